<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Annotator</name>
    <message>
        <location filename="../../annotator/core/annotating.py"/>
        <location filename="../../annotator/gui/hints.py"/>
        <location filename="../../annotator/gui/mention_model.py"/>
        <location filename="../../annotator/gui/palette_entries.py"/>
        <location filename="../../annotator/gui/settle_question.py"/>
        <source>label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/core/annotating.py"/>
        <source>relabel</source>
        <translation>réétiqueter</translation>
    </message>
    <message>
        <location filename="../../annotator/core/annotating.py"/>
        <location filename="../../annotator/core/decisions.py"/>
        <location filename="../../annotator/gui/actions.py"/>
        <source>accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/core/annotating.py"/>
        <location filename="../../annotator/core/gold_edited.py"/>
        <source>The schema has no entity label {label}; choose one that it has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/core/annotating.py"/>
        <source>The schema has no event type {type_name}; choose one that it has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/core/annotating.py"/>
        <source>add event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/core/annotating.py"/>
        <location filename="../../annotator/core/fragments.py"/>
        <source>move boundary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/core/annotating.py"/>
        <location filename="../../annotator/core/fragments.py"/>
        <source>A mention needs at least one character of the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/core/annotating.py"/>
        <source>fill role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/core/annotating.py"/>
        <source>An event can't fill a role of itself; choose another filler.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/core/annotating.py"/>
        <source>What should fill the role is no longer there; choose another filler.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/core/annotating.py"/>
        <source>clear role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/core/annotating.py"/>
        <source>set attribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/core/annotating.py"/>
        <source>What should be linked is no longer there; choose something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/core/annotating.py"/>
        <location filename="../../annotator/core/schema_parts.py"/>
        <location filename="../../annotator/gui/actions.py"/>
        <source>link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/core/annotating.py"/>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <location filename="../../annotator/core/annotating.py"/>
        <source>label document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/core/annotating.py"/>
        <location filename="../../annotator/gui/reading.py"/>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <location filename="../../annotator/core/annotating.py"/>
        <source>reopen</source>
        <translation>rouvrir</translation>
    </message>
    <message>
        <location filename="../../annotator/core/annotating.py"/>
        <source>flag</source>
        <translation>signaler</translation>
    </message>
    <message>
        <location filename="../../annotator/core/annotating.py"/>
        <source>unflag</source>
        <translation>retirer le signalement</translation>
    </message>
    <message>
        <location filename="../../annotator/core/checks.py"/>
        <source>The schema has no event type {type}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/core/checks.py"/>
        <source>{shown_name} has no role {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/core/checks.py"/>
        <source>{shown} has no attribute {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/core/checks.py"/>
        <source>{shown_name} has no value {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/core/checks.py"/>
        <source>{name} has no value {each}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/core/checks.py"/>
        <source>{name} takes one value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/core/checks.py"/>
        <source>{shown_name} needs a filler.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/core/checks.py"/>
        <source>{shown_name} takes at most {fillers}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/core/checks.py"/>
        <source>{n:,} fillers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/core/checks.py"/>
        <source>{shown_name} is not usually filled by {label}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/core/checks.py"/>
        <source>{shown_name} is not filled by an event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/core/checks.py"/>
        <source>{shown_name} is usually an event, not words alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/core/decisions.py"/>
        <location filename="../../annotator/gui/actions.py"/>
        <source>reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/core/event_editing.py"/>
        <source>duplicate event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/core/event_editing.py"/>
        <source>split event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/core/event_editing.py"/>
        <source>No role has several fillers to split by; add another filler first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/core/event_editing.py"/>
        <source>Several roles have more than one filler; choose one of them on the card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/core/event_editing.py"/>
        <location filename="../../annotator/gui/actions.py"/>
        <source>take over arguments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/core/fragments.py"/>
        <location filename="../../annotator/gui/actions.py"/>
        <source>add fragment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/core/fragments.py"/>
        <source>remove fragment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/core/fragments.py"/>
        <source>It has no other fragment; remove all of it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/core/gold_answers.py"/>
        <source>settle what all agree on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/core/gold_answers.py"/>
        <source>This builds on what is not settled yet; settle that first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/core/gold_answers.py"/>
        <source>What this is about is not in the gold layer; settle that again first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/core/gold_answers.py"/>
        <source>There are {versions} versions; choose one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/core/gold_edited.py"/>
        <source>There are {versions} versions; edit one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/core/gold_edited.py"/>
        <source>The schema has no event type {label}; choose one that it has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/core/gold_edited.py"/>
        <source>An edited answer needs a value of what the question is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/core/gold_edited.py"/>
        <source>An edited answer needs a place in the text; select some words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/core/gold_edited.py"/>
        <source>The schema has no link {label}; choose one that it has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/core/gold_edited.py"/>
        <source>An edited link connects the same two; take “neither” to have none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/core/gold_wholes.py"/>
        <source>The event is not in the gold layer; settle the event again first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/core/gold_wholes.py"/>
        <source>What has the attribute is not in the gold layer; settle that again first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/core/gold_wholes.py"/>
        <source>{shown_label} has one value only; choose one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/core/gold_wholes.py"/>
        <source>An end of the link is not in the gold layer; settle that again first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/core/hand_out.py"/>
        <source>Name at least one annotator who gets documents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/core/hand_out.py"/>
        <source>“{double}” is named twice; name each annotator once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/core/hand_out.py"/>
        <source>Each document can go to {most}, as many as are named, not to {overlap}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/core/hand_out.py"/>
        <source>The blind part must lie between none (0 %) and all (100 %).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/core/hand_out.py"/>
        <source>The share of “{name}” must be a number above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/core/hand_out.py"/>
        <source>The most documents for “{name}” can't be less than 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/core/hand_out.py"/>
        <source>{n:,} documents have no suggestions. They are handed out without: what is suggested later never reaches the packages, so that all see the same.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/core/hand_out.py"/>
        <source>{documents} can't go to as many people as asked: {places} stay empty. Name more annotators or raise the most that they take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/core/hand_out.py"/>
        <location filename="../../annotator/nlp/cluster.py"/>
        <location filename="../../annotator/nlp/llm_answers.py"/>
        <location filename="../../annotator/services/bulk.py"/>
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
    <message>
        <location filename="../../annotator/core/hand_out.py"/>
        <source>Nothing is left for {idle}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/core/hand_out.py"/>
        <source>{n:,} more pairs</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/core/hand_out.py"/>
        <source>These share no document, so they can't be compared: {named}{more}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/core/hand_out.py"/>
        <source>{names} are {n:,} people here; if it is one, write the name in one way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/core/hand_out.py"/>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/core/memory.py"/>
        <location filename="../../annotator/services/added_names.py"/>
        <location filename="../../annotator/services/departures.py"/>
        <location filename="../../annotator/services/reports/standing_out.py"/>
        <location filename="../../annotator/gui/plan_words.py"/>
        <location filename="../../annotator/gui/schema_form.py"/>
        <source>{n:,} times</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/core/occurrences.py"/>
        <location filename="../../annotator/services/occurrences.py"/>
        <location filename="../../annotator/gui/actions.py"/>
        <source>apply to all</source>
        <translation type="unfinished"></translation>
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
    <message>
        <location filename="../../annotator/core/retyping.py"/>
        <source>{shown_name} has no place for {lost}; undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/core/schema.py"/>
        <location filename="../../annotator/formats/schema_files.py"/>
        <source>A schema must be a table of names and values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/core/schema.py"/>
        <source>The schema can't be read: something has the wrong shape near {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/core/schema.py"/>
        <source>the schema's id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/core/schema.py"/>
        <source>Use letters, digits and _ only, a letter first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/core/schema.py"/>
        <source>Use letters, digits and _, a letter first; one of . : / - may stand between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/core/schema.py"/>
        <source>{value!r} can't be the name of {what}. {rule}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/core/schema.py"/>
        <source>The colour {value!r} of {name} must look like #2e7d4f.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/core/schema.py"/>
        <source>The key {value!r} of {name} must be a single letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/core/schema.py"/>
        <source>an entity label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/core/schema.py"/>
        <source>The role {name} is filled by {wanted}, which is not in [fillers].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/core/schema.py"/>
        <source>The role {name} is filled by {unknown}, which is no entity label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/core/schema.py"/>
        <source>The role {name} has max = {maximum}, which is less than its min or 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/core/schema.py"/>
        <source>an event type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/core/schema.py"/>
        <source>The default {default!r} of the attribute {name} is none of its values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/core/schema.py"/>
        <source>an attribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/core/schema.py"/>
        <source>a document label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/core/schema.py"/>
        <location filename="../../annotator/core/schema_parts.py"/>
        <source>entity label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/core/schema.py"/>
        <location filename="../../annotator/core/schema_parts.py"/>
        <location filename="../../annotator/gui/concordance_keys.py"/>
        <location filename="../../annotator/gui/keyboard.py"/>
        <location filename="../../annotator/gui/settle_question.py"/>
        <source>event type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/core/schema.py"/>
        <location filename="../../annotator/core/schema_parts.py"/>
        <source>document label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/core/schema.py"/>
        <source>key of an entity label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/core/schema.py"/>
        <source>key of an event type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/core/schema.py"/>
        <source>The schema has the {what} {twice!r} twice; give each its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/core/schema_editing.py"/>
        <source>A value needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/core/schema_editing.py"/>
        <source>There is {a} {new} already; merge them instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/core/schema_editing.py"/>
        <source>A key is a single letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/core/schema_editing.py"/>
        <source>{lower} is the key of {each} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/core/schema_editing.py"/>
        <source>A colour looks like #2e7d4f.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/core/schema_editing.py"/>
        <source>At most must not be less than at least, or than 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/core/schema_editing.py"/>
        <source>{shown} can't be merged into {into}; choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/core/schema_parts.py"/>
        <location filename="../../annotator/gui/mention_model.py"/>
        <location filename="../../annotator/gui/palette_entries.py"/>
        <source>role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/core/schema_parts.py"/>
        <source>attribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/core/schema_parts.py"/>
        <source>value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/core/schema_parts.py"/>
        <source>the {WORDS} {shown}{word}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/storage/database.py"/>
        <source>There is a file {path} already; choose another name or open that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/storage/database.py"/>
        <source>There is no folder {parent}; make it first or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/storage/database.py"/>
        <source>{name} was made by an older version and must be brought up to date, which needs a place that can be written: copy the file there and open the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/storage/database.py"/>
        <source>{path} is a folder; choose a project file ending in {SUFFIX}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/storage/database.py"/>
        <source>There is no file {path}; check the name, or make it with `annotator new`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/storage/database.py"/>
        <source>{name} is no Annotator project, or it is damaged. Nothing was changed; {another_copy}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/storage/database.py"/>
        <source>{name} is no Annotator project; choose a file that ends in {SUFFIX}, or import it into a project if it is an article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/storage/database.py"/>
        <source>{name} was written by a newer version of Annotator. Update the program; the file was not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/storage/database.py"/>
        <source>The disk is full: nothing was written to {name}. Free some space and do it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/storage/database.py"/>
        <source>{name} can't be written: the file, its folder or the disk is read-only. Copy it to a place of yours and open the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/storage/database.py"/>
        <source>{name} is busy: another program is writing it. Wait a moment and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/storage/database.py"/>
        <source>{name} is damaged. Nothing was changed; {another_copy}, or save what can be read of it: annotator salvage {name2} NEW{SUFFIX}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/storage/database.py"/>
        <source>{name} can't be used ({complaint}). Check the file and its folder, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/storage/database.py"/>
        <source>open the newest copy in the folder “{name}” beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/storage/database.py"/>
        <source>open another copy of it, such as one from your own backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/storage/project_file.py"/>
        <source>{name} is open for reading only. Copy it to a place of yours and open the copy to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/storage/project_file.py"/>
        <source>{name} can't be reached any more: its folder may not be opened. Get the permission back, or save a copy of the project elsewhere: your work is in there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/storage/project_file.py"/>
        <source>{name} was moved, deleted or replaced while it was open, so nothing was written. Keep it open and save a copy of the project: your work is in there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/storage/project_file.py"/>
        <source>{name} has no schema; it was not finished. Make a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/storage/received.py"/>
        <source>There is no room to look at packages; free some and merge again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/storage/received.py"/>
        <source>{name} can't be read ({why}); check the file and its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/storage/received.py"/>
        <source>{name} is damaged or was cut off on its way; have it sent again, then merge it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/storage/received.py"/>
        <source>{path} is a folder; name the package file itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/storage/received.py"/>
        <source>{path} is no file of its own, so nothing of it was read; copy it to one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/storage/received.py"/>
        <source>There is no file {path}; check the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/storage/received.py"/>
        <source>{name} is far too large for a package; nothing of it was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/storage/received.py"/>
        <source>{name} is no package of Annotator, or it is damaged; leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/storage/received.py"/>
        <source>{name} has what no package has (tables, views or triggers of somebody's own), so nothing of it was read; have a fresh copy sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/storage/received.py"/>
        <source>{name} was written by a newer version of Annotator; update the program, then merge it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/storage/window_lock.py"/>
        <source>{name} is open in another window already. Go on there, or close it there and open it here again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/formats/archive.py"/>
        <source>The archive {what}; there is nothing to import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/formats/archive.py"/>
        <source>This file in the archive can't be read ({why}); copy it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/formats/archive.py"/>
        <source>ZIP archive of files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/formats/brat.py"/>
        <source>brat standoff (.txt and .ann, written as a ZIP archive)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/formats/brat.py"/>
        <source>Document labels, status, flags, times, who annotated, notes about the document and rejected suggestions are not written; names are written without blanks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/formats/brat_reading.py"/>
        <source>Its text is missing: put {stem}.txt beside {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/formats/brat_reading.py"/>
        <source>This line is left out: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/formats/brat_schema.py"/>
        <source>The ends of {name} ({hint}) are kept as a hint alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/formats/brat_schema.py"/>
        <location filename="../../annotator/formats/label_studio_schema.py"/>
        <source>{name} is too large for a configuration; choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/formats/brat_schema.py"/>
        <location filename="../../annotator/formats/label_studio_schema.py"/>
        <source>{name} can't be read: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/formats/cas.py"/>
        <source>UIMA CAS XMI (written as a ZIP archive with the type system)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/formats/cas.py"/>
        <source>UIMA CAS JSON (written as a ZIP archive)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/formats/cas_annotations.py"/>
        <source>{n:,} descriptions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/formats/cas_annotations.py"/>
        <location filename="../../annotator/formats/label_studio_reading.py"/>
        <source>{n:,} annotations</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/formats/cas_reading.py"/>
        <source>The file has more than {number} MiB; split it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/formats/columns.py"/>
        <source>The column “{column}” holds no text here; the record is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/formats/columns.py"/>
        <source>The column “{column}” is empty here; the record is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/formats/conll.py"/>
        <source>CoNLL-2003 columns (IOB2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/formats/conll.py"/>
        <source>CoNLL-2003 columns (IOB1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/formats/conll.py"/>
        <source>CoNLL-2003 columns (IOBES)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/formats/conll_reading.py"/>
        <source>The file has no lines with a word and a tag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/formats/conll_reading.py"/>
        <source>The columns between its words and tags are not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/formats/conll_reading.py"/>
        <source>{comment_lines} not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/formats/conll_reading.py"/>
        <source>{n:,} comment lines</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/formats/conll_reading.py"/>
        <location filename="../../annotator/services/dataset_card.py"/>
        <source>{n:,} mentions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/formats/decoding.py"/>
        <source>{n:,} damaged bytes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/formats/detection.py"/>
        <source>This is {kind}. {supported}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/formats/detection.py"/>
        <source>The ending “{ending}” is not known. {supported}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/formats/docbin.py"/>
        <source>spaCy DocBin (.spacy, for training)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/formats/docbin.py"/>
        <source>spaCy itself sees no mention that does not fit the tokens, and of entities only those that do not overlap; events, links and all else are in the user data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/formats/docbin_reading.py"/>
        <source>This document is left out: {doc}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/formats/docbin_reading.py"/>
        <source>This is no .spacy file that can be read: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/formats/docbin_reading.py"/>
        <source>The file holds no documents; there is nothing to import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/formats/doccano.py"/>
        <source>doccano JSON Lines (entities and relations)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/formats/doccano.py"/>
        <source>doccano JSON Lines (labelled spans)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/formats/doccano.py"/>
        <source>doccano JSON Lines (labels of whole documents)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/formats/doccano.py"/>
        <source>Only document labels are written, none of what is marked in the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/formats/doccano_reading.py"/>
        <location filename="../../annotator/formats/label_studio_reading.py"/>
        <location filename="../../annotator/formats/prodigy_reading.py"/>
        <source>{n:,} relations</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/formats/docx.py"/>
        <source>The Word document has no text; there is nothing to annotate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/formats/docx.py"/>
        <source>{footnotes} left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/formats/docx.py"/>
        <source>{n:,} footnotes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/formats/docx.py"/>
        <source>Word document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/formats/dygie.py"/>
        <source>DyGIE++ JSON Lines (tokens, a document a line)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/formats/dygie.py"/>
        <source>Triggers keep their last word; what does not fit tokens or crosses sentences, attributes, document labels, notes, flags, links of events, rejected and undecided suggestions are not written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/formats/dygie_annotations.py"/>
        <source>{n:,} members</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/formats/email_message.py"/>
        <source>The mail is too large or has too many parts; save its text as a text file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/formats/email_message.py"/>
        <source>The mail is damaged; save its text as a text file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/formats/email_message.py"/>
        <source>{attachments} left out: {shown}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/formats/email_message.py"/>
        <source>{n:,} attachments</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/formats/email_message.py"/>
        <source>The mail has no text; import what is attached to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/formats/email_message.py"/>
        <source>Mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/formats/event_mentions.py"/>
        <location filename="../../annotator/gui/event_commands.py"/>
        <location filename="../../annotator/gui/reading.py"/>
        <source>{n:,} arguments</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/formats/html.py"/>
        <source>The page has {number} MB and no more than {number2} are read; copy the article's text into a text file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/formats/html.py"/>
        <source>Web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/formats/json_records.py"/>
        <location filename="../../annotator/formats/json_rows.py"/>
        <location filename="../../annotator/formats/native_reading.py"/>
        <source>This line can't be read: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/formats/json_records.py"/>
        <source>The file is empty; there is nothing to annotate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/formats/json_records.py"/>
        <location filename="../../annotator/formats/mae.py"/>
        <source>The file can't be read: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/formats/json_records.py"/>
        <source>The file holds no records; there is nothing to annotate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/formats/json_records.py"/>
        <location filename="../../annotator/formats/json_rows.py"/>
        <source>This is no record with named columns; it is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/formats/json_records.py"/>
        <source>JSON or JSON Lines, one article a record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/formats/json_rows.py"/>
        <location filename="../../annotator/formats/native_reading.py"/>
        <source>The file is empty; there is nothing to import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/formats/json_rows.py"/>
        <source>The file holds no records; there is nothing to import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/formats/json_rows.py"/>
        <source>This record is left out: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/formats/label_studio.py"/>
        <source>Label Studio JSON (tasks with annotations and predictions)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/formats/label_studio.py"/>
        <source>Discontinuous mentions become one span; who suggested what, scores, rejections, answered questions and tokens are not written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/formats/label_studio_reading.py"/>
        <source>{n:,} results</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/formats/label_studio_schema.py"/>
        <source>{name} is no labeling configuration: it begins with &lt;{tag}&gt;, not with &lt;View&gt;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/formats/label_studio_schema.py"/>
        <source>{name} declares entities or a document type, which no labeling configuration needs; take that out first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/formats/label_studio_schema.py"/>
        <source>{name} is not well-formed XML: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/formats/label_studio_schema.py"/>
        <source>{name} has too many elements; choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/formats/loss_report.py"/>
        <location filename="../../annotator/formats/reading_back.py"/>
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
        <location filename="../../annotator/formats/mae.py"/>
        <source>{n:,} tags</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/formats/mae.py"/>
        <source>{n:,} tags “{kind}” point at more than two places: they became links from the first to every other one.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/formats/mae.py"/>
        <source>MAE XML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/formats/marked_page.py"/>
        <source>Web page of the marked texts, to look at and print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/formats/marked_page.py"/>
        <source>Rejected and undecided suggestions are not shown; a page is to be looked at and can't be imported again with its marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/formats/marked_records.py"/>
        <source>{n:,} ends</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/formats/marked_records.py"/>
        <source>JSON of texts with entities and events by character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/formats/maven.py"/>
        <source>MAVEN JSON Lines (event triggers)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/formats/maven.py"/>
        <source>Only event triggers that fit tokens and rejected ones are written, with neither arguments, mentions, links, attributes, document labels, notes nor undecided suggestions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/formats/maven_reading.py"/>
        <location filename="../../annotator/formats/token_text.py"/>
        <source>This record is left out: it is misshapen near {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/formats/mention_table.py"/>
        <source>CSV of mentions for spreadsheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/formats/mention_table.py"/>
        <source>Texts, notes, rejected and undecided suggestions are not written; discontinuous mentions have one start and one end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/formats/native.py"/>
        <source>Annotator's own JSON Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/formats/pdf.py"/>
        <source>{n:,} signs</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/formats/pdf.py"/>
        <source>{letters} of unknown meaning stand as “(cid:…)” in the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/formats/pdf.py"/>
        <source>PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/formats/plain_text.py"/>
        <source>Plain text or Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/formats/plug_ins.py"/>
        <source>It can't be loaded: {said}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/formats/plug_ins.py"/>
        <source>The plug-in for “{name}” can't write this ({said}); choose another format, or ask who made it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/formats/prodigy.py"/>
        <source>Prodigy's JSON Lines (spans and relations)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/formats/prodigy.py"/>
        <source>Attributes, document labels and rejected suggestions are not written; notes are written as words; discontinuous mentions become one span.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/formats/reading_back.py"/>
        <location filename="../../annotator/gui/agreement_words.py"/>
        <source>{n:,} differences</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>There is no format “{name}”; choose one of {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>“{format_name}” can only be written; choose one of {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>This is a folder; choose the files in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <location filename="../../annotator/services/importing.py"/>
        <source>There is no such file; check the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>The file can't be read ({value}); copy it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>The file is too large for this computer; split it into smaller ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/formats/schema_files.py"/>
        <source>The schema {name} is too large; choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/formats/schema_files.py"/>
        <source>The schema {where} is not UTF-8; save it as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/formats/schema_files.py"/>
        <source>The schema {where} is not well formed: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/formats/tables.py"/>
        <source>This row has {fields} where the header has {header}; put quotes around fields that hold the separator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/formats/tables.py"/>
        <source>{n:,} fields</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/formats/tables.py"/>
        <source>CSV with a header line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/formats/tables.py"/>
        <source>TSV with a header line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/formats/textee.py"/>
        <source>TextEE or OneIE JSON Lines (tokens, a sentence a line)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/formats/textee.py"/>
        <source>What does not fit tokens or crosses sentences, attributes, document labels, notes, flags, links of events, rejected and undecided suggestions are not written; discontinuous mentions become one span, events that fill a role their triggers' words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/formats/webanno.py"/>
        <source>This file is no WebAnno TSV; it is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/formats/webanno.py"/>
        <source>This file is too large to be unpacked here; unpack it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/formats/webanno.py"/>
        <source>WebAnno TSV 3 (written as a ZIP archive)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/formats/webanno.py"/>
        <source>Where annotations come from, document labels, notes, flags, rejected and undecided suggestions, links of a mention and an event, attributes with names that no feature can have, and white space at the ends of mentions are not written; discontinuous mentions become one span.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/formats/webanno_body.py"/>
        <source>{n:,} columns</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/formats/webanno_reading.py"/>
        <source>{what} are left out: {number:,}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/formats/webanno_reading.py"/>
        <source>Names of sentences are not kept: {ids:,}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/formats/wikievents.py"/>
        <source>WikiEvents JSON Lines (tokens, a document a line)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/formats/wikievents.py"/>
        <source>What does not fit tokens, attributes, document labels, notes, flags, links of events, rejected and undecided suggestions are not written; discontinuous mentions become one span, events that fill a role their triggers' words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/formats/writing.py"/>
        <source>“{title}” can only be read; choose another format for the export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/formats/writing.py"/>
        <source>{path} is a folder; give the name of a file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/formats/writing.py"/>
        <source>{path} is an Annotator project or has the name of one, so nothing was written; give the file another name, such as export.jsonl.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/formats/writing.py"/>
        <source>There is no folder {parent}; create it or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/formats/writing.py"/>
        <source>{path} is no ordinary file; choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/formats/writing.py"/>
        <source>{path} is write-protected; choose another name or lift the protection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/formats/yedda.py"/>
        <source>YEDDA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/nlp/cluster.py"/>
        <source>{one_line!r} is no address of a cluster; give its scheduler's, such as tcp://192.168.1.5:8786</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/nlp/cluster.py"/>
        <source>Working on a cluster needs the package distributed ({error}); install it with: pip install 'annotator[cluster]'</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/nlp/cluster.py"/>
        <source>There is no cluster at {address} ({one_line}); see whether its scheduler runs and can be reached from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/nlp/cluster.py"/>
        <source>The cluster at {address} is gone ({one_line}); what was done is kept. Start it again, then run this again to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/nlp/cluster.py"/>
        <source>No worker of the cluster at {address} can be used. {whys}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/nlp/cluster.py"/>
        <source>The cluster at {address} has no worker that can be used; start some, then run this again. What was done is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/nlp/cluster.py"/>
        <source>{n:,} workers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/nlp/cluster_task.py"/>
        <source>{filename} can't be read: {strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/nlp/cluster_task.py"/>
        <source>{name!r} leads out of its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/nlp/gazetteer.py"/>
        <source>The word lists {path} can't be read: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/nlp/gazetteer.py"/>
        <source>In {where}, {label} has {min!r}, which means nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/nlp/gazetteer.py"/>
        <source>In {where}, {name} must have lists of words in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/nlp/gazetteer.py"/>
        <location filename="../../annotator/nlp/lexicon.py"/>
        <source>In {where}, {name} must be a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/nlp/lexicon.py"/>
        <source>The list of trigger words {path} can't be read: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/nlp/lexicon.py"/>
        <source>In {where}, the event type {type_name} must be a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/nlp/lexicon.py"/>
        <source>In {where}, {type_name} has {min!r}, which means nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/nlp/lexicon.py"/>
        <source>In {where}, {name} must be a list of words in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/nlp/llm.py"/>
        <source>The language model failed over {IN_A_ROW} documents in a row, the last time because {error}; what was done is kept. Run it again to go on.</source>
        <translation type="unfinished"></translation>
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
    <message>
        <location filename="../../annotator/nlp/llm_endpoint.py"/>
        <source>Name the model that is to be asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/nlp/llm_endpoint.py"/>
        <source>A key is never sent unencrypted; use https for {hostname}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/nlp/llm_endpoint.py"/>
        <source>{one_line!r} is no address of a language model; give one such as http://localhost:11434/v1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/nlp/llm_endpoint.py"/>
        <source>the server was busy or broken (status {status}){why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/nlp/llm_endpoint.py"/>
        <source>no answer came within {timeout:g} seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/nlp/llm_endpoint.py"/>
        <source>The language model at {url} can't be reached ({one_line}); see whether it runs and the address is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/nlp/llm_endpoint.py"/>
        <source>the connection broke ({name})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/nlp/llm_endpoint.py"/>
        <source>{where} refuses the key (status {status}){detail}; check the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/nlp/llm_endpoint.py"/>
        <source>{where} has no model {model!r}, or is no such address{detail}; check both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/nlp/llm_endpoint.py"/>
        <source>{where} sends elsewhere, which is not followed; check the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/nlp/llm_endpoint.py"/>
        <source>the server refused (status {status}){detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/nlp/llm_endpoint.py"/>
        <source>the answer has more than {number} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/nlp/llm_endpoint.py"/>
        <source>the server's answer is no chat completion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/nlp/llm_endpoint.py"/>
        <source>the model said nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/nlp/models.py"/>
        <source>Pre-highlighting needs spaCy, which can't be imported ({error}); install it with: pip install spacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/nlp/models.py"/>
        <source>The language model {name!r} is there but can't be loaded ({reason}); see which spaCy it fits with: python -m spacy validate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/nlp/models.py"/>
        <source>spaCy has no tokenizer for the language {language!r} here; name it by its code, such as blank:fr, or take blank:xx, which fits any language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/nlp/models.py"/>
        <source>{name!r} is no spaCy pipeline: it has no {missing}; name an installed pipeline or the folder of one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/nlp/plug_ins.py"/>
        <source>The suggester “{name}” can't be made ({why}); mend or uninstall {made_by}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/nlp/plug_ins.py"/>
        <source>The suggester “{name}” has no source or no suggest; mend or uninstall {made_by}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/nlp/spec.py"/>
        <source>The suggester {factory!r} can't be loaded ({error}); install what provides it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/nlp/tokenizer.py"/>
        <source>This format needs spaCy's tokens, and spaCy can't be imported ({error}); install it with: pip install spacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/nlp/training/trained.py"/>
        <source>The trained model {folder} can't be read ({error}); train again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/nlp/worker.py"/>
        <source>it ended by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/nlp/worker.py"/>
        <source>it said something that makes no sense ({error})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/nlp/worker.py"/>
        <source>it ended with code {exitcode}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/nlp/worker.py"/>
        <source>it gave no sign of life for {silence:g} seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/nlp/worker.py"/>
        <source>The suggester's process had to be restarted: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/nlp/worker.py"/>
        <source>The suggester's process broke down over this document: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/nlp/worker.py"/>
        <source>The suggester's process does not start: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/nlp/worker.py"/>
        <source>The suggester sent something malformed ({error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/added_names.py"/>
        <location filename="../../annotator/services/annotation_import.py"/>
        <source>The schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/added_names.py"/>
        <source>“{theirs}” is taken for its {ours}, {times}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/services/added_names.py"/>
        <location filename="../../annotator/gui/import_wish.py"/>
        <source>{n:,} more names</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/beside.py"/>
        <source>The comparison ended early; try it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/choosing.py"/>
        <source>The project has no annotator {unknown}; name those that it has: {those}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/choosing.py"/>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/choosing.py"/>
        <source>{day} is no date; write it as 2026-01-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/differing.py"/>
        <source>This comparison has nothing about {value}; compare again and open the number then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/planning.py"/>
        <source>The schema has no label {unknown}; name entity labels, event types or document labels as the schema has them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement_report.py"/>
        <source>Give {name} an ending that says as what: .html, .json or .csv.</source>
        <translation type="unfinished"></translation>
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
    <message>
        <location filename="../../annotator/services/annotating.py"/>
        <source>This document was changed in another window, and nothing was changed here. Open the document again to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/services/annotation_import.py"/>
        <location filename="../../annotator/services/schema_changes.py"/>
        <location filename="../../annotator/gui/queue_model.py"/>
        <location filename="../../annotator/gui/schema_form.py"/>
        <source>{n:,} suggestions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/services/annotation_import.py"/>
        <source>New in it: {names}.</source>
        <translation>Nouveau dedans : {names}.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/annotation_import.py"/>
        <source>the names in {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/annotation_import.py"/>
        <source>This is an article without annotations; import it as an article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/annotation_import.py"/>
        <source>It has half characters (lone surrogates); save it again as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/annotation_import.py"/>
        <source>It names no annotator; say whose annotations these are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/annotation_import.py"/>
        <source>Its text is not the one that the project has; it is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/annotation_import.py"/>
        <source>{name}'s layer is there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/annotation_import.py"/>
        <source>{name} has begun this document; the layer is left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/annotation_import.py"/>
        <source>import</source>
        <translation>importer</translation>
    </message>
    <message>
        <location filename="../../annotator/services/arriving.py"/>
        <source>{annotator}'s layer was changed in two places: {which}, the other one is kept beside. Compare them, and bring the other one back if it is the better one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/background.py"/>
        <source>The language model is loading; suggestions come in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/background.py"/>
        <source>No suggestions could be made for “{name}”: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/background.py"/>
        <source>{error} The suggestions are shown but were not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/bulk.py"/>
        <source>{places} in {documents}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/services/bulk.py"/>
        <source>{n:,} arguments lose their role.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/services/bulk.py"/>
        <source>{n:,} arguments will no longer fit their role.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/services/bulk.py"/>
        <source>{n:,} places stay as now.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/services/bulk.py"/>
        <source>Something was changed here meanwhile, and nothing was done. Try it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/converting.py"/>
        <source>{target} is what is converted; give the new file another name.</source>
        <translation type="unfinished"></translation>
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
        <location filename="../../annotator/gui/event_commands.py"/>
        <source>{n:,} events</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/services/deliveries.py"/>
        <source>{name} belongs to another project{whose}; merge it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/deliveries.py"/>
        <source>{name} is a project, not a package; export what was annotated in it, and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/departures.py"/>
        <source>What does not keep to the schema stays as it was annotated: change it on the event's card or in the palette, or change the schema on its screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/departures.py"/>
        <source>{shown_name} is a link of events, not of mentions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/evaluating.py"/>
        <source>There is no layer that is done on a document with suggestions; annotate some documents, say that they are done, and evaluate again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/services/evaluating.py"/>
        <source>{n:,} texts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/services/evaluating.py"/>
        <source>{name} and {name2} have no text in common, so nothing can be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/evaluating.py"/>
        <source>It holds nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/evaluating.py"/>
        <source>{path} can't be compared: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/export_orders.py"/>
        <source>“{words}” is no split; give two or three whole numbers above 0, such as 80/10/10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/export_orders.py"/>
        <source>The split is not possible: {error}; choose fewer parts or more documents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/export_orders.py"/>
        <source>Nothing can be written to {folder} ({strerror}); choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/export_orders.py"/>
        <source>{target} can't be written ({strerror}); close it in other programs and export again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/export_preview.py"/>
        <source>The file is binary, so there is nothing to read here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/export_preview.py"/>
        <source>Files in the archive: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/export_scope.py"/>
        <source>None of the chosen documents has anything to export; choose others, or all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/export_scope.py"/>
        <source>; there are {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/export_scope.py"/>
        <source>Nobody called “{annotator}” has annotated in this project{known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/export_scope.py"/>
        <source>None of these documents is done yet; leave out “only done ones” to export all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/export_scope.py"/>
        <source>There is no gold layer yet; settle the annotators' differences first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/export_scope.py"/>
        <source>Nothing was annotated yet; accept suggestions or label something first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/exporting.py"/>
        <source>The export was cancelled; nothing was written.</source>
        <translation type="unfinished"></translation>
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
    <message>
        <location filename="../../annotator/services/exporting.py"/>
        <source>The format can’t hold this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/exporting.py"/>
        <source>“{surface}” does not stand at {start}, so it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/exporting.py"/>
        <source>reading back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/exporting.py"/>
        <location filename="../../annotator/services/library.py"/>
        <source>“{name}” can only be read; choose one of {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/feedback_report.py"/>
        <source>There is no annotator “{name}” in this project; there are: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/feedback_report.py"/>
        <source>No document of {name} is settled yet; settle some of theirs first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/feedback_report.py"/>
        <source>No document is settled yet; settle everything in one on the Settle screen first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/feedback_report.py"/>
        <source>The folder {folder} can't be made ({why}); choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/folder_watch.py"/>
        <source>There is no folder {folder}; make it first or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/services/gold_progress.py"/>
        <source>{n:,} of {gold_layers} are not done</source>
        <translation>
            <numerusform>{n:,} sur {gold_layers} n’est pas terminée</numerusform>
            <numerusform>{n:,} sur {gold_layers} ne sont pas terminées</numerusform>
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
    <message>
        <location filename="../../annotator/services/gold_progress.py"/>
        <source>{layers_left}, {disagreements} not settled.</source>
        <translation type="unfinished"></translation>
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
    <message>
        <location filename="../../annotator/services/hand_out.py"/>
        <source>Somebody else hands out from this project just now; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/hand_out_plans.py"/>
        <source>Nothing is left to be handed out again: all of this is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/hand_out_plans.py"/>
        <source>Nothing came back unfinished; what never came back is “missing”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/hand_out_plans.py"/>
        <source>Nothing is missing: each of these packages came back at least once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/hand_out_plans.py"/>
        <source>{name} is a package itself; hand out from the project it came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/hand_out_plans.py"/>
        <source>Everybody who was named has these documents already; name others, or more of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/hand_out_plans.py"/>
        <source>As many people as asked have these documents already; give each to more people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/hand_out_plans.py"/>
        <source>There is no document left that nobody was given; import more, or choose among those that were handed out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/hand_out_plans.py"/>
        <source>No document fits what was chosen; ask for less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/hand_out_plans.py"/>
        <source>The document {unknown} is not among those that are handed out; leave it out of those that come first, or choose more documents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/hand_out_plans.py"/>
        <source>Nothing was handed out to {unknown}; check the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/hand_out_plans.py"/>
        <source>All these people have the documents already; name others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/importing.py"/>
        <source>The import was cancelled; nothing was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/services/importing.py"/>
        <source>{n:,} articles</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/services/importing.py"/>
        <source>{duplicates} there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/importing.py"/>
        <source>{similar} nearly the same as others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/importing.py"/>
        <source>It was added though {likeness:.0%} of it is as in “{other}”; flag one of the two if it should be annotated once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/importing.py"/>
        <source>The text has half characters (lone surrogates); save it again as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/importing.py"/>
        <source>The same text is in the project already, as “{title}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/kept_layers.py"/>
        <source>The schema has no {names}; add what is missing and bring it back then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/kept_layers.py"/>
        <source>bring back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/kept_layers.py"/>
        <source>The layer is like this already; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/kept_layers.py"/>
        <source>There is no such kept layer; list what is kept and take an id from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/library.py"/>
        <source>There is no file {where}; check the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/library.py"/>
        <source>Nothing could be read from {path}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/library.py"/>
        <source>The format “{name}” can't hold all of this, so nothing was written; choose another one, or allow losses. {losses}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/library.py"/>
        <source>No format is written to “{name}”; name the format, or give the file one of the endings {endings}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/llm_suggesting.py"/>
        <source>The texts would leave this computer and be sent to {host}; where that is allowed for these texts, say so with --yes-send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/llm_suggesting.py"/>
        <source>The key has signs that no key has; store it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/llm_suggesting.py"/>
        <source>The system's keyring can't be read ({error}); give the key in the environment variable {KEY_VARIABLE}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/llm_suggesting.py"/>
        <source>The system's keyring has no key {name!r} for Annotator; store it with: keyring set {KEY_SERVICE} {name2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/merging.py"/>
        <source>{name} was not merged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/merging.py"/>
        <source>{whose} brought nothing new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/merging.py"/>
        <source>, {layers} kept beside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/merging.py"/>
        <source>{whose}: {layers} came in{kept}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/merging.py"/>
        <source>{packages} merged, {layers} came in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/merging.py"/>
        <source>{layers} kept beside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/merging.py"/>
        <source>{files} could not be used</source>
        <translation type="unfinished"></translation>
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
    <message>
        <location filename="../../annotator/services/merging.py"/>
        <source>Stopped after {done}; {files} left. Merge again to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/merging.py"/>
        <source>{name} is open for reading only. Copy it to a place of yours and merge there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/merging.py"/>
        <source>{name} is a package; merge it into the project that it was handed out from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/merging.py"/>
        <source>There are no packages (*{SUFFIX}) in this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/merging.py"/>
        <source>{name} is the project itself; leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/merging.py"/>
        <source>The schema is being changed just now; merge again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/missing_names.py"/>
        <source>{why}nothing of what they hold could be taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/services/missing_names.py"/>
        <source>{n:,} names</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/services/opening.py"/>
        <source>This document can't be found in the project any more. Open another one, and check the file: annotator verify {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/packages.py"/>
        <source>, {number:.0f} % without suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/packages.py"/>
        <source>To {names}: each document to {each}{part}; random seed {seed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/packages.py"/>
        <source>{annotator}’s package of another project, “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/packages.py"/>
        <source>{name} is another copy of this project, {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/packages.py"/>
        <source>{name} is another project, “{title}”, {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/patterns.py"/>
        <source>The pattern can't be read: {why}. Mend it, or turn Pattern off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/patterns.py"/>
        <source>This pattern takes too long; make it simpler, or more exact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/patterns.py"/>
        <source>The search ended early; try it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/project.py"/>
        <source>The copy needs another name than the project itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/project.py"/>
        <source>Give a name of 1 to {NAME_LIMIT} ordinary characters for the annotator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/project.py"/>
        <source>The schema {path} is not UTF-8; save it as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/project.py"/>
        <location filename="../../annotator/services/schema_files.py"/>
        <source>The schema {path} can't be read ({why}); check the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/project.py"/>
        <source>The schema {path} is not well formed: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/queue.py"/>
        <source>to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/queue.py"/>
        <source>last ones first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/queue.py"/>
        <source>by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/queue.py"/>
        <source>by name, backwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/queue.py"/>
        <location filename="../../annotator/gui/queue_options.py"/>
        <source>shortest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/queue.py"/>
        <location filename="../../annotator/gui/queue_options.py"/>
        <source>longest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/queue.py"/>
        <location filename="../../annotator/gui/queue_options.py"/>
        <source>most certain first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/queue.py"/>
        <location filename="../../annotator/gui/queue_options.py"/>
        <source>most uncertain first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/queue.py"/>
        <source>least informative first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/queue.py"/>
        <source>most informative first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/queue.py"/>
        <source>least disagreement first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/queue.py"/>
        <source>most disagreement first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/queue.py"/>
        <source>least time first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/queue.py"/>
        <source>most time first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/queue.py"/>
        <source>with notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/queue.py"/>
        <source>with questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/restoring.py"/>
        <source>There is a file {target} already; choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/restoring.py"/>
        <source>Nothing was changed: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/restoring.py"/>
        <source>{name} can't be restored from itself; name one of its backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/restoring.py"/>
        <source>There is no good backup of {name} beside it. Save what can be read with: annotator salvage {name2} NEW.annotator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/salvaging.py"/>
        <source>There is no file {damaged}; check the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/salvaging.py"/>
        <source>Nothing could be read of {name}: it is damaged all over, or no Annotator project. Open the newest copy in its folder of backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/schema_changes.py"/>
        <location filename="../../annotator/gui/schema_commands.py"/>
        <source>Nothing is changed in the schema; change something first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/schema_changes.py"/>
        <source>{name} is a package: its schema belongs to the project it came from. Ask whoever handed it out to change it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/services/schema_changes.py"/>
        <source>{n:,} more changes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/services/schema_changes.py"/>
        <source>There is no change of the schema to take back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/services/schema_files.py"/>
        <location filename="../../annotator/gui/schema_summary.py"/>
        <source>{n:,} entity labels</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/services/schema_files.py"/>
        <location filename="../../annotator/gui/schema_summary.py"/>
        <source>{n:,} event types</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/services/schema_files.py"/>
        <location filename="../../annotator/gui/schema_summary.py"/>
        <source>{n:,} links</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/services/schema_files.py"/>
        <source>{name} has no labels for texts; choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/settling.py"/>
        <source>{by} annotated this document, so somebody else settles it; or allow it where settling is set up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/settling.py"/>
        <source>An annotator's layer is another one now; look at the question again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/settling_aside.py"/>
        <source>Counting the disagreements ended early; try it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/statistics.py"/>
        <source>gold layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/suggesters.py"/>
        <source>Model {number} of {made}, learned from {documents} documents: F1 {before:.2f} before, {after:.2f} with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/services/suggestion_batches.py"/>
        <source>{n:,} new suggestions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/services/suggestion_batches.py"/>
        <source>Stopped after {done}; {left}. Run it again to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/suggestion_batches.py"/>
        <source>No suggestions could be made: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/suggestion_store.py"/>
        <source>A suggestion was dropped: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/suggestion_store.py"/>
        <source>A suggested link {type} was dropped: one of its ends is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/suggestion_store.py"/>
        <source>the schema has no link {type}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/suggestion_store.py"/>
        <source>“{surface}” does not stand at {start}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/suggestion_store.py"/>
        <source>the schema has no entity label {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/suggestion_store.py"/>
        <source>the schema has no event type {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/suggestion_store.py"/>
        <source>The {role} of a suggested {type} was dropped: nothing fills it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/suggestion_store.py"/>
        <source>Its suggestions are of another text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/suggestion_store.py"/>
        <source>{name} is a package: everybody sees the suggestions that were handed out. Make others in the project it came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/suggestion_store.py"/>
        <source>{name} is open for reading only. Copy it to a place of yours and make the suggestions there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/time_statistics.py"/>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/time_statistics.py"/>
        <source>Reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/time_statistics.py"/>
        <location filename="../../annotator/gui/hand_out_form.py"/>
        <location filename="../../annotator/gui/hit_view.py"/>
        <location filename="../../annotator/gui/mention_model.py"/>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/time_statistics.py"/>
        <source>Relabel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/time_statistics.py"/>
        <source>Boundary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/time_statistics.py"/>
        <location filename="../../annotator/gui/side_panel.py"/>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/time_statistics.py"/>
        <source>Fill a role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/time_statistics.py"/>
        <source>Empty a role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/time_statistics.py"/>
        <source>Attribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/time_statistics.py"/>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/time_statistics.py"/>
        <location filename="../../annotator/gui/tour.py"/>
        <source>Apply to all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/time_statistics.py"/>
        <source>{shown} an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/time_statistics.py"/>
        <source>{shown} an hour lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/time_statistics.py"/>
        <source>Too early to say how long the rest takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/time_statistics.py"/>
        <source>under a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/trained_models.py"/>
        <location filename="../../annotator/services/training.py"/>
        <source>The model can't be written to {folder}: {strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/training.py"/>
        <source>Stopped after {passes}. Run it again to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/training.py"/>
        <source>The model is no better on held-out documents ({figures}): it is not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/training.py"/>
        <source>Model {name} is used from now on ({figures}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/training.py"/>
        <source>Training needs at least {FEWEST} documents that are done; there are {texts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/training.py"/>
        <source>{folder} is there already; name a new folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/training_apart.py"/>
        <source>Training broke off; start it again to go on from the last whole pass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/services/who_has_what.py"/>
        <location filename="../../annotator/gui/matrix_model.py"/>
        <source>passed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/acting.py"/>
        <source>Select an event first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Moving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Deciding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Labelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <location filename="../../annotator/gui/event_card.py"/>
        <location filename="../../annotator/gui/help_overlay.py"/>
        <location filename="../../annotator/gui/schema_list.py"/>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <location filename="../../annotator/gui/agreement_content.py"/>
        <location filename="../../annotator/gui/agreement_screen.py"/>
        <location filename="../../annotator/gui/export_form.py"/>
        <location filename="../../annotator/gui/hand_out_form.py"/>
        <location filename="../../annotator/gui/history_page.py"/>
        <location filename="../../annotator/gui/import_dialog.py"/>
        <location filename="../../annotator/gui/matrix_view.py"/>
        <location filename="../../annotator/gui/plan_page.py"/>
        <location filename="../../annotator/gui/queue_panel.py"/>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <location filename="../../annotator/gui/schema_commands.py"/>
        <source>Schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <location filename="../../annotator/gui/help_overlay.py"/>
        <location filename="../../annotator/gui/main_window.py"/>
        <source>Concordance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Caret one token left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Caret one token right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Caret one line up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Caret one line down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Caret to the previous sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Caret to the next sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Select one token left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Select one token right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Select one line up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Select one line down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Select to the previous sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Select to the next sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Caret to the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Caret to the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>One page up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>One page down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Next suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>next suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Previous suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Next event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Previous event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Let go of selection and event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>let go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Accept all in the sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>accept sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Accept all in the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>accept all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Accept all of this label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>accept label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Accept all of this suggester</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>accept suggester</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Reject, or remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Reject all in the sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>reject sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Reject all in the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>reject all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Reject all of this label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>reject label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Reject all of this suggester</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>reject suggester</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Find a label, type, role or command…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Apply to all occurrences…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Repeat the last action here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Other annotation at this place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>other mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Add the words to the last mention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Take the fragment here away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>drop fragment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Start one token to the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <location filename="../../annotator/gui/settle_keys.py"/>
        <source>start left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Start one token to the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>End one token to the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <location filename="../../annotator/gui/settle_keys.py"/>
        <source>end right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>End one token to the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Start one character to the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Start one character to the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>End one character to the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>End one character to the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Skip the role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <location filename="../../annotator/gui/hints.py"/>
        <source>skip role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Next role, attribute or link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>next row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Previous role, attribute or link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Empty the role, attribute or link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <location filename="../../annotator/gui/card_lines.py"/>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Take over the arguments of the event before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Duplicate the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Split the event by its fillers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Link to another event…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Next modality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>modality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Next polarity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>polarity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Next genericity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>genericity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Done, next document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>done, next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Reopen, not done after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Next document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Previous document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Begun for later, next document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Next document with something undecided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>next undecided document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Previous document with something undecided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Labels offered here…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Flag, or take the flag away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Note or question…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Notes of all documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Label the document…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Copy the selected words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Find in the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Search titles and texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Find these words in every document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>find everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <location filename="../../annotator/gui/queue_options.py"/>
        <source>Filter and sort the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <location filename="../../annotator/gui/queue_panel.py"/>
        <source>Show every document in its order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <location filename="../../annotator/gui/start_page.py"/>
        <source>New project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>New project from a schema…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <location filename="../../annotator/gui/start_page.py"/>
        <source>Open a project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Recent projects…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <location filename="../../annotator/gui/start_page.py"/>
        <source>Open the sample project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <location filename="../../annotator/gui/hand_out_screen.py"/>
        <source>Import articles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Import in another encoding…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <location filename="../../annotator/gui/kept_dialog.py"/>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <location filename="../../annotator/gui/dialogs.py"/>
        <source>Save a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Suggesters and training…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Who annotates…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <location filename="../../annotator/gui/main_window.py"/>
        <source>Annotate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <location filename="../../annotator/gui/main_window.py"/>
        <location filename="../../annotator/gui/time_screen.py"/>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <location filename="../../annotator/gui/guidelines_editor.py"/>
        <location filename="../../annotator/gui/side_panel.py"/>
        <source>Guidelines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <location filename="../../annotator/gui/schema_screen.py"/>
        <source>Edit the guidelines…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <location filename="../../annotator/gui/event_card.py"/>
        <source>Event card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Table of annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Focus on the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Text at 100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <location filename="../../annotator/gui/settings_dialog.py"/>
        <source>Follow the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Light theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Dark theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Open the place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <location filename="../../annotator/gui/hints.py"/>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Choose the place, or no longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <location filename="../../annotator/gui/focus_hints.py"/>
        <source>choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Choose all places, or none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>choose all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Choose all of this document, or none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>choose document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Accept the chosen places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Reject or remove the chosen places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Sort by left context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>sort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Sort by words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Sort by right context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Sort by label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Sort by document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Filter the places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Look for something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <location filename="../../annotator/gui/schema_screen.py"/>
        <source>New…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Merge into another…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <location filename="../../annotator/gui/schema_form.py"/>
        <source>Split by words…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Retire, or restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Remove what is not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <location filename="../../annotator/gui/schema_screen.py"/>
        <source>Review and save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Discard the changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Versions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Import a schema…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Export the schema…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <location filename="../../annotator/gui/help_overlay.py"/>
        <source>All keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <location filename="../../annotator/gui/agreement_screen.py"/>
        <location filename="../../annotator/gui/concordance_keys.py"/>
        <location filename="../../annotator/gui/focus_hints.py"/>
        <location filename="../../annotator/gui/hand_out_keys.py"/>
        <location filename="../../annotator/gui/schema_screen.py"/>
        <location filename="../../annotator/gui/time_screen.py"/>
        <source>all keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>User guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <location filename="../../annotator/gui/guidance.py"/>
        <source>Tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>What is new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <location filename="../../annotator/gui/crash_dialog.py"/>
        <source>Log folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <location filename="../../annotator/gui/dialogs.py"/>
        <source>About Annotator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>&amp;Annotate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Eve&amp;nt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>&amp;Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>&amp;Concordance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>&amp;Schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Hand &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>A&amp;greement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Sett&amp;le</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Tea&amp;m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>{key} is the key of {one} and of {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/again_dialog.py"/>
        <source>What is not done, come back or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/again_dialog.py"/>
        <source>What came back, but is not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/again_dialog.py"/>
        <source>What never came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/again_dialog.py"/>
        <source>They get the same documents with what they have done so far, as far as it came back. Nothing of it is lost when both files are merged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/again_dialog.py"/>
        <source>Others begin anew, and never see what was done before them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/again_dialog.py"/>
        <source>Hand out again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/again_dialog.py"/>
        <location filename="../../annotator/gui/concordance_bar.py"/>
        <location filename="../../annotator/gui/matrix_page.py"/>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/again_dialog.py"/>
        <source>The same people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/again_dialog.py"/>
        <source>Others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/again_dialog.py"/>
        <source>To whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/again_dialog.py"/>
        <location filename="../../annotator/gui/hand_out_screen.py"/>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>Write the packages…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/again_dialog.py"/>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/again_dialog.py"/>
        <location filename="../../annotator/gui/export_form.py"/>
        <location filename="../../annotator/gui/matrix_page.py"/>
        <source>Whose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/again_dialog.py"/>
        <source>Name whom it goes to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_bar_page.py"/>
        <location filename="../../annotator/gui/offered_dialog.py"/>
        <location filename="../../annotator/gui/settle_rules.py"/>
        <source>Labels and event types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_bar_page.py"/>
        <location filename="../../annotator/gui/help_overlay.py"/>
        <location filename="../../annotator/gui/key_list.py"/>
        <location filename="../../annotator/gui/schema_list.py"/>
        <source>Event types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_bar_page.py"/>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_bar_page.py"/>
        <location filename="../../annotator/gui/agreement_figures.py"/>
        <location filename="../../annotator/gui/settle_filter.py"/>
        <location filename="../../annotator/gui/settle_rules.py"/>
        <source>Attributes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_bar_page.py"/>
        <location filename="../../annotator/gui/schema_list.py"/>
        <location filename="../../annotator/gui/settle_filter.py"/>
        <location filename="../../annotator/gui/settle_rules.py"/>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_bar_page.py"/>
        <location filename="../../annotator/gui/agreement_figures.py"/>
        <location filename="../../annotator/gui/schema_list.py"/>
        <location filename="../../annotator/gui/settle_filter.py"/>
        <location filename="../../annotator/gui/settle_rules.py"/>
        <source>Document labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_bar_page.py"/>
        <source>Nobody marked anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_bar_page.py"/>
        <source>Nobody marked an event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_bar_page.py"/>
        <source>Nobody filled a role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_bar_page.py"/>
        <source>No two annotators marked the same event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_bar_page.py"/>
        <source>Nobody linked anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_bar_page.py"/>
        <source>Nobody labelled a document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_bar_page.py"/>
        <source>What the rows are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_bar_page.py"/>
        <source>Which figure they show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_bar_page.py"/>
        <source>Labels, event types, roles, attributes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_bar_page.py"/>
        <source>Another figure of these rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_bars.py"/>
        <location filename="../../annotator/gui/agreement_middle.py"/>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>In detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_content.py"/>
        <source>Headline figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_content.py"/>
        <source>Between whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_content.py"/>
        <source>Documents, lowest agreement first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_content.py"/>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_content.py"/>
        <source>Another measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_content.py"/>
        <source>lowest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_content.py"/>
        <source>Between whom, and documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_empty.py"/>
        <source>Agreement needs documents that two people have annotated. Hand out with an overlap, so that some documents go to two or more annotators, and merge the packages that come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_empty.py"/>
        <source>Less is compared than there is: the buttons above say what. Compare everything that is done, or count layers that aren't done yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_empty.py"/>
        <source>Hand out…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_empty.py"/>
        <location filename="../../annotator/gui/merge_page.py"/>
        <location filename="../../annotator/gui/settle_states.py"/>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>Merge packages…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_empty.py"/>
        <source>Compare everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_empty.py"/>
        <source>Comparing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_empty.py"/>
        <source>Nothing was compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_empty.py"/>
        <source>Comparing was stopped before it was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_figures.py"/>
        <source>Events, types as their PLOVER parents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_figures.py"/>
        <source>Events, types as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_figures.py"/>
        <source>Without untouched suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_figures.py"/>
        <source>Units of text: mentions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_figures.py"/>
        <source>Units of text: triggers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_figures.py"/>
        <source>uα, places and labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_figures.py"/>
        <source>Krippendorff’s alpha of units, each as heavy as it is long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_figures.py"/>
        <source>|uα, places alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_figures.py"/>
        <source>the same of marked or not marked, whatever the label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_figures.py"/>
        <source>cuα, labels where both marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_figures.py"/>
        <source>the same of the labels alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_figures.py"/>
        <source>What cuα rests on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_figures.py"/>
        <source>the share of all marked characters that both marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_figures.py"/>
        <source>Gamma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_figures.py"/>
        <source>gamma of Mathet and others: the best alignment against random ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_figures.py"/>
        <source>the share of what both judged in which they say the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_figures.py"/>
        <source>Cohen’s kappa, the mean of the pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_figures.py"/>
        <source>Gwet’s AC1, which one value that is nearly always chosen does not spoil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_figures.py"/>
        <source>Krippendorff’s alpha; of labels with several values by MASI distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_figures.py"/>
        <source>what both chose, of all that one of them chose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_figures.py"/>
        <source>F1 of this value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_figures.py"/>
        <source>Measures of units, and gamma: computing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_figures.py"/>
        <source>all counted {shown_figure}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_figures.py"/>
        <source>(k)uα of {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_figures.py"/>
        <source>units of this label alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_head.py"/>
        <source>Whether suggestions that were accepted unchanged are counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_head.py"/>
        <source>all suggestions counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_head.py"/>
        <source>Count all suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_head.py"/>
        <source>without untouched suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_head.py"/>
        <source>Leave out what was accepted unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_head.py"/>
        <source>Whether event types are compared as they are, or as their PLOVER parents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_head.py"/>
        <source>event types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_head.py"/>
        <source>Compare event types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_head.py"/>
        <source>PLOVER parents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_head.py"/>
        <source>Compare the PLOVER parents of event types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_head.py"/>
        <source>Whether annotators are compared with each other or with the gold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_head.py"/>
        <source>with each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_head.py"/>
        <source>Compare annotators with each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_head.py"/>
        <source>against gold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_head.py"/>
        <source>Compare each annotator with the gold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_head.py"/>
        <source>Feedback…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_head.py"/>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>Report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_head.py"/>
        <source>Done layers only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_head.py"/>
        <source>All layers that were begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_head.py"/>
        <source>Whose layers are compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_head.py"/>
        <source>Which documents are compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_head.py"/>
        <source>Which labels and event types are compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_head.py"/>
        <source>Write a page for each annotator: what was settled otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_head.py"/>
        <source>Write all numbers to a file</source>
        <translation type="unfinished"></translation>
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
    <message>
        <location filename="../../annotator/gui/agreement_head.py"/>
        <location filename="../../annotator/gui/settle_keys.py"/>
        <source>all labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_head.py"/>
        <source>shared documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_head.py"/>
        <source>done or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_head.py"/>
        <source>with “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_head.py"/>
        <source>chosen ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_head.py"/>
        <source>With these words…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_head.py"/>
        <source>Every document, of any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_head.py"/>
        <source>finished since {since}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_head.py"/>
        <source>finished until {until}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_matrices.py"/>
        <location filename="../../annotator/gui/agreement_middle.py"/>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>Confusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_middle.py"/>
        <source>Every label, event type, role or attribute by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_middle.py"/>
        <source>Which label meets which</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_middle.py"/>
        <location filename="../../annotator/gui/agreement_trend.py"/>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>Over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_middle.py"/>
        <source>Whether they agree more than they did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_middle.py"/>
        <location filename="../../annotator/gui/agreement_people.py"/>
        <location filename="../../annotator/gui/annotator_rows.py"/>
        <location filename="../../annotator/gui/matrix_view.py"/>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>Annotators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_middle.py"/>
        <source>How fast each is, and what becomes of the suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_middle.py"/>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>Advanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_middle.py"/>
        <source>All other measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_middle.py"/>
        <source>Preparing the plots…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_middle.py"/>
        <source>{title_of}: what one has in the rows, the other in the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_middle.py"/>
        <source>Choose mentions, tokens, triggers or arguments to see what meets what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_middle.py"/>
        <source>{short_how}, by when the later of two was finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_middle.py"/>
        <source>No document that is compared was said to be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_middle.py"/>
        <source>A row opens where the others differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_middle.py"/>
        <source>Each with how it is counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_progress.py"/>
        <source>Comparing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_progress.py"/>
        <location filename="../../annotator/gui/suggesters_dialog.py"/>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_progress.py"/>
        <source>Stop, and keep what is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_progress.py"/>
        <source>Intervals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_progress.py"/>
        <source>{what}… {done:,} of {documents}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_reports.py"/>
        <source>Report (*.html);;Numbers as JSON (*.json);;Numbers as a table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_reports.py"/>
        <source>Agreement report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_reports.py"/>
        <source>Feedback for the annotators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_reports.py"/>
        <source>The report is in {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_reports.py"/>
        <source>{pages} written to {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/gui/agreement_reports.py"/>
        <source>{n:,} pages</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_reports.py"/>
        <source>The report is being written …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_screen.py"/>
        <source>choose a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_screen.py"/>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>untouched suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_screen.py"/>
        <source>hand out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_screen.py"/>
        <source>merge packages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_screen.py"/>
        <location filename="../../annotator/gui/concordance_keys.py"/>
        <location filename="../../annotator/gui/focus_hints.py"/>
        <location filename="../../annotator/gui/settle_keys.py"/>
        <location filename="../../annotator/gui/time_screen.py"/>
        <source>back to the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_screen.py"/>
        <source>Stopped; {agreement_again} compares again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_screen.py"/>
        <source>Nothing is listed that could be settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_screen.py"/>
        <source>They agree there: there is nothing to settle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_screen.py"/>
        <source>Compare only documents with these words:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_screen.py"/>
        <source>Nothing is listed that a rule could decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_screen.py"/>
        <source>There is nothing to report yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_tables.py"/>
        <location filename="../../annotator/gui/crash_dialog.py"/>
        <location filename="../../annotator/gui/dialogs.py"/>
        <location filename="../../annotator/gui/history_page.py"/>
        <location filename="../../annotator/gui/import_wish.py"/>
        <location filename="../../annotator/gui/main_window.py"/>
        <location filename="../../annotator/gui/report_model.py"/>
        <location filename="../../annotator/gui/start_page.py"/>
        <source>Annotator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_tables.py"/>
        <source>Docs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_tables.py"/>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_tables.py"/>
        <source>Untouched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_tables.py"/>
        <source>Corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_tables.py"/>
        <location filename="../../annotator/gui/concordance_bar.py"/>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_tables.py"/>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_tables.py"/>
        <source>words an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_tables.py"/>
        <source>seconds a document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_tables.py"/>
        <source>Precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_tables.py"/>
        <source>Recall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_tables.py"/>
        <source>{annotator} against gold, {head}: {spoken_figure}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_tables.py"/>
        <source>{annotator} against gold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_tables.py"/>
        <source>the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_tables.py"/>
        <source>{number:,} times both {one}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_tables.py"/>
        <source>{who} agree least, and differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_tables.py"/>
        <source>{begin} most often in {one}{NO_BREAK}/ {other} {part}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_tables.py"/>
        <source>rare, the figure says little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_tables.py"/>
        <source>{corrected:,} corrected, {rejected:,} rejected, {added:,} added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_trend.py"/>
        <source>{span}: {said}, {documents}. Enter compares these alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_words.py"/>
        <source>exact F1, label ignored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_words.py"/>
        <source>kappa of the label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_words.py"/>
        <source>alpha, tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_words.py"/>
        <source>kappa with O, tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_words.py"/>
        <source>kappa, tokens both marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_words.py"/>
        <source>F1, triggers with type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_words.py"/>
        <source>kappa of the type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_words.py"/>
        <source>F1, arguments with role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_words.py"/>
        <source>F1, attached arguments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_words.py"/>
        <source>kappa of the role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_words.py"/>
        <source>, 95 percent interval {interval}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_words.py"/>
        <location filename="../../annotator/gui/difference_delegate.py"/>
        <location filename="../../annotator/gui/difference_words.py"/>
        <source>not marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_words.py"/>
        <source>Gold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_work.py"/>
        <source>find all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/annotator_rows.py"/>
        <location filename="../../annotator/gui/queue_options.py"/>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/annotator_rows.py"/>
        <source>How much of the work, against the others: 2 is twice as much as 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/annotator_rows.py"/>
        <source>At most so many documents; the lowest value is no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/annotator_rows.py"/>
        <source>a new annotator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/annotator_rows.py"/>
        <source>Name of an annotator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/annotator_rows.py"/>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/annotator_rows.py"/>
        <source>At most so many documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/annotator_rows.py"/>
        <source>{words} of {whose}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/annotator_rows.py"/>
        <source>Remove {whose}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/annotator_rows.py"/>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>Add an annotator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/annotator_rows.py"/>
        <source>One more row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/annotator_rows.py"/>
        <location filename="../../annotator/gui/schema_fields.py"/>
        <source>At most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/apply_dialog.py"/>
        <source>leave this one out, or in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/apply_dialog.py"/>
        <source>all of this document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/apply_dialog.py"/>
        <source>whole project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/apply_dialog.py"/>
        <source>Apply to all occurrences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/apply_dialog.py"/>
        <location filename="../../annotator/gui/places_pane.py"/>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/apply_dialog.py"/>
        <source>{label} on every “{surface}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/apply_dialog.py"/>
        <source>&amp;This document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/apply_dialog.py"/>
        <source>Whole &amp;words only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/apply_dialog.py"/>
        <source>Apply to {chosen:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/apply_dialog.py"/>
        <source>No place chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/apply_dialog.py"/>
        <location filename="../../annotator/gui/concordance_screen.py"/>
        <location filename="../../annotator/gui/export_pane.py"/>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/apply_dialog.py"/>
        <source>No other place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/apply_dialog.py"/>
        <source>; {alike:,} more are like this already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/apply_dialog.py"/>
        <location filename="../../annotator/gui/focus_hints.py"/>
        <source>close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/apply_dialog.py"/>
        <source>“{surface}” stands nowhere else in this document</source>
        <translation>« {surface} » n’apparaît nulle part ailleurs dans ce document</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/apply_dialog.py"/>
        <source>“{surface}” stands nowhere else in the project</source>
        <translation>« {surface} » n’apparaît nulle part ailleurs dans le projet</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/apply_dialog.py"/>
        <source>Every other “{surface}” here has this label already</source>
        <translation>Tous les autres « {surface} » ici ont déjà cette étiquette</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/apply_dialog.py"/>
        <source>Every other “{surface}” has this label already</source>
        <translation>Tous les autres « {surface} » ont déjà cette étiquette</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/apply_dialog.py"/>
        <source>
The whole project may have more of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/apply_dialog.py"/>
        <location filename="../../annotator/gui/concordance_bar.py"/>
        <source>Same capitals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/apply_dialog.py"/>
        <source>Whole words only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/apply_dialog.py"/>
        <source>
Untick {ticked} to look wider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/apply_dialog.py"/>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <location filename="../../annotator/gui/boundaries.py"/>
        <source>There is no other annotation here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/boundaries.py"/>
        <source>Stand on a mention to move its boundaries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/boundaries.py"/>
        <source>“{surface}” is only a part of a word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/boundaries.py"/>
        <source>“{surface}” ends with a space.</source>
        <translation>« {surface} » se termine par une espace.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/boundaries.py"/>
        <source>“{surface}” begins with a space.</source>
        <translation>« {surface} » commence par une espace.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/boundaries.py"/>
        <source>Stand on a mention, then select words elsewhere and add them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/boundaries.py"/>
        <source>“{surface}” has these words already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/boundaries.py"/>
        <source>Select more words of “{surface}”, then press the same key again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/boundaries.py"/>
        <source>Stand on a fragment to take it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/bulk_work.py"/>
        <source>Nothing changes there: choose places of yours that this fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/bulk_work.py"/>
        <source>{name}: {where}. Ctrl+Z takes it back.</source>
        <translation>{name} : {where}. Ctrl+Z l’annule.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/bulk_work.py"/>
        <source>Nothing to undo in this list.</source>
        <translation>Rien à annuler dans cette liste.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/bulk_work.py"/>
        <source>Nothing to redo in this list.</source>
        <translation>Rien à rétablir dans cette liste.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/bulk_work.py"/>
        <source>Many documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/bulk_work.py"/>
        <source>Stopped; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/bulk_work.py"/>
        <source>That was undone already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/bulk_work.py"/>
        <source>That is done already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/bulk_work.py"/>
        <location filename="../../annotator/gui/controller.py"/>
        <location filename="../../annotator/gui/schema_editor.py"/>
        <location filename="../../annotator/gui/settle_commands.py"/>
        <source>Undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/bulk_work.py"/>
        <location filename="../../annotator/gui/controller.py"/>
        <location filename="../../annotator/gui/schema_editor.py"/>
        <location filename="../../annotator/gui/settle_commands.py"/>
        <source>Done again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/bulk_work.py"/>
        <source> Changed since, so left as it is: {left}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/card_commands.py"/>
        <location filename="../../annotator/gui/event_commands.py"/>
        <source>No role is active; {role_down} chooses one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/card_commands.py"/>
        <source>The active role is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/card_commands.py"/>
        <source>{shown_name} has no value with the number {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/card_commands.py"/>
        <source>The schema has no {name} here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/card_commands.py"/>
        <source>There is nothing here that it could be linked to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/card_commands.py"/>
        <source>They are linked like that already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/card_lines.py"/>
        <source>trigger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/card_lines.py"/>
        <location filename="../../annotator/gui/mention_model.py"/>
        <source>words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/card_lines.py"/>
        <location filename="../../annotator/gui/mention_model.py"/>
        <source>mention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/card_lines.py"/>
        <source>select words, then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/card_lines.py"/>
        <source>press</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/card_lines.py"/>
        <source>or select words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/card_lines.py"/>
        <location filename="../../annotator/gui/event_card.py"/>
        <location filename="../../annotator/gui/mention_model.py"/>
        <source>suggested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/card_lines.py"/>
        <source>, suggested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/card_places.py"/>
        <location filename="../../annotator/gui/settle_words.py"/>
        <source>not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/card_row.py"/>
        <source>active row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/case_button.py"/>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>Add to the guidelines…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/case_button.py"/>
        <source>Write the rule that decides this place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/choice_panel.py"/>
        <location filename="../../annotator/gui/queue_panel.py"/>
        <location filename="../../annotator/gui/time_screen.py"/>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/choice_panel.py"/>
        <source>Compare these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/choice_panel.py"/>
        <source>Which {what} are compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/choice_panel.py"/>
        <location filename="../../annotator/gui/offered_dialog.py"/>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/concordance_bar.py"/>
        <source>All places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/concordance_bar.py"/>
        <source>Decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/concordance_bar.py"/>
        <source>Suggested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/concordance_bar.py"/>
        <source>Unlabelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/concordance_bar.py"/>
        <source>Same words, different labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/concordance_bar.py"/>
        <source>Labelled here, not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/concordance_bar.py"/>
        <source>Words to find in every document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/concordance_bar.py"/>
        <source>Label, event type, or a role of decided events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/concordance_bar.py"/>
        <source>Decided, suggested or neither</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/concordance_bar.py"/>
        <source>Whose annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/concordance_bar.py"/>
        <source>Whole words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/concordance_bar.py"/>
        <source>Pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/concordance_bar.py"/>
        <source>A regular expression, such as (north|south)ern \w+</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/concordance_bar.py"/>
        <location filename="../../annotator/gui/hand_out_form.py"/>
        <location filename="../../annotator/gui/settle_filter.py"/>
        <source>Any label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/concordance_bar.py"/>
        <source>{annotator} (you)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/concordance_bar.py"/>
        <source>{words} of any event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/concordance_bar.py"/>
        <source>{words} of {shown_name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/concordance_keys.py"/>
        <source>Choose from here on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/concordance_keys.py"/>
        <source>From the places to the words of a ready-made search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/concordance_keys.py"/>
        <source>No {kind} has the key {shown}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/concordance_keys.py"/>
        <source>go to the places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/concordance_screen.py"/>
        <source>Type words to see every place in the project where they stand,
or choose a label to see all that has it.

The two searches at the right above find what does not agree:
the same words with different labels, and words with a label here and none there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/concordance_screen.py"/>
        <source>Nothing to mend here: the same words are annotated alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/concordance_screen.py"/>
        <source>No place fits. Try other words, another label, or All places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/concordance_screen.py"/>
        <source>There is no place here yet: look for words or a label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/concordance_screen.py"/>
        <source>Go to a place first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/controller.py"/>
        <source>There are no words here to label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/controller.py"/>
        <source>There are no words here to make an event of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/crash_dialog.py"/>
        <source>Something went wrong that should not. Your work up to here is on the disk. You can go on; please report the details. They hold no words of your articles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/crash_dialog.py"/>
        <source>

which followed from:

</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/crash_dialog.py"/>
        <source>(its words are left out)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/crash_dialog.py"/>
        <source>There is no log folder: it can't be made ({strerror}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/crash_dialog.py"/>
        <source>The log is in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/crash_dialog.py"/>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/crash_dialog.py"/>
        <source>Copy the details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/crash_dialog.py"/>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/deciding.py"/>
        <source>There is nothing here to reject or remove.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/deciding.py"/>
        <source>Stand on one of them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/deciding.py"/>
        <source>There is nothing to accept here.</source>
        <translation>Il n’y a rien à accepter ici.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/deciding.py"/>
        <source>There is nothing to reject here.</source>
        <translation>Il n’y a rien à rejeter ici.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/gui/deciding.py"/>
        <source>{n:,} suggestions accepted.</source>
        <translation>
            <numerusform>{n:,} suggestion acceptée.</numerusform>
            <numerusform>{n:,} suggestions acceptées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/gui/deciding.py"/>
        <source>{n:,} suggestions rejected.</source>
        <translation>
            <numerusform>{n:,} suggestion rejetée.</numerusform>
            <numerusform>{n:,} suggestions rejetées.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/gui/deciding.py"/>
        <source>in the sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/dialogs.py"/>
        <source>Label the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/dialogs.py"/>
        <source>Labels of the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/dialogs.py"/>
        <location filename="../../annotator/gui/import_dialog.py"/>
        <location filename="../../annotator/gui/report_model.py"/>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/dialogs.py"/>
        <source>News articles into gold-standard data. Your data stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/dialogs.py"/>
        <source>{name} was deleted or moved. Save a copy of it before closing?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/dialogs.py"/>
        <source>Close without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/dialogs.py"/>
        <source>Beginning…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/dialogs.py"/>
        <source>{done:,} of {total:,} · {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/dialogs.py"/>
        <source>{done:,} of {total:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/difference_list.py"/>
        <location filename="../../annotator/gui/difference_pane.py"/>
        <source>Where they differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/difference_pane.py"/>
        <source>They agree here: there is no difference behind this number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/difference_pane.py"/>
        <source>Decide these places one after the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/difference_pane.py"/>
        <source>Where they agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/difference_pane.py"/>
        <source> of {of_all:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/difference_pane.py"/>
        <source>Settle this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/difference_pane.py"/>
        <source>Settle these {total:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/difference_words.py"/>
        <source>, untouched suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/document_commands.py"/>
        <source>There is no other document in this list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/document_commands.py"/>
        <source>Reopened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/document_commands.py"/>
        <source>This document is not done yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/document_commands.py"/>
        <location filename="../../annotator/gui/queue_commands.py"/>
        <source>What is the matter? Leave it empty to flag without a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/document_commands.py"/>
        <location filename="../../annotator/gui/queue_commands.py"/>
        <source>Flag this document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/document_commands.py"/>
        <source>the guidelines have no section about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/document_commands.py"/>
        <source>in this document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/document_commands.py"/>
        <source>in the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/document_commands.py"/>
        <source>Every label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/document_commands.py"/>
        <source>Stand on a mention or a trigger to apply it to all its words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/dropping.py"/>
        <source>{} is no project and no package; drop it by itself to import it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/event_card.py"/>
        <source>No event selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/event_card.py"/>
        <source>Stand on a trigger to see its event, or press Shift and a letter to make the words at the caret one. {palette} finds every type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/event_card.py"/>
        <source>Accept this event</source>
        <translation>Accepter cet événement</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/event_card.py"/>
        <source>Reject this event</source>
        <translation>Rejeter cet événement</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/event_card.py"/>
        <source>Other events here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/event_card.py"/>
        <source> · suggested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/event_card.py"/>
        <source>you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/event_card.py"/>
        <source>somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/event_card.py"/>
        <source>added by {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/event_card.py"/>
        <source>suggested, corrected by {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/event_card.py"/>
        <source>suggested, rejected by {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/event_card.py"/>
        <source>suggested, accepted by {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/event_commands.py"/>
        <source>Select an event first, then number its fillers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/event_commands.py"/>
        <source>No candidate here has the number {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/event_commands.py"/>
        <source>Press a label's letter, or select an event first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/event_commands.py"/>
        <source>There are no words here to fill a role with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/event_commands.py"/>
        <source>No role of {shown_name} takes {label}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/event_commands.py"/>
        <source>Role of “{surface}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/event_commands.py"/>
        <source>Split into {events}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/event_commands.py"/>
        <source>There is no event before this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/event_commands.py"/>
        <source>{words} has no arguments that are missing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/event_commands.py"/>
        <source>{arguments} taken over from {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/event_list.py"/>
        <source>Other events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/export_dialog.py"/>
        <location filename="../../annotator/gui/file_commands.py"/>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/export_dialog.py"/>
        <source>Suggestions that nobody decided are never exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/export_dialog.py"/>
        <location filename="../../annotator/gui/kept_dialog.py"/>
        <source>Export to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/export_form.py"/>
        <source>Only documents that are done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/export_form.py"/>
        <source>Split into train, dev and test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/export_form.py"/>
        <source>Dataset card beside the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/export_form.py"/>
        <location filename="../../annotator/gui/import_dialog.py"/>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/export_form.py"/>
        <source>What {annotator} decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/export_form.py"/>
        <source>Everybody's layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/export_form.py"/>
        <source>The gold layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/export_form.py"/>
        <source>What {name} decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/export_form.py"/>
        <source>All {documents}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/export_form.py"/>
        <source>The {listed:,} that the queue lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/export_form.py"/>
        <source>Chosen ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/export_form.py"/>
        <source>The same number gives the same split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/export_form.py"/>
        <source>Licence, such as CC BY 4.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/export_form.py"/>
        <location filename="../../annotator/gui/import_dialog.py"/>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/export_form.py"/>
        <source>Whose work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/export_form.py"/>
        <source>Documents to choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/export_form.py"/>
        <source>Shares of the parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/export_form.py"/>
        <location filename="../../annotator/gui/hand_out_form.py"/>
        <source>Random seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/export_form.py"/>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/export_form.py"/>
        <source>File to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/export_form.py"/>
        <location filename="../../annotator/gui/hand_out_form.py"/>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/export_form.py"/>
        <source>{there} is there already; the export replaces it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/export_form.py"/>
        <source>{there} of the files are there already; the export replaces them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/export_form.py"/>
        <source>Give the file a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/export_form.py"/>
        <source>Choose documents in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/export_pane.py"/>
        <source>Nothing: this format holds all that was decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/export_pane.py"/>
        <source>What is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/export_pane.py"/>
        <source>The first records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/export_pane.py"/>
        <source>What the format can’t hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/export_pane.py"/>
        <source>First records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/file_commands.py"/>
        <source>Annotator projects (*.annotator)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/file_commands.py"/>
        <source>The settings can't be stored ({error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/file_commands.py"/>
        <source>{error} Until then it is open for reading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/file_commands.py"/>
        <source>The sample’s folder can't be made ({strerror}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/file_commands.py"/>
        <source>{error} A fresh sample is open instead: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/file_commands.py"/>
        <source>New project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/file_commands.py"/>
        <source>Open a project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/file_commands.py"/>
        <source>A copy is in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/file_commands.py"/>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/file_commands.py"/>
        <source>Who annotates? Your name is stored with every decision; it stays on this computer and in the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/file_commands.py"/>
        <location filename="../../annotator/gui/settings_dialog.py"/>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/file_commands.py"/>
        <source>This package stays {annotator}’s, as handed out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/file_commands.py"/>
        <location filename="../../annotator/gui/schema_editor.py"/>
        <source>Open a project first, or make one: File, New project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/find_bar.py"/>
        <source>Find in this document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/find_bar.py"/>
        <source>The place before (Shift+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/find_bar.py"/>
        <source>The next place (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/find_bar.py"/>
        <source>{number} of {found}{more}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/find_bar.py"/>
        <source>not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/focus_hints.py"/>
        <source>next place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/focus_hints.py"/>
        <source>place before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/focus_hints.py"/>
        <source>open the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/focus_hints.py"/>
        <source>end the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/focus_hints.py"/>
        <source>add the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/focus_hints.py"/>
        <source>choose and go to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/focus_hints.py"/>
        <source>turn the sort round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/focus_hints.py"/>
        <source>show everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/group_list.py"/>
        <source>Words to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/guidance.py"/>
        <source>The tour needs a text. Close “{title}” and open the sample? Everything in the project is stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/guidance.py"/>
        <source>Open the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/guidance.py"/>
        <source>Sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/guidance.py"/>
        <source>Sample project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/guidance.py"/>
        <location filename="../../annotator/gui/settings_dialog.py"/>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/guidance.py"/>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/guidelines_editor.py"/>
        <source>Guidelines in Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/guidelines_editor.py"/>
        <source>What they look like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/guidelines_editor.py"/>
        <source>Markdown: # heading, **bold**, - a list. A heading with a label’s name begins its section.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/guidelines_editor.py"/>
        <location filename="../../annotator/gui/notes_panel.py"/>
        <location filename="../../annotator/gui/schema_dialogs.py"/>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/guidelines_editor.py"/>
        <source>Save what you changed in the guidelines?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_acts.py"/>
        <source>Write the packages into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_dialogs.py"/>
        <source>{summary} They are in {folder}. Send each annotator their file; it opens like any project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_dialogs.py"/>
        <source>Packages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_dialogs.py"/>
        <source>{name} is ready to be sent; it lies in {parent}. {progress} Going on is no harm: send it again whenever you like, and the newest state counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_dialogs.py"/>
        <location filename="../../annotator/gui/sending_back.py"/>
        <source>Send back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_dialogs.py"/>
        <source>Show the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_dialogs.py"/>
        <source>{packages} of this project. Merge {them} into it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_dialogs.py"/>
        <source> {files} that can’t be merged here will be left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_dialogs.py"/>
        <location filename="../../annotator/gui/merging.py"/>
        <location filename="../../annotator/gui/schema_dialogs.py"/>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_dialogs.py"/>
        <source>Open it instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_dialogs.py"/>
        <source>{words} Open it in the place of the open project?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_dialogs.py"/>
        <source> {other_files} will be left alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/gui/hand_out_dialogs.py"/>
        <source>{n:,} other files</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_dialogs.py"/>
        <location filename="../../annotator/gui/queue_commands.py"/>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_form.py"/>
        <source>Any status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_form.py"/>
        <location filename="../../annotator/gui/queue_options.py"/>
        <location filename="../../annotator/gui/queue_panel.py"/>
        <source>To do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_form.py"/>
        <location filename="../../annotator/gui/matrix_model.py"/>
        <source>Begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_form.py"/>
        <location filename="../../annotator/gui/matrix_model.py"/>
        <source>Not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_form.py"/>
        <location filename="../../annotator/gui/history_page.py"/>
        <location filename="../../annotator/gui/matrix_model.py"/>
        <location filename="../../annotator/gui/queue_commands.py"/>
        <location filename="../../annotator/gui/queue_options.py"/>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_form.py"/>
        <location filename="../../annotator/gui/matrix_model.py"/>
        <source>As they came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_form.py"/>
        <source>The last ones first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_form.py"/>
        <source>By name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_form.py"/>
        <source>Shortest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_form.py"/>
        <source>Longest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_form.py"/>
        <source>Most uncertain first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_form.py"/>
        <source>What teaches most first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_form.py"/>
        <source>Most disagreement first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_form.py"/>
        <source>Annotators for each document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_form.py"/>
        <source>Part without suggestions, in percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_form.py"/>
        <source>Those that nobody has yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_form.py"/>
        <source>All documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_form.py"/>
        <source>the same for all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_form.py"/>
        <source>drawn for each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_form.py"/>
        <source>Words in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_form.py"/>
        <source>Those with these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_form.py"/>
        <source>Status over all annotators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_form.py"/>
        <source>With this label or event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_form.py"/>
        <source>With these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_form.py"/>
        <location filename="../../annotator/gui/queue_options.py"/>
        <location filename="../../annotator/gui/settle_filter.py"/>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_form.py"/>
        <source>Documents with these words first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_form.py"/>
        <source>Which documents are without suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_form.py"/>
        <source>How many documents are handed out without suggestions: they show what people mark by themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_form.py"/>
        <source>The same number gives the same plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_form.py"/>
        <location filename="../../annotator/gui/hand_out_screen.py"/>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>Hand out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_form.py"/>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_form.py"/>
        <location filename="../../annotator/gui/hit_view.py"/>
        <location filename="../../annotator/gui/mention_model.py"/>
        <location filename="../../annotator/gui/schema_dialogs.py"/>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_form.py"/>
        <source>Each goes to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_form.py"/>
        <source>First</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_form.py"/>
        <location filename="../../annotator/gui/matrix_model.py"/>
        <source>Blind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_form.py"/>
        <source>Blind: without suggestions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_form.py"/>
        <source>{documents:,} of {documents2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_keys.py"/>
        <source>who has what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_keys.py"/>
        <source>open the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_keys.py"/>
        <source>to the form and back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_screen.py"/>
        <location filename="../../annotator/gui/plan_page.py"/>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_screen.py"/>
        <location filename="../../annotator/gui/matrix_view.py"/>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>Who has what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_screen.py"/>
        <source>Merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_screen.py"/>
        <source>Name the people who annotate at the left. Here you see at once what each of them would get, and how many documents each two would share, before anything is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_screen.py"/>
        <source>No documents yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_screen.py"/>
        <source>Import the articles that are to be annotated; then name the people at the left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_screen.py"/>
        <source>One file for each annotator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_screen.py"/>
        <source>no documents yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_screen.py"/>
        <source>{given:,} handed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_screen.py"/>
        <source>none handed out yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_work.py"/>
        <location filename="../../annotator/gui/many_documents.py"/>
        <location filename="../../annotator/gui/merging.py"/>
        <location filename="../../annotator/gui/team_commands.py"/>
        <location filename="../../annotator/gui/training.py"/>
        <source>Open a project first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_work.py"/>
        <source>{name} is open for reading only. Copy it to a place of yours, and hand out from the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_work.py"/>
        <source>Write the packages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/handing_again.py"/>
        <source>Nothing was handed out yet; what is handed out first can be so again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/help_overlay.py"/>
        <source>Fill the active role with that candidate, or set that value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/help_overlay.py"/>
        <source>Fill the active role and stay on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/help_overlay.py"/>
        <location filename="../../annotator/gui/key_list.py"/>
        <location filename="../../annotator/gui/settle_filter.py"/>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/help_overlay.py"/>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/help_overlay.py"/>
        <source>What do you want to do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/help_overlay.py"/>
        <source>Search the help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/help_overlay.py"/>
        <location filename="../../annotator/gui/settings_dialog.py"/>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/help_overlay.py"/>
        <location filename="../../annotator/gui/side_panel.py"/>
        <source>Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/help_overlay.py"/>
        <source>No key does that. Try another word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hints.py"/>
        <source>find a label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hints.py"/>
        <source>import articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hints.py"/>
        <source>a letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hints.py"/>
        <source>Shift+letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hints.py"/>
        <location filename="../../annotator/gui/mention_model.py"/>
        <location filename="../../annotator/gui/palette_entries.py"/>
        <source>event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hints.py"/>
        <source>fill {role}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hints.py"/>
        <source>add to “{short}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hints.py"/>
        <source>select more of “{short}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hints.py"/>
        <source>accept the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hints.py"/>
        <source>remove the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hints.py"/>
        <source>set {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hints.py"/>
        <source>set back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hints.py"/>
        <source>remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history.py"/>
        <source>{words}. Changed since, so left as it is: {left}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history.py"/>
        <source>Nothing to undo in this document</source>
        <translation>Rien à annuler dans ce document</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history.py"/>
        <source>Nothing to redo in this document</source>
        <translation>Rien à rétablir dans ce document</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history.py"/>
        <source>{words}; the last change was in “{title}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history.py"/>
        <source>Done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history.py"/>
        <source>Everything here is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/gui/history.py"/>
        <source>{n:,} suggestions stay undecided and are not exported.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history_page.py"/>
        <location filename="../../annotator/gui/matrix_model.py"/>
        <source>Handed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history_page.py"/>
        <source>Came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history_page.py"/>
        <location filename="../../annotator/gui/import_dialog.py"/>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history_page.py"/>
        <source>Nothing was handed out yet. Every hand-out is listed here, with its packages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history_page.py"/>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history_page.py"/>
        <source>Packages that were handed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hit_model.py"/>
        <source>nothing here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hit_view.py"/>
        <source>Left context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hit_view.py"/>
        <source>Right context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hit_view.py"/>
        <location filename="../../annotator/gui/notes_panel.py"/>
        <location filename="../../annotator/gui/settle_filter.py"/>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hit_view.py"/>
        <source>Sort by {lower}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/import_commands.py"/>
        <source>Articles and annotations (*.txt *.md *.html *.htm *.pdf *.docx *.eml *.jsonl *.ndjson *.json *.csv *.tsv *.zip *.ann *.conll *.iob *.bio *.xmi *.xml *.spacy);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/import_commands.py"/>
        <source>Which encoding are the files in? For example utf-8, windows-1252, windows-1256, gb18030, shift_jis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/import_commands.py"/>
        <location filename="../../annotator/gui/import_dialog.py"/>
        <source>Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/import_commands.py"/>
        <location filename="../../annotator/gui/import_dialog.py"/>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/import_commands.py"/>
        <source>There are no files to import there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/import_commands.py"/>
        <source>There is no encoding “{name}”; try utf-8, windows-1252 or another common name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/import_dialog.py"/>
        <source>Found by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/import_dialog.py"/>
        <source>Text is in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/import_dialog.py"/>
        <source>Name is in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/import_dialog.py"/>
        <source>reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/import_dialog.py"/>
        <source>Files to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/import_dialog.py"/>
        <source>What becomes text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/import_dialog.py"/>
        <source>{n:,} with annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/import_dialog.py"/>
        <source>{number:,} more files are not looked at here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/import_dialog.py"/>
        <source>Looking at {number:,} of {rows:,}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/import_dialog.py"/>
        <source>Import {files}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/import_dialog.py"/>
        <source>None: file and line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/import_dialog.py"/>
        <source>… and {number:,} more problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/gui/import_dialog.py"/>
        <source>{n:,} more documents</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/gui/import_wish.py"/>
        <source>suggestions, to be decided about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/import_wish.py"/>
        <source>the work of those whom the files name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/import_wish.py"/>
        <source>the work of one annotator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/import_wish.py"/>
        <source>nothing: the texts alone come in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/import_wish.py"/>
        <source>Annotations become</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/import_wish.py"/>
        <source>Add the names that the schema lacks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/import_wish.py"/>
        <source>{names} and {more}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/import_wish.py"/>
        <source>The schema lacks: {names}. What it lacks is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/import_wish.py"/>
        <source>The schema lacks: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/kept_dialog.py"/>
        <source>Here two states of one layer went on differently, or a state could not become the layer. Nothing of it is lost: bring one back as a step that can be undone, or export it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/kept_dialog.py"/>
        <source>Kept beside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/kept_dialog.py"/>
        <source>States that are kept beside</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/gui/kept_dialog.py"/>
        <source>{n:,} edits</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/gui/kept_dialog.py"/>
        <source>Bring back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/kept_dialog.py"/>
        <source>{name}: done, and {{undo}} in that document undoes it.</source>
        <translation>{name} : fait ; {{undo}} dans ce document l’annule.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/kept_dialog.py"/>
        <source>It is in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/key_list.py"/>
        <source>no key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/key_list.py"/>
        <source>What the keys do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/key_settings.py"/>
        <source>Enter changes the key of the line, + adds another one, Backspace takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/key_settings.py"/>
        <source>The letters of labels and event types belong to the schema, which changes them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/key_settings.py"/>
        <source>What it does, or a key such as Ctrl+E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/key_settings.py"/>
        <source>Search the keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/key_settings.py"/>
        <source>Standard keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/key_settings.py"/>
        <source>Left-hand keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/key_settings.py"/>
        <source>Every key as it comes with the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/key_settings.py"/>
        <source>A whole keymap for the left hand, with the right one on the mouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/key_settings.py"/>
        <source>Change key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/key_settings.py"/>
        <source>Add a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/key_settings.py"/>
        <source>Standard key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/key_settings.py"/>
        <source>Nothing here is called that, and no action has that key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/key_settings.py"/>
        <source>Nothing here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/key_settings.py"/>
        <source>{trouble} In the text it means that alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/key_settings.py"/>
        <source>{words}: press the other key now. Esc leaves it as it is.</source>
        <translation>{words} : appuyez maintenant sur l’autre touche. Échap laisse tout en l’état.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/key_settings.py"/>
        <source>{words}: press the new key now. Esc leaves it as it is.</source>
        <translation>{words} : appuyez maintenant sur la nouvelle touche. Échap laisse tout en l’état.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/key_settings.py"/>
        <source>{words} Press another key, or Esc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/key_settings.py"/>
        <source>Take it from “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/key_settings.py"/>
        <source>{words} Enter takes it from there, Esc does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/key_settings.py"/>
        <source>{words} is done with {shown} now.</source>
        <translation>{words} se fait maintenant avec {shown}.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/key_settings.py"/>
        <source>{words} has its standard key again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/key_settings.py"/>
        <source>Every action has its standard key again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/keyboard.py"/>
        <source>{palette} finds all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/keyboard.py"/>
        <source>No {kind} has the key {shown}; {rest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/keyboard.py"/>
        <source>{name} is not offered here; {{offered_labels}} changes that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/keycaps.py"/>
        <source>What the keys do now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/keymap.py"/>
        <source>closes windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/keymap.py"/>
        <source>changes to another window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/keymap.py"/>
        <source>opens the window's own menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/keymap.py"/>
        <source>opens the system's menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/keymap.py"/>
        <source>belongs to the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/keymap.py"/>
        <source>may end the whole session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/keymap.py"/>
        <source>goes to the menus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/keymap.py"/>
        <source>opens the menu of what is pointed at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/keymap.py"/>
        <source>takes a picture of the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/keymap.py"/>
        <source>opens the system's search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/keymap.py"/>
        <source>hides the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/keymap.py"/>
        <source>puts the window away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/keymap.py"/>
        <source>changes to another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/keymap.py"/>
        <source>{shown} is the key of “{rstrip}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/keymap.py"/>
        <source>This is no key that can be pressed by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/keymap.py"/>
        <source>{shown} leads through the list of places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/keymap.py"/>
        <source>{shown} fills the active role of an event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/keymap.py"/>
        <source>Esc lets go of everything, everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/keymap.py"/>
        <source>{shown} belongs to the system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/keymap.py"/>
        <source>opens the menu {menu}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/keymap.py"/>
        <source>{shown} is the key of the event type {shown_name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/keymap.py"/>
        <source>{letter} is the key of the label {shown_label}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/main_window.py"/>
        <source>There is nothing to repeat yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/main_window.py"/>
        <location filename="../../annotator/gui/many_documents.py"/>
        <source>Open a document first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/manual.py"/>
        <source>Pages of the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/manual.py"/>
        <source>Page of the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/manual.py"/>
        <source>Nothing in the guide has these words. Try another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/many_documents.py"/>
        <source>Select words first, or stand on a mention.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/many_documents.py"/>
        <source>the list of places was not made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/matrix_facts.py"/>
        <source>{counts:,} of {held:,} done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/matrix_model.py"/>
        <source>handed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/matrix_model.py"/>
        <source>Every state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/matrix_model.py"/>
        <source>Not back yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/matrix_model.py"/>
        <source>Passed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/matrix_model.py"/>
        <source>By title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/matrix_model.py"/>
        <source>Least done first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/matrix_model.py"/>
        <source>Returned last first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/matrix_model.py"/>
        <source>{head}: not handed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/matrix_model.py"/>
        <source>without suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/matrix_model.py"/>
        <source>came back {moment_words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/matrix_model.py"/>
        <source>not back yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/matrix_page.py"/>
        <source>Nothing was handed out yet.

Name the annotators at the left, look at the plan, and press {hand_out_write}: everybody gets one file with their documents, to be opened like any project. What comes back is merged with {merge}, and shows here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/matrix_page.py"/>
        <source>There are no documents yet.

{import} takes in articles; then they are handed out, and this page shows who has what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/matrix_page.py"/>
        <source>No document fits. Choose every state, or take out some of the words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/matrix_page.py"/>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>Hand out again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/matrix_page.py"/>
        <source>What is unfinished or lost, to the same or to others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/matrix_page.py"/>
        <source>Words of a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/matrix_page.py"/>
        <source>Show only documents with these words in their title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/matrix_page.py"/>
        <location filename="../../annotator/gui/mention_model.py"/>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/matrix_page.py"/>
        <location filename="../../annotator/gui/queue_options.py"/>
        <source>Sort by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/matrix_page.py"/>
        <source>{n:,} of {documents}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/mention_model.py"/>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/mention_model.py"/>
        <source>place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/mention_model.py"/>
        <source>state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/mention_model.py"/>
        <source>accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/mention_model.py"/>
        <source>corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/mention_model.py"/>
        <source>rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/mention_model.py"/>
        <source>added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/mention_model.py"/>
        <source>, part of a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/mention_model.py"/>
        <source>{role} of {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/mention_table.py"/>
        <source>No annotations yet. Escape leads to the text; there a letter labels a word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/mention_table.py"/>
        <source>No annotation has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/mention_table.py"/>
        <source>Annotations and suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/mention_table.py"/>
        <location filename="../../annotator/gui/ruled_table.py"/>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/mention_table.py"/>
        <source>the table has another model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/mention_table.py"/>
        <source>Words, label, state or role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/mention_table.py"/>
        <source>Show only annotations with these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/mention_table.py"/>
        <source>Sort annotations by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/mention_table.py"/>
        <source>by {order}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/merge_page.py"/>
        <source>Nothing was merged since this project was opened.

{merge} takes in packages that come back; dropping them on the window does the same. They may come in any order and as often as they like: what is newest stands, and nobody can overwrite anybody else’s work. A folder that is watched is merged as files arrive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/merge_page.py"/>
        <source>Take in what annotators send back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/merge_page.py"/>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>Watch a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/merge_page.py"/>
        <source>Merge packages as they arrive in a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/merge_page.py"/>
        <source>Stop watching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/merge_page.py"/>
        <source>Leave the folder alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/merge_page.py"/>
        <source>Copy report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/merge_page.py"/>
        <source>The report to the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/merge_page.py"/>
        <source>Save report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/merge_page.py"/>
        <source>The report as a text file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/merge_page.py"/>
        <source>States of layers that are kept beside, to look at or to bring back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/merge_page.py"/>
        <source>Packages that were merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/merge_page.py"/>
        <source>Problems of this package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/merge_page.py"/>
        <source>Watching {folder}: what arrives there is merged by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/merge_page.py"/>
        <source>Kept beside: {number:,}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/merge_page.py"/>
        <source>No problems.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/merge_words.py"/>
        <source>Not merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/merge_words.py"/>
        <source>{layers} came in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/merge_words.py"/>
        <source>{known:,} here already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/merge_words.py"/>
        <source>{older:,} newer here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/merge_words.py"/>
        <source>{kept:,} kept beside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/merge_words.py"/>
        <source>Nothing in it yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/merging.py"/>
        <source>Packages (*.annotator);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/merging.py"/>
        <source>Merge packages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/merging.py"/>
        <source>Packages are being merged just now; merge these when that is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/merging.py"/>
        <source>{problems} to look at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/merging.py"/>
        <source>{name} is open for reading only. Copy it to a place of yours, and merge into the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/merging.py"/>
        <source>Watch a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/merging.py"/>
        <source>No folder is watched any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/moments.py"/>
        <source>Jan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/moments.py"/>
        <source>Feb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/moments.py"/>
        <source>Mar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/moments.py"/>
        <source>Apr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/moments.py"/>
        <source>May</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/moments.py"/>
        <source>Jun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/moments.py"/>
        <source>Jul</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/moments.py"/>
        <source>Aug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/moments.py"/>
        <source>Sep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/moments.py"/>
        <source>Oct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/moments.py"/>
        <source>Nov</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/moments.py"/>
        <source>Dec</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/moving.py"/>
        <source>Every suggestion here is decided. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/moving.py"/>
        <source>There are no suggestions here. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/moving.py"/>
        <source>{next_unsettled} goes to the next document with some left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/moving.py"/>
        <source>From the top again: that was the last one. {next_unsettled} goes on in the next document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/note_list.py"/>
        <source>Flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/note_list.py"/>
        <location filename="../../annotator/gui/notes_panel.py"/>
        <location filename="../../annotator/gui/text_view/tips.py"/>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/note_list.py"/>
        <location filename="../../annotator/gui/text_view/tips.py"/>
        <source>Answered question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/note_list.py"/>
        <location filename="../../annotator/gui/notes_panel.py"/>
        <location filename="../../annotator/gui/text_view/tips.py"/>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/note_list.py"/>
        <source>words that are gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/note_list.py"/>
        <source>the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/note_list.py"/>
        <location filename="../../annotator/gui/side_panel.py"/>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/note_list.py"/>
        <source>{where}{kind_words} on {about_words}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/notes_panel.py"/>
        <source>No notes yet. Write one below: it is about the words that you stand on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/notes_panel.py"/>
        <source>No note has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/notes_panel.py"/>
        <source>The notes of this document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/notes_panel.py"/>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/notes_panel.py"/>
        <source>Your notes in all documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/notes_panel.py"/>
        <source>No notes yet. What you write below is about the words that you stand on, or about the document. A question waits for somebody to answer it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/notes_panel.py"/>
        <source>Notes and questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/notes_panel.py"/>
        <source>Search the notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/notes_panel.py"/>
        <source>Go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/notes_panel.py"/>
        <source>Go to what it is about (Enter in the list)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/notes_panel.py"/>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/notes_panel.py"/>
        <source>Change its words (F2 in the list)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/notes_panel.py"/>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/notes_panel.py"/>
        <source>Answered, or open again (A in the list)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/notes_panel.py"/>
        <location filename="../../annotator/gui/schema_form.py"/>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/notes_panel.py"/>
        <source>Take it away (Del in the list)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/notes_panel.py"/>
        <source>Write a note, Enter adds it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/notes_panel.py"/>
        <source>Somebody has to answer this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/notes_panel.py"/>
        <source>Add note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/notes_panel.py"/>
        <source>Write it on what you stand on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/notes_panel.py"/>
        <source>About the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/notes_panel.py"/>
        <source>Open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/notes_panel.py"/>
        <source>Changing the question on {about}</source>
        <translation>Modification de la question sur {about}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/notes_panel.py"/>
        <source>Changing the note on {about}</source>
        <translation>Modification de la note sur {about}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/offered_dialog.py"/>
        <source>Labels offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/offered_dialog.py"/>
        <source>Letters and the palette offer what is ticked. Annotations stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/offered_dialog.py"/>
        <source>Find a label or type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/offered_dialog.py"/>
        <source>In this document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/offered_dialog.py"/>
        <source>In the whole project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/offered_dialog.py"/>
        <source>Tick all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/outside_changes.py"/>
        <source>{documents} came in from outside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/pair_grid.py"/>
        <source>Documents that two share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/pair_grid.py"/>
        <source>Shared by two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/pair_grid.py"/>
        <source>documents, also those of before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/palette.py"/>
        <source>Label, type, role or command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/palette.py"/>
        <source>Palette of labels, types, roles and commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/palette.py"/>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/palette.py"/>
        <source>What fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/palette.py"/>
        <source>Nothing is called that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/palette.py"/>
        <source>, key {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/palette_entries.py"/>
        <source>event · {group}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/palette_entries.py"/>
        <source>Reject {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/palette_entries.py"/>
        <source>Remove {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/palette_entries.py"/>
        <source>decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/palette_entries.py"/>
        <source>Accept {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/palette_entries.py"/>
        <source>Accept every {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/palette_entries.py"/>
        <source>Reject every {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/palette_entries.py"/>
        <source>Accept whatever {source} says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/palette_entries.py"/>
        <source>Reject whatever {source} says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/palette_entries.py"/>
        <source>Fill {role} with “{surface}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/palette_entries.py"/>
        <source>Fill {role}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/palette_entries.py"/>
        <source>Add to “{surface}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/palette_entries.py"/>
        <source>Take this fragment away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/palette_entries.py"/>
        <source>Go to {label_words} “{surface}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/palette_entries.py"/>
        <source>also here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/places_pane.py"/>
        <source>Filter these places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/places_pane.py"/>
        <source>No place here has these words. Empty the filter to see all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/places_pane.py"/>
        <source>The first {words}; look for something narrower to see all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/places_pane.py"/>
        <source>{shown:,} of {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/places_pane.py"/>
        <source> · {chosen_count:,} chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/places_pane.py"/>
        <source>Looking… {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/plan_dialog.py"/>
        <location filename="../../annotator/gui/schema_dialogs.py"/>
        <source>What changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/plan_dialog.py"/>
        <source>Also in {documents} marked as done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/plan_dialog.py"/>
        <source>Change them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/plan_dialog.py"/>
        <source>other changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/plan_page.py"/>
        <source>What each gets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/plan_page.py"/>
        <source>each to {annotators}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/plan_page.py"/>
        <source>Words to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/plan_page.py"/>
        <source>Without suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/plan_page.py"/>
        <source>Documents a pair shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/plan_page.py"/>
        <source>every pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/plan_words.py"/>
        <source>three times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/plan_words.py"/>
        <source>four times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/plan_words.py"/>
        <source>five times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/plan_words.py"/>
        <source>six times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/plan_words.py"/>
        <source>seven times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/plan_words.py"/>
        <source>eight times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/plan_words.py"/>
        <source>nine times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/plan_words.py"/>
        <source>ten times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/plan_words.py"/>
        <source>half as many again as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/plan_words.py"/>
        <source>{times} as many as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/plan_words.py"/>
        <source>{most} gets {words:,} words to read, {times_words} {least}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/plan_words.py"/>
        <source>Only {name} is named: with one annotator there is no agreement to measure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/plan_words.py"/>
        <source>Each document goes to one annotator, so nobody can be compared with anybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/plan_words.py"/>
        <source>{alone} Give documents to two to see how far people agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_commands.py"/>
        <source>No document has layers of two annotators to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_commands.py"/>
        <source>No other document in this list has anything undecided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_commands.py"/>
        <source>Kept as begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_commands.py"/>
        <source>Kept as begun; nothing else is to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_commands.py"/>
        <source>Begun, for later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_commands.py"/>
        <source>Reopen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_commands.py"/>
        <source>Not begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_commands.py"/>
        <source>Take the flag away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_commands.py"/>
        <source>Flag…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_model.py"/>
        <source>, with notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_model.py"/>
        <source>, 1 question waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_model.py"/>
        <source>, {questions} questions wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_model.py"/>
        <source>{share} uncertain · {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_model.py"/>
        <source>{share} disagreement · {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_model.py"/>
        <source>flagged: {flag}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_model.py"/>
        <source>flagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_model.py"/>
        <source>done · {flag} · {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_model.py"/>
        <source>done · {words} · {clock}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_model.py"/>
        <source>done · {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_model.py"/>
        <source>{decided} of {n} decided · {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_options.py"/>
        <source>first to last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_options.py"/>
        <source>last to first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_options.py"/>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_options.py"/>
        <source>Uncertainty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_options.py"/>
        <source>What teaches most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_options.py"/>
        <source>least first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_options.py"/>
        <source>most first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_options.py"/>
        <source>Disagreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_options.py"/>
        <source>Time spent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_options.py"/>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_options.py"/>
        <source>Doing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_options.py"/>
        <location filename="../../annotator/gui/queue_panel.py"/>
        <source>Flagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_options.py"/>
        <source>With notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_options.py"/>
        <source>With questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_options.py"/>
        <source>With label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_options.py"/>
        <source>With event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_panel.py"/>
        <source>Every document of the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_panel.py"/>
        <source>Only the documents that are not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_panel.py"/>
        <source>Only the documents with a flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_panel.py"/>
        <source>Queue of documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_panel.py"/>
        <source>Search titles and text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_panel.py"/>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_panel.py"/>
        <source>Find documents by words of their title, text or notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_panel.py"/>
        <source>Filter and sort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_panel.py"/>
        <source>Show every document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_panel.py"/>
        <location filename="../../annotator/gui/time_screen.py"/>
        <source>Documents done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_panel.py"/>
        <source>{filter} {n:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_panel.py"/>
        <source>{done:,} of {n:,} done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_panel.py"/>
        <source>No documents yet. Drop articles here, or press {import}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_panel.py"/>
        <source> among those listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_panel.py"/>
        <source>Nothing here has these words{also}. Escape ends the search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_panel.py"/>
        <source>Nothing is left to do. All shows every document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_panel.py"/>
        <source>No document is flagged. {flag} flags the one that is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_panel.py"/>
        <source>No document fits: {filter_words}. {{queue_clear}} shows every document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/reading.py"/>
        <source>No documents yet. Drop articles here, or press {import} to choose some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/reading.py"/>
        <source>read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/reading.py"/>
        <source>saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/reading.py"/>
        <source>not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/reading.py"/>
        <source>{day} {month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/recent.py"/>
        <source>No other project was open here. {open_project} opens one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/recent.py"/>
        <source>Recent project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/report_files.py"/>
        <source>Nothing was merged yet, so there is nothing to report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/report_files.py"/>
        <source>The report is in the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/report_files.py"/>
        <source>Save the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/report_files.py"/>
        <source>merge report.txt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/report_files.py"/>
        <source>{path} can't be written ({why}); choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/report_files.py"/>
        <source>The report is in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/report_model.py"/>
        <source>Package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/report_model.py"/>
        <source>What came of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/rescue.py"/>
        <source>Makes a new project of all that is left. Annotations and their history are kept twice, so that mostly little is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/rescue.py"/>
        <source>Damaged project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/rescue.py"/>
        <source>Open the newest good backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/rescue.py"/>
        <source>Save what can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/rescue.py"/>
        <source>{name} is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/rescue.py"/>
        <source>The file stays as it is, whatever you choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/rescue.py"/>
        <source>There is no good backup beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/rescue.py"/>
        <source>It is from {at}. What was done since is not in it; the damaged file is kept beside it under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/rescue.py"/>
        <source> The damaged file is {name} now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/rescue.py"/>
        <source>{name} is open as {name2}.{kept}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/rescue.py"/>
        <source>Saved: {documents}, {layers}, {annotations}</source>
        <translation>Sauvé : {documents}, {layers}, {annotations}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/rescue.py"/>
        <source>; {lost} lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_commands.py"/>
        <source>Schemas (*.toml *.json *.conf *.xml);;brat configuration (*.conf);;Label Studio labeling config (*.xml);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_commands.py"/>
        <source>the schema's screen was not made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_commands.py"/>
        <source>Choose a label first, or make one with “New…”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_commands.py"/>
        <source> of {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_commands.py"/>
        <source>every event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_commands.py"/>
        <source>What is the {words} called? {rule}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_commands.py"/>
        <source>New {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_commands.py"/>
        <source>Document labels can't be merged; rename their values instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_commands.py"/>
        <source>Only a label or an event type that is in use can be split.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_commands.py"/>
        <source>{shown} is in use; retire it, or merge it into another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_commands.py"/>
        <source>Everything is written already; nothing has to be saved by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_commands.py"/>
        <source>{wrong} Mend that first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_commands.py"/>
        <source>This project is open for reading only; open a copy to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_commands.py"/>
        <source>The changes are discarded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_commands.py"/>
        <source>Import a schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_commands.py"/>
        <source>{summary} Not all of {name} could be taken over as it was:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_commands.py"/>
        <source>The schema is in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_commands.py"/>
        <source>Export the schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_commands.py"/>
        <source>New project: which schema?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_commands.py"/>
        <source>Save or discard the changed guidelines in the schema first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_commands.py"/>
        <location filename="../../annotator/gui/schema_editor.py"/>
        <source>The guidelines are saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_dialogs.py"/>
        <source>Nothing is chosen yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_dialogs.py"/>
        <source>{title} into which {what}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_dialogs.py"/>
        <source>Merge into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_dialogs.py"/>
        <source>{title} by its words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_dialogs.py"/>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_dialogs.py"/>
        <source>Select words (Shift or Ctrl for several), then press the number of the label that they get. What is not listed, or left as it is, stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_dialogs.py"/>
        <source>One more label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_dialogs.py"/>
        <source>One more label, Enter adds it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_dialogs.py"/>
        <source>{name} is offered already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_dialogs.py"/>
        <source>Times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_dialogs.py"/>
        <source>Gets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_dialogs.py"/>
        <source>Save as version {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_dialogs.py"/>
        <source>Review and save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_dialogs.py"/>
        <source>Versions of the schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_dialogs.py"/>
        <source>What this version has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_dialogs.py"/>
        <source>Bring this version back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_dialogs.py"/>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_dialogs.py"/>
        <source>Version {number} · {day}
{name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_editor.py"/>
        <source>change the guideline of {each}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_editor.py"/>
        <source>The schema was changed meanwhile, so the draft begins anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_editor.py"/>
        <source>Taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_editor.py"/>
        <source>There is nothing to do again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_editor.py"/>
        <source>Saved as version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_editor.py"/>
        <source>Version {number} is back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_fields.py"/>
        <source>the group’s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_fields.py"/>
        <source>computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_fields.py"/>
        <source>{ratio:.1f} : 1, reads well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_fields.py"/>
        <source>{ratio:.1f} : 1, too faint: shown as {shown}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_fields.py"/>
        <source>{ratio:.1f} : 1, too faint: will be shown stronger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_fields.py"/>
        <source>At least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_fields.py"/>
        <source>any number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_fields.py"/>
        <source>at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_fields.py"/>
        <source>at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_form.py"/>
        <source>This schema is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_form.py"/>
        <source>Make its first label with “New…” at the left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_form.py"/>
        <source>{part} of {owner}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_form.py"/>
        <source>used {times}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_form.py"/>
        <source>not used yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_form.py"/>
        <source>retired: no longer offered, what carries it stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_form.py"/>
        <source>colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_form.py"/>
        <source>in the dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_form.py"/>
        <source>from the other one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_form.py"/>
        <source>until you choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_form.py"/>
        <source>its group’s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_form.py"/>
        <source>spaCy calls it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_form.py"/>
        <source>labels of the pipeline that mean this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_form.py"/>
        <source>Names are suggested with their “the”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_form.py"/>
        <source>Events may fill it too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_form.py"/>
        <source>Mentions may be linked too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_form.py"/>
        <source>A document may have several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_form.py"/>
        <source>Merge into…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_form.py"/>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_form.py"/>
        <source>Retire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_list.py"/>
        <source>Entity labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_list.py"/>
        <source>Roles of every event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_list.py"/>
        <source>Attributes of every event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_list.py"/>
        <source>Events · {get}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_list.py"/>
        <source>Labels, event types, roles, attributes and links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_list.py"/>
        <source>{words}, used {uses} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_sample.py"/>
        <source>How it looks in a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_screen.py"/>
        <source>to the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_screen.py"/>
        <source>to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_screen.py"/>
        <source>review and save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_screen.py"/>
        <source>take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_screen.py"/>
        <source>move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_screen.py"/>
        <source>Every version, to be looked at and brought back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_screen.py"/>
        <source>In a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_screen.py"/>
        <source>Guideline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_screen.py"/>
        <source>Its section of the guidelines, in Markdown. F2 shows it beside the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_screen.py"/>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_screen.py"/>
        <source>What annotators should know about {shown}</source>
        <translation type="unfinished"></translation>
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
        <location filename="../../annotator/gui/schema_screen.py"/>
        <source>No changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_screen.py"/>
        <source>Version {version}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/gui/schema_summary.py"/>
        <source>{n:,} attributes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/gui/schema_summary.py"/>
        <source>{n:,} document labels</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_values.py"/>
        <source>New value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_values.py"/>
        <source>yes or no; type a value, Enter adds it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_values.py"/>
        <source>type a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_values.py"/>
        <source>New value, Enter adds it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_values.py"/>
        <source>Take out {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_values.py"/>
        <source>In use: rename it to another value to merge the two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_values.py"/>
        <source>Take out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_values.py"/>
        <source>Enter merges {shown} into {strip}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/sections.py"/>
        <source>Read and annotate one document after the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/sections.py"/>
        <source>Labels, event types, roles and attributes of this project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/sections.py"/>
        <source>Give documents to annotators, and merge what comes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/sections.py"/>
        <source>How far the annotators agree, and where they don't</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/sections.py"/>
        <source>Decide where the annotators differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/sending_back.py"/>
        <source>Only a package is sent back, and this is none. Team &gt; Hand out makes packages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/sending_back.py"/>
        <source>The copy needs another name than the package that is open.</source>
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
        <source>A longer pause does not count as work: only so much of it is added to the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settings_dialog.py"/>
        <location filename="../../annotator/gui/time_screen.py"/>
        <source>Longest pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_commands.py"/>
        <source>One moment: the disagreements are being looked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_commands.py"/>
        <source>There is no question here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_commands.py"/>
        <source> {{undo}} takes it back in all {documents} at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_commands.py"/>
        <source> {undo} takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_commands.py"/>
        <source>What needs no answer is settled, in {documents}.{back}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_commands.py"/>
        <source> Answered since, so left: {left}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_commands.py"/>
        <source>{done}: {name}, in {documents}.{left}</source>
        <translation>{done} : {name}, dans {documents}.{left}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_commands.py"/>
        <source>You annotated this document; {settle_own} settles it all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_commands.py"/>
        <source>From the beginning again: {left:,} are open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_commands.py"/>
        <source>This is the first one.</source>
        <translation>C’est la première.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_commands.py"/>
        <source>This is the only open one.</source>
        <translation>C’est la seule ouverte.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_commands.py"/>
        <source>Back to the versions. {undo} takes back the answer before this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_commands.py"/>
        <source>There is nothing to undo here.</source>
        <translation>Il n’y a rien à annuler ici.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_commands.py"/>
        <source>There is nothing to redo here.</source>
        <translation>Il n’y a rien à rétablir ici.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_commands.py"/>
        <source>Undone: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_commands.py"/>
        <source>the answer before stands again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_commands.py"/>
        <source>this is open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_commands.py"/>
        <source>Undone: {what}.</source>
        <translation>Annulé : {what}.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_count.py"/>
        <source>Settle {n:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_count.py"/>
        <location filename="../../annotator/gui/settle_rules.py"/>
        <location filename="../../annotator/gui/settle_screen.py"/>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>Settle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_filter.py"/>
        <source>Marked or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_filter.py"/>
        <location filename="../../annotator/gui/settle_rules.py"/>
        <source>Boundaries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_filter.py"/>
        <location filename="../../annotator/gui/settle_rules.py"/>
        <source>Arguments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_filter.py"/>
        <source>Mentions only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_filter.py"/>
        <source>Events only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_filter.py"/>
        <source>By kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_filter.py"/>
        <location filename="../../annotator/gui/time_screen.py"/>
        <source>By label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_filter.py"/>
        <source>Any difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_filter.py"/>
        <source>Anybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_filter.py"/>
        <source>Any document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_filter.py"/>
        <source>By document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_filter.py"/>
        <source>What they differ in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_filter.py"/>
        <source>Label, event type, role or attribute in question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_filter.py"/>
        <source>Annotators who have a say, or differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_filter.py"/>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_filter.py"/>
        <location filename="../../annotator/gui/settle_head.py"/>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>Go through all disagreements again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_filter.py"/>
        <source>Show the names to filter by them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_head.py"/>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_head.py"/>
        <source>Choose which disagreements to go through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_head.py"/>
        <location filename="../../annotator/gui/settle_rules.py"/>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_head.py"/>
        <source>Settle what all, or a majority, agree on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_head.py"/>
        <source>Names hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_head.py"/>
        <source>Show the annotators’ names, or hide them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_keys.py"/>
        <source>Take this version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_keys.py"/>
        <source>Choose this version with others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_keys.py"/>
        <source>From answer to answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_keys.py"/>
        <source>take these {chosen}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_keys.py"/>
        <location filename="../../annotator/gui/settle_question.py"/>
        <source>take it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_keys.py"/>
        <source>start right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_keys.py"/>
        <source>end left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_keys.py"/>
        <location filename="../../annotator/gui/settle_question.py"/>
        <source>back to the versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_keys.py"/>
        <source>back to the question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_keys.py"/>
        <source>next field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_look.py"/>
        <source>has not marked this event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_look.py"/>
        <source>has not marked it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_look.py"/>
        <source>has not marked both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_look.py"/>
        <source>{short} and {number} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_look.py"/>
        <source>gold so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_look.py"/>
        <source>{shown_name} so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_look.py"/>
        <source>edit in place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_look.py"/>
        <source>settle this document all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_look.py"/>
        <source>settle all documents that you annotated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_look.py"/>
        <source>leave it to somebody else: on to the next document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_question.py"/>
        <source>{words}  Your own answer:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_question.py"/>
        <source>There is no answer {number} here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_question.py"/>
        <source>Only one version can be right here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_question.py"/>
        <source>another {kind}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_question.py"/>
        <source>your answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_question.py"/>
        <source>No {kind} has the letter {letter}; {{palette}} shows all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_question.py"/>
        <source>It can't be moved further.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_question.py"/>
        <source>Which {kind}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_reading.py"/>
        <source>The sentence in question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_rows.py"/>
        <source>, settled so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_rows.py"/>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_rows.py"/>
        <source>settled so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_rules.py"/>
        <source>Whether something is marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_rules.py"/>
        <source>document labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_rules.py"/>
        <source>no rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_rules.py"/>
        <source> and {number} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_rules.py"/>
        <source>majority settles {topics}{more}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_rules.py"/>
        <source>The majority settles this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_rules.py"/>
        <source>Only layers marked done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_rules.py"/>
        <source>What an annotator has not come to yet is no opinion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_rules.py"/>
        <source>What settles by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_rules.py"/>
        <source>What all annotators agree on always does. More than half of a document’s annotators are a majority; where they differ in several things, it must count for all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_rules.py"/>
        <source>Where the majority settles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_rules.py"/>
        <source>would settle {here:,} of {about:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_rules.py"/>
        <source>none open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_rules.py"/>
        <source>Settles {settled:,} of {open_ones}; </source>
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
    <message>
        <location filename="../../annotator/gui/settle_rules.py"/>
        <source>{number:,} stay for you. One undo takes all back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_rules.py"/>
        <source>Other layers count from now on, so the disagreements are counted anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_rules.py"/>
        <source>Nothing that is open settles by itself now; what comes later may.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_rules.py"/>
        <source>Keep these rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_screen.py"/>
        <source>names hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_screen.py"/>
        <source>names shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_screen.py"/>
        <source>sentence {number:,} of {sentences:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_states.py"/>
        <source>Looking for disagreements…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_states.py"/>
        <source>You can go on elsewhere meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_states.py"/>
        <source>Nothing to settle yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_states.py"/>
        <source>Two or more annotators have begun {number}, but fewer than two are done there. What is not marked yet is no opinion, so only layers that are done are compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_states.py"/>
        <source>Compare unfinished layers too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_states.py"/>
        <source>No second annotator yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_states.py"/>
        <source>Settling compares what two or more people say about the same document. Hand out documents so that some go to two people, and merge what comes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_states.py"/>
        <source>Hand out documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_states.py"/>
        <source>Nobody disagrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/gui/settle_states.py"/>
        <source>{n:,} documents were annotated by two people or more, who say the same. Settling writes it into the gold layer.</source>
        <translation>
            <numerusform>{n:,} document a été annoté par deux personnes ou plus, qui disent la même chose. L’arbitrage l’écrit dans la couche de référence.</numerusform>
            <numerusform>{n:,} documents ont été annotés par deux personnes ou plus, qui disent la même chose. L’arbitrage l’écrit dans la couche de référence.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_states.py"/>
        <source>Settle it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_states.py"/>
        <source>{differences} to settle</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/gui/settle_states.py"/>
        <source>{n:,} documents were annotated by two people or more. What they agree on goes into the gold layer by itself; then you are asked about the rest, one place after the other. Everything can be undone.</source>
        <translation>
            <numerusform>{n:,} document a été annoté par deux personnes ou plus. Ce sur quoi elles sont d’accord va de soi-même dans la couche de référence ; ensuite on vous interroge sur le reste, un endroit après l’autre. Tout peut être annulé.</numerusform>
            <numerusform>{n:,} documents ont été annotés par deux personnes ou plus. Ce sur quoi elles sont d’accord va de soi-même dans la couche de référence ; ensuite on vous interroge sur le reste, un endroit après l’autre. Tout peut être annulé.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_states.py"/>
        <source>Start settling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_states.py"/>
        <source>Rules first…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_states.py"/>
        <source>All settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_states.py"/>
        <source>{documents} in gold: {tally_words}. Export the gold layer to train on it, or to hand it on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_states.py"/>
        <source>Export the gold layer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_states.py"/>
        <source>Look at the agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/gui/settle_states.py"/>
        <source>{n:,} questions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_states.py"/>
        <source>Something else comes first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_states.py"/>
        <source>{them} on mentions or events that are not settled yet: whether they are there, and as what. Go through all, and these come as soon as they can be answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_states.py"/>
        <source>Go through all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_states.py"/>
        <source>Change the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_states.py"/>
        <source>These are settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_states.py"/>
        <source>Nothing else is open either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_states.py"/>
        <source>Nothing here is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/gui/settle_states.py"/>
        <source>What you wanted to go through is settled, or has no disagreement. {n:,} disagreements elsewhere are open.</source>
        <translation>
            <numerusform>Ce que vous vouliez parcourir est arbitré ou sans désaccord. {n:,} désaccord reste ouvert ailleurs.</numerusform>
            <numerusform>Ce que vous vouliez parcourir est arbitré ou sans désaccord. {n:,} désaccords restent ouverts ailleurs.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_states.py"/>
        <source>How far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_tally.py"/>
        <source>{agreed:,} settled by agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_tally.py"/>
        <source>{by_rule:,} by rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_tally.py"/>
        <source>{mine:,} by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_tally.py"/>
        <source>{answered:,} of {number:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_tally.py"/>
        <source>Settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_tally.py"/>
        <source>{settled:,} of {everything:,} settled: {tally_words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_words.py"/>
        <source>is this a mention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_words.py"/>
        <source>is this an event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_words.py"/>
        <source>which label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_words.py"/>
        <source>which type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_words.py"/>
        <source>which words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_words.py"/>
        <source>not a mention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_words.py"/>
        <source>not an event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_words.py"/>
        <source>not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_words.py"/>
        <source>no label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_words.py"/>
        <source>You annotated this document yourself. Somebody else should settle it, unless you say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_words.py"/>
        <source>Is {host} {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_words.py"/>
        <source>What is the {name} of {host}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_words.py"/>
        <source>What is the {plain} of the document?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_words.py"/>
        <source>Is {filler} the {role} in {host}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_words.py"/>
        <source>What is {fillers} in {host}: {listed}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_words.py"/>
        <source>Which words are the {roles} in {host}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_words.py"/>
        <source>Which words have which role in {host}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_words.py"/>
        <source>{first} and {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_words.py"/>
        <source>Are {ends} connected?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_words.py"/>
        <source>How are {ends} connected?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_words.py"/>
        <source>   in “… {words} …”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_words.py"/>
        <source>none of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_words.py"/>
        <source>{word}: not the {plain}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_words.py"/>
        <source>{word}: no role in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_words.py"/>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_words.py"/>
        <source>all {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_work.py"/>
        <source>Settling what all agree on…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_work.py"/>
        <source>Settling what the rules decide…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_work.py"/>
        <source>Undoing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_work.py"/>
        <source>Doing it again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/side_panel.py"/>
        <source>The selected event with all its roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/side_panel.py"/>
        <source>Mentions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/side_panel.py"/>
        <source>Every annotation of the document as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/side_panel.py"/>
        <source>Notes and questions on annotations and documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/side_panel.py"/>
        <source>The guidelines of this project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/side_panel.py"/>
        <source>This project has no guidelines yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/side_panel.py"/>
        <source>Mentions {mark_count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/side_panel.py"/>
        <source>Notes {notes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/standing.py"/>
        <source>no document is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/start_page.py"/>
        <source>Articles that are highlighted already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/start_page.py"/>
        <source>An empty project, to import articles into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/start_page.py"/>
        <source>An .annotator file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/start_page.py"/>
        <source>Take the tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/start_page.py"/>
        <source>Five things that one does all day, on the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/start_page.py"/>
        <source>Read the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/start_page.py"/>
        <source>For annotators, project leads and scripts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/start_page.py"/>
        <source>Turn news articles into gold-standard data: entities and events, offline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/start_page.py"/>
        <source>Recent projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/suggesters_dialog.py"/>
        <source>English, small (comes with Annotator)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/suggesters_dialog.py"/>
        <source>A fifth of the finished documents is held out. Label by label the model takes the place of the rules where it is better on them, and the whole is used only if it is better than before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/suggesters_dialog.py"/>
        <source>marks held out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/suggesters_dialog.py"/>
        <source>suggested by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/suggesters_dialog.py"/>
        <source>Suggesters and training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/suggesters_dialog.py"/>
        <source>Language model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/suggesters_dialog.py"/>
        <source>Passes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/suggesters_dialog.py"/>
        <source>Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/suggesters_dialog.py"/>
        <source>Label by label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/suggesters_dialog.py"/>
        <source>Learned in this project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/suggesters_dialog.py"/>
        <source>none: words alone ({name})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/suggesters_dialog.py"/>
        <source> {documents} are done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/suggesters_dialog.py"/>
        <source>Nothing yet.{finished}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/suggesters_dialog.py"/>
        <source>the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/suggesters_dialog.py"/>
        <source>as before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/suggesting.py"/>
        <source>Pre-highlighting stopped; the log says why. Annotating goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/tasks.py"/>
        <source>Something went wrong in the background; the log says more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>Agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>Send back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>write the packages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>add an annotator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>hand out again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>The plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>What was merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>What was handed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>Filter who has what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>Stop watching the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>Copy the report of merging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>copy the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>Report of merging to a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>save the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>Open what is behind the number, or the place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>Settle what is listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>settle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>Feedback for the annotators…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>Compare again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>Another measure…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>Labels, event types, roles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>Which annotators…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>Which documents…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>Which labels…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>With or without untouched suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>Event types, or their PLOVER parents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>With each other, or against gold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>Take this answer, or those that are chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>Choose this version with others, or no longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>choose several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>Take both versions, or all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>Neither: nothing goes to gold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>neither</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>Edit in place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>Skip, next disagreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>Previous disagreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>Settle this document all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>settle all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>Settle all documents that you annotated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>all of yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>Whole paragraph, or the sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>Open the document there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>Show the annotators' names, or hide them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>Rules…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>Filter the disagreements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_commands.py"/>
        <source>{annotator}’s package, {documents}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_commands.py"/>
        <source>{words}. {{send_back}} makes the file to send back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_commands.py"/>
        <source>{section_hand_out} shows what could not be merged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_commands.py"/>
        <source>This is {annotator}’s package; the project that it came from has this. Team &gt; Send back makes the file to send back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_commands.py"/>
        <source>Only {name} is opened; drop {left} again where you want them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/text_view/tips.py"/>
        <source>Suggested by {shown_suggester}{score}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/text_view/view.py"/>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/text_view/view.py"/>
        <source>Text of {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/time_charts.py"/>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/time_charts.py"/>
        <source>By day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/time_charts.py"/>
        <source>{date}: {hours_words}, {documents} done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/time_charts.py"/>
        <source>active time; over it the documents done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/time_screen.py"/>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/time_screen.py"/>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/time_screen.py"/>
        <source>this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/time_screen.py"/>
        <source>in this project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/time_screen.py"/>
        <source>another span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/time_screen.py"/>
        <source>Nothing was decided {span} yet. As soon as you accept, reject or label something, this shows how many seconds each decision takes, label by label, and how often the suggestions were right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/time_screen.py"/>
        <source>Seconds a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/time_screen.py"/>
        <source>No decisions yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/time_screen.py"/>
        <source>median seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/time_screen.py"/>
        <source>No labels yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/time_screen.py"/>
        <source>Suggestions accepted as they were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/time_screen.py"/>
        <source>Nothing was decided yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/time_screen.py"/>
        <source>Accepted by label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/time_screen.py"/>
        <source>of those decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/time_screen.py"/>
        <source>Nothing yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/time_screen.py"/>
        <source>Slowest documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/time_screen.py"/>
        <source>Of a longer pause only so many seconds count as work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/time_screen.py"/>
        <source>{annotator}’s time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/time_screen.py"/>
        <source>{number:.0f} s per 100 words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/time_screen.py"/>
        <source>{words}, {pace}; a click opens it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/time_screen.py"/>
        <source>of {count:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/time_screen.py"/>
        <source>Active time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/time_screen.py"/>
        <source>without pauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/time_screen.py"/>
        <source>Documents an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/time_screen.py"/>
        <source>of active time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/time_screen.py"/>
        <source>Words an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/time_screen.py"/>
        <source>in documents done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/time_screen.py"/>
        <source>median of {count:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/time_screen.py"/>
        <source>no decisions yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/tour.py"/>
        <source>The first ones come in a few seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/tour.py"/>
        <source>Accept a suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/tour.py"/>
        <source>Dashed outlines are suggestions. {next_undecided} goes to the next one, and when it is right, {accept} accepts it. Accept one now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/tour.py"/>
        <source>Give it another label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/tour.py"/>
        <source>Every label has a letter. Stand on a mention, with the arrows or a click, and press another letter, {label_example}. {undo} takes it back afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/tour.py"/>
        <source>Make an event, fill a role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/tour.py"/>
        <source>Stand on a word that says what happened and press Shift and a letter, {event_example}. The card shows its roles; a number fills the active one with the words that bear it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/tour.py"/>
        <source>Stand on a mention whose words stand elsewhere, too, and press {apply_to_all}. The list shows every place. Enter applies to those that are ticked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/tour.py"/>
        <source>Done, and next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/tour.py"/>
        <source>When an article is right, {done_next} says so and opens the next one. What you leave undecided is not exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/tour.py"/>
        <source>That made a new mention; {undo} takes it back. Stand on one that has an outline, with the arrows or a click, and press another letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/tour.py"/>
        <source>That is all it takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/tour.py"/>
        <source>The line at the bottom always says what the keys do now. {help} has all of them, and the guide. Help &gt; Tour shows this again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/tour.py"/>
        <source>{number} of {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/tour.py"/>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/tour.py"/>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/tour.py"/>
        <source>Tour, {count}: {title}. {said} Escape ends the tour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/tour.py"/>
        <source>such as {upper} for {shown_label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/tour.py"/>
        <source>its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/tour.py"/>
        <source>such as {upper} for {shown_name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/tour_card.py"/>
        <source>Skip the tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/tour_card.py"/>
        <source>{count} · Esc ends the tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/tour_card.py"/>
        <source>Esc ends the tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/training.py"/>
        <source>What a package suggests was chosen when it was handed out; train in the project that it comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/training.py"/>
        <source>Documents without suggestions get them from this model now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/training.py"/>
        <source>Getting ready…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/training.py"/>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/training.py"/>
        <source>Pass {number} of at most {passes}: F1 {f1} on held-out documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/training.py"/>
        <source>Run it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/training.py"/>
        <source>Train again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/training.py"/>
        <source>Training needs at least {FEWEST} documents that are done; there are {done}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/window_look.py"/>
        <source>Text at {zoom} %.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
