"""`watch`, as it is typed."""

from __future__ import annotations

import contextlib
import csv
import json
import signal
import subprocess
import sys
from pathlib import Path

import openpyxl
import pytest

from tests.cli.conftest import COMMAND, Run
from tests.make.invoices import invoices

QUICK = ("--settle", "0.2")


@pytest.fixture
def bills() -> list[bytes]:
    return [data for _, data in invoices(3)]


@pytest.fixture
def inbox(tmp_path: Path, bills: list[bytes]) -> Path:
    folder = tmp_path / "inbox"
    folder.mkdir()
    for number, data in enumerate(bills):
        (folder / f"{number}.pdf").write_bytes(data)
    return folder


def rows(table: Path) -> list[dict[str, str]]:
    return list(csv.DictReader(table.read_text("utf-8-sig").splitlines()))


def test_once_reads_what_is_there_and_goes_on(run: Run, inbox: Path, tmp_path: Path) -> None:
    (inbox / "broken.pdf").write_bytes(b"%PDF-1.4 nothing")
    table = tmp_path / "bills.xlsx"
    command = ("watch", str(inbox), "--form", "invoice", "--xlsx", str(table), "--once", *QUICK)
    result = run(*command, "--json")
    assert result.returncode == 1, result.stderr
    told = [json.loads(line) for line in result.stdout.splitlines()]
    assert [Path(one["file"]).name for one in told] == ["0.pdf", "1.pdf", "2.pdf", "broken.pdf"]
    assert told[3]["state"] == "failed" and "damaged" in told[3]["problem"]
    assert told[0]["link"] == (inbox / "0.pdf").as_uri()
    sheet = openpyxl.load_workbook(table)["Invoice"]
    assert [cell.value for cell in sheet["A"]] == [
        "file",
        *(Path(one["file"]).name for one in told),
    ]
    again = run(*command)
    assert again.returncode == 0 and again.stdout == ""
    assert again.stderr == f"No new files in “{inbox}”.\n"
    report = run(*command, "--report")
    assert report.returncode == 0 and report.stdout.count("file://") == 4
    assert run(*command, "--retry").stdout.startswith("failed")


def test_files_are_moved_where_that_was_chosen_and_taken_back(
    run: Run, inbox: Path, tmp_path: Path
) -> None:
    archive = tmp_path / "archive"
    archive.mkdir()
    job = ("watch", str(inbox), "--fields", "Colour", *QUICK, "--once")
    assert run(*job).returncode == 0 and len(list(inbox.iterdir())) == 3
    named = (*("watch", str(inbox), *QUICK, "--once"), "--move-to", str(archive))
    assert run(*named, "--as", "{date}/../{file}").returncode == 2
    assert run(*named, "--as", "{colour}").returncode == 2
    result = run(*named, "--as", "{supplier}/{month}/{file}")
    assert result.returncode == 0, result.stderr
    moved = list(archive.rglob("*.pdf"))
    left = list(inbox.iterdir())
    assert moved and len(moved) + len(left) == 3
    assert all(len(path.relative_to(archive).parts) == 3 for path in moved)
    assert result.stdout.count("→") == len(moved)
    result = run(*named, "--undo")
    assert result.returncode == 0 and len(result.stdout.splitlines()) == len(moved)
    assert len(list(inbox.iterdir())) == 3 and not list(archive.rglob("*.pdf"))


def test_wrong_use(run: Run, inbox: Path, tmp_path: Path) -> None:
    result = run("watch", str(tmp_path / "gone"), "--once")
    assert result.returncode == 1 and "There is no folder" in result.stderr
    result = run("watch", str(inbox), "--report")
    assert result.returncode == 1 and "no job" in result.stderr
    for wrong in (
        ("--xlsx", "table.pdf"),
        ("--as", "{file}"),
        ("--collection", " "),
        ("--summary", "a.md", "--xlsx", "t.xlsx"),
        ("--form", "invoice", "--collection", "Bills"),
        ("--every", "0"),
    ):
        result = run("watch", str(inbox), *wrong)
        assert result.returncode == 2 and result.stderr.count("\n") == 1, wrong


def test_files_are_added_to_a_collection_once(run: Run, tmp_path: Path) -> None:
    notes = tmp_path / "notes"
    notes.mkdir()
    (notes / "a.md").write_text("The lantern hangs in the boat shed.\n")
    job = ("watch", str(notes), "--collection", "House", "--once", *QUICK)
    assert run(*job).stdout.startswith("done")
    assert run(*job).stdout == ""
    asked = run("ask", "House", "Where does the lantern hang?", "--json")
    assert json.loads(asked.stdout)["passages"][0]["path"] == str(notes / "a.md")


def test_notes_are_summarised_into_a_note(run: Run, tmp_path: Path) -> None:
    notes = tmp_path / "notes"
    notes.mkdir()
    (notes / "[a](b).md").write_text("Ada bought forty sacks of oats in Bristol on Monday.\n")
    note = notes / "all.md"
    job = ("watch", str(notes), "--summary", str(note), "--words", "30", "--once", *QUICK)
    result = run(*job)
    assert result.returncode == 1 and "good enough" in result.stderr and not note.exists()
    named = (*job, "--model", "starter", "--threads", "1")
    assert run(*named).returncode == 0
    text = note.read_text("utf-8")
    assert text.startswith("## \\[a\\](b).md\n")
    assert run(*named).stdout == "", "nor is the note itself summarised"


@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl-C is another thing on Windows")
def test_new_files_are_read_as_they_come_and_a_kill_loses_none(
    home: Path, inbox: Path, tmp_path: Path, bills: list[bytes]
) -> None:
    table = tmp_path / "bills.csv"
    command = [*COMMAND, "watch", str(inbox), "--csv", str(table), "--every", "2", *QUICK]
    names = []
    for number in range(3):  # killed after each first file that it tells of
        with subprocess.Popen(command, stdout=subprocess.PIPE, encoding="utf-8") as process:
            assert process.stdout
            names += [_name(process.stdout.readline())]
            process.kill()
        assert len(set(names)) == number + 1, "none is read twice"
    with subprocess.Popen(command, stdout=subprocess.PIPE, encoding="utf-8") as process:
        assert process.stdout
        (inbox / "3.pdf").write_bytes(bills[0] + b"\n%3")
        assert _name(process.stdout.readline()) == "3.pdf"
        second = subprocess.run([*command, "--once"], capture_output=True, encoding="utf-8")
        assert second.returncode == 1 and "a second time" in second.stderr
        process.send_signal(signal.SIGINT)
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(60)
        assert process.returncode == 130
    assert [row["file"] for row in rows(table)] == ["0.pdf", "1.pdf", "2.pdf", "3.pdf"]


def _name(line: str) -> str:
    assert not line.startswith("   "), line
    return Path(line.split(maxsplit=1)[1].strip()).name
