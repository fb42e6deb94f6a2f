"""Dates as pages print them: in figures, and with the month's name in over twenty languages."""

from __future__ import annotations

import datetime
import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Literal

import msgspec

DateOrder = Literal["dmy", "mdy", "ymd", "ymd or d/m/y", ""]
"""Whether the day or the month comes first in 03/04/2026, or the year in 26-04-03, without or
with the day first where slashes stand; empty where that is not known."""

_NAMES = (
    "january januar jänner janvier enero gennaio janeiro januari jan janv ene gen styczeń stycznia"
    " leden ledna január januára január ianuarie ocak tammikuu tammikuuta ιανουάριος ιανουαρίου ιαν"
    " январь января січень січня януари siječanj siječnja sausio janvāris janvārī jaanuar sty led"
    " ian",
    "february februar février febrero febbraio fevereiro februari feb févr fev luty lutego únor"
    " února"
    " február februára februarie şubat helmikuu helmikuuta φεβρουάριος φεβρουαρίου φεβ февраль"
    " февраля лютий лютого февруари veljača veljače vasario februāris februārī veebruar",
    "march märz mars marzo março maart mar mär mrz mrt marzec marca březen března marec március"
    " martie mart maaliskuu maaliskuuta μάρτιος μαρτίου μαρ март марта березень березня ožujak"
    " ožujka kovo marts martā märts marca",
    "april avril abril aprile apr avr abr kwiecień kwietnia duben dubna apríl apríla április"
    " aprilie"
    " nisan huhtikuu huhtikuuta απρίλιος απριλίου απρ апрель апреля квітень квітня април travanj"
    " travnja balandžio aprīlis aprīlī aprill aprila",
    "may mai mayo maggio maio mei mag maj maja květen května máj mája május mayıs toukokuu"
    " toukokuuta"
    " μάιος μαΐου μαι май мая травень травня svibanj svibnja gegužės maijs maijā",
    "june juni juin junio giugno junho jun giu czerwiec czerwca červen června jún júna június iunie"
    " haziran kesäkuu kesäkuuta ιούνιος ιουνίου ιουν июнь июня червень червня юни lipanj lipnja"
    " birželio jūnijs jūnijā juuni junija iun",
    "july juli juillet julio luglio julho jul juil lug lipiec lipca červenec července júl júla"
    " július"
    " iulie temmuz heinäkuu heinäkuuta ιούλιος ιουλίου ιουλ июль июля липень липня юли srpanj"
    " srpnja"
    " liepos jūlijs jūlijā juuli julija iul",
    "august août agosto augustus aug ago sierpień sierpnia srpen srpna augusta augusztus ağustos"
    " elokuu elokuuta αύγουστος αυγούστου αυγ август августа серпень серпня kolovoz kolovoza"
    " rugpjūčio augusts augustā augusti avgusta agust",
    "september septembre septiembre settembre setembro sep sept set wrzesień września září"
    " szeptember"
    " septembrie eylül syyskuu syyskuuta σεπτέμβριος σεπτεμβρίου σεπ сентябрь сентября вересень"
    " вересня септември rujan rujna rugsėjo septembris septembrī septembra",
    "october oktober octobre octubre ottobre outubro oct okt ott out październik października říjen"
    " října október októbra octombrie ekim lokakuu lokakuuta οκτώβριος οκτωβρίου οκτ октябрь"
    " октября"
    " жовтень жовтня октомври listopada spalio oktobris oktobrī oktoober oktobra",
    "november novembre noviembre novembro nov listopad listopadu novembra noiembrie kasım marraskuu"
    " marraskuuta νοέμβριος νοεμβρίου νοε ноябрь ноября листопад листопада ноември studeni"
    " studenoga"
    " lapkričio novembris novembrī noi",
    "december dezember décembre diciembre dicembre dezembro dec dez déc dic grudzień grudnia"
    " prosinec"
    " prosince decembra decembrie aralık joulukuu joulukuuta δεκέμβριος δεκεμβρίου δεκ декабрь"
    " декабря грудень грудня декември prosinac prosinca gruodžio decembris decembrī detsember"
    " desember",
)


def _folded(name: str) -> str:
    """Without accents, of the same length, so that places in the text stay true."""
    return "".join(unicodedata.normalize("NFD", sign)[0] for sign in name).lower()


_MONTHS = {_folded(name): i for i, names in enumerate(_NAMES, 1) for name in names.split()}
# Croatian and Polish, Czech: one name is of two months; the language that has more speakers goes.
_MONTHS["listopada"] = 11
_MONTH = r"[^\W\d_]{3,13}"
"""A word that may be a month's name: what it is is looked up, which is quicker than an expression
with all of them."""
_RECENT, _LONG_AGO = 20, 12
"""Years of this century, in two figures, of which one may be meant and the other is unlikely."""
_DAY_ENDS = r"(?:\.|er|º|°|st|nd|rd|th|eme|e)?"
_DATE = re.compile(
    # What no date begins with is passed over at a look.
    r"(?=\d{1,4}+(?:[-./º°]|\s(?!\d)|[^\W\d_])|\b[^\W\d_]{3})"
    r"(?<![\d/])(?<!\w-)(?<!\d[.,])(?:"
    r"(?P<iy>\d{4})(?:[-./]\s?|\s?年\s?)(?P<im>\d{1,2})(?:[-./]\s?|\s?月\s?)(?P<id>\d{1,2})(?:\s?日)?"
    r"|(?P<a>\d{1,2})\s?+(?P<sep>[-./])\s?+(?P<b>\d{1,2})\s?(?P=sep)\s?"
    r"(?P<y>(?:1[89]|20)\d\d|\d{2}(?!\s?:\d))"
    rf"|(?P<nd>\d{{1,2}}){_DAY_ENDS}[\s-]*+(?:de\s+|of\s+)?(?P<nm>{_MONTH})\b[./]?,?"
    r"[\s-]*(?:de\s+|del\s+)?(?P<ny>\d{4}|(?<=[-,])\d{2}(?![\d:])|['’]\d{2}(?![\d:])|\d{2}(?=\s\d{1,2}:\d\d))"
    rf"|(?P<hy>(?:1[89]|2[01])\d\d)\.?\s?(?:m\.\s?)?(?P<hm>{_MONTH})\b\.?\s?(?P<hd>\d{{1,2}})(?!\d)"
    rf"|\b(?P<em>{_MONTH})(?![^\W\d])\.?\s?(?P<ed>\d{{1,2}})(?:st|nd|rd|th)?(?:,\s*|\s+|(?=['’]\d\d\s))"
    # As programs print it: “Fri Nov 29 11:52:56 CET 2013”.
    r"(?:\d{1,2}:\d\d:\d\d\s(?:[a-z]{2,5}\s)?)?"
    r"(?P<ey>\d{4}|(?<=,\s)\d{2}(?=\s+\d{1,2}:\d\d)|['’]\d{2}(?=\s+\d{1,2}:\d\d))"
    # OCR loses the space before a time: “11.12.201411:05”.
    # Tills set a hyphen there: “21.01.22-18:27”.
    # It reads an edge of the paper as a slash: “30/05/2025/”.
    r")(?:(?=-?\d{1,2}[:.]\d\d(?!\d))|(?!\d|[/-]\S|[.,]\d)|(?=/\d{1,2}:\d\d))"
)


_ERAS = {"令和": 2018, "平成": 1988, "昭和": 1925}
"""Of Japan, each with the year before its first."""
_OF_ERA = re.compile(
    rf"(?P<era>{'|'.join(_ERAS)})\s?(?P<year>\d{{1,2}}|元)\s?年\s?(?P<month>\d{{1,2}})\s?月"
    r"\s?(?P<day>\d{1,2})\s?日"
)


class FoundDate(msgspec.Struct, frozen=True):
    """A date that was read; `value.isoformat()` is how it is handed on."""

    value: datetime.date
    start: int
    end: int
    """`text[start:end]` of the text it was found in is the date as printed."""
    certain: bool
    """False where day and month could be the other way round and nothing said which."""


def date_order(texts: Iterable[str]) -> DateOrder:
    """Whether a document puts the day or the month first, by its dates that leave no doubt."""
    votes = {"dmy": 0, "mdy": 0}
    for text in texts:
        for found in _matches(text):
            if found["a"] and not _may_begin_with_year(found):
                a, b = int(found["a"]), int(found["b"])
                # A dot between day and month is written only where the day comes first.
                votes["dmy"] += (a > 12 >= b) or (a != b and found["sep"] == "." and b <= 12)
                votes["mdy"] += b > 12 >= a
    if votes["dmy"] == votes["mdy"]:
        return ""
    return "dmy" if votes["dmy"] > votes["mdy"] else "mdy"


def _matches(text: str) -> Iterator[re.Match[str]]:
    """What looks like a date, with months that are some."""
    folded = _folded(text)
    at = 0
    while found := _DATE.search(folded, at):
        word = found["nm"] or found["hm"] or found["em"]
        if word is None or word in _MONTHS:
            yield found
            at = found.end()
        else:
            at = found.start() + 1


@lru_cache(maxsize=4096)
def find_dates(text: str, order: DateOrder = "") -> tuple[FoundDate, ...]:
    """All dates of `text`, in their order. What 03/04/2026 means is decided by `order`, and
    without it is read as the third of April. Two-figure years are those from 1970 to 2069."""
    dates = []
    for found in _matches(text):
        certain = True
        if found["iy"]:
            year, month, day = int(found["iy"]), int(found["im"]), int(found["id"])
        elif found["a"]:
            a, b, year = int(found["a"]), int(found["b"]), _year(found["y"])
            turned = _may_begin_with_year(found)
            year_first = order in ("ymd", "ymd or d/m/y")
            if turned and year_first:
                a, year = int(found["y"]), _year(found["a"])
            # Where the year comes first the month does too, if another's notation is used, but in
            # Sweden.
            before = ("mdy", "ymd") if found["sep"] == "/" and not turned else ("mdy",)
            month_first = b > 12 or (order in before and a <= 12 and found["sep"] != ".")
            month, day = (a, b) if month_first else (b, a)
            certain = order in ("dmy", "mdy") or max(a, b) > 12 or a == b or found["sep"] == "."
            certain = (certain and not turned) or (turned and year_first)
        elif found["nm"]:
            year, month, day = _year(found["ny"]), _MONTHS[found["nm"]], int(found["nd"])
        elif found["hm"]:
            year, month, day = int(found["hy"]), _MONTHS[found["hm"]], int(found["hd"])
        else:
            year, month, day = _year(found["ey"]), _MONTHS[found["em"]], int(found["ed"])
        try:
            value = datetime.date(year, month, day)
        except ValueError:
            continue
        dates.append(FoundDate(value, found.start(), found.end(), certain))
    of_eras = list(_of_eras(text)) if "年" in text else []
    return tuple(sorted([*dates, *of_eras], key=lambda one: one.start) if of_eras else dates)


def _of_eras(text: str) -> Iterator[FoundDate]:
    """Dates by the eras of Japan: “令和8年5月3日”; “元” is an era's first year."""
    for found in _OF_ERA.finditer(text):
        year = 1 if found["year"] == "元" else int(found["year"])
        try:
            value = datetime.date(
                _ERAS[found["era"]] + year, int(found["month"]), int(found["day"])
            )
        except ValueError:
            continue
        yield FoundDate(value, found.start(), found.end(), True)


def _may_begin_with_year(found: re.Match[str]) -> bool:
    """Whether “25-05-24” may be the 24th of May: three pairs of figures with hyphens; with other
    signs between only where the year would else be long ago, as in “25/11/03”."""
    if not len(found["a"]) == len(found["b"]) == len(found["y"]) == 2:
        return False
    if int(found["b"]) > 12 or not 0 < int(found["y"]) <= 31:
        return False
    return found["sep"] == "-" or (int(found["a"]) >= _RECENT > _LONG_AGO >= int(found["y"]))


def _year(printed: str) -> int:
    year = int(printed.lstrip("'’"))
    if len(printed.lstrip("'’")) > 2:
        return year
    return year + (2000 if year < 70 else 1900)


def parse_date(printed: str, order: DateOrder = "") -> datetime.date | None:
    """The date that `printed` is, or None where it is anything else or more than that."""
    text = printed.strip()
    dates = find_dates(text, order)
    if len(dates) != 1 or (dates[0].start, dates[0].end) != (0, len(text)):
        return None
    return dates[0].value


_DAY = re.compile(
    r"\s*(?:(?P<a>\d{1,2})\s?+(?P<sep>[-./])\s?+(?P<b>\d{1,2})\b\.?"
    rf"|(?P<nd>\d{{1,2}})(?:\.|er|º|°|st|nd|rd|th)?[\s-]*(?:de\s+|of\s+)?(?P<nm>{_MONTH})\b\.?"
    rf"|(?P<em>{_MONTH})\b\.?\s*(?P<ed>\d{{1,2}})(?:st|nd|rd|th)?)\s*"
)


def parse_day(printed: str, latest: datetime.date, order: DateOrder = "") -> datetime.date | None:
    """The date that a day and a month without a year are: the last one not after `latest`."""
    found = _DAY.fullmatch(_folded(printed))
    if found is None:
        return None
    word = found["nm"] or found["em"] or ""
    if found["a"]:
        month, day = int(found["b"]), int(found["a"])
        if day <= 12 and (month > 12 or (order == "mdy" and found["sep"] != ".")):
            month, day = day, month
    elif word in _MONTHS:
        month, day = _MONTHS[word], int(found["nd"] or found["ed"])
    else:
        return None
    for year in (latest.year, latest.year - 1):
        try:
            value = datetime.date(year, month, day)
        except ValueError:
            continue
        if value <= latest:
            return value
    return None
