"""Answers of a llama.cpp model: one alone, and others beside it while they come."""

from __future__ import annotations

from collections.abc import Callable

from llama32_desktop.engine.worker.llama_cpp.context import Context
from llama32_desktop.engine.worker.llama_cpp.strand import Strand, Task
from llama32_desktop.engine.worker.llama_cpp.together import Together
from llama32_desktop.engine.worker.llama_cpp.vocabulary import Vocabulary


def write(
    context: Context,
    vocabulary: Vocabulary,
    task: Task,
    joins: Callable[[], Strand | None] | None = None,
) -> None:
    """Answer a task, and those that join it; each hears of its own end.

    Args:
        joins: Gives one that is to be written too, where there is one; asked at every token.
    """
    try:
        strand = Strand(context, vocabulary, task)
    except Exception as error:
        task.fail(error)
        return
    joined: Strand | None = None
    try:
        strand.read()
        while not strand.over:
            joined = strand.write(joins)
            if joins is not None and joined is not None:
                Together(context, strand, joins).run(joined)
                if not strand.over:
                    strand.go_on()
    except Exception as error:
        strand.fail(error)
        if joined is not None:
            joined.fail(error)
    finally:
        strand.close()
