"""The header reader, on real files, broken files and hostile files."""

from __future__ import annotations

import random
import struct
import time
import tracemalloc
from pathlib import Path

import gguf
import pytest

from llama32_desktop.engine.gguf.claims import MOST, SCALINGS
from llama32_desktop.engine.gguf.header import (
    DamagedError,
    GgufError,
    NotGgufError,
    SkippedArray,
    TruncatedError,
    UnsupportedVersionError,
    read_header,
)
from tests.make.gguf_file import MakeGguf


def test_reads_the_starter_as_llama_cpps_own_reader_does(smollm2: Path) -> None:
    ours = read_header(smollm2)
    theirs = gguf.GGUFReader(smollm2)
    assert [(t.name, t.shape, t.type, t.elements, t.bytes) for t in ours.tensors] == [
        (t.name, tuple(t.shape), t.tensor_type, t.n_elements, t.n_bytes) for t in theirs.tensors
    ]
    assert [ours.data_offset + t.offset for t in ours.tensors] == [
        t.data_offset for t in theirs.tensors
    ]
    assert ours.needed_bytes == smollm2.stat().st_size
    assert ours.text("general.architecture") == "llama"
    assert ours.number("llama.context_length") == 8192
    assert ours.metadata["tokenizer.ggml.tokens"] == SkippedArray(49_152)


def test_keeps_short_lists_and_counts_long_ones(make_gguf: MakeGguf, tmp_path: Path) -> None:
    header = read_header(make_gguf(tmp_path / "a.gguf", name="Å model"))
    assert header.text("general.name") == "Å model"
    assert header.metadata["llama.some.list"] == (1, 2, 3)
    assert header.metadata["tokenizer.ggml.tokens"] == SkippedArray(600)
    assert header.number("general.name") == 0
    assert header.text("llama.block_count") == ""
    assert {t.name: (t.type_name, t.shape, t.bytes) for t in header.tensors} == {
        "output.weight": ("F32", (64, 4), 1024),
        "blk.0.weight": ("Q4_0", (64, 8), 288),
    }


def test_every_truncation_is_told(make_gguf: MakeGguf, tmp_path: Path) -> None:
    whole = make_gguf(tmp_path / "whole.gguf").read_bytes()
    cut = tmp_path / "cut.gguf"
    needed = read_header(tmp_path / "whole.gguf").needed_bytes
    for size in [*range(4, needed, 97), needed - 1]:
        cut.write_bytes(whole[:size])
        with pytest.raises(TruncatedError, match=r"cut\.gguf is incomplete, .* download it again"):
            read_header(cut)
    cut.write_bytes(whole[:needed])
    assert read_header(cut).needed_bytes == needed


@pytest.mark.parametrize("content", [b"", b"GGU", b"ggml and so on", b"%PDF-1.7 and so on"])
def test_another_kind_of_file(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "other.gguf"
    path.write_bytes(content)
    with pytest.raises(NotGgufError, match=r"other\.gguf is not a GGUF file"):
        read_header(path)


@pytest.mark.parametrize(
    ("version", "says"), [(1, "newer file"), (4, "update this app"), (3 << 24, "big-endian")]
)
def test_another_version(version: int, says: str, tmp_path: Path) -> None:
    path = tmp_path / "v.gguf"
    path.write_bytes(b"GGUF" + struct.pack("<IQQ", version, 0, 0))
    with pytest.raises(UnsupportedVersionError, match=says):
        read_header(path)


def _header(body: bytes, *, tensors: int = 0, keys: int = 0) -> bytes:
    return b"GGUF" + struct.pack("<IQQ", 3, tensors, keys) + body


def _text(text: str) -> bytes:
    return struct.pack("<Q", len(text)) + text.encode()


def _tensor(name: str, shape: list[int], kind: int, offset: int) -> bytes:
    dimensions = struct.pack(f"<I{len(shape)}Q", len(shape), *shape)
    return _text(name) + dimensions + struct.pack("<IQ", kind, offset)


@pytest.mark.parametrize(
    "content",
    [
        _header(b"", tensors=2**63),
        _header(b"", keys=2**63),
        _header(struct.pack("<Q", 2**62), keys=1),
        _header(_text("") + struct.pack("<IB", 0, 1), keys=1),
        _header((_text("a") + struct.pack("<IB", 0, 1)) * 2, keys=2),
        _header(_text("a") + struct.pack("<I", 77), keys=1),
        _header(_text("a") + struct.pack("<IIQ", 9, 8, 2**60), keys=1),
        _header(_text("a") + struct.pack("<IIQ", 9, 9, 1), keys=1),
        _header(_text("general.alignment") + struct.pack("<II", 4, 0), keys=1),
        _header(_text("general.alignment") + struct.pack("<II", 4, 48), keys=1),
        _header(_text("general.alignment") + struct.pack("<I", 8) + _text("x"), keys=1),
        _header(_tensor("t", [2**40, 2**40, 2**40, 2**40], 0, 0), tensors=1),
        _header(_tensor("t", [8], 0, 2**63), tensors=1),
        _header(_tensor("t", [8], 0, 7), tensors=1),
        _header(_tensor("t", [8] * 5, 0, 0), tensors=1),
        _header(_tensor("t", [33], 2, 0), tensors=1),
        _header(_tensor("t" * 64, [8], 0, 0), tensors=1),
        _header(_tensor("t", [1], 0, 0) * 2, tensors=2),
    ],
)
def test_what_cannot_be(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "bad.gguf"
    path.write_bytes(content + bytes(256))
    with pytest.raises(DamagedError, match=r"bad\.gguf is damaged \(.+\), so it cannot be loaded"):
        read_header(path)


@pytest.mark.parametrize("key", MOST)
def test_what_no_model_has_is_refused_before_llama_cpp(key: str, tmp_path: Path) -> None:
    """It asserts on some of them, and takes all memory for others."""
    path = tmp_path / "claims.gguf"
    kind = _text("general.architecture") + struct.pack("<I", 8) + _text("llama")

    experts = _text("llama.expert_count") + struct.pack("<II", 4, MOST["expert_count"])
    beside = experts if key == "expert_used_count" else b""

    def write(layout: str, *values: int) -> None:
        said = kind + beside + _text(f"llama.{key}") + struct.pack(layout, *values)
        path.write_bytes(_header(said, keys=3 if beside else 2))

    write("<II", 4, MOST[key])
    assert read_header(path).number(f"llama.{key}") == MOST[key]
    for layout, values in {
        "<II": (4, MOST[key] + 1),
        "<Ii": (5, -1),
        "<IQ": (10, 2**64 - 1),
        "<IIQII": (9, 4, 2, 1, MOST[key] + 1),
    }.items():
        write(layout, *values)
        with pytest.raises(DamagedError, match=f"no model has what it says as llama.{key}"):
            read_header(path)


@pytest.mark.parametrize("kind", [0, 4, 8, 10])
def test_lists_longer_than_the_file_cost_nothing(kind: int, tmp_path: Path) -> None:
    path = tmp_path / "list.gguf"
    path.write_bytes(_header(_text("a") + struct.pack("<IIQ", 9, kind, 7_999_999), keys=1))
    began = time.process_time()
    with pytest.raises(TruncatedError):
        read_header(path)
    assert time.process_time() - began < 0.5


@pytest.mark.parametrize(("kind", "size"), [(8, 8), (0, 1)])
def test_thousands_of_short_lists_are_not_kept(kind: int, size: int, tmp_path: Path) -> None:
    path, count = tmp_path / "lists.gguf", 513
    lists = (
        _text(f"k{n}") + struct.pack("<IIQ", 9, kind, 512) + bytes(size * 512) for n in range(count)
    )
    path.write_bytes(_header(b"".join(lists), keys=count))
    with pytest.raises(DamagedError, match="a list in its description is longer"):
        read_header(path)


def test_a_type_of_the_future_is_no_damage(tmp_path: Path) -> None:
    path = tmp_path / "new.gguf"
    path.write_bytes(_header(_tensor("t", [33], 99, 0), tensors=1) + bytes(256))
    (tensor,) = read_header(path).tensors
    assert (tensor.type_name, tensor.bytes) == ("type 99", 0)


@pytest.mark.parametrize("seed", range(5))
def test_mutated_files(seed: int, make_gguf: MakeGguf, tmp_path: Path) -> None:
    """600 files with some bytes changed: each is read or refused, quickly, in little memory."""
    original = make_gguf(tmp_path / "whole.gguf").read_bytes()
    fields = [original.index(word) for word in (b"general.type", b"llama.some.list", b"blk.0")]
    random_ = random.Random(seed)
    path = tmp_path / "mutated.gguf"
    outcomes = {True: 0, False: 0}
    tracemalloc.start()
    began = time.process_time()
    for _ in range(600):
        data = bytearray(original)
        near = random_.choice([0, *fields])
        for _ in range(random_.choice([1, 1, 2, 8])):
            place = min(len(data) - 1, max(0, near + random_.randrange(-16, 64)))
            data[place] = random_.choice([0, 1, 9, 0x7F, 0xFF, random_.randrange(256)])
        path.write_bytes(data)
        try:
            header = read_header(path)
        except GgufError as error:
            assert "mutated.gguf" in str(error)
            outcomes[False] += 1
        else:
            assert header.needed_bytes <= len(data)
            outcomes[True] += 1
    took = time.process_time() - began
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert outcomes[True] > 20 and outcomes[False] > 100  # both ways were tried
    assert took < 30
    assert peak < 8 * 1024 * 1024


@pytest.mark.parametrize(
    ("key", "said"),
    [
        ("block_count", struct.pack("<II", 4, 0)),
        ("expert_used_count", struct.pack("<II", 4, 1)),
        ("expert_used_count", struct.pack("<IIQII", 9, 4, 2, 1, 2)),
        ("rope.scaling.type", struct.pack("<I", 8) + _text("bogus")),
        ("rope.scaling.type", struct.pack("<I", 8) + _text("")),
        ("rope.scaling.type", struct.pack("<II", 4, 1)),
    ],
)
def test_what_would_end_llama_cpp_is_refused_before_it(
    key: str, said: bytes, tmp_path: Path
) -> None:
    path = tmp_path / "claims.gguf"
    kind = _text("general.architecture") + struct.pack("<I", 8) + _text("llama")
    path.write_bytes(_header(kind + _text(f"llama.{key}") + said, keys=2))
    with pytest.raises(DamagedError, match=f"no model has what it says as llama.{key}"):
        read_header(path)


def test_an_architecture_is_a_word(tmp_path: Path) -> None:
    """It is shown, and stands in sentences; llama.cpp knows none as long."""
    path = tmp_path / "long.gguf"
    for length, refused in ((64, False), (65, True), (5_000_000, True)):
        kind = _text("general.architecture") + struct.pack("<I", 8) + _text("a" * length)
        path.write_bytes(_header(kind, keys=1))
        if refused:
            with pytest.raises(DamagedError, match="what it says as general"):
                read_header(path)
        else:
            read_header(path)


@pytest.mark.parametrize("word", sorted(SCALINGS))
def test_each_way_of_scaling_places_is_known(word: str, tmp_path: Path) -> None:
    path = tmp_path / "scaled.gguf"
    kind = _text("general.architecture") + struct.pack("<I", 8) + _text("llama")
    said = _text("llama.rope.scaling.type") + struct.pack("<I", 8) + _text(word)
    path.write_bytes(_header(kind + said, keys=2))
    assert read_header(path).text("llama.rope.scaling.type") == word
