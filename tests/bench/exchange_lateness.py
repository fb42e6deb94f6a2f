"""How late the window's thread is while conversations are exported, imported and backed up.

    QT_QPA_PLATFORM=offscreen python tests/bench/exchange_lateness.py [--messages N] [ENDING ...]

A store with one long conversation, pictures, a line without end and many formulas. Prints JSON:
for each job its seconds and the lateness of a 1 ms timer in the window's thread, in milliseconds.
"""

from __future__ import annotations

import argparse
import io
import json
import os
import random
import tempfile
import time
from collections.abc import Callable
from itertools import islice
from pathlib import Path

from PIL import Image

from llama32_desktop import paths
from llama32_desktop.conversations.pictures import PictureStore
from llama32_desktop.conversations.store import open_store
from llama32_desktop.conversations.whole import (
    WholeConversation,
    WholeMessage,
    add_whole,
    picture_attachment,
)
from llama32_desktop.ui.benchmark.sample_text import pieces
from tests.bench.opened_window import opened_window
from tests.bench.waiting import until, wait

PICTURES = 12
MEGAPIXELS = 12
ENDLESS = 200_000
FORMULA = r"So $\frac{a_1 + b}{\sqrt{c}}$ and" + "\n\n" + r"$$\int_0^1 x^2\,dx = \frac{1}{3}$$"
IMPORTED = 20_000
"""Messages of another app's export."""


def main() -> None:
    """Runs the measurement from the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--messages", type=int, default=2000)
    parser.add_argument("jobs", nargs="*", metavar="ENDING", default=[])
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as home:
        os.environ[paths.HOME_VARIABLE] = home
        fill(options.messages)
        print(json.dumps(measure(Path(home), options.jobs), indent=1))


def fill(messages: int) -> None:
    """Stores the conversations."""
    store = open_store(paths.database_file()).store
    pictures = PictureStore(paths.pictures_folder())
    texts = ["".join(islice(pieces(), 60 + n)) for n in range(40)]
    said = [texts[n % 40] if n % 2 else f"Question {n}: what is next?" for n in range(messages)]
    add_whole(store, pictures, talk("A long one", said), {})
    noise = random.Random(3)
    for n in range(PICTURES):
        data = picture(noise, MEGAPIXELS)
        whole = talk(f"Picture {n}", [f"What is picture {n}?", FORMULA], data)
        add_whole(store, pictures, whole, {p.sha256: data for p in whole.messages[0].pictures})
    add_whole(store, pictures, talk("Endless", ["Go on", "x" * ENDLESS]), {})
    store.close()


def talk(title: str, said: list[str], picture: bytes = b"") -> WholeConversation:
    attachment = picture_attachment(picture, "noise.jpg") if picture else None
    return WholeConversation(
        title=title,
        created_at=1,
        updated_at=1,
        active=len(said),
        messages=tuple(
            WholeMessage(
                id=n,
                parent=n - 1 or None,
                role="user" if n % 2 else "assistant",
                content=text,
                created_at=n,
                pictures=(attachment,) if attachment and n == 1 else (),
            )
            for n, text in enumerate(said, 1)
        ),
    )


def picture(noise: random.Random, megapixels: int) -> bytes:
    size = (4000, megapixels * 250)
    data = io.BytesIO()
    small = Image.frombytes("RGB", (500, 500), noise.randbytes(750_000))
    small.resize(size).save(data, "JPEG", quality=95)
    return data.getvalue()


def foreign(folder: Path) -> Path:
    """An export in LM Studio's shape."""
    said = [
        {
            "versions": [
                {
                    "type": "singleStep",
                    "role": "assistant" if n % 2 else "user",
                    "content": [{"type": "text", "text": f"{n}: " + "words of it " * 150}],
                }
            ],
            "currentlySelected": 0,
        }
        for n in range(IMPORTED)
    ]
    path = folder / "x.conversation.json"
    path.write_text(json.dumps({"name": "Other", "createdAt": 1, "messages": said}))
    return path


def measure(folder: Path, wanted: list[str]) -> dict[str, object]:
    """Runs the jobs with the window open."""
    from llama32_desktop.ui.benchmark.lateness import LatenessProbe

    _app, desktop = opened_window()
    window = desktop.window
    exchange = desktop.exchange

    def to(ending: str) -> Callable[[], None]:
        return lambda: exchange.export_to(None, str(folder / f"all.{ending}"))

    jobs: dict[str, Callable[[], None]] = {e: to(e) for e in ("json", "html", "zip", "pdf")}
    jobs["backup"] = lambda: exchange.back_up_to(str(folder / "backup.zip"))
    other = str(foreign(folder))
    jobs["import"] = lambda: exchange.import_from([other])
    result: dict[str, object] = {}
    for name, job in jobs.items():
        if wanted and name not in wanted:
            continue
        wait(1000)
        probe = LatenessProbe()
        probe.start()
        began = time.perf_counter()
        job()
        until(lambda: not exchange.running, 20)
        probe.stop()
        seconds = round(time.perf_counter() - began, 2)
        result[name] = {"seconds": seconds, **probe.summary(), "said": window.pane.notice.text()}
    desktop.close()
    return result


if __name__ == "__main__":
    main()
