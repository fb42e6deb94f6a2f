"""The version that Windows shows in a program's properties."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

from bundling.places import TITLE, build_folder, version

_TEMPLATE: Final = """\
VSVersionInfo(
  ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3F, flags=0x0, OS=0x40004,
                    fileType=0x1, subtype=0x0, date=(0, 0)),
  kids=[
    StringFileInfo([StringTable('040904B0', [
      StringStruct('CompanyName', '{title}'),
      StringStruct('FileDescription', '{title}'),
      StringStruct('FileVersion', '{version}'),
      StringStruct('InternalName', '{name}'),
      StringStruct('LegalCopyright', 'MIT licence. Built with Llama.'),
      StringStruct('OriginalFilename', '{name}.exe'),
      StringStruct('ProductName', '{title}'),
      StringStruct('ProductVersion', '{version}')])]),
    VarFileInfo([VarStruct('Translation', [1033, 1200])])
  ]
)
"""
"""In the form that PyInstaller reads: https://pyinstaller.org/en/stable/usage.html."""


def numbers(text: str) -> tuple[int, int, int, int]:
    """Four numbers of a version; what follows the numbers (`rc1`, `.dev0`) has no place there."""
    found = [int(part) for part in re.findall(r"\d+", re.split(r"[a-z+]", text)[0])]
    first, second, third, fourth = (*found, 0, 0, 0, 0)[:4]
    return first, second, third, fourth


def file_for(name: str) -> str:
    """Writes the description of the program `name`, and returns its path."""
    file: Path = build_folder() / f"{name}.version"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(
        _TEMPLATE.format(numbers=numbers(version()), title=TITLE, version=version(), name=name),
        encoding="utf-8",
    )
    return str(file)
