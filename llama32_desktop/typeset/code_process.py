"""The process that finds the colours of code.

What a look at code costs is for a stranger to say: some of Pygments' patterns take minutes for a
line of blanks, and hold Python's lock as long. Here it costs the window nothing, and the other side
ends it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from time import process_time
from typing import Final

from llama32_desktop import cage
from llama32_desktop.processes.child import limit_memory_as_told, memory_as_told, take_pipes
from llama32_desktop.processes.requests import serve
from llama32_desktop.typeset.code import Piece, packed, pieces_of, spans_of
from llama32_desktop.typeset.code_messages import Code, Coloured, read_request

_ENOUGH_S: Final = 2.5
"""Of the processor's time: half of what the other side gives."""
_LOOKED_EVERY: Final = 500


def main() -> None:
    """Serve on this process's standard input and output until the other side closes."""
    requests, answers = take_pipes(0)
    limit_memory_as_told()
    cage.enter(memory=memory_as_told())
    serve(requests, answers, read_request, _coloured)


def _coloured(request: Code) -> Coloured:
    try:
        pieces = _in_time(pieces_of(request.code, request.language))
        return Coloured(packed(spans_of(pieces)))
    except Exception:  # whatever a model writes, it is no error of the app's
        return Coloured(b"")


def _in_time(pieces: Iterable[Piece]) -> Iterator[Piece]:
    """Those that are found soon enough: the rest of the code has no colours."""
    until = process_time() + _ENOUGH_S
    for number, piece in enumerate(pieces):
        if number % _LOOKED_EVERY == 0 and process_time() > until:
            return
        yield piece


if __name__ == "__main__":
    main()
