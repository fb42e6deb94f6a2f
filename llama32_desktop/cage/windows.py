"""Windows: job objects, and a low integrity.

A child enters both, and its parent binds the child's life to its own by another job. The child's
job takes away other programs and memory beyond a limit; other windows and the clipboard too, where
Windows sets such limits of a job within another, which its documentation leaves open (“Nested
Jobs”: a job that has them already is not nested). A process of low integrity writes only to what is
labelled so, as its own folder is; it still reads what the person may read, and reaches the network.
"""

from __future__ import annotations

import ctypes
import importlib
from collections.abc import Callable, Iterable
from ctypes import wintypes
from pathlib import Path
from typing import Any, Final

_EXTENDED_LIMITS: Final = 9
_UI_RESTRICTIONS: Final = 4
_ONE_PROCESS: Final = 0x8
_MEMORY: Final = 0x100
_NO_QUESTIONS: Final = 0x400
"""A crash shows no window that waits for somebody."""
_END_WITH_HANDLE: Final = 0x2000
_ALL_OF_UI: Final = 0xFF
_ADJUST_DEFAULT: Final = 0x80
_QUERY: Final = 0x8
_INTEGRITY_LEVEL: Final = 25
_INTEGRITY: Final = 0x20
_LOW: Final = "S-1-16-4096"
_LOW_FOLDER: Final = "S:(ML;OICI;NW;;;LW)"
"""A mandatory label (ML) of low (LW) for the folder, and what is made in it."""
_FILE_OBJECT: Final = 1
_LABEL: Final = 0x10
_INPUT: Final = 0xFFFFFFF6
_OUTPUT: Final = 0xFFFFFFF5


class _BasicLimits(ctypes.Structure):
    _fields_ = (
        ("process_time", ctypes.c_int64),
        ("job_time", ctypes.c_int64),
        ("flags", wintypes.DWORD),
        ("smallest_working_set", ctypes.c_size_t),
        ("largest_working_set", ctypes.c_size_t),
        ("processes", wintypes.DWORD),
        ("affinity", ctypes.c_size_t),
        ("priority", wintypes.DWORD),
        ("scheduling", wintypes.DWORD),
    )


class _Limits(ctypes.Structure):
    _fields_ = (
        ("basic", _BasicLimits),
        ("counters", ctypes.c_uint64 * 6),
        ("process_memory", ctypes.c_size_t),
        ("job_memory", ctypes.c_size_t),
        ("most_process_memory", ctypes.c_size_t),
        ("most_job_memory", ctypes.c_size_t),
    )


class _Label(ctypes.Structure):
    _fields_ = (("sid", ctypes.c_void_p), ("attributes", wintypes.DWORD))


def enter(work: Iterable[Path] | None, *, memory: int, programs: bool) -> tuple[str, ...]:
    """Enter both; to be called before anything that is not ours is read.

    Args:
        work: Folders that are labelled so that they can be written to; `None` leaves this
            process's integrity as it is.
        memory: Bytes that the process may have; 0 sets no limit.
        programs: Whether it may start other processes, which are in the same job.

    Returns:
        What could not be had.
    """
    entered, alone = _enter_job(memory, programs)
    held = {
        "job object": entered,
        "limits of windows": alone,
        "low integrity": work is None or _lower(work),
    }
    return tuple(name for name, holds in held.items() if not holds)


def _enter_job(memory: int, programs: bool) -> tuple[bool, bool]:
    """Whether this process is in a job that limits it, and whether that keeps it from the windows
    and the clipboard of others."""
    kernel = _library("kernel32")
    job = kernel.CreateJobObjectW(None, None)
    if not job:
        return False, False
    limits = _Limits()
    limits.basic.flags = _NO_QUESTIONS | (_MEMORY if memory else 0)
    limits.basic.flags |= 0 if programs else _ONE_PROCESS
    limits.basic.processes = 1
    limits.process_memory = memory
    restrictions = wintypes.DWORD(_ALL_OF_UI)
    entered = bool(
        kernel.AssignProcessToJobObject(job, kernel.GetCurrentProcess())
        and _set(kernel, job, _EXTENDED_LIMITS, limits)
    )
    # Last: with these limits the job would be refused within that which binds this process.
    alone = entered and _set(kernel, job, _UI_RESTRICTIONS, restrictions)
    kernel.CloseHandle(job)  # or it could be used to change the limits; the job stays
    return entered, alone


def bind(process: int) -> Callable[[], None]:
    """Let a process that this one started end with it, whatever ends it.

    Args:
        process: The process's handle.

    Returns:
        Ends the process, and what it started; it is called by the system when this process ends.
    """
    kernel = _library("kernel32")
    job = kernel.CreateJobObjectW(None, None)
    limits = _Limits()
    limits.basic.flags = _END_WITH_HANDLE
    if job and _set(kernel, job, _EXTENDED_LIMITS, limits):
        kernel.AssignProcessToJobObject(job, process)
    return lambda: kernel.CloseHandle(job)


def follow_descriptors() -> None:
    """Make this process's standard input and output what its descriptors 0 and 1 are now.

    The C runtime does so by itself in programs for a console alone; libraries with a runtime of
    their own, as PDFium's, ask for the handles.
    """
    msvcrt: Any = importlib.import_module("msvcrt")  # there on Windows alone
    kernel = _library("kernel32")
    for handle, descriptor in ((_INPUT, 0), (_OUTPUT, 1)):
        kernel.SetStdHandle(handle, msvcrt.get_osfhandle(descriptor))


def _set(kernel: Any, job: int, kind: int, value: Any) -> bool:
    size = ctypes.sizeof(value)
    return bool(kernel.SetInformationJobObject(job, kind, ctypes.byref(value), size))


def _lower(work: Iterable[Path]) -> bool:
    """Lower this process's integrity, and that of the folders before."""
    kernel, security = _library("kernel32"), _library("advapi32")
    if not all(_label(kernel, security, folder) for folder in work):
        return False  # the process could not work
    token, sid = wintypes.HANDLE(), ctypes.c_void_p()
    if not security.OpenProcessToken(
        kernel.GetCurrentProcess(), _ADJUST_DEFAULT | _QUERY, ctypes.byref(token)
    ):
        return False
    holds = False
    if security.ConvertStringSidToSidW(_LOW, ctypes.byref(sid)):
        label = _Label(sid, _INTEGRITY)
        size = ctypes.sizeof(label) + security.GetLengthSid(sid)
        holds = bool(
            security.SetTokenInformation(token, _INTEGRITY_LEVEL, ctypes.byref(label), size)
        )
        kernel.LocalFree(sid)
    kernel.CloseHandle(token)
    return holds


def _label(kernel: Any, security: Any, folder: Path) -> bool:
    descriptor, acl = ctypes.c_void_p(), ctypes.c_void_p()
    if not security.ConvertStringSecurityDescriptorToSecurityDescriptorW(
        _LOW_FOLDER, 1, ctypes.byref(descriptor), None
    ):
        return False
    present, by_default = wintypes.BOOL(), wintypes.BOOL()
    holds = security.GetSecurityDescriptorSacl(
        descriptor, ctypes.byref(present), ctypes.byref(acl), ctypes.byref(by_default)
    ) and not security.SetNamedSecurityInfoW(
        str(folder), _FILE_OBJECT, _LABEL, None, None, None, acl
    )
    kernel.LocalFree(descriptor)
    return bool(holds)


def _library(name: str) -> Any:
    """A library of the system's, with the types of what is called in it."""
    library: Any = getattr(ctypes, "WinDLL")(name)  # noqa: B009 - there on Windows alone
    handle, pointer, number, yes = (
        wintypes.HANDLE,
        ctypes.c_void_p,
        wintypes.DWORD,
        wintypes.BOOL,
    )
    types: dict[str, tuple[Any, ...]] = {
        "CreateJobObjectW": (handle, pointer, wintypes.LPCWSTR),
        "SetInformationJobObject": (yes, handle, ctypes.c_int, pointer, number),
        "AssignProcessToJobObject": (yes, handle, handle),
        "GetCurrentProcess": (handle,),
        "CloseHandle": (yes, handle),
        "SetStdHandle": (yes, number, handle),
        "LocalFree": (pointer, pointer),
        "OpenProcessToken": (yes, handle, number, ctypes.POINTER(handle)),
        "ConvertStringSidToSidW": (yes, wintypes.LPCWSTR, ctypes.POINTER(pointer)),
        "GetLengthSid": (number, pointer),
        "SetTokenInformation": (yes, handle, ctypes.c_int, pointer, number),
        "ConvertStringSecurityDescriptorToSecurityDescriptorW": (
            *(yes, wintypes.LPCWSTR, number, ctypes.POINTER(pointer), pointer),
        ),
        "GetSecurityDescriptorSacl": (
            *(yes, pointer, ctypes.POINTER(yes), ctypes.POINTER(pointer), ctypes.POINTER(yes)),
        ),
        "SetNamedSecurityInfoW": (
            *(number, wintypes.LPCWSTR, ctypes.c_int, number, pointer, pointer, pointer, pointer),
        ),
    }
    for function, (result, *arguments) in types.items():
        try:
            found = getattr(library, function)
        except AttributeError:
            continue  # the other library has it
        found.restype, found.argtypes = result, arguments
    return library
