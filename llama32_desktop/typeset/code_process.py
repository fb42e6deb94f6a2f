"""The process that finds the colours of code.

What a look at code costs is for a stranger to say: some of Pygments' patterns take minutes for a
line of blanks, and hold Python's lock as long. Here it costs the window nothing, and the other side
ends it.
"""

from __future__ import annotations

from llama32_desktop import cage
from llama32_desktop.processes.child import limit_memory_as_told, memory_as_told, take_pipes
from llama32_desktop.processes.requests import serve
from llama32_desktop.typeset.code import pieces_of
from llama32_desktop.typeset.code_messages import Code, Coloured, read_request


def main() -> None:
    """Serve on this process's standard input and output until the other side closes."""
    requests, answers = take_pipes(0)
    limit_memory_as_told()
    cage.enter(memory=memory_as_told())
    serve(requests, answers, read_request, _coloured)


def _coloured(request: Code) -> Coloured:
    try:
        return Coloured(pieces_of(request.code, request.language))
    except Exception:  # whatever a model writes, it is no error of the app's
        return Coloured([("", request.code)])


if __name__ == "__main__":
    main()
