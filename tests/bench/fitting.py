"""Opens every window in each language, at each scale and in each mode, and names what is cut.

    python -m tests.bench.fitting            all of it: 112 screens in 28 processes, a minute each
    python -m tests.bench.fitting de ja      these languages alone

The screen is 800 × 600 of the window's pixels, and each window is also made as small as it can be.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from llama32_desktop.ui.kit.translation import LANGUAGES
from tests.ui.fitting_run import Screen, run_on
from tests.ui.modes import MODES

SCALES = (1, 1.5, 2, 3)


def main() -> int:
    """Prints one line a language and scale, and below it what does not fit, in which mode."""
    failed = 0
    for language in sys.argv[1:] or LANGUAGES:
        for scale in SCALES:
            screen = Screen(language, round(800 * scale), round(600 * scale), scale, MODES, True)
            with tempfile.TemporaryDirectory() as folder:
                run = run_on(Path(folder), screen)
            failed += run.returncode != 0
            ends = {0: "fits", 1: "cut"}
            said = ends.get(
                run.returncode, f"was not looked at: the run ended with {run.returncode}"
            )
            print(language, scale, said, flush=True)
            found = [line for line in run.stdout.splitlines() if line.startswith("E  ")]
            if run.returncode:
                print(*(found or run.stdout.splitlines()[-20:]), sep="\n", flush=True)
    return int(failed > 0)


if __name__ == "__main__":
    raise SystemExit(main())
