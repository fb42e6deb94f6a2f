"""What a job makes of a file."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from llama32_desktop.documents.extraction.forms import FORMS, own_form
from llama32_desktop.documents.jobs.work import FieldsWorker, NoModelError, NoteWorker, Worker
from llama32_desktop.documents.reader import DocumentReader
from llama32_desktop.documents.summary.model import SummaryOptions
from llama32_desktop.documents.summary.store import PartStore
from llama32_desktop.documents.writer import Writer, WritingError, Written
from tests.documents.fake_writer import Asked, FakeWriter


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


@pytest.mark.parametrize("what", ["own", "invoice", "note"])
def test_a_file_waits_where_the_model_goes_while_it_reads(
    what: str, reader: DocumentReader, tmp_path: Path
) -> None:
    class Leaving(FakeWriter):
        """A model that is unloaded while it writes."""

        def reply(self, asked: Asked) -> Written:
            raise WritingError("No model is loaded.")

    leaving = Leaving()

    def writer() -> Writer:
        if leaving.asked:
            raise NoModelError("The job waits.")
        return leaving

    (tmp_path / "a.md").write_text("Birch Boats Ltd\n\nCedar Canvas Ltd\n\nInvoice\n\n06.05.2026\n")
    document = reader.read(tmp_path / "a.md", words=True)
    with PartStore(tmp_path / "parts.sqlite3") as parts:
        worker: Worker = NoteWorker(SummaryOptions(), writer, parts)
        if what != "note":
            worker = FieldsWorker(own_form("Buyer") if what == "own" else FORMS[what], writer)
        with pytest.raises(NoModelError):
            worker.make(document, reader, lambda: False)
    assert len(leaving.asked) == 1
