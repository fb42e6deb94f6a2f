"""Sentences for people that keep what they are made of: a template and the values in its blanks.

The rooms without Qt say in English what happened. A `Sentence` is that English text, so it is
raised, logged, compared and printed as any other; and it keeps its template, with blanks `{0}`,
`{1}`…, and what stands in them, so that the window looks the template up in its language and fills
the blanks in again. Nobody finds a template by reading English back. Numbers that are quantities
are put into blanks by `grouped`, `gigabytes` and `rounded`, which keep the number: “60.5 GB” is
“60,5 GB” in German. A `Decimal` keeps all its digits: “1234.50” is “1.234,50” in German.

    raise StoreError(Sentence("There is a folder “{0}” already, so nothing was changed.", name))

`str(sentence)`, `str(error)` of an error that was raised with one, and an f-string that holds
nothing else are the sentence itself. Any other work on the text (`+`, `join`, `strip`, an f-string
with more in it) gives plain text, which no language translates: sentences are put together by
`together`, or as values of another sentence.

Between processes a sentence travels as its template and values (`processes.framing`), and so it is
kept in files (`json_text.halves`) and in a database's columns (`stored`, `restored`). What is
translated is neither sent nor stored.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable
from decimal import Decimal
from typing import Any, Final

Value = str | int | float
"""What stands in a blank: a name, a number, or another sentence."""

_BLANK: Final = re.compile(r"\{(\d+)(?::(grouped|gigabytes|exact|\.\df))?\}")
"""A blank's number, and how a number in it is written: each language has signs of its own there."""
_GROUPED: Final = "{0:grouped}"
_GIGABYTES: Final = "{0:gigabytes}"
_EXACT: Final = "{0:exact}"
"""The number stands in its blank as text, so that no digit of it is lost between processes."""
_ROUNDED: Final = "{{0:.{places}f}}"
LONGEST: Final = 1_000
"""Of a name in a sentence; what a file calls something may be millions of letters, which no label
shows in a moment."""
_HEAD: Final = 700
"""Letters that are left of a longer one at its beginning; the others are its last."""
DEEPEST: Final = 8
"""Of sentences that stand in each other; this app's own reach four."""


class Sentence(str):
    """One sentence or a part of one, in English.

    Args:
        template: A literal, which the translations have as it stands in the code; its blanks are
            `{0}`, `{1}`….
        values: What stands in them; a `Decimal` is put down with all its digits, and what is
            neither text nor a number as its `str`. Of a long text the middle is left out.

    Attributes:
        template: As given.
        values: As given, in order, but for what is left out of them.
        depth: How many sentences stand in each other, itself counted.
    """

    __slots__ = ("depth", "template", "values")
    template: str
    values: tuple[Value, ...]
    depth: int

    def __new__(cls, template: str, *values: object) -> Sentence:
        kept = tuple(map(_kept, values))
        self = super().__new__(cls, filled(template, kept))
        self.template, self.values = template, kept
        self.depth = 1 + max((v.depth for v in kept if isinstance(v, Sentence)), default=0)
        return self

    def __str__(self) -> Sentence:
        return self

    def of(self, *values: object) -> Sentence:
        """The same template with these values, for a constant whose blanks are still open."""
        return Sentence(self.template, *values)

    def changed(self, change: Callable[[str], str]) -> Sentence:
        """The same sentence with its names, and those of the sentences in it, changed."""
        values = (
            v.changed(change) if isinstance(v, Sentence) else change(v) if isinstance(v, str) else v
            for v in self.values
        )
        return self.of(*values)

    def __reduce__(self) -> tuple[type[Sentence], tuple[Value, ...]]:
        return Sentence, (self.template, *self.values)


def _kept(value: object) -> Value:
    if isinstance(value, Decimal):
        return Sentence(_EXACT, f"{value:f}")
    if not isinstance(value, str | int | float):
        value = str(value)
    if isinstance(value, str) and not isinstance(value, Sentence) and len(value) > LONGEST:
        return f"{value[:_HEAD]}…{value[_HEAD + 1 - LONGEST :]}"
    return value


def grouped(number: int) -> Sentence:
    """A number with signs between its thousands, for a blank of a sentence: “8,192”."""
    return Sentence(_GROUPED, number)


def gigabytes(size: float) -> Sentence:
    """A size in bytes as people read it, for a blank of a sentence: “60.5 GB”."""
    return Sentence(_GIGABYTES, size)


def rounded(number: float, places: int) -> Sentence:
    """A number with so many places, for a blank of a sentence: “60.5”."""
    return Sentence(_ROUNDED.format(places=places), number)


def written(value: Value, how: str = "") -> str:
    """A value as English has it.

    Args:
        how: “grouped”, “gigabytes”, or a format like “.1f”, for a number; “exact” for a number's
            digits as text; empty: as it is.
    """
    if isinstance(value, str) or how in ("", "exact"):
        return str(value)
    if how == "gigabytes":
        return f"{value / 10**9:.1f} GB"
    return f"{value:,}" if how == "grouped" else f"{value:{how}}"


def filled(
    template: str, values: Iterable[Value], show: Callable[[Value, str], str] = written
) -> str:
    """A template with values in its blanks; a blank without a value stays as it is.

    Args:
        show: How a value is written; takes what `written` does.
    """
    given = tuple(values)

    def fill(blank: re.Match[str]) -> str:
        number = int(blank[1])
        if number >= len(given):
            return blank[0]
        value = given[number]
        if isinstance(value, str):
            return show(value, blank[2] if blank[2] == "exact" else "")
        # What 64 bits do not hold is no size of anything, and no language writes it.
        return show(value, (blank[2] or "") if abs(value) < 2**63 else "")

    return _BLANK.sub(fill, template)


def together(sentences: Iterable[str], between: str = " ") -> Sentence:
    """Several sentences as one text, each of which is translated by itself."""
    values = tuple(sentences)
    return Sentence(between.join(f"{{{n}}}" for n in range(len(values))), *values)


def plain_sentence(sentence: object) -> dict[str, object]:
    """A sentence as what JSON has, `{"sentence": template, "values": [...]}`; an `enc_hook`.

    Raises:
        NotImplementedError: it is something else, which msgspec takes for having no form.
    """
    if not isinstance(sentence, Sentence):
        raise NotImplementedError(type(sentence).__name__)
    values = [plain_sentence(v) if isinstance(v, Sentence) else v for v in sentence.values]
    return {"sentence": sentence.template, "values": values}


def text_alone(sentence: object) -> str:
    """The English text, for other programs; an `enc_hook`.

    Raises:
        NotImplementedError: it is something else, which msgspec takes for having no form.
    """
    if not isinstance(sentence, Sentence):
        raise NotImplementedError(type(sentence).__name__)
    return str.__str__(sentence)


def sentence_of(fields: dict[str, Any]) -> Any:
    """The sentence that `plain_sentence` took apart; an `object_hook` of `json.loads`.

    Other fields stay as they are, and so do a template that has a blank twice and sentences deep
    in each other: sent by a process that was broken into, they would fill the memory or the stack.
    """
    match fields:
        case {"sentence": str(template), "values": list(values), **rest} if not rest:
            blanks = [number for number, _ in _BLANK.findall(template)]
            if len(blanks) == len(set(blanks)) and all(isinstance(v, Value) for v in values):
                made = Sentence(template, *values)
                return made if made.depth <= DEEPEST else fields
    return fields


def stored(text: str) -> str:
    """A text for a column or a field of plain text: a sentence as JSON, other texts as they are."""
    return json.dumps(plain_sentence(text)) if isinstance(text, Sentence) else text


def restored(text: str) -> str:
    """The text or the sentence that `stored` was given."""
    if not text.startswith('{"sentence"'):
        return text
    try:
        found = json.loads(text, object_hook=sentence_of)
    except (ValueError, RecursionError):
        return text
    return found if isinstance(found, Sentence) else text
