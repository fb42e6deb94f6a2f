"""The command `llama32-desktop`, and the helper processes of the same program."""

from __future__ import annotations

import os
import sys

ENGINE_FLAG = "--engine-process"
DOCUMENT_FLAG = "--document-process"
EXCHANGE_FLAG = "--exchange-process"
TEMPLATE_FLAG = "--template-process"
FORMULA_FLAG = "--formula-process"
CODE_FLAG = "--code-process"
CARD_FLAG = "--card-check"
REPACK_FLAG = "--repack-check"
SERVER_FLAG = "--server-process"
LENDING_FLAG = "--lending-process"
DESK_FLAG = "--lending-desk"
LENT_FLAG = "--lent-process"
GUARD_FLAG = "--guard-process"


def main() -> int | None:
    """Run what the command line asks for; the result is the exit code.

    Nothing heavy is imported before it is known what that is.
    """
    os.umask(0o077)  # what the app makes is nobody else's to read
    arguments = sys.argv[1:]
    if arguments[:1] == [ENGINE_FLAG]:  # how the app, frozen or not, starts its child
        from llama32_desktop.engine.worker import process

        process.main()
        return None
    if arguments[:1] == [DOCUMENT_FLAG]:
        from llama32_desktop.documents import process as documents

        documents.main()
        return None
    if arguments[:1] == [EXCHANGE_FLAG]:
        from llama32_desktop.ui.exchange import process as exchange

        exchange.main()
        return None
    if arguments[:1] == [TEMPLATE_FLAG]:
        from llama32_desktop.engine.worker.template import process as templates

        templates.main()
        return None
    if arguments[:1] == [FORMULA_FLAG]:
        from llama32_desktop.typeset import formula_process as formulas

        formulas.main()
        return None
    if arguments[:1] == [CODE_FLAG]:
        from llama32_desktop.typeset import code_process as code

        code.main()
        return None
    if arguments[:1] == [CARD_FLAG]:
        from llama32_desktop.engine.worker import card_check

        card_check.main()
        return None
    if arguments[:1] == [REPACK_FLAG]:
        from llama32_desktop.engine.worker import repack_check

        return repack_check.main()
    if arguments[:1] == [SERVER_FLAG]:
        from llama32_desktop.server.window import process as server

        server.main()
        return None
    if arguments[:1] == [LENDING_FLAG]:
        from llama32_desktop.lending import process as lending

        lending.main()
        return None
    if arguments[:1] == [DESK_FLAG]:
        from llama32_desktop.lending import desk

        desk.main()
        return None
    if arguments[:1] == [LENT_FLAG]:
        from llama32_desktop.engine.worker.rpc import serving

        serving.main()
        return None
    if arguments[:1] == [GUARD_FLAG]:
        from llama32_desktop.guards.prompt_guard import process as guards

        guards.main()
        return None
    from llama32_desktop import cli, log

    log.install()
    return cli.run(arguments)


if __name__ == "__main__":
    sys.exit(main())
