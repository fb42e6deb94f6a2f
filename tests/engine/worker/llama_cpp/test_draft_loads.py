"""A draft model that ends the engine is left out by the next load of the model that answers."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from llama32_desktop.engine.protocol import ImageCacheSettings, ModelSettings
from llama32_desktop.engine.worker.backend import CancelFlag, EngineError
from llama32_desktop.engine.worker.llama_cpp import draft_loads
from llama32_desktop.engine.worker.llama_cpp.backend import LlamaCppBackend
from llama32_desktop.engine.worker.llama_cpp.draft_loading import load_draft_model
from llama32_desktop.engine.worker.llama_cpp.draft_loads import DraftLoads
from llama32_desktop.engine.worker.llama_cpp.kept_findings import KeptFindings
from tests.engine.gguf.test_vocabulary import model as with_vocabulary

DAY = 24 * 60 * 60


@pytest.fixture
def model(tmp_path: Path) -> Path:
    file = tmp_path / "small.gguf"
    file.write_bytes(b"GGUF")
    return file


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    now = [1e9]
    monkeypatch.setattr(draft_loads.time, "time", lambda: now[0])
    return now


def end_in_it(loads: DraftLoads, model: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is on the disk after the process has ended while it loaded."""
    with monkeypatch.context() as patch, loads.loading(model):
        patch.setattr(KeptFindings, "write", lambda *_: None)


def test_a_load_that_comes_back_leaves_nothing(tmp_path: Path, model: Path) -> None:
    loads = DraftLoads(str(tmp_path / "trials.json"))
    with loads.loading(model):
        assert loads.ended_the_engine(model)
    assert not loads.ended_the_engine(model)
    with pytest.raises(EngineError), loads.loading(model):
        raise EngineError("unsupported", "It cannot be.")
    assert not loads.ended_the_engine(model)


def test_one_that_did_not_come_back_is_tried_again_a_day_later_and_then_no_more(
    tmp_path: Path, model: Path, clock: list[float], monkeypatch: pytest.MonkeyPatch
) -> None:
    end_in_it(DraftLoads(str(tmp_path / "trials.json")), model, monkeypatch)
    loads = DraftLoads(str(tmp_path / "trials.json"))
    assert loads.ended_the_engine(model)
    clock[0] += DAY
    assert not loads.ended_the_engine(model)
    end_in_it(loads, model, monkeypatch)
    clock[0] += 30 * DAY
    assert DraftLoads(str(tmp_path / "trials.json")).ended_the_engine(model)
    os.utime(model, ns=(1, 1))  # another file of that name
    assert not loads.ended_the_engine(model)


@pytest.mark.parametrize("content", [b"", b"[]", b'{"x": 3}', b"\xff", b"{" * 70_000])
def test_a_damaged_note_says_nothing(tmp_path: Path, model: Path, content: bytes) -> None:
    (tmp_path / "draft-loads.json").write_bytes(content)
    loads = DraftLoads(str(tmp_path / "trials.json"))
    assert not loads.ended_the_engine(model)
    with loads.loading(model):
        assert loads.ended_the_engine(model)


def test_nothing_is_kept_where_nothing_is_to_be(model: Path) -> None:
    loads = DraftLoads("")
    with loads.loading(model):
        assert not loads.ended_the_engine(model)


def test_one_whose_vocabulary_would_end_llama_cpp_does_not_come_to_it(tmp_path: Path) -> None:
    """Its words are the model's; what controls conversations is called otherwise, and twice so."""
    target = with_vocabulary(tmp_path, "target.gguf")
    draft = with_vocabulary(tmp_path, "draft.gguf", controls=("<|a|>", "<|a|>"))
    settings = ModelSettings(context=256, draft_model=str(draft))
    found = load_draft_model(str(target), 1, settings, CancelFlag())
    assert found.model is None and found.settings.draft_model == "off"
    assert "the token “<|a|>” stands in it twice" in found.remark


def test_the_model_that_answers_loads_the_next_time(
    smollm2: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cache = ImageCacheSettings(
        folder=str(tmp_path), trials=str(tmp_path / "trials.json"), max_bytes=1
    )
    settings = ModelSettings(context=256, threads=1, threads_batch=1, draft_model=str(smollm2))

    def load() -> tuple[str, str]:
        backend = LlamaCppBackend()
        try:
            report = backend.load(
                str(smollm2), settings, cache=cache, progress=lambda _: None, cancel=CancelFlag()
            )
            return report.settings.draft_model, report.remark
        finally:
            backend.unload()

    assert load() == (str(smollm2), "")
    end_in_it(DraftLoads(cache.trials), smollm2, monkeypatch)
    draft, remark = load()
    assert draft == "off"
    assert f"“{smollm2.name}” ended the engine when it was loaded to draft" in remark
