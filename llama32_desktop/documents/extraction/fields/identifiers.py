"""Account and tax numbers: where they stand in a text, and whether their check digits are right."""

from __future__ import annotations

import re
from collections.abc import Callable

from stdnum.ch import uid as ch_uid
from stdnum.eu import vat as eu_vat
from stdnum.gb import vat as gb_vat

_IBAN_LENGTHS = {
    "AD": 24, "AE": 23, "AL": 28, "AT": 20, "BA": 20, "BE": 16, "BG": 22, "BR": 29, "CH": 21,
    "CY": 28, "CZ": 24, "DE": 22, "DK": 18, "EE": 20, "ES": 24, "FI": 18, "FO": 18, "FR": 27,
    "GB": 22, "GE": 22, "GI": 23, "GL": 18, "GR": 27, "HR": 21, "HU": 28, "IE": 22, "IL": 23,
    "IS": 26, "IT": 27, "LI": 21, "LT": 20, "LU": 20, "LV": 21, "MC": 27, "MD": 24, "ME": 22,
    "MK": 19, "MT": 31, "NL": 18, "NO": 15, "PL": 28, "PT": 25, "RO": 24, "RS": 22, "SA": 24,
    "SE": 24, "SI": 19, "SK": 24, "SM": 27, "TN": 24, "TR": 26, "UA": 29, "XK": 20,
}  # fmt: skip
"""Characters of an IBAN by country, as SWIFT's IBAN registry lists them."""

_CURRENCIES = {
    "CH": "CHF", "CZ": "CZK", "DK": "DKK", "GB": "GBP", "HU": "HUF", "IS": "ISK", "LI": "CHF",
    "NO": "NOK", "PL": "PLN", "RO": "RON", "SE": "SEK",
    **dict.fromkeys(
        ("AT", "BE", "BG", "CY", "DE", "EE", "ES", "FI", "FR", "GR", "HR", "IE", "IT", "LT", "LU",
         "LV", "MC", "MT", "NL", "PT", "SI", "SK", "SM"), "EUR"
    ),
}  # fmt: skip
"""What accounts of a country are kept in, as a rule."""

_VAT_SHAPES = {
    "AT": r"U\d{8}", "BE": r"[01]\d{9}", "BG": r"\d{9,10}", "CH": r"E\d{9}",
    "CY": r"\d{8}[A-Z]",
    "CZ": r"\d{8,10}", "DE": r"[1-9]\d{8}", "DK": r"\d{8}", "EE": r"\d{9}", "EL": r"\d{9}",
    "ES": r"[A-Z]\d{7}[A-Z0-9]|\d{8}[A-Z]", "FI": r"\d{8}", "FR": r"[A-HJ-NP-Z0-9]{2}\d{9}",
    "GB": r"\d{9}(?:\d{3})?|GD\d{3}|HA\d{3}",
    "HR": r"\d{11}", "HU": r"\d{8}", "IE": r"\d{7}[A-W][A-I]?|\d[A-Z+*]\d{5}[A-W]",
    "IT": r"\d{11}", "LT": r"\d{9}|\d{12}", "LU": r"\d{8}", "LV": r"\d{11}", "MT": r"\d{8}",
    "NL": r"\d{9}B\d{2}", "PL": r"\d{10}", "PT": r"[1-9]\d{8}", "RO": r"[1-9]\d{1,9}",
    "SE": r"\d{10}01", "SI": r"[1-9]\d{7}", "SK": r"[1-9]\d{9}",
}  # fmt: skip
"""A VAT number after its country's letters, as the EU's VIES lists the structures; of Switzerland
and the United Kingdom as their own offices do."""

_IBAN = re.compile(r"(?<![A-Za-z0-9])[A-Z]{2}\d{2}(?:[ \u00a0]?[A-Z0-9]){10,30}")
_MISREAD = re.compile(
    r"(?<![A-Za-z0-9])[1I]?BAN\b[\s:.]{0,4}"
    r"(?P<number>[A-Z0-9]{4}(?:[ \u00a0.]{0,2}[A-Z0-9]){10,30})"
)
"""What recognition makes of an IBAN behind its label: “R065 BTRL …”, “GB70 NWBK. 5559 …”."""
_LETTERS = str.maketrans("01582", "OISBZ")
_FIGURES = str.maketrans("OIQSBZL", "0105821")
_VAT = re.compile(rf"(?<![A-Za-z0-9])(?:{'|'.join(_VAT_SHAPES)})(?:[ \u00a0.-]?[A-Z0-9]){{2,12}}")


def compact(printed: str) -> str:
    """A number without the spaces, dots and hyphens it is printed with, in capitals."""
    return re.sub(r"[\s.\-/]", "", printed).upper()


def iban_valid(printed: str) -> bool:
    """Whether length and check digits (ISO 13616, mod 97) are those of an IBAN."""
    iban = compact(printed)
    if _IBAN_LENGTHS.get(iban[:2]) != len(iban) or not re.fullmatch(r"[A-Z]{2}\d\d[A-Z0-9]+", iban):
        return False
    return _mod_97(iban[4:] + iban[:4]) == 1


def misread_iban(text: str) -> tuple[str, int, int] | None:
    """An IBAN with letters for figures or the other way round, as recognition reads them: its
    value, and where it stands. Only what the check digits bear out is one."""
    found = _MISREAD.search(text)
    if found is None:
        return None
    number = compact(found["number"])
    country = number[:2].translate(_LETTERS)
    length = _IBAN_LENGTHS.get(country, len(number) + 1)
    digits, account = number[2:4].translate(_FIGURES), number[4:length]
    for rest in (account, account.translate(_FIGURES)):
        value = country + digits + rest
        if len(value) == length and iban_valid(value):
            end = found.start("number")
            for _ in range(length):
                end = next(at for at in range(end, len(text)) if text[at].isalnum()) + 1
            return value, found.start("number"), end
    return None


def iban_currency(printed: str) -> str | None:
    """The currency of the country that an IBAN is of; None where that is not known."""
    return _CURRENCIES.get(compact(printed)[:2])


def vat_valid(printed: str) -> bool:
    """Whether this is a VAT number of an EU country, of CH or GB, with the country's letters: its
    structure and its check digits."""
    number = compact(printed)
    country, rest = number[:2], number[2:]
    if country == "GR":
        country = "EL"
    shape = _VAT_SHAPES.get(country)
    if shape is None or not re.fullmatch(shape, rest):
        return False
    if country == "GB":
        return bool(gb_vat.is_valid(rest))
    if country == "CH":
        return bool(ch_uid.is_valid(number))
    return bool(eu_vat.is_valid(country + rest))


def find_ibans(text: str) -> tuple[tuple[int, int], ...]:
    """Start and end of what has an IBAN's letters and length, be its digits right or not."""
    return _cut(_IBAN, text, lambda found: len(found) == _IBAN_LENGTHS.get(found[:2]))


def find_vat_numbers(text: str) -> tuple[tuple[int, int], ...]:
    """Start and end of what has the structure of a VAT number, right or not, and is not the
    beginning of an IBAN."""
    accounts = {start for start, end in find_ibans(text) if iban_valid(text[start:end])}
    found = _cut(
        _VAT, text, lambda found: bool(re.fullmatch(_VAT_SHAPES.get(found[:2], "-"), found[2:]))
    )
    return tuple(span for span in found if span[0] not in accounts)


def _cut(
    pattern: re.Pattern[str], text: str, fits: Callable[[str], bool]
) -> tuple[tuple[int, int], ...]:
    """The longest beginning of each match that fits: the next word may look like more digits."""
    places = []
    at = 0
    while match := pattern.search(text, at):
        start, at = match.start(), match.start() + 1
        for end in range(match.end(), start + 3, -1):
            whole_word = not (text[end - 1 : end + 1].isalnum() and end < len(text))
            if whole_word and text[end - 1].isalnum() and fits(compact(text[start:end])):
                places.append((start, end))
                at = end
                break
    return tuple(places)


def _mod_97(text: str) -> int:
    return int("".join(str(int(sign, 36)) for sign in text)) % 97
