"""The files of translations hold the sentences that the code has, and no others."""

import pytest


@pytest.fixture
def translations(script):
    return script("translations")


@pytest.mark.parametrize("language", ["de", "fr"])
def test_the_files_are_as_the_code_is(translations, language, tmp_path):
    path = translations.FOLDER / f"annotator_{language}.ts"
    again = tmp_path / path.name
    translations.write(again, language, translations.stored(path))
    assert again.read_text(encoding="utf-8") == path.read_text(encoding="utf-8"), (
        "run: python packaging/translations.py update"
    )


def test_every_call_can_be_read(translations):
    assert len(translations.messages()) > 1_000


@pytest.mark.parametrize(
    "words",
    ["tr(f'{a} b')", "tr('a' + b)", "tr('a' if b else 'c')", "phrase(a)", "tr_count(n, a, b)"],
)
def test_a_sentence_that_is_put_together_is_told(translations, words):
    reader = translations._Reader("a.py", f"x = {words}\n")
    assert len(reader.wrong) == 1


def test_what_looks_like_a_sentence_and_has_no_tr_is_listed(translations):
    text = 'def f():\n    "Says it."\n    say("Not yet said.")\n    say(tr("Said {n}.", n=1))\n'
    reader = translations._Reader("a.py", text)
    assert reader.found == [("Said {n}.", False)]
    assert reader.bare == ["a.py:3: 'Not yet said.'"]
