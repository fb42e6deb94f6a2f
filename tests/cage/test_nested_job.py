"""A child on Windows is in the job that binds it before it enters its own.

The kernel here is one that refuses what Microsoft's pages say that Windows refuses: a process that
is in a job enters no other that has limits of its windows (“Nested Jobs”,
“AssignProcessToJobObject”).
"""

from __future__ import annotations

from typing import Any

import pytest

from llama32_desktop.cage import windows

EXTENDED, OF_WINDOWS = 9, 4


class Kernel:
    def __init__(self, *, bound: bool, late_limits: bool) -> None:
        self.entered = bound
        self.late_limits = late_limits
        self.job: set[int] = set()
        self.within: set[int] = set()
        """The limits that hold for the process."""

    def CreateJobObjectW(self, *_: object) -> int:  # noqa: N802
        return 7

    def GetCurrentProcess(self) -> int:  # noqa: N802
        return -1

    def SetInformationJobObject(self, job: int, kind: int, *_: object) -> int:  # noqa: N802
        nested = self.entered and bool(self.job & {0})
        if kind == OF_WINDOWS and nested and not self.late_limits:
            return 0
        self.job.add(kind)
        return 1

    def AssignProcessToJobObject(self, job: int, process: int) -> int:  # noqa: N802
        if self.entered and OF_WINDOWS in self.job:
            return 0
        self.job.add(0)
        self.within = self.job
        return 1

    def CloseHandle(self, job: int) -> int:  # noqa: N802
        return 1


@pytest.mark.parametrize("late_limits", [False, True])
@pytest.mark.parametrize("bound", [False, True])
def test_a_bound_process_has_its_limits_and_says_which_are_missing(
    monkeypatch: pytest.MonkeyPatch, bound: bool, late_limits: bool
) -> None:
    kernel: Any = Kernel(bound=bound, late_limits=late_limits)
    monkeypatch.setattr(windows, "_library", lambda name: kernel)
    missing = windows.enter(None, memory=1 << 30, programs=False)
    assert EXTENDED in kernel.within, "no other program, no memory beyond its own"
    assert (missing == ()) is (OF_WINDOWS in kernel.within)
    assert set(missing) <= {"limits of windows"}
    assert (missing == ()) is (late_limits or not bound)
