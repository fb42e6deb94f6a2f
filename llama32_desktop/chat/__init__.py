"""A conversation's turn without a window: what is sent, stored and answered, and in which order.

`turn.py` is the page to begin with. Nothing here starts a thread or waits: whatever takes time is
handed on with a function for its end, which is called in the one thread that all of this runs in.
"""
