"""The head of a call: what stands before its arguments, and tells how those are written."""

from __future__ import annotations

import re
from typing import Final, Literal

from llama32_desktop.engine.worker.calls.gathered import Bracketed, Element, Gathering
from llama32_desktop.engine.worker.calls.gemma import GemmaCall
from llama32_desktop.engine.worker.calls.marks import (
    BEFORE_NAME,
    BEHIND_NAME,
    CALL_ID,
    KEY,
    SEPARATORS,
)

MOST_HEAD: Final = 300
"""Characters before the arguments begin."""
_NAME: Final = r"[A-Za-z0-9_][\w.:/-]*"


def _any(words: tuple[str, ...]) -> str:
    return "|".join(map(re.escape, words))


_ELEMENT: Final = re.compile(
    r"<function=(?P<function>[^<>\s]+)>"
    r"|<(?P<space>｜DSML｜|atem:|)invoke name=[\"']?(?P<invoke>[^<>\"'\s]+)[\"']?>"
    r"|<function name=[\"']?(?P<named>[^<>\"'\s]+)[\"']?>"
)
_ELEMENTS: Final = (
    *("<function=", "<invoke name=", "<｜DSML｜invoke name="),
    *("<atem:invoke name=", "<function name="),
)
_SEPARATED: Final = rf"(?:\s*(?:{_any(BEHIND_NAME)}|{re.escape(CALL_ID)}[\w-]*))*\s*"
_NAMED: Final = re.compile(
    rf"(?:[\w.:-]*?(?:{_any(BEFORE_NAME)}))?(?P<name>{_NAME}){_SEPARATED}(?P<open>[{{(])"
)
_PAIRS: Final = re.compile(
    rf"(?P<name>{_NAME})\s*(?:(?:{_any(SEPARATORS)})\s*)?"
    rf"(?=(?:{KEY}|</tool_call)(?P<kind>:opensource)?>)"
)
_GEMMA: Final = re.compile(rf"call:(?P<name>{_NAME})(?=\{{)")
_HALF_NAMED: Final = re.compile(
    rf"(?:[\w.:-]*?(?:{_any(BEFORE_NAME)}))?(?:{_NAME}{_SEPARATED}(?:(?:{_any(SEPARATORS)})\s*)?)?"
)
_FOLLOW: Final = (
    *(*BEFORE_NAME, *BEHIND_NAME, CALL_ID, *SEPARATORS),
    *(f"{KEY}>", f"{KEY}:opensource>", "</tool_call>", "</tool_call:opensource>"),
)


def gathering(text: str) -> tuple[Gathering, str] | Literal[False] | None:
    """What gathers a call that begins with `text`, and the rest of the text, which is its own;
    `None` where too little of it is there to know, `False` where it is none."""
    body = text.lstrip()
    known = _known(body)
    if known is not None:
        made, at = known
        return (made, body[at:]) if len(text) - len(body) + at <= MOST_HEAD else False
    return None if len(text) <= MOST_HEAD and _may_begin(body) else False


def _known(body: str) -> tuple[Gathering, int] | None:
    """The call, and where its arguments begin."""
    if body[:1] in ("{", "["):
        return Bracketed(), 0
    if found := _ELEMENT.match(body):
        if found["invoke"]:
            return Element(found["invoke"], f"</{found['space']}invoke>"), found.end()
        return Element(found["function"] or found["named"], "</function>"), found.end()
    if found := _GEMMA.match(body):
        return GemmaCall(found["name"]), found.end()
    if found := _PAIRS.match(body):
        return Element(found["name"], f"</tool_call{found['kind'] or ''}>"), found.end()
    if found := _NAMED.match(body):
        return Bracketed(found["name"]), found.start("open")
    return None


def _may_begin(body: str) -> bool:
    """Whether more text can make a head of this."""
    if body.startswith("<"):
        begun = any(body.startswith(one) or one.startswith(body) for one in _ELEMENTS)
        return begun and ">" not in body and "\n" not in body
    found = _HALF_NAMED.match(body)
    rest = body[found.end() :] if found else body
    return not rest or any(word.startswith(rest) for word in _FOLLOW)
