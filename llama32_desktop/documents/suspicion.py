"""Finds what in a document speaks to the model instead of to its reader.

Phrases that give a model orders, and characters that no eye sees. It finds what is usual and
proves nothing: text that is not marked is data all the same, and is fenced as such.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import Final

from llama32_desktop.documents.model import Mark
from llama32_desktop.sentences import Sentence

_ORDERS: Final = tuple(
    (re.compile(pattern, re.IGNORECASE), reason)
    for reason, patterns in {
        Sentence("asks the model to ignore its instructions"): (
            # English
            r"\b(?:ignore|disregard|forget|override)\b[^.\n]{0,40}\b(?:previous|prior|above|earlier"
            r"|preceding|all|your|system)\b[^.\n]{0,40}\b(?:instruction|prompt|rule|direction|"
            r"guideline|message)s?\b",
            # German
            r"\b(?:ignorier|missacht|vergiss|vergesse)\w*\b[^.\n]{0,40}\b(?:vorherig|vorig|bisherig"
            r"|obig|alle)\w*\b[^.\n]{0,40}\b(?:anweisung|befehl|regel|instruktion|vorgabe)\w*",
            # French
            r"\b(?:ignor|oubli)\w*\b[^.\n]{0,40}\b(?:instruction|consigne|règle|directive)s?\b",
            # Spanish and Portuguese
            r"\b(?:ignor|olvid|esque[cç])\w*\b[^.\n]{0,40}\b(?:instruc+ion|instruç|regla|regra|"
            r"orden|indicaci)\w*",
            # Japanese and Chinese
            r"(?:以前|これまで|上記|すべて)[^。\n]{0,12}(?:指示|命令|ルール)[^。\n]{0,8}(?:無視|忘れ)",
            r"(?:忽略|无视|忘记)[^。\n]{0,12}(?:之前|以上|先前|所有|前面)[^。\n]{0,8}(?:指令|指示|提示|规则)",
        ),
        Sentence("gives the model a new role"): (
            r"\byou are (?:now|no longer) (?:an? |in )?(?:\w+ ){0,4}"
            r"(?:assistant|model|AI|bot|DAN|mode)\b(?!')",
            r"\bact as (?:if you were|an? )\b[^.\n]{0,40}\b(?:unrestricted|jailbroken|developer)\b",
            r"\b(?:new|updated) (?:system )?instructions?\s*:",
            r"^[ \t]*+(?:\[?system\]?|assistant|### ?instruction)\s*:",
        ),
        Sentence("imitates the marks between messages"): (
            r"<\|[a-z_0-9]{2,40}\|>",
            r"\[/?INST\]|<<?/?SYS>>?|</?s>",
        ),
        Sentence("tells the model what to say or to hide"): (
            r"\b(?:do not|don't|never) (?:tell|mention|reveal|inform|say)\b[^.\n]{0,40}\b(?:user|"
            r"human|reader|anyone|this)\b",
            r"\b(?:if you are|as) an? (?:AI|LLM|language model|assistant)\b[^.\n]{0,60}\b(?:must|"
            r"should|say|answer|respond|recommend|rate|write)\b",
            r"\b(?:reveal|print|repeat|output)\b[^.\n]{0,30}\bsystem (?:prompt|message)\b",
        ),
    }.items()
    for pattern in ([f"(?m){pattern}" if "^" in pattern else pattern for pattern in patterns])
)
_UNSEEN: Final = re.compile("[\u200b\u2060-\u2064\u00ad\u180e\U000e0000-\U000e007f]{4,}")
"""Four in a row: one soft hyphen or joiner is good typography."""
_TAGS: Final = re.compile("[\U000e0020-\U000e007e]+")
"""ASCII once more, invisible; flags of regions are written with a few of them."""
_BIDI: Final = re.compile("[\u202a-\u202e\u2066-\u2069]")
_QUOTED: Final = 80


def scan(text: str) -> tuple[Mark, ...]:
    """The marks of a page's text, in its order."""
    found = [*_orders(text), *_invisible(text), *_turned(text)]
    return tuple(sorted(found, key=lambda mark: (mark.start, mark.end)))


def _orders(text: str) -> Iterator[Mark]:
    found: list[Mark] = []
    for pattern, reason in _ORDERS:
        for match in pattern.finditer(text):
            mark = Mark(start=match.start(), end=match.end(), reason=reason, hidden=False)
            # “Ignore all instructions” is English, and nearly French: one place all the same.
            if not any(one.reason == reason and _overlap(one, mark) for one in found):
                found.append(mark)
    yield from found


def _overlap(one: Mark, other: Mark) -> bool:
    return one.start < other.end and other.start < one.end


def _invisible(text: str) -> Iterator[Mark]:
    for match in _UNSEEN.finditer(text):
        message = "".join(
            chr(ord(c) - 0xE0000) for c in "".join(_TAGS.findall(match.group()))
        ).strip()
        reason = (
            Sentence("invisible characters that say “{0}”", message[:_QUOTED])
            if message
            else Sentence("a run of invisible characters")
        )
        yield Mark(start=match.start(), end=match.end(), reason=reason, hidden=True)


def _turned(text: str) -> Iterator[Mark]:
    """Overrides of direction in text that has none of the languages which need them."""
    matches = list(_BIDI.finditer(text))
    if not matches or any(unicodedata.bidirectional(c) in ("R", "AL") for c in text):
        return
    for match in matches:
        yield Mark(
            start=match.start(),
            end=match.end(),
            reason=Sentence("a character that turns the direction of the text around"),
            hidden=True,
        )
