"""Checkpoints of few bits, whole: what their files hold, and what llama.cpp computes with them."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from llama32_desktop.engine.client.pool import private_session
from llama32_desktop.engine.gguf.header import read_header
from llama32_desktop.engine.model_ref import ModelRef
from llama32_desktop.engine.protocol import ChatMessage, ModelSettings
from llama32_desktop.engine.sampling import Sampling
from llama32_desktop.engine.worker.mllama import MllamaModel
from llama32_desktop.models.convert import ConvertError, convert_checkpoint
from tests.engine.worker.mllama.oracle import Case
from tests.models.convert.checkpoints import (
    CONFIG,
    ORACLE,
    llama_tensors,
    make_llama,
    read_oracle,
    write_tokenizer,
    write_weights,
)
from tests.models.convert.packed.packing import (
    Packer,
    awq,
    gptq,
    make_packed_llama,
    packed_tensors,
    write_mixed,
)
from tests.models.convert.test_conversion import tensors_of
from tests.models.convert.test_llama import in_llama_cpp, logits

GPTQ = {"quant_method": "gptq", "bits": 4, "group_size": 32, "desc_act": False}
AWQ = {"quant_method": "awq", "bits": 4, "group_size": 32, "version": "gemm"}


@pytest.mark.parametrize(("pack", "config"), [(gptq, GPTQ), (awq, AWQ)])
def test_llama_cpp_computes_with_the_checkpoints_own_numbers(
    tmp_path: Path, pack: Packer, config: dict[str, Any]
) -> None:
    numbers = make_packed_llama(tmp_path / "model", pack, config)
    out = tmp_path / "out.gguf"
    made = convert_checkpoint(tmp_path / "model", out, "")
    assert (made.type, made.notes) == ("keep", ())
    header = read_header(out)
    types = {tensor.name: tensor.type_name for tensor in header.tensors}
    assert header.number("general.file_type") == 3
    assert types["blk.0.attn_q.weight"] == types["blk.2.ffn_down.weight"] == "Q4_1"
    assert types["token_embd.weight"] == "Q8_0"
    convert_checkpoint(tmp_path / "model", tmp_path / "f32.gguf", "f32")
    found = in_llama_cpp(tmp_path / "f32.gguf")
    expected = logits(CONFIG, numbers, found["tokens"])
    np.testing.assert_allclose(np.array(found["logits"]), expected, atol=5e-3)
    original = logits(CONFIG, llama_tensors(), found["tokens"])
    assert np.abs(expected - original).max() > 0.1  # the four bits are felt, their keeping is not


@pytest.mark.parametrize(("pack", "config"), [(gptq, GPTQ), (awq, AWQ)])
def test_what_is_kept_is_what_floats_would_be(
    tmp_path: Path, pack: Packer, config: dict[str, Any]
) -> None:
    """Rows of q and k included; the two ways share nothing but the unpacking."""
    numbers = make_packed_llama(tmp_path / "model", pack, config)
    convert_checkpoint(tmp_path / "model", tmp_path / "kept.gguf", "keep")
    write_weights(make_llama(tmp_path / "floats"), numbers, "F32")
    convert_checkpoint(tmp_path / "floats", tmp_path / "floats.gguf", "f32")
    kept, floats = tensors_of(tmp_path / "kept.gguf"), tensors_of(tmp_path / "floats.gguf")
    assert kept.keys() == floats.keys()
    for name, values in floats.items():
        largest = np.abs(values).max()
        coarse = 2.0**-7 if name == "token_embd.weight" else 2.0**-10
        np.testing.assert_allclose(kept[name], values, atol=coarse * largest, err_msg=name)


@pytest.mark.parametrize("order", [False, True])
def test_the_app_chats_with_it(tmp_path: Path, order: bool) -> None:
    make_packed_llama(tmp_path / "model", gptq, GPTQ, order=order)
    out = tmp_path / "out.gguf"
    convert_checkpoint(tmp_path / "model", out, "keep")
    with private_session() as session:
        session.load(ModelRef(str(out)), ModelSettings(context=256, threads=1))
        messages = [ChatMessage("user", "hello")]
        done = session.generate(messages, Sampling(max_tokens=8, seed=1), lambda text: None)
    assert done.timings.completion_tokens > 0


def test_act_order_becomes_q8_0(tmp_path: Path) -> None:
    make_packed_llama(tmp_path / "model", gptq, {**GPTQ, "desc_act": True}, order=True)
    convert_checkpoint(tmp_path / "model", tmp_path / "out.gguf", "")
    header = read_header(tmp_path / "out.gguf")
    assert header.number("general.file_type") == 7
    assert {t.type_name for t in header.tensors if "attn_q" in t.name} == {"Q8_0"}


def test_another_type_is_rounded_a_second_time_and_says_so(tmp_path: Path) -> None:
    make_packed_llama(tmp_path / "model", gptq, GPTQ)
    made = convert_checkpoint(tmp_path / "model", tmp_path / "out.gguf", "q8_0")
    assert len(made.notes) == 1 and "quantised already (GPTQ)" in made.notes[0]
    assert read_header(tmp_path / "out.gguf").number("general.file_type") == 7


def test_a_vision_models_text_is_kept_and_its_tower_is_not_touched(tmp_path: Path) -> None:
    folder = tmp_path / "model"
    folder.mkdir()
    config = json.loads((ORACLE / "config.json").read_text())
    config["text_config"]["quantization_config"] = GPTQ
    (folder / "config.json").write_text(json.dumps(config))
    parts, numbers = packed_tensors(read_oracle(), gptq)
    write_mixed(folder / "model.safetensors", parts)
    convert_checkpoint(folder, tmp_path / "kept.gguf", "")
    shutil.copy(ORACLE / "config.json", folder)
    write_weights(folder, numbers, "F32")
    convert_checkpoint(folder, tmp_path / "floats.gguf", "f32")
    kept, floats = tensors_of(tmp_path / "kept.gguf"), tensors_of(tmp_path / "floats.gguf")
    types = {t.name: t.type_name for t in read_header(tmp_path / "kept.gguf").tensors}
    for name in ("blk.0.attn_k.weight", "blk.1.cross_attn_q_proj.weight", "blk.5.ffn_up.weight"):
        assert types[name] == "Q4_1"
        np.testing.assert_allclose(
            kept[name], floats[name], atol=2.0**-10 * np.abs(floats[name]).max()
        )
    assert {kind for name, kind in types.items() if name.startswith(("v.", "mm."))} == {
        "F16",
        "F32",
    }


def test_the_engine_of_vision_models_computes_with_it(tmp_path: Path) -> None:
    """With a picture: text layers in four bits, against the same numbers in 32."""
    folder = tmp_path / "model"
    folder.mkdir()
    config = json.loads((ORACLE / "config.json").read_text())
    (folder / "config.json").write_text(json.dumps({**config, "quantization_config": AWQ}))
    write_tokenizer(folder)
    parts, _ = packed_tensors(read_oracle(), awq)
    write_mixed(folder / "model.safetensors", parts)
    case, found = Case("img2h"), {}
    for file_type in ("keep", "f32"):
        out = tmp_path / f"{file_type}.gguf"
        convert_checkpoint(folder, out, file_type)
        model = MllamaModel.load(out, n_ctx=64, kv_type="f32", n_threads=1)
        try:
            found[file_type] = model.eval(case.ids, case.encode(model), case.mask)
        finally:
            model.close()
    spread = found["f32"].std()
    error = np.sqrt(np.mean((found["keep"] - found["f32"]) ** 2))
    assert error < 0.05 * spread  # ggml multiplies what is in few bits by values in eight
    original = np.sqrt(np.mean((case.array("ref_logits") - found["f32"]) ** 2))
    assert original > 5 * error  # what the four bits themselves cost


def test_what_early_converters_left_beside_the_weights(tmp_path: Path) -> None:
    """A file of another name, the method in a file of its own, and biases of zeros."""
    folder = tmp_path / "model"
    make_packed_llama(folder, gptq, GPTQ)
    (folder / "config.json").write_text(json.dumps(CONFIG))
    (folder / "quantize_config.json").write_text(json.dumps({"bits": 4, "group_size": 32}))
    parts, _ = packed_tensors(llama_tensors(), gptq)
    parts["model.layers.0.self_attn.q_proj.bias"] = np.zeros(128, np.float16)
    (folder / "model.safetensors").unlink()
    write_mixed(folder / "gptq_model-4bit-32g.safetensors", parts)
    assert convert_checkpoint(folder, tmp_path / "out.gguf", "").type == "keep"
    parts["model.layers.0.self_attn.q_proj.bias"][3] = 1
    write_mixed(folder / "gptq_model-4bit-32g.safetensors", parts)
    with pytest.raises(ConvertError, match=r"q_proj.bias”, which Llama 3.2 does not have"):
        convert_checkpoint(folder, tmp_path / "out.gguf", "")


@pytest.mark.parametrize(
    ("part", "change"),
    [
        ("qweight", lambda held: held[:-1]),
        ("qzeros", lambda held: held[:, :-1]),
        ("scales", lambda held: held[:, :-1]),
        ("scales", lambda held: held.astype(np.int32)),
        ("scales", lambda held: held[:0]),
        ("g_idx", lambda held: held[:-1]),
        ("g_idx", lambda held: held + 1),
        ("g_idx", lambda held: held - 1),
    ],
)
def test_parts_that_do_not_fit_together(tmp_path: Path, part: str, change: Any) -> None:
    make_packed_llama(tmp_path / "model", gptq, GPTQ)
    parts, _ = packed_tensors(llama_tensors(), gptq)
    name = f"model.layers.1.mlp.up_proj.{part}"
    parts[name] = np.ascontiguousarray(change(parts[name]))
    write_mixed(tmp_path / "model" / "model.safetensors", parts)
    with pytest.raises(ConvertError, match=r"“model.layers.1.mlp.up_proj.weight” does not fit"):
        convert_checkpoint(tmp_path / "model", tmp_path / "out.gguf", "")
    assert not list(tmp_path.glob("out*"))


def test_groups_of_which_there_are_none(tmp_path: Path) -> None:
    make_packed_llama(tmp_path / "model", gptq, GPTQ)
    parts, _ = packed_tensors(llama_tensors(), gptq)
    module = "model.layers.1.mlp.up_proj"
    del parts[f"{module}.g_idx"]
    for part in ("scales", "qzeros"):
        parts[f"{module}.{part}"] = parts[f"{module}.{part}"][:0]
    write_mixed(tmp_path / "model" / "model.safetensors", parts)
    with pytest.raises(ConvertError, match=r"“model.layers.1.mlp.up_proj.weight” does not fit"):
        convert_checkpoint(tmp_path / "model", tmp_path / "out.gguf", "")


def test_scales_that_are_no_numbers(tmp_path: Path) -> None:
    make_packed_llama(tmp_path / "model", gptq, GPTQ)
    parts, _ = packed_tensors(llama_tensors(), gptq)
    parts["model.layers.1.mlp.up_proj.scales"][0, 3] = np.nan
    write_mixed(tmp_path / "model" / "model.safetensors", parts)
    with pytest.raises(ConvertError, match=r"up_proj.weight” holds values that are no numbers"):
        convert_checkpoint(tmp_path / "model", tmp_path / "out.gguf", "")


@pytest.mark.parametrize(
    ("config", "says"),
    [
        ({"quant_method": "exl3"}, "(exl3)"),
        ({"quant_method": 7}, "(an unknown method)"),
        ({"quant_method": "gptq", "checkpoint_format": "marlin"}, "(gptq, marlin)"),
        ({"quant_method": "gptq", "is_marlin_format": True}, "(gptq, marlin)"),
        ({"quant_method": "awq", "version": "GEMV"}, "(awq, gemv)"),
        (
            {"quant_method": "compressed-tensors", "format": "nvfp4-pack-quantized"},
            "(compressed-tensors, nvfp4-pack-quantized)",
        ),
    ],
)
def test_methods_that_are_not_read_are_named(
    tmp_path: Path, config: dict[str, Any], says: str
) -> None:
    make_llama(tmp_path / "model", {**CONFIG, "quantization_config": config})
    with pytest.raises(ConvertError, match=r"already quantised") as caught:
        convert_checkpoint(tmp_path / "model", tmp_path / "out.gguf", "")
    assert says in str(caught.value)


def test_there_is_nothing_to_keep_of_16_bits(tmp_path: Path) -> None:
    make_llama(tmp_path / "model")
    with pytest.raises(ConvertError, match="not quantised, so there is nothing to keep"):
        convert_checkpoint(tmp_path / "model", tmp_path / "out.gguf", "keep")
