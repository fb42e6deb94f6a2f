"""Models: what is installed, where more is to be had, and the downloads."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from PySide6.QtWidgets import QHBoxLayout, QListWidget, QStackedWidget, QVBoxLayout, QWidget

from llama32_desktop.downloads.state import DownloadState
from llama32_desktop.models.hardware import Hardware
from llama32_desktop.ui.kit.background import Background
from llama32_desktop.ui.kit.fields import style_list
from llama32_desktop.ui.models_window.catalogue_page import CataloguePage
from llama32_desktop.ui.models_window.download_actions import DownloadActions
from llama32_desktop.ui.models_window.downloads import UNDER_WAY
from llama32_desktop.ui.models_window.found_models import FoundModelsPage
from llama32_desktop.ui.models_window.hub_page import HubPage
from llama32_desktop.ui.models_window.installed_page import InstalledPage
from llama32_desktop.ui.models_window.queue_page import QueuePage
from llama32_desktop.ui.services.token_store import TokenStore

LIST_WIDTH: Final = 190


class ModelsPlace(QWidget):
    """Pages of a list; conversations go on meanwhile.

    Args:
        asking: As of `HubPage`.
    """

    def __init__(
        self,
        actions: DownloadActions,
        tokens: TokenStore,
        background: Background,
        asking: Background,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.pieces = self._make(actions, tokens, background, asking)
        """Makes what is in it; there is nothing before."""

    def _make(
        self,
        actions: DownloadActions,
        tokens: TokenStore,
        background: Background,
        asking: Background,
    ) -> Iterator[None]:
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Pages"))
        self.list.setFixedWidth(LIST_WIDTH)
        style_list(self.list)
        self.stack = QStackedWidget(self)
        yield
        self.catalogue = CataloguePage(actions, background, self)
        yield
        self.installed = InstalledPage(background, self)
        self.installed.download_wanted.connect(lambda: self.show_page(self.catalogue))
        yield
        self.hub = HubPage(tokens, asking, self)
        yield
        self.found = FoundModelsPage(background, self)
        yield
        self.queue = QueuePage(actions, self)
        self.queue.catalogue_wanted.connect(lambda: self.show_page(self.catalogue))
        yield
        for title, page in (
            (self.tr("Catalogue"), self.catalogue),
            (self.tr("Installed"), self.installed),
            (self.tr("Hugging Face Hub"), self.hub),
            (self.tr("Other apps’ models"), self.found),
            (self.tr("Downloads"), self.queue),
        ):
            self.list.addItem(title)
            self.stack.addWidget(page)
        yield
        self.list.currentRowChanged.connect(self.stack.setCurrentIndex)
        self.list.setCurrentRow(0)
        side = QVBoxLayout()
        side.setContentsMargins(0, 0, 0, 12)
        side.addWidget(self.list)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 12, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(side)
        layout.addWidget(self.stack, 1)

    def show_page(self, page: QWidget) -> None:
        self.list.setCurrentRow(self.stack.indexOf(page))

    def show_machine(self, hardware: Hardware) -> None:
        """Shows what this machine is, wherever that matters."""
        self.catalogue.show_machine(hardware)
        self.installed.show_machine(hardware)
        self.hub.show_machine(hardware)

    def show_downloads(self, states: Sequence[DownloadState]) -> None:
        """Shows the queue on every page that knows of it."""
        self.catalogue.show_downloads(states)
        self.hub.show_downloads(states)
        self.queue.show_downloads(states)
        open_ones = sum(state.phase in UNDER_WAY for state in states)
        title = self.tr("Downloads ({0})") if open_ones else self.tr("Downloads")
        self.list.item(self.stack.indexOf(self.queue)).setText(title.format(open_ones))
