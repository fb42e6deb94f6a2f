"""A call as it is written: gathered to its end, each character looked at once."""

from __future__ import annotations

import re
from typing import Final, Protocol

from llama32_desktop.engine.tools import Toolset
from llama32_desktop.engine.worker.calls.forms import (
    Called,
    call_of_elements,
    call_of_named,
    calls_of_json,
    calls_of_python,
)

_SIGN: Final = re.compile(r"[\\\"'{}\[\]()]")
_QUOTED_SIGN: Final = {quote: re.compile(rf"[\\{quote}]") for quote in "\"'"}


class Gathering(Protocol):
    """A call whose beginning is known."""

    def feed(self, text: str) -> int | None:
        """Take text; how many characters of it are the call's where it is at its end, `None` where
        there is more to come."""

    def calls(self, tools: Toolset) -> list[Called] | None:
        """What was called; `None` where it is no call of these tools."""


class Bracketed:
    """What ends where its first bracket is closed.

    Args:
        name: The tool's, where it stands before the bracket.
    """

    def __init__(self, name: str = "") -> None:
        self._name = name
        self._parts: list[str] = []
        self._depth = 0
        self._quote = ""
        self._escaped = False

    def feed(self, text: str) -> int | None:
        at = 0
        if self._escaped:
            at, self._escaped = 1, False
        while True:
            pattern = _QUOTED_SIGN[self._quote] if self._quote else _SIGN
            found = pattern.search(text, at)
            if found is None:
                break
            sign, at = found[0], found.end()
            if sign == "\\":
                at += 1
                if at > len(text):
                    self._escaped = True
                    break
            elif sign in "\"'":
                self._quote = "" if self._quote else sign
            elif sign in "{[(":
                self._depth += 1
            else:
                self._depth -= 1
                if self._depth <= 0:
                    self._parts.append(text[:at])
                    return at
        self._parts.append(text)
        return None

    def calls(self, tools: Toolset) -> list[Called] | None:
        text = "".join(self._parts)
        if self._name:
            if text.startswith("("):
                return calls_of_python(self._name + text, tools)
            return call_of_named(self._name, text, tools)
        found = calls_of_json(text, tools)
        if found is None and text.startswith("["):
            found = calls_of_python(text, tools)
        return found


class Element:
    """What ends where its element is closed: JSON, or elements of its own.

    Args:
        end: What closes it.
    """

    def __init__(self, name: str, end: str) -> None:
        self._name, self._end = name, end
        self._parts: list[str] = []
        self._tail = ""

    def feed(self, text: str) -> int | None:
        joined = self._tail + text
        found = joined.find(self._end)
        if found >= 0:
            at = found + len(self._end) - len(self._tail)
            self._parts.append(text[:at])
            return at
        self._parts.append(text)
        self._tail = joined[-(len(self._end) - 1) :]
        return None

    def calls(self, tools: Toolset) -> list[Called] | None:
        inside = "".join(self._parts).removesuffix(self._end)
        if inside.lstrip().startswith("{"):
            return call_of_named(self._name, inside.strip(), tools)
        return call_of_elements(self._name, inside, tools)
