"""A prompt for each row of a table, asked of one model or several, and a table of the answers."""
