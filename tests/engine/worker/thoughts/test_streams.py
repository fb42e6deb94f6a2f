"""The real llama.cpp thinks and answers with the control tokens of each family.

The starter's vocabulary has 17 control tokens, of which copies get other names: it thinks in any
family then, where it is made to, and knows nothing of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import gguf
import msgspec
import numpy as np
import pytest

from llama32_desktop.engine.client.supervisor import Supervisor
from llama32_desktop.engine.protocol import AnswerNow, Done, Generate, Token
from llama32_desktop.engine.sampling import Sampling, Thinking
from llama32_desktop.engine.thought_marks import FAMILIES, HARMONY, Family
from llama32_desktop.engine.worker.template.families import SOURCES
from tests.engine.driver import CONTEXT, Driver, Reply, user
from tests.make.edit_gguf import edit, read

_TESTED = {
    "think": "<think>",
    "gpt-oss": HARMONY.opening,
    "gemma": "<|channel>thought\n",
    "command-r": "<|START_THINKING|>",
    "phi-4": "<think>",
    "smollm3": "<think>",
}
_TEMPLATE = (
    "{% for m in messages %}<|im_start|>{{ m.role }}\n{{ m.content }}<|im_end|>\n{% endfor %}"
)
_TURNS = {
    "phi-4": ("<|im_sep|>",),
    "llama-4": ("<|header_start|>", "<|header_end|>", "<|eot|>", "<|python_start|>"),
}
"""Other control tokens of a family."""
_TEMPLATES = {
    "phi-4": SOURCES["phi4"].replace("<|im_end|>", "<|im_end|>\n") + "{# <think> </think> #}",
    "smollm3": _TEMPLATE
    + "<|im_start|>assistant\n"
    + "{% if enable_thinking is defined and not enable_thinking %}<think>\n\n</think>\n{% endif %}"
    + "{# <think> </think> #}",
    "llama-4": "",  # told from the control tokens
}
_FREE = range(3, 17)
"""Control tokens that the starter's own template does not use."""


def family(name: str) -> Family:
    return next(f for f in FAMILIES if f.opening == _TESTED[name])


def copy(smollm2: Path, folder: Path, name: str) -> Path:
    """The starter with the control tokens and the template of a family."""
    fields, tensors = read(smollm2)
    tokens = list(next(f.value for f in fields if f.name == "tokenizer.ggml.tokens"))
    rows = next(t for t in tensors if t.name == "token_embd.weight").data.copy()
    line_end = rows[tokens.index("Ċ")].reshape(-1, 34).copy()
    scales = line_end[:, :2].copy().view(np.float16)
    line_end[:, :2] = (scales * np.float16(0.01)).view(np.uint8)
    chosen = family(name) if name in _TESTED else None
    marks = (*(chosen.marks if chosen else ()), *_TURNS.get(name, ()))
    for number, mark in zip(_FREE, marks, strict=False):
        tokens[number] = mark
        rows[number] = line_end.reshape(-1)  # read as the end of a line, and never written
    template = _TEMPLATES.get(name)
    if template is None and chosen is not None:
        opening = chosen.header[0] if chosen.header else "<|im_start|>assistant\n"
        template = _TEMPLATE + "{# " + " ".join(chosen.signs) + " #}" + opening
    return edit(
        smollm2,
        folder / f"{name}.gguf",
        keys={"tokenizer.ggml.tokens": tokens, "tokenizer.chat_template": template or ""},
        tensors={"token_embd.weight": (rows, gguf.GGMLQuantizationType.Q8_0)},
        architecture="llama",
    )


@pytest.fixture(scope="module", params=list(_TESTED))
def thinker(
    request: pytest.FixtureRequest, smollm2: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Driver]:
    driver = Driver(Supervisor(niceness=0))
    path = copy(smollm2, tmp_path_factory.mktemp("thinker"), request.param)
    loaded = driver.loaded(str(path), context=CONTEXT, threads=1).model
    assert loaded.abilities.thinks
    yield driver
    driver.supervisor.close()
    path.unlink()


def test_a_thought_is_kept_to_its_budget_and_apart(thinker: Driver) -> None:
    thinking = Thinking(mode="on", budget=6)
    ask = user("Say something about rivers.")
    reply = thinker.generate(ask, max_tokens=40, temperature=0, thinking=thinking)
    timings = reply.done.timings
    assert reply.thought.strip() and reply.text.strip()
    assert timings.thought_tokens == 6  # marks are no thought
    assert timings.thought_s > 0
    assert not re.search(r"[<\[|]|think|analysis|assistant|to=", reply.text), reply.text
    off = thinker.generate(ask, max_tokens=12, temperature=0, thinking=Thinking(mode="off"))
    assert off.thought == "" and off.done.timings.thought_tokens <= 1
    assert off.text.strip()


def test_a_grammar_begins_behind_the_thought(thinker: Driver) -> None:
    ask = user("Is water wet? Answer yes or no.")
    grammar = 'root ::= "{\\"wet\\": " ("true" | "false") "}"'
    for thinking in (Thinking(mode="on", budget=5), Thinking(mode="off"), Thinking(budget=4)):
        reply = thinker.generate(
            ask, max_tokens=60, temperature=0, grammar=grammar, thinking=thinking
        )
        assert msgspec.json.decode(reply.text)["wet"] in (True, False)
        assert bool(reply.thought.strip()) == (thinking.mode != "off")


def test_answer_now_closes_a_thought(thinker: Driver) -> None:
    request = Generate(
        id=thinker.supervisor.next_id(),
        messages=(user("Tell me of the sea."),),
        sampling=Sampling(temperature=0, max_tokens=200, thinking=Thinking(mode="on")),
    )
    thinker.supervisor.submit(request)
    thought, said, closing = "", "", None
    while closing is None:
        event = thinker.supervisor.next_event(30)
        assert event is not None
        if isinstance(event, Token) and event.kind == "thought" and not thought:
            thinker.supervisor.submit(AnswerNow(id=request.id))
        if isinstance(event, Token):
            thought += event.text if event.kind == "thought" else ""
            said += event.text if event.kind == "text" else ""
        else:
            closing = event if event.id == request.id and not hasattr(event, "stage") else None
    assert isinstance(closing, Done), closing
    assert thought.strip() and said.strip()


def test_llama_4_is_told_from_its_control_tokens(smollm2: Path, tmp_path: Path) -> None:
    driver = Driver(Supervisor(niceness=0))
    loaded = driver.loaded(
        str(copy(smollm2, tmp_path, "llama-4")), context=CONTEXT, threads=1
    ).model
    assert loaded.settings.template == "llama4" and not loaded.abilities.thinks
    reply = driver.generate(user("Say something about rivers."), max_tokens=12, temperature=0)
    assert reply.text.strip() and not reply.thought
    assert not re.search(r"[<|]|assistant|header", reply.text), reply.text
    driver.supervisor.close()


def test_only_a_thought_says_why_there_is_no_answer(thinker: Driver) -> None:
    reply: Reply = thinker.generate(
        user("Hello"), max_tokens=6, temperature=0, thinking=Thinking(mode="on")
    )
    assert reply.failed.kind == "empty" and "still thinking" in reply.failed.message
