"""A file is written whole or not at all."""

from __future__ import annotations

import ast
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from llama32_desktop import files
from llama32_desktop.files import part_file, part_of, patiently, set_aside, write_whole


def by_parts(path: Path, data: bytes) -> None:
    with part_file(path) as part:
        part.write_bytes(data)


@pytest.fixture(params=[write_whole, by_parts])
def write(request: pytest.FixtureRequest) -> Callable[[Path, bytes], None]:
    return request.param


def full(*_: object) -> None:
    raise OSError(28, "No space left on device")


@pytest.mark.parametrize("fails", ["fsync", "replace"])
def test_what_fails_leaves_the_file_before_and_nothing_beside_it(
    write: Callable[[Path, bytes], None],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    fails: str,
) -> None:
    path = tmp_path / "a"
    write(path, b"before")
    with monkeypatch.context() as patched:
        patched.setattr(os if fails == "fsync" else Path, fails, full)
        with pytest.raises(OSError, match="No space"):
            write(path, b"after")
    assert [p.name for p in tmp_path.iterdir() if p.is_file()] == ["a"]
    assert path.read_bytes() == b"before"
    write(path, b"after")
    assert path.read_bytes() == b"after"


def test_what_was_left_by_a_part_that_died_is_written_over(tmp_path: Path) -> None:
    path = tmp_path / "a"
    part_of(path).write_bytes(b"of another time, and longer")
    by_parts(path, b"now")
    assert path.read_bytes() == b"now" and not part_of(path).exists()


@pytest.mark.parametrize("name", ["ä" * 127, "x" * 255])
def test_the_longest_name_has_a_part_too(tmp_path: Path, name: str) -> None:
    by_parts(tmp_path / name, b"whole")
    assert (tmp_path / name).read_bytes() == b"whole"


def test_what_a_link_leads_to_is_written(
    write: Callable[[Path, bytes], None], tmp_path: Path
) -> None:
    (tmp_path / "kept").mkdir()
    file, link = tmp_path / "kept" / "file", tmp_path / "link"
    (tmp_path / "step").symlink_to(file)
    link.symlink_to(tmp_path / "step")
    for data in (b"made", b"written over"):
        write(link, data)
        assert file.read_bytes() == data and not file.is_symlink()
        assert link.is_symlink() and (tmp_path / "step").is_symlink()
    assert [p.name for p in (tmp_path / "kept").iterdir()] == ["file"]


# A file that another program has open


def held(code: int = 32) -> PermissionError:
    """What Windows says of it."""
    error = PermissionError(13, "Sharing violation")
    error.winerror = code  # type: ignore[attr-defined]
    return error


@pytest.fixture
def pauses(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """Those that were made, without making them."""
    made: list[float] = []
    monkeypatch.setattr(files.time, "sleep", made.append)
    return made


@pytest.mark.parametrize("code", [5, 32, 33])
def test_a_held_file_is_tried_again_until_it_is_let_go(code: int, pauses: list[float]) -> None:
    answers = [held(code), held(code), "done"]

    def change() -> str:
        answer = answers.pop(0)
        if isinstance(answer, OSError):
            raise answer
        return answer

    assert patiently(change) == "done"
    assert len(pauses) == 2


def test_one_that_stays_held_is_an_error_after_a_second(pauses: list[float]) -> None:
    with pytest.raises(PermissionError, match="Sharing"):
        patiently(lambda: (_ for _ in ()).throw(held()))
    assert 0.9 < sum(pauses) < 1.5


def test_any_other_error_waits_for_nothing(pauses: list[float]) -> None:
    with pytest.raises(PermissionError, match="denied"):
        patiently(lambda: (_ for _ in ()).throw(PermissionError(13, "Permission denied")))
    assert pauses == []


def test_a_reader_that_lets_go_in_time_costs_no_change(
    write: Callable[[Path, bytes], None], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As a virus scanner does: Windows refuses the new name while the file is open."""
    path = tmp_path / "a"
    write(path, b"before")
    with path.open("rb") as reader:
        monkeypatch.setattr(files.time, "sleep", lambda _: reader.close())
        write(path, b"after")
    assert path.read_bytes() == b"after"


def test_all_names_are_changed_patiently() -> None:
    """`Path.replace` has one argument, unlike that of texts, dates and structs."""
    package = Path(files.__file__).parent
    others = {"msgspec.structs.replace", "self._window.conversations.rename"}
    hasty: list[str] = []
    patient: list[str] = []

    def walk(node: ast.AST, file: Path) -> None:
        if isinstance(node, ast.Call):
            called = ast.unparse(node.func)
            if called == "patiently":
                patient.append(ast.unparse(node))
                return
            changes = called.endswith((".replace", ".rename")) and called not in others
            if called == "os.replace" or (changes and len(node.args) == 1 and not node.keywords):
                hasty.append(f"{file.relative_to(package)}: {ast.unparse(node)}")
        for child in ast.iter_child_nodes(node):
            walk(child, file)

    for file in package.rglob("*.py"):
        source = file.read_text(encoding="utf-8")
        if ".replace(" in source or ".rename(" in source or "patiently" in source:
            walk(ast.parse(source), file)
    assert len(patient) > 5, "else this proves nothing"
    assert hasty == []


def test_what_is_set_aside_stands_over_no_other(tmp_path: Path) -> None:
    for content in "abc":
        path = tmp_path / "settings.json"
        path.write_text(content)
        assert set_aside(path).read_text() == content
        assert not path.exists()
    assert {file.read_text() for file in tmp_path.glob("settings.json.bad-*")} == {"a", "b", "c"}
