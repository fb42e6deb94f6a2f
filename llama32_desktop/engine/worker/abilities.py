"""What a model can do, as far as its chat template says it."""

from __future__ import annotations

import re
from typing import Final

from llama32_desktop.engine.protocol import Abilities

_THOUGHTS: Final = re.compile(r"<think>|\benable_thinking\b|\breasoning_content\b")


def of_template(source: str | None, *, converses: bool = True) -> Abilities:
    """What a model with this template can do; `None` where its template is none.

    Args:
        converses: Whether it is a template for conversations, and not for a text to go on with.
    """
    works = source is not None
    return Abilities(
        thinks=works and _THOUGHTS.search(source or "") is not None,
        counts=works,
        continues=works,
        grammar=works,
        converses=works and converses,
    )
