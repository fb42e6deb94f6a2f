"""What a job makes of a file."""

from __future__ import annotations

from pathlib import Path

import msgspec

from llama32_desktop.documents.extraction.forms import FORMS
from llama32_desktop.documents.jobs.work import FieldsWorker
from llama32_desktop.documents.reader import DocumentReader


def test_a_doubt_is_said_once(reader: DocumentReader, bills: list[bytes], tmp_path: Path) -> None:
    """The checks of the fields and the reading may both tell of it."""
    path = tmp_path / "bill.pdf"
    path.write_bytes(bills[0])
    document = reader.read(path, words=True)
    said = "A page was not read."
    document = msgspec.structs.replace(document, unread=(said, said))
    made = FieldsWorker(FORMS["invoice"]).make(document, reader, lambda: False)
    assert made.state == "doubtful"
    assert made.problem.count(said) == 1
