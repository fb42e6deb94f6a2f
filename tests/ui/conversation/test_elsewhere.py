"""The window and a command on one conversation, each in a process of its own."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing

import pytest

from llama32_desktop import paths
from llama32_desktop.conversations.store import INTERRUPTED, open_store
from tests.cli.conftest import COMMAND
from tests.ui.conftest import Opener
from tests.ui.driver import Driver

SMALL = ("--ctx", "512", "--threads", "1", "--max-tokens", "8", "--temperature", "0")
COUNT = "Count on, and never stop."
ENDLESS = ("--ctx", "8192", "--max-tokens", "8000", *("--threads", "1", "--temperature", "0"))
"""A model that sees itself count goes on for longer than a test looks; stories end early."""
POSIX = pytest.mark.skipif(sys.platform == "win32", reason="signals are another thing on Windows")
Start = Callable[..., subprocess.Popen[str]]


@pytest.fixture
def start(home: object) -> Iterator[Start]:
    """Starts commands that go on with conversation 1, and ends what is left of them."""
    started: list[subprocess.Popen[str]] = []

    def one(prompt: str, *options: str) -> subprocess.Popen[str]:
        process = subprocess.Popen(
            [*COMMAND, "chat", "--conversation", "1", "--prompt", prompt, *options],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            encoding="utf-8",
            start_new_session=True,
        )
        started.append(process)
        return process

    yield one
    for process in started:
        if process.poll() is None:
            process.kill()
        process.communicate()


def open_count(window: Driver) -> None:
    """Show a conversation whose next answer is long."""
    with closing(open_store(paths.database_file(), interrupted=False).store) as other:
        number = other.create_conversation("Numbers").id
        asked = other.add_message(number, None, "user", COUNT)
        other.add_message(number, asked.id, "assistant", ", ".join(map(str, range(1, 60))))
    window.until(lambda: window.app.chats.conversations)
    window.app.chats.open_conversation(number)
    window.until(lambda: len(window.branch) == 2)


def test_another_way_is_shown_by_a_button(ready: Driver) -> None:
    with closing(open_store(paths.database_file(), interrupted=False).store) as other:
        number = other.create_conversation("Mills").id
        other.add_message(number, None, "user", "Hi")
        ready.until(lambda: [c.title for c in ready.app.chats.conversations] == ["Mills"])
        ready.app.chats.open_conversation(number)
        ready.until(lambda: len(ready.branch) == 1)
        version = other.add_message(number, None, "user", "Hello")
        ready.until(lambda: "another way" in ready.notice)
        assert ready.branch[0].content == "Hi"
        ready.click_notice("Show it")
        ready.until(lambda: ready.branch == [version])


def test_what_a_command_adds_is_shown_and_what_is_written_stays(
    ready: Driver, start: Start
) -> None:
    ready.ask("Name a fruit.")
    ready.type("I am still writing")
    process = start("And a vegetable?", *SMALL)
    ready.until(lambda: len(ready.branch) == 4 and ready.branch[-1].state == "length")
    out, err = process.communicate()
    assert (process.returncode, err) == (0, "")
    assert ready.shown(ready.branch[2]) == "And a vegetable?"
    assert ready.shown(ready.branch[3]).strip() == out.strip() != ""
    assert ready.pane.composer.text() == "I am still writing"
    ready.pane.composer.clear()
    assert ready.ask("And a grain?").parent_id == ready.branch[4].id
    assert len(ready.branch) == 6


def test_a_command_is_refused_while_the_window_answers(open_window: Opener, start: Start) -> None:
    window = open_window(context=8192, max_tokens=8000, repeat_penalty=0.5)
    window.wait_ready()
    window.send("Write a very long story.")
    window.wait_for_text()
    process = start("And then?", *SMALL)
    window.until(lambda: process.poll() is not None)
    out, err = process.communicate()
    assert window.running is not None, "its answer has ended too early"
    assert (process.returncode, out) == (1, "") and "An answer is being written" in err
    window.app.chats.stop()
    window.wait_answered()
    assert [m.state for m in window.branch] == ["complete", "cancelled"]


@POSIX
def test_the_windows_message_is_refused_while_a_command_answers(
    ready: Driver, start: Start
) -> None:
    open_count(ready)
    process = start(COUNT, *ENDLESS)
    ready.until(lambda: len(ready.branch) == 4 and len(ready.branch[-1].content) > 20)
    ready.until(lambda: "A command is answering" in ready.notice)
    assert ready.branch[-1].content in ready.shown(ready.branch[-1]) + "\n"
    ready.send("Not now")
    ready.until(lambda: "An answer is being written" in ready.notice)
    assert ready.pane.composer.text() == "Not now" and len(ready.branch) == 4
    os.killpg(process.pid, signal.SIGINT)
    ready.until(lambda: ready.branch[-1].state == "cancelled")
    out, _ = process.communicate()
    assert process.returncode == 130
    assert ready.shown(ready.branch[-1]).split() == out.split()
    ready.pane.composer.clear()
    ready.ask("Now.")
    assert [m.content for m in ready.branch][-2] == "Now." and len(ready.branch) == 6


@POSIX
def test_a_command_that_was_killed_stands_in_nobodys_way(ready: Driver, start: Start) -> None:
    open_count(ready)
    process = start(COUNT, *ENDLESS)
    ready.until(lambda: len(ready.branch) == 4 and len(ready.branch[-1].content) > 20)
    ready.until(lambda: "A command is answering" in ready.notice)
    os.killpg(process.pid, signal.SIGKILL)
    ready.until(lambda: ready.branch[-1].state == "cancelled")
    assert ready.branch[-1].error == INTERRUPTED and "A command" not in ready.notice
    ready.ask("Now.")
    assert [m.content for m in ready.branch][-2] == "Now." and len(ready.branch) == 6


@POSIX
def test_a_window_that_opens_leaves_what_a_command_writes(
    open_window: Opener, start: Start
) -> None:
    first = open_window()
    first.wait_ready()
    open_count(first)
    process = start(COUNT, *ENDLESS)
    first.until(lambda: len(first.branch) == 4 or process.poll() is not None)
    first.close()
    window = open_window()
    window.until(lambda: window.app.chats.conversations)
    window.app.chats.open_conversation(1)
    window.until(lambda: "A command is answering" in window.notice or process.poll() is not None)
    assert window.branch[-1].state == "streaming"
    os.killpg(process.pid, signal.SIGINT)
    window.until(lambda: window.branch[-1].state == "cancelled")
    assert window.branch[-1].error == "" and "A command" not in window.notice
