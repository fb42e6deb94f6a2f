"""A new conversation's beginning is read before its first message, and nothing else is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest

from llama32_desktop.engine.protocol import ChatMessage
from llama32_desktop.engine.sampling import Sampling, Thinking
from llama32_desktop.ui.services.engine import EngineWorker, Reply
from llama32_desktop.ui.turn import reading_ahead
from tests.ui.conftest import Opener
from tests.ui.driver import Driver


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The system prompts that were read ahead."""
    prompts: list[str] = []
    prepare = EngineWorker.prepare

    def watched(worker: EngineWorker, messages: Sequence[ChatMessage], thinking: Thinking) -> Reply:
        prompts.append("".join(message.content for message in messages))
        return prepare(worker, messages, thinking)

    monkeypatch.setattr(EngineWorker, "prepare", watched)
    monkeypatch.setattr(reading_ahead, "PAUSE_MS", 0)
    # A model may lie where an earlier one did.
    monkeypatch.setattr(reading_ahead, "id", lambda _: 7, raising=False)
    return prompts


def settled(driver: Driver) -> bool:
    ahead: Any = driver.app.reading_ahead
    return driver.app.is_idle() and ahead._reply is None and not ahead._timer.isActive()


def test_the_first_message_evaluates_little(asked: list[str], open_window: Opener) -> None:
    driver = open_window(seed=None, temperature=0.7)
    driver.wait_ready()
    driver.until(lambda: settled(driver))
    assert asked == [""], "once, whatever else was shown meanwhile"
    driver.app.chats.choices.set_system_prompt("Answer like a sailor. " * 8)
    driver.until(lambda: len(asked) == 2 and settled(driver))
    assert asked[1].startswith("Answer like a sailor.")
    answer = driver.ask("Hello")
    timings = answer.answer.timings
    assert timings.prompt_tokens - timings.cached_tokens < 16 < timings.cached_tokens
    assert len(asked) == 2, "nothing of a conversation that is stored"
    driver.app.chats.new_chat()
    driver.until(lambda: len(asked) == 3 and settled(driver))
    assert asked[2] == "", "a new chat begins with the settings' prompt"
    driver.app.chats.open_conversation(answer.conversation_id)
    driver.until(lambda: driver.branch and settled(driver))
    assert len(asked) == 3
    driver.app.models.unload()
    driver.until(lambda: settled(driver))
    driver.app.chats.new_chat()
    driver.until(lambda: settled(driver))
    assert len(asked) == 3 and driver.app.models.state.phase == "unloaded"
    driver.app.models.load()
    driver.wait_ready()
    driver.until(lambda: len(asked) == 4 and settled(driver))


def test_a_message_goes_first(asked: list[str], open_window: Opener) -> None:
    driver = open_window()
    driver.wait_ready()
    driver.until(lambda: settled(driver))
    driver.app.chats.choices.set_system_prompt("Words and words and words. " * 30)
    driver.send("Hello")
    driver.until(lambda: len(driver.branch) == 2 and driver.app.is_idle())
    ahead: Any = driver.app.reading_ahead
    assert driver.branch[-1].content and ahead._reply is None
    assert driver.app.models.sampling == Sampling(temperature=0.0, max_tokens=24, seed=7)
