"""Conversations that leave the app or come into it: export, import, backup, restore."""
