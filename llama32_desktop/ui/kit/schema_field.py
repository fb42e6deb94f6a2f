"""A text box for the JSON schema that answers keep to; what cannot be held to is said at once."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from llama32_desktop.engine.form.grammar import grammar_of
from llama32_desktop.engine.form.schema import FormError
from llama32_desktop.ui.kit.fields import style_text_box
from llama32_desktop.ui.kit.plain_edit import PlainEdit
from llama32_desktop.ui.kit.problem_label import ProblemLabel
from llama32_desktop.ui.kit.sentences import localised

_PAUSE_MS = 300
MOST_CHECKED = 5_000
"""Characters of a schema that is read while somebody types; longer ones are read when asked."""


class SchemaField(QWidget):
    """A schema, empty for none, and below it what is wrong with it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.edit = PlainEdit(self)
        self.edit.setTabChangesFocus(True)
        style_text_box(self.edit)
        self.edit.setFixedHeight(self.edit.fontMetrics().height() * 4 + 16)
        self.problem = ProblemLabel(self.edit, self)
        self.setFocusProxy(self.edit)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.edit)
        layout.addWidget(self.problem)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self.check)
        self.edit.textChanged.connect(self._timer.start)

    def text(self) -> str:
        """The schema; empty for none."""
        return self.edit.toPlainText().strip()

    def set_text(self, text: str) -> None:
        self.edit.setPlainText(text)
        self.check()

    def check(self) -> None:
        """Says what is wrong with it."""
        self._timer.stop()
        text, sentence = self.text(), ""
        if text and len(text) <= MOST_CHECKED:
            try:
                grammar_of(text)
            except FormError as error:
                sentence = localised(str(error))
        self.problem.show_problem(sentence)
