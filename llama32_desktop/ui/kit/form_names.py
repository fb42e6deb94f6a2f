"""The forms' and fields' names in the window's language."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication


def _tr(text: str) -> str:
    return QCoreApplication.translate("documents", text)


_KNOWN: Final = {
    "Invoice": lambda: _tr("Invoice"),
    "Receipt": lambda: _tr("Receipt"),
    "Business card": lambda: _tr("Business card"),
    "Bank statement": lambda: _tr("Bank statement"),
    "Contract": lambda: _tr("Contract"),
    "Own fields": lambda: _tr("Own fields"),
    "Supplier": lambda: _tr("Supplier"),
    "Invoice number": lambda: _tr("Invoice number"),
    "Date": lambda: _tr("Date"),
    "Due date": lambda: _tr("Due date"),
    "VAT number": lambda: _tr("VAT number"),
    "Buyer": lambda: _tr("Buyer"),
    "Order number": lambda: _tr("Order number"),
    "Buyer's reference": lambda: _tr("Buyer's reference"),
    "Payment terms": lambda: _tr("Payment terms"),
    "Prepaid": lambda: _tr("Prepaid"),
    "Amount due": lambda: _tr("Amount due"),
    "Currency": lambda: _tr("Currency"),
    "Subtotal": lambda: _tr("Subtotal"),
    "Tax": lambda: _tr("Tax"),
    "Total": lambda: _tr("Total"),
    "Shop": lambda: _tr("Shop"),
    "Description": lambda: _tr("Description"),
    "Quantity": lambda: _tr("Quantity"),
    "Unit price": lambda: _tr("Unit price"),
    "Discount %": lambda: _tr("Discount %"),
    "Other charges": lambda: _tr("Other charges"),
    "Amount": lambda: _tr("Amount"),
    "Name": lambda: _tr("Name"),
    "Position": lambda: _tr("Position"),
    "Company": lambda: _tr("Company"),
    "Address": lambda: _tr("Address"),
    "Phone": lambda: _tr("Phone"),
    "Email": lambda: _tr("Email"),
    "Website": lambda: _tr("Website"),
    "Bank": lambda: _tr("Bank"),
    "Account holder": lambda: _tr("Account holder"),
    "From": lambda: _tr("From"),
    "Until": lambda: _tr("Until"),
    "Opening balance": lambda: _tr("Opening balance"),
    "Closing balance": lambda: _tr("Closing balance"),
    "Entries": lambda: _tr("Entries"),
    "Title": lambda: _tr("Title"),
    "First party": lambda: _tr("First party"),
    "Second party": lambda: _tr("Second party"),
    "Start": lambda: _tr("Start"),
    "End": lambda: _tr("End"),
    "Notice period": lambda: _tr("Notice period"),
    "Governing law": lambda: _tr("Governing law"),
}
"""Asked one by one: all for each title took a fifth of the first showing of Documents."""


def title_of(title: str) -> str:
    """A form's or a field's title; a person's own stays as it is."""
    known = _KNOWN.get(title)
    return known() if known else title
