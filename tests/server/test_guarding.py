"""A guard of fixed weights between programs and the starter model."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from llama32_desktop.engine.parts import ToolCall, ToolResult
from llama32_desktop.engine.protocol import ChatMessage, Done
from llama32_desktop.guards.judgement import Judgement
from llama32_desktop.models.library import find_model
from llama32_desktop.server.answers import Whole
from llama32_desktop.server.engines import Engines
from llama32_desktop.server.guarding import GuardedWriting, ServerGuard, parts_of, sentences
from llama32_desktop.server.refusals import Refusal
from llama32_desktop.server.warnings import warnings_of
from tests.chat.fakes import TIMINGS
from tests.make import tiny_guard
from tests.server.conftest import Served, serving

MARKED = "volcano"


def never() -> bool:
    return False


class WordGuard:
    """Finds texts with the marked word unsafe, and counts what it was asked."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.fails = False
        self.is_for = ("message", "document", "picture", "answer", "thought")

    def judges(self, of: str) -> bool:
        return of in self.is_for

    def judge_text(self, of: str, text: str, **_: Any) -> tuple[Judgement, ...]:
        self.asked.append(text)
        if self.fails:
            return (Judgement(of=of, failure="It broke."),)  # type: ignore[arg-type]
        codes = ("S2",) if MARKED in text else ()
        return (Judgement(of=of, categories=codes, score=0.9),)  # type: ignore[arg-type]

    def judge_pictures(self, text: str, files: Any, **_: Any) -> tuple[Judgement, ...]:
        return tuple(Judgement(of="picture", failure="It reads text only.") for _ in files)


TALK = (
    ChatMessage("system", "Be brief."),
    ChatMessage("user", "What does the page say?"),
    ChatMessage(
        "assistant", "", steps=(ToolResult(text=f"See the {MARKED}.", call="1", name="t"),)
    ),
)


def test_a_guard_for_files_is_asked_about_tools_results_alone() -> None:
    words = WordGuard()
    words.is_for = ("document",)
    guard = ServerGuard(words, holds=True)  # type: ignore[arg-type]
    with pytest.raises(Refusal, match="A document or a tool's result may be unsafe"):
        guard.look_at(TALK, never)
    assert words.asked == [f"See the {MARKED}."]
    told = ChatMessage("user", f"The {MARKED}?", images=("a.png",))
    assert guard.look_at((told,), never) == [] and len(words.asked) == 1


def test_what_others_wrote_is_judged_tools_results_too() -> None:
    assert [(each.of, each.text) for each in parts_of(TALK)] == [
        ("message", "Be brief."),
        ("message", "What does the page say?"),
        ("document", f"See the {MARKED}."),
    ]
    words = WordGuard()
    guard = ServerGuard(words, holds=True)  # type: ignore[arg-type]
    with pytest.raises(
        Refusal, match=r"A document or a tool's result may be unsafe.*non-violent crimes"
    ) as held:
        guard.look_at(TALK, never)
    assert (held.value.status, held.value.code) == (400, "content_filter")
    assert len(words.asked) == 3
    with pytest.raises(Refusal):
        guard.look_at(TALK, never)
    assert len(words.asked) == 3, "a conversation that is sent again is not judged again"
    warning = ServerGuard(words, holds=False)  # type: ignore[arg-type]
    (said,) = warning.look_at(TALK, never)
    assert said.startswith("A document or a tool's result may be unsafe")


def test_what_could_not_be_judged_is_held_back_and_tried_again() -> None:
    words = WordGuard()
    words.fails = True
    guard = ServerGuard(words, holds=True)  # type: ignore[arg-type]
    for _ in range(2):
        with pytest.raises(Refusal, match="A message was not judged: It broke"):
            guard.look_at(TALK[:1], never)
    words.fails = False
    assert guard.look_at(TALK[:2], never) == []
    picture = ChatMessage("user", "And this?", ("/tmp/a.png",))
    with pytest.raises(Refusal, match="A picture was not judged"):
        guard.look_at([picture], never)


@pytest.mark.parametrize("size", [1, 7, 1000])
@pytest.mark.parametrize("holds", [True, False])
def test_an_answer_ends_before_what_is_unsafe(size: int, holds: bool) -> None:
    shown: list[str] = []
    guard = ServerGuard(WordGuard(), holds=holds)  # type: ignore[arg-type]
    writing = GuardedWriting(guard, TALK, lambda text, _: shown.append(text), never)
    text = f"All is well. It is fine. Go to the {MARKED} now. And so on. "
    for start in range(0, len(text), size):
        writing.add(text[start : start + size])
    writing.end()
    assert "".join(shown) == (
        "All is well. It is fine." if holds and size < 1000 else ("" if holds else text)
    )
    assert writing.held is holds and writing.findings


def test_a_safe_answer_is_passed_on_whole_and_once() -> None:
    shown: list[str] = []
    writing = GuardedWriting(
        ServerGuard(WordGuard(), holds=True),
        TALK,
        lambda text, _: shown.append(text),
        never,  # type: ignore[arg-type]
    )
    for piece in ("One. Two", " and three. ", "  ", "Four", "\n"):
        writing.add(piece)
    writing.end()
    assert "".join(shown) == "One. Two and three.   Four\n" and not writing.findings


@pytest.mark.parametrize("holds", [True, False])
def test_thoughts_are_judged_and_end_no_answer(holds: bool) -> None:
    shown: list[tuple[str, str]] = []

    def told(kind: str) -> str:
        return "".join(text for text, each in shown if each == kind)

    guard = ServerGuard(WordGuard(), holds=holds)  # type: ignore[arg-type]
    writing = GuardedWriting(guard, TALK, lambda *piece: shown.append(piece), never)
    thought = f"All is well. Go to the {MARKED} now. And so on. "
    for piece in (thought[:15], thought[15:]):
        writing.think(piece, "thought")
    writing.add("It is fine")
    writing.end()
    assert told("text") == "It is fine" and not writing.held
    assert told("thought") == ("All is well." if holds else thought)
    assert [each.of for each in writing.findings] == ["thought"]
    assert sentences(writing.findings)[0].startswith("A thought of the answer may be unsafe")
    writing.begin_again()
    shown.clear()
    writing.add(f"It is the {MARKED}. Is it? ")
    writing.think("", "moved")
    writing.add("Yes. ")
    writing.end()
    assert ("", "moved") in shown and not writing.held and told("text").endswith("Yes. ")
    assert [each.of for each in writing.findings] == ["thought"]
    writing.add("It is fine. ")
    writing.think("", "moved")
    writing.end()
    assert [each.of for each in writing.findings] == ["thought"], "what was found of one before"


@pytest.mark.parametrize("holds", [True, False])
def test_calls_of_tools_are_judged_before_they_are_passed_on(holds: bool) -> None:
    words, shown = WordGuard(), list[str]()
    guard = ServerGuard(words, holds=holds)  # type: ignore[arg-type]
    writing = GuardedWriting(guard, TALK, lambda text, _: shown.append(text), never)
    writing.add("I look")
    assert writing.may_call(ToolCall(name="look", arguments='{"at": "sea"}', call="1"))
    assert "".join(shown) == "I look", "what was said before goes before"
    call = ToolCall(name="look", arguments=f'{{"at": "{MARKED}"}}', call="2")
    assert writing.may_call(call) is not holds and writing.held is holds
    assert words.asked[-1] == f'look({{"at": "{MARKED}"}})'
    assert [each.categories for each in writing.findings] == [("S2",)]
    assert writing.may_call(call) is not holds, "nothing comes behind what is held back"


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory, smollm2: Path) -> Iterator[Served]:
    guard = tiny_guard.make(tmp_path_factory.mktemp("guard") / "words.gguf", [MARKED])
    engines = Engines()
    engines.guard_by([find_model(str(guard))], (), holds=True)
    with serving("starter", engines=engines) as served:
        yield served


Ask = Callable[..., Any]


def body(question: str, **more: Any) -> dict[str, Any]:
    asked = [{"role": "user", "content": question}]
    short = {"max_tokens": 8, "options": {"num_predict": 8}}  # `options` is Ollama's
    return {"model": "starter", "messages": asked, **short, **more}


@pytest.mark.parametrize("way", ["/v1/chat/completions", "/v1/messages", "/api/chat"])
def test_each_interface_refuses_in_its_own_form(served: Served, way: str) -> None:
    with served.client() as client:
        refused = client.post(way, json=body(f"Where is the {MARKED}", stream=False))
        assert refused.status_code == 400
        assert "may be unsafe, in the guard's judgement" in refused.text
        answered = client.post(way, json=body("Say hello", stream=False))
        assert answered.status_code == 200, answered.text
        assert "warnings" not in answered.json()


def test_documents_that_are_ranked_are_judged(served: Served) -> None:
    documents = ["All is well.", f"See the {MARKED}."]
    asked = {"model": "starter", "query": "Is all well?", "documents": documents}
    with served.client() as client:
        refused = client.post("/v1/rerank", json=asked)
        assert refused.status_code == 400 and "A document or a tool's result may" in refused.text
        ranked = client.post("/v1/rerank", json=asked | {"documents": documents[:1]}).json()
    assert len(ranked["results"]) == 1 and "warnings" not in ranked


def test_a_stream_that_is_refused_begins_with_the_refusal(served: Served) -> None:
    with served.client() as client:
        asked = body(f"Where is the {MARKED}", stream=True)
        refused = client.post("/v1/chat/completions", json=asked)
    assert refused.status_code == 400
    assert json.loads(refused.text)["error"]["code"] == "content_filter"


USUAL = ("time", "was", "were", "are", "has", "that", "this", "to", "by")
"""Words that an answer has, and neither the question nor what a guard is told."""


@pytest.fixture
def watched(served: Served, tmp_path: Path) -> Iterator[Callable[[bool], None]]:
    """Has a guard find usual words unsafe."""
    before = served.engines._guard
    guard = find_model(str(tiny_guard.make(tmp_path / "usual.gguf", USUAL)))
    yield lambda holds: served.engines.guard_by([guard], (), holds=holds)
    served.engines._guard = before


@pytest.mark.parametrize("way", ["/v1/chat/completions", "/v1/completions", "/v1/responses"])
def test_probabilities_tell_nothing_of_what_is_held_back(
    served: Served, watched: Callable[[bool], None], way: str
) -> None:
    asked = {
        "/v1/chat/completions": body("Tell me about mountains", logprobs=True, top_logprobs=2),
        "/v1/completions": {"prompt": "Once upon a", "logprobs": 2},
        "/v1/responses": {
            "input": "Tell me about mountains",
            "include": ["message.output_text.logprobs"],
            "top_logprobs": 2,
        },
    }[way]
    most = {"max_output_tokens": 60} if way == "/v1/responses" else {"max_tokens": 60}
    asked |= {"model": "starter", "temperature": 0, **most}
    watched(False)
    with served.client() as client:
        said = client.post(way, json=asked).json()
        assert [each[:24] for each in said["warnings"]] == ["The answer may be unsafe"]
        assert '"logprob' in json.dumps(said)
        watched(True)
        answered = client.post(way, json=asked)
    held = answered.json()
    assert answered.status_code == 200 and "content_filter" in json.dumps(held)
    told = {each["token"] for each in _tokens(held)}
    assert not told, "nor any token of it"


def _tokens(said: Any) -> Iterator[dict[str, Any]]:
    """All that is told of tokens, wherever an interface has it."""
    if isinstance(said, dict):
        if "logprob" in said:
            yield said
        if said.get("tokens"):
            yield from ({"token": token} for token in said["tokens"])
        for each in said.values():
            yield from _tokens(each)
    elif isinstance(said, list):
        for each in said:
            yield from _tokens(each)


def test_a_text_that_goes_on_in_a_stream_has_the_guards_warning(
    served: Served, watched: Callable[[bool], None]
) -> None:
    watched(False)
    asked = {"model": "starter", "prompt": "Once upon a", "temperature": 0, "max_tokens": 60}
    with served.client() as client:
        lines = client.post("/v1/completions", json={**asked, "stream": True}).text.splitlines()
    last = json.loads([line for line in lines if line.startswith("data: {")][-1][6:])
    assert [each[:24] for each in last["warnings"]] == ["The answer may be unsafe"]


def test_what_was_found_in_any_of_several_answers_is_said() -> None:
    done = Done(id=1, finish_reason="stop", timings=TIMINGS, seed=1)
    safe, other = Whole(done), Whole(done, warnings=["The answer may be unsafe."])
    assert warnings_of(safe, other, other) == {"warnings": ["The answer may be unsafe."]}
    assert warnings_of(safe, safe) == {}
