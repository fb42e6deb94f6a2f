"""One change to several conversations at once, which can be undone as one."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping, Sequence
from typing import Literal

from llama32_desktop.conversations import kept_states
from llama32_desktop.conversations.store import Store

Column = Literal["archived", "deleted_at", "folder_id"]
Value = float | None


def change(store: Store, numbers: Sequence[int], column: Column, value: Value) -> dict[int, Value]:
    """Gives one column of conversations another value: of all of them or, at an error, of none.

    Returns:
        The former values of those that changed, by their ids, for `put_back`.
    """
    if column == "deleted_at" and value is not None:
        kept_states.forget(numbers)
    with store.transaction() as db:
        before: dict[int, Value] = {}
        for number in numbers:
            row = db.execute(
                f"SELECT {column} FROM conversation WHERE id = ? AND {column} IS NOT ?",
                (number, value),
            ).fetchone()
            if row is not None:
                before[number] = row[0]
        _write(db, column, dict.fromkeys(before, value))
    return before


def put_back(store: Store, column: Column, before: Mapping[int, Value]) -> None:
    """Undoes a `change`; a folder that is gone meanwhile is left out."""
    with store.transaction() as db:
        if column == "folder_id":
            there = {row[0] for row in db.execute("SELECT id FROM folder")}
            before = {n: value if value in there else None for n, value in before.items()}
        _write(db, column, before)


def delete(store: Store, numbers: Sequence[int]) -> None:
    """Deletes conversations with all their messages, for good: all or, at an error, none."""
    with store.transaction():
        for number in numbers:
            store.delete(number)


def _write(db: sqlite3.Connection, column: Column, values: Mapping[int, Value]) -> None:
    db.executemany(
        f"UPDATE conversation SET {column} = ? WHERE id = ?",
        [(value, number) for number, value in values.items()],
    )
