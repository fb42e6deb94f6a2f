"""A writer without a model: it keeps what it is asked, and each test says what it answers."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
from PIL import Image

from llama32_desktop.documents.writer import Written


class Asked(msgspec.Struct, frozen=True):
    """One prompt and what came with it."""

    prompt: str
    image: str
    """The picture's path; the file may be gone after the answer."""
    picture: Image.Image | None
    grammar: str


class FakeWriter:
    """Answers with what `reply` returns."""

    name, context = "model", 4096

    def __init__(self, *, sees: bool = False) -> None:
        self.sees = sees
        self.asked: list[Asked] = []

    @property
    def prompts(self) -> list[str]:
        return [asked.prompt for asked in self.asked]

    def count(self, prompt: str) -> int:
        return len(prompt) // 4

    def reply(self, asked: Asked) -> Written:
        """The answer to a prompt, which is the last of `asked` already."""
        return Written(f"answer {len(self.asked)}", "stop")

    def write(
        self,
        prompt: str,
        *,
        image: str = "",
        grammar: str = "",
        max_tokens: int | None = None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> Written:
        picture = None
        if image:
            with Image.open(image) as opened:
                picture = opened.copy()
        self.asked.append(Asked(prompt, image, picture, grammar))
        return self.reply(self.asked[-1])
