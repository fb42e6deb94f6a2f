"""What a load reports of a model, and what its file says before."""

from __future__ import annotations

from pathlib import Path

from llama32_desktop.engine.gguf import purpose
from llama32_desktop.engine.gguf.header import read_header
from llama32_desktop.engine.protocol import Abilities
from llama32_desktop.engine.thought_marks import FAMILIES
from llama32_desktop.engine.worker.abilities import abilities
from llama32_desktop.engine.worker.thoughts.learning import Format
from tests.engine.driver import CONTEXT, Driver


def test_a_load_says_what_the_model_can_do(driver: Driver, smollm2: Path) -> None:
    loaded = driver.loaded(str(smollm2), context=CONTEXT, threads=1).model
    assert loaded.abilities == Abilities(together=8)
    assert not loaded.sees
    header = read_header(smollm2)
    assert not purpose.sees(header) and not purpose.embeds(header)


def test_a_model_that_talks_counts_continues_and_takes_a_grammar() -> None:
    able = abilities(None)
    assert able.counts and able.continues and able.grammar and not able.thinks
    thinker = abilities(Format(FAMILIES[0], "", efforts=("low", "high")))
    assert thinker.thinks and thinker.efforts == ("low", "high")


def test_without_a_template_there_is_no_conversation() -> None:
    able = abilities(None, talks=False)
    assert not (able.counts or able.continues or able.grammar or able.thinks)
