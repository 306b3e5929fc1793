"""Ids of suggestions stay what they were: stored decisions point at them."""

from __future__ import annotations

import base64
import hashlib

from annotator.core.model import Span
from annotator.nlp.identity import Identities


def test_an_id_is_a_hash_of_text_place_label_and_occurrence_in_base_32():
    identities = Identities("ab" * 32)
    for number in range(200):
        span = Span(((number, number + 3), (number + 5, number + 6)), "any words")
        for occurrence in range(2):
            name = f"{'ab' * 32}|mention|{number}-{number + 3},{number + 5}-{number + 6}|GPE"
            digest = hashlib.blake2b(f"{name}|{occurrence}".encode(), digest_size=8).digest()
            wanted = base64.b32encode(digest).decode("ascii").rstrip("=").lower()
            assert identities.next("mention", span, "GPE") == wanted
