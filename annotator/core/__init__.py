"""The words of annotation as plain values: text, model, schema, edits, session. Standard library only."""
