"""Looks for other models on the Hugging Face Hub."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from llama32_desktop.downloads.state import DownloadState
from llama32_desktop.downloads.wanted import parse
from llama32_desktop.engine.needs import RAM_RESERVE
from llama32_desktop.models.catalogue import UnknownModelError
from llama32_desktop.ui.kit import dialogs
from llama32_desktop.ui.kit.announcing import announce
from llama32_desktop.ui.kit.background import Background
from llama32_desktop.ui.kit.empty_place import BodyOrEmpty, EmptyPlace
from llama32_desktop.ui.kit.fields import add_clear_button
from llama32_desktop.ui.kit.hinted_line import HintedLine
from llama32_desktop.ui.kit.removal import remove
from llama32_desktop.ui.kit.sentences import localised
from llama32_desktop.ui.models_window.cards import CardList
from llama32_desktop.ui.models_window.hub_row import HubRow
from llama32_desktop.ui.models_window.token_box import TokenBox
from llama32_desktop.ui.services.token_store import TokenStore

if TYPE_CHECKING:
    from llama32_desktop.downloads.hub import HubRepo
    from llama32_desktop.models.hardware import Hardware

EXAMPLE: Final = "Llama 3.2"


class HubPage(QWidget):
    """A search, its results, and the files of those that are opened.

    Args:
        asking: Runs the questions: its own thread, so that a slow network holds up nothing else.
    """

    get_wanted = Signal(object)
    """A `Wanted`."""

    def __init__(
        self,
        tokens: TokenStore,
        asking: Background,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._tokens = tokens
        self._asking = asking
        self._asked = 0
        self._searching = False
        self._states: Sequence[DownloadState] = ()
        self._room = 0
        self.rows: list[HubRow] = []
        self.field = HintedLine(
            self.tr("Name of a model, such as llama 3.2 3b, or ollama:NAME:TAG"),
            self.tr("Search the Hugging Face Hub"),
            self,
        )
        self.field.setAccessibleName(self.tr("Search the Hugging Face Hub"))
        add_clear_button(self.field)
        self.search = QPushButton(self.tr("Search"), self)
        self.field.returnPressed.connect(self.look)
        self.search.clicked.connect(self._on_search)
        self.token = TokenBox(tokens, asking, self)
        self.status = dialogs.paragraph("", self, role=dialogs.SECONDARY)
        self.status.hide()
        self.problem = dialogs.paragraph("", self, role=dialogs.ERROR)
        self.problem.hide()
        self._lay_out()

    def _lay_out(self) -> None:
        self.area = CardList(self)
        self._column = self.area.column
        self.empty = EmptyPlace(
            "hub",
            self.tr(
                "Every model in GGUF format on the Hub can be downloaded; whether this app runs it "
                "depends on its architecture. What you search for is sent to the Hub."
            ),
            self,
            self.tr("Search for “{0}”").format(EXAMPLE),
            self._look_for_example,
        )
        self._body = BodyOrEmpty(self.area, self.empty)
        self._body.show_empty(True)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.field, 1)
        row.addWidget(self.search)
        top = QVBoxLayout()
        top.setContentsMargins(16, 14, 16, 4)
        top.setSpacing(8)
        top.addLayout(row)
        top.addWidget(self.token)
        top.addWidget(self.status)
        top.addWidget(self.problem)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(top)
        layout.addWidget(self._body, 1)

    def look(self) -> None:
        """Search for what is in the field."""
        text = self.field.text().strip()
        if not text:
            return
        self.problem.hide()
        if text.lower().startswith("ollama:"):
            self._get_by_name(text)
            return
        self._asked += 1
        number, tokens = self._asked, self._tokens
        self.status.setText(self.tr("Asking the Hub…"))
        self.status.show()
        self._set_asking(True)

        def work() -> Sequence[HubRepo]:
            from llama32_desktop.downloads import hub

            return hub.search(text, token=tokens.token())

        self._asking.run_task(
            work,
            lambda found: self._show_found(number, found),
            lambda error: self._on_failed(number, error),
        )

    def _look_for_example(self) -> None:
        self.field.setText(EXAMPLE)
        self.field.setFocus()
        self.look()

    def _on_search(self) -> None:
        """Searches, or gives up the search that is under way."""
        if self._searching:
            self._asked += 1  # whatever still comes is for nobody
            self.status.hide()
            self._set_asking(False)
        else:
            self.look()

    def _set_asking(self, asking: bool) -> None:
        self._searching = asking
        self.search.setText(self.tr("Stop") if asking else self.tr("Search"))

    def _get_by_name(self, text: str) -> None:
        """A model of Ollama's registry, which cannot be searched."""
        try:
            wanted = parse(text)
        except UnknownModelError as error:
            self.show_problem(str(error))
            return
        self.status.setText(self.tr("Asking Ollama's registry for {0}…").format(wanted.title))
        self.status.show()
        self.get_wanted.emit(wanted)

    def show_problem(self, sentence: str) -> None:
        """Says why what was asked for cannot be had."""
        self.status.hide()
        self.problem.setText(localised(sentence))
        self.problem.show()
        announce(self, self.problem.text(), urgent=True)

    def show_downloads(self, states: Sequence[DownloadState]) -> None:
        """Shows which files are fetched or waiting."""
        self._states = states
        for row in self.rows:
            row.show_downloads(states)

    def show_machine(self, hardware: Hardware) -> None:
        """Shows which files cannot fit here; more is known of a model only once it is here."""
        on_cards = 0 if hardware.unified else sum(gpu.memory_free for gpu in hardware.gpus)
        self._room = max(0, hardware.ram_free - RAM_RESERVE) + on_cards
        for row in self.rows:
            row.show_room(self._room)

    def _show_found(self, number: int, found: Sequence[HubRepo]) -> None:
        if number != self._asked:  # there was another search meanwhile
            return
        self._set_asking(False)
        self._clear()
        for position, repo in enumerate(found):
            row = HubRow(repo, self._tokens, self._asking, self)
            row.get_wanted.connect(self.get_wanted)
            row.show_downloads(self._states)
            row.show_room(self._room)
            self._column.insertWidget(position, row)
            self.rows.append(row)
        self._body.show_empty(not found)
        self.status.setText(self.tr("The Hub has no GGUF model of that name."))
        self.status.setVisible(not found)
        self.area.verticalScrollBar().setValue(0)

    def _on_failed(self, number: int, error: Exception) -> None:
        if number == self._asked:
            self._set_asking(False)
            self._clear()
            self._body.show_empty(True)
            self.status.hide()
            self.problem.setText(localised(error))
            self.problem.show()

    def _clear(self) -> None:
        for row in self.rows:
            remove(row)
        self.rows = []
