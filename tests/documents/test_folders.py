"""Which files of a folder are read."""

from __future__ import annotations

from pathlib import Path

from llama32_desktop.documents.reading import folders
from llama32_desktop.documents.reading.folders import walk


def put(root: Path, *names: str) -> None:
    for name in names:
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("x")


def test_sorted_once_and_hidden_left_out(tmp_path: Path) -> None:
    put(tmp_path, "b.txt", "a/z.md", "a/.secret", ".git/config", "node_modules/x.js", "~$a.docx")
    result = walk([tmp_path, tmp_path / "b.txt"])
    assert [str(path.relative_to(tmp_path)) for path in result.files] == ["b.txt", "a/z.md"]
    assert result.left_out == ("Hidden or technical items were left out (items: 4).",)


def test_links_in_a_circle_end(tmp_path: Path) -> None:
    put(tmp_path, "a/b.txt")
    (tmp_path / "a" / "round").symlink_to(tmp_path)
    assert len(walk([tmp_path]).files) == 1


def test_more_files_than_are_read_is_said(tmp_path: Path) -> None:
    put(tmp_path, *(f"{number}.txt" for number in range(5)))
    limit, folders.MOST_FILES = folders.MOST_FILES, 3  # type: ignore[misc]
    try:
        result = walk([tmp_path])
    finally:
        folders.MOST_FILES = limit  # type: ignore[misc]
    assert len(result.files) == 3
    assert "more than 3 files" in result.left_out[0]


def test_cancelled(tmp_path: Path) -> None:
    put(tmp_path, "a.txt")
    assert walk([tmp_path], cancelled=lambda: True).files == ()
