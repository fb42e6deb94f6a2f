"""Account and tax numbers: where they stand in a text, and whether their check digits are right."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

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
    """Whether this is a VAT number of an EU country, of CH or GB, with the country's letters.

    Check digits are tried where the rule holds for every number of the country; of BG, CZ, ES, IE,
    LT, LV and CY, and of French numbers with a letter in the key, only the structure is.
    """
    number = compact(printed)
    country, rest = number[:2], number[2:]
    if country == "GR":
        country = "EL"
    shape = _VAT_SHAPES.get(country)
    if shape is None or not re.fullmatch(shape, rest):
        return False
    check = _VAT_CHECKS.get(country)
    return check is None or check(rest)


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


def _weighted(number: str, weights: Sequence[int]) -> int:
    return sum(int(digit) * weight for digit, weight in zip(number, weights, strict=False))


def _luhn(number: str) -> bool:
    doubled = [int(d) * (2 if i % 2 else 1) for i, d in enumerate(reversed(number))]
    return sum(d - 9 if d > 9 else d for d in doubled) % 10 == 0


def _mod_11_10(number: str) -> bool:
    """ISO 7064, MOD 11,10."""
    check = 5
    for digit in number:
        check = ((check or 10) * 2 % 11 + int(digit)) % 10
    return check == 1


def _austria(number: str) -> bool:
    doubled = [int(d) * (2 if i % 2 else 1) for i, d in enumerate(number[1:8])]
    return (10 - (sum(d - 9 if d > 9 else d for d in doubled) + 4) % 10) % 10 == int(number[8])


def _france(number: str) -> bool:
    if not number.isdigit():
        return True
    return (12 + 3 * (int(number[2:]) % 97)) % 97 == int(number[:2])


def _britain(number: str) -> bool:
    """Mod 97; numbers given since 2009 are 55 off. Three more digits name a branch."""
    if not number.isdigit():
        return True
    rest = (_weighted(number, (8, 7, 6, 5, 4, 3, 2)) + int(number[7:9])) % 97
    return rest in (0, 97 - 55)


def _netherlands(number: str) -> bool:
    """Companies' numbers go by mod 11; those given to sole traders since 2020 by mod 97."""
    by_eleven = _weighted(number[:9], (9, 8, 7, 6, 5, 4, 3, 2, -1)) % 11 == 0
    return by_eleven or _mod_97("NL" + number) == 1


_VAT_CHECKS: dict[str, Callable[[str], bool]] = {
    "AT": _austria,
    "BE": lambda n: 97 - int(n[:8]) % 97 == int(n[8:]),
    "CH": lambda n: (11 - _weighted(n[1:], (5, 4, 3, 2, 7, 6, 5, 4)) % 11) % 11 == int(n[9]),
    "DE": _mod_11_10,
    "DK": lambda n: _weighted(n, (2, 7, 6, 5, 4, 3, 2, 1)) % 11 == 0,
    "EE": lambda n: _weighted(n, (3, 7, 1, 3, 7, 1, 3, 7, 1)) % 10 == 0,
    "EL": lambda n: _weighted(n, (256, 128, 64, 32, 16, 8, 4, 2)) % 11 % 10 == int(n[8]),
    "FI": lambda n: _weighted(n, (7, 9, 10, 5, 8, 4, 2, 1)) % 11 == 0,
    "FR": _france,
    "GB": _britain,
    "HR": _mod_11_10,
    "HU": lambda n: _weighted(n, (9, 7, 3, 1, 9, 7, 3, 1)) % 10 == 0,
    "IT": _luhn,
    "LU": lambda n: int(n[:6]) % 89 == int(n[6:]),
    "MT": lambda n: _weighted(n, (3, 4, 6, 7, 8, 9, 10, 1)) % 37 == 0,
    "NL": _netherlands,
    "PL": lambda n: _weighted(n, (6, 5, 7, 2, 3, 4, 5, 6, 7, -1)) % 11 == 0,
    "PT": lambda n: (11 - _weighted(n, (9, 8, 7, 6, 5, 4, 3, 2)) % 11) % 11 % 10 == int(n[8]),
    "RO": lambda n: (
        _weighted(n[:-1].zfill(9), (7, 5, 3, 2, 1, 7, 5, 3, 2)) * 10 % 11 % 10 == int(n[-1])
    ),
    "SE": lambda n: _luhn(n[:10]),
    "SI": lambda n: (11 - _weighted(n, (8, 7, 6, 5, 4, 3, 2)) % 11) % 10 == int(n[7]),
    "SK": lambda n: int(n) % 11 == 0,
}
