"""Help → Report a problem: a text that helps, has no secret, and goes nowhere by itself."""

from __future__ import annotations

import errno
import os
from pathlib import Path, PurePosixPath, PureWindowsPath

import pytest
from PySide6.QtGui import QGuiApplication

from llama32_desktop import __version__, log
from llama32_desktop.engine.model_ref import ModelRef
from llama32_desktop.engine.protocol import ModelSettings
from llama32_desktop.engine.sampling import Sampling
from llama32_desktop.settings import Settings
from llama32_desktop.ui.window.problem_report import ProblemReport
from llama32_desktop.ui.window.problem_text import problem_text
from tests.ui.driver import Driver

SECRET = "mellon"


def test_it_is_shown_and_copied(ready: Driver) -> None:
    ready.window.actions_.report.trigger()
    ready.until(lambda: ready.window.findChildren(ProblemReport))
    (report,) = ready.window.findChildren(ProblemReport)
    text = report.edit.toPlainText()
    for part in (
        f"llama32-desktop {__version__}",
        "Qt 6",
        "appearance: system",
        "architecture: llama, Q4_1, 30 layers",
        "context: 1024",
        "loaded on CPU",
        "temperature: 0.0",
        "started",
    ):
        assert part in text
    assert report.edit.isReadOnly()
    report.copy.click()
    assert QGuiApplication.clipboard().text() == text
    report.close()


def test_nothing_that_a_person_wrote_or_named_is_in_it(
    home: Path, smollm2: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ref = ModelRef(str(smollm2))
    settings = Settings(
        system_prompt=SECRET,
        own_fields=[SECRET],
        download_folder=f"/{SECRET}",
        extra_models=[f"/{SECRET}/m.gguf"],
        model_path=f"/{SECRET}/m.gguf",
        embedder=SECRET,
        model_settings={f"/{SECRET}": ModelSettings()},
        sampling={ref.text: Sampling(stop=(SECRET,), grammar=SECRET, top_k=7)},
        unknown={"token": SECRET},
    )
    monkeypatch.setattr("pathlib.Path.home", lambda: PurePosixPath("/home/ada"))
    log.event("met /home/ada/notes")
    text = problem_text(settings, ref, None, [])
    assert SECRET not in text and "/home/ada" not in text
    assert "top_k: 7" in text and "met ~/notes" in text


@pytest.mark.parametrize("written", [r"C:\Users\ada", "C:/Users/ada", r"C:\\Users\\ada"])
def test_a_persons_folder_on_windows_is_not_in_it(
    home: Path, monkeypatch: pytest.MonkeyPatch, written: str
) -> None:
    monkeypatch.setattr("pathlib.Path.home", lambda: PureWindowsPath(r"C:\Users\ada"))
    log.event(f"met {written} notes")
    text = problem_text(Settings(), None, None, [])
    assert "met ~ notes" in text and "ada" not in text


def test_what_cannot_be_read_is_said_in_it(home: Path, tmp_path: Path) -> None:
    log.close()
    log.log_file().unlink(missing_ok=True)
    log.log_file().mkdir()
    damaged = tmp_path / "m.gguf"
    damaged.write_bytes(b"GGUF\x03\x00")
    text = problem_text(Settings(), ModelRef(str(damaged)), None, ["a\x1b[31m\nb"])
    reason = errno.EACCES if os.name == "nt" else errno.EISDIR
    assert "its file cannot be read: UnusableModelError" in text
    assert f"it cannot be read: {os.strerror(reason)}" in text
    assert "\x1b" not in text and "a [31m b" in text


def test_without_a_model_it_says_so(home: Path) -> None:
    assert "not loaded" in problem_text(Settings(), None, None, [])
