"""A model on the disk has its verdict before its load, and the load then does what that says."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from llama32_desktop.engine import machine as engines_machine
from llama32_desktop.engine.gguf.header import read_header
from llama32_desktop.engine.gguf.part_names import all_parts
from llama32_desktop.engine.needs import GPU_RESERVE, numbers_of
from llama32_desktop.engine.protocol import Device, ModelSettings
from llama32_desktop.engine.worker import placement
from llama32_desktop.engine.worker.header import header_of
from llama32_desktop.models.describe import describe_model
from llama32_desktop.models.hardware import Hardware
from llama32_desktop.models.installed_fit import fit_installed, subject_of_installed
from tests.make.mixture import LAYERS, make

GIB = 2**30


def machine(card_free: int, ram_free: int = 8 * GIB) -> Hardware:
    card = Device("CUDA0", "A card", "CUDA", "gpu", card_free, 2 * card_free)
    return Hardware(
        system="Linux",
        processor="Some processor",
        cores=8,
        threads=16,
        ram_total=2 * ram_free,
        ram_free=ram_free,
        disk_free=0,
        devices=(card,) if card_free else (),
        bandwidth=50e9,
        gpu_bandwidth=1000e9,
    )


@pytest.mark.parametrize(
    "settings",
    [
        ModelSettings(),
        ModelSettings(context=512),
        ModelSettings(context=512, cpu_experts=2),
        ModelSettings(context=512, gpu_layers=2),
        ModelSettings(context=512, gpu_layers=2, cpu_experts=1),
        ModelSettings(context=512, flash_attention="on", kv_type="q8_0"),
        ModelSettings(context=9000),
        ModelSettings(context=9000, stretch="yarn"),
    ],
)
@pytest.mark.parametrize("lacking", [None, -9.0, 0.4, 3.0, 15.0])
def test_the_load_does_what_the_verdict_said(
    mixture: Path, settings: ModelSettings, lacking: float | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    """`lacking` is what the card has no room for, in sizes of all experts; `None`: no card."""
    size, header = mixture.stat().st_size, header_of(read_header(mixture))
    numbers = header.numbers
    cache = numbers.kv_bytes(512, "f16", on_gpu=True) * (LAYERS + 1) // LAYERS
    room = size + cache + size // 100 - int((lacking or 0) * numbers.experts.bytes)
    hardware = machine(0 if lacking is None else GPU_RESERVE + room)
    monkeypatch.setattr(engines_machine, "available_memory", lambda: hardware.ram_free)
    monkeypatch.setattr(placement, "flash_attention_is_exact", lambda: True)
    model = describe_model(mixture, "folder")
    subject = subject_of_installed(model)
    assert subject is not None
    verdict = fit_installed(model, subject, hardware, settings)
    context = placement.choose_context(header, settings, size, hardware.devices)
    experts = placement.choose_experts(header, settings, context, size, hardware.devices)
    chosen, layers = placement.place(header, settings, context, size, hardware.devices)
    loaded = placement.resolve(chosen, context=context, gpu_layers=layers, cpu_experts=experts)
    assert (verdict.context, verdict.gpu_layers) == (context, layers)
    assert verdict.cpu_experts == loaded.cpu_experts
    if lacking == 0.4 and settings == ModelSettings(context=512):
        assert verdict.where == "experts" and 0 < experts < LAYERS


def test_a_mixture_in_parts_has_the_same_verdict(
    mixture: Path, smollm2: Path, tmp_path: Path
) -> None:
    first = make(tmp_path / "mixture.gguf", smollm2, tensors_a_part=7)
    model = describe_model(first, "folder")
    subject = subject_of_installed(model)
    assert subject is not None
    assert subject.numbers == numbers_of(read_header(mixture))
    all_parts(first)[1].unlink()
    assert subject_of_installed(model) is None, "it cannot be loaded now"


def test_another_file_of_the_same_name_is_read_again(
    mixture: Path, smollm2: Path, tmp_path: Path
) -> None:
    file = tmp_path / "model.gguf"
    file.write_bytes(smollm2.read_bytes())
    before = subject_of_installed(describe_model(file, "folder"))
    file.write_bytes(mixture.read_bytes())
    after = subject_of_installed(describe_model(file, "folder"))
    assert before is not None and after is not None
    assert not before.numbers.experts.layers and after.numbers.experts.layers == LAYERS
    file.write_bytes(b"GGUF and no more")
    model = describe_model(mixture, "folder")
    assert subject_of_installed(msgspec.structs.replace(model, path=str(file))) is None
