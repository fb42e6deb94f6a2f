"""The process with the network: takes texts from its input, answers on its output.

The network and the texts are strangers': the process is in a cage, from which it sees the
network's folder and nothing of the person's.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

from llama32_desktop import cage
from llama32_desktop.guards.prompt_guard.messages import Answer, Look, Seen, Unable, read_request
from llama32_desktop.processes.child import limit_memory_as_told, memory_as_told, take_pipes
from llama32_desktop.processes.requests import serve
from llama32_desktop.sentences import Sentence


def main() -> None:
    """Serve on this process's standard input and output until the other side closes.

    The last argument is the network's file.
    """
    requests, answers = take_pipes(0)
    limit_memory_as_told()
    file = Path(sys.argv[-1])
    cage.enter(reads=_files(file), memory=memory_as_told())
    serve(requests, answers, read_request, _looking(file))


def _files(file: Path) -> list[Path]:
    """The network's folder, and where links in it lead to."""
    return [file.parent, *(each.resolve() for each in file.parent.glob("*") if each.is_symlink())]


def _looking(file: Path) -> Callable[[Look], Answer]:
    """Answers requests; the network is loaded with the first."""
    from llama32_desktop.guards.prompt_guard.network import Network, NoNetworkError

    network: Network | None = None

    def look(request: Look) -> Answer:
        nonlocal network
        try:
            network = network or Network(file)
            return Seen(network.look(request.text))
        except NoNetworkError as error:
            return Unable(error.args[0])
        except OSError as error:
            return Unable(
                Sentence(
                    "The guard's files cannot be read ({0}), so nothing was judged; download it "
                    "again under Models.",
                    error.strerror,
                )
            )

    return look


if __name__ == "__main__":
    main()
