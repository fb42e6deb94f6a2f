"""Which models are installed, and what their files say of themselves. Knows no Qt and no engine."""
