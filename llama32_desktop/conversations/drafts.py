"""What was written and not sent, and what is being written in the places of messages."""

from __future__ import annotations

import time
from typing import Final

from llama32_desktop.conversations import rows
from llama32_desktop.conversations.model import Draft
from llama32_desktop.conversations.store import Store

NEW: Final = 0
"""The id of the draft of a conversation that is still to be begun."""


def keep_draft(store: Store, conversation_id: int, draft: Draft) -> None:
    """Keep what was written and not sent; an empty draft removes it.

    Args:
        conversation_id: `NEW` for a conversation that is still to be begun.
    """
    with store.transaction() as db:
        if draft == Draft():
            db.execute("DELETE FROM draft WHERE id = ?", (conversation_id,))
            return
        attachments = rows.json_of(draft.attachments)
        texts = rows.json_of(draft.texts)
        db.execute(
            "INSERT OR REPLACE INTO draft(id, content, attachments, texts, updated_at) "
            "VALUES (?, ?, ?, ?, ?)",
            (conversation_id, rows.storable(draft.content), attachments, texts, time.time()),
        )


def draft_of(store: Store, conversation_id: int) -> Draft:
    """What was kept for a conversation, or an empty draft."""
    with store.reading() as db:
        row = db.execute("SELECT * FROM draft WHERE id = ?", (conversation_id,)).fetchone()
    if row is None:
        return Draft()
    return Draft(
        content=rows.text_of(row["content"]),
        attachments=rows.draft_attachments(row["attachments"]),
        texts=rows.draft_texts(row["texts"]),
    )


def joined(before: Draft, after: Draft) -> Draft:
    """One draft of two: the later text below the earlier one, with the files of both.

    A message takes one picture: it is the later one's, where both have one.
    """
    written = [each.content for each in (before, after) if each.content.strip()]
    return Draft(
        content="\n".join(written),
        attachments=after.attachments or before.attachments,
        texts=before.texts + after.texts,
    )


def keep_edit(store: Store, message_id: int, text: str | None) -> None:
    """Keep what is being written in the place of a message; `None` removes it."""
    with store.transaction() as db:
        if text is None:
            db.execute("DELETE FROM draft WHERE id = ?", (-message_id,))
            return
        db.execute(
            "INSERT OR REPLACE INTO draft(id, content, updated_at) VALUES (?, ?, ?)",
            (-message_id, rows.storable(text), time.time()),
        )


def edits(store: Store) -> dict[int, str]:
    """What is being written in the places of messages, by their ids."""
    with store.reading() as db:
        found = db.execute("SELECT id, content FROM draft WHERE id < 0")
        return {-row["id"]: rows.text_of(row["content"]) for row in found}
