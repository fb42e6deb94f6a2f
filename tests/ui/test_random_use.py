"""The window under somebody who does anything; `tests.bench.random_use` does it for longer."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path

from llama32_desktop.conversations.importing import import_files
from llama32_desktop.conversations.pictures import PictureStore
from llama32_desktop.conversations.store import open_store
from tests.random_use.busy_life import IMPORTED_MESSAGES, foreign
from tests.random_use.ledger import lost
from tests.random_use.use import use

ACTIONS = 150


def test_nothing_breaks_and_nothing_is_lost(tmp_path: Path) -> None:
    report = use(tmp_path / "use", seed=32, actions=ACTIONS, lives=2, kills=False)
    assert report.faults == {}
    assert report.lives == 2
    assert report.actions == ACTIONS  # also where a click reached what starts the app again


def test_what_is_lost_is_found(tmp_path: Path) -> None:
    database, ledger = tmp_path / "c.sqlite3", tmp_path / "shown"
    store = open_store(database).store
    talk = store.create_conversation("t")
    kept = store.add_message(talk.id, None, "user", "kept")
    cut = store.add_message(talk.id, kept.id, "assistant", "cut of")
    store.close()

    def line(number: int, content: str, at: float = 1.0) -> dict[str, object]:
        about = {"role": "user", "state": "complete", "what": "finished", "at": at}
        return {"message": number, "content": content, **about}

    def write(*lines: dict[str, object]) -> None:
        ledger.write_text("".join(json.dumps(each) + "\n" for each in lines))

    write({"conversations": [talk.id]}, line(kept.id, "kept"))
    assert lost(database, ledger) == []
    write(line(cut.id, "cut off", at=99.5))
    assert lost(database, ledger, ended=100) == []
    assert len(lost(database, ledger, ended=101)) == 1
    write({"conversations": [talk.id + 1]}, line(cut.id + 1, "gone"), {"draft": 0, "content": "d"})
    assert len(lost(database, ledger)) == 3
    with sqlite3.connect(database) as db:
        db.execute("INSERT INTO draft(id, content, updated_at) VALUES (0, 'd', 1)")
    assert len(lost(database, ledger)) == 2


def test_what_the_bench_of_kills_brings_in_is_read(tmp_path: Path) -> None:
    file = tmp_path / "1.conversation.json"
    file.write_text(json.dumps(foreign(1)))
    store = open_store(tmp_path / "c.sqlite3").store
    report = import_files(store, PictureStore(tmp_path / "pictures"), [file])
    assert len(store.branch(report.added[0])) == IMPORTED_MESSAGES and not report.sentences
    store.close()
