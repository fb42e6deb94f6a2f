"""Scripts that put no spaces between words, and their punctuation."""

from __future__ import annotations

import re
from typing import Final

LETTERS: Final = (
    "\u0e00-\u0eff\u1000-\u109f\u1100-\u11ff\u1780-\u17ff"  # Thai, Lao, Myanmar, jamo, Khmer
    "\u3005-\u3007\u3021-\u3029\u3031-\u3035\u3038-\u303c\u3040-\u30fa\u30fc-\u318f\u31a0-\u31bf"
    "\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff"
    "\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\uff66-\uffdc\U00020000-\U0003ffff"
)
"""Of such scripts; Korean ones too, as its words are followed by others without a space."""
PUNCTUATION: Final = (
    "\u3001-\u3004\u3008-\u3020\u3030\u303d\u30fb\ufe10-\ufe19\ufe30-\ufe4f"
    "\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65"
)
"""Of Chinese, Japanese and Korean, full-width forms included."""

_EITHER: Final = re.compile(f"[{LETTERS}{PUNCTUATION}]")


def is_unspaced(char: str) -> bool:
    """Whether a character belongs to a text without spaces between its words."""
    return _EITHER.match(char) is not None
