"""The text that a person may pass on with a report of a problem; it is in English.

It has nothing that a person wrote: of settings only switches, numbers and choices, and of the
files' places none; the person's own folder is `~`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, Final

import msgspec

from llama32_desktop import log
from llama32_desktop.engine.model_ref import ModelRef
from llama32_desktop.engine.protocol import LoadedModel
from llama32_desktop.models.file_facts import facts_of
from llama32_desktop.models.library import ModelNotFoundError
from llama32_desktop.settings import Settings

LOG_LINES: Final = 200
_CHOICES: Final = ("appearance", "language", "download_place", "import_files")
"""Settings that are texts and no secret: one of a few words each."""
_WRITTEN: Final = ("own_template",)
"""Settings that a person wrote, of which only the length is told."""
_PLACES: Final = ("adapters",)
"""Settings with names of files, of which only the number is told."""


def problem_text(
    settings: Settings,
    model: ModelRef | None,
    loaded: LoadedModel | None,
    window: Sequence[str],
) -> str:
    """Reads the log and the header of the model's file.

    Args:
        model: The chosen one.
        loaded: What was loaded of it, while it is.
        window: Lines on the window's own surroundings.
    """
    sections = {
        "System": [*log.surroundings(), *window],
        "Settings": _plain_fields(settings),
        "Model": [*_file_lines(model, settings), *_loaded_lines(loaded)],
        f"Log, the last {LOG_LINES} lines": _log_lines(),
    }
    text = "\n\n".join("\n".join(lines) for lines in _laid_out(sections))
    return _without_home(text)


def _without_home(text: str) -> str:
    """The person's folder holds their name. Windows' is written with slashes too, and with each
    backslash twice."""
    home = Path.home()
    written = str(home)
    forms = (written.replace("\\", "\\\\"), written, home.as_posix())
    for form in forms if len(written) > 1 else ():
        text = text.replace(form, "~")
    return text


def _laid_out(sections: dict[str, Iterable[str]]) -> Iterator[list[str]]:
    for title, lines in sections.items():
        yield [f"== {title} ==", *([_one_line(line) for line in lines] or ["none"])]


def _one_line(text: str) -> str:
    """A header or a damaged log may hold anything."""
    return "".join(c if c.isprintable() else " " for c in text).rstrip()


def _plain_fields(value: msgspec.Struct) -> Iterator[str]:
    fields: dict[str, Any] = msgspec.structs.asdict(value)
    for name, one in fields.items():
        if isinstance(one, bool | int | float) or (name in _CHOICES and isinstance(one, str)):
            yield f"{name}: {one}"


def _file_lines(model: ModelRef | None, settings: Settings) -> Iterator[str]:
    if model is None:
        return
    if not model.is_file:
        yield "at another address"
        return
    try:
        facts = facts_of(Path(model.path), settings.extra_models)
    except (ModelNotFoundError, OSError, ValueError) as error:
        yield f"its file cannot be read: {type(error).__name__}"
        return
    file = facts.model
    yield f"name: {file.name}"
    yield f"architecture: {file.architecture}, {file.quantisation}, {file.layers} layers"
    yield f"parameters: {facts.parameters}, bytes: {file.bytes}"
    yield f"context it was trained for: {file.context_trained}"
    yield f"chat template: {facts.has_template}, sees: {file.sees}, licence: {facts.licence}"
    yield f"wanted: {', '.join(_changed(settings.loading_of(model))) or 'all as the app decides'}"
    yield f"sampling: {', '.join(_plain_fields(settings.sampling_of(model, file.sampling)))}"


def _changed(value: msgspec.Struct) -> Iterator[str]:
    usual = msgspec.structs.asdict(type(value)())
    for name, one in msgspec.structs.asdict(value).items():
        if one == usual[name]:
            continue
        if name in _WRITTEN:
            yield f"{name}: {len(one)} characters"
        else:
            yield f"{name}: {len(one) if name in _PLACES else one}"


def _loaded_lines(loaded: LoadedModel | None) -> Iterator[str]:
    if loaded is None:
        yield "not loaded"
        return
    if not loaded.ref.is_file:
        yield f"at another address, context {loaded.context}"
        return
    yield f"loaded on {loaded.device} in {loaded.load_s:.1f} s, context {loaded.context}"
    yield f"{loaded.gpu_layers} of {loaded.layers} layers on the GPU"
    yield f"{loaded.settings.threads} threads"


def _log_lines() -> list[str]:
    try:
        return log.last_lines(LOG_LINES)
    except OSError as error:
        return [f"it cannot be read: {error.strerror}"]
