"""Text files and long pastes that go with a message."""
