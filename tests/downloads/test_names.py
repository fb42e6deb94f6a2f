"""A name from outside never leaves its folder, on Windows' rules too."""

from __future__ import annotations

import ntpath
from collections.abc import Iterator
from pathlib import Path, PureWindowsPath

import httpx2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from llama32_desktop import paths
from llama32_desktop.downloads import hub, hub_cache
from llama32_desktop.downloads.errors import DownloadError
from llama32_desktop.downloads.http_source import new_client
from llama32_desktop.downloads.names import inside, is_safe
from llama32_desktop.downloads.plan import Plan, Planner
from llama32_desktop.downloads.wanted import Wanted, of_hub_file
from llama32_desktop.models.catalogue import CheckpointSource, UnknownModelError
from tests.downloads.content import Content
from tests.downloads.server import Server

HOSTILE = [
    "C:\\Users\\v\\AppData\\Roaming\\llama32-desktop\\settings.json",
    "..\\..\\..\\evil.json",
    "a\\..\\..\\..\\evil.json",
    "\\\\evil\\share\\x.json",
    "C:evil.json",
    "evil.json:stream.json",
    "a\nb.json",
    "a\x7fb.json",
    "con.json",
    "NUL.model.json",
    "com1.json",
    "LPT\u00b9.json",
    "conin$.json",
    "aux .json",
    "a\u202egpj.json",
    "a\ud800.json",
    "a" * 300 + ".json",
    "a?.json",
]
OUTSIDE = ["../x.gguf", "a/../b.gguf", "/etc/x.gguf", "a//b.gguf", ".x.gguf", "a./b.gguf", "a /b"]


@pytest.fixture
def client() -> Iterator[httpx2.Client]:
    with new_client("test") as made:
        yield made


@pytest.mark.parametrize("name", [*HOSTILE, *OUTSIDE, "", ".", "..", "x.", "x "])
def test_names_that_lead_elsewhere(name: str, tmp_path: Path) -> None:
    assert not is_safe(name)
    with pytest.raises(DownloadError) as raised:
        inside(tmp_path, name)
    assert name not in str(raised.value) or len(name) < 3


@pytest.mark.parametrize(
    "name",
    [
        "Llama-3.2-1B-Instruct-Q4_K_M.gguf",
        "Q8_0/model-00001-of-00002.gguf",
        "Modell für Änderungen (neu) [v2] 100%.gguf",
        "模型.gguf",
        "console.json",
        "com10.json",
        "tokenizer.model",
    ],
)
def test_names_as_people_give_them(name: str, tmp_path: Path) -> None:
    assert is_safe(name) and inside(tmp_path, name) == tmp_path / name


@given(st.text(st.sampled_from("aN:\\/. ~$*\n\u2025ucoml1pt"), max_size=12))
def test_what_passes_stays_in_its_folder_on_windows(name: str) -> None:
    if is_safe(name):
        whole = PureWindowsPath("D:\\models") / name
        assert whole.parts == ("D:\\", "models", *name.split("/"))
        assert ntpath.normpath(str(whole)) == str(whole)
        assert not any(PureWindowsPath(part).is_reserved() for part in whole.parts[1:])


def test_a_link_on_the_way_counts_as_where_it_leads(tmp_path: Path) -> None:
    folder, elsewhere = tmp_path / "folder", tmp_path / "elsewhere"
    folder.mkdir()
    elsewhere.mkdir()
    (folder / "deep").symlink_to(elsewhere)
    with pytest.raises(DownloadError):
        inside(folder, "deep/x.gguf")
    (tmp_path / "models").symlink_to(folder)
    assert inside(tmp_path / "models", "x.gguf").parent.resolve() == folder


def checkpoint(server: Server, client: httpx2.Client, *names: str) -> Plan:
    files = {name: Content(10) for name in ("model.safetensors", *names)}
    server.add_repo("maker/Tiny", files)
    source = CheckpointSource(repo="maker/Tiny", bytes=1, convert_to="f16", converted_bytes=1)
    wanted = Wanted(key="k", title="Tiny", source=source)
    return Planner(client, paths.models_folder(), lambda: None).plan(wanted)


@pytest.mark.parametrize("name", [n for n in HOSTILE if "\ud800" not in n and n[0] != "."])
def test_a_repository_that_lists_such_a_name_is_not_fetched(
    server: Server, client: httpx2.Client, name: str
) -> None:
    with pytest.raises(DownloadError) as raised:
        checkpoint(server, client, name)
    assert raised.value.kind == "server" and name not in str(raised.value)
    assert not any(paths.models_folder().iterdir())


def test_hidden_files_of_a_repository_are_left(server: Server, client: httpx2.Client) -> None:
    plan = checkpoint(server, client, ".lint.json", "config.json")
    assert [item.file for item in plan.items] == ["model.safetensors", "config.json"]


@pytest.mark.parametrize("name", ["con.gguf", "a./b.gguf", "x\u202e.gguf", "nul/b.gguf", "*.gguf"])
def test_a_file_that_is_asked_for_by_such_a_name(name: str) -> None:
    with pytest.raises(UnknownModelError):
        of_hub_file("a/b", name)


class Lying(Content):
    """Its hash is a path."""

    sha256 = "../../../../escaped/pwn"  # type: ignore[assignment]


@pytest.mark.parametrize("in_hub_cache", [True, False])
def test_hashes_are_hashes(server: Server, client: httpx2.Client, in_hub_cache: bool) -> None:
    server.add_repo("a/one", {"x.gguf": Lying(1000)})
    planner = Planner(client, paths.models_folder(), lambda: None, in_hub_cache=in_hub_cache)
    assert [file.sha256 for file in hub.files_of("a/one").files] == [""]
    with pytest.raises(DownloadError, match="checksum"):
        planner.plan(of_hub_file("a/one", "x.gguf"))


def test_the_cache_takes_no_path_for_a_hash(server: Server) -> None:
    for identity in ("../../x", "", "a" * 63, "A" * 64):
        with pytest.raises(DownloadError):
            hub_cache.blob("a/one", identity)
    for repo, commit, file in (
        ("a/one", "../..", "x.gguf"),
        ("a/one", "0" * 40, "../x.gguf"),
        ("a\\..\\..\\one", "0" * 40, "x.gguf"),
    ):
        with pytest.raises(DownloadError):
            hub_cache.named(repo, commit, file)


@pytest.mark.parametrize("told", ["a\\..\\..\\one", "../one", "a/b/c", "a/one\n", "a:b/one"])
def test_a_hub_that_gives_a_repository_another_name(server: Server, told: str) -> None:
    repo = server.add_repo("a/one", {"x.gguf": Content(10)})
    server.add_repo("a/two", {})
    repo.name = told
    with pytest.raises(DownloadError):
        hub.files_of("a/one")
    assert [found.repo for found in hub.search("")] == ["a/two"]
