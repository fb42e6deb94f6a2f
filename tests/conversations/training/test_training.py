"""Conversations as data for training: what is in, what is left out, and how it is split."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from llama32_desktop.conversations.errors import CancelledError, StoreError
from llama32_desktop.conversations.model import (
    AnswerRecord,
    Attachment,
    Message,
    Rating,
    TextAttachment,
)
from llama32_desktop.conversations.pictures import PictureStore
from llama32_desktop.conversations.ratings import rate
from llama32_desktop.conversations.store import Store, open_store
from llama32_desktop.conversations.training import Split, TrainingReport, export_training
from llama32_desktop.conversations.training.lessons import Chat, Said
from llama32_desktop.conversations.training.lines import lines_of
from llama32_desktop.conversations.training.split import together
from llama32_desktop.conversations.versions import add_version
from llama32_desktop.conversations.whole import conversation_ids, picture_attachment
from llama32_desktop.engine.parts import Thought, ToolCall
from llama32_desktop.guards.judgement import Judgement

ALL = Split(test_percent=0)
Rows = dict[str, list[dict[str, Any]]]


class Home:
    """A store, and what becomes of it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.store: Store = open_store(folder / "c.sqlite3").store
        self.pictures = PictureStore(folder / "pictures")
        self.report = TrainingReport(lines={}, conversations=0, answers=0)

    def begin(self, system: str = "") -> int:
        return self.store.create_conversation("Talk", system).id

    def say(self, number: int, *texts: str) -> list[Message]:
        """Adds messages at the end of the shown branch, a question first."""
        said = []
        for text in texts:
            last = self.last(number)
            role = "assistant" if last is not None and last.role == "user" else "user"
            parent = None if last is None else last.id
            said.append(self.store.add_message(number, parent, role, text))
        return said

    def last(self, number: int) -> Message | None:
        branch = self.store.branch(number)
        return branch[-1] if branch else None

    def beside(self, message: Message, text: str, rating: Rating = "", **more: Any) -> Message:
        """Another answer to the same."""
        added = self.store.add_message(
            message.conversation_id, message.parent_id, "assistant", text, **more
        )
        return rate(self.store, added.id, rating)

    def rows(self, split: Split = ALL, ids: list[int] | None = None) -> Rows:
        """What is exported, by file."""
        target = self.folder / f"out-{len(list(self.folder.iterdir()))}"
        chosen = sorted(conversation_ids(self.store)) if ids is None else ids
        self.report = export_training(self.store, self.pictures, chosen, target, split)
        files = sorted(target.rglob("*.jsonl"))
        rows = {
            file.relative_to(target).as_posix(): [
                json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()
            ]
            for file in files
        }
        assert {name: len(lines) for name, lines in rows.items()} == self.report.lines
        return rows

    @property
    def left_out(self) -> dict[str, int]:
        pairs = (sentence.rpartition(": ") for sentence in self.report.left_out)
        return {why: int(count) for why, _, count in pairs}


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Home]:
    home = Home(tmp_path)
    with closing(home.store):
        yield home


def texts(row: dict[str, Any]) -> list[tuple[str, str]]:
    return [(m["role"], m["content"]) for m in row["messages"]]


def png(colour: str) -> bytes:
    data = io.BytesIO()
    Image.new("RGB", (4, 3), colour).save(data, "PNG")
    return data.getvalue()


def picture(home: Home, colour: str) -> Attachment:
    home.pictures.add_bytes(png(colour), "image/png")
    found = picture_attachment(png(colour), f"{colour}.png")
    assert found is not None
    return found


def test_a_chat_is_what_the_model_was_given_and_said(home: Home) -> None:
    number = home.begin("Be brief.")
    text = TextAttachment(name="a.txt", text="One <|eot_id|> two")
    question = home.store.add_message(number, None, "user", " Sum it up. ", texts=[text])
    home.store.add_message(
        number,
        question.id,
        "assistant",
        "One, two.\n",
        steps=[Thought(text="Hm.")],
        answer=AnswerRecord(model_path="/m.gguf", model_name="Llama 3.2 1B"),
    )
    home.say(number, "Thanks", "You are welcome.", "And now?")
    [row] = home.rows()["chat/train.jsonl"]
    assert [role for role, _ in texts(row)] == ["system", "user", "assistant", "user", "assistant"]
    assert texts(row)[0][1] == "Be brief."
    asked = texts(row)[1][1]
    assert asked.startswith("File “a.txt”:\n```\n") and asked.endswith("```\n\nSum it up.")
    assert "<|eot_id|>" not in asked
    assert texts(row)[2:] == [
        ("assistant", "One, two."),
        ("user", "Thanks"),
        ("assistant", "You are welcome."),
    ]
    assert set(home.report.lines) == {"chat/train.jsonl"}
    assert home.report.answers == 2 and home.left_out == {"thoughts (their answers are in)": 1}


def test_a_chat_ends_before_what_is_not_to_be_learned(home: Home) -> None:
    for state in ("cancelled", "length", "failed"):
        number = home.begin()
        [_, answer] = home.say(number, f"Before {state}", "Good.")
        asked = home.store.add_message(number, answer.id, "user", "Go on")
        home.store.add_message(number, asked.id, "assistant", "Half", state=state)
        home.say(number, "And?", "More.")
    rated = home.begin()
    [_, bad, *_] = home.say(rated, "Bad first", "Wrong.", "And?", "More.")
    rate(home.store, bad.id, "bad")
    tools = home.begin()
    [asked] = home.say(tools, "Tools")
    home.store.add_message(
        tools, asked.id, "assistant", "I add.", steps=[ToolCall(name="add", at=6)]
    )
    held = home.begin()
    [asked] = home.say(held, "Held")
    guard = [Judgement(of="answer", categories=("S1",), start=3, held=True)]
    home.store.add_message(held, asked.id, "assistant", "So: boom", guard=guard)
    rows = home.rows()
    assert [texts(row) for row in rows["chat/train.jsonl"]] == [
        [("user", f"Before {state}"), ("assistant", "Good.")]
        for state in ("cancelled", "length", "failed")
    ]
    assert home.left_out == {
        "answers that follow one of these": 4,
        "answers that were stopped, cut or failed": 3,
        "answers that are rated bad": 1,
        "answers with steps of tools": 1,
        "answers that a guard holds back": 1,
    }
    assert "boom" not in json.dumps(rows)
    [row] = rows["ratings/train.jsonl"]
    assert row["label"] is False and row["completion"][0]["content"] == "Wrong."


def test_a_guard_may_be_overruled(home: Home) -> None:
    number = home.begin()
    [asked] = home.say(number, "Held")
    guard = [Judgement(of="answer", categories=("S1",), start=3, held=False)]
    home.store.add_message(number, asked.id, "assistant", "So: bread", guard=guard)
    assert texts(home.rows()["chat/train.jsonl"][0])[-1] == ("assistant", "So: bread")


def test_a_correction_is_learned_and_preferred(home: Home) -> None:
    number = home.begin("Be brief.")
    [_, answer] = home.say(number, "The longest river?", "The Rhine.")
    first = add_version(home.store, answer, "The Nile")
    last = add_version(home.store, first, "The Nile.")
    home.say(number, "And the highest mountain?", "Everest.")
    rows = home.rows()
    assert [texts(row) for row in rows["chat/train.jsonl"]] == [
        [
            ("system", "Be brief."),
            ("user", "The longest river?"),
            ("assistant", "The Nile."),
            ("user", "And the highest mountain?"),
            ("assistant", "Everest."),
        ]
    ]
    prompt = [
        {"role": "system", "content": "Be brief."},
        {"role": "user", "content": "The longest river?"},
    ]
    good, bad = ([{"role": "assistant", "content": t}] for t in ("The Nile.", "The Rhine."))
    assert rows["preferences/train.jsonl"] == [{"prompt": prompt, "chosen": good, "rejected": bad}]
    assert rows["nemo-preferences/train.jsonl"] == [
        {
            "context": prompt,
            "completions": [{"rank": 0, "completion": good}, {"rank": 1, "completion": bad}],
        }
    ]
    assert rows["ratings/train.jsonl"] == [
        {"prompt": prompt, "completion": good, "label": True},
        {"prompt": prompt, "completion": bad, "label": False},
    ]
    assert home.left_out == {"answers that were corrected (the corrections are in)": 2}
    home.store.select(answer.id)  # the model's own words are shown again
    rate(home.store, last.id, "bad")
    rows = home.rows()
    assert "chat/train.jsonl" not in rows and "preferences/train.jsonl" not in rows


def test_a_good_answer_is_learned_and_is_less_than_its_correction(home: Home) -> None:
    number = home.begin()
    [_, answer] = home.say(number, "The longest river?", "The Nile, it seems.")
    rate(home.store, answer.id, "good")
    add_version(home.store, answer, "The Nile.")
    rows = home.rows()
    assert [texts(row)[-1][1] for row in rows["chat/train.jsonl"]] == [
        "The Nile.",
        "The Nile, it seems.",
    ]
    [pair] = rows["preferences/train.jsonl"]
    assert [pair[key][0]["content"] for key in ("chosen", "rejected")] == [
        "The Nile.",
        "The Nile, it seems.",
    ]
    assert [row["label"] for row in rows["ratings/train.jsonl"]] == [True, True]


def test_good_answers_are_preferred_to_bad_ones_of_the_same_place(home: Home) -> None:
    number = home.begin()
    [_, one] = home.say(number, "Name a fruit", "A pear.")
    rate(home.store, one.id, "good")
    home.beside(one, "A carrot.", "bad")
    home.beside(one, "A pear.", "bad")  # says the same: nobody can prefer it
    home.beside(one, "A st", "bad", state="cancelled")
    home.beside(one, "An apple.")
    other = home.begin()
    [_, lone] = home.say(other, "Name a bird", "A bat.")
    rate(home.store, lone.id, "bad")
    rows = home.rows()
    pairs = [
        (row["chosen"][0]["content"], row["rejected"][0]["content"])
        for row in rows["preferences/train.jsonl"]
    ]
    assert pairs == [("A pear.", "A carrot.")]
    labels = [(r["completion"][0]["content"], r["label"]) for r in rows["ratings/train.jsonl"]]
    assert labels == [
        ("A pear.", True),
        ("A carrot.", False),
        ("A pear.", False),
        ("A bat.", False),
    ]
    assert home.left_out["rated or corrected answers that cannot be compared"] == 1
    assert [texts(row)[-1][1] for row in rows["chat/train.jsonl"]] == ["An apple.", "A pear."]


def test_branches_that_are_not_shown_are_learned_as_far_as_they_are_good(home: Home) -> None:
    number = home.begin()
    [_, first, _, second] = home.say(number, "One?", "Uno.", "Two?", "Dos.")
    home.store.add_message(number, None, "user", "Eins?")
    home.say(number, "Un.")
    rows = home.rows()
    assert [texts(row)[-1][1] for row in rows["chat/train.jsonl"]] == ["Un."]
    not_shown = "answers on branches that are not shown, neither rated nor corrected"
    assert home.left_out == {not_shown: 2}
    rate(home.store, first.id, "good")
    rows = home.rows()
    assert [texts(row)[-1][1] for row in rows["chat/train.jsonl"]] == ["Un.", "Uno."]
    assert home.left_out == {not_shown: 1}
    rate(home.store, second.id, "good")
    rows = home.rows()
    assert [texts(row)[-1][1] for row in rows["chat/train.jsonl"]] == ["Un.", "Dos."]
    assert home.left_out == {}


def test_what_a_prompt_would_not_have_is_not_in_a_chat(home: Home) -> None:
    number = home.begin("  ")
    one = home.store.add_message(number, None, "user", "First")
    empty = home.store.add_message(number, one.id, "assistant", " ", state="failed")
    two = home.store.add_message(number, empty.id, "user", "Second")
    home.store.update_answer(empty.id, " ", state="complete")
    answer = home.store.add_message(number, two.id, "assistant", "Both.")
    summary = home.store.add_message(number, answer.id, "assistant", "They met.", kind="summary")
    three = home.store.add_message(number, summary.id, "user", "Third")
    home.store.add_message(number, three.id, "assistant", "Three.")
    [row] = home.rows()["chat/train.jsonl"]
    assert texts(row) == [
        ("user", "First\n\nSecond"),
        ("assistant", "Both."),
        ("user", "Third"),
        ("assistant", "Three."),
    ]


def test_an_answer_to_nothing_is_not_learned(home: Home) -> None:
    number = home.begin("Hello")
    first = home.store.add_message(number, None, "assistant", "How can I help?")
    asked = home.store.add_message(number, first.id, "user", "Not at all")
    home.store.add_message(number, asked.id, "assistant", "Well then.")
    rate(home.store, first.id, "good")
    other = home.begin()
    home.say(other, "A?", "B.")
    rows = home.rows()
    assert [texts(row)[0][1] for row in rows["chat/train.jsonl"]] == ["A?"]
    assert home.left_out == {
        "answers that follow no question": 1,
        "answers that follow one of these": 1,
        "rated or corrected answers that cannot be compared": 1,
    }


def test_pictures_lie_beside_the_lines_that_name_them(home: Home) -> None:
    number = home.begin("Look.")
    red, blue = picture(home, "red"), picture(home, "blue")
    asked = home.store.add_message(number, None, "user", "Which?", attachments=[red, blue])
    answer = home.store.add_message(number, asked.id, "assistant", "Red and blue.")
    rate(home.store, answer.id, "good")
    home.beside(answer, "Two cats.", "bad")
    home.store.select(answer.id)
    text = home.begin()
    home.say(text, "Words?", "Words.")
    rows = home.rows()
    [row] = rows["vision-chat/train.jsonl"]
    names = [f"images/{each.sha256}.png" for each in (red, blue)]
    assert row["images"] == names
    assert row["messages"] == [
        {"role": "system", "content": [{"type": "text", "text": "Look."}]},
        {
            "role": "user",
            "content": [{"type": "image"}, {"type": "image"}, {"type": "text", "text": "Which?"}],
        },
        {"role": "assistant", "content": [{"type": "text", "text": "Red and blue."}]},
    ]
    [pair] = rows["vision-preferences/train.jsonl"]
    assert pair["images"] == names and pair["chosen"][0]["content"][0]["text"] == "Red and blue."
    assert [r["images"] for r in rows["vision-ratings/train.jsonl"]] == [names, names]
    assert len(rows["chat/train.jsonl"]) == 1 and "nemo-preferences/train.jsonl" not in rows
    [out] = home.folder.glob("out-*")
    assert (out / names[0]).read_bytes() == png("red")
    home.pictures.path(blue.sha256, "image/png").unlink()
    assert set(home.rows()) == {"chat/train.jsonl"}
    assert home.left_out == {
        "answers about pictures that are missing": 1,
        "answers that are rated bad": 1,
        "rated or corrected answers that cannot be compared": 2,
    }


def test_pictures_that_few_programs_read_are_png(home: Home) -> None:
    data = io.BytesIO()
    Image.new("RGB", (8, 8), "green").save(data, "AVIF")
    found = picture_attachment(data.getvalue(), "g.avif")
    assert found is not None
    home.pictures.add_bytes(data.getvalue(), found.media_type)
    number = home.begin()
    asked = home.store.add_message(number, None, "user", "", attachments=[found])
    home.store.add_message(number, asked.id, "assistant", "Green.")
    [row] = home.rows()["vision-chat/train.jsonl"]
    assert row["messages"][0]["content"] == [{"type": "image"}]
    [out] = home.folder.glob("out-*")
    with Image.open(out / row["images"][0]) as image:
        assert (image.format, image.size) == ("PNG", (8, 8))


def test_a_conversation_is_on_one_side_and_stays_there(home: Home) -> None:
    for index in range(60):
        number = home.begin()
        [_, answer] = home.say(number, f"Question {index % 50}?", "Yes.")
        home.beside(answer, "No.", "good" if index % 3 else "bad")
        home.store.select(answer.id)
    split = Split(test_percent=20, seed=3)
    rows = home.rows(split)

    def asked(name: str) -> set[str]:
        return {row["messages"][0]["content"] for row in rows[name]}

    train, test = asked("chat/train.jsonl"), asked("chat/test.jsonl")
    assert not train & test and len(train | test) == 50
    assert 4 <= len(test) <= 18
    rated = {row["prompt"][0]["content"] for row in rows["ratings/test.jsonl"]}
    assert rated <= test, "all of a conversation goes to the same side"
    for index in range(40):
        home.say(home.begin(), f"Newer {index}?", "Yes.")
    rows = home.rows(split)
    assert test <= asked("chat/test.jsonl") and train <= asked("chat/train.jsonl")
    rows = home.rows(Split(test_percent=20, seed=4))
    assert asked("chat/test.jsonl") & train


def test_a_question_that_was_edited_keeps_what_it_became_on_its_side(home: Home) -> None:
    """Each odd conversation began otherwise, and became the question of the one before."""
    for index in range(40):
        home.say(home.begin(), f"Question {index}?", "Yes.")
        number = home.begin()
        home.say(number, f"Other {index}?", "Perhaps.")
        edited = home.store.add_message(number, None, "user", f"Question {index}?")
        home.store.add_message(number, edited.id, "assistant", "No.")
    rows = home.rows(Split(test_percent=50))
    train, test = (
        {row["messages"][0]["content"] for row in rows[f"chat/{part}.jsonl"]}
        for part in ("train", "test")
    )
    assert not train & test and len(train) > 8 < len(test)


def test_conversations_that_are_joined_take_the_side_of_the_oldest() -> None:
    assert together([]) == {}
    assert together([["a"], ["b"]]) == {"a": "a", "b": "b"}
    joined = dict.fromkeys("abc", "b")
    assert together([["b"], ["a", "b"], ["c", "a"], ["d"]]) == {**joined, "d": "d"}
    assert together([["a"], ["b"], ["c", "b", "a"]]) == dict.fromkeys("abc", "a")


@given(
    st.sets(st.text(st.characters(codec=None), max_size=8), max_size=12),
    st.integers(0, 100),
    st.integers(),
)
def test_some_are_for_each_side(beginnings: set[str], percent: int, seed: int) -> None:
    tested = Split(percent, seed).tested(beginnings)
    assert tested <= beginnings
    if percent == 0:
        assert not tested
    elif percent == 100:
        assert tested == beginnings
    elif len(beginnings) > 1:
        assert tested and tested != beginnings
    assert tested == Split(percent, seed).tested(sorted(beginnings))


def test_a_zip_has_the_same_and_a_page_that_says_all(home: Home) -> None:
    number = home.begin()
    asked = home.store.add_message(number, None, "user", "Name a fruit")
    record = AnswerRecord(model_path="/m.gguf", model_name="Llama 3.2 1B")
    home.store.add_message(number, asked.id, "assistant", "A pear.", answer=record)
    home.say(number, "And?")
    tip = home.last(number)
    assert tip is not None
    home.store.add_message(number, tip.id, "assistant", "An app", state="cancelled")
    target = home.folder / "Training.zip"
    target.write_bytes(b"what was there before")
    export_training(home.store, home.pictures, [number], target, ALL)
    with zipfile.ZipFile(target) as archive:
        assert sorted(archive.namelist()) == ["README.md", "chat/train.jsonl"]
        row = json.loads(archive.read("chat/train.jsonl"))
        page = archive.read("README.md").decode()
    assert texts(row)[-1] == ("assistant", "A pear.")
    assert "| `chat/train.jsonl` | 1 |" in page
    assert "- answers that were stopped, cut or failed: 1" in page
    assert "- Llama 3.2 1B: 1" in page


def test_where_all_is_left_out_the_reasons_are_said(home: Home) -> None:
    number = home.begin()
    asked = home.store.add_message(number, None, "user", "Name a fruit")
    for _ in range(2):
        cut = home.store.add_message(number, asked.id, "assistant", "A pe", state="length")
        rate(home.store, cut.id, "good")
    with pytest.raises(StoreError) as caught:
        export_training(home.store, home.pictures, [number], home.folder / "out", ALL)
    assert "(answers that were stopped, cut or failed: 2, rated" in str(caught.value)
    assert not (home.folder / "out").exists()


def test_it_is_there_whole_or_not_at_all(home: Home) -> None:
    number = home.begin()
    home.say(number, "Name a fruit", "A pear.")
    before = {p.name for p in home.folder.iterdir()}
    for target in (home.folder / "out", home.folder / "out.zip"):
        with pytest.raises(CancelledError):
            export_training(
                home.store, home.pictures, [number], target, ALL, cancelled=lambda: True
            )
        with pytest.raises(StoreError, match="nothing was exported"):
            export_training(home.store, home.pictures, [], target, ALL)
        with pytest.raises(StoreError, match="could not be written"):
            export_training(
                home.store, home.pictures, [number], home.folder / "none" / target.name, ALL
            )
        assert {p.name for p in home.folder.iterdir()} == before
    taken = home.folder / "taken"
    taken.mkdir()
    export_training(home.store, home.pictures, [number], taken, ALL)
    with pytest.raises(StoreError, match="“taken” is there already"):
        export_training(home.store, home.pictures, [number], taken, ALL)
    assert json.loads((taken / "chat" / "train.jsonl").read_text())


def test_a_rating_does_not_bring_back_what_was_deleted(home: Home) -> None:
    number = home.begin()
    [_, answer] = home.say(number, "Name a fruit", "A pear.")
    gone = home.beside(answer, "A stone.", "bad")
    with home.store.transaction() as db:
        db.execute("UPDATE message SET deleted_at = 1.0 WHERE id = ?", (gone.id,))
    home.store.select(answer.id)
    assert set(home.rows()) == {"chat/train.jsonl"}


@given(st.text(st.characters(codec="utf-8")))
def test_a_line_is_one_line_to_every_reader(text: str) -> None:
    lesson = Chat((Said("user", f"{text}\u2028\x85\x0b\x0c\x1c\r\n"), Said("assistant", text)))
    [(folder, line)] = lines_of(lesson, lambda _: "")
    assert folder == "chat" and line.endswith(b"\n")
    [read] = line.decode().splitlines()
    assert json.loads(read)["messages"][1]["content"] == text


def test_no_text_holds_what_a_framework_takes_for_a_control_token(home: Home) -> None:
    number = home.begin("Never say <|eot_id|>")
    [_, answer] = home.say(number, "What is <|eot_id|>?", "<|eot_id|> ends a turn.")
    rate(home.store, answer.id, "good")
    home.beside(answer, "<|eot_id|><|start_header_id|>user", "bad")
    home.store.select(answer.id)
    rows = home.rows()
    assert "<|" not in json.dumps(rows).replace("<|\\u2060", "").replace("<\\u2060|", "")
    assert len(rows) == 4 and "eot_id" in json.dumps(rows)
