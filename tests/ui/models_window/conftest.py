"""What the tests of this folder share."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from llama32_desktop.ui.kit.background import Background
from tests.downloads.fixtures import server

__all__ = ["server"]


@pytest.fixture
def background(qtbot: QtBot) -> Iterator[Background]:
    one = Background()
    yield one
    one.close()


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """A window for dialogs to belong to."""
    widget = QWidget()
    widget.resize(900, 700)
    qtbot.addWidget(widget)
    widget.show()
    return widget
