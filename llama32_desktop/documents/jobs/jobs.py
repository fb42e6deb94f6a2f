"""The standing jobs that there are: a file each in the app's folder."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from llama32_desktop.databases import BESIDE, remove_copy
from llama32_desktop.documents.jobs.job import Job
from llama32_desktop.documents.jobs.store import JobStore, JobStoreError
from llama32_desktop.files import patiently
from llama32_desktop.sentences import Sentence

_ENDING = ".sqlite3"


class JobRunsError(Exception):
    """Another process runs the job; one sentence."""


def file_of(folder: Path, job_id: str) -> Path:
    """Where what a job has done is kept, or would be."""
    return folder / f"{job_id}{_ENDING}"


def kept_of(folder: Path, job: Job) -> Path | None:
    """The file of a job that was begun, under its name of now or the one of an earlier version."""
    files = (file_of(folder, name) for name in dict.fromkeys((job.id, job.former_id)))
    for file in files:
        if file.exists():
            return file
    return None


def take_over(folder: Path, job: Job) -> None:
    """Gives the file of a job its name of now, where an earlier version made it.

    Raises:
        JobRunsError: another process runs it; JobStoreError: it cannot be read; OSError: the app's
            folder cannot be written.
    """
    former, now = file_of(folder, job.former_id), file_of(folder, job.id)
    if former == now or now.exists() or not former.exists():
        return
    with _locked(folder, job.former_id, job):
        with JobStore(former) as store:
            kept = store.job()
        if kept is None or kept.id != job.id:  # it is of the job without a model, or without types
            return
        if any(former.with_name(former.name + ending).exists() for ending in BESIDE[1:]):
            raise _runs(job)  # what it did last is not in the file yet
        patiently(lambda: former.rename(now))


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
    with _locked(folder, job.id, job):
        take_over(folder, job)
        with JobStore(file_of(folder, job.id)) as store:
            yield store


@contextmanager
def _locked(folder: Path, name: str, job: Job) -> Iterator[None]:
    import filelock  # and `asyncio` with it, which nobody needs before there is a job

    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    lock = filelock.FileLock(folder / f"{name}.lock", mode=0o600)
    try:
        lock.acquire(blocking=False)
    except filelock.Timeout:
        raise _runs(job) from None
    try:
        yield
    finally:
        lock.release()


def _runs(job: Job) -> JobRunsError:
    return JobRunsError(
        Sentence(
            "Another window or command runs this job with “{0}” now, so it was not begun a "
            "second time; end that one first.",
            job.folder,
        )
    )


def remove(folder: Path, job: Job) -> None:
    """Forgets a job and what it has done; its table, its note and the files stay as they are.

    The lock's file, which is empty, stays too: a lock on a file that is gone keeps nobody out who
    makes the file anew. On Windows it goes with the lock: what somebody has open stays there.

    Raises:
        JobRunsError, JobStoreError: as `alone`.
        OSError: its file cannot be removed.
    """
    with _locked(folder, job.id, job):
        take_over(folder, job)
        remove_copy(file_of(folder, job.id))
        for suffix in BESIDE:
            file_of(folder, job.id).with_name(f"{job.id}{_ENDING}{suffix}").unlink(missing_ok=True)
