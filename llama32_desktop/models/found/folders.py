"""Apps that keep plain GGUF files in a folder: LM Studio, Jan and GPT4All."""

from __future__ import annotations

import configparser
from collections.abc import Iterator
from pathlib import Path

import msgspec

from llama32_desktop.cage import ordinary
from llama32_desktop.models.found.places import Candidate, Places, gguf_files


def lm_studio_files(places: Places) -> Iterator[Candidate]:
    """`PUBLISHER/MODEL/FILE.gguf`, below its home or where its settings say."""
    homes = [places.home / ".lmstudio", places.home / ".cache" / "lm-studio"]
    if pointed := places.folder(_text(places.home / ".lmstudio-home-pointer").strip()):
        homes.insert(0, pointed)
    for home in homes:
        folders = [home / "models"]
        if chosen := places.folder(_setting(home / "settings.json", "downloadsFolder")):
            folders.insert(0, chosen)
        for folder in folders:
            yield from _named_by_file(folder)


def jan_files(places: Places) -> Iterator[Candidate]:
    """Below `models` or `llamacpp/models` of its data folder, wherever its versions had that."""
    homes = [
        places.config / "Jan" / "data",
        places.config / "jan",
        places.local_data / "Jan" / "data",
        places.home / "jan",
    ]
    if chosen := places.folder(_setting(places.config / "Jan" / "settings.json", "data_folder")):
        homes.insert(0, chosen)
    for home in homes:
        for folder in (home / "models", home / "llamacpp" / "models"):
            for path in gguf_files(folder):
                own_folder = path.stem.lower() == "model" and path.parent != folder
                yield Candidate(path.parent.name if own_folder else path.stem, path)


def gpt4all_files(places: Places) -> Iterator[Candidate]:
    """In its data folder, or in the one that its settings name."""
    folders = [
        places.local_data / "nomic.ai" / "GPT4All",
        places.home / ".cache" / "gpt4all",
    ]
    settings = configparser.RawConfigParser(strict=False)
    try:
        settings.read_string(_text(places.config / "nomic.ai" / "GPT4All.ini"))
        named = settings.get("General", "modelPath", fallback="")
    except configparser.Error:
        named = ""
    if chosen := places.folder(named):
        folders.insert(0, chosen)
    for folder in folders:
        yield from _named_by_file(folder)


def _named_by_file(folder: Path) -> Iterator[Candidate]:
    for path in gguf_files(folder):
        yield Candidate(path.stem, path)


def _text(path: Path) -> str:
    try:
        with ordinary.opened(path) as stream:
            return stream.read(1024 * 1024).decode("utf-8", "replace")
    except OSError:
        return ""


def _setting(path: Path, name: str) -> str:
    """A text in a JSON file of settings; empty where there is none."""
    try:
        value = msgspec.json.decode(_text(path), type=dict[str, object]).get(name)
    except (ValueError, RecursionError):
        return ""
    return value if isinstance(value, str) else ""
