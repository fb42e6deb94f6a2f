"""Questions to documents over restarts: the collection, the pages and their answers."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from llama32_desktop import paths
from llama32_desktop.documents.kept import KeptQuestions
from llama32_desktop.ui.documents.ask_page import AskPage
from llama32_desktop.ui.documents.pages_page import PagesPage
from llama32_desktop.ui.documents.work_in_progress import WorkKeeper


class QuestionKeeper(QObject):
    """Keeps a moment after each change."""

    def __init__(self, ask: AskPage, pages: PagesPage, parent: QObject) -> None:
        super().__init__(parent)
        self._ask = ask
        self._pages = pages
        self._keeper = WorkKeeper(
            paths.kept_questions_file(),
            KeptQuestions,
            self._current,
            self._restore,
            lambda _: None,  # nothing of a person's own work is in it but a question
            self._warn,
            self,
        )
        listed = pages.list.model()
        for changed in (
            *(ask.collections.currentIndexChanged, ask.question.textChanged),
            *(pages.question.textChanged, pages.answer.textChanged),
            *(listed.rowsInserted, listed.rowsRemoved, listed.dataChanged, listed.modelReset),
        ):
            changed.connect(lambda *_: self._keeper.note_change())

    def close(self) -> None:
        """Keeps the last change, and ends."""
        self._keeper.close()

    def _current(self) -> Callable[[], KeptQuestions]:
        return partial(
            KeptQuestions,
            collection=self._ask.name,
            question=self._ask.question.text(),
            files=[str(path) for path in self._pages.files],
            page_question=self._pages.question.text(),
            answers=self._pages.answers,
            whole=self._pages.answer.toPlainText(),
        )

    def _warn(self, sentence: str) -> None:
        for page in (self._ask, self._pages):
            page.warn(sentence)

    def _restore(self, kept: KeptQuestions | None) -> None:
        if kept is None:
            return
        if not self._ask.question.text():
            self._ask.question.setText(kept.question)
        if kept.collection:
            self._ask.refresh(kept.collection)
        self._pages.restore(kept.files, kept.page_question, kept.answers, kept.whole)
