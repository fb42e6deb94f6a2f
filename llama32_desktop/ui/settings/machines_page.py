"""Other machines: this one's devices lent to them, theirs for models here, and the pairing."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from llama32_desktop.settings import Settings
from llama32_desktop.ui.kit import dialogs
from llama32_desktop.ui.kit.announcing import announce
from llama32_desktop.ui.kit.buttons import set_usable
from llama32_desktop.ui.kit.fields import pad_number
from llama32_desktop.ui.kit.plain_text import plain_label
from llama32_desktop.ui.kit.sentences import localised
from llama32_desktop.ui.kit.setting_rows import SettingRows
from llama32_desktop.ui.kit.theme import small_font
from llama32_desktop.ui.services.lending import Lending
from llama32_desktop.ui.settings.machine_list import MachineList
from llama32_desktop.ui.settings.pages import Page
from llama32_desktop.ui.settings.pairing_panel import PairingPanel

if TYPE_CHECKING:
    from llama32_desktop.lending.peers import Peer


class MachinesPage(Page):
    """The switch, the lists and the pairing hold at once; what is saved is how it starts."""

    def __init__(self, lending: Lending, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lending = lending
        self._pairing = lending.pairing
        self.pieces = self._make()

    def _make(self) -> Iterator[None]:
        lending = self._lending
        self.pairing = PairingPanel(lending, self)
        yield
        self.switch = self._button("")
        self.switch.clicked.connect(self._switch)
        self.state = plain_label("", self)
        self.state.setWordWrap(True)
        self.state.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.with_app = QCheckBox(self.tr("Start with the app"), self)
        yield
        self.port = self._number(1024, 65535)
        self.port.setGroupSeparatorShown(False)
        yield
        self.keep = self._number(0, 100_000)
        self.keep.setSuffix(" GB")
        yield
        self.borrowers = MachineList(self.tr("No machine may borrow yet."), self)
        self.pair_here = self._button(self.tr("&Let a machine pair…"))
        self.pair_here.clicked.connect(
            lambda: lending.pair_here(self.port.value(), self.keep.value())
        )
        self.borrowers.add_button(self.pair_here)
        yield
        self.lenders = MachineList(self.tr("No machine lends to this one yet."), self)
        yield
        self.address = QLineEdit(self)
        self.address.setPlaceholderText("192.168.1.20")
        self.address.setAccessibleName(self.tr("Address of the machine"))
        self.pair_there = self._button(self.tr("Pa&ir"))
        self.pair_there.clicked.connect(self._call)
        self.address.returnPressed.connect(self._call)
        self.address.textChanged.connect(lambda _: self._show())
        yield
        self.status = dialogs.paragraph("", self, role=dialogs.SECONDARY)
        self.problem = dialogs.paragraph("", self, role=dialogs.ERROR)
        for label in (self.status, self.problem):
            label.setFont(small_font(self.font()))
            label.hide()
        yield
        yield from self._lay_out()
        self.borrowers.removed.connect(lambda name: self._remove("borrows", name))
        self.lenders.removed.connect(lambda name: self._remove("lends", name))
        lending.changed.connect(self._show)
        lending.paired.connect(self._on_paired)
        # Methods, not functions: Qt lets those go with the page, which lending outlives.
        lending.not_paired.connect(self._on_problem)
        lending.problem.connect(self._on_problem)
        self._show()
        lending.read(self._list)

    def value(self) -> dict[str, Any]:
        return {
            "lend_devices": self.with_app.isChecked(),
            "lend_port": self.port.value(),
            "lend_keep_gb": self.keep.value(),
        }

    def set_value(self, settings: Settings) -> None:
        self.with_app.setChecked(settings.lend_devices)
        self.port.setValue(settings.lend_port)
        self.keep.setValue(settings.lend_keep_gb)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._lending.look_for_addresses()

    def _button(self, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        return button

    def _number(self, low: int, high: int) -> QSpinBox:
        box = QSpinBox(self)
        box.setRange(low, high)
        pad_number(box)
        return box

    def _lay_out(self) -> Iterator[None]:
        rows = SettingRows(self)
        rows.addWidget(self.pairing)
        rows.addWidget(self.status)
        rows.addWidget(self.problem)
        yield
        rows.add(
            self.tr("Lend this &machine"),
            _line(self.switch, self.state),
            self.tr(
                "A model on another of your machines can have a part of its layers on this one’s "
                "graphics cards, or on its processor. Only paired machines get in, one at a time, "
                "and what goes between both is encrypted."
            ),
            self.tr("network share remote") + " RPC lend",
            buddy=self.switch,
        )
        yield
        rows.add("", self.with_app, self.tr("Off, nothing listens until you start it here."))
        yield
        rows.add(
            self.tr("May &borrow"),
            self.borrowers,
            self.tr("One that you remove is let go at once, with the weights that it sent."),
            self.tr("paired revoke"),
            buddy=self.borrowers.names,
        )
        yield
        rows.add(
            self.tr("Lends &to this one"),
            _column(self.lenders, _line(self.address, self.pair_there)),
            self.tr(
                "Its address stands on this page there, once it waits for a machine. Then choose "
                "it in a model’s settings, under “Model loading”."
            ),
            self.tr("borrow address host network"),
            buddy=self.address,
        )
        yield
        rows.add(self.tr("&Port"), self.port, self.tr("Takes effect when lending is started next."))
        yield
        rows.add(
            self.tr("&Kept weights"),
            self.keep,
            self.tr(
                "Of what each machine sent, so that it need not send them again; 0 keeps none."
            ),
            self.tr("disk cache"),
        )
        rows.addStretch(1)

    def _switch(self) -> None:
        self._say("", "")
        if self._lending.phase == "off":
            self._lending.start(self.port.value(), self.keep.value())
        else:
            self._lending.stop()

    def _call(self) -> None:
        if self.pair_there.isEnabled():
            self._say("", "")
            self._lending.pair_there(self.address.text())

    def _show(self) -> None:
        lending = self._lending
        off, starts = lending.phase == "off", lending.phase == "starting"
        self.switch.setText(self.tr("Start lending") if off else self.tr("Stop"))
        set_usable(self.switch, self.tr("It is starting") if starts else "")
        self.state.setText(self._state())
        under_way = self.tr("A pairing is under way") if lending.pairing else ""
        address = "" if self.address.text().strip() else self.tr("Type an address first")
        if lending.pairing != self._pairing:
            self._pairing = lending.pairing
            QTimer.singleShot(0, self, self._show_top)
        set_usable(self.pair_here, under_way)
        set_usable(self.pair_there, under_way or address)

    def _state(self) -> str:
        lending = self._lending
        if lending.phase == "off":
            return self.tr("Off")
        if lending.phase == "starting":
            return self.tr("Starting …")
        where = ", ".join(lending.addresses) or self.tr("no network")
        who = (
            self.tr("“{0}” has its devices now.").format(lending.borrower)
            if lending.borrower
            else self.tr("Nobody borrows now.")
        )
        listening = self.tr("Lends at {0}, port {1}.").format(where, str(lending.port))
        return f"{listening} {who}"

    def _list(self, peers: tuple[list[Peer], list[Peer]]) -> None:
        borrowers, lenders = peers
        self.borrowers.show_machines([(peer.name, peer.name) for peer in borrowers])
        shown = [(peer.name, f"{peer.name} · {peer.host}") for peer in lenders]
        self.lenders.show_machines(shown)

    def _on_paired(self, name: str) -> None:
        self.address.clear()
        self._say(self.tr("Paired with “{0}”.").format(name), "")
        self._lending.read(self._list)

    def _on_problem(self, sentence: str) -> None:
        self._say("", localised(sentence))

    def _remove(self, role: Any, name: str) -> None:
        self._say("", "")
        self._lending.remove(role, name, lambda _: self._lending.read(self._list))

    def _say(self, status: str, problem: str) -> None:
        for label, text in ((self.status, status), (self.problem, problem)):
            label.setText(text)
            label.setVisible(bool(text))
        if said := problem or status:
            announce(self, said)
            QTimer.singleShot(0, self, self._show_top)

    def _show_top(self) -> None:
        """What a person has to see stands there, once the page has made room for it."""
        above = self.parentWidget()
        while above is not None and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        if above is not None:
            above.verticalScrollBar().setValue(0)


def _line(*widgets: QWidget) -> QWidget:
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    for widget in widgets:
        row.addWidget(widget, int(not isinstance(widget, QPushButton)))
    return line


def _column(*widgets: QWidget) -> QWidget:
    lines = QWidget()
    column = QVBoxLayout(lines)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(8)
    for widget in widgets:
        column.addWidget(widget)
    return lines
