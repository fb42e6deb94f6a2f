"""The turns of a conversation as a chat template takes them.

Many templates know no system text, insist on turns that alternate, or take a message's content
as a list of parts. What a template lacks is done for it, in the way that changes least.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise, product
from typing import Any, Final, Literal

from llama32_desktop.engine.protocol import Given, Role

Turn = tuple[Role, str]


@dataclass(frozen=True, slots=True)
class Way:
    """How turns are given to a template.

    Attributes:
        system: As they stand; as one turn at the beginning, later ones before the next turn of
            the user; or all of them before a turn of the user.
        alternating: Whether turns of one role are joined, and the first is the user's.
        parts: Whether content is a list of parts instead of a text.
        tools: Whether the template is told that there are no tools. Some fail where the word is
            there at all, others where it is not.
    """

    system: Literal["own", "first", "user"] = "own"
    alternating: bool = False
    parts: bool = False
    tools: bool = True

    def messages(self, turns: Sequence[Turn]) -> list[dict[str, Any]]:
        """The turns as the template's `messages`."""
        changed = _with_system(turns, self.system)
        if self.alternating:
            changed = _alternating(changed)
        return [
            {"role": role, "content": [{"type": "text", "text": text}] if self.parts else text}
            for role, text in changed
        ]

    def given(self, turns: Sequence[Turn]) -> tuple[Given, ...]:
        """What of it changes these turns."""
        placed = _with_system(turns, self.system)
        changes: dict[Given, bool] = {
            "system": placed != list(turns),
            "turns": self.alternating and _alternating(placed) != placed,
            "parts": self.parts,
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
WAYS: Final = tuple(
    replace(way, parts=parts, tools=tools)
    for tools, parts, way in product((True, False), (False, True), _TURNS)
)
"""From the least to the most that is changed."""


def shape(roles: Sequence[Role]) -> tuple[bool, ...]:
    """What of a conversation templates are particular about."""
    pairs = list(pairwise(roles))
    spoken = [role for role in roles if role != "system"]
    return (
        "system" in roles[:1],
        any(after == "system" for _, after in pairs),
        any(before == after for before, after in pairs),
        spoken[:1] == ["assistant"],
        spoken[-1:] == ["assistant"],
    )


def _with_system(turns: Sequence[Turn], where: Literal["own", "first", "user"]) -> list[Turn]:
    if where == "own":
        return list(turns)
    done: list[Turn] = []
    waiting: list[str] = []
    for role, text in turns:
        if role == "system":
            waiting.append(text)
            continue
        if waiting and where == "first" and not done:
            done.append(("system", "\n\n".join(waiting)))
            waiting = []
        if waiting and role == "user":
            text = "\n\n".join([*waiting, text])
            waiting = []
        done.append((role, text))
    if waiting:
        done.append(("user", "\n\n".join(waiting)))
    return done


def _alternating(turns: Sequence[Turn]) -> list[Turn]:
    done: list[Turn] = []
    for role, text in turns:
        if done and done[-1][0] == role:
            done[-1] = (role, f"{done[-1][1]}\n\n{text}")
            continue
        if role == "assistant" and (not done or done[-1][0] == "system"):
            done.append(("user", ""))  # whoever begins, such a template knows only the user
        done.append((role, text))
    return done
