"""Answers of other processes, one of which is killed."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import msgspec
import psutil
import pytest

from llama32_desktop.conversations import elsewhere, writers
from llama32_desktop.conversations.errors import StoreError
from llama32_desktop.conversations.store import INTERRUPTED, Store, open_store

WRITER = """
import sys
from pathlib import Path
from llama32_desktop.conversations.store import open_store
store = open_store(Path(sys.argv[1]), interrupted=False).store
answer = store.add_message(1, None, "assistant", "Half of", state="streaming")
print(answer.id, flush=True)
sys.stdin.readline()
store.update_answer(answer.id, "All of it", state="complete")
print("ended", flush=True)
sys.stdin.readline()
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "conversations.sqlite3"
    with closing(open_store(path).store) as store:
        store.create_conversation("Mills")
    return path


@contextmanager
def writing(path: Path) -> Iterator[tuple[subprocess.Popen[str], int]]:
    with subprocess.Popen(
        [sys.executable, "-c", WRITER, str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout
        try:
            yield process, int(process.stdout.readline())
        finally:
            process.kill()


def say(process: subprocess.Popen[str]) -> str:
    assert process.stdin and process.stdout
    process.stdin.write("\n")
    process.stdin.flush()
    return process.stdout.readline().strip()


def notes(path: Path) -> list[Path]:
    return sorted(path.parent.glob("*-writing-*"))


def opened(path: Path, *, interrupted: bool = False) -> closing[Store]:
    return closing(open_store(path, interrupted=interrupted).store)


def test_an_answer_stands_in_the_way_until_its_process_is_killed(path: Path) -> None:
    with writing(path) as (process, number), opened(path) as store:
        with (
            pytest.raises(StoreError, match="being written"),
            elsewhere.going_on(store, 1, [number]),
        ):
            pass
        process.kill()
        process.wait(60)
        with elsewhere.going_on(store, 1, [number]):
            pass
        left = store.message(number)
        assert (left.content, left.state, left.error) == ("Half of", "cancelled", INTERRUPTED)
    assert notes(path) == []


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has none")
def test_a_process_that_nobody_has_waited_for_has_ended(path: Path) -> None:
    with writing(path) as (process, number):
        assert writers.state(path, number) == "lives"
        os.kill(process.pid, signal.SIGKILL)
        os.waitid(os.P_PID, process.pid, os.WEXITED | os.WNOWAIT)
        assert psutil.Process(process.pid).status() == psutil.STATUS_ZOMBIE
        assert writers.state(path, number) == "ended"


def test_a_start_leaves_the_answer_of_one_that_lives(path: Path) -> None:
    with writing(path) as (dead, cut), writing(path) as (process, number):
        dead.kill()
        dead.wait(60)
        with opened(path, interrupted=True) as store:
            assert store.message(cut).error == INTERRUPTED
            assert store.message(number).state == "streaming"
            assert [writers.state(path, each) for each in (cut, number)] == ["none", "lives"]
            assert say(process) == "ended"
            assert (store.message(number).content, store.message(number).state) == (
                "All of it",
                "complete",
            )
    assert notes(path) == []


@pytest.mark.parametrize("change", ["pid", "machine", "damaged", "huge", "none"])
def test_doubt_falls_back_to_the_time(
    path: Path, change: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with writing(path) as (_, number), opened(path) as store:
        [note] = notes(path)
        noted = msgspec.json.decode(note.read_bytes())
        match change:
            case "pid":  # it was given to another process meanwhile
                note.write_bytes(msgspec.json.encode(noted | {"pid": os.getpid()}))
            case "machine":
                note.write_bytes(msgspec.json.encode(noted | {"machine": "another", "pid": 1}))
            case "damaged":
                note.write_bytes(note.read_bytes()[:-9] + b"\xff\0")
            case "huge":
                note.write_bytes(msgspec.json.encode(noted | {"pid": 2**70}))
            case _:
                note.unlink()
        if change == "pid":
            assert writers.state(path, number) == "ended"
            return
        assert writers.state(path, number) == ("away" if change == "machine" else "none")
        with (
            pytest.raises(StoreError, match="being written"),
            elsewhere.going_on(store, 1, [number]),
        ):
            pass
        with opened(path, interrupted=True) as started:
            kept = started.message(number).state == "streaming"
            assert kept == (change == "machine")
        monkeypatch.setattr(writers, "STALE_S", 0.0)
        with elsewhere.going_on(store, 1, [number]):
            pass


def test_a_clock_that_was_set_makes_no_other_process(path: Path) -> None:
    with writing(path) as (_, number):
        [note] = notes(path)
        noted = msgspec.json.decode(note.read_bytes())
        for name in ("started", "uptime"):
            note.write_bytes(msgspec.json.encode(noted | {name: noted[name] + 3600}))
            assert writers.state(path, number) == "lives"
        both = {name: noted[name] + 3600 for name in ("started", "uptime")}
        note.write_bytes(msgspec.json.encode(noted | both))
        assert writers.state(path, number) == "ended"


def test_an_answer_is_written_where_its_writer_cannot_be_noted(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(path: Path, data: bytes, **_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(writers, "write_whole", full)
    with opened(path) as store:
        answer = store.add_message(1, None, "assistant", "", state="streaming")
        assert writers.state(path, answer.id) == "none"
        assert store.update_answer(answer.id, "Yes", state="complete").content == "Yes"
