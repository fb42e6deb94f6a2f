"""Adapters on the command line: converted, listed below their model, applied."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from llama32_desktop import cli, paths
from llama32_desktop.models.convert import convert_checkpoint
from tests.cli.conftest import Run
from tests.make.adapters import lora_tensors, write_peft
from tests.models.convert.checkpoints import CONFIG, llama_tensors, make_llama


@pytest.fixture
def base(tmp_path: Path) -> Path:
    """A model in the models folder."""
    out = paths.models_folder() / "Tiny-Llama.gguf"
    convert_checkpoint(make_llama(tmp_path / "checkpoint"), out)
    return out


def test_a_folder_becomes_an_adapter_that_changes_answers(
    run: Run, tmp_path: Path, base: Path, smollm2: Path
) -> None:
    folder = write_peft(tmp_path / "mine", lora_tensors(llama_tensors(CONFIG)))
    adapter = paths.models_folder() / "mine.gguf"
    made = run("convert", str(folder), str(adapter))
    assert (made.returncode, made.stderr) == (0, "")
    assert made.stdout == f"{adapter} (0 MB, f32)\n"

    listed = run("models")
    assert listed.stderr == ""
    rows = [line.split()[:2] for line in listed.stdout.splitlines()[1:]]
    assert rows == [["Tiny-Llama", "checkpoint"], ["+", "mine"], ["starter", "SmolLM2"]]
    models = json.loads(run("models", "--json").stdout)
    assert [[a["base"] for a in model["adapters"]] for model in models] == [["Tiny-Llama"], []]

    def answer(*options: str) -> str:
        asked = ("--prompt", "hello", "--seed", "3", "--max-tokens", "12", "--ctx", "256")
        result = run("chat", "--model", str(base), *asked, "--threads", "1", "--json", *options)
        assert result.returncode == 0, result.stderr
        return str(json.loads(result.stdout)["text"])

    plain, changed = answer(), answer("--adapter", "mine=1")
    assert plain != changed
    assert answer("--adapter", f"{adapter}=0") == plain

    out = tmp_path / "mine-merged.gguf"
    merged = run("merge", str(base), str(out), "--adapter", "mine=0.5", "--name", "Llama mine")
    assert (merged.returncode, merged.stdout) == (0, f"{out} (1 MB, “Llama mine”)\n")
    assert merged.stderr == ""
    asked = ("--model", str(out), "--prompt", "hello", "--max-tokens", "4", "--ctx", "256")
    assert run("chat", *asked).returncode == 0
    none = run("merge", str(base), str(tmp_path / "x.gguf"), "--adapter", "yours")
    assert none.returncode == 1 and "There is no adapter yours," in none.stderr

    alone = run("chat", "--model", str(adapter), "--prompt", "hello")
    assert alone.returncode == 1 and "is an adapter, which changes a model" in alone.stderr
    other = run("chat", "--model", str(smollm2), "--prompt", "hello", "--adapter", str(adapter))
    assert other.returncode == 1 and "mine.gguf does not fit" in other.stderr
    assert other.stderr.count("\n") == 1
    none = run("chat", "--model", str(base), "--prompt", "hello", "--adapter", "yours=1")
    assert none.returncode == 1 and "There is no adapter yours," in none.stderr


@pytest.mark.parametrize(
    ("value", "says"),
    [
        ("mine.gguf=2.5", "from 0 to 2"),
        ("mine.gguf=nan", "from 0 to 2"),
        ("mine.gguf=much", "from 0 to 2"),
    ],
)
def test_wrong_use(value: str, says: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        cli.run(["chat", "--prompt", "hello", "--adapter", value])
    assert end.value.code == 2
    assert says in capsys.readouterr().err
