"""Whether tokens come as often as a model holds them probable."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from itertools import product

import numpy as np


def check_frequencies(texts: Iterable[tuple[int, ...]], last: int, probable: np.ndarray) -> None:
    """Chi-squared over runs of three tokens.

    Args:
        last: The token that each run follows.
        probable: Of each token behind each.
    """
    found = Counter(texts)
    count = found.total()
    squares, groups = 0.0, 0
    for a, b, c in product(range(len(probable)), repeat=3):
        wanted = count * probable[last][a] * probable[a][b] * probable[b][c]
        if wanted >= 5:
            squares += (found[a, b, c] - wanted) ** 2 / wanted
            groups += 1
    assert groups > 20
    assert squares < groups + 4 * (2 * groups) ** 0.5
