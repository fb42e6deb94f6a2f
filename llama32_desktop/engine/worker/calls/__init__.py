"""Calls of tools in what a model writes, as the known families write them."""
