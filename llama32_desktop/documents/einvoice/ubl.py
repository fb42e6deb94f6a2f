"""OASIS UBL 2.1 `Invoice` and `CreditNote`, as EN 16931, Peppol BIS and XRechnung use them."""

from __future__ import annotations

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
    per_unit,
    texts,
    total,
)

_VALUE_ADDED: Final = ("VAT", "GST", "IVA", "TVA", "MWST", "MOMS")


def read_ubl(root: Element) -> EInvoice:
    """The invoice of a root `Invoice` or `CreditNote`."""
    currency = root.get("DocumentCurrencyCode")
    sums = root.at("LegalMonetaryTotal")
    tax, accounted = _tax_totals(root, currency)
    net = amount(sums, "TaxExclusiveAmount")
    paid = amount(tax, "TaxAmount") if tax else None
    gross = amount(sums, "TaxInclusiveAmount")
    if not sums.get("TaxInclusiveAmount") and net is not None:
        gross = net + (paid or 0)
    period = root.at("InvoicePeriod")
    tax_currency = root.get("TaxCurrencyCode")
    return EInvoice(
        syntax="UBL",
        profile=root.get("CustomizationID"),
        type_code=root.get("InvoiceTypeCode|CreditNoteTypeCode")
        or ("381" if root.name == "CreditNote" else ""),
        number=root.get("ID"),
        date=first_date(root, "IssueDate"),
        due=first_date(root, "DueDate")
        or first_date(root, "PaymentMeans/PaymentDueDate")
        or first_date(root, "PaymentTerms/PaymentDueDate"),
        delivered=first_date(root, "Delivery/ActualDeliveryDate"),
        period=(first_date(period, "StartDate"), first_date(period, "EndDate")),
        currency=currency or _currency(sums),
        seller=_party(root.at("AccountingSupplierParty/Party")),
        buyer=_party(root.at("AccountingCustomerParty/Party")),
        payee=_party(root.at("PayeeParty")),
        order=root.get("OrderReference/ID"),
        reference=root.get("BuyerReference"),
        contract=root.get("ContractDocumentReference/ID"),
        preceding=texts(root, "BillingReference/InvoiceDocumentReference/ID"),
        notes=texts(root, "Note"),
        terms=joined(*texts(root, "PaymentTerms/Note")),
        payment_reference=root.get("PaymentMeans/PaymentID"),
        accounts=_accounts(root),
        lines=tuple(_line(line) for line in root.all("InvoiceLine|CreditNoteLine")),
        charges=tuple(_charge(one) for one in root.all("AllowanceCharge")),
        taxes=tuple(_tax(one) for one in tax.all("TaxSubtotal")) if tax else (),
        line_total=amount(sums, "LineExtensionAmount"),
        allowance_total=amount(sums, "AllowanceTotalAmount"),
        charge_total=amount(sums, "ChargeTotalAmount"),
        subtotal=net,
        tax=paid,
        tax_currency=tax_currency if tax_currency != currency else "",
        tax_accounted=accounted,
        total=gross,
        prepaid=amount(sums, "PrepaidAmount"),
        rounding=amount(sums, "PayableRoundingAmount"),
        due_amount=amount(sums, "PayableAmount"),
        attached=texts(root, "AdditionalDocumentReference/ID"),
    )


def _tax_totals(root: Element, currency: str) -> tuple[Element | None, Decimal | None]:
    """The total of the tax in the invoice's currency, and the amount in the other one."""
    totals = list(root.all("TaxTotal"))
    own = [one for one in totals if _tax_currency(one) in (currency, "")]
    # The one with a row for each rate is the one of the invoice.
    own.sort(key=lambda one: one.first("TaxSubtotal") is None)
    others = [one for one in totals if one not in own]
    chosen = next(iter(own or others), None)
    rest = [one for one in others if one is not chosen]
    return chosen, next((amount(one, "TaxAmount") for one in rest), None)


def _tax_currency(tax_total: Element) -> str:
    return tax_total.at("TaxAmount").attributes.get("currencyID", "")


def _currency(sums: Element) -> str:
    return next((code for one in sums.children if (code := one.attributes.get("currencyID"))), "")


def _party(party: Element) -> Party:
    vat, number = "", ""
    for scheme in party.all("PartyTaxScheme"):
        kind = scheme.get("TaxScheme/ID").upper() or "VAT"
        if kind in _VALUE_ADDED:
            vat = vat or scheme.get("CompanyID")
        else:
            number = number or scheme.get("CompanyID")
    place = party.at("PostalAddress")
    contact = party.at("Contact")
    trading = party.get("PartyName/Name")
    legal = party.get("PartyLegalEntity/RegistrationName")
    person = party.at("Person")
    return Party(
        name=legal or trading or joined(person.get("FirstName"), person.get("FamilyName")),
        trading_name=trading if legal and trading != legal else "",
        vat=vat,
        tax_number=number,
        register=party.get("PartyLegalEntity/CompanyID"),
        identified=bool(party.get("PartyIdentification/ID")),
        address=filled(
            joined(place.get("StreetName"), place.get("BuildingNumber")),
            place.get("AdditionalStreetName"),
            place.get("AddressLine/Line"),
            joined(place.get("PostalZone"), place.get("CityName")),
            place.get("CountrySubentity"),
            place.get("Country/IdentificationCode"),
        ),
        contact=filled(
            contact.get("Name"), contact.get("Telephone"), contact.get("ElectronicMail")
        ),
    )


def _accounts(root: Element) -> tuple[Account, ...]:
    found = []
    for one in root.all("PaymentMeans/PayeeFinancialAccount"):
        if number := one.get("ID"):
            branch = one.at("FinancialInstitutionBranch")
            bic = branch.get("ID") or branch.get("FinancialInstitution/ID")
            found.append(Account(number=account(number), bic=bic, holder=one.get("Name")))
    return tuple(dict.fromkeys(found))


def _signed(one: Element) -> Decimal:
    value = amount(one, "Amount") or Decimal(0)
    return value if one.get("ChargeIndicator").lower() in ("true", "1") else -value


def _charge(one: Element) -> Charge:
    return Charge(
        amount=_signed(one),
        reason=one.get("AllowanceChargeReason") or one.get("AllowanceChargeReasonCode"),
        percent=amount(one, "MultiplierFactorNumeric"),
    )


def _tax(one: Element) -> Tax:
    return Tax(
        rate=amount(one, "TaxCategory/Percent"),
        base=amount(one, "TaxableAmount"),
        tax=amount(one, "TaxAmount"),
        category=one.get("TaxCategory/ID"),
        reason=joined(*texts(one, "TaxCategory/TaxExemptionReason"))
        or one.get("TaxCategory/TaxExemptionReasonCode"),
    )


def _line(line: Element) -> Line:
    quantity = line.at("InvoicedQuantity|CreditedQuantity")
    charges = total(_signed(one) for one in line.all("AllowanceCharge")) or Decimal(0)
    made = amount(line, "LineExtensionAmount")
    price = per_unit(
        amount(line, "Price/PriceAmount"),
        amount(line, "Price/BaseQuantity"),
        decimal(quantity.text),
        None if made is None else made - charges,
    )
    item = line.at("Item")
    description = joined(*texts(item, "Description"))
    name = item.get("Name")
    return Line(
        number=line.get("ID"),
        description=name or description or line.get("Note"),
        detail=description if name and description != name else "",
        quantity=decimal(quantity.text),
        unit=quantity.attributes.get("unitCode", ""),
        price=price,
        charges=charges,
        amount=made,
        rate=next(amounts(item.all("ClassifiedTaxCategory/Percent")), None),
    )
