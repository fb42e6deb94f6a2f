"""A summary, and where each of its sentences came from."""

from __future__ import annotations

from typing import Literal

import msgspec

from llama32_desktop.documents.evidence import Doubt
from llama32_desktop.documents.lines_named import lines_named

Style = Literal["paragraph", "bullets", "minutes"]


class SummaryOptions(msgspec.Struct, frozen=True, kw_only=True):
    """What kind of summary is wanted."""

    words: int = 150
    style: Style = "paragraph"
    language: str = ""
    """In English, as the prompt names it; empty: the language of the notes."""


class Lines(msgspec.Struct, frozen=True):
    """Lines of a note, both included, from 1."""

    note: int
    """Its place in `Summary.notes`."""
    page: int
    first: int
    last: int


class Sentence(msgspec.Struct, frozen=True, kw_only=True):
    text: str
    sources: tuple[Lines, ...]
    support: float
    """0 to 1: the share of what it says, weighed by rarity, that is in the words of its sources."""
    supported: bool
    """False where no statement of the notes bears it out, so that a person looks at it."""
    doubt: Doubt = ""
    """Why it is not borne out."""


class Note(msgspec.Struct, frozen=True, kw_only=True):
    """A document as it was summarised."""

    path: str
    name: str
    sha256: str
    pages: tuple[str, ...]
    """The text of each page."""


class Summary(msgspec.Struct, frozen=True, kw_only=True):
    notes: tuple[Note, ...]
    sentences: tuple[Sentence, ...]
    options: SummaryOptions
    model: str
    characters_read: int
    """Of all notes: every one of them went through the model."""
    parts: int
    """How many texts the model wrote for it, stored ones included."""
    echoes: int = 0
    """Sentences in which it wrote down its instructions; they were left out."""

    def markdown(self) -> str:
        """The text, with the number of its source behind each sentence and the sources below."""
        bullet = "- " if self.options.style != "paragraph" else ""
        joint = "\n" if bullet else " "
        places: dict[Lines, int] = {}
        written = []
        for sentence in self.sentences:
            numbers = "".join(
                f"[{places.setdefault(lines, len(places) + 1)}]" for lines in sentence.sources
            )
            doubt = "" if sentence.supported else " (?)"
            written.append(f"{bullet}{sentence.text}{' ' if numbers else ''}{numbers}{doubt}")
        sources = [f"{number}. {self.named(lines)}" for lines, number in places.items()]
        return "\n\n".join(filter(None, [joint.join(written), "\n".join(sources)])) + "\n"

    def named(self, lines: Lines) -> str:
        """“notes.md, lines 3–7”, with the page where there are several."""
        note = self.notes[lines.note]
        page = lines.page if len(note.pages) > 1 else None
        return lines_named(note.name, lines.first, lines.last, page)

    def not_drawn_on(self) -> tuple[Lines, ...]:
        """The runs of lines that no sentence draws on, blank ones left out."""
        used = {
            (lines.note, lines.page, line)
            for sentence in self.sentences
            for lines in sentence.sources
            for line in range(lines.first, lines.last + 1)
        }
        found: list[Lines] = []
        for index, note in enumerate(self.notes):
            for page, text in enumerate(note.pages, 1):
                start = 0
                lines = text.split("\n")
                for number, line in enumerate([*lines, None], 1):
                    free = line is not None and (index, page, number) not in used
                    if free and not start and line and line.strip():
                        start = number
                    elif not free and start:
                        last = number - 1
                        while not lines[last - 1].strip():
                            last -= 1
                        found.append(Lines(index, page, start, last))
                        start = 0
        return tuple(found)
