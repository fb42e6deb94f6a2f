"""The page that asks documents, by itself."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import cast

import msgspec
import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from llama32_desktop import paths
from llama32_desktop.document_models import SharedWriter
from llama32_desktop.documents.collection.asking import Answered
from llama32_desktop.documents.writer import Writer, WritingError
from llama32_desktop.engine.client.pool import EnginePool
from llama32_desktop.engine.model_ref import ModelRef
from llama32_desktop.ui.documents import ask_page
from llama32_desktop.ui.documents.ask_page import AskPage
from llama32_desktop.ui.documents.collection_work import SearchSettings
from llama32_desktop.ui.documents.kept_here import KeptHere
from llama32_desktop.ui.kit.background import Background
from llama32_desktop.ui.services.document_reader import DocumentWorker
from llama32_desktop.ui.services.settings import SettingsKeeper
from tests.chat.fakes import FakeModel
from tests.test_document_models import Asked


@pytest.fixture
def page(home: Path, qtbot: QtBot) -> Iterator[AskPage]:
    window = QWidget()
    qtbot.addWidget(window)
    background = Background(window)
    settings = SettingsKeeper(background, paths.settings_file, window)
    with qtbot.waitSignal(settings.ready):
        settings.read()
    worker = DocumentWorker(window)
    made = AskPage(worker, lambda: None, SearchSettings, EnginePool(), KeptHere(settings), window)
    yield made
    made.close_page()
    worker.close()
    background.close()


def test_a_collection_that_never_leaves_is_not_asked_of_a_model_elsewhere(page: AskPage) -> None:
    loaded = FakeModel().loaded
    assert loaded is not None
    away = msgspec.structs.replace(loaded, ref=ModelRef("big", "work"), device="gpu-box:8000")
    models = [away]
    page._writer = lambda: SharedWriter(None, lambda: models[0])  # type: ignore[arg-type]
    page.collections.addItems(["one", "two"])
    page.collections.setCurrentIndex(0)
    page.collections.activated.emit(0)
    page.question.setText("Who?")
    page.stays.click()
    page.ask()
    assert "answers at gpu-box:8000; nothing was sent" in page.status.text()
    assert not page._running
    # The other is not marked, and a model of this machine may be asked about both.
    page.collections.setCurrentIndex(1)
    page.collections.activated.emit(1)
    assert not page.stays.isChecked()
    assert page._kept_here.refusal("two", page._writer()) == ""
    models[0] = loaded
    assert page._kept_here.refusal("one", page._writer()) == ""


@pytest.mark.parametrize("change", ["model", "mark"])
def test_a_question_that_is_asked_does_not_follow_what_is_chosen_meanwhile(
    page: AskPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, change: str
) -> None:
    loaded = FakeModel().loaded
    assert loaded is not None
    away = msgspec.structs.replace(loaded, ref=ModelRef("big", "work"), device="gpu-box:8000")
    models = [loaded if change == "model" else away]
    shared = SharedWriter(None, lambda: models[0], may_leave=lambda _: True)  # type: ignore[arg-type]
    page._writer = lambda: shared
    asked: list[Writer] = []
    said: list[str] = []

    def answer(*given: object) -> Answered:
        asked.append(cast(Writer, given[4]))
        said.append(page.leaving.text())
        return Answered(text="", passages=())

    monkeypatch.setattr(ask_page, "answer_question", answer)
    page.collections.addItem("one")
    page.collections.setCurrentIndex(0)
    page.collections.activated.emit(0)
    page.question.setText("Who?")
    if change == "model":
        page.stays.click()
    page.ask(anyway=True)
    qtbot.waitUntil(lambda: bool(asked) and not page._running)
    assert ("at gpu-box:8000" in said[0]) == (change == "mark")
    if change == "model":
        models[0] = away
    else:
        page._kept_here.keep("one", True)
    with pytest.raises(WritingError, match="gpu-box:8000"):
        asked[0].write("A passage")


def test_the_page_says_where_a_question_went(
    page: AskPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    loaded = FakeModel().loaded
    assert loaded is not None
    away = msgspec.structs.replace(loaded, ref=ModelRef("big", "work"), device="gpu-box:8000")
    models = [away]
    session = Asked()
    page._writer = lambda: SharedWriter(
        session,  # type: ignore[arg-type]
        lambda: models[0],
        may_leave=lambda _: True,
    )
    runs = []

    def answer(*given: object) -> Answered:
        runs.append(cast(Writer, given[4]).write("?"))
        return Answered(text="", passages=())

    monkeypatch.setattr(ask_page, "answer_question", answer)
    for model, said in ((away, "Left this machine, to gpu-box:8000."), (loaded, "")):
        models[0] = model
        page.collections.addItem("one")  # gone once those on the disk are listed
        page.collections.setCurrentIndex(0)
        page.collections.activated.emit(0)
        page.question.setText("Who?")
        page.ask(anyway=True)
        qtbot.waitUntil(lambda: not page._running)
        assert page.leaving.text() == said
        assert page.leaving.isHidden() == (not said)
    assert len(runs) == 2


def test_the_answers_place_is_back_in_another_collection(page: AskPage) -> None:
    page.answer.hide()  # as it is where passages are the whole answer
    page.collections.addItems(["one", "two"])
    page.collections.activated.emit(1)
    assert not page.answer.isHidden(), "its hint says where the next answer appears"
