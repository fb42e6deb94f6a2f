"""Who gets in, who does not, and what ends."""

from __future__ import annotations

import asyncio
import contextlib
import ssl
from pathlib import Path

import msgspec
import pytest

from llama32_desktop.engine.lent import (
    PROTOCOL,
    Described,
    Lent,
    LentDevice,
    Operation,
    Shape,
    Supported,
    Supports,
)
from llama32_desktop.engine.lent import read_answer as read_supported
from llama32_desktop.engine.machine import llama_cpp_release
from llama32_desktop.lending import borrower as borrowers
from llama32_desktop.lending import lender as lenders
from llama32_desktop.lending import messages, wire
from llama32_desktop.lending.door import MOST_AT_THE_DOOR
from llama32_desktop.lending.messages import Control, Offered, Refused, Work
from llama32_desktop.lending.peers import Peer
from llama32_desktop.lending.problems import MachineError
from llama32_desktop.lending.wire import StrangerError, Wire, called
from llama32_desktop.processes.framing import packed
from tests.lending.lent_stand_in import DEVICE
from tests.lending.machines import Machine, acquainted, borrowing, lending, machine, run

HELLO = b"\x0e" + (24).to_bytes(8, "little") + bytes(24)
SHAPE = Shape(0, (4, 4, 1, 1), (4, 16, 64, 64))


def _lends(lends: Machine, port: int) -> Peer:
    return Peer("den", "lends", lends.identity.certificate, "127.0.0.1", port)


async def _controls(lends: Machine, borrows: Machine, port: int) -> tuple[Wire, object]:
    """A first connection, and what it was answered."""
    control = await called("127.0.0.1", port, "work", borrows.identity, _lends(lends, port))
    await control.write(Control(PROTOCOL, llama_cpp_release()))
    return control, await control.read(Offered | Refused)


async def _engine(lent: Lent) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    return await asyncio.open_connection("127.0.0.1", lent.port)


def test_what_an_engine_says_comes_to_the_other_machine_and_back(tmp_path: Path) -> None:
    lends, borrows = acquainted(tmp_path)

    async def work() -> None:
        async with lending(lends, borrows), borrowing(borrows) as borrower:
            lent = await borrower.reach("DEN")
            assert lent.devices == (DEVICE,) and lent.machine == "den"
            reader, writer = await _engine(lent)
            writer.write(HELLO)
            assert await reader.readexactly(len(HELLO)) == HELLO
            assert await borrower.reach("den") == lent  # the same connection
            writer.close()

    run(work)


def test_an_engine_asks_what_the_other_machine_can(tmp_path: Path) -> None:
    lends, borrows = acquainted(tmp_path)

    async def work() -> None:
        async with lending(lends, borrows), borrowing(borrows) as borrower:
            lent = await borrower.reach("den")
            reader, writer = await asyncio.open_connection("127.0.0.1", lent.questions)
            for op in (1, 2):
                writer.write(packed(Supports(0, Operation(op, (0,) * 16, SHAPE, (SHAPE, None)))))
                size = int.from_bytes(await reader.readexactly(4), "little")
                answer = read_supported.decoded(await reader.readexactly(size))
                assert answer == Supported(op == 1)
            writer.close()

    run(work)


def test_a_stranger_is_turned_away(tmp_path: Path) -> None:
    lends, _ = acquainted(tmp_path)
    stranger = machine(tmp_path / "stranger")
    told: list[str] = []

    async def work() -> None:
        async with lending(lends, told=told) as (lender, port):
            with pytest.raises((StrangerError, EOFError, OSError)):
                await _controls(lends, stranger, port)
            assert lender.borrower == ""

    run(work)
    assert told == ["A stranger was turned away (127.0.0.1)."]


def test_one_without_a_certificate_is_turned_away(tmp_path: Path) -> None:
    lends, _ = acquainted(tmp_path)

    async def work() -> None:
        async with lending(lends) as (_, port):
            reader, writer = await asyncio.open_connection("127.0.0.1", port)
            writer.write(wire._LINES["work"])
            await reader.readline()
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
            context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
            with pytest.raises((ssl.SSLError, OSError, EOFError)):
                await writer.start_tls(context)
                await Wire(reader, writer).read(Offered)

    run(work)


def test_another_machine_at_the_address_is_told_nothing(tmp_path: Path) -> None:
    lends, borrows = acquainted(tmp_path)
    other, _ = acquainted(tmp_path / "other")
    other.peers.add(Peer("attic", "borrows", borrows.identity.certificate))

    async def work() -> None:
        async with lending(other) as (_, port), borrowing(borrows) as borrower:
            borrows.peers.add(_lends(lends, port))
            with pytest.raises(MachineError, match="another is there now"):
                await borrower.reach("den")

    run(work)


def test_an_older_tls_is_not_spoken(tmp_path: Path) -> None:
    lends, borrows = acquainted(tmp_path)

    async def work() -> None:
        async with lending(lends) as (_, port):
            reader, writer = await asyncio.open_connection("127.0.0.1", port)
            writer.write(wire._LINES["work"])
            await reader.readline()
            context = wire._context(
                ssl.PROTOCOL_TLS_CLIENT, borrows.identity, [_lends(lends, port)]
            )
            context.minimum_version = ssl.TLSVersion.TLSv1_2
            context.maximum_version = ssl.TLSVersion.TLSv1_2
            with pytest.raises((ssl.SSLError, OSError)):
                await writer.start_tls(context)

    run(work)


class _Recorder:
    """Stands between both, keeps what one says and can say it again."""

    def __init__(self, port: int) -> None:
        self.port, self.said = port, bytearray()
        self.server: asyncio.Server | None = None

    async def listen(self) -> int:
        self.server = await asyncio.start_server(self._carry, "127.0.0.1", 0)
        return int(self.server.sockets[0].getsockname()[1])

    async def _carry(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        far_reader, far_writer = await asyncio.open_connection("127.0.0.1", self.port)

        async def there() -> None:
            while data := await reader.read(65536):
                self.said += data
                far_writer.write(data)
            far_writer.close()

        with contextlib.suppress(OSError):
            task = asyncio.create_task(there())
            while data := await far_reader.read(65536):
                writer.write(data)
            task.cancel()
        writer.close()


def test_what_was_said_once_is_worth_nothing_again(tmp_path: Path) -> None:
    lends, borrows = acquainted(tmp_path)

    async def work() -> None:
        async with lending(lends) as (lender, port):
            recorder = _Recorder(port)
            control, answer = await _controls(lends, borrows, await recorder.listen())
            assert isinstance(answer, Offered) and lender.borrower == "attic"
            control.close()
            while lender.borrower:
                await asyncio.sleep(0.01)
            line = wire._LINES["work"]
            reader, writer = await asyncio.open_connection("127.0.0.1", port)
            assert bytes(recorder.said).startswith(line) and len(recorder.said) > 700
            writer.write(line)
            assert await reader.readexactly(len(line)) == line
            writer.write(bytes(recorder.said[len(line) :]))
            with contextlib.suppress(OSError):
                while await reader.read(65536):
                    pass  # the other side's words, until it ends the connection
            assert lender.borrower == ""

    run(work)


class _Meddler:
    """Stands between both, and says something of its own in the open, behind each side's line."""

    def __init__(self, port: int, there: bytes, back: bytes) -> None:
        self.port, self.there, self.back = port, there, back

    async def listen(self) -> int:
        server = await asyncio.start_server(self._carry, "127.0.0.1", 0)
        return int(server.sockets[0].getsockname()[1])

    async def _carry(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        far_reader, far_writer = await asyncio.open_connection("127.0.0.1", self.port)
        with contextlib.suppress(OSError, asyncio.CancelledError):
            far_writer.write(await reader.readline() + self.there)
            writer.write(await far_reader.readline() + self.back)
            await borrowers._both(
                wire.carried(reader, far_writer), wire.carried(far_reader, writer)
            )
        far_writer.close()
        writer.close()


def _framed(message: msgspec.Struct) -> bytes:
    body = msgspec.msgpack.encode(message)
    return len(body).to_bytes(4, "little") + body


def test_what_somebody_between_says_in_the_open_is_not_the_borrowers(tmp_path: Path) -> None:
    """Behind the line, before TLS: the reader would have it as the first that came encrypted."""
    lends, borrows = acquainted(tmp_path)
    injected = _framed(Control(PROTOCOL, llama_cpp_release()))

    async def work() -> None:
        async with lending(lends) as (lender, port):
            between = await _Meddler(port, injected, b"").listen()
            with pytest.raises((StrangerError, OSError, EOFError)):
                answered = await called(
                    "127.0.0.1", between, "work", borrows.identity, _lends(lends, between)
                )
                await answered.read(Offered)  # it was asked for nothing
            assert lender.borrower == ""

    run(work)


def test_what_somebody_between_says_in_the_open_is_not_the_lenders(tmp_path: Path) -> None:
    lends, borrows = acquainted(tmp_path)

    async def work() -> None:
        async with lending(lends) as (_, port):
            between = await _Meddler(port, b"", _framed(Offered(()))).listen()
            with pytest.raises((StrangerError, OSError, EOFError)):
                answered = await called(
                    "127.0.0.1", between, "work", borrows.identity, _lends(lends, between)
                )
                await answered.read(Offered)

    run(work)


@pytest.mark.parametrize(
    "said", [b"", b"llama32-desktop lend 1 wo", b"GET / HTTP/1.1\r\nHost: den\r\n\r\n" * 4]
)
def test_half_a_greeting_and_other_programs_are_let_go(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, said: bytes
) -> None:
    monkeypatch.setattr(wire, "HANDSHAKE_S", 0.2)
    lends, borrows = acquainted(tmp_path)

    async def work() -> None:
        async with lending(lends) as (_, port):
            reader, writer = await asyncio.open_connection("127.0.0.1", port)
            writer.write(said)
            with contextlib.suppress(OSError):
                assert await reader.read(100) == b""
            monkeypatch.setattr(wire, "HANDSHAKE_S", 30.0)
            _, answer = await _controls(lends, borrows, port)
            assert isinstance(answer, Offered)

    run(work)


def test_half_a_handshake_is_let_go(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lends, _ = acquainted(tmp_path)
    monkeypatch.setattr(wire, "HANDSHAKE_S", 1.0)

    async def work() -> None:
        async with lending(lends) as (_, port):
            reader, writer = await asyncio.open_connection("127.0.0.1", port)
            writer.write(wire._LINES["work"])
            await reader.readline()
            writer.write(b"\x16\x03\x01\x02\x00\x01")  # the beginning of a ClientHello
            with contextlib.suppress(OSError):
                while await reader.read(100):
                    pass

    run(work)


def test_many_at_the_door_keep_nobody_inside_from_working(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lends, borrows = acquainted(tmp_path)

    async def work() -> None:
        async with lending(lends, borrows) as (lender, port), borrowing(borrows) as borrower:
            lent = await borrower.reach("den")
            reader, writer = await _engine(lent)
            writer.write(HELLO)
            await reader.readexactly(len(HELLO))
            crowd = [await asyncio.open_connection("127.0.0.1", port) for _ in range(40)]
            while len(lender._door) < MOST_AT_THE_DOOR:
                await asyncio.sleep(0.01)
            writer.write(b"\x0f" + bytes(8))
            assert await reader.readexactly(9) == b"\x0f" + bytes(8)
            assert len(lender._door) <= MOST_AT_THE_DOOR
            for _, waiting in crowd:
                waiting.close()

    run(work)


def test_who_says_nothing_holds_no_place_against_a_paired_machine(tmp_path: Path) -> None:
    lends, borrows = acquainted(tmp_path)

    async def work() -> None:
        async with lending(lends) as (_, port):
            crowd = [
                await asyncio.open_connection("127.0.0.1", port)
                for _ in range(3 * MOST_AT_THE_DOOR)
            ]
            _, answer = await _controls(lends, borrows, port)
            assert isinstance(answer, Offered)
            for _, waiting in crowd:
                waiting.close()

    run(work)


@pytest.mark.parametrize("said", [b"", b"llama32-desktop lend 1 work\n"])
def test_nobody_stands_at_the_door_for_long(tmp_path: Path, said: bytes) -> None:
    """Whatever its parts take, which have a time of their own."""
    lends, _ = acquainted(tmp_path)

    async def work() -> None:
        async with lending(lends) as (lender, port):
            lender._door.seconds = 0.2
            reader, writer = await asyncio.open_connection("127.0.0.1", port)
            writer.write(said)
            with contextlib.suppress(OSError):
                assert await reader.read() == said  # the line is answered by itself
            assert not len(lender._door)

    run(work)


def test_one_at_a_time_has_the_devices(tmp_path: Path) -> None:
    lends, borrows = acquainted(tmp_path)
    cellar = machine(tmp_path / "cellar")
    lends.peers.add(Peer("cellar", "borrows", cellar.identity.certificate))

    async def work() -> None:
        async with lending(lends, borrows) as (lender, port), borrowing(borrows) as borrower:
            await borrower.reach("den")
            _, answer = await _controls(lends, cellar, port)
            assert answer == Refused(messages.BUSY)
            other = await called("127.0.0.1", port, "work", cellar.identity, _lends(lends, port))
            await other.write(Work())  # nor does it compute beside
            assert await other.read(Refused | messages.Ready) == Refused(messages.BUSY)
            await borrower.close()
            while lender.borrower:
                await asyncio.sleep(0.01)
            cellar.peers.add(_lends(lends, port))
            async with borrowing(cellar) as next_one:
                assert (await next_one.reach("den")).devices == (DEVICE,)

    run(work)


def test_who_computes_no_more_makes_way_for_another_at_once(tmp_path: Path) -> None:
    """Without one, it keeps the devices for a minute, as it may load another model."""
    lends, borrows = acquainted(tmp_path)
    cellar = machine(tmp_path / "cellar")
    lends.peers.add(Peer("cellar", "borrows", cellar.identity.certificate))

    async def work() -> None:
        async with lending(lends, borrows) as (lender, port), borrowing(borrows) as borrower:
            reader, writer = await _engine(await borrower.reach("den"))
            writer.write(HELLO)
            await reader.readexactly(len(HELLO))
            _, answer = await _controls(lends, cellar, port)
            assert answer == Refused(messages.BUSY)
            writer.close()
            while lender._borrower is not None and not lender._borrower.is_done:
                await asyncio.sleep(0.01)
            control, answer = await _controls(lends, cellar, port)
            assert isinstance(answer, Offered) and lender.borrower == "cellar"
            with pytest.raises(MachineError, match="another machine at the moment"):
                await borrower.reach("den")  # it knows that it has them no more
            control.close()

    run(work)


def test_one_that_is_removed_is_ended_and_does_not_come_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lenders, "LOOK_S", 0.05)
    lends, borrows = acquainted(tmp_path)

    async def work() -> None:
        async with lending(lends, borrows), borrowing(borrows) as borrower:
            reader, writer = await _engine(await borrower.reach("den"))
            writer.write(HELLO)
            await reader.readexactly(len(HELLO))
            assert lends.peers.remove("borrows", "Attic")
            with contextlib.suppress(OSError):
                assert await reader.read(1) == b""
            with pytest.raises(MachineError):
                await borrower.reach("den")

    run(work)


@pytest.mark.parametrize("how", ["removed", "unreadable"])
def test_one_that_is_removed_is_ended_while_a_process_is_slow(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, how: str
) -> None:
    """The process that describes the devices answers nothing, as where a card's driver hangs."""
    monkeypatch.setattr(lenders, "LOOK_S", 0.05)
    lends, borrows = acquainted(tmp_path)

    async def nothing(_child: object) -> Described:
        return await asyncio.get_running_loop().create_future()

    def unreadable(_role: str) -> list[Peer]:
        raise PermissionError

    async def work() -> None:
        async with lending(lends) as (lender, port):
            control = await called("127.0.0.1", port, "work", borrows.identity, _lends(lends, port))
            with monkeypatch.context() as patched:
                patched.setattr(lenders.LentChild, "describe", nothing)
                await control.write(Control(PROTOCOL, llama_cpp_release()))
                while not lender.borrower:
                    await asyncio.sleep(0.01)
                if how == "removed":
                    assert lends.peers.remove("borrows", "attic")
                else:
                    patched.setattr(lends.peers, "all", unreadable)
                with pytest.raises((EOFError, OSError)):
                    await control.read(Offered, 60)
                while lender.borrower:
                    await asyncio.sleep(0.01)

    run(work)


def test_an_answer_that_comes_too_late_is_not_the_next_ones(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What a device can compute would be said of another operation, and end the process there."""
    lends, borrows = acquainted(tmp_path)
    quick = lenders.LentChild.supports
    questions = [Supports(0, Operation(op, (0,) * 16, SHAPE, (SHAPE,))) for op in (1, 2)]

    async def work() -> None:
        asked, let = asyncio.Event(), asyncio.Event()

        async def slow_for_one(child: lenders.LentChild, question: Supports) -> bool:
            if question == questions[0]:
                asked.set()
                await let.wait()
            return await quick(child, question)

        monkeypatch.setattr(lenders.LentChild, "supports", slow_for_one)
        async with lending(lends, borrows), borrowing(borrows) as borrower:
            await borrower.reach("den")
            [held] = borrower._held.values()
            first = asyncio.create_task(held._said(questions[0]))
            await asked.wait()
            first.cancel()  # as a time that is over does
            await asyncio.gather(first, return_exceptions=True)
            let.set()
            with pytest.raises((EOFError, OSError)):
                await held._said(questions[1])
            assert not held.stands

    run(work)


def test_what_a_machine_says_of_its_devices_can_be_shown_and_counted_with(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lends, borrows = acquainted(tmp_path)
    odd = LentDevice("\x1b[2J" + "x" * 9000, "CPU\n", "cpu", -1, 2**63)

    async def describe(_child: object) -> Described:
        return Described((odd,) * 5, apart=False)

    monkeypatch.setattr(lenders.LentChild, "describe", describe)

    async def work() -> None:
        async with lending(lends, borrows), borrowing(borrows) as borrower:
            devices = (await borrower.reach("den")).devices
            assert len(devices) == 5
            assert devices[0].backend == "CPU" and devices[0].description == "[2J" + "x" * 61
            assert devices[0].memory_free == 0 and 0 < devices[0].memory_total < 2**63

    run(work)


def test_another_release_is_refused_before_anything_is_computed(tmp_path: Path) -> None:
    lends, borrows = acquainted(tmp_path)

    async def work() -> None:
        async with lending(lends) as (lender, port):
            control = await called("127.0.0.1", port, "work", borrows.identity, _lends(lends, port))
            await control.write(Control(PROTOCOL, "0.0.1"))
            assert await control.read(Refused) == Refused(messages.OTHER_RELEASE)
            assert lender.borrower == ""

    run(work)


def test_what_is_no_rpc_ends_before_the_process_with_ggml_sees_it(tmp_path: Path) -> None:
    lends, borrows = acquainted(tmp_path)

    async def work() -> None:
        async with lending(lends, borrows), borrowing(borrows) as borrower:
            reader, writer = await _engine(await borrower.reach("den"))
            writer.write(b"\x0a" + (12).to_bytes(8, "little") + bytes(12))  # before a greeting
            with contextlib.suppress(OSError):
                assert await reader.read(100) == b""

    run(work)


def test_a_machine_that_says_nothing_any_more_is_lost(tmp_path: Path) -> None:
    """As one whose cable was pulled: nothing ends, and nothing comes."""
    lends, borrows = acquainted(tmp_path)

    async def work() -> None:
        async with (
            lending(lends, borrows) as (lender, _),
            borrowing(borrows, ping_s=0.1, lost_s=2.0) as borrower,
        ):
            reader, writer = await _engine(await borrower.reach("den"))
            writer.write(HELLO)
            await reader.readexactly(len(HELLO))
            held = lender._borrower
            assert held is not None
            held.control.reader.feed_data = lambda data: None  # type: ignore[method-assign]
            with contextlib.suppress(OSError):
                assert await reader.read(1) == b""

    run(work)


def test_one_that_is_not_there_is_said_to_be_away(tmp_path: Path) -> None:
    lends, borrows = acquainted(tmp_path)

    async def work() -> None:
        async with lending(lends, borrows):
            pass
        async with borrowing(borrows) as borrower:
            with pytest.raises(MachineError, match=r"cannot be reached.*nothing is lost"):
                await borrower.reach("den")
            with pytest.raises(MachineError, match="not paired"):
                await borrower.reach("nowhere")

    run(work)


def test_one_that_no_engine_uses_is_given_back(tmp_path: Path) -> None:
    lends, borrows = acquainted(tmp_path)

    async def work() -> None:
        async with (
            lending(lends, borrows) as (lender, _),
            borrowing(borrows, ping_s=0.05, unused_s=0.1) as borrower,
        ):
            await borrower.reach("den")
            while lender.borrower:
                await asyncio.sleep(0.01)

    run(work)
