"""How probable the tokens of an answer were."""

from __future__ import annotations

import math

import numpy as np
import pytest

from llama32_desktop.engine.worker.likeliest import Likeliest
from llama32_desktop.engine.worker.thoughts.gathering import Gathering
from llama32_desktop.engine.worker.thoughts.pieces import Part

PIECES = {0: b"a", 1: b"bc", 2: b"", 3: "é".encode()[:1], 4: "é".encode()[1:]}
LOGITS = np.log(np.array([0.5, 0.25, 0.125, 0.0625, 0.0625], np.float32)) + 100


def test_thoughts_marks_and_what_a_stop_cut_off_are_left_out() -> None:
    watched = Likeliest(2, lambda: LOGITS, PIECES.__getitem__)
    gathering = Gathering(lambda text, kind: None)
    course: list[tuple[int, list[Part]]] = [
        (0, [("thought", "a")]),
        (2, []),
        (1, [("text", "bc")]),
        (3, []),
        (4, [("text", "é")]),
        (0, []),  # the stop that is not shown
    ]
    for number, (token, parts) in enumerate(course, start=1):
        watched(token)
        gathering.add(parts, number)
    said = watched.said(gathering)
    assert [each.data for each in said] == [b"bc", PIECES[3], PIECES[4]]
    assert said[0].logprob == pytest.approx(math.log(0.25), abs=1e-5)
    (first, high), (second, _) = said[0].likeliest
    assert (first, second) == (b"a", b"bc") and high == pytest.approx(math.log(0.5), abs=1e-5)
