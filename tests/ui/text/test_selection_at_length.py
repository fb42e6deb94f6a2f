"""What a change of the selection costs does not grow with the page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from llama32_desktop.ui.text import selection
from llama32_desktop.ui.text.reading_page import Message
from llama32_desktop.ui.text.selection import Selection
from llama32_desktop.ui.text.surface import TextSurface


@dataclass(eq=False)
class UnbuiltMessage:
    """A message without a widget that counts how often it was looked at."""

    index: int
    filling: bool = False
    looks: int = 0

    @property
    def body(self) -> TextSurface | None:
        self.looks += 1
        return None


@dataclass
class LongPage:
    """A page of messages that are out of sight."""

    widget: QWidget
    all: list[UnbuiltMessage] = field(default_factory=list)
    builds: list[Message] = field(default_factory=list)

    @property
    def messages(self) -> Sequence[Message]:
        return self.all

    @property
    def in_sight(self) -> Iterator[Message]:
        return iter(())

    def nearest(self, y: int) -> int:
        return 0

    def build(self, message: Message, *, whole: bool = False) -> None:
        self.builds.append(message)


@pytest.fixture
def page(qtbot: QtBot) -> LongPage:
    widget = QWidget()
    qtbot.addWidget(widget)
    return LongPage(widget, [UnbuiltMessage(n) for n in range(10_000)])


def test_a_jump_over_ten_thousand_messages_looks_at_none_between(page: LongPage) -> None:
    selected = Selection(page)
    selected.begin(page.all[0], (0, 0))
    selected.extend(page.all[-1], (0, 0))
    assert selected.spans and selected.held == range(10_000)
    assert not page.builds
    assert sum(message.looks for message in page.all[1:-1]) == 0


def test_many_changes_build_ahead_no_more_at_a_time_than_one(
    page: LongPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(selection, "SLICE_S", 0.0)
    selected = Selection(page)
    selected.begin(page.all[0], (0, 0))
    for last in range(10, 60):
        selected.extend(page.all[last], (0, 0))
    QApplication.processEvents()
    assert len(page.builds) == 1


def test_all_between_is_built_and_then_nothing_is_left_to_do(page: LongPage, qtbot: QtBot) -> None:
    selected = Selection(page)
    selected.begin(page.all[0], (0, 0))
    selected.extend(page.all[30], (0, 0))
    qtbot.waitUntil(lambda: len(page.builds) == 29)
    assert page.builds == page.all[1:30]
    qtbot.waitUntil(lambda: not selected._ahead.isActive())
