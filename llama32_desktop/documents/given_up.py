"""What is said of a page or a file that the process of documents could not be left alone with."""

from __future__ import annotations

from pathlib import Path

from llama32_desktop.documents.extraction.forms import SEARCH_TOO_LONG
from llama32_desktop.documents.process import out_of_memory
from llama32_desktop.documents.reading.source import UnreadableError, shown
from llama32_desktop.processes.host import Fault
from llama32_desktop.sentences import Sentence


class GivenUpError(UnreadableError):
    """The process was ended on the way."""

    def __init__(self, fault: Fault, path: Path) -> None:
        self.fault = fault
        super().__init__(_of_file(fault, path))


def of_page(fault: Fault, number: int) -> str:
    """The sentence for a page that was left out, while those behind it are read."""
    match fault:
        case Fault.MEMORY:
            return Sentence(
                "Page {0} needs more memory than a document is given, so it was left out; look at "
                "it yourself.",
                number,
            )
        case Fault.STOPPED:
            return Sentence(
                "Page {0} made the part of the app that reads documents stop, so it was left out; "
                "look at it yourself.",
                number,
            )
        case _:
            return Sentence(
                "Page {0} took too long to read, so it was left out; look at it yourself.", number
            )


def of_rest(number: int) -> str:
    """The sentence for the pages from `number` on, when several before it were left out."""
    return Sentence(
        "The pages from {0} on were left out, because those before them could not be read either; "
        "split the file, and add the part that matters.",
        number,
    )


def of_search(error: GivenUpError) -> str:
    """The sentence for a file that was read, and whose fields could not be looked for."""
    match error.fault:
        case Fault.MEMORY:
            return str(error)
        case Fault.STOPPED:
            return Sentence(
                "The search made the part of the app that reads documents stop, so the fields are "
                "empty; enter them by hand."
            )
        case _:
            return SEARCH_TOO_LONG


def _of_file(fault: Fault, path: Path) -> str:
    name = shown(path)
    if fault is Fault.MEMORY:
        return out_of_memory(name)
    if fault is Fault.STOPPED:
        return Sentence(
            "“{0}” made the part of the app that reads documents stop, so it was not read; "
            "nothing else is lost; open it in the program it is from, and add what that prints as "
            "PDF.",
            name,
        )
    if path.suffix.lower() == ".pdf":
        return Sentence(
            "“{0}” took too long to read, so reading it was given up; print its pages as a new "
            "PDF, and add that.",
            name,
        )
    if path.suffix.lower() in _PICTURES:
        return Sentence(
            "“{0}” took too long to read, so reading it was given up; cut out the part with the "
            "text, and add that.",
            name,
        )
    return Sentence(
        "“{0}” took too long to read, so reading it was given up; save it anew, as PDF if that is "
        "possible.",
        name,
    )


_PICTURES = (
    ".avif", ".bmp", ".gif", ".heic", ".heif", ".j2k", ".jp2", ".jpeg", ".jpg", ".png", ".tif",
    ".tiff", ".webp",
)  # fmt: skip
