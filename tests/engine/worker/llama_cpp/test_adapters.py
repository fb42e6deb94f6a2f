"""LoRA adapters in the real llama.cpp, against W + s·B·A calculated here in float64."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import msgspec
import numpy as np
import pytest

from llama32_desktop.engine.adapters import Adapter
from llama32_desktop.engine.protocol import ChatMessage, ImageCacheSettings, ModelSettings
from llama32_desktop.engine.sampling import Sampling, Thinking
from llama32_desktop.engine.worker.backend import Answer, CancelFlag, EngineError
from llama32_desktop.engine.worker.llama_cpp.backend import LlamaCppBackend
from llama32_desktop.models.convert import convert_adapter, convert_checkpoint
from tests.make.adapters import adapted, lora_tensors, write_peft
from tests.models.convert.checkpoints import CONFIG, llama_tensors, make_llama
from tests.models.convert.test_llama import logits

TOKENS = [261, 259, 260, *b"orld and then some more of it"]
SETTINGS = ModelSettings(
    context=256, threads=1, threads_batch=1, flash_attention="off", kv_type="f32"
)
WEIGHTS = llama_tensors(CONFIG)
FIRST = lora_tensors(WEIGHTS)
SECOND = lora_tensors(WEIGHTS, ("q_proj", "down_proj"), rank=2, seed=8)

Convert = Callable[..., Path]


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("base")
    out = folder / "Tiny-Llama.gguf"
    convert_checkpoint(make_llama(folder / "checkpoint"), out)
    return out


@pytest.fixture
def convert(base: Path, tmp_path: Path) -> Convert:
    def make(name: str, tensors: Any, **fields: Any) -> Path:
        out = tmp_path / f"{name}.gguf"
        convert_adapter(write_peft(tmp_path / name, tensors, **fields), out, base)
        return out

    return make


@pytest.fixture
def backend() -> Iterator[LlamaCppBackend]:
    made = LlamaCppBackend()
    yield made
    made.unload()


def load(
    backend: LlamaCppBackend,
    base: Path,
    *adapters: Adapter,
    kept_in: Path | None = None,
    gpu_layers: int | None = None,
) -> ModelSettings:
    cache = ImageCacheSettings(folder=str(kept_in), max_bytes=1 << 30) if kept_in else None
    settings = msgspec.structs.replace(SETTINGS, adapters=adapters, gpu_layers=gpu_layers)
    flag = CancelFlag()
    return backend.load(
        str(base), settings, cache=cache, progress=lambda _: None, cancel=flag
    ).settings


def seen(backend: LlamaCppBackend) -> np.ndarray:
    """The logits behind `TOKENS`."""
    assert backend._loaded is not None
    context = backend._loaded.context
    context.prepare(TOKENS, repeatable=False)
    context.evaluate(TOKENS, lambda _: None)
    return context.logits().copy()


def expected(weights: Any) -> np.ndarray:
    return np.asarray(logits(CONFIG, weights, TOKENS)[-1])


PLAIN = expected(WEIGHTS)


def check(found: np.ndarray, wanted: np.ndarray) -> None:
    """A thousandth of what the adapter does, and it does much."""
    effect = np.abs(wanted - PLAIN).max()
    assert effect > 1.0
    assert np.abs(found - wanted).max() < 1e-3 * effect


@pytest.mark.parametrize("strength", [0.3, 1.0, 2.0])
def test_a_strength_adds_as_much(
    backend: LlamaCppBackend, base: Path, convert: Convert, strength: float
) -> None:
    load(backend, base, Adapter(str(convert("a", FIRST)), strength))
    check(seen(backend), expected(adapted(WEIGHTS, FIRST, strength=strength)))


def test_a_stabilised_rank_and_own_alphas(
    backend: LlamaCppBackend, base: Path, convert: Convert
) -> None:
    own = {"layers.1.mlp.up_proj": 1.0, "o_proj": 3.0}
    file = convert("a", FIRST, use_rslora=True, alpha_pattern=own)
    load(backend, base, Adapter(str(file)))
    check(seen(backend), expected(adapted(WEIGHTS, FIRST, stabilised=True, alphas=own)))


def test_several_at_once(backend: LlamaCppBackend, base: Path, convert: Convert) -> None:
    first, second = convert("a", FIRST), convert("b", SECOND, rank=2, alpha=6)
    load(backend, base, Adapter(str(first), 0.5), Adapter(str(second), 1.5))
    both = adapted(adapted(WEIGHTS, FIRST, strength=0.5), SECOND, alpha=6, strength=1.5)
    check(seen(backend), expected(both))


def test_of_a_model_without_its_output_the_names_are_shorter(
    backend: LlamaCppBackend, base: Path, convert: Convert
) -> None:
    shorter = {name.replace("model.model.", "model.", 1): v for name, v in FIRST.items()}
    load(backend, base, Adapter(str(convert("a", shorter))))
    check(seen(backend), expected(adapted(WEIGHTS, FIRST)))


def test_taken_off_the_model_is_as_it_was(
    backend: LlamaCppBackend, base: Path, convert: Convert
) -> None:
    file = str(convert("a", FIRST))
    load(backend, base)
    before = seen(backend)
    assert load(backend, base, Adapter(file)).adapters == (Adapter(file),)
    model = backend._loaded and backend._loaded.model
    with_it = seen(backend)
    assert np.abs(with_it - before).max() > 1.0
    load(backend, base, Adapter(file, 0.0))
    assert np.array_equal(seen(backend), before)
    load(backend, base, Adapter(file))
    assert np.array_equal(seen(backend), with_it)
    load(backend, base)
    assert np.array_equal(seen(backend), before)
    assert backend._loaded and backend._loaded.model is model  # the weights stayed


def test_another_strength_reads_the_whole_prompt_again(
    backend: LlamaCppBackend, base: Path, convert: Convert
) -> None:
    file, long = str(convert("a", FIRST)), "it goes on and on " * 8
    load(backend, base, Adapter(file))

    def cached() -> int:
        return backend.generate(
            [ChatMessage("user", long)],
            Sampling(max_tokens=1, seed=1),
            emit=lambda *_: None,
            progress=lambda *_: None,
            cancel=CancelFlag(),
        ).timings.cached_tokens

    assert cached() == 0
    assert cached() > 0
    load(backend, base, Adapter(file, 0.5))
    assert cached() == 0


def test_a_state_on_the_disk_serves_only_the_same_adapters(
    backend: LlamaCppBackend, base: Path, convert: Convert, tmp_path: Path
) -> None:
    file, keep = convert("a", FIRST), tmp_path / "1.state"
    keep.touch()

    def cached() -> int:
        timings = backend.generate(
            [ChatMessage("user", "it goes on and on " * 12)],
            Sampling(max_tokens=1),
            emit=lambda *_: None,
            progress=lambda *_: None,
            cancel=CancelFlag(),
            keep=str(keep),
        ).timings
        backend.rest(CancelFlag())
        return timings.cached_tokens

    def begin(*adapters: Adapter) -> None:
        backend.unload()
        load(backend, base, *adapters, kept_in=tmp_path / "pictures")

    begin(Adapter(str(file)))
    assert cached() == 0
    begin(Adapter(str(file)))
    assert cached() > 128
    begin(Adapter(str(file), 0.5))
    assert cached() == 0
    begin()
    assert cached() == 0
    begin()
    assert cached() > 128
    renamed = file.rename(tmp_path / "renamed.gguf")
    begin(Adapter(str(renamed)))
    assert cached() == 0
    begin(Adapter(str(renamed), 1.0), Adapter(str(renamed), 0.0))
    assert cached() > 128


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (lambda made: made.unlink(), "not there"),
        (lambda made: made.write_bytes(made.read_bytes()[:-64]), "incomplete"),
        (lambda made: made.write_bytes(b"no adapter"), "not a GGUF"),
    ],
)
def test_what_is_no_adapter_loads_no_model(
    backend: LlamaCppBackend,
    base: Path,
    convert: Convert,
    change: Callable[[Path], object],
    says: str,
) -> None:
    file = convert("a", FIRST)
    load(backend, base)
    change(file)
    with pytest.raises(EngineError, match=says):
        load(backend, base, Adapter(str(file)))
    assert backend._loaded is None
    load(backend, base)
    assert np.abs(seen(backend) - PLAIN).max() < 5e-3


def test_a_model_is_no_adapter_and_another_model_no_base(
    backend: LlamaCppBackend, base: Path, convert: Convert, smollm2: Path
) -> None:
    with pytest.raises(EngineError, match="no LoRA adapter"):
        load(backend, base, Adapter(str(base)))
    with pytest.raises(EngineError, match="does not fit"):
        load(backend, smollm2, Adapter(str(convert("a", FIRST))))


TALK = [ChatMessage("user", "it goes on and on " * 8)]


def written(backend: LlamaCppBackend, adapters: tuple[Adapter, ...] | None = None) -> Answer:
    """An answer of a conversation that has these adapters of its own, if any."""
    return backend.generate(
        TALK,
        Sampling(max_tokens=8, temperature=0),
        emit=lambda *_: None,
        progress=lambda *_: None,
        cancel=CancelFlag(),
        likeliest=1,
        adapters=adapters,
    )


def test_a_conversation_has_adapters_of_its_own(
    backend: LlamaCppBackend, base: Path, convert: Convert
) -> None:
    first, second = Adapter(str(convert("a", FIRST))), Adapter(str(convert("b", SECOND, rank=2)))
    load(backend, base, first)
    of_model = written(backend).drawn
    model = backend._loaded and backend._loaded.model
    own = written(backend, (second,))
    assert own.timings.cached_tokens == 0, "nothing that was computed with others serves"
    assert written(backend, (second,)).timings.cached_tokens > 0
    none = written(backend, ()).drawn
    assert written(backend).drawn == of_model
    assert len({own.drawn, none, of_model}) == 3
    assert backend._loaded and backend._loaded.model is model, "the weights stay"
    load(backend, base, second)
    assert written(backend).drawn == own.drawn
    load(backend, base)
    assert written(backend).drawn == none
    assert written(backend, (Adapter(first.path, 0.0),)).timings.cached_tokens > 0


def test_nothing_is_read_ahead_over_a_conversation_with_its_own(
    backend: LlamaCppBackend, base: Path, convert: Convert
) -> None:
    own = (Adapter(str(convert("a", FIRST))),)
    load(backend, base)
    beginning = [ChatMessage("system", "another beginning " * 8)]
    written(backend, own)
    assert backend.prepare(beginning, Thinking()) == 0
    assert written(backend, own).timings.cached_tokens > 0
    written(backend)
    backend.unload()
    load(backend, base)
    assert backend.prepare(beginning, Thinking()) > 0


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (lambda made: made.unlink(), "of this conversation cannot be read"),
        (lambda made: made.write_bytes(made.read_bytes()[:-64]), "incomplete"),
    ],
)
def test_an_adapter_of_a_conversation_that_is_gone_is_said_and_the_model_stays(
    backend: LlamaCppBackend,
    base: Path,
    convert: Convert,
    change: Callable[[Path], object],
    says: str,
) -> None:
    file = convert("a", FIRST)
    load(backend, base)
    plain = written(backend).drawn
    change(file)
    with pytest.raises(EngineError, match=says):
        written(backend, (Adapter(str(file)),))
    again = written(backend)
    assert again.drawn == plain and again.timings.cached_tokens > 0
