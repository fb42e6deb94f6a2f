"""Values of a JSON object, each checked as it is asked for."""

from __future__ import annotations

from typing import Any, Final

from llama32_desktop.models.convert.errors import ConvertError
from llama32_desktop.sentences import Sentence, grouped

MAX_SIZE: Final = 1 << 20


class Fields:
    """One object of a file; `said` is what it holds."""

    def __init__(self, said: Any, file: str) -> None:
        if not isinstance(said, dict):
            raise ConvertError(
                Sentence(
                    "{0} does not describe a model, so the checkpoint cannot be converted: "
                    "download it again.",
                    file,
                )
            )
        self.said: dict[str, Any] = said
        self._file = file

    def part(self, name: str) -> Fields:
        """The object of that name."""
        return Fields(self._present(name), f"“{name}” in {self._file}")

    def text(self, name: str) -> str:
        """A text; empty where it is missing."""
        value = self.said.get(name)
        return value if isinstance(value, str) else ""

    def flag(self, name: str) -> bool:
        """True or false; false where it is missing."""
        return self.said.get(name) is True

    def whole(
        self, name: str, low: int = 1, high: int = MAX_SIZE, default: int | None = None
    ) -> int:
        """A whole number from `low` to `high`, both included."""
        value = self.said.get(name)
        if value is None and default is not None:
            return default
        value = self._present(name)
        if type(value) is not int or not low <= value <= high:
            raise self.impossible(
                name, Sentence("it is no whole number from {0} to {1}", grouped(low), grouped(high))
            )
        return value

    def real(self, name: str, low: float, high: float, default: float | None = None) -> float:
        """A number from `low` to `high`, both included."""
        value = self.said.get(name)
        if value is None and default is not None:
            return default
        value = self._present(name)
        if type(value) not in (int, float) or not low <= value <= high:
            raise self.impossible(
                name, Sentence("it is no number from {0} to {1}", f"{low:g}", f"{high:g}")
            )
        return float(value)

    def wholes(self, name: str, below: int) -> tuple[int, ...]:
        """A list of whole numbers from 0, each less than `below`."""
        value = self._present(name)
        if not isinstance(value, list) or not all(type(n) is int and 0 <= n < below for n in value):
            raise self.impossible(
                name, Sentence("not all of it is from 0 to {0}", grouped(below - 1))
            )
        if len(value) > below:
            raise self.impossible(name, Sentence("a number stands in it twice"))
        return tuple(value)

    def expect(self, name: str, value: Any) -> None:
        """Refuse anything but `value`, where something is said."""
        said = self.said.get(name)
        if said is not None and said != value:
            raise self.impossible(name, Sentence("Llama 3.2 has {0}", repr(value)))

    def impossible(self, name: str, why: Sentence) -> ConvertError:
        """The error for a value that cannot be converted."""
        return ConvertError(
            Sentence(
                "“{0}” in {1} cannot be converted ({2}): take the model's official checkpoint.",
                name,
                self._file,
                why,
            )
        )

    def _present(self, name: str) -> Any:
        if self.said.get(name) is None:
            raise ConvertError(
                Sentence(
                    "{0} lacks “{1}”, so the checkpoint cannot be converted: take the model's "
                    "official checkpoint.",
                    self._file,
                    name,
                )
            )
        return self.said[name]
