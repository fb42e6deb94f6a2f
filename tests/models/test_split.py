"""Parts of split models say what is missing, and how to mend it."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from llama32_desktop.models.describe import UnusableModelError, describe_model
from llama32_desktop.models.library import find_model
from llama32_desktop.models.split import about_piece
from tests.make.gguf_file import MakeGguf


def make_part(make_gguf: MakeGguf, path: Path, number: int, total: int = 3) -> Path:
    def extra(writer: object) -> None:
        writer.add_uint16("split.no", number - 1)
        writer.add_uint16("split.count", total)

    path.parent.mkdir(exist_ok=True)
    return make_gguf(path, extra=extra)


def refusal(path: Path) -> str:
    with pytest.raises(UnusableModelError) as caught:
        describe_model(path, "file")
    return str(caught.value)


@pytest.fixture
def parts(make_gguf: MakeGguf, tmp_path: Path) -> list[Path]:
    names = (f"big-{number:05}-of-00003.gguf" for number in (1, 2, 3))
    return [make_part(make_gguf, tmp_path / name, i + 1) for i, name in enumerate(names)]


def test_parts_under_their_names_are_one_model(parts: list[Path]) -> None:
    assert find_model(str(parts[1])).path == str(parts[0])


def test_a_first_part_under_another_name_is_given_its_own(parts: list[Path]) -> None:
    renamed = parts[0].rename(parts[0].with_name("my model.gguf"))
    said = refusal(renamed)
    assert "part 1 of a model in 3 parts" in said
    assert said.endswith("rename it to “big-00001-of-00003.gguf”.")


def test_a_part_with_the_number_of_another(make_gguf: MakeGguf, tmp_path: Path) -> None:
    for number in (1, 2):
        make_part(make_gguf, tmp_path / f"a-{number:05}-of-00002.gguf", 3 - number, 2)
    assert "part 2 of a model in 2 parts" in refusal(tmp_path / "a-00001-of-00002.gguf")


@pytest.mark.skipif(sys.platform == "win32", reason="upper case is found there")
def test_upper_case_is_not_found(make_gguf: MakeGguf, tmp_path: Path) -> None:
    path = make_part(make_gguf, tmp_path / "BIG-00002-OF-00003.GGUF", 2)
    assert refusal(path).endswith("rename it to “BIG-00002-of-00003.gguf”.")


def test_parts_one_behind_the_other(parts: list[Path], tmp_path: Path) -> None:
    joined = tmp_path / "joined.gguf"
    joined.write_bytes(b"".join(part.read_bytes() for part in parts))
    assert "put one behind the other" in refusal(joined)


def test_a_model_that_was_put_together_again_is_one(make_gguf: MakeGguf, tmp_path: Path) -> None:
    assert describe_model(make_part(make_gguf, tmp_path / "whole.gguf", 1, 0), "file").name


@pytest.mark.parametrize("name", ["big.gguf-split-a", "big.gguf.part1of2", "Big.GGUF.split-ab"])
def test_a_piece_of_a_file(make_gguf: MakeGguf, tmp_path: Path, name: str) -> None:
    data = make_gguf(tmp_path / "big.gguf").read_bytes()
    for begin, end in ((0, len(data) // 2), (len(data) // 2, len(data))):
        piece = tmp_path / name
        piece.write_bytes(data[begin:end])
        assert "put all its pieces together" in refusal(piece)
        assert name[:8] in refusal(piece).rpartition("one file “")[2]


@pytest.mark.parametrize("name", ["big.gguf", "big.gguf.part", "big-part-1.gguf", "gguf-split"])
def test_what_is_no_piece(name: str) -> None:
    assert about_piece(Path(name)) == ""
