"""Pictures on their way into the composer: dropped, pasted, chosen; refused; removed."""

from __future__ import annotations

import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog

from llama32_desktop import paths
from llama32_desktop.engine.model_ref import ModelRef
from llama32_desktop.ui.kit import decoding
from tests.make.pictures import make_landscape
from tests.ui.conftest import Opener
from tests.ui.driver import Driver


def stored_files() -> list[Path]:
    return [path for path in paths.pictures_folder().rglob("*") if path.is_file()]


def test_a_dropped_file_stands_in_the_composer(seeing: Driver, picture: Path) -> None:
    strip = seeing.pane.composer.strip
    assert strip.isHidden()
    seeing.attach(picture)
    assert strip.name == "landscape.png"
    assert strip.details == "640 × 480 · 4 tiles"
    assert "landscape.png" in strip.thumbnail.accessibleName()
    assert "picture" in seeing.pane.composer.edit.placeholderText()
    assert not seeing.pane.composer.button.isEnabled(), "there is no question yet"
    assert [path.read_bytes() for path in stored_files()] == [picture.read_bytes()]
    assert seeing.notice == ""


@pytest.mark.parametrize("place", ["transcript", "composer", "list", "bar"])
def test_a_picture_can_be_dropped_anywhere(ready: Driver, picture: Path, place: str) -> None:
    widgets = {
        "transcript": ready.pane.transcript,
        "composer": ready.pane.composer.edit,
        "list": ready.window.conversations.view,
        "bar": ready.window.model_bar,
    }
    assert ready.drop_files(picture, over=widgets[place])
    ready.until(lambda: ready.pane.composer.strip.path)
    assert ready.pane.composer.text() == ""


def test_the_window_says_that_it_takes_the_picture(ready: Driver, picture: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(picture))])
    assert ready.drag_in(mime)
    hint = ready.app.drop_target.hint
    assert hint is not None and hint.isVisible()
    assert hint.size() == ready.window.size()
    ready.drag_out()
    assert not hint.isVisible()
    assert ready.drop(mime)
    assert not hint.isVisible()


def test_text_is_dropped_into_the_field_as_before(ready: Driver) -> None:
    mime = QMimeData()
    mime.setText("some words")
    assert ready.drop(mime, ready.pane.composer.edit)
    assert ready.pane.composer.text() == "some words"
    assert not ready.drag_in(mime), "and nowhere else"
    assert ready.app.drop_target.hint is None


def test_a_browsers_picture_is_taken_from_its_data(ready: Driver, picture: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl("https://example.org/cat.png")])
    mime.setHtml('<img src="https://example.org/cat.png">')
    mime.setData("image/png", picture.read_bytes())
    assert ready.drop(mime)
    ready.until(lambda: ready.app.chats.chat.picture)
    assert ready.pane.composer.strip.name == "Picture.png"
    assert [path.read_bytes() for path in stored_files()] == [picture.read_bytes()]


def test_an_address_is_never_fetched(ready: Driver) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl("https://example.org/cat.png")])
    assert ready.drop(mime)
    assert "web" in ready.notice
    assert ready.app.chats.chat.picture is None


def test_paste(ready: Driver) -> None:
    image = QImage(90, 60, QImage.Format.Format_RGB32)
    image.fill(0xFF336699)
    QGuiApplication.clipboard().setImage(image)
    ready.qtbot.keyClick(
        ready.pane.composer.edit, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier
    )
    ready.until(lambda: ready.app.chats.chat.picture)
    strip = ready.pane.composer.strip
    assert (strip.name, strip.details) == ("Picture.png", "90 × 60")
    assert Image.open(stored_files()[0]).getpixel((5, 5)) == (0x33, 0x66, 0x99)
    assert ready.pane.composer.text() == ""


def test_pasted_text_is_text(ready: Driver) -> None:
    QGuiApplication.clipboard().setText("just words")
    ready.window.actions_.paste.trigger()
    assert ready.pane.composer.text() == "just words"
    assert ready.app.chats.chat.reading is None


def test_a_long_paste_is_a_file_and_an_endless_one_is_refused(ready: Driver) -> None:
    for text in ("word " * 2_000, "word " * 20_000_000):
        mime = QMimeData()
        mime.setText(text)
        ready.pane.composer.edit.insertFromMimeData(mime)
    assert [len(text.text) for text in ready.app.chats.chat.texts] == [10_000]
    assert "4,000,000 characters" in ready.notice
    assert ready.pane.composer.text() == ""


@pytest.mark.parametrize("with_text", [False, True])
def test_a_page_that_is_pasted_loads_nothing(ready: Driver, picture: Path, with_text: bool) -> None:
    """A box for plain text shows a page's words; what its pictures name is not opened."""
    mime = QMimeData()
    mime.setHtml(f'hi<img src="{picture.as_uri()}"><img src="file:///dev/zero">')
    if with_text:
        mime.setText("hi")
    ready.pane.composer.edit.insertFromMimeData(mime)
    assert ready.pane.composer.text() == ("hi" if with_text else "")
    assert ready.app.chats.chat.reading is None and stored_files() == []


def test_a_picture_is_chosen_with_the_button(ready: Driver, picture: Path) -> None:
    ready.click(ready.pane.composer.picture_button)
    dialog = ready.window.findChild(QFileDialog)
    assert dialog is not None
    assert "*.webp" in dialog.nameFilters()[0]
    dialog.filesSelected.emit([str(picture)])
    dialog.close()
    ready.until(lambda: ready.app.chats.chat.picture)
    assert ready.window.actions_.add_picture.isEnabled()


def test_a_second_picture_is_refused_and_the_first_stays(ready: Driver, picture: Path) -> None:
    ready.attach(picture)
    other = make_landscape(picture.with_name("other.png"), 100, 100)
    assert ready.drop_files(other)
    assert "Only one picture" in ready.notice
    ready.until(ready.app.is_idle)
    assert ready.pane.composer.strip.name == "landscape.png"


def test_of_several_files_the_first_is_taken(ready: Driver, picture: Path) -> None:
    other = make_landscape(picture.with_name("other.png"), 100, 100)
    assert ready.drop_files(picture, other)
    ready.until(lambda: ready.pane.composer.strip.path)
    assert "only “landscape.png”" in ready.notice
    assert ready.pane.composer.strip.name == "landscape.png"


def test_it_can_be_removed_again(ready: Driver, picture: Path) -> None:
    ready.attach(picture)
    ready.click(ready.pane.composer.strip.remove)
    assert ready.pane.composer.strip.isHidden()
    assert ready.app.chats.chat.picture is None
    assert ready.notice == ""
    ready.attach(picture)


def test_removing_it_while_it_is_read(ready: Driver, picture: Path) -> None:
    assert ready.drop_files(picture)
    strip = ready.pane.composer.strip
    assert strip.name == "landscape.png" and strip.details == "Reading the picture"
    ready.click(strip.remove)
    other = make_landscape(picture.with_name("other.png"), 100, 100)
    ready.attach(other)
    assert strip.name == "other.png"


def text_file(path: Path) -> None:
    path.write_text("no picture at all", encoding="utf-8")


def cut_off(path: Path) -> None:
    make_landscape(path.with_suffix(".jpg"), 900, 700)
    data = path.with_suffix(".jpg").read_bytes()
    path.write_bytes(data[: len(data) // 2])


def bomb(path: Path) -> None:
    def chunk(kind: bytes, data: bytes) -> bytes:
        check = zlib.crc32(kind + data).to_bytes(4, "big")
        return len(data).to_bytes(4, "big") + kind + data + check

    size = (60_000).to_bytes(4, "big") * 2
    path.write_bytes(
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", size + b"\x08\x02\0\0\0")
        + chunk(b"IDAT", zlib.compress(b"\0" * 1000))
        + chunk(b"IEND", b"")
    )


def folder(path: Path) -> None:
    path.mkdir()


@pytest.mark.parametrize("make", [text_file, cut_off, bomb, folder])
def test_what_is_no_good_picture_is_refused_in_one_sentence(
    ready: Driver, tmp_path: Path, make: Callable[[Path], None]
) -> None:
    path = tmp_path / "wrong.png"
    make(path)
    assert ready.drop_files(path)
    ready.until(lambda: ready.notice and ready.app.is_idle())
    assert "wrong.png" in ready.notice and ready.notice.endswith(".")
    assert ready.app.chats.chat.picture is None
    assert ready.pane.composer.strip.isHidden()
    assert stored_files() == []
    assert ready.ask("Hello").content, "the app is unharmed"


def test_a_picture_with_the_wrong_ending_is_read_by_its_content(
    ready: Driver, picture: Path
) -> None:
    wrong = picture.rename(picture.with_name("wrong.jpg"))
    ready.attach(wrong)
    assert stored_files()[0].suffix == ".png"


def test_a_format_that_only_the_system_reads_is_kept_as_png(
    ready: Driver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "photo.ppm"
    Image.new("RGB", (70, 50), (10, 200, 30)).save(path)
    assert ready.drop_files(path)
    ready.until(lambda: "photo.ppm" in ready.notice)
    # As HEIC on a Mac: Qt reads it there, the engine does not.
    monkeypatch.setattr(decoding, "_SYSTEM_FORMATS", ("ppm",))
    ready.attach(path)
    strip = ready.pane.composer.strip
    assert (strip.name, strip.details) == ("photo.png", "70 × 50")
    assert Image.open(stored_files()[0]).getpixel((5, 5)) == (10, 200, 30)


def test_each_conversation_keeps_its_own_picture(seeing: Driver, picture: Path) -> None:
    seeing.ask("Hello")
    number = seeing.app.chats.chat.id
    assert number is not None
    seeing.attach(picture)
    seeing.app.chats.new_chat()
    assert seeing.pane.composer.strip.isHidden()
    seeing.app.chats.open_conversation(number)
    seeing.until(lambda: seeing.app.chats.chat.id == number)
    assert seeing.pane.composer.strip.name == "landscape.png"


def test_a_text_model_says_that_it_cannot_see(
    open_window: Opener, picture: Path, tiny_vision: Path
) -> None:
    driver = open_window()
    driver.wait_ready()
    driver.attach(picture)
    assert "can’t see pictures" in driver.notice
    assert list(driver.notice_buttons) == [
        "Read its text",
        "Send without it",
        "Download models…",
        "Choose a GGUF file…",
    ]
    composer = driver.pane.composer
    driver.pane.notice.hide_notice()
    driver.send("What is this?")
    assert not composer.button.isEnabled(), "primary means ready"
    assert "can’t see the picture" in composer.button.accessibleDescription()
    driver.until(driver.app.is_idle)
    assert driver.branch == [], "nothing was sent"
    assert "can’t see pictures" in driver.notice, "Enter says why, and what helps"
    assert composer.text() == "What is this?" and composer.strip.name == "landscape.png"
    driver.app.models.choose_file(str(tiny_vision))
    driver.until(lambda: not driver.notice)
    driver.wait_ready()
    assert composer.strip.details == "640 × 480 · 4 tiles"
    driver.click(composer.button)
    driver.until(lambda: len(driver.branch) == 2)
    driver.wait_answered()
    assert driver.branch[0].attachments


def test_a_message_is_sent_without_the_picture(open_window: Opener, picture: Path) -> None:
    driver = open_window()
    driver.wait_ready()
    driver.attach(picture)
    driver.type("Name a colour")
    driver.click_notice("Send without it")
    driver.until(lambda: len(driver.branch) == 2)
    driver.wait_answered()
    assert driver.branch[0].content == "Name a colour" and not driver.branch[0].attachments
    assert driver.notice == "" and driver.pane.composer.strip.isHidden()
    driver.attach(picture)
    driver.click_notice("Send without it")
    assert driver.pane.composer.edit.hasFocus(), "there is nothing to send yet"
    assert len(driver.branch) == 2 and driver.pane.composer.strip.isHidden()


def test_installed_vision_models_are_offered(
    open_window: Opener, picture: Path, tiny_vision: Path
) -> None:
    installed = paths.models_folder() / "Llama-Vision.gguf"
    installed.write_bytes(tiny_vision.read_bytes())
    driver = open_window()
    driver.wait_ready()
    driver.attach(picture)
    assert len(driver.notice_buttons) == 4
    label = next(label for label in driver.notice_buttons if label.startswith("Use "))
    driver.click_notice(label)
    driver.wait_ready()
    assert driver.app.models.ref == ModelRef(str(installed))
    assert driver.notice == "" and driver.pane.composer.strip.name == "landscape.png"
