"""A conversation's turn, brought to the Qt thread."""
