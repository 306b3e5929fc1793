"""Annotator: turn news articles into gold-standard data, on the desktop, offline."""

__version__ = "0.1.0"
