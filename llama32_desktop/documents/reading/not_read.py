"""What of a presentation or an open document was not read, a sentence for each kind.

Each kind has a sentence of its own: other languages inflect the word.
"""

from __future__ import annotations

from typing import Final

from llama32_desktop.sentences import Sentence

_OTHER: Final = "embedded objects"
_KINDS: Final = {
    "videos": Sentence(
        "“{0}” has videos that were not read (number: {1}); open it in its program if they matter."
    ),
    "sounds": Sentence(
        "“{0}” has sounds that were not read (number: {1}); open it in its program if they matter."
    ),
    "videos or sounds": Sentence(
        "“{0}” has videos or sounds that were not read (number: {1}); open it in its "
        "program if they matter."
    ),
    "charts": Sentence(
        "“{0}” has charts that were not read (number: {1}); open it in its program if they matter."
    ),
    "diagrams": Sentence(
        "“{0}” has diagrams that were not read (number: {1}); open it in its program if "
        "they matter."
    ),
    "drawings": Sentence(
        "“{0}” has drawings that were not read (number: {1}); open it in its program if "
        "they matter."
    ),
    "pictures": Sentence(
        "“{0}” has pictures that were not read (number: {1}); open it in its program if "
        "they matter."
    ),
    "repeated cells": Sentence(
        "“{0}” has repeated cells that were not read (number: {1}); open it in its program if "
        "they matter."
    ),
    "repeated rows": Sentence(
        "“{0}” has repeated rows that were not read (number: {1}); open it in its program if "
        "they matter."
    ),
    _OTHER: Sentence(
        "“{0}” has embedded objects that were not read (number: {1}); open it in its "
        "program if they matter."
    ),
}


def not_read(name: str, kind: str, count: int) -> Sentence:
    """That so many things in a file were not read.

    Args:
        kind: “charts”, “videos”…; any other is an embedded object.
    """
    return _KINDS.get(kind, _KINDS[_OTHER]).of(name, count)
