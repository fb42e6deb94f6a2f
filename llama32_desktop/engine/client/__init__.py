"""The engine as those who use it see it: requests with handles, by priority."""
