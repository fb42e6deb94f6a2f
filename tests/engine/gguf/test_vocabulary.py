"""Vocabularies that agree and that do not."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import gguf
import numpy as np
import pytest

from llama32_desktop.engine.gguf.vocabulary import shared_tokens

USUAL, CONTROL, UNUSED, BYTE = 1, 3, 5, 6
TEXTS = [f"word{number}" for number in range(700)]


def model(
    folder: Path,
    name: str,
    texts: Sequence[str] = TEXTS,
    controls: Sequence[str] = ("<|begin|>", "<|reserved_2|>"),
    *,
    kind: str = "gpt2",
    types: Sequence[int] | None = None,
) -> Path:
    """A file with this vocabulary and one tensor."""
    writer = gguf.GGUFWriter(folder / name, "llama")
    writer.add_tokenizer_model(kind)
    writer.add_token_list([*texts, *controls])
    writer.add_token_types(types or [*[USUAL] * len(texts), *[CONTROL] * len(controls)])
    writer.add_tensor("output_norm.weight", np.ones(4, np.float32))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return folder / name


@pytest.mark.parametrize("count", [20, 700], ids=["kept", "skipped"])
def test_one_vocabulary_in_two_files(tmp_path: Path, count: int) -> None:
    """Short arrays of a header are kept, long ones skipped."""
    one, other = (model(tmp_path, name, TEXTS[:count]) for name in ("one.gguf", "other.gguf"))
    assert shared_tokens(one, other) == count + 2


def test_names_of_control_tokens_and_further_ones_do_not_matter(tmp_path: Path) -> None:
    """Llama 3.2 Vision calls reserved tokens otherwise, and has one for a picture."""
    one = model(tmp_path, "one.gguf")
    other = model(tmp_path, "other.gguf", controls=("<|begin|>", "<|reserved_1|>", "<|image|>"))
    assert shared_tokens(one, other) == shared_tokens(other, one) == 702


def test_places_that_nothing_uses_do_not_matter(tmp_path: Path) -> None:
    one = model(tmp_path, "one.gguf")
    padded = [*[USUAL] * 700, CONTROL, CONTROL, UNUSED, UNUSED]
    other = model(
        tmp_path,
        "other.gguf",
        controls=("<|begin|>", "<|reserved_2|>", "[PAD0]", "[PAD1]"),
        types=padded,
    )
    assert shared_tokens(one, other) == 702


def test_one_other_text_is_another_vocabulary(tmp_path: Path) -> None:
    texts = [*TEXTS[:300], TEXTS[301], TEXTS[300], *TEXTS[302:]]
    one, other = model(tmp_path, "one.gguf"), model(tmp_path, "other.gguf", texts)
    assert shared_tokens(one, other) == 0


def test_a_text_where_the_other_controls_is_another_vocabulary(tmp_path: Path) -> None:
    one = model(tmp_path, "one.gguf")
    types = [*[USUAL] * 701, CONTROL]
    other = model(tmp_path, "other.gguf", controls=("<|start|>", "<|reserved_2|>"), types=types)
    assert shared_tokens(one, other) == 0


def test_further_texts_are_another_vocabulary(tmp_path: Path) -> None:
    one = model(tmp_path, "one.gguf")
    types = [*[USUAL] * 700, CONTROL, CONTROL, BYTE]
    other = model(
        tmp_path, "other.gguf", controls=("<|begin|>", "<|reserved_2|>", "more"), types=types
    )
    assert shared_tokens(one, other) == 0


def test_another_way_of_tokenising_is_another_vocabulary(tmp_path: Path) -> None:
    assert shared_tokens(model(tmp_path, "a.gguf"), model(tmp_path, "b.gguf", kind="llama")) == 0


def test_a_file_that_was_changed_is_read_again(tmp_path: Path) -> None:
    one, other = model(tmp_path, "one.gguf"), model(tmp_path, "other.gguf")
    assert shared_tokens(one, other)
    model(tmp_path, "other.gguf", TEXTS[:-1])
    assert shared_tokens(one, other) == 0


@pytest.mark.parametrize("kind", ["UINT8", "UINT16", "INT64", "FLOAT32"])
@pytest.mark.parametrize("count", [701, 702, 703, 704])
def test_types_of_another_kind_are_not_taken_for_types(
    tmp_path: Path, kind: str, count: int
) -> None:
    """Read as 32-bit numbers they would be of other tokens, or of a part of one."""
    texts = [f"word{number}" for number in range(count)]
    one = model(tmp_path, "one.gguf", texts, ())
    writer = gguf.GGUFWriter(tmp_path / "other.gguf", "llama")
    writer.add_tokenizer_model("gpt2")
    writer.add_token_list([*texts[:-1], "another"])
    item = gguf.GGUFValueType[kind]
    array = gguf.GGUFValueType.ARRAY
    writer.add_key_value("tokenizer.ggml.token_type", [USUAL] * count, array, item)
    writer.add_tensor("output_norm.weight", np.ones(4, np.float32))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    assert shared_tokens(one, tmp_path / "other.gguf") == 0


@pytest.mark.parametrize("content", [b"", b"GGUF", b"no model at all"])
def test_what_cannot_be_read_agrees_with_nothing(tmp_path: Path, content: bytes) -> None:
    one, file = model(tmp_path, "one.gguf"), tmp_path / "broken.gguf"
    file.write_bytes(content)
    assert shared_tokens(one, file) == 0
    assert shared_tokens(one, tmp_path / "missing.gguf") == 0


def test_the_starter_shares_its_vocabulary_with_itself(smollm2: Path) -> None:
    assert shared_tokens(smollm2, smollm2) == 49152
