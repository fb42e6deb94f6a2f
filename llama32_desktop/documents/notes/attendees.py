"""Who took part in a meeting, and who is spoken of in its notes without being listed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from llama32_desktop.documents.model import Document
from llama32_desktop.documents.notes.listed import listed
from llama32_desktop.documents.notes.names import NO_NAMES, split_names
from llama32_desktop.documents.notes.outline import Block, blocks, speaker
from llama32_desktop.documents.prompt_text import without_hidden
from llama32_desktop.documents.recognition.people import people_of
from llama32_desktop.documents.word_lists import ARTICLES, DETERMINERS, word_set
from llama32_desktop.words import folded

_LONGEST: Final = 600
_HEAD_LINES: Final = 80
_MOST: Final = 60
_MEMBERS: Final = re.compile(
    r"^\W{0,6}(?:team members?|members|others|attendees?|mitglieder|miembros|membres|membros)"
    r"\W{0,4}:\W{0,4}([^\W\d_][^\n:;()]{2,400})$",
    re.IGNORECASE,
)
_WERE_THERE: Final = re.compile(
    r"\b(?:asisten|asistieron|reunidos|presentes|presents|membres|miembros|membros|attended"
    r"|were present|in attendance|anwesend|nahmen teil|teilgenommen|participaram|compareceram)\b"
)
_NAME_COLUMN: Final = re.compile(
    r"(?:full )?(?:name|nombre|nome|nom|participantes?|asistentes?|participants?|attendees?"
    r"|members?"
    r"|mitglied(?:er)?|teilnehmer(?:in|innen)?|convocados|integrantes?|membres?|miembros?|membros?"
    r"|姓名|氏名|成员(?:姓名)?|参加者)\b"
)
_PRESENCE_COLUMN: Final = re.compile(
    r"(?:present|presence|attend|role|rol\b|anwesen|rolle|presen|asist|funcao|cargo|e-?mail"
    r"|matricula"
    r"|affiliation|organi[sz]ation|company|organizacion|出席|参加|役割|角色|职务|到场|签到)"
)
_SAYS: Final = re.compile(
    r"([A-ZÀ-Þ][a-zß-ÿ'’-]{1,20}(?: [A-ZÀ-Þ][\w'’-]{1,20}){0,2}) "
    r"(?:said|says|spoke|discussed|indicates?|indicated|talked|wonders|welcomed|clarifie[sd]|shared"
    r"|asked|asks|noted|reported|suggested|suggests|explained|explains|mentioned"
    r"|proposed"
    r"|thinks|thought|wondered|pointed out|volunteered|offered to|commented|agreed to|shared that"
    r"|berichtet|fragt|sagt|meint|erklart|schlagt vor|findet"
    r"|comenta|propone|pregunta|demande|propose|signale|explique"
    r"|disse|falou|relatou|sugeriu)\b"
)
"""Behind it stands what somebody says or takes on."""
_NAME_FIRST: Final = re.compile(
    r"([A-ZÀ-Þ][a-zß-ÿ]{2,20}(?: [A-ZÀ-Þ][a-zß-ÿ]{2,20}){1,2}) (?=[a-zß-ÿ]{2})"
)
_INITIALS: Final = re.compile(r"[^\W\d_]{2}[^()]{0,60}\(([A-Z]{2,4})\)\W{0,3}$")
"""“Ada Wren - Harbor (AWR)”, as transcripts call her."""
_ACCENTS: Final = str.maketrans("äöüé", "aoue")
_EAST_LIST: Final = re.compile(
    r"\W{0,4}[\u4e00-\u9fff]{1,5}(?:\s?[、，,・]\s?[\u4e00-\u9fff]{1,5}){1,30}\W{0,3}$"
)
"""“青木，石川，伊東” in one line below who was there."""
_ACTS: Final = re.compile(
    r"([A-ZÀ-Þ][a-zß-ÿ'’-]{1,20}(?: [A-ZÀ-Þ][\w'’-]{1,20})?) will (?:also )?"
    r"(?:ask|attend|bring|call|check|contact|coordinate|create|draft|email|follow|help|invite"
    r"|investigate|look|organi[sz]e|pick|prepare|propose|reach|report|review|send|submit|talk|touch"
    r"|try|update|write)\b"
)
_NO_NAME: Final = re.compile(r"\w\.\w{2}|[:;!?]|\d{2}")
_PRONOUNS: Final = word_set("she her hers he him his they them name names alle all tba tbd")
_PARTICLES: Final = word_set(
    "de da do dos das del della di du des la le les los las van von vom zu zur der den ten ter af "
    "av y e i bin ibn al el"
)
_QUOTED: Final = re.compile(r"^\s{0,3}>\s?")
"""Who was there may stand in a quotation."""
_NUMBER: Final = re.compile(r"^\d{1,3}[.)]\s{0,3}")
_NOBODY: Final = (
    NO_NAMES
    | DETERMINERS
    | ARTICLES
    | word_set(
        "someone somebody everybody people others members group council committee board staff "
        "team question discussion proposal issue jemand man niemand alguien nadie alguem ninguem "
        "quelqu'un personne algunos alguns einige manche"
    )
)


def attendees(document: Document) -> tuple[str, ...]:
    """Who took part in a meeting, where its notes list them."""
    if not document.pages:
        return ()
    head = without_hidden(document.pages[0])
    named = tuple(name for name in people_of(head).names if not _is_none(name))
    lines = [_QUOTED.sub("", line) for line in head.split("\n")[:_HEAD_LINES]]
    above = blocks(lines)
    found = (*(named or _listed(above)), *_members(lines, above), *listed(above))
    return tuple(dict.fromkeys(found))


def _is_none(name: str) -> bool:
    """Whether a text is an address or words, and nobody."""
    if _NO_NAME.search(name) is not None or folded(name) in _PRONOUNS:
        return True
    words = name.split()
    small = [word for word in words if word[:1].islower() and word not in _PARTICLES]
    # “martin Mächler” may be one, “Need to sync with” is none
    return len(words) > 1 and bool(small) and (len(small) > 1 or small[0] != words[0])


def speakers(found: Sequence[Block]) -> list[str]:
    """Who is somebody in some notes, listed or not: who speaks twice at least in a transcript,
    initials too, whose whole name begins two sentences, and who says or takes on something."""
    times: dict[str, int] = {}
    names: dict[str, None] = {}
    for block in found:
        if name := speaker(block.text)[0]:
            times[name] = times.get(name, 0) + 1
        who = _NAME_FIRST.match(block.text)
        if who is not None and folded(who[1].split()[0]) not in _NOBODY:
            times[who[1]] = times.get(who[1], 0) + 1
        says = _SAYS.match(_plain(block.text)) or _ACTS.match(block.text[:120])
        if says is not None and folded(says[1].split()[0]) not in _NOBODY:
            names[says[1]] = None
        short = _INITIALS.search(block.text[:200]) if block.section == "aside" else None
        if short is not None:
            names[short[1]] = None
    return [*(name for name, count in times.items() if count > 1), *names]


def _plain(text: str) -> str:
    """The beginning of a text with letters without accents, but as large as they are."""
    return text[:120].translate(_ACCENTS)


def _members(lines: Sequence[str], above: Sequence[Block]) -> tuple[str, ...]:
    """Who is named behind “Team members:” or the like, or in a table of who was there."""
    found = [one for line in lines if (one := _MEMBERS.match(line[:_LONGEST])) is not None]
    named = [name for one in found for name in split_names(one[1]) if len(name.split()) < 5]
    east = [line.strip(" *-•") for line in lines if _EAST_LIST.fullmatch(line[:_LONGEST].strip())]
    return (*named, *_in_tables(above), *(name for line in east for name in split_names(line)))


def _in_tables(above: Sequence[Block]) -> Iterator[str]:
    for block in above:
        if block.kind != "row" or len(block.cells) < 2:
            continue
        columns = [folded(name).strip(" *_") for name in block.columns]
        if _NAME_COLUMN.match(columns[0]) is None:
            continue
        if any(_PRESENCE_COLUMN.match(name) for name in columns[1:]):
            name = _NUMBER.sub("", block.cells[0].split("(")[0]).strip()
            if name[:1].isupper() and len(name.split()) <= 5:
                yield name


def _listed(above: Sequence[Block]) -> tuple[str, ...]:
    """The items behind a sentence that says who was there: “Asisten …:”."""
    found: list[str] = []
    over = ""
    for block in above:
        if block.kind != "item":
            over = block.text
        elif _WERE_THERE.search(folded(over[:300])) and over.rstrip().endswith(":"):
            words = block.text.split("(")[0].split(" - ")[0].strip(" .")
            if words and len(words.split()) <= 5 and words[0].isupper():
                found.append(words)
    return tuple(found[:_MOST])
