"""What the window showed as stored, written down outside of its data folder, and held to it."""

from __future__ import annotations

import json
import sqlite3
import time
from contextlib import closing
from pathlib import Path
from typing import Any

from llama32_desktop.conversations.model import Conversation, Message
from llama32_desktop.conversations.rows import storable
from llama32_desktop.ui.window.wiring import Desktop

ON_ITS_WAY_S = 1.0
"""As the window promises: what a crash loses of an answer is less than a second."""


class Ledger:
    """Notes every message that a window shows as stored, at once."""

    def __init__(self, desktop: Desktop, path: Path) -> None:
        self._desktop = desktop
        self._stream = path.open("a", encoding="utf-8", errors="surrogatepass", buffering=1)
        self._noted: dict[int, tuple[str, str]] = {}
        self._listed: set[int] = set()
        self._write({"begun": time.time()})
        desktop.chats.view_changed.connect(self._on_view_changed)
        desktop.chats.conversations_changed.connect(self._on_conversations)
        desktop.turns.finished.connect(self._on_finished)

    def note_drafts(self) -> None:
        """What stands unsent, which is to be there after the next start."""
        chats = self._desktop.chats
        text = self._desktop.window.pane.composer.text()
        if text.strip():
            self._write({"draft": chats.chat.id or 0, "content": text})

    def _on_view_changed(self) -> None:
        for message in self._desktop.chats.chat.branch:
            if message.state != "streaming":
                self._note(message, "shown")

    def _on_finished(self, message: Message) -> None:
        self._note(message, "finished")

    def _on_conversations(self, conversations: list[Conversation]) -> None:
        new = {each.id for each in conversations} - self._listed
        self._listed |= new
        if new:
            self._write({"conversations": sorted(new)})

    def _note(self, message: Message, what: str) -> None:
        if self._noted.get(message.id) != (message.content, message.state):
            self._noted[message.id] = message.content, message.state
            self._write(
                {"message": message.id, "content": message.content, "role": message.role}
                | {"state": message.state, "what": what, "at": time.time()}
            )

    def _write(self, line: dict[str, Any]) -> None:
        self._stream.write(json.dumps(line) + "\n")


def lost(database: Path, ledger: Path, ended: float = float("inf")) -> list[str]:
    """What a ledger has and a database has not; one line each.

    Args:
        ended: When the window was killed: an answer that ended less than `ON_ITS_WAY_S` before was
            still on its way to the disk, and may have lost its end.
    """
    found: list[str] = []
    listed: set[int] = set()
    messages: dict[int, dict[str, Any]] = {}
    drafts: dict[int, str] = {}
    for text in ledger.read_text("utf-8", "surrogatepass").splitlines():
        line = json.loads(text)
        if "draft" in line:
            drafts[line["draft"]] = line["content"]
        elif "begun" in line:
            drafts.clear()  # another window may have gone on with them
        elif "conversations" in line:
            listed.update(line["conversations"])
        else:
            messages[line["message"]] = line
    with closing(sqlite3.connect(f"{database.as_uri()}?mode=ro", uri=True)) as db:
        there = {row[0] for row in db.execute("SELECT id FROM conversation")}
        found += ["a conversation of the list is not there"] * len(listed - there)
        for number, line in messages.items():
            row = db.execute(
                "SELECT content, state FROM message WHERE id = ?", (number,)
            ).fetchone()
            if row is None:
                found.append(f"a message of the {line['role']} is not there ({line['what']})")
            elif row[0] != line["content"] and not (
                line["what"] == "finished" and line["at"] > ended - ON_ITS_WAY_S
            ):
                found.append(
                    f"the {line['role']}'s text has {len(row[0])} of {len(line['content'])} "
                    f"characters, {row[1]} for {line['state']} ({line['what']})"
                )
        for number, draft in drafts.items():
            row = db.execute("SELECT content FROM draft WHERE id = ?", (number,)).fetchone()
            if row is None:
                found.append(f"a draft of {len(draft)} characters is not there")
            elif row[0] != storable(draft):
                found.append(f"a draft of {len(draft)} characters has {len(row[0])}")
        whole = db.execute("PRAGMA integrity_check").fetchone()[0]
        if whole != "ok":
            found.append(f"the database is damaged: {whole}")
    return found
