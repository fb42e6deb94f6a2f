"""Answers in files: as the chat shows them, and inert."""

import io
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image
from PySide6.QtGui import QTextDocument

from llama32_desktop.conversations.exporting.html_file import html_of
from llama32_desktop.conversations.exporting.labels import Labels
from llama32_desktop.conversations.exporting.markdown_file import markdown_of
from llama32_desktop.conversations.exporting.print_file import print_parts_of
from llama32_desktop.conversations.whole import (
    WholeConversation,
    WholeMessage,
    picture_attachment,
)


def said(answer: str, question: str = "Well?", **more) -> WholeConversation:
    asked = WholeMessage(id=1, role="user", content=question, created_at=1, **more)
    told = WholeMessage(id=2, parent=1, role="assistant", content=answer, created_at=2)
    return WholeConversation(
        title="Title", created_at=1, updated_at=2, active=2, messages=(asked, told)
    )


def web(answer: str) -> str:
    return html_of([said(answer)], {}).partition('<h2 class="who" dir="auto">Answer</h2>')[2]


def printed(answer: str) -> str:
    return list(print_parts_of(said(answer)))[-1].partition('dir="auto">Answer</h2>')[2]


@pytest.mark.parametrize("latex", ["$E=mc^2$", r"\(E=mc^2\)"])
def test_formulas_are_set_within_the_line(latex: str) -> None:
    page = web(f"So {latex} holds.")
    assert '<svg role="img" aria-label="E=mc^2" fill="currentColor"' in page
    assert "vertical-align:" in page and latex not in page
    assert 'class="display"' not in page
    assert '<img src="math-i:' in printed(f"So {latex} holds.")


@pytest.mark.parametrize(
    "latex",
    ["$$\\sqrt{x}$$", "\\[\\sqrt{x}\\]", "So $$\\sqrt{x}$$ holds.", "```math\n\\sqrt{x}\n```"],
)
def test_and_on_lines_of_their_own(latex: str) -> None:
    assert '<span class="display"><svg' in web(latex)
    assert '<img src="math-d:' in printed(latex)


def test_what_is_no_formula_stays_as_it_was_written() -> None:
    assert "$5 and $10" in web("It is $5 and $10.")
    broken = r"$\frac{1}{$"
    for page in (web(broken), printed(broken)):
        assert r"\frac{1}{" in page and "<svg" not in page


def test_code_is_coloured_in_light_and_dark_and_on_paper() -> None:
    page = html_of([said("```python\ndef f(): pass\n```")], {})
    assert '<pre dir="ltr" data-language="python"><code><span class="keyword">def</span>' in page
    assert page.count("--keyword: #") == 2 and ".keyword { color: var(--keyword); }" in page
    assert '<span style="color: #8a2b8f">def</span>' in printed("```python\ndef f(): pass\n```")


def test_a_fence_names_its_language_and_nothing_else() -> None:
    page = web('```"><script>x\n<b>1</b>\n```')
    assert "<script" not in page and "&lt;b&gt;1&lt;/b&gt;" in page


def test_tasks_have_boxes_in_place_of_bullets() -> None:
    page = web("- [ ] one\n- [x] **two**")
    assert '<ul dir="auto" class="tasks">' in page
    assert "☐ one" in page and "☑ <strong>two</strong>" in page
    mixed = web("- [ ] one\n- two\n\n1. [x] three")
    assert "tasks" not in mixed and "☐ one" in mixed and "☑ three" in mixed


@pytest.mark.parametrize(
    "address", ["file:///etc/passwd", "/etc/passwd", "notes.txt", "javascript:alert(1)", "data:x"]
)
def test_links_lead_to_the_web_alone(address: str) -> None:
    for page in (web(f"[there]({address})"), printed(f"[there]({address})")):
        assert "href" not in page and "there" in page


def test_links_to_the_web_are_links() -> None:
    page = web("[there](https://example.org/a?b&c) and https://example.org/d")
    assert page.count("<a href=") == 2


def test_pictures_that_an_answer_names_are_words() -> None:
    for page in (web("![a cat](https://x.org/y.png)"), printed("![a cat](https://x.org/y.png)")):
        link = '<a href="https://x.org/y.png"><em>[a cat]</em></a>'
        assert link in page and "<img" not in page


def test_what_nests_too_deep_is_whole() -> None:
    assert "the end" in web("> " * 300 + "the end")


def test_lines_stay_lines() -> None:
    assert "one<br>two" in html_of([said("x", "one\ntwo")], {})
    assert "one<br>\u00a0 two" in "".join(print_parts_of(said("x", "one\n  two")))


def test_a_table_from_the_right_is_turned_where_nobody_else_does_it() -> None:
    table = "| א | ב |\n|---|---|\n| 1 | 2 |"
    assert re.sub(r"<[^>]*>|\s", "", web(table))[:4] == "אב12"
    assert re.sub(r"<[^>]*>|\s", "", printed(table))[:4] == "בא21"
    assert re.sub(r"<[^>]*>|\s", "", printed("| a | b |\n|---|---|\n| 1 | 2 |"))[:4] == "ab12"


def test_tiff_is_shown_by_every_browser() -> None:
    data = io.BytesIO()
    Image.new("RGB", (3, 2), "red").save(data, "TIFF")
    picture = picture_attachment(data.getvalue(), "scan.tif")
    assert picture is not None
    page = html_of([said("x", pictures=(picture,))], {picture.sha256: data.getvalue()})
    assert 'src="data:image/png;base64,' in page
    assert "[scan.tif]" in html_of([said("x", pictures=(picture,))], {picture.sha256: b"II*\0x"})


def test_the_words_around_are_those_that_are_given() -> None:
    labels = Labels(you="Sie", answer="Antwort", untitled="Ohne Titel", conversations="Gespräche")
    nameless = WholeConversation(title=" ", created_at=1, updated_at=1)
    page = html_of([said("x"), nameless], {}, labels)
    assert ">Sie</h2>" in page and ">Antwort</h2>" in page and ">Ohne Titel</h1>" in page
    assert "<title>Gespräche</title>" in page
    assert "## Antwort" in markdown_of(said("x"), {}, labels)


TAGS = (
    "section div article body html p br hr pre code span ul ol li a em strong s i blockquote "
    "table thead tbody tr th td svg g path rect h[1-6]"
)


@settings(deadline=None)
@given(st.text(st.sampled_from("<>&\"'`$\\[](){}|*_~-#> \nab:/"), max_size=60))
def test_whatever_is_written_brings_no_tags_of_its_own(text: str) -> None:
    tag = rf"</?(?:{TAGS.replace(' ', '|')})(?: [^<>]*)?/?>"
    assert "<" not in re.sub(tag, "", web(text))


def test_items_keep_the_numbers_that_were_written(qapp: object) -> None:
    text = "3. a\n5. b\n   1. x\n   1. y\n4. c\n\nend"
    assert re.findall(r"<li[^>]*>", web(text)) == [
        "<li>",
        '<li value="5">',
        "<li>",
        "<li>",
        '<li value="4">',
    ]
    document = QTextDocument()
    document.setHtml(printed(text))
    numbers: list[str] = []
    block = document.begin()
    while block.isValid():
        items = block.textList()
        numbers += [f"{items.itemText(block)}{block.text().strip()}"] if items else []
        block = block.next()
    assert numbers == ["3.a", "5.b", "1.x", "2.y", "4.c"]


def test_definitions_and_labels_of_code_are_in_files() -> None:
    text = "[1]: https://e.org 'T'\n\n```python title=x\na\n```"
    link = '[1]: <a href="https://e.org">https://e.org</a> &#x27;T&#x27;'
    assert link in web(text) and link in printed(text)
    assert 'data-language="python title=x"' in web(text)
    assert ">python title=x</p>" in printed(text)
