"""Every command is a module that registers itself, and only what is asked for is imported."""

from __future__ import annotations

import subprocess
import sys
from pkgutil import iter_modules

import pytest

from llama32_desktop.cli import COMMANDS, build_parser, commands


def test_every_module_is_a_command() -> None:
    assert {module.name.rstrip("_") for module in iter_modules(commands.__path__)} == {*COMMANDS}


def test_the_help_names_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        build_parser().parse_args(["--help"])
    assert ended.value.code == 0
    rows = [line.split()[0] for line in capsys.readouterr().out.splitlines() if line.strip()]
    assert [row for row in rows if row in COMMANDS] == [*COMMANDS]


@pytest.mark.parametrize(
    ("arguments", "imported"),
    [(["models", "--help"], {"models"}), (["--version"], set()), (["--help"], {*COMMANDS})],
)
def test_only_what_is_asked_for_is_imported(arguments: list[str], imported: set[str]) -> None:
    code = (
        "import sys\n"
        "from llama32_desktop.cli import run\n"
        "try:\n"
        f"    run({arguments!r})\n"
        "except SystemExit:\n"
        "    pass\n"
        "print(*[name for name in sys.modules if '.cli.commands.' in name], sep='\\n')\n"
    )
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    found = {
        line.rpartition(".")[2].rstrip("_") for line in out.stdout.splitlines() if ".cli." in line
    }
    assert found == imported


def test_a_word_that_is_no_command_is_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        build_parser().parse_args(["paint"])
    assert ended.value.code == 2
    told = capsys.readouterr().err
    assert "paint" in told and "summarize" in told and told.count("\n") == 1
