"""Loads that work, and each way in which one does not: always one sentence."""

from pathlib import Path
from typing import get_args

import gguf
import numpy as np
import pytest

from llama32_desktop.engine.model_ref import ModelRef
from llama32_desktop.engine.protocol import (
    Cancel,
    DescribeDevices,
    Devices,
    KvType,
    Load,
    Loaded,
)
from tests.engine.driver import Driver, user


def test_devices_name_the_processor_and_its_memory(fresh: Driver) -> None:
    closing = fresh.run(DescribeDevices(id=fresh.supervisor.next_id())).closing
    assert isinstance(closing, Devices)
    assert any(d.kind == "cpu" and d.memory_total > 0 for d in closing.devices)


def test_every_setting_is_resolved(fresh: Driver, smollm2: Path) -> None:
    reply = fresh.load(str(smollm2))
    assert isinstance(reply.closing, Loaded)
    model = reply.closing.model
    settings = model.settings
    assert None not in (settings.threads, settings.threads_batch, settings.context)
    assert None not in (settings.batch, settings.gpu_layers, settings.repack)
    assert model.context == model.context_trained == 8192
    assert model.architecture == "llama"
    assert reply.progress[-1] == pytest.approx(1.0)


@pytest.mark.parametrize("kv_type", get_args(KvType))
def test_each_kv_type_answers(driver: Driver, smollm2: Path, kv_type: KvType) -> None:
    loaded = driver.loaded(
        str(smollm2), context=512, kv_type=kv_type, flash_attention="on", batch=64, threads=1
    )
    settings = loaded.model.settings
    assert (settings.kv_type, settings.value_type) == (kv_type, kv_type)
    assert driver.generate(user("Hello"), max_tokens=3, seed=1).done.timings.completion_tokens


@pytest.mark.parametrize(
    ("keys", "values", "flash"),
    [
        ("q8_0", "f16", "off"),
        ("f16", "q4_0", "auto"),
        ("q4_0", "q8_0", "on"),
        ("f32", "f16", "on"),
    ],
)
def test_keys_and_values_are_of_types_of_their_own(
    driver: Driver, smollm2: Path, keys: KvType, values: KvType, flash: str
) -> None:
    loaded = driver.loaded(
        str(smollm2),
        context=512,
        kv_type=keys,
        v_type=values,
        flash_attention=flash,
        threads=1,
    )
    settings = loaded.model.settings
    assert (settings.kv_type, settings.v_type) == (keys, values)
    assert driver.generate(user("Hello"), max_tokens=3, seed=1).done.timings.completion_tokens


def test_quantised_values_without_flash_attention_are_refused(
    driver: Driver, smollm2: Path
) -> None:
    reply = driver.load(str(smollm2), context=512, v_type="q8_0", flash_attention="off")
    assert reply.failed.kind == "unsupported" and "flash attention" in reply.failed.message


def test_a_context_is_stretched_on_wish(driver: Driver, smollm2: Path) -> None:
    def context(wanted: int, stretch: str) -> tuple[int, str]:
        settings = {"context": wanted, "stretch": stretch, "kv_type": "q8_0", "threads": 1}
        model = driver.loaded(str(smollm2), **settings).model
        return model.context, model.settings.stretch

    ask = user("Count from one to twenty, in words, as a child does.")
    said = {}
    for stretch, size in (("off", 8192), ("yarn", 16_384), ("linear", 16_384)):
        assert context(16_384, stretch) == (size, stretch)
        said[stretch] = driver.generate(ask, max_tokens=24, temperature=0.0).text
    assert len(set(said.values())) == 3, said
    assert context(512, "yarn") == (512, "off"), "it is not longer than trained"
    assert driver.generate(ask, max_tokens=24, temperature=0.0).text == said["off"]


def test_an_empty_process_says_that_no_model_is_loaded(fresh: Driver) -> None:
    assert "No model is loaded" in fresh.generate(user("Hello")).failed.message


def _unknown_architecture(path: Path) -> None:
    writer = gguf.GGUFWriter(path, "novel")
    writer.add_uint32("novel.block_count", 1)
    writer.add_tensor("t", np.zeros((32,), np.float32))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


def test_what_cannot_be_loaded_is_said_in_one_sentence(
    fresh: Driver, smollm2: Path, tmp_path: Path
) -> None:
    data = smollm2.read_bytes()
    text = tmp_path / "notes.gguf"
    text.write_text("no model")
    header = tmp_path / "header.gguf"
    header.write_bytes(data[:2000])
    weights = tmp_path / "weights.gguf"
    weights.write_bytes(data[: len(data) // 2])
    foreign = tmp_path / "vision.gguf"
    layers = tmp_path / "layers.gguf"  # llama.cpp asserts on more than 512
    place = data.index(b"llama.block_count") + len(b"llama.block_count") + 4
    layers.write_bytes(data[:place] + (513).to_bytes(4, "little") + data[place + 4 :])
    _unknown_architecture(foreign)
    cases = {
        str(tmp_path / "gone.gguf"): "missing_file",
        str(text): "not_gguf",
        str(tmp_path): "not_gguf",
        str(header): "truncated",
        str(weights): "truncated",
        str(foreign): "unsupported",
        str(layers): "truncated",
    }
    sentences = set()
    for path, kind in cases.items():
        failed = fresh.load(path).failed
        assert failed.kind == kind, (path, failed)
        assert "\n" not in failed.message
        assert failed.message.endswith(".")
        sentences.add(failed.message)
    assert len(sentences) == len(cases)
    # The same process goes on.
    fresh.loaded(str(smollm2), context=512)


def test_a_context_that_memory_cannot_hold_is_refused(
    fresh: Driver, smollm2: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from llama32_desktop.engine import machine
    from llama32_desktop.engine.protocol import ModelSettings
    from llama32_desktop.engine.worker import placement
    from llama32_desktop.engine.worker.backend import EngineError
    from llama32_desktop.engine.worker.header import Header
    from tests.engine.test_needs import LLAMA_3B

    monkeypatch.setattr(machine, "available_memory", lambda: 8 * 10**9)
    header = Header("llama", 131_072, LLAMA_3B)
    with pytest.raises(EngineError) as caught:
        placement.choose_context(header, ModelSettings(context=131_072), 2 * 10**9, [])
    assert caught.value.kind == "out_of_memory"
    affordable = placement.choose_context(header, ModelSettings(), 2 * 10**9, [])
    assert affordable == 9_216  # 1 GiB of the 5.5 GB that the weights leave
    monkeypatch.setattr(machine, "available_memory", lambda: 4 * 10**9)
    assert 2_048 < placement.choose_context(header, ModelSettings(), 2 * 10**9, []) < 5_000
    monkeypatch.setattr(machine, "available_memory", lambda: 8 * 10**9)
    with pytest.raises(EngineError, match="does not fit"):
        placement.check_fits("90B.gguf", header, 55 * 10**9, [])


def test_loading_can_be_cancelled(fresh: Driver, smollm2: Path) -> None:
    request = Load(id=fresh.supervisor.next_id(), model=ModelRef(str(smollm2)))
    fresh.supervisor.submit(request)
    fresh.supervisor.submit(Cancel(id=request.id))
    while True:
        event = fresh.supervisor.next_event(30)
        assert event is not None
        if event.id == request.id and getattr(event, "kind", "") == "cancelled":
            break
        assert not isinstance(event, Loaded)
    fresh.loaded(str(smollm2), context=512)
