"""The servers that the person added, in a file beside the settings; no key is in it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

import msgspec

from llama32_desktop import paths
from llama32_desktop.cage import ordinary
from llama32_desktop.files import set_aside, write_whole
from llama32_desktop.remote.server import AddressError, Server, checked_address, checked_name
from llama32_desktop.sentences import Sentence

MOST: Final = 100
_MOST_BYTES: Final = 8 * 1024**2


class _File(msgspec.Struct):
    servers: list[msgspec.Raw] = []


class Servers:
    """Reads and changes the list; for one thread at a time.

    Args:
        file: Where it is kept.

    Attributes:
        notice: Empty, or one sentence on a list that could not be read.
    """

    def __init__(self, file: Path | None = None) -> None:
        self._file = file or paths.servers_file()
        self._unknown: list[msgspec.Raw] = []
        self.notice = ""

    def all(self) -> list[Server]:
        """The servers in the order in which they were added; reads the file."""
        try:
            return self._read()
        except OSError as error:
            self.notice = Sentence(
                "The list of servers in “{0}” cannot be read ({1}), so none is used now.",
                self._file,
                error.strerror or type(error).__name__,
            )
            return []

    def _read(self) -> list[Server]:
        """The servers of the file; one that is damaged is set aside.

        Raises:
            OSError: it is there and cannot be read.
        """
        self._unknown = []
        try:
            with ordinary.opened(self._file) as file:
                data = file.read(_MOST_BYTES + 1)
            if len(data) > _MOST_BYTES:
                raise ValueError("far too long")
            entries = msgspec.json.decode(data, type=_File).servers
        except FileNotFoundError:
            return []
        except (ValueError, RecursionError):  # msgspec's too: it is no JSON, or no such list
            self._put_aside()
            return []
        servers: list[Server] = []
        for entry in entries:
            server = _server(entry)
            if server is None:
                self._unknown.append(entry)  # of a newer version: it stays in the file
            else:
                servers.append(server)
        return servers

    def _to_change(self) -> list[Server]:
        """The servers, where the file was read: else a change would delete those in it.

        Raises:
            OSError: it is there and cannot be read.
        """
        try:
            return self._read()
        except OSError as error:
            raise OSError(
                Sentence(
                    "The list of servers in “{0}” cannot be read ({1}), so it was left as it is: "
                    "try again.",
                    self._file,
                    error.strerror or type(error).__name__,
                )
            ) from error

    def find(self, name: str) -> Server | None:
        """The server of that name."""
        return next((server for server in self.all() if server.name == name), None)

    def put(self, server: Server) -> None:
        """Add a server, in the place of one of that name.

        Raises:
            AddressError: there are too many, or the list would be longer than it is read.
            OSError: the list cannot be read or written; the former one is still there.
        """
        servers = self._to_change()
        names = [each.name for each in servers]
        if server.name in names:
            servers[names.index(server.name)] = server
        elif len(servers) >= MOST:
            raise AddressError(
                Sentence("There are {0} servers already, so none was added: remove one.", MOST)
            )
        else:
            servers.append(server)
        self._write(servers)

    def remove(self, name: str) -> Server | None:
        """Forget a server; returns what it was.

        Raises:
            OSError: the list cannot be read or written.
        """
        servers = self._to_change()
        gone = next((server for server in servers if server.name == name), None)
        if gone is not None:
            self._write([server for server in servers if server is not gone])
        return gone

    def _write(self, servers: Sequence[Server]) -> None:
        data = msgspec.json.encode({"servers": [*servers, *self._unknown]})
        data = msgspec.json.format(data, indent=2)
        if len(data) > _MOST_BYTES:
            raise AddressError(
                Sentence(
                    "With this one the list of servers would be too long to be read again, so it "
                    "was left as it is: remove a server first."
                )
            )
        write_whole(self._file, data)

    def _put_aside(self) -> None:
        try:
            aside = set_aside(self._file)
        except OSError:
            self.notice = Sentence(
                "The list of servers in “{0}” is damaged and could not be set aside, so none is "
                "used now.",
                self._file,
            )
        else:
            self.notice = Sentence(
                "The list of servers was damaged; the file is kept as “{0}”, and you can add them "
                "again.",
                aside,
            )


def _server(entry: msgspec.Raw) -> Server | None:
    """A server of the file; `None` for what a person or a newer version wrote there."""
    try:
        server = msgspec.json.decode(entry, type=Server)
        right = checked_name(server.name) == server.name
        right = right and checked_address(server.address, server.kind) == server.address
    except (ValueError, RecursionError, AddressError):
        return None
    return server if right else None
