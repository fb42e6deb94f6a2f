"""The verdict agrees with the published tables, adds up, and is near what is really used."""

from __future__ import annotations

import time
from dataclasses import replace
from pathlib import Path

import msgspec
import psutil
import pytest

from llama32_desktop.engine.client.pool import private_session
from llama32_desktop.engine.gguf.header import read_header
from llama32_desktop.engine.model_ref import ModelRef
from llama32_desktop.engine.protocol import ChatMessage, Device, ModelSettings
from llama32_desktop.engine.sampling import Sampling
from llama32_desktop.models.catalogue import find
from llama32_desktop.models.classifier_fit import fit_classifier, network_bytes
from llama32_desktop.models.fit import fit, subject_of, subject_of_file
from llama32_desktop.models.hardware import Hardware

GB, GIB = 10**9, 2**30
FREE_OF_CARD = 0.95
"""What the driver and a screen leave of a graphics card."""
FREE_OF_RAM = 0.8
"""What the system leaves of RAM."""
APPLE_WORKING_SET = 2 / 3
"""What Metal recommends to use of unified memory at most, up to 36 GB."""


def card(gib: float, number: int = 0) -> Device:
    return Device(
        name=f"CUDA{number}",
        description="NVIDIA GeForce RTX 4090",
        backend="CUDA",
        kind="gpu",
        memory_free=int(gib * GIB * FREE_OF_CARD),
        memory_total=int(gib * GIB),
    )


def machine(ram: float, *devices: Device, disk: float = 500) -> Hardware:
    return Hardware(
        system="Linux",
        processor="Some processor",
        cores=8,
        threads=16,
        ram_total=int(ram * GIB),
        ram_free=int(ram * GIB * FREE_OF_RAM),
        disk_free=int(disk * GB),
        devices=devices,
        bandwidth=50e9,
        gpu_bandwidth=1008e9 if devices else None,
    )


def apple(memory: float) -> Hardware:
    return machine(
        memory,
        Device(
            name="Metal",
            description="Apple M2",
            backend="Metal",
            kind="igpu",
            memory_free=int(memory * GIB * APPLE_WORKING_SET),
            memory_total=int(memory * GIB),
        ),
    )


@pytest.mark.parametrize(
    ("model", "hardware", "where"),
    [
        # Minimum and recommended VRAM: whole on the card.
        ("llama3.2-1b", machine(16, card(2)), "gpu"),
        ("llama3.2-1b", machine(16, card(4)), "gpu"),
        ("llama3.2-3b", machine(16, card(4)), "gpu"),
        ("llama3.2-3b", machine(16, card(6)), "gpu"),
        ("llama3.2-11b-vision", machine(32, card(10)), "gpu"),
        ("llama3.2-11b-vision", machine(32, card(12)), "gpu"),
        ("llama3.2-90b-vision", machine(128, card(80)), "gpu"),
        # Two RTX 4090 hold the 90B "with offload": a part stays in RAM.
        ("llama3.2-90b-vision", machine(128, card(24), card(24, 1)), "partly"),
        # Below the minimum: not whole.
        ("llama3.2-1b", machine(16, card(1)), "partly"),
        ("llama3.2-3b", machine(16, card(2)), "partly"),
        ("llama3.2-11b-vision", machine(32, card(8)), "partly"),
        ("llama3.2-90b-vision", machine(128, card(48)), "partly"),
        # Recommended RAM, without a card.
        ("llama3.2-1b", machine(16), "cpu"),
        ("llama3.2-3b", machine(16), "cpu"),
        ("llama3.2-11b-vision", machine(32), "cpu"),
        ("llama3.2-90b-vision", machine(128), "cpu"),
        ("llama3.2-11b-vision", machine(8), "no"),
        ("llama3.2-90b-vision", machine(32), "no"),
        ("llama3.2-90b-vision", machine(64), "no"),
        # Apple's unified memory.
        ("llama3.2-1b", apple(8), "gpu"),
        ("llama3.2-3b", apple(8), "gpu"),
        ("llama3.2-11b-vision", apple(16), "gpu"),
        ("llama3.2-11b-vision", apple(8), "no"),
        ("llama3.2-90b-vision", apple(32), "no"),
    ],
)
def test_the_published_tables(model: str, hardware: Hardware, where: str) -> None:
    verdict = fit(subject_of(find(model)), hardware, context=8192)
    assert verdict.where == where, verdict


def test_the_figures_add_up() -> None:
    verdict = fit(
        subject_of(find("llama3.2-3b")), machine(16, card(2)), context=8192, to_download=2 * GB
    )
    assert verdict.kv_cache == 8192 * 114_688
    assert verdict.weights == 2_019_377_696
    assert verdict.gpu_needed + verdict.ram_needed == verdict.needed
    assert 0 < verdict.gpu_layers < verdict.layers == 29
    assert verdict.gpu_needed <= verdict.gpu_free
    assert (verdict.disk_needed, verdict.disk_enough) == (2 * GB, True)
    assert verdict.sentence.startswith(f"{verdict.gpu_layers} of 29 layers on the GPU, about ")
    shared = fit(subject_of(find("llama3.2-3b")), apple(8), context=8192)
    assert shared.ram_needed == shared.needed


def test_context_and_kv_type_move_the_verdict_at_once() -> None:
    subject, hardware = subject_of(find("llama3.2-3b")), machine(16, card(4))
    assert fit(subject, hardware, context=8192).where == "gpu"
    long = fit(subject, hardware, context=32_768)
    assert long.where == "partly"
    small = fit(subject, hardware, context=32_768, kv_type="q4_0")
    assert small.gpu_layers > long.gpu_layers
    assert small.kv_cache * 32 == long.kv_cache * 9
    start = time.process_time()
    for _ in range(1000):
        fit(subject, hardware, context=32_768)
    assert time.process_time() - start < 1  # a millisecond each


def test_what_does_not_fit_says_by_how_much() -> None:
    verdict = fit(subject_of(find("llama3.2-11b-vision")), machine(8), context=8192)
    assert verdict.short_by == verdict.ram_needed + 512 * 2**20 - verdict.ram_free
    assert verdict.sentence.startswith("Does not fit: needs 10.2 GB, ")
    assert verdict.tokens_per_s is None


def test_layers_that_were_asked_for_and_do_not_fit() -> None:
    subject = subject_of(find("llama3.2-11b-vision"))
    assert fit(subject, machine(32, card(8)), context=4096, gpu_layers=0).where == "cpu"
    assert fit(subject, machine(32, card(8)), context=4096, gpu_layers=10).where == "partly"
    assert fit(subject, machine(32, card(8)), context=4096, gpu_layers=99).where == "no"


def test_a_full_disk_is_seen() -> None:
    hardware = machine(16, disk=1)
    verdict = fit(subject_of(find("llama3.2-3b")), hardware, context=4096, to_download=2 * GB)
    assert not verdict.disk_enough and verdict.where == "cpu"


def test_speed_follows_from_bandwidth() -> None:
    one = subject_of(find("llama3.2-1b:q8_0"))
    slow = fit(one, machine(16), context=4096).tokens_per_s
    assert slow is not None and slow == pytest.approx(50e9 * 0.9 / 1.355e9, rel=0.02)
    fast = fit(one, machine(16, card(8)), context=4096).tokens_per_s
    assert fast is not None and fast > 8 * slow
    unknown = Hardware(**{**_fields(machine(16, card(8))), "gpu_bandwidth": None})
    assert fit(one, unknown, context=4096).tokens_per_s is None


def test_a_mixture_leaves_experts_on_the_processor(mixture: Path) -> None:
    small = subject_of_file(read_header(mixture), mixture.stat().st_size)
    experts = replace(small.numbers.experts, bytes=20 * GB, used=1 / 16)
    numbers = replace(small.numbers, experts=experts)
    subject = msgspec.structs.replace(
        small,
        numbers=numbers,
        file_bytes=22 * GB,
        read_bytes=3 * GB,
    )
    verdict = fit(subject, machine(64, card(12)), context=2048)
    assert verdict.where == "experts" and 0 < verdict.cpu_experts < 3
    assert verdict.gpu_layers == verdict.layers
    assert verdict.gpu_needed <= verdict.gpu_free < subject.file_bytes
    assert verdict.ram_needed > 20 * GB * verdict.cpu_experts // 3
    assert f"experts of {verdict.cpu_experts} layers" in verdict.sentence
    whole = fit(subject, machine(64, card(48)), context=2048)
    assert whole.where == "gpu" and whole.cpu_experts == 0
    layered = fit(subject, machine(64, card(12)), context=2048, cpu_experts=0)
    assert layered.where == "partly"
    assert verdict.tokens_per_s and layered.tokens_per_s
    assert verdict.tokens_per_s > layered.tokens_per_s
    assert fit(subject, machine(8, card(12)), context=2048).where == "no"
    assert small.read_bytes < small.file_bytes - small.numbers.experts.bytes // 3


def _fields(hardware: Hardware) -> dict[str, object]:
    return {name: getattr(hardware, name) for name in hardware.__struct_fields__}


def test_a_file_and_its_entry_of_the_catalogue_are_judged_alike(smollm2: Path) -> None:
    subject = subject_of_file(read_header(smollm2), smollm2.stat().st_size)
    assert subject.file_bytes == 98_362_432
    assert 0.98 < subject.read_bytes / subject.file_bytes < 1  # one table for in and out
    assert subject.numbers.kv_bytes(1, "f16") == 30 * 3 * (64 + 64) * 2


def test_within_a_tenth_of_what_the_engine_really_takes(smollm2: Path) -> None:
    subject = subject_of_file(read_header(smollm2), smollm2.stat().st_size)
    verdict = fit(subject, machine(16), context=8192)
    settings = ModelSettings(context=8192, batch=512, threads=1, repack=False, gpu_layers=0)
    with private_session() as session:
        session.load(ModelRef(str(smollm2)), settings)
        message = ChatMessage("user", "Tell me a story about the sea. " * 90)
        session.generate([message], Sampling(max_tokens=2), lambda text: None)
        assert session.child_pid is not None
        used = psutil.Process(session.child_pid).memory_info().rss
    assert verdict.ram_needed == pytest.approx(used, rel=0.1)


def test_a_prompt_guard_runs_on_the_processor_whatever_card_there_is() -> None:
    small, large = (network_bytes(find(f"llama-prompt-guard2-{size}")) for size in ("22m", "86m"))
    assert (small, large) == (72_542_430, 1_116_138_537)
    assert network_bytes(find("llama3.2-1b")) == network_bytes(find("llama-guard3-1b")) == 0
    verdict = fit_classifier(large, machine(16, card(24)), to_download=large)
    assert (verdict.where, verdict.device, verdict.tokens_per_s) == ("cpu", "", None)
    assert verdict.sentence == "On the CPU."
    assert verdict.needed == verdict.ram_needed > 2 * large and verdict.disk_needed == large
    tight = fit_classifier(large, machine(3))
    assert tight.where == "no" and tight.short_by > 0
    assert fit_classifier(small, machine(3)).where == "cpu"
