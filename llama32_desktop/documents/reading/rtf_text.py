"""The text of RTF 1.9.1, with what stands around it: heads, feet, footnotes and comments."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import Final

from llama32_desktop.documents.reading.rtf_words import (
    CHARACTERS,
    CODEPAGES,
    FOOTERS,
    HEADERS,
    NO_TEXT,
    OPTIONAL,
    SYMBOLS,
)
from llama32_desktop.documents.reading.word_text import RAISED, SYMBOL_FONTS

_TOKEN: Final = re.compile(
    r"\\(?P<word>[a-zA-Z]{1,32})(?P<number>-?\d{1,10})? ?|\\'(?P<hex>[0-9a-fA-F]{2})"
    r"|\\(?P<symbol>[^a-zA-Z'])|(?P<brace>[{}])|(?P<text>[^\\{}\r\n\0]+)|[\r\n\0]+|\\",
    re.S,
)
_GROUND: Final = re.compile(r"\\(?:cb|highlight|chcbpat|clcbpat|cbpat|background)[1-9]")
_TINY_HALF_POINTS: Final = 4
_MOST_GROUPS: Final = 10_000
_LOST: Final = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True)
class _State:
    """What a group has said about its letters, and where they go."""

    place: str = "text"
    """“” where they are no text."""
    around: str = "text"
    """The place of a group that says its text twice."""
    codec: str = ""
    passed: int = 1
    """Characters that stand for an escaped one where a program does not know it (`\\uc`)."""
    vanished: bool = False
    deleted: bool = False
    half_points: int = 24
    colour: int = 0
    raised: bool = False
    in_table: bool = False
    in_label: bool = False
    """Whether it is the number of a paragraph, as its program wrote it."""


@dataclass
class RtfText:
    """What was read."""

    body: str = ""
    headers: list[str] = field(default_factory=list)
    footers: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    hidden: list[str] = field(default_factory=list)
    pictures: int = 0
    comments: int = 0
    deleted: int = 0
    embedded: int = 0

    def text(self) -> str:
        """All of it, in the order of reading."""
        notes = (f"[{number}] {note}" for number, note in enumerate(self.notes, 1))
        parts = (*dict.fromkeys(self.headers), self.body, "\n".join(notes))
        return "\n\n".join(filter(None, (*parts, *dict.fromkeys(self.footers))))


def rtf_text(data: str) -> RtfText:
    """Read a document.

    Args:
        data: Its bytes as Latin-1: RTF is ASCII, and escapes all else or means bytes.
    """
    return _Parser(data).read()


class _Parser:
    def __init__(self, data: str) -> None:
        self._data = data
        self._found = RtfText()
        self._state = _State()
        self._states: list[_State] = []
        self._bytes = bytearray()
        self._sinks: dict[str, list[str]] = {"text": [], "hidden": []}
        self._ends: list[tuple[int, str, str]] = []
        """At which depth a note, a head or a comment ends, what it is, and its place."""
        self._codec = "cp1252"
        self._fonts: dict[int, str] = {}
        self._font = 0
        self._default_font = -1
        self._colours = [0]
        self._white: set[int] = set()
        self._on_colour = _GROUND.search(data) is not None
        """Whether anything stands on a colour, on which white can be read."""
        self._pass_over = 0
        self._begun = False
        """Whether nothing but an opening brace has come."""
        self._optional = False
        self._author = ""
        self._going_on = False

    def read(self) -> RtfText:
        position, end = 0, len(self._data)
        while position < end:
            token = _TOKEN.match(self._data, position)
            if token is None:  # cannot be: any sign is one
                break
            position = token.end()
            if token["word"]:
                position += self._word(token["word"], token["number"])
            elif token["text"]:
                self._raw(token["text"])
            elif token["hex"]:
                self._byte(int(token["hex"], 16))
            elif token["brace"]:
                self._flush()
                self._pass_over = 0
                self._group(token["brace"])
                continue
            elif token["symbol"] == "*":
                self._optional = self._begun
            elif token["symbol"] in SYMBOLS:
                self._character(SYMBOLS[token["symbol"]])
            self._begun = self._begun and not token["word"] and not token["text"]
        while self._states:
            self._group("}")
        self._flush()
        self._found.body = _cleaned(self._sinks["text"])
        return self._found

    def _group(self, brace: str) -> None:
        self._optional = False
        self._begun = brace == "{"
        if brace == "{":
            if len(self._states) < _MOST_GROUPS:
                self._states.append(self._state)
            return
        while self._ends and self._ends[-1][0] >= len(self._states):
            self._finish(*self._ends.pop()[1:])
        if self._states:
            self._state = self._states.pop()

    def _finish(self, kind: str, place: str) -> None:
        text = _cleaned(self._sinks.pop(place, []))
        if kind == "author":
            self._author = text
        elif not text:
            return
        elif kind in HEADERS:
            self._found.headers.append(text)
        elif kind in FOOTERS:
            self._found.footers.append(text)
        elif kind == "footnote":
            self._found.notes.append(text)
            self._sink().append(f"[{len(self._found.notes)}]")
        elif kind == "annotation":
            self._found.comments += 1
            said = " ".join(text.split())
            self._sink().append(f" [{self._author or 'Comment'}: {said}] ")
        elif kind == "shptxt":
            self._sink().append(f"\n{text}\n")

    def _sink(self) -> list[str]:
        """Where the group around the present one writes."""
        place = self._states[-1].place if self._states else "text"
        return self._sinks.get(place) or self._sinks["text"]

    def _word(self, word: str, number: str | None) -> int:
        """Follow a control word; how many signs behind it are bytes that are no text."""
        optional, self._optional = self._optional, False
        value = int(number) if number else None
        if word == "bin":
            return max(0, value or 0)
        if word == "u":
            if value is not None:
                self._unicode(value)
            return 0
        self._flush()
        if self._pass_over:
            self._pass_over -= 1
            if word in CHARACTERS:
                return 0
        if word in NO_TEXT or (optional and word not in OPTIONAL):
            self._state = replace(self._state, place="", around=self._state.place)
        elif word in _DESTINATIONS or word in HEADERS or word in FOOTERS:
            self._destination(word)
        elif word in ("listtext", "pntext"):
            self._state = replace(self._state, in_label=True)
        elif word in CHARACTERS:
            is_gap = word == "tab" and self._state.in_label
            self._character(" " if is_gap else CHARACTERS[word])
        elif word in ("par", "cell", "nestcell", "row", "nestrow"):
            self._layout(word)
        else:
            self._property(word, value)
        return 0

    def _destination(self, word: str) -> None:
        if word in ("fonttbl", "colortbl", "pict", "object"):
            self._found.pictures += word == "pict" and bool(self._state.place)
            self._found.embedded += word == "object"
            if word != "object":  # its picture or text is in it
                self._state = replace(self._state, place="" if word == "pict" else word)
            return
        if word == "ud":
            self._state = replace(self._state, place=self._state.around)
            return
        if not self._state.place:
            return
        kind = "author" if word == "atnauthor" else "shptxt" if word == "dptxbxtext" else word
        place = f"{kind} {len(self._states)}"
        self._sinks[place] = []
        self._ends.append((len(self._states), kind, place))
        self._state = replace(self._state, place=place, in_table=False)

    def _layout(self, word: str) -> None:
        if word == "par":
            self._character(" " if self._state.in_table else "\n")
            return
        if word in ("row", "nestrow") and (sink := self._sinks.get(self._state.place)):
            while sink and not sink[-1].strip(" \t"):
                sink.pop()
        self._character("\t" if word in ("cell", "nestcell") else "\n")

    def _property(self, word: str, value: int | None) -> None:
        state, on = self._state, value != 0
        match word:
            case "uc":
                self._state = replace(state, passed=max(0, value or 0))
            case "f":
                self._font = value or 0
                self._state = replace(state, codec=self._fonts.get(self._font, ""))
            case "fcharset" | "cpg" if state.place == "fonttbl":
                codec = CODEPAGES.get(value or 0, "") if word == "fcharset" else f"cp{value}"
                if codec and _is_known(codec):
                    self._fonts[self._font] = codec
            case "deff":
                self._default_font = value or 0
            case "ansicpg":
                codec = "utf-8" if value == 65001 else f"cp{value}"
                self._codec = codec if _is_known(codec) else self._codec
            case "mac" | "pc" | "pca":
                self._codec = {"mac": "mac_roman", "pc": "cp437", "pca": "cp850"}[word]
            case "plain":
                font = self._fonts.get(self._default_font, "")
                kept = replace(state, codec=font, vanished=False, deleted=False, half_points=24)
                self._state = replace(kept, colour=0, raised=False)
            case "pard" | "trowd":
                self._state = replace(state, in_table=word == "trowd" and state.in_table)
            case "intbl":
                self._state = replace(state, in_table=True)
            case "v" | "htmlrtf":
                if word == "v":
                    self._state = replace(state, vanished=on)
                else:
                    self._state = replace(state, place="" if on else state.around)
            case "deleted":
                self._found.deleted += on and not state.deleted
                self._state = replace(state, deleted=on)
            case "fs":
                self._state = replace(state, half_points=24 if value is None else value)
            case "cf":
                self._state = replace(state, colour=value or 0)
            case "super" | "nosupersub" | "sub":
                self._state = replace(state, raised=word == "super" and on)
            case "red" | "green" | "blue" if state.place == "colortbl":
                self._colours.append(value or 0)

    def _raw(self, text: str) -> None:
        if self._state.place == "colortbl":
            for _ in range(text.count(";")):
                number, levels = self._colours[0], self._colours[1:]
                if levels == [255, 255, 255] and not self._on_colour:
                    self._white.add(number)
                self._colours = [number + 1]
        if self._pass_over:
            skipped = min(self._pass_over, len(text))
            self._pass_over -= skipped
            text = text[skipped:]
        if not text or not self._state.place:
            return
        if text.isascii():
            self._flush()
            self._write(text)
        else:
            self._bytes += text.encode("latin-1", "replace")

    def _byte(self, value: int) -> None:
        self._optional = False
        if self._pass_over:
            self._pass_over -= 1
        elif self._state.place:
            self._bytes.append(value)

    def _unicode(self, value: int) -> None:
        self._flush()
        code = value & 0xFFFF if value < 0 else value
        if 0xF000 <= code < 0xF100:  # of a font of symbols
            self._write(SYMBOL_FONTS.get(code & 0xFF, ""))
        elif code < 0x110000:
            self._write(chr(code))
        self._pass_over = self._state.passed

    def _character(self, text: str) -> None:
        self._flush()
        if self._pass_over:
            self._pass_over -= 1
            return
        self._write(text)

    def _flush(self) -> None:
        if self._bytes:
            data, self._bytes = bytes(self._bytes), bytearray()
            self._write(data.decode(self._state.codec or self._codec, "replace"))

    def _write(self, text: str) -> None:
        state = self._state
        sink = self._sinks.get(state.place)
        if sink is None or state.deleted:
            return
        if (
            state.vanished or state.half_points <= _TINY_HALF_POINTS or state.colour in self._white
        ) and text not in "\n\t":
            if not self._going_on:
                self._found.hidden.append("")
            self._found.hidden[-1] += text
            self._going_on = True
            return
        self._going_on = False
        sink.append(text.translate(RAISED) if state.raised else text)


_DESTINATIONS: Final = frozenset(
    (
        *("fonttbl", "colortbl", "pict", "object", "ud", "footnote", "annotation", "atnauthor"),
        *("shptxt", "dptxbxtext"),
    )
)


def _is_known(codec: str) -> bool:
    try:
        return bool("".encode(codec) == b"")
    except LookupError:
        return False


def _cleaned(parts: list[str]) -> str:
    """Two halves of a character beyond the BMP become one; a half alone becomes a sign for it."""
    text = "".join(parts)
    if _LOST.search(text):
        text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    text = re.sub(r"^([ \t]*)\ufffd(?= )", r"\1•", text, flags=re.M)  # a list's bullet
    lines = (line.rstrip(" \t") for line in text.replace("\0", "").split("\n"))
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip("\n ")
