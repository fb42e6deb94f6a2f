"""How a model writes its thoughts, told from its chat template.

The template is rendered with an answer that has a thought. What it writes before and behind the
thought are the model's marks. Where it leaves thoughts out, the marks of a known family in its
source tell.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import product
from typing import Any, Final, Literal

from llama32_desktop.engine.sampling import Effort, Thinking
from llama32_desktop.engine.thought_marks import FAMILIES, Effect, Family, tags

Switches = Mapping[str, bool | int | str]
Render = Callable[[Sequence[Mapping[str, Any]], Switches], str | None]
"""Renders messages; `None` where the template refuses them."""
KEYS: Final = ("reasoning_content", "thinking", "reasoning")
"""Names by which templates take a message's thought."""
_THOUGHT: Final = "QXTHOUGHTQX"
_ANSWER: Final = "QXANSWERQX"
_USER: Final = {"role": "user", "content": "QXASKQX"}
_TAG_AT_END: Final = re.compile(r"(<[^<>\s]+>|\[[^\[\]\n]+\])\s*\Z")
_TAG: Final = re.compile(r"<[^<>\s]+>|\[[^\[\]\n]+\]")
_EFFORTS: Final[tuple[Effort, ...]] = ("low", "medium", "high")
_USUAL: Final = FAMILIES[-1]
"""Where a template has a switch and leaves the marks to the model, as Cogito's."""

NO_CHOICE: Final = Thinking()
"""What the template does by itself."""


@dataclass(frozen=True, slots=True)
class Format:
    """How a model thinks.

    Attributes:
        family: Its marks.
        closing: What ends a thought, so that the answer begins.
        key: By which name the template takes a thought of a message.
        switch: Whether the template is told to have it think, or not to.
        efforts: How much it may be told to think.
        by_itself: Whether it thinks where the template is told nothing.
    """

    family: Family
    closing: str
    key: str = KEYS[0]
    switch: bool = False
    efforts: tuple[Effort, ...] = ()
    by_itself: bool = True


Begins = Literal["answer", "thought", "header"]


def learn(source: str, render: Render) -> Format | None:
    """How the model of a template thinks; `None` where it does not."""
    learnt = _from_thought(render)
    plain = render([_USER], {}) or ""
    on, off = (render([_USER], switches(Thinking(mode=mode))) for mode in ("on", "off"))
    switch = None not in (on, off) and on != off
    if learnt is None:
        family = next((f for f in FAMILIES if all(sign in source for sign in f.signs)), None)
        family = family or _opened(plain) or (_USUAL if switch else None)
        if family is None:
            return None
        learnt = Format(family, family.closing)
    told = [render([_USER], switches(Thinking(effort=effort))) for effort in _EFFORTS]
    return replace(
        learnt,
        switch=switch,
        by_itself=not switch or plain != off,
        efforts=_EFFORTS if None not in told and len(set(told)) > 1 else (),
    )


def switches(thinking: Thinking) -> dict[str, bool | int | str]:
    """What templates are told, by the names that they know it by."""
    told: dict[str, bool | int | str] = {}
    if thinking.mode != "auto":
        told |= dict.fromkeys(("enable_thinking", "thinking"), thinking.mode == "on")
    if thinking.effort:
        told |= dict.fromkeys(("reasoning_effort", "reasoning_strength"), thinking.effort)
        told[f"{thinking.effort}_effort"] = True  # Nemotron's
    if thinking.budget is not None:
        told["thinking_budget"] = thinking.budget
    return told


def begins(tail: str, learnt: Format | None) -> Begins:
    """What a prompt leaves open for the answer.

    Args:
        tail: The end of the prompt, as the template wrote it.
    """
    tail = tail.rstrip()
    if learnt is not None:
        if tail.endswith(learnt.family.header):
            return "header"
        if _opens(learnt.family, tail):
            return "thought"
    return "thought" if _opened(tail) else "answer"


def _opens(family: Family, tail: str) -> bool:
    return tail.endswith(family.opening.rstrip())


def _opened(prompt: str) -> Family | None:
    """The family with a thought of which a prompt ends."""
    tail = prompt.rstrip()
    return next((f for f in FAMILIES if _opens(f, tail)), None)


def _from_thought(render: Render) -> Format | None:
    for content, key in product((_ANSWER, [{"type": "text", "text": _ANSWER}]), KEYS):
        answer = {"role": "assistant", "content": content, key: _THOUGHT}
        before, found, behind = (render([_USER, answer], {}) or "").partition(_THOUGHT)
        closing, answered, _ = behind.partition(_ANSWER)
        if found and answered and closing.strip():
            return _of_texts(before, closing, key)
    return None


def _of_texts(before: str, closing: str, key: str) -> Format | None:
    """What the texts before a thought and between it and the answer tell."""
    family = next((f for f in FAMILIES if _closes(f, closing)), None)
    if family is None:
        opening, end = _TAG_AT_END.search(before), _TAG.search(closing)
        if opening is None or end is None:
            return None
        family = tags(opening[1], end[0], close=closing)
    return Format(family, closing, key)


def _closes(family: Family, closing: str) -> bool:
    marks = [
        mark
        for mark, effect in family.marks.items()
        if mark in family.closing and effect is not Effect.SAID
    ]
    return all(mark in closing for mark in marks)
