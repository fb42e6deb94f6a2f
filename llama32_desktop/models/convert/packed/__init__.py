"""Matrices that a checkpoint keeps in few bits, read and stored again with the least loss."""
