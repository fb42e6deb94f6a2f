"""How an answer's thoughts are led: how they begin, how long they may be, what closes them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Final

from llama32_desktop.engine.sampling import Thinking
from llama32_desktop.engine.thought_marks import Effect, Family
from llama32_desktop.engine.worker.template.marks import Piece, RenderedPrompt
from llama32_desktop.engine.worker.thoughts.learning import Begins, Format, begins

_ENDLESS: Final = 2**62


Tokenise = Callable[[str], list[int]]
"""Takes a text in which control tokens are such."""


@dataclass(frozen=True, slots=True)
class Thoughts:
    """How one answer is read and led.

    Attributes:
        begins: What the prompt leaves open.
        own: Marks that the model writes as text.
        turns: Those of its template's turns that it writes as text, whatever is said around them.
        first: Tokens that the answer begins with, whatever the model would write.
        closing: Tokens that end a thought, so that the answer begins.
        budget: Tokens of thought, after which it is closed.
        tokenise: Makes tokens of what closes a thought that no template told of.
        ends_in_call: Whether the thought that the model would end in has a call of a tool at its
            end, which then ends the answer; `None` where there are no tools.
    """

    begins: Begins = "answer"
    own: Mapping[str, Effect] = field(default_factory=dict)
    turns: Mapping[str, Effect] = field(default_factory=dict)
    first: tuple[int, ...] = ()
    closing: tuple[int, ...] = ()
    budget: int = _ENDLESS
    tokenise: Tokenise | None = None
    ends_in_call: Callable[[], bool] | None = None

    def closing_of(self, family: Family | None) -> tuple[int, ...]:
        """What ends a thought.

        Args:
            family: By whose marks the present one was opened, where nothing was known before.
        """
        if self.closing or family is None or self.tokenise is None:
            return self.closing
        return tuple(self.tokenise(family.closing))


NO_THOUGHTS: Final = Thoughts()
NO_MARKS: Final[Mapping[str, Effect]] = {}


def course(
    tail: str,
    learnt: Format | None,
    thinking: Thinking,
    *,
    tokenise: Tokenise,
    has_token: Callable[[str], bool],
    held: bool = False,
    turns: Mapping[str, Effect] = NO_MARKS,
) -> Thoughts:
    """How the answer to a prompt is led.

    Args:
        tail: The end of the prompt, as the template wrote it; empty where an answer was begun.
        held: Whether a grammar holds the answer, which has to know where that begins.
        turns: As in `Thoughts`.
    """
    off = thinking.mode == "off" or thinking.budget == 0
    budget = 0 if off else _ENDLESS if thinking.budget is None else thinking.budget
    opened = begins(tail, learnt)
    if learnt is None:
        return Thoughts(opened, turns=turns, budget=budget, tokenise=tokenise)
    family = learnt.family
    own = {mark: effect for mark, effect in family.marks.items() if not has_token(mark)}
    closing = tuple(tokenise(learnt.closing))
    first: tuple[int, ...] = ()
    if off and opened == "thought":
        first = closing
    elif off and opened == "header":
        first = tuple(tokenise(family.skipping))
    elif opened != "thought" and (thinking.mode == "on" or (held and not off and learnt.by_itself)):
        first = () if _is_closed(tail, learnt) else tuple(tokenise(family.opening))
    return Thoughts(opened, own, turns, first, closing, budget)


def _is_closed(tail: str, learnt: Format) -> bool:
    """Whether the prompt ends behind a thought, or in an answer, so that this comes next."""
    tail, skipping = tail.rstrip(), learnt.family.skipping.rstrip()
    return (
        not tail
        or bool(skipping and tail.endswith(skipping))
        or any(
            tail.endswith(mark)
            for mark, effect in learnt.family.marks.items()
            if effect in (Effect.ANSWER, Effect.SAID)
        )
    )


def tail_of(rendered: RenderedPrompt) -> str:
    """The end of a prompt as the template wrote it; empty where an answer was begun."""
    last = rendered.pieces[-1] if rendered.pieces and not rendered.begun else None
    return last.text if last is not None and last.kind == "template" else ""


def answering(rendered: RenderedPrompt, learnt: Format | None) -> RenderedPrompt:
    """The prompt, where it ends with an answer that was begun: said, and not thought."""
    if not rendered.begun or learnt is None or len(rendered.pieces) < 2:
        return rendered
    *before, opening, begun = rendered.pieces
    opened = begins(opening.text, learnt)
    if opening.kind != "template" or opened == "answer":
        return rendered
    more = learnt.closing if opened == "thought" else learnt.family.skipping
    return replace(rendered, pieces=(*before, Piece("template", opening.text + more), begun))
