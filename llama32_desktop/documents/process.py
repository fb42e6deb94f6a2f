"""The process that reads documents: takes requests from its input, answers on its output.

Parsers meet files that are made to break them. Here they have little to break: the process holds
no one's work and no more of the disk than the file it reads, it reaches no network, its memory is
limited, and the other side ends it when it takes too long.
"""

from __future__ import annotations

import contextlib
import hashlib
import re
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

import msgspec

from llama32_desktop import cage
from llama32_desktop.cage import handed
from llama32_desktop.cage.folder import work_folder
from llama32_desktop.documents.messages import (
    Draw,
    Drawn,
    Ended,
    Extract,
    Finished,
    Locate,
    Located,
    Observe,
    Opened,
    PageRead,
    Read,
    Recognise,
    Recognised,
    Refused,
    Request,
    Take,
    Uncaged,
    read_request,
)
from llama32_desktop.documents.model import Box, Page, around
from llama32_desktop.documents.reading.remarks import PICTURES_LEFT
from llama32_desktop.documents.reading.source import Origin, Source, UnreadableError, shown
from llama32_desktop.documents.recognised import recognised, with_pictures
from llama32_desktop.documents.recognition.recognise import ReadPages
from llama32_desktop.processes.child import (
    limit_memory_as_told,
    memory_as_told,
    niceness_as_told,
    take_pipes,
)
from llama32_desktop.processes.fault_lines import fault_lines
from llama32_desktop.processes.one_line import one_line
from llama32_desktop.processes.requests import Answers, questions
from llama32_desktop.sentences import Sentence

SWITCH: Final = "--document-process"
"""The argument that makes the frozen application this process."""
MOST_PAGES: Final = 100_000
"""Of a file, sheets and letters included; who reads holds something for each of them."""
_LONE: Final = re.compile("[\ud800-\udfff]")


class _Served:
    """What is left of one request for the next."""

    last: ReadPages | None = None
    """The file that was read last."""


def _serve(request: Request, pages: Sequence[Page], events: Answers, served: _Served) -> None:
    path = Path(request.path)
    try:
        if isinstance(request, Draw):
            events.say(Drawn(_png(path, request.page, request.longest)))
        elif isinstance(request, Locate):
            events.say(Located(_box(request, path)))
        elif isinstance(request, Read):
            _read(request, path, events, served)
        elif isinstance(request, Recognise):
            last = served.last
            known = last is not None and last.path == request.path
            events.say(Recognised(last.recognition(shown(path)) if last and known else None))
        else:
            _search(request, pages, events)
    except UnreadableError as error:
        events.say(Refused(one_line(str(error))))
    except MemoryError as error:
        events.say(Refused(out_of_memory(shown(path)), tuple(fault_lines(error))))
    except OSError as error:
        if isinstance(error, BrokenPipeError):
            raise
        events.say(
            Refused(
                Sentence(
                    "“{0}” could not be read to its end ({1}); check the disk it is on and add it "
                    "again.",
                    shown(path),
                    error.strerror,
                ),
                tuple(fault_lines(error)),
            )
        )
    except Exception as error:
        # Damaged files get every kind of exception out of a parser.
        events.say(_refused(error, request, shown(path)))


def _refused(error: Exception, request: Request, name: str) -> Refused:
    fault = tuple(fault_lines(error))
    if isinstance(request, Extract | Observe):
        return Refused(
            Sentence(
                "The fields of “{0}” were not looked for because of a fault in this app, which is "
                "in its log; enter them by hand.",
                name,
            ),
            fault,
        )
    return Refused(
        Sentence(
            "“{0}” is damaged or not complete, so it was not read; save or download it again.", name
        ),
        fault,
    )


def out_of_memory(name: str) -> str:
    """The sentence for a file that needs more memory than a document may have."""
    return Sentence(
        "“{0}” needs more memory than a document is given, so it was not read; split it, and add "
        "the part that matters.",
        name,
    )


def _read(request: Read, path: Path, events: Answers, served: _Served) -> None:
    from llama32_desktop.documents.reading.kinds import open_source

    began = time.process_time()
    source = open_source(path)
    events.say(Opened(source.kind, source.count, handed.status(path).st_size))
    kept = ReadPages(request.path, source.kind)
    served.last = None  # a part of a file does not tell what the whole is
    whole = request.first == 1
    left, used = 0, 0.0
    pages = source.pages if whole else _pages_from(request.first, source, path)
    for page in pages:
        if used > request.seconds or page.number > MOST_PAGES:
            source.unread.append(out_of_time(shown(path), page.number))
            whole = False
            break
        page, unread_pictures = _completed(page, request, path, source)
        kept.add(page)
        page = page if request.words else msgspec.structs.replace(page, words=())
        left += unread_pictures
        used = time.process_time() - began
        events.say(PageRead(page, used))
    if left:
        source.unread.append(pictures_left(shown(path), left))
    with handed.opened(path) as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    unread = tuple(one_line(sentence) for sentence in source.unread)
    kept.einvoices = tuple(source.einvoices)
    if whole:
        served.last = kept
    events.say(Finished(digest, unread, tuple(source.einvoices)))


def _pages_from(first: int, source: Source, path: Path) -> Iterator[Page]:
    """The pages from number `first` on, without a look at those before: one of them hung."""
    from llama32_desktop.documents.reading.kinds import page_of

    for number in range(first, source.count + 1):
        try:
            yield source.alone(number) if source.alone else page_of(path, number)
        except UnreadableError as error:
            yield Page(number=number, text="", way="nothing", unread=str(error))


def out_of_time(name: str, number: int) -> str:
    """The sentence for the pages from `number` on of a file that takes too long as a whole."""
    return Sentence(
        "“{0}” takes too long to read as a whole, so it was left out from page {1} on; split it, "
        "and add the part that matters.",
        name,
        number,
    )


def pictures_left(name: str, count: int) -> str:
    """The sentence for pictures within pages that were not read."""
    return PICTURES_LEFT.of(name, count)


def _completed(page: Page, request: Read, path: Path, source: Source) -> tuple[Page, int]:
    """The page as it is sent, and how many of the pictures on it were not read."""
    from llama32_desktop.documents.suspicion import scan

    left = len(source.pictures)
    if request.recognise:
        if page.way == "picture":
            page = recognised(page, source.origin or Origin(path, page.number))
            if source.added:
                text = f"{page.text}\n\n{source.added}".strip()
                page = msgspec.structs.replace(page, text=text)
        if source.pictures:
            page, left = with_pictures(page, source.pictures)
    # Half a surrogate pair, which a damaged font can stand for, is no text; places stay.
    page = msgspec.structs.replace(
        page,
        text=_LONE.sub("\ufffd", page.text),
        title=one_line(_LONE.sub("\ufffd", page.title)),
        unread=one_line(page.unread),
    )
    marks = tuple(sorted((*page.marks, *scan(page.text)), key=lambda mark: mark.start))
    return msgspec.structs.replace(page, marks=marks), left


def _png(path: Path, number: int, longest: int) -> bytes:
    import io

    from llama32_desktop.documents.reading.kinds import picture_of

    buffer = io.BytesIO()
    picture_of(path, number, longest).save(buffer, "PNG", compress_level=1)
    return buffer.getvalue()


def _box(request: Locate, path: Path) -> Box | None:
    from llama32_desktop.documents.reading.kinds import page_of

    page = page_of(path, request.page)
    if page.way == "picture":
        page = recognised(page, Origin(path, page.number))
    lines = page.text.split("\n")
    start = sum(len(line) + 1 for line in lines[: request.first_line - 1])
    end = start + sum(len(line) + 1 for line in lines[request.first_line - 1 : request.last_line])
    words = [word for word in page.words if start <= word.start < end]
    return around(words) if words else None


def _search(request: Extract | Observe, pages: Sequence[Page], events: Answers) -> None:
    from llama32_desktop.documents.process_forms import extracted, observation

    if isinstance(request, Observe):
        events.say(observation(request, pages))
        return
    for reading in extracted(request, pages):
        events.say(reading)
    events.say(Ended())


def main() -> None:
    """Serve on this process's standard input and output until the other side closes."""
    requests, stream = take_pipes(niceness_as_told())
    events = Answers(stream)
    limit_memory_as_told()
    handed.connect()
    missing = cage.enter(work=work_folder(), memory=memory_as_told())
    pages: list[Page] = []
    served = _Served()
    with contextlib.suppress(BrokenPipeError):
        if missing:
            events.say(Uncaged(missing))
        for request in questions(requests, read_request, events):
            if isinstance(request, Take):
                pages.append(request.page)
                continue
            handed.take(request.path)
            _serve(request, pages, events, served)
            pages = []


if __name__ == "__main__":
    main()
