"""Tools, by the clients of each interface: an engine by script, and the real starter."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx2 as httpx
import ollama
import openai
import pytest

from tests.server.conftest import PATIENCE_S, TOKEN, Served, serving
from tests.server.scripted import scripted_engines

SCHEMA = {"type": "object", "properties": {"town": {"type": "string"}}, "required": ["town"]}
WEATHER: Any = {"name": "weather", "description": "Rain or sun.", "parameters": SCHEMA}
CLOCK: Any = {"name": "clock", "description": "The time.", "parameters": {"type": "object"}}
TOOLS: Any = [{"type": "function", "function": each} for each in (WEATHER, CLOCK)]
FLAT: Any = [{"type": "function", "strict": False, **each} for each in (WEATHER, CLOCK)]
ANTHROPIC: Any = [
    {"name": each["name"], "description": each["description"], "input_schema": each["parameters"]}
    for each in (WEATHER, CLOCK)
]
CALL: Any = [{"role": "user", "content": "call"}]
CALLED = [("weather", {"town": "Kiel"}), ("clock", {})]


@pytest.fixture(scope="module")
def scripted(smollm2: Path) -> Iterator[Served]:
    with serving("starter", engines=scripted_engines()) as made:
        yield made


def openai_of(served: Served) -> openai.OpenAI:
    return openai.OpenAI(
        base_url=f"{served.url}/v1", api_key=TOKEN, timeout=PATIENCE_S, max_retries=0
    )


def test_calls_in_chats_of_openai(scripted: Served) -> None:
    with openai_of(scripted) as client:
        whole = client.chat.completions.create(model="starter", messages=CALL, tools=TOOLS)
        (choice,) = whole.choices
        calls: Any = choice.message.tool_calls
        assert choice.finish_reason == "tool_calls" and choice.message.content == "I look."
        told = [(each.function.name, json.loads(each.function.arguments)) for each in calls]
        assert told == CALLED and len({each.id for each in calls}) == 2
        chunks = client.chat.completions.create(
            model="starter", messages=CALL, tools=TOOLS, stream=True
        )
        found: dict[int, Any] = {}
        for chunk in chunks:
            for each in chunk.choices[0].delta.tool_calls or ():
                found[each.index] = each
            last = chunk.choices[0].finish_reason
        assert last == "tool_calls"
        assert [found[at].function.name for at in (0, 1)] == ["weather", "clock"]
        assert json.loads(found[0].function.arguments) == {"town": "Kiel"}


def test_calls_in_responses_of_openai(scripted: Served) -> None:
    with openai_of(scripted) as client:
        whole = client.responses.create(model="starter", input="call", tools=FLAT)
        said, *calls = whole.output
        assert said.type == "message" and whole.output_text == "I look."
        told = [(each.name, json.loads(each.arguments)) for each in calls]  # type: ignore[union-attr]
        assert told == CALLED
        with client.responses.stream(model="starter", input="call", tools=FLAT) as stream:
            events = list(stream)
        final: Any = events[-1].response  # type: ignore[union-attr]
        assert [each.type for each in final.output] == ["message", "function_call", "function_call"]
        done = [e for e in events if e.type == "response.function_call_arguments.done"]
        assert [json.loads(each.arguments) for each in done] == [{"town": "Kiel"}, {}]


def test_calls_in_messages_of_anthropic(scripted: Served) -> None:
    anthropic = pytest.importorskip("anthropic")
    with anthropic.Anthropic(
        base_url=scripted.url, api_key=TOKEN, timeout=PATIENCE_S, max_retries=0
    ) as client:
        ask: Any = {"model": "starter", "messages": CALL, "tools": ANTHROPIC, "max_tokens": 9}
        whole = client.messages.create(**ask)
        assert whole.stop_reason == "tool_use"
        said, *calls = whole.content
        assert said.type == "text" and said.text == "I look."
        assert [(each.name, each.input) for each in calls] == CALLED  # type: ignore[union-attr]
        with client.messages.stream(**ask) as stream:
            final = stream.get_final_message()
        assert [each.type for each in final.content] == ["text", "tool_use", "tool_use"]
        assert [(each.name, each.input) for each in final.content[1:]] == CALLED  # type: ignore[union-attr]
        assert final.stop_reason == "tool_use"


def test_calls_in_chats_of_ollama(scripted: Served) -> None:
    client = ollama.Client(scripted.url, headers={"Authorization": f"Bearer {TOKEN}"})
    whole = client.chat("starter", CALL, tools=TOOLS)
    calls: Any = whole.message.tool_calls
    assert [(each.function.name, each.function.arguments) for each in calls] == CALLED
    found = [
        each
        for part in client.chat("starter", CALL, tools=TOOLS, stream=True)
        for each in part.message.tool_calls or ()
    ]
    assert [(each.function.name, each.function.arguments) for each in found] == CALLED
    assert "tools" in (client.show("starter").capabilities or ())


@pytest.mark.parametrize(
    ("fields", "wanted"),
    [
        ({"tool_choice": "required"}, "wanted=('weather', 'clock')"),
        ({"tool_choice": {"type": "function", "function": {"name": "clock"}}}, "wanted=('clock',)"),
        ({"parallel_tool_calls": False}, "single=True"),
        ({"tool_choice": "none"}, "tools=()"),
    ],
)
def test_what_has_to_be_called_reaches_the_engine(
    scripted: Served, fields: dict[str, Any], wanted: str
) -> None:
    turns = [{"role": "user", "content": "tools"}]
    with scripted.client() as http:
        body = {"model": "starter", "messages": turns, "tools": TOOLS, **fields}
        assert wanted in http.post("/v1/chat/completions", json=body).text


@pytest.mark.parametrize(
    "fields",
    [
        {"tools": [{"type": "function", "function": {"name": "no name"}}]},
        {"tools": TOOLS * 2},
        {"tools": TOOLS, "tool_choice": "sometimes"},
        {"tools": TOOLS, "tool_choice": {"type": "function", "function": {"name": "boat"}}},
        {"tool_choice": "required"},
        {"tools": [{"type": "function"}]},
    ],
)
def test_what_is_no_tool_is_refused(scripted: Served, fields: dict[str, Any]) -> None:
    with scripted.client() as http:
        body = {"model": "starter", "messages": CALL, **fields}
        answer = http.post("/v1/chat/completions", json=body)
    assert answer.status_code == 400 and "nothing was asked" in answer.json()["error"]["message"]


def test_a_real_model_calls_what_it_has_to_and_is_told_the_result(
    served: Served, http: httpx.Client
) -> None:
    turns: list[Any] = [{"role": "user", "content": "How is the weather in Kiel?"}]
    with openai_of(served) as client:
        ask: Any = {"model": "starter", "tools": TOOLS, "temperature": 0, "max_tokens": 60}
        one: Any = {"type": "function", "function": {"name": "weather"}}
        message = client.chat.completions.create(messages=turns, tool_choice=one, **ask).choices[0]
        (call,) = message.message.tool_calls or ()
        assert call.type == "function" and call.function.name == "weather"
        assert isinstance(json.loads(call.function.arguments)["town"], str)
        assert not message.message.content
        turns += [message.message.to_dict()]
        turns += [{"role": "tool", "tool_call_id": call.id, "content": "Rain, 9 degrees"}]
        with_result = client.chat.completions.create(messages=turns, **ask)
        assert with_result.choices[0].message.content or with_result.choices[0].message.tool_calls
        assert with_result.usage and with_result.usage.prompt_tokens > 150  # tools were told of
    count = {"model": "starter", "messages": turns[:1]}
    alone = http.post("/v1/messages/count_tokens", json=count).json()["input_tokens"]
    told = http.post("/v1/messages/count_tokens", json={**count, "tools": ANTHROPIC}).json()
    assert told["input_tokens"] > alone + 50
