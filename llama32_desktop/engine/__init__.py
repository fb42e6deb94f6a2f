"""Runs models. Knows no Qt, no database and no other folder of this package."""
