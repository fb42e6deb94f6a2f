"""Until when something is to be done, as a sentence of notes says it."""

from __future__ import annotations

import datetime
import re
from typing import Final

from llama32_desktop.documents.word_lists import MONTHS
from llama32_desktop.words import folded

_BY: Final = (
    r"(?:by|until|till|before|due(?: on| by| date)?|deadline|no later than|bis(?: zum| spatestens)?"
    r"|spatestens(?: am| bis)?|fallig(?: am)?|frist|termin|vor dem|avant(?: le)?|pour le"
    r"|d'ici(?: le| au)?|d’ici(?: le| au)?|au plus tard(?: le)?|jusqu'au|jusqu’au|date limite"
    r"|echeance|antes del?|para el|hasta el|a mas tardar(?: el)?|fecha limite|plazo|vence"
    r"|ate(?: o| a| dia)?|antes d[eo]|para o|prazo|期限|締切|截止(?:日期|时间)?|到期)"
)
_NUMERIC: Final = re.compile(
    r"(?<![\d./-])(?:((?:19|20)\d\d)[-/.](\d{1,2})[-/.](\d{1,2})"
    r"|(\d{1,2})[./-](\d{1,2})(?:[./-]((?:19|20)?\d\d))?)(?![\d/-])"
)
_DAY_MONTH: Final = re.compile(
    r"(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|o|\.)?\s(?:of |de |do )?([^\W\d_]{3,10})\.?"
    r"(?:,? (?:de |del )?((?:19|20)\d\d))?(?![\w])"
)
_MONTH_DAY: Final = re.compile(
    r"(?<!\w)([^\W\d_]{3,10})\.? (\d{1,2})(?:st|nd|rd|th)?(?:,? ((?:19|20)\d\d))?(?![\w])"
)
_EAST: Final = re.compile(r"(?:((?:19|20)\d\d)\s?年\s?)?(\d{1,2})\s?月\s?(\d{1,2})\s?[日号]")
_WEEKDAYS: Final = {
    name: number
    for number, names in enumerate(
        (
            "monday montag lundi lunes segunda segunda-feira 月曜 月曜日 周一 星期一",
            "tuesday dienstag mardi martes terca terca-feira 火曜 火曜日 周二 星期二",
            "wednesday mittwoch mercredi miercoles quarta quarta-feira 水曜 水曜日 周三 星期三",
            "thursday donnerstag jeudi jueves quinta quinta-feira 木曜 木曜日 周四 星期四",
            "friday freitag vendredi viernes sexta sexta-feira 金曜 金曜日 周五 星期五",
            "saturday samstag sonnabend samedi sabado 土曜 土曜日 周六 星期六",
            "sunday sonntag dimanche domingo 日曜 日曜日 周日 星期日 星期天",
        )
    )
    for name in names.split()
}
_BY_DAY: Final = re.compile(rf"(?<![\w]){_BY}[\s:]{{0,3}}([^;()|]{{1,30}})")
_NEXT: Final = re.compile(
    r"(?<!\w)(?:by |until |before |for |bis zur |bis zum |zur |pour la |pour le |para la |para o "
    r"|para a |antes de la |ate a )?(?:the )?(?:next|nachsten?|nachster|la prochaine|le prochain"
    r"|prochaine?|proxima|proximo|siguiente) (?:meeting|week|call|sprint|sitzung|treffen|woche"
    r"|mitgliederversammlung|reunion|semaine|ca|semana|reuniao|sprint)(?!\w)"
    r"|次回(?:会議|定例|の会議)?までに|下次(?:会议|例会)前|下周"
)
_EAST_BY: Final = re.compile(r"[\d月火水木金土日周星次][^\s、。，,]{0,12}(?:までに|まで|之前|前)")


def due_of(sentence: str, meeting: datetime.date | None) -> tuple[datetime.date | None, str]:
    """The day until which something is to be done, or else the words that say until when.

    Args:
        meeting: The day of the meeting, from which days without a year and weekdays are counted.

    Returns:
        The day, or `None` and the words where no day follows from them: “next meeting”.
    """
    text = folded(sentence)
    if found := _BY_DAY.search(text):
        day = day_in(found[1], meeting)
        if day is not None:
            return day, ""
    if (found := _EAST_BY.search(text)) and (day := day_in(found[0], meeting)) is not None:
        return day, ""
    if found := _NEXT.search(text):
        return None, found[0].strip()
    return None, ""


def day_in(text: str, meeting: datetime.date | None) -> datetime.date | None:
    """The first day that a short text names; days without a year are the next behind `meeting`."""
    text = folded(text)
    if found := _NUMERIC.search(text):
        if found[1]:
            return _day(found[1], found[2], found[3], meeting)
        # Whether the month stands first only a country says: where both can be, it is no day.
        day, month = found[4], found[5]
        if int(month) > 12 or (int(day) <= 12 and "/" in found[0] and not _day_first(text)):
            return None if int(day) > 12 else _unsure(found, meeting)
        return _day(found[6] or "", month, day, meeting)
    if found := _EAST.search(text):
        return _day(found[1] or "", found[2], found[3], meeting)
    for pattern, day_group, month_group in ((_DAY_MONTH, 1, 2), (_MONTH_DAY, 2, 1)):
        for found in pattern.finditer(text):
            if (number := MONTHS.get(found[month_group])) is not None:
                return _day(found[3] or "", number, found[day_group], meeting)
    return _weekday(text, meeting)


def _unsure(found: re.Match[str], meeting: datetime.date | None) -> datetime.date | None:
    """Month and day the other way round, where only that is a day."""
    return _day(found[6] or "", found[4], found[5], meeting) if int(found[5]) > 12 else None


def _day_first(text: str) -> bool:
    """Whether a language is spoken in which the day always stands first."""
    return _DAY_FIRST.search(text) is not None


_DAY_FIRST: Final = re.compile(
    r"(?<!\w)(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo|lundi|mardi|mercredi|jeudi"
    r"|vendredi|samedi|dimanche|segunda|terca|quarta|quinta|sexta|el|le|ate|dia|antes)(?!\w)"
)


def _weekday(text: str, meeting: datetime.date | None) -> datetime.date | None:
    if meeting is None:
        return None
    for word in re.findall(r"[^\W\d_]+(?:-feira)?", text)[:6]:
        if (number := _WEEKDAYS.get(word)) is not None:
            return meeting + datetime.timedelta((number - meeting.weekday() - 1) % 7 + 1)
    return None


def _day(year: str, month: str, day: str, meeting: datetime.date | None) -> datetime.date | None:
    try:
        if year:
            number = int(year) if len(year) == 4 else 2000 + int(year)
            return datetime.date(number, int(month), int(day))
        if meeting is None:
            return None
        found = datetime.date(meeting.year, int(month), int(day))
        if (meeting - found).days > 31:
            found = found.replace(year=found.year + 1)
        return found
    except ValueError:
        return None
