"""How a conversation is written down for a model, as a form with a preview."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from llama32_desktop.engine.protocol import ChatMessage, Failed, LoadedModel, Previewed
from llama32_desktop.engine.templates import FAMILIES, MOST_PREVIEW, MOST_TEMPLATE, TemplateChoice
from llama32_desktop.ui.kit.buttons import set_usable
from llama32_desktop.ui.kit.fields import Choice, style_text_box
from llama32_desktop.ui.kit.numbers import number_text
from llama32_desktop.ui.kit.plain_edit import PlainEdit
from llama32_desktop.ui.kit.problem_label import ProblemLabel
from llama32_desktop.ui.kit.sentences import localised
from llama32_desktop.ui.kit.setting_rows import SettingRows
from llama32_desktop.ui.kit.theme import code_font

_LINES: Final = 9
"""Of the template and of the prompt that are seen at once."""
_PAUSE_MS: Final = 300
"""After the last key, the prompt is rendered."""


class TemplateForm(QWidget):
    """`template` and `own_template` of `ModelSettings`, and what a template makes of a sample.

    Args:
        loaded: The model, where it is the loaded one: only then there is a preview.
    """

    preview_wanted = Signal(str, str)
    """A `TemplateChoice` and the person's own template."""

    def __init__(self, loaded: LoadedModel | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._loaded = loaded
        self._own = ""
        self.pieces = self._make(loaded)
        """Makes what is in it; there is nothing before."""

    def _make(self, loaded: LoadedModel | None) -> Iterator[None]:
        used = loaded.settings.template if loaded is not None else None
        auto = self._name("auto")
        if used is not None and used not in ("auto", "own"):
            auto = self.tr("Auto ({0})").format(self._name(used))
        self.choice: Choice[TemplateChoice] = Choice(
            [
                ("auto", auto),
                ("file", self._name("file")),
                *FAMILIES.items(),
                ("plain", self._name("plain")),
                ("own", self._name("own")),
            ],
            self,
        )
        yield
        self.source = self._box()
        self.source.setAccessibleName(self.tr("Template"))
        yield
        self.edit = QPushButton(self.tr("Edit as my own"), self)
        self.problem = ProblemLabel(self.source, self)
        yield
        self.preview = self._box()
        self.preview.setAccessibleName(self.tr("Prompt"))
        self.preview.setReadOnly(True)
        yield
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        yield from self._lay_out()
        yield
        self.choice.currentIndexChanged.connect(self._chosen)
        self.source.textChanged.connect(self._edited)
        self.edit.clicked.connect(self._begin_own)
        self._chosen()

    def sample(self) -> tuple[ChatMessage, ...]:
        """The conversation that is shown."""
        return (
            ChatMessage("system", self.tr("You are a helpful assistant.")),
            ChatMessage("user", self.tr("Hello!")),
            ChatMessage("assistant", self.tr("Hello! How can I help you?")),
            ChatMessage("user", self.tr("Tell me about the sea.")),
        )

    def value(self) -> tuple[TemplateChoice, str]:
        """Which is used, and the person's own."""
        chosen = self.choice.chosen()
        own = self._own
        return ("auto" if chosen == "own" and not own.strip() else chosen), own

    @property
    def is_too_long(self) -> bool:
        """Whether the person's own template cannot be kept; `problem` says so."""
        return len(self._own) > MOST_TEMPLATE

    def set_value(self, choice: TemplateChoice, own: str) -> None:
        self._own = own
        self.choice.choose(choice)
        self._chosen()

    def show_preview(self, shown: Previewed) -> None:
        """Shows what the template that is chosen made of the sample."""
        if self.choice.chosen() != "own":
            self._set_source(shown.source[:MOST_PREVIEW])
            too_long = len(shown.source) > MOST_PREVIEW
            set_usable(self.edit, self.tr("It is too long to be edited here") if too_long else "")
        self.preview.setPlainText(shown.text)

    def show_problem(self, failed: Failed) -> None:
        """Shows why it makes nothing of it."""
        if self.choice.chosen() != "own":
            set_usable(self.edit, "")
        self.preview.setPlainText(localised(failed.message))

    def _name(self, name: TemplateChoice) -> str:
        match name:
            case "auto":
                return self.tr("Auto")
            case "file":
                return self.tr("The model file's own")
            case "own":
                return self.tr("My own")
            case "plain":
                return self.tr("None: the model goes on with the text")
            case _:
                return FAMILIES[name]

    def _box(self) -> PlainEdit:
        box = PlainEdit(self)
        box.setTabChangesFocus(True)
        style_text_box(box)
        box.setFont(code_font(self.font()))
        box.setFixedHeight(box.fontMetrics().lineSpacing() * _LINES + 16)
        return box

    def _lay_out(self) -> Iterator[None]:
        rows = SettingRows(self)
        rows.add(
            self.tr("&Chat template"),
            self.choice,
            self.tr(
                "How a model is told who says what. Auto: the model file's own; else that of the "
                "family that its vocabulary tells"
            ),
            self.tr("format prompt family") + " jinja chatml",
        )
        yield
        rows.add(
            self.tr("T&emplate"),
            self.source,
            self.tr("In Jinja; it runs in a process that reaches nothing"),
            "jinja",
        )
        rows.addWidget(self.problem)
        yield
        rows.add(
            "",
            self.edit,
            self.tr("Begins with the template that is shown, unless you have one of your own"),
        )
        yield
        rows.add(
            self.tr("&Prompt"),
            self.preview,
            self.tr("What the model is given of a short conversation"),
            self.tr("preview"),
        )
        rows.addStretch(1)

    def _chosen(self) -> None:
        own = self.choice.chosen() == "own"
        self.source.setReadOnly(not own)
        # Until its preview is there, what is shown is the template that was chosen before.
        awaited = "" if self._loaded is None else self.tr("Its template is not there yet")
        set_usable(self.edit, self.tr("It is your own already") if own else awaited)
        self._set_source(self._own if own else "")
        self._ask()

    def _edited(self) -> None:
        if not self.source.isReadOnly():
            self._own = self.source.toPlainText()
            self._pause.start()
            self._look()

    def _look(self) -> None:
        """Says where the person's own template is too long; nothing of it is cut."""
        sentence = ""
        if self.is_too_long:
            sentence = self.tr(
                "Your template has {0} characters and at most {1} can be kept, so the settings are "
                "not saved; shorten it."
            ).format(number_text(len(self._own)), number_text(MOST_TEMPLATE))
        self.problem.show_problem(sentence)

    def _begin_own(self) -> None:
        """The template that is shown becomes the person's, unless they have one."""
        if not self._own.strip():
            self._own = self.source.toPlainText()
        self.choice.choose("own")
        self.source.setFocus()

    def _set_source(self, text: str) -> None:
        if self.source.toPlainText() == text:
            return
        self.source.blockSignals(True)
        self.source.setPlainText(text)
        self.source.blockSignals(False)

    def _ask(self) -> None:
        self._pause.stop()
        if self._loaded is None:
            self.preview.setPlainText(self.tr("It is shown once this model is loaded."))
            return
        chosen, own = self.value()
        if not self.is_too_long:
            self.preview_wanted.emit(chosen, own)
        elif chosen == "own":
            self.preview.clear()
        else:
            self.preview_wanted.emit(chosen, "")
