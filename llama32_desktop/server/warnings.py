"""What a program should know of an answer that it got."""

from __future__ import annotations

from typing import Any

from llama32_desktop.chat.given import GIVEN
from llama32_desktop.sentences import Sentence
from llama32_desktop.server.answers import Whole


def warnings_of(*wholes: Whole) -> dict[str, Any]:
    """A field of a response, where the model was not given the conversation as it was sent, or a
    guard found something, in any of its answers."""
    said = dict.fromkeys(sentence for whole in wholes for sentence in whole.warnings)
    ways = dict.fromkeys(change for whole in wholes for change in whole.end.given)
    if ways:
        given = Sentence(
            "The model was given this {0}: its template takes it in no other way.",
            ", ".join(str.__str__(GIVEN[change]) for change in ways),
        )
        said[str.__str__(given)] = None
    return {"warnings": list(said)} if said else {}
