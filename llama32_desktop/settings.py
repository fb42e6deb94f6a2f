"""The person's settings and this machine's measured ones, as typed values in JSON files.

A file that cannot be read is renamed and kept, never overwritten; fields and values that a newer
version wrote, at any depth, are carried along. The standard library's JSON, because a path on Linux
need not be UTF-8 and still has to come back as it was.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Annotated, Any, Final, Literal, TypeVar

import msgspec

from llama32_desktop.cage import ordinary
from llama32_desktop.engine.measurements import Tuning
from llama32_desktop.engine.model_ref import ModelRef, entry
from llama32_desktop.engine.protocol import SIXTEEN_BITS, ModelSettings
from llama32_desktop.engine.sampling import Sampling
from llama32_desktop.files import patiently, set_aside, write_whole
from llama32_desktop.json_text.decoding import NotJsonError, decoded
from llama32_desktop.json_text.halves import read_each
from llama32_desktop.known_fields import Refused, put_back, taken
from llama32_desktop.sentences import Sentence

T = TypeVar("T")

_USUAL: Final = Sampling()
_NOT_WRITTEN: Final = ("unknown", "refused")
_SAMPLING_IS_CHOSEN: Final = 2
"""The version that first wrote a model's sampling only where the person had changed it."""
_LONE: Final = re.compile("[\ud800-\udfff]")

Appearance = Literal["system", "light", "dark"]
GuardAction = Literal["off", "warn", "hold"]
Place = Literal["chats", "documents", "models"]


class Settings(msgspec.Struct, kw_only=True):
    """What is remembered between starts."""

    version: int = 2
    model_path: str = ""
    """The text of the model that was chosen last; empty: the first that is installed."""
    extra_models: list[str] = []
    """Texts of models that were opened from elsewhere than the models folder."""
    model_settings: dict[str, ModelSettings] = {}
    """By the text of the model's `ModelRef`."""
    sampling: dict[str, Sampling] = {}
    """By the text of the model's `ModelRef`; of those that the person wants another for."""
    system_prompt: str = ""
    """What a new conversation begins with."""
    image_cache_bytes: int = 4 * 10**9
    """What vision models made of pictures takes no more on the disk; 0 keeps nothing."""
    unload_after_minutes: Annotated[int, msgspec.Meta(ge=0)] = 0
    """A model that answered nothing for so long makes its memory free; 0 keeps it."""
    appearance: Appearance = "system"
    language: str = "system"
    """“system”, or one that the app is translated to; it holds from the next start on."""
    text_zoom: Annotated[int, msgspec.Meta(ge=50, le=300)] = 100
    """Per cent; the size of the text of messages."""
    reduce_motion: bool = False
    ask_for_updates: bool = False
    """Whether a newer version is asked for at each start; only the person turns it on."""
    enter_sends: bool = True
    """Else Shift+Enter sends, and Enter breaks the line."""
    wrap_code: bool = False
    """Whether long lines of code are broken; else they scroll sideways."""
    embedder: str = "auto"
    """What makes vectors of collections: “auto”, the first installed model that can; “none”; or the
    text of a model's `ModelRef`, where earlier versions kept an id."""
    vector_dimensions: int = 0
    """Numbers of a vector that are kept (Matryoshka); 0 keeps all."""
    own_fields: list[str] = []
    """Lists of fields that the person typed for pages of their own kind, the newest first."""
    documents_leave: bool = False
    """Whether what Documents asks may go to a chosen model at another address."""
    collections_here: list[str] = []
    """Names of collections that leave this machine in no case."""
    guard_action: GuardAction = "off"
    """What follows where a guard finds something unsafe, or cannot judge it."""
    guard_model: str = ""
    """The text of the guard's `ModelRef`."""
    prompt_guard_model: str = ""
    """The same of the network that finds orders to the model; empty: nobody looks for them."""
    guard_offered: bool = False
    """Whether a guard was offered with the first document."""
    guard_categories: list[str] = []
    """Codes of the categories that count; empty: all."""
    rerank: bool = False
    """Whether the model puts a collection's passages in order before it answers."""
    download_place: Literal["app", "hub_cache", "folder"] = "app"
    """Where fetched models go: the models folder, the Hub's own cache, `download_folder`."""
    download_folder: str = ""
    import_files: Literal["ask", "link", "copy"] = "ask"
    """What becomes of a model's file from elsewhere: used where it lies, or copied."""
    serve_programs: bool = False
    """Whether the server for other programs starts with the app; only the person turns it on."""
    server_port: Annotated[int, msgspec.Meta(ge=1, le=65535)] = 11435
    """The one behind Ollama's, so that both can run."""
    server_network: bool = False
    """Whether other computers of the network reach it; only the person allows that."""
    server_certificate: str = ""
    server_key: str = ""
    """Files in PEM with which it speaks TLS to the network; empty: it encrypts nothing."""
    lend_devices: bool = False
    """Whether paired machines may have this one's devices from the app's start on; only the person
    turns it on."""
    lend_port: Annotated[int, msgspec.Meta(ge=1, le=65535)] = 11436
    lend_keep_gb: Annotated[int, msgspec.Meta(ge=0, le=100_000)] = 0
    """Of weights that each machine sent, which are not sent again then."""
    first_run_done: bool = False
    """Whether the page of the first start was answered."""
    collapsed_folders: list[int] = []
    """Folders of conversations that are closed in the list."""
    place: Place = "chats"
    """What the window shows."""
    conversation: int = 0
    """The conversation that was shown when the app ended; 0: a new one, or it did not end well."""
    documents_page: str = ""
    """The page that is shown in Documents; empty: the first."""
    file_folder: str = ""
    """Where dialogs for files begin: the folder of what was chosen last."""
    window_geometry: str = ""
    """Qt's own state, in base64."""
    splitter: str = ""
    """Qt's own state, in base64."""
    list_hidden: bool = False
    """Whether the person hid the list of conversations; a narrow window hides it by itself."""
    window_places: dict[str, str] = {}
    """Qt's own state of other windows, in base64, by their names."""
    unknown: dict[str, Any] = {}
    """Fields of a newer version, kept as they are."""
    refused: list[Refused] = []
    """Values of a newer version, or mistyped ones: kept as they are until they are changed."""

    @property
    def is_first_run(self) -> bool:
        """Whether the person has never begun in any way."""
        return not (self.first_run_done or self.model_path or self.extra_models)

    @property
    def model(self) -> ModelRef | None:
        """The model that was chosen last."""
        return ModelRef.of_text(self.model_path)

    def loading_of(self, model: ModelRef) -> ModelSettings:
        """How the person wants a model to be loaded."""
        return entry(self.model_settings, model) or ModelSettings()

    def sampling_of(self, model: ModelRef, recommended: Sampling = _USUAL) -> Sampling:
        """How a model's tokens are chosen: as the person wants it, else as its file has it."""
        return entry(self.sampling, model) or recommended

    @property
    def fetched_place(self) -> Path | None:
        """The folder that fetched models go to; `None` is the models folder."""
        other = self.download_place == "folder" and self.download_folder
        return Path(self.download_folder) if other else None

    @property
    def fetched_in_hub_cache(self) -> bool:
        """Whether what comes from the Hub goes into its own cache."""
        return self.download_place == "hub_cache"


def load_settings(path: Path) -> tuple[Settings, str]:
    """Read the settings; defaults where there is no file.

    Returns:
        The settings, and a notice: empty, or one sentence where the file or one of its values
        could not be read.
    """
    mended: Settings | None = None
    try:
        data = _content(path)
        try:
            # str: what JSON itself does not know (NaN, Infinity) is no number of a setting.
            settings = _of(json.loads(data, parse_constant=str))
            return settings, _about(settings.refused)
        except (ValueError, RecursionError):  # RecursionError: nested too deep
            mended = _of(decoded(data, keep_halves=True).value)
            if msgspec.structs.replace(mended, unknown={}, refused=[]) == Settings():
                mended = None  # nothing of it is known
    except (FileNotFoundError, NotADirectoryError):
        return Settings(), ""
    except (OSError, ValueError, NotJsonError):
        pass
    try:
        aside = set_aside(path)
    except OSError as error:
        return mended or Settings(), (
            Sentence(
                "Your settings in “{0}” cannot be read and could not be set aside ({1}), so the "
                "app starts with its defaults; move the file away.",
                path,
                error.strerror,
            )
        )
    if mended is not None:
        return mended, (
            Sentence(
                "The file with your settings is damaged; it is kept as “{0}”, and what can be "
                "read of it holds.",
                aside,
            )
        )
    return Settings(), (
        Sentence(
            "Your settings could not be read; the file is kept as “{0}” and the app starts with "
            "its defaults.",
            aside,
        )
    )


def _of(fields: Any) -> Settings:
    """Raises `ValueError` for what are no settings."""
    if not isinstance(fields, dict):
        raise ValueError("no fields")
    own = {name: value for name, value in fields.items() if name not in _NOT_WRITTEN}
    settings: Settings
    settings, settings.refused = taken(own, Settings, Settings())
    # Half a surrogate pair is no text that a model reads; in a path it stands for a byte.
    settings.system_prompt = _LONE.sub("\ufffd", settings.system_prompt)
    settings.unknown = _surplus(own, _fields_of(settings))
    if settings.version < _SAMPLING_IS_CHOSEN:
        settings.sampling = {m: each for m, each in settings.sampling.items() if each != _USUAL}
        settings.version = _SAMPLING_IS_CHOSEN
    return settings


def _fields_of(settings: Settings) -> dict[str, Any]:
    fields: dict[str, Any] = msgspec.to_builtins(settings)
    for name in _NOT_WRITTEN:
        del fields[name]
    return fields


def _about(refused: Sequence[Refused]) -> str:
    if not refused:
        return ""
    return Sentence(
        "Some of your settings have values that this version of the app does not know, so it uses "
        "its defaults for them: {0}; all others hold, and these values stay in the file until you "
        "change them.",
        ", ".join(map(str, refused)),
    )


def save_settings(path: Path, settings: Settings) -> None:
    """Write the settings, whole or not at all.

    Raises:
        OSError: the file cannot be written; the one before is still there.
    """
    fields = _fields_of(settings)
    put_back(fields, settings.refused)
    unknown = msgspec.to_builtins(settings.unknown)
    for name in ("model_settings", "sampling"):
        # A model that was forgotten must not come back through what was unknown of it.
        if isinstance(unknown.get(name), dict):
            unknown[name] = {k: v for k, v in unknown[name].items() if k in fields[name]}
    _merge(fields, unknown)
    write_whole(path, json.dumps(fields, indent=2).encode())


def _surplus(fields: dict[str, Any], known: dict[str, Any]) -> dict[str, Any]:
    """What is in `fields`, at any depth, and not in `known`."""
    surplus: dict[str, Any] = {}
    for name, value in fields.items():
        if name not in known:
            surplus[name] = value
        elif isinstance(value, dict) and isinstance(known[name], dict):
            inner = _surplus(value, known[name])
            if inner:
                surplus[name] = inner
    return surplus


def _merge(fields: dict[str, Any], surplus: dict[str, Any]) -> None:
    """Put what `_surplus` found back into `fields`."""
    for name, value in surplus.items():
        if name not in fields:
            fields[name] = value
        elif isinstance(value, dict) and isinstance(fields[name], dict):
            _merge(fields[name], value)


def moved(kept: Mapping[str, T], now: Callable[[str], str]) -> dict[str, T]:
    """What is kept for models, with the text of each as `now` says it is.

    Where two are the same model now, what was kept under that name goes before what was kept
    under a former one.
    """
    by_new_name = {now(text): each for text, each in kept.items()}
    return by_new_name | {text: kept[text] for text in by_new_name if text in kept}


def renamed(settings: Settings, now: Callable[[str], str]) -> Settings:
    """The settings with the text of each model as `now` says it is."""
    chosen = settings.embedder not in ("auto", "none")
    return msgspec.structs.replace(
        settings,
        model_path=now(settings.model_path),
        embedder=now(settings.embedder) if chosen else settings.embedder,
        guard_model=now(settings.guard_model) if settings.guard_model else "",
        prompt_guard_model=now(settings.prompt_guard_model) if settings.prompt_guard_model else "",
        extra_models=list(dict.fromkeys(map(now, settings.extra_models))),
        model_settings=moved(settings.model_settings, now),
        sampling=moved(settings.sampling, now),
    )


def _content(path: Path) -> bytes:
    # Windows refuses it for a moment while the file is replaced, which is no damage.
    with patiently(lambda: ordinary.opened(path)) as file:
        return file.read()


def load_tuning(path: Path) -> dict[str, Tuning]:
    """Measured settings by `machine|family`; empty where there are none that can be read."""
    try:
        return read_each(_content(path), Tuning)
    except (OSError, ValueError, RecursionError):
        return {}  # they can be measured again


def save_tuning(path: Path, tuning: Mapping[str, Tuning]) -> None:
    """Write what was measured; raises `OSError` as `save_settings` does."""
    write_whole(path, msgspec.json.format(msgspec.json.encode(dict(tuning)), indent=2))


def tuned(settings: ModelSettings, tuning: Tuning | None) -> ModelSettings:
    """`settings` with what the person left open filled in from what was measured."""
    if tuning is None:
        return settings
    without = tuning.flash_attention == "off"
    return msgspec.structs.replace(
        settings,
        threads=settings.threads or tuning.threads,
        threads_batch=settings.threads_batch or settings.threads or tuning.threads_batch,
        batch=settings.batch or tuning.batch,
        repack=tuning.repack if settings.repack is None else settings.repack,
        # Where it was quicker it is for the engine to say whether it is exact with the layers that
        # this file has on a GPU.
        flash_attention="off"
        if without and settings.flash_attention == "auto" and settings.value_type in SIXTEEN_BITS
        else settings.flash_attention,
    )
