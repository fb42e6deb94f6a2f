"""Times the layers of a vision tower by ggml and by NumPy, in turns, against NumPy's own product.

    python -m tests.make.random_mllama V.gguf --layers 5 --vision-layers 4
    python -m tests.bench.tower V.gguf [--tiles 1] [--threads 1] [--rounds 2]

All is the processor's time, of all threads, so that other work on the machine counts less than by
the clock; threads that wait in a loop count too, so that one is fairest. The multiplications are
those that the exact pass needs: padding sees no padding. Prints JSON for each pass.
"""

from __future__ import annotations

import argparse
import json
import os
import time
from pathlib import Path
from statistics import median
from unittest.mock import patch

import numpy as np

from llama32_desktop.engine.worker.mllama import MllamaModel
from llama32_desktop.engine.worker.mllama import model as model_module
from llama32_desktop.engine.worker.mllama.tiling import tile

_YARDSTICK_ROWS = 2048


def operations(model: MllamaModel, tiles: int) -> float:
    """Multiplications and additions of a layer."""
    vision = model.config.vision
    layout = tile(vision, tiles, equal_padding_tiles=True)
    rows, real = layout.rows, layout.real_rows
    products = 2.0 * rows * (4 * vision.hidden**2 + 2 * vision.hidden * vision.feed_forward)
    return products + 4.0 * vision.hidden * (real * rows + (rows - real) * real)


def layers(model: MllamaModel, tiles: int, *, by_numpy: bool) -> list[float]:
    """Seconds of the processor that each layer takes."""
    config, side = model.config, model.config.tile_size
    pixels = np.zeros((config.max_tiles, config.vision.channels, side, side), np.float32)
    pixels[:tiles] = np.random.default_rng(1).normal(size=(tiles, *pixels.shape[1:]))
    ratio = 1 + next(n for n, (a, b) in enumerate(config.aspect_ratios) if a * b == tiles)
    marks: list[float] = []
    with patch.object(model_module, "numpy_is_quicker", lambda: by_numpy):
        model.encode_image(
            pixels, ratio, tiles, progress=lambda _: marks.append(time.process_time())
        )
    steps = np.diff(marks).tolist()  # the first mark is behind the patches
    local = config.vision.layers
    return [*steps[:local], *steps[local + 1 : local + 1 + config.vision.global_layers]]


def yardstick(model: MllamaModel) -> float:
    """Multiplications and additions a second of the processor, of NumPy's float32 product."""
    vision = model.config.vision
    a = np.ones((_YARDSTICK_ROWS, vision.hidden), np.float32)
    b = np.ones((vision.hidden, vision.feed_forward), np.float32)
    taken = []
    for _ in range(3):
        began = time.process_time()
        a @ b
        taken.append(time.process_time() - began)
    return 2.0 * a.size * vision.feed_forward / min(taken)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("model", type=Path)
    parser.add_argument("--tiles", type=int, default=1)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--rounds", type=int, default=2)
    parsed = parser.parse_args()
    if os.environ.get("OPENBLAS_NUM_THREADS") != "1":
        parser.error("set OPENBLAS_NUM_THREADS=1, as the engine's process does")
    model = MllamaModel.load(parsed.model, n_ctx=512, kv_type="f16", n_threads=parsed.threads)
    needed = operations(model, parsed.tiles)
    for _ in range(parsed.rounds):
        for by_numpy in (True, False):
            taken = layers(model, parsed.tiles, by_numpy=by_numpy)
            rate, best = needed / median(taken), yardstick(model)
            result = {
                "layers": "NumPy" if by_numpy else "ggml",
                "seconds": [round(t, 2) for t in taken],
                "gflops": round(rate / 1e9),
                "yardstick_gflops": round(best / 1e9),
                "share": round(rate / best, 2),
            }
            print(json.dumps(result), flush=True)


if __name__ == "__main__":
    main()
