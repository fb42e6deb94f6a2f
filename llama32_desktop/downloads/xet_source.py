"""A file's bytes from the Hub's chunk storage, by `hf-xet`; over plain HTTP where that fails.

The chunk storage sends chunks that files have in common once and in parallel. The Hub serves the
same bytes over HTTP, so whatever goes wrong here costs speed and nothing else.
"""

from __future__ import annotations

import contextlib
import importlib.util
import os
import threading
from collections.abc import Callable, Iterator
from typing import Any

from llama32_desktop import log
from llama32_desktop.downloads.errors import StoppedError, TransientError
from llama32_desktop.downloads.remote import Opened, Source
from llama32_desktop.sentences import Sentence


class XetSource:
    """One file of the chunk storage.

    Args:
        xet: `huggingface_hub`'s XetFileData of the file.
        headers: Makes what the Hub's own host is asked with for access to the storage.
        http: Takes over for good when the storage fails.
        session: Makes hf-xet's session.
    """

    def __init__(
        self,
        xet: Any,
        size: int,
        headers: Callable[[], dict[str, str]],
        http: Source,
        session: Callable[[], Any] | None = None,
    ) -> None:
        self._xet = xet
        self._size = size
        self._headers = headers
        self._http = http
        self._new_session = session or _session
        self._lock = threading.Lock()
        self._group: Any = None
        self._streams: set[Any] = set()
        self._failed = self._stopped = False

    @contextlib.contextmanager
    def open(self, start: int, end: int) -> Iterator[Opened]:
        """See `remote.Source`."""
        stream = None if self._failed else self._stream(start, end)
        if stream is None:
            with self._http.open(start, end) as opened:
                yield opened
            return
        try:
            yield _Chunks(stream, self)
        finally:
            with self._lock:
                self._streams.discard(stream)
            stream.cancel()

    def stop(self) -> None:
        """See `remote.Source`."""
        with self._lock:
            self._stopped = True
            streams = list(self._streams)
        for stream in streams:
            with contextlib.suppress(Exception):
                stream.cancel()
        self._http.stop()

    def _stream(self, start: int, end: int) -> Any:
        from hf_xet import XetFileInfo

        try:
            with self._lock:
                if self._stopped:
                    raise StoppedError
                if self._group is None:
                    self._group = self._new_session().new_download_stream_group(
                        token_refresh_url=self._xet.refresh_route,
                        token_refresh_headers=self._headers(),
                    )
            info = XetFileInfo(self._xet.file_hash, self._size)
            stream = self._group.download_stream(info, start=start, end=end)
        except StoppedError:
            raise
        except Exception as error:  # a native library's: of any kind
            log.note(error, "opening a stream of the Hub's storage")
            self._failed = True
            return None
        with self._lock:
            self._streams.add(stream)
        return stream

    def fail(self) -> Exception:
        """The storage broke off; the next piece comes over HTTP."""
        if self._stopped:
            return StoppedError()
        self._failed = True
        return TransientError(
            "cut",
            Sentence(
                "The Hub's storage broke the connection off again and again. What was downloaded "
                "is kept: try again later."
            ),
        )


class _Chunks:
    whole = False

    def __init__(self, stream: Any, source: XetSource) -> None:
        self._stream = stream
        self._source = source

    def __iter__(self) -> Iterator[bytes]:
        try:
            yield from self._stream
        except Exception as error:
            failure = self._source.fail()
            if not isinstance(failure, StoppedError):
                log.note(error, "reading a stream of the Hub's storage")
            raise failure from None


def _session() -> Any:
    from hf_xet import XetSession

    return XetSession()


def is_available() -> bool:
    """Whether hf-xet is installed and was not switched off by `HF_HUB_DISABLE_XET`."""
    switched_off = os.environ.get("HF_HUB_DISABLE_XET", "").lower() in ("1", "on", "yes", "true")
    return not switched_off and importlib.util.find_spec("hf_xet") is not None
