"""Other programs may ask the models here: the server's switch, its token, and who asks."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from llama32_desktop.settings import Settings
from llama32_desktop.ui.kit.buttons import set_usable
from llama32_desktop.ui.kit.fields import pad_number
from llama32_desktop.ui.kit.flow_row import FlowRow
from llama32_desktop.ui.kit.numbers import number_text
from llama32_desktop.ui.kit.plain_text import plain_label
from llama32_desktop.ui.kit.problem_label import ProblemLabel
from llama32_desktop.ui.kit.setting_rows import SettingRows
from llama32_desktop.ui.services.program_server import Program, ProgramServer, Reach
from llama32_desktop.ui.settings.pages import Page
from llama32_desktop.ui.settings.tls_fields import TlsFields


class ProgramsPage(Page):
    """The switch and the token hold at once; what is saved is how it starts."""

    def __init__(self, server: ProgramServer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._server = server
        self.pieces = self._make()

    def _make(self) -> Iterator[None]:
        server = self._server
        self.switch = self._button("")
        self.switch.clicked.connect(self._switch)
        self.state = plain_label("", self)
        self.state.setWordWrap(True)
        self.state.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.copy_address = self._button(self.tr("Copy address"))
        self.copy_address.clicked.connect(lambda: _copy(server.address))
        self.problem = ProblemLabel(self.switch, self)
        yield
        self.port = QSpinBox(self)
        self.port.setRange(1024, 65535)
        self.port.setGroupSeparatorShown(False)
        pad_number(self.port)
        yield
        self.token = QLineEdit(self)
        self.token.setReadOnly(True)
        self.copy_token = self._button(self.tr("Copy"))
        self.copy_token.clicked.connect(lambda: _copy(server.token))
        self.new_token = self._button(self.tr("New access token"))
        self.new_token.clicked.connect(lambda: server.renew_token(self.port.value()))
        yield
        self.programs = plain_label("", self)
        self.programs.setWordWrap(True)
        self.with_app = QCheckBox(self.tr("Start with the app"), self)
        self.network = QCheckBox(self.tr("Also for other computers of your network"), self)
        self.tls = TlsFields(self)
        self.network.toggled.connect(self._let_encrypt)
        self._let_encrypt(False)
        yield
        rows = SettingRows(self)
        rows.add(
            self.tr("Ser&ver"),
            self._server_lines(),
            self.tr(
                "Programs that know the interface of OpenAI, Anthropic or Ollama can ask your "
                "models, with the access token. What you ask yourself goes first."
            ),
            self.tr("API network port HTTP"),
            buddy=self.switch,
        )
        yield
        rows.add(
            "",
            self.with_app,
            self.tr("Off, nothing listens until you start it here."),
            self.tr("automatic"),
        )
        yield
        rows.add(
            "",
            self.network,  # it holds when it is saved, also for a server that runs
            self.tr(
                "Off, only programs on this computer reach it. On, whoever in your network has the "
                "access token; without a certificate nothing is encrypted, so whoever is on the "
                "way reads along."
            ),
            self.tr("network share remote") + " LAN Wi-Fi",
        )
        yield
        rows.add(
            self.tr("En&cryption in the network"),
            self.tls,
            self.tr(
                "Two files in PEM, as the one who looks after your network gives them. They are "
                "read when the server starts, so that a renewed certificate holds from then on; "
                "programs reach the server by the names that it is for."
            ),
            self.tr("certificate key encryption") + " TLS SSL HTTPS PEM",
            buddy=self.tls.certificate.field,
        )
        yield
        rows.add(
            self.tr("&Port"), self.port, self.tr("Takes effect when the server is started next.")
        )
        yield
        token = rows.add(
            self.tr("Access &token"),
            self._token_lines(),
            self.tr(
                "It is shown only once, when it is made. A new one shuts out the programs that "
                "have the old one, and ends what they are being answered."
            ),
            self.tr("key password API"),
            buddy=self.token,
        )
        self._about_token = token.said
        self._usually = token.said.text()
        yield
        rows.add(
            self.tr("Programs"),
            self.programs,
            self.tr("Who has asked since the server was started, as they call themselves."),
            self.tr("connected clients requests"),
        )
        rows.addStretch(1)
        yield
        server.changed.connect(self._show)
        server.problem.connect(self.problem.show_problem)
        self._show()

    def value(self) -> dict[str, Any]:
        return {
            "serve_programs": self.with_app.isChecked(),
            "server_network": self.network.isChecked(),
            "server_certificate": self.tls.value()[0],
            "server_key": self.tls.value()[1],
            "server_port": self.port.value(),
        }

    def set_value(self, settings: Settings) -> None:
        self.with_app.setChecked(settings.serve_programs)
        self.network.setChecked(settings.server_network)
        self.tls.set_value(settings.server_certificate, settings.server_key)
        self.port.setValue(settings.server_port)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._server.look_for_addresses()

    def _button(self, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        return button

    def _line(self, *widgets: QWidget) -> QWidget:
        line = QWidget(self)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for widget in widgets:
            row.addWidget(widget, int(widget is self.state))
        return line

    def _let_encrypt(self, network: bool) -> None:
        self.tls.set_usable("" if network else self.tr("Tick the box first"))

    def _server_lines(self) -> QWidget:
        lines = QWidget(self)
        column = QVBoxLayout(lines)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._line(self.switch, self.state, self.copy_address))
        column.addWidget(self.problem)
        return lines

    def _token_lines(self) -> QWidget:
        """The buttons stand below it: beside them a narrow window would cut it."""
        lines = QWidget(self)
        column = QVBoxLayout(lines)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.token)
        column.addLayout(FlowRow(self.copy_token, self.new_token))
        return lines

    def _switch(self) -> None:
        if self._server.phase == "off":
            network = self.network.isChecked()
            reach = Reach(network, *self.tls.value()) if network else Reach()
            self._server.start(self.port.value(), reach)
        else:
            self._server.stop()

    def _show(self) -> None:
        server = self._server
        off = server.phase == "off"
        self.switch.setText(self.tr("Start the server") if off else self.tr("Stop"))
        starts = server.phase == "starting"
        if not off:
            self.problem.show_problem("")
        set_usable(self.switch, self.tr("It is starting") if starts else "")
        set_usable(self.new_token, self.tr("It is starting") if starts else "")
        self.state.setText(
            self.tr("Off")
            if off
            else self.tr("Starting …")
            if starts
            else self.tr("Listening at {0}").format("\n".join(server.addresses))
        )
        self.copy_address.setVisible(server.phase == "on")
        self.token.setText(server.token)
        self.token.setCursorPosition(0)
        self.token.setPlaceholderText(self.tr("Shown only when it is made"))
        self._about_token.setText(
            self._usually
            if server.kept
            else self.tr(
                "There is no password store that could keep it, so it holds until the server ends."
            )
        )
        set_usable(self.copy_token, "" if server.token else self.tr("It was shown before"))
        lines = [self._told(program) for program in server.programs]
        self.programs.setText("\n".join(lines) or self.tr("Nobody yet"))

    def _told(self, program: Program) -> str:
        name = program.name[:80] or self.tr("A program without a name")
        if program.computer:
            name = self.tr("{0} at {1}").format(name, program.computer)
        if program.refused:
            return self.tr("{0} (requests: {1}, refused: {2})").format(
                name, number_text(program.requests), number_text(program.refused)
            )
        return self.tr("{0} (requests: {1})").format(name, number_text(program.requests))


def _copy(text: str) -> None:
    QGuiApplication.clipboard().setText(text)
