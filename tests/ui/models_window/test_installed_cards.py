"""The cards of installed models come one after the other, and the focus stays where it was."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from llama32_desktop.models.library import InstalledModel
from llama32_desktop.models.on_disk import ModelOnDisk
from llama32_desktop.ui.kit import pieces
from llama32_desktop.ui.kit.background import Background
from llama32_desktop.ui.models_window import installed_page
from llama32_desktop.ui.models_window.installed_card import InstalledCard
from llama32_desktop.ui.models_window.installed_page import InstalledPage


def model(name: str, **facts: object) -> ModelOnDisk:
    path = f"/models/{name}.gguf"
    described = InstalledModel(
        id=name,
        name=name,
        path=path,
        bytes=10**9,
        source="folder",
        architecture="llama",
        quantisation="Q4_0",
        context_trained=1024,
        layers=2,
    )
    return ModelOnDisk(model=described, file=path, **facts)  # type: ignore[arg-type]


class Shelf:
    """The page, and what it finds when it looks."""

    def __init__(self, qtbot: QtBot, page: InstalledPage) -> None:
        self._qtbot, self.page = qtbot, page
        self.models: Sequence[ModelOnDisk] = ()

    def look(self, *models: ModelOnDisk) -> None:
        """Looks, and waits for the cards."""
        self.models = models
        self.page.look()
        wanted = [each.model.name for each in models]
        self._qtbot.waitUntil(lambda: self.names == self.in_order == wanted)

    @property
    def names(self) -> list[str]:
        return [card.item.model.name for card in self.page.cards]

    @property
    def in_order(self) -> list[str]:
        """As they stand below each other, all that is visible."""
        shown = (each for each in self.page.findChildren(InstalledCard) if each.isVisible())
        return [each.item.model.name for each in sorted(shown, key=lambda each: each.y())]


@pytest.fixture
def shelf(
    qtbot: QtBot, background: Background, window: QWidget, monkeypatch: pytest.MonkeyPatch
) -> Shelf:
    page = InstalledPage(background, window)
    shelf = Shelf(qtbot, page)
    monkeypatch.setattr(installed_page, "models_on_disk", lambda _: list(shelf.models))
    page.resize(window.size())
    page.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return shelf


def test_the_window_goes_on_between_cards(
    shelf: Shelf, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[int] = []
    monkeypatch.setattr(pieces, "SLICE_S", 0.0)
    shelf.models = [model(name) for name in "abcde"]
    shelf.page.look()

    def look() -> bool:
        seen.append(len(shelf.page.cards))
        return seen[-1] == 5

    while not look():
        QApplication.processEvents()
    assert set(seen) >= {1, 2, 3, 4}, "each came in a turn of its own"
    assert shelf.page.looking.isHidden()


def test_another_look_goes_on_from_what_is_there(
    shelf: Shelf, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    shelf.look(model("b"), model("d"), model("e"))
    kept = {card.item.model.name: card for card in shelf.page.cards}
    with monkeypatch.context() as patch:
        patch.setattr(pieces, "SLICE_S", 0.0)
        shelf.models = [model(name) for name in "xyb"]
        shelf.page.look()
        qtbot.waitUntil(lambda: shelf.names[:1] == ["x"])
    shelf.look(model("a"), model("b"), model("e"), model("d"))
    qtbot.waitUntil(lambda: shelf.in_order == ["a", "b", "e", "d"])
    assert [kept[name] for name in "bed"] == shelf.page.cards[1:], "nothing of them changed"
    QApplication.processEvents()
    assert len([each for each in shelf.page.findChildren(InstalledCard) if each.isVisible()]) == 4


def test_the_focus_stays_at_the_model_and_then_near_it(shelf: Shelf, qtbot: QtBot) -> None:
    shelf.look(model("a"), model("b"), model("c"))
    shelf.page.cards[1].delete.setFocus()
    shelf.look(model("b", last_used=5), model("a"), model("c"))
    changed = shelf.page.cards[0]
    qtbot.waitUntil(lambda: changed.isAncestorOf(QApplication.focusWidget()))
    shelf.look(model("a"), model("c"))
    qtbot.waitUntil(shelf.page.cards[0].folder.hasFocus)
    shelf.look()
    qtbot.waitUntil(shelf.page.download.hasFocus)
    assert shelf.page.empty.isVisible() and not shelf.page.area.isVisible()


def test_a_card_that_cannot_be_made_keeps_no_other_back(
    shelf: Shelf, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    new_card = InstalledPage._new_card

    def fail(page: InstalledPage, item: ModelOnDisk) -> InstalledCard:
        if item.model.name == "b":
            raise ValueError("b")
        return new_card(page, item)

    monkeypatch.setattr(InstalledPage, "_new_card", fail)
    with qtbot.captureExceptions() as errors:
        shelf.models = [model(name) for name in "abc"]
        shelf.page.look()
        qtbot.waitUntil(lambda: shelf.names == ["a", "c"])
    assert len(errors) == 1
