"""A turn with the real engine and the starter model, without Qt."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import psutil
import pytest

from llama32_desktop.chat.answers import SAVE_S
from llama32_desktop.chat.needs import PostedEngine
from llama32_desktop.chat.state import ChatState, Turn
from llama32_desktop.chat.turn import News, Turns
from llama32_desktop.chat.waiting import DirectStorage, Loop
from llama32_desktop.cli.own_model import OwnModel, OwnPictures
from llama32_desktop.conversations.model import Message
from llama32_desktop.conversations.store import Store, open_store
from llama32_desktop.engine.client.client import EngineClient
from llama32_desktop.engine.parts import Thought, ToolCall, ToolResult
from llama32_desktop.engine.protocol import ModelSettings
from llama32_desktop.engine.sampling import Sampling
from llama32_desktop.models.library import find_model


@pytest.fixture
def client() -> Iterator[EngineClient]:
    client = EngineClient()
    client.start()
    yield client
    client.close()


class Talk:
    """One conversation with the starter."""

    def __init__(self, client: EngineClient, store: Store, smollm2: Path) -> None:
        self.loop = Loop()
        self.crashes = 0
        self.finished: list[Message] = []
        self.chat = ChatState()
        settings = ModelSettings(context=512, threads=1)
        sampling = Sampling(temperature=0, max_tokens=300, repeat_penalty=0.5)
        installed = find_model(str(smollm2))
        self.model = OwnModel(client, self.loop.post, installed, settings, sampling)
        self.turns = Turns(
            PostedEngine(client, self.loop.post, self.note_crash),
            self.model,
            OwnPictures(self.model),
            DirectStorage(store),
            News(finished=self.finished.append),
        )

    def note_crash(self) -> None:
        self.crashes += 1
        self.model.loaded = None

    def until_text(self) -> None:
        def there() -> bool:
            answer = self.turns.answers.of_conversation(self.chat.id)
            return bool(answer and len(answer.text) > 10)

        self.loop.run(there, self.turns.answers.save, SAVE_S)

    def until_finished(self, answers: int) -> Message:
        self.loop.run(lambda: len(self.finished) == answers, self.turns.answers.save, SAVE_S)
        return self.finished[-1]


def test_stopped_crashed_and_asked_again(
    client: EngineClient, tmp_path: Path, smollm2: Path
) -> None:
    with closing(open_store(tmp_path / "conversations.sqlite3").store) as store:
        talk = Talk(client, store, smollm2)
        talk.turns.submit(talk.chat, Turn("Write a very long story.", []))
        talk.until_text()
        talk.turns.stop(talk.chat)
        stopped = talk.until_finished(1)
        assert stopped.state == "cancelled" and stopped.answer and stopped.answer.timings
        question = talk.chat.branch[:1]
        talk.turns.submit(talk.chat, Turn(None, question))
        talk.until_text()
        assert client.child_pid is not None
        psutil.Process(client.child_pid).kill()
        crashed = talk.until_finished(2)
        assert (crashed.state, talk.crashes) == ("failed", 1) and crashed.error
        talk.turns.submit(talk.chat, Turn(None, question, sampling=Sampling(max_tokens=4)))
        again = talk.until_finished(3)
        assert again.state == "length" and again.content
        assert store.branch(again.conversation_id)[-1] == again
        ids = (stopped.id, crashed.id, again.id)
        assert [store.message(number).state for number in ids] == ["cancelled", "failed", "length"]
        assert store.message(again.id).sibling_ids == ids


def test_what_tools_did_is_sent_counted_and_cached(
    client: EngineClient, tmp_path: Path, smollm2: Path
) -> None:
    steps = (
        Thought(text="I look it up."),
        ToolCall(name="weather", arguments='{"city": "Bern"}'),
        ToolResult(text="Rain. " * 40),
    )
    with closing(open_store(tmp_path / "conversations.sqlite3").store) as store:
        conversation = store.create_conversation("Weather")
        asked = store.add_message(conversation.id, None, "user", "Rain in Bern?")
        store.add_message(conversation.id, asked.id, "assistant", "Yes.", steps=steps)
        talk = Talk(client, store, smollm2)
        talk.chat = ChatState(conversation, store.branch(conversation.id))
        brief = Sampling(temperature=0, max_tokens=4)
        for answers, words in enumerate(("And in Thun?", "And in Olten?"), 1):
            turn = Turn(words, list(talk.chat.branch), sampling=brief)
            talk.turns.submit(talk.chat, turn)
            record = talk.until_finished(answers).answer
            assert record is not None and record.timings is not None
            assert record.given == ("steps",)  # this model's template knows no tools
            assert record.timings.prompt_tokens == turn.tokens > 100
            if answers == 1:
                first = record.timings
        timings = record.timings
        assert timings.cached_tokens >= first.prompt_tokens + first.completion_tokens - 1


def test_an_answer_that_goes_on_keeps_its_steps(
    client: EngineClient, tmp_path: Path, smollm2: Path
) -> None:
    with closing(open_store(tmp_path / "conversations.sqlite3").store) as store:
        conversation = store.create_conversation("Weather")
        asked = store.add_message(conversation.id, None, "user", "Rain in Bern?")
        call = ToolCall(name="weather", arguments="{}")
        steps = (call, ToolResult(text="Rain."))
        store.add_message(
            conversation.id, asked.id, "assistant", "Yes, it", state="length", steps=steps
        )
        talk = Talk(client, store, smollm2)
        talk.chat = ChatState(conversation, store.branch(conversation.id))
        brief = Sampling(temperature=0, max_tokens=4)
        talk.turns.submit(talk.chat, Turn(None, list(talk.chat.branch), sampling=brief))
        answer = talk.until_finished(1)
        assert answer.content.startswith("Yes, it") and len(answer.content) > len("Yes, it")
        assert store.message(answer.id).steps == steps
