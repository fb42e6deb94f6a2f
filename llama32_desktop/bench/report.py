"""All runs of a measurement, and the medians that are reported."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

import msgspec

from llama32_desktop.bench import app, llama_bench, memory
from llama32_desktop.bench.app import Run
from llama32_desktop.bench.llama_bench import Rates
from llama32_desktop.bench.window import WindowReport
from llama32_desktop.engine.client.session import Session
from llama32_desktop.engine.model_ref import ModelRef
from llama32_desktop.engine.protocol import LoadedModel, ModelSettings

LOADS = 3


class Comparison(msgspec.Struct, frozen=True, kw_only=True):
    """The app over llama-bench, block by block; a ratio of 1 is parity."""

    blocks: int
    prompt_tps: float
    decode_tps: float
    prompt_ratio: float
    decode_ratio: float


class Report(msgspec.Struct, frozen=True, kw_only=True):
    """Medians over the runs; `bench.app.Run` says what each is."""

    model: str
    device: str
    settings: ModelSettings
    runs: int
    start_s: float
    """The first load, with the start of the child and its import of llama.cpp."""
    load_s: float
    prompt_tokens: int
    completion_tokens: int
    prompt_tps: float
    decode_tps: float
    ttft_first_s: float
    ttft_second_s: float
    second_prompt_tokens: int
    second_cached_tokens: int
    second_evaluated_tokens: int
    decode_ms: float
    sampler_ms: float
    python_ms: float
    decode_share: float
    python_ms_early: float
    python_ms_late: float
    child_memory: memory.Memory
    against: Comparison | None = None
    window: WindowReport | None = None


def measure(
    session: Session,
    model: ModelRef,
    settings: ModelSettings,
    *,
    prompt_tokens: int,
    gen_tokens: int,
    runs: int,
    against: Path | None,
    tell: Callable[[str], None],
) -> Report:
    """Measure a model.

    Args:
        against: llama-bench, run once in each block, before the app in every other one.
        tell: Takes a line on how far it is.

    Raises:
        EngineFailedError, LlamaBenchError: with one sentence.
    """
    loaded, start_s, load_s = _load(session, model, settings)
    app.warm_up(session)
    own: list[Run] = []
    others: list[Rates] = []
    first_memory: memory.Memory | None = None

    def run_app() -> None:
        own.append(
            app.run_once(session, seed=len(own), prompt_tokens=prompt_tokens, gen_tokens=gen_tokens)
        )

    def run_other() -> None:
        if against is not None:
            others.append(
                llama_bench.measure(
                    against, loaded, prompt_tokens=prompt_tokens, gen_tokens=gen_tokens
                )
            )

    for number in range(runs):
        tell(f"run {number + 1} of {runs}")
        for step in (run_app, run_other) if number % 2 == 0 else (run_other, run_app):
            step()
        if first_memory is None and session.child_pid is not None:
            # Before a second conversation: the first one's saved KV state is no overhead.
            first_memory = memory.measure(session.child_pid, loaded)
    assert first_memory is not None
    return _report(loaded, start_s, load_s, own, others, first_memory)


def _load(
    session: Session, model: ModelRef, settings: ModelSettings
) -> tuple[LoadedModel, float, float]:
    began = time.perf_counter()
    loaded = session.load(model, settings)
    start_s = time.perf_counter() - began
    loads = [loaded.load_s]
    while len(loads) < LOADS:
        loaded = session.load(model, settings)
        loads.append(loaded.load_s)
    return loaded, start_s, median(loads)


def _report(
    loaded: LoadedModel,
    start_s: float,
    load_s: float,
    own: list[Run],
    others: list[Rates],
    child_memory: memory.Memory,
) -> Report:
    medians = {
        field.name: field.type(median(getattr(run, field.name) for run in own))
        for field in msgspec.structs.fields(Run)
    }
    return Report(
        model=loaded.path,
        device=loaded.device,
        settings=loaded.settings,
        runs=len(own),
        start_s=start_s,
        load_s=load_s,
        child_memory=child_memory,
        against=_compare(own, others) if others else None,
        **medians,
    )


def _compare(own: list[Run], others: list[Rates]) -> Comparison:
    pairs = list(zip(own, others, strict=True))
    return Comparison(
        blocks=len(pairs),
        prompt_tps=median(other.prompt_tps for other in others),
        decode_tps=median(other.decode_tps for other in others),
        prompt_ratio=median(run.prompt_tps / other.prompt_tps for run, other in pairs),
        decode_ratio=median(run.decode_tps / other.decode_tps for run, other in pairs),
    )
