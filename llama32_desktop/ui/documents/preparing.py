"""Imports ahead of time what Documents works with.

Some hundred modules with their patterns take 0.3 s of processor time, in which the window would
stand still when Documents is shown first.
"""

from __future__ import annotations

import importlib
import sys
import threading
from collections.abc import Sequence
from typing import Final

_OFFICES: Final = (
    "ar.cuit", "au.abn", "br.cnpj", "cl.rut", "cn.uscc", "co.nit", "do.rnc", "ec.ruc", "es.nif",
    "gt.nit", "hr.oib", "hu.anum", "in_.gstin", "it.iva", "jp.cn", "ke.pin", "kr.brn", "mx.rfc",
    "nz.ird", "pe.ruc", "pl.nip", "pt.nif", "py.ruc", "ro.cf", "rs.pib", "ru.inn", "sg.uen",
    "th.tin", "tr.vkn", "tw.ubn", "uy.rut", "vn.mst",
)  # fmt: skip
"""What `tax_offices` brings, which would be too large a step."""

_UI: Final = "llama32_desktop.ui."
_KIT: Final = ("fields", "access_keys", "setting_rows", "page_parts", "form_names")
_DOCUMENTS: Final = (
    "cells", "extract_model", "einvoice_page", "page_view", "corrections", "fields_table",
    "previews", "samples", "work_page", "own_fields", "form_chooser", "lines_model",
    "lines_table", "extract_queue", "removed_rows", "table_history", "table_keys", "table_tools",
    "table_sums", "table_file", "work_in_progress", "table_keeper", "extract_page",
    "summary_view", "summary_sources", "summary_page", "collection_work", "passage_order",
    "ask_page", "busy_line", "pages_page", "question_keeper", "style", "place",
)  # fmt: skip

MODULES: Final = (
    "PIL.Image",
    "llama32_desktop.documents.databases",
    "llama32_desktop.documents.statements",
    "llama32_desktop.documents.collection.store",
    "llama32_desktop.documents.extraction.fields.dates",
    "llama32_desktop.documents.extraction.fields.identifiers",
    *(f"stdnum.{office}" for office in _OFFICES),
    "llama32_desktop.documents.extraction.checks",
    "llama32_desktop.documents.extraction.places",
    "llama32_desktop.documents.extraction.overview",
    "llama32_desktop.documents.kept",
    "llama32_desktop.documents.einvoice.values",
    "llama32_desktop.documents.extraction.wanted",
    "llama32_desktop.documents.extraction.by_model",
    "llama32_desktop.documents.extractor.remote",
    "llama32_desktop.documents.extractor.extract",
    "llama32_desktop.documents.support",
    "llama32_desktop.documents.summary.tree",
    "llama32_desktop.documents.collection.checking",
    "llama32_desktop.documents.collection.asking",
    "llama32_desktop.documents.extraction.confidence",
    "llama32_desktop.documents.extraction.lessons.learning",
    "llama32_desktop.documents.extraction.lessons.store",
    "llama32_desktop.documents.extraction.tables",
    "llama32_desktop.documents.read_all",
    "llama32_desktop.documents.collection.reranking",
    "llama32_desktop.documents.collection.retrieval",
    "llama32_desktop.documents.collection.names",
    "llama32_desktop.documents.notes.outline",
    "llama32_desktop.documents.notes.decisions",
    "llama32_desktop.documents.notes.tasks",
    "llama32_desktop.documents.notes.votes",
    "llama32_desktop.documents.notes.reading",
    "llama32_desktop.documents.notes.written",
    "llama32_desktop.documents.jobs.standing",
    *(f"{_UI}kit.{name}" for name in _KIT),
    *(f"{_UI}documents.{name}" for name in _DOCUMENTS),
)
"""Each with what it brings is one step of a few milliseconds; none needs one that comes later."""


class Preparation:
    """The imports; nothing is made of them yet.

    Those of the window's rooms come in the window's thread: what they define is of Qt's classes,
    which PySide completes as they are first used, and another thread would do that beside the
    event loop that uses them. The others come in a thread of their own.
    """

    def __init__(self, modules: Sequence[str] = MODULES) -> None:
        self._left = list(modules)
        self._thread: threading.Thread | None = None

    def step(self) -> bool:
        """Imports the next module, or begins to; returns whether there may be another."""
        if self._left and not self.running:
            name = self._left.pop(0)
            if _is_of_window(name):
                importlib.import_module(name)
            else:
                self._begin([name])
        return bool(self._left)

    def finish(self) -> bool:
        """Goes on with all that is left, as far as that takes a moment; returns whether everything
        is there. Ask again while it is not."""
        if self.running:
            return False
        left = [name for name in self._left if name not in sys.modules]
        elsewhere = [name for name in left if not _is_of_window(name)]
        self._left = [name for name in left if _is_of_window(name)]
        if elsewhere:
            self._begin(elsewhere)
        elif self._left:
            importlib.import_module(self._left.pop(0))
        return not (self._left or self.running)

    @property
    def running(self) -> bool:
        """Whether something is being imported."""
        return self._thread is not None and self._thread.is_alive()

    def _begin(self, modules: Sequence[str]) -> None:
        def work() -> None:
            for name in modules:
                importlib.import_module(name)

        self._thread = threading.Thread(target=work, name="preparing documents", daemon=True)
        self._thread.start()


def _is_of_window(name: str) -> bool:
    return name.startswith(_UI)
