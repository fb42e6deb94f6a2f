"""A card that has no room any more: one sentence, and less for it the next time."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from llama32_desktop.engine.client.cards import CardCheck
from llama32_desktop.engine.client.ending import card_memory_ran_out, describe_end
from llama32_desktop.engine.client.reduced_layers import ReducedLayers
from llama32_desktop.engine.client.supervisor import Supervisor
from llama32_desktop.engine.model_ref import ModelRef
from llama32_desktop.engine.protocol import (
    AnswerNow,
    Failed,
    Generate,
    Load,
    LoadedModel,
    ModelSettings,
    Token,
)
from tests.engine.driver import PATIENCE, Driver, user

ENGINE = Path(__file__).with_name("engine_on_card.py")
PATH = "model.gguf"


@pytest.fixture
def engine() -> Iterator[Driver]:
    """An engine that ends, or is out of memory, as the first word of what it is asked says."""
    card = [sys.executable, "-c", r"print('works\tVulkan\tcard')"]
    supervisor = Supervisor(command=[sys.executable, str(ENGINE)], check=CardCheck(card))
    yield Driver(supervisor)
    supervisor.close()


@pytest.mark.parametrize("how", ["memory", "refuse"])
def test_each_time_a_quarter_less(engine: Driver, how: str) -> None:
    assert engine.loaded(PATH).model.gpu_layers == 9
    for layers in (6, 4, 3):
        failed = engine.generate(user(how)).failed
        assert failed.kind == "crashed"
        assert "graphics card's memory ran out" in failed.message
        assert f"with {layers} of 9 layers" in failed.message and "kept" in failed.message
        assert engine.generate(user("layers")).text == str(layers)  # the model is there again
    assert engine.loaded(PATH).model.gpu_layers == 3  # loaded anew it stays so
    assert engine.loaded("other.gguf").model.gpu_layers == 9


def test_an_answer_that_was_wanted_now_is_one_that_a_person_asked_for(engine: Driver) -> None:
    engine.loaded(PATH)
    request = Generate(id=engine.supervisor.next_id(), messages=(user("thinks"),))
    engine.supervisor.submit(request)
    assert isinstance(engine.supervisor.next_event(PATIENCE), Token)
    engine.supervisor.submit(AnswerNow(id=request.id))
    failed = engine.supervisor.next_event(PATIENCE)
    assert isinstance(failed, Failed) and "with 6 of 9 layers" in failed.message
    engine.supervisor.submit(AnswerNow(id=request.id))  # it comes too late
    engine.supervisor.wake()
    assert engine.supervisor.next_event(PATIENCE) is None
    assert engine.supervisor.child_pid is None
    assert engine.generate(user("layers")).text == "6"


def test_what_the_person_chose_stays_and_is_what_to_change(engine: Driver) -> None:
    engine.loaded(PATH, gpu_layers=7)
    failed = engine.generate(user("memory")).failed
    assert "fewer than 7 layers" in failed.message and "settings" in failed.message
    assert engine.generate(user("layers")).text == "7"
    assert engine.generate(user("refuse")).failed.kind == "out_of_memory"


def test_where_the_computer_has_no_memory_no_layer_is_taken(engine: Driver) -> None:
    engine.loaded(PATH)
    failed = engine.generate(user("short")).failed
    assert (failed.kind, failed.message) == ("out_of_memory", "no room")
    assert engine.generate(user("layers")).text == "9"


def test_another_crash_takes_no_layer(engine: Driver) -> None:
    engine.loaded(PATH)
    assert "layers" not in engine.generate(user("abort")).failed.message
    assert engine.generate(user("layers")).text == "9"


@pytest.mark.parametrize("path", ["memory.gguf", "abort.gguf"])
def test_a_driver_that_fails_in_a_load_is_left_out_of_the_next(engine: Driver, path: str) -> None:
    failed = engine.load(path).failed
    assert "without the graphics card" in failed.message
    assert engine.loaded(path).model.gpu_layers == 0


def test_a_load_that_fails_for_another_reason_takes_no_layer(engine: Driver) -> None:
    assert engine.load("damaged.gguf").failed.kind == "truncated"
    assert "card" not in engine.generate(user("abort")).failed.message
    assert engine.loaded(PATH).model.gpu_layers == 9


def test_without_layers_on_a_card_there_is_nothing_to_take() -> None:
    layers = ReducedLayers()
    load = Load(id=1, model=ModelRef(PATH), settings=ModelSettings(gpu_layers=0))
    assert layers.fewer() is None
    assert layers.limited(load) is load
    assert layers.fewer() is None
    layers.note_loaded(_model(0))
    assert layers.fewer() is None


def _model(gpu_layers: int) -> LoadedModel:
    return LoadedModel(
        ref=ModelRef(PATH),
        name="",
        architecture="llama",
        file_bytes=1,
        parameters=1,
        layers=9,
        gpu_layers=gpu_layers,
        device="Vulkan",
        context=512,
        context_trained=512,
        settings=ModelSettings(gpu_layers=gpu_layers),
        load_s=0,
    )


@pytest.mark.parametrize(
    "words",
    [
        "ggml_vulkan: Device memory allocation of size 369827840 failed.\n"
        "ggml_vulkan: vk::Device::allocateMemory: ErrorOutOfDeviceMemory",
        "CUDA error: out of memory",
        "ggml_backend_cuda_buffer_type_alloc_buffer: allocating 9 MiB on device 0: cudaMalloc "
        "failed: out of memory",
    ],
)
def test_what_backends_print_as_a_cards_memory_runs_out(words: str) -> None:
    assert card_memory_ran_out(words)
    assert "graphics card's memory" in describe_end(-6, words)


def test_the_processors_memory_is_not_the_cards() -> None:
    assert not card_memory_ran_out("terminate called: std::bad_alloc, out of memory")
