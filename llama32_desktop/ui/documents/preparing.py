"""Imports ahead of time what the Documents window works with.

Some hundred modules with their patterns take 0.4 s of processor time on two busy cores, for which
the window would stand still when this one is opened first.
"""

from __future__ import annotations

import threading


def prepare() -> threading.Thread:
    """Imports them in a thread of its own, which is returned; nothing is made of them yet."""
    thread = threading.Thread(target=_import_all, name="preparing documents", daemon=True)
    thread.start()
    return thread


def _import_all() -> None:
    from llama32_desktop import document_models  # noqa: F401
    from llama32_desktop.documents import each_page, evidence, kept, read_all  # noqa: F401
    from llama32_desktop.documents.collection import (  # noqa: F401
        asking,
        indexing,
        names,
        reranking,
        retrieval,
    )
    from llama32_desktop.documents.extraction import (  # noqa: F401
        checks,
        confidence,
        questions,
        tables,
    )
    from llama32_desktop.documents.extraction.lessons import learning, store  # noqa: F401
    from llama32_desktop.documents.extractor import extract, remote  # noqa: F401
    from llama32_desktop.documents.summary import tree  # noqa: F401
    from llama32_desktop.ui.documents import collection_work, own_fields, window  # noqa: F401
