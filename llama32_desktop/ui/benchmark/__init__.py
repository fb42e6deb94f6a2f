"""Measures the window itself, for the command `bench`."""
