"""The section "Time": what the annotator has done, how fast, how often suggestions were right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from annotator.core.labels import shown_label, shown_name, suggester_title
from annotator.core.step_words import said
from annotator.core.translation import phrase, tr
from annotator.core.wording import capital, count, figure
from annotator.gui.actions import BY_ID
from annotator.gui.elided_label import ElidedLabel
from annotator.gui.fonts import interface_font
from annotator.gui.keycaps import HintLine
from annotator.gui.plain_words import PlainLabel
from annotator.gui.theme import label_color
from annotator.gui.time_charts import Bar, Bars, Card, Days, Headline, hours_words
from annotator.services.queue import opened_again
from annotator.services.time_statistics import SPANS, TODAY, TimeStatistics, time_statistics

if TYPE_CHECKING:
    from annotator.core.schema import Schema
    from annotator.gui.keymap import Keymap
    from annotator.gui.tasks import Task, TaskRunner
    from annotator.gui.theme import Theme
    from annotator.gui.workspace import Workspace
    from annotator.services.time_statistics import Accepted, Took

_TITLES = {"today": phrase("Today"), "week": phrase("This week"), "all": phrase("All")}
_SPAN_WORDS = {
    "today": phrase("today"), "week": phrase("this week"), "all": phrase("in this project"),
}  # fmt: skip
_NOTHING_IN = {
    "today": phrase("nothing today yet"), "week": phrase("nothing this week yet"),
    "all": phrase("nothing in this project yet"),
}  # fmt: skip
_ROWS = 10  # bars of labels
_MEASURE = 440  # of words to read
_DOCUMENT = Qt.ItemDataRole.UserRole
_SLOW_ROW = 30
_HINTS = (  # keys, or actions whose keys are shown
    ("Left+–+Right", phrase("another span")), ("section_annotate", phrase("back to the text")),
    ("help", phrase("all keys")),
)  # fmt: skip
_NO_DECISIONS = phrase(
    "Nothing was decided {span} yet. As soon as you accept, reject or label "
    "something, this shows how many seconds each decision takes, label by "
    "label, and how often the suggestions were right.",
)


class TimeScreen(QWidget):
    """One annotator's own figures; nobody else's are shown."""

    document_chosen = Signal(str)
    idle_limit_changed = Signal(int)  # seconds

    def __init__(
        self,
        workspace: Workspace,
        tasks: TaskRunner,
        theme: Theme,
        idle_seconds: int,
        keymap: Keymap,
    ) -> None:
        super().__init__()
        self.setObjectName("time_screen")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._workspace = workspace
        self._tasks = tasks
        self._theme = theme
        self._span = TODAY
        self._shown: TimeStatistics | None = None
        self._asked = 0  # which question the next answer must belong to
        self.headline = Headline(theme)
        self.days = Days(theme)
        self.kinds = Bars(tr("Seconds a decision"), tr("median"), tr("No decisions yet."), theme)
        self.labels = Bars(tr("By label"), tr("median seconds"), tr("No labels yet."), theme)
        self.suggesters = Bars(
            tr("Suggestions accepted as they were"), "", tr("Nothing was decided yet."), theme
        )
        self.shares = Bars(
            tr("Accepted by label"), tr("of those decided"), tr("Nothing yet."), theme
        )
        self._nothing = PlainLabel()
        self._nothing.setProperty("tone", "soft")
        self._nothing.setWordWrap(True)
        self._nothing.setMaximumWidth(_MEASURE)
        self.hint_line = HintLine(theme)
        self._make_slowest()
        self._lay_out(idle_seconds)
        self._keymap = keymap
        keymap.changed.connect(self._show_hints)
        self._show_hints()

    def _make_slowest(self) -> None:
        self._slowest_title = PlainLabel(tr("Slowest documents"))
        self._slowest_title.setObjectName("slowest_title")
        self._slowest_title.setIndent(0)
        self.slowest = QListWidget()
        self.slowest.setObjectName("slowest")
        self.slowest.setAccessibleName(tr("Slowest documents"))
        self.slowest.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.slowest.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.slowest.itemClicked.connect(self._open)
        self.slowest.itemActivated.connect(self._open)

    def _lay_out(self, idle_seconds: int) -> None:
        inside = QWidget()
        inside.setObjectName("time_inside")
        column = QVBoxLayout(inside)
        column.setContentsMargins(32, 22, 32, 24)
        column.setSpacing(18)
        column.addLayout(self._make_head(idle_seconds))
        column.addWidget(self.headline)
        column.addWidget(_hairline())
        columns = QHBoxLayout()
        columns.setSpacing(40)
        for widgets in (
            (self.days, self._slowest_title, self.slowest),
            (self._nothing, self.kinds, self.labels),
            (self.suggesters, self.shares),
        ):
            part = QVBoxLayout()
            part.setSpacing(10)
            for widget in widgets:
                part.addWidget(widget)
            part.addStretch(1)
            columns.addLayout(part, 1)
        column.addLayout(columns)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setObjectName("time_scroll")
        scroll.setAccessibleName(tr("Time"))
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(scroll)
        whole.addWidget(self.hint_line)

    def _make_head(self, idle_seconds: int) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(18)
        self.title = ElidedLabel()  # a name may be as long as somebody likes
        self.title.setProperty("tone", "heading")
        row.addWidget(self.title)
        self.spans: dict[str, QPushButton] = {}
        group = QButtonGroup(self)
        for name in SPANS:
            button = QPushButton(tr(_TITLES[name]))
            button.setObjectName("tab_button")
            bold = QFontMetrics(interface_font(13.5, QFont.Weight.DemiBold))
            button.setMinimumWidth(bold.horizontalAdvance(button.text()) + 4)
            button.setCheckable(True)
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            button.clicked.connect(lambda _=False, name=name: self.show_span(name))
            group.addButton(button)
            self.spans[name] = button
            row.addWidget(button)
        self.spans[self._span].setChecked(True)
        row.addStretch(1)
        words = PlainLabel(tr("Longest pause"))
        words.setProperty("tone", "soft")
        self.idle = QSpinBox()
        self.idle.setRange(5, 600)
        self.idle.setSuffix(" s")
        self.idle.setValue(idle_seconds)
        self.idle.setAccessibleName(tr("Longest pause"))
        self.idle.setToolTip(tr("Of a longer pause only so many seconds count as work"))
        self.idle.lineEdit().setAccessibleName(tr("Longest pause"))
        self.idle.lineEdit().setTextMargins(6, 0, 0, 0)
        self.idle.setFixedWidth(96)
        self.idle.valueChanged.connect(self.idle_limit_changed)
        row.addWidget(words)
        row.addWidget(self.idle)
        return row

    # -- what it shows --------------------------------------------------------------------------

    def enter(self) -> None:
        """The section is on the screen now: count anew, and let the arrows choose the span."""
        self.title.setText(tr("{annotator}’s time", annotator=self._workspace.annotator))
        self.spans[self._span].setFocus(Qt.FocusReason.OtherFocusReason)
        self.refresh()

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        self._theme = theme
        self.hint_line.set_theme(theme)
        for part in (self.headline, self.days, *self._bars()):
            part.set_theme(theme)
        if self._shown is not None:
            self._show(self._shown)

    def _bars(self) -> tuple[Bars, ...]:
        return (self.kinds, self.labels, self.suggesters, self.shares)

    def _show_hints(self) -> None:
        keys = (
            (self._keymap.key(key) if key in BY_ID else key, tr(words)) for key, words in _HINTS
        )
        self.hint_line.show_hints([(key, words) for key, words in keys if key])

    def show_span(self, span: str) -> None:
        """Show today, this week, or everything."""
        self._span = span
        self.spans[span].setChecked(True)
        self.spans[span].setFocus(Qt.FocusReason.OtherFocusReason)
        self.refresh()

    def refresh(self) -> None:
        """Count behind the window, and show it."""
        project = self._workspace.project
        if project is None:
            return
        self._workspace.keep()  # what was done just now counts too
        self._asked += 1
        asked, span, annotator = self._asked, self._span, self._workspace.annotator
        path, is_read_only = project.path, project.read_only

        def work(task: Task) -> TimeStatistics:
            with opened_again(path, read_only=is_read_only) as other:
                return time_statistics(other, annotator, span)

        self._tasks.start(work, lambda found: self._take(asked, found), self._fail)

    def _take(self, asked: int, found: TimeStatistics) -> None:
        if asked == self._asked:  # else another span, or another project, was asked for since
            self._show(found)

    def _fail(self, sentence: str) -> None:
        self.headline.show_cards([Card(tr("Time"), "–", sentence)])

    def _show(self, found: TimeStatistics) -> None:
        self._shown = found
        schema = self._workspace.project.schema if self._workspace.project else None
        self.headline.show_cards(_cards(found))
        self.days.show_days(found.days)
        slowest = max((each.median for each in found.kinds), default=1.0)
        self.kinds.show_bars([self._took(each, slowest, schema) for each in found.kinds])
        labels = found.labels[:_ROWS]
        slowest = max((each.median for each in labels), default=1.0)
        self.labels.show_bars([self._took(each, slowest, schema) for each in labels])
        self.suggesters.show_bars([self._share(each, schema) for each in found.suggesters])
        self.shares.show_bars(
            [self._share(each, schema) for each in found.suggested_labels[:_ROWS]]
        )
        self._show_slowest(found)
        decided = any(each.bars for each in self._bars())
        for each in self._bars():
            each.setVisible(decided)
        self._nothing.setText(tr(_NO_DECISIONS, span=tr(_SPAN_WORDS[found.span])))
        self._nothing.setVisible(not decided)

    def _show_slowest(self, found: TimeStatistics) -> None:
        self.slowest.clear()
        for each in found.slowest:
            pace = tr(
                "{number:.0f} s per 100 words", number=each.seconds / max(each.words, 1) * 100
            )
            item = QListWidgetItem(f"{hours_words(each.seconds)}   {each.title}")
            item.setToolTip(
                tr("{words}, {pace}; a click opens it", words=count(each.words, "word"), pace=pace)
            )
            item.setData(_DOCUMENT, each.document_id)
            self.slowest.addItem(item)
        self.slowest.setFixedHeight(_SLOW_ROW * max(self.slowest.count(), 1) + 4)
        self._slowest_title.setVisible(bool(found.slowest))
        self.slowest.setVisible(bool(found.slowest))

    def _took(self, each: Took, slowest: float, schema: Schema | None) -> Bar:
        name, color = self._name(each.name, each.kind, schema)
        return Bar(
            name,
            each.median / slowest,
            _seconds(each.median),
            tr("of {count:,}", count=each.count),
            color,
        )

    def _share(self, each: Accepted, schema: Schema | None) -> Bar:
        name, color = self._name(each.name, each.kind, schema)
        return Bar(
            name,
            each.share,
            f"{each.share * 100:.0f} %",
            tr("of {count:,}", count=each.count),
            color,
        )

    def _name(self, name: str, kind: str, schema: Schema | None) -> tuple[str, str]:
        if not kind or schema is None:
            return (suggester_title(name) if ":" in name else _decision(name)), ""
        shown = shown_label(name) if kind == "mention" else shown_name(name)
        return shown, label_color(schema, name, self._theme).name()

    def _open(self, item: QListWidgetItem) -> None:
        self.document_chosen.emit(item.data(_DOCUMENT))


def _cards(found: TimeStatistics) -> list[Card]:
    """The headline: what was done, how long, how fast."""
    decision = found.decision
    nothing = tr(_NOTHING_IN[found.span])
    return [
        Card(
            tr("Documents done"),
            figure(found.documents),
            count(found.words, "word") if found.documents else nothing,
        ),
        Card(tr("Active time"), hours_words(found.seconds), tr("without pauses")),
        Card(
            tr("Documents an hour"),
            _rate(found.documents_per_hour),
            tr("of all the time they took"),
        ),
        Card(tr("Words an hour"), _rate(found.words_per_hour), tr("in documents done")),
        Card(
            tr("Seconds a decision"),
            _seconds(decision.median) if decision else "–",
            tr("median of {count:,}", count=decision.count) if decision else tr("no decisions yet"),
        ),
    ]


def _decision(name: str) -> str:
    """What sort of decision it was; one that has no name of its own is called as its steps are."""
    words = tr(name)
    return words if words != name else capital(said(f"{name[:1].lower()}{name[1:]}"))


def _rate(value: float | None) -> str:
    if not value:
        return "–"
    return figure(value) if value >= 10 else figure(value, 1)


def _seconds(value: float) -> str:
    if value < 0.05:
        return f"< {figure(0.1, 1)} s"
    return f"{figure(value, 1)} s" if value < 9.95 else f"{figure(value)} s"


def _hairline() -> QWidget:
    line = QWidget()
    line.setObjectName("hairline")
    line.setFixedHeight(1)
    return line
