"""What `packaging/build.py` is made of; imported by it, by the spec and by the tests."""
