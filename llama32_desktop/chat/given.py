"""How a model was given a conversation that its template would not have whole, in words."""

from __future__ import annotations

from typing import Final

from llama32_desktop.engine.protocol import Given
from llama32_desktop.sentences import Sentence

GIVEN: Final[dict[Given, str]] = {
    "system": Sentence("with the system prompt in another place"),
    "turns": Sentence("with turns of one side joined"),
    "parts": Sentence("with texts as lists of parts"),
    "steps": Sentence("with calls of tools and their results as text"),
    "tools": Sentence("with its tools described in the system prompt"),
    "unseen": Sentence("with texts that the template did not see"),
    "format": Sentence("in Llama 3's own format"),
}
"""Behind “the model was given it”."""
