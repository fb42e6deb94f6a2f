"""What is done to a conversation that is shown: another size, a search, another conversation."""

from __future__ import annotations

from functools import partial
from itertools import islice
from typing import Final

from llama32_desktop import paths
from llama32_desktop.conversations.store import open_store
from llama32_desktop.ui.benchmark.sample_text import pieces
from tests.bench.steps.turns import Turns
from tests.bench.steps.writing import WORDS
from tests.bench.waiting import until

LONG: Final = (400, 2_500, 3_900, 4_100, 9_000, 40_000)
"""Characters of the answers of a conversation that is shown beside the one of many messages."""


def fill_long() -> int:
    """Stores a conversation of long messages; returns its id."""
    store = open_store(paths.database_file()).store
    number = store.create_conversation("Long messages").id
    parent = None
    for turn in range(18):
        size = LONG[turn % len(LONG)]
        question = (WORDS * (size // 160 + 1))[: size // 2]
        parent = store.add_message(number, parent, "user", question).id
        answer = "".join(islice(pieces(), size // 4))
        parent = store.add_message(number, parent, "assistant", answer).id
    store.close()
    return number


def zoom(turns: Turns) -> None:
    """The text of the messages larger and smaller."""
    transcript = turns.window.pane.transcript
    for place in ("end", "middle", "beginning"):
        bar = transcript._scroll.verticalScrollBar()
        bar.setValue({"end": bar.maximum(), "middle": bar.maximum() // 2}.get(place, 0))
        until(lambda: transcript.complete)
        for size in (110, 125, 100):
            turns.act(f"zoom at the {place}: {size} %", partial(transcript.set_zoom, size))
            until(lambda: transcript.complete)


def find(turns: Turns) -> None:
    """Words of the conversation, from one place to the next."""
    finder, bar = turns.desktop.find, turns.window.pane.find_bar
    turns.act("find: the bar opens", lambda: finder.go(forwards=True))
    for word in ("p", "part", "zebra", "fits"):
        turns.act(f"find: {word}", partial(bar.field.setText, word))
        until(lambda: finder.idle)
        for place in range(1, 5):
            turns.act(f"find: {word}, next {place}", lambda: finder.go(forwards=True))
        turns.act(f"find: {word}, back", lambda: finder.go(forwards=False))
    turns.act("find: the bar closes", bar.close_bar)


def switch(turns: Turns, *numbers: int) -> None:
    """Conversations, one after the other."""
    for time in ("first", "second"):
        for number in numbers:
            title = next(c.title for c in turns.desktop.chats.conversations if c.id == number)
            turns.act(
                f"to “{title}”, the {time} time",
                partial(turns.desktop.chats.open_conversation, number),
            )
            until(turns.desktop.is_idle)
            until(lambda: turns.window.pane.transcript.complete)
    turns.act("to a new one", turns.desktop.chats.new_chat)
