"""`llama32-desktop show`: a conversation as text, with its ratings; and rates answers."""

from __future__ import annotations

import argparse
import re
import sys
from contextlib import closing
from typing import Final

import msgspec

from llama32_desktop import paths
from llama32_desktop.cli import conversations
from llama32_desktop.cli.errors import CommandError
from llama32_desktop.cli.options.types import whole
from llama32_desktop.cli.parser import Commands, one_line
from llama32_desktop.conversations.errors import MissingError, StoreError
from llama32_desktop.conversations.model import Message, Rating
from llama32_desktop.conversations.ratings import rate
from llama32_desktop.conversations.store import Store
from llama32_desktop.guards.judgement import hidden_from

_MOST: Final = 2**63 - 1
_CONTROLS: Final = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")
"""With which a text from elsewhere would give a terminal orders."""
_UNKNOWN: Final = "\ufffd"
_RATINGS: Final[dict[str, Rating]] = {"good": "good", "bad": "bad", "none": ""}


class ShownMessage(msgspec.Struct, kw_only=True, omit_defaults=True):
    """A message with `--json`."""

    id: int
    role: str
    kind: str = "message"
    text: str
    model: str = ""
    state: str = "complete"
    rating: Rating = ""
    corrects: int | None = None
    versions: tuple[int, ...] = ()
    """The ids of all of its versions, where there are several."""
    pictures: tuple[str, ...] = ()
    files: tuple[str, ...] = ()
    held: bool = False
    """Whether a guard holds the rest of it back."""


def register(commands: Commands) -> None:
    """Adds the command and its options to the parser."""
    parser = commands.add_parser(
        "show",
        help="print a conversation, and rate its answers",
        description="Print the branch of a conversation that the window shows: each message under "
        "a line with its number, who wrote it, and how it is rated.",
    )
    parser.add_argument(
        "conversation", type=whole(1, _MOST), metavar="ID", help="a number of 'export --list'"
    )
    parser.add_argument("--json", action="store_true", help="print one JSON object a message")
    parser.add_argument(
        "--rate",
        action="append",
        default=[],
        type=_rating,
        metavar="MESSAGE=good|bad|none",
        help="rate an answer of it, by its number, first; may be given several times",
    )
    parser.set_defaults(run=run)


def _rating(text: str) -> tuple[int, Rating]:
    """A type for argparse."""
    number, _, word = text.partition("=")
    if word not in _RATINGS:
        raise argparse.ArgumentTypeError(f"{text!r} is not like 12=good, 12=bad or 12=none")
    return whole(1, _MOST)(number), _RATINGS[word]


def run(parsed: argparse.Namespace) -> int:
    """Rate, then print the conversation.

    Raises:
        CommandError: with one sentence.
    """
    database = paths.database_file()
    conversations.expect(database, "there is nothing to show")
    try:
        with closing(conversations.opened(database)) as store:
            title = store.conversation(parsed.conversation).title
            _rate(store, parsed.conversation, parsed.rate)
            shown = [_shown(message) for message in store.branch(parsed.conversation)]
    except MissingError:
        raise CommandError(
            f"There is no conversation {parsed.conversation}, so there is nothing to show: "
            "'llama32-desktop export --list' prints the numbers."
        ) from None
    except StoreError as error:
        raise CommandError(str(error)) from None
    if parsed.json:
        for message in shown:
            print(msgspec.json.encode(message).decode())
        return 0
    print(one_line(title) or "Untitled")
    for message in shown:
        print(f"\n{_heading(message)}\n{_CONTROLS.sub(_UNKNOWN, message.text.strip())}")
    return 0


def _rate(store: Store, conversation: int, ratings: list[tuple[int, Rating]]) -> None:
    """Rate answers of a conversation, all of them or none."""
    for number, _ in ratings:
        try:
            message = store.message(number)
        except MissingError:
            message = None
        if message is None or message.conversation_id != conversation or not message.is_answer:
            raise CommandError(
                f"Conversation {conversation} has no answer {number}, so nothing was rated: "
                f"'llama32-desktop show {conversation}' prints the numbers."
            )
    for number, rating in ratings:
        rate(store, number, rating)
        print(f"answer {number} rated: {rating or 'none'}", file=sys.stderr)


def _shown(message: Message) -> ShownMessage:
    end = hidden_from(message.guard)
    return ShownMessage(
        id=message.id,
        role=message.role,
        kind=message.kind,
        text=message.content[:end],
        model=message.answer.model_name if message.answer else "",
        state=message.state,
        rating=message.rating,
        corrects=message.corrects,
        versions=message.sibling_ids if len(message.sibling_ids) > 1 else (),
        pictures=tuple(picture.name for picture in message.attachments),
        files=tuple(text.name for text in message.texts),
        held=end is not None,
    )


def _heading(message: ShownMessage) -> str:
    """As “[12] Llama 3.2 1B, good, version 2 of 2”."""
    who = "You" if message.role == "user" else one_line(message.model) or "Answer"
    parts = ["Summary" if message.kind == "summary" else who]
    if message.corrects is not None:
        parts = [f"Your correction of {message.corrects}"]
    if message.rating:
        parts.append(message.rating)
    if message.versions:
        place = message.versions.index(message.id) + 1
        parts.append(f"version {place} of {len(message.versions)}")
    if message.state not in ("complete", "streaming"):
        parts.append({"cancelled": "stopped", "length": "cut"}.get(message.state, message.state))
    if message.held:
        parts.append("the rest is held back by the guard")
    parts += [one_line(name) for name in (*message.pictures, *message.files)]
    return f"[{message.id}] {', '.join(parts)}"
