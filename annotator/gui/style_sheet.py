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

from annotator.core.translation import phrase

STYLE_SHEET = Template(
    phrase(
        '\nQWidget { color: $ink; font-family: "Source Sans Pro", "Segoe UI", "Noto '
        'Sans", sans-serif;\n  font-size: 14px; }\nQMainWindow, QDialog, QMessageBox '
        "{ background: $panel; }\nQToolTip { background: $panel; color: $ink; "
        "border: 1px solid $hairline; padding: 4px 8px;\n  font-size: 13px; }\n"
        'QLabel { background: transparent; }\nQLabel[tone="soft"] { color: $soft; '
        'font-size: 13px; }\nQLabel[tone="danger"] { color: $danger; }\n'
        'QLabel[tone="warning"] { color: $warning; }\nQLabel[tone="good"] { color: '
        '$good; }\nQLabel[tone="section"] { color: $soft; font-size: 13px; '
        'font-weight: 600; }\nQLabel[tone="field"] { color: $soft; }\n'
        'QLabel[tone="prompt"] { font-size: 15px; font-weight: 600; }\n'
        'QLabel[tone="title"] { font-family: "Source Serif Pro", Georgia, serif; '
        'font-size: 26px;\n  font-weight: 600; }\nQLabel[tone="keycap"] { '
        "background: $page; border: 1px solid $handle; border-radius: 4px;\n  "
        "padding: 1px 6px; font-size: 12px; font-weight: 600; }\n"
        'QLabel[tone="chip"] { background: $hover; border-radius: 9px; padding: '
        '1px 9px;\n  font-size: 13px; }\nQLabel[tone="heading"] { font-family: '
        '"Source Serif Pro", Georgia, serif; font-size: 20px;\n  font-weight: 600; '
        "}\n\nQLineEdit, QPlainTextEdit, QTextBrowser, QAbstractSpinBox, QComboBox, "
        "QKeySequenceEdit {\n  background: $page; border: 1px solid $hairline; "
        "border-radius: 6px; padding: 5px 10px;\n  selection-background-color: "
        "$text_selection; selection-color: $ink; }\nQLineEdit { "
        "placeholder-text-color: $soft; padding: 5px 8px; }  /* and 2 px of Qt's "
        "own */\nQLineEdit:focus, QPlainTextEdit:focus, QAbstractSpinBox:focus, "
        "QComboBox:focus,\nQKeySequenceEdit:focus { border-color: $accent; }\n"
        "QLineEdit:disabled, QPlainTextEdit:disabled, QAbstractSpinBox:disabled, "
        "QComboBox:disabled {\n  color: $faint; background: $panel; }\n"
        'QLineEdit[wrong="true"] { border-color: $danger; }\nQComboBox { padding: '
        "5px 6px 5px 10px; }\nQComboBox::drop-down { border: none; width: 24px; }\n"
        'QComboBox::down-arrow { image: url("$icons/chevron_down_$name.svg"); '
        "width: 12px; height: 12px; }\nQAbstractSpinBox { padding-right: 20px; }\n"
        "QAbstractSpinBox QLineEdit { background: transparent; border: none; "
        "padding: 0 4px; }\nQAbstractSpinBox::up-button, "
        "QAbstractSpinBox::down-button { subcontrol-origin: border;\n  background: "
        "transparent; border: none; width: 20px; }\nQAbstractSpinBox::up-button { "
        "subcontrol-position: top right; }\nQAbstractSpinBox::down-button { "
        "subcontrol-position: bottom right; }\nQAbstractSpinBox::up-arrow { image: "
        'url("$icons/chevron_up_$name.svg"); width: 10px;\n  height: 10px; }\n'
        "QAbstractSpinBox::down-arrow { image: "
        'url("$icons/chevron_down_$name.svg"); width: 10px;\n  height: 10px; }\n'
        "QComboBox QAbstractItemView { background: $page; border: 1px solid "
        "$hairline; padding: 4px; }\n\nQPushButton { background: $page; border: 1px "
        "solid $hairline; border-radius: 6px;\n  padding: 6px 14px; min-height: "
        "18px; }\nQPushButton:hover { background: $hover; }\nQPushButton:pressed { "
        "background: $selection; }\nQPushButton:focus { border-color: $accent; }\n"
        'QPushButton:default, QPushButton[primary="true"] { background: $accent; '
        "color: $on_accent;\n  border-color: $accent; font-weight: 600; }\n"
        'QPushButton:default:focus, QPushButton[primary="true"]:focus { border: '
        "2px solid $edge;\n  padding: 5px 13px; }\nQPushButton:disabled { color: "
        "$faint; background: $panel; border-color: $hairline; }\nQPushButton:flat, "
        "QToolButton { background: transparent; border: 1px solid transparent;\n  "
        "border-radius: 6px; padding: 4px 8px; }\nQPushButton:flat:hover, "
        "QToolButton:hover { background: $hover; }\nQPushButton:flat:focus, "
        "QToolButton:focus { border-color: $accent; }\nQToolButton:checked { color: "
        "$accent; font-weight: 600; }\nQToolButton::menu-indicator { image: none; }\n"
        'QPushButton[tone="quiet"] { background: transparent; border-color: '
        "transparent;\n  padding: 6px 10px; color: $soft; }\n"
        'QPushButton[tone="quiet"]:hover { background: $hover; color: $ink; }\n'
        'QPushButton[tone="quiet"]:focus { border-color: $accent; color: $ink; }\n'
        'QPushButton[tone="quiet"]:disabled { color: $faint; }\n'
        'QPushButton[tone="link"] { background: transparent; border: none; '
        "border-radius: 0;\n  border-bottom: 2px solid transparent; padding: 6px 0; "
        'color: $soft; }\nQPushButton[tone="link"]:hover { color: $ink; }\n'
        'QPushButton[tone="link"]:focus { color: $ink; border-bottom-color: '
        '$accent; }\nQPushButton[tone="link"]:disabled { color: $faint; }\n'
        'QPushButton[tone="danger"] { color: $danger; }\n'
        'QPushButton[tone="danger"]:disabled { color: $faint; }\n'
        'QFrame[tone="segments"] { background: $hover; border: none; '
        'border-radius: 6px; }\nQPushButton[tone="segment"] { background: '
        "transparent; border-color: transparent;\n  padding: 4px 12px; color: "
        '$soft; }\nQPushButton[tone="segment"]:hover { color: $ink; }\n'
        'QPushButton[tone="segment"]:checked { background: $page; color: $ink; '
        "border-color: $handle;\n  font-weight: 600; }\n"
        'QPushButton[tone="segment"]:focus { border-color: $accent; }\n\nQListView, '
        "QTreeView, QTableView { background: transparent; border: none; outline: "
        "none;\n  selection-background-color: $selection; selection-color: $ink; }\n"
        "QListView::item { padding: 4px 8px; }\nQTableView::item { padding: 0 4px; "
        "border: none; }\nQListView::item:hover, QTreeView::item:hover, "
        "QTableView::item:hover { background: $hover; }\nQListView::item:selected, "
        "QTreeView::item:selected, QTableView::item:selected {\n  background: "
        "$selection; color: $ink; }\nQTableView { gridline-color: $hairline; "
        'alternate-background-color: $panel; }\nQListView[tone="ruled"]::item, '
        'QTableView[tone="ruled"]::item {\n  border-bottom: 1px solid $hairline; '
        "padding: 4px 8px; }\nQTableCornerButton::section { background: "
        "transparent; border: none; }\nQHeaderView { background: transparent; "
        "border: none; }\nQHeaderView::section { background: transparent; color: "
        "$soft; font-size: 13px; border: none;\n  border-bottom: 1px solid "
        '$hairline; padding: 6px 8px; }\nQTableView[tone="ruled"] '
        "QHeaderView::section { padding: 6px 11px; }  /* as the cells have */\n"
        "#who_has_what QTableCornerButton::section { border-bottom: 1px solid "
        "$hairline; }\n\nQScrollBar:vertical { background: transparent; width: 10px; "
        "margin: 0; }\nQScrollBar:horizontal { background: transparent; height: "
        "10px; margin: 0; }\nQScrollBar::handle { background: $handle; "
        "border-radius: 3px; margin: 2px; }\nQScrollBar::handle:vertical { "
        "min-height: 32px; }\nQScrollBar::handle:horizontal { min-width: 32px; }\n"
        "QScrollBar::handle:hover { background: $faint; }\n"
        "QScrollBar::handle:disabled { background: transparent; }\n"
        "QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }\n"
        "QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }\n"
        "QAbstractScrollArea::corner { background: transparent; border: none; }\n\n"
        "QTabWidget::pane { border: none; border-top: 1px solid $hairline; }\n"
        "QTabBar { background: transparent; qproperty-drawBase: 0; }\nQTabBar::tab "
        "{ background: transparent; color: $soft; padding: 8px 2px; margin-right: "
        "18px;\n  border: none; border-bottom: 2px solid transparent; }\n"
        "QTabBar::tab:hover { color: $ink; }\nQTabBar::tab:selected { color: $ink; "
        "font-weight: 600; border-bottom-color: $accent; }\nQTabBar::tab:focus { "
        "color: $accent; }\n\n#top_bar { background: $panel; border-bottom: 1px "
        "solid $hairline; }\nQMenuBar { background: $panel; }\nQMenuBar::item { "
        "padding: 5px 10px; background: transparent; }\nQMenuBar::item:selected { "
        "background: $selection; border-radius: 4px; }\nQMenu { background: $page; "
        "border: 1px solid $hairline; padding: 5px; }\nQMenu::item { padding: 6px "
        "26px 6px 14px; border-radius: 4px; }\nQMenu::item:selected { background: "
        "$selection; }\nQMenu::item:disabled { color: $faint; }\nQMenu::separator { "
        "height: 1px; background: $hairline; margin: 5px 8px; }\n\nQDialogButtonBox "
        "{ dialogbuttonbox-buttons-have-icons: 0; }\n#details { font-family: "
        "monospace; font-size: 12px; }\nQCheckBox, QRadioButton { spacing: 8px; "
        "background: transparent; }\nQCheckBox::indicator, QRadioButton::indicator, "
        "QListView::indicator, QTreeView::indicator,\nQTableView::indicator { "
        "width: 15px; height: 15px;\n  border: 1px solid $soft; background: $page; "
        "}\nQCheckBox::indicator, QListView::indicator, QTreeView::indicator, "
        "QTableView::indicator {\n  border-radius: 4px; }\nQRadioButton::indicator { "
        "border-radius: 8px; }\nQCheckBox::indicator:checked, "
        "QListView::indicator:checked, QTreeView::indicator:checked,\n"
        "QTableView::indicator:checked { background: $accent; border-color: "
        '$accent;\n  image: url("$icons/check_$name.svg"); }\n'
        "QCheckBox::indicator:indeterminate { background: $selection; "
        "border-color: $accent; }\nQRadioButton::indicator:checked { width: 7px; "
        "height: 7px; border: 5px solid $accent; }\nQCheckBox::indicator:focus, "
        "QRadioButton::indicator:focus { border-color: $accent; }\n"
        "QCheckBox::indicator:checked:focus { border-color: $ink; }\n\nQProgressBar "
        "{ background: $hairline; border: none; border-radius: 2px; max-height: "
        "4px;\n  min-height: 4px; text-align: center; color: transparent; }\n"
        "QProgressBar::chunk { background: $accent; border-radius: 2px; }\n\n"
        "QGroupBox { border: none; border-top: 1px solid $hairline; margin-top: "
        "14px; padding-top: 12px;\n  font-weight: 600; }\nQGroupBox::title { "
        "subcontrol-origin: margin; left: 0; padding-right: 8px; }\n"
        "QSplitter::handle { background: $hairline; }\nQSplitter::handle:horizontal "
        "{ width: 1px; }\nQSplitter::handle:vertical { height: 1px; }\nQStatusBar { "
        "background: $panel; border-top: 1px solid $hairline; }\nQStatusBar::item { "
        'border: none; }\nQFrame[frameShape="4"], QFrame[frameShape="5"] { color: '
        "$hairline; background: $hairline;\n  border: none; max-height: 1px; }\n"
        'QFrame[frameShape="5"] { max-height: 16777215; max-width: 1px; }\n'
        "#queue_panel, #side_panel, #event_card, #event_card_inside, #guide, "
        "#help_keys { background: $panel;\n  border: none; }\n#event_card > QWidget "
        "{ background: $panel; }\nTextView { background: $page; border: none; }\n"
        "#start_page, #time_screen, #time_inside, #time_scroll { background: "
        "$page; }\nQListView::indicator { width: 15px; height: 15px; border: 1px "
        "solid $soft; border-radius: 4px;\n  background: $page; }\n"
        "QListView::indicator:checked { background: $accent; border-color: "
        '$accent;\n  image: url("$icons/check_$name.svg"); }\n#slowest { font-size: '
        "14px; }\n#slowest_title { font-weight: 600; padding-top: 12px; }\n"
        "#clear_button { color: $soft; font-size: 17px; padding: 0 2px; }\n"
        "#clear_button:hover { color: $ink; }\n#slowest::item { padding: 4px 0; "
        "border-bottom: 1px solid $hairline; }\n#queue_options { background: $page; "
        '}\n#start_heading { font-family: "Source Serif Pro", Georgia, serif; '
        "font-size: 34px;\n  font-weight: 600; }\n#start_recent { color: $soft; "
        "font-size: 13px; font-weight: 600; }\n#start_project { padding: 4px 0; "
        "margin-left: -1px; border-radius: 0; text-align: left;\n  color: $accent; "
        "}\n#start_project:hover { background: transparent; color: $ink; }\n"
        "#start_project:focus { border-color: transparent; border-bottom-color: "
        "$accent; }\n#hand_out_add { color: $accent; }\n#bar_project { color: $soft; "
        "font-size: 14px; font-weight: 600; }\n#project_title { font-size: 15px; "
        "font-weight: 600; }\n#hairline { background: $hairline; }\n#tab_button, "
        'QPushButton[tone="tab"] { background: transparent; border: none;\n  '
        "border-bottom: 2px solid transparent; border-radius: 0; color: $soft; "
        "font-size: 13px;\n  padding: 8px 1px 6px 1px; min-height: 16px; "
        'text-align: left; }\n#tab_button:hover, QPushButton[tone="tab"]:hover { '
        "color: $ink; background: transparent; }\n#tab_button:checked, "
        'QPushButton[tone="tab"]:checked { color: $ink; font-weight: 600;\n  '
        "border-bottom-color: $accent; }\n#tab_button:focus, "
        'QPushButton[tone="tab"]:focus { color: $accent;\n  border-bottom-color: '
        "$handle; }\n#tab_button:checked:focus, "
        'QPushButton[tone="tab"]:checked:focus {\n  border-bottom-color: $accent; }\n'
        'QFrame[tone="row"] { background: transparent; border: none;\n  '
        'border-bottom: 1px solid $hairline; }\nQFrame[tone="hairline"] { '
        "background: $hairline; border: none; max-height: 1px;\n  min-height: 1px; "
        '}\nQWidget[tone="page"] { background: $page; border: none; }\n#hit_sheet { '
        "background: $page; border-top: 1px solid $hairline; }\n#column_head { "
        "background: transparent; border: none; border-radius: 0; color: $soft;\n  "
        "font-size: 12.5px; padding: 2px 0; text-align: left; min-height: 16px; }\n"
        '#column_head:hover, #column_head[sorted="true"] { color: $ink; '
        'background: transparent; }\n#column_head[sorted="true"] { font-weight: '
        "600; }\n#card_row { border: none; border-bottom: 1px solid $hairline; "
        "background: transparent;\n  border-radius: 0; padding: 0; min-height: 0; "
        "text-align: left; }\n#card_row:hover { background: transparent; }\n"
        '#card_row[first="true"] { border-top: 1px solid $hairline; }\n'
        '#card_row[active="true"] { background: $selection; }\n#card_row:focus { '
        "border: 1px solid $accent; background: $page; outline: none; }\n#decide { "
        "padding: 3px; }\n#card_row QLabel#role { color: $soft; }\n#palette { "
        "background: $page; border: 1px solid $handle; border-radius: 8px; }\n"
        "#find_bar { background: $panel; border: none; border-top: 1px solid "
        "$hairline; }\n#palette QListWidget { background: transparent; }\n#find_bar "
        "QToolButton { padding: 0; min-width: 24px; min-height: 24px; font-size: "
        "16px;\n  color: $soft; }\nQToolButton::up-arrow { image: "
        'url("$icons/chevron_up_$name.svg"); width: 12px; height: 12px; }\n'
        'QToolButton::down-arrow { image: url("$icons/chevron_down_$name.svg"); '
        "width: 12px;\n  height: 12px; }\n#time_screen #tab_button { padding: 14px "
        "1px 6px 1px; }\n#top_bar #tab_button { font-size: 14px; padding: 2px 0 0 "
        "0; }\n#mention_table { padding: 0 2px 0 13px; }\n#mention_table "
        "QHeaderView::section { padding: 6px 7px; }\n#guide { padding: 8px 16px; }\n"
        "#help_keys { padding: 4px 0; }\n#schema_form, #schema_form_inside { "
        "background: $page; border: none; }\n#schema_side, #schema_list { "
        "background: $panel; border: none; }\n#schema_section { color: $soft; "
        "font-size: 12.5px; font-weight: 600; }\n#chip { padding: 3px 10px; "
        "border-radius: 13px; font-size: 13px; min-height: 18px; color: $soft; }\n"
        'QLabel[tone="panel_head"] { font-weight: 600; }\n'
        'QPushButton[tone="choice"] { background: transparent; border: 1px solid '
        "transparent;\n  border-radius: 4px; padding: 1px 4px; min-height: 16px; "
        'color: $soft; font-size: 13px; }\nQPushButton[tone="choice"]:hover { '
        'color: $ink; background: $hover; }\nQPushButton[tone="choice"]:focus { '
        'color: $ink; border-color: $accent; }\nQPushButton[tone="filter"] { '
        "padding: 4px 11px; font-size: 13px; }\n"
        'QPushButton[tone="filter"][changed="true"] { background: $selection; '
        'border-color: $accent; }\nQPushButton[tone="filter"]:focus { border-color: '
        "$accent; }\n#numbers QHeaderView::section { border: none; padding: 0 0 0 "
        "8px; font-size: 12.5px; }\n#numbers QHeaderView::section:horizontal { "
        "padding: 0 6px 0 8px; }\n#chip:checked { background: $selection; "
        "border-color: $accent; color: $ink; }\n",
    )
)
