"""Documents: fields, summaries, questions to collections and to single pages, jobs."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from llama32_desktop.documents.writer import Writer
from llama32_desktop.engine.client.pool import EnginePool
from llama32_desktop.ui.documents.ask_page import AskPage
from llama32_desktop.ui.documents.busy_line import BusyLine
from llama32_desktop.ui.documents.collection_work import SearchSettings
from llama32_desktop.ui.documents.extract_page import ExtractPage
from llama32_desktop.ui.documents.jobs.page import JobsPage
from llama32_desktop.ui.documents.jobs.service import JobsService
from llama32_desktop.ui.documents.kept_here import KeptHere
from llama32_desktop.ui.documents.notes.page import NotesPage
from llama32_desktop.ui.documents.own_fields import OwnFields
from llama32_desktop.ui.documents.page_tabs import PageTabs
from llama32_desktop.ui.documents.pages_page import PagesPage
from llama32_desktop.ui.documents.question_keeper import QuestionKeeper
from llama32_desktop.ui.documents.samples import (
    preview_of_answer,
    preview_of_pages,
    preview_of_table,
)
from llama32_desktop.ui.documents.style import style_sheet
from llama32_desktop.ui.documents.summary_page import SummaryPage
from llama32_desktop.ui.documents.work_page import WorkPage
from llama32_desktop.ui.kit.colour_sheets import follow_colours
from llama32_desktop.ui.services.document_reader import DocumentWorker
from llama32_desktop.ui.services.workload import Workload


class DocumentsPlace(QWidget):
    """Pages of work on documents; what runs in them goes on while another place is shown.

    Args:
        writer: The window's model, or `None` where none is loaded.
        searching: How collections are searched now.
        engines: Lends the engine that makes vectors.
        own_fields: Keeps the lists of fields that a person types.
        kept_here: Says which collections never leave this machine.
        jobs: Runs the standing jobs.
        workload: What the model is busy with.
    """

    turned = Signal(str)
    """Another page is shown: its name."""
    model_offered = Signal(str)
    """As a page has it."""

    def __init__(
        self,
        worker: DocumentWorker,
        writer: Callable[[], Writer | None],
        searching: Callable[[], SearchSettings],
        engines: EnginePool,
        own_fields: OwnFields,
        kept_here: KeptHere,
        jobs: JobsService,
        workload: Workload,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        # While there is nothing in it that would have to be styled once more.
        follow_colours(self, style_sheet)
        self.pieces = self._make(
            worker, writer, searching, engines, own_fields, kept_here, jobs, workload
        )
        """Makes what is in it; there is nothing before."""

    def _make(
        self,
        worker: DocumentWorker,
        writer: Callable[[], Writer | None],
        searching: Callable[[], SearchSettings],
        engines: EnginePool,
        own_fields: OwnFields,
        kept_here: KeptHere,
        jobs: JobsService,
        workload: Workload,
    ) -> Iterator[None]:
        self.tabs = PageTabs(self)
        self.extract = ExtractPage(worker, writer, own_fields, self)
        yield
        self.summary = SummaryPage(worker, writer, self)
        yield
        self.ask = AskPage(worker, writer, searching, engines, kept_here, self)
        yield
        self.pages = PagesPage(worker, writer, self)
        yield
        self.notes = NotesPage(worker, writer, self)
        yield
        self.jobs = JobsPage(jobs, writer, own_fields, self)
        yield
        self._named: dict[str, WorkPage] = {}
        for name, title, short, page in (
            ("extract", self.tr("Extract fields"), self.tr("Extract"), self.extract),
            ("summary", self.tr("Summarise notes"), self.tr("Summarise"), self.summary),
            ("notes", self.tr("Meeting notes"), self.tr("Meetings"), self.notes),
            ("ask", self.tr("Ask documents"), self.tr("Ask"), self.ask),
            ("pages", self.tr("Ask each page"), self.tr("Page by page"), self.pages),
            ("jobs", self.tr("Jobs"), self.tr("Jobs"), self.jobs),
        ):
            self._named[name] = page
            self.tabs.add_page(page, title, short)
            page.workload = workload
            yield
        self._offer_samples()
        yield
        self._questions = QuestionKeeper(self.ask, self.pages, self)
        self.busy = BusyLine(workload, lambda: self.page.work, self)
        yield
        self.tabs.currentChanged.connect(self._on_turned)
        for each in self._named.values():
            each.work_changed.connect(self.busy.refresh)
            each.model_offered.connect(self.model_offered)
        yield
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.tabs)
        layout.addWidget(self.busy)

    def _offer_samples(self) -> None:
        def ask(files: list[str]) -> None:
            self.ask.add([str(Path(files[0]).parent)])
            self.ask.question.setText("Where does the key of the shed hang?")  # as in the notes
            self.ask.question.selectAll()  # typing puts another in its place

        def ask_pages(files: list[str]) -> None:
            self.pages.add(files)
            self.pages.question.setText(self.tr("What is the total?"))
            self.pages.question.selectAll()

        self.extract.offer_samples("invoices", preview_of_table(self), self.extract.add)
        self.ask.offer_samples("notes", preview_of_answer(self), ask)
        self.pages.offer_samples("invoices", preview_of_pages(self), ask_pages)

    @property
    def idle(self) -> bool:
        """Whether nothing is under way on any page."""
        return all(page.idle for page in self._named.values())

    @property
    def page(self) -> WorkPage:
        """The page that is shown."""
        page = self.tabs.currentWidget()
        assert isinstance(page, WorkPage)
        return page

    def show_page(self, name: str) -> None:
        """Turns to the page of this name; an unknown one changes nothing."""
        if name in self._named:
            self.tabs.setCurrentWidget(self._named[name])

    def _on_turned(self) -> None:
        self.busy.refresh()
        self.turned.emit(next(name for name, page in self._named.items() if page is self.page))

    def end(self) -> None:
        """Gives up whatever is under way, and keeps what is there."""
        self._questions.close()
        for page in self._named.values():
            page.close_page()
