"""What an engine may do that the starter never does: think, take back, break off, die.

The engine is a real process that answers by a script: see `scripted`.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx2 as httpx
import pytest

from llama32_desktop.engine.model_ref import ModelRef
from llama32_desktop.server import door, engines
from llama32_desktop.server.engines import Engines
from tests.server.conftest import Served, serving, wait_for
from tests.server.scripted import scripted_engines


@pytest.fixture(scope="module")
def served(smollm2: Path) -> Iterator[Served]:
    with serving("starter", engines=scripted_engines()) as made:
        yield made


def ask(http: httpx.Client, way: str, word: str, **fields: Any) -> httpx.Response:
    turns = [{"role": "user", "content": word}]
    if way == "/v1/responses":
        body: dict[str, Any] = {"input": turns}
    else:
        body = {"messages": turns, "max_tokens": 9}
    return http.post(way, json={"model": "starter", "stream": False, **body, **fields})


def events(answer: httpx.Response) -> list[dict[str, Any]]:
    """The events of a stream, or its lines."""
    lines = [line.removeprefix("data: ") for line in answer.text.splitlines()]
    return [json.loads(line) for line in lines if line.startswith("{")]


def test_a_thought_is_told_from_what_is_said(http: httpx.Client) -> None:
    chat = ask(http, "/v1/chat/completions", "think").json()
    message = chat["choices"][0]["message"]
    assert (message["reasoning_content"], message["content"]) == ("Hm, yes.", "It is.")
    assert chat["usage"]["completion_tokens_details"] == {"reasoning_tokens": 2}
    assert chat["usage"]["prompt_tokens_details"] == {"cached_tokens": 4}
    first, second = ask(http, "/v1/messages", "think").json()["content"]
    assert (first["thinking"], second["text"]) == ("Hm, yes.", "It is.")
    own = ask(http, "/api/chat", "think").json()["message"]
    assert (own["thinking"], own["content"]) == ("Hm, yes.", "It is.")
    thought, said = ask(http, "/v1/responses", "think").json()["output"]
    assert thought["content"][0]["text"] == "Hm, yes." and said["content"][0]["text"] == "It is."


def test_a_thought_is_told_from_what_is_said_in_streams(http: httpx.Client) -> None:
    deltas = [
        each["choices"][0]["delta"]
        for each in events(ask(http, "/v1/chat/completions", "think", stream=True))
    ]
    assert "".join(each.get("reasoning_content", "") for each in deltas) == "Hm, yes."
    assert "".join(each.get("content", "") for each in deltas) == "It is."
    blocks = events(ask(http, "/v1/messages", "think", stream=True))
    begun = [e["content_block"]["type"] for e in blocks if e["type"] == "content_block_start"]
    ended = [e["index"] for e in blocks if e["type"] == "content_block_stop"]
    assert (begun, ended) == (["thinking", "text"], [0, 1])
    lines = [each["message"] for each in events(ask(http, "/api/chat", "think", stream=True))]
    assert "".join(each.get("thinking", "") for each in lines) == "Hm, yes."
    assert "".join(each["content"] for each in lines) == "It is."
    told = events(ask(http, "/v1/responses", "think", stream=True))
    kinds = [each["type"].removeprefix("response.") for each in told]
    assert kinds.index("reasoning_text.done") < kinds.index("output_text.delta")
    output = told[-1]["response"]["output"]
    assert [item["content"][0]["text"] for item in output] == ["Hm, yes.", "It is."]


def test_what_turns_out_to_be_thought_is_none_of_the_answer(http: httpx.Client) -> None:
    message = ask(http, "/v1/chat/completions", "moved").json()["choices"][0]["message"]
    assert (message["reasoning_content"], message["content"]) == ("Hm, yes.", "It is.")


@pytest.mark.parametrize("word", ["break", "die"])
def test_an_answer_that_breaks_off_is_none_and_a_stream_says_so(
    http: httpx.Client, word: str
) -> None:
    for way in ("/v1/chat/completions", "/v1/messages", "/v1/responses", "/api/chat"):
        assert ask(http, way, word).status_code == 500, way
        told = events(ask(http, way, word, stream=True))
        last = told[-1]
        assert "error" in last or last["type"] == "error", way
        assert "Half" in json.dumps(told[:-1])
        if way == "/v1/responses":
            assert [each["sequence_number"] for each in told] == list(range(len(told)))
    # And the next one is answered.
    assert ask(http, "/v1/chat/completions", "think").status_code == 200


@pytest.mark.parametrize(
    ("way", "fields", "wanted"),
    [
        ("/v1/chat/completions", {"reasoning_effort": "low"}, "mode='on', effort='low'"),
        ("/v1/chat/completions", {"reasoning_effort": "none"}, "mode='off'"),
        ("/v1/chat/completions", {"seed": -1}, "seed=None"),
        ("/v1/chat/completions", {"seed": 2**32 + 5}, "seed=5"),
        ("/v1/chat/completions", {"seed": 2**32 - 1}, f"seed={2**32 - 1}"),
        ("/v1/chat/completions", {"stop": ["", "x"]}, "stop=('x',)"),
        ("/v1/messages", {"thinking": {"type": "disabled"}}, "mode='off'"),
        (
            "/v1/messages",
            {"thinking": {"type": "enabled", "budget_tokens": 77}},
            "mode='on', effort='', budget=77",
        ),
        ("/v1/responses", {"reasoning": {"effort": "high"}}, "mode='on', effort='high'"),
        ("/api/chat", {"think": False}, "mode='off'"),
        ("/api/chat", {"think": "medium"}, "mode='on', effort='medium'"),
        ("/api/chat", {"options": {"num_predict": -1, "top_k": 3}}, "max_tokens=None"),
        ("/api/chat", {"options": {"repeat_last_n": -1}}, "penalty_window=65536"),
    ],
)
def test_what_is_asked_for_reaches_the_engine(
    http: httpx.Client, way: str, fields: dict[str, Any], wanted: str
) -> None:
    assert wanted in ask(http, way, "settings", **fields).text.replace("\\\\", "")


def test_it_is_said_where_a_conversation_was_given_in_another_way(http: httpx.Client) -> None:
    for way in ("/v1/chat/completions", "/v1/messages", "/v1/responses", "/api/chat"):
        whole = ask(http, way, "given").json()
        (told,) = whole["warnings"]
        assert "turns of one side joined" in told and "system prompt in another place" in told
        streamed = events(ask(http, way, "given", stream=True))
        (told_again,) = (
            found
            for each in streamed
            if (found := (each.get("response") or each).get("warnings")) is not None
        )
        assert told_again == [told], way
        assert "warnings" not in ask(http, way, "nothing").json()


def test_a_large_request_is_read_where_nobody_else_waits_for_it(
    http: httpx.Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    threads: list[bool] = []
    read = door.taken

    def watched(data: bytes, kind: type[Any]) -> Any:
        threads.append(threading.current_thread().name.startswith("asyncio"))
        return read(data, kind)

    monkeypatch.setattr(door, "taken", watched)
    for way in ("/v1/chat/completions", "/v1/messages", "/v1/responses", "/api/chat"):
        for more in ("", "x" * 300_000):
            turns = [
                {"role": "user", "content": "a" + more},
                {"role": "user", "content": "nothing"},
            ]
            fields = {"input": turns} if way == "/v1/responses" else {"messages": turns}
            assert ask(http, way, "", **fields).status_code == 200
        assert threads == [False, True], way
        threads.clear()


def test_an_answer_of_nothing_is_an_answer(http: httpx.Client) -> None:
    chat = ask(http, "/v1/chat/completions", "nothing").json()
    assert chat["choices"][0]["message"]["content"] == ""
    pieces = events(ask(http, "/v1/chat/completions", "nothing", stream=True))
    assert pieces[0]["choices"][0]["delta"] == {"role": "assistant", "content": ""}
    assert ask(http, "/v1/messages", "nothing").json()["content"] == [{"type": "text", "text": ""}]
    blocks = events(ask(http, "/v1/messages", "nothing", stream=True))
    assert [each["type"] for each in blocks].count("content_block_stop") == 1
    told = events(ask(http, "/v1/responses", "nothing", stream=True))
    kinds = [each["type"].removeprefix("response.") for each in told]
    assert kinds[:3] == ["created", "in_progress", "output_item.added"]
    assert told[-1]["response"]["output"][0]["content"][0]["text"] == ""


def test_one_program_with_many_requests_keeps_no_other_waiting(
    served: Served, monkeypatch: pytest.MonkeyPatch
) -> None:
    order: list[str] = []
    gate = threading.Event()
    work = Engines._do

    def watched(self: Engines, wish: Any, *more: Any) -> Any:
        order.append(wish.client.split()[-1])
        gate.wait(60)
        return work(self, wish, *more)

    monkeypatch.setattr(Engines, "_do", watched)

    def send(name: str) -> threading.Thread:
        def run() -> None:
            with served.client(**{"User-Agent": name}) as http:
                ask(http, "/v1/chat/completions", "nothing")

        thread = threading.Thread(target=run)
        before = served.engines.waiting + served.engines.works
        thread.start()
        wait_for(lambda: served.engines.waiting + served.engines.works > before)
        return thread

    threads = [send(name) for name in ("many", "many", "many", "one")]
    gate.set()
    for thread in threads:
        thread.join(60)
    assert order == ["many", "many", "one", "many"]


@pytest.mark.parametrize(
    ("way", "fields", "status"),
    [
        ("/v1/chat/completions", {"max_tokens": 10**30}, 400),
        ("/v1/chat/completions", {"top_k": 2**40}, 400),
        ("/v1/messages", {"thinking": {"type": "enabled", "budget_tokens": 10**30}}, 200),
        ("/api/chat", {"options": {"num_ctx": 10**30}}, 400),
        ("/api/chat", {"options": {"num_ctx": 9000}}, 400),
        ("/api/chat", {"options": {"num_ctx": -5}}, 200),
        ("/api/chat", {"options": {"num_ctx": 1}}, 200),
        ("/api/chat", {"keep_alive": 10**30}, 200),
        ("/api/chat", {"keep_alive": 1e308}, 200),
    ],
)
def test_a_number_beyond_all_bounds_hurts_nobody_else(
    http: httpx.Client, way: str, fields: dict[str, Any], status: int
) -> None:
    assert ask(http, way, "nothing", **fields).status_code == status
    assert ask(http, "/api/chat", "nothing").status_code == 200
    assert http.get("/api/ps").status_code == 200


def test_a_context_that_cannot_be_had_is_not_asked_for_again(http: httpx.Client) -> None:
    """The scripted engine refuses that one, as for want of memory."""
    wanted = {"options": {"num_ctx": 7777}}
    refused = ask(http, "/api/chat", "nothing", **wanted)
    assert refused.status_code == 503 and "no room" in refused.json()["error"]
    assert ask(http, "/api/chat", "nothing").status_code == 200


def test_a_models_use_is_kept_once_in_a_while(
    http: httpx.Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept: list[ModelRef] = []
    monkeypatch.setattr(engines, "note_use", kept.append)
    monkeypatch.setattr(engines, "_NOTED_S", 1e9)
    ask(http, "/v1/chat/completions", "think")
    kept.clear()  # whether that was the first request of a minute is not known here
    for _ in range(3):
        ask(http, "/v1/chat/completions", "think")
    assert not kept
    monkeypatch.setattr(engines, "_NOTED_S", 0.0)
    ask(http, "/v1/chat/completions", "think")
    assert len(kept) == 1
