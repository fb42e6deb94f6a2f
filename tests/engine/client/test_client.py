"""The engine's client against a child process that answers by script."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator

import pytest

from llama32_desktop.engine.client.client import EngineClient
from llama32_desktop.engine.client.handle import EngineFailedError, Handle, Priority
from llama32_desktop.engine.client.supervisor import Supervisor
from llama32_desktop.engine.protocol import ChatMessage, Done, Event, Failed, Token
from llama32_desktop.engine.sampling import Sampling

PATIENCE_S = 120

ENGINE = """
import os, queue, sys, threading
from llama32_desktop.processes.framing import write_message
from llama32_desktop.engine.protocol import *

requests, cancelled = queue.SimpleQueue(), set()

def read():
    while request := read_request(sys.stdin.buffer):
        if isinstance(request, Cancel):
            cancelled.add(request.id)
        else:
            requests.put(request)
    os._exit(0)

def say(event):
    write_message(sys.stdout.buffer, event)
    sys.stdout.buffer.flush()

threading.Thread(target=read, daemon=True).start()
timings = Timings(prompt_tokens=1, cached_tokens=0, completion_tokens=1, ttft_s=0, prompt_s=0,
    decode_s=0, prompt_tps=0, decode_tps=0, decode_ms=0, sampler_ms=0, python_ms=0, decode_share=0)
while True:
    request = requests.get()
    if not isinstance(request, Generate):
        say(Devices(id=request.id, devices=()))
        continue
    text = request.messages[0].content
    if text == "die":
        os._exit(3)
    for piece in text.split("|"):
        say(Token(id=request.id, text=piece))
    while text.startswith("long") and request.id not in cancelled:
        threading.Event().wait(0.01)
    reason = "cancelled" if request.id in cancelled else "stop"
    say(Done(id=request.id, finish_reason=reason, timings=timings, seed=1))
"""


@pytest.fixture
def client() -> Iterator[EngineClient]:
    client = EngineClient(Supervisor(command=[sys.executable, "-c", ENGINE]))
    client.start()
    yield client
    client.close()


class Asked:
    """A request with all its news."""

    def __init__(
        self, client: EngineClient, text: str, priority: Priority, preemption: str, order: list[str]
    ) -> None:
        self.events: list[Event] = []
        self.restarts = 0
        self.begun = threading.Event()
        self.order = order
        self.text = text
        self.handle: Handle[Done] = client.generate(
            [ChatMessage("user", text)],
            Sampling(),
            listener=self._take,
            on_restart=self._restart,
            priority=priority,
            preemption=preemption,  # type: ignore[arg-type]
        )

    def _take(self, event: Event) -> None:
        self.events.append(event)
        if isinstance(event, Token):
            self.begun.set()
        else:
            self.order.append(self.text)

    def _restart(self) -> None:
        self.restarts += 1
        self.begun.clear()

    def wait_begun(self) -> None:
        assert self.begun.wait(PATIENCE_S)

    def result(self) -> Done:
        return self.handle.result(PATIENCE_S)


class Asker:
    def __init__(self, client: EngineClient) -> None:
        self.client = client
        self.order: list[str] = []

    def __call__(
        self, text: str, priority: Priority = Priority.PERSON, preemption: str = "none"
    ) -> Asked:
        return Asked(self.client, text, priority, preemption, self.order)


@pytest.fixture
def ask(client: EngineClient) -> Asker:
    return Asker(client)


def test_a_request_has_a_handle_and_its_news(ask: Asker) -> None:
    asked = ask("Hello")
    assert asked.result().finish_reason == "stop"
    assert asked.handle.ended
    assert [type(event) for event in asked.events] == [Token, Done]
    assert {event.id for event in asked.events} == {asked.handle.id}


def test_the_most_urgent_goes_first_and_equals_in_their_order(ask: Asker) -> None:
    running = ask("long")
    running.wait_begun()
    asked = [
        ask("idle", Priority.IDLE),
        ask("first document", Priority.DOCUMENTS),
        ask("second document", Priority.DOCUMENTS),
        ask("person"),
        ask("program", Priority.PROGRAM),
    ]
    running.handle.cancel()
    for one in asked:
        one.result()
    assert ask.order == [
        "long",
        "person",
        "program",
        "first document",
        "second document",
        "idle",
    ]


def test_work_that_can_begin_again_makes_way_and_comes_back(ask: Asker) -> None:
    work = ask("long work", Priority.DOCUMENTS, "restart")
    work.wait_begun()
    other = ask("other work", Priority.DOCUMENTS, "restart")
    assert ask("Hello").result().finish_reason == "stop"
    work.wait_begun()
    assert (work.restarts, other.restarts) == (1, 0)
    assert ask.order == ["Hello"], "the one that was put back goes on before its equals"
    work.handle.cancel()
    assert work.result().finish_reason == "cancelled"
    assert other.result().finish_reason == "stop"
    assert {event.id for event in work.events} == {work.handle.id}


def test_work_that_is_not_worth_it_ends(ask: Asker) -> None:
    work = ask("long title", Priority.IDLE, "end")
    work.wait_begun()
    assert ask("Hello").result().finish_reason == "stop"
    assert work.result().finish_reason == "cancelled"
    assert work.restarts == 0


def test_a_persons_answer_makes_way_for_nobody(ask: Asker) -> None:
    answer = ask("long answer")
    answer.wait_begun()
    question = ask("Hello")
    with pytest.raises(TimeoutError):
        question.handle.result(0.3)
    answer.handle.cancel()
    question.result()
    assert ask.order == ["long answer", "Hello"]


def test_what_has_not_begun_ends_at_once(ask: Asker) -> None:
    running = ask("long")
    running.wait_begun()
    waiting = ask("waiting")
    waiting.handle.cancel()
    with pytest.raises(EngineFailedError) as failed:
        waiting.result()
    assert failed.value.kind == "cancelled"
    assert not running.handle.ended
    assert [type(event) for event in waiting.events] == [Failed]
    waiting.handle.cancel()  # late, and harmless
    running.handle.cancel()
    running.result()


def test_work_that_was_put_back_can_be_cancelled(ask: Asker) -> None:
    work = ask("long work", Priority.DOCUMENTS, "restart")
    work.wait_begun()
    answer = ask("long answer")
    answer.wait_begun()
    work.handle.cancel()
    with pytest.raises(EngineFailedError):
        work.result()
    answer.handle.cancel()
    answer.result()


def test_a_crash_ends_only_what_the_engine_had(ask: Asker) -> None:
    running = ask("long")
    running.wait_begun()
    dead, waiting = ask("die"), ask("Hello")
    running.handle.cancel()
    with pytest.raises(EngineFailedError) as failed:
        dead.result()
    assert failed.value.kind == "crashed"
    assert waiting.result().finish_reason == "stop"


def test_a_listener_that_fails_takes_nobody_with_it(
    client: EngineClient, ask: Asker, monkeypatch: pytest.MonkeyPatch
) -> None:
    logged: list[type[BaseException]] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, error, trace: logged.append(kind))
    heard: list[Event] = []

    def broken(event: Event) -> None:
        heard.append(event)
        if not isinstance(event, Failed):
            raise LookupError("a bug")

    handle = client.generate([ChatMessage("user", "x")], Sampling(), listener=broken)
    assert handle.result(PATIENCE_S).finish_reason == "stop"
    assert ask("Hello").result().finish_reason == "stop"
    assert [type(event) for event in heard] == [Token, Done, Failed]
    assert logged == [LookupError, LookupError]


def test_nobody_waits_for_a_client_that_has_ended(ask: Asker) -> None:
    running, waiting = ask("long"), ask("waiting")
    running.wait_begun()
    ask.client.close()
    late = ask("late")
    for one in (running, waiting, late):
        with pytest.raises(EngineFailedError):
            one.result()


def test_text_is_gathered() -> None:
    client = EngineClient(Supervisor(command=[sys.executable, "-c", ENGINE]), gather_s=1000)
    client.start()
    try:
        asked = Asker(client)("one|two|three")
        asked.result()
        assert [event.text for event in asked.events if isinstance(event, Token)] == [
            "one",
            "twothree",
        ]
    finally:
        client.close()
