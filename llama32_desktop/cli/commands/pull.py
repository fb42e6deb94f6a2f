"""`llama32-desktop pull`: fetch a model, verified, into the models folder.

The same fetching as in the window, without its queue: what Ctrl-C or a failure leaves is gone on
with by the next `pull` of the model.
"""

from __future__ import annotations

import argparse
import sys
import threading
from pathlib import Path

from llama32_desktop import paths
from llama32_desktop.cli.bar import Bar
from llama32_desktop.cli.commands.rm import begun
from llama32_desktop.cli.errors import CommandError
from llama32_desktop.cli.options.types import prompt_text
from llama32_desktop.cli.parser import Commands, one_line
from llama32_desktop.cli.sizes import size_text
from llama32_desktop.downloads.errors import NOTHING, DownloadError, StoppedError, instead_of_kept
from llama32_desktop.downloads.fetch import there_of
from llama32_desktop.downloads.http_source import new_client
from llama32_desktop.downloads.plan import Plan, Planner
from llama32_desktop.downloads.queue import USER_AGENT
from llama32_desktop.downloads.run import download
from llama32_desktop.downloads.stop import Stop
from llama32_desktop.downloads.tokens import Tokens
from llama32_desktop.downloads.wanted import Wanted, parse
from llama32_desktop.json_text.halves import encoded
from llama32_desktop.models import licence
from llama32_desktop.models.catalogue import UnknownModelError
from llama32_desktop.settings import load_settings

_STOP_S = 10.0


def register(commands: Commands) -> None:
    """Adds the command and its options to the parser."""
    parser = commands.add_parser(
        "pull",
        help="download a model, or go on with one",
        description="Download a model from the Hub or from Ollama's registry, verify it, and print "
        "its path. Ctrl-C ends it early; the same command goes on.",
    )
    parser.add_argument(
        "model",
        type=prompt_text,
        metavar="MODEL",
        help="an id of the catalogue (llama3.2-1b, llama3.2-1b:q8_0), a file of the Hub "
        "(OWNER/REPO:FILE.gguf), or a model of Ollama's (ollama:NAME:TAG)",
    )
    parser.add_argument(
        "--accept-license", action="store_true", help="you have read the model's licence and agree"
    )
    parser.add_argument(
        "--place",
        choices=("eu", "elsewhere"),
        help="where you are domiciled, which the licence of vision models asks",
    )
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.set_defaults(run=run)


def run(parsed: argparse.Namespace) -> int:
    """Fetch, and print the model's path on stdout as the last line.

    Raises:
        CommandError: with one sentence.
    """
    bar = Bar() if sys.stderr.isatty() else None
    listener = _Listener(bar)
    try:
        wanted = parse(parsed.model)
        with new_client(USER_AGENT) as client:
            planner = Planner(client, paths.models_folder(), Tokens().token)
            _set_place(planner)
            _see_to_licence(planner.terms_of(wanted), wanted.title, parsed)
            path = _fetch(wanted, planner, listener)
    except UnknownModelError as error:
        raise CommandError(str(error)) from None
    except DownloadError as error:
        if not _is_begun(wanted, listener):
            instead_of_kept(error, NOTHING)
        raise CommandError(str(error)) from None
    finally:
        if bar:
            bar.take_away()
    _report(wanted, listener, path, as_json=parsed.json)
    return 0


def _is_begun(wanted: Wanted, listener: _Listener) -> bool:
    """Whether bytes of it are there, of this run or of a former one."""
    if listener.plan is not None:
        return listener.done > 0
    return any(there_of(target) for target in begun(wanted.source))


def _set_place(planner: Planner) -> None:
    settings, _ = load_settings(paths.settings_file())
    planner.set_place(settings.fetched_place, in_hub_cache=settings.fetched_in_hub_cache)


def _see_to_licence(terms: licence.Licensed, title: str, parsed: argparse.Namespace) -> None:
    """Accept the licence where that was asked for.

    Raises:
        CommandError: it has to be accepted, or it has to be said where the person lives.
    """
    asked = licence.licence_of(terms)
    if asked is None:
        return
    link = asked.links[0].url
    if parsed.accept_license and (licence.needs_acceptance(terms) or parsed.place):
        try:
            licence.accept(terms, parsed.place)
        except ValueError:
            raise CommandError(
                f"The {asked.name} ({link}) grants its vision models to no one domiciled in the "
                "European Union, so nothing was downloaded yet: say where you live with --place eu "
                "or --place elsewhere."
            ) from None
        except OSError as error:
            raise CommandError(
                f"It cannot be kept that the {asked.name} was accepted ({error.strerror}), so "
                "nothing was downloaded: check the disk and its permissions."
            ) from None
    elif licence.needs_acceptance(terms):
        place = " and --place eu or --place elsewhere" if licence.needs_place(terms) else ""
        raise CommandError(
            f"{title} comes under the {asked.name} ({link}), which was not accepted here yet, so "
            f"nothing was downloaded: read it, then add --accept-license{place}."
        )


class _Listener:
    """Keeps what was planned, and draws how far it is."""

    def __init__(self, bar: Bar | None) -> None:
        self.plan: Plan | None = None
        self.converted = False
        self._bar = bar
        self._lock = threading.Lock()
        self._done: list[int] = []
        self._begun = False
        self._note = ""

    @property
    def done(self) -> int:
        """Bytes that are there, of former runs too."""
        with self._lock:
            return sum(self._done)

    def planned(self, plan: Plan) -> None:
        with self._lock:
            self.plan = plan
            self._done = [0] * len(plan.items)
            self._begun = False

    def moved(self, index: int, bytes_done: int) -> None:
        with self._lock:
            self._done[index] = bytes_done
            if self._bar is None or self.plan is None or self._note:
                return
            done, total = sum(self._done), self.plan.bytes
            share = done / total if total else 0.0
            if not self._begun:
                self._begun = True
                self._bar.begin(share)
            self._bar(share, f"{size_text(done)} of {size_text(total)}")

    def downloading(self) -> None:
        """`moved` draws it."""

    def verifying(self) -> None:
        self._say("Verifying ...")

    def converting(self, share: float) -> None:
        if not share:
            self._say("Converting ...")
        elif self._bar is not None:
            with self._lock:
                self._bar(share, "converted")

    def fetched(self, index: int) -> None:
        """It was fetched and did not lie there before: only a queue asks."""

    def note(self, sentence: str) -> None:
        if self.plan is not None and sentence == self.plan.note:
            return  # told at the end
        with self._lock:
            self._note = sentence
        self._say(sentence)

    def _say(self, sentence: str) -> None:
        with self._lock:
            if self._bar is not None and sentence:
                self._bar.say(sentence)


def _fetch(wanted: Wanted, planner: Planner, listener: _Listener) -> Path:
    """Fetch in a thread of its own, so that Ctrl-C is heard at once.

    Raises:
        DownloadError: it cannot be fetched.
        KeyboardInterrupt: once the download has come to its end.
    """
    stop = Stop()
    ended: list[Path | BaseException] = []

    def work() -> None:
        try:
            ended.append(download(wanted, planner, stop=stop, listener=listener))
        except BaseException as error:
            ended.append(error)

    thread = threading.Thread(target=work, name="pull", daemon=True)
    thread.start()
    try:
        while thread.is_alive():
            thread.join(0.2)
    except KeyboardInterrupt:
        stop.set()
        thread.join(_STOP_S)
        if sys.stderr.isatty():
            sys.stderr.write("\r\x1b[K")
        print("What was downloaded is kept: run the same command to go on.", file=sys.stderr)
        raise
    (result,) = ended
    if isinstance(result, StoppedError):
        raise KeyboardInterrupt
    if isinstance(result, BaseException):
        raise result
    return result


def _report(wanted: Wanted, listener: _Listener, path: Path, *, as_json: bool) -> None:
    assert listener.plan is not None
    plan = listener.plan
    if plan.note:
        print(one_line(plan.note), file=sys.stderr)
    if not as_json:
        print(one_line(str(path)))
        return
    result = {
        "key": wanted.key,
        "path": str(path),
        "bytes": path.stat().st_size if plan.converted else plan.bytes,
        "sha256s": {i.remote.name: i.remote.sha256 for i in plan.items if i.remote.sha256},
    }
    print(encoded(result).decode())
