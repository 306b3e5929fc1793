"""Use cases over storage, formats, nlp and agreement; the window and the commands call these. No Qt."""
