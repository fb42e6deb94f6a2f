"""What a model thinks is kept with its answer while it comes, and stands apart from it."""

from __future__ import annotations

from pathlib import Path

from llama32_desktop.chat.answers import Answers
from llama32_desktop.chat.thoughts import Thoughts
from llama32_desktop.chat.waiting import DirectStorage
from llama32_desktop.conversations.model import Message
from llama32_desktop.conversations.store import open_store
from llama32_desktop.engine.parts import Thought
from llama32_desktop.engine.protocol import ChatMessage
from llama32_desktop.engine.sampling import Sampling
from tests.chat.fakes import FakeEngine


def test_thoughts_have_their_places() -> None:
    thoughts, said = Thoughts(), [""]
    assert thoughts.steps == ()
    thoughts.add("Hm", "thought", said)
    thoughts.add("m. ", "thought", said)
    said += ["Two", "."]
    thoughts.add("Sure?", "thought", said)
    assert thoughts.steps == (Thought(text="Hmm."), Thought(text="Sure?", at=4))
    thoughts.add("", "moved", said)
    assert said == [] and thoughts.steps[-1] == Thought(text="Two.")
    blank = Thoughts()
    blank.add(" \n", "thought", [])
    assert blank.steps == ()


def test_an_answer_keeps_its_thoughts(tmp_path: Path) -> None:
    store = open_store(tmp_path / "conversations.sqlite3").store
    number = store.create_conversation("One and one").id
    asked = store.add_message(number, None, "user", "One and one?")
    begun = store.add_message(number, asked.id, "assistant", "So:", state="streaming")
    engine, news, ended = FakeEngine(), list[tuple[str, bool]](), list[Message]()
    answers = Answers(
        engine,
        DirectStorage(store),
        lambda *_: None,
        lambda _: None,
        lambda _, text, moved: news.append((text, moved)),
    )
    answers.start(begun, [ChatMessage("user", "One and one?")], Sampling(), ended.append)
    [request] = engine.answers
    request.write("I add.", "thought")
    answers.save()
    assert store.message(begun.id).steps == (Thought(text="I add.", at=3),)
    answers.answer_now(number)
    assert request.hurried
    request.write(" two or")
    request.write("", "moved")
    request.write(" Two.")
    assert news == [("I add.", False), ("", True)]
    request.end()
    [answer] = ended
    assert answer.content == "So: Two."
    kept = (Thought(text="I add.", at=3), Thought(text="two or", at=3))
    assert answer.steps == kept and store.message(begun.id).steps == kept
    store.close()
