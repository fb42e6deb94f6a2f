"""Which installed models can draft for another; small files stand for large ones."""

from __future__ import annotations

from pathlib import Path

import gguf
import msgspec
import numpy as np
import pytest

from llama32_desktop import paths
from llama32_desktop.engine.client.memory import expected
from llama32_desktop.engine.draft_models import MOST_CONTEXT, draft_needs
from llama32_desktop.engine.model_ref import ModelRef
from llama32_desktop.engine.needs import RAM_RESERVE
from llama32_desktop.engine.protocol import ModelSettings
from llama32_desktop.models.describe import describe_model
from llama32_desktop.models.draft_models import draft_models, draft_subject, with_draft_model
from llama32_desktop.models.hardware import Hardware
from llama32_desktop.models.installed_fit import fit_installed, subject_of_installed

GIB = 2**30
TEXTS = [f"word{number}" for number in range(600)]


def model(
    name: str,
    columns: int,
    *,
    texts: list[str] = TEXTS,
    architecture: str = "llama",
    folder: Path | None = None,
) -> Path:
    """A file in the models folder whose weights are so many columns of 1,024 numbers."""
    folder = folder or paths.models_folder()
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{name}.gguf"
    writer = gguf.GGUFWriter(path, architecture)
    writer.add_name(name)
    writer.add_context_length(131_072)
    writer.add_block_count(4)
    writer.add_embedding_length(64)
    writer.add_head_count(4)
    writer.add_head_count_kv(2)
    writer.add_tokenizer_model("gpt2")
    writer.add_token_list(texts)
    writer.add_token_types([1] * len(texts))
    if architecture == "mllama":
        writer.add_array("mllama.attention.cross_attention_layers", [1])
    writer.add_tensor("output.weight", np.zeros((columns, 1024), np.float32))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path


@pytest.fixture
def installed() -> dict[str, Path]:
    """As a person may have them: names and sizes of Llama 3.2 and others."""
    sizes = {"Llama-3.2-1B": 16, "Llama-3.2-1B-Q8": 26, "Llama-3.2-3B": 40, "Llama-3.1-8B": 98}
    files = {name: model(name, columns) for name, columns in sizes.items()}
    files["Llama-Guard-3-1B"] = model("Llama-Guard-3-1B", 14)
    files["Vision-11B"] = model("Vision-11B", 120, architecture="mllama")
    files["Other-1B"] = model("Other-1B", 12, texts=[*TEXTS[:-1], "another"])
    return files


def names(path: Path) -> list[str]:
    return [Path(each.path).stem for each in draft_models(describe_model(path, "folder"))]


def test_smaller_models_of_the_same_vocabulary_are_offered(installed: dict[str, Path]) -> None:
    """Not a guard, which only judges, and none that costs more than half."""
    assert names(installed["Llama-3.2-3B"]) == ["Llama-3.2-1B"]
    assert names(installed["Llama-3.1-8B"]) == ["Llama-3.2-1B", "Llama-3.2-1B-Q8", "Llama-3.2-3B"]
    assert names(installed["Vision-11B"]) == ["Llama-3.2-1B", "Llama-3.2-1B-Q8", "Llama-3.2-3B"]
    assert names(installed["Llama-3.2-1B"]) == []
    assert names(installed["Other-1B"]) == []


def test_the_quickest_drafts_where_nobody_chose(installed: dict[str, Path]) -> None:
    large, small = ModelRef(str(installed["Llama-3.1-8B"])), str(installed["Llama-3.2-1B"])
    assert with_draft_model(ModelSettings(), large).draft_model == small
    off = ModelSettings(draft_model="off")
    assert with_draft_model(off, large) == off
    chosen = ModelSettings(draft_model=str(installed["Llama-3.2-3B"]))
    assert with_draft_model(chosen, large) == chosen
    assert with_draft_model(ModelSettings(), ModelRef(small)).draft_model == "off"
    assert with_draft_model(ModelSettings(drafts="off"), large).draft_model == "off"
    assert with_draft_model(ModelSettings(), ModelRef("llama3.1", "there")).draft_model == "off"
    gone = ModelRef(str(paths.models_folder() / "gone.gguf"))
    assert with_draft_model(ModelSettings(), gone).draft_model == "off"


def test_a_model_that_was_opened_from_elsewhere_drafts_too(
    installed: dict[str, Path], tmp_path: Path
) -> None:
    elsewhere = model("Elsewhere", 5, folder=tmp_path / "elsewhere")
    large = ModelRef(str(installed["Llama-3.2-3B"]))
    found = with_draft_model(ModelSettings(), large, [str(elsewhere)])
    assert found.draft_model == str(elsewhere)


def test_its_memory_is_in_the_account_and_in_the_verdict(installed: dict[str, Path]) -> None:
    large = describe_model(installed["Llama-3.1-8B"], "folder")
    off = ModelSettings(context=4096, draft_model="off")
    drafted = msgspec.structs.replace(off, draft_model=str(installed["Llama-3.2-1B"]))
    needs = draft_needs(drafted)
    assert needs.weights == installed["Llama-3.2-1B"].stat().st_size
    assert needs.beside >= 4 * 2 * 16 * 2 * 2 * 4096  # layers, heads, head, K and V, 16 bits
    without, held = (expected("chat", large.ref, each) for each in (off, drafted))
    assert held.bytes - without.bytes == needs.bytes
    assert held.weights == without.weights and held.draft == needs
    subject, draft = subject_of_installed(large), draft_subject(drafted, large.ref)
    assert subject is not None and draft is not None
    machine = Hardware(
        system="Linux",
        processor="Some processor",
        cores=8,
        threads=16,
        ram_total=8 * GIB,
        ram_free=4 * GIB,
        disk_free=0,
        devices=(),
        bandwidth=50e9,
        gpu_bandwidth=None,
    )
    verdict = fit_installed(large, subject, machine, drafted, draft)
    alone = fit_installed(large, subject, machine, off)
    assert verdict.draft == needs.bytes and alone.draft == 0
    assert verdict.needed - alone.needed == needs.bytes
    assert verdict.ram_needed - alone.ram_needed == needs.bytes
    tight = msgspec.structs.replace(
        machine, ram_free=alone.ram_needed + RAM_RESERVE + needs.weights
    )
    assert fit_installed(large, subject, tight, drafted, draft).draft == 0, "left out, as loads do"


def test_a_long_context_is_the_answering_models_alone(installed: dict[str, Path]) -> None:
    drafted = ModelSettings(draft_model=str(installed["Llama-3.2-1B"]))
    assert draft_needs(drafted, 100_000) == draft_needs(drafted, MOST_CONTEXT)
    assert draft_needs(drafted, 100_000).beside > draft_needs(drafted, 2048).beside
