"""Of the rig's Windows Python: what Wine does otherwise than Windows."""

import os
import sys
from importlib.machinery import PathFinder


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


class _ProcessorTime:
    """Wine 8 tells the processor time of another process as it was at its start, and that of its
    threads as it is; psutil adds them up. Once it is imported: most programs do without."""

    def find_spec(self, name, path=None, target=None):  # type: ignore[no-untyped-def]
        if name != "psutil":
            return None
        sys.meta_path.remove(self)
        spec = PathFinder.find_spec(name, path)
        run = spec.loader.exec_module

        def exec_module(module):  # type: ignore[no-untyped-def]
            run(module)
            of_start = module.Process.cpu_times

            def cpu_times(process):  # type: ignore[no-untyped-def]
                threads = process.threads()
                user, system = (sum(each[n] for each in threads) for n in (1, 2))
                return of_start(process)._replace(user=user, system=system)

            module.Process.cpu_times = cpu_times

        spec.loader.exec_module = exec_module
        return spec


if os.name == "nt":
    sys.meta_path.insert(0, _ProcessorTime())
    _take_variables()
    _refuse_links()
