"""Parts what a model says from the tools that it calls, as the text comes."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final, Literal

from llama32_desktop.engine.tools import Toolset
from llama32_desktop.engine.worker.calls.forms import Called
from llama32_desktop.engine.worker.calls.gathered import Gathering
from llama32_desktop.engine.worker.calls.heads import MOST_HEAD, gathering
from llama32_desktop.engine.worker.calls.marks import ENDS, FIRST_MARK, MARKS, begun_at_end

_BETWEEN: Final = " \n\r\t;,"
_WORD: Final = re.compile(r"\A[\w.:/-]+")
_KEYS: Final = ("name", "type", "function", "parameters", "arguments", "id")
"""One of these a call in JSON begins with."""
State = Literal["start", "text", "head", "call", "between"]


class CallReader:
    """Reads one answer; what seems to be a call and is none goes out as text, whole.

    Args:
        say: Gets the text.
        call: Gets the calls.
        skip: Gets what of the text is neither: as it was written calls, and what is around them.
        lines: Whether a call without a mark may begin each line, and not the answer alone.
    """

    def __init__(
        self,
        tools: Toolset,
        say: Callable[[str], None],
        call: Callable[[Called], None],
        skip: Callable[[str], None] | None = None,
        *,
        lines: bool = False,
    ) -> None:
        self._tools = tools
        self._say, self._call, self._skip = say, call, skip or _drop
        self._lines = lines
        self._state: State = "start"
        self._held = ""
        """What is not yet known to be one or the other; short."""
        self._begun: list[str] = []
        """The text of the call that is being gathered, as it was written."""
        self._is_marked = False
        """Whether a mark of calls stands before it."""
        self._gathering: Gathering | None = None
        self._called = 0

    def feed(self, text: str) -> None:
        """What came next."""
        rest = text
        while rest:
            match self._state:
                case "start" | "between":
                    rest = self._begin(rest)
                case "text":
                    rest = self._read(rest)
                case "head":
                    rest = self._open(rest)
                case "call":
                    rest = self._gather(rest)

    def finish(self, *, broken_off: bool = False) -> None:
        """What was held back at the end is text: half a call is none.

        Args:
            broken_off: Whether the answer ended by no doing of the model's, which would have
                brought what it had begun with a call's own mark to its end: that is no text.
        """
        held, self._held = self._held, ""
        if broken_off and self._state in ("head", "call") and self._is_marked:
            self._skip("".join([*self._begun, held]))
            self._begun, self._gathering = [], None
            return
        if self._state in ("head", "call"):
            held = "".join([*self._begun, held])
        elif self._state == "between" and any(end.startswith(held.strip()) for end in ENDS):
            self._skip(held)
            held = ""
        self._begun, self._gathering = [], None
        if held.strip() or (held and not self._called):
            self._say(held)

    def restart(self) -> None:
        """What was said so far was none of the answer."""
        self.finish()
        self._state = "start"

    def _begin(self, text: str) -> str:
        """Where a call may stand without a mark: at the beginning, and behind another."""
        text, self._held = self._held + text, ""
        body = text.lstrip(_BETWEEN if self._called else None)
        for end in ENDS if self._called else ():
            if body.startswith(end):
                self._skip(text[: len(text) - len(body)] + end)
                return body[len(end) :]
        # Blanks before what turns out to be no call are text like it.
        before = text[: len(text) - len(body)]
        blanks = [] if self._called else [before]
        found = FIRST_MARK.match(body)
        if found is not None:
            if self._called:
                self._skip(before)
            rest = self._marked(body, found)
            self._begun = [*blanks, *self._begun]
            return rest
        is_call = self._bare(body)
        if is_call is None and len(text) <= MOST_HEAD:
            self._held = text
            return ""
        if self._called:
            self._skip(before)
        if is_call:
            self._state, self._begun, self._is_marked = "head", blanks, False
            return body
        self._state = "text"
        return body if self._called else text

    def _bare(self, body: str) -> bool | None:
        """Whether a call stands here without a mark; `None` where more has to come to know."""
        marks = (*MARKS, *ENDS) if self._called else MARKS
        if any(mark.startswith(body) for mark in marks):
            return None
        if body[0] == "{":
            return _is_object(body[1:].lstrip())
        if body[0] != "[" or self._called:
            return False
        inside = body[1:].lstrip()
        if inside.startswith("{"):
            return _is_object(inside[1:].lstrip())
        behind = _WORD.sub("", inside, count=1)
        word = inside[: len(inside) - len(behind)]
        behind = behind.lstrip()
        if behind:
            name = word.removesuffix(".call")
            named = self._tools.named(word) or self._tools.named(name)
            return behind[0] == "(" and named is not None
        starts = (tool.name.startswith(word[: len(tool.name)]) for tool in self._tools.tools)
        return None if any(starts) else False

    def _read(self, text: str) -> str:
        text, self._held = self._held + text, ""
        found = FIRST_MARK.search(text)
        line_end = text.find("\n") + 1 if self._lines else 0
        if line_end and (found is None or line_end <= found.start()):
            self._say(text[:line_end])
            self._state = "start"
            return text[line_end:]
        if found is not None:
            if found.start():
                self._say(text[: found.start()])
            return self._marked(text, found)
        keep = begun_at_end(text)
        self._held = text[len(text) - keep :]
        if len(text) > keep:
            self._say(text[: len(text) - keep])
        return ""

    def _marked(self, text: str, found: re.Match[str]) -> str:
        """What follows a mark; that of an element is a part of it."""
        self._state, self._is_marked = "head", True
        if found[0].endswith("="):
            return text[found.start() :]
        self._begun = [found[0]]
        return text[found.end() :]

    def _open(self, text: str) -> str:
        text, self._held = self._held + text, ""
        body = text.lstrip()
        found = FIRST_MARK.match(body)
        if found is not None and not found[0].endswith("="):  # of one call of several
            self._begun.append(text[: len(text) - len(body) + found.end()])
            return body[found.end() :]
        known = gathering(text)
        if known is None or any(mark.startswith(body) for mark in MARKS):
            self._held = text
            return ""
        if not known:
            end = text.index(found[0]) + len(found[0]) if found is not None else 0
            self._give_up(text[:end])
            return text[end:]
        self._gathering, rest = known
        self._begun.append(text[: len(text) - len(rest)])
        self._state = "call"
        return rest

    def _gather(self, text: str) -> str:
        assert self._gathering is not None
        end = self._gathering.feed(text)
        if end is None:
            self._begun.append(text)
            return ""
        calls = self._gathering.calls(self._tools)
        if not calls:
            self._give_up(text[:end])
            return text[end:]
        self._skip("".join([*self._begun, text[:end]]))
        self._begun, self._gathering, self._state = [], None, "between"
        for call in calls:
            if not (self._tools.single and self._called):
                self._call(call)
            self._called += 1
        return text[end:]

    def _give_up(self, text: str) -> None:
        """What was gathered is text."""
        begun = "".join([*self._begun, text])
        self._begun, self._gathering, self._state = [], None, "text"
        self._say(begun)


def _drop(text: str) -> None:
    """Nobody wants it."""


def _is_object(inside: str) -> bool | None:
    """Whether what stands behind a brace may be a call."""
    if not inside:
        return None
    if inside[0] != '"':
        return False
    word, quote, _ = inside[1:].partition('"')
    if quote:
        return word in _KEYS
    return None if any(key.startswith(word) for key in _KEYS) else False
