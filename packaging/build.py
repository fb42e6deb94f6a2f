"""Builds what people install, on the system that it is for.

    python packaging/build.py linux

Run it in a virtual environment that has the app and its extra `packaging`. What is published
comes into `dist/`.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from bundling import bundle
from bundling import linux as packages
from bundling.places import build_folder, say


def linux(arguments: argparse.Namespace) -> None:
    (build_folder() / "notices").mkdir(parents=True, exist_ok=True)
    app = bundle.build(starter=arguments.starter)
    bundle.check_size(app)
    made = [packages.deb(app), packages.appimage(app, arguments.runtime)]
    for file in [*made, packages.checksums([file for file in made if file.is_file()])]:
        say(f"made {file}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    kinds = parser.add_subparsers(dest="kind", required=True)
    one = kinds.add_parser("linux", help="the folder, the .deb, the AppImage")
    one.add_argument("--starter", action="store_true", help="put the starter model inside")
    one.add_argument("--runtime", type=Path, help="AppImage's runtime, for an AppImage")
    one.set_defaults(run=linux)
    arguments = parser.parse_args()
    arguments.run(arguments)


if __name__ == "__main__":
    sys.exit(main())
