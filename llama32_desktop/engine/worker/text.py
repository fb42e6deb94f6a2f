"""From token bytes to characters that can be shown."""

from __future__ import annotations

import codecs
from collections.abc import Sequence


class TextStream:
    """Turns the bytes of tokens into whole characters, and watches for stop strings.

    A UTF-8 character that is not complete is held back, and so is text that may be the
    beginning of a stop string.
    """

    def __init__(self, stop: Sequence[str] = ()) -> None:
        self._half = b""
        """The beginning of a character."""
        self._stop = tuple(s for s in stop if s)
        self.watched = frozenset(s[0] for s in self._stop)
        """What stop strings begin with."""
        self._held = ""
        self.stopped = False

    def feed(self, data: bytes) -> str:
        """The text that can be shown after `data`; `stopped` tells a stop string was met."""
        return self.filter(self.decode(data))

    def decode(self, data: bytes) -> str:
        """The characters that are complete with `data`."""
        data = self._half + data
        text, used = codecs.utf_8_decode(data, "replace", False)
        self._half = data[used:]
        return text

    @property
    def holds(self) -> bool:
        """Whether anything is held back, so that no text can go by without being looked at."""
        return bool(self._half or self._held)

    def filter(self, text: str) -> str:
        """The text that can be shown, as far as stop strings go."""
        if not self._held and self.watched.isdisjoint(text):
            return text  # as nearly all
        return self._filter(self._held + text)

    def finish(self) -> str:
        """What was held back at the end. Half a character is dropped, never shown."""
        held, self._held = self._held, ""
        return "" if self.stopped else held

    def _filter(self, text: str) -> str:
        found = [index for s in self._stop if (index := text.find(s)) >= 0]
        if found:
            self.stopped = True
            self._held = ""
            return text[: min(found)]
        keep = max(self._beginning(text, s) for s in self._stop)
        split = len(text) - keep
        self._held = text[split:]
        return text[:split]

    @staticmethod
    def _beginning(text: str, stop: str) -> int:
        """How many characters at the end of `text` begin `stop`."""
        for size in range(min(len(stop) - 1, len(text)), 0, -1):
            if stop.startswith(text[-size:]):
                return size
        return 0
