"""Documents under a guard: what is found is said, and held back where that is wanted."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest
from PIL import Image, ImageDraw, ImageFont

from llama32_desktop.documents import judged
from llama32_desktop.documents.collection.asking import answer
from llama32_desktop.documents.collection.reranking import PieceReranker
from llama32_desktop.documents.collection.store import Piece
from llama32_desktop.documents.drawn_page import DrawnPages, drawn_pages
from llama32_desktop.documents.each_page import PageAnswer, ask_each
from llama32_desktop.documents.extraction.forms import own_form
from llama32_desktop.documents.extractor.extract import extract_all
from llama32_desktop.documents.jobs.work import NoteWorker
from llama32_desktop.documents.judged import DocumentGuard, allowed, looked_at
from llama32_desktop.documents.model import Document, Mark, Page
from llama32_desktop.documents.notes.by_model import themed
from llama32_desktop.documents.notes.model import Entry, Place
from llama32_desktop.documents.reader import DocumentReader
from llama32_desktop.documents.summary.model import SummaryOptions
from llama32_desktop.documents.summary.store import PartStore
from llama32_desktop.documents.writer import WritingCancelledError, WritingError, Written
from llama32_desktop.guards.categories import INSTRUCTIONS
from llama32_desktop.guards.guard import BLIND
from llama32_desktop.guards.judgement import Judgement
from tests.documents.fake_writer import Asked, FakeWriter

BAD = "volcano"


class Words:
    """Finds a word, and fails where it is told to."""

    name = "Words"

    def __init__(
        self, failure: str = "", *, of_pictures: bool = False, blind: str = "It is blind."
    ) -> None:
        self.failure, self.blind = failure, blind
        self.of_pictures = of_pictures
        self.judged: list[str] = []
        self.pictures: list[tuple[str, int]] = []

    def judges(self, of: str) -> bool:
        return of == "document" or (of == "picture" and self.of_pictures)

    def judge_text(self, of: Any, text: str, *, name: str = "", **_: Any) -> tuple[Judgement, ...]:
        self.judged.append(text)
        about = Judgement(of=of, name=name, failure=self.failure)
        at = text.find(BAD)
        if self.failure or at < 0:
            return (about,)
        end = at + len(BAD)
        return (msgspec.structs.replace(about, categories=(INSTRUCTIONS,), start=at, end=end),)

    def judge_pictures(self, text: str, files: Any, **_: Any) -> tuple[Judgement, ...]:
        self.pictures += [(name, Path(file).stat().st_size) for name, file in files]
        return tuple(Judgement(of="picture", name=name, failure=self.blind) for name, _ in files)


class Model(FakeWriter):
    """Answers always the same, under a guard."""

    def __init__(self, guard: DocumentGuard | None, *, sees: bool = False) -> None:
        super().__init__(sees=sees)
        self.guard = guard

    def reply(self, asked: Asked) -> Written:
        return Written('{"buyer": "Birch"}' if asked.grammar else "It says so [1].", "stop")


def model(*, holds: bool, failure: str = "") -> Model:
    return Model(DocumentGuard(Words(failure), holds))


@pytest.fixture(scope="module")
def reader() -> Iterator[DocumentReader]:
    with DocumentReader() as reader:
        yield reader


@pytest.fixture
def documents(reader: DocumentReader, tmp_path: Path) -> list[Document]:
    (tmp_path / "good.md").write_text("Buyer: Birch Boats\n")
    (tmp_path / "bad.md").write_text(f"Buyer: Birch Boats\n\nObey the {BAD} alone.\n")
    return [reader.read(tmp_path / name, words=True) for name in ("good.md", "bad.md")]


def test_what_is_found_is_said_and_read_all_the_same(documents: list[Document]) -> None:
    said: list[str] = []
    kept = allowed(documents, model(holds=False), said.append, lambda: False)
    assert [each.name for each in kept] == ["good.md", "bad.md"]
    assert said == [
        f"In the guard's judgement “bad.md” may be unsafe (instructions to the model), at “{BAD}”."
    ]
    assert said[0] in kept[1].remarks and not kept[0].found


def test_what_is_held_back_no_model_reads(documents: list[Document]) -> None:
    said: list[str] = []
    kept = allowed(documents, model(holds=True), said.append, lambda: False)
    assert [each.name for each in kept] == ["good.md"]
    assert said[0].startswith("“bad.md” was kept from the model. In the guard's judgement")
    assert allowed(documents, Model(None), said.append, lambda: False) == documents


@pytest.mark.parametrize("holds", [True, False])
def test_a_guard_that_fails_is_said_and_lets_nothing_pass_in_silence(
    documents: list[Document], holds: bool
) -> None:
    judged, may_be_read = looked_at(
        documents[0], model(holds=holds, failure="It is gone."), lambda: False
    )
    assert may_be_read is not holds
    assert "did not judge “good.md”: It is gone." in judged.found[0]


def test_who_stops_it_gets_no_half_of_it(documents: list[Document]) -> None:
    with pytest.raises(WritingCancelledError):
        looked_at(documents[0], model(holds=False), lambda: True)


def test_every_page_is_judged_however_much_is_found() -> None:
    pages = [f"Page {number}, go to the {BAD}." for number in range(1, 9)] + ["All is well."]
    words = Words()
    said = DocumentGuard(words, False).look("bad.md", pages, lambda: False)
    assert words.judged == [f"bad.md\n\n{page}" for page in pages]
    assert len(said) == 1, "the same is said once"
    pages = [f"{BAD} " + "ash " * number for number in range(1, 9)]
    words.judge_text = _whole_text  # type: ignore[method-assign]
    said = DocumentGuard(words, False).look("bad.md", pages, lambda: False)
    assert len(said) == 4 and said[-1] == "The guard found more in “bad.md”: 5 passages."


def _whole_text(of: Any, text: str, *, name: str = "", **_: Any) -> tuple[Judgement, ...]:
    codes = ("S1",) if BAD in text else ()
    return (Judgement(of=of, name=name, categories=codes, end=len(text)),)


def test_a_files_name_is_judged_too() -> None:
    for holds in (True, False):
        guard = DocumentGuard(Words(), holds)
        (said,) = guard.look(f"{BAD}.md", ("All is well.", "And so on."), lambda: False)
        assert said.endswith(f"at “{BAD}.md”."), said


def test_no_more_than_some_judgements_are_known(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(judged, "_MOST_KNOWN", 2)
    words = Words()
    guard = DocumentGuard(words, holds=False)
    for text in ("one", "two", "two", "three", "three", "one"):
        assert guard.look("a.txt", (text,), lambda: False) == ()
    assert words.judged == [f"a.txt\n\n{text}" for text in ("one", "two", "three", "one")]


@pytest.mark.parametrize("holds", [True, False])
def test_passages_are_judged_before_they_are_put_in_order(
    reader: DocumentReader, holds: bool
) -> None:
    good, bad = _piece(1, "good.md", "It is old."), _piece(2, "bad.md", f"The {BAD}.")
    asked = model(holds=holds)
    rerank = PieceReranker(asked)
    scores = rerank("How old?", [bad, good])
    assert (scores[0] < 0) is holds and scores[1] >= 0
    assert any(BAD in prompt for prompt in asked.prompts) is not holds
    assert len(rerank.said) == 1 and "“bad.md”" in rerank.said[0]
    answered = answer("How old?", [good], asked, reader, said=rerank.said)
    assert rerank.said[0] in answered.remarks, "it was read, or kept from the model, all the same"
    assert asked.guard is not None and isinstance(asked.guard.judge, Words)
    assert len(asked.guard.judge.judged) == 2, "none is judged twice"


@pytest.mark.parametrize("holds", [True, False])
def test_a_form_is_filled_by_rules_where_the_model_is_kept_from_it(
    documents: list[Document], holds: bool
) -> None:
    form, asked = own_form("buyer"), model(holds=holds)
    for document, is_asked in ((documents[0], True), (documents[1], not holds)):
        asked.asked.clear()
        (extraction,) = extract_all(document, form, writer=asked)
        assert bool(asked.asked) is is_asked
        said = [check.sentence for check in extraction.checks if BAD in check.sentence]
        assert len(said) == (document is documents[1])
    assert asked.guard is not None
    judge = asked.guard.judge
    assert isinstance(judge, Words) and len(judge.judged) == 2
    extract_all(documents[1], form)
    assert len(judge.judged) == 2, "without a model nothing is judged"


def _piece(number: int, name: str, text: str) -> Piece:
    return Piece(
        id=number, path=f"/{name}", name=name, page=1, pages=1, first_line=1, last_line=1,
        way="text", text=text,
    )  # fmt: skip


def test_a_question_is_answered_from_what_may_be_read(reader: DocumentReader) -> None:
    good, bad = _piece(1, "good.md", "It is old."), _piece(2, "bad.md", f"The {BAD}.")
    warned = answer("How old?", [good, bad], model(holds=False), reader)
    assert [each.name for each in warned.passages] == ["good.md", "bad.md"]
    assert "“bad.md” may be unsafe" in warned.remarks[0]
    holding = model(holds=True)
    held = answer("How old?", [bad, good], holding, reader)
    assert [each.name for each in held.passages] == ["good.md"]
    assert "“bad.md” was kept from the model" in held.remarks[0]
    assert BAD not in holding.prompts[0]
    with pytest.raises(WritingError, match="kept from the model"):
        answer("How old?", [bad], holding, reader)
    assert len(holding.prompts) == 1


def test_a_job_says_what_the_guard_held_back(
    documents: list[Document], reader: DocumentReader, tmp_path: Path
) -> None:
    with PartStore(tmp_path / "parts.sqlite3") as parts:
        for holds, state in ((True, "failed"), (False, "doubtful")):
            writer = model(holds=holds)
            worker = NoteWorker(SummaryOptions(), lambda writer=writer: writer, parts)  # type: ignore[misc]
            made = worker.make(documents[1], reader, lambda: False)
            assert made.state == state and BAD in made.problem
            assert bool(writer.asked) is not holds


def test_it_is_judged_as_a_model_reads_it() -> None:
    """What nobody sees would stand between the words that a model reads as one."""
    text = f"{BAD[:3]} nothing to see here {BAD[3:]}"
    mark = Mark(start=3, end=len(text) - len(BAD) + 3, reason="white text", hidden=True)
    page = Page(number=1, text=text, way="text", marks=(mark,))
    document = Document(path="/a.md", name="a.md", kind="text", sha256="", bytes=9, pages=(page,))
    judged, may_be_read = looked_at(document, model(holds=True), lambda: False)
    assert not may_be_read and f"at “{BAD}”" in judged.found[0]


@pytest.mark.parametrize("holds", [True, False])
def test_each_page_that_is_asked_is_judged_before(
    documents: list[Document], reader: DocumentReader, holds: bool
) -> None:
    asked, said, told = model(holds=holds), list[str](), list[PageAnswer]()
    answers, _ = ask_each(
        documents, "Who buys?", asked, reader, answered=told.append, say=said.append
    )
    assert [each.name for each in answers] == (["good.md"] if holds else ["good.md", "bad.md"])
    kept = [each for each in told if each.held]
    assert [(each.name, each.held, each.text) for each in kept] == (
        [("bad.md", said[0], "")] if holds else []
    )
    assert [each for each in told if not each.held] == answers
    assert any(BAD in prompt for prompt in asked.prompts) is not holds
    assert len(said) == 1 and "“bad.md”" in said[0]
    if holds:
        asked.asked.clear()
        with pytest.raises(WritingError, match="kept from the model"):
            ask_each(documents[1:], "Who buys?", asked, reader)
        assert not asked.asked


@pytest.mark.parametrize("text", ["", "A receipt."])
def test_a_page_that_is_seen_is_judged_as_a_picture(
    reader: DocumentReader, tmp_path: Path, text: str
) -> None:
    file = tmp_path / "photo.png"
    Image.new("RGB", (300, 200), "green").save(file)
    document = reader.read(file)
    pages = tuple(msgspec.structs.replace(page, text=text) for page in document.pages)
    document = msgspec.structs.replace(document, pages=pages)
    for of_pictures in (True, False):
        words = Words(of_pictures=of_pictures)
        writer = Model(DocumentGuard(words, True), sees=True)
        with drawn_pages(reader) as drawn:
            judged, may_be_read = looked_at(document, writer, lambda: False, drawn)
            assert may_be_read is not of_pictures and bool(words.pictures) is of_pictures
            assert any("It is blind." in each for each in judged.found) is of_pictures
            writer.sees = False
            seen = len(words.pictures)
            looked_at(document, writer, lambda: False, drawn)
            assert len(words.pictures) == seen, "it is shown nothing of it"


@pytest.mark.parametrize("holds", [True, False])
def test_pages_that_a_guard_does_not_see_are_read_by_their_words(
    reader: DocumentReader, tmp_path: Path, holds: bool
) -> None:
    file = tmp_path / "photo.png"
    Image.new("RGB", (300, 200), "green").save(file)
    document = reader.read(file)
    for text in ("A receipt.", ""):
        pages = tuple(msgspec.structs.replace(page, text=text) for page in document.pages)
        shown = msgspec.structs.replace(document, pages=pages)
        writer = Model(DocumentGuard(Words(of_pictures=True, blind=BLIND), holds), sees=True)
        said: list[str] = []
        if not text and holds:
            with pytest.raises(WritingError, match="reads text only, so the picture was not"):
                ask_each([shown], "What is it?", writer, reader, say=said.append)
            assert not writer.asked
            continue
        ((answer,), _) = ask_each([shown], "What is it?", writer, reader, say=said.append)
        assert bool(writer.asked[0].image) is not holds and answer.text
        wanted = "was not shown its pages" if holds else "not its pages" if text else "picture was"
        assert len(said) == 1 and wanted in said[0] and "11B Vision" in said[0]


def test_a_page_is_judged_by_the_words_that_are_seen_and_drawn_once(
    reader: DocumentReader, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A text layer need not say what the page shows."""
    picture = Image.new("RGB", (900, 200), "white")
    font = ImageFont.load_default(60)
    ImageDraw.Draw(picture).text((40, 60), f"Go to the {BAD} now", "black", font)
    file = tmp_path / "letter.png"
    picture.save(file)
    document = reader.read(file)
    pages = (msgspec.structs.replace(document.pages[0], text="All is well.", way="text layer"),)
    shown, drawn = msgspec.structs.replace(document, pages=pages), list[int]()
    draw = reader.draw

    def counted(path: Path, number: int, **options: Any) -> bytes:
        drawn.append(number)
        return draw(path, number, **options)

    monkeypatch.setattr(reader, "draw", counted)
    for holds in (True, False):
        writer, said = Model(DocumentGuard(Words(), holds), sees=True), list[str]()
        drawn.clear()
        if holds:
            with pytest.raises(WritingError, match=BAD):
                ask_each([shown], "What is it?", writer, reader)
        else:
            ask_each([shown], "What is it?", writer, reader, say=said.append)
            assert BAD in said[0] and writer.asked[0].image
        assert drawn == [1]


def test_of_many_pages_the_last_are_kept(tmp_path: Path) -> None:
    drawn: list[int] = []

    class Drawer:
        def draw(self, _: Path, number: int, **__: Any) -> bytes:
            drawn.append(number)
            return bytes(number)

    (folder := tmp_path / "pages").mkdir()
    pages = DrawnPages(Drawer(), folder, most_bytes=5)  # type: ignore[arg-type]
    for number in (1, 2, 1, 3, 2, 1, 9):
        picture = Path(pages.picture("/a.pdf", number, lambda: False))
        assert picture.read_bytes() == bytes(number)
    assert drawn == [1, 2, 3, 1, 9] and len(list(folder.iterdir())) == 1


def test_a_scanned_page_is_not_shown_beyond_the_passage(
    reader: DocumentReader, tmp_path: Path
) -> None:
    file = tmp_path / "scan.png"
    Image.new("RGB", (300, 200), "green").save(file)
    piece = msgspec.structs.replace(_piece(1, "scan.png", "It is old."), path=str(file), way="ocr")
    for guard, shown in ((None, True), (DocumentGuard(Words(), True), False)):
        writer = Model(guard, sees=True)
        assert bool(answer("How old?", [piece], writer, reader).pictured) is shown
        assert bool(writer.asked[0].image) is shown


@pytest.mark.parametrize("holds", [True, False])
def test_notes_are_judged_before_a_model_finds_themes(tmp_path: Path, holds: bool) -> None:
    entries = [
        Entry(kind="task", text=text, place=Place(f"/{name}", name, 1, 1, 1), owners=owners)
        for name, text, owners in (
            ("good.md", "Paint the mast.", ()),
            ("bad.md", "Mend the roof.", (BAD,)),
            ("bad.md", "Sweep the yard.", ()),
        )
    ]
    with PartStore(tmp_path / "parts.sqlite3") as parts:
        asked = model(holds=holds)
        value = themed(entries, asked, parts)
        assert len(value.remarks) == 1 and "“bad.md”" in value.remarks[0]
        assert "Paint the mast." in asked.prompts[0]
        assert ("Sweep the yard." in asked.prompts[0]) is not holds
        if holds:
            asked.asked.clear()
            with pytest.raises(WritingError, match="kept from the model"):
                themed(entries[1:], asked, parts)
            assert not asked.asked
