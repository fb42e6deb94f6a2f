"""Account and tax numbers whose length and check digits are right, of nobody."""

from __future__ import annotations

import random

from stdnum.jp import cn as jp_company

from llama32_desktop.documents.extraction.fields.identifiers import vat_valid

_ACCOUNTS = {
    "AT": "d16", "BE": "d12", "CH": "d17", "CZ": "d20", "DE": "d18", "DK": "d14", "ES": "d20",
    "FI": "d14", "FR": "d23", "GB": "NWBKd14", "GR": "d23", "HR": "d17", "HU": "d24",
    "IT": "Xd22", "NL": "RABOd10", "NO": "d11", "PL": "d24", "PT": "d21", "RO": "BTRLd16",
    "SE": "d20", "SK": "d20", "TR": "d22",
}  # fmt: skip
"""An IBAN behind its check digits, by country: letters, then how many figures follow."""

_VAT = {
    "AT": "U########", "BE": "0#########", "CH": "E#########", "CZ": "########",
    "DE": "2########", "DK": "########", "EL": "#########", "ES": "B########", "FI": "########",
    "FR": "###########", "GB": "#########", "HR": "###########", "HU": "########",
    "IT": "###########", "NL": "#########B01", "PL": "##########", "PT": "5########",
    "RO": "########", "SE": "##########01", "SK": "2#########",
}  # fmt: skip
"""A VAT number behind its country's letters."""


def iban(country: str, chance: random.Random) -> str:
    """An IBAN; empty for a country that has none."""
    shape = _ACCOUNTS.get(country)
    if shape is None:
        return ""
    letters, _, figures = shape.partition("d")
    account = letters + _figures(int(figures), chance)
    digits = "".join(str(int(sign, 36)) for sign in f"{account}{country}00")
    return f"{country}{98 - int(digits) % 97:02d}{account}"


def vat(country: str, chance: random.Random) -> str:
    """A VAT number, Japan's with its T; empty for a country that has none. Switzerland's is without
    “MWST”."""
    if country == "JP":
        company = "".join(str(chance.randrange(10)) for _ in range(12))
        return f"T{jp_company.calc_check_digit(company)}{company}"
    country = "EL" if country == "GR" else country
    shape = _VAT.get(country)
    while shape is not None:
        number = country + "".join(str(chance.randrange(10)) if s == "#" else s for s in shape)
        if vat_valid(number):
            return number
    return ""


def bic(country: str, chance: random.Random) -> str:
    """A BIC as it is built."""
    return "".join(chance.choice("ABDGKMNRST") for _ in range(4)) + country + "2AXXX"


def number(year: int, chance: random.Random, *, held_back: bool = False) -> str:
    """An invoice's number, of a shape that is in use; the held-back ones have shapes of theirs."""
    serial = chance.randint(100, 99_999)
    if held_back:
        return _held_back(year, serial, chance)
    return chance.choice(
        (
            f"{year}-{serial:05d}", f"RE{serial}", f"INV-{year}-{serial}", f"{serial}/{year % 100}",
            f"{serial:06d}", f"F{year % 100}{serial:05d}", f"R-{serial}", f"{year}/{serial:04d}",
            f"SI-{serial}", f"{year}{serial:06d}", f"A{chance.randint(1, 9)}-{serial}-{year}",
        )
    )  # fmt: skip


def _figures(count: int, chance: random.Random) -> str:
    return "".join(str(chance.randrange(10)) for _ in range(count))


def _held_back(year: int, serial: int, chance: random.Random) -> str:
    letter = chance.choice("ABCDEFKLMSTVX")
    return chance.choice(
        (
            f"FV/{serial}/{chance.randint(1, 12):02d}/{year}", f"{letter} {serial:06d}",
            f"{year % 100}{letter}{letter}{serial:07d}", f"{letter}-{year}.{serial}",
            f"{chance.randint(10**9, 10**10 - 1)}", f"{serial:05d}-{chance.randint(10, 99)}",
            f"{letter}{letter}{letter}{year}{serial:09d}", f"{chance.randint(10, 99)}.{serial:05d}",
        )
    )  # fmt: skip
