"""Of the rig's Windows Python: what Wine does otherwise than Windows."""

import os


def _take_variables() -> None:
    """Those that Wine keeps to Unix's side come with a prefix."""
    for name in [name for name in os.environ if name.startswith("RIG_")]:
        os.environ[name[4:]] = os.environ.pop(name)


def _refuse_links() -> None:
    """Wine 8 says that it made a symbolic link and makes none. A Windows without the developer
    mode refuses, as most do."""

    def symlink(src, dst, target_is_directory=False, *, dir_fd=None):  # type: ignore[no-untyped-def]
        message = "A required privilege is not held by the client"
        raise OSError(22, message, os.fspath(src), 1314, os.fspath(dst))

    os.symlink = symlink


if os.name == "nt":
    _take_variables()
    _refuse_links()
