"""Names of files whose bytes are no text are kept in JSON, whatever else stands beside them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Literal

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from llama32_desktop import paths
from llama32_desktop.documents.extraction.forms import Form
from llama32_desktop.documents.kept import KeptTable, TableFile, load, save
from llama32_desktop.downloads.entry import Kept, KeptFile
from llama32_desktop.downloads.journal import read_journal, write_journal
from llama32_desktop.downloads.wanted import parse
from llama32_desktop.json_text.halves import encoded, read, read_each
from llama32_desktop.presets import Preset, PresetFile


def name_of(raw: bytes) -> str:
    """As Linux names a file of any bytes; Windows' names may have such halves of a pair too."""
    return raw.decode("utf-8", "surrogateescape")


NAMES = st.binary(max_size=20).map(name_of)


class Found(msgspec.Struct):
    path: str
    sizes: dict[str, int] = {}
    kind: Literal["file", "folder"] = "file"


@given(NAMES, st.dictionaries(NAMES | st.text(), st.integers(0, 2**60)))
def test_what_is_written_is_read(name: str, sizes: dict[str, int]) -> None:
    data = encoded(Found(name, sizes))
    json.loads(data.decode())
    assert read(data, Found) == Found(name, sizes)
    assert read(encoded(Found(name, sizes), indent=2), Found) == Found(name, sizes)


@pytest.mark.parametrize(
    "data",
    [
        *(b"", b"{", b'"\\udcff', b'{"path": 1}', b'{"path": "\\udcff", "sizes": 3}', b'"\\u"'),
        *(b'{"path": "a", "\\ud800": 1}', b'{"path": "a", "kind": "\\udcff"}'),
    ],
)
def test_what_is_of_another_kind_is_said(data: bytes) -> None:
    with pytest.raises(msgspec.MsgspecError):
        read(data, Found)


def test_one_bad_value_takes_no_other_with_it() -> None:
    bad = {"a": {"path": "x"}, "b": {"path": 1}, "c": None, "d": {"path": "y", "kind": "\udcff"}}
    good = {name_of(b"/\xff"): Found(name_of(b"\xff"), {"z": 1})}
    data = json.dumps({**bad, **json.loads(encoded(good))})
    assert read_each(data, Found) == {"a": Found("x"), **good}
    for data in ("[]", "{", "7", ""):
        with pytest.raises(msgspec.MsgspecError):
            read_each(data, Found)


def test_it_goes_through_every_file_that_holds_names(tmp_path: Path) -> None:
    name = name_of(b"/caf\xe9/\xff.pdf")
    downloads = [
        Kept(
            wanted=parse("someone/x-GGUF:x.gguf"),
            phase="paused",
            files=[KeptFile(name="x.gguf", target=name, bytes=3)],
            path=name,
        )
    ]
    assert write_journal(tmp_path / "journal", downloads) == ""
    assert read_journal(tmp_path / "journal") == (downloads, "")
    form = Form(name="f", title="F", fields=())
    save(tmp_path / "kept", KeptTable.of(form, [TableFile(Path(name), problem=name)]))
    table = load(tmp_path / "kept", KeptTable)
    assert table is not None and table.files[0].path == Path(name)
    preset = Preset(id="a", name="half \ud83d", message="\udcff")
    paths.presets_file().parent.mkdir(parents=True, exist_ok=True)
    presets = PresetFile(paths.presets_file())
    presets.keep([preset])
    assert preset in PresetFile(paths.presets_file()).read()[0]
