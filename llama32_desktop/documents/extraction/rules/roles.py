"""Which sum a label names, by the words it is made of."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import islice
from typing import Final, Literal, NamedTuple

from llama32_desktop.documents.extraction.rules.labels import pattern
from llama32_desktop.documents.extraction.rules.labels.terms import TERMS, Term

Role = Literal["subtotal", "tax", "total", "due", "prepaid", "lines"]
"""`lines` is the sum of the lines before charges and deductions."""

_MOST_WORDS: Final = 8
_LONGEST: Final = 80
"""Signs of a label."""
_WORD: Final = re.compile(r"(?:[^\W\d_]\.){2,5}|[^\W\d_]+|%")
_PERCENT: Final = re.compile(r"\d{1,2}(?:[.,]\d{1,3})?\s?%|%\s?\d{1,2}(?:[.,]\d{1,3})?(?!\d)")
_BARE_TAX: Final[frozenset[Term]] = frozenset(("without", "tax", "joint"))
_SET_APART: Final = re.compile(r" (?P<more>[^\W\d_]+)")
"""Letters of a word that the page sets apart: “Br uttosumme”."""
_QUOTA: Final = re.compile("cuotas?", re.IGNORECASE)
_BETWEEN: Final = re.compile(r"[^\w%]*")
_MOST_BEFORE: Final = 3
"""Words before a sum's that say which one it is: “Contract total”, “State & local tax”."""
_MOST_UNKNOWN: Final = 40
_NO_TAX: Final = re.compile(
    r"\b(?:pre|non?|free|exempt|not|before|retention|withh\w{1,8}|frei|vor|kein\w{0,2}|hors|sans|exo\w{1,9}"
    r"|avant|exent\w|antes|sem|isent\w|retenci[oó]n|retenção|esente|senza|vrij\w{0,2}|bez|fri|utan)\b",
    re.IGNORECASE,
)
"""Said before a tax of what none was taken on, or of what is held back."""
_QUANTITY: Final = re.compile(
    r"\W{0,3}(?:total|sum|jumlah|totaal|gesamt|totale?)\s{0,3}(?:qty|quantit[yàé]|qté|cantidad|quantidade"
    r"|menge|stück|pcs|pieces|pièces|pezzi|piezas|barang|antal|aantal)\b",
    re.IGNORECASE,
)
"""How many things there are, and not what they cost."""
_COUNT: Final = re.compile(r"\d{1,3} (?=[^\W\d])")
"""How many things a sum is of, as tills print it: “8 SUBTOTAL”."""
_NUMBER: Final = re.compile(r"\d[\d.,]*")
_CODE: Final = re.compile(r"[A-Z]{3}|TL|RM|Rp|Rs|Ft|kr|zł|Kč|[Ll]ei")
_BROKEN: Final = str.maketrans("łøßæđı", "losadi")


class Label(NamedTuple):
    """What stands before a sum."""

    role: Role
    text: str
    end: int
    """Where it ends in the text it was found in."""
    strong: bool
    """Whether it says in so many words which sum it is; a bare “Total” does not."""


@lru_cache(maxsize=4096)
def label_of(text: str) -> Label | None:
    """The label of a sum that a text begins with; what towns and airports take is no such tax."""
    if pattern("levy").match(text) or _QUANTITY.match(text):
        return None
    if (count := _COUNT.match(text)) is not None:
        return _of_several(text, count.end())
    if (match := pattern("pending").match(text)) is not None:
        return Label("due", match["label"], match.end(), True)
    words, end, known = _leading(text)
    role = _role(words) if words else None
    if role is None:
        return _by_pattern(text)
    if role == "tax" and not known and _QUOTA.fullmatch(text[:end].strip()):
        return None  # “Cuota” is a tax's amount, “Cuota mensual” a fee
    if role == "subtotal" and words <= _BARE_TAX and _PERCENT.search(text[:end]):
        role = "tax"  # “excl. Tax 19 %” is added, “Total excl. Tax” is what it is added to
    rest = text[end:].lstrip(" .:)]*'’-–=")
    # “Total number of days” and “Tax advice” are none; a tax may have its name behind it.
    if not known and role != "tax":
        return None
    if rest and not known and len(rest) > 40:
        return None
    strong = role != "total" or len(words - {"joint"}) > 1
    return Label(role, text[:end].strip(), end, strong)


def _of_several(text: str, at: int) -> Label | None:
    """The label of a sum behind how many things it is of, where nothing else stands there."""
    label = label_of(text[at:])
    if (
        label is None
        or label.role not in ("subtotal", "total")
        or text[at + label.end :].strip(" :")
    ):
        return None
    return label._replace(end=at + label.end)


def speaks_of_tax(text: str) -> bool:
    """Whether one of its words is a tax: “Estimated tax to be collected”."""
    words = islice(_WORD.finditer(text[:_LONGEST]), _MOST_WORDS)
    return any("tax" in _parts(_folded(word.group())) for word in words)


def is_rate(text: str) -> bool:
    """Whether it is the head of a column of tax rates."""
    words, _, known = _leading(text)
    return known and "rate" in words


def _leading(text: str) -> tuple[frozenset[Term], int, bool]:
    """The parts that the words at the start of a text play, where they end, and whether a value
    or nothing follows them."""
    found: set[Term] = set()
    start = end = re.match(r"\W{0,3}", text).end()  # type: ignore[union-attr]
    at = start
    text = text[:_LONGEST]
    while match := _BETWEEN.match(text, at):
        at = match.end()
        if at >= len(text):
            return frozenset(found), end, True
        if percent := _PERCENT.match(text, at):
            at = end = percent.end()
            continue
        word = _WORD.match(text, at)
        if word is None:
            number = _NUMBER.match(text, at)
            return frozenset(found), end, number is not None and not _counted(text[number.end() :])
        parts = _parts(_folded(word.group()))
        more = None if parts else _SET_APART.match(text, word.end())
        if more and (joined := _parts(_folded(word.group() + more["more"]))):
            found |= joined
            at = end = more.end()
            continue
        if not parts and not _CODE.fullmatch(word.group()):
            # What stands before a number directly: “Total RM 45.20”.
            rest = text[word.end() :].lstrip(" .:$€")
            return frozenset(found), end, len(word.group()) <= 3 and rest[:1].isdigit()
        found |= parts
        at = end = word.end()
    return frozenset(found), end, True


def _counted(rest: str) -> bool:
    """Whether what is behind a number says that it counts something: “Net 30 days”."""
    word = _WORD.match(rest.lstrip())
    return word is not None and len(word.group()) > 3 and not _parts(_folded(word.group()))


def _role(words: frozenset[Term]) -> Role | None:
    """The strongest part first: what is left to pay of a gross total is not the total."""
    if "price" in words and "sum" not in words:
        return None
    if "prepaid" in words:
        return "prepaid"
    if "due" in words and "tax" not in words:
        return "due"
    if "lines" in words and words & {"sum", "amount"}:
        return "lines"
    if "without" in words and "tax" in words:
        return "subtotal"
    if "with" in words and "tax" in words:
        return "total" if words & {"sum", "amount", "invoice"} else "tax"
    if words & {"sub", "net"} or ("base" in words and "rate" not in words):
        return "subtotal"
    if "gross" in words:
        return "total"
    if "tax" in words:
        return "tax" if words - {"rate", "tax"} or "rate" not in words else None
    if "sum" in words or {"invoice", "amount"} <= words:
        return "total"
    return None


def _by_pattern(text: str) -> Label | None:
    """By the labels that are written without spaces, or are no words of these: the longest."""
    best: Label | None = None
    for name in ("prepaid", "due_amount", "subtotal", "tax", "total"):
        match = pattern(name).match(text)
        if match is None or (best is not None and match.end("label") <= len(best.text)):
            continue
        role: Role = "due" if name == "due_amount" else name  # type: ignore[assignment]
        best = Label(role, match["label"], match.end(), True)
    return best


def label_behind_unknown(text: str) -> Label | None:
    """A total or a tax behind words that are in no list, and nothing else behind it: “Contract
    total”. It may as well be “Previous total”: only what adds up says which of them it is."""
    if len(text) > _MOST_UNKNOWN or _role(_leading(text)[0]) is not None:
        return None
    if label_of(text) is not None or pattern("levy").match(text):
        return None
    for before in _beginnings(text):
        if _parts(_folded(text[:before].split()[-1].strip("&/-"))):
            return None  # what begins with a word of sums is something else
        words, end, known = _leading(text[before:])
        role = _role(words) if words and known else None
        if role == "tax" and _NO_TAX.search(text[:before]):
            return None
        if (
            role in ("total", "tax")
            and not any(pattern(name).match(text) for name in ("deduction", "charge", "rounding"))
            and not pattern("levy").match(text[before:])
        ):
            return Label(role, text[: before + end].strip(), before + end, False)
    return None


def _beginnings(text: str) -> Iterator[int]:
    """Where the second, the third and the fourth word of a text begin."""
    words = list(islice(_WORD.finditer(text), _MOST_BEFORE + 1))
    yield from (word.start() for word in words[1:] if word.group() != "%")


def _folded(word: str) -> str:
    flat = unicodedata.normalize("NFD", word.casefold())
    plain = "".join(sign for sign in flat if not unicodedata.combining(sign) and sign != ".")
    return plain.translate(_BROKEN)


@cache
def _vocabulary() -> dict[str, frozenset[Term]]:
    found: dict[str, set[Term]] = {}
    for term, words in TERMS.items():
        for word in words.split():
            found.setdefault(_folded(word), set()).add(term)
    return {word: frozenset(terms) for word, terms in found.items()}


@lru_cache(maxsize=4096)
def _parts(word: str) -> frozenset[Term]:
    """The parts a word can play; those of both halves of a compound: “Netto-”, “-betrag”."""
    known = _vocabulary()
    if word in known:
        return known[word]
    for at in range(3, min(len(word) - 2, 20)):
        tail = known.get(word[at:])
        head = known.get(word[:at]) or known.get(word[:at].removesuffix("s"))
        if head and tail and "joint" not in head | tail:
            return head | tail
    return frozenset()
