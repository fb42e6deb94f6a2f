"""Runs PyInstaller, and says what came of it."""

from __future__ import annotations

import json
import os
import re
import shutil
import sys
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path
from typing import Final

from bundling.places import NAME, PACKAGE, SPEC, TITLE, build_folder, dist_folder, run, say

LIMIT_MB: Final = 400
"""Unpacked, with the CPU's backend, without the starter (issue 7)."""

LIMIT_CUDA_MB: Final = 1600
"""NVIDIA's cuBLAS takes about 700 MB of it."""


def build(*, starter: bool, updates: str = "") -> Path:
    """Makes the bundle; returns its folder (on macOS, the app's).

    Args:
        updates: Where the app may ask for a newer version; empty: it cannot ask.
    """
    os.environ["LLAMA32_DESKTOP_STARTER"] = "1" if starter else "0"
    shutil.rmtree(dist_folder() / NAME, ignore_errors=True)
    run(
        [
            sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN",
            "--workpath", build_folder() / "work", "--distpath", dist_folder(), SPEC,
        ]
    )  # fmt: skip
    warnings = (build_folder() / "work" / SPEC.stem / f"warn-{SPEC.stem}.txt").read_text("utf-8")
    if missing := missing_modules(warnings):
        raise SystemExit(
            f"The app imports {', '.join(missing)}, not installed here; install the app again."
        )
    folder = dist_folder() / (f"{TITLE}.app" if sys.platform == "darwin" else NAME)
    allow_updates(folder, updates)
    same_time(folder)
    return folder


def allow_updates(folder: Path, address: str) -> None:
    """Tells the app where to ask for a newer version, when the person wishes it."""
    if address and not address.startswith("https://"):
        raise SystemExit("The address for newer versions must begin with https://.")
    (file,) = folder.rglob("_resources/release.json")
    file.write_text(json.dumps({"updates": address}) + "\n", "utf-8")


def missing_modules(warnings: str, is_installed: Callable[[str], object] = find_spec) -> list[str]:
    """What the app imports wherever it runs and PyInstaller did not find.

    Args:
        warnings: PyInstaller's `warn-NAME.txt`, with lines like `missing module named winreg -
            imported by llama32_desktop.x (delayed, conditional), platform (optional)`. It also
            counts names that a package makes when it runs; such a package is there.
        is_installed: Whether a top-level module is there.
    """
    found = re.findall(r"^missing module named '?([\w.]+)'? - imported by (.*)$", warnings, re.M)
    return sorted(
        module
        for module, importers in found
        for importer, kind in re.findall(r"([\w.]+) \(([^)]*)\)", importers)
        if importer.split(".")[0] == PACKAGE
        and not {"conditional", "optional"} & set(re.findall(r"\w+", kind))
        and not is_installed(module.split(".")[0])
    )


def same_time(folder: Path) -> None:
    """Gives every file the source's date: archives of the same source are then the same."""
    from bundling.places import source_date

    date = source_date()
    # A link's own date can be set where bundles have links: Windows knows neither.
    of_links = os.utime in os.supports_follow_symlinks
    for path in [folder, *folder.rglob("*")]:
        if of_links or not path.is_symlink():
            os.utime(path, (date, date), follow_symlinks=not of_links)


def size_mb(folder: Path, *, without: str = "*.gguf") -> float:
    """MB (10⁶ bytes) of a folder's files, each link counted as nothing, models left out."""
    return (
        sum(
            path.stat().st_size
            for path in folder.rglob("*")
            if path.is_file() and not path.is_symlink() and not path.match(without)
        )
        / 1e6
    )


def check_size(folder: Path, *, limit_mb: float = LIMIT_MB) -> None:
    """Says the size and its largest parts.

    Raises:
        SystemExit: it is over the limit.
    """
    size = size_mb(folder)
    say(f"{folder.name}: {size:.0f} MB unpacked without models (limit: {limit_mb:.0f} MB)")
    largest = sorted(
        (p for p in folder.rglob("*") if p.is_file() and not p.is_symlink()),
        key=lambda p: p.stat().st_size,
    )
    for path in reversed(largest[-8:]):
        say(f"  {path.stat().st_size / 1e6:6.1f} MB  {path.relative_to(folder)}")
    if size > limit_mb:
        raise SystemExit(
            f"The bundle takes {size:.0f} MB, more than {limit_mb:.0f}; see bundling/contents.py."
        )
