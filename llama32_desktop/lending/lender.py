"""Lends this machine's devices: lets paired machines in, one at a time, and pairs when asked to.

Everything happens in one event loop. ggml is in processes of its own, one for what is asked and one
for each connection that computes; they end with it.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import socket
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

import msgspec

from llama32_desktop import paths
from llama32_desktop.engine.lent import PROTOCOL, LentDevice, Supported, Supports
from llama32_desktop.engine.machine import llama_cpp_release
from llama32_desktop.lending import messages, pairing
from llama32_desktop.lending.door import Door, Place, TurnedAwayError
from llama32_desktop.lending.identity import Identity, fingerprint
from llama32_desktop.lending.lent_child import LentChild, default_command
from llama32_desktop.lending.messages import Control, Offered, Ping, Ready, Refused
from llama32_desktop.lending.pairing import Ask, Paired
from llama32_desktop.lending.peers import Peer, Peers
from llama32_desktop.lending.problems import MachineError
from llama32_desktop.lending.strangers import Strangers
from llama32_desktop.lending.stream import BadStreamError, RequestStream
from llama32_desktop.lending.weights import KeptWeights
from llama32_desktop.lending.wire import (
    StrangerError,
    Wire,
    answered,
    carried,
    purpose_of,
)
from llama32_desktop.sentences import Sentence

SILENCE_S: Final = 30.0
"""Who borrows says something each few seconds; one that does not is gone."""
LOOK_S: Final = 2.0
"""How long one that is removed goes on at most."""
MOST_WORK: Final = 4
"""Connections that compute, of the one that borrows."""
_CHUNK: Final = 1024 * 1024
_log: Final = logging.getLogger("llama32_desktop.lending")


@dataclass(slots=True)
class Rules:
    """How this machine lends.

    Attributes:
        cache_bytes: Of weights that are kept for each machine; 0 keeps none.
        bandwidth: Of this machine's memory, in bytes a second; 0 where it was not measured.
    """

    name: str = field(default_factory=socket.gethostname)
    cache_bytes: int = 0
    cache_folder: Path | None = None
    command: Sequence[str] = field(default_factory=default_command)
    silence_s: float = SILENCE_S
    bandwidth: float = 0.0


@dataclass(slots=True)
class _Borrower:
    """The one that has the devices."""

    peer: Peer
    control: Wire
    asked: LentChild
    task: asyncio.Task[None]
    work: set[asyncio.Task[None]] = field(default_factory=set)
    has_worked: bool = False

    @property
    def is_done(self) -> bool:
        """Whether it has computed and does no more: it keeps the devices for a while, as it may
        load a model again, unless another wants them."""
        return self.has_worked and not self.work


@dataclass(slots=True)
class _Opening:
    """An occasion to pair: for one attempt that comes as far as the code."""

    ask: Ask
    outcome: asyncio.Future[Paired]
    by: Wire | None = None
    """Whose attempt it was."""

    def is_free(self) -> bool:
        """Whether nobody's attempt has come so far."""
        return self.by is None


class Lender:
    """Lends until it is closed.

    Args:
        tell: Told, one line each, who comes and goes.
    """

    def __init__(
        self,
        identity: Identity,
        peers: Peers,
        rules: Rules | None = None,
        tell: Callable[[str], None] = lambda line: None,
    ) -> None:
        self._identity, self._peers = identity, peers
        self._rules, self._tell = rules or Rules(), tell
        self._borrower: _Borrower | None = None
        self._opening: _Opening | None = None
        self._door, self._strangers = Door(), Strangers()
        self._server: asyncio.Server | None = None
        self._tasks: set[asyncio.Task[None]] = set()

    @property
    def borrower(self) -> str:
        """The name of the one that has the devices; empty where nobody has."""
        return self._borrower.peer.name if self._borrower else ""

    async def listen(self, listener: socket.socket) -> None:
        """Begin to let machines in at that address."""
        self._server = await asyncio.start_server(self._knocked, sock=listener, limit=_CHUNK)

    async def close(self) -> None:
        """End everything."""
        if self._server is not None:
            self._server.close()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def pair(self, ask: Ask) -> Paired:
        """Wait for a machine that wants to borrow, and keep it where both persons say so.

        Raises:
            MachineError: they did not, or the other side is no such app.
        """
        loop = asyncio.get_running_loop()
        opening = self._opening = _Opening(ask, loop.create_future())
        try:
            paired = await opening.outcome
        finally:
            if self._opening is opening:
                self._opening = None
            if opening.outcome.cancelled() and opening.by is not None:
                opening.by.close()  # nobody waits for it: the other machine is not to, either
        kept = self._peers.add(Peer(paired.name, "borrows", paired.certificate))
        return Paired(kept.name, kept.certificate)

    async def _knocked(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._tasks.add(task)
        address = str((writer.get_extra_info("peername") or ("?",))[0])
        try:
            await self._welcomed(reader, writer, address)
        except (StrangerError, BadStreamError) as error:
            if line := self._strangers.turned_away(address):
                self._tell(line)
            _log.info("turned away: %s", type(error).__name__)
        except (OSError, EOFError, MachineError, TurnedAwayError, asyncio.CancelledError):
            pass
        finally:
            self._tasks.discard(task)
            writer.transport.abort()

    async def _welcomed(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, address: str
    ) -> None:
        with self._door.stood_at(address) as place:
            purpose = await purpose_of(reader, writer)
            if purpose == "pair":
                if self._opening is None or not self._opening.is_free():
                    raise StrangerError("nobody pairs here now")
                wire = await answered(reader, writer, self._identity, None)
                await self._paired(wire, place)
                return
            known = self._peers.all("borrows")
            wire = await answered(reader, writer, self._identity, known)
            shown = fingerprint(wire.peer)
            peer = next(each for each in known if each.fingerprint == shown)
            self._door.know(address)
            first: messages.First = await wire.read(messages.First)
        if isinstance(first, Control):
            await self._lent(wire, peer, first)
        else:
            await self._worked(wire, peer)

    async def _paired(self, wire: Wire, place: Place) -> None:
        opening = self._opening
        if opening is None or not opening.is_free():
            raise StrangerError("nobody pairs here now")

        def seen() -> None:
            if not opening.is_free():
                raise StrangerError("another was quicker")
            opening.by = wire
            self._door.leave(place)  # persons take their time

        try:
            paired = await pairing.lend_to(
                wire, self._identity, self._rules.name, opening.ask, seen
            )
        except BaseException as error:
            if opening.by is wire and not opening.outcome.done():
                ended = error if isinstance(error, MachineError) else pairing.ended_early()
                opening.outcome.set_exception(ended)
            raise
        if not opening.outcome.done():  # nobody waits for it any more
            opening.outcome.set_result(paired)

    async def _lent(self, wire: Wire, peer: Peer, first: Control) -> None:
        """Let a machine have the devices for as long as its connection stands."""
        if self._borrower is not None and self._borrower.is_done:
            await self._take_back(self._borrower)
        if self._borrower is not None:
            await wire.end_with(Refused(messages.BUSY))
            return
        if (first.protocol, first.release) != (PROTOCOL, llama_cpp_release()):
            await wire.end_with(Refused(messages.OTHER_RELEASE))
            return
        task = asyncio.current_task()
        assert task is not None
        asked = LentChild(self._rules.command)
        borrower = self._borrower = _Borrower(peer, wire, asked, task)
        self._tell(Sentence("{0} borrows this machine's devices.", peer.name))
        watch = asyncio.create_task(self._watched(borrower, task))
        try:
            try:
                described = await asked.describe()
            except MachineError as error:
                self._tell(str(error))
                await wire.end_with(Refused(messages.UNABLE))
                return
            await wire.write(Offered(tuple(map(self._with_bandwidth, described.devices))))
            while True:
                said: messages.ToLender = await wire.read(messages.ToLender, self._rules.silence_s)
                if isinstance(said, Supports):
                    await wire.write(Supported(await asked.supports(said)))
                else:
                    await wire.write(Ping())
        finally:
            watch.cancel()
            try:
                for work in borrower.work:
                    work.cancel()
                await asyncio.gather(*borrower.work, return_exceptions=True)
            finally:
                self._borrower = None
                self._tell(Sentence("{0} is gone.", peer.name))
                await asked.end()

    def _with_bandwidth(self, device: LentDevice) -> LentDevice:
        """A card's is known by its name."""
        bandwidth = self._rules.bandwidth if device.kind == "cpu" else 0.0
        return msgspec.structs.replace(device, bandwidth=bandwidth)

    async def _take_back(self, borrower: _Borrower) -> None:
        """End one that does nothing any more, for another."""
        borrower.control.close()
        borrower.task.cancel()
        await asyncio.wait([borrower.task])

    async def _watched(self, borrower: _Borrower, task: asyncio.Task[None]) -> None:
        """End what a machine does when it was removed, or nobody can say whether it was."""
        known = True
        while known:
            await asyncio.sleep(LOOK_S)
            try:
                peers = self._peers.all("borrows")
            except OSError:
                peers = []
            known = borrower.peer.fingerprint in {each.fingerprint for each in peers}
        borrower.control.close()
        task.cancel()  # whatever it waits for: the process that is asked may take its time

    async def _worked(self, wire: Wire, peer: Peer) -> None:
        """Carry ggml's RPC to a process of its own."""
        borrower = self._borrower
        same = borrower is not None and borrower.peer.fingerprint == peer.fingerprint
        if borrower is None or not same or len(borrower.work) >= MOST_WORK:
            await wire.end_with(Refused(messages.BUSY))
            return
        task = asyncio.current_task()
        assert task is not None
        child = LentChild(self._rules.command)
        borrower.work.add(task)
        borrower.has_worked = True
        try:
            kept = self._kept(peer)
            server_in, server_out, described = await child.serve(str(kept.folder) if kept else "")
            if not described.apart:
                _log.info("what is lent has no network of its own here")
            await wire.write(Ready())
            stream = RequestStream(kept)
            back = asyncio.create_task(carried(server_in, wire.writer))
            back.add_done_callback(lambda done: wire.close())
            try:
                while data := await wire.reader.read(_CHUNK):
                    if kept:  # a file is read whole before it is used again: that takes seconds
                        server_out.write(await asyncio.to_thread(stream.feed, data))
                    else:
                        server_out.write(stream.feed(data))
                    await server_out.drain()
            finally:
                back.cancel()
                await asyncio.gather(back, return_exceptions=True)
                server_out.transport.abort()
        finally:
            borrower.work.discard(task)
            await child.end()

    def _kept(self, peer: Peer) -> KeptWeights | None:
        """Where a machine's weights are kept; one connection at a time has it."""
        rules, borrower = self._rules, self._borrower
        if not rules.cache_bytes or borrower is None or len(borrower.work) > 1:
            return None
        folder = (rules.cache_folder or paths.lent_weights_folder()) / peer.fingerprint[:32]
        with contextlib.suppress(OSError):
            return KeptWeights(folder, rules.cache_bytes)
        return None
