"""What people complained about in other tools: each complaint is a test that would fail there.

A test is named after its complaint, such as ``test_c31_undo_reaches_back_over_everything``; its
first line says in one sentence what went wrong in the tool that it was reported for. Each is a
short scenario through the real window. ``test_complete.py`` sees that no complaint is forgotten.
"""
