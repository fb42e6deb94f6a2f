"""FA_RR, KSeF's form of what buyers write for farmers (Ministerstwo Finansów, FA_RR(1)): the farmer
sells, and a flat rate of tax is given back."""

from __future__ import annotations

from llama32_desktop.documents.einvoice.ksef import accounts, party
from llama32_desktop.documents.einvoice.model import EInvoice, Line, Tax
from llama32_desktop.documents.einvoice.tree import Element
from llama32_desktop.documents.einvoice.values import amount, first_date, total


def read_ksef_rr(root: Element) -> EInvoice:
    """The invoice of a root `Faktura` that has a `FakturaRR`."""
    fa = root.at("FakturaRR")
    lines = tuple(_line(one) for one in fa.all("FakturaRRWiersz"))
    net, tax, whole = amount(fa, "P_11_1"), amount(fa, "P_11_2"), amount(fa, "P_12_1")
    rates = {line.rate for line in lines}
    due = amount(fa, "Rozliczenie/DoZaplaty")
    return EInvoice(
        syntax="KSeF",
        profile=root.at("Naglowek/KodFormularza").attributes.get("kodSystemowy", ""),
        type_code=fa.get("RodzajFaktury"),
        number=fa.get("P_4C"),
        date=first_date(fa, "P_4B"),
        due=first_date(fa, "Platnosc/TerminPlatnosci/Termin"),
        delivered=first_date(fa, "P_4A"),
        currency=fa.get("KodWaluty"),
        seller=party(root.at("Podmiot1")),
        buyer=party(root.at("Podmiot2")),
        contract=fa.get("WarunkiTransakcji/Umowy/NrUmowy"),
        accounts=accounts(fa.at("Platnosc")),
        lines=lines,
        taxes=(Tax(rate=rates.pop() if len(rates) == 1 else None, base=net, tax=tax),),
        line_total=total(line.amount for line in lines),
        subtotal=net,
        tax=tax,
        total=whole,
        due_amount=whole if due is None else due,
    )


def _line(one: Element) -> Line:
    """A line; what stood before a correction (`StanPrzed`) is taken off."""
    sign = -1 if one.get("StanPrzed") == "1" else 1
    quantity, value = amount(one, "P_6B"), amount(one, "P_8")
    return Line(
        number=one.get("NrWierszaFa"),
        description=one.get("P_5"),
        detail=one.get("P_6C"),
        quantity=None if quantity is None else sign * quantity,
        unit=one.get("P_6A"),
        price=amount(one, "P_7"),
        amount=None if value is None else sign * value,
        rate=amount(one, "P_9"),
    )
