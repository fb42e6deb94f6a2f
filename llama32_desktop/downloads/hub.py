"""The Hugging Face Hub, through `huggingface_hub`: what a repository holds, searched and asked.

`HF_ENDPOINT` and `HF_HUB_OFFLINE` are honoured, and the system's proxies. The library is imported
with the first question, because it takes a moment.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from typing import TYPE_CHECKING, Annotated, Any, Final

import httpx2
import msgspec

from llama32_desktop.connecting import ANSWER_S
from llama32_desktop.downloads import environment, hub_client
from llama32_desktop.downloads.errors import (
    KEPT,
    NOT_LISTED,
    NOT_SEARCHED,
    DownloadError,
    instead_of_kept,
    of_gate,
    of_status,
    offline_wanted,
)
from llama32_desktop.downloads.http_source import retry_after
from llama32_desktop.downloads.remote import MOST_BYTES
from llama32_desktop.downloads.transport import of_transport
from llama32_desktop.engine.gguf.purpose import tags_say_it_sees
from llama32_desktop.sentences import Sentence

if TYPE_CHECKING:
    from huggingface_hub import HfApi

DEFAULT: Final = "https://huggingface.co"
_LIBRARY: Final = "llama32-desktop"
_YES: Final = {"1", "on", "yes", "true"}
_SHA256: Final = re.compile(r"[0-9a-f]{64}")
_SHA1: Final = re.compile(r"[0-9a-f]{40}")
_WORD: Final = r"[A-Za-z0-9][A-Za-z0-9_.-]{0,95}"
_REPO: Final = re.compile(f"(?:{_WORD}/)?{_WORD}")
"""Old repositories have no owner."""
_ADAPTED: Final = "base_model:adapter:"
"""How the Hub's tag of an adapter begins, before the name of the model that it changes."""


class HubFile(msgspec.Struct, frozen=True, kw_only=True):
    name: str
    bytes: Annotated[int, msgspec.Meta(ge=0, le=MOST_BYTES)]
    sha256: str = ""
    git_sha1: str = ""
    """Of a small file that is in git itself."""


class HubRepo(msgspec.Struct, frozen=True, kw_only=True):
    """A repository as its card and its list of files say."""

    repo: str
    commit: str = ""
    licence: str = ""
    """As its card spells it: llama3.2, apache-2.0, ...; empty: it names none."""
    gated: bool = False
    multimodal: bool = False
    downloads: Annotated[int, msgspec.Meta(ge=0, le=MOST_BYTES)] = 0
    updated: str = ""
    """The day, as in 2026-01-31."""
    model_type: str = ""
    """As config.json names it; empty: it has none, or a search did not say."""
    method: str = ""
    """By which its weights were quantised, as config.json names it."""
    base: str = ""
    """The model that an adapter was trained for, by its name on the Hub."""
    files: tuple[HubFile, ...] = ()
    """Empty in a search's results."""

    @property
    def page(self) -> str:
        return f"{endpoint()}/{self.repo}"


def endpoint() -> str:
    """The Hub's address.

    Raises:
        DownloadError: `HF_ENDPOINT` is none.
    """
    return environment.address_in("HF_ENDPOINT", DEFAULT)


def host() -> str:
    return httpx2.URL(endpoint()).host


def search(text: str, *, token: str | None = None, limit: int = 30) -> tuple[HubRepo, ...]:
    """Repositories with GGUF files whose name holds the text, the most used first.

    Raises:
        DownloadError: the Hub cannot be asked.
    """
    with _asking(text, NOT_SEARCHED):
        found = _api(token).list_models(
            search=text, filter="gguf", sort="downloads", limit=limit, full=True
        )
        repos = [_repo(info, with_files=False) for info in found if _is_named(info)]
        if "/" in text and not any(repo.repo.lower() == text.lower() for repo in repos):
            repos[:0] = _named(text, token)
        return tuple(repos)


def _named(name: str, token: str | None) -> list[HubRepo]:
    """The repository of that full name, whatever is in it; empty where there is none."""
    from huggingface_hub import errors

    if not _REPO.fullmatch(name):
        return []
    try:
        info = _api(token).model_info(name)
    except errors.RepositoryNotFoundError:
        return []
    return [_repo(info, with_files=False)] if _is_named(info) else []


def files_of(
    repo: str,
    *,
    revision: str = "",
    token: str | None = None,
    outcome: Sentence = NOT_LISTED,
) -> HubRepo:
    """A repository with its files, their sizes and hashes.

    Args:
        outcome: What a failure means for the task, as a person is told.

    Raises:
        DownloadError: there is none, or the Hub cannot be asked.
    """
    with _asking(repo, outcome):
        info = _api(token).model_info(repo, revision=revision or None, files_metadata=True)
        if not _is_named(info):
            raise _nonsense(repo)
        return _repo(info, with_files=True)


class Located(msgspec.Struct, frozen=True, kw_only=True):
    """A file as the Hub hands it out at this moment."""

    url: str
    bytes: int
    etag: str
    """The SHA-256 of a large file, git's SHA-1 of a small one."""
    xet: Any = None
    """`huggingface_hub`'s XetFileData where the file is in the chunk storage."""


def locate(repo: str, commit: str, file: str, *, token: str | None = None) -> Located:
    """Ask for a file without fetching it; this is where a gate shows.

    Raises:
        DownloadError: it is not there, not for this account, or the Hub cannot be asked.
    """
    with _asking(file):
        from huggingface_hub import get_hf_file_metadata, hf_hub_url

        url = hf_hub_url(repo, file, revision=commit or None, endpoint=endpoint())
        found = get_hf_file_metadata(url, token=_sent(token), endpoint=endpoint(), timeout=ANSWER_S)
        if found.size is None or not 0 <= found.size <= MOST_BYTES:
            raise _nonsense(file)
        xet = found.xet_file_data
        if xet is not None and not hub_client.may_have_token(endpoint(), xet.refresh_route):
            xet = None  # the account's token is sent there
        return Located(url=url, bytes=found.size, etag=found.etag or "", xet=xet)


def _is_named(info: Any) -> bool:
    """Whether its name is one: it goes into paths."""
    return isinstance(info.id, str) and bool(_REPO.fullmatch(info.id))


def is_sha256(text: str) -> bool:
    return bool(_SHA256.fullmatch(text))


def headers(token: str | None) -> dict[str, str]:
    """The headers that the Hub's own host is sent with a request for a file."""
    return {"Authorization": f"Bearer {environment.checked_token(token)}"} if token else {}


def offline() -> bool:
    """Whether the person told the Hub's library to use no network."""
    return any(
        os.environ.get(name, "").lower() in _YES
        for name in ("HF_HUB_OFFLINE", "TRANSFORMERS_OFFLINE")
    )


def _api(token: str | None) -> HfApi:
    from huggingface_hub import HfApi

    return HfApi(endpoint=endpoint(), token=_sent(token), library_name=_LIBRARY)


def _sent(token: str | None) -> str | bool:
    """As the library takes a token; without one it would look for its own."""
    return environment.checked_token(token) or False


@cache
def _give_client() -> None:
    """The library asks with this app's client: the same proxies, certificates and patience."""
    from huggingface_hub import set_client_factory

    set_client_factory(lambda: hub_client.hub_client(_LIBRARY, endpoint))


@contextmanager
def _asking(what: str, outcome: Sentence = KEPT) -> Iterator[None]:
    """Turn whatever the library raises into a `DownloadError`, without its text.

    Args:
        outcome: What it means that there is no answer.
    """
    try:
        with _translating(what):
            yield
    except DownloadError as error:
        instead_of_kept(error, outcome)
        raise


@contextmanager
def _translating(what: str) -> Iterator[None]:
    if offline():
        raise offline_wanted()
    endpoint()  # the library reads the variable as it is imported, and writes what it finds wrong
    _give_client()
    from huggingface_hub import errors

    try:
        yield
    except DownloadError:
        raise
    except errors.OfflineModeIsEnabled:
        raise offline_wanted() from None
    except errors.GatedRepoError as error:  # is a RepositoryNotFoundError: must come first
        raise of_gate(what, has_token=_status(error) == 403) from None
    except errors.HfHubHTTPError as error:
        wait_s = retry_after(_header(error, "retry-after"))
        raise of_status(_status(error), host(), what, wait_s=wait_s) from None
    except (errors.HFValidationError, errors.EntryNotFoundError):
        raise of_status(404, host(), what) from None
    except httpx2.HTTPError as error:
        raise of_transport(error, host()) from None
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        raise _nonsense(what) from None


def _status(error: Any) -> int:
    response = getattr(error, "response", None)
    return int(response.status_code) if response is not None else 500


def _header(error: Any, name: str) -> str:
    response = getattr(error, "response", None)
    return str(response.headers.get(name, "")) if response is not None else ""


def _nonsense(what: str) -> DownloadError:
    return DownloadError(
        "server",
        Sentence(
            "What {0} says about {1} makes no sense, so nothing was downloaded: try again later.",
            host(),
            what,
        ),
    )


def _repo(info: Any, *, with_files: bool) -> HubRepo:
    """Raises: ValueError: what was said has other types."""
    tags = [tag for tag in (info.tags or ()) if isinstance(tag, str)]
    files = [_file(sibling) for sibling in (info.siblings or ())] if with_files else []
    repo = HubRepo(
        repo=info.id,
        commit=info.sha or "",
        licence=_licence(info, tags),
        gated=bool(info.gated),
        multimodal=info.pipeline_tag in ("image-text-to-text", "visual-question-answering")
        or tags_say_it_sees(tags),
        downloads=info.downloads or 0,
        model_type=_word(info.config, "model_type"),
        method=_word(_part(info.config, "quantization_config"), "quant_method"),
        base=_base(info, tags),
        updated=f"{info.last_modified:%Y-%m-%d}" if info.last_modified else "",
        files=tuple(files),
    )
    return msgspec.convert(msgspec.to_builtins(repo), HubRepo)


def _part(said: Any, name: str) -> Any:
    return said.get(name) if isinstance(said, dict) else None


def _word(said: Any, name: str) -> str:
    word = _part(said, name)
    return word if isinstance(word, str) else ""


def _base(info: Any, tags: list[str]) -> str:
    """As the Hub marks an adapter's model, or as its adapter_config.json names it; a path of where
    it was trained is none."""
    marked = next((t.removeprefix(_ADAPTED) for t in tags if t.startswith(_ADAPTED)), "")
    named = marked or _word(_part(info.config, "peft"), "base_model_name_or_path")
    return named if _REPO.fullmatch(named) else ""


def _licence(info: Any, tags: list[str]) -> str:
    card = info.card_data
    named = getattr(card, "license", None) if card is not None else None
    if named == "other":
        named = getattr(card, "license_name", None) or named
    if isinstance(named, str):
        return named
    return next((tag.partition(":")[2] for tag in tags if tag.startswith("license:")), "")


def _file(sibling: Any) -> HubFile:
    sha256 = str(sibling.lfs.sha256).lower() if sibling.lfs else ""
    git_sha1 = str(sibling.blob_id or "").lower() if not sibling.lfs else ""
    return HubFile(
        name=sibling.rfilename,
        bytes=sibling.size or 0,
        sha256=sha256 if is_sha256(sha256) else "",
        git_sha1=git_sha1 if _SHA1.fullmatch(git_sha1) else "",
    )
