"""ggml's RPC on its way: what passes, what does not, and the weights that are kept."""

from __future__ import annotations

import hashlib
import os
import random
import struct
from pathlib import Path

import pytest

from llama32_desktop.lending.stream import BadStreamError, RequestStream
from llama32_desktop.lending.weights import KeptWeights

HELLO = struct.pack("<BQ", 14, 24) + bytes(24)
HASH = 0x0123456789ABCDEF


def _asks(name: int = HASH) -> bytes:
    return struct.pack("<BQ", 7, 312) + bytes(296) + struct.pack("<QQ", 0, name)


def _sends(data: bytes, flag: int = 1) -> bytes:
    return struct.pack("<BQ", 6, 305 + len(data)) + bytes(296) + bytes([flag]) + bytes(8) + data


def test_a_stream_passes_whole_however_it_is_cut() -> None:
    whole = HELLO + _asks() + _sends(b"x" * 5000, 0) + struct.pack("<BQ", 15, 0)
    whole += struct.pack("<BQ", 10, 40) + bytes(40) + struct.pack("<BQI", 16, 4, 0)
    chance = random.Random(5)
    for _ in range(50):
        stream, out, left = RequestStream(), b"", whole
        while left:
            size = chance.choice([1, 2, 7, 300, 4096])
            out += stream.feed(left[:size])
            left = left[size:]
        assert out == whole


@pytest.mark.parametrize(
    "said",
    [
        struct.pack("<BQ", 15, 0),  # before a greeting
        HELLO + HELLO,
        HELLO + struct.pack("<BQ", 18, 0),  # no command
        HELLO + struct.pack("<BQ", 255, 0),
        HELLO + struct.pack("<BQ", 0, 2**63),
        HELLO + struct.pack("<BQ", 6, 2**63),
        HELLO + struct.pack("<BQ", 6, 304),
        HELLO + struct.pack("<BQ", 10, 2**40),
        HELLO + struct.pack("<BQ", 7, 311),
        struct.pack("<BQ", 14, 25),
    ],
)
def test_what_the_protocol_does_not_have_is_refused(said: bytes) -> None:
    with pytest.raises(BadStreamError):
        RequestStream().feed(said)


def test_nobody_keeps_weights_who_was_not_asked_to() -> None:
    out = RequestStream().feed(HELLO + _asks() + _sends(b"weights"))
    assert out == HELLO + _asks() + _sends(b"weights", 0)


def _kept(folder: Path, most: int = 10_000, free: int = 0) -> KeptWeights:
    return KeptWeights(folder, most, free=free)


def _server_writes(folder: Path, data: bytes, name: int = HASH) -> Path:
    """As ggml's does when it is told to keep."""
    file = folder / f"{name:016x}"
    file.write_bytes(data)
    return file


def test_weights_as_they_were_sent_are_kept(tmp_path: Path) -> None:
    kept = _kept(tmp_path)
    whole = HELLO + _asks() + _sends(b"weights")
    assert RequestStream(kept).feed(whole) == whole
    file = _server_writes(tmp_path, b"weights")
    RequestStream(_kept(tmp_path)).feed(HELLO + _asks())
    assert file.read_bytes() == b"weights"


@pytest.mark.parametrize("found", [b"weight", b"weighty", b"Weights", b""])
def test_a_file_that_is_not_what_was_sent_is_never_read_back(tmp_path: Path, found: bytes) -> None:
    """A full disk, a process that was killed, a bad sector."""
    RequestStream(_kept(tmp_path)).feed(HELLO + _asks() + _sends(b"weights"))
    file = _server_writes(tmp_path, found)
    RequestStream(_kept(tmp_path)).feed(HELLO + _asks())
    assert not file.exists()


def test_a_file_that_nobody_noted_goes(tmp_path: Path) -> None:
    """Of a connection that ended while it came."""
    file = _server_writes(tmp_path, b"weights")
    _kept(tmp_path)
    assert not file.exists()


def test_the_longest_unused_make_room(tmp_path: Path) -> None:
    folder = tmp_path / "kept"
    kept = _kept(folder, most=4000)
    for name, age in ((1, 300), (2, 200), (3, 100)):
        assert kept.begins(name, 1000)
        kept.ended(name, 1000, hashlib.sha256(bytes(1000)).digest())
        file = _server_writes(folder, bytes(1000), name)
        os.utime(file, (file.stat().st_mtime - age,) * 2)
    kept.look(1)  # used now
    assert kept.begins(4, 2000)
    assert {f.name for f in folder.iterdir()} - {"sent.json"} == {f"{1:016x}"}


def test_weights_beyond_the_limit_and_on_a_full_disk_are_not_kept(tmp_path: Path) -> None:
    out = RequestStream(_kept(tmp_path, most=3)).feed(HELLO + _asks() + _sends(b"weights"))
    assert out.endswith(_sends(b"weights", 0))
    assert not _kept(tmp_path, free=2**60).begins(HASH, 1)
