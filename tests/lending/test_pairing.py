"""Two machines that do not know each other, and somebody between them."""

from __future__ import annotations

import asyncio
import contextlib
import json
import shutil
import ssl
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from llama32_desktop.lending import pairing
from llama32_desktop.lending.door import MOST_AT_THE_DOOR
from llama32_desktop.lending.identity import own_identity
from llama32_desktop.lending.pairing import Paired
from llama32_desktop.lending.peers import Peer, Peers, clean_name
from llama32_desktop.lending.problems import MachineError
from llama32_desktop.lending.wire import StrangerError, called
from tests.lending.machines import Machine, lending, machine, run

SIDES = ("there", "here")


class Person:
    """Looks at a screen, and says yes or no."""

    def __init__(self, says: bool = True) -> None:
        self.says = says
        self.saw: list[tuple[str, str]] = []

    async def __call__(self, name: str, code: str) -> bool:
        self.saw.append((name, code))
        return self.says


async def _borrows(borrows: Machine, port: int, person: Person, name: str = "attic") -> Paired:
    wire = await called("127.0.0.1", port, "pair", borrows.identity)
    try:
        return await pairing.borrow_from(wire, borrows.identity, name, person)
    finally:
        wire.close()


def test_both_see_one_code_and_know_each_other_then(tmp_path: Path) -> None:
    lends, borrows = machine(tmp_path / "den"), machine(tmp_path / "attic")
    there, here = Person(), Person()

    async def work() -> None:
        async with lending(lends) as (lender, port):
            waiting = asyncio.create_task(lender.pair(there))
            await asyncio.sleep(0)
            paired = await _borrows(borrows, port, here)
            assert paired == Paired("den", lends.identity.certificate)
            assert (await waiting).name == "attic"

    run(work)
    [(of_there, code)], [(of_here, same)] = there.saw, here.saw
    assert (of_there, of_here) == ("attic", "den")
    assert code == same and len(code.replace(" ", "")) == 6 and code.replace(" ", "").isdigit()
    [kept] = lends.peers.all("borrows")
    assert kept.certificate == borrows.identity.certificate


def test_a_machine_does_not_pair_with_itself(tmp_path: Path) -> None:
    den, attic = machine(tmp_path / "den"), machine(tmp_path / "attic")
    there = Person()

    async def work() -> None:
        async with lending(den) as (lender, port):
            waiting = asyncio.create_task(lender.pair(there))
            await asyncio.sleep(0)
            with pytest.raises(MachineError, match="this machine itself"):
                await _borrows(den, port, Person())
            assert there.saw == []
            await _borrows(attic, port, Person())  # the occasion is not used up
            assert (await waiting).name == "attic"

    run(work)


@pytest.mark.parametrize("doubtful", SIDES)
def test_one_no_is_enough(tmp_path: Path, doubtful: str) -> None:
    lends, borrows = machine(tmp_path / "den"), machine(tmp_path / "attic")

    async def work() -> None:
        async with lending(lends) as (lender, port):
            waiting = asyncio.create_task(lender.pair(Person(doubtful != "there")))
            await asyncio.sleep(0)
            with pytest.raises(MachineError, match="not confirmed on both"):
                await _borrows(borrows, port, Person(doubtful != "here"))
            with pytest.raises(MachineError, match="not confirmed on both"):
                await waiting

    run(work)
    assert lends.peers.all("borrows") == []


class Undecided(Person):
    """Is still looking."""

    async def __call__(self, name: str, code: str) -> bool:
        self.saw.append((name, code))
        await asyncio.Event().wait()
        raise AssertionError


@pytest.mark.parametrize("doubtful", SIDES)
def test_a_no_is_told_to_who_is_still_looking(tmp_path: Path, doubtful: str) -> None:
    lends, borrows = machine(tmp_path / "den"), machine(tmp_path / "attic")
    people = {side: Person(False) if side == doubtful else Undecided() for side in SIDES}

    async def work() -> None:
        async with lending(lends) as (lender, port):
            waiting = asyncio.create_task(lender.pair(people["there"]))
            await asyncio.sleep(0)
            with pytest.raises(MachineError, match="not confirmed on both"):
                await _borrows(borrows, port, people["here"])
            with pytest.raises(MachineError, match="not confirmed on both"):
                await waiting

    run(work)
    assert lends.peers.all("borrows") == []


def test_who_goes_away_ends_it_for_who_is_still_looking(tmp_path: Path) -> None:
    lends, borrows = machine(tmp_path / "den"), machine(tmp_path / "attic")
    looks = Undecided()

    async def work() -> None:
        async with lending(lends) as (lender, port):
            waiting = asyncio.create_task(lender.pair(Undecided()))
            await asyncio.sleep(0)
            calling = asyncio.create_task(_borrows(borrows, port, looks))
            while not looks.saw:
                await asyncio.sleep(0.01)
            calling.cancel()
            with pytest.raises(MachineError, match="went away"):
                await waiting

    run(work)


def test_nobody_pairs_unasked_or_twice(tmp_path: Path) -> None:
    """An occasion is for one attempt that comes as far as the code: nobody guesses on."""
    lends, borrows = machine(tmp_path / "den"), machine(tmp_path / "attic")

    async def work() -> None:
        async with lending(lends) as (lender, port):
            with pytest.raises((StrangerError, EOFError, OSError)):
                await _borrows(borrows, port, Person())
            waiting = asyncio.create_task(lender.pair(Person()))
            await asyncio.sleep(0)
            wire = await called("127.0.0.1", port, "pair", borrows.identity)
            me = pairing._Side("attic", borrows.identity.certificate, bytes(32))
            commitment = pairing._commitment(me, wire.peer)
            await wire.write(pairing._Committed("attic", me.certificate, commitment))
            await wire.read(pairing._Answered)  # the code is known now
            wire.close()
            with pytest.raises(MachineError, match="went away"):
                await waiting
            with pytest.raises((StrangerError, EOFError, OSError)):
                await _borrows(borrows, port, Person())

    run(work)
    assert lends.peers.all("borrows") == []


def test_a_number_that_was_not_committed_to_is_refused(tmp_path: Path) -> None:
    """Who saw the lender's number and then chose its own could try a million of them."""
    lends, borrows = machine(tmp_path / "den"), machine(tmp_path / "attic")
    there = Person()

    async def work() -> None:
        async with lending(lends) as (lender, port):
            waiting = asyncio.create_task(lender.pair(there))
            await asyncio.sleep(0)
            wire = await called("127.0.0.1", port, "pair", borrows.identity)
            me = pairing._Side("attic", borrows.identity.certificate, bytes(32))
            commitment = pairing._commitment(me, wire.peer)
            await wire.write(pairing._Committed("attic", me.certificate, commitment))
            await wire.read(pairing._Answered)
            await wire.write(pairing._Opened(b"\1" * 32))
            with pytest.raises((EOFError, OSError)):
                await wire.read(pairing._Said)
            with pytest.raises(MachineError):
                await waiting

    run(work)
    assert there.saw == []


def test_somebody_between_both_makes_two_codes(tmp_path: Path) -> None:
    """Whoever answers one side and calls the other has to show each a certificate of its own."""
    lends, borrows = machine(tmp_path / "den"), machine(tmp_path / "attic")
    between = machine(tmp_path / "between")
    there, here, nobody = Person(), Person(), Person()

    async def work() -> None:
        async with (
            lending(lends) as (lender, port),
            lending(between) as (impostor, impostors_port),
        ):
            both = [
                asyncio.create_task(lender.pair(there)),
                asyncio.create_task(impostor.pair(nobody)),
            ]
            await asyncio.sleep(0)
            await _borrows(between, port, nobody)
            await _borrows(borrows, impostors_port, here)
            await asyncio.gather(*both)

    run(work)
    assert there.saw[0][0] == here.saw[0][0].replace("den", "attic")  # names tell nothing
    assert there.saw[0][1] != here.saw[0][1]


def test_each_part_of_a_pairing_changes_the_code() -> None:
    one = pairing._Side("attic", b"certificate of attic", b"1" * 32)
    other = pairing._Side("den", b"certificate of den", b"2" * 32)
    codes = {pairing.code_of(one, other), pairing.code_of(other, one)}
    for changed in (
        pairing._Side("attik", one.certificate, one.number),
        pairing._Side(one.name, b"another", one.number),
        pairing._Side(one.name, one.certificate, b"3" * 32),
    ):
        codes |= {pairing.code_of(changed, other), pairing.code_of(other, changed)}
    assert len(codes) == 8


@pytest.mark.parametrize(
    "name", ["", "x\x1b[2J", "a" * 65, "a" * 63 + " b", " attic", "two\nlines"]
)
def test_a_name_that_cannot_be_shown_is_refused(tmp_path: Path, name: str) -> None:
    certificate = own_identity(tmp_path).certificate
    with pytest.raises(StrangerError, match="name"):
        pairing._checked(name, certificate, bytes(32))
    shown = clean_name(name)
    assert pairing._checked(shown, certificate, bytes(32)).name == clean_name(shown) == shown


@pytest.mark.parametrize("more", [b"certificate", b"", b"twice"])
def test_what_is_no_certificate_is_not_kept(tmp_path: Path, more: bytes) -> None:
    """TLS is told of all of them whenever a machine comes: one that is none would shut all out."""
    certificate = own_identity(tmp_path).certificate
    wrong = {b"twice": 2 * certificate, b"": certificate[:-1]}.get(more, more)
    with pytest.raises(StrangerError, match="certificate"):
        pairing._checked("attic", wrong, bytes(32))


def test_a_key_is_for_its_owner_alone_and_stays(tmp_path: Path) -> None:
    made = own_identity(tmp_path / "den")
    assert own_identity(tmp_path / "den") == made
    if sys.platform != "win32":  # where the person's folder is for its owner alone
        assert made.key_file.stat().st_mode & 0o077 == 0
    assert own_identity(tmp_path / "attic").fingerprint != made.fingerprint


@pytest.mark.parametrize("left", ["key.pem", "certificate.pem"])
def test_half_an_identity_is_none(tmp_path: Path, left: str) -> None:
    """As two processes that made one at once left it, or one that was killed."""
    made, other = own_identity(tmp_path / "den"), own_identity(tmp_path / "attic")
    shutil.copy(other.key_file.with_name(left), tmp_path / "den" / left)
    anew = own_identity(tmp_path / "den")
    assert anew.fingerprint not in (made.fingerprint, other.fingerprint)
    ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER).load_cert_chain(anew.certificate_file, anew.key_file)
    assert own_identity(tmp_path / "den") == anew


def test_processes_that_make_an_identity_at_once_have_the_same(tmp_path: Path) -> None:
    with ThreadPoolExecutor(8) as pool:
        made = list(pool.map(lambda _: own_identity(tmp_path / "den"), range(8)))
    assert len({each.fingerprint for each in made}) == 1


def test_a_code_is_told_to_one_attempt_however_many_come_at_once(tmp_path: Path) -> None:
    lends, borrows = machine(tmp_path / "den"), machine(tmp_path / "attic")

    async def work() -> None:
        async with lending(lends) as (lender, port):
            waiting = asyncio.create_task(lender.pair(Person()))
            await asyncio.sleep(0)
            wires = [
                await called("127.0.0.1", port, "pair", borrows.identity)
                for _ in range(MOST_AT_THE_DOOR + 1)
            ]
            with pytest.raises((EOFError, OSError)):  # it made room, and was told nothing
                await wires.pop(0).read(pairing._Answered)
            me = pairing._Side("attic", borrows.identity.certificate, bytes(32))
            for wire in wires:
                commitment = pairing._commitment(me, wire.peer)
                with contextlib.suppress(OSError):
                    await wire.write(pairing._Committed("attic", me.certificate, commitment))
            told = 0
            for wire in wires:
                with contextlib.suppress(EOFError, OSError):
                    await wire.read(pairing._Answered)
                    told += 1
            assert told == 1
            for wire in wires:
                wire.close()
            with pytest.raises(MachineError, match="went away"):
                await waiting

    run(work)


def test_a_list_that_cannot_be_read_lets_nobody_in(tmp_path: Path) -> None:
    file = tmp_path / "peers.json"
    file.write_text("[{", encoding="utf-8")
    assert Peers(file).all("borrows") == []
    assert [each.name for each in tmp_path.iterdir() if ".bad-" in each.name]


def test_a_machine_that_cannot_be_read_takes_no_other_with_it(tmp_path: Path) -> None:
    """A newer version's may have a role that this one does not know: nobody is let in by it."""
    file = tmp_path / "peers.json"
    peers = Peers(file)
    for name in ("Desk", "Lab"):
        peers.add(Peer(name, "borrows", name.encode()))
    newer = {"name": "Attic", "role": "watches", "certificate": "AAAA", "since": 7}
    file.write_text(json.dumps([newer, *json.loads(file.read_text("utf-8"))]), "utf-8")
    assert [peer.name for peer in peers.all("borrows")] == ["Desk", "Lab"]
    assert peers.remove("borrows", "Desk")
    assert [each["name"] for each in json.loads(file.read_text("utf-8"))] == ["Lab", "Attic"]
    assert newer in json.loads(file.read_text("utf-8"))
