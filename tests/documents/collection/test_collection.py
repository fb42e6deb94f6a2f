"""Collections are brought up to date piece by piece, and find what was asked for."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import apsw
import pytest
import sqlite_vec

from llama32_desktop.document_models import SessionEmbedder
from llama32_desktop.documents.collection.answering import cited, question_prompt
from llama32_desktop.documents.collection.embedder import truncated
from llama32_desktop.documents.collection.indexing import (
    IndexingCancelledError,
    IndexProgress,
    parts_of,
    update,
)
from llama32_desktop.documents.collection.names import bring_back, clear_away, file_of, put_away
from llama32_desktop.documents.collection.names import names as names_in
from llama32_desktop.documents.collection.retrieval import Retrieval, fused
from llama32_desktop.documents.collection.store import Collection, CollectionError
from llama32_desktop.documents.collection.vectors import NEAREST, VectorSearch, packed
from llama32_desktop.documents.model import Document
from llama32_desktop.documents.reader import DocumentReader
from llama32_desktop.engine.client.session import Session
from llama32_desktop.engine.protocol import LoadedModel
from llama32_desktop.words import terms_of
from tests.make.documents import text_pdf
from tests.make.notes import Question, write_notes


@pytest.fixture(scope="module")
def reader() -> Iterator[DocumentReader]:
    with DocumentReader() as reader:
        yield reader


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "files"
    folder.mkdir()
    return folder


@pytest.fixture
def collection(tmp_path: Path, folder: Path) -> Iterator[Collection]:
    with Collection(tmp_path / "c.sqlite3") as collection:
        collection.add_sources([folder])
        yield collection


class Hashing:
    """Vectors of a text's words: near where words are shared."""

    name = "hashing"

    def __init__(self) -> None:
        self.texts = 0

    def embed(self, texts: Sequence[str], *, query: bool) -> list[list[float]]:
        self.texts += len(texts)
        result = []
        for text in texts:
            vector = [0.0] * 256
            for term in terms_of(text[:2000]):
                vector[sum(map(ord, term.lower())) % 256] += 1.0
            result.append(truncated(vector, 0))
        return result


def names(collection: Collection) -> list[str]:
    return [document.name for document in collection.documents()]


def test_only_what_changed_is_read_again(
    collection: Collection, reader: DocumentReader, folder: Path
) -> None:
    (folder / "a.md").write_text("The lantern is in the shed.")
    (folder / "b.md").write_text("The oats are in the barn.")
    assert update(collection, reader) == ()
    before = {d.name: d.modified for d in collection.documents()}
    (folder / "b.md").write_text("The oats are in the cellar now.")
    os.utime(folder / "a.md", (1, 1))  # touched, and the same
    (folder / "c.md").write_text("The cat is asleep.")
    update(collection, reader)
    after = {d.name: d.modified for d in collection.documents()}
    assert after["a.md"] == 1 != before["a.md"]
    assert names(collection) == ["a.md", "b.md", "c.md"]
    assert Retrieval(collection).search("oats")[0].text == "The oats are in the cellar now."
    (folder / "a.md").unlink()
    update(collection, reader)
    assert names(collection) == ["b.md", "c.md"]
    assert Retrieval(collection).search("lantern") == []


def test_a_folder_that_is_away_is_not_forgotten(
    collection: Collection, reader: DocumentReader, folder: Path, tmp_path: Path
) -> None:
    (folder / "a.md").write_text("The lantern is in the shed.")
    single = tmp_path / "single.md"
    single.write_text("The oats are in the barn.")
    collection.add_sources([single])
    assert update(collection, reader) == ()
    folder.rename(tmp_path / "unplugged")
    single.unlink()
    [said] = update(collection, reader)
    assert "is not there now" in said and names(collection) == ["a.md"]
    (tmp_path / "unplugged").rename(folder)
    (folder / "a.md").unlink()
    assert update(collection, reader) == () and names(collection) == []


def test_pages_and_lines_are_known(
    collection: Collection, reader: DocumentReader, folder: Path
) -> None:
    (folder / "manual.pdf").write_bytes(text_pdf("All about ploughs", "Grease\nthe axle weekly"))
    update(collection, reader)
    piece = Retrieval(collection).search("axle")[0]
    assert (piece.page, piece.pages, piece.first_line, piece.last_line) == (2, 2, 1, 2)
    assert piece.place == "manual.pdf, page 2, lines 1–2" and piece.way == "text layer"


def test_a_file_that_cannot_be_read_is_said_once_it_changes_tried_again(
    collection: Collection, reader: DocumentReader, folder: Path
) -> None:
    (folder / "a.pdf").write_bytes(b"%PDF-1.4 broken")
    (folder / "b.txt").write_text("fine")
    problems = update(collection, reader)
    assert len(problems) == 1 and "“a.pdf” is damaged" in problems[0]
    assert update(collection, reader) == problems
    (folder / "a.pdf").write_bytes(text_pdf("mended axle"))
    assert update(collection, reader) == ()
    assert Retrieval(collection).search("mended")


def test_cancelled_it_goes_on_where_it_was(
    collection: Collection, reader: DocumentReader, folder: Path
) -> None:
    for number in range(6):
        (folder / f"{number}.txt").write_text(f"text number {number}")
    seen: list[IndexProgress] = []
    with pytest.raises(IndexingCancelledError):
        update(collection, reader, progress=seen.append, cancelled=lambda: len(seen) >= 3)
    assert 0 < len(names(collection)) < 6
    first = {d.name: d.id for d in collection.documents()}
    update(collection, reader)
    assert len(names(collection)) == 6
    assert first.items() <= {d.name: d.id for d in collection.documents()}.items()


def test_vectors_are_made_once_and_by_model(
    collection: Collection, reader: DocumentReader, folder: Path
) -> None:
    (folder / "a.md").write_text("The lantern is in the shed.")
    (folder / "b.md").write_text("Oats and barley in the barn.")
    embedder = Hashing()
    update(collection, reader, embedder=embedder)
    update(collection, reader, embedder=embedder)
    assert embedder.texts == 2
    (folder / "c.md").write_text("More barley.")
    update(collection, reader, embedder=embedder)
    assert embedder.texts == 3
    update(collection, reader, embedder=embedder, dimensions=64)  # cut elsewhere: made anew
    assert embedder.texts == 6
    found = Retrieval(collection, embedder=embedder, dimensions=64).search("barley")
    assert {piece.name for piece in found[:2]} == {"b.md", "c.md"}


def test_numpy_and_sqlite_vec_find_the_same(
    collection: Collection, reader: DocumentReader, folder: Path
) -> None:
    for number in range(20):
        words = ["abcdefgh"[number % 8] * 3] * 2 + ["zzz"] * (number // 8)
        (folder / f"{number}.txt").write_text(" ".join(words))
    embedder = Hashing()
    update(collection, reader, embedder=embedder)
    search = VectorSearch(collection, embedder.name)
    vector = embedder.embed(["aaa ccc"], query=True)[0]
    by_numpy = search._by_numpy(vector, 3)
    assert len(by_numpy) == 3
    # This Python's SQLite may load no extensions; that of apsw does, wherever it is.
    with apsw.Connection(":memory:") as db:
        db.enable_load_extension(True)
        db.load_extension(sqlite_vec.loadable_path())
        db.execute("CREATE TABLE vector (piece_id INTEGER, part INTEGER, model TEXT, data BLOB)")
        rows = collection.db.execute("SELECT piece_id, part, model, data FROM vector")
        db.executemany("INSERT INTO vector VALUES (?, ?, ?, ?)", [tuple(row) for row in rows])
        found = db.execute(NEAREST, (embedder.name, len(vector), packed(vector), 3))
        by_extension = [row[0] for row in found]
    assert {*by_extension} == {*by_numpy}
    if search.native:
        assert {*search._by_sql(vector, 3)} == {*by_numpy}


def test_one_sentence_of_many_is_near_enough(
    collection: Collection, reader: DocumentReader, folder: Path
) -> None:
    (folder / "a.md").write_text(
        "The parish clerk wrote everything down, as he wrote down whatever came to his ears there. "
        "Barley bread was what the people of the town ate through that long and hungry winter. "
        "Children watched from the wall of the harbour until somebody came and called them in."
    )
    (folder / "b.md").write_text("Bread and wine for all. Barley for the horses and for the cows.")
    embedder = Hashing()
    update(collection, reader, embedder=embedder)
    rows = collection.db.execute("SELECT part, length(data) FROM vector WHERE piece_id = 1")
    assert [tuple(row) for row in rows] == [(0, 256), (1, 256), (2, 256)]
    search = VectorSearch(collection, embedder.name)
    (vector,) = embedder.embed(["Who ate barley bread?"], query=True)
    nearest = [piece.name for piece in collection.pieces(search.nearest(vector, 9))]
    assert nearest == ["a.md", "b.md"]


def test_parts_are_sentences_and_nothing_is_left_out() -> None:
    text = "# Head\n\nOne. Two. " + "A sentence that is as long as it has to be. " * 4
    parts = parts_of(text)
    assert len(parts) == 3 and parts[0].startswith("# Head One. Two.")
    assert "".join("".join(parts).split()) == "".join(text.split())
    assert parts_of("…") == ["…"] and parts_of(" ") == [" "]


def test_a_collection_of_an_older_version_gets_new_vectors(tmp_path: Path, folder: Path) -> None:
    path = tmp_path / "old.sqlite3"
    with Collection(path) as collection, DocumentReader() as reader:
        collection.add_sources([folder])
        (folder / "a.md").write_text("Barley in the barn.")
        update(collection, reader)
        collection.db.execute("DROP TABLE vector")
        collection.db.execute(
            "CREATE TABLE vector (piece_id INTEGER PRIMARY KEY, model TEXT, data BLOB)"
        )
        collection.db.execute("INSERT INTO vector VALUES (1, 'hashing', X'00000000')")
        collection.db.execute("PRAGMA user_version = 1")
        collection.db.commit()
    embedder = Hashing()
    with Collection(path) as collection, DocumentReader() as reader:
        assert names(collection) == ["a.md"]
        update(collection, reader, embedder=embedder)
        assert embedder.texts == 1
        assert Retrieval(collection, embedder=embedder).search("barley")[0].name == "a.md"


def test_a_collection_of_an_older_version_is_searched_by_words_of_every_script(
    tmp_path: Path, folder: Path
) -> None:
    path = tmp_path / "old.sqlite3"
    (folder / "a.md").write_text("東京都に住む STRASSE हिन्दी پاسخ می‌دهم", encoding="utf-8")
    (folder / "b.md").write_text("है ना दी", encoding="utf-8")
    with Collection(path) as collection, DocumentReader() as reader:
        collection.add_sources([folder])
        update(collection, reader)
        collection.db.execute(  # as it was filled then
            "UPDATE piece_words SET words = 'a.md  東京 京都 都に に住 住む む  STRASSE हिन्दी پاسخ "
            "می‌دهم' WHERE words LIKE 'a.md%'"
        )
        collection.db.execute("PRAGMA user_version = 2")
        collection.db.commit()
    with Collection(path) as collection:
        for question in ("京都", "に住む", "straße", "हिंदी", "ميدهم"):
            assert [piece.name for piece in Retrieval(collection).search(question)] == ["a.md"]


def test_a_collection_s_name_is_short_enough_for_every_disk(tmp_path: Path) -> None:
    for name in ("👨\u200d👩\u200d👧\u200d👦" * 20, "東京" * 40, "a" * 300):
        file = file_of(tmp_path, name)
        assert len(f"{file.name}-wal".encode()) <= 255
        with Collection(file):
            assert file.exists()


def test_ranks_are_fused() -> None:
    assert fused([[1, 2, 3], [3, 1]]) == [1, 3, 2]
    assert fused([[], [7]]) == [7]


def test_reranked(collection: Collection, reader: DocumentReader, folder: Path) -> None:
    (folder / "a.md").write_text("barley barley barley")
    (folder / "b.md").write_text("barley is a grain that brewers use")
    update(collection, reader)
    by_length = Retrieval(collection, reranker=lambda q, found: [len(each.text) for each in found])
    assert by_length.search("barley")[0].name == "b.md"


def test_truncated_vectors_have_length_one() -> None:
    assert truncated([3.0, 4.0, 12.0], 2) == pytest.approx([0.6, 0.8])
    assert truncated([0.0, 0.0], 1) == [0.0]
    assert packed([0.5, -1.0, 0.0]) == bytes([64, 129, 0])
    assert packed([0.0]) == bytes(1)


def test_questions_are_words_and_never_queries(
    collection: Collection, reader: DocumentReader, folder: Path
) -> None:
    (folder / "a.md").write_text("京都の天気は晴れです。", encoding="utf-8")
    update(collection, reader)
    retrieval = Retrieval(collection)
    assert retrieval.search("天気")[0].name == "a.md"
    for odd in ('"', "NEAR(", "a AND OR *", "", "-", "🙂"):
        retrieval.search(odd)


def test_what_is_no_collection_is_a_sentence(tmp_path: Path) -> None:
    path = tmp_path / "c.sqlite3"
    path.write_bytes(b"nothing of the kind" * 300)
    with pytest.raises(CollectionError, match="is damaged"):
        Collection(path)
    newer = tmp_path / "n.sqlite3"
    Collection(newer).close()
    with sqlite3.connect(newer) as db:
        db.execute("PRAGMA user_version = 99")
    with pytest.raises(CollectionError, match="newer version"):
        Collection(newer)


def test_what_cannot_be_opened_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "Mine.sqlite3").mkdir()
    with pytest.raises(CollectionError, match="“Mine” could not be read or written"):
        Collection(tmp_path / "Mine.sqlite3")


def test_a_collection_that_was_put_away_comes_back(tmp_path: Path) -> None:
    for name in ("barn", "shed"):
        with Collection(file_of(tmp_path, name)) as collection:
            collection.add_sources([tmp_path / name])
    put_away(tmp_path, "barn")
    assert names_in(tmp_path) == ["shed"]
    assert bring_back(tmp_path) == "barn"
    with Collection(file_of(tmp_path, "barn")) as collection:
        assert collection.sources() == (str(tmp_path / "barn"),)
    put_away(tmp_path, "barn")
    put_away(tmp_path, "shed")  # the last one alone
    Collection(file_of(tmp_path, "shed")).close()
    assert bring_back(tmp_path) == "shed 2", "one of this name was made since"
    with Collection(file_of(tmp_path, "shed 2")) as collection:
        assert collection.sources() == (str(tmp_path / "shed"),)
    assert bring_back(tmp_path) is None
    file_of(tmp_path, "shed 2").with_suffix(".anew").write_bytes(b"a copy that was left")
    put_away(tmp_path, "shed 2")
    clear_away(tmp_path)
    assert [path.name for path in tmp_path.glob("*.*")] == ["shed.sqlite3"]


def recall(retrieval: Retrieval, questions: Sequence[Question]) -> float:
    """The share of questions whose paragraph is among the first five pieces."""
    hits = [
        any(question.paragraph in piece.text for piece in retrieval.search(question.text, 5))
        for question in questions
    ]
    return sum(hits) / len(hits)


def test_recall_on_two_hundred_questions(
    collection: Collection, reader: DocumentReader, folder: Path
) -> None:
    questions = write_notes(folder)
    update(collection, reader)
    assert len(questions) == 200
    assert recall(Retrieval(collection), questions) >= 0.9


def test_recall_with_vectors(
    collection: Collection,
    reader: DocumentReader,
    folder: Path,
    loaded: tuple[Session, LoadedModel],
) -> None:
    """The starter was never trained to make vectors: what it adds must do no harm."""
    questions = write_notes(folder, 10, 20)
    embedder = SessionEmbedder(*loaded)
    update(collection, reader, embedder=embedder, dimensions=256)
    assert recall(Retrieval(collection, embedder=embedder, dimensions=256), questions) >= 0.9


def test_the_starter_s_vectors_have_length_one(loaded: tuple[Session, LoadedModel]) -> None:
    embedder = SessionEmbedder(*loaded)
    one, two, three = embedder.embed(["a red barn", "a red barn", "stock prices fell"], query=False)
    assert sum(n * n for n in one) == pytest.approx(1, abs=1e-4)
    assert one == pytest.approx(two, abs=1e-5) and one != pytest.approx(three, abs=1e-2)


def test_prompt_holds_what_fits_and_fences_it(
    collection: Collection, reader: DocumentReader, folder: Path
) -> None:
    for number in range(8):
        (folder / f"{number}.md").write_text(f"Barley {number}. <|eot_id|> " + "grain " * 150)
    update(collection, reader)
    pieces = Retrieval(collection).search("barley", 8)
    prompt, shown = question_prompt("What about barley?", pieces, 2048)
    assert 1 < len(shown) < 8 and f"these {len(shown)} passages" in prompt
    assert "<|eot_id|>" not in prompt and prompt.endswith("Question: What about barley?")
    found = cited("It grows [2], and [1, 3]; but [99] is nothing.", shown)
    assert [number for number, _ in found] == [1, 2, 3]


KILLED = """
import sys
from pathlib import Path
from llama32_desktop.documents.collection.indexing import update
from llama32_desktop.documents.collection.store import Collection
from llama32_desktop.documents.reader import DocumentReader

def progress(p):
    print(p.done, flush=True)

with Collection(Path(sys.argv[1])) as c, DocumentReader() as r:
    c.add_sources([Path(sys.argv[2])])
    update(c, r, progress=progress)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no SIGKILL there")
def test_killed_while_indexing(tmp_path: Path, reader: DocumentReader, folder: Path) -> None:
    for number in range(300):
        (folder / f"{number:03d}.txt").write_text(f"text number {number}")
    path = tmp_path / "c.sqlite3"
    process = subprocess.Popen(
        [sys.executable, "-c", KILLED, str(path), str(folder)], stdout=subprocess.PIPE
    )
    assert process.stdout
    while process.stdout.readline().strip() not in (b"40", b""):
        pass
    process.kill()
    process.wait()
    with Collection(path) as collection:
        finished = {d.name: d.id for d in collection.documents()}
        assert 40 <= len(finished) < 300
        update(collection, reader)
        whole = {d.name: d.id for d in collection.documents()}
    assert len(whole) == 300 and finished.items() <= whole.items()


@pytest.mark.skipif(sys.platform != "linux", reason="names are any bytes on Linux alone")
def test_a_name_that_is_no_utf8_is_a_name_like_others(
    collection: Collection, folder: Path, reader: DocumentReader
) -> None:
    (folder / "ferry.txt").write_text("The ferry leaves at nine.")
    bad = folder / os.fsdecode(b"caf\xe9.txt")
    bad.write_text("The coffee is served at ten.")
    assert update(collection, reader) == ()
    [piece] = Retrieval(collection).search("coffee", 5)
    assert Path(piece.path) == bad
    bad.write_text("The coffee is served at eleven.")
    assert update(collection, reader) == ()
    [piece] = Retrieval(collection).search("coffee", 5)
    assert "eleven" in piece.text
    bad.unlink()
    assert update(collection, reader) == ()
    assert names(collection) == ["ferry.txt"]


def test_an_error_at_one_file_leaves_the_others(
    collection: Collection,
    folder: Path,
    reader: DocumentReader,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name in ("a", "b", "c"):
        (folder / f"{name}.txt").write_text(f"The text of {name}.")
    keep = Collection.keep

    def fails_once(self: Collection, document: Document, *rest: Any) -> list[int]:
        if document.name == "b.txt":
            raise ZeroDivisionError("a bug")
        return keep(self, document, *rest)

    logged: list[object] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, error, trace: logged.append(kind))
    monkeypatch.setattr(Collection, "keep", fails_once)
    [problem] = update(collection, reader)
    assert "b.txt" in problem
    assert names(collection) == ["a.txt", "c.txt"]
    assert logged == [ZeroDivisionError]
    monkeypatch.undo()
    assert update(collection, reader) == ()
    assert names(collection) == ["a.txt", "b.txt", "c.txt"]
