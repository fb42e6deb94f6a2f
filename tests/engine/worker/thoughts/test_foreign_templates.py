"""The real starter in every family's template: it knows their marks from its prompt, as text.

Each prompt has turns enough that it goes on with them, which it did in eleven of the families while
nothing but a token ended an answer.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest

from llama32_desktop.engine.client.supervisor import Supervisor
from llama32_desktop.engine.protocol import ChatMessage
from llama32_desktop.engine.templates import FAMILIES, Family
from tests.engine.driver import Driver, assistant, user

_MARK: Final = re.compile(r"<[|｜/]?\w|[|｜]>|\w>|\[/?[A-Z]|###")
_TURNS: Final = tuple(
    turn for color in ("red", "blue", "green") for turn in (user(f"Say {color}."), assistant(color))
)
_WHITE: Final = (*_TURNS, user("Say white."))
_LLAMA: Final = (user("What is red?"), assistant("red is nice."), user("What is white?"))
"""With this it goes on in the longer turns of Llama 3 and 4, too."""


@pytest.fixture(scope="module")
def driver() -> Iterator[Driver]:
    driver = Driver(Supervisor(niceness=0))
    yield driver
    driver.supervisor.close()


@pytest.mark.parametrize("family", FAMILIES)
def test_it_answers_without_marks_of_a_family(
    smollm2: Path, driver: Driver, family: Family
) -> None:
    driver.loaded(str(smollm2), context=512, threads=1, template=family)
    llama = family in ("llama3", "llama4")
    asked = _LLAMA if llama else _WHITE
    reply = driver.generate(*asked, temperature=0, max_tokens=28)
    assert reply.done.finish_reason == "stop"
    assert not _MARK.search(reply.text), reply.text
    assert reply.text.strip().startswith("What is" if llama else "white")


def test_an_answer_of_marks_alone_says_why_it_is_empty(smollm2: Path, driver: Driver) -> None:
    driver.loaded(str(smollm2), context=512, threads=1, template="gemma")
    asked = [ChatMessage("system", "Be brief."), user("Name three rivers.")]
    failed = driver.generate(*asked, temperature=0, max_tokens=12).failed
    assert failed.kind == "empty" and "“<end_of_turn>”" in failed.message
    assert "choose another template" in failed.message
