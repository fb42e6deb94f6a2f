"""Reads rows of prompts from a table: CSV with any of the usual separators, JSON, or JSON Lines."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Final

import msgspec

from llama32_desktop.cage import ordinary
from llama32_desktop.chat.rows.folders import OutsideError, file_inside
from llama32_desktop.documents.reading.encoding import decode
from llama32_desktop.presets import blanks_of
from llama32_desktop.sentences import Sentence

PROMPT: Final = "prompt"
SYSTEM: Final = "system"
FILES: Final = "files"
IMAGE: Final = "image"
MOST_ROWS: Final = 100_000
MOST_BYTES: Final = 64 * 1024 * 1024
_SEPARATORS: Final = ",;\t|"
_NO_SEPARATOR: Final = "\u241f"
"""For a table of one column, whose cells may have all of the others in them."""
_NAMES: Final = {"file": FILES, "picture": IMAGE}
"""Other names of columns that mean something."""


class RowsError(Exception):
    """A table of prompts cannot be used; one sentence for a person."""


class RowPrompt(msgspec.Struct, frozen=True, kw_only=True):
    """One row's prompt."""

    number: int
    """From 1, as the rows stand in the table without its head."""
    values: dict[str, str]
    """All of its columns, as they stand there."""
    prompt: str
    system: str = ""
    files: tuple[Path, ...] = ()
    """Their texts go with the prompt."""
    image: Path | None = None
    outside: str = ""
    """A name of theirs that leads out of their folder, so that the row is not to be asked."""


def read_rows(
    path: Path, *, message: str = "", system: str = "", folder: Path | None = None
) -> tuple[tuple[RowPrompt, ...], tuple[str, ...]]:
    """The prompts of a table.

    A row's column `prompt` is the prompt; `system`, `files` (names between semicolons or line
    breaks) and `image` go with it, their names as seen from the table's folder, and inside it.

    Args:
        message: A prompt with blanks, `{{name}}`, that the columns of these names fill; the column
            `prompt` means nothing more than others then.
        system: Instructions to the model for rows that have none of their own.
        folder: Where the files are, in place of the table's folder.

    Returns:
        The rows, and a sentence where some are left out.

    Raises:
        RowsError: it cannot be read, or has no rows or no such column.
    """
    rows = _json_rows(path) if path.suffix.lower() in (".json", ".jsonl") else _csv_rows(path)
    if not rows:
        raise RowsError(Sentence("“{0}” has no rows, so nothing was asked.", path.name))
    if len(rows) > MOST_ROWS:
        raise RowsError(
            Sentence(
                "“{0}” has more than {1} rows, so nothing was asked; split it.",
                path.name,
                MOST_ROWS,
            )
        )
    named = [{_name(name): value for name, value in row.items()} for row in rows]
    known = {name for row in named for name in row}
    wanted = {_name(name) for _, _, name in blanks_of(message)} if message else {PROMPT}
    if missing := sorted(wanted - known):
        raise RowsError(
            Sentence(
                "“{0}” has no column “{1}”, so nothing was asked; its columns are: {2}.",
                path.name,
                missing[0],
                ", ".join(sorted(known)),
            )
        )
    found = [
        _prompt(number, values, row, folder or path.parent, message, system)
        for number, (values, row) in enumerate(zip(rows, named, strict=True), 1)
    ]
    asked = tuple(row for row in found if row.prompt.strip())
    if not asked:
        raise RowsError(Sentence("All prompts of “{0}” are empty.", path.name))
    left_out = len(found) - len(asked)
    said = (Sentence("Rows without a prompt were left out (rows: {0}).", left_out),)
    return asked, said if left_out else ()


def _prompt(
    number: int,
    values: dict[str, str],
    row: Mapping[str, str],
    folder: Path,
    message: str,
    system: str,
) -> RowPrompt:
    names = row.get(FILES, "").replace("\n", ";").split(";")
    image = row.get(IMAGE, "").strip()
    files: list[Path] = []
    picture = None
    outside = ""
    try:
        files += [file_inside(folder, name.strip()) for name in names if name.strip()]
        picture = file_inside(folder, image) if image else None
    except OutsideError as error:
        outside = error.args[0]
    return RowPrompt(
        number=number,
        values=values,
        prompt=filled(message, row) if message else row.get(PROMPT, ""),
        system=row.get(SYSTEM, "").strip() or system,
        files=tuple(files),
        image=picture,
        outside=outside,
    )


def filled(message: str, row: Mapping[str, str]) -> str:
    """A message with a row's values in its blanks; what stands in a value is no blank."""
    parts = []
    end = 0
    for start, stop, name in blanks_of(message):
        parts += [message[end:start], row.get(_name(name), "")]
        end = stop
    return "".join([*parts, message[end:]])


def _name(name: str) -> str:
    folded = " ".join(name.split()).casefold()
    return _NAMES.get(folded, folded)


def _read(path: Path) -> str:
    try:
        with ordinary.opened(path) as file:
            data = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise RowsError(
            Sentence(
                "“{0}” could not be read ({1}), so nothing was asked.", path.name, error.strerror
            )
        ) from error
    if len(data) > MOST_BYTES:
        raise RowsError(
            Sentence(
                "“{0}” is larger than {1} MB, so nothing was asked; split it.",
                path.name,
                MOST_BYTES // 2**20,
            )
        )
    return decode(data)


def _csv_rows(path: Path) -> list[dict[str, str]]:
    text = _read(path)
    limit = csv.field_size_limit(MOST_BYTES)
    try:
        separator = _separator(text)
        lines = list(csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True))
    except csv.Error as error:
        raise RowsError(
            Sentence(
                "“{0}” is no table that can be read ({1}), so nothing was asked; save it as CSV.",
                path.name,
                error,
            )
        ) from error
    finally:
        csv.field_size_limit(limit)
    lines = [line for line in lines if any(cell.strip() for cell in line)]
    if not lines:
        return []
    heads = _distinct(lines[0])
    for number, line in enumerate(lines[1:], 1):
        if any(cell.strip() for cell in line[len(heads) :]):
            raise RowsError(
                Sentence(
                    "Row {0} of “{1}” has more cells than there are columns, so nothing was "
                    "asked; put a text with “{2}” in it between quotes.",
                    number,
                    path.name,
                    separator,
                )
            )
    return [dict(zip(heads, [*line, *[""] * len(heads)], strict=False)) for line in lines[1:]]


def _separator(text: str) -> str:
    """The one that makes the most columns of a table's head."""
    head = next((line for line in io.StringIO(text, newline="") if line.strip()), "")
    columns = {sign: len(next(csv.reader([head], delimiter=sign), [])) for sign in _SEPARATORS}
    most = max(_SEPARATORS, key=columns.__getitem__)
    return most if columns[most] > 1 else _NO_SEPARATOR


def _distinct(heads: Sequence[str]) -> list[str]:
    """Names of columns, each of them once; a column without one gets its number."""
    found: dict[str, None] = {}
    for number, head in enumerate(heads, 1):
        name = own = head.strip() or f"column {number}"
        further = number
        while name in found:
            name = f"{own} {further}"
            further += 1
        found[name] = None
    return list(found)


def _json_rows(path: Path) -> list[dict[str, str]]:
    text = _read(path)
    try:
        if path.suffix.lower() == ".jsonl":
            # Not `splitlines`: a text of JSON may have other ends of lines in it as they are.
            rows = [json.loads(line) for line in text.split("\n") if line.strip()]
        else:
            rows = json.loads(text)
        if isinstance(rows, list) and all(isinstance(row, dict) for row in rows):
            return [{str(name): _text(value) for name, value in row.items()} for row in rows]
    except (ValueError, RecursionError) as error:
        raise RowsError(
            Sentence("“{0}” is no JSON that can be read, so nothing was asked.", path.name)
        ) from error
    raise RowsError(Sentence("“{0}” is no list of objects, so nothing was asked.", path.name))


def _text(value: Any) -> str:
    if isinstance(value, list):
        return "\n".join(map(_text, value))
    return value if isinstance(value, str) else "" if value is None else json.dumps(value)
