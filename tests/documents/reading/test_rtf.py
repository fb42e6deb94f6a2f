"""RTF as its programs write it: encodings, notes, lists, tables."""

from __future__ import annotations

import time

import pytest

from llama32_desktop.documents.reading.rtf_text import rtf_text


@pytest.mark.parametrize(
    ("rtf", "text"),
    [
        (r"{\rtf1\ansi Gr\'fc\'dfe\par zwei}", "Grüße\nzwei"),
        (r"{\rtf1\ansi We agreed \u-10179?\u-8704? on it}", "We agreed 😀 on it"),
        (r"{\rtf1\ansi half \u-10179? of one}", "half \ufffd of one"),
        (r"{\rtf1\ansi\uc2 \u8364\'80\'80 5 {\uc0\u228}}", "€ 5 ä"),
        (r"{\rtf1\ansi{\fonttbl{\f1\fcharset204 T;}}{\f1\'cf\'ee\'ea\'e0} a}", "Пока a"),
        (r"{\rtf1\ansi\ansicpg932{\fonttbl{\f0\fcharset128 M;}}\f0 \'93\'8c\'8b\'9e}", "東京"),
        (r"{\rtf1 a{\*\unknown b}c{\*\generator d}{\stylesheet{\s1 Normal;}}}", "ac"),
        (r"{\rtf1 x\~y\_z\-w\{\}\\}", "x y-zw{}\\"),
        (r"{\rtf1{\upr{a?}{\*\ud{a\u228?}}}}", "aä"),
        (r"{\rtf1{\field{\*\fldinst HYPERLINK}{\fldrslt shown}}}", "shown"),
        (r"{\rtf1{\listtext 1.\tab}one\par{\listtext 2.\tab}two}", "1. one\n2. two"),
        (r"{\rtf1\trowd\intbl a\par b\cell c\cell\row\pard after}", "a b\tc\nafter"),
        (r"{\rtf1 a{\nonesttables b\par}c}", "ac"),
        ("{\\rtf1 a{\\pict\\bin3 }{}b}c}", "ac"),
        (r"{\rtf1 open {\b and never closed", "open and never closed"),
        (r"{\rtf1 closed}} too often", "closed too often"),
    ],
)
def test_text(rtf: str, text: str) -> None:
    assert rtf_text(rtf).body == text


def test_what_stands_around() -> None:
    read = rtf_text(
        r"{\rtf1{\header Nordwind}{\footer VAT 1}Rent{\footnote\chftn minutes of May} is due"
        r"{\*\atnid A}{\*\atnauthor Ada}\chatn{\*\annotation too late}.{\deleted gone}"
        r"{\shp{\*\shpinst{\sp{\sn a}{\sv 1}}{\shptxt in a box}}}{\pict\pngblip 89}}"
    )
    assert read.text() == (
        "Nordwind\n\nRent[1] is due [Ada: too late] .\nin a box\n\n[1] minutes of May\n\nVAT 1"
    )
    assert (read.comments, read.deleted, read.pictures) == (1, 1, 1)


def test_long_and_deep_ones_are_quick() -> None:
    began = time.process_time()
    rtf_text("{\\rtf1" + "{" * 200_000 + "}" * 200_000)
    rtf_text("{\\rtf1" + "\\'e4" * 200_000 + "}")
    rtf_text("{\\rtf1 a" + "\\par" * 200_000 + "b}")
    assert time.process_time() - began < 6
