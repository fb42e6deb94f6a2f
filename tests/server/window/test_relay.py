"""A server in a process of its own, which asks the engines of the process that started it."""

from __future__ import annotations

import json
import queue
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx2 as httpx
import pytest

from llama32_desktop.engine.client.handle import EngineFailedError, Handle
from llama32_desktop.engine.client.pool import CHAT, EnginePool, start_client
from llama32_desktop.engine.model_ref import ModelRef
from llama32_desktop.engine.protocol import (
    ChatMessage,
    Count,
    Counted,
    Done,
    Event,
    Failed,
    Generate,
    Load,
    ModelSettings,
    Request,
    Token,
)
from llama32_desktop.engine.sampling import Sampling
from llama32_desktop.server.token_digest import digest_of
from llama32_desktop.server.window.child import ServerChild
from llama32_desktop.server.window.frames import (
    Answered,
    Asked,
    FromServer,
    Heard,
    NotStarted,
    Released,
    Started,
)
from llama32_desktop.server.window.relay import Relay
from tests.server.conftest import PATIENCE_S, TOKEN

SAYS: Any = {"model": "starter", "messages": [{"role": "user", "content": "Count to fifty."}]}
COUNTS: Any = {
    **SAYS,
    "messages": [
        *SAYS["messages"],
        {"role": "assistant", "content": ", ".join(map(str, range(1, 20)))},
    ],
}
"""What follows is so sure that no last bit of what is evaluated anew decides."""
SMALL = ModelSettings(context=1024)


@dataclass
class Window:
    """What a window has: an engine that answers its person, and others beside it."""

    pool: EnginePool = field(default_factory=EnginePool)
    news: queue.SimpleQueue[FromServer | None] = field(default_factory=queue.SimpleQueue)

    def __post_init__(self) -> None:
        self.client = start_client(0)
        self.pool.keep(CHAT, self.client)

    @contextmanager
    def serving(self, port: int = 0) -> Iterator[httpx.Client]:
        child = ServerChild(self.pool, self.news.put)
        child.begin("127.0.0.1", port, digest_of(TOKEN))
        try:
            started = self.news.get(timeout=PATIENCE_S)
            assert isinstance(started, Started), started
            with httpx.Client(
                base_url=f"http://127.0.0.1:{started.port}",
                headers={"Authorization": f"Bearer {TOKEN}", "User-Agent": "test/1"},
                timeout=PATIENCE_S,
            ) as http:
                yield http
        finally:
            child.end()
            while self.news.get(timeout=PATIENCE_S) is not None:
                pass


@pytest.fixture(scope="module")
def window(smollm2: Path) -> Iterator[Window]:
    made = Window()
    made.client.load(ModelRef(str(smollm2)), SMALL).result(PATIENCE_S)
    yield made
    made.pool.close()
    made.client.close()


@pytest.fixture(scope="module")
def http(window: Window) -> Iterator[httpx.Client]:
    with window.serving() as made:
        yield made


def test_a_model_that_the_window_has_is_asked_there(window: Window, http: httpx.Client) -> None:
    answer = http.post("/v1/chat/completions", json={**SAYS, "max_tokens": 4})
    assert answer.status_code == 200 and answer.json()["choices"][0]["message"]["content"]
    assert window.pool.names() == [CHAT]  # no second copy
    news = window.news.get(timeout=PATIENCE_S)
    assert isinstance(news, Answered)
    assert (news.program, news.way, news.status) == ("test/1", "POST /v1/chat/completions", 200)
    vectors = http.post("/v1/embeddings", json={"model": "starter", "input": "A ship."})
    assert vectors.status_code == 200
    count = http.post("/v1/messages/count_tokens", json=SAYS).json()
    assert count["input_tokens"] > 5
    assert httpx.get(str(http.base_url), headers={}).status_code == 401


def test_the_windows_person_goes_first_and_the_program_gets_all_the_same(
    window: Window, http: httpx.Client
) -> None:
    ask = {**COUNTS, "max_tokens": 120, "temperature": 0, "stream": False}
    whole = http.post("/v1/chat/completions", json=ask).json()["choices"][0]["message"]["content"]
    order: list[str] = []
    person: list[str] = []

    def ask_as_person(event: Event) -> None:
        if isinstance(event, Token):
            person.append(event.text)
        elif isinstance(event, Done):
            order.append("person")

    with http.stream("POST", "/v1/chat/completions", json={**ask, "stream": True}) as answer:
        lines = answer.iter_lines()
        text = next(lines)  # it is being written
        handle = window.client.generate(
            [ChatMessage("user", "Say hello.")], Sampling(max_tokens=4), listener=ask_as_person
        )
        rest = list(lines)
        order.append("program")
    handle.result(PATIENCE_S)
    assert person and order[0] == "person"
    chunks = [json.loads(line[6:]) for line in (text, *rest) if line.startswith("data: {")]
    said = "".join(c["choices"][0]["delta"].get("content") or "" for c in chunks)
    assert said == whole  # temperature 0: as if nobody had come between
    assert chunks[-1]["choices"][0]["finish_reason"] in ("stop", "length")


def test_programs_are_answered_at_once(
    window: Window, http: httpx.Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    barrier = threading.Barrier(3)
    submit = window.client.submit

    def met(request: Request, closing: Any, **how: Any) -> Any:
        assert isinstance(request, Generate) and request.together
        barrier.wait(PATIENCE_S)
        return submit(request, closing, **how)

    assert http.post("/v1/chat/completions", json={**SAYS, "max_tokens": 1}).status_code == 200
    monkeypatch.setattr(window.client, "submit", met)
    ask = {**SAYS, "max_tokens": 12, "n": 3, "temperature": 1.2}
    choices = http.post("/v1/chat/completions", json=ask).json()["choices"]
    assert [each["index"] for each in choices] == [0, 1, 2]
    assert all(each["message"]["content"] for each in choices)


@pytest.mark.parametrize("streams", [True, False])
def test_what_a_grammar_holds_makes_room_too_and_comes_whole(
    window: Window, http: httpx.Client, monkeypatch: pytest.MonkeyPatch, streams: bool
) -> None:
    schema = {"type": "array", "items": {"type": "integer"}, "minItems": 12, "maxItems": 12}
    form = {"type": "json_schema", "json_schema": {"schema": schema}}
    ask = {**SAYS, "max_tokens": 120, "temperature": 0, "response_format": form, "stream": streams}
    person = (ChatMessage("user", "A word, please."),)
    begun: list[Generate] = []
    asked: list[Handle[Done]] = []
    submit = window.client.submit

    def submitted(request: Request, closing: Any, *, listener: Any = None, **how: Any) -> Any:
        def hear(event: Event) -> None:
            if isinstance(event, Token) and not asked:  # it is being written
                asked.append(window.client.generate(person, Sampling(max_tokens=2)))
            if listener is not None:
                listener(event)

        if isinstance(request, Generate) and request.messages != person:
            begun.append(request)
        return submit(request, closing, listener=hear, **how)

    monkeypatch.setattr(window.client, "submit", submitted)
    answer = http.post("/v1/chat/completions", json=ask)
    if streams:
        lines = [line for line in answer.text.splitlines() if line.startswith("data: {")]
        chunks = [json.loads(line[6:]) for line in lines]
        said = "".join(c["choices"][0]["delta"].get("content") or "" for c in chunks)
    else:
        said = answer.json()["choices"][0]["message"]["content"]
    assert len(json.loads(said)) == 12
    assert len(begun) == 2 and asked[0].result(PATIENCE_S)


def test_an_address_that_is_taken_is_said(window: Window, http: httpx.Client) -> None:
    news: queue.SimpleQueue[FromServer | None] = queue.SimpleQueue()
    child = ServerChild(window.pool, news.put)
    child.begin("127.0.0.1", http.base_url.port or 0, digest_of(TOKEN))
    told = news.get(timeout=PATIENCE_S)
    assert isinstance(told, NotStarted) and "cannot listen" in told.message
    assert news.get(timeout=PATIENCE_S) is None
    child.end()


def test_a_request_for_a_model_that_is_loaded_no_more_is_told(
    window: Window, smollm2: Path
) -> None:
    elsewhere = ModelRef(str(smollm2.with_name("other.gguf")))
    asked = Count(id=window.client.next_id(), messages=(ChatMessage("user", "x"),))
    handle = window.client.submit(asked, Counted, model=elsewhere)
    with pytest.raises(EngineFailedError, match="Another model"):
        handle.result(PATIENCE_S)


def test_another_model_than_the_windows_is_loaded_beside_it_and_goes(
    window: Window, http: httpx.Client, smollm2: Path
) -> None:
    ask = {**SAYS, "max_tokens": 2}
    window.client.unload().result(PATIENCE_S)
    assert http.post("/v1/chat/completions", json=ask).status_code == 200
    (beside,) = set(window.pool.names()) - {CHAT}
    assert beside.startswith("server:")
    window.client.load(ModelRef(str(smollm2)), SMALL).result(PATIENCE_S)
    assert http.post("/v1/chat/completions", json=ask).status_code == 200
    assert window.pool.names() == [CHAT]


@pytest.mark.parametrize("ends", ["closed", "released"])
def test_an_engine_that_comes_after_the_end_goes_too(ends: str, smollm2: Path) -> None:
    """A thread that was late lends it when nobody wants it any more."""
    there: set[str] = set()
    said: queue.SimpleQueue[Heard] = queue.SimpleQueue()

    class Late(EnginePool):
        @contextmanager
        def lend(self, name: str, *how: Any, **also: Any) -> Iterator[Any]:
            if ends == "closed":
                relay.close()
            else:
                relay.take(Released(1))
            there.add(name)
            yield None, None

        def end(self, name: str, *, if_unused: bool = False) -> None:
            there.discard(name)

    relay = Relay(Late(), said.put)
    # What it says of the session that it did not get is its answer.
    relay.take(Asked(1, Load(id=1, model=ModelRef(str(smollm2)), settings=SMALL)))
    assert isinstance(said.get(timeout=PATIENCE_S).event, Failed)
    assert not there
