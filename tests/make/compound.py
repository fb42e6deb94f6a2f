"""Writes compound files ([MS-CFB]) and Outlook's mails in them ([MS-OXMSG]), for tests."""

from __future__ import annotations

import struct
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

_SECTOR = 512
_MINI = 64
_CUTOFF = 4096
_FREE, _END, _FAT, _NONE = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD, 0xFFFFFFFF

Tree = Mapping[str, "bytes | Tree"]


@dataclass
class _Entry:
    name: str
    kind: int
    data: bytes = b""
    child: int = _NONE
    right: int = _NONE
    start: int = _END
    children: list[int] = field(default_factory=list)


def compound(path: Path, tree: Tree) -> None:
    """A file of version 3 with these streams and storages."""
    entries = [_Entry("Root Entry", 5)]
    _add(entries, 0, tree)
    mini, mini_fat = bytearray(), []
    for entry in entries[1:]:
        if entry.kind == 2 and 0 < len(entry.data) < _CUTOFF:
            entry.start = len(mini) // _MINI
            count = -(-len(entry.data) // _MINI)
            mini_fat += [*range(entry.start + 1, entry.start + count), _END]
            mini += entry.data.ljust(count * _MINI, b"\0")
    directory = len(entries) * 128
    chains = [bytes(directory), b"".join(struct.pack("<I", n) for n in mini_fat), bytes(mini)]
    chains += [entry.data for entry in entries if len(entry.data) >= _CUTOFF]
    fat, starts = [], []
    at = 1  # the table itself is the first sector
    for data in chains:
        count = -(-len(data) // _SECTOR)
        starts.append(at if count else _END)
        fat += [*range(at + 1, at + count), _END] if count else []
        at += count
    assert len(fat) < 127  # one sector of the table is enough for tests
    entries[0].start, entries[0].data = starts[2], bytes(mini)
    for entry, start in zip(
        [entry for entry in entries[1:] if len(entry.data) >= _CUTOFF], starts[3:], strict=True
    ):
        entry.start = start
    chains[0] = b"".join(map(_packed, entries))
    chains[1] = b"".join(struct.pack("<I", n) for n in mini_fat)
    big = [data.ljust(-(-len(data) // _SECTOR) * _SECTOR, b"\xff") for data in chains if data]
    table = struct.pack("<128I", _FAT, *fat, *[_FREE] * (127 - len(fat)))
    head = struct.pack(
        "<8s16xHHHHH6xIIIIIIIII",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
        *(0x3E, 3, 0xFFFE, 9, 6, 0, 1, starts[0], 0, _CUTOFF),
        *(starts[1], -(-len(mini_fat) * 4 // _SECTOR), _END, 0),
    )
    head += struct.pack("<109I", 0, *[_FREE] * 108)
    path.write_bytes(head + table + b"".join(big))


def _add(entries: list[_Entry], parent: int, tree: Tree) -> None:
    before = -1
    for name, value in tree.items():
        number = len(entries)
        is_stream = isinstance(value, bytes)
        entries.append(_Entry(name, 2 if is_stream else 1, value if is_stream else b""))
        if before < 0:
            entries[parent].child = number
        else:
            entries[before].right = number
        before = number
        if not isinstance(value, bytes):
            _add(entries, number, value)


def _packed(entry: _Entry) -> bytes:
    name = entry.name.encode("utf-16-le")
    return (
        name.ljust(64, b"\0")
        + struct.pack("<HBB", len(name) + 2, entry.kind, 1)
        + struct.pack("<III", _NONE, entry.right, entry.child)
        + bytes(36)
        + struct.pack("<IQ", entry.start, len(entry.data))
    )


def outlook_mail(
    path: Path, *, attached: Mapping[str, bytes] | None = None, html: str = "", rtf: bytes = b""
) -> None:
    """A mail from Ada to Grace of 2 March 2026, as Outlook saves it."""
    ticks = 134_169_156_000_000_000  # 2026-03-02 09:00 UTC
    rows = struct.pack("<HHIQ", 0x40, 0x0039, 6, ticks)
    tree: dict[str, bytes | Tree] = {
        "__properties_version1.0": bytes(32) + rows,
        "__substg1.0_0037001F": "Grüße aus Köln".encode("utf-16-le"),
        "__substg1.0_0C1A001F": "Ada".encode("utf-16-le"),
        "__substg1.0_5D01001F": "ada@example.org".encode("utf-16-le"),
        "__recip_version1.0_#00000000": {
            "__properties_version1.0": bytes(8) + struct.pack("<HHIQ", 3, 0x0C15, 6, 1),
            "__substg1.0_3001001F": "Grace".encode("utf-16-le"),
            "__substg1.0_39FE001F": "grace@example.org".encode("utf-16-le"),
        },
    }
    if html:
        tree["__substg1.0_10130102"] = html.encode()
    elif rtf:
        tree["__substg1.0_10090102"] = rtf
    else:
        tree["__substg1.0_1000001F"] = "Hello Grace,\r\nthe shed is painted.".encode("utf-16-le")
    for number, (name, data) in enumerate((attached or {}).items()):
        tree[f"__attach_version1.0_#{number:08X}"] = {
            "__properties_version1.0": bytes(8),
            "__substg1.0_3707001F": name.encode("utf-16-le"),
            "__substg1.0_37010102": data,
        }
    compound(path, tree)
