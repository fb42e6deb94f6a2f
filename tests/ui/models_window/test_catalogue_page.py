"""The catalogue says what each model would do here, and how its download stands."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from llama32_desktop import paths
from llama32_desktop.downloads.state import DownloadState
from llama32_desktop.downloads.wanted import Wanted
from llama32_desktop.engine.model_ref import ModelRef
from llama32_desktop.engine.protocol import Device, LoadedModel, ModelSettings
from llama32_desktop.models.catalogue import CheckpointSource, load_catalogue
from llama32_desktop.models.hardware import Hardware
from llama32_desktop.models.library import InstalledModel, installed_models
from llama32_desktop.ui.kit.background import Background
from llama32_desktop.ui.models_window import catalogue_page
from llama32_desktop.ui.models_window.catalogue_page import CataloguePage
from llama32_desktop.ui.models_window.download_actions import DownloadActions
from llama32_desktop.ui.models_window.model_card import ModelCard
from llama32_desktop.ui.services.machine import without
from tests.make.gguf_file import MakeGguf
from tests.models.test_over_machines import den

GB = 10**9
LAPTOP = Hardware(
    system="Linux",
    processor="Some processor",
    cores=4,
    threads=8,
    ram_total=16 * GB,
    ram_free=8 * GB,
    disk_free=100 * GB,
    bandwidth=20e9,
)
ONE = DownloadState(
    id=1,
    key="llama3.2-1b:q8_0",
    title="Llama 3.2 1B Instruct Q8_0",
    phase="downloading",
    bytes_done=500 * 10**6,
    bytes_total=1_321_083_008,
)


@pytest.fixture
def actions(window: QWidget) -> DownloadActions:
    return DownloadActions(window)


@pytest.fixture
def page(
    qtbot: QtBot, actions: DownloadActions, background: Background, window: QWidget
) -> CataloguePage:
    page = CataloguePage(actions, background, window)
    page.resize(window.size())
    page.show()
    qtbot.waitUntil(lambda: len(page.cards) >= 8)
    return page


def card(page: CataloguePage, model_id: str) -> ModelCard:
    found = page.card(model_id)
    assert found is not None
    return found


def click(qtbot: QtBot, widget: QWidget) -> None:
    QApplication.processEvents()  # lays out what was just shown
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def installed(make_gguf: MakeGguf, name: str) -> list[InstalledModel]:
    folder = paths.models_folder() / "bartowski--Llama-3.2-1B-Instruct-GGUF"
    folder.mkdir()
    make_gguf(folder / name)
    return installed_models()


def figures(shown: ModelCard) -> dict[str, str]:
    labels = [label.text() for label in shown.verdict.figures.findChildren(QLabel)]
    return dict(zip(labels[::2], labels[1::2], strict=True))


def test_the_page_says_that_it_looks_and_what_went_wrong(
    qtbot: QtBot,
    actions: DownloadActions,
    background: Background,
    window: QWidget,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def fail() -> None:
        raise ValueError

    there = CataloguePage(actions, background, window)
    there.show()
    assert there.looking.isVisible() and there.looking.text()
    qtbot.waitUntil(lambda: bool(there.cards) and there.cards[0].isVisible())
    assert there.looking.isHidden() and there.notice.isHidden()
    monkeypatch.setattr(catalogue_page, "load_catalogue", fail)
    fails = CataloguePage(actions, background, window)
    fails.show()
    qtbot.waitUntil(fails.notice.isVisible)
    assert fails.looking.isHidden() and "an error of its own" in fails.notice.text()


def test_every_model_says_what_it_is_for_and_what_happens_here(page: CataloguePage) -> None:
    page.show_machine(LAPTOP)
    for shown in page.cards:
        texts = [label.text() for label in shown.findChildren(QLabel)]
        assert shown.model.good_for in texts
        assert shown.model.not_for in texts
        assert shown.verdict.sentence.text().endswith(".")
    assert card(page, "llama3.2-1b").verdict.sentence.text().startswith("On the CPU, about")
    assert "Does not fit" in card(page, "llama3.2-90b-vision").verdict.sentence.text()
    assert "Some processor" in page.machine.text()
    page.show_machine(msgspec.structs.replace(LAPTOP, others=(den(64),)))
    assert "layers on “den”" in card(page, "llama3.2-90b-vision").verdict.sentence.text()


def test_the_model_to_begin_with_is_marked(
    qtbot: QtBot, page: CataloguePage, make_gguf: MakeGguf
) -> None:
    def marked() -> list[str]:
        return [each.model.id for each in page.cards if each.advised.isVisible()]

    assert marked() == []
    page.show_machine(msgspec.structs.replace(LAPTOP, bandwidth=60e9))
    qtbot.waitUntil(lambda: marked() == ["llama3.2-3b"])
    page.show_machine(msgspec.structs.replace(LAPTOP, bandwidth=12e9))
    qtbot.waitUntil(lambda: marked() == ["llama3.2-1b"])
    page.show_installed(installed(make_gguf, "Llama-3.2-1B-Instruct-Q4_K_M.gguf"))
    assert marked() == [], "it is here"
    page.show_machine(msgspec.structs.replace(LAPTOP, ram_free=0, disk_free=0))
    page.show_installed([])
    qtbot.waitUntil(lambda: marked() == [])


def test_context_and_kv_type_move_the_verdict(qtbot: QtBot, page: CataloguePage) -> None:
    page.show_machine(LAPTOP)
    shown = card(page, "llama3.2-3b")
    click(qtbot, shown.verdict.unfold)
    assert shown.verdict.figures.isVisible()
    before = figures(shown)
    assert before["KV cache, 8,192 tokens in f16"] == "940 MB"
    assert not page.context.isVisible() and not page.kv_type.isVisible(), "a novice meets neither"
    page.unfold.click()
    assert page.context.isVisible() and page.kv_type.isVisible()
    page.context.choose(131_072)
    assert shown.verdict.sentence.text().startswith("Does not fit")
    page.kv_type.choose("q4_0")
    assert shown.verdict.sentence.text().startswith("On the CPU")
    assert "KV cache, 131,072 tokens in q4_0" in figures(shown)


def test_a_full_disk_is_said_before_anything_is_fetched(page: CataloguePage) -> None:
    page.show_machine(msgspec.structs.replace(LAPTOP, disk_free=GB))
    shown = card(page, "llama3.2-3b")
    assert "The disk has 1.0 GB free" in shown.verdict.sentence.text()
    assert not shown.get.isEnabled()
    assert card(page, "llama3.2-1b").get.isEnabled()


def test_get_asks_for_the_quantisation_that_is_shown(qtbot: QtBot, page: CataloguePage) -> None:
    shown = card(page, "llama3.2-1b")
    names = [shown.variants.itemText(n) for n in range(shown.variants.count())]
    shown.variants.setCurrentIndex(next(n for n, t in enumerate(names) if t.startswith("Q8_0")))
    with qtbot.waitSignal(page.get_wanted) as asked:
        click(qtbot, shown.get)
    (wanted,) = asked.args
    assert isinstance(wanted, Wanted)
    assert wanted.key == "llama3.2-1b:q8_0"
    assert wanted.licence == "llama3.2"


def test_another_source_can_be_chosen(qtbot: QtBot, page: CataloguePage) -> None:
    shown = card(page, "llama3.2-11b-vision")
    page.show_machine(LAPTOP)
    assert not shown.sources.isVisible()
    click(qtbot, shown.verdict.unfold)
    assert shown.sources.isVisible()
    shown.sources.setCurrentIndex(shown.sources.count() - 1)
    assert "converted here" in shown.sources.currentText()
    with qtbot.waitSignal(page.get_wanted) as asked:
        click(qtbot, shown.get)
    assert isinstance(asked.args[0].source, CheckpointSource)


def test_a_model_that_is_here_can_be_used(
    qtbot: QtBot, page: CataloguePage, make_gguf: MakeGguf
) -> None:
    models = installed(make_gguf, "Llama-3.2-1B-Instruct-Q8_0.gguf")
    page.show_machine(LAPTOP)
    page.show_installed(models)
    shown = card(page, "llama3.2-1b")
    assert shown.variants.currentText().startswith("Q8_0")
    assert not shown.get.isVisible()
    with qtbot.waitSignal(page.use_wanted) as asked:
        click(qtbot, shown.use)
    assert Path(asked.args[0]).name == "Llama-3.2-1B-Instruct-Q8_0.gguf"
    shown.variants.setCurrentIndex(0)
    assert shown.get.isVisible()
    assert not shown.use.isVisible()


def test_a_download_stands_in_its_card(
    qtbot: QtBot, actions: DownloadActions, page: CataloguePage
) -> None:
    page.show_downloads((ONE,))
    shown = card(page, "llama3.2-1b")
    assert shown.variants.currentText().startswith("Q8_0")
    assert not shown.get.isVisible()
    assert "500 MB of 1.3 GB" in shown.progress.status.text()
    assert 370 < shown.progress.bar.value() < 390
    with qtbot.waitSignal(actions.pause) as asked:
        click(qtbot, shown.progress.pause)
    assert asked.args == [ONE]
    page.show_downloads((msgspec.structs.replace(ONE, phase="paused"),))
    assert not shown.progress.pause.isVisible()
    with qtbot.waitSignal(actions.resume):
        click(qtbot, shown.progress.resume)
    page.show_downloads(())
    assert shown.get.isVisible()


def test_a_failure_says_its_sentence_and_can_be_tried_again(
    qtbot: QtBot, actions: DownloadActions, page: CataloguePage
) -> None:
    failed = msgspec.structs.replace(
        ONE, phase="failed", error="The Hub cannot be reached.", error_kind="offline"
    )
    page.show_downloads((failed,))
    shown = card(page, "llama3.2-1b").progress
    assert shown.error.isVisible()
    assert shown.error.text() == "The Hub cannot be reached."
    assert not shown.token.isVisible()
    with qtbot.waitSignal(actions.retry) as asked:
        click(qtbot, shown.retry)
    assert asked.args == [failed]
    gated = msgspec.structs.replace(failed, error_kind="gated")
    page.show_downloads((gated,))
    with qtbot.waitSignal(actions.enter_token) as asked:
        click(qtbot, shown.token)
    assert asked.args == [gated]


def test_the_loaded_model_makes_way_for_the_next() -> None:
    gpu = Device("CUDA0", "RTX", "CUDA", "gpu", 2 * GB, 8 * GB)
    cpu = Device("CPU", "CPU", "CPU", "cpu", GB, GB)
    loaded = LoadedModel(
        ref=ModelRef("/a.gguf"),
        name="A",
        architecture="llama",
        file_bytes=3 * GB,
        parameters=1,
        layers=28,
        gpu_layers=28,
        device="CUDA",
        context=2048,
        context_trained=2048,
        settings=ModelSettings(),
        load_s=1.0,
    )
    assert [d.memory_free for d in without(loaded, (gpu, cpu))] == [5 * GB, GB]
    assert without(None, (gpu, cpu)) == (gpu, cpu)
    on_cpu = msgspec.structs.replace(loaded, gpu_layers=0)
    assert without(on_cpu, (gpu, cpu)) == (gpu, cpu)


SHOW = """
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from llama32_desktop.models.catalogue import load_catalogue
from llama32_desktop.ui.kit.translation import translate
app = QApplication([])
translate(app, "de")
from llama32_desktop.ui.models_window.download_actions import DownloadActions
from llama32_desktop.ui.models_window.model_card import ModelCard
parent = QWidget()
for model in load_catalogue()[0].models:
    card = ModelCard(model, DownloadActions(parent), parent)
    said = {label.text() for label in card.findChildren(QLabel)}
    assert not said & {model.good_for, model.not_for, model.further_terms or None}, model.id
    print(*sorted(said), sep="|")
"""


def test_a_german_window_says_in_german_what_models_are_for() -> None:
    command = [sys.executable, "-c", SHOW]
    shown = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    assert "Nicht für gewöhnliche Rechner" in shown and "Bildschirmfotos" in shown


@pytest.mark.parametrize("width", [520, 800])
def test_no_card_is_squeezed(
    qtbot: QtBot,
    actions: DownloadActions,
    background: Background,
    window: QWidget,
    width: int,
) -> None:
    """Cards stood within each other until the last of them had come."""
    page = CataloguePage(actions, background, window)
    page.resize(width, 300)
    page.show_machine(LAPTOP)
    page.show()
    for count in range(1, 5):
        qtbot.waitUntil(lambda count=count: len(page.cards) > count)  # type: ignore[misc]
        # The newest may not stand in the list yet, and layouts ask for layouts.
        qtbot.waitUntil(lambda count=count: not _squeezed(page.cards[:count]))  # type: ignore[misc]


def _squeezed(cards: Sequence[ModelCard]) -> list[ModelCard]:
    """Those that are lower than their lines."""
    layouts = ((card, card.layout()) for card in cards)
    return [
        card
        for card, layout in layouts
        if layout is None or card.height() < layout.totalHeightForWidth(card.width())
    ]


def test_a_card_that_cannot_be_made_keeps_none_of_the_others_back(
    qtbot: QtBot,
    actions: DownloadActions,
    background: Background,
    window: QWidget,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    first = load_catalogue()[0].models[0].id
    usual = ModelCard.show_downloads

    def failing(self: ModelCard, states: Sequence[DownloadState]) -> None:
        if self.model.id == first:
            raise ValueError(first)
        usual(self, states)

    monkeypatch.setattr(ModelCard, "show_downloads", failing)
    with qtbot.captureExceptions() as errors:
        page = CataloguePage(actions, background, window)
        qtbot.waitUntil(lambda: len(page.cards) >= 8)
    assert len(errors) == 1 and page.card(first) is None
    page.show_downloads([ONE])
    # One is listed before it is shown.
    qtbot.waitUntil(lambda: all(each.isVisibleTo(page) for each in page.cards))
