"""A child's host: what it bears from a child, and what a child does without it."""

import subprocess
import sys
import textwrap
import time
from collections.abc import Callable, Iterator

import msgspec
import psutil
import pytest

from llama32_desktop.processes import helper
from llama32_desktop.processes.framing import Reader, packed
from llama32_desktop.processes.helper import Helper
from llama32_desktop.processes.host import Fault
from llama32_desktop.processes.requests import Numbered
from tests.processes.flooding import written_until_held_up


class Ask(msgspec.Struct, frozen=True, tag=True):
    text: str


class Answer(msgspec.Struct, frozen=True, tag=True):
    text: str


read_answer = Reader[Answer](Answer)
Make = Callable[[str], Helper[Answer]]
SECONDS = 5 if sys.platform == "win32" else 1
"""That an answer may take. The first one's are those of its process's start too, which takes over a
second of the processor's time where Python's files are slow to open."""

SERVING = """
    import os, sys, time
    from llama32_desktop.processes.requests import Numbered, arriving, numbered
    from llama32_desktop.processes.child import take_pipes
    from llama32_desktop.processes.framing import write_message
    from tests.processes.test_helper import Answer, Ask, Reader
    requests, answers = take_pipes(0)
    said = []
    def say(answer, number=None):
        said.append(Numbered(asked.number if number is None else number, answer))
        write_message(answers, said[-1])
    for asked in arriving(requests, numbered(Reader(Ask))):
        request = asked.message
"""


@pytest.fixture
def make() -> Iterator[Make]:
    helpers: list[Helper[Answer]] = []

    def made(body: str) -> Helper[Answer]:
        code = textwrap.dedent(SERVING) + textwrap.indent(textwrap.dedent(body), "    ")
        command = [sys.executable, "-c", code]
        helpers.append(Helper(command, read_answer, seconds=SECONDS, memory=200 * 1024**2))
        return helpers[-1]

    yield made
    for each in helpers:
        each.close()


def test_answers_come(make: Make) -> None:
    asked = make("say(Answer(request.text.upper()))")
    assert asked.ask(Ask("a")) == Answer("A")
    first = asked.pid
    assert asked.ask(Ask("b")) == Answer("B")
    assert asked.pid == first, "it is kept"


ENDINGS = {
    "crash": ("os.abort()", Fault.STOPPED),
    "loop": ("while True: pass", Fault.SLOW),
    "memory": ("kept = [bytes([1]) * 1000 for _ in range(10**7)]; time.sleep(60)", Fault.MEMORY),
    "noise": ("while True: answers.write(os.urandom(65536))", Fault.STOPPED),
    "zeros": ("while True: answers.write(bytes(65536))", Fault.STOPPED),
    "words": ("while True: sys.stderr.write('x' * 65536); print('x' * 65536)", Fault.SLOW),
    "a long one": ("answers.write((2**28).to_bytes(4, 'little')); os._exit(0)", Fault.STOPPED),
    "another's": ("say(request)", Fault.STOPPED),
}


@pytest.mark.parametrize("ending", ENDINGS)
def test_whatever_the_child_does_the_next_is_served(make: Make, ending: str) -> None:
    body, fault = ENDINGS[ending]
    asked = make(
        f"""
        if request.text == 'attack':
            {body}
        say(Answer(request.text))
        """
    )
    assert asked.ask(Ask("attack")) is fault
    assert asked.ask(Ask("a")) == Answer("a")


@pytest.mark.skipif(sys.platform != "linux", reason="what a process writes is counted there")
def test_a_flood_of_answers_fills_no_memory(make: Make) -> None:
    asked = make("while True: say(Answer('x' * 10**6))")
    assert asked.ask(Ask("")) == Answer("x" * 10**6)
    assert asked.pid is not None
    first = asked.pid
    assert written_until_held_up(first, 50_000_000) < 50_000_000
    assert asked.ask(Ask("")) == Answer("x" * 10**6)
    assert asked.pid != first, "what nobody asked for is no answer"


LEFT = {
    "late": "[write_message(answers, one) for one in said]",
    "twice": "request.text == 'a' and say(Answer('a'))",
    "another number": "request.text == 'b' and len(said) == 1 and say(Answer('no'), 7)",
}


@pytest.mark.parametrize("left", LEFT)
def test_no_answer_is_taken_for_that_of_a_later_request(make: Make, left: str) -> None:
    asked = make(
        f"""
        {LEFT[left]}
        say(Answer(request.text))
        """
    )
    assert [asked.ask(Ask(text)) for text in "abc"] == [Answer(text) for text in "abc"]


def test_a_process_that_only_says_what_nobody_asked_is_not_asked_for_ever(make: Make) -> None:
    asked = make("say(Answer('no'), 7)")
    assert asked.ask(Ask("a")) is Fault.STOPPED
    assert asked.pid is None


def test_one_that_reads_nothing_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(helper, "_IDLE_SECONDS", 0.5)
    deaf = [sys.executable, "-c", "import time; time.sleep(1000)"]
    asked = Helper(deaf, read_answer, seconds=60, memory=200 * 1024**2)
    assert asked.ask(Ask("x" * 10_000_000)) is Fault.IDLE
    assert asked.pid is None


def test_a_process_ends_with_whoever_asked_it_even_in_a_loop(make: Make) -> None:
    """Nobody is left to end it: it would take a core for ever."""
    code = textwrap.dedent(SERVING) + "    while True: pass"
    child = subprocess.Popen(
        [sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.DEVNULL
    )
    assert child.stdin is not None
    child.stdin.write(packed(Numbered(1, Ask(""))))
    child.stdin.flush()
    used = psutil.Process(child.pid)
    while used.cpu_times().user < 0.5:
        time.sleep(0.05)
    child.stdin.close()
    assert child.wait(60) == 0
