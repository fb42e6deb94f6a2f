"""What a model is asked on the way from notes to their summary."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from llama32_desktop.documents.summary.model import Style, SummaryOptions
from llama32_desktop.fence import RULE, fenced

MOST_POINTS: Final = 8
_STYLES: Final[dict[Style, str]] = {
    "paragraph": "as one flowing text",
    "bullets": "as a list, each line beginning with “- ”",
    "minutes": "as minutes: what was discussed, what was decided, who does what by when; a list, "
    "each line beginning with “- ”",
}


def points_prompt(text: str, options: SummaryOptions) -> str:
    """Asks for the facts of a piece of the notes."""
    return (
        f"Write down the most important facts of these notes, {_language(options)}: one sentence "
        f"a line, at most {MOST_POINTS} lines, each line beginning with “- ”. Keep names, "
        f"numbers and dates. Add nothing that is not in the notes. {RULE}\n\n"
        + fenced("notes", text)
    )


def merging_prompt(points: Sequence[str], options: SummaryOptions) -> str:
    """Asks for fewer points that say what many say."""
    return (
        f"Put these points into at most {MOST_POINTS} sentences, {_language(options)}: one a "
        "line, each line beginning with “- ” and ending with the numbers of its points in "
        f"brackets, as in [2][5]. Leave out what matters least. {RULE}\n\n"
        + fenced("points", _numbered(points))
    )


def summary_prompt(points: Sequence[str], options: SummaryOptions) -> str:
    """Asks for the summary itself."""
    return (
        f"Write a summary of about {options.words} words from these points, {_language(options)}, "
        f"{_STYLES[options.style]}. End each sentence with the numbers of the points it "
        f"is taken from in brackets, as in [2][5]. Add nothing of your own. {RULE}\n\n"
        + fenced("points", _numbered(points))
    )


def _language(options: SummaryOptions) -> str:
    return f"in {options.language}" if options.language else "in the language of the notes"


def _numbered(points: Sequence[str]) -> str:
    return "\n".join(f"[{number}] {point}" for number, point in enumerate(points, 1))
