"""How the list of conversations looks around its rows."""

from __future__ import annotations

from llama32_desktop.ui.kit.palettes import Colours


def style_sheet(c: Colours) -> str:
    """For the widget named `sidebar`; made anew when the colours change."""
    return (
        f"#sidebar {{ background: {c.sidebar}; }}"
        f"#sidebar QListView {{ background: {c.sidebar}; border: 0; outline: 0; }}"
        f"#sidebar QLabel {{ color: {c.secondary}; padding: 2px 4px; }}"
        f"#sidebar #back {{ text-align: left; background: transparent; border: 0;"
        f" color: {c.text}; padding: 5px 4px; }}"
        f"#sidebar #back:hover, #sidebar #back:focus {{ background: {c.hover}; }}"
    )
