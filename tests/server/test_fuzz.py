"""Requests in which any part may be anything: each is answered or refused, and none is an error."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import httpx2 as httpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.server.conftest import Served, serving
from tests.server.scripted import scripted_engines

TURN: Final = {"role": "user", "content": "Hi"}
TOOL: Final = {"type": "function", "function": {"name": "f", "parameters": {}}}
BODIES: Final[dict[str, dict[str, Any]]] = {
    "/v1/chat/completions": {
        "messages": [
            {"role": "user", "content": [{"type": "text", "text": "Hi"}]},
            {
                "role": "assistant",
                "content": "x",
                "tool_calls": [{"id": "c", "function": {"name": "f", "arguments": "{}"}}],
            },
            {"role": "tool", "content": "y", "tool_call_id": "c"},
        ],
        "stream": False,
        "stream_options": {"include_usage": True},
        "stop": ["x"],
        "seed": 1,
        "temperature": 1,
        "max_tokens": 3,
        "response_format": {"type": "json_schema", "json_schema": {"schema": {}}},
        "reasoning_effort": "low",
        "tool_choice": "auto",
        "tools": [TOOL],
    },
    "/v1/completions": {"prompt": ["x"], "max_tokens": 1, "stream": True},
    "/v1/responses": {
        "input": [TURN, {"type": "function_call", "call_id": "c", "name": "f", "arguments": "{}"}],
        "instructions": "x",
        "text": {"format": {"type": "json_schema", "schema": {}}},
        "reasoning": {"effort": "low"},
        "stream": True,
    },
    "/v1/embeddings": {"input": ["x", "y"], "encoding_format": "base64", "dimensions": 2},
    "/v1/rerank": {"query": "x", "documents": ["y", {"text": "z"}], "top_n": 1},
    "/v1/messages": {
        "messages": [{"role": "user", "content": [{"type": "text", "text": "Hi"}]}],
        "system": [{"type": "text", "text": "x"}],
        "max_tokens": 3,
        "thinking": {"type": "enabled", "budget_tokens": 4},
        "output_config": {"format": {"type": "json_schema", "schema": {}}},
        "stream": True,
    },
    "/v1/messages/count_tokens": {"messages": [TURN], "system": "x"},
    "/api/chat": {
        "messages": [{"role": "user", "content": "Hi", "images": []}],
        "options": {"num_ctx": 8, "stop": ["x"], "seed": 1, "temperature": 0, "mirostat": 0},
        "format": {"type": "object"},
        "keep_alive": "5m",
        "think": "low",
    },
    "/api/generate": {"prompt": "x", "raw": True, "images": [], "keep_alive": 0},
    "/api/embed": {"input": ["x"], "truncate": True, "keep_alive": -1},
    "/api/show": {},
}
ANY: Final = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.sampled_from([2**31, 2**63, 10**30, -(10**30)])
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text()
    | st.sampled_from(["data:image/png;base64,AAAA", "http://x", "-1h", "json", "starter", 1e308]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["type", "text", "content", "role", "schema", "$ref", "items"])
            | st.text(),
            inner,
            max_size=3,
        )
    ),
    max_leaves=5,
)


@pytest.fixture(scope="module")
def served(smollm2: Path) -> Iterator[Served]:
    with serving("starter", engines=scripted_engines()) as made:
        yield made


def places(value: Any, before: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """The ways to all parts of a body."""
    inside = value.items() if isinstance(value, dict) else enumerate(value)
    for name, part in inside:
        yield (*before, name)
        if isinstance(part, dict | list):
            yield from places(part, (*before, name))


@pytest.mark.parametrize("way", BODIES)
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_any_part_may_be_anything(way: str, http: httpx.Client, data: st.DataObject) -> None:
    body = copy.deepcopy({"model": "starter", **BODIES[way]})
    for _ in range(data.draw(st.integers(1, 2))):
        *path, last = data.draw(st.sampled_from(list(places(body))))
        part: Any = body
        for name in path:
            part = part[name]
        part[last] = data.draw(ANY)
    answer = http.post(way, content=json.dumps(body).encode("utf-8", "surrogatepass"))
    assert answer.status_code in (200, 400, 404), answer.text
    if answer.status_code != 200:
        assert answer.json()["error"]
    elif "event: error" in answer.text or '"error":{' in answer.text:
        assert "internal" not in answer.text


def test_each_body_is_taken_as_it_stands(http: httpx.Client) -> None:
    for way, body in BODIES.items():
        answer = http.post(way, json={"model": "starter", **body})
        assert answer.status_code == 200, (way, answer.text)
