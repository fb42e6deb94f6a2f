"""Electronic invoices in the table of fields, and what corrections there teach."""

from __future__ import annotations

from pathlib import Path

import pytest

from llama32_desktop import paths
from llama32_desktop.documents.extraction.lessons.store import LessonStore
from llama32_desktop.ui.documents.extract_page import ExtractPage
from tests.make.documents import PdfText, pdf
from tests.ui.conftest import Opener
from tests.ui.documents.test_place import extract_page, value
from tests.ui.driver import Driver


def weir(folder: Path, name: str, reference: str) -> Path:
    """An invoice whose number stands behind words that no rule knows."""
    rows = [
        "Mill on the Weir", f"Our sign of the sheet: {reference}", "Invoice date: 2026-03-02",
        "Total: 120.00 EUR", "IBAN DE89 3704 0044 0532 0130 00", "hello@weirmill.example",
    ]  # fmt: skip
    path = folder / name
    path.write_bytes(pdf([[PdfText(row, 60, 760 - 22 * n) for n, row in enumerate(rows)]]))
    return path


BODY = """<FatturaElettronicaBody><DatiGenerali><DatiGeneraliDocumento>
<TipoDocumento>TD01</TipoDocumento><Divisa>EUR</Divisa><Data>2026-05-18</Data>
<Numero>{0}</Numero><ImportoTotaleDocumento>122.00</ImportoTotaleDocumento>
</DatiGeneraliDocumento></DatiGenerali><DatiBeniServizi><DettaglioLinee>
<NumeroLinea>1</NumeroLinea><Descrizione>Noleggio</Descrizione><Quantita>1.00</Quantita>
<PrezzoUnitario>100.00</PrezzoUnitario><PrezzoTotale>100.00</PrezzoTotale>
<AliquotaIVA>22.00</AliquotaIVA></DettaglioLinee><DatiRiepilogo><AliquotaIVA>22.00</AliquotaIVA>
<ImponibileImporto>100.00</ImponibileImporto><Imposta>22.00</Imposta></DatiRiepilogo>
</DatiBeniServizi></FatturaElettronicaBody>"""


def two_invoices(folder: Path) -> Path:
    """A FatturaPA file with two bodies, which are two invoices."""
    path = folder / "two.xml"
    path.write_text(
        '<p:FatturaElettronica versione="FPR12" xmlns:p="http://ivaservizi.agenziaentrate.gov.it/'
        'docs/xsd/fatture/v1.2"><FatturaElettronicaHeader><CedentePrestatore><DatiAnagrafici>'
        "<IdFiscaleIVA><IdPaese>IT</IdPaese><IdCodice>00743110157</IdCodice></IdFiscaleIVA>"
        "<Anagrafica><Denominazione>Officina Alta S.r.l.</Denominazione></Anagrafica>"
        "</DatiAnagrafici></CedentePrestatore></FatturaElettronicaHeader>"
        + "".join(BODY.format(number) for number in ("A-1", "A-2"))
        + "</p:FatturaElettronica>"
    )
    return path


def read(driver: Driver, page: ExtractPage, *files: Path) -> None:
    page.add([str(file) for file in files])
    driver.until(lambda: page.model.rows and page.idle)


def column(page: ExtractPage, name: str) -> int:
    return 2 + [field.name for field in page.model.fields].index(name)


def test_a_correction_is_remembered_for_the_supplier_and_can_be_forgotten(
    ready: Driver, tmp_path: Path
) -> None:
    page = extract_page(ready)
    read(ready, page, weir(tmp_path, "one.pdf", "KW/771"))
    number = page.model.index(0, column(page, "number"))
    assert page.model.setData(number, "KW/771")
    ready.until(lambda: page.idle)
    assert "Mill on the Weir" in page.progress.text()
    read(ready, page, weir(tmp_path, "two.pdf", "KW/802"))
    assert value(page, 1, "number") == "KW/802"
    page.table.setCurrentIndex(page.model.index(1, column(page, "number")))
    assert "corrected" in page.fact.text()
    found = page.model.found(page.table.currentIndex())
    assert found is not None and found.way == "correction"
    page._forget(page.model.rows[1], found)
    ready.until(lambda: page.idle)
    assert LessonStore(paths.corrections_file()).suppliers() == ()
    assert value(page, 1, "number") == "KW/802"


def test_columns_of_few_documents_show_when_there_is_something_in_them(
    ready: Driver, tmp_path: Path
) -> None:
    page = extract_page(ready)
    read(ready, page, weir(tmp_path, "one.pdf", "KW/771"))
    assert page.table.isColumnHidden(column(page, "prepaid"))
    assert not page.table.isColumnHidden(column(page, "total"))
    assert page.model.setData(page.model.index(0, column(page, "prepaid")), "20.00")
    page.table.fit_columns()
    assert not page.table.isColumnHidden(column(page, "prepaid"))


@pytest.mark.parametrize("restart", [False, True])
def test_each_invoice_of_a_file_is_a_row(
    open_window: Opener, tmp_path: Path, restart: bool
) -> None:
    driver = open_window()
    driver.wait_ready()
    page = extract_page(driver)
    file = two_invoices(tmp_path)
    read(driver, page, file)
    if restart:
        driver.close()
        driver = open_window()
        driver.wait_ready()
        page = extract_page(driver)
        driver.until(lambda: page.model.rows)
    assert [row.name for row in page.model.rows] == ["two.xml", "two.xml (2)"]
    assert [value(page, row, "number") for row in (0, 1)] == ["A-1", "A-2"]
    page.table.setCurrentIndex(page.model.index(1, column(page, "total")))
    assert "e-invoice" in page.fact.text() and "22" in page.taxes.text()
