"""The colours of the window: light, dark, and each of high contrast."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Colours:
    """Each colour by its use; text on its ground keeps a contrast of 4.5 to 1 or more."""

    dark: bool
    page: str
    sidebar: str
    raised: str
    text: str
    secondary: str
    border: str
    hover: str
    accent: str
    on_accent: str
    bubble: str
    code: str
    selection: str
    found: str
    """Behind the words that were searched for."""
    error: str
    error_ground: str
    error_border: str
    warning: str
    warning_ground: str
    warning_border: str
    info_ground: str
    info_border: str
    track: str = ""
    """What a bar of progress has not come to yet; empty: the colour of borders, without an edge."""


LIGHT = Colours(
    dark=False,
    page="#ffffff",
    sidebar="#f7f6f3",
    raised="#ffffff",
    text="#23221f",
    secondary="#6b6963",
    border="#e2e0da",
    hover="#efede8",
    accent="#3d63c9",
    on_accent="#ffffff",
    bubble="#eef1f8",
    code="#f6f5f1",
    selection="#c5d5fa",
    found="#ffe69a",
    error="#9c2118",
    error_ground="#fdf0ee",
    error_border="#f0c8c2",
    warning="#835200",
    warning_ground="#fdf5e3",
    warning_border="#eed9a6",
    info_ground="#eef3fd",
    info_border="#c8d6f5",
)
DARK = Colours(
    dark=True,
    page="#1d1d1f",
    sidebar="#18181a",
    raised="#262629",
    text="#e8e6e1",
    secondary="#a3a19b",
    border="#39393d",
    hover="#2f2f33",
    accent="#7d9dff",
    on_accent="#12151f",
    bubble="#2c3040",
    code="#27272b",
    selection="#3c528f",
    found="#6b5310",
    error="#ffb3a8",
    error_ground="#3a2321",
    error_border="#6b3a35",
    warning="#f3c76b",
    warning_ground="#352c19",
    warning_border="#5f4d22",
    info_ground="#232c42",
    info_border="#3b4c77",
)

# Where the system asks for high contrast: 7 to 1 or more, and edges that are seen.
HIGH_LIGHT = Colours(
    dark=False,
    page="#ffffff",
    sidebar="#ffffff",
    raised="#ffffff",
    text="#000000",
    secondary="#2e2d2a",
    border="#5c5a55",
    hover="#e6e4de",
    accent="#1b3d99",
    on_accent="#ffffff",
    bubble="#e3e9f8",
    code="#f2f1ec",
    selection="#aac2f7",
    found="#ffd95e",
    error="#7a0f08",
    error_ground="#ffffff",
    error_border="#7a0f08",
    warning="#5c3900",
    warning_ground="#ffffff",
    warning_border="#5c3900",
    info_ground="#ffffff",
    info_border="#1b3d99",
    track="#ffffff",
)
HIGH_DARK = Colours(
    dark=True,
    page="#000000",
    sidebar="#000000",
    raised="#000000",
    text="#ffffff",
    secondary="#dcdad4",
    border="#a9a7a1",
    hover="#26262a",
    accent="#a9c0ff",
    on_accent="#000000",
    bubble="#1c2340",
    code="#141416",
    selection="#2f4a9c",
    found="#5c4500",
    error="#ffc9c1",
    error_ground="#000000",
    error_border="#ffc9c1",
    warning="#ffdf94",
    warning_ground="#000000",
    warning_border="#ffdf94",
    info_ground="#000000",
    info_border="#a9c0ff",
    track="#000000",
)
