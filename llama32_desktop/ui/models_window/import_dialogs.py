"""The question how a model's file is brought in, and the progress of its copy."""

from __future__ import annotations

from typing import Final, Literal

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from llama32_desktop.models.file_facts import FileFacts
from llama32_desktop.models.library import InstalledModel
from llama32_desktop.ui.kit import dialogs
from llama32_desktop.ui.kit.buttons import set_usable
from llama32_desktop.ui.kit.numbers import decimal_text, number_text, size_text
from llama32_desktop.ui.kit.slim_bar import SlimBar

How = Literal["link", "copy"]
_COPY_WIDTH: Final = 440


def _tr(text: str) -> str:
    return QCoreApplication.translate("ModelImport", text)


class ImportDialog(QDialog):
    """What a file holds, and whether it is used where it lies or copied."""

    chosen = Signal(str, bool)
    """How (see `How`), and whether that holds for every file from now on."""

    def __init__(self, facts: FileFacts, free: int, parent: QWidget) -> None:
        """`free`: bytes on the disk of the models folder."""
        super().__init__(parent)
        model = facts.model
        self.setWindowTitle(_tr("Add a model"))
        body = QWidget(self)
        column = QVBoxLayout(body)
        column.setContentsMargins(24, 20, 24, 12)
        column.setSpacing(10)
        column.addWidget(dialogs.heading(model.name, body))
        where = dialogs.paragraph(model.path, body, role=dialogs.SECONDARY)
        where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(where)
        column.addLayout(table(fact_rows(facts), body))
        if model.judges:
            column.addWidget(
                dialogs.paragraph(
                    _tr("This is a guard: it judges texts. The model that answers stays."), body
                )
            )
        if facts.hint:
            column.addWidget(dialogs.paragraph(facts.hint, body))
        column.addSpacing(6)
        self.link = QRadioButton(_tr("Use it where it lies"), body)
        self.copy = QRadioButton(_tr("Copy it into the models folder"), body)
        self.link.setChecked(True)
        fits = model.bytes < free
        takes = (
            _tr("A copy takes {0}; {1} are free.")
            if fits
            else _tr("A copy takes {0}, and only {1} are free.")
        ).format(size_text(model.bytes), size_text(free))
        set_usable(self.copy, "" if fits else takes)
        for button, text in (
            (self.link, _tr("Takes no room. The model is missing when the file is moved.")),
            (self.copy, takes),
        ):
            column.addWidget(button)
            about = dialogs.paragraph(text, body, role=dialogs.SECONDARY)
            about.setContentsMargins(24, 0, 0, 0)
            column.addWidget(about)
        column.addSpacing(6)
        self.always = QCheckBox(_tr("Do the same with every file from now on"), body)
        column.addWidget(self.always)
        column.addStretch(1)
        buttons = QDialogButtonBox(self)
        self.add_button = buttons.addButton(_tr("Add"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.accepted.connect(self._tell)
        dialogs.lay_out(self, body, buttons)

    def _tell(self) -> None:
        how: How = "copy" if self.copy.isChecked() else "link"
        self.chosen.emit(how, self.always.isChecked())


class CopyDialog(QDialog):
    """How far a copy is; closing it cancels the copy."""

    def __init__(self, model: InstalledModel, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(_tr("Copying a model"))
        text = _tr("“{0}” is copied into the models folder ({1}).")
        self.progress = SlimBar(self)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, parent=self)
        self.buttons.rejected.connect(self.reject)
        self.buttons.button(QDialogButtonBox.StandardButton.Cancel).setAutoDefault(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.setSpacing(12)
        about = dialogs.paragraph(text.format(model.name, size_text(model.bytes)), self)
        # A layout asks no more height of broken lines than they take at another width.
        about.setMinimumHeight(about.heightForWidth(_COPY_WIDTH - 2 * 24))
        layout.addWidget(about)
        layout.addWidget(self.progress)
        layout.addWidget(self.buttons)
        self.setFixedWidth(_COPY_WIDTH)

    def show_progress(self, fraction: float) -> None:
        self.progress.setValue(round(fraction * 1000))


def fact_rows(facts: FileFacts) -> list[tuple[str, str]]:
    """What is shown of a file: names and values."""
    model = facts.model
    tokens = _tr("{0} tokens").format(number_text(model.context_trained))
    if model.classifies:  # its files say no more
        return [
            (_tr("Architecture"), model.architecture),
            (_tr("Quantisation"), model.quantisation),
            (_tr("Context"), tokens),
            (_tr("Size"), size_text(model.bytes)),
        ]
    return [
        (_tr("Architecture"), model.architecture),
        (_tr("Parameters"), _count(facts.parameters)),
        (_tr("Quantisation"), model.quantisation),
        (_tr("Context"), tokens if model.context_trained else _tr("not stated")),
        (_tr("Chat template"), _tr("yes") if facts.has_template else _tr("none in the file")),
        (_tr("Size"), size_text(model.bytes)),
        (_tr("Licence"), facts.licence or _tr("not stated")),
    ]


def _count(number: int) -> str:
    if number >= 10**9:
        return _tr("{0} billion").format(decimal_text(number / 1e9, 1))
    if number >= 10**6:
        return _tr("{0} million").format(round(number / 1e6))
    return number_text(number)


def table(rows: list[tuple[str, str]], parent: QWidget) -> QGridLayout:
    """Names and values, side by side."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(24)
    grid.setVerticalSpacing(4)
    grid.setColumnStretch(1, 1)
    for row, (name, value) in enumerate(rows):
        grid.addWidget(dialogs.paragraph(name, parent, role=dialogs.SECONDARY), row, 0)
        grid.addWidget(dialogs.paragraph(value, parent), row, 1)
    return grid
