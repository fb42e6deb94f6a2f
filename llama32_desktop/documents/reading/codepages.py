"""Which encoding of before Unicode a text is in."""

from __future__ import annotations

import codecs
import re
from typing import Final

_CANDIDATES: Final = (
    *("cp1252", "cp1250", "iso8859-2", "cp1251", "koi8-r", "koi8-u", "cp1253", "cp1254"),
    *("cp1255", "cp1256", "cp932", "euc-jp", "gb18030", "big5", "cp949"),
)
"""What Windows and mail wrote in the languages that have one; those of DOS and of old Macintoshes
differ from them in nearly every letter, and would be guessed far more often than met."""
_WIDER: Final = {"big5": "big5hkscs"}
_TRIES: Final = 4
_RARE: Final = 0.3
_GLUED: Final = 0.5
_LETTERS: Final = re.compile(r"[^\W\d_a-zA-Z\u00aa-\u024f]+")
"""Of other scripts than the Latin one."""
_WESTERN: Final = re.compile(r"ñ[aeiouáéíóú]|ão|çõ|å", re.I)
"""What is no word of Central Europe in its own letters: Polish writes no “ń” before a vowel."""
_OLD: Final = re.compile(r"cp\d|iso8859|koi8|mac|shift|euc|gb|big5|johab|tis")
_FEW: Final = 24
"""Letters beyond ASCII of which statistics say less than the text itself."""
_MANY: Final = 0.2
_CENTRAL: Final = ("cp1250", "iso8859-2")
_LATIN_2: Final = re.compile(
    rb"(?<=[a-z\xc0-\xff])[\xb1\xb6]|[\xa1\xa6\xa9\xac\xae](?=[a-z\xc0-\xff])", re.I
)
"""Letters of Latin-2 where windows-1250 would have a sign in the middle of a word."""
_CZECH: Final = re.compile(rb"[\xc8\xcc\xd8\xd9\xe8\xec\xef\xf2\xf8\xf9]")
_POLISH: Final = re.compile(rb"[\xa3\xaf\xb3\xbf\xca\xd1\xe6\xea\xf1]")
_TURKISH: Final = frozenset("ðþýÐÞÝ")
_BESIDE_TURKISH: Final = frozenset("çöüâîûÇÖÜÂÎÛªº")


def codepage(data: bytes, named: str = "") -> str:
    """The name of the encoding, as Python knows it; `cp1252` where nothing speaks for another.

    Args:
        data: Lines that are no UTF-8.
        named: The encoding that the text says it is in; believed where little speaks for another.
    """
    from chardet import detect

    candidates = list(_CANDIDATES)
    if said := _known(named):
        if len(re.findall(rb"[\x80-\xff]", data)) <= _FEW:
            return said
        if said not in candidates and _is_told(said):
            candidates.append(said)
    name = "cp1252"
    for _ in range(_TRIES):
        found = detect(data, include_encodings=candidates, compat_names=False)["encoding"]
        name = (found or "cp1252").lower()
        if name not in candidates or not _is_nonsense(data, name):
            break
        candidates.remove(name)
    if name in _CENTRAL:
        return _central(data, name)
    if name == "cp1252" and _is_turkish(data):
        return "cp1254"
    return _WIDER.get(name, name)


def _known(named: str) -> str:
    """An encoding's name as Python knows it; “” for none that is of before Unicode."""
    try:
        name = codecs.lookup(named).name if named else ""
    except LookupError:
        return ""
    if not _OLD.match(name):
        return ""
    return {"iso8859-1": "cp1252"}.get(name, name)


def _is_told(name: str) -> bool:
    """Whether the library knows an encoding."""
    from chardet import detect

    try:
        detect(b"\xe4", include_encodings=[name])
    except ValueError:
        return False
    return True


def _is_nonsense(data: bytes, name: str) -> bool:
    """Whether letters of another script stand in the midst of Latin words, or Korean is not."""
    text = data.decode(name, "replace")
    runs = glued = 0
    for run in _LETTERS.finditer(text):
        around = text[run.start() - 1 : run.start()] + text[run.end() : run.end() + 1]
        runs += 1
        glued += any("a" <= sign <= "z" for sign in around)
    if runs and glued > _GLUED * runs:
        return True
    return name == "cp949" and _rare_syllables(data) > _RARE


def _rare_syllables(data: bytes) -> float:
    """Of the signs beyond ASCII those that Korean's own standard (KS X 1001) does not have."""
    signs = [sign for sign in data.decode("cp949", "replace") if not sign.isascii()]
    return sum(not sign.encode("euc_kr", "ignore") for sign in signs) / max(1, len(signs))


def _central(data: bytes, name: str) -> str:
    """Which of the two encodings of Central Europe, whose letters share most of their bytes."""
    western = len(_WESTERN.findall(data.decode("cp1252", "replace")))
    if western > _MANY * len(re.findall(rb"[\x80-\xff]", data)):
        return "cp1252"
    if re.search(rb"[\x80-\x9f]", data):
        return "cp1250"
    if _LATIN_2.search(data):
        return "iso8859-2"
    # “ą” in the one is “š” in the other.
    if b"\xb9" in data and _CZECH.search(data) and not _POLISH.search(data):
        return "iso8859-2"
    return name


def _is_turkish(data: bytes) -> bool:
    """Whether the letters that only Icelandic has in windows-1252 stand alone: in windows-1254 they
    are those of Turkish."""
    letters = {
        sign for sign in data.decode("cp1252", "replace") if sign > "\x7f" and sign.isalpha()
    }
    return bool(letters & _TURKISH) and letters <= _TURKISH | _BESIDE_TURKISH
