"""Installed models are listed with what can be done with each, in the real window."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMessageBox

from llama32_desktop import paths
from llama32_desktop.engine.model_ref import ModelRef
from llama32_desktop.engine.needs import GPU_RESERVE
from llama32_desktop.engine.protocol import Device, ModelSettings
from llama32_desktop.engine.sampling import Sampling
from llama32_desktop.models import library
from llama32_desktop.settings import load_settings
from llama32_desktop.ui.kit.sampling_form import SamplingForm
from llama32_desktop.ui.models_window.installed_page import InstalledCard, InstalledPage
from llama32_desktop.ui.settings.dialog import SettingsDialog
from tests.ui.driver import Driver

ODD = "<b>tiny & 小さい.gguf"


@pytest.fixture
def page(ready: Driver) -> InstalledPage:
    window = ready.models_place()
    window.show_page(window.installed)
    ready.until(lambda: window.installed.cards)
    return window.installed


def add(driver: Driver, page: InstalledPage, file: Path) -> InstalledCard:
    """Opens a model's file, as the person does, and waits for its card."""
    driver.app.models.choose_file(str(file))
    driver.until(lambda: driver.app.models.ref == ModelRef(str(file)))
    driver.wait_ready()
    driver.until(lambda: card_of(page, file) is not None)
    driver.until(lambda: page.cards[0] is card_of(page, file))
    driver.until(driver.app.is_idle)
    return page.cards[0]


def card_of(page: InstalledPage, file: Path) -> InstalledCard | None:
    return next((card for card in page.cards if card.item.model.path == str(file)), None)


def answer(driver: Driver, label: str) -> QMessageBox:
    """Presses a button of the question that is asked."""
    window = driver.models_place()
    driver.until(lambda: window.findChildren(QMessageBox))
    box = window.findChildren(QMessageBox)[-1]
    driver.click(next(each for each in box.buttons() if each.text().replace("&", "") == label))
    return box


def test_the_starter_is_there_and_stays(ready: Driver, page: InstalledPage) -> None:
    (card,) = page.cards
    assert card.facts.text().endswith("In use now") and "MB" in card.facts.text()
    assert not card.use.isVisible()
    assert not card.delete.isEnabled() and "starter" in card.delete.toolTip()
    assert card.place.text() == card.item.model.path
    assert card.place.toolTip() == card.item.model.path


def test_a_model_of_the_folder_is_deleted_while_it_is_loaded(
    ready: Driver, page: InstalledPage, smollm2: Path
) -> None:
    file = Path(shutil.copy(smollm2, paths.models_folder() / ODD))
    card = add(ready, page, file)
    assert not card.item.is_elsewhere and card.delete.accessibleName().startswith("Delete ")
    card.delete.setFocus()
    ready.qtbot.keyClick(card.delete, Qt.Key.Key_Space)
    box = answer(ready, "Cancel")
    assert "deleted for good, which frees" in box.informativeText()
    assert file.exists()
    ready.click(card.delete)
    answer(ready, "Delete")
    ready.until(lambda: card_of(page, file) is None and len(page.cards) == 1)
    ready.until(ready.app.is_idle)
    assert not file.exists() and page.problem.isHidden()
    assert ready.app.models.state.phase == "none", "no other one is loaded unasked"
    assert all(model.path != str(file) for model in ready.app.models.models)
    assert ready.app.models.missing == []
    assert load_settings(paths.settings_file())[0].model_path == ""
    ready.click(page.cards[0].use)
    ready.wait_ready()
    assert ready.ask("Hello").content


def test_no_room_is_promised_of_a_hard_link(
    ready: Driver, page: InstalledPage, smollm2: Path, tmp_path: Path
) -> None:
    """What becomes of Ollama's models where Windows keeps symbolic links for administrators."""
    other, file = Path(shutil.copy(smollm2, tmp_path / "blob")), paths.models_folder() / ODD
    file.hardlink_to(other)
    card = add(ready, page, file)
    ready.click(card.delete)
    assert "no room on the disk is freed" in answer(ready, "Delete").informativeText()
    ready.until(lambda: card_of(page, file) is None)
    ready.until(ready.app.is_idle)
    assert other.exists() and not file.exists()


def test_a_file_from_elsewhere_is_only_taken_off_the_list(
    ready: Driver, page: InstalledPage, smollm2: Path, tmp_path: Path
) -> None:
    file = Path(shutil.copy(smollm2, tmp_path / "mine.gguf"))
    card = add(ready, page, file)
    assert page.cards[1].facts.text().endswith("Used today")
    ready.click(card.delete)
    assert str(file) in answer(ready, "Remove from the list").informativeText()
    ready.until(lambda: card_of(page, file) is None)
    ready.until(ready.app.is_idle)
    assert file.exists()
    assert load_settings(paths.settings_file())[0].extra_models == []


def test_what_works_is_not_deleted(
    ready: Driver, page: InstalledPage, smollm2: Path, tmp_path: Path
) -> None:
    file = Path(shutil.copy(smollm2, tmp_path / "mine.gguf"))
    card = add(ready, page, file)
    work = ready.app.workload.begin("Counting sheep")
    ready.click(card.delete)
    answer(ready, "Remove from the list")
    assert "Counting sheep" in page.problem.text() and page.problem.isVisible()
    assert ready.app.models.state.phase == "ready"
    ready.app.workload.end(work)


def test_what_cannot_be_deleted_is_said_and_stays(
    ready: Driver, page: InstalledPage, smollm2: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = Path(shutil.copy(smollm2, paths.models_folder() / "m.gguf"))
    card = add(ready, page, file)

    def refuse(path: Path, *_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    with monkeypatch.context() as patched:
        patched.setattr(Path, "unlink", refuse)
        ready.click(card.delete)
        answer(ready, "Delete")
        ready.until(page.problem.isVisible)
    assert "Permission denied" in page.problem.text()
    ready.until(ready.app.is_idle)
    assert card_of(page, file) is not None and file.exists()


def test_settings_are_those_of_the_model_whose_button_it_was(
    ready: Driver, page: InstalledPage, smollm2: Path, tmp_path: Path
) -> None:
    file = Path(shutil.copy(smollm2, tmp_path / "mine.gguf"))
    add(ready, page, file)
    used = ready.app.models.loaded
    other = card_of(page, smollm2)
    assert other is not None
    ready.click(other.settings)
    ready.until(lambda: page.window().findChildren(SettingsDialog))
    (dialog,) = page.window().findChildren(SettingsDialog)
    assert dialog.form(SamplingForm).isVisible()
    dialog.form(SamplingForm).set_value(Sampling(temperature=1.5))
    dialog._save()
    ready.until(ready.app.is_idle)
    kept = load_settings(paths.settings_file())[0]
    assert kept.sampling_of(ModelRef(str(smollm2))).temperature == 1.5
    assert kept.sampling_of(ModelRef(str(file))).temperature != 1.5
    assert ready.app.models.loaded is used, "the model in use was not loaded again"


def test_a_mixture_has_its_verdict_before_its_load(
    ready: Driver, page: InstalledPage, mixture: Path
) -> None:
    file = paths.models_folder() / "mixture.gguf"
    file.hardlink_to(mixture)
    free = GPU_RESERVE + 2 * file.stat().st_size
    ready.put_in(Device("CUDA0", "NVIDIA GeForce RTX 4090", "CUDA", "gpu", free, free))
    ready.until(lambda: ready.app.machine.hardware and ready.app.machine.hardware.gpus)
    ready.until(lambda: (mine := card_of(page, file)) is not None and mine.verdict.isVisible())
    mine = card_of(page, file)
    assert mine is not None
    ready.until(lambda: "on the GPU" in mine.verdict.sentence.text())
    (starter,) = (each for each in page.cards if each is not mine)
    assert not starter.verdict.isVisible(), "what its load came to is known"
    wanted = ModelSettings(context=512, cpu_experts=2)
    ready.app.settings.set_model_settings(ModelRef(str(file)), wanted)
    ready.until(lambda: "the experts of 2 layers" in mine.verdict.sentence.text())
    ready.click(mine.verdict.unfold)
    assert ("Experts on the processor", "of 2 layers") in figures_of(mine)
    assert ready.app.models.ref != ModelRef(str(file)), "nothing was loaded for it"


def figures_of(card: InstalledCard) -> list[tuple[str, str]]:
    return [(name.text(), value.text()) for name, value in card.verdict._labels]


def test_its_folder_is_shown_and_a_refusal_said(
    ready: Driver, page: InstalledPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[Path] = []
    monkeypatch.setattr(
        QDesktopServices, "openUrl", lambda url: shown.append(Path(url.toLocalFile()))
    )
    ready.click(page.cards[0].folder)
    assert shown == [Path(page.cards[0].item.folder)]
    assert str(shown[0]) in page.problem.text() and page.problem.isVisible()
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: True)
    ready.click(page.cards[0].folder)
    assert page.problem.isHidden()


def test_without_a_model_there_is_one_button(
    ready: Driver, page: InstalledPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(library, "starter_model", lambda: None)
    page.cards[0].folder.setFocus()
    page.look()
    ready.until(page.empty.isVisible)
    assert page.cards == [] and not page.area.isVisible() and page.download.hasFocus()
    ready.click(page.download)
    window = ready.models_place()
    assert window.stack.currentWidget() is window.catalogue


def test_cards_fit_the_smallest_window(
    ready: Driver, page: InstalledPage, smollm2: Path, tmp_path: Path
) -> None:
    add(ready, page, Path(shutil.copy(smollm2, tmp_path / f"{'long ' * 20}.gguf")))
    window = page.window()
    window.resize(window.minimumSize())
    ready.qtbot.wait(0)
    for card in page.cards:
        card.use.setText("Benutzen")
        card.facts.setText("98 MB · Q4_1 · Letzter Gebrauch unbekannt " * 2)
    ready.until(lambda: window.width() == window.minimumWidth())
    ready.qtbot.wait(0)
    room = page.area.viewport().width() - 20  # less the margins of the column
    assert all(card.minimumSizeHint().width() <= room for card in page.cards)
