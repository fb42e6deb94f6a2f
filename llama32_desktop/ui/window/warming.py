"""Imports what the other windows are made of while nothing happens in the app.

A window that is opened first would wait for it: a tenth of a second for the settings, three for
the models, whose downloads bring the network's libraries.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, QTimer

from llama32_desktop.ui.kit.preparing import Preparation
from llama32_desktop.ui.kit.still_moments import StillMoments

BEGIN_MS: Final = 3000
"""After the start, when the window and mostly its model are there."""
STILL_MS: Final = 150
"""Less than Documents waits for: these windows come first, as they are opened sooner."""
_UI: Final = "llama32_desktop.ui."
MODULES: Final = (
    "xml.etree.ElementTree",
    f"{_UI}kit.translation_file",
    f"{_UI}kit.translation",
    f"{_UI}kit.fields",
    f"{_UI}kit.setting_rows",
    "llama32_desktop.engine.form.grammar",
    f"{_UI}kit.schema_field",
    f"{_UI}kit.sampling_form",
    f"{_UI}settings.pages",
    "llama32_desktop.documents.extraction.lessons.learning",
    "llama32_desktop.documents.extraction.lessons.store",
    f"{_UI}kit.form_names",
    f"{_UI}settings.learnt_suppliers",
    f"{_UI}settings.documents_page",
    f"{_UI}settings.guard_page",
    f"{_UI}settings.programs_page",
    f"{_UI}settings.servers_page",
    f"{_UI}settings.load_form",
    f"{_UI}settings.template_form",
    f"{_UI}choices.adapter_form",
    f"{_UI}settings.page_stack",
    f"{_UI}settings.search",
    f"{_UI}settings.app_pages",
    f"{_UI}settings.model_pages",
    f"{_UI}settings.dialog",
    f"{_UI}settings.load_verdict",
    f"{_UI}settings.template_previews",
    f"{_UI}settings.system_prompt",
    "http.client",
    "urllib.request",
    "httpx2",
    "httpcore2",
    "llama32_desktop.connecting",
    "llama32_desktop.downloads.registry",
    "llama32_desktop.downloads.checkpoint_offer",
    f"{_UI}models_window.progress_view",
    f"{_UI}models_window.model_card",
    f"{_UI}models_window.catalogue_page",
    f"{_UI}models_window.hub_row",
    f"{_UI}models_window.hub_page",
    f"{_UI}models_window.installed_card",
    f"{_UI}models_window.installed_page",
    f"{_UI}models_window.queue_page",
    f"{_UI}models_window.place",
    f"{_UI}kit.page_parts",
    f"{_UI}presets.dialog",
    f"{_UI}manual.pages",
    f"{_UI}manual.page_view",
    f"{_UI}manual.window",
    f"{_UI}window.shortcuts",
    f"{_UI}window.about",
    f"{_UI}window.log_viewer",
    f"{_UI}window.problem_report",
    f"{_UI}conversation.text_viewer",
    f"{_UI}conversation.answer_details",
)
"""Each with what it brings is one step of a few milliseconds; none needs one that comes later."""


class Warming(QObject):
    """Takes one step a still moment."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._preparation = Preparation(MODULES)
        self._moments = StillMoments(self._preparation.step, self, still_ms=STILL_MS)

    def begin(self) -> None:
        """Begins once the app has started."""
        QTimer.singleShot(BEGIN_MS, self, self._moments.begin)
