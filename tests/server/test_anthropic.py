"""Anthropic's interface, by bare HTTP, and by its own client where that is installed."""

from __future__ import annotations

import base64
import json
from typing import Any

import httpx2 as httpx
import pytest

from tests.server.conftest import PATIENCE_S, TOKEN, Served, png

HELLO: Any = [{"role": "user", "content": "Say hello."}]
SAME: Any = {"model": "starter", "messages": HELLO, "max_tokens": 12, "temperature": 0}


def events_of(answer: httpx.Response) -> list[dict[str, Any]]:
    """The events of a stream, each held against its name."""
    events = []
    for block in answer.text.strip().split("\n\n"):
        name, data = block.split("\n")
        events.append(json.loads(data.removeprefix("data: ")))
        assert name == f"event: {events[-1]['type']}"
    return events


def test_an_answer_comes_whole_or_in_events_and_is_the_same(http: httpx.Client) -> None:
    whole = http.post("/v1/messages", json=SAME).json()
    (block,) = whole["content"]
    assert whole["role"] == "assistant" and block["type"] == "text" and block["text"]
    assert whole["stop_reason"] in ("end_turn", "max_tokens")
    events = events_of(http.post("/v1/messages", json={**SAME, "stream": True}))
    kinds = list(dict.fromkeys(event["type"] for event in events))
    assert kinds == [
        "message_start",
        "content_block_start",
        "content_block_delta",
        "content_block_stop",
        "message_delta",
        "message_stop",
    ]
    deltas = [event["delta"] for event in events if event["type"] == "content_block_delta"]
    assert "".join(delta["text"] for delta in deltas) == block["text"]
    assert events[-2]["usage"]["output_tokens"] == whole["usage"]["output_tokens"]
    assert events[-2]["delta"]["stop_reason"] == whole["stop_reason"]


def test_tokens_are_counted_as_the_model_reads_them(http: httpx.Client) -> None:
    fields = {"model": "starter", "messages": HELLO}
    counted = http.post("/v1/messages/count_tokens", json=fields).json()["input_tokens"]
    usage = http.post("/v1/messages", json={**fields, "max_tokens": 1}).json()["usage"]
    assert usage["input_tokens"] + usage["cache_read_input_tokens"] == counted
    again = http.post("/v1/messages", json={**fields, "max_tokens": 1}).json()["usage"]
    assert again["cache_read_input_tokens"] > 0
    system = [{"type": "text", "text": "You are a sailor."}]
    more = http.post("/v1/messages/count_tokens", json={**fields, "system": system}).json()
    assert more["input_tokens"] != counted


@pytest.mark.parametrize("stream", [False, True])
def test_a_prompt_that_does_not_fit_is_refused_with_the_numbers(
    http: httpx.Client, stream: bool
) -> None:
    long = [{"role": "user", "content": "many words of hay " * 4000}]
    answer = http.post("/v1/messages", json={**SAME, "messages": long, "stream": stream})
    error = answer.json()["error"]
    assert (answer.status_code, error["type"]) == (400, "invalid_request_error")
    assert "8,192" in error["message"]


def test_steps_of_tools_are_part_of_a_conversation(http: httpx.Client) -> None:
    turns = [
        {"role": "user", "content": "How is the weather in Kiel?"},
        {
            "role": "assistant",
            "content": [
                {"type": "text", "text": "I look."},
                {"type": "tool_use", "id": "c1", "name": "weather", "input": {"town": "Kiel"}},
            ],
        },
        {
            "role": "user",
            "content": [{"type": "tool_result", "tool_use_id": "c1", "content": "Rain"}],
        },
    ]
    answer = http.post("/v1/messages", json={**SAME, "messages": turns})
    assert answer.status_code == 200 and answer.json()["content"]
    lone = http.post("/v1/messages", json={**SAME, "messages": turns[2:]})
    assert lone.status_code == 400 and "behind no answer" in lone.json()["error"]["message"]


@pytest.mark.parametrize(
    ("block", "words"),
    [
        ({"type": "image", "source": {"type": "url", "url": "http://x/y.png"}}, "fetches none"),
        ({"type": "image", "source": {"type": "base64", "data": "####"}}, "base64"),
        (
            {
                "type": "image",
                "source": {"type": "base64", "data": base64.b64encode(png(8, 8)).decode()},
            },
            "text only",
        ),
        ({"type": "document", "source": {"type": "text", "data": "x"}}, "document"),
    ],
)
def test_what_a_model_does_not_take_is_refused(
    http: httpx.Client, block: dict[str, Any], words: str
) -> None:
    turns = [{"role": "user", "content": [block]}]
    answer = http.post("/v1/messages", json={**SAME, "messages": turns})
    assert answer.status_code == 400 and words in answer.json()["error"]["message"]


def test_a_form_holds_an_answer_and_strange_tools_are_refused(http: httpx.Client) -> None:
    schema = {"type": "object", "properties": {"sea": {"type": "boolean"}}, "required": ["sea"]}
    form = {"format": {"type": "json_schema", "schema": schema}}
    fields = {**SAME, "max_tokens": 60, "output_config": form}
    held = http.post("/v1/messages", json=fields).json()
    assert isinstance(json.loads(held["content"][0]["text"])["sea"], bool)
    tools = [{"name": "web_search", "type": "web_search_20250305"}]
    assert http.post("/v1/messages", json={**SAME, "tools": tools}).status_code == 400


def test_its_own_client(served: Served) -> None:
    anthropic = pytest.importorskip("anthropic")
    with anthropic.Anthropic(base_url=served.url, api_key=TOKEN, timeout=PATIENCE_S) as client:
        fields = {name: value for name, value in SAME.items() if name != "temperature"}
        cold = {"temperature": 0}  # the client does not know it any more
        whole = client.messages.create(**fields, extra_body=cold)
        with client.messages.stream(**fields, extra_body=cold) as stream:
            text = "".join(stream.text_stream)
            assert stream.get_final_message().usage.output_tokens == whole.usage.output_tokens
        assert text == whole.content[0].text
        assert [model.id for model in client.models.list()] == ["starter"]
        assert client.messages.count_tokens(model="starter", messages=HELLO).input_tokens > 5
        with pytest.raises(anthropic.NotFoundError):
            client.messages.create(**{**fields, "model": "nobody"})
