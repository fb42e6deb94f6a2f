"""The models that can be fetched or found, and how they get onto this machine."""
