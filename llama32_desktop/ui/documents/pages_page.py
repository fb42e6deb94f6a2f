"""Asks the same question of several pages or pictures, and shows each answer."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from llama32_desktop.documents.each_page import PageAnswer, ask_each
from llama32_desktop.documents.read_all import read_all
from llama32_desktop.documents.reader import DocumentReader, ReadingCancelledError
from llama32_desktop.documents.writer import Writer, WritingCancelledError
from llama32_desktop.ui.documents.page_view import PageView
from llama32_desktop.ui.documents.work_page import WorkPage
from llama32_desktop.ui.kit.page_parts import answer_box, in_columns, question_field, wrapped_list
from llama32_desktop.ui.kit.plain_text import set_tooltip
from llama32_desktop.ui.services.document_reader import DocumentWorker

_ANSWER = Qt.ItemDataRole.UserRole


class PagesPage(WorkPage):
    """The model takes one picture at a time: the pages are asked one by one, and that is said.

    Args:
        writer: The window's model, or `None` where none is loaded.
    """

    _answered = Signal(object)

    def __init__(
        self, worker: DocumentWorker, writer: Callable[[], Writer | None], parent: QWidget
    ) -> None:
        super().__init__(writer, parent)
        self._running = False
        self.files: list[Path] = []
        self._problems: list[str] = []
        self.question = question_field(
            self.tr("Question for every page"), self.tr("Question"), self
        )
        self.question.returnPressed.connect(self.ask)
        self.ask_button = QPushButton(self.tr("Ask"), self)
        self.ask_button.clicked.connect(self.ask)
        add = QPushButton(self.tr("Add files…"), self)
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
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 16)
        layout.setSpacing(10)
        layout.addLayout(top)
        layout.addWidget(splitter, 1)
        layout.addWidget(self.status)
        self._answered.connect(self._on_answer)
        self._refresh()

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
        self.list.clear()
        problems: list[str] = []
        self._problems = problems

        def work() -> tuple[list[PageAnswer], str]:
            with DocumentReader() as reader:
                documents = read_all(
                    files,
                    reader,
                    problems.append,
                    recognise=not writer.sees,
                    cancelled=stopped.is_set,
                )
                return ask_each(
                    documents,
                    question,
                    writer,
                    reader,
                    answered=self._answered.emit,
                    cancelled=stopped.is_set,
                )

        self._say(self.tr("The pages are asked one by one…"))
        self._background.run_task(work, lambda result: self._on_done(*result), self._on_failed)
        self._refresh()

    def _on_answer(self, answer: PageAnswer) -> None:
        item = QListWidgetItem(f"{answer.place}\n{answer.text}")
        item.setData(_ANSWER, answer)
        self.list.addItem(item)
        self._say(self.tr("Pages asked: {0}").format(self.list.count()))

    def _on_done(self, answers: list[PageAnswer], whole: str) -> None:
        self._running = False
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
        self._say_with(
            said, self._problems, "plain" if answers and not self._problems else "warning"
        )
        self._refresh()

    def _on_failed(self, error: Exception) -> None:
        self._running = False
        if isinstance(error, WritingCancelledError | ReadingCancelledError):
            self._say(self.tr("Stopped; the answers so far stay."))
        else:
            self._say(str(error), "warning")
        self._refresh()

    def _on_item(self, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        answer = item.data(_ANSWER)
        if isinstance(answer, PageAnswer):
            self.page.show_page(Path(answer.path), answer.page)
        else:
            self.page.show_page(Path(item.toolTip()), 1)

    def _refresh(self) -> None:
        self.ask_button.setText(self.tr("Stop") if self._running else self.tr("Ask"))
        self.ask_button.setEnabled(self._running or bool(self.files))
        self.clear_button.setEnabled(bool(self.files))
        if not self.files:
            self._say(
                self.tr("Drop a PDF or several pictures here to ask every page the same question.")
            )
