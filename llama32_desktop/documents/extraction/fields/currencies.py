"""Currencies: the codes of ISO 4217 and the signs that pages print in their place."""

from __future__ import annotations

import re
from typing import Final

_SIGNS: Final = {
    **dict.fromkeys(("PEN", "UYU", "ISK", "RSD", "KES", "NGN", "EGP", "MAD", "TND", "AED"), ""),
    **dict.fromkeys(("SAR", "QAR", "GEL", "KZT", "PKR", "LKR", "BDT", "NOK", "DKK"), ""),
    **dict.fromkeys(("ARS", "CLP", "COP", "ZAR", "MZN", "AOA", "GHS", "ETB", "TZS", "UGX"), ""),
    **dict.fromkeys(("XOF", "XAF", "XPF", "DZD", "LYD", "JOD", "KWD", "BHD", "OMR", "LBP"), ""),
    **dict.fromkeys(("HNL", "NIO", "CRC", "PAB", "BOB", "PYG", "DOP", "JMD", "TTD"), ""),
    **dict.fromkeys(("NPR", "MVR", "KHR", "MMK", "MOP", "MNT", "UZS", "AZN", "AMD", "BYN"), ""),
    **dict.fromkeys(("MDL", "MKD", "BAM", "RWF", "ZMW", "BWP", "NAD", "MUR", "MGA"), ""),
    "GTQ": "Q Q.",
    "HRK": "kn",
    "EUR": "€",
    "USD": "$ US$",
    "GBP": "£",
    "CHF": "Fr. SFr.",
    "JPY": "¥ 円",
    "CNY": "元",
    "CAD": "C$ CA$",
    "AUD": "A$ AU$",
    "NZD": "NZ$",
    "HKD": "HK$",
    "TWD": "NT$",
    "SGD": "S$",
    "MXN": "MX$",
    "BRL": "R$",
    "SEK": "kr kr. Kr Kr.",
    "PLN": "zł zl",
    "CZK": "Kč Kc",
    "HUF": "Ft",
    "RON": "lei Lei",
    "BGN": "лв лв.",
    "TRY": "₺ TL",
    "UAH": "₴ грн",
    "RUB": "₽ руб руб.",
    "ILS": "₪",
    "INR": "₹ Rs Rs.",
    "IDR": "Rp Rp.",
    "MYR": "RM",
    "THB": "฿",
    "PHP": "₱",
    "VND": "₫",
    "KRW": "₩",
}
CODES: Final = frozenset(_SIGNS)
_WHOLE: Final = frozenset(
    {"CLP", "ISK", "JPY", "KRW", "PYG", "RWF", "UGX", "VND", "XAF", "XOF", "XPF"}
)
_THOUSANDTHS: Final = frozenset({"BHD", "JOD", "KWD", "LYD", "OMR", "TND"})
SIGNS: Final[dict[str, str]] = {
    sign: code for code, signs in _SIGNS.items() for sign in signs.split()
}
"""What each sign is taken for where the page says nothing of its country."""

_STATES: Final = (
    r"(?:(?:CT|MA|ME|NH|NJ|RI|VT)\s0|(?:NY|PA)\s1|DE\s1(?=9)|(?:DC|MD|NC|SC|VA|WV)\s2|(?:AL|FL|GA|MS|TN)\s3"
    r"|(?:IN|KY|MI|OH)\s4|(?:IA|MN|MT|ND|SD|WI)\s5|(?:IL|KS|MO|NE)\s6|(?:AR|LA|OK|TX)\s7"
    r"|(?:AZ|CO|ID|NM|NV|UT|WY)\s8|(?:AK|CA|HI|OR|WA)\s9)\d"
)
"""States of the USA, each with the first figures of its postal codes."""

SHARED: Final[dict[str, dict[str, str]]] = {
    "$": {
        "TWD": r"\.tw\b|taiwan|新[台臺]幣|統一編號",
        "AUD": r"\.au\b|australia|\babn\b",
        "CAD": r"\.ca\b|canada|\b[hpq]st\b",
        "NZD": r"\.nz\b|new zealand",
        "SGD": r"\.sg\b|singapore",
        "HKD": r"\.hk\b|hong kong",
        "MXN": r"\.mx\b|m[ée]xico",
        "ARS": r"\.ar\b|argentina|\bcuit\b",
        "CLP": r"\.cl\b|chile",
        "COP": r"\.co\b(?!\.)|colombia",
        "USD": rf"united states|\busa\b|,\s(?-i:{_STATES})\d{{3}}\b",
    },
    "kr": {
        "SEK": r"\.se\b|sverige|sweden|\bse-?\d{3} ?\d\d\b|bankgiro|plusgiro|f-skatt"
        r"|belopp|summa\b|förfallo|kvitto\b|öre(?:savr|s?utj)|\bse\d{10}01\b",
        "NOK": r"\.no\b|norge|norway|\bmva\b|beløp|forfallsdato|kontonr|kontonummer"
        r"|foretaksregister|\bkid\b|merverdiavgift|betalingsfrist",
        "DKK": r"\.dk\b|danmark|denmark|\bcvr\b|beløb|forfaldsdato|\bi alt\b|ialt\b|betalingsid"
        r"|reg\.? ?nr|\bdk\d{8}\b|\bmoms\b(?=.*\bi alt)",
    },
    "rs": {
        "PKR": r"\.pk\b|pakistan",
        "LKR": r"\.lk\b|sri lanka",
        "INR": r"\.in\b|india|\bgstin\b|\b[csi]gst\b",
    },
    "元": {
        "TWD": r"\.tw\b|taiwan|新[台臺]幣|統一編號|營業稅|發票",
        "CNY": r"\.cn\b|china|人民币|发票|增值税|税额",
    },
    "¥": {
        "CNY": r"\.cn\b|china|人民币|发票|增值税|税额",
        "JPY": r"\.jp\b|japan|請求|消費税|税込|領収",
    },
}
"""Signs of several countries, and what on a page speaks for which; of two that are named as often
the first goes, the commonest last: its addresses are the recipients' as well."""


def decimals_of(code: str) -> int | None:
    """How many decimals ISO 4217 gives a currency; `None` where it is not one of `CODES`."""
    if code not in CODES:
        return None
    return 0 if code in _WHOLE else 3 if code in _THOUSANDTHS else 2


def pattern() -> str:
    """A regular expression for a code or a sign; those of letters stand apart from words."""
    words = sorted({*CODES, *(sign for sign in SIGNS if sign[0].isalpha())}, key=len)[::-1]
    apart = "|".join(map(re.escape, words))
    signs = "|".join(re.escape(sign) for sign in SIGNS if not sign[0].isalpha())
    return rf"(?:(?<![^\W\d_])(?:{apart})(?![^\W\d_])|{signs})"


def code_of(printed: str) -> str:
    """The code of what is printed; a sign of several countries is taken for the commonest."""
    return SIGNS.get(printed, printed)


def shared_sign(printed: str) -> str:
    """The key in `SHARED` of a sign of several countries; else nothing."""
    sign = printed.lower().rstrip(".")
    return sign if sign in SHARED else ""
