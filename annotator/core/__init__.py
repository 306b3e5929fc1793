"""The words of annotation as plain values. Needs the standard library only."""
