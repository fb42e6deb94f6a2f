"""Tables of prompts, as people and programs write them."""

from __future__ import annotations

from pathlib import Path

import pytest

from llama32_desktop.chat.rows.answers import Answer, table
from llama32_desktop.chat.rows.prompts import RowPrompt, RowsError, read_rows


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
