"""How the next token is chosen, where a command has a model answer."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from llama32_desktop.cli.errors import CommandError
from llama32_desktop.cli.options.given import with_given
from llama32_desktop.cli.options.types import number, prompt_text, whole
from llama32_desktop.engine.form.grammar import grammar_of
from llama32_desktop.engine.form.schema import FormError
from llama32_desktop.engine.sampling import Sampling, Thinking


def add_options(parser: argparse.ArgumentParser) -> None:
    """How the next token is chosen."""
    group = parser.add_argument_group("sampling")
    group.add_argument(
        "--max-tokens", type=whole(1), metavar="N", help="longest answer (default: what fits)"
    )
    group.add_argument("--temperature", type=number(0, 5), metavar="T")
    group.add_argument("--top-k", type=whole(0), metavar="K", help="0 switches it off")
    group.add_argument("--top-p", type=number(0, 1, above=True), metavar="P")
    group.add_argument("--min-p", type=number(0, 1), metavar="P")
    group.add_argument(
        "--typical-p", type=number(0, 1, above=True), metavar="P", help="1 switches it off"
    )
    group.add_argument("--top-n-sigma", type=number(0, 10), metavar="N", help="0 switches it off")
    group.add_argument(
        "--xtc-probability", type=number(0, 1), metavar="P", help="0 switches XTC off"
    )
    group.add_argument("--xtc-threshold", type=number(0, 1), metavar="P")
    group.add_argument("--repeat-penalty", type=number(0.5, 3), metavar="R")
    group.add_argument("--presence-penalty", type=number(-2, 2), metavar="R")
    group.add_argument("--frequency-penalty", type=number(-2, 2), metavar="R")
    group.add_argument(
        "--penalty-window",
        type=whole(0, 65_536),
        metavar="N",
        help="last tokens that the penalties look at",
    )
    group.add_argument(
        "--dry-multiplier", type=number(0, 10), metavar="M", help="0 switches DRY off"
    )
    group.add_argument("--dry-base", type=number(1, 10), metavar="B")
    group.add_argument("--dry-allowed-length", type=whole(1, 1024), metavar="N")
    group.add_argument(
        "--dry-window", type=whole(0, 65_536), metavar="N", help="last tokens that DRY looks at"
    )
    group.add_argument(
        "--mirostat", type=whole(0, 2), metavar="V", help="its version; 0 switches it off"
    )
    group.add_argument("--mirostat-tau", type=number(0, 20), metavar="T")
    group.add_argument("--mirostat-eta", type=number(0, 1), metavar="E")
    group.add_argument("--seed", type=whole(0, 2**32 - 1), metavar="S", help="same seed, same text")
    group.add_argument(
        "--stop", action="append", type=prompt_text, metavar="TEXT", help="may be given repeatedly"
    )
    group.add_argument(
        "--schema",
        type=Path,
        metavar="FILE",
        help="a JSON schema: the answer is JSON that keeps to it, thoughts before it aside",
    )
    group = parser.add_argument_group("thinking", "of models that think before they answer")
    group.add_argument(
        "--thinking", choices=("on", "off"), help="whether it does (default: as the model is made)"
    )
    group.add_argument(
        "--effort", choices=("low", "medium", "high"), help="how much, where the model knows of it"
    )
    group.add_argument(
        "--thinking-budget",
        type=whole(0),
        metavar="N",
        help="tokens after which a thought is closed, so that the answer begins",
    )


def sampling(parsed: argparse.Namespace, base: Sampling = Sampling()) -> Sampling:  # noqa: B008
    """What was asked for; the rest as in `base`."""
    given: dict[str, Any] = {
        name: getattr(parsed, name, None) for name in Sampling.__struct_fields__
    }
    given["stop"] = tuple(parsed.stop) if parsed.stop else None
    given["schema"] = None if parsed.schema is None else _schema(parsed.schema)
    given["thinking"] = thinking(parsed, base.thinking)
    return with_given(base, given)


def _schema(file: Path) -> str:
    """The schema of a file.

    Raises:
        CommandError: it cannot be read, or an answer cannot be held to it.
    """
    try:
        text = file.read_text(encoding="utf-8-sig")
        grammar_of(text)
    except FormError as error:
        raise CommandError(str(error)) from None
    except (OSError, UnicodeDecodeError) as error:
        raise CommandError(
            f"The schema “{file}” cannot be read as a text, so nothing was asked: {error}"
        ) from None
    return text


def thinking(parsed: argparse.Namespace, base: Thinking = Thinking()) -> Thinking:  # noqa: B008
    """How a model was asked to think; the rest as in `base`."""
    given = {"mode": parsed.thinking, "effort": parsed.effort, "budget": parsed.thinking_budget}
    return with_given(base, given)
