"""What several readers say of a file: why there is nothing to read in it, or what was left out.

The blanks are open; `Sentence.of` takes the file's name, and how many there are.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from llama32_desktop.sentences import Sentence

EMPTY: Final = Sentence("“{0}” is empty, so there is nothing to read in it.")
SHOWS_NO_TEXT: Final = Sentence(
    "“{0}” shows no text, so there is nothing to read in it; save the page from the browser after "
    "it has loaded."
)
PICTURES_LEFT: Final = Sentence(
    "Pictures in “{0}” were not read (pictures: {1}); add them as pictures if they matter."
)
UNKNOWN_PICTURES: Final = Sentence(
    "Pictures in “{0}” are of kinds that are not read (pictures: {1}); look at the file itself for "
    "what they show."
)
EMBEDDED_FILES: Final = Sentence(
    "Files embedded in “{0}” were not read (places: {1}); open it, save them by themselves, and "
    "add those that matter."
)
TRACKED_CHANGES: Final = Sentence(
    "“{0}” has tracked changes; what they delete was left out (places: {1}), and what they insert "
    "was read."
)
_HIDDEN_SLIDES: Final = Sentence(
    "Slides of “{0}” are hidden in the show ({1}); they were read as well."
)
_MOST_NUMBERS: Final = 20


def hidden_slides(name: str, numbers: Sequence[int]) -> Sentence:
    """That slides of these numbers, of which the first are named, are not shown in the show."""
    named = ", ".join(map(str, numbers[:_MOST_NUMBERS]))
    return _HIDDEN_SLIDES.of(name, f"{named} …" if len(numbers) > _MOST_NUMBERS else named)
