"""The page of an electronic invoice as the window says it: its labels, dates and amounts.

What is read stays English, for rules and models: `documents.reading.einvoice_text` writes it. Here
each of its lines becomes one line again, so that places found in it stay where they are.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator, Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from llama32_desktop.ui.kit.numbers import exact_text

_SUMS: Final = (
    *("Sum of lines", "Allowances", "Charges", "Subtotal without tax", "Tax", "Tax withheld"),
    *("Total with tax", "Prepaid", "Rounding", "Amount due"),
)
_DATES: Final = ("Date", "Due date", "Delivered", "Period")
_TAX_IN: Final = "Tax in "
_TEXT_COLUMNS: Final = ("No.", "Description", "Unit", "Kind")
"""Of tables; what stands in the others are numbers."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("documents", text)


def words() -> dict[str, str]:
    """What stands for the English words of the page."""
    return {
        # Kinds of documents
        "Invoice": _tr("Invoice"), "Credit note": _tr("Credit note"),
        "Corrected invoice": _tr("Corrected invoice"), "Debit note": _tr("Debit note"),
        "Prepayment invoice": _tr("Prepayment invoice"),
        "Self-billed invoice": _tr("Self-billed invoice"), "Order": _tr("Order"),
        "Order change": _tr("Order change"), "Order response": _tr("Order response"),
        # Headings
        "Seller": _tr("Seller"), "Buyer": _tr("Buyer"), "Payee": _tr("Payee"),
        "Lines": _tr("Lines"), "Allowances and charges": _tr("Allowances and charges"),
        "Taxes": _tr("Taxes"), "Totals": _tr("Totals"), "Payment": _tr("Payment"),
        "Notes": _tr("Notes"), "Attached": _tr("Attached"),
        # Labels
        "Number": _tr("Number"), "Date": _tr("Date"), "Due date": _tr("Due date"),
        "Delivered": _tr("Delivered"), "Period": _tr("Period"),
        "Order number": _tr("Order number"), "Buyer's reference": _tr("Buyer's reference"),
        "Contract": _tr("Contract"), "Earlier invoices": _tr("Earlier invoices"),
        "Type": _tr("Type"), "Format": _tr("Format"), "Currency": _tr("Currency"),
        "Name": _tr("Name"), "Trading name": _tr("Trading name"), "Address": _tr("Address"),
        "VAT number": _tr("VAT number"), "Tax number": _tr("Tax number"),
        "Register number": _tr("Register number"), "Contact": _tr("Contact"),
        "Sum of lines": _tr("Sum of lines"), "Allowances": _tr("Allowances"),
        "Charges": _tr("Charges"), "Subtotal without tax": _tr("Subtotal without tax"),
        "Tax": _tr("Tax"), "Tax withheld": _tr("Tax withheld"),
        "Total with tax": _tr("Total with tax"), "Prepaid": _tr("Prepaid"),
        "Rounding": _tr("Rounding"), "Amount due": _tr("Amount due"),
        "Payment terms": _tr("Payment terms"), "Payment reference": _tr("Payment reference"),
        "Account": _tr("Account"), "Allowance": _tr("Allowance"), "Charge": _tr("Charge"),
        # Heads of tables
        "No.": _tr("No."), "Description": _tr("Description"), "Quantity": _tr("Quantity"),
        "Unit": _tr("Unit"), "Unit price": _tr("Unit price"), "Amount": _tr("Amount"),
        "Tax %": _tr("Tax %"), "Rate %": _tr("Rate %"), "Taxed amount": _tr("Taxed amount"),
        "Kind": _tr("Kind"),
    }  # fmt: skip


def as_shown(text: str) -> str:
    """The page with the window's words, dates and numbers; as many lines as before."""
    known = words()
    lines = text.split("\n")
    return "\n".join((_title(lines[0], known), *_rest(lines[1:], known)))


def _title(line: str, known: dict[str, str]) -> str:
    kinds = [kind for kind in known if line == kind or line.startswith(f"{kind} ")]
    kind = max(kinds, key=len, default="")
    return known.get(kind, "") + line.removeprefix(kind)


def _rest(lines: Sequence[str], known: dict[str, str]) -> Iterator[str]:
    """What was written by people, notes and names of files, stays as it is."""
    heads: Sequence[str] = ()
    heading, begins = "", False
    for line in lines:
        if not line:
            heading, begins = "", True
            yield line
        elif begins and line in known:
            heading, heads, begins = line, (), False
            yield known[line]
        elif heading in ("Notes", "Attached"):
            yield line
        elif heading in ("Lines", "Taxes"):
            cells = line.split("\t")
            if heads:
                yield "\t".join(_cells(heads, cells))
            else:
                heads = cells
                yield "\t".join(known.get(cell, cell) for cell in cells)
        elif heading == "Allowances and charges":
            yield _charge(line, known)
        else:
            begins = False
            yield _labelled(line, known)


def _cells(heads: Sequence[str], cells: Sequence[str]) -> Iterator[str]:
    for number, cell in enumerate(cells):
        counts = number < len(heads) and heads[number] not in _TEXT_COLUMNS
        yield exact_text(cell) if counts else cell


def _charge(line: str, known: dict[str, str]) -> str:
    name, colon, amount = line.rpartition(": ")
    for word in ("Allowance", "Charge"):
        if name == word or name.startswith(f"{word} ("):
            name = known[word] + name.removeprefix(word)
    return f"{name}{colon}{exact_text(amount)}"


def _labelled(line: str, known: dict[str, str]) -> str:
    label, colon, value = line.partition(": ")
    if label.startswith(_TAX_IN):
        currency = label.removeprefix(_TAX_IN)
        return f"{_tr('Tax in {0}').format(currency)}{colon}{exact_text(value)}"
    if label not in known:
        return line
    written: Callable[[str], str] = str
    if label in _SUMS:
        written = exact_text
    elif label in _DATES:
        written = _dates
    return f"{known[label]}{colon}{written(value)}"


def _dates(text: str) -> str:
    """One date, or the first and the last of a period."""
    return " – ".join(_date(part) for part in text.split(" to "))


def _date(text: str) -> str:
    try:
        day = datetime.date.fromisoformat(text)
    except ValueError:
        return text  # as it stands in the file
    short = QLocale.FormatType.ShortFormat
    return QLocale().toString(QDate(day.year, day.month, day.day), short)
