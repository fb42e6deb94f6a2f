"""`llama32-desktop export` and `llama32-desktop import`."""

from __future__ import annotations

import json
import zipfile
from contextlib import closing
from pathlib import Path

import pypdfium2
import pytest

from llama32_desktop import cli, paths
from llama32_desktop.cli.commands.export import EXPORT_FORMATS
from llama32_desktop.conversations.backup import back_up, prepare_restore
from llama32_desktop.conversations.exporting import FORMATS
from llama32_desktop.conversations.store import open_store
from llama32_desktop.conversations.versions import add_version
from tests.cli.conftest import Run

Capture = pytest.CaptureFixture[str]


@pytest.fixture
def filled(home: Path) -> list[int]:
    """The ids of two conversations."""
    with closing(open_store(paths.database_file()).store) as store:
        ids = []
        for title in ("About lamas", "Line\nbreak"):
            number = store.create_conversation(title).id
            question = store.add_message(number, None, "user", f"What is {title}?")
            store.add_message(number, question.id, "assistant", f"This is {title}.")
            ids.append(number)
    return ids


def titles() -> list[str]:
    with closing(open_store(paths.database_file()).store) as store:
        return sorted(conversation.title for conversation in store.conversations())


def test_what_was_exported_is_imported_once(run: Run, filled: list[int], tmp_path: Path) -> None:
    out = tmp_path / "all.json"
    result = run("export", str(out))
    assert (result.returncode, result.stderr) == (0, "")
    assert result.stdout == f"{out} (2 conversations)\n"
    (tmp_path / "kept").mkdir()
    link, file = tmp_path / "link.json", tmp_path / "kept" / "file.json"
    link.symlink_to(file)
    assert run("export", str(link)).returncode == 0
    assert link.is_symlink() and len(json.loads(file.read_text())["conversations"]) == 2
    paths.database_file().unlink()
    result = run("import", str(out))
    assert (result.returncode, result.stdout) == (0, "2 conversations imported.\n")
    assert titles() == ["About lamas", "Line\nbreak"]
    result = run("import", str(out))
    assert result.returncode == 0
    assert result.stdout == "0 conversations imported; 2 were there already.\n"


def test_the_list_names_what_can_be_exported(
    filled: list[int], tmp_path: Path, capsys: Capture
) -> None:
    assert cli.run(["export", "--list"]) == 0
    lines = [line.split("\t") for line in capsys.readouterr().out.splitlines()]
    assert [(int(number), title) for number, _, title in lines] == [
        (filled[1], "Line break"),
        (filled[0], "About lamas"),
    ]
    out = tmp_path / "one.json"
    assert cli.run(["export", "--conversation", lines[1][0], str(out)]) == 0
    assert [c["title"] for c in json.loads(out.read_text())["conversations"]] == ["About lamas"]


@pytest.mark.parametrize(
    ("arguments", "begins"),
    [
        (["all.html"], b"<!DOCTYPE html>"),
        (["all.txt", "--format", "html"], b"<!DOCTYPE html>"),
        (["all.zip"], b"PK"),
        (["one.md", "--conversation", "1"], b"# About lamas"),
    ],
)
def test_the_ending_or_the_option_says_how(
    arguments: list[str], begins: bytes, filled: list[int], tmp_path: Path
) -> None:
    out = tmp_path / arguments[0]
    assert cli.run(["export", str(out), *arguments[1:]]) == 0
    assert out.read_bytes().startswith(begins)
    if out.suffix == ".zip":
        assert len(zipfile.ZipFile(out).namelist()) == 2


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["export", "{}/all.txt"], "names no format"),
        (["export", "{}/all.md"], "are a zip"),
        (["export", "{}/all.json", "--conversation", "99"], "There is no conversation 99"),
        (["import", "{}/missing.json"], "cannot be read"),
        (["import", "{}"], "holds no conversations that this app knows"),
    ],
)
def test_failure_is_one_line_and_1(
    arguments: list[str], says: str, filled: list[int], tmp_path: Path, capsys: Capture
) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    assert cli.run([argument.format(empty) for argument in arguments]) == 1
    out, err = capsys.readouterr()
    assert out == "" and says in err and err.count("\n") == 1
    assert list(empty.iterdir()) == []


def test_nothing_to_export_makes_no_database(home: Path, tmp_path: Path, capsys: Capture) -> None:
    assert cli.run(["export", str(tmp_path / "all.json")]) == 1
    assert "no conversations yet" in capsys.readouterr().err
    assert not paths.database_file().exists()


def test_what_can_be_read_is_imported_beside_what_cannot(
    filled: list[int], tmp_path: Path, capsys: Capture
) -> None:
    good, bad = tmp_path / "good.json", tmp_path / "bad.json"
    assert cli.run(["export", str(good)]) == 0
    bad.write_text("{")
    paths.database_file().unlink()
    capsys.readouterr()
    assert cli.run(["import", str(bad), str(good)]) == 0
    out, err = capsys.readouterr()
    assert out == "2 conversations imported.\n"
    assert "bad.json" in err and err.count("\n") == 1


def test_formats_are_those_of_the_export() -> None:
    assert (*FORMATS, "pdf") == EXPORT_FORMATS


def test_nothing_is_touched_while_a_backup_is_to_be_restored(
    filled: list[int], tmp_path: Path, capsys: Capture
) -> None:
    database = paths.database_file()
    with closing(open_store(database).store) as store:
        back_up(store, paths.pictures_folder(), tmp_path / "b.zip")
    prepare_restore(tmp_path / "b.zip", database)
    for arguments in (["export", str(tmp_path / "a.json")], ["import", str(tmp_path)]):
        assert cli.run(arguments) == 1
        assert "A backup is being restored" in capsys.readouterr().err
    assert not (tmp_path / "a.json").exists()


def test_pages_are_printed(run: Run, filled: list[int], tmp_path: Path) -> None:
    out = tmp_path / "all.pdf"
    result = run("export", str(out))
    assert (result.returncode, result.stderr) == (0, "")
    assert result.stdout == f"{out} (2 conversations)\n"
    assert len(pypdfium2.PdfDocument(out)) == 2
    one = tmp_path / "one"
    assert run("export", "--format", "pdf", "--conversation", "1", str(one)).returncode == 0
    assert len(pypdfium2.PdfDocument(one)) == 1


def test_training_data_is_written_to_a_folder(run: Run, filled: list[int], tmp_path: Path) -> None:
    with closing(open_store(paths.database_file()).store) as store:
        answer = store.branch(filled[0])[-1]
        add_version(store, answer, "They are animals.")
    out = tmp_path / "data"
    options = ["--training", "--test-percent", "0", "--seed", "7"]
    result = run("export", *options, str(out))
    assert result.returncode == 0
    assert result.stdout.splitlines() == [
        f"{out} (2 answers of 2 chats)",
        "chat/train.jsonl\t2 lines",
        "nemo-preferences/train.jsonl\t1 line",
        "preferences/train.jsonl\t1 line",
        "ratings/train.jsonl\t2 lines",
    ]
    assert result.stderr == "left out: answers that were corrected (the corrections are in): 1\n"
    [pair] = map(json.loads, (out / "preferences" / "train.jsonl").read_text().splitlines())
    assert pair["chosen"] == [{"role": "assistant", "content": "They are animals."}]
    result = run("export", *options, str(out))
    assert result.returncode == 1 and "is there already" in result.stderr
    assert "Traceback" not in result.stderr


def test_options_of_training_data_go_with_nothing_else(
    filled: list[int], tmp_path: Path, capsys: Capture
) -> None:
    out = str(tmp_path / "x.zip")
    for wrong in (["--seed", "1"], ["--test-percent", "5"], ["--training", "--format", "json"]):
        assert cli.run(["export", *wrong, out]) != 0
        assert "--training" in capsys.readouterr().err
    assert not Path(out).exists()
