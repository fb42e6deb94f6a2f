"""How long a search over many messages takes, and how long they take to be indexed.

    python tests/bench/conversation_search.py [--messages N]

Prints JSON: milliseconds for a rare word, a common one, a beginning, two words, a Japanese word and
one that is nowhere (the slowest of five each), listing 5,000 conversations, and for indexing the
longest step and all of it.
"""

from __future__ import annotations

import argparse
import json
import random
import tempfile
import time
from pathlib import Path

from llama32_desktop.conversations.index_growth import index_some
from llama32_desktop.conversations.search import search
from llama32_desktop.conversations.store import Store, open_store

TYPED = {
    "rare": "needle",
    "common": "bamo",
    "beginning": "ba",
    "two": "bamo dimu",
    "japanese": "京都",
    "nowhere": "xylophone",
}


def main() -> None:
    """Runs the measurement from the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--messages", type=int, default=100_000)
    messages = parser.parse_args().messages
    with tempfile.TemporaryDirectory() as folder:
        store = open_store(Path(folder) / "conversations.sqlite3").store
        fill(store, messages)
        print(json.dumps({"messages": messages, **measure(store)}))
        store.close()


def fill(store: Store, messages: int, conversations: int = 5000) -> None:
    """Stores that many messages of about 60 words, one in a thousand with the rare one."""
    source = random.Random(1)
    syllables = [a + b for a in "bdfgklmnprst" for b in "aeiou"]
    lexicon = [x + y for x in syllables for y in syllables]
    weights = [1 / (n + 1) for n in range(len(lexicon))]
    with store.transaction() as db:
        db.executemany(
            "INSERT INTO conversation(title, created_at, updated_at) VALUES (?, 0, ?)",
            ((f"About {source.choice(lexicon)}", n) for n in range(conversations)),
        )
        for number in range(messages):
            words = source.choices(lexicon, weights, k=60)
            if number % 1000 == 0:
                words += ["needle", "東京都に住む"]
            db.execute(
                "INSERT INTO message(conversation_id, role, content, state, created_at)"
                " VALUES (?, 'user', ?, 'complete', 0)",
                (number % conversations + 1, " ".join(words)),
            )


def measure(store: Store) -> dict[str, object]:
    """Indexes all, then searches."""
    steps: list[float] = []
    more = True
    while more:
        began = time.perf_counter()
        more = index_some(store)
        steps.append(time.perf_counter() - began)
    result: dict[str, object] = {
        "index_step_ms": round(max(steps) * 1000, 1),
        "index_s": round(sum(steps), 2),
    }
    for name, typed in TYPED.items():
        times = []
        for _ in range(5):
            began = time.perf_counter()
            hits = search(store, typed).hits
            times.append(time.perf_counter() - began)
        result[f"{name}_ms"] = round(max(times) * 1000, 1)
        result[f"{name}_hits"] = len(hits)
    began = time.perf_counter()
    listed = store.conversations()
    result["list_ms"] = round((time.perf_counter() - began) * 1000, 1)
    result["conversations"] = len(listed)
    return result


if __name__ == "__main__":
    main()
