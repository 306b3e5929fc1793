"""The style sheet's template; the theme fills in the names after the dollar signs.

Every screen is made of these, chosen with ``widget.setProperty("tone", …)`` before it is shown:

- ``QLabel``: ``title`` (serif, one a page), ``heading`` (serif, one a dialog), ``section`` (over a
  group of rows), ``prompt`` (a question, over its answers), ``soft`` (secondary words), ``field``
  (the name of a form's row), ``danger``, ``warning``, ``good``, ``keycap`` (one cap of a key),
  ``chip`` (a value that can be taken away), ``panel_head`` (over one of several parts side by
  side);
- ``QPushButton``: ``primary`` as a property (one a screen), ``quiet`` (no frame, for what is not
  the main thing), ``link`` (the same, its words lined up with what is over them), ``danger``
  (what takes something away), ``tab`` (underlined where chosen), ``segment`` (in a ``QFrame`` with
  the tone ``segments``, one of a few), ``choice`` (grey words in a line that open a menu),
  ``filter`` (what is left out of many; with the property ``changed`` where something is);
- ``QTableView`` and ``QListView``: ``ruled`` (a hairline under every row, words on one line);
- ``QFrame``: ``row`` (a form's row with a hairline beneath, on no ground), ``hairline`` (1 px);
- ``QWidget``: ``page`` (the ground that is read on; ``gui/page.py`` has one of 760 px measure).

Distances are 8, 16, 24 px; a row or an input is 32 px high. There are no boxes in boxes.
"""

from __future__ import annotations

from string import Template

STYLE_SHEET = Template("""
QWidget { color: $ink; font-family: "Source Sans Pro", "Segoe UI", "Noto Sans", sans-serif;
  font-size: 14px; }
QMainWindow, QDialog, QMessageBox { background: $panel; }
QToolTip { background: $panel; color: $ink; border: 1px solid $hairline; padding: 4px 8px;
  font-size: 13px; }
QLabel { background: transparent; }
QLabel[tone="soft"] { color: $soft; font-size: 13px; }
QLabel[tone="danger"] { color: $danger; }
QLabel[tone="warning"] { color: $warning; }
QLabel[tone="good"] { color: $good; }
QLabel[tone="section"] { color: $soft; font-size: 13px; font-weight: 600; }
QLabel[tone="field"] { color: $soft; }
QLabel[tone="prompt"] { font-size: 15px; font-weight: 600; }
QLabel[tone="title"] { font-family: "Source Serif Pro", Georgia, serif; font-size: 26px;
  font-weight: 600; }
QLabel[tone="keycap"] { background: $page; border: 1px solid $handle; border-radius: 4px;
  padding: 1px 6px; font-size: 12px; font-weight: 600; }
QLabel[tone="chip"] { background: $hover; border-radius: 9px; padding: 1px 9px;
  font-size: 13px; }
QLabel[tone="heading"] { font-family: "Source Serif Pro", Georgia, serif; font-size: 20px;
  font-weight: 600; }

QLineEdit, QPlainTextEdit, QTextBrowser, QAbstractSpinBox, QComboBox, QKeySequenceEdit {
  background: $page; border: 1px solid $hairline; border-radius: 6px; padding: 5px 10px;
  selection-background-color: $text_selection; selection-color: $ink; }
QLineEdit { placeholder-text-color: $soft; padding: 5px 8px; }  /* and 2 px of Qt's own */
QLineEdit:focus, QPlainTextEdit:focus, QAbstractSpinBox:focus, QComboBox:focus,
QKeySequenceEdit:focus { border-color: $accent; }
QLineEdit:disabled, QPlainTextEdit:disabled, QAbstractSpinBox:disabled, QComboBox:disabled {
  color: $faint; background: $panel; }
QLineEdit[wrong="true"] { border-color: $danger; }
QComboBox { padding: 5px 6px 5px 10px; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox::down-arrow { image: url("$icons/chevron_down_$name.svg"); width: 12px; height: 12px; }
QAbstractSpinBox { padding-right: 20px; }
QAbstractSpinBox QLineEdit { background: transparent; border: none; padding: 0 4px; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { subcontrol-origin: border;
  background: transparent; border: none; width: 20px; }
QAbstractSpinBox::up-button { subcontrol-position: top right; }
QAbstractSpinBox::down-button { subcontrol-position: bottom right; }
QAbstractSpinBox::up-arrow { image: url("$icons/chevron_up_$name.svg"); width: 10px;
  height: 10px; }
QAbstractSpinBox::down-arrow { image: url("$icons/chevron_down_$name.svg"); width: 10px;
  height: 10px; }
QComboBox QAbstractItemView { background: $page; border: 1px solid $hairline; padding: 4px; }

QPushButton { background: $page; border: 1px solid $hairline; border-radius: 6px;
  padding: 6px 14px; min-height: 18px; }
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $selection; }
QPushButton:focus { border-color: $accent; }
QPushButton:default, QPushButton[primary="true"] { background: $accent; color: $on_accent;
  border-color: $accent; font-weight: 600; }
QPushButton:default:focus, QPushButton[primary="true"]:focus { border: 2px solid $edge;
  padding: 5px 13px; }
QPushButton:disabled { color: $faint; background: $panel; border-color: $hairline; }
QPushButton:flat, QToolButton { background: transparent; border: 1px solid transparent;
  border-radius: 6px; padding: 4px 8px; }
QPushButton:flat:hover, QToolButton:hover { background: $hover; }
QPushButton:flat:focus, QToolButton:focus { border-color: $accent; }
QToolButton:checked { color: $accent; font-weight: 600; }
QToolButton::menu-indicator { image: none; }
QPushButton[tone="quiet"] { background: transparent; border-color: transparent;
  padding: 6px 10px; color: $soft; }
QPushButton[tone="quiet"]:hover { background: $hover; color: $ink; }
QPushButton[tone="quiet"]:focus { border-color: $accent; color: $ink; }
QPushButton[tone="quiet"]:disabled { color: $faint; }
QPushButton[tone="link"] { background: transparent; border: none; border-radius: 0;
  border-bottom: 2px solid transparent; padding: 6px 0; color: $soft; }
QPushButton[tone="link"]:hover { color: $ink; }
QPushButton[tone="link"]:focus { color: $ink; border-bottom-color: $accent; }
QPushButton[tone="link"]:disabled { color: $faint; }
QPushButton[tone="danger"] { color: $danger; }
QPushButton[tone="danger"]:disabled { color: $faint; }
QFrame[tone="segments"] { background: $hover; border: none; border-radius: 6px; }
QPushButton[tone="segment"] { background: transparent; border-color: transparent;
  padding: 4px 12px; color: $soft; }
QPushButton[tone="segment"]:hover { color: $ink; }
QPushButton[tone="segment"]:checked { background: $page; color: $ink; border-color: $handle;
  font-weight: 600; }
QPushButton[tone="segment"]:focus { border-color: $accent; }

QListView, QTreeView, QTableView { background: transparent; border: none; outline: none;
  selection-background-color: $selection; selection-color: $ink; }
QListView::item { padding: 4px 8px; }
QTableView::item { padding: 0 4px; border: none; }
QListView::item:hover, QTreeView::item:hover, QTableView::item:hover { background: $hover; }
QListView::item:selected, QTreeView::item:selected, QTableView::item:selected {
  background: $selection; color: $ink; }
QTableView { gridline-color: $hairline; alternate-background-color: $panel; }
QListView[tone="ruled"]::item, QTableView[tone="ruled"]::item {
  border-bottom: 1px solid $hairline; padding: 4px 8px; }
QListView::item:selected:focus { border: 1px solid $accent; padding: 3px 7px; }
QTableView::item:selected:focus { border: 1px solid $accent; padding: 0 3px; }
QTableView[tone="ruled"]::item:selected:focus { padding: 3px 7px 4px 7px; }
QTableCornerButton::section { background: transparent; border: none; }
QHeaderView { background: transparent; border: none; }
QHeaderView::section { background: transparent; color: $soft; font-size: 13px; border: none;
  border-bottom: 1px solid $hairline; padding: 6px 8px; }
QTableView[tone="ruled"] QHeaderView::section { padding: 6px 11px; }  /* as the cells have */
#who_has_what QTableCornerButton::section { border-bottom: 1px solid $hairline; }

QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: $handle; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: $faint; }
QScrollBar::handle:disabled { background: transparent; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; border: none; }

QTabWidget::pane { border: none; border-top: 1px solid $hairline; }
QTabBar { background: transparent; qproperty-drawBase: 0; }
QTabBar::tab { background: transparent; color: $soft; padding: 8px 2px; margin-right: 18px;
  border: none; border-bottom: 2px solid transparent; }
QTabBar::tab:hover { color: $ink; }
QTabBar::tab:selected { color: $ink; font-weight: 600; border-bottom-color: $accent; }
QTabBar::tab:focus { color: $accent; }

#top_bar { background: $panel; border-bottom: 1px solid $hairline; }
QMenuBar { background: $panel; }
QMenuBar::item { padding: 5px 10px; background: transparent; }
QMenuBar[narrow="true"]::item { padding: 5px 5px; }
QMenuBar::item:selected { background: $selection; border-radius: 4px; }
QMenu { background: $page; border: 1px solid $hairline; padding: 5px; }
QMenu::item { padding: 6px 26px 6px 14px; border-radius: 4px; }
QMenu::item:selected { background: $selection; }
QMenu::item:disabled { color: $faint; }
QMenu::separator { height: 1px; background: $hairline; margin: 5px 8px; }

QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
#details { font-family: monospace; font-size: 12px; }
QCheckBox, QRadioButton { spacing: 8px; background: transparent; }
QCheckBox::indicator, QRadioButton::indicator, QListView::indicator, QTreeView::indicator,
QTableView::indicator { width: 15px; height: 15px;
  border: 1px solid $soft; background: $page; }
QCheckBox::indicator, QListView::indicator, QTreeView::indicator, QTableView::indicator {
  border-radius: 4px; }
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator:checked, QListView::indicator:checked, QTreeView::indicator:checked,
QTableView::indicator:checked { background: $accent; border-color: $accent;
  image: url("$icons/check_$name.svg"); }
QCheckBox::indicator:indeterminate { background: $selection; border-color: $accent; }
QRadioButton::indicator:checked { width: 7px; height: 7px; border: 5px solid $accent; }
QCheckBox::indicator:focus, QRadioButton::indicator:focus { border-color: $accent; }
QCheckBox::indicator:checked:focus, QRadioButton::indicator:checked:focus { border-color: $ink; }

QProgressBar { background: $hairline; border: none; border-radius: 2px; max-height: 4px;
  min-height: 4px; text-align: center; color: transparent; }
QProgressBar::chunk { background: $accent; border-radius: 2px; }

QGroupBox { border: none; border-top: 1px solid $hairline; margin-top: 14px; padding-top: 12px;
  font-weight: 600; }
QGroupBox::title { subcontrol-origin: margin; left: 0; padding-right: 8px; }
QSplitter::handle { background: $hairline; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QStatusBar { background: $panel; border-top: 1px solid $hairline; }
QStatusBar::item { border: none; }
QFrame[frameShape="4"], QFrame[frameShape="5"] { color: $hairline; background: $hairline;
  border: none; max-height: 1px; }
QFrame[frameShape="5"] { max-height: 16777215; max-width: 1px; }
#queue_panel, #side_panel, #event_card, #event_card_inside, #guide, #help_keys { background: $panel;
  border: none; }
#event_card > QWidget { background: $panel; }
TextView { background: $page; border: none; }
#start_page, #time_screen, #time_inside, #time_scroll { background: $page; }
QListView::indicator { width: 15px; height: 15px; border: 1px solid $soft; border-radius: 4px;
  background: $page; }
QListView::indicator:checked { background: $accent; border-color: $accent;
  image: url("$icons/check_$name.svg"); }
#slowest { font-size: 14px; }
#slowest_title { font-weight: 600; padding-top: 12px; }
#clear_button { color: $soft; font-size: 17px; padding: 0 2px; }
#clear_button:hover { color: $ink; }
#slowest::item { padding: 4px 0; border-bottom: 1px solid $hairline; }
#queue_options { background: $page; }
#start_heading { font-family: "Source Serif Pro", Georgia, serif; font-size: 34px;
  font-weight: 600; }
#start_recent { color: $soft; font-size: 13px; font-weight: 600; }
#start_project { padding: 4px 0; margin-left: -1px; border-radius: 0; text-align: left;
  color: $accent; }
#start_project:hover { background: transparent; color: $ink; }
#start_project:focus { border-color: transparent; border-bottom-color: $accent; }
#hand_out_add { color: $accent; }
#bar_project { color: $soft; font-size: 14px; font-weight: 600; }
#project_title { font-size: 15px; font-weight: 600; }
#hairline { background: $hairline; }
#tab_button, QPushButton[tone="tab"] { background: transparent; border: none;
  border-bottom: 2px solid transparent; border-radius: 0; color: $soft; font-size: 13px;
  padding: 8px 1px 6px 1px; min-height: 16px; text-align: left; }
#tab_button:hover, QPushButton[tone="tab"]:hover { color: $ink; background: transparent; }
#tab_button:checked, QPushButton[tone="tab"]:checked { color: $ink; font-weight: 600;
  border-bottom-color: $accent; }
#tab_button:focus, QPushButton[tone="tab"]:focus { color: $accent;
  border-bottom-color: $handle; }
#tab_button:checked:focus, QPushButton[tone="tab"]:checked:focus {
  border-bottom-color: $accent; }
QFrame[tone="row"] { background: transparent; border: none;
  border-bottom: 1px solid $hairline; }
QFrame[tone="hairline"] { background: $hairline; border: none; max-height: 1px;
  min-height: 1px; }
QWidget[tone="page"] { background: $page; border: none; }
#hit_sheet { background: $page; border-top: 1px solid $hairline; }
#column_head { background: transparent; border: none; border-radius: 0; color: $soft;
  font-size: 12.5px; padding: 2px 0; text-align: left; min-height: 16px; }
#column_head:hover, #column_head[sorted="true"] { color: $ink; background: transparent; }
#column_head[sorted="true"] { font-weight: 600; }
#card_row { border: none; border-bottom: 1px solid $hairline; background: transparent;
  border-radius: 0; padding: 0; min-height: 0; text-align: left; }
#card_row:hover { background: transparent; }
#card_row[first="true"] { border-top: 1px solid $hairline; }
#card_row[active="true"] { background: $selection; }
#card_row:focus { border: 1px solid $accent; background: $page; outline: none; }
#decide { padding: 3px; }
#card_row QLabel#role { color: $soft; }
#palette { background: $page; border: 1px solid $handle; border-radius: 8px; }
#find_bar { background: $panel; border: none; border-top: 1px solid $hairline; }
#palette QListWidget { background: transparent; }
#find_bar QToolButton { padding: 0; min-width: 24px; min-height: 24px; font-size: 16px;
  color: $soft; }
QToolButton::up-arrow { image: url("$icons/chevron_up_$name.svg"); width: 12px; height: 12px; }
QToolButton::down-arrow { image: url("$icons/chevron_down_$name.svg"); width: 12px;
  height: 12px; }
#time_screen #tab_button { padding: 14px 1px 6px 1px; }
#top_bar #tab_button { font-size: 14px; padding: 2px 0 0 0; }
#mention_table { padding: 0 2px 0 13px; }
#mention_table QHeaderView::section { padding: 6px 7px; }
#guide { padding: 8px 16px; }
#help_keys { padding: 4px 0; }
#schema_form, #schema_form_inside { background: $page; border: none; }
#schema_side, #schema_list { background: $panel; border: none; }
#schema_section { color: $soft; font-size: 12.5px; font-weight: 600; }
#chip { padding: 3px 10px; border-radius: 13px; font-size: 13px; min-height: 18px; color: $soft; }
QLabel[tone="panel_head"] { font-weight: 600; }
QPushButton[tone="choice"] { background: transparent; border: 1px solid transparent;
  border-radius: 4px; padding: 1px 4px; min-height: 16px; color: $soft; font-size: 13px; }
QPushButton[tone="choice"]:hover { color: $ink; background: $hover; }
QPushButton[tone="choice"]:focus { color: $ink; border-color: $accent; }
QPushButton[tone="filter"] { padding: 4px 11px; font-size: 13px; }
QPushButton[tone="filter"][changed="true"] { background: $selection; border-color: $accent; }
QPushButton[tone="filter"]:focus { border-color: $accent; }
#numbers QHeaderView::section { border: none; padding: 0 0 0 8px; font-size: 12.5px; }
#numbers QHeaderView::section:horizontal { padding: 0 6px 0 8px; }
#chip:checked { background: $selection; border-color: $accent; color: $ink; }
""")
