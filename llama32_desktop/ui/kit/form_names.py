"""The forms' and fields' names in the window's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def _tr(text: str) -> str:
    return QCoreApplication.translate("documents", text)


def title_of(title: str) -> str:
    """A form's or a field's title; a person's own stays as it is."""
    known = {
        "Invoice": _tr("Invoice"),
        "Receipt": _tr("Receipt"),
        "Business card": _tr("Business card"),
        "Bank statement": _tr("Bank statement"),
        "Contract": _tr("Contract"),
        "Own fields": _tr("Own fields"),
        "Supplier": _tr("Supplier"),
        "Invoice number": _tr("Invoice number"),
        "Date": _tr("Date"),
        "Due date": _tr("Due date"),
        "VAT number": _tr("VAT number"),
        "IBAN": "IBAN",
        "Buyer": _tr("Buyer"),
        "Order number": _tr("Order number"),
        "Buyer's reference": _tr("Buyer's reference"),
        "Payment terms": _tr("Payment terms"),
        "Prepaid": _tr("Prepaid"),
        "Amount due": _tr("Amount due"),
        "Currency": _tr("Currency"),
        "Subtotal": _tr("Subtotal"),
        "Tax": _tr("Tax"),
        "Total": _tr("Total"),
        "Shop": _tr("Shop"),
        "Description": _tr("Description"),
        "Quantity": _tr("Quantity"),
        "Unit price": _tr("Unit price"),
        "Discount %": _tr("Discount %"),
        "Other charges": _tr("Other charges"),
        "Amount": _tr("Amount"),
        "Name": _tr("Name"),
        "Position": _tr("Position"),
        "Company": _tr("Company"),
        "Address": _tr("Address"),
        "Phone": _tr("Phone"),
        "Email": _tr("Email"),
        "Website": _tr("Website"),
        "Bank": _tr("Bank"),
        "Account holder": _tr("Account holder"),
        "From": _tr("From"),
        "Until": _tr("Until"),
        "Opening balance": _tr("Opening balance"),
        "Closing balance": _tr("Closing balance"),
        "Entries": _tr("Entries"),
        "Title": _tr("Title"),
        "First party": _tr("First party"),
        "Second party": _tr("Second party"),
        "Start": _tr("Start"),
        "End": _tr("End"),
        "Notice period": _tr("Notice period"),
        "Governing law": _tr("Governing law"),
    }
    return known.get(title, title)
