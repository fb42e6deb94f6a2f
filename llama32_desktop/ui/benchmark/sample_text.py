"""Markdown of every kind, as a model might write it, in pieces as tokens come."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import cycle

SECTION = """\
## Part {n}: how the pieces fit

The **engine** runs in a process of its own, so that a crash of a *driver* never takes the
window with it. What it says comes through `protocol.py` as typed messages, see the
[documentation](https://example.org/docs/{n}) for all of them and their fields.

1. The user's message is stored before the model sees it.
2. The worker thread sends a request with `Generate(id={n})`.
3. Tokens come back and are gathered per frame:
   - a frame is 16 ms
   - a frame never waits for the disk

> What can still change is rendered again, what is settled is not.

```python
def frame_{n}(pieces: list[str]) -> str:
    text = "".join(pieces)
    for line in text.splitlines():
        if line.startswith("#"):
            return line.lstrip("# ")
    return text[:80]
```

| Step | Time | Share |
|:-----|-----:|------:|
| parse | 0.31 ms | 12 % |
| lay out | 0.87 ms | 34 % |
| paint | 1.42 ms | 54 % |

That is all there is to part {n}; the next one follows with the same shape but other words.

"""


def pieces(text: Callable[[int], str] = lambda n: SECTION.replace("{n}", str(n))) -> Iterator[str]:
    """Endless Markdown in pieces of 1 to 7 characters, as tokens come."""
    lengths = cycle((4, 1, 6, 3, 5, 2, 7, 4))
    n = 0
    while True:
        n += 1
        section, start = text(n), 0
        while start < len(section):
            length = next(lengths)
            yield section[start : start + length]
            start += length
