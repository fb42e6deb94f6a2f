"""Facturae, Spain's form (3.0 to 3.2.2, Ministerio de Hacienda), signed or not; a file may be a
batch of invoices."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from llama32_desktop.documents.einvoice.model import Account, Charge, EInvoice, Line, Party, Tax
from llama32_desktop.documents.einvoice.tree import Element
from llama32_desktop.documents.einvoice.values import (
    account,
    amount,
    amounts,
    filled,
    first_date,
    joined,
    texts,
    total,
)

_NIF: Final = re.compile(r"[A-Z]\d{7}[A-Z0-9]|\d{8}[A-Z]")
"""A Spanish tax number without the country's letters."""


def read_facturae(root: Element) -> Iterator[EInvoice]:
    """The invoices of a root `Facturae`."""
    seller = _party(root.at("Parties/SellerParty"))
    buyer = _party(root.at("Parties/BuyerParty"))
    profile = root.get("FileHeader/SchemaVersion")
    for invoice in root.all("Invoices/Invoice"):
        yield _invoice(invoice, profile, seller, buyer)


def _invoice(invoice: Element, profile: str, seller: Party, buyer: Party) -> EInvoice:
    head, issued = invoice.at("InvoiceHeader"), invoice.at("InvoiceIssueData")
    sums = invoice.at("InvoiceTotals")
    payments = list(invoice.all("PaymentDetails/Installment"))
    lines = list(invoice.all("Items/InvoiceLine"))
    currency = issued.get("InvoiceCurrencyCode")
    period = issued.at("InvoicingPeriod")
    tax_currency = issued.get("TaxCurrencyCode")
    withheld = amount(sums, "TotalTaxesWithheld")
    return EInvoice(
        syntax="Facturae",
        profile=profile,
        type_code=joined(head.get("InvoiceDocumentType"), head.get("InvoiceClass")),
        number=head.get("InvoiceNumber"),
        date=first_date(issued, "IssueDate"),
        due=next((day for one in payments if (day := first_date(one, "InstallmentDueDate"))), ""),
        delivered=first_date(issued, "OperationDate"),
        period=(first_date(period, "StartDate"), first_date(period, "EndDate")),
        currency=currency,
        seller=seller,
        buyer=buyer,
        order=issued.get("ReceiverTransactionReference")
        or next((n for one in lines if (n := one.get("ReceiverTransactionReference"))), ""),
        reference=issued.get("FileReference")
        or next((n for one in lines if (n := one.get("FileReference"))), ""),
        contract=issued.get("ReceiverContractReference")
        or next((n for one in lines if (n := one.get("ReceiverContractReference"))), ""),
        preceding=texts(head, "Corrective/InvoiceNumber"),
        notes=filled(
            joined("Series", series) if (series := head.get("InvoiceSeriesCode")) else "",
            issued.get("InvoiceDescription"),
            *texts(invoice, "LegalLiterals/LegalReference"),
            invoice.get("AdditionalData/InvoiceAdditionalInformation"),
        ),
        terms=_terms(payments),
        payment_reference=next(
            (n for one in payments if (n := one.get("PaymentReconciliationReference"))), ""
        ),
        accounts=_accounts(payments),
        lines=tuple(_line(number, one) for number, one in enumerate(lines, 1)),
        charges=tuple(_charges(sums)),
        taxes=tuple(tax for one in invoice.all("TaxesOutputs/Tax") for tax in _taxes(one)),
        line_total=amount(sums, "TotalGrossAmount"),
        allowance_total=amount(sums, "TotalGeneralDiscounts"),
        charge_total=amount(sums, "TotalGeneralSurcharges"),
        subtotal=amount(sums, "TotalGrossAmountBeforeTaxes"),
        tax=amount(sums, "TotalTaxOutputs"),
        tax_currency=tax_currency if tax_currency != currency else "",
        withheld=withheld or None,
        total=amount(sums, "InvoiceTotal"),
        prepaid=amount(sums, "TotalPaymentsOnAccount"),
        due_amount=amount(sums, "TotalExecutableAmount"),
        attached=texts(invoice, "AdditionalData/RelatedDocuments/Attachment/AttachmentDescription"),
    )


def _party(one: Element) -> Party:
    legal, person = one.at("LegalEntity"), one.at("Individual")
    who = legal if legal.children else person
    ids = one.at("TaxIdentification")
    number = ids.get("TaxIdentificationNumber")
    if ids.get("ResidenceTypeCode") == "R" and _NIF.fullmatch(number):
        number = f"ES{number}"
    place = who.at("AddressInSpain|OverseasAddress")
    contact = who.at("ContactDetails")
    return Party(
        name=legal.get("CorporateName")
        or joined(person.get("Name"), person.get("FirstSurname"), person.get("SecondSurname")),
        trading_name=legal.get("TradeName"),
        vat=number,
        register=joined(*(c.line for c in legal.at("RegistrationData").children)),
        address=filled(
            place.get("Address"),
            joined(place.get("PostCode"), place.get("Town"), place.get("PostCodeAndTown")),
            place.get("Province"),
            place.get("CountryCode"),
        ),
        contact=filled(
            contact.get("ContactPersons"),
            contact.get("Telephone"),
            contact.get("ElectronicMail"),
        ),
    )


def _terms(payments: list[Element]) -> str:
    """The instalments, where there are several."""
    parts = [
        f"{first_date(one, 'InstallmentDueDate')}: {one.get('InstallmentAmount')}"
        for one in payments
    ]
    return "; ".join(parts) if len(parts) > 1 else ""


def _accounts(payments: list[Element]) -> tuple[Account, ...]:
    found = []
    for one in payments:
        credited = one.at("AccountToBeCredited")
        if number := credited.get("IBAN") or credited.get("AccountNumber"):
            found.append(Account(number=account(number), bic=credited.get("BIC")))
    return tuple(dict.fromkeys(found))


def _charges(sums: Element) -> Iterator[Charge]:
    for one in sums.all("GeneralDiscounts/Discount"):
        value = amount(one, "DiscountAmount")
        if value is not None:
            yield Charge(
                amount=-value,
                reason=one.get("DiscountReason"),
                percent=amount(one, "DiscountRate"),
            )
    for one in sums.all("GeneralSurcharges/Charge"):
        value = amount(one, "ChargeAmount")
        if value is not None:
            yield Charge(
                amount=value, reason=one.get("ChargeReason"), percent=amount(one, "ChargeRate")
            )


def _taxes(one: Element) -> Iterator[Tax]:
    """A rate, and the surcharge of equivalence that small shops pay on top of it."""
    base = amount(one, "TaxableBase/TotalAmount")
    yield Tax(
        rate=amount(one, "TaxRate"),
        base=base,
        tax=amount(one, "TaxAmount/TotalAmount"),
        category=one.get("TaxTypeCode"),
    )
    surcharge = amount(one, "EquivalenceSurchargeAmount/TotalAmount")
    if surcharge:
        yield Tax(
            rate=amount(one, "EquivalenceSurcharge"),
            base=base,
            tax=surcharge,
            category="Recargo de equivalencia",
        )


def _line(number: int, one: Element) -> Line:
    less = total(amounts(one.all("DiscountsAndRebates/Discount/DiscountAmount"))) or Decimal(0)
    more = total(amounts(one.all("Charges/Charge/ChargeAmount"))) or Decimal(0)
    return Line(
        number=str(number),
        description=one.get("ItemDescription"),
        detail=joined(one.get("ArticleCode"), one.get("AdditionalLineItemInformation")),
        quantity=amount(one, "Quantity"),
        unit=one.get("UnitOfMeasure"),
        price=amount(one, "UnitPriceWithoutTax"),
        charges=more - less,
        amount=amount(one, "GrossAmount"),
        rate=amount(one, "TaxesOutputs/Tax/TaxRate"),
    )
