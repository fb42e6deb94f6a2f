"""Learns from what a person corrects in the table of fields, in the background."""

from __future__ import annotations

import threading
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from llama32_desktop.documents.extraction.forms import Extraction, FormField
from llama32_desktop.documents.extraction.lessons.learning import forgotten, learnt
from llama32_desktop.documents.extraction.lessons.model import Observation, Supplier
from llama32_desktop.documents.extraction.lessons.store import LessonStore
from llama32_desktop.documents.extractor import remote
from llama32_desktop.documents.reader import DocumentReader
from llama32_desktop.ui.kit.background import Background


class Corrections(QObject):
    """Keeps lessons of corrections; reads a corrected document again for the places of its words.

    Args:
        store: Where lessons are kept.
    """

    taught = Signal(str)
    """Something was learnt of the documents of the supplier of this name."""

    def __init__(self, store: LessonStore, parent: QObject) -> None:
        super().__init__(parent)
        self._store = store
        self._background = Background(self)
        self._reader = DocumentReader()
        self._ended = threading.Event()

    @property
    def idle(self) -> bool:
        """Whether nothing is being learnt."""
        return self._background.idle

    def learn(
        self, path: Path, extraction: Extraction, field: FormField, value: str | Decimal
    ) -> None:
        """Learns from a correction; a document that cannot be read any more teaches nothing.

        Args:
            extraction: The document's form, the correction included.
            value: What was entered.
        """

        def work() -> str:
            before = self._store.suppliers()
            seen = self._observe(path, before, extraction.form, field, value)
            after = self._store.change(lambda known: learnt(known, seen, extraction))
            return after[-1].name if after != before else ""

        self._background.run_task(work, self._tell, _ignore)

    def forget(self, path: Path, field: str, then: Callable[[], Any]) -> None:
        """Forgets what was learnt of a field of the supplier whose document this is."""

        def work() -> None:
            supplier = self._observe(path, self._store.suppliers()).supplier
            if supplier is not None:
                self._store.change(lambda known: forgotten(known, supplier, field))

        self._background.run_task(work, lambda _: then(), _ignore)

    def close(self) -> None:
        """Gives up whatever is being read."""
        self._ended.set()
        self._background.close()
        self._reader.close()

    def _observe(
        self,
        path: Path,
        known: tuple[Supplier, ...],
        form: str = "",
        field: FormField | None = None,
        value: str | Decimal | None = None,
    ) -> Observation:
        """What the document says, seen by the process that reads it."""
        cancelled = self._ended.is_set
        pages = self._reader.read(path, words=True, recognise=True, cancelled=cancelled).pages
        return remote.observe(
            self._reader, path, pages, known, form, field, value, cancelled=cancelled
        )

    def _tell(self, supplier: str) -> None:
        if supplier:
            self.taught.emit(supplier)


def _ignore(_: Exception) -> None:
    """The correction stands in the table all the same; the log has the reason."""
