"""What the bar above the composer says, and what its buttons do."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Final, Literal

from PySide6.QtCore import QObject, Signal

from llama32_desktop.chat.state import Refusal
from llama32_desktop.models.library import InstalledModel
from llama32_desktop.ui.chat.notice import Action, NoticeBar
from llama32_desktop.ui.conversation.guard_words import note_of
from llama32_desktop.ui.kit.elided import cut
from llama32_desktop.ui.kit.numbers import number_text
from llama32_desktop.ui.turn.controller import Remedy
from llama32_desktop.ui.turn.state import Chat

Kind = Literal["info", "warning", "error"]
MOST_MODELS: Final = 3
"""So many are offered at once."""
_NAME_LENGTH: Final = 40


class Notices(QObject):
    """Shows one notice at a time; that of a message that waits for a choice comes back."""

    load_wanted = Signal()
    file_wanted = Signal()
    text_wanted = Signal()
    """The text in the composer's picture is to be read, in place of the picture."""
    sending_wanted = Signal()
    """The message is to be sent without the picture."""
    model_wanted = Signal(object)
    """An `InstalledModel` that was offered."""
    download_wanted = Signal()
    remedy_wanted = Signal(str)
    """A `Remedy` for the message that does not fit."""
    withheld_wanted = Signal()
    """What a guard holds back is to be sent all the same."""
    arrival_wanted = Signal(str)
    """The path of a model that has just been fetched, and is to be used."""

    def __init__(self, bar: NoticeBar, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bar = bar
        self._shows: Literal["other", "refusal", "withheld", "blind", "leaving", "elsewhere"] = (
            "other"
        )
        self._leaving: Chat | None = None
        self._refused: Chat | None = None
        """The shown conversation whose message does not fit, until the person has seen to it."""
        self._withheld: Chat | None = None
        """The same, where a guard holds its message back."""
        bar.closed.connect(self._on_closed)

    def show_text(self, text: str, kind: Kind = "info") -> None:
        """Shows a sentence."""
        if text:
            self._shows = "other"
            self._bar.show_notice(text, kind=kind)

    def show_aside(self, text: str) -> None:
        """Shows a sentence that can wait for ever, where nothing else is shown."""
        if self._bar.isHidden():
            self.show_text(text)

    def show_lacking(self, text: str) -> None:
        """Says that another model is needed, and offers to download one."""
        self.show_done(text, self.tr("Download models…"), self.download_wanted.emit)

    def show_working(self, text: str, stop: Callable[[], None]) -> None:
        """Says what is being done, and offers to stop it."""
        self.show_done(text, self.tr("Stop"), stop)

    def show_done(self, text: str, label: str, then: Callable[[], object]) -> None:
        """Says something, with one button."""
        self._shows = "other"
        self._bar.show_notice(text, actions=[(label, then)])

    def show_problem(self, text: str, label: str, then: Callable[[], object]) -> None:
        """Says what is wrong, with a button for what helps."""
        self._shows = "other"
        self._bar.show_notice(text, kind="error", actions=[(label, then)])

    def show_undo(self, text: str, undo: Callable[[], None]) -> None:
        """Says that something was deleted, and offers to take it back."""
        self.show_done(text, self.tr("Undo"), undo)

    def take_back(self, text: str) -> None:
        """Hides a sentence that is not true any more, if it is the one that is shown."""
        if text and self._bar.text() == text:
            self.hide()

    def show_restore(self, text: str, restore: Callable[[], None]) -> None:
        """Says that something is in the trash, and offers to bring it back."""
        self.show_done(text, self.tr("Restore"), restore)

    def show_error(self, text: str) -> None:
        self.show_text(text, "error")

    def show_load_error(self, text: str, *, can_retry: bool = True) -> None:
        """A model could not be loaded."""
        self._shows = "other"
        retry: list[Action] = [(self.tr("Try again"), self.load_wanted.emit)] if can_retry else []
        actions = [*retry, (self.tr("Choose a file…"), self.file_wanted.emit)]
        self._bar.show_notice(text, kind="error", actions=actions)

    def show_arrival(self, text: str, path: str) -> None:
        """A model has been fetched; offers to use it, where there is a path to use."""
        self._shows = "other"
        use = (self.tr("Use it"), lambda: self.arrival_wanted.emit(path))
        actions: list[Action] = [use] if path else []
        self._bar.show_notice(text, actions=actions)

    def show_guard(self, text: str, guard: InstalledModel, use: Callable[[], object]) -> None:
        """A guard was brought in, which may be asked for answers too, as any model."""
        self._shows = "other"
        answers = (self.tr("Have it answer"), lambda: self.arrival_wanted.emit(guard.path))
        self._bar.show_notice(text, actions=[(self.tr("Use the guard"), use), answers])

    def show_refusal(self, chat: Chat) -> None:
        """Shows what can be done where this chat's message does not fit, if that is so."""
        self._refused = chat if chat.refusal is not None else None
        if chat.refusal is not None:
            self._shows = "refusal"
            remedies = self._remedies(chat.refusal)
            self._bar.show_notice(self._sentence(chat.refusal), kind="warning", actions=remedies)
        elif self._shows == "refusal":
            self.hide()

    def show_withheld(self, chat: Chat) -> None:
        """Offers to send this chat's message all the same, where a guard holds it back."""
        self._withheld = chat if chat.withheld is not None else None
        if chat.withheld is not None:
            self._shows = "withheld"
            said = note_of(chat.withheld.findings, chat.withheld.turn.texts)
            text = self.tr("Your message was not sent.") + "\n" + said
            send = (self.tr("Send anyway"), self.withheld_wanted.emit)
            self._bar.show_notice(text, kind="warning", actions=[send])
        elif self._shows == "withheld":
            self.hide()

    def _on_closed(self) -> None:
        if self._shows == "refusal" and self._bar.isHidden():
            self._refused = None  # the person has closed it, or chosen one of its remedies
        if self._shows == "withheld" and self._bar.isHidden():
            self._withheld = None
        self._show_waiting()

    def _show_waiting(self) -> None:
        """Offers again what can be done, where another notice took its place and is gone."""
        if self._refused is not None and self._bar.isHidden():
            self.show_refusal(self._refused)
        if self._withheld is not None and self._bar.isHidden():
            self.show_withheld(self._withheld)

    def show_blind(self, others: Sequence[InstalledModel], *, to_send: bool) -> None:
        """The model reads text only, and there is a picture; offers `others`, which see.

        Args:
            to_send: The picture stands in the composer; else it is one of a sent message.
        """
        self._shows, offered = "blind", others[:MOST_MODELS]
        if offered and to_send:
            text = self.tr(
                "This model can’t see pictures. Read its text, send without it, or choose a "
                "vision model."
            )
        elif to_send:
            text = self.tr(
                "This model can’t see pictures. Read its text, send without it, or download a "
                "vision model."
            )
        elif offered:
            text = self.tr("This model can’t see pictures. Choose a vision model.")
        else:
            text = self.tr("This model can’t see pictures. Download a vision model.")
        models: list[Action] = [
            (
                self.tr("Use {0}").format(cut(model.name, _NAME_LENGTH)),
                partial(self.model_wanted.emit, model),
            )
            for model in offered
        ]
        others_to_get: list[Action] = (
            [] if models else [(self.tr("Download models…"), self.download_wanted.emit)]
        )
        without: list[Action] = [
            (self.tr("Read its text"), self.text_wanted.emit),
            (self.tr("Send without it"), self.sending_wanted.emit),
        ]
        actions: list[Action] = [
            *(without if to_send else []),
            *models,
            *others_to_get,
            (self.tr("Choose a GGUF file…"), self.file_wanted.emit),
        ]
        self._bar.show_notice(text, kind="warning", actions=actions, of_message=True)

    def show_leaving(self, chat: Chat, model: str, host: str, send: Callable[[], None]) -> None:
        """The model is at another address, and was not chosen in this conversation."""
        self._shows, self._leaving = "leaving", chat
        text = self.tr(
            "“{0}” answers at {1}. Your message and this conversation would leave this machine; "
            "nothing was sent yet."
        )
        self._bar.show_notice(
            text.format(cut(model, _NAME_LENGTH), host),
            kind="warning",
            actions=[(self.tr("Send to {0}").format(host), send)],
        )

    def hide_leaving(self, shown: Chat | None) -> None:
        """This conversation is shown; or, without one, another model was chosen."""
        if self._shows == "leaving" and shown is not self._leaving:
            self.hide()

    def hide_blind(self) -> None:
        """The picture is gone, or the model sees it."""
        if self._shows == "blind":
            self.hide()

    def show_elsewhere(self, answering: bool) -> None:
        """Says that a command answers in the shown conversation, for as long as that is so."""
        if answering and self._bar.isHidden():
            self._shows = "elsewhere"
            self._bar.show_notice(
                self.tr("A command is answering in this conversation; its text appears here.")
            )
        elif not answering and self._shows == "elsewhere":
            self.hide()

    def hide(self) -> None:
        self._shows = "other"
        self._bar.hide_notice()
        self._show_waiting()

    def _sentence(self, refusal: Refusal) -> str:
        fit = refusal.fit
        numbers = map(number_text, (fit.tokens, fit.reserve, fit.context))
        if refusal.cut is None:
            text = self.tr(
                "This message alone is too long: it takes {0} tokens and its answer needs {1}, "
                "but the context has {2}. It was not sent."
            )
        else:
            text = self.tr(
                "The conversation no longer fits: it takes {0} tokens and the answer needs {1}, "
                "but the context has {2}. Nothing was sent or left out."
            )
        return text.format(*numbers)

    def _remedies(self, refusal: Refusal) -> list[Action]:
        def remedy(name: Remedy) -> Callable[[], None]:
            return lambda: self.remedy_wanted.emit(name)

        actions: list[Action] = []
        if refusal.cut is not None:
            actions.append((self.tr("Drop the oldest turns"), remedy("drop")))
        if refusal.summary_cut is not None:
            actions.append((self.tr("Summarise them"), remedy("summarise")))
        if refusal.enlarged is not None:
            actions.append((self.tr("Enlarge the context"), remedy("enlarge")))
        return actions
