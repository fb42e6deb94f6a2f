"""The turns of a conversation as a chat template takes them.

Many templates know no system text, insist on turns that alternate, take a message's content as a
list of parts, or know no tools. What a template lacks is done for it, in the way that changes
least.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise, product
from typing import Any, Final, Literal

from llama32_desktop.engine.protocol import Given
from llama32_desktop.engine.worker.template.steps import Call, Turn

Steps = Literal["own", "single", "text"]
Tools = Literal["none", "unsaid", "own", "text", "text unsaid"]
IN_TEXT: Final[tuple[Tools, ...]] = ("text", "text unsaid")
"""Where the system text has the tools."""
_NATIVE: Final[tuple[Steps, ...]] = ("own", "single")


@dataclass(frozen=True, slots=True)
class Way:
    """How turns are given to a template.

    Attributes:
        system: As they stand; as one turn at the beginning, later ones before the next turn of
            the user; or all of them before a turn of the user.
        alternating: Whether turns of one role are joined, and the first is the user's.
        parts: Whether content is a list of parts instead of a text.
        tools: Whether the template is told that there are none, or not told of any: some fail where
            the word is there at all, others where it is not. Or it is told of those that there are,
            or they stand in the system text, as it knows of none or fails at these.
        steps: Calls of tools with the text before them; each in a turn of its own, as some
            templates take one at a time; or as text, with results as what the user says.
        written: Whether a call's arguments are the text that the model wrote, instead of what it
            means in JSON.
    """

    system: Literal["own", "first", "user"] = "own"
    alternating: bool = False
    parts: bool = False
    tools: Tools = "none"
    steps: Steps = "own"
    written: bool = False

    def told(self, turns: Sequence[Turn]) -> list[Turn]:
        """The turns with steps of tools as this way has them."""
        return list(turns) if self.steps == "own" else list(_with_steps(turns, self.steps))

    def placed(self, turns: Sequence[Turn]) -> list[Turn]:
        """Turns of `told` in the order in which the template is given them."""
        placed = _with_system(turns, self.system)
        return _alternating(placed) if self.alternating else placed

    def message(self, turn: Turn) -> dict[str, Any]:
        """One of the template's `messages`."""
        text = turn.text
        message: dict[str, Any] = {
            "role": turn.role,
            "content": [{"type": "text", "text": text}] if self.parts else text,
        }
        if turn.thought:
            message["reasoning_content"] = turn.thought
        if turn.role == "tool":
            message |= {"name": turn.name, "tool_call_id": turn.id}
        if turn.calls:
            message["tool_calls"] = [_call(call) for call in turn.calls]
            if self.written and not text.strip():
                message["content"] = None  # templates that take texts tell a call by that
        return message

    def given(self, turns: Sequence[Turn]) -> tuple[Given, ...]:
        """What of it changes these turns."""
        told = self.told(turns)
        placed = _with_system(told, self.system)
        changes: dict[Given, bool] = {
            "system": placed != told,
            "turns": self.alternating and _alternating(placed) != placed,
            "parts": self.parts,
            "steps": self.steps == "text" and told != list(turns),
            "tools": self.tools in IN_TEXT,
        }
        return tuple(change for change, made in changes.items() if made)


_TURNS: Final = (
    Way(),
    Way(system="first"),
    Way(alternating=True),
    Way(system="first", alternating=True),
    Way(system="user"),
    Way(system="user", alternating=True),
)
_NO_TOOLS: Final[tuple[Tools, ...]] = ("none", "unsaid")
_WAYS: Final = tuple(
    replace(way, parts=parts, tools=tools)
    for tools, parts, way in product(_NO_TOOLS, (False, True), _TURNS)
)
_WITH_STEPS: Final = tuple(
    replace(way, steps=steps, written=written)
    for way in _WAYS
    if way.system != "user" and not way.alternating  # else a template knows no tools either
    for written, steps in product((False, True), _NATIVE)
)
_AS_TEXT: Final = tuple(replace(way, steps="text") for way in _WAYS)


def ways(turns: Sequence[Turn], *, knows_calls: bool) -> tuple[Way, ...]:
    """How turns may be given to a template, from the least to the most that is changed.

    Args:
        knows_calls: Whether the template knows of calls of tools.
    """
    if not any(turn.calls or turn.role == "tool" for turn in turns):
        return _WAYS
    return (*_WITH_STEPS, *_AS_TEXT) if knows_calls else _AS_TEXT


def with_tools(found: Sequence[Way], *, knows_tools: bool) -> tuple[Way, ...]:
    """The same where there are tools to tell of.

    Args:
        knows_tools: Whether the template knows of tools.
    """
    plain = [way for way in found if way.tools == "none"]
    own = [replace(way, tools="own") for way in plain] if knows_tools else []
    return (*own, *(replace(way, tools=tools) for tools in IN_TEXT for way in plain))


def shape(turns: Sequence[Turn]) -> tuple[bool, ...]:
    """What of a conversation templates are particular about."""
    roles = [turn.role for turn in turns]
    pairs = list(pairwise(roles))
    spoken = [role for role in roles if role != "system"]
    calls = [turn for turn in turns if turn.calls]
    return (
        "system" in roles[:1],
        any(after == "system" for _, after in pairs),
        any(before == after for before, after in pairs),
        spoken[:1] == ["assistant"],
        spoken[-1:] == ["assistant"],
        "tool" in roles,
        spoken[-1:] == ["tool"],
        bool(calls),
        any(turn.text.strip() for turn in calls),
        any(len(turn.calls) > 1 for turn in calls),
        any(isinstance(call.arguments, str) for turn in calls for call in turn.calls),
    )


def _call(call: Call) -> dict[str, Any]:
    function = {"name": call.name, "arguments": call.arguments}
    return {"type": "function", "id": call.id, "function": function}


def _with_steps(turns: Sequence[Turn], how: Steps) -> Iterator[Turn]:
    for turn in turns:
        if turn.role == "tool" and how == "text":
            # As JSON: nothing that a tool gave back can end it and speak as the user.
            text = _json({"tool": turn.name, "result": turn.text})
            yield Turn("user", text, owner=turn.owner)
        elif not turn.calls:
            yield turn
        elif how == "text":
            calls = [_json({"name": c.name, "parameters": c.arguments}) for c in turn.calls]
            texts = [turn.text, *calls] if turn.text.strip() else calls
            yield replace(turn, text="\n\n".join(texts), calls=())
        else:
            if turn.text.strip():
                yield replace(turn, calls=())
            for call in turn.calls:
                yield Turn("assistant", calls=(call,), owner=turn.owner)


def _json(value: dict[str, Any]) -> str:
    return json.dumps(value, ensure_ascii=False)


def _with_system(turns: Sequence[Turn], where: Literal["own", "first", "user"]) -> list[Turn]:
    if where == "own":
        return list(turns)
    done: list[Turn] = []
    waiting: list[str] = []
    for turn in turns:
        if turn.role == "system":
            waiting.append(turn.text)
            continue
        if waiting and where == "first" and not done:
            done.append(Turn("system", "\n\n".join(waiting)))
            waiting = []
        if waiting and turn.role == "user":
            done.append(replace(turn, text="\n\n".join([*waiting, turn.text])))
            waiting = []
        else:
            done.append(turn)
    if waiting:
        done.append(Turn("user", "\n\n".join(waiting)))
    return done


def _alternating(turns: Sequence[Turn]) -> list[Turn]:
    done: list[Turn] = []
    for turn in turns:
        if done and done[-1].role == turn.role:
            done[-1] = _joined(done[-1], turn)
            continue
        if turn.role == "assistant" and (not done or done[-1].role == "system"):
            done.append(Turn("user"))  # whoever begins, such a template knows only the user
        done.append(turn)
    return done


def _joined(first: Turn, second: Turn) -> Turn:
    """Two turns of one role; pictures have no place any more."""
    thought = "\n\n".join(filter(None, (first.thought, second.thought)))
    return Turn(first.role, f"{first.text}\n\n{second.text}", thought=thought)
