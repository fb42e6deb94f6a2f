"""What a model can do, as far as its chat template says it."""

from __future__ import annotations

from llama32_desktop.engine.protocol import Abilities
from llama32_desktop.engine.worker.thoughts.learning import Format


def abilities(
    thoughts: Format | None, *, talks: bool = True, converses: bool = True, together: int = 1
) -> Abilities:
    """What a model can do that thinks so.

    Args:
        talks: Whether it has a template that is one.
        converses: Whether that is for conversations, and not for a text to go on with.
        together: Answers that it writes at once.
    """
    return Abilities(
        thinks=thoughts is not None,
        efforts=thoughts.efforts if thoughts else (),
        counts=talks,
        continues=talks,
        grammar=talks,
        converses=talks and converses,
        together=together,
    )
