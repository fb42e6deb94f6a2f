"""Other programs that turn files to text, as a measure of what the app reads; used where they are
installed: pandoc, pdftotext (poppler), and markitdown in an environment of its own."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

_SECONDS: Final = 30.0
_PANDOC: Final = frozenset((".docx", ".odt", ".epub", ".rtf", ".html", ".htm", ".md", ".ipynb"))
_MARKITDOWN: Final = frozenset(
    (
        *(".pptx", ".docx", ".xlsx", ".xls", ".epub", ".msg", ".html", ".htm", ".csv", ".pdf"),
        *(".ipynb", ".rss"),
    )
)
_MARKITDOWN_PROGRAM: Final = """
import sys
from markitdown import MarkItDown
print(MarkItDown().convert(sys.argv[1]).text_content)
"""
_MARKUP: Final = (
    # What markitdown says itself: an e-book's catalogue entry, headings around mails and charts.
    re.compile(
        r"^\*\*(?:Title|Authors|Language|Publisher|Date|Description|Identifier):\*\* .*$", re.M
    ),
    re.compile(r"^#+ (?:Email Message|Content|Notes:|Chart: ?.*)$", re.M),
    re.compile(r"^\| Category (?=\|)", re.M),
    re.compile(r"\[unsupported chart\]"),
    re.compile(r"/o=[^\n]*/cn=[^\n]*", re.I),
    re.compile(r"(?<=\d)\.0\b"),  # a whole number, as pandas prints it
    re.compile(r"<!--.*?-->", re.S),
    re.compile(r"(?<=\])\([^)]*\)"),
    re.compile(r"data:[\w/+;=,.-]+"),
)


@dataclass(frozen=True)
class Peer:
    """A program beside which the app is measured."""

    name: str
    endings: frozenset[str]
    command: Callable[[Path], list[str]]

    def text(self, path: Path) -> str | None:
        """What it reads of a file; `None` where it fails, or takes too long."""
        try:
            done = subprocess.run(self.command(path), capture_output=True, timeout=_SECONDS)
        except (OSError, subprocess.TimeoutExpired):
            return None
        text = done.stdout.decode("utf-8", "replace")
        return text if done.returncode == 0 and text.strip() else None


def peers(markitdown: str = "") -> list[Peer]:
    """Those that are here.

    Args:
        markitdown: The interpreter of an environment that has it.
    """
    found = []
    if shutil.which("pandoc"):
        command = ["pandoc", "--to=plain", "--wrap=none"]
        found.append(Peer("pandoc", _PANDOC, lambda path: [*command, str(path)]))
    if shutil.which("pdftotext"):
        found.append(
            Peer("pdftotext", frozenset((".pdf",)), lambda path: ["pdftotext", str(path), "-"])
        )
    if markitdown:
        found.append(
            Peer(
                "markitdown",
                _MARKITDOWN,
                lambda path: [markitdown, "-c", _MARKITDOWN_PROGRAM, str(path)],
            )
        )
    return found


def words(text: str) -> list[str]:
    """A text's words, without addresses of links and pictures: those are no text."""
    for markup in _MARKUP:
        text = markup.sub(" ", text)
    return re.findall(r"\w+", text.casefold())


class Kept:
    """What peers said before, in a folder: they take longer than what is measured."""

    def __init__(self, folder: Path | None) -> None:
        self._file = folder / "peers.json" if folder else None
        self._texts: dict[str, str | None] = {}
        if self._file and self._file.is_file():
            self._texts = json.loads(self._file.read_text(encoding="utf-8"))

    def texts(self, path: Path, all_peers: list[Peer]) -> Mapping[str, str | None]:
        """By name, of the peers that read files of this kind."""
        result = {}
        status = path.stat()
        for peer in all_peers:
            if path.suffix.lower() in peer.endings:
                key = f"{peer.name} {path} {status.st_size} {status.st_mtime_ns}"
                if key not in self._texts:
                    self._texts[key] = peer.text(path)
                result[peer.name] = self._texts[key]
        return result

    def save(self) -> None:
        if self._file:
            self._file.write_text(json.dumps(self._texts), encoding="utf-8")
