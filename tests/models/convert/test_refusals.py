"""Checkpoints that cannot be converted: one sentence each, that says what to do instead."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from llama32_desktop.models.convert import ConvertError, convert_checkpoint, within_memory
from tests.models.convert.checkpoints import (
    CONFIG,
    ORACLE,
    llama_tensors,
    make_llama,
    read_oracle,
    write_raw,
    write_weights,
)

INDEX = "model.safetensors.index.json"
SHARD = "model-00002-of-00003.safetensors"


@pytest.fixture
def model(tmp_path: Path) -> Path:
    """A whole checkpoint in three shards, for tests to break."""
    return make_llama(tmp_path / "model", shards=3)


def refusal(folder: Path) -> str:
    """The sentence; nothing may be left behind."""
    with pytest.raises(ConvertError) as caught:
        convert_checkpoint(folder, folder.parent / "out.gguf")
    assert not list(folder.parent.glob("out*"))
    sentence = str(caught.value)
    assert "\n" not in sentence and sentence.endswith(".")
    return sentence


def change_config(folder: Path, change: Callable[[dict[str, Any]], Any]) -> None:
    config = json.loads((folder / "config.json").read_text())
    change(config)
    (folder / "config.json").write_text(json.dumps(config))


def test_folders_that_are_none(tmp_path: Path) -> None:
    assert "is not there" in refusal(tmp_path / "nothing")
    (tmp_path / "model.gguf").write_bytes(b"GGUF")
    assert "is a file" in refusal(tmp_path / "model.gguf")
    (tmp_path / "empty").mkdir()
    assert "has no config.json" in refusal(tmp_path / "empty")


@pytest.mark.parametrize(
    ("file", "content", "says"),
    [
        ("adapter_config.json", "{}", "LoRA adapter: convert it"),
        ("params.json", "{}", "Meta's own format, of which a file is missing"),
        ("params.json", "[no JSON", "Meta's own format, of which a file is missing"),
        ("consolidated.00.pth", "", "Meta's own format, of which a file is missing"),
        ("original/consolidated.03.pth", "", "Meta's own format, of which a file is missing"),
        ("llama3_2-1B_INT4.pte", "", "a program for ExecuTorch (.pte)"),
        ("params.json", '{"quantization_args": {"group_size": 32}, "lora_args": {}}', "(QLoRA)"),
        ("params.json", '{"quantization_args": {"spinquant": true}}', "(SpinQuant)"),
        ("Some-SpinQuant_INT4/params.json", '{"quantization_args": {}}', "(SpinQuant)"),
        ("params.json", '{"quantization_args": {"scheme": "fp8_mixed"}}', "(fp8_mixed)"),
    ],
)
def test_folders_of_other_kinds(tmp_path: Path, file: str, content: str, says: str) -> None:
    path = tmp_path / "model" / file
    path.parent.mkdir(parents=True)
    path.write_text(content)
    folder = path.parent.parent if path.parent.name == "original" else path.parent
    sentence = refusal(folder)
    assert says in sentence and "has no config.json" in sentence


@pytest.mark.parametrize("name", ["consolidated.00.pth", "llama.pte"])
def test_a_file_of_metas_is_named(tmp_path: Path, name: str) -> None:
    (tmp_path / name).touch()
    sentence = refusal(tmp_path / name)
    assert Path(name).suffix in sentence.partition("so there is nothing")[0].rpartition("is ")[2]


def test_pytorch_weights(model: Path) -> None:
    for file in model.glob("*.safetensors*"):
        file.unlink()
    (model / "pytorch_model.bin").touch()
    assert "PyTorch's format: save it as safetensors" in refusal(model)


@pytest.mark.parametrize("kind", ["qwen3", "mllama_text_model", "", 7])
def test_other_architectures(model: Path, kind: Any) -> None:
    change_config(model, lambda config: config.update(model_type=kind))
    sentence = refusal(model)
    assert f"architecture is “{kind if isinstance(kind, str) and kind else 'unknown'}”" in sentence
    assert "convert_hf_to_gguf.py" in sentence


def test_quantised_weights_that_the_configuration_is_silent_about(tmp_path: Path) -> None:
    folder = make_llama(tmp_path / "model")
    tensors = llama_tensors()
    name = "model.layers.0.self_attn.q_proj"
    tensors[f"{name}.weight_packed"] = tensors["model.norm.weight"]
    write_weights(folder, tensors, "BF16")
    assert f"“{name}.weight” does not fit together (“weight_packed”)" in refusal(folder)
    tensors[f"{name}.absmax"] = tensors.pop(f"{name}.weight_packed")
    write_weights(folder, tensors, "BF16")
    assert f"already quantised (it holds the tensor “{name}.absmax”)" in refusal(folder)


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        ({"hidden_size": None}, "lacks “hidden_size”"),
        ({"hidden_size": -64}, "“hidden_size” in config.json"),
        ({"hidden_size": 1 << 40}, "“hidden_size” in config.json"),
        ({"hidden_size": "64"}, "“hidden_size” in config.json"),
        ({"num_hidden_layers": 10**9}, "“num_hidden_layers” in config.json"),
        ({"num_key_value_heads": 3}, "it does not divide num_attention_heads"),
        ({"num_key_value_heads": 0}, "“num_key_value_heads” in config.json"),
        ({"head_dim": 31}, "it is odd"),
        ({"rms_norm_eps": float("nan")}, "“rms_norm_eps” in config.json"),
        ({"rms_norm_eps": 10**400}, "“rms_norm_eps” in config.json"),
        ({"hidden_act": "gelu"}, "Llama 3.2 has 'silu'"),
        ({"attention_bias": True}, "“attention_bias” in config.json"),
        ({"rope_scaling": {"type": "yarn"}}, "stretches its context by “yarn”"),
        ({"rope_scaling": {"rope_type": "llama3"}}, "lacks “factor”"),
        ({"rope_theta": None}, "lacks “rope_theta”"),
    ],
)
def test_impossible_configurations(model: Path, changes: dict[str, Any], says: str) -> None:
    change_config(model, lambda config: config.update(changes))
    assert says in refusal(model)


@pytest.mark.parametrize(
    ("part", "changes", "says"),
    [
        ("text_config", {"cross_attention_layers": [1, 9]}, "“cross_attention_layers”"),
        ("text_config", {"cross_attention_layers": [4, 1]}, "ascending order"),
        ("text_config", {"quantization_config": {"quant_method": "hqq"}}, "quantised (hqq)"),
        ("vision_config", {"supported_aspect_ratios": [[1, 5]]}, "“supported_aspect_ratios”"),
        ("vision_config", {"supported_aspect_ratios": [[0, 1]]}, "“supported_aspect_ratios”"),
        ("vision_config", {"intermediate_layers_indices": [4]}, "“intermediate_layers_indices”"),
        ("vision_config", {"vision_output_dim": 97}, "“vision_output_dim”"),
        ("vision_config", {"patch_size": 13}, "it does not divide image_size"),
        ("vision_config", {"max_num_tiles": 10**6}, "“max_num_tiles”"),
    ],
)
def test_impossible_vision_configurations(
    tmp_path: Path, part: str, changes: dict[str, Any], says: str
) -> None:
    folder = tmp_path / "model"
    folder.mkdir()
    config = json.loads((ORACLE / "config.json").read_text())
    config[part].update(changes)
    (folder / "config.json").write_text(json.dumps(config))
    (folder / "model.safetensors").symlink_to(ORACLE / "model.safetensors")
    assert says in refusal(folder)


@pytest.mark.parametrize("content", [b"{", b"[1]", b"\xff\xfe", b"[" * 100_000])
def test_damaged_configurations(model: Path, content: bytes) -> None:
    (model / "config.json").write_bytes(content)
    assert "config.json" in refusal(model)


@pytest.mark.parametrize("content", [b"[" + b"[]," * 4_500_000 + b"[]]", b"[" + b"{}," * 4_000_000])
def test_json_that_would_fill_the_memory_is_not_decoded(model: Path, content: bytes) -> None:
    (model / "generation_config.json").write_bytes(content)
    assert "generation_config.json is larger than any" in refusal(model)


def test_a_template_without_an_end_is_not_read(model: Path) -> None:
    with (model / "chat_template.jinja").open("wb") as stream:
        stream.truncate(1 << 40)
    assert "chat_template.jinja is larger than any" in refusal(model)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such names")
def test_pipes_and_devices_under_names_of_files_are_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "params.json")
    assert "of which a file is missing" in refusal(tmp_path)
    (tmp_path / "params.json").unlink()
    (tmp_path / "params.json").symlink_to("/dev/zero")
    assert "of which a file is missing" in refusal(tmp_path)


def test_what_needs_more_memory_than_there_may_be_is_said() -> None:
    with (
        pytest.raises(ConvertError, match="more memory than a conversion is given"),
        within_memory(),
    ):
        bytearray(1 << 62)


def test_missing_shards(model: Path) -> None:
    (model / SHARD).unlink()
    assert f"lacks {SHARD} of its 3 weight files" in refusal(model)
    (model / SHARD.replace("2", "1", 1)).unlink()
    assert "model-00001-of-00003.safetensors and 1 more of its 3" in refusal(model)


def test_missing_index(model: Path) -> None:
    (model / INDEX).unlink()
    assert f"neither model.safetensors nor {INDEX}" in refusal(model)


@pytest.mark.parametrize("place", ["../model.safetensors", "/etc/passwd", "", 7, "a\\b", ".."])
def test_an_index_that_leaves_the_folder(model: Path, place: Any) -> None:
    (model / INDEX).write_text(json.dumps({"weight_map": {"model.norm.weight": place}}))
    assert "“model.norm.weight” is no file's name" in refusal(model)


def test_an_index_that_disagrees_with_a_shard(model: Path) -> None:
    index = json.loads((model / INDEX).read_text())
    index["weight_map"]["model.extra.weight"] = SHARD
    (model / INDEX).write_text(json.dumps(index))
    assert f"{SHARD} lacks the tensor “model.extra.weight”" in refusal(model)


def test_missing_tensors(tmp_path: Path) -> None:
    folder = make_llama(tmp_path / "model")
    tensors = llama_tensors()
    del tensors["model.layers.2.mlp.up_proj.weight"]
    write_weights(folder, tensors, "BF16")
    assert "lacks the tensor “model.layers.2.mlp.up_proj.weight”" in refusal(folder)


def test_untied_without_an_output(tmp_path: Path) -> None:
    folder = make_llama(tmp_path / "model")
    change_config(folder, lambda config: config.update(tie_word_embeddings=False))
    assert "lacks the tensor “lm_head.weight”" in refusal(folder)


def test_tensors_that_llama_has_not(tmp_path: Path) -> None:
    folder = make_llama(tmp_path / "model")
    bias = {"model.layers.0.self_attn.q_proj.bias": np.zeros(64, np.float32)}
    write_weights(folder, {**llama_tensors(), **bias}, "BF16")
    assert "“model.layers.0.self_attn.q_proj.bias”, which Llama 3.2 does not have" in refusal(
        folder
    )


def test_tensors_that_follow_from_others_may_be_there(tmp_path: Path) -> None:
    folder = make_llama(tmp_path / "model")
    spare = {
        "lm_head.weight": llama_tensors()["model.embed_tokens.weight"],
        "model.layers.0.self_attn.rotary_emb.inv_freq": np.zeros(16, np.float32),
    }
    write_weights(folder, {**llama_tensors(), **spare}, "BF16")
    convert_checkpoint(folder, tmp_path / "out.gguf")


def test_other_shapes(tmp_path: Path) -> None:
    folder = make_llama(tmp_path / "model", {**CONFIG, "intermediate_size": 128})
    change_config(folder, lambda config: config.update(intermediate_size=96))
    sentence = refusal(folder)
    assert "gate_proj.weight” has the shape 128×64 where config.json needs 96×64" in sentence


def test_weights_of_whole_numbers(tmp_path: Path) -> None:
    folder = make_llama(tmp_path / "model")
    raw = (folder / "model.safetensors").read_bytes()
    length = int.from_bytes(raw[:8], "little")
    header = json.loads(raw[8 : 8 + length])
    header["model.layers.1.mlp.up_proj.weight"]["dtype"] = "I16"
    write_raw(folder / "model.safetensors", header, raw[8 + length :])
    assert "up_proj.weight” is stored as I16" in refusal(folder)


def test_the_oracle_itself_converts(tmp_path: Path) -> None:
    """What the vision tests above break is whole without their change."""
    assert read_oracle()
    convert_checkpoint(ORACLE, tmp_path / "out.gguf")
