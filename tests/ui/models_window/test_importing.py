"""A model's file is opened or dropped, asked about once, and linked or copied."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from llama32_desktop import paths
from llama32_desktop.engine.model_ref import ModelRef
from llama32_desktop.models import importing as core
from llama32_desktop.models.library import prompt_guards
from llama32_desktop.settings import load_settings
from llama32_desktop.ui.models_window.import_dialogs import CopyDialog, ImportDialog
from llama32_desktop.ui.settings.pages import DownloadsPage
from tests.make import tiny_guard, tiny_network
from tests.make.gguf_file import MakeGguf
from tests.ui.driver import Driver


@pytest.fixture
def file(tmp_path: Path, smollm2: Path) -> Path:
    """A model elsewhere on the disk, that can really be loaded."""
    return Path(shutil.copy(smollm2, tmp_path / "mine.gguf"))


def question(driver: Driver) -> ImportDialog:
    """What is asked about the file that was brought."""
    driver.until(lambda: isinstance(driver.app.model_import.dialog, ImportDialog))
    dialog = driver.app.model_import.dialog
    assert isinstance(dialog, ImportDialog)
    return dialog


def texts(dialog: ImportDialog) -> str:
    from PySide6.QtWidgets import QLabel

    return "\n".join(label.text() for label in dialog.findChildren(QLabel))


def in_use(driver: Driver, path: Path) -> Callable[[], bool]:
    return lambda: (
        driver.app.models.ref == ModelRef(str(path)) and driver.app.models.state.phase == "ready"
    )


def kept(name: str) -> object:
    return getattr(load_settings(paths.settings_file())[0], name)


def test_a_dropped_file_is_described_and_used_where_it_lies(ready: Driver, file: Path) -> None:
    assert ready.drop_files(file)
    dialog = question(ready)
    shown = texts(dialog)
    for fact in ("llama", "135 million", "Q4_1", "8,192 tokens", "yes", "98 MB", "apache-2.0"):
        assert fact in shown
    ready.click(dialog.add_button)
    ready.until(in_use(ready, file))
    assert not list(paths.models_folder().rglob("*.gguf"))
    ready.until(ready.app.is_idle)
    assert kept("extra_models") == [str(file)]
    assert kept("import_files") == "ask"


def test_a_file_that_is_known_is_not_asked_about_again(ready: Driver, file: Path) -> None:
    ready.app.model_import.open(str(file))
    ready.click(question(ready).add_button)
    ready.until(in_use(ready, file))
    ready.app.models.choose(ready.app.models.models[-1])
    ready.wait_ready()
    ready.app.model_import.open(str(file))
    ready.until(in_use(ready, file))
    assert ready.app.model_import.dialog is None


def test_a_copy_is_made_and_the_answer_remembered(
    ready: Driver, file: Path, tmp_path: Path
) -> None:
    ready.app.model_import.open(str(file))
    dialog = question(ready)
    dialog.copy.click()
    dialog.always.click()
    ready.click(dialog.add_button)
    copy = paths.models_folder() / "mine.gguf"
    ready.until(in_use(ready, copy))
    assert copy.read_bytes() == file.read_bytes()
    ready.until(ready.app.is_idle)
    assert kept("import_files") == "copy"
    other = Path(shutil.copy(file, tmp_path / "other.gguf"))
    ready.app.model_import.open(str(other))
    ready.until(in_use(ready, paths.models_folder() / "other.gguf"))


def test_a_copy_can_be_cancelled_while_the_conversation_goes_on(
    ready: Driver, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, go_on = threading.Event(), threading.Event()
    copy_all = core._copy_all

    def slow(*arguments: object) -> None:
        begun.set()
        go_on.wait(240)
        copy_all(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(core, "_copy_all", slow)
    ready.app.model_import.open(str(file))
    dialog = question(ready)
    dialog.copy.click()
    ready.click(dialog.add_button)
    ready.until(begun.is_set)
    assert ready.ask("Hello").content
    copying = ready.app.model_import.dialog
    assert isinstance(copying, CopyDialog)
    ready.click(copying.buttons.button(copying.buttons.StandardButton.Cancel))
    go_on.set()
    ready.until(lambda: ready.app.model_import.dialog is None)
    assert list(paths.models_folder().iterdir()) == []
    assert ready.notice == ""


def test_files_are_asked_about_one_after_the_other(
    ready: Driver, file: Path, tmp_path: Path
) -> None:
    other = Path(shutil.copy(file, tmp_path / "other.gguf"))
    assert ready.drop_files(file, other)
    first = question(ready)
    assert str(file) in texts(first)
    first.reject()
    ready.until(lambda: ready.app.model_import.dialog not in (None, first))
    assert str(other) in texts(question(ready))


def test_the_parts_of_a_model_are_one_file(
    ready: Driver, make_gguf: MakeGguf, tmp_path: Path
) -> None:
    parts = [make_gguf(tmp_path / f"big-0000{n}-of-00002.gguf") for n in (1, 2)]
    assert ready.drop_files(*parts)
    question(ready).reject()
    ready.until(ready.app.is_idle)
    assert ready.app.model_import.dialog is None
    assert ready.drop_files(parts[1])
    assert str(parts[0]) in texts(question(ready))


def test_a_vision_model_is_copied_with_the_file_that_looks(
    ready: Driver, make_gguf: MakeGguf, tmp_path: Path
) -> None:
    model = make_gguf(tmp_path / "sees.gguf", architecture="mllama")
    looks = make_gguf(tmp_path / "sees-mmproj.gguf", architecture="mllama", kind="projector")
    ready.app.settings.update(import_files="copy")
    assert ready.drop_files(looks, model)
    copies = [paths.models_folder() / each.name for each in (model, looks)]
    ready.until(lambda: all(copy.is_file() for copy in copies))
    assert "image part" not in ready.notice


def test_a_truncated_file_gets_its_sentence(ready: Driver, file: Path) -> None:
    data = file.read_bytes()
    file.write_bytes(data[: len(data) // 2])
    assert ready.drop_files(file)
    ready.until(lambda: ready.notice)
    assert "mine.gguf" in ready.notice
    assert ready.app.model_import.dialog is None
    assert ready.app.models.state.phase == "ready"


def test_a_copy_that_does_not_fit_is_not_offered(
    ready: Driver, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = shutil.disk_usage(file)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage._replace(free=1000))
    ready.app.model_import.open(str(file))
    dialog = question(ready)
    assert not dialog.copy.isEnabled()
    assert "only" in texts(dialog)
    dialog.reject()


def test_what_was_remembered_can_be_changed_in_the_settings(ready: Driver, file: Path) -> None:
    ready.app.settings.update(import_files="link")
    dialog = ready.app.settings_controller.show()
    dialog.form(DownloadsPage).files.choose("ask")
    ready.click(dialog.buttons.button(dialog.buttons.StandardButton.Save))
    ready.until(ready.app.is_idle)
    assert kept("import_files") == "ask"
    ready.app.model_import.open(str(file))
    question(ready).reject()


def test_a_guard_that_is_dropped_judges_and_does_not_answer(ready: Driver, tmp_path: Path) -> None:
    answering = ready.app.models.ref
    network = tiny_network.make(tmp_path / "Llama-Prompt-Guard-2-22M-onnx")
    assert ready.drop_files(network.parent)  # a folder, as the Hub has it
    dialog = question(ready)
    shown = texts(dialog)
    for fact in ("Llama Prompt Guard 2 22M", "deberta-v2", "F32", "This is a guard"):
        assert fact in shown
    assert "Chat template" not in shown and "Licence" not in shown, "its files say nothing of these"
    ready.click(dialog.add_button)
    ready.until(lambda: "is added" in ready.notice)
    assert list(ready.notice_buttons) == ["Use the guard"]
    assert ready.app.settings.value.guard_action == "off", "nothing judges that was not chosen"
    ready.click_notice("Use the guard")
    value = ready.app.settings.value
    assert (value.guard_action, value.prompt_guard_model) == ("warn", str(network))
    assert value.extra_models == [str(network)]
    ready.until(lambda: bool(prompt_guards()))  # once the settings are on the disk
    ready.app.settings.update(guard_action="hold")

    guard = tiny_guard.make(tmp_path / "Llama-Guard-3-1B.gguf")
    assert ready.drop_files(guard)
    ready.click(question(ready).add_button)
    ready.until(lambda: "Have it answer" in ready.notice_buttons)
    ready.click_notice("Use the guard")
    value = ready.app.settings.value
    assert (value.guard_action, value.guard_model) == ("hold", str(guard))
    assert value.prompt_guard_model == str(network)
    assert ready.drop_files(guard, network)  # both are known, and in use
    ready.until(lambda: not ready.app.model_import.busy)
    assert "Llama Prompt Guard 2 22M" in ready.notice and not ready.notice_buttons
    assert ready.app.models.ref == answering and value.model_path != str(guard)
    (network.parent / "config.json").write_text('{"model_type": "bert"}', encoding="utf-8")
    assert ready.drop_files(network)
    ready.until(lambda: not ready.app.model_import.busy)
    assert "is no Prompt Guard 2" in ready.notice

    ready.app.settings.update(guard_action="off", guard_model="", prompt_guard_model="")
    assert ready.drop_files(guard)
    ready.until(lambda: "Have it answer" in ready.notice_buttons)
    ready.click_notice("Have it answer")
    ready.until(in_use(ready, guard))
