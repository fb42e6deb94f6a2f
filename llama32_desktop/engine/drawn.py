"""The tokens that an answer is made of, for who asks how sure a model was of each."""

from __future__ import annotations

from typing import Final

import msgspec

MOST_LIKELY: Final = 20
"""Of the likeliest tokens at a place, so many can be had."""


class Drawn(msgspec.Struct, frozen=True, gc=False, array_like=True):
    """A token of an answer, and how probable the model held it and others at its place."""

    data: bytes
    """Of UTF-8, perhaps only a part of a character."""
    logprob: float
    """The natural logarithm of its probability, before anything that chooses: at temperature 1."""
    likeliest: tuple[tuple[bytes, float], ...] = ()
