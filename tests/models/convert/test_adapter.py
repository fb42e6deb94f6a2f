"""PEFT folders that become GGUF adapters, or are refused in one sentence."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import gguf
import numpy as np
import pytest

from llama32_desktop.engine.gguf.adapter import check_fits
from llama32_desktop.engine.gguf.header import read_header
from llama32_desktop.models.convert import (
    ConvertError,
    choose_base,
    convert_adapter,
    convert_checkpoint,
)
from llama32_desktop.models.convert.peft import _of_module, read_peft
from tests.make.adapters import lora_tensors, write_peft
from tests.models.convert.checkpoints import CONFIG, llama_tensors, make_llama, write_raw

WEIGHTS = llama_tensors(CONFIG)
LORA = lora_tensors(WEIGHTS)
MODULE = "base_model.model.model.layers.0.self_attn.q_proj"


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("base")
    out = folder / "Tiny-Llama-Q8.gguf"
    convert_checkpoint(make_llama(folder / "checkpoint"), out, "q8_0")
    return out


def refusal(folder: Path, base: Path) -> str:
    """The sentence; nothing may be left behind."""
    out = folder.parent / "out.gguf"
    with pytest.raises(ConvertError) as caught:
        convert_adapter(folder, out, base)
    assert not list(folder.parent.glob("out*"))
    sentence = str(caught.value)
    assert "\n" not in sentence and sentence.endswith(".")
    return sentence


def test_the_file_says_what_it_is(tmp_path: Path, base: Path) -> None:
    out = tmp_path / "out.gguf"
    parts: list[float] = []
    convert_adapter(write_peft(tmp_path / "mine", LORA, alpha=6), out, base, progress=parts.append)
    header = read_header(out)
    check_fits(out.name, header, base.name, read_header(base))
    wanted = {
        "general.architecture": "llama",
        "general.type": "adapter",
        "general.name": "mine",
        "general.base_model.0.name": "Tiny-Llama",
        "general.base_model.0.organization": "someone",
        "adapter.type": "lora",
        "adapter.lora.alpha": 6.0,
    }
    assert {key: header.metadata[key] for key in wanted} == wanted
    assert len(header.tensors) == len(LORA) and parts[-1] == 1.0
    read = {t.name: t.data for t in gguf.GGUFReader(out).tensors}
    np.testing.assert_array_equal(
        read["blk.0.attn_v.weight.lora_b"],
        LORA[MODULE.replace("q_proj", "v_proj") + ".lora_B.weight"],
    )
    q = LORA[f"{MODULE}.lora_B.weight"]
    np.testing.assert_array_equal(read["blk.0.attn_q.weight.lora_b"][:4], q[[0, 16, 1, 17]])


def test_a_path_of_where_it_was_trained_is_not_told(tmp_path: Path, base: Path) -> None:
    folder = write_peft(
        tmp_path / "mine", LORA, base_model_name_or_path="/home/someone/models/Tiny-Llama/"
    )
    convert_adapter(folder, tmp_path / "out.gguf", base)
    data = (tmp_path / "out.gguf").read_bytes()
    assert b"Tiny-Llama" in data and b"/home" not in data and b"someone" not in data


@pytest.mark.parametrize(
    ("fields", "says"),
    [
        ({"use_dora": True}, "(DoRA)"),
        ({"peft_type": "IA3"}, "(IA3)"),
        ({"peft_type": None}, "(?)"),
        ({"bias": "lora_only"}, "(biases)"),
        ({"lora_bias": True}, "(biases)"),
        ({"modules_to_save": ["lm_head"]}, "(modules_to_save)"),
        ({"init_lora_weights": "pissa_niter_4"}, "(pissa_niter_4)"),
        ({"layer_replication": [[0, 2], [1, 3]]}, "(repeated layers)"),
        ({"trainable_token_indices": [1]}, "(new tokens)"),
        ({"alora_invocation_tokens": [1, 2]}, "(aLoRA)"),
        ({"use_something_new": True}, "(use_something_new)"),
        ({"rank_pattern": {"layers.0.(a|b)+": 3}}, "rank_pattern"),
        ({"rank_pattern": {"q_proj": 3}}, "the rank of"),
        ({"alpha_pattern": {"q_proj": "much"}}, "alpha_pattern"),
        ({"r": 0}, "“r”"),
        ({"lora_alpha": 0}, "“lora_alpha”"),
    ],
)
def test_other_kinds_are_refused_by_their_names(
    tmp_path: Path, base: Path, fields: dict[str, Any], says: str
) -> None:
    assert says in refusal(write_peft(tmp_path / "a", LORA, **fields), base)


def test_millions_of_patterns_cost_no_more_than_reading_them(tmp_path: Path) -> None:
    """PEFT takes the first one that fits; thousands of modules may be held against them."""
    many = {f"layers.{number}.q_proj": 9 for number in range(100, 50_100)}
    many |= {"q_proj": 7, "self_attn.q_proj": 4}
    targets = read_peft(write_peft(tmp_path / "a", LORA, alpha_pattern=many)).targets
    assert (targets[0].module, targets[0].scale) == ("model.layers.0.self_attn.q_proj", 7 / 4)

    class Counted(dict[str, Any]):
        def __iter__(self) -> Any:
            raise AssertionError("each of them was looked at")

    assert _of_module(Counted(a=(1, 2.0)), "b.a", 3.0) == 2.0
    assert _of_module(Counted(a=(1, 2.0)), "b.a.c", 3.0) == 3.0


def test_what_a_stranger_calls_things_makes_no_long_sentence(tmp_path: Path, base: Path) -> None:
    name = "n" * 3_000_000
    for folder in (
        write_peft(tmp_path / "a", LORA, **{name: 1}),
        write_peft(tmp_path / "b", LORA, peft_type=name),
        write_peft(tmp_path / "c", {f"{MODULE}.{name}.lora_A.weight": ONES}),
    ):
        assert len(refusal(folder, base)) < 1_500


def changed(name: str, values: np.ndarray | None) -> dict[str, np.ndarray]:
    made = dict(LORA)
    if values is None:
        del made[name]
    else:
        made[name] = values
    return made


ONES = np.ones((4, 64), np.float32)


@pytest.mark.parametrize(
    ("tensors", "says"),
    [
        (changed(f"{MODULE}.lora_magnitude_vector", np.ones(128, np.float32)), "(DoRA)"),
        (changed("base_model.model.lm_head.weight", ONES), "(base_model.model.lm_head.weight)"),
        (changed(f"{MODULE}.lora_A.weight", None), "only one of its two"),
        (changed(f"{MODULE}.lora_A.weight", ONES[:3]), "do not fit each other"),
        (changed(f"{MODULE}.lora_A.weight", ONES * np.nan), "no numbers"),
        (changed(f"{MODULE}.lora_A.weight", ONES[:, :60]), "is 128×60, the model's 128×64"),
        (lora_tensors({"model.layers.9.mlp.up_proj.weight": ONES}), "layers.9.mlp.up_proj"),
        (lora_tensors({"model.layers.0.mlp.router.weight": ONES}, ["router"]), "mlp.router"),
        (lora_tensors({"model.embed_tokens.weight": ONES}, ["tokens"]), "embed_tokens"),
        (lora_tensors({"lm_head.weight": np.ones((272, 64))}, ["lm_head"]), "lm_head"),
        ({}, "changes nothing"),
    ],
)
def test_what_cannot_be_applied_is_never_skipped(
    tmp_path: Path, base: Path, tensors: dict[str, np.ndarray], says: str
) -> None:
    assert says in refusal(write_peft(tmp_path / "a", tensors), base)


COPY = "base_model.model.lm_head.base_layer.weight"


@pytest.mark.parametrize("kind", ["f16", "q8_0", "q4_k_m"])
def test_the_output_that_stands_beside_is_to_be_the_models_own(tmp_path: Path, kind: str) -> None:
    """PEFT 0.12 and newer save it so, since the vocabulary may have been made longer."""
    own = {**CONFIG, "tie_word_embeddings": False}
    weights = llama_tensors(own)
    base = tmp_path / "base.gguf"
    convert_checkpoint(make_llama(tmp_path / "checkpoint", own), base, kind)
    tensors, output = lora_tensors(weights, ["lm_head", "q_proj"]), weights["lm_head.weight"]
    folder = write_peft(tmp_path / "a", {**tensors, COPY: output})
    assert choose_base(folder, [base]) == base
    convert_adapter(folder, tmp_path / "out.gguf", base)
    names = {tensor.name for tensor in read_header(tmp_path / "out.gguf").tensors}
    assert "output.weight.lora_a" in names and len(names) == len(tensors)
    (tmp_path / "out.gguf").unlink()
    others = (output[::-1], -output, np.zeros_like(output), output * np.float32(np.nan))
    for number, other in enumerate(others):
        folder = write_peft(tmp_path / f"b{number}", {**tensors, COPY: other})
        assert "“lm_head” that it was trained with is another" in refusal(folder, base)
    longer = write_peft(tmp_path / "c", {**tensors, COPY: np.vstack([output, output[:8]])})
    assert "its “lm_head” is" in refusal(longer, base)


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (lambda f: (f / "adapter_model.safetensors").unlink(), "has no adapter_model.safetensors"),
        (lambda f: (f / "adapter_config.json").write_text("[" * 100_000), "no JSON"),
        (lambda f: (f / "adapter_config.json").write_text("[]"), "does not describe"),
        (lambda f: write_raw(f / "adapter_model.safetensors", b"{"), "cannot be understood"),
    ],
)
def test_damaged_folders(
    tmp_path: Path, base: Path, change: Callable[[Path], object], says: str
) -> None:
    folder = write_peft(tmp_path / "a", LORA)
    change(folder)
    assert says in refusal(folder, base)


def test_the_base_is_found_by_shape_and_name(tmp_path: Path, base: Path) -> None:
    wide = {**CONFIG, "num_hidden_layers": 1}
    small = tmp_path / "small.gguf"
    convert_checkpoint(make_llama(tmp_path / "small", wide), small)
    folder = write_peft(tmp_path / "a", LORA)
    assert choose_base(folder, [tmp_path / "gone.gguf", small, base]) == base
    with pytest.raises(ConvertError, match=r"No installed model fits .*Tiny-Llama"):
        choose_base(folder, [small])
    # Heads of another size, in matrices of the same shapes: their rows stand in another order.
    other = {**CONFIG, "head_dim": 64, "num_attention_heads": 2, "num_key_value_heads": 1}
    twin = tmp_path / "twin.gguf"
    convert_checkpoint(make_llama(tmp_path / "twin", other), twin)
    assert choose_base(folder, [twin, base]) == base
    config = json.loads((folder / "adapter_config.json").read_text())
    config["base_model_name_or_path"] = "someone/else"
    (folder / "adapter_config.json").write_text(json.dumps(config))
    with pytest.raises(ConvertError, match="not clear"):
        choose_base(folder, [twin, base])
    assert choose_base(folder, [base]) == base
