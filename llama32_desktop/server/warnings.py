"""What a program should know of an answer that it got."""

from __future__ import annotations

from typing import Any

from llama32_desktop.chat.given import GIVEN
from llama32_desktop.engine.protocol import Done
from llama32_desktop.sentences import Sentence


def warnings_of(end: Done) -> dict[str, Any]:
    """A field of a response, where the model was not given the conversation as it was sent."""
    ways = [str.__str__(GIVEN[change]) for change in end.given]
    if not ways:
        return {}
    how = ", ".join(ways)
    said = Sentence("The model was given this {0}: its template takes it in no other way.", how)
    return {"warnings": [str.__str__(said)]}
