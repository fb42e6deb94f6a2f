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
from llama32_desktop.engine.protocol import ModelSettings, Sampling
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
