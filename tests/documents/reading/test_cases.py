"""The small files of `../shared/cases/documents` that losses were found with."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from llama32_desktop.documents.reader import DocumentReader

CASES = next(
    (
        folder
        for parent in Path(__file__).resolve().parents
        if (folder := parent / "shared" / "cases" / "documents").is_dir()
    ),
    None,
)
NAMES = (
    *("20_german_csv_windows1252", "21_portuguese_windows1252", "23_czech_latin2"),
    *("25_text_layer_is_garbage", "26_numbered_clauses", "27_word_comment", "28_equation"),
    *("30_footnote", "31_rtf_emoji", "34_pdf_note"),
)


@pytest.fixture(scope="module")
def reader() -> Iterator[DocumentReader]:
    with DocumentReader() as reader:
        yield reader


@pytest.mark.skipif(CASES is None, reason="the cases lie beside the checkout, and are not there")
@pytest.mark.parametrize("name", NAMES)
def test_nothing_of_a_case_is_lost(reader: DocumentReader, name: str) -> None:
    assert CASES is not None
    expected = json.loads((CASES / f"{name}.json").read_text("utf-8"))
    (file,) = (path for path in CASES.glob(f"{name}.*") if path.suffix != ".json")
    document = reader.read(file)
    text = "\n".join(page.text for page in document.pages)
    assert [part for part in expected["text_has"] if part not in text] == []
    assert [part for part in expected["text_has_not"] if part in text] == []
    if expected["must_be_said"]:
        assert document.unread
