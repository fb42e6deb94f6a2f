"""Rich Text Format 1.9, which editors of several systems save notes in."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from llama32_desktop.documents.model import Page
from llama32_desktop.documents.reading.html import hidden_mark
from llama32_desktop.documents.reading.source import Source, UnreadableError, shown, whole

_TOKEN: Final = re.compile(
    r"\\(?P<word>[a-zA-Z]{1,32})(?P<number>-?\d{1,10})? ?|\\'(?P<hex>[0-9a-fA-F]{2})"
    r"|(?P<symbol>\\[^a-zA-Z'])|(?P<brace>[{}])|(?P<text>[^\\{}\r\n]+)|[\r\n]+|\\"
)
_MAY_HIDE: Final = re.compile(r"\\v(?![a-z0-9])|\\v1|\\fs[0-4](?!\d)|\\red255\\green255\\blue255")
_COLOURS: Final = re.compile(r"\{\\colortbl(?P<table>[^{}]*)\}")
_GROUND: Final = re.compile(r"\\(?:cb|highlight|chcbpat|clcbpat|cbpat|background)[1-9]")
_TINY_HALF_POINTS: Final = 4


def read_rtf(path: Path) -> Source:
    """One page; what nobody sees is left out, and marked."""
    from striprtf.striprtf import rtf_to_text

    data = whole(path).decode("latin-1")  # RTF is ASCII; other characters are escaped in it
    try:
        seen, hidden = apart(data)
        text = rtf_to_text(seen, errors="replace").replace("\r\n", "\n")
        passages = [rtf_to_text(passage, errors="replace").strip() for passage in hidden]
    except (ValueError, LookupError, IndexError, RecursionError) as error:
        raise UnreadableError(
            f"“{shown(path)}” is damaged, so it was not read; save it again, as text or DOCX."
        ) from error
    if not text.strip():
        raise UnreadableError(f"“{shown(path)}” is empty, so there is nothing to read in it.")
    marks = tuple(hidden_mark(passage) for passage in passages if passage)
    return Source("rtf", iter([Page(number=1, text=text, way="text", marks=marks)]))


@dataclass(frozen=True)
class _State:
    """What a group of RTF has said about its letters."""

    vanished: bool = False
    half_points: int = 24
    colour: int = 0


def apart(data: str) -> tuple[str, list[str]]:
    """A document without its hidden text, and that text: each passage as RTF of its own."""
    if not _MAY_HIDE.search(data):
        return data, []
    white = _white(data)
    kept: list[str] = []
    hidden: list[list[str]] = []
    states = [_State()]
    going_on = False
    for token in _TOKEN.finditer(data):
        state = states[-1]
        if token["brace"] == "{":
            states.append(state)
        elif token["brace"] and len(states) > 1:
            states.pop()
        elif token["word"]:
            states[-1] = _changed(state, token["word"], token["number"])
        is_text = token["hex"] or token["text"] or token["word"] == "u"
        if is_text and (
            state.vanished or state.half_points <= _TINY_HALF_POINTS or state.colour in white
        ):
            if not going_on:
                hidden.append([])
            hidden[-1].append(token.group())
            going_on = True
            continue
        if is_text:
            going_on = False
        kept.append(token.group())
    return "".join(kept), [rf"{{\rtf1 {''.join(passage)}}}" for passage in hidden]


def _changed(state: _State, word: str, number: str | None) -> _State:
    if word == "v":
        return replace(state, vanished=number != "0")
    if word == "fs":
        return replace(state, half_points=int(number or 24))
    if word == "cf":
        return replace(state, colour=int(number or 0))
    return _State() if word == "plain" else state


def _white(data: str) -> frozenset[int]:
    """The numbers of white in the table of colours; none where the document has grounds of colour,
    on which white can be read."""
    table = _COLOURS.search(data)
    if table is None or _GROUND.search(data):
        return frozenset()
    colours = table["table"].split(";")
    white = (r"\red255", r"\green255", r"\blue255")
    return frozenset(n for n, one in enumerate(colours) if all(part in one for part in white))
