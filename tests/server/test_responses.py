"""OpenAI's responses, asked by its own client."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import httpx2 as httpx
import openai
import pytest

from tests.server.conftest import PATIENCE_S, TOKEN, Served

SAME: Any = {"model": "starter", "temperature": 0, "max_output_tokens": 12}


@pytest.fixture
def client(served: Served) -> Iterator[openai.OpenAI]:
    with openai.OpenAI(
        base_url=f"{served.url}/v1", api_key=TOKEN, timeout=PATIENCE_S, max_retries=0
    ) as made:
        yield made


def test_an_answer_comes_whole_or_in_events_and_is_the_same(client: openai.OpenAI) -> None:
    whole = client.responses.create(**SAME, input="Say hello.")
    assert whole.output_text and whole.usage
    assert whole.status == "completed" or whole.incomplete_details
    with client.responses.stream(**SAME, input="Say hello.") as stream:
        events = list(stream)
    final: Any = events[-1].response  # type: ignore[union-attr]
    assert final.output_text == whole.output_text
    assert final.usage and final.usage.output_tokens == whole.usage.output_tokens
    deltas = [event.delta for event in events if event.type == "response.output_text.delta"]
    assert "".join(deltas) == whole.output_text
    kinds = list(dict.fromkeys(event.type for event in events))
    assert kinds[0] == "response.created" and kinds[-1] in (
        "response.completed",
        "response.incomplete",
    )
    numbers = [event.sequence_number for event in events]  # type: ignore[union-attr]
    assert numbers == sorted(set(numbers))


def test_what_was_said_before_is_sent_again(client: openai.OpenAI) -> None:
    turns: Any = [
        {"role": "developer", "content": "Answer in one word."},
        {"role": "user", "content": [{"type": "input_text", "text": "Name a ship."}]},
        {
            "type": "message",
            "role": "assistant",
            "content": [{"type": "output_text", "text": "Ark"}],
        },
        {"type": "function_call", "call_id": "c1", "name": "look", "arguments": "{}"},
        {"type": "function_call_output", "call_id": "c1", "output": "A boat."},
        {"role": "user", "content": "Another."},
    ]
    long = client.responses.create(**SAME, input=turns)
    short = client.responses.create(**SAME, input=turns[:2])
    assert long.usage and short.usage
    assert long.usage.input_tokens > short.usage.input_tokens
    told = client.responses.create(**SAME, input="Name a ship.", instructions="Be brief.")
    assert told.output_text
    with pytest.raises(openai.BadRequestError, match="nothing is kept"):
        client.responses.create(**SAME, input="On.", previous_response_id="resp_1")


def test_a_form_holds_an_answer(client: openai.OpenAI) -> None:
    schema = {"type": "object", "properties": {"sea": {"type": "boolean"}}, "required": ["sea"]}
    form: Any = {"format": {"type": "json_schema", "name": "sea", "schema": schema}}
    held = client.responses.create(**{**SAME, "max_output_tokens": 60}, input="Sea?", text=form)
    assert isinstance(json.loads(held.output_text)["sea"], bool)


@pytest.mark.parametrize(
    "fields",
    [
        {"input": "x", "tools": [{"type": "web_search"}]},
        {"input": "x", "background": True},
        {"input": []},
        {"input": [{"type": "item_reference", "id": "x"}]},
        {"input": [{"role": "king", "content": "x"}]},
        {"input": [{"role": "user", "content": [{"type": "input_file", "file_id": "x"}]}]},
        {"input": [{"type": "function_call_output", "call_id": "c", "output": "x"}]},
    ],
)
def test_what_is_not_done_is_refused(http: httpx.Client, fields: dict[str, object]) -> None:
    answer = http.post("/v1/responses", json={"model": "starter", **fields})
    assert answer.status_code == 400 and answer.json()["error"]["message"]


@pytest.mark.parametrize("stream", [False, True])
def test_a_prompt_that_does_not_fit_is_refused_with_the_numbers(
    http: httpx.Client, stream: bool
) -> None:
    long = "many words of hay " * 4000
    answer = http.post("/v1/responses", json={**SAME, "input": long, "stream": stream})
    assert answer.status_code == 400 and "8,192" in answer.json()["error"]["message"]
