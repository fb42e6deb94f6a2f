"""Offers a guard with the first document, and says what it costs here before it is used."""

from __future__ import annotations

from PySide6.QtCore import QObject

from llama32_desktop.chat.needs import Findings
from llama32_desktop.conversations.model import TextAttachment
from llama32_desktop.models.library import InstalledModel, guard_models
from llama32_desktop.ui.conversation.controller import ChatController
from llama32_desktop.ui.conversation.file_attachments import FileAttachments
from llama32_desktop.ui.conversation.notices import Notices
from llama32_desktop.ui.kit.background import Background
from llama32_desktop.ui.kit.elided import cut
from llama32_desktop.ui.kit.numbers import decimal_text
from llama32_desktop.ui.services.guards import Guards
from llama32_desktop.ui.services.settings import SettingsKeeper

_NAME_LENGTH = 40


class GuardOffer(QObject):
    """Once, where a guard is installed and none is used; nothing runs that was not chosen."""

    def __init__(
        self,
        chats: ChatController,
        texts: FileAttachments,
        notices: Notices,
        guards: Guards,
        settings: SettingsKeeper,
        background: Background,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._chats = chats
        self._notices = notices
        self._guards = guards
        self._settings = settings
        self._background = background
        texts.changed.connect(self._consider)

    def _consider(self) -> None:
        value, texts = self._settings.value, self._chats.chat.texts
        if texts and value.guard_action == "off" and not value.guard_offered:
            self._settings.update(guard_offered=True)
            document = texts[0]
            self._background.run_task(guard_models, lambda found: self._offer(found, document))

    def _offer(self, found: list[InstalledModel], document: TextAttachment) -> None:
        if not found:
            return
        guard = found[0]
        text = self.tr(
            "{0} can judge documents before the model reads them. See first what that costs here."
        )
        self._notices.show_done(
            text.format(cut(guard.name, _NAME_LENGTH)),
            self.tr("Measure"),
            lambda: self._measure(guard, document),
        )

    def _measure(self, guard: InstalledModel, document: TextAttachment) -> None:
        self._notices.show_text(self.tr("Measuring…"))
        self._guards.measure(
            guard.ref,
            document.text,
            lambda seconds, found: self._tell(guard, document, seconds, found),
        )

    def _tell(
        self, guard: InstalledModel, document: TextAttachment, seconds: float, found: Findings
    ) -> None:
        failure = next((each.failure for each in found if each.failure), "")
        if failure:
            self._notices.show_error(failure)
            return
        text = self.tr("“{0}” took the guard {1} s. From now on it can judge each document.")
        self._notices.show_done(
            text.format(cut(document.name, _NAME_LENGTH), decimal_text(seconds, 1)),
            self.tr("Use the guard"),
            lambda: self._settings.update(guard_action="warn", guard_model=guard.ref.text),
        )
