"""`llama32-desktop show`."""

from __future__ import annotations

import json
from contextlib import closing
from pathlib import Path

import pytest

from llama32_desktop import cli, paths
from llama32_desktop.conversations.model import AnswerRecord, TextAttachment
from llama32_desktop.conversations.store import open_store
from llama32_desktop.conversations.versions import add_version
from llama32_desktop.guards.judgement import Judgement

Capture = pytest.CaptureFixture[str]


@pytest.fixture
def talk(home: Path) -> int:
    """The id of a conversation whose first answer was corrected."""
    with closing(open_store(paths.database_file()).store) as store:
        number = store.create_conversation("About\nlamas").id
        text = TextAttachment(name="a.txt", text="A lama.")
        asked = store.add_message(number, None, "user", "What is this?", texts=[text])
        record = AnswerRecord(model_path="/m.gguf", model_name="Llama 3.2 1B")
        first = store.add_message(number, asked.id, "assistant", "A horse.", answer=record)
        second = add_version(store, first, "A lama.")
        more = store.add_message(number, second.id, "user", "And now?")
        guard = [Judgement(of="answer", categories=("S1",), start=5, held=True)]
        store.add_message(
            number, more.id, "assistant", "Now: boom", answer=record, guard=guard, state="length"
        )
        store.create_conversation("")
    return number


def test_a_conversation_is_printed_as_it_is_shown(talk: int, capsys: Capture) -> None:
    assert cli.run(["show", str(talk)]) == 0
    assert capsys.readouterr().out.split("\n") == [
        "About lamas",
        "",
        "[1] You, a.txt",
        "What is this?",
        "",
        "[3] Your correction of 2, version 2 of 2",
        "A lama.",
        "",
        "[4] You",
        "And now?",
        "",
        "[5] Llama 3.2 1B, cut, the rest is held back by the guard",
        "Now:",
        "",
    ]
    assert cli.run(["show", "2"]) == 0
    assert capsys.readouterr().out == "Untitled\n"


def test_answers_are_rated(talk: int, capsys: Capture) -> None:
    assert cli.run(["show", str(talk), "--rate", "2=bad", "--rate", "5=good", "--json"]) == 0
    printed = capsys.readouterr()
    assert printed.err == "answer 2 rated: bad\nanswer 5 rated: good\n"
    rows = [json.loads(line) for line in printed.out.splitlines()]
    assert [row["id"] for row in rows] == [1, 3, 4, 5]
    assert (rows[1]["corrects"], rows[1]["versions"]) == (2, [2, 3])
    assert rows[3]["rating"] == "good" and rows[3]["held"] and "boom" not in printed.out
    with closing(open_store(paths.database_file()).store) as store:
        assert store.message(2).rating == "bad"
    assert cli.run(["show", str(talk), "--rate", "5=none"]) == 0
    assert "good" not in capsys.readouterr().out


def test_what_cannot_be_rated_is_said_and_nothing_is(talk: int, capsys: Capture) -> None:
    for wrong in ("1=good", "99=good"):
        assert cli.run(["show", str(talk), "--rate", "5=good", "--rate", wrong]) == 1
        assert f"has no answer {wrong[:-5]}, so nothing was rated" in capsys.readouterr().err
    assert cli.run(["show", "2", "--rate", "5=good"]) == 1
    assert cli.run(["show", "77"]) == 1
    assert "There is no conversation 77" in capsys.readouterr().err
    for wrong in ("5", "5=great", "x=good"):
        with pytest.raises(SystemExit) as ended:
            cli.run(["show", str(talk), "--rate", wrong])
        assert ended.value.code == 2
    with closing(open_store(paths.database_file()).store) as store:
        assert store.message(5).rating == ""


def test_a_text_gives_a_terminal_no_orders(home: Path, capsys: Capture) -> None:
    with closing(open_store(paths.database_file()).store) as store:
        number = store.create_conversation("a\x1b[2Jb").id
        store.add_message(number, None, "user", "1\x1b]52;c;cm0=\x07\t2\n\x9b2J\u200d\xa03")
    assert cli.run(["show", str(number)]) == 0
    shown = capsys.readouterr().out
    assert "1\ufffd]52;c;cm0=\ufffd\t2\n\ufffd2J\u200d\xa03\n" in shown
    assert "\x1b" not in shown
    assert cli.run(["show", str(number), "--json"]) == 0
    assert "\x1b" not in capsys.readouterr().out
