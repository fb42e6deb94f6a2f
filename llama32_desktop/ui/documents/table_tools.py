"""What stands above the table of fields: a filter, what is to be checked, and which columns."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QPushButton, QWidget

from llama32_desktop.ui.documents.extract_model import STATE, ExtractModel, Row
from llama32_desktop.ui.documents.fields_table import FieldsTable
from llama32_desktop.ui.documents.table_keys import CONFIRM, NEXT, PREVIOUS
from llama32_desktop.ui.kit.buttons import IconButton, set_usable
from llama32_desktop.ui.kit.numbers import number_text
from llama32_desktop.ui.kit.plain_text import menu_text, set_tooltip


def _tr(text: str) -> str:
    return QCoreApplication.translate("documents", text)


class TableTools(QWidget):
    """Hides the rows that the filter leaves out, and goes from one doubtful value to the next.

    Args:
        keys: Over which widget and what is in it the keys hold.
    """

    refreshed = Signal()
    """Rows or what is to be checked in them may be others than before."""

    def __init__(self, table: FieldsTable, model: ExtractModel, keys: QWidget) -> None:
        super().__init__(keys)
        self._table = table
        self._model = model
        self.filter = QLineEdit(self)
        self.filter.setPlaceholderText(_tr("Filter"))
        self.filter.setAccessibleName(_tr("Filter"))
        self.filter.setClearButtonEnabled(True)
        self.filter.setAcceptDrops(False)  # files are for the page
        self.filter.textChanged.connect(self._note)
        self.only = QPushButton(self)
        self.only.setCheckable(True)
        self.only.toggled.connect(self._note)
        self.previous = IconButton("arrow-up", _tr("Previous value to check"), self)
        self.next = IconButton("arrow-down", _tr("Next value to check"), self)
        self.confirm_button = QPushButton(_tr("Confirm"), self)
        self.columns = QPushButton(self)
        self.columns.clicked.connect(self._show_columns)
        self.full_button = QPushButton(_tr("Page alone"), self)
        self.full_button.setCheckable(True)
        for keys_, button, act in (
            (PREVIOUS, self.previous, lambda: self.go(forwards=False)),
            (NEXT, self.next, lambda: self.go(forwards=True)),
            (CONFIRM, self.confirm_button, self.confirm),
        ):
            button.clicked.connect(act)
            shortcut = QShortcut(QKeySequence(keys_), keys, act)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            native = shortcut.key().toString(QKeySequence.SequenceFormat.NativeText)
            name = button.accessibleName() or button.text()
            set_tooltip(button, f"{name} ({native})")
        table.columns_changed.connect(self._count_columns)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.filter, 1)
        for button in (self.only, self.previous, self.next, self.confirm_button, self.columns):
            row.addWidget(button)
        row.addWidget(self.full_button)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self.refresh)
        for changed in (
            *(model.dataChanged, model.rowsInserted, model.rowsRemoved, model.modelReset),
        ):
            changed.connect(self._note)
        self.refresh()

    def _note(self) -> None:
        self._timer.start()

    @property
    def shown(self) -> list[Row]:
        """The rows that the filter leaves in."""
        return [row for n, row in enumerate(self._model.rows) if not self._table.isRowHidden(n)]

    def refresh(self) -> None:
        """Counts what is to be checked, and shows the rows that are wanted."""
        self._model.mark_twins()
        self._count_columns()
        count = sum(row.to_check for row in self._model.rows)
        if not count and self.only.isChecked():
            self.only.setChecked(False)
        self.only.setText(_tr("To check: {0}").format(number_text(count)))
        none = "" if count else _tr("There is nothing to check")
        for button in (self.only, self.previous, self.next):
            set_usable(button, none)
        words = self.filter.text().casefold().split()
        for number, row in enumerate(self._model.rows):
            left_out = self.only.isChecked() and not row.to_check
            if words and not left_out:
                text = row.text()
                left_out = any(word not in text for word in words)
            if self._table.isRowHidden(number) != left_out:
                self._table.setRowHidden(number, left_out)
        self.refreshed.emit()

    # What is to be checked

    def go(self, *, forwards: bool) -> bool:
        """Goes to the next value to check, or the one before, around at the end.

        Returns:
            Whether there is one.
        """
        current = self._table.currentIndex()
        here = (current.row(), current.column())  # before all where nothing is chosen
        numbers = [*range(len(self._model.rows))]
        start = max(0, here[0])
        if forwards:
            order = [*numbers[start:], *numbers[: start + 1]]
            ahead = (p for n, row in enumerate(order) for p in self._places(row) if n or p > here)
        else:
            order = [*numbers[start::-1], *numbers[: start - 1 if start else None : -1]]
            ahead = (
                place
                for n, row in enumerate(order)
                for place in reversed(self._places(row))
                if n or place < here
            )
        found = next(ahead, None)
        if found is None:
            return False
        row, column = found
        self._table.show_column(column)
        self._table.setCurrentIndex(self._model.index(row, column))
        if self._table.isVisible():  # the page may have all the room
            self._table.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def confirm(self) -> None:
        """Takes the chosen value as right, and goes to the next one."""
        index = self._table.currentIndex()
        if index.isValid() and self._model.confirm(index):
            self.refresh()
            self.go(forwards=True)

    def _places(self, number: int) -> list[tuple[int, int]]:
        """Row and column of each value of a row that is less sure; its status where no value is."""
        row = self._model.rows[number]
        if self._table.isRowHidden(number) or not row.to_check:
            return []
        columns = range(STATE + 1, self._model.columnCount())
        doubtful = [c for c in columns if self._model.can_confirm(self._model.index(number, c))]
        # Where no value is doubtful, it is a line below the table.
        status = [STATE] if row.wrong() or row.problem or not doubtful else []
        return [(number, column) for column in (*status, *doubtful)]

    # Columns

    def _count_columns(self) -> None:
        """Says how many fields have their column: that there are others is seen there."""
        shown, of = self._table.shown_columns, len(self._model.fields)
        self.columns.setText(_tr("Columns: {0} of {1}").format(number_text(shown), number_text(of)))

    def _show_columns(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for number, field in enumerate(self._model.fields, STATE + 1):
            title = self._model.headerData(
                number, Qt.Orientation.Horizontal, Qt.ItemDataRole.DisplayRole
            )
            entry = menu.addAction(menu_text(str(title)))
            entry.setCheckable(True)
            entry.setChecked(not self._table.isColumnHidden(number))
            entry.toggled.connect(
                lambda on, name=field.name: self._table.choose_column(name, shown=on)
            )
        menu.addSeparator()
        usual = menu.addAction(_tr("As at first"))
        usual.triggered.connect(self._table.forget_columns)
        menu.popup(self.columns.mapToGlobal(self.columns.rect().bottomLeft()))

    def sits_on(self, index: QModelIndex) -> None:
        """Another cell is chosen: says whether it can be confirmed."""
        can = index.isValid() and self._model.can_confirm(index)
        set_usable(self.confirm_button, "" if can else _tr("Select a value to check first"))
