"""The first start leads a person to a first answer, whichever way they take."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from llama32_desktop import paths
from llama32_desktop.engine.model_ref import ModelRef
from llama32_desktop.engine.protocol import ModelSettings
from llama32_desktop.engine.sampling import Sampling
from llama32_desktop.models import licence
from llama32_desktop.models.bandwidth import _file, _key
from llama32_desktop.models.catalogue import HubSource, RemoteFile, find, load_catalogue
from llama32_desktop.models.found.places import Places
from llama32_desktop.models.licence import Terms
from llama32_desktop.models.recommend import Recommendation, recommend
from llama32_desktop.settings import Settings, load_settings, save_settings
from llama32_desktop.ui.models_window.first_run import FirstRun
from llama32_desktop.ui.models_window.first_run_page import FirstRunPage
from llama32_desktop.ui.models_window.licence_dialog import LicenceDialog
from llama32_desktop.ui.services import machine
from llama32_desktop.ui.services.model import ModelController
from tests.downloads.content import Content
from tests.downloads.server import File, Server
from tests.make.gguf_file import MakeGguf
from tests.ui.driver import Driver

GPT4ALL = Path(".local/share/nomic.ai/GPT4All")


@pytest.fixture
def user(home: Path, smollm2: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The home of a user of other apps, on a machine whose memory was measured.

    The starter's answers are short here.
    """
    short = Sampling(temperature=0.0, max_tokens=8)
    save_settings(paths.settings_file(), Settings(sampling={str(smollm2): short}))
    folder = tmp_path / "user"
    (folder / GPT4ALL).mkdir(parents=True)
    places = Places(home=folder, root=tmp_path / "root", system="Linux", environment={})
    monkeypatch.setattr("llama32_desktop.models.found.Places", lambda: places)
    _file().write_text(f'{{"{_key()}": 30000000000.0}}')
    return folder


@pytest.fixture
def served(server: Server, user: Path, make_gguf: MakeGguf, tmp_path: Path) -> File:
    """A small file on a server, which a newer catalogue names as the only model of Llama 3.2."""
    content = Content.of(make_gguf(tmp_path / "small.gguf", name="Small").read_bytes())
    repo = server.add_repo("someone/Small-GGUF", {"small.gguf": content}, licence="llama3.2")
    catalogue = load_catalogue()[0]
    model = next(each for each in catalogue.models if each.id == "llama3.2-1b")
    remote = RemoteFile(name="small.gguf", bytes=content.size, sha256=content.sha256)
    source = HubSource(repo="someone/Small-GGUF", files=(remote,))
    variant = replace(model.variants[0], sources=(source,))
    own = replace(
        catalogue,
        edition=catalogue.edition + 1,
        models=(replace(model, variants=(variant,)),),
    )
    (paths.config_folder() / "catalogue.json").write_bytes(msgspec.json.encode(own))
    return repo.files["small.gguf"]


@pytest.fixture
def start(qtbot: QtBot, user: Path) -> Iterator[Callable[[], Driver]]:
    """Starts the app; what is open at the end is closed."""
    opened: list[Driver] = []

    def start_one() -> Driver:
        driver = Driver(qtbot)
        opened.append(driver)
        driver.wait_ready()
        return driver

    yield start_one
    for driver in opened:
        driver.close()


def guide(driver: Driver) -> FirstRun:
    assert driver.app.first_run is not None
    return driver.app.first_run


def texts(widget: Any) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def kept() -> Settings:
    return load_settings(paths.settings_file())[0]


def test_the_page_says_what_this_machine_is_and_what_suits_it(
    start: Callable[[], Driver],
) -> None:
    driver = start()
    page = guide(driver).page
    assert page.isVisible()
    shown = texts(page)
    for text in ("core", "Memory", "free", "Built with Llama", "SmolLM2 135M (starter)"):
        assert text in shown
    assert "Recommended: Llama 3.2" in shown
    assert "tokens/s" in shown
    assert not page.found.isVisible(), "what is not there is no way to begin"
    assert driver.pane.composer.edit.isVisible(), "one can write at once"


def test_memory_is_measured_when_the_model_is_there(
    start: Callable[[], Driver], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Reading half a gigabyte beside it makes a load a quarter longer."""
    during: list[str] = []
    choose = ModelController._load

    def load(models: ModelController, settings: ModelSettings) -> None:
        monkeypatch.setattr(machine, "_measured", lambda: during.append(models.state.phase) or True)
        choose(models, settings)

    monkeypatch.setattr(ModelController, "_load", load)
    driver = start()
    driver.until(lambda: during)
    assert "loading" not in during and driver.app.models.state.phase == "ready"


def test_what_is_recommended_does_not_change_under_the_pointer(
    start: Callable[[], Driver], monkeypatch: pytest.MonkeyPatch
) -> None:
    measured = _file().read_text()
    _file().unlink()
    shown: list[Recommendation | None] = []
    show = FirstRunPage.show_recommendation

    def note(page: FirstRunPage, found: Recommendation | None) -> None:
        shown.append(found)
        show(page, found)

    monkeypatch.setattr(FirstRunPage, "show_recommendation", note)
    monkeypatch.setattr(machine, "_measured", lambda: bool(_file().write_text(measured)))
    driver = start()
    driver.until(lambda: guide(driver).idle)
    first = shown[0]
    assert first is not None and first.is_measured, "it waits for the figure"
    assert len({found.choice.id for found in shown if found}) == 1
    run, page = guide(driver), guide(driver).page
    hardware = run._machine.hardware
    assert hardware is not None
    unknown = recommend(replace(hardware, bandwidth=None, devices=()))
    assert unknown is not None and unknown.choice.id != first.choice.id
    run._on_recommendation(unknown)
    assert shown[-1] != unknown and page._choice == first.choice
    other = find("llama3.2-3b:q8_0")  # the same model in another quantisation
    assert other.model == first.choice.model and other.id != first.choice.id
    run._on_recommendation(replace(first, choice=other))
    assert page._choice == first.choice
    run._recommended = ""  # as at the beginning, on a machine that is too busy to be measured
    run._on_recommendation(unknown)
    assert page._choice == first.choice and not run.idle
    run._patience.stop()
    run._show_waiting()
    assert page._choice == unknown.choice and run.idle


def test_the_starter_is_used_at_once_and_the_page_never_comes_back(
    start: Callable[[], Driver],
) -> None:
    driver = start()
    driver.click(guide(driver).page.starter.button)
    assert not guide(driver).page.isVisible()
    assert driver.pane.composer.edit.hasFocus()
    driver.wait_ready()
    assert driver.ask("Hello").content
    driver.close()
    assert kept().first_run_done
    assert start().app.first_run is None


def test_a_message_is_a_beginning_too(start: Callable[[], Driver]) -> None:
    driver = start()
    assert driver.ask("Hello").content
    assert not guide(driver).page.isVisible()
    driver.app.chats.new_chat()
    assert not guide(driver).page.isVisible()


def answer_licence(driver: Driver, *, accept: bool) -> None:
    driver.until(lambda: driver.window.findChildren(LicenceDialog))
    dialog = driver.window.findChildren(LicenceDialog)[0]
    if accept:
        dialog.accepts.click()
        driver.click(dialog.accept_button)
    else:
        dialog.reject()
    driver.until(lambda: not driver.window.findChildren(LicenceDialog))


def test_a_refused_licence_leaves_the_page_and_fetches_nothing(
    served: File, server: Server, start: Callable[[], Driver]
) -> None:
    driver = start()
    page = guide(driver).page
    driver.click(page.recommended.button)
    answer_licence(driver, accept=False)
    assert page.isVisible()
    assert driver.app.models_window.downloads.states == ()
    assert not server.log


def test_the_conversation_goes_on_with_the_starter_while_the_recommended_model_is_fetched(
    served: File, start: Callable[[], Driver]
) -> None:
    go_on = threading.Event()

    def hold(_: int) -> None:
        go_on.wait(240)

    served.orders.before = hold
    driver = start()
    page = guide(driver).page
    assert "Recommended: Llama 3.2 1B Instruct" in texts(page)
    driver.click(page.recommended.button)
    answer_licence(driver, accept=True)
    assert not licence.needs_acceptance(Terms("llama3.2"))
    driver.until(lambda: not page.isVisible())
    assert driver.ask("Hello").content
    downloads = driver.app.models_window.downloads
    wanted = [("llama3.2-1b:q4_k_m", "downloading")]
    driver.until(lambda: [(s.key, s.phase) for s in downloads.states] == wanted)
    go_on.set()
    driver.until(lambda: downloads.states[0].phase == "done")
    picker = driver.window.model_bar.picker
    driver.until(lambda: picker.findText("Small") >= 0)
    assert picker.currentText() == "SmolLM2 135M (starter)"


def test_a_model_of_another_app_is_used(
    start: Callable[[], Driver], user: Path, make_gguf: MakeGguf, smollm2: Path
) -> None:
    file = user / GPT4ALL / "mine.gguf"
    file.write_bytes(smollm2.read_bytes())
    for number in range(4):
        make_gguf(user / GPT4ALL / f"other-{number}.gguf")
    driver = start()
    page = guide(driver).page
    assert len(page.rows) == 3
    assert page.found.button.isVisible()
    driver.click(page.rows[0].use)
    driver.until(lambda: driver.app.models.ref == ModelRef(str(file)))
    driver.wait_ready()
    assert not page.isVisible()
    assert kept().model_path == str(file)


def test_who_has_chosen_a_model_before_is_not_greeted(
    start: Callable[[], Driver], smollm2: Path
) -> None:
    save_settings(paths.settings_file(), Settings(model_path=str(smollm2)))
    assert start().app.first_run is None


def test_without_the_starter_a_file_is_offered(
    start: Callable[[], Driver], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("llama32_desktop.ui.models_window.first_run.starter_model", lambda: None)
    driver = start()
    page = guide(driver).page
    assert page.starter.button.text() == "Choose a file…"


def test_restoring_the_settings_does_not_greet_again(start: Callable[[], Driver]) -> None:
    driver = start()
    driver.click(guide(driver).page.starter.button)
    driver.app.settings_controller._reset()
    driver.close()
    assert kept().first_run_done
