"""Every language has every page whole, and names what the window has."""

from __future__ import annotations

import re

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from llama32_desktop.ui.kit.access_keys import without_key
from llama32_desktop.ui.kit.translation import LANGUAGES, translation_file
from llama32_desktop.ui.kit.translation_file import read_translations
from llama32_desktop.ui.manual.pages import (
    ARROW,
    NAMES,
    Picture,
    find,
    labels_in,
    labels_named,
    labels_of,
    manual_folder,
    parse_page,
    picture_file,
    read_manual,
)
from llama32_desktop.ui.window.main_window import MainWindow
from tests.ui.kit.test_glossary import wrong_words

MOST_BYTES = 500_000
"""Of the pictures of a language."""
OTHERS = [code for code in LANGUAGES if code != "en"]


def source(language: str, name: str) -> str:
    return (manual_folder() / language / f"{name}.md").read_text(encoding="utf-8")


def headings(text: str) -> list[int]:
    return [len(marks) for marks in re.findall(r"^(#+) ", text, re.MULTILINE)]


def items(text: str) -> int:
    return len(re.findall(r"^(?:- |\d+\. |\| |\*\*)", text, re.MULTILINE))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_is_there_and_goes_on_to_pages_that_are(language: str) -> None:
    files = {file.stem for file in (manual_folder() / language).glob("*.md")}
    assert files == set(NAMES)
    pages = {page.name: page for page in read_manual(language)}
    titles = [page.title for page in pages.values()]
    assert len(set(titles)) == len(NAMES) and all(titles)
    for page in pages.values():
        assert page.further and set(page.further) <= set(NAMES) - {page.name}
        for word in ("[[", "]]", "![", "→ models"):
            assert word not in page.text, f"{language}/{page.name} has {word} left"


@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.parametrize("name", NAMES)
def test_a_translation_says_as_much_as_the_english_page(language: str, name: str) -> None:
    english, other = source("en", name), source(language, name)
    assert headings(other) == headings(english)
    assert items(other) == items(english)
    assert sorted(labels_in(other)) == sorted(labels_in(english))
    assert other.splitlines()[-1] == english.splitlines()[-1], "it goes on to the same pages"
    pictures = re.compile(r"^!\[.+\]\((.+)\)$", re.MULTILINE)
    assert pictures.findall(other) == pictures.findall(english)


def test_what_it_names_is_in_the_window(qtbot: QtBot) -> None:
    known = {without_key(text) for text in read_translations(translation_file("de"))}
    named = {label for name in NAMES for label in labels_in(source("en", name))}
    assert len(named) > 30
    assert named <= known
    window = MainWindow()
    qtbot.addWidget(window)
    entries = {
        without_key(menu) + ARROW + without_key(action.text())
        for menu, actions in window.actions_.menus.items()
        for action in actions
        if action is not None
    }
    paths = {path for name in NAMES for path in labels_named(source("en", name)) if ARROW in path}
    assert len(paths) > 10
    assert paths <= entries


@pytest.mark.parametrize("language", OTHERS)
def test_it_names_menus_as_the_window_does(language: str) -> None:
    labels = labels_of(language)
    (page,) = (page for page in read_manual(language) if page.name == "models")
    assert f"**{labels['Model']} → {labels['Models…']}**" in "".join(map(str, page.pieces))
    assert "&" not in page.text


@pytest.mark.parametrize("language", OTHERS)
def test_titles_have_the_words_of_the_glossary(language: str) -> None:
    english = {page.name: page.title for page in read_manual("en")}
    for page in read_manual(language):
        assert not wrong_words(english[page.name], page.title, language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_pictures_show_the_window_in_the_languages_of_the_pages(language: str) -> None:
    folder = manual_folder() / "pictures" / language
    pieces = [piece for page in read_manual(language) for piece in page.pieces]
    pictures = [piece for piece in pieces if isinstance(piece, Picture)]
    assert len(pictures) == 5
    assert {picture.language for picture in pictures} == {language}
    files = {
        picture_file(picture.name, language, dark=dark)
        for picture in pictures
        for dark in (False, True)
    }
    assert set(folder.iterdir()) == files
    for name, _, width, height, _ in pictures:
        both = (QImage(str(picture_file(name, language, dark=dark))) for dark in (False, True))
        assert {image.size().toTuple() for image in both} == {(width, height)}
        sizes = sorted(
            picture_file(name, language, dark=dark).stat().st_size for dark in (False, True)
        )
        assert sizes[0] > 0.9 * sizes[1], "both are of the same screen, and whole"
    assert sum(file.stat().st_size for file in files) < MOST_BYTES


def test_a_page_without_a_picture_of_its_language_has_the_english_one() -> None:
    source = "# T\n\n![A picture](chat)\n\n![Another](nowhere)\n"
    _, chat, nowhere = parse_page("start", source, {}, "eo").pieces
    assert isinstance(chat, Picture) and isinstance(nowhere, Picture)
    assert (chat.language, chat.width > 600) == ("en", True)
    assert (nowhere.width, nowhere.height) == (0, 0)


def test_lines_that_are_broken_in_the_source_are_one_paragraph() -> None:
    text = "# T\n\nOne\ntwo [[Models…]].\n\n- a\n  b\n- c\n\n"
    text += "| x |\n|---|\n| y |\nz\n\n```\np\nq\n```\n"
    page = parse_page("start", text + "\n→ models, settings\n", {"Models…": "Modelle…"})
    (piece,) = page.pieces
    assert piece == (
        "# T\n\nOne two **Modelle…**.\n\n- a b\n- c\n\n| x |\n|---|\n| y |\nz\n\n```\np\nq\n```"
    )
    assert page.further == ("models", "settings")


@pytest.mark.parametrize(
    ("language", "typed", "first"),
    [
        ("en", "gguf", "models"),
        ("en", "brings back", "conversations"),
        ("de", "herunterladen", "models"),
        ("de", "bilder", "pictures"),
        ("fr", "reseau", "privacy"),
        ("ja", "画像", "pictures"),
        ("zh_CN", "发票", "documents"),
    ],
)
def test_a_search_finds_words_in_every_script(language: str, typed: str, first: str) -> None:
    hits = find(read_manual(language), typed)
    assert first in [hit.page.name for hit in hits[:3]]
    assert not find(read_manual(language), f"{typed} qqqq")


def test_what_is_not_seen_is_not_found() -> None:
    page = parse_page("start", "# T\n\nSeen.\n\n![Hidden words](models)\n\n| a |\n|---|\n", {})
    assert [bool(find([page], typed)) for typed in ("seen", "hidden", "a")] == [True, False, True]
    assert page.text == "T\n\nSeen.\n a \n"
    picture = page.pieces[1]
    assert isinstance(picture, Picture) and picture.width > 300 < picture.height
    (gone,) = parse_page("start", "![Gone](gone)", {}).pieces
    assert gone == Picture("gone", "Gone", 0, 0)


@pytest.mark.parametrize("typed", ["", "  ", "*", '"', "(", "\\", "…", "a" * 10_000])
def test_odd_searches_find_nothing_and_break_nothing(typed: str) -> None:
    assert find(read_manual("en"), typed) == []
