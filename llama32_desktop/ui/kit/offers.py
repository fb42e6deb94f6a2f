"""Reads the pictures that a drag or the clipboard holds."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QImage

DATA_FORMATS: Final = {
    "image/png": ".png",
    "image/jpeg": ".jpg",
    "image/webp": ".webp",
    "image/tiff": ".tif",
    "image/gif": ".gif",
    "image/bmp": ".bmp",
    "image/heif": ".heic",
    "image/heic": ".heic",
    "image/avif": ".avif",
    "image/jp2": ".jp2",
}
"""Image data that is taken as it comes, the best first, with the names' endings."""

SUFFIXES: Final = (
    *(".png", ".jpg", ".jpeg", ".webp", ".bmp", ".tif", ".tiff", ".gif", ".heic", ".heif"),
    *(".avif", ".jp2"),
)


MODELS: Final = (".gguf", ".safetensors", ".pth", ".onnx")
"""Of models, of the files of checkpoints, which stand for their folders, and of networks."""
_OF_FILES: Final = tuple(
    f'application/x-qt-windows-mime;value="{name}"'
    for name in ("Shell IDList Array", "FileNameW", "FileName")
)
"""What Windows' Explorer, and programs like it, put beside the addresses of files."""


@dataclass(frozen=True, slots=True)
class Offer:
    """A picture that the user wants to send; one of the fields is filled.

    Attributes:
        files: Paths on this machine.
        data: A picture file's bytes.
        suffix: How the name of such a file ends.
        name: What it is called, without an ending, where that is known.
        image: A picture without a file, as some systems' clipboards hold it.
        web: There is only the address of a picture on the web, which is never fetched.
    """

    files: tuple[str, ...] = ()
    data: bytes = b""
    suffix: str = ".png"
    name: str = ""
    image: QImage | None = None
    web: bool = False


def holds_offer(mime: QMimeData) -> bool:
    """Whether `read_offer` would find something; asks for no image data."""
    return (
        any(_is_file(url, mime) for url in mime.urls())
        or (_has_image(mime) and not _is_text(mime))
        or _is_on_the_web(mime)
    )


def read_offer(mime: QMimeData) -> Offer | None:
    """What is offered; `None` where it is no picture, such as text.

    A file goes first, then data in a picture's own format: it is taken as it is, and nothing
    has to be decoded in this thread.
    """
    if files := offered_files(mime):
        return Offer(files=files)
    if not holds_offer(mime):
        return None
    for kind, suffix in DATA_FORMATS.items():
        if mime.hasFormat(kind) and (data := bytes(mime.data(kind).data())):
            return Offer(data=data, suffix=suffix)
    if _has_decoded(mime):
        image = QImage(mime.imageData())
        if not image.isNull():
            return Offer(image=image)
    return Offer(web=True) if _is_on_the_web(mime) else None


def parted(
    files: Iterable[str], endings: tuple[str, ...]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The files whose names end so, in small letters or capitals, and the others; as they came.

    Thousands may be dropped at once: each is looked at once.
    """
    found: tuple[list[str], list[str]] = ([], [])
    for file in files:
        found[not file.lower().endswith(endings)].append(file)
    return tuple(found[0]), tuple(found[1])


def offered_files(mime: QMimeData) -> tuple[str, ...]:
    """The paths of the files that are dragged or copied, as they came."""
    return tuple(url.toLocalFile() for url in mime.urls() if _is_file(url, mime))


def _is_file(url: QUrl, mime: QMimeData) -> bool:
    """Whether it is a file of this machine, or of another that the person opened a folder of.

    A link on a page, or in a letter, names a host as well, which Windows would tell who the person
    is. Only there does such an address lead to it; only Explorer says more of the file.
    """
    if not url.isLocalFile():
        return False
    if not (url.host() or url.toLocalFile().replace("\\", "/").startswith("//")):
        return True
    return not mime.hasHtml() and (
        sys.platform != "win32" or any(mime.hasFormat(kind) for kind in _OF_FILES)
    )


def _has_image(mime: QMimeData) -> bool:
    return _has_decoded(mime) or any(mime.hasFormat(kind) for kind in DATA_FORMATS)


def _has_decoded(mime: QMimeData) -> bool:
    """Whether there is a picture without a format, as some systems' clipboards hold it.

    Where there is one of a format that is not taken, Qt would decode it in this thread, with
    whatever decoder it has: a drawing in SVG can take hours.
    """
    return mime.hasImage() and not any(kind.startswith("image/") for kind in mime.formats())


def _is_on_the_web(mime: QMimeData) -> bool:
    """Whether a web page's picture is offered by its address; other addresses are text."""
    addresses = [url for url in mime.urls() if url.scheme() in ("http", "https")]
    return bool(addresses) and (
        addresses[0].path().lower().endswith(SUFFIXES) or "<img" in mime.html().lower()
    )


def _is_text(mime: QMimeData) -> bool:
    """Whether text is meant: word processors offer a picture of it beside it."""
    return mime.hasFormat("text/plain") and not mime.hasUrls() and bool(mime.text().strip())
