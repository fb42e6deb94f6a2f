"""Whether the program at the other end of a local socket is this person's: asked of the system,
each of which says it in its own way."""

from __future__ import annotations

import ctypes
import os
import socket
import struct
import sys
from ctypes import wintypes
from typing import Any, Final

_ADMINISTRATORS: Final = "S-1-5-32-544"
"""Owns what this person makes with an administrator's rights; whoever has those reads all files."""
_KERNEL_OBJECT: Final = 6
_OWNER: Final = 1
_QUERY: Final = 8
_USER: Final = 1


def is_own(handle: int) -> bool:
    """Whether the other end is this person's; not where the system does not say so.

    Args:
        handle: The socket's descriptor; on Windows the handle of either end of a pipe.
    """
    if handle < 0:  # Windows has numbers below that mean this process
        return False
    system: str = sys.platform  # or mypy would read the part of its own system alone
    try:
        if system == "win32":
            owner, user = pipe_owner(handle), current_user()
            return bool(user) and owner in (user, _ADMINISTRATORS)
        return _user_of(handle) == os.getuid()
    except OSError:
        return False


def _user_of(descriptor: int) -> int:
    """The number of the user at the other end of a Unix socket (Linux, unix(7); macOS and the
    BSDs, getpeereid(3)).

    Raises:
        OSError: the system does not say it.
    """
    if hasattr(socket, "SO_PEERCRED"):
        size = struct.calcsize("3i")
        with socket.socket(fileno=os.dup(descriptor)) as peer:
            given = peer.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, size)
        return int(struct.unpack("3i", given)[1])
    return peer_of(ctypes.CDLL(None, use_errno=True), descriptor)


def peer_of(library: Any, descriptor: int) -> int:
    """The user's number by `getpeereid` of a C library.

    Raises:
        OSError: the system does not say it.
    """
    user, group = ctypes.c_uint32(), ctypes.c_uint32()
    try:
        failed = library.getpeereid(descriptor, ctypes.byref(user), ctypes.byref(group))
    except AttributeError as error:
        raise OSError("no getpeereid") from error
    if failed:
        raise OSError(ctypes.get_errno(), "getpeereid")
    return user.value


def pipe_owner(pipe: int) -> str:
    """The owner of a named pipe, who is whoever made it first (Windows, “Named Pipe Security and
    Access Rights”).

    Raises:
        OSError: the system does not say it.
    """
    owner, descriptor = ctypes.c_void_p(), ctypes.c_void_p()
    failed = _advapi().GetSecurityInfo(
        *(pipe, _KERNEL_OBJECT, _OWNER, ctypes.byref(owner), None, None, None),
        ctypes.byref(descriptor),
    )
    if failed:
        raise OSError(failed, "GetSecurityInfo")
    try:
        return _text(owner)
    finally:
        _kernel().LocalFree(descriptor)


def current_user() -> str:
    """Whom this process belongs to.

    Raises:
        OSError: the system does not say it.
    """
    token, size = wintypes.HANDLE(), wintypes.DWORD()
    if not _advapi().OpenProcessToken(-1, _QUERY, ctypes.byref(token)):  # -1: this process
        raise OSError("OpenProcessToken")
    try:
        _advapi().GetTokenInformation(token, _USER, None, 0, ctypes.byref(size))
        buffer = ctypes.create_string_buffer(size.value)
        if not _advapi().GetTokenInformation(token, _USER, buffer, size, ctypes.byref(size)):
            raise OSError("GetTokenInformation")
        return _text(ctypes.c_void_p.from_buffer(buffer))
    finally:
        _kernel().CloseHandle(token)


def _text(sid: ctypes.c_void_p) -> str:
    """A user or group as “S-1-5-…”."""
    text = wintypes.LPWSTR()
    if not _advapi().ConvertSidToStringSidW(sid, ctypes.byref(text)):
        raise OSError("ConvertSidToStringSidW")
    try:
        return text.value or ""
    finally:
        _kernel().LocalFree(text)


def _kernel() -> Any:
    libraries: Any = ctypes
    library = libraries.WinDLL("kernel32")
    library.LocalFree.argtypes = (ctypes.c_void_p,)
    library.CloseHandle.argtypes = (wintypes.HANDLE,)
    return library


def _advapi() -> Any:
    libraries: Any = ctypes
    library = libraries.WinDLL("advapi32")
    to, number = ctypes.c_void_p, wintypes.DWORD
    library.GetSecurityInfo.argtypes = (wintypes.HANDLE, ctypes.c_int, number, *(to,) * 5)
    library.GetSecurityInfo.restype = number
    library.OpenProcessToken.argtypes = (wintypes.HANDLE, number, to)
    library.GetTokenInformation.argtypes = (wintypes.HANDLE, ctypes.c_int, to, number, to)
    library.ConvertSidToStringSidW.argtypes = (to, to)
    return library
