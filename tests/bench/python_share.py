"""How much of a token is Python's and how much llama.cpp's, for each way of choosing tokens.

    python -m tests.bench.python_share [MODEL.gguf] --tokens 200

Every function of llama.cpp's that a token of an answer goes through is timed in C where Python
calls it. Printed are medians of the thread's own time on the processor, in milliseconds a token, so
that other programs count little: evaluating it, llama.cpp's samplers, and the rest, which is
Python's: the loop, the reader of thoughts, ctypes, NumPy. Beside busy programs, which empty the
caches, its lower quartile says more. The last line is a loop that calls llama.cpp twice a token by
ctypes and does nothing else: less it cannot be. The thread that writes to the pipe is not in it.

What a schema is made into and what the app's own work asks for differ: for that it is told how
probable each token was, which is a sum over the vocabulary. With drafts several tokens are
evaluated at once, and count as one.
"""

from __future__ import annotations

import argparse
import ctypes
import shutil
import subprocess
import tempfile
from pathlib import Path
from typing import Final

import llama_cpp
import msgspec
import numpy as np
from numpy.typing import NDArray

from llama32_desktop.engine.protocol import ChatMessage, ModelSettings
from llama32_desktop.engine.sampling import Sampling, Thinking
from llama32_desktop.engine.worker.backend import CancelFlag
from llama32_desktop.engine.worker.llama_cpp.backend import LlamaCppBackend
from llama32_desktop.engine.worker.llama_cpp.bound import bound
from llama32_desktop.engine.worker.sampler import sampler_chain
from llama32_desktop.models.library import find_model

TIMED: Final = {
    "llama_decode": "timed_decode",
    "llama_synchronize": "timed_synchronize",
    "llama_sampler_sample": "timed_sample",
    "llama_sampler_apply": "timed_apply",
    "llama_sampler_accept": "timed_accept",
    "llama_get_logits_ith": "timed_logits",
}
"""In the order in which `call_times.c` takes them."""
SKIPPED: Final = 2
"""Evaluations of the prompt, and of the first token."""
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
    """The times of tokens, by `call_times.c` before the functions of llama.cpp."""

    def __init__(self) -> None:
        source = Path(__file__).with_name("call_times.c")
        compiler = shutil.which("cc") or shutil.which("gcc")
        if compiler is None:
            raise SystemExit(
                "A C compiler (cc) is needed: measured in Python, Python costs more than it does."
            )
        with tempfile.TemporaryDirectory(prefix="llama32-bench-") as folder:
            made = Path(folder) / "call_times.so"
            command = [compiler, "-O2", "-shared", "-fPIC", str(source), "-o", str(made)]
            subprocess.run(command, check=True)
            self._library = ctypes.CDLL(str(made))  # which needs its file no more
        addresses = (ctypes.c_void_p * len(TIMED))()
        for number, (name, timed) in enumerate(TIMED.items()):
            real, before = getattr(llama_cpp, name), getattr(self._library, timed)
            addresses[number] = ctypes.cast(real, ctypes.c_void_p)
            before.argtypes, before.restype = real.argtypes, real.restype
            setattr(llama_cpp, name, before)
        self._library.begin(addresses)

    def taken(self) -> NDArray[np.float64]:
        """Of each token since the last time: evaluating, sampling and Python, in milliseconds."""
        place = ctypes.POINTER(ctypes.c_uint64)()
        count = self._library.take(ctypes.byref(place))
        moments = np.ctypeslib.as_array(place, shape=(count, 3)).astype(np.int64)
        whole, evaluating, sampling = np.diff(moments[SKIPPED:], axis=0).T / 1e6
        return np.stack([evaluating, sampling, whole - evaluating - sampling])


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("model", nargs="?", default="starter")
    parser.add_argument("--tokens", type=int, default=200)
    parser.add_argument("--only", nargs="*", default=list(WAYS), choices=WAYS)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--drafts", default="off", choices=("off", "auto", "on"))
    parsed = parser.parse_args()
    calls = Calls()
    engine = LlamaCppBackend()
    settings = ModelSettings(context=1024, threads=parsed.threads, drafts=parsed.drafts)
    path = find_model(parsed.model).path
    engine.load(path, settings, cache=None, progress=lambda _: None, cancel=CancelFlag())
    print(f"{'':14}{'evaluating':>12}{'sampling':>12}{'Python':>12}{'quartile':>12}{'tokens':>8}")
    for name in parsed.only:
        calls.taken()
        sampling = msgspec.structs.replace(WAYS[name], max_tokens=parsed.tokens, seed=7)
        engine.generate(
            [ChatMessage("user", "Write a long story about a river, at least a thousand words.")],
            sampling,
            emit=lambda *_: None,
            progress=lambda *_: None,
            cancel=CancelFlag(),
        )
        _print(name, calls.taken())
    _call_alone(engine, parsed.tokens)
    _print("calls alone", calls.taken())
    engine.unload()
    return 0


def _print(name: str, tokens: NDArray[np.float64]) -> None:
    medians = "".join(f"{np.median(column):12.3f}" for column in tokens)
    quartile = np.quantile(tokens[2], 0.25)
    print(f"{name:14}{medians}{quartile:12.3f}{tokens.shape[1]:8}", flush=True)


def _call_alone(engine: LlamaCppBackend, tokens: int) -> None:
    """Write by no more than the calls."""
    loaded = engine._require()
    context, vocabulary = loaded.context, loaded.vocabulary
    context.cache.leave()
    context.evaluate(vocabulary.tokenize("A river", special=False), lambda _: None)
    one = (llama_cpp.llama_token * 1)()
    decode = bound(llama_cpp.llama_decode, context.handle, llama_cpp.llama_batch_get_one(one, 1))
    with sampler_chain(Sampling(), 7, [], vocabulary, vocabulary.size) as chain:
        sample = bound(llama_cpp.llama_sampler_sample, chain, context.handle, -1)
        for _ in range(tokens):
            one[0] = sample()
            decode()
    context.cache.leave()


if __name__ == "__main__":
    raise SystemExit(main())
