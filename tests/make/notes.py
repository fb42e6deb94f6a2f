"""Writes notes about a town that never was, and questions whose paragraph is known.

The same each time. Paragraphs share their places, people and trades, so that a question is
answered by one of them only where its words are weighed against each other.
"""

from __future__ import annotations

import random
from dataclasses import dataclass
from pathlib import Path

PEOPLE = (
    "Ada Thorne", "Silas Wick", "Martha Bell", "Jonas Reed", "Clara Voss", "Edmund Pike",
    "Hester Lowe", "Tobias Crane", "Agnes Marl", "Piers Holt", "Nora Fenn", "Oswin Gale",
    "Ruth Tanner", "Gideon Ash", "Lydia Moss", "Caleb Stone", "Maud Ferry", "Hugh Barrow",
    "Edith Lark", "Simon Quill",
)  # fmt: skip
PLACES = (
    "Gull Harbour", "the north mill", "Candle Street", "the old granary", "Saint Bride's chapel",
    "the ropewalk", "Heron Bridge", "the toll house", "Marrow Hill", "the fish market",
)  # fmt: skip
EVENTS = (
    ("repaired the {thing} at {place}", "Who repaired the {thing} at {place}?"),
    ("sold a {thing} near {place} for {number} shillings",
     "How many shillings did the {thing} sold near {place} bring?"),
    ("lost a {thing} by {place} on a foggy night", "What was lost by {place} in the fog by {who}?"),
    ("painted the {thing} of {place} in {colour}",
     "Which colour did the {thing} of {place} get from {who}?"),
    ("carried {number} baskets past {place} to the {thing}",
     "How many baskets went past {place} to the {thing}?"),
)  # fmt: skip
THINGS = (
    "weathercock", "copper kettle", "church bell", "ferry boat", "lantern", "millstone", "anvil",
    "rain barrel", "spinning wheel", "signboard", "telescope", "harness", "bread oven", "ladder",
)  # fmt: skip
COLOURS = ("green", "ochre", "white", "indigo", "scarlet")
FILLERS = (
    "The wind came from the west all week.",
    "Nobody in the town spoke of anything else for days.",
    "The parish clerk wrote it down, as he wrote down everything.",
    "It was the year in which the herring came late.",
    "Children watched from the wall until they were called in.",
    "The price of flour rose again, and people grumbled.",
)


@dataclass(frozen=True)
class Question:
    text: str
    note: str
    """The file's name."""
    paragraph: str
    """A sentence that stands in the paragraph with the answer, and nowhere else."""


def write_notes(folder: Path, questions: int = 200, others: int = 400) -> list[Question]:
    """Writes the notes; returns the questions."""
    chance = random.Random("a town that never was")
    asked: list[Question] = []
    seen: set[str] = set()
    paragraphs: list[str] = []
    while len(asked) < questions or len(paragraphs) < questions + others:
        told, question = chance.choice(EVENTS)
        who = chance.choice(PEOPLE)
        words = {
            "thing": chance.choice(THINGS), "place": chance.choice(PLACES), "who": who,
            "number": str(chance.randint(3, 400)), "colour": chance.choice(COLOURS),
        }  # fmt: skip
        key = question.format(**words)
        if key in seen:
            continue
        seen.add(key)
        fact = f"{who} {told.format(**words)}."
        paragraphs.append(
            " ".join([chance.choice(FILLERS), fact, *chance.sample(FILLERS, chance.randint(1, 3))])
        )
        if len(asked) < questions:
            asked.append(Question(key, f"note-{(len(paragraphs) - 1) // 12:03d}.md", fact))
    for start in range(0, len(paragraphs), 12):
        name = folder / f"note-{start // 12:03d}.md"
        body = "\n\n".join(paragraphs[start : start + 12])
        name.write_text(f"# From the chronicle, part {start // 12 + 1}\n\n{body}\n", "utf-8")
    return asked
