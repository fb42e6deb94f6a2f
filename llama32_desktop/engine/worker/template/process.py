"""The process that renders chat templates.

A template comes with the model's file, that is from a stranger. It runs in Jinja's immutable
sandbox, and what it costs is bounded from outside: this process has little memory, and is ended
when it takes too long.
"""

from __future__ import annotations

import datetime
import json
from collections.abc import Mapping
from contextlib import suppress
from functools import lru_cache
from typing import Any, Final, NoReturn

import jinja2
from jinja2 import nodes
from jinja2.exceptions import SecurityError
from jinja2.ext import Extension, loopcontrols
from jinja2.parser import Parser
from jinja2.sandbox import ImmutableSandboxedEnvironment

from llama32_desktop import cage
from llama32_desktop.engine.worker.template import dates
from llama32_desktop.engine.worker.template.messages import (
    TOO_MUCH_MEMORY,
    Failed,
    Render,
    Rendered,
    read_request,
)
from llama32_desktop.processes.child import limit_memory_as_told, memory_as_told, take_pipes
from llama32_desktop.processes.requests import serve

MAX_RENDERED_CHARACTERS: Final = 60 * 1024 * 1024
"""Of which each takes four bytes at the most: within what pipes take."""
WROTE_TOO_MUCH: Final = "it wrote too much"


class _Generation(Extension):
    """Knows the tag that marks what of a rendered text a model is trained on, and shows what is
    in it, as transformers does."""

    tags = {"generation"}  # noqa: RUF012  # the base class names it so

    def parse(self, parser: Parser) -> list[nodes.Node]:
        next(parser.stream)
        return parser.parse_statements(("name:endgeneration",), drop_needle=True)


class _Environment(ImmutableSandboxedEnvironment):
    """Lets templates change lists, as those of Kimi do with lists of their own; what they were
    given is this rendering's alone."""

    def is_safe_attribute(self, obj: Any, attr: str, value: Any) -> bool:
        of_list = isinstance(obj, list) and attr in ("append", "pop")
        return of_list or super().is_safe_attribute(obj, attr, value)


def _raise_exception(message: str) -> NoReturn:
    raise jinja2.TemplateError(message)


def _strftime_now(pattern: str) -> str:
    return dates.written(datetime.datetime.now().astimezone(), pattern)


def _tojson(value: Any, indent: int | None = None, **_: Any) -> str:
    return json.dumps(value, ensure_ascii=False, indent=indent)


@lru_cache(maxsize=2)  # of the model, and of the one before it
def _compiled(source: str) -> jinja2.Template:
    environment = _Environment(
        trim_blocks=True, lstrip_blocks=True, extensions=[loopcontrols, _Generation]
    )
    environment.filters["tojson"] = _tojson
    environment.filters["fromjson"] = json.loads  # llama.cpp has it, transformers has not
    environment.globals["raise_exception"] = _raise_exception
    environment.globals["strftime_now"] = _strftime_now
    return environment.from_string(source)


def answer_of(request: Render) -> Rendered | Failed:
    """Render a template, and tell of everything that goes wrong in it."""
    try:
        template = _compiled(request.source)
        return Rendered("") if request.values is None else _rendered(template, request.values)
    except RecursionError:
        # Its own nesting, or that of what it was given: a tool's parameters it may do without.
        return Failed("it is nested too deeply", refused=request.values is not None)
    except MemoryError:
        return Failed(TOO_MUCH_MEMORY)
    except Exception as error:  # a template can raise whatever Python can
        reason = " ".join(str(error).split())[:300] or type(error).__name__
        return Failed(reason, refused=not isinstance(error, SecurityError))


def _rendered(template: jinja2.Template, values: Mapping[str, Any]) -> Rendered | Failed:
    try:
        return _written(template, values)
    except (SecurityError, RecursionError, MemoryError):
        raise
    except Exception as error:
        # Older templates fail without these words; others would write of tools that are none.
        usual = {"functions": "[]", "datetime": _strftime_now("%b %d %Y %H:%M:%S")}
        with suppress(Exception):
            return _written(template, {**usual, **values})
        raise error from None


def _written(template: jinja2.Template, values: Mapping[str, Any]) -> Rendered | Failed:
    parts: list[str] = []
    size = 0
    for part in template.generate(values, add_generation_prompt=True):
        size += len(part)
        if size > MAX_RENDERED_CHARACTERS:
            return Failed(WROTE_TOO_MUCH)
        parts.append(part)
    return Rendered("".join(parts))


def main() -> None:
    """Serve on this process's standard input and output until the other side closes."""
    requests, answers = take_pipes(0)
    limit_memory_as_told()
    cage.enter(memory=memory_as_told())
    serve(requests, answers, read_request, answer_of)


if __name__ == "__main__":
    main()
