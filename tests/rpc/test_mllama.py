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
from tests.make.adapters import make_adapter
from tests.rpc.conftest import Den

ROUNDED = 1e-4
"""As the processor's own tests have it: the far side computes with the same kernels."""
PROGRAM = """
import json, sys
from pathlib import Path
import numpy as np
from llama32_desktop.engine.adapters import Adapter
from llama32_desktop.engine.worker.mllama import MllamaModel
from tests.engine.worker.mllama.oracle import Case

path, layers, adapter = Path(sys.argv[1]), int(sys.argv[2]), Adapter(sys.argv[3], 1.0)

def load(layers, *adapters):
    return MllamaModel.load(
        path, n_ctx=64, kv_type="f32", n_threads=1, gpu_layers=layers, adapters=adapters
    )

def answer(model, case):
    model.reset()
    return model.eval(case.ids, case.encode(model), case.mask).copy()

def apart(one, other):
    return float(np.abs(one - other).max())

worst = {}
model = load(layers)
for name in ("text", "img1", "img3"):
    case = Case(name)
    plain = answer(model, case)
    worst[name] = apart(plain, case.array("ref_logits"))
device = model.device
model.close()
here, there = (load(count, adapter) for count in (0, layers))
adapted = answer(there, case)
worst["adapted"] = apart(adapted, answer(here, case))
print(json.dumps({"device": device, "worst": worst, "changed": apart(adapted, plain)}))
"""


@pytest.mark.parametrize("layers", [3, 99])
def test_logits_are_the_references(
    known: KnownMachines, den: Den, tmp_path: Path, layers: int
) -> None:
    """With some layers there, and with all of them and the tower; an adapter's as here."""
    model = convert_oracle(tmp_path)
    adapter = make_adapter(tmp_path / "adapter", model, tmp_path / "lora.gguf")
    command = [sys.executable, "-c", PROGRAM, str(model), str(layers), str(adapter)]
    done = subprocess.run(
        command, env={**os.environ, **known.reach("den")}, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr[-2000:]
    found = json.loads(done.stdout.splitlines()[-1])
    assert found["device"] == "CPU, den"
    assert max(found["worst"].values()) < ROUNDED, found
    assert found["changed"] > 0.01
