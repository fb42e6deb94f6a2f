"""The .dmg for macOS."""

from __future__ import annotations

from pathlib import Path

from bundling.places import NAME, PACKAGING, dist_folder, run, version


def dmg(app: Path, variant: str) -> Path:
    """Signs the app and packs it; see `macos/sign.sh` for what the environment has to name."""
    file = dist_folder() / f"{NAME}-{version()}-macos-{variant}.dmg"
    run([PACKAGING / "macos" / "sign.sh", app, file])
    return file
