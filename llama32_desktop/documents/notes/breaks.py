"""Whether a line of notes begins a sentence of its own, or goes on with that of the line above."""

from __future__ import annotations

import re
from typing import Final

from llama32_desktop.documents import sentences
from llama32_desktop.documents.word_lists import ARTICLES, DETERMINERS, FIRST_WORDS, word_set
from llama32_desktop.words import folded

_TAIL: Final = 60
"""Characters before a break, among which the sentence above ends or does not."""
_FEWEST: Final = 3
"""Words of a line that is a sentence by itself."""

_OPENING: Final = (
    FIRST_WORDS
    | ARTICLES
    | DETERMINERS
    | word_set(
        # German; “Sie” and “Ihr” are written large anywhere
        "uber auf aus bei nach mit ohne seit wir es wenn falls ob dass bis fur gegen nicht noch "
        "alle alles ausserdem danach dann dort hier heute jetzt nun auch aber und oder so "
        # French
        "nous on il elle ils elles ce cette ces pour avec dans sur sans si aucun aucune tous "
        # Spanish, Portuguese
        "se no nao nos por para con com sin sem en em sobre cuando quando tambien tambem hay "
        "ningun ninguna nenhum nenhuma todos todas ya ja"
    )
) - word_set("i o a e may will can do")
"""What is written large only where a sentence begins; months and names are not among them."""
_HANGING: Final = (FIRST_WORDS - word_set("i it he she we they you not all no one who")) | (
    ARTICLES
    | DETERMINERS
    | word_set(
        "about between into through under over than nor von mit nach bei aus auf uber unter an "
        "in und oder als wie bis fur gegen sich dass der die das wird werden hat haben ist sind "
        "de du des d' au aux et ou avec pour dans sur par que qui est sont a en chez "
        "del al y con por para sobre entre se es son e ou em da das dos na no nas nos com que"
    )
)
"""What no sentence ends with."""
_LAST_WORD: Final = re.compile(r"([^\W_]+)[\"'”’»)\]]*$")
_STOP: Final = re.compile(r"[.!?…。！？][\"'”’»)\]]*$")


def begins_sentence(above: str, line: str, *, marked: bool) -> bool:
    """Whether a line begins a sentence.

    Args:
        above: The line above, as the line without marks of Markdown.
        marked: Whether the entry above begins with “TODO:” or the like, which seldom is wrapped.
    """
    if not line or line[0].islower():
        return False
    tail = above[-_TAIL:]
    if len(tail) + 1 in sentences.ends(f"{tail} {line[:1]}"):
        return True
    if not line[0].isupper() or _hangs(tail):
        return False
    first = re.match(r"[^\W_]+", line)
    if first is not None and folded(first[0]) in _OPENING:
        return True
    whole = _STOP.search(line) is not None and len(line.split()) >= _FEWEST
    return marked and (whole or tail.endswith(")"))


def _hangs(text: str) -> bool:
    """Whether a sentence goes on behind a text for sure."""
    if text.endswith((",", "-", "–", "—", "(", "/", "&", "+")):
        return True
    last = _LAST_WORD.search(text)
    return last is not None and folded(last[1]) in _HANGING
