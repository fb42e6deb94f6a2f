"""Files to try Documents with, and pictures of what comes of them."""

from __future__ import annotations

from decimal import Decimal
from typing import Literal

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from llama32_desktop import paths
from llama32_desktop.documents.extraction.forms import FORMS
from llama32_desktop.files import write_whole
from llama32_desktop.ui.documents.previews import Cell, Preview
from llama32_desktop.ui.kit.form_names import title_of
from llama32_desktop.ui.kit.numbers import amount_text


def _tr(text: str) -> str:
    return QCoreApplication.translate("documents", text)


def laid_out(kind: Literal["invoices", "notes"]) -> list[str]:
    """Copies the samples into the data folder, where they stay also when the app is moved, and
    returns their paths; for the background.

    Raises:
        OSError: they cannot be written.
    """
    folder = paths.samples_folder() / kind
    folder.mkdir(parents=True, exist_ok=True)
    copies: list[str] = []
    for file in sorted((paths.resources_folder() / "samples" / kind).iterdir()):
        copy = folder / file.name
        if not copy.exists():
            write_whole(copy, file.read_bytes(), lasting=False)
        copies.append(str(copy))
    return copies


def preview_of_table(parent: QWidget) -> Preview:
    """Some invoices as a table."""
    titles = {field.name: title_of(field.title) for field in FORMS["invoice"].fields}
    heads = [Cell(titles[name], "head") for name in ("supplier", "number", "total")]
    rows = (
        ("Larkspur Printing Ltd", "2026-62658", "2055.20", "GBP"),
        ("Bergmann & Söhne AG", "084634", "1054.70", "EUR"),
        ("Papelería Zabala S.A.", "2025026701", "2277.05", "EUR"),
    )
    cells = [
        [
            Cell(supplier),
            Cell(number, "doubtful" if place == 1 else "plain"),
            Cell(f"{amount_text(Decimal(total), currency)} {currency}"),
        ]
        for place, (supplier, number, total, currency) in enumerate(rows)
    ]
    return Preview([heads, *cells], (4, 3, 3), parent)


def preview_of_answer(parent: QWidget) -> Preview:
    """A question, its answer, and the passage that bears it out."""
    return Preview(
        [
            [Cell(_tr("Where does the key of the shed hang?"), "strong")],
            [Cell(_tr("At the toll house [1]."))],
            [Cell(_tr("[1] {0}, line {1}").format("2026-03-17-boat-shed.md", 7), "place")],
        ],
        (1,),
        parent,
    )


def preview_of_pages(parent: QWidget) -> Preview:
    """The same question of each page, and its answers."""
    question = _tr("What is the total?")
    return Preview(
        [
            [Cell(question, "strong")],
            [Cell("Larkspur Printing.pdf", "place"), Cell("2055.20 GBP")],
            [Cell("Bergmann und Soehne.pdf", "place"), Cell("1054.70 EUR")],
        ],
        (1, 1),
        parent,
    )
