"""A pairing that is under way: what is waited for, and the code that both machines show."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from llama32_desktop.ui.kit import dialogs
from llama32_desktop.ui.kit.announcing import announce
from llama32_desktop.ui.kit.plain_text import plain_label
from llama32_desktop.ui.services.lending import Lending


class PairingPanel(QWidget):
    """Hidden while nothing is paired."""

    def __init__(self, lending: Lending, parent: QWidget) -> None:
        super().__init__(parent)
        self._lending = lending
        self.said = dialogs.paragraph("", self)
        self.code = plain_label("", self)
        font = self.code.font()
        font.setPointSizeF(font.pointSizeF() * 2)
        font.setWeight(font.Weight.DemiBold)
        self.code.setFont(font)
        self.code.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.same = self._button(self.tr("Both are the same"))
        self.same.clicked.connect(lambda: lending.say(True))
        self.differs = self._button(self.tr("They differ"))
        self.differs.clicked.connect(lambda: lending.say(False))
        self.leave = self._button(self.tr("Leave"))
        self.leave.clicked.connect(lending.pair_no_more)
        buttons = QHBoxLayout()
        for button in (self.same, self.differs, self.leave):
            buttons.addWidget(button)
        buttons.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.said)
        column.addWidget(self.code)
        column.addLayout(buttons)
        self._shown = ""
        lending.changed.connect(self._show)
        self._show()

    def _button(self, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        return button

    def _show(self) -> None:
        pairing = self._lending.pairing
        self.setVisible(bool(pairing))
        has_code = pairing == "code"
        for widget in (self.same, self.differs):
            widget.setVisible(has_code)
        self.leave.setVisible(not has_code)
        self.code.setVisible(pairing in ("code", "said"))
        self.code.setText(self._lending.code)
        self.said.setText(self._sentence())
        if pairing != self._shown:
            self._shown = pairing
            if pairing:
                announce(self, f"{self.said.text()} {self.code.text()}".strip())

    def _sentence(self) -> str:
        lending = self._lending
        match lending.pairing:
            case "waits":
                if lending.phase != "on":
                    return self.tr("Starting …")
                where = ", ".join(lending.addresses) or self.tr("no network")
                return self.tr(
                    "Waiting for the other machine: type this one’s address there ({0})."
                ).format(where)
            case "calls":
                return self.tr("The other machine is asked…")
            case "code":
                return self.tr(
                    "The other machine calls itself “{0}”. Does it show the same code? If not, "
                    "somebody is between both."
                ).format(lending.other)
            case "said":
                return self.tr("Waiting until “{0}” is confirmed there too.").format(lending.other)
        return ""
