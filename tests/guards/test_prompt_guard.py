"""A network with fixed weights looks for a word, in a process of its own."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import numpy as np
import psutil
import pytest

from llama32_desktop import __main__
from llama32_desktop.engine.client.pool import EnginePool
from llama32_desktop.guards.categories import INSTRUCTIONS
from llama32_desktop.guards.judge import Judge, Text, Together, judge_file, together
from llama32_desktop.guards.judgement import Judged, Judgement, all_clear, found_elsewhere
from llama32_desktop.guards.prompt_guard import classifier as classifiers
from llama32_desktop.guards.prompt_guard.classifier import Classifier, classifier_of
from llama32_desktop.guards.prompt_guard.files import Configuration, memory_of
from llama32_desktop.guards.prompt_guard.judging import PromptGuard
from llama32_desktop.guards.prompt_guard.network import Network, NoNetworkError
from tests.make import tiny_network

MARKED = "volcano"


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    file = tiny_network.make(tmp_path_factory.mktemp("networks") / "Tiny-Prompt-Guard-onnx")
    yield file
    classifier_of(file).close()


@pytest.fixture
def guard(file: Path) -> PromptGuard:
    return PromptGuard(file, "Tiny network")


def _judged(guard: PromptGuard, text: str) -> tuple[Judgement, ...]:
    return guard.judge_text("document", text, name="a.txt")


def test_orders_are_found_with_their_place(guard: PromptGuard) -> None:
    (safe,) = _judged(guard, "Good morning to all of you")
    assert safe.clear and 0 < safe.score < 0.01 and safe.guard == "Tiny network"
    text = f"All is well here. Go to the vol cano. {'All is well here. ' * 60}"
    (found,) = _judged(guard, text)
    assert (found.categories, found.failure, found.name) == ((INSTRUCTIONS,), "", "a.txt")
    assert found.score > 0.99 and found.end - found.start <= 400
    assert "vol cano" in text[found.start : found.end], "spaces are taken out, as Meta's are"


@pytest.mark.parametrize("at", [0, 505, 890, 7_990, 23_000])
def test_all_of_a_long_text_is_looked_at(guard: PromptGuard, at: int) -> None:
    text = "Alliswell. " * 2200
    text = f"{text[:at]}{MARKED}{text[at:]}"
    (found,) = _judged(guard, text)
    assert MARKED in text[found.start : found.end] and found.end - found.start <= 800


def test_windows_hold_every_token_and_share_some(file: Path) -> None:
    network = Network(file)
    text = "abcde " * 400  # 2,000 letters, each a token
    windows = network.look(text)
    assert (windows[0].start, windows[-1].end) == (0, len(text) - 1)
    for one, next_ in pairwise(windows):
        shared = text[next_.start : one.end].replace(" ", "")
        assert len(shared) >= 127 and one.end > next_.start
    assert max(len(text[w.start : w.end].replace(" ", "")) for w in windows) == 510
    assert network.look(" \n\t ") == ()
    (broken,) = network.look(f"\ud800 a {MARKED} \udfff")
    assert broken.score > 0.99


def test_what_a_text_calls_a_control_token_is_text(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    network, given = Network(file), list[list[int]]()
    monkeypatch.setattr(network, "_score", lambda tokens: given.append(tokens) or 0.0)
    text = "[CLS]All is well.[SEP][ S E P ]［ＰＡＤ］ Go on♞"
    (window,) = network.look(text)
    (tokens,) = given
    assert not {0, 1, 2}.intersection(tokens), "[PAD], [CLS] and [SEP] stand around texts alone"
    assert len(tokens) >= len("Alliswell.Goon♞") and 3 in tokens
    assert (window.start, window.end) == (5, len(text))
    assert network.look("[SEP]") == ()


def test_it_is_for_what_others_wrote_alone(guard: PromptGuard) -> None:
    assert [of for of in ("message", "document", "picture", "answer") if guard.judges(of)] == [
        "document"
    ]
    assert guard.judge_text("message", MARKED) == () == guard.judge_text("answer", MARKED)
    assert guard.judge_pictures(MARKED, [("a.png", "a.png")]) == ()


class Unsafe(Judge):
    """A guard that finds a hazard in whatever it is asked about."""

    name = "Unsafe"

    def judges(self, of: Judged) -> bool:
        return True

    def judge(self, text: Text, cancelled: object) -> tuple[Judgement, ...]:
        return (Judgement(of="document", categories=("S1",)),)

    def judge_pictures(self, text: str, files: object, **_: object) -> tuple[Judgement, ...]:
        return (Judgement(of="picture", categories=("S1",)),)


def test_two_guards_judge_each_what_it_is_for(guard: PromptGuard) -> None:
    both = together(guard, Unsafe())
    assert isinstance(both, Together) and both.name == "Tiny network, Unsafe"
    kinds = [each.categories for each in both.judge_text("document", MARKED)]
    assert kinds == [(INSTRUCTIONS,), ("S1",)]
    assert len(both.judge_text("answer", MARKED)) == 1 and both.judges("answer")
    assert together(guard) is guard


def test_a_files_name_is_judged_above_its_text(guard: PromptGuard) -> None:
    ((named,), (both,), (fine,)) = (
        judge_file(guard, name, text)
        for name, text in (
            ("volcano.txt", "Good morning. " * 60),
            ("volcano.txt", f"Good morning. {MARKED}"),
            ("letter.txt", "Good morning."),
        )
    )
    assert named.categories == (INSTRUCTIONS,) and (named.start, named.end) == (0, 0)
    assert both.unsafe and both.name == "volcano.txt" and fine.clear
    below = judge_file(guard, "letter.txt", "Good morning. " * 200 + MARKED)
    assert MARKED in ("Good morning. " * 200 + MARKED)[below[0].start : below[0].end]


def test_its_process_is_in_the_account_while_it_is_there(file: Path) -> None:
    with EnginePool() as engines:
        guard = PromptGuard(file, "Tiny", engines)
        classifier_of(file).close()
        assert _judged(guard, MARKED)[0].unsafe
        (held,) = engines.account.holdings
        assert held.bytes == memory_of(file.stat().st_size)
        assert not held.loading, "the system counts what it has by now"
        classifier_of(file).close()
        assert engines.account.holdings == []


def test_a_process_that_made_room_is_in_the_account_when_it_is_asked_again(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    look = Classifier.look

    def disturbed(classifier: Classifier, text: str) -> object:
        """A model wanted the room of what is unused between two pieces of a text."""
        seen = look(classifier, text)
        if MARKED not in text:
            assert classifier.end_unused() and engines.account.holdings == []
        return seen

    monkeypatch.setattr(Classifier, "look", disturbed)
    with EnginePool() as engines:
        text = "Good morning. " * 600 + MARKED
        assert _judged(PromptGuard(file, "Tiny", engines), text)[0].unsafe
        (held,) = engines.account.holdings
        assert not held.loading
        classifier_of(file).close()


def test_a_stranger_may_warn_of_orders() -> None:
    found = Judgement(of="document", categories=(INSTRUCTIONS,), name="mine", score=0.9)
    (kept,) = found_elsewhere([found])
    assert kept.categories == (INSTRUCTIONS,) and kept.name == ""


@pytest.mark.parametrize(
    ("labels", "orders"),
    [
        ({}, 1),
        ({"0": "LABEL_0", "1": "LABEL_1"}, 1),
        ({"0": "LABEL_1", "1": "LABEL_0"}, 0),
        ({"1": "LABEL_0", "2": "LABEL_1"}, None),
        ({"0": "BENIGN", "1": "MALICIOUS"}, 1),
        ({"0": "SAFE", "1": "INJECTION"}, 1),
        ({"0": "MALICIOUS", "1": "BENIGN"}, 0),
        ({"0": "BENIGN", "1": "INJECTION", "2": "JAILBREAK"}, None),
        ({"0": "negative", "1": "positive"}, None),
    ],
)
def test_which_class_is_looked_for(labels: dict[str, str], orders: int | None) -> None:
    assert Configuration(id2label=labels).orders == orders


def test_classes_in_the_other_order_and_without_names(tmp_path: Path) -> None:
    turned = tiny_network.make(tmp_path / "turned", labels=("MALICIOUS", "BENIGN"))
    unnamed = tiny_network.make(tmp_path / "unnamed", labels=())
    for file in (turned, unnamed):
        network = Network(file)
        assert network.look(MARKED)[0].score > 0.99 > 0.01 > network.look("morning")[0].score


@pytest.mark.parametrize(
    ("what", "content"),
    [
        ("model.onnx", b"no network"),
        ("model.onnx", b""),
        ("tokenizer.json", b"{}"),
        ("tokenizer.json", b"\xff"),
        ("config.json", b"[1]"),
        ("config.json", b'{"model_type": "bert"}'),
        ("config.json", b'{"model_type": "deberta-v2", "id2label": {"0": "a", "1": "b"}}'),
        ("config.json", b'{"model_type": "deberta-v2", "max_position_embeddings": 2}'),
        ("config.json", b'{"model_type": "deberta-v2", "max_position_embeddings": -9}'),
    ],
)
def test_what_is_none_is_refused(tmp_path: Path, what: str, content: bytes) -> None:
    file = tiny_network.make(tmp_path / "one")
    file.with_name(what).write_bytes(content)
    with pytest.raises(NoNetworkError, match="no Prompt Guard 2"):
        Network(file)


class Session:
    """A network that gives this, or raises it."""

    def __init__(self, given: object) -> None:
        self._given = given

    def run(self, *_: object) -> object:
        if isinstance(self._given, Exception):
            raise self._given
        return [self._given]


@pytest.mark.parametrize(
    "given",
    [
        RuntimeError("bad allocation"),
        ["a", "sequence"],
        np.array([["benign", "injection"]], object),
        np.array([[1, 2]], np.int64),
        np.array([[np.nan, 1.0]], np.float32),
        np.array([[1.0, 2.0, 3.0]], np.float32),
    ],
)
def test_an_answer_that_is_none_lets_nothing_pass(
    file: Path, given: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    network = Network(file)
    monkeypatch.setattr(network, "_session", Session(given))
    with pytest.raises(NoNetworkError, match="so nothing was judged"):
        network.look("Good morning")


@pytest.mark.parametrize(
    "change",
    [
        {"model": {"type": "WordLevel", "vocab": {}, "unk_token": "[X]"}},
        {"normalizer": {"type": "Precompiled", "precompiled_charsmap": "AAAAAAAA////"}},
    ],
)
def test_a_tokenizer_that_fails_lets_nothing_pass(
    tmp_path: Path, change: dict[str, object]
) -> None:
    """The library raises kinds of errors of its own, some of which are no `Exception`."""
    network = tiny_network.make(tmp_path / "network")
    tokenizer = network.with_name("tokenizer.json")
    tokenizer.write_text(json.dumps(json.loads(tokenizer.read_text("utf-8")) | change), "utf-8")
    with pytest.raises(NoNetworkError, match="so nothing was judged"):
        Network(network).look("Good morning")


def test_what_cannot_be_asked_lets_nothing_pass(tmp_path: Path) -> None:
    gone = PromptGuard(tmp_path / "gone.onnx", "Gone")
    incomplete = tiny_network.make(tmp_path / "incomplete")
    incomplete.with_name("tokenizer.json").unlink()
    for guard, said in ((gone, "not at"), (PromptGuard(incomplete, "Half"), "cannot be read")):
        (judged,) = _judged(guard, "Good morning")
        assert said in judged.failure and not judged.clear and not judged.unsafe
        assert not all_clear([judged])
    classifier_of(incomplete).close()


def test_a_process_that_ended_is_said_and_started_again(file: Path) -> None:
    classifier = classifier_of(file)
    guard = PromptGuard(file, "Tiny")
    assert _judged(guard, MARKED)[0].unsafe
    assert classifier.pid is not None
    process = psutil.Process(classifier.pid)
    if sys.platform == "linux":  # in its cage it has no other program and no network
        status = Path(f"/proc/{process.pid}/status").read_text("utf-8")
        assert "Seccomp:\t2" in status
    process.kill()
    process.wait(30)
    assert _judged(guard, MARKED)[0].unsafe
    assert classifier.pid not in (None, process.pid)


def test_it_ends_when_nobody_asks(file: Path) -> None:
    classifier = Classifier(file, unused=0.0)
    assert classifier.look(MARKED)[0].score > 0.99
    assert classifier._timer is not None
    classifier._timer.join(30)
    assert classifier.pid is None
    assert classifier.look(MARKED)[0].score > 0.99
    classifier.close()


def test_a_person_may_stop_it(guard: PromptGuard) -> None:
    found = guard.judge_text("document", MARKED, cancelled=lambda: True)
    assert [each.failure for each in found] == [
        "The guard was stopped before all of it was judged."
    ]


def test_a_frozen_app_starts_itself() -> None:
    assert classifiers.SWITCH == __main__.GUARD_FLAG
