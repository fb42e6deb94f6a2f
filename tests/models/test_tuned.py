"""Measurements are found again by machine and family."""

from __future__ import annotations

from pathlib import Path

from llama32_desktop.engine.machine import machine_key
from llama32_desktop.engine.measurements import Tuning
from llama32_desktop.engine.model_ref import ModelRef
from llama32_desktop.models.tuned import Tunings, tuning_key

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
