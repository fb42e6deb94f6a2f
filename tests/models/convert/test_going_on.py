"""A conversion that was interrupted is gone on with, and gives the same file."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from llama32_desktop.models.convert import ConvertError, chunks, convert_checkpoint, growing
from llama32_desktop.models.convert import output as output_module
from llama32_desktop.models.convert.safetensors import Reader
from tests.models.convert.checkpoints import make_llama
from tests.models.convert.packed.packing import gptq, make_packed_llama

KILLED = """
import os, signal, sys
from llama32_desktop.models.convert import chunks, convert_checkpoint, growing
growing.SETTLED_EVERY, chunks.CHUNK_VALUES = 1, 3000
def progress(share):
    if share > 0.5:
        os.kill(os.getpid(), signal.SIGKILL)
convert_checkpoint(sys.argv[1], sys.argv[2], "f32", progress=progress)
"""


@pytest.fixture(autouse=True)
def small_steps(monkeypatch: pytest.MonkeyPatch) -> None:
    """So that a small model has many, and each is settled."""
    monkeypatch.setattr(chunks, "CHUNK_VALUES", 3000)
    monkeypatch.setattr(growing, "SETTLED_EVERY", 1)
    monkeypatch.setattr(growing.os, "fsync", lambda _: None)  # hundreds of them, and no power cut


@pytest.fixture
def model(tmp_path: Path) -> Path:
    return make_llama(tmp_path / "model", shards=2)


def ends_at(share: float) -> Callable[[float], None]:
    def progress(done: float) -> None:
        if done >= share:
            raise KeyboardInterrupt

    return progress


def interrupted(folder: Path, out: Path, share: float = 0.5, file_type: str = "f32") -> None:
    with pytest.raises(KeyboardInterrupt):
        convert_checkpoint(folder, out, file_type, progress=ends_at(share))
    assert not out.exists()
    assert out.with_name("out.gguf.converting").exists()


def gone_on_from(folder: Path, out: Path, file_type: str = "f32") -> float:
    """The share that was there when the conversion went on; it must end well."""
    shares: list[float] = []
    convert_checkpoint(folder, out, file_type, progress=shares.append)
    assert shares == sorted(shares) and shares[-1] == 1
    assert sorted(p.name for p in out.parent.glob("out*")) == [out.name]
    return shares[0]


def fresh(folder: Path, tmp_path: Path, file_type: str = "f32") -> bytes:
    convert_checkpoint(folder, tmp_path / "fresh.gguf", file_type)
    return (tmp_path / "fresh.gguf").read_bytes()


@pytest.mark.parametrize("share", [0.02, 0.5, 0.97])
@pytest.mark.parametrize("file_type", ["f32", "q8_0"])
def test_it_goes_on_where_it_was(
    model: Path, tmp_path: Path, share: float, file_type: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    out, whole = tmp_path / "out.gguf", fresh(model, tmp_path, file_type)
    interrupted(model, out, share, file_type)
    first = gone_on_from(model, out, file_type)
    assert share < first < share + 0.15
    assert out.read_bytes() == whole


def test_what_is_there_is_not_read_again(
    model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out, read, real = tmp_path / "out.gguf", [0], Reader.read

    def counted(self: Reader, tensor: object, first: int, count: int) -> bytearray:
        read[0] += count
        return real(self, tensor, first, count)  # type: ignore[arg-type]

    monkeypatch.setattr(Reader, "read", counted)
    fresh(model, tmp_path)
    whole, read[0] = read[0], 0
    interrupted(model, out, 0.9)
    read[0] = 0
    gone_on_from(model, out)
    assert 0 < read[0] < 0.15 * whole


def test_interrupted_again_and_again(model: Path, tmp_path: Path) -> None:
    out, whole = tmp_path / "out.gguf", fresh(model, tmp_path)
    for share in (0.2, 0.4, 0.6, 0.8):
        interrupted(model, out, share)
    assert gone_on_from(model, out) > 0.8
    assert out.read_bytes() == whole


def test_matrices_of_few_bits_go_on_too(tmp_path: Path) -> None:
    folder, out = tmp_path / "model", tmp_path / "out.gguf"
    make_packed_llama(folder, gptq, {"quant_method": "gptq"})
    whole = fresh(folder, tmp_path, "keep")
    interrupted(folder, out, 0.5, "keep")
    assert gone_on_from(folder, out, "keep") > 0.5
    assert out.read_bytes() == whole


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signal")
def test_a_killed_process_loses_little(model: Path, tmp_path: Path) -> None:
    out, whole = tmp_path / "out.gguf", fresh(model, tmp_path)
    command = [sys.executable, "-c", KILLED, str(model), str(out)]
    ended = subprocess.run(command, capture_output=True, text=True, timeout=60)
    assert ended.returncode == -signal.SIGKILL, ended.stderr
    assert gone_on_from(model, out) > 0.5
    assert out.read_bytes() == whole


def other_type(model: Path, out: Path) -> str:
    return "f16"


def changed_weights(model: Path, out: Path) -> str:
    file = next(model.glob("*.safetensors"))
    os.utime(file, ns=(1, 1))
    return "f32"


def changed_tokenizer(model: Path, out: Path) -> str:
    said = json.loads((model / "tokenizer_config.json").read_text())
    said["chat_template"] += " "
    (model / "tokenizer_config.json").write_text(json.dumps(said))
    return "f32"


def exchanged_weights(model: Path, out: Path) -> str:
    """Those of another training, whose copy has the same name, size and time."""
    file = next(model.glob("*.safetensors"))
    before, raw = file.stat(), file.read_bytes()
    file.write_bytes(raw[:-4096] + raw[-2048:] + raw[-4096:-2048])
    os.utime(file, ns=(before.st_atime_ns, before.st_mtime_ns))
    return "f32"


def stretched_context(model: Path, out: Path) -> str:
    """Which is told by a tensor, not by a key."""
    said = json.loads((model / "config.json").read_text())
    said["rope_scaling"]["factor"] += 1
    (model / "config.json").write_text(json.dumps(said))
    return "f32"


def damaged_note(model: Path, out: Path) -> str:
    out.with_name("out.gguf.converting.json").write_text("{")
    return "f32"


def no_note(model: Path, out: Path) -> str:
    out.with_name("out.gguf.converting.json").unlink()
    return "f32"


def boasting_note(model: Path, out: Path) -> str:
    note = out.with_name("out.gguf.converting.json")
    note.write_text(json.dumps({**json.loads(note.read_text()), "done": 1 << 40}))
    return "f32"


def shorter_file(model: Path, out: Path) -> str:
    os.truncate(out.with_name("out.gguf.converting"), 100)
    return "f32"


@pytest.mark.parametrize(
    "change",
    [
        other_type,
        changed_weights,
        changed_tokenizer,
        exchanged_weights,
        stretched_context,
        damaged_note,
        no_note,
        boasting_note,
        shorter_file,
    ],
)
def test_what_belongs_to_something_else_is_begun_anew(
    model: Path, tmp_path: Path, change: Callable[[Path, Path], str]
) -> None:
    out = tmp_path / "out.gguf"
    interrupted(model, out)
    file_type = change(model, out)
    assert gone_on_from(model, out, file_type) < 0.1
    assert out.read_bytes() == fresh(model, tmp_path, file_type)


def test_what_lies_behind_the_noted_place_is_written_again(model: Path, tmp_path: Path) -> None:
    """As after a loss of power, which leaves anything there."""
    out, whole = tmp_path / "out.gguf", fresh(model, tmp_path)
    interrupted(model, out)
    done = json.loads(out.with_name("out.gguf.converting.json").read_text())["done"]
    with out.with_name("out.gguf.converting").open("r+b") as stream:
        stream.seek(done)
        stream.write(b"\xff" * 100_000)
    assert gone_on_from(model, out) > 0.5
    assert out.read_bytes() == whole


def test_a_place_within_a_chunk_is_gone_back_from(
    model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A later version may cut tensors in other pieces."""
    out, whole = tmp_path / "out.gguf", fresh(model, tmp_path)
    interrupted(model, out)
    monkeypatch.setattr(chunks, "CHUNK_VALUES", 1 << 20)
    assert gone_on_from(model, out) > 0.3
    assert out.read_bytes() == whole


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps the second one out by itself")
def test_a_file_that_another_run_is_at_is_left_to_it(model: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.gguf"
    interrupted(model, out)
    with out.with_name("out.gguf.converting").open("r+b") as others:
        assert growing.hold(others)
        convert_checkpoint(model, out, "f32")
        others.write(b"the other's")
    assert out.read_bytes() == fresh(model, tmp_path)


def test_another_layout_of_the_same_weights_is_begun_anew(tmp_path: Path) -> None:
    """The two versions of GPTQ's format have the same bytes for zeros one apart."""
    folder, out = tmp_path / "model", tmp_path / "out.gguf"
    make_packed_llama(folder, gptq, {"quant_method": "gptq"})
    interrupted(folder, out, 0.5, "f32")
    said = json.loads((folder / "config.json").read_text())
    said["quantization_config"]["checkpoint_format"] = "gptq_v2"
    (folder / "config.json").write_text(json.dumps(said))
    assert gone_on_from(folder, out) < 0.1
    assert out.read_bytes() == fresh(folder, tmp_path)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps the second one out by itself")
def test_a_run_whose_file_was_begun_anew_notes_nothing_of_it(model: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.gguf"
    begun = []

    def progress(done: float) -> None:
        if begun:
            raise KeyboardInterrupt
        if done > 0.3:
            begun.append(done)
            interrupted(model, out, 0.9, "f16")

    with pytest.raises(KeyboardInterrupt):
        convert_checkpoint(model, out, "f32", progress=progress)
    assert begun
    assert gone_on_from(model, out, "f32") < 0.1
    assert out.read_bytes() == fresh(model, tmp_path)


def test_what_is_left_makes_room(
    model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out, whole = tmp_path / "out.gguf", fresh(model, tmp_path, "f16")
    interrupted(model, out, 0.9, "f32")
    usage = output_module.shutil.disk_usage(tmp_path)
    monkeypatch.setattr(
        output_module.shutil, "disk_usage", lambda _: usage._replace(free=len(whole) // 2)
    )
    gone_on_from(model, out, "f16")
    assert out.read_bytes() == whole


def test_room_is_wanted_for_the_rest_alone(
    model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out, whole = tmp_path / "out.gguf", fresh(model, tmp_path)
    usage = output_module.shutil.disk_usage(tmp_path)
    monkeypatch.setattr(
        output_module.shutil, "disk_usage", lambda _: usage._replace(free=len(whole) // 2)
    )
    with pytest.raises(ConvertError, match="so nothing was written"):
        convert_checkpoint(model, out, "f32")
    monkeypatch.undo()
    monkeypatch.setattr(chunks, "CHUNK_VALUES", 3000)
    monkeypatch.setattr(growing, "SETTLED_EVERY", 1)
    interrupted(model, out, 0.7)
    monkeypatch.setattr(
        output_module.shutil, "disk_usage", lambda _: usage._replace(free=len(whole) // 2)
    )
    gone_on_from(model, out)
    assert out.read_bytes() == whole
