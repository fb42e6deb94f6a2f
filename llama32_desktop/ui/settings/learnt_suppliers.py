"""What corrections taught about suppliers, and the way to have it forgotten."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from llama32_desktop import paths
from llama32_desktop.documents.extraction.forms import FORMS
from llama32_desktop.documents.extraction.lessons.learning import forgotten
from llama32_desktop.documents.extraction.lessons.model import Lesson, Supplier
from llama32_desktop.documents.extraction.lessons.store import LessonStore
from llama32_desktop.ui.kit.background import Background
from llama32_desktop.ui.kit.buttons import set_usable
from llama32_desktop.ui.kit.fields import style_list
from llama32_desktop.ui.kit.form_names import title_of
from llama32_desktop.ui.kit.plain_text import plain_label

_HIGH: Final = 110


class LearntSuppliers(QWidget):
    """A list of suppliers with the fields that are read as a person corrected them."""

    def __init__(self, background: Background, parent: QWidget) -> None:
        super().__init__(parent)
        self._background = background
        self._store = LessonStore(paths.corrections_file())
        self._suppliers: tuple[Supplier, ...] = ()
        self.nothing = plain_label(self.tr("Nothing was learnt yet."), self)
        self.names = QListWidget(self)
        self.names.setAccessibleName(self.tr("Suppliers of whom something was learnt"))
        self.names.setFixedHeight(_HIGH)
        style_list(self.names)
        self.names.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.names.setSelectionMode(QListWidget.SelectionMode.ExtendedSelection)
        self.names.itemSelectionChanged.connect(self._refresh)
        self.forget = QPushButton(self.tr("Fo&rget"), self)
        self.forget.setAutoDefault(False)
        self.forget.clicked.connect(self._forget)
        buttons = QHBoxLayout()
        buttons.addWidget(self.forget)
        buttons.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.nothing)
        column.addWidget(self.names)
        column.addLayout(buttons)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._show(())
        background.run_task(self._store.suppliers, self._show)

    def _show(self, suppliers: tuple[Supplier, ...]) -> None:
        self._suppliers = suppliers
        self.names.clear()
        for one in suppliers:
            self.names.addItem(QListWidgetItem(_line(one)))
        for widget in (self.names, self.forget):
            widget.setVisible(bool(suppliers))
        self.nothing.setVisible(not suppliers)
        self._refresh()

    def _refresh(self) -> None:
        chosen = bool(self.names.selectedIndexes())
        set_usable(self.forget, "" if chosen else self.tr("Select a supplier first"))

    def _forget(self) -> None:
        chosen = [self._suppliers[index.row()] for index in self.names.selectedIndexes()]

        def without(known: tuple[Supplier, ...]) -> tuple[Supplier, ...]:
            for one in chosen:
                known = forgotten(known, one)
            return known

        self._background.run_task(lambda: self._store.change(without), self._show)


def _line(supplier: Supplier) -> str:
    """A supplier and its learnt fields: “Brenner GmbH: Invoice number, Total”."""
    fields = ", ".join(title_of(_title(one)) for one in supplier.lessons)
    name = supplier.name or next(iter(sorted(supplier.marks)), "?").partition(" ")[2]
    return f"{name}: {fields}"


def _title(lesson: Lesson) -> str:
    form = FORMS.get(lesson.form)
    fields = form.fields if form else ()
    return next((field.title for field in fields if field.name == lesson.field), lesson.field)
