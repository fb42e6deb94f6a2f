"""The process that lends this machine's devices."""
