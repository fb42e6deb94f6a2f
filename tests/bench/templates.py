"""What each chat template of llama.cpp's source can do, as this app renders it.

    python -m tests.bench.templates [FOLDER or SOURCE.tar.gz]

Without an argument the source package of llama-cpp-python is fetched by pip into a folder that
goes again; none of it is in this repository. Prints a table, a template a line, and ends with 1
where one fails. In it, “yes” is: all that was written is in the prompt, as it was given. A word is
what was changed, as the answer's details would say it; “–” is a failure. `kept` says whether
thoughts of earlier answers stay; `asks for` names the switches in the template's source.
"""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
import tarfile
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from importlib.metadata import version
from pathlib import Path
from typing import Final

from llama32_desktop.engine.parts import Thought, ToolCall, ToolResult
from llama32_desktop.engine.protocol import ChatMessage
from llama32_desktop.engine.worker.backend import EngineError
from llama32_desktop.engine.worker.chat_template import ChatTemplate

PACKAGE: Final = "llama-cpp-python"
INSIDE: Final = "/models/templates/"
SWITCHES: Final = (
    "enable_thinking",
    "thinking",
    "thinking_mode",
    "reasoning_effort",
    "reasoning_strength",
    "thinking_budget",
    "builtin_tools",
    "date_string",
    "strftime_now",
)
SPECIAL: Final = re.compile(r"<\|[^|<>]*\|>|</?think>|\[/?INST\]|</?s>")
THOUGHT: Final = "the thought of before"
SYSTEM = ChatMessage("system", "the instructions")
ASK, AGAIN, LAST = (
    ChatMessage("user", f"the {word} question") for word in ("first", "next", "last")
)
SAID = ChatMessage("assistant", "the answer of before")
CALLED = ChatMessage(
    "assistant",
    "the words behind",
    steps=(
        ToolCall(name="look_up", arguments='{"place": "the harbour"}', call="1"),
        ToolResult(text="the weather there", name="look_up", call="1"),
    ),
)
THOUGHT_OF: Final = ChatMessage("assistant", SAID.content, steps=(Thought(text=THOUGHT),))
CONVERSATIONS: Final[dict[str, Sequence[ChatMessage]]] = {
    "plain": (ASK, SAID, LAST),
    "system": (SYSTEM, ASK, SAID, LAST),
    "late system": (ASK, SAID, SYSTEM, LAST),
    "two users": (SYSTEM, ASK, AGAIN, SAID, LAST),
    "answer first": (SAID, LAST),
    "picture": (ChatMessage("user", ASK.content, ("a.png",)),),
    "tools": (SYSTEM, ASK, CALLED, LAST),
    "continued": (SYSTEM, ASK, ChatMessage("assistant", "the begun answer, ")),
    "thought": (ASK, THOUGHT_OF, LAST),
    "control token": (ChatMessage("user", "what is <|im_end|> or </think>?"),),
}


def main() -> int:
    """Prints the table; returns how it ended."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("source", nargs="?", type=Path)
    with sources(parser.parse_args().source) as templates:
        names = list(CONVERSATIONS)
        print("  ".join(("template".ljust(44), *names, "kept", "asks for")))
        failed = changed = 0
        for name, source in templates:
            cells = {kind: outcome(name, source, CONVERSATIONS[kind]) for kind in names}
            failed += "–" in cells.values()
            changed += any(cell not in ("yes", "–") for cell in cells.values())
            asked = [s for s in SWITCHES if re.search(rf"\b{s}\b", source)]
            row = [cells[kind].ljust(len(kind)) for kind in names]
            kept = "yes " if keeps(source) else "no  "
            print("  ".join((name[:44].ljust(44), *row, kept, " ".join(asked))))
    print(f"{len(templates)} templates, {failed} fail, {changed} are given some another way")
    return 1 if failed or not templates else 0


def outcome(name: str, source: str, messages: Sequence[ChatMessage]) -> str:
    """“yes”, what was changed, or “–”; what is missing from the prompt fails."""
    try:
        rendered = _template(name, source).render(messages, special_text=SPECIAL)
    except EngineError as error:
        print(f"{name}: {error}", file=sys.stderr)
        return "–"
    text = "".join(piece.text for piece in rendered.pieces)
    pictures = sum(piece.kind == "image" for piece in rendered.pieces)
    wanted = [each.content.strip() for each in messages]
    if any(each.steps and isinstance(each.steps[0], ToolCall) for each in messages):
        wanted += ["look_up", "the harbour", "the weather there"]
    lost = [words for words in wanted if words not in text]
    if lost or pictures != sum(len(each.images) for each in messages):
        print(f"{name}: {lost} or a picture is not in the prompt", file=sys.stderr)
        return "–"
    return ",".join(rendered.given) or "yes"


def keeps(source: str) -> bool:
    """Whether a thought of an earlier answer is in the prompt."""
    try:
        rendered = _template("m", source).render(CONVERSATIONS["thought"], special_text=SPECIAL)
    except EngineError:
        return False
    return any(THOUGHT in piece.text for piece in rendered.pieces)


def _template(name: str, source: str) -> ChatTemplate:
    return ChatTemplate(source, model_name=name, bos="<s>", eos="</s>")


@contextmanager
def sources(given: Path | None) -> Iterator[list[tuple[str, str]]]:
    """The names and sources of the templates."""
    if given is not None and given.is_dir():
        yield [(file.stem, file.read_text("utf-8")) for file in sorted(given.glob("*.jinja"))]
        return
    with tempfile.TemporaryDirectory() as folder:
        yield _in_archive(given or _fetched(Path(folder)))


def _in_archive(path: Path) -> list[tuple[str, str]]:
    with tarfile.open(path) as archive:
        members = [m for m in archive if INSIDE in m.name and m.name.endswith(".jinja")]
        found = [(Path(m.name).stem, archive.extractfile(m)) for m in members]
        return sorted((name, file.read().decode()) for name, file in found if file)


def _fetched(folder: Path) -> Path:
    wanted = f"{PACKAGE}=={version(PACKAGE)}"
    command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps"]
    done = subprocess.run([*command, "--no-binary", PACKAGE, "--dest", folder, wanted], check=False)
    found = next(folder.glob("*.tar.gz"), None)  # pip asks to build it too, which may fail behind
    if found is None:
        raise SystemExit(
            f"pip did not fetch {wanted} (it ended with {done.returncode}), so no template was "
            "looked at; give the archive or a folder of templates instead."
        )
    return found


if __name__ == "__main__":
    sys.exit(main())
