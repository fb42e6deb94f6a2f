"""Pictures in a conversation: answered, stored, found again, edited, superseded, missing."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from llama32_desktop import paths
from llama32_desktop.conversations.model import Message
from llama32_desktop.engine.client.handle import Handle
from llama32_desktop.engine.model_ref import ModelRef
from llama32_desktop.engine.protocol import ChatMessage, Done
from llama32_desktop.engine.sampling import Sampling
from llama32_desktop.ui.attachments.picture_box import PictureBox
from llama32_desktop.ui.attachments.viewer import PictureViewer
from llama32_desktop.ui.kit.offers import read_offer
from tests.make.pictures import make_landscape
from tests.ui.driver import Driver, stored


def box_of(driver: Driver, message: Message) -> PictureBox:
    """The message's picture as the transcript shows it, once it is laid out."""
    view = driver.pane.transcript.view(message.id)
    driver.until(lambda: view.pictures is not None)
    assert view.pictures is not None and len(view.pictures.boxes) == 1
    return view.pictures.boxes[0]


def ask_about(driver: Driver, picture: Path, text: str = "What is this?") -> Message:
    driver.attach(picture)
    return driver.ask(text)


def reopen(driver: Driver, qtbot: QtBot) -> Driver:
    """Close the window, open another, and show its only conversation."""
    driver.close()
    second = Driver(qtbot)
    second.wait_ready()
    listed = second.window.conversations
    second.until(lambda: second.titles)
    rect = listed.view.visualRect(second.index_of(second.titles[0]))
    qtbot.mouseClick(listed.view.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    second.until(lambda: second.branch)
    return second


@pytest.fixture
def sent(seeing: Driver, monkeypatch: pytest.MonkeyPatch) -> list[Sequence[ChatMessage]]:
    """What the engine was asked to answer."""
    asked: list[Sequence[ChatMessage]] = []
    generate = seeing.app.engine.client.generate

    def record(messages: Sequence[ChatMessage], sampling: Sampling, **how: Any) -> Handle[Done]:
        asked.append(messages)
        return generate(messages, sampling, **how)

    monkeypatch.setattr(seeing.app.engine.client, "generate", record)
    return asked


def test_a_picture_is_asked_about_answered_and_stored(
    seeing: Driver, picture: Path, sent: list[Sequence[ChatMessage]]
) -> None:
    answer = ask_about(seeing, picture)
    question = seeing.branch[0]
    assert answer.content and answer.error == ""
    assert [a.name for a in question.attachments] == ["landscape.png"]
    assert seeing.pane.composer.strip.isHidden() and seeing.pane.composer.text() == ""
    [prompt] = sent
    [file] = prompt[-1].images
    assert Path(file).is_absolute() and Path(file).read_bytes() == picture.read_bytes()
    assert prompt[-1].content == "What is this?"
    assert stored("SELECT name, width, height FROM attachment") == [("landscape.png", 640, 480)]
    record = answer.answer
    assert record is not None and record.timings is not None
    assert record.timings.image_tokens and record.timings.vision_s
    assert "picture seen in" in seeing.pane.transcript.view(answer.id).item.footer
    seeing.window.actions_.copy_conversation.trigger()
    assert "[Picture: landscape.png]\n\nWhat is this?" in QGuiApplication.clipboard().text()


def test_the_picture_stands_above_the_question(seeing: Driver, picture: Path) -> None:
    ask_about(seeing, picture)
    view = seeing.pane.transcript.view(seeing.branch[0].id)
    box = box_of(seeing, seeing.branch[0])
    assert (box.width(), box.height()) == (320, 240)
    assert view.body is not None
    assert box.mapTo(view, box.rect().bottomLeft()).y() < view.body.y()
    assert box.accessibleName() == "Picture landscape.png, 640 × 480 pixels"
    seeing.until(lambda: box.grab().toImage().pixelColor(160, 20).name() == "#bcd9f2")
    assert box.grab().toImage().pixelColor(0, 0) != box.grab().toImage().pixelColor(160, 20)


def test_a_second_question_does_not_look_again(seeing: Driver, picture: Path) -> None:
    ask_about(seeing, picture)
    answer = seeing.ask("And what else?")
    record = answer.answer
    assert record is not None and record.timings is not None
    assert record.timings.vision_cached
    footer = seeing.pane.transcript.view(answer.id).item.footer
    assert "picture remembered" in footer


def test_it_is_found_again_after_a_restart(seeing: Driver, qtbot: QtBot, picture: Path) -> None:
    ask_about(seeing, picture)
    picture.unlink()  # the user's own file is no longer needed
    second = reopen(seeing, qtbot)
    try:
        box = box_of(second, second.branch[0])
        second.until(lambda: box.grab().toImage().pixelColor(160, 20).name() == "#bcd9f2")
        assert not box.missing
        assert second.ask("Tell me more").content
    finally:
        second.close()


def test_the_window_says_how_far_the_model_has_looked(seeing: Driver, picture: Path) -> None:
    shown: list[str] = []
    seeing.app.turns.reading.connect(lambda _: shown.append(seeing.pane.activity.text()))
    ask_about(seeing, picture)
    assert any(text.startswith("Looking at the picture: ") for text in shown), shown


def test_editing_the_question_keeps_its_picture(
    seeing: Driver, picture: Path, sent: list[Sequence[ChatMessage]]
) -> None:
    ask_about(seeing, picture)
    first = seeing.branch[0]
    view = seeing.pane.transcript.view(first.id)
    view.start_editing()
    assert view.pictures is not None and view.pictures.isVisible()
    view.message_actions.edit.emit(first.id, "What colour is the sky?")
    view.stop_editing()
    seeing.until(lambda: seeing.branch[0].id != first.id)
    seeing.wait_answered()
    assert seeing.branch[0].attachments == first.attachments
    assert sent[-1][-1].images == sent[0][-1].images
    answer = seeing.branch[-1]
    seeing.pane.transcript.message_actions.regenerate.emit(answer.id)
    seeing.until(lambda: seeing.branch[-1].id != answer.id)
    seeing.wait_answered()
    assert sent[-1][-1].images == sent[0][-1].images


def test_the_newest_picture_is_what_the_model_sees(
    seeing: Driver, picture: Path, sent: list[Sequence[ChatMessage]]
) -> None:
    ask_about(seeing, picture)
    other = make_landscape(picture.with_name("other.png"), 300, 500)
    ask_about(seeing, other, "And this?")
    assert seeing.branch[-1].error == ""
    images = [message.images for message in sent[-1] if message.role == "user"]
    assert images[0] == () and Path(images[1][0]).read_bytes() == other.read_bytes()
    items = [seeing.pane.transcript.view(m.id).item for m in seeing.branch]
    assert items[0].pictures[0].note == "No longer seen by the model"
    assert items[2].pictures[0].note == ""
    assert items[2].context_line == "Earlier pictures are no longer seen by the model"
    seeing.ask("What about it?")
    images = [message.images for message in sent[-1] if message.role == "user"]
    assert [len(files) for files in images] == [0, 1, 0]


def test_a_text_model_goes_on_without_the_picture_and_says_so(
    seeing: Driver, picture: Path, smollm2: Path, sent: list[Sequence[ChatMessage]]
) -> None:
    ask_about(seeing, picture)
    first = seeing.branch[0]
    seeing.app.models.choose_file(str(smollm2))
    seeing.until(lambda: seeing.app.models.ref == ModelRef(str(smollm2)))
    seeing.wait_ready()
    note = seeing.pane.transcript.view(first.id).item.pictures[0].note
    assert note == "Not seen: this model reads text only"
    assert "text only" in box_of(seeing, first).accessibleDescription()
    assert seeing.ask("Name a colour").error == ""
    assert all(not message.images for message in sent[-1])
    answer = seeing.branch[1]
    seeing.pane.transcript.message_actions.regenerate.emit(answer.id)
    seeing.until(lambda: "can’t see pictures" in seeing.notice)
    assert "Send without it" not in seeing.notice_buttons, "nothing is to be sent"
    assert len(sent) == 2, "an answer about the picture is not made without it"


def test_a_missing_file_is_shown_by_its_name(seeing: Driver, qtbot: QtBot, picture: Path) -> None:
    ask_about(seeing, picture)
    for file in paths.pictures_folder().rglob("*.png"):
        file.unlink()
    second = reopen(seeing, qtbot)
    try:
        box = box_of(second, second.branch[0])
        second.until(lambda: box.missing)
        assert box.accessibleName() == "Missing picture landscape.png"
        assert not any(action.isEnabled() for action in box.menu().actions())
        box.grab()
        box.click()
        assert not second.window.findChildren(PictureViewer)
        second.pane.transcript.message_actions.regenerate.emit(second.branch[1].id)
        second.until(lambda: "landscape.png" in second.notice)
        assert "missing" in second.notice
        second.until(second.app.is_idle)
        assert second.ask("Let us talk of something else").error == ""
    finally:
        second.close()


def test_it_opens_large_with_a_click_and_with_enter(seeing: Driver, picture: Path) -> None:
    ask_about(seeing, picture)
    box = box_of(seeing, seeing.branch[0])
    seeing.click(box)
    [viewer] = seeing.window.findChildren(PictureViewer)
    seeing.until(lambda: viewer.ready)
    with seeing.qtbot.waitSignal(viewer.destroyed):
        seeing.qtbot.keyClick(viewer, Qt.Key.Key_Escape)
    box.setFocus()
    seeing.qtbot.keyClick(box, Qt.Key.Key_Return)
    seeing.qtbot.keyClick(box, Qt.Key.Key_Space)
    assert len(seeing.window.findChildren(PictureViewer)) == 1


def test_it_is_saved_again_byte_for_byte(seeing: Driver, picture: Path, tmp_path: Path) -> None:
    ask_about(seeing, picture)
    box = box_of(seeing, seeing.branch[0])
    actions = {action.text(): action for action in box.menu().actions()}
    actions["Save as…"].trigger()
    dialog = seeing.window.findChild(QFileDialog)
    assert dialog is not None
    target = tmp_path / "saved.png"
    dialog.fileSelected.emit(str(target))
    dialog.close()
    seeing.until(lambda: seeing.app.background.idle)
    assert target.read_bytes() == picture.read_bytes()
    assert [path.name for path in tmp_path.glob(".*")] == [], "nothing is left beside it"
    link = tmp_path / "link.png"
    target.write_bytes(b"before")
    link.symlink_to(target)
    seeing.app.pictures.save(box.item, link)
    seeing.until(lambda: seeing.app.background.idle)
    assert link.is_symlink() and target.read_bytes() == picture.read_bytes()
    seeing.app.pictures.save(box.item, tmp_path / "nowhere" / "saved.png")
    seeing.until(lambda: "nowhere" in seeing.notice)
    assert seeing.notice.endswith(".")


def test_it_is_copied_with_its_own_bytes(seeing: Driver, picture: Path) -> None:
    ask_about(seeing, picture)
    box = box_of(seeing, seeing.branch[0])
    seeing.app.pictures.copy(box.item)
    seeing.until(lambda: seeing.app.background.idle)
    mime = QGuiApplication.clipboard().mimeData()
    assert mime.hasImage()
    offer = read_offer(mime)
    assert offer is not None and offer.data == picture.read_bytes()
    seeing.close()
    assert not isValid(mime), "nothing that Python made may be left when the process ends"
    assert QGuiApplication.clipboard().mimeData().hasImage()


def test_pictures_that_nobody_holds_are_removed_at_the_start(
    seeing: Driver, qtbot: QtBot, picture: Path
) -> None:
    ask_about(seeing, picture)
    [kept] = paths.pictures_folder().rglob("*.png")
    unused = kept.parent.parent / "ab" / f"{'ab' * 32}.png"
    unused.parent.mkdir(exist_ok=True)
    Image.new("RGB", (5, 5)).save(unused)
    for file in (kept, unused):
        os.utime(file, (1, 1))
    second = reopen(seeing, qtbot)
    try:
        second.until(second.app.is_idle)
        assert kept.exists() and not unused.exists()
    finally:
        second.close()


def test_up_brings_the_picture_of_the_last_message_back(seeing: Driver, picture: Path) -> None:
    ask_about(seeing, picture)
    assert seeing.pane.composer.strip.path is None or seeing.pane.composer.strip.isHidden()
    seeing.qtbot.keyClick(seeing.pane.composer.edit, Qt.Key.Key_Up)
    assert seeing.pane.composer.strip.name == "landscape.png"
    assert seeing.pane.composer.text() == "What is this?"
    seeing.qtbot.keyClick(seeing.pane.composer.edit, Qt.Key.Key_Return)
    seeing.until(lambda: len(seeing.branch) == 4)
    seeing.wait_answered()
    first, second = seeing.branch[0], seeing.branch[2]
    assert first.attachments == second.attachments != ()


def test_the_empty_page_offers_to_read_a_picture(seeing: Driver) -> None:
    offered = {button.text(): button for button in seeing.pane.transcript.empty.buttons}
    for name in ("Read a picture…", "Ask about a document…"):
        seeing.click(offered[name])
        (dialog,) = seeing.window.findChildren(QFileDialog)
        dialog.reject()
        seeing.until(lambda: not seeing.window.findChildren(QFileDialog))
    assert not seeing.branch and seeing.pane.composer.text() == ""
