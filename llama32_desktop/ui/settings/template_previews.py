"""Has the engine render what the form of chat templates shows."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QObject

from llama32_desktop.engine.protocol import Failed, Previewed
from llama32_desktop.engine.templates import TemplateChoice
from llama32_desktop.ui.services.engine import Reply
from llama32_desktop.ui.services.model import ModelController
from llama32_desktop.ui.settings.template_form import TemplateForm


class TemplatePreviews(QObject):
    """The answers to what a form asks for; only the latest is shown. It goes with the form."""

    def __init__(self, form: TemplateForm, models: ModelController) -> None:
        super().__init__(form)
        self._form = form
        self._models = models
        self._latest: Reply | None = None
        form.preview_wanted.connect(self._ask)
        self._ask(*form.value())

    def _ask(self, choice: str, own: str) -> None:
        if self._latest is not None:
            self._latest.cancel()
        reply = self._models.preview(self._form.sample(), cast(TemplateChoice, choice), own)
        self._latest = reply
        reply.done.connect(self._show)
        reply.failed.connect(self._show)

    def _show(self, event: Previewed | Failed) -> None:
        if self.sender() is not self._latest:
            return
        if isinstance(event, Previewed):
            self._form.show_preview(event)
        else:
            self._form.show_problem(event)
