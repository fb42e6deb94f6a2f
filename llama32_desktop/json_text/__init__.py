"""JSON texts that others wrote, or that a disk has damaged."""
