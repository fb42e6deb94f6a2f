"""What will happen with a model on this machine, and the figures that say so."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from llama32_desktop.models.fit import Verdict
from llama32_desktop.ui.kit import dialogs
from llama32_desktop.ui.kit.buttons import UnfoldButton, set_usable
from llama32_desktop.ui.kit.plain_text import plain_label
from llama32_desktop.ui.kit.theme import colours, small_font
from llama32_desktop.ui.model_bar import verdict_texts as texts


def _tr(text: str) -> str:
    return QCoreApplication.translate("Library", text)


class VerdictView(QWidget):
    """A sentence; a button unfolds its figures."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._verdict: Verdict | None = None
        self.sentence = dialogs.paragraph(_tr("Looking at this machine…"), self)
        self.unfold = UnfoldButton(_tr("Figures"), self)
        self.unfold.setAccessibleName(_tr("Figures of {0}").format(name))
        self.unfold.toggled.connect(self._on_unfold)
        set_usable(self.unfold, _tr("Looking at this machine…"))
        self.figures = QWidget(self)
        self.figures.setFont(small_font(self.font()))
        self._grid = QGridLayout(self.figures)
        self._grid.setContentsMargins(0, 4, 0, 4)
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(3)
        self._grid.setColumnStretch(2, 1)
        self._labels: list[tuple[QLabel, QLabel]] = []
        self.figures.hide()
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.sentence, 1)
        line.addWidget(self.unfold, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addLayout(line)
        layout.addWidget(self.figures)

    def show_verdict(self, verdict: Verdict) -> None:
        """Shows what holds now."""
        if verdict == self._verdict:
            return
        self._verdict = verdict
        self.sentence.setText(texts.sentence(verdict))
        set_usable(self.unfold)
        self._restyle()
        if self.unfold.isChecked():
            self._fill()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._restyle()

    def _on_unfold(self, unfolded: bool) -> None:
        self._fill()
        self.figures.setVisible(unfolded)

    def _fill(self) -> None:
        if self._verdict is None:
            return
        lines = texts.figures(self._verdict)
        while len(self._labels) < len(lines):
            row = len(self._labels)
            name, value = plain_label("", self.figures), plain_label("", self.figures)
            name.setForegroundRole(dialogs.SECONDARY)
            value.setAlignment(Qt.AlignmentFlag.AlignRight)
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._grid.addWidget(name, row, 0)
            self._grid.addWidget(value, row, 1)
            self._labels.append((name, value))
        for row, (name, value) in enumerate(self._labels):
            shown = row < len(lines)
            name.setVisible(shown)
            value.setVisible(shown)
            if shown:
                name.setText(lines[row][0])
                value.setText(lines[row][1])

    def _restyle(self) -> None:
        c, verdict = colours(), self._verdict
        bad = verdict is not None and (verdict.where == "no" or not verdict.disk_enough)
        sheet = f"color: {c.warning if bad else c.text};"
        if self.sentence.styleSheet() != sheet:
            self.sentence.setStyleSheet(sheet)
