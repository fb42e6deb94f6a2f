"""Asks the source what it has, and makes a list of the files to fetch and their places.

The licence is held against what was accepted here, after the source was heard and before a byte
of a model is fetched: no way of asking leads around it.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

import httpx2
import msgspec

from llama32_desktop.downloads import hub, hub_cache, registry, xet_source
from llama32_desktop.downloads.errors import KEPT, DownloadError, of_status
from llama32_desktop.downloads.http_source import HttpSource
from llama32_desktop.downloads.names import inside
from llama32_desktop.downloads.places import (
    CHECKPOINTS,
    all_parts,
    begun_in,
    folder_name,
    listed_as,
)
from llama32_desktop.downloads.remote import Remote, Source
from llama32_desktop.downloads.wanted import ADAPTER, FolderSource, OllamaModel, Wanted
from llama32_desktop.models import licence
from llama32_desktop.models.catalogue import CheckpointSource, HubSource, OllamaSource, RemoteFile
from llama32_desktop.sentences import Sentence, together

_CHECKPOINT_FILES: Final = re.compile(r"[^./][^/]*\.(safetensors|json|model|txt)")
_ADAPTER_FILES: Final = re.compile(r"adapter_(model\.safetensors|config\.json)")
_SHA1: Final = re.compile(r"[0-9a-f]{40}")
_MOST_FILES: Final = 2000

TokenOf = Callable[[], str | None]
Heard = Callable[[], None]


def _is_of_checkpoint(name: str) -> bool:
    return _CHECKPOINT_FILES.fullmatch(name) is not None


def _is_of_adapter(name: str) -> bool:
    return _ADAPTER_FILES.fullmatch(name) is not None


def _nobody() -> None:
    """Nobody wants to hear that a source has answered."""


class Item(msgspec.Struct, frozen=True, kw_only=True):
    """One file and its place."""

    remote: Remote
    target: Path
    repo: str = ""
    """Of the Hub; with `commit` and `file`, where the Hub's cache has it by name."""
    commit: str = ""
    file: str = ""
    xet: Any = None

    @property
    def cached(self) -> Path | None:
        """The file as another program fetched it into the Hub's cache."""
        if not self.repo:
            return None
        return hub_cache.find(self.repo, self.commit, self.file, self.remote.bytes)


class Plan(msgspec.Struct, frozen=True, kw_only=True):
    """All that a download does."""

    items: tuple[Item, ...]
    folder: Path
    """Below the models folder: its files are in it, or links to them."""
    terms: licence.Terms
    note: str = ""
    convert_to: str = ""
    """Type to convert a checkpoint to, or `ADAPTER`; empty: the files are the model."""
    base: str = ""
    """The file of the model that an adapter is for; empty: an installed one that it fits."""
    converted: Path | None = None
    converted_bytes: int = 0
    """Of the file that a checkpoint becomes, about."""

    @property
    def bytes(self) -> int:
        return sum(item.remote.bytes for item in self.items)


class Planner:
    """Asks the sources.

    Args:
        folder: The models folder.
        token: Gives the token of the Hub's account, or nothing.
        in_hub_cache: Files of the Hub go into its own cache, and links to them into `folder`.
    """

    def __init__(
        self, client: httpx2.Client, folder: Path, token: TokenOf, *, in_hub_cache: bool = False
    ) -> None:
        self._client = client
        self._folder = folder
        self._token = token
        self._elsewhere: Path | None = None
        self._in_hub_cache = in_hub_cache

    def set_place(self, elsewhere: Path | None, *, in_hub_cache: bool) -> None:
        """Put what is planned from now on there; `None` is the models folder."""
        self._elsewhere, self._in_hub_cache = elsewhere, in_hub_cache

    def plan(self, wanted: Wanted, heard: Heard = _nobody) -> Plan:
        """Makes the plan of a download.

        Args:
            heard: Is called once the source has answered anything.

        Raises:
            DownloadError: the source cannot be asked or has no such model, or its licence is not
                accepted or not granted.
        """
        plan = self._ask(wanted, heard)
        check_licence(plan.terms, wanted.title)
        return plan

    def terms_of(self, wanted: Wanted) -> licence.Licensed:
        """What its licence is, to ask a person about it; a source is asked where nothing else says.

        Raises:
            DownloadError: the source cannot be asked or has no such model.
        """
        return wanted if wanted.licence else self._ask(wanted, _nobody).terms

    def source_of(self, item: Item, *, use_xet: bool) -> Source:
        """The source that gives the bytes of a file."""
        if not item.repo:
            return HttpSource(item.remote, self._client, dict)
        http = HttpSource(item.remote, self._client, lambda: hub.headers(self._token()))
        if use_xet and item.xet is not None and xet_source.is_available():
            return xet_source.XetSource(
                item.xet, item.remote.bytes, lambda: hub.headers(self._token()), http
            )
        return http

    def _ask(self, wanted: Wanted, heard: Heard) -> Plan:
        source = wanted.source
        if isinstance(source, OllamaModel | OllamaSource):
            return self._of_registry(wanted, source, heard)
        if isinstance(source, HubSource):
            return self._of_hub(wanted, source, heard)
        if isinstance(source, FolderSource):
            heard()
            return Plan(
                items=(),
                folder=Path(source.folder),
                terms=licence.Terms(licence=wanted.licence, multimodal=wanted.multimodal),
                convert_to=source.convert_to,
                base=source.base,
                converted=self._folder / listed_as(source),
                converted_bytes=source.converted_bytes,
            )
        return self._of_checkpoint(wanted, source, heard)

    def _of_registry(
        self, wanted: Wanted, source: OllamaModel | OllamaSource, heard: Heard
    ) -> Plan:
        found = registry.find(self._client, source.name, source.tag, heard)
        folder = self._folder / folder_name(source)
        items = tuple(
            Item(remote=file, target=inside(self._place(folder), file.name)) for file in found.files
        )
        listed_files = source.files if isinstance(source, OllamaSource) else ()
        notes = [
            _difference(listed, remote)
            for listed, remote in zip(listed_files, found.files, strict=False)
        ]
        return Plan(
            items=items,
            folder=folder,
            terms=licence.Terms(
                licence=wanted.licence or found.licence,
                multimodal=wanted.multimodal or found.multimodal,
            ),
            note=together(filter(None, notes)),
        )

    def _of_hub(self, wanted: Wanted, source: HubSource, heard: Heard) -> Plan:
        token = self._token()
        repo = hub.files_of(source.repo, revision=source.revision, token=token, outcome=KEPT)
        heard()
        folder = self._folder / folder_name(source)
        items, notes = [], []
        for listed in source.files:
            for name in all_parts(listed.name):
                item = self._hub_item(repo, name, listed.role, folder, token)
                items.append(item)
                notes.append(_difference(listed, item.remote))
        return Plan(
            items=tuple(items),
            folder=folder,
            terms=licence.Terms(
                licence=wanted.licence or repo.licence,
                multimodal=wanted.multimodal or repo.multimodal,
            ),
            note=together(filter(None, notes)),
        )

    def _of_checkpoint(self, wanted: Wanted, source: CheckpointSource, heard: Heard) -> Plan:
        token = self._token()
        repo = hub.files_of(source.repo, token=token, outcome=KEPT)
        heard()
        folder = begun_in(self._folder, source)
        is_wanted = _is_of_adapter if source.convert_to == ADAPTER else _is_of_checkpoint
        names = [f.name for f in repo.files if is_wanted(f.name)]
        if not any(name.endswith(".safetensors") for name in names):
            raise of_status(404, hub.host(), source.repo)
        if len(names) > _MOST_FILES:  # each is asked for
            raise DownloadError(
                "server",
                Sentence(
                    "{0} lists more files of {1} than any model has, so nothing was downloaded: "
                    "choose another source.",
                    hub.host(),
                    source.repo,
                ),
            )
        return Plan(
            items=tuple(self._hub_item(repo, n, "other", folder, token) for n in names),
            folder=folder,
            terms=licence.Terms(
                licence=wanted.licence or repo.licence,
                multimodal=wanted.multimodal or repo.multimodal,
            ),
            convert_to=source.convert_to,
            converted=self._folder / listed_as(source),
            converted_bytes=source.converted_bytes,
        )

    def _place(self, folder: Path) -> Path:
        """Where the files go that are listed in this folder of the models folder."""
        if self._elsewhere is None or CHECKPOINTS in folder.parts:
            return folder
        return self._elsewhere / folder.relative_to(self._folder)

    def _hub_item(
        self, repo: hub.HubRepo, name: str, role: Any, folder: Path, token: str | None
    ) -> Item:
        target = inside(self._place(folder), name)
        listed = next((file for file in repo.files if file.name == name), None)
        if listed is None:
            raise of_status(404, hub.host(), Sentence("file {0} in {1}", name, repo.repo))
        found = hub.locate(repo.repo, repo.commit, name, token=token)
        etag = found.etag.lower()
        sha256 = etag if hub.is_sha256(etag) else listed.sha256
        git_sha1 = listed.git_sha1 or etag
        remote = Remote(
            name=name.rpartition("/")[2],
            url=found.url,
            bytes=found.bytes,
            sha256=sha256,
            git_sha1=git_sha1 if not sha256 and _SHA1.fullmatch(git_sha1) else "",
            role=role,
        )
        if (not remote.sha256 and not remote.git_sha1) or not _SHA1.fullmatch(repo.commit):
            raise DownloadError(
                "server",
                Sentence(
                    "{0} states no checksum of {1}, so it could not be verified and was not "
                    "downloaded: choose another source.",
                    hub.host(),
                    name,
                ),
            )
        if self._in_hub_cache:
            target = hub_cache.blob(repo.repo, remote.sha256 or remote.git_sha1)
        return Item(
            remote=remote,
            target=target,
            repo=repo.repo,
            commit=repo.commit,
            file=name,
            xet=found.xet,
        )


def check_licence(terms: licence.Terms, title: str) -> None:
    """Raises `DownloadError` where the licence was not accepted, or grants this person nothing."""
    if licence.needs_acceptance(terms):
        asked = licence.licence_of(terms)
        name = asked.name if asked else terms.licence
        place = Sentence(" and say where you live") if licence.needs_place(terms) else ""
        raise DownloadError(
            "licence",
            Sentence(
                "{0} comes under the {1}, which was not accepted here yet, so nothing was "
                "downloaded: read and accept it{2}, then try again.",
                title,
                name,
                place,
            ),
        )
    if refused := licence.refusal(terms):
        raise DownloadError("licence", refused)


def _difference(listed: RemoteFile, remote: Remote) -> str:
    """Where the source has another file than the catalogue knows: say so, and show both."""
    if not listed.sha256 or not remote.sha256 or listed.sha256 == remote.sha256:
        return ""
    if listed.name != remote.name and listed.role != remote.role:
        return ""
    return Sentence(
        "{0} was updated at its source since the catalogue was made: the catalogue knows {1}…, "
        "the source has {2}….",
        remote.name,
        listed.sha256[:12],
        remote.sha256[:12],
    )
