"""Adapters on the Hub and on this machine: fetched, converted for their model, listed below it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from llama32_desktop import paths
from llama32_desktop.downloads import hub
from llama32_desktop.downloads.checkpoint_offer import adapter_offer_of, offer_of
from llama32_desktop.downloads.wanted import of_adapter_folder, of_checkpoint, of_hub_file
from llama32_desktop.models.adapters import installed_adapters
from llama32_desktop.models.convert import convert_checkpoint
from llama32_desktop.models.library import find_model, installed_models
from llama32_desktop.models.on_disk import models_on_disk
from tests.downloads.content import Content
from tests.downloads.server import Server
from tests.downloads.test_checkpoint import run
from tests.make.adapters import lora_tensors, make_adapter, write_peft
from tests.models.convert.checkpoints import CONFIG, llama_tensors, make_llama

WANTED = of_checkpoint("maker/Polite-LoRA", "adapter", 1, 1)


@pytest.fixture
def base(tmp_path: Path) -> Path:
    """A model in the models folder."""
    out = paths.models_folder() / "Tiny-Llama.gguf"
    convert_checkpoint(make_llama(tmp_path / "checkpoint"), out)
    return out


def serve(server: Server, folder: Path, **repo: object) -> None:
    write_peft(folder, lora_tensors(llama_tensors(CONFIG)))
    (folder / "tokenizer.json").write_text("{}")
    files = {path.name: Content.of(path.read_bytes()) for path in folder.iterdir()}
    server.add_repo("maker/Polite-LoRA", files, **repo)  # type: ignore[arg-type]


def test_it_is_fetched_converted_and_listed_below_its_model(
    server: Server, tmp_path: Path, base: Path
) -> None:
    serve(server, tmp_path / "served")
    state = run(wanted=WANTED)
    assert (state.phase, state.error, state.is_adapter) == ("done", "", True)
    (adapter,) = installed_adapters()
    assert (adapter.path, adapter.name, adapter.base) == (state.path, "Polite-LoRA", "Tiny-Llama")
    assert {Path(m.model.path).stem: m.adapters for m in models_on_disk()}["Tiny-Llama"] == (
        "Polite-LoRA",
    )
    assert state.path not in [model.path for model in installed_models()]
    left = [p.name for p in paths.models_folder().rglob("*") if p.is_file()]
    assert sorted(left) == ["Polite-LoRA.gguf", "Tiny-Llama.gguf"]
    assert not any("tokenizer" in request.path for request in server.log)


def test_without_its_model_it_is_kept_and_converted_later(server: Server, tmp_path: Path) -> None:
    serve(server, tmp_path / "served")
    state = run(wanted=WANTED)
    assert state.phase == "failed" and "No installed model fits the adapter" in state.error
    assert "someone/Tiny-Llama" in state.error
    given = server.given()
    convert_checkpoint(make_llama(tmp_path / "c"), paths.models_folder() / "Tiny-Llama.gguf")
    state = run(wanted=WANTED)
    assert (state.phase, state.error) == ("done", "")
    assert server.given() == given, "what was fetched is not fetched again"


def test_a_licence_is_asked_for_before_a_byte(server: Server, tmp_path: Path) -> None:
    serve(server, tmp_path / "served", licence="llama3.2")
    assert run(wanted=WANTED).error_kind == "licence" and server.given() == 0


def test_a_gguf_adapter_of_the_hub_is_no_model(server: Server, tmp_path: Path, base: Path) -> None:
    made = make_adapter(tmp_path / "a", base, tmp_path / "lora.gguf")
    server.add_repo("maker/Lora-GGUF", {"lora.gguf": Content.of(made.read_bytes())})
    state = run(wanted=of_hub_file("maker/Lora-GGUF", "lora.gguf"))
    assert (state.phase, state.is_adapter) == ("done", True)
    assert [each.path for each in installed_adapters()] == [state.path]


def test_a_folder_here_is_converted_for_the_model_that_was_chosen(
    tmp_path: Path, base: Path
) -> None:
    twin = {**CONFIG, "head_dim": 64, "num_attention_heads": 2, "num_key_value_heads": 1}
    other = paths.models_folder() / "Other.gguf"
    convert_checkpoint(make_llama(tmp_path / "twin", twin), other)
    folder = write_peft(tmp_path / "mine", lora_tensors(llama_tensors(CONFIG)))
    contents = []
    for model in (base, other):
        state = run(wanted=of_adapter_folder(str(folder), str(model), 1000))
        assert (state.phase, state.title, state.is_adapter) == ("done", "mine", True)
        contents.append(Path(state.path).read_bytes())
    assert contents[0] != contents[1], "the order of rows is that of the chosen model"
    assert sorted(each.name for each in folder.iterdir()) == [
        "adapter_config.json",
        "adapter_model.safetensors",
    ]
    assert find_model(str(base)).name


@pytest.mark.parametrize(
    ("tags", "config", "base"),
    [
        (("base_model:adapter:meta-llama/Llama-3.2-1B-Instruct",), {}, True),
        ((), {"peft": {"base_model_name_or_path": "meta-llama/Llama-3.2-1B-Instruct"}}, True),
        ((), {"peft": {"base_model_name_or_path": "/home/somebody/models/llama"}}, False),
        ((), {"peft": ["?"]}, False),
        (("base_model:quantized:meta-llama/Llama-3.2-1B-Instruct",), {}, False),
    ],
)
def test_the_hub_says_which_model_it_is_for(
    server: Server, tmp_path: Path, tags: tuple[str, ...], config: dict[str, object], base: bool
) -> None:
    serve(server, tmp_path / "served", tags=tags, config=config)
    offer = adapter_offer_of(hub.files_of("maker/Polite-LoRA"))
    assert offer is not None
    assert offer.base == ("meta-llama/Llama-3.2-1B-Instruct" if base else "")
    assert offer.converted_bytes == 2 * offer.bytes > 0
    assert offer.wanted.key == WANTED.key


def test_a_checkpoint_is_no_adapter_and_an_adapter_no_checkpoint(
    server: Server, tmp_path: Path
) -> None:
    serve(server, tmp_path / "served", config={"model_type": "llama"})
    files = {"model.safetensors": Content(1000), "config.json": Content(10)}
    server.add_repo("maker/Whole", files, config={"model_type": "llama"})
    pickled = {"adapter_config.json": Content(10), "adapter_model.bin": Content(1000)}
    server.add_repo("maker/Pickled", pickled)

    def offered(name: str) -> tuple[bool, bool]:
        repo = hub.files_of(f"maker/{name}")
        return offer_of(repo) is not None, adapter_offer_of(repo) is not None

    assert offered("Polite-LoRA") == (False, True)
    assert offered("Whole") == (True, False)
    assert offered("Pickled") == (False, False)


def test_a_plan_says_what_fits_and_writes_nothing(tmp_path: Path, base: Path) -> None:
    from llama32_desktop.models.checkpoints import AdapterFacts, checkpoint_facts

    folder = write_peft(tmp_path / "mine", lora_tensors(llama_tensors(CONFIG)))
    facts = checkpoint_facts(folder)
    assert isinstance(facts, AdapterFacts)
    assert (facts.base, facts.fitting, facts.rank) == ("someone/Tiny-Llama", (base,), 4)
    assert facts.bytes > 0
    assert [p.name for p in paths.models_folder().rglob("*.gguf")] == ["Tiny-Llama.gguf"]
    config = json.loads((folder / "adapter_config.json").read_text())
    (folder / "adapter_config.json").write_text(json.dumps({**config, "use_dora": True}))
    with pytest.raises(Exception, match="DoRA"):
        checkpoint_facts(folder)
