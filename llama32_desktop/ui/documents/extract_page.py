"""Fields of invoices and other pages: a queue of files, a table, and the page beside it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QSplitter, QVBoxLayout, QWidget

from llama32_desktop import paths
from llama32_desktop.documents.extraction import tables
from llama32_desktop.documents.extraction.forms import FORMS, Extraction, Form, Found
from llama32_desktop.documents.extraction.lessons.store import LessonStore
from llama32_desktop.documents.extraction.questions import QUESTIONED, TOO_WEAK
from llama32_desktop.documents.reading.folders import Walk, walk
from llama32_desktop.documents.writer import Writer, too_weak
from llama32_desktop.sentences import together
from llama32_desktop.ui.attachments.reading_remarks import of_taxes, of_value, some
from llama32_desktop.ui.documents.cells import currency_of
from llama32_desktop.ui.documents.corrections import Corrections
from llama32_desktop.ui.documents.extract_model import ExtractModel, Row
from llama32_desktop.ui.documents.extract_queue import ExtractQueue
from llama32_desktop.ui.documents.fields_table import LEAST_HEIGHT, FieldsTable
from llama32_desktop.ui.documents.form_chooser import FormChooser
from llama32_desktop.ui.documents.lines_model import LinesModel
from llama32_desktop.ui.documents.lines_table import LinesTable
from llama32_desktop.ui.documents.own_fields import OwnFields
from llama32_desktop.ui.documents.page_view import PageView
from llama32_desktop.ui.documents.removed_rows import RemovedRows
from llama32_desktop.ui.documents.table_file import ask_where
from llama32_desktop.ui.documents.table_history import TableHistory
from llama32_desktop.ui.documents.table_keeper import TableKeeper
from llama32_desktop.ui.documents.table_sums import sums_text
from llama32_desktop.ui.documents.table_tools import TableTools
from llama32_desktop.ui.documents.work_page import WorkPage
from llama32_desktop.ui.kit.announcing import announce
from llama32_desktop.ui.kit.buttons import set_usable
from llama32_desktop.ui.kit.colour_sheets import set_tone
from llama32_desktop.ui.kit.flow_row import FlowRow
from llama32_desktop.ui.kit.page_parts import in_columns
from llama32_desktop.ui.kit.plain_text import plain_label, set_tooltip
from llama32_desktop.ui.kit.sentences import localised
from llama32_desktop.ui.kit.slim_bar import SlimBar
from llama32_desktop.ui.services.document_reader import DocumentWorker


class ExtractPage(WorkPage):
    """Files are read as they are added, by rules, and by the model too where that is wished.

    Args:
        writer: The window's model, or `None` where none is loaded that helps.
        own_fields: Keeps the lists of fields that a person types.
    """

    finished = Signal()
    """Nothing waits any more."""

    def __init__(
        self,
        worker: DocumentWorker,
        writer: Callable[[], Writer | None],
        own_fields: OwnFields,
        parent: QWidget,
    ) -> None:
        super().__init__(writer, parent)
        self.model = ExtractModel(FORMS["invoice"])
        lessons = LessonStore(paths.corrections_file())
        self.queue = ExtractQueue(self.model, self._background, self._helper, lessons, self)
        self.teaching = Corrections(lessons, self)
        self.teaching.taught.connect(self._on_taught)
        self.model.corrected.connect(self._on_corrected)
        self.queue.changed.connect(self._refresh)
        self.queue.changed.connect(lambda: self.leaving.follow(self.queue.asked))
        self.queue.read.connect(self._on_read)
        self.queue.finished.connect(self._on_finished)
        self._of_added = ""  # what was said of the files that were added last
        self._cleared: list[Row] = []
        """What can be brought back."""

        self.form = FormChooser(own_fields, self)
        self.form.chosen.connect(self._on_form)
        self.form.problem.connect(lambda sentence: self._say(sentence, "error"))
        self.ask_model = QCheckBox(self.tr("Also use the model (slower)"), self)
        set_tooltip(
            self.ask_model,
            self.tr("What the rules and the model read differently is marked; it takes longer."),
        )
        self.ask_model.toggled.connect(self._on_ask_model)
        self.add_button = QPushButton(self.tr("Add files…"), self)
        self.add_button.clicked.connect(self._ask_files)
        self.save_button = QPushButton(self.tr("Save table…"), self)
        self.save_button.clicked.connect(self._ask_where)
        self.removed = RemovedRows(self.model, self.queue)
        self.remove_button = QPushButton(self.tr("Remove"), self)
        self.remove_button.clicked.connect(self._remove_current)
        self.undo_button = QPushButton(self.tr("Undo removal"), self)
        self.undo_button.clicked.connect(self._bring_back)
        self.clear_button = QPushButton(self.tr("Clear"), self)
        self.clear_button.clicked.connect(self._clear)
        top = FlowRow(
            *(self.form, self.add_button, self.save_button, self.remove_button),
            *(self.clear_button, self.ask_model),
        )
        above = QVBoxLayout()
        above.addLayout(top)
        self.table = FieldsTable(self.model, self)
        self.table.selectionModel().currentChanged.connect(self._on_current)
        self.table.forget_wanted.connect(self._forget)
        self.table.remove_wanted.connect(self._remove)
        self.tools = TableTools(self.table, self.model, self)
        self.tools.refreshed.connect(self._show_sums)
        self.sums = plain_label("", self)
        self.sums.setWordWrap(True)
        above.addWidget(self.tools)
        self.table.history = TableHistory(self.model, self)
        self.table.history.undone.connect(self._on_undone)
        self.model.dataChanged.connect(self._on_changed)
        self.legend = plain_label("", self)
        self.legend.setWordWrap(True)
        self.fact = plain_label("", self)
        self.page = PageView(worker, self)
        self.lines_model = LinesModel()
        self.lines_model.corrected.connect(self._on_line_corrected)
        self.lines = LinesTable(self.lines_model, self)
        self.lines.selectionModel().currentChanged.connect(self._on_line)
        self.taxes = plain_label("", self)
        self.taxes.setWordWrap(True)
        tables_ = QSplitter(Qt.Orientation.Vertical, self)
        tables_.addWidget(self.table)
        tables_.addWidget(self.lines)
        tables_.setStretchFactor(0, 3)
        tables_.setStretchFactor(1, 1)
        tables_.setSizes([360, 150])
        self.table.setMinimumHeight(LEAST_HEIGHT)
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(tables_, 1)
        column.addWidget(self.legend)
        column.addWidget(self.taxes)
        column.addWidget(self.fact)
        self.tools.full_button.toggled.connect(left.setHidden)
        self.splitter = in_columns(self, [(left, 3, 560), (self.page, 2, 360)])
        self.bar = SlimBar(self)
        self.progress = plain_label("", self)
        self.stop_button = QPushButton(self.tr("Stop"), self)
        self.stop_button.clicked.connect(self.stop)
        bottom = QHBoxLayout()
        bottom.addWidget(self.sums, 2)
        bottom.addWidget(self.bar, 1)
        bottom.addWidget(self.progress)
        bottom.addWidget(self.undo_button, 0, Qt.AlignmentFlag.AlignRight)
        bottom.addWidget(self.stop_button)
        invitation = self.tr("Drop invoices, receipts or other pages here, up to hundreds at once.")
        self._lay_out(
            *(above, self.add_button, self.splitter, "table", invitation),
            *(self.status, bottom),
        )
        self._show_lines(None)
        self._refresh()
        self.keeper = TableKeeper(
            *(self.table, self.model, self.form, self.ask_model),
            *(self._say, self.warn, self._refresh, self),
        )

    @property
    def home(self) -> QWidget:
        return self.table if self.model.rows else self._body.begin_button

    @property
    def idle(self) -> bool:
        """Whether nothing is read and nothing waits."""
        read = self.keeper.is_read and super().idle
        return read and not self.queue.running and self.teaching.idle

    # Files

    def add(self, files: Sequence[str], form: str = "") -> None:
        """Adds files and folders; they are read one after the other.

        Args:
            form: The name of the form that suits them, which an empty table takes.
        """

        def then(found: Walk) -> None:
            kept = self.form.suit(form, self.model.form, is_empty=not self.model.rows)
            self.model.add(list(found.files))
            self.removed.forget(found.files)
            self.queue.go_on()
            if found.left_out or not found.files:
                kept = some(found.left_out) or self.tr("There are no files in this folder.")
            if kept:
                self._say(kept)
                self._of_added = self.status.text()

        self._background.run_task(
            lambda: walk(Path(name) for name in files),
            lambda found: self.keeper.once_read(lambda: then(found)),
        )

    def _helper(self) -> Writer | None:
        return self._writer() if self.ask_model.isChecked() else None

    def _on_ask_model(self, wished: bool) -> None:
        """Says beforehand where asking is of no use: no model, or one that is too small."""
        if not wished:
            self.status.clear()
        elif (writer := self._wanted_writer()) and self.model.form.name in QUESTIONED:
            self._say(TOO_WEAK.of(writer.name) if too_weak(writer) else "", "warning")

    def _on_read(self, row: Row) -> None:
        if row.phase == "done" and sum(r.phase == "done" for r in self.model.rows) == 1:
            self.table.fit_columns()
        if not self.status.text():  # what was said of all files would go
            self.table.choose_first(row)
        current = self.table.currentIndex()
        if current.isValid() and self.model.rows[current.row()] is row:
            self._on_current(current, moved=False)

    def _on_finished(self) -> None:
        self.table.fit_columns()
        announce(self, self.progress.text())
        self.finished.emit()

    def stop(self) -> None:
        """Stops; or goes on, where that was stopped."""
        if self.queue.running:
            self.queue.stop()
        else:
            self.queue.go_on()

    def _clear(self) -> None:
        """Takes all files out; or brings them back, as they were."""
        self.queue.stop()
        if self.model.rows:
            gone = self.model.set_rows([])
            again = {row.path for row in gone}
            self._cleared = [row for row in self._cleared if row.path not in again] + gone
        else:
            self.model.set_rows(self._cleared)
            self._cleared = []
        self._show_lines(None)
        self.page.show_hint()
        self.status.clear()
        self._refresh()

    def _enable_removal(self) -> None:
        chosen = self.table.currentIndex().isValid()
        set_usable(self.remove_button, "" if chosen else self.tr("Select a file first"))

    def _remove_current(self) -> None:
        if (current := self.table.currentIndex()).isValid():
            self._remove(self.model.rows[current.row()])

    def _remove(self, row: Row) -> None:
        """Takes one file out of the table; it can be brought back."""
        self.removed.take(row)
        self._refresh()
        if not self.table.currentIndex().isValid():
            self._show_lines(None)
            self.page.show_hint()
        self._say(self.tr("“{0}” was taken out of the table.").format(row.name))

    def _bring_back(self) -> None:
        if (row := self.removed.bring_back()) is not None:
            self.table.setCurrentIndex(self.model.index(self.model.rows.index(row), 1))
            self._refresh()

    def close_page(self) -> None:
        """Gives up whatever is read; the table is kept."""
        self.keeper.close()
        self.queue.stop()
        self.teaching.close()
        super().close_page()
        self.queue.close()

    def _on_form(self, form: Form) -> None:
        if form != self.model.form:
            self.queue.stop()
            self.model.set_form(form, [*self._cleared, *self.removed.rows])
            self._show_lines(None)
            self.page.show_hint()
            self.status.clear()
            self.queue.go_on()

    # What is shown

    def _on_current(self, index: QModelIndex, *, moved: bool = True) -> None:
        self._enable_removal()
        self.tools.sits_on(index)
        if not index.isValid():
            self._show_lines(None)
            return
        row = self.model.rows[index.row()]
        self._show_lines(row)
        self._show_checks(row, moved=moved)
        found = self.model.found(index)
        if row.phase == "failed":
            self._show_fact(None)
            self.page.show_hint(localised(row.problem))
        else:
            self._show_place(row, found)

    def _on_changed(self, first: QModelIndex, last: QModelIndex) -> None:
        """What is said of the chosen row goes with a correction of it."""
        self._show_legend()
        current = self.table.currentIndex()
        if first.row() <= current.row() <= last.row():
            row = self.model.rows[current.row()]
            self.tools.sits_on(current)
            if row.phase == "done":
                self._show_checks(row, moved=False)
                self._show_fact(self.model.found(current))

    # Corrections teach

    def _on_corrected(self, row: Row, found: Found) -> None:
        field = next(field for field in self.model.fields if field.name == found.name)
        if row.extraction is not None and found.value is not None and row.part == 1:
            self.teaching.learn(row.path, row.extraction, field, found.value)

    def _on_taught(self, supplier: str) -> None:
        self.progress.setText(
            self.tr("Remembered for the next document of {0}").format(supplier or "?")
        )

    def _on_undone(self, row: Row, after: Extraction) -> None:
        """What was learnt of a correction goes with it."""
        before = row.extraction.fields if row.extraction is not None else ()
        for old, new in zip(before, after.fields, strict=False):
            if new.way == "by hand" and old.value != new.value:
                self.teaching.forget(row.path, new.name, lambda: None)

    def _forget(self, row: Row, found: Found) -> None:
        said = self.tr("Forgotten; the table stays as it is")
        self.teaching.forget(row.path, found.name, lambda: self.progress.setText(said))

    def _show_place(self, row: Row, found: Found | None) -> None:
        self._show_fact(found)
        page = (found.page if found else None) or 1
        if row.gone:
            self.page.show_hint(
                self.tr("“{0}” is not where it was any more, so its pages cannot be shown.").format(
                    row.path.name
                )
            )
        else:
            self.page.show_page(row.path, page, box=found.box if found else None)

    def _show_lines(self, row: Row | None) -> None:
        extraction = row.extraction if row else None
        self.lines.show_lines(self.model.form, extraction, whole=bool(row and row.wrong()))
        self.taxes.setText(
            of_taxes(extraction.taxes if extraction else (), currency_of(extraction))
        )
        self.taxes.setVisible(bool(self.taxes.text()))
        set_tone(self.taxes, "secondary")
        self._show_fact(None)

    def _on_line(self, index: QModelIndex) -> None:
        current = self.table.currentIndex()
        if index.isValid() and current.isValid():
            self._show_place(self.model.rows[current.row()], self.lines_model.found(index))

    def _on_line_corrected(self, lines: tuple[tuple[Found, ...], ...]) -> None:
        if (current := self.table.currentIndex()).isValid():
            row = self.model.rows[current.row()]
            self.model.set_lines(row, lines)
            self._show_checks(row)

    def _show_checks(self, row: Row, *, moved: bool = True) -> None:
        """Where nothing is wrong, what was said of all files stays until the person moves on."""
        wrong = row.wrong()
        if not (moved or row.problem or wrong) and self.status.text() == self._of_added:
            return
        self._say(row.problem or together(wrong, "\n"), "error" if row.problem else "warning")

    def _show_fact(self, found: Found | None) -> None:
        self.fact.setText(of_value(found))
        set_tone(self.fact, "secondary")

    def _show_sums(self) -> None:
        self.sums.setText(sums_text(self.model.form, self.tools.shown))
        self.sums.setVisible(bool(self.sums.text()))

    def _show_legend(self) -> None:
        """What the colour of values means, where some have it, and how one is corrected."""
        rows = [row for row in self.model.rows if row.extraction is not None]
        unsure = any(row.unsure for row in rows)
        self.legend.setText(
            self.tr("Values in amber are less sure. Double-click a value to correct it.")
            if unsure
            else self.tr("Double-click a value to correct it.")
        )
        set_tone(self.legend, "warning" if unsure else "secondary")
        self.legend.setVisible(bool(rows))

    def _refresh(self) -> None:
        rows = self.model.rows
        self._show_legend()
        over = sum(row.phase in ("done", "failed") for row in rows)
        waiting = any(row.phase == "waiting" for row in rows)
        running = self.queue.running
        self.bar.show_share(over, max(1, len(rows)))
        self.bar.setVisible(running or waiting)
        self.progress.setText(self.tr("{0} of {1} files").format(over, len(rows)) if rows else "")
        self.stop_button.setText(self.tr("Stop") if running else self.tr("Go on"))
        self.stop_button.setVisible(running or waiting)
        self.table.hide_spare_columns()
        read = any(row.extraction for row in rows)
        set_usable(self.save_button, "" if read else self.tr("There is nothing to save yet"))
        self._enable_removal()
        self.undo_button.setVisible(bool(self.removed.rows))
        clears = bool(rows or self._cleared)
        set_usable(self.clear_button, "" if clears else self.tr("There is nothing to clear"))
        self.clear_button.setText(
            self.tr("Undo") if self._cleared and not rows else self.tr("Clear")
        )
        self._body.show_empty(not rows)
        self.tools.setVisible(bool(rows))
        if not rows:
            self.tools.full_button.setChecked(False)

    # Saving

    def _ask_where(self) -> None:
        ask_where(self.model.form.title, self.save, self)

    def save(self, path: Path) -> None:
        """Writes the table, corrections included, in the format of the name's ending."""
        form = self.model.form
        done = [saved for row in self.model.rows if (saved := row.to_save(form)) is not None]

        def failed(error: Exception) -> None:
            reason = getattr(error, "strerror", None) or str(error)
            text = self.tr("The table could not be saved as {0} ({1}); choose another place.")
            self._say(text.format(path.name, reason), "error")

        self._background.run_task(
            lambda: tables.save(path, done, form),
            lambda _: self.progress.setText(self.tr("Saved as {0}").format(path.name)),
            failed,
        )
