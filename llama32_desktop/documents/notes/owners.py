"""Who an item of a list of tasks is for."""

from __future__ import annotations

import re
from typing import Final

from llama32_desktop.documents.notes.names import (
    People,
    handles,
    looks_like_names,
    split_names,
    tokens,
)
from llama32_desktop.documents.notes.verbs import ACTS, FIRST_ACTS, FIRST_VERBS
from llama32_desktop.documents.word_lists import FIRST_WORDS, word_set
from llama32_desktop.words import folded

LONGEST: Final = 1500
"""Characters of an item that are read."""
_EAST_NAME: Final = re.compile(
    r"([\u3005\u4e00-\u9fff\u30a0-\u30ff]{1,8})(?:さん|氏|様)"
    r"|由([\u4e00-\u9fff]{2,4})(?:负责|跟进|完成|牵头|提交|准备|联系|整理)"
    r"|(?:^|[,。;:(\s])([\u4e00-\u9fff]{2,4})负责|(?:担当|负责人|责任人)(?:者)?\s?:\s?([^\s,。;)]{1,12})"
)
_BRACKET: Final = re.compile(r"[(\[（【]([^()\[\]（）【】]{2,80})[)\]）】]")
_OWNER: Final = re.compile(
    r"(?<![\w])(?:owner|assignee|assigned to|responsible|who|verantwortlich|zustandig|wer"
    r"|responsable|qui|quien|encargad[oa]|responsavel|quem|担当(?:者)?|负责人|责任人)"
    r"\s?(?::|=|->)\s?([^.;|()]{2,60})",
    re.IGNORECASE,
)
_WHO_FIRST: Final = re.compile(
    r"([^\W\d_][^:.;()\n]{1,50}?)\s(to|will|wird|soll|fragt|doit|va|debe|deve|vai)\s(\w{1,30})"
)
_NO_NAME_FIRST: Final = (
    FIRST_WORDS
    | ACTS
    | FIRST_ACTS
    | FIRST_VERBS
    | word_set(
        "someone somebody everyone jemand man wer er sie es wir der die das quelqu'un on il elle "
        "alguien se alguem ele ela la le el o a"
    )
)
_HEAD: Final = re.compile(r"^\W{0,4}([^\W\d_][^:：\n]{0,50}?)\s?(?:[:：]|\s[-–—>]{1,2}\s)\s?(?=\S)")
_TAIL: Final = re.compile(r"(?:\s[–—-]{1,2}>?|→|->|:)\s{0,2}([^\W\d_][^–—:()]{1,22})[.\s]{0,3}$")


def owners_of(text: str, people: People) -> tuple[str, ...]:
    """Who an item of a list of tasks is for: “Ada: …”, “… (Ada, Ben)”, “@ada …”, “… – Ada”."""
    text = text[:LONGEST]
    if (found := _OWNER.search(text)) and looks_like_names(found[1].strip()):
        return split_names(found[1])
    for found in _BRACKET.finditer(text):
        names = _names_in(found[1], people)
        if names:
            return names
    if (found := _HEAD.match(text)) is not None:
        names = _names_in(found[1], people)
        if names:
            return names
    if (found := _TAIL.search(text)) is not None:
        names = _names_in(found[1], people)
        if names:
            return names
    if named := handles(text):
        return tuple(dict.fromkeys(named))
    if found := _EAST_NAME.search(text):
        return (next(group for group in found.groups() if group),)
    words = tokens(text)
    for subject in people.subjects(text, words):
        if subject.kind == "person":
            return subject.names
    return ()


def who_first(text: str) -> tuple[str, ...]:
    """Who is named before “to ask”, in what a marker says is a task; empty where nobody is."""
    found = _WHO_FIRST.match(text)
    if found is None or folded(found[1].split()[0]) in _NO_NAME_FIRST:
        return ()
    if found[2] == "to" and folded(found[3]) not in ACTS:
        return ()  # “Talk to the landlord”
    return split_names(found[1]) if looks_like_names(found[1]) else ()


def names_of_label(text: str, inner: str) -> tuple[str, ...]:
    """Names in a label's bracket, as they are written and not folded."""
    found = _BRACKET.search(text)
    return split_names(found[1] if found else inner)


def _names_in(text: str, people: People) -> tuple[str, ...]:
    """The names that a bracket or a head is, where one of them is somebody's."""
    text = text.strip(" *_.")
    parts = split_names(text)
    if not parts or not looks_like_names(text):
        return ()
    known = [name for name in parts if people.knows(name)]
    return parts if known or (len(parts) <= 3 and all(len(p.split()) <= 3 for p in parts)) else ()
