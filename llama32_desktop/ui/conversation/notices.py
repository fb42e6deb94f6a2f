"""What the bar above the composer says, and what its buttons do."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final, Literal, cast

from PySide6.QtCore import QLocale, QObject, Signal

from llama32_desktop.chat.state import Refusal
from llama32_desktop.models.library import InstalledModel
from llama32_desktop.ui.chat.notice import NoticeBar
from llama32_desktop.ui.turn.controller import Remedy, TurnController
from llama32_desktop.ui.turn.state import Chat

Kind = Literal["info", "warning", "error"]
MOST_MODELS: Final = 3
"""So many are offered at once."""
_NAME_LENGTH: Final = 40


class Notices(QObject):
    """Shows one notice at a time; a message that does not fit goes first."""

    load_wanted = Signal()
    file_wanted = Signal()
    text_wanted = Signal()
    """The text in the composer's picture is to be read, in place of the picture."""
    model_wanted = Signal(object)
    """An `InstalledModel` that was offered."""
    download_wanted = Signal()
    arrival_wanted = Signal(str)
    """The path of a model that has just been fetched, and is to be used."""

    def __init__(
        self, bar: NoticeBar, turns: TurnController, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._bar = bar
        self._turns = turns
        self._chat: Chat | None = None
        self._shows: Literal["other", "refusal", "blind"] = "other"
        self._offered: list[InstalledModel] = []
        self._arrived = ""
        self._then: Callable[[], object] | None = None
        bar.action_triggered.connect(self._on_action)

    def show_text(self, text: str, kind: Kind = "info") -> None:
        """Shows a sentence."""
        if text:
            self._shows = "other"
            self._bar.show_notice(text, kind=kind)

    def show_aside(self, text: str) -> None:
        """Shows a sentence that can wait for ever, where nothing else is shown."""
        if self._bar.isHidden():
            self.show_text(text)

    def show_working(self, text: str, stop: Callable[[], None]) -> None:
        """Says what is being done, and offers to stop it."""
        self.show_done(text, self.tr("Stop"), stop)

    def show_done(self, text: str, label: str, then: Callable[[], object]) -> None:
        """Says something, with one button."""
        self._shows, self._then = "other", then
        self._bar.show_notice(text, actions=[("then", label)])

    def show_problem(self, text: str, label: str, then: Callable[[], object]) -> None:
        """Says what is wrong, with a button for what helps."""
        self._shows, self._then = "other", then
        self._bar.show_notice(text, kind="error", actions=[("then", label)])

    def show_undo(self, text: str, undo: Callable[[], None]) -> None:
        """Says that something was deleted, and offers to take it back."""
        self.show_done(text, self.tr("Undo"), undo)

    def show_restore(self, text: str, restore: Callable[[], None]) -> None:
        """Says that something is in the trash, and offers to bring it back."""
        self.show_done(text, self.tr("Restore"), restore)

    def show_error(self, text: str) -> None:
        self.show_text(text, "error")

    def show_load_error(self, text: str, *, can_retry: bool = True) -> None:
        """A model could not be loaded."""
        self._shows = "other"
        retry = [("load", self.tr("Try again"))] if can_retry else []
        actions = [*retry, ("file", self.tr("Choose a file…"))]
        self._bar.show_notice(text, kind="error", actions=actions)

    def show_arrival(self, text: str, path: str) -> None:
        """A model has been fetched; offers to use it, where there is a path to use."""
        self._shows, self._arrived = "other", path
        actions = [("arrived", self.tr("Use it"))] if path else []
        self._bar.show_notice(text, actions=actions)

    def show_refusal(self, chat: Chat) -> None:
        """Shows what can be done where this chat's message does not fit, if that is so."""
        self._chat = chat
        if chat.refusal is not None:
            self._shows = "refusal"
            self._bar.show_notice(
                self._sentence(chat.refusal), kind="warning", actions=self._remedies(chat.refusal)
            )
        elif self._shows == "refusal":
            self.hide()

    def show_blind(self, model_name: str, others: Sequence[InstalledModel]) -> None:
        """The model reads text only, and there is a picture; offers `others`, which see."""
        self._shows, self._offered = "blind", list(others[:MOST_MODELS])
        if self._offered:
            text = self.tr(
                "{0} reads text only and cannot see the picture; choose a vision model to ask "
                "about it, or let the text in it be read."
            )
        else:
            text = self.tr(
                "{0} reads text only and cannot see the picture; get a vision model, such as "
                "Llama 3.2 11B Vision, to ask about it, or let the text in it be read."
            )
        models = [
            (f"model {index}", self.tr("Use {0}").format(_short(model.name)))
            for index, model in enumerate(self._offered)
        ]
        others_to_get = [] if models else [("get", self.tr("Get models…"))]
        actions = [
            ("text", self.tr("Read its text")),
            *models,
            *others_to_get,
            ("file", self.tr("Choose a GGUF file…")),
        ]
        self._bar.show_notice(text.format(_short(model_name)), kind="warning", actions=actions)

    def hide_blind(self) -> None:
        """The picture is gone, or the model sees it."""
        if self._shows == "blind":
            self.hide()

    def hide(self) -> None:
        self._shows = "other"
        self._bar.hide_notice()

    def _sentence(self, refusal: Refusal) -> str:
        fit = refusal.fit
        locale = QLocale()
        if locale.language() == QLocale.Language.C:
            locale = QLocale(QLocale.Language.English)
        numbers = (locale.toString(n) for n in (fit.tokens, fit.reserve, fit.context))
        if refusal.cut is None:
            text = self.tr(
                "This message alone is too long: it takes {0} tokens and its answer needs {1}, "
                "but the window has {2}. It was not sent."
            )
        else:
            text = self.tr(
                "The conversation no longer fits: it takes {0} tokens and the answer needs {1}, "
                "but the window has {2}. Nothing was sent or left out."
            )
        return text.format(*numbers)

    def _remedies(self, refusal: Refusal) -> list[tuple[str, str]]:
        actions: list[tuple[str, str]] = []
        if refusal.cut is not None:
            actions.append(("drop", self.tr("Drop the oldest turns")))
        if refusal.summary_cut is not None:
            actions.append(("summarise", self.tr("Summarise them")))
        if refusal.enlarged is not None:
            actions.append(("enlarge", self.tr("Enlarge the window")))
        return actions

    def _on_action(self, key: str) -> None:
        chat, is_remedy = self._chat, key in ("drop", "summarise", "enlarge")
        self.hide()
        if key == "load":
            self.load_wanted.emit()
        elif key == "file":
            self.file_wanted.emit()
        elif key == "text":
            self.text_wanted.emit()
        elif key == "get":
            self.download_wanted.emit()
        elif key == "then" and self._then is not None:
            self._then()
        elif key == "arrived":
            self.arrival_wanted.emit(self._arrived)
        elif key.startswith("model "):
            self.model_wanted.emit(self._offered[int(key.removeprefix("model "))])
        elif is_remedy and chat is not None:
            self._turns.remedy(chat, cast(Remedy, key))


def _short(name: str) -> str:
    return name if len(name) <= _NAME_LENGTH else f"{name[: _NAME_LENGTH - 1]}…"
