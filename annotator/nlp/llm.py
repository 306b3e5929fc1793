"""A language model as suggester: any OpenAI-compatible server. Nothing is asked unless it is used.

It is no part of the worker process: it waits for others most of the time.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from annotator.core.errors import UserError
from annotator.core.text import sha256_of
from annotator.core.translation import tr
from annotator.nlp.identity import Identities
from annotator.nlp.llm_answers import AnswerReader, Tally, answer_schema, instructions, record_in
from annotator.nlp.llm_endpoint import Chat, StoppedError, UnansweredError
from annotator.nlp.worker import Failed, Ready, Suggested

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable, Iterator

    from annotator.core.model import Suggestion
    from annotator.core.schema import Schema
    from annotator.nlp.llm_endpoint import Endpoint

PIECE = 6000  # characters that are asked about at once
_IN_A_ROW = 3  # failed documents after which a server is given up


class LlmSuggester:
    """Asks a model about texts; ``tally`` counts what that cost and what did not hold."""

    def __init__(
        self, schema: Schema, endpoint: Endpoint, stopped: Callable[[], bool] = lambda: False
    ) -> None:
        self.source = f"llm:{endpoint.model}"
        self.tally = Tally()
        self._schema = schema
        self._chat = Chat(endpoint, stopped)
        self._instructions = instructions(schema)
        self._answer_schema = answer_schema(schema)

    def suggest(self, texts: Iterable[str]) -> Iterator[list[Suggestion]]:
        """The suggestions of each text, in the order of the texts.

        Raises UnansweredError where one can't be used, StoppedError, and UserError where no other
        text would fare better.
        """
        for text in texts:
            identities = Identities(sha256_of(text))
            reader = AnswerReader(text, self._schema, self.source, identities, self.tally)
            for start, end in pieces(text):
                self._ask(reader, text[start:end], start, end)
            yield list(reader.suggestions)

    def _ask(self, reader: AnswerReader, piece: str, start: int, end: int) -> None:
        completion = self._chat.ask(self._instructions, piece, self._answer_schema)
        self.tally.requests += 1
        self.tally.tokens_in += completion.tokens_in
        self.tally.tokens_out += completion.tokens_out
        if not completion.text.strip():
            raise UnansweredError(tr("the model said nothing"))
        record = record_in(completion.text)
        if record is None and completion.is_cut:
            raise UnansweredError("its answer was cut off; give the server more room for answers")
        if record is None:
            raise UnansweredError("its answer is not the JSON that was asked for")
        reader.read(record, start, end)


def pieces(text: str) -> Iterator[tuple[int, int]]:
    """Parts of a text that a model can read at once, cut at line breaks or spaces where possible.

    Parts that hold nothing but blanks are left out.
    """
    start = 0
    while start < len(text):
        end = min(len(text), start + PIECE)
        if end < len(text):
            least = start + PIECE // 2
            cuts = (text.rfind(sign, least, end) + len(sign) for sign in ("\n", ". ", " "))
            end = next((cut for cut in cuts if cut > least), end)
        if not text[start:end].isspace():
            yield start, end
        start = end


def suggest_one_by_one(
    suggester: LlmSuggester, documents: Iterable[tuple[str, str]]
) -> Generator[Ready | Suggested | Failed, None, None]:
    """What becomes of each (id, text), in their order; ends where somebody asked to stop.

    Raises UserError where no document can be done, or several in a row could not.
    """
    yield Ready(suggester.source)
    in_a_row = 0
    for document_id, text in documents:
        begun = time.perf_counter()
        try:
            [suggestions] = suggester.suggest([text])
        except StoppedError:
            return
        except UnansweredError as error:
            suggester.tally.failed += 1
            in_a_row += 1
            yield Failed(document_id, f"{error}.")
            if in_a_row == _IN_A_ROW:
                raise UserError(
                    tr(
                        "The language model failed over {IN_A_ROW} documents in a row, the last "
                        "time because {error}; what was done is kept. Run it again to go on.",
                        IN_A_ROW=_IN_A_ROW,
                        error=error,
                    )
                ) from error
            continue
        in_a_row = 0
        seconds = time.perf_counter() - begun
        yield Suggested(document_id, sha256_of(text), tuple(suggestions), seconds)
