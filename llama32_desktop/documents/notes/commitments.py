"""Whether somebody who is named in a sentence is said to do something, language by language."""

from __future__ import annotations

import re
from typing import Final

from llama32_desktop.documents.notes.names import Subject, Token
from llama32_desktop.documents.notes.verb_forms import acts_in_german, acts_in_present
from llama32_desktop.documents.notes.verbs import (
    ACTS,
    FRENCH_ACTS,
    GERMAN_ACTS,
    GERMAN_ENDS,
    SPANISH_ACTS,
)
from llama32_desktop.documents.word_lists import word_set

_MOST_SKIPPED: Final = 4

_UNREAL_BEFORE: Final = re.compile(
    r"\b(?:if|when|whether|that|unless|once|how|ob|wenn|falls|dass|si|quand|que|cuando|quando|se"
    r"|which|who|after|before|until|as)\s{0,2}$"
)
_ARTICLES: Final = word_set("the a an all our this that these those some more up out to it them")
_ACCENTED: Final = re.compile(r"\w{2,24}r(?:á|án|ão)$")


def commits(text: str, words: list[Token], subject: Subject, spoken_by: str) -> bool:
    """Whether what follows a subject says that it will do something."""
    if _UNREAL_BEFORE.search(text[: words[subject.first].start].lower()[-12:]):
        return False
    index, skipped = subject.after, 0
    between = text[words[index - 1].end : words[index].start] if index < len(words) else "."
    if words[index - 1].text.isupper() and len(words[index - 1].text) == 1:
        between = between.removeprefix(".")
    if any(sign in between for sign in ".:;?!()"):
        return False
    if words[subject.after - 1].folded in ("i'll", "i’ll", "we'll", "we’ll"):
        return index < len(words) and words[index].folded in ACTS
    while index < len(words) and skipped < _MOST_SKIPPED and words[index].folded in _SKIPPED:
        index, skipped = index + 1, skipped + 1
    if index >= len(words):
        return False
    person = subject.kind == "person"
    return (
        _english(words, index, subject, text[: words[subject.first].start][-12:])
        or _german(words, index, subject)
        or _romance(words, index, subject)
        or (person and not spoken_by and _in_present(words, index, subject))
    )


def _in_present(words: list[Token], index: int, subject: Subject) -> bool:
    if words[index].folded in _PRESENT:
        return True
    if subject.first > 1:
        return False
    return acts_in_present(words, index) or acts_in_german(words, index)


_PRESENT: Final = SPANISH_ACTS | FRENCH_ACTS
_SKIPPED: Final = word_set(
    "also then still both now just all again "
    "auch dann noch nun nochmal "
    "se s'en s’en les lui leur en y le la lo los las me nos aussi ensuite "
    "também tambem ainda entao también tambien",
)


def _english(words: list[Token], index: int, subject: Subject, before: str) -> bool:
    word = words[index].folded
    following = [token.folded for token in words[index + 1 : index + 5]]
    sure = subject.kind in ("person", "group")
    if word in ("will", "shall") and following:
        first = following[0] if following[0] not in ("also", "then", "still") else following[-1]
        if following[0] == "be":
            return (
                len(following) > 1
                and following[1].endswith("ing")
                and (sure or following[1][:-3] in ACTS or following[1][:-3] + "e" in ACTS)
            )
        if following[:2] == ["call", "out"]:
            return False
        if following[:3] == ["be", "sure", "to"]:
            return True
        if following[:2] == ["have", "a"]:
            return sure
        if following[:2] in (["have", "to"], ["need", "to"]):
            ours = subject.kind != "self" or words[subject.first].folded in ("we", "i")
            return ours and following[2:3] != [] and following[2] in ACTS
        if first == "get":
            return sure and bool(_ARTICLES.intersection(following[1:2]))
        if first in ("not", "have", "need", "never", "probably", "see") or first in _ROLES:
            return False
        return first in ACTS or (subject.kind == "person" and first not in ("take", "continue"))
    if word == "to" and subject.kind == "person" and _AFTER_STOP.search(before) is not None:
        return following[:1] != [] and following[0] in ACTS
    if word == "to" and subject.kind == "unknown" and subject.first == 0:
        name = words[0].folded
        no_name = name in _NO_PERSON or _NO_NAME_END.search(name) is not None
        return following[:1] != [] and following[0] in ACTS and not no_name
    if word in ("is", "are", "am", "was", "were") and following[:2] == ["going", "to"]:
        return len(following) > 2 and (following[2] in ACTS or (sure and following[2] != "be"))
    if word in _TAKES_ON_TO and following:
        return following[0] == "to" and subject.kind != "self"
    if word == "action" and following:
        return following[0] == "to" or following[:2] == ["item", "to"]
    if word in ("takes", "took") and "action" in following[:3]:
        return sure
    if word == "to" and following and sure and subject.first == 0:
        if following[0] in _HEDGES:
            following = following[1:]
        first = following[0] if following else ""
        return first in ACTS or (subject.kind == "person" and _is_verb(first))
    if word == "is" and following[:1] == ["to"] and subject.kind == "person":
        return following[1:2] != [] and (following[1] in ACTS or following[1] == "have")
    if subject.kind == "self" and words[subject.first].folded == "i" and word in ("need", "have"):
        return following[:1] == ["to"] and len(following) > 1 and following[1] in ACTS
    return word in ("has", "needs") and following[:1] == ["to"] and subject.kind == "person"


def _german(words: list[Token], index: int, subject: Subject) -> bool:
    word = words[index].folded
    near = (token.folded for token in words[index + 1 : index + 8])
    if word in ("kummert", "kummern") and "sich" in near:
        return True
    if word in ("ubernimmt", "ubernehmen"):
        return subject.kind != "self" or len(words) > index + 1
    if word in ("wird", "werden", "soll", "sollen", "mochte", "mochten", "muss", "mussen"):
        rest = [token.folded for token in words[index + 1 : index + 40]]
        verbs = [one for one in rest if one in GERMAN_ENDS]
        return bool(verbs) and not (rest and rest[-1] == "worden")
    if word in ("fragt", "fragen") and words[-1].folded in ("an", "nach"):
        return True
    return subject.kind in ("person", "self") and word in GERMAN_ACTS


def _romance(words: list[Token], index: int, subject: Subject) -> bool:
    raw, word = words[index].text.casefold(), words[index].folded
    before = words[index - 1].folded
    following = [token.folded for token in words[index + 1 : index + 4]]
    if word in _TAKES_ON and before in ("se", "s'en", "s’en"):
        return True
    if word in ("s'occupe", "s’occupe", "s'occupent", "s’occupent", "s'occupera", "s’occupera"):
        return True
    if word in ("va", "vont", "van", "vai", "vao", "doit", "doivent", "debe", "deben", "deve"):
        rest = following[1:] if following[:1] == ["a"] else following
        return (
            bool(rest)
            and rest[0] != "etre"
            and _INFINITIVE.match(rest[0]) is not None
            and subject.kind != "unknown"
        )
    if word in ("queda", "quedan", "fica", "ficou", "ficara", "ficaram", "devera", "deverao"):
        return bool(following)
    if subject.kind == "unknown" and _ACCENTED.match(raw):
        return raw not in ("será", "estará", "tendrá", "serán", "habrá", "está")
    if subject.kind == "unknown" and len(subject.names) > 1 and _FUTURE_OF_MANY.match(word):
        return word not in ("seront", "auront", "pourront", "devront", "verront")
    if subject.kind in ("person", "group") and _FUTURE.match(raw):
        return raw not in (
            "sera",
            "será",
            "aura",
            "para",
            "estará",
            "tendrá",
            "seront",
            "serán",
            "auront",
        )
    return False


_TAKES_ON_TO: Final = word_set(
    "volunteered volunteers agreed offered offers promised promises plans intends"
)
_HEDGES: Final = word_set("potentially possibly then also maybe please kindly")
_NO_VERB_BEHIND: Final = word_set(
    "the a an his her their our your this that these those me him us them all be have date come "
    "which some one two each every other others"
)


def _is_verb(word: str) -> bool:
    """Whether a word may be a verb behind “Ada to”."""
    return len(word) > 2 and word.isalpha() and word not in _NO_VERB_BEHIND


_AFTER_STOP: Final = re.compile(r"(?:[,;:]|\s[–—-]|\bwith|\band)\s{0,2}$")
"""“…, with Ada to review”, “…, Ben to ask the bank”."""
_ROLES: Final = word_set("facilitate moderate scribe chair minute minutes")
"""What somebody does in this meeting only."""
_NO_PERSON: Final = word_set(
    "need needs want plan plans planning proposal proposals request requests motion motions option "
    "options ability idea ideas goal goals aim decision decisions agreement effort efforts work "
    "attempt attempts suggestion suggestions permission support time way ways steps step reason "
    "volunteer volunteers action actions item items intent intention commitment preference desire "
    "similar due able ready happy best easy hard good important free open useful try start "
    "continue link links thanks back close next welcome hope wish love like prefer refer according "
    "access "
    "changes change pr prs issue issues pull reminder call response answer input update updates "
    "something anything nothing someone anyone everyone people things thing script scripts tool "
    "tools code process"
)
"""What stands before “to” where no one is named."""
_NO_NAME_END: Final = re.compile(
    r"(?:ing|ed|[st]ion|ment|al|[ae]nce|ity|ness|[ai]ble|ful|ous|ive|ies|ers)$"
)


_TAKES_ON: Final = word_set(
    "charge chargent chargera chargeront occupe occupent occupera occuperont encarga encargan "
    "encargara encargaran ocupa ocupan ocupara ocuparan pone ponen pondra pondran compromete "
    "comprometen responsabiliza",
)
_INFINITIVE: Final = re.compile(r"\w{2,24}(?:er|ir|re|ar|oir)$")
_FUTURE_OF_MANY: Final = re.compile(r"[^\W\d_]{3,24}ront$")
_FUTURE: Final = re.compile(r"\w{1,24}(?:ra|ront|rá|rán|rão|aremos|eremos|iremos)$")
