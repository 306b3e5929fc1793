"""How much room the lines of paragraphs were given for their labels."""

from __future__ import annotations

_SAME = 0.1  # of a pixel
_NEAR = 30  # paragraphs


class Room:
    """The room of each paragraph: how much higher its lines are than one row of labels needs.

    Room that is no longer needed stays as long as the paragraph is in sight: no line moves because
    a label went, or got a shorter name, and the next one finds its place. In a long text Qt moves
    all that stands below, too, which would take most of the time of a key.
    """

    def __init__(self) -> None:
        self._given: dict[int, float] = {}
        self._spare: dict[int, float] = {}  # what would do, where less would

    def clear(self) -> None:
        """Forget all; every paragraph has the room of one row."""
        self._given.clear()
        self._spare.clear()

    def of(self, number: int) -> float:
        """What a paragraph was given."""
        return self._given.get(number, 0.0)

    def lacks(self, number: int, needed: float) -> bool:
        """Whether a paragraph must be given what is needed; less is remembered as spare."""
        given = self._given.get(number, 0.0)
        if needed < given - _SAME:
            self._spare[number] = needed
        else:
            self._spare.pop(number, None)
        return needed > given + _SAME

    def give(self, number: int, room: float) -> None:
        """Say that a paragraph has this room now."""
        self._given[number] = room
        self._spare.pop(number, None)

    @property
    def has_spare(self) -> bool:
        """Whether there is some to be taken back."""
        return bool(self._spare)

    def spare(self, kept: set[int]) -> dict[int, float]:
        """What would do for some paragraphs that have more than they need and are not to be kept.

        They are neighbours: Qt lays out all that lies between paragraphs that change together.
        """
        numbers = sorted(self._spare.keys() - kept)
        near = [number for number in numbers if number - numbers[0] < _NEAR]
        return {number: self._spare[number] for number in near}
