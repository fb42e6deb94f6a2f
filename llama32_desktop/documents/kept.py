"""What a person has under way in Documents, kept over restarts as JSON files."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cached_property
from itertools import chain
from pathlib import Path
from typing import Final, NamedTuple, TypeVar

import msgspec

from llama32_desktop.documents.each_page import PageAnswer
from llama32_desktop.documents.extraction.checks import check
from llama32_desktop.documents.extraction.forms import Check, Extraction, Form
from llama32_desktop.documents.extraction.wire import (
    PlainFound,
    PlainRows,
    found,
    found_rows,
    plain,
    plain_rows,
)
from llama32_desktop.documents.notes.model import Themed
from llama32_desktop.documents.summary.model import Summary
from llama32_desktop.files import set_aside, write_whole
from llama32_desktop.json_text.halves import encoded, read
from llama32_desktop.sentences import Sentence

T = TypeVar("T")
_MOST_DIGITS: Final = 4000
"""Of an amount: a few signs can stand for one with more digits than there is memory."""


class SetAsideError(Exception):
    """What was kept is damaged, and lies unchanged under another name; one sentence."""


class KeptSummary(msgspec.Struct, kw_only=True):
    """A summary, and the text as the person left it."""

    sources: list[str] = []
    text: str = ""
    summary: Summary | None = None


class KeptNotes(msgspec.Struct, kw_only=True):
    """Which meeting notes are on their page, to be read again, and what a model made of them."""

    sources: list[str] = []
    themed: Themed | None = None


class KeptFields(msgspec.Struct, kw_only=True):
    """What was read into a form, with its corrections."""

    form: Form
    fields: tuple[PlainFound, ...]
    lines: PlainRows = ()
    taxes: PlainRows = ()
    checks: list[Check] = []
    """What was said of it; none where an earlier version kept it."""
    seen: bool = False
    """Whether the person took what was to be checked as right."""


class KeptRow(msgspec.Struct, kw_only=True):
    """A file of the table; without fields and a problem it is not read yet."""

    path: str
    file: str = ""
    part: int = 1
    """Which of the file's invoices it is."""
    fields: tuple[PlainFound, ...] = ()
    lines: PlainRows = ()
    taxes: PlainRows = ()
    checks: list[Check] = []
    problem: str = ""
    """Why it could not be read; one sentence."""
    seen: bool = False
    """Whether the person took what was to be checked as right."""
    others: list[KeptFields] = []
    """With forms that are not shown."""


class Filled(NamedTuple):
    """What was read into a form."""

    extraction: Extraction
    seen: bool = False
    """Whether the person took what was to be checked as right."""


@dataclass
class TableFile:
    """A file of the table as the window has it."""

    path: Path
    extraction: Extraction | None = None
    problem: str = ""
    part: int = 1
    others: Mapping[Form, Filled] = field(default_factory=dict)
    seen: bool = False


class KeptTable(msgspec.Struct, kw_only=True, dict=True):
    """The table of extracted fields, with its corrections."""

    form: Form
    rows: list[KeptRow] = []
    ask_model: bool = False
    """Whether the model is asked too."""
    columns: dict[str, bool] = {}
    """By the names of the form's fields: those that the person chose to see, or not to, as an
    earlier version kept them."""
    columns_of: dict[str, dict[str, bool]] = {}
    """The same of each form, by its name."""
    chosen: int = -1
    """The row that was chosen."""

    @classmethod
    def of(
        cls,
        form: Form,
        files: Iterable[TableFile],
        *,
        ask_model: bool = False,
        columns_of: Mapping[str, Mapping[str, bool]] | None = None,
        chosen: int = -1,
    ) -> KeptTable:
        rows = [_kept_row(form, file) for file in files]
        columns = {name: dict(chosen_) for name, chosen_ in (columns_of or {}).items()}
        return cls(form=form, rows=rows, ask_model=ask_model, columns_of=columns, chosen=chosen)

    @cached_property
    def files(self) -> list[TableFile]:
        """Each file, and what was read of it.

        Raises:
            ArithmeticError: an amount cannot be reckoned with.
        """
        return [_table_file(row, self.form) for row in self.rows]


class KeptQuestions(msgspec.Struct, kw_only=True):
    """What is asked of a collection, and of pages one by one."""

    collection: str = ""
    """The name of the one that was shown."""
    question: str = ""
    files: list[str] = []
    page_question: str = ""
    answers: list[PageAnswer] = []
    whole: str = ""
    """The answer over all pages."""


def save(path: Path, work: KeptSummary | KeptTable | KeptNotes | KeptQuestions) -> None:
    """Keep it in the place of what was kept.

    Raises:
        OSError: it cannot be written; what was kept before is still there.
    """
    write_whole(path, encoded(work, own=True))


def load(path: Path, kind: type[T]) -> T | None:
    """What was kept; `None` where there is nothing.

    Raises:
        SetAsideError: it is damaged; it is under another name now, so that nothing goes over it.
        OSError: it is there and cannot be read, or not be set aside; it is not to be written over.
    """
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        return None
    try:
        work = read(data, kind)
        if isinstance(work, KeptTable):
            _ = work.files  # here, where it holds nobody up and damage is met
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError, ArithmeticError) as error:
        raise SetAsideError(
            Sentence(
                "What was kept of this page cannot be read, because its file is damaged, so the "
                "page begins empty; the file is kept as “{0}”.",
                set_aside(path),
            )
        ) from error
    return work


def _kept_row(form: Form, file: TableFile) -> KeptRow:
    shown = _kept_fields(form, Filled(file.extraction)) if file.extraction else None
    return KeptRow(
        path=str(file.path),
        file=file.extraction.file if file.extraction else "",
        fields=shown.fields if shown else (),
        lines=shown.lines if shown else (),
        taxes=shown.taxes if shown else (),
        checks=shown.checks if shown else [],
        part=file.part,
        problem=file.problem,
        seen=file.seen,
        others=[_kept_fields(other, filled) for other, filled in file.others.items()],
    )


def _kept_fields(form: Form, filled: Filled) -> KeptFields:
    extraction = filled.extraction
    return KeptFields(
        form=form,
        fields=plain(extraction.fields),
        lines=plain_rows(extraction.lines),
        taxes=plain_rows(extraction.taxes),
        checks=list(extraction.checks),
        seen=filled.seen,
    )


def _table_file(row: KeptRow, form: Form) -> TableFile:
    name = row.file or row.path
    shown = KeptFields(
        form=form, fields=row.fields, lines=row.lines, taxes=row.taxes, checks=row.checks
    )
    return TableFile(
        Path(row.path),
        _extraction(name, row.part, shown) if row.fields else None,
        row.problem,
        row.part,
        {
            other.form: Filled(_extraction(name, row.part, other), other.seen)
            for other in row.others
        },
        row.seen,
    )


def _extraction(name: str, part: int, kept: KeptFields) -> Extraction:
    form = kept.form
    fields, lines, taxes = found(kept.fields), found_rows(kept.lines), found_rows(kept.taxes)
    for one in chain(fields, *lines, *taxes):
        if isinstance(one.value, Decimal) and not _is_possible(one.value):
            raise ArithmeticError(f"{one.name} is no amount")
    return Extraction(
        file=name,
        part=part,
        form=form.name,
        fields=fields,
        lines=lines,
        taxes=taxes,
        checks=tuple(kept.checks) or check(form, fields, lines),
    )


def _is_possible(amount: Decimal) -> bool:
    return amount.is_finite() and abs(amount.adjusted()) <= _MOST_DIGITS
