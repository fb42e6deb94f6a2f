"""Summaries of notes: which files, how long, and where each sentence came from."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QTextCursor
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QSpinBox,
    QSplitter,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from llama32_desktop import paths
from llama32_desktop.documents.kept import KeptSummary
from llama32_desktop.documents.model import Document
from llama32_desktop.documents.reader import DocumentReader, ReadingCancelledError
from llama32_desktop.documents.reading.folders import folders_in, walk
from llama32_desktop.documents.reading.source import UnreadableError
from llama32_desktop.documents.summary.model import (
    Lines,
    Sentence,
    Style,
    Summary,
    SummaryOptions,
)
from llama32_desktop.documents.summary.store import PartStore
from llama32_desktop.documents.summary.tree import SummaryProgress, summarise
from llama32_desktop.documents.writer import Writer, WritingCancelledError
from llama32_desktop.ui import dialogs
from llama32_desktop.ui.background import Background
from llama32_desktop.ui.documents.keeping import WorkKeeper
from llama32_desktop.ui.documents.page_view import PageView
from llama32_desktop.ui.documents.telling import some
from llama32_desktop.ui.documents.worker import DocumentWorker
from llama32_desktop.ui.sentences import localised
from llama32_desktop.ui.settings.fields import Choice, form_of, style_text_box, without_buttons
from llama32_desktop.ui.theme import colours, reading_font

_LINES = Qt.ItemDataRole.UserRole
_MOST_WATCHED = 1000
"""Folders: systems bound how many of them a program may watch."""


class SummaryPage(QWidget):
    """A summary is made in the background; what is finished is stored, and goes on from there.

    Args:
        writer: The window's model, or `None` where none is loaded.
    """

    ask_wanted = Signal(str, str)
    """A summary's name and text, to be asked about in the chat."""
    _progressed = Signal(object)

    def __init__(
        self, worker: DocumentWorker, writer: Callable[[], Writer | None], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._writer = writer
        self._background = Background(self)
        self._stopped = threading.Event()
        self._running = False
        self._sources: list[Path] = []
        self._problems: list[str] = []
        self.summary: Summary | None = None
        self._aside = Background(self)
        """For what must not wait behind a summary that is written."""
        self._written = ""
        """The text as the app wrote it: another one is the person's."""
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self._on_changed)
        self._watcher.fileChanged.connect(self._on_changed)
        self.setAcceptDrops(True)

        self.files = QListWidget(self)
        self.files.setAccessibleName(self.tr("Notes to summarise"))
        self.files.setMaximumHeight(120)
        add = QPushButton(self.tr("Add files…"), self)
        add.clicked.connect(lambda: dialogs.ask_files(self.add, self))
        folder = QPushButton(self.tr("Add a folder…"), self)
        folder.clicked.connect(self._ask_folder)
        remove = QPushButton(self.tr("Remove"), self)
        remove.clicked.connect(self._remove)
        self.words = QSpinBox(self)
        self.words.setRange(20, 5000)
        self.words.setSingleStep(50)
        self.words.setValue(150)
        without_buttons(self.words)
        self.style_ = Choice[Style](
            [
                ("paragraph", self.tr("Flowing text")),
                ("bullets", self.tr("List")),
                ("minutes", self.tr("Minutes")),
            ],
            self,
        )
        self.language = QLineEdit(self)
        self.language.setPlaceholderText(self.tr("That of the notes"))
        self.watch = QCheckBox(self.tr("Follow changes of the files"), self)
        self.watch.toggled.connect(self._follow)
        self.start_button = QPushButton(self.tr("Summarise"), self)
        self.start_button.setDefault(True)
        self.start_button.clicked.connect(self.start)
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setMaximumHeight(6)
        self.status = QLabel(self)
        self.status.setWordWrap(True)
        self.status.setTextFormat(Qt.TextFormat.PlainText)

        buttons = QHBoxLayout()
        for button in (add, folder, remove):
            buttons.addWidget(button)
        buttons.addStretch(1)
        options = QWidget(self)
        form = form_of(
            options,
            [
                (self.tr("Words"), self.words, self.tr("About how long it is to be")),
                (self.tr("Style"), self.style_, ""),
                (self.tr("Language"), self.language, self.tr("As in “English” or “German”")),
            ],
        )
        form.setContentsMargins(0, 6, 0, 6)
        side = QWidget(self)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.files)
        column.addLayout(buttons)
        column.addWidget(options)
        column.addWidget(self.watch)
        column.addWidget(self.start_button)
        column.addWidget(self.bar)
        column.addWidget(self.status)
        column.addStretch(1)

        self.text = QPlainTextEdit(self)
        self.text.setFont(reading_font(self.font()))
        self.text.setAccessibleName(self.tr("Summary"))
        self.text.setPlaceholderText(
            self.tr("The summary will stand here, to be changed as you like.")
        )
        style_text_box(self.text)
        for field in (self.text, self.language):
            field.setAcceptDrops(False)  # files are for the page, wherever they are let go
        self.sentences = self._list(self.tr("Sentences and their sources"))
        self.left_out = self._list(self.tr("Lines that no sentence draws on"))
        self.tabs = QTabWidget(self)
        self.tabs.addTab(self.text, self.tr("Text"))
        self.tabs.addTab(self.sentences, self.tr("Sources"))
        self.tabs.addTab(self.left_out, self.tr("Not drawn on"))
        self.save_button = QPushButton(self.tr("Save…"), self)
        self.save_button.clicked.connect(self._ask_where)
        self.ask_button = QPushButton(self.tr("Ask about it"), self)
        self.ask_button.clicked.connect(self._ask_about)
        below = QHBoxLayout()
        below.addStretch(1)
        below.addWidget(self.ask_button)
        below.addWidget(self.save_button)
        middle = QWidget(self)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.tabs, 1)
        column.addLayout(below)
        self.page = PageView(worker, self)
        self.page.show_hint(self.tr("Choose a sentence under “Sources” to see its lines."))
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        for widget, stretch in ((side, 0), (middle, 3), (self.page, 2)):
            splitter.addWidget(widget)
            splitter.setStretchFactor(splitter.count() - 1, stretch)
        splitter.setSizes([250, 400, 260])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 16)
        layout.addWidget(splitter)
        self._progressed.connect(self._on_progress)
        self._refresh()
        self.keeper = WorkKeeper(
            paths.kept_summary_file(),
            KeptSummary,
            self._to_keep,
            self._restore,
            self._on_not_kept,
            self,
        )
        self.text.textChanged.connect(self.keeper.note_change)

    def _list(self, name: str) -> QListWidget:
        box = QListWidget(self)
        box.setAccessibleName(name)
        box.setWordWrap(True)
        box.setSpacing(2)
        box.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        box.currentItemChanged.connect(self._on_item)
        return box

    @property
    def idle(self) -> bool:
        """Whether nothing is being written."""
        return self._background.idle

    # Files

    def add(self, added: Sequence[str]) -> None:
        """Adds files and folders."""
        for name in added:
            path = Path(name)
            if path not in self._sources:
                self._sources.append(path)
                item = QListWidgetItem(path.name or str(path))
                item.setToolTip(str(path))
                self.files.addItem(item)
        self._follow()
        self._refresh()

    def _ask_folder(self) -> None:
        dialog = QFileDialog(self, self.tr("Add a folder"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.filesSelected.connect(self.add)
        dialogs.show(dialog)

    def _remove(self) -> None:
        row = self.files.currentRow()
        if row >= 0:
            del self._sources[row]
            self.files.takeItem(row)
        self._follow()
        self._refresh()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.add([u.toLocalFile() for u in event.mimeData().urls() if u.isLocalFile()])

    def _follow(self) -> None:
        watched = [*self._watcher.files(), *self._watcher.directories()]
        if watched:
            self._watcher.removePaths(watched)
        if not (self.watch.isChecked() and self._sources):
            return
        sources = list(self._sources)

        def then(folders: list[Path]) -> None:
            if self.watch.isChecked() and sources == self._sources:
                self._watcher.addPaths([str(path) for path in {*sources, *folders}])

        self._aside.run_task(lambda: folders_in(sources, _MOST_WATCHED), then)

    def _on_changed(self) -> None:
        self._follow()  # editors that write a new file in the old one's place end the watch
        if self.summary is None or self._running:
            return
        if self._edited:
            self._say(
                self.tr("The notes have changed. You changed the text: “Summarise” writes it anew.")
            )
        else:
            self.start()

    # The work

    def start(self) -> None:
        """Begins, goes on, or stops what runs."""
        if self._running:
            self._stopped.set()
            return
        writer = self._writer()
        if writer is None:
            self._say(self.tr("Load a model first, at the top of the main window."), warning=True)
            return
        self._running = True
        self._stopped = stopped = threading.Event()
        sources = list(self._sources)
        options = SummaryOptions(
            words=self.words.value(),
            style=self.style_.chosen(),
            language=self.language.text().strip(),
        )
        problems: list[str] = []

        def work() -> Summary:
            documents = _read(sources, problems, stopped.is_set)
            with PartStore(paths.summary_parts_file()) as store:
                return summarise(
                    documents,
                    options,
                    writer,
                    store,
                    progress=self._progressed.emit,
                    cancelled=stopped.is_set,
                )

        self._problems = problems
        self._say(self.tr("Reading the files…"))
        self._background.run_task(work, self._on_done, self._on_failed)
        self._refresh()

    def _on_progress(self, progress: SummaryProgress) -> None:
        self.bar.setRange(0, progress.of)
        self.bar.setValue(progress.done)
        text = self.tr("{0} of about {1} parts").format(progress.done, progress.of)
        if progress.seconds_left is not None:
            left = progress.seconds_left
            text += " · " + (
                self.tr("{0} min left").format(round(left / 60))
                if left >= 90
                else self.tr("{0} s left").format(round(left))
            )
        self._say(text)

    def _on_done(self, summary: Summary) -> None:
        self._running = False
        edited = self._edited
        self._written = summary.markdown().split("\n\n1. ")[0]
        # As an edit, so that Undo brings back what stood there.
        cursor = QTextCursor(self.text.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(self._written)
        self._show_summary(summary)
        self._say_done(summary, edited)
        self._refresh()
        self.keeper.keep()

    @property
    def _edited(self) -> bool:
        """Whether the text is the person's own."""
        return self.text.toPlainText().strip() not in ("", self._written.strip())

    def _show_summary(self, summary: Summary) -> None:
        self.summary = summary
        self.sentences.clear()
        for sentence in summary.sentences:
            self.sentences.addItem(self._item(summary, sentence))
        self.left_out.clear()
        for lines in summary.not_drawn_on():
            item = QListWidgetItem(summary.named(lines))
            item.setData(_LINES, lines)
            self.left_out.addItem(item)

    def _say_done(self, summary: Summary, edited: bool) -> None:
        doubtful = sum(not sentence.supported for sentence in summary.sentences)
        parts = [
            self.tr("All {0} characters were read, in {1} parts.").format(
                summary.characters_read, summary.parts
            )
        ]
        if doubtful:
            parts.append(
                self.tr("Sentences that the notes do not bear out, marked with (?): {0}.").format(
                    doubtful
                )
            )
        if edited:
            parts.append(self.tr("Undo in the text brings your own back."))
        self._say(" ".join([*parts, some(self._problems)]), warning=bool(doubtful))
        self.status.setToolTip(localised("\n".join(self._problems)))

    # Kept over restarts

    def _to_keep(self) -> KeptSummary:
        return KeptSummary(
            sources=[str(path) for path in self._sources],
            text=self.text.toPlainText(),
            summary=self.summary,
        )

    def _on_not_kept(self, reason: str) -> None:
        text = self.tr("The text could not be kept ({0}); save it elsewhere.")
        self._say(text.format(reason), warning=True)

    def _restore(self, kept: KeptSummary | None) -> None:
        if kept is None or self._sources or self.summary is not None or self._running:
            return
        self.add(kept.sources)
        if kept.summary is not None:
            self._written = kept.summary.markdown().split("\n\n1. ")[0]
            self._show_summary(kept.summary)
        self.text.setPlainText(kept.text)
        self.keeper.forget_change()
        self._refresh()

    def _item(self, summary: Summary, sentence: Sentence) -> QListWidgetItem:
        places = "; ".join(summary.named(lines) for lines in sentence.sources)
        mark = "" if sentence.supported else " (?)"
        item = QListWidgetItem(f"{sentence.text}{mark}\n{places or self.tr('no source')}")
        item.setData(_LINES, sentence.sources[0] if sentence.sources else None)
        if not sentence.supported:
            item.setForeground(self.palette().placeholderText())
            item.setToolTip(self.tr("The notes do not bear this out: look at it."))
        return item

    def _on_failed(self, error: Exception) -> None:
        self._running = False
        if isinstance(error, WritingCancelledError | ReadingCancelledError):
            self._say(self.tr("Stopped; what is finished is stored, and it goes on from there."))
        else:
            self._say(" ".join([str(error), some(self._problems)]), warning=True)
            self.status.setToolTip(localised("\n".join(self._problems)))
        self._refresh()

    def _say(self, text: str, *, warning: bool = False) -> None:
        self.status.setText(localised(text).strip())
        self.status.setToolTip("")
        self.status.setStyleSheet(f"color: {colours().warning if warning else colours().secondary}")

    def _refresh(self) -> None:
        self.start_button.setText(self.tr("Stop") if self._running else self.tr("Summarise"))
        self.start_button.setEnabled(self._running or bool(self._sources))
        self.bar.setVisible(self._running)
        for button in (self.save_button, self.ask_button):
            button.setEnabled(self.summary is not None)

    # The result

    def _on_item(self, item: QListWidgetItem | None) -> None:
        lines = item.data(_LINES) if item is not None else None
        if isinstance(lines, Lines) and self.summary is not None:
            text = self.summary.notes[lines.note].pages[lines.page - 1]
            self.page.show_lines(text, (lines.first, lines.last))

    def _ask_about(self) -> None:
        self.ask_wanted.emit(self.tr("Summary.md"), self.text.toPlainText())

    def _ask_where(self) -> None:
        dialog = QFileDialog(self, self.tr("Save the summary"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([self.tr("Markdown (*.md)"), self.tr("All files (*)")])
        dialog.setDefaultSuffix("md")
        dialog.selectFile(self.tr("Summary.md"))
        dialog.fileSelected.connect(lambda path: self.save(Path(path)))
        dialogs.show(dialog)

    def save(self, path: Path) -> None:
        """Writes the text as it stands now, with the sources below it."""
        text = self.text.toPlainText().rstrip()
        if self.summary is not None:
            sources = self.summary.markdown().split("\n\n1. ", 1)
            text += f"\n\n1. {sources[1]}" if len(sources) > 1 else "\n"

        def failed(error: Exception) -> None:
            reason = getattr(error, "strerror", None) or str(error)
            sentence = self.tr("The summary could not be saved as {0} ({1}); choose another place.")
            self._say(sentence.format(path.name, reason), warning=True)

        self._background.run_task(
            lambda: path.write_text(text, encoding="utf-8"),
            lambda _: self._say(self.tr("Saved as {0}").format(path.name)),
            failed,
        )

    def close_page(self) -> None:
        """Gives up what is being written; finished parts are stored."""
        self.keeper.close()
        self._stopped.set()
        self._background.close()
        self._aside.close()


def _read(
    sources: Sequence[Path], problems: list[str], cancelled: Callable[[], bool]
) -> list[Document]:
    found = walk(sources, cancelled=cancelled)
    problems += found.left_out
    documents: list[Document] = []
    with DocumentReader() as reader:
        for path in found.files:
            try:
                document = reader.read(path, recognise=True, cancelled=cancelled)
            except UnreadableError as error:
                problems.append(str(error))
                continue
            problems += document.remarks
            documents.append(document)
    return documents
