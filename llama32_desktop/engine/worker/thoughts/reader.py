"""Reads what a model writes: which of it is thought, which is said, and which is neither.

Marks are control tokens where the vocabulary has them, else text. What is malformed is read as it
was most likely meant: a thought that is only closed or never closed, a header without an end.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal

from llama32_desktop.engine.thought_marks import LEADING, Effect, Family
from llama32_desktop.engine.worker.text import TextStream
from llama32_desktop.engine.worker.thoughts.learning import Begins
from llama32_desktop.engine.worker.thoughts.pieces import Part, Pieces
from llama32_desktop.engine.worker.thoughts.spelled import Spelled

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
        calls: Whether tools may be called; see `Pieces`.

    Attributes:
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
        calls: bool = False,
    ) -> None:
        self._is_held = held
        self._text = TextStream(stop)
        self.watched = self._text.watched
        self.flow: Literal["", "text", "thought"] = ""
        self._turns = turns or {}
        self._own = Spelled({**self._turns, **(own or {})})
        self._leading = Spelled(_LEADING | self._own.marks)
        self._pieces = Pieces(begins, self._text, calls=calls)
        self.learnt: Family | None = None
        self.turn = ""
        self._held = ""

    def feed(self, data: bytes, mark: str = "", effect: Effect | None = None) -> list[Part]:
        """What the next token adds.

        Args:
            data: Its bytes.
            mark: Its name, where it is a control token that is a mark; it has no bytes then.
            effect: What that mark does.
        """
        parts: list[Part] = []
        self._pieces.parts = parts
        if effect is None:
            text = self._text.decode(data)
            if text:
                self._read(text)
        else:
            self._flush()
            if self._spells(mark, effect):
                self._pieces.say(mark)
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
            self._pieces.line.add(text)
            return [("text", text)]
        if self.flow == "thought":
            return [("thought", text)]
        return self.feed(text.encode())

    def _flows_as(self) -> Literal["", "text", "thought"]:
        """See `flow`."""
        pieces = self._pieces
        if pieces.fresh or self._held or self._text.holds:
            return ""
        if pieces.state == "answer":
            return "text"
        return "thought" if pieces.state == "thought" and not pieces.asked else ""

    @property
    def thinking(self) -> bool:
        """Whether what comes now is thought."""
        return self._pieces.thinking

    @property
    def answering(self) -> bool:
        """Whether what comes now is said."""
        return self._pieces.state == "answer"

    @property
    def stopped(self) -> bool:
        """Whether the answer is at its end."""
        return self._pieces.stopped

    @property
    def said(self) -> bool:
        """Whether anything was said so far, beside white space."""
        return self._pieces.said

    def goes_on(self, effect: Effect) -> bool:
        """Whether the answer is still to come behind a token that ends answers otherwise."""
        return effect is Effect.END and self.thinking

    def finish(self) -> list[Part]:
        """What was held back at the end."""
        pieces = self._pieces
        parts: list[Part] = []
        pieces.parts = parts
        if pieces.state == "answer" and not pieces.said and pieces.thought and self._held:
            self._held = ""  # the beginning of a mark, and of nothing else
        if pieces.state == "thought" and len(self._held) > 1 and self._held[0] in _TAGS:
            self._held = ""  # of the mark that would have closed it
        if pieces.state == "header" and self._held and self._held[0] in _TAGS:
            self._held = ""  # of the mark that would have ended it
        if pieces.state == "answer" and self._is_half_turn(self._held):
            self._held = ""
        self._flush()
        pieces.finish()
        return parts

    def _read(self, text: str) -> None:
        pieces = self._pieces
        state = pieces.state
        marks = self._marks()
        if self._is_held and pieces.said and state == "answer":
            pieces.put(self._held + text)
            self._held = ""
            return
        if (
            (state == "answer" or state == "thought")
            and not self._held
            and marks.first.search(text) is None
        ):
            pieces.put(text)
            return
        text, self._held = self._held + text, ""
        while text and not pieces.stopped:
            marks = self._marks()
            found = marks.search(text)
            while found is not None and not self._means(found[0], text[: found.start()], marks):
                found = marks.search(text, found.start() + 1)
            if pieces.state == "name" and "\n" in text[: found.start() if found else None]:
                line, _, text = text.partition("\n")
                pieces.put(line)
                pieces.end_name()
                continue
            if found is None:
                keep = marks.held(text)
                self._held = text[len(text) - keep :]
                pieces.put(text[: len(text) - keep])
                return
            before, text = text[: found.start()], text[found.end() :]
            pieces.put(before)
            if not pieces.stopped:
                self._take(found[0], marks.marks[found[0]])

    def _marks(self) -> Spelled:
        leads = self._pieces.state == "answer" and not self._pieces.said
        return self._leading if leads else self._own

    def _take(self, mark: str, effect: Effect) -> None:
        """Does what a mark says."""
        if mark in self._turns:
            self.turn = self.turn or mark
        self._pieces.take(mark, effect)
        if effect in (Effect.THOUGHT, Effect.NAME):
            self._learn(mark)

    def _learn(self, mark: str) -> None:
        """Reads on as the family does whose mark an answer began with."""
        family = LEADING.get(mark)
        if family is None or mark in self._own.marks:
            return
        self.learnt = family
        if family.ordinary:
            self._pieces.asked.append(mark)
        self._own = Spelled(self._own.marks | family.marks)
        self._leading = Spelled(self._leading.marks | family.marks)

    def _means(self, mark: str, before: str, marks: Spelled) -> bool:
        """Whether a mark that is spelled out is one, and not spoken about."""
        pieces = self._pieces
        answers = pieces.state == "answer"
        if self._is_held and answers and (pieces.said or before.strip()):
            return False
        if mark in self._turns:
            return True  # a turn may well end in a fence that is open
        if marks.marks[mark] is Effect.SAID and not pieces.wrapped:
            known = pieces.thought or mark.startswith("<|")  # others are tags of XML, too
            begins = known and not pieces.said and not before.strip()
            if not answers or not begins:
                return False
        return not answers or not self._is_about(before)

    def _spells(self, mark: str, effect: Effect) -> bool:
        """Whether a control token is part of what is said."""
        if self._pieces.state != "answer" or not self._pieces.said:
            return False
        return self._is_held or (effect in _QUOTED and self._is_about(""))

    def _is_about(self, before: str) -> bool:
        """Whether a mark behind what was said so far, and `before`, is spoken about."""
        if self._pieces.fresh and not before.strip():
            return False  # whatever blanks it begins with
        return self._pieces.line.speaks_about(before)

    def _is_half_turn(self, text: str) -> bool:
        """Whether a text is the beginning of a turn's mark, and of more than its first letter."""
        begun = len(text) > 1 and not self._is_held
        return begun and any(mark.startswith(text) for mark in self._turns)

    def _flush(self) -> None:
        held, self._held = self._held, ""
        self._pieces.put(held)
