"""Opens every window on a screen of its own, which takes a process of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

_OPTIONS = ("-p", "no:cacheprovider", "--no-header", "--timeout=0")
"""A busy machine may take longer than a test has; who started this gives up where that matters."""
FILE = str(Path(__file__).with_name("fitting_windows.py"))


@dataclass(frozen=True)
class Screen:
    """What the windows are opened on.

    Attributes:
        width: Pixels; `scale` of them are one of the window's.
        modes: Its colours, one after the other, of those in `tests.ui.modes.MODES`.
        smallest: Each window is also made as small as it can be.
    """

    language: str
    width: int
    height: int
    scale: float
    modes: tuple[str, ...] = ("light",)
    smallest: bool = False


def run_on(folder: Path, screen: Screen) -> subprocess.CompletedProcess[str]:
    """Looks for what does not fit; what it prints names that, and its end is 0 where all fits."""
    size = {"name": "small", "x": 0, "y": 0, "width": screen.width, "height": screen.height}
    dots = {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    config = folder / "screen.json"
    config.write_text(json.dumps({"screens": [size | dots]}))
    return subprocess.run(
        [sys.executable, "-m", "pytest", "-vvv", *_OPTIONS, FILE],
        env=os.environ
        | {
            "QT_QPA_PLATFORM": f"offscreen:configfile={config}",
            "QT_SCALE_FACTOR": str(screen.scale),
            "FITTING_LANGUAGE": screen.language,
            "FITTING_MODES": ",".join(screen.modes),
            "FITTING_SMALLEST": str(int(screen.smallest)),
        },
        capture_output=True,
        text=True,
        check=False,
    )
