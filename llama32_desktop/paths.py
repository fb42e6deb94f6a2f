"""Where this app keeps its files on each system: for this person alone.

`LLAMA32_DESKTOP_HOME` puts everything under one folder: portable installs and tests use it. A
folder that cannot be made is named all the same: what only reads finds nothing there, and
`unusable` says why nothing can be kept.
"""

from __future__ import annotations

import errno
import os
import sys
import tempfile
import unicodedata
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import Final, NamedTuple

import platformdirs

from llama32_desktop.sentences import Sentence

APP = "llama32-desktop"
TITLE: Final = "Llama 3.2 Desktop"
"""The app's name, as people read it."""
HOME_VARIABLE = "LLAMA32_DESKTOP_HOME"
_FULL: Final = (errno.ENOSPC, errno.EDQUOT)


class Unusable(NamedTuple):
    """A folder of this app's that nothing can be kept in."""

    folder: Path
    reason: str
    """As the system says it."""
    variable: str
    """What names the folder in the environment; empty where nothing does."""

    full: bool = False
    """Whether it is only that its disk is full."""

    def __str__(self) -> str:
        if self.variable == HOME_VARIABLE and not self.full:
            return Sentence(
                "The app cannot write to its folder “{0}” ({1}), so nothing is kept; set {2} to a "
                "folder that it can write to.",
                self.folder,
                self.reason,
                HOME_VARIABLE,
            )
        remedy = (
            Sentence("correct {0}", self.variable)
            if self.variable
            else Sentence("make the folder writable")
        )
        if self.full:
            remedy = Sentence("make room on its disk")
        return Sentence(
            "The app cannot write to its folder “{0}” ({1}), so nothing is kept; {2}, or give the "
            "app another folder ({3}).",
            self.folder,
            self.reason,
            remedy,
            HOME_VARIABLE,
        )


def shortened(name: str, most: int) -> str:
    """A file's name in so many bytes of UTF-8, cut between letters.

    Most systems take 255 bytes, some encrypted folders 143; a Chinese letter takes three, an emoji
    four and a family of them 25.
    """
    cut = name.encode("utf-8", "surrogatepass")[:most].decode("utf-8", "ignore")
    if len(cut) == len(name):
        return name
    while cut and (_joins(name[len(cut)]) or cut[-1] == _JOINER or _half_flag(cut)):
        cut = cut[:-1]
    return cut


_JOINER = "\u200d"


def _joins(char: str) -> bool:
    """Whether a character belongs to the one before it, as an accent does or a tone of skin."""
    belongs = unicodedata.category(char) in ("Mn", "Mc", "Me")
    return belongs or char == _JOINER or "\U0001f3fb" <= char <= "\U0001f3ff"


def _half_flag(text: str) -> bool:
    letters = len(text) - len(text.rstrip("".join(map(chr, range(0x1F1E6, 0x1F200)))))
    return letters % 2 == 1


def keep_private(path: Path) -> None:
    """Take a file or folder of this app's from the machine's other users, where it is theirs.

    Windows keeps a profile from others by itself, and what belongs to somebody else stays as it is.
    """
    if os.name == "nt":
        return
    with suppress(OSError):
        mode = path.stat().st_mode
        if mode & 0o077:
            path.chmod(mode & 0o700)


def _folder(name: str, default: Path) -> Path:
    home = os.environ.get(HOME_VARIABLE)
    folder = Path(home) / name if home else default
    with suppress(OSError):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        _mend(folder)
    return folder


def unusable() -> Unusable | None:
    """The first folder that cannot be made or written, if there is one; touches the disk."""
    for folder, variable in (
        (data_folder(), "XDG_DATA_HOME"),
        (config_folder(), "XDG_CONFIG_HOME"),
    ):
        try:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            with tempfile.TemporaryFile(dir=folder) as probe:
                probe.write(bytes(4096))
        except OSError as error:
            reason = error.strerror or type(error).__name__
            return Unusable(folder, reason, _named_by(variable), error.errno in _FULL)
    return None


def _named_by(variable: str) -> str:
    if os.environ.get(HOME_VARIABLE):
        return HOME_VARIABLE
    return variable if sys.platform == "linux" and os.environ.get(variable) else ""


@cache
def _mend(folder: Path) -> None:
    """Older versions left folders and databases for everybody to read; once a process."""
    keep_private(folder)
    for database in [*folder.glob("*.sqlite3*"), *folder.glob("collections/*.sqlite3*")]:
        keep_private(database)


def data_folder() -> Path:
    """The conversations; made when missing, where it can be."""
    return _folder("data", platformdirs.user_data_path(APP, appauthor=False))


def config_folder() -> Path:
    """Settings and tuning; made when missing, where it can be."""
    return _folder("config", platformdirs.user_config_path(APP, appauthor=False))


def models_folder() -> Path:
    """GGUF files that the user put or downloaded here; made when missing, where it can be."""
    folder = data_folder() / "models"
    with suppress(OSError):
        folder.mkdir(exist_ok=True)
    return folder


def cache_folder() -> Path:
    """What can be made again; made when missing, where it can be."""
    return _folder("cache", platformdirs.user_cache_path(APP, appauthor=False))


def image_cache_folder() -> Path:
    """What vision models made of pictures; not made here."""
    return cache_folder() / "pictures"


def kept_states_folder() -> Path:
    """What engines keep of conversations that they read; not made here."""
    return cache_folder() / "states"


def trials_file() -> Path:
    """What engines tried of this machine's arithmetic; a cache."""
    return cache_folder() / "trials.json"


def database_file() -> Path:
    return data_folder() / "conversations.sqlite3"


def pictures_folder() -> Path:
    """The pictures of the conversations; made with the first."""
    return data_folder() / "pictures"


def settings_file() -> Path:
    return config_folder() / "settings.json"


def servers_file() -> Path:
    """Servers at other addresses, without their keys."""
    return config_folder() / "servers.json"


def lending_folder() -> Path:
    """This machine's key, and the machines that it is paired with; made with the first."""
    return data_folder() / "lending"


def lent_weights_folder() -> Path:
    """Weights of models that other machines computed here; a cache, made with the first."""
    return cache_folder() / "lent"


def presets_file() -> Path:
    return config_folder() / "presets.json"


def tuning_file() -> Path:
    return config_folder() / "tuning.json"


def checks_file() -> Path:
    """Which models' files were compared with what their sources published."""
    return config_folder() / "checked.json"


def resources_folder() -> Path:
    """Icons, presets, licences: beside the package in a checkout, inside it when installed."""
    package = Path(__file__).parent
    installed = package / "_resources"
    return installed if installed.is_dir() else package.parent / "resources"


def notices_file() -> Path:
    """The licences of all that is in a package; a source tree has no such file."""
    return Path(__file__).parents[1] / "licences" / "THIRD-PARTY-NOTICES.txt"


def summary_parts_file() -> Path:
    """What models wrote for summaries; a cache."""
    return cache_folder() / "summary-parts.sqlite3"


def kept_summary_file() -> Path:
    """The summary that a person has under way, with their own changes."""
    return data_folder() / "summary.json"


def kept_table_file() -> Path:
    """The table of extracted fields that a person has under way, with their corrections."""
    return data_folder() / "fields.json"


def kept_questions_file() -> Path:
    """What a person asks of documents, and the answers of single pages."""
    return data_folder() / "questions.json"


def samples_folder() -> Path:
    """Files to try Documents with, once a person has asked for them."""
    return data_folder() / "samples"


def corrections_file() -> Path:
    """What a person's corrections taught about the documents of suppliers."""
    return data_folder() / "corrections.json"


def kept_notes_file() -> Path:
    """Which meeting notes a person has on their page."""
    return data_folder() / "notes.json"


def seen_notes_file() -> Path:
    """Digests of what a person has seen of meeting notes."""
    return data_folder() / "notes-seen.json"


def collections_folder() -> Path:
    """A SQLite file for each collection of documents."""
    return data_folder() / "collections"


def jobs_folder() -> Path:
    """A SQLite file for each standing job; made with the first."""
    return data_folder() / "jobs"


def row_answers_file() -> Path:
    """What models answered to rows of prompts, so that none is asked twice; a cache."""
    return cache_folder() / "row-answers.sqlite3"
