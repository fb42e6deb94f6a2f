"""Finds messages and titles by words."""

from __future__ import annotations

import re
import sqlite3
from typing import TYPE_CHECKING, Final

import msgspec

from llama32_desktop.conversations import index
from llama32_desktop.conversations.index_growth import index_some
from llama32_desktop.conversations.rows import judgements, role_of, seconds_of, text_of
from llama32_desktop.guards.judgement import hidden_from
from llama32_desktop.words import marks_of, match_query, searchable, terms_of

if TYPE_CHECKING:
    from llama32_desktop.conversations.store import Store

BEFORE: Final = 40
LENGTH: Final = 160
_MARKUP: Final = re.compile(r"\*\*|```\w*|`|^#{1,6} ", re.MULTILINE)
"""What Markdown puts around words, which would only be in the way on one line."""
_NEAR: Final = 20_000
"""So many characters of a message are looked through for what to show of it."""
_HITS = f"""
SELECT message.id, message.conversation_id, message.role, message.created_at,
    message.guard, {index.SEARCHED} AS content
FROM message_index
JOIN message ON message.id = message_index.rowid
JOIN conversation ON conversation.id = message.conversation_id
WHERE message_index MATCH ? AND message.deleted_at IS NULL AND conversation.deleted_at IS NULL
ORDER BY message_index.rowid DESC LIMIT ?
"""


class SearchHit(msgspec.Struct, frozen=True, kw_only=True):
    """A message with all the words, or a conversation whose title has them."""

    conversation_id: int
    message_id: int | None
    """`None`: the title."""
    role: str = ""
    created_at: float = 0.0
    snippet: str
    """Some of the text around the words, on one line."""
    marks: tuple[tuple[int, int], ...] = ()
    """Where the words stand in the snippet."""


class SearchResult(msgspec.Struct, frozen=True, kw_only=True):
    hits: tuple[SearchHit, ...]
    """Titles first, then the newest messages first."""
    more: bool = False
    """Whether there are more than were asked for."""
    still_indexing: bool = False
    """Whether older messages are not looked through yet."""


def search(store: Store, typed: str, limit: int = 100) -> SearchResult:
    """Look for all the words that were typed; the last may be the beginning of one.

    Branches that are not shown are looked through as well, the trash is not.

    Raises:
        StoreError: the database cannot be read.
    """
    query = match_query(typed)
    if not query:
        return SearchResult(hits=())
    more_waits = index_some(store)
    with store.transaction() as db:
        try:
            rows = db.execute(_HITS, (query, limit + 1)).fetchall()
        except sqlite3.Error as error:
            index.renew(db, error)
            return SearchResult(hits=(), still_indexing=True)
        titles = db.execute(
            "SELECT id, title, updated_at FROM conversation WHERE deleted_at IS NULL "
            "ORDER BY updated_at DESC"
        ).fetchall()
    terms = terms_of(typed)
    hits = [
        _title_hit(row, terms)
        for row in titles
        if all(term in searchable(text_of(row["title"])) for term in terms)
    ]
    hits += [_hit(row, terms) for row in rows[:limit]]
    return SearchResult(hits=tuple(hits), more=len(rows) > limit, still_indexing=more_waits)


def _title_hit(row: sqlite3.Row, terms: list[str]) -> SearchHit:
    title = text_of(row["title"])
    return SearchHit(
        conversation_id=row["id"],
        message_id=None,
        created_at=seconds_of(row["updated_at"]) or 0.0,
        snippet=title,
        marks=tuple(marks_of(title, terms)),
    )


def _hit(row: sqlite3.Row, terms: list[str]) -> SearchHit:
    hidden = hidden_from(judgements(row["guard"]))  # an answer is found by it, and shows none of it
    snippet, marks = snippet_of(text_of(row["content"])[:hidden], terms)
    return SearchHit(
        conversation_id=row["conversation_id"],
        message_id=row["id"],
        role=role_of(row),
        created_at=seconds_of(row["created_at"]) or 0.0,
        snippet=snippet,
        marks=tuple(marks),
    )


def snippet_of(text: str, terms: list[str]) -> tuple[str, list[tuple[int, int]]]:
    """What to show of a text: its part around the first of the terms, and where they stand."""
    first = _first_place(text[:_NEAR], terms)
    start = max(0, first - BEFORE)
    if start:
        space = text.find(" ", start, first)
        start = space + 1 if space >= 0 else start
    piece = " ".join(_MARKUP.sub("", text[start : start + 2 * LENGTH]).split())
    cut = piece[:LENGTH]
    shown = ("… " if start else "") + cut + ("…" if len(piece) > LENGTH else "")
    return shown, marks_of(shown, terms)


def _first_place(text: str, terms: list[str]) -> int:
    plain = searchable(text)
    places = [place for term in terms if (place := plain.find(term)) >= 0]
    if len(plain) == len(text) or not places:  # as good as always
        return min(places, default=0)
    marks = marks_of(text, terms)
    return marks[0][0] if marks else 0
