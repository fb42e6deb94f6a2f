"""What drags and clipboards hold, as file managers, browsers and word processors fill them."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QImage

from llama32_desktop.ui.kit.offers import Offer, holds_offer, offered_files, parted, read_offer


def mime(**data: str) -> QMimeData:
    result = QMimeData()
    for kind, text in data.items():
        result.setData(kind.replace("__", "/").replace("_", "-"), text.encode())
    return result


def with_urls(*urls: QUrl, html: str = "", text: str = "") -> QMimeData:
    result = QMimeData()
    result.setUrls(list(urls))
    if html:
        result.setHtml(html)
    if text:
        result.setText(text)
    return result


def test_a_file_managers_files(tmp_path: Path) -> None:
    path = tmp_path / "a b.png"
    offered = with_urls(QUrl.fromLocalFile(str(path)), text=str(path))
    assert holds_offer(offered)
    assert read_offer(offered) == Offer(files=(str(path),))


def test_a_browsers_picture_is_taken_from_its_data_and_never_from_its_address() -> None:
    offered = with_urls(QUrl("https://example.org/cat"), html='<img src="cat">')
    offered.setData("image/jpeg", b"jpeg bytes")
    assert read_offer(offered) == Offer(data=b"jpeg bytes", suffix=".jpg")
    offered.setData("image/png", b"png bytes")
    assert read_offer(offered) == Offer(data=b"png bytes", suffix=".png")


def test_only_an_address_of_a_picture_is_told_apart_from_a_link() -> None:
    picture = with_urls(QUrl("https://example.org/cat.PNG"))
    tagged = with_urls(QUrl("https://example.org/1"), html='<IMG src="https://example.org/1">')
    link = with_urls(QUrl("https://example.org/page"), html="<a href='x'>page</a>", text="x")
    assert read_offer(picture) == read_offer(tagged) == Offer(web=True)
    assert not holds_offer(link)
    assert read_offer(link) is None


def test_an_image_without_a_file() -> None:
    image = QImage(3, 2, QImage.Format.Format_RGB32)
    image.fill(0xFF102030)
    offered = QMimeData()
    offered.setImageData(image)
    offer = read_offer(offered)
    assert offer is not None and offer.image is not None
    assert (offer.image.width(), offer.image.height()) == (3, 2)


def test_text_is_text_even_with_a_picture_of_it_beside() -> None:
    plain = mime(text__plain="some words")
    assert not holds_offer(plain) and read_offer(plain) is None
    plain.setData("image/png", b"rendered words")
    assert not holds_offer(plain) and read_offer(plain) is None


def test_data_that_is_empty_is_no_picture() -> None:
    offered = QMimeData()
    offered.setData("image/png", b"")
    assert read_offer(offered) is None


def test_a_link_to_another_machine_on_a_page_is_no_file() -> None:
    """Windows would open it, and tell that machine who the person is."""
    there = QUrl("file://evil/share/cat.png")
    dragged = with_urls(there, html="<a href='file://evil/share/cat.png'>cat</a>")
    assert not holds_offer(dragged)
    assert read_offer(dragged) is None
    assert read_offer(with_urls(there)) == Offer(files=("//evil/share/cat.png",))


@pytest.mark.parametrize(
    "address",
    [
        "file://evil/share/cat.png",
        "FILE://evil/share/cat.png",
        "file://evil@evil/share/cat.png",
        "file:////evil/share/cat.png",
        "file:///%2Fevil/share/cat.png",
        "file:///%5C%5Cevil/share/cat.png",
        "file:///\\\\evil\\share\\cat.png",
        "file://///evil/share/cat.png",
        "file:////%3F/UNC/evil/share/cat.png",
        "file:////./pipe/evil",
    ],
)
def test_windows_opens_a_file_of_another_machine_only_from_explorer(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, address: str
) -> None:
    """A program that holds a page or a letter may leave the HTML out."""
    monkeypatch.setattr(sys, "platform", "win32")
    here = QUrl.fromLocalFile(str(tmp_path / "a.png"))
    dragged = with_urls(here, QUrl(address))
    assert offered_files(dragged) == (str(tmp_path / "a.png"),)
    assert offered_files(with_urls(QUrl(address))) == ()
    dragged.setData('application/x-qt-windows-mime;value="Shell IDList Array"', b"\x01")
    assert len(offered_files(dragged)) == 2
    dragged.setHtml("<a>cat</a>")
    assert len(offered_files(dragged)) == 1


class Clipboard(QMimeData):
    """As the systems' own, which decodes what it holds when it is asked for an image."""

    def hasFormat(self, kind: str) -> bool:  # noqa: N802
        return kind == "application/x-qt-image" or super().hasFormat(kind)

    def retrieveData(self, kind: str, wanted: object) -> object:  # noqa: N802
        if kind == "application/x-qt-image":
            raise AssertionError("decoded in the window's thread")
        return super().retrieveData(kind, wanted)


def test_a_drawing_is_not_decoded_by_whatever_decoder_there_is() -> None:
    offered = Clipboard()
    offered.setData("image/svg", b"<svg xmlns='http://www.w3.org/2000/svg'/>")
    assert offered.hasImage()
    assert not holds_offer(offered)
    assert read_offer(offered) is None


class Name(str):
    """Counts how often it is compared with another name."""

    compared = 0

    def __eq__(self, other: object) -> bool:
        Name.compared += 1
        return super().__eq__(other)

    __hash__ = str.__hash__


def test_thousands_of_files_are_parted_without_comparing_them_with_each_other() -> None:
    files = [Name(f"{n}.{ending}") for n in range(2_000) for ending in ("PNG", "txt", "gguf")]
    pictures, others = parted(files, (".png", ".gif"))
    assert (len(pictures), len(others)) == (2_000, 4_000)
    assert parted(others, (".gguf",))[0][:2] == ("0.gguf", "1.gguf")
    assert Name.compared < 100
