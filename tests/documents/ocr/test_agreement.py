"""Signs that look alike are read as their word says, where the network was in doubt."""

from __future__ import annotations

import numpy as np
import pytest

from llama32_desktop.documents.ocr.agreement import agreed
from llama32_desktop.documents.ocr.models import alphabet


def scores(word: str, at: int, other: str, share: float) -> list[np.ndarray]:
    """Of a network that is sure of each sign of `word`, but gives `other` a share at `at`."""
    classes = {letter: index for index, letter in enumerate(alphabet())}
    rows = np.zeros((len(word), len(classes) + 1), dtype=np.float32)
    for place, sign in enumerate(word):
        rows[place, classes[sign]] = 1
    rows[at, classes[word[at]]] = 1 - share
    rows[at, classes[other]] = share
    return list(rows)


@pytest.mark.parametrize(
    ("word", "at", "right"),
    [
        ("Rückge1d", 6, "Rückgeld"),
        ("StraBe", 4, "Straße"),
        ("GruB,", 3, "Gruß,"),
        ("T0tal", 1, "T0tal"),  # behind a capital it may be a code
        ("l2,50", 0, "12,50"),
        ("1O,00", 1, "10,00"),
        ("l.234,56", 0, "1.234,56"),
        ("5l", 1, "5l"),
        ("10o", 2, "10o"),
        ("A1b", 1, "A1b"),
        ("INV1CE", 3, "INV1CE"),
        ("YouTuBe2", 5, "YouTuBe2"),
    ],
)
def test_a_doubtful_sign_is_read_as_the_word_says(word: str, at: int, right: str) -> None:
    others = {"1": "l", "0": "o", "B": "ß", "l": "1", "O": "0", "o": "0"}
    assert agreed(word, scores(word, at, others[word[at]], 0.3)) == right


@pytest.mark.parametrize(("word", "at", "other"), [("sha1sum", 3, "l"), ("StraBe", 4, "ß")])
def test_what_the_network_is_sure_of_stays(word: str, at: int, other: str) -> None:
    assert agreed(word, scores(word, at, other, 0.001)) == word
