"""The page with a model's adapters, on the real engine."""

from __future__ import annotations

import shutil
import threading
from pathlib import Path

import pytest
from shiboken6 import isValid

from llama32_desktop import paths
from llama32_desktop.engine.adapters import MOST_ADAPTERS, Adapter
from llama32_desktop.models.adapters import NotConvertedError
from llama32_desktop.models.convert import convert_checkpoint
from llama32_desktop.models.library import InstalledModel
from llama32_desktop.settings import load_settings
from llama32_desktop.ui.choices import adapter_form
from llama32_desktop.ui.choices.adapter_form import AdapterForm
from llama32_desktop.ui.conversation.answer_details import as_text, details
from llama32_desktop.ui.settings.dialog import SettingsDialog
from tests.make.adapters import make_adapter
from tests.models.convert.checkpoints import make_llama
from tests.ui.driver import Driver
from tests.ui.settings.test_dialog import open_dialog, save


@pytest.fixture
def adapter(home: Path, tmp_path: Path, smollm2: Path) -> Path:
    """One for the starter model, in the models folder."""
    out = paths.models_folder() / "Tom & <b>Jerry.gguf"
    return make_adapter(tmp_path / "Tom & <b>Jerry", smollm2, out)


@pytest.fixture
def stranger(tmp_path: Path) -> Path:
    """One for another model."""
    base, out = tmp_path / "Tiny-Llama.gguf", tmp_path / "stranger.gguf"
    convert_checkpoint(make_llama(tmp_path / "tiny"), base)
    return make_adapter(tmp_path / "stranger", base, out)


def opened(driver: Driver) -> tuple[SettingsDialog, AdapterForm]:
    dialog = open_dialog(driver)
    form = dialog.form(AdapterForm)
    assert form is not None
    driver.until(lambda: form.offered or "fits" in form.none.text())
    return dialog, form


def save_and_wait(driver: Driver, dialog: SettingsDialog) -> None:
    with driver.loading_again():
        save(dialog)


def test_a_strength_holds_from_the_next_answer_on(adapter: Path, ready: Driver) -> None:
    plain = ready.ask("Hello")
    dialog, form = opened(ready)
    (box,) = form.strengths.values()
    assert box.text() == "Off" and form.value() == () and form.none.isHidden()
    assert box.accessibleName() == "Tom & <b>Jerry"
    assert "trained for Tiny-Llama, which may be another" in box.accessibleDescription()
    box.setValue(1.2)
    save_and_wait(ready, dialog)
    models = ready.app.models
    wanted = (Adapter(str(adapter), 1.2),)
    assert models.loaded is not None and models.loaded.settings.adapters == wanted
    kept, _ = load_settings(paths.settings_file())
    assert models.ref is not None and kept.model_settings[models.ref.text].adapters == wanted
    assert kept.model_settings[models.ref.text].context == 1024
    ready.window.actions_.new_chat.trigger()
    changed = ready.ask("Hello")
    assert changed.content != plain.content
    assert changed.answer is not None and changed.answer.settings.adapters == wanted
    assert "Adapter: Tom & <b>Jerry, strength 1.20" in as_text(details(changed))
    dialog, form = opened(ready)
    assert form.value() == wanted
    dialog.show_page(AdapterForm)
    form.set_value(())
    save_and_wait(ready, dialog)
    ready.window.actions_.new_chat.trigger()
    assert ready.ask("Hello").content == plain.content


def test_one_for_another_model_is_not_listed_and_says_why(
    stranger: Path, adapter: Path, ready: Driver
) -> None:
    listed = paths.models_folder() / "stranger.gguf"
    listed.write_bytes(stranger.read_bytes())
    _, form = opened(ready)
    assert list(form.strengths) == [str(adapter)]
    for file, says in ((stranger, "does not fit"), (Path(__file__), "not a GGUF file")):
        form.add_file(str(file))
        ready.until(lambda says=says: says in form.problem.text())
        assert list(form.strengths) == [str(adapter)] and form.value() == ()
    elsewhere = adapter.rename(stranger.parent / "elsewhere.gguf")
    form.add_file(str(elsewhere))
    ready.until(lambda: form.problem.isHidden())
    assert form.value() == (Adapter(str(elsewhere), 1.0),)


def test_one_that_is_gone_can_be_taken_off(adapter: Path, ready: Driver) -> None:
    dialog, form = opened(ready)
    form.strengths[str(adapter)].setValue(0.5)
    save_and_wait(ready, dialog)
    adapter.unlink()
    ready.app.models.load()
    ready.until(lambda: ready.app.models.state.phase == "failed")
    assert "The adapter" in ready.app.models.state.error
    dialog, form = opened(ready)
    (box,) = form.strengths.values()
    assert "cannot be read" in box.accessibleDescription()
    assert form.value() == (Adapter(str(adapter), 0.5),)
    box.setValue(0)
    save_and_wait(ready, dialog)
    assert ready.app.models.loaded is not None
    assert ready.app.models.loaded.settings.adapters == ()


def test_a_folder_is_converted_for_this_model(
    ready: Driver, tmp_path: Path, smollm2: Path, stranger: Path
) -> None:
    make_adapter(tmp_path / "mine", smollm2, tmp_path / "other.gguf")  # leaves its folder
    _, form = opened(ready)
    assert form.none.text() == "No adapter in the models folder fits."
    form.add_folder(str(tmp_path / "stranger"))
    assert not form.convert.isEnabled()
    ready.until(lambda: "SmolLM2-135M-Instruct.Q4_1.gguf: its “" in form.problem.text())
    assert form.convert.isEnabled() and form.value() == ()
    form.add_folder(str(tmp_path))
    ready.until(lambda: "config.json" in form.problem.text())
    for number in ("", "-2"):
        form.add_folder(str(tmp_path / "mine"))
        made = paths.models_folder() / f"mine{number}.gguf"
        ready.until(lambda made=made: str(made) in form.strengths)
        assert made.is_file() and form.problem.isHidden() and form.convert.isEnabled()
    assert len(form.value()) == 2


def test_messages_are_stored_while_a_folder_is_converted(
    ready: Driver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    goes_on = threading.Event()

    def convert(folder: Path, model: InstalledModel) -> Path:
        goes_on.wait()
        raise NotConvertedError("It was no adapter.")

    monkeypatch.setattr(adapter_form, "convert_folder", convert)
    _, form = opened(ready)
    try:
        form.add_folder(str(tmp_path))
        titles: list[str] = []
        ready.app.storage.run(
            lambda store: store.create_conversation("While it is converted", ""),
            lambda made: titles.append(made.title),
        )
        ready.until(lambda: titles)
        form.add_file(__file__)  # nor does another file wait for it
        ready.until(lambda: "not a GGUF file" in form.problem.text())
        assert not form.convert.isEnabled()
    finally:
        goes_on.set()
    ready.until(lambda: form.problem.text() == "It was no adapter.")
    assert form.convert.isEnabled()


def test_a_dialog_that_is_closed_waits_for_no_conversion(
    ready: Driver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    goes_on, ends = threading.Event(), threading.Event()

    def convert(folder: Path, model: InstalledModel) -> Path:
        goes_on.wait()
        ends.set()
        raise NotConvertedError("Nobody reads this.")

    monkeypatch.setattr(adapter_form, "convert_folder", convert)
    dialog, form = opened(ready)
    try:
        form.add_folder(str(tmp_path))
        dialog.reject()
        ready.until(lambda: not isValid(form))
        assert ready.ask("Hello").content
    finally:
        goes_on.set()
    assert ends.wait(60)


def test_no_more_are_switched_on_than_can_be_applied(
    adapter: Path, ready: Driver, tmp_path: Path
) -> None:
    """All that fit are listed, and a seventeenth would lose the strengths of all."""
    for number in range(MOST_ADAPTERS):
        shutil.copy(adapter, adapter.with_name(f"{number}.gguf"))
    _, form = opened(ready)
    boxes = list(form.strengths.values())
    assert len(boxes) == MOST_ADAPTERS + 1 and form.add.isEnabled()
    for box in boxes[:-1]:
        assert box.isEnabled()
        box.setValue(0.5)
    assert not boxes[-1].isEnabled() and not form.add.isEnabled()
    assert "as many as can be applied" in boxes[-1].parentWidget().toolTip()
    late = Path(shutil.copy(adapter, tmp_path / "late.gguf"))  # it was asked for before
    form.add_file(str(late))
    ready.until(lambda: str(late) in form.strengths)
    assert len(form.value()) == MOST_ADAPTERS and not form.strengths[str(late)].isEnabled()
    form.strengths[form.value()[0].path].setValue(0)
    assert form.strengths[str(late)].isEnabled() and form.add.isEnabled()
