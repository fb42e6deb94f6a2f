"""Votes: how many were for something, and what it was."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from llama32_desktop.documents.notes.decisions import without_deciding
from llama32_desktop.documents.notes.outline import Block
from llama32_desktop.documents.word_lists import FIRST_WORDS, FUNCTION_WORDS, word_set
from llama32_desktop.words import folded

_SIDE: Final = (
    r"(?:ja(?:-stimmen?)?|nein(?:-stimmen?)?|enthaltung(?:en)?|dafur|dagegen|gegenstimmen?|yes|no"
    r"|ayes?|noes|nays?|abstain(?:ed|s)?|abstentions?|in favou?r|for|against|sf|sa|f|n|a|pour"
    r"|contre|a favor|en contra|contra"
    r"|aprobacion|neutro|neutral|abstenciones|abstencion|si|sim|nao|abstenco?es|abstencao"
    r"|賛成|反対|棄権|赞成|反对|弃权)"
)
_TALLY: Final = re.compile(
    rf"(?<![\w]){_SIDE}\s{{0,2}}[:=?]?\s{{0,2}}\d{{1,4}}(?![\w.])"
    rf"|(?<![\w.])(?:\d{{1,4}}|keine|no|aucune|ninguna)\s{_SIDE}(?!\w)"
)
_SHORT_TALLY: Final = re.compile(
    r"(?<![\d/.-])\d{1,3}\s?([/-])\s?\d{1,3}\s?\1\s?\d{1,3}(?![\d/.-])"
)
"""“7/0/1”: for, against, abstained."""
_VOTE_WORD: Final = re.compile(
    r"\b(?:abstimmung|abgestimmt|votes?|voted|votos?|votacao|votacion|voix)\b"
)
_NO_DATE: Final = re.compile(r"(?<!\d)0(?!\d)")
"""No date has it as its day or month."""
_SIDES: Final = re.compile(rf"{_SIDE}$")
_BRACKETS: Final = re.compile(r"\([^()]{0,300}\)")
_MOTION: Final = re.compile(
    r"\b(?:beantragt|antrag|antrage|schlagt|vorschlag|beschlussfassung|motion|moves"
    r"|moved (?:to|that)"
    r"|proposes?|proposal|poll|vote|propose|proposition|propone|propuesta|propoe|proposta|mocion"
    r"|abgestimmt|abstimmung)\b|提案|動議|动议|提议"
)
_MOST_BACK: Final = 8
_MOST_LITTLE: Final = 2
"""Words of a text that says only how a vote ended: a name, “members”."""
_WORD: Final = re.compile(r"[^\W\d_]{3,40}")
_LITTLE: Final = (
    FUNCTION_WORDS
    | FIRST_WORDS
    | word_set(
        "was were has have been with antrag wurde wird werden worden der die das von stimmen gegen "
        "mehrheit majority est sont ete pour contre sido fue foi por para all everyone everybody "
        "alle tous todos todas favor favour"
    )
)


@dataclass(frozen=True, slots=True)
class Vote:
    """A count of votes among the blocks of a page."""

    first: int
    last: int
    """Blocks, both included."""
    about: int
    """The block that says what it was about; `first` where none does."""


def votes(blocks: Sequence[Block]) -> list[Vote]:
    """The counts in some blocks, each with what was voted on."""
    found: list[Vote] = []
    index = 0
    while index < len(blocks):
        end, sides = index, 0
        while end < len(blocks) and (more := _sides_of(blocks[end])):
            if end > index and blocks[end].first - blocks[end - 1].last > 2:
                break
            if end > index and _says_what(blocks[end].text):
                break
            end, sides = end + 1, sides + more
        if sides >= 2:
            found.append(Vote(index, end - 1, _about(blocks, index)))
            index = end
        else:
            index = max(end, index + 1)
    return found


def result_of(blocks: Sequence[Block], vote: Vote) -> str:
    """The count as one line."""
    rows = [block for block in blocks[vote.first : vote.last + 1] if block.kind == "row"]
    if rows:
        return "; ".join(
            ", ".join(f"{c} {n}".strip() for c, n in zip(r.columns, r.cells, strict=False) if n)
            for r in rows
        )
    return ", ".join(block.text for block in blocks[vote.first : vote.last + 1])


def _sides_of(block: Block) -> int:
    if block.kind == "row":
        sides = [n for n, c in enumerate(block.columns) if _SIDES.fullmatch(folded(c).strip(" *"))]
        counted = all(block.cells[n].strip(" *").isdigit() for n in sides if n < len(block.cells))
        return len(sides) if len(sides) > 1 and counted else 0
    text = _BRACKETS.sub("", folded(block.text[:300]))
    # “à 2 … à 4” is no count, nor is “for 3 weeks … for 2”.
    found = [tally.strip(" :=?0123456789") for tally in _TALLY.findall(text)]
    if not found and (short := _short_tally(text)) is not None:
        return 3 if _VOTE_WORD.search(text) or _NO_DATE.search(short) else 0
    # “F: 2” alone may be anything; with a sentence around them, two make a count.
    if len(found) == 1 and len(text) >= 40:  # “Motion: … Votes against: 0”, before the others
        last = list(_TALLY.finditer(text))[-1]
        return int(_MOTION.search(text) is not None and len(text) - last.end() < 4)
    return len(found) if len(set(found)) > 1 or len(found) == 1 else 0


def _short_tally(text: str) -> str | None:
    found = _SHORT_TALLY.search(text)
    return found[0] if found is not None else None


def _says_what(text: str) -> bool:
    """Whether there is more in a line with a tally than the tally."""
    rest = _VOTE_WORD.sub("", _SHORT_TALLY.sub("", folded(text[:600])))
    return _short_tally(folded(text[:300])) is not None and any(c.isalpha() for c in rest)


def is_motion(text: str) -> bool:
    """Whether a text puts something to a vote."""
    return _MOTION.search(folded(text[:600])) is not None


def says_only_result(text: str) -> bool:
    """Whether a text says that something was decided, and not what."""
    if text.rstrip(" .*_").endswith(")") and any(map(str.isalpha, text.split("(")[0])):
        return False  # “Aim for May (motion passed)”
    plain = _SHORT_TALLY.sub(" ", _TALLY.sub(" ", folded(text[:600])))
    rest = _MOTION.sub(" ", without_deciding(plain))
    return sum(word not in _LITTLE for word in _WORD.findall(rest)) <= _MOST_LITTLE


def _about(blocks: Sequence[Block], index: int) -> int:
    heads = blocks[index].heads
    first = index
    text = blocks[index].text
    if (len(text) > 60 and is_motion(text)) or _says_what(text):
        return index
    for back in range(index - 1, max(-1, index - 1 - _MOST_BACK), -1):
        if blocks[back].heads != heads:
            break
        text = folded(blocks[back].text)
        if _VOTING.search(text):  # “the board votes as follows” says not on what
            continue
        if is_motion(text):
            return back
        if first == index:
            first = back
    return first


_VOTING: Final = re.compile(
    r"\b(?:stimmt|stimmen) .{0,60}\bab\b|zur abstimmung|as follows|wie folgt"
    r"|ergebnis der abstimmung"
)
