"""The window: views, actions, background tasks. Calls services, shows core values."""
