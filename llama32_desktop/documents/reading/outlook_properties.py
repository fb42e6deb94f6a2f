"""What an object of an Outlook file says of itself ([MS-OXMSG], [MS-OXPROPS])."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from olefile import OleFileIO

_TEXT: Final = "001F"
_NARROW: Final = "001E"
_BINARY: Final = "0102"
_EPOCH: Final = datetime.datetime(1601, 1, 1, tzinfo=datetime.UTC)
_ROW: Final = 16
_LARGEST: Final = 256 * 1024 * 1024
_CODE_PAGES: Final = {
    65001: "utf-8",
    20127: "ascii",
    28591: "latin-1",
    20866: "koi8-r",
    28592: "iso8859-2",
    936: "gb18030",
    949: "cp949",
    950: "cp950",
    932: "cp932",
    1200: "utf-16-le",
}


class Properties:
    """The properties of a message, a recipient or an attachment.

    Args:
        storage: Its folder in the file; none for the message itself.
        head: Bytes before the rows of its table of values: 32 for the message itself, 24 for one
            in another, 8 for the rest.
    """

    def __init__(self, ole: OleFileIO, storage: list[str], head: int, encoding: str = "") -> None:
        self._ole = ole
        self.storage = storage
        self._values = self._table(head)
        self._encoding = encoding or self._code_page()

    @property
    def encoding(self) -> str:
        """Of texts that are not Unicode."""
        return self._encoding

    def text(self, number: int) -> str:
        """A property's text; empty where it has none."""
        data = self._stream(f"{number:04X}{_TEXT}")
        if data is not None:
            return data.decode("utf-16-le", "replace").rstrip("\0")
        data = self._stream(f"{number:04X}{_NARROW}")
        if data is None:
            return ""
        try:
            return data.decode(self._encoding).rstrip("\0")
        except (UnicodeDecodeError, LookupError):
            from llama32_desktop.documents.reading.encoding import decode

            return decode(data).rstrip("\0")

    def binary(self, number: int) -> bytes | None:
        """A property's bytes; `None` where it has none."""
        return self._stream(f"{number:04X}{_BINARY}")

    def number(self, number: int) -> int | None:
        """A property's value where it is a whole number."""
        value = self._values.get(number)
        return None if value is None else int.from_bytes(value[:4], "little")

    def moment(self, number: int) -> datetime.datetime | None:
        """A property's value where it is a moment."""
        value = self._values.get(number)
        ticks = int.from_bytes(value, "little") if value else 0
        try:
            return _EPOCH + datetime.timedelta(microseconds=ticks // 10) if ticks else None
        except OverflowError:
            return None

    def _stream(self, tag: str) -> bytes | None:
        path = [*self.storage, f"__substg1.0_{tag}"]
        if not self._ole.exists(path) or self._ole.get_size(path) > _LARGEST:
            return None
        data: bytes = self._ole.openstream(path).read()
        return data

    def _table(self, head: int) -> dict[int, bytes]:
        path = [*self.storage, "__properties_version1.0"]
        if not self._ole.exists(path):
            return {}
        data: bytes = self._ole.openstream(path).read()
        rows = (data[at : at + _ROW] for at in range(head, len(data) - _ROW + 1, _ROW))
        return {int.from_bytes(row[2:4], "little"): row[8:] for row in rows}

    def _code_page(self) -> str:
        for number in (0x3FFD, 0x3FDE):
            page = self.number(number)
            if page:
                return _CODE_PAGES.get(page, f"cp{page}")
        return "cp1252"
