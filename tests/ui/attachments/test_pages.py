"""Pages that a model sees: of PDFs and of TIFF files, dropped on the window."""

from __future__ import annotations

import io
from pathlib import Path

from PIL import Image, ImageDraw

from tests.make.documents import text_pdf
from tests.ui.driver import Driver


def scan(*texts: str) -> list[Image.Image]:
    pages = []
    for text in texts:
        page = Image.new("RGB", (600, 300), "white")
        ImageDraw.Draw(page).text((40, 100), text, "black", font_size=40)
        pages.append(page)
    return pages


def scanned_pdf(*texts: str) -> bytes:
    """A PDF of pictures alone."""
    data = io.BytesIO()
    first, *rest = scan(*texts)
    first.save(data, "PDF", save_all=True, append_images=rest)
    return data.getvalue()


def texts(driver: Driver) -> list[str]:
    return [chip.attachment.name for chip in driver.pane.composer.texts.chips]


def test_a_scanned_page_is_seen(seeing: Driver, tmp_path: Path) -> None:
    path = tmp_path / "receipt.pdf"
    path.write_bytes(scanned_pdf("Total 12.50"))
    assert seeing.drop_files(path)
    seeing.until(lambda: seeing.app.chats.chat.picture is not None)
    picture = seeing.app.chats.chat.picture
    assert picture is not None and picture.name == "receipt.png"
    assert texts(seeing) == []
    assert "as a picture of the page." in seeing.notice
    seeing.ask("What is the total?")
    assert len(seeing.branch[0].attachments) == 1


def test_a_message_waits_for_the_picture_of_its_page(seeing: Driver, tmp_path: Path) -> None:
    path = tmp_path / "bill.pdf"
    path.write_bytes(text_pdf("Total 12.50"))
    seeing.drop_files(path)
    seeing.send("What is the total?")
    seeing.until(lambda: len(seeing.branch) == 2)
    assert [text.name for text in seeing.branch[0].texts] == ["bill.pdf"]
    assert [picture.name for picture in seeing.branch[0].attachments] == ["bill.png"]


def test_a_page_with_text_is_seen_and_read(seeing: Driver, tmp_path: Path) -> None:
    path = tmp_path / "bill.pdf"
    path.write_bytes(text_pdf("Total 12.50"))
    seeing.drop_files(path)
    seeing.until(lambda: seeing.app.chats.chat.picture is not None and texts(seeing))
    assert texts(seeing) == ["bill.pdf"]
    assert "and as its text" in seeing.notice


def test_of_several_pages_the_text_goes_and_the_pages_are_offered(
    seeing: Driver, tmp_path: Path
) -> None:
    path = tmp_path / "fax.tif"
    first, *rest = scan("Total 12.50", "Thank you")
    first.save(path, save_all=True, append_images=rest)
    seeing.drop_files(path)
    seeing.until(lambda: texts(seeing))
    [chip] = seeing.pane.composer.texts.chips
    assert "Total 12.50" in chip.attachment.text and "Thank you" in chip.attachment.text
    assert seeing.app.chats.chat.picture is None
    assert "goes to the model as text" in seeing.notice
    seeing.click_notice("Ask each of them")
    window = seeing.documents()
    assert window.pages.files == [path]


def test_a_tiff_of_one_page_is_a_picture(seeing: Driver, tmp_path: Path) -> None:
    path = tmp_path / "photo.tif"
    scan("Boat")[0].save(path)
    seeing.drop_files(path)
    seeing.until(lambda: seeing.app.chats.chat.picture is not None)
    picture = seeing.app.chats.chat.picture
    assert picture is not None and picture.name == "photo.tif"


def test_a_tiff_goes_with_the_message_that_waits_for_it(seeing: Driver, tmp_path: Path) -> None:
    """Its conversation is another by the time that it is known to have one page."""
    path = tmp_path / "photo.tif"
    scan("Boat")[0].save(path)
    seeing.drop_files(path)
    seeing.send("What is it?")
    seeing.window.actions_.new_chat.trigger()
    seeing.until(lambda: seeing.app.chats.conversations)
    seeing.until(seeing.app.is_idle)
    assert seeing.app.chats.chat.picture is None, "the shown conversation has asked for none"
    (conversation,) = seeing.app.chats.conversations
    seeing.app.chats.open_conversation(conversation.id)
    seeing.until(lambda: len(seeing.branch) == 2)
    assert [picture.name for picture in seeing.branch[0].attachments] == ["photo.tif"]


def test_a_tiff_that_is_refused_holds_its_message_back(seeing: Driver, tmp_path: Path) -> None:
    for name in ("one.tif", "two.tif"):
        scan("Boat")[0].save(tmp_path / name)
    seeing.attach(tmp_path / "one.tif")
    seeing.drop_files(tmp_path / "two.tif")
    seeing.send("What are they?")
    seeing.until(lambda: "was not sent" in seeing.notice)
    assert "Only one picture" in seeing.notice
    seeing.until(seeing.app.is_idle)
    assert seeing.branch == [] and seeing.pane.composer.text() == "What are they?"


def test_of_two_scans_one_is_seen_and_one_read(seeing: Driver, tmp_path: Path) -> None:
    for name in ("one.pdf", "two.pdf"):
        (tmp_path / name).write_bytes(scanned_pdf(f"Total 12.50 of {name}"))
    seeing.drop_files(tmp_path / "one.pdf", tmp_path / "two.pdf")
    seeing.send("What are the totals?")
    seeing.until(lambda: len(seeing.branch) == 2)
    [picture], [text] = seeing.branch[0].attachments, seeing.branch[0].texts
    assert {Path(picture.name).stem, Path(text.name).stem} == {"one", "two"}
    assert "12.50" in text.text


def test_a_scan_without_a_question_is_not_sent(seeing: Driver, tmp_path: Path) -> None:
    path = tmp_path / "receipt.pdf"
    path.write_bytes(scanned_pdf("Total 12.50"))
    seeing.drop_files(path)
    seeing.send("")
    seeing.until(lambda: "was not sent" in seeing.notice)
    assert seeing.app.chats.chat.picture is not None and seeing.branch == []
