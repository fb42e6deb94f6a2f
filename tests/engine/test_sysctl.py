"""What macOS says of its machine, by a stand-in for the function that only macOS has."""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Iterator
from typing import Any

import psutil
import pytest

from llama32_desktop.engine import machine, sysctl

M4_MAX = {
    b"machdep.cpu.brand_string": b"Apple M4 Max\0",
    b"hw.perflevel0.physicalcpu": (12).to_bytes(4, sys.byteorder),
    b"hw.memsize": (1 << 36).to_bytes(8, sys.byteorder),
}


class Kernel:
    """Answers as sysctlbyname(3) says: the size first, then as much as there is room for."""

    def __init__(self, said: dict[bytes, bytes]) -> None:
        self._said = said

    def sysctlbyname(self, name: bytes, place: Any, size: Any, new: None, _none: Any) -> int:
        value = self._said.get(name)
        if value is None or new is not None:
            return -1
        told = size._obj
        if place is not None:
            if told.value < len(value):
                return -1
            ctypes.memmove(place, value, len(value))
        told.value = len(value)
        return 0


@pytest.fixture
def kernel(monkeypatch: pytest.MonkeyPatch) -> Iterator[dict[bytes, bytes]]:
    said = dict(M4_MAX)
    monkeypatch.setattr(sysctl, "_library", lambda: Kernel(said))
    yield said


def test_texts_and_numbers_of_any_size_are_read(kernel: dict[bytes, bytes]) -> None:
    assert sysctl.text("machdep.cpu.brand_string") == "Apple M4 Max"
    assert sysctl.number("hw.perflevel0.physicalcpu") == 12
    assert sysctl.number("hw.memsize") == 1 << 36
    kernel[b"odd"] = b"\xffM\0rest"
    assert sysctl.text("odd") == "\N{REPLACEMENT CHARACTER}M"


def test_what_the_kernel_does_not_know_is_nothing(kernel: dict[bytes, bytes]) -> None:
    kernel[b"empty"] = b""
    for name in ("hw.perflevel7.physicalcpu", "empty"):
        assert sysctl.text(name) == "" and sysctl.number(name) == 0


def test_the_engine_takes_the_fast_cores_of_apples(
    kernel: dict[bytes, bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(machine, "logical_cores", lambda: 16)
    monkeypatch.setattr(psutil, "cpu_count", lambda logical=True: 16)
    assert machine.usable_cores() == 12
    monkeypatch.setattr(machine, "logical_cores", lambda: 4)
    assert machine.usable_cores() == 4  # no more than it may run on
    del kernel[b"hw.perflevel0.physicalcpu"]  # Intel's have one kind
    monkeypatch.setattr(machine, "logical_cores", lambda: 16)
    monkeypatch.setattr(psutil, "cpu_count", lambda logical=True: 16 if logical else 8)
    assert machine.usable_cores() == 8


@pytest.mark.skipif(sys.platform != "darwin", reason="only macOS has this function")
def test_macos_itself_answers() -> None:
    assert sysctl.text("kern.ostype") == "Darwin"
    assert sysctl.number("hw.memsize") == psutil.virtual_memory().total


@pytest.mark.skipif(sys.platform == "darwin", reason="macOS has it")
def test_elsewhere_nothing_is_asked() -> None:
    assert sysctl.text("kern.ostype") == "" and sysctl.number("hw.memsize") == 0
