"""What is said of a file that was recognised: its type and its first facts, in the window's
language."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt

from llama32_desktop.file_facts import AMOUNTS, COUNTS, DATES, SURE, cleaned
from llama32_desktop.ui.kit.numbers import amount_text, number_text
from llama32_desktop.words import normal_form

if TYPE_CHECKING:
    from llama32_desktop.file_facts import Fact, Recognition

_BETWEEN: Final = " · "
_MOST: Final = 5
"""Facts in a line."""
_UNSAID: Final = ("currency", "names", "number", "due_amount", "email", "phone", "sheets")
"""Facts that stand with another, or only in what the model reads."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("documents", text)


_TYPES: Final[dict[str, Callable[[], str]]] = {
    "invoice": lambda: _tr("Invoice"),
    "e-invoice": lambda: _tr("E-invoice"),
    "receipt": lambda: _tr("Receipt"),
    "statement": lambda: _tr("Bank statement"),
    "card": lambda: _tr("Business card"),
    "contract": lambda: _tr("Contract"),
    "minutes": lambda: _tr("Minutes"),
    "table": lambda: _tr("Table"),
    "slides": lambda: _tr("Slides"),
    "code": lambda: _tr("Code"),
    "photo": lambda: _tr("Photo"),
}
_SEVERAL: Final[dict[str, Callable[[], str]]] = {
    "invoice": lambda: _tr("{0} invoices"),
    "e-invoice": lambda: _tr("{0} e-invoices"),
    "receipt": lambda: _tr("{0} receipts"),
    "statement": lambda: _tr("{0} bank statements"),
    "card": lambda: _tr("{0} business cards"),
    "contract": lambda: _tr("{0} contracts"),
    "minutes": lambda: _tr("{0} sets of minutes"),
    "table": lambda: _tr("{0} tables"),
    "slides": lambda: _tr("{0} slide decks"),
    "code": lambda: _tr("{0} code files"),
    "photo": lambda: _tr("{0} photos"),
}
_COUNTED: Final[dict[str, Callable[[], str]]] = {
    "rows": lambda: _tr("{0} rows"),
    "columns": lambda: _tr("{0} columns"),
    "slides": lambda: _tr("{0} slides"),
    "people": lambda: _tr("{0} people"),
    "lines": lambda: _tr("{0} lines"),
    "invoices": lambda: _tr("{0} invoices"),
}


def type_name(kind: str) -> str:
    """The name of a type; empty for what is of none."""
    known = _TYPES.get(kind)
    return known() if known else ""


def other_file() -> str:
    """The name of a file that is of no type."""
    return _tr("Other file")


def several(kind: str, count: int) -> str:
    """So many files of one type."""
    known = _SEVERAL.get(kind)
    return (known() if known else _tr("{0} other files")).format(number_text(count))


def type_said(known: Recognition | None) -> str:
    """The type, with a question mark where it is not sure; empty where the file is of none."""
    if known is None:
        return ""
    name = type_name(known.type)
    return name if known.confidence >= SURE or not name else f"{name}?"


def line(known: Recognition | None) -> str:
    """The type and the first facts; a question mark stands behind what is not sure. Empty where
    the file is of no type."""
    name = type_said(known)
    if not name or known is None:
        return ""
    parts = [name]
    said = [fact for fact in known.facts if fact.name not in _UNSAID]
    for fact in said[:_MOST]:
        text = fact_text(fact, known.value("currency"))
        if text and not _imitates(text):
            parts.append(text if fact.sure else f"{text}?")
    return _BETWEEN.join(parts)


def agreement(known: Recognition | None) -> tuple[str, bool]:
    """Whether the page of an electronic invoice agrees with its data, and whether that is well.

    It is drawn apart from the facts, with a sign of its own, so that no text of a file looks like
    it; empty where nothing is to be said.
    """
    said = known.agreement if known else ""
    if said == "agrees":
        return _tr("page and XML agree"), True
    if said == "differs":
        return _tr("page and XML differ"), False
    if said == "unchecked":
        return _tr("page not compared with XML"), False
    return "", True


def compared(known: Recognition | None) -> str:
    """The agreement with a label of its own, for where no sign sets it apart; empty where nothing
    is to be said."""
    said, _ = agreement(known)
    return _tr("Compared by the app: {0}").format(said) if said else ""


def fact_text(fact: Fact, currency: str) -> str:
    """A fact's value as the window's language writes it."""
    value = cleaned(fact.value)  # a database may be of anyone
    if fact.name in AMOUNTS:
        return _amount(value, cleaned(currency)[:3])
    if fact.name in DATES:
        return _date(value)
    if fact.name in COUNTS:
        known = _COUNTED.get(fact.name)
        count = int(value) if value.isascii() and value.isdigit() and len(value) < 12 else None
        return known().format(number_text(count)) if known and count is not None else ""
    return value


def _amount(value: str, currency: str) -> str:
    try:
        amount = Decimal(value)
    except InvalidOperation:
        return value
    if not amount.is_finite() or abs(amount.adjusted()) > 30:
        return ""
    return f"{amount_text(amount, currency)} {currency}".strip()


def _date(value: str) -> str:
    day = QDate.fromString(value, Qt.DateFormat.ISODate)
    if not day.isValid():
        return value
    locale = QLocale()
    if locale.language() in (QLocale.Language.English, QLocale.Language.C):
        return QLocale(QLocale.Language.English).toString(day, "d MMM yyyy")
    form = locale.dateFormat(QLocale.FormatType.LongFormat)
    # Without the day of the week, which some languages begin or end with.
    for weekday in ("dddd, ", "dddd ", "dddd"):
        form = form.replace(weekday, "")
    return locale.toString(day, form.strip(" ,،"))


def _imitates(text: str) -> bool:
    """Whether a file's text says what only the app may say, in these letters or in such as look
    like them."""
    plain = _skeleton(text)
    return any(
        _skeleton(said) in plain for said in (_tr("page and XML agree"), "page and XML agree")
    )


_ALIKE: Final = str.maketrans(
    "авеёкмнорстухіјѕԁԛԝһɡαβεηικμνορτυχγ", "abeekmhopctyxijsdqwhgabenikmvoptuxy"
)
"""Cyrillic and Greek letters, and the Latin ones that they look like."""


def _skeleton(text: str) -> str:
    """Letters and figures alone, those that look alike as one."""
    plain = normal_form("NFKD", text.replace("&", " and ")).casefold()
    return "".join(filter(str.isalnum, plain.translate(_ALIKE)))
