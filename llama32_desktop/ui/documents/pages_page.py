"""Asks the same question of several pages or pictures, and shows each answer."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from llama32_desktop.documents.each_page import PageAnswer, ask_each
from llama32_desktop.documents.judged import guard_of
from llama32_desktop.documents.model import Document
from llama32_desktop.documents.read_all import read_all
from llama32_desktop.documents.reader import DocumentReader, ReadingCancelledError
from llama32_desktop.documents.writer import Writer, WritingCancelledError
from llama32_desktop.ui.documents.page_view import PageView
from llama32_desktop.ui.documents.work_page import WorkPage
from llama32_desktop.ui.kit.buttons import set_usable
from llama32_desktop.ui.kit.page_parts import (
    answer_box,
    in_columns,
    question_field,
    wrapped_list,
)
from llama32_desktop.ui.kit.plain_text import set_tooltip
from llama32_desktop.ui.kit.sentences import localised
from llama32_desktop.ui.kit.slim_bar import SlimBar
from llama32_desktop.ui.services.document_reader import DocumentWorker

_ANSWER = Qt.ItemDataRole.UserRole
_PAGE = Qt.ItemDataRole.UserRole + 1
"""Path, number of the page, and how many pages the file has."""


class PagesPage(WorkPage):
    """The model takes one picture at a time: the pages are asked one by one, and that is said.

    Args:
        writer: The window's model, or `None` where none is loaded.
    """

    _answered = Signal(object)
    _listed = Signal(object)

    def __init__(
        self, worker: DocumentWorker, writer: Callable[[], Writer | None], parent: QWidget
    ) -> None:
        super().__init__(writer, parent)
        self._running = False
        self.files: list[Path] = []
        self._problems: list[str] = []
        self._answers = 0
        self.bar = SlimBar(self)
        self.question = question_field(
            self.tr("Question for every page"), self.tr("Question"), self
        )
        self.question.returnPressed.connect(self.ask)
        self.question.textChanged.connect(lambda _: self._refresh())
        self.ask_button = QPushButton(self.tr("Ask"), self)
        self.ask_button.clicked.connect(self.ask)
        add = self.add_button = QPushButton(self.tr("Add files…"), self)
        add.clicked.connect(self._ask_files)
        self.clear_button = QPushButton(self.tr("Clear"), self)
        self.clear_button.clicked.connect(self.clear)
        top = QHBoxLayout()
        top.addWidget(self.question, 1)
        for button in (self.ask_button, add, self.clear_button):
            top.addWidget(button)
        self.list = wrapped_list(self.tr("Pages and their answers"), self)
        self.list.currentItemChanged.connect(self._on_item)
        self.answer = answer_box(
            self.tr("Answer over all pages"),
            self.tr("The answer over all pages appears here, made from the answers below."),
            self,
        )
        self.page = PageView(worker, self)
        self.page.show_hint(self.tr("Select a page to see it."))
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.answer, 2)
        column.addWidget(self.list, 3)
        splitter = in_columns(self, [(left, 3, 560), (self.page, 2, 380)])
        invitation = self.tr(
            "Drop a PDF or several pictures here to ask every page the same question."
        )
        self._lay_out(top, self.add_button, splitter, "pages", invitation, self.bar, self.status)
        self._listed.connect(self._list_pages)
        self._answered.connect(self._on_answer)
        self._refresh()

    @property
    def home(self) -> QWidget:
        return self.question

    def add(self, files: Sequence[str]) -> None:
        """Adds PDFs, pictures or other documents."""
        for name in files:
            path = Path(name)
            if path not in self.files:
                self.files.append(path)
                item = QListWidgetItem(path.name)
                set_tooltip(item, str(path))
                self.list.addItem(item)
        self._refresh()

    @property
    def answers(self) -> list[PageAnswer]:
        """What was answered or held back so far, in the order of the pages."""
        rows = (self.list.item(row) for row in range(self.list.count()))
        return [answer for item in rows if (answer := item.data(_ANSWER)) is not None]

    def restore(
        self, files: Sequence[str], question: str, answers: Sequence[PageAnswer], whole: str
    ) -> None:
        """Shows what was kept, and behind it the files that were added meanwhile."""
        if not self.question.text():
            self.question.setText(question)
        added = [str(path) for path in self.files]
        answers = [*answers, *self.answers]
        self.files.clear()
        self.list.clear()
        self.add(files)
        if answers:
            self.list.clear()
        for answer in answers:
            self._on_answer(answer)
        self.add(added)
        self.answer.setPlainText(self.answer.toPlainText() or whole)
        self._refresh()

    def clear(self) -> None:
        """Takes the pages out."""
        self._stopped.set()
        self.files.clear()
        self.list.clear()
        self.answer.clear()
        self.page.show_hint(self.tr("Select a page to see it."))
        self._refresh()

    def ask(self) -> None:
        """Asks of each page; or stops that."""
        if self._running:
            self._stopped.set()
            return
        question, files = self.question.text().strip(), list(self.files)
        if not question or not files or (writer := self._wanted_writer()) is None:
            return
        self._running = True
        self._stopped = stopped = threading.Event()
        self.answer.clear()
        problems: list[str] = []
        self._problems = problems

        def work() -> tuple[list[PageAnswer], str]:
            with DocumentReader() as reader:
                documents = read_all(
                    files,
                    reader,
                    problems.append,
                    recognise=not writer.sees or guard_of(writer) is not None,
                    cancelled=stopped.is_set,
                )
                self._listed.emit(documents)
                return ask_each(
                    documents,
                    question,
                    writer,
                    reader,
                    answered=self._answered.emit,
                    say=problems.append,
                    cancelled=stopped.is_set,
                )

        self._begin_work(self.tr("Asking each page"), writer)
        self._say(self.tr("Reading the files…"))
        self._background.run_task(work, lambda result: self._on_done(*result), self._on_failed)
        self._refresh()

    def _list_pages(self, documents: Sequence[Document]) -> None:
        """Lists the pages that are going to be asked; each waits for its answer."""
        self.list.clear()
        for document in documents:
            for page in document.pages:
                item = QListWidgetItem()
                item.setData(_PAGE, (str(document.path), page.number, len(document.pages)))
                self.list.addItem(item)
        self._answers = 0
        self._show_waiting()

    def _show_waiting(self) -> None:
        """Says of each page without an answer that it is asked or waits, and which one is asked."""
        first = True
        for row in range(self.list.count()):
            item = self.list.item(row)
            if item.data(_PAGE) is not None and item.data(_ANSWER) is None:
                path, page, pages = item.data(_PAGE)
                name = Path(path).name
                place = self.tr("{0}, page {1}").format(name, page) if pages > 1 else name
                state = self.tr("waiting") if self._running else self.tr("not asked")
                if first and self._running:
                    state = self.tr("asking…")
                item.setText(f"{place}\n{state}")
                first = False
        number = min(self._answers + 1, self.list.count())
        self.bar.show_share(self._answers, max(1, self.list.count()))
        if self._running and self.list.count():
            self._say(self.tr("Page {0} of {1}…").format(number, self.list.count()))

    def _on_answer(self, answer: PageAnswer) -> None:
        key = (answer.path, answer.page)
        rows = (self.list.item(row) for row in range(self.list.count()))
        item = next((item for item in rows if (item.data(_PAGE) or ())[:2] == key), None)
        if item is None:
            item = QListWidgetItem()
            item.setData(_PAGE, (answer.path, answer.page, answer.pages))
            self.list.addItem(item)
        item.setText(f"{localised(answer.place)}\n{localised(answer.held) or answer.text}")
        item.setData(_ANSWER, answer)
        self._answers += 1
        self._show_waiting()

    def _on_done(self, answers: list[PageAnswer], whole: str) -> None:
        self._running = False
        self._end_work()
        for row in reversed(range(self.list.count())):
            if self.list.item(row).data(_ANSWER) is None:  # nothing on it could be read
                self.list.takeItem(row)
        self.answer.setPlainText(whole)
        if not answers:
            said = self.tr("There is nothing on these pages that the model can read.")
        elif answers[0].way == "picture":
            said = self.tr(
                "The model saw each page by itself ({0}); the answer at the top is made from "
                "its answers."
            ).format(len(answers))
        else:
            said = self.tr(
                "The model read the text of each page by itself ({0}); the answer at the top "
                "is made from its answers."
            ).format(len(answers))
        held = [answer.held for answer in self.answers if answer.held]
        problems = [each for each in self._problems if each not in held]  # the list has these
        if held:
            kept = self.tr("Pages that the guard kept from the model: {0}; the list says why.")
            problems.insert(0, kept.format(len(held)))
        self._say_with(said, problems, "plain" if answers and not problems else "warning")
        self._refresh()

    def _on_failed(self, error: Exception) -> None:
        self._running = False
        self._end_work()
        self._show_waiting()
        if isinstance(error, WritingCancelledError | ReadingCancelledError):
            self._say(self.tr("Stopped; the answers so far stay."))
        else:
            self._say(str(error), "warning")
        self._refresh()

    def _on_item(self, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        if item.data(_PAGE) is not None:
            path, page, _ = item.data(_PAGE)
            self.page.show_page(Path(path), page)
        else:
            self.page.show_page(Path(item.toolTip()), 1)

    def _refresh(self) -> None:
        self.ask_button.setText(self.tr("Stop") if self._running else self.tr("Ask"))
        self.bar.setVisible(self._running)
        lacking = ""
        if not self._running and not self.files:
            lacking = self.tr("Add files first")
        elif not self._running and not self.question.text().strip():
            lacking = self.tr("Type a question first")
        set_usable(self.ask_button, lacking)
        set_usable(self.clear_button, "" if self.files else self.tr("There is nothing to clear"))
        self._body.show_empty(not self.files)
        if not self.files:
            self._say("")
