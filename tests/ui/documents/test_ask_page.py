"""The page that asks documents, by itself."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from llama32_desktop.engine.client.pool import EnginePool
from llama32_desktop.ui.documents.ask_page import AskPage
from llama32_desktop.ui.documents.collection_work import SearchSettings
from llama32_desktop.ui.services.document_reader import DocumentWorker


def test_the_answers_place_is_back_in_another_collection(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    worker = DocumentWorker(window)
    page = AskPage(worker, lambda: None, SearchSettings, EnginePool(), window)
    page.answer.hide()  # as it is where passages are the whole answer
    page.collections.addItems(["one", "two"])
    page.collections.activated.emit(1)
    assert not page.answer.isHidden(), "its hint says where the next answer appears"
    page.close_page()
    worker.close()
