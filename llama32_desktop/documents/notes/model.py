"""What is found in meeting notes, and where each finding stands."""

from __future__ import annotations

import datetime
from typing import Literal

import msgspec

Kind = Literal["decision", "task"]


class Place(msgspec.Struct, frozen=True):
    """Lines of a note, both included, from 1."""

    path: str
    name: str
    """The file's name, as a person is shown it."""
    page: int
    """From 1; a text file has one."""
    first: int
    last: int


class Entry(msgspec.Struct, frozen=True, kw_only=True):
    """A decision or a task, in the words of the notes."""

    kind: Kind
    text: str
    place: Place
    date: datetime.date | None = None
    """The day of the meeting, where the note or the heading above says it."""
    theme: str = ""
    """What it stands under: a heading, or the item of an agenda; empty where it stands alone."""
    owners: tuple[str, ...] = ()
    """Who does it, as the notes name them."""
    due: datetime.date | None = None
    due_text: str = ""
    """How the notes say until when, where no day follows from it: “next meeting”."""
    done: bool = False
    """Whether it is ticked off."""

    @property
    def key(self) -> str:
        """The same for the same words in the same note, wherever they stand in it."""
        words = " ".join(self.text.split()).casefold()
        return f"{self.kind}\0{self.place.path}\0{self.date or ''}\0{words}"


class Mention(msgspec.Struct, frozen=True, kw_only=True):
    """A sentence of the notes that speaks of a topic."""

    text: str
    place: Place
    date: datetime.date | None
    theme: str


class Note(msgspec.Struct, frozen=True, kw_only=True):
    """A file as notes of one meeting or of several."""

    path: str
    name: str
    date: datetime.date | None
    """The day that its name or its head says."""
    people: tuple[str, ...]
    """Who took part, where it lists them."""
    entries: tuple[Entry, ...]
    sentences: tuple[Mention, ...]
    """All that it says, by which a topic is followed."""


class ThemeSentence(msgspec.Struct, frozen=True, kw_only=True):
    """What a model says of the entries of a theme."""

    theme: str
    text: str
    supported: bool
    """Whether one of the entries bears it out."""
    place: Place
    """Of the entry that does, or comes nearest."""
    of: tuple[str, ...]
    """The keys of the entries that it was made from."""


class Themed(msgspec.Struct, frozen=True, kw_only=True):
    """What a model made of entries."""

    themes: dict[str, str]
    """The theme of each entry, by its key."""
    sentences: tuple[ThemeSentence, ...]
    model: str
    remarks: tuple[str, ...] = ()
    """One plain sentence for each thing that the model's guard said of the notes."""
