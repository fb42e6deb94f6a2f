"""Sentences with names in them that strangers gave."""

from __future__ import annotations

import re
from typing import Final

from llama32_desktop.sentences import Sentence

_BREAKING: Final = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")


def one_line(sentence: str) -> str:
    """A sentence or a title as one line, whatever the names in it hold: what would break it, or
    turn around what follows, is shown as a sign for it."""
    if isinstance(sentence, Sentence):
        return sentence.changed(one_line)
    return _BREAKING.sub("\ufffd", sentence)
