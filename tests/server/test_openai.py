"""OpenAI's interface, asked by its own client and by bare HTTP."""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Iterator
from typing import Any

import httpx2 as httpx
import numpy as np
import openai
import pytest

from tests.server.conftest import PATIENCE_S, TOKEN, Served, png

HELLO: Any = [{"role": "user", "content": "Say hello."}]
SAME: Any = {"temperature": 0, "seed": 7, "max_tokens": 12}


@pytest.fixture
def client(served: Served) -> Iterator[openai.OpenAI]:
    with openai.OpenAI(
        base_url=f"{served.url}/v1", api_key=TOKEN, timeout=PATIENCE_S, max_retries=0
    ) as made:
        yield made


def test_models_are_listed_by_their_names(client: openai.OpenAI) -> None:
    assert [model.id for model in client.models.list()] == ["starter"]
    assert client.models.retrieve("Starter:latest").id == "starter"
    with pytest.raises(openai.NotFoundError, match="starter"):
        client.models.retrieve("gpt-9")


def test_an_answer_comes_whole_or_in_pieces_and_is_the_same(client: openai.OpenAI) -> None:
    whole = client.chat.completions.create(model="starter", messages=HELLO, **SAME)
    (choice,) = whole.choices
    assert choice.message.content and choice.finish_reason in ("stop", "length")
    assert whole.usage is not None
    assert whole.usage.total_tokens == whole.usage.prompt_tokens + whole.usage.completion_tokens
    pieces = list(
        client.chat.completions.create(
            model="starter",
            messages=HELLO,
            stream=True,
            stream_options={"include_usage": True},
            **SAME,
        )
    )
    text = "".join(p.choices[0].delta.content or "" for p in pieces if p.choices)
    assert text == choice.message.content
    assert pieces[0].choices[0].delta.role == "assistant"
    assert [p.choices[0].finish_reason for p in pieces if p.choices][-1] == choice.finish_reason
    assert pieces[-1].usage is not None
    assert pieces[-1].usage.completion_tokens == whole.usage.completion_tokens


def test_what_was_read_before_is_counted_as_cached(client: openai.OpenAI) -> None:
    text = "The ship lay in the harbour and waited for wind. " * 20
    turns: Any = [{"role": "user", "content": text}]
    first = client.chat.completions.create(model="starter", messages=turns, max_tokens=4)
    turns += [
        {"role": "assistant", "content": first.choices[0].message.content or "."},
        {"role": "user", "content": "Go on."},
    ]
    second = client.chat.completions.create(model="starter", messages=turns, max_tokens=4)
    assert first.usage and second.usage and second.usage.prompt_tokens_details
    assert (second.usage.prompt_tokens_details.cached_tokens or 0) > first.usage.prompt_tokens // 2


def test_tokens_come_with_their_probabilities(client: openai.OpenAI, http: httpx.Client) -> None:
    ask: Any = {"model": "starter", "messages": HELLO, "logprobs": True, "top_logprobs": 3, **SAME}
    (choice,) = client.chat.completions.create(**ask).choices
    assert choice.logprobs and choice.logprobs.content
    found = choice.logprobs.content
    data = b"".join(bytes(each.bytes or ()) for each in found)
    assert data.decode() == choice.message.content
    for each in found:
        assert each.logprob <= 0 and len(each.top_logprobs) == 3
        # Nothing is drawn at temperature 0 but the likeliest.
        assert each.top_logprobs[0].token == each.token
        assert each.top_logprobs[0].logprob == pytest.approx(each.logprob)
        assert sum(np.exp(one.logprob) for one in each.top_logprobs) <= 1.0001
    streamed = [
        token.token
        for piece in client.chat.completions.create(**ask, stream=True)
        for each in piece.choices
        for token in ((each.logprobs and each.logprobs.content) or ())
    ]
    assert streamed == [each.token for each in found]
    cut = client.chat.completions.create(**{**ask, "stop": found[2].token}).choices[0]
    assert cut.logprobs and [each.token for each in cut.logprobs.content or ()] == streamed[:2]
    text = client.completions.create(
        model="starter", prompt="One, two,", logprobs=2, temperature=0, max_tokens=4
    ).choices[0]
    assert text.logprobs and "".join(text.logprobs.tokens or ()) == text.text
    assert text.logprobs.text_offset and text.logprobs.text_offset[0] == 0
    asked = {**ask, "stream": False, "options": {"temperature": 0, "num_predict": 4}}  # Ollama's
    told = http.post("/api/chat", json=asked).json()["logprobs"]
    assert told[0]["token"] and len(told[0]["top_logprobs"]) == 3
    item: Any = client.responses.create(
        model="starter", input="Say hello.", top_logprobs=2, max_output_tokens=4, temperature=0
    ).output[0]
    assert len(item.content[0].logprobs[0].top_logprobs) == 2
    with pytest.raises(openai.BadRequestError, match="0 to 20"):
        client.chat.completions.create(**{**ask, "top_logprobs": 21})


def test_several_answers_come_with_numbers_and_seeds_of_their_own(client: openai.OpenAI) -> None:
    ask: Any = {"model": "starter", "messages": HELLO, "temperature": 1.5, "seed": 3}
    whole = client.chat.completions.create(**ask, n=3, max_tokens=8)
    assert [choice.index for choice in whole.choices] == [0, 1, 2]
    texts = [choice.message.content for choice in whole.choices]
    assert len(set(texts)) > 1
    assert whole.usage and whole.usage.completion_tokens > 8
    third = client.chat.completions.create(**{**ask, "seed": 5}, max_tokens=8)
    assert third.choices[0].message.content == texts[2]
    streamed = ["", "", ""]
    for chunk in client.chat.completions.create(**ask, n=3, max_tokens=8, stream=True):
        for choice in chunk.choices:
            streamed[choice.index] += choice.delta.content or ""
    assert streamed == texts
    with pytest.raises(openai.BadRequestError, match="1 to 16"):
        client.chat.completions.create(**ask, n=17)


def test_an_answer_ends_at_a_stop_string_and_at_its_length(client: openai.OpenAI) -> None:
    ask: Any = {"model": "starter", "messages": HELLO, "temperature": 0, "seed": 7}
    whole = client.chat.completions.create(**ask, max_tokens=12).choices[0]
    text = whole.message.content or ""
    word = text.split()[1]
    ended = client.chat.completions.create(**ask, max_tokens=12, stop=[word]).choices[0]
    assert ended.finish_reason == "stop"
    assert ended.message.content == text[: text.index(word)]
    short = client.chat.completions.create(**ask, max_completion_tokens=2)
    assert short.choices[0].finish_reason == "length"
    assert short.usage and short.usage.completion_tokens == 2


def test_an_answer_keeps_to_a_schema(client: openai.OpenAI) -> None:
    schema = {
        "type": "object",
        "properties": {"ships": {"type": "integer"}, "wind": {"enum": ["north", "south"]}},
        "required": ["ships", "wind"],
        "additionalProperties": False,
    }
    form: Any = {"type": "json_schema", "json_schema": {"name": "sea", "schema": schema}}
    answer = client.chat.completions.create(
        model="starter", messages=HELLO, response_format=form, max_tokens=60
    )
    found = json.loads(answer.choices[0].message.content or "")
    assert set(found) == {"ships", "wind"} and found["wind"] in ("north", "south")
    # What an answer cannot be held to is refused, and not passed over.
    unheld: Any = {**schema, "minProperties": 3}
    form["json_schema"]["schema"] = unheld
    with pytest.raises(openai.BadRequestError, match="minProperties"):
        client.chat.completions.create(model="starter", messages=HELLO, response_format=form)


def test_an_answer_that_was_begun_is_gone_on_with(client: openai.OpenAI) -> None:
    begun: Any = [*HELLO, {"role": "assistant", "content": "One, two, three, four,"}]
    answer = client.chat.completions.create(model="starter", messages=begun, **SAME)
    assert "five" in (answer.choices[0].message.content or "")


@pytest.mark.parametrize("stream", [False, True])
def test_a_prompt_that_does_not_fit_is_refused_with_the_numbers(
    client: openai.OpenAI, stream: bool
) -> None:
    long: Any = [{"role": "user", "content": "needle " + "many words of hay " * 4000}]
    with pytest.raises(openai.BadRequestError) as told:
        client.chat.completions.create(model="starter", messages=long, stream=stream)
    assert told.value.code == "context_length_exceeded"
    said: Any = told.value.body
    tokens, room = re.findall(r"\d+", said["message"].replace(",", ""))
    assert int(tokens) > int(room) >= 2048


def test_a_text_is_gone_on_with_without_a_template(client: openai.OpenAI) -> None:
    ask: Any = {"model": "starter", "prompt": "One, two, three, four,", "temperature": 0}
    answer = client.completions.create(**ask, seed=7)
    assert "five, six" in answer.choices[0].text
    assert answer.usage and answer.usage.prompt_tokens < 12  # no template was put around it
    assert answer.usage.completion_tokens == 16
    pieces = client.completions.create(**ask, seed=7, stream=True)
    assert "".join(p.choices[0].text for p in pieces) == answer.choices[0].text


def test_vectors_come_as_numbers_and_as_bytes(client: openai.OpenAI, http: httpx.Client) -> None:
    texts = ["A ship in the harbour.", "Stock prices fell.", "A boat at the quay."]
    found = client.embeddings.create(model="starter", input=texts)  # asks for base64 by itself
    vectors = np.array([each.embedding for each in found.data])
    assert np.allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-4)
    bare = http.post("/v1/embeddings", json={"model": "starter", "input": texts[0]}).json()
    assert np.allclose(bare["data"][0]["embedding"], vectors[0], atol=1e-5)
    assert found.usage.prompt_tokens > bare["usage"]["prompt_tokens"] > 3


def test_a_text_that_is_too_long_for_a_vector_is_refused(client: openai.OpenAI) -> None:
    with pytest.raises(openai.BadRequestError, match="2,048"):
        client.embeddings.create(model="starter", input=["short", "word " * 3000])
    with pytest.raises(openai.BadRequestError, match="dimensions"):
        client.embeddings.create(model="starter", input="short", dimensions=7)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("logit_bias", {"50": -100}),
        ("tools", [{"type": "web_search"}]),
        ("functions", [{"name": "f"}]),
        ("modalities", ["text", "audio"]),
        ("grammar", 'root ::= "x"'),
    ],
)
def test_what_is_not_done_is_refused_by_its_name(
    http: httpx.Client, field: str, value: object
) -> None:
    answer = http.post(
        "/v1/chat/completions", json={"model": "starter", "messages": HELLO, field: value}
    )
    error = answer.json()["error"]
    assert (answer.status_code, error["param"], error["code"]) == (400, field, "unsupported")


def test_a_picture_is_never_fetched_and_needs_a_model_that_sees(http: httpx.Client) -> None:
    def ask(url: str) -> dict[str, Any]:
        parts = [
            {"type": "text", "text": "What is it?"},
            {"type": "image_url", "image_url": {"url": url}},
        ]
        turns = [{"role": "user", "content": parts}]
        answer = http.post("/v1/chat/completions", json={"model": "starter", "messages": turns})
        assert answer.status_code == 400
        error: dict[str, Any] = answer.json()["error"]
        return error

    assert "fetches none" in ask("http://127.0.0.1:9/cat.png")["message"]
    assert "fetches none" in ask("file:///etc/passwd")["message"]
    assert "base64" in ask("data:image/png;base64,####")["message"]
    assert ask("data:image/png;base64," + base64.b64encode(b"no picture").decode())["code"] == (
        "invalid_image"
    )
    good = base64.b64encode(png(8, 8)).decode()
    assert "text only" in ask(f"data:image/png;base64,{good}")["message"]


def test_steps_of_tools_are_part_of_a_conversation(client: openai.OpenAI) -> None:
    call = {"name": "weather", "arguments": '{"town": "Kiel"}'}
    turns: Any = [
        {"role": "user", "content": "How is the weather in Kiel?"},
        {
            "role": "assistant",
            "content": None,
            "tool_calls": [{"id": "c1", "type": "function", "function": call}],
        },
        {"role": "tool", "tool_call_id": "c1", "content": "Rain, 9 degrees"},
    ]
    answer = client.chat.completions.create(model="starter", messages=turns, max_tokens=8)
    assert answer.choices[0].message.content
    with pytest.raises(openai.BadRequestError, match="behind no answer"):
        client.chat.completions.create(model="starter", messages=[turns[2]])
