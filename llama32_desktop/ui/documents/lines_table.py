"""The lines of the chosen file, below the table of files."""

from __future__ import annotations

from PySide6.QtWidgets import QHeaderView, QTableView, QWidget

from llama32_desktop.documents.extraction.forms import Extraction, Form
from llama32_desktop.ui.documents.fields_table import HEAD
from llama32_desktop.ui.documents.lines_model import LinesModel


class LinesTable(QTableView):
    """Hidden where the file has no lines."""

    def __init__(self, model: LinesModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._lines = model
        self.setModel(model)
        self.setAccessibleName(self.tr("Lines of the file"))
        self.setWordWrap(False)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.horizontalHeader().setDefaultAlignment(HEAD)

    def show_lines(self, form: Form, extraction: Extraction | None, *, whole: bool) -> None:
        """Shows a file's lines, or none.

        Args:
            whole: Columns that few invoices have are shown although they are empty.
        """
        self._lines.show_lines(form, extraction)
        self.setVisible(self._lines.has_lines)
        for column, empty in enumerate(self._lines.spare_columns):
            self.setColumnHidden(column, empty and not whole)
        if self._lines.has_lines:
            head, modes = self.horizontalHeader(), QHeaderView.ResizeMode
            head.setSectionResizeMode(modes.ResizeToContents)
            head.setSectionResizeMode(self._lines.longest_column, modes.Stretch)
