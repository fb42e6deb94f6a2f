"""How much of a token is Python's and how much llama.cpp's, for each way of choosing tokens.

    python -m tests.bench.python_share [MODEL.gguf] --tokens 200

Every function of llama.cpp's that a token of an answer goes through is timed where Python calls
it. Printed are medians of the thread's own time on the processor, in milliseconds a token, so that
other programs count little: evaluating it, llama.cpp's samplers, and the rest, which is Python's:
the loop, the reader of thoughts, ctypes, NumPy. What a schema is made into and what the app's own
work asks for differ: for that it is told how probable each token was.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable
from statistics import median
from time import thread_time_ns
from typing import Any, Final

import llama_cpp
import msgspec

from llama32_desktop.engine.protocol import ChatMessage, ModelSettings
from llama32_desktop.engine.sampling import Sampling, Thinking
from llama32_desktop.engine.worker.backend import CancelFlag
from llama32_desktop.engine.worker.llama_cpp.backend import LlamaCppBackend
from llama32_desktop.models.library import find_model

EVALUATING: Final = ("llama_decode", "llama_synchronize")
SAMPLING: Final = (
    "llama_sampler_sample",
    "llama_sampler_apply",
    "llama_sampler_accept",
    "llama_get_logits_ith",
    "llama_memory_seq_rm",
)
BARE = Sampling(temperature=1.0, top_k=0, top_p=1.0, min_p=0.0)
_ALL = msgspec.structs.replace(
    Sampling(),
    typical_p=0.95,
    top_n_sigma=2.0,
    xtc_probability=0.3,
    repeat_penalty=1.1,
    presence_penalty=0.1,
    frequency_penalty=0.1,
    dry_multiplier=0.8,
)
_WORDS = "root ::= [^#@{}]+"
WAYS: Final[dict[str, Sampling]] = {
    "default": Sampling(),
    "greedy": Sampling(temperature=0),
    "no filters": BARE,
    "top-k alone": msgspec.structs.replace(BARE, top_k=40),
    "all filters": _ALL,
    "DRY": msgspec.structs.replace(Sampling(), dry_multiplier=0.8),
    "XTC": msgspec.structs.replace(Sampling(), xtc_probability=0.5),
    "Mirostat 1": Sampling(mirostat=1),
    "Mirostat 2": Sampling(mirostat=2),
    "stop strings": msgspec.structs.replace(Sampling(), stop=("@@@@", "\n\n\n\n")),
    "thinking": msgspec.structs.replace(Sampling(), thinking=Thinking(mode="on", budget=50)),
    "schema": msgspec.structs.replace(Sampling(), grammar=_WORDS, schema="{}"),
    "grammar": msgspec.structs.replace(Sampling(), grammar=_WORDS),
}


class Calls:
    """The time that was spent in llama.cpp's functions, of the call that is under way."""

    def __init__(self) -> None:
        self.evaluating = self.sampling = 0
        for name in EVALUATING:
            setattr(llama_cpp, name, self._timed(getattr(llama_cpp, name), "evaluating"))
        for name in SAMPLING:
            setattr(llama_cpp, name, self._timed(getattr(llama_cpp, name), "sampling"))

    def _timed(self, call: Callable[..., Any], kind: str) -> Callable[..., Any]:
        def timed(*arguments: Any) -> Any:
            began = thread_time_ns()
            result = call(*arguments)
            setattr(self, kind, getattr(self, kind) + thread_time_ns() - began)
            return result

        return timed


class Flag(CancelFlag):
    """Notes the times of each token: the loop asks it once a token, first of all."""

    def __init__(self, calls: Calls) -> None:
        super().__init__()
        self._calls = calls
        self._last: tuple[int, int, int] | None = None
        self.tokens: list[tuple[float, float, float]] = []

    def is_set(self) -> bool:
        here = (thread_time_ns(), self._calls.evaluating, self._calls.sampling)
        if self._last is not None:
            whole, evaluating, sampling = (b - a for a, b in zip(self._last, here, strict=True))
            self.tokens.append(
                (evaluating / 1e6, sampling / 1e6, (whole - evaluating - sampling) / 1e6)
            )
        self._last = here
        return super().is_set()


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("model", nargs="?", default="starter")
    parser.add_argument("--tokens", type=int, default=200)
    parser.add_argument("--only", nargs="*", default=list(WAYS), choices=WAYS)
    parser.add_argument("--drafts", default="off", choices=("off", "auto", "on"))
    parsed = parser.parse_args()
    calls = Calls()
    engine = LlamaCppBackend()
    settings = ModelSettings(context=1024, threads=1, drafts=parsed.drafts)
    path = find_model(parsed.model).path
    engine.load(path, settings, cache=None, progress=lambda _: None, cancel=CancelFlag())
    print(f"{'':14}{'evaluating':>12}{'sampling':>12}{'Python':>12}{'tokens':>8}")
    for name in parsed.only:
        flag = Flag(calls)
        sampling = msgspec.structs.replace(WAYS[name], max_tokens=parsed.tokens, seed=7)
        engine.generate(
            [ChatMessage("user", "Write a long story about a river, at least a thousand words.")],
            sampling,
            emit=lambda *_: None,
            progress=lambda *_: None,
            cancel=flag,
        )
        figures = "".join(f"{median(column):12.3f}" for column in zip(*flag.tokens, strict=True))
        print(f"{name:14}{figures}{len(flag.tokens):8}", flush=True)
    engine.unload()
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
