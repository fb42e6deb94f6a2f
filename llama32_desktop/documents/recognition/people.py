"""Who took part in a meeting, as its notes list them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Final

from llama32_desktop.words import folded

_LABEL: Final = re.compile(
    r"^[\W\d_]{0,8}(?:attendees?|attending|attended|attendance|presents?|in attendance|"
    r"participants?|people|members present|board members present|"
    r"teilnehmer(?:innen|\*innen|/innen)?|teilnehmende|anwesend(?:e|en)?|anwesenheit|"
    r"etaient presents|"
    r"asistentes|asistencia|presentes|participantes|presenti|aanwezig(?:en)?|narvarande|"
    r"出席者?|参加者|出席人员|参会人员|参会)\b"
)
_OTHER: Final = re.compile(
    r"^[\W\d_]{0,8}(?:absent|apolog|regret|agenda|excus|entschuldigt|tagesordnung|ordre|orden|"
    r"pauta|ausentes|assenti|afwezig|guests|invited|observers?|scribe|chair|minutes|notes|"
    r"議題|欠席)"
)
_ITEM: Final = re.compile(r"^\s{0,12}(?:[-*+•–]|\d{1,3}[.)]|\[[ x]\])\s+")
_DETAIL: Final = re.compile(r"[(\[<@:].*$|\s[-–—]\s.*$")
_BETWEEN: Final = re.compile(r"(?:(?<!\s)\s+)?(?:[,;、，/]|\band\b|\bund\b|\bet\b|\by\b)\s*")
_LONGEST: Final = 48
_MOST: Final = 60
_MOST_LINES: Final = 400


@dataclass(frozen=True, slots=True)
class People:
    """Who is named; `sure` where each has a line, or a semicolon between: a comma may also stand
    before what somebody is."""

    names: tuple[str, ...] = ()
    sure: bool = False

    @property
    def is_whole(self) -> bool:
        """Whether there may not be more of them."""
        return len(self.names) < _MOST


def people_of(text: str) -> People:
    """The names behind a label such as “Attendees”, in one line or a list; none where there is
    no such list."""
    lines = list(islice(text[:60_000].split("\n"), _MOST_LINES))
    for number, line in enumerate(lines):
        plain = folded(line)
        if len(plain) > 600 or _LABEL.match(plain) is None:
            continue
        # Folding may change lengths, so that the names are what stands behind the first colon.
        _, colon, behind = line.replace("：", ":").partition(":")
        behind = behind.strip(" *_")
        if colon and behind:
            people = People(tuple(islice(_names(behind), _MOST)), sure=";" in behind)
        else:
            people = _listed(lines[number + 1 :])
        if people.names:
            return people
    return People()


def _listed(lines: list[str]) -> People:
    """The names of a list that begins in the first lines."""
    found: list[str] = []
    for line in lines:
        if not line.strip():
            continue
        if line.lstrip().startswith("#") or _OTHER.match(folded(line)):
            break
        item = _ITEM.match(line)
        if item is None:
            if not found and len(line) <= 300:
                return People(tuple(islice(_names(line), _MOST)), sure=";" in line)
            break
        found += islice(_names(line[item.end() :]), 1)
    return People(tuple(found[:_MOST]), sure=True)


def _names(text: str) -> Iterator[str]:
    """Where semicolons stand between them, commas are parts of them."""
    parts = text[:2000].split(";")
    for part in map(_with_comma, parts) if len(parts) > 1 else _BETWEEN.split(parts[0]):
        name = _DETAIL.sub("", part).strip(" .*_`\t")
        if 1 < len(name) <= _LONGEST and name[0].isalpha() and len(name.split()) <= 5:
            yield name


def _with_comma(part: str) -> str:
    """A name from “Weber, Ada” or “Ada Weber, head of research”."""
    before, _, behind = (side.strip() for side in part.partition(","))
    return before if " " in before or not behind else f"{behind} {before}"
