"""A model whose file went behind the app's back is listed as missing, and can be found again."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from llama32_desktop import paths
from llama32_desktop.engine.model_ref import ModelRef
from llama32_desktop.engine.sampling import Sampling
from llama32_desktop.models.importing import LINKS
from llama32_desktop.own_choices import NONE
from llama32_desktop.presets import Preset
from llama32_desktop.settings import Settings, load_settings, save_settings
from tests.ui.driver import Driver


@pytest.fixture
def gone(tmp_path: Path) -> Path:
    return tmp_path / "elsewhere" / "mine.gguf"


@pytest.fixture
def driver(qtbot: QtBot, gone: Path, smollm2: Path) -> Iterator[Driver]:
    """A window whose model of the last time is gone."""
    short = Sampling(temperature=0.0, max_tokens=8)
    kept = Settings(
        model_path=str(gone),
        extra_models=[str(gone)],
        sampling={str(gone): short, str(smollm2): short},
    )
    save_settings(paths.settings_file(), kept)
    driver = Driver(qtbot)
    driver.wait_ready()
    yield driver
    driver.close()


def choose_missing(driver: Driver) -> QMessageBox:
    """Choose the missing model in the list as a person does; what is asked then."""
    picker = driver.window.model_bar.picker
    index = picker.findText("mine")
    assert index > 0
    picker.showPopup()
    row = picker.view().visualRect(picker.model().index(index, 0))
    driver.qtbot.mouseClick(
        picker.view().viewport(), Qt.MouseButton.LeftButton, pos=row.center(), delay=300
    )
    driver.until(lambda: driver.window.findChildren(QMessageBox))
    return driver.window.findChildren(QMessageBox)[0]


def settings() -> Settings:
    return load_settings(paths.settings_file())[0]


def button(box: QMessageBox, text: str) -> object:
    return next(each for each in box.buttons() if each.text().replace("&", "") == text)


def test_the_start_goes_on_with_another_model(driver: Driver) -> None:
    assert driver.notice.startswith("“mine.gguf” is missing, so SmolLM2 135M (starter) is used")
    assert driver.notice_buttons == {}, "it is no error that has to be dealt with"
    picker = driver.window.model_bar.picker
    assert picker.currentText() == "SmolLM2 135M (starter)"
    tip = picker.itemData(picker.findText("mine"), Qt.ItemDataRole.ToolTipRole)
    assert tip.startswith("There is no file")
    assert driver.ask("Hello").content
    assert settings().model_path.endswith("mine.gguf"), "it is wanted again when it is back"


def test_it_can_be_removed_from_the_list(driver: Driver) -> None:
    box = choose_missing(driver)
    driver.click(button(box, "Remove from the list"))
    driver.until(lambda: driver.app.models.missing == [])
    driver.until(driver.app.is_idle)
    assert driver.window.model_bar.picker.findText("mine") == -1
    assert settings().extra_models == []


def test_it_is_used_where_it_is_found_with_its_settings(
    driver: Driver, gone: Path, smollm2: Path, tmp_path: Path
) -> None:
    moved = Path(shutil.copy(smollm2, tmp_path / "moved.gguf"))
    driver.app.settings.update(guard_model=str(gone))
    own = NONE.with_adapters(ModelRef(str(gone)), ())
    driver.app.chats.choices.set_own(own)
    preset = Preset(id="mine", name="Mine", model=str(gone), own=own)
    driver.app.presets._set((*driver.app.presets.presets, preset))
    driver.app.missing.locate(driver.app.models.missing[0], str(moved))
    driver.until(lambda: driver.app.models.ref == ModelRef(str(moved)))
    driver.wait_ready()
    assert driver.app.models.missing == []
    kept = settings()
    assert kept.extra_models == [str(moved)] and kept.guard_model == str(moved)
    assert kept.sampling[str(moved)].max_tokens == 8
    assert str(gone) not in kept.sampling
    expected = NONE.with_adapters(ModelRef(str(moved)), ())
    assert driver.app.chats.chat.own == expected
    assert driver.app.presets.presets[-1].own == expected
    assert driver.app.presets.presets[-1].model == str(moved)


def test_a_link_to_nowhere_goes_with_its_entry(driver: Driver, tmp_path: Path) -> None:
    link = paths.models_folder() / LINKS / "poet.gguf"
    link.parent.mkdir(parents=True)
    link.symlink_to(tmp_path / "nowhere.gguf")
    driver.app.models.refresh()
    driver.until(lambda: len(driver.app.models.missing) == 2)
    poet = next(each for each in driver.app.models.missing if each.name == "poet")
    driver.app.missing.forget(poet)
    driver.until(lambda: len(driver.app.models.missing) == 1)
    assert not link.is_symlink()


def test_a_file_that_goes_while_the_app_runs(ready: Driver, smollm2: Path, tmp_path: Path) -> None:
    file = Path(shutil.copy(smollm2, tmp_path / "mine.gguf"))
    ready.app.models.choose_file(str(file))
    ready.until(lambda: ready.app.models.ref == ModelRef(str(file)))
    ready.wait_ready()
    ready.app.models.unload()
    file.unlink()
    ready.app.models.load()
    ready.until(lambda: [each.name for each in ready.app.models.missing] == ["mine"])
    assert ready.notice
