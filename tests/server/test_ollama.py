"""Ollama's interface, asked by its own client and by bare HTTP."""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Iterator
from typing import Any

import httpx2 as httpx
import numpy as np
import ollama
import pytest

from llama32_desktop import paths
from llama32_desktop.engine.client.session import Session
from llama32_desktop.engine.protocol import Embedded, ModelSettings
from llama32_desktop.models.library import find_model
from llama32_desktop.server.ollama.wire import keep_of
from llama32_desktop.server.refusals import Refusal
from llama32_desktop.settings import Settings, save_settings
from tests.server.conftest import PATIENCE_S, TOKEN, Served, png

SAME: Any = {"temperature": 0, "seed": 7, "num_predict": 12}
HELLO: Any = [{"role": "user", "content": "Say hello."}]


@pytest.fixture
def client(served: Served) -> Iterator[ollama.Client]:
    yield ollama.Client(
        served.url, headers={"Authorization": f"Bearer {TOKEN}"}, timeout=PATIENCE_S
    )


def test_models_are_listed_shown_and_said_to_be_loaded(
    client: ollama.Client, http: httpx.Client
) -> None:
    (listed,) = client.list().models
    assert listed.model == "starter" and listed.size and listed.size > 10**7
    assert listed.details and listed.details.family == "llama"
    shown = client.show("starter:latest")
    assert shown.capabilities == ["completion", "tools"]
    assert shown.modelinfo and shown.modelinfo["llama.context_length"] == 8192
    client.generate("starter", keep_alive="10m")  # of no prompt, it is only loaded
    (held,) = client.ps().models
    assert held.model == "starter" and held.context_length == 8192
    ends = held.expires_at
    assert ends is not None
    client.generate("starter", keep_alive=-1)
    (held,) = client.ps().models
    assert held.expires_at and held.expires_at.year == 9999
    assert client.generate("starter", keep_alive=0).done_reason == "unload"
    assert http.get("/api/version").json()["version"].count(".") == 2
    assert http.head("/").status_code == http.get("/").status_code == 200
    with pytest.raises(ollama.ResponseError, match="no model"):
        client.show("llama9")


def test_a_model_that_is_let_go_is_gone(client: ollama.Client, served: Served) -> None:
    client.generate("starter", prompt="Hi", options={"num_predict": 1}, keep_alive=0)
    for _ in range(2400):
        if not client.ps().models:
            break
    assert not served.engines.held()
    assert client.generate("starter", prompt="Hi", options={"num_predict": 1}).response is not None


def test_an_answer_comes_whole_or_in_lines_and_is_the_same(client: ollama.Client) -> None:
    whole = client.chat("starter", messages=HELLO, options=SAME)
    assert whole.message.content and whole.done_reason in ("stop", "length")
    lines = list(client.chat("starter", messages=HELLO, options=SAME, stream=True))
    assert "".join(line.message.content or "" for line in lines) == whole.message.content
    assert [line.done for line in lines] == [False] * (len(lines) - 1) + [True]
    last = lines[-1]
    assert last.eval_count == whole.eval_count and last.prompt_eval_count
    assert last.total_duration and last.eval_duration and last.load_duration is not None
    asked = client.generate("starter", prompt="Say hello.", options=SAME)
    assert asked.response == whole.message.content
    told = client.generate("starter", prompt="Say hello.", system="Say “Ahoy”.", options=SAME)
    assert told.prompt_eval_count and asked.prompt_eval_count
    assert told.prompt_eval_count != asked.prompt_eval_count


def test_it_streams_where_nothing_is_said_of_it(http: httpx.Client) -> None:
    """As curl sends it: without a type that says JSON."""
    options = {"num_predict": 3, "temperature": 0}
    body = json.dumps({"model": "starter", "prompt": "Hi", "options": options})
    form = {"Content-Type": "application/x-www-form-urlencoded"}
    answer = http.post("/api/generate", content=body, headers=form)
    lines = [json.loads(line) for line in answer.text.splitlines()]
    assert answer.headers["content-type"].startswith("application/x-ndjson")
    assert lines[-1]["done"] and lines[-1]["eval_count"] == 3
    assert all("response" in line and line["model"] == "starter" for line in lines)


def test_a_raw_prompt_has_no_template_around_it(client: ollama.Client) -> None:
    raw = client.generate("starter", prompt="One, two, three, four,", raw=True, options=SAME)
    assert raw.response.startswith(" five") and raw.prompt_eval_count
    assert raw.prompt_eval_count < 12


def test_forms_hold_an_answer(client: ollama.Client, http: httpx.Client) -> None:
    options = {"num_predict": 80, "temperature": 0}
    schema = {"type": "object", "properties": {"sea": {"type": "boolean"}}, "required": ["sea"]}
    held = client.chat("starter", messages=HELLO, format=schema, options=options)
    assert isinstance(json.loads(held.message.content or "")["sea"], bool)
    body = {"model": "starter", "messages": HELLO, "format": "yaml"}
    assert "format" in http.post("/api/chat", json=body).json()["error"]


@pytest.mark.parametrize("stream", [False, True])
def test_a_prompt_that_does_not_fit_is_refused_with_the_numbers(
    client: ollama.Client, stream: bool
) -> None:
    """Not cut at its head, and answered with 200, as ollama#3839 and #17427 have it."""
    needle = "The needle is 4711. " + "many words of hay " * 4000 + "What is the needle?"
    with pytest.raises(ollama.ResponseError) as told:
        found = client.generate("starter", prompt=needle, stream=stream)
        list(found)
    assert told.value.status_code == 400
    # Of a text this long no more is tokenised than fits.
    said = re.search(r"has ([\d,]+) tokens or more and .* context holds 8,192,", told.value.error)
    assert said is not None and 8192 <= int(said[1].replace(",", "")) < 16_000


def test_a_context_that_is_asked_for_is_had(client: ollama.Client) -> None:
    few = {"num_predict": 1}
    settings = Settings(model_settings={find_model("starter").path: ModelSettings(context=768)})
    save_settings(paths.settings_file(), settings)

    def had(**options: int) -> int | None:
        client.generate("starter", prompt="Hi", options={**few, **options})
        return client.ps().models[0].context_length

    assert had(num_ctx=512) == 768  # it has more already
    assert had(num_ctx=1024) == 1024
    assert had() == 1024  # nobody loads it again for less


def test_vectors_of_texts(client: ollama.Client) -> None:
    made = client.embed("starter", ["A ship.", "A boat."])
    assert np.allclose(np.linalg.norm(np.array(made.embeddings), axis=1), 1, atol=1e-4)
    one = client.embeddings("starter", "A ship.")
    assert np.allclose(one.embedding, made.embeddings[0], atol=1e-5)
    with pytest.raises(ollama.ResponseError, match="2,048"):
        client.embed("starter", "word " * 3000)


def test_a_text_is_cut_for_a_vector_only_where_that_is_asked_for(
    client: ollama.Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[bool] = []
    embedded = Session.embedded

    def watched(self: Session, texts: Any, *, whole: bool, **more: Any) -> Embedded:
        asked.append(whole)
        return embedded(self, texts, whole=whole, **more)

    monkeypatch.setattr(Session, "embedded", watched)
    for truncate in (None, False, True):
        client.embed("starter", "A ship.", truncate=truncate)
    assert asked == [True, True, False]


@pytest.mark.parametrize(
    ("path", "fields"),
    [
        ("/api/chat", {"tools": [{"type": "function", "function": {"name": "no name"}}]}),
        ("/api/chat", {"think": "very much"}),
        ("/api/chat", {"keep_alive": "soon"}),
        ("/api/chat", {"options": {"temperature": "hot"}}),
        ("/api/generate", {"prompt": "x", "suffix": "y"}),
        ("/api/generate", {"prompt": "x", "context": [1, 2]}),
        ("/api/generate", {"prompt": "x", "images": ["####"]}),
        ("/api/generate", {"prompt": "x", "images": [base64.b64encode(png(8, 8)).decode()]}),
        ("/api/embed", {"input": []}),
    ],
)
def test_what_is_not_done_is_refused(
    http: httpx.Client, path: str, fields: dict[str, object]
) -> None:
    answer = http.post(path, json={"model": "starter", "messages": HELLO, **fields})
    assert answer.status_code == 400 and isinstance(answer.json()["error"], str)


def test_times_are_read_as_go_writes_them() -> None:
    for said, seconds in (
        ("5m", 300.0),
        ("1h30m", 5400.0),
        ("1.5s", 1.5),
        ("250ms", 0.25),
        ("90", 90.0),
        (0, 0.0),
        (2.5, 2.5),
    ):
        assert keep_of(said) == pytest.approx(seconds)
    assert keep_of(None) is None
    assert keep_of(-1) == keep_of("-1") == keep_of("-5m") == float("inf")
    for said in ("", "m", "5 minutes", "nan", "5m!"):
        with pytest.raises(Refusal):
            keep_of(said)
