"""Who stands in the list of those who were at a meeting, below a heading or behind a label."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from llama32_desktop.documents.notes.names import handles, looks_like_names, split_names
from llama32_desktop.documents.notes.outline import Block
from llama32_desktop.documents.word_lists import word_set
from llama32_desktop.words import folded

_MOST: Final = 80
_LONGEST: Final = 600
_WHO: Final = re.compile(
    r"[\W_\d]{0,12}(?:(?:the |meeting |board |voting |other |all |project[ -]?|projekt[ -]?"
    r"|liste? (?:of|des|de) )"
    r"{0,2}(?:attend(?:ees|ance|ing)|participants?|present|members? present|members|people present"
    r"|others present|board members present|in attendance|who was there|team members?|apologies"
    r"|regrets|absent|guests"
    r"|teilnehme(?:r|nde)(?:n|[:*/_]?innen)?|anwesen[dh]\w{0,5}|entschuldigt|mitglieder|gaste"
    r"|(?:membres |personnes |etaient )?presente?s?|excusee?s?|absente?s?|membres"
    r"|asistentes|asistieron|participaron|presentes|ausentes|miembros|integrantes"
    r"|participantes|participaram|convocados|membros"
    r"|参加者|出席者|欠席者|メンバー|参会(?:人员|者)|参加人员|与会(?:人员|者)|出席(?:人员)?|成员|到会人员))"
    r"(?: (?:de la reunion|da reuniao|de la reunion|present\w{0,3}|in person|online|remote|members"
    r"|mitglieder)){0,2}"
    r"[\W_]{0,3}(?:\([^()]{1,30}\)|\d{1,3}/\d{1,3}[)]?)?[\W_]{0,4}"
)
_LABELED: Final = re.compile(r"([^:：\n]{3,60})[:：](.{2,600})", re.DOTALL)
_BEHIND_NAME: Final = re.compile(r"\s?[(（\[/|~]|\s[–—-]\s|\\-|[,:：]\s|\s@")
_COLON: Final = re.compile("(?<!teilnehmer)[:：]", re.IGNORECASE)
_MARK: Final = re.compile(r"[\W_]*(?:\[[ xX]\])?[\W_]*")

_NONE: Final = word_set(
    "none nobody nil n/a n.a na keine keiner niemand aucun aucune personne neant ninguno ninguna "
    "nadie nenhum nenhuma ninguem"
)
"""Behind “Absent:” where all were there."""


def listed(blocks: Sequence[Block]) -> Iterator[str]:
    """The names, in order."""
    count, line, indent = 0, -2, 0
    for block in blocks:
        if count >= _MOST:
            return
        label = _LABELED.match(block.text[:_LONGEST])
        if label is not None and _WHO.fullmatch(folded(label[1])):
            found, line = _names(label[2]), block.last
            indent = block.indent if block.kind == "item" else -1
        elif (
            block.kind == "item" and block.first == line + 1 and block.indent > indent
        ):  # goes on below “Present: - Ada”
            found, line = _one(block.text[:_LONGEST]), block.last
        else:
            found = _below(block)
        for name in found:
            if folded(name) in _NONE:
                continue
            count += 1
            yield name


def _below(block: Block) -> Iterator[str]:
    """Who a block below such a heading names."""
    text = block.text[:_LONGEST]
    over = block.under[-1].text if block.under else block.heads[-1].text if block.heads else ""
    if block.kind == "row" or _WHO.fullmatch(folded(_COLON.split(over[:80])[0])) is None:
        return
    if block.kind == "item":
        yield from _one(text)
    else:
        for _, line in block.lines:
            yield from _names(line[:_LONGEST])


def _one(text: str) -> Iterator[str]:
    """Who an item of the list is, who may have a role behind."""
    name = _BEHIND_NAME.split(_MARK.sub("", text, count=1), maxsplit=1)[0].strip(" .*_\\")
    if name.startswith("@") or text.startswith("@"):
        yield from handles(text)[:1]
    elif looks_like_names(name):
        yield from split_names(name)


def _names(text: str) -> Iterator[str]:
    """Who stands in a line of names."""
    text = re.sub(r"\([^()]{0,80}\)|（[^（）]{0,80}）", "", text)
    if len(named := handles(text)) > 1:
        yield from named
        return
    for part in re.split(r"[,;、，;]|\s(?:and|und|et|y|e|&)\s|\s-\s", text):
        name = _COLON.split(part)[-1].strip(" .*_-\\")
        if looks_like_names(name) and len(name.split()) <= 4:
            yield name
