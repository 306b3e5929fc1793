<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Annotator</name>
    <message numerus="yes">
        <location filename="../../annotator/core/checks.py"/>
        <source>{n:,} fillers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/core/hand_out.py"/>
        <location filename="../../annotator/nlp/cluster.py"/>
        <location filename="../../annotator/nlp/llm_answers.py"/>
        <location filename="../../annotator/services/dataset_card.py"/>
        <location filename="../../annotator/services/packages.py"/>
        <location filename="../../annotator/services/suggestion_batches.py"/>
        <location filename="../../annotator/gui/agreement_progress.py"/>
        <location filename="../../annotator/gui/agreement_tables.py"/>
        <location filename="../../annotator/gui/agreement_trend.py"/>
        <location filename="../../annotator/gui/apply_dialog.py"/>
        <location filename="../../annotator/gui/bulk_work.py"/>
        <location filename="../../annotator/gui/export_form.py"/>
        <location filename="../../annotator/gui/hand_out_dialogs.py"/>
        <location filename="../../annotator/gui/hand_out_form.py"/>
        <location filename="../../annotator/gui/hand_out_screen.py"/>
        <location filename="../../annotator/gui/history.py"/>
        <location filename="../../annotator/gui/matrix_page.py"/>
        <location filename="../../annotator/gui/outside_changes.py"/>
        <location filename="../../annotator/gui/pair_grid.py"/>
        <location filename="../../annotator/gui/plan_dialog.py"/>
        <location filename="../../annotator/gui/plan_words.py"/>
        <location filename="../../annotator/gui/settle_commands.py"/>
        <location filename="../../annotator/gui/settle_states.py"/>
        <location filename="../../annotator/gui/suggesters_dialog.py"/>
        <location filename="../../annotator/gui/team_commands.py"/>
        <source>{n:,} documents</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/core/hand_out.py"/>
        <location filename="../../annotator/nlp/llm_answers.py"/>
        <location filename="../../annotator/services/bulk.py"/>
        <location filename="../../annotator/gui/apply_dialog.py"/>
        <location filename="../../annotator/gui/places_pane.py"/>
        <location filename="../../annotator/gui/settle_commands.py"/>
        <source>{n:,} places</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/core/hand_out.py"/>
        <source>{n:,} more pairs</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/core/memory.py"/>
        <location filename="../../annotator/services/added_names.py"/>
        <location filename="../../annotator/services/departures.py"/>
        <location filename="../../annotator/services/reports/standing_out.py"/>
        <location filename="../../annotator/gui/schema_form.py"/>
        <source>{n:,} times</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/core/open_cases.py"/>
        <location filename="../../annotator/services/agreement_report.py"/>
        <location filename="../../annotator/services/packages.py"/>
        <location filename="../../annotator/services/schema_changes.py"/>
        <location filename="../../annotator/gui/agreement_head.py"/>
        <location filename="../../annotator/gui/plan_page.py"/>
        <location filename="../../annotator/gui/plan_words.py"/>
        <source>{n:,} annotators</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/nlp/cluster.py"/>
        <source>{n:,} workers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/nlp/llm_answers.py"/>
        <source>{n:,} answers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/nlp/llm_answers.py"/>
        <source>{n:,} tokens</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/nlp/llm_answers.py"/>
        <source>{n:,} proposals</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/services/added_names.py"/>
        <source>{n:,} more names</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/services/agreement_report.py"/>
        <location filename="../../annotator/services/reports/standing_out.py"/>
        <location filename="../../annotator/gui/agreement_head.py"/>
        <source>{n:,} shared documents</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/services/annotation_import.py"/>
        <location filename="../../annotator/services/dataset_card.py"/>
        <location filename="../../annotator/services/export_preview.py"/>
        <location filename="../../annotator/services/exporting.py"/>
        <location filename="../../annotator/services/merging.py"/>
        <location filename="../../annotator/services/missing_names.py"/>
        <location filename="../../annotator/services/schema_changes.py"/>
        <location filename="../../annotator/gui/merge_words.py"/>
        <source>{n:,} layers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/services/annotation_import.py"/>
        <location filename="../../annotator/services/schema_changes.py"/>
        <location filename="../../annotator/gui/deciding.py"/>
        <location filename="../../annotator/gui/queue_model.py"/>
        <location filename="../../annotator/gui/schema_form.py"/>
        <source>{n:,} suggestions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/services/bulk.py"/>
        <location filename="../../annotator/gui/event_commands.py"/>
        <location filename="../../annotator/gui/reading.py"/>
        <source>{n:,} arguments</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/services/dataset_card.py"/>
        <location filename="../../annotator/gui/plan_words.py"/>
        <location filename="../../annotator/gui/queue_model.py"/>
        <location filename="../../annotator/gui/reading.py"/>
        <location filename="../../annotator/gui/time_screen.py"/>
        <source>{n:,} words</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/services/dataset_card.py"/>
        <source>{n:,} mentions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/services/dataset_card.py"/>
        <location filename="../../annotator/gui/event_commands.py"/>
        <source>{n:,} events</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/services/evaluating.py"/>
        <source>{n:,} texts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/services/exporting.py"/>
        <location filename="../../annotator/services/importing.py"/>
        <location filename="../../annotator/gui/import_dialog.py"/>
        <location filename="../../annotator/gui/merging.py"/>
        <location filename="../../annotator/gui/report_model.py"/>
        <source>{n:,} problems</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/services/gold_progress.py"/>
        <source>{n:,} gold layers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/services/gold_progress.py"/>
        <location filename="../../annotator/gui/settle_states.py"/>
        <source>{n:,} disagreements</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/services/hand_out.py"/>
        <location filename="../../annotator/services/merging.py"/>
        <location filename="../../annotator/gui/hand_out_dialogs.py"/>
        <source>{n:,} packages</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/services/importing.py"/>
        <source>{n:,} articles</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/services/merging.py"/>
        <location filename="../../annotator/gui/hand_out_dialogs.py"/>
        <location filename="../../annotator/gui/import_dialog.py"/>
        <source>{n:,} files</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/services/missing_names.py"/>
        <source>{n:,} names</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/services/schema_changes.py"/>
        <source>{n:,} more changes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/services/schema_files.py"/>
        <source>{n:,} entity labels</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/services/schema_files.py"/>
        <source>{n:,} event types</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/services/schema_files.py"/>
        <source>{n:,} links</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/services/suggestion_batches.py"/>
        <source>{n:,} new suggestions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/gui/agreement_head.py"/>
        <location filename="../../annotator/gui/document_commands.py"/>
        <source>{n:,} labels</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/gui/agreement_reports.py"/>
        <source>{n:,} pages</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/gui/agreement_words.py"/>
        <source>{n:,} differences</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/gui/hand_out_dialogs.py"/>
        <source>{n:,} other files</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/gui/import_dialog.py"/>
        <source>{n:,} more documents</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/gui/kept_dialog.py"/>
        <source>{n:,} edits</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/gui/schema_screen.py"/>
        <source>{n:,} changes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settings_dialog.py"/>
        <source>Follow the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settings_dialog.py"/>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settings_dialog.py"/>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settings_dialog.py"/>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settings_dialog.py"/>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settings_dialog.py"/>
        <source>Looks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settings_dialog.py"/>
        <source>Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settings_dialog.py"/>
        <source>The system's own light or dark is followed at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settings_dialog.py"/>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settings_dialog.py"/>
        <source>Holds when Annotator is started again. What it writes into files stays English.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settings_dialog.py"/>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settings_dialog.py"/>
        <source>80 % to 250 %; labels and lines grow with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settings_dialog.py"/>
        <source>Size of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settings_dialog.py"/>
        <source>Stored with every decision; each annotator has a layer of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settings_dialog.py"/>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settings_dialog.py"/>
        <source>A longer pause does not count as work: only so much of it is added to the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settings_dialog.py"/>
        <source>Longest pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/gui/settle_rules.py"/>
        <source>{n:,} open ones</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/gui/settle_states.py"/>
        <source>{n:,} questions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
</TS>
