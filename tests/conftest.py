"""What all tests share: the real starter model, and a home of their own."""

from __future__ import annotations

import os
from collections.abc import Generator, Iterator
from pathlib import Path
from typing import Final

import pytest
from hypothesis import settings

from llama32_desktop import log
from llama32_desktop.engine.worker.thread_waits import limit_waits
from llama32_desktop.models.library import find_model
from llama32_desktop.paths import HOME_VARIABLE
from llama32_desktop.ui.kit.binding import LAZY
from tests.make.gguf_file import make_gguf
from tests.perturbing.plugin import Perturbing

__all__ = ["make_gguf"]

_TESTS: Final = Path(__file__).parent

# A test that wants a real display sets the variable for a process of its own.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# As the app has it; the plugin for Qt imports it later.
os.environ.setdefault(LAZY, "0")
# As in the engine's process; here it is for what the tests load themselves.
limit_waits()
# How long an example takes says nothing on a busy machine.
settings.register_profile("unhurried", deadline=None)
settings.load_profile("unhurried")


_OF_WINDOW_OR_MODEL: Final = {"smollm2", "qtbot", "qapp"}
"""Fixtures; who uses one of them by way of others has it too."""
_LONG: Final = (
    "cage",  # each starts a process
    "cli",  # each starts the app in a process of its own
    "conversations/importing/test_import_limits.py",
    "conversations/importing/test_importing.py",
    "conversations/test_kill.py",
    "documents/collection",
    "documents/einvoice",
    "documents/extraction",  # hundreds of made invoices
    "documents/extractor/test_remote.py",
    "documents/jobs",  # each waits until files are whole
    "documents/ocr",
    "documents/reading/test_bombs.py",
    "documents/reading/test_office.py",  # pictures in documents, by OCR
    "documents/reading/test_pdf_extras.py",
    "documents/reading/test_reading.py",
    "documents/recognition/test_types.py",
    "documents/summary",
    "documents/test_damage.py",
    "documents/test_reader.py",
    "downloads/test_injected.py",
    "downloads/test_killed.py",
    "engine/client/test_cards.py",  # each of these starts processes, or a model
    "engine/client/test_supervisor.py",
    "engine/test_templates.py",
    "engine/worker/llama_cpp/test_adapters.py",
    "engine/worker/llama_cpp/test_sliding_windows.py",
    "engine/worker/mllama/test_attention.py",
    "engine/worker/mllama/test_backend.py",
    "engine/worker/mllama/test_fuzz.py",
    "engine/worker/template/test_rendering.py",
    "models/convert/test_llama.py",  # llama.cpp itself
    "packaging",
    "processes",
    "random_use",
    "server/test_vision.py",
    "test_injected.py",  # each kind of exception at each boundary
    "test_regular_expressions.py",  # each of them on each repetition
    "test_updates.py",
    "typeset/test_formula.py",
    "typeset/test_formula_setting.py",
    "ui",
)
"""Folders, and files of the others."""


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--quick", action="store_true", help="only what needs no window, no model and little time"
    )
    parser.addoption("--perturbed", metavar="WAY", help="other timing: see tests/perturbing")


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """Spares `--quick` the import of what it leaves out, which takes a fifth of its time."""
    return True if config.getoption("--quick") and _is_long(collection_path) else None


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leaves to `--quick` what it names."""
    if not config.getoption("--quick"):
        return
    left_out = [item for item in items if not _is_quick(item)]
    items[:] = [item for item in items if _is_quick(item)]
    config.hook.pytest_deselected(items=left_out)


def _is_long(path: Path) -> bool:
    place = path.relative_to(_TESTS).as_posix() if path.is_relative_to(_TESTS) else ""
    return any(f"{place}/".startswith(f"{long}/") for long in _LONG)


def _is_quick(item: pytest.Item) -> bool:
    return not _OF_WINDOW_OR_MODEL & set(getattr(item, "fixturenames", ()))


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport() -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """What a test printed is sent to another process as UTF-8, which names of files may not be."""
    report = yield
    report.sections = [(name, _as_utf8(text)) for name, text in report.sections]
    told = str(report.longrepr or "")
    if told != _as_utf8(told):
        report.longrepr = _as_utf8(told)
    return report


def _as_utf8(text: str) -> str:
    return text.encode("utf-8", "backslashreplace").decode("utf-8")


def pytest_configure(config: pytest.Config) -> None:
    """Knows the mark of what is not perturbed, and perturbs the rest where that is asked for."""
    config.addinivalue_line("markers", "unperturbed(*ways, reason): not so under `--perturbed`")
    if way := config.getoption("--perturbed"):
        config.pluginmanager.register(Perturbing(way))
    _share_cores()


def _share_cores() -> None:
    """Gives each of several workers its own share of the cores.

    Two engines on the same cores spin against each other, and one of low priority starves
    beside one of normal priority.
    """
    workers = int(os.environ.get("PYTEST_XDIST_WORKER_COUNT", "1"))
    number = int(os.environ.get("PYTEST_XDIST_WORKER", "gw0").removeprefix("gw"))
    if workers > 1 and hasattr(os, "sched_setaffinity"):
        cores = sorted(os.sched_getaffinity(0))
        if len(cores) >= workers:
            os.sched_setaffinity(0, cores[number % workers :: workers])


@pytest.fixture(scope="session")
def smollm2() -> Path:
    """The starter model's file."""
    return Path(find_model("starter").path)


@pytest.fixture(scope="session")
def mixture(smollm2: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file of a small mixture of experts with random weights; nobody changes it."""
    from tests.make.mixture import make

    return make(tmp_path_factory.mktemp("mixture") / "mixture.gguf", smollm2)


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
