"""A child on pipes, whatever it does."""

from __future__ import annotations

import queue
import signal
import sys
from typing import IO, Any

import msgspec
import pytest

from llama32_desktop.processes.piped import PipedChild

PATIENCE_S = 60


class Text(msgspec.Struct, tag=True):
    text: str


def child(code: str) -> PipedChild:
    return PipedChild([sys.executable, "-c", code], keeps_lines=True)


def events_of(started: PipedChild, read: Any) -> list[Any]:
    events: queue.SimpleQueue[Any] = queue.SimpleQueue()
    started.read_all(read, events.put)
    found = []
    while (event := events.get(timeout=PATIENCE_S)) is not None:
        found.append(event)
    return found


def test_it_ends_when_its_input_does() -> None:
    started = child("import sys; sys.exit(len(sys.stdin.read()))")
    started.requests.write(b"abc")
    assert started.end(PATIENCE_S) == started.returncode == 3
    assert not started.is_running


@pytest.mark.skipif(sys.platform == "win32", reason="a console's Ctrl-C is no signal there")
def test_ctrl_c_ends_it_neither_before_it_takes_its_pipes_nor_later() -> None:
    started = child(
        "import os, signal; os.kill(os.getpid(), signal.SIGINT)\n"
        "from llama32_desktop.processes.child import take_pipes\n"
        "requests, events = take_pipes(0)\n"
        "os.kill(os.getpid(), signal.SIGINT)\n"
        "events.write(b'1'); requests.read()"
    )
    assert started.events.read(1) == b"1"
    assert started.end(PATIENCE_S) == 0
    here = signal.pthread_sigmask(signal.SIG_BLOCK, [])
    assert signal.SIGINT not in here


def test_one_that_does_not_end_is_ended() -> None:
    started = child("import time; print(1, flush=True); time.sleep(1000)")
    assert started.events.read(1) == b"1"
    assert started.end(0) != 0
    assert not started.is_running


def test_one_that_reads_nothing_holds_nobody_up() -> None:
    started = child("import time; print(1, flush=True); time.sleep(1000)")
    assert started.events.read(1) == b"1"
    started.send(Text("x" * 10_000_000))
    started.send(Text("more"))
    assert started.end(0) != 0


def test_what_was_sent_arrives_before_the_end() -> None:
    started = child("import sys; sys.exit(len(sys.stdin.buffer.read()) > 20_000_000)")
    started.send(Text("x" * 10_000_000))
    started.send(Text("y" * 10_000_000))
    assert started.end(PATIENCE_S) == 1


def test_its_last_lines_are_kept_unfinished_ones_too() -> None:
    code = "import sys; sys.stderr.write('\\n'.join(map(str, range(1000))) + '\\nthe end \\udcff')"
    started = child(f"import sys; sys.stderr.reconfigure(errors='surrogateescape'); {code}")
    started.end(PATIENCE_S)
    assert list(started.last_lines)[-2:] == ["999", "the end \ufffd"]
    assert len(started.last_lines) == 100


def test_lines_end_as_on_any_system() -> None:
    started = child("import sys; sys.stderr.buffer.write(b'one\\r\\ntwo\\n\\rthree\\r\\n')")
    started.end(PATIENCE_S)
    assert list(started.last_lines) == ["one", "two", "\rthree"]


def test_what_cannot_be_read_is_the_end_of_it() -> None:
    started = child("print('ab')")

    def read(stream: IO[bytes]) -> bytes:
        if (byte := stream.read(1)) == b"b":
            raise ValueError(byte)
        return byte

    assert events_of(started, read) == [b"a"]
    started.end(PATIENCE_S)


def test_no_more_events_is_told_of_a_dead_one() -> None:
    started = child("import os; os.abort()")
    assert events_of(started, lambda stream: stream.read(1) or None) == []
    assert started.end(PATIENCE_S) != 0
