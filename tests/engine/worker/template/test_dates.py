"""Moments in templates, by patterns that public templates and their tests have."""

from __future__ import annotations

import datetime
import string
import sys

import pytest

from llama32_desktop.engine.worker.template.dates import written
from llama32_desktop.engine.worker.template.rendering import Renderer

MOMENT = datetime.datetime(2026, 3, 4, 5, 6, 7, tzinfo=datetime.UTC)


class OfWindows(datetime.datetime):
    """Refuses what Windows' C runtime refuses."""

    def strftime(self, pattern: str) -> str:
        if any(sign in pattern for sign in ("%-", "%_", "%0", "%^")) or pattern[-1] in "klPs":
            raise ValueError("Invalid format string")
        return super().strftime(pattern)


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        ("%d %b %Y", "04 Mar 2026"),  # Llama 3.2
        ("%b %d %Y %H:%M:%S", "Mar 04 2026 05:06:07"),
        ("%-d %b %Y|%j|%A", "4 Mar 2026|063|Wednesday"),
        ("%-d %B %Y", "4 March 2026"),
        ("%-d %-m", "4 3"),
        ("%Y-%m-%d %A %a %B %b %p %I %y", "2026-03-04 Wednesday Wed March Mar AM 05 26"),
        ("%e/%k/%l/%P", " 4/ 5/ 5/am"),
        ("%_d %^a %-j %s", " 4 WED 63 1772600767"),
        ("%Y年%-m月%-d日 🦙", "2026年3月4日 🦙"),
        ("100%% of %%d, %", "100% of %d, %"),
        ("%-Q%-", "%-Q%-"),
    ],
)
@pytest.mark.parametrize("kind", [datetime.datetime, OfWindows])
def test_a_pattern_gives_on_every_system_what_linux_gives(
    pattern: str, text: str, kind: type[datetime.datetime]
) -> None:
    moment = kind.fromtimestamp(MOMENT.timestamp(), datetime.UTC)
    assert written(moment, pattern) == text


@pytest.mark.skipif(sys.platform != "linux", reason="Linux is what the others are held against")
@pytest.mark.parametrize("hour", [0, 5, 12, 23])
@pytest.mark.parametrize("flag", ["", "-", "_", "0", "^"])
def test_every_directive_is_as_linux_has_it(flag: str, hour: int) -> None:
    moment = MOMENT.replace(hour=hour)
    unlike = set("fzZ") if flag else set()  # Linux leaves some out with a flag
    letters = [
        letter
        for letter in set(string.ascii_letters) - unlike
        if moment.strftime(f"%{letter}") != f"%{letter}" and (flag, letter) != ("^", "P")
    ]
    assert len(letters) > 30
    ours = {letter: written(moment, f"%{flag}{letter}") for letter in letters}
    assert ours == {letter: moment.strftime(f"%{flag}{letter}") for letter in letters}


def test_a_template_is_rendered_with_the_day() -> None:
    renderer = Renderer()
    try:
        text = renderer.render("{{ strftime_now('%-d|%d') }}", {})
    finally:
        renderer.close()
    bare, padded = text.split("|")
    assert padded.isdecimal() and padded.lstrip("0") == bare
