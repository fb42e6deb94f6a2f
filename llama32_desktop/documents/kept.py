"""What a person has under way in the Documents window, kept over restarts as JSON files."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable
from decimal import Decimal
from pathlib import Path
from typing import Literal, TypeVar

import msgspec

from llama32_desktop.documents.extraction.checks import check
from llama32_desktop.documents.extraction.forms import Extraction, Form, Found
from llama32_desktop.documents.model import Way
from llama32_desktop.documents.summary.model import Summary
from llama32_desktop.settings import write_whole

T = TypeVar("T")


class KeptSummary(msgspec.Struct, kw_only=True):
    """A summary, and the text as the person left it."""

    sources: list[str] = []
    text: str = ""
    summary: Summary | None = None


class KeptFound(msgspec.Struct, kw_only=True):
    """`Found`, with its value's type said: JSON's numbers are no amounts."""

    name: str
    kind: Literal["none", "text", "amount"]
    value: str = ""
    printed: str = ""
    confidence: float = 0.0
    page: int | None = None
    box: tuple[float, float, float, float] | None = None
    way: Way = "nothing"


class KeptRow(msgspec.Struct, kw_only=True):
    """A file of the table; without fields it is not read yet."""

    path: str
    file: str = ""
    fields: list[KeptFound] = []
    lines: list[list[KeptFound]] = []


class KeptTable(msgspec.Struct, kw_only=True):
    """The table of extracted fields, with its corrections."""

    form: Form
    rows: list[KeptRow] = []

    @classmethod
    def of(cls, form: Form, rows: Iterable[tuple[Path, Extraction | None]]) -> KeptTable:
        return cls(form=form, rows=[_kept_row(path, extraction) for path, extraction in rows])

    def extractions(self) -> list[tuple[Path, Extraction | None]]:
        """Each file, and what was read of it; the sums are checked again."""
        return [(Path(row.path), _extraction(row, self.form)) for row in self.rows]


def save(path: Path, work: KeptSummary | KeptTable) -> None:
    """Keep it in the place of what was kept.

    Raises:
        OSError: it cannot be written; what was kept before is still there.
    """
    write_whole(path, msgspec.json.encode(work))


def load(path: Path, kind: type[T]) -> T | None:
    """What was kept; `None` where there is nothing, or what is there cannot be read: that is set
    aside, and never written over."""
    try:
        return msgspec.json.decode(path.read_bytes(), type=kind)
    except FileNotFoundError:
        return None
    except (OSError, msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        with contextlib.suppress(OSError):
            path.replace(path.with_name(f"{path.name}.bad"))
        return None


def _kept_row(path: Path, extraction: Extraction | None) -> KeptRow:
    if extraction is None:
        return KeptRow(path=str(path))
    return KeptRow(
        path=str(path),
        file=extraction.file,
        fields=[_kept(found) for found in extraction.fields],
        lines=[[_kept(found) for found in line] for line in extraction.lines],
    )


def _extraction(row: KeptRow, form: Form) -> Extraction | None:
    if not row.fields:
        return None
    fields = tuple(_found(kept) for kept in row.fields)
    lines = tuple(tuple(_found(kept) for kept in line) for line in row.lines)
    return Extraction(
        file=row.file,
        form=form.name,
        fields=fields,
        lines=lines,
        checks=tuple(check(form, fields, lines)),
    )


def _kept(found: Found) -> KeptFound:
    amount = isinstance(found.value, Decimal)
    return KeptFound(
        name=found.name,
        kind="none" if found.value is None else "amount" if amount else "text",
        value="" if found.value is None else str(found.value),
        printed=found.printed,
        confidence=found.confidence,
        page=found.page,
        box=found.box,
        way=found.way,
    )


def _found(kept: KeptFound) -> Found:
    value: str | Decimal | None = kept.value
    if kept.kind == "none":
        value = None
    elif kept.kind == "amount":
        value = Decimal(kept.value)
    return Found(
        name=kept.name,
        value=value,
        printed=kept.printed,
        confidence=kept.confidence,
        page=kept.page,
        box=kept.box,
        way=kept.way,
    )
