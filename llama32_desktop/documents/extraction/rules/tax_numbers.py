"""A company's tax number: with its country's letters, or behind what offices call it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Final

from llama32_desktop.documents.extraction.fields.identifiers import compact
from llama32_desktop.documents.extraction.fields.tax_offices import office_knows
from llama32_desktop.documents.extraction.rules.finding import Hit, read_piece
from llama32_desktop.documents.extraction.rules.folding import compact as folded
from llama32_desktop.documents.extraction.rules.folding import phrases, words
from llama32_desktop.documents.extraction.rules.layout import Piece, Sheet
from llama32_desktop.documents.extraction.rules.office_names import named_office_knows
from llama32_desktop.documents.extraction.rules.values import vat

_NAMED_SO: Final = (
    "VAT|VAT No|VAT ID|VAT ID No|VAT number|VAT Reg No|VAT registration|VAT registration no"
    "|VAT registration number|VAT Reg|VAT identification number|Tax ID|Tax ID No|Tax number"
    "|Tax No|Tax/VAT ID|TIN|TIN No|TRN|Tax registration number|Sales tax no|EU OSS VAT"
    "|GSTIN|GSTIN No|GSTIN/UIN|GST|GST No|GST number|GST IN|GST Reg No|GST registration no"
    "|GST registration number|GST ID|ABN|ABN No|UEN|KRA PIN|NTN|STRN"
    "|USt-IdNr|USt-ID|USt-Id-Nr|UID|UID-Nr|UID Nummer|Umsatzsteuer-ID|MwSt-Nr"
    "|TVA|N° TVA|No TVA|Numéro de TVA|TVA intracommunautaire|N° TVA intracommunautaire"
    "|Numéro de TVA intracommunautaire|N° de TVA|Matricule fiscal|Identifiant fiscal"
    "|NIF|N.I.F.|N° NIF|NIF/CIF|CIF|C.I.F.|CIF/NIF|NIF/NIPC|NIPC|Nº contribuinte|Contribuinte"
    "|Contribuinte nº|CUIT|C.U.I.T.|CUIT Nº|RUC|R.U.C.|RUC Nº|RUT|R.U.T.|NIT|N.I.T.|NIT No"
    "|RFC|R.F.C.|RNC|RNC No|RIF|R.I.F.|CNPJ|CNPJ/MF|CNPJ nº|ID fiscal|Número de IVA"
    "|P.IVA|P. IVA|Partita IVA|Part. IVA|C.F./P.IVA|Partita I.V.A.|P.I.|Cod. Fisc. e P. IVA"
    "|C.F. e P.IVA|Codice fiscale e partita IVA"
    "|BTW|BTW nr|BTW nummer|BTW-id|BTW-identificatienummer"
    "|NIP|NIP nr|Numer NIP|DIČ|IČ DPH|Adószám|Adószáma|Közösségi adószám|CUI|CIF/CUI|C.U.I."
    "|Cod fiscal|Cod unic de înregistrare|OIB|PIB|ID za DDV|ID št|PVM kodas|PVN|KMKR|ALV-tunnus"
    "|Moms nr|Momsnr|Momsreg nr|Moms registreringsnummer|VKN|Vergi No|Vergi numarası"
    "|Vergi kimlik no"
    "|ΑΦΜ|Α.Φ.Μ.|ИНН|ІПН|ЄДРПОУ|ЕИК|ДДС №"
    "|Mã số thuế|MST|NPWP|登録番号|適格請求書発行事業者登録番号|纳税人识别号|统一社会信用代码"
    "|统一社会信用代码/纳税人识别号|統一編號|統編|사업자등록번호|등록번호|เลขประจำตัวผู้เสียภาษี"
)
"""What calls a number a company's for the tax on what it sells, as countries' rules name it."""
_NAMES: Final = phrases(_NAMED_SO)
_FIRST: Final = frozenset(words(name)[0] for name in _NAMED_SO.split("|"))
_TAXES: Final = frozenset(("vat", "tva", "gst", "btw", "pvn", "ddv"))
"""Those that stand before amounts, too."""
_AMBIGUOUS: Final = frozenset(("pi", "cif", "mst"))
"""Names that are short for other things, too: a proforma, a price with its freight."""
_LONGEST_NAME: Final = 48
_WORDS: Final = 6
_WORD: Final = re.compile(r"[^\W_]+")
_LINK: Final = re.compile(r"[\s:：.°º#№)\]–-]{0,6}")
_NUMBER: Final = re.compile(r"[A-Z0-9](?:[ \u00a0./-]{0,2}[A-Z0-9]){5,19}(?![^\W_])")
_ONE_WORD: Final = re.compile(r"[A-Z0-9][A-Z0-9./-]{4,19}[A-Z0-9](?![^\W_])")
_AMOUNT: Final = re.compile(r"\d[\d.,]*[.,]\d\d")
_FEWEST_FIGURES: Final = 6
_FEWEST_BEHIND_TAX: Final = 9
"""Figures of a number without letters that stands behind the bare name of a tax."""
_FAR: Final = 240
"""Characters of a line in which one is looked for."""
_LETTERED: Final = 0.95
_KNOWN: Final = 0.85
_NAMED: Final = 0.7
"""How sure a number is with its country's letters, with the check digits of an office's, which its
name must be of where it has no letter, and of which only its name says what it is."""

Span = tuple[int, int]


def tax_numbers(sheets: Sequence[Sheet]) -> tuple[list[Hit[str]], list[Hit[str]]]:
    """All of some pages: those with a country's letters, and the others."""
    hits = [hit for sheet in sheets for hit in _of_sheet(sheet)]
    lettered = [hit for hit in hits if hit.confidence == _LETTERED]
    known = {hit.value[2:] for hit in lettered}
    return lettered, [hit for hit in hits if hit.confidence < _LETTERED and hit.value not in known]


def _of_sheet(sheet: Sheet) -> Iterator[Hit[str]]:
    for piece in sheet.pieces():
        if hit := read_piece(piece, vat, 0, _LETTERED):
            yield hit
            continue
        figures = sum(map(str.isdigit, piece.text[:_FAR]))
        if figures < _FEWEST_FIGURES and len(piece.text) > _LONGEST_NAME:
            continue  # neither a number nor only its name
        for start, end in names_in(piece.text):
            name = folded(piece.text[start:end])
            bare = folded(piece.text[:end].split()[-1]) in _TAXES
            if span := number_at(piece.text, end, bare=bare):
                yield from _hits(piece, span, name)
            elif not piece.text[end:].strip(" .:：#°º-–"):
                yield from islice(_beside(sheet, piece, name, bare=bare), 1)
            else:
                continue
            break


def _beside(sheet: Sheet, piece: Piece, name: str, *, bare: bool) -> Iterator[Hit[str]]:
    """The number to the right of its name, or right below it."""
    for other in [*sheet.right_of(piece)[:1], *islice(sheet.below(piece), 1)]:
        span = number_at(other.text, 0, bare=bare)
        if span is not None and not other.text[span[1] :].strip():
            yield from _hits(other, span, name)


def _hits(piece: Piece, span: Span, name: str) -> Iterator[Hit[str]]:
    """The number at a place behind its name. Of figures alone the office that the name is of must
    know the check digits, as one country or another takes nearly any."""
    printed = piece.text[slice(*span)]
    lettered = any(map(str.isalpha, printed))
    known = office_knows(printed) if lettered else named_office_knows(name, printed)
    if known or lettered or name not in _AMBIGUOUS:
        sure = _KNOWN if known else _NAMED
        yield Hit(compact(printed), piece, piece.words_of(*span), printed, "", sure)


def names_in(text: str) -> Iterator[Span]:
    """Start and end of each name of a tax number in a line, the longest of those that begin
    together."""
    spans = [match.span() for match in _WORD.finditer(text[:_FAR])]
    behind = 0
    for place, (start, first) in enumerate(spans):
        if place < behind or folded(text[start:first]) not in _FIRST:
            continue
        for last in range(min(len(spans), place + _WORDS) - 1, place - 1, -1):
            end = spans[last][1]
            if end - start <= _LONGEST_NAME and folded(text[start:end]) in _NAMES:
                behind = last + 1
                yield start, end
                break


def number_at(text: str, at: int, *, bare: bool = False) -> Span | None:
    """Start and end of the number at a place of a line: as much of it as an office knows, else one
    word of figures and letters.

    Args:
        bare: Only the name of a tax stands before it, as before amounts.
    """
    link = _LINK.match(text, at)
    start = link.end() if link else at
    for span in _spans(text, start):
        printed = text[slice(*span)]
        figures = sum(map(str.isdigit, printed))
        lettered = any(map(str.isalpha, printed))
        fewest = _FEWEST_BEHIND_TAX if bare and not lettered else _FEWEST_FIGURES
        if figures >= fewest and not _AMOUNT.fullmatch(printed):
            return span
    return None


def _spans(text: str, start: int) -> Iterator[Span]:
    long = _NUMBER.match(text, start)
    if long is not None:
        for end in reversed([word.end() for word in _WORD.finditer(text, start, long.end())]):
            if text[end : end + 1] not in ("/", "-", ".") and office_knows(text[start:end]):
                yield start, end
    if word := _ONE_WORD.match(text, start):
        yield word.span()
