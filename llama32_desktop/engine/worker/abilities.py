"""What a model can do, as far as its chat template says it."""

from __future__ import annotations

import re
from typing import Final

from llama32_desktop.engine.protocol import Abilities

_TOOLS: Final = re.compile(r"\{[%{][^{}]*\btools\b")
"""Reads the list of tools that a prompt offers."""
_THOUGHTS: Final = re.compile(r"<think>|\benable_thinking\b|\breasoning_content\b")


def of_template(source: str | None, *, embeds: bool = False) -> Abilities:
    """What a model with this template can do; `None` for one that holds no conversations.

    Args:
        embeds: Whether it is made for vectors.
    """
    talks = source is not None
    return Abilities(
        thinks=talks and _THOUGHTS.search(source or "") is not None,
        calls_tools=talks and _TOOLS.search(source or "") is not None,
        counts=talks,
        embeds=embeds,
        continues=talks,
        grammar=talks,
    )
