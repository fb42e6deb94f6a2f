"""Exports and imports in a process of their own: how it ends, in whatever way."""

from __future__ import annotations

import subprocess
import sys
import threading
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any, cast

import psutil
import pytest

from llama32_desktop import __main__, paths
from llama32_desktop.conversations.errors import CancelledError, StoreError
from llama32_desktop.conversations.store import open_store
from llama32_desktop.ui.exchange import job as jobs
from llama32_desktop.ui.exchange.job import Job, ProcessEndedError
from llama32_desktop.ui.exchange.messages import Export, Exported, Import, Imported, Request
from tests.ui.conftest import Opener

ALL = [sys.executable, "-m", "llama32_desktop", __main__.EXCHANGE_FLAG]
"""As the frozen app starts its children."""


@pytest.fixture
def stored(home: Path) -> int:
    """The id of a conversation."""
    with closing(open_store(paths.database_file()).store) as store:
        number = store.create_conversation("One").id
        question = store.add_message(number, None, "user", "Well?")
        store.add_message(number, question.id, "assistant", "**Yes**, $x^2$.")
    return number


@pytest.fixture
def long(home: Path) -> None:
    """A conversation that takes a while to print."""
    with closing(open_store(paths.database_file()).store) as store:
        number = store.create_conversation("Long").id
        parent = None
        for n in range(400):
            text = f"{n}: " + "**many** words, $x^2$, " * 40
            parent = store.add_message(number, parent, "assistant", text).id


@pytest.fixture
def out(tmp_path: Path) -> Path:
    """An empty folder."""
    folder = tmp_path / "out"
    folder.mkdir()
    return folder


def names(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir()]


def export(target: Path, language: str = "en") -> Export:
    format_ = {".zip": "markdown", ".md": "markdown"}.get(target.suffix, target.suffix[1:])
    return Export(None, str(target), cast(Any, format_), language, "Noto Sans,10")


def child(tmp_path: Path, code: str) -> list[str]:
    script = tmp_path / "child.py"
    script.write_text(code)
    return [sys.executable, str(script)]


def stopped_while(job: Job, under_way: Callable[[], bool]) -> None:
    """Stops a job once that is true."""

    def stop() -> None:
        until = time.monotonic() + 240
        while not under_way() and time.monotonic() < until:
            time.sleep(0.005)
        job.stop()

    threading.Thread(target=stop).start()
    job.run()


@pytest.mark.skipif(sys.platform == "win32", reason="priorities have names there")
def test_a_person_waits_for_it_so_it_has_normal_priority(long: None, out: Path) -> None:
    job = Job(export(out / "all.pdf"))
    seen: list[int] = []

    def under_way() -> bool:
        if names(out) and job._child is not None:
            seen.append(psutil.Process(job._child.pid).nice())
        return bool(seen)

    with pytest.raises(CancelledError):
        stopped_while(job, under_way)
    assert seen == [psutil.Process().nice()]


@pytest.mark.parametrize("ending", ["json", "html", "md", "zip", "pdf"])
def test_the_program_itself_is_the_process(stored: int, out: Path, ending: str) -> None:
    assert jobs.SWITCH == __main__.EXCHANGE_FLAG
    target = out / f"x.{ending}"
    assert Job(export(target), command=ALL).run() == Exported(1)
    assert target.stat().st_size > 50 and names(out) == [target.name]


def test_its_words_are_in_the_windows_language(stored: int, tmp_path: Path) -> None:
    Job(export(tmp_path / "x.md", "de")).run()
    assert "Sie" in (tmp_path / "x.md").read_text()


def test_what_came_in_is_reported(stored: int, tmp_path: Path) -> None:
    Job(export(tmp_path / "x.json")).run()
    (tmp_path / "y.json").write_text("{")
    with closing(open_store(paths.database_file()).store) as store:
        store.delete(stored)
    answer = Job(Import((str(tmp_path / "x.json"), str(tmp_path / "y.json")))).run()
    assert isinstance(answer, Imported)
    [number] = answer.report.added
    with closing(open_store(paths.database_file()).store) as store:
        assert [(c.id, c.title) for c in store.conversations()] == [(number, "One")]
    [sentence] = answer.report.sentences
    assert "“y.json” is damaged" in sentence


def test_a_file_that_cannot_be_written_is_said(stored: int, tmp_path: Path) -> None:
    for ending in ("json", "pdf"):
        with pytest.raises(StoreError, match="could not be written"):
            Job(export(tmp_path / "no" / f"x.{ending}")).run()


@pytest.mark.parametrize("ending", ["json", "pdf"])
def test_stopped_it_leaves_nothing(long: None, out: Path, ending: str) -> None:
    target = out / f"x.{ending}"
    target.write_text("former")
    job = Job(export(target))
    if ending == "pdf":
        with pytest.raises(CancelledError):
            stopped_while(job, (out / ".x.pdf.part").exists)
    else:
        job.stop()
        with pytest.raises(CancelledError):
            job.run()
    assert target.read_text() == "former" and names(out) == [target.name]


@pytest.mark.parametrize(
    "request_", [export(Path("x.json")), Import(("x.json",))], ids=["export", "import"]
)
def test_one_that_ends_without_an_answer_is_told_apart(request_: Request, tmp_path: Path) -> None:
    with pytest.raises(ProcessEndedError):
        Job(request_, command=child(tmp_path, "import os; os._exit(3)")).run()
    with pytest.raises(ProcessEndedError):
        Job(request_, command=child(tmp_path, "print('no message at all')")).run()
    with pytest.raises(ProcessEndedError):
        Job(request_, command=[str(tmp_path / "not there")]).run()


def test_one_that_does_not_stop_is_ended(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(jobs, "PATIENCE_S", 0.2)
    part = tmp_path / ".x.json.part"
    code = f"import time; open({str(part)!r}, 'w').close(); time.sleep(600)"
    job = Job(export(tmp_path / "x.json"), command=child(tmp_path, code))
    with pytest.raises(CancelledError):
        stopped_while(job, part.exists)
    assert not part.exists()


def test_when_the_window_dies_it_leaves_nothing(long: None, out: Path) -> None:
    """The system closes the pipe of a window that was killed."""
    code = (
        "import os, sys, threading, time\n"
        "from pathlib import Path\n"
        "from llama32_desktop.ui.exchange.job import Job\n"
        "from llama32_desktop.ui.exchange.messages import Export\n"
        "job = Job(Export(None, sys.argv[1], 'pdf', 'en', ''))\n"
        "threading.Thread(target=job.run, daemon=True).start()\n"
        "while not Path(sys.argv[2]).exists(): time.sleep(0.005)\n"
        "os._exit(9)\n"
    )
    target, part = out / "x.pdf", out / ".x.pdf.part"
    command = [sys.executable, "-c", code, str(target), str(part)]
    assert subprocess.run(command, check=False, timeout=60).returncode == 9
    until = time.monotonic() + 240
    while part.exists() and time.monotonic() < until:
        time.sleep(0.02)
    assert names(out) == []


def test_the_window_says_what_it_means(open_window: Opener, monkeypatch, tmp_path: Path) -> None:
    driver = open_window()
    driver.until(driver.app.is_idle)
    gone = child(tmp_path, "raise SystemExit(1)")
    monkeypatch.setattr(jobs, "command_for", lambda *_: gone)
    driver.app.exchange.export_to(None, str(tmp_path / "x.pdf"))
    driver.until(lambda: "so nothing was exported; try again" in driver.notice)
    driver.app.exchange.import_from([str(tmp_path / "x.json")])
    driver.until(lambda: "import the same files again" in driver.notice)
    assert not driver.app.exchange.running


def test_stopping_an_import_says_what_is_there(
    open_window: Opener, monkeypatch, tmp_path: Path
) -> None:
    driver = open_window()
    driver.until(driver.app.is_idle)
    monkeypatch.setattr(jobs, "PATIENCE_S", 0.2)
    flag = tmp_path / "flag"
    hung = child(tmp_path, f"import time; open({str(flag)!r}, 'w'); time.sleep(600)")
    monkeypatch.setattr(jobs, "command_for", lambda *_: hung)
    driver.app.exchange.import_from([str(tmp_path / "x.json")])
    driver.until(flag.exists)
    driver.click_notice("Stop")
    driver.until(lambda: "The import was stopped" in driver.notice)
    assert not driver.app.exchange.running
