"""Text, Markdown, source code, tables of separated values."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from llama32_desktop.documents.model import Kind, Page
from llama32_desktop.documents.reading.encoding import decode
from llama32_desktop.documents.reading.remarks import EMPTY
from llama32_desktop.documents.reading.source import Source, UnreadableError, shown, whole

_BY_SUFFIX: Final[dict[str, Kind]] = {
    **dict.fromkeys((".md", ".markdown", ".mdown", ".mkd"), "markdown"),
    **dict.fromkeys((".csv", ".tsv", ".tab"), "csv"),
    **dict.fromkeys(
        (
            *(".py", ".js", ".ts", ".tsx", ".jsx", ".c", ".h", ".cc", ".cpp", ".hpp", ".cs"),
            *(".java", ".kt", ".go", ".rs", ".rb", ".php", ".swift", ".m", ".lua", ".pl", ".r"),
            *(".sh", ".bash", ".ps1", ".bat", ".sql", ".css", ".scss", ".json", ".yaml", ".yml"),
            *(".toml", ".ini", ".cfg", ".xml", ".tex", ".jl", ".hs", ".ml", ".scala", ".dart"),
        ),
        "code",
    ),
}


def read_text(path: Path) -> Source:
    """A file that is text as it is; one page."""
    text = decode(whole(path))
    kind = _BY_SUFFIX.get(path.suffix.lower(), "text")
    return Source(kind, iter([_page(path, text)]))


def _page(path: Path, text: str) -> Page:
    if not text.strip():
        raise UnreadableError(EMPTY.of(shown(path)))
    return Page(number=1, text=text, way="text")
