"""A model that makes vectors of texts, handed in by whoever has an engine."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol


class EmbeddingError(Exception):
    """The model could not do it; one sentence for a person."""


class Embedder(Protocol):
    @property
    def name(self) -> str:
        """Names the model and what is done with its vectors: others do not compare with them."""

    def embed(self, texts: Sequence[str], *, query: bool) -> list[list[float]]:
        """A vector of length 1 for each text; `query` for questions, which some models mark.

        Raises:
            EmbeddingError: the engine failed.
        """


def truncated(vector: Sequence[float], size: int) -> list[float]:
    """The first `size` numbers, made a vector of length 1 again (Matryoshka embeddings:
    https://arxiv.org/abs/2205.13147); all of them where `size` is 0."""
    part = list(vector[:size] if size else vector)
    length = sum(number * number for number in part) ** 0.5
    return [number / length for number in part] if length else part
