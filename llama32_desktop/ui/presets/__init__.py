"""Presets in the window: chosen with “/” in the composer, edited in a dialog."""
