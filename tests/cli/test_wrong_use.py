"""Wrong use: exit code 2, one line on stderr, nothing on stdout."""

from __future__ import annotations

import subprocess
import sys

import pytest

from llama32_desktop import __version__, cli
from tests.cli.conftest import Run


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["frobnicate"], "invalid choice: 'frobnicate'"),
        (["chat"], "one of the arguments --prompt --list is required"),
        (["chat", "--list", "--prompt", "x"], "not allowed with"),
        (["chat", "--prompt", "x", "--conversation", "0"], "neither a number nor 'new'"),
        (["chat", "--prompt", "x", "--conversation", "old"], "neither a number nor 'new'"),
        (["chat", "--prompt", "x", "--drop-oldest"], "go with --conversation"),
        (["chat", "--prompt", "x", "--conversation", "1", "--system", "y"], "own instructions"),
        (
            ["chat", "--prompt", "x", "--conversation", "1", "--drop-oldest", "--summarise"],
            "not allowed with",
        ),
        (["chat", "--prompt"], "--prompt: expected one argument"),
        (["chat", "--prompt", " "], "the text is empty"),
        (["chat", "--prompt", "x", "--promp", "y"], "unrecognized arguments"),
        (["chat", "--prompt", "x", "--unknown\nline"], "unrecognized arguments: --unknown line"),
        (["chat", "--prompt", "x", "--max-tokens", "0"], "whole number of at least 1"),
        (["chat", "--prompt", "x", "--temperature", "9"], "from 0 to 5"),
        (["chat", "--prompt", "x", "--temperature", "nan"], "from 0 to 5"),
        (["chat", "--prompt", "x", "--top-p", "0"], "above 0 and up to 1"),
        (["chat", "--prompt", "x", "--min-p", "2"], "from 0 to 1"),
        (["chat", "--prompt", "x", "--top-k", "-1"], "whole number of at least 0"),
        (["chat", "--prompt", "x", "--repeat-penalty", "x"], "from 0.5 to 3"),
        (["chat", "--prompt", "x", "--seed", str(2**32)], "from 0 to 4294967295"),
        (["chat", "--prompt", "x", "--ctx", "1.5"], "from 256 to 16777216"),
        (["chat", "--prompt", "x", "--gpu-layers", "many"], "neither 'auto' nor a number"),
        (["chat", "--prompt", "x", "--threads", "0"], "from 1 to 512"),
        (["chat", "--prompt", "x", "--template", "nothing"], "neither the name of a template nor"),
        (["chat", "--prompt", "x", "--template", "tests"], "neither the name of a template nor"),
        (["chat", "--prompt", "x", "--mirostat", "3"], "from 0 to 2"),
        (["chat", "--prompt", "x", "--dry-base", "0.5"], "from 1 to 10"),
        (
            ["chat", "--prompt", "x", "--guard-action", "hold"],
            "goes with --guard or --prompt-guard",
        ),
        (["serve", "--prompt-guard", "x", "--guard-categories", "S1"], "goes with --guard"),
        (["extract", "a.pdf", "--form", "invoice", "--rules", "--guard", "x"], "none is asked"),
        (["notes", "a.md", "--prompt-guard", "x"], "and none is asked"),
        (["watch", "tests", "--form", "invoice", "--guard", "x"], "and none is asked"),
        (["bench", "--runs", "0"], "from 1 to 10000"),
        (["export"], "one of the arguments OUT --list is required"),
        (["export", "a.json", "--list"], "not allowed with"),
        (["export", "no/such/folder/a.json"], "the folder of"),
        (["export", "a.json", "--conversation", "0"], "from 1 to"),
        (["export", "a.json", "--format", "doc"], "invalid choice: 'doc'"),
        (["import"], "required: FILE"),
        (["models", "extra"], "unrecognized arguments: extra"),
        (["--screenshot", "a.jpg"], "does not end in .png"),
        (["--screenshot", "no/such/folder/a.png"], "the folder of"),
    ],
)
def test_one_line_and_2(
    arguments: list[str], says: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as end:
        cli.run(arguments)
    out, err = capsys.readouterr()
    assert end.value.code == 2
    assert out == ""
    assert says in err
    assert err.endswith("\n") and err.count("\n") == 1


def test_as_a_process(run: Run) -> None:
    result = run("chat", "--prompt", "x", "--seed", "-1")
    assert (result.returncode, result.stdout, len(result.stderr.splitlines())) == (2, "", 1)


def test_version_and_help(run: Run) -> None:
    result = run("--version")
    assert (result.returncode, result.stdout) == (0, f"llama32-desktop {__version__}\n")
    result = run("chat", "--help")
    assert result.returncode == 0
    assert "--repeat-penalty" in result.stdout


def test_nothing_heavy_is_imported_before_the_command_is_known() -> None:
    code = (
        "import sys; from llama32_desktop import __main__; "
        "sys.argv[1:] = ['--version']\n"
        "try: __main__.main()\n"
        "except SystemExit: pass\n"
        "print([m for m in ('PySide6', 'llama_cpp', 'psutil', 'sqlite3') if m in sys.modules])"
    )
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert result.stdout.splitlines()[1:] == ["[]"]
