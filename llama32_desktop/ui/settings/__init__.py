"""The settings as the window shows and keeps them."""
