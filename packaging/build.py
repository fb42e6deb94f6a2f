"""Builds what people install, on the system that it is for.

    python packaging/build.py linux --starter

Run it in a virtual environment that has the app and its extra `packaging`. What is published
comes into `dist/`. `python packaging/build.py engine VARIANT` before it compiles llama.cpp for
other machines than this one; without, the bundle has the llama.cpp that is installed.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from pathlib import Path

from bundling import appimage, bundle, engine, linux, macos, papers, windows
from bundling.places import say

_SYSTEMS = {"linux": "linux", "macos": "darwin", "windows": "win32"}


def _linux(app: Path, arguments: argparse.Namespace) -> list[Path]:
    return [linux.deb(app, arguments.variant), appimage.make(app, arguments.variant)]


def _macos(app: Path, arguments: argparse.Namespace) -> list[Path]:
    from check_macos import check_app  # macholib comes with PyInstaller on macOS alone

    check_app(app, arguments.variant)
    return [macos.dmg(app, arguments.variant)]


def _windows(app: Path, arguments: argparse.Namespace) -> list[Path]:
    return [windows.installer(app, arguments.variant)]


def _build(
    pack: Callable[[Path, argparse.Namespace], list[Path]], arguments: argparse.Namespace
) -> None:
    if sys.platform != _SYSTEMS[arguments.kind]:
        raise SystemExit(f"A bundle for {arguments.kind} can be built there only, not here.")
    app = bundle.build(starter=arguments.starter, updates=arguments.updates)
    # CUDA's own libraries alone are larger than the limit for all the rest.
    limit = bundle.LIMIT_MB if arguments.variant != "cuda" else bundle.LIMIT_CUDA_MB
    bundle.check_size(app, limit_mb=limit)
    files = pack(app, arguments) + papers.publish(arguments.kind, arguments.variant)
    for file in [*files, papers.checksums(files, arguments.kind, arguments.variant)]:
        say(f"made {file}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    kinds = parser.add_subparsers(dest="kind", required=True)
    packs = {"linux": _linux, "macos": _macos, "windows": _windows}
    for kind, pack in packs.items():
        one = kinds.add_parser(kind)
        names = engine.variants(_SYSTEMS[kind])
        one.add_argument("--variant", choices=names, default=names[0], help="names the files")
        one.add_argument("--starter", action="store_true", help="put the starter model inside")
        one.add_argument("--updates", default="", help="where a newer version is asked for")
        one.set_defaults(run=lambda arguments, pack=pack: _build(pack, arguments))
    one = kinds.add_parser("engine", help="compile llama.cpp as a variant, into this environment")
    one.add_argument("variant", choices=engine.variants(sys.platform))
    one.set_defaults(run=lambda arguments: engine.install(arguments.variant))
    arguments = parser.parse_args()
    arguments.run(arguments)


if __name__ == "__main__":
    main()
