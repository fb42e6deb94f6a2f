"""Text, Markdown, source code, tables of separated values, RTF."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from llama32_desktop.documents.model import Kind, Page
from llama32_desktop.documents.reading.encoding import decode
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


def read_rtf(path: Path) -> Source:
    """Rich Text Format, which editors of several systems save notes in."""
    from striprtf.striprtf import rtf_to_text

    data = whole(path).decode("latin-1")  # RTF is ASCII; other characters are escaped in it
    try:
        text = rtf_to_text(data, errors="replace")
    except (ValueError, LookupError, IndexError, RecursionError) as error:
        raise UnreadableError(
            f"“{shown(path)}” is damaged, so it was not read; save it again, as text or DOCX."
        ) from error
    return Source("rtf", iter([_page(path, text.replace("\r\n", "\n"))]))


def _page(path: Path, text: str) -> Page:
    if not text.strip():
        raise UnreadableError(f"“{shown(path)}” is empty, so there is nothing to read in it.")
    return Page(number=1, text=text, way="text")
