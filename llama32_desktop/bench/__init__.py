"""Measures the app's real path, and llama.cpp's own tool beside it."""
