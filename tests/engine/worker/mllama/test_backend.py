"""Conversations about pictures through the engine's process, on a real graph of tiny size."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from llama32_desktop.engine.client.supervisor import Supervisor
from llama32_desktop.engine.model_ref import ModelRef
from llama32_desktop.engine.protocol import (
    ChatMessage,
    ImageCacheSettings,
    Load,
    Loaded,
    ModelSettings,
)
from tests.engine.driver import Driver, assistant, user

GREEDY = {"temperature": 0.0, "max_tokens": 10}


@pytest.fixture(scope="module")
def vision(files: Path) -> Iterator[Driver]:
    supervisor = Supervisor(niceness=0)
    driver = Driver(supervisor)
    driver.loaded(str(files / "tiny.gguf"), context=512, threads=1)
    yield driver
    supervisor.close()


def about(picture: Path, text: str = "What is this?") -> ChatMessage:
    return ChatMessage("user", text, (str(picture),))


def test_what_was_loaded(vision: Driver, files: Path) -> None:
    model = vision.loaded(str(files / "tiny.gguf"), context=512, threads=1).model
    assert model.architecture == "mllama"
    assert model.vision is not None
    assert (model.vision.tile_size, model.vision.max_tiles) == (28, 4)
    assert (model.context, model.context_trained, model.layers) == (512, 512, 7)
    assert model.device == "CPU"


def test_answers_depend_on_the_picture_and_repeat(vision: Driver, files: Path) -> None:
    first = vision.generate(about(files / "1.png"), **GREEDY)
    assert first.done.timings.image_tokens == 1
    assert first.done.timings.vision_s > 0 and not first.done.timings.vision_cached
    assert first.progress == sorted(first.progress) or len(first.progress) > 2
    other = vision.generate(about(files / "2.png"), **GREEDY)
    again = vision.generate(about(files / "1.png"), **GREEDY)
    assert again.text == first.text
    assert again.done.timings.vision_cached and again.done.timings.vision_s == 0
    assert other.done.timings.completion_tokens == 10


def test_the_second_question_evaluates_what_is_new(vision: Driver, files: Path) -> None:
    question = about(files / "1.png", "What do you see in this picture?")
    first = vision.generate(question, **GREEDY)
    second = vision.generate(question, assistant(first.text), user("And then?"), **GREEDY)
    timings = second.done.timings
    assert timings.vision_cached
    assert timings.cached_tokens >= first.done.timings.prompt_tokens + 9
    assert timings.prompt_tokens - timings.cached_tokens < 110  # a header is 35 bytes here


def test_another_picture_keeps_what_stands_before_it(vision: Driver, files: Path) -> None:
    before = (user("A first question without a picture."), assistant("An answer."))
    one = vision.generate(*before, about(files / "1.png"), **GREEDY).done.timings
    two = vision.generate(*before, about(files / "2.png"), **GREEDY).done.timings
    fresh = vision.generate(about(files / "1.png"), **GREEDY)
    assert 0 < two.cached_tokens < one.prompt_tokens - 20
    assert fresh.text == vision.generate(about(files / "1.png"), **GREEDY).text


def test_text_alone_is_answered_too(vision: Driver, files: Path) -> None:
    alone = vision.generate(user("Hello"), **GREEDY)
    vision.generate(about(files / "1.png"), **GREEDY)
    again = vision.generate(user("Hello"), **GREEDY)
    assert alone.text == again.text
    assert again.done.timings.image_tokens == 0 and again.done.timings.vision_s == 0


def test_one_picture_at_a_time(vision: Driver, files: Path) -> None:
    two = ChatMessage("user", "Compare.", (str(files / "1.png"), str(files / "2.png")))
    spread = (about(files / "1.png"), assistant("A."), about(files / "2.png"))
    for messages in ((two,), spread):
        failed = vision.generate(*messages).failed
        assert failed.kind == "picture" and "one picture" in failed.message
    assert vision.generate(about(files / "1.png"), **GREEDY).text


def test_a_picture_counts_one_token(vision: Driver, files: Path) -> None:
    with_picture = vision.count(about(files / "1.png", "Hello"))
    without = vision.count(user("Hello"))
    assert with_picture.tokens == without.tokens + 1


def test_a_conversation_that_does_not_fit(vision: Driver) -> None:
    assert vision.generate(user("word " * 600)).failed.kind == "context_full"


def test_stop_in_the_middle_keeps_the_model(vision: Driver, files: Path) -> None:
    from llama32_desktop.engine.protocol import Generate
    from llama32_desktop.engine.sampling import Sampling

    request = Generate(
        id=vision.supervisor.next_id(),
        messages=(about(files / "1.png"),),
        sampling=Sampling(seed=1, temperature=2.0),
    )
    reply = vision.run(request, cancel_after_pieces=1)
    assert reply.done.finish_reason in ("cancelled", "length", "stop")
    assert vision.generate(about(files / "1.png"), **GREEDY).text


def test_the_disk_keeps_what_was_seen(fresh: Driver, files: Path, tmp_path: Path) -> None:
    cache = ImageCacheSettings(folder=str(tmp_path / "cache"), max_bytes=10**8)
    load = lambda: Load(  # noqa: E731
        id=fresh.supervisor.next_id(),
        model=ModelRef(str(files / "tiny.gguf")),
        settings=ModelSettings(context=512, threads=1),
        cache=cache,
    )
    assert isinstance(fresh.run(load()).closing, Loaded)
    first = fresh.generate(about(files / "1.png"), **GREEDY)
    assert isinstance(fresh.run(load()).closing, Loaded)  # nothing is left in memory
    again = fresh.generate(about(files / "1.png"), **GREEDY)
    assert again.done.timings.vision_cached and again.text == first.text


@pytest.mark.parametrize("kv_type", ["f32", "q4_0"])
def test_each_kv_type_answers(fresh: Driver, files: Path, kv_type: str) -> None:
    reply = fresh.load(str(files / "tiny.gguf"), context=512, threads=1, kv_type=kv_type)
    if kv_type == "f32":
        assert isinstance(reply.closing, Loaded)
        assert reply.closing.model.settings.kv_type == "f16", "as it was made"
        assert fresh.generate(about(files / "1.png"), **GREEDY).text
    else:  # heads of 16 values hold no block of 32
        assert isinstance(reply.closing, Loaded) or reply.failed.kind == "unsupported"


HELD = {"grammar": 'root ::= "one two three " root', "max_tokens": 60}
"""An answer that says again what it has said."""


@pytest.mark.parametrize("pictured", [False, True], ids=["text", "picture"])
def test_with_drafts_a_greedy_answer_is_the_same(
    fresh: Driver, files: Path, pictured: bool
) -> None:
    asked = about(files / "1.png") if pictured else user("Count, please.")
    answers = {}
    for drafts in ("off", "on"):
        fresh.loaded(str(files / "tiny.gguf"), context=512, threads=1, drafts=drafts)
        replies = [fresh.generate(asked, temperature=0.0, **more) for more in ({}, HELD)]
        replies.append(fresh.generate(asked, temperature=0.8, seed=3, **HELD))
        answers[drafts] = [reply.text for reply in replies]
        timings = [reply.done.timings for reply in replies]
        assert any(each.drafted for each in timings) == (drafts == "on")
    assert answers["off"] == answers["on"]


def test_in_auto_only_answers_that_are_drawn_are_drafted(vision: Driver) -> None:
    for more in ({"temperature": 0.0}, {"temperature": 0.8, "seed": 3}):
        assert vision.generate(user("Count."), **more, **HELD).done.timings.drafted == 0
    drawn = [vision.generate(user("Count."), temperature=0.1, **HELD).done for _ in range(4)]
    drafted = [each.timings for each in drawn if each.timings.drafted]
    assert drafted and not any(timings.repeats for timings in drafted)


def test_going_from_text_to_vision_and_back(fresh: Driver, files: Path, smollm2: Path) -> None:
    fresh.loaded(str(smollm2), context=512, threads=1)
    failed = fresh.generate(about(files / "1.png")).failed
    assert failed.kind == "picture" and "text only" in failed.message
    fresh.loaded(str(files / "tiny.gguf"), context=512, threads=1)
    assert fresh.generate(about(files / "1.png"), **GREEDY).text
    fresh.loaded(str(smollm2), context=512, threads=1)
    assert fresh.generate(user("Hello"), **GREEDY).text


def test_a_projector_by_itself_or_missing(fresh: Driver, files: Path, tmp_path: Path) -> None:
    shutil.copy(files / "tiny.gguf", tmp_path / "cut.gguf")
    data = (tmp_path / "cut.gguf").read_bytes()
    (tmp_path / "cut.gguf").write_bytes(data[: len(data) // 2])
    failed = fresh.load(str(tmp_path / "cut.gguf")).failed
    assert failed.kind == "truncated" and "cut.gguf" in failed.message
