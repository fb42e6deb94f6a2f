"""What a model is made for, as far as that is known before it is loaded.

A header says it in keys that any architecture may have. Outside the engine's worker, names of
architectures are known here and in `models.convert.config`, which reads their checkpoints.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import Final

from llama32_desktop.engine.gguf.header import GgufHeader

_SEEING: Final = frozenset({"mllama"})
"""Architectures whose models look at pictures, as the Hub's tags name them."""
_NOT_BY_ITSELF: Final = frozenset({"clip"})
"""Architectures of the parts that look at pictures for another model."""


def sees(header: GgufHeader) -> bool:
    """Whether it looks at pictures: some of its layers attend to one."""
    return bool(_of_model(header, "attention.cross_attention_layers"))


def embeds(header: GgufHeader) -> bool:
    """Whether it makes vectors of texts, and writes none: its tokens see those behind them, or
    it says how their vectors become one, or its own name says so."""
    return (
        _of_model(header, "attention.causal") is False
        or bool(_of_model(header, "pooling_type"))
        or "embed" in f"{header.text('general.architecture')} {header.text('general.name')}".lower()
    )


def is_image_part(header: GgufHeader) -> bool:
    """Whether it is the part of a model that looks at pictures, and none by itself."""
    kind, architecture = header.text("general.type"), header.text("general.architecture")
    return kind in ("mmproj", "projector") or architecture in _NOT_BY_ITSELF


def has_vision(header: GgufHeader) -> bool:
    """Whether the file holds the weights that look at pictures."""
    return _of_model(header, "vision.block_count") is not None


def tags_say_it_sees(tags: Collection[str]) -> bool:
    """Whether a repository's tags name an architecture that looks at pictures."""
    return not _SEEING.isdisjoint(tags)


def _of_model(header: GgufHeader, key: str) -> object:
    return header.metadata.get(f"{header.text('general.architecture')}.{key}")
