"""Somebody who does anything at random in the real window, and what watches it meanwhile."""
