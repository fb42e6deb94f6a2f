"""The question whether an adapter is brought in: what it is for, and what is made of it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from llama32_desktop.models.checkpoints import AdapterFacts
from llama32_desktop.ui.kit import dialogs
from llama32_desktop.ui.kit.buttons import set_usable
from llama32_desktop.ui.kit.elided import cut
from llama32_desktop.ui.kit.fields import Choice
from llama32_desktop.ui.kit.numbers import number_text, size_text
from llama32_desktop.ui.kit.plain_text import name_choice
from llama32_desktop.ui.models_window.import_dialogs import table

_LONGEST_NAME = 48
_MOST_NAMES = 5


def _tr(text: str) -> str:
    return QCoreApplication.translate("ModelImport", text)


class AdapterDialog(QDialog):
    """What an adapter is for; a folder is converted in the queue, a GGUF file copied.

    Attributes:
        is_file: Whether it is a GGUF file, which is copied as it is.
    """

    chosen = Signal(str)
    """The file of the model that a folder is converted for."""

    def __init__(self, facts: AdapterFacts, free: int, parent: QWidget) -> None:
        """`free`: bytes on the disk of the models folder."""
        super().__init__(parent)
        self.is_file = facts.path.suffix.lower() == ".gguf"
        self.setWindowTitle(_tr("Add an adapter"))
        body = QWidget(self)
        column = QVBoxLayout(body)
        column.setContentsMargins(24, 20, 24, 12)
        column.setSpacing(10)
        column.addWidget(
            dialogs.heading(facts.path.stem if self.is_file else facts.path.name, body)
        )
        where = dialogs.paragraph(str(facts.path), body, role=dialogs.SECONDARY)
        where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(where)
        column.addLayout(table(fact_rows(facts, free, is_file=self.is_file), body))
        self.models = Choice([(str(file), file.stem) for file in facts.fitting] or [("", "")], body)
        name_choice(self.models, _tr("The model that it is converted for"))
        if not self.is_file and len(facts.fitting) > 1:
            column.addWidget(dialogs.paragraph(_tr("Several models fit. Convert it for:"), body))
            column.addWidget(self.models)
        else:
            self.models.hide()
        column.addSpacing(6)
        refused = self._refusal(facts, free)
        self.about = dialogs.paragraph(
            refused or self._about(), body, role=dialogs.ERROR if refused else dialogs.SECONDARY
        )
        column.addWidget(self.about)
        column.addStretch(1)
        buttons = QDialogButtonBox(self)
        verb = _tr("Add") if self.is_file else _tr("Convert")
        self.add_button = buttons.addButton(verb, QDialogButtonBox.ButtonRole.AcceptRole)
        set_usable(self.add_button, refused)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.accepted.connect(self._tell)
        dialogs.lay_out(self, body, buttons)

    def _about(self) -> str:
        if self.is_file:
            return _tr(
                "It is copied into the models folder and listed below each model that it fits. It "
                "changes nothing until you give it a strength in that model's settings."
            )
        return _tr(
            "The folder stays as it is. The new file goes into the models folder and is listed "
            "below each model that it fits. It changes nothing until you give it a strength in "
            "that model's settings."
        )

    def _refusal(self, facts: AdapterFacts, free: int) -> str:
        """Why nothing can be made of it now; empty where something can."""
        if facts.bytes >= free:
            return _tr(
                "There is no room for it: make some, or choose another disk in the settings."
            )
        if not facts.fitting and not self.is_file:
            return _tr(
                "None of your models fits it, and it is converted for one of them: install the "
                "model that it was trained for, then add the folder again."
            )
        return ""

    def _tell(self) -> None:
        self.chosen.emit(self.models.chosen())


def fact_rows(facts: AdapterFacts, free: int, *, is_file: bool) -> list[tuple[str, str]]:
    """What is shown of an adapter: names and values."""
    names = [cut(file.stem, _LONGEST_NAME) for file in facts.fitting]
    if len(names) > _MOST_NAMES:
        names[_MOST_NAMES:] = ["…"]
    rows = [
        (_tr("Format"), "GGUF" if is_file else "PEFT, safetensors"),
        (_tr("Kind"), _tr("LoRA adapter, rank {0}").format(number_text(facts.rank))),
        (_tr("Trained for"), facts.base or _tr("not stated")),
        (_tr("Fits"), ", ".join(names) or _tr("none of your models")),
    ]
    if not is_file:
        rows.append((_tr("Becomes"), "GGUF, F32"))
    return [*rows, (_tr("Size"), size_text(facts.bytes)), (_tr("Free"), size_text(free))]
