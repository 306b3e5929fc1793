"""Reads and writes files of other people and of our own, one module a format."""
