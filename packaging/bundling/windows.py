"""The Windows installer, by NSIS."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from bundling import icons, win_version
from bundling.places import (
    NAME,
    PACKAGING,
    ROOT,
    TITLE,
    build_folder,
    dist_folder,
    run,
    version,
)


def command(app: Path, variant: str, icon: Path) -> tuple[list[str | Path], Path]:
    """What makes the installer, and the file that it makes."""
    file = dist_folder() / f"{NAME}-{version()}-windows-x86_64-{variant}.exe"
    numbers = ".".join(str(part) for part in win_version.numbers(version()))
    defined = {
        "VERSION": version(),
        "NUMBERS": numbers,
        "SOURCE": app,
        "OUTPUT": file,
        "ICON": icon,
        "LICENCE": ROOT / "LICENSE",
    }
    flags = [f"-D{name}={value}" for name, value in defined.items()]
    return ["makensis", "-V2", "-WX", *flags, PACKAGING / "windows" / "installer.nsi"], file


def installer(app: Path, variant: str) -> Path:
    """Makes the installer of the bundle `app`; see `windows/sign.sh` for what signs both."""
    sign(app / f"{NAME}.exe", app / f"{TITLE}.exe")
    made, file = command(app, variant, icons.ico(build_folder() / "icons" / f"{NAME}.ico"))
    run(made)
    sign(file)
    return file


def sign(*files: Path) -> None:
    """Signs programs, where the environment has the publisher's certificate."""
    if not os.environ.get("WINDOWS_CERTIFICATE"):
        return
    # Not the plain name: Windows' own `bash` is Linux, and would be found before Git's.
    run([shutil.which("bash") or "bash", PACKAGING / "windows" / "sign.sh", *files])
