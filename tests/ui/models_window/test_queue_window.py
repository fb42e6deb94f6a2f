"""A model is fetched through the window, from a server that speaks as the Hub does."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from llama32_desktop import paths
from llama32_desktop.downloads.wanted import parse
from llama32_desktop.engine.model_ref import ModelRef
from llama32_desktop.models.catalogue import Catalogue, load_catalogue
from llama32_desktop.models.licence import Terms, acceptance_of
from llama32_desktop.ui.models_window.licence_dialog import LicenceDialog
from llama32_desktop.ui.models_window.model_card import ModelCard
from llama32_desktop.ui.models_window.place import ModelsPlace
from tests.downloads.content import Content
from tests.downloads.server import File, Server
from tests.make.gguf_file import MakeGguf
from tests.ui.driver import Driver

REPO = "someone/Llama-3.2-1B-Instruct-GGUF"
FILE = "Llama-3.2-1B-Instruct-Q4_K_M.gguf"


@pytest.fixture
def served(server: Server, make_gguf: MakeGguf, tmp_path: Path) -> File:
    """A small GGUF file on the server, which the user's own catalogue names as the 1B model."""
    data = make_gguf(tmp_path / FILE, name="Small").read_bytes()
    content = Content.of(data)
    repo = server.add_repo(REPO, {FILE: content}, licence="llama3.2")
    catalogue: Catalogue = load_catalogue()[0]
    model = json.loads(msgspec.json.encode(catalogue.models[0]))
    model["variants"] = model["variants"][:1]
    model["variants"][0]["sources"] = [
        {
            "kind": "hub",
            "repo": REPO,
            "files": [{"name": FILE, "bytes": len(data), "sha256": content.sha256}],
        }
    ]
    own = {"format": 1, "edition": catalogue.edition + 1, "models": [model]}
    (paths.config_folder() / "catalogue.json").write_text(json.dumps(own))
    return repo.files[FILE]


@pytest.fixture
def driver(ready: Driver, served: File) -> Iterator[Driver]:
    yield ready
    ready.close()


def open_library(driver: Driver) -> ModelsPlace:
    driver.window.actions_.get_models.trigger()
    driver.until(lambda: driver.app.models_window.place)
    window = driver.app.models_window.place
    assert window is not None
    driver.until(lambda: len(window.catalogue.cards) == 1)
    return window


def accept_licence(qtbot: QtBot, driver: Driver, window: ModelsPlace) -> None:
    driver.until(lambda: window.findChild(LicenceDialog))
    dialog = window.findChild(LicenceDialog)
    assert dialog is not None
    box = dialog.accepts
    pos = box.rect().center()
    pos.setX(10)
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=pos)
    driver.click(dialog.accept_button)


def card(window: ModelsPlace) -> ModelCard:
    return window.catalogue.cards[0]


def picker_names(driver: Driver) -> list[str]:
    picker = driver.window.model_bar.picker
    return [picker.itemText(n) for n in range(picker.count())]


def test_from_get_to_the_picker(qtbot: QtBot, driver: Driver, served: File) -> None:
    window = open_library(driver)
    driver.until(lambda: card(window).verdict.unfold.isEnabled())
    driver.click(card(window).get)
    accept_licence(qtbot, driver, window)
    driver.until(lambda: card(window).use.isVisible())
    kept = acceptance_of(Terms("llama3.2"))
    assert kept is not None
    driver.until(lambda: "has arrived" in driver.notice)
    assert "Small" in picker_names(driver)
    there = paths.models_folder() / REPO.replace("/", "--") / FILE
    assert there.stat().st_size == served.content.size
    assert driver.app.models.state.phase == "ready"  # the model that was used goes on
    driver.click_notice("Use it")
    driver.until(lambda: driver.app.models.ref == ModelRef(str(there)))
    window.show_page(window.queue)
    driver.click(window.queue.rows[0].clear)
    driver.until(lambda: not window.queue.rows)
    assert there.is_file()


def test_a_refused_licence_fetches_nothing(qtbot: QtBot, driver: Driver, server: Server) -> None:
    window = open_library(driver)
    driver.click(card(window).get)
    driver.until(lambda: window.findChild(LicenceDialog))
    dialog = window.findChild(LicenceDialog)
    assert dialog is not None
    dialog.close()
    driver.until(lambda: window.findChild(LicenceDialog) is None)
    driver.until(lambda: driver.app.background.idle)
    assert card(window).get.isVisible()
    assert not server.log
    assert not list(paths.models_folder().rglob("*.gguf"))


def test_a_slow_download_is_paused_resumed_and_thrown_away(
    qtbot: QtBot, driver: Driver, served: File
) -> None:
    served.orders.bytes_per_s = 2000.0
    window = open_library(driver)
    driver.click(card(window).get)
    accept_licence(qtbot, driver, window)
    progress = card(window).progress
    driver.until(lambda: driver.app.models_window.downloads.states)
    driver.until(lambda: driver.app.models_window.downloads.states[0].bytes_done > 0)
    assert driver.app.models_window.indicator.isVisible()
    driver.click(progress.pause)
    driver.until(lambda: progress.resume.isVisible())
    assert "Paused" in progress.status.text()
    assert not driver.app.models_window.indicator.isVisible()
    driver.click(progress.resume)
    driver.until(lambda: progress.pause.isVisible())
    driver.click(progress.cancel)
    driver.until(lambda: card(window).get.isVisible())
    assert window.findChild(QMessageBox) is None  # so little is no question
    driver.until(lambda: not list(paths.models_folder().rglob("*.part")))


def test_a_failure_is_said_in_the_card_and_mended(
    qtbot: QtBot, driver: Driver, server: Server
) -> None:
    server.down = [(404, {})] * 3
    window = open_library(driver)
    driver.click(card(window).get)
    accept_licence(qtbot, driver, window)
    progress = card(window).progress
    driver.until(lambda: progress.retry.isVisible())
    assert "there is nothing to download" in progress.error.text()
    assert driver.app.models_window.indicator.text() == "Download stopped"
    server.down.clear()
    driver.click(progress.retry)
    driver.until(lambda: card(window).use.isVisible())


def test_a_gated_file_is_fetched_once_a_token_is_entered(
    qtbot: QtBot, driver: Driver, server: Server, served: File
) -> None:
    server.add_repo("owner/Gated-GGUF", {"gated.gguf": served.content}, gated=True)
    window = open_library(driver)
    window.show_page(window.hub)
    qtbot.keyClicks(window.hub.field, "gated")
    driver.click(window.hub.search)
    driver.until(lambda: window.hub.rows)
    row = window.hub.rows[0]
    driver.click(row.unfold)
    driver.until(lambda: row.gets)
    QApplication.processEvents()
    driver.click(row.gets["gated.gguf"])
    driver.until(lambda: driver.app.models_window.indicator.text() == "Download stopped")
    driver.click(driver.app.models_window.indicator)
    assert window.queue.isVisible()
    progress = window.queue.rows[0].progress
    assert "accept them on its page" in progress.error.text()
    QApplication.processEvents()
    driver.click(progress.token)
    assert window.hub.isVisible()
    qtbot.keyClicks(window.hub.token.field, "hf_member")
    with qtbot.waitSignal(window.hub.token.kept):
        qtbot.keyClick(window.hub.token.field, Qt.Key.Key_Return)
    window.show_page(window.queue)
    QApplication.processEvents()
    driver.click(progress.retry)
    driver.until(lambda: "has arrived" in driver.notice)
    # The token is for the Hub's own host and for no other.
    assert {request.token for request in server.log if request.host == "blobs"} == {""}


def test_a_licence_that_only_the_hub_knows_is_asked_at_the_second_try(
    qtbot: QtBot, driver: Driver, server: Server, served: File
) -> None:
    server.add_repo("owner/Other-GGUF", {"other.gguf": served.content}, licence="llama3.2")
    driver.app.models_window.fetch(parse("owner/Other-GGUF:other.gguf"))
    driver.until(lambda: driver.app.models_window.indicator.text() == "Download stopped")
    window = open_library(driver)
    window.show_page(window.queue)
    progress = window.queue.rows[0].progress
    assert "not accepted" in progress.error.text()
    QApplication.processEvents()
    driver.click(progress.retry)
    accept_licence(qtbot, driver, window)
    driver.until(lambda: "has arrived" in driver.notice)


def test_it_goes_on_at_the_next_start(qtbot: QtBot, driver: Driver, served: File) -> None:
    served.orders.bytes_per_s = 2000.0
    window = open_library(driver)
    driver.click(card(window).get)
    accept_licence(qtbot, driver, window)
    driver.until(lambda: driver.app.models_window.downloads.states)
    driver.until(lambda: driver.app.models_window.downloads.states[0].bytes_done > 0)
    driver.close()
    served.orders.bytes_per_s = 0.0
    again = Driver(qtbot)
    try:
        again.wait_ready()
        again.until(lambda: "Small" in picker_names(again))
    finally:
        again.close()


def test_a_model_of_ollamas_by_its_name(
    qtbot: QtBot, driver: Driver, server: Server, make_gguf: MakeGguf, tmp_path: Path
) -> None:
    data = make_gguf(tmp_path / "o.gguf", name="Of Ollama").read_bytes()
    licence = Content.of(b"LLAMA 3.2 COMMUNITY LICENSE AGREEMENT\n...")
    server.add_ollama("mine", "1b", {"model": Content.of(data), "license": licence})
    window = open_library(driver)
    window.show_page(window.hub)
    for text, problem in (("ollama:no good", "catalogue"), ("ollama:none:1b", "none:1b")):
        window.hub.field.setText(text)
        qtbot.keyClick(window.hub.field, Qt.Key.Key_Return)
        driver.until(lambda problem=problem: problem in window.hub.problem.text())
    window.hub.field.setText("ollama:mine:1b")
    qtbot.keyClick(window.hub.field, Qt.Key.Key_Return)
    accept_licence(qtbot, driver, window)
    assert not window.hub.status.isVisible()
    there = paths.models_folder() / "ollama--mine-1b" / "mine-1b.gguf"
    driver.until(lambda: "has arrived" in driver.notice)
    assert there.read_bytes() == data
    assert "Community License" in next(there.parent.glob("NOTICE-*")).read_text()
