"""Electronic invoices: the structured data that says what an invoice's page only shows.

UBL 2.1, UN/CEFACT CII (ZUGFeRD, Factur-X, XRechnung, Order-X), FatturaPA, KSeF FA and Facturae are
read into one model, that of EN 16931. XML is parsed in the document process alone.
"""
