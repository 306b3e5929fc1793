<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Annotator</name>
    <message>
        <location filename="../../annotator/core/annotating.py"/>
        <location filename="../../annotator/gui/concordance_keys.py"/>
        <location filename="../../annotator/gui/hints.py"/>
        <location filename="../../annotator/gui/keyboard.py"/>
        <location filename="../../annotator/gui/mention_model.py"/>
        <location filename="../../annotator/gui/palette_entries.py"/>
        <location filename="../../annotator/gui/settle_keys.py"/>
        <location filename="../../annotator/gui/settle_question.py"/>
        <location filename="../../annotator/gui/suggesters_dialog.py"/>
        <source>label</source>
        <translation>Label</translation>
    </message>
    <message>
        <location filename="../../annotator/core/annotating.py"/>
        <source>relabel</source>
        <translation>Label ändern</translation>
    </message>
    <message>
        <location filename="../../annotator/core/annotating.py"/>
        <location filename="../../annotator/core/decisions.py"/>
        <location filename="../../annotator/gui/actions.py"/>
        <location filename="../../annotator/gui/card_lines.py"/>
        <location filename="../../annotator/gui/concordance_keys.py"/>
        <source>accept</source>
        <translation>annehmen</translation>
    </message>
    <message>
        <location filename="../../annotator/core/annotating.py"/>
        <location filename="../../annotator/core/gold_edited.py"/>
        <source>The schema has no entity label {label}; choose one that it has.</source>
        <translation>Das Schema hat kein Entitätslabel {label}; wählen Sie eines, das es gibt.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/annotating.py"/>
        <source>The schema has no event type {type_name}; choose one that it has.</source>
        <translation>Das Schema hat keinen Ereignistyp {type_name}; wählen Sie einen, den es gibt.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/annotating.py"/>
        <source>add event</source>
        <translation>Ereignis hinzufügen</translation>
    </message>
    <message>
        <location filename="../../annotator/core/annotating.py"/>
        <location filename="../../annotator/core/fragments.py"/>
        <source>move boundary</source>
        <translation>Grenze verschieben</translation>
    </message>
    <message>
        <location filename="../../annotator/core/annotating.py"/>
        <location filename="../../annotator/core/fragments.py"/>
        <source>A mention needs at least one character of the text.</source>
        <translation>Eine Erwähnung braucht mindestens ein Zeichen des Textes.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/annotating.py"/>
        <source>fill role</source>
        <translation>Rolle füllen</translation>
    </message>
    <message>
        <location filename="../../annotator/core/annotating.py"/>
        <source>An event can't fill a role of itself; choose another filler.</source>
        <translation>Ein Ereignis kann keine eigene Rolle füllen; wählen Sie etwas anderes.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/annotating.py"/>
        <source>What should fill the role is no longer there; choose another filler.</source>
        <translation>Was die Rolle füllen soll, gibt es nicht mehr; wählen Sie etwas anderes.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/annotating.py"/>
        <source>clear role</source>
        <translation>Rolle leeren</translation>
    </message>
    <message>
        <location filename="../../annotator/core/annotating.py"/>
        <source>set attribute</source>
        <translation>Attribut setzen</translation>
    </message>
    <message>
        <location filename="../../annotator/core/annotating.py"/>
        <source>What should be linked is no longer there; choose something else.</source>
        <translation>Was verknüpft werden soll, gibt es nicht mehr; wählen Sie etwas anderes.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/annotating.py"/>
        <location filename="../../annotator/core/schema_parts.py"/>
        <location filename="../../annotator/gui/actions.py"/>
        <source>link</source>
        <translation>Verknüpfung</translation>
    </message>
    <message>
        <location filename="../../annotator/core/annotating.py"/>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <location filename="../../annotator/core/annotating.py"/>
        <source>label document</source>
        <translation>Dokument mit Label versehen</translation>
    </message>
    <message>
        <location filename="../../annotator/core/annotating.py"/>
        <location filename="../../annotator/services/queue.py"/>
        <location filename="../../annotator/gui/hit_model.py"/>
        <location filename="../../annotator/gui/matrix_model.py"/>
        <location filename="../../annotator/gui/reading.py"/>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <location filename="../../annotator/core/annotating.py"/>
        <source>reopen</source>
        <translation>wieder öffnen</translation>
    </message>
    <message>
        <location filename="../../annotator/core/annotating.py"/>
        <source>flag</source>
        <translation>kennzeichnen</translation>
    </message>
    <message>
        <location filename="../../annotator/core/annotating.py"/>
        <source>unflag</source>
        <translation>Kennzeichen wegnehmen</translation>
    </message>
    <message>
        <location filename="../../annotator/core/checks.py"/>
        <source>The schema has no event type {type}.</source>
        <translation>Das Schema hat keinen Ereignistyp {type}.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/checks.py"/>
        <source>{shown_name} has no role {words}.</source>
        <translation>{shown_name} hat keine Rolle {words}.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/checks.py"/>
        <source>{shown} has no attribute {words}.</source>
        <translation>{shown} hat kein Attribut {words}.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/checks.py"/>
        <source>{shown_name} has no value {value}.</source>
        <translation>{shown_name} hat keinen Wert {value}.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/checks.py"/>
        <source>{name} has no value {each}.</source>
        <translation>{name} hat keinen Wert {each}.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/checks.py"/>
        <source>{name} takes one value.</source>
        <translation>{name} hat nur einen Wert.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/checks.py"/>
        <source>{shown_name} needs a filler.</source>
        <translation>{shown_name} braucht eine Füllung.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/checks.py"/>
        <source>{shown_name} takes at most {fillers}.</source>
        <translation>{shown_name} hat höchstens {fillers}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/core/checks.py"/>
        <source>{n:,} fillers</source>
        <translation>
            <numerusform>{n:,} Füllung</numerusform>
            <numerusform>{n:,} Füllungen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/core/checks.py"/>
        <source>{shown_name} is not usually filled by {label}.</source>
        <translation>{shown_name} wird üblicherweise nicht von {label} gefüllt.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/checks.py"/>
        <source>{shown_name} is not filled by an event.</source>
        <translation>{shown_name} wird nicht von einem Ereignis gefüllt.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/checks.py"/>
        <source>{shown_name} is usually an event, not words alone.</source>
        <translation>{shown_name} ist üblicherweise ein Ereignis, nicht nur Wörter.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/decisions.py"/>
        <location filename="../../annotator/gui/actions.py"/>
        <location filename="../../annotator/gui/concordance_keys.py"/>
        <source>reject</source>
        <translation>ablehnen</translation>
    </message>
    <message>
        <location filename="../../annotator/core/event_editing.py"/>
        <source>duplicate event</source>
        <translation>Ereignis verdoppeln</translation>
    </message>
    <message>
        <location filename="../../annotator/core/event_editing.py"/>
        <source>split event</source>
        <translation>Ereignis aufteilen</translation>
    </message>
    <message>
        <location filename="../../annotator/core/event_editing.py"/>
        <source>No role has several fillers to split by; add another filler first.</source>
        <translation>Keine Rolle hat mehrere Füllungen, nach denen geteilt werden könnte; fügen Sie erst eine hinzu.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/event_editing.py"/>
        <source>Several roles have more than one filler; choose one of them on the card.</source>
        <translation>Mehrere Rollen haben mehr als eine Füllung; wählen Sie eine davon auf der Karte.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/event_editing.py"/>
        <location filename="../../annotator/gui/actions.py"/>
        <source>take over arguments</source>
        <translation>Argumente übernehmen</translation>
    </message>
    <message>
        <location filename="../../annotator/core/fragments.py"/>
        <location filename="../../annotator/gui/actions.py"/>
        <source>add fragment</source>
        <translation>Fragment hinzufügen</translation>
    </message>
    <message>
        <location filename="../../annotator/core/fragments.py"/>
        <source>remove fragment</source>
        <translation>Fragment entfernen</translation>
    </message>
    <message>
        <location filename="../../annotator/core/fragments.py"/>
        <source>It has no other fragment; remove all of it instead.</source>
        <translation>Es hat kein anderes Fragment; entfernen Sie stattdessen das Ganze.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/gold_answers.py"/>
        <source>settle what all agree on</source>
        <translation>klären, worin alle übereinstimmen</translation>
    </message>
    <message>
        <location filename="../../annotator/core/gold_answers.py"/>
        <source>This builds on what is not settled yet; settle that first.</source>
        <translation>Das baut auf etwas auf, das noch nicht geklärt ist; klären Sie das zuerst.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/gold_answers.py"/>
        <source>What this is about is not in the gold layer; settle that again first.</source>
        <translation>Worum es hier geht, ist nicht im Goldstandard; klären Sie das zuerst neu.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/gold_answers.py"/>
        <source>There are {versions} versions; choose one of them.</source>
        <translation>Es gibt {versions} Fassungen; wählen Sie eine davon.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/gold_edited.py"/>
        <source>There are {versions} versions; edit one of them.</source>
        <translation>Es gibt {versions} Fassungen; bearbeiten Sie eine davon.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/gold_edited.py"/>
        <source>The schema has no event type {label}; choose one that it has.</source>
        <translation>Das Schema hat keinen Ereignistyp {label}; wählen Sie einen, den es gibt.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/gold_edited.py"/>
        <source>An edited answer needs a value of what the question is about.</source>
        <translation>Eine bearbeitete Antwort braucht einen Wert für das, wonach gefragt ist.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/gold_edited.py"/>
        <source>An edited answer needs a place in the text; select some words.</source>
        <translation>Eine bearbeitete Antwort braucht eine Stelle im Text; wählen Sie Wörter aus.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/gold_edited.py"/>
        <source>The schema has no link {label}; choose one that it has.</source>
        <translation>Das Schema hat keine Verknüpfung {label}; wählen Sie eine, die es gibt.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/gold_edited.py"/>
        <source>An edited link connects the same two; take “neither” to have none.</source>
        <translation>Eine bearbeitete Verknüpfung verbindet dieselben beiden; für keine nehmen Sie „keine von beiden“.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/gold_wholes.py"/>
        <source>The event is not in the gold layer; settle the event again first.</source>
        <translation>Das Ereignis ist nicht im Goldstandard; klären Sie zuerst das Ereignis neu.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/gold_wholes.py"/>
        <source>What has the attribute is not in the gold layer; settle that again first.</source>
        <translation>Was das Attribut trägt, ist nicht im Goldstandard; klären Sie das zuerst neu.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/gold_wholes.py"/>
        <source>{shown_label} has one value only; choose one of them.</source>
        <translation>{shown_label} hat nur einen Wert; wählen Sie einen davon.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/gold_wholes.py"/>
        <source>An end of the link is not in the gold layer; settle that again first.</source>
        <translation>Ein Ende der Verknüpfung ist nicht im Goldstandard; klären Sie das zuerst neu.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/hand_out.py"/>
        <source>Name at least one annotator who gets documents.</source>
        <translation>Nennen Sie mindestens eine Person, die Dokumente bekommt.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/hand_out.py"/>
        <source>“{double}” is named twice; name each annotator once.</source>
        <translation>„{double}“ ist zweimal genannt; nennen Sie jede Person einmal.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/hand_out.py"/>
        <source>Each document can go to {most}, as many as are named, not to {overlap}.</source>
        <translation>Jedes Dokument kann an {most} gehen, so viele wie genannt sind, nicht an {overlap}.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/hand_out.py"/>
        <source>The blind part must lie between none (0 %) and all (100 %).</source>
        <translation>Der blinde Anteil muss zwischen nichts (0 %) und allem (100 %) liegen.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/hand_out.py"/>
        <source>The share of “{name}” must be a number above 0.</source>
        <translation>Der Anteil von „{name}“ muss eine Zahl über 0 sein.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/hand_out.py"/>
        <source>The most documents for “{name}” can't be less than 0.</source>
        <translation>Die Höchstzahl der Dokumente für „{name}“ kann nicht unter 0 liegen.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/core/hand_out.py"/>
        <source>{n:,} documents have no suggestions. They are handed out without: what is suggested later never reaches the packages, so that all see the same.</source>
        <translation>
            <numerusform>{n:,} Dokument hat keine Vorschläge. Es wird ohne sie ausgegeben: Was später vorgeschlagen wird, kommt nie in die Pakete, damit alle dasselbe sehen.</numerusform>
            <numerusform>{n:,} Dokumente haben keine Vorschläge. Sie werden ohne sie ausgegeben: Was später vorgeschlagen wird, kommt nie in die Pakete, damit alle dasselbe sehen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/core/hand_out.py"/>
        <source>{documents} can't go to as many people as asked: {places} stay empty. Name more annotators or raise the most that they take.</source>
        <translation>{documents} können nicht an so viele Personen gehen wie gewünscht: {places} bleiben leer. Nennen Sie mehr Personen oder erhöhen Sie, wie viel sie höchstens nehmen.</translation>
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
        <location filename="../../annotator/gui/import_summary.py"/>
        <location filename="../../annotator/gui/matrix_page.py"/>
        <location filename="../../annotator/gui/outside_changes.py"/>
        <location filename="../../annotator/gui/pair_grid.py"/>
        <location filename="../../annotator/gui/places_pane.py"/>
        <location filename="../../annotator/gui/plan_dialog.py"/>
        <location filename="../../annotator/gui/plan_words.py"/>
        <location filename="../../annotator/gui/prehighlighting.py"/>
        <location filename="../../annotator/gui/settle_commands.py"/>
        <location filename="../../annotator/gui/settle_states.py"/>
        <location filename="../../annotator/gui/suggesters_dialog.py"/>
        <location filename="../../annotator/gui/team_commands.py"/>
        <source>{n:,} documents</source>
        <translation>
            <numerusform>{n:,} Dokument</numerusform>
            <numerusform>{n:,} Dokumente</numerusform>
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
        <translation>
            <numerusform>{n:,} Stelle</numerusform>
            <numerusform>{n:,} Stellen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/core/hand_out.py"/>
        <source>Nothing is left for {idle}.</source>
        <translation>Für {idle} bleibt nichts übrig.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/core/hand_out.py"/>
        <source>{n:,} more pairs</source>
        <translation>
            <numerusform>{n:,} weiteres Paar</numerusform>
            <numerusform>{n:,} weitere Paare</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/core/hand_out.py"/>
        <source>{pairs} and {more}</source>
        <translation>{pairs} und {more}</translation>
    </message>
    <message>
        <location filename="../../annotator/core/hand_out.py"/>
        <source>These share no document, so they can't be compared: {named}.</source>
        <translation>Diese haben kein gemeinsames Dokument und können nicht verglichen werden: {named}.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/hand_out.py"/>
        <source>{names} are {n:,} people here; if it is one, write the name in one way.</source>
        <translation>{names} sind hier {n:,} Personen; ist es eine, schreiben Sie den Namen einheitlich.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/hand_out.py"/>
        <location filename="../../annotator/gui/settle_words.py"/>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <location filename="../../annotator/core/labels.py"/>
        <source>the language model</source>
        <translation>das Sprachmodell</translation>
    </message>
    <message>
        <location filename="../../annotator/core/labels.py"/>
        <location filename="../../annotator/gui/suggesters_dialog.py"/>
        <source>Language model</source>
        <translation>Sprachmodell</translation>
    </message>
    <message>
        <location filename="../../annotator/core/labels.py"/>
        <source>the list of names</source>
        <translation>die Namensliste</translation>
    </message>
    <message>
        <location filename="../../annotator/core/labels.py"/>
        <source>List of names</source>
        <translation>Namensliste</translation>
    </message>
    <message>
        <location filename="../../annotator/core/labels.py"/>
        <source>the word list</source>
        <translation>die Wortliste</translation>
    </message>
    <message>
        <location filename="../../annotator/core/labels.py"/>
        <source>Word list</source>
        <translation>Wortliste</translation>
    </message>
    <message>
        <location filename="../../annotator/core/labels.py"/>
        <source>the trained model</source>
        <translation>das trainierte Modell</translation>
    </message>
    <message>
        <location filename="../../annotator/core/labels.py"/>
        <source>Trained model</source>
        <translation>Trainiertes Modell</translation>
    </message>
    <message>
        <location filename="../../annotator/core/labels.py"/>
        <source>earlier decisions</source>
        <translation>frühere Entscheidungen</translation>
    </message>
    <message>
        <location filename="../../annotator/core/labels.py"/>
        <source>Earlier decisions</source>
        <translation>Gedächtnis</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/core/memory.py"/>
        <location filename="../../annotator/services/added_names.py"/>
        <location filename="../../annotator/services/departures.py"/>
        <location filename="../../annotator/services/reports/standing_out.py"/>
        <location filename="../../annotator/gui/plan_words.py"/>
        <location filename="../../annotator/gui/schema_form.py"/>
        <source>{n:,} times</source>
        <translation>
            <numerusform>{n:,} Mal</numerusform>
            <numerusform>{n:,} Mal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/core/memory.py"/>
        <source>Accepted {accepted} of {n:,} times.</source>
        <translation>
            <numerusform>{accepted} von {n:,} Mal angenommen.</numerusform>
            <numerusform>{accepted} von {n:,} Mal angenommen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/core/occurrences.py"/>
        <location filename="../../annotator/services/occurrences.py"/>
        <location filename="../../annotator/gui/actions.py"/>
        <source>apply to all</source>
        <translation>auf alle anwenden</translation>
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
        <translation>
            <numerusform>{n:,} Annotator</numerusform>
            <numerusform>{n:,} Annotatoren</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/core/retyping.py"/>
        <source>{shown_name} has no place for {lost}; undo brings it back.</source>
        <translation>{shown_name} hat keinen Platz für {lost}; Rückgängig bringt es zurück.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/schema.py"/>
        <location filename="../../annotator/formats/schema_files.py"/>
        <source>A schema must be a table of names and values.</source>
        <translation>Ein Schema muss eine Tabelle aus Namen und Werten sein.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/schema.py"/>
        <source>The schema can't be read: something has the wrong shape near {error}.</source>
        <translation>Das Schema kann nicht gelesen werden: Etwas hat die falsche Form bei {error}.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/schema.py"/>
        <source>the schema's id</source>
        <translation>die Kennung des Schemas</translation>
    </message>
    <message>
        <location filename="../../annotator/core/schema.py"/>
        <source>Use letters, digits and _ only, a letter first.</source>
        <translation>Nur Buchstaben, Ziffern und _, ein Buchstabe zuerst.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/schema.py"/>
        <source>Use letters, digits and _, a letter first; one of . : / - may stand between them.</source>
        <translation>Buchstaben, Ziffern und _, ein Buchstabe zuerst; dazwischen darf einzeln . : / - stehen.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/schema.py"/>
        <source>{value!r} can't be the name of {what}. {rule}</source>
        <translation>{value!r} kann kein Name für {what} sein. {rule}</translation>
    </message>
    <message>
        <location filename="../../annotator/core/schema.py"/>
        <source>The colour {value!r} of {name} must look like #2e7d4f.</source>
        <translation>Die Farbe {value!r} von {name} muss aussehen wie #2e7d4f.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/schema.py"/>
        <source>The key {value!r} of {name} must be a single letter.</source>
        <translation>Die Taste {value!r} von {name} muss ein einzelner Buchstabe sein.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/schema.py"/>
        <source>an entity label</source>
        <translation>ein Entitätslabel</translation>
    </message>
    <message>
        <location filename="../../annotator/core/schema.py"/>
        <source>The role {name} is filled by {wanted}, which is not in [fillers].</source>
        <translation>Die Rolle {name} wird von {wanted} gefüllt, was nicht in [fillers] steht.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/schema.py"/>
        <source>The role {name} is filled by {unknown}, which is no entity label.</source>
        <translation>Die Rolle {name} wird von {unknown} gefüllt, was kein Entitätslabel ist.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/schema.py"/>
        <source>The role {name} has max = {maximum}, which is less than its min or 1.</source>
        <translation>Die Rolle {name} hat max = {maximum}, weniger als ihr min oder als 1.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/schema.py"/>
        <source>an event type</source>
        <translation>einen Ereignistyp</translation>
    </message>
    <message>
        <location filename="../../annotator/core/schema.py"/>
        <source>The default {default!r} of the attribute {name} is none of its values.</source>
        <translation>Der Vorgabewert {default!r} des Attributs {name} ist keiner seiner Werte.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/schema.py"/>
        <source>an attribute</source>
        <translation>ein Attribut</translation>
    </message>
    <message>
        <location filename="../../annotator/core/schema.py"/>
        <source>a document label</source>
        <translation>ein Dokumentlabel</translation>
    </message>
    <message>
        <location filename="../../annotator/core/schema.py"/>
        <location filename="../../annotator/core/schema_parts.py"/>
        <source>entity label</source>
        <translation>Entitätslabel</translation>
    </message>
    <message>
        <location filename="../../annotator/core/schema.py"/>
        <location filename="../../annotator/core/schema_parts.py"/>
        <location filename="../../annotator/gui/concordance_keys.py"/>
        <location filename="../../annotator/gui/keyboard.py"/>
        <location filename="../../annotator/gui/settle_question.py"/>
        <source>event type</source>
        <translation>Ereignistyp</translation>
    </message>
    <message>
        <location filename="../../annotator/core/schema.py"/>
        <location filename="../../annotator/core/schema_parts.py"/>
        <source>document label</source>
        <translation>Dokumentlabel</translation>
    </message>
    <message>
        <location filename="../../annotator/core/schema.py"/>
        <source>key of an entity label</source>
        <translation>Taste eines Entitätslabels</translation>
    </message>
    <message>
        <location filename="../../annotator/core/schema.py"/>
        <source>key of an event type</source>
        <translation>Taste eines Ereignistyps</translation>
    </message>
    <message>
        <location filename="../../annotator/core/schema.py"/>
        <source>The schema has the {what} {twice!r} twice; give each its own.</source>
        <translation>Das Schema hat zweimal {what} {twice!r}; geben Sie jedem etwas Eigenes.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/schema_differences.py"/>
        <source>New entity labels: {names}</source>
        <translation>Neue Entitätslabels: {names}</translation>
    </message>
    <message>
        <location filename="../../annotator/core/schema_differences.py"/>
        <source>Entity labels that go: {names}</source>
        <translation>Entitätslabels, die wegfallen: {names}</translation>
    </message>
    <message>
        <location filename="../../annotator/core/schema_differences.py"/>
        <source>Entity labels that are retired: {names}</source>
        <translation>Entitätslabels, die zurückgezogen werden: {names}</translation>
    </message>
    <message>
        <location filename="../../annotator/core/schema_differences.py"/>
        <source>New event types: {names}</source>
        <translation>Neue Ereignistypen: {names}</translation>
    </message>
    <message>
        <location filename="../../annotator/core/schema_differences.py"/>
        <source>Event types that go: {names}</source>
        <translation>Ereignistypen, die wegfallen: {names}</translation>
    </message>
    <message>
        <location filename="../../annotator/core/schema_differences.py"/>
        <source>Event types that are retired: {names}</source>
        <translation>Ereignistypen, die zurückgezogen werden: {names}</translation>
    </message>
    <message>
        <location filename="../../annotator/core/schema_differences.py"/>
        <source>New links: {names}</source>
        <translation>Neue Verknüpfungen: {names}</translation>
    </message>
    <message>
        <location filename="../../annotator/core/schema_differences.py"/>
        <source>Links that go: {names}</source>
        <translation>Verknüpfungen, die wegfallen: {names}</translation>
    </message>
    <message>
        <location filename="../../annotator/core/schema_differences.py"/>
        <source>Links that are retired: {names}</source>
        <translation>Verknüpfungen, die zurückgezogen werden: {names}</translation>
    </message>
    <message>
        <location filename="../../annotator/core/schema_differences.py"/>
        <source>New document labels: {names}</source>
        <translation>Neue Dokumentlabels: {names}</translation>
    </message>
    <message>
        <location filename="../../annotator/core/schema_differences.py"/>
        <source>Document labels that go: {names}</source>
        <translation>Dokumentlabels, die wegfallen: {names}</translation>
    </message>
    <message>
        <location filename="../../annotator/core/schema_differences.py"/>
        <source>Document labels that are retired: {names}</source>
        <translation>Dokumentlabels, die zurückgezogen werden: {names}</translation>
    </message>
    <message>
        <location filename="../../annotator/core/schema_differences.py"/>
        <source>{type} loses: {names}</source>
        <translation>{type} verliert: {names}</translation>
    </message>
    <message>
        <location filename="../../annotator/core/schema_editing.py"/>
        <source>There is an entity label {new} already; merge them instead.</source>
        <translation>Ein Entitätslabel {new} gibt es schon; führen Sie beide zusammen.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/schema_editing.py"/>
        <source>There is an event type {new} already; merge them instead.</source>
        <translation>Einen Ereignistyp {new} gibt es schon; führen Sie beide zusammen.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/schema_editing.py"/>
        <source>There is a role {new} already; merge them instead.</source>
        <translation>Eine Rolle {new} gibt es schon; führen Sie beide zusammen.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/schema_editing.py"/>
        <source>There is an attribute {new} already; merge them instead.</source>
        <translation>Ein Attribut {new} gibt es schon; führen Sie beide zusammen.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/schema_editing.py"/>
        <source>There is a value {new} already; merge them instead.</source>
        <translation>Einen Wert {new} gibt es schon; führen Sie beide zusammen.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/schema_editing.py"/>
        <source>There is a link {new} already; merge them instead.</source>
        <translation>Eine Verknüpfung {new} gibt es schon; führen Sie beide zusammen.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/schema_editing.py"/>
        <source>There is a document label {new} already; merge them instead.</source>
        <translation>Ein Dokumentlabel {new} gibt es schon; führen Sie beide zusammen.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/schema_editing.py"/>
        <source>A value needs a name.</source>
        <translation>Ein Wert braucht einen Namen.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/schema_editing.py"/>
        <source>A key is a single letter.</source>
        <translation>Eine Taste ist ein einzelner Buchstabe.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/schema_editing.py"/>
        <source>{lower} is the key of {each} already.</source>
        <translation>{lower} ist schon die Taste von {each}.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/schema_editing.py"/>
        <source>A colour looks like #2e7d4f.</source>
        <translation>Eine Farbe sieht aus wie #2e7d4f.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/schema_editing.py"/>
        <source>At most must not be less than at least, or than 1.</source>
        <translation>Höchstens darf nicht kleiner sein als mindestens oder als 1.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/schema_editing.py"/>
        <source>{shown} can't be merged into {into}; choose another one.</source>
        <translation>{shown} kann nicht mit {into} zusammengeführt werden; wählen Sie etwas anderes.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/schema_parts.py"/>
        <location filename="../../annotator/gui/event_commands.py"/>
        <location filename="../../annotator/gui/mention_model.py"/>
        <location filename="../../annotator/gui/palette_entries.py"/>
        <location filename="../../annotator/gui/settle_keys.py"/>
        <source>role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <location filename="../../annotator/core/schema_parts.py"/>
        <source>attribute</source>
        <translation>Attribut</translation>
    </message>
    <message>
        <location filename="../../annotator/core/schema_parts.py"/>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <location filename="../../annotator/core/step_words.py"/>
        <source>add {part}</source>
        <translation>{part} hinzufügen</translation>
    </message>
    <message>
        <location filename="../../annotator/core/step_words.py"/>
        <source>rename {part} to {new}</source>
        <translation>{part} in {new} umbenennen</translation>
    </message>
    <message>
        <location filename="../../annotator/core/step_words.py"/>
        <source>merge {part} into {new}</source>
        <translation>{part} mit {new} zusammenführen</translation>
    </message>
    <message>
        <location filename="../../annotator/core/step_words.py"/>
        <source>split {part} into {new}</source>
        <translation>{part} in {new} aufteilen</translation>
    </message>
    <message>
        <location filename="../../annotator/core/step_words.py"/>
        <source>retire {part}</source>
        <translation>{part} zurückziehen</translation>
    </message>
    <message>
        <location filename="../../annotator/core/step_words.py"/>
        <source>restore {part}</source>
        <translation>{part} wiederherstellen</translation>
    </message>
    <message>
        <location filename="../../annotator/core/step_words.py"/>
        <source>remove {part}</source>
        <translation>{part} entfernen</translation>
    </message>
    <message>
        <location filename="../../annotator/core/step_words.py"/>
        <source>move {part}</source>
        <translation>{part} verschieben</translation>
    </message>
    <message>
        <location filename="../../annotator/core/step_words.py"/>
        <source>change the {field} of {part}</source>
        <translation>{field} ändern: {part}</translation>
    </message>
    <message>
        <location filename="../../annotator/core/step_words.py"/>
        <source>restore version {new}</source>
        <translation>Version {new} wiederherstellen</translation>
    </message>
    <message>
        <location filename="../../annotator/core/step_words.py"/>
        <source>take over {new}</source>
        <translation>{new} übernehmen</translation>
    </message>
    <message>
        <location filename="../../annotator/core/step_words.py"/>
        <source>accept all by {source}</source>
        <translation>alle annehmen ({source})</translation>
    </message>
    <message>
        <location filename="../../annotator/core/step_words.py"/>
        <source>reject all by {source}</source>
        <translation>alle ablehnen ({source})</translation>
    </message>
    <message>
        <location filename="../../annotator/core/step_words.py"/>
        <source>accept all {label}</source>
        <translation>alle annehmen: {label}</translation>
    </message>
    <message>
        <location filename="../../annotator/core/step_words.py"/>
        <source>reject all {label}</source>
        <translation>alle ablehnen: {label}</translation>
    </message>
    <message>
        <location filename="../../annotator/core/step_words.py"/>
        <source>the entity label {name}</source>
        <translation>Entitätslabel {name}</translation>
    </message>
    <message>
        <location filename="../../annotator/core/step_words.py"/>
        <source>the event type {name}</source>
        <translation>Ereignistyp {name}</translation>
    </message>
    <message>
        <location filename="../../annotator/core/step_words.py"/>
        <source>the role {name} of {owner}</source>
        <translation>Rolle {name} von {owner}</translation>
    </message>
    <message>
        <location filename="../../annotator/core/step_words.py"/>
        <source>the role {name}</source>
        <translation>Rolle {name}</translation>
    </message>
    <message>
        <location filename="../../annotator/core/step_words.py"/>
        <source>the attribute {name} of {owner}</source>
        <translation>Attribut {name} von {owner}</translation>
    </message>
    <message>
        <location filename="../../annotator/core/step_words.py"/>
        <source>the attribute {name}</source>
        <translation>Attribut {name}</translation>
    </message>
    <message>
        <location filename="../../annotator/core/step_words.py"/>
        <source>the value {name} of {owner}</source>
        <translation>Wert {name} von {owner}</translation>
    </message>
    <message>
        <location filename="../../annotator/core/step_words.py"/>
        <source>the link {name}</source>
        <translation>Verknüpfung {name}</translation>
    </message>
    <message>
        <location filename="../../annotator/core/step_words.py"/>
        <source>the document label {name}</source>
        <translation>Dokumentlabel {name}</translation>
    </message>
    <message>
        <location filename="../../annotator/core/step_words.py"/>
        <source>accept all in the sentence</source>
        <translation>alle im Satz annehmen</translation>
    </message>
    <message>
        <location filename="../../annotator/core/step_words.py"/>
        <source>reject all in the sentence</source>
        <translation>alle im Satz ablehnen</translation>
    </message>
    <message>
        <location filename="../../annotator/core/step_words.py"/>
        <location filename="../../annotator/gui/schema_form.py"/>
        <source>key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <location filename="../../annotator/core/step_words.py"/>
        <location filename="../../annotator/gui/schema_form.py"/>
        <source>hint</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <location filename="../../annotator/core/step_words.py"/>
        <location filename="../../annotator/gui/schema_form.py"/>
        <source>group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <location filename="../../annotator/core/step_words.py"/>
        <location filename="../../annotator/gui/schema_form.py"/>
        <source>colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <location filename="../../annotator/core/step_words.py"/>
        <source>colour in the dark</source>
        <translation>Farbe im dunklen Thema</translation>
    </message>
    <message>
        <location filename="../../annotator/core/step_words.py"/>
        <location filename="../../annotator/gui/schema_form.py"/>
        <source>fillers</source>
        <translation>Füllungen</translation>
    </message>
    <message>
        <location filename="../../annotator/core/step_words.py"/>
        <source>limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <location filename="../../annotator/core/step_words.py"/>
        <location filename="../../annotator/gui/schema_form.py"/>
        <source>default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <location filename="../../annotator/core/step_words.py"/>
        <source>sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <location filename="../../annotator/core/step_words.py"/>
        <location filename="../../annotator/gui/schema_form.py"/>
        <source>article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <location filename="../../annotator/core/step_words.py"/>
        <location filename="../../annotator/gui/schema_form.py"/>
        <source>ends</source>
        <translation>Enden</translation>
    </message>
    <message>
        <location filename="../../annotator/core/step_words.py"/>
        <source>number of values</source>
        <translation>Zahl der Werte</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/core/step_words.py"/>
        <source>{first} and {n:,} more changes</source>
        <translation>
            <numerusform>{first} und {n:,} weitere Änderung</numerusform>
            <numerusform>{first} und {n:,} weitere Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/core/wording.py"/>
        <source>{head}: {words}</source>
        <translation>{head}: {words}</translation>
    </message>
    <message>
        <location filename="../../annotator/core/wording.py"/>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
    <message>
        <location filename="../../annotator/core/wording.py"/>
        <source>{first} and {last}</source>
        <translation>{first} und {last}</translation>
    </message>
    <message>
        <location filename="../../annotator/core/wording.py"/>
        <source>{first} or {last}</source>
        <translation>{first} oder {last}</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/database.py"/>
        <source>There is a file {path} already; choose another name or open that one.</source>
        <translation>Es gibt schon eine Datei {path}; wählen Sie einen anderen Namen oder öffnen Sie diese.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/database.py"/>
        <source>There is no folder {parent}; make it first or choose another one.</source>
        <translation>Es gibt keinen Ordner {parent}; legen Sie ihn an oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/database.py"/>
        <source>{name} was made by an older version and must be brought up to date, which needs a place that can be written: copy the file there and open the copy.</source>
        <translation>{name} stammt von einer älteren Version und muss angepasst werden, was einen beschreibbaren Ort braucht: Kopieren Sie die Datei dorthin und öffnen Sie die Kopie.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/database.py"/>
        <source>There is no file {path}; check the name, or make it with `annotator new`.</source>
        <translation>Es gibt keine Datei {path}; prüfen Sie den Namen oder legen Sie sie mit `annotator new` an.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/database.py"/>
        <source>{name} is no Annotator project, or it is damaged. Nothing was changed; {another_copy}.</source>
        <translation>{name} ist kein Annotator-Projekt oder ist beschädigt. Nichts wurde geändert; {another_copy}.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/database.py"/>
        <source>{name} is no Annotator project; choose a file that ends in {SUFFIX}, or import it into a project if it is an article.</source>
        <translation>{name} ist kein Annotator-Projekt; wählen Sie eine Datei, die auf {SUFFIX} endet, oder importieren Sie sie in ein Projekt, wenn es ein Artikel ist.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/database.py"/>
        <source>{path} is a folder; choose a project file ending in {SUFFIX}.</source>
        <translation>{path} ist ein Ordner; wählen Sie eine Projektdatei, die auf {SUFFIX} endet.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/database.py"/>
        <source>{name} was written by a newer version of Annotator. Update the program; the file was not touched.</source>
        <translation>{name} wurde von einer neueren Version von Annotator geschrieben. Aktualisieren Sie das Programm; die Datei blieb unberührt.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/database.py"/>
        <source>{name} has triggers that are not the program’s and may change what is annotated, so it was not opened. What it holds can be taken over: annotator salvage {name} NEW{SUFFIX}</source>
        <translation>{name} hat Trigger, die nicht vom Programm sind und Annotationen ändern können; deshalb wurde es nicht geöffnet. Was darin steht, lässt sich übernehmen: annotator salvage {name} NEW{SUFFIX}</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/database.py"/>
        <source>The disk is full: nothing was written to {name}. Free some space and do it again.</source>
        <translation>Der Datenträger ist voll: In {name} wurde nichts geschrieben. Schaffen Sie Platz und wiederholen Sie es.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/database.py"/>
        <source>{name} can't be written: the file, its folder or the disk is read-only. Copy it to a place of yours and open the copy.</source>
        <translation>{name} kann nicht geschrieben werden: Datei, Ordner oder Datenträger sind schreibgeschützt. Kopieren Sie die Datei an einen eigenen Ort und öffnen Sie die Kopie.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/database.py"/>
        <source>{name} is busy: another program is writing it. Wait a moment and try again.</source>
        <translation>{name} ist belegt: Ein anderes Programm schreibt gerade. Warten Sie einen Moment und versuchen Sie es wieder.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/database.py"/>
        <source>{name} is damaged. Nothing was changed; {another_copy}, or save what can be read of it: annotator salvage {name2} NEW{SUFFIX}</source>
        <translation>{name} ist beschädigt. Nichts wurde geändert; {another_copy}, oder retten Sie, was lesbar ist: annotator salvage {name2} NEW{SUFFIX}</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/database.py"/>
        <source>{name} can't be used ({complaint}). Check the file and its folder, then try again.</source>
        <translation>{name} kann nicht benutzt werden ({complaint}). Prüfen Sie Datei und Ordner und versuchen Sie es wieder.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/database.py"/>
        <source>open the newest copy in the folder “{name}” beside it</source>
        <translation>öffnen Sie die neueste Kopie im Ordner „{name}“ daneben</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/database.py"/>
        <source>open another copy of it, such as one from your own backups</source>
        <translation>öffnen Sie eine andere Kopie, etwa aus Ihren eigenen Sicherungen</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/left_logs.py"/>
        <source>{name} is open, or was not closed properly, so nothing was written over it. Open and close it first, or choose another name.</source>
        <translation>{name} ist offen oder wurde nicht richtig geschlossen; deshalb wurde nichts darüber geschrieben. Öffnen und schließen Sie es zuerst, oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/project_file.py"/>
        <source>{name} is open for reading only. Copy it to a place of yours and open the copy to go on.</source>
        <translation>{name} ist nur zum Lesen geöffnet. Kopieren Sie die Datei an einen eigenen Ort und öffnen Sie die Kopie, um weiterzuarbeiten.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/project_file.py"/>
        <source>{name} can't be reached any more: its folder may not be opened. Get the permission back, or save a copy of the project elsewhere: your work is in there.</source>
        <translation>{name} ist nicht mehr erreichbar: Der Ordner darf nicht geöffnet werden. Stellen Sie das Recht wieder her oder speichern Sie eine Kopie des Projekts anderswo: Ihre Arbeit ist darin.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/project_file.py"/>
        <source>{name} was moved, deleted or replaced while it was open, so nothing was written. Keep it open and save a copy of the project: your work is in there.</source>
        <translation>{name} wurde verschoben, gelöscht oder ersetzt, während die Datei offen war; deshalb wurde nichts geschrieben. Lassen Sie das Projekt offen und speichern Sie eine Kopie: Ihre Arbeit ist darin.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/project_file.py"/>
        <source>{name} has no schema; it was not finished. Make a new one.</source>
        <translation>{name} hat kein Schema; die Datei wurde nicht fertig. Legen Sie eine neue an.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/received.py"/>
        <source>There is no room to look at packages; free some and merge again.</source>
        <translation>Es fehlt Platz, um Pakete anzusehen; schaffen Sie welchen und führen Sie sie wieder zusammen.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/received.py"/>
        <source>{name} can't be read ({why}); check the file and its folder.</source>
        <translation>{name} kann nicht gelesen werden ({why}); prüfen Sie Datei und Ordner.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/received.py"/>
        <source>{name} is damaged or was cut off on its way; have it sent again, then merge it.</source>
        <translation>{name} ist beschädigt oder kam unvollständig an; lassen Sie es neu schicken und führen Sie es dann zusammen.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/received.py"/>
        <source>{path} is a folder; name the package file itself.</source>
        <translation>{path} ist ein Ordner; nennen Sie die Paketdatei selbst.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/received.py"/>
        <source>{path} is no file of its own, so nothing of it was read; copy it to one.</source>
        <translation>{path} ist keine eigene Datei, deshalb wurde nichts davon gelesen; kopieren Sie sie in eine.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/received.py"/>
        <source>There is no file {path}; check the name.</source>
        <translation>Es gibt keine Datei {path}; prüfen Sie den Namen.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/received.py"/>
        <source>{name} is far too large for a package; nothing of it was read.</source>
        <translation>{name} ist viel zu groß für ein Paket; nichts davon wurde gelesen.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/received.py"/>
        <source>{name} is no package of Annotator, or it is damaged; leave it out.</source>
        <translation>{name} ist kein Paket von Annotator oder ist beschädigt; lassen Sie es weg.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/received.py"/>
        <source>{name} has what no package has (tables, views or triggers of somebody's own), so nothing of it was read; have a fresh copy sent.</source>
        <translation>{name} enthält, was kein Paket enthält (eigene Tabellen, Sichten oder Trigger), deshalb wurde nichts davon gelesen; lassen Sie eine frische Kopie schicken.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/received.py"/>
        <source>{name} was written by a newer version of Annotator; update the program, then merge it again.</source>
        <translation>{name} wurde von einer neueren Version von Annotator geschrieben; aktualisieren Sie das Programm und führen Sie es dann zusammen.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/window_lock.py"/>
        <source>{name} is open in another window already. Go on there, or close it there and open it here again.</source>
        <translation>{name} ist schon in einem anderen Fenster offen. Machen Sie dort weiter, oder schließen Sie es dort und öffnen Sie es hier neu.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/archive.py"/>
        <source>The archive {what}; there is nothing to import.</source>
        <translation>Das Archiv {what}; es gibt nichts zu importieren.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/archive.py"/>
        <source>This file in the archive can't be read ({why}); copy it again.</source>
        <translation>Diese Datei im Archiv kann nicht gelesen werden ({why}); kopieren Sie es neu.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/archive.py"/>
        <source>ZIP archive of files</source>
        <translation>ZIP-Archiv mit Dateien</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/brat.py"/>
        <source>brat standoff (.txt and .ann, written as a ZIP archive)</source>
        <translation>brat-Standoff (.txt und .ann, als ZIP-Archiv geschrieben)</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/brat.py"/>
        <source>Document labels, status, flags, times, who annotated, notes about the document and rejected suggestions are not written; questions become notes, and names are written without blanks.</source>
        <translation>Dokumentlabels, Status, Kennzeichen, Zeiten, wer annotiert hat, Notizen zum Dokument und abgelehnte Vorschläge werden nicht geschrieben; Fragen werden Notizen, und Namen werden ohne Leerzeichen geschrieben.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/brat_reading.py"/>
        <source>Its text is missing: put {stem}.txt beside {name}.</source>
        <translation>Der Text fehlt: Legen Sie {stem}.txt neben {name}.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/brat_reading.py"/>
        <source>This line is left out: {why}.</source>
        <translation>Diese Zeile wird ausgelassen: {why}.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/brat_schema.py"/>
        <source>The ends of {name} ({hint}) are kept as a hint alone.</source>
        <translation>Die Enden von {name} ({hint}) bleiben nur als Hinweis erhalten.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/brat_schema.py"/>
        <location filename="../../annotator/formats/label_studio_schema.py"/>
        <source>{name} is too large for a configuration; choose another file.</source>
        <translation>{name} ist zu groß für eine Konfiguration; wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/brat_schema.py"/>
        <location filename="../../annotator/formats/label_studio_schema.py"/>
        <source>{name} can't be read: {error}</source>
        <translation>{name} kann nicht gelesen werden: {error}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/cas.py"/>
        <source>UIMA CAS XMI (written as a ZIP archive with the type system)</source>
        <translation>UIMA CAS XMI (als ZIP-Archiv mit dem Typsystem geschrieben)</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/cas.py"/>
        <source>UIMA CAS JSON (written as a ZIP archive)</source>
        <translation>UIMA CAS JSON (als ZIP-Archiv geschrieben)</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/formats/cas_annotations.py"/>
        <source>{n:,} descriptions</source>
        <translation>
            <numerusform>{n:,} Beschreibung</numerusform>
            <numerusform>{n:,} Beschreibungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/formats/cas_annotations.py"/>
        <location filename="../../annotator/formats/label_studio_reading.py"/>
        <source>{n:,} annotations</source>
        <translation>
            <numerusform>{n:,} Annotation</numerusform>
            <numerusform>{n:,} Annotationen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/formats/cas_reading.py"/>
        <source>The file has more than {number} MiB; split it.</source>
        <translation>Die Datei hat mehr als {number} MiB; teilen Sie sie.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/columns.py"/>
        <source>The column “{column}” holds no text here; the record is left out.</source>
        <translation>Die Spalte „{column}“ enthält hier keinen Text; der Datensatz wird ausgelassen.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/columns.py"/>
        <source>The column “{column}” is empty here; the record is left out.</source>
        <translation>Die Spalte „{column}“ ist hier leer; der Datensatz wird ausgelassen.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/conll.py"/>
        <source>CoNLL-2003 columns (IOB2)</source>
        <translation>CoNLL-2003-Spalten (IOB2)</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/conll.py"/>
        <source>CoNLL-2003 columns (IOB1)</source>
        <translation>CoNLL-2003-Spalten (IOB1)</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/conll.py"/>
        <source>CoNLL-2003 columns (IOBES)</source>
        <translation>CoNLL-2003-Spalten (IOBES)</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/conll_reading.py"/>
        <source>The file has no lines with a word and a tag.</source>
        <translation>Die Datei hat keine Zeilen mit einem Wort und einem Tag.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/conll_reading.py"/>
        <source>The columns between its words and tags are not read.</source>
        <translation>Die Spalten zwischen Wörtern und Tags werden nicht gelesen.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/conll_reading.py"/>
        <source>{comment_lines} not kept.</source>
        <translation>{comment_lines} nicht behalten.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/formats/conll_reading.py"/>
        <source>{n:,} comment lines</source>
        <translation>
            <numerusform>{n:,} Kommentarzeile</numerusform>
            <numerusform>{n:,} Kommentarzeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/formats/conll_reading.py"/>
        <location filename="../../annotator/services/dataset_card.py"/>
        <location filename="../../annotator/gui/import_summary.py"/>
        <source>{n:,} mentions</source>
        <translation>
            <numerusform>{n:,} Erwähnung</numerusform>
            <numerusform>{n:,} Erwähnungen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/formats/decoding.py"/>
        <source>a PNG picture</source>
        <translation>ein PNG-Bild</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/decoding.py"/>
        <source>a JPEG picture</source>
        <translation>ein JPEG-Bild</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/decoding.py"/>
        <source>a GIF picture</source>
        <translation>ein GIF-Bild</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/decoding.py"/>
        <source>a PDF document</source>
        <translation>ein PDF-Dokument</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/decoding.py"/>
        <source>a ZIP archive or an office document</source>
        <translation>ein ZIP-Archiv oder ein Office-Dokument</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/decoding.py"/>
        <source>an old office document</source>
        <translation>ein altes Office-Dokument</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/decoding.py"/>
        <source>an RTF document</source>
        <translation>ein RTF-Dokument</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/decoding.py"/>
        <source>a gzip archive</source>
        <translation>ein gzip-Archiv</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/decoding.py"/>
        <source>a 7z archive</source>
        <translation>ein 7z-Archiv</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/decoding.py"/>
        <source>a RAR archive</source>
        <translation>ein RAR-Archiv</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/decoding.py"/>
        <source>an SQLite database</source>
        <translation>eine SQLite-Datenbank</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/decoding.py"/>
        <source>a program</source>
        <translation>ein Programm</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/decoding.py"/>
        <source>This is {kind}, not a text; save it as plain text (UTF-8) and import that.</source>
        <translation>Das ist {kind}, kein Text; speichern Sie es als reinen Text (UTF-8) und importieren Sie den.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/decoding.py"/>
        <source>The file says that it is {name} but is damaged at byte {number}; repair it, or choose its encoding.</source>
        <translation>Die Datei sagt von sich, sie sei {name}, ist aber bei Byte {number} beschädigt; reparieren Sie sie, oder wählen Sie ihre Zeichenkodierung.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/decoding.py"/>
        <source>There is no encoding called {encoding!r}; try utf-8, cp1252 or utf-16.</source>
        <translation>Es gibt keine Zeichenkodierung namens {encoding!r}; versuchen Sie utf-8, cp1252 oder utf-16.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/decoding.py"/>
        <source>{encoding!r} is no encoding of texts; try utf-8, cp1252 or utf-16.</source>
        <translation>{encoding!r} ist keine Kodierung von Texten; versuchen Sie utf-8, cp1252 oder utf-16.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/decoding.py"/>
        <source>The file can't be read as {name}; choose another encoding.</source>
        <translation>Die Datei kann nicht als {name} gelesen werden; wählen Sie eine andere Zeichenkodierung.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/decoding.py"/>
        <source>The file can't be read as {name} (at byte {number}); choose another encoding.</source>
        <translation>Die Datei kann nicht als {name} gelesen werden (bei Byte {number}); wählen Sie eine andere Zeichenkodierung.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/decoding.py"/>
        <source>The file is UTF-8 but for {damaged}, the first in line {line}; repair it, or choose its encoding.</source>
        <translation>Die Datei ist UTF-8 bis auf {damaged}, das erste in Zeile {line}; reparieren Sie sie, oder wählen Sie ihre Zeichenkodierung.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/formats/decoding.py"/>
        <source>{n:,} damaged bytes</source>
        <translation>
            <numerusform>{n:,} beschädigtes Byte</numerusform>
            <numerusform>{n:,} beschädigte Bytes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/formats/decoding.py"/>
        <source>No encoding was found in which this file is a text; choose its encoding, or save it as UTF-8.</source>
        <translation>Es wurde keine Zeichenkodierung gefunden, in der diese Datei ein Text ist; wählen Sie ihre Zeichenkodierung, oder speichern Sie sie als UTF-8.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/decoding.py"/>
        <source>This is no text (it holds bytes that no text has); save it as plain text (UTF-8) and import that.</source>
        <translation>Das ist kein Text (darin sind Bytes, die kein Text hat); speichern Sie es als reinen Text (UTF-8) und importieren Sie den.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/decoding.py"/>
        <location filename="../../annotator/formats/json_records.py"/>
        <source>The file is empty; there is nothing to annotate.</source>
        <translation>Die Datei ist leer; es gibt nichts zu annotieren.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/decoding.py"/>
        <source>Read as {encoding} the file holds half characters; choose another encoding.</source>
        <translation>Als {encoding} gelesen enthält die Datei halbe Zeichen; wählen Sie eine andere Zeichenkodierung.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/detection.py"/>
        <source>This is {kind}. {supported}</source>
        <translation>Das ist {kind}. {supported}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/detection.py"/>
        <source>The ending “{ending}” is not known. {supported}</source>
        <translation>Die Endung „{ending}“ ist nicht bekannt. {supported}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/detection.py"/>
        <source>Files that can be read: {endings}; save it as one of them.</source>
        <translation>Lesbar sind: {endings}; speichern Sie es als eines davon.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/docbin.py"/>
        <source>spaCy DocBin (.spacy, for training)</source>
        <translation>spaCy-DocBin (.spacy, zum Trainieren)</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/docbin.py"/>
        <source>spaCy itself sees no mention that does not fit the tokens, and of entities only those that do not overlap; events, links and all else are in the user data.</source>
        <translation>spaCy selbst sieht keine Erwähnung, die nicht zu den Tokens passt, und von Entitäten nur die, die sich nicht überlappen; Ereignisse, Verknüpfungen und alles Übrige stehen in den Nutzerdaten.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/docbin_reading.py"/>
        <source>This document is left out: {doc}.</source>
        <translation>Dieses Dokument wird ausgelassen: {doc}.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/docbin_reading.py"/>
        <source>This is no .spacy file that can be read: {error}.</source>
        <translation>Das ist keine lesbare .spacy-Datei: {error}.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/docbin_reading.py"/>
        <source>The file holds no documents; there is nothing to import.</source>
        <translation>Die Datei enthält keine Dokumente; es gibt nichts zu importieren.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/doccano.py"/>
        <source>doccano JSON Lines (entities and relations)</source>
        <translation>doccano JSON Lines (Entitäten und Relationen)</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/doccano.py"/>
        <source>doccano JSON Lines (labelled spans)</source>
        <translation>doccano JSON Lines (markierte Spannen)</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/doccano.py"/>
        <source>doccano JSON Lines (labels of whole documents)</source>
        <translation>doccano JSON Lines (Labels ganzer Dokumente)</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/doccano.py"/>
        <source>Only document labels are written, none of what is marked in the text.</source>
        <translation>Nur Dokumentlabels werden geschrieben, nichts von dem, was im Text markiert ist.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/formats/doccano_reading.py"/>
        <location filename="../../annotator/formats/label_studio_reading.py"/>
        <location filename="../../annotator/formats/prodigy_reading.py"/>
        <source>{n:,} relations</source>
        <translation>
            <numerusform>{n:,} Relation</numerusform>
            <numerusform>{n:,} Relationen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/formats/docx.py"/>
        <source>The Word document is damaged; open it in Word, save it again and import that.</source>
        <translation>Das Word-Dokument ist beschädigt; öffnen Sie es in Word, speichern Sie es neu und importieren Sie das.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/docx.py"/>
        <source>The Word document has no text; there is nothing to annotate.</source>
        <translation>Das Word-Dokument hat keinen Text; es gibt nichts zu annotieren.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/docx.py"/>
        <source>{footnotes} left out.</source>
        <translation>{footnotes} ausgelassen.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/formats/docx.py"/>
        <source>{n:,} footnotes</source>
        <translation>
            <numerusform>{n:,} Fußnote</numerusform>
            <numerusform>{n:,} Fußnoten</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/formats/docx.py"/>
        <source>The Word document is too large; split it into smaller ones.</source>
        <translation>Das Word-Dokument ist zu groß; teilen Sie es in kleinere auf.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/docx.py"/>
        <source>Word document</source>
        <translation>Word-Dokument</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/dygie.py"/>
        <source>DyGIE++ JSON Lines (tokens, a document a line)</source>
        <translation>DyGIE++ JSON Lines (Tokens, ein Dokument je Zeile)</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/dygie.py"/>
        <source>Triggers keep their last word; what does not fit tokens or crosses sentences, attributes, document labels, notes, flags, links of events, rejected and undecided suggestions are not written.</source>
        <translation>Trigger behalten ihr letztes Wort; was nicht zu Tokens passt oder Sätze überschreitet, Attribute, Dokumentlabels, Notizen, Kennzeichen, Verknüpfungen von Ereignissen, abgelehnte und unentschiedene Vorschläge werden nicht geschrieben.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/formats/dygie_annotations.py"/>
        <source>{n:,} members</source>
        <translation>
            <numerusform>{n:,} Mitglied</numerusform>
            <numerusform>{n:,} Mitglieder</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/formats/email_message.py"/>
        <source>The mail is too large or has too many parts; save its text as a text file.</source>
        <translation>Die Mail ist zu groß oder hat zu viele Teile; speichern Sie ihren Text als Textdatei.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/email_message.py"/>
        <source>The mail is damaged; save its text as a text file.</source>
        <translation>Die Mail ist beschädigt; speichern Sie ihren Text als Textdatei.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/email_message.py"/>
        <source>{attachments} left out: {shown}.</source>
        <translation>{attachments} ausgelassen: {shown}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/formats/email_message.py"/>
        <source>{n:,} attachments</source>
        <translation>
            <numerusform>{n:,} Anhang</numerusform>
            <numerusform>{n:,} Anhänge</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/formats/email_message.py"/>
        <source>The mail has no text; import what is attached to it.</source>
        <translation>Die Mail hat keinen Text; importieren Sie, was angehängt ist.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/email_message.py"/>
        <source>Mail</source>
        <translation>Mail</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/formats/event_mentions.py"/>
        <location filename="../../annotator/gui/event_commands.py"/>
        <location filename="../../annotator/gui/reading.py"/>
        <source>{n:,} arguments</source>
        <translation>
            <numerusform>{n:,} Argument</numerusform>
            <numerusform>{n:,} Argumente</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/formats/html.py"/>
        <source>No article was found in this page; open it in a browser, copy the text and save that as a text file.</source>
        <translation>Auf dieser Seite wurde kein Artikel gefunden; öffnen Sie sie in einem Browser, kopieren Sie den Text und speichern Sie ihn als Textdatei.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/html.py"/>
        <source>The page has {number} MB and no more than {number2} are read; copy the article's text into a text file.</source>
        <translation>Die Seite hat {number} MB, und nicht mehr als {number2} werden gelesen; kopieren Sie den Text des Artikels in eine Textdatei.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/html.py"/>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/json_lists.py"/>
        <location filename="../../annotator/formats/json_values.py"/>
        <source>it is nested too deeply</source>
        <translation>sie ist zu tief verschachtelt</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/json_lists.py"/>
        <location filename="../../annotator/formats/json_values.py"/>
        <source>it is no valid JSON ({complaint})</source>
        <translation>das ist kein gültiges JSON ({complaint})</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/json_lists.py"/>
        <source>The list can’t be read from here on: {error}. What stands before it was taken; repair the file and import it again.</source>
        <translation>Die Liste kann ab hier nicht gelesen werden: {error}. Was davor steht, wurde übernommen; reparieren Sie die Datei und importieren Sie sie erneut.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/json_records.py"/>
        <location filename="../../annotator/formats/json_rows.py"/>
        <source>it is longer than 64 MiB</source>
        <translation>sie ist länger als 64 MiB</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/json_records.py"/>
        <location filename="../../annotator/formats/json_rows.py"/>
        <location filename="../../annotator/formats/native_reading.py"/>
        <source>This line can't be read: {error}.</source>
        <translation>Diese Zeile kann nicht gelesen werden: {error}.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/json_records.py"/>
        <location filename="../../annotator/formats/json_rows.py"/>
        <location filename="../../annotator/formats/mae.py"/>
        <source>The file can't be read: {error}.</source>
        <translation>Die Datei kann nicht gelesen werden: {error}.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/json_records.py"/>
        <source>The file holds no records; there is nothing to annotate.</source>
        <translation>Die Datei enthält keine Datensätze; es gibt nichts zu annotieren.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/json_records.py"/>
        <location filename="../../annotator/formats/json_rows.py"/>
        <source>This record is left out: {error}.</source>
        <translation>Dieser Datensatz wird ausgelassen: {error}.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/json_records.py"/>
        <location filename="../../annotator/formats/json_rows.py"/>
        <source>This is no record with named columns; it is left out.</source>
        <translation>Das ist kein Datensatz mit benannten Spalten; er wird ausgelassen.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/json_records.py"/>
        <source>JSON or JSON Lines, one article a record</source>
        <translation>JSON oder JSON Lines, ein Artikel je Datensatz</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/json_rows.py"/>
        <location filename="../../annotator/formats/native_reading.py"/>
        <source>The file is empty; there is nothing to import.</source>
        <translation>Die Datei ist leer; es gibt nichts zu importieren.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/json_rows.py"/>
        <source>The file holds no records; there is nothing to import.</source>
        <translation>Die Datei enthält keine Datensätze; es gibt nichts zu importieren.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/json_values.py"/>
        <source>it is not UTF-8 (byte {number}); save the file as UTF-8 or choose its encoding</source>
        <translation>das ist kein UTF-8 (Byte {number}); speichern Sie die Datei als UTF-8, oder wählen Sie ihre Zeichenkodierung</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/json_values.py"/>
        <source>it is no valid JSON: {what} at line {line}, character {character}</source>
        <translation>das ist kein gültiges JSON: {what} in Zeile {line}, Zeichen {character}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/json_values.py"/>
        <source>it is no valid JSON: {what} at character {character}</source>
        <translation>das ist kein gültiges JSON: {what} bei Zeichen {character}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/json_values.py"/>
        <source>it is nested more than {depth} deep</source>
        <translation>mehr als {depth} Ebenen sind ineinander verschachtelt</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/json_values.py"/>
        <source>it holds half characters (lone surrogates); write it again with a tool that keeps them whole</source>
        <translation>darin sind halbe Zeichen (einzelne Surrogate); schreiben Sie es neu mit einem Werkzeug, das sie ganz lässt</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/json_values.py"/>
        <source>it holds a number that is too large; write it as a string</source>
        <translation>darin ist eine zu große Zahl; schreiben Sie sie als Zeichenkette</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/label_studio.py"/>
        <source>Label Studio JSON (tasks with annotations and predictions)</source>
        <translation>Label Studio JSON (Aufgaben mit Annotationen und Vorhersagen)</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/label_studio.py"/>
        <source>Discontinuous mentions become one span; who suggested what, scores, rejections, answered questions and tokens are not written.</source>
        <translation>Unterbrochene Erwähnungen werden eine Spanne; wer was vorgeschlagen hat, Bewertungen, Ablehnungen, beantwortete Fragen und Tokens werden nicht geschrieben.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/formats/label_studio_reading.py"/>
        <source>{n:,} results</source>
        <translation>
            <numerusform>{n:,} Ergebnis</numerusform>
            <numerusform>{n:,} Ergebnisse</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/formats/label_studio_schema.py"/>
        <source>{name} is no labeling configuration: it begins with &lt;{tag}&gt;, not with &lt;View&gt;.</source>
        <translation>{name} ist keine Labeling-Konfiguration: Sie beginnt mit &lt;{tag}&gt;, nicht mit &lt;View&gt;.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/label_studio_schema.py"/>
        <source>{name} declares entities or a document type, which no labeling configuration needs; take that out first.</source>
        <translation>{name} deklariert Entities oder einen Dokumenttyp, was keine Labeling-Konfiguration braucht; nehmen Sie das zuerst heraus.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/label_studio_schema.py"/>
        <source>{name} is not well-formed XML: {error}.</source>
        <translation>{name} ist kein wohlgeformtes XML: {error}.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/label_studio_schema.py"/>
        <source>{name} has too many elements; choose another file.</source>
        <translation>{name} hat zu viele Elemente; wählen Sie eine andere Datei.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/formats/loss_report.py"/>
        <location filename="../../annotator/formats/reading_back.py"/>
        <location filename="../../annotator/services/annotation_import.py"/>
        <location filename="../../annotator/services/dataset_card.py"/>
        <location filename="../../annotator/services/export_preview.py"/>
        <location filename="../../annotator/services/exporting.py"/>
        <location filename="../../annotator/services/merging.py"/>
        <location filename="../../annotator/services/schema_changes.py"/>
        <location filename="../../annotator/gui/import_summary.py"/>
        <location filename="../../annotator/gui/merge_words.py"/>
        <source>{n:,} layers</source>
        <translation>
            <numerusform>{n:,} Ebene</numerusform>
            <numerusform>{n:,} Ebenen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/formats/mae.py"/>
        <source>{n:,} tags</source>
        <translation>
            <numerusform>{n:,} Tag</numerusform>
            <numerusform>{n:,} Tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/formats/mae.py"/>
        <source>{n:,} tags “{kind}” point at more than two places: they became links from the first to every other one.</source>
        <translation>
            <numerusform>{n:,} Tag „{kind}“ zeigt auf mehr als zwei Stellen: Daraus wurden Verknüpfungen von der ersten zu jeder anderen.</numerusform>
            <numerusform>{n:,} Tags „{kind}“ zeigen auf mehr als zwei Stellen: Daraus wurden Verknüpfungen von der ersten zu jeder anderen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/formats/mae.py"/>
        <source>MAE XML</source>
        <translation>MAE-XML</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/marked_page.py"/>
        <source>Web page of the marked texts, to look at and print</source>
        <translation>Webseite der markierten Texte, zum Ansehen und Drucken</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/marked_page.py"/>
        <source>Rejected and undecided suggestions are not shown; a page is to be looked at and can't be imported again with its marks.</source>
        <translation>Abgelehnte und unentschiedene Vorschläge werden nicht gezeigt; eine Seite ist zum Ansehen da und kann nicht mit ihren Markierungen importiert werden.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/formats/marked_records.py"/>
        <source>{n:,} ends</source>
        <translation>
            <numerusform>{n:,} Ende</numerusform>
            <numerusform>{n:,} Enden</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/formats/marked_records.py"/>
        <source>JSON of texts with entities and events by character</source>
        <translation>JSON aus Texten mit Entitäten und Ereignissen nach Zeichen</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/maven.py"/>
        <source>MAVEN JSON Lines (event triggers)</source>
        <translation>MAVEN JSON Lines (Ereignis-Trigger)</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/maven.py"/>
        <source>Only event triggers that fit tokens and rejected ones are written, with neither arguments, mentions, links, attributes, document labels, notes nor undecided suggestions.</source>
        <translation>Nur Ereignis-Trigger, die zu Tokens passen, und abgelehnte werden geschrieben, ohne Argumente, Erwähnungen, Verknüpfungen, Attribute, Dokumentlabels, Notizen und unentschiedene Vorschläge.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/maven_reading.py"/>
        <location filename="../../annotator/formats/token_text.py"/>
        <source>This record is left out: it is misshapen near {error}.</source>
        <translation>Dieser Datensatz wird ausgelassen: Er hat bei {error} die falsche Form.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/mention_table.py"/>
        <source>CSV of mentions for spreadsheets</source>
        <translation>CSV der Erwähnungen für Tabellenprogramme</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/mention_table.py"/>
        <source>Texts, notes, rejected and undecided suggestions are not written; discontinuous mentions have one start and one end.</source>
        <translation>Texte, Notizen, abgelehnte und unentschiedene Vorschläge werden nicht geschrieben; unterbrochene Erwähnungen haben einen Anfang und ein Ende.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/native.py"/>
        <source>Annotator's own JSON Lines</source>
        <translation>Annotators eigene JSON Lines</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/pdf.py"/>
        <source>The PDF is locked with a password; save an unlocked copy of it and import that.</source>
        <translation>Das PDF ist mit einem Passwort gesperrt; speichern Sie eine entsperrte Kopie davon und importieren Sie die.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/pdf.py"/>
        <source>The PDF holds pictures of pages but no text; run text recognition (OCR) over it and import the result.</source>
        <translation>Das PDF enthält Bilder von Seiten, aber keinen Text; lassen Sie eine Texterkennung (OCR) darüber laufen und importieren Sie das Ergebnis.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/pdf.py"/>
        <source>The PDF does not say which letters its signs are; run text recognition (OCR) over it and import the result.</source>
        <translation>Das PDF sagt nicht, welche Buchstaben seine Zeichen sind; lassen Sie eine Texterkennung (OCR) darüber laufen und importieren Sie das Ergebnis.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/pdf.py"/>
        <source>The PDF is damaged and can't be read; open it in a viewer, save it again and import that.</source>
        <translation>Das PDF ist beschädigt und kann nicht gelesen werden; öffnen Sie es in einem Betrachter, speichern Sie es neu und importieren Sie das.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/pdf.py"/>
        <source>The PDF is too large to be one article; split it into smaller ones.</source>
        <translation>Das PDF ist zu groß für einen Artikel; teilen Sie es in kleinere auf.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/pdf.py"/>
        <source>The PDF could not be taken apart, perhaps for want of memory; print it into a new PDF, or save it as text.</source>
        <translation>Das PDF konnte nicht zerlegt werden, vielleicht aus Mangel an Speicher; drucken Sie es in ein neues PDF, oder speichern Sie es als Text.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/pdf.py"/>
        <source>The PDF takes too long to be read; print it into a new PDF, or save it as text.</source>
        <translation>Das Lesen des PDF dauert zu lange; drucken Sie es in ein neues PDF, oder speichern Sie es als Text.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/formats/pdf.py"/>
        <source>{n:,} signs</source>
        <translation>
            <numerusform>{n:,} Zeichen</numerusform>
            <numerusform>{n:,} Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/formats/pdf.py"/>
        <source>{letters} of unknown meaning stand as “(cid:…)” in the text.</source>
        <translation>{letters} von unbekannter Bedeutung stehen als „(cid:…)“ im Text.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/pdf.py"/>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/plain_text.py"/>
        <source>Plain text or Markdown</source>
        <translation>Reiner Text oder Markdown</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/plug_ins.py"/>
        <source>It can't be loaded: {said}.</source>
        <translation>Es kann nicht geladen werden: {said}.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/plug_ins.py"/>
        <source>The plug-in for “{name}” can't write this ({said}); choose another format, or ask who made it.</source>
        <translation>Die Erweiterung für „{name}“ kann das nicht schreiben ({said}); wählen Sie ein anderes Format oder fragen Sie, wer sie gemacht hat.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/prodigy.py"/>
        <source>Prodigy's JSON Lines (spans and relations)</source>
        <translation>Prodigys JSON Lines (Spannen und Relationen)</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/prodigy.py"/>
        <source>Attributes, document labels and rejected suggestions are not written; notes are written as words; discontinuous mentions become one span.</source>
        <translation>Attribute, Dokumentlabels und abgelehnte Vorschläge werden nicht geschrieben; Notizen werden als Wörter geschrieben; unterbrochene Erwähnungen werden eine Spanne.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/formats/reading_back.py"/>
        <location filename="../../annotator/gui/agreement_words.py"/>
        <source>{n:,} differences</source>
        <translation>
            <numerusform>{n:,} Unterschied</numerusform>
            <numerusform>{n:,} Unterschiede</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>There is no format “{name}”; choose one of {names}.</source>
        <translation>Es gibt kein Format „{name}“; wählen Sie eines von {names}.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>“{format_name}” can only be written; choose one of {names}.</source>
        <translation>„{format_name}“ kann nur geschrieben werden; wählen Sie eines von {names}.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>This is a folder; choose the files in it.</source>
        <translation>Das ist ein Ordner; wählen Sie die Dateien darin.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <location filename="../../annotator/services/importing.py"/>
        <source>There is no such file; check the name.</source>
        <translation>Es gibt keine solche Datei; prüfen Sie den Namen.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>The file can't be read ({value}); copy it again.</source>
        <translation>Die Datei kann nicht gelesen werden ({value}); kopieren Sie sie neu.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>The file is too large for this computer; split it into smaller ones.</source>
        <translation>Die Datei ist zu groß für diesen Rechner; teilen Sie sie in kleinere.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/schema_files.py"/>
        <source>The schema {name} is too large; choose another file.</source>
        <translation>Das Schema {name} ist zu groß; wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/schema_files.py"/>
        <source>The schema {where} is not UTF-8; save it as UTF-8.</source>
        <translation>Das Schema {where} ist nicht UTF-8; speichern Sie es als UTF-8.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/schema_files.py"/>
        <source>The schema {where} is not well formed: {error}.</source>
        <translation>Das Schema {where} ist nicht wohlgeformt: {error}.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/tables.py"/>
        <source>This row has {fields} where the header has {header}; put quotes around fields that hold the separator.</source>
        <translation>Diese Zeile hat {fields}, wo die Kopfzeile {header} hat; setzen Sie Felder, die das Trennzeichen enthalten, in Anführungszeichen.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/formats/tables.py"/>
        <source>{n:,} fields</source>
        <translation>
            <numerusform>{n:,} Feld</numerusform>
            <numerusform>{n:,} Felder</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/formats/tables.py"/>
        <source>CSV with a header line</source>
        <translation>CSV mit Kopfzeile</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/tables.py"/>
        <source>TSV with a header line</source>
        <translation>TSV mit Kopfzeile</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/textee.py"/>
        <source>TextEE or OneIE JSON Lines (tokens, a sentence a line)</source>
        <translation>TextEE oder OneIE JSON Lines (Tokens, ein Satz je Zeile)</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/textee.py"/>
        <source>What does not fit tokens or crosses sentences, attributes, document labels, notes, flags, links of events, rejected and undecided suggestions are not written; discontinuous mentions become one span, events that fill a role their triggers' words.</source>
        <translation>Was nicht zu Tokens passt oder Sätze überschreitet, Attribute, Dokumentlabels, Notizen, Kennzeichen, Verknüpfungen von Ereignissen, abgelehnte und unentschiedene Vorschläge werden nicht geschrieben; unterbrochene Erwähnungen werden eine Spanne, Ereignisse, die eine Rolle füllen, die Wörter ihrer Trigger.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/webanno.py"/>
        <source>This file is no WebAnno TSV; it is left out.</source>
        <translation>Diese Datei ist kein WebAnno TSV; sie wird ausgelassen.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/webanno.py"/>
        <source>This file is too large to be unpacked here; unpack it first.</source>
        <translation>Diese Datei ist zu groß, um hier entpackt zu werden; entpacken Sie sie zuerst.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/webanno.py"/>
        <source>WebAnno TSV 3 (written as a ZIP archive)</source>
        <translation>WebAnno TSV 3 (als ZIP-Archiv geschrieben)</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/webanno.py"/>
        <source>Where annotations come from, document labels, notes, flags, rejected and undecided suggestions, links of a mention and an event, attributes with names that no feature can have, and white space at the ends of mentions are not written; discontinuous mentions become one span.</source>
        <translation>Woher Annotationen kommen, Dokumentlabels, Notizen, Kennzeichen, abgelehnte und unentschiedene Vorschläge, Verknüpfungen einer Erwähnung mit einem Ereignis, Attribute mit Namen, die kein Feature haben kann, und Leerraum an den Enden von Erwähnungen werden nicht geschrieben; unterbrochene Erwähnungen werden eine Spanne.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/webanno_body.py"/>
        <source>What Annotator wrote here can't be read: {error}.</source>
        <translation>Was Annotator hier geschrieben hat, kann nicht gelesen werden: {error}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/formats/webanno_body.py"/>
        <source>{n:,} columns</source>
        <translation>
            <numerusform>{n:,} Spalte</numerusform>
            <numerusform>{n:,} Spalten</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/formats/webanno_reading.py"/>
        <source>{what} are left out: {number:,}.</source>
        <translation>{what} werden ausgelassen: {number:,}.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/webanno_reading.py"/>
        <source>Names of sentences are not kept: {ids:,}.</source>
        <translation>Namen von Sätzen werden nicht behalten: {ids:,}.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/wikievents.py"/>
        <source>WikiEvents JSON Lines (tokens, a document a line)</source>
        <translation>WikiEvents JSON Lines (Tokens, ein Dokument je Zeile)</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/wikievents.py"/>
        <source>What does not fit tokens, attributes, document labels, notes, flags, links of events, rejected and undecided suggestions are not written; discontinuous mentions become one span, events that fill a role their triggers' words.</source>
        <translation>Was nicht zu Tokens passt, Attribute, Dokumentlabels, Notizen, Kennzeichen, Verknüpfungen von Ereignissen, abgelehnte und unentschiedene Vorschläge werden nicht geschrieben; unterbrochene Erwähnungen werden eine Spanne, Ereignisse, die eine Rolle füllen, die Wörter ihrer Trigger.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/writing.py"/>
        <source>“{title}” can only be read; choose another format for the export.</source>
        <translation>„{title}“ kann nur gelesen werden; wählen Sie für den Export ein anderes Format.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/writing.py"/>
        <source>{path} is a folder; give the name of a file in it.</source>
        <translation>{path} ist ein Ordner; geben Sie den Namen einer Datei darin an.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/writing.py"/>
        <source>{path} is an Annotator project or has the name of one, so nothing was written; give the file another name, such as export.jsonl.</source>
        <translation>{path} ist ein Annotator-Projekt oder heißt wie eines, deshalb wurde nichts geschrieben; geben Sie der Datei einen anderen Namen, etwa export.jsonl.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/writing.py"/>
        <source>There is no folder {parent}; create it or choose another one.</source>
        <translation>Es gibt keinen Ordner {parent}; legen Sie ihn an oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/writing.py"/>
        <source>{path} is no ordinary file; choose another name.</source>
        <translation>{path} ist keine gewöhnliche Datei; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/writing.py"/>
        <source>{path} is write-protected; choose another name or lift the protection.</source>
        <translation>{path} ist schreibgeschützt; wählen Sie einen anderen Namen oder heben Sie den Schutz auf.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/yedda.py"/>
        <source>YEDDA</source>
        <translation>YEDDA</translation>
    </message>
    <message>
        <location filename="../../annotator/nlp/cluster.py"/>
        <source>{one_line!r} is no address of a cluster; give its scheduler's, such as tcp://192.168.1.5:8786</source>
        <translation>{one_line!r} ist keine Adresse eines Clusters; geben Sie die des Schedulers an, etwa tcp://192.168.1.5:8786</translation>
    </message>
    <message>
        <location filename="../../annotator/nlp/cluster.py"/>
        <source>Working on a cluster needs the package distributed ({error}); install it with: pip install 'annotator[cluster]'</source>
        <translation>Die Arbeit auf einem Cluster braucht das Paket distributed ({error}); installieren Sie es mit: pip install 'annotator[cluster]'</translation>
    </message>
    <message>
        <location filename="../../annotator/nlp/cluster.py"/>
        <source>There is no cluster at {address} ({one_line}); see whether its scheduler runs and can be reached from here.</source>
        <translation>Unter {address} gibt es keinen Cluster ({one_line}); prüfen Sie, ob sein Scheduler läuft und von hier erreichbar ist.</translation>
    </message>
    <message>
        <location filename="../../annotator/nlp/cluster.py"/>
        <source>The cluster at {address} is gone ({one_line}); what was done is kept. Start it again, then run this again to go on.</source>
        <translation>Der Cluster unter {address} ist weg ({one_line}); was getan ist, bleibt. Starten Sie ihn neu und führen Sie dies dann wieder aus.</translation>
    </message>
    <message>
        <location filename="../../annotator/nlp/cluster.py"/>
        <source>No worker of the cluster at {address} can be used. {whys}</source>
        <translation>Kein Worker des Clusters unter {address} ist brauchbar. {whys}</translation>
    </message>
    <message>
        <location filename="../../annotator/nlp/cluster.py"/>
        <source>The cluster at {address} has no worker that can be used; start some, then run this again. What was done is kept.</source>
        <translation>Der Cluster unter {address} hat keinen brauchbaren Worker; starten Sie welche und führen Sie dies dann wieder aus. Was getan ist, bleibt.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/nlp/cluster.py"/>
        <source>{n:,} workers</source>
        <translation>
            <numerusform>{n:,} Worker</numerusform>
            <numerusform>{n:,} Worker</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/nlp/cluster_task.py"/>
        <source>{filename} can't be read: {strerror}.</source>
        <translation>{filename} kann nicht gelesen werden: {strerror}.</translation>
    </message>
    <message>
        <location filename="../../annotator/nlp/cluster_task.py"/>
        <source>{name!r} leads out of its folder.</source>
        <translation>{name!r} führt aus seinem Ordner hinaus.</translation>
    </message>
    <message>
        <location filename="../../annotator/nlp/gazetteer.py"/>
        <source>The word lists {path} can't be read: {error}.</source>
        <translation>Die Wortlisten {path} können nicht gelesen werden: {error}.</translation>
    </message>
    <message>
        <location filename="../../annotator/nlp/gazetteer.py"/>
        <source>In {where}, {label} has {min!r}, which means nothing.</source>
        <translation>In {where} hat {label} {min!r}, was nichts bedeutet.</translation>
    </message>
    <message>
        <location filename="../../annotator/nlp/gazetteer.py"/>
        <source>In {where}, {name} must have lists of words in quotes.</source>
        <translation>In {where} muss {name} Listen von Wörtern in Anführungszeichen haben.</translation>
    </message>
    <message>
        <location filename="../../annotator/nlp/gazetteer.py"/>
        <location filename="../../annotator/nlp/lexicon.py"/>
        <source>In {where}, {name} must be a table.</source>
        <translation>In {where} muss {name} eine Tabelle sein.</translation>
    </message>
    <message>
        <location filename="../../annotator/nlp/lexicon.py"/>
        <source>The list of trigger words {path} can't be read: {error}.</source>
        <translation>Die Liste der Trigger-Wörter {path} kann nicht gelesen werden: {error}.</translation>
    </message>
    <message>
        <location filename="../../annotator/nlp/lexicon.py"/>
        <source>In {where}, the event type {type_name} must be a table.</source>
        <translation>In {where} muss der Ereignistyp {type_name} eine Tabelle sein.</translation>
    </message>
    <message>
        <location filename="../../annotator/nlp/lexicon.py"/>
        <source>In {where}, {type_name} has {min!r}, which means nothing.</source>
        <translation>In {where} hat {type_name} {min!r}, was nichts bedeutet.</translation>
    </message>
    <message>
        <location filename="../../annotator/nlp/lexicon.py"/>
        <source>In {where}, {name} must be a list of words in quotes.</source>
        <translation>In {where} muss {name} eine Liste von Wörtern in Anführungszeichen sein.</translation>
    </message>
    <message>
        <location filename="../../annotator/nlp/llm.py"/>
        <source>the model said nothing</source>
        <translation>das Modell sagte nichts</translation>
    </message>
    <message>
        <location filename="../../annotator/nlp/llm.py"/>
        <source>The language model failed over {IN_A_ROW} documents in a row, the last time because {error}; what was done is kept. Run it again to go on.</source>
        <translation>Das Sprachmodell scheiterte an {IN_A_ROW} Dokumenten hintereinander, zuletzt weil {error}; was getan ist, bleibt. Führen Sie es wieder aus, um fortzufahren.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/nlp/llm_answers.py"/>
        <source>{n:,} answers</source>
        <translation>
            <numerusform>{n:,} Antwort</numerusform>
            <numerusform>{n:,} Antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/nlp/llm_answers.py"/>
        <source>{n:,} tokens</source>
        <translation>
            <numerusform>{n:,} Token</numerusform>
            <numerusform>{n:,} Tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/nlp/llm_answers.py"/>
        <source>{n:,} proposals</source>
        <translation>
            <numerusform>{n:,} Vorschlag</numerusform>
            <numerusform>{n:,} Vorschläge</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/nlp/llm_endpoint.py"/>
        <source>Name the model that is to be asked.</source>
        <translation>Nennen Sie das Modell, das gefragt werden soll.</translation>
    </message>
    <message>
        <location filename="../../annotator/nlp/llm_endpoint.py"/>
        <source>A key is never sent unencrypted; use https for {hostname}.</source>
        <translation>Ein Schlüssel wird nie unverschlüsselt gesendet; benutzen Sie https für {hostname}.</translation>
    </message>
    <message>
        <location filename="../../annotator/nlp/llm_endpoint.py"/>
        <source>{one_line!r} is no address of a language model; give one such as http://localhost:11434/v1</source>
        <translation>{one_line!r} ist keine Adresse eines Sprachmodells; geben Sie eine an wie http://localhost:11434/v1</translation>
    </message>
    <message>
        <location filename="../../annotator/nlp/llm_endpoint.py"/>
        <source>the server was busy or broken (status {status}){why}</source>
        <translation>der Server war überlastet oder gestört (Status {status}){why}</translation>
    </message>
    <message>
        <location filename="../../annotator/nlp/llm_endpoint.py"/>
        <source>no answer came within {timeout:g} seconds</source>
        <translation>keine Antwort innerhalb von {timeout:g} Sekunden</translation>
    </message>
    <message>
        <location filename="../../annotator/nlp/llm_endpoint.py"/>
        <source>The language model at {url} can't be reached ({one_line}); see whether it runs and the address is right.</source>
        <translation>Das Sprachmodell unter {url} ist nicht erreichbar ({one_line}); prüfen Sie, ob es läuft und die Adresse stimmt.</translation>
    </message>
    <message>
        <location filename="../../annotator/nlp/llm_endpoint.py"/>
        <source>the connection broke ({name})</source>
        <translation>die Verbindung brach ab ({name})</translation>
    </message>
    <message>
        <location filename="../../annotator/nlp/llm_endpoint.py"/>
        <source>{where} refuses the key (status {status}){detail}; check the key.</source>
        <translation>{where} lehnt den Schlüssel ab (Status {status}){detail}; prüfen Sie den Schlüssel.</translation>
    </message>
    <message>
        <location filename="../../annotator/nlp/llm_endpoint.py"/>
        <source>{where} has no model {model!r}, or is no such address{detail}; check both.</source>
        <translation>{where} hat kein Modell {model!r} oder ist keine solche Adresse{detail}; prüfen Sie beides.</translation>
    </message>
    <message>
        <location filename="../../annotator/nlp/llm_endpoint.py"/>
        <source>{where} sends elsewhere, which is not followed; check the address.</source>
        <translation>{where} verweist auf eine andere Adresse, der nicht gefolgt wird; prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <location filename="../../annotator/nlp/llm_endpoint.py"/>
        <source>the server refused (status {status}){detail}</source>
        <translation>der Server weigerte sich (Status {status}){detail}</translation>
    </message>
    <message>
        <location filename="../../annotator/nlp/llm_endpoint.py"/>
        <source>the answer has more than {number} MB</source>
        <translation>die Antwort hat mehr als {number} MB</translation>
    </message>
    <message>
        <location filename="../../annotator/nlp/llm_endpoint.py"/>
        <source>the server's answer is no chat completion</source>
        <translation>die Antwort des Servers ist keine Chat-Antwort</translation>
    </message>
    <message>
        <location filename="../../annotator/nlp/models.py"/>
        <source>Pre-highlighting needs spaCy, which can't be imported ({error}); install it with: pip install spacy</source>
        <translation>Die Vormarkierung braucht spaCy, das nicht geladen werden kann ({error}); installieren Sie es mit: pip install spacy</translation>
    </message>
    <message>
        <location filename="../../annotator/nlp/models.py"/>
        <source>The language model {name!r} is there but can't be loaded ({reason}); see which spaCy it fits with: python -m spacy validate</source>
        <translation>Das Sprachmodell {name!r} ist da, kann aber nicht geladen werden ({reason}); sehen Sie nach, zu welchem spaCy es passt: python -m spacy validate</translation>
    </message>
    <message>
        <location filename="../../annotator/nlp/models.py"/>
        <source>spaCy's tokenizer for the language {language!r} needs packages that are not installed ({packages}); install them, or take blank:xx, which fits any language.</source>
        <translation>spaCys Tokenizer für die Sprache {language!r} braucht Pakete, die nicht installiert sind ({packages}); installieren Sie sie, oder nehmen Sie blank:xx, das zu jeder Sprache passt.</translation>
    </message>
    <message>
        <location filename="../../annotator/nlp/models.py"/>
        <source>spaCy has no tokenizer for the language {language!r} here; name it by its code, such as blank:fr, or take blank:xx, which fits any language.</source>
        <translation>spaCy hat hier keinen Tokenizer für die Sprache {language!r}; nennen Sie sie mit ihrem Kürzel, etwa blank:fr, oder nehmen Sie blank:xx, das für jede Sprache passt.</translation>
    </message>
    <message>
        <location filename="../../annotator/nlp/models.py"/>
        <source>{name!r} is no spaCy pipeline: it has no {missing}; name an installed pipeline or the folder of one.</source>
        <translation>{name!r} ist keine spaCy-Pipeline: Ihr fehlt {missing}; nennen Sie eine installierte Pipeline oder den Ordner einer solchen.</translation>
    </message>
    <message>
        <location filename="../../annotator/nlp/plug_ins.py"/>
        <source>The suggester “{name}” can't be made ({why}); mend or uninstall {made_by}.</source>
        <translation>Der Vorschlagende „{name}“ kann nicht gestartet werden ({why}); reparieren oder deinstallieren Sie {made_by}.</translation>
    </message>
    <message>
        <location filename="../../annotator/nlp/plug_ins.py"/>
        <source>The suggester “{name}” has no source or no suggest; mend or uninstall {made_by}.</source>
        <translation>Der Vorschlagende „{name}“ hat kein source oder kein suggest; reparieren oder deinstallieren Sie {made_by}.</translation>
    </message>
    <message>
        <location filename="../../annotator/nlp/spec.py"/>
        <source>The suggester {factory!r} can't be loaded ({error}); install what provides it.</source>
        <translation>Der Vorschlagende {factory!r} kann nicht geladen werden ({error}); installieren Sie, was ihn bereitstellt.</translation>
    </message>
    <message>
        <location filename="../../annotator/nlp/tokenizer.py"/>
        <source>This format needs spaCy's tokens, and spaCy can't be imported ({error}); install it with: pip install spacy</source>
        <translation>Dieses Format braucht spaCys Tokens, und spaCy kann nicht geladen werden ({error}); installieren Sie es mit: pip install spacy</translation>
    </message>
    <message>
        <location filename="../../annotator/nlp/training/trained.py"/>
        <source>The trained model {folder} can't be read ({error}); train again.</source>
        <translation>Das trainierte Modell {folder} kann nicht gelesen werden ({error}); trainieren Sie neu.</translation>
    </message>
    <message>
        <location filename="../../annotator/nlp/worker.py"/>
        <source>it ended by itself</source>
        <translation>er endete von selbst</translation>
    </message>
    <message>
        <location filename="../../annotator/nlp/worker.py"/>
        <source>it said something that makes no sense ({error})</source>
        <translation>er sagte etwas Unverständliches ({error})</translation>
    </message>
    <message>
        <location filename="../../annotator/nlp/worker.py"/>
        <source>it ended with code {exitcode}</source>
        <translation>er endete mit Code {exitcode}</translation>
    </message>
    <message>
        <location filename="../../annotator/nlp/worker.py"/>
        <source>it gave no sign of life for {silence:g} seconds</source>
        <translation>er gab {silence:g} Sekunden lang kein Lebenszeichen</translation>
    </message>
    <message>
        <location filename="../../annotator/nlp/worker.py"/>
        <source>The suggester's process had to be restarted: {why}.</source>
        <translation>Der Prozess des Vorschlagenden musste neu gestartet werden: {why}.</translation>
    </message>
    <message>
        <location filename="../../annotator/nlp/worker.py"/>
        <source>The suggester's process broke down over this document: {why}.</source>
        <translation>Der Prozess des Vorschlagenden brach an diesem Dokument ab: {why}.</translation>
    </message>
    <message>
        <location filename="../../annotator/nlp/worker.py"/>
        <source>The suggester's process does not start: {why}.</source>
        <translation>Der Prozess des Vorschlagenden startet nicht: {why}.</translation>
    </message>
    <message>
        <location filename="../../annotator/nlp/worker.py"/>
        <source>The suggester sent something malformed ({error}).</source>
        <translation>Der Vorschlagende sandte etwas Fehlerhaftes ({error}).</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/clusters.py"/>
        <source>nothing is put together on the first side</source>
        <translation>auf der ersten Seite ist nichts zusammengefasst</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/clusters.py"/>
        <source>nothing is put together on the second side</source>
        <translation>auf der zweiten Seite ist nichts zusammengefasst</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/clusters.py"/>
        <source>nothing is put together on either side</source>
        <translation>auf keiner Seite ist etwas zusammengefasst</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/gamma.py"/>
        <location filename="../../annotator/agreement/unitizing.py"/>
        <source>no document was done by two annotators</source>
        <translation>kein Dokument haben zwei Annotatoren fertig</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/gamma.py"/>
        <location filename="../../annotator/agreement/unitizing.py"/>
        <location filename="../../annotator/agreement/unitizing_1995.py"/>
        <source>nobody marked anything</source>
        <translation>niemand hat etwas markiert</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/gamma.py"/>
        <source>no variation: chance would agree as well</source>
        <translation>keine Unterschiede: der Zufall wäre ebenso einig</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/nominal.py"/>
        <source>nothing was judged by two annotators</source>
        <translation>nichts haben zwei Annotatoren beurteilt</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/nominal.py"/>
        <source>no variation: everybody always chose the same value</source>
        <translation>keine Unterschiede: alle haben stets denselben Wert gewählt</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/unitizing.py"/>
        <source>no place was marked by two annotators</source>
        <translation>keine Stelle haben zwei Annotatoren markiert</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/unitizing.py"/>
        <source>it never lies where two annotators marked something</source>
        <translation>es liegt nie, wo zwei Annotatoren etwas markiert haben</translation>
    </message>
    <message>
        <location filename="../../annotator/services/added_names.py"/>
        <location filename="../../annotator/services/annotation_import.py"/>
        <location filename="../../annotator/services/missing_names.py"/>
        <source>The schema</source>
        <translation>Das Schema</translation>
    </message>
    <message>
        <location filename="../../annotator/services/added_names.py"/>
        <source>“{theirs}” is taken for its {ours}, {times}.</source>
        <translation>„{theirs}“ gilt als sein {ours}, {times}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/services/added_names.py"/>
        <location filename="../../annotator/gui/import_wish.py"/>
        <source>{n:,} more names</source>
        <translation>
            <numerusform>{n:,} weiterer Name</numerusform>
            <numerusform>{n:,} weitere Namen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/beside.py"/>
        <source>The comparison ended early; try it again.</source>
        <translation>Der Vergleich endete vorzeitig; versuchen Sie es wieder.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/choosing.py"/>
        <source>no document has both a gold layer and an annotator's layer that count here</source>
        <translation>kein Dokument hat eine Gold-Ebene und eine Ebene einer annotierenden Person, die hier zählen</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/choosing.py"/>
        <source>fewer than two annotators have layers that count here</source>
        <translation>weniger als zwei Annotierende haben Ebenen, die hier zählen</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/choosing.py"/>
        <source>no document has layers of two annotators that count here</source>
        <translation>kein Dokument hat Ebenen zweier Annotierender, die hier zählen</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/choosing.py"/>
        <source>The project has no annotator {unknown}; name those that it has: {those}.</source>
        <translation>Das Projekt hat keinen Annotator {unknown}; nennen Sie einen, den es hat: {those}.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/choosing.py"/>
        <source>none yet</source>
        <translation>noch keinen</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/choosing.py"/>
        <source>{day} is no date; write it as 2026-01-31.</source>
        <translation>{day} ist kein Datum; schreiben Sie es wie 2026-01-31.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/comparing.py"/>
        <source>identified</source>
        <translation>gefunden</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/comparing.py"/>
        <location filename="../../annotator/gui/agreement_head.py"/>
        <source>without untouched suggestions</source>
        <translation>ohne unberührte Vorschläge</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/comparing.py"/>
        <source>with untouched suggestions</source>
        <translation>mit unberührten Vorschlägen</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/differing.py"/>
        <source>This comparison has nothing about {value}; compare again and open the number then.</source>
        <translation>Dieser Vergleich enthält nichts über {value}; vergleichen Sie neu und öffnen Sie die Zahl dann.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/figuring.py"/>
        <source>no document that both have done</source>
        <translation>kein Dokument, das beide fertig haben</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/figuring.py"/>
        <source>nobody marked any</source>
        <translation>niemand hat welche markiert</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/figuring.py"/>
        <source>nothing that both marked</source>
        <translation>nichts, was beide markiert haben</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/figuring.py"/>
        <source>no variation: everybody always said the same (100 % raw)</source>
        <translation>keine Unterschiede: alle sagten stets dasselbe (100 % roh)</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/figuring.py"/>
        <source>alpha treats everybody alike; against the gold, look at precision and recall</source>
        <translation>Alpha behandelt alle gleich; gegen Gold zählen Präzision und Ausbeute</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/figuring.py"/>
        <source>nobody linked anything that both marked</source>
        <translation>niemand hat verknüpft, was beide markiert haben</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/figuring.py"/>
        <source>the annotator marked none</source>
        <translation>hat keine markiert</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/figuring.py"/>
        <source>the gold has none</source>
        <translation>Gold hat keine</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/judging.py"/>
        <source>nothing with this attribute that both marked</source>
        <translation>nichts mit diesem Attribut, was beide markiert haben</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/judging.py"/>
        <source>no document for which both have chosen</source>
        <translation>kein Dokument, für das beide gewählt haben</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/parts.py"/>
        <source>{share} % are “{name}”: kappa and alpha say little here, AC1 more</source>
        <translation>{share} % sind „{name}“: Kappa und Alpha sagen hier wenig, AC1 mehr</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/parts.py"/>
        <source>too few documents for an interval: {documents}</source>
        <translation>zu wenige Dokumente für ein Intervall: {documents}</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/parts.py"/>
        <source>Mentions, exact</source>
        <translation>Erwähnungen, genau</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/parts.py"/>
        <source>F1: the same characters and label</source>
        <translation>F1: dieselben Zeichen und dasselbe Label</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/parts.py"/>
        <source>Mentions, relaxed</source>
        <translation>Erwähnungen, überlappend</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/parts.py"/>
        <source>F1: at least one shared character and the same label, as many pairs as there can be</source>
        <translation>F1: wenigstens ein gemeinsames Zeichen und dasselbe Label, so viele Paare wie möglich</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/parts.py"/>
        <source>Mentions, without label</source>
        <translation>Erwähnungen, ohne Label</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/parts.py"/>
        <source>F1: the same characters, whatever the label</source>
        <translation>F1: dieselben Zeichen, gleich welches Label</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/parts.py"/>
        <source>Mentions, soft</source>
        <translation>Erwähnungen, gewichtet</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/parts.py"/>
        <source>F: the same label, each pair weighted by the share of characters that it has in common</source>
        <translation>F: dasselbe Label, jedes Paar gewichtet mit dem Anteil gemeinsamer Zeichen</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/parts.py"/>
        <source>Label of shared mentions</source>
        <translation>Label gemeinsamer Erwähnungen</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/parts.py"/>
        <source>Cohen’s kappa of the label where both marked the same characters</source>
        <translation>Cohens Kappa des Labels, wo beide dieselben Zeichen markiert haben</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/parts.py"/>
        <source>Tokens, Krippendorff’s α</source>
        <translation>Tokens, Krippendorffs α</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/parts.py"/>
        <source>alpha, nominal, O where nothing is marked</source>
        <translation>Alpha, nominal, O, wo nichts markiert ist</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/parts.py"/>
        <source>Tokens, kappa with O</source>
        <translation>Tokens, Kappa mit O</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/parts.py"/>
        <source>Cohen’s kappa over all tokens</source>
        <translation>Cohens Kappa über alle Tokens</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/parts.py"/>
        <source>Tokens, kappa of the label</source>
        <translation>Tokens, Kappa des Labels</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/parts.py"/>
        <source>Cohen’s kappa over the tokens that both marked</source>
        <translation>Cohens Kappa über die Tokens, die beide markiert haben</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/parts.py"/>
        <location filename="../../annotator/gui/agreement_figures.py"/>
        <source>Triggers</source>
        <translation>Trigger</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/parts.py"/>
        <source>F1: the same characters (ACE identification)</source>
        <translation>F1: dieselben Zeichen (ACE-Identifikation)</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/parts.py"/>
        <source>Triggers with type</source>
        <translation>Trigger mit Typ</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/parts.py"/>
        <source>F1: the same characters and type (ACE classification)</source>
        <translation>F1: dieselben Zeichen und derselbe Typ (ACE-Klassifikation)</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/parts.py"/>
        <source>Type of shared triggers</source>
        <translation>Typ gemeinsamer Trigger</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/parts.py"/>
        <source>Cohen’s kappa of the type where both marked the same characters</source>
        <translation>Cohens Kappa des Typs, wo beide dieselben Zeichen markiert haben</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/parts.py"/>
        <location filename="../../annotator/gui/agreement_figures.py"/>
        <location filename="../../annotator/gui/settle_filter.py"/>
        <location filename="../../annotator/gui/settle_rules.py"/>
        <source>Arguments</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/parts.py"/>
        <source>F1: the same event type and characters (ACE identification)</source>
        <translation>F1: derselbe Ereignistyp und dieselben Zeichen (ACE-Identifikation)</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/parts.py"/>
        <source>Arguments with role</source>
        <translation>Argumente mit Rolle</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/parts.py"/>
        <source>F1: the same event type, characters and role (ACE classification)</source>
        <translation>F1: derselbe Ereignistyp, dieselben Zeichen, dieselbe Rolle (ACE-Klassifikation)</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/parts.py"/>
        <source>Arguments, attached</source>
        <translation>Argumente, angehängt</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/parts.py"/>
        <source>F1: the same trigger, type, characters and role</source>
        <translation>F1: derselbe Trigger und Typ, dieselben Zeichen, dieselbe Rolle</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/parts.py"/>
        <source>Role of shared arguments</source>
        <translation>Rolle gemeinsamer Argumente</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/parts.py"/>
        <source>Cohen’s kappa of the role where both gave a shared trigger the same argument</source>
        <translation>Cohens Kappa der Rolle, wo beide einem gemeinsamen Trigger dasselbe Argument gegeben haben</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/parts.py"/>
        <source>Links, without type</source>
        <translation>Verknüpfungen, ohne Typ</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/parts.py"/>
        <source>F1: the same two ends</source>
        <translation>F1: dieselben beiden Enden</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/parts.py"/>
        <location filename="../../annotator/gui/agreement_bar_page.py"/>
        <location filename="../../annotator/gui/schema_list.py"/>
        <location filename="../../annotator/gui/settle_filter.py"/>
        <location filename="../../annotator/gui/settle_rules.py"/>
        <source>Links</source>
        <translation>Verknüpfungen</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/parts.py"/>
        <source>F1: the same two ends and type</source>
        <translation>F1: dieselben beiden Enden und derselbe Typ</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/parts.py"/>
        <source>Same as, B³</source>
        <translation>Dasselbe wie, B³</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/parts.py"/>
        <source>F1 of B³ over what both marked</source>
        <translation>F1 von B³ über das, was beide markiert haben</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/parts.py"/>
        <source>Same as, LEA</source>
        <translation>Dasselbe wie, LEA</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/parts.py"/>
        <source>F1 of LEA over what both marked</source>
        <translation>F1 von LEA über das, was beide markiert haben</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/parts.py"/>
        <location filename="../../annotator/gui/agreement_bar_page.py"/>
        <location filename="../../annotator/gui/agreement_figures.py"/>
        <location filename="../../annotator/gui/settle_filter.py"/>
        <location filename="../../annotator/gui/settle_rules.py"/>
        <source>Attributes</source>
        <translation>Attribute</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/parts.py"/>
        <source>on the events that both marked</source>
        <translation>an den Ereignissen, die beide markiert haben</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/parts.py"/>
        <location filename="../../annotator/gui/agreement_bar_page.py"/>
        <location filename="../../annotator/gui/agreement_figures.py"/>
        <location filename="../../annotator/gui/schema_list.py"/>
        <location filename="../../annotator/gui/settle_filter.py"/>
        <location filename="../../annotator/gui/settle_rules.py"/>
        <source>Document labels</source>
        <translation>Dokumentlabels</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/parts.py"/>
        <source>alpha over documents</source>
        <translation>Alpha über Dokumente</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/people.py"/>
        <source>no time is known</source>
        <translation>keine Zeit bekannt</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/people.py"/>
        <source>nothing was decided</source>
        <translation>nichts wurde entschieden</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/people.py"/>
        <source>nothing is marked</source>
        <translation>nichts ist markiert</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/planning.py"/>
        <source>The schema has no label {unknown}; name entity labels, event types or document labels as the schema has them.</source>
        <translation>Das Schema hat kein Label {unknown}; nennen Sie Entitätslabels, Ereignistypen oder Dokumentlabels, wie das Schema sie hat.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement_report.py"/>
        <source>Give {name} an ending that says as what: .html, .json or .csv.</source>
        <translation>Geben Sie {name} eine Endung, die sagt, als was: .html, .json oder .csv.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/services/agreement_report.py"/>
        <location filename="../../annotator/services/reports/standing_out.py"/>
        <location filename="../../annotator/gui/agreement_head.py"/>
        <source>{n:,} shared documents</source>
        <translation>
            <numerusform>{n:,} gemeinsames Dokument</numerusform>
            <numerusform>{n:,} gemeinsame Dokumente</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/services/annotating.py"/>
        <source>This document was changed in another window, and nothing was changed here. Open the document again to go on.</source>
        <translation>Dieses Dokument wurde in einem anderen Fenster geändert, und hier wurde nichts geändert. Öffnen Sie das Dokument neu, um fortzufahren.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/services/annotation_import.py"/>
        <location filename="../../annotator/services/schema_changes.py"/>
        <location filename="../../annotator/gui/queue_model.py"/>
        <location filename="../../annotator/gui/schema_form.py"/>
        <source>{n:,} suggestions</source>
        <translation>
            <numerusform>{n:,} Vorschlag</numerusform>
            <numerusform>{n:,} Vorschläge</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/services/annotation_import.py"/>
        <source>{layers} and {suggestions} added</source>
        <translation>{layers} und {suggestions} hinzugefügt</translation>
    </message>
    <message>
        <location filename="../../annotator/services/annotation_import.py"/>
        <source>New in it: {names}.</source>
        <translation>Neu darin: {names}.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/annotation_import.py"/>
        <source>the names in {name}</source>
        <translation>die Namen in {name}</translation>
    </message>
    <message>
        <location filename="../../annotator/services/annotation_import.py"/>
        <source>This is an article without annotations; import it as an article.</source>
        <translation>Das ist ein Artikel ohne Annotationen; importieren Sie ihn als Artikel.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/annotation_import.py"/>
        <source>It has half characters (lone surrogates); save it again as UTF-8.</source>
        <translation>Es enthält halbe Zeichen (einzelne Surrogate); speichern Sie es neu als UTF-8.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/annotation_import.py"/>
        <source>It names no annotator; say whose annotations these are.</source>
        <translation>Es nennt keinen Annotator; sagen Sie, wessen Annotationen das sind.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/annotation_import.py"/>
        <source>Its text is not the one that the project has; it is left out.</source>
        <translation>Der Text ist nicht der, den das Projekt hat; er wird ausgelassen.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/annotation_import.py"/>
        <source>{name}'s layer is there already.</source>
        <translation>Die Ebene von {name} ist schon da.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/annotation_import.py"/>
        <source>{name} has begun this document; the layer is left as it is.</source>
        <translation>{name} hat dieses Dokument begonnen; die Ebene bleibt, wie sie ist.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/annotation_import.py"/>
        <source>{name} has got other annotations of this text from this import already, and a person has one layer of a document; take these in as their own annotators', or as suggestions.</source>
        <translation>{name} hat aus diesem Import schon andere Annotationen dieses Textes bekommen, und eine Person hat eine Ebene je Dokument; übernehmen Sie diese als die ihrer eigenen Annotierenden oder als Vorschläge.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/annotation_import.py"/>
        <source>{name} has got other annotations of this text from this import already, and a person has one layer of a document; take these in as suggestions, or as somebody else's.</source>
        <translation>{name} hat aus diesem Import schon andere Annotationen dieses Textes bekommen, und eine Person hat eine Ebene je Dokument; übernehmen Sie diese als Vorschläge oder als die einer anderen Person.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/annotation_import.py"/>
        <source>import</source>
        <translation>importieren</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/services/annotation_import.py"/>
        <source>{n:,} notes and document labels are left out: they can't be suggestions.</source>
        <translation>
            <numerusform>{n:,} Notiz oder Dokumentlabel wird ausgelassen: Das kann kein Vorschlag sein.</numerusform>
            <numerusform>{n:,} Notizen und Dokumentlabels werden ausgelassen: Sie können keine Vorschläge sein.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/services/arriving.py"/>
        <source>It went on differently from the state that stands.</source>
        <translation>Er ging anders weiter als der Stand, der gilt.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/arriving.py"/>
        <source>has more edits</source>
        <translation>hat mehr Schritte</translation>
    </message>
    <message>
        <location filename="../../annotator/services/arriving.py"/>
        <source>has as many edits, the last of them newer,</source>
        <translation>hat gleich viele Schritte, der letzte davon neuer,</translation>
    </message>
    <message>
        <location filename="../../annotator/services/arriving.py"/>
        <source>has as many edits, equally new (their check sums decide),</source>
        <translation>hat gleich viele Schritte, gleich neu (ihre Prüfsummen entscheiden),</translation>
    </message>
    <message>
        <location filename="../../annotator/services/arriving.py"/>
        <source>{why} So this layer is kept beside: see the kept layers.</source>
        <translation>{why} Deshalb ist diese Ebene beiseitegelegt: siehe die beiseitegelegten Ebenen.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/arriving.py"/>
        <source>the one in the package {why} and stands</source>
        <translation>die im Paket {why} und gilt</translation>
    </message>
    <message>
        <location filename="../../annotator/services/arriving.py"/>
        <source>the one in the project {why} and stays</source>
        <translation>die im Projekt {why} und bleibt</translation>
    </message>
    <message>
        <location filename="../../annotator/services/arriving.py"/>
        <source>{annotator}'s layer was changed in two places: {which}, the other one is kept beside. Compare them, and bring the other one back if it is the better one.</source>
        <translation>Die Ebene von {annotator} wurde an zwei Orten geändert: {which}, die andere wird daneben aufbewahrt. Vergleichen Sie beide und holen Sie die andere zurück, wenn sie die bessere ist.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/background.py"/>
        <source>The language model is loading; suggestions come in a moment.</source>
        <translation>Das Sprachmodell wird geladen; Vorschläge kommen gleich.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/background.py"/>
        <source>No suggestions could be made for “{name}”: {why}</source>
        <translation>Für „{name}“ konnten keine Vorschläge gemacht werden: {why}</translation>
    </message>
    <message>
        <location filename="../../annotator/services/background.py"/>
        <source>{error} The suggestions are shown but were not kept.</source>
        <translation>{error} Die Vorschläge werden gezeigt, wurden aber nicht gespeichert.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/bulk.py"/>
        <location filename="../../annotator/gui/apply_dialog.py"/>
        <location filename="../../annotator/gui/places_pane.py"/>
        <source>{places} in {documents}</source>
        <translation>{places}, {documents}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/services/bulk.py"/>
        <source>{n:,} arguments lose their role.</source>
        <translation>
            <numerusform>{n:,} Argument verliert seine Rolle.</numerusform>
            <numerusform>{n:,} Argumente verlieren ihre Rolle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/services/bulk.py"/>
        <source>{n:,} arguments will no longer fit their role.</source>
        <translation>
            <numerusform>{n:,} Argument passt nicht mehr zu seiner Rolle.</numerusform>
            <numerusform>{n:,} Argumente passen nicht mehr zu ihrer Rolle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/services/bulk.py"/>
        <source>{n:,} places stay as now.</source>
        <translation>
            <numerusform>{n:,} Stelle bleibt, wie sie ist.</numerusform>
            <numerusform>{n:,} Stellen bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/services/bulk.py"/>
        <source>unlabelled</source>
        <translation>ohne Label</translation>
    </message>
    <message>
        <location filename="../../annotator/services/bulk.py"/>
        <source>suggested {label}</source>
        <translation>vorgeschlagen: {label}</translation>
    </message>
    <message>
        <location filename="../../annotator/services/bulk.py"/>
        <source>{before} → accepted</source>
        <translation>{before} → angenommen</translation>
    </message>
    <message>
        <location filename="../../annotator/services/bulk.py"/>
        <source>{before} → rejected</source>
        <translation>{before} → abgelehnt</translation>
    </message>
    <message>
        <location filename="../../annotator/services/bulk.py"/>
        <source>{before} → removed</source>
        <translation>{before} → entfernt</translation>
    </message>
    <message>
        <location filename="../../annotator/services/bulk.py"/>
        <source>Something was changed here meanwhile, and nothing was done. Try it again.</source>
        <translation>Hier wurde inzwischen etwas geändert, und nichts wurde getan. Versuchen Sie es wieder.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/converting.py"/>
        <source>{target} is what is converted; give the new file another name.</source>
        <translation>{target} ist, was umgewandelt wird; geben Sie der neuen Datei einen anderen Namen.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/services/dataset_card.py"/>
        <location filename="../../annotator/gui/plan_words.py"/>
        <location filename="../../annotator/gui/queue_model.py"/>
        <location filename="../../annotator/gui/reading.py"/>
        <location filename="../../annotator/gui/time_screen.py"/>
        <source>{n:,} words</source>
        <translation>
            <numerusform>{n:,} Wort</numerusform>
            <numerusform>{n:,} Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/services/dataset_card.py"/>
        <location filename="../../annotator/gui/event_commands.py"/>
        <location filename="../../annotator/gui/import_summary.py"/>
        <source>{n:,} events</source>
        <translation>
            <numerusform>{n:,} Ereignis</numerusform>
            <numerusform>{n:,} Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/services/deliveries.py"/>
        <source>follow the schema</source>
        <translation>dem Schema folgen</translation>
    </message>
    <message>
        <location filename="../../annotator/services/deliveries.py"/>
        <source>{name} belongs to another project{whose}; merge it there.</source>
        <translation>{name} gehört zu einem anderen Projekt{whose}; führen Sie es dort zusammen.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/deliveries.py"/>
        <source>{name} is a project, not a package; export what was annotated in it, and import that.</source>
        <translation>{name} ist ein Projekt, kein Paket; exportieren Sie, was darin annotiert wurde, und importieren Sie das.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/deliveries.py"/>
        <source>This layer was left out: {error}. Have the package sent again.</source>
        <translation>Diese Ebene wurde ausgelassen: {error}. Lassen Sie sich das Paket noch einmal schicken.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/deliveries.py"/>
        <source>This layer was left out: it is damaged. Have the package sent again.</source>
        <translation>Diese Ebene wurde ausgelassen: Sie ist beschädigt. Lassen Sie sich das Paket noch einmal schicken.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/deliveries.py"/>
        <source>Import the article and merge again: the project does not have this document.</source>
        <translation>Importieren Sie den Artikel und führen Sie noch einmal zusammen: Das Projekt hat dieses Dokument nicht.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/deliveries.py"/>
        <source>Its text was changed, so this layer was left out; hand the document out again.</source>
        <translation>Der Text wurde geändert, deshalb wurde diese Ebene ausgelassen; geben Sie das Dokument noch einmal aus.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/deliveries.py"/>
        <source>“{name}” worked here; the layers are merged as those of “{owner}”, whose package it is.</source>
        <translation>„{name}“ hat hier gearbeitet; die Ebenen werden als die von „{owner}“ zusammengeführt, deren Paket es ist.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/deliveries.py"/>
        <source>a step in its history is missing</source>
        <translation>ein Schritt ihrer Geschichte fehlt</translation>
    </message>
    <message>
        <location filename="../../annotator/services/deliveries.py"/>
        <source>its history does not lead to its annotations</source>
        <translation>ihre Geschichte führt nicht zu ihren Annotationen</translation>
    </message>
    <message>
        <location filename="../../annotator/services/departures.py"/>
        <source>What does not keep to the schema stays as it was annotated: change it on the event's card or in the palette, or change the schema on its screen.</source>
        <translation>Was nicht zum Schema passt, bleibt, wie es annotiert wurde: Ändern Sie es auf der Karte des Ereignisses oder in der Palette, oder ändern Sie das Schema in seinem Bereich.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/departures.py"/>
        <source>{shown_name} is a link of events, not of mentions.</source>
        <translation>{shown_name} verknüpft Ereignisse, nicht Erwähnungen.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/services/evaluating.py"/>
        <source>{n} of the documents taught the trained model that made their suggestions, so the figures look better than new documents will; add --held-out to leave them out.</source>
        <translation>
            <numerusform>{n} der Dokumente hat das trainierte Modell gelehrt, das seine Vorschläge gemacht hat; die Zahlen sehen deshalb besser aus als auf neuen Dokumenten. Mit --held-out bleibt es weg.</numerusform>
            <numerusform>{n} der Dokumente haben das trainierte Modell gelehrt, das ihre Vorschläge gemacht hat; die Zahlen sehen deshalb besser aus als auf neuen Dokumenten. Mit --held-out bleiben sie weg.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/services/evaluating.py"/>
        <source>There is no layer that is done on a document with suggestions that the trained model did not learn from; evaluate without --held-out, or finish other documents.</source>
        <translation>Es gibt keine fertige Ebene auf einem Dokument mit Vorschlägen, aus dem das trainierte Modell nicht gelernt hat; messen Sie ohne --held-out, oder stellen Sie andere Dokumente fertig.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/evaluating.py"/>
        <source>There is no layer that is done on a document with suggestions; annotate some documents, say that they are done, and evaluate again.</source>
        <translation>Es gibt keine fertige Ebene auf einem Dokument mit Vorschlägen; annotieren Sie einige Dokumente, melden Sie sie fertig und werten Sie neu aus.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/services/evaluating.py"/>
        <source>{n:,} texts</source>
        <translation>
            <numerusform>{n:,} Text</numerusform>
            <numerusform>{n:,} Texte</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/services/evaluating.py"/>
        <source>{name} and {name2} have no text in common, so nothing can be compared.</source>
        <translation>{name} und {name2} haben keinen Text gemeinsam, also kann nichts verglichen werden.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/evaluating.py"/>
        <source>It holds nothing.</source>
        <translation>Es enthält nichts.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/evaluating.py"/>
        <source>{path} can't be compared: {why}</source>
        <translation>{path} kann nicht verglichen werden: {why}</translation>
    </message>
    <message>
        <location filename="../../annotator/services/export_orders.py"/>
        <source>“{words}” is no split; give two or three whole numbers above 0, such as 80/10/10.</source>
        <translation>„{words}“ ist keine Aufteilung; geben Sie zwei oder drei ganze Zahlen über 0 an, etwa 80/10/10.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/export_orders.py"/>
        <source>The split is not possible: {error}; choose fewer parts or more documents.</source>
        <translation>Die Aufteilung ist nicht möglich: {error}; wählen Sie weniger Teile oder mehr Dokumente.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/export_orders.py"/>
        <source>Nothing can be written to {folder} ({strerror}); choose another folder.</source>
        <translation>In {folder} kann nichts geschrieben werden ({strerror}); wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/export_orders.py"/>
        <source>{target} can't be written ({strerror}); close it in other programs and export again.</source>
        <translation>{target} kann nicht geschrieben werden ({strerror}); schließen Sie die Datei in anderen Programmen und exportieren Sie neu.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/export_preview.py"/>
        <source>The file is binary, so there is nothing to read here.</source>
        <translation>Die Datei ist binär, es gibt hier nichts zu lesen.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/export_preview.py"/>
        <source>Files in the archive: {names}</source>
        <translation>Dateien im Archiv: {names}</translation>
    </message>
    <message>
        <location filename="../../annotator/services/export_scope.py"/>
        <source>None of the chosen documents has anything to export; choose others, or all.</source>
        <translation>Keines der gewählten Dokumente hat etwas zu exportieren; wählen Sie andere oder alle.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/export_scope.py"/>
        <source>; there are {names}</source>
        <translation>; es gibt {names}</translation>
    </message>
    <message>
        <location filename="../../annotator/services/export_scope.py"/>
        <source>Nobody called “{annotator}” has annotated in this project{known}.</source>
        <translation>Niemand namens „{annotator}“ hat in diesem Projekt annotiert{known}.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/export_scope.py"/>
        <source>None of these documents is done yet; leave out “only done ones” to export all.</source>
        <translation>Keines dieser Dokumente ist fertig; lassen Sie „nur fertige“ weg, um alle zu exportieren.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/export_scope.py"/>
        <source>There is no gold layer yet; settle the annotators' differences first.</source>
        <translation>Es gibt noch keinen Goldstandard; klären Sie zuerst die Unterschiede der Annotatoren.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/export_scope.py"/>
        <source>Nothing was annotated yet; accept suggestions or label something first.</source>
        <translation>Noch wurde nichts annotiert; nehmen Sie zuerst Vorschläge an oder versehen Sie etwas mit einem Label.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/exporting.py"/>
        <source>The export was cancelled; nothing was written.</source>
        <translation>Der Export wurde abgebrochen; nichts wurde geschrieben.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/services/exporting.py"/>
        <location filename="../../annotator/services/importing.py"/>
        <location filename="../../annotator/gui/import_summary.py"/>
        <location filename="../../annotator/gui/merging.py"/>
        <location filename="../../annotator/gui/report_model.py"/>
        <source>{n:,} problems</source>
        <translation>
            <numerusform>{n:,} Problem</numerusform>
            <numerusform>{n:,} Probleme</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/services/exporting.py"/>
        <source>The format can’t hold this</source>
        <translation>Das kann das Format nicht aufnehmen</translation>
    </message>
    <message>
        <location filename="../../annotator/services/exporting.py"/>
        <source>“{surface}” does not stand at {start}, so it was left out.</source>
        <translation>„{surface}“ steht nicht bei {start} und wurde deshalb ausgelassen.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/exporting.py"/>
        <source>reading back</source>
        <translation>wird zurückgelesen</translation>
    </message>
    <message>
        <location filename="../../annotator/services/exporting.py"/>
        <location filename="../../annotator/services/library.py"/>
        <source>“{name}” can only be read; choose one of {names}.</source>
        <translation>„{name}“ kann nur gelesen werden; wählen Sie eines von {names}.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/feedback_report.py"/>
        <source>There is no annotator “{name}” in this project; there are: {known}.</source>
        <translation>In diesem Projekt gibt es keinen Annotator „{name}“; es gibt: {known}.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/feedback_report.py"/>
        <source>No document of {name} is settled yet; settle some of theirs first.</source>
        <translation>Kein Dokument von {name} ist schon geklärt; klären Sie zuerst einige davon.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/feedback_report.py"/>
        <source>No document is settled yet; settle everything in one on the Settle screen first.</source>
        <translation>Noch kein Dokument ist geklärt; klären Sie zuerst alles in einem im Bereich „Klären“.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/feedback_report.py"/>
        <source>The folder {folder} can't be made ({why}); choose another.</source>
        <translation>Der Ordner {folder} kann nicht angelegt werden ({why}); wählen Sie einen anderen.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/folder_watch.py"/>
        <source>There is no folder {folder}; make it first or choose another one.</source>
        <translation>Es gibt keinen Ordner {folder}; legen Sie ihn an oder wählen Sie einen anderen.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/services/gold_progress.py"/>
        <source>{n:,} of {gold_layers} are not done</source>
        <translation>
            <numerusform>{n:,} von {gold_layers} ist nicht fertig</numerusform>
            <numerusform>{n:,} von {gold_layers} sind nicht fertig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/services/gold_progress.py"/>
        <source>{n:,} gold layers</source>
        <translation>
            <numerusform>{n:,} Gold-Ebene</numerusform>
            <numerusform>{n:,} Gold-Ebenen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/services/gold_progress.py"/>
        <source>{layers_left}, {disagreements} not settled.</source>
        <translation>{layers_left}, {disagreements} nicht geklärt.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/services/gold_progress.py"/>
        <location filename="../../annotator/gui/settle_states.py"/>
        <source>{n:,} disagreements</source>
        <translation>
            <numerusform>{n:,} Uneinigkeit</numerusform>
            <numerusform>{n:,} Uneinigkeiten</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/services/hand_out.py"/>
        <source>Stopped; nothing was handed out.</source>
        <translation>Angehalten; nichts wurde ausgegeben.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/services/hand_out.py"/>
        <source>{n:,} packages written.</source>
        <translation>
            <numerusform>{n:,} Paket geschrieben.</numerusform>
            <numerusform>{n:,} Pakete geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/services/hand_out.py"/>
        <source>Somebody else hands out from this project just now; try again.</source>
        <translation>Jemand anders gibt gerade aus diesem Projekt aus; versuchen Sie es wieder.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/hand_out_plans.py"/>
        <source>Nothing is left to be handed out again: all of this is done.</source>
        <translation>Nichts bleibt, das neu auszugeben wäre: Alles davon ist fertig.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/hand_out_plans.py"/>
        <source>Nothing came back unfinished; what never came back is “missing”.</source>
        <translation>Nichts kam unfertig zurück; was nie zurückkam, „fehlt“.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/hand_out_plans.py"/>
        <source>Nothing is missing: each of these packages came back at least once.</source>
        <translation>Nichts fehlt: Jedes dieser Pakete kam mindestens einmal zurück.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/hand_out_plans.py"/>
        <source>{name} is a package itself; hand out from the project it came from.</source>
        <translation>{name} ist selbst ein Paket; geben Sie aus dem Projekt aus, aus dem es kam.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/hand_out_plans.py"/>
        <source>Everybody who was named has these documents already; name others, or more of them.</source>
        <translation>Alle Genannten haben diese Dokumente schon; nennen Sie andere Personen oder mehr Dokumente.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/hand_out_plans.py"/>
        <source>As many people as asked have these documents already; give each to more people.</source>
        <translation>So viele Personen wie gewünscht haben diese Dokumente schon; geben Sie jedes an mehr Personen.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/hand_out_plans.py"/>
        <source>There is no document left that nobody was given; import more, or choose among those that were handed out.</source>
        <translation>Kein Dokument ist übrig, das niemand bekommen hat; importieren Sie weitere oder wählen Sie unter den ausgegebenen.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/hand_out_plans.py"/>
        <source>No document fits what was chosen; ask for less.</source>
        <translation>Kein Dokument passt zur Auswahl; verlangen Sie weniger.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/hand_out_plans.py"/>
        <source>The document {unknown} is not among those that are handed out; leave it out of those that come first, or choose more documents.</source>
        <translation>Das Dokument {unknown} ist nicht unter denen, die ausgegeben werden; lassen Sie es bei den ersten weg oder wählen Sie mehr Dokumente.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/hand_out_plans.py"/>
        <source>Nothing was handed out to {unknown}; check the name.</source>
        <translation>An {unknown} wurde nichts ausgegeben; prüfen Sie den Namen.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/hand_out_plans.py"/>
        <source>All these people have the documents already; name others.</source>
        <translation>Alle diese Personen haben die Dokumente schon; nennen Sie andere.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/importing.py"/>
        <source>The import was cancelled; nothing was added.</source>
        <translation>Der Import wurde abgebrochen; nichts wurde hinzugefügt.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/importing.py"/>
        <source>{articles} added</source>
        <translation>{articles} hinzugefügt</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/services/importing.py"/>
        <source>{n:,} articles</source>
        <translation>
            <numerusform>{n:,} Artikel</numerusform>
            <numerusform>{n:,} Artikel</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/services/importing.py"/>
        <source>{duplicates} there already</source>
        <translation>{duplicates} schon vorhanden</translation>
    </message>
    <message>
        <location filename="../../annotator/services/importing.py"/>
        <source>{similar} nearly the same as others</source>
        <translation>{similar} fast gleich wie andere</translation>
    </message>
    <message>
        <location filename="../../annotator/services/importing.py"/>
        <source>It was added though {likeness:.0%} of it is as in “{other}”; flag one of the two if it should be annotated once.</source>
        <translation>Es wurde hinzugefügt, obwohl {likeness:.0%} davon wie in „{other}“ ist; kennzeichnen Sie eines der beiden, wenn es nur einmal annotiert werden soll.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/importing.py"/>
        <source>Beside it is {other} with annotations; choose that file, and the text comes with it.</source>
        <translation>Daneben liegt {other} mit Annotationen; wählen Sie diese Datei, der Text kommt mit.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/importing.py"/>
        <source>The text has half characters (lone surrogates); save it again as UTF-8.</source>
        <translation>Der Text enthält halbe Zeichen (einzelne Surrogate); speichern Sie ihn neu als UTF-8.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/importing.py"/>
        <source>The same text is in the project already, as “{title}”.</source>
        <translation>Derselbe Text ist schon im Projekt, als „{title}“.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/kept_layers.py"/>
        <source>The schema has no {names}; add what is missing and bring it back then.</source>
        <translation>Das Schema hat kein {names}; fügen Sie hinzu, was fehlt, und holen Sie es dann zurück.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/kept_layers.py"/>
        <source>bring back</source>
        <translation>zurückholen</translation>
    </message>
    <message>
        <location filename="../../annotator/services/kept_layers.py"/>
        <source>The layer is like this already; nothing was changed.</source>
        <translation>Die Ebene ist schon so; nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/kept_layers.py"/>
        <source>There is no such kept layer; list what is kept and take an id from there.</source>
        <translation>Es gibt keine solche aufbewahrte Ebene; lassen Sie auflisten, was aufbewahrt ist, und nehmen Sie von dort eine Kennung.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/layer_states.py"/>
        <source>It was made under a schema that was changed in the package.</source>
        <translation>Er entstand unter einem Schema, das im Paket geändert wurde.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/layer_states.py"/>
        <source>It uses {names}, which the project's schema does not have.</source>
        <translation>Er verwendet {names}, was das Schema des Projekts nicht hat.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/layer_states.py"/>
        <source>It came in the package of {name}.</source>
        <translation>Er kam im Paket von {name}.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/library.py"/>
        <source>There is no file {where}; check the name.</source>
        <translation>Es gibt keine Datei {where}; prüfen Sie den Namen.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/library.py"/>
        <source>Nothing could be read from {path}: {why}</source>
        <translation>Aus {path} konnte nichts gelesen werden: {why}</translation>
    </message>
    <message>
        <location filename="../../annotator/services/library.py"/>
        <source>The format “{name}” can't hold all of this, so nothing was written; choose another one, or allow losses. {losses}</source>
        <translation>Das Format „{name}“ kann nicht alles aufnehmen, deshalb wurde nichts geschrieben; wählen Sie ein anderes oder erlauben Sie Verluste. {losses}</translation>
    </message>
    <message>
        <location filename="../../annotator/services/library.py"/>
        <source>No format is written to “{name}”; name the format, or give the file one of the endings {endings}.</source>
        <translation>Kein Format wird in „{name}“ geschrieben; nennen Sie das Format oder geben Sie der Datei eine der Endungen {endings}.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/llm_suggesting.py"/>
        <source>The texts would leave this computer and be sent to {host}; where that is allowed for these texts, say so with --yes-send.</source>
        <translation>Die Texte würden diesen Rechner verlassen und an {host} gesendet; wo das für diese Texte erlaubt ist, sagen Sie es mit --yes-send.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/llm_suggesting.py"/>
        <source>The key has signs that no key has; store it again.</source>
        <translation>Der Schlüssel hat Zeichen, die kein Schlüssel hat; speichern Sie ihn neu.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/llm_suggesting.py"/>
        <source>The system's keyring can't be read ({error}); give the key in the environment variable {KEY_VARIABLE}.</source>
        <translation>Der Schlüsselbund des Systems kann nicht gelesen werden ({error}); geben Sie den Schlüssel in der Umgebungsvariablen {KEY_VARIABLE} an.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/llm_suggesting.py"/>
        <source>The system's keyring has no key {name!r} for Annotator; store it with: keyring set {KEY_SERVICE} {name2}</source>
        <translation>Der Schlüsselbund des Systems hat keinen Schlüssel {name!r} für Annotator; speichern Sie ihn mit: keyring set {KEY_SERVICE} {name2}</translation>
    </message>
    <message>
        <location filename="../../annotator/services/merging.py"/>
        <source>{name} was not merged.</source>
        <translation>{name} wurde nicht zusammengeführt.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/merging.py"/>
        <source>{whose} brought nothing new.</source>
        <translation>{whose} brachte nichts Neues.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/merging.py"/>
        <source>, {layers} kept beside</source>
        <translation>, {layers} daneben aufbewahrt</translation>
    </message>
    <message>
        <location filename="../../annotator/services/merging.py"/>
        <source>{whose}: {layers} came in{kept}.</source>
        <translation>{whose}: {layers} kamen herein{kept}.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/merging.py"/>
        <source>{packages} merged, {layers} came in</source>
        <translation>{packages} zusammengeführt, {layers} kamen herein</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/services/merging.py"/>
        <location filename="../../annotator/gui/hand_out_dialogs.py"/>
        <source>{n:,} packages</source>
        <translation>
            <numerusform>{n:,} Paket</numerusform>
            <numerusform>{n:,} Pakete</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/services/merging.py"/>
        <source>{layers} kept beside</source>
        <translation>{layers} daneben aufbewahrt</translation>
    </message>
    <message>
        <location filename="../../annotator/services/merging.py"/>
        <source>{files} could not be used</source>
        <translation>{files} waren nicht brauchbar</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/services/merging.py"/>
        <location filename="../../annotator/gui/hand_out_dialogs.py"/>
        <location filename="../../annotator/gui/import_dialog.py"/>
        <source>{n:,} files</source>
        <translation>
            <numerusform>{n:,} Datei</numerusform>
            <numerusform>{n:,} Dateien</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/services/merging.py"/>
        <source>Stopped after {done}; {files} left. Merge again to go on.</source>
        <translation>Nach {done} angehalten; {files} übrig. Führen Sie wieder zusammen, um fortzufahren.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/merging.py"/>
        <source>{name} is open for reading only. Copy it to a place of yours and merge there.</source>
        <translation>{name} ist nur zum Lesen geöffnet. Kopieren Sie die Datei an einen eigenen Ort und führen Sie dort zusammen.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/merging.py"/>
        <source>{name} is a package; merge it into the project that it was handed out from.</source>
        <translation>{name} ist ein Paket; führen Sie es in das Projekt zusammen, aus dem es ausgegeben wurde.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/merging.py"/>
        <source>There are no packages (*{SUFFIX}) in this folder.</source>
        <translation>In diesem Ordner sind keine Pakete (*{SUFFIX}).</translation>
    </message>
    <message>
        <location filename="../../annotator/services/merging.py"/>
        <source>{name} is the project itself; leave it out.</source>
        <translation>{name} ist das Projekt selbst; lassen Sie es weg.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/merging.py"/>
        <source>The schema is being changed just now; merge again in a moment.</source>
        <translation>Das Schema wird gerade geändert; führen Sie gleich wieder zusammen.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/services/missing_names.py"/>
        <source>{n:,} mentions are left out{first}: the schema has no entity label {name}.</source>
        <translation>
            <numerusform>{n:,} Erwähnung wird ausgelassen{first}: Das Schema hat kein Entitätslabel {name}.</numerusform>
            <numerusform>{n:,} Erwähnungen werden ausgelassen{first}: Das Schema hat kein Entitätslabel {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/services/missing_names.py"/>
        <source>{n:,} events are left out{first}: the schema has no event type {name}.</source>
        <translation>
            <numerusform>{n:,} Ereignis wird ausgelassen{first}: Das Schema hat keinen Ereignistyp {name}.</numerusform>
            <numerusform>{n:,} Ereignisse werden ausgelassen{first}: Das Schema hat keinen Ereignistyp {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/services/missing_names.py"/>
        <source>{n:,} labels of documents are left out{first}: the schema has no document label {name}.</source>
        <translation>
            <numerusform>{n:,} Label eines Dokuments wird ausgelassen{first}: Das Schema hat kein Dokumentlabel {name}.</numerusform>
            <numerusform>{n:,} Labels von Dokumenten werden ausgelassen{first}: Das Schema hat kein Dokumentlabel {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/services/missing_names.py"/>
        <source>{n:,} links are left out: the schema has no link {name}, or one of the two ends is left out.</source>
        <translation>
            <numerusform>{n:,} Verknüpfung wird ausgelassen: Das Schema hat keine Verknüpfung {name}, oder eines der beiden Enden wird ausgelassen.</numerusform>
            <numerusform>{n:,} Verknüpfungen werden ausgelassen: Das Schema hat keine Verknüpfung {name}, oder eines der beiden Enden wird ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/services/missing_names.py"/>
        <source>{n:,} arguments are left out{first}: what fills the role {name} is left out.</source>
        <translation>
            <numerusform>{n:,} Argument wird ausgelassen{first}: Was die Rolle {name} füllt, wird ausgelassen.</numerusform>
            <numerusform>{n:,} Argumente werden ausgelassen{first}: Was die Rolle {name} füllt, wird ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/services/missing_names.py"/>
        <source> (the first: “{words}”)</source>
        <translation> (zuerst: „{words}“)</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/services/missing_names.py"/>
        <source>{n:,} layers are not made, the first {annotator}'s: nothing of what they hold could be taken in.</source>
        <translation>
            <numerusform>{n:,} Ebene wird nicht angelegt, die von {annotator}: Nichts von dem, was sie enthält, konnte übernommen werden.</numerusform>
            <numerusform>{n:,} Ebenen werden nicht angelegt, zuerst die von {annotator}: Nichts von dem, was sie enthalten, konnte übernommen werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/services/missing_names.py"/>
        <source>It lacks {n:,} names. Add them on the Schema screen, have the import add them (annotator import --add-names), or make a project whose schema has them (annotator new PROJECT --schema FILE), and import into that; layers that came in by now stay as they are.</source>
        <translation>
            <numerusform>Ihm fehlt {n:,} Name. Fügen Sie ihn im Bereich Schema hinzu, lassen Sie ihn vom Import hinzufügen (annotator import --add-names), oder legen Sie ein Projekt an, dessen Schema ihn hat (annotator new PROJECT --schema FILE), und importieren Sie dort hinein; Ebenen, die jetzt hereinkamen, bleiben, wie sie sind.</numerusform>
            <numerusform>Ihm fehlen {n:,} Namen. Fügen Sie sie im Bereich Schema hinzu, lassen Sie sie vom Import hinzufügen (annotator import --add-names), oder legen Sie ein Projekt an, dessen Schema sie hat (annotator new PROJECT --schema FILE), und importieren Sie dort hinein; Ebenen, die jetzt hereinkamen, bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/services/opening.py"/>
        <source>This document can't be found in the project any more. Open another one, and check the file: annotator verify {name}</source>
        <translation>Dieses Dokument ist im Projekt nicht mehr zu finden. Öffnen Sie ein anderes und prüfen Sie die Datei: annotator verify {name}</translation>
    </message>
    <message>
        <location filename="../../annotator/services/packages.py"/>
        <source>, {number:.0f} % without suggestions</source>
        <translation>, {number:.0f} % ohne Vorschläge</translation>
    </message>
    <message>
        <location filename="../../annotator/services/packages.py"/>
        <source>To {names}: each document to {each}{part}; random seed {seed}.</source>
        <translation>An {names}: jedes Dokument an {each}{part}; Startwert {seed}.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/packages.py"/>
        <source>{annotator}’s package of another project, “{title}”</source>
        <translation>das Paket von {annotator} aus einem anderen Projekt, „{title}“</translation>
    </message>
    <message>
        <location filename="../../annotator/services/packages.py"/>
        <source>{name} is another copy of this project, {what}.</source>
        <translation>{name} ist eine andere Kopie dieses Projekts, {what}.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/packages.py"/>
        <source>{name} is another project, “{title}”, {what}.</source>
        <translation>{name} ist ein anderes Projekt, „{title}“, {what}.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/packages.py"/>
        <source>{done:,} of {documents} done.</source>
        <translation>{done:,} / {documents} fertig.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/packages.py"/>
        <source>{done:,} of {documents} done, {begun:,} begun.</source>
        <translation>{done:,} / {documents} fertig, {begun:,} begonnen.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/patterns.py"/>
        <source>The pattern can't be read: {why}. Mend it, or turn Pattern off.</source>
        <translation>Das Muster kann nicht gelesen werden: {why}. Verbessern Sie es oder schalten Sie Muster aus.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/patterns.py"/>
        <source>This pattern takes too long; make it simpler, or more exact.</source>
        <translation>Dieses Muster braucht zu lange; machen Sie es einfacher oder genauer.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/patterns.py"/>
        <source>The search ended early; try it again.</source>
        <translation>Die Suche endete vorzeitig; versuchen Sie es wieder.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/previewing.py"/>
        <source>nothing marked</source>
        <translation>nichts markiert</translation>
    </message>
    <message>
        <location filename="../../annotator/services/project.py"/>
        <source>The copy needs another name than the project itself.</source>
        <translation>Die Kopie braucht einen anderen Namen als das Projekt selbst.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/project.py"/>
        <source>Give a name of 1 to {NAME_LIMIT} ordinary characters for the annotator.</source>
        <translation>Geben Sie einen Namen aus 1 bis {NAME_LIMIT} gewöhnlichen Zeichen für den Annotator an.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/project.py"/>
        <source>The schema {path} is not UTF-8; save it as UTF-8.</source>
        <translation>Das Schema {path} ist nicht UTF-8; speichern Sie es als UTF-8.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/project.py"/>
        <location filename="../../annotator/services/schema_files.py"/>
        <source>The schema {path} can't be read ({why}); check the file.</source>
        <translation>Das Schema {path} kann nicht gelesen werden ({why}); prüfen Sie die Datei.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/project.py"/>
        <source>The schema {path} is not well formed: {error}.</source>
        <translation>Das Schema {path} ist nicht wohlgeformt: {error}.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/queue.py"/>
        <source>to do</source>
        <translation>offen</translation>
    </message>
    <message>
        <location filename="../../annotator/services/queue.py"/>
        <source>doing</source>
        <translation>in Arbeit</translation>
    </message>
    <message>
        <location filename="../../annotator/services/queue.py"/>
        <source>last ones first</source>
        <translation>letzte zuerst</translation>
    </message>
    <message>
        <location filename="../../annotator/services/queue.py"/>
        <source>by name</source>
        <translation>nach Namen</translation>
    </message>
    <message>
        <location filename="../../annotator/services/queue.py"/>
        <source>by name, backwards</source>
        <translation>nach Namen, rückwärts</translation>
    </message>
    <message>
        <location filename="../../annotator/services/queue.py"/>
        <location filename="../../annotator/gui/queue_options.py"/>
        <source>shortest first</source>
        <translation>kürzeste zuerst</translation>
    </message>
    <message>
        <location filename="../../annotator/services/queue.py"/>
        <location filename="../../annotator/gui/queue_options.py"/>
        <source>longest first</source>
        <translation>längste zuerst</translation>
    </message>
    <message>
        <location filename="../../annotator/services/queue.py"/>
        <location filename="../../annotator/gui/queue_options.py"/>
        <source>most certain first</source>
        <translation>sicherste zuerst</translation>
    </message>
    <message>
        <location filename="../../annotator/services/queue.py"/>
        <location filename="../../annotator/gui/queue_options.py"/>
        <source>most uncertain first</source>
        <translation>unsicherste zuerst</translation>
    </message>
    <message>
        <location filename="../../annotator/services/queue.py"/>
        <source>least informative first</source>
        <translation>am wenigsten lehrreiche zuerst</translation>
    </message>
    <message>
        <location filename="../../annotator/services/queue.py"/>
        <source>most informative first</source>
        <translation>lehrreichste zuerst</translation>
    </message>
    <message>
        <location filename="../../annotator/services/queue.py"/>
        <source>least disagreement first</source>
        <translation>einigste zuerst</translation>
    </message>
    <message>
        <location filename="../../annotator/services/queue.py"/>
        <source>most disagreement first</source>
        <translation>uneinigste zuerst</translation>
    </message>
    <message>
        <location filename="../../annotator/services/queue.py"/>
        <source>least time first</source>
        <translation>wenigste Zeit zuerst</translation>
    </message>
    <message>
        <location filename="../../annotator/services/queue.py"/>
        <source>most time first</source>
        <translation>meiste Zeit zuerst</translation>
    </message>
    <message>
        <location filename="../../annotator/services/queue.py"/>
        <location filename="../../annotator/gui/queue_model.py"/>
        <source>flagged</source>
        <translation>gekennzeichnet</translation>
    </message>
    <message>
        <location filename="../../annotator/services/queue.py"/>
        <source>with {names}</source>
        <translation>mit {names}</translation>
    </message>
    <message>
        <location filename="../../annotator/services/queue.py"/>
        <source>with notes</source>
        <translation>mit Notizen</translation>
    </message>
    <message>
        <location filename="../../annotator/services/queue.py"/>
        <source>with questions</source>
        <translation>mit Fragen</translation>
    </message>
    <message>
        <location filename="../../annotator/services/replaying.py"/>
        <source>its history does not fit together</source>
        <translation>ihre Geschichte passt nicht zusammen</translation>
    </message>
    <message>
        <location filename="../../annotator/services/replaying.py"/>
        <location filename="../../annotator/services/schema_ways.py"/>
        <source>an edit in its history can't be read</source>
        <translation>ein Schritt ihrer Geschichte kann nicht gelesen werden</translation>
    </message>
    <message>
        <location filename="../../annotator/services/replaying.py"/>
        <source>“{words}” does not stand in the text at {at}</source>
        <translation>„{words}“ steht nicht an Stelle {at} des Textes</translation>
    </message>
    <message>
        <location filename="../../annotator/services/replaying.py"/>
        <source>the {role} of an event is filled by nothing</source>
        <translation>die Rolle {role} eines Ereignisses ist mit nichts gefüllt</translation>
    </message>
    <message>
        <location filename="../../annotator/services/replaying.py"/>
        <source>a link leads to what is not there</source>
        <translation>eine Verknüpfung führt zu etwas, was es nicht gibt</translation>
    </message>
    <message>
        <location filename="../../annotator/services/restoring.py"/>
        <source>There is a file {target} already; choose another name.</source>
        <translation>Es gibt schon eine Datei {target}; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/restoring.py"/>
        <source>{name} is not put back: {why}</source>
        <translation>{name} wird nicht zurückgeholt: {why}</translation>
    </message>
    <message>
        <location filename="../../annotator/services/restoring.py"/>
        <source>{name} can't be restored from itself; name one of its backups.</source>
        <translation>{name} kann nicht aus sich selbst wiederhergestellt werden; nennen Sie eine seiner Sicherungen.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/restoring.py"/>
        <source>There is no good backup of {name} beside it. Save what can be read with: annotator salvage {name2} NEW.annotator</source>
        <translation>Neben {name} gibt es keine gute Sicherung. Retten Sie, was lesbar ist, mit: annotator salvage {name2} NEW.annotator</translation>
    </message>
    <message>
        <location filename="../../annotator/services/salvaging.py"/>
        <source>There is no file {damaged}; check the name.</source>
        <translation>Es gibt keine Datei {damaged}; prüfen Sie den Namen.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/salvaging.py"/>
        <source>Nothing could be read of {name}: it is damaged all over, or no Annotator project. Open the newest copy in its folder of backups.</source>
        <translation>Aus {name} konnte nichts gelesen werden: Die Datei ist ganz beschädigt oder kein Annotator-Projekt. Öffnen Sie die neueste Kopie in ihrem Ordner der Sicherungen.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/schema_changes.py"/>
        <source>change the schema</source>
        <translation>Schema ändern</translation>
    </message>
    <message>
        <location filename="../../annotator/services/schema_changes.py"/>
        <source>{line} in {layers} of {people}</source>
        <translation>{line} ({layers}, {people})</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/services/schema_changes.py"/>
        <source>{n:,} arguments are filled by what the role no longer takes</source>
        <translation>
            <numerusform>{n:,} Argument ist mit etwas gefüllt, was die Rolle nicht mehr nimmt</numerusform>
            <numerusform>{n:,} Argumente sind mit etwas gefüllt, was die Rolle nicht mehr nimmt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/services/schema_changes.py"/>
        <source>{n:,} arguments are filled by what the role takes from now on</source>
        <translation>
            <numerusform>{n:,} Argument ist mit etwas gefüllt, was die Rolle von nun an nimmt</numerusform>
            <numerusform>{n:,} Argumente sind mit etwas gefüllt, was die Rolle von nun an nimmt</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/services/schema_changes.py"/>
        <source>No annotation changes.</source>
        <translation>Keine Annotation ändert sich.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/services/schema_changes.py"/>
        <source>{n:,} layers of {people} change with it, as one step that can be undone.</source>
        <translation>
            <numerusform>{n:,} Ebene ({people}) ändert sich mit, als ein Schritt, der sich rückgängig machen lässt.</numerusform>
            <numerusform>{n:,} Ebenen ({people}) ändern sich mit, als ein Schritt, der sich rückgängig machen lässt.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/services/schema_changes.py"/>
        <location filename="../../annotator/gui/schema_commands.py"/>
        <source>Nothing is changed in the schema; change something first.</source>
        <translation>Im Schema ist nichts geändert; ändern Sie zuerst etwas.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/schema_changes.py"/>
        <source>{name} is a package: its schema belongs to the project it came from. Ask whoever handed it out to change it there.</source>
        <translation>{name} ist ein Paket: Sein Schema gehört zu dem Projekt, aus dem es kam. Bitten Sie, wer es ausgegeben hat, es dort zu ändern.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/schema_changes.py"/>
        <source>There is no change of the schema to take back.</source>
        <translation>Es gibt keine Änderung des Schemas, die zurückzunehmen wäre.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/services/schema_files.py"/>
        <location filename="../../annotator/gui/schema_summary.py"/>
        <source>{n:,} entity labels</source>
        <translation>
            <numerusform>{n:,} Entitätslabel</numerusform>
            <numerusform>{n:,} Entitätslabels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/services/schema_files.py"/>
        <location filename="../../annotator/gui/schema_summary.py"/>
        <source>{n:,} event types</source>
        <translation>
            <numerusform>{n:,} Ereignistyp</numerusform>
            <numerusform>{n:,} Ereignistypen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/services/schema_files.py"/>
        <location filename="../../annotator/gui/schema_summary.py"/>
        <source>{n:,} links</source>
        <translation>
            <numerusform>{n:,} Verknüpfung</numerusform>
            <numerusform>{n:,} Verknüpfungen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/services/schema_files.py"/>
        <source>{name} has no labels for texts; choose another file.</source>
        <translation>{name} hat keine Labels für Texte; wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/settling.py"/>
        <source>{by} annotated this document, so somebody else settles it; or allow it where settling is set up.</source>
        <translation>{by} hat dieses Dokument annotiert, deshalb klärt jemand anders; oder erlauben Sie es dort, wo das Klären eingestellt wird.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/settling.py"/>
        <source>An annotator's layer is another one now; look at the question again.</source>
        <translation>Die Ebene eines Annotators ist jetzt eine andere; sehen Sie sich die Frage neu an.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/settling_aside.py"/>
        <source>Counting the disagreements ended early; try it again.</source>
        <translation>Das Zählen der Uneinigkeiten endete vorzeitig; versuchen Sie es wieder.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/settling_terms.py"/>
        <source>annotator </source>
        <translation>Annotator </translation>
    </message>
    <message>
        <location filename="../../annotator/services/statistics.py"/>
        <source>gold layer</source>
        <translation>Gold-Ebene</translation>
    </message>
    <message>
        <location filename="../../annotator/services/suggesters.py"/>
        <source>Model {number} of {made}, learned from {documents} documents: F1 {before:.2f} before, {after:.2f} with it.</source>
        <translation>Modell {number} vom {made}, gelernt aus {documents} Dokumenten: F1 {before:.2f} vorher, {after:.2f} damit.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/suggesting.py"/>
        <source>Pre-highlighting needs spaCy; install it with: pip install spacy</source>
        <translation>Die Vormarkierung braucht spaCy; installieren Sie es mit: pip install spacy</translation>
    </message>
    <message>
        <location filename="../../annotator/services/suggesting.py"/>
        <source>There is no language model “{wanted}”; install it or choose another one.</source>
        <translation>Es gibt kein Sprachmodell „{wanted}“; installieren Sie es oder wählen Sie ein anderes.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/suggesting.py"/>
        <source>The language model “{wanted}” is missing; install it with: pip install {package}</source>
        <translation>Das Sprachmodell „{wanted}“ fehlt; installieren Sie es mit: pip install {package}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/services/suggestion_batches.py"/>
        <source>{n:,} new suggestions</source>
        <translation>
            <numerusform>{n:,} neuer Vorschlag</numerusform>
            <numerusform>{n:,} neue Vorschläge</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/services/suggestion_batches.py"/>
        <source>Stopped after {done}; {left}. Run it again to go on.</source>
        <translation>Nach {done} angehalten; {left}. Führen Sie es wieder aus, um fortzufahren.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/suggestion_batches.py"/>
        <source>No suggestions could be made: {why}</source>
        <translation>Es konnten keine Vorschläge gemacht werden: {why}</translation>
    </message>
    <message>
        <location filename="../../annotator/services/suggestion_store.py"/>
        <source>The trained model that made suggestions here is not in {folder}, so the rules alone are used; put that folder back, or train again.</source>
        <translation>Das trainierte Modell, das hier Vorschläge gemacht hat, ist nicht in {folder}; deshalb werden die Regeln allein benutzt. Legen Sie den Ordner wieder an seinen Platz, oder trainieren Sie neu.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/suggestion_store.py"/>
        <source>A suggestion was dropped: {why}.</source>
        <translation>Ein Vorschlag wurde verworfen: {why}.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/suggestion_store.py"/>
        <source>A suggested link {type} was dropped: one of its ends is not there.</source>
        <translation>Eine vorgeschlagene Verknüpfung {type} wurde verworfen: Eines ihrer Enden fehlt.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/suggestion_store.py"/>
        <source>the schema has no link {type}</source>
        <translation>das Schema hat keine Verknüpfung {type}</translation>
    </message>
    <message>
        <location filename="../../annotator/services/suggestion_store.py"/>
        <source>“{surface}” does not stand at {start}</source>
        <translation>„{surface}“ steht nicht bei {start}</translation>
    </message>
    <message>
        <location filename="../../annotator/services/suggestion_store.py"/>
        <source>the schema has no entity label {label}</source>
        <translation>das Schema hat kein Entitätslabel {label}</translation>
    </message>
    <message>
        <location filename="../../annotator/services/suggestion_store.py"/>
        <source>the schema has no event type {label}</source>
        <translation>das Schema hat keinen Ereignistyp {label}</translation>
    </message>
    <message>
        <location filename="../../annotator/services/suggestion_store.py"/>
        <source>The {role} of a suggested {type} was dropped: nothing fills it.</source>
        <translation>Die Rolle {role} eines vorgeschlagenen {type} wurde verworfen: Nichts füllt sie.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/suggestion_store.py"/>
        <source>Its suggestions are of another text.</source>
        <translation>Seine Vorschläge gehören zu einem anderen Text.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/suggestion_store.py"/>
        <source>{name} is a package: everybody sees the suggestions that were handed out. Make others in the project it came from.</source>
        <translation>{name} ist ein Paket: Alle sehen die Vorschläge, die ausgegeben wurden. Machen Sie andere im Projekt, aus dem es kam.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/suggestion_store.py"/>
        <source>{name} is open for reading only. Copy it to a place of yours and make the suggestions there.</source>
        <translation>{name} ist nur zum Lesen geöffnet. Kopieren Sie die Datei an einen eigenen Ort und machen Sie die Vorschläge dort.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/time_statistics.py"/>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <location filename="../../annotator/services/time_statistics.py"/>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <location filename="../../annotator/services/time_statistics.py"/>
        <location filename="../../annotator/gui/hand_out_form.py"/>
        <location filename="../../annotator/gui/hit_view.py"/>
        <location filename="../../annotator/gui/mention_model.py"/>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <location filename="../../annotator/services/time_statistics.py"/>
        <source>Relabel</source>
        <translation>Label ändern</translation>
    </message>
    <message>
        <location filename="../../annotator/services/time_statistics.py"/>
        <source>Boundary</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <location filename="../../annotator/services/time_statistics.py"/>
        <location filename="../../annotator/gui/side_panel.py"/>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <location filename="../../annotator/services/time_statistics.py"/>
        <source>Fill a role</source>
        <translation>Rolle füllen</translation>
    </message>
    <message>
        <location filename="../../annotator/services/time_statistics.py"/>
        <source>Empty a role</source>
        <translation>Rolle leeren</translation>
    </message>
    <message>
        <location filename="../../annotator/services/time_statistics.py"/>
        <source>Attribute</source>
        <translation>Attribut</translation>
    </message>
    <message>
        <location filename="../../annotator/services/time_statistics.py"/>
        <source>Link</source>
        <translation>Verknüpfung</translation>
    </message>
    <message>
        <location filename="../../annotator/services/time_statistics.py"/>
        <location filename="../../annotator/gui/tour.py"/>
        <source>Apply to all</source>
        <translation>Auf alle anwenden</translation>
    </message>
    <message>
        <location filename="../../annotator/services/time_statistics.py"/>
        <source>{shown} an hour</source>
        <translation>{shown} je Stunde</translation>
    </message>
    <message>
        <location filename="../../annotator/services/time_statistics.py"/>
        <source>{shown} an hour lately</source>
        <translation>zuletzt {shown} je Stunde</translation>
    </message>
    <message>
        <location filename="../../annotator/services/time_statistics.py"/>
        <source>Too early to say how long the rest takes</source>
        <translation>Zu früh, um zu sagen, wie lange der Rest dauert</translation>
    </message>
    <message>
        <location filename="../../annotator/services/time_statistics.py"/>
        <source>{rate} · {time} left</source>
        <translation>{rate} · noch {time}</translation>
    </message>
    <message>
        <location filename="../../annotator/services/time_statistics.py"/>
        <source>under a minute</source>
        <translation>unter einer Minute</translation>
    </message>
    <message>
        <location filename="../../annotator/services/time_statistics.py"/>
        <source>about {time}</source>
        <translation>etwa {time}</translation>
    </message>
    <message>
        <location filename="../../annotator/services/trained_models.py"/>
        <source>There is no model {number} beside the project; kept are: {kept}.</source>
        <translation>Neben dem Projekt liegt kein Modell {number}; da sind: {kept}.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/trained_models.py"/>
        <source>Model {number} can't be used: its folder {folder} is damaged; train again.</source>
        <translation>Modell {number} kann nicht benutzt werden: Sein Ordner {folder} ist beschädigt; trainieren Sie neu.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/trained_models.py"/>
        <source>The model can't be written to {folder}: {strerror}.</source>
        <translation>Das Modell kann nicht nach {folder} geschrieben werden: {strerror}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/services/training.py"/>
        <source>{label} is marked in {n} held-out documents, too few to tell the model from chance: about {more} more finished documents with it are needed.</source>
        <translation>
            <numerusform>{label} ist in {n} zurückgehaltenen Dokument markiert, zu wenig, um das Modell vom Zufall zu unterscheiden: Es braucht etwa {more} weitere fertige Dokumente damit.</numerusform>
            <numerusform>{label} ist in {n} zurückgehaltenen Dokumenten markiert, zu wenig, um das Modell vom Zufall zu unterscheiden: Es braucht etwa {more} weitere fertige Dokumente damit.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/services/training.py"/>
        <source>Stopped after {passes}. Run it again to go on.</source>
        <translation>Nach {passes} angehalten. Führen Sie es wieder aus, um fortzufahren.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/training.py"/>
        <source>F1 {before:.3f} before, {after:.3f} after</source>
        <translation>F1 vorher {before:.3f}, nachher {after:.3f}</translation>
    </message>
    <message>
        <location filename="../../annotator/services/training.py"/>
        <source>It takes {documents} documents that are done to tell whether the model is better: it is not used.</source>
        <translation>Es braucht {documents} fertige Dokumente, um zu sagen, ob das Modell besser ist: Es wird nicht verwendet.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/training.py"/>
        <source>Model {name} is used from now on ({figures}).</source>
        <translation>Modell {name} wird ab jetzt benutzt ({figures}).</translation>
    </message>
    <message>
        <location filename="../../annotator/services/training.py"/>
        <source>F1 {before:.3f} before, {model:.3f} by the model itself</source>
        <translation>F1 {before:.3f} vorher, {model:.3f} vom Modell allein</translation>
    </message>
    <message>
        <location filename="../../annotator/services/training.py"/>
        <source>The labels that the model is better at are in too few held-out documents to tell it from chance ({figures}): it is not used.</source>
        <translation>Die Labels, bei denen das Modell besser ist, stehen in zu wenigen zurückgehaltenen Dokumenten, um es vom Zufall zu unterscheiden ({figures}): Es wird nicht benutzt.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/training.py"/>
        <source>Suggestions would be no better with the model on held-out documents ({figures}): it is not used.</source>
        <translation>Mit dem Modell wären die Vorschläge auf zurückgehaltenen Dokumenten nicht besser ({figures}): Es wird nicht benutzt.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/training.py"/>
        <source>Training needs at least {FEWEST} documents that are done; there are {texts}.</source>
        <translation>Das Training braucht mindestens {FEWEST} fertige Dokumente; es gibt {texts}.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/training.py"/>
        <source>{folder} is there already; name a new folder.</source>
        <translation>{folder} gibt es schon; nennen Sie einen neuen Ordner.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/training_apart.py"/>
        <source>Training broke off; start it again to go on from the last whole pass.</source>
        <translation>Das Training brach ab; starten Sie es wieder, um ab dem letzten ganzen Durchgang fortzufahren.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/who_has_what.py"/>
        <location filename="../../annotator/gui/matrix_model.py"/>
        <source>passed on</source>
        <translation>weitergegeben</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/acting.py"/>
        <source>Select an event first.</source>
        <translation>Wählen Sie zuerst ein Ereignis.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Moving</source>
        <translation>Bewegen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Deciding</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Labelling</source>
        <translation>Labels setzen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <location filename="../../annotator/gui/event_card.py"/>
        <location filename="../../annotator/gui/help_overlay.py"/>
        <location filename="../../annotator/gui/schema_list.py"/>
        <source>Events</source>
        <translation>Ereignisse</translation>
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
        <location filename="../../annotator/gui/prehighlighting.py"/>
        <location filename="../../annotator/gui/queue_panel.py"/>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <location filename="../../annotator/gui/schema_commands.py"/>
        <source>Schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <location filename="../../annotator/gui/help_overlay.py"/>
        <location filename="../../annotator/gui/main_window.py"/>
        <source>Concordance</source>
        <translation>Belege</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Caret one token left</source>
        <translation>Cursor ein Token nach links</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Caret one token right</source>
        <translation>Cursor ein Token nach rechts</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Caret one line up</source>
        <translation>Cursor eine Zeile nach oben</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Caret one line down</source>
        <translation>Cursor eine Zeile nach unten</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Caret to the previous sentence</source>
        <translation>Cursor zum vorigen Satz</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Caret to the next sentence</source>
        <translation>Cursor zum nächsten Satz</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Select one token left</source>
        <translation>Ein Token nach links auswählen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Select one token right</source>
        <translation>Ein Token nach rechts auswählen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Select one line up</source>
        <translation>Eine Zeile nach oben auswählen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Select one line down</source>
        <translation>Eine Zeile nach unten auswählen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Select to the previous sentence</source>
        <translation>Bis zum vorigen Satz auswählen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Select to the next sentence</source>
        <translation>Bis zum nächsten Satz auswählen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Caret to the beginning</source>
        <translation>Cursor an den Anfang</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Caret to the end</source>
        <translation>Cursor an das Ende</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>One page up</source>
        <translation>Eine Seite nach oben</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>One page down</source>
        <translation>Eine Seite nach unten</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Next suggestion</source>
        <translation>Nächster Vorschlag</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>next suggestion</source>
        <translation>nächster Vorschlag</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Previous suggestion</source>
        <translation>Voriger Vorschlag</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Next event</source>
        <translation>Nächstes Ereignis</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Previous event</source>
        <translation>Voriges Ereignis</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Let go of selection and event</source>
        <translation>Auswahl und Ereignis loslassen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>let go</source>
        <translation>loslassen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Accept all in the sentence</source>
        <translation>Alle im Satz annehmen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>accept sentence</source>
        <translation>Satz annehmen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Accept all in the document</source>
        <translation>Alle im Dokument annehmen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>accept all</source>
        <translation>alle annehmen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Accept all of this label</source>
        <translation>Alle mit diesem Label annehmen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>accept label</source>
        <translation>Label annehmen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Accept all of this suggester</source>
        <translation>Alle dieses Vorschlagenden annehmen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>accept suggester</source>
        <translation>Vorschlagenden annehmen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Reject, or remove</source>
        <translation>Ablehnen oder entfernen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Reject all in the sentence</source>
        <translation>Alle im Satz ablehnen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>reject sentence</source>
        <translation>Satz ablehnen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Reject all in the document</source>
        <translation>Alle im Dokument ablehnen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>reject all</source>
        <translation>alle ablehnen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Reject all of this label</source>
        <translation>Alle mit diesem Label ablehnen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>reject label</source>
        <translation>Label ablehnen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Reject all of this suggester</source>
        <translation>Alle dieses Vorschlagenden ablehnen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>reject suggester</source>
        <translation>Vorschlagenden ablehnen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Find a label, type, role or command…</source>
        <translation>Label, Typ, Rolle oder Befehl suchen…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Apply to all occurrences…</source>
        <translation>Auf alle Vorkommen anwenden…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Repeat the last action here</source>
        <translation>Letzte Aktion hier wiederholen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>repeat</source>
        <translation>wiederholen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Other annotation at this place</source>
        <translation>Andere Annotation an dieser Stelle</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>other mark</source>
        <translation>andere Marke</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Add the words to the last mention</source>
        <translation>Wörter zur letzten Erwähnung hinzufügen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Take the fragment here away</source>
        <translation>Fragment hier wegnehmen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>drop fragment</source>
        <translation>Fragment weg</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Start one token to the left</source>
        <translation>Anfang ein Token nach links</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <location filename="../../annotator/gui/settle_keys.py"/>
        <source>start left</source>
        <translation>Anfang links</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Start one token to the right</source>
        <translation>Anfang ein Token nach rechts</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>End one token to the right</source>
        <translation>Ende ein Token nach rechts</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <location filename="../../annotator/gui/settle_keys.py"/>
        <source>end right</source>
        <translation>Ende rechts</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>End one token to the left</source>
        <translation>Ende ein Token nach links</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Start one character to the left</source>
        <translation>Anfang ein Zeichen nach links</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Start one character to the right</source>
        <translation>Anfang ein Zeichen nach rechts</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>End one character to the right</source>
        <translation>Ende ein Zeichen nach rechts</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>End one character to the left</source>
        <translation>Ende ein Zeichen nach links</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Skip the role</source>
        <translation>Rolle überspringen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <location filename="../../annotator/gui/hints.py"/>
        <source>skip role</source>
        <translation>Rolle überspringen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Next role, attribute or link</source>
        <translation>Nächste Rolle, Attribut oder Verknüpfung</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>next row</source>
        <translation>nächste Zeile</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Previous role, attribute or link</source>
        <translation>Vorige Rolle, Attribut oder Verknüpfung</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Empty the role, attribute or link</source>
        <translation>Rolle, Attribut oder Verknüpfung leeren</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <location filename="../../annotator/gui/card_lines.py"/>
        <location filename="../../annotator/gui/card_places.py"/>
        <location filename="../../annotator/gui/event_card.py"/>
        <source>empty</source>
        <translation>leeren</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Take over the arguments of the event before</source>
        <translation>Argumente des Ereignisses davor übernehmen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Duplicate the event</source>
        <translation>Ereignis verdoppeln</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>duplicate</source>
        <translation>verdoppeln</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Split the event by its fillers</source>
        <translation>Ereignis nach Füllungen aufteilen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>split</source>
        <translation>aufteilen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Link to another event…</source>
        <translation>Mit anderem Ereignis verknüpfen…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Next modality</source>
        <translation>Nächste Modalität</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>modality</source>
        <translation>Modalität</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Next polarity</source>
        <translation>Nächste Polarität</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>polarity</source>
        <translation>Polarität</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Next genericity</source>
        <translation>Nächste Generizität</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>genericity</source>
        <translation>Generizität</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Done, next document</source>
        <translation>Fertig, nächstes Dokument</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>done, next</source>
        <translation>fertig, nächstes</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Reopen, not done after all</source>
        <translation>Wieder öffnen, doch nicht fertig</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Next document</source>
        <translation>Nächstes Dokument</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Previous document</source>
        <translation>Voriges Dokument</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Begun for later, next document</source>
        <translation>Angefangen für später, nächstes Dokument</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Next document with something undecided</source>
        <translation>Nächstes Dokument mit Unentschiedenem</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>next undecided document</source>
        <translation>nächstes unentschiedenes Dokument</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Previous document with something undecided</source>
        <translation>Voriges Dokument mit Unentschiedenem</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Labels offered here…</source>
        <translation>Hier angebotene Labels…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Flag, or take the flag away</source>
        <translation>Kennzeichnen oder Kennzeichen wegnehmen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Note or question…</source>
        <translation>Notiz oder Frage…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Notes of all documents</source>
        <translation>Notizen aller Dokumente</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Label the document…</source>
        <translation>Dokument mit Label versehen…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <location filename="../../annotator/gui/concordance_keys.py"/>
        <source>undo</source>
        <translation>rückgängig</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Copy the selected words</source>
        <translation>Ausgewählte Wörter kopieren</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Find in the document</source>
        <translation>Im Dokument suchen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Search titles and texts</source>
        <translation>Titel und Texte durchsuchen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Find these words in every document</source>
        <translation>Diese Wörter in jedem Dokument finden</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>find everywhere</source>
        <translation>überall suchen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <location filename="../../annotator/gui/queue_options.py"/>
        <source>Filter and sort the queue</source>
        <translation>Liste filtern und sortieren</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <location filename="../../annotator/gui/queue_panel.py"/>
        <source>Show every document in its order</source>
        <translation>Alle Dokumente in ihrer Reihenfolge zeigen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <location filename="../../annotator/gui/start_page.py"/>
        <source>New project…</source>
        <translation>Neues Projekt…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>New project from a schema…</source>
        <translation>Neues Projekt aus einem Schema…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <location filename="../../annotator/gui/start_page.py"/>
        <source>Open a project…</source>
        <translation>Projekt öffnen…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Recent projects…</source>
        <translation>Zuletzt geöffnete Projekte…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <location filename="../../annotator/gui/start_page.py"/>
        <source>Open the sample project</source>
        <translation>Beispielprojekt öffnen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <location filename="../../annotator/gui/hand_out_screen.py"/>
        <source>Import articles…</source>
        <translation>Artikel importieren…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Import in another encoding…</source>
        <translation>In anderer Zeichenkodierung importieren…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <location filename="../../annotator/gui/kept_dialog.py"/>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <location filename="../../annotator/gui/dialogs.py"/>
        <source>Save a copy…</source>
        <translation>Kopie speichern…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Suggesters and training…</source>
        <translation>Vorschläge und Training…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Who annotates…</source>
        <translation>Wer annotiert…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <location filename="../../annotator/gui/main_window.py"/>
        <source>Annotate</source>
        <translation>Annotieren</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <location filename="../../annotator/gui/main_window.py"/>
        <location filename="../../annotator/gui/time_screen.py"/>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <location filename="../../annotator/gui/guidelines_editor.py"/>
        <location filename="../../annotator/gui/side_panel.py"/>
        <source>Guidelines</source>
        <translation>Richtlinien</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <location filename="../../annotator/gui/schema_screen.py"/>
        <source>Edit the guidelines…</source>
        <translation>Richtlinien bearbeiten…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <location filename="../../annotator/gui/event_card.py"/>
        <source>Event card</source>
        <translation>Ereigniskarte</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Table of annotations</source>
        <translation>Tabelle der Annotationen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Focus on the text</source>
        <translation>Nur den Text zeigen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Text at 100 %</source>
        <translation>Text in 100 %</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <location filename="../../annotator/gui/settings_dialog.py"/>
        <source>Follow the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Light theme</source>
        <translation>Helles Aussehen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Dark theme</source>
        <translation>Dunkles Aussehen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Open the place</source>
        <translation>Stelle öffnen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <location filename="../../annotator/gui/agreement_screen.py"/>
        <location filename="../../annotator/gui/concordance_keys.py"/>
        <location filename="../../annotator/gui/hints.py"/>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>open</source>
        <translation>öffnen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Choose the place, or no longer</source>
        <translation>Stelle wählen oder abwählen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <location filename="../../annotator/gui/concordance_keys.py"/>
        <location filename="../../annotator/gui/focus_hints.py"/>
        <source>choose</source>
        <translation>wählen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Choose all places, or none</source>
        <translation>Alle Stellen wählen oder keine</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>choose all</source>
        <translation>alle wählen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Choose all of this document, or none</source>
        <translation>Alle dieses Dokuments wählen oder keine</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>choose document</source>
        <translation>Dokument wählen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Accept the chosen places</source>
        <translation>Gewählte Stellen annehmen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Reject or remove the chosen places</source>
        <translation>Gewählte Stellen ablehnen oder entfernen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Sort by left context</source>
        <translation>Nach linkem Kontext sortieren</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <location filename="../../annotator/gui/concordance_keys.py"/>
        <source>sort</source>
        <translation>sortieren</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Sort by words</source>
        <translation>Nach Wörtern sortieren</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Sort by right context</source>
        <translation>Nach rechtem Kontext sortieren</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Sort by label</source>
        <translation>Nach Label sortieren</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Sort by document</source>
        <translation>Nach Dokument sortieren</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Filter the places</source>
        <translation>Stellen filtern</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <location filename="../../annotator/gui/concordance_keys.py"/>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>filter</source>
        <translation>filtern</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Look for something else</source>
        <translation>Etwas anderes suchen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>search</source>
        <translation>suchen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <location filename="../../annotator/gui/schema_screen.py"/>
        <source>New…</source>
        <translation>Neu…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <location filename="../../annotator/gui/schema_screen.py"/>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Merge into another…</source>
        <translation>Mit anderem zusammenführen…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <location filename="../../annotator/gui/schema_form.py"/>
        <source>Split by words…</source>
        <translation>Nach Wörtern aufteilen…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Retire, or restore</source>
        <translation>Zurückziehen oder wiederherstellen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Remove what is not used</source>
        <translation>Unbenutztes entfernen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <location filename="../../annotator/gui/schema_screen.py"/>
        <source>Review and save…</source>
        <translation>Prüfen und speichern…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Discard the changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Versions…</source>
        <translation>Versionen…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Import a schema…</source>
        <translation>Schema importieren…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Export the schema…</source>
        <translation>Schema exportieren…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <location filename="../../annotator/gui/help_overlay.py"/>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
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
        <translation>alle Tasten</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <location filename="../../annotator/gui/help_overlay.py"/>
        <source>User guide</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <location filename="../../annotator/gui/guidance.py"/>
        <source>Tour</source>
        <translation>Rundgang</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>What is new</source>
        <translation>Was ist neu</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <location filename="../../annotator/gui/crash_dialog.py"/>
        <source>Log folder</source>
        <translation>Ordner der Protokolle</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <location filename="../../annotator/gui/dialogs.py"/>
        <source>About Annotator</source>
        <translation>Über Annotator</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>&amp;Edit</source>
        <translation>Bearbe&amp;iten</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>&amp;Annotate</source>
        <translation>Mar&amp;ken</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Eve&amp;nt</source>
        <translation>&amp;Ereignis</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>&amp;Document</source>
        <translation>D&amp;okument</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>&amp;Concordance</source>
        <translation>Be&amp;lege</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>&amp;Schema</source>
        <translation>&amp;Schema</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Hand &amp;out</source>
        <translation>A&amp;usgeben</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>A&amp;greement</source>
        <translation>Eini&amp;gkeit</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Sett&amp;le</source>
        <translation>Kläre&amp;n</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Tea&amp;m</source>
        <translation>Tea&amp;m</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>{key} is the key of {one} and of {other}.</source>
        <translation>{key} ist die Taste von {one} und von {other}.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/again_dialog.py"/>
        <source>What is not done, come back or not</source>
        <translation>Was nicht fertig ist, zurück oder nicht</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/again_dialog.py"/>
        <source>What came back, but is not done</source>
        <translation>Was zurückkam, aber nicht fertig ist</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/again_dialog.py"/>
        <source>What never came back</source>
        <translation>Was nie zurückkam</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/again_dialog.py"/>
        <source>They get the same documents with what they have done so far, as far as it came back. Nothing of it is lost when both files are merged.</source>
        <translation>Sie bekommen dieselben Dokumente mit dem, was sie bisher getan haben, soweit es zurückkam. Nichts davon geht verloren, wenn beide Dateien zusammengeführt werden.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/again_dialog.py"/>
        <source>Others begin anew, and never see what was done before them.</source>
        <translation>Andere fangen neu an und sehen nie, was vor ihnen getan wurde.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/again_dialog.py"/>
        <source>Hand out again</source>
        <translation>Neu ausgeben</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/again_dialog.py"/>
        <location filename="../../annotator/gui/concordance_bar.py"/>
        <location filename="../../annotator/gui/matrix_page.py"/>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/again_dialog.py"/>
        <source>The same people</source>
        <translation>Dieselben Personen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/again_dialog.py"/>
        <source>Others</source>
        <translation>Andere</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/again_dialog.py"/>
        <source>To whom</source>
        <translation>An wen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/again_dialog.py"/>
        <location filename="../../annotator/gui/hand_out_screen.py"/>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>Write the packages…</source>
        <translation>Pakete schreiben…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/again_dialog.py"/>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/again_dialog.py"/>
        <location filename="../../annotator/gui/export_form.py"/>
        <location filename="../../annotator/gui/matrix_page.py"/>
        <source>Whose</source>
        <translation>Wessen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/again_dialog.py"/>
        <source>Name whom it goes to.</source>
        <translation>Nennen Sie, an wen es geht.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_bar_page.py"/>
        <location filename="../../annotator/gui/offered_dialog.py"/>
        <location filename="../../annotator/gui/settle_rules.py"/>
        <source>Labels and event types</source>
        <translation>Labels und Ereignistypen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_bar_page.py"/>
        <location filename="../../annotator/gui/help_overlay.py"/>
        <location filename="../../annotator/gui/key_list.py"/>
        <location filename="../../annotator/gui/schema_list.py"/>
        <source>Event types</source>
        <translation>Ereignistypen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_bar_page.py"/>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_bar_page.py"/>
        <source>Nobody marked anything.</source>
        <translation>Niemand hat eines gesetzt.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_bar_page.py"/>
        <source>Nobody marked an event.</source>
        <translation>Niemand hat ein Ereignis markiert.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_bar_page.py"/>
        <source>Nobody filled a role.</source>
        <translation>Niemand hat eine Rolle gefüllt.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_bar_page.py"/>
        <source>No two annotators marked the same event.</source>
        <translation>Keine zwei Annotatoren haben dasselbe Ereignis markiert.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_bar_page.py"/>
        <source>Nobody linked anything.</source>
        <translation>Niemand hat etwas verknüpft.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_bar_page.py"/>
        <source>Nobody labelled a document.</source>
        <translation>Niemand hat einem Dokument ein Label gegeben.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_bar_page.py"/>
        <source>What the rows are</source>
        <translation>Was die Zeilen sind</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_bar_page.py"/>
        <source>Which figure they show</source>
        <translation>Welche Zahl sie zeigen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_bar_page.py"/>
        <source>Labels, event types, roles, attributes</source>
        <translation>Labels, Ereignistypen, Rollen, Attribute</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_bar_page.py"/>
        <source>Another figure of these rows</source>
        <translation>Eine andere Zahl dieser Zeilen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_bar_page.py"/>
        <source>— 95 % interval</source>
        <translation>— 95-%-Intervall</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_bars.py"/>
        <location filename="../../annotator/gui/agreement_middle.py"/>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>In detail</source>
        <translation>Im Einzelnen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_content.py"/>
        <source>Headline figures</source>
        <translation>Wichtigste Zahlen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_content.py"/>
        <source>Between whom</source>
        <translation>Zwischen wem</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_content.py"/>
        <source>Documents, lowest agreement first</source>
        <translation>Dokumente, geringste Übereinstimmung zuerst</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_content.py"/>
        <source>Measure</source>
        <translation>Maß</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_content.py"/>
        <source>Another measure</source>
        <translation>Anderes Maß</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_content.py"/>
        <source>lowest first</source>
        <translation>niedrigste zuerst</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_content.py"/>
        <source>Between whom, and documents</source>
        <translation>Zwischen wem, und Dokumente</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_content.py"/>
        <source>Read them.</source>
        <translation>Stellen ansehen.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_empty.py"/>
        <source>Agreement needs documents that two people have annotated. Hand out with an overlap, so that some documents go to two or more annotators, and merge the packages that come back.</source>
        <translation>Übereinstimmung braucht Dokumente, die zwei Personen annotiert haben. Geben Sie mit Überlappung aus, damit einige Dokumente an zwei oder mehr Annotatoren gehen, und führen Sie die Pakete zusammen, die zurückkommen.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_empty.py"/>
        <source>Less is compared than there is: the buttons above say what. Compare everything that is done, or count layers that aren't done yet.</source>
        <translation>Es wird weniger verglichen, als da ist: Die Knöpfe oben sagen, was. Vergleichen Sie alles, was fertig ist, oder zählen Sie Ebenen mit, die noch nicht fertig sind.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_empty.py"/>
        <source>Hand out…</source>
        <translation>Ausgeben…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_empty.py"/>
        <location filename="../../annotator/gui/merge_page.py"/>
        <location filename="../../annotator/gui/settle_states.py"/>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>Merge packages…</source>
        <translation>Pakete zusammenführen…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_empty.py"/>
        <source>Compare everything</source>
        <translation>Alles vergleichen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_empty.py"/>
        <source>Comparing…</source>
        <translation>Wird verglichen…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_empty.py"/>
        <source>Nothing was compared</source>
        <translation>Nichts wurde verglichen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_empty.py"/>
        <source>Comparing was stopped before it was done.</source>
        <translation>Der Vergleich wurde angehalten, bevor er fertig war.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_figures.py"/>
        <location filename="../../annotator/gui/side_panel.py"/>
        <source>Mentions</source>
        <translation>Erwähnungen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_figures.py"/>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_figures.py"/>
        <source>Links and clusters</source>
        <translation>Verknüpfungen und Gruppen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_figures.py"/>
        <source>Events, types as their PLOVER parents</source>
        <translation>Ereignisse, Typen als ihre PLOVER-Obertypen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_figures.py"/>
        <source>Events, types as they are</source>
        <translation>Ereignisse, Typen wie sie sind</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_figures.py"/>
        <source>Without untouched suggestions</source>
        <translation>Ohne unberührte Vorschläge</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_figures.py"/>
        <source>Units of text: mentions</source>
        <translation>Texteinheiten: Erwähnungen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_figures.py"/>
        <source>Units of text: triggers</source>
        <translation>Texteinheiten: Trigger</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_figures.py"/>
        <source>uα, places and labels</source>
        <translation>uα, Stellen und Labels</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_figures.py"/>
        <source>Krippendorff’s alpha of units, each as heavy as it is long</source>
        <translation>Krippendorffs Alpha von Einheiten, jede so schwer, wie sie lang ist</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_figures.py"/>
        <source>|uα, places alone</source>
        <translation>|uα, nur Stellen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_figures.py"/>
        <source>the same of marked or not marked, whatever the label</source>
        <translation>dasselbe für markiert oder nicht markiert, gleich mit welchem Label</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_figures.py"/>
        <source>cuα, labels where both marked</source>
        <translation>cuα, Labels, wo beide markierten</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_figures.py"/>
        <source>the same of the labels alone</source>
        <translation>dasselbe nur für die Labels</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_figures.py"/>
        <source>What cuα rests on</source>
        <translation>Worauf cuα beruht</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_figures.py"/>
        <source>the share of all marked characters that both marked</source>
        <translation>der Anteil aller markierten Zeichen, den beide markierten</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_figures.py"/>
        <source>Gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_figures.py"/>
        <source>gamma of Mathet and others: the best alignment against random ones</source>
        <translation>Gamma nach Mathet und anderen: die beste Zuordnung gegen zufällige</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_figures.py"/>
        <source>the share of what both judged in which they say the same</source>
        <translation>der Anteil dessen, was beide beurteilten, in dem sie dasselbe sagen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_figures.py"/>
        <source>Cohen’s kappa, the mean of the pairs</source>
        <translation>Cohens Kappa, der Mittelwert der Paare</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_figures.py"/>
        <source>Gwet’s AC1, which one value that is nearly always chosen does not spoil</source>
        <translation>Gwets AC1, das ein fast immer gewählter Wert nicht verdirbt</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_figures.py"/>
        <source>Krippendorff’s alpha; of labels with several values by MASI distance</source>
        <translation>Krippendorffs Alpha; bei Labels mit mehreren Werten nach MASI-Abstand</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_figures.py"/>
        <source>what both chose, of all that one of them chose</source>
        <translation>was beide wählten, von allem, was einer von ihnen wählte</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_figures.py"/>
        <source>F1 of this value</source>
        <translation>F1 dieses Wertes</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_figures.py"/>
        <source>Measures of units, and gamma: computing…</source>
        <translation>Maße von Einheiten und Gamma: werden berechnet…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_figures.py"/>
        <source>all counted {shown_figure}</source>
        <translation>alles gezählt {shown_figure}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_figures.py"/>
        <source>(k)uα of {label}</source>
        <translation>(k)uα von {label}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_figures.py"/>
        <source>units of this label alone</source>
        <translation>Einheiten nur dieses Labels</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_head.py"/>
        <source>Whether suggestions that were accepted unchanged are counted</source>
        <translation>Ob unverändert angenommene Vorschläge zählen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_head.py"/>
        <source>all suggestions counted</source>
        <translation>alle Vorschläge zählen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_head.py"/>
        <source>Count all suggestions</source>
        <translation>Alle Vorschläge zählen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_head.py"/>
        <source>Leave out what was accepted unchanged</source>
        <translation>Weglassen, was unverändert angenommen wurde</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_head.py"/>
        <source>Whether event types are compared as they are, or as their PLOVER parents</source>
        <translation>Ob Ereignistypen verglichen werden, wie sie sind, oder als ihre PLOVER-Obertypen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_head.py"/>
        <source>event types</source>
        <translation>Ereignistypen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_head.py"/>
        <source>Compare event types</source>
        <translation>Ereignistypen vergleichen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_head.py"/>
        <source>PLOVER parents</source>
        <translation>PLOVER-Obertypen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_head.py"/>
        <source>Compare the PLOVER parents of event types</source>
        <translation>Die PLOVER-Obertypen der Ereignistypen vergleichen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_head.py"/>
        <source>Whether annotators are compared with each other or with the gold</source>
        <translation>Ob Annotatoren miteinander oder mit dem Goldstandard verglichen werden</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_head.py"/>
        <source>with each other</source>
        <translation>miteinander</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_head.py"/>
        <source>Compare annotators with each other</source>
        <translation>Annotatoren miteinander vergleichen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_head.py"/>
        <source>against gold</source>
        <translation>gegen Gold</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_head.py"/>
        <source>Compare each annotator with the gold</source>
        <translation>Jeden Annotator mit dem Goldstandard vergleichen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_head.py"/>
        <source>Feedback…</source>
        <translation>Rückmeldung…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_head.py"/>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>Report…</source>
        <translation>Bericht…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_head.py"/>
        <source>Done layers only</source>
        <translation>Nur fertige Ebenen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_head.py"/>
        <source>All layers that were begun</source>
        <translation>Alle begonnenen Ebenen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_head.py"/>
        <source>Whose layers are compared</source>
        <translation>Wessen Ebenen verglichen werden</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_head.py"/>
        <source>Which documents are compared</source>
        <translation>Welche Dokumente verglichen werden</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_head.py"/>
        <source>Which labels and event types are compared</source>
        <translation>Welche Labels und Ereignistypen verglichen werden</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_head.py"/>
        <source>Write a page for each annotator: what was settled otherwise</source>
        <translation>Für jeden Annotator eine Seite schreiben: was anders geklärt wurde</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_head.py"/>
        <source>Write all numbers to a file</source>
        <translation>Alle Zahlen in eine Datei schreiben</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/gui/agreement_head.py"/>
        <source>{n:,} labels</source>
        <translation>
            <numerusform>{n:,} Label</numerusform>
            <numerusform>{n:,} Labels</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_head.py"/>
        <location filename="../../annotator/gui/settle_keys.py"/>
        <source>all labels</source>
        <translation>alle Labels</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_head.py"/>
        <location filename="../../annotator/gui/hand_out_form.py"/>
        <source>annotators</source>
        <translation>Annotatoren</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_head.py"/>
        <source>shared documents</source>
        <translation>gemeinsame Dokumente</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_head.py"/>
        <source>done or not</source>
        <translation>fertig oder nicht</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_head.py"/>
        <source>with “{words}”</source>
        <translation>mit „{words}“</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_head.py"/>
        <source>chosen ones</source>
        <translation>gewählte</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_head.py"/>
        <source>With these words…</source>
        <translation>Mit diesen Wörtern…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_head.py"/>
        <source>Every document, of any time</source>
        <translation>Jedes Dokument, aus jeder Zeit</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_head.py"/>
        <source>finished {since} to {until}</source>
        <translation>fertig von {since} bis {until}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_head.py"/>
        <source>finished since {since}</source>
        <translation>fertig seit {since}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_head.py"/>
        <source>finished until {until}</source>
        <translation>fertig bis {until}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_matrices.py"/>
        <location filename="../../annotator/gui/agreement_middle.py"/>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>Confusion</source>
        <translation>Verwechslungen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_middle.py"/>
        <source>Every label, event type, role or attribute by itself</source>
        <translation>Jedes Label, jeder Ereignistyp, jede Rolle, jedes Attribut für sich</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_middle.py"/>
        <source>Which label meets which</source>
        <translation>Welches Label auf welches trifft</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_middle.py"/>
        <location filename="../../annotator/gui/agreement_trend.py"/>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>Over time</source>
        <translation>Im Lauf der Zeit</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_middle.py"/>
        <source>Whether they agree more than they did</source>
        <translation>Ob sie besser übereinstimmen als zuvor</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_middle.py"/>
        <location filename="../../annotator/gui/agreement_people.py"/>
        <location filename="../../annotator/gui/annotator_rows.py"/>
        <location filename="../../annotator/gui/matrix_view.py"/>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>Annotators</source>
        <translation>Annotatoren</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_middle.py"/>
        <source>How fast each is, and what becomes of the suggestions</source>
        <translation>Wie schnell jeder ist und was aus den Vorschlägen wird</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_middle.py"/>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_middle.py"/>
        <source>All other measures</source>
        <translation>Alle anderen Maße</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_middle.py"/>
        <source>Preparing the plots…</source>
        <translation>Die Diagramme werden vorbereitet…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_middle.py"/>
        <source>{title_of}: what one has in the rows, the other in the columns</source>
        <translation>{title_of}: was der eine in den Zeilen hat, der andere in den Spalten</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_middle.py"/>
        <source>Choose mentions, tokens, triggers or arguments to see what meets what</source>
        <translation>Wählen Sie Erwähnungen, Tokens, Trigger oder Argumente, um zu sehen, was auf was trifft</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_middle.py"/>
        <source>{short_how}, by when the later of two was finished</source>
        <translation>{short_how}, danach, wann der Spätere von zweien fertig war</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_middle.py"/>
        <source>No document that is compared was said to be done</source>
        <translation>Kein verglichenes Dokument wurde fertig gemeldet</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_middle.py"/>
        <source>A row opens where the others differ</source>
        <translation>Eine Zeile öffnet sich, wo die anderen abweichen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_middle.py"/>
        <source>Each with how it is counted</source>
        <translation>Jedes mit der Art, wie es gezählt wird</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_progress.py"/>
        <source>Comparing</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_progress.py"/>
        <location filename="../../annotator/gui/prehighlighting.py"/>
        <location filename="../../annotator/gui/suggesters_dialog.py"/>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_progress.py"/>
        <source>Stop, and keep what is shown</source>
        <translation>Anhalten und behalten, was gezeigt ist</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_progress.py"/>
        <source>Intervals</source>
        <translation>Intervalle</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_progress.py"/>
        <source>{what}… {done:,} of {documents}</source>
        <translation>{what}… {done:,} / {documents}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_reports.py"/>
        <source>Report (*.html);;Numbers as JSON (*.json);;Numbers as a table (*.csv)</source>
        <translation>Bericht (*.html);;Zahlen als JSON (*.json);;Zahlen als Tabelle (*.csv)</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_reports.py"/>
        <source>Agreement report</source>
        <translation>Bericht über die Übereinstimmung</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_reports.py"/>
        <source>Feedback for the annotators</source>
        <translation>Rückmeldung für die Annotatoren</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_reports.py"/>
        <source>The report is in {name}.</source>
        <translation>Der Bericht ist in {name}.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_reports.py"/>
        <source>{pages} written to {name}.</source>
        <translation>{pages} in {name} geschrieben.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/gui/agreement_reports.py"/>
        <source>{n:,} pages</source>
        <translation>
            <numerusform>{n:,} Seite</numerusform>
            <numerusform>{n:,} Seiten</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_reports.py"/>
        <source>The report is being written …</source>
        <translation>Der Bericht wird geschrieben …</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_screen.py"/>
        <source>choose a row</source>
        <translation>Zeile wählen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_screen.py"/>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>settle</source>
        <translation>klären</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_screen.py"/>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_screen.py"/>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>measure</source>
        <translation>Maß</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_screen.py"/>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>untouched suggestions</source>
        <translation>unberührte Vorschläge</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_screen.py"/>
        <source>hand out</source>
        <translation>ausgeben</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_screen.py"/>
        <source>merge packages</source>
        <translation>Pakete zusammenführen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_screen.py"/>
        <location filename="../../annotator/gui/concordance_keys.py"/>
        <location filename="../../annotator/gui/focus_hints.py"/>
        <location filename="../../annotator/gui/settle_keys.py"/>
        <location filename="../../annotator/gui/time_screen.py"/>
        <source>back to the text</source>
        <translation>zurück zum Text</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_screen.py"/>
        <source>Stopped; {agreement_again} compares again.</source>
        <translation>Angehalten; {agreement_again} vergleicht neu.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_screen.py"/>
        <source>Nothing is listed that could be settled.</source>
        <translation>Nichts ist aufgelistet, was geklärt werden könnte.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_screen.py"/>
        <source>They agree there: there is nothing to settle.</source>
        <translation>Dort stimmen sie überein: Es gibt nichts zu klären.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_screen.py"/>
        <source>Compare only documents with these words:</source>
        <translation>Nur Dokumente mit diesen Wörtern vergleichen:</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_screen.py"/>
        <source>Nothing is listed that a rule could decide.</source>
        <translation>Nichts ist aufgelistet, was eine Regel entscheiden könnte.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_screen.py"/>
        <source>There is nothing to report yet.</source>
        <translation>Es gibt noch nichts zu berichten.</translation>
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
        <translation>Annotator</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_tables.py"/>
        <source>Docs</source>
        <translation>Dok.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_tables.py"/>
        <source>Words/h</source>
        <translation>Wörter/h</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_tables.py"/>
        <source>s/doc</source>
        <translation>s/Dok.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_tables.py"/>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_tables.py"/>
        <source>Untouched</source>
        <translation>Unberührt</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_tables.py"/>
        <source>Corrected</source>
        <translation>Verbessert</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_tables.py"/>
        <location filename="../../annotator/gui/concordance_bar.py"/>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_tables.py"/>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_tables.py"/>
        <location filename="../../annotator/gui/schema_form.py"/>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_tables.py"/>
        <location filename="../../annotator/gui/plan_page.py"/>
        <source>documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_tables.py"/>
        <source>words an hour</source>
        <translation>Wörter je Stunde</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_tables.py"/>
        <source>seconds a document</source>
        <translation>Sekunden je Dokument</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_tables.py"/>
        <location filename="../../annotator/gui/mention_model.py"/>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_tables.py"/>
        <location filename="../../annotator/gui/difference_delegate.py"/>
        <source>untouched</source>
        <translation>unberührt</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_tables.py"/>
        <location filename="../../annotator/gui/mention_model.py"/>
        <source>corrected</source>
        <translation>verbessert</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_tables.py"/>
        <location filename="../../annotator/gui/hit_model.py"/>
        <location filename="../../annotator/gui/mention_model.py"/>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_tables.py"/>
        <location filename="../../annotator/gui/mention_model.py"/>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_tables.py"/>
        <source>Precision</source>
        <translation>Präzision</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_tables.py"/>
        <source>Recall</source>
        <translation>Ausbeute</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_tables.py"/>
        <source>{documents}, {items:,} marked</source>
        <translation>{documents}, {items:,} markiert</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_tables.py"/>
        <source>{annotator} against gold, {head}: {spoken_figure}</source>
        <translation>{annotator} gegen Gold, {head}: {spoken_figure}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_tables.py"/>
        <source>{annotator} against gold</source>
        <translation>{annotator} gegen Gold</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_tables.py"/>
        <source>one</source>
        <translation>hier</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_tables.py"/>
        <source>the other</source>
        <translation>dort</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_tables.py"/>
        <source>{number:,} times both {one}</source>
        <translation>{number:,} Mal beide {one}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_tables.py"/>
        <source>{number:,} times {one} for {first}, {other} for {second}</source>
        <translation>{number:,}-mal {one} bei {first}, {other} bei {second}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_tables.py"/>
        <source>{one} against {other}</source>
        <translation>{one} gegen {other}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_tables.py"/>
        <source>{who} agree least, and differ most often in {where}.</source>
        <translation>{who} sind sich am wenigsten einig, am häufigsten bei {where}.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_tables.py"/>
        <source>{who} differ most often in {where}.</source>
        <translation>{who} weichen am häufigsten ab bei {where}.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_tables.py"/>
        <source>rare, the figure says little</source>
        <translation>selten, die Zahl sagt wenig</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_tables.py"/>
        <source>{corrected:,} corrected, {rejected:,} rejected, {added:,} added</source>
        <translation>{corrected:,} verbessert, {rejected:,} abgelehnt, {added:,} hinzugefügt</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_trend.py"/>
        <source>{since} to {until}</source>
        <translation>{since} bis {until}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_trend.py"/>
        <source>since {since}</source>
        <translation>seit {since}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_trend.py"/>
        <source>{span}: {said}, {documents}. Enter compares these alone.</source>
        <translation>{span}: {said}, {documents}. Enter vergleicht nur diese.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_words.py"/>
        <source>exact F1, mentions</source>
        <translation>F1 genau, Erwähnungen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_words.py"/>
        <source>relaxed F1, mentions</source>
        <translation>F1 überlappend, Erwähnungen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_words.py"/>
        <source>exact F1, label ignored</source>
        <translation>F1 genau, ohne Label</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_words.py"/>
        <source>soft F, mentions</source>
        <translation>F gewichtet, Erwähnungen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_words.py"/>
        <source>kappa of the label</source>
        <translation>Kappa des Labels</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_words.py"/>
        <source>alpha, tokens</source>
        <translation>Alpha, Tokens</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_words.py"/>
        <source>kappa with O, tokens</source>
        <translation>Kappa mit O, Tokens</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_words.py"/>
        <source>kappa, tokens both marked</source>
        <translation>Kappa, Tokens, die beide markierten</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_words.py"/>
        <source>F1, triggers</source>
        <translation>F1, Trigger</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_words.py"/>
        <source>F1, triggers with type</source>
        <translation>F1, Trigger mit Typ</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_words.py"/>
        <source>kappa of the type</source>
        <translation>Kappa des Typs</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_words.py"/>
        <source>F1, arguments</source>
        <translation>F1, Argumente</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_words.py"/>
        <source>F1, arguments with role</source>
        <translation>F1, Argumente mit Rolle</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_words.py"/>
        <source>F1, attached arguments</source>
        <translation>F1, angehängte Argumente</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_words.py"/>
        <source>kappa of the role</source>
        <translation>Kappa der Rolle</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_words.py"/>
        <source>F1, links without type</source>
        <translation>F1, Verknüpfungen ohne Typ</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_words.py"/>
        <source>F1, links</source>
        <translation>F1, Verknüpfungen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_words.py"/>
        <source>B³ of “same as”</source>
        <translation>B³ von „dasselbe wie“</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_words.py"/>
        <source>LEA of “same as”</source>
        <translation>LEA von „dasselbe wie“</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_words.py"/>
        <source>attributes</source>
        <translation>Attribute</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_words.py"/>
        <location filename="../../annotator/gui/settle_rules.py"/>
        <source>document labels</source>
        <translation>Dokumentlabels</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_words.py"/>
        <source>undefined, {reason}</source>
        <translation>nicht bestimmt, {reason}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_words.py"/>
        <source>, 95 percent interval {low} to {high}</source>
        <translation>, 95-Prozent-Intervall {low} bis {high}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_words.py"/>
        <location filename="../../annotator/gui/difference_delegate.py"/>
        <location filename="../../annotator/gui/difference_words.py"/>
        <source>not marked</source>
        <translation>nicht markiert</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_words.py"/>
        <source>Gold</source>
        <translation>Gold</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_words.py"/>
        <location filename="../../annotator/gui/plan_page.py"/>
        <source>of {number:,}</source>
        <translation>von {number:,}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_work.py"/>
        <source>find all</source>
        <translation>alle finden</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/annotator_rows.py"/>
        <location filename="../../annotator/gui/queue_options.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/annotator_rows.py"/>
        <source>How much of the work, against the others: 2 is twice as much as 1</source>
        <translation>Wie viel der Arbeit im Vergleich zu den anderen: 2 ist doppelt so viel wie 1</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/annotator_rows.py"/>
        <source>At most so many documents; the lowest value is no limit</source>
        <translation>Höchstens so viele Dokumente; der niedrigste Wert heißt ohne Grenze</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/annotator_rows.py"/>
        <source>a new annotator</source>
        <translation>ein neuer Annotator</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/annotator_rows.py"/>
        <source>Name of an annotator</source>
        <translation>Name eines Annotators</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/annotator_rows.py"/>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/annotator_rows.py"/>
        <source>At most so many documents</source>
        <translation>Höchstens so viele Dokumente</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/annotator_rows.py"/>
        <source>{words} of {whose}</source>
        <translation>{words} von {whose}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/annotator_rows.py"/>
        <source>Remove {whose}</source>
        <translation>{whose} entfernen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/annotator_rows.py"/>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>Add an annotator</source>
        <translation>Annotator hinzufügen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/annotator_rows.py"/>
        <source>One more row</source>
        <translation>Noch eine Zeile</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/annotator_rows.py"/>
        <location filename="../../annotator/gui/schema_fields.py"/>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/apply_dialog.py"/>
        <source>leave this one out, or in</source>
        <translation>dieses weglassen oder aufnehmen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/apply_dialog.py"/>
        <source>all of this document</source>
        <translation>alle dieses Dokuments</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/apply_dialog.py"/>
        <location filename="../../annotator/gui/settle_keys.py"/>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/apply_dialog.py"/>
        <source>whole project</source>
        <translation>ganzes Projekt</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/apply_dialog.py"/>
        <source>apply</source>
        <translation>anwenden</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/apply_dialog.py"/>
        <source>Apply to all occurrences</source>
        <translation>Auf alle Vorkommen anwenden</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/apply_dialog.py"/>
        <location filename="../../annotator/gui/places_pane.py"/>
        <source>Places</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/apply_dialog.py"/>
        <source>{label} on every “{surface}”</source>
        <translation>{label} auf jedes „{surface}“</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/apply_dialog.py"/>
        <source>&amp;This document</source>
        <translation>Dieses &amp;Dokument</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/apply_dialog.py"/>
        <source>Whole &amp;project</source>
        <translation>Ganzes &amp;Projekt</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/apply_dialog.py"/>
        <source>Same &amp;capitals</source>
        <translation>Gleiche &amp;Großschreibung</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/apply_dialog.py"/>
        <source>Whole &amp;words only</source>
        <translation>Nur ganze &amp;Wörter</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/apply_dialog.py"/>
        <source>Apply to {chosen:,}</source>
        <translation>Auf {chosen:,} anwenden</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/apply_dialog.py"/>
        <source>No place chosen</source>
        <translation>Keine Stelle gewählt</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/apply_dialog.py"/>
        <location filename="../../annotator/gui/concordance_screen.py"/>
        <location filename="../../annotator/gui/export_pane.py"/>
        <source>Looking…</source>
        <translation>Wird gesucht…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/apply_dialog.py"/>
        <source>No other place</source>
        <translation>Keine andere Stelle</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/apply_dialog.py"/>
        <source>; {alike:,} more are like this already</source>
        <translation>; {alike:,} weitere sind schon so</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/apply_dialog.py"/>
        <location filename="../../annotator/gui/places_pane.py"/>
        <source>Looking… {words}</source>
        <translation>Wird gesucht… {words}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/apply_dialog.py"/>
        <location filename="../../annotator/gui/focus_hints.py"/>
        <source>close</source>
        <translation>schließen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/apply_dialog.py"/>
        <source>“{surface}” stands nowhere else in this document</source>
        <translation>„{surface}“ steht sonst nirgends in diesem Dokument</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/apply_dialog.py"/>
        <source>“{surface}” stands nowhere else in the project</source>
        <translation>„{surface}“ steht sonst nirgends im Projekt</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/apply_dialog.py"/>
        <source>Every other “{surface}” here has this label already</source>
        <translation>Jedes andere „{surface}“ hier hat dieses Label schon</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/apply_dialog.py"/>
        <source>Every other “{surface}” has this label already</source>
        <translation>Jedes andere „{surface}“ hat dieses Label schon</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/apply_dialog.py"/>
        <source>
The whole project may have more of it.</source>
        <translation>
Im ganzen Projekt gibt es vielleicht mehr.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/apply_dialog.py"/>
        <location filename="../../annotator/gui/concordance_bar.py"/>
        <source>Same capitals</source>
        <translation>Gleiche Großschreibung</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/apply_dialog.py"/>
        <source>Whole words only</source>
        <translation>Nur ganze Wörter</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/apply_dialog.py"/>
        <source>
Untick {ticked} to look wider.</source>
        <translation>
Nehmen Sie {ticked} weg, um weiter zu suchen.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/apply_dialog.py"/>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <location filename="../../annotator/gui/boundaries.py"/>
        <source>There is no other annotation here.</source>
        <translation>Hier ist keine andere Annotation.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/boundaries.py"/>
        <source>Stand on a mention to move its boundaries.</source>
        <translation>Stellen Sie sich auf eine Erwähnung, um ihre Grenzen zu verschieben.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/boundaries.py"/>
        <source>“{surface}” is only a part of a word.</source>
        <translation>„{surface}“ ist nur ein Teil eines Wortes.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/boundaries.py"/>
        <source>“{surface}” ends with a space.</source>
        <translation>„{surface}“ endet mit einem Leerzeichen.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/boundaries.py"/>
        <source>“{surface}” begins with a space.</source>
        <translation>„{surface}“ beginnt mit einem Leerzeichen.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/boundaries.py"/>
        <source>Stand on a mention, then select words elsewhere and add them.</source>
        <translation>Stellen Sie sich auf eine Erwähnung, wählen Sie dann anderswo Wörter aus und fügen Sie sie hinzu.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/boundaries.py"/>
        <source>“{surface}” has these words already.</source>
        <translation>„{surface}“ hat diese Wörter schon.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/boundaries.py"/>
        <source>Select more words of “{surface}”, then press the same key again.</source>
        <translation>Wählen Sie weitere Wörter von „{surface}“ aus und drücken Sie dieselbe Taste noch einmal.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/boundaries.py"/>
        <source>Stand on a fragment to take it away.</source>
        <translation>Stellen Sie sich auf ein Fragment, um es wegzunehmen.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/bulk_work.py"/>
        <source>Nothing changes there: choose places of yours that this fits.</source>
        <translation>Dort ändert sich nichts: Wählen Sie eigene Stellen, zu denen das passt.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/bulk_work.py"/>
        <source>{name}: {where}. Ctrl+Z takes it back.</source>
        <translation>{name}: {where}. Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/bulk_work.py"/>
        <source>Nothing to undo in this list.</source>
        <translation>In dieser Liste gibt es nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/bulk_work.py"/>
        <source>Nothing to redo in this list.</source>
        <translation>In dieser Liste gibt es nichts wiederherzustellen.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/bulk_work.py"/>
        <source>Many documents</source>
        <translation>Viele Dokumente</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/bulk_work.py"/>
        <source>Stopped; nothing was changed.</source>
        <translation>Angehalten; nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/bulk_work.py"/>
        <source>That was undone already.</source>
        <translation>Das wurde schon rückgängig gemacht.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/bulk_work.py"/>
        <source>That is done already.</source>
        <translation>Das ist schon getan.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/bulk_work.py"/>
        <location filename="../../annotator/gui/controller.py"/>
        <location filename="../../annotator/gui/schema_editor.py"/>
        <location filename="../../annotator/gui/settle_commands.py"/>
        <source>Undone</source>
        <translation>Rückgängig gemacht</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/bulk_work.py"/>
        <location filename="../../annotator/gui/controller.py"/>
        <location filename="../../annotator/gui/schema_editor.py"/>
        <location filename="../../annotator/gui/settle_commands.py"/>
        <source>Done again</source>
        <translation>Wiederhergestellt</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/bulk_work.py"/>
        <source>{done}: {name}, in {documents}.</source>
        <translation>{done}: {name} ({documents}).</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/bulk_work.py"/>
        <source> Changed since, so left as it is: {left}.</source>
        <translation> Seitdem geändert und deshalb so gelassen: {left}.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/card_commands.py"/>
        <location filename="../../annotator/gui/event_commands.py"/>
        <source>No role is active; {role_down} chooses one.</source>
        <translation>Keine Rolle ist aktiv; {role_down} wählt eine.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/card_commands.py"/>
        <source>The active role is empty.</source>
        <translation>Die aktive Rolle ist leer.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/card_commands.py"/>
        <source>{shown_name} has no value with the number {number}.</source>
        <translation>{shown_name} hat keinen Wert mit der Nummer {number}.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/card_commands.py"/>
        <source>The schema has no {name} here.</source>
        <translation>Das Schema hat hier kein {name}.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/card_commands.py"/>
        <source>Link “{words}”</source>
        <translation>„{words}“ verknüpfen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/card_commands.py"/>
        <source>There is nothing here that it could be linked to.</source>
        <translation>Hier gibt es nichts, womit es verknüpft werden könnte.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/card_commands.py"/>
        <source> above</source>
        <translation> weiter oben</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/card_commands.py"/>
        <source> below</source>
        <translation> weiter unten</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/card_commands.py"/>
        <source>They are linked like that already.</source>
        <translation>Sie sind schon so verknüpft.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/card_lines.py"/>
        <location filename="../../annotator/gui/reading.py"/>
        <source>trigger</source>
        <translation>Trigger</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/card_lines.py"/>
        <location filename="../../annotator/gui/concordance_keys.py"/>
        <location filename="../../annotator/gui/mention_model.py"/>
        <source>words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/card_lines.py"/>
        <location filename="../../annotator/gui/mention_model.py"/>
        <location filename="../../annotator/gui/reading.py"/>
        <source>mention</source>
        <translation>Erwähnung</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/card_lines.py"/>
        <source>select words, then</source>
        <translation>Wörter auswählen, dann</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/card_lines.py"/>
        <source>press</source>
        <translation>Drücken Sie</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/card_lines.py"/>
        <source>or select words</source>
        <translation>oder wählen Sie Wörter aus</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/card_lines.py"/>
        <location filename="../../annotator/gui/event_card.py"/>
        <location filename="../../annotator/gui/hit_model.py"/>
        <location filename="../../annotator/gui/mention_model.py"/>
        <location filename="../../annotator/gui/schema_sample.py"/>
        <source>suggested</source>
        <translation>vorgeschlagen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/card_lines.py"/>
        <location filename="../../annotator/gui/reading.py"/>
        <source>, suggested</source>
        <translation>, vorgeschlagen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/card_lines.py"/>
        <source>to {words}</source>
        <translation>zu {words}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/card_lines.py"/>
        <source>from {words}</source>
        <translation>von {words}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/card_places.py"/>
        <source>link {kind}, to {words}</source>
        <translation>Verknüpfung {kind}, zu {words}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/card_places.py"/>
        <source>link {kind}, from {words}</source>
        <translation>Verknüpfung {kind}, von {words}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/card_places.py"/>
        <location filename="../../annotator/gui/schema_form.py"/>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/card_places.py"/>
        <location filename="../../annotator/gui/schema_form.py"/>
        <location filename="../../annotator/gui/settle_keys.py"/>
        <location filename="../../annotator/gui/settle_words.py"/>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/card_places.py"/>
        <location filename="../../annotator/gui/settle_words.py"/>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/card_row.py"/>
        <source>active row</source>
        <translation>aktive Zeile</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/case_button.py"/>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>Add to the guidelines…</source>
        <translation>In die Richtlinien aufnehmen…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/case_button.py"/>
        <source>Write the rule that decides this place</source>
        <translation>Die Regel schreiben, die diese Stelle entscheidet</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/choice_panel.py"/>
        <location filename="../../annotator/gui/queue_panel.py"/>
        <location filename="../../annotator/gui/time_screen.py"/>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/choice_panel.py"/>
        <source>Compare these</source>
        <translation>Diese vergleichen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/choice_panel.py"/>
        <source>Which {what} are compared</source>
        <translation>Welche {what} verglichen werden</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/choice_panel.py"/>
        <location filename="../../annotator/gui/offered_dialog.py"/>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/concordance_bar.py"/>
        <source>All places</source>
        <translation>Alle Stellen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/concordance_bar.py"/>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/concordance_bar.py"/>
        <source>Suggested</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/concordance_bar.py"/>
        <source>Unlabelled</source>
        <translation>Ohne Label</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/concordance_bar.py"/>
        <source>Same words, different labels</source>
        <translation>Gleiche Wörter, verschiedene Labels</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/concordance_bar.py"/>
        <source>Labelled here, not there</source>
        <translation>Hier mit Label, dort ohne</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/concordance_bar.py"/>
        <source>Words to find in every document</source>
        <translation>Wörter, die in jedem Dokument gesucht werden</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/concordance_bar.py"/>
        <source>Label, event type, or a role of decided events</source>
        <translation>Label, Ereignistyp oder eine Rolle entschiedener Ereignisse</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/concordance_bar.py"/>
        <source>Decided, suggested or neither</source>
        <translation>Entschieden, vorgeschlagen oder keines von beiden</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/concordance_bar.py"/>
        <source>Whose annotations</source>
        <translation>Wessen Annotationen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/concordance_bar.py"/>
        <source>Whole words</source>
        <translation>Ganze Wörter</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/concordance_bar.py"/>
        <source>Pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/concordance_bar.py"/>
        <source>A regular expression, such as (north|south)ern \w+</source>
        <translation>Ein regulärer Ausdruck, etwa (nord|süd)lich \w+</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/concordance_bar.py"/>
        <location filename="../../annotator/gui/hand_out_form.py"/>
        <location filename="../../annotator/gui/settle_filter.py"/>
        <source>Any label</source>
        <translation>Jedes Label</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/concordance_bar.py"/>
        <source>{annotator} (you)</source>
        <translation>{annotator} (Sie)</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/concordance_bar.py"/>
        <source>{words} of any event</source>
        <translation>{words} jedes Ereignisses</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/concordance_bar.py"/>
        <source>{words} of {shown_name}</source>
        <translation>{words} von {shown_name}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/concordance_keys.py"/>
        <source>Choose from here on</source>
        <translation>Ab hier wählen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/concordance_keys.py"/>
        <source>From the places to the words of a ready-made search</source>
        <translation>Von den Stellen zu den Wörtern einer fertigen Suche</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/concordance_keys.py"/>
        <source>No {kind} has the key {shown}.</source>
        <translation>Kein {kind} hat die Taste {shown}.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/concordance_keys.py"/>
        <source>go to the places</source>
        <translation>zu den Stellen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/concordance_keys.py"/>
        <location filename="../../annotator/gui/hints.py"/>
        <location filename="../../annotator/gui/settle_keys.py"/>
        <source>a letter</source>
        <translation>ein Buchstabe</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/concordance_keys.py"/>
        <location filename="../../annotator/gui/hints.py"/>
        <source>Shift+letter</source>
        <translation>Umschalt+Buchstabe</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/concordance_keys.py"/>
        <location filename="../../annotator/gui/hints.py"/>
        <location filename="../../annotator/gui/mention_model.py"/>
        <location filename="../../annotator/gui/palette_entries.py"/>
        <source>event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/concordance_keys.py"/>
        <location filename="../../annotator/gui/hints.py"/>
        <source>remove</source>
        <translation>entfernen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/concordance_screen.py"/>
        <source>Type words to see every place in the project where they stand,
or choose a label to see all that has it.

The two searches at the right above find what does not agree:
the same words with different labels, and words with a label here and none there.</source>
        <translation>Tippen Sie Wörter, um jede Stelle im Projekt zu sehen, an der sie stehen,
oder wählen Sie ein Label, um alles zu sehen, was es hat.

Die beiden Suchen rechts oben finden, was nicht zusammenpasst:
gleiche Wörter mit verschiedenen Labels und Wörter, die hier ein Label haben und dort keines.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/concordance_screen.py"/>
        <source>Nothing to mend here: the same words are annotated alike.</source>
        <translation>Hier ist nichts zu verbessern: Gleiche Wörter sind gleich annotiert.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/concordance_screen.py"/>
        <source>No place fits. Try other words, another label, or All places.</source>
        <translation>Keine Stelle passt. Versuchen Sie andere Wörter, ein anderes Label oder „Alle Stellen“.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/concordance_screen.py"/>
        <source>There is no place here yet: look for words or a label.</source>
        <translation>Hier ist noch keine Stelle: Suchen Sie nach Wörtern oder einem Label.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/concordance_screen.py"/>
        <source>Go to a place first.</source>
        <translation>Gehen Sie zuerst zu einer Stelle.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/controller.py"/>
        <source>There are no words here to label.</source>
        <translation>Hier sind keine Wörter für ein Label.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/controller.py"/>
        <source>There are no words here to make an event of.</source>
        <translation>Hier sind keine Wörter für ein Ereignis.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/crash_dialog.py"/>
        <source>Something went wrong that should not. Your work up to here is on the disk. You can go on; please report the details. They hold no words of your articles.</source>
        <translation>Etwas ging schief, das nicht schiefgehen sollte. Ihre Arbeit bis hierher ist gespeichert. Sie können weitermachen; bitte melden Sie die Einzelheiten. Sie enthalten keine Wörter Ihrer Artikel.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/crash_dialog.py"/>
        <source>

which followed from:

</source>
        <translation>

was folgte aus:

</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/crash_dialog.py"/>
        <source>(its words are left out)</source>
        <translation>(die Wörter sind weggelassen)</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/crash_dialog.py"/>
        <source>There is no log folder: it can't be made ({strerror}).</source>
        <translation>Es gibt keinen Ordner für Protokolle: Er kann nicht angelegt werden ({strerror}).</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/crash_dialog.py"/>
        <source>The log is in {folder}.</source>
        <translation>Das Protokoll ist in {folder}.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/crash_dialog.py"/>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/crash_dialog.py"/>
        <source>Copy the details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/crash_dialog.py"/>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/deciding.py"/>
        <source>There is nothing here to reject or remove.</source>
        <translation>Hier ist nichts abzulehnen oder zu entfernen.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/deciding.py"/>
        <source>Stand on one of them first.</source>
        <translation>Stellen Sie sich zuerst auf eines davon.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/deciding.py"/>
        <source>There is nothing to accept here.</source>
        <translation>Hier gibt es nichts anzunehmen.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/deciding.py"/>
        <source>There is nothing to reject here.</source>
        <translation>Hier gibt es nichts abzulehnen.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/gui/deciding.py"/>
        <source>{n:,} suggestions accepted.</source>
        <translation>
            <numerusform>{n:,} Vorschlag angenommen.</numerusform>
            <numerusform>{n:,} Vorschläge angenommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/gui/deciding.py"/>
        <source>{n:,} suggestions rejected.</source>
        <translation>
            <numerusform>{n:,} Vorschlag abgelehnt.</numerusform>
            <numerusform>{n:,} Vorschläge abgelehnt.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/gui/deciding.py"/>
        <source>in the sentence</source>
        <translation>im Satz</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/deciding.py"/>
        <source>by {suggester}</source>
        <translation>von: {suggester}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/dialogs.py"/>
        <source>Label the document</source>
        <translation>Dokument mit Label versehen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/dialogs.py"/>
        <source>Labels of the document</source>
        <translation>Labels des Dokuments</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/dialogs.py"/>
        <location filename="../../annotator/gui/import_dialog.py"/>
        <location filename="../../annotator/gui/report_model.py"/>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/dialogs.py"/>
        <source>News articles into gold-standard data. Your data stays on this computer.</source>
        <translation>Aus Nachrichtenartikeln werden Gold-Standard-Daten. Ihre Daten bleiben auf diesem Rechner.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/dialogs.py"/>
        <source>{name} was deleted or moved. Save a copy of it before closing?</source>
        <translation>{name} wurde gelöscht oder verschoben. Vor dem Schließen eine Kopie speichern?</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/dialogs.py"/>
        <source>Close without</source>
        <translation>Ohne Kopie schließen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/dialogs.py"/>
        <source>Beginning…</source>
        <translation>Beginnt…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/dialogs.py"/>
        <source>{done:,} of {total:,} · {name}</source>
        <translation>{done:,} von {total:,} · {name}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/dialogs.py"/>
        <source>{done:,} of {total:,}</source>
        <translation>{done:,} von {total:,}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/difference_list.py"/>
        <location filename="../../annotator/gui/difference_pane.py"/>
        <source>Where they differ</source>
        <translation>Wo sie abweichen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/difference_pane.py"/>
        <source>They agree here: there is no difference behind this number.</source>
        <translation>Hier stimmen sie überein: Hinter dieser Zahl steht kein Unterschied.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/difference_pane.py"/>
        <source>Decide these places one after the other</source>
        <translation>Diese Stellen nacheinander klären</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/difference_pane.py"/>
        <source>Where they agree</source>
        <translation>Wo sie übereinstimmen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/difference_pane.py"/>
        <source> of {of_all:,}</source>
        <translation> von {of_all:,}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/difference_pane.py"/>
        <source>Settle this one</source>
        <translation>Dieses klären</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/difference_pane.py"/>
        <source>Settle these {total:,}</source>
        <translation>Diese {total:,} klären</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/difference_words.py"/>
        <source>, untouched suggestion</source>
        <translation>, unberührter Vorschlag</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/document_commands.py"/>
        <source>There is no other document in this list.</source>
        <translation>In dieser Liste ist kein anderes Dokument.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/document_commands.py"/>
        <source>Reopened.</source>
        <translation>Wieder geöffnet.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/document_commands.py"/>
        <source>This document is not done yet.</source>
        <translation>Dieses Dokument ist noch nicht fertig.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/document_commands.py"/>
        <location filename="../../annotator/gui/queue_commands.py"/>
        <source>What is the matter? Leave it empty to flag without a reason.</source>
        <translation>Was ist damit? Lassen Sie es leer, um ohne Grund zu kennzeichnen.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/document_commands.py"/>
        <location filename="../../annotator/gui/queue_commands.py"/>
        <source>Flag this document</source>
        <translation>Dieses Dokument kennzeichnen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/document_commands.py"/>
        <source>the guidelines have no section about it</source>
        <translation>die Richtlinien haben keinen Abschnitt dazu</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/document_commands.py"/>
        <source>in this document</source>
        <translation>in diesem Dokument</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/document_commands.py"/>
        <source>in the project</source>
        <translation>im Projekt</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/document_commands.py"/>
        <source>Every label is offered {where}.</source>
        <translation>Jedes Label wird {where} angeboten.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/gui/document_commands.py"/>
        <source>{n:,} labels are offered {where}.</source>
        <translation>
            <numerusform>{n:,} Label wird {where} angeboten.</numerusform>
            <numerusform>{n:,} Labels werden {where} angeboten.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/gui/document_commands.py"/>
        <source>Stand on a mention or a trigger to apply it to all its words.</source>
        <translation>Stellen Sie sich auf eine Erwähnung oder einen Trigger, um das auf alle gleichen Wörter anzuwenden.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/dropping.py"/>
        <source>{} is no project and no package; drop it by itself to import it.</source>
        <translation>{} ist kein Projekt und kein Paket; ziehen Sie es allein herein, um es zu importieren.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/event_card.py"/>
        <source>No event selected</source>
        <translation>Kein Ereignis ausgewählt</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/event_card.py"/>
        <source>Stand on a trigger to see its event, or press Shift and a letter to make the words at the caret one. {palette} finds every type.</source>
        <translation>Stellen Sie sich auf einen Trigger, um sein Ereignis zu sehen, oder drücken Sie Umschalt und einen Buchstaben, um aus den Wörtern am Cursor eines zu machen. {palette} findet jeden Typ.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/event_card.py"/>
        <source>Accept this event</source>
        <translation>Dieses Ereignis annehmen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/event_card.py"/>
        <source>Reject this event</source>
        <translation>Dieses Ereignis ablehnen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/event_card.py"/>
        <source>{shown} (key {key})</source>
        <translation>{shown} (Taste {key})</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/event_card.py"/>
        <source>Other events here</source>
        <translation>Andere Ereignisse hier</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/event_card.py"/>
        <source> · suggested</source>
        <translation> · vorgeschlagen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/event_card.py"/>
        <source>you</source>
        <translation>Ihnen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/event_card.py"/>
        <source>somebody</source>
        <translation>jemandem</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/event_card.py"/>
        <source>added by {who}</source>
        <translation>hinzugefügt von {who}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/event_card.py"/>
        <source>suggested, corrected by {who}</source>
        <translation>vorgeschlagen, verbessert von {who}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/event_card.py"/>
        <source>suggested, rejected by {who}</source>
        <translation>vorgeschlagen, abgelehnt von {who}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/event_card.py"/>
        <source>suggested, accepted by {who}</source>
        <translation>vorgeschlagen, angenommen von {who}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/event_commands.py"/>
        <source>Select an event first, then number its fillers.</source>
        <translation>Wählen Sie zuerst ein Ereignis, dann die Nummern seiner Füllungen.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/event_commands.py"/>
        <source>No candidate here has the number {number}.</source>
        <translation>Kein Kandidat hier hat die Nummer {number}.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/event_commands.py"/>
        <source>Press a label's letter, or select an event first.</source>
        <translation>Drücken Sie den Buchstaben eines Labels oder wählen Sie zuerst ein Ereignis.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/event_commands.py"/>
        <source>There are no words here to fill a role with.</source>
        <translation>Hier sind keine Wörter, die eine Rolle füllen könnten.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/event_commands.py"/>
        <source>No role of {shown_name} takes {label}.</source>
        <translation>Keine Rolle von {shown_name} nimmt {label}.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/event_commands.py"/>
        <source>Role of “{surface}”</source>
        <translation>Rolle von „{surface}“</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/event_commands.py"/>
        <source>A second {name} on “{words}”.</source>
        <translation>Noch ein {name} an „{words}“.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/event_commands.py"/>
        <source>Split into {events}.</source>
        <translation>Aufgeteilt in {events}.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/event_commands.py"/>
        <source>There is no event before this one.</source>
        <translation>Vor diesem gibt es kein Ereignis.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/event_commands.py"/>
        <source>{words} has no arguments that are missing here.</source>
        <translation>{words} hat keine Argumente, die hier fehlen.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/event_commands.py"/>
        <source>{arguments} taken over from {words}.</source>
        <translation>{arguments} von {words} übernommen.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/event_list.py"/>
        <source>Other events</source>
        <translation>Andere Ereignisse</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/export_dialog.py"/>
        <location filename="../../annotator/gui/file_commands.py"/>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/export_dialog.py"/>
        <source>Suggestions that nobody decided are never exported.</source>
        <translation>Vorschläge, über die niemand entschieden hat, werden nie exportiert.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/export_dialog.py"/>
        <location filename="../../annotator/gui/kept_dialog.py"/>
        <source>Export to</source>
        <translation>Exportieren nach</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/export_form.py"/>
        <source>Only documents that are done</source>
        <translation>Nur fertige Dokumente</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/export_form.py"/>
        <source>Split into train, dev and test</source>
        <translation>In Training, Entwicklung und Test aufteilen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/export_form.py"/>
        <source>Dataset card beside the data</source>
        <translation>Datenblatt neben den Daten</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/export_form.py"/>
        <location filename="../../annotator/gui/import_dialog.py"/>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/export_form.py"/>
        <source>What {annotator} decided</source>
        <translation>Was {annotator} entschieden hat</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/export_form.py"/>
        <source>Everybody's layers</source>
        <translation>Die Ebenen von allen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/export_form.py"/>
        <source>The gold layer</source>
        <translation>Der Goldstandard</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/export_form.py"/>
        <source>What {name} decided</source>
        <translation>Was {name} entschieden hat</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/export_form.py"/>
        <source>All {documents}</source>
        <translation>Alle {documents}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/export_form.py"/>
        <source>The {listed:,} that the queue lists</source>
        <translation>Die {listed:,} aus der Liste</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/export_form.py"/>
        <source>Chosen ones</source>
        <translation>Gewählte</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/export_form.py"/>
        <source>The same number gives the same split</source>
        <translation>Derselbe Startwert ergibt dieselbe Aufteilung</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/export_form.py"/>
        <source>Licence, such as CC BY 4.0</source>
        <translation>Lizenz, etwa CC BY 4.0</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/export_form.py"/>
        <location filename="../../annotator/gui/import_dialog.py"/>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/export_form.py"/>
        <source>Whose work</source>
        <translation>Wessen Arbeit</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/export_form.py"/>
        <source>Documents to choose</source>
        <translation>Dokumente zur Auswahl</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/export_form.py"/>
        <source>Shares of the parts</source>
        <translation>Anteile der Teile</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/export_form.py"/>
        <location filename="../../annotator/gui/hand_out_form.py"/>
        <source>Random seed</source>
        <translation>Startwert des Zufalls</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/export_form.py"/>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/export_form.py"/>
        <source>File to write</source>
        <translation>Datei, die geschrieben wird</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/export_form.py"/>
        <location filename="../../annotator/gui/hand_out_form.py"/>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/export_form.py"/>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/export_form.py"/>
        <source>{there} is there already; the export replaces it.</source>
        <translation>{there} gibt es schon; der Export ersetzt die Datei.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/export_form.py"/>
        <source>{there} of the files are there already; the export replaces them.</source>
        <translation>{there} der Dateien gibt es schon; der Export ersetzt sie.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/export_form.py"/>
        <source>Give the file a name.</source>
        <translation>Geben Sie der Datei einen Namen.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/export_form.py"/>
        <source>Choose documents in the list.</source>
        <translation>Wählen Sie Dokumente in der Liste.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/export_pane.py"/>
        <source>Nothing: this format holds all that was decided.</source>
        <translation>Nichts: Dieses Format nimmt alles auf, was entschieden wurde.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/export_pane.py"/>
        <source>What is lost</source>
        <translation>Was verloren geht</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/export_pane.py"/>
        <source>The first records</source>
        <translation>Die ersten Datensätze</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/export_pane.py"/>
        <source>What the format can’t hold</source>
        <translation>Was das Format nicht aufnehmen kann</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/export_pane.py"/>
        <source>First records</source>
        <translation>Erste Datensätze</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/file_commands.py"/>
        <source>Annotator projects (*.annotator)</source>
        <translation>Annotator-Projekte (*.annotator)</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/file_commands.py"/>
        <source>The settings can't be stored ({error}).</source>
        <translation>Die Einstellungen können nicht gespeichert werden ({error}).</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/file_commands.py"/>
        <source>{error} Until then it is open for reading.</source>
        <translation>{error} Bis dahin ist es nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/file_commands.py"/>
        <source>The sample’s folder can't be made ({strerror}).</source>
        <translation>Der Ordner des Beispiels kann nicht angelegt werden ({strerror}).</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/file_commands.py"/>
        <source>{error} A fresh sample is open instead: {name}.</source>
        <translation>{error} Stattdessen ist ein frisches Beispiel offen: {name}.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/file_commands.py"/>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/file_commands.py"/>
        <source>Open a project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/file_commands.py"/>
        <source>A copy is in {path}.</source>
        <translation>Eine Kopie ist in {path}.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/file_commands.py"/>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/file_commands.py"/>
        <source>Who annotates? Your name is stored with every decision; it stays on this computer and in the project.</source>
        <translation>Wer annotiert? Ihr Name wird mit jeder Entscheidung gespeichert; er bleibt auf diesem Rechner und im Projekt.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/file_commands.py"/>
        <location filename="../../annotator/gui/settings_dialog.py"/>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/file_commands.py"/>
        <source>This package stays {annotator}’s, as handed out.</source>
        <translation>Dieses Paket bleibt das von {annotator}, wie es ausgegeben wurde.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/file_commands.py"/>
        <location filename="../../annotator/gui/schema_editor.py"/>
        <source>Open a project first, or make one: File, New project.</source>
        <translation>Öffnen Sie zuerst ein Projekt oder legen Sie eines an: Datei, Neues Projekt.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/find_bar.py"/>
        <source>Find in this document</source>
        <translation>In diesem Dokument suchen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/find_bar.py"/>
        <source>The place before (Shift+Enter)</source>
        <translation>Die Stelle davor (Umschalt+Enter)</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/find_bar.py"/>
        <source>The next place (Enter)</source>
        <translation>Die nächste Stelle (Enter)</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/find_bar.py"/>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/find_bar.py"/>
        <source>{number} of {found}{more}</source>
        <translation>{number} von {found}{more}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/find_bar.py"/>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/focus_hints.py"/>
        <source>next place</source>
        <translation>nächste Stelle</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/focus_hints.py"/>
        <source>place before</source>
        <translation>Stelle davor</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/focus_hints.py"/>
        <source>open the first</source>
        <translation>erstes öffnen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/focus_hints.py"/>
        <location filename="../../annotator/gui/schema_screen.py"/>
        <source>to the list</source>
        <translation>zur Liste</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/focus_hints.py"/>
        <source>end the search</source>
        <translation>Suche beenden</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/focus_hints.py"/>
        <source>add the note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/focus_hints.py"/>
        <source>go there</source>
        <translation>hingehen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/focus_hints.py"/>
        <source>change its words</source>
        <translation>Wörter ändern</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/focus_hints.py"/>
        <source>answered, or open again</source>
        <translation>beantwortet oder wieder offen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/focus_hints.py"/>
        <source>take it away</source>
        <translation>wegnehmen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/focus_hints.py"/>
        <source>choose and go to the list</source>
        <translation>wählen und zur Liste</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/focus_hints.py"/>
        <source>turn the sort round</source>
        <translation>Reihenfolge umkehren</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/focus_hints.py"/>
        <source>show everything</source>
        <translation>alles zeigen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/group_list.py"/>
        <source>rejected {number:,}</source>
        <translation>abgelehnt {number:,}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/group_list.py"/>
        <source>unlabelled {number:,}</source>
        <translation>ohne Label {number:,}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/group_list.py"/>
        <source>Words to look at</source>
        <translation>Wörter zum Ansehen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/guidance.py"/>
        <source>The tour needs a text. Close “{title}” and open the sample? Everything in the project is stored.</source>
        <translation>Der Rundgang braucht einen Text. „{title}“ schließen und das Beispiel öffnen? Alles im Projekt ist gespeichert.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/guidance.py"/>
        <source>Open the sample</source>
        <translation>Beispiel öffnen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/guidance.py"/>
        <source>Sample project</source>
        <translation>Beispielprojekt</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/guidance.py"/>
        <location filename="../../annotator/gui/settings_dialog.py"/>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/guidance.py"/>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/guidelines_editor.py"/>
        <source>Guidelines in Markdown</source>
        <translation>Richtlinien in Markdown</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/guidelines_editor.py"/>
        <source>What they look like</source>
        <translation>Wie sie aussehen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/guidelines_editor.py"/>
        <source>Markdown: # heading, **bold**, - a list. A heading with a label’s name begins its section.</source>
        <translation>Markdown: # Überschrift, **fett**, - eine Liste. Eine Überschrift mit dem Namen eines Labels beginnt dessen Abschnitt.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/guidelines_editor.py"/>
        <location filename="../../annotator/gui/notes_panel.py"/>
        <location filename="../../annotator/gui/schema_dialogs.py"/>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/guidelines_editor.py"/>
        <source>Save what you changed in the guidelines?</source>
        <translation>Speichern, was Sie in den Richtlinien geändert haben?</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_acts.py"/>
        <source>Write the packages into</source>
        <translation>Pakete schreiben nach</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_dialogs.py"/>
        <source>, {blind:,} blind</source>
        <translation>, {blind:,} ohne Vorschläge</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_dialogs.py"/>
        <source>, in {file}</source>
        <translation>, in {file}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_dialogs.py"/>
        <source>{summary} They are in {folder}. Send each annotator their file; it opens like any project.</source>
        <translation>{summary} Sie sind in {folder}. Schicken Sie jedem Annotator seine Datei; sie öffnet sich wie jedes Projekt.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_dialogs.py"/>
        <source>Packages</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_dialogs.py"/>
        <source>{name} is ready to be sent; it lies in {parent}. {progress} Going on is no harm: send it again whenever you like, and the newest state counts.</source>
        <translation>{name} kann geschickt werden und liegt in {parent}. {progress} Weiterarbeiten schadet nicht: Schicken Sie es wieder, wann Sie wollen, und der neueste Stand zählt.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_dialogs.py"/>
        <location filename="../../annotator/gui/sending_back.py"/>
        <source>Send back</source>
        <translation>Zurückschicken</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_dialogs.py"/>
        <source>Show the folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_dialogs.py"/>
        <source>{packages} of this project. Merge {them} into it?</source>
        <translation>{packages} dieses Projekts. {them} damit zusammenführen?</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_dialogs.py"/>
        <source> {files} that can’t be merged here will be left out.</source>
        <translation> {files}, die hier nicht zusammengeführt werden können, werden ausgelassen.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_dialogs.py"/>
        <location filename="../../annotator/gui/merging.py"/>
        <location filename="../../annotator/gui/schema_dialogs.py"/>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_dialogs.py"/>
        <source>Open it instead</source>
        <translation>Stattdessen öffnen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_dialogs.py"/>
        <source>{words} Open it in the place of the open project?</source>
        <translation>{words} Anstelle des offenen Projekts öffnen?</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_dialogs.py"/>
        <source> {other_files} will be left alone.</source>
        <translation> {other_files} bleiben unberührt.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/gui/hand_out_dialogs.py"/>
        <source>{n:,} other files</source>
        <translation>
            <numerusform>{n:,} andere Datei</numerusform>
            <numerusform>{n:,} andere Dateien</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_dialogs.py"/>
        <location filename="../../annotator/gui/queue_commands.py"/>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_form.py"/>
        <source>Any status</source>
        <translation>Jeder Status</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_form.py"/>
        <location filename="../../annotator/gui/queue_options.py"/>
        <location filename="../../annotator/gui/queue_panel.py"/>
        <source>To do</source>
        <translation>Offen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_form.py"/>
        <location filename="../../annotator/gui/matrix_model.py"/>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_form.py"/>
        <location filename="../../annotator/gui/matrix_model.py"/>
        <source>Not done</source>
        <translation>Nicht fertig</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_form.py"/>
        <location filename="../../annotator/gui/history_page.py"/>
        <location filename="../../annotator/gui/matrix_model.py"/>
        <location filename="../../annotator/gui/queue_commands.py"/>
        <location filename="../../annotator/gui/queue_options.py"/>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_form.py"/>
        <location filename="../../annotator/gui/matrix_model.py"/>
        <source>As they came</source>
        <translation>Wie sie kamen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_form.py"/>
        <source>The last ones first</source>
        <translation>Die letzten zuerst</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_form.py"/>
        <source>By name</source>
        <translation>Nach Namen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_form.py"/>
        <source>Shortest first</source>
        <translation>Kürzeste zuerst</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_form.py"/>
        <source>Longest first</source>
        <translation>Längste zuerst</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_form.py"/>
        <source>Most uncertain first</source>
        <translation>Unsicherste zuerst</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_form.py"/>
        <source>What teaches most first</source>
        <translation>Lehrreichste zuerst</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_form.py"/>
        <source>Most disagreement first</source>
        <translation>Uneinigste zuerst</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_form.py"/>
        <source>Annotators for each document</source>
        <translation>Annotatoren je Dokument</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_form.py"/>
        <source>Part without suggestions, in percent</source>
        <translation>Teil ohne Vorschläge, in Prozent</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_form.py"/>
        <source>Those that nobody has yet</source>
        <translation>Die noch niemand hat</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_form.py"/>
        <source>All documents</source>
        <translation>Alle Dokumente</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_form.py"/>
        <source>the same for all</source>
        <translation>für alle dieselben</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_form.py"/>
        <source>drawn for each</source>
        <translation>für jeden ausgelost</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_form.py"/>
        <source>Words in the text</source>
        <translation>Wörter im Text</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_form.py"/>
        <source>Those with these words</source>
        <translation>Die mit diesen Wörtern</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_form.py"/>
        <source>Status over all annotators</source>
        <translation>Status über alle Annotatoren</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_form.py"/>
        <source>With this label or event</source>
        <translation>Mit diesem Label oder Ereignis</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_form.py"/>
        <source>With these words</source>
        <translation>Mit diesen Wörtern</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_form.py"/>
        <location filename="../../annotator/gui/queue_options.py"/>
        <location filename="../../annotator/gui/settle_filter.py"/>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_form.py"/>
        <source>Documents with these words first</source>
        <translation>Dokumente mit diesen Wörtern zuerst</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_form.py"/>
        <source>Which documents are without suggestions</source>
        <translation>Welche Dokumente ohne Vorschläge sind</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_form.py"/>
        <source>How many documents are handed out without suggestions: they show what people mark by themselves</source>
        <translation>Wie viele Dokumente ohne Vorschläge ausgegeben werden: Sie zeigen, was jemand von selbst markiert</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_form.py"/>
        <source>The same number gives the same plan</source>
        <translation>Derselbe Startwert ergibt denselben Plan</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_form.py"/>
        <location filename="../../annotator/gui/hand_out_screen.py"/>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>Hand out</source>
        <translation>Ausgeben</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_form.py"/>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_form.py"/>
        <location filename="../../annotator/gui/hit_view.py"/>
        <location filename="../../annotator/gui/mention_model.py"/>
        <location filename="../../annotator/gui/schema_dialogs.py"/>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_form.py"/>
        <source>Each goes to</source>
        <translation>Jedes geht an</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_form.py"/>
        <source>First</source>
        <translation>Zuerst</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_form.py"/>
        <location filename="../../annotator/gui/matrix_model.py"/>
        <source>Blind</source>
        <translation>Blind</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_form.py"/>
        <source>Blind: without suggestions.</source>
        <translation>Blind: ohne Vorschläge.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_form.py"/>
        <source>annotator</source>
        <translation>Annotator</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_form.py"/>
        <source>{documents:,} of {documents2}</source>
        <translation>{documents:,} / {documents2}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_keys.py"/>
        <source>merge</source>
        <translation>zusammenführen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_keys.py"/>
        <source>who has what</source>
        <translation>wer was hat</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_keys.py"/>
        <source>open the document</source>
        <translation>Dokument öffnen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_keys.py"/>
        <source>to the form and back</source>
        <translation>zum Formular und zurück</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_screen.py"/>
        <location filename="../../annotator/gui/plan_page.py"/>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_screen.py"/>
        <location filename="../../annotator/gui/matrix_view.py"/>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>Who has what</source>
        <translation>Wer was hat</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_screen.py"/>
        <source>Merged</source>
        <translation>Zusammengeführt</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_screen.py"/>
        <source>Hand-outs</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_screen.py"/>
        <source>Name the people who annotate at the left. Here you see at once what each of them would get, and how many documents each two would share, before anything is written.</source>
        <translation>Nennen Sie links, wer annotiert. Hier sehen Sie sofort, was jeder bekäme und wie viele Dokumente je zwei gemeinsam hätten, bevor etwas geschrieben wird.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_screen.py"/>
        <source>No documents yet</source>
        <translation>Noch keine Dokumente</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_screen.py"/>
        <source>Import the articles that are to be annotated; then name the people at the left.</source>
        <translation>Importieren Sie die Artikel, die annotiert werden sollen; nennen Sie dann links die Personen.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_screen.py"/>
        <source>One file for each annotator</source>
        <translation>Eine Datei für jeden Annotator</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_screen.py"/>
        <source>no documents yet</source>
        <translation>noch keine Dokumente</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_screen.py"/>
        <source>{given:,} handed out</source>
        <translation>{given:,} ausgegeben</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_screen.py"/>
        <source>none handed out yet</source>
        <translation>noch keine ausgegeben</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_work.py"/>
        <location filename="../../annotator/gui/many_documents.py"/>
        <location filename="../../annotator/gui/merging.py"/>
        <location filename="../../annotator/gui/team_commands.py"/>
        <location filename="../../annotator/gui/training.py"/>
        <source>Open a project first.</source>
        <translation>Öffnen Sie zuerst ein Projekt.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_work.py"/>
        <source>{name} is open for reading only. Copy it to a place of yours, and hand out from the copy.</source>
        <translation>{name} ist nur zum Lesen geöffnet. Kopieren Sie die Datei an einen eigenen Ort und geben Sie aus der Kopie aus.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_work.py"/>
        <source>Write the packages</source>
        <translation>Pakete schreiben</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/handing_again.py"/>
        <source>Nothing was handed out yet; what is handed out first can be so again.</source>
        <translation>Noch wurde nichts ausgegeben; was einmal ausgegeben ist, kann neu ausgegeben werden.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/help_overlay.py"/>
        <source>Fill the active role with that candidate, or set that value</source>
        <translation>Die aktive Rolle mit diesem Kandidaten füllen oder diesen Wert setzen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/help_overlay.py"/>
        <source>Fill the active role and stay on it</source>
        <translation>Die aktive Rolle füllen und darauf bleiben</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/help_overlay.py"/>
        <location filename="../../annotator/gui/key_list.py"/>
        <location filename="../../annotator/gui/settle_filter.py"/>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/help_overlay.py"/>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/help_overlay.py"/>
        <source>What do you want to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/help_overlay.py"/>
        <source>Search the help</source>
        <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/help_overlay.py"/>
        <location filename="../../annotator/gui/settings_dialog.py"/>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/help_overlay.py"/>
        <source>No key does that. Try another word.</source>
        <translation>Das tut keine Taste. Versuchen Sie ein anderes Wort.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hints.py"/>
        <source>find a label</source>
        <translation>Label suchen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hints.py"/>
        <source>import articles</source>
        <translation>Artikel importieren</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hints.py"/>
        <source>fill {role}</source>
        <translation>{role} füllen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hints.py"/>
        <source>add to “{short}”</source>
        <translation>zu „{short}“ dazu</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hints.py"/>
        <source>select more of “{short}”</source>
        <translation>mehr von „{short}“ auswählen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hints.py"/>
        <source>accept the link</source>
        <translation>Verknüpfung annehmen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hints.py"/>
        <source>remove the link</source>
        <translation>Verknüpfung entfernen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hints.py"/>
        <source>set {name}</source>
        <translation>{name} setzen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hints.py"/>
        <source>set back</source>
        <translation>zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history.py"/>
        <source>{words}, in {documents}</source>
        <translation>{words} ({documents})</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history.py"/>
        <source>{words}. Changed since, so left as it is: {left}.</source>
        <translation>{words}. Seitdem geändert und deshalb so gelassen: {left}.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history.py"/>
        <source>Nothing to undo in this document</source>
        <translation>In diesem Dokument gibt es nichts rückgängig zu machen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history.py"/>
        <source>Nothing to redo in this document</source>
        <translation>In diesem Dokument gibt es nichts wiederherzustellen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history.py"/>
        <source>{words}; the last change was in “{title}”.</source>
        <translation>{words}; die letzte Änderung war in „{title}“.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history.py"/>
        <source>Done.</source>
        <translation>Fertig.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history.py"/>
        <source>Everything here is done.</source>
        <translation>Hier ist alles fertig.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/gui/history.py"/>
        <source>{n:,} suggestions stay undecided and are not exported.</source>
        <translation>
            <numerusform>{n:,} Vorschlag bleibt unentschieden und wird nicht exportiert.</numerusform>
            <numerusform>{n:,} Vorschläge bleiben unentschieden und werden nicht exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history_page.py"/>
        <location filename="../../annotator/gui/matrix_model.py"/>
        <source>Handed out</source>
        <translation>Ausgegeben</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history_page.py"/>
        <source>Came back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history_page.py"/>
        <location filename="../../annotator/gui/import_dialog.py"/>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history_page.py"/>
        <source>Nothing was handed out yet. Every hand-out is listed here, with its packages.</source>
        <translation>Noch wurde nichts ausgegeben. Hier steht jede Ausgabe mit ihren Paketen.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history_page.py"/>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history_page.py"/>
        <source>Packages that were handed out</source>
        <translation>Ausgegebene Pakete</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hit_model.py"/>
        <source>nothing here</source>
        <translation>hier nichts</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hit_model.py"/>
        <location filename="../../annotator/gui/queue_options.py"/>
        <location filename="../../annotator/gui/settle_rows.py"/>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hit_view.py"/>
        <source>Left context</source>
        <translation>Linker Kontext</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hit_view.py"/>
        <source>Right context</source>
        <translation>Rechter Kontext</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hit_view.py"/>
        <location filename="../../annotator/gui/notes_panel.py"/>
        <location filename="../../annotator/gui/settle_filter.py"/>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hit_view.py"/>
        <source>Sort by {lower}</source>
        <translation>Sortieren nach: {lower}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/import_commands.py"/>
        <source>Articles and annotations (*.txt *.md *.html *.htm *.pdf *.docx *.eml *.jsonl *.ndjson *.json *.csv *.tsv *.zip *.ann *.conll *.iob *.bio *.xmi *.xml *.spacy);;All files (*)</source>
        <translation>Artikel und Annotationen (*.txt *.md *.html *.htm *.pdf *.docx *.eml *.jsonl *.ndjson *.json *.csv *.tsv *.zip *.ann *.conll *.iob *.bio *.xmi *.xml *.spacy);;Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/import_commands.py"/>
        <source>Which encoding are the files in? For example utf-8, windows-1252, windows-1256, gb18030, shift_jis.</source>
        <translation>Welche Zeichenkodierung haben die Dateien? Zum Beispiel utf-8, windows-1252, windows-1256, gb18030, shift_jis.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/import_commands.py"/>
        <location filename="../../annotator/gui/import_dialog.py"/>
        <source>Encoding</source>
        <translation>Zeichenkodierung</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/import_commands.py"/>
        <location filename="../../annotator/gui/import_dialog.py"/>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/import_commands.py"/>
        <source>There are no files to import there.</source>
        <translation>Dort sind keine Dateien zum Importieren.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/import_commands.py"/>
        <source>There is no encoding “{name}”; try utf-8, windows-1252 or another common name.</source>
        <translation>Es gibt keine Zeichenkodierung „{name}“; versuchen Sie utf-8, windows-1252 oder einen anderen üblichen Namen.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/import_dialog.py"/>
        <source>Found by itself</source>
        <translation>Selbst gefunden</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/import_dialog.py"/>
        <source>Text is in</source>
        <translation>Text steht in</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/import_dialog.py"/>
        <source>Name is in</source>
        <translation>Name steht in</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/import_dialog.py"/>
        <source>reading…</source>
        <translation>wird gelesen…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/import_dialog.py"/>
        <location filename="../../annotator/gui/report_model.py"/>
        <location filename="../../annotator/gui/schema_form.py"/>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/import_dialog.py"/>
        <source>Files to import</source>
        <translation>Dateien zum Importieren</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/import_dialog.py"/>
        <source>What becomes text</source>
        <translation>Was zum Text wird</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/import_dialog.py"/>
        <source>Import {files}</source>
        <translation>{files} importieren</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/import_dialog.py"/>
        <source>None: file and line</source>
        <translation>Keine: Datei und Zeile</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/import_dialog.py"/>
        <source>… and {number:,} more problems</source>
        <translation>… und {number:,} weitere Probleme</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/gui/import_dialog.py"/>
        <source>… and {n:,} more documents</source>
        <translation>
            <numerusform>… und {n:,} weiteres Dokument</numerusform>
            <numerusform>… und {n:,} weitere Dokumente</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/gui/import_dialog.py"/>
        <source>… and {n:,} more documents or more</source>
        <translation>… und {n:,} weitere Dokumente oder mehr</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/import_summary.py"/>
        <source>Looking at {number:,} of {rows:,}…</source>
        <translation>{number:,} von {rows:,} wird angesehen…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/import_summary.py"/>
        <source>more than {documents}</source>
        <translation>mehr als {documents}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/import_summary.py"/>
        <source>{n:,} the same as another</source>
        <translation>{n:,} gleich wie ein anderer</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/import_summary.py"/>
        <source>{n:,} with annotations</source>
        <translation>{n:,} mit Annotationen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/gui/import_summary.py"/>
        <source>{n:,} more files are not looked at here</source>
        <translation>
            <numerusform>{n:,} weitere Datei wird hier nicht angesehen</numerusform>
            <numerusform>{n:,} weitere Dateien werden hier nicht angesehen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/gui/import_wish.py"/>
        <source>suggestions, to be decided about</source>
        <translation>Vorschläge, über die zu entscheiden ist</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/import_wish.py"/>
        <source>the work of those whom the files name</source>
        <translation>die Arbeit derer, die die Dateien nennen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/import_wish.py"/>
        <source>the work of one annotator</source>
        <translation>die Arbeit eines Annotators</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/import_wish.py"/>
        <source>nothing: the texts alone come in</source>
        <translation>nichts: nur die Texte kommen herein</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/import_wish.py"/>
        <source>Annotations become</source>
        <translation>Aus Annotationen werden</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/import_wish.py"/>
        <source>Add the names that the schema lacks</source>
        <translation>Die Namen hinzufügen, die dem Schema fehlen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/import_wish.py"/>
        <source>{names} and {more}</source>
        <translation>{names} und {more}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/import_wish.py"/>
        <source>The schema lacks: {names}. What it lacks is left out.</source>
        <translation>Dem Schema fehlen: {names}. Was ihm fehlt, wird ausgelassen.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/import_wish.py"/>
        <source>The schema lacks: {names}.</source>
        <translation>Dem Schema fehlen: {names}.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/import_wish.py"/>
        <source>The files have the work of {n:,} annotators. Of a text that several of them annotated, only the first one’s comes in.</source>
        <translation>Die Dateien enthalten die Arbeit von {n:,} Annotierenden. Von einem Text, den mehrere annotiert haben, kommt nur die erste herein.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/kept_dialog.py"/>
        <source>Here two states of one layer went on differently, or a state could not become the layer. Nothing of it is lost: bring one back as a step that can be undone, or export it.</source>
        <translation>Hier liefen zwei Stände einer Ebene auseinander, oder ein Stand konnte nicht zur Ebene werden. Nichts davon ist verloren: Holen Sie einen zurück, als einen Schritt, der rückgängig gemacht werden kann, oder exportieren Sie ihn.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/kept_dialog.py"/>
        <source>Kept beside</source>
        <translation>Daneben aufbewahrt</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/kept_dialog.py"/>
        <source>States that are kept beside</source>
        <translation>Stände, die daneben aufbewahrt sind</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/gui/kept_dialog.py"/>
        <source>{n:,} edits</source>
        <translation>
            <numerusform>{n:,} Bearbeitung</numerusform>
            <numerusform>{n:,} Bearbeitungen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/gui/kept_dialog.py"/>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/kept_dialog.py"/>
        <source>{name}: done, and {{undo}} in that document undoes it.</source>
        <translation>{name}: getan, und {{undo}} in jenem Dokument macht es rückgängig.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/kept_dialog.py"/>
        <source>It is in {path}.</source>
        <translation>Es ist in {path}.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/key_list.py"/>
        <source>no key</source>
        <translation>keine Taste</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/key_list.py"/>
        <source>What the keys do</source>
        <translation>Was die Tasten tun</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/key_names.py"/>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/key_names.py"/>
        <source>Shift</source>
        <translation>Umschalt</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/key_names.py"/>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/key_names.py"/>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/key_names.py"/>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/key_names.py"/>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/key_names.py"/>
        <source>Ins</source>
        <translation>Einfg</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/key_names.py"/>
        <source>Home</source>
        <translation>Pos1</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/key_names.py"/>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/key_names.py"/>
        <source>PgUp</source>
        <translation>Bild↑</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/key_names.py"/>
        <source>PgDown</source>
        <translation>Bild↓</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/key_settings.py"/>
        <source>Enter changes the key of the line, + adds another one, Backspace takes it back.</source>
        <translation>Enter ändert die Taste der Zeile, + fügt eine weitere hinzu, Rücktaste nimmt sie zurück.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/key_settings.py"/>
        <source>The letters of labels and event types belong to the schema, which changes them.</source>
        <translation>Die Buchstaben von Labels und Ereignistypen gehören zum Schema und werden dort geändert.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/key_settings.py"/>
        <source>What it does, or a key such as Ctrl+E</source>
        <translation>Was es tut, oder eine Taste wie Strg+E</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/key_settings.py"/>
        <source>Search the keys</source>
        <translation>Tasten durchsuchen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/key_settings.py"/>
        <source>Standard keys</source>
        <translation>Standardtasten</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/key_settings.py"/>
        <source>Left-hand keys</source>
        <translation>Tasten für die linke Hand</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/key_settings.py"/>
        <source>Every key as it comes with the program</source>
        <translation>Jede Taste, wie sie mit dem Programm kommt</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/key_settings.py"/>
        <source>A whole keymap for the left hand, with the right one on the mouse</source>
        <translation>Eine ganze Belegung für die linke Hand, während die rechte an der Maus ist</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/key_settings.py"/>
        <source>Change key</source>
        <translation>Taste ändern</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/key_settings.py"/>
        <source>Add a key</source>
        <translation>Taste hinzufügen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/key_settings.py"/>
        <source>Standard key</source>
        <translation>Standardtaste</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/key_settings.py"/>
        <source>Nothing here is called that, and no action has that key.</source>
        <translation>Nichts heißt hier so, und keine Aktion hat diese Taste.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/key_settings.py"/>
        <source>{trouble} In the text it means that alone.</source>
        <translation>{trouble} Im Text bedeutet sie nur das.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/key_settings.py"/>
        <source>{words}: press the other key now. Esc leaves it as it is.</source>
        <translation>{words}: Drücken Sie jetzt die weitere Taste. Esc lässt alles, wie es ist.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/key_settings.py"/>
        <source>{words}: press the new key now. Esc leaves it as it is.</source>
        <translation>{words}: Drücken Sie jetzt die neue Taste. Esc lässt alles, wie es ist.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/key_settings.py"/>
        <source>{words} Press another key, or Esc.</source>
        <translation>{words} Drücken Sie eine andere Taste oder Esc.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/key_settings.py"/>
        <source>Take it from “{name}”</source>
        <translation>Von „{name}“ wegnehmen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/key_settings.py"/>
        <source>{words} Enter takes it from there, Esc does not.</source>
        <translation>{words} Enter nimmt sie von dort weg, Esc nicht.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/key_settings.py"/>
        <source>{words} is done with {shown} now.</source>
        <translation>{words} geschieht jetzt mit {shown}.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/key_settings.py"/>
        <source>{words} has its standard key again.</source>
        <translation>{words} hat wieder die Standardtaste.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/key_settings.py"/>
        <source>Every action has its standard key again.</source>
        <translation>Jede Aktion hat wieder ihre Standardtaste.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/keyboard.py"/>
        <source>{palette} finds all.</source>
        <translation>{palette} findet alle.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/keyboard.py"/>
        <source>No {kind} has the key {shown}; {rest}</source>
        <translation>Kein {kind} hat die Taste {shown}; {rest}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/keyboard.py"/>
        <source>{name} is not offered here; {{offered_labels}} changes that.</source>
        <translation>{name} wird hier nicht angeboten; {{offered_labels}} ändert das.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/keycaps.py"/>
        <source>What the keys do now</source>
        <translation>Was die Tasten jetzt tun</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/keymap.py"/>
        <source>{shown} closes windows.</source>
        <translation>{shown} schließt Fenster.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/keymap.py"/>
        <source>{shown} changes to another window.</source>
        <translation>{shown} wechselt zu einem anderen Fenster.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/keymap.py"/>
        <source>{shown} opens the window's own menu.</source>
        <translation>{shown} öffnet das Menü des Fensters.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/keymap.py"/>
        <source>{shown} opens the system's menu.</source>
        <translation>{shown} öffnet das Menü des Systems.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/keymap.py"/>
        <source>{shown} belongs to the system.</source>
        <translation>{shown} gehört dem System.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/keymap.py"/>
        <source>{shown} may end the whole session.</source>
        <translation>{shown} kann die ganze Sitzung beenden.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/keymap.py"/>
        <source>{shown} goes to the menus.</source>
        <translation>{shown} führt zu den Menüs.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/keymap.py"/>
        <source>{shown} opens the menu of what is pointed at.</source>
        <translation>{shown} öffnet das Menü zu dem, worauf gezeigt wird.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/keymap.py"/>
        <source>{shown} takes a picture of the screen.</source>
        <translation>{shown} macht ein Bild vom Bildschirm.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/keymap.py"/>
        <source>{shown} opens the system's search.</source>
        <translation>{shown} öffnet die Suche des Systems.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/keymap.py"/>
        <source>{shown} hides the program.</source>
        <translation>{shown} blendet das Programm aus.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/keymap.py"/>
        <source>{shown} puts the window away.</source>
        <translation>{shown} legt das Fenster ab.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/keymap.py"/>
        <source>{shown} changes to another program.</source>
        <translation>{shown} wechselt zu einem anderen Programm.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/keymap.py"/>
        <source>{shown} is the key of “{rstrip}”.</source>
        <translation>{shown} ist die Taste von „{rstrip}“.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/keymap.py"/>
        <source>This is no key that can be pressed by itself.</source>
        <translation>Das ist keine Taste, die für sich gedrückt werden kann.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/keymap.py"/>
        <source>{shown} leads through the list of places.</source>
        <translation>{shown} führt durch die Liste der Stellen.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/keymap.py"/>
        <source>{shown} fills the active role of an event.</source>
        <translation>{shown} füllt die aktive Rolle eines Ereignisses.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/keymap.py"/>
        <source>Esc lets go of everything, everywhere.</source>
        <translation>Esc lässt überall alles los.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/keymap.py"/>
        <source>{shown} opens the menu {menu}.</source>
        <translation>{shown} öffnet das Menü {menu}.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/keymap.py"/>
        <source>{shown} is the key of the event type {shown_name}.</source>
        <translation>{shown} ist die Taste des Ereignistyps {shown_name}.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/keymap.py"/>
        <source>{letter} is the key of the label {shown_label}.</source>
        <translation>{letter} ist die Taste des Labels {shown_label}.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/main_window.py"/>
        <source>There is nothing to repeat yet.</source>
        <translation>Es gibt noch nichts zu wiederholen.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/main_window.py"/>
        <location filename="../../annotator/gui/many_documents.py"/>
        <source>Open a document first.</source>
        <translation>Öffnen Sie zuerst ein Dokument.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/manual.py"/>
        <source>Pages of the guide</source>
        <translation>Seiten des Handbuchs</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/manual.py"/>
        <source>Page of the guide</source>
        <translation>Seite des Handbuchs</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/manual.py"/>
        <source>Nothing in the guide has these words. Try another one.</source>
        <translation>Nichts im Handbuch hat diese Wörter. Versuchen Sie ein anderes.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/manual.py"/>
        <source>Next: {page}</source>
        <translation>Weiter: {page}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/many_documents.py"/>
        <source>Select words first, or stand on a mention.</source>
        <translation>Wählen Sie zuerst Wörter aus oder stellen Sie sich auf eine Erwähnung.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/many_documents.py"/>
        <source>the list of places was not made</source>
        <translation>die Liste der Stellen wurde nicht gemacht</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/matrix_facts.py"/>
        <source>{counts:,} of {held:,} done</source>
        <translation>{counts:,} von {held:,} fertig</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/matrix_model.py"/>
        <source>handed out</source>
        <translation>ausgegeben</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/matrix_model.py"/>
        <source>begun</source>
        <translation>begonnen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/matrix_model.py"/>
        <source>Every state</source>
        <translation>Jeder Stand</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/matrix_model.py"/>
        <source>Not back yet</source>
        <translation>Noch nicht zurück</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/matrix_model.py"/>
        <source>Passed on</source>
        <translation>Weitergegeben</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/matrix_model.py"/>
        <source>By title</source>
        <translation>Nach Titel</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/matrix_model.py"/>
        <source>Least done first</source>
        <translation>Am wenigsten fertige zuerst</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/matrix_model.py"/>
        <source>Returned last first</source>
        <translation>Zuletzt zurückgekommene zuerst</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/matrix_model.py"/>
        <source>{head}: not handed out</source>
        <translation>{head}: nicht ausgegeben</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/matrix_model.py"/>
        <source>without suggestions</source>
        <translation>ohne Vorschläge</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/matrix_model.py"/>
        <source>given {day} in {file}</source>
        <translation>ausgegeben {day} in {file}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/matrix_model.py"/>
        <source>came back {moment_words}</source>
        <translation>zurück {moment_words}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/matrix_model.py"/>
        <source>not back yet</source>
        <translation>noch nicht zurück</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/matrix_page.py"/>
        <source>Nothing was handed out yet.

Name the annotators at the left, look at the plan, and press {hand_out_write}: everybody gets one file with their documents, to be opened like any project. What comes back is merged with {merge}, and shows here.</source>
        <translation>Noch wurde nichts ausgegeben.

Nennen Sie links die Annotatoren, sehen Sie den Plan an und drücken Sie {hand_out_write}: Jeder bekommt eine Datei mit seinen Dokumenten, die sich wie jedes Projekt öffnet. Was zurückkommt, wird mit {merge} zusammengeführt und erscheint hier.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/matrix_page.py"/>
        <source>There are no documents yet.

{import} takes in articles; then they are handed out, and this page shows who has what.</source>
        <translation>Es gibt noch keine Dokumente.

{import} nimmt Artikel auf; dann werden sie ausgegeben, und diese Seite zeigt, wer was hat.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/matrix_page.py"/>
        <source>No document fits. Choose every state, or take out some of the words.</source>
        <translation>Kein Dokument passt. Wählen Sie jeden Stand oder nehmen Sie einige Wörter weg.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/matrix_page.py"/>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>Hand out again…</source>
        <translation>Neu ausgeben…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/matrix_page.py"/>
        <source>What is unfinished or lost, to the same or to others</source>
        <translation>Was unfertig oder verloren ist, an dieselben oder an andere</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/matrix_page.py"/>
        <source>Words of a title</source>
        <translation>Wörter eines Titels</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/matrix_page.py"/>
        <source>Show only documents with these words in their title</source>
        <translation>Nur Dokumente mit diesen Wörtern im Titel zeigen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/matrix_page.py"/>
        <location filename="../../annotator/gui/mention_model.py"/>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/matrix_page.py"/>
        <location filename="../../annotator/gui/queue_options.py"/>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/matrix_page.py"/>
        <source>{n:,} of {documents}</source>
        <translation>{n:,} / {documents}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/mention_model.py"/>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/mention_model.py"/>
        <source>place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/mention_model.py"/>
        <source>state</source>
        <translation>Stand</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/mention_model.py"/>
        <source>, part of a word</source>
        <translation>, Teil eines Wortes</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/mention_model.py"/>
        <source>{role} of {words}</source>
        <translation>{role} von {words}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/mention_table.py"/>
        <source>No annotations yet. Escape leads to the text; there a letter labels a word.</source>
        <translation>Noch keine Annotationen. Esc führt zum Text; dort gibt ein Buchstabe einem Wort ein Label.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/mention_table.py"/>
        <source>No annotation has these words.</source>
        <translation>Keine Annotation hat diese Wörter.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/mention_table.py"/>
        <source>Annotations and suggestions</source>
        <translation>Annotationen und Vorschläge</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/mention_table.py"/>
        <location filename="../../annotator/gui/ruled_table.py"/>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/mention_table.py"/>
        <source>the table has another model</source>
        <translation>die Tabelle hat ein anderes Modell</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/mention_table.py"/>
        <source>Words, label, state or role</source>
        <translation>Wörter, Label, Stand oder Rolle</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/mention_table.py"/>
        <source>Show only annotations with these words</source>
        <translation>Nur Annotationen mit diesen Wörtern zeigen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/mention_table.py"/>
        <source>Sort annotations by</source>
        <translation>Annotationen sortieren nach</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/mention_table.py"/>
        <source>by {order}</source>
        <translation>nach: {order}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/merge_page.py"/>
        <source>Nothing was merged since this project was opened.

{merge} takes in packages that come back; dropping them on the window does the same. They may come in any order and as often as they like: what is newest stands, and nobody can overwrite anybody else’s work. A folder that is watched is merged as files arrive.</source>
        <translation>Seit dieses Projekt geöffnet wurde, wurde nichts zusammengeführt.

{merge} nimmt Pakete auf, die zurückkommen; sie auf das Fenster zu ziehen tut dasselbe. Sie dürfen in jeder Reihenfolge und beliebig oft kommen: Das Neueste gilt, und niemand kann die Arbeit anderer überschreiben. Ein beobachteter Ordner wird zusammengeführt, sobald Dateien ankommen.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/merge_page.py"/>
        <source>Take in what annotators send back</source>
        <translation>Aufnehmen, was Annotatoren zurückschicken</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/merge_page.py"/>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>Watch a folder…</source>
        <translation>Ordner beobachten…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/merge_page.py"/>
        <source>Merge packages as they arrive in a folder</source>
        <translation>Pakete zusammenführen, wenn sie in einem Ordner ankommen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/merge_page.py"/>
        <source>Stop watching</source>
        <translation>Nicht mehr beobachten</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/merge_page.py"/>
        <source>Leave the folder alone</source>
        <translation>Den Ordner in Ruhe lassen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/merge_page.py"/>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/merge_page.py"/>
        <source>The report to the clipboard</source>
        <translation>Der Bericht in die Zwischenablage</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/merge_page.py"/>
        <source>Save report…</source>
        <translation>Bericht speichern…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/merge_page.py"/>
        <source>The report as a text file</source>
        <translation>Der Bericht als Textdatei</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/merge_page.py"/>
        <source>States of layers that are kept beside, to look at or to bring back</source>
        <translation>Stände von Ebenen, die daneben aufbewahrt sind, zum Ansehen oder Zurückholen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/merge_page.py"/>
        <source>Packages that were merged</source>
        <translation>Zusammengeführte Pakete</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/merge_page.py"/>
        <source>Problems of this package</source>
        <translation>Probleme dieses Pakets</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/merge_page.py"/>
        <source>Watching {folder}: what arrives there is merged by itself.</source>
        <translation>{folder} wird beobachtet: Was dort ankommt, wird von selbst zusammengeführt.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/merge_page.py"/>
        <source>Kept beside: {number:,}…</source>
        <translation>Daneben aufbewahrt: {number:,}…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/merge_page.py"/>
        <source>No problems.</source>
        <translation>Keine Probleme.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/merge_words.py"/>
        <source>Not merged</source>
        <translation>Nicht zusammengeführt</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/merge_words.py"/>
        <source>{layers} came in</source>
        <translation>{layers} kamen herein</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/merge_words.py"/>
        <source>{known:,} here already</source>
        <translation>{known:,} schon hier</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/merge_words.py"/>
        <source>{older:,} newer here</source>
        <translation>{older:,} hier neuer</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/merge_words.py"/>
        <source>{kept:,} kept beside</source>
        <translation>{kept:,} daneben aufbewahrt</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/merge_words.py"/>
        <source>Nothing in it yet</source>
        <translation>Noch nichts darin</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/merging.py"/>
        <source>Packages (*.annotator);;All files (*)</source>
        <translation>Pakete (*.annotator);;Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/merging.py"/>
        <source>Merge packages</source>
        <translation>Pakete zusammenführen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/merging.py"/>
        <source>Packages are being merged just now; merge these when that is done.</source>
        <translation>Gerade werden Pakete zusammengeführt; führen Sie diese zusammen, wenn das fertig ist.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/merging.py"/>
        <source>{problems} to look at.</source>
        <translation>{problems} anzusehen.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/merging.py"/>
        <source>{name} is open for reading only. Copy it to a place of yours, and merge into the copy.</source>
        <translation>{name} ist nur zum Lesen geöffnet. Kopieren Sie die Datei an einen eigenen Ort und führen Sie in die Kopie zusammen.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/merging.py"/>
        <source>Watch a folder</source>
        <translation>Ordner beobachten</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/merging.py"/>
        <source>No folder is watched any more.</source>
        <translation>Es wird kein Ordner mehr beobachtet.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/moments.py"/>
        <source>Jan</source>
        <translation>Jan.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/moments.py"/>
        <source>Feb</source>
        <translation>Feb.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/moments.py"/>
        <source>Mar</source>
        <translation>März</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/moments.py"/>
        <source>Apr</source>
        <translation>Apr.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/moments.py"/>
        <source>May</source>
        <translation>Mai</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/moments.py"/>
        <source>Jun</source>
        <translation>Juni</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/moments.py"/>
        <source>Jul</source>
        <translation>Juli</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/moments.py"/>
        <source>Aug</source>
        <translation>Aug.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/moments.py"/>
        <source>Sep</source>
        <translation>Sep.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/moments.py"/>
        <source>Oct</source>
        <translation>Okt.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/moments.py"/>
        <source>Nov</source>
        <translation>Nov.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/moments.py"/>
        <source>Dec</source>
        <translation>Dez.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/moments.py"/>
        <source>Mon</source>
        <translation>Mo</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/moments.py"/>
        <source>Tue</source>
        <translation>Di</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/moments.py"/>
        <source>Wed</source>
        <translation>Mi</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/moments.py"/>
        <source>Thu</source>
        <translation>Do</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/moments.py"/>
        <source>Fri</source>
        <translation>Fr</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/moments.py"/>
        <source>Sat</source>
        <translation>Sa</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/moments.py"/>
        <source>Sun</source>
        <translation>So</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/moments.py"/>
        <source>{day} {month}</source>
        <translation>{day}. {month}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/moments.py"/>
        <location filename="../../annotator/gui/reading.py"/>
        <source>{day} {month} {year}</source>
        <translation>{day}. {month} {year}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/moving.py"/>
        <source>Every suggestion here is decided. </source>
        <translation>Jeder Vorschlag hier ist entschieden. </translation>
    </message>
    <message>
        <location filename="../../annotator/gui/moving.py"/>
        <source>There are no suggestions here. </source>
        <translation>Hier gibt es keine Vorschläge. </translation>
    </message>
    <message>
        <location filename="../../annotator/gui/moving.py"/>
        <source>{next_unsettled} goes to the next document with some left.</source>
        <translation>{next_unsettled} geht zum nächsten Dokument, in dem noch welche sind.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/moving.py"/>
        <source>From the top again: that was the last one. {next_unsettled} goes on in the next document.</source>
        <translation>Wieder von oben: Das war der letzte. {next_unsettled} macht im nächsten Dokument weiter.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/note_commands.py"/>
        <source>The question is taken away. {undo} takes it back.</source>
        <translation>Die Frage ist weggenommen. {undo} holt sie zurück.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/note_commands.py"/>
        <source>The note is taken away. {undo} takes it back.</source>
        <translation>Die Notiz ist weggenommen. {undo} holt sie zurück.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/note_list.py"/>
        <source>Flag</source>
        <translation>Kennzeichen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/note_list.py"/>
        <location filename="../../annotator/gui/notes_panel.py"/>
        <location filename="../../annotator/gui/text_view/tips.py"/>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/note_list.py"/>
        <location filename="../../annotator/gui/text_view/tips.py"/>
        <source>Answered question</source>
        <translation>Beantwortete Frage</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/note_list.py"/>
        <location filename="../../annotator/gui/notes_panel.py"/>
        <location filename="../../annotator/gui/text_view/tips.py"/>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/note_list.py"/>
        <source>{kind} by {name}</source>
        <translation>{kind} von {name}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/note_list.py"/>
        <source>words that are gone</source>
        <translation>Wörter, die weg sind</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/note_list.py"/>
        <source>the document</source>
        <translation>das Dokument</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/note_list.py"/>
        <location filename="../../annotator/gui/side_panel.py"/>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/note_list.py"/>
        <source>{where}{kind_words} on {about_words}: {text}</source>
        <translation>{where}{kind_words} zu {about_words}: {text}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/notes_panel.py"/>
        <source>No note has these words.</source>
        <translation>Keine Notiz hat diese Wörter.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/notes_panel.py"/>
        <source>The notes of this document</source>
        <translation>Die Notizen dieses Dokuments</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/notes_panel.py"/>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/notes_panel.py"/>
        <source>The notes in all documents, those of others to be read</source>
        <translation>Die Notizen in allen Dokumenten, die der anderen zum Lesen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/notes_panel.py"/>
        <source>No notes yet. What you write below is about the words that you stand on, or about the document. A question waits for somebody to answer it.</source>
        <translation>Noch keine Notizen. Was Sie unten schreiben, gilt den Wörtern, auf denen Sie stehen, oder dem Dokument. Eine Frage wartet auf eine Antwort.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/notes_panel.py"/>
        <source>Notes and questions</source>
        <translation>Notizen und Fragen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/notes_panel.py"/>
        <source>Search the notes</source>
        <translation>Notizen durchsuchen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/notes_panel.py"/>
        <source>Go there</source>
        <translation>Dorthin</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/notes_panel.py"/>
        <source>Go to what it is about (Enter in the list)</source>
        <translation>Dorthin gehen, worum es geht (Enter in der Liste)</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/notes_panel.py"/>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/notes_panel.py"/>
        <source>Change its words (F2 in the list)</source>
        <translation>Die Wörter ändern (F2 in der Liste)</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/notes_panel.py"/>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/notes_panel.py"/>
        <source>Answered, or open again (A in the list)</source>
        <translation>Beantwortet oder wieder offen (A in der Liste)</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/notes_panel.py"/>
        <location filename="../../annotator/gui/schema_form.py"/>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/notes_panel.py"/>
        <source>Take it away (Del in the list)</source>
        <translation>Wegnehmen (Entf in der Liste)</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/notes_panel.py"/>
        <source>Write a note, Enter adds it</source>
        <translation>Notiz schreiben, Enter fügt sie hinzu</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/notes_panel.py"/>
        <source>Somebody has to answer this</source>
        <translation>Jemand muss das beantworten</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/notes_panel.py"/>
        <source>Add note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/notes_panel.py"/>
        <source>Write it on what you stand on</source>
        <translation>An das schreiben, worauf Sie stehen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/notes_panel.py"/>
        <source>About “{words}”</source>
        <translation>Zu „{words}“</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/notes_panel.py"/>
        <source>About the document</source>
        <translation>Über das Dokument</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/notes_panel.py"/>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/notes_panel.py"/>
        <source>Changing the question on {about}</source>
        <translation>Die Frage zu {about} wird geändert</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/notes_panel.py"/>
        <source>Changing the note on {about}</source>
        <translation>Die Notiz zu {about} wird geändert</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/offered_dialog.py"/>
        <source>Labels offered</source>
        <translation>Angebotene Labels</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/offered_dialog.py"/>
        <source>Letters and the palette offer what is ticked. Annotations stay as they are.</source>
        <translation>Buchstaben und die Palette bieten an, was angekreuzt ist. Annotationen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/offered_dialog.py"/>
        <source>Find a label or type</source>
        <translation>Label oder Typ suchen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/offered_dialog.py"/>
        <source>In this document</source>
        <translation>In diesem Dokument</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/offered_dialog.py"/>
        <source>In the whole project</source>
        <translation>Im ganzen Projekt</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/offered_dialog.py"/>
        <source>Tick all</source>
        <translation>Alle ankreuzen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/outside_changes.py"/>
        <source>{documents} came in from outside.</source>
        <translation>{documents} kamen von außen herein.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/pair_grid.py"/>
        <source>Documents that two share</source>
        <translation>Dokumente, die zwei gemeinsam haben</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/pair_grid.py"/>
        <source>Shared by two</source>
        <translation>Von zweien geteilt</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/pair_grid.py"/>
        <source>documents, also those of before</source>
        <translation>Dokumente, auch frühere</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/palette.py"/>
        <source>Label, type, role or command</source>
        <translation>Label, Typ, Rolle oder Befehl</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/palette.py"/>
        <source>Palette of labels, types, roles and commands</source>
        <translation>Palette der Labels, Typen, Rollen und Befehle</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/palette.py"/>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/palette.py"/>
        <source>What fits</source>
        <translation>Was passt</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/palette.py"/>
        <source>Nothing is called that.</source>
        <translation>Nichts heißt so.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/palette.py"/>
        <source>, key {key}</source>
        <translation>, Taste {key}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/palette_entries.py"/>
        <source>event · {group}</source>
        <translation>Ereignis · {group}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/palette_entries.py"/>
        <source>Reject {words}</source>
        <translation>{words} ablehnen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/palette_entries.py"/>
        <source>Remove {words}</source>
        <translation>{words} entfernen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/palette_entries.py"/>
        <source>decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/palette_entries.py"/>
        <source>Accept {words}</source>
        <translation>{words} annehmen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/palette_entries.py"/>
        <source>Accept every {label}</source>
        <translation>Jedes {label} annehmen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/palette_entries.py"/>
        <source>Reject every {label}</source>
        <translation>Jedes {label} ablehnen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/palette_entries.py"/>
        <source>Accept everything from {source}</source>
        <translation>Alle annehmen ({source})</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/palette_entries.py"/>
        <source>Reject everything from {source}</source>
        <translation>Alle ablehnen ({source})</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/palette_entries.py"/>
        <source>Fill {role} with “{surface}”</source>
        <translation>{role} mit „{surface}“ füllen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/palette_entries.py"/>
        <source>Fill {role}</source>
        <translation>{role} füllen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/palette_entries.py"/>
        <source>Add to “{surface}”</source>
        <translation>Zu „{surface}“ hinzufügen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/palette_entries.py"/>
        <source>fragment</source>
        <translation>Fragment</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/palette_entries.py"/>
        <source>Take this fragment away</source>
        <translation>Dieses Fragment wegnehmen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/palette_entries.py"/>
        <source>Go to {label_words} “{surface}”</source>
        <translation>Zu {label_words} „{surface}“</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/palette_entries.py"/>
        <source>also here</source>
        <translation>auch hier</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/places_pane.py"/>
        <source>Filter these places</source>
        <translation>Diese Stellen filtern</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/places_pane.py"/>
        <source>No place here has these words. Empty the filter to see all.</source>
        <translation>Keine Stelle hier hat diese Wörter. Leeren Sie den Filter, um alle zu sehen.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/places_pane.py"/>
        <source>The first {words}; look for something narrower to see all</source>
        <translation>Die ersten: {words}; suchen Sie etwas Engeres, um alle zu sehen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/places_pane.py"/>
        <source>{shown:,} of {words}</source>
        <translation>{shown:,} / {words}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/places_pane.py"/>
        <source> · {chosen_count:,} chosen</source>
        <translation> · {chosen_count:,} gewählt</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/plan_dialog.py"/>
        <location filename="../../annotator/gui/schema_dialogs.py"/>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/plan_dialog.py"/>
        <source>Also in {documents} marked as done</source>
        <translation>Auch, wo fertig gemeldet ist ({documents})</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/plan_dialog.py"/>
        <source>Change them</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/plan_dialog.py"/>
        <source>other changes</source>
        <translation>andere Änderungen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/plan_page.py"/>
        <source>What each gets</source>
        <translation>Was jeder bekommt</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/plan_page.py"/>
        <source>each to {annotators}</source>
        <translation>jedes an {annotators}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/plan_page.py"/>
        <source>Words to read</source>
        <translation>Wörter zu lesen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/plan_page.py"/>
        <source>{span} each</source>
        <translation>je {span}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/plan_page.py"/>
        <source>Without suggestions</source>
        <translation>Ohne Vorschläge</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/plan_page.py"/>
        <source>Documents a pair shares</source>
        <translation>Je Paar gemeinsam</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/plan_page.py"/>
        <source>every pair</source>
        <translation>jedes Paar</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/plan_words.py"/>
        <source>twice</source>
        <translation>doppelt</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/plan_words.py"/>
        <source>three times</source>
        <translation>dreimal</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/plan_words.py"/>
        <source>four times</source>
        <translation>viermal</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/plan_words.py"/>
        <source>five times</source>
        <translation>fünfmal</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/plan_words.py"/>
        <source>six times</source>
        <translation>sechsmal</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/plan_words.py"/>
        <source>seven times</source>
        <translation>siebenmal</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/plan_words.py"/>
        <source>eight times</source>
        <translation>achtmal</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/plan_words.py"/>
        <source>nine times</source>
        <translation>neunmal</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/plan_words.py"/>
        <source>ten times</source>
        <translation>zehnmal</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/plan_words.py"/>
        <source>half as many again as</source>
        <translation>anderthalbmal so viele wie</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/plan_words.py"/>
        <source>{times} as many as</source>
        <translation>{times} so viele wie</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/plan_words.py"/>
        <source>{most} gets {gets}, {times} {least}.</source>
        <translation>{most} bekommt {gets}, {times} {least}.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/plan_words.py"/>
        <source>{most} gets {words:,} words to read, {times_words} {least}.</source>
        <translation>{most} bekommt {words:,} Wörter zu lesen, {times_words} {least}.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/plan_words.py"/>
        <source>Only {name} is named: with one annotator there is no agreement to measure.</source>
        <translation>Nur {name} ist genannt: Mit einem Annotator gibt es keine Übereinstimmung zu messen.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/plan_words.py"/>
        <source>Each document goes to one annotator, so nobody can be compared with anybody.</source>
        <translation>Jedes Dokument geht an einen Annotator, niemand kann also mit jemandem verglichen werden.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/plan_words.py"/>
        <source>{alone} Give documents to two to see how far people agree.</source>
        <translation>{alone} Geben Sie Dokumente an zwei, um zu sehen, wie weit sie übereinstimmen.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/plan_words.py"/>
        <source>{documents} for {people}</source>
        <translation>{documents} für {people}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/plan_words.py"/>
        <source>{thousands:,.0f} k words</source>
        <translation>{thousands:,.0f} Tsd. Wörter</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/prehighlighting.py"/>
        <location filename="../../annotator/gui/training.py"/>
        <source>Getting ready…</source>
        <translation>Wird vorbereitet…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/prehighlighting.py"/>
        <location filename="../../annotator/gui/training.py"/>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/prehighlighting.py"/>
        <source>Documents made: {done} of {total}</source>
        <translation>Fertige Dokumente: {done} von {total}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/prehighlighting.py"/>
        <source>, {rate} a second</source>
        <translation>, {rate} in der Sekunde</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/prehighlighting.py"/>
        <source>Pre-highlight all</source>
        <translation>Alle vormarkieren</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/prehighlighting.py"/>
        <source>All documents have suggestions.</source>
        <translation>Alle Dokumente haben Vorschläge.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/prehighlighting.py"/>
        <source>Without suggestions: {documents}. The next ones of the queue get them by themselves.</source>
        <translation>Ohne Vorschläge: {documents}. Die nächsten der Liste bekommen sie von selbst.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_commands.py"/>
        <source>No document has layers of two annotators to compare.</source>
        <translation>Kein Dokument hat Ebenen zweier Annotatoren, die zu vergleichen wären.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_commands.py"/>
        <source>No other document in this list has anything undecided.</source>
        <translation>Kein anderes Dokument dieser Liste hat etwas Unentschiedenes.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_commands.py"/>
        <source>Kept as begun.</source>
        <translation>Bleibt begonnen.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_commands.py"/>
        <source>Kept as begun; nothing else is to do.</source>
        <translation>Bleibt begonnen; sonst ist nichts zu tun.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_commands.py"/>
        <source>Begun, for later</source>
        <translation>Angefangen, für später</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_commands.py"/>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_commands.py"/>
        <source>Not begun</source>
        <translation>Nicht begonnen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_commands.py"/>
        <source>Take the flag away</source>
        <translation>Kennzeichen wegnehmen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_commands.py"/>
        <source>Flag…</source>
        <translation>Kennzeichnen…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_model.py"/>
        <source>, with notes</source>
        <translation>, mit Notizen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_model.py"/>
        <source>, 1 question waits</source>
        <translation>, 1 Frage wartet</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_model.py"/>
        <source>, {questions} questions wait</source>
        <translation>, {questions} Fragen warten</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_model.py"/>
        <source>{share} uncertain · {line}</source>
        <translation>{share} unsicher · {line}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_model.py"/>
        <source>{share} disagreement · {line}</source>
        <translation>{share} uneinig · {line}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_model.py"/>
        <source>flagged: {flag}</source>
        <translation>gekennzeichnet: {flag}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_model.py"/>
        <source>done · {flag} · {words}</source>
        <translation>fertig · {flag} · {words}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_model.py"/>
        <source>done · {words} · {clock}</source>
        <translation>fertig · {words} · {clock}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_model.py"/>
        <source>done · {words}</source>
        <translation>fertig · {words}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_model.py"/>
        <source>{decided} of {n} decided · {words}</source>
        <translation>{decided} von {n} entschieden · {words}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_options.py"/>
        <source>first to last</source>
        <translation>erste bis letzte</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_options.py"/>
        <source>last to first</source>
        <translation>letzte bis erste</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_options.py"/>
        <source>A to Z</source>
        <translation>A bis Z</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_options.py"/>
        <source>Z to A</source>
        <translation>Z bis A</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_options.py"/>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_options.py"/>
        <source>Uncertainty</source>
        <translation>Unsicherheit</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_options.py"/>
        <source>What teaches most</source>
        <translation>Was am meisten lehrt</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_options.py"/>
        <source>least first</source>
        <translation>wenigste zuerst</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_options.py"/>
        <source>most first</source>
        <translation>meiste zuerst</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_options.py"/>
        <source>Disagreement</source>
        <translation>Uneinigkeit</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_options.py"/>
        <source>Time spent</source>
        <translation>Aufgewendete Zeit</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_options.py"/>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_options.py"/>
        <source>Doing</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_options.py"/>
        <location filename="../../annotator/gui/queue_panel.py"/>
        <source>Flagged</source>
        <translation>Gekennzeichnet</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_options.py"/>
        <source>With notes</source>
        <translation>Mit Notizen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_options.py"/>
        <source>With questions</source>
        <translation>Mit Fragen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_options.py"/>
        <source>With label</source>
        <translation>Mit Label</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_options.py"/>
        <source>With event</source>
        <translation>Mit Ereignis</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_panel.py"/>
        <source>Every document of the project</source>
        <translation>Jedes Dokument des Projekts</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_panel.py"/>
        <source>Only the documents that are not done</source>
        <translation>Nur die Dokumente, die nicht fertig sind</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_panel.py"/>
        <source>Only the documents with a flag</source>
        <translation>Nur die gekennzeichneten Dokumente</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_panel.py"/>
        <source>Queue of documents</source>
        <translation>Liste der Dokumente</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_panel.py"/>
        <source>Search titles and text</source>
        <translation>Titel und Text durchsuchen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_panel.py"/>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_panel.py"/>
        <source>Find documents by words of their title, text or notes</source>
        <translation>Dokumente nach Wörtern in Titel, Text oder Notizen finden</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_panel.py"/>
        <source>Filter and sort</source>
        <translation>Filtern und sortieren</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_panel.py"/>
        <source>Show every document</source>
        <translation>Alle Dokumente zeigen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_panel.py"/>
        <location filename="../../annotator/gui/time_screen.py"/>
        <source>Documents done</source>
        <translation>Fertige Dokumente</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_panel.py"/>
        <source>{filter} {n:,}</source>
        <translation>{filter} {n:,}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_panel.py"/>
        <source>{done:,} of {n:,} done</source>
        <translation>{done:,} von {n:,} fertig</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_panel.py"/>
        <source>No documents yet. Drop articles here, or press {import}.</source>
        <translation>Noch keine Dokumente. Ziehen Sie Artikel hierher oder drücken Sie {import}.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_panel.py"/>
        <source> among those listed</source>
        <translation> unter den gezeigten</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_panel.py"/>
        <source>Nothing here has these words{also}. Escape ends the search.</source>
        <translation>Nichts hier hat diese Wörter{also}. Esc beendet die Suche.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_panel.py"/>
        <source>Nothing is left to do. All shows every document.</source>
        <translation>Nichts ist mehr zu tun. „Alle“ zeigt jedes Dokument.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_panel.py"/>
        <source>No document is flagged. {flag} flags the one that is open.</source>
        <translation>Kein Dokument ist gekennzeichnet. {flag} kennzeichnet das offene.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_panel.py"/>
        <source>No document fits: {filter_words}. {{queue_clear}} shows every document.</source>
        <translation>Kein Dokument passt: {filter_words}. {{queue_clear}} zeigt alle Dokumente.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/reading.py"/>
        <source>No documents yet. Drop articles here, or press {import} to choose some.</source>
        <translation>Noch keine Dokumente. Ziehen Sie Artikel hierher oder drücken Sie {import}, um welche zu wählen.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/reading.py"/>
        <source>read only</source>
        <translation>nur zum Lesen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/reading.py"/>
        <source>saved</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/reading.py"/>
        <source>not saved</source>
        <translation>nicht gespeichert</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/recent.py"/>
        <source>No other project was open here. {open_project} opens one.</source>
        <translation>Hier war kein anderes Projekt offen. {open_project} öffnet eines.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/recent.py"/>
        <source>Recent project</source>
        <translation>Zuletzt geöffnetes Projekt</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/report_files.py"/>
        <source>Nothing was merged yet, so there is nothing to report.</source>
        <translation>Noch wurde nichts zusammengeführt, also gibt es nichts zu berichten.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/report_files.py"/>
        <source>The report is in the clipboard.</source>
        <translation>Der Bericht ist in der Zwischenablage.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/report_files.py"/>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/report_files.py"/>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/report_files.py"/>
        <source>merge report.txt</source>
        <translation>Bericht vom Zusammenführen.txt</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/report_files.py"/>
        <source>{path} can't be written ({why}); choose another place.</source>
        <translation>{path} kann nicht geschrieben werden ({why}); wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/report_files.py"/>
        <source>The report is in {path}.</source>
        <translation>Der Bericht ist in {path}.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/report_model.py"/>
        <source>Package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/report_model.py"/>
        <source>What came of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/rescue.py"/>
        <source>Makes a new project of all that is left. Annotations and their history are kept twice, so that mostly little is lost.</source>
        <translation>Macht ein neues Projekt aus allem, was übrig ist. Annotationen und ihr Verlauf sind doppelt gespeichert, sodass meist wenig verloren ist.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/rescue.py"/>
        <source>Damaged project</source>
        <translation>Beschädigtes Projekt</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/rescue.py"/>
        <source>Open the newest good backup</source>
        <translation>Neueste gute Sicherung öffnen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/rescue.py"/>
        <source>Save what can be read</source>
        <translation>Retten, was lesbar ist</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/rescue.py"/>
        <source>{name} is damaged</source>
        <translation>{name} ist beschädigt</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/rescue.py"/>
        <source>The file stays as it is, whatever you choose.</source>
        <translation>Die Datei bleibt, wie sie ist, was immer Sie wählen.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/rescue.py"/>
        <source>There is no good backup beside it.</source>
        <translation>Daneben gibt es keine gute Sicherung.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/rescue.py"/>
        <source>It is from {at}. What was done since is not in it; the damaged file is kept beside it under another name.</source>
        <translation>Sie ist vom {at}. Was seitdem getan wurde, ist nicht darin; die beschädigte Datei wird daneben unter einem anderen Namen aufbewahrt.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/rescue.py"/>
        <source> The damaged file is {name} now.</source>
        <translation> Die beschädigte Datei heißt jetzt {name}.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/rescue.py"/>
        <source>{name} is open as {name2}.{kept}</source>
        <translation>{name} ist als {name2} offen.{kept}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/rescue.py"/>
        <source>Saved: {documents}, {layers}, {annotations}</source>
        <translation>Gerettet: {documents}, {layers}, {annotations}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/rescue.py"/>
        <source>; {lost} lost.</source>
        <translation>; {lost} verloren.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_commands.py"/>
        <source>Schemas (*.toml *.json *.conf *.xml);;brat configuration (*.conf);;Label Studio labeling config (*.xml);;All files (*)</source>
        <translation>Schemas (*.toml *.json *.conf *.xml);;brat-Konfiguration (*.conf);;Label-Studio-Labeling-Konfiguration (*.xml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_commands.py"/>
        <source>the schema's screen was not made</source>
        <translation>der Bereich des Schemas wurde nicht gemacht</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_commands.py"/>
        <source>Choose a label first, or make one with “New…”.</source>
        <translation>Wählen Sie zuerst ein Label oder legen Sie mit „Neu…“ eines an.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_commands.py"/>
        <source> of {value}</source>
        <translation> von {value}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_commands.py"/>
        <source>every event</source>
        <translation>jedem Ereignis</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_commands.py"/>
        <source>What is the {words} called? {rule}</source>
        <translation>Wie heißt das Neue ({words})? {rule}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_commands.py"/>
        <source>New {words}</source>
        <translation>Neu: {words}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_commands.py"/>
        <source>Document labels can't be merged; rename their values instead.</source>
        <translation>Dokumentlabels können nicht zusammengeführt werden; benennen Sie stattdessen ihre Werte um.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_commands.py"/>
        <source>Only a label or an event type that is in use can be split.</source>
        <translation>Nur ein Label oder Ereignistyp, der benutzt wird, kann aufgeteilt werden.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_commands.py"/>
        <source>{shown} is in use; retire it, or merge it into another one.</source>
        <translation>{shown} wird benutzt; ziehen Sie es zurück oder führen Sie es mit einem anderen zusammen.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_commands.py"/>
        <source>Everything is written already; nothing has to be saved by hand.</source>
        <translation>Alles ist schon geschrieben; nichts muss von Hand gespeichert werden.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_commands.py"/>
        <source>{wrong} Mend that first.</source>
        <translation>{wrong} Verbessern Sie das zuerst.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_commands.py"/>
        <source>This project is open for reading only; open a copy to change it.</source>
        <translation>Dieses Projekt ist nur zum Lesen geöffnet; öffnen Sie eine Kopie, um es zu ändern.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/gui/schema_commands.py"/>
        <source>{n} changes to the schema are not saved. Leave without them?</source>
        <translation>
            <numerusform>{n} Änderung am Schema ist nicht gespeichert. Ohne sie gehen?</numerusform>
            <numerusform>{n} Änderungen am Schema sind nicht gespeichert. Ohne sie gehen?</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_commands.py"/>
        <source>Leave without saving</source>
        <translation>Ohne Speichern gehen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_commands.py"/>
        <source>The changes are discarded.</source>
        <translation>Die Änderungen sind verworfen.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_commands.py"/>
        <source>Import a schema</source>
        <translation>Schema importieren</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_commands.py"/>
        <source>{summary} Not all of {name} could be taken over as it was:</source>
        <translation>{summary} Nicht alles aus {name} konnte übernommen werden, wie es war:</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_commands.py"/>
        <source>The schema is in {path}.</source>
        <translation>Das Schema ist in {path}.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_commands.py"/>
        <source>Export the schema</source>
        <translation>Schema exportieren</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_commands.py"/>
        <source>New project: which schema?</source>
        <translation>Neues Projekt: welches Schema?</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_commands.py"/>
        <source>Save or discard the changed guidelines in the schema first.</source>
        <translation>Speichern oder verwerfen Sie zuerst die geänderten Richtlinien im Schema.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_commands.py"/>
        <location filename="../../annotator/gui/schema_editor.py"/>
        <source>The guidelines are saved.</source>
        <translation>Die Richtlinien sind gespeichert.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_dialogs.py"/>
        <source>Merge {name} into which entity label?</source>
        <translation>{name} mit welchem Entitätslabel zusammenführen?</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_dialogs.py"/>
        <source>Merge {name} into which event type?</source>
        <translation>{name} mit welchem Ereignistyp zusammenführen?</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_dialogs.py"/>
        <source>Merge {name} into which role?</source>
        <translation>{name} mit welcher Rolle zusammenführen?</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_dialogs.py"/>
        <source>Merge {name} into which attribute?</source>
        <translation>{name} mit welchem Attribut zusammenführen?</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_dialogs.py"/>
        <source>Merge {name} into which link?</source>
        <translation>{name} mit welcher Verknüpfung zusammenführen?</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_dialogs.py"/>
        <source>Merge {name} into which value?</source>
        <translation>{name} mit welchem Wert zusammenführen?</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_dialogs.py"/>
        <source>Nothing is chosen yet.</source>
        <translation>Noch ist nichts gewählt.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_dialogs.py"/>
        <source>Merge {name}</source>
        <translation>{name} zusammenführen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_dialogs.py"/>
        <source>Merge into</source>
        <translation>Zusammenführen mit</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_dialogs.py"/>
        <source>Split {name}</source>
        <translation>{name} aufteilen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_dialogs.py"/>
        <source>Split {name} by its words</source>
        <translation>{name} nach Wörtern aufteilen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_dialogs.py"/>
        <source>Split</source>
        <translation>Aufteilen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_dialogs.py"/>
        <source>Select words (Shift or Ctrl for several), then press the number of the label that they get. What is not listed, or left as it is, stays.</source>
        <translation>Wählen Sie Wörter aus (Umschalt oder Strg für mehrere) und drücken Sie dann die Nummer des Labels, das sie bekommen. Was nicht aufgelistet ist oder so gelassen wird, bleibt.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_dialogs.py"/>
        <source>One more label</source>
        <translation>Noch ein Label</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_dialogs.py"/>
        <source>One more label, Enter adds it</source>
        <translation>Noch ein Label, Enter fügt es hinzu</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_dialogs.py"/>
        <source>{name} is offered already.</source>
        <translation>{name} wird schon angeboten.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_dialogs.py"/>
        <source>Times</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_dialogs.py"/>
        <source>Gets</source>
        <translation>Bekommt</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_dialogs.py"/>
        <source>Save as version {number}</source>
        <translation>Als Version {number} speichern</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_dialogs.py"/>
        <source>Review and save</source>
        <translation>Prüfen und speichern</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_dialogs.py"/>
        <source>Versions of the schema</source>
        <translation>Versionen des Schemas</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_dialogs.py"/>
        <source>What this version has</source>
        <translation>Was diese Version hat</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_dialogs.py"/>
        <source>Bring this version back</source>
        <translation>Diese Version zurückholen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_dialogs.py"/>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_dialogs.py"/>
        <source>made</source>
        <translation>angelegt</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_dialogs.py"/>
        <source>Version {number} · {day}
{name}</source>
        <translation>Version {number} · {day}
{name}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_editor.py"/>
        <source>change the guideline of {new}</source>
        <translation>Richtlinie zu {new} ändern</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_editor.py"/>
        <source>The schema was changed meanwhile, so the draft begins anew.</source>
        <translation>Das Schema wurde inzwischen geändert, der Entwurf beginnt deshalb neu.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_editor.py"/>
        <source>Taken back.</source>
        <translation>Zurückgenommen.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_editor.py"/>
        <source>There is nothing to do again.</source>
        <translation>Es gibt nichts wiederherzustellen.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_editor.py"/>
        <source>Saved as version {version}</source>
        <translation>Als Version {version} gespeichert</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_editor.py"/>
        <source>Version {number} is back</source>
        <translation>Version {number} ist zurück</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_fields.py"/>
        <source>{ratio:.1f} : 1, reads well</source>
        <translation>{ratio:.1f} : 1, gut lesbar</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_fields.py"/>
        <source>{ratio:.1f} : 1, too faint: shown as {shown}</source>
        <translation>{ratio:.1f} : 1, zu blass: gezeigt als {shown}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_fields.py"/>
        <source>{ratio:.1f} : 1, too faint: will be shown stronger</source>
        <translation>{ratio:.1f} : 1, zu blass: wird kräftiger gezeigt</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_fields.py"/>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_fields.py"/>
        <source>any number</source>
        <translation>beliebig viele</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_fields.py"/>
        <source>at least</source>
        <translation>mindestens</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_fields.py"/>
        <source>at most</source>
        <translation>höchstens</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_form.py"/>
        <source>This schema is empty</source>
        <translation>Dieses Schema ist leer</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_form.py"/>
        <source>Make its first label with “New…” at the left.</source>
        <translation>Legen Sie links mit „Neu…“ sein erstes Label an.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_form.py"/>
        <source>{part} of {owner}</source>
        <translation>{part} von {owner}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_form.py"/>
        <source>used {times}</source>
        <translation>{times} benutzt</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_form.py"/>
        <source>not used yet</source>
        <translation>noch nicht benutzt</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_form.py"/>
        <source>retired: no longer offered, what carries it stays</source>
        <translation>zurückgezogen: nicht mehr angeboten, was es trägt, bleibt</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_form.py"/>
        <source>in the dark</source>
        <translation>im Dunkeln</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_form.py"/>
        <source>from the other one</source>
        <translation>aus der anderen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_form.py"/>
        <source>until you choose</source>
        <translation>bis Sie wählen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_form.py"/>
        <source>its group’s</source>
        <translation>die seiner Gruppe</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_form.py"/>
        <source>the group’s</source>
        <translation>die der Gruppe</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_form.py"/>
        <source>computed</source>
        <translation>berechnet</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_form.py"/>
        <source>spaCy calls it</source>
        <translation>spaCy-Name</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_form.py"/>
        <source>labels of the pipeline that mean this one</source>
        <translation>Labels der Pipeline, die dieses bedeuten</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_form.py"/>
        <source>Names are suggested with their “the”</source>
        <translation>Namen werden mit ihrem Artikel vorgeschlagen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_form.py"/>
        <source>Names are suggested with what describes them (“former President X”)</source>
        <translation>Namen werden mit allem vorgeschlagen, was sie beschreibt („former President X“)</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_form.py"/>
        <source>description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_form.py"/>
        <source>events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_form.py"/>
        <source>Events may fill it too</source>
        <translation>Auch Ereignisse dürfen sie füllen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_form.py"/>
        <source>filled</source>
        <translation>gefüllt</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_form.py"/>
        <source>values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_form.py"/>
        <source>Mentions may be linked too</source>
        <translation>Auch Erwähnungen dürfen verknüpft werden</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_form.py"/>
        <source>several</source>
        <translation>mehrere</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_form.py"/>
        <source>A document may have several</source>
        <translation>Ein Dokument darf mehrere haben</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_form.py"/>
        <source>Merge into…</source>
        <translation>Zusammenführen mit…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_form.py"/>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_form.py"/>
        <source>Retire</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_list.py"/>
        <source>Entity labels</source>
        <translation>Entitätslabels</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_list.py"/>
        <source>Roles of every event</source>
        <translation>Rollen jedes Ereignisses</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_list.py"/>
        <source>Attributes of every event</source>
        <translation>Attribute jedes Ereignisses</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_list.py"/>
        <source>Events · {get}</source>
        <translation>Ereignisse · {get}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_list.py"/>
        <source>Labels, event types, roles, attributes and links</source>
        <translation>Labels, Ereignistypen, Rollen, Attribute und Verknüpfungen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_list.py"/>
        <source>{words}, used {uses} times</source>
        <translation>{words}, {uses} Mal benutzt</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_list.py"/>
        <source>retired</source>
        <translation>alt</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_sample.py"/>
        <source>decided</source>
        <translation>entschieden</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_sample.py"/>
        <source>How it looks in a text</source>
        <translation>Wie es im Text aussieht</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_screen.py"/>
        <source>to the form</source>
        <translation>zum Formular</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_screen.py"/>
        <source>review and save</source>
        <translation>prüfen und speichern</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_screen.py"/>
        <source>take back</source>
        <translation>zurücknehmen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_screen.py"/>
        <source>move up</source>
        <translation>nach oben</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_screen.py"/>
        <source>Every version, to be looked at and brought back</source>
        <translation>Jede Version, zum Ansehen und Zurückholen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_screen.py"/>
        <source>In a text</source>
        <translation>Im Text</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_screen.py"/>
        <source>Guideline</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_screen.py"/>
        <source>Its section of the guidelines, in Markdown. F2 shows it beside the text.</source>
        <translation>Sein Abschnitt der Richtlinien, in Markdown. F2 zeigt ihn neben dem Text.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_screen.py"/>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_screen.py"/>
        <source>What annotators should know about {shown}</source>
        <translation>Was Annotatoren über {shown} wissen sollten</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/gui/schema_screen.py"/>
        <source>{n:,} changes</source>
        <translation>
            <numerusform>{n:,} Änderung</numerusform>
            <numerusform>{n:,} Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_screen.py"/>
        <source>No changes</source>
        <translation>Keine Änderungen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_screen.py"/>
        <source>Version {version}…</source>
        <translation>Version {version}…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/gui/schema_summary.py"/>
        <source>{n:,} attributes</source>
        <translation>
            <numerusform>{n:,} Attribut</numerusform>
            <numerusform>{n:,} Attribute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/gui/schema_summary.py"/>
        <source>{n:,} document labels</source>
        <translation>
            <numerusform>{n:,} Dokumentlabel</numerusform>
            <numerusform>{n:,} Dokumentlabels</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_values.py"/>
        <source>New value</source>
        <translation>Neuer Wert</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_values.py"/>
        <source>yes or no; type a value, Enter adds it</source>
        <translation>ja oder nein; tippen Sie einen Wert, Enter fügt ihn hinzu</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_values.py"/>
        <source>type a value</source>
        <translation>Wert tippen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_values.py"/>
        <source>New value, Enter adds it</source>
        <translation>Neuer Wert, Enter fügt ihn hinzu</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_values.py"/>
        <source>Value {value}</source>
        <translation>Wert {value}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_values.py"/>
        <source>Take out {value}</source>
        <translation>{value} herausnehmen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_values.py"/>
        <source>In use: rename it to another value to merge the two</source>
        <translation>Wird benutzt: In einen anderen Wert umbenennen führt beide zusammen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_values.py"/>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_values.py"/>
        <source>Enter merges {shown} into {strip}</source>
        <translation>Enter führt {shown} mit {strip} zusammen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/sections.py"/>
        <source>Read and annotate one document after the other</source>
        <translation>Ein Dokument nach dem anderen lesen und annotieren</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/sections.py"/>
        <source>Labels, event types, roles and attributes of this project</source>
        <translation>Labels, Ereignistypen, Rollen und Attribute dieses Projekts</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/sections.py"/>
        <source>Give documents to annotators, and merge what comes back</source>
        <translation>Dokumente an Annotatoren geben und zusammenführen, was zurückkommt</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/sections.py"/>
        <source>How far the annotators agree, and where they don't</source>
        <translation>Wie weit die Annotatoren übereinstimmen und wo nicht</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/sections.py"/>
        <source>Decide where the annotators differ</source>
        <translation>Klären, wo die Annotatoren abweichen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/sending_back.py"/>
        <source>Packages (*.annotator)</source>
        <translation>Pakete (*.annotator)</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/sending_back.py"/>
        <source>Only a package is sent back, and this is none. Team &gt; Hand out makes packages.</source>
        <translation>Nur ein Paket wird zurückgeschickt, und das ist keines. Team &gt; Ausgeben macht Pakete.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/sending_back.py"/>
        <source>The copy needs another name than the package that is open.</source>
        <translation>Die Kopie braucht einen anderen Namen als das offene Paket.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settings_dialog.py"/>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settings_dialog.py"/>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settings_dialog.py"/>
        <source>Looks</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settings_dialog.py"/>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settings_dialog.py"/>
        <source>The system's own light or dark is followed at once.</source>
        <translation>Hell oder dunkel nach dem System, sofort.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settings_dialog.py"/>
        <source>Theme</source>
        <translation>Farben</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settings_dialog.py"/>
        <source>Holds when Annotator is started again. Projects, exports and reports of agreement stay in English.</source>
        <translation>Gilt, wenn Annotator neu gestartet wird. Projekte, Exporte und Berichte über Einigkeit bleiben auf Englisch.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settings_dialog.py"/>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settings_dialog.py"/>
        <source>80 % to 250 %; labels and lines grow with it.</source>
        <translation>80 % bis 250 %; Labels und Zeilen wachsen mit.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settings_dialog.py"/>
        <source>Size of the text</source>
        <translation>Größe des Textes</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settings_dialog.py"/>
        <source>Stored with every decision; each annotator has a layer of their own.</source>
        <translation>Wird mit jeder Entscheidung gespeichert; jeder Annotator hat seine eigene Ebene.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settings_dialog.py"/>
        <source>A longer pause does not count as work: only so much of it is added to the time.</source>
        <translation>Eine längere Pause zählt nicht als Arbeit: Nur so viel davon kommt zur Zeit hinzu.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settings_dialog.py"/>
        <location filename="../../annotator/gui/time_screen.py"/>
        <source>Longest pause</source>
        <translation>Längste Pause</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_commands.py"/>
        <source>One moment: the disagreements are being looked for.</source>
        <translation>Einen Moment: Die Uneinigkeiten werden gesucht.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_commands.py"/>
        <source>There is no question here.</source>
        <translation>Hier ist keine Frage.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_commands.py"/>
        <source> {{undo}} takes it back in all {documents} at once.</source>
        <translation> {{undo}} nimmt es in allen {documents} zugleich zurück.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_commands.py"/>
        <source> {undo} takes it back.</source>
        <translation> {undo} nimmt es zurück.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_commands.py"/>
        <source>What needs no answer is settled, in {documents}.{back}</source>
        <translation>Was keine Antwort braucht, ist geklärt ({documents}).{back}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_commands.py"/>
        <source> Answered since, so left: {left}.</source>
        <translation> Seitdem beantwortet und deshalb gelassen: {left}.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_commands.py"/>
        <source>{done}: {name}, in {documents}.{left}</source>
        <translation>{done}: {name} ({documents}).{left}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_commands.py"/>
        <source>You annotated this document; {settle_own} settles it all the same.</source>
        <translation>Sie haben dieses Dokument annotiert; {settle_own} klärt es trotzdem.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_commands.py"/>
        <source>From the beginning again: {left:,} are open.</source>
        <translation>Wieder von vorn: {left:,} sind offen.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_commands.py"/>
        <source>This is the first one.</source>
        <translation>Das ist die erste.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_commands.py"/>
        <source>This is the only open one.</source>
        <translation>Das ist die einzige offene.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_commands.py"/>
        <source>Back to the versions. {undo} takes back the answer before this one.</source>
        <translation>Zurück zu den Fassungen. {undo} nimmt die Antwort davor zurück.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_commands.py"/>
        <source>There is nothing to undo here.</source>
        <translation>Hier gibt es nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_commands.py"/>
        <source>There is nothing to redo here.</source>
        <translation>Hier gibt es nichts wiederherzustellen.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_commands.py"/>
        <source>Undone: {name}.</source>
        <translation>Rückgängig gemacht: {name}.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_commands.py"/>
        <source>{name}’s answer; </source>
        <translation>die Antwort von {name}; </translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_commands.py"/>
        <source>the answer before stands again</source>
        <translation>die Antwort davor gilt wieder</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_commands.py"/>
        <source>this is open again</source>
        <translation>das ist wieder offen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_commands.py"/>
        <source>Undone: {what}.</source>
        <translation>Rückgängig gemacht: {what}.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_count.py"/>
        <source>Settle {n:,}</source>
        <translation>Klären {n:,}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_count.py"/>
        <location filename="../../annotator/gui/settle_rules.py"/>
        <location filename="../../annotator/gui/settle_screen.py"/>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>Settle</source>
        <translation>Klären</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_filter.py"/>
        <source>Marked or not</source>
        <translation>Markiert oder nicht</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_filter.py"/>
        <location filename="../../annotator/gui/settle_rules.py"/>
        <source>Boundaries</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_filter.py"/>
        <source>Mentions only</source>
        <translation>Nur Erwähnungen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_filter.py"/>
        <source>Events only</source>
        <translation>Nur Ereignisse</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_filter.py"/>
        <source>By kind</source>
        <translation>Nach Art</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_filter.py"/>
        <location filename="../../annotator/gui/time_screen.py"/>
        <source>By label</source>
        <translation>Nach Label</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_filter.py"/>
        <source>Any difference</source>
        <translation>Jeder Unterschied</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_filter.py"/>
        <source>Anybody</source>
        <translation>Wer auch immer</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_filter.py"/>
        <source>Any document</source>
        <translation>Jedes Dokument</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_filter.py"/>
        <source>By document</source>
        <translation>Nach Dokument</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_filter.py"/>
        <source>What they differ in</source>
        <translation>Worin sie abweichen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_filter.py"/>
        <source>Label, event type, role or attribute in question</source>
        <translation>Label, Ereignistyp, Rolle oder Attribut, um das es geht</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_filter.py"/>
        <source>Annotators who have a say, or differ</source>
        <translation>Annotatoren, die mitreden oder abweichen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_filter.py"/>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_filter.py"/>
        <location filename="../../annotator/gui/settle_head.py"/>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>Go through all disagreements again</source>
        <translation>Alle Uneinigkeiten neu durchgehen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_filter.py"/>
        <source>Show the names to filter by them</source>
        <translation>Zeigen Sie die Namen, um nach ihnen zu filtern</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_filter.py"/>
        <source>{one} and {two} differ</source>
        <translation>{one} und {two} weichen ab</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_head.py"/>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_head.py"/>
        <source>Choose which disagreements to go through</source>
        <translation>Wählen, welche Uneinigkeiten durchgegangen werden</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_head.py"/>
        <location filename="../../annotator/gui/settle_rules.py"/>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_head.py"/>
        <source>Settle what all, or a majority, agree on</source>
        <translation>Klären, worin alle oder eine Mehrheit übereinstimmen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_head.py"/>
        <source>Names hidden</source>
        <translation>Namen verdeckt</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_head.py"/>
        <source>Show the annotators’ names, or hide them</source>
        <translation>Die Namen der Annotatoren zeigen oder verdecken</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_keys.py"/>
        <source>Take this version</source>
        <translation>Diese Fassung nehmen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_keys.py"/>
        <source>Choose this version with others</source>
        <translation>Diese Fassung mit anderen wählen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_keys.py"/>
        <source>From answer to answer</source>
        <translation>Von Antwort zu Antwort</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_keys.py"/>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>take</source>
        <translation>nehmen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_keys.py"/>
        <source>take these {chosen}</source>
        <translation>diese {chosen} nehmen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_keys.py"/>
        <location filename="../../annotator/gui/settle_words.py"/>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>both</source>
        <translation>beide</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_keys.py"/>
        <source>next</source>
        <translation>weiter</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_keys.py"/>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>skip</source>
        <translation>überspringen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_keys.py"/>
        <location filename="../../annotator/gui/settle_question.py"/>
        <source>take it</source>
        <translation>sie nehmen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_keys.py"/>
        <source>Alt+number</source>
        <translation>Alt+Ziffer</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_keys.py"/>
        <source>add</source>
        <translation>hinzufügen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_keys.py"/>
        <source>start right</source>
        <translation>Anfang rechts</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_keys.py"/>
        <source>end left</source>
        <translation>Ende links</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_keys.py"/>
        <location filename="../../annotator/gui/settle_question.py"/>
        <source>back to the versions</source>
        <translation>zurück zu den Fassungen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_keys.py"/>
        <source>back to the question</source>
        <translation>zurück zur Frage</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_keys.py"/>
        <source>next field</source>
        <translation>nächstes Feld</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_look.py"/>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_look.py"/>
        <source>has not marked this event</source>
        <translation>hat dieses Ereignis nicht markiert</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_look.py"/>
        <source>has not marked it</source>
        <translation>hat es nicht markiert</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_look.py"/>
        <source>has not marked both</source>
        <translation>hat nicht beide markiert</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_look.py"/>
        <source>{short} and {number} more</source>
        <translation>{short} und {number} weitere</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_look.py"/>
        <source>→ HERE</source>
        <translation>→ HIER</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_look.py"/>
        <source>NOT {name}</source>
        <translation>NICHT {name}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_look.py"/>
        <source>gold so far</source>
        <translation>Gold bisher</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_look.py"/>
        <source>{shown_name} so far</source>
        <translation>{shown_name} bisher</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_look.py"/>
        <source>edit in place</source>
        <translation>hier bearbeiten</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_look.py"/>
        <source>settle this document all the same</source>
        <translation>dieses Dokument trotzdem klären</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_look.py"/>
        <source>settle all documents that you annotated</source>
        <translation>alle Dokumente klären, die Sie annotiert haben</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_look.py"/>
        <source>leave it to somebody else: on to the next document</source>
        <translation>jemand anderem überlassen: weiter zum nächsten Dokument</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_question.py"/>
        <source>{words}  Your own answer:</source>
        <translation>{words}  Ihre eigene Antwort:</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_question.py"/>
        <source>There is no answer {number} here.</source>
        <translation>Hier gibt es keine Antwort {number}.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_question.py"/>
        <source>Only one version can be right here.</source>
        <translation>Nur eine Fassung kann hier richtig sein.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_question.py"/>
        <source>another {kind}…</source>
        <translation>anderes: {kind}…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_question.py"/>
        <source>your answer</source>
        <translation>Ihre Antwort</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_question.py"/>
        <source>No {kind} has the letter {letter}; {{palette}} shows all.</source>
        <translation>Kein {kind} hat den Buchstaben {letter}; {{palette}} zeigt alle.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_question.py"/>
        <source>It can't be moved further.</source>
        <translation>Weiter lässt es sich nicht verschieben.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_question.py"/>
        <source>Which {kind}?</source>
        <translation>Welches: {kind}?</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_reading.py"/>
        <source>The sentence in question</source>
        <translation>Der Satz, um den es geht</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_rows.py"/>
        <source>, chosen</source>
        <translation>, gewählt</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_rows.py"/>
        <source>, settled so</source>
        <translation>, so geklärt</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_rows.py"/>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_rows.py"/>
        <source>settled so</source>
        <translation>so geklärt</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_rules.py"/>
        <source>Whether something is marked</source>
        <translation>Ob etwas markiert ist</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_rules.py"/>
        <source>no rules</source>
        <translation>keine Regeln</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_rules.py"/>
        <source> and {number} more</source>
        <translation> und {number} weitere</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_rules.py"/>
        <source>majority settles {topics}{more}</source>
        <translation>die Mehrheit entscheidet {topics}{more}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_rules.py"/>
        <source>The majority settles this</source>
        <translation>Hier entscheidet die Mehrheit</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_rules.py"/>
        <source>Only layers marked done</source>
        <translation>Nur fertig gemeldete Ebenen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_rules.py"/>
        <source>What an annotator has not come to yet is no opinion</source>
        <translation>Wozu ein Annotator noch nicht kam, ist keine Meinung</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_rules.py"/>
        <source>What settles by itself</source>
        <translation>Was sich von selbst klärt</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_rules.py"/>
        <source>What all annotators agree on always does. More than half of a document’s annotators are a majority; where they differ in several things, it must count for all of them.</source>
        <translation>Worin alle Annotatoren übereinstimmen, immer. Mehr als die Hälfte der Annotatoren eines Dokuments ist eine Mehrheit; wo sie in mehrerem abweichen, muss sie für alles davon gelten.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_rules.py"/>
        <source>Where the majority settles</source>
        <translation>Wo die Mehrheit entscheidet</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_rules.py"/>
        <source>would settle {here:,} of {about:,}</source>
        <translation>würde {here:,} von {about:,} klären</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_rules.py"/>
        <source>none open</source>
        <translation>keine offen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_rules.py"/>
        <source>Settles {settled:,} of {open_ones}; </source>
        <translation>Klärt {settled:,} ({open_ones}); </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/gui/settle_rules.py"/>
        <source>{n:,} open ones</source>
        <translation>
            <numerusform>{n:,} offenen</numerusform>
            <numerusform>{n:,} offenen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_rules.py"/>
        <source>{number:,} stay for you. One undo takes all back.</source>
        <translation>{number:,} bleiben für Sie. Einmal Rückgängig nimmt alles zurück.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_rules.py"/>
        <source>Other layers count from now on, so the disagreements are counted anew.</source>
        <translation>Ab jetzt zählen andere Ebenen, die Uneinigkeiten werden deshalb neu gezählt.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_rules.py"/>
        <source>Nothing that is open settles by itself now; what comes later may.</source>
        <translation>Nichts Offenes klärt sich jetzt von selbst; was später kommt, vielleicht.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_rules.py"/>
        <source>Settle {settled:,}</source>
        <translation>{settled:,} klären</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_rules.py"/>
        <source>Keep these rules</source>
        <translation>Diese Regeln behalten</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_screen.py"/>
        <source>names hidden</source>
        <translation>Namen verdeckt</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_screen.py"/>
        <source>names shown</source>
        <translation>Namen gezeigt</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_screen.py"/>
        <source>sentence {number:,} of {sentences:,}</source>
        <translation>Satz {number:,} von {sentences:,}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_screen.py"/>
        <source>{left:,} left</source>
        <translation>noch {left:,}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_states.py"/>
        <source>Looking for disagreements…</source>
        <translation>Uneinigkeiten werden gesucht…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_states.py"/>
        <source>You can go on elsewhere meanwhile.</source>
        <translation>Sie können inzwischen anderswo weitermachen.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_states.py"/>
        <source>Nothing to settle yet</source>
        <translation>Noch nichts zu klären</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_states.py"/>
        <source>Two or more annotators have begun {number}, but fewer than two are done there. What is not marked yet is no opinion, so only layers that are done are compared.</source>
        <translation>Zwei oder mehr Annotatoren haben {number} begonnen, aber weniger als zwei sind dort fertig. Was noch nicht markiert ist, ist keine Meinung; deshalb werden nur fertige Ebenen verglichen.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_states.py"/>
        <source>Compare unfinished layers too</source>
        <translation>Auch unfertige Ebenen vergleichen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_states.py"/>
        <source>No second annotator yet</source>
        <translation>Noch kein zweiter Annotator</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_states.py"/>
        <source>Settling compares what two or more people say about the same document. Hand out documents so that some go to two people, and merge what comes back.</source>
        <translation>Klären vergleicht, was zwei oder mehr Personen über dasselbe Dokument sagen. Geben Sie Dokumente so aus, dass einige an zwei Personen gehen, und führen Sie zusammen, was zurückkommt.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_states.py"/>
        <source>Hand out documents</source>
        <translation>Dokumente ausgeben</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_states.py"/>
        <source>Nobody disagrees</source>
        <translation>Alle sind sich einig</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/gui/settle_states.py"/>
        <source>{n:,} documents were annotated by two people or more, who say the same. Settling writes it into the gold layer.</source>
        <translation>
            <numerusform>{n:,} Dokument wurde von zwei oder mehr Personen annotiert, die dasselbe sagen. Klären schreibt es in den Goldstandard.</numerusform>
            <numerusform>{n:,} Dokumente wurden von zwei oder mehr Personen annotiert, die dasselbe sagen. Klären schreibt es in den Goldstandard.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_states.py"/>
        <source>Settle it</source>
        <translation>Klären</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_states.py"/>
        <source>{differences} to settle</source>
        <translation>{differences} zu klären</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/gui/settle_states.py"/>
        <source>{n:,} documents were annotated by two people or more. What they agree on goes into the gold layer by itself; then you are asked about the rest, one place after the other. Everything can be undone.</source>
        <translation>
            <numerusform>{n:,} Dokument wurde von zwei oder mehr Personen annotiert. Worin sie übereinstimmen, geht von selbst in den Goldstandard; dann werden Sie nach dem Übrigen gefragt, eine Stelle nach der anderen. Alles kann rückgängig gemacht werden.</numerusform>
            <numerusform>{n:,} Dokumente wurden von zwei oder mehr Personen annotiert. Worin sie übereinstimmen, geht von selbst in den Goldstandard; dann werden Sie nach dem Übrigen gefragt, eine Stelle nach der anderen. Alles kann rückgängig gemacht werden.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_states.py"/>
        <source>Start settling</source>
        <translation>Mit dem Klären beginnen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_states.py"/>
        <source>Rules first…</source>
        <translation>Erst die Regeln…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_states.py"/>
        <source>All settled</source>
        <translation>Alles geklärt</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_states.py"/>
        <source>{documents} in gold: {tally_words}. Export the gold layer to train on it, or to hand it on.</source>
        <translation>{documents} im Goldstandard: {tally_words}. Exportieren Sie die Gold-Ebene, um damit zu trainieren oder sie weiterzugeben.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_states.py"/>
        <source>Export the gold layer…</source>
        <translation>Gold-Ebene exportieren…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_states.py"/>
        <source>Look at the agreement</source>
        <translation>Übereinstimmung ansehen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_states.py"/>
        <source>Something else comes first</source>
        <translation>Etwas anderes kommt zuerst</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/gui/settle_states.py"/>
        <source>{n:,} questions build on mentions or events that are not settled yet: whether they are there, and as what. Go through all, and these come as soon as they can be answered.</source>
        <translation>
            <numerusform>{n:,} Frage baut auf Erwähnungen oder Ereignissen auf, die noch nicht geklärt sind: ob es sie gibt, und als was. Gehen Sie alle durch, dann kommt sie, sobald sie beantwortet werden kann.</numerusform>
            <numerusform>{n:,} Fragen bauen auf Erwähnungen oder Ereignissen auf, die noch nicht geklärt sind: ob es sie gibt, und als was. Gehen Sie alle durch, dann kommen diese, sobald sie beantwortet werden können.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_states.py"/>
        <source>Go through all</source>
        <translation>Alle durchgehen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_states.py"/>
        <source>Change the filter</source>
        <translation>Filter ändern</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_states.py"/>
        <source>These are settled</source>
        <translation>Diese sind geklärt</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_states.py"/>
        <source>Nothing else is open either.</source>
        <translation>Auch sonst ist nichts offen.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_states.py"/>
        <source>Nothing here is open</source>
        <translation>Hier ist nichts offen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/gui/settle_states.py"/>
        <source>What you wanted to go through is settled, or has no disagreement. {n:,} disagreements elsewhere are open.</source>
        <translation>
            <numerusform>Was Sie durchgehen wollten, ist geklärt oder ohne Uneinigkeit. Anderswo ist {n:,} Uneinigkeit offen.</numerusform>
            <numerusform>Was Sie durchgehen wollten, ist geklärt oder ohne Uneinigkeit. Anderswo sind {n:,} Uneinigkeiten offen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_states.py"/>
        <source>How far</source>
        <translation>Wie weit</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_tally.py"/>
        <source>{agreed:,} settled by agreement</source>
        <translation>{agreed:,} durch Übereinstimmung geklärt</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_tally.py"/>
        <source>{by_rule:,} by rules</source>
        <translation>{by_rule:,} durch Regeln</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_tally.py"/>
        <source>{mine:,} by you</source>
        <translation>{mine:,} von Ihnen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_tally.py"/>
        <source>{number:,} by {name}</source>
        <translation>{number:,} von {name}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_tally.py"/>
        <source>{answered:,} of {number:,}</source>
        <translation>{answered:,} von {number:,}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_tally.py"/>
        <source>{agreed:,} agreed</source>
        <translation>{agreed:,} einig</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_tally.py"/>
        <source>Settled</source>
        <translation>Geklärt</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_tally.py"/>
        <source>{settled:,} of {everything:,} settled: {tally_words}</source>
        <translation>{settled:,} von {everything:,} geklärt: {tally_words}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_words.py"/>
        <source>is this a mention</source>
        <translation>ist das eine Erwähnung</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_words.py"/>
        <source>is this an event</source>
        <translation>ist das ein Ereignis</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_words.py"/>
        <source>which label</source>
        <translation>welches Label</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_words.py"/>
        <source>which type</source>
        <translation>welcher Typ</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_words.py"/>
        <source>which words</source>
        <translation>welche Wörter</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_words.py"/>
        <source>not a mention</source>
        <translation>keine Erwähnung</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_words.py"/>
        <source>not an event</source>
        <translation>kein Ereignis</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_words.py"/>
        <source>not connected</source>
        <translation>nicht verknüpft</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_words.py"/>
        <source>no label</source>
        <translation>kein Label</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_words.py"/>
        <source>You annotated this document yourself. Somebody else should settle it, unless you say so.</source>
        <translation>Sie haben dieses Dokument selbst annotiert. Jemand anders sollte es klären, es sei denn, Sie wollen es so.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_words.py"/>
        <source>Is {host} {name}?</source>
        <translation>Ist {host} {name}?</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_words.py"/>
        <source>What is the {name} of {host}?</source>
        <translation>Was ist {name} von {host}?</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_words.py"/>
        <source>What is the {plain} of the document?</source>
        <translation>Was ist {plain} des Dokuments?</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_words.py"/>
        <source>{words}?</source>
        <translation>{words}?</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_words.py"/>
        <source>Is {filler} the {role} in {host}?</source>
        <translation>Ist {filler} {role} in {host}?</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_words.py"/>
        <source>What is {fillers} in {host}: {listed}?</source>
        <translation>Was ist {fillers} in {host}: {listed}?</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_words.py"/>
        <source>Which words are the {roles} in {host}?</source>
        <translation>Welche Wörter sind {roles} in {host}?</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_words.py"/>
        <source>Which words have which role in {host}?</source>
        <translation>Welche Wörter haben welche Rolle in {host}?</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_words.py"/>
        <source>{first} and {second}</source>
        <translation>{first} und {second}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_words.py"/>
        <source>Are {ends} connected?</source>
        <translation>Sind {ends} verknüpft?</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_words.py"/>
        <source>How are {ends} connected?</source>
        <translation>Wie sind {ends} verknüpft?</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_words.py"/>
        <source>   in “… {words} …”</source>
        <translation>   in „… {words} …“</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_words.py"/>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>neither</source>
        <translation>keine von beiden</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_words.py"/>
        <source>none of them</source>
        <translation>keines davon</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_words.py"/>
        <source>{word}: not the {plain}</source>
        <translation>{word}: nicht {plain}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_words.py"/>
        <source>{word}: no role in it</source>
        <translation>{word}: keine Rolle darin</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_words.py"/>
        <source>all {number}</source>
        <translation>alle {number}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_work.py"/>
        <source>Settling what all agree on…</source>
        <translation>Geklärt wird, worin alle übereinstimmen…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_work.py"/>
        <source>Settling what the rules decide…</source>
        <translation>Geklärt wird, was die Regeln entscheiden…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_work.py"/>
        <source>Undoing…</source>
        <translation>Wird rückgängig gemacht…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_work.py"/>
        <source>Doing it again…</source>
        <translation>Wird wiederhergestellt…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/side_panel.py"/>
        <source>The selected event with all its roles</source>
        <translation>Das ausgewählte Ereignis mit allen Rollen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/side_panel.py"/>
        <source>Every annotation of the document as a table</source>
        <translation>Jede Annotation des Dokuments als Tabelle</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/side_panel.py"/>
        <source>Notes and questions on annotations and documents</source>
        <translation>Notizen und Fragen zu Annotationen und Dokumenten</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/side_panel.py"/>
        <source>Guide</source>
        <translation>Richtlinien</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/side_panel.py"/>
        <source>The guidelines of this project</source>
        <translation>Die Richtlinien dieses Projekts</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/side_panel.py"/>
        <source>This project has no guidelines yet.</source>
        <translation>Dieses Projekt hat noch keine Richtlinien.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/side_panel.py"/>
        <source>Mentions {mark_count}</source>
        <translation>Erwähnungen {mark_count}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/side_panel.py"/>
        <source>Notes {notes}</source>
        <translation>Notizen {notes}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/standing.py"/>
        <source>no document is open</source>
        <translation>kein Dokument ist offen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/start_page.py"/>
        <source>Articles that are highlighted already</source>
        <translation>Artikel, die schon vormarkiert sind</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/start_page.py"/>
        <source>An empty project, to import articles into</source>
        <translation>Ein leeres Projekt, in das Artikel importiert werden</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/start_page.py"/>
        <source>An .annotator file</source>
        <translation>Eine Datei .annotator</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/start_page.py"/>
        <source>Take the tour</source>
        <translation>Rundgang machen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/start_page.py"/>
        <source>Five things that one does all day, on the sample</source>
        <translation>Fünf Dinge, die man den ganzen Tag tut, am Beispiel</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/start_page.py"/>
        <source>Read the guide</source>
        <translation>Handbuch lesen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/start_page.py"/>
        <source>For annotators, project leads and scripts</source>
        <translation>Für Annotatoren, Projektleitungen und Skripte</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/start_page.py"/>
        <source>Turn news articles into gold-standard data: entities and events, offline.</source>
        <translation>Aus Nachrichtenartikeln werden Gold-Standard-Daten: Entitäten und Ereignisse, ohne Netz.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/start_page.py"/>
        <source>Recent projects</source>
        <translation>Zuletzt geöffnete Projekte</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/suggesters_dialog.py"/>
        <source>English, small (comes with Annotator)</source>
        <translation>Englisch, klein (kommt mit Annotator)</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/suggesters_dialog.py"/>
        <source>A fifth of the finished documents is held out. Label by label the model takes the place of the rules where it is better on them, and the whole is used only if it is better than before.</source>
        <translation>Ein Fünftel der fertigen Dokumente wird zurückgehalten. Label für Label tritt das Modell an die Stelle der Regeln, wo es darauf besser ist, und das Ganze wird nur benutzt, wenn es besser ist als zuvor.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/suggesters_dialog.py"/>
        <source>marks held out</source>
        <translation>zurückgehaltene Marken</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/suggesters_dialog.py"/>
        <source>before</source>
        <translation>vorher</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/suggesters_dialog.py"/>
        <source>model alone</source>
        <translation>Modell allein</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/suggesters_dialog.py"/>
        <source>after</source>
        <translation>nachher</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/suggesters_dialog.py"/>
        <source>suggested by</source>
        <translation>vorgeschlagen von</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/suggesters_dialog.py"/>
        <source>Suggesters and training</source>
        <translation>Vorschläge und Training</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/suggesters_dialog.py"/>
        <source>Passes</source>
        <translation>Durchgänge</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/suggesters_dialog.py"/>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/suggesters_dialog.py"/>
        <source>Label by label</source>
        <translation>Label für Label</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/suggesters_dialog.py"/>
        <source>Suggestions for all documents</source>
        <translation>Vorschläge für alle Dokumente</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/suggesters_dialog.py"/>
        <source>Learned in this project</source>
        <translation>In diesem Projekt gelernt</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/suggesters_dialog.py"/>
        <source>none: words alone ({name})</source>
        <translation>keines: nur Wörter ({name})</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/suggesters_dialog.py"/>
        <source> {documents} are done.</source>
        <translation> {documents} sind fertig.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/suggesters_dialog.py"/>
        <source>Nothing yet.{finished}</source>
        <translation>Noch nichts.{finished}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/suggesters_dialog.py"/>
        <source>the model</source>
        <translation>das Modell</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/suggesters_dialog.py"/>
        <source>too rare: about {documents} more</source>
        <translation>zu selten: noch etwa {documents}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/suggesters_dialog.py"/>
        <source>as before</source>
        <translation>wie zuvor</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/suggesting.py"/>
        <source>Pre-highlighting stopped; the log says why. Annotating goes on.</source>
        <translation>Die Vormarkierung hielt an; das Protokoll sagt, warum. Das Annotieren geht weiter.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/tasks.py"/>
        <source>Something went wrong in the background; the log says more.</source>
        <translation>Im Hintergrund ging etwas schief; das Protokoll sagt mehr.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>Agreement</source>
        <translation>Einigkeit</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>Send back…</source>
        <translation>Zurückschicken…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>write the packages</source>
        <translation>Pakete schreiben</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>add an annotator</source>
        <translation>Annotator hinzufügen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>hand out again</source>
        <translation>neu ausgeben</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>The plan</source>
        <translation>Der Plan</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>What was merged</source>
        <translation>Was zusammengeführt wurde</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>What was handed out</source>
        <translation>Was ausgegeben wurde</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>Filter who has what</source>
        <translation>„Wer was hat“ filtern</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>Stop watching the folder</source>
        <translation>Ordner nicht mehr beobachten</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>Copy the report of merging</source>
        <translation>Bericht vom Zusammenführen kopieren</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>copy the report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>Report of merging to a file…</source>
        <translation>Bericht vom Zusammenführen in eine Datei…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>Open what is behind the number, or the place</source>
        <translation>Öffnen, was hinter der Zahl steht, oder die Stelle</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>Settle what is listed</source>
        <translation>Klären, was aufgelistet ist</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>Feedback for the annotators…</source>
        <translation>Rückmeldung für die Annotatoren…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>Compare again</source>
        <translation>Neu vergleichen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>Another measure…</source>
        <translation>Anderes Maß…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>Labels, event types, roles…</source>
        <translation>Labels, Ereignistypen, Rollen…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>Which annotators…</source>
        <translation>Welche Annotatoren…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>Which documents…</source>
        <translation>Welche Dokumente…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>Which labels…</source>
        <translation>Welche Labels…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>With or without untouched suggestions</source>
        <translation>Mit oder ohne unberührte Vorschläge</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>Event types, or their PLOVER parents</source>
        <translation>Ereignistypen oder ihre PLOVER-Obertypen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>With each other, or against gold</source>
        <translation>Miteinander oder gegen Gold</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>Take this answer, or those that are chosen</source>
        <translation>Diese Antwort nehmen oder die gewählten</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>Choose this version with others, or no longer</source>
        <translation>Diese Fassung mit anderen wählen oder abwählen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>choose several</source>
        <translation>mehrere wählen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>Take both versions, or all</source>
        <translation>Beide Fassungen nehmen oder alle</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>Neither: nothing goes to gold</source>
        <translation>Keine von beiden: nichts kommt in den Goldstandard</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>Edit in place</source>
        <translation>Hier bearbeiten</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>edit</source>
        <translation>bearbeiten</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>Skip, next disagreement</source>
        <translation>Überspringen, nächste Uneinigkeit</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>Previous disagreement</source>
        <translation>Vorige Uneinigkeit</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>back</source>
        <translation>zurück</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>Settle this document all the same</source>
        <translation>Dieses Dokument trotzdem klären</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>settle all the same</source>
        <translation>trotzdem klären</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>Settle all documents that you annotated</source>
        <translation>Alle Dokumente klären, die Sie annotiert haben</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>all of yours</source>
        <translation>alle Ihre</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>Whole paragraph, or the sentence</source>
        <translation>Ganzer Absatz oder der Satz</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>paragraph</source>
        <translation>Absatz</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>Open the document there</source>
        <translation>Das Dokument dort öffnen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>Show the annotators' names, or hide them</source>
        <translation>Die Namen der Annotatoren zeigen oder verdecken</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>Rules…</source>
        <translation>Regeln…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>Filter the disagreements</source>
        <translation>Uneinigkeiten filtern</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_commands.py"/>
        <source>{annotator}’s package, {documents}</source>
        <translation>das Paket von {annotator}, {documents}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_commands.py"/>
        <source>{words}. {{send_back}} makes the file to send back.</source>
        <translation>{words}. {{send_back}} macht die Datei zum Zurückschicken.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_commands.py"/>
        <source>{section_hand_out} shows what could not be merged.</source>
        <translation>{section_hand_out} zeigt, was nicht zusammengeführt werden konnte.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_commands.py"/>
        <source>This is {annotator}’s package; the project that it came from has this. Team &gt; Send back makes the file to send back.</source>
        <translation>Das ist das Paket von {annotator}; das Projekt, aus dem es kam, hat dies. Team &gt; Zurückschicken macht die Datei zum Zurückschicken.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_commands.py"/>
        <source>Only {name} is opened; drop {left} again where you want them.</source>
        <translation>Nur {name} wird geöffnet; ziehen Sie {left} wieder dorthin, wo Sie sie haben wollen.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/text_view/labels.py"/>
        <source>not {name}</source>
        <translation>nicht {name}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/text_view/tips.py"/>
        <source>  (key {key})</source>
        <translation>  (Taste {key})</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/text_view/tips.py"/>
        <source>, {score:.0f} % sure</source>
        <translation>, {score:.0f} % sicher</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/text_view/tips.py"/>
        <source>Suggested by {shown_suggester}{score}</source>
        <translation>Vorgeschlagen von: {shown_suggester}{score}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/text_view/view.py"/>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/text_view/view.py"/>
        <source>Text of {title}</source>
        <translation>Text von {title}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/time_charts.py"/>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/time_charts.py"/>
        <source>By day</source>
        <translation>Nach Tagen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/time_charts.py"/>
        <source>{date}: {hours_words}, {documents} done</source>
        <translation>{date}: {hours_words}, {documents} fertig</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/time_charts.py"/>
        <source>active time; over it the documents done</source>
        <translation>aktive Zeit, darüber Fertiges</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/time_screen.py"/>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/time_screen.py"/>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/time_screen.py"/>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/time_screen.py"/>
        <source>this week</source>
        <translation>diese Woche</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/time_screen.py"/>
        <source>in this project</source>
        <translation>in diesem Projekt</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/time_screen.py"/>
        <source>nothing today yet</source>
        <translation>heute noch nichts</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/time_screen.py"/>
        <source>nothing this week yet</source>
        <translation>diese Woche noch nichts</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/time_screen.py"/>
        <source>nothing in this project yet</source>
        <translation>in diesem Projekt noch nichts</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/time_screen.py"/>
        <source>another span</source>
        <translation>ein anderer Zeitraum</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/time_screen.py"/>
        <source>Nothing was decided {span} yet. As soon as you accept, reject or label something, this shows how many seconds each decision takes, label by label, and how often the suggestions were right.</source>
        <translation>{span}: noch nichts entschieden. Sobald Sie etwas annehmen, ablehnen oder mit einem Label versehen, zeigt dies, wie viele Sekunden jede Entscheidung braucht, Label für Label, und wie oft die Vorschläge richtig waren.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/time_screen.py"/>
        <source>Seconds a decision</source>
        <translation>Sekunden je Entscheidung</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/time_screen.py"/>
        <source>median</source>
        <translation>Median</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/time_screen.py"/>
        <source>No decisions yet.</source>
        <translation>Noch keine Entscheidungen.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/time_screen.py"/>
        <source>median seconds</source>
        <translation>Median in Sekunden</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/time_screen.py"/>
        <source>No labels yet.</source>
        <translation>Noch keine Labels.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/time_screen.py"/>
        <source>Suggestions accepted as they were</source>
        <translation>Unverändert angenommen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/time_screen.py"/>
        <source>Nothing was decided yet.</source>
        <translation>Noch wurde nichts entschieden.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/time_screen.py"/>
        <source>Accepted by label</source>
        <translation>Angenommen nach Label</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/time_screen.py"/>
        <source>of those decided</source>
        <translation>von den entschiedenen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/time_screen.py"/>
        <source>Nothing yet.</source>
        <translation>Noch nichts.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/time_screen.py"/>
        <source>Slowest documents</source>
        <translation>Langsamste Dokumente</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/time_screen.py"/>
        <source>Of a longer pause only so many seconds count as work</source>
        <translation>Von einer längeren Pause zählen nur so viele Sekunden als Arbeit</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/time_screen.py"/>
        <source>{annotator}’s time</source>
        <translation>Zeit von {annotator}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/time_screen.py"/>
        <source>{number:.0f} s per 100 words</source>
        <translation>{number:.0f} s je 100 Wörter</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/time_screen.py"/>
        <source>{words}, {pace}; a click opens it</source>
        <translation>{words}, {pace}; ein Klick öffnet es</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/time_screen.py"/>
        <source>of {count:,}</source>
        <translation>von {count:,}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/time_screen.py"/>
        <source>Active time</source>
        <translation>Aktive Zeit</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/time_screen.py"/>
        <source>without pauses</source>
        <translation>ohne Pausen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/time_screen.py"/>
        <source>Documents an hour</source>
        <translation>Dokumente je Stunde</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/time_screen.py"/>
        <source>of all the time they took</source>
        <translation>ihrer ganzen Zeit</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/time_screen.py"/>
        <source>Words an hour</source>
        <translation>Wörter je Stunde</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/time_screen.py"/>
        <source>in documents done</source>
        <translation>in fertigen Dokumenten</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/time_screen.py"/>
        <source>median of {count:,}</source>
        <translation>Median aus {count:,}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/time_screen.py"/>
        <source>no decisions yet</source>
        <translation>noch keine Entscheidungen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/tour.py"/>
        <source>The first ones come in a few seconds.</source>
        <translation>Die ersten kommen in wenigen Sekunden.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/tour.py"/>
        <source>Accept a suggestion</source>
        <translation>Einen Vorschlag annehmen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/tour.py"/>
        <source>Dashed outlines are suggestions. {next_undecided} goes to the next one, and when it is right, {accept} accepts it. Accept one now.</source>
        <translation>Gestrichelte Umrisse sind Vorschläge. {next_undecided} geht zum nächsten, und wenn er stimmt, nimmt {accept} ihn an. Nehmen Sie jetzt einen an.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/tour.py"/>
        <source>Give it another label</source>
        <translation>Ein anderes Label geben</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/tour.py"/>
        <source>Every label has a letter. Stand on a mention, with the arrows or a click, and press another letter, {label_example}. {undo} takes it back afterwards.</source>
        <translation>Jedes Label hat einen Buchstaben. Stellen Sie sich mit den Pfeilen oder einem Klick auf eine Erwähnung und drücken Sie einen anderen Buchstaben, {label_example}. {undo} nimmt es danach zurück.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/tour.py"/>
        <source>Make an event, fill a role</source>
        <translation>Ein Ereignis machen, eine Rolle füllen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/tour.py"/>
        <source>Stand on a word that says what happened and press Shift and a letter, {event_example}. The card shows its roles; a number fills the active one with the words that bear it.</source>
        <translation>Stellen Sie sich auf ein Wort, das sagt, was geschah, und drücken Sie Umschalt und einen Buchstaben, {event_example}. Die Karte zeigt seine Rollen; eine Zahl füllt die aktive mit den Wörtern, die sie tragen.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/tour.py"/>
        <source>Stand on a mention whose words stand elsewhere, too, and press {apply_to_all}. The list shows every place. Enter applies to those that are ticked.</source>
        <translation>Stellen Sie sich auf eine Erwähnung, deren Wörter auch anderswo stehen, und drücken Sie {apply_to_all}. Die Liste zeigt jede Stelle. Enter wendet es auf die angekreuzten an.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/tour.py"/>
        <source>Done, and next</source>
        <translation>Fertig, und weiter</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/tour.py"/>
        <source>When an article is right, {done_next} says so and opens the next one. What you leave undecided is not exported.</source>
        <translation>Wenn ein Artikel stimmt, sagt {done_next} das und öffnet den nächsten. Was Sie unentschieden lassen, wird nicht exportiert.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/tour.py"/>
        <source>That made a new mention; {undo} takes it back. Stand on one that has an outline, with the arrows or a click, and press another letter.</source>
        <translation>Das machte eine neue Erwähnung; {undo} nimmt sie zurück. Stellen Sie sich mit den Pfeilen oder einem Klick auf eine, die einen Umriss hat, und drücken Sie einen anderen Buchstaben.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/tour.py"/>
        <source>That is all it takes</source>
        <translation>Mehr braucht es nicht</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/tour.py"/>
        <source>The line at the bottom always says what the keys do now. {help} has all of them, and the guide. Help &gt; Tour shows this again.</source>
        <translation>Die Zeile unten sagt immer, was die Tasten gerade tun. {help} hat alle davon und das Handbuch. Hilfe &gt; Rundgang zeigt dies noch einmal.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/tour.py"/>
        <source>{number} of {n}</source>
        <translation>{number} von {n}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/tour.py"/>
        <source>Finish</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/tour.py"/>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/tour.py"/>
        <source>Tour, {count}: {title}. {said} Escape ends the tour.</source>
        <translation>Rundgang, {count}: {title}. {said} Esc beendet den Rundgang.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/tour.py"/>
        <source>such as {upper} for {shown_label}</source>
        <translation>etwa {upper} für {shown_label}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/tour.py"/>
        <source>its own</source>
        <translation>seinen eigenen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/tour.py"/>
        <source>such as {upper} for {shown_name}</source>
        <translation>etwa {upper} für {shown_name}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/tour_card.py"/>
        <source>Skip the tour</source>
        <translation>Rundgang überspringen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/tour_card.py"/>
        <source>{count} · Esc ends the tour</source>
        <translation>{count} · Esc beendet den Rundgang</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/tour_card.py"/>
        <source>Esc ends the tour</source>
        <translation>Esc beendet den Rundgang</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/tour_card.py"/>
        <source>Tour: {title}</source>
        <translation>Rundgang: {title}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/training.py"/>
        <source>What a package suggests was chosen when it was handed out; train in the project that it comes from.</source>
        <translation>Was ein Paket vorschlägt, wurde bei der Ausgabe gewählt; trainieren Sie im Projekt, aus dem es kommt.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/training.py"/>
        <source>Documents without suggestions get them from this model now.</source>
        <translation>Dokumente ohne Vorschläge bekommen sie jetzt von diesem Modell.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/training.py"/>
        <source>Pass {number} of at most {passes}: F1 {f1} on held-out documents</source>
        <translation>Durchgang {number} von höchstens {passes}: F1 {f1} auf zurückgehaltenen Dokumenten</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/training.py"/>
        <source>Run it again</source>
        <translation>Führen Sie es wieder aus</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/training.py"/>
        <source>Train again</source>
        <translation>Trainieren Sie wieder</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/training.py"/>
        <source>Training needs at least {FEWEST} documents that are done; there are {done}.</source>
        <translation>Das Training braucht mindestens {FEWEST} fertige Dokumente; es gibt {done}.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/window_look.py"/>
        <source>Text at {zoom} %.</source>
        <translation>Text in {zoom} %.</translation>
    </message>
</context>
</TS>
