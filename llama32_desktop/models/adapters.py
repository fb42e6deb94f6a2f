"""Adapters that are installed, and which models they are for."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import count
from pathlib import Path

import msgspec

from llama32_desktop import paths
from llama32_desktop.engine.gguf.adapter import check_fits, targets_of
from llama32_desktop.engine.gguf.header import GgufError, GgufHeader, read_header
from llama32_desktop.engine.gguf.own_name import own_name
from llama32_desktop.engine.gguf.whole import whole_header
from llama32_desktop.models.checkpoints import AdapterFacts
from llama32_desktop.models.describe import (
    InstalledModel,
    UnusableModelError,
    cannot_be_read,
    shown_name,
)
from llama32_desktop.models.file_names import FileNames
from llama32_desktop.models.library import installed_models
from llama32_desktop.models.names import letters
from llama32_desktop.processes.child import app_command
from llama32_desktop.processes.output import output_of
from llama32_desktop.sentences import Sentence, restored


class InstalledAdapter(msgspec.Struct, frozen=True, kw_only=True):
    """A GGUF file with a LoRA adapter that this app applies."""

    id: str
    name: str
    path: str
    bytes: int
    architecture: str
    base: str = ""
    """The model that it says it was trained for; empty where it says none."""
    rank: int
    """The highest of its matrices'."""


def installed_adapters(
    extra: Sequence[str] = (), names: FileNames | None = None
) -> list[InstalledAdapter]:
    """The adapters in the models folder, by name; what cannot be applied is left out."""
    adapters = []
    for path in (names or FileNames(extra)).listed:
        try:
            adapters.append(describe_adapter(path))
        except (GgufError, OSError):
            continue
    return adapters


def describe_adapter(path: Path) -> InstalledAdapter:
    """What a file's header says.

    Raises:
        GgufError: it is no adapter that this app applies, in one sentence.
        OSError: it cannot be read.
    """
    header, stat = read_header(path), path.stat()
    rank = max(target.rank for target in targets_of(path.name, header))
    return InstalledAdapter(
        id=path.stem,
        name=shown_name(path, header),
        path=str(path),
        bytes=stat.st_size,
        architecture=header.text("general.architecture"),
        base=_base(header),
        rank=rank,
    )


def is_adapter_file(path: Path) -> bool:
    """Whether a file is an adapter that this app applies."""
    try:
        describe_adapter(path)
    except (GgufError, OSError):
        return False
    return True


def adapter_facts(path: Path, extra: Sequence[str] = ()) -> AdapterFacts:
    """What is to be known of a GGUF adapter before it is brought in.

    Args:
        extra: As `installed_models` has it.

    Raises:
        UnusableModelError: it is no adapter that this app applies, or cannot be read.
    """
    try:
        adapter = describe_adapter(path)
    except GgufError as error:
        raise UnusableModelError(str(error)) from error
    except OSError as error:
        raise UnusableModelError(cannot_be_read(path, error)) from error
    models = [m for m in installed_models(extra) if m.writes and not misfit(adapter, m)]
    models.sort(key=lambda model: not (adapter.base and is_of(adapter, model)))
    return AdapterFacts(
        path=path,
        base=adapter.base,
        fitting=tuple(Path(model.path) for model in models),
        rank=adapter.rank,
        bytes=adapter.bytes,
    )


class NotConvertedError(Exception):
    """A folder did not become an adapter; the text is one sentence for a person."""


def convert_folder(folder: Path, model: InstalledModel) -> Path:
    """Make a GGUF adapter of PEFT's folder, in the models folder; in a process of its own.

    Args:
        model: That it is for.

    Raises:
        NotConvertedError: it is no such folder, or not for this model.
        OSError: the process cannot be started.
    """
    out = _free_name(paths.models_folder(), paths.shortened(folder.name, 130) or "adapter")
    arguments = [str(folder), str(out), "--base", model.path, "--for-app"]
    done = output_of([*app_command(), "convert", *arguments])
    if done.returncode == 0:
        return out
    raise NotConvertedError(
        restored(done.last_complaint)
        if done.last_complaint
        else Sentence("The adapter could not be converted; its folder is as it was.")
    )


def _free_name(folder: Path, stem: str) -> Path:
    names = (f"{stem}-{number}" if number > 1 else stem for number in count(1))
    return next(path for name in names if not (path := folder / f"{name}.gguf").exists())


def misfit(adapter: InstalledAdapter, model: InstalledModel) -> str:
    """Why an adapter cannot be applied to a model, in one sentence; empty where it can be."""
    try:
        file, of_model = Path(adapter.path), Path(model.path)
        stats = (file.stat(), of_model.stat())
        return _misfit(file, of_model, tuple((s.st_size, s.st_mtime_ns) for s in stats))
    except OSError as error:
        return str(error)


@lru_cache(maxsize=512)
def _misfit(adapter: Path, model: Path, stamps: tuple[tuple[int, int], ...]) -> str:
    """Looked at again only after one of the files has changed."""
    try:
        check_fits(adapter.name, read_header(adapter), model.name, whole_header(model))
    except GgufError as error:
        return str(error)
    return ""


def is_of(adapter: InstalledAdapter, model: InstalledModel) -> bool:
    """Whether the model that an adapter says it was trained for may be this one.

    Models of one shape have many names, and files say more in theirs than adapters do; so it is
    only a hint, which a person is shown.
    """
    said = letters(adapter.base)
    return not said or any(said in letters(name) for name in (model.name, Path(model.path).stem))


class OfferedAdapter(msgspec.Struct, frozen=True, kw_only=True):
    """An adapter as it is offered for one model."""

    path: str
    name: str
    adapter: InstalledAdapter | None = None
    """`None` where the file cannot be read or applied."""
    problem: str = ""
    """Why it cannot be applied to that model, in one sentence."""
    is_of_model: bool = True
    """As far as names tell; see `is_of`."""


def offered_adapters(
    model: InstalledModel, chosen: Iterable[str] = (), names: FileNames | None = None
) -> list[OfferedAdapter]:
    """Those of the models folder that fit a model, then those that were chosen from elsewhere.

    What was chosen is offered in any case, so that it can be taken off.
    """
    wanted = {Path(path) for path in chosen}
    listed = [Path(each.path) for each in installed_adapters(names=names)]
    found = [offered_adapter(path, model) for path in dict.fromkeys([*listed, *sorted(wanted)])]
    return [each for each in found if not each.problem or Path(each.path) in wanted]


def offered_adapter(path: Path, model: InstalledModel) -> OfferedAdapter:
    """A file as it is offered for a model."""
    try:
        adapter = describe_adapter(path)
    except GgufError as error:
        return OfferedAdapter(path=str(path), name=path.stem, problem=str(error))
    except OSError as error:
        problem = cannot_be_read(path, error)
        return OfferedAdapter(path=str(path), name=path.stem, problem=problem)
    return OfferedAdapter(
        path=str(path),
        name=adapter.name,
        adapter=adapter,
        problem=misfit(adapter, model),
        is_of_model=is_of(adapter, model),
    )


def _base(header: GgufHeader) -> str:
    url = header.text("general.base_model.0.repo_url").rstrip("/").rpartition("/")[2]
    return own_name(header.text("general.base_model.0.name") or url)
