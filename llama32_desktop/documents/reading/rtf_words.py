"""The control words of RTF 1.9.1 that matter to its text."""

from __future__ import annotations

from typing import Final

CODEPAGES: Final = {
    77: "mac_roman",
    128: "cp932",
    129: "cp949",
    130: "johab",
    134: "gb18030",
    136: "cp950",
    161: "cp1253",
    162: "cp1254",
    163: "cp1258",
    177: "cp1255",
    178: "cp1256",
    186: "cp1257",
    204: "cp1251",
    222: "cp874",
    238: "cp1250",
    254: "cp437",
}
"""By a font's character set; what is not here is the document's own."""
CHARACTERS: Final = {
    "tab": "\t",
    "emdash": "—",
    "endash": "–",
    "bullet": "•",
    "emspace": " ",
    "enspace": " ",
    "qmspace": " ",
    "lquote": "‘",
    "rquote": "’",
    "ldblquote": "“",
    "rdblquote": "”",
    **dict.fromkeys(("line", "lbr", "sect", "page", "column"), "\n"),
}
SYMBOLS: Final = {"{": "{", "}": "}", "\\": "\\", "~": " ", "_": "-", "\n": "\n", "\r": "\n"}
NO_TEXT: Final = frozenset(
    (
        *("stylesheet", "info", "objdata", "themedata", "colorschememapping", "datastore"),
        *("latentstyles", "listtable", "listoverridetable", "rsidtbl", "generator", "xmlnstbl"),
        *("fldinst", "bkmkstart", "bkmkend", "filetbl", "revtbl", "nonshppict", "shprslt", "sn"),
        *("sv", "xe", "rxe", "tc", "tcn", "private", "operator", "datafield", "objclass"),
        *("objname", "ftnsep", "ftnsepc", "ftncn", "aftnsep", "aftnsepc", "aftncn", "atnid"),
        *("atnref", "atndate", "atntime", "atnicn", "atnparent", "pnseclvl", "pntxta", "pntxtb"),
        *("keycode", "template", "wgrffmtfilter", "htmltag", "mhtmltag", "passwordhash", "upr"),
        *("leveltext", "levelnumbers", "listname", "blipuid", "blipatag", "txe", "nonesttables"),
    )
)
"""Groups that are about the document, or that say again what another says better."""
OPTIONAL: Final = frozenset(
    (
        *("shpinst", "shptxt", "shppict", "do", "dptxbxtext", "footnote", "annotation", "ud"),
        *("atnauthor", "moMath", "moMathPara", "shpgrp", "nesttableprops", "pict"),
        *("header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf"),
    )
)
"""Groups that older programs are told to pass over, and that are read here."""
HEADERS: Final = ("header", "headerl", "headerr", "headerf")
FOOTERS: Final = ("footer", "footerl", "footerr", "footerf")
