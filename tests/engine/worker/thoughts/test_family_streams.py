"""The real llama.cpp answers in the templates of more families, each over one loaded worker.

Two copies of the starter have the control tokens of several families at once; what each family's
template makes of a conversation is this app's own, or written for the test.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest

from llama32_desktop.engine.client.supervisor import Supervisor
from llama32_desktop.engine.protocol import ChatMessage
from llama32_desktop.engine.sampling import Thinking
from llama32_desktop.engine.templates import Family
from tests.engine.driver import Driver, Reply, user
from tests.make.other_family import of_family

TURNS: Final[dict[Family, str]] = {
    "llama2": "INST|<<SYS>>",
    "llama3": "header_id|eot_id",
    "chatml": "im_start|im_end",
    "gemma": "_of_turn",
    "mistral-tekken": "INST",
    "mistral-v7": "INST|SYSTEM_PROMPT",
    "zephyr": r"<\|",
    "alpaca": "### ",
    "deepseek": "User｜|Assistant｜",
    "granite": "of_role",
}
"""Families that do not think, and what of their turns must never be said."""
TALKERS: Final = (
    *("<|im_start|>", "<|im_end|>", "[INST]", "[/INST]", "<|start_header_id|>", "<|eot_id|>"),
    *("<start_of_turn>", "<end_of_turn>", "<|user|>", "<|assistant|>", "<|end|>"),
    *("<｜User｜>", "<｜Assistant｜>", "<|end_of_role|>"),
)
THINKERS: Final = (
    *("<|im_start|>", "<|im_end|>", "[THINK]", "[/THINK]", "<seed:think>", "</seed:think>"),
    *("<|start|>", "<|message|>", "<|eom|>", "<|eot|>"),
    *("<|begin|>", "<|think|>", "<|content|>", "<|end|>"),
)
_ASKED: Final = "<|im_start|>{{ m.role }}\n{{ m.content }}<|im_end|>\n"


_BEGUN: Final = "<|im_start|>assistant{{ '\n' }}"
"""Jinja takes a line's end from the end of a template."""


def _thinking(opening: str, closing: str, prompt: str = _BEGUN) -> str:
    """A template that writes thoughts between two marks."""
    return (
        "{% for m in messages %}{% if m.role == 'assistant' %}<|im_start|>assistant\n"
        f"{{% if m.reasoning_content %}}{opening}{{{{ m.reasoning_content }}}}{closing}"
        "{% endif %}"
        f"{{{{ m.content }}}}<|im_end|>\n{{% else %}}{_ASKED}{{% endif %}}{{% endfor %}}{prompt}"
    )


_OFF: Final = "{% if enable_thinking is defined and not enable_thinking %}"
THINKING: Final[dict[str, str]] = {
    "qwen3": _thinking(
        "<think>\n",
        "\n</think>\n\n",
        f"<|im_start|>assistant\n{_OFF}<think>\n\n</think>\n\n{{% endif %}}",
    ),
    "deepseek-r1": _thinking("<think>", "</think>", "<|im_start|>assistant\n<think>\n"),
    "nemotron": _thinking(
        "<think>\n",
        "\n</think>\n",
        f"<|im_start|>assistant\n{_OFF}<think></think>{{% else %}}<think>\n{{% endif %}}",
    ),
    "hunyuan": _thinking("<think>\n", "\n</think>\n<answer>\n"),
    "magistral": _thinking("[THINK]", "[/THINK]"),
    "seed-oss": _thinking("<seed:think>", "</seed:think>"),
    "muse": "{% for m in messages %}<|start|>{{ m.role }}<|message|>{{ m.content }}<|eot|>"
    "{% endfor %}<|start|>assistant{# to=self #}",
    "solar": "{% for m in messages %}<|begin|>{{ m.role }}<|content|>{{ m.content }}<|end|>"
    "{% endfor %}<|begin|>assistant",
    "kimi": f"{{% for m in messages %}}{_ASKED}{{% endfor %}}{_BEGUN}{{# <|open|> #}}",
    "exaone": _thinking("<thought>\n", "\n</thought>\n\n"),
    "granite-3": _thinking("Here is my thought process: ", "\n\nHere is my response: "),
}
"""Families that think, in templates that leave to the answer or to the prompt what theirs do."""
_MARK: Final = re.compile(
    r"[<\[]/?\|?(?:seed:)?(?:think|thought|answer|open|close|sep|eom|eot|end|start|begin)"
    r"|to=(?:self|user)|Here is my|\|>",
    re.IGNORECASE,
)


def _worker(
    smollm2: Path, folder: Path, marks: tuple[str, ...], unwritten: int | None = None
) -> Iterator[tuple[Driver, str]]:
    path = of_family(smollm2, folder / "m.gguf", marks, unwritten=unwritten)
    driver = Driver(Supervisor(niceness=0))
    yield driver, str(path)
    driver.supervisor.close()
    path.unlink()


@pytest.fixture(scope="module")
def talker(smollm2: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Driver, str]]:
    yield from _worker(smollm2, tmp_path_factory.mktemp("talker"), TALKERS)


@pytest.fixture(scope="module")
def thinker(
    smollm2: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[Driver, str]]:
    yield from _worker(smollm2, tmp_path_factory.mktemp("thinker"), THINKERS, 2)


@pytest.mark.parametrize("family", TURNS)
def test_a_family_answers_without_its_turns(talker: tuple[Driver, str], family: Family) -> None:
    driver, path = talker
    loaded = driver.loaded(path, context=512, threads=1, template=family).model
    assert (loaded.settings.template, loaded.abilities.thinks) == (family, False)
    reply = driver.generate(
        ChatMessage("system", "You are brief."),
        user("What flows?"),
        ChatMessage("assistant", "A river."),
        user("Where do rivers flow?"),
        temperature=0,
        max_tokens=8,
    )
    assert reply.text.strip() and not reply.thought
    assert not re.search(TURNS[family], reply.text), reply.text


@pytest.mark.parametrize("name", THINKING)
def test_a_family_thinks_and_answers_apart(thinker: tuple[Driver, str], name: str) -> None:
    driver, path = thinker
    loaded = driver.loaded(
        path, context=512, threads=1, template="own", own_template=THINKING[name]
    ).model
    assert loaded.abilities.thinks

    def ask(thinking: Thinking, **sampling: object) -> Reply:
        return driver.generate(
            user("Why do rivers flow?"), temperature=0, thinking=thinking, **sampling
        )

    reply = ask(Thinking(mode="on", budget=5), max_tokens=60 if name == "kimi" else 28)
    assert reply.thought.strip() and reply.text.strip()
    assert 0 < reply.done.timings.thought_tokens <= 5  # marks are no thought
    assert not _MARK.search(reply.text) and not _MARK.search(reply.thought), reply
    off = ask(Thinking(mode="off"), max_tokens=8)
    assert off.thought == "" and off.text.strip() and not _MARK.search(off.text), off
