"""Options that several commands have, and types of their values."""
