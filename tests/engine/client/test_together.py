"""Several answers at once through the client, with the real engine and SmolLM2."""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from llama32_desktop.engine.client.client import EngineClient
from llama32_desktop.engine.client.handle import EngineFailedError, Handle, Preemption, Priority
from llama32_desktop.engine.model_ref import ModelRef
from llama32_desktop.engine.protocol import (
    ChatMessage,
    Counted,
    Done,
    Event,
    ModelSettings,
    Token,
)
from llama32_desktop.engine.sampling import Sampling

PATIENCE_S = 240
LOADING = ModelSettings(context=1024, threads=1)


class Asked:
    """An answer that is asked for, and when it began and ended among others.

    Args:
        order: Gets its name where it begins, and its name with a dot where it ends.
    """

    def __init__(
        self,
        client: EngineClient,
        name: str,
        order: list[str],
        *,
        priority: Priority = Priority.PROGRAM,
        preemption: Preemption = "restart",
        together: bool = True,
        tokens: int = 24,
        then: Callable[[], None] = lambda: None,
    ) -> None:
        self.name, self.order, self.then = name, order, then
        self.restarts = 0
        self.begun = threading.Event()
        self.handle: Handle[Done] = client.generate(
            [ChatMessage("user", f"Write a long story about {name}.")],
            Sampling(max_tokens=tokens, temperature=0),  # else it may end early by chance
            listener=self._hear,
            on_restart=self._restart,
            priority=priority,
            preemption=preemption,
            together=together,
        )

    def _hear(self, event: Event) -> None:
        if isinstance(event, Token):
            if not self.begun.is_set():  # once more where it begins again
                self.order.append(self.name)
                self.begun.set()
                self.then()
        elif isinstance(event, Done):
            self.order.append(f"{self.name}.")

    def _restart(self) -> None:
        self.restarts += 1
        self.begun.clear()

    def result(self) -> Done:
        return self.handle.result(PATIENCE_S)


@pytest.fixture(scope="module")
def client(smollm2: Path) -> Iterator[EngineClient]:
    client = EngineClient()
    client.start()
    client.load(ModelRef(str(smollm2)), LOADING).result(PATIENCE_S)
    yield client
    client.close()


def test_answers_that_may_be_together_are_and_others_wait(
    client: EngineClient, smollm2: Path
) -> None:
    order: list[str] = []
    # Behind a load nothing is sent, so that all that follows is asked by then.
    client.load(ModelRef(str(smollm2)), LOADING)
    together = [Asked(client, name, order) for name in "abc"]
    alone = Asked(client, "d", order, together=False)
    last = [Asked(client, name, order) for name in "ef"]
    done = [each.result() for each in (*together, alone, *last)]
    assert set(order[:3]) == set("abc") and set(order[3:6]) == {"a.", "b.", "c."}
    assert order[6:8] == ["d", "d."]
    assert set(order[8:10]) == set("ef")
    assert [each.timings.repeats for each in done].count(True) <= 1
    assert all(each.timings.completion_tokens == 24 for each in done)


def test_no_more_are_sent_than_the_model_writes_at_once(
    client: EngineClient, smollm2: Path
) -> None:
    order: list[str] = []
    client.load(ModelRef(str(smollm2)), LOADING)
    asked = [Asked(client, str(number), order, tokens=12) for number in range(10)]
    for each in asked:
        each.result()
    ended = next(place for place, name in enumerate(order) if name.endswith("."))
    assert set(order[:8]) == set("01234567") and ended == 8


def test_a_person_goes_first_and_the_others_begin_again(client: EngineClient) -> None:
    order: list[str] = []
    people: list[Asked] = []
    came = threading.Event()

    def ask() -> None:
        if people:
            return  # it has begun again
        people.append(Asked(client, "p", order, priority=Priority.PERSON, together=False, tokens=4))
        came.set()

    # Longer than any delay on the way of the person's request.
    programs = [
        Asked(client, "a", order, tokens=900),
        Asked(client, "b", order, tokens=900, then=ask),
    ]
    assert came.wait(PATIENCE_S)
    assert people[0].result().timings.completion_tokens == 4
    assert "p." in order and not {"a.", "b."} & set(order)
    assert [each.restarts for each in programs] == [1, 1]
    for each in programs:
        assert each.begun.wait(PATIENCE_S)
        each.handle.cancel()
        assert each.result().finish_reason == "cancelled"


def test_a_person_who_types_ends_no_answer(client: EngineClient) -> None:
    order: list[str] = []
    counts: list[Handle[Counted]] = []
    came = threading.Event()

    def count() -> None:
        counts.append(client.count([ChatMessage("user", "Hi")]))
        came.set()

    programs = [
        Asked(client, "a", order, tokens=900),
        Asked(client, "b", order, tokens=900, then=count),
    ]
    assert came.wait(PATIENCE_S)
    assert counts[0].result(PATIENCE_S).tokens > 2
    assert not {"a.", "b."} & set(order)
    for each in programs:
        each.handle.cancel()
        assert each.result().finish_reason == "cancelled"
    assert [each.restarts for each in programs] == [0, 0]


def test_who_is_stopped_leaves_the_others(client: EngineClient, smollm2: Path) -> None:
    order: list[str] = []
    client.load(ModelRef(str(smollm2)), LOADING)
    stopped = Asked(client, "a", order, tokens=900)
    other = Asked(client, "b", order, then=stopped.handle.cancel)
    assert other.result().finish_reason == "length"
    assert stopped.result().finish_reason == "cancelled"


def test_an_engine_that_ends_fails_all_and_the_next_one_answers(
    client: EngineClient, smollm2: Path
) -> None:
    order: list[str] = []
    client.load(ModelRef(str(smollm2)), LOADING)

    def kill() -> None:
        assert client.child_pid is not None
        os.kill(client.child_pid, signal.SIGTERM)

    asked = [
        Asked(client, "a", order, tokens=900),
        Asked(client, "b", order, tokens=900, then=kill),
    ]
    for each in asked:
        with pytest.raises(EngineFailedError) as failed:
            each.result()
        assert failed.value.kind == "crashed"
    again = [Asked(client, name, order) for name in "cd"]
    assert all(each.result().timings.completion_tokens == 24 for each in again)
