"""The standing jobs that there are: a file each in the app's folder."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from llama32_desktop.databases import BESIDE
from llama32_desktop.documents.jobs.job import Job
from llama32_desktop.documents.jobs.store import JobStore, JobStoreError
from llama32_desktop.sentences import Sentence

_ENDING = ".sqlite3"


class JobRunsError(Exception):
    """Another process runs the job; one sentence."""


def file_of(folder: Path, job_id: str) -> Path:
    """Where what a job has done is kept, or would be."""
    return folder / f"{job_id}{_ENDING}"


def jobs(folder: Path) -> tuple[list[Job], list[str]]:
    """All jobs, and a sentence for each whose file cannot be read."""
    found: list[Job] = []
    problems: list[str] = []
    for path in sorted(folder.glob(f"*{_ENDING}")):
        try:
            with JobStore(path) as store:
                job = store.job()
        except JobStoreError as error:
            problems.append(error.args[0])
            continue
        if job is not None:
            found.append(job)
    return sorted(found, key=lambda job: job.folder.casefold()), problems


@contextmanager
def alone(folder: Path, job: Job) -> Iterator[JobStore]:
    """The job's store, for this process alone; made where there is none.

    Raises:
        JobRunsError: another process runs it.
        JobStoreError: it cannot be read or written.
        OSError: the app's folder cannot be written.
    """
    with _locked(folder, job), JobStore(file_of(folder, job.id)) as store:
        yield store


@contextmanager
def _locked(folder: Path, job: Job) -> Iterator[None]:
    import filelock  # and `asyncio` with it, which nobody needs before there is a job

    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    lock = filelock.FileLock(folder / f"{job.id}.lock", mode=0o600)
    try:
        lock.acquire(blocking=False)
    except filelock.Timeout:
        raise JobRunsError(
            Sentence(
                "Another window or command runs this job with “{0}” now, so it was not begun a "
                "second time; end that one first.",
                job.folder,
            )
        ) from None
    try:
        yield
    finally:
        lock.release()


def remove(folder: Path, job: Job) -> None:
    """Forgets a job and what it has done; its table, its note and the files stay as they are.

    The lock's file, which is empty, stays too: a lock on a file that is gone keeps nobody out who
    makes the file anew.

    Raises:
        JobRunsError: as `alone`.
        OSError: its file cannot be removed.
    """
    with _locked(folder, job):
        for suffix in BESIDE:
            file_of(folder, job.id).with_name(f"{job.id}{_ENDING}{suffix}").unlink(missing_ok=True)
