"""A transcript to be filled with messages."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from llama32_desktop.ui.chat import page
from llama32_desktop.ui.chat.transcript import Transcript


@pytest.fixture
def transcript(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Transcript:
    # A slow machine would leave the rest of a layout for later.
    monkeypatch.setattr(page, "SLICE_S", 60.0)
    widget = Transcript()
    qtbot.addWidget(widget)
    widget.resize(800, 600)
    widget.show()
    qtbot.waitExposed(widget)
    return widget
