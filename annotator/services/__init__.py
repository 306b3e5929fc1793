"""Use cases for the window and the commands, over storage, formats, nlp, agreement. No Qt."""
