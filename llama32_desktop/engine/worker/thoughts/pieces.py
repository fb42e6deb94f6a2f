"""The pieces of an answer: which is being written now, and what marks and headers make of that."""

from __future__ import annotations

import json
from typing import Final, Literal

from llama32_desktop.engine.thought_marks import Effect
from llama32_desktop.engine.worker.backend import PieceKind
from llama32_desktop.engine.worker.text import TextStream
from llama32_desktop.engine.worker.thoughts.header import (
    BEGINS,
    OTHERS,
    are_of_header,
    is_half,
    is_header,
)
from llama32_desktop.engine.worker.thoughts.learning import Begins
from llama32_desktop.engine.worker.thoughts.line import Line

Part = tuple[PieceKind, str]
State = Literal["answer", "thought", "header", "name", "section", "section_end", "call"]
MOST_HEADER: Final = 160
"""Characters; longer ones are none."""
_TO_PEOPLE: Final = ("", "user")
_TO_NO_TOOL: Final = ("self", "all", "assistant")


class Pieces:
    """Takes the text between marks, and what the marks say.

    Args:
        begins: What the prompt has left open.
        text: Knows what ends an answer; what is said passes it.
        calls: Whether tools may be called, so that a piece for one is a call and no thought.

    Attributes:
        state: What is being written.
        thinking: Whether that is thought.
        stopped: Whether the answer is at its end.
        said: Whether anything was said so far, beside white space.
        thought: Whether there was a thought.
        fresh: Whether nothing of the present thought or answer has come but white space.
        wrapped: Whether marks stand around the answer.
        asked: What may have been asked for and is no thought: tags that documents have too.
        line: What was said last.
        parts: Of the answer, since somebody took them.
    """

    def __init__(self, begins: Begins, text: TextStream, *, calls: bool) -> None:
        self._text, self._calls = text, calls
        self.state: State = begins
        self.thinking = self.thought = begins == "thought"
        self.said = self.stopped = False
        self.fresh = True
        self.wrapped = self._headed = False
        self.asked: list[str] = []
        self._form = False
        """Whether the header names a form, in any words."""
        self._header = self._blank = self._to = ""
        self._call: list[str] = []
        self.line = Line()
        self.parts: list[Part] = []

    def put(self, text: str) -> None:
        """Takes text that holds no mark."""
        if not text:
            return
        if self.state == "thought":
            if self.asked:
                self.asked.append(text)
            if self.fresh:
                text = text.lstrip()
            if text:
                self.fresh = False
                self.parts.append(("thought", text))
        elif self.state == "answer":
            self.say(text)
        elif self.state == "call":
            self._call.append(text)
        else:
            self._header += text
            if self.state == "header" and not self._form:
                self._check_header()
            elif len(self._header) > MOST_HEADER:
                if self.state == "name":
                    self.end_name()
                else:
                    self._header = self._header[:MOST_HEADER]

    def say(self, text: str) -> None:
        """Takes text that is said."""
        if self.fresh:
            text = self._blank + text
            if not text.strip():
                self._blank = text
                return
            if self.thought:
                text = text.lstrip()
            elif self._headed:
                text = text.lstrip("\n")  # of the header
            self._blank, self.fresh = "", False
        self.line.add_any(text)
        self.said = True
        shown = self._text.filter(text)
        self.stopped = self.stopped or self._text.stopped
        if shown:
            self.parts.append(("text", shown))

    def finish(self) -> None:
        """The answer is at its end."""
        if self.state == "name":
            self._take_name_as_thought()
        if self.asked and self.state == "answer" and not self.said:
            self.parts.append(("text", "".join(self.asked)))  # nothing else was written
        header = self._header
        half = self.thought and is_half(header)  # a limit may cut what comes behind a thought
        if self.state == "header" and not (self._form or half or is_header(header)):
            self._enter("answer")
            self.put(header)
        self._end_call()
        self._end_stops()

    def _end_stops(self) -> None:
        if rest := self._text.finish():
            self.parts.append(("text", rest))

    def _enter(self, state: State) -> None:
        if self.state == "answer" and state != "answer":
            self._end_stops()
            if self._blank and not self.thought and state != "thought":
                self.parts.append(("text", self._blank))
            self._blank = ""
        self._end_call()
        self.state, self.thinking = state, state == "thought"
        if state in ("answer", "thought"):
            self.fresh = True
            self.line.begin()
        if state == "thought":
            self.thought = True

    def _end_call(self) -> None:
        if self.state == "call":
            written = json.dumps((self._to, "".join(self._call)))
            self.parts.append(("call", f"{written}\n"))
            self.state = "header"
            self._call = []

    # Marks

    def take(self, mark: str, effect: Effect) -> None:
        """Does what a mark says."""
        match effect:
            case Effect.THOUGHT:
                if self.state != "thought":
                    self._enter("thought")
            case Effect.NAME:
                self._header = ""
                self._enter("name")
            case Effect.ANSWER:
                if self.state == "answer":
                    self._close_unopened()
                else:
                    if self.state == "name":
                        self._take_name_as_thought()
                    self._enter("answer")
                    if self.asked:
                        self.asked.append(mark)
            case Effect.SAID:
                self.wrapped = True
                if self.state == "thought":
                    self._enter("answer")
            case Effect.HEADER:
                self._header = ""
                self._enter("header")
            case Effect.CHANNEL | Effect.FORM:
                if self.state != "header" or not are_of_header(self._header.split()):
                    self._header = ""  # a role that nobody knows
                    self._enter("header")
                self._header += " "
                self._form = effect is Effect.FORM
            case Effect.BODY:
                self._begin_body()
            case Effect.THINKING_BODY:
                self._enter("thought")
            case Effect.END:
                self._end_piece()
            case Effect.SECTION | Effect.SECTION_END:
                self._header = ""
                self._enter("section" if effect is Effect.SECTION else "section_end")
            case Effect.SECTION_NAMED:
                self._name_section()

    def _close_unopened(self) -> None:
        """What was said was a thought, where none was opened before."""
        if not self.thought:
            self._end_stops()
            if self.said:
                self.parts.append(("moved", ""))
            self.said, self.thought = False, True
            self.line.leave_code()
        self.fresh, self._blank = True, ""
        self.line.begin()

    def end_name(self) -> None:
        """The line with a channel's name is at its end."""
        rest = self._header.removeprefix("thought").lstrip()
        self._enter("thought")
        if rest:  # it has no name, or goes on behind it
            self.put(rest if len(self._header) > MOST_HEADER else rest + "\n")

    def _take_name_as_thought(self) -> None:
        """A thought that stands on the line of its channel's name, which no line follows."""
        rest = self._header.removeprefix("thought").strip()
        self._enter("thought")
        self.put(rest)

    def _end_piece(self) -> None:
        if self.state == "answer":
            self.stopped = True
        elif self.state in ("thought", "call"):
            self._header = ""
            self._enter("header")

    # Headers

    def _check_header(self) -> None:
        """Goes on where a header has no end, or is none."""
        header = self._header
        words = header.split()
        if not words:
            return
        role, line_end, rest = header.lstrip().partition("\n")
        if line_end and role.strip() in ("assistant", *OTHERS):
            self._header = role  # a line of its own
            self._begin_body()
            if not self.stopped:
                self.put(line_end + rest)
            return
        whole = words if header[-1:].isspace() else words[:-1]
        malformed = "\n" in header.strip() or len(header) > MOST_HEADER
        if malformed or not are_of_header(whole):
            name = BEGINS.match(header)
            channel = name[1] if name else None
            rest = header[name.end() :] if name and channel else header
            self._enter("answer" if channel in (None, "final") else "thought")
            self.put(rest)

    def _begin_body(self) -> None:
        if self.state in ("answer", "thought", "call"):
            return  # a header's end without a header
        self._form, self._headed = False, not self.said
        words = self._header.split()
        self._header = ""
        channels = [word for word in words if not word.startswith("to=")]
        to = next((word[3:] for word in words if word.startswith("to=")), "")
        if channels[:1] and channels[0] in OTHERS:
            self.stopped = True  # it speaks for somebody else
        elif any(word.startswith("final") for word in channels):
            self._enter("answer")
        elif self._calls and to not in (*_TO_PEOPLE, *_TO_NO_TOOL):
            self._to = to
            self._enter("call")
        elif to not in _TO_PEOPLE or any(word.startswith("analysis") for word in channels):
            self._enter("thought")
        else:
            self._enter("answer")

    def _name_section(self) -> None:
        name, closes = self._header.split(), self.state == "section_end"
        if self.state not in ("section", "section_end"):
            return
        self._header = ""
        first = name[0] if name else ""
        if first == "message":
            self._enter("answer")
            self.stopped = closes
        elif closes or first == "response":
            self._enter("answer")
        else:
            self._enter("thought")
