"""What catches everything says so: it raises, writes into the log, or hands the error on."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import llama32_desktop

PACKAGE: Final = Path(llama32_desktop.__file__).parent
SILENT: Final = {
    "documents/reading/mail_parts.py": "a picture's or a mail's own reader says what is wrong",
    "documents/reading/packages.py": "the reader of that kind of file says what is wrong",
    "downloads/xet_source.py": "a native library is told to stop, whether or not it runs",
    "engine/picture_pixels.py": "whoever decodes the picture says what is wrong",
    "engine/worker/template/process.py": "the first of two attempts is said",
    "engine/worker/writing.py": "the fault that ended the answer is said",
    "log.py": "the log itself",
    "password_store.py": "a store that this system lacks is none",
    "typeset/code_process.py": "colours of what a model writes, in a process of its own",
    "typeset/formula.py": "a formula that a model writes, in a process of its own",
    "ui/attachments/checking.py": "whoever decodes the picture says what is wrong",
    "ui/services/store.py": "the first of several attempts is said",
}
EVERYTHING: Final = {"Exception", "BaseException"}


def silent(tree: ast.Module) -> Iterator[ast.AST]:
    """Handlers of everything, and what suppresses it, that keep it to themselves."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ExceptHandler):
            said = {ast.unparse(each) for each in ast.walk(node) if isinstance(each, ast.Name)}
            kinds = {"BaseException"} if node.type is None else {ast.unparse(node.type)}
            speaks = any(isinstance(each, ast.Raise) for each in ast.walk(node))
            if kinds & EVERYTHING and not speaks and node.name not in said:
                yield node
        elif isinstance(node, ast.Call) and ast.unparse(node.func).endswith("suppress"):
            yield from (kind for kind in node.args if ast.unparse(kind) in EVERYTHING)


def test_what_catches_everything_says_so() -> None:
    found = set()
    for file in PACKAGE.rglob("*.py"):
        text = file.read_text("utf-8")
        if "Exception" in text and any(silent(ast.parse(text))):
            found.add(file.relative_to(PACKAGE).as_posix())
    assert found == SILENT.keys()


def test_the_look_finds_what_keeps_an_error_to_itself() -> None:
    def count(text: str) -> int:
        return len(list(silent(ast.parse(text))))

    assert count("try:\n    a()\nexcept Exception:\n    pass") == 1
    assert count("try:\n    a()\nexcept:\n    pass") == 1
    assert count("with contextlib.suppress(Exception):\n    a()") == 1
    assert count("try:\n    a()\nexcept Exception as e:\n    log.note(e, 'b')") == 0
    assert count("try:\n    a()\nexcept BaseException:\n    b()\n    raise") == 0
    assert count("try:\n    a()\nexcept OSError:\n    pass") == 0
