"""Questions to a collection: what the model is shown, and what it says of each passage."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec
import pytest
from PIL import Image, ImageDraw

from llama32_desktop.document_models import SessionWriter
from llama32_desktop.documents.collection.asking import answer
from llama32_desktop.documents.collection.indexing import update
from llama32_desktop.documents.collection.reranking import ModelReranker
from llama32_desktop.documents.collection.retrieval import Retrieval
from llama32_desktop.documents.collection.store import Collection, Piece
from llama32_desktop.documents.reader import DocumentReader
from llama32_desktop.documents.writer import WritingCancelledError, Written
from tests.documents.fake_writer import Asked, FakeWriter


class Model(FakeWriter):
    """Always gives the same answer."""

    def reply(self, asked: Asked) -> Written:
        return Written(" It says so [1]. ", "stop")


@pytest.fixture(scope="module")
def reader() -> Iterator[DocumentReader]:
    with DocumentReader() as reader:
        yield reader


@pytest.fixture(scope="module")
def pieces(
    tmp_path_factory: pytest.TempPathFactory, reader: DocumentReader
) -> Iterator[list[Piece]]:
    """A note that says less of the question than a scan does."""
    folder = tmp_path_factory.mktemp("files")
    (folder / "note.md").write_text("The lantern is old.\n")
    scan = Image.new("RGB", (900, 300), "white")
    ImageDraw.Draw(scan).text((50, 100), "The lantern hangs in the granary", "black", font_size=40)
    scan.save(folder / "scan.png")
    with Collection(folder / "c.sqlite3") as collection:
        collection.add_sources([folder / "note.md", folder / "scan.png"])
        assert update(collection, reader) == ()
        yield Retrieval(collection).search("Where does the lantern hang?")


def test_a_scan_is_found_by_its_text_and_seen_as_a_picture(
    pieces: list[Piece], reader: DocumentReader
) -> None:
    number = 1 + [piece.name for piece in pieces].index("scan.png")
    model = Model(sees=True)
    answered = answer("Where?", pieces, model, reader)
    assert answered.text == "It says so [1]."
    picture = model.asked[-1].picture
    assert picture is not None and picture.width >= 900
    assert answered.pictured == number
    assert f"page that passage [{number}]" in model.prompts[-1]
    assert "granary" in model.prompts[-1] and "old" in model.prompts[-1]


def test_a_model_that_reads_is_given_the_text(pieces: list[Piece], reader: DocumentReader) -> None:
    model = Model(sees=False)
    assert answer("Where?", pieces, model, reader).pictured == 0
    assert model.asked[-1].picture is None and "granary" in model.prompts[-1]
    assert "picture" not in model.prompts[-1]


def test_a_scan_that_is_gone_leaves_its_text(pieces: list[Piece], reader: DocumentReader) -> None:
    gone = [msgspec.structs.replace(piece, path=f"{piece.path}.gone") for piece in pieces]
    model = Model(sees=True)
    assert answer("Where?", gone, model, reader).pictured == 0
    assert "granary" in model.prompts[-1]


class Judge(FakeWriter):
    """Holds what names the granary for an answer, and is unsure of one text."""

    def reply(self, asked: Asked) -> Written:
        assert 'root ::= "yes" | "no"' in asked.grammar
        sure = 0.6 if "maybe" in asked.prompt else 0.9
        word = "yes" if "granary" in asked.prompt else "no"
        return Written(word, "stop", ((len(word), sure),))


def test_passages_are_ordered_by_how_probable_yes_is() -> None:
    rerank = ModelReranker(Judge(sees=False))
    scores = rerank("Where?", ["in the granary", "maybe the granary", "nowhere", "maybe nowhere"])
    assert scores == pytest.approx([0.9, 0.6, 0.1, 0.4])


def test_a_real_model_gives_probabilities(session_writer: SessionWriter) -> None:
    texts = ["The lantern hangs in the boat shed.", "Oats are kept in the granary."]
    scores = ModelReranker(session_writer)("Where does the lantern hang?", texts)
    assert len(scores) == 2
    assert all(0.0 < score < 1.0 for score in scores)


def test_ordering_can_be_stopped(session_writer: SessionWriter) -> None:
    with pytest.raises(WritingCancelledError):
        ModelReranker(session_writer, lambda: True)("Where?", ["word " * 900] * 40)
