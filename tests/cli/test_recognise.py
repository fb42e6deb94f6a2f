"""`recognise`, as it is typed."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.make import documents
from tests.make import einvoices as make


def test_each_file_is_said_in_its_lines(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("day;sum\n1.1.;3\n2.1.;4\n")
    (tmp_path / "b.xml").write_text(make.ubl())
    (tmp_path / "c.pdf").write_bytes(b"%PDF-1.4 nothing")
    page = documents.text_pdf("Dear Ada,\nthe invoice is attached.")
    (tmp_path / "d.pdf").write_bytes(make.hybrid(page, f_xml=make.ubl().encode()))
    result = run("recognise", str(tmp_path))
    assert result.returncode == 1 and "“c.pdf” is damaged" in result.stderr
    assert "  table · rows 2 · columns 2\n" in result.stdout
    said = "  e-invoice · Werk & Söhne GmbH · 297.50 EUR · 2026-05-18 · number 0042/26"
    assert f"{said}\n" in result.stdout
    assert f"{said} · page and XML not compared\n" in result.stdout


def test_json_has_a_line_for_each_file(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.py").write_text("print(1)\n")
    (tmp_path / "b.txt").write_text("The river rose in the night.\n")
    result = run("recognise", "--json", str(tmp_path))
    assert result.returncode == 0 and result.stderr == ""
    code, other = map(json.loads, result.stdout.splitlines())
    assert (code["type"], code["facts"]) == ("code", {"language": "Python", "lines": "1"})
    assert (other["type"], other["facts"], other["agreement"]) == ("other", {}, "")


@pytest.mark.skipif(sys.platform != "linux", reason="other disks have no such names")
def test_a_name_that_is_no_text_is_told_as_it_is(run: Run, tmp_path: Path) -> None:
    file = tmp_path / os.fsdecode(b"bill \xff.txt")
    file.write_text("Invoice number 7\nTotal: 12.50 EUR\n")
    for command in (("recognise", "--json"), ("extract", "--json", "--rules", "--form", "invoice")):
        result = run(*command, str(file))
        assert (result.returncode, result.stderr) == (0, "")
        [said] = result.stdout.splitlines()
        found = json.loads(said)
        assert (found if command[0] == "recognise" else found[0])["file"] == str(file)
