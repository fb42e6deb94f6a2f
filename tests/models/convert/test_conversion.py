"""What a converted file holds, and that it is whole or not there."""

from __future__ import annotations

import errno
import json
import os
import shutil
import sys
from pathlib import Path
from typing import Any

import gguf
import numpy as np
import pytest

from llama32_desktop.engine.gguf.header import read_header
from llama32_desktop.models.convert import (
    ConversionCancelledError,
    ConvertError,
    chunks,
    convert_checkpoint,
    output,
)
from tests.models.convert.checkpoints import (
    CONFIG,
    ORACLE,
    encoded,
    llama_tensors,
    make_llama,
    read_oracle,
    write_weights,
)


def tensors_of(path: Path) -> dict[str, np.ndarray]:
    """Every tensor's values by name, in the checkpoint's order of dimensions."""
    reader = gguf.GGUFReader(path)
    return {
        tensor.name: gguf.quants.dequantize(tensor.data, tensor.tensor_type).reshape(
            tensor.shape[::-1]
        )
        for tensor in reader.tensors
    }


@pytest.fixture(scope="module")
def oracle_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("oracle") / "oracle.gguf"
    made = convert_checkpoint(ORACLE, out)
    assert (made.path, made.bytes) == (out, out.stat().st_size)
    assert len(made.notes) == 1 and "no tokenizer.json" in made.notes[0]
    return out


def test_keys_of_a_vision_model(oracle_file: Path) -> None:
    header = read_header(oracle_file)
    said = header.metadata
    assert said["general.architecture"] == "mllama"
    assert (said["mllama.vocab_size"], said["mllama.block_count"]) == (300, 6)
    assert said["mllama.attention.cross_attention_layers"] == (1, 4)
    assert said["mllama.vision.intermediate_layers_indices"] == (1, 2)
    assert said["mllama.vision.aspect_ratios"] == (1, 1, 1, 2, 1, 3, 1, 4, 2, 1, 2, 2, 3, 1, 4, 1)
    assert said["llama32_desktop.cross_attention_rows"] == "checkpoint"
    assert (said["mllama.vision.image_size"], said["mllama.vision.max_num_tiles"]) == (28, 4)
    assert not any(key.startswith("tokenizer.") for key in said)


def test_tensors_of_a_vision_model(oracle_file: Path) -> None:
    old, new = read_oracle(), tensors_of(oracle_file)
    gated = "vision_model.gated_positional_embedding"
    same = {
        "token_embd.weight": "language_model.model.embed_tokens.weight",
        "output.weight": "language_model.lm_head.weight",
        "output_norm.weight": "language_model.model.norm.weight",
        "blk.0.attn_v.weight": "language_model.model.layers.0.self_attn.v_proj.weight",
        "blk.1.cross_attn_q_proj.weight": "language_model.model.layers.1.cross_attn.q_proj.weight",
        "blk.1.cross_attn_k_norm.weight": "language_model.model.layers.1.cross_attn.k_norm.weight",
        "blk.4.cross_attn_mlp_gate": "language_model.model.layers.4.cross_attn_mlp_gate",
        "blk.5.ffn_down.weight": "language_model.model.layers.5.mlp.down_proj.weight",
        "v.patch_embd.weight": "vision_model.patch_embedding.weight",
        "v.class_embd": "vision_model.class_embedding",
        "v.position_embd.weight": f"{gated}.embedding",
        "v.tile_position_embd.weight": f"{gated}.tile_embedding.weight",
        "v.post_ln.bias": "vision_model.layernorm_post.bias",
        "v.blk.3.ffn_up.weight": "vision_model.transformer.layers.3.mlp.fc1.weight",
        "v.blk.3.attn_q.weight": "vision_model.transformer.layers.3.self_attn.q_proj.weight",
        "v.global.blk.1.ffn_norm.weight": "vision_model.global_transformer.layers.1."
        "post_attention_layernorm.weight",
        "mm.0.weight": "multi_modal_projector.weight",
    }
    for name, source in same.items():
        np.testing.assert_array_equal(new[name], old[source], err_msg=name)
    gate = np.tanh(old[f"{gated}.gate"])
    np.testing.assert_allclose(new["v.position_embd.gate"], 1 - gate, rtol=1e-6)
    np.testing.assert_allclose(new["v.tile_position_embd.gate"], gate, rtol=1e-6)
    feed_forward_gate = np.tanh(old["vision_model.global_transformer.layers.1.gate_ffn"])
    np.testing.assert_allclose(new["v.global.blk.1.ffn_gate"], feed_forward_gate, rtol=1e-6)
    assert len(new) == len(old) + 2  # one gate becomes two, and rope_freqs is new


def test_rows_of_a_head_change_from_halves_to_pairs(oracle_file: Path) -> None:
    old, new = read_oracle(), tensors_of(oracle_file)
    size = 16
    for short, heads in (("q", 4), ("k", 2)):
        before = old[f"language_model.model.layers.2.self_attn.{short}_proj.weight"]
        after = new[f"blk.2.attn_{short}.weight"]
        for head in range(heads):
            for row in range(size):
                half, place = divmod(row, size // 2)
                np.testing.assert_array_equal(
                    after[head * size + 2 * place + half], before[head * size + row]
                )


def test_types_of_a_quantised_vision_model(tmp_path: Path) -> None:
    """Rows of 64 are too short for Q4_K: what llama.cpp takes in its place."""
    out = tmp_path / "out.gguf"
    convert_checkpoint(ORACLE, out, "q4_k_m")
    header = read_header(out)
    assert header.number("general.file_type") == 15
    types = {tensor.name: tensor.type_name for tensor in header.tensors}
    assert types["blk.0.attn_q.weight"] == "Q5_0"
    assert types["blk.1.cross_attn_v_proj.weight"] == "Q5_0"
    assert types["blk.5.ffn_down.weight"] == "Q8_0"  # of the last eighth: Q6_K's place
    assert types["output.weight"] == "Q8_0"
    assert types["blk.0.attn_norm.weight"] == types["blk.1.cross_attn_q_norm.weight"] == "F32"
    for name, kind in types.items():
        if name.startswith(("v.", "mm.")):
            assert kind in ("F16", "F32"), name


@pytest.mark.parametrize("dtype", ["F32", "F16", "BF16"])
def test_every_type_of_weights_is_read(tmp_path: Path, dtype: str) -> None:
    folder = make_llama(tmp_path / "model", dtype=dtype)
    convert_checkpoint(folder, tmp_path / "out.gguf")
    found = tensors_of(tmp_path / "out.gguf")["blk.2.ffn_gate.weight"]
    expected = llama_tensors()["model.layers.2.mlp.gate_proj.weight"]
    np.testing.assert_allclose(found, expected, rtol=0, atol=1e-3 if dtype == "F16" else 0)


def test_bf16_stays_exact(tmp_path: Path) -> None:
    convert_checkpoint(make_llama(tmp_path / "model"), tmp_path / "out.gguf", "bf16")
    reader = gguf.GGUFReader(tmp_path / "out.gguf")
    found = next(t for t in reader.tensors if t.name == "blk.0.attn_v.weight")
    expected = llama_tensors()["model.layers.0.self_attn.v_proj.weight"]
    assert found.data.tobytes() == encoded(expected, "BF16")


def test_shards_and_chunks_change_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    one, three = tmp_path / "one" / "model", tmp_path / "three" / "model"
    made = []
    for folder, shards, chunk in ((one, 1, chunks.CHUNK_VALUES), (three, 3, 100)):
        make_llama(folder, shards=shards)
        monkeypatch.setattr(chunks, "CHUNK_VALUES", chunk)
        convert_checkpoint(folder, folder / "out.gguf", "q8_0")
        made.append((folder / "out.gguf").read_bytes())
    assert made[0] == made[1]


def test_names_of_newer_transformers(tmp_path: Path, oracle_file: Path) -> None:
    folder = tmp_path / "mllama_oracle"  # the model's name comes from the folder
    folder.mkdir()
    shutil.copy(ORACLE / "config.json", folder)

    def newer(name: str) -> str:
        if name == "language_model.lm_head.weight":
            return "lm_head.weight"
        name = name.removeprefix("language_model.model.")
        inside = ("vision_model.", "multi_modal_projector.")
        return f"model.{name}" if name.startswith(inside) else f"model.language_model.{name}"

    write_weights(folder, {newer(name): values for name, values in read_oracle().items()}, "F32")
    convert_checkpoint(folder, tmp_path / "out.gguf")
    assert (tmp_path / "out.gguf").read_bytes() == oracle_file.read_bytes()


def test_progress_grows_to_one(tmp_path: Path) -> None:
    seen: list[float] = []
    convert_checkpoint(ORACLE, tmp_path / "out.gguf", progress=seen.append)
    assert seen == sorted(seen) and seen[-1] == 1


def test_cancelled_in_the_middle(tmp_path: Path) -> None:
    asked = 0

    def cancel() -> bool:
        nonlocal asked
        asked += 1
        return asked > 20

    (tmp_path / "out.gguf").write_bytes(b"GGUF of before")
    with pytest.raises(ConversionCancelledError):
        convert_checkpoint(ORACLE, tmp_path / "out.gguf", cancel=cancel)
    assert asked == 21
    assert [p.name for p in tmp_path.glob("out*")] == ["out.gguf"]
    assert (tmp_path / "out.gguf").read_bytes() == b"GGUF of before"


def test_what_a_killed_run_left_is_replaced(tmp_path: Path) -> None:
    (tmp_path / "out.gguf.converting").write_bytes(b"half")
    (tmp_path / "out.gguf").write_bytes(b"GGUF of before")
    made = convert_checkpoint(ORACLE, tmp_path / "out.gguf")
    assert (tmp_path / "out.gguf").stat().st_size == made.bytes
    assert [p.name for p in tmp_path.glob("out*")] == ["out.gguf"]


def test_what_a_link_leads_to_is_made(tmp_path: Path) -> None:
    (tmp_path / "large").mkdir()
    link, file = tmp_path / "out.gguf", tmp_path / "large" / "model.gguf"
    link.symlink_to(file)
    file.write_bytes(b"GGUF of before")
    made = convert_checkpoint(ORACLE, link)
    assert link.is_symlink() and file.stat().st_size == made.bytes
    assert list(file.parent.iterdir()) == [file]


@pytest.mark.skipif(sys.platform == "win32", reason="the first one keeps it there: see the next")
def test_the_later_of_two_runs_wins(tmp_path: Path) -> None:
    growing = tmp_path / "out.gguf.converting"

    def another_starts(share: float) -> None:
        growing.unlink(missing_ok=True)
        growing.write_bytes(b"the other's")

    with pytest.raises(ConvertError, match=r"Another conversion to out.gguf was started"):
        convert_checkpoint(ORACLE, tmp_path / "out.gguf", progress=another_starts)
    assert growing.read_bytes() == b"the other's"
    assert not (tmp_path / "out.gguf").exists()


def test_a_second_run_that_the_system_keeps_out_says_why(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Windows removes no file that the first run has open."""
    growing = tmp_path / "out.gguf.converting"
    growing.write_bytes(b"the other's")
    sharing = PermissionError(13, "Sharing violation")
    sharing.winerror = 32  # type: ignore[attr-defined]

    def unlink(path: Path, missing_ok: bool = False) -> None:
        raise sharing

    monkeypatch.setattr(Path, "unlink", unlink)
    with pytest.raises(ConvertError, match=r"Another conversion to out.gguf is under way"):
        convert_checkpoint(ORACLE, tmp_path / "out.gguf")
    assert growing.read_bytes() == b"the other's"


def test_no_room_on_the_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    usage = shutil.disk_usage(tmp_path)._replace(free=1_000_000)
    monkeypatch.setattr(output.shutil, "disk_usage", lambda path: usage)
    with pytest.raises(ConvertError, match=r"needs 0.0 GB, but .* has only 0.0 GB free"):
        convert_checkpoint(ORACLE, tmp_path / "out.gguf")
    assert not list(tmp_path.glob("out*"))


def test_a_disk_that_fails_at_the_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(descriptor: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(output.os, "fsync", fail)
    with pytest.raises(ConvertError, match=r"cannot be written \(No space left on device\)"):
        convert_checkpoint(ORACLE, tmp_path / "out.gguf")
    assert not list(tmp_path.glob("out*"))


def test_other_peoples_files_stay(tmp_path: Path) -> None:
    (tmp_path / "letter.gguf").write_text("Dear Anna")
    with pytest.raises(ConvertError, match="is no GGUF file, so nothing was written"):
        convert_checkpoint(ORACLE, tmp_path / "letter.gguf")
    with pytest.raises(ConvertError, match="is no GGUF file, so nothing was written"):
        convert_checkpoint(ORACLE, tmp_path)
    assert (tmp_path / "letter.gguf").read_text() == "Dear Anna"


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(ConvertError, match="cannot be written"):
        convert_checkpoint(ORACLE, tmp_path / "missing" / "out.gguf")


@pytest.mark.parametrize(
    ("value", "file_type", "says"),
    [
        (np.nan, "f32", "“model.layers.1.mlp.up_proj.weight” holds values that are no numbers"),
        (np.inf, "q8_0", "holds values that are no numbers"),
        (1e5, "f16", "holds values too large for 16-bit floats"),
    ],
)
def test_values_that_cannot_be(tmp_path: Path, value: float, file_type: str, says: str) -> None:
    folder = make_llama(tmp_path / "model")
    tensors = llama_tensors()
    tensors["model.layers.1.mlp.up_proj.weight"][3, 4] = value
    write_weights(folder, tensors, "F32")
    with pytest.raises(ConvertError, match=says):
        convert_checkpoint(folder, tmp_path / "out.gguf", file_type)
    assert not list(tmp_path.glob("out*"))


def test_an_unknown_type(tmp_path: Path) -> None:
    with pytest.raises(ConvertError, match=r"“q3_k_l” is no type .* q4_k_m"):
        convert_checkpoint(ORACLE, tmp_path / "out.gguf", "q3_k_l")


@pytest.mark.parametrize(
    ("folder", "name"),
    [
        ("Llama-3.2-1B-Instruct", "Llama-3.2-1B-Instruct"),
        ("models--meta-llama--Llama-3.2-3B/snapshots/13afe5124825b4f3751f836b40dafda64c1ed062",
         "Llama-3.2-3B"),
    ],
)  # fmt: skip
def test_the_name_is_the_folders(tmp_path: Path, folder: str, name: str) -> None:
    make_llama(tmp_path / folder)
    convert_checkpoint(tmp_path / folder, tmp_path / "out.gguf")
    header = read_header(tmp_path / "out.gguf")
    assert header.text("general.name") == name
    said: dict[str, Any] = dict(header.metadata)
    assert said["llama.attention.key_length"] == CONFIG["head_dim"]
    assert json.dumps(said["tokenizer.ggml.eos_token_ids"]) == "[262, 263]"
