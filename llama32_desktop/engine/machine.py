"""What this machine is, as far as the engine's defaults depend on it."""

from __future__ import annotations

import importlib.metadata
import os
import platform
import time
from functools import cache
from pathlib import Path

import psutil

from llama32_desktop.engine import sysctl


def logical_cores() -> int:
    """Hardware threads that this process may run on, at least 1."""
    try:
        return len(os.sched_getaffinity(0))
    except AttributeError:  # not on macOS and Windows
        return os.cpu_count() or 1


def processors() -> int:
    """Hardware threads of the whole machine, at least 1."""
    return psutil.cpu_count() or 1


def usable_cores() -> int:
    """Physical cores that this process may run on, at least 1; of Apple's the fast ones, whose
    threads would wait for those on the slow ones at every operation."""
    allowed = logical_cores()
    fast = sysctl.number("hw.perflevel0.physicalcpu")
    physical = fast or psutil.cpu_count(logical=False) or allowed
    return max(1, min(physical, allowed))


class OtherLoad:
    """What other programs take of the processors, from its making on.

    Args:
        yielding: Also those that let this one go first; of some systems that is not known.
    """

    def __init__(self, *, yielding: bool = True) -> None:
        self._yielding = yielding
        self._start = (_busy_s(yielding), time.process_time(), time.monotonic())

    def share(self) -> float:
        """From 0, nothing, to 1, all of it; the system counts in steps of 10 ms."""
        busy, own, now = self._start
        others = (_busy_s(self._yielding) - busy) - (time.process_time() - own)
        return max(0.0, others / max(time.monotonic() - now, 0.01) / processors())


def running() -> int | None:
    """Threads of all programs that run or wait for a processor now, the one that asks among them;
    `None` where the system does not say."""
    try:
        return int(Path("/proc/loadavg").read_text(encoding="ascii").split()[3].partition("/")[0])
    except (OSError, ValueError, IndexError):
        return None


def _busy_s(yielding: bool) -> float:
    """Seconds that all processors together have worked so far."""
    times = psutil.cpu_times()
    left_out = 0.0 if yielding else getattr(times, "nice", 0.0)
    waiting = left_out + getattr(times, "iowait", 0.0) + getattr(times, "guest", 0.0)
    return float(sum(times) - times.idle - waiting - getattr(times, "guest_nice", 0.0))


def available_memory() -> int:
    """Bytes of RAM that can be had without swapping."""
    return int(psutil.virtual_memory().available)


def processor() -> str:
    """What the processor is called."""
    try:
        for line in Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    except OSError:
        pass
    # Of Apple's, Python knows no more than “arm”.
    named = sysctl.text("machdep.cpu.brand_string")
    return named or platform.processor() or platform.machine()


@cache
def llama_cpp_release() -> str:
    """The version of the package that brings llama.cpp; empty where there is none."""
    try:
        return importlib.metadata.version("llama-cpp-python")
    except importlib.metadata.PackageNotFoundError:
        return ""


@cache
def machine_key() -> str:
    """Names what measured settings depend on: processor, cores, llama.cpp's version, and that
    only exact ways were in question, which was not so in earlier versions."""
    version = llama_cpp_release() or "unknown"
    return f"{processor()}, {usable_cores()} cores, llama-cpp-python {version}, exact"


def family_key(architecture: str, parameters: int) -> str:
    """Names models alike in speed, such as `llama 1.2B`: same architecture, about same size."""
    for unit, name in ((1e9, "B"), (1e6, "M")):
        if parameters >= unit:
            return f"{architecture} {float(f'{parameters / unit:.2g}'):g}{name}"
    return f"{architecture} {parameters}"
