"""Which fields are looked for: one of the app's forms, or a list that a person types."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from llama32_desktop.documents.extraction.forms import FORMS, Form, own_form
from llama32_desktop.ui.documents.own_fields import OwnFields
from llama32_desktop.ui.kit.fields import Choice
from llama32_desktop.ui.kit.form_names import title_of
from llama32_desktop.ui.kit.plain_text import name_choice

OWN: Final = "own"
_AROUND: Final = 28
"""Pixels of a field beside its text."""


class FormChooser(QWidget):
    """A list of forms, and a field beside it for the person's own.

    Args:
        own_fields: Keeps the lists of fields that a person types.
    """

    chosen = Signal(object)
    """A `Form`."""
    problem = Signal(object)
    """What was typed is no list of fields; a sentence, or nothing where nothing is there yet."""

    def __init__(self, own_fields: OwnFields, parent: QWidget) -> None:
        super().__init__(parent)
        self._own_fields = own_fields
        forms = [(name, title_of(form.title)) for name, form in FORMS.items()]
        self.forms = Choice[str]([*forms, (OWN, self.tr("Own fields"))], self)
        name_choice(self.forms, self.tr("Form"))
        self.forms.activated.connect(lambda _: self._choose())
        self.setFocusProxy(self.forms)
        self.own = QLineEdit(self)
        self.own.setPlaceholderText(self.tr("Customer, Total: amount, Delivered: date"))
        self.own.setAccessibleName(self.tr("Own fields"))
        hint = self.own.fontMetrics().horizontalAdvance(self.own.placeholderText())
        self.own.setMinimumWidth(hint + _AROUND)
        self.own.setAcceptDrops(False)  # files are for the page, wherever they are let go
        self.own.editingFinished.connect(self._choose)
        self.own.setCompleter(own_fields.completer(self.own))
        self.own.hide()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.forms)
        layout.addWidget(self.own, 1)
        layout.addStretch(0)

    def show_form(self, form: Form) -> None:
        """Shows a form that was kept; nothing is told."""
        if form.name == OWN:
            self.forms.choose(OWN)
            self.own.setText(self._own_fields.last())
            self.own.show()
        elif form.name in FORMS:
            self.forms.choose(form.name)

    def suit(self, name: str, form: Form, *, is_empty: bool) -> str:
        """Chooses the form that suits files where the table is empty; what is to be said where it
        keeps its own.

        Args:
            name: Of the form that suits; of none where none does.
            form: The table's.
        """
        if name not in FORMS or name == form.name:
            return ""
        if is_empty:
            self.forms.choose(name)
            self._choose()
            return ""
        return self.tr(
            "The table keeps its form, {0}, for these files too; choose another above, or remove "
            "the others first."
        ).format(f"“{title_of(form.title)}”")

    def form(self) -> Form:
        """What is chosen.

        Raises:
            ValueError: what was typed is no list of fields; one sentence.
        """
        name = self.forms.chosen()
        if name != OWN:
            return FORMS[name]
        form = own_form(self.own.text(), self.tr("Own fields"))
        self._own_fields.keep(self.own.text())
        return form

    def _choose(self) -> None:
        is_own = self.forms.chosen() == OWN
        self.own.setVisible(is_own)
        if is_own and not self.own.text():
            self.own.setText(self._own_fields.last())
        try:
            form = self.form()
        except ValueError as error:
            self.problem.emit(str(error) if self.own.text().strip() else "")
            return
        self.chosen.emit(form)
