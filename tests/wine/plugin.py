"""Of pytest in the rig: skips each test that Wine cannot hold, and says what Wine lacks. It notes
what came of each test, and runs those that are not noted yet.

A line here is about Wine or the rig and about nothing of the app; what a Windows would show too is
a fault, and is mended.
"""

from __future__ import annotations

import fnmatch
from collections.abc import Generator
from pathlib import Path
from typing import Final

import pytest

from tests.wine.progress import FAILED, PASSED, SKIPPED, Progress

LACKS: Final[dict[str, str]] = {
    "tests/models/test_fit.py::test_within_a_tenth_of_what_the_engine_really_takes": (
        "it counts the memory of a process that maps files otherwise"
    ),
    "tests/downloads/test_tokens.py::test_a_configured_plain_file_does_not_count": (
        "the runtime is 3.11.9 and the standard library that of the Python here"
    ),
    **{
        f"tests/lending/test_local_peer.py::test_{name}": (
            "its table of connections says of none which process it is of"
        )
        for name in ("a_process_that_the_app_started_gets_in", "nor_does_one_that_has_the_port_*")
    },
}
"""What Wine lacks, by the tests' names as `tests/…::name`, with `*` for any part of it."""
_TESTS: Final = Path(__file__).parents[1]
_NO_PRIVILEGE: Final = 1314


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--progress", type=Path, help="the file with what came of each test")


def pytest_configure(config: pytest.Config) -> None:
    if file := config.getoption("--progress"):
        config.pluginmanager.register(_Notes(Progress(file)))


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark what `LACKS` names."""
    for item in items:
        for pattern, reason in LACKS.items():
            if fnmatch.fnmatchcase(item.nodeid, pattern):
                item.add_marker(pytest.mark.skip(reason=f"Wine: {reason}"))


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    call: pytest.CallInfo[None],
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """A test that makes a symbolic link itself ends there: most people's Windows refuses it too.

    Where the app makes one, a refusal has to be dealt with, so that stays a failure.
    """
    report = yield
    if call.excinfo is None or getattr(call.excinfo.value, "winerror", None) != _NO_PRIVILEGE:
        return report
    frames = [Path(str(entry.path)) for entry in call.excinfo.traceback]
    own = [path for path in frames if path.name not in ("pathlib.py", "sitecustomize.py")]
    if own and _TESTS in own[-1].parents:
        report.outcome = "skipped"
        report.longrepr = (str(own[-1]), 0, "Skipped: Wine: it makes no symbolic links")
    return report


class _Notes:
    """Writes what came of each test, as it ends, and leaves out what an earlier process ran."""

    def __init__(self, progress: Progress) -> None:
        self._progress = progress
        self._phases: dict[str, tuple[str, str]] = {}

    @pytest.hookimpl(trylast=True)
    def pytest_collection_modifyitems(
        self, config: pytest.Config, items: list[pytest.Item]
    ) -> None:
        ended = self._progress.ended()
        done = [item for item in items if item.nodeid in ended]
        items[:] = [item for item in items if item.nodeid not in ended]
        self._progress.collected(len(items))
        config.hook.pytest_deselected(items=done)

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        if report.failed:
            self._progress.end(report.nodeid, FAILED, report.longreprtext)

    def pytest_runtest_logstart(self, nodeid: str) -> None:
        self._progress.begin(nodeid)
        self._phases[nodeid] = PASSED, ""

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.failed:
            self._phases[report.nodeid] = FAILED, report.longreprtext
        elif report.skipped and self._phases[report.nodeid][0] == PASSED:
            self._phases[report.nodeid] = SKIPPED, _reason(report)

    def pytest_runtest_logfinish(self, nodeid: str) -> None:
        self._progress.end(nodeid, *self._phases.pop(nodeid))


def _reason(report: pytest.TestReport) -> str:
    told = report.longrepr
    reason = told[2] if isinstance(told, tuple) else getattr(report, "wasxfail", "")
    return str(reason).removeprefix("Skipped: ")
