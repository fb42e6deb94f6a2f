"""A parser in Rust that panics costs its file, and nothing else."""

from pathlib import Path

import pytest

from llama32_desktop.documents.reader import DocumentReader
from llama32_desktop.documents.reading.panics import panics_as_errors
from llama32_desktop.documents.reading.source import UnreadableError
from tests.make.office import packed

SHORT = bytes.fromhex("9f0100990300")
"""The strings of a binary workbook, whose number has no bytes."""
STRINGS = {
    "[Content_Types].xml": "<Types/>",
    "xl/workbook.bin": b"",
    "xl/_rels/workbook.bin.rels": "<Relationships/>",
    "xl/sharedStrings.bin": SHORT,
}


def test_a_workbook_that_its_parser_panics_at_is_damaged(tmp_path: Path) -> None:
    packed(tmp_path / "a.xlsb", STRINGS)
    (tmp_path / "b.txt").write_text("Oats")
    with DocumentReader() as reader:
        with pytest.raises(UnreadableError, match=r"“a.xlsb” is damaged"):
            reader.read(tmp_path / "a.xlsb")
        assert reader._child is not None, "the process goes on"
        assert reader.read(tmp_path / "b.txt").pages[0].text == "Oats"


def test_an_archive_with_such_a_workbook_has_the_rest(tmp_path: Path) -> None:
    packed(tmp_path / "a.xlsb", STRINGS)
    packed(tmp_path / "c.zip", {"a.xlsb": (tmp_path / "a.xlsb").read_bytes(), "b.txt": "Oats"})
    with DocumentReader() as reader:
        document = reader.read(tmp_path / "c.zip")
    assert "Oats" in "".join(page.text for page in document.pages)
    assert any("a.xlsb" in remark for remark in document.unread)


def test_what_ends_a_program_is_no_panic() -> None:
    with pytest.raises(KeyboardInterrupt), panics_as_errors():
        raise KeyboardInterrupt
