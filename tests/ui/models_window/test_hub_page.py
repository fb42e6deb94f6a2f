"""The Hub is searched from the window, its files fetched, and its refusals said plainly."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from llama32_desktop.downloads.hub import HubFile
from llama32_desktop.downloads.state import DownloadState
from llama32_desktop.engine.needs import RAM_RESERVE
from llama32_desktop.models.hardware import Hardware
from llama32_desktop.ui.kit.background import Background
from llama32_desktop.ui.kit.sentences import speak
from llama32_desktop.ui.kit.translation import translation_file
from llama32_desktop.ui.kit.translation_file import read_translations
from llama32_desktop.ui.models_window.hub_page import HubPage
from llama32_desktop.ui.models_window.hub_row import HubRow, model_files
from llama32_desktop.ui.services.token_store import TokenStore
from tests.downloads.content import Content
from tests.downloads.server import Server

REPO = "someone/Llama-3.2-3B-Instruct-GGUF"
GATED = "meta/Llama-Gated-GGUF"
FILE = "Llama-3.2-3B-Instruct-Q4_K_M.gguf"


@pytest.fixture
def hub(server: Server) -> Server:
    files = {FILE: Content(1_800_000), "README.md": Content(10), "deep/other.gguf": Content(9000)}
    server.add_repo(REPO, files, licence="llama3.2")
    server.add_repo(GATED, {"gated.gguf": Content(100)}, licence="llama3.2", gated=True)
    return server


@pytest.fixture
def tokens() -> TokenStore:
    return TokenStore()


@pytest.fixture
def page(
    qtbot: QtBot, hub: Server, tokens: TokenStore, background: Background, window: QWidget
) -> Iterator[HubPage]:
    asking = Background()
    page = HubPage(tokens, asking, window)
    page.resize(window.size())
    page.show()
    yield page
    asking.close()


def machine(ram_free: int) -> Hardware:
    return Hardware(
        system="Linux",
        processor="Some processor",
        cores=4,
        threads=8,
        ram_total=16 * 10**9,
        ram_free=ram_free,
        disk_free=10**11,
    )


def click(qtbot: QtBot, widget: QWidget) -> None:
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def search(qtbot: QtBot, page: HubPage, text: str) -> None:
    page.field.clear()
    qtbot.keyClicks(page.field, text)
    qtbot.keyClick(page.field, Qt.Key.Key_Return)

    def answered() -> bool:
        return not (page.status.isVisible() and "Asking" in page.status.text())

    qtbot.waitUntil(answered)


def unfold(qtbot: QtBot, row: HubRow) -> None:
    click(qtbot, row.unfold)
    qtbot.waitUntil(lambda: bool(row.gets) or row.problem.isVisible())


def test_a_file_is_found_with_size_and_licence_and_asked_for(qtbot: QtBot, page: HubPage) -> None:
    search(qtbot, page, "3.2-3b")
    (row,) = page.rows
    assert "licence: llama3.2" in row.facts.text()
    unfold(qtbot, row)
    assert list(row.gets) == [FILE, "deep/other.gguf"]
    texts = [label.text() for label in row.files.findChildren(QLabel)]
    assert "2 MB" in texts
    with qtbot.waitSignal(page.get_wanted) as asked:
        click(qtbot, row.gets[FILE])
    (wanted,) = asked.args
    assert wanted.key == f"{REPO}:{FILE}"
    assert wanted.licence == "llama3.2"
    state = DownloadState(
        id=1, key=wanted.key, title=FILE, phase="downloading", bytes_done=30, bytes_total=100
    )
    page.show_downloads((state,))
    assert not row.gets[FILE].isVisible()
    assert row.gets["deep/other.gguf"].isVisible()
    assert any(label.text() == "30 %" for label in row.files.findChildren(QLabel))


def test_a_file_that_cannot_fit_is_marked(qtbot: QtBot, page: HubPage) -> None:
    search(qtbot, page, "3.2-3b")
    unfold(qtbot, page.rows[0])
    labels = page.rows[0].files.findChildren(QLabel)
    page.show_machine(machine(ram_free=RAM_RESERVE + 10_000))
    marked = [label.text() for label in labels if "does not fit" in label.toolTip()]
    assert marked == ["2 MB"]
    page.show_machine(machine(ram_free=RAM_RESERVE + 2_000_000))
    assert not any(label.toolTip() for label in labels)


def test_who_has_not_searched_yet_is_told_what_can_be_done(qtbot: QtBot, page: HubPage) -> None:
    assert page.empty.isVisible() and "GGUF" in page.empty.sentence.text()
    click(qtbot, page.empty.button)
    qtbot.waitUntil(lambda: page.search.text() == "Search")
    assert page.field.text() in page.empty.button.text()
    search(qtbot, page, "3.2-3b")
    assert page.rows and not page.empty.isVisible()


CHECKPOINT = "someone/Llama-3.2-1B-Instruct-GPTQ"
QUANTISED = {"model_type": "llama", "quantization_config": {"quant_method": "gptq", "bits": 4}}


@pytest.mark.parametrize(
    ("config", "name", "size", "converted_to"),
    [
        (QUANTISED, "Checkpoint: GPTQ", "10 MB, converted here to at most 19 MB", "keep"),
        (
            {"model_type": "mllama"},
            "Checkpoint: safetensors",
            "10 MB, converted here to at most 4 MB",
            "q4_k_m",
        ),
    ],
)
def test_a_checkpoint_is_found_by_its_full_name_and_converted_in_the_queue(
    qtbot: QtBot,
    hub: Server,
    page: HubPage,
    config: dict[str, object],
    name: str,
    size: str,
    converted_to: str,
) -> None:
    files = {"model.safetensors": Content(10_000_000), "config.json": Content(10)}
    hub.add_repo(CHECKPOINT, files, licence="llama3.2", config=config)
    search(qtbot, page, CHECKPOINT)
    row = page.rows[0]
    assert row.repo.repo == CHECKPOINT
    unfold(qtbot, row)
    assert list(row.gets) == [name] and not row.status.isVisible()
    assert size in [label.text() for label in row.files.findChildren(QLabel)]
    with qtbot.waitSignal(page.get_wanted) as asked:
        click(qtbot, row.gets[name])
    (wanted,) = asked.args
    assert (wanted.source.repo, wanted.source.convert_to) == (CHECKPOINT, converted_to)
    assert wanted.licence == "llama3.2"
    page.show_downloads((DownloadState(id=1, key=wanted.key, title="x", phase="converting"),))
    assert not row.gets[name].isVisible()


def test_an_adapter_says_what_it_is_for_and_what_is_done(
    qtbot: QtBot, hub: Server, page: HubPage
) -> None:
    files = {"adapter_config.json": Content(9), "adapter_model.safetensors": Content(10_000_000)}
    tags = ("base_model:adapter:meta-llama/Llama-3.2-1B-Instruct",)
    hub.add_repo("someone/Polite-LoRA", files, licence="llama3.2", tags=tags)
    search(qtbot, page, "someone/Polite-LoRA")
    row = page.rows[0]
    unfold(qtbot, row)
    name = "Adapter for meta-llama/Llama-3.2-1B-Instruct"
    assert list(row.gets) == [name] and not row.status.isVisible()
    labels = [label.text() for label in row.files.findChildren(QLabel)]
    assert "10 MB, converted here to at most 20 MB" in labels
    with qtbot.waitSignal(page.get_wanted) as asked:
        click(qtbot, row.gets[name])
    (wanted,) = asked.args
    assert (wanted.source.convert_to, wanted.licence) == ("adapter", "llama3.2")


def test_a_pickled_adapter_is_not_offered(qtbot: QtBot, hub: Server, page: HubPage) -> None:
    files = {"adapter_config.json": Content(9), "adapter_model.bin": Content(10_000)}
    hub.add_repo("someone/Pickled-LoRA", files)
    search(qtbot, page, "someone/Pickled-LoRA")
    click(qtbot, page.rows[0].unfold)
    qtbot.waitUntil(lambda: "may hold a program" in page.rows[0].status.text())
    assert page.rows[0].gets == {} and page.rows[0].status.isVisible()


@pytest.mark.parametrize(
    "config",
    [
        {"model_type": "qwen3"},
        {"model_type": "llama", "quantization_config": {"quant_method": "exl3"}},
        {"model_type": ["llama"]},
    ],
)
def test_a_checkpoint_that_is_not_converted_is_not_offered(
    qtbot: QtBot, hub: Server, page: HubPage, config: dict[str, object]
) -> None:
    hub.add_repo(CHECKPOINT, {"model.safetensors": Content(10_000_000)}, config=config)
    search(qtbot, page, CHECKPOINT)
    click(qtbot, page.rows[0].unfold)
    qtbot.waitUntil(lambda: "no GGUF" in page.rows[0].status.text())
    assert page.rows[0].gets == {} and page.rows[0].status.isVisible()


@pytest.mark.parametrize("text", ["no-such-model-at-all", "nobody/no-such-model", "no/such/model"])
def test_nothing_found_is_said(qtbot: QtBot, page: HubPage, text: str) -> None:
    search(qtbot, page, text)
    assert page.rows == []
    assert "no GGUF model" in page.status.text()


def test_a_search_is_given_up(qtbot: QtBot, page: HubPage) -> None:
    page.field.setText("llama")
    click(qtbot, page.search)
    assert page.search.text() == "Stop"
    click(qtbot, page.search)
    assert page.search.text() == "Search" and not page.status.isVisible()
    search(qtbot, page, "3.2-3b")
    assert [row.repo.repo for row in page.rows] == [REPO], "what was given up shows nothing"
    assert page.search.text() == "Search"


def test_without_a_network_there_is_one_sentence(
    qtbot: QtBot, page: HubPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    search(qtbot, page, "llama")
    assert len(page.rows) == 2
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    search(qtbot, page, "llama")
    qtbot.waitUntil(page.problem.isVisible)
    assert "HF_HUB_OFFLINE is set" in page.problem.text()
    assert page.rows == []
    monkeypatch.delenv("HF_HUB_OFFLINE")
    search(qtbot, page, "llama")
    assert not page.problem.isVisible()
    assert len(page.rows) == 2


def test_files_that_cannot_be_listed_are_asked_for_again(
    qtbot: QtBot, page: HubPage, hub: Server
) -> None:
    search(qtbot, page, "3.2-3b")
    (row,) = page.rows
    hub.down = [(404, {})] * 9
    unfold(qtbot, row)
    assert row.problem.text()
    hub.down.clear()
    click(qtbot, row.unfold)
    unfold(qtbot, row)
    assert FILE in row.gets


def test_a_gate_is_shown_before_anything_is_asked_for(qtbot: QtBot, page: HubPage) -> None:
    search(qtbot, page, "gated")
    (row,) = page.rows
    assert "only for accounts that accepted its terms" in row.facts.text()
    assert not row.page.isVisible()
    unfold(qtbot, row)
    assert row.page.isVisible()
    assert row.page.toolTip().endswith(f"/{GATED}")


def test_a_token_is_typed_hidden_kept_and_forgotten(
    qtbot: QtBot, page: HubPage, tokens: TokenStore, home: Path
) -> None:
    box = page.token
    qtbot.waitUntil(lambda: bool(box.status.text()))
    assert not box.forget.isVisible()
    assert not box.keep.isEnabled()
    qtbot.keyClicks(box.field, "hf_member")
    assert box.field.echoMode() == QLineEdit.EchoMode.Password
    with qtbot.waitSignal(box.kept):
        click(qtbot, box.keep)
    assert box.field.text() == ""
    assert "A token is in use" in box.status.text()
    assert "until the app ends" in box.status.text()  # the tests have no password store
    assert tokens.token() == "hf_member"
    files = [file for file in home.rglob("*") if file.is_file()]
    assert all(b"hf_member" not in file.read_bytes() for file in files)
    with qtbot.waitSignal(box.kept):
        click(qtbot, box.forget)
    assert tokens.token() is None
    assert not box.forget.isVisible()


def test_what_is_no_token_is_refused_in_a_sentence(qtbot: QtBot, page: HubPage) -> None:
    qtbot.keyClicks(page.token.field, "two words")
    click(qtbot, page.token.keep)
    qtbot.waitUntil(page.token.problem.isVisible)
    assert "not an access token" in page.token.problem.text()


def test_the_token_of_the_environment_goes_first(
    qtbot: QtBot,
    server: Server,
    background: Background,
    window: QWidget,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("HF_TOKEN", "hf_member")
    page = HubPage(TokenStore(), background, window)
    page.show()
    qtbot.waitUntil(lambda: "HF_TOKEN" in page.token.status.text())
    assert not page.token.forget.isVisible()


def test_a_missing_password_store_is_said_in_the_windows_language(
    qtbot: QtBot, background: Background, window: QWidget
) -> None:
    speak("de", read_translations(translation_file("de")))
    try:
        page = HubPage(TokenStore(), background, window)
        page.show()
        qtbot.waitUntil(lambda: "bis die App endet" in page.token.status.text())
    finally:
        speak()


def test_a_model_in_parts_is_one_file() -> None:
    parts = [HubFile(name=f"big-0000{n}-of-00003.gguf", bytes=n * 100) for n in (1, 2, 3)]
    files = [*parts, HubFile(name="small.gguf", bytes=5), HubFile(name="x.txt", bytes=5)]
    assert [(file.name, file.bytes, number) for file, number in model_files(files)] == [
        ("big-00001-of-00003.gguf", 600, 3),
        ("small.gguf", 5, 1),
    ]
