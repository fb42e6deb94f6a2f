"""`export`, `import`: conversations as files."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from llama32_desktop.cli.options.types import new_file, whole
from llama32_desktop.cli.parser import Commands

EXPORT_FORMATS: Final = ("json", "markdown", "html", "pdf")
"""As `conversations.exporting` names them, and one that takes Qt."""


def add_export(commands: Commands) -> None:
    parser = commands.add_parser(
        "export",
        help="write conversations to a file",
        description="Write all conversations, or some, to one file, which replaces one that has "
        "its name. JSON holds everything, and 'import' reads it; the others are to be read.",
    )
    parser.add_argument(
        "--format",
        choices=EXPORT_FORMATS,
        help="how they are written (default: by the ending of OUT; .zip is Markdown)",
    )
    parser.add_argument(
        "--conversation",
        action="append",
        type=whole(1, 2**63 - 1),
        metavar="ID",
        help="a number of '--list'; may be given several times (default: all)",
    )
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("out", nargs="?", type=new_file, metavar="OUT", help="the file to write")
    what.add_argument("--list", action="store_true", help="print the conversations' numbers")


def add_import(commands: Commands) -> None:
    parser = commands.add_parser(
        "import",
        help="add conversations of an export",
        description="Add the conversations of exports of this app, ChatGPT, Claude, LM Studio, Jan "
        "and Open WebUI. Nothing is replaced, and what is there already is left out.",
    )
    parser.add_argument(
        "files", nargs="+", type=Path, metavar="FILE", help="an export, or a folder of them"
    )
