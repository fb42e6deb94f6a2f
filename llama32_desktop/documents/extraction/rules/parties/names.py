"""Which parts of a line may be a name, and how much they look like one."""

from __future__ import annotations

import re
from typing import Final

from llama32_desktop.documents.alternatives import by_first_letter
from llama32_desktop.documents.extraction.fields.dates import find_dates
from llama32_desktop.documents.extraction.rules.folding import (
    compact,
    fold,
    phrases,
    vocabulary,
    words,
)
from llama32_desktop.documents.extraction.rules.labels import numbers
from llama32_desktop.documents.extraction.rules.layout import Piece, Sheet
from llama32_desktop.documents.extraction.rules.parties.addresses import (
    is_address,
    is_postal,
    is_region,
    street_at,
)
from llama32_desktop.documents.extraction.rules.parties.labels import party_label
from llama32_desktop.documents.extraction.rules.parties.legal_forms import legal_form
from llama32_desktop.documents.extraction.rules.parties.words import (
    CALENDAR,
    DEPARTMENTS,
    FORM_WORDS,
    LINKS,
    NO_NAMES,
    STATES,
    TRAILING_STREETS,
)

Span = tuple[int, int]

_SEPARATOR: Final = re.compile(r"\s[·•●|–—*-]{1,2}\s|[●•·|]|[,;]\s|\s/\s|\t")
_BEHALF: Final = re.compile(
    r"\s(?=[^\W\d_])(?:(?:provided|issued|supplied) by|on behalf of|im namen von|im auftrag von"
    r"|pour le compte de|por cuenta de|em nome de"
    r"|per conto di|namens|w imieniu|jménem|på vegne af)\s",
    re.IGNORECASE,
)
"""Whose invoice it is where a platform writes it."""
_TITLES: Final = vocabulary(*numbers.TITLES)
_BRANCH: Final = re.compile(
    r"(?:(?:zweig)?niederlassung|succursale|sucursal|sucursală|filial(?:e|iale)?|branch|oddział|organizační"
    r"\s+složka|odštěpný\s+závod|fióktelepe|bijkantoor|sivuliike|stabile\s+organizzazione)\b",
    re.IGNORECASE,
)
"""What goes on with a company's name behind a comma."""
_WORD: Final = re.compile(r"\S+")
_JOINED: Final = re.compile(r"(?<=\w)\s[&+]\s(?=\w)")
"""“T & M Fresh”: its letters are no word that was spaced out."""
_SIGNING: Final = re.compile(r"\s*(?:for|pour|für|m/s\.?)\s+(?=[^\W\d_])", re.IGNORECASE)
"""What stands before a company's name above a signature: “For Rightchoice Packaging Company”."""
_IN_WORDS: Final = re.compile(r"(?:indian\s)?(?:rupees?|rs|inr)\b.{0,70}\bonly", re.IGNORECASE)
"""An amount: “Rupees One Hundred Eighty only”."""
_STRAY: Final = re.compile(r"\s*[\u3040-\u9fff]\s(?=[A-Z][A-Za-z]{2})")
"""One sign of another script before a name, which is what OCR makes of a logo beside it."""
_QUOTES: Final = ('""', "“”", "„“", "«»", "''")
_NAME_LABELS: Final = phrases(
    "name|nom|nome|nombre|naam|nazwa|název|názov|navn|namn|nimi|név|nume|ad|adı|adı soyadı|ünvan"
    "|unvan"
    "|firma|company|company name|legal name|trading name|business name|raison sociale|razón social"
    "|denominazione|denominación|επωνυμία|naziv|pavadinimas|nosaukums|назва|наименование|名称|会社名"
    "|razão social|nome razão social|firmenname|société|empresa|business|full name"
    "|nom de l'entreprise|name firma|name der firma"
)
_CALLED: Final = phrases(
    "name|nom|nome|nombre|naam|nazwa|nazwisko|imię i nazwisko|jméno|meno|navn|namn|nimi|név|nume|ad"
    "|adı|ad soyad|adı soyadı|full name|nom et prénom|nome e cognome|nombre completo|nama"
    "|patient name|student name|name of patient|name of student|nome completo"
)
"""Labels that say no more than that a name follows."""
_COMPOUND_ENDS: Final = (
    "nummer", "number", "nr", "datum", "dato", "date", "szam", "szama", "betrag", "summe",
    "adresse",
    "faktura", "rechnung", "belop", "bedrag", "pvm",
)  # fmt: skip
_HOUSE: Final = re.compile(r"[^\W\d_][^\d]{2,30}\s\d{1,4}(?:\s?[a-zA-Z]|[/–-]\d{1,4})?")
_WAYS: Final = vocabulary(
    "za zi zac zae rue avenue boulevard chemin impasse allée calle carrer via viale piazza ul ulica"
    " rua travessa polígono náměstí lotissement quai esplanade cours allée place square route"
    " lungomare corso largo paseo praça camino carretera suite apt"
)
"""What no company's name begins with, but its street."""
_PREPOSED: Final = re.compile(
    r"(?:am|an|auf|im|in|zum|zur|unter|hinter|vor|beim)\s+\S.{0,60}?\s\d{1,4}\s?[a-z]?",
    re.IGNORECASE,
)
"""“Auf der Geest 4”, “Am Markt 1”: streets of no list."""
_ABBREVIATED: Final = 3
"""Letters of an abbreviation."""
_FEWEST_LETTERS: Final = 3
_FEWEST_WITH_TITLE: Final = 4
"""Words of a title and a company behind it."""
_LONGEST: Final = 70
_FARTHEST: Final = 240
"""Signs of a line in which names are looked for: what is longer is a text."""
_MOST_WORDS: Final = 10
_REGISTERS: Final = by_first_letter(
    r"registered\s(?:in|office)|registration\sno|companies\shouse|share\scapital"
    r"|amtsgericht|handelsgericht|registergericht|landesgericht|handelsregister|firmenbuch|stammkapital"
    r"|rejst[rř]ík\w*|obchodn[íý]\w*\srejst\w*|soud(?:em|u)?\b|oddíl|vložka|vlo[zž]k\w+|zapsan[áýé]\w*"
    r"|zapísan[áýé]\w*|s[uú]dom\b|s[aą]d(?:u|zie)?\s(?:rejonow|okręgow)\w*|krajow\w+\srejestr\w*"
    r"|kapita[łl]\szakładowy|základn[íé]\s(?:kapit[aá]l|iman)\w*|au\scapital|capital\ssocial"
    r"|registro\smercantil|conservat[oó]ria|cap\.?\s?soc|registro\s(?:delle\s)?imprese"
    r"|cégbírós[aá]g\w*|cégjegyz[eé]k\w*|registrul\s\w*comer[tț]\w*|trgovačk\w+\ssud\w*"
    r"|bolagsverket|foretaksregisteret|kaupparekister\w*|kamer\svan\skoophandel"
)
_REGISTER: Final = re.compile(rf"\b(?=[^\W\d_])(?:{_REGISTERS})", re.IGNORECASE)
"""What a line has that says where a company is registered."""
_BODY: Final = re.compile(
    r"(?:ville|commune|mairie|métropole)\s+d|(?:landeshauptstadt|stadt|gemeinde|landkreis)\s+[A-ZÄÖÜ]"
    r"|(?:city|town|county|borough)\s+of\s|comune\s+di\s|ayuntamiento\s+d|(?:município|câmara\s+"
    r"municipal)\s+d|gemeente\s|(?:gmina|miasto|město|obec|mesto)\s|\w+\s(?:kommune|kommun)$",
    re.IGNORECASE,
)
"""How a town is called that sends an invoice."""
_SHOP: Final = re.compile(
    r"(?<=\w)\s{1,3}(?:(?:store|shop|branch|unit|filiale|markt|magasin|tienda|loja|sklep)\s{0,2})?#\s?\d{1,8}\b"
    r"|(?<=\w)\s{1,3}(?:store|shop|branch|filiale|magasin|tienda|loja)\s(?:no|nr|n[°º])?\.?\s?\d{1,8}\b",
    re.IGNORECASE,
)
"""Which of a company's shops it is: “Harvest Market Store #6915”."""
_DOMAIN: Final = re.compile(r"[\w-]+(?:\.[\w-]+)*\.[a-z]{2,4}", re.IGNORECASE)


def name_spans(text: str) -> list[Span]:
    """The parts of a line that may be names, each in its bounds: footers put several things beside
    each other, and senders their whole address."""
    text = text[:_FARTHEST]
    label = party_label(text)
    start = label.end if label is not None and label.end < len(text) else 0
    if behalf := _BEHALF.search(text, start):
        start = behalf.end()
    parts = _parts(text, start)
    spans = []
    for place, (start, end) in enumerate(parts):
        begin, stop = _trimmed(text, start, end)
        following = text[slice(*parts[place + 1])] if place + 1 < len(parts) else ""
        # “Redmond, WA 98052” is a town.
        if stop > begin and not is_region(following) and name_like(text[begin:stop]) is not None:
            spans.append((begin, stop))
    # “#14054” behind a shop is no postal code.
    if spans and is_postal(_SHOP.sub("", text)) and not _has_street(text[spans[0][1] :]):
        spans = [span for span in spans if legal_form(text[slice(*span)])]
    return spans


def called(sheet: Sheet, piece: Piece) -> tuple[Piece, int, int] | None:
    """The name behind a bare “Name:”, or beside it; none behind a label of something else."""
    colon = piece.text.find(":")
    if colon < 0 or compact(piece.text[:colon]) not in _CALLED:
        return None
    line, start = piece, colon + 1
    if not piece.text[start:].strip():
        beside = sheet.right_of(piece, 1)
        if not beside:
            return None
        line, start = beside[0], 0
    name = line.text[start:].strip()
    if name_like(name) != 0 or name[:1].islower():
        return None
    begin = line.text.index(name, start)
    return line, begin, begin + len(name)


def asks_for_name(key: str) -> bool:
    """Whether a key of a form asks for somebody's name: “Name:”, “Razón social:”."""
    asked = compact(key)
    return asked in _NAME_LABELS or asked in _CALLED


def is_named(piece: Piece) -> bool:
    """Whether a piece has a name that nothing speaks against."""
    return any(name_like(piece.text[a:b]) == 0 for a, b in name_spans(piece.text))


def _has_street(text: str) -> bool:
    """Whether a street follows, by its words or as a part that ends in a house's number."""
    return street_at(text.replace(",", " ").split()) is not None or any(
        _HOUSE.fullmatch(part.strip()) for part in _SEPARATOR.split(text)
    )


def name_like(name: str) -> float | None:
    """What speaks against a name, as zero or less; None where it is none for certain."""
    letters = sum(map(str.isalpha, name))
    known = words(name)
    if letters < 2 or letters * 2 < len(name.replace(" ", "")) or len(name) > _LONGEST:
        return None
    parts = _JOINED.sub("&", name).split()
    spaced = len(parts) > 2 and sum(len(part) == 1 for part in parts) * 2 > len(parts)
    if (
        spaced
        or len(known) > _MOST_WORDS
        or any(sign in name for sign in ":：@=")
        or "www." in fold(name)
    ):
        return None
    if name.count("(") != name.count(")"):
        return None  # “Granada)” ends what began elsewhere
    if _REGISTER.search(name) and legal_form(name) is None:
        return None
    joined = compact(name)
    if joined in NO_NAMES or joined in FORM_WORDS or is_address(name) or _is_in_state(name):
        return None
    label = party_label(name)
    if (label is not None and label.end >= len(name)) or find_dates(name):
        return None
    formed = legal_form(name) is not None
    telling = [word for word in known if word not in LINKS and not word.isdigit()]
    of_forms = sum(map(_of_forms, telling))
    if telling and all(word in CALENDAR for word in telling):
        return None
    if _PREPOSED.fullmatch(name) is not None or _IN_WORDS.match(name) is not None:
        return None
    if not telling or (of_forms == len(telling) and not formed):
        return None
    return 0.0 if formed or _BODY.match(name) else _doubts(name, known, telling, of_forms)


def _is_in_state(name: str) -> bool:
    """Whether a name is a state's, or a town's with its state: “Toronto,Ontario”."""
    before, _, state = name.rpartition(",")
    return compact(state) in STATES and "," not in before


def _of_forms(word: str) -> bool:
    """Whether a word is of forms, or a compound of one: “Fakturanr.”, “számlaszám”."""
    return word in FORM_WORDS or (len(word) > 6 and word.endswith(_COMPOUND_ENDS))


def _doubts(name: str, known: list[str], telling: list[str], of_forms: int) -> float:
    """Of a name without a legal form."""
    doubt = 0.0
    if _of_forms(telling[0]):
        doubt -= 2
    if of_forms * 2 >= len(telling):
        doubt -= 1.5
    if name.isascii() and sum(map(str.isalpha, name)) < _FEWEST_LETTERS:
        doubt -= 3  # “TM” and what OCR makes of a logo
    figures = sum(map(str.isdigit, name))
    doubt -= 3 if figures > 3 else (1 if figures else 0)
    if name[:1].islower() and not any(map(str.isupper, name[1:3])):
        doubt -= 2
    if known[0] in _WAYS and len(known) > 1:
        doubt -= 3
    # “Coöperatie U.A.” ends in an abbreviation, and is no sentence.
    if name.endswith((".", "!", "?")) and len(known) > 2 and len(known[-1]) > _ABBREVIATED:
        doubt -= 2
    small = sum(part[:1].islower() and fold(part) not in LINKS for part in name.split())
    doubt -= 1.5 if small >= 2 and small * 2 >= len(known) else 0
    doubt -= 0.5 * max(0, len(known) - 5)
    if _DOMAIN.fullmatch(name):
        doubt -= 1
    if any(_ends_in_street(part) for part in name.split(",")):
        doubt -= 2.5
    if known[-1].isdigit() and len(known) < 4:
        doubt -= 1.5  # “Ecke 12” is a street that no list knows
    return doubt


def _ends_in_street(part: str) -> bool:
    known = words(part)
    return len(known) > 1 and known[-1] in TRAILING_STREETS


def _parts(text: str, start: int) -> list[Span]:
    """The text cut at its separators; “, Inc.” goes on with what is before it."""
    found = _SEPARATOR.finditer(text, start)
    cuts = [start, *(at for match in found for at in match.span()), len(text)]
    parts: list[Span] = []
    for begin, end in zip(cuts[::2], cuts[1::2], strict=True):
        part = text[begin:end].strip()
        if not part:
            continue
        goes_on = _only_form(part) or _BRANCH.match(part) is not None
        if parts and text[parts[-1][1] : begin].strip() == "," and goes_on:
            parts[-1] = (parts[-1][0], end)
        else:
            parts.append((begin, end))
    return parts


def _past_title(text: str, start: int, end: int) -> int:
    """Where a company begins that stands behind the title of the paper: “Fatura simplificada
    Papelaria Carvalho Lda”."""
    found = list(_WORD.finditer(text, start, end))
    if len(found) < _FEWEST_WITH_TITLE or legal_form(text[start:end]) is None:
        return start
    if not any(word in _TITLES for word in words(found[0].group())):
        return start
    for match in found[1:-1]:
        if not all(word in FORM_WORDS or word in LINKS for word in words(match.group())):
            return match.start()
    return start


def _only_forms(text: str) -> bool:
    return all(word in FORM_WORDS for word in words(text))


def _only_form(part: str) -> bool:
    """Whether a part is a legal form, and behind that a title at the most."""
    text = f"X {part}"
    span = legal_form(text)
    if span is None or span[0] != 2:
        return False
    rest = text[span[1] :].strip(" .")
    return len(rest) <= 1 or (_only_forms(rest) and any(map(str.isalpha, rest)))


def _trimmed(text: str, start: int, end: int) -> Span:
    """Without a label before the name, and without a street or a department behind it."""
    label = text.find(":", start, end)
    if label >= 0 and compact(text[start:label]) in _NAME_LABELS:
        start = label + 1
    start = _past_title(text, start, end)
    signing = _SIGNING.match(text, start, end)
    if signing is not None and legal_form(text[signing.end() : end]) is not None:
        start = signing.end()
    if (stray := _STRAY.match(text, start, end)) is not None:
        start = stray.end()
    while start < end and not text[start].isalnum() and text[start] not in "«»“„\"'":
        start += 1
    found = list(_WORD.finditer(text, start, end))
    street = street_at([match.group() for match in found])
    for place, match in enumerate(found):
        word = fold(match.group().strip(".,:"))
        # A label stands close behind a company: “Weber Bau GmbH Rechnungsdatum”.
        labelled = word in FORM_WORDS and legal_form(text[start : match.start()]) is not None
        reached = "@" in word or word.startswith(("www.", "http"))
        # The title of the paper may stand in the same line: “Weber und Sohn Faktura”.
        titled = place > 1 and word in _TITLES and _only_forms(text[match.start() : end])
        branch = _BRANCH.match(text, match.start()) and text[: match.start()].endswith(", ")
        department = word in DEPARTMENTS and not branch
        if (
            department
            and place
            and all(fold(other.group().strip(".,:")) in DEPARTMENTS for other in found[:place])
        ):
            return start, start  # “Finance Department” is of a company that stands elsewhere
        if place and (place == street or department or labelled or reached or titled):
            end = match.start()
            break
    if (numbered := _SHOP.search(text, start, end)) is not None:
        end = numbered.start()
    form = legal_form(text[start:end])
    if form is not None and form[0] > 0:
        behind = text[start + form[1] : end].strip(" .")
        # “SDN BHD (860671-D)”, “GmbH HRB 1234”: a register's number is none of the name.
        if behind and (behind[0] == "(" or any(map(str.isdigit, behind)) or ":" in behind):
            end = start + form[1]
    while end > start and text[end - 1] in " ,;-–(|*/\\":
        end -= 1
    if end - start > 2 and text[start] + text[end - 1] in _QUOTES:
        start, end = start + 1, end - 1
    return start, end
