"""A piece of a long list is found by what the list is about, too."""

from __future__ import annotations

from pathlib import Path

from llama32_desktop.documents.chunks import chunks
from llama32_desktop.documents.collection.context import contexts
from llama32_desktop.documents.collection.indexing import update
from llama32_desktop.documents.collection.retrieval import Retrieval
from llama32_desktop.documents.collection.store import Collection
from llama32_desktop.documents.reader import DocumentReader

TALK = "\n".join(f"  * Ada said number {n} of what there is to be said." for n in range(60))
NOTES = f"""# Council

## Repairs

* The roof of the chapel
{TALK}
  * It was decided to wait.

## Oats

They are in the barn.
"""


def test_what_pieces_stand_under() -> None:
    pieces = chunks(NOTES, 160)
    found = contexts(NOTES, pieces)
    assert len(found) == len(pieces) > 3
    assert found[0] == "" and found[2] == "The roof of the chapel Repairs Council"
    oats = next(n for n, piece in enumerate(pieces) if "barn" in NOTES[piece.start : piece.end])
    assert "roof" not in found[oats] or "wait" in NOTES[pieces[oats].start : pieces[oats].end]


def test_empty_pages_have_none() -> None:
    assert contexts("", []) == []
    assert contexts("Oats.\n\nHay.", chunks("Oats.\n\nHay.", 2)) == ["", ""]


def test_found_by_the_head_of_its_list(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text(NOTES)
    (tmp_path / "b.md").write_text("It was decided to sell the bell.\n" * 3)
    with Collection(tmp_path / "c.sqlite3") as collection, DocumentReader() as reader:
        collection.add_sources([tmp_path / "a.md", tmp_path / "b.md"])
        assert update(collection, reader) == ()
        found = Retrieval(collection).search("What was decided about the chapel's roof?", 3)
    assert any("decided to wait" in piece.text for piece in found)
