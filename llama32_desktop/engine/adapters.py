"""LoRA adapters as a person chooses them for a model."""

from __future__ import annotations

from typing import Annotated, Final

import msgspec
from msgspec import Meta

MOST_STRENGTH: Final = 2.0
MOST_ADAPTERS: Final = 16
"""At once; each costs two small products at every matrix that it changes."""


class Adapter(msgspec.Struct, frozen=True):
    """A GGUF file with a LoRA adapter, and how strongly it is applied."""

    path: str
    strength: Annotated[float, Meta(ge=0, le=MOST_STRENGTH)] = 1.0
    """0 leaves the model as it is, 1 is what was trained, 2 twice as much."""


Adapters = Annotated[tuple[Adapter, ...], Meta(max_length=MOST_ADAPTERS)]


def active(adapters: tuple[Adapter, ...]) -> tuple[Adapter, ...]:
    """Those that change anything."""
    return tuple(adapter for adapter in adapters if adapter.strength)


def others_than(
    present: Adapters, wanted: Adapters | None, of_load: Adapters
) -> tuple[Adapter, ...] | None:
    """Those that an answer is to be written with; `None` where the model has them.

    Args:
        present: The model's, as it is.
        wanted: The conversation's; `None` for those of the load.
    """
    asked = active(of_load if wanted is None else wanted)
    return None if asked == active(present) else asked
