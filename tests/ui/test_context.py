"""A conversation that no longer fits: nothing is cut unless the user says so."""

from __future__ import annotations

import pytest

from tests.ui.conftest import Opener
from tests.ui.driver import Driver, stored

LONG = "The old mill by the river grinds rye and barley for the village. " * 9


@pytest.fixture
def full(open_window: Opener) -> Driver:
    """A conversation whose next message does not fit, and that was refused."""
    driver = open_window(context=512)
    driver.wait_ready()
    for word in ("one", "two"):
        driver.pane.composer.set_text(f"Part {word}: {LONG}")
        before = len(driver.branch)
        driver.send("")
        driver.until(lambda before=before: len(driver.branch) == before + 2)
        driver.wait_answered()
    driver.pane.composer.set_text(f"Part three: {LONG}")
    driver.send("")
    driver.until(lambda: driver.notice)
    return driver


def test_nothing_is_sent_before_the_user_has_chosen(full: Driver) -> None:
    assert "no longer fits" in full.notice
    assert list(full.notice_buttons) == [
        "Drop the oldest turns",
        "Summarise them",
        "Enlarge the context",
    ]
    assert len(full.branch) == 4
    assert full.pane.composer.text().startswith("Part three")
    assert stored("SELECT count(*) FROM message") == [(4,)]
    assert not full.app.chats.busy
    # What was taken out of the message meanwhile does not go; it is another, which fits.
    full.pane.composer.set_text("And now?")
    full.click_notice("Drop the oldest turns")
    full.until(lambda: len(full.branch) == 6)
    full.wait_answered()
    assert full.branch[4].content == "And now?" and full.pane.composer.text() == ""
    assert full.app.chats.chat.context_start_id is None, "nothing is left out"


def test_dropping_the_oldest_turns(full: Driver) -> None:
    full.click_notice("Drop the oldest turns")
    full.until(lambda: len(full.branch) == 6)
    full.wait_answered()
    assert full.notice == "" and full.pane.composer.text() == ""
    conversation = full.app.chats.chat.conversation
    assert conversation is not None
    start = conversation.context_start_id
    assert start in [m.id for m in full.branch if m.role == "user"]
    lines = [full.pane.transcript.view(m.id).item.context_line for m in full.branch]
    assert lines.count("Earlier turns are not sent to the model") == 1
    assert lines[[m.id for m in full.branch].index(start)]
    timings = full.branch[-1].answer and full.branch[-1].answer.timings
    assert timings and timings.prompt_tokens < 512
    assert len(full.branch) == 6, "what was dropped is still shown and stored"


def test_summarising_the_oldest_turns(full: Driver) -> None:
    full.click_notice("Summarise them")
    full.until(lambda: len(full.branch) == 7)
    full.wait_answered()
    summary = full.branch[4]
    assert summary.is_summary and summary.content
    assert [m.role for m in full.branch[5:]] == ["user", "assistant"]
    assert full.branch[5].content.startswith("Part three")
    lines = [full.pane.transcript.view(m.id).item.context_line for m in full.branch]
    assert "Earlier turns are summarised for the model" in lines
    assert "Summary" in lines[4]
    assert full.branch[-1].content
    assert full.pane.composer.text() == ""


def test_enlarging_the_window(full: Driver) -> None:
    full.click_notice("Enlarge the context")
    full.until(lambda: len(full.branch) == 6)
    full.wait_answered()
    loaded = full.app.models.state.loaded
    assert loaded is not None and loaded.context >= 1024
    assert full.app.models.settings.context == loaded.context
    timings = full.branch[-1].answer and full.branch[-1].answer.timings
    assert timings and timings.prompt_tokens > 400
    conversation = full.app.chats.chat.conversation
    assert conversation is not None and conversation.context_start_id is None


def test_a_message_that_is_too_long_by_itself(open_window: Opener) -> None:
    driver = open_window(context=512)
    driver.wait_ready()
    driver.pane.composer.set_text(LONG * 5)
    driver.send("")
    driver.until(lambda: driver.notice)
    assert "alone is too long" in driver.notice
    assert list(driver.notice_buttons) == ["Enlarge the context"]
    assert driver.titles == []


def test_an_answer_that_fills_the_window_says_so(open_window: Opener) -> None:
    driver = open_window(context=512, max_tokens=None, temperature=0.0)
    driver.wait_ready()
    driver.pane.composer.set_text(f"Repeat this over and over, again and again: {LONG}")
    driver.send("")
    driver.until(lambda: len(driver.branch) == 2)
    driver.wait_answered()
    answer = driver.branch[-1]
    footer = driver.pane.transcript.view(answer.id).item.footer
    assert answer.state in ("length", "complete")
    assert ("context is full" in footer) == (answer.state == "length")
