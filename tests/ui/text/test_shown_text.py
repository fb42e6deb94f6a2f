"""What a search reads of a message is what its documents show."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from llama32_desktop.ui.text import inline_html
from llama32_desktop.ui.text.leaf_view import LeafView
from llama32_desktop.ui.text.markdown import leaves_of
from llama32_desktop.ui.text.search_hits import Found, Sought
from llama32_desktop.ui.text.shown_text import leaves_in_steps, may_show, shown_text
from llama32_desktop.ui.text.style import default_look
from llama32_desktop.words import phrase_of, places_of, searchable

TEXTS = (
    "# A <b>head</b> & `a < b`\n\nun**believ**able [link](https://a.example/a) &amp; &eacute;",
    "> quoted a\n> goes a\n\n1. one a\n2. two\n   a\n\n```py\na = 'a'\n```\n",
    "| a | b |\n|---|---|\n| a **a** | `a|b` |\n\n---\n\na\\\na",
    "| א | a |\n|---|---|\n| ב a | a |\n",
    "עברית `a` ועוד a\n\nHard a  \nbreak 👩‍👩‍👧 a 한국어 ﬀ a",
    "[a]: https://a.example 'a'\n\n[a] and ![a](a.png)\n\n<a href='a'>a</a>",
)


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("typed", ["a", "f", "b", "é", "a a", "<", "עברית", "believa", "👩"])
def test_as_many_places_as_in_the_documents(qtbot: QtBot, text: str, typed: str) -> None:
    phrase = phrase_of(typed)
    assert phrase is not None
    found, look = Found(), default_look()
    found.set_sought(Sought(phrase=phrase))
    leaves = list(leaves_in_steps(text, markdown=True))[-1]
    assert leaves
    counted = [len(places_of(shown_text(leaf), phrase)) for leaf in leaves]
    assert counted == [len(found.ranges(LeafView(leaf, look))) for leaf in leaves]
    if any(counted):
        assert may_show(phrase, searchable(text))


def test_a_reference_of_too_many_digits_is_looked_at_closely() -> None:
    text = f"&#{'9' * 5000}; &eacute;"
    for typed in ("é", "b"):
        phrase = phrase_of(typed)
        assert phrase is not None
        assert may_show(phrase, searchable(text))
        leaves = list(leaves_in_steps(text, markdown=True))[-1]
        assert leaves
        shown = "".join(map(shown_text, leaves))
        assert len(places_of(shown, phrase)) == (typed == "é")


def test_places_are_ranges_of_the_text_itself() -> None:
    phrase = phrase_of("ﬁn")
    assert phrase is not None
    assert [("x FIN ﬁn fi\u00adn"[a:b]) for a, b in places_of("x FIN ﬁn fi\u00adn", phrase)] == [
        "FIN",
        "ﬁn",
        "fi\u00adn",
    ]
    assert phrase_of(" \u00ad ") is None


@given(st.text(alphabet="a .:/!@-'\"<>&[]()*_~`$\\\n\thpst1é\u00a0ש", max_size=30))
def test_text_without_marks_is_what_the_parser_makes_of_it(content: str) -> None:
    content = content.strip()
    assert inline_html.inline_html(content, {}) == inline_html._inline_html(content, {})


@pytest.mark.parametrize(
    "content",
    ["http://a.example", "see //a.example/x", "mailto:a@b.example", "a: b", "a.example", "x: //"],
)
def test_addresses_are_no_text_without_marks(content: str) -> None:
    assert inline_html.inline_html(content, {}) == inline_html._inline_html(content, {})
    assert inline_html.plain_text(content) == "".join(
        token.content for token in inline_html._PARSER.parseInline(content, {})[0].children or ()
    )


@given(
    st.lists(
        st.sampled_from(["a\n", "- b\n", "  c\n", "1. d\n", "> e\n", "\n", "    f\n", "```\n"])
        | st.sampled_from(["|a|b|\n", "|-|-|\n", "[a]: b\n", "[a]\n", "$$\n", "# g\n", "---\n"]),
        max_size=20,
    )
)
def test_a_short_message_read_in_steps_has_the_leaves_of_the_whole(lines: list[str]) -> None:
    text = "".join(lines)
    assert list(leaves_in_steps(text, markdown=True))[-1] == leaves_of(text)
