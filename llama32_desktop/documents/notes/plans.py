"""What a group says that it is going to do, asks all of its members to do, or must not forget."""

from __future__ import annotations

import re
from typing import Final

_INFINITIVE: Final = r"[^\W\d_]{2,20}(?:[aei]r|re|oir)(?:l[aeo]s?|se|nos|me)?\b"
_GOING: Final = re.compile(
    # “Vamos a pedir …”, “On va demander …”, “Nous allons écrire …”
    r"(?:^|[.;:,]\s|\b(?:y|e|et|tambien|ademas|alors|entonces|entao)\s)[\W_]{0,4}"
    r"(?:vamos(?: a)?|on va|nous allons)\s(?:tratar de |essayer de |tentar )?"
    r"(?!ver\b|voir\b|poder\b|pouvoir\b|tener\b|ter\b|avoir\b|ser\b|etre\b|estar\b|hablar\b|falar\b"
    r"|parler\b|empezar\b|comenzar\b|comecar\b|commencer\b|decir\b|dizer\b|dire\b|suponer\b)"
    rf"{_INFINITIVE}"
)
_REMEMBER: Final = re.compile(
    r"^[\W_]{0,6}(?:(?:please )?(?:do not|don.t) forget\b|remember to\b|(?:bitte )?daran denken\b"
    r"|(?:bitte )?nicht vergessen\b|(?:penser a|ne pas oublier|n.oubliez pas|pensez a)\b"
    r"|(?:no olvidar|recordar que hay que|no olvidarse)\b|(?:nao esquecer|lembrar de)\b"
    r"|(?:别忘|不要忘记|记得|勿忘))"
    r"|\bnicht vergessen(?:\s[+&]|[\s.!]*$)|(?:を)?忘れ(?:ない|ず)"
)
_NOT_FORGOTTEN: Final = re.compile(
    r"\b(?:hab(?:en?|t)|hat(?:ten?)?|wird|w[eu]rden?|ist|sind|war(?:en)?)\b[^,;:]{0,80}"
    r"\bnicht vergessen"
)
"""“Das haben wir nicht vergessen” tells what was."""
_ALL_OF_US: Final = re.compile(
    r"请(?:大家|各位|各组|同学们|所有|全体)|(?:大家|全体成员|所有成员|各组|各成员|各位同学)[^。;?]{0,6}"
    r"(?:需要?|务必|尽快|必须|记得)(?!注意)"
    r"|每(?:个?人|位(?:成员|同学|组员)|个(?:成员|组员|同学))[^。;?,]{0,10}(?:需|要|负责|完成|提交|准备|分配)"
    r"|交(?:由|给)[^,。;]{1,16}(?:负责|完成|处理|部署|编写|撰写|[到去做])"
    r"|(?:全員|各自|みんな)[がはで][^。?]{1,40}(?:する|こと|おく|ください)[。\s]*$"
    r"|て(?:おいて)?ください[。!\s]*$"
)
_TODO_BEHIND: Final = re.compile(
    r"(?:-{1,2}>|=>|[→➔⇒]|\s[–—])\s?[\W_]{0,4}TODO\b|[(\[]TODO[)\]][\s.]*$"
)


_EAST_FIRST: Final = re.compile(
    r"[\W_\d]{0,6}(?:尽快|尽早|继续|再|去|先)?(?:联系|搭建|撰写|编写|准备|提交|上传|调研|收集|搜集|申请|补充|整理|修改|绘制|制作"
    r"|部署|创建|安装|运行|跑通|尝试|通知|更新|确认一下|落实|跟进|对接|拉一?个|建群|下一步(?!计划|工作|行动)"
    r"|把[^,，。]{2,30}(?:到|成|给|至|上|好))(?!了|过|情况|的|中|工作$|费|人|完成了?)"
)
_EAST_DONE: Final = re.compile(r"已|了[。;；,，]?|完毕|过程中|情况|[?？]\s*$")
_EAST_PAST: Final = re.compile(
    r"完成情况|进展|进度汇报|已完成|上周|本周(?:工作|完成)|汇报|总结|成果"
)
"""Over it stands what was done."""


def begins_to_do(text: str, over: str) -> bool:
    """Whether an item of Chinese notes begins with a verb of doing, and is not done.

    Args:
        over: The heading that it stands under.
    """
    if _EAST_FIRST.match(text) is None or _EAST_DONE.search(text[:80]) is not None:
        return False
    return _EAST_PAST.search(over) is None


def is_planned(text: str, plain: str) -> bool:
    """Whether a sentence is such a plan.

    Args:
        plain: The same, folded.
    """
    return (
        _GOING.search(plain) is not None
        or (_REMEMBER.search(plain) is not None and _NOT_FORGOTTEN.search(plain) is None)
        or _ALL_OF_US.search(plain) is not None
        or _TODO_BEHIND.search(text) is not None
    )
