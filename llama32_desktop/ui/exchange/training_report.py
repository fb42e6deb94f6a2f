"""Says what was exported for training, and what was left out."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QVBoxLayout, QWidget

from llama32_desktop.conversations.training import TrainingReport
from llama32_desktop.ui.kit import dialogs
from llama32_desktop.ui.kit.numbers import number_text
from llama32_desktop.ui.kit.plain_text import plain_label
from llama32_desktop.ui.kit.sentences import localised


class TrainingReportDialog(QDialog):
    """The files with their numbers of lines, and the reasons with theirs."""

    def __init__(self, report: TrainingReport, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export for training"))
        body = QWidget(self)
        layout = QVBoxLayout(body)
        layout.setContentsMargins(24, 20, 24, 8)
        layout.setSpacing(10)
        layout.addWidget(dialogs.heading(name, body))
        learned = self.tr("Answers that can be learned from: {0}, in conversations: {1}").format(
            number_text(report.answers), number_text(report.conversations)
        )
        layout.addWidget(dialogs.paragraph(learned, body))
        layout.addWidget(self._files(report, body))
        if report.left_out:
            layout.addWidget(dialogs.paragraph(self.tr("Not in the chats"), body, bold=True))
            said = "\n".join(localised(each) for each in report.left_out)
            layout.addWidget(dialogs.paragraph(said, body))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, parent=self)
        buttons.rejected.connect(self.reject)
        dialogs.lay_out(self, body, buttons, 500)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        dialogs.fit_height(self)  # the button has its style only now

    def _files(self, report: TrainingReport, parent: QWidget) -> QWidget:
        table = QWidget(parent)
        grid = QGridLayout(table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 1)
        for row, (file, count) in enumerate(report.lines.items()):
            one = self.tr("1 line")
            lines = one if count == 1 else self.tr("{0} lines").format(number_text(count))
            shown = plain_label(lines, table)
            shown.setForegroundRole(dialogs.SECONDARY)
            grid.addWidget(plain_label(file, table), row, 0)
            grid.addWidget(shown, row, 1, Qt.AlignmentFlag.AlignRight)
        return table
