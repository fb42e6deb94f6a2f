"""The shown conversation: its controller, drafts, notices and attachments."""
