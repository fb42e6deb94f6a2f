"""The commands, one module each: `register` adds a command with its options, `run` does it."""
