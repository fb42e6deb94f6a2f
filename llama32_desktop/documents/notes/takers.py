"""Who takes something on, where a sentence names somebody and says it otherwise than with “will”.

“Translate the page → Ada”, “Ada said that she will ask”, “Ada asked Ben for a summary”, “Ada se
ofreció a presentar”, “Denise und Eric gehen zum Rat und holen Auskunft ein”.
"""

from __future__ import annotations

import re
from typing import Final

from llama32_desktop.documents.notes.names import (
    People,
    handles,
    looks_like_names,
    split_names,
    tokens,
)
from llama32_desktop.documents.notes.verbs import ACTS, GERMAN_ACTS
from llama32_desktop.words import folded

_ARROW: Final = re.compile(
    r"\S\s{0,3}(?:-{1,2}>|=>|→|➔|➜|⇒)\s{0,3}([^\s\d][^\n:→>.;!?]{1,40})[.\s]{0,3}$"
)
_SAID: Final = re.compile(
    r"\b(?:said|says|noted|mentioned|confirmed|indicated|reported|added|stated|promised)"
    r"(?: that)?,? (?:he|she|they|he.s|she.s|they.re|his team|her team|their team)"
    r"(?:.ll| will| is going to| are going to| plans? to) (?:also |then |soon )?(\w{2,20})"
)
_ASKED: Final = re.compile(r"[^,;:]{2,60} asked $")
_FOR: Final = re.compile(r" (?:for|to) (?:a |an |the )?\w")
_OFFERS: Final = re.compile(
    r"\bse ofrec(?:e|io|en|ieron) (?:a|para|como|voluntari)"
    r"|\bse compromet(?:e|io|en|ieron) (?:a|con)\b"
    r"|\bse propos(?:e|ent) (?:de|pour)\b|\bs.est proposee? (?:de|pour)\b"
    r"|\berklart(?:e)? sich (?:\w{1,20} ){0,2}bereit|\bmeldet sich freiwillig\b"
    r"|\btakes? (?:responsibility for|ownership of)\b"
    r"|\b(?:volunteer(?:ed|s)|offers) (?:to|for)\b|\bofereceu-se\b|\bse ofereceu\b|\bprontificou"
)
_ROLE_ACTS: Final = re.compile(
    r"^\W{0,4}(?:the )?(?:[\w’'/-]{2,20} ){0,3}"
    r"(?:managers?|secretary|members|leads?|team|officers?|directors?|chairs?|treasurer|president"
    r"|maintainers?|editors?|coordinators?|committee|board|staff|volunteers?|participants?"
    r"|attendees)"
    r" (?:will|to|shall) (?:also )?(\w{2,20})\b"
)
"""“Board members will bring a rope”, “shop manager to track what is used”."""
PLEASE: Final = re.compile(
    r"^\W{0,4}please (?:add|bring|check|confirm|contact|fill|give|open|post|prepare|provide|review"
    r"|send|share|update|write)\b"
)
_OF_MEETING: Final = re.compile(
    r"\b(?:protokoll|versammlungsleit|sitzungsleit|wahlleit|moderation)"
)
"""What somebody does in this meeting only."""
_MOST_BEFORE: Final = 60
"""Characters in which the name stands that a sentence begins with."""


def taken_on(text: str, people: People) -> tuple[str, ...] | None:
    """Who takes something on; `None` where nobody does."""
    if (arrow := _ARROW.search(text)) is not None:
        owners = _after_arrow(arrow[1].strip(), people)
        if owners:
            return owners
    plain = folded(text)
    if (said := _SAID.search(plain)) is not None and said[1] in ACTS | {"be"}:
        return _first_named(text, people, unknown_begins=True) or None
    if _OFFERS.search(plain) is not None and _OF_MEETING.search(plain) is None:
        return _first_named(text, people, unknown_begins=True)
    role = _ROLE_ACTS.match(plain)
    if (role is not None and role[1] in ACTS) or PLEASE.match(plain) is not None:
        return _first_named(text, people)
    return _asked(text, people) or _goes_and(text, people)


def _after_arrow(text: str, people: People) -> tuple[str, ...]:
    named = handles(text)
    if named:
        return tuple(named)
    parts = split_names(text)
    known = [name for name in parts if people.knows(name)]
    return parts if known and looks_like_names(text) else ()


def _first_named(text: str, people: People, *, unknown_begins: bool = False) -> tuple[str, ...]:
    """The first person; with `unknown_begins` a name that nobody knows, where the text begins with
    it."""
    for subject in people.subjects(text, tokens(text)):
        begins = subject.kind == "unknown" and subject.first == 0
        if subject.kind == "person" or (unknown_begins and begins):
            return subject.names
    return ()


def _asked(text: str, people: People) -> tuple[str, ...] | None:
    """Whom somebody asked to do something or for something."""
    if " asked " not in text:
        return None
    words = tokens(text)
    for subject in people.subjects(text, words):
        start, end = words[subject.first].start, words[subject.after - 1].end
        before = text[max(0, start - _MOST_BEFORE) : start]
        if subject.kind == "person" and _ASKED.match(before) and _FOR.match(text[end : end + 20]):
            return subject.names
    return None


def _goes_and(text: str, people: People) -> tuple[str, ...] | None:
    """Who goes somewhere “und holt” something: the verb of doing is the second one."""
    words = tokens(text)
    found = people.subjects(text, words)
    if not found or found[0].kind != "person" or found[0].first != 0:
        return None
    rest = [word.folded for word in words[found[0].after : found[0].after + 12]]
    for index, word in enumerate(rest[1:-1], 1):
        if word == "und" and rest[index + 1] in GERMAN_ACTS:
            return found[0].names
    return None
