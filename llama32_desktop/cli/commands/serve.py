"""`llama32-desktop serve`: answers other programs over HTTP."""

from __future__ import annotations

import argparse
import contextlib
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from llama32_desktop.cli.errors import CommandError
from llama32_desktop.cli.guarding import guards_of
from llama32_desktop.cli.options import guarding
from llama32_desktop.cli.options.types import whole
from llama32_desktop.cli.parser import Commands, one_line
from llama32_desktop.models.library import find_model

if TYPE_CHECKING:
    from llama32_desktop.server.access import Rules
    from llama32_desktop.server.door import Entry

PORT: Final = 11435
"""The one behind Ollama's, so that both can run."""
_MOST_KEPT_S: Final = 365 * 24 * 3600


def register(commands: Commands) -> None:
    """Adds the command and its options to the parser."""
    parser = commands.add_parser(
        "serve",
        help="answer other programs: OpenAI's, Anthropic's and Ollama's interfaces",
        description="Answer other programs over HTTP, with the interfaces of OpenAI, Anthropic and "
        "Ollama, until Ctrl-C. Only programs of this machine reach it, and only with its token, "
        "which is shown once.",
    )
    parser.add_argument(
        "--model",
        action="append",
        default=[],
        metavar="PATH_OR_ID",
        help="serve this model alone (default: all that are installed); may be repeated",
    )
    parser.add_argument("--host", default="127.0.0.1", help="the address to listen at")
    parser.add_argument(
        "--port", type=whole(0, 65535), default=PORT, help=f"default: {PORT}; 0 takes a free one"
    )
    parser.add_argument(
        "--allow-host",
        action="append",
        default=[],
        metavar="NAME",
        help="a further name that programs may call this server by; may be repeated",
    )
    parser.add_argument(
        "--keep-alive",
        type=whole(0, _MOST_KEPT_S),
        metavar="SECONDS",
        help="how long a model that nobody asks stays loaded (default: 300)",
    )
    guarding.add_options(parser, "what programs send, what their tools gave back, and answers")
    token = parser.add_mutually_exclusive_group()
    token.add_argument(
        "--new-token", action="store_true", help="make a new token; the former holds no more"
    )
    token.add_argument(
        "--no-token",
        action="store_true",
        help="let every program of this machine ask, those of other accounts too",
    )
    parser.add_argument("--cert", type=Path, metavar="FILE", help="TLS: the certificate, in PEM")
    parser.add_argument("--key", type=Path, metavar="FILE", help="TLS: its key, in PEM")
    parser.add_argument("--quiet", action="store_true", help="print no line for each request")
    parser.set_defaults(run=run, wrong_use=parser.error)


def run(parsed: argparse.Namespace) -> int:
    """Serve until the process is told to end.

    Raises:
        CommandError, ModelNotFoundError: with one sentence.
    """
    from llama32_desktop.cli.log_lines import LogLines
    from llama32_desktop.server.access import is_loopback
    from llama32_desktop.server.application import application
    from llama32_desktop.server.bodies import Budget
    from llama32_desktop.server.certificates import Certificate, CertificateError, tls_of
    from llama32_desktop.server.door import Service
    from llama32_desktop.server.engines import KEEP_S, Engines
    from llama32_desktop.server.listening import (
        HttpServer,
        NoAddressError,
        listening_socket,
    )
    from llama32_desktop.server.model_names import ModelNames

    if parsed.no_token and not is_loopback(parsed.host):
        parsed.wrong_use("--no-token: a server that the network reaches needs its token")
    if (parsed.cert is None) != (parsed.key is None):
        parsed.wrong_use("--cert and --key go together")
    models = [find_model(name) for name in parsed.model]
    try:
        tls = tls_of(Certificate(parsed.cert, parsed.key)) if parsed.cert else None
        listener = listening_socket(parsed.host, parsed.port)
    except (CertificateError, NoAddressError) as error:
        raise CommandError(str(error)) from error
    engines = Engines(keep_s=KEEP_S if parsed.keep_alive is None else parsed.keep_alive)
    if guards := guards_of(parsed):
        holds = guarding.holds(parsed)
        engines.guard_by(guards, parsed.guard_categories, holds=holds)
    with contextlib.closing(listener), contextlib.closing(engines), LogLines() as lines:
        rules = _rules(parsed, tls.names if tls else ())
        service = Service(
            engines,
            ModelNames(models),
            Budget(),
            (lambda entry: None) if parsed.quiet else (lambda entry: lines.add(_line(entry))),
        )
        scheme = "https" if tls else "http"
        address, port = listener.getsockname()[:2]
        shown = f"[{address}]" if ":" in address else address
        _say(f"Listening at {scheme}://{shown}:{port} until Ctrl-C.")
        if not is_loopback(parsed.host) and tls is None:
            _say("The network reaches it, without encryption: whoever is on the way reads along.")
        app = application(service, rules)
        HttpServer(app, tls=tls.context if tls else None, ending=engines.close).run_at(listener)
    return 0


def _rules(parsed: argparse.Namespace, certified: Sequence[str]) -> Rules:
    from llama32_desktop.server.access import Rules
    from llama32_desktop.server.token import VARIABLE, server_token

    names = [*(name.casefold() for name in parsed.allow_host), *certified]
    if parsed.no_token:
        _say("No token is asked for: every program of this machine may ask.")
        return Rules(parsed.host, names=names)
    token = server_token(renew=parsed.new_token)
    if token.shown:
        _say(f"Token, shown this once: {token.shown}")
        if token.unread:
            _say(
                "The password store could not be read, so this token holds until this server ends; "
                "a former one holds again when the store can be read."
            )
        elif not token.kept:
            _say(
                "There is no password store that could keep it, so it holds until this server "
                f"ends; set {VARIABLE} for one of your own."
            )
    return Rules(parsed.host, token.digest, names)


def _line(entry: Entry) -> str:
    """What was asked and how it ended; nothing of its content."""
    clock = time.strftime("%H:%M:%S")
    return one_line(f"{clock} {entry.client} {entry.way} {entry.status} {entry.seconds:.2f} s")


def _say(text: str) -> None:
    with contextlib.suppress(OSError):  # nobody reads it: the server goes on
        print(one_line(text), file=sys.stderr, flush=True)
