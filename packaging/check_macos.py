"""Checks, on any system, what macOS' dynamic linker will read of the package.

    python packaging/check_macos.py wheels arm64
    python packaging/check_macos.py app "dist/Llama 3.2 Desktop.app" x86_64

`wheels` fetches the wheels that a build for macOS takes, by the versions of constraints.txt (about
200 MB), and says which of their libraries are for a newer macOS than the app names, or for another
processor. `app` also looks for libraries that are missing or looked for outside; every build on
macOS ends with it. Needs macholib, which the extra `dev` has.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from bundling import contents, mach_o
from bundling.places import PACKAGING, say
from bundling.plist import OLDEST_MACOS

ELSEWHERE: Final = {
    # What only Linux' password store and Windows take; the first three on Apple silicon too, but
    # there are no wheels of them for Intel Macs, which neither lend nor borrow.
    *("cffi", "cryptography", "pycparser", "jeepney", "secretstorage"),
    *("colorama", "pefile", "pyreadline3", "pywin32-ctypes"),
    # Compiled by the build itself.
    "llama_cpp_python",
}


def requirements() -> list[str]:
    """The lines of constraints.txt that hold for macOS."""
    lines = (PACKAGING / "constraints.txt").read_text(encoding="utf-8").splitlines()
    found = []
    for line in lines:
        pin, _, marker = line.partition(" ; ")
        name = pin.partition("==")[0].lower()
        if line.startswith("#") or name in ELSEWHERE or '!= "darwin"' in marker:
            continue
        found.append(pin)
    return found


def fetch(architecture: str, folder: Path) -> None:
    """Wheels as a build on the oldest macOS that the app names would take them."""
    wanted = folder / "wanted.txt"
    wanted.write_text("\n".join(requirements()) + "\n", encoding="utf-8")
    platform = f"macosx_{OLDEST_MACOS.replace('.', '_')}_{architecture}"
    kinds = [part for kind in ("cp311", "abi3", "none") for part in ("--abi", kind)]
    done = subprocess.run(
        [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--only-binary", ":all:",
         "--platform", platform, "--python-version", "3.11", "--implementation", "cp", *kinds,
         "--dest", folder, "--requirement", wanted],
    )  # fmt: skip
    if done.returncode != 0:
        raise SystemExit(f"Not everything has a wheel for {platform}; see pip's lines above.")


def of_wheels(folder: Path, architecture: str) -> Iterator[str]:
    """What is wrong with the libraries that a bundle would take of these wheels."""
    oldest = mach_o.version_of(OLDEST_MACOS)
    for wheel in sorted(folder.glob("*.whl")):
        newest = (0, 0)
        with zipfile.ZipFile(wheel) as archive, tempfile.TemporaryDirectory() as place:
            for name in archive.namelist():
                if name.endswith("/") or not contents.keeps(name):
                    continue
                file = Path(archive.extract(name, place))
                if not mach_o.is_code(file):
                    continue
                fitting = [s for s in mach_o.slices(file) if s.architecture == architecture]
                if not fitting:
                    yield f"{wheel.name}: {name} has nothing for {architecture}"
                newest = max(newest, *(each.oldest for each in fitting), (0, 0))
        if newest > oldest:
            yield f"{wheel.name} is for macOS {newest[0]}.{newest[1]}"
        elif newest > (0, 0):
            say(f"{wheel.name}: its libraries are for macOS {newest[0]}.{newest[1]}")


def check_app(app: Path, architecture: str) -> None:
    """Ends the build with what is wrong with an app.

    Raises:
        SystemExit: something is.
    """
    if found := mach_o.faults(app, architecture):
        raise SystemExit("\n".join([f"“{app.name}” would not run everywhere:", *found]))
    say(f"“{app.name}” has all that it needs, for {architecture} and macOS {OLDEST_MACOS}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    kinds = parser.add_subparsers(dest="kind", required=True)
    one = kinds.add_parser("wheels")
    one.add_argument("--folder", type=Path, help="of wheels that are there; else they are fetched")
    one.add_argument("architecture", choices=("arm64", "x86_64"))
    one = kinds.add_parser("app")
    one.add_argument("app", type=Path)
    one.add_argument("architecture", choices=("arm64", "x86_64"))
    arguments = parser.parse_args()
    if arguments.kind == "app":
        check_app(arguments.app, arguments.architecture)
        return
    with tempfile.TemporaryDirectory() as place:
        folder = arguments.folder or Path(place)
        if arguments.folder is None:
            fetch(arguments.architecture, folder)
        if found := list(of_wheels(folder, arguments.architecture)):
            raise SystemExit("\n".join(found))


if __name__ == "__main__":
    main()
