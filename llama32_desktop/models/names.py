"""Names of models, as files and adapters write them."""

from __future__ import annotations

import re


def letters(name: str) -> str:
    """A name's letters and digits alone, in small letters: makers part them each in their way."""
    return re.sub(r"[\W_]+", "", name.lower())
