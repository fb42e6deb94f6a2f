"""Compares the vision engine with llama.cpp on models of the same shape, and times a picture.

    python -m tests.make.random_mllama V.gguf --layers 10 --vision-layers 4
    python -m tests.make.random_mllama L.gguf --layers 8 --llama
    python -m tests.bench.mllama_speed V.gguf [L.gguf] [--tokens 48] [--prompt 512] [--rounds 5]

Both read text only, in turns in one process, so that other work on the machine meets both.
Prints JSON: medians of tokens a second, the ratio a byte of weights read, milliseconds of Python
a token outside ggml, and what one picture of all tiles costs.
"""

from __future__ import annotations

import argparse
import json
import os
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median
from typing import Any

import llama_cpp
import numpy as np
import psutil

from llama32_desktop.engine.gguf.header import read_header
from llama32_desktop.engine.worker.ggml.schedule import Schedule
from llama32_desktop.engine.worker.mllama import MllamaModel

CONTEXT = 2048
_SKIPPED = ("v.", "mm.", "token_embd")


def bytes_read(path: Path, *, cross: bool) -> int:
    """Of the weights, for one token of text; `cross`-attention layers with a picture only."""
    header = read_header(path)
    layers = header.metadata.get("mllama.attention.cross_attention_layers", ())
    assert isinstance(layers, tuple)
    left_out = tuple(f"blk.{n}." for n in (() if cross else layers))
    return sum(t.bytes for t in header.tensors if not t.name.startswith((*_SKIPPED, *left_out)))


class Vision:
    """The vision engine, reading text."""

    def __init__(self, path: Path, threads: int, gpu_layers: int) -> None:
        self.model = MllamaModel.load(
            path, n_ctx=CONTEXT, kv_type="f16", n_threads=threads, gpu_layers=gpu_layers
        )
        self.inside = 0.0
        compute = Schedule.compute

        def timed(schedule: Schedule, graph: Any) -> bool:
            began = time.perf_counter()
            done = compute(schedule, graph)
            self.inside += time.perf_counter() - began
            return done

        Schedule.compute = timed  # type: ignore[method-assign]

    def prompt(self, tokens: list[int]) -> None:
        self.model.reset()
        self.model.prefill(tokens)

    def decode(self, token: int) -> None:
        self.model.decode(token)


class Llama:
    """llama.cpp, by its low-level API."""

    def __init__(self, path: Path, threads: int, gpu_layers: int) -> None:
        params = llama_cpp.llama_model_default_params()
        params.n_gpu_layers, params.use_extra_bufts = gpu_layers, False
        self._model = llama_cpp.llama_model_load_from_file(str(path).encode(), params)
        settings = llama_cpp.llama_context_default_params()
        settings.n_ctx, settings.n_batch, settings.n_ubatch = CONTEXT, 512, 512
        settings.n_threads = settings.n_threads_batch = threads
        settings.flash_attn_type, settings.no_perf = 1, True
        self._context = llama_cpp.llama_init_from_model(self._model, settings)

    def prompt(self, tokens: list[int]) -> None:
        llama_cpp.llama_memory_clear(llama_cpp.llama_get_memory(self._context), False)
        for start in range(0, len(tokens), 512):
            self._run(tokens[start : start + 512])

    def decode(self, token: int) -> None:
        self._run([token])

    def _run(self, tokens: list[int]) -> None:
        ids = (llama_cpp.llama_token * len(tokens))(*tokens)
        batch = llama_cpp.llama_batch_get_one(ids, len(tokens))
        assert llama_cpp.llama_decode(self._context, batch) == 0
        llama_cpp.llama_get_logits_ith(self._context, -1)


def _seconds(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def compare(
    vision: Vision, llama: Llama | None, tokens: int, prompt: int, rounds: int
) -> dict[str, dict[str, list[float]]]:
    """Tokens a second of each, in every round."""
    ids = np.random.default_rng(1).integers(0, 1000, prompt).tolist()
    engines = {"vision": vision, **({"llama": llama} if llama else {})}
    rates: dict[str, dict[str, list[float]]] = {n: {"prompt": [], "decode": []} for n in engines}
    rates["vision"]["python_ms"] = []
    for number in range(rounds + 1):
        order = list(engines.items())
        for name, engine in order if number % 2 else reversed(order):
            took = _seconds(lambda e=engine: e.prompt(ids))
            engine.decode(1)
            vision.inside = 0.0
            decoding = _seconds(lambda e=engine: [e.decode(7) for _ in range(tokens)])
            if number:  # the first round reads the files
                rates[name]["prompt"].append(prompt / took)
                rates[name]["decode"].append(tokens / decoding)
                if name == "vision":
                    outside = (decoding - vision.inside) / tokens * 1e3
                    rates[name]["python_ms"].append(outside)
    return rates


def picture(model: MllamaModel, tiles: int) -> dict[str, float]:
    """Seconds for a picture of random tiles, and tokens a second that see it."""
    config = model.config
    side = config.tile_size
    pixels = np.zeros((config.max_tiles, config.vision.channels, side, side), np.float32)
    pixels[:tiles] = np.random.default_rng(1).normal(size=(tiles, *pixels.shape[1:]))
    ratio = 1 + next(n for n, (a, b) in enumerate(config.aspect_ratios) if a * b == tiles)
    marks = [time.perf_counter()]
    image = model.encode_image(
        pixels, ratio, tiles, progress=lambda _: marks.append(time.perf_counter())
    )
    model.reset()
    model.prefill([1, config.image_token, *range(30)], image)
    model.decode(1)
    return {
        "tiles": tiles,
        "seconds": round(marks[-1] - marks[0], 2),
        "longest_step_s": round(float(np.diff(marks).max()), 3),
        "mib": round(image.nbytes / 2**20, 1),
        "decode_tps": round(16 / _seconds(lambda: [model.decode(5) for _ in range(16)]), 2),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("vision", type=Path)
    parser.add_argument("llama", type=Path, nargs="?")
    parser.add_argument("--tokens", type=int, default=48)
    parser.add_argument("--prompt", type=int, default=512)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--threads", type=int, default=len(os.sched_getaffinity(0)))
    parser.add_argument("--gpu-layers", type=int, default=0)
    parser.add_argument("--tiles", type=int, nargs="*", default=[])
    parsed = parser.parse_args()
    loading = time.perf_counter()
    vision = Vision(parsed.vision, parsed.threads, parsed.gpu_layers)
    result: dict[str, Any] = {"load_s": round(time.perf_counter() - loading, 3)}
    llama = Llama(parsed.llama, parsed.threads, parsed.gpu_layers) if parsed.llama else None
    if parsed.rounds:
        rates = compare(vision, llama, parsed.tokens, parsed.prompt, parsed.rounds)
        result["rates"] = {
            name: {what: round(median(values), 3) for what, values in each.items()}
            for name, each in rates.items()
        }
        read = bytes_read(parsed.vision, cross=False)
        result["gb_a_second"] = round(read * result["rates"]["vision"]["decode"] / 1e9, 2)
        if parsed.llama:
            per_byte = read / bytes_read(parsed.llama, cross=False)
            for what in ("decode", "prompt"):
                pairs = zip(rates["vision"][what], rates["llama"][what], strict=True)
                result[f"{what}_ratio"] = round(median(v / n for v, n in pairs) * per_byte, 3)
    result["pictures"] = [picture(vision.model, tiles) for tiles in parsed.tiles]
    result["resident_mb"] = round(psutil.Process().memory_info().rss / 1e6)
    print(json.dumps(result, indent=1))


if __name__ == "__main__":
    main()
