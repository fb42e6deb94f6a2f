"""The keys that stand in the texts of menus and labels: the letter behind an ampersand."""

from __future__ import annotations

import re
from typing import Final

_BEHIND: Final = re.compile(r"(?<!\s)\s*\(&\w\)")


def without_key(text: str) -> str:
    """A text without its key, which Japanese and Chinese have behind the words: “文件(&F)”."""
    return _BEHIND.sub("", text).replace("&", "")
