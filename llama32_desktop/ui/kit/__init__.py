"""What every window is made of: theme, icons, dialogs, fields, background work, translation."""
