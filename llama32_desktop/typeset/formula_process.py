"""The process that sets formulas.

What a formula costs is for a stranger to say: each level that it nests doubles the time. Here it
costs the window nothing, and the other side ends it.
"""

from __future__ import annotations

from llama32_desktop import cage
from llama32_desktop.processes.child import limit_memory_as_told, memory_as_told, take_pipes
from llama32_desktop.processes.requests import serve
from llama32_desktop.typeset.formula import set_formula
from llama32_desktop.typeset.formula_messages import Drawn, Formula, read_request


def main() -> None:
    """Serve on this process's standard input and output until the other side closes."""
    requests, answers = take_pipes(0)
    limit_memory_as_told()
    cage.enter(memory=memory_as_told())
    set_formula("x", display=True)  # its font is read meanwhile
    serve(requests, answers, read_request, _drawn)


def _drawn(request: Formula) -> Drawn:
    return Drawn(set_formula(request.latex, display=request.display))


if __name__ == "__main__":
    main()
