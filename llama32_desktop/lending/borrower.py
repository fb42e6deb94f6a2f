"""Has another machine's devices: a connection that says so, and loopback for engines.

An engine's process speaks ggml's RPC to a port of this process, which carries it to the other
machine, a connection each. Only children of the same app get in.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import Awaitable, Callable
from typing import Final

import msgspec
from filelock import Timeout

from llama32_desktop.engine.lent import PROTOCOL, Lent, LentDevice, Supported, Supports
from llama32_desktop.engine.machine import llama_cpp_release
from llama32_desktop.lending import messages
from llama32_desktop.lending.identity import Identity
from llama32_desktop.lending.local_peer import is_of_this_app
from llama32_desktop.lending.messages import Control, Offered, Ping, Ready, Refused, Work
from llama32_desktop.lending.peers import Peer, Peers, clean_name
from llama32_desktop.lending.problems import MachineError
from llama32_desktop.lending.wire import StrangerError, Wire, called, carried, framed
from llama32_desktop.processes.framing import Reader, packed
from llama32_desktop.sentences import Sentence

PING_S: Final = 5.0
LOST_S: Final = 15.0
"""A machine that says nothing for so long is lost."""
UNUSED_S: Final = 60.0
"""One that no engine computes on is given back."""
_CHUNK: Final = 1024 * 1024
_MOST_DEVICES: Final = 16
_MOST_MEMORY: Final = 2**50
_MOST_BANDWIDTH: Final = 1e14
_read_question: Final = Reader[Supports](Supports)
_log: Final = logging.getLogger("llama32_desktop.lending")

Guard = Callable[[asyncio.StreamWriter], bool]


class Borrower:
    """This machine, as it has others' devices; at most one connection to each.

    Args:
        guard: Says whether who connects on loopback may.
        ping_s, lost_s, unused_s: As the constants; tests have less patience.
    """

    def __init__(
        self,
        identity: Identity,
        peers: Peers,
        *,
        guard: Guard = is_of_this_app,
        ping_s: float = PING_S,
        lost_s: float = LOST_S,
        unused_s: float = UNUSED_S,
    ) -> None:
        self._identity, self._peers, self._guard = identity, peers, guard
        self._times = (ping_s, lost_s, unused_s)
        self._held: dict[str, Held] = {}
        self._lock = asyncio.Lock()

    async def reach(self, name: str) -> Lent:
        """A machine's devices as an engine reaches them; the connection that stands, or a new one.

        Raises:
            MachineError: it cannot be had.
        """
        async with self._lock:
            peer = self._peers.find("lends", name)
            if peer is None:
                raise MachineError(
                    Sentence(
                        "This machine is not paired with “{0}”, so the model was not loaded; "
                        "“llama32-desktop machines list” says which there are.",
                        name,
                    )
                )
            held = self._held.get(peer.fingerprint)
            if held is not None and held.stands and held.peer.is_at_the_place_of(peer):
                held.use()
                return held.lent
            if held is not None:
                await held.close()
            held = Held(self._identity, peer, self._guard, *self._times)
            self._held[peer.fingerprint] = held
            lent = await held.open()
            with contextlib.suppress(OSError, Timeout):  # it is for verdicts alone
                await asyncio.to_thread(self._peers.note_devices, peer, lent.devices)
            return lent

    async def close(self) -> None:
        """Give all back."""
        for held in self._held.values():
            await held.close()


class Held:
    """One machine's devices while this one has them."""

    def __init__(
        self,
        identity: Identity,
        peer: Peer,
        guard: Guard,
        ping_s: float,
        lost_s: float,
        unused_s: float,
    ) -> None:
        self.peer = peer
        self._identity, self._guard = identity, guard
        self._ping_s, self._lost_s, self._unused_s = ping_s, lost_s, unused_s
        self._control: Wire | None = None
        self._asking = asyncio.Lock()
        self._servers: list[asyncio.Server] = []
        self._tasks: set[asyncio.Task[None]] = set()
        self._works = 0
        self._used_at = 0.0
        self._lent: Lent | None = None

    @property
    def stands(self) -> bool:
        """Whether the other machine has not ended it, as far as this one knows."""
        return self._control is not None and self._control.stands

    @property
    def lent(self) -> Lent:
        assert self._lent is not None
        return self._lent

    def use(self) -> None:
        """An engine is about to be started for it."""
        self._used_at = asyncio.get_running_loop().time()

    async def open(self) -> Lent:
        """Ask the machine for its devices, and listen for engines here.

        Raises:
            MachineError: it cannot be had.
        """
        control = await self._called()
        try:
            await control.write(Control(PROTOCOL, llama_cpp_release()))
            offered: Offered | Refused = await control.read(Offered | Refused, 4 * self._lost_s)
        except (StrangerError, EOFError, OSError) as error:
            control.close()
            raise self._away(error) from error
        if isinstance(offered, Refused):
            control.close()
            raise self._refused(offered.reason)
        self._control = control
        ports = []
        for serve in (self._work, self._question):
            server = await asyncio.start_server(self._guarded(serve), "127.0.0.1", 0, limit=_CHUNK)
            self._servers.append(server)
            ports.append(server.sockets[0].getsockname()[1])
        self.use()
        self._start(self._keep())
        devices = tuple(_plausible(each) for each in offered.devices[:_MOST_DEVICES])
        self._lent = Lent(self.peer.name, ports[0], ports[1], devices)
        return self._lent

    async def close(self) -> None:
        """Let go of it: what engines compute on it ends."""
        control, self._control = self._control, None
        if control is not None:
            control.close()
        for server in self._servers:
            server.close()
        own = asyncio.current_task()
        tasks = [task for task in self._tasks if task is not own]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _called(self) -> Wire:
        try:
            return await called(self.peer.host, self.peer.port, "work", self._identity, self.peer)
        except (StrangerError, OSError) as error:
            raise self._away(error) from error

    def _away(self, error: Exception) -> MachineError:
        """Why the machine cannot be had."""
        where = f"{self.peer.host}:{self.peer.port}"
        if isinstance(error, StrangerError | EOFError):
            return MachineError(
                Sentence(
                    "“{0}” ({1}) does not let this machine in, or another is there now, so the "
                    "model was not loaded; pair both anew, by “llama32-desktop lend --pair” there.",
                    self.peer.name,
                    where,
                )
            )
        return MachineError(
            Sentence(
                "“{0}” ({1}) cannot be reached, so the model was not loaded; nothing is lost: "
                "start “llama32-desktop lend” there and send again, or go on without it.",
                self.peer.name,
                where,
            )
        )

    def _refused(self, reason: str) -> MachineError:
        name = self.peer.name
        if reason == messages.BUSY:
            return MachineError(
                Sentence(
                    "“{0}” lends its devices to another machine at the moment, so the model was "
                    "not loaded; try again when it is free.",
                    name,
                )
            )
        if reason == messages.OTHER_RELEASE:
            return MachineError(
                Sentence(
                    "“{0}” has another version of llama.cpp, so no model can be divided between "
                    "both; install the same version of the app on both machines.",
                    name,
                )
            )
        return MachineError(
            Sentence(
                "“{0}” cannot lend its devices, which it says itself on its screen, so the model "
                "was not loaded.",
                name,
            )
        )

    async def _keep(self) -> None:
        """Ask from time to time whether it is there; let go when it is not, or is not used."""
        loop = asyncio.get_running_loop()
        try:
            while self._control is not None:
                await asyncio.sleep(self._ping_s)
                await self._said(Ping())
                if self._works:
                    self.use()
                elif loop.time() - self._used_at > self._unused_s:
                    break
        except (StrangerError, EOFError, OSError) as error:
            _log.info("a machine is lost: %s", type(error).__name__)
        await self.close()

    async def _said(self, message: Supports | Ping) -> Supported | Ping:
        """The answer of the other machine.

        Raises:
            StrangerError, EOFError, OSError: it is lost.
        """
        async with self._asking:
            control = self._control
            if control is None:
                raise EOFError
            try:
                await control.write(message)
                return await control.read(Supported | Ping, self._lost_s)
            except BaseException:
                control.close()  # what comes later would be taken for the answer to the next
                raise

    def _guarded(
        self, serve: Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]
    ) -> Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]:
        async def serve_guarded(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            task = asyncio.current_task()
            assert task is not None
            self._tasks.add(task)
            try:
                if await asyncio.to_thread(self._guard, writer):
                    await serve(reader, writer)
            except (StrangerError, EOFError, OSError, MachineError, asyncio.CancelledError):
                pass
            finally:
                self._tasks.discard(task)
                writer.transport.abort()

        return serve_guarded

    def _start(self, work: Awaitable[None]) -> None:
        task = asyncio.ensure_future(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _work(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Carry ggml's RPC of one engine."""
        wire = await self._called()
        try:
            await wire.write(Work())
            said: Ready | Refused = await wire.read(Ready | Refused, 4 * self._lost_s)
            if isinstance(said, Refused):
                return
            self._works += 1
            try:
                await _both(carried(reader, wire.writer), carried(wire.reader, writer))
            finally:
                self._works -= 1
        finally:
            wire.close()

    async def _question(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Ask the other machine what an engine asks."""
        while True:
            try:
                question = _read_question.decoded(await framed(reader))
            except ValueError:
                return
            answer = await self._said(question)
            if not isinstance(answer, Supported):
                return
            writer.write(packed(answer))
            await writer.drain()


def _plausible(device: LentDevice) -> LentDevice:
    """What another machine says of a device, as it may be shown and counted with."""
    total = min(max(0, device.memory_total), _MOST_MEMORY)
    return msgspec.structs.replace(
        device,
        description=clean_name(device.description),
        backend=clean_name(device.backend),
        memory_free=min(max(0, device.memory_free), total),
        memory_total=total,
        bandwidth=min(max(0.0, device.bandwidth), _MOST_BANDWIDTH),  # never “not a number”
    )


async def _both(one: Awaitable[None], other: Awaitable[None]) -> None:
    """Both until one of them ends."""
    tasks = [asyncio.ensure_future(one), asyncio.ensure_future(other)]
    try:
        await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for task in tasks:
            task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await asyncio.gather(*tasks, return_exceptions=True)
