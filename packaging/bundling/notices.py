"""The licences of all that is in the bundle, as one file that a person can read."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from bundling.inventory import Component
from bundling.places import TITLE

FILE: Final = "THIRD-PARTY-NOTICES.txt"
_LINE: Final = "=" * 80
_HEAD: Final = """\
{title}: notices of third parties

Built with Llama.

Llama 3.2 is licensed under the Llama 3.2 Community License, Copyright © Meta Platforms, Inc. All
Rights Reserved. The app contains no Llama weights; it fetches them when the person asks for it and
has accepted that licence.

{title} itself is under the MIT licence. It contains {count} works of others, listed here, each
with its licence; texts that several share are printed once, where they come first.

"""


def text(components: list[Component]) -> str:
    """The file's text: a table, then each component's texts."""
    width = max(len(f"{c.name} {c.version}") for c in components)
    table = "".join(f"{f'{c.name} {c.version}':<{width}}  {c.licence}\n" for c in components)
    printed: dict[str, str] = {}
    parts: list[str] = []
    for component in components:
        title = f"{component.name} {component.version}"
        parts.append(f"\n{_LINE}\n{title}\n{component.licence}\n{_LINE}\n")
        for name, content in component.texts:
            content = content.replace("\r\n", "\n").strip()
            before = printed.setdefault(content, title)
            parts.append(
                f"\n--- {name}\n\n{content}\n"
                if before == title
                else f"\n--- {name}: the same as that of {before}\n"
            )
    return _HEAD.format(title=TITLE, count=len(components)) + table + "".join(parts)


def write(folder: Path, components: list[Component]) -> Path:
    """Writes the file into `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / FILE
    file.write_text(text(components), encoding="utf-8", newline="\n")
    return file
