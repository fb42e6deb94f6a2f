"""Makes JSON (RFC 8259) of a text that is nearly so: torn, with a comma too many, a mark too few.

One pass that costs no more than the text's length, for a file may be made to cost more: what fits
the grammar stays as it is, what does not goes.
"""

from __future__ import annotations

import re
from typing import Final

_TOKEN: Final = re.compile(
    r"""
    (?P<string> "(?:[^"\\\n]++|\\[^\n])*+" )
  | (?P<mark> [\[\]{}:,] )
  | (?P<literal> -?[0-9][0-9.eE+-]* | true | false | null ) (?= [\s,\]}:] | $ )
  | (?P<torn> "(?:[^"\\\n]++|\\[^\n])*+ )
  | (?P<junk> [^\s"\[\]{}:,]+ )
    """,
    re.VERBOSE,
)
"""No string goes over a line's end: what an indented text has lost is found again there."""
_NUMBER: Final = re.compile(r"-?(?:0|[1-9]\d{0,400})(?:\.\d+)?(?:[eE][+-]?\d+)?")
_ESCAPE: Final = re.compile(
    r'\\(?:(?P<known>["\\/bfnrt]|u[0-9a-fA-F]{4})|(?P<other>.?))', re.DOTALL
)
_QUOTE_OR_END: Final = re.compile(r'["\n]')
_ENDS: Final = (",", "}", "]")
_CONTROL: Final = re.compile(r"[\x00-\x1f]")
_CLOSING: Final = {"{": "}", "[": "]"}
_OPENING: Final = {"}": "{", "]": "["}
_DEEPEST: Final = 400
"""What is nested deeper is left out; the reader behind this one ends at about 1,000."""
_HELD: Final = 1 << 16
"""Pieces that are kept apart before they are put together: a list of all takes many times more."""


def repaired(text: str) -> str:
    """A JSON text with all values of `text` that can be told; several of them become an array."""
    return _Repair().run(text)


class _Repair:
    """What was written so far, and what may come next."""

    def __init__(self) -> None:
        self._done: list[str] = []
        self._out: list[str] = []
        self._open: list[str] = []  # the brackets that are open
        self._empty: list[bool] = []  # of each: whether nothing stands in it
        self._colon = False  # a key stands, without its colon
        self._key = False  # a key stands, with its colon
        self._after_string = False  # the last piece is a string that is a value
        self._values = 0

    def run(self, text: str) -> str:
        at = 0
        while (match := _TOKEN.search(text, at)) is not None:
            at = match.end()
            kind, token = match.lastgroup, match[0]
            if kind == "mark":
                self._mark(token)
            elif kind == "string":
                self._string(_clean(token[1:-1]))
            elif kind == "torn":
                if self._wants_value():  # a name that is torn names nothing
                    self._string(_clean(token[1:]))
            elif kind == "literal":
                self._literal(token)
            elif self._wants_value() and text[at : at + 1] in _ENDS:
                self._literal("null")  # as NaN is none
            else:
                # A quote is missing or too many: the next one closes, whatever it looks like.
                at = _behind_quote(text, at)
            if len(self._out) > _HELD:
                self._done.append("".join(self._out[:-2]))
                del self._out[:-2]
        while self._open:
            self._close_one()
        joined = "".join([*self._done, *self._out])
        return joined if self._values == 1 else f"[{joined}]"

    def _wants_value(self) -> bool:
        return not self._open or self._open[-1] == "[" or self._key

    def _mark(self, token: str) -> None:
        if token == ":":
            self._on_colon()
        elif token in _CLOSING:
            self._begin(token)
        elif token in _OPENING:
            self._close(token)
        self._after_string = False

    def _begin(self, token: str) -> None:
        if self._colon:  # a colon is missing
            self._on_colon()
        if token == "[" and not self._wants_value():  # it is one too many
            return
        while not self._wants_value():  # a bracket was not closed
            self._close_one()
        if len(self._open) >= _DEEPEST:
            self._literal("null")
            return
        self._before_value()
        self._push(token)

    def _push(self, bracket: str) -> None:
        self._out.append(bracket)
        self._open.append(bracket)
        self._empty.append(True)

    def _close(self, token: str) -> None:
        """Closes a bracket, and one other in it that was left open; more are no oversight."""
        if self._key and token == "]":  # which was never opened
            self._literal("null")
            return
        if _OPENING[token] not in self._open[-2:]:
            return
        while self._close_one() != token:
            pass

    def _close_one(self) -> str:
        if self._colon:
            self._on_colon()
        if self._key:
            self._literal("null")
        self._empty.pop()
        closed = _CLOSING[self._open.pop()]
        self._out.append(closed)
        return closed

    def _on_colon(self) -> None:
        if self._colon:
            self._out.append(":")
            self._colon, self._key = False, True
        elif self._after_string and len(self._open) < _DEEPEST:
            self._make_key()

    def _make_key(self) -> None:
        """What was taken for a value was a key: a bracket is missing, or one is too many."""
        key = self._out.pop()
        if self._open and self._open[-1] == "[" and "{" in self._open:
            # Of the two readings this is the one that cannot swallow all that comes behind.
            if self._out[-1] == ",":
                self._out.pop()
            self._close_one()
            while self._open[-1] == "[":
                self._close_one()
            self._before_value()
        else:
            self._push("{")
            self._empty[-1] = False
        self._out += [key, ":"]
        self._key = True

    def _string(self, inner: str) -> None:
        if self._colon:  # two names: the first is one without a value
            self._on_colon()
            self._literal("null")
        self._after_string = self._wants_value()
        self._colon = not self._after_string
        self._before_value()
        self._out.append(f'"{inner}"')

    def _literal(self, token: str) -> None:
        self._after_string = False
        if self._wants_value():
            self._before_value()
            known = token in ("true", "false", "null") or _NUMBER.fullmatch(token)
            self._out.append(token if known else "null")

    def _before_value(self) -> None:
        if self._key:
            self._key = False
        elif not self._open:
            self._values += 1
            if self._values > 1:
                self._out.append(",")
        elif self._empty[-1]:
            self._empty[-1] = False
        else:
            self._out.append(",")


def _behind_quote(text: str, at: int) -> int:
    found = _QUOTE_OR_END.search(text, at)
    return found.end() if found else len(text)


def _clean(inner: str) -> str:
    """A string's inner side without escapes that there are not, and with marks escaped."""
    if "\\" in inner:
        inner = _ESCAPE.sub(lambda found: found[0] if found["known"] else found["other"], inner)
    return _CONTROL.sub(lambda found: f"\\u{ord(found[0]):04x}", inner)
