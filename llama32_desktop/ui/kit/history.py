"""What a widget that undoes its changes has for the Edit menu, as its `history`."""

from __future__ import annotations

from typing import Protocol, runtime_checkable


@runtime_checkable
class History(Protocol):
    """Steps back and forth."""

    @property
    def can_undo(self) -> bool:
        """Whether there is a step back."""

    @property
    def can_redo(self) -> bool:
        """Whether a step back can be taken back."""

    def undo(self) -> object:
        """Goes a step back."""

    def redo(self) -> object:
        """Takes a step back back."""
