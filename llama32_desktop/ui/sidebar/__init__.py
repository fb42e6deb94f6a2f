"""The conversations at the left: grouped, searched, kept in order."""
