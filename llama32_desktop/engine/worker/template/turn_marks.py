"""The marks around turns that a model writes as text, since its vocabulary has no tokens for them.

A person may give a model any family's template, and a file's may have marks that its vocabulary
lacks. The model knows them from its prompt only, as text, and ends its turn by it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final

from llama32_desktop.engine.thought_marks import EVERY_MARK, Effect

_ASKED, _SAID, _SYSTEM = "QXASKQX", "QXSAIDQX", "QXSYSTEMQX"
_ASK: Final = {"role": "user", "content": _ASKED}
_SAY: Final = {"role": "assistant", "content": _SAID}
_ORDER: Final = {"role": "system", "content": _SYSTEM}
_MARK: Final = re.compile(r"<{1,2}[^<>\s]{1,60}>{1,2}|\[/?[A-Z][A-Z_]{1,60}\]")
_NEAR: Final = 120
"""Characters beside a message in which its marks stand; what is further away is said."""
_TURNS: Final = (Effect.END, Effect.HEADER, Effect.BODY)

Render = Callable[[list[dict[str, str]], dict[str, Any]], str | None]
"""Renders messages; `None` where the template refuses them."""


def turn_marks(render: Render, has_token: Callable[[str], bool]) -> dict[str, Effect]:
    """The marks of a template's turns that are no tokens, with what they do: they end the answer,
    but for those that open a turn with its owner's name, by which the model may open its own again.

    Args:
        has_token: Whether a text is a control token of the vocabulary.
    """
    texts = [render([*before, _ASK, _SAY, _ASK], {}) for before in ([], [_ORDER])]
    marks = (mark for text in texts if text for mark in _beside(text))
    known: Mapping[str, Effect] = EVERY_MARK
    effects = {mark: known.get(mark, Effect.END) for mark in marks if not has_token(mark)}
    return {mark: effect for mark, effect in effects.items() if effect in _TURNS}


def _beside(rendered: str) -> Iterator[str]:
    """The marks before and behind messages, without those that an answer itself begins with."""
    before, _, rest = rendered.partition(_ASKED)
    _, said, behind = rest.rpartition(_SAID)
    between, asked, opening = behind.rpartition(_ASKED)
    order, ordered, after = before.rpartition(_SYSTEM)
    for text in (order, between, before if not ordered else after):
        yield from _MARK.findall(text[-_NEAR:])
    for text in (between if said else "", opening if asked else ""):
        yield from _MARK.findall(text[:_NEAR])
