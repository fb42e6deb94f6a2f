"""Holds an answer against the passages that it names, sentence by sentence."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

import msgspec

from llama32_desktop.documents import sentences
from llama32_desktop.documents.collection.store import Piece
from llama32_desktop.documents.evidence import Doubt
from llama32_desktop.documents.statements import is_statement
from llama32_desktop.documents.support import Support
from llama32_desktop.sentences import Sentence

_CITED: Final = re.compile(r"\s?\[(\d{1,6}(?:\s?[,;]\s?\d{1,6}){0,20})\]")
_BEHIND: Final = re.compile(r"([.!?。！？])((?:\s?\[\d{1,6}(?:\s?[,;]\s?\d{1,6}){0,20}\]){1,9})")
_BULLET: Final = re.compile(r"^\s*(?:[-*+•–]|\d{1,3}[.)])\s+")
_QUOTED: Final = 70
"""Characters of a sentence that a remark quotes."""
_MOST_NAMED: Final = 4
"""Numbers or sentences that a remark names."""
NOT_SAID: Final = "The passages do not say it."
"""What a model is asked to write where they do not."""


class Claim(msgspec.Struct, frozen=True, kw_only=True):
    """A sentence of an answer."""

    text: str
    numbers: tuple[int, ...]
    """The passages that it names, as far as there are such."""
    unknown: tuple[int, ...]
    """Numbers that it names and that no passage has."""
    doubt: Doubt = ""
    """Why the passages that it names, or all where it names none, do not carry it."""
    passage: int = 0
    """The number of the passage that carries it, or comes nearest; 0: none."""
    lines: tuple[int, int] = (0, 0)
    """The lines there, on its page, first and last."""


def claims(answer: str, pieces: Sequence[Piece]) -> tuple[Claim, ...]:
    """The statements of an answer, each held against passages numbered from 1."""
    if answer.strip().strip("“”\"'*") == NOT_SAID:
        return ()
    lines: list[str] = []
    places: list[tuple[int, int]] = []
    breaks: list[int] = []
    for number, piece in enumerate(pieces, 1):
        breaks.append(len(lines))
        text = piece.text.strip("\n").split("\n")
        first = piece.first_line - _blank_before(text)
        lines += text
        places += [(number, first + line) for line in range(len(text))]
    support = Support(lines, breaks)
    return tuple(_claim(sentence, support, places) for sentence in _sentences(answer))


def _blank_before(lines: Sequence[str]) -> int:
    return next((n for n, line in enumerate(lines) if line.strip()), 0)


def _claim(sentence: str, support: Support, places: Sequence[tuple[int, int]]) -> Claim:
    most = max((number for number, _ in places), default=0)
    named = {int(n) for group in _CITED.findall(sentence) for n in re.findall(r"\d+", group)}
    known = sorted(number for number in named if 1 <= number <= most)
    text = _CITED.sub("", sentence).strip()
    among = [n for n, (number, _) in enumerate(places) if not known or number in known]
    found = support.judge(text, among)
    where = [places[line] for line in found.lines]
    passage = where[0][0] if where else 0
    within = [line for number, line in where if number == passage]
    return Claim(
        text=text,
        numbers=tuple(known),
        unknown=tuple(sorted(named.difference(known))),
        doubt=found.doubt,
        passage=passage,
        lines=(within[0], within[-1]) if within else (0, 0),
    )


def _sentences(answer: str) -> list[str]:
    """Statements; of others only those that name a passage."""
    found: list[str] = []
    for line in _BEHIND.sub(r"\2\1", answer).split("\n"):
        found += sentences.split(_BULLET.sub("", line).strip())
    return [one for one in found if is_statement(_CITED.sub("", one)) or _CITED.search(one)]


def remarks(answer: str, found: Sequence[Claim], *, repeated: bool = False) -> list[str]:
    """What a person is told of an answer, a sentence each; empty where nothing is in doubt."""
    said: list[str] = []
    if repeated:
        said.append(Sentence("The model began to repeat itself, so its answer was ended there."))
    if answer.strip().strip("“”\"'*") == NOT_SAID:
        said.append(Sentence("The model found no answer; look at the passages yourself."))
        return said
    if not any(claim.numbers for claim in found):
        said.append(
            Sentence(
                "No sources cited, so nothing says where the answer is from: compare it with the "
                "passages."
            )
        )
    unknown = sorted({number for claim in found for number in claim.unknown})
    if unknown:
        numbers = ", ".join(f"[{number}]" for number in unknown[:_MOST_NAMED])
        numbers += " …" if len(unknown) > _MOST_NAMED else ""
        said.append(Sentence("The answer names passages that there are not: {0}.", numbers))
    doubtful = [claim for claim in found if claim.doubt]
    if doubtful:
        quoted = "; ".join(f"“{_short(claim.text)}”" for claim in doubtful[:_MOST_NAMED])
        more = " …" if len(doubtful) > _MOST_NAMED else ""
        said.append(
            Sentence(
                "The passages do not bear out {0} of {1} sentences: {2}{3}.",
                len(doubtful),
                len(found),
                quoted,
                more,
            )
        )
    return said


def _short(text: str) -> str:
    return text if len(text) <= _QUOTED else text[:_QUOTED].rsplit(" ", 1)[0] + " …"
