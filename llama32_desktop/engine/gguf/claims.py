"""Numbers that llama.cpp takes from a file's description as they are, held against what can be.

Beyond some of them it ends its process, and with others it asks for all the memory there is.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

MOST: Final = {
    "block_count": 512,
    "expert_count": 512,
    "expert_used_count": 512,
    "attention.head_count": 16_384,
    "attention.head_count_kv": 16_384,
    "attention.key_length": 65_536,
    "attention.value_length": 65_536,
    "rope.dimension_count": 65_536,
    "embedding_length": 1 << 20,
    "feed_forward_length": 1 << 24,
    "vocab_size": 1 << 24,
    "context_length": 1 << 30,
}
"""Of what the key of an architecture says; the first two are limits of llama.cpp itself."""
_MOST_LETTERS: Final = 64
"""Of an architecture's name, which is shown, and stands before other keys."""
SCALINGS: Final = frozenset({"none", "linear", "yarn", "longrope"})
"""How places are scaled, as llama.cpp knows it; another word ends its process."""


def impossible(metadata: Mapping[str, object]) -> str | None:
    """The first key whose number no model has, or `None`.

    A model has its numbers once; some of them have one for each layer.
    """
    architecture = metadata.get("general.architecture")
    if isinstance(architecture, str) and len(architecture) > _MOST_LETTERS:
        return "general.architecture"
    for key, most in MOST.items():
        name = f"{architecture}.{key}"
        if any(not 0 <= number <= most for number in _numbers(metadata.get(name))):
            return name
    if metadata.get(f"{architecture}.block_count") == 0:
        return f"{architecture}.block_count"
    used = max(_numbers(metadata.get(f"{architecture}.expert_used_count")), default=0)
    if used > max(_numbers(metadata.get(f"{architecture}.expert_count")), default=0):
        return f"{architecture}.expert_used_count"
    scaling = f"{architecture}.rope.scaling.type"
    if metadata.get(scaling, "none") not in SCALINGS:
        return scaling
    return None


def _numbers(value: object) -> Iterable[int]:
    """What of a value is whole numbers."""
    values = value if isinstance(value, tuple) else (value,)
    return (each for each in values if isinstance(each, int))
