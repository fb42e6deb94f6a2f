"""Vectors of texts, for every interface that has them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import numpy as np

from llama32_desktop.engine.protocol import Embedded
from llama32_desktop.sentences import Sentence, grouped
from llama32_desktop.server.engines import Desk, Engines, Wish
from llama32_desktop.server.refusals import Refusal

MOST_TEXTS: Final = 2048


def check_number(texts: Sequence[str], field: str) -> None:
    """Refuse none, and too many, in a part of a request; raises `Refusal`."""
    if not texts or len(texts) > MOST_TEXTS:
        raise Refusal(
            400,
            "invalid_request",
            Sentence(
                "The request has {0} texts and this server takes 1 to {1} at once, so none was "
                "read.",
                grouped(len(texts)),
                grouped(MOST_TEXTS),
            ),
            field=field,
        )


async def vectors_of(
    engines: Engines, wish: Wish, texts: Sequence[str], *, whole: bool = True
) -> tuple[Embedded, float]:
    """Vectors, and the seconds until the model was there.

    Args:
        whole: A text that is too long is refused, and else cut.

    Raises:
        EngineFailedError: the model makes none, or a text is too long.
        Refusal: there are too many texts, or none.
    """
    check_number(texts, "input")

    def embed(desk: Desk) -> tuple[Embedded, float]:
        made = desk.session.embedded(texts, whole=whole, cancelled=desk.gone)
        return made, desk.load_s

    return await engines.work(wish, embed)


def numbers(data: bytes) -> list[float]:
    """A vector's numbers, of its little-endian float32."""
    found: list[float] = np.frombuffer(data, "<f4").tolist()
    return found
