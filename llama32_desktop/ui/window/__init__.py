"""The main window: its wiring, commands, actions and shortcuts."""
