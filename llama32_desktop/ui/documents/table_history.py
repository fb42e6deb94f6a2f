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
    before: Extraction
    after: Extraction


class TableHistory(QObject):
    """Each step is one value, or one of a file's lines. A file that was read again since, or with
    another form, keeps what was read: steps of what was there before are passed over."""

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
        return any(step.row.extraction is step.after for step in self._past)

    @property
    def can_redo(self) -> bool:
        """Whether a step back can be taken back."""
        return any(step.row.extraction is step.before for step in self._future)

    def undo(self) -> Row | None:
        """Goes a step back; returns the row that is as it was before."""
        while self._past:
            step = self._past.pop()
            if step.row.extraction is step.after:
                self._future.append(step)
                self._model.put_extraction(step.row, step.before)
                self.undone.emit(step.row, step.after)
                return step.row
        return None

    def redo(self) -> Row | None:
        """Takes a step back back."""
        while self._future:
            step = self._future.pop()
            if step.row.extraction is step.before:
                self._past.append(step)
                self._model.put_extraction(step.row, step.after)
                return step.row
        return None

    def _note(self, row: Row, before: Extraction, after: Extraction) -> None:
        self._future.clear()
        self._past.append(_Step(row, before, after))
        del self._past[:-_MOST]
