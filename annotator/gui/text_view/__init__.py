"""The reading column: shows a session's text and marks, and tells what the reader does."""

from annotator.gui.text_view.state import Header, ViewState
from annotator.gui.text_view.view import TextView

__all__ = ["Header", "TextView", "ViewState"]
