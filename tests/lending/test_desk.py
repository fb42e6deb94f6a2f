"""What the window's process for lending does: it lends, and pairs in both directions.

Both sides are this machine, with one list and a key for each: it borrows from itself.
"""

from __future__ import annotations

import asyncio
import socket
from pathlib import Path

import pytest

from llama32_desktop import __main__, paths
from llama32_desktop.lending import desk as desks
from llama32_desktop.lending import desk_orders
from llama32_desktop.lending.acquainting import address_of
from llama32_desktop.lending.desk import Desk
from llama32_desktop.lending.desk_orders import (
    Borrows,
    Code,
    Lend,
    Lends,
    LendsNot,
    Paired,
    PairedNot,
    PairHere,
    PairNoMore,
    PairThere,
    Say,
)
from llama32_desktop.lending.identity import own_identity
from llama32_desktop.lending.lender import Rules
from llama32_desktop.lending.peers import Peers
from llama32_desktop.lending.problems import MachineError
from llama32_desktop.lending.removing import removed
from tests.lending.lent_stand_in import DEVICE
from tests.lending.machines import STAND_IN, run

pytestmark = pytest.mark.usefixtures("home")


@pytest.fixture(autouse=True)
def rpc(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(desks, "rpc_library", lambda: Path("there"))
    monkeypatch.setattr(desks, "own_identity", lambda: own_identity(tmp_path / "den"))


class Window:
    """Asks a desk, and hears what it says."""

    def __init__(self) -> None:
        self.heard: asyncio.Queue[desk_orders.Event] = asyncio.Queue()
        self.desk = Desk(
            self.heard.put_nowait,
            lambda order: Rules(name="den", command=STAND_IN, bandwidth=order.bandwidth),
        )

    async def hears(self, kind: type) -> desk_orders.Event:
        while not isinstance(event := await self.heard.get(), kind):
            pass
        return event


def test_it_lends_and_pairs_in_both_directions() -> None:
    async def work() -> None:
        here, there = Window(), Window()
        await here.desk.take(Lend(0, bandwidth=7e9))
        lends = await here.hears(Lends)
        assert isinstance(lends, Lends) and "127.0.0.1" not in lends.addresses
        await here.desk.take(PairHere())
        await asyncio.sleep(0)
        await there.desk.take(PairThere(f" 127.0.0.1:{lends.port} "))
        codes = [await window.hears(Code) for window in (here, there)]
        assert isinstance(codes[0], Code) and isinstance(codes[1], Code)
        assert codes[0].code == codes[1].code and codes[1].name == "den"
        for window in (here, there):
            await window.desk.take(Say(True))
        assert await there.hears(Paired) == Paired("den")
        # It was asked what it lends, for verdicts.
        assert await here.hears(Borrows) == Borrows(socket.gethostname())
        (known,) = Peers().all("lends")
        assert known.devices[0].bandwidth == 7e9
        assert known.devices[0].description == DEVICE.description
        (borrower,) = Peers().all("borrows")
        weights = paths.lent_weights_folder() / borrower.fingerprint[:32]
        weights.mkdir(parents=True)
        assert removed("borrows", socket.gethostname()) and not weights.exists()
        assert not removed("borrows", socket.gethostname())
        for window in (here, there):
            await window.desk.close()

    run(work)


def test_codes_that_differ_pair_nobody() -> None:
    async def work() -> None:
        here, there = Window(), Window()
        await here.desk.take(Lend(0))
        lends = await here.hears(Lends)
        assert isinstance(lends, Lends)
        await here.desk.take(PairHere())
        await asyncio.sleep(0)
        await there.desk.take(PairThere(f"127.0.0.1:{lends.port}"))
        for window, yes in ((here, False), (there, True)):
            await window.hears(Code)
            await window.desk.take(Say(yes))
        for window in (here, there):
            said = await window.hears(PairedNot)
            assert isinstance(said, PairedNot) and "not confirmed on both" in said.message
            await window.desk.close()
        assert not Peers().all("lends") and not Peers().all("borrows")

    run(work)


def test_a_person_leaves_a_pairing_and_begins_another() -> None:
    async def work() -> None:
        here = Window()
        await here.desk.take(PairHere())
        said = await here.hears(PairedNot)
        assert isinstance(said, PairedNot) and "does not lend" in said.message
        await here.desk.take(Lend(0))
        await here.hears(Lends)
        for _ in range(2):
            await here.desk.take(PairHere())
            await asyncio.sleep(0)
            await here.desk.take(PairNoMore())
            assert await here.hears(PairedNot) == PairedNot("")
        await here.desk.close()

    run(work)


def test_one_that_is_left_before_it_began_does_not_end_the_next() -> None:
    """A process that starts takes a while, and finds several orders then."""

    async def work() -> None:
        window = Window()
        with socket.create_server(("127.0.0.1", 0)) as other:
            port = other.getsockname()[1]
        await window.desk.take(PairThere("127.0.0.1:1", 1))
        await window.desk.take(PairNoMore())
        await window.desk.take(PairThere(f"127.0.0.1:{port}", 2))
        assert await window.hears(PairedNot) == PairedNot("", 1)
        said = await window.hears(PairedNot)
        assert isinstance(said, PairedNot) and said.number == 2
        assert f"Nobody pairs at 127.0.0.1, port {port}" in said.message
        await window.desk.close()

    run(work)


def test_who_leaves_a_pairing_lets_the_other_machine_go() -> None:
    async def work() -> None:
        here, there = Window(), Window()
        await here.desk.take(Lend(0))
        lends = await here.hears(Lends)
        assert isinstance(lends, Lends)
        await here.desk.take(PairHere(1))
        await asyncio.sleep(0)
        await there.desk.take(PairThere(f"127.0.0.1:{lends.port}"))
        for window in (here, there):
            await window.hears(Code)
        await here.desk.take(PairNoMore())
        assert await here.hears(PairedNot) == PairedNot("", 1)
        await there.desk.take(Say(True))  # it does not wait for who has left
        assert isinstance(await there.hears(PairedNot), PairedNot)
        assert not Peers().all("borrows") and not Peers().all("lends")
        for window in (here, there):
            await window.desk.close()

    run(work)


def test_what_prevents_it_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    async def work() -> None:
        window = Window()
        with socket.create_server(("0.0.0.0", 0)) as taken:
            port = taken.getsockname()[1]
            await window.desk.take(Lend(port))
            said = await window.hears(LendsNot)
            assert isinstance(said, LendsNot) and f"at port {port} (" in said.message
        await window.desk.take(PairThere(f"127.0.0.1:{port}"))
        said_too = await window.hears(PairedNot)
        assert isinstance(said_too, PairedNot) and "Nobody pairs at 127.0.0.1" in said_too.message
        monkeypatch.setattr(desks, "rpc_library", lambda: None)
        await window.desk.take(Lend(0))
        said = await window.hears(LendsNot)
        assert isinstance(said, LendsNot) and "built without GGML_RPC" in said.message

    run(work)


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("den", ("den", 11436)),
        (" den.local:80 ", ("den.local", 80)),
        ("192.0.2.1", ("192.0.2.1", 11436)),
        ("[2001:db8::1]:9", ("2001:db8::1", 9)),
        ("2001:db8::1", ("2001:db8::1", 11436)),
    ],
)
def test_addresses(text: str, address: tuple[str, int]) -> None:
    assert address_of(text) == address


@pytest.mark.parametrize(
    "text", ["", ":80", "den:", "den:0", "den:65536", "den:x", "den:" + "9" * 5000]
)
def test_what_is_no_address(text: str) -> None:
    with pytest.raises(MachineError, match="no address"):
        address_of(text)


def test_a_frozen_app_starts_it() -> None:
    assert desk_orders.SWITCH == __main__.DESK_FLAG
