"""What is said of this machine, and how fast its memory is."""

from __future__ import annotations

import json
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import psutil
import pytest

from llama32_desktop import paths
from llama32_desktop.engine import machine
from llama32_desktop.engine.machine import OtherLoad
from llama32_desktop.engine.protocol import Device
from llama32_desktop.models import bandwidth
from llama32_desktop.models.hardware import describe


def gpu(description: str, kind: str = "gpu", total: int = 8 * 10**9) -> Device:
    return Device(
        name="GPU0",
        description=description,
        backend="Vulkan",
        kind=kind,  # type: ignore[arg-type]
        memory_free=total,
        memory_total=total,
    )


def test_this_machine() -> None:
    here = describe()
    assert here.ram_total == psutil.virtual_memory().total
    assert 0 < here.ram_free < here.ram_total
    assert 1 <= here.cores <= here.threads
    assert here.disk_free > 0 and here.processor and here.system
    assert here.devices == () and not here.unified


def test_the_disk_is_that_of_a_folder_that_is_still_to_be_made(tmp_path: Path) -> None:
    assert describe(folder=tmp_path / "not" / "yet").disk_free > 0


def test_bandwidth_is_measured_once_and_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bandwidth, "_MOST_BYTES", 8 * 1024**2)
    assert describe().bandwidth is None
    measured = bandwidth.measure_bandwidth()
    assert 1e8 < measured < 1e13
    assert describe().bandwidth == measured


class Load:
    """What other programs take, as the test says."""

    now = 0.0

    def share(self) -> float:
        return self.now


@pytest.fixture
def measured(monkeypatch: pytest.MonkeyPatch) -> Callable[[float, float], float]:
    """Measures where so much comes out, and other programs take such a share."""
    monkeypatch.setattr(bandwidth, "_MOST_BYTES", 8 * 1024**2)
    monkeypatch.setattr(bandwidth.machine, "OtherLoad", Load)

    def measure(result: float, load: float) -> float:
        monkeypatch.setattr(bandwidth, "_round", lambda arrays: result)
        monkeypatch.setattr(Load, "now", load)
        return bandwidth.measure_bandwidth()

    return measure


def test_a_busy_moment_does_not_change_what_an_idle_one_said(
    measured: Callable[[float, float], float],
) -> None:
    assert measured(30e9, 0.01) == 30e9 and bandwidth.is_settled()
    assert measured(9e9, 0.02) == 30e9 == describe().bandwidth
    assert measured(32e9, 0.0) == 32e9
    assert measured(50e9, 0.9) == 32e9 == describe().bandwidth and bandwidth.is_settled()


def test_what_a_busy_machine_said_stands_until_it_is_idle(
    measured: Callable[[float, float], float],
) -> None:
    assert measured(9e9, 0.9) == 9e9 and not bandwidth.is_settled()
    assert measured(7e9, 0.5) == 9e9 == describe().bandwidth
    assert measured(8e9, 0.0) == 8e9 == describe().bandwidth and bandwidth.is_settled()


def test_what_an_older_version_kept_is_measured_again(
    measured: Callable[[float, float], float],
) -> None:
    file = paths.config_folder() / "bandwidth.json"
    file.write_text(json.dumps({bandwidth._key(): 6e9}), "utf-8")
    assert describe().bandwidth == 6e9 and not bandwidth.is_settled()
    assert measured(5e9, 0.0) == 5e9


@pytest.mark.skipif(sys.platform == "win32", reason="Windows counts a thread's time too coarsely")
def test_other_programs_do_not_make_memory_slow(monkeypatch: pytest.MonkeyPatch) -> None:
    """A thread that waits for its turn takes no time of its own."""
    import numpy as np

    array = np.ones(1 << 20, np.uint64)
    reduce = np.bitwise_or.reduce

    def compute() -> None:
        while time.thread_time() < 0.2:
            pass

    def interrupted(values: object) -> None:
        other = threading.Thread(target=compute)  # as while another program runs
        other.start()
        other.join()
        reduce(values)

    monkeypatch.setattr(np, "bitwise_or", SimpleNamespace(reduce=interrupted))
    # By the clock on the wall it would be 0.2 s at least; the 8 MB themselves take milliseconds.
    assert max(bandwidth._round([array]) for _ in range(3)) > array.nbytes / 0.1


def test_the_load_of_others_is_a_share(monkeypatch: pytest.MonkeyPatch) -> None:
    """Of four processors and ten seconds: thirteen were worked, three of them by this process."""
    at = SimpleNamespace(busy=100.0, own=5.0, now=1000.0)
    clock = SimpleNamespace(process_time=lambda: at.own, monotonic=lambda: at.now)
    monkeypatch.setattr(machine, "time", clock)
    monkeypatch.setattr(machine, "_busy_s", lambda yielding: at.busy)
    monkeypatch.setattr(psutil, "cpu_count", lambda: 4)
    load = OtherLoad()
    assert load.share() == 0.0
    at.busy, at.own, at.now = 113.0, 8.0, 1010.0
    assert load.share() == 0.25
    at.busy = 102.0  # the system counts in steps
    assert load.share() == 0.0


@pytest.mark.parametrize("content", ["", "{", "[]", '{"x": "y"}', "[" * 100_000])
def test_what_was_kept_and_is_damaged_is_measured_again(content: str) -> None:
    (paths.config_folder() / "bandwidth.json").write_text(content, "utf-8")
    assert bandwidth.kept_bandwidth() is None


def test_another_processor_is_measured_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bandwidth, "_MOST_BYTES", 8 * 1024**2)
    bandwidth.measure_bandwidth()
    monkeypatch.setattr(bandwidth.machine, "processor", lambda: "Another")
    assert bandwidth.kept_bandwidth() is None


@pytest.mark.parametrize(
    ("name", "gigabytes"),
    [
        ("NVIDIA GeForce RTX 4090", 1008),
        ("NVIDIA GeForce RTX 4090 Laptop GPU", 576),
        ("NVIDIA GeForce RTX 4070 Ti SUPER", 672),
        ("NVIDIA H100 80GB HBM3", 3350),
        ("AMD Radeon RX 7900 XTX (RADV NAVI31)", 960),
        ("Apple M2 Pro", 200),
        ("Apple M2", 100),
        ("NVIDIA GeForce RTX 40900", None),
        ("Some GPU", None),
    ],
)
def test_bandwidth_of_a_gpu_by_its_name(name: str, gigabytes: float | None) -> None:
    expected = gigabytes * 1e9 if gigabytes else None
    assert bandwidth.gpu_bandwidth(name) == expected


def test_gpus_of_one_machine() -> None:
    assert describe([gpu("RTX 4090"), gpu("RTX 4090")]).gpu_bandwidth == pytest.approx(1008e9)
    mixed = describe([gpu("RTX 4090"), gpu("RTX 3060")]).gpu_bandwidth
    assert mixed == pytest.approx(2 / (1 / 1008e9 + 1 / 360e9))
    assert describe([gpu("RTX 4090"), gpu("Unheard of")]).gpu_bandwidth is None


def test_a_gpu_in_the_processor_reads_the_same_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bandwidth, "_MOST_BYTES", 8 * 1024**2)
    measured = bandwidth.measure_bandwidth()
    here = describe([gpu("Intel(R) UHD Graphics", "igpu")])
    assert here.unified and here.gpu_bandwidth == pytest.approx(measured)
    assert not describe([gpu("RTX 4090")]).unified
