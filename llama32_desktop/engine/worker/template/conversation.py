"""A conversation on its way through a chat template: marks in, rendered, taken apart again."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Any, NamedTuple

from llama32_desktop.engine.worker.template.arguments import with_texts
from llama32_desktop.engine.worker.template.marks import Cut, Marks, Piece, kept_of
from llama32_desktop.engine.worker.template.steps import Call, Turn
from llama32_desktop.engine.worker.template.tools import with_text
from llama32_desktop.engine.worker.template.turns import IN_TEXT, Way

Functions = Sequence[dict[str, Any]]
Renders = Callable[[Way, Sequence[Turn], Functions], str]


class Taken(NamedTuple):
    """What a template made of a conversation.

    Attributes:
        sources: What the numbers of its texts mean: the turns, then the texts of their calls.
    """

    cut: Cut
    sources: list[Turn]


@dataclass(frozen=True, slots=True)
class Conversation:
    """Turns on their way through a template.

    Attributes:
        special_text: Matches the text of every control token of the vocabulary.
        is_known_answer: Whether an answer's token ids are known.
        with_ends: Whether it is to be told where turns end.
        with_pictures: Whether the places of pictures are marked in a turn's text.
        functions: The tools that the template is told of.
    """

    turns: Sequence[Turn]
    special_text: re.Pattern[str] | None
    is_known_answer: Callable[[str], bool]
    with_ends: bool
    with_pictures: bool
    functions: Functions = ()

    def cut(self, way: Way, render: Renders, opaque: bool) -> Taken:
        """The rendered turns, taken apart.

        Args:
            opaque: Whether the template sees nothing of the texts, only that there are some.
        """
        turns = way.told(self.turns)
        if way.tools in IN_TEXT:
            turns = with_text(turns, self.functions)
        hidden = frozenset(range(len(turns))) if opaque else frozenset()
        taken = self._once(turns, way, render, hidden)
        shortened = taken.cut.shortened
        if shortened:  # what is left of an answer stands for it, its control tokens literal
            before = self._once(turns, way, render, hidden | shortened.keys()).cut.before
            for i, rendered in shortened.items():
                turns[i] = replace(
                    turns[i], text=kept_of(turns[i].text, rendered, before.get(i, ""))
                )
            taken = self._once(turns, way, render, hidden)
            taken.cut.lost |= taken.cut.shortened.keys()
        return taken

    def _once(
        self,
        turns: Sequence[Turn],
        way: Way,
        render: Renders,
        hidden: frozenset[int],
    ) -> Taken:
        """One rendering; of the turns in `hidden` the template sees only that they are there."""
        marks = Marks()
        sources = list(turns)
        marked = [
            replace(
                turn,
                text=self._text(marks, i, turn, hidden=i in hidden),
                thought="" if i in hidden else self._literals(marks, turn.thought),
                name=self._literals(marks, turn.name),
                calls=tuple(
                    self._call(marks, sources, call, turn.owner, way, hidden=i in hidden)
                    for call in turn.calls
                ),
            )
            for i, turn in enumerate(turns)
        ]
        told = self._told(marks, sources) if way.tools == "own" else ()
        cut = marks.cut(render(way, marked, told), self._literal, at_ends=self.with_ends)
        return Taken(cut, sources)

    def _told(self, marks: Marks, sources: list[Turn]) -> Functions:
        """The tools, their names between marks: a template that leaves one out is found out."""
        literals = partial(self._literals, marks)
        functions = [with_texts(function, literals, literals) for function in self.functions]
        for function in functions:
            sources.append(Turn("system", function["function"]["name"]))
            function["function"]["name"] = marks.enclosed(
                len(sources) - 1, function["function"]["name"]
            )
        return functions

    def _call(
        self,
        marks: Marks,
        sources: list[Turn],
        call: Call,
        owner: int,
        way: Way,
        *,
        hidden: bool,
    ) -> Call:
        """A call whose texts stand between marks, each with a number behind those of the turns."""

        def text(value: str) -> str:
            sources.append(Turn("tool", value, owner=owner))
            return marks.enclosed(len(sources) - 1, self._content(marks, value, hidden=hidden))

        arguments = with_texts(
            call.written if way.written else call.arguments, partial(self._literals, marks), text
        )
        return replace(call, name=text(call.name), arguments=arguments)

    def _text(self, marks: Marks, i: int, turn: Turn, *, hidden: bool) -> str:
        """A turn's text between marks."""
        known = turn.role == "assistant" and self.is_known_answer(turn.text)
        if turn.role == "assistant" and not hidden:
            return marks.answer(i, turn.text, known=known)
        images = marks.piece(Piece("image", "")) * (turn.images if self.with_pictures else 0)
        content = self._content(marks, turn.text, hidden=hidden, known=known)
        return marks.enclosed(i, images + content)

    def _content(self, marks: Marks, text: str, *, hidden: bool, known: bool = False) -> str:
        if hidden and text.strip():
            return marks.piece(Piece("answer" if known else "literal", text))
        return self._literals(marks, text)

    def _literals(self, marks: Marks, text: str) -> str:
        """A text with marks for its look-alikes of control tokens."""
        return "".join(
            piece.text if piece.kind == "template" else marks.piece(piece)
            for piece in self._literal(text)
        )

    def _literal(self, text: str) -> Iterator[Piece]:
        """The text, its look-alikes of control tokens as pieces of their own."""
        position = 0
        if self.special_text is not None:
            for match in self.special_text.finditer(text):
                yield Piece("template", text[position : match.start()])
                yield Piece("literal", match[0])
                position = match.end()
        yield Piece("template", text[position:])
