"""Messages with thoughts and steps of tools, as the turns that a chat template takes.

Templates that know tools take what was called as `tool_calls` of an assistant's turn, and what
came back as a turn of the role `tool`. A thought goes with the turn that it led to; whether one of
an earlier turn is sent again is the template's to decide, and most leave it out.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import count
from typing import Any, Literal, NamedTuple

from llama32_desktop.engine.parts import Step, Thought, ToolCall
from llama32_desktop.engine.protocol import ChatMessage, Role
from llama32_desktop.engine.worker.template.arguments import arguments_of

Speaker = Role | Literal["tool"]


@dataclass(frozen=True, slots=True)
class Call:
    """A call of a tool.

    Attributes:
        arguments: A JSON object; the text as it was written where it is none.
        written: The same as the model wrote it.
    """

    name: str
    arguments: Any
    id: str
    written: str


@dataclass(frozen=True, slots=True)
class Turn:
    """One turn, as a template takes it.

    Attributes:
        images: Of the pictures that stand before the text.
        name: The tool that this is the result of.
        id: Of the call that this is the result of.
        owner: Index of the message that it is of.
    """

    role: Speaker
    text: str = ""
    images: int = 0
    owner: int = 0
    thought: str = ""
    calls: tuple[Call, ...] = ()
    name: str = ""
    id: str = ""


class Prompt(NamedTuple):
    """A conversation in turns.

    Attributes:
        begun: The answer at the end that is to be gone on with, which is none of the turns; `None`
            where a new one is asked for.
        functions: The tools that it may call, as templates know them.
    """

    turns: tuple[Turn, ...]
    begun: str | None
    functions: Sequence[dict[str, Any]] = ()


def prompt_of(messages: Sequence[ChatMessage]) -> Prompt:
    """Takes messages apart into turns."""
    numbers = count(1)
    turns = [
        turn for index, message in enumerate(messages) for turn in _turns(message, index, numbers)
    ]
    if not messages or messages[-1].role != "assistant":
        return Prompt(tuple(turns), None)
    is_open = turns and turns[-1].owner == len(messages) - 1 and _is_open(turns[-1])
    begun = turns.pop().text if is_open else ""
    return Prompt(tuple(turns), begun)


def _is_open(turn: Turn) -> bool:
    return turn.role == "assistant" and not turn.calls


def _turns(message: ChatMessage, owner: int, numbers: count[int]) -> list[Turn]:
    """What a message becomes: one turn, or several where tools were called in it."""
    images = len(message.images)
    if not message.steps:
        return [Turn(message.role, message.content, images, owner)]
    builder = _Builder(message.role, message.content, owner, numbers)
    for step in message.steps:
        builder.add(step)
    builder.add_text(len(message.content))
    builder.end_turn()
    turns = builder.turns
    if images and turns and turns[0].role == message.role:
        turns[0] = replace(turns[0], images=images)
    elif images:  # they stand before the text, which may be none
        turns.insert(0, Turn(message.role, "", images, owner))
    return turns


@dataclass(slots=True)
class _Builder:
    """Puts a message's turns together, in their order."""

    role: Role
    content: str
    owner: int
    numbers: count[int]
    turns: list[Turn] = field(default_factory=list)
    done: int = 0
    """So much of the content is in turns."""
    text: str = ""
    thoughts: list[str] = field(default_factory=list)
    calls: list[Call] = field(default_factory=list)
    names: dict[str, Call] = field(default_factory=dict)
    """Calls by what their message calls them."""
    open: list[Call] = field(default_factory=list)
    """Calls without a result, the oldest first."""

    def add(self, step: Step) -> None:
        self.add_text(step.at)
        if isinstance(step, Thought):
            if self.calls:
                self.end_turn()
            self.thoughts.append(step.text)
        elif isinstance(step, ToolCall):
            call = Call(step.name, arguments_of(step.arguments), self._id(), step.arguments)
            self.calls.append(call)
            self.open.append(call)
            if step.call:
                self.names[step.call] = call
        else:
            self.end_turn()
            asked = self._answered(step.call)
            text = f"Error: {step.text}".strip() if step.failed else step.text
            name = step.name or (asked.name if asked else "")
            number = asked.id if asked else self._id()
            self.turns.append(Turn("tool", text, 0, self.owner, name=name, id=number))

    def add_text(self, end: int) -> None:
        """Take what of the content stands before `end`."""
        piece = self.content[self.done : max(end, self.done)]
        self.done += len(piece)
        if self.calls and piece.strip():
            self.end_turn()
        if not self.calls:
            self.text += piece

    def end_turn(self) -> None:
        """Close the turn; one without text and calls is none."""
        if self.calls or self.text.strip():
            role: Speaker = "assistant" if self.calls else self.role
            thought = "\n\n".join(self.thoughts)
            self.turns.append(Turn(role, self.text, 0, self.owner, thought, tuple(self.calls)))
        self.text, self.thoughts, self.calls = "", [], []

    def _answered(self, name: str) -> Call | None:
        """The call that a result is of: the one it names, else the oldest that has none."""
        call = self.names.get(name) or next(iter(self.open), None)
        if call in self.open:
            self.open.remove(call)
        return call

    def _id(self) -> str:
        """Nine figures, as some templates insist on; other programs' ids are no use to a model."""
        return f"{next(self.numbers):09}"
