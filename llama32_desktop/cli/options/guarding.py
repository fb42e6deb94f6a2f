"""Which guard judges what goes to a model and what comes from it."""

from __future__ import annotations

import argparse

from llama32_desktop.guards.categories import CATEGORIES


def add_options(
    parser: argparse.ArgumentParser, judged: str = "the prompt, its files and the answer"
) -> None:
    """A guard model, what it looks for, and what follows."""
    parser.set_defaults(wrong_use=parser.error)
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


def is_guarded(parsed: argparse.Namespace) -> bool:
    """Whether a guard was asked for."""
    return parsed.guard is not None or parsed.prompt_guard is not None


def holds(parsed: argparse.Namespace) -> bool:
    """Whether what is not found safe is held back; else it is said."""
    return bool(parsed.guard_action != "warn")


def wrong(parsed: argparse.Namespace) -> str:
    """What contradicts itself in the options of a guard; empty where nothing does."""
    if parsed.guard is None and parsed.guard_categories:
        return "--guard-categories goes with --guard"
    if parsed.guard_action is not None and not is_guarded(parsed):
        return "--guard-action goes with --guard or --prompt-guard"
    return ""


def expect_model(parsed: argparse.Namespace, *, asked: bool) -> None:
    """Refuse a guard where no model reads anything that it could judge."""
    if is_guarded(parsed) and not asked:
        parsed.wrong_use("--guard and --prompt-guard judge what a model reads, and none is asked")


def _categories(text: str) -> tuple[str, ...]:
    """A type for argparse: codes of categories."""
    codes = tuple(code.strip().upper() for code in text.split(","))
    unknown = [code for code in codes if code not in CATEGORIES]
    if unknown:
        raise argparse.ArgumentTypeError(f"{unknown[0]!r} is no category: they are S1 to S14")
    return codes
