"""The licence is asked before a download, once, and of the right people."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from llama32_desktop.models import licence
from llama32_desktop.models.licence import Terms
from llama32_desktop.ui.kit.background import Background
from llama32_desktop.ui.kit.translation import Translator
from llama32_desktop.ui.models_window import licence_dialog
from llama32_desktop.ui.models_window.licence_dialog import LicenceDialog, ask_licence
from llama32_desktop.ui.models_window.texts import of_licence
from scripts.translations import texts_in_code

TEXT = Terms("llama3.2")
VISION = Terms("llama3.2", multimodal=True)


class Asked:
    """The question as a person meets it."""

    def __init__(self, terms: Terms, qtbot: QtBot, background: Background, window: QWidget) -> None:
        self.answers: list[bool] = []
        self._qtbot = qtbot
        ask_licence(terms, "Some Llama", window, self.answers.append, background)
        qtbot.waitUntil(lambda: bool(self.answers or window.findChildren(LicenceDialog)))
        self._found = window.findChild(LicenceDialog)

    @property
    def shown(self) -> bool:
        return self._found is not None

    @property
    def dialog(self) -> LicenceDialog:
        assert self._found is not None
        return self._found

    def click(self, widget: QWidget) -> None:
        self._qtbot.mouseClick(widget, Qt.MouseButton.LeftButton, pos=widget.rect().center())

    def tick(self, widget: QWidget) -> None:
        pos = widget.rect().center()
        pos.setX(10)  # on the box itself
        self._qtbot.mouseClick(widget, Qt.MouseButton.LeftButton, pos=pos)

    def wait(self) -> bool:
        self._qtbot.waitUntil(lambda: bool(self.answers))
        assert len(self.answers) == 1
        return self.answers[0]


def test_other_licences_are_not_asked_for(
    qtbot: QtBot, background: Background, window: QWidget
) -> None:
    asked = Asked(Terms("apache-2.0"), qtbot, background, window)
    assert not asked.shown
    assert asked.wait()


def test_a_text_model_is_accepted_once(
    qtbot: QtBot, background: Background, window: QWidget
) -> None:
    asked = Asked(TEXT, qtbot, background, window)
    dialog = asked.dialog
    text = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert "700 million" in text
    assert "Acceptable Use Policy" in text
    assert not dialog.here.isVisible()
    asked.click(dialog.accept_button)
    assert not asked.answers  # not before the box is ticked
    asked.tick(dialog.accepts)
    asked.click(dialog.accept_button)
    assert asked.wait()
    kept = licence.acceptance_of(TEXT)
    assert kept is not None
    assert kept.version == "2024-09-25"
    qtbot.waitUntil(lambda: not window.findChildren(LicenceDialog))
    assert not Asked(TEXT, qtbot, background, window).shown


def test_its_summary_is_in_the_windows_language(qapp: QApplication) -> None:
    """Whoever accepts can read what: each point of each licence is a text to translate."""
    texts = texts_in_code()
    points = [point for each in licence._licences().values() for point in each.summary]
    assert points and not [point for point in points if point not in texts]
    translator = Translator({points[0]: "Sie dürfen …"}, qapp)
    qapp.installTranslator(translator)
    try:
        assert of_licence(points[0]) == "Sie dürfen …"
    finally:
        qapp.removeTranslator(translator)


def test_cancelling_accepts_nothing(qtbot: QtBot, background: Background, window: QWidget) -> None:
    asked = Asked(TEXT, qtbot, background, window)
    asked.tick(asked.dialog.accepts)
    asked.dialog.close()
    assert not asked.wait()
    assert licence.acceptance_of(TEXT) is None


def test_a_vision_model_is_refused_in_the_european_union(
    qtbot: QtBot, background: Background, window: QWidget
) -> None:
    asked = Asked(VISION, qtbot, background, window)
    dialog = asked.dialog
    asked.tick(dialog.accepts)
    assert not dialog.accept_button.isEnabled()  # the question is open
    assert dialog.accept_button.accessibleDescription() == "Say first where you live"
    asked.tick(dialog.here)
    assert dialog.refused.isVisible()
    assert licence.EXEMPTION in dialog.refused.text()
    assert not dialog.accept_button.isEnabled()
    assert dialog.accept_button.accessibleDescription() == licence.REFUSAL
    dialog.close()
    assert not asked.wait()
    assert licence.acceptance_of(VISION) is None


def test_a_vision_model_is_accepted_elsewhere(
    qtbot: QtBot, background: Background, window: QWidget
) -> None:
    asked = Asked(VISION, qtbot, background, window)
    asked.tick(asked.dialog.elsewhere)
    assert not asked.dialog.refused.isVisible()
    asked.tick(asked.dialog.accepts)
    asked.click(asked.dialog.accept_button)
    assert asked.wait()
    kept = licence.acceptance_of(VISION)
    assert kept is not None
    assert kept.place == "elsewhere"


def test_who_was_refused_can_correct_the_answer(
    qtbot: QtBot, background: Background, window: QWidget
) -> None:
    licence.accept(VISION, "eu")
    asked = Asked(VISION, qtbot, background, window)
    assert asked.dialog.refused.isVisible()
    asked.tick(asked.dialog.elsewhere)
    asked.tick(asked.dialog.accepts)
    asked.click(asked.dialog.accept_button)
    assert asked.wait()
    assert licence.refusal(VISION) == ""


def test_an_acceptance_that_cannot_be_kept_is_said_and_not_taken(
    qtbot: QtBot, background: Background, window: QWidget, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    asked = Asked(TEXT, qtbot, background, window)
    asked.tick(asked.dialog.accepts)
    with monkeypatch.context() as patched:
        patched.setattr(licence, "write_whole", full)
        asked.click(asked.dialog.accept_button)
        qtbot.waitUntil(asked.dialog.problem.isVisible)
    assert "No space left on device" in asked.dialog.problem.text()
    assert not asked.answers
    asked.click(asked.dialog.accept_button)
    assert asked.wait()


def test_a_link_is_opened_only_after_it_was_asked(
    qtbot: QtBot, background: Background, window: QWidget, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[str] = []
    opened: list[object] = []
    monkeypatch.setattr(licence_dialog, "confirm_and_open", lambda url, _: shown.append(url))
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    asked = Asked(TEXT, qtbot, background, window)
    links = [label for label in asked.dialog.findChildren(QLabel) if "<a href" in label.text()]
    assert len(links) == 2
    for label in links:
        label.linkActivated.emit(label.text().split('"')[1])
    assert len(shown) == 2
    assert all(url.startswith("https://www.llama.com/") for url in shown)
    assert not opened
    asked.dialog.close()
