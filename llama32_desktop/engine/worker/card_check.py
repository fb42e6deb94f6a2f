"""A process that tries each card and says what came of it; its end costs nobody anything.

It prints the name of a card before it touches it and the result behind it, so that whoever started
it knows which card ended it.
"""

from __future__ import annotations

import sys
from typing import Final

import numpy as np

from llama32_desktop.engine.worker.ggml.devices import backend_name, device_name, gpus
from llama32_desktop.engine.worker.ggml.graph import F32
from llama32_desktop.engine.worker.ggml.memory import DeviceTensors, write_tensor
from llama32_desktop.engine.worker.ggml.schedule import Backends, computed
from llama32_desktop.processes import lifeline
from llama32_desktop.processes.fault_lines import print_faults_only

SWITCH: Final = "--card-check"
"""The argument that makes the frozen application this process."""
TRIES, WORKS, WRONG = "tries", "works", "wrong"
_SIZE: Final = 64
_ROUNDING: Final = 0.1
"""Of sums of 64 products of numbers around 1, where a card rounds to 16 bits; wrong numbers differ
by several."""


def computes_right(device: int) -> bool:
    """Multiply two matrices on a card; whether that gives what the processor has."""
    random = np.random.default_rng(1)
    left, right = random.standard_normal((2, _SIZE, _SIZE)).astype(np.float32)
    backends = Backends([device])
    memory = DeviceTensors(backends.buffer_types[0], [(F32, (_SIZE, _SIZE))] * 2, weights=True)
    for tensor, numbers in zip(memory.tensors, (left, right), strict=True):
        write_tensor(tensor, numbers)
    found = computed(backends, lambda g: g.mul_mat(*memory.tensors), (_SIZE, _SIZE))
    return bool(np.allclose(found, right @ left.T, rtol=0, atol=_ROUNDING))


def main() -> None:
    """Try every card, one after the other; a line for each before and behind it."""
    lifeline.follow()
    print_faults_only()
    for device in gpus():
        name = f"{backend_name(device)}\t{device_name(device)}"
        print(f"{TRIES}\t{name}", flush=True)
        print(f"{WORKS if computes_right(device) else WRONG}\t{name}", flush=True)
    sys.stdout.flush()


if __name__ == "__main__":
    main()
