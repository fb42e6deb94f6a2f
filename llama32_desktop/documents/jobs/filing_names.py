"""Names of folders and files made of fields: `{supplier}/{month}/{date} {number}`.

What a document says is a stranger's text: no value makes a folder of its own, leaves the one that
was chosen, or is a name that one of the three systems refuses.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from decimal import Decimal
from pathlib import PurePath
from typing import Final

from llama32_desktop.documents.extraction.confidence import UNSURE
from llama32_desktop.documents.extraction.forms import Extraction, Form
from llama32_desktop.paths import shortened
from llama32_desktop.sentences import Sentence
from llama32_desktop.words import normal_form

OF_DATE: Final = {"year": slice(0, 4), "month": slice(0, 7), "day": slice(0, 10)}
"""Blanks that are made of the document's date: 2026, 2026-10 and 2026-10-14."""
FILE: Final = "file"
"""The blank for the file's own name, without its ending."""
BESIDE: Final = (*OF_DATE, FILE)
"""The blanks that are no fields."""
EXAMPLE: Final = "{supplier}/{month}/{file}"
_BLANK: Final = re.compile(r"\{([^{}]{1,60})\}")
_FORBIDDEN: Final = frozenset('<>:"/\\|?*')
_RESERVED: Final = re.compile(
    r"(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9\u00b9\u00b2\u00b3]) *(?:\..*)?",
    re.I | re.S,
)
_MOST_BYTES: Final = 120
"""Of one value and of one part: file systems take 255, encrypted ones 143."""
_MOST_PARTS: Final = 8


class MissingFieldError(Exception):
    """A name cannot be made, because a field has no value or not a sure one; one sentence."""


def check_pattern(pattern: str, form: Form) -> None:
    """
    Raises:
        ValueError: it is no pattern for this form; one sentence.
    """
    known = {field.name for field in form.fields if field.type != "lines"}
    has_date = any(field.name == "date" for field in form.fields)
    known |= {FILE, *(OF_DATE if has_date else ())}
    for blank in _BLANK.findall(pattern):
        if blank not in known:
            raise ValueError(
                Sentence(
                    "“{0}” is no field of the form; take of these: {1}.",
                    blank,
                    ", ".join(sorted(known)),
                )
            )
    parts = pattern.split("/")
    if any(not part.strip(". ") for part in parts) or len(parts) > _MOST_PARTS:
        raise ValueError(
            Sentence("“{0}” is no name below a folder; write it as {1}.", pattern, EXAMPLE)
        )


def name_of(pattern: str, extraction: Extraction, file: str) -> str:
    """The relative path that a pattern gives for a file, with the file's own ending.

    Raises:
        MissingFieldError: a field of it has no value that is sure.
    """
    own = PurePath(file)
    values = _values(extraction)
    values[FILE] = own.stem
    parts = [_part(part, values) for part in pattern.split("/")]
    if ending := _plain(own.suffix, 20):
        parts[-1] += f".{ending}"
    return "/".join(parts)


def _values(extraction: Extraction) -> dict[str, str]:
    values = {
        found.name: f"{found.value:f}" if isinstance(found.value, Decimal) else found.value
        for found in extraction.fields
        if found.value is not None and found.confidence >= UNSURE
    }
    date = values.get("date", "")
    if re.fullmatch(r"\d{4}-\d\d-\d\d", date):
        values |= {name: date[part] for name, part in OF_DATE.items()}
    return values


def _part(part: str, values: Mapping[str, str]) -> str:
    def fill(blank: re.Match[str]) -> str:
        value = _plain(values.get(blank[1], ""), _MOST_BYTES)
        if not value:
            raise MissingFieldError(
                Sentence("“{0}” is not sure, so the file was left where it is.", blank[1])
            )
        return value

    return safe_part(_BLANK.sub(fill, part))


def safe_part(name: str) -> str:
    """One part of a path that every system takes, as near to `name` as may be."""
    plain = _plain(name, _MOST_BYTES) or "_"
    return f"_{plain}" if _RESERVED.fullmatch(plain) else plain


def _plain(text: str, most: int) -> str:
    shown: Iterable[str] = (
        "-" if c in _FORBIDDEN else " " if c.isspace() else c
        for c in normal_form("NFC", text)
        if c.isspace() or unicodedata.category(c) not in ("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp")
    )
    line = " ".join("".join(shown).split())
    return shortened(line, most).strip(". ")
