"""`llama32-desktop models`."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

import pytest

from llama32_desktop import paths
from tests.cli.conftest import Run


def test_table(run: Run, smollm2: Path) -> None:
    (paths.models_folder() / "broken.gguf").write_text("not a model")
    result = run("models")
    assert result.returncode == 0
    heading, starter = result.stdout.splitlines()
    assert heading.split() == ["ID", "NAME", "SIZE", "QUANTISATION", "CONTEXT", "PATH"]
    assert starter.split()[0] == "starter"
    for cell in ("SmolLM2 135M (starter)", "98 MB", "Q4_1", "8,192", str(smollm2)):
        assert cell in starter
    assert starter.index("SmolLM2") == heading.index("NAME")
    assert starter.index("Q4_1") == heading.index("QUANTISATION")
    assert result.stderr.splitlines() == [
        "broken.gguf is not a GGUF file, so it cannot be loaded: choose a file in the GGUF format."
    ]


def test_json(run: Run, smollm2: Path) -> None:
    result = run("models", "--json")
    assert (result.returncode, result.stderr) == (0, "")
    assert json.loads(result.stdout) == [
        {
            "id": "starter",
            "name": "SmolLM2 135M (starter)",
            "path": str(smollm2),
            "bytes": 98_362_432,
            "source": "starter",
            "architecture": "llama",
            "quantisation": "Q4_1",
            "context_trained": 8192,
            "layers": 30,
            "experts": 0,
            "sees": False,
            "embeds": False,
            "classifies": False,
            "sampling": {},
            "server": "",
            "host": "",
            "adapters": [],
        }
    ]


@pytest.mark.skipif(sys.platform != "linux", reason="names are any bytes on Linux alone")
def test_a_name_that_is_no_utf8_is_listed_and_runs(run: Run, smollm2: Path) -> None:
    bad = paths.models_folder() / os.fsdecode(b"bad\xff.gguf")
    bad.symlink_to(smollm2)
    result = run("models", "--json")
    assert (result.returncode, result.stderr) == (0, "")
    assert str(bad) in [model["path"] for model in json.loads(result.stdout)]
    asked = ("--prompt", "Hello", "--max-tokens", "4", "--ctx", "512", "--threads", "1")
    result = run("chat", "--model", str(bad), *asked, "--json")
    assert (result.returncode, result.stderr) == (0, "")
    answer = json.loads(result.stdout)
    assert answer["model"] == str(bad)
    assert answer["completion_tokens"] > 0
