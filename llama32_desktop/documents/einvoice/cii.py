"""UN/CEFACT Cross Industry Invoice: D16B and D22B (ZUGFeRD 2, Factur-X, XRechnung), ZUGFeRD 1, and
Order-X, whose message is of the same parts."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from llama32_desktop.documents.einvoice.model import (
    Account,
    Charge,
    EInvoice,
    Line,
    Party,
    Syntax,
    Tax,
)
from llama32_desktop.documents.einvoice.tree import Element
from llama32_desktop.documents.einvoice.values import (
    account,
    amount,
    decimal,
    filled,
    first_date,
    joined,
    per_unit,
    texts,
    total,
)

_SYNTAXES: Final[dict[str, Syntax]] = {
    "CrossIndustryInvoice": "CII",
    "CrossIndustryDocument": "ZUGFeRD 1",
    "SCRDMCCBDACIOMessageStructure": "Order-X",
}
_DOCUMENT: Final = "ExchangedDocument|HeaderExchangedDocument"
_CONTEXT: Final = "ExchangedDocumentContext|SpecifiedExchangedDocumentContext"
_TRANSACTION: Final = "SupplyChainTradeTransaction|SpecifiedSupplyChainTradeTransaction"
_AGREEMENT: Final = "ApplicableHeaderTradeAgreement|ApplicableSupplyChainTradeAgreement"
_DELIVERY: Final = "ApplicableHeaderTradeDelivery|ApplicableSupplyChainTradeDelivery"
_SETTLEMENT: Final = "ApplicableHeaderTradeSettlement|ApplicableSupplyChainTradeSettlement"
_SUMS: Final = (
    "SpecifiedTradeSettlementHeaderMonetarySummation|SpecifiedTradeSettlementMonetarySummation"
)
_LINE_AGREEMENT: Final = "SpecifiedLineTradeAgreement|SpecifiedSupplyChainTradeAgreement"
_LINE_DELIVERY: Final = "SpecifiedLineTradeDelivery|SpecifiedSupplyChainTradeDelivery"
_LINE_SETTLEMENT: Final = "SpecifiedLineTradeSettlement|SpecifiedSupplyChainTradeSettlement"
_LINE_SUM: Final = (
    "SpecifiedTradeSettlementLineMonetarySummation|SpecifiedTradeSettlementMonetarySummation"
    "/LineTotalAmount"
)
_NOT_COUNTED: Final = ("GROUP", "INFORMATION")
"""Lines of the EXTENDED profile that sum up others, or only say something."""


def read_cii(root: Element) -> EInvoice:
    """The invoice, or order, of a root that is one of `_SYNTAXES`."""
    head = root.at(_DOCUMENT)
    trade = root.at(_TRANSACTION)
    agreed, settled = trade.at(_AGREEMENT), trade.at(_SETTLEMENT)
    sums = settled.at(_SUMS)
    currency = settled.get("InvoiceCurrencyCode|OrderCurrencyCode")
    tax, accounted = _tax_totals(sums, currency)
    period = settled.at("BillingSpecifiedPeriod")
    tax_currency = settled.get("TaxCurrencyCode")
    taxes = tuple(_tax(one) for one in settled.all("ApplicableTradeTax"))
    if tax is None:
        tax = total(one.tax for one in taxes)
    return EInvoice(
        syntax=_SYNTAXES[root.name],
        profile=root.get(f"{_CONTEXT}/GuidelineSpecifiedDocumentContextParameter/ID"),
        type_code=head.get("TypeCode"),
        number=head.get("ID"),
        date=first_date(head, "IssueDateTime/DateTimeString|DateTime"),
        due=first_date(
            settled, "SpecifiedTradePaymentTerms/DueDateDateTime/DateTimeString|DateTime"
        ),
        delivered=first_date(
            trade,
            f"{_DELIVERY}/ActualDeliverySupplyChainEvent/OccurrenceDateTime/DateTimeString",
        ),
        period=(
            first_date(period, "StartDateTime/DateTimeString"),
            first_date(period, "EndDateTime/DateTimeString"),
        ),
        currency=currency,
        seller=_party(agreed.at("SellerTradeParty")),
        buyer=_party(agreed.at("BuyerTradeParty")),
        payee=_party(settled.at("PayeeTradeParty")),
        order=_document(agreed.at("BuyerOrderReferencedDocument")),
        reference=agreed.get("BuyerReference"),
        contract=_document(agreed.at("ContractReferencedDocument")),
        preceding=filled(*(_document(one) for one in settled.all("InvoiceReferencedDocument"))),
        notes=texts(head, "IncludedNote/Content"),
        terms=joined(*texts(settled, "SpecifiedTradePaymentTerms/Description")),
        payment_reference=settled.get("PaymentReference"),
        accounts=_accounts(settled),
        lines=tuple(_line(line) for line in trade.all("IncludedSupplyChainTradeLineItem")),
        charges=_charges(settled),
        taxes=taxes,
        line_total=amount(sums, "LineTotalAmount"),
        allowance_total=amount(sums, "AllowanceTotalAmount"),
        charge_total=amount(sums, "ChargeTotalAmount"),
        subtotal=amount(sums, "TaxBasisTotalAmount"),
        tax=tax,
        tax_currency=tax_currency if tax_currency != currency else "",
        tax_accounted=accounted,
        total=amount(sums, "GrandTotalAmount"),
        prepaid=amount(sums, "TotalPrepaidAmount"),
        rounding=amount(sums, "RoundingAmount"),
        due_amount=amount(sums, "DuePayableAmount"),
        attached=filled(
            *(_document(one) for one in agreed.all("AdditionalReferencedDocument")),
        ),
    )


def _document(one: Element) -> str:
    return one.get("IssuerAssignedID") or one.get("ID")


def _tax_totals(sums: Element, currency: str) -> tuple[Decimal | None, Decimal | None]:
    """The total of the tax in the invoice's currency, and in the other one."""
    own: list[Decimal] = []
    others: list[Decimal] = []
    for one in sums.all("TaxTotalAmount"):
        value = decimal(one.text)
        if value is not None:
            foreign = one.attributes.get("currencyID", currency) != currency
            (others if foreign else own).append(value)
    if not own:
        own, others = others[:1], others[1:]
    return next(iter(own), None), next(iter(others), None)


def _party(party: Element) -> Party:
    vat, number = "", ""
    for one in party.all("SpecifiedTaxRegistration/ID"):
        if one.attributes.get("schemeID", "VA").upper() in ("VA", "VAT"):
            vat = vat or one.line
        else:
            number = number or one.line
    place, contact = party.at("PostalTradeAddress"), party.at("DefinedTradeContact")
    trading = party.get("SpecifiedLegalOrganization/TradingBusinessName")
    return Party(
        name=party.get("Name") or trading or contact.get("PersonName"),
        trading_name=trading,
        vat=vat,
        tax_number=number,
        register=party.get("SpecifiedLegalOrganization/ID"),
        identified=bool(party.get("ID|GlobalID")),
        address=filled(
            place.get("LineOne"),
            place.get("LineTwo"),
            place.get("LineThree"),
            joined(place.get("PostcodeCode"), place.get("CityName")),
            place.get("CountrySubDivisionName"),
            place.get("CountryID"),
        ),
        contact=filled(
            contact.get("PersonName"),
            contact.get("DepartmentName"),
            contact.get("TelephoneUniversalCommunication/CompleteNumber"),
            contact.get("EmailURIUniversalCommunication/URIID|CompleteNumber"),
        ),
    )


def _accounts(settled: Element) -> tuple[Account, ...]:
    found = []
    for means in settled.all("SpecifiedTradeSettlementPaymentMeans"):
        one = means.at("PayeePartyCreditorFinancialAccount")
        if number := one.get("IBANID") or one.get("ProprietaryID"):
            bank = means.at("PayeeSpecifiedCreditorFinancialInstitution")
            found.append(
                Account(
                    number=account(number),
                    bic=bank.get("BICID"),
                    holder=one.get("AccountName"),
                )
            )
    return tuple(dict.fromkeys(found))


def _signed(one: Element) -> Decimal:
    value = amount(one, "ActualAmount") or Decimal(0)
    return value if one.get("ChargeIndicator/Indicator").lower() in ("true", "1") else -value


def _charges(settled: Element) -> tuple[Charge, ...]:
    found = [
        Charge(
            amount=_signed(one),
            reason=one.get("Reason") or one.get("ReasonCode"),
            percent=amount(one, "CalculationPercent"),
        )
        for one in settled.all("SpecifiedTradeAllowanceCharge")
    ]
    found += [
        Charge(amount=amount(one, "AppliedAmount") or Decimal(0), reason=one.get("Description"))
        for one in settled.all("SpecifiedLogisticsServiceCharge")
    ]
    return tuple(found)


def _tax(one: Element) -> Tax:
    return Tax(
        rate=amount(one, "RateApplicablePercent|ApplicablePercent"),
        base=amount(one, "BasisAmount"),
        tax=amount(one, "CalculatedAmount"),
        category=one.get("CategoryCode"),
        reason=one.get("ExemptionReason") or one.get("ExemptionReasonCode"),
    )


def _line(line: Element) -> Line:
    agreed, settled = line.at(_LINE_AGREEMENT), line.at(_LINE_SETTLEMENT)
    product = line.at("SpecifiedTradeProduct")
    quantity = line.at(_LINE_DELIVERY).at("BilledQuantity|RequestedQuantity|AgreedQuantity")
    note = joined(*texts(line, "AssociatedDocumentLineDocument/IncludedNote/Content"))
    name, description = product.get("Name"), product.get("Description")
    status = line.get("AssociatedDocumentLineDocument/LineStatusReasonCode").upper()
    signed = (_signed(one) for one in settled.all("SpecifiedTradeAllowanceCharge"))
    charges = total(signed) or Decimal(0)
    made = amount(settled, _LINE_SUM)
    plain = None if made is None else made - charges
    return Line(
        number=line.get("AssociatedDocumentLineDocument/LineID"),
        description=name or description or note,
        detail=joined(description if name and description != name else "", note if name else ""),
        quantity=decimal(quantity.text),
        unit=quantity.attributes.get("unitCode", ""),
        price=_price(agreed, decimal(quantity.text), plain),
        charges=charges,
        amount=made,
        rate=amount(settled, "ApplicableTradeTax/RateApplicablePercent|ApplicablePercent"),
        counts=status not in _NOT_COUNTED,
    )


def _price(agreed: Element, quantity: Decimal | None, made: Decimal | None) -> Decimal | None:
    """The net price of one; the gross price less its allowances where there is no other."""
    net = agreed.at("NetPriceProductTradePrice")
    value = amount(net, "ChargeAmount")
    if value is not None:
        return per_unit(value, amount(net, "BasisQuantity"), quantity, made)
    gross = agreed.at("GrossPriceProductTradePrice")
    value = amount(gross, "ChargeAmount")
    if value is None:
        return None
    value += sum((_signed(one) for one in gross.all("AppliedTradeAllowanceCharge")), Decimal(0))
    return per_unit(value, amount(gross, "BasisQuantity"), quantity, made)
