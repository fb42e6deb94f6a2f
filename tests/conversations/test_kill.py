"""The app killed at any moment: nothing that was written is lost, and it opens again."""

import random
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

from llama32_desktop.conversations.store import open_store

WRITER = """
import sys, time
from pathlib import Path
from llama32_desktop.conversations.model import Attachment
from llama32_desktop.conversations.store import open_store
store = open_store(Path(sys.argv[1])).store
conversation = store.create_conversation("c")
picture = Attachment(
    sha256="ab" * 32, media_type="image/png", name="p.png", width=3, height=2, bytes=9
)
question = store.add_message(
    conversation.id, None, "user", "question", attachments=[picture, picture]
)
answer = store.add_message(conversation.id, question.id, "assistant", "", state="streaming")
number = 0
while True:
    number += 1
    store.update_answer(answer.id, "word " * number)
    print(number, flush=True)
    time.sleep(0.002)
"""

OPENER = """
import sys
from pathlib import Path
from llama32_desktop.conversations.store import open_store
print("ready", flush=True)
open_store(Path(sys.argv[1])).store.create_conversation("first")
print("made", flush=True)
input()
"""


def start(code: str, path: Path) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, "-c", code, str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def kill(child: "subprocess.Popen[str]") -> list[str]:
    """Returns the lines that were still to be read."""
    assert child.stdout is not None and child.stdin is not None
    child.kill()  # with SIGKILL; on Windows as abruptly
    lines = child.stdout.read().split()
    child.wait()
    child.stdout.close()
    child.stdin.close()
    return lines


def check_integrity(path: Path) -> None:
    db = sqlite3.connect(path)
    assert db.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert db.execute("PRAGMA foreign_key_check").fetchall() == []
    db.close()


def test_nothing_that_was_written_is_lost(tmp_path: Path) -> None:
    path = tmp_path / "c.sqlite3"
    moments = random.Random(32)
    for round_ in range(8):
        writer = start(WRITER, path)
        assert writer.stdout is not None
        first = int(writer.stdout.readline())
        time.sleep(moments.uniform(0.0, 0.15))
        written = [first, *map(int, kill(writer))]
        opened = open_store(path)
        assert opened.notice == ""
        assert len(opened.store.conversations()) == round_ + 1
        question, answer = opened.store.branch(opened.store.conversations()[0].id)
        assert question.content == "question"
        assert [a.name for a in question.attachments] == ["p.png"] * 2
        assert (answer.state, bool(answer.error)) == ("cancelled", True)
        # What was reported as written is there, and at most the one write that was under way.
        assert len(answer.content.split()) in (written[-1], written[-1] + 1)
        opened.store.close()
        check_integrity(path)


def test_a_first_start_can_be_killed_at_any_moment(tmp_path: Path) -> None:
    moments = random.Random(7)
    for round_ in range(8):
        folder = tmp_path / str(round_)
        folder.mkdir()
        path = folder / "c.sqlite3"
        child = start(OPENER, path)
        assert child.stdout is not None
        assert child.stdout.readline() == "ready\n"
        time.sleep(moments.uniform(0.0, 0.025))
        made = "made" in kill(child)
        opened = open_store(path)
        assert opened.notice == ""
        assert not made or [c.title for c in opened.store.conversations()] == ["first"]
        opened.store.create_conversation("second")
        opened.store.close()
        check_integrity(path)
