"""FA, the form of Poland's KSeF (Ministerstwo Finansów, FA(1) to FA(3)); its fields are named after
the paragraphs of the law, so that P_1 is the date, P_2 the number and P_15 the total."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Final

from llama32_desktop.documents.einvoice.model import Account, Charge, EInvoice, Line, Party, Tax
from llama32_desktop.documents.einvoice.tree import Element
from llama32_desktop.documents.einvoice.values import (
    account,
    amount,
    amounts,
    decimal,
    filled,
    first_date,
    joined,
    texts,
    total,
)

_RATES: Final[tuple[tuple[str, str, str, str], ...]] = (
    ("P_13_1", "P_14_1", "23", ""),
    ("P_13_2", "P_14_2", "8", ""),
    ("P_13_3", "P_14_3", "5", ""),
    ("P_13_4", "P_14_4", "", "ryczałt"),
    ("P_13_5", "P_14_5", "", "OSS"),
    ("P_13_6_1", "", "0", "0 KR"),
    ("P_13_6_2", "", "0", "0 WDT"),
    ("P_13_6_3", "", "0", "0 EX"),
    ("P_13_6", "", "0", "0"),
    ("P_13_7", "", "", "zw"),
    ("P_13_8", "", "", "np I"),
    ("P_13_9", "", "", "np II"),
    ("P_13_10", "", "", "oo"),
    ("P_13_11", "", "", "marża"),
)
"""Base, tax, rate as it is now, kind: the rates that a base may have are told by the lines."""
_LOWER: Final = {"P_13_1": ("23", "22"), "P_13_2": ("8", "7"), "P_13_4": ("4", "3")}
_FOREIGN: Final = re.compile(r"P_14_\dW")
_ACCOUNTS: Final = "RachunekBankowy|RachunekBankowyFaktora|RachunekBankowy1|RachunekBankowy2"
_ADVANCE: Final = ("ZAL", "KOR_ZAL")


def read_ksef(root: Element) -> EInvoice:
    """The invoice of a root `Faktura`."""
    fa = root.at("Fa")
    paid, settled = fa.at("Platnosc"), fa.at("Rozliczenie")
    lines = tuple(_line(one) for one in fa.all("FaWiersz"))
    taxes = tuple(_taxes(fa))
    whole = amount(fa, "P_15")
    prepaid = _prepaid(paid, whole)
    currency = fa.get("KodWaluty")
    foreign = total(
        value
        for one in fa.children
        if _FOREIGN.fullmatch(one.name) and (value := decimal(one.text)) is not None
    )
    period = fa.at("OkresFa")
    return EInvoice(
        syntax="KSeF",
        profile=root.at("Naglowek/KodFormularza").attributes.get("kodSystemowy", ""),
        type_code=fa.get("RodzajFaktury"),
        number=fa.get("P_2"),
        date=first_date(fa, "P_1"),
        due=first_date(paid, "TerminPlatnosci/Termin")
        or first_date(paid, "TerminyPlatnosci/TerminPlatnosci"),
        delivered=first_date(fa, "P_6"),
        period=(first_date(period, "P_6_Od"), first_date(period, "P_6_Do")),
        currency=currency,
        seller=party(root.at("Podmiot1")),
        buyer=party(root.at("Podmiot2")),
        order=fa.get("WarunkiTransakcji/Zamowienia/NrZamowienia"),
        reference=root.get("Podmiot2/NrKlienta"),
        contract=fa.get("WarunkiTransakcji/Umowy/NrUmowy"),
        preceding=texts(fa, "DaneFaKorygowanej/NrFaKorygowanej"),
        notes=filled(
            *(joined(one.get("Klucz"), one.get("Wartosc")) for one in fa.all("DodatkowyOpis")),
            fa.get("PrzyczynaKorekty"),
            *texts(root, "Stopka/Informacje/StopkaFaktury"),
        ),
        terms=_terms(paid),
        accounts=accounts(paid),
        lines=lines,
        charges=tuple(_charges(settled)),
        taxes=taxes,
        line_total=total(one.amount for one in lines),
        subtotal=total(one.base for one in taxes),
        tax=total(one.tax for one in taxes),
        tax_currency="PLN" if foreign is not None else "",
        tax_accounted=foreign,
        total=whole,
        prepaid=prepaid,
        due_amount=_due_amount(fa, whole, prepaid),
    )


def party(one: Element) -> Party:
    """One of the parties, `Podmiot1` and so on."""
    data, place = one.at("DaneIdentyfikacyjne"), one.at("Adres")
    nip = data.get("NIP")
    prefix = one.get("PrefiksPodatnika") or "PL"
    person = joined(data.get("ImiePierwsze"), data.get("Nazwisko"))
    return Party(
        name=data.get("Nazwa") or data.get("PelnaNazwa") or person,
        trading_name=data.get("NazwaHandlowa"),
        vat=prefix + nip if nip else data.get("KodUE") + data.get("NrVatUE"),
        tax_number=data.get("NrID"),
        address=filled(
            place.get("AdresL1"),
            place.get("AdresL2"),
            place.get("KodKraju"),
        ),
        contact=filled(*texts(one, "DaneKontaktowe/Email"), *texts(one, "DaneKontaktowe/Telefon")),
    )


def _taxes(fa: Element) -> list[Tax]:
    said = {one.line for one in fa.all("FaWiersz/P_12")}
    found = []
    for base, tax, rate, kind in _RATES:
        value = amount(fa, base)
        if value is None:
            continue
        told = [one for one in _LOWER.get(base, ()) if one in said]
        rate = told[0] if len(told) == 1 else rate
        paid = amount(fa, tax) if tax else None
        found.append(
            Tax(
                rate=decimal(rate),
                base=value,
                tax=paid if paid is not None else Decimal("0.00"),
                category=kind,
            )
        )
    return found


def _prepaid(paid: Element, whole: Decimal | None) -> Decimal | None:
    if paid.get("Zaplacono") == "1" or paid.get("ZnacznikZaplatyCzesciowej") == "2":
        return whole
    return total(amounts(paid.all("ZaplataCzesciowa/KwotaZaplatyCzesciowej")))


def _due_amount(fa: Element, whole: Decimal | None, prepaid: Decimal | None) -> Decimal | None:
    said = amount(fa, "Rozliczenie/DoZaplaty")
    if said is not None or whole is None or fa.get("RodzajFaktury") in _ADVANCE:
        return said
    return whole - (prepaid or Decimal(0))


def _charges(settled: Element) -> list[Charge]:
    """What is added to the total and taken off it: it stands outside of the tax."""
    found = []
    for name, sign in (("Obciazenia", 1), ("Odliczenia", -1)):
        for one in settled.all(name):
            value = amount(one, "Kwota")
            if value is not None:
                found.append(Charge(amount=sign * value, reason=one.get("Powod")))
    return found


def _terms(paid: Element) -> str:
    described = [
        joined(*(child.line for child in one.children)) or one.line
        for one in paid.all("TerminPlatnosci/TerminOpis")
    ]
    days = [day for one in paid.all("TerminPlatnosci") if (day := first_date(one, "Termin"))]
    discount = paid.at("Skonto")
    return "; ".join(
        filled(
            *(days if len(days) > 1 else ()),
            *described,
            joined(discount.get("WysokoscSkonta"), discount.get("WarunkiSkonta")),
        )
    )


def accounts(paid: Element) -> tuple[Account, ...]:
    """The accounts in a `Platnosc`."""
    found = []
    for one in paid.all(_ACCOUNTS):
        number = account(one.get("NrRB") or one.get("NrRBPL") or one.get("NrRBZagr"))
        if re.fullmatch(r"\d{26}", number):  # Polish accounts are IBANs without the letters
            number = f"PL{number}"
        if number:
            found.append(Account(number=number, bic=one.get("SWIFT"), holder=""))
    return tuple(dict.fromkeys(found))


def _line(one: Element) -> Line:
    """A line; what stood before a correction (`StanPrzed`) is taken off."""
    sign = -1 if one.get("StanPrzed") == "1" else 1
    quantity = amount(one, "P_8B")
    price, value = amount(one, "P_9A"), amount(one, "P_11")
    if price is None and value is None:  # prices with the tax in them (article 106e, 7 and 8)
        price, value = amount(one, "P_9B"), amount(one, "P_11A")
    less = amount(one, "P_10")
    return Line(
        number=one.get("NrWierszaFa"),
        description=one.get("P_7"),
        detail=one.get("Indeks"),
        quantity=None if quantity is None else sign * quantity,
        unit=one.get("P_8A"),
        price=price,
        charges=Decimal(0) if less is None else -sign * less,
        amount=None if value is None else sign * value,
        rate=decimal(one.get("P_12") or one.get("P_12_XII")),
    )
