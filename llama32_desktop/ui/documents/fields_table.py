"""The table of files and their fields, as it looks."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView, QWidget

from llama32_desktop.ui.documents.cells import exact
from llama32_desktop.ui.documents.extract_model import STATE, ExtractModel, Row, phase_names
from llama32_desktop.ui.documents.shown_columns import ShownColumns
from llama32_desktop.ui.kit.history import History

_WIDEST_NAME: Final = 220
"""Pixels of a file's name; a longer one is cut in its middle."""
_WIDEST: Final = 220
_MEASURED: Final = 12
"""Rows that a column's width is found by: with all of them hundreds hold the window up."""
LEAST_HEIGHT: Final = 110
"""Pixels: the heads and two rows."""
_AROUND: Final = 20
"""Pixels beside a cell's text."""
HEAD: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
"""How heads stand over their columns."""


class FieldsTable(QTableView):
    """The files' names stay where they are while the fields move sideways; of the fields only those
    that people need are shown at first."""

    forget_wanted = Signal(object, object)
    """A `Row`, and its `Found` whose lesson is to be forgotten."""
    columns_chosen = Signal()
    """The person chose which columns are shown."""
    columns_changed = Signal()
    """Others are shown than before, for whatever reason."""
    remove_wanted = Signal(object)
    """A `Row` that is to be taken out."""

    def __init__(self, model: ExtractModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._fields = model
        self.history: History | None = None
        """Corrections that the Edit menu undoes."""
        self.columns = ShownColumns()
        self.setModel(model)
        self.setAccessibleName(self.tr("Files and their fields"))
        self.setAlternatingRowColors(True)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)  # Tab would never leave the table
        self.setColumnHidden(0, True)
        names = self.verticalHeader()
        names.setDefaultAlignment(HEAD)
        names.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        names.setMaximumWidth(_WIDEST_NAME)
        names.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        names.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        names.customContextMenuRequested.connect(self._show_menu_of_name)
        self.horizontalHeader().setStretchLastSection(True)
        self.horizontalHeader().setDefaultAlignment(HEAD)
        self.horizontalHeader().setResizeContentsPrecision(_MEASURED)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._show_menu)
        self.fit_columns()

    def fit_columns(self) -> None:
        """Makes columns as wide as what is in them, up to a limit."""
        self.hide_spare_columns()  # a hidden column has no contents to be as wide as
        for column in range(self._fields.columnCount()):
            if not self.isColumnHidden(column):
                self._fit_column(column)
        said = max(map(self.fontMetrics().horizontalAdvance, phase_names().values()))
        self.setColumnWidth(STATE, max(self.columnWidth(STATE), said + _AROUND))

    def _fit_column(self, column: int) -> None:
        self.resizeColumnToContents(column)
        self.setColumnWidth(column, min(_WIDEST, self.columnWidth(column) + 8))

    def choose_first(self, row: Row) -> None:
        """Goes to a file's first value, or to why it has none, where nothing is chosen yet."""
        if self.currentIndex().isValid() or row not in self._fields.rows:
            return
        number = self._fields.rows.index(row)
        for column in range(STATE + 1, self._fields.columnCount()):
            found = self._fields.found(self._fields.index(number, column))
            if found is not None and found.value is not None and not self.isColumnHidden(column):
                break
        else:
            column = STATE
        self.setCurrentIndex(self._fields.index(number, column))

    def hide_spare_columns(self) -> None:
        """Shows the columns that people need, without those of few documents while these are empty;
        and what the person chose."""
        form, fields = self._fields.form, self._fields.fields
        before = self.shown_columns
        for column, spare in enumerate(self._fields.spare_columns):
            if column < STATE:  # the files' names stand in the heads of the rows
                continue
            name = fields[column - STATE - 1].name if column > STATE else ""
            hidden = bool(name) and not self.columns.is_shown(form, name, spare=spare)
            if hidden != self.isColumnHidden(column):
                self.setColumnHidden(column, hidden)
        if self.shown_columns != before:
            self.columns_changed.emit()

    @property
    def shown_columns(self) -> int:
        """How many fields have their column."""
        columns = range(STATE + 1, self._fields.columnCount())
        return sum(not self.isColumnHidden(column) for column in columns)

    def choose_column(self, name: str, *, shown: bool) -> None:
        """Shows a field's column, or hides it, until the person chooses otherwise."""
        self.columns.choose(self._fields.form, name, shown=shown)
        self.fit_columns()
        self.columns_chosen.emit()

    def forget_columns(self) -> None:
        """Shows the columns that are shown at first."""
        self.columns.forget(self._fields.form)
        self.fit_columns()
        self.columns_chosen.emit()

    def show_column(self, column: int) -> None:
        """Shows a column that a value to check is in."""
        if self.isColumnHidden(column) and column > STATE:
            name = self._fields.fields[column - STATE - 1].name
            self.columns.choose(self._fields.form, name, shown=True)
            self.hide_spare_columns()
            self._fit_column(column)
            self.columns_chosen.emit()

    def _show_menu(self, spot: QPoint) -> None:
        index = self.indexAt(spot)
        if not index.isValid():
            return
        self.setCurrentIndex(index)
        found = self._fields.found(index)
        text = exact(found.value) if found is not None else index.data() or ""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        copy = menu.addAction(self.tr("Copy"))
        copy.setEnabled(bool(text))
        copy.triggered.connect(lambda: QGuiApplication.clipboard().setText(str(text)))
        correct = menu.addAction(self.tr("Correct"))
        correct.setEnabled(bool(index.flags() & Qt.ItemFlag.ItemIsEditable))
        correct.triggered.connect(lambda: self.edit(index))
        row = self._fields.rows[index.row()]
        if found is not None and found.way in ("correction", "by hand"):
            forget = menu.addAction(self.tr("Forget this for the supplier's next documents"))
            forget.triggered.connect(lambda: self.forget_wanted.emit(row, found))
        menu.addSeparator()
        self._add_removal(menu, row)
        menu.popup(self.viewport().mapToGlobal(spot))

    def _show_menu_of_name(self, spot: QPoint) -> None:
        number = self.verticalHeader().logicalIndexAt(spot)
        if number < 0:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._add_removal(menu, self._fields.rows[number])
        menu.popup(self.verticalHeader().viewport().mapToGlobal(spot))

    def _add_removal(self, menu: QMenu, row: Row) -> None:
        remove = menu.addAction(self.tr("Remove the file from the table"))
        remove.triggered.connect(lambda: self.remove_wanted.emit(row))
