"""A maker's own checkpoint: fetched, converted in a process of its own, and listed as one model."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

import pytest

from llama32_desktop import paths
from llama32_desktop.downloads import places, queue
from llama32_desktop.downloads.places import UNFINISHED, listed_as, unfinished
from llama32_desktop.downloads.queue import Downloads
from llama32_desktop.downloads.state import DownloadState
from llama32_desktop.downloads.wanted import Wanted, of_folder
from llama32_desktop.models import licence
from llama32_desktop.models.catalogue import CheckpointSource
from llama32_desktop.models.convert import conversion, growing
from llama32_desktop.models.library import installed_models
from tests.downloads.content import Content
from tests.downloads.server import Server
from tests.models.convert.checkpoints import llama_tensors, make_llama, write_weights

WANTED = Wanted(
    key="tiny:f16@checkpoint",
    title="Tiny F16",
    source=CheckpointSource(repo="maker/Tiny", bytes=1, convert_to="f16", converted_bytes=1),
)


def serve(server: Server, folder: Path, **repo: object) -> None:
    make_llama(folder)
    files = {path.name: Content.of(path.read_bytes()) for path in folder.iterdir()}
    files["README.md"] = Content(100)
    server.add_repo("maker/Tiny", files, **repo)  # type: ignore[arg-type]


def run(token: str | None = None, wanted: Wanted = WANTED, **more: Any) -> DownloadState:
    """The end of its way through the queue."""
    downloads = Downloads(folder=paths.models_folder(), journal=None, token=lambda: token, **more)
    downloads.start()
    downloads.add(wanted)
    deadline = time.monotonic() + 240
    while (state := downloads.snapshot()[0]).phase not in ("done", "failed"):
        assert time.monotonic() < deadline
        time.sleep(0.02)
    downloads.close()
    return state


def test_it_is_fetched_converted_and_listed(
    server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "served"
    folder.mkdir()
    serve(server, folder, gated=True)
    shares: list[float] = []
    converting = queue._Listener.converting

    def told(listener: queue._Listener, share: float) -> None:
        converting(listener, share)
        shares.append(listener._entry.state().converted)

    monkeypatch.setattr(queue._Listener, "converting", told)
    state = run("hf_member")
    assert len(shares) > 3 and shares == sorted(shares) and (shares[0], shares[-1]) == (0.0, 1.0)
    assert state.converted == 0.0
    assert (state.phase, state.error) == ("done", "")
    assert Path(state.path).name == "Tiny-F16.gguf"
    assert state.path in [model.path for model in installed_models()]
    left = [p.name for p in paths.models_folder().rglob("*") if p.is_file()]
    assert left == ["Tiny-F16.gguf"], "the checkpoint's own files are not needed any more"
    assert not any("README" in request.path for request in server.log)


def test_the_gate_of_its_maker_is_told(server: Server, tmp_path: Path) -> None:
    folder = tmp_path / "served"
    folder.mkdir()
    serve(server, folder, gated=True)
    assert run().error_kind == "token"
    assert run("hf_stranger").error_kind == "gated"


def test_a_licence_of_llamas_is_asked_for_before_a_byte(server: Server, tmp_path: Path) -> None:
    folder = tmp_path / "served"
    folder.mkdir()
    serve(server, folder, licence="llama3.2", pipeline="image-text-to-text")
    state = run()
    assert state.error_kind == "licence" and server.given() == 0
    terms = licence.Terms("llama3.2", True)
    licence.accept(terms, "eu")
    assert run().error_kind == "licence"
    licence.accept(terms, "elsewhere")
    state = run()
    assert state.phase == "done"
    assert "Community License" in next(Path(state.path).parent.glob("NOTICE-*")).read_text()


def test_what_cannot_be_converted_says_why_and_is_kept(server: Server, tmp_path: Path) -> None:
    folder = tmp_path / "served"
    folder.mkdir()
    serve(server, folder)
    server.repos["maker/Tiny"].files["config.json"] = server.add_blob(
        Content.of(b'{"architectures": ["Nothing"], "model_type": "nothing"}'), "config.json"
    )
    state = run()
    assert state.phase == "failed" and state.error_kind == "other"
    assert "\n" not in state.error and len(state.error) > 30
    assert (paths.models_folder() / "checkpoints" / "maker--Tiny" / "config.json").is_file()
    assert installed_models() == [m for m in installed_models() if m.source == "starter"]


@pytest.mark.parametrize("missing", ["model.safetensors"])
def test_a_repository_without_weights(server: Server, tmp_path: Path, missing: str) -> None:
    folder = tmp_path / "served"
    folder.mkdir()
    serve(server, folder)
    del server.repos["maker/Tiny"].files[missing]
    assert run().error_kind == "missing"


def converted_from(folder: Path, room: int = 10**12) -> DownloadState:
    """The end of a folder's way through the queue."""
    return run(wanted=of_folder(str(folder), "f16", 1_000_000), room=lambda _: room)


def test_a_folder_on_this_machine_is_converted_and_stays(tmp_path: Path) -> None:
    folder = make_llama(tmp_path / "My Llama")
    before = sorted(folder.iterdir())
    state = converted_from(folder)
    assert (state.phase, state.error, state.title) == ("done", "", "My Llama")
    assert Path(state.path).name == "My Llama-F16.gguf"
    assert state.path in [model.path for model in installed_models()]
    assert sorted(folder.iterdir()) == before


def test_folders_of_one_name_are_models_of_their_own(tmp_path: Path) -> None:
    folders = [tmp_path / name / "merged" for name in ("first", "second")]
    made = []
    for number, folder in enumerate(folders):
        write_weights(make_llama(folder), llama_tensors(seed=number + 1), "F32")
        state = converted_from(folder)
        assert state.phase == "done"
        made.append(Path(state.path))
    assert made[0] != made[1] and made[0].read_bytes() != made[1].read_bytes()


def test_a_folder_that_changed_is_converted_again(tmp_path: Path) -> None:
    folder = make_llama(tmp_path / "model")
    before = Path(converted_from(folder).path).read_bytes()
    write_weights(folder, llama_tensors(seed=9), "F32")
    assert Path(converted_from(folder).path).read_bytes() != before


def test_room_is_looked_at_before_a_conversion_begins(tmp_path: Path) -> None:
    state = converted_from(make_llama(tmp_path / "model"), room=999_999)
    assert (state.phase, state.error_kind) == ("failed", "disk")
    assert not list((paths.models_folder() / "converted").rglob("*.gguf*"))


def test_room_for_both_is_wanted_before_a_byte_is_fetched(server: Server, tmp_path: Path) -> None:
    folder = tmp_path / "served"
    folder.mkdir()
    serve(server, folder)
    source = CheckpointSource(
        repo="maker/Tiny", bytes=1, convert_to="f16", converted_bytes=10_000_000
    )
    wanted = Wanted(key="tiny", title="Tiny", source=source)
    state = run(wanted=wanted, room=lambda _: 10_000_000)
    assert (state.phase, state.error_kind) == ("failed", "disk")
    assert server.given() == 0


def test_what_a_cancelled_conversion_had_made_goes(tmp_path: Path) -> None:
    wanted = of_folder(str(tmp_path / "gone"), "keep", 1)
    made = paths.models_folder() / listed_as(wanted.source)
    made.parent.mkdir(parents=True)
    for part in unfinished(made):
        part.write_bytes(b"half")
    downloads = Downloads(folder=paths.models_folder(), journal=None, token=lambda: None)
    downloads.start()
    downloads.cancel(downloads.add(wanted))
    deadline = time.monotonic() + 60
    while any(part.exists() for part in unfinished(made)):
        assert time.monotonic() < deadline
        time.sleep(0.02)
    downloads.close()


def test_names_of_unfinished_files_are_those_of_conversion() -> None:
    assert (growing.SUFFIX, growing.NOTE) == UNFINISHED
    assert conversion.KEEP == places.KEEP
