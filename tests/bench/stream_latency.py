"""How late a 1 ms timer in the window's thread is while an answer of one shape streams in.

    QT_QPA_PLATFORM=offscreen python tests/bench/stream_latency.py [--tokens N] [--pieces N]

Prints JSON: milliseconds by which the timer fired after its time (p50, p99, p999, max). The
command `bench` measures the same with mixed text; here are the shapes that are hard.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable

from PySide6.QtWidgets import QApplication

from llama32_desktop.ui.benchmark.lateness import measure
from llama32_desktop.ui.benchmark.sample_text import pieces
from llama32_desktop.ui.chat.transcript import Transcript
from llama32_desktop.ui.kit.theme import apply_style


def main() -> None:
    """Runs the measurement from the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--tokens", type=int, default=4000)
    parser.add_argument("--pieces", type=int, default=1500)
    parser.add_argument("--shape", choices=["mixed", "code", "list", "paragraph"], default="mixed")
    options = parser.parse_args()
    app = QApplication([])
    apply_style(app)
    transcript = Transcript()
    transcript.resize(900, 700)
    transcript.show()
    shapes: dict[str, Callable[[int], str]] = {
        "code": lambda n: ("```python\n" if n == 1 else "") + f"value_{n} = compute({n}, 'x')\n",
        "list": lambda n: f"- item {n} with some words and `code` in it\n",
        "paragraph": lambda n: f"Sentence {n} goes on and on, without any **end** of line. ",
    }
    source = pieces(shapes[options.shape]) if options.shape in shapes else pieces()
    result = measure(
        transcript, source=source, tokens_before=options.tokens, pieces_streamed=options.pieces
    )
    print(json.dumps(result))


if __name__ == "__main__":
    main()
