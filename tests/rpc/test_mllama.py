"""Llama 3.2 Vision over two machines, against the reference's float32 numbers."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from llama32_desktop.engine.client.machines import KnownMachines
from tests.engine.worker.mllama.oracle import convert_oracle
from tests.rpc.conftest import Den

ROUNDED = 1e-4
"""As the processor's own tests have it: the far side computes with the same kernels."""
PROGRAM = """
import json, sys
from pathlib import Path
import numpy as np
from llama32_desktop.engine.worker.mllama import MllamaModel
from tests.engine.worker.mllama.oracle import Case

worst = {}
model = MllamaModel.load(
    Path(sys.argv[1]), n_ctx=64, kv_type="f32", n_threads=1, gpu_layers=int(sys.argv[2])
)
for name in ("text", "img1", "img3"):
    case = Case(name)
    model.reset()
    logits = model.eval(case.ids, case.encode(model), case.mask)
    worst[name] = float(np.abs(logits - case.array("ref_logits")).max())
print(json.dumps({"device": model.device, "worst": worst}))
"""


@pytest.mark.parametrize("layers", [3, 99])
def test_logits_are_the_references(
    known: KnownMachines, den: Den, tmp_path: Path, layers: int
) -> None:
    """With some layers there, and with all of them and the tower."""
    model = convert_oracle(tmp_path)
    command = [sys.executable, "-c", PROGRAM, str(model), str(layers)]
    done = subprocess.run(
        command, env={**os.environ, **known.reach("den")}, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr[-2000:]
    found = json.loads(done.stdout.splitlines()[-1])
    assert found["device"] == "CPU, den"
    assert max(found["worst"].values()) < ROUNDED, found
