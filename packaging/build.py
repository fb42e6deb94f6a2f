"""Builds what people install, on the system that it is for.

    python packaging/build.py linux

Run it in a virtual environment that has the app and its extra `packaging`. What is published
comes into `dist/`.
"""

from __future__ import annotations

import argparse
import sys

from bundling import bundle
from bundling.places import build_folder


def linux(arguments: argparse.Namespace) -> None:
    (build_folder() / "notices").mkdir(parents=True, exist_ok=True)
    folder = bundle.build(starter=arguments.starter)
    bundle.check_size(folder)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    kinds = parser.add_subparsers(dest="kind", required=True)
    one = kinds.add_parser("linux", help="the folder")
    one.add_argument("--starter", action="store_true", help="put the starter model inside")
    one.set_defaults(run=linux)
    arguments = parser.parse_args()
    arguments.run(arguments)


if __name__ == "__main__":
    sys.exit(main())
