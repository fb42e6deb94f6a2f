"""llama.cpp reads the grammars of schemas, and a real model's answers keep to them."""

from __future__ import annotations

import datetime
import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from llama32_desktop.engine.client.supervisor import Supervisor
from tests.engine.driver import CONTEXT, Driver, user
from tests.engine.form.test_grammar import SCHEMAS

SCHEMA = {
    "type": "object",
    "properties": {
        "wet": {"type": "boolean"},
        "since": {"type": "string", "format": "date"},
        "names": {"type": "array", "maxItems": 2, "items": {"type": "string", "maxLength": 8}},
        "depth": {"anyOf": [{"type": "integer", "minimum": 1, "maximum": 99}, {"type": "null"}]},
    },
    "required": ["wet", "since", "names", "depth"],
}


@pytest.fixture(scope="module")
def starter(smollm2: Path) -> Iterator[Driver]:
    driver = Driver(Supervisor(niceness=0))
    driver.loaded(str(smollm2), context=CONTEXT, threads=1)
    yield driver
    driver.supervisor.close()


def test_an_answer_keeps_to_its_schema(starter: Driver) -> None:
    for seed in (1, 2):
        reply = starter.generate(
            user("Describe a river."),
            temperature=1.2, seed=seed, max_tokens=200, schema=json.dumps(SCHEMA),
        )  # fmt: skip
        answer = json.loads(reply.text)
        assert list(answer) == SCHEMA["required"] and isinstance(answer["wet"], bool)
        assert datetime.date.fromisoformat(answer["since"])
        assert len(answer["names"]) <= 2 and all(len(name) <= 8 for name in answer["names"])
        assert answer["depth"] is None or 1 <= answer["depth"] <= 99


def test_llama_cpp_reads_every_grammar(starter: Driver) -> None:
    for schema in SCHEMAS:
        reply = starter.generate(
            user("Hello"), temperature=0, max_tokens=1, schema=json.dumps(schema)
        )
        assert reply.done.timings.completion_tokens <= 1


def test_a_schema_that_cannot_be_held_is_refused_by_name(starter: Driver) -> None:
    reply = starter.generate(user("Hello"), schema='{"not": {}}')
    assert reply.text == "" and "“not”" in reply.failed.message
