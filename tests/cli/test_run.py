"""`run`, as it is typed: real answers of the starter."""

from __future__ import annotations

import csv
import json
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import COMMAND, Run

SHORT = ("--model", "starter", "--max-tokens", "6", "--temperature", "0", "--threads", "1")


def rows_of(path: Path) -> list[dict[str, str]]:
    return list(csv.DictReader(path.read_text("utf-8-sig").splitlines()))


def test_rows_are_asked_once(run: Run, tmp_path: Path) -> None:
    (tmp_path / "note.md").write_text("The lantern hangs in the boat shed.\n")
    jobs = tmp_path / "jobs.csv"
    jobs.write_text(
        'id;prompt;files\n1;"Say ""hello""";\n2;Where is the lantern?;note.md\n3;Why?;gone.md\n',
        encoding="utf-8",
    )
    result = run("run", str(jobs), *SHORT)
    assert result.returncode == 1 and "jobs answers.csv" in result.stderr
    one, two, three = rows_of(tmp_path / "jobs answers.csv")
    assert (one["id"], one["state"], one["model"]) == ("1", "cut", two["model"])
    assert one["answer"] and int(two["prompt_tokens"]) > int(one["prompt_tokens"])
    assert float(one["seconds"]) > 0 and int(one["completion_tokens"]) == 6
    assert three["state"] == "failed" and "gone.md" in three["problem"]
    jobs.write_text(jobs.read_text() + "4;=1+1 is?;\n")
    result = run("run", str(jobs), *SHORT, "--json")
    assert "not asked again: 2" in result.stderr
    told = [json.loads(line) for line in result.stdout.splitlines()]
    assert [one["row"] for one in told] == [1, 2, 3, 4]
    again = rows_of(tmp_path / "jobs answers.csv")
    assert again[:2] == [one, two] and again[3]["prompt"] == "'=1+1 is?"
    (tmp_path / "jobs answers.csv").write_text("mine")
    assert "jobs answers 2.csv" in run("run", str(jobs), *SHORT).stderr
    assert (tmp_path / "jobs answers.csv").read_text() == "mine"


def test_blanks_of_a_prompt_and_of_a_preset(run: Run, tmp_path: Path) -> None:
    table = tmp_path / "words.json"
    table.write_text(json.dumps([{"Word": "sea"}, {"Word": "{{Word}}"}]))
    out = tmp_path / "out.json"
    result = run("run", str(table), "--prompt", "Say {{word}}.", *SHORT, "--out", str(out))
    assert result.returncode == 0, result.stderr
    assert [one["Word"] for one in json.loads(out.read_bytes())] == ["sea", "{{Word}}"]
    wrong = run("run", str(table), "--prompt", "Say {{colour}}.", *SHORT)
    assert wrong.returncode == 1 and "no column “colour”" in wrong.stderr
    wrong = run("run", str(table), "--preset", "no such one", *SHORT)
    assert wrong.returncode == 1 and wrong.stderr.startswith("There is no preset")


@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl-C is another thing on Windows")
def test_a_kill_loses_no_answer(home: Path, tmp_path: Path) -> None:
    jobs = tmp_path / "jobs.csv"
    jobs.write_text("prompt\n" + "".join(f"Count to {n}.\n" for n in range(3, 9)))
    command = [*COMMAND, "run", str(jobs), *SHORT, "--json"]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as process:
        assert process.stdout and process.stdout.readline()
        process.kill()
    with subprocess.Popen(command, stdout=subprocess.PIPE) as process:
        assert process.stdout
        first = json.loads(process.stdout.readline())
        process.send_signal(signal.SIGINT)
        process.communicate(timeout=120)
    assert first["row"] == 1 and process.returncode in (0, 130)
    result = subprocess.run(command, capture_output=True, encoding="utf-8", timeout=300)
    assert result.returncode == 0 and "not asked again" in result.stderr
    told = [json.loads(line) for line in result.stdout.splitlines()]
    assert told[0] == first and [one["row"] for one in told] == [1, 2, 3, 4, 5, 6]
