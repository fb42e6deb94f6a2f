"""Imports ahead of time what the Documents window works with.

Some hundred modules with their patterns take 0.3 s of processor time, in which the window would
stand still when this one is opened first.
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
    "llama32_desktop.ui.kit.fields",
    "llama32_desktop.ui.kit.page_parts",
    "llama32_desktop.ui.documents.extract_model",
    "llama32_desktop.ui.documents.page_view",
    "llama32_desktop.ui.documents.corrections",
    "llama32_desktop.ui.documents.fields_table",
    "llama32_desktop.ui.documents.work_page",
    "llama32_desktop.ui.documents.form_chooser",
    "llama32_desktop.ui.documents.lines_model",
    "llama32_desktop.ui.documents.extract_page",
    "llama32_desktop.ui.documents.summary_view",
    "llama32_desktop.ui.documents.summary_page",
    "llama32_desktop.ui.documents.collection_work",
    "llama32_desktop.ui.documents.ask_page",
    "llama32_desktop.ui.documents.window",
)
"""Each with what it brings is one step of a few milliseconds; none needs one that comes later."""


class Preparation:
    """The imports, in threads of their own; nothing is made of them yet."""

    def __init__(self) -> None:
        self._left = list(MODULES)
        self._thread: threading.Thread | None = None

    def step(self) -> bool:
        """Begins to import the next module; returns whether there may be another."""
        if self._left and not self.running:
            self._begin([self._left.pop(0)])
        return bool(self._left)

    def finish(self) -> bool:
        """Begins to import all that is left; returns whether everything is there already."""
        before, left = self._thread, [name for name in self._left if name not in sys.modules]
        self._left = []
        if left:
            self._begin(left, before)
        return not self.running

    @property
    def running(self) -> bool:
        """Whether something is being imported."""
        return self._thread is not None and self._thread.is_alive()

    def _begin(self, modules: Sequence[str], before: threading.Thread | None = None) -> None:
        def work() -> None:
            if before is not None:
                before.join()
            for name in modules:
                importlib.import_module(name)

        self._thread = threading.Thread(target=work, name="preparing documents", daemon=True)
        self._thread.start()
