"""Two hundred meeting notes on one page: what was decided, and who is to do what."""

from __future__ import annotations

import datetime
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from llama32_desktop import paths
from llama32_desktop.documents.kept import KeptNotes
from llama32_desktop.documents.notes.by_model import with_themes
from llama32_desktop.documents.notes.model import Entry, Mention, Note, ThemeSentence
from llama32_desktop.documents.notes.page import Wanted, chosen, followed, parts
from llama32_desktop.documents.notes.reading import read_notes
from llama32_desktop.documents.notes.seen import Seen
from llama32_desktop.documents.notes.written import as_json, as_markdown, write_workbook
from llama32_desktop.documents.reader import DocumentReader, ReadingCancelledError
from llama32_desktop.documents.writer import Writer, WritingCancelledError, too_weak
from llama32_desktop.files import write_whole
from llama32_desktop.ui.documents.notes.filters import NotesFilters
from llama32_desktop.ui.documents.notes.labels import labels
from llama32_desktop.ui.documents.notes.rows import (
    NoteRow,
    NotesModel,
    rows_of,
    rows_of_topic,
)
from llama32_desktop.ui.documents.notes.table import NotesTable
from llama32_desktop.ui.documents.notes.themes import NoteThemes
from llama32_desktop.ui.documents.page_view import PageView
from llama32_desktop.ui.documents.work_in_progress import WorkKeeper
from llama32_desktop.ui.documents.work_page import WorkPage
from llama32_desktop.ui.kit import dialogs
from llama32_desktop.ui.kit.buttons import set_usable
from llama32_desktop.ui.kit.flow_row import FlowRow
from llama32_desktop.ui.kit.page_parts import in_columns
from llama32_desktop.ui.kit.slim_bar import SlimBar
from llama32_desktop.ui.services.document_reader import DocumentWorker

_WHO: Final = "window"


@dataclass(frozen=True)
class _Gathered:
    """What was read, and which of it is new."""

    notes: list[Note] = field(default_factory=list)
    new: frozenset[str] = frozenset()
    problems: tuple[str, ...] = ()


@dataclass(frozen=True)
class _Shown:
    """What is shown now, as a file has it."""

    rows: list[NoteRow] = field(default_factory=list)
    entries: list[Entry] = field(default_factory=list)
    mentions: list[Mention] | None = None
    sentences: tuple[ThemeSentence, ...] = ()


class NotesPage(WorkPage):
    """Reads notes in the background, by rules; what is new since the last time is marked. A model
    is asked for themes where the person wants that."""

    _read = Signal(int, int)

    def __init__(
        self, worker: DocumentWorker, writer: Callable[[], Writer | None], parent: QWidget
    ) -> None:
        super().__init__(writer, parent)
        self._running = False
        self._to_read = False
        self.paths: list[Path] = []
        self.gathered = _Gathered()
        self.shown = _Shown()
        self._asked = 0
        self.themes = NoteThemes(self)
        self.themes.progressed.connect(self._on_themes_progress)
        self.model = NotesModel()
        self.table = NotesTable(self.model, self)
        self.table.selectionModel().currentRowChanged.connect(self._on_row)
        self.filters = NotesFilters(self)
        self.bar = SlimBar(self)
        self.page = PageView(worker, self)
        self._show_no_entry()
        splitter = in_columns(self, [(self.table, 3, 620), (self.page, 2, 340)])
        body = QWidget(self)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.filters)
        column.addWidget(splitter, 1)
        invitation = self.tr(
            "Drop meeting notes here, or a folder of them: what was decided and who is to do what "
            "until when becomes one page, each entry with its lines."
        )
        self._lay_out(
            self._top(), self.add_button, body, "notes", invitation, self.bar, self.status
        )
        self.filters.changed.connect(self._choose)
        self._read.connect(self._on_read)
        self._refresh()
        self.keeper = WorkKeeper(
            paths.kept_notes_file(),
            KeptNotes,
            self._to_keep,
            self._restore,
            lambda reason: self._say(
                self.tr("Which notes are here could not be kept ({0}).").format(reason), "warning"
            ),
            self.warn,
            self,
        )

    def _top(self) -> FlowRow:
        self.read_button = QPushButton(self.tr("Read again"), self)
        self.read_button.clicked.connect(self.start)
        self.add_button = QPushButton(self.tr("Add files…"), self)
        self.add_button.clicked.connect(self._ask_files)
        folder = QPushButton(self.tr("Add a folder…"), self)
        folder.clicked.connect(self._ask_folder)
        self.themes_button = QPushButton(self)
        self.themes_button.clicked.connect(self.ask_themes)
        self.save_button = QPushButton(self.tr("Save…"), self)
        self.save_button.clicked.connect(self._ask_where)
        self.clear_button = QPushButton(self.tr("Clear"), self)
        self.clear_button.clicked.connect(self.clear)
        return FlowRow(
            *(self.add_button, folder, self.read_button, self.themes_button),
            *(self.save_button, self.clear_button),
        )

    @property
    def home(self) -> QWidget:
        return self.table if self.model.rows else self._body.begin_button

    def add(self, files: Sequence[str]) -> None:
        """Adds files and folders, and reads all of them."""
        fresh = [path for path in map(Path, files) if path not in self.paths]
        if not fresh:
            return
        self.paths += fresh
        self.keeper.note_change()
        self.start()

    def clear(self) -> None:
        """Takes the notes out; the files stay as they are."""
        self._stopped.set()
        self.themes.stop()
        self.themes.value = None
        self.paths.clear()
        self.gathered = _Gathered()
        self._to_read = False
        self.keeper.note_change()
        self._show_no_entry()
        self._choose()
        self._refresh()

    def start(self) -> None:
        """Reads the notes, or stops that."""
        if self._running:
            self._stopped.set()
            return
        if not self.paths:
            return
        self._running, self._to_read = True, False
        self._stopped = stopped = threading.Event()
        sources = list(self.paths)

        def work() -> _Gathered:
            problems: list[str] = []
            with DocumentReader() as reader:
                notes = read_notes(
                    sources,
                    reader,
                    problems.append,
                    progress=self._read.emit,
                    cancelled=stopped.is_set,
                )
            return _Gathered(notes, _new(sources, notes), tuple(problems))

        self._say(self.tr("Reading the files…"))
        self._background.run_task(work, self._on_gathered, self._on_failed)
        self._refresh()

    def _on_read(self, done: int, of: int) -> None:
        if self._running:
            self.bar.show_share(done, of)
            self._say(self.tr("{0} of {1} files are read…").format(done, of))

    def _on_gathered(self, gathered: _Gathered) -> None:
        self._running = False
        if self.paths:
            self.gathered = gathered
            self.filters.offer(gathered.notes)
            self._choose()
        self._refresh()
        self._read_the_rest()

    def _on_failed(self, error: Exception) -> None:
        self._running = False
        if isinstance(error, ReadingCancelledError):
            self._say(self.tr("Stopped; “Read again” begins anew.") if self.paths else "")
        else:
            self._say(str(error), "warning")
        self._refresh()
        self._read_the_rest()

    def _read_the_rest(self) -> None:
        """Reads what came back while other notes were read."""
        if self._to_read and self.isVisible():
            self.start()

    def _choose(self) -> None:
        """Shows what the filters want, once it is found out."""
        self._asked += 1
        asked, gathered = self._asked, self.gathered
        wanted = self.filters.wanted(datetime.date.today())
        by, topic = self.filters.by.chosen(), self.filters.topic.text().strip()
        new_only = self.filters.new_only.isChecked()
        words, value = labels(), self.themes.value
        themes = value.themes if value is not None else {}
        sentences = value.sentences if value is not None else ()

        def work() -> _Shown:
            entries = with_themes(chosen(gathered.notes, wanted), themes)
            if new_only:
                entries = [entry for entry in entries if entry.key in gathered.new]
            if topic:
                mentions = followed(gathered.notes, topic, wanted)
                return _Shown(rows_of_topic(mentions, entries, words), entries, mentions)
            keys = {entry.key for entry in entries}
            said = tuple(one for one in sentences if keys.issuperset(one.of))
            rows = rows_of(parts(entries, by), by, gathered.new, words, said)
            return _Shown(rows, entries, sentences=said)

        def then(shown: _Shown) -> None:
            if asked == self._asked:
                self.shown = shown
                self.model.show_rows(shown.rows)
                self._show_no_entry()  # none of these is selected
                self._say_shown()
                self._refresh()

        self._background.run_task(work, then)

    # The model

    def ask_themes(self) -> None:
        """Asks the model for themes and what was said of them; or stops that."""
        if self.themes.running:
            self.themes.stop()
            return
        writer = self._wanted_writer()
        if writer is None:
            return
        if too_weak(writer):
            self._say(
                self.tr(
                    "{0} is too small to find themes: it copies headings and invents. Choose "
                    "another model at the top of the main window."
                ).format(writer.name),
                "warning",
            )
            return
        entries = chosen(self.gathered.notes, Wanted())
        self._work = self.workload.begin(self.tr("Finding themes"), self.themes.stop)
        self.leaving.begin(writer)
        self.work_changed.emit()
        self.themes.ask(entries, writer, self._on_themes, self._on_no_themes)
        self._on_themes_progress(0, 1)
        self._refresh()

    def _on_themes_progress(self, done: int, of: int) -> None:
        if self.themes.running:
            self.bar.show_share(done, of)
            self._say(
                self.tr("The model finds themes: answer {0} of about {1}…").format(done + 1, of)
            )

    def _on_themes(self) -> None:
        self._end_work()
        self.keeper.note_change()
        self.filters.by.choose("theme")
        self._choose()
        self._refresh()

    def _on_no_themes(self, error: Exception) -> None:
        self._end_work()
        if isinstance(error, WritingCancelledError):
            said = self.tr("Stopped; what is finished is stored, and it goes on from there.")
            self._say(said if self.paths else "")
        else:
            self._say(str(error), "warning")
        self._refresh()

    def _say_shown(self) -> None:
        if not self.gathered.notes:
            said = self.tr("None of these could be read as notes.") if self.paths else ""
        elif self.shown.mentions is not None:
            said = self.tr("Sentences about it: {0}.").format(len(self.shown.mentions))
        else:
            entries = self.shown.entries
            tasks = sum(entry.kind == "task" for entry in entries)
            said = self.tr("Notes: {0}. Decisions: {1}. Tasks: {2}. New: {3}.").format(
                len(self.gathered.notes),
                len(entries) - tasks,
                tasks,
                sum(entry.key in self.gathered.new for entry in entries),
            )
            if doubtful := sum(not one.supported for one in self.shown.sentences):
                said += " " + self.tr(
                    "Sentences that the notes do not bear out, marked with (?): {0}."
                ).format(doubtful)
        guarded = self.themes.value.remarks if self.themes.value is not None else ()
        problems = [*guarded, *self.gathered.problems] if self.paths else []
        self._say_with(said, problems, "warning" if problems else "plain")

    def _on_row(self, index: QModelIndex) -> None:
        row = self.model.rows[index.row()] if index.isValid() else None
        if row is None or row.place is None:
            return
        place = row.place
        self.page.show_page(Path(place.path), place.page, lines=(place.first, place.last))

    def _show_no_entry(self) -> None:
        self.page.show_hint(self.tr("Select an entry to see its lines."))

    def _ask_where(self) -> None:
        kinds = [
            self.tr("Excel workbook (*.xlsx)"),
            self.tr("Markdown (*.md)"),
            self.tr("JSON (*.json)"),
        ]
        title = self.tr("Save the page")
        dialogs.ask_save(title, "notes.xlsx", kinds, lambda path: self.save(Path(path)), self)

    def save(self, path: Path) -> None:
        """Writes what is shown to a file, in the format of its ending."""
        shown, new = self.shown, self.gathered.new
        by, topic = self.filters.by.chosen(), self.filters.topic.text().strip()
        words = labels()

        def work() -> None:
            ending = path.suffix.lower()
            if ending == ".md":
                page = as_markdown(
                    *(shown.entries, by, new, topic, shown.mentions or (), words),
                    sentences=shown.sentences,
                )
                write_whole(path, page.encode("utf-8", "replace"))
            elif ending == ".json":
                write_whole(path, as_json(shown.entries, new, shown.mentions, shown.sentences))
            else:
                write_workbook(path, shown.entries, new, shown.mentions, words)

        self._background.run_task(
            work,
            lambda _: self._say(self.tr("Saved as “{0}”.").format(path.name)),
            lambda error: self._say(str(error), "warning"),
        )

    def _to_keep(self) -> Callable[[], KeptNotes]:
        sources = [str(path) for path in self.paths]
        return partial(KeptNotes, sources=sources, themed=self.themes.value)

    def _restore(self, kept: KeptNotes | None) -> None:
        """Which notes were here comes back; they are read once the page is looked at."""
        if kept is None or not kept.sources:
            return
        self.themes.value = kept.themed
        before = [Path(path) for path in kept.sources]
        self.paths = [*before, *(path for path in self.paths if path not in before)]
        self._to_read = True
        self._refresh()
        if self._running:
            self._stopped.set()  # it began with fewer
        elif self.isVisible():
            self.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._to_read and not self._running:
            self.start()

    @property
    def idle(self) -> bool:
        return super().idle and self.themes.idle

    def close_page(self) -> None:
        self.keeper.close()
        self.themes.stop()
        super().close_page()
        self.themes.close()

    def _refresh(self) -> None:
        self.read_button.setText(self.tr("Stop") if self._running else self.tr("Read again"))
        asking = self.themes.running
        self.themes_button.setText(
            self.tr("Stop finding themes") if asking else self.tr("Themes by the model")
        )
        lacking = ""
        if not asking and not any(note.entries for note in self.gathered.notes):
            lacking = self.tr("There are no decisions and tasks yet")
        set_usable(self.themes_button, lacking)
        self.bar.setVisible(self._running or asking)
        nothing = "" if self.paths else self.tr("Add files first")
        set_usable(self.read_button, nothing)
        set_usable(self.clear_button, "" if self.paths else self.tr("There is nothing to clear"))
        found = bool(self.shown.rows)
        set_usable(self.save_button, "" if found else self.tr("There is nothing to save yet"))
        self._body.show_empty(not self.paths)


def _new(sources: Sequence[Path], notes: Sequence[Note]) -> frozenset[str]:
    """Keys of the entries that were not here the last time; none at the first, where all are."""
    entries = [entry for note in notes for entry in note.entries]
    seen = Seen(paths.seen_notes_file(), [str(path) for path in sources], _WHO)
    new = frozenset() if seen.is_first else frozenset(e.key for e in seen.new(entries))
    seen.keep(entries)
    return new
