"""Measures how long programs take to their first picture, from the outside.

    python packaging/first_paint.py --runs 7 dist/llama32-desktop/llama32-desktop \
        "$PWD/.venv/bin/llama32-desktop"

Each program is a shell's command line. They start in turns, each in a home of its own, on an Xvfb
of this script's. The display's memory is a file: the time is over when its middle is no longer
black. Prints JSON: medians in seconds, by program, and how much longer the first takes than the
last.
"""

from __future__ import annotations

import argparse
import json
import os
import shlex
import statistics
import subprocess
import tempfile
import time
from pathlib import Path

from bundling.screen import Screen

PATIENCE_S = 60.0


def seconds_to_paint(command: str, screen: Screen) -> float:
    """One start of `command`, ended when it has painted."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as home:
        environment = {**os.environ, "DISPLAY": screen.display, "LLAMA32_DESKTOP_HOME": home}
        environment["QT_QPA_PLATFORM"] = "xcb"
        screen.wait_until(lambda: not screen.painted(), PATIENCE_S)
        began = time.monotonic()
        program = subprocess.Popen(shlex.split(command), env=environment, stderr=subprocess.DEVNULL)
        try:
            screen.wait_until(screen.painted, PATIENCE_S)
            return time.monotonic() - began
        finally:
            program.terminate()
            program.wait(10)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("programs", nargs="+")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--at-most", type=float, help="fail when the first takes so many times")
    arguments = parser.parse_args()
    times: dict[str, list[float]] = {program: [] for program in arguments.programs}
    with tempfile.TemporaryDirectory() as folder, Screen(Path(folder)) as screen:
        for program in times:
            seconds_to_paint(program, screen)  # the disk's cache is filled for all alike
        for _ in range(arguments.runs):
            for program, measured in times.items():
                measured.append(seconds_to_paint(program, screen))
    medians = {program: round(statistics.median(m), 3) for program, m in times.items()}
    ratio = round(medians[arguments.programs[0]] / medians[arguments.programs[-1]], 2)
    print(json.dumps({"seconds": medians, "ratio": ratio}, indent=2))
    if arguments.at_most is not None and ratio > arguments.at_most:
        raise SystemExit(
            f"The first program takes {ratio} times as long, more than {arguments.at_most}."
        )


if __name__ == "__main__":
    main()
