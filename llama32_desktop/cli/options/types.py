"""Types of options: text in, a value or one sentence about it out."""

from __future__ import annotations

import argparse
import datetime
from collections.abc import Callable
from pathlib import Path


def whole(low: int, high: int | None = None) -> Callable[[str], int]:
    """A type for argparse: a whole number from `low` to `high`, both included."""

    def parse(text: str) -> int:
        try:
            number = int(text)
        except ValueError:
            number = low - 1
        if number < low or (high is not None and number > high):
            limits = f"from {low} to {high}" if high is not None else f"of at least {low}"
            raise argparse.ArgumentTypeError(f"{text!r} is not a whole number {limits}")
        return number

    return parse


def day(text: str) -> datetime.date:
    """A type for argparse: a day, as 2026-05-06."""
    try:
        return datetime.date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is no day; write it as 2026-05-06") from None


def number(low: float, high: float, *, above: bool = False) -> Callable[[str], float]:
    """A type for argparse: a number from `low` to `high`; `above` leaves `low` itself out."""

    def parse(text: str) -> float:
        try:
            value = float(text)
        except ValueError:
            value = float("nan")
        if not low <= value <= high or (above and value == low):
            limits = f"above {low:g} and up to {high:g}" if above else f"from {low:g} to {high:g}"
            raise argparse.ArgumentTypeError(f"{text!r} is not a number {limits}")
        return value

    return parse


def png_file(text: str) -> Path:
    """A type for argparse: a file that a picture can be written to."""
    path = Path(text)
    if path.suffix.lower() != ".png":
        raise argparse.ArgumentTypeError(f"{text!r} does not end in .png")
    return new_file(text)


def measurement(text: str) -> tuple[float, int]:
    """A type for argparse: the time of a process's start, a comma, and a number of answers."""
    try:
        began, answers = text.split(",")
        return float(began), int(answers)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is not a time and a number") from None


def gguf_file(text: str) -> Path:
    """A type for argparse: a GGUF file that can be written."""
    path = Path(text)
    if path.suffix.lower() != ".gguf":
        raise argparse.ArgumentTypeError(f"{text!r} does not end in .gguf")
    return new_file(text)


def table_file(text: str) -> Path:
    """A type for argparse: a table that can be written."""
    path = Path(text)
    if path.suffix.lower() not in (".csv", ".xlsx", ".json"):
        raise argparse.ArgumentTypeError(f"{text!r} does not end in .csv, .xlsx or .json")
    return new_file(text)


def named_file(ending: str) -> Callable[[str], Path]:
    """A type for argparse: a file with an ending, as `.md`, that can be written."""

    def parse(text: str) -> Path:
        if Path(text).suffix.lower() != ending:
            raise argparse.ArgumentTypeError(f"{text!r} does not end in {ending}")
        return new_file(text)

    return parse


def new_file(text: str) -> Path:
    """A type for argparse: a file in a folder that is there."""
    path = Path(text)
    if not path.absolute().parent.is_dir():
        raise argparse.ArgumentTypeError(f"the folder of {text!r} is not there")
    return path


def existing_folder(text: str) -> Path:
    """A type for argparse: a folder that is there."""
    path = Path(text)
    if not path.is_dir():
        raise argparse.ArgumentTypeError(f"there is no folder {text!r}")
    return path


def prompt_text(text: str) -> str:
    """A type for argparse: text that is not empty."""
    if not text.strip():
        raise argparse.ArgumentTypeError("the text is empty")
    return text
