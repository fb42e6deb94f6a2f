"""Whatever a file holds, the process lives."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

from tests.make.edit_gguf import REMOVE, edit

COUNT = 2200
VOCABULARY = ("tokens", "token_type", "merges")


def test_mutated_files_load_or_are_refused(oracle_gguf: Path, tmp_path: Path) -> None:
    # Without the vocabulary, so that chance meets what the loader looks at.
    source = tmp_path / "source.gguf"
    edit(
        oracle_gguf,
        source,
        keys={f"tokenizer.ggml.{part}": REMOVE for part in VOCABULARY},
    )
    command = [sys.executable, "-m", "tests.engine.worker.mllama.fuzzing"]
    done = subprocess.run(
        [*command, str(source), str(tmp_path), "1", str(COUNT)],
        capture_output=True,
        text=True,
        timeout=250,
    )
    if done.returncode:
        kept = Path(shutil.copy(tmp_path / "mutant.gguf", tmp_path / "failed.gguf"))
        number = (tmp_path / "now").read_text()
        raise AssertionError(f"number {number} ({kept}): {done.stderr[-2000:]}")
    loaded, refused = map(int, done.stdout.split())
    assert loaded + refused == COUNT
    assert loaded > COUNT // 20 and refused > COUNT // 4
