"""Notes on one page: what was found in them, chosen, put in order, and one topic followed."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Sequence
from typing import Final, Literal

import msgspec

from llama32_desktop.documents.notes.model import Entry, Mention, Note, ThemeSentence
from llama32_desktop.documents.notes.themes import theme_key
from llama32_desktop.words import folded, terms_of

By = Literal["date", "theme"]

_UNKNOWN: Final = datetime.date.min


class Wanted(msgspec.Struct, frozen=True, kw_only=True):
    """Which entries are wanted."""

    since: datetime.date | None = None
    until: datetime.date | None = None
    """Both days included; what has no date is left out where one of them is given."""
    person: str = ""
    """Who does it, or is named in it."""
    folder: str = ""
    """Notes in it or below it, or whose path has this in it."""
    kinds: tuple[str, ...] = ("decision", "task")
    open_only: bool = False
    """Without tasks that are ticked off."""


class Part(msgspec.Struct, frozen=True):
    """A section of the page."""

    title: str
    """A theme as it was first written, or a day as 2026-05-06; empty for what has neither."""
    entries: tuple[Entry, ...]


def chosen(notes: Iterable[Note], wanted: Wanted) -> list[Entry]:
    """The entries that are wanted, the oldest first; what has no date stands at the end."""
    found = [entry for note in notes for entry in note.entries if _is_wanted(entry, wanted)]
    return sorted(found, key=_oldest_first)


def parts(entries: Sequence[Entry], by: By) -> list[Part]:
    """Entries in sections: by day, the newest first, or by theme, those of most meetings first."""
    titles: dict[str, str] = {}
    found: dict[str, list[Entry]] = {}
    for entry in entries:
        if by == "date":
            key = title = entry.date.isoformat() if entry.date else ""
        else:
            key, title = theme_key(entry.theme), entry.theme
        titles.setdefault(key, title if key else "")
        found.setdefault(key, []).append(entry)
    if by == "date":
        order = sorted(found, reverse=True)
    else:
        order = sorted(
            found,
            key=lambda key: (not key, -len({e.date for e in found[key]}), -len(found[key]), key),
        )
    return [Part(titles[key], tuple(found[key])) for key in order]


def said_of(part: Part, sentences: Iterable[ThemeSentence]) -> list[ThemeSentence]:
    """What a model said of the entries of a section; nothing where some of these are not in it, as
    they are filtered out or not in the notes any more."""
    keys = {entry.key for entry in part.entries}
    title = theme_key(part.title)
    return [one for one in sentences if theme_key(one.theme) == title and keys.issuperset(one.of)]


def followed(notes: Iterable[Note], topic: str, wanted: Wanted) -> list[Mention]:
    """What the notes say of a topic, through time: sentences that have each of its words, or
    stand under a heading that has them.

    A word counts with its endings: “release” finds “released”.
    """
    terms = terms_of(topic)
    if not terms:
        return []
    found = [
        mention
        for note in notes
        for mention in note.sentences
        if _within(mention.date, mention.place.path, wanted)
        and _speaks_of(f"{mention.theme} {mention.text}", terms)
    ]
    return sorted(found, key=_oldest_first)


def people_of_page(notes: Iterable[Note]) -> list[str]:
    """Who does something in the notes, those with most tasks first."""
    counts: dict[str, int] = {}
    for note in notes:
        for entry in note.entries:
            for owner in entry.owners:
                counts[owner] = counts.get(owner, 0) + 1
    return sorted(counts, key=lambda name: (-counts[name], name))


def _oldest_first(one: Entry | Mention) -> tuple[bool, datetime.date, str]:
    return one.date is None, one.date or _UNKNOWN, one.place.path


def _is_wanted(entry: Entry, wanted: Wanted) -> bool:
    if entry.kind not in wanted.kinds or (wanted.open_only and entry.done):
        return False
    if not _within(entry.date, entry.place.path, wanted):
        return False
    return not wanted.person or _names(entry, wanted.person)


def _within(date: datetime.date | None, path: str, wanted: Wanted) -> bool:
    if wanted.folder and wanted.folder.casefold() not in path.casefold():
        return False
    if wanted.since is None and wanted.until is None:
        return True
    if date is None:
        return False
    return (wanted.since or date) <= date <= (wanted.until or date)


def _names(entry: Entry, person: str) -> bool:
    terms = terms_of(person)
    return bool(terms) and any(_speaks_of(text, terms) for text in (*entry.owners, entry.text))


def _speaks_of(text: str, terms: Sequence[str]) -> bool:
    small = folded(text)
    if not all(term in small for term in terms):
        return False
    words = _words_of(small)
    return all(any(word.startswith(term) for word in words) or not term.isascii() for term in terms)


def _words_of(text: str) -> list[str]:
    """Every word of a folded text."""
    return "".join(char if char.isalnum() else " " for char in text).split()
