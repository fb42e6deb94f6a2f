"""Other apps' models are listed and used with one click."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from llama32_desktop import paths
from llama32_desktop.models.found.places import Places
from llama32_desktop.ui.kit.background import Background
from llama32_desktop.ui.models_window.found_models import FoundModelsPage
from tests.make.gguf_file import MakeGguf

GPT4ALL = Path(".local/share/nomic.ai/GPT4All")


@pytest.fixture
def user(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The home of a user of other apps."""
    home = tmp_path / "user"
    (home / GPT4ALL).mkdir(parents=True)
    places = Places(home=home, root=tmp_path / "root", system="Linux", environment={})
    monkeypatch.setattr("llama32_desktop.models.found.Places", lambda: places)
    return home


@pytest.fixture
def page(qtbot: QtBot, user: Path, background: Background, window: QWidget) -> FoundModelsPage:
    page = FoundModelsPage(background, window)
    page.resize(window.size())
    return page


def show(qtbot: QtBot, page: FoundModelsPage) -> None:
    page.show()
    qtbot.waitUntil(page.again.isEnabled)


def test_it_says_when_there_is_nothing(qtbot: QtBot, page: FoundModelsPage) -> None:
    show(qtbot, page)
    assert page.rows == []
    assert page.empty.isVisible() and "No other app" in page.empty.sentence.text()


def test_a_model_is_used_where_it_lies(
    qtbot: QtBot, page: FoundModelsPage, user: Path, make_gguf: MakeGguf
) -> None:
    file = make_gguf(user / GPT4ALL / "Meta-Llama-3.2.gguf")
    show(qtbot, page)
    assert not page.status.isVisible()
    with qtbot.waitSignal(page.use_wanted) as wanted:
        qtbot.mouseClick(page.rows[0].use, Qt.MouseButton.LeftButton)
    assert wanted.args == [str(file)]
    assert not list(paths.models_folder().rglob("*.gguf"))


def test_a_model_that_is_gone_meanwhile_is_said(
    qtbot: QtBot, page: FoundModelsPage, user: Path, make_gguf: MakeGguf
) -> None:
    make_gguf(user / GPT4ALL / "Meta-Llama-3.2.gguf")
    show(qtbot, page)
    shutil.rmtree(user / GPT4ALL)
    qtbot.mouseClick(page.rows[0].use, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(page.problem.isVisible)
    assert "There is no file" in page.problem.text()
    qtbot.mouseClick(page.again, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.rows == [])
    assert not page.problem.isVisible()
