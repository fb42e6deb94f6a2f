"""The machines that this one is paired with, in a file for this person alone.

Whoever is not in it is a stranger. It is read anew whenever somebody knocks, so that one that is
removed is one at once, in whichever process.
"""

from __future__ import annotations

import logging
from pathlib import Path
from typing import Final, Literal

import msgspec
from filelock import FileLock

from llama32_desktop import paths
from llama32_desktop.engine.lent import LentDevice
from llama32_desktop.files import patiently, set_aside, write_whole
from llama32_desktop.json_text.entries import entries, listed
from llama32_desktop.lending.identity import fingerprint

Role = Literal["borrows", "lends"]
"""Whether it may have this machine's devices, or this machine its."""
MOST_NAME: Final = 64
_log: Final = logging.getLogger("llama32_desktop.lending")


class Peer(msgspec.Struct, frozen=True):
    """A paired machine.

    Attributes:
        name: What the person here calls it; no two of a role have the same.
        certificate: In DER.
        host, port: Where one that lends is asked; empty and 0 else.
        devices: What one that lends had when it did so last.
    """

    name: str
    role: Role
    certificate: bytes
    host: str = ""
    port: int = 0
    devices: tuple[LentDevice, ...] = ()

    @property
    def fingerprint(self) -> str:
        return fingerprint(self.certificate)

    def is_at_the_place_of(self, other: Peer) -> bool:
        """Whether it is the same machine, asked in the same way."""
        return msgspec.structs.replace(self, devices=other.devices) == other


class Peers:
    """The list; every method reads or writes the file whole."""

    def __init__(self, file: Path | None = None) -> None:
        self._file = file or paths.lending_folder() / "peers.json"

    def all(self, role: Role) -> list[Peer]:
        """Those of a role, in the order in which they were paired."""
        return [peer for peer in self._read()[0] if peer.role == role]

    def find(self, role: Role, name: str) -> Peer | None:
        """The one that the person calls so; capitals or not."""
        named = name.strip().casefold()
        return next((each for each in self.all(role) if each.name.casefold() == named), None)

    def add(self, peer: Peer) -> Peer:
        """Keep a machine; the same one of that role before is forgotten.

        Returns:
            It, with a number behind its name where another has that.

        Raises:
            OSError: it cannot be kept.
        """
        with self._lock():
            known, unknown = self._read()
            others = [each for each in known if not _is_same(each, peer)]
            taken = {each.name.casefold() for each in others if each.role == peer.role}
            name, number = peer.name, 1
            while name.casefold() in taken:
                number += 1
                name = f"{peer.name} {number}"
            peer = msgspec.structs.replace(peer, name=name)
            self._write([*others, peer], unknown)
        return peer

    def note_devices(self, peer: Peer, devices: tuple[LentDevice, ...]) -> None:
        """Keep what a machine lends, where it is still paired.

        Raises:
            OSError: it cannot be kept.
        """
        with self._lock():
            before, unknown = self._read()
            noted = msgspec.structs.replace(peer, devices=devices)
            after = [noted if peer.is_at_the_place_of(each) else each for each in before]
            if after != before:
                self._write(after, unknown)

    def remove(self, role: Role, name: str) -> bool:
        """Forget a machine; whether there was one of that name.

        Raises:
            OSError: the list cannot be written; the machine is still in it.
        """
        named = name.strip().casefold()
        with self._lock():
            before, unknown = self._read()
            kept = [p for p in before if p.role != role or p.name.casefold() != named]
            if len(kept) < len(before):
                self._write(kept, unknown)
        return len(kept) < len(before)

    def _lock(self) -> FileLock:
        self._file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        return FileLock(f"{self._file}.lock", timeout=10)

    def _read(self) -> tuple[list[Peer], list[msgspec.Raw]]:
        """The machines, and what of the list is none that this version knows: nobody is let in by
        that, and it stays."""
        try:
            data = patiently(self._file.read_bytes)
        except FileNotFoundError:
            return [], []
        try:
            known, unknown = entries(data, Peer)
        except (ValueError, RecursionError):
            # It is kept for who wants to look.
            _log.error("the list of paired machines is damaged")
            set_aside(self._file)
            return [], []
        if unknown:
            _log.error("some of the paired machines cannot be read")
        return known, unknown

    def _write(self, peers: list[Peer], unknown: list[msgspec.Raw]) -> None:
        write_whole(self._file, listed([*peers, *unknown]))


def _is_same(one: Peer, other: Peer) -> bool:
    return one.role == other.role and one.certificate == other.certificate


def clean_name(name: str) -> str:
    """A machine's name as it may be shown: it says it itself, so it may be anything."""
    shown = "".join(sign if sign.isprintable() else " " for sign in name)
    return " ".join(shown.split())[:MOST_NAME].strip() or "?"
