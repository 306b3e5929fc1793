"""How far annotators, or a suggester and the gold, agree. Exact formulas, no spaCy, no SQL."""
