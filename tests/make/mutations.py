"""Damages files as nobody who writes a parser expects, each by its own seed.

Bits and lengths, pieces cut, doubled and taken from other files, words of formats, members of zips
and nodes of JSON, files within files.
"""

from __future__ import annotations

import hashlib
import io
import json
import random
import re
import sqlite3
import warnings
import zipfile
from collections.abc import Callable, Sequence
from contextlib import closing, suppress
from typing import Any, Final

MOST_BYTES: Final = 8_000_000
"""Of a mutated file; longer ones are cut."""
_NUMBERS: Final = (0, 1, 2, 0x7F, 0x80, 0xFF, 0x7FFF, 0xFFFF, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF)
_LONG: Final = (2**31, 2**32, 2**40, 2**62, 2**63 - 1, 2**64 - 1)
_DIGITS: Final = re.compile(rb"[0-9]+")
_WORDS: Final = (
    b"../../../../escaped", b"..\\..\\escaped.txt", b"C:\\escaped.txt", b"/tmp/escaped",
    b"\x00", b"\r\n\r\n", b"\xff\xfe", b"\xef\xbb\xbf", b"\xed\xa0\x80", b"\xe2\x80\xae",
    b"<!ENTITY a \"b\"><!ENTITY c \"&a;&a;\">", b"<!DOCTYPE a SYSTEM \"file:///etc/passwd\">",
    b"<a>" * 500, b"]]>", b"<![CDATA[", b"&#x110000;", b"<img src=\"file:///etc/passwd\">",
    b"[" * 2000, b"{\"a\":" * 2000, b"1e999", b"-0", b"NaN", b"\\ud800", b"1" * 5000,
    b"/Kids [1 0 R]", b"/Parent 1 0 R", b"/Length 2147483647", b"/JavaScript (app.alert(1))",
    b"/Filter [/FlateDecode /FlateDecode /LZWDecode]", b"/Predictor 15 /Columns 99999999",
    b"endobj", b"xref", b"trailer", b"startxref\n0", b"{\\rtf1", b"{\\*\\objdata", b"\\bin9999999 ",
    b"Content-Type: multipart/mixed; boundary=\"b\"\n\n--b\n", b"--b--", b"=?utf-8?b?//8=?=",
    b"PK\x03\x04", b"PK\x01\x02", b"PK\x05\x06", b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff\xe1",
    b"II*\x00", b"MM\x00*", b"RIFF", b"GGUF", b"SQLite format 3\x00", b"%!PS-Adobe-3.0 EPSF-3.0",
    b"general.architecture", b"tokenizer.ggml.tokens", b"tokenizer.ggml.merges",
    b"general.alignment", b"split.count", b"{{ '%999999999d' % 1 }}", b"{% for a in range(9) %}",
    b"=cmd|'/c calc'!A1", b"<script>", b"javascript:", b"\x1b[2J", b"%s%n", b"$(id)",
)  # fmt: skip
_VALUES: Final[tuple[Any, ...]] = (
    None, True, -1, 0, 2**31, 2**53, 2**63, 2**64, 10**400, 1e308, -1e-320, "", "\x00", "\ud800",
    "../../escaped", "C:\\escaped", "x" * 100_000, [], {}, [[]], {"": {}}, ["a"] * 5000,
    "data:image/png;base64,AAAA", "file:///etc/passwd", "a" * 64,
)  # fmt: skip


def mutated(data: bytes, others: Sequence[bytes], chance: random.Random) -> bytes:
    """A file made of this one, with a few things wrong.

    Args:
        others: Files that pieces are taken from.
    """
    structured = [way for fits, way in _STRUCTURED if fits(data)]
    result = bytearray(data)
    if structured and chance.random() < 0.8:
        with suppress(Exception):  # a public file may be as odd as what is made of it
            result = bytearray(chance.choice(structured)(data, others, chance))
        if chance.random() < 0.9:
            return bytes(result[:MOST_BYTES])
    ways = _IN_PLACE if chance.random() < 0.6 else _PLAIN  # offsets stay true, or do not
    for _ in range(chance.choice((1, 1, 1, 2, 3, 8, 30))):
        chance.choice(ways)(result, others, chance)
        result = result or bytearray(b"\0")
    return bytes(result[:MOST_BYTES])


def _flip(data: bytearray, others: Sequence[bytes], chance: random.Random) -> None:
    data[_place(data, chance)] ^= 1 << chance.randrange(8)


def _byte(data: bytearray, others: Sequence[bytes], chance: random.Random) -> None:
    data[_place(data, chance)] = chance.choice((0, 0x20, 0x7F, 0x80, 0xFF, chance.randrange(256)))


def _length(data: bytearray, others: Sequence[bytes], chance: random.Random) -> None:
    width, order = chance.choice((1, 2, 4, 4, 8, 8)), chance.choice(("little", "big"))
    number = chance.choice((*_NUMBERS, *_LONG, len(data), len(data) + 1, chance.getrandbits(64)))
    place = _place(data, chance)
    if chance.random() < 0.5:  # one that is there, and a little more or less
        there = int.from_bytes(data[place : place + width], order)  # type: ignore[arg-type]
        number = there + chance.choice((-1, 1, 2, 16, 255, 65536))
    number %= 1 << (8 * width)
    data[place : place + width] = number.to_bytes(width, order)  # type: ignore[arg-type]


def _number(data: bytearray, others: Sequence[bytes], chance: random.Random) -> None:
    place = _place(data, chance)
    found = _DIGITS.search(data, place) or _DIGITS.search(data)
    if found:
        number = chance.choice((*_NUMBERS, *_LONG, -1, 10**30, 10**300))
        data[found.start() : found.end()] = str(number).encode()


def _cut(data: bytearray, others: Sequence[bytes], chance: random.Random) -> None:
    start = _place(data, chance)
    del data[start : start + _some(data, chance)]


def _end(data: bytearray, others: Sequence[bytes], chance: random.Random) -> None:
    if chance.random() < 0.3:
        del data[_place(data, chance) :]


def _double(data: bytearray, others: Sequence[bytes], chance: random.Random) -> None:
    start = _place(data, chance)
    piece = data[start : start + _some(data, chance)]
    times = chance.choice((1, 1, 1, 10, 1000))
    place = _place(data, chance)
    data[place:place] = (piece * times)[:500_000]


def _word(data: bytearray, others: Sequence[bytes], chance: random.Random) -> None:
    place, word = _place(data, chance), chance.choice(_WORDS)
    data[place : place + chance.choice((0, len(word)))] = word


def _noise(data: bytearray, others: Sequence[bytes], chance: random.Random) -> None:
    start = _place(data, chance)
    size = min(_some(data, chance), len(data) - start)
    data[start : start + size] = chance.randbytes(size)


def _spot(data: bytearray, others: Sequence[bytes], chance: random.Random) -> None:
    word = chance.choice((*_WORDS, chance.randbytes(8)))
    place = _place(data, chance)
    size = min(len(word), len(data) - place, chance.choice((4, 8, 40, 5000)))
    data[place : place + size] = word[:size]


def _splice(data: bytearray, others: Sequence[bytes], chance: random.Random) -> None:
    other = chance.choice(others)
    start = chance.randrange(len(other))
    place = _place(data, chance)
    piece = other[start : start + _some(other, chance)]
    data[place : place + chance.choice((0, len(piece)))] = piece


_PLAIN: Final = (
    _flip, _byte, _length, _length, _number, _cut, _end, _double, _word, _noise, _splice
)  # fmt: skip

_IN_PLACE: Final = (_flip, _byte, _length, _length, _spot)


def _place(data: bytearray, chance: random.Random) -> int:
    """Anywhere, in the first bytes more often: headers are there."""
    within = len(data) if chance.random() < 0.6 else min(len(data), 512)
    return chance.randrange(within)


def _some(data: bytes | bytearray, chance: random.Random) -> int:
    return min(len(data), chance.choice((1, 4, 16, 200, 5000)), chance.randint(1, 5000))


def _is_zip(data: bytes) -> bool:
    return data.startswith(b"PK\x03\x04") and zipfile.is_zipfile(io.BytesIO(data))


def _zip(data: bytes, others: Sequence[bytes], chance: random.Random) -> bytes:
    """One member changed, renamed, doubled, left out, or a file within it."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        members = [(name, archive.read(name)) for name in archive.namelist()]
    if not members:
        return data
    place = chance.randrange(len(members))
    name, content = members[place]
    match chance.choice(("change", "change", "change", "name", "twice", "out", "within")):
        case "change":
            members[place] = name, mutated(content or b"\0", others, chance)
        case "name":
            members[place] = chance.choice(_WORDS).decode("latin-1")[:60] + name[-8:], content
        case "twice":
            members.append((name, mutated(content or b"\0", others, chance)))
        case "out":
            del members[place]
        case _:
            members[place] = name, chance.choice(others)
    made = io.BytesIO()
    with warnings.catch_warnings(), zipfile.ZipFile(made, "w") as target:
        warnings.simplefilter("ignore")  # of a name that is there twice
        for name, content in _with_true_hashes(dict(members), members):
            target.writestr(name, content, chance.choice((0, zipfile.ZIP_DEFLATED)))
    return made.getvalue()


def _with_true_hashes(
    contents: dict[str, bytes], members: Sequence[tuple[str, bytes]]
) -> list[tuple[str, bytes]]:
    """With those of a backup's manifest: false ones would hide all that comes behind them."""
    listed = _json_of(contents.get("manifest.json", b""))
    if not isinstance(listed, dict) or not isinstance(listed.get("files"), dict):
        return list(members)
    for name in listed["files"]:
        if name in contents:
            listed["files"][name] = hashlib.sha256(contents[name]).hexdigest()
    made = json.dumps(listed).encode()
    return [(name, made if name == "manifest.json" else content) for name, content in members]


def _is_json(data: bytes) -> bool:
    return data[:1] in (b"{", b"[") and _json_of(data) is not None


def _json_of(data: bytes) -> Any:
    try:
        return json.loads(data)
    except (ValueError, RecursionError):
        return None


def _json(data: bytes, others: Sequence[bytes], chance: random.Random) -> bytes:
    """One to three of its nodes are something else."""
    tree = {"": _json_of(data)}
    for _ in range(chance.randint(1, 3)):
        places: list[tuple[Any, Any]] = []
        _walk(tree, places)
        holder, key = chance.choice(places)
        match chance.randrange(4):
            case 0 if isinstance(holder, dict) and holder is not tree:
                holder[chance.choice(("id", "", "__proto__", "x" * 300))] = holder.pop(key)
            case 1 if isinstance(holder, list):
                holder += [holder[key]] * chance.choice((1, 50))
            case 2 if holder is not tree:
                del holder[key]
            case _:
                holder[key] = chance.choice(_VALUES)
    return json.dumps(tree[""]).encode()


def _walk(node: Any, places: list[tuple[Any, Any]]) -> None:
    keys: Any = list(node) if isinstance(node, dict) else range(len(node))
    for key in keys:
        places.append((node, key))
        if isinstance(node[key], dict | list):
            _walk(node[key], places)


def _is_database(data: bytes) -> bool:
    return data.startswith(b"SQLite format 3\0")


def _database(data: bytes, others: Sequence[bytes], chance: random.Random) -> bytes:
    """What is no damage to SQLite: rows of other types, schemas with more or less in them."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as db:
        try:
            db.deserialize(data)
            db.execute("PRAGMA journal_mode = OFF")
            for _ in range(chance.randint(1, 3)):
                db.execute(_statement(db, chance))
            return db.serialize()
        except (sqlite3.Error, IndexError):  # of an index of words without its tables; or of none
            return data


def _statement(db: sqlite3.Connection, chance: random.Random) -> str:
    tables = [row[0] for row in db.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
    table = chance.choice([name for name in tables if not name.startswith("sqlite_")])
    column = chance.choice([row[1] for row in db.execute(f"PRAGMA table_info({table})")])
    value = chance.choice(
        ("NULL", "-1", "9223372036854775807", "1e308", "x'ff00fe'", "CAST(x'ff80' AS TEXT)",
         "'../../escaped'", "zeroblob(100000)", "'[[[[{'", "''", f"{column} || {column}", "rowid")
    )  # fmt: skip
    return chance.choice(
        (
            *[f"UPDATE OR IGNORE {table} SET {column} = {value}"] * 6,
            f"DELETE FROM {table}",
            f"DROP TABLE {table}",
            f"ALTER TABLE {table} RENAME TO other",
            f"ALTER TABLE {table} ADD COLUMN further",
            f"CREATE TRIGGER t AFTER INSERT ON {table} BEGIN DELETE FROM {table}; END",
            "CREATE VIEW v AS WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x FROM c) "
            "SELECT x FROM c",
            f"PRAGMA user_version = {chance.choice((0, 1, 2, 99, 2**31 - 1, -1))}",
            f"PRAGMA application_id = {chance.getrandbits(31)}",
        )
    )


_Way = Callable[[bytes, Sequence[bytes], random.Random], bytes]
_STRUCTURED: Final[tuple[tuple[Callable[[bytes], bool], _Way], ...]] = (
    (_is_zip, _zip),
    (_is_json, _json),
    (_is_database, _database),
)
