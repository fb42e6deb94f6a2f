"""FatturaPA, Italy's form (Agenzia delle Entrate, versions 1.0 to 1.2.x): ordinary and simplified;
each body of a file is an invoice."""

from __future__ import annotations

import contextlib
import datetime
from collections.abc import Iterator
from decimal import Decimal

from llama32_desktop.documents.einvoice.model import Account, Charge, EInvoice, Line, Party, Tax
from llama32_desktop.documents.einvoice.tree import Element
from llama32_desktop.documents.einvoice.values import (
    account,
    amount,
    amounts,
    filled,
    first_date,
    joined,
    rounded,
    texts,
    total,
)


def read_fatturapa(root: Element) -> Iterator[EInvoice]:
    """The invoices of a root `FatturaElettronica`."""
    head = root.at("FatturaElettronicaHeader")
    seller = head.at("CedentePrestatore")
    buyer = _party(head.at("CessionarioCommittente"))
    for body in root.all("FatturaElettronicaBody"):
        yield _invoice(root, body, seller, buyer)


def _invoice(root: Element, body: Element, seller: Element, buyer: Party) -> EInvoice:
    general = body.at("DatiGenerali")
    document = general.at("DatiGeneraliDocumento")
    goods = body.at("DatiBeniServizi")
    taxes = tuple(_tax(one) for one in goods.all("DatiRiepilogo"))
    lines = tuple(_line(one) for one in goods.all("DettaglioLinee"))
    net, tax = total(one.base for one in taxes), total(one.tax for one in taxes)
    rounding = amount(document, "Arrotondamento")
    gross = amount(document, "ImportoTotaleDocumento")
    if gross is None and net is not None:
        gross = net + (tax or 0) + (rounding or 0)
    paid = body.at("DatiPagamento/DettaglioPagamento")
    return EInvoice(
        syntax="FatturaPA",
        profile=root.attributes.get("versione", ""),
        type_code=document.get("TipoDocumento"),
        number=document.get("Numero"),
        date=first_date(document, "Data"),
        due=_due(body),
        delivered=first_date(general, "DatiTrasporto/DataOraConsegna"),
        currency=document.get("Divisa"),
        seller=_party(seller),
        buyer=buyer,
        order=general.get("DatiOrdineAcquisto/IdDocumento"),
        reference=seller.get("RiferimentoAmministrazione"),
        contract=general.get("DatiContratto/IdDocumento"),
        preceding=texts(general, "DatiFattureCollegate/IdDocumento"),
        notes=texts(document, "Causale"),
        terms=_terms(body),
        payment_reference=paid.get("CodicePagamento"),
        accounts=_accounts(body),
        lines=lines,
        charges=(*_charges(document, lines), *_funds(document)),
        taxes=taxes,
        line_total=total(one.amount for one in lines),
        subtotal=net,
        tax=tax,
        total=gross,
        rounding=rounding,
        due_amount=total(amounts(body.all("DatiPagamento/DettaglioPagamento/ImportoPagamento"))),
        attached=texts(body, "Allegati/NomeAttachment"),
    )


def read_simplified(root: Element) -> Iterator[EInvoice]:
    """The invoices of a root `FatturaElettronicaSemplificata`; its amounts have the tax in them."""
    head = root.at("FatturaElettronicaHeader")
    seller = head.at("CedentePrestatore")
    customer = head.at("CessionarioCommittente")
    for body in root.all("FatturaElettronicaBody"):
        document = body.at("DatiGenerali/DatiGeneraliDocumento")
        lines, taxes = [], []
        for goods in body.all("DatiBeniServizi"):
            gross = amount(goods, "Importo")
            rate = amount(goods, "DatiIVA/Aliquota")
            tax = amount(goods, "DatiIVA/Imposta")
            if tax is None and rate is not None and gross is not None:
                tax = rounded(gross * rate / (100 + rate)) if rate > -100 else None
            base = gross - tax if gross is not None and tax is not None else gross
            lines.append(Line(description=goods.get("Descrizione"), amount=gross, rate=rate))
            taxes.append(Tax(rate=rate, base=base, tax=tax, category=goods.get("Natura")))
        yield EInvoice(
            syntax="FatturaPA",
            profile=root.attributes.get("versione", ""),
            type_code=document.get("TipoDocumento"),
            number=document.get("Numero"),
            date=first_date(document, "Data"),
            currency=document.get("Divisa"),
            seller=_party(seller),
            buyer=_party(customer, customer.at("AltriDatiIdentificativi")),
            preceding=texts(body, "DatiGenerali/DatiFatturaRettificata/NumeroFR"),
            lines=tuple(lines),
            taxes=tuple(taxes),
            subtotal=total(one.base for one in taxes),
            tax=total(one.tax for one in taxes),
            total=total(one.amount for one in lines),
            attached=texts(body, "Allegati/NomeAttachment"),
        )


def _party(one: Element, names: Element | None = None) -> Party:
    """A party of the ordinary form; of the simplified, where names stand without a frame."""
    data = one.first("DatiAnagrafici")
    data = one if data is None else data
    called = data.first("Anagrafica") or names or data
    ids = data.first("IdFiscaleIVA") or one.at("IdentificativiFiscali/IdFiscaleIVA")
    country, code = ids.get("IdPaese"), ids.get("IdCodice")
    place = one.first("Sede") or (names or one).at("Sede")
    contact = one.at("Contatti")
    register = one.at("IscrizioneREA")
    return Party(
        name=called.get("Denominazione") or joined(called.get("Nome"), called.get("Cognome")),
        vat=code if code.startswith(country) else country + code,
        tax_number=data.get("CodiceFiscale") or one.get("IdentificativiFiscali/CodiceFiscale"),
        register=joined(register.get("Ufficio"), register.get("NumeroREA")),
        address=filled(
            joined(place.get("Indirizzo"), place.get("NumeroCivico")),
            joined(place.get("CAP"), place.get("Comune"), place.get("Provincia")),
            place.get("Nazione"),
        ),
        contact=filled(contact.get("Telefono"), contact.get("Email")),
    )


def _payments(body: Element) -> Iterator[tuple[str, Decimal | None]]:
    """The day and the amount of each payment, in their order."""
    for one in body.all("DatiPagamento/DettaglioPagamento"):
        day = first_date(one, "DataScadenzaPagamento")
        start = first_date(one, "DataRiferimentoTerminiPagamento")
        days = one.get("GiorniTerminiPagamento")
        if not day and start and days.isascii() and days.isdigit() and len(days) <= 4:
            with contextlib.suppress(OverflowError):
                after = datetime.date.fromisoformat(start) + datetime.timedelta(int(days))
                day = after.isoformat()
        yield day, amount(one, "ImportoPagamento")


def _due(body: Element) -> str:
    return next((day for day, _ in _payments(body) if day), "")


def _terms(body: Element) -> str:
    """The instalments, where there are several."""
    parts = [(day, paid) for day, paid in _payments(body) if day and paid is not None]
    return "; ".join(f"{day}: {paid}" for day, paid in parts) if len(parts) > 1 else ""


def _accounts(body: Element) -> tuple[Account, ...]:
    found = [
        Account(number=account(iban), bic=one.get("BIC"), holder=one.get("Beneficiario"))
        for one in body.all("DatiPagamento/DettaglioPagamento")
        if (iban := one.get("IBAN"))
    ]
    return tuple(dict.fromkeys(found))


def _sign(one: Element) -> int:
    return -1 if one.get("Tipo") == "SC" else 1


def _charges(document: Element, lines: tuple[Line, ...]) -> Iterator[Charge]:
    """Discounts (SC) and surcharges (MG); one of per cent is of the sum of the lines."""
    whole = total(line.amount for line in lines)
    for one in document.all("ScontoMaggiorazione"):
        value, percent = amount(one, "Importo"), amount(one, "Percentuale")
        if value is None and percent is not None and whole is not None:
            value = rounded(whole * percent / 100)
        if value is not None:
            yield Charge(amount=_sign(one) * value, percent=percent)


def _funds(document: Element) -> Iterator[Charge]:
    """What professionals add for their pension fund."""
    for one in document.all("DatiCassaPrevidenziale"):
        value = amount(one, "ImportoContributoCassa")
        if value is not None:
            kind = joined("Cassa previdenziale", one.get("TipoCassa"))
            yield Charge(amount=value, reason=kind, percent=amount(one, "AlCassa"))


def _tax(one: Element) -> Tax:
    return Tax(
        rate=amount(one, "AliquotaIVA"),
        base=amount(one, "ImponibileImporto"),
        tax=amount(one, "Imposta"),
        category=one.get("Natura"),
        reason=one.get("RiferimentoNormativo"),
    )


def _line(one: Element) -> Line:
    quantity, price = amount(one, "Quantita"), amount(one, "PrezzoUnitario")
    value = amount(one, "PrezzoTotale")
    charges = Decimal(0)
    if one.first("ScontoMaggiorazione") and price is not None and value is not None:
        charges = value - price * (1 if quantity is None else quantity)
    return Line(
        number=one.get("NumeroLinea"),
        description=one.get("Descrizione"),
        quantity=quantity,
        unit=one.get("UnitaMisura"),
        price=price,
        charges=charges,
        amount=value,
        rate=amount(one, "AliquotaIVA"),
    )
