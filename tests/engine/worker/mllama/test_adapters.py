"""Adapters in this app's own graphs, against a checkpoint that they were added to."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from llama32_desktop.engine.adapters import Adapter
from llama32_desktop.engine.protocol import ChatMessage, ModelSettings
from llama32_desktop.engine.sampling import Sampling
from llama32_desktop.engine.worker.backend import Answer, CancelFlag, EngineError
from llama32_desktop.engine.worker.mllama import MllamaModel
from llama32_desktop.engine.worker.mllama.backend import MllamaBackend
from llama32_desktop.models.convert import convert_adapter, convert_checkpoint, merge_adapters
from tests.engine.worker.mllama.oracle import Case
from tests.make.adapters import adapted, lora_tensors, make_adapter, write_peft
from tests.models.convert.checkpoints import ORACLE, read_oracle, write_safetensors

WEIGHTS = read_oracle()
CASE = Case("img3")
GROUPS: dict[str, tuple[str, ...]] = {
    "self-attention": (".self_attn.",),
    "feed-forward": (".mlp.",),
    "cross-attention": (".cross_attn.",),
    "tower": ("vision_model.",),
    "projector": ("multi_modal_projector",),
    "output": ("lm_head",),
    "all": ("",),
}
_MODULES = (
    *("q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj", "fc1", "fc2"),
    *("multi_modal_projector", "lm_head"),
)


def tensors_of(group: str, seed: int = 7) -> dict[str, np.ndarray]:
    wanted = GROUPS[group]
    of_text = group in ("self-attention", "feed-forward", "cross-attention")
    chosen = {
        name: values
        for name, values in WEIGHTS.items()
        if any(part in name for part in wanted) and not (of_text and "vision_model" in name)
    }
    return lora_tensors(chosen, _MODULES, seed=seed, size=1.0)


def seen(path: Path, *adapters: Adapter, case: Case = CASE) -> np.ndarray:
    model = MllamaModel.load(path, n_ctx=64, kv_type="f32", n_threads=1, adapters=adapters)
    try:
        return model.eval(case.ids, case.encode(model), case.mask).copy()
    finally:
        model.close()


def added_to(folder: Path, *each: tuple[dict[str, np.ndarray], float]) -> Path:
    """The oracle with adapters in its weights."""
    changed: dict[str, np.ndarray] = WEIGHTS
    for tensors, strength in each:
        changed = adapted(changed, tensors, strength=strength)
    checkpoint, out = folder / "changed", folder / "changed.gguf"
    checkpoint.mkdir()
    shutil.copy(ORACLE / "config.json", checkpoint / "config.json")
    write_safetensors(checkpoint / "model.safetensors", changed)
    convert_checkpoint(checkpoint, out)
    return out


def converted(folder: Path, base: Path, name: str, tensors: dict[str, np.ndarray]) -> Path:
    out = folder / f"{name}.gguf"
    convert_adapter(write_peft(folder / name, tensors), out, base)
    return out


def check(found: np.ndarray, wanted: np.ndarray, plain: np.ndarray) -> None:
    """A thousandth of what the adapters do, and they do something."""
    effect = np.abs(wanted - plain).max()
    assert effect > 0.01
    assert np.abs(found - wanted).max() < 1e-3 * effect


@pytest.mark.parametrize("group", GROUPS)
def test_each_part_computes_with_them(tmp_path: Path, oracle_gguf: Path, group: str) -> None:
    tensors = tensors_of(group)
    adapter = Adapter(str(converted(tmp_path, oracle_gguf, "a", tensors)), 0.5)
    wanted = seen(added_to(tmp_path, (tensors, 0.5)))
    check(seen(oracle_gguf, adapter), wanted, seen(oracle_gguf))


def test_several_at_once_and_names_of_newer_versions(tmp_path: Path, oracle_gguf: Path) -> None:
    first, second = tensors_of("all"), tensors_of("cross-attention", seed=8)
    newer = {
        name.replace("model.language_model.model.", "model.model.language_model.")
        .replace("base_model.model.vision_model.", "base_model.model.model.vision_model.")
        .replace("base_model.model.multi", "base_model.model.model.multi")
        .replace("model.language_model.lm_head", "model.lm_head"): values
        for name, values in first.items()
    }
    assert not set(newer) & set(first)
    files = [
        converted(tmp_path, oracle_gguf, name, tensors)
        for name, tensors in (("a", newer), ("b", second))
    ]
    wanted = seen(added_to(tmp_path, (first, 0.3), (second, 1.5)))
    found = seen(oracle_gguf, Adapter(str(files[0]), 0.3), Adapter(str(files[1]), 1.5))
    check(found, wanted, seen(oracle_gguf))
    text = Case("text")
    wanted = seen(tmp_path / "changed.gguf", case=text)
    found = seen(oracle_gguf, Adapter(str(files[0]), 0.3), Adapter(str(files[1]), 1.5), case=text)
    check(found, wanted, seen(oracle_gguf, case=text))


def test_merged_they_are_the_same(tmp_path: Path, oracle_gguf: Path) -> None:
    adapter = Adapter(str(converted(tmp_path, oracle_gguf, "a", tensors_of("all"))), 0.5)
    out = tmp_path / "merged.gguf"
    merge_adapters(oracle_gguf, [adapter], out, name="Llama merged")
    check(seen(out), seen(oracle_gguf, adapter), seen(oracle_gguf))


def test_at_strength_0_it_is_as_it_was(tmp_path: Path, oracle_gguf: Path) -> None:
    file = converted(tmp_path, oracle_gguf, "a", tensors_of("all"))
    assert np.array_equal(seen(oracle_gguf, Adapter(str(file), 0.0)), seen(oracle_gguf))


@pytest.fixture
def sight(oracle_gguf: Path) -> Callable[..., str]:
    def of(*adapters: Adapter) -> str:
        model = MllamaModel.load(oracle_gguf, n_ctx=64, n_threads=1, adapters=adapters)
        try:
            return model.sight
        finally:
            model.close()

    return of


def test_what_was_made_of_a_picture_is_kept_apart_where_it_hangs_on_them(
    tmp_path: Path, oracle_gguf: Path, sight: Callable[..., str]
) -> None:
    files = {
        group: str(converted(tmp_path, oracle_gguf, group, tensors_of(group)))
        for group in ("self-attention", "cross-attention", "tower", "projector")
    }
    assert sight() == sight(Adapter(files["self-attention"])) == ""
    said = {
        sight(Adapter(files[group], strength))
        for group in ("cross-attention", "tower", "projector")
        for strength in (0.5, 1.0)
    }
    assert len(said) == 6 and "" not in said
    both = [Adapter(files["tower"]), Adapter(files["projector"])]
    assert sight(*both) not in said
    assert sight(Adapter(files["tower"]), Adapter(files["projector"], 0.0)) in said


def test_one_for_another_model_loads_none(tmp_path: Path, oracle_gguf: Path, smollm2: Path) -> None:
    other = make_adapter(tmp_path / "other", smollm2, tmp_path / "other.gguf")

    def refusal(file: Path) -> str:
        with pytest.raises(EngineError) as caught:
            MllamaBackend().load(
                str(oracle_gguf),
                ModelSettings(context=256, adapters=(Adapter(str(file)),)),
                cache=None,
                progress=lambda _: None,
                cancel=CancelFlag(),
            )
        return str(caught.value)

    assert "architecture “llama”" in refusal(other)
    assert "is not there" in refusal(tmp_path / "gone.gguf")
    assert "no LoRA adapter" in refusal(oracle_gguf)


def test_a_conversation_has_adapters_of_its_own(tmp_path: Path, oracle_gguf: Path) -> None:
    file = converted(tmp_path, oracle_gguf, "a", tensors_of("all"))
    own = (Adapter(str(file), 2.0),)
    backend = MllamaBackend()

    def load(*adapters: Adapter) -> None:
        settings = ModelSettings(context=256, threads=1, gpu_layers=0, adapters=adapters)
        backend.load(
            str(oracle_gguf),
            settings,
            cache=None,
            progress=lambda _: None,
            cancel=CancelFlag(),
        )

    def written(adapters: tuple[Adapter, ...] | None = None) -> Answer:
        return backend.generate(
            [ChatMessage("user", "hello")],
            Sampling(max_tokens=6, temperature=0),
            emit=lambda *_: None,
            progress=lambda *_: None,
            cancel=CancelFlag(),
            likeliest=1,
            adapters=adapters,
        )

    load()
    plain = written().drawn
    changed, worn = written(own).drawn, backend._loaded
    assert changed != plain and written(own).drawn == changed
    assert backend._loaded is worn, "it is loaded anew only where others are wanted"
    assert written().drawn == plain
    with pytest.raises(EngineError, match="is not there"):
        written((Adapter(str(tmp_path / "gone.gguf")),))
    assert written().drawn == plain, "it is as it was loaded"
    load(*own)
    assert written().drawn == changed
    assert written(()).drawn == plain
    backend.unload()
