"""Servers at other addresses: added, asked again and removed, at once and not with Save."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from llama32_desktop.ui.kit import dialogs
from llama32_desktop.ui.kit.announcing import announce
from llama32_desktop.ui.kit.buttons import set_usable
from llama32_desktop.ui.kit.fields import Choice, style_list
from llama32_desktop.ui.kit.numbers import number_text
from llama32_desktop.ui.kit.plain_text import set_tooltip
from llama32_desktop.ui.kit.sentences import localised
from llama32_desktop.ui.kit.setting_rows import SettingRows
from llama32_desktop.ui.kit.theme import small_font
from llama32_desktop.ui.services.servers import ServerList
from llama32_desktop.ui.settings.pages import Page

if TYPE_CHECKING:
    from llama32_desktop.remote.server import Kind, Server

_HIGH: Final = 84


class ServersPage(Page):
    """The servers whose models stand in the picker, and a form for another one."""

    def __init__(self, servers: ServerList, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._servers = servers
        self._known: list[Server] = []
        self.pieces = self._make()

    def _make(self) -> Iterator[None]:
        self.address = QLineEdit(self)
        self.address.setPlaceholderText("https://ai.example/v1")
        self.kind: Choice[Kind | None] = Choice(
            [
                (None, self.tr("Found out from its address")),
                ("openai", self.tr("OpenAI’s interface: vLLM, SGLang, LM Studio and others")),
                ("ollama", "Ollama"),
                ("anthropic", "Anthropic"),
            ],
            self,
        )
        yield
        self.name = QLineEdit(self)
        self.key = QLineEdit(self)
        self.key.setEchoMode(QLineEdit.EchoMode.Password)
        self.key.setInputMethodHints(
            Qt.InputMethodHint.ImhHiddenText | Qt.InputMethodHint.ImhSensitiveData
        )
        yield
        self.add = QPushButton(self.tr("A&dd server"), self)
        self.nothing = dialogs.paragraph(self.tr("No server yet."), self)
        self.names = QListWidget(self)
        self.again = QPushButton(self.tr("Ask f&or its models"), self)
        self.remove = QPushButton(self.tr("Remo&ve"), self)
        for button in (self.add, self.again, self.remove):
            button.setAutoDefault(False)
        yield
        self.status = dialogs.paragraph("", self, role=dialogs.SECONDARY)
        self.problem = dialogs.paragraph("", self, role=dialogs.ERROR)
        for label in (self.status, self.problem):
            label.setFont(small_font(self.font()))
            label.hide()
        yield
        yield from self._lay_out()
        yield
        self.address.textChanged.connect(lambda _: self._offer())
        self.address.returnPressed.connect(self._add)
        self.add.clicked.connect(self._add)
        self.again.clicked.connect(self._ask_again)
        self.remove.clicked.connect(self._remove)
        self.names.itemSelectionChanged.connect(self._offer)
        self._busy = False
        self._show([])
        self._servers.read(self._show)

    def _lay_out(self) -> Iterator[None]:
        self.names.setFixedHeight(_HIGH)
        style_list(self.names)
        self.names.setTextElideMode(Qt.TextElideMode.ElideRight)
        listed = QWidget(self)
        column = QVBoxLayout(listed)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.nothing)
        column.addWidget(self.names)
        below = QHBoxLayout()
        below.addWidget(self.again)
        below.addWidget(self.remove)
        below.addStretch()
        column.addLayout(below)
        rows = SettingRows(self)
        rows.add(
            self.tr("&Servers"),
            listed,
            self.tr(
                "Their models stand in the list at the window’s top. What you send to one leaves "
                "this machine; nothing else does."
            ),
            self.tr("remote elsewhere network") + " vLLM Ollama OpenAI Anthropic API",
            buddy=self.names,
        )
        yield
        rows.add(self.tr("Add&ress"), self.address)
        yield
        rows.add(self.tr("&Interface"), self.kind)
        yield
        rows.add(self.tr("Na&me"), self.name, self.tr("What you call it; its host if left empty"))
        yield
        rows.add(
            self.tr("&Key"),
            self.key,
            self.tr(
                "If it wants one. It lies in the system’s password store, for this address alone."
            ),
            self.tr("token secret"),
        )
        yield
        rows.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        rows.addWidget(self.status)
        rows.addWidget(self.problem)
        rows.addStretch(1)

    def _show(self, servers: list[Server]) -> None:
        self._known = servers
        self.names.clear()
        for server in servers:
            count = len(server.models)
            models = self.tr("1 model") if count == 1 else self.tr("{0} models")
            parts = (server.name, server.host, models.format(number_text(count)))
            item = QListWidgetItem(" · ".join(dict.fromkeys(parts)))
            set_tooltip(item, server.address)
            self.names.addItem(item)
        self.nothing.setVisible(not servers)
        for widget in (self.names, self.again, self.remove):
            widget.setVisible(bool(servers))
        self._offer()

    def _chosen(self) -> Server | None:
        row = self.names.currentRow()
        selected = bool(self.names.selectedItems())
        return self._known[row] if selected and 0 <= row < len(self._known) else None

    def _offer(self) -> None:
        asked = self.tr("A server is being asked") if self._busy else ""
        address = self.address.text().strip()
        set_usable(self.add, asked or ("" if address else self.tr("Type an address first")))
        chosen = self._chosen() is not None
        for button in (self.again, self.remove):
            set_usable(button, asked or ("" if chosen else self.tr("Select a server first")))

    # What is done

    def _add(self) -> None:
        if not self.add.isEnabled():
            return
        address, key = self.address.text(), self.key.text()
        self.key.clear()  # it is shown nowhere, and asked for again where it was wrong
        self._begin(self.tr("The server is asked which models it has…"))
        self._servers.add(
            address, self.kind.chosen(), self.name.text(), key, self._added, self._failed
        )

    def _added(self, notice: str) -> None:
        self.address.clear()
        self.name.clear()
        self._done(notice)

    def _ask_again(self) -> None:
        server = self._chosen()
        if server is not None:
            self._begin(self.tr("The server is asked which models it has…"))
            self._servers.refresh(server.name, self._done, self._failed)

    def _remove(self) -> None:
        server = self._chosen()
        if server is not None:
            self._begin("")
            self._servers.remove(server.name, self._done, self._failed)

    def _begin(self, said: str) -> None:
        self._busy = True
        self._say(said, "")
        self._offer()

    def _done(self, notice: str) -> None:
        self._busy = False
        self._say(localised(notice) if notice else "", "")
        self._servers.read(self._show)
        self._offer()

    def _failed(self, error: Exception) -> None:
        self._busy = False
        self._say("", localised(error))
        self._offer()

    def _say(self, status: str, problem: str) -> None:
        for label, text in ((self.status, status), (self.problem, problem)):
            label.setText(text)
            label.setVisible(bool(text))
        if said := problem or status:
            announce(self, said)
            QTimer.singleShot(0, self, self._show_said)  # once the page has made room for it

    def _show_said(self) -> None:
        above = self.parentWidget()
        area = above.parentWidget() if above is not None else None
        if isinstance(area, QScrollArea):
            shown = self.status if self.problem.isHidden() else self.problem
            area.ensureWidgetVisible(shown)
