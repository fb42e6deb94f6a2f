"""The answers to rows of prompts: kept by what was asked, and written as a table."""

from __future__ import annotations

import csv
import hashlib
import io
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final, Literal

import msgspec

from llama32_desktop.chat.rows.prompts import RowPrompt
from llama32_desktop.chat.rows.written import Written, ranges
from llama32_desktop.documents.extraction.tables import harmless
from llama32_desktop.documents.summary.store import PartStore
from llama32_desktop.documents.workbook import add_sheet
from llama32_desktop.files import numbered, sha256_of, write_whole
from llama32_desktop.json_text.halves import encoded, read

State = Literal["done", "cut", "failed"]
"""`cut` is an answer that reached its limit."""
_COLUMNS: Final = (
    *("model", "state", "answer", "problem", "seconds", "first_token_s"),
    *("prompt_tokens", "completion_tokens", "tokens_per_second"),
)


class Answer(msgspec.Struct, frozen=True, kw_only=True):
    """What a model answered to a row."""

    row: int
    model: str
    state: State
    answer: str = ""
    """Without what the model wrote for itself."""
    problem: str = ""
    """One sentence where it failed, or the model was given it another way."""
    seconds: float = 0.0
    """From asking to the answer's end."""
    first_token_s: float = 0.0
    prompt_tokens: int = 0
    completion_tokens: int = 0
    tokens_per_second: float = 0.0


class KeptAnswers:
    """Answers that were had before, so that a batch goes on and asks nothing twice."""

    def __init__(self, store: PartStore) -> None:
        self._store = store

    @staticmethod
    def key(*asked: object) -> str:
        """What an answer is known by: all that it depends on."""
        return hashlib.sha256(b"row\0" + encoded(asked)).hexdigest()

    def find(self, key: str) -> Answer | None:
        """One that did not fail."""
        text = self._store.find(key)
        if text is None:
            return None
        try:
            return read(text, Answer)
        except (msgspec.MsgspecError, RecursionError):
            return None

    def keep(self, key: str, answer: Answer) -> None:
        """Keeps an answer; one that failed is asked for again."""
        if answer.state != "failed":
            self._store.keep(key, encoded(answer).decode())

    def write(
        self,
        path: Path,
        rows: Sequence[RowPrompt],
        answers: Sequence[Answer],
        set_ups: Mapping[str, str],
        *,
        last: bool = True,
    ) -> Path | None:
        """Writes the table, over one of this app that has nothing more and that nobody changed.

        Where there is any other, it gets the next number.

        Args:
            set_ups: For the name of each model that is asked, what its answers depend on beside
                the rows.
            last: Whether no more answers come. Else a table of the same set-ups, which may have
                all that is in the former one soon, is not written yet.

        Returns:
            Where it is; `None` where it is not written yet.

        Raises:
            OSError: it cannot be written.
        """
        data = table(path.suffix, rows, answers)
        new = hashlib.sha256(data).hexdigest()
        has = {
            set_up: ranges(
                one.row for one in answers if set_ups[one.model] == set_up and one.state != "failed"
            )
            for set_up in set(set_ups.values())
        }
        for target in numbered(path):
            if there := sha256_of(target):
                former = self._written(target)
                if former is None or there not in former.hashes:
                    continue
                if not former.is_within(has):
                    if not last and former.rows.keys() <= has.keys():
                        return None
                    continue
            # Both, until it is written: a kill in between makes it no other's.
            written = Written((there, new), has)
            self._store.keep(self._key_of(target), encoded(written).decode())
            write_whole(target, data)
            return target
        raise OSError(0, "there are too many files of this name")

    def _key_of(self, table: Path) -> str:
        return self.key("written", str(table.absolute()))

    def _written(self, table: Path) -> Written | None:
        try:
            return read(self._store.find(self._key_of(table)) or "", Written)
        except (msgspec.MsgspecError, RecursionError):
            return None


def table(ending: str, rows: Sequence[RowPrompt], answers: Sequence[Answer]) -> bytes:
    """A line for each answer, behind its row's columns: .xlsx, .json, or else CSV."""
    values = {row.number: row.values for row in rows}
    own = list(dict.fromkeys(name for row in rows for name in row.values))
    heads = [*own, *(name if name not in own else f"{name} (answer)" for name in _COLUMNS)]
    lines: list[list[str | float]] = [
        [*(values[one.row].get(name, "") for name in own), *(getattr(one, c) for c in _COLUMNS)]
        for one in answers
    ]
    if ending.lower() == ".json":
        return encoded([dict(zip(heads, line, strict=True)) for line in lines], indent=1)
    if ending.lower() == ".xlsx":
        return _xlsx(heads, lines)
    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer)
    writer.writerow(map(harmless, heads))
    for line in lines:
        writer.writerow(harmless(cell) if isinstance(cell, str) else cell for cell in line)
    return ("\ufeff" + buffer.getvalue()).encode("utf-8", "replace")


def _xlsx(heads: Sequence[str], lines: Sequence[Sequence[str | float]]) -> bytes:
    import xlsxwriter

    stream = io.BytesIO()
    with xlsxwriter.Workbook(stream, {"in_memory": True}) as book:
        add_sheet(book, "Answers", heads, lines)
    return stream.getvalue()
