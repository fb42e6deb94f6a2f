"""How probable tokens were, as the interfaces say it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from llama32_desktop.engine.drawn import MOST_LIKELY, Drawn
from llama32_desktop.sentences import Sentence, grouped
from llama32_desktop.server.refusals import Refusal


def likeliest_of(wanted: bool | None, top: int | None) -> int | None:
    """How many tokens are to be told at each place; `None`: nothing is to be told.

    Raises:
        Refusal: too many.
    """
    if top is not None and not 0 <= top <= MOST_LIKELY:
        raise Refusal(
            400,
            "invalid_request",
            Sentence(
                "The request asks for the {0} likeliest tokens and this server tells 0 to {1}, so "
                "nothing was asked.",
                grouped(top),
                grouped(MOST_LIKELY),
            ),
            field="top_logprobs",
        )
    return (top or 0) if wanted else None


def told(drawn: Sequence[Drawn]) -> list[dict[str, Any]]:
    """The tokens of an answer, each with the likeliest at its place."""
    return [
        {
            **_token(each.data, each.logprob),
            "top_logprobs": [_token(data, logprob) for data, logprob in each.likeliest],
        }
        for each in drawn
    ]


def _token(data: bytes, logprob: float) -> dict[str, Any]:
    return {"token": text_of(data), "logprob": logprob, "bytes": list(data)}


def text_of(data: bytes) -> str:
    """A token's text, where it may be a part of a character."""
    return data.decode("utf-8", "replace")
