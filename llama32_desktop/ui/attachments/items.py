"""What is shown of a picture: plain values, with no knowledge of store or engine."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PictureItem:
    """A picture of a message."""

    path: str
    """Where its file is, or should be."""
    name: str
    """What the user's file was called."""
    width: int
    """In pixels, as it is looked at: turned as the camera was held."""
    height: int
    note: str = ""
    """Small text below it: that the model does not see it."""
