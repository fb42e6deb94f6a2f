"""Renders chat templates in a process that has little memory and little time."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from llama32_desktop.engine.templates import MOST_TEMPLATE
from llama32_desktop.engine.worker.template.messages import (
    TOO_MUCH_MEMORY,
    Render,
    Rendered,
    read_answer,
)
from llama32_desktop.processes.child import command_for
from llama32_desktop.processes.helper import Helper
from llama32_desktop.processes.host import Fault

SWITCH: Final = "--template-process"
"""The argument that makes the frozen application the process that renders."""
RENDER_SECONDS: Final = 5.0
"""Of the processor's time; usual templates take some milliseconds."""
MEMORY_BYTES: Final = 1024**3


class TemplateFailedError(Exception):
    """The template failed or misbehaved; the end of a sentence on it.

    Attributes:
        refused: Whether it failed by itself, and may not with other values.
    """

    def __init__(self, reason: str, *, refused: bool = False) -> None:
        super().__init__(reason)
        self.refused = refused


class Renderer:
    """Starts the process when it is needed, and again after a template had to be ended.

    Args:
        seconds: Of the processor's time that a template may take.
        memory: Bytes that it may have.
    """

    def __init__(self, *, seconds: float = RENDER_SECONDS, memory: int = MEMORY_BYTES) -> None:
        command = command_for(SWITCH, "llama32_desktop.engine.worker.template.process")
        self._helper = Helper(command, read_answer, seconds=seconds, memory=memory)
        self._seconds = seconds

    def start(self) -> None:
        """Start the process, and do not wait for it."""
        self._helper.start()

    def renew(self) -> None:
        """As `start`, with a process that no other model's template has been in."""
        self._helper.close()
        self._helper.start()

    def render(self, source: str, values: Mapping[str, Any] | None) -> str:
        """What a template makes of values; of `None`, nothing: it is only checked.

        A message costs a fraction of a millisecond beside the rendering itself.

        Raises:
            TemplateFailedError: as its name says.
        """
        if len(source) > MOST_TEMPLATE:
            raise TemplateFailedError("it is far longer than any chat template")
        answer = self._helper.ask(Render(source, None if values is None else dict(values)))
        match answer:
            case Rendered():
                return answer.text
            case Fault.SLOW | Fault.IDLE:
                raise TemplateFailedError(f"it ran longer than {self._seconds:g} seconds")
            case Fault.MEMORY:
                raise TemplateFailedError(TOO_MUCH_MEMORY)
            case Fault.STOPPED:
                raise TemplateFailedError("it ended the process that renders it")
            case _:
                raise TemplateFailedError(answer.reason, refused=answer.refused)

    def close(self) -> None:
        """End the process."""
        self._helper.close()


RENDERER: Final = Renderer()
"""The process's only one; it starts with the first template."""
