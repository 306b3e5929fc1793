"""Suggesters. The only room that knows spaCy, which is imported lazily, never at start-up."""
