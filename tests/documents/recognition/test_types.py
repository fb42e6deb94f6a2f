"""What files are told to be, in the process that reads them."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from llama32_desktop.documents.reader import DocumentReader
from llama32_desktop.file_facts import SURE, Recognition
from tests.make import documents
from tests.make.pictures import make_landscape

INVOICE = (
    "Brenner GmbH\nHauptstr. 1, 10115 Berlin\nRechnung\nRechnungsnummer: 2026-117\n"
    "Rechnungsdatum: 14.10.2026\nKundennummer: 40\nPos Menge Einzelpreis Betrag\n"
    "Netto 338,10 EUR\nUSt 19 % 64,24 EUR\nGesamtbetrag 402,34 EUR\nZahlbar bis 28.10.2026"
)
RECEIPT = (
    "Corner Shop\nRECEIPT\n14/10/2026 18:42\nTea 3.50\nCake 4.20\nTotal 7.70\nCash 10.00\n"
    "Change 2.30\nCashier: Ada\nThank you"
)
STATEMENT = (
    "Kontoauszug\nIBAN DE89 3704 0044 0532 0130 00\nAlter Kontostand 1.200,00\n"
    "Buchungstag Valuta Verwendung\n02.10.2026 Lastschrift Strom 80,00\n"
    "05.10.2026 Überweisung Miete 700,00\n09.10.2026 Gutschrift Lohn 2.400,00\n"
    "Neuer Kontostand 2.820,00"
)
CONTRACT = (
    "MIETVERTRAG\nzwischen Ada Weber, nachfolgend Vermieter, und Bert Kluge, nachfolgend Mieter\n"
    + "\n".join(
        f"§ {number} Der Vermieter überlässt dem Mieter die Sache nach diesem Vertrag; für Haftung "
        "und Kündigung gilt die Schriftform."
        for number in range(1, 9)
    )
    + "\nGerichtsstand ist Berlin.\nUnterschrift ________"
)
MINUTES = (
    "# Platform meeting, 2026-05-06\n\n## Present\n\n* Ada Weber (chair)\n* Bert Kluge\n"
    "* Chiyo Mori\n\n## Agenda\n\n* Release\n\n## Decisions\n\nDecided: release in June.\n"
    "Action items: Bert writes the notes.\n"
)
CARD = (
    "Ada Weber\nHead of Research\nBrenner GmbH\nada@brenner.example\n+49 30 1234567\n"
    "www.brenner.example"
)
PROSE = "The river rose in the night.\nNobody in the village slept before the morning came."


@pytest.fixture(scope="module")
def reader() -> Iterator[DocumentReader]:
    with DocumentReader() as reader:
        yield reader


def recognised(reader: DocumentReader, path: Path, data: bytes | str) -> Recognition:
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    found = reader.read(path, identify=True).recognition
    assert found is not None
    return found


def facts(known: Recognition) -> dict[str, str]:
    return {fact.name: fact.value for fact in known.facts}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (INVOICE, "invoice"),
        (RECEIPT, "receipt"),
        (STATEMENT, "statement"),
        (CONTRACT, "contract"),
        (MINUTES, "minutes"),
        (CARD, "card"),
        (PROSE, "other"),
    ],
)
@pytest.mark.parametrize("suffix", ["pdf", "txt"])
def test_a_text_is_told_by_its_words(
    reader: DocumentReader, tmp_path: Path, text: str, kind: str, suffix: str
) -> None:
    data = documents.text_pdf(text) if suffix == "pdf" else text
    assert recognised(reader, tmp_path / f"a.{suffix}", data).type == kind


def test_the_first_facts_of_an_invoice(reader: DocumentReader, tmp_path: Path) -> None:
    known = recognised(reader, tmp_path / "a.pdf", documents.text_pdf(INVOICE))
    found = facts(known)
    assert (found["total"], found["currency"]) == ("402.34", "EUR")
    assert found["date"] == "2026-10-14"
    assert "Brenner" in found["supplier"]
    assert known.agreement == "", "there is no data that it could agree with"


def test_sums_that_do_not_add_up_are_doubted(reader: DocumentReader, tmp_path: Path) -> None:
    text = INVOICE.replace("64,24", "46,42")
    known = recognised(reader, tmp_path / "a.pdf", documents.text_pdf(text))
    [total] = [fact for fact in known.facts if fact.name == "total"]
    assert not total.sure and known.doubts


def test_a_table_is_counted(reader: DocumentReader, tmp_path: Path) -> None:
    table = 'day;what;sum\n1.1.;"a; b\nand c";3\n2.1.;d;4\n'
    known = recognised(reader, tmp_path / "a.csv", table)
    assert (known.type, facts(known)) == ("table", {"rows": "2", "columns": "3"})
    documents.xlsx(tmp_path / "a.xlsx")
    book = recognised(reader, tmp_path / "a.xlsx", (tmp_path / "a.xlsx").read_bytes())
    assert book.type == "table" and facts(book)["sheets"] == "2"


def test_minutes_have_a_day_and_people(reader: DocumentReader, tmp_path: Path) -> None:
    found = facts(recognised(reader, tmp_path / "a.md", MINUTES))
    assert (found["date"], found["people"]) == ("2026-05-06", "3")
    assert found["names"] == "Ada Weber, Bert Kluge, Chiyo Mori"


@pytest.mark.parametrize(
    ("line", "count", "names"),
    [
        ("Attendees: Ada Weber, Head of Research; Bert Kluge, CFO", "2", "Ada Weber, Bert Kluge"),
        ("Present: Weber, Ada; Kluge, Bert", "2", "Ada Weber, Bert Kluge"),
        ("Present: Ada Weber, head of research", "2?", ""),
        ("出席者：田中太郎、佐藤花子", "2?", "田中太郎, 佐藤花子"),
        ("Present:\n" + "\n".join(f"- Person {n}a" for n in range(80)), "", ""),
    ],
)
def test_people_are_counted_where_that_is_plain(
    reader: DocumentReader, tmp_path: Path, line: str, count: str, names: str
) -> None:
    text = f"# Team meeting 2026-05-04\n\n{line}\n\nAgenda\nDecisions: none\nAction items\n"
    known = recognised(reader, tmp_path / "m.md", text)
    said = [
        f"{fact.value}{'' if fact.sure else '?'}" for fact in known.facts if fact.name == "people"
    ]
    assert (known.type, "".join(said)) == ("minutes", count)
    assert not names or known.value("names") == names


@pytest.mark.parametrize(
    ("table", "rows"),
    [
        ("x1,1\nx2,2\nx3,3\nx4,4\nx5,5\n", "5?"),
        ("name,number\nx1,1\nx2,2\n", "2"),
        ("name,town\nAda,Rome\nBert,Oslo\n", "2?"),
        ("name,2024,2025\nAda,1,2\nBert,3,4\n", "3?"),
    ],
)
def test_rows_are_in_doubt_where_no_head_is_plain(
    reader: DocumentReader, tmp_path: Path, table: str, rows: str
) -> None:
    known = recognised(reader, tmp_path / "a.csv", table)
    [fact] = [fact for fact in known.facts if fact.name == "rows"]
    assert f"{fact.value}{'' if fact.sure else '?'}" == rows


def test_code_is_counted(reader: DocumentReader, tmp_path: Path) -> None:
    known = recognised(reader, tmp_path / "a.py", "import os\n\nprint(os.sep)\n")
    assert (known.type, facts(known)) == ("code", {"language": "Python", "lines": "3"})


def test_files_that_no_form_is_for_wait_for_no_rules() -> None:
    """The rules of extraction take a third of a second to be imported."""
    code = """
import sys
from llama32_desktop.documents.model import Page
from llama32_desktop.documents.recognition.recognise import ReadPages
read = ReadPages("a.py", "code")
read.add(Page(number=1, text="import os", way="text layer"))
print(read.recognition("a.py").type)
print([name for name in sys.modules if ".extraction.rules." in name])
"""
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert said.stdout.splitlines() == ["code", "[]"]


def test_what_nobody_sees_tells_nothing(reader: DocumentReader, tmp_path: Path) -> None:
    hidden = INVOICE.replace("\n", "<br>")
    page = f"<p>{PROSE}</p><p style='display:none'>{hidden}</p>"
    known = recognised(reader, tmp_path / "a.html", f"<html><body>{page}</body></html>")
    assert (known.type, known.facts) == ("other", ())


def test_nothing_is_asked_of_who_does_not_wish_it(reader: DocumentReader, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(INVOICE)
    assert reader.read(path).recognition is None


def test_a_file_is_read_where_recognising_it_fails(tmp_path: Path) -> None:
    """The process stops at the wish: the text that it gave before is kept."""
    code = (
        "import llama32_desktop.documents.recognition.recognise as r\n"
        "r.ReadPages.recognition = lambda *_: __import__('os')._exit(3)\n"
        "from llama32_desktop.documents.process import main\nmain()\n"
    )
    path = tmp_path / "a.txt"
    path.write_text(INVOICE)
    with DocumentReader(command=[sys.executable, "-c", code]) as reader:
        document = reader.read(path, identify=True)
        assert document.recognition is None and document.pages[0].text == INVOICE
        assert reader.read(path).pages[0].text == INVOICE, "another process goes on"


def test_an_ordinary_invoice_is_sure(reader: DocumentReader, tmp_path: Path) -> None:
    assert recognised(reader, tmp_path / "a.pdf", documents.text_pdf(INVOICE)).confidence >= SURE


def test_a_receipt_of_an_invoice_is_a_receipt(reader: DocumentReader, tmp_path: Path) -> None:
    text = (
        "Receipt\nInvoice number 4711\nBill to Ada Weber\nDescription Qty Amount\n"
        "Subscription 1 $19.00\nSubtotal $19.00\nTotal $19.00\nAmount paid $19.00"
    )
    assert recognised(reader, tmp_path / "a.pdf", documents.text_pdf(text)).type == "receipt"


@pytest.mark.parametrize("title", ["Angebot", "Order confirmation", "Lieferschein"])
def test_what_asks_for_no_money_is_no_invoice(
    reader: DocumentReader, tmp_path: Path, title: str
) -> None:
    text = f"Brenner GmbH\n{title}\nDate: 2026-10-14\nTea 3.50 EUR\nTotal 3.50 EUR"
    assert recognised(reader, tmp_path / "a.pdf", documents.text_pdf(text)).type == "other"


def test_a_wide_page_with_a_few_words_is_no_slide(reader: DocumentReader, tmp_path: Path) -> None:
    known = recognised(reader, tmp_path / "a.pdf", documents.text_pdf("Hello", "world", "again"))
    assert known.type == "other"


def test_no_text_takes_long(tmp_path: Path) -> None:
    """What is made to make patterns search costs less than a reader's patience for a page."""
    hostile = "\n".join(
        [
            "1" * 200_000,
            "a" * 200_000,
            "invoice " * 20_000,
            "1.1.1.1.1.1." * 20_000,
            ("x@" + "y." * 60_000),
            "  |  " * 50_000,
            "* " * 100_000,
            "Attendees: " + ", ".join(["A"] * 100_000),
            "(" * 100_000,
        ]
    )
    path = tmp_path / "a.txt"
    path.write_text(hostile)
    with DocumentReader(page_seconds=4.0) as reader:
        assert reader.read(path, identify=True).recognition is not None


def test_a_picture_without_text_is_a_photo(reader: DocumentReader, tmp_path: Path) -> None:
    picture = make_landscape(tmp_path / "a.png")
    known = reader.read(picture, recognise=True, identify=True).recognition
    assert known is not None and (known.type, known.facts) == ("photo", ())
