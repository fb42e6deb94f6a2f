"""`extract`, `summarize` and `ask`, as they are typed."""

from __future__ import annotations

import contextlib
import json
import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import psutil
import pytest

from tests.cli.conftest import COMMAND, Run
from tests.make.documents import text_pdf
from tests.make.invoices import invoices


@pytest.fixture
def bills(tmp_path: Path) -> Path:
    folder = tmp_path / "bills"
    folder.mkdir()
    for truth, data in list(invoices(3)):
        (folder / f"{truth.name}.pdf").write_bytes(data)
    return folder


def test_extract_prints_fields_and_checks(run: Run, bills: Path) -> None:
    truth, _ = next(invoices(1))
    result = run("extract", str(bills / "invoice-000.pdf"), "--json", "--rules")
    assert result.returncode == 0 and result.stderr == ""
    [one] = json.loads(result.stdout)
    fields = {field["name"]: field for field in one["fields"]}
    assert fields["date"]["value"] == truth.date
    assert fields["total"]["value"] == pytest.approx(float(truth.total))
    assert fields["total"]["page"] == 1 and len(fields["total"]["box"]) == 4
    assert fields["total"]["way"] == "text layer" and fields["total"]["printed"]
    assert {check["outcome"] for check in one["checks"]} <= {"right", "not checked"}


def test_extract_of_a_folder_writes_tables(run: Run, bills: Path, tmp_path: Path) -> None:
    (bills / "broken.pdf").write_bytes(b"%PDF-1.4 nothing")
    for name in ("out.csv", "out.xlsx", "out.json"):
        result = run("extract", str(bills), "--rules", "--csv", str(tmp_path / name))
        assert result.returncode == 1  # one could not be read
        assert "“broken.pdf” is damaged" in result.stderr
    rows = (tmp_path / "out.csv").read_text("utf-8-sig").splitlines()
    assert rows[0].startswith("file,supplier,buyer,number,order") and len(rows) == 5
    assert rows[1].startswith("broken.pdf,,") and "is damaged" in rows[1]
    broken, *others = json.loads((tmp_path / "out.json").read_bytes())
    assert [field["value"] for field in broken["fields"]] == [None] * len(others[0]["fields"])
    assert broken["checks"][0]["outcome"] == "wrong" and len(others) == 3
    import openpyxl

    book = openpyxl.load_workbook(tmp_path / "out.xlsx")
    assert book.sheetnames[:2] == ["Invoice", "Lines"]
    heads = [cell.value for cell in book["Invoice"][1]]
    assert isinstance(book["Invoice"].cell(3, heads.index("total") + 1).value, float)


def test_extract_own_fields_with_the_starter(run: Run, bills: Path) -> None:
    result = run(
        *("extract", str(bills / "invoice-000.pdf"), "--fields", "Total due: amount, Colour"),
        *("--model", "starter", "--json", "--ctx", "4096"),
    )
    assert result.returncode == 0, result.stderr
    [one] = json.loads(result.stdout)
    assert [field["name"] for field in one["fields"]] == ["Total due", "Colour"]


def test_a_model_that_is_too_small_for_questions_is_not_asked(run: Run, bills: Path) -> None:
    result = run("extract", str(bills / "invoice-000.pdf"), "--model", "starter", "--json")
    assert result.returncode == 0 and "chooses no better than by chance" in result.stderr
    rules = run("extract", str(bills / "invoice-000.pdf"), "--rules", "--json")
    assert json.loads(result.stdout)[0]["fields"] == json.loads(rules.stdout)[0]["fields"]


def test_extract_without_a_helpful_model_says_so(run: Run, bills: Path) -> None:
    result = run("extract", str(bills / "invoice-000.pdf"))
    assert result.returncode == 0 and "by rules alone" in result.stderr
    assert "Total" in result.stdout


def test_wrong_fields_and_files(run: Run, tmp_path: Path) -> None:
    assert "no kind of field" in run("extract", "x.pdf", "--fields", "A: colour").stderr
    result = run("extract", str(tmp_path / "not-there.pdf"), "--rules")
    assert result.returncode == 1 and result.stderr.count("\n") == 1


def test_an_empty_folder_is_said(run: Run, tmp_path: Path) -> None:
    for command in (("extract", str(tmp_path)), ("extract", str(tmp_path), "--json")):
        result = run(*command)
        assert result.returncode == 1 and result.stdout == ""
        assert result.stderr.count("\n") == 1 and "no files in this folder" in result.stderr
    result = run("ask", str(tmp_path), "Why?")
    assert result.returncode == 1 and "There is no text" in result.stderr
    assert run("ask", "", "Why?").returncode == 2, "it is not the folder one happens to be in"


def in_the_foreground(command: list[str]) -> subprocess.Popen[bytes]:
    """As a terminal starts it. What a shell starts in the background leaves Ctrl-C to others, and
    so would what that starts, as these tests may be."""
    return subprocess.Popen(
        command,
        stdout=subprocess.PIPE,
        start_new_session=True,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    )


def wait_until_read(process: subprocess.Popen[bytes], path: Path) -> None:
    """Until one of the command's processes has the file open."""
    command = psutil.Process(process.pid)
    while process.poll() is None:
        for one in (command, *command.children(recursive=True)):
            with contextlib.suppress(psutil.Error):
                if any(Path(file.path) == path for file in one.open_files()):
                    return
        time.sleep(0.05)
    raise AssertionError(f"{path.name} was never read")


@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl-C is another thing on Windows")
def test_ctrl_c_keeps_what_is_done(home: Path, bills: Path, tmp_path: Path) -> None:
    """Of a hundred files those that were read; as a terminal does it, to the child as well."""
    slow, table = tmp_path / "slow.pdf", tmp_path / "out.json"
    slow.write_bytes(text_pdf(*["word " * 300] * 2000))
    first = str(bills / "invoice-000.pdf")
    command = [*COMMAND, "extract", first, str(slow), "--rules", "--csv", str(table)]
    with in_the_foreground(command) as process:
        assert process.stdout
        assert process.stdout.readline().decode().strip() == first
        os.killpg(process.pid, signal.SIGINT)
        process.communicate(timeout=240)
    assert process.returncode == 130
    [one] = json.loads(table.read_bytes())
    assert one["file"] == first

    with in_the_foreground([*command[:-2], "--json"]) as process:
        wait_until_read(process, slow)
        os.killpg(process.pid, signal.SIGINT)
        out, _ = process.communicate(timeout=240)
    assert process.returncode == 130
    assert [one["file"] for one in json.loads(out)] == [first]


def test_summarize_and_its_stored_parts(run: Run, tmp_path: Path) -> None:
    notes = tmp_path / "notes"
    notes.mkdir()
    (notes / "a.md").write_text("# Oats\n\nAda bought forty sacks of oats in Bristol on Monday.\n")
    (notes / "b.pdf").write_bytes(text_pdf("The roof of the chapel leaks above the window."))
    out = tmp_path / "summary.md"
    words = ("summarize", str(notes), "--words", "30", "--model", "starter", "--threads", "1")
    result = run(*words, "--out", str(out))
    assert result.returncode == 0, result.stderr
    assert "too small for this" in result.stderr, "before minutes are spent"
    assert re.search(r"\d+ words with SmolLM2.*, about 3 parts: about \d", result.stderr)
    assert out.read_text("utf-8").strip()
    result = run(*words, "--json")
    summary = json.loads(result.stdout)
    assert summary["parts"] >= 3 and summary["characters_read"] > 90
    assert [note["name"] for note in summary["notes"]] == ["a.md", "b.pdf"]


def test_summarize_without_a_model_that_is_good_enough(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("Ada bought forty sacks of oats in Bristol on Monday.\n")
    result = run("summarize", str(tmp_path))
    assert result.returncode == 1 and result.stdout == ""
    assert result.stderr.count("\n") == 1 and "--model" in result.stderr


def test_ask_a_folder_and_a_named_collection(run: Run, tmp_path: Path) -> None:
    notes = tmp_path / "notes"
    notes.mkdir()
    (notes / "a.md").write_text("The lantern hangs in the boat shed.\n")
    (notes / "b.md").write_text("Oats are kept in the granary.\n")
    result = run("ask", str(notes), "Where does the lantern hang?", "--json")
    assert result.returncode == 0, result.stderr
    passages = json.loads(result.stdout)["passages"]
    assert passages[0]["path"] == str(notes / "a.md") and passages[0]["first_line"] == 1
    result = run("ask", "house", "Where are the oats?", "--add", str(notes), "--json")
    assert json.loads(result.stdout)["passages"][0]["path"] == str(notes / "b.md")
    asked = ("ask", "house", "Where are the oats?", "--model", "starter", "--threads", "1")
    result = run(*asked, "--rerank", "--json")
    assert result.returncode == 0 and "too small for this" in result.stderr
    report = json.loads(result.stdout)
    assert report["answer"] and report["passages"][0]["path"].endswith("b.md")
    named = {number for claim in report["claims"] for number in claim["numbers"]}
    assert bool(named) is not any("No sources cited" in said for said in report["remarks"])


def test_ask_without_a_model_shows_passages_by_day(run: Run, tmp_path: Path) -> None:
    notes = tmp_path / "notes"
    notes.mkdir()
    for day, text in (("2026-05-06", "hangs in the boat shed"), ("2026-02-11", "was lost")):
        (notes / f"{day}.md").write_text(f"The lantern {text}.\n")
    question = ("ask", str(notes), "Where does the lantern hang?")
    result = run(*question)
    assert result.returncode == 0 and result.stderr.count("\n") == 1
    assert "passages alone" in result.stderr
    heads = [line for line in result.stdout.splitlines() if line and line[0] != " "]
    assert heads == ["2026-05-06.md, 2026-05-06", "2026-02-11.md, 2026-02-11"]
    result = run(*question, "--until", "2026-03-01", "--json")
    report = json.loads(result.stdout)
    assert report["model"] is None and report["answer"] == ""
    assert [passage["date"] for passage in report["passages"]] == ["2026-02-11"]
    result = run(*question, "--in", "letters")
    assert result.returncode == 1 and "of these days and folders" in result.stderr
    assert run(*question, "--since", "May").returncode == 2


def test_ask_what_is_not_there(run: Run) -> None:
    result = run("ask", "nothing", "Why?")
    assert result.returncode == 1 and "no collection and no folder" in result.stderr
