"""What all tests share: the real starter model, and a home of their own."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from llama32_desktop import log
from llama32_desktop.models.library import find_model
from llama32_desktop.paths import HOME_VARIABLE
from tests.make.gguf_file import make_gguf

__all__ = ["make_gguf"]

# A test that wants a real display sets the variable for a process of its own.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# How long an example takes says nothing on a busy machine.
settings.register_profile("unhurried", deadline=None)
settings.load_profile("unhurried")


def pytest_configure() -> None:
    """Gives each of several workers its own share of the cores.

    Two engines on the same cores spin against each other, and one of low priority starves
    beside one of normal priority.
    """
    workers = int(os.environ.get("PYTEST_XDIST_WORKER_COUNT", "1"))
    number = int(os.environ.get("PYTEST_XDIST_WORKER", "gw0").removeprefix("gw"))
    if workers > 1 and hasattr(os, "sched_setaffinity"):
        cores = sorted(os.sched_getaffinity(0))
        if len(cores) >= workers:
            os.sched_setaffinity(0, cores[number::workers])


@pytest.fixture(scope="session")
def smollm2() -> Path:
    """The starter model's file."""
    return Path(find_model("starter").path)


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """An empty home for conversations, settings and models; no test sees the user's own."""
    folder = tmp_path / "home"
    folder.mkdir()
    monkeypatch.setenv(HOME_VARIABLE, str(folder))
    yield folder
    log.close()  # the next test's log is in its own home


@pytest.fixture
def no_folder(home: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home that cannot be made: a file stands in its way."""
    file = home.parent / "file"
    file.write_text("")
    monkeypatch.setenv(HOME_VARIABLE, str(file / "home"))
    return file / "home"
