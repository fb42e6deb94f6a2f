"""Marks that stand in a prompt for texts while a chat template renders it.

Two kinds of message text must not simply be written into the prompt and tokenised with it:

- text that looks like a control token (`<|eot_id|>` in a user's message) would become one;
- an answer that this engine generated is known as token ids, and its text need not tokenise
  back to the same ids.

Marks stand for them, and others enclose each message's content, so that a template which loses
a message is found out. A mark holds a random number: no text can contain one by intent.
"""

from __future__ import annotations

import re
import secrets
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Literal

from llama32_desktop.engine.protocol import ChatMessage, Given

_BEGIN, _END, _PIECE = "\ue002", "\ue003", "\ue004"
"""Kinds of marks: a message begins or ends here, or a piece stands here."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of the prompt: template text, a person's literal text, a known answer, or the
    place of a picture, which has no text."""

    kind: Literal["template", "literal", "answer", "image"]
    text: str


@dataclass(frozen=True, slots=True)
class RenderedPrompt:
    """A prompt in pieces.

    Attributes:
        pieces: In order; consecutive `template` pieces are joined.
        ends: For each message the index in `pieces` behind its content, or an empty tuple
            where this was not asked for, or cannot be told.
        given: What was done so that the template leaves nothing out.
        begun: The answer that it ends with, and that is gone on with.
    """

    pieces: tuple[Piece, ...]
    ends: tuple[int, ...] = ()
    given: tuple[Given, ...] = ()
    begun: str = ""


def raw_prompt(messages: Sequence[ChatMessage]) -> RenderedPrompt:
    """A prompt without a template: the messages' text as whoever wrote it wants it read, the
    control tokens in it included."""
    text = "".join(message.content for message in messages)
    return RenderedPrompt((Piece("template", text),))


@dataclass(slots=True)
class Cut:
    """What a rendered text says of the messages that went into it."""

    pieces: list[Piece] = field(default_factory=list)
    ends: dict[int, int] = field(default_factory=dict)
    """By message, the number of pieces up to its end."""
    lost: set[int] = field(default_factory=set)
    """Messages that are not in the text as a whole."""
    before: dict[int, str] = field(default_factory=dict)
    """By message, what the template wrote between it and the mark before."""
    shortened: dict[int, str] = field(default_factory=dict)
    """The same with the answer, where the template left out its beginning, as of thoughts."""
    _template: list[str] = field(default_factory=list)
    """The template's text since the last piece: put together once, whatever stands in it."""

    def add(self, *pieces: Piece) -> None:
        """Adds pieces that hold anything, template text joined with the template text before."""
        for piece in pieces:
            if piece.kind == "template":
                self._template.append(piece.text)
            elif piece.text or piece.kind == "image":
                self.settle()
                self.pieces.append(piece)

    def settle(self) -> None:
        """Makes a piece of the template text that has come: what follows is not joined with it."""
        if text := "".join(self._template):
            self.pieces.append(Piece("template", text))
        self._template.clear()

    def end(self, message: int) -> None:
        """Says that a message ends here."""
        self.settle()
        self.ends[message] = len(self.pieces)


class Marks:
    """Stands marks in for texts, and cuts a rendered prompt at them."""

    def __init__(self) -> None:
        # Private-use characters around a random number: nothing a template matches on, and
        # nothing that its filters change.
        self._open = f"\ue000{secrets.randbelow(10**18)}"
        self._mark = re.compile(f"{self._open}([{_BEGIN}{_END}{_PIECE}])([0-9]+)\ue001")
        self._pieces: list[Piece] = []
        self._answers: dict[int, tuple[str, bool]] = {}
        self._enclosed: set[int] = set()

    def _write(self, kind: str, number: int) -> str:
        return f"{self._open}{kind}{number}\ue001"

    def piece(self, piece: Piece) -> str:
        """A mark that becomes the piece again."""
        self._pieces.append(piece)
        return self._write(_PIECE, len(self._pieces) - 1)

    def enclosed(self, index: int, content: str) -> str:
        """The content of a message between marks; empty content has none.

        White space stays outside, so that a template that trims still finds it.
        """
        inner = content.strip()
        if not inner:
            return content
        self._enclosed.add(index)
        before, _, after = content.partition(inner)
        return f"{before}{self._write(_BEGIN, index)}{inner}{self._write(_END, index)}{after}"

    def answer(self, index: int, content: str, *, known: bool) -> str:
        """An answer between marks. A template sees its text, as it may leave out thoughts."""
        if not content.strip():
            return content
        self._answers[index] = (content, known)
        if not known:
            return self.enclosed(index, content)
        self._enclosed.add(index)  # its ids hold the white space too
        return f"{self._write(_BEGIN, index)}{content}{self._write(_END, index)}"

    def cut(
        self, rendered: str, literal: Callable[[str], Iterable[Piece]], *, at_ends: bool
    ) -> Cut:
        """Takes a rendered text apart.

        Args:
            literal: Takes an answer's text apart, that its look-alikes of control tokens become
                pieces of their own.
            at_ends: Whether pieces end where messages do.
        """
        done = Cut(lost=set(self._enclosed))
        position, begun, text = 0, -1, ""
        for mark in self._mark.finditer(rendered):
            text += rendered[position : mark.start()]
            position, kind, number = mark.end(), mark[1], int(mark[2])
            if kind == _PIECE:
                done.add(Piece("template", text), self._pieces[number])
            elif kind == _BEGIN:
                begun = number
                done.before[number] = text
                done.add(Piece("template", text))
            else:
                done.add(*self._ended(number, text, literal, done, whole=begun == number))
                begun = -1
                if at_ends:
                    done.end(number)
            text = ""
        done.add(Piece("template", text + rendered[position:]))
        done.settle()
        return done

    def _ended(
        self,
        number: int,
        text: str,
        literal: Callable[[str], Iterable[Piece]],
        done: Cut,
        *,
        whole: bool,
    ) -> Iterable[Piece]:
        """The pieces of the text before a message's end, and what became of the message."""
        answer = self._answers.get(number)
        if answer is None:
            if whole:
                done.lost.discard(number)
            return (Piece("template", text),)
        content, known = answer
        done.lost.discard(number)
        if not whole:
            done.shortened[number] = text
        return (Piece("answer", text),) if known and text == content else literal(text)


def kept_of(answer: str, rendered: str, before: str) -> str:
    """What is left of an answer that a template has shortened.

    Args:
        rendered: What the template wrote from the mark before to the answer's end.
        before: What it writes there before an answer of which it knows nothing.
    """
    left = rendered.removeprefix(before)
    for kept in (left, left.strip()):
        if answer.endswith(kept) or answer.rstrip().endswith(kept):
            return kept
    length = 0
    while length < min(len(left), len(answer)) and left[-1 - length] == answer[-1 - length]:
        length += 1
    return answer[len(answer) - length :]
