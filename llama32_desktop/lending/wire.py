"""The channel between two machines: one line each in the open, then TLS 1.3 between certificates.

The line says what the connection is for, which decides what TLS asks for: to work, the other
side's certificate has to be one that was paired; to pair, it is a stranger's, and `pairing` has two
persons compare a code. A line that is changed on its way makes the other side's part fail, and no
more; what somebody in between writes behind it is never read as if it had come encrypted.
"""

from __future__ import annotations

import asyncio
import socket
import ssl
from collections.abc import Sequence
from typing import Any, Final, Literal, TypeVar

import msgspec

from llama32_desktop.connecting import connect
from llama32_desktop.lending.identity import Identity, fingerprint
from llama32_desktop.lending.peers import Peer
from llama32_desktop.processes.framing import packed

Purpose = Literal["work", "pair"]
HANDSHAKE_S: Final = 5.0
"""For the line, and again for TLS: who takes longer is let go."""
ANSWER_S: Final = 15.0
MOST_MESSAGE: Final = 64 * 1024
_LINES: Final[dict[Purpose, bytes]] = {
    "work": b"llama32-desktop lend 1 work\n",
    "pair": b"llama32-desktop lend 1 pair\n",
}
_CHUNK: Final = 1024 * 1024

T = TypeVar("T")


class StrangerError(Exception):
    """The other side is not who it should be, or does not speak as this app does."""


async def framed(reader: asyncio.StreamReader) -> bytes:
    """The next message as `processes.framing` packs it, read from a side that is not trusted.

    Raises:
        EOFError: that side ended the connection.
        StrangerError: it is longer than any.
        OSError: the connection is lost.
    """
    try:
        size = int.from_bytes(await reader.readexactly(4), "little")
        if size > MOST_MESSAGE:
            raise StrangerError(f"a message of {size} bytes")
        return await reader.readexactly(size)
    except asyncio.IncompleteReadError as error:
        raise EOFError from error


class Wire:
    """A connection that is encrypted.

    Attributes:
        peer: The other side's certificate, in DER; empty where it showed none.
    """

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.reader, self.writer = reader, writer
        shown = writer.get_extra_info("ssl_object").getpeercert(binary_form=True)
        self.peer: bytes = shown or b""

    async def read(self, kind: type[T] | Any, seconds: float | None = ANSWER_S) -> T:
        """The next message.

        Raises:
            EOFError: the other side ended the connection.
            TimeoutError: it said nothing for so long.
            StrangerError: it said what is no such message.
            OSError: the connection is lost.
        """
        async with asyncio.timeout(seconds):
            body = await framed(self.reader)
        try:
            message: T = msgspec.msgpack.decode(body, type=kind)
        except (ValueError, RecursionError) as error:
            raise StrangerError(str(error)) from error
        return message

    async def write(self, message: msgspec.Struct) -> None:
        """Send a message.

        Raises:
            OSError: the connection is lost.
            TimeoutError: the other side takes nothing.
        """
        self.writer.write(packed(message))
        async with asyncio.timeout(ANSWER_S):
            await self.writer.drain()

    @property
    def stands(self) -> bool:
        """Whether the other side has not ended it, as far as this one knows."""
        return not self.reader.at_eof() and self.reader.exception() is None

    async def end_with(self, message: msgspec.Struct) -> None:
        """Say a last thing, and end the connection when it has gone.

        Raises:
            OSError: the connection is lost.
            TimeoutError: the other side takes nothing.
        """
        await self.write(message)
        self.writer.close()
        async with asyncio.timeout(HANDSHAKE_S):
            await self.writer.wait_closed()

    def close(self) -> None:
        """End it at once, whatever was still to go."""
        self.writer.transport.abort()


async def called(
    host: str, port: int, purpose: Purpose, identity: Identity, peer: Peer | None = None
) -> Wire:
    """A connection to another machine.

    Args:
        peer: Who has to be there; without, to pair, whoever is.

    Raises:
        StrangerError: another is there, or it does not let this one in.
        OSError: nobody is there, or the connection is lost (`TimeoutError` is one).
    """
    loop = asyncio.get_running_loop()
    begun = await asyncio.to_thread(connect, host, port, loop.time() + HANDSHAKE_S)
    _hold(begun)
    reader, writer = await asyncio.open_connection(sock=begun)
    try:
        async with asyncio.timeout(HANDSHAKE_S):
            line = _LINES[purpose]
            writer.write(line)
            await writer.drain()
            if await reader.readexactly(len(line)) != line:
                raise StrangerError("another program is there")
        context = _context(ssl.PROTOCOL_TLS_CLIENT, identity, [peer] if peer else [])
        if peer is None:
            context.verify_mode = ssl.CERT_NONE
        await _encrypt(reader, writer, context)
        wire = Wire(reader, writer)
        if peer is not None and fingerprint(wire.peer) != peer.fingerprint:
            raise StrangerError("another machine is there")
    except (ssl.SSLError, asyncio.IncompleteReadError) as error:
        writer.transport.abort()
        raise StrangerError(type(error).__name__) from error
    except BaseException:
        writer.transport.abort()
        raise
    return wire


async def purpose_of(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> Purpose:
    """What somebody who knocked wants; answers with the same line.

    Raises:
        StrangerError: it does not speak as this app does.
        TimeoutError, OSError: it says nothing, or is gone.
    """
    lengths = {len(line) for line in _LINES.values()}
    assert len(lengths) == 1
    async with asyncio.timeout(HANDSHAKE_S):
        try:
            line = await reader.readexactly(lengths.pop())
        except asyncio.IncompleteReadError as error:
            raise StrangerError("half a line") from error
        for purpose, known in _LINES.items():
            if line == known:
                writer.write(line)
                await writer.drain()
                return purpose
    raise StrangerError("another line")


async def answered(
    reader: asyncio.StreamReader,
    writer: asyncio.StreamWriter,
    identity: Identity,
    peers: Sequence[Peer] | None,
) -> Wire:
    """Encrypt a connection of somebody who knocked.

    Args:
        peers: Those who are let in; `None` for whoever is there, to pair.

    Raises:
        StrangerError: it is none of them.
        TimeoutError, OSError: it does not go on, or is gone.
    """
    _hold(writer.get_extra_info("socket"))
    context = _context(ssl.PROTOCOL_TLS_SERVER, identity, peers or [])
    context.num_tickets = 0  # whoever comes again shows its certificate again
    context.verify_mode = ssl.CERT_NONE if peers is None else ssl.CERT_REQUIRED
    try:
        await _encrypt(reader, writer, context)
    except (ssl.SSLError, EOFError) as error:
        raise StrangerError(type(error).__name__) from error
    wire = Wire(reader, writer)
    if peers is not None and fingerprint(wire.peer) not in {p.fingerprint for p in peers}:
        raise StrangerError("not paired")
    return wire


async def _encrypt(
    reader: asyncio.StreamReader, writer: asyncio.StreamWriter, context: ssl.SSLContext
) -> None:
    """Go on in TLS.

    Raises:
        StrangerError: something came in the open behind the line. Who is there says nothing
            before TLS, and the reader would give it out as the first that came encrypted.
        OSError, EOFError: TLS does not come about.
    """
    await writer.drain()  # so that nothing is waited for between the look and TLS
    if _has_read(reader):
        raise StrangerError("more than a line in the open")
    await writer.start_tls(context, ssl_handshake_timeout=HANDSHAKE_S)


def _has_read(reader: asyncio.StreamReader) -> bool:
    """Whether a reader has bytes that nobody took, or the end.

    Raises:
        OSError: the connection is lost.
    """
    reading = reader.read(1)
    try:
        reading.send(None)
    except StopIteration:
        return True
    reading.close()  # it would wait
    return False


def _context(protocol: int, identity: Identity, peers: Sequence[Peer]) -> ssl.SSLContext:
    context = ssl.SSLContext(protocol)
    context.minimum_version = ssl.TLSVersion.TLSv1_3
    # A machine is its certificate, wherever it is reached.
    context.check_hostname = False
    context.load_cert_chain(identity.certificate_file, identity.key_file)
    for peer in peers:
        context.load_verify_locations(cadata=peer.certificate)
    return context


def _hold(connection: Any) -> None:
    """Small messages go at once, and a side that is gone is noticed."""
    connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)


async def carried(source: asyncio.StreamReader, target: asyncio.StreamWriter) -> None:
    """Hand on what comes until it ends.

    Raises:
        OSError: one of both is lost.
    """
    while data := await source.read(_CHUNK):
        target.write(data)
        await target.drain()
