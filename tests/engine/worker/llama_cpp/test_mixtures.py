"""The experts of a mixture stay on the processor where a card has no room for them."""

from __future__ import annotations

import ctypes
from pathlib import Path

import llama_cpp
import pytest

from llama32_desktop.engine.client.memory import expected
from llama32_desktop.engine.gguf.header import read_header as gguf_header
from llama32_desktop.engine.gguf.part_names import all_parts
from llama32_desktop.engine.gguf.whole import whole_header
from llama32_desktop.engine.model_ref import ModelRef
from llama32_desktop.engine.needs import GPU_RESERVE, experts_apart, experts_of, numbers_of
from llama32_desktop.engine.protocol import ChatMessage, Device, ModelSettings
from llama32_desktop.engine.sampling import Sampling
from llama32_desktop.engine.worker import placement
from llama32_desktop.engine.worker.backend import CancelFlag, EngineError
from llama32_desktop.engine.worker.header import header_of, read_header
from llama32_desktop.engine.worker.llama_cpp import backend, log
from llama32_desktop.engine.worker.llama_cpp import model as models
from llama32_desktop.models.fit import subject_of_file
from tests.make.mixture import EXPERTS, LAYERS, USED, make

GIB = 2**30
CARD = Device("CUDA0", "A card", "CUDA", "gpu", GIB, GIB)


def test_the_experts_are_told_from_the_file(mixture: Path, smollm2: Path) -> None:
    header = gguf_header(mixture)
    experts = experts_of(header)
    sizes = [t.bytes for t in header.tensors if "exps" in t.name]
    assert experts.bytes == sum(sizes) and len(sizes) == 3 * LAYERS
    assert (experts.layers, experts.before, experts.used) == (LAYERS, 0, USED / EXPERTS)
    assert [experts.apart(first) for first in (0, 1, LAYERS, 99)] == [
        0,
        experts.bytes // LAYERS,
        experts.bytes,
        experts.bytes,
    ]
    assert experts_of(gguf_header(smollm2)).bytes == 0


def test_the_experts_of_all_parts_are_counted(mixture: Path, smollm2: Path, tmp_path: Path) -> None:
    first = make(tmp_path / "mixture.gguf", smollm2, tensors_a_part=7)
    parts = all_parts(first)
    assert len(parts) > 2 and experts_of(gguf_header(first)).layers < LAYERS
    whole = experts_of(gguf_header(mixture))
    placed = read_header(str(first))
    assert placed is not None and placed.numbers.experts == whole
    size = sum(part.stat().st_size for part in parts)
    held = expected("chat", ModelRef(str(first)), ModelSettings())
    assert (held.experts, held.weights) == (whole, size)
    assert models.check_file(str(first)) == size
    of_all, of_one = (
        subject_of_file(header, mixture.stat().st_size)
        for header in (whole_header(first), gguf_header(mixture))
    )
    assert of_all == of_one
    parts[1].unlink()  # loading says that it is missing
    placed = read_header(str(first))
    assert placed is not None and placed.numbers.experts.layers < LAYERS


def test_as_few_stay_as_the_cards_have_no_room_for(mixture: Path) -> None:
    numbers = numbers_of(gguf_header(mixture))
    size, beside = mixture.stat().st_size, 0
    room = GPU_RESERVE

    def apart(short: float) -> int:
        free = room + size - int(short * numbers.experts.bytes)
        return experts_apart(numbers, size, 0, beside, [free + size // 1000])

    assert [apart(short) for short in (0.0, 0.2, 0.5, 0.9)] == [0, 1, 2, 3]
    assert apart(5.0) == LAYERS, "all, where even that is not enough"
    assert experts_apart(numbers, size, 0, beside, []) == 0


def test_whoever_sets_layers_decides_about_experts(mixture: Path) -> None:
    header = header_of(gguf_header(mixture))

    def chosen(**settings: int) -> int:
        asked = ModelSettings(**settings)  # type: ignore[arg-type]
        return placement.choose_experts(header, asked, 512, 100 * GIB, [CARD])

    assert chosen() == LAYERS
    assert chosen(gpu_layers=2) == 0 and chosen(gpu_layers=2, cpu_experts=1) == 1
    assert chosen(cpu_experts=99) == LAYERS
    assert placement.choose_experts(header, ModelSettings(cpu_experts=2), 512, GIB, []) == 0


def test_a_card_without_room_is_tried_again_with_all_experts_here(mixture: Path) -> None:
    header, full = header_of(gguf_header(mixture)), EngineError("out_of_memory", "no room")
    tried = ModelSettings(gpu_layers=4, cpu_experts=1)
    assert placement.more_experts(header, ModelSettings(), tried, full) == LAYERS
    last = ModelSettings(gpu_layers=4, cpu_experts=LAYERS)
    assert placement.more_experts(header, ModelSettings(), last, full) is None
    assert placement.more_experts(header, ModelSettings(cpu_experts=1), tried, full) is None
    other = EngineError("truncated", "damaged")
    assert placement.more_experts(header, ModelSettings(), tried, other) is None


def test_llama_cpp_takes_the_override(mixture: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []

    @llama_cpp.llama_log_callback
    def keep(_level: int, text: bytes, _data: ctypes.c_void_p) -> None:
        said.append(text.decode("utf-8", "replace"))

    log.install()
    llama_cpp.llama_log_set(keep, ctypes.c_void_p(0))
    try:
        cancel = CancelFlag()
        model = models.load(
            str(mixture),
            gpu_layers=0,
            cpu_experts=2,
            repack=False,
            progress=lambda _: None,
            cancel=cancel,
        )
        llama_cpp.llama_model_free(model)
    finally:
        log.install()
    moved = [line.split()[1] for line in said if "overridden to" in line]
    assert {name.split(".")[1] for name in moved} == {"0", "1"}
    assert len(moved) == 6 and all("exps" in name for name in moved)


def test_a_mixture_answers(mixture: Path) -> None:
    engine = backend.LlamaCppBackend()
    cancel = CancelFlag()
    asked = ModelSettings(context=512, threads=1, cpu_experts=2)
    loaded = engine.load(str(mixture), asked, cache=None, progress=lambda _: None, cancel=cancel)
    assert loaded.settings.cpu_experts == 0, "nothing is on a card here"
    answer = engine.generate(
        [ChatMessage("user", "Hello")],
        Sampling(max_tokens=4, seed=1),
        emit=lambda *_: None,
        progress=lambda *_: None,
        cancel=cancel,
    )
    assert answer.timings.completion_tokens
    engine.unload()
