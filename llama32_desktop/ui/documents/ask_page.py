"""Collections of documents: what they have, a question, and an answer with its places."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from llama32_desktop import paths
from llama32_desktop.documents.collection import names
from llama32_desktop.documents.collection.answering import cited
from llama32_desktop.documents.collection.asking import Answered
from llama32_desktop.documents.collection.indexing import IndexingCancelledError, IndexProgress
from llama32_desktop.documents.collection.store import Collection, Indexed, Piece
from llama32_desktop.documents.writer import Writer, WritingCancelledError, too_weak
from llama32_desktop.engine.client.pool import EnginePool
from llama32_desktop.ui.attachments.reading_remarks import beginning
from llama32_desktop.ui.documents.collection_choice import choose_collection
from llama32_desktop.ui.documents.collection_work import (
    SearchSettings,
    add_sources,
    answer_question,
    collection_names,
    read_changes,
)
from llama32_desktop.ui.documents.kept_here import KeptHere, StaysBox
from llama32_desktop.ui.documents.page_view import PageView
from llama32_desktop.ui.documents.passage_order import in_order
from llama32_desktop.ui.documents.work_page import WorkPage
from llama32_desktop.ui.kit import dialogs
from llama32_desktop.ui.kit.announcing import announce
from llama32_desktop.ui.kit.buttons import set_usable
from llama32_desktop.ui.kit.colour_sheets import TonedItem, set_tone
from llama32_desktop.ui.kit.flow_row import FlowRow
from llama32_desktop.ui.kit.page_parts import answer_box, in_columns, question_field, wrapped_list
from llama32_desktop.ui.kit.plain_text import name_choice, set_tooltip
from llama32_desktop.ui.kit.sentences import localised
from llama32_desktop.ui.kit.slim_bar import SlimBar
from llama32_desktop.ui.services.document_reader import DocumentWorker

_PIECE: Final = Qt.ItemDataRole.UserRole
"""Of a passage its `Piece`, of a document what the collection knows of it."""


class AskPage(WorkPage):
    """One collection at a time is shown; each question is answered from it alone.

    Args:
        writer: The window's model, or `None` where none is loaded.
        searching: How collections are searched now.
        engines: Lends the engine that makes vectors.
        kept_here: Says which collections never leave this machine.
    """

    _progressed = Signal(object)

    def __init__(
        self,
        worker: DocumentWorker,
        writer: Callable[[], Writer | None],
        searching: Callable[[], SearchSettings],
        engines: EnginePool,
        kept_here: KeptHere,
        parent: QWidget,
    ) -> None:
        super().__init__(writer, parent)
        self._kept_here = kept_here
        self._searching = searching
        self._engines = engines
        self._running = False
        self._passed_over = ""
        """The name of the model that was too small to be asked."""
        self.collections = QComboBox(self)
        name_choice(self.collections, self.tr("Collection"))
        self.collections.setMinimumWidth(180)
        self.collections.setPlaceholderText(self.tr("No collection yet"))
        self.collections.activated.connect(self._on_chosen)
        new = self._button(self.tr("New…"), self._ask_name)
        self.add_button = self._button(self.tr("Add files…"), self._ask_files)
        self.folder_button = self._button(self.tr("Add a folder…"), self._ask_folder)
        self.update_button = self._button(self.tr("Refresh"), self.update_collection)
        self.remove_button = self._button(self.tr("Remove"), self._remove)
        self.stays = StaysBox(kept_here, lambda: self.name, self)
        top = FlowRow(
            *(self.collections, new, self.add_button, self.folder_button),
            *(self.update_button, self.remove_button, self.stays),
        )
        self.documents = QListWidget(self)
        self.documents.setAccessibleName(self.tr("Documents of the collection"))
        self.documents.currentItemChanged.connect(self._on_document)
        self.question = question_field(self.tr("Ask these documents"), self.tr("Question"), self)
        self.question.returnPressed.connect(lambda: self.ask())
        self.question.textChanged.connect(lambda _: self._enable())
        self.ask_button = self._button(self.tr("Ask"), lambda: self.ask())
        row = QHBoxLayout()
        row.addWidget(self.question, 1)
        row.addWidget(self.ask_button)
        self.answer = answer_box(self.tr("Answer"), self.tr("The answer appears here."), self)
        self.doubts = dialogs.paragraph("", self)
        self.doubts.hide()
        self.anyway_button = self._button(
            self.tr("Ask this model all the same"), lambda: self.ask(anyway=True)
        )
        self.models_button = self._button(self.tr("Download models…"), self.models_wanted.emit)
        self._too_weak = FlowRow(self.anyway_button, self.models_button)
        self._offer(False)
        self.passages = wrapped_list(
            self.tr("Passages"), self, self.tr("The passages that it draws on appear here.")
        )
        self.passages.currentItemChanged.connect(self._on_passage)
        self.bar = SlimBar(self)
        self.page = PageView(worker, self)
        self.page.empty = self.tr("Select a passage to see its page.")
        self.page.show_hint()
        middle = QWidget(self)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        column.addWidget(self.answer, 3)
        column.addWidget(self.doubts)
        column.addLayout(self._too_weak)
        column.addWidget(self.passages, 2)
        splitter = in_columns(
            self, [(self.documents, 1, 190), (middle, 3, 430), (self.page, 2, 280)]
        )
        self.undo_button = self._button(self.tr("Undo"), self._bring_back)
        self.undo_button.hide()
        bottom = QHBoxLayout()
        bottom.addWidget(self.status, 1)
        bottom.addWidget(self.undo_button)
        invitation = self.tr(
            "Drop files or a folder here to make a collection that answers questions."
        )
        self._lay_out(top, self.add_button, splitter, "questions", invitation, self.bar, bottom)
        self._progressed.connect(self._on_progress)
        self._enable()
        self.refresh()

    @property
    def home(self) -> QWidget:
        return self.question if self.question.isEnabled() else self._body.begin_button

    @property
    def name(self) -> str:
        """The shown collection's; empty where there is none."""
        return self.collections.currentText()

    def _file(self) -> Path:
        return names.file_of(paths.collections_folder(), self.name)

    # Collections

    def refresh(self, chosen: str = "") -> None:
        """Lists the collections; shows `chosen`, or the one that was shown."""
        wanted = chosen or self.name
        self._background.run_task(collection_names, lambda found: self._list(found, wanted))

    def _list(self, found: list[str], wanted: str) -> None:
        self.collections.clear()
        self.collections.addItems(found)  # which chooses none, where there is a placeholder
        self.collections.setCurrentIndex(found.index(wanted) if wanted in found else 0)
        self._show_documents()

    def _ask_name(self) -> None:
        title, label, create = self.tr("New collection"), self.tr("Name"), self.tr("Create")
        dialogs.ask_text(title, label, "", self.create_, self, button=create)

    def create_(self, name: str) -> None:
        """Makes an empty collection and shows it."""
        path = names.file_of(paths.collections_folder(), name)
        self._background.run_task(
            lambda: Collection(path).close(), lambda _: self.refresh(path.stem), self._on_failed
        )

    def _remove(self) -> None:
        folder, name = paths.collections_folder(), self.name
        said = self.tr("The collection “{0}” was removed; its files are where they were.")

        def then(found: list[str]) -> None:
            self._list(found, "")
            self._say(said.format(name))
            self.undo_button.show()

        def work() -> list[str]:
            names.put_away(folder, name)
            return names.names(folder)

        self._background.run_task(work, then, self._on_failed)

    def _bring_back(self) -> None:
        self.undo_button.hide()
        self._background.run_task(
            lambda: names.bring_back(paths.collections_folder()),
            lambda name: self.refresh(name or ""),
            self._on_failed,
        )

    def add(self, files: Sequence[str]) -> None:
        """Adds files and folders to the shown collection, and reads them."""
        if self.name:
            self._add_to(self.name, files)
        else:
            self.choose(files)

    def choose(self, files: Sequence[str]) -> None:
        """Adds files and folders to the collection that the person chooses, where there is one."""

        def then(there: list[str]) -> None:
            choose_collection(there, files, lambda name: self._add_to(name, files), self)

        self._background.run_task(collection_names, then, self._on_failed)

    def _add_to(self, name: str, files: Sequence[str]) -> None:
        """Adds them to a collection, which is made where it is not there, and shows it."""
        file = names.file_of(paths.collections_folder(), name)

        def then(found: list[str]) -> None:
            if self._running:
                self._say(self.tr("The files were added; “Refresh” reads them afterwards."))
                return
            self._list(found, file.stem)
            self.update_collection()

        self._background.run_task(lambda: add_sources(file, files), then, self._on_failed)

    def update_collection(self) -> None:
        """Reads what is new or changed; or stops that."""
        if self._running:
            self._stopped.set()
            return
        file = self._file()
        self._begin()
        stopped, searching = self._stopped, self._searching()

        def done(problems: tuple[str, ...]) -> None:
            self._end()
            self._show_documents()
            self._say_with("", problems, "warning")

        self._background.run_task(
            lambda: read_changes(
                file, searching, self._engines, self._progressed.emit, stopped.is_set
            ),
            done,
            self._on_failed,
        )

    def _on_chosen(self) -> None:
        self.answer.show()  # it gave its room to passages that were the whole answer
        self._show_documents()

    def _show_documents(self) -> None:
        self._enable()
        self._body.show_empty(not self.name)
        if not self.name:
            self.documents.clear()
            return
        file = self._file()

        def work() -> tuple[Indexed, ...]:
            with Collection(file) as collection:
                return collection.documents()

        def then(found: tuple[Indexed, ...]) -> None:
            self.documents.clear()
            for document in found:
                item = TonedItem(document.name)
                set_tooltip(item, localised(document.problem) or document.path)
                item.setData(_PIECE, document)
                if document.state == "failed":
                    item.tone = "secondary"
                elif document.problem:
                    item.tone = "warning"
                self.documents.addItem(item)

        self._background.run_task(work, then, self._on_failed)

    # Questions

    def ask(self, *, anyway: bool = False) -> None:
        """Answers the question, or stops the answer.

        Without a model that is good enough the passages are the answer.

        Args:
            anyway: Asks a model that is too small, too.
        """
        if self._running:
            self._stopped.set()
            return
        question = self.question.text().strip()
        if not question or not self.name:
            return
        model = self._writer()
        if refusal := self._kept_here.refusal(self.name, model):
            self._say(refusal, "warning")
            return
        wanted = model if model and (anyway or not too_weak(model)) else None
        writer = self._kept_here.writer_of(self.name, wanted) if wanted else None
        self._passed_over = model.name if model and not writer else ""
        file = self._file()
        self._begin()
        stopped, searching, progress = self._stopped, self._searching(), self._progressed.emit
        if writer:
            self._begin_work(self.tr("Answering from documents"), writer)
        self._say(self.tr("Searching, then writing…") if writer else self.tr("Searching…"))
        self._background.run_task(
            lambda: answer_question(
                file, question, searching, self._engines, writer, progress, stopped.is_set
            ),
            self._on_answer,
            self._on_failed,
        )

    def _on_answer(self, answered: Answered) -> None:
        self._end()
        text, pieces = answered.text, answered.passages
        self.passages.clear()
        self.answer.setPlainText(text)
        self.answer.setVisible(bool(text) or not pieces)  # else the passages are the answer
        if not pieces:
            self.page.show_hint()
            self._say(self.tr("Nothing in this collection has any of the question’s words."))
            return
        named = {number for number, _ in cited(text, pieces)}
        for number, piece, day in in_order(answered):
            item = TonedItem(f"[{number}] {localised(piece.place)}{day}\n{beginning(piece.text)}")
            if number == answered.pictured:
                item.setText(f"{self.tr('The model saw this page.')} {item.text()}")
            item.setData(_PIECE, piece)
            if text and number not in named:
                item.tone = "secondary"
            self.passages.addItem(item)
        self._say("")
        if text:
            self._doubt(answered.remarks)
        else:
            self._doubt([self._alone()])
            self._offer(bool(self._passed_over))
        announce(self, "\n".join((text, self.doubts.text())))

    def _alone(self) -> str:
        """Why the passages are all of the answer."""
        if self._passed_over:
            return self.tr(
                "{0} is too small to answer: it copies and invents. These are the passages."
            ).format(self._passed_over)
        return self.tr("No model is loaded: these are the passages.")

    def _offer(self, too_weak: bool) -> None:
        """Offers what can be done where the model is too small to be asked."""
        self.anyway_button.setVisible(too_weak)
        self.models_button.setVisible(too_weak)

    def _doubt(self, sentences: Sequence[str]) -> None:
        """Shows beside the answer what is in doubt about it."""
        self.doubts.setText("\n".join(map(localised, sentences)))
        set_tone(self.doubts, "warning")
        self.doubts.setVisible(bool(sentences))

    def _on_passage(self, item: QListWidgetItem | None) -> None:
        piece = item.data(_PIECE) if item is not None else None
        if isinstance(piece, Piece):
            self.page.show_page(
                Path(piece.path), piece.page, lines=(piece.first_line, piece.last_line)
            )

    def _on_document(self, item: QListWidgetItem | None) -> None:
        document = item.data(_PIECE) if item is not None else None
        if not isinstance(document, Indexed) or self._running:
            return
        self._say(document.problem, "warning")
        if document.state == "read":
            self.page.show_page(Path(document.path), 1)
        else:
            self.page.show_hint(document.problem)

    # What is shown

    def _begin(self) -> None:
        self._running = True
        self._doubt([])
        self._offer(False)
        self.leaving.begin(None)
        self.answer.show()
        self.undo_button.hide()
        self._stopped = threading.Event()
        self.bar.show_share(0, 0)
        self._enable()

    def _end(self) -> None:
        self._running = False
        self._end_work()
        self._enable()

    def _enable(self) -> None:
        there = bool(self.name)
        self.stays.refresh()
        self.bar.setVisible(self._running)
        self.ask_button.setText(self.tr("Stop") if self._running else self.tr("Ask"))
        self.question.setEnabled(there)
        missing = "" if there else self.tr("Add documents first")
        asked = self._running or bool(self.question.text().strip())
        set_usable(self.ask_button, missing or ("" if asked else self.tr("Type a question first")))
        running = self.tr("Wait, or stop what runs") if self._running else ""
        for button in (self.update_button, self.remove_button):
            set_usable(button, missing or running)
        for button in (self.add_button, self.folder_button):
            set_usable(button, running)

    def _on_progress(self, progress: IndexProgress) -> None:
        self.bar.show_share(progress.done, max(1, progress.of))
        text = (
            self.tr("{0} of {1} files read")
            if progress.stage == "files"
            else self.tr("{0} of {1} passages understood")
        )
        self._say(f"{text.format(progress.done, progress.of)} {progress.name}")

    def _on_failed(self, error: Exception) -> None:
        self._end()
        if isinstance(error, WritingCancelledError | IndexingCancelledError):
            self._show_documents()
            self._say(self.tr("Stopped; what is finished is stored."))
        else:
            self._say(str(error), "warning")

    def close_page(self) -> None:
        """Gives up what is under way; what is finished is stored, what was removed is gone."""
        self._background.run_task(lambda: names.clear_away(paths.collections_folder()))
        super().close_page()
