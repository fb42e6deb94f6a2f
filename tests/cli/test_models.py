"""`llama32-desktop models`."""

from __future__ import annotations

import json
from pathlib import Path

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
        }
    ]
