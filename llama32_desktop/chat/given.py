"""How a model was given a conversation that its template would not have whole, in words."""

from __future__ import annotations

from typing import Final

from llama32_desktop.engine.protocol import Given

GIVEN: Final[dict[Given, str]] = {
    "system": "with the system prompt in another place",
    "turns": "with turns of one side joined",
    "parts": "with texts as lists of parts",
    "steps": "with calls of tools and their results as text",
    "unseen": "with texts that the template did not see",
    "format": "in Llama 3's own format",
}
"""Behind “the model was given it”."""
