"""An argument parser that says what is wrong in one line."""

from __future__ import annotations

import argparse
import sys
from typing import Any, NoReturn, TypeAlias

from llama32_desktop.cli.errors import EXIT_WRONG_USE


def one_line(text: str) -> str:
    """`text` without line breaks or control characters, which a file's name may have."""
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())


class OneLineParser(argparse.ArgumentParser):
    """No abbreviated options: a script must not change its meaning when options are added."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**{"allow_abbrev": False, **options})

    def error(self, message: str) -> NoReturn:
        print(one_line(f"{self.prog}: {message} (see {self.prog} --help)"), file=sys.stderr)
        sys.exit(EXIT_WRONG_USE)


Commands: TypeAlias = "argparse._SubParsersAction[OneLineParser]"
"""What `add_subparsers` returns; argparse has no public name for it."""
