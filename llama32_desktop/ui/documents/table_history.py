"""Corrections in the table of fields, undone and done again."""

from __future__ import annotations

from typing import Final, NamedTuple

from PySide6.QtCore import QObject, Signal

from llama32_desktop.documents.extraction.forms import Extraction
from llama32_desktop.ui.documents.extract_model import ExtractModel, Row

_MOST: Final = 1000
"""Steps that are kept."""


class _Step(NamedTuple):
    row: Row
    before: Extraction | None
    after: Extraction | None
    seen: bool
    """Whether the row was taken as checked before."""

    @property
    def is_mark(self) -> bool:
        """Whether the row was taken as checked, and nothing in it was changed."""
        return self.before is self.after

    @property
    def can_undo(self) -> bool:
        return self.row.extraction is self.after and (self.row.seen or not self.is_mark)

    @property
    def can_redo(self) -> bool:
        return self.row.extraction is self.before and not (self.is_mark and self.row.seen)


class TableHistory(QObject):
    """Each step is one value, one of a file's lines, or that a row was checked. A file
    that was read again since, or with another form, keeps what was read: steps of what was there
    before are passed over."""

    undone = Signal(object, object)
    """A `Row`, and the `Extraction` that it had until now."""

    def __init__(self, model: ExtractModel, parent: QObject) -> None:
        super().__init__(parent)
        self._model = model
        self._past: list[_Step] = []
        self._future: list[_Step] = []
        model.changing.connect(self._note)

    @property
    def can_undo(self) -> bool:
        """Whether there is a step back."""
        return any(step.can_undo for step in self._past)

    @property
    def can_redo(self) -> bool:
        """Whether a step back can be taken back."""
        return any(step.can_redo for step in self._future)

    def undo(self) -> Row | None:
        """Goes a step back; returns the row that is as it was before."""
        while self._past:
            step = self._past.pop()
            if step.can_undo:
                self._future.append(step)
                if step.is_mark:
                    self._model.put_seen(step.row, seen=False)
                    return step.row
                self._model.put_extraction(step.row, step.before)
                self._model.put_seen(step.row, seen=step.seen)
                self.undone.emit(step.row, step.after)
                return step.row
        return None

    def redo(self) -> Row | None:
        """Takes a step back back."""
        while self._future:
            step = self._future.pop()
            if step.can_redo:
                self._past.append(step)
                if step.is_mark:
                    self._model.put_seen(step.row, seen=True)
                else:
                    self._model.put_extraction(step.row, step.after)
                return step.row
        return None

    def _note(
        self, row: Row, before: Extraction | None, after: Extraction | None, seen: bool
    ) -> None:
        self._future.clear()
        self._past.append(_Step(row, before, after, seen))
        del self._past[:-_MOST]
