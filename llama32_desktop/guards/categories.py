"""The hazards that Llama Guard 3 tells apart, and what Prompt Guard 2 finds.

Codes and names in a prompt are those of Meta's chat templates for Llama Guard 3
(`meta-llama/Llama-Guard-3-1B`, `-8B` and `-11B-Vision` on the Hub; `llama_guard.py` of
`meta-llama/llama-stack` has the same). Their meaning is in the model cards, under `Llama-Guard3` of
`meta-llama/PurpleLlama`.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import Final

from llama32_desktop.sentences import Sentence

CATEGORIES: Final[dict[str, str]] = {
    "S1": "Violent Crimes",
    "S2": "Non-Violent Crimes",
    "S3": "Sex Crimes",
    "S4": "Child Exploitation",
    "S5": "Defamation",
    "S6": "Specialized Advice",
    "S7": "Privacy",
    "S8": "Intellectual Property",
    "S9": "Indiscriminate Weapons",
    "S10": "Hate",
    "S11": "Self-Harm",
    "S12": "Sexual Content",
    "S13": "Elections",
    "S14": "Code Interpreter Abuse",
}
"""As they stand in a prompt."""
OF_TOOLS: Final = "S14"
"""The one that only the model of 8 billion parameters was trained for."""
NAMES: Final[dict[str, Sentence]] = {
    "S1": Sentence("violent crimes"),
    "S2": Sentence("non-violent crimes"),
    "S3": Sentence("sex-related crimes"),
    "S4": Sentence("sexual exploitation of children"),
    "S5": Sentence("defamation"),
    "S6": Sentence("specialised advice"),
    "S7": Sentence("privacy"),
    "S8": Sentence("intellectual property"),
    "S9": Sentence("indiscriminate weapons"),
    "S10": Sentence("hate"),
    "S11": Sentence("suicide and self-harm"),
    "S12": Sentence("sexual content"),
    "S13": Sentence("elections"),
    "S14": Sentence("abuse of a code interpreter"),
}
"""What a person reads."""
INSTRUCTIONS: Final = "injection"
"""What Prompt Guard 2 calls malicious: a text that would have the model forget what it was told."""
KNOWN: Final = frozenset({*CATEGORIES, INSTRUCTIONS})
"""All that a guard may name."""
_INSTRUCTIONS: Final = Sentence("instructions to the model")


def in_words(codes: Collection[str]) -> Sentence:
    """Categories as a person reads them, in one line."""
    names = [_INSTRUCTIONS if code == INSTRUCTIONS else NAMES.get(code, code) for code in codes]
    if not names:
        return Sentence("unsafe")
    said = Sentence("{0}", names[0])
    for name in names[1:]:
        said = Sentence("{0}, {1}", said, name)
    return said
