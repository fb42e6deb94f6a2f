"""Which guard judges what goes to a model and what comes from it."""

from __future__ import annotations

import argparse

from llama32_desktop.guards.categories import CATEGORIES


def add_options(
    parser: argparse.ArgumentParser, judged: str = "the prompt, its files and the answer"
) -> None:
    """A guard model, what it looks for, and what follows."""
    group = parser.add_argument_group("guard")
    group.add_argument(
        "--guard",
        metavar="PATH_OR_ID",
        help=f"a Llama Guard 3 that judges {judged} (default: none)",
    )
    group.add_argument(
        "--prompt-guard",
        metavar="PATH_OR_ID",
        help="a Prompt Guard 2 that looks into files and results of tools for orders to the model "
        "(default: none)",
    )
    group.add_argument(
        "--guard-action",
        choices=("hold", "warn"),
        default="hold",
        help="what follows where something is unsafe or could not be judged: 'hold' sends no such "
        "prompt and shows no such answer, 'warn' says so and goes on (default: hold)",
    )
    group.add_argument(
        "--guard-categories",
        type=_categories,
        default=(),
        metavar="S1,S2",
        help="the categories that count, of S1 to S14 (default: all)",
    )


def _categories(text: str) -> tuple[str, ...]:
    """A type for argparse: codes of categories."""
    codes = tuple(code.strip().upper() for code in text.split(","))
    unknown = [code for code in codes if code not in CATEGORIES]
    if unknown:
        raise argparse.ArgumentTypeError(f"{unknown[0]!r} is no category: they are S1 to S14")
    return codes
