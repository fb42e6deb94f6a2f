"""Files in Meta's layout that are damaged, or would run something when PyTorch opened them."""

from __future__ import annotations

import base64
import json
import os
import pickle
import random
import struct
import subprocess
import sys
import tracemalloc
import zipfile
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from llama32_desktop.models.convert import ConvertError, convert_checkpoint
from llama32_desktop.models.convert.meta import archive
from llama32_desktop.models.convert.meta.archive import read_archive
from llama32_desktop.models.convert.meta.pickled import tensors_in
from llama32_desktop.models.convert.safetensors import Reader, floats
from tests.models.convert.meta.archives import (
    PARAMS,
    pickled,
    raw_global,
    text_tensors,
    write_archive,
)


class Calls:
    """Calls something when it is unpickled."""

    def __init__(self, function: Any, *arguments: Any) -> None:
        self._made = function, arguments

    def __reduce__(self) -> Any:
        return self._made


class Plain:
    """An object of a class, as a pickle makes it without calling its constructor."""


def test_more_tensors_than_any_model_has_are_not_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tensors = text_tensors()
    path = tmp_path / "consolidated.00.pth"
    write_archive(path, tensors)
    assert len(read_archive(path)) == len(tensors)
    monkeypatch.setattr(archive, "MAX_TENSORS", len(tensors) - 1)
    with pytest.raises(ConvertError, match="more tensors than any model"):
        read_archive(path)


def reached(place: Path) -> dict[str, Any]:
    """Ways to leave a file behind, each in use against loaders of weights."""
    return {
        "os.system": Calls(os.system, f"touch {place}"),
        "posix.mkdir": Calls(os.mkdir, str(place)),
        "eval": Calls(eval, f"open({str(place)!r}, 'w')"),
        "exec": Calls(exec, f"open({str(place)!r}, 'w')"),
        "subprocess": Calls(subprocess.Popen, ["touch", str(place)]),
        "getattr": Calls(getattr, "weights", "upper"),
        "open": Calls(open, str(place), "w"),
        "object": Plain(),
        "set": {1, 2},
        "bytes": bytearray(b"1"),
    }


@pytest.mark.parametrize("protocol", range(6))
@pytest.mark.parametrize("way", sorted(reached(Path("here"))))
def test_nothing_is_run(tmp_path: Path, way: str, protocol: int) -> None:
    place = tmp_path / "left"
    extra = {"hidden": reached(place)[way]}
    path = write_archive(
        tmp_path / "a.pth", text_tensors(), pickled(text_tensors(), protocol, extra)
    )
    with pytest.raises(ConvertError) as caught:
        read_archive(path)
    assert not place.exists()
    assert "a.pth" in str(caught.value)
    if protocol in (2, 3, 4, 5) and way not in ("bytes", "set"):
        assert "can run a program of its maker's" in str(caught.value)


@pytest.mark.parametrize(
    "program",
    [
        raw_global("os", "system", "true"),
        raw_global("builtins", "eval", "1"),
        raw_global("torch._utils", "_rebuild_tensor_v3", "1"),
        raw_global("torch.storage", "_load_from_bytes", "1"),
        raw_global("collections", "OrderedDict", "1"),
        raw_global("torch", "FloatStorage", "1"),
        raw_global("torch", "FloatStorage", "1", call=b"\x81"),
        b"(S'true'\nios\nsystem\n.",
        b"(cos\nsystem\nS'true'\no.",
        b"\x82\x01.",
        b"Pname\n.",
        b"\x80\x04\x8c\x02os\x8c\x06system\x93\x8c\x04true\x85R.",
        b"]" * 100_000 + b".",
        b"(" * 100_000,
        b"}(X\x01\x00\x00\x00aNb.",
        b"(}h\x07.",
        b"t.",
        b"",
        b"}.",
        b"N.",
        b"}\x94h\x00\x94s.",
        b"\xff\xfe",
    ],
)
def test_programs_that_torch_does_not_write(program: bytes) -> None:
    with pytest.raises(ConvertError):
        tensors_in("a.pth", program)


NESTED = b"\x80\x02)q\x00" + b"".join(b"h%ch%c\x86q%c" % (n, n, n + 1) for n in range(100))
"""A tuple of two, a hundred deep: 2¹⁰⁰ steps for whoever hashes it."""
DEEP = b"\x80\x02)" + b"\x85" * 1_000_000
LONG = b"\x80\x02(" + b"J\xff\xff\xff\x3f" * 1_000_000 + b"tq\x00"
STORAGE = (
    b"(X\x07\x00\x00\x00storagectorch\nFloatStorage\nX\x01\x00\x00\x000X\x03\x00\x00\x00cpuK\x04tQ"
)
REBUILT = b"ctorch._utils\n_rebuild_tensor_v2\n(" + STORAGE + b"K\x00h\x00h\x00\x89}tR0"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limits of processes")
@pytest.mark.parametrize(
    "program",
    [
        NESTED + b"}hdNs.",
        NESTED + b"}(hdNu.",
        NESTED + b"hdX\x01\x00\x00\x00a\x93.",
        DEEP + b"q\x00}h\x00Ns.",
        LONG + REBUILT + b"}.",
        LONG + REBUILT * 1000 + b"}.",
    ],
    ids=["key", "keys", "name", "deep", "shape", "shapes"],
)
def test_programs_that_would_never_end(tmp_path: Path, program: bytes) -> None:
    """In a process that may use ten seconds of a processor."""
    write_archive(tmp_path / "a.pth", text_tensors(), program)
    source = (
        "import resource, sys; resource.setrlimit(resource.RLIMIT_CPU, (10, 10))\n"
        "from pathlib import Path\n"
        "from llama32_desktop.models.convert.errors import ConvertError\n"
        "from llama32_desktop.models.convert.meta.archive import read_archive\n"
        "try:\n    read_archive(Path(sys.argv[1]))\n"
        "except ConvertError as error:\n    print(error)"
    )
    command = [sys.executable, "-c", source, str(tmp_path / "a.pth")]
    ended = subprocess.run(command, capture_output=True, text=True, timeout=120)
    assert (ended.returncode, "a.pth is damaged" in ended.stdout) == (0, True), ended.stderr


def test_a_directory_larger_than_any(tmp_path: Path) -> None:
    """zipfile would read all of what is said to be one."""
    size = 1 << 31
    path = tmp_path / "a.pth"
    with path.open("wb") as stream:
        stream.seek(size)
        stream.write(struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, 1, 1, size, 0, 0))
    tracemalloc.start()
    with pytest.raises(ConvertError, match="incomplete"):
        read_archive(path)
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert most < 32e6


def test_the_values_are_those_that_were_saved(tmp_path: Path) -> None:
    tensors = text_tensors()
    for protocol in (2, 3, 4, 5):
        path = write_archive(tmp_path / "a.pth", tensors, protocol=protocol)
        found = read_archive(path)
        assert found.keys() == tensors.keys()
        with Reader() as reader:
            for name, values in tensors.items():
                raw = reader.read(found[name], 0, values.size)
                np.testing.assert_array_equal(floats(raw, "F32"), values.reshape(-1))


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        ({"values": 1 << 40}, "numbers of the tensor “tok_embeddings.weight” are not there"),
        ({"values": -1}, "cannot be understood"),
        ({"offset": 1 << 40}, "shape or place of the tensor “tok_embeddings.weight” is impossible"),
        ({"offset": -4}, "cannot be understood"),
        ({"shape": (1 << 30, 1 << 30)}, "shape or place"),
        ({"shape": (-1, -2)}, "cannot be understood"),
        ({"shape": (True, 2)}, "cannot be understood"),
        ({"strides": (1, 64)}, "shape or place"),
        ({"strides": (0, 0)}, "shape or place"),
        ({"strides": ()}, "shape or place"),
        ({"compression": zipfile.ZIP_DEFLATED}, "too large"),
        ({"byteorder": b"big"}, "another order of bytes"),
    ],
)
def test_places_that_cannot_be(tmp_path: Path, changes: dict[str, Any], says: str) -> None:
    path = write_archive(tmp_path / "a.pth", text_tensors(), **changes)
    with pytest.raises(ConvertError, match=says):
        read_archive(path)


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04", pickle.dumps({"a": 1}), bytes(1000)])
def test_files_of_another_kind(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "a.pth").write_bytes(content)
    with pytest.raises(ConvertError, match="incomplete, or was written by a version"):
        read_archive(tmp_path / "a.pth")


def test_a_file_that_stands_in_it_twice(tmp_path: Path) -> None:
    path = write_archive(tmp_path / "a.pth", text_tensors())
    with zipfile.ZipFile(path, "a") as archive, pytest.warns(UserWarning, match="Duplicate"):
        archive.writestr("made/data.pkl", b"}.")
    with pytest.raises(ConvertError, match="stands in it twice"):
        read_archive(path)


def test_changed_bytes_never_do_harm(tmp_path: Path) -> None:
    """Of the list of tensors, and of the archive around it."""
    path = write_archive(tmp_path / "a.pth", text_tensors())
    whole, rng, refused = path.read_bytes(), random.Random(1), 0
    program = pickled(text_tensors())
    for round_ in range(600):
        if round_ % 2:
            raw = bytearray(program)
            for _ in range(rng.randint(1, 3)):
                raw[rng.randrange(len(raw))] = rng.randrange(256)
            write_archive(path, text_tensors(), bytes(raw[: rng.choice((len(raw), 300))]))
        else:
            raw = bytearray(whole)
            for _ in range(rng.randint(1, 3)):
                raw[-rng.randrange(1, 3000)] = rng.randrange(256)
            path.write_bytes(raw)
        try:
            tensors = read_archive(path)
        except ConvertError:
            refused += 1
            continue
        with Reader() as reader:
            for tensor in tensors.values():
                reader.read(tensor, 0, tensor.values)
    assert refused > 200


@pytest.fixture
def model(tmp_path: Path) -> Path:
    """A whole checkpoint, for tests to break."""
    folder = tmp_path / "model"
    folder.mkdir()
    (folder / "params.json").write_text(json.dumps(PARAMS))
    write_archive(folder / "consolidated.00.pth", text_tensors())
    return folder


def refusal(folder: Path) -> str:
    with pytest.raises(ConvertError) as caught:
        convert_checkpoint(folder, folder.parent / "out.gguf", "f32")
    assert not list(folder.parent.glob("out*"))
    assert "\n" not in str(caught.value) and str(caught.value).endswith(".")
    return str(caught.value)


def test_without_a_tokenizer_it_is_converted_and_said(model: Path) -> None:
    made = convert_checkpoint(model, model.parent / "out.gguf", "f32")
    assert len(made.notes) == 1 and "no tokenizer.model" in made.notes[0]


def test_a_missing_shard(model: Path) -> None:
    """The model is one of two files, so each has half of every matrix."""
    tensors = text_tensors()
    halves = {n: v[: len(v) // 2] if v.ndim > 1 else v for n, v in tensors.items()}
    write_archive(model / "consolidated.00.pth", halves)
    assert "in each of 1 files, which does not fit params.json" in refusal(model)


def test_shards_of_two_checkpoints(model: Path) -> None:
    tensors = text_tensors()
    del tensors["output.weight"]
    write_archive(model / "consolidated.01.pth", tensors)
    assert "consolidated.01.pth does not hold the same tensors" in refusal(model)


def test_a_copy_beside_its_file_is_no_second_half(model: Path) -> None:
    """Its layers would be taken for one that is twice as wide, and count double."""
    copy = model / "consolidated.00 (1).pth"
    copy.write_bytes((model / "consolidated.00.pth").read_bytes())
    assert "Each of the 2 files consolidated*.pth holds a whole model" in refusal(model)


def test_tensors_that_are_missing_or_unknown(model: Path) -> None:
    tensors = text_tensors()
    del tensors["layers.0.attention.wv.weight"]
    write_archive(model / "consolidated.00.pth", tensors)
    assert "lacks the tensor “layers.0.attention.wv.weight”" in refusal(model)
    write_archive(
        model / "consolidated.00.pth", {**text_tensors(), "adapter.weight": np.ones(4, np.float32)}
    )
    assert "“adapter.weight”, which Llama 3.2 does not have" in refusal(model)


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        ({"dim": None}, "lacks “dim”"),
        ({"n_heads": 3}, "it does not divide dim"),
        ({"n_layers": 10**9}, "“n_layers” in params.json"),
        ({"n_kv_heads": 3}, "it does not divide n_heads"),
        ({"vision_chunk_size": 560}, "lacks “vision_num_cross_attention_layers”"),
        ({"quantization_args": {"spinquant": True}}, "quantised (SpinQuant)"),
        ({"quantization_args": {}, "lora_args": {"rank": 16}}, "quantised (QLoRA)"),
    ],
)
def test_params_that_cannot_be(model: Path, changes: dict[str, Any], says: str) -> None:
    (model / "params.json").write_text(json.dumps({**PARAMS, **changes}))
    assert says in refusal(model)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"AA== 1\n",
        b"not base64 0\n",
        b"AA==\n",
        b"AA== 0\nAA== 1\n",
        b"\xff 0\n",
        b"QUFB" * 1000 + b" 0\n",
    ],
)
def test_tokenizers_that_are_none(model: Path, content: bytes) -> None:
    (model / "tokenizer.model").write_bytes(content)
    assert "tokenizer.model is damaged" in refusal(model)


def test_a_tokenizer_of_another_model(model: Path) -> None:
    (model / "tokenizer.model").write_bytes(b"AA== 0\nAQ== 1\n")
    assert "has 258 tokens where the model has 64" in refusal(model)


def test_a_word_that_is_called_like_a_control_token(model: Path) -> None:
    """llama.cpp would end its process at two tokens of one name."""
    wide = {"tok_embeddings.weight", "output.weight"}
    tensors = {
        name: np.ones((257, 32), np.float32) if name in wide else values
        for name, values in text_tensors().items()
    }
    write_archive(model / "consolidated.00.pth", tensors)
    (model / "params.json").write_text(json.dumps({**PARAMS, "vocab_size": 257}))
    (model / "tokenizer.model").write_bytes(base64.b64encode(b"<|eot_id|>") + b" 0\n")
    assert "the token “<|eot_id|>” stands in it twice" in refusal(model)


def test_the_folder_above_the_original(model: Path) -> None:
    above = model.parent / "Llama-3.2-1B-Instruct"
    above.mkdir()
    model.rename(above / "original")
    made = convert_checkpoint(above, above.parent / "out.gguf", "f32")
    assert made.bytes > 0
