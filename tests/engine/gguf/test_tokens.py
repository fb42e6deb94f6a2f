"""Vocabularies at which llama.cpp would end its process; each of these was seen to end it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any, NoReturn

import gguf
import pytest

from llama32_desktop.engine.gguf.header import read_header
from llama32_desktop.engine.gguf.tokens import UnusableTokensError, check_tokens
from llama32_desktop.engine.protocol import ModelSettings
from llama32_desktop.engine.worker.backend import CancelFlag, EngineError
from llama32_desktop.engine.worker.engines import Engines
from llama32_desktop.engine.worker.llama_cpp.backend import LlamaCppBackend

BYTES = [f"<0x{byte:02X}>" for byte in range(256)]
LETTERS = [chr(byte) for byte in range(33, 127)]
RWKV = ["<s>", *(f"\\x{byte:02x}" for byte in range(256))]
MANY = [f"word{number}" for number in range(700)]


def model(path: Path, tokens: Sequence[str], kind: str, **said: bool | int) -> Path:
    """A file with this vocabulary and nothing else."""
    writer = gguf.GGUFWriter(path, "llama")
    writer.add_tokenizer_model(kind)
    if tokens:
        writer.add_token_list(list(tokens))
    for key, value in said.items():
        add = writer.add_bool if isinstance(value, bool) else writer.add_uint32
        add(f"tokenizer.ggml.{key}", value)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.close()
    return path


def check(path: Path) -> None:
    check_tokens(path, read_header(path))


@pytest.mark.parametrize(
    ("tokens", "kind", "said", "why"),
    [
        (["a", "b", "a"], "gpt2", {}, "the token “a” stands in it twice"),
        ([*MANY, "word7"], "gpt2", {}, "the token “word7” stands in it twice"),
        (["x" * 39 + "日本"] * 2, "gpt2", {}, f"the token “{'x' * 39}日” stands in it twice"),
        (["a\0b", "a\0c"], "gpt2", {}, "the token “a” stands in it twice"),
        (["", "[EMPTY_0]"], "gpt2", {}, "the token “[EMPTY_0]” stands in it twice"),
        (["<unk>", *BYTES, "<unk>"], "llama", {}, "the token “<unk>” stands in it twice"),
        (["<unk>", *LETTERS], "llama", {}, "it has no token for the byte 0x00"),
        (["<unk>", *BYTES[:0xE2]], "llama", {}, "it has no token for the byte 0xE2"),
        (MANY, "rwkv", {}, "it has no token for the byte 0x00"),
        ([*RWKV[:0x21], *RWKV[0x22:]], "rwkv", {}, "it has no token for the byte 0x20"),
        (
            [*RWKV[:0xE3], "\\xe2a", "\\xzz", "\\x+2"],
            "rwkv",
            {},
            "it has no token for the byte 0xE2",
        ),
        (["a"], "no_vocab", {}, "it has no words"),
        (["a"], "none", {}, "it has no words"),
        (["a", "b"], "gpt2", {"add_eos_token": True}, "the token that it puts behind texts"),
        (
            ["a", "b"],
            "gemma4",
            {"add_eos_token": True, "eos_token_id": 2},
            "the token that it puts behind texts",
        ),
        (["[UNK]", "a"], "bert", {}, "the token that it puts behind texts is not in it"),
    ],
)
def test_what_would_end_llama_cpp_is_refused(
    tmp_path: Path, tokens: list[str], kind: str, said: dict[str, Any], why: str
) -> None:
    path = model(tmp_path / "bad.gguf", tokens, kind, **said)
    with pytest.raises(UnusableTokensError) as caught:
        check(path)
    assert str(caught.value).startswith(
        f"“bad.gguf” has a vocabulary that cannot be used ({why[:34]}"
    )
    assert why in str(caught.value)


@pytest.mark.parametrize(
    ("tokens", "kind", "said"),
    [
        (MANY, "gpt2", {}),
        (["<unk>", *BYTES], "llama", {}),
        (["<unk>", "<0x00>", *map(chr, range(1, 128)), *BYTES[128:]], "llama", {}),
        (["<unk>", *BYTES[:0xC0], *BYTES[0xC2:0xF5]], "llama", {}),  # no text has the others
        ([*RWKV, "word"], "rwkv", {}),
        (
            [*RWKV[:10], "\\t", "\\n", *RWKV[12:14], "\\r", *RWKV[15:0x5D], "\\\\", *RWKV[0x5E:]],
            "rwkv",
            {},
        ),
        ([*RWKV[:0x21], *map(chr, range(0x20, 0x5C)), *RWKV[0x5D:]], "rwkv", {}),
        (["a", "b"], "gpt2", {"add_eos_token": True, "eos_token_id": 1}),
        (["a", "b"], "gpt2", {"add_eos_token": False}),
        (["[UNK]", "a"], "bert", {"seperator_token_id": 1}),
        (["a"], "one of a newer version", {}),
        ([], "gpt2", {}),  # llama.cpp says so by itself
    ],
)
def test_what_llama_cpp_takes_is_taken(
    tmp_path: Path, tokens: list[str], kind: str, said: dict[str, Any]
) -> None:
    check(model(tmp_path / "good.gguf", tokens, kind, **said))


def test_it_is_refused_before_llama_cpp_sees_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def see(*_: object, **__: object) -> NoReturn:
        raise AssertionError("llama.cpp saw it")

    path = str(model(tmp_path / "bad.gguf", ["a", "a"], "gpt2"))
    monkeypatch.setattr(LlamaCppBackend, "load", see)
    monkeypatch.setattr(LlamaCppBackend, "tune", see)
    engines, flag = Engines(), CancelFlag()
    for use in (
        lambda: engines.load(path, ModelSettings(), cache=None, progress=print, cancel=flag),
        lambda: engines.tune(path, progress=print, cancel=flag),
    ):
        with pytest.raises(EngineError, match="stands in it twice") as caught:
            use()
        assert caught.value.kind == "unsupported"
