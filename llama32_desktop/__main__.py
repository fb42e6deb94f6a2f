"""The command `llama32-desktop`, and the engine's process of the same program."""

from __future__ import annotations

import sys

ENGINE_FLAG = "--engine-process"


def main() -> int | None:
    """Run what the command line asks for; the result is the exit code.

    Nothing heavy is imported before it is known what that is.
    """
    arguments = sys.argv[1:]
    if arguments[:1] == [ENGINE_FLAG]:  # how the app, frozen or not, starts its child
        from llama32_desktop.engine import process

        process.main()
        return None
    from llama32_desktop import cli

    return cli.run(arguments)


if __name__ == "__main__":
    sys.exit(main())
