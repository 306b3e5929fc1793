"""One project is one SQLite file. The only room that knows SQL."""
