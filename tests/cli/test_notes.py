"""`notes`, as it is typed."""

from __future__ import annotations

import json
import signal
import sys
from pathlib import Path
from typing import Any

import pytest

from llama32_desktop import cli
from llama32_desktop.cli.errors import EXIT_INTERRUPTED
from llama32_desktop.engine.client.session import Session
from tests.cli.conftest import Run
from tests.make import documents

MAY = "# 6 May 2026\n\nPresent: Ada, Ben\n\n## Roof\n\nIt was decided to mend the roof.\n"
JUNE = "# 3 June 2026\n\n## Roof\n\n- TODO (Ada): paint the jetty by 10 June\n"


def test_a_folder_is_one_page_and_what_is_new_is_said_once(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "notes"
    folder.mkdir()
    (folder / "may.md").write_text(MAY)
    (folder / "code.py").write_text("# TODO: nothing\n")
    page = run("notes", str(folder))
    assert page.returncode == 0 and page.stderr == ""
    assert "It was decided to mend the roof." in page.stdout and "may.md, line 7" in page.stdout
    assert "nothing" not in page.stdout
    first = json.loads(run("notes", str(folder), "--new", "--json").stdout)
    assert [entry["new"] for entry in first["entries"]] == [True]
    (folder / "june.pdf").write_bytes(documents.text_pdf(JUNE))
    (new,) = json.loads(run("notes", str(folder), "--new", "--json").stdout)["entries"]
    assert (new["due"], new["owners"], new["theme"]) == ("2026-06-10", ["Ada"], "Roof")
    assert json.loads(run("notes", str(folder), "--new", "--json").stdout)["entries"] == []


def test_files_are_written_and_filters_hold(run: Run, tmp_path: Path) -> None:
    (tmp_path / "may.md").write_text(MAY)
    (tmp_path / "june.txt").write_text(JUNE)
    sheet, page = tmp_path / "out.xlsx", tmp_path / "out.md"
    options = ("--since", "2026-06-01", "--topic", "jetty", "--by", "theme")
    result = run("notes", str(tmp_path), *options, "--xlsx", str(sheet), "--md", str(page))
    assert result.returncode == 0 and result.stdout == ""
    assert sheet.read_bytes()[:2] == b"PK"
    text = page.read_text(encoding="utf-8")
    assert "## jetty" in text and "## Roof" in text and "mend" not in text


def test_what_is_not_there_is_said(run: Run, tmp_path: Path) -> None:
    result = run("notes", str(tmp_path / "gone"))
    assert result.returncode == 1 and result.stdout == ""
    assert result.stderr.count("\n") == 2 and "gone" in result.stderr


def test_a_model_that_is_too_small_is_refused_and_nothing_counts_as_seen(
    run: Run, tmp_path: Path
) -> None:
    (tmp_path / "may.md").write_text(MAY)
    words = ("notes", str(tmp_path / "may.md"), "--new", "--json")
    result = run(*words, "--model", "starter", "--threads", "1", "--ctx", "512")
    assert result.returncode == 1 and result.stdout == ""
    assert "too small to find themes" in result.stderr
    assert [entry["new"] for entry in json.loads(run(*words).stdout)["entries"]] == [True]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows sends Ctrl-C to whole consoles")
@pytest.mark.usefixtures("home")
@pytest.mark.parametrize("name", ["notes", "summarize"])
def test_ctrl_c_while_the_model_is_loaded_ends_that(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    load = Session.load

    def interrupted(session: Session, *arguments: Any) -> object:
        signal.raise_signal(signal.SIGINT)
        return load(session, *arguments)

    monkeypatch.setattr(Session, "load", interrupted)
    (tmp_path / "may.md").write_text(MAY)
    command = [name, str(tmp_path / "may.md"), "--model", "starter", "--threads", "1"]
    assert cli.run(command) == EXIT_INTERRUPTED
    said = capsys.readouterr()
    assert said.out == "" and said.err.endswith("Stopped; the same command goes on from here.\n")
