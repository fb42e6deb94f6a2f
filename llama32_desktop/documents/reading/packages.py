"""Which reader an archive gets, and which one of the old compound files of Microsoft's."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from llama32_desktop.cage.handed import opened
from llama32_desktop.documents.reading.source import Source, UnreadableError, shown
from llama32_desktop.documents.reading.within import Within
from llama32_desktop.sentences import Sentence

_OTHERS: Final = frozenset(
    (
        *("[Content_Types].xml", "_rels/.rels", "META-INF/MANIFEST.MF", "META-INF/manifest.xml"),
        *("mimetype", "AndroidManifest.xml"),
    )
)
"""Members that files of programs have, and archives that people pack do not."""
_PROGRAMS: Final = _OTHERS | frozenset(
    (
        *("META-INF/container.xml", "word/document.xml", "content.xml", "ppt/presentation.xml"),
        *("xl/workbook.xml", "index.xml", "index.apxl"),
    )
)
"""These, and those that tell documents apart."""
_INDEX: Final = (".iwa", "Index.zip")
_TODAY: Final = (".docx", ".xlsx", ".pptx", ".docm", ".xlsm", ".pptm", ".ppsx")
_OPEN_DOCUMENT: Final = "application/vnd.oasis.opendocument."


def open_archive(path: Path, within: Within) -> Source:
    """A file that is a ZIP archive, whatever it is beyond that."""
    from llama32_desktop.documents.reading.archives import names_in

    names = names_in(path, checked=False)
    if not _is_of_a_program(names):
        from llama32_desktop.documents.reading.zipped import read_zip

        return read_zip(path, within)
    names, kind = names_in(path), _declared(path)
    if any(name.startswith("word/document") and name.endswith(".xml") for name in names):
        from llama32_desktop.documents.reading.word import read_docx

        return read_docx(path)
    if kind.startswith(f"{_OPEN_DOCUMENT}spreadsheet") or any(
        name.startswith("xl/workbook") for name in names
    ):
        from llama32_desktop.documents.reading.sheets import read_workbook

        return read_workbook(path)
    if "ppt/presentation.xml" in names or any(n.startswith("ppt/slides/") for n in names):
        from llama32_desktop.documents.reading.slides import read_pptx

        return read_pptx(path)
    if kind.startswith(_OPEN_DOCUMENT) or _is_open_document(path, names):
        from llama32_desktop.documents.reading.open_document import read_open_document

        return read_open_document(path)
    if kind == "application/epub+zip" or "META-INF/container.xml" in names:
        from llama32_desktop.documents.reading.epub import read_epub

        return read_epub(path)
    from llama32_desktop.documents.reading.apple import is_iwork, read_iwork

    if is_iwork(names):
        return read_iwork(path, within)
    if names & _OTHERS:
        raise UnreadableError(
            Sentence(
                "“{0}” is an archive of a kind that this app does not read; unpack it, or save "
                "what is in it as PDF or DOCX.",
                shown(path),
            )
        )
    from llama32_desktop.documents.reading.zipped import read_zip

    return read_zip(path, within)


def _is_of_a_program(names: frozenset[str]) -> bool:
    """Whether it is a document, or a program, and not an archive that a person packed."""
    return any(name in _PROGRAMS or name.endswith(_INDEX) for name in names)


def _declared(path: Path) -> str:
    """The media type that an archive of OpenDocument's or an EPUB begins with."""
    from llama32_desktop.documents.reading.parts import parts_of

    with parts_of(path) as parts:
        size = parts.size("mimetype")
        return parts.data("mimetype").decode("ascii", "replace").strip() if size < 200 else ""


def _is_open_document(path: Path, names: frozenset[str]) -> bool:
    """Some programs leave the media type out."""
    suffix = path.suffix.lower()
    return "content.xml" in names and (
        suffix in (".odt", ".ott", ".odp", ".otp", ".odg") or "META-INF/manifest.xml" in names
    )


def open_ole(path: Path, within: Within) -> Source:
    """A compound file ([MS-CFB]): what is in it says whose it is."""
    from llama32_desktop.documents.reading.archives import damaged, locked

    streams = _streams(path)
    suffix = path.suffix.lower()
    if "__properties_version1.0" in streams:
        from llama32_desktop.documents.reading.outlook import read_msg

        return read_msg(path, within)
    if streams & {"EncryptedPackage", "EncryptionInfo"} or suffix in _TODAY:
        raise locked(path)  # an encrypted office file is wrapped like the old ones
    if streams & {"Workbook", "Book", "WORKBOOK", "BOOK"} or suffix in (".xls", ".xlt"):
        from llama32_desktop.documents.reading.sheets import read_workbook

        return read_workbook(path)
    if suffix == ".msg":
        raise damaged(path)
    slides = bool(streams & {"PowerPoint Document", "PP97_DUALSTORAGE", "PP40"})
    raise UnreadableError(
        Sentence(
            "“{0}” is in an old office format that this app does not read; save it as {1} or PDF "
            "and add that.",
            shown(path),
            "PPTX" if slides or suffix in (".ppt", ".pps") else "DOCX",
        )
    )


def _streams(path: Path) -> frozenset[str]:
    """The names at its top; none where it is damaged."""
    import olefile

    try:
        with opened(path) as file, olefile.OleFileIO(file) as ole:
            return frozenset(entry[0] for entry in ole.listdir(streams=True, storages=True))
    except (MemoryError, KeyboardInterrupt):
        raise
    except Exception:  # a damaged file raises whatever the parser stumbled over
        return frozenset()
