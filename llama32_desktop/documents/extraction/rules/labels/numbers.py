"""Labels of a document's own number."""

from __future__ import annotations

from typing import Final

_NO: Final = r"(?:no|nr|nº|n°|n\.º|num|number|nummer|numéro|número|numero|n(?=\.)|#)\.?:?"

LABELS: Final[dict[str, tuple[str, ...]]] = {
    "number": (
        rf"invoice\s*(?:{_NO}|id)",
        r"invoice\s*#",
        rf"(?:rechnungs?|beleg)[-\s]*{_NO}",
        rf"rechnung\s+{_NO}",
        rf"{_NO}\s*(?:d[aeo]\s*(?:la\s*)?|della\s*)?(?:facture|factura|fatura|fattura)",
        rf"(?:facture|factura|fatura|fattura|factuur)\s*{_NO}",
        r"factuurnummer",
        r"(?:receipt|bill|document)\s*(?:no|number|#)\.?",
        rf"(?:credit\s*(?:note|memo)|gutschrifts?|avoir|nota\s*di\s*credito)[-\s]*{_NO}",
        r"(?:請求書?|領収書?|伝票)(?:番号|no\.?)|(?:发票|账单)(?:号码|编号|号)",
    ),
    # Where no label says it, a title with figures of which none is a day's: “Rechnung 45012”.
    "titled_number": (
        r"(?:invoice|credit\s*note|rechnung|gutschrift|facture|factura|fatura|fattura|factuur)"
        r"(?=\s+(?:[A-Z]{1,4}[-/])?\d{3})",
    ),
}
