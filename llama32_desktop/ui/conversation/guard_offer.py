"""Offers a guard with the first document, and says what it costs here before it is used; offers one
that a person has brought in too."""

from __future__ import annotations

from PySide6.QtCore import QObject

from llama32_desktop.chat.needs import Findings
from llama32_desktop.conversations.model import TextAttachment
from llama32_desktop.models.library import InstalledModel, guard_models, prompt_guards
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
        self._looking = False
        texts.changed.connect(self._consider)

    def tell(self, guard: InstalledModel) -> None:
        """A person has brought a guard in: it is one of those to choose, and offered."""
        if guard.source == "file":
            self._settings.add_model(guard.ref)
        text = (
            self.tr(
                "“{0}” is added. It can look for instructions to the model in files, mails and web "
                "pages."
            )
            if guard.classifies
            else self.tr("“{0}” is added. It can judge messages, documents and answers.")
        ).format(cut(guard.name, _NAME_LENGTH))
        in_use = self._settings.value.guard_action != "off" and guard.ref.text in (
            self._settings.value.guard_model,
            self._settings.value.prompt_guard_model,
        )
        if in_use:
            self._notices.show_text(text)
        elif guard.classifies:
            self._notices.show_done(text, self.tr("Use the guard"), lambda: self._use(guard))
        else:
            self._notices.show_guard(text, guard, lambda: self._use(guard))

    def _consider(self) -> None:
        value, texts = self._settings.value, self._chats.chat.texts
        wanted = texts and value.guard_action == "off" and not value.guard_offered
        if wanted and not self._looking:
            self._looking = True
            document = texts[0]
            self._background.run_task(_installed, lambda found: self._offer(found, document))

    def _offer(self, guard: InstalledModel | None, document: TextAttachment) -> None:
        self._looking = False
        if guard is None:
            return
        self._settings.update(guard_offered=True)
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
            guard,
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
            lambda: self._use(guard),
        )

    def _use(self, guard: InstalledModel) -> None:
        """Beside one of the other kind that judges; where none does it warns, and judges alone."""
        value = self._settings.value
        chosen = {"guard_model": "", "prompt_guard_model": "", "guard_action": "warn"}
        if value.guard_action != "off":
            chosen = {name: getattr(value, name) for name in chosen}
        chosen["prompt_guard_model" if guard.classifies else "guard_model"] = guard.ref.text
        self._settings.update(**chosen)


def _installed() -> InstalledModel | None:
    """A guard that may be offered: one that judges all, or else one that looks for instructions."""
    return next(iter(guard_models()), None) or next(iter(prompt_guards()), None)
