"""Jobs that there are, by what they do; also those that an earlier version began."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from llama32_desktop.documents.extraction.forms import FORMS, Form, own_form
from llama32_desktop.documents.jobs.job import Fields, Job, Stamp
from llama32_desktop.documents.jobs.jobs import JobRunsError, alone, file_of, jobs, kept_of, remove
from llama32_desktop.documents.jobs.store import JobStore


def job_of(form: Form, *, asks_model: bool = False) -> Job:
    return Job(folder="/inbox", work=Fields(form, "/t.csv", asks_model=asks_model))


TYPED = own_form("Total: amount")
CHANGED: list[Callable[[], Job]] = [
    lambda: job_of(TYPED),
    lambda: job_of(own_form("Total"), asks_model=True),
    lambda: job_of(TYPED, asks_model=True),
]


def test_who_reads_and_what_a_field_is_make_another_job() -> None:
    """Else what the one has read would stand among what the other reads."""
    plain = job_of(own_form("Total"))
    ids = {plain.id, *(make().id for make in CHANGED), job_of(own_form("Total: date")).id}
    assert len(ids) == 5
    assert plain.id == plain.former_id == CHANGED[2]().former_id
    assert job_of(FORMS["invoice"]).id == job_of(FORMS["invoice"]).former_id


def begun_before(folder: Path, job: Job) -> None:
    """As an earlier version kept what a job has done."""
    folder.mkdir()
    with JobStore(file_of(folder, job.former_id)) as store:
        store.keep_job(job)
        store.keep("a.pdf", Stamp(1, 1), "one", "done", "[]", "")


@pytest.mark.parametrize("make", CHANGED)
def test_a_job_of_an_earlier_version_is_gone_on_with(
    make: Callable[[], Job], tmp_path: Path
) -> None:
    folder, job = tmp_path / "jobs", make()
    begun_before(folder, job)
    assert jobs(folder) == ([job], []) and kept_of(folder, job) is not None
    with alone(folder, job) as store:
        assert store.item("one") is not None and store.job() == job
    assert jobs(folder) == ([job], [])
    assert [file.stem for file in folder.glob("*.sqlite3*")] == [job.id]


def test_what_another_job_has_done_is_not_taken(tmp_path: Path) -> None:
    folder, plain, asking = tmp_path / "jobs", job_of(own_form("Total")), CHANGED[1]()
    begun_before(folder, plain)
    with alone(folder, asking) as store:
        store.keep_job(asking)
        assert store.item("one") is None
    with alone(folder, plain) as store:
        assert store.item("one") is not None
    assert len(jobs(folder)[0]) == 2


def test_a_job_of_an_earlier_version_is_forgotten_whole(tmp_path: Path) -> None:
    folder, job = tmp_path / "jobs", CHANGED[0]()
    begun_before(folder, job)
    remove(folder, job)
    assert jobs(folder) == ([], [])


def test_what_is_being_written_is_not_taken_over(tmp_path: Path) -> None:
    """What was done last would be left behind, beside the file."""
    folder, job = tmp_path / "jobs", CHANGED[0]()
    begun_before(folder, job)
    with JobStore(file_of(folder, job.former_id)) as store:
        store.next_run()
        with pytest.raises(JobRunsError), alone(folder, job):
            pass
    with alone(folder, job) as store:
        assert store.run == 1
