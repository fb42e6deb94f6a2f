"""The page of other machines: states, pairing, lists; the process behind it is heard, not run."""

from __future__ import annotations

from typing import Any, cast

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from llama32_desktop.lending import desk_orders as said
from llama32_desktop.lending.peers import Peer, Peers
from llama32_desktop.settings import Settings
from llama32_desktop.ui.kit.pieces import all_of
from llama32_desktop.ui.services.lending import Lending
from llama32_desktop.ui.settings.machines_page import MachinesPage

pytestmark = pytest.mark.usefixtures("home")


class Heard(Lending):
    """Keeps what it would send, and is told what the process would say."""

    def __init__(self) -> None:
        super().__init__()
        self.sent: list[Any] = []

    def _send(self, order: Any) -> None:
        self.sent.append(order)

    def hear(self, event: Any) -> None:
        self._hear(cast(Any, self._child), event)


@pytest.fixture
def lending(qtbot: QtBot) -> Heard:
    return Heard()


@pytest.fixture
def page(qtbot: QtBot, lending: Heard) -> MachinesPage:
    Peers().add(Peer("attic", "borrows", b"1"))
    Peers().add(Peer("den <b>", "lends", b"2", "192.0.2.7", 11436))
    made = MachinesPage(lending)
    qtbot.addWidget(made)
    all_of(made.pieces)
    made.set_value(Settings())
    made.show()
    qtbot.waitUntil(lambda: made.lenders.names.count() == 1)
    return made


def test_it_is_off_until_it_is_started_and_says_who_borrows(
    qtbot: QtBot, page: MachinesPage, lending: Heard
) -> None:
    assert page.state.text() == "Off" and not page.with_app.isChecked() and not lending.sent
    assert page.value() == {"lend_devices": False, "lend_port": 11436, "lend_keep_gb": 0}
    page.keep.setValue(5)
    page.switch.click()
    assert page.state.text() == "Starting …" and not page.switch.isEnabled()
    qtbot.waitUntil(lambda: bool(lending.sent))
    (order,) = lending.sent
    assert (order.port, order.keep_bytes) == (11436, 5 * 10**9)
    lending.hear(said.Lends(11436, ("192.0.2.1", "10.0.0.1")))
    assert page.state.text() == "Lends at 192.0.2.1, 10.0.0.1, port 11436. Nobody borrows now."
    lending.hear(said.Borrows("attic"))
    assert page.state.text().endswith("“attic” has its devices now.")
    page.switch.click()
    assert page.state.text() == "Off" and lending.borrower == ""
    page.switch.click()
    lending.hear(said.LendsNot("This machine cannot lend."))
    assert page.state.text() == "Off" and page.problem.text() == "This machine cannot lend."


def test_both_codes_are_compared_here(page: MachinesPage, lending: Heard, qtbot: QtBot) -> None:
    panel = page.pairing
    assert panel.isHidden() and not page.pair_there.isEnabled()
    page.address.setText("192.0.2.7")
    page.pair_there.click()
    assert lending.sent == [said.PairThere("192.0.2.7")]
    assert not page.pair_here.isEnabled() and not panel.isHidden() and panel.same.isHidden()
    lending.hear(said.Code("den", "123 456"))
    assert panel.code.text() == "123 456" and "“den”" in panel.said.text()
    assert not panel.same.isHidden() and panel.leave.isHidden()
    panel.same.click()
    panel.same.click()
    assert lending.sent[1:] == [said.Say(True)]
    assert "confirmed there too" in panel.said.text() and panel.same.isHidden()
    lending.hear(said.Paired("den"))
    assert panel.isHidden() and page.status.text() == "Paired with “den”."
    assert page.address.text() == ""


def test_waiting_for_a_machine_begins_to_lend_and_can_be_left(
    page: MachinesPage, lending: Heard, qtbot: QtBot
) -> None:
    page.pair_here.click()
    qtbot.waitUntil(lambda: bool(lending.sent))
    lending.hear(said.Lends(11436, ("192.0.2.1",)))
    assert lending.sent[1:] == [said.PairHere()]
    assert "192.0.2.1" in page.pairing.said.text()
    page.pairing.leave.click()
    assert lending.sent[2:] == [said.PairNoMore()] and page.pairing.isHidden()
    lending.hear(said.Code("late", "1"))  # the process had said so before
    lending.hear(said.PairedNot(""))
    assert page.pairing.isHidden() and lending.phase == "on" and page.problem.isHidden()


def test_a_machine_is_removed(page: MachinesPage, qtbot: QtBot) -> None:
    assert page.lenders.names.item(0).text() == "den <b> · 192.0.2.7"
    assert not page.borrowers.remove.isEnabled()
    page.borrowers.names.setCurrentRow(0)
    page.borrowers.remove.click()
    qtbot.waitUntil(lambda: page.borrowers.names.count() == 0)
    assert page.borrowers.nothing.isVisibleTo(page) and not Peers().all("borrows")
    assert [peer.name for peer in Peers().all("lends")] == ["den <b>"]


def test_a_process_that_ends_is_said(page: MachinesPage, lending: Heard) -> None:
    lending.hear(said.Lends(1, ()))
    lending.hear(None)
    assert lending.phase == "off" and "ended by itself" in page.problem.text()


def test_a_page_that_is_gone_is_told_nothing(qtbot: QtBot, lending: Heard) -> None:
    window = QWidget()
    whole, half = MachinesPage(lending, window), MachinesPage(lending, window)
    all_of(whole.pieces)
    for _ in range(4):
        next(half.pieces)
    delete(window)
    with qtbot.captureExceptions() as errors:
        lending.hear(said.Code("den", "123 456"))
        lending.hear(said.PairedNot("They differ."))
        lending.hear(None)
    assert not errors
