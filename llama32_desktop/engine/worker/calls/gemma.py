"""Gemma's calls: objects with bare keys, whose texts stand between marks of their own."""

from __future__ import annotations

import json
import re
from typing import Final

from llama32_desktop.engine.tools import Toolset
from llama32_desktop.engine.worker.calls.forms import Called, call_of_named
from llama32_desktop.engine.worker.calls.marks import QUOTES

_QUOTE: Final = "|".join(map(re.escape, QUOTES))
_PIECE: Final = re.compile(rf"({_QUOTE})(.*?)\1", re.DOTALL)
_SIGN: Final = re.compile(rf"{_QUOTE}|[{{}}\[\]]")
_LONGEST: Final = max(map(len, QUOTES))
_BARE_KEY: Final = re.compile(r"([{,]\s*)([^\s{},:\[\]\"]+)(\s*:)")
_CONSTANT: Final = re.compile(r"(?<![\w\"])(None|True|False)(?![\w\"])")
_CONSTANTS: Final = {"None": "null", "True": "true", "False": "false"}


class GemmaCall:
    """What ends where its first bracket is closed; see `gathered.Gathering`.

    Args:
        name: The tool's.
    """

    def __init__(self, name: str) -> None:
        self._name = name
        self._parts: list[str] = []
        self._tail = self._quote = ""
        self._depth = 0

    def feed(self, text: str) -> int | None:
        joined = self._tail + text
        before = len(self._tail)
        at, self._tail = 0, ""
        while found := _SIGN.search(joined, at):
            sign, at = found[0], found.end()
            if sign in QUOTES:
                if self._quote in ("", sign):
                    self._quote = "" if self._quote else sign
            elif not self._quote:
                self._depth += 1 if sign in "{[" else -1
                if self._depth <= 0:
                    self._parts.append(joined[before:at])
                    return at - before
        self._tail = joined[max(at, len(joined) - _LONGEST + 1) :]
        self._parts.append(text)
        return None

    def calls(self, tools: Toolset) -> list[Called] | None:
        return call_of_named(self._name, _as_json("".join(self._parts).strip()), tools)


def _as_json(text: str) -> str:
    parts: list[str] = []
    at = 0
    for found in _PIECE.finditer(text):
        parts += [_bare(text[at : found.start()]), json.dumps(found[2])]
        at = found.end()
    parts.append(_bare(text[at:]))
    return "".join(parts)


def _bare(text: str) -> str:
    """What stands between texts: brackets, keys, numbers and constants."""
    keyed = _BARE_KEY.sub(lambda found: f"{found[1]}{json.dumps(found[2])}{found[3]}", text)
    return _CONSTANT.sub(lambda found: _CONSTANTS[found[0]], keyed)
