"""A conversation's turn without a window."""
