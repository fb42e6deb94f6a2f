"""The cards of installed models come one after the other, and the focus stays where it was."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from llama32_desktop.models.classifier_fit import fit_classifier
from llama32_desktop.models.library import InstalledModel
from llama32_desktop.models.on_disk import ModelOnDisk
from llama32_desktop.ui.kit.background import Background
from llama32_desktop.ui.kit.pieces import all_of
from llama32_desktop.ui.models_window import installed_page
from llama32_desktop.ui.models_window.installed_card import InstalledCard
from llama32_desktop.ui.models_window.installed_page import InstalledPage
from tests.ui.models_window.test_catalogue_page import LAPTOP


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


def begin(page: InstalledPage, *models: ModelOnDisk) -> Iterator[None]:
    """The pieces of what shows these models, to be done by hand."""
    page._show(models)
    pieces, page._coming = page._coming, iter(())
    return pieces


def test_a_piece_makes_no_more_than_one_card(shelf: Shelf) -> None:
    grown = [0]
    for _ in begin(shelf.page, *map(model, "abcde")):
        assert len(shelf.page.cards) in (grown[-1], grown[-1] + 1)
        grown.append(len(shelf.page.cards))
    assert grown[-1] == 5 and len(grown) > 15, "nor is that one readied at once"
    assert shelf.page.looking.isHidden() and shelf.in_order == list("abcde")


def test_a_verdict_reaches_the_card_that_is_just_being_made(shelf: Shelf) -> None:
    pieces = begin(shelf.page, *map(model, "abc"))
    while shelf.names != ["a"]:
        next(pieces)
    next(pieces)  # the next one is begun
    verdict = fit_classifier(10**6, LAPTOP)
    shelf.page._show_verdicts({model(name).model.path: verdict for name in "abc"})
    all_of(pieces)
    assert shelf.names == list("abc")
    said = [each.verdict.sentence.text() for each in shelf.page.cards if each.verdict.isVisible()]
    assert len(said) == 3 and len(set(said)) == 1


def test_another_look_goes_on_from_what_is_there(shelf: Shelf) -> None:
    shelf.look(model("b"), model("d"), model("e"))
    kept = {card.item.model.name: card for card in shelf.page.cards}
    pieces = begin(shelf.page, *map(model, "xyb"))
    while shelf.names[:1] != ["x"]:
        next(pieces)
    next(pieces)  # the next one is begun
    assert shelf.names == ["x", "b", "d", "e"], "and the others are still there"
    del pieces
    shelf.look(model("a"), model("b"), model("e"), model("d"))
    assert [kept[name] for name in "bed"] == shelf.page.cards[1:], "nothing of them changed"
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert len(shelf.page.findChildren(InstalledCard)) == 4


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
