"""Titles that the model suggests, in the background."""

from __future__ import annotations

from typing import Any

import pytest

from llama32_desktop.chat import title
from llama32_desktop.chat.title import TitleRequest, title_from
from llama32_desktop.engine.client.handle import Handle
from llama32_desktop.engine.protocol import Done
from llama32_desktop.ui.turn import titles
from tests.ui.conftest import Opener
from tests.ui.driver import Driver, stored


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """The starter is too small for titles, and a person waits longer than a test."""
    monkeypatch.setattr(titles, "IDLE_MS", 50)
    monkeypatch.setitem(titles.TitleSuggestions.__init__.__kwdefaults__, "least_parameters", 0)


def title_of(driver: Driver) -> str:
    (row,) = stored("SELECT title FROM conversation WHERE id = ?", driver.app.chats.chat.id)
    return str(row[0])


def test_the_first_answer_brings_a_title(
    quick: None, open_window: Opener, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(title, "clean_title", lambda text: f"About {len(text) > 0}")
    asked = []
    start = TitleRequest.start
    monkeypatch.setattr(
        TitleRequest, "start", lambda request, chat: [asked.append(chat), start(request, chat)]
    )
    driver = open_window(max_tokens=8)
    driver.wait_ready()
    driver.ask("What do pears taste like?")
    driver.until(lambda: title_of(driver) == "About True")
    driver.until(lambda: driver.titles == ["About True"])
    assert driver.window.windowTitle().startswith("About True")
    driver.ask("And apples?")
    assert not driver.app.titling._timer.isActive() and len(asked) == 1


THINKS = {
    "<think>\nThey ask how pears": "What do pears taste like?",
    "They ask how pears taste.\n</think>\n\nTaste of pears": "Taste of pears",
}


@pytest.mark.parametrize("written", THINKS)
def test_a_thought_becomes_no_title(
    quick: None, open_window: Opener, monkeypatch: pytest.MonkeyPatch, written: str
) -> None:
    read: list[str] = []
    clean = title.clean_title
    monkeypatch.setattr(title, "clean_title", lambda text: [read.append(text), clean(written)][1])
    driver = open_window(max_tokens=8)
    driver.wait_ready()
    driver.ask("What do pears taste like?")
    driver.until(lambda: read)
    driver.until(lambda: driver.titles == [THINKS[written]])
    driver.until(driver.app.is_idle)
    assert title_of(driver) == THINKS[written]
    assert driver.window.windowTitle().startswith(THINKS[written])


def test_a_persons_title_stays(
    quick: None, open_window: Opener, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(title, "clean_title", lambda _: "The model's")
    driver = open_window(max_tokens=8)
    driver.wait_ready()
    driver.ask("What do pears taste like?")
    driver.until(lambda: driver.app.titling.running or title_of(driver) == "The model's")
    number = driver.app.chats.chat.id
    assert number is not None
    driver.app.chats.rename(number, "Mine")
    driver.until(lambda: not driver.app.titling.running)
    driver.until(driver.app.is_idle)
    assert title_of(driver) == "Mine"


def test_writing_ends_it_at_once(
    quick: None, open_window: Opener, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(title, "MOST_TOKENS", 800)  # it would write for long
    monkeypatch.setattr(title, "REQUEST", "Write a long story about a journey, in many parts.")
    driver = open_window(max_tokens=8)
    asked: list[Handle[Done]] = []
    generate = driver.app.engine.client.generate

    def keep(*what: Any, **how: Any) -> Handle[Done]:
        asked.append(generate(*what, **how))
        return asked[-1]

    monkeypatch.setattr(driver.app.engine.client, "generate", keep)
    driver.wait_ready()
    driver.ask("What do pears taste like?")
    driver.until(lambda: driver.app.titling.request.written)
    # Counting the draft would overtake it: here writing alone is to end it.
    monkeypatch.setattr(driver.app.usage, "show_draft", lambda text: None)
    monkeypatch.setattr(titles.TitleSuggestions, "_ask", lambda titling: None)  # no second try
    driver.type("A")
    driver.until(lambda: not driver.app.titling.running)
    assert asked[-1].result(0).finish_reason == "cancelled"
    assert title_of(driver) == title_from("What do pears taste like?")


def test_a_small_model_is_not_asked(open_window: Opener, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(titles, "IDLE_MS", 20)
    considered = []
    ask = titles.TitleSuggestions._ask
    monkeypatch.setattr(
        titles.TitleSuggestions, "_ask", lambda own: [ask(own), considered.append(own)]
    )
    driver = open_window(max_tokens=8)
    driver.wait_ready()
    driver.ask("What do pears taste like?")
    driver.until(lambda: considered)
    assert not driver.app.titling.running
    assert title_of(driver) == title_from("What do pears taste like?")
