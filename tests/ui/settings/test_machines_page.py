"""The page of other machines: states, pairing, lists; the process behind it is heard, not run."""

from __future__ import annotations

from typing import Any, cast

import pytest
import shiboken6
from pytestqt.qtbot import QtBot

from llama32_desktop.lending import desk_orders as said
from llama32_desktop.lending.peers import Peer, Peers
from llama32_desktop.settings import Settings
from llama32_desktop.ui.kit.pieces import all_of
from llama32_desktop.ui.services import lending as lending_of_window
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
    all_of(made.pieces)
    qtbot.addWidget(made)
    made.set_value(Settings())
    made.show()
    qtbot.waitUntil(lambda: made.lenders.names.count() == 1)
    return made


def test_it_is_off_until_it_is_started_and_says_who_borrows(
    qtbot: QtBot, page: MachinesPage, lending: Heard, monkeypatch: pytest.MonkeyPatch
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
    page.hide()
    monkeypatch.setattr(lending_of_window, "own_addresses", lambda: ["192.0.2.99"])
    page.show()  # it has joined another network meanwhile
    qtbot.waitUntil(lambda: "192.0.2.99, port" in page.state.text())
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
    assert lending.sent == [said.PairThere("192.0.2.7", 1)]
    assert not page.pair_here.isEnabled() and not panel.isHidden() and panel.same.isHidden()
    lending.hear(said.Code("den", "123 456", 1))
    assert panel.code.text() == "123 456" and "“den”" in panel.said.text()
    assert not panel.same.isHidden() and panel.leave.isHidden()
    panel.same.click()
    panel.same.click()
    assert lending.sent[1:] == [said.Say(True)]
    assert "confirmed there too" in panel.said.text() and panel.same.isHidden()
    lending.hear(said.Paired("den", 1))
    assert panel.isHidden() and page.status.text() == "Paired with “den”."
    assert page.address.text() == ""


def test_waiting_for_a_machine_begins_to_lend_and_can_be_left(
    page: MachinesPage, lending: Heard, qtbot: QtBot
) -> None:
    page.pair_here.click()
    qtbot.waitUntil(lambda: bool(lending.sent))
    lending.hear(said.Lends(11436, ("192.0.2.1",)))
    assert lending.sent[1:] == [said.PairHere(1)]
    assert "192.0.2.1" in page.pairing.said.text()
    page.pairing.leave.click()
    assert lending.sent[2:] == [said.PairNoMore()] and page.pairing.isHidden()
    assert lending.phase == "off"  # nobody had started it for itself
    lending.hear(said.Code("late", "1", 1))  # the process had said so before
    lending.hear(said.PairedNot("", 1))
    assert page.pairing.isHidden() and page.problem.isHidden()


def test_a_pairing_that_is_left_does_not_end_what_was_lent_before(
    page: MachinesPage, lending: Heard
) -> None:
    page.switch.click()
    lending.hear(said.Lends(11436, ("192.0.2.1",)))
    page.pair_here.click()
    page.pairing.leave.click()
    assert lending.phase == "on"
    page.pair_here.click()
    assert lending.pairing == "waits"
    lending.hear(said.Code("late", "111 111", 1))  # of the one that was left
    lending.hear(said.PairedNot("", 1))
    assert lending.pairing == "waits" and page.pairing.code.isHidden()
    lending.hear(said.Code("den", "222 222", 2))
    assert page.pairing.code.text() == "222 222"
    lending.hear(said.PairedNot("It was not confirmed.", 2))
    assert lending.phase == "on" and page.problem.text() == "It was not confirmed."


def test_one_that_paired_goes_on_lending(page: MachinesPage, lending: Heard) -> None:
    page.pair_here.click()
    lending.hear(said.Lends(11436, ()))
    lending.hear(said.Paired("den", 1))
    assert lending.phase == "on" and page.status.text() == "Paired with “den”."
    page.pair_here.click()
    page.pairing.leave.click()
    assert lending.phase == "on"


def test_lending_that_was_left_at_once_is_asked_for_once(
    page: MachinesPage, lending: Heard, qtbot: QtBot
) -> None:
    page.pair_here.click()
    page.pairing.leave.click()
    page.pair_here.click()
    qtbot.waitUntil(lambda: bool(lending.sent) and lending._background.idle)
    assert [type(order) for order in lending.sent] == [said.Lend]


def test_a_list_that_cannot_be_read_ends_nothing_that_is_lent(
    page: MachinesPage, lending: Heard, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> list[Peer]:
        raise PermissionError(13, "Permission denied")

    lending.hear(said.Lends(11436, ()))
    monkeypatch.setattr(Peers, "all", refuse)
    lending.read(page._list)
    qtbot.waitUntil(lambda: not page.problem.isHidden())
    assert lending.phase == "on" and "nothing was changed" in page.problem.text()


def test_a_machine_is_removed(page: MachinesPage, qtbot: QtBot) -> None:
    assert page.lenders.names.item(0).text() == "den <b> · 192.0.2.7"
    assert not page.borrowers.remove.isEnabled()
    page.borrowers.names.setCurrentRow(0)
    page.borrowers.remove.click()
    qtbot.waitUntil(lambda: page.borrowers.names.count() == 0)
    assert page.borrowers.nothing.isVisibleTo(page) and not Peers().all("borrows")
    assert [peer.name for peer in Peers().all("lends")] == ["den <b>"]


def test_what_is_said_when_the_page_is_gone_goes_nowhere(lending: Heard, qtbot: QtBot) -> None:
    page = MachinesPage(lending)
    all_of(page.pieces)
    shiboken6.delete(page)
    with qtbot.captureExceptions() as raised:
        for signal in (lending.not_paired, lending.problem, lending.paired, lending.changed):
            signal.emit(*["It ended."] * (signal is not lending.changed))
    assert not raised


def test_a_process_that_ends_is_said(page: MachinesPage, lending: Heard) -> None:
    lending.hear(said.Lends(1, ()))
    lending.hear(None)
    assert lending.phase == "off" and "ended by itself" in page.problem.text()
