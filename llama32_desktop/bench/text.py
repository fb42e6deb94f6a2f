"""Prompts of a wanted length, each different from the first word on, always the same ones."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import Final

_TASK: Final = (
    "Write a very long story, of many chapters and with much dialogue, in which all of these "
    "words appear. Never stop before every word has been used."
)
_TRIES: Final = 8

_WORDS: Final = """
able across air almost animal answer apple area arm autumn baker bank base bed bell bird black
blue boat body book bottle box boy branch bread bridge brother brown bus butter camera captain car
castle cat chair child church circle city class clear cloud coat coffee cold corner cotton country
cup dance day deep desk dinner doctor dog door dream dress dry dust ear early earth east egg engine
evening eye face fair family farm father field fire fish floor flower food foot forest friend fruit
full game garden gate gift girl glass gold good grass gray green ground group hair hall hand harbor
hat head heart heavy hill history horse hot hour house ice iron island jacket journey judge key king
kitchen knife lake lamp land language large leaf left letter library light line lion little long
machine map market master meat metal middle milk mind mirror money moon morning mother mountain
mouth music name narrow nation neck needle new night noise north nose number ocean office oil old
open orange paper parent park party path pen people picture pilot plain plane plant plate player
pocket poem poor port power price queen question quiet rain red rice rich right ring river road
rock roof room rope round salt sand school science sea season seat second secret seed shadow sheep
ship shirt shoe shop short silver simple sister sky sleep slow small smoke snow soft song south
space spring square stage star station stone store storm story street strong student sugar summer
sun table tail tall tea teacher thick thin ticket time tower town train travel tree valley village
voice wall warm watch water wave weather west wheel white wide wild wind window wine winter wire
wise woman wood wool word work world yard year yellow young
"""


def varied_text(seed: int, words: int) -> str:
    """A task that takes long to answer, and `words` words chosen with `seed`.

    The words come first, so that two texts of different seeds share no beginning.
    """
    chosen = random.Random(seed).choices(_WORDS.split(), k=max(1, words))
    return f"{' '.join(chosen)}.\n\n{_TASK}"


def text_of_length(seed: int, tokens: int, count: Callable[[str], int]) -> str:
    """A text whose prompt has about `tokens` tokens, and not more where that is possible.

    Args:
        seed: Texts of different seeds differ.
        tokens: Of the whole prompt, template included.
        count: The model's count of a prompt's tokens.
    """
    best = varied_text(seed, 1)
    least = best_count = count(best)
    words = max(2, tokens - least)
    for _ in range(_TRIES):
        text = varied_text(seed, words)
        counted = count(text)
        if best_count < counted <= tokens:
            best, best_count = text, counted
        by_word = max(0.1, (counted - least) / (words - 1))
        step = int((tokens - counted) / by_word)
        if step == 0:
            if counted <= tokens:
                break
            step = -1
        words = max(2, words + step)
    return best
