"""The size that is checked, the date that is set, and the names that all parts share."""

from __future__ import annotations

import ast
import json
import tomllib
from pathlib import Path

import pytest
from bundling import bundle, contents, places, win_version

from llama32_desktop import __version__, paths


def test_models_and_links_do_not_count_as_size(tmp_path: Path) -> None:
    (tmp_path / "library").write_bytes(bytes(2_000_000))
    (tmp_path / "link").symlink_to("library")
    (tmp_path / "starter.gguf").write_bytes(bytes(5_000_000))
    assert bundle.size_mb(tmp_path) == 2.0
    bundle.check_size(tmp_path, limit_mb=2.0)
    with pytest.raises(SystemExit, match="2 MB, more than 1"):
        bundle.check_size(tmp_path, limit_mb=1.0)


def test_all_files_get_the_date_of_the_source(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder" / "file").touch()
    (tmp_path / "dangling").symlink_to("nowhere")
    bundle.same_time(tmp_path)
    dates = {p.lstat().st_mtime for p in [tmp_path, *tmp_path.rglob("*")]}
    assert dates == {1700000000.0}


def test_files_get_it_on_a_system_that_sets_no_links_date(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    monkeypatch.setattr(bundle.os, "supports_follow_symlinks", set())
    (tmp_path / "file").touch()
    bundle.same_time(tmp_path)
    assert (tmp_path / "file").stat().st_mtime == 1700000000.0


def test_what_one_system_has_alone_is_imported_there_alone() -> None:
    """PyInstaller takes an import for a needed one but in an `if` or a `try`."""
    for_some = {"resource", "fcntl", "pwd", "grp", "termios", "pty", "winreg", "msvcrt", "_winapi"}
    found: list[str] = []

    def walk(node: ast.AST, file: Path, optional: bool) -> None:
        if isinstance(node, ast.Import | ast.ImportFrom):
            names = [name.name for name in node.names]
            names = [node.module or ""] if isinstance(node, ast.ImportFrom) else names
            if not optional and for_some & {name.split(".")[0] for name in names}:
                found.append(f"{file.name}: {', '.join(names)}")
        for child in ast.iter_child_nodes(node):
            walk(child, file, optional or isinstance(node, ast.If | ast.Try))

    for file in (places.ROOT / "llama32_desktop").rglob("*.py"):
        walk(ast.parse(file.read_text(encoding="utf-8")), file, False)
    assert found == []


def test_the_bundle_has_the_apps_name_and_version() -> None:
    assert places.version() == __version__
    assert places.NAME == paths.APP


def test_what_the_bundle_names_is_a_dependency_or_a_module_of_one() -> None:
    project = tomllib.loads((places.ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    required = " ".join([project["name"], *project["dependencies"]])
    for name in contents.METADATA:
        assert name in required
    assert any("pyinstaller" in line for line in project["optional-dependencies"]["packaging"])


def test_the_spec_is_python() -> None:
    ast.parse(places.SPEC.read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    ("version", "numbers"),
    [("0.1.0", (0, 1, 0, 0)), ("1.2.3rc4", (1, 2, 3, 0)), ("2.0.1.5+cu124", (2, 0, 1, 5))],
)
def test_windows_gets_four_numbers(version: str, numbers: tuple[int, ...]) -> None:
    assert win_version.numbers(version) == numbers


def test_a_dependency_that_is_not_installed_is_found_at_the_build() -> None:
    warnings = """
missing module named winreg - imported by platform (delayed, optional), llama32_desktop.a (delayed, conditional)
missing module named 'mdit_py_plugins.dollarmath' - imported by llama32_desktop.ui.chat.rules (top-level)
missing module named colorama - imported by tqdm.utils (delayed, optional)
missing module named pypdfium2 - imported by other (optional), llama32_desktop.documents.pdf (delayed)
missing module named hf_xet.XetSession - imported by llama32_desktop.downloads.xet (delayed)
"""  # noqa: E501
    found = bundle.missing_modules(warnings, lambda module: module == "hf_xet")
    assert found == ["mdit_py_plugins.dollarmath", "pypdfium2"]


def test_a_bundle_is_told_where_to_ask_for_a_newer_version(tmp_path: Path) -> None:
    resources = tmp_path / "_internal" / "llama32_desktop" / "_resources"
    resources.mkdir(parents=True)
    (resources / "release.json").write_text('{"updates": ""}')
    bundle.allow_updates(tmp_path, "https://example.org/release.json")
    told = json.loads((resources / "release.json").read_text())
    assert told == {"updates": "https://example.org/release.json"}
    with pytest.raises(SystemExit, match="https"):
        bundle.allow_updates(tmp_path, "http://example.org")
