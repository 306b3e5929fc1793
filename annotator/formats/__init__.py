"""Reads and writes files of other people and of our own, one module a format.

Callers need three doors only: ``registry`` (which formats there are, reading with detection),
``writing`` (a safe export) and ``format`` (the values that both speak of).
"""
