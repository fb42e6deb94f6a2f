"""Legal forms of companies, as they are written behind names or before them."""

from __future__ import annotations

import re
from typing import Final

from llama32_desktop.documents.extraction.rules.folding import compact, phrases

_WORD: Final = re.compile(r"[^\s,;()]+")
_LONGEST: Final = 5
_ASIAN: Final = re.compile(r"株式会社|有限会社|合同会社|有限公司|有限责任公司|股份公司|주식회사")

_FORMS: Final = phrases(
    "GmbH|gGmbH|mbH|GmbH & Co. KG|GmbH & Co. KGaA|GmbH & Co.|GmbH & Co. OHG|UG|AG|AG & Co. KG|KG"
    "|KGaA"
    "|OHG|GbR|PartG|PartG mbB|e.K.|e.U.|e.V.|eG|a.G.|FlexCo|OG|UG haftungsbeschränkt|Ges.m.b.H."
    "|Stiftung|Aktiengesellschaft|Gesellschaft mit beschränkter Haftung",
    "Public Limited Company|Proprietary Limited|Pty Limited|Pte Limited|Pvt Limited|Private Ltd"
    "|Ltd|Limited|LLC|LLP|PLC|Inc|Incorporated|Corp|Corporation|Company|Co|Co Ltd|Co KG|LP|Pty Ltd"
    "|Pty"
    "|Pte Ltd|Pvt Ltd|Private Limited|Sdn Bhd|Bhd|Berhad|Co. Inc|Enterprises|Holdings|Group"
    "|Trading|PLLC|PBC",
    "SARL|SAS|SASU|SA|EURL|SNC|SCI|SCP|SCOP|SPRL|SRL|ASBL|S.à r.l.|SELARL|SCS|GIE|Ltée|EI|SUARL",
    "S.L.|S.L.U.|S.A.U.|S.L.L.|S.A. de C.V.|S. de R.L. de C.V.|S. de R.L.|S. Coop.|S.L.P.|C.B."
    "|E.I.R.L."
    "|S.A.S.|S.A.C.|SpA|SAIC|Cía. Ltda.|Ltda.|S.C.",
    "Società a responsabilità limitata|Società per azioni"
    "|S.r.l.|S.r.l.s.|S.p.A.|S.a.s.|S.n.c.|S.S.|Soc. Coop.|Srl unipersonale|Soc. Coop. a r.l.",
    "Lda|Unipessoal Lda|Unipessoal|EIRELI|ME|EPP|S/A|EI|MEI",
    "Sociedad Anónima|Sociedad Limitada|U.A.|Coöperatie U.A.",
    "B.V.|N.V.|V.O.F.|C.V.|BVBA|VZW|CVBA|Comm.V.",
    "Sp. z o.o.|Sp. z o.o. Sp. k.|Sp. k.|Sp. j.|S.K.A.|S.C.|P.P.H.U.|P.H.U.|Spółka Akcyjna"
    "|Spółka z o.o.|Spółka z ograniczoną odpowiedzialnością",
    "společnost s ručením omezeným|akciová společnost|spoločnosť s ručením obmedzeným"
    "|s.r.o.|a.s.|spol. s r.o.|v.o.s.|k.s.|d.o.o.|d.d.|j.d.o.o.|o.p.s.|z.s.|s.p.|z.o.o.",
    "AB|A/S|AS|ASA|ApS|I/S|K/S|IVS|Oy|Oyj|Oy Ab|Ky|Tmi|hf|ehf|HB|ANS|ENK",
    "Kft|Zrt|Nyrt|Bt|Kkt|S.R.L.|PFA|OÜ|SIA|UAB|MB|EOOD|OOD|EAD|AD|TOV",
    "ООО|ОАО|ЗАО|ПАО|АО|ИП|ТОВ|ФОП|ПП|ПрАТ|ЕООД|ООД|ЕАД|АД|ЕТ",
    "A.Ş.|Ltd. Şti.|Şti.|San. ve Tic. A.Ş.|San. ve Tic. Ltd. Şti.|Tic. Ltd. Şti.",
    "Α.Ε.|Ε.Π.Ε.|Ο.Ε.|Ε.Ε.|Ι.Κ.Ε.|Α.Ε.Β.Ε.|PT|Tbk|CV|K.K.|G.K.|SE|S.E.",
)
_DOUBTFUL: Final = phrases(
    "Co|Company|Enterprises|Holdings|Group|Trading|ME|MB|PP|CV|EI|AD|SE|AS|AB|BT|PT|EG|OG|LP|HB"
    "|Stiftung"
    "|ПП|АД|ЕЕ|ΕΕ|CB|SP|SC|KS|ZS|ES|SS|SA|CS|VOS|DD|SAS|GIE|CV|Tmi|Bt|EK|EV|EU|VOF|AD|OPS|OE|EE"
)
"""Those that are also words or codes: written with dots, or in capitals."""
_SMALL: Final = phrases("plc|gbr|llc|ltd|inc|kft|zrt|lda|ohg|gmbh|mbh|srl")
"""Those that are no words also where they are small."""
_TAILS: Final = ("sdnbhd", "gmbh", "limited", "spzoo", "pvtltd", "pteltd")
_LEADING: Final = phrases(
    "AB|UAB|SIA|MB|PT|CV|OÜ|SARL|SAS|SA|EURL|SCI|ООО|ОАО|ЗАО|ПАО|АО|ИП|ТОВ|ФОП|ПрАТ|ЕТ|SC|PPHU"
    "|PHU|Firma"
)
"""Those that stand before a name in some countries."""


def legal_form(name: str) -> tuple[int, int] | None:
    """Start and end of a legal form in a name, the last one; None where there is none."""
    if asian := _ASIAN.search(name):
        return asian.span()
    words = list(_WORD.finditer(name))
    for last in range(len(words), 0, -1):
        for first in range(max(0, last - _LONGEST), last):
            start, end = words[first].start(), words[last - 1].end()
            form = name[start:end]
            # Before a name only some stand, and alone none is a name.
            placed = first > 0 or (last < len(words) and compact(form) in _LEADING)
            if name[:start].endswith("("):
                continue  # “(CO. REG: 8606)” is a number's
            if placed and compact(form) in _FORMS and _as_written(form):
                return start, end
    return _glued(words)


def _glued(words: list[re.Match[str]]) -> tuple[int, int] | None:
    """A form that recognition glued to the name: “OAKMARKETINGSDNBHD”."""
    for word in reversed(words):
        text = word.group().casefold().rstrip(".")
        for tail in _TAILS:
            if text.endswith(tail) and len(text) > len(tail) + 2:
                end = word.start() + len(text)
                return end - len(tail), end
    return None


def without_form(name: str) -> str:
    """The name without its legal form, for comparing."""
    span = legal_form(name)
    return name if span is None else name[: span[0]] + name[span[1] :]


def _as_written(form: str) -> bool:
    letters = [sign for sign in form if sign.isalpha()]
    if compact(form) in _DOUBTFUL:
        titled = form.istitle() and (len(letters) > 3 or form == "Co")
        return "." in form or "/" in form or (len(letters) < 4 and form.isupper()) or titled
    if compact(form) in _SMALL:
        return True
    # “sas”, “oy” and “as” are words where they are small and without dots.
    return len(letters) > 3 or "." in form or any(sign.isupper() for sign in letters)
