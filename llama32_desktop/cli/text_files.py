"""Files whose texts go with a prompt, as the window's attached documents do."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from llama32_desktop.chat.attachments import MOST_TEXTS, attachment_of
from llama32_desktop.cli.errors import CommandError
from llama32_desktop.cli.parser import one_line
from llama32_desktop.conversations.model import TextAttachment


def texts_of(paths: Sequence[Path]) -> tuple[TextAttachment, ...]:
    """The texts of files and of folders of them; what there is to be known of one goes to stderr.

    Raises:
        CommandError: one of them cannot be read or has no text, or they are too many.
    """
    if not paths:
        return ()
    from llama32_desktop.documents.reader import DocumentReader
    from llama32_desktop.documents.reading.folders import walk
    from llama32_desktop.documents.reading.source import UnreadableError

    found = walk(path.absolute() for path in paths)
    for sentence in found.left_out:
        print(one_line(sentence), file=sys.stderr)
    if len(found.files) > MOST_TEXTS:
        raise CommandError(
            f"These are {len(found.files)} files and a message takes {MOST_TEXTS}, so nothing was "
            "sent; give fewer, or use 'llama32-desktop summarize' or 'ask'."
        )
    texts: list[TextAttachment] = []
    with DocumentReader() as reader:
        for path in found.files:
            try:
                document = reader.read(path, identify=True)
            except UnreadableError as error:
                raise CommandError(f"{error} Nothing was sent.") from None
            for remark in document.remarks:
                print(one_line(remark), file=sys.stderr)
            text = attachment_of(document, path.name)
            if not text.text.strip():
                raise CommandError(f"“{path.name}” has no text in it, so nothing was sent.")
            if text not in texts:
                texts.append(text)
    return tuple(texts)
