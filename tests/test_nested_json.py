"""JSON that others wrote may have lists in lists without an end, at which decoders raise a
`RecursionError`; whoever decodes some is ready for it."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest

import llama32_desktop
from llama32_desktop.conversations import rows
from llama32_desktop.lending.peers import Peers
from llama32_desktop.remote.kept import Servers
from llama32_desktop.settings import load_tuning

PACKAGE: Final = Path(llama32_desktop.__file__).parent
CALLS: Final = ("json.loads", "json.load", "msgspec.json.decode", "msgspec.msgpack.decode")
READY: Final = {"RecursionError", "RuntimeError", "Exception", "BaseException", "_UNREADABLE"}
OWN: Final = {
    "bench/llama_bench.py": "what llama-bench printed",
    "bench/window.py": "what this app's own window printed",
    "engine/form/calls.py": "schemas that `grammar_of` has taken, which refuses deep ones",
    "engine/lent.py": "what the window's process told this one",
    "engine/worker/calls/emitting.py": "two texts that the reader of the answer wrote",
    "engine/worker/process.py": "a request of the window's process",
    "models/bandwidth.py": "what the app's own child printed",
    "models/checkpoints.py": "what the app's own command printed",
    "models/licence.py": "the app's own resources",
    "presets.py": "the app's own resources",
    "remote/ollama.py": "schemas that `grammar_of` has taken",
    "remote/openai.py": "schemas that `grammar_of` has taken",
    "server/anthropic/messages.py": "arguments that were parsed already",
    "server/ollama/answers.py": "arguments that were parsed already",
    "server/openai/responses.py": "tools that were taken already",
}
"""Files that decode what no stranger nests; why."""
CALLERS: Final = {
    "conversations/backup.py": "its caller catches what damaged archives raise",
    "engine/worker/calls/forms.py": "its callers catch it",
    "json_text/decoding.py": "its callers catch it",
    "json_text/entries.py": "says that it raises it",
    "json_text/halves.py": "says that it raises it",
    "models/catalogue_file.py": "its callers catch it",
    "processes/framing.py": "its callers end the process that sent it",
    "engine/worker/kept_states.py": "a checksum is held against it before",
}


def decodings(tree: ast.Module) -> Iterator[set[str]]:
    """What is caught around each call that decodes JSON or msgpack."""
    parents = {child: node for node in ast.walk(tree) for child in ast.iter_child_nodes(node)}
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
            continue
        called = ast.unparse(node.func)
        if called not in CALLS:
            continue
        caught: set[str] = set()
        at: ast.AST = node
        while at in parents:
            over = parents[at]
            if isinstance(over, ast.Try) and at in over.body:
                kinds = [handler.type for handler in over.handlers if handler.type]
                caught |= {name for kind in kinds for name in names(kind)}
            if isinstance(over, ast.With):
                held = [item.context_expr for item in over.items]
                calls = [each for each in held if isinstance(each, ast.Call)]
                caught |= {
                    name
                    for each in calls
                    if ast.unparse(each.func).endswith("suppress")
                    for argument in each.args
                    for name in names(argument)
                }
            at = over
        yield caught


def names(kind: ast.expr) -> set[str]:
    several = kind.elts if isinstance(kind, ast.Tuple) else [kind]
    return {ast.unparse(each) for each in several}


def test_whoever_decodes_is_ready_for_it() -> None:
    bare = set()
    for file in PACKAGE.rglob("*.py"):
        text = file.read_text("utf-8")
        caught = decodings(ast.parse(text)) if any(f"{call}(" in text for call in CALLS) else ()
        if not all(kinds & READY for kinds in caught):
            bare.add(file.relative_to(PACKAGE).as_posix())
    assert bare == OWN.keys() | CALLERS.keys()


DEEP: Final = '{"y": ' + "[" * 50_000 + "]" * 50_000 + "}"


def test_a_column_of_a_strangers_backup() -> None:
    assert rows.answer(DEEP) is None
    assert rows.steps(DEEP) == rows.judgements(DEEP) == rows.draft_attachments(DEEP) == ()


@pytest.mark.parametrize("data", [DEEP.encode(), b"[" * 50_000, b'"\xff"', b"\xff"])
def test_files_beside_the_settings(tmp_path: Path, data: bytes) -> None:
    file = tmp_path / "a.json"
    file.write_bytes(data)
    assert not load_tuning(file)
    assert not Servers(file).all()
    file.write_bytes(data)
    assert not Peers(file).all("lends")
