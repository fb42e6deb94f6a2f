"""Reads what a model writes: which of it is thought, which is said, and which is neither.

Marks are control tokens where the vocabulary has them, else text. What is malformed is read as it
was most likely meant: a thought that is only closed or never closed, a header without an end.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal

from llama32_desktop.engine.protocol import Kind
from llama32_desktop.engine.thought_marks import LEADING, Effect, Family
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
from llama32_desktop.engine.worker.thoughts.spelled import Spelled

Part = tuple[Kind, str]
State = Literal["answer", "thought", "header", "name", "section", "section_end"]
MOST_HEADER: Final = 160
"""Characters; longer ones are none."""
_TAGS: Final = "<[◁"
"""What marks begin with that are no words."""
_QUOTED: Final = (Effect.THOUGHT, Effect.ANSWER, Effect.NAME)
"""Control tokens that may be spoken about too. The others end and begin messages everywhere."""


_LEADING: Final = {mark: family.marks[mark] for mark, family in LEADING.items()}


class AnswerReader:
    """Parts an answer, as it comes.

    Args:
        begins: What the prompt has left open.
        own: The marks of this model that are text, with what they do.
        stop: Texts that end the answer.
        held: Whether a grammar holds the answer: all that is drawn then is said.
        turns: Those marks around turns that are text, which are never spoken about.

    Attributes:
        thinking: Whether what comes now is thought.
        stopped: Whether the answer is at its end.
        said: Whether anything was said so far, beside white space.
        learnt: The family whose mark an answer began with, where it was not known before.
        turn: The first of `turns` that came.
        flow: What plain text is now without being looked at, which it stays behind such text;
            empty where it has to be.
        watched: What stop strings begin with. Text that is said has to be looked at where it holds
            one of these.
    """

    def __init__(
        self,
        begins: Begins = "answer",
        own: Mapping[str, Effect] | None = None,
        stop: tuple[str, ...] = (),
        *,
        held: bool = False,
        turns: Mapping[str, Effect] | None = None,
    ) -> None:
        self._is_held = held
        self._text = TextStream(stop)
        self.watched = self._text.watched
        self.flow: Literal["", "text", "thought"] = ""
        self._turns = turns or {}
        self._own = Spelled({**self._turns, **(own or {})})
        self._leading = Spelled(_LEADING | self._own.marks)
        self._state: State = begins
        self.thinking = begins == "thought"
        self.said = self.stopped = False
        self.learnt: Family | None = None
        self.turn = ""
        self._asked: list[str] = []
        """What may have been asked for and is no thought: tags that documents have too."""
        self._thought = begins == "thought"
        """Whether there was one."""
        self._wrapped = self._headed = False
        self._form = False
        """Whether the header names a form, in any words."""
        self._held = self._header = self._blank = ""
        self._fresh = True
        """Whether nothing of the present thought or answer has come but white space."""
        self._line = Line()
        self._parts: list[Part] = []

    def feed(self, data: bytes, mark: str = "", effect: Effect | None = None) -> list[Part]:
        """What the next token adds.

        Args:
            data: Its bytes.
            mark: Its name, where it is a control token that is a mark; it has no bytes then.
            effect: What that mark does.
        """
        parts: list[Part] = []
        self._parts = parts
        if effect is None:
            text = self._text.decode(data)
            if text:
                self._read(text)
        else:
            self._flush()
            if self._spells(mark, effect):
                self._say(mark)
            else:
                self._take(mark, effect)
        self.flow = self._flows_as()
        return parts

    def feed_plain(self, text: str) -> list[Part]:
        """What the next token adds, as `feed` does.

        Args:
            text: Its text, in which `spelled.is_plain` finds nothing.
        """
        if self.flow == "text" and (not self.watched or self.watched.isdisjoint(text)):
            self._line.add(text)
            return [("text", text)]
        if self.flow == "thought":
            return [("thought", text)]
        return self.feed(text.encode())

    def _flows_as(self) -> Literal["", "text", "thought"]:
        """See `flow`."""
        if self._fresh or self._held or self._text.holds:
            return ""
        if self._state == "answer":
            return "text"
        return "thought" if self._state == "thought" and not self._asked else ""

    @property
    def answering(self) -> bool:
        """Whether what comes now is said."""
        return self._state == "answer"

    def goes_on(self, effect: Effect) -> bool:
        """Whether the answer is still to come behind a token that ends answers otherwise."""
        return effect is Effect.END and self.thinking

    def finish(self) -> list[Part]:
        """What was held back at the end."""
        self._parts = []
        if self._state == "answer" and not self.said and self._thought and self._held:
            self._held = ""  # the beginning of a mark, and of nothing else
        if self._state == "thought" and len(self._held) > 1 and self._held[0] in _TAGS:
            self._held = ""  # of the mark that would have closed it
        if self._state == "header" and self._held and self._held[0] in _TAGS:
            self._held = ""  # of the mark that would have ended it
        if self._state == "answer" and self._is_half_turn(self._held):
            self._held = ""
        self._flush()
        if self._state == "name":
            self._take_name_as_thought()
        if self._asked and self._state == "answer" and not self.said:
            self._parts.append(("text", "".join(self._asked)))  # nothing else was written
        header = self._header
        half = self._thought and is_half(header)  # a limit may cut what comes behind a thought
        if self._state == "header" and not (self._form or half or is_header(header)):
            self._enter("answer")
            self._put(header)
        self._end_stops()
        return self._parts

    # Text

    def _read(self, text: str) -> None:
        state = self._state
        marks = self._marks()
        if self._is_held and self.said and state == "answer":
            self._put(self._held + text)
            self._held = ""
            return
        if (
            (state == "answer" or state == "thought")
            and not self._held
            and marks.first.search(text) is None
        ):
            self._put(text)
            return
        text, self._held = self._held + text, ""
        while text and not self.stopped:
            marks = self._marks()
            found = marks.search(text)
            while found is not None and not self._means(found[0], text[: found.start()], marks):
                found = marks.search(text, found.start() + 1)
            if self._state == "name" and "\n" in text[: found.start() if found else None]:
                line, _, text = text.partition("\n")
                self._put(line)
                self._end_name()
                continue
            if found is None:
                keep = marks.held(text)
                self._held = text[len(text) - keep :]
                self._put(text[: len(text) - keep])
                return
            before, text = text[: found.start()], text[found.end() :]
            self._put(before)
            if not self.stopped:
                self._take(found[0], marks.marks[found[0]])

    def _marks(self) -> Spelled:
        leads = self._state == "answer" and not self.said
        return self._leading if leads else self._own

    def _means(self, mark: str, before: str, marks: Spelled) -> bool:
        """Whether a mark that is spelled out is one, and not spoken about."""
        if self._is_held and self._state == "answer" and (self.said or before.strip()):
            return False
        if mark in self._turns:
            return True  # a turn may well end in a fence that is open
        if marks.marks[mark] is Effect.SAID and not self._wrapped:
            known = self._thought or mark.startswith("<|")  # others are tags of XML, too
            begins = known and not self.said and not before.strip()
            if self._state != "answer" or not begins:
                return False
        if self._state != "answer":
            return True
        return not self._is_about(before)

    def _spells(self, mark: str, effect: Effect) -> bool:
        """Whether a control token is part of what is said."""
        if self._state != "answer" or not self.said:
            return False
        return self._is_held or (effect in _QUOTED and self._is_about(""))

    def _is_about(self, before: str) -> bool:
        """Whether a mark behind what was said so far, and `before`, is spoken about."""
        if self._fresh and not before.strip():
            return False  # whatever blanks it begins with
        return self._line.speaks_about(before)

    def _is_half_turn(self, text: str) -> bool:
        """Whether a text is the beginning of a turn's mark, and of more than its first letter."""
        begun = len(text) > 1 and not self._is_held
        return begun and any(mark.startswith(text) for mark in self._turns)

    def _flush(self) -> None:
        held, self._held = self._held, ""
        self._put(held)

    def _put(self, text: str) -> None:
        """Takes text that holds no mark."""
        if not text:
            return
        if self._state == "thought":
            if self._asked:
                self._asked.append(text)
            if self._fresh:
                text = text.lstrip()
            if text:
                self._fresh = False
                self._parts.append(("thought", text))
        elif self._state == "answer":
            self._say(text)
        else:
            self._header += text
            if self._state == "header" and not self._form:
                self._check_header()
            elif len(self._header) > MOST_HEADER:
                if self._state == "name":
                    self._end_name()
                else:
                    self._header = self._header[:MOST_HEADER]

    def _say(self, text: str) -> None:
        if self._fresh:
            text = self._blank + text
            if not text.strip():
                self._blank = text
                return
            if self._thought:
                text = text.lstrip()
            elif self._headed:
                text = text.lstrip("\n")  # of the header
            self._blank, self._fresh = "", False
        self._line.add_any(text)
        self.said = True
        shown = self._text.filter(text)
        self.stopped = self.stopped or self._text.stopped
        if shown:
            self._parts.append(("text", shown))

    def _end_stops(self) -> None:
        if rest := self._text.finish():
            self._parts.append(("text", rest))

    # Marks

    def _enter(self, state: State) -> None:
        if self._state == "answer" and state != "answer":
            self._end_stops()
            if self._blank and not self._thought and state != "thought":
                self._parts.append(("text", self._blank))
            self._blank = ""
        self._state, self.thinking = state, state == "thought"
        if state in ("answer", "thought"):
            self._fresh = True
            self._line.begin()
        if state == "thought":
            self._thought = True

    def _take(self, mark: str, effect: Effect) -> None:
        """Does what a mark says."""
        if mark in self._turns:
            self.turn = self.turn or mark
        match effect:
            case Effect.THOUGHT:
                if self._state != "thought":
                    self._enter("thought")
                self._learn(mark)
            case Effect.NAME:
                self._header = ""
                self._enter("name")
                self._learn(mark)
            case Effect.ANSWER:
                if self._state == "answer":
                    self._close_unopened()
                else:
                    if self._state == "name":
                        self._take_name_as_thought()
                    self._enter("answer")
                    if self._asked:
                        self._asked.append(mark)
            case Effect.SAID:
                self._wrapped = True
                if self._state == "thought":
                    self._enter("answer")
            case Effect.HEADER:
                self._header = ""
                self._enter("header")
            case Effect.CHANNEL | Effect.FORM:
                if self._state != "header" or not are_of_header(self._header.split()):
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

    def _learn(self, mark: str) -> None:
        """Reads on as the family does whose mark an answer began with."""
        family = LEADING.get(mark)
        if family is None or mark in self._own.marks:
            return
        self.learnt = family
        if family.ordinary:
            self._asked.append(mark)
        self._own = Spelled(self._own.marks | family.marks)
        self._leading = Spelled(self._leading.marks | family.marks)

    def _close_unopened(self) -> None:
        """What was said was a thought, where none was opened before."""
        if not self._thought:
            self._end_stops()
            if self.said:
                self._parts.append(("moved", ""))
            self.said, self._thought = False, True
            self._line.leave_code()
        self._fresh, self._blank = True, ""
        self._line.begin()

    def _end_name(self) -> None:
        rest = self._header.removeprefix("thought").lstrip()
        self._enter("thought")
        if rest:  # it has no name, or goes on behind it
            self._put(rest if len(self._header) > MOST_HEADER else rest + "\n")

    def _take_name_as_thought(self) -> None:
        """A thought that stands on the line of its channel's name, which no line follows."""
        rest = self._header.removeprefix("thought").strip()
        self._enter("thought")
        self._put(rest)

    def _end_piece(self) -> None:
        if self._state == "answer":
            self.stopped = True
        elif self._state == "thought":
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
                self._put(line_end + rest)
            return
        whole = words if header[-1:].isspace() else words[:-1]
        malformed = "\n" in header.strip() or len(header) > MOST_HEADER
        if malformed or not are_of_header(whole):
            name = BEGINS.match(header)
            channel = name[1] if name else None
            rest = header[name.end() :] if name and channel else header
            self._enter("answer" if channel in (None, "final") else "thought")
            self._put(rest)

    def _begin_body(self) -> None:
        if self._state in ("answer", "thought"):
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
        elif to not in ("", "user") or any(word.startswith("analysis") for word in channels):
            self._enter("thought")
        else:
            self._enter("answer")

    def _name_section(self) -> None:
        name, closes = self._header.split(), self._state == "section_end"
        if self._state not in ("section", "section_end"):
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
