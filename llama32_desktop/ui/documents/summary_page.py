"""Summaries of notes: which files, how long, and where each sentence came from."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from llama32_desktop import paths
from llama32_desktop.documents.judged import allowed
from llama32_desktop.documents.kept import KeptSummary
from llama32_desktop.documents.read_all import read_all
from llama32_desktop.documents.reader import DocumentReader, ReadingCancelledError
from llama32_desktop.documents.summary.course import SummaryProgress
from llama32_desktop.documents.summary.model import Style, Summary, SummaryOptions
from llama32_desktop.documents.summary.store import PartStore
from llama32_desktop.documents.summary.tree import summarise
from llama32_desktop.documents.writer import (
    Writer,
    WritingCancelledError,
    WritingError,
    speed_of,
    too_weak,
)
from llama32_desktop.ui.documents.page_view import PageView
from llama32_desktop.ui.documents.summary_sources import SummarySources
from llama32_desktop.ui.documents.summary_view import SummaryView
from llama32_desktop.ui.documents.work_in_progress import WorkKeeper
from llama32_desktop.ui.documents.work_page import WorkPage
from llama32_desktop.ui.kit import dialogs
from llama32_desktop.ui.kit.announcing import announce
from llama32_desktop.ui.kit.buttons import set_usable
from llama32_desktop.ui.kit.empty_place import BodyOrEmpty, EmptyPlace
from llama32_desktop.ui.kit.fields import Choice, form_of, pad_number
from llama32_desktop.ui.kit.file_dialog import file_dialog
from llama32_desktop.ui.kit.flow_row import FlowRow
from llama32_desktop.ui.kit.page_parts import in_columns, scrolled
from llama32_desktop.ui.kit.slim_bar import SlimBar
from llama32_desktop.ui.services.document_reader import DocumentWorker


class SummaryPage(WorkPage):
    """A summary is made in the background; what is finished is stored, and goes on from there."""

    ask_wanted = Signal(str, str)
    """A summary's name and text, to be asked about in the chat."""
    _progressed = Signal(object)

    def __init__(
        self, worker: DocumentWorker, writer: Callable[[], Writer | None], parent: QWidget
    ) -> None:
        super().__init__(writer, parent)
        self._running = False
        self._warned = ""
        """The model that is too small and may be used all the same, or is asked about."""
        self._problems: list[str] = []
        self.sources = SummarySources(self)
        self.view = SummaryView(self)
        self.page = PageView(worker, self)
        self.page.show_hint(self.tr("Choose a sentence under “Sources” to see its lines."))
        self.empty = EmptyPlace(
            "summary",
            self.tr(
                "Drop notes here, or a folder of them: what they say becomes one summary, each "
                "sentence with the lines that it draws on."
            ),
            self,
            self.tr("Add files…"),
            self._ask_files,
        )
        self._body = BodyOrEmpty(self._middle(), self.empty, self.sources.add_button)
        splitter = in_columns(
            self, [(self._side(), 0, 310), (self._body, 3, 400), (self.page, 2, 260)]
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 16)
        layout.addWidget(splitter)
        self.sources.changed.connect(self._refresh)
        self.sources.written.connect(self._on_written)
        self.view.lines_chosen.connect(
            lambda text, first, last: self.page.show_lines(text, (first, last))
        )
        self._progressed.connect(self._on_progress)
        self._refresh()
        self.keeper = WorkKeeper(
            paths.kept_summary_file(),
            KeptSummary,
            self._to_keep,
            self._restore,
            self._on_not_kept,
            self.warn,
            self,
        )
        self.view.text.textChanged.connect(self.keeper.note_change)
        self.sources.changed.connect(self.keeper.note_change)

    def _side(self) -> QWidget:
        """What is summarised, and how."""
        self.words = QSpinBox(self)
        self.words.setRange(20, 5000)
        self.words.setSingleStep(50)
        self.words.setValue(150)
        pad_number(self.words)
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
        self.language.setAcceptDrops(False)  # files are for the page, wherever they are let go
        self.start_button = QPushButton(self.tr("Summarise"), self)
        self.start_button.setDefault(True)
        self.start_button.clicked.connect(self.start)
        self.models_button = QPushButton(self.tr("Download models…"), self)
        self.models_button.clicked.connect(self.models_wanted)
        self.bar = SlimBar(self)
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
        for widget in (
            self.sources,
            options,
            self.start_button,
            self.bar,
            self.status,
            self.leaving,
        ):
            column.addWidget(widget)
        column.addWidget(self.models_button)
        column.addStretch(1)
        return scrolled(side, self)

    def _middle(self) -> QWidget:
        """The summary, and what can be done with it."""
        self.save_button = QPushButton(self.tr("Save…"), self)
        self.save_button.clicked.connect(self._ask_where)
        self.ask_button = QPushButton(self.tr("Ask about it"), self)
        self.ask_button.clicked.connect(self._ask_about)
        below = FlowRow(self.ask_button, self.save_button)
        middle = QWidget(self)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view, 1)
        column.addLayout(below)
        return middle

    @property
    def home(self) -> QWidget:
        if self.summary is not None:
            return self.view.text
        return self.start_button if self.sources.paths else self._body.begin_button

    @property
    def summary(self) -> Summary | None:
        """What is shown."""
        return self.view.summary

    def add(self, files: Sequence[str]) -> None:
        """Adds files and folders."""
        self.sources.add(files)

    def _on_written(self) -> None:
        if self.summary is None or self._running:
            return
        if self.view.edited:
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
        writer = self._wanted_writer()
        if writer is None:
            return
        used = self.summary is not None and self.summary.model == writer.name
        if too_weak(writer) and not used and self._warned != writer.name:
            self._warned = writer.name
            self._say(
                self.tr(
                    "{0} is too small for summaries: it copies headings and invents. Choose "
                    "another model at the top of the main window."
                ).format(writer.name),
                "warning",
            )
            self.start_button.setText(self.tr("Summarise all the same"))
            self.models_button.show()
            return
        self._running = True
        self._stopped = stopped = threading.Event()
        problems: list[str] = []
        self._problems = problems
        sources = self.sources.paths
        options = SummaryOptions(
            words=self.words.value(),
            style=self.style_.chosen(),
            language=self.language.text().strip(),
        )

        def work() -> Summary:
            with DocumentReader() as reader:
                documents = read_all(sources, reader, problems.append, cancelled=stopped.is_set)
            held = len(problems)
            if documents:
                documents = allowed(documents, writer, problems.append, stopped.is_set)
            if not documents and len(problems) > held:
                raise WritingError(problems.pop())
            with PartStore(paths.summary_parts_file(), stopped.is_set) as store:
                return summarise(
                    documents,
                    options,
                    writer,
                    store,
                    progress=self._progressed.emit,
                    cancelled=stopped.is_set,
                    speed=speed_of(writer),
                )

        self._begin_work(self.tr("Summarising notes"), writer)
        self._say(self.tr("Reading the files…"))
        self._background.run_task(work, self._on_done, self._on_failed)
        self._refresh()

    def _on_progress(self, progress: SummaryProgress) -> None:
        self.bar.show_share(progress.done, progress.of)
        text = self.tr("Part {0} of about {1}").format(
            min(progress.done + 1, progress.of), progress.of
        )
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
        self._end_work()
        edited = self.view.edited
        self.view.write(summary)
        self._say_done(summary, edited)
        self._refresh()
        self.keeper.keep()

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
        if summary.echoes:
            parts.append(
                self.tr(
                    "{0} is hardly good enough for summaries: it wrote down its instructions in "
                    "place of facts (sentences left out: {1}). Check this one, or choose another "
                    "model."
                ).format(summary.model, summary.echoes)
            )
        if edited:
            parts.append(self.tr("Undo in the text brings your own back."))
        self._say_with(
            " ".join(parts), self._problems, "warning" if doubtful or summary.echoes else "plain"
        )
        announce(self, self.view.text.toPlainText())

    def _on_failed(self, error: Exception) -> None:
        self._running = False
        self._end_work()
        if isinstance(error, WritingCancelledError | ReadingCancelledError):
            self._say(self.tr("Stopped; what is finished is stored, and it goes on from there."))
        else:
            self._say_with(str(error), self._problems, "warning")
        self._refresh()

    def _refresh(self) -> None:
        self.start_button.setText(self.tr("Stop") if self._running else self.tr("Summarise"))
        there = self._running or bool(self.sources.paths)
        set_usable(self.start_button, "" if there else self.tr("Add notes first"))
        self.bar.setVisible(self._running)
        self.models_button.hide()
        empty = not there and self.summary is None and not self.view.text.toPlainText()
        self._body.show_empty(empty)
        self.page.setVisible(not empty)
        for button in (self.save_button, self.ask_button):
            set_usable(button, "" if self.summary else self.tr("There is no summary yet"))

    # Kept over restarts

    def _to_keep(self) -> Callable[[], KeptSummary]:
        return partial(
            KeptSummary,
            sources=[str(path) for path in self.sources.paths],
            text=self.view.text.toPlainText(),
            summary=self.summary,
        )

    def _on_not_kept(self, reason: str) -> None:
        text = self.tr("The text could not be kept ({0}); save it elsewhere.")
        self._say(text.format(reason), "warning")

    def _restore(self, kept: KeptSummary | None) -> None:
        if kept is None:
            return
        self.sources.add_first(kept.sources)
        if self.summary is None:
            typed = self.view.text.toPlainText()
            self.view.restore(kept.summary, "\n\n".join(filter(None, (kept.text, typed))))
        self._refresh()

    # The result

    def _ask_about(self) -> None:
        self.ask_wanted.emit(self.tr("Summary.md"), self.view.text.toPlainText())

    def _ask_where(self) -> None:
        dialog = file_dialog(self, self.tr("Save the summary"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([self.tr("Markdown (*.md)"), self.tr("All files (*)")])
        dialog.setDefaultSuffix("md")
        dialog.selectFile(self.tr("Summary.md"))
        dialog.fileSelected.connect(lambda path: self.save(Path(path)))
        dialogs.show(dialog)

    def save(self, path: Path) -> None:
        """Writes the text as it stands now, with the sources below it."""
        text = self.view.markdown()

        def failed(error: Exception) -> None:
            reason = getattr(error, "strerror", None) or str(error)
            sentence = self.tr("The summary could not be saved as {0} ({1}); choose another place.")
            self._say(sentence.format(path.name, reason), "warning")

        self._background.run_task(
            lambda: path.write_text(text, encoding="utf-8"),
            lambda _: self._say(self.tr("Saved as {0}").format(path.name)),
            failed,
        )

    def close_page(self) -> None:
        """Gives up what is being written; finished parts are stored."""
        self.keeper.close()
        super().close_page()
        self.sources.end()
