"""The commands and their options: what each takes, with the limits of the engine's protocol.

Nothing here imports what a command needs to run, so that the parser is quick to build.
"""
