"""`llama32-desktop log`."""

from __future__ import annotations

from llama32_desktop import log
from tests.cli.conftest import Run


def test_the_last_lines_and_where_they_are(run: Run) -> None:
    log.event("one")
    log.event("two")
    log.close()
    result = run("log", "--lines", "1")
    assert (result.returncode, result.stderr) == (0, "")
    (line,) = result.stdout.splitlines()
    assert line.endswith(" two")
    assert len(run("log").stdout.splitlines()) == 3
    assert run("log", "--path").stdout == f"{log.log_file()}\n"


def test_nothing_so_far_is_said(run: Run) -> None:
    result = run("log")
    assert (result.returncode, result.stdout) == (0, "")
    assert result.stderr == "Nothing was written so far.\n"
    assert not log.log_file().exists(), "who only looks writes nothing"


def test_a_log_that_cannot_be_read_is_a_sentence(run: Run) -> None:
    log.log_file().mkdir()
    result = run("log")
    assert result.returncode == 1 and result.stdout == ""
    assert len(result.stderr.splitlines()) == 1 and "could not be read" in result.stderr


def test_no_lines_are_wrong_use(run: Run) -> None:
    assert run("log", "--lines", "0").returncode == 2
