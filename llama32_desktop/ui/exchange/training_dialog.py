"""Asks which conversations are to become data for training, and how they are split."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QSpinBox, QVBoxLayout, QWidget

from llama32_desktop.conversations.training import Split
from llama32_desktop.ui.kit import dialogs
from llama32_desktop.ui.kit.fields import Choice, form_of, pad_number

_MOST_SEED = 2**31 - 1


class TrainingDialog(QDialog):
    """A choice, and two numbers.

    Args:
        shown: The id of the conversation that is shown; `None`: there is none.
    """

    wanted = Signal(object, object)
    """The id of the one conversation that is meant, `None` for all; and a `Split`."""

    def __init__(self, shown: int | None, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export for training"))
        values: list[tuple[int | None, str]] = [(None, self.tr("All conversations"))]
        if shown is not None:
            values.append((shown, self.tr("The conversation that is shown")))
        self.which: Choice[int | None] = Choice(values, self)
        usual = Split()
        self.test = self._number(0, 90, usual.test_percent)
        self.test.setSuffix(self.tr(" %"))
        self.seed = self._number(0, _MOST_SEED, usual.seed)
        body = QWidget(self)
        layout = QVBoxLayout(body)
        layout.setContentsMargins(24, 20, 24, 8)
        layout.setSpacing(10)
        for paragraph in self._explained():
            layout.addWidget(dialogs.paragraph(paragraph, body))
        fields = QWidget(body)
        form = form_of(
            fields,
            [
                (self.tr("Conversations"), self.which, ""),
                (self.tr("Kept for the test"), self.test, ""),
                (
                    self.tr("Seed that draws them"),
                    self.seed,
                    self.tr("The same seed draws the same conversations again"),
                ),
            ],
        )
        form.setContentsMargins(0, 6, 0, 0)
        layout.addWidget(fields)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, parent=self)
        export = buttons.addButton(self.tr("Export…"), QDialogButtonBox.ButtonRole.AcceptRole)
        export.setDefault(True)
        buttons.accepted.connect(self._accept)
        buttons.rejected.connect(self.reject)
        dialogs.lay_out(self, body, buttons, 500)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        dialogs.fit_height(self)  # fields and buttons have their style only now

    def _explained(self) -> list[str]:
        return [
            self.tr(
                "Writes your conversations as lines of JSON that TRL, Unsloth and NeMo read, with "
                "pictures beside: whole chats, answers that you prefer to others, and rated "
                "answers."
            ),
            self.tr(
                "Rate answers below them, and edit those that should have been otherwise: an "
                "edited answer is preferred to the one that the model wrote."
            ),
        ]

    def _number(self, low: int, high: int, value: int) -> QSpinBox:
        box = QSpinBox(self)
        box.setRange(low, high)
        box.setValue(value)
        pad_number(box)
        return box

    def _accept(self) -> None:
        self.accept()
        split = Split(test_percent=self.test.value(), seed=self.seed.value())
        self.wanted.emit(self.which.chosen(), split)
