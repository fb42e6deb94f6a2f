"""The server beside a window: HTTP in a process of its own, models by the window's engines.

The process holds no model. What it asks goes to the window's engine where that has the model
loaded, so that there is one copy of it, and the window's person goes first.
"""
