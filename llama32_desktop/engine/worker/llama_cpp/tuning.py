"""Measures which settings are quickest for a model on this machine.

Each question (repacking, threads, flash attention, batch) is decided by itself, in the order
of how much it usually changes, with the answers before it in force. A figure is the best of
several short runs: noise only ever makes a run slower. Flash attention is in question only where
it is as exact as attention without it.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Final, TypeVar

import llama_cpp

from llama32_desktop.engine import machine
from llama32_desktop.engine.measurements import Tuning
from llama32_desktop.engine.protocol import ModelSettings
from llama32_desktop.engine.worker import placement
from llama32_desktop.engine.worker.backend import CancelFlag, EngineError, ProgressCallback
from llama32_desktop.engine.worker.generation import AbortedError
from llama32_desktop.engine.worker.ggml.devices import devices
from llama32_desktop.engine.worker.header import read_header
from llama32_desktop.engine.worker.llama_cpp import model as models
from llama32_desktop.engine.worker.llama_cpp.context import Context
from llama32_desktop.engine.worker.repacking import repacking_works
from llama32_desktop.sentences import Sentence

PROMPT_TOKENS: Final = 256
ANSWER_TOKENS: Final = 24
CONTEXT: Final = 2048
RUNS: Final = 3
MUST_GAIN: Final = 1.03
"""A setting must be this much quicker than the one before to be taken: less is noise."""

_Choice = TypeVar("_Choice")


class _Speed:
    """Prompt and decode speed of one configuration, in tokens per second."""

    def __init__(self, prompt_tps: float, decode_tps: float) -> None:
        self.prompt_tps = prompt_tps
        self.decode_tps = decode_tps

    @property
    def overall(self) -> float:
        """Higher is better: turns per second, of 512 prompt tokens and 128 of answer."""
        return 1 / (512 / self.prompt_tps + 128 / self.decode_tps)


class _Bench:
    """Opens the model with given settings and measures."""

    def __init__(self, path: str, progress: ProgressCallback, cancel: CancelFlag) -> None:
        self._path = path
        self._progress = progress
        self._cancel = cancel
        header = read_header(path)
        if header is None:
            raise models.truncated(path)
        size = Path(path).stat().st_size
        self.gpu_layers = placement.choose_gpu_layers(
            header, ModelSettings(), CONTEXT, size, devices()
        )
        self.all_on_gpu = self.gpu_layers > header.numbers.layers
        self._steps = 0

    @contextmanager
    def model(self, repack: bool) -> Iterator[llama_cpp.llama_model_p]:
        model = models.load(
            self._path,
            gpu_layers=self.gpu_layers,
            repack=repack,
            progress=lambda _: None,
            cancel=self._cancel,
        )
        try:
            yield model
        finally:
            llama_cpp.llama_model_free(model)

    def measure(self, model: llama_cpp.llama_model_p, settings: ModelSettings) -> _Speed:
        """Best of `RUNS`; raises `EngineError` of kind `cancelled` when the flag is set."""
        context = Context(model, settings, self._cancel)
        vocabulary = llama_cpp.llama_vocab_n_tokens(llama_cpp.llama_model_get_vocab(model))
        prompt_s = decode_s = float("inf")
        try:
            for run in range(RUNS):
                # Ids from anywhere in the vocabulary; another first one each time, so that no
                # prefix of the run before is kept.
                prompt = [(7919 * (i + 1) + run) % vocabulary for i in range(PROMPT_TOKENS)]
                context.prepare(prompt, repeatable=False)
                began = time.perf_counter()
                context.evaluate(prompt, lambda _: None)
                llama_cpp.llama_synchronize(context.handle)
                evaluated = time.perf_counter()
                for token in prompt[:ANSWER_TOKENS]:
                    context.decode(token)
                    llama_cpp.llama_synchronize(context.handle)
                prompt_s = min(prompt_s, evaluated - began)
                decode_s = min(decode_s, time.perf_counter() - evaluated)
        except AbortedError:
            raise EngineError("cancelled", Sentence("Measuring was cancelled.")) from None
        finally:
            context.close()
        self._steps += 1
        self._progress(min(0.95, self._steps / 12))
        return _Speed(PROMPT_TOKENS / prompt_s, ANSWER_TOKENS / decode_s)


def _best(
    choices: Sequence[_Choice],
    measure: Callable[[_Choice], _Speed],
    score: Callable[[_Speed], float],
) -> tuple[_Choice, _Speed]:
    """The quickest choice; an earlier one stays unless a later one clearly beats it."""
    best = choices[0]
    speed = measure(best)
    for choice in choices[1:]:
        measured = measure(choice)
        if score(measured) > score(speed) * MUST_GAIN:
            best, speed = choice, measured
    return best, speed


def tune(path: str, *, progress: ProgressCallback, cancel: CancelFlag) -> Tuning:
    """Measure, and return the settings to use; takes from seconds to a minute or two.

    Raises:
        EngineError: the model cannot be loaded; kind `cancelled` when the flag is set.
    """
    bench = _Bench(path, progress, cancel)
    cores = machine.usable_cores()
    may_flash = bench.all_on_gpu or placement.flash_attention_is_exact()

    def settings(
        *,
        threads: int = cores,
        batch_threads: int = cores,
        flash: bool = may_flash,
        batch: int = 512,
    ) -> ModelSettings:
        return ModelSettings(
            threads=threads,
            threads_batch=batch_threads,
            context=CONTEXT,
            flash_attention="on" if flash else "off",
            batch=batch,
        )

    def measure_repack(repack: bool) -> _Speed:
        with bench.model(repack) as opened:
            return bench.measure(opened, settings())

    choices = (False, True) if repacking_works() else (False,)
    repack, _ = _best(choices, measure_repack, lambda s: s.overall)
    counts = sorted({cores, max(1, cores // 2)}, reverse=True)
    more = sorted({cores, machine.logical_cores()})
    with bench.model(repack) as model:
        threads, _ = _best(
            counts,
            lambda n: bench.measure(model, settings(threads=n)),
            lambda s: s.decode_tps,
        )
        batch_threads, _ = _best(
            more,
            lambda n: bench.measure(model, settings(threads=threads, batch_threads=n)),
            lambda s: s.prompt_tps,
        )
        flash, _ = _best(
            (True, False) if may_flash else (False,),
            lambda on: bench.measure(
                model, settings(threads=threads, batch_threads=batch_threads, flash=on)
            ),
            lambda s: s.overall,
        )
        batch, speed = _best(
            (512, 256, 128),
            lambda n: bench.measure(
                model,
                settings(threads=threads, batch_threads=batch_threads, flash=flash, batch=n),
            ),
            lambda s: s.prompt_tps,
        )
        family = machine.family_key(
            models.metadata(model, "general.architecture"), llama_cpp.llama_model_n_params(model)
        )
    progress(1.0)
    return Tuning(
        family=family,
        machine=machine.machine_key(),
        threads=threads,
        threads_batch=batch_threads,
        repack=repack,
        flash_attention="on" if flash else "off",
        batch=batch,
        prompt_tps=speed.prompt_tps,
        decode_tps=speed.decode_tps,
    )
