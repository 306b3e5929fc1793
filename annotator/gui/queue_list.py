"""The list of documents in the queue."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListView

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QModelIndex, QPersistentModelIndex


class QueueList(QListView):
    """A list whose rows all look alike: where one changes, no other has to be laid out anew."""

    def dataChanged(
        self,
        first: QModelIndex | QPersistentModelIndex,
        last: QModelIndex | QPersistentModelIndex,
        roles: Sequence[int] = (),
    ) -> None:
        """Paint the one row; Qt's own way takes as long as the list is."""
        self.update(first)

    def go_to_top(self) -> bool:
        """Stand on the first document, with the keys; whether there is one."""
        first = self.model().index(0, 0)
        if not first.isValid():
            return False
        self.setCurrentIndex(first)
        self.scrollToTop()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        return True
