"""A model and its adapters in one file, against the same applied as it runs and in float64."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import gguf
import numpy as np
import pytest

from llama32_desktop.engine.adapters import Adapter
from llama32_desktop.engine.ggml.quantise import quantise
from llama32_desktop.engine.gguf.header import read_header
from llama32_desktop.models.convert import (
    ConvertError,
    convert_adapter,
    convert_checkpoint,
    merge_adapters,
)
from llama32_desktop.models.licence import derived_name, licence_in
from tests.make.adapters import adapted, lora_tensors, write_peft
from tests.make.gguf_file import MakeGguf
from tests.models.convert.checkpoints import CONFIG, llama_tensors, make_llama
from tests.models.convert.test_llama import IN_LLAMA_CPP, TEXT, logits

WEIGHTS = llama_tensors(CONFIG)
FIRST = lora_tensors(WEIGHTS, ("q_proj", "k_proj", "down_proj"))
SECOND = lora_tensors(WEIGHTS, ("q_proj", "up_proj"), seed=9)


@pytest.fixture
def adapters(tmp_path: Path) -> tuple[Adapter, Adapter]:
    base = made(tmp_path, "f32")
    for name, tensors in (("first", FIRST), ("second", SECOND)):
        convert_adapter(write_peft(tmp_path / name, tensors), tmp_path / f"{name}.gguf", base)
    return Adapter(str(tmp_path / "first.gguf"), 0.5), Adapter(str(tmp_path / "second.gguf"))


def made(folder: Path, file_type: str) -> Path:
    out = folder / f"base-{file_type}.gguf"
    convert_checkpoint(make_llama(folder / "Llama-3.2-Tiny"), out, file_type)
    return out


def in_llama_cpp(path: Path) -> dict[str, Any]:
    result = subprocess.run(
        [sys.executable, "-c", IN_LLAMA_CPP, str(path), TEXT],
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert result.returncode == 0, result.stderr
    return dict(json.loads(result.stdout))


def test_llama_cpp_computes_what_the_adapters_make(
    tmp_path: Path, adapters: tuple[Adapter, Adapter]
) -> None:
    out, parts = tmp_path / "out.gguf", list[float]()
    merged = merge_adapters(
        made(tmp_path, "f32"), adapters, out, name="Llama mine", progress=parts.append
    )
    assert merged.notes == () and parts == sorted(parts) and parts[-1] <= 1.0
    found = in_llama_cpp(out)
    both = adapted(adapted(WEIGHTS, FIRST, strength=0.5), SECOND)
    plain, wanted = (logits(CONFIG, w, found["tokens"]) for w in (WEIGHTS, both))
    effect = np.abs(wanted - plain).max()
    assert effect > 1
    np.testing.assert_allclose(np.array(found["logits"]), wanted, atol=1e-3 * effect)


@pytest.mark.parametrize("file_type", ["bf16", "q8_0", "q4_0"])
def test_types_stay_and_what_is_not_changed_stays_to_the_bit(
    tmp_path: Path, adapters: tuple[Adapter, Adapter], file_type: str
) -> None:
    base, out = made(tmp_path, file_type), tmp_path / "out.gguf"
    notes = merge_adapters(base, adapters[:1], out, name="Llama mine").notes
    (note,) = notes
    assert file_type.upper() in note
    before, after = (
        {tensor.name: tensor for tensor in gguf.GGUFReader(path).tensors} for path in (base, out)
    )
    assert list(before) == list(after)
    changed = {name for name in before if not np.array_equal(before[name].data, after[name].data)}
    assert {name.split(".")[2] for name in changed} == {"attn_q", "attn_k", "ffn_down"}
    assert len(changed) == 3 * CONFIG["num_hidden_layers"]
    for name in changed:
        kind = before[name].tensor_type
        assert after[name].tensor_type == kind
        was = gguf.quants.dequantize(before[name].data, kind)
        lora = {t.name: t.data for t in gguf.GGUFReader(Path(adapters[0].path)).tensors}
        added = 0.5 * 2 * (lora[f"{name}.lora_b"] @ lora[f"{name}.lora_a"])
        again = gguf.quants.dequantize(quantise(was + added, int(kind)), kind)
        np.testing.assert_allclose(
            gguf.quants.dequantize(after[name].data, kind), again, atol=np.abs(again).max() / 64
        )


def test_the_file_says_what_it_was_made_from(
    tmp_path: Path, adapters: tuple[Adapter, Adapter]
) -> None:
    base, out = made(tmp_path, "f16"), tmp_path / "out.gguf"
    before = read_header(base)
    name = derived_name(before, ["first", "second"])
    merge_adapters(base, adapters, out, name=name, licence=licence_in(before))
    after = read_header(out)
    assert after.text("general.name") == "Llama-3.2-Tiny first second"
    assert after.text("general.base_model.0.name") == "Llama-3.2-Tiny"
    assert after.text("general.license") == "llama3.2"
    assert "Copyright © Meta Platforms" in after.text("llama32_desktop.notice")
    assert after.text("llama32_desktop.notice").endswith("Built with Llama.")
    assert after.metadata["llama32_desktop.merged_adapters"] == ("first=0.5", "second=1")
    new = {"general.name"}
    assert {k: v for k, v in before.metadata.items() if k not in new} == {
        k: after.metadata[k] for k in before.metadata if k not in new
    }
    again = tmp_path / "again.gguf"
    merge_adapters(out, adapters[:1], again, name="Llama twice", licence=licence_in(after))
    twice = read_header(again)
    assert twice.text("general.base_model.0.name") == after.text("general.name")
    assert twice.metadata["llama32_desktop.merged_adapters"] == (
        "first=0.5",
        "second=1",
        "first=0.5",
    )


def test_names_of_what_is_made_from_llama(tmp_path: Path, make_gguf: MakeGguf) -> None:
    def header(name: str, **more: str) -> Any:
        def extra(writer: gguf.GGUFWriter) -> None:
            for key, value in more.items():
                writer.add_string(f"general.{key}", value)

        return read_header(make_gguf(tmp_path / "m.gguf", name=name, extra=extra))

    assert derived_name(header("Meta Llama 3.1 8B"), ["x"]) == "Llama 3.1 8B x"
    assert derived_name(header("Tuned", license="llama3.2"), ["x"]) == "Llama Tuned x"
    assert derived_name(header("llama-3.2-1b"), []) == "Llama-3.2-1b"
    assert derived_name(header("SmolLM2"), ["x"]) == "SmolLM2 x"
    assert derived_name(header("SmolLM2"), ["x"], "mine") == "mine"
    assert derived_name(header("Llama 3.2 1B"), ["x"], "Llama mine") == "Llama mine"
    with pytest.raises(ValueError, match="begins with “Llama”"):
        derived_name(header("Llama 3.2 1B"), ["x"], "mine")
    assert licence_in(header("SmolLM2")) is None
    licence = licence_in(header("Meta-Llama-3.1-8B"))
    assert licence is not None and licence.id == "llama3.1"


def test_what_cannot_be_merged_leaves_nothing(
    tmp_path: Path, adapters: tuple[Adapter, Adapter], smollm2: Path
) -> None:
    out = tmp_path / "out.gguf"

    def refusal(base: Path, *used: Adapter) -> str:
        with pytest.raises(ConvertError) as caught:
            merge_adapters(base, used, out, name="x")
        assert not list(tmp_path.glob("out*"))
        return str(caught.value)

    base = made(tmp_path, "f32")
    assert "does not fit" in refusal(smollm2, adapters[0])
    assert "No adapter has a strength" in refusal(base, Adapter(adapters[0].path, 0.0))
    assert "no LoRA adapter" in refusal(base, Adapter(str(base)))
    assert "cannot be read" in refusal(base, Adapter(str(tmp_path / "gone.gguf")))
    part = base.rename(tmp_path / "base-00001-of-00002.gguf")
    assert "several files" in refusal(part, adapters[0])
