"""A folder that cannot be made keeps nobody from what needs none, and is named by the rest."""

from __future__ import annotations

import json
from pathlib import Path

from llama32_desktop import paths
from tests.cli.conftest import Run


def test_what_stores_nothing_works(no_folder: Path, smollm2: Path, run: Run) -> None:
    listed = run("models", "--json")
    assert (listed.returncode, listed.stderr) == (0, "")
    assert [model["id"] for model in json.loads(listed.stdout)] == ["starter"]
    said = run("chat", "--prompt", "Hello", "--max-tokens", "2")
    assert (said.returncode, said.stderr) == (0, "") and said.stdout.strip()


def test_what_stores_something_names_the_folder(no_folder: Path, tmp_path: Path, run: Run) -> None:
    file = tmp_path / "chat.json"
    file.write_text(json.dumps({"messages": [{"role": "user", "content": "Hi"}]}))
    for arguments in (["import", str(file)], ["ask", str(file), "What is said?"]):
        done = run(*arguments)
        assert (done.returncode, done.stdout) == (1, "")
        assert str(no_folder) in done.stderr and paths.HOME_VARIABLE in done.stderr
        assert done.stderr.count("\n") == 1
