"""Names that strangers gave, within sentences of one line."""

from pathlib import Path

from llama32_desktop.documents.reader import DocumentReader
from llama32_desktop.processes.one_line import one_line
from llama32_desktop.sentences import Sentence
from tests.make.office import packed


def test_a_sentence_stays_one_line_whatever_the_names_in_it(tmp_path: Path) -> None:
    names = (
        "a\nTraceback (most recent call last).exe",
        "b\x1b[2J\u202egpj.exe",
        "Jalāl\u200cābād.exe",
    )
    packed(tmp_path / "a.zip", {"notes.txt": "Oats", **dict.fromkeys(names, b"MZ\0\0")})
    with DocumentReader() as reader:
        document = reader.read(tmp_path / "a.zip")
    said = " ".join((*document.unread, *(page.title for page in document.pages)))
    assert "Traceback" in said, "it is named"
    assert not any(char in said for char in "\n\r\x1b\u202e")
    assert "Jalāl\u200cābād.exe" in said, "marks that letters need stay"
    assert all(isinstance(one, Sentence) for one in document.unread), "they can be translated"


def test_what_breaks_or_turns_a_line_is_shown() -> None:
    assert one_line("a\r\nb\u2028c\u2066d") == "a\ufffd\ufffdb\ufffdc\ufffdd"
