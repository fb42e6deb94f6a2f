"""Measurements are found again by machine and family."""

from __future__ import annotations

from pathlib import Path

from llama32_desktop.engine.gguf.header import read_header
from llama32_desktop.engine.machine import machine_key
from llama32_desktop.engine.measurements import Tuning
from llama32_desktop.engine.model_ref import ModelRef
from llama32_desktop.models.tuned import Tunings, tuning_key
from tests.make.gguf_file import MakeGguf

TUNING = Tuning(
    family="llama 130M",
    machine="this one",
    threads=3,
    threads_batch=5,
    repack=True,
    flash_attention="on",
    batch=128,
    prompt_tps=1,
    decode_tps=1,
)


def test_a_measurement_is_found_by_machine_and_family(smollm2: Path, tmp_path: Path) -> None:
    assert Tunings().of_model(ModelRef(str(smollm2))) is None
    key = tuning_key("llama", 134_515_008)
    assert key == f"{machine_key()}|llama 130M"
    tunings = Tunings()
    tunings.keep("another machine|llama 130M", TUNING)
    tunings.keep(key, TUNING)
    assert Tunings().of_model(ModelRef(str(smollm2))) == TUNING
    other = tmp_path / "other.gguf"
    other.write_text("no model")
    assert Tunings().of_model(ModelRef(str(other))) is None


def test_a_model_in_parts_is_of_the_family_of_all_of_them(
    make_gguf: MakeGguf, tmp_path: Path
) -> None:
    first, *_ = [make_gguf(tmp_path / f"big-{n:05}-of-00003.gguf") for n in (1, 2, 3)]
    header = read_header(first)
    of_one = sum(tensor.elements for tensor in header.tensors)
    Tunings().keep(tuning_key(header.text("general.architecture"), 3 * of_one), TUNING)
    assert Tunings().of_model(ModelRef(str(first))) == TUNING
    first.write_text("no model any more")
    assert Tunings().of_model(ModelRef(str(first))) is None
