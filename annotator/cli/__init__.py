"""The commands, over the same services as the window."""
