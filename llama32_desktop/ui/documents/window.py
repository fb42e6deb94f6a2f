"""The Documents window: fields, summaries, questions to collections and to single pages."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from llama32_desktop.documents.writer import Writer
from llama32_desktop.engine.client.pool import EnginePool
from llama32_desktop.ui.documents.ask_page import AskPage
from llama32_desktop.ui.documents.busy_line import BusyLine
from llama32_desktop.ui.documents.collection_work import SearchSettings
from llama32_desktop.ui.documents.extract_page import ExtractPage
from llama32_desktop.ui.documents.own_fields import OwnFields
from llama32_desktop.ui.documents.pages_page import PagesPage
from llama32_desktop.ui.documents.style import style_sheet
from llama32_desktop.ui.documents.summary_page import SummaryPage
from llama32_desktop.ui.documents.work_page import WorkPage
from llama32_desktop.ui.kit.buttons import press_focused
from llama32_desktop.ui.kit.focus import FocusKeeper
from llama32_desktop.ui.kit.tab_order import TabByLines
from llama32_desktop.ui.kit.window_fit import set_least
from llama32_desktop.ui.services.document_reader import DocumentWorker
from llama32_desktop.ui.services.workload import Workload

PAGES: Final = ("extract", "summary", "ask", "pages")


class DocumentsWindow(TabByLines, QWidget):
    """Stays open beside the chat; what runs in it goes on when it is closed.

    Args:
        writer: The window's model, or `None` where none is loaded.
        searching: How collections are searched now.
        engines: Lends the engine that makes vectors.
        own_fields: Keeps the lists of fields that a person types.
        workload: What the model is busy with.
    """

    def __init__(
        self,
        worker: DocumentWorker,
        writer: Callable[[], Writer | None],
        searching: Callable[[], SearchSettings],
        engines: EnginePool,
        own_fields: OwnFields,
        workload: Workload,
        parent: QWidget,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(self.tr("Documents"))
        self.resize(1080, 700)
        self._restyle()  # while there is nothing in it that would have to be styled once more
        self.tabs = QTabWidget(self)
        self.tabs.setDocumentMode(True)
        self.extract = ExtractPage(worker, writer, own_fields, self)
        self.summary = SummaryPage(worker, writer, self)
        self.ask = AskPage(worker, writer, searching, engines, self)
        self.pages = PagesPage(worker, writer, self)
        for title, page in (
            (self.tr("Extract fields"), self.extract),
            (self.tr("Summarise notes"), self.summary),
            (self.tr("Ask documents"), self.ask),
            (self.tr("Ask each page"), self.pages),
        ):
            self.tabs.addTab(page, title)
        for each in (self.extract, self.summary, self.ask, self.pages):
            each.workload = workload
        self.busy = BusyLine(workload, lambda: self._page().work, self)
        self.tabs.currentChanged.connect(lambda _: self.busy.refresh())
        for each in (self.extract, self.summary, self.ask, self.pages):
            each.work_changed.connect(self.busy.refresh)
        FocusKeeper(self, lambda: self._page().home)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 0)
        layout.addWidget(self.tabs)
        layout.addWidget(self.busy)
        set_least(self, 640, 360)
        for keys in (QKeySequence.StandardKey.Close, QKeySequence.StandardKey.Cancel):
            QShortcut(QKeySequence(keys), self, self.close)

    @property
    def idle(self) -> bool:
        """Whether nothing is under way on any page."""
        pages = (self.extract, self.summary, self.ask, self.pages)
        return all(page.idle for page in pages)

    def show_page(self, name: str) -> None:
        """Shows one of `PAGES`, in front of the other windows."""
        self.tabs.setCurrentIndex(PAGES.index(name))
        self.show()
        self.raise_()
        self.activateWindow()
        self._page().home.setFocus(Qt.FocusReason.OtherFocusReason)  # not on the tabs

    def _page(self) -> WorkPage:
        page = self.tabs.currentWidget()
        assert isinstance(page, WorkPage)
        return page

    def tab_sections(self) -> Sequence[QWidget]:
        return (self.tabs, self.busy)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not press_focused(event):
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._restyle()

    def _restyle(self) -> None:
        sheet = style_sheet()
        if self.styleSheet() != sheet:
            self.setStyleSheet(sheet)

    def closeEvent(self, event: QCloseEvent) -> None:
        event.ignore()
        self.hide()

    def end(self) -> None:
        """Gives up whatever is under way."""
        self.hide()
        for page in (self.extract, self.summary, self.ask, self.pages):
            page.close_page()
