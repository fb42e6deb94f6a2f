"""The question whether a checkpoint's folder is converted: what it becomes, and the cost."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from llama32_desktop.downloads.wanted import of_folder
from llama32_desktop.models.checkpoints import CheckpointFacts
from llama32_desktop.ui.kit import dialogs
from llama32_desktop.ui.kit.buttons import set_usable
from llama32_desktop.ui.kit.numbers import number_text, size_text
from llama32_desktop.ui.kit.sentences import localised
from llama32_desktop.ui.models_window.import_dialogs import table

_MINUTE = 60


def _tr(text: str) -> str:
    return QCoreApplication.translate("ModelImport", text)


class ConvertDialog(QDialog):
    """What a folder holds, and what is made of it in the queue of downloads."""

    chosen = Signal(object)
    """A `Wanted`."""

    def __init__(self, facts: CheckpointFacts, free: int, parent: QWidget) -> None:
        """`free`: bytes on the disk of the models folder."""
        super().__init__(parent)
        self._facts = facts
        self.setWindowTitle(_tr("Convert a checkpoint"))
        body = QWidget(self)
        column = QVBoxLayout(body)
        column.setContentsMargins(24, 20, 24, 12)
        column.setSpacing(10)
        column.addWidget(dialogs.heading(facts.folder.name, body))
        where = dialogs.paragraph(str(facts.folder), body, role=dialogs.SECONDARY)
        where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(where)
        column.addLayout(table(fact_rows(facts, free), body))
        for note in facts.notes:
            column.addWidget(dialogs.paragraph(localised(note), body))
        column.addSpacing(6)
        self.about = dialogs.paragraph(
            _tr(
                "The folder stays as it is. The new file goes into the models folder; an "
                "interrupted conversion goes on where it was."
            ),
            body,
            role=dialogs.SECONDARY,
        )
        column.addWidget(self.about)
        self.fits = facts.bytes < free
        if not self.fits:
            self.about.setText(
                _tr("There is no room for it: make some, or choose another disk in the settings.")
            )
            self.about.setForegroundRole(dialogs.ERROR)
        column.addStretch(1)
        buttons = QDialogButtonBox(self)
        self.convert = buttons.addButton(_tr("Convert"), QDialogButtonBox.ButtonRole.AcceptRole)
        set_usable(self.convert, "" if self.fits else self.about.text())
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.accepted.connect(self._tell)
        dialogs.lay_out(self, body, buttons)

    def _tell(self) -> None:
        facts = self._facts
        self.chosen.emit(of_folder(str(facts.folder), facts.type, facts.bytes))


def fact_rows(facts: CheckpointFacts, free: int) -> list[tuple[str, str]]:
    """What is shown of a folder: names and values."""
    minutes = max(1, round(facts.seconds / _MINUTE))
    kept = facts.type == "keep"
    return [
        (_tr("Format"), facts.format),
        (
            _tr("Becomes"),
            _tr("GGUF, its numbers as they are") if kept else f"GGUF, {facts.type.upper()}",
        ),
        (_tr("Size"), size_text(facts.bytes)),
        (_tr("Free"), size_text(free)),
        (_tr("Takes"), _tr("about {0} min").format(number_text(minutes))),
    ]
