"""Who took part in a meeting, as its notes list them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import Final

from llama32_desktop.words import folded

_LABEL: Final = re.compile(
    r"^[\W\d_]{0,8}(?:attendees?|attending|attended|attendance|present|in attendance|participants?|"
    r"people|members present|board members present|teilnehmer(?:innen|\*innen|/innen)?|"
    r"teilnehmende|anwesend(?:e|en)?|anwesenheit|presents?|participants|etaient presents|"
    r"asistentes|asistencia|presentes|participantes|presenti|aanwezig(?:en)?|narvarande|"
    r"出席者?|参加者|出席人员|参会人员|参会)\b\W{0,4}"
)
_LABEL_EAST: Final = re.compile(r"^\W{0,6}(?:出席者?|参加者|出席人员|参会人员)\s?[:：]")
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


def people_of(text: str) -> tuple[str, ...]:
    """The names behind a label such as “Attendees”, in one line or a list; empty where there is
    no such list."""
    lines = list(islice(text[:60_000].split("\n"), _MOST_LINES))
    for number, line in enumerate(lines):
        plain = folded(line)
        match = _LABEL.match(plain) or _LABEL_EAST.match(plain)
        if match is None or len(plain) > 600:
            continue
        # Folding may change lengths, so that the names are what stands behind the first colon.
        _, colon, behind = line.replace("：", ":").partition(":")
        behind = behind.strip(" *_")
        names = tuple(_names(behind)) if colon and behind else tuple(_listed(lines[number + 1 :]))
        if names:
            return names[:_MOST]
    return ()


def _listed(lines: list[str]) -> Iterator[str]:
    """The names of a list that begins in the first lines."""
    begun = False
    for line in lines:
        if not line.strip():
            continue
        if line.lstrip().startswith("#") or _OTHER.match(folded(line)):
            return
        item = _ITEM.match(line)
        if item is None:
            if begun or len(line) > 300:
                return
            found = list(_names(line))
            yield from found
            return
        begun = True
        yield from islice(_names(line[item.end() :]), 1)


def _names(text: str) -> Iterator[str]:
    for part in _BETWEEN.split(text[:2000]):
        name = _DETAIL.sub("", part).strip(" .*_`\t")
        if 1 < len(name) <= _LONGEST and name[0].isalpha() and len(name.split()) <= 5:
            yield name
