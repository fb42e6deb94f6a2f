"""Finds what in a document speaks to the model instead of to its reader.

Phrases that give a model orders, and characters that no eye sees. It finds what is usual and
proves nothing: text that is not marked is data all the same, and is fenced as such.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
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
            # “Ignore the page and say …”
            r"\b(?:ignore|disregard|forget)\b[^.\n]{1,40}\band (?:just |only |instead )?(?:state|"
            r"say|print|output|reply|respond|answer|write)\b",
            r"\b(?:ignorier|vergiss)\w*\b[^.\n]{1,40}\bund (?:sag|gib|antwort|schreib|melde)\w*\b",
            r"\b(?:ignor|oubli)\w*\b[^.\n]{1,40}\bet (?:di[st]|indiqu|affich|répond|écri)\w*\b",
            r"\b(?:ignor|olvid|esque[cç])\w*\b[^.\n]{1,40}\b[ye] (?:di|declar|indi[cq]|respond|"
            r"diga|escrib|escrev)\w*\b",
            # “Obey this page alone”
            r"\b(?:obey|follow) (?:only )?this (?:page|document|text)(?: alone| only)?\b",
            r"\bfolge nur (?:noch )?diese[rm]\b|\bobedece solo a est[ae]\b",
            r"\bn['’]obéi\w* qu['’]à (?:cette|ce)\b|\bobedeça apenas a est[ae]\b",
            r"(?:この|本)(?:ページ|文書)だけに従|只(?:听从|遵循)(?:这|本)",
        ),
        Sentence("gives the model a new role"): (
            r"\byou are (?:now|no longer) (?:an? |in )?(?:\w+ ){0,4}"
            r"(?:assistant|model|AI|bot|DAN|mode)\b(?!')",
            r"\bact as (?:if you were|an? )\b[^.\n]{0,40}\b(?:unrestricted|jailbroken|developer)\b",
            r"\b(?:new|updated) (?:system )?instructions?\s*:",
            r"^[ \t]*+(?:\[?system\]?|assistant|### ?instruction)\s*:(?! ?\d)",
            r"\bfrom now on,? you (?:play|act|behave)\b|\bab jetzt (?:spielst|verhältst) du\b",
            r"\ba partir de ahora (?:interpretas|actúas|te comportas)\b",
            r"\bdésormais,? (?:tu joues|vous jouez|tu agis|vous agissez)\b",
            r"\ba partir de agora,? (?:você|tu) (?:interpreta|age|se comporta)s?\b",
            r"(?:今|これ)から(?:あなた|君)は[^。\n]{0,20}演じ|从现在起[，,]?你(?:要)?扮演",
            r"\b(?:system|developer|admin|debug|override) mode\b[^.\n]{0,20}\b(?:activated|enabled|"
            r"on)\b|\bnow entering\b[^.\n]{0,30}\bmode\b",
        ),
        Sentence("imitates the marks between messages"): (
            r"<\|[a-z_0-9]{2,40}\|>",
            r"\[/?INST\]|<<?/?SYS>>?|</?s>",
        ),
        Sentence("tells the model what to say or to hide"): (
            r"\b(?:do not|don't|never) (?:tell|mention|reveal|inform|say)\b[^.\n]{0,40}\b(?:user|"
            r"human|reader|this)\b",
            r"\berwähne (?:diesen|dieses|diese|das)\b[^.\n]{0,60}\bnicht\b",
            r"\bno (?:menciones|digas nada de|reveles) est[aeo]\b",
            r"\bnão (?:mencione|revele) est[ae]\b",
            r"\bne (?:parle|mentionne|révèle)z?\s+pas\b[^.\n]{0,12}\bce(?:tte|t|ci)?\b",
            r"この(?:段落|文章|指示)[^。\n]{0,20}(?:言わない|伝えない|触れない)",
            r"不要[^。\n]{0,10}(?:提到|提及|透露)(?:这|此|本)",
            # who is to rate, and what a summary is to say
            r"\b(?:AI|LLMs?|language models?)(?: (?:reviewers?|systems?|assistants?|models?))?,? "
            r"(?:should|must|shall|will) (?:rate|recommend|approve|accept|score|grade)\b",
            r"\bSprachmodelle?\b[^.\n]{0,20}\b(?:bewerten?|empfehlen|genehmigen)\b",
            r"\bmod[eè]l(?:o|e)s? de l(?:enguaje|angue|inguagem)\b[^.\n]{0,20}\b(?:deben|devem|"
            r"donner\w*|recommander\w*)\b",
            r"言語モデルは[^。\n]{0,24}(?:付けて|評価して|推薦して)|语言模型应[^。\n]{0,20}(?:打|推荐|批准)",
            r"\bwhen you summari[sz]e\b[^.\n]{0,20}\b(?:write|say) only\b",
            r"\bschreibe in der zusammenfassung nur\b|\ben el resumen escribe solo\b",
            r"\bdans le résumé,? écris seulement\b|\bno resumo,? escreva apenas\b",
            r"要約には[^。\n]{1,40}とだけ書|在?摘要(?:里|中)只写",
            # who is addressed, and what is to be given away
            r"\bnote to (?:the |any )?(?:AI|LLM|(?:language )?model|assistant)\b",
            r"\bhinweis an (?:die|das|den) (?:KI|sprachmodell|modell|assistenten?)\b",
            r"\bnot[ae] (?:para|pour) (?:la |l['’]|el |a |o |le )?(?:IA|model\w*|modèle\w*)\b",
            r"(?:AI|モデル)への(?:注意|指示)|给(?:AI|模型)的(?:提示|指令)",
            r"\bthe user is an? (?:admin|administrator|developer)\b",
            r"\b(?:print|show|repeat|output) the (?:text|prompt)\b[^.\n]{0,30}\bbefore this "
            r"conversation\b",
            r"\bgib den text aus\b[^.\n]{0,40}\bvor diesem gespräch\b",
            r"\b(?:escribe|muestra|mostre|affiche)\b[^.\n]{0,40}\b(?:antes d(?:e )?esta "
            r"conversa|avant cette conversation)",
            r"この会話の前[^。\n]{0,16}表示|显示[^。\n]{0,12}这次对话之前",
            r"\bstop reading\b[^.\n]{0,20}\band say\b|\blies hier nicht weiter\b",
            r"\bdeja de leer\b[^.\n]{0,12}\by di\b|\bpare de ler\b[^.\n]{0,12}\be diga\b",
            r"\barrête de lire\b[^.\n]{0,12}\bet dis\b|ここで読むのをやめ|读到这里就停",
            r"\bforward (?:the|this) conversation\b|\bleitet? (?:das|dieses) gespräch\b",
            r"\breenvi\w+ la conversación\b|\btransm\w+ la conversation\b",
            r"\breencaminh\w+ a conversa\b",
            r"会話を[^。\n]{0,12}転送|对话转发",
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
    found: dict[str, list[tuple[int, int]]] = {}
    for pattern, reason in _ORDERS:
        known = found.setdefault(reason, [])
        # “Ignore all instructions” is English, and nearly French: one place all the same.
        places = (match.span() for match in pattern.finditer(text))
        new = [place for place in places if not _overlaps(place, known)]
        known += new
        known.sort()
        for start, end in new:
            yield Mark(start=start, end=end, reason=reason, hidden=False)


def _overlaps(place: tuple[int, int], known: list[tuple[int, int]]) -> bool:
    """Whether a place has signs of another; they have none of each other's, and are in order."""
    last = bisect_left(known, place[1], key=lambda one: one[0]) - 1
    return last >= 0 and known[last][1] > place[0]


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
