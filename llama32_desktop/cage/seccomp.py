"""seccomp: the system calls that this process may not make any more.

The list says what is refused: the libraries that read documents call what they like of the rest,
other calls on each system. Refused is the network, other programs, other processes, the kernel's
large and seldom used parts, and what Landlock does not know: permissions, owners and times of
files. A call that is refused fails as if permissions were missing.

The kernel runs the filter at each call (`Documentation/userspace-api/seccomp_filter.rst`).
The package for libseccomp needs that library on the system, and rests since 2021.
"""

from __future__ import annotations

import ctypes
import errno
import os
import struct
from typing import Final

_ARCHITECTURES: Final = {"x86_64": (0, 0xC000003E), "aarch64": (1, 0xC00000B7)}
"""The column in the tables below, and the kernel's number (`linux/audit.h`)."""

_REFUSED: Final[dict[str, tuple[int, int | None]]] = {
    # The network; sockets that are handed over stay.
    "socket": (41, 198), "connect": (42, 203), "bind": (49, 200), "listen": (50, 201),
    "accept": (43, 202), "accept4": (288, 242),
    # Other processes.
    "ptrace": (101, 117), "process_vm_readv": (310, 270), "process_vm_writev": (311, 271),
    "process_madvise": (440, 440), "kcmp": (312, 272), "pidfd_open": (434, 434),
    "pidfd_getfd": (438, 438), "pidfd_send_signal": (424, 424), "tkill": (200, 130),
    "rt_sigqueueinfo": (129, 138), "rt_tgsigqueueinfo": (297, 240), "migrate_pages": (256, 238),
    "move_pages": (279, 239), "shmget": (29, 194), "shmat": (30, 196), "msgget": (68, 186),
    "semget": (64, 190), "mq_open": (240, 180),
    # Parts of the kernel that holes were found in.
    "bpf": (321, 280), "perf_event_open": (298, 241), "userfaultfd": (323, 282),
    "io_uring_setup": (425, 425), "io_uring_enter": (426, 426), "io_uring_register": (427, 427),
    "keyctl": (250, 219), "add_key": (248, 217), "request_key": (249, 218),
    "fanotify_init": (300, 262), "modify_ldt": (154, None), "personality": (135, 92),
    # The system as a whole, which a superuser could change.
    "mount": (165, 40), "umount2": (166, 39), "move_mount": (429, 429), "open_tree": (428, 428),
    "fsopen": (430, 430), "fsconfig": (431, 431), "fsmount": (432, 432), "fspick": (433, 433),
    "mount_setattr": (442, 442), "pivot_root": (155, 41), "chroot": (161, 51),
    "unshare": (272, 97), "setns": (308, 268), "open_by_handle_at": (304, 265),
    "name_to_handle_at": (303, 264), "init_module": (175, 105), "finit_module": (313, 273),
    "delete_module": (176, 106), "kexec_load": (246, 104), "kexec_file_load": (320, 294),
    "reboot": (169, 142), "swapon": (167, 224), "swapoff": (168, 225), "acct": (163, 89),
    "quotactl": (179, 60), "quotactl_fd": (443, 443), "syslog": (103, 116), "iopl": (172, None),
    "ioperm": (173, None), "settimeofday": (164, 170), "clock_settime": (227, 112),
    "adjtimex": (159, 171), "clock_adjtime": (305, 266), "sethostname": (170, 161),
    "setdomainname": (171, 162), "vhangup": (153, 58),
    # Of files, beside what is in them.
    "truncate": (76, 45), "mknod": (133, None), "mknodat": (259, 33), "link": (86, None),
    "linkat": (265, 37), "symlink": (88, None), "symlinkat": (266, 36),
}  # fmt: skip
_PROGRAMS: Final[dict[str, tuple[int, int | None]]] = {
    "execve": (59, 221), "execveat": (322, 281), "fork": (57, None), "vfork": (58, None),
}  # fmt: skip
_ATTRIBUTES: Final[dict[str, tuple[int, int | None]]] = {
    "chmod": (90, None), "fchmod": (91, 52), "fchmodat": (268, 53), "fchmodat2": (452, 452),
    "chown": (92, None), "fchown": (93, 55), "lchown": (94, None), "fchownat": (260, 54),
    "setxattr": (188, 5), "lsetxattr": (189, 6), "fsetxattr": (190, 7), "setxattrat": (463, 463),
    "removexattr": (197, 14), "lremovexattr": (198, 15), "fremovexattr": (199, 16),
    "removexattrat": (466, 466), "utime": (132, None), "utimes": (235, None),
    "futimesat": (261, None), "utimensat": (280, 88),
}  # fmt: skip
_CLONE: Final = (56, 220)
_CLONE3: Final = (435, 435)
_TO_ITSELF: Final = {"kill": (62, 129), "tgkill": (234, 131)}
_LIMITS: Final = (302, 261)
_IOCTL: Final = (16, 29)
_TYPED: Final = (0x5412, 0x541C)
"""`TIOCSTI` and `TIOCLINUX`: they type at the terminal that the program was started from."""

_LOAD: Final = 0x20
_IF_EQUAL: Final = 0x15
_IF_AT_LEAST: Final = 0x35
_IF_SET: Final = 0x45
_RETURN: Final = 0x06
_ALLOW: Final = 0x7FFF0000
_END: Final = 0x80000000
_ERROR: Final = 0x00050000
_NUMBER, _ARCHITECTURE, _FIRST, _SECOND = 0, 4, 16, 24
"""Where in what the filter sees (`struct seccomp_data`, both little-endian) the values lie."""
_OTHER_NUMBERS: Final = 0x40000000
"""Calls of x86-64 programs with pointers of 32 bits, which have the same architecture."""
_THREAD: Final = 0x00010000
"""The flag of `clone` for a thread."""

_SECCOMP: Final = (317, 277)
_SET_FILTER: Final = 1
_ALL_THREADS: Final = 1
_NO_NEW_PRIVILEGES: Final = 38


class _Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("instructions", ctypes.c_char_p))


def enter(*, attributes: bool = False, programs: bool = False) -> bool:
    """Refuse the calls to all threads of this process, for ever; whether it holds.

    Args:
        attributes: Whether permissions, owners and times of files may be set.
        programs: Whether programs may be started, and signals sent to them.
    """
    machine = os.uname().machine
    if machine not in _ARCHITECTURES or struct.calcsize("P") != 8:
        return False
    program = instructions(machine, os.getpid(), attributes=attributes, programs=programs)
    libc = ctypes.CDLL(None, use_errno=True)
    zero = ctypes.c_ulong(0)
    if libc.prctl(_NO_NEW_PRIVILEGES, ctypes.c_ulong(1), zero, zero, zero) != 0:
        return False
    filter_ = _Program(len(program) // 8, program)
    number = _SECCOMP[_ARCHITECTURES[machine][0]]
    flags = ctypes.c_uint(_ALL_THREADS)
    return bool(libc.syscall(number, _SET_FILTER, flags, ctypes.byref(filter_)) == 0)


def instructions(
    machine: str, process: int, *, attributes: bool = False, programs: bool = False
) -> bytes:
    """The filter's program, eight bytes an instruction (`struct sock_filter`).

    Args:
        machine: “x86_64” or “aarch64”.
        process: The number of the process, which may send signals to itself.
    """
    column, architecture = _ARCHITECTURES[machine]
    refused = _error(errno.EACCES)
    program = [
        *(_load(_ARCHITECTURE), _jump(_IF_EQUAL, architecture, 1, 0), _give(_END)),
        _load(_NUMBER),
        *(_jump(_IF_AT_LEAST, _OTHER_NUMBERS, 0, 1), _error(errno.ENOSYS)),
        *_by_argument(_LIMITS[column], _jump(_IF_EQUAL, 0, 0, 1)),
        *(_jump(_IF_EQUAL, _IOCTL[column], 0, 5), _load(_SECOND)),
        *(_jump(_IF_EQUAL, _TYPED[0], 1, 0), _jump(_IF_EQUAL, _TYPED[1], 0, 1)),
        *(refused, _give(_ALLOW)),
    ]
    if not programs:
        # The C library makes threads by the older call where the newer one is not there: what a
        # thread is stands in memory with the newer one, where no filter can look.
        program += (_jump(_IF_EQUAL, _CLONE3[column], 0, 1), _error(errno.ENOSYS))
        program += _by_argument(_CLONE[column], _jump(_IF_SET, _THREAD, 0, 1))
        for to_itself in _TO_ITSELF.values():
            program += _by_argument(to_itself[column], _jump(_IF_EQUAL, process, 0, 1))
    for calls in (_REFUSED, {} if programs else _PROGRAMS, {} if attributes else _ATTRIBUTES):
        for numbers in calls.values():
            if (number := numbers[column]) is not None:
                program += (_jump(_IF_EQUAL, number, 0, 1), refused)
    return b"".join((*program, _give(_ALLOW)))


def _by_argument(number: int, test: bytes) -> tuple[bytes, ...]:
    """Allows call `number` where its first argument passes `test`, and refuses it else."""
    return (
        _jump(_IF_EQUAL, number, 0, 4),
        _load(_FIRST),
        test,
        _give(_ALLOW),
        _error(errno.EACCES),
    )


def _load(offset: int) -> bytes:
    return struct.pack("=HBBI", _LOAD, 0, 0, offset)


def _jump(code: int, value: int, then: int, otherwise: int) -> bytes:
    return struct.pack("=HBBI", code, then, otherwise, value)


def _give(value: int) -> bytes:
    return struct.pack("=HBBI", _RETURN, 0, 0, value)


def _error(number: int) -> bytes:
    return _give(_ERROR | number)
