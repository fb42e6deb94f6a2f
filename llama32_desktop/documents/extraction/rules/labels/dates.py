"""Labels of dates."""

from __future__ import annotations

from typing import Final

LABELS: Final[dict[str, tuple[str, ...]]] = {
    "date": (
        r"invoice\s*date|date\s*of\s*(?:issue|invoice)|issue\s*date|issued(?:\s*on)?",
        r"rechnungsdatum|belegdatum|ausstellungsdatum|datum",
        r"date\s*(?:de\s*(?:la\s*)?)?(?:facture|facturation|d['’]émission|émission)",
        r"fecha\s*(?:de\s*(?:la\s*)?)?(?:factura|emisión|expedición)?",
        r"data\s*(?:da\s*|de\s*|della\s*|di\s*)?(?:fatura|emissão|fattura|emissione)?",
        r"factuurdatum",
        r"(?:ご?請求|発行|取引)日付?|日付|(?:开票|账单)?日期",
        r"date",
    ),
    "due": (
        r"(?:payment\s*|date\s*)?due(?:\s*(?:date|on|by))?|pay(?:able)?\s*by",
        r"fällig(?:keit)?(?:\s*(?:am|bis|sdatum))?|fälligkeitsdatum|zahlbar\s*bis|zahlungsziel",
        r"(?:date\s*d['’])?échéance|à\s*payer\s*(?:avant|le)|payable\s*(?:avant|le)",
        r"(?:fecha\s*de\s*)?vencimiento|pagar\s*antes\s*de(?:l)?",
        r"(?:data\s*de\s*)?vencimento|pagar\s*até",
        r"scadenza|vervaldatum|te\s*betalen\s*voor",
        r"お?(?:支払い?|振込)(?:期限|期日)|(?:付款)?(?:截止|到期)日期?",
    ),
    "from": (r"(?:period\s*)?from|von|vom|zeitraum|du|desde|dal|de",),
    "until": (r"to|until|bis|au|hasta|até|al",),
}
