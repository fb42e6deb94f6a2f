"""Tells what a file is by rules, without a model: its type, and its first facts."""
