"""Tables of prompts, as people and programs write them."""

from __future__ import annotations

import json
import ntpath
import sys
import time
from pathlib import Path

import pytest

from llama32_desktop.chat.rows.answers import Answer, table
from llama32_desktop.chat.rows.folders import leads_out
from llama32_desktop.chat.rows.prompts import RowPrompt, RowsError, read_rows
from llama32_desktop.documents.extraction.tables import harmless


def written(path: Path, data: str | bytes) -> Path:
    path.write_bytes(data if isinstance(data, bytes) else data.encode())
    return path


@pytest.mark.parametrize(
    "data",
    [
        "prompt,system\nWhy?,Short.\n",
        "\ufeffPrompt;System\r\nWhy?;Short.\r\n\r\n",
        "Prompt\tSystem\nWhy?\tShort.\n",
        "prompt;system\nWhy?;Short.\n".encode("utf-16"),
    ],
)
def test_tables_of_several_programs(tmp_path: Path, data: str | bytes) -> None:
    [row], said = read_rows(written(tmp_path / "a.csv", data))
    assert (row.number, row.prompt, row.system, said) == (1, "Why?", "Short.", ())


def test_letters_of_an_older_spreadsheet(tmp_path: Path) -> None:
    data = "prompt;id\nGrüße für Jörg und Käthe;1\n".encode("cp1252")
    assert read_rows(written(tmp_path / "a.csv", data))[0][0].prompt == "Grüße für Jörg und Käthe"


def test_files_are_seen_from_the_table(tmp_path: Path) -> None:
    data = 'prompt,files,picture\n"Two\nlines","a.pdf; b.pdf",c.png\n,,\nNo file,,\n'
    rows, said = read_rows(written(tmp_path / "a.csv", data))
    assert rows[0].prompt == "Two\nlines" and rows[0].image == tmp_path / "c.png"
    assert rows[0].files == (tmp_path / "a.pdf", tmp_path / "b.pdf")
    assert rows[1].files == () and rows[1].image is None and said == ()


def test_a_text_in_json_lines_may_have_other_ends_of_lines(tmp_path: Path) -> None:
    said = "One\u2028two\u2029three\x85four\u000bfive"
    lines = [json.dumps({"prompt": said}, ensure_ascii=False)] * 2
    rows, _ = read_rows(written(tmp_path / "a.jsonl", "\r\n".join(lines)))
    assert [row.prompt for row in rows] == [said, said]


def test_many_columns_of_one_name_take_no_time(tmp_path: Path) -> None:
    """Each was held against all before it: 16,000 took 1.2 s of the processor, 32,000 5 s."""
    path = written(tmp_path / "a.csv", f"prompt{',a' * 60_000}\nWhy?\n")
    began = time.process_time()
    [row], _ = read_rows(path)
    assert len(row.values) == 60_001 and time.process_time() - began < 3


def test_blanks_are_filled_once(tmp_path: Path) -> None:
    path = written(tmp_path / "a.jsonl", '{"Name": "{{other}}", "other": 7}\n\n{"name": null}\n')
    rows, _ = read_rows(path, message="To {{ name }}: {{other}}", system="Short.")
    assert [row.prompt for row in rows] == ["To {{other}}: 7", "To : "]
    assert {row.system for row in rows} == {"Short."}


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("a.csv", "", "no rows"),
        ("a.csv", "prompt\n", "no rows"),
        ("a.csv", "question\nWhy?\n", "no column “prompt”"),
        ("a.csv", 'prompt,b\n"Why?', "no table that can be read"),
        ("a.json", "{", "no JSON"),
        ("a.json", "[" * 200_000, "no JSON"),
        ("a.json", '{"prompt": "Why?"}', "no list of objects"),
        ("a.csv", 'prompt,b\n"",1\n', "are empty"),
        ("gone.csv", None, "could not be read"),
    ],
)
def test_what_is_no_table_of_prompts(
    tmp_path: Path, name: str, data: str | None, said: str
) -> None:
    if data is not None:
        written(tmp_path / name, data)
    with pytest.raises(RowsError, match=said):
        read_rows(tmp_path / name)


def test_answers_are_no_formulas() -> None:
    rows = [RowPrompt(number=1, values={"=a": "+b", "state": "mine"}, prompt="+b")]
    answers = [Answer(row=1, model="@m", state="done", answer="=HYPERLINK(1)\nand more")]
    text = table(".csv", rows, answers).decode("utf-8-sig")
    assert text.startswith("'=a,state,model,state (answer),answer")
    assert "'+b,mine,'@m,done,\"'=HYPERLINK(1)\nand more\"" in text
    assert table(".xlsx", rows, answers)[:2] == b"PK"


def test_a_list_without_quotes_is_whole(tmp_path: Path) -> None:
    data = '\nprompt\nTranslate: yes, I will; not | pay\n"Two, ""and""\nlines"\n'
    rows, _ = read_rows(written(tmp_path / "a.csv", data))
    assert [row.prompt for row in rows] == [
        "Translate: yes, I will; not | pay",
        'Two, "and"\nlines',
    ]
    rows, _ = read_rows(
        written(tmp_path / "a.csv", '"why, in short"\na, b\n'), message="{{why, in short}}"
    )
    assert rows[0].prompt == "a, b"


@pytest.mark.parametrize(
    "data", ["prompt;lang\nHi;de\nHello; world;de\n", "a,prompt\n1,2,\n1,2,,x\n"]
)
def test_more_cells_than_columns_are_no_row(tmp_path: Path, data: str) -> None:
    with pytest.raises(RowsError, match=r"Row 2 of “a\.csv” has more cells"):
        read_rows(written(tmp_path / "a.csv", data))


def test_no_column_is_lost(tmp_path: Path) -> None:
    data = "a,a 3,a,prompt\n1,2,3,Why?,,\n"
    [row], _ = read_rows(written(tmp_path / "a.csv", data))
    assert list(row.values.values()) == ["1", "2", "3", "Why?"]


def test_deep_json_is_said_to_be_none(tmp_path: Path) -> None:
    for depth in range(100, 3_000, 50):  # some are read, and cannot be written
        data = '[{"prompt":' + "[" * depth + '{"a":' * depth + '"x"' + "}" * depth + "]" * depth
        try:
            read_rows(written(tmp_path / "a.json", data + "}]"))
        except RowsError as error:
            assert "no JSON" in str(error)


@pytest.mark.skipif(sys.platform == "win32", reason="links take a right of their own")
def test_a_stranger_s_table_names_no_file_elsewhere(tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    written(tmp_path / "key", "secret")
    (folder / "link").symlink_to(tmp_path / "key")
    (folder / "ring").symlink_to(folder / "ring")
    outside = ["../key", str(tmp_path / "key"), "link", "x/../../key", "../in2/a", "ring/a", "a\0b"]
    inside = ["a.md", "x/../a.md", str(folder / "a.md"), "..a"]
    data = [{"prompt": "Why?", "files": ["b.md", name], "n": name} for name in outside + inside]
    data.append({"prompt": "Why?", "image": "../key", "n": "../key"})
    rows, _ = read_rows(written(folder / "a.json", json.dumps(data)))
    assert [row.outside for row in rows] == [*outside, *[""] * len(inside), "../key"]
    assert all(folder in file.parents for row in rows for file in row.files)
    assert not any(row.image for row in rows)
    rows, _ = read_rows(folder / "a.json", folder=tmp_path)
    assert rows[1].outside == "" and rows[1].files[1] == tmp_path / "key"


@pytest.mark.parametrize(
    ("name", "out"),
    [
        (r"\\evil.example\share\a.png", True),
        ("//evil.example/share/a.png", True),
        (r"\\?\UNC\evil.example\share\a.png", True),
        (r"\\.\pipe\a", True),
        (r"D:\a.png", True),
        ("D:a.png", True),
        (r"\Users\other\a.png", True),
        (r"..\Me2\a.png", True),
        (r"c:\users\me\sub\a.png", False),
        (r"sub\..\a.png", False),
    ],
)
def test_names_of_windows(name: str, out: bool) -> None:
    assert leads_out(r"C:\Users\Me", name, ntpath) is out


@pytest.mark.parametrize("sign", [";", "\t", "\n", "\r\n"])
@pytest.mark.parametrize("before", ["", " ", '"', '" "'])
def test_a_line_that_is_split_elsewhere_has_no_formula(sign: str, before: str) -> None:
    for formula in ("=1+1", "@SUM(1)", "+cmd|' /C calc'!A0", "-HYPERLINK(1)", "＝1"):
        cell = f"a{sign}{before}{formula}{sign}b"
        assert harmless(cell) == f"a{sign}{before}'{formula}{sign}b"
    for plain in ("- a point", "-5", "+49 (0) 30 123", "a = b", ""):
        assert harmless(f"a{sign}{before}{plain}") == f"a{sign}{before}{plain}"
    answers = [Answer(row=1, model="m", state="done", answer=f"a{sign}{before}=1+1")]
    rows = [RowPrompt(number=1, values={"prompt": f"b{sign}=1"}, prompt="b")]
    line = table(".csv", rows, answers).decode("utf-8-sig").split("\r\n", 1)[1]
    parts = [part.strip(' "') for part in line.replace("\n", ";").replace("\t", ";").split(";")]
    assert not [part for part in parts if part.startswith("=")]
