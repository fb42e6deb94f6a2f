"""Garbage is collected while the window is not looked at."""

from __future__ import annotations

import gc
import weakref

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from llama32_desktop.ui.kit import garbage


class Ring:
    """Holds itself: only the collector takes it."""

    def __init__(self) -> None:
        self.itself = self


def test_what_was_set_aside_goes_while_another_program_is_in_front(
    qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(garbage, "REST_MS", 10)
    keeper = garbage.Garbage()
    ring = Ring()
    seen = weakref.ref(ring)
    garbage.set_aside()
    del ring
    gc.collect()
    assert seen() is not None, "set aside: a collection does not look at it"

    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationInactive)
    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    assert not keeper._rest.isActive() and seen() is not None, "back again at once"
    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationInactive)
    qtbot.waitUntil(lambda: seen() is None)
    keeper.deleteLater()
    gc.unfreeze()
