"""What a program should know of an answer that it got."""

from __future__ import annotations

from typing import Any

from llama32_desktop.chat.given import GIVEN
from llama32_desktop.sentences import Sentence
from llama32_desktop.server.answers import Whole


def warnings_of(whole: Whole) -> dict[str, Any]:
    """A field of a response, where the model was not given the conversation as it was sent, or a
    guard found something."""
    said = list(dict.fromkeys(whole.warnings))
    if ways := [str.__str__(GIVEN[change]) for change in whole.end.given]:
        given = Sentence(
            "The model was given this {0}: its template takes it in no other way.", ", ".join(ways)
        )
        said.append(str.__str__(given))
    return {"warnings": said} if said else {}
