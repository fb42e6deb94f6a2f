"""Random use of the real window, while its disk fills up and its engine dies.

    python -m tests.bench.random_use [--seed N] [--seeds K] [--actions N] [--lives N]
                                     [--minutes M]

Each seed uses the window in several lives, one after the other on one data folder, which is a small
disk of its own where the system lets a user make one (Linux: a tmpfs in a mount namespace). Prints
JSON for each seed: how many actions; by how much the window's thread was late at worst by the
clock, without the time in which no core was free for it, and of its own computing; what held it for
longer than a quarter of a second; of what held it for longer than a second what is the app's, as it
computed for more than half of one, and what the machine's; and every fault: what was shown as
stored and is not there, tracebacks, entries of the log, ends by a signal.

On a busy machine `--at-once` gives the window's first thread a core at once, where Linux allows it
(`chrt -R -r 1`); its other threads and its helper processes wait their turn. Such a thread may hold
Python's lock or one of Qt's, which then holds the window's thread up too.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from dataclasses import asdict
from pathlib import Path

from tests.random_use.use import use

DISK = "48m"
_MOUNT = f'mount -t tmpfs -o size={DISK} tmpfs "$0" && exec "$@"'


def main() -> None:
    """Runs the bench from the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--seeds", type=int, default=1, help="so many, from the first on")
    parser.add_argument("--minutes", type=float, default=600, help="no seed begins after so long")
    parser.add_argument("--actions", type=int, default=1000, help="of each seed")
    parser.add_argument("--lives", type=int, default=4, help="of each seed")
    parser.add_argument("--at-once", action="store_true", help="the window's thread goes first")
    parser.add_argument("--on", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.on:
        report = use(
            options.on,
            options.seed,
            options.actions,
            lives=options.lives,
            disk=True,
            at_once=options.at_once,
        )
        print(json.dumps(asdict(report), ensure_ascii=False, indent=1), flush=True)
        return
    until = time.monotonic() + 60 * options.minutes
    for seed in range(options.seed, options.seed + options.seeds):
        if time.monotonic() > until:
            break
        with tempfile.TemporaryDirectory() as name:
            _on_small_disk(
                Path(name) / "disk", seed, options.actions, options.lives, at_once=options.at_once
            )


def _on_small_disk(folder: Path, seed: int, actions: int, lives: int, *, at_once: bool) -> None:
    folder.mkdir()
    own = [sys.executable, "-m", "tests.bench.random_use", "--on", str(folder)]
    own += ["--seed", str(seed), "--actions", str(actions), "--lives", str(lives)]
    own += ["--at-once"] * at_once
    # One who is root in a namespace only may give nobody a core before others.
    own_users = [] if hasattr(os, "geteuid") and not os.geteuid() else ["--map-root-user"]
    apart = ["unshare", *own_users, "--mount", "sh", "-c", _MOUNT, str(folder)]
    if shutil.which("unshare") and not subprocess.run([*apart, "true"], check=False).returncode:
        subprocess.run([*apart, *own], check=True, env=dict(os.environ))
        return
    report = use(folder, seed, actions, lives=lives, at_once=at_once)
    print(json.dumps(asdict(report), ensure_ascii=False, indent=1), flush=True)


if __name__ == "__main__":
    main()
