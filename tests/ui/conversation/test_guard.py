"""A guard of fixed weights beside the real starter model, in the real window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, cast

import msgspec
import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from llama32_desktop import paths
from llama32_desktop.chat.guarding import judge_message
from llama32_desktop.conversations.model import Message, TextAttachment
from llama32_desktop.engine.client.pool import GUARD
from llama32_desktop.engine.parts import Thought
from llama32_desktop.engine.protocol import ModelSettings
from llama32_desktop.guards.judge import Judge
from llama32_desktop.guards.judgement import Judgement, hidden_from, released
from llama32_desktop.ui.chat.guard_note import GuardNote
from llama32_desktop.ui.conversation import announcements, formed
from llama32_desktop.ui.conversation.guard_words import found_in, note_of
from llama32_desktop.ui.conversation.message_items import item
from llama32_desktop.ui.conversation.text_viewer import TextViewer
from tests.make import tiny_guard, tiny_network
from tests.ui.driver import Driver

MARKED = "volcano"
USUAL = ("time", "was", "were", "are", "has", "that", "this", "to", "by")

Use = Callable[..., None]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("guards")
    tiny_guard.make(folder / "words.gguf", [MARKED])
    tiny_guard.make(folder / "answers.gguf", USUAL)
    return folder


@pytest.fixture
def use(ready: Driver, folder: Path) -> Use:
    """Has a guard judge from now on."""

    def use(name: str, action: str = "hold") -> None:
        path = str(folder / name)
        ready.app.settings.update(
            guard_action=action,
            guard_model=path,
            model_settings={path: ModelSettings(threads=1, gpu_layers=0)},
        )

    return use


def notes(driver: Driver) -> list[str]:
    found = driver.pane.transcript.findChildren(GuardNote)
    return [note.text for note in found if not note.isHidden()]


def test_an_unsafe_message_waits_in_the_composer(ready: Driver, use: Use) -> None:
    use("words.gguf")
    ready.send(f"Where is the {MARKED}")
    ready.until(lambda: "Send anyway" in ready.notice_buttons)
    assert "non-violent crimes" in ready.notice and "was not sent" in ready.notice
    assert ready.branch == [] and ready.pane.composer.text() == f"Where is the {MARKED}"
    assert ready.app.is_idle()
    ready.click_notice("Send anyway")
    ready.until(lambda: len(ready.branch) == 2)
    ready.wait_answered()
    assert ready.pane.composer.text() == "" and ready.notice == ""
    assert ready.branch[0].guard[0].categories == ("S2",)
    ready.until(lambda: any("non-violent crimes" in note for note in notes(ready)))


def test_what_was_taken_out_of_an_unsafe_message_is_not_sent(ready: Driver, use: Use) -> None:
    use("words.gguf")
    ready.send(f"Where is the {MARKED}")
    ready.until(lambda: "was not sent" in ready.notice)
    ready.app.notices.show_text("Something else")
    ready.app.notices.hide()
    assert "Send anyway" in ready.notice_buttons, "it comes back behind another notice"
    ready.pane.composer.set_text(f"Where is another {MARKED}")
    ready.click_notice("Send anyway")
    ready.until(lambda: "was not sent" in ready.notice)
    assert ready.branch == [], "another message is judged, and asked about"
    ready.pane.composer.set_text("Where is the hill")
    ready.click_notice("Send anyway")
    ready.until(lambda: len(ready.branch) == 2)
    ready.wait_answered()
    assert ready.branch[0].content == "Where is the hill" and ready.pane.composer.text() == ""
    assert ready.notice == ""
    # An edit of a message is written in its place.
    number = ready.branch[0].id
    edits = ready.pane.transcript.message_actions
    edits.edit_changed.emit(number, f"Where is a {MARKED}")
    edits.edit.emit(number, f"Where is a {MARKED}")
    ready.until(lambda: "was not sent" in ready.notice)
    edits.edit_changed.emit(number, "Where is a lake")
    ready.click_notice("Send anyway")
    ready.until(lambda: ready.branch[0].content == "Where is a lake")
    ready.wait_answered()
    edits.edit_changed.emit(ready.branch[0].id, f"What is a {MARKED}")
    edits.edit.emit(ready.branch[0].id, f"What is a {MARKED}")
    ready.until(lambda: "was not sent" in ready.notice)
    edits.edit_changed.emit(ready.branch[0].id, None)  # its box was closed
    ready.click_notice("Send anyway")
    ready.wait_answered()
    assert ready.app.chats.chat.pending is None and ready.branch[0].content == "Where is a lake"


def test_what_is_held_back_of_an_answer_shows_on_request(ready: Driver, use: Use) -> None:
    use("answers.gguf")
    ready.send("Tell me a story")
    ready.until(lambda: len(ready.branch) == 2)
    ready.wait_answered()
    answer = ready.branch[1]
    start = hidden_from(answer.guard)
    assert start is not None and answer.content[start:].strip()
    shown = ready.pane.transcript.message_text(answer.id)
    assert shown == answer.content[:start]
    ready.app.clipboard.conversation()
    assert answer.content[start:] not in QApplication.clipboard().text()
    ready.until(lambda: ready.pane.transcript.findChildren(GuardNote))
    [note] = [n for n in ready.pane.transcript.findChildren(GuardNote) if not n.button.isHidden()]
    ready.click(note.button)
    ready.until(lambda: ready.pane.transcript.message_text(answer.id) == answer.content)
    ready.until(note.button.isHidden)
    assert "unsafe" in note.text
    assert hidden_from(ready.branch[1].guard) is None


def test_a_guard_that_is_not_there_lets_nothing_pass(ready: Driver, use: Use) -> None:
    use("gone.gguf")
    ready.send("Hello")
    ready.until(lambda: "Send anyway" in ready.notice_buttons)
    assert "gone.gguf" in ready.notice and ready.branch == []
    use("gone.gguf", "warn")
    ready.click_notice("Send anyway")
    ready.until(lambda: len(ready.branch) == 2)
    ready.wait_answered()
    ready.until(lambda: any("gone.gguf" in note for note in notes(ready)))


def test_a_guard_is_offered_once_with_what_it_costs(ready: Driver, tmp_path: Path) -> None:
    file = paths.models_folder() / "Llama-Guard-3-1B.gguf"
    tiny_guard.make(file, [MARKED])
    for name in ("one.txt", "two.txt"):
        (tmp_path / name).write_text("The meeting is on Monday.", encoding="utf-8")
    assert ready.drop_files(tmp_path / "one.txt")
    ready.until(lambda: "Measure" in ready.notice_buttons)
    assert GUARD not in ready.app.engines.names(), "nothing runs that was not chosen"
    ready.click_notice("Measure")
    ready.until(lambda: "Use the guard" in ready.notice_buttons)
    assert "one.txt" in ready.notice and " s." in ready.notice
    assert ready.app.settings.value.guard_action == "off"
    ready.click_notice("Use the guard")
    value = ready.app.settings.value
    assert (value.guard_action, value.guard_model) == ("warn", str(file))
    ready.app.settings.update(guard_action="off")
    assert ready.drop_files(tmp_path / "two.txt")
    ready.until(lambda: len(ready.app.chats.chat.texts) == 2)
    ready.until(ready.app.is_idle)
    assert ready.notice == ""


def test_a_guard_that_comes_later_is_offered_then(ready: Driver, tmp_path: Path) -> None:
    for name in ("one.txt", "two.txt"):
        (tmp_path / name).write_text("The meeting is on Monday.", encoding="utf-8")
    assert ready.drop_files(tmp_path / "one.txt")
    ready.until(lambda: len(ready.app.chats.chat.texts) == 1)
    ready.until(ready.app.is_idle)
    assert ready.notice == "" and not ready.app.settings.value.guard_offered
    ready.app.settings.update(guard_model="/models/an earlier guard.gguf")  # which was turned off
    network = tiny_network.make(paths.models_folder() / "Llama-Prompt-Guard-2-22M-onnx")
    assert ready.drop_files(tmp_path / "two.txt")
    ready.until(lambda: "Measure" in ready.notice_buttons)
    assert "Llama Prompt Guard 2 22M" in ready.notice
    ready.click_notice("Measure")
    ready.until(lambda: "Use the guard" in ready.notice_buttons)
    ready.click_notice("Use the guard")
    value = ready.app.settings.value
    assert (value.guard_action, value.prompt_guard_model) == ("warn", str(network))
    assert value.guard_model == "", "only this one is to judge"


def test_a_note_says_each_thing_once_and_no_more_than_a_few(qapp: QApplication) -> None:
    unsafe = Judgement(of="answer", categories=("S1", "S10"))
    assert note_of([unsafe, unsafe]).count("\n") == 0
    assert "violent crimes, hate" in note_of([unsafe])
    assert note_of([Judgement(of="message", score=0.4)]) == ""
    files = [Judgement(of="document", name=f"{n}.txt", categories=("S1",)) for n in range(9)]
    assert note_of(files).endswith("and 6 more")


class FileGuard:
    """Finds the marked word in files."""

    def judges(self, of: str) -> bool:
        return of == "document"

    def judge_text(self, of: Any, text: str, *, name: str = "", **_: Any) -> tuple[Judgement, ...]:
        codes = ("S2",) if MARKED in text else ()
        return (Judgement(of=of, name=name, categories=codes, end=len(text)),)


def test_files_of_one_name_are_told_apart() -> None:
    texts = [
        TextAttachment(name="mail.txt", text="All is well."),
        TextAttachment(name="mail.txt", text=f"Go to the {MARKED}."),
        TextAttachment(name="mail.txt (2)", text=f"To the {MARKED}, too."),
    ]
    found = judge_message(cast(Judge, FileGuard()), "", texts, (), lambda: False)
    assert [each.clear for each in found] == [True, False, False]
    passages = [line.rpartition("at ")[2] for line in note_of(found, texts).splitlines()]
    assert passages == [f"“Go to the {MARKED}.”", f"“To the {MARKED}, too.”"]
    assert [found_in(each, texts, found) for each in texts] == [[each] for each in found]


def test_what_is_held_back_is_not_read_aloud_and_not_found(qapp: QApplication) -> None:
    found = (Judgement(of="answer", categories=("S1",), start=9, held=True),)
    message = Message(
        id=1,
        conversation_id=1,
        parent_id=None,
        role="assistant",
        content="All well. And the rest.",
        state="complete",
        created_at=0.0,
        guard=found,
    )
    assert announcements._said(message).startswith("All well.\n")
    assert "violent crimes" in announcements._said(message)
    assert formed.shown_of(message) == "All well."
    assert item(message).held and item(message).text == "All well."


def test_a_thought_that_is_held_back_is_not_shown(qapp: QApplication) -> None:
    found = (Judgement(of="thought", categories=("S1",), held=True), Judgement(of="answer"))
    message = Message(
        id=1,
        conversation_id=1,
        parent_id=None,
        role="assistant",
        content="All well.",
        state="complete",
        created_at=0.0,
        steps=(Thought(text="Is it?"),),
        guard=found,
    )
    shown = item(message)
    assert shown.held and shown.text == "All well." and shown.thought is None
    assert shown.guard_note.startswith("In the guard’s judgement a thought may be unsafe")
    thought = item(msgspec.structs.replace(message, guard=released(found))).thought
    assert thought is not None and thought.text == "Is it?"


def test_the_passages_of_a_file_are_marked(qtbot: QtBot) -> None:
    text = "\U0001f600 All is well.\n" * 90 + f"Go to the {MARKED} now.\nAnd so on.\n"
    start = text.index("Go to")
    found = (
        Judgement(of="document", name="a.txt", categories=("S2",), start=start, end=start + 21),
        Judgement(of="document", name="a.txt", failure="It was stopped."),
    )
    parent = QWidget()
    qtbot.addWidget(parent)
    viewer = TextViewer(TextAttachment(name="a.txt", text=text), parent, found)
    (mark,) = viewer.edit.extraSelections()
    assert mark.cursor.selectedText() == f"Go to the {MARKED} now"
    assert viewer.edit.textCursor().position() == mark.cursor.selectionStart(), "it is in sight"
    assert "non-violent crimes" in viewer.warnings.text()
    assert "It was stopped." in viewer.warnings.text()
    assert not TextViewer(TextAttachment(name="a.txt", text=text), parent).edit.extraSelections()
