"""What a load reports of a model, and what its file says before."""

from __future__ import annotations

from pathlib import Path

import pytest

from llama32_desktop.engine.gguf import purpose
from llama32_desktop.engine.gguf.header import GgufHeader, read_header
from llama32_desktop.engine.protocol import Abilities
from llama32_desktop.engine.worker.abilities import of_template
from tests.engine.driver import CONTEXT, Driver


def test_a_load_says_what_the_model_can_do(driver: Driver, smollm2: Path) -> None:
    loaded = driver.loaded(str(smollm2), context=CONTEXT, threads=1).model
    assert loaded.abilities == Abilities()
    assert not loaded.sees
    header = read_header(smollm2)
    assert not purpose.sees(header) and not purpose.embeds(header)


@pytest.mark.parametrize(
    ("source", "thinks"),
    [
        ("{% for m in messages %}{{ m.content }}{% endfor %} a thinker's template", False),
        ("{% if enable_thinking %}<think>{% endif %}", True),
        ("{{ message.reasoning_content }}", True),
    ],
)
def test_a_template_says_what_it_knows(source: str, thinks: bool) -> None:
    abilities = of_template(source)
    assert abilities.thinks == thinks
    assert abilities.counts and abilities.continues and abilities.grammar


def test_without_a_template_there_is_no_conversation() -> None:
    abilities = of_template(None)
    assert not (abilities.counts or abilities.continues or abilities.grammar or abilities.thinks)


@pytest.mark.parametrize(
    ("keys", "sees", "embeds"),
    [
        ({}, False, False),
        ({"x.attention.cross_attention_layers": (3, 8)}, True, False),
        ({"x.attention.cross_attention_layers": ()}, False, False),
        ({"x.attention.causal": False}, False, True),
        ({"x.attention.causal": True, "x.pooling_type": 0}, False, False),
        ({"x.pooling_type": 1}, False, True),
        ({"general.name": "Some Embedder"}, False, True),
        ({"y.pooling_type": 1}, False, False),
    ],
)
def test_a_header_says_what_its_model_is_for(
    keys: dict[str, object], sees: bool, embeds: bool
) -> None:
    metadata = {"general.architecture": "x", **keys}
    header = GgufHeader(
        version=3, metadata=metadata, tensors=(), data_offset=0, needed_bytes=0, spans={}
    )  # type: ignore[arg-type]
    assert (purpose.sees(header), purpose.embeds(header)) == (sees, embeds)
