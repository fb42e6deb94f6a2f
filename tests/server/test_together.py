"""Programs that are answered at once, in one batch of the real engine."""

from __future__ import annotations

import threading
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx2 as httpx
import openai
import pytest

from llama32_desktop.engine.client.session import Session
from llama32_desktop.engine.protocol import Done
from tests.server.conftest import PATIENCE_S, TOKEN, Served

WAY = "/v1/chat/completions"


def asking(words: str, **fields: object) -> dict[str, object]:
    turns = [{"role": "user", "content": words}]
    return {"model": "starter", "messages": turns, "max_tokens": 12, **fields}


class Meeting:
    """Lets answers begin when so many are asked of the engine at once."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, size: int) -> None:
        self.barrier = threading.Barrier(size)
        self.lock = threading.Lock()
        self.working = self.most = 0
        generate = Session.generate

        def met(session: Session, *given: Any, **more: Any) -> Done:
            with self.lock:
                self.working += 1
                self.most = max(self.most, self.working)
            self.barrier.wait(PATIENCE_S)
            try:
                return generate(session, *given, **more)
            finally:
                with self.lock:
                    self.working -= 1

        monkeypatch.setattr(Session, "generate", met)


def post_all(http: httpx.Client, bodies: list[dict[str, object]]) -> list[httpx.Response]:
    with ThreadPoolExecutor(len(bodies)) as threads:
        return list(threads.map(lambda body: http.post(WAY, json=body), bodies))


@pytest.fixture(autouse=True)
def loaded(http: httpx.Client) -> None:
    """How many answers a model writes at once is known when it is loaded."""
    assert http.post(WAY, json=asking("Hi", max_tokens=1)).status_code == 200


def test_programs_are_answered_at_once(http: httpx.Client, monkeypatch: pytest.MonkeyPatch) -> None:
    Meeting(monkeypatch, 4)
    answers = post_all(http, [asking(f"Write a story about ship {n}.") for n in range(4)])
    texts = [each.json()["choices"][0]["message"]["content"] for each in answers]
    assert [each.status_code for each in answers] == [200] * 4
    assert all(texts) and len(set(texts)) > 1


def test_a_request_that_fails_is_alone_in_it(
    http: httpx.Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    Meeting(monkeypatch, 3)
    answers = post_all(
        http, [asking("Say hello."), asking("word " * 9000), asking("What is a ship?")]
    )
    assert [each.status_code for each in answers] == [200, 400, 200]
    assert "8,192" in answers[1].json()["error"]["message"]


def test_an_answer_with_a_seed_is_written_alone(
    http: httpx.Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    meeting = Meeting(monkeypatch, 1)
    answers = post_all(http, [asking("Tell me a story.", seed=7, temperature=1.5)] * 4)
    assert meeting.most == 1
    assert len({each.json()["choices"][0]["message"]["content"] for each in answers}) == 1


@pytest.mark.parametrize("streams", [False, True])
def test_several_answers_to_one_question_are_written_at_once(
    served: Served, monkeypatch: pytest.MonkeyPatch, streams: bool
) -> None:
    Meeting(monkeypatch, 3)
    client = openai.OpenAI(base_url=f"{served.url}/v1", api_key=TOKEN, timeout=PATIENCE_S)
    ask: Any = asking("Tell me a story.", n=3, temperature=1.2)
    texts: Counter[int] = Counter()
    if streams:
        ends: Counter[int] = Counter()
        for chunk in client.chat.completions.create(**ask, stream=True):
            (choice,) = chunk.choices
            texts[choice.index] += len(choice.delta.content or "")
            ends[choice.index] += choice.finish_reason is not None
        assert ends == {0: 1, 1: 1, 2: 1}
    else:
        for choice in client.chat.completions.create(**ask).choices:
            texts[choice.index] += len(choice.message.content or "")
    assert set(texts) == {0, 1, 2} and min(texts.values()) > 0
