"""Imports ahead of time what Documents works with.

Some hundred modules with their patterns take 0.3 s of processor time, in which the window would
stand still when Documents is shown first.
"""

from __future__ import annotations

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
    "ask_page", "page_tabs", "busy_line", "pages_page", "question_keeper", "style", "place",
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
