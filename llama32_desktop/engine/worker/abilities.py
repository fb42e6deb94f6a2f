"""What a model can do, as far as its chat template says it."""

from __future__ import annotations

import re
from typing import Final

from llama32_desktop.engine.protocol import Abilities

_THOUGHTS: Final = re.compile(r"<think>|\benable_thinking\b|\breasoning_content\b")


def of_template(source: str | None) -> Abilities:
    """What a model with this template can do; `None` for one that holds no conversations."""
    talks = source is not None
    return Abilities(
        thinks=talks and _THOUGHTS.search(source or "") is not None,
        counts=talks,
        continues=talks,
        grammar=talks,
    )
