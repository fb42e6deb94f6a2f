"""One notice at a time, and none that a person still needs is lost behind another."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from llama32_desktop.chat.prompt import Cut, Fit
from llama32_desktop.chat.state import Refusal
from llama32_desktop.engine.protocol import Counted
from llama32_desktop.ui.chat.notice import NoticeBar
from llama32_desktop.ui.conversation.notices import Notices
from llama32_desktop.ui.turn.state import Chat, PendingTurn


@pytest.fixture
def bar(qtbot: QtBot) -> NoticeBar:
    bar = NoticeBar()
    qtbot.addWidget(bar)
    bar.resize(700, 100)
    return bar


def refused() -> Chat:
    cut = Cut(start_id=3, dropped=())
    refusal = Refusal(
        PendingTurn("Too long", []),
        Counted(id=1, tokens=900, context=512),
        Fit(900, 100, 512),
        cut=cut,
        summary_cut=None,
        enlarged=None,
    )
    return Chat(refusal=refusal)


def labels(bar: NoticeBar) -> list[str]:
    return [button.text() for button in bar.buttons()] if bar.text() else []


def press(bar: NoticeBar, label: str) -> None:
    next(button for button in bar.buttons() if button.text() == label).click()


def test_remedies_come_back_behind_another_notice(bar: NoticeBar) -> None:
    notices, pressed, chosen = Notices(bar), [], []
    notices.remedy_wanted.connect(chosen.append)
    notices.show_refusal(refused())
    notices.show_problem("A download failed.", "Try again", lambda: pressed.append(1))
    assert bar.text() == "A download failed."
    press(bar, "Try again")
    assert pressed and labels(bar) == ["Drop the oldest turns"]
    notices.show_done("A model has arrived.", "Use it", lambda: notices.show_text("Loading"))
    press(bar, "Use it")
    assert bar.text() == "Loading", "what a button says comes first"
    notices.take_back("Loading")
    assert labels(bar) == ["Drop the oldest turns"]
    press(bar, "Drop the oldest turns")
    assert chosen == ["drop"] and bar.text() == ""


def test_remedies_that_were_closed_or_are_not_needed_stay_away(bar: NoticeBar) -> None:
    notices = Notices(bar)
    notices.show_refusal(refused())
    bar._close.click()
    notices.show_problem("A download failed.", "Try again", lambda: None)
    press(bar, "Try again")
    assert bar.text() == ""
    notices.show_refusal(refused())
    notices.show_problem("A download failed.", "Try again", lambda: None)
    notices.show_refusal(Chat())  # another conversation is shown
    assert bar.text() == "A download failed."
    bar._close.click()
    assert bar.text() == ""
