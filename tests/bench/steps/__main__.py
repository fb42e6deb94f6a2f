"""How long single steps of the window take: a paste, a search, a window that opens.

    QT_QPA_PLATFORM=offscreen python -m tests.bench.steps [--only paste find] [--rounds 5]

Prints JSON: for each act the longest turns of the event loop after it, in milliseconds of the
thread's own processor time, which another program's load changes less than the clock's. Each round
is a process of its own. With several, each act has the least and the most of its longest turns:
what a step takes by itself shows in all rounds, what the machine adds in some. The texts are made.

What the app imports by itself in still moments, some ten seconds after its start, is there when the
measurement begins, unless `--cold` says otherwise. Python's bytecode is to be there, too: a first
run makes it, where PYTHONDONTWRITEBYTECODE does not say otherwise.
"""

from __future__ import annotations

import argparse
import importlib
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from llama32_desktop import paths
from llama32_desktop.conversations.store import open_store
from llama32_desktop.ui.documents import preparing
from llama32_desktop.ui.window import warming
from tests.bench.conversation_search import fill as fill_list
from tests.bench.opened_window import opened_window
from tests.bench.opening import fill
from tests.bench.steps import files, reading, windows, writing
from tests.bench.steps.reading import fill_long
from tests.bench.steps.turns import Turns
from tests.bench.waiting import until

KINDS = ("windows", "places", "colours", "filter", "paste", "field", "write", "zoom", "find")
KINDS += ("switch", "drop")


def main() -> None:
    """Runs the measurement from the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--messages", type=int, default=1000, help="of the longest conversation")
    parser.add_argument("--conversations", type=int, default=2000)
    parser.add_argument("--only", choices=KINDS, nargs="*", default=KINDS)
    parser.add_argument("--rounds", type=int, default=1)
    parser.add_argument("--cold", action="store_true", help="nothing was imported at rest")
    parser.add_argument("--above", type=float, default=0, help="only acts that take so long, ms")
    options = parser.parse_args()
    if options.rounds > 1:
        found = several(options.rounds, sys.argv[1:])
    else:
        found = one(options.only, options.messages, options.conversations, imports=not options.cold)
    worst = {name: value for name, value in found.items() if value[0] >= options.above}
    ordered = sorted(worst.items(), key=lambda item: item[1][0], reverse=True)
    print(json.dumps(dict(ordered), indent=1, ensure_ascii=False))


def several(rounds: int, arguments: list[str]) -> dict[str, list[float]]:
    """The least and the most of the longest turn of each act, over so many processes."""
    longest: dict[str, list[float]] = {}
    command = [sys.executable, "-m", "tests.bench.steps", *arguments, "--rounds", "1"]
    for _ in range(rounds):
        run = subprocess.run([*command, "--above", "0"], capture_output=True, check=True)
        for name, turns in json.loads(run.stdout).items():
            longest.setdefault(name, []).append(turns[0])
    return {name: [min(each), max(each)] for name, each in longest.items()}


def one(
    kinds: list[str], messages: int, conversations: int, *, imports: bool
) -> dict[str, list[float]]:
    """The longest turns of each act, in this process.

    Args:
        imports: Whether the app has had its still moments.
    """
    with tempfile.TemporaryDirectory() as home:
        os.environ[paths.HOME_VARIABLE] = home
        fill_others(conversations)
        many, long = fill(messages), fill_long()
        app, desktop = opened_window()
        for module in (*warming.MODULES, *preparing.MODULES) if imports else ():
            importlib.import_module(module)
        turns = Turns(app, desktop)
        for name, number in (("many messages", many), ("long messages", long)):
            turns.where = name
            desktop.chats.open_conversation(number)
            until(desktop.is_idle)
            until(lambda: desktop.window.pane.transcript.complete)
            if number == many:
                _beside(turns, kinds)
            if "zoom" in kinds:
                reading.zoom(turns)
            if "find" in kinds:
                reading.find(turns)
        if "switch" in kinds:
            reading.switch(turns, many, long)
        if "drop" in kinds:
            folder = Path(home, "dropped")
            folder.mkdir()
            files.drop(turns, folder)
        desktop.close()
        return turns.worst


def fill_others(conversations: int) -> None:
    """Stores conversations of a message or two, which the list has beside the long ones."""
    store = open_store(paths.database_file()).store
    fill_list(store, conversations * 2, conversations)
    store.close()


def _beside(turns: Turns, kinds: list[str]) -> None:
    acts = {
        "windows": windows.open_each,
        "places": windows.go_to_each,
        "colours": windows.change_colours,
        "filter": windows.filter_each,
        "paste": writing.paste,
        "field": writing.field,
        "write": writing.write,
    }
    for name, act in acts.items():
        if name in kinds:
            act(turns)
            turns.desktop.commands.go("chats")


if __name__ == "__main__":
    main()
