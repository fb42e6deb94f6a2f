"""`llama32-desktop convert`."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from llama32_desktop import cli
from llama32_desktop.cli.commands.convert import CONVERT_TYPES
from llama32_desktop.engine.gguf.header import read_header
from llama32_desktop.models.convert.mixture import FILE_TYPES
from tests.cli.conftest import COMMAND, Run
from tests.models.convert.checkpoints import ORACLE, make_llama


def test_a_file_is_made_and_named(run: Run, tmp_path: Path) -> None:
    out = tmp_path / "out.gguf"
    result = run("convert", str(make_llama(tmp_path / "model")), str(out), "--type", "f16")
    assert (result.returncode, result.stderr) == (0, "")
    assert result.stdout == f"{out} (0 MB, f16)\n"
    assert read_header(out).number("general.file_type") == 1
    (tmp_path / "large").mkdir()
    link, file = tmp_path / "link.gguf", tmp_path / "large" / "file.gguf"
    link.symlink_to(file)
    result = run("convert", str(tmp_path / "model"), str(link), "--type", "f16")
    assert (result.returncode, result.stderr) == (0, "")
    assert link.is_symlink() and file.read_bytes() == out.read_bytes()


def test_what_is_missing_is_said(run: Run, tmp_path: Path) -> None:
    result = run("convert", str(ORACLE), str(tmp_path / "out.gguf"))
    assert result.returncode == 0
    assert "no tokenizer.json" in result.stderr and result.stderr.count("\n") == 1
    assert "q4_k_m" in result.stdout


def test_failure_is_one_line_and_1(run: Run, tmp_path: Path) -> None:
    result = run("convert", str(tmp_path), str(tmp_path / "out.gguf"))
    assert (result.returncode, result.stdout) == (1, "")
    assert "has no config.json" in result.stderr and result.stderr.count("\n") == 1


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["convert", "folder"], "required: OUT.gguf"),
        (["convert", "folder", "out.bin"], "does not end in .gguf"),
        (["convert", "folder", "no/such/folder/out.gguf"], "the folder of"),
        (["convert", "folder", "out.gguf", "--type", "q3_k_l"], "invalid choice: 'q3_k_l'"),
    ],
)
def test_wrong_use(arguments: list[str], says: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        cli.run(arguments)
    assert end.value.code == 2
    assert says in capsys.readouterr().err


def test_types_are_those_of_the_converter() -> None:
    assert tuple(FILE_TYPES) == CONVERT_TYPES


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pseudo-terminals")
def test_a_bar_where_somebody_looks(tmp_path: Path) -> None:
    import pty

    reader, terminal = pty.openpty()
    command = [*COMMAND, "convert", str(ORACLE), str(tmp_path / "out.gguf")]
    result = subprocess.run(command, stdout=subprocess.PIPE, stderr=terminal, timeout=60)
    os.close(terminal)
    shown = os.read(reader, 100_000).decode()
    os.close(reader)
    assert result.returncode == 0
    assert shown.startswith("\r\x1b[K")
    assert "no tokenizer.json" in shown.rpartition("\x1b[K")[2]


def test_a_plan_writes_nothing(run: Run, tmp_path: Path) -> None:
    out = tmp_path / "out.gguf"
    folder = make_llama(tmp_path / "model")
    result = run("convert", str(folder), str(out), "--plan")
    assert (result.returncode, result.stderr) == (0, "")
    assert result.stdout == "safetensors, BF16 -> q4_k_m, 0 MB, about 1 min\n"
    assert not list(tmp_path.glob("out*"))
    made = run("convert", str(folder), str(out))
    assert made.returncode == 0
    said = run("convert", str(folder), str(out), "--plan", "--for-app")
    assert json.loads(said.stdout)["bytes"] == out.stat().st_size


def test_a_plan_says_why_nothing_can_be_made(run: Run, tmp_path: Path) -> None:
    result = run("convert", str(tmp_path), str(tmp_path / "out.gguf"), "--plan")
    assert (result.returncode, result.stdout) == (1, "")
    assert "has no config.json" in result.stderr and result.stderr.count("\n") == 1
