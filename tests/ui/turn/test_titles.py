"""Titles that the model suggests, in the background."""

from __future__ import annotations

from typing import Any

import pytest

from llama32_desktop.engine.protocol import Done
from llama32_desktop.ui.services.engine import Reply
from llama32_desktop.ui.turn import titles
from llama32_desktop.ui.turn.submission import title_from
from llama32_desktop.ui.turn.titles import clean_title
from tests.ui.conftest import Opener
from tests.ui.driver import Driver, stored


@pytest.mark.parametrize(
    ("written", "title"),
    [
        ("Apples and pears", "Apples and pears"),
        ('"Apples and pears."\n\nHope this helps!', "Apples and pears"),
        ("**Title:** Apples and pears", "Apples and pears"),
        ("\n\n# Äpfel und Birnen", "Äpfel und Birnen"),
        ("りんごと梨", "りんごと梨"),
        ("", ""),
        ("***", ""),
        ("<think>\nThey want a title.\n</think>\n\nApples and pears", "Apples and pears"),
        ("<think>\nOkay, so the person wants to know what", ""),
        ("[THINK]Apples?[/THINK]Pears", "Pears"),
        ("Sure! Here is a title that I think would be very good for this conversation", ""),
    ],
)
def test_a_title_is_taken_from_what_models_write(written: str, title: str) -> None:
    assert clean_title(written) == title


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """The starter is too small for titles, and a person waits longer than a test."""
    monkeypatch.setattr(titles, "LEAST_PARAMETERS", 0)
    monkeypatch.setattr(titles, "IDLE_MS", 50)
    monkeypatch.setitem(titles.Titling.__init__.__kwdefaults__, "least_parameters", 0)


def title_of(driver: Driver) -> str:
    (row,) = stored("SELECT title FROM conversation WHERE id = ?", driver.app.chats.chat.id)
    return str(row[0])


def test_the_first_answer_brings_a_title(
    quick: None, open_window: Opener, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(titles, "clean_title", lambda text: f"About {len(text) > 0}")
    driver = open_window(max_tokens=8)
    driver.wait_ready()
    driver.ask("What do pears taste like?")
    driver.until(lambda: title_of(driver) == "About True")
    driver.until(lambda: driver.titles == ["About True"])
    assert driver.window.windowTitle() == "About True"
    driver.ask("And apples?")
    driver.qtbot.wait(200)
    assert not driver.app.titling.running


def test_a_persons_title_stays(
    quick: None, open_window: Opener, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(titles, "clean_title", lambda _: "The model's")
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
    monkeypatch.setattr(titles, "MOST_TOKENS", 800)  # it would write for long
    monkeypatch.setattr(titles, "REQUEST", "Write a long story about a journey, in many parts.")
    driver = open_window(max_tokens=8)
    asked: list[Reply] = []
    generate = driver.app.engine.generate

    def keep(*what: Any, **how: Any) -> Reply:
        asked.append(generate(*what, **how))
        return asked[-1]

    monkeypatch.setattr(driver.app.engine, "generate", keep)
    driver.wait_ready()
    driver.ask("What do pears taste like?")
    driver.until(lambda: driver.app.titling.running and asked[-1].text)
    # Counting the draft would overtake it: here writing alone is to end it.
    monkeypatch.setattr(driver.app.usage, "show_draft", lambda text: None)
    monkeypatch.setattr(titles.Titling, "_ask", lambda titling: None)  # no second try
    ends: list[Done] = []
    asked[-1].done.connect(ends.append)
    driver.type("A")
    driver.until(lambda: not driver.app.titling.running)
    assert [done.finish_reason for done in ends] == ["cancelled"]
    assert title_of(driver) == title_from("What do pears taste like?")


def test_a_small_model_is_not_asked(open_window: Opener, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(titles, "IDLE_MS", 20)
    driver = open_window(max_tokens=8)
    driver.wait_ready()
    driver.ask("What do pears taste like?")
    driver.qtbot.wait(200)
    assert not driver.app.titling.running
    assert title_of(driver) == title_from("What do pears taste like?")
