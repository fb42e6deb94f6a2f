"""A picture is what its bytes say, whatever an export calls it."""

from __future__ import annotations

import base64
import hashlib
import io
import struct
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from llama32_desktop.conversations.exporting import export
from llama32_desktop.conversations.exporting.json_file import encode
from llama32_desktop.conversations.importing import import_files
from llama32_desktop.conversations.model import Attachment
from llama32_desktop.conversations.pictures import PictureStore
from llama32_desktop.conversations.store import Store, open_store
from llama32_desktop.conversations.whole import (
    WholeConversation,
    WholeMessage,
    picture_attachment,
    read_whole,
)

EPS = (
    b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 20 20\n%%EndComments\n"
    b"(%pipe%touch owned) (w) file\nshowpage\n%%EOF\n"
)
WMF = struct.pack("<IHhhhhHIH", 0x9AC6CDD7, 0, 0, 0, 100, 100, 72, 0, 0) + (
    struct.pack("<HHHIHIH", 1, 9, 0x300, 12, 0, 3, 0) + struct.pack("<IH", 3, 0)
)
PPM = b"P6 2 2 255 " + bytes(12)
HOSTILE = {"eps": EPS, "wmf": WMF, "ppm": PPM, "svg": b"<svg onload='alert(1)'/>"}


class Home:
    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.store: Store = open_store(folder / "c.sqlite3").store
        self.pictures = PictureStore(folder / "pictures")

    @property
    def kept(self) -> list[bytes]:
        files = self.folder.glob("pictures/??/*")
        return [path.read_bytes() for path in files]


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Home]:
    home = Home(tmp_path)
    yield home
    home.store.close()


@pytest.fixture
def called(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """What was asked of a Ghostscript that fails, as one that is no PostScript's does."""
    log = tmp_path / "gs.log"
    for name in ("gs", "gswin64c", "gswin32c"):
        program = tmp_path / "bin" / name
        program.parent.mkdir(exist_ok=True)
        program.write_text(f'#!/bin/sh\necho "$@" >> "{log}"\nexit 1\n')
        program.chmod(0o755)
    from PIL import EpsImagePlugin

    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    monkeypatch.setattr(EpsImagePlugin, "gs_binary", None)
    return log


def picture(data: bytes, media_type: str, name: str = "p") -> Attachment:
    sha256 = hashlib.sha256(data).hexdigest()
    return Attachment(
        sha256=sha256, media_type=media_type, name=name, width=9, height=9, bytes=len(data)
    )


def conversation(*pictures: Attachment) -> WholeConversation:
    message = WholeMessage(id=1, role="user", content="See this.", created_at=1, pictures=pictures)
    return WholeConversation(title="A", created_at=1, updated_at=1, active=1, messages=(message,))


def png() -> bytes:
    made = io.BytesIO()
    Image.new("RGB", (4, 3), "blue").save(made, "PNG")
    return made.getvalue()


@pytest.mark.parametrize("claimed", ["image/tiff", "image/png", "image/jp2", "image/x-eps", ""])
@pytest.mark.parametrize("kind", HOSTILE)
def test_an_export_names_no_picture_into_being(
    home: Home, called: Path, kind: str, claimed: str
) -> None:
    data, good = HOSTILE[kind], png()
    whole = conversation(picture(data, claimed), picture(good, "image/png"))
    files = {hashlib.sha256(d).hexdigest(): d for d in (data, good)}
    path = home.folder / "in.json"
    path.write_bytes(encode([whole], files, 0))
    report = import_files(home.store, home.pictures, [path])
    assert home.kept == [good]
    assert len(report.added) == 1 and "pictures that cannot be read" in report.sentences[0]
    export(home.store, home.pictures, report.added, "html", home.folder / "out.html")
    assert base64.b64encode(good).decode() in (home.folder / "out.html").read_text()
    assert not called.exists()


@pytest.mark.parametrize("claimed", ["image/tiff", "image/png"])
@pytest.mark.parametrize("kind", HOSTILE)
def test_what_lies_in_the_folder_already_is_not_believed(
    home: Home, called: Path, kind: str, claimed: str
) -> None:
    data, good = HOSTILE[kind], png()
    number = home.store.create_conversation("A").id
    for content, name in ((data, claimed), (good, "image/png")):
        home.pictures.add_bytes(content, name)
    attached = (picture(data, claimed), picture(good, "image/png"))
    home.store.add_message(number, None, "user", "See this.", attachments=attached)
    assert len(read_whole(home.store, number).messages[0].pictures) == 2
    for format_, ending in (("html", "html"), ("markdown", "md")):
        out = home.folder / f"out.{ending}"
        export(home.store, home.pictures, [number], format_, out)  # type: ignore[arg-type]
        text = out.read_text()
        assert base64.b64encode(good).decode() in text and "See this." in text
        assert base64.b64encode(data).decode() not in text
    assert not called.exists()


def test_another_apps_picture_is_one_of_the_nine_formats(called: Path) -> None:
    for data in HOSTILE.values():
        assert picture_attachment(data, "a") is None
    made = picture_attachment(png(), "a")
    assert made is not None and (made.media_type, made.width, made.height) == ("image/png", 4, 3)
    assert not called.exists()


def test_a_type_that_is_not_the_bytes_is_refused(home: Home) -> None:
    data = png()
    path = home.folder / "in.json"
    whole = conversation(picture(data, "image/jpeg"))
    path.write_bytes(encode([whole], {hashlib.sha256(data).hexdigest(): data}, 0))
    report = import_files(home.store, home.pictures, [path])
    assert home.kept == [] and len(report.added) == 1


def test_pictures_that_browsers_do_not_show_become_png(home: Home) -> None:
    made = io.BytesIO()
    Image.new("RGBA", (4, 3), (255, 0, 0, 0)).save(made, "TIFF")
    data = made.getvalue()
    whole = conversation(picture(data, "image/tiff"))
    path = home.folder / "in.json"
    path.write_bytes(encode([whole], {hashlib.sha256(data).hexdigest(): data}, 0))
    [number] = import_files(home.store, home.pictures, [path]).added
    export(home.store, home.pictures, [number], "html", home.folder / "out.html")
    text = (home.folder / "out.html").read_text()
    encoded = text.partition('src="data:image/png;base64,')[2].partition('"')[0]
    with Image.open(io.BytesIO(base64.b64decode(encoded)), formats=("PNG",)) as shown:
        assert shown.convert("RGBA").getpixel((0, 0))[3] == 0  # type: ignore[index]


def test_every_picture_of_the_app_is_opened_with_its_format_pinned() -> None:
    """No call of Pillow's `open` chooses among all the decoders that it has."""
    package = Path(__file__).parents[2] / "llama32_desktop"
    bare = [
        path.name
        for path in package.rglob("*.py")
        for line in path.read_text(encoding="utf-8").splitlines()
        if "Image.open(" in line and "formats=" not in line
    ]
    assert bare == []
