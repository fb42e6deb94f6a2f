"""A store whose disk is full, and has room again."""

from __future__ import annotations

from llama32_desktop.conversations.store import Store


def fill(store: Store) -> None:
    """SQLite's own limit stands for the disk's end: the error is that of a full disk."""
    with store.reading() as db:
        pages = db.execute("PRAGMA page_count").fetchone()[0]
        db.execute(f"PRAGMA max_page_count = {pages}")


def free(store: Store) -> None:
    with store.reading() as db:
        db.execute("PRAGMA max_page_count = 1000000")
