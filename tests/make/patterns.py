"""Every regular expression of the package, and what is done with each: `match` alone looks at the
beginning of a text, and `search` begins anew at each of its signs."""

from __future__ import annotations

import ast
import importlib
import pkgutil
import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

import llama32_desktop

ROOT: Final = Path(llama32_desktop.__file__).parent
METHODS: Final = {"search", "match", "fullmatch", "split", "findall", "finditer", "sub", "subn"}
_FLAGS_AT: Final = {"compile": 1, "split": 3, "sub": 4, "subn": 4}
_Key = tuple[str, str]
"""A module and a name in it."""


@dataclass
class Used:
    """A pattern of the package."""

    name: str
    """The module and the pattern's name or line there."""
    pattern: re.Pattern[Any]
    methods: set[str] = field(default_factory=set)
    """What is called on it; all, where it is handed on."""


@dataclass
class Patterns:
    """All of them."""

    used: list[Used]
    built: set[str]
    """Functions that make patterns of what they are given."""


class _Module(ast.NodeVisitor):
    """What one module does with patterns."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.literal: list[Used] = []
        self.built: set[str] = set()
        self.methods: defaultdict[_Key, set[str]] = defaultdict(set)
        self._imported: dict[str, _Key] = {}
        self._within: list[str] = []
        self._asked: set[int] = set()

    def visit_ImportFrom(self, node: ast.ImportFrom) -> None:
        for one in node.names:
            self._imported[one.asname or one.name] = (node.module or "", one.name)

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        self._within.append(node.name)
        self.generic_visit(node)
        self._within.pop()

    def visit_Call(self, node: ast.Call) -> None:
        match node.func:
            case ast.Attribute(ast.Name("re"), name) if name in METHODS | {"compile"}:
                self._pattern(node, name)
        self.generic_visit(node)

    def visit_Attribute(self, node: ast.Attribute) -> None:
        match node:
            case ast.Attribute(ast.Name(variable) as value, name) if name in METHODS:
                self._asked.add(id(value))
                self.methods[self._key(variable)].add(name)
        self.generic_visit(node)

    def visit_Name(self, node: ast.Name) -> None:
        if isinstance(node.ctx, ast.Load) and id(node) not in self._asked:
            self.methods[self._key(node.id)] |= METHODS

    def _key(self, name: str) -> _Key:
        return self._imported.get(name, (self.name, name))

    def _pattern(self, node: ast.Call, method: str) -> None:
        try:
            text = ast.literal_eval(node.args[0])
        except ValueError:
            if self._within:
                self.built.add(f"{self.name}.{self._within[-1]}")
            return
        if method == "compile" and not self._within:
            return  # the module has it
        given = [one.value for one in node.keywords if one.arg == "flags"]
        flags = [*given, *node.args[_FLAGS_AT.get(method, 2) :]][:1]
        compiled = re.compile(text, *(eval(ast.unparse(one), {"re": re}) for one in flags))
        methods = METHODS if method == "compile" else {method}
        self.literal.append(Used(f"{self.name}:{node.lineno}", compiled, set(methods)))


def patterns() -> Patterns:
    """Those in the package's modules: their own, in tuples and mappings too, and those within
    their functions."""
    modules = [_Module(name) for name in _names()]
    for module in modules:
        path = ROOT.parent / Path(*module.name.split("."))
        source = path / "__init__.py" if path.is_dir() else path.with_suffix(".py")
        module.visit(ast.parse(source.read_text("utf-8")))
    methods: defaultdict[_Key, set[str]] = defaultdict(set)
    for module in modules:
        for key, names in module.methods.items():
            methods[key] |= names
    found: dict[tuple[Any, int], Used] = {}
    own = (
        Used(f"{module.name}.{name}", one, methods[module.name, name])
        for module in modules
        for name, one in _compiled(importlib.import_module(module.name))
    )
    for used in [*own, *(one for module in modules for one in module.literal)]:
        key = (used.pattern.pattern, used.pattern.flags)
        found.setdefault(key, Used(used.name, used.pattern)).methods.update(used.methods)
    return Patterns(
        sorted(found.values(), key=lambda one: one.name),
        {name for module in modules for name in module.built},
    )


def library_patterns(*names: str) -> list[Used]:
    """Those of libraries' modules, which are looked for and matched."""
    found: dict[tuple[Any, int], Used] = {}
    for name in names:
        library = importlib.import_module(name)
        inner = pkgutil.walk_packages(getattr(library, "__path__", ()), f"{name}.")
        for module in (library, *(importlib.import_module(one.name) for one in inner)):
            for variable, one in _compiled(module):
                used = Used(f"{module.__name__}.{variable}", one, {"match", "search"})
                found.setdefault((one.pattern, one.flags), used)
    return list(found.values())


def _names() -> Iterator[str]:
    for path in sorted(ROOT.rglob("*.py")):
        parts = path.relative_to(ROOT.parent).with_suffix("").parts
        if parts[-1] != "__main__":
            yield ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def _compiled(module: Any) -> Iterator[tuple[str, re.Pattern[Any]]]:
    for name, value in vars(module).items():
        if isinstance(value, re.Pattern):
            yield name, value
        elif isinstance(value, dict | list | tuple):
            for one in value.values() if isinstance(value, dict) else value:
                if isinstance(one, re.Pattern):
                    yield name, one
