"""`llama32-desktop models`: what is installed."""

from __future__ import annotations

import argparse
import io
import json
import sys
from collections.abc import Iterator

import msgspec

from llama32_desktop import paths
from llama32_desktop.cli.parser import Commands, one_line
from llama32_desktop.cli.sizes import size_text
from llama32_desktop.engine.sampling import Sampling
from llama32_desktop.models.adapters import InstalledAdapter, installed_adapters, misfit
from llama32_desktop.models.file_names import FileNames
from llama32_desktop.models.library import InstalledModel, installed_models, unreadable_models

_HEADINGS = ("ID", "NAME", "SIZE", "QUANTISATION", "CONTEXT", "PATH")


def register(commands: Commands) -> None:
    """Adds the command and its options to the parser."""
    parser = commands.add_parser(
        "models",
        help="list the installed models",
        description="List the installed models, each with the adapters that fit it below.",
    )
    parser.add_argument("--json", action="store_true", help="print a JSON list")
    parser.set_defaults(run=run)


def run(parsed: argparse.Namespace) -> int:
    """List the models on stdout, and on stderr the files that are none."""
    if parsed.json and isinstance(sys.stdout, io.TextIOWrapper):
        # A path may be any bytes: JSON has an escape for each, and Python writes it so.
        sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace")
    names = FileNames()
    models, adapters = installed_models(names=names), installed_adapters(names=names)
    if parsed.json:
        listed = [_fields(model, adapters) for model in models]
        print(json.dumps(listed, indent=2, ensure_ascii=False))
        return 0
    rows = [row for model in models for row in (_row(model), *_adapter_rows(model, adapters))]
    rows += [_adapter_row(each) for each in adapters if not _fits_any(each, models)]
    for line in _table([_HEADINGS, *rows]) if rows else ():
        print(line)
    if not models:
        print(f"No model is installed. Put GGUF files into {paths.models_folder()}.")
    for problem in unreadable_models():
        print(one_line(problem.problem), file=sys.stderr)
    return 0


def _fits_any(adapter: InstalledAdapter, models: list[InstalledModel]) -> bool:
    return any(not misfit(adapter, model) for model in models)


def _adapter_rows(
    model: InstalledModel, adapters: list[InstalledAdapter]
) -> Iterator[tuple[str, ...]]:
    """The adapters that can be applied to a model, below it."""
    return (_adapter_row(each) for each in adapters if not misfit(each, model))


def _adapter_row(adapter: InstalledAdapter) -> tuple[str, ...]:
    size = size_text(adapter.bytes)
    return (f"+ {adapter.id}", adapter.name, size, f"LoRA {adapter.rank}", "", adapter.path)


def _fields(model: InstalledModel, adapters: list[InstalledAdapter]) -> dict[str, object]:
    """All that is known of it; of how its tokens are chosen, what its file says."""
    fields: dict[str, object] = msgspec.to_builtins(model)
    usual, own = msgspec.structs.asdict(Sampling()), msgspec.structs.asdict(model.sampling)
    fields["sampling"] = {name: own[name] for name in own if own[name] != usual[name]}
    fields["adapters"] = [msgspec.to_builtins(each) for each in adapters if not misfit(each, model)]
    return fields


def _row(model: InstalledModel) -> tuple[str, ...]:
    context = f"{model.context_trained:,}" if model.context_trained else "?"
    size = size_text(model.bytes)
    return (model.id, model.name, size, model.quantisation, context, model.path)


def _table(rows: list[tuple[str, ...]]) -> list[str]:
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    right = {_HEADINGS.index("SIZE"), _HEADINGS.index("CONTEXT")}
    return [
        "  ".join(
            cell.rjust(width) if column in right else cell.ljust(width)
            for column, (cell, width) in enumerate(zip(row, widths, strict=True))
        ).rstrip()
        for row in rows
    ]
