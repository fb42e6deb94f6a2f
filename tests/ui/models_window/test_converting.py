"""A checkpoint's folder is named for what it is, and converted in the queue of downloads."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QWidget

from llama32_desktop import paths
from llama32_desktop.downloads.places import listed_as
from llama32_desktop.downloads.wanted import of_folder
from llama32_desktop.models.adapters import installed_adapters
from llama32_desktop.models.checkpoints import CheckpointFacts, holds_model, is_of_checkpoint
from llama32_desktop.models.convert import convert_checkpoint
from llama32_desktop.models.library import installed_models
from llama32_desktop.ui.models_window import model_import
from llama32_desktop.ui.models_window.adapter_dialog import AdapterDialog
from llama32_desktop.ui.models_window.convert_dialog import ConvertDialog
from tests.make.adapters import lora_tensors, make_adapter, write_peft
from tests.models.convert.checkpoints import CONFIG, llama_tensors, make_llama
from tests.models.convert.packed.packing import gptq, make_packed_llama
from tests.ui.driver import Driver


def question(driver: Driver) -> ConvertDialog:
    """What is asked about the folder that was brought."""
    driver.until(lambda: isinstance(driver.app.model_import.dialog, ConvertDialog))
    dialog = driver.app.model_import.dialog
    assert isinstance(dialog, ConvertDialog)
    return dialog


def about_adapter(driver: Driver) -> AdapterDialog:
    """What is asked about the adapter that was brought."""
    driver.until(lambda: isinstance(driver.app.model_import.dialog, AdapterDialog))
    dialog = driver.app.model_import.dialog
    assert isinstance(dialog, AdapterDialog)
    return dialog


def texts(dialog: QWidget) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QLabel))


def test_a_folder_of_gptq_is_named_and_becomes_a_model(ready: Driver, tmp_path: Path) -> None:
    folder = tmp_path / "Tiny Llama GPTQ"
    make_packed_llama(folder, gptq, {"quant_method": "gptq", "bits": 4, "group_size": 32})
    assert ready.drop_files(folder / "model.safetensors")
    dialog = question(ready)
    shown = texts(dialog)
    for fact in ("Tiny Llama GPTQ", "GPTQ, 4 bit", "its numbers as they are", "about 1 min"):
        assert fact in shown
    ready.click(dialog.convert)
    made = paths.models_folder() / listed_as(of_folder(str(folder), "keep", 1).source)
    assert made.name == "Tiny Llama GPTQ.gguf"
    queue = ready.app.models_window.downloads
    ready.until(lambda: any(state.phase == "done" for state in queue.states))
    assert [model.path for model in installed_models()].count(str(made)) == 1
    assert (folder / "model.safetensors").is_file()
    place = ready.app.models_window.place
    assert place is not None and place.queue.isVisible()


def test_shards_that_come_together_are_one_folder(ready: Driver, tmp_path: Path) -> None:
    folder = make_llama(tmp_path / "model", shards=3)
    assert ready.drop_files(*sorted(folder.glob("*.safetensors")))
    dialog = question(ready)
    assert "Q4_K_M" in texts(dialog)
    dialog.reject()
    ready.until(lambda: not ready.app.model_import.busy)
    assert ready.app.model_import.dialog is None


def test_a_thousand_shards_that_wait_are_one_folder(
    ready: Driver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    planned: list[Path] = []

    def plan(folder: Path, extra: list[str]) -> tuple[CheckpointFacts, int]:
        planned.append(folder)
        return CheckpointFacts(folder, "Safetensors", "q8_0", 10**9, 90.0, ()), 10**12

    monkeypatch.setattr(model_import, "_planned", plan)
    other, large = tmp_path / "other", tmp_path / "large"
    ready.app.model_import.open(str(other / "config.json"))
    for number in range(1, 1001):
        shard = large / f"model-{number:05}-of-01000.safetensors"
        ready.app.model_import.open(str(shard))
    question(ready).reject()
    question(ready).reject()
    ready.until(lambda: not ready.app.model_import.busy)
    assert planned == [other, large]


def test_what_cannot_be_converted_says_why(ready: Driver, tmp_path: Path) -> None:
    folder = make_llama(tmp_path / "model")
    config = json.loads((folder / "config.json").read_text())
    (folder / "config.json").write_text(json.dumps({**config, "model_type": "qwen3"}))
    said: list[str] = []
    ready.app.model_import.problem.connect(said.append)
    ready.app.model_import.open(str(folder / "config.json"))
    ready.until(lambda: bool(said))
    assert "architecture is “qwen3”" in said[0]
    assert ready.app.model_import.dialog is None


def test_without_room_it_cannot_be_begun(
    ready: Driver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    facts = CheckpointFacts(tmp_path, "AWQ, 4 bit", "keep", 5_000_000_000, 100.0, ())
    monkeypatch.setattr(model_import, "_planned", lambda *_: (facts, 4_000_000_000))
    ready.app.model_import.open(str(tmp_path / "config.json"))
    dialog = question(ready)
    assert not dialog.convert.isEnabled() and "no room for it" in texts(dialog)
    dialog.reject()


@pytest.mark.parametrize(
    ("name", "is_one"),
    [
        ("config.json", True),
        ("a/model-00001-of-00002.safetensors", True),
        ("consolidated.00.pth", True),
        ("params.json", True),
        ("package.json", False),
        ("model.gguf", False),
    ],
)
def test_names_that_tell_of_a_checkpoint(name: str, is_one: bool) -> None:
    assert is_of_checkpoint(name) is is_one


@pytest.mark.parametrize(
    ("names", "is_one"),
    [
        (("config.json", "model-00001-of-00002.safetensors"), True),
        (("adapter_config.json", "adapter_model.safetensors"), True),
        (("adapter_config.json", "adapter_model.bin"), True),
        (("params.json", "consolidated.00.pth"), True),
        (("original/params.json", "original/consolidated.00.pth", "README.md"), True),
        (("config.json", "tokenizer.json", "model.quant.onnx"), True),
        (("config.json", "model.onnx"), False),
        (("config.json", "package.json"), False),
        (("notes.md", "weights.safetensors"), False),
        (("params.json", "letter.pdf"), False),
        ((), False),
    ],
)
def test_folders_that_hold_a_model(tmp_path: Path, names: tuple[str, ...], is_one: bool) -> None:
    for name in names:
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).touch()
    assert holds_model(tmp_path) is is_one
    assert not holds_model(tmp_path / "gone")


def test_a_dropped_folder_of_a_checkpoint_is_no_document(ready: Driver, tmp_path: Path) -> None:
    folder = make_llama(tmp_path / "model")
    (tmp_path / "letter.txt").write_text("a letter")
    assert ready.drop_files(folder, tmp_path / "letter.txt")
    question(ready).reject()
    ready.until(lambda: [text.name for text in ready.app.chats.chat.texts] == ["letter.txt"])
    assert not ready.app.chats.chat.documents


def test_nor_is_it_one_in_documents(
    ready: Driver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = ready.open_documents("summary").summary
    added: list[list[str]] = []
    monkeypatch.setattr(page, "add", added.append)
    (tmp_path / "letter.txt").write_text("a letter")
    assert ready.drop_files(make_llama(tmp_path / "model"), tmp_path / "letter.txt", over=page)
    question(ready).reject()
    assert added == [[str(tmp_path / "letter.txt")]]


def test_a_dropped_adapter_is_converted_and_listed_below_its_model(
    ready: Driver, tmp_path: Path
) -> None:
    base = paths.models_folder() / "Tiny-Llama.gguf"
    convert_checkpoint(make_llama(tmp_path / "checkpoint"), base)
    folder = write_peft(tmp_path / "Polite", lora_tensors(llama_tensors(CONFIG)))
    assert ready.drop_files(folder)
    dialog = about_adapter(ready)
    shown = texts(dialog)
    for fact in ("Polite", "LoRA adapter, rank 4", "someone/Tiny-Llama", "Tiny-Llama", "F32"):
        assert fact in shown
    assert not dialog.models.isVisible()
    news: list[str] = []
    ready.app.models_window.news.connect(lambda sentence, path: news.append(f"{path}{sentence}"))
    ready.click(dialog.add_button)
    ready.until(lambda: bool(news))
    assert news[0].startswith("The adapter “Polite” is listed below each model")
    assert [each.name for each in installed_adapters()] == ["Polite"]
    place = ready.app.models_window.place
    assert place is not None
    ready.until(lambda: not any(row.use.isVisible() for row in place.queue.rows))
    place.show_page(place.installed)
    shown_below: dict[str, str] = {}

    def all_shown() -> bool:  # they come one after the other
        for card in place.installed.cards:
            shown_below[card.item.model.name] = card.adapters.text()
        return "checkpoint" in shown_below and len(shown_below) > 1

    ready.until(all_shown)
    assert shown_below.pop("checkpoint") == "Adapters: Polite"
    assert set(shown_below.values()) == {""}


def test_an_adapter_whose_model_is_not_here_says_what_to_do(ready: Driver, tmp_path: Path) -> None:
    folder = write_peft(tmp_path / "Polite", lora_tensors(llama_tensors(CONFIG)))
    ready.app.model_import.open(str(folder / "adapter_model.safetensors"))
    dialog = about_adapter(ready)
    assert not dialog.add_button.isEnabled()
    assert "install the model that it was trained for" in texts(dialog)
    dialog.reject()


def test_a_dropped_gguf_adapter_is_copied(ready: Driver, tmp_path: Path) -> None:
    base = paths.models_folder() / "Tiny-Llama.gguf"
    convert_checkpoint(make_llama(tmp_path / "checkpoint"), base)
    made = make_adapter(tmp_path / "a", base, tmp_path / "polite.gguf")
    assert ready.drop_files(made)
    dialog = about_adapter(ready)
    assert "Tiny-Llama" in texts(dialog)
    added: list[str] = []
    ready.app.model_import.adapter_added.connect(added.append)
    ready.click(dialog.add_button)
    ready.until(lambda: added == ["polite"])
    copy = paths.models_folder() / "polite.gguf"
    assert copy.read_bytes() == made.read_bytes()
    ready.until(lambda: not ready.app.model_import.busy)
    ready.app.model_import.open(str(copy))  # what is there already is only said
    ready.until(lambda: len(added) == 2)
    ready.until(lambda: not ready.app.model_import.busy)
    copy.write_bytes(made.read_bytes() + b"0")
    said: list[str] = []
    ready.app.model_import.problem.connect(said.append)
    ready.app.model_import.open(str(made))
    ready.click(about_adapter(ready).add_button)
    ready.until(lambda: bool(said))
    assert "in the models folder already with other content" in said[0]
