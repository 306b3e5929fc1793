<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
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
        <translation>étiquette</translation>
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
        <location filename="../../annotator/gui/card_lines.py"/>
        <location filename="../../annotator/gui/concordance_keys.py"/>
        <source>accept</source>
        <translation>accepter</translation>
    </message>
    <message>
        <location filename="../../annotator/core/annotating.py"/>
        <location filename="../../annotator/core/gold_edited.py"/>
        <source>The schema has no entity label {label}; choose one that it has.</source>
        <translation>Le schéma n’a pas d’étiquette d’entité {label} ; choisissez-en une qu’il a.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/annotating.py"/>
        <source>The schema has no event type {type_name}; choose one that it has.</source>
        <translation>Le schéma n’a pas de type d’événement {type_name} ; choisissez-en un qu’il a.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/annotating.py"/>
        <source>add event</source>
        <translation>ajouter un événement</translation>
    </message>
    <message>
        <location filename="../../annotator/core/annotating.py"/>
        <location filename="../../annotator/core/fragments.py"/>
        <source>move boundary</source>
        <translation>déplacer la limite</translation>
    </message>
    <message>
        <location filename="../../annotator/core/annotating.py"/>
        <location filename="../../annotator/core/fragments.py"/>
        <source>A mention needs at least one character of the text.</source>
        <translation>Une mention demande au moins un caractère du texte.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/annotating.py"/>
        <source>fill role</source>
        <translation>remplir un rôle</translation>
    </message>
    <message>
        <location filename="../../annotator/core/annotating.py"/>
        <source>An event can't fill a role of itself; choose another filler.</source>
        <translation>Un événement ne peut pas remplir son propre rôle ; choisissez autre chose.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/annotating.py"/>
        <source>What should fill the role is no longer there; choose another filler.</source>
        <translation>Ce qui doit remplir le rôle n’existe plus ; choisissez autre chose.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/annotating.py"/>
        <source>clear role</source>
        <translation>vider un rôle</translation>
    </message>
    <message>
        <location filename="../../annotator/core/annotating.py"/>
        <source>set attribute</source>
        <translation>fixer un attribut</translation>
    </message>
    <message>
        <location filename="../../annotator/core/annotating.py"/>
        <source>What should be linked is no longer there; choose something else.</source>
        <translation>Ce qui doit être lié n’existe plus ; choisissez autre chose.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/annotating.py"/>
        <location filename="../../annotator/core/schema_parts.py"/>
        <location filename="../../annotator/gui/actions.py"/>
        <source>link</source>
        <translation>lien</translation>
    </message>
    <message>
        <location filename="../../annotator/core/annotating.py"/>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <location filename="../../annotator/core/annotating.py"/>
        <source>label document</source>
        <translation>étiqueter le document</translation>
    </message>
    <message>
        <location filename="../../annotator/core/annotating.py"/>
        <location filename="../../annotator/services/queue.py"/>
        <location filename="../../annotator/gui/hit_model.py"/>
        <location filename="../../annotator/gui/matrix_model.py"/>
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
        <translation>Le schéma n’a pas de type d’événement {type}.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/checks.py"/>
        <source>{shown_name} has no role {words}.</source>
        <translation>{shown_name} n’a pas de rôle {words}.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/checks.py"/>
        <source>{shown} has no attribute {words}.</source>
        <translation>{shown} n’a pas d’attribut {words}.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/checks.py"/>
        <source>{shown_name} has no value {value}.</source>
        <translation>{shown_name} n’a pas de valeur {value}.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/checks.py"/>
        <source>{name} has no value {each}.</source>
        <translation>{name} n’a pas de valeur {each}.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/checks.py"/>
        <source>{name} takes one value.</source>
        <translation>{name} prend une seule valeur.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/checks.py"/>
        <source>{shown_name} needs a filler.</source>
        <translation>{shown_name} demande une valeur.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/checks.py"/>
        <source>{shown_name} takes at most {fillers}.</source>
        <translation>{shown_name} prend au plus {fillers}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/core/checks.py"/>
        <source>{n:,} fillers</source>
        <translation>
            <numerusform>{n:,} valeur</numerusform>
            <numerusform>{n:,} valeurs</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/core/checks.py"/>
        <source>{shown_name} is not usually filled by {label}.</source>
        <translation>{shown_name} n’est d’ordinaire pas rempli par {label}.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/checks.py"/>
        <source>{shown_name} is not filled by an event.</source>
        <translation>{shown_name} n’est pas rempli par un événement.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/checks.py"/>
        <source>{shown_name} is usually an event, not words alone.</source>
        <translation>{shown_name} est d’ordinaire un événement, pas des mots seuls.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/decisions.py"/>
        <location filename="../../annotator/gui/actions.py"/>
        <location filename="../../annotator/gui/concordance_keys.py"/>
        <source>reject</source>
        <translation>rejeter</translation>
    </message>
    <message>
        <location filename="../../annotator/core/event_editing.py"/>
        <source>duplicate event</source>
        <translation>dupliquer l’événement</translation>
    </message>
    <message>
        <location filename="../../annotator/core/event_editing.py"/>
        <source>split event</source>
        <translation>diviser l’événement</translation>
    </message>
    <message>
        <location filename="../../annotator/core/event_editing.py"/>
        <source>No role has several fillers to split by; add another filler first.</source>
        <translation>Aucun rôle n’a plusieurs valeurs selon lesquelles diviser ; ajoutez-en d’abord une.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/event_editing.py"/>
        <source>Several roles have more than one filler; choose one of them on the card.</source>
        <translation>Plusieurs rôles ont plus d’une valeur ; choisissez-en un sur la carte.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/event_editing.py"/>
        <location filename="../../annotator/gui/actions.py"/>
        <source>take over arguments</source>
        <translation>reprendre les arguments</translation>
    </message>
    <message>
        <location filename="../../annotator/core/fragments.py"/>
        <location filename="../../annotator/gui/actions.py"/>
        <source>add fragment</source>
        <translation>ajouter un fragment</translation>
    </message>
    <message>
        <location filename="../../annotator/core/fragments.py"/>
        <source>remove fragment</source>
        <translation>enlever un fragment</translation>
    </message>
    <message>
        <location filename="../../annotator/core/fragments.py"/>
        <source>It has no other fragment; remove all of it instead.</source>
        <translation>Il n’a pas d’autre fragment ; enlevez le tout.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/gold_answers.py"/>
        <source>settle what all agree on</source>
        <translation>arbitrer ce sur quoi tous sont d’accord</translation>
    </message>
    <message>
        <location filename="../../annotator/core/gold_answers.py"/>
        <source>This builds on what is not settled yet; settle that first.</source>
        <translation>Ceci repose sur ce qui n’est pas encore arbitré ; arbitrez d’abord cela.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/gold_answers.py"/>
        <source>What this is about is not in the gold layer; settle that again first.</source>
        <translation>Ce dont il s’agit n’est pas dans la couche de référence ; arbitrez-le d’abord de nouveau.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/gold_answers.py"/>
        <source>There are {versions} versions; choose one of them.</source>
        <translation>Il y a {versions} versions ; choisissez-en une.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/gold_edited.py"/>
        <source>There are {versions} versions; edit one of them.</source>
        <translation>Il y a {versions} versions ; modifiez-en une.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/gold_edited.py"/>
        <source>The schema has no event type {label}; choose one that it has.</source>
        <translation>Le schéma n’a pas de type d’événement {label} ; choisissez-en un qu’il a.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/gold_edited.py"/>
        <source>An edited answer needs a value of what the question is about.</source>
        <translation>Une réponse modifiée demande une valeur de ce qui est en question.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/gold_edited.py"/>
        <source>An edited answer needs a place in the text; select some words.</source>
        <translation>Une réponse modifiée demande un endroit du texte ; sélectionnez des mots.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/gold_edited.py"/>
        <source>The schema has no link {label}; choose one that it has.</source>
        <translation>Le schéma n’a pas de lien {label} ; choisissez-en un qu’il a.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/gold_edited.py"/>
        <source>An edited link connects the same two; take “neither” to have none.</source>
        <translation>Un lien modifié relie les deux mêmes ; prenez « aucune » pour n’en avoir aucun.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/gold_wholes.py"/>
        <source>The event is not in the gold layer; settle the event again first.</source>
        <translation>L’événement n’est pas dans la couche de référence ; arbitrez-le d’abord de nouveau.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/gold_wholes.py"/>
        <source>What has the attribute is not in the gold layer; settle that again first.</source>
        <translation>Ce qui porte l’attribut n’est pas dans la couche de référence ; arbitrez-le d’abord de nouveau.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/gold_wholes.py"/>
        <source>{shown_label} has one value only; choose one of them.</source>
        <translation>{shown_label} n’a qu’une valeur ; choisissez-en une.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/gold_wholes.py"/>
        <source>An end of the link is not in the gold layer; settle that again first.</source>
        <translation>Une extrémité du lien n’est pas dans la couche de référence ; arbitrez-la d’abord de nouveau.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/hand_out.py"/>
        <source>Name at least one annotator who gets documents.</source>
        <translation>Nommez au moins un annotateur qui reçoit des documents.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/hand_out.py"/>
        <source>“{double}” is named twice; name each annotator once.</source>
        <translation>« {double} » est nommé deux fois ; nommez chaque annotateur une fois.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/hand_out.py"/>
        <source>Each document can go to {most}, as many as are named, not to {overlap}.</source>
        <translation>Chaque document peut aller à {most}, autant qu’il y a de noms, pas à {overlap}.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/hand_out.py"/>
        <source>The blind part must lie between none (0 %) and all (100 %).</source>
        <translation>La part à l’aveugle doit être entre rien (0 %) et tout (100 %).</translation>
    </message>
    <message>
        <location filename="../../annotator/core/hand_out.py"/>
        <source>The share of “{name}” must be a number above 0.</source>
        <translation>La part de « {name} » doit être un nombre supérieur à 0.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/hand_out.py"/>
        <source>The most documents for “{name}” can't be less than 0.</source>
        <translation>Le maximum de documents pour « {name} » ne peut pas être inférieur à 0.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/core/hand_out.py"/>
        <source>{n:,} documents have no suggestions. They are handed out without: what is suggested later never reaches the packages, so that all see the same.</source>
        <translation>
            <numerusform>{n:,} document n’a pas de suggestions. Il est distribué sans : ce qui est suggéré plus tard n’atteint jamais les paquets, pour que tous voient la même chose.</numerusform>
            <numerusform>{n:,} documents n’ont pas de suggestions. Ils sont distribués sans : ce qui est suggéré plus tard n’atteint jamais les paquets, pour que tous voient la même chose.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/core/hand_out.py"/>
        <source>{documents} can't go to as many people as asked: {places} stay empty. Name more annotators or raise the most that they take.</source>
        <translation>{documents} ne peuvent pas aller à autant de personnes que demandé : {places} restent vides. Nommez plus d’annotateurs ou augmentez leur maximum.</translation>
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
            <numerusform>{n:,} document</numerusform>
            <numerusform>{n:,} documents</numerusform>
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
            <numerusform>{n:,} endroit</numerusform>
            <numerusform>{n:,} endroits</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/core/hand_out.py"/>
        <source>Nothing is left for {idle}.</source>
        <translation>Il ne reste rien pour {idle}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/core/hand_out.py"/>
        <source>{n:,} more pairs</source>
        <translation>
            <numerusform>{n:,} autre paire</numerusform>
            <numerusform>{n:,} autres paires</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/core/hand_out.py"/>
        <source>{pairs} and {more}</source>
        <translation>{pairs} et {more}</translation>
    </message>
    <message>
        <location filename="../../annotator/core/hand_out.py"/>
        <source>These share no document, so they can't be compared: {named}.</source>
        <translation>Ceux-ci n’ont aucun document commun et ne peuvent donc pas être comparés : {named}.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/hand_out.py"/>
        <source>{names} are {n:,} people here; if it is one, write the name in one way.</source>
        <translation>{names} sont ici {n:,} personnes ; si c’en est une, écrivez le nom d’une seule façon.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/hand_out.py"/>
        <location filename="../../annotator/gui/settle_words.py"/>
        <source> and </source>
        <translation> et </translation>
    </message>
    <message>
        <location filename="../../annotator/core/labels.py"/>
        <source>the language model</source>
        <translation>le modèle de langue</translation>
    </message>
    <message>
        <location filename="../../annotator/core/labels.py"/>
        <location filename="../../annotator/gui/suggesters_dialog.py"/>
        <source>Language model</source>
        <translation>Modèle de langue</translation>
    </message>
    <message>
        <location filename="../../annotator/core/labels.py"/>
        <source>the list of names</source>
        <translation>la liste de noms</translation>
    </message>
    <message>
        <location filename="../../annotator/core/labels.py"/>
        <source>List of names</source>
        <translation>Liste de noms</translation>
    </message>
    <message>
        <location filename="../../annotator/core/labels.py"/>
        <source>the word list</source>
        <translation>la liste de mots</translation>
    </message>
    <message>
        <location filename="../../annotator/core/labels.py"/>
        <source>Word list</source>
        <translation>Liste de mots</translation>
    </message>
    <message>
        <location filename="../../annotator/core/labels.py"/>
        <source>the trained model</source>
        <translation>le modèle entraîné</translation>
    </message>
    <message>
        <location filename="../../annotator/core/labels.py"/>
        <source>Trained model</source>
        <translation>Modèle entraîné</translation>
    </message>
    <message>
        <location filename="../../annotator/core/labels.py"/>
        <source>earlier decisions</source>
        <translation>des décisions antérieures</translation>
    </message>
    <message>
        <location filename="../../annotator/core/labels.py"/>
        <source>Earlier decisions</source>
        <translation>Mémoire</translation>
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
            <numerusform>{n:,} fois</numerusform>
            <numerusform>{n:,} fois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/core/memory.py"/>
        <source>Accepted {accepted} of {n:,} times.</source>
        <translation>
            <numerusform>Accepté {accepted} fois sur {n:,}.</numerusform>
            <numerusform>Accepté {accepted} fois sur {n:,}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/core/occurrences.py"/>
        <location filename="../../annotator/services/occurrences.py"/>
        <location filename="../../annotator/gui/actions.py"/>
        <source>apply to all</source>
        <translation>appliquer à tout</translation>
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
            <numerusform>{n:,} annotateur</numerusform>
            <numerusform>{n:,} annotateurs</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/core/retyping.py"/>
        <source>{shown_name} has no place for {lost}; undo brings it back.</source>
        <translation>{shown_name} n’a pas de place pour {lost} ; annuler le ramène.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/schema.py"/>
        <location filename="../../annotator/formats/schema_files.py"/>
        <source>A schema must be a table of names and values.</source>
        <translation>Un schéma doit être un tableau de noms et de valeurs.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/schema.py"/>
        <source>The schema can't be read: something has the wrong shape near {error}.</source>
        <translation>Le schéma ne peut pas être lu : quelque chose a une mauvaise forme près de {error}.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/schema.py"/>
        <source>the schema's id</source>
        <translation>l’identifiant du schéma</translation>
    </message>
    <message>
        <location filename="../../annotator/core/schema.py"/>
        <source>Use letters, digits and _ only, a letter first.</source>
        <translation>Lettres, chiffres et _ seulement, une lettre d’abord.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/schema.py"/>
        <source>Use letters, digits and _, a letter first; one of . : / - may stand between them.</source>
        <translation>Lettres, chiffres et _, une lettre d’abord ; un des signes . : / - peut se trouver entre eux.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/schema.py"/>
        <source>{value!r} can't be the name of {what}. {rule}</source>
        <translation>{value!r} ne peut pas être le nom de : {what}. {rule}</translation>
    </message>
    <message>
        <location filename="../../annotator/core/schema.py"/>
        <source>The colour {value!r} of {name} must look like #2e7d4f.</source>
        <translation>La couleur {value!r} de {name} doit ressembler à #2e7d4f.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/schema.py"/>
        <source>The key {value!r} of {name} must be a single letter.</source>
        <translation>La touche {value!r} de {name} doit être une seule lettre.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/schema.py"/>
        <source>an entity label</source>
        <translation>une étiquette d’entité</translation>
    </message>
    <message>
        <location filename="../../annotator/core/schema.py"/>
        <source>The role {name} is filled by {wanted}, which is not in [fillers].</source>
        <translation>Le rôle {name} est rempli par {wanted}, qui n’est pas dans [fillers].</translation>
    </message>
    <message>
        <location filename="../../annotator/core/schema.py"/>
        <source>The role {name} is filled by {unknown}, which is no entity label.</source>
        <translation>Le rôle {name} est rempli par {unknown}, qui n’est pas une étiquette d’entité.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/schema.py"/>
        <source>The role {name} has max = {maximum}, which is less than its min or 1.</source>
        <translation>Le rôle {name} a max = {maximum}, moins que son min ou que 1.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/schema.py"/>
        <source>an event type</source>
        <translation>un type d’événement</translation>
    </message>
    <message>
        <location filename="../../annotator/core/schema.py"/>
        <source>The default {default!r} of the attribute {name} is none of its values.</source>
        <translation>La valeur par défaut {default!r} de l’attribut {name} n’est aucune de ses valeurs.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/schema.py"/>
        <source>an attribute</source>
        <translation>un attribut</translation>
    </message>
    <message>
        <location filename="../../annotator/core/schema.py"/>
        <source>a document label</source>
        <translation>une étiquette de document</translation>
    </message>
    <message>
        <location filename="../../annotator/core/schema.py"/>
        <location filename="../../annotator/core/schema_parts.py"/>
        <source>entity label</source>
        <translation>étiquette d’entité</translation>
    </message>
    <message>
        <location filename="../../annotator/core/schema.py"/>
        <location filename="../../annotator/core/schema_parts.py"/>
        <location filename="../../annotator/gui/concordance_keys.py"/>
        <location filename="../../annotator/gui/keyboard.py"/>
        <location filename="../../annotator/gui/settle_question.py"/>
        <source>event type</source>
        <translation>type d’événement</translation>
    </message>
    <message>
        <location filename="../../annotator/core/schema.py"/>
        <location filename="../../annotator/core/schema_parts.py"/>
        <source>document label</source>
        <translation>étiquette de document</translation>
    </message>
    <message>
        <location filename="../../annotator/core/schema.py"/>
        <source>key of an entity label</source>
        <translation>touche d’une étiquette d’entité</translation>
    </message>
    <message>
        <location filename="../../annotator/core/schema.py"/>
        <source>key of an event type</source>
        <translation>touche d’un type d’événement</translation>
    </message>
    <message>
        <location filename="../../annotator/core/schema.py"/>
        <source>The schema has the {what} {twice!r} twice; give each its own.</source>
        <translation>Le schéma a deux fois {what} {twice!r} ; donnez à chacun le sien.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/schema_differences.py"/>
        <source>New entity labels: {names}</source>
        <translation>Nouvelles étiquettes d’entité : {names}</translation>
    </message>
    <message>
        <location filename="../../annotator/core/schema_differences.py"/>
        <source>Entity labels that go: {names}</source>
        <translation>Étiquettes d’entité qui disparaissent : {names}</translation>
    </message>
    <message>
        <location filename="../../annotator/core/schema_differences.py"/>
        <source>Entity labels that are retired: {names}</source>
        <translation>Étiquettes d’entité qui sont retirées : {names}</translation>
    </message>
    <message>
        <location filename="../../annotator/core/schema_differences.py"/>
        <source>New event types: {names}</source>
        <translation>Nouveaux types d’événement : {names}</translation>
    </message>
    <message>
        <location filename="../../annotator/core/schema_differences.py"/>
        <source>Event types that go: {names}</source>
        <translation>Types d’événement qui disparaissent : {names}</translation>
    </message>
    <message>
        <location filename="../../annotator/core/schema_differences.py"/>
        <source>Event types that are retired: {names}</source>
        <translation>Types d’événement qui sont retirés : {names}</translation>
    </message>
    <message>
        <location filename="../../annotator/core/schema_differences.py"/>
        <source>New links: {names}</source>
        <translation>Nouveaux liens : {names}</translation>
    </message>
    <message>
        <location filename="../../annotator/core/schema_differences.py"/>
        <source>Links that go: {names}</source>
        <translation>Liens qui disparaissent : {names}</translation>
    </message>
    <message>
        <location filename="../../annotator/core/schema_differences.py"/>
        <source>Links that are retired: {names}</source>
        <translation>Liens qui sont retirés : {names}</translation>
    </message>
    <message>
        <location filename="../../annotator/core/schema_differences.py"/>
        <source>New document labels: {names}</source>
        <translation>Nouvelles étiquettes de document : {names}</translation>
    </message>
    <message>
        <location filename="../../annotator/core/schema_differences.py"/>
        <source>Document labels that go: {names}</source>
        <translation>Étiquettes de document qui disparaissent : {names}</translation>
    </message>
    <message>
        <location filename="../../annotator/core/schema_differences.py"/>
        <source>Document labels that are retired: {names}</source>
        <translation>Étiquettes de document qui sont retirées : {names}</translation>
    </message>
    <message>
        <location filename="../../annotator/core/schema_differences.py"/>
        <source>{type} loses: {names}</source>
        <translation>{type} perd : {names}</translation>
    </message>
    <message>
        <location filename="../../annotator/core/schema_editing.py"/>
        <source>There is an entity label {new} already; merge them instead.</source>
        <translation>Il y a déjà une étiquette d’entité {new} ; fusionnez-les plutôt.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/schema_editing.py"/>
        <source>There is an event type {new} already; merge them instead.</source>
        <translation>Il y a déjà un type d’événement {new} ; fusionnez-les plutôt.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/schema_editing.py"/>
        <source>There is a role {new} already; merge them instead.</source>
        <translation>Il y a déjà un rôle {new} ; fusionnez-les plutôt.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/schema_editing.py"/>
        <source>There is an attribute {new} already; merge them instead.</source>
        <translation>Il y a déjà un attribut {new} ; fusionnez-les plutôt.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/schema_editing.py"/>
        <source>There is a value {new} already; merge them instead.</source>
        <translation>Il y a déjà une valeur {new} ; fusionnez-les plutôt.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/schema_editing.py"/>
        <source>There is a link {new} already; merge them instead.</source>
        <translation>Il y a déjà un lien {new} ; fusionnez-les plutôt.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/schema_editing.py"/>
        <source>There is a document label {new} already; merge them instead.</source>
        <translation>Il y a déjà une étiquette de document {new} ; fusionnez-les plutôt.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/schema_editing.py"/>
        <source>A value needs a name.</source>
        <translation>Une valeur demande un nom.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/schema_editing.py"/>
        <source>A key is a single letter.</source>
        <translation>Une touche est une seule lettre.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/schema_editing.py"/>
        <source>{lower} is the key of {each} already.</source>
        <translation>{lower} est déjà la touche de {each}.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/schema_editing.py"/>
        <source>A colour looks like #2e7d4f.</source>
        <translation>Une couleur ressemble à #2e7d4f.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/schema_editing.py"/>
        <source>At most must not be less than at least, or than 1.</source>
        <translation>Au plus ne doit pas être inférieur à au moins, ni à 1.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/schema_editing.py"/>
        <source>{shown} can't be merged into {into}; choose another one.</source>
        <translation>{shown} ne peut pas être fusionné avec {into} ; choisissez-en un autre.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/schema_parts.py"/>
        <location filename="../../annotator/gui/event_commands.py"/>
        <location filename="../../annotator/gui/mention_model.py"/>
        <location filename="../../annotator/gui/palette_entries.py"/>
        <location filename="../../annotator/gui/settle_keys.py"/>
        <source>role</source>
        <translation>rôle</translation>
    </message>
    <message>
        <location filename="../../annotator/core/schema_parts.py"/>
        <source>attribute</source>
        <translation>attribut</translation>
    </message>
    <message>
        <location filename="../../annotator/core/schema_parts.py"/>
        <source>value</source>
        <translation>valeur</translation>
    </message>
    <message>
        <location filename="../../annotator/core/step_words.py"/>
        <source>add {part}</source>
        <translation>ajouter {part}</translation>
    </message>
    <message>
        <location filename="../../annotator/core/step_words.py"/>
        <source>rename {part} to {new}</source>
        <translation>renommer {part} en {new}</translation>
    </message>
    <message>
        <location filename="../../annotator/core/step_words.py"/>
        <source>merge {part} into {new}</source>
        <translation>fusionner {part} avec {new}</translation>
    </message>
    <message>
        <location filename="../../annotator/core/step_words.py"/>
        <source>split {part} into {new}</source>
        <translation>diviser {part} en {new}</translation>
    </message>
    <message>
        <location filename="../../annotator/core/step_words.py"/>
        <source>retire {part}</source>
        <translation>retirer {part}</translation>
    </message>
    <message>
        <location filename="../../annotator/core/step_words.py"/>
        <source>restore {part}</source>
        <translation>restaurer {part}</translation>
    </message>
    <message>
        <location filename="../../annotator/core/step_words.py"/>
        <source>remove {part}</source>
        <translation>enlever {part}</translation>
    </message>
    <message>
        <location filename="../../annotator/core/step_words.py"/>
        <source>move {part}</source>
        <translation>déplacer {part}</translation>
    </message>
    <message>
        <location filename="../../annotator/core/step_words.py"/>
        <source>change the {field} of {part}</source>
        <translation>modifier {part} ({field})</translation>
    </message>
    <message>
        <location filename="../../annotator/core/step_words.py"/>
        <source>restore version {new}</source>
        <translation>restaurer la version {new}</translation>
    </message>
    <message>
        <location filename="../../annotator/core/step_words.py"/>
        <source>take over {new}</source>
        <translation>reprendre {new}</translation>
    </message>
    <message>
        <location filename="../../annotator/core/step_words.py"/>
        <source>accept all by {source}</source>
        <translation>tout accepter ({source})</translation>
    </message>
    <message>
        <location filename="../../annotator/core/step_words.py"/>
        <source>reject all by {source}</source>
        <translation>tout rejeter ({source})</translation>
    </message>
    <message>
        <location filename="../../annotator/core/step_words.py"/>
        <source>accept all {label}</source>
        <translation>tout accepter : {label}</translation>
    </message>
    <message>
        <location filename="../../annotator/core/step_words.py"/>
        <source>reject all {label}</source>
        <translation>tout rejeter : {label}</translation>
    </message>
    <message>
        <location filename="../../annotator/core/step_words.py"/>
        <source>the entity label {name}</source>
        <translation>l’étiquette d’entité {name}</translation>
    </message>
    <message>
        <location filename="../../annotator/core/step_words.py"/>
        <source>the event type {name}</source>
        <translation>le type d’événement {name}</translation>
    </message>
    <message>
        <location filename="../../annotator/core/step_words.py"/>
        <source>the role {name} of {owner}</source>
        <translation>le rôle {name} de {owner}</translation>
    </message>
    <message>
        <location filename="../../annotator/core/step_words.py"/>
        <source>the role {name}</source>
        <translation>le rôle {name}</translation>
    </message>
    <message>
        <location filename="../../annotator/core/step_words.py"/>
        <source>the attribute {name} of {owner}</source>
        <translation>l’attribut {name} de {owner}</translation>
    </message>
    <message>
        <location filename="../../annotator/core/step_words.py"/>
        <source>the attribute {name}</source>
        <translation>l’attribut {name}</translation>
    </message>
    <message>
        <location filename="../../annotator/core/step_words.py"/>
        <source>the value {name} of {owner}</source>
        <translation>la valeur {name} de {owner}</translation>
    </message>
    <message>
        <location filename="../../annotator/core/step_words.py"/>
        <source>the link {name}</source>
        <translation>le lien {name}</translation>
    </message>
    <message>
        <location filename="../../annotator/core/step_words.py"/>
        <source>the document label {name}</source>
        <translation>l’étiquette de document {name}</translation>
    </message>
    <message>
        <location filename="../../annotator/core/step_words.py"/>
        <source>accept all in the sentence</source>
        <translation>tout accepter dans la phrase</translation>
    </message>
    <message>
        <location filename="../../annotator/core/step_words.py"/>
        <source>reject all in the sentence</source>
        <translation>tout rejeter dans la phrase</translation>
    </message>
    <message>
        <location filename="../../annotator/core/step_words.py"/>
        <location filename="../../annotator/gui/schema_form.py"/>
        <source>key</source>
        <translation>touche</translation>
    </message>
    <message>
        <location filename="../../annotator/core/step_words.py"/>
        <location filename="../../annotator/gui/schema_form.py"/>
        <source>hint</source>
        <translation>indication</translation>
    </message>
    <message>
        <location filename="../../annotator/core/step_words.py"/>
        <location filename="../../annotator/gui/schema_form.py"/>
        <source>group</source>
        <translation>groupe</translation>
    </message>
    <message>
        <location filename="../../annotator/core/step_words.py"/>
        <location filename="../../annotator/gui/schema_form.py"/>
        <source>colour</source>
        <translation>couleur</translation>
    </message>
    <message>
        <location filename="../../annotator/core/step_words.py"/>
        <source>colour in the dark</source>
        <translation>couleur du thème sombre</translation>
    </message>
    <message>
        <location filename="../../annotator/core/step_words.py"/>
        <location filename="../../annotator/gui/schema_form.py"/>
        <source>fillers</source>
        <translation>valeurs</translation>
    </message>
    <message>
        <location filename="../../annotator/core/step_words.py"/>
        <source>limits</source>
        <translation>limites</translation>
    </message>
    <message>
        <location filename="../../annotator/core/step_words.py"/>
        <location filename="../../annotator/gui/schema_form.py"/>
        <source>default</source>
        <translation>par défaut</translation>
    </message>
    <message>
        <location filename="../../annotator/core/step_words.py"/>
        <source>sources</source>
        <translation>sources</translation>
    </message>
    <message>
        <location filename="../../annotator/core/step_words.py"/>
        <location filename="../../annotator/gui/schema_form.py"/>
        <source>article</source>
        <translation>article</translation>
    </message>
    <message>
        <location filename="../../annotator/core/step_words.py"/>
        <location filename="../../annotator/gui/schema_form.py"/>
        <source>ends</source>
        <translation>extrémités</translation>
    </message>
    <message>
        <location filename="../../annotator/core/step_words.py"/>
        <source>number of values</source>
        <translation>nombre de valeurs</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/core/step_words.py"/>
        <source>{first} and {n:,} more changes</source>
        <translation>
            <numerusform>{first} et {n:,} autre modification</numerusform>
            <numerusform>{first} et {n:,} autres modifications</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/core/wording.py"/>
        <source>{head}: {words}</source>
        <translation>{head} : {words}</translation>
    </message>
    <message>
        <location filename="../../annotator/core/wording.py"/>
        <source>“{words}”</source>
        <translation>« {words} »</translation>
    </message>
    <message>
        <location filename="../../annotator/core/wording.py"/>
        <source>{first} and {last}</source>
        <translation>{first} et {last}</translation>
    </message>
    <message>
        <location filename="../../annotator/core/wording.py"/>
        <source>{first} or {last}</source>
        <translation>{first} ou {last}</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/database.py"/>
        <source>There is a file {path} already; choose another name or open that one.</source>
        <translation>Il y a déjà un fichier {path} ; choisissez un autre nom ou ouvrez celui-là.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/database.py"/>
        <source>There is no folder {parent}; make it first or choose another one.</source>
        <translation>Il n’y a pas de dossier {parent} ; créez-le d’abord ou choisissez-en un autre.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/database.py"/>
        <source>{name} was made by an older version and must be brought up to date, which needs a place that can be written: copy the file there and open the copy.</source>
        <translation>{name} vient d’une version plus ancienne et doit être mis à jour, ce qui demande un endroit où l’on peut écrire : copiez-y le fichier et ouvrez la copie.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/database.py"/>
        <source>There is no file {path}; check the name, or make it with `annotator new`.</source>
        <translation>Il n’y a pas de fichier {path} ; vérifiez le nom, ou créez-le avec `annotator new`.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/database.py"/>
        <source>{name} is no Annotator project, or it is damaged. Nothing was changed; {another_copy}.</source>
        <translation>{name} n’est pas un projet Annotator, ou il est endommagé. Rien n’a été modifié ; {another_copy}.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/database.py"/>
        <source>{name} is no Annotator project; choose a file that ends in {SUFFIX}, or import it into a project if it is an article.</source>
        <translation>{name} n’est pas un projet Annotator ; choisissez un fichier qui finit par {SUFFIX}, ou importez-le dans un projet si c’est un article.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/database.py"/>
        <source>{path} is a folder; choose a project file ending in {SUFFIX}.</source>
        <translation>{path} est un dossier ; choisissez un fichier de projet qui finit par {SUFFIX}.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/database.py"/>
        <source>{name} was written by a newer version of Annotator. Update the program; the file was not touched.</source>
        <translation>{name} a été écrit par une version plus récente d’Annotator. Mettez le programme à jour ; le fichier n’a pas été touché.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/database.py"/>
        <source>{name} has triggers that are not the program’s and may change what is annotated, so it was not opened. What it holds can be taken over: annotator salvage {name} NEW{SUFFIX}</source>
        <translation>{name} a des déclencheurs qui ne sont pas du programme et peuvent changer ce qui est annoté : il n’a donc pas été ouvert. On peut reprendre ce qu’il contient : annotator salvage {name} NEW{SUFFIX}</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/database.py"/>
        <source>The disk is full: nothing was written to {name}. Free some space and do it again.</source>
        <translation>Le disque est plein : rien n’a été écrit dans {name}. Libérez de la place et recommencez.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/database.py"/>
        <source>{name} can't be written: the file, its folder or the disk is read-only. Copy it to a place of yours and open the copy.</source>
        <translation>{name} ne peut pas être écrit : le fichier, son dossier ou le disque est protégé. Copiez-le chez vous et ouvrez la copie.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/database.py"/>
        <source>{name} is busy: another program is writing it. Wait a moment and try again.</source>
        <translation>{name} est occupé : un autre programme y écrit. Attendez un instant et réessayez.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/database.py"/>
        <source>{name} is damaged. Nothing was changed; {another_copy}, or save what can be read of it: annotator salvage {name2} NEW{SUFFIX}</source>
        <translation>{name} est endommagé. Rien n’a été modifié ; {another_copy}, ou sauvez ce qui en est lisible : annotator salvage {name2} NEW{SUFFIX}</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/database.py"/>
        <source>{name} can't be used ({complaint}). Check the file and its folder, then try again.</source>
        <translation>{name} ne peut pas être utilisé ({complaint}). Vérifiez le fichier et son dossier, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/database.py"/>
        <source>open the newest copy in the folder “{name}” beside it</source>
        <translation>ouvrez la copie la plus récente du dossier « {name} » à côté</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/database.py"/>
        <source>open another copy of it, such as one from your own backups</source>
        <translation>ouvrez-en une autre copie, par exemple de vos propres sauvegardes</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/left_logs.py"/>
        <source>{name} is open, or was not closed properly, so nothing was written over it. Open and close it first, or choose another name.</source>
        <translation>{name} est ouvert, ou n’a pas été fermé correctement : rien n’a donc été écrit par-dessus. Ouvrez-le et fermez-le d’abord, ou choisissez un autre nom.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/project_file.py"/>
        <source>{name} is open for reading only. Copy it to a place of yours and open the copy to go on.</source>
        <translation>{name} est ouvert en lecture seule. Copiez-le chez vous et ouvrez la copie pour continuer.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/project_file.py"/>
        <source>{name} can't be reached any more: its folder may not be opened. Get the permission back, or save a copy of the project elsewhere: your work is in there.</source>
        <translation>{name} n’est plus accessible : son dossier ne peut pas être ouvert. Rétablissez le droit, ou enregistrez une copie du projet ailleurs : votre travail y est.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/project_file.py"/>
        <source>{name} was moved, deleted or replaced while it was open, so nothing was written. Keep it open and save a copy of the project: your work is in there.</source>
        <translation>{name} a été déplacé, supprimé ou remplacé pendant qu’il était ouvert, rien n’a donc été écrit. Gardez-le ouvert et enregistrez une copie du projet : votre travail y est.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/project_file.py"/>
        <source>{name} has no schema; it was not finished. Make a new one.</source>
        <translation>{name} n’a pas de schéma ; il n’a pas été achevé. Créez-en un nouveau.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/received.py"/>
        <source>There is no room to look at packages; free some and merge again.</source>
        <translation>Il n’y a pas de place pour regarder des paquets ; libérez-en et fusionnez de nouveau.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/received.py"/>
        <source>{name} can't be read ({why}); check the file and its folder.</source>
        <translation>{name} ne peut pas être lu ({why}) ; vérifiez le fichier et son dossier.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/received.py"/>
        <source>{name} is damaged or was cut off on its way; have it sent again, then merge it.</source>
        <translation>{name} est endommagé ou a été coupé en chemin ; faites-le renvoyer, puis fusionnez-le.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/received.py"/>
        <source>{path} is a folder; name the package file itself.</source>
        <translation>{path} est un dossier ; nommez le fichier du paquet lui-même.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/received.py"/>
        <source>{path} is no file of its own, so nothing of it was read; copy it to one.</source>
        <translation>{path} n’est pas un fichier propre, rien n’en a donc été lu ; copiez-le dans un fichier.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/received.py"/>
        <source>There is no file {path}; check the name.</source>
        <translation>Il n’y a pas de fichier {path} ; vérifiez le nom.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/received.py"/>
        <source>{name} is far too large for a package; nothing of it was read.</source>
        <translation>{name} est bien trop grand pour un paquet ; rien n’en a été lu.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/received.py"/>
        <source>{name} is no package of Annotator, or it is damaged; leave it out.</source>
        <translation>{name} n’est pas un paquet d’Annotator, ou il est endommagé ; laissez-le de côté.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/received.py"/>
        <source>{name} has what no package has (tables, views or triggers of somebody's own), so nothing of it was read; have a fresh copy sent.</source>
        <translation>{name} contient ce qu’aucun paquet ne contient (tables, vues ou déclencheurs étrangers), rien n’en a donc été lu ; faites envoyer une copie neuve.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/received.py"/>
        <source>{name} was written by a newer version of Annotator; update the program, then merge it again.</source>
        <translation>{name} a été écrit par une version plus récente d’Annotator ; mettez le programme à jour, puis fusionnez-le.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/window_lock.py"/>
        <source>{name} is open in another window already. Go on there, or close it there and open it here again.</source>
        <translation>{name} est déjà ouvert dans une autre fenêtre. Continuez là, ou fermez-le là et ouvrez-le de nouveau ici.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/archive.py"/>
        <source>The archive {what}; there is nothing to import.</source>
        <translation>L’archive {what} ; il n’y a rien à importer.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/archive.py"/>
        <source>This file in the archive can't be read ({why}); copy it again.</source>
        <translation>Ce fichier de l’archive ne peut pas être lu ({why}) ; copiez-la de nouveau.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/archive.py"/>
        <source>ZIP archive of files</source>
        <translation>Archive ZIP de fichiers</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/brat.py"/>
        <source>brat standoff (.txt and .ann, written as a ZIP archive)</source>
        <translation>brat standoff (.txt et .ann, écrit comme archive ZIP)</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/brat.py"/>
        <source>Document labels, status, flags, times, who annotated, notes about the document and rejected suggestions are not written; questions become notes, and names are written without blanks.</source>
        <translation>Étiquettes de document, état, signalements, temps, auteur des annotations, notes sur le document et suggestions rejetées ne sont pas écrits ; les questions deviennent des notes, et les noms sont écrits sans blancs.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/brat_reading.py"/>
        <source>Its text is missing: put {stem}.txt beside {name}.</source>
        <translation>Son texte manque : mettez {stem}.txt à côté de {name}.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/brat_reading.py"/>
        <source>This line is left out: {why}.</source>
        <translation>Cette ligne est laissée de côté : {why}.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/brat_schema.py"/>
        <source>The ends of {name} ({hint}) are kept as a hint alone.</source>
        <translation>Les extrémités de {name} ({hint}) sont gardées comme simple indication.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/brat_schema.py"/>
        <location filename="../../annotator/formats/label_studio_schema.py"/>
        <source>{name} is too large for a configuration; choose another file.</source>
        <translation>{name} est trop grand pour une configuration ; choisissez un autre fichier.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/brat_schema.py"/>
        <location filename="../../annotator/formats/label_studio_schema.py"/>
        <source>{name} can't be read: {error}</source>
        <translation>{name} ne peut pas être lu : {error}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/cas.py"/>
        <source>UIMA CAS XMI (written as a ZIP archive with the type system)</source>
        <translation>UIMA CAS XMI (écrit comme archive ZIP avec le système de types)</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/cas.py"/>
        <source>UIMA CAS JSON (written as a ZIP archive)</source>
        <translation>UIMA CAS JSON (écrit comme archive ZIP)</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/formats/cas_annotations.py"/>
        <source>{n:,} descriptions</source>
        <translation>
            <numerusform>{n:,} description</numerusform>
            <numerusform>{n:,} descriptions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/formats/cas_annotations.py"/>
        <location filename="../../annotator/formats/label_studio_reading.py"/>
        <source>{n:,} annotations</source>
        <translation>
            <numerusform>{n:,} annotation</numerusform>
            <numerusform>{n:,} annotations</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/formats/cas_reading.py"/>
        <source>The file has more than {number} MiB; split it.</source>
        <translation>Le fichier a plus de {number} Mio ; divisez-le.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/columns.py"/>
        <source>The column “{column}” holds no text here; the record is left out.</source>
        <translation>La colonne « {column} » ne contient pas de texte ici ; l’enregistrement est laissé de côté.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/columns.py"/>
        <source>The column “{column}” is empty here; the record is left out.</source>
        <translation>La colonne « {column} » est vide ici ; l’enregistrement est laissé de côté.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/conll.py"/>
        <source>CoNLL-2003 columns (IOB2)</source>
        <translation>Colonnes CoNLL-2003 (IOB2)</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/conll.py"/>
        <source>CoNLL-2003 columns (IOB1)</source>
        <translation>Colonnes CoNLL-2003 (IOB1)</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/conll.py"/>
        <source>CoNLL-2003 columns (IOBES)</source>
        <translation>Colonnes CoNLL-2003 (IOBES)</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/conll_reading.py"/>
        <source>The file has no lines with a word and a tag.</source>
        <translation>Le fichier n’a pas de lignes avec un mot et une étiquette.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/conll_reading.py"/>
        <source>The columns between its words and tags are not read.</source>
        <translation>Les colonnes entre ses mots et ses étiquettes ne sont pas lues.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/conll_reading.py"/>
        <source>{comment_lines} not kept.</source>
        <translation>{comment_lines} non gardées.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/formats/conll_reading.py"/>
        <source>{n:,} comment lines</source>
        <translation>
            <numerusform>{n:,} ligne de commentaire</numerusform>
            <numerusform>{n:,} lignes de commentaire</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/formats/conll_reading.py"/>
        <location filename="../../annotator/services/dataset_card.py"/>
        <location filename="../../annotator/gui/import_summary.py"/>
        <source>{n:,} mentions</source>
        <translation>
            <numerusform>{n:,} mention</numerusform>
            <numerusform>{n:,} mentions</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/formats/decoding.py"/>
        <source>a PNG picture</source>
        <translation>une image PNG</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/decoding.py"/>
        <source>a JPEG picture</source>
        <translation>une image JPEG</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/decoding.py"/>
        <source>a GIF picture</source>
        <translation>une image GIF</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/decoding.py"/>
        <source>a PDF document</source>
        <translation>un document PDF</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/decoding.py"/>
        <source>a ZIP archive or an office document</source>
        <translation>une archive ZIP ou un document bureautique</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/decoding.py"/>
        <source>an old office document</source>
        <translation>un ancien document bureautique</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/decoding.py"/>
        <source>an RTF document</source>
        <translation>un document RTF</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/decoding.py"/>
        <source>a gzip archive</source>
        <translation>une archive gzip</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/decoding.py"/>
        <source>a 7z archive</source>
        <translation>une archive 7z</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/decoding.py"/>
        <source>a RAR archive</source>
        <translation>une archive RAR</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/decoding.py"/>
        <source>an SQLite database</source>
        <translation>une base de données SQLite</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/decoding.py"/>
        <source>a program</source>
        <translation>un programme</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/decoding.py"/>
        <source>This is {kind}, not a text; save it as plain text (UTF-8) and import that.</source>
        <translation>C’est {kind}, pas un texte ; enregistrez-le en texte brut (UTF-8) et importez celui-ci.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/decoding.py"/>
        <source>The file says that it is {name} but is damaged at byte {number}; repair it, or choose its encoding.</source>
        <translation>Le fichier se dit en {name} mais est endommagé à l’octet {number} ; réparez-le, ou choisissez son encodage.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/decoding.py"/>
        <source>There is no encoding called {encoding!r}; try utf-8, cp1252 or utf-16.</source>
        <translation>Aucun encodage ne s’appelle {encoding!r} ; essayez utf-8, cp1252 ou utf-16.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/decoding.py"/>
        <source>{encoding!r} is no encoding of texts; try utf-8, cp1252 or utf-16.</source>
        <translation>{encoding!r} n’est pas un encodage de textes ; essayez utf-8, cp1252 ou utf-16.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/decoding.py"/>
        <source>The file can't be read as {name}; choose another encoding.</source>
        <translation>Le fichier ne peut pas être lu en {name} ; choisissez un autre encodage.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/decoding.py"/>
        <source>The file can't be read as {name} (at byte {number}); choose another encoding.</source>
        <translation>Le fichier ne peut pas être lu en {name} (à l’octet {number}) ; choisissez un autre encodage.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/decoding.py"/>
        <source>The file is UTF-8 but for {damaged}, the first in line {line}; repair it, or choose its encoding.</source>
        <translation>Le fichier est en UTF-8, sauf {damaged}, le premier à la ligne {line} ; réparez-le, ou choisissez son encodage.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/formats/decoding.py"/>
        <source>{n:,} damaged bytes</source>
        <translation>
            <numerusform>{n:,} octet endommagé</numerusform>
            <numerusform>{n:,} octets endommagés</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/formats/decoding.py"/>
        <source>No encoding was found in which this file is a text; choose its encoding, or save it as UTF-8.</source>
        <translation>Aucun encodage n’a été trouvé dans lequel ce fichier est un texte ; choisissez son encodage, ou enregistrez-le en UTF-8.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/decoding.py"/>
        <source>This is no text (it holds bytes that no text has); save it as plain text (UTF-8) and import that.</source>
        <translation>Ce n’est pas un texte (il contient des octets qu’aucun texte n’a) ; enregistrez-le en texte brut (UTF-8) et importez celui-ci.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/decoding.py"/>
        <location filename="../../annotator/formats/json_records.py"/>
        <source>The file is empty; there is nothing to annotate.</source>
        <translation>Le fichier est vide ; il n’y a rien à annoter.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/decoding.py"/>
        <source>Read as {encoding} the file holds half characters; choose another encoding.</source>
        <translation>Lu en {encoding}, le fichier contient des moitiés de caractères ; choisissez un autre encodage.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/detection.py"/>
        <source>This is {kind}. {supported}</source>
        <translation>Ceci est {kind}. {supported}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/detection.py"/>
        <source>The ending “{ending}” is not known. {supported}</source>
        <translation>L’extension « {ending} » n’est pas connue. {supported}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/detection.py"/>
        <source>Files that can be read: {endings}; save it as one of them.</source>
        <translation>Fichiers lisibles : {endings} ; enregistrez-le dans l’un de ces formats.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/docbin.py"/>
        <source>spaCy DocBin (.spacy, for training)</source>
        <translation>spaCy DocBin (.spacy, pour l’entraînement)</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/docbin.py"/>
        <source>spaCy itself sees no mention that does not fit the tokens, and of entities only those that do not overlap; events, links and all else are in the user data.</source>
        <translation>spaCy lui-même ne voit aucune mention qui ne s’accorde pas avec les mots, et des entités seulement celles qui ne se recouvrent pas ; événements, liens et tout le reste sont dans les données d’utilisateur.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/docbin_reading.py"/>
        <source>This document is left out: {doc}.</source>
        <translation>Ce document est laissé de côté : {doc}.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/docbin_reading.py"/>
        <source>This is no .spacy file that can be read: {error}.</source>
        <translation>Ce n’est pas un fichier .spacy lisible : {error}.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/docbin_reading.py"/>
        <source>The file holds no documents; there is nothing to import.</source>
        <translation>Le fichier ne contient aucun document ; il n’y a rien à importer.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/doccano.py"/>
        <source>doccano JSON Lines (entities and relations)</source>
        <translation>doccano JSON Lines (entités et relations)</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/doccano.py"/>
        <source>doccano JSON Lines (labelled spans)</source>
        <translation>doccano JSON Lines (empans étiquetés)</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/doccano.py"/>
        <source>doccano JSON Lines (labels of whole documents)</source>
        <translation>doccano JSON Lines (étiquettes de documents entiers)</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/doccano.py"/>
        <source>Only document labels are written, none of what is marked in the text.</source>
        <translation>Seules les étiquettes de document sont écrites, rien de ce qui est marqué dans le texte.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/formats/doccano_reading.py"/>
        <location filename="../../annotator/formats/label_studio_reading.py"/>
        <location filename="../../annotator/formats/prodigy_reading.py"/>
        <source>{n:,} relations</source>
        <translation>
            <numerusform>{n:,} relation</numerusform>
            <numerusform>{n:,} relations</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/formats/docx.py"/>
        <source>The Word document is damaged; open it in Word, save it again and import that.</source>
        <translation>Le document Word est endommagé ; ouvrez-le dans Word, enregistrez-le de nouveau et importez ce fichier.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/docx.py"/>
        <source>The Word document has no text; there is nothing to annotate.</source>
        <translation>Le document Word n’a pas de texte ; il n’y a rien à annoter.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/docx.py"/>
        <source>{footnotes} left out.</source>
        <translation>{footnotes} laissées de côté.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/formats/docx.py"/>
        <source>{n:,} footnotes</source>
        <translation>
            <numerusform>{n:,} note de bas de page</numerusform>
            <numerusform>{n:,} notes de bas de page</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/formats/docx.py"/>
        <source>The Word document is too large; split it into smaller ones.</source>
        <translation>Le document Word est trop grand ; divisez-le en plus petits.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/docx.py"/>
        <source>Word document</source>
        <translation>Document Word</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/dygie.py"/>
        <source>DyGIE++ JSON Lines (tokens, a document a line)</source>
        <translation>DyGIE++ JSON Lines (mots, un document par ligne)</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/dygie.py"/>
        <source>Triggers keep their last word; what does not fit tokens or crosses sentences, attributes, document labels, notes, flags, links of events, rejected and undecided suggestions are not written.</source>
        <translation>Les déclencheurs gardent leur dernier mot ; ce qui ne s’accorde pas avec les mots ou traverse des phrases, attributs, étiquettes de document, notes, signalements, liens d’événements, suggestions rejetées et indécises ne sont pas écrits.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/formats/dygie_annotations.py"/>
        <source>{n:,} members</source>
        <translation>
            <numerusform>{n:,} membre</numerusform>
            <numerusform>{n:,} membres</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/formats/email_message.py"/>
        <source>The mail is too large or has too many parts; save its text as a text file.</source>
        <translation>Le courriel est trop grand ou a trop de parties ; enregistrez son texte dans un fichier texte.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/email_message.py"/>
        <source>The mail is damaged; save its text as a text file.</source>
        <translation>Le courriel est endommagé ; enregistrez son texte dans un fichier texte.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/email_message.py"/>
        <source>{attachments} left out: {shown}.</source>
        <translation>{attachments} laissées de côté : {shown}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/formats/email_message.py"/>
        <source>{n:,} attachments</source>
        <translation>
            <numerusform>{n:,} pièce jointe</numerusform>
            <numerusform>{n:,} pièces jointes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/formats/email_message.py"/>
        <source>The mail has no text; import what is attached to it.</source>
        <translation>Le courriel n’a pas de texte ; importez ce qui y est joint.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/email_message.py"/>
        <source>Mail</source>
        <translation>Courriel</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/formats/event_mentions.py"/>
        <location filename="../../annotator/gui/event_commands.py"/>
        <location filename="../../annotator/gui/reading.py"/>
        <source>{n:,} arguments</source>
        <translation>
            <numerusform>{n:,} argument</numerusform>
            <numerusform>{n:,} arguments</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/formats/html.py"/>
        <source>No article was found in this page; open it in a browser, copy the text and save that as a text file.</source>
        <translation>Aucun article n’a été trouvé dans cette page ; ouvrez-la dans un navigateur, copiez le texte et enregistrez-le comme fichier texte.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/html.py"/>
        <source>The page has {number} MB and no more than {number2} are read; copy the article's text into a text file.</source>
        <translation>La page a {number} Mo et pas plus de {number2} ne sont lus ; copiez le texte de l’article dans un fichier texte.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/html.py"/>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/json_lists.py"/>
        <location filename="../../annotator/formats/json_values.py"/>
        <source>it is nested too deeply</source>
        <translation>les niveaux imbriqués sont trop nombreux</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/json_lists.py"/>
        <location filename="../../annotator/formats/json_values.py"/>
        <source>it is no valid JSON ({complaint})</source>
        <translation>ce n’est pas du JSON valide ({complaint})</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/json_lists.py"/>
        <source>The list can’t be read from here on: {error}. What stands before it was taken; repair the file and import it again.</source>
        <translation>La liste ne peut pas être lue à partir d’ici : {error}. Ce qui précède a été pris ; réparez le fichier et importez-le de nouveau.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/json_records.py"/>
        <location filename="../../annotator/formats/json_rows.py"/>
        <source>it is longer than 64 MiB</source>
        <translation>plus de 64 Mio</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/json_records.py"/>
        <location filename="../../annotator/formats/json_rows.py"/>
        <location filename="../../annotator/formats/native_reading.py"/>
        <source>This line can't be read: {error}.</source>
        <translation>Cette ligne ne peut pas être lue : {error}.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/json_records.py"/>
        <location filename="../../annotator/formats/json_rows.py"/>
        <location filename="../../annotator/formats/mae.py"/>
        <source>The file can't be read: {error}.</source>
        <translation>Le fichier ne peut pas être lu : {error}.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/json_records.py"/>
        <source>The file holds no records; there is nothing to annotate.</source>
        <translation>Le fichier ne contient aucun enregistrement ; il n’y a rien à annoter.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/json_records.py"/>
        <location filename="../../annotator/formats/json_rows.py"/>
        <source>This record is left out: {error}.</source>
        <translation>Cet enregistrement est laissé de côté : {error}.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/json_records.py"/>
        <location filename="../../annotator/formats/json_rows.py"/>
        <source>This is no record with named columns; it is left out.</source>
        <translation>Ce n’est pas un enregistrement avec des colonnes nommées ; il est laissé de côté.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/json_records.py"/>
        <source>JSON or JSON Lines, one article a record</source>
        <translation>JSON ou JSON Lines, un article par enregistrement</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/json_rows.py"/>
        <location filename="../../annotator/formats/native_reading.py"/>
        <source>The file is empty; there is nothing to import.</source>
        <translation>Le fichier est vide ; il n’y a rien à importer.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/json_rows.py"/>
        <source>The file holds no records; there is nothing to import.</source>
        <translation>Le fichier ne contient aucun enregistrement ; il n’y a rien à importer.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/json_values.py"/>
        <source>it is not UTF-8 (byte {number}); save the file as UTF-8 or choose its encoding</source>
        <translation>ce n’est pas de l’UTF-8 (octet {number}) ; enregistrez le fichier en UTF-8 ou choisissez son encodage</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/json_values.py"/>
        <source>it is no valid JSON: {what} at line {line}, character {character}</source>
        <translation>ce n’est pas du JSON valide : {what} à la ligne {line}, caractère {character}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/json_values.py"/>
        <source>it is no valid JSON: {what} at character {character}</source>
        <translation>ce n’est pas du JSON valide : {what} au caractère {character}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/json_values.py"/>
        <source>it is nested more than {depth} deep</source>
        <translation>plus de {depth} niveaux sont imbriqués</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/json_values.py"/>
        <source>it holds half characters (lone surrogates); write it again with a tool that keeps them whole</source>
        <translation>des caractères sont coupés en deux (surrogates isolés) ; récrivez-le avec un outil qui les garde entiers</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/json_values.py"/>
        <source>it holds a number that is too large; write it as a string</source>
        <translation>un nombre est trop grand ; écrivez-le comme chaîne</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/label_studio.py"/>
        <source>Label Studio JSON (tasks with annotations and predictions)</source>
        <translation>Label Studio JSON (tâches avec annotations et prédictions)</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/label_studio.py"/>
        <source>Discontinuous mentions become one span; who suggested what, scores, rejections, answered questions and tokens are not written.</source>
        <translation>Les mentions discontinues deviennent un empan ; qui a suggéré quoi, scores, rejets, questions répondues et mots ne sont pas écrits.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/formats/label_studio_reading.py"/>
        <source>{n:,} results</source>
        <translation>
            <numerusform>{n:,} résultat</numerusform>
            <numerusform>{n:,} résultats</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/formats/label_studio_schema.py"/>
        <source>{name} is no labeling configuration: it begins with &lt;{tag}&gt;, not with &lt;View&gt;.</source>
        <translation>{name} n’est pas une configuration d’étiquetage : elle commence par &lt;{tag}&gt;, pas par &lt;View&gt;.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/label_studio_schema.py"/>
        <source>{name} declares entities or a document type, which no labeling configuration needs; take that out first.</source>
        <translation>{name} déclare des entités ou un type de document, dont aucune configuration d’étiquetage n’a besoin ; ôtez d’abord cela.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/label_studio_schema.py"/>
        <source>{name} is not well-formed XML: {error}.</source>
        <translation>{name} n’est pas du XML bien formé : {error}.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/label_studio_schema.py"/>
        <source>{name} has too many elements; choose another file.</source>
        <translation>{name} a trop d’éléments ; choisissez un autre fichier.</translation>
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
            <numerusform>{n:,} couche</numerusform>
            <numerusform>{n:,} couches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/formats/mae.py"/>
        <source>{n:,} tags</source>
        <translation>
            <numerusform>{n:,} balise</numerusform>
            <numerusform>{n:,} balises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/formats/mae.py"/>
        <source>{n:,} tags “{kind}” point at more than two places: they became links from the first to every other one.</source>
        <translation>
            <numerusform>{n:,} balise « {kind} » pointe vers plus de deux endroits : elle est devenue des liens du premier à chacun des autres.</numerusform>
            <numerusform>{n:,} balises « {kind} » pointent vers plus de deux endroits : elles sont devenues des liens du premier à chacun des autres.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/formats/mae.py"/>
        <source>MAE XML</source>
        <translation>MAE XML</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/marked_page.py"/>
        <source>Web page of the marked texts, to look at and print</source>
        <translation>Page web des textes marqués, à regarder et à imprimer</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/marked_page.py"/>
        <source>Rejected and undecided suggestions are not shown; a page is to be looked at and can't be imported again with its marks.</source>
        <translation>Les suggestions rejetées et indécises ne sont pas montrées ; une page est à regarder et ne peut pas être réimportée avec ses marques.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/formats/marked_records.py"/>
        <source>{n:,} ends</source>
        <translation>
            <numerusform>{n:,} extrémité</numerusform>
            <numerusform>{n:,} extrémités</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/formats/marked_records.py"/>
        <source>JSON of texts with entities and events by character</source>
        <translation>JSON de textes avec entités et événements par caractère</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/maven.py"/>
        <source>MAVEN JSON Lines (event triggers)</source>
        <translation>MAVEN JSON Lines (déclencheurs d’événements)</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/maven.py"/>
        <source>Only event triggers that fit tokens and rejected ones are written, with neither arguments, mentions, links, attributes, document labels, notes nor undecided suggestions.</source>
        <translation>Seuls les déclencheurs qui s’accordent avec les mots et ceux rejetés sont écrits, sans arguments, mentions, liens, attributs, étiquettes de document, notes ni suggestions indécises.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/maven_reading.py"/>
        <location filename="../../annotator/formats/token_text.py"/>
        <source>This record is left out: it is misshapen near {error}.</source>
        <translation>Cet enregistrement est laissé de côté : il est mal formé près de {error}.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/mention_table.py"/>
        <source>CSV of mentions for spreadsheets</source>
        <translation>CSV des mentions pour tableurs</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/mention_table.py"/>
        <source>Texts, notes, rejected and undecided suggestions are not written; discontinuous mentions have one start and one end.</source>
        <translation>Textes, notes, suggestions rejetées et indécises ne sont pas écrits ; les mentions discontinues ont un début et une fin.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/native.py"/>
        <source>Annotator's own JSON Lines</source>
        <translation>JSON Lines propre à Annotator</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/pdf.py"/>
        <source>The PDF is locked with a password; save an unlocked copy of it and import that.</source>
        <translation>Le PDF est verrouillé par un mot de passe ; enregistrez-en une copie déverrouillée et importez-la.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/pdf.py"/>
        <source>The PDF holds pictures of pages but no text; run text recognition (OCR) over it and import the result.</source>
        <translation>Le PDF contient des images de pages mais pas de texte ; passez-le à la reconnaissance de texte (OCR) et importez le résultat.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/pdf.py"/>
        <source>The PDF does not say which letters its signs are; run text recognition (OCR) over it and import the result.</source>
        <translation>Le PDF ne dit pas quelles lettres sont ses signes ; passez-le à la reconnaissance de texte (OCR) et importez le résultat.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/pdf.py"/>
        <source>The PDF is damaged and can't be read; open it in a viewer, save it again and import that.</source>
        <translation>Le PDF est endommagé et ne peut pas être lu ; ouvrez-le dans une visionneuse, enregistrez-le de nouveau et importez ce fichier.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/pdf.py"/>
        <source>The PDF is too large to be one article; split it into smaller ones.</source>
        <translation>Le PDF est trop grand pour être un seul article ; divisez-le en plus petits.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/pdf.py"/>
        <source>The PDF could not be taken apart, perhaps for want of memory; print it into a new PDF, or save it as text.</source>
        <translation>Le PDF n’a pas pu être décomposé, peut-être faute de mémoire ; imprimez-le dans un nouveau PDF, ou enregistrez-le en texte.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/pdf.py"/>
        <source>The PDF takes too long to be read; print it into a new PDF, or save it as text.</source>
        <translation>La lecture du PDF prend trop de temps ; imprimez-le dans un nouveau PDF, ou enregistrez-le en texte.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/formats/pdf.py"/>
        <source>{n:,} signs</source>
        <translation>
            <numerusform>{n:,} signe</numerusform>
            <numerusform>{n:,} signes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/formats/pdf.py"/>
        <source>{letters} of unknown meaning stand as “(cid:…)” in the text.</source>
        <translation>{letters} de sens inconnu figurent comme « (cid:…) » dans le texte.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/pdf.py"/>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/plain_text.py"/>
        <source>Plain text or Markdown</source>
        <translation>Texte brut ou Markdown</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/plug_ins.py"/>
        <source>It can't be loaded: {said}.</source>
        <translation>Il ne peut pas être chargé : {said}.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/plug_ins.py"/>
        <source>The plug-in for “{name}” can't write this ({said}); choose another format, or ask who made it.</source>
        <translation>L’extension pour « {name} » ne peut pas écrire cela ({said}) ; choisissez un autre format, ou demandez à son auteur.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/prodigy.py"/>
        <source>Prodigy's JSON Lines (spans and relations)</source>
        <translation>JSON Lines de Prodigy (empans et relations)</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/prodigy.py"/>
        <source>Attributes, document labels and rejected suggestions are not written; notes are written as words; discontinuous mentions become one span.</source>
        <translation>Attributs, étiquettes de document et suggestions rejetées ne sont pas écrits ; les notes sont écrites en mots ; les mentions discontinues deviennent un empan.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/formats/reading_back.py"/>
        <location filename="../../annotator/gui/agreement_words.py"/>
        <source>{n:,} differences</source>
        <translation>
            <numerusform>{n:,} différence</numerusform>
            <numerusform>{n:,} différences</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>There is no format “{name}”; choose one of {names}.</source>
        <translation>Il n’y a pas de format « {name} » ; choisissez parmi {names}.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>“{format_name}” can only be written; choose one of {names}.</source>
        <translation>« {format_name} » ne peut être qu’écrit ; choisissez parmi {names}.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>This is a folder; choose the files in it.</source>
        <translation>Ceci est un dossier ; choisissez les fichiers dedans.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <location filename="../../annotator/services/importing.py"/>
        <source>There is no such file; check the name.</source>
        <translation>Il n’y a pas de tel fichier ; vérifiez le nom.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>The file can't be read ({value}); copy it again.</source>
        <translation>Le fichier ne peut pas être lu ({value}) ; copiez-le de nouveau.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>The file is too large for this computer; split it into smaller ones.</source>
        <translation>Le fichier est trop grand pour cet ordinateur ; divisez-le en plus petits.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/schema_files.py"/>
        <source>The schema {name} is too large; choose another file.</source>
        <translation>Le schéma {name} est trop grand ; choisissez un autre fichier.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/schema_files.py"/>
        <source>The schema {where} is not UTF-8; save it as UTF-8.</source>
        <translation>Le schéma {where} n’est pas en UTF-8 ; enregistrez-le en UTF-8.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/schema_files.py"/>
        <source>The schema {where} is not well formed: {error}.</source>
        <translation>Le schéma {where} n’est pas bien formé : {error}.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/tables.py"/>
        <source>This row has {fields} where the header has {header}; put quotes around fields that hold the separator.</source>
        <translation>Cette ligne a {fields} là où l’en-tête en a {header} ; mettez entre guillemets les champs qui contiennent le séparateur.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/formats/tables.py"/>
        <source>{n:,} fields</source>
        <translation>
            <numerusform>{n:,} champ</numerusform>
            <numerusform>{n:,} champs</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/formats/tables.py"/>
        <source>CSV with a header line</source>
        <translation>CSV avec ligne d’en-tête</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/tables.py"/>
        <source>TSV with a header line</source>
        <translation>TSV avec ligne d’en-tête</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/textee.py"/>
        <source>TextEE or OneIE JSON Lines (tokens, a sentence a line)</source>
        <translation>TextEE ou OneIE JSON Lines (mots, une phrase par ligne)</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/textee.py"/>
        <source>What does not fit tokens or crosses sentences, attributes, document labels, notes, flags, links of events, rejected and undecided suggestions are not written; discontinuous mentions become one span, events that fill a role their triggers' words.</source>
        <translation>Ce qui ne s’accorde pas avec les mots ou traverse des phrases, attributs, étiquettes de document, notes, signalements, liens d’événements, suggestions rejetées et indécises ne sont pas écrits ; les mentions discontinues deviennent un empan, les événements qui remplissent un rôle les mots de leur déclencheur.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/webanno.py"/>
        <source>This file is no WebAnno TSV; it is left out.</source>
        <translation>Ce fichier n’est pas du WebAnno TSV ; il est laissé de côté.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/webanno.py"/>
        <source>This file is too large to be unpacked here; unpack it first.</source>
        <translation>Ce fichier est trop grand pour être décompressé ici ; décompressez-le d’abord.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/webanno.py"/>
        <source>WebAnno TSV 3 (written as a ZIP archive)</source>
        <translation>WebAnno TSV 3 (écrit comme archive ZIP)</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/webanno.py"/>
        <source>Where annotations come from, document labels, notes, flags, rejected and undecided suggestions, links of a mention and an event, attributes with names that no feature can have, and white space at the ends of mentions are not written; discontinuous mentions become one span.</source>
        <translation>L’origine des annotations, étiquettes de document, notes, signalements, suggestions rejetées et indécises, liens d’une mention et d’un événement, attributs aux noms qu’aucun trait ne peut avoir, et blancs aux bouts des mentions ne sont pas écrits ; les mentions discontinues deviennent un empan.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/webanno_body.py"/>
        <source>What Annotator wrote here can't be read: {error}.</source>
        <translation>Ce qu’Annotator a écrit ici ne peut pas être lu : {error}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/formats/webanno_body.py"/>
        <source>{n:,} columns</source>
        <translation>
            <numerusform>{n:,} colonne</numerusform>
            <numerusform>{n:,} colonnes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/formats/webanno_reading.py"/>
        <source>{what} are left out: {number:,}.</source>
        <translation>{what} laissés de côté : {number:,}.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/webanno_reading.py"/>
        <source>Names of sentences are not kept: {ids:,}.</source>
        <translation>Les noms de phrases ne sont pas gardés : {ids:,}.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/wikievents.py"/>
        <source>WikiEvents JSON Lines (tokens, a document a line)</source>
        <translation>WikiEvents JSON Lines (mots, un document par ligne)</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/wikievents.py"/>
        <source>What does not fit tokens, attributes, document labels, notes, flags, links of events, rejected and undecided suggestions are not written; discontinuous mentions become one span, events that fill a role their triggers' words.</source>
        <translation>Ce qui ne s’accorde pas avec les mots, attributs, étiquettes de document, notes, signalements, liens d’événements, suggestions rejetées et indécises ne sont pas écrits ; les mentions discontinues deviennent un empan, les événements qui remplissent un rôle les mots de leur déclencheur.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/writing.py"/>
        <source>“{title}” can only be read; choose another format for the export.</source>
        <translation>« {title} » ne peut être que lu ; choisissez un autre format pour l’export.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/writing.py"/>
        <source>{path} is a folder; give the name of a file in it.</source>
        <translation>{path} est un dossier ; donnez le nom d’un fichier dedans.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/writing.py"/>
        <source>{path} is an Annotator project or has the name of one, so nothing was written; give the file another name, such as export.jsonl.</source>
        <translation>{path} est un projet Annotator ou en porte le nom, rien n’a donc été écrit ; donnez au fichier un autre nom, comme export.jsonl.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/writing.py"/>
        <source>There is no folder {parent}; create it or choose another one.</source>
        <translation>Il n’y a pas de dossier {parent} ; créez-le ou choisissez-en un autre.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/writing.py"/>
        <source>{path} is no ordinary file; choose another name.</source>
        <translation>{path} n’est pas un fichier ordinaire ; choisissez un autre nom.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/writing.py"/>
        <source>{path} is write-protected; choose another name or lift the protection.</source>
        <translation>{path} est protégé en écriture ; choisissez un autre nom ou levez la protection.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/yedda.py"/>
        <source>YEDDA</source>
        <translation>YEDDA</translation>
    </message>
    <message>
        <location filename="../../annotator/nlp/cluster.py"/>
        <source>{one_line!r} is no address of a cluster; give its scheduler's, such as tcp://192.168.1.5:8786</source>
        <translation>{one_line!r} n’est pas l’adresse d’un cluster ; donnez celle de son ordonnanceur, comme tcp://192.168.1.5:8786</translation>
    </message>
    <message>
        <location filename="../../annotator/nlp/cluster.py"/>
        <source>Working on a cluster needs the package distributed ({error}); install it with: pip install 'annotator[cluster]'</source>
        <translation>Travailler sur un cluster demande le paquet distributed ({error}) ; installez-le avec : pip install 'annotator[cluster]'</translation>
    </message>
    <message>
        <location filename="../../annotator/nlp/cluster.py"/>
        <source>There is no cluster at {address} ({one_line}); see whether its scheduler runs and can be reached from here.</source>
        <translation>Il n’y a pas de cluster à {address} ({one_line}) ; voyez si son ordonnanceur tourne et est accessible d’ici.</translation>
    </message>
    <message>
        <location filename="../../annotator/nlp/cluster.py"/>
        <source>The cluster at {address} is gone ({one_line}); what was done is kept. Start it again, then run this again to go on.</source>
        <translation>Le cluster à {address} a disparu ({one_line}) ; ce qui est fait est gardé. Redémarrez-le, puis relancez pour continuer.</translation>
    </message>
    <message>
        <location filename="../../annotator/nlp/cluster.py"/>
        <source>No worker of the cluster at {address} can be used. {whys}</source>
        <translation>Aucun travailleur du cluster à {address} n’est utilisable. {whys}</translation>
    </message>
    <message>
        <location filename="../../annotator/nlp/cluster.py"/>
        <source>The cluster at {address} has no worker that can be used; start some, then run this again. What was done is kept.</source>
        <translation>Le cluster à {address} n’a aucun travailleur utilisable ; démarrez-en, puis relancez. Ce qui est fait est gardé.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/nlp/cluster.py"/>
        <source>{n:,} workers</source>
        <translation>
            <numerusform>{n:,} travailleur</numerusform>
            <numerusform>{n:,} travailleurs</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/nlp/cluster_task.py"/>
        <source>{filename} can't be read: {strerror}.</source>
        <translation>{filename} ne peut pas être lu : {strerror}.</translation>
    </message>
    <message>
        <location filename="../../annotator/nlp/cluster_task.py"/>
        <source>{name!r} leads out of its folder.</source>
        <translation>{name!r} mène hors de son dossier.</translation>
    </message>
    <message>
        <location filename="../../annotator/nlp/gazetteer.py"/>
        <source>The word lists {path} can't be read: {error}.</source>
        <translation>Les listes de mots {path} ne peuvent pas être lues : {error}.</translation>
    </message>
    <message>
        <location filename="../../annotator/nlp/gazetteer.py"/>
        <source>In {where}, {label} has {min!r}, which means nothing.</source>
        <translation>Dans {where}, {label} a {min!r}, qui ne veut rien dire.</translation>
    </message>
    <message>
        <location filename="../../annotator/nlp/gazetteer.py"/>
        <source>In {where}, {name} must have lists of words in quotes.</source>
        <translation>Dans {where}, {name} doit avoir des listes de mots entre guillemets.</translation>
    </message>
    <message>
        <location filename="../../annotator/nlp/gazetteer.py"/>
        <location filename="../../annotator/nlp/lexicon.py"/>
        <source>In {where}, {name} must be a table.</source>
        <translation>Dans {where}, {name} doit être un tableau.</translation>
    </message>
    <message>
        <location filename="../../annotator/nlp/lexicon.py"/>
        <source>The list of trigger words {path} can't be read: {error}.</source>
        <translation>La liste des mots déclencheurs {path} ne peut pas être lue : {error}.</translation>
    </message>
    <message>
        <location filename="../../annotator/nlp/lexicon.py"/>
        <source>In {where}, the event type {type_name} must be a table.</source>
        <translation>Dans {where}, le type d’événement {type_name} doit être un tableau.</translation>
    </message>
    <message>
        <location filename="../../annotator/nlp/lexicon.py"/>
        <source>In {where}, {type_name} has {min!r}, which means nothing.</source>
        <translation>Dans {where}, {type_name} a {min!r}, qui ne veut rien dire.</translation>
    </message>
    <message>
        <location filename="../../annotator/nlp/lexicon.py"/>
        <source>In {where}, {name} must be a list of words in quotes.</source>
        <translation>Dans {where}, {name} doit être une liste de mots entre guillemets.</translation>
    </message>
    <message>
        <location filename="../../annotator/nlp/llm.py"/>
        <source>the model said nothing</source>
        <translation>le modèle n’a rien dit</translation>
    </message>
    <message>
        <location filename="../../annotator/nlp/llm.py"/>
        <source>The language model failed over {IN_A_ROW} documents in a row, the last time because {error}; what was done is kept. Run it again to go on.</source>
        <translation>Le modèle de langue a échoué sur {IN_A_ROW} documents de suite, la dernière fois parce que {error} ; ce qui est fait est gardé. Relancez pour continuer.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/nlp/llm_answers.py"/>
        <source>{n:,} answers</source>
        <translation>
            <numerusform>{n:,} réponse</numerusform>
            <numerusform>{n:,} réponses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/nlp/llm_answers.py"/>
        <source>{n:,} tokens</source>
        <translation>
            <numerusform>{n:,} mot</numerusform>
            <numerusform>{n:,} mots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/nlp/llm_answers.py"/>
        <source>{n:,} proposals</source>
        <translation>
            <numerusform>{n:,} proposition</numerusform>
            <numerusform>{n:,} propositions</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/nlp/llm_endpoint.py"/>
        <source>Name the model that is to be asked.</source>
        <translation>Nommez le modèle à interroger.</translation>
    </message>
    <message>
        <location filename="../../annotator/nlp/llm_endpoint.py"/>
        <source>A key is never sent unencrypted; use https for {hostname}.</source>
        <translation>Une clé n’est jamais envoyée sans chiffrement ; utilisez https pour {hostname}.</translation>
    </message>
    <message>
        <location filename="../../annotator/nlp/llm_endpoint.py"/>
        <source>{one_line!r} is no address of a language model; give one such as http://localhost:11434/v1</source>
        <translation>{one_line!r} n’est pas l’adresse d’un modèle de langue ; donnez-en une comme http://localhost:11434/v1</translation>
    </message>
    <message>
        <location filename="../../annotator/nlp/llm_endpoint.py"/>
        <source>the server was busy or broken (status {status}){why}</source>
        <translation>le serveur était occupé ou en panne (état {status}){why}</translation>
    </message>
    <message>
        <location filename="../../annotator/nlp/llm_endpoint.py"/>
        <source>no answer came within {timeout:g} seconds</source>
        <translation>aucune réponse en {timeout:g} secondes</translation>
    </message>
    <message>
        <location filename="../../annotator/nlp/llm_endpoint.py"/>
        <source>The language model at {url} can't be reached ({one_line}); see whether it runs and the address is right.</source>
        <translation>Le modèle de langue à {url} n’est pas accessible ({one_line}) ; voyez s’il tourne et si l’adresse est juste.</translation>
    </message>
    <message>
        <location filename="../../annotator/nlp/llm_endpoint.py"/>
        <source>the connection broke ({name})</source>
        <translation>la connexion s’est rompue ({name})</translation>
    </message>
    <message>
        <location filename="../../annotator/nlp/llm_endpoint.py"/>
        <source>{where} refuses the key (status {status}){detail}; check the key.</source>
        <translation>{where} refuse la clé (état {status}){detail} ; vérifiez la clé.</translation>
    </message>
    <message>
        <location filename="../../annotator/nlp/llm_endpoint.py"/>
        <source>{where} has no model {model!r}, or is no such address{detail}; check both.</source>
        <translation>{where} n’a pas de modèle {model!r}, ou n’est pas une telle adresse{detail} ; vérifiez les deux.</translation>
    </message>
    <message>
        <location filename="../../annotator/nlp/llm_endpoint.py"/>
        <source>{where} sends elsewhere, which is not followed; check the address.</source>
        <translation>{where} renvoie ailleurs, ce qui n’est pas suivi ; vérifiez l’adresse.</translation>
    </message>
    <message>
        <location filename="../../annotator/nlp/llm_endpoint.py"/>
        <source>the server refused (status {status}){detail}</source>
        <translation>le serveur a refusé (état {status}){detail}</translation>
    </message>
    <message>
        <location filename="../../annotator/nlp/llm_endpoint.py"/>
        <source>the answer has more than {number} MB</source>
        <translation>la réponse a plus de {number} Mo</translation>
    </message>
    <message>
        <location filename="../../annotator/nlp/llm_endpoint.py"/>
        <source>the server's answer is no chat completion</source>
        <translation>la réponse du serveur n’est pas une réponse de dialogue</translation>
    </message>
    <message>
        <location filename="../../annotator/nlp/models.py"/>
        <source>Pre-highlighting needs spaCy, which can't be imported ({error}); install it with: pip install spacy</source>
        <translation>Le pré-surlignage demande spaCy, qui ne peut pas être chargé ({error}) ; installez-le avec : pip install spacy</translation>
    </message>
    <message>
        <location filename="../../annotator/nlp/models.py"/>
        <source>The language model {name!r} is there but can't be loaded ({reason}); see which spaCy it fits with: python -m spacy validate</source>
        <translation>Le modèle de langue {name!r} est là mais ne peut pas être chargé ({reason}) ; voyez à quel spaCy il convient : python -m spacy validate</translation>
    </message>
    <message>
        <location filename="../../annotator/nlp/models.py"/>
        <source>spaCy's tokenizer for the language {language!r} needs packages that are not installed ({packages}); install them, or take blank:xx, which fits any language.</source>
        <translation>Le découpage de spaCy pour la langue {language!r} a besoin de paquets qui ne sont pas installés ({packages}) ; installez-les, ou prenez blank:xx, qui convient à toute langue.</translation>
    </message>
    <message>
        <location filename="../../annotator/nlp/models.py"/>
        <source>spaCy has no tokenizer for the language {language!r} here; name it by its code, such as blank:fr, or take blank:xx, which fits any language.</source>
        <translation>spaCy n’a pas ici de découpage pour la langue {language!r} ; nommez-la par son code, comme blank:fr, ou prenez blank:xx, qui convient à toute langue.</translation>
    </message>
    <message>
        <location filename="../../annotator/nlp/models.py"/>
        <source>{name!r} is no spaCy pipeline: it has no {missing}; name an installed pipeline or the folder of one.</source>
        <translation>{name!r} n’est pas un pipeline spaCy : il n’a pas {missing} ; nommez un pipeline installé ou son dossier.</translation>
    </message>
    <message>
        <location filename="../../annotator/nlp/plug_ins.py"/>
        <source>The suggester “{name}” can't be made ({why}); mend or uninstall {made_by}.</source>
        <translation>La source de suggestions « {name} » ne peut pas être créée ({why}) ; réparez ou désinstallez {made_by}.</translation>
    </message>
    <message>
        <location filename="../../annotator/nlp/plug_ins.py"/>
        <source>The suggester “{name}” has no source or no suggest; mend or uninstall {made_by}.</source>
        <translation>La source de suggestions « {name} » n’a pas de source ou pas de suggest ; réparez ou désinstallez {made_by}.</translation>
    </message>
    <message>
        <location filename="../../annotator/nlp/spec.py"/>
        <source>The suggester {factory!r} can't be loaded ({error}); install what provides it.</source>
        <translation>La source de suggestions {factory!r} ne peut pas être chargée ({error}) ; installez ce qui la fournit.</translation>
    </message>
    <message>
        <location filename="../../annotator/nlp/tokenizer.py"/>
        <source>This format needs spaCy's tokens, and spaCy can't be imported ({error}); install it with: pip install spacy</source>
        <translation>Ce format demande le découpage de spaCy, et spaCy ne peut pas être chargé ({error}) ; installez-le avec : pip install spacy</translation>
    </message>
    <message>
        <location filename="../../annotator/nlp/training/trained.py"/>
        <source>The trained model {folder} can't be read ({error}); train again.</source>
        <translation>Le modèle entraîné {folder} ne peut pas être lu ({error}) ; entraînez de nouveau.</translation>
    </message>
    <message>
        <location filename="../../annotator/nlp/worker.py"/>
        <source>it ended by itself</source>
        <translation>il s’est arrêté de lui-même</translation>
    </message>
    <message>
        <location filename="../../annotator/nlp/worker.py"/>
        <source>it said something that makes no sense ({error})</source>
        <translation>il a dit quelque chose qui n’a pas de sens ({error})</translation>
    </message>
    <message>
        <location filename="../../annotator/nlp/worker.py"/>
        <source>it ended with code {exitcode}</source>
        <translation>il s’est arrêté avec le code {exitcode}</translation>
    </message>
    <message>
        <location filename="../../annotator/nlp/worker.py"/>
        <source>it gave no sign of life for {silence:g} seconds</source>
        <translation>il n’a pas donné signe de vie pendant {silence:g} secondes</translation>
    </message>
    <message>
        <location filename="../../annotator/nlp/worker.py"/>
        <source>The suggester's process had to be restarted: {why}.</source>
        <translation>Le processus de suggestion a dû être relancé : {why}.</translation>
    </message>
    <message>
        <location filename="../../annotator/nlp/worker.py"/>
        <source>The suggester's process broke down over this document: {why}.</source>
        <translation>Le processus de suggestion a échoué sur ce document : {why}.</translation>
    </message>
    <message>
        <location filename="../../annotator/nlp/worker.py"/>
        <source>The suggester's process does not start: {why}.</source>
        <translation>Le processus de suggestion ne démarre pas : {why}.</translation>
    </message>
    <message>
        <location filename="../../annotator/nlp/worker.py"/>
        <source>The suggester sent something malformed ({error}).</source>
        <translation>La source de suggestions a envoyé quelque chose de mal formé ({error}).</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/clusters.py"/>
        <source>nothing is put together on the first side</source>
        <translation>rien n’est regroupé du premier côté</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/clusters.py"/>
        <source>nothing is put together on the second side</source>
        <translation>rien n’est regroupé du second côté</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/clusters.py"/>
        <source>nothing is put together on either side</source>
        <translation>rien n’est regroupé d’aucun côté</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/gamma.py"/>
        <location filename="../../annotator/agreement/unitizing.py"/>
        <source>no document was done by two annotators</source>
        <translation>aucun document n’est terminé par deux annotateurs</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/gamma.py"/>
        <location filename="../../annotator/agreement/unitizing.py"/>
        <location filename="../../annotator/agreement/unitizing_1995.py"/>
        <source>nobody marked anything</source>
        <translation>personne n’a rien marqué</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/gamma.py"/>
        <source>no variation: chance would agree as well</source>
        <translation>aucune variation : le hasard s’accorderait autant</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/nominal.py"/>
        <source>nothing was judged by two annotators</source>
        <translation>rien n’a été jugé par deux annotateurs</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/nominal.py"/>
        <source>no variation: everybody always chose the same value</source>
        <translation>aucune variation : tous ont toujours choisi la même valeur</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/unitizing.py"/>
        <source>no place was marked by two annotators</source>
        <translation>aucun endroit n’a été marqué par deux annotateurs</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/unitizing.py"/>
        <source>it never lies where two annotators marked something</source>
        <translation>elle n’est jamais là où deux annotateurs ont marqué quelque chose</translation>
    </message>
    <message>
        <location filename="../../annotator/services/added_names.py"/>
        <location filename="../../annotator/services/annotation_import.py"/>
        <location filename="../../annotator/services/missing_names.py"/>
        <source>The schema</source>
        <translation>Le schéma</translation>
    </message>
    <message>
        <location filename="../../annotator/services/added_names.py"/>
        <source>“{theirs}” is taken for its {ours}, {times}.</source>
        <translation>« {theirs} » est pris pour son {ours}, {times}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/services/added_names.py"/>
        <location filename="../../annotator/gui/import_wish.py"/>
        <source>{n:,} more names</source>
        <translation>
            <numerusform>{n:,} autre nom</numerusform>
            <numerusform>{n:,} autres noms</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/beside.py"/>
        <source>The comparison ended early; try it again.</source>
        <translation>La comparaison s’est arrêtée tôt ; réessayez.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/choosing.py"/>
        <source>no document has both a gold layer and an annotator's layer that count here</source>
        <translation>aucun document n’a à la fois une couche de référence et une couche d’annotateur qui comptent ici</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/choosing.py"/>
        <source>fewer than two annotators have layers that count here</source>
        <translation>moins de deux annotateurs ont des couches qui comptent ici</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/choosing.py"/>
        <source>no document has layers of two annotators that count here</source>
        <translation>aucun document n’a de couches de deux annotateurs qui comptent ici</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/choosing.py"/>
        <source>The project has no annotator {unknown}; name those that it has: {those}.</source>
        <translation>Le projet n’a pas d’annotateur {unknown} ; nommez ceux qu’il a : {those}.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/choosing.py"/>
        <source>none yet</source>
        <translation>aucun encore</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/choosing.py"/>
        <source>{day} is no date; write it as 2026-01-31.</source>
        <translation>{day} n’est pas une date ; écrivez-la comme 2026-01-31.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/comparing.py"/>
        <source>identified</source>
        <translation>identifiés</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/comparing.py"/>
        <location filename="../../annotator/gui/agreement_head.py"/>
        <source>without untouched suggestions</source>
        <translation>sans suggestions intactes</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/comparing.py"/>
        <source>with untouched suggestions</source>
        <translation>avec suggestions intactes</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/differing.py"/>
        <source>This comparison has nothing about {value}; compare again and open the number then.</source>
        <translation>Cette comparaison n’a rien sur {value} ; comparez de nouveau et ouvrez alors le nombre.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/figuring.py"/>
        <source>no document that both have done</source>
        <translation>aucun document terminé par les deux</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/figuring.py"/>
        <source>nobody marked any</source>
        <translation>personne n’en a marqué</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/figuring.py"/>
        <source>nothing that both marked</source>
        <translation>rien que les deux aient marqué</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/figuring.py"/>
        <source>no variation: everybody always said the same (100 % raw)</source>
        <translation>aucune variation : tous ont toujours dit la même chose (100 % bruts)</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/figuring.py"/>
        <source>alpha treats everybody alike; against the gold, look at precision and recall</source>
        <translation>alpha traite tout le monde de même ; face à la référence, voyez précision et rappel</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/figuring.py"/>
        <source>nobody linked anything that both marked</source>
        <translation>personne n’a relié ce que les deux ont marqué</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/figuring.py"/>
        <source>the annotator marked none</source>
        <translation>n’en a marqué aucune</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/figuring.py"/>
        <source>the gold has none</source>
        <translation>la référence n’en a pas</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/judging.py"/>
        <source>nothing with this attribute that both marked</source>
        <translation>rien avec cet attribut que les deux aient marqué</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/judging.py"/>
        <source>no document for which both have chosen</source>
        <translation>aucun document pour lequel les deux ont choisi</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/parts.py"/>
        <source>{share} % are “{name}”: kappa and alpha say little here, AC1 more</source>
        <translation>{share} % sont « {name} » : kappa et alpha disent peu ici, AC1 davantage</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/parts.py"/>
        <source>too few documents for an interval: {documents}</source>
        <translation>trop peu de documents pour un intervalle : {documents}</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/parts.py"/>
        <source>Mentions, exact</source>
        <translation>Mentions, exactes</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/parts.py"/>
        <source>F1: the same characters and label</source>
        <translation>F1 : mêmes caractères et même étiquette</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/parts.py"/>
        <source>Mentions, relaxed</source>
        <translation>Mentions, avec recouvrement</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/parts.py"/>
        <source>F1: at least one shared character and the same label, as many pairs as there can be</source>
        <translation>F1 : au moins un caractère commun et la même étiquette, autant de paires que possible</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/parts.py"/>
        <source>Mentions, without label</source>
        <translation>Mentions, sans étiquette</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/parts.py"/>
        <source>F1: the same characters, whatever the label</source>
        <translation>F1 : mêmes caractères, quelle que soit l’étiquette</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/parts.py"/>
        <source>Mentions, soft</source>
        <translation>Mentions, pondérées</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/parts.py"/>
        <source>F: the same label, each pair weighted by the share of characters that it has in common</source>
        <translation>F : même étiquette, chaque paire pondérée par sa part de caractères communs</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/parts.py"/>
        <source>Label of shared mentions</source>
        <translation>Étiquette des mentions communes</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/parts.py"/>
        <source>Cohen’s kappa of the label where both marked the same characters</source>
        <translation>kappa de Cohen de l’étiquette, là où les deux ont marqué les mêmes caractères</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/parts.py"/>
        <source>Tokens, Krippendorff’s α</source>
        <translation>Mots, α de Krippendorff</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/parts.py"/>
        <source>alpha, nominal, O where nothing is marked</source>
        <translation>alpha, nominal, O là où rien n’est marqué</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/parts.py"/>
        <source>Tokens, kappa with O</source>
        <translation>Mots, kappa avec O</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/parts.py"/>
        <source>Cohen’s kappa over all tokens</source>
        <translation>kappa de Cohen sur tous les mots</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/parts.py"/>
        <source>Tokens, kappa of the label</source>
        <translation>Mots, kappa de l’étiquette</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/parts.py"/>
        <source>Cohen’s kappa over the tokens that both marked</source>
        <translation>kappa de Cohen sur les mots marqués par les deux</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/parts.py"/>
        <location filename="../../annotator/gui/agreement_figures.py"/>
        <source>Triggers</source>
        <translation>Déclencheurs</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/parts.py"/>
        <source>F1: the same characters (ACE identification)</source>
        <translation>F1 : mêmes caractères (identification ACE)</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/parts.py"/>
        <source>Triggers with type</source>
        <translation>Déclencheurs avec type</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/parts.py"/>
        <source>F1: the same characters and type (ACE classification)</source>
        <translation>F1 : mêmes caractères et même type (classification ACE)</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/parts.py"/>
        <source>Type of shared triggers</source>
        <translation>Type des déclencheurs communs</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/parts.py"/>
        <source>Cohen’s kappa of the type where both marked the same characters</source>
        <translation>kappa de Cohen du type, là où les deux ont marqué les mêmes caractères</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/parts.py"/>
        <location filename="../../annotator/gui/agreement_figures.py"/>
        <location filename="../../annotator/gui/settle_filter.py"/>
        <location filename="../../annotator/gui/settle_rules.py"/>
        <source>Arguments</source>
        <translation>Arguments</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/parts.py"/>
        <source>F1: the same event type and characters (ACE identification)</source>
        <translation>F1 : même type d’événement et mêmes caractères (identification ACE)</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/parts.py"/>
        <source>Arguments with role</source>
        <translation>Arguments avec rôle</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/parts.py"/>
        <source>F1: the same event type, characters and role (ACE classification)</source>
        <translation>F1 : mêmes type d’événement, caractères et rôle (classification ACE)</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/parts.py"/>
        <source>Arguments, attached</source>
        <translation>Arguments rattachés</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/parts.py"/>
        <source>F1: the same trigger, type, characters and role</source>
        <translation>F1 : mêmes déclencheur, type, caractères et rôle</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/parts.py"/>
        <source>Role of shared arguments</source>
        <translation>Rôle des arguments communs</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/parts.py"/>
        <source>Cohen’s kappa of the role where both gave a shared trigger the same argument</source>
        <translation>kappa de Cohen du rôle, là où les deux ont donné le même argument à un déclencheur commun</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/parts.py"/>
        <source>Links, without type</source>
        <translation>Liens, sans type</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/parts.py"/>
        <source>F1: the same two ends</source>
        <translation>F1 : les deux mêmes extrémités</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/parts.py"/>
        <location filename="../../annotator/gui/agreement_bar_page.py"/>
        <location filename="../../annotator/gui/schema_list.py"/>
        <location filename="../../annotator/gui/settle_filter.py"/>
        <location filename="../../annotator/gui/settle_rules.py"/>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/parts.py"/>
        <source>F1: the same two ends and type</source>
        <translation>F1 : les deux mêmes extrémités et le même type</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/parts.py"/>
        <source>Same as, B³</source>
        <translation>Identique à, B³</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/parts.py"/>
        <source>F1 of B³ over what both marked</source>
        <translation>F1 de B³ sur ce que les deux ont marqué</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/parts.py"/>
        <source>Same as, LEA</source>
        <translation>Identique à, LEA</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/parts.py"/>
        <source>F1 of LEA over what both marked</source>
        <translation>F1 de LEA sur ce que les deux ont marqué</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/parts.py"/>
        <location filename="../../annotator/gui/agreement_bar_page.py"/>
        <location filename="../../annotator/gui/agreement_figures.py"/>
        <location filename="../../annotator/gui/settle_filter.py"/>
        <location filename="../../annotator/gui/settle_rules.py"/>
        <source>Attributes</source>
        <translation>Attributs</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/parts.py"/>
        <source>on the events that both marked</source>
        <translation>sur les événements marqués par les deux</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/parts.py"/>
        <location filename="../../annotator/gui/agreement_bar_page.py"/>
        <location filename="../../annotator/gui/agreement_figures.py"/>
        <location filename="../../annotator/gui/schema_list.py"/>
        <location filename="../../annotator/gui/settle_filter.py"/>
        <location filename="../../annotator/gui/settle_rules.py"/>
        <source>Document labels</source>
        <translation>Étiquettes de document</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/parts.py"/>
        <source>alpha over documents</source>
        <translation>alpha sur les documents</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/people.py"/>
        <source>no time is known</source>
        <translation>aucun temps connu</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/people.py"/>
        <source>nothing was decided</source>
        <translation>rien n’a été décidé</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/people.py"/>
        <source>nothing is marked</source>
        <translation>rien n’est marqué</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/planning.py"/>
        <source>The schema has no label {unknown}; name entity labels, event types or document labels as the schema has them.</source>
        <translation>Le schéma n’a pas d’étiquette {unknown} ; nommez des étiquettes d’entités, types d’événements ou étiquettes de document comme le schéma les a.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement_report.py"/>
        <source>Give {name} an ending that says as what: .html, .json or .csv.</source>
        <translation>Donnez à {name} une extension qui dit sous quelle forme : .html, .json ou .csv.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/services/agreement_report.py"/>
        <location filename="../../annotator/services/reports/standing_out.py"/>
        <location filename="../../annotator/gui/agreement_head.py"/>
        <source>{n:,} shared documents</source>
        <translation>
            <numerusform>{n:,} document partagé</numerusform>
            <numerusform>{n:,} documents partagés</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/services/annotating.py"/>
        <source>This document was changed in another window, and nothing was changed here. Open the document again to go on.</source>
        <translation>Ce document a été modifié dans une autre fenêtre, et rien n’a été modifié ici. Rouvrez le document pour continuer.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/services/annotation_import.py"/>
        <location filename="../../annotator/services/schema_changes.py"/>
        <location filename="../../annotator/gui/queue_model.py"/>
        <location filename="../../annotator/gui/schema_form.py"/>
        <source>{n:,} suggestions</source>
        <translation>
            <numerusform>{n:,} suggestion</numerusform>
            <numerusform>{n:,} suggestions</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/services/annotation_import.py"/>
        <source>{layers} and {suggestions} added</source>
        <translation>{layers} et {suggestions} en plus</translation>
    </message>
    <message>
        <location filename="../../annotator/services/annotation_import.py"/>
        <source>New in it: {names}.</source>
        <translation>Nouveau dedans : {names}.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/annotation_import.py"/>
        <source>the names in {name}</source>
        <translation>les noms dans {name}</translation>
    </message>
    <message>
        <location filename="../../annotator/services/annotation_import.py"/>
        <source>This is an article without annotations; import it as an article.</source>
        <translation>C’est un article sans annotations ; importez-le comme article.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/annotation_import.py"/>
        <source>It has half characters (lone surrogates); save it again as UTF-8.</source>
        <translation>Il a des demi-caractères (substituts isolés) ; enregistrez-le de nouveau en UTF-8.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/annotation_import.py"/>
        <source>It names no annotator; say whose annotations these are.</source>
        <translation>Il ne nomme aucun annotateur ; dites de qui sont ces annotations.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/annotation_import.py"/>
        <source>Its text is not the one that the project has; it is left out.</source>
        <translation>Son texte n’est pas celui du projet ; il est laissé de côté.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/annotation_import.py"/>
        <source>{name}'s layer is there already.</source>
        <translation>La couche de {name} est déjà là.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/annotation_import.py"/>
        <source>{name} has begun this document; the layer is left as it is.</source>
        <translation>{name} a commencé ce document ; la couche est laissée telle quelle.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/annotation_import.py"/>
        <source>{name} has got other annotations of this text from this import already, and a person has one layer of a document; take these in as their own annotators', or as suggestions.</source>
        <translation>{name} a déjà reçu de cet import d’autres annotations de ce texte, et une personne a une seule couche par document ; prenez celles-ci comme celles de leurs propres annotateurs, ou comme suggestions.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/annotation_import.py"/>
        <source>{name} has got other annotations of this text from this import already, and a person has one layer of a document; take these in as suggestions, or as somebody else's.</source>
        <translation>{name} a déjà reçu de cet import d’autres annotations de ce texte, et une personne a une seule couche par document ; prenez celles-ci comme suggestions, ou comme celles de quelqu’un d’autre.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/annotation_import.py"/>
        <source>import</source>
        <translation>importer</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/services/annotation_import.py"/>
        <source>{n:,} notes and document labels are left out: they can't be suggestions.</source>
        <translation>
            <numerusform>{n:,} note ou étiquette de document est laissée de côté : elle ne peut pas être une suggestion.</numerusform>
            <numerusform>{n:,} notes et étiquettes de document sont laissées de côté : elles ne peuvent pas être des suggestions.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/services/arriving.py"/>
        <source>It went on differently from the state that stands.</source>
        <translation>Il a continué autrement que l’état qui vaut.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/arriving.py"/>
        <source>has more edits</source>
        <translation>a plus de modifications</translation>
    </message>
    <message>
        <location filename="../../annotator/services/arriving.py"/>
        <source>has as many edits, the last of them newer,</source>
        <translation>a autant de modifications, la dernière plus récente,</translation>
    </message>
    <message>
        <location filename="../../annotator/services/arriving.py"/>
        <source>has as many edits, equally new (their check sums decide),</source>
        <translation>a autant de modifications, aussi récentes (leurs sommes de contrôle décident),</translation>
    </message>
    <message>
        <location filename="../../annotator/services/arriving.py"/>
        <source>{why} So this layer is kept beside: see the kept layers.</source>
        <translation>{why} Cette couche est donc gardée à côté : voir les couches gardées.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/arriving.py"/>
        <source>the one in the package {why} and stands</source>
        <translation>celle du paquet {why} et vaut</translation>
    </message>
    <message>
        <location filename="../../annotator/services/arriving.py"/>
        <source>the one in the project {why} and stays</source>
        <translation>celle du projet {why} et reste</translation>
    </message>
    <message>
        <location filename="../../annotator/services/arriving.py"/>
        <source>{annotator}'s layer was changed in two places: {which}, the other one is kept beside. Compare them, and bring the other one back if it is the better one.</source>
        <translation>La couche de {annotator} a été modifiée à deux endroits : {which}, l’autre est gardée à côté. Comparez-les, et rétablissez l’autre si elle est meilleure.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/background.py"/>
        <source>The language model is loading; suggestions come in a moment.</source>
        <translation>Le modèle de langue se charge ; les suggestions arrivent.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/background.py"/>
        <source>No suggestions could be made for “{name}”: {why}</source>
        <translation>Aucune suggestion n’a pu être faite pour « {name} » : {why}</translation>
    </message>
    <message>
        <location filename="../../annotator/services/background.py"/>
        <source>{error} The suggestions are shown but were not kept.</source>
        <translation>{error} Les suggestions sont affichées mais n’ont pas été gardées.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/bulk.py"/>
        <location filename="../../annotator/gui/apply_dialog.py"/>
        <location filename="../../annotator/gui/places_pane.py"/>
        <source>{places} in {documents}</source>
        <translation>{places} dans {documents}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/services/bulk.py"/>
        <source>{n:,} arguments lose their role.</source>
        <translation>
            <numerusform>{n:,} argument perd son rôle.</numerusform>
            <numerusform>{n:,} arguments perdent leur rôle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/services/bulk.py"/>
        <source>{n:,} arguments will no longer fit their role.</source>
        <translation>
            <numerusform>{n:,} argument ne conviendra plus à son rôle.</numerusform>
            <numerusform>{n:,} arguments ne conviendront plus à leur rôle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/services/bulk.py"/>
        <source>{n:,} places stay as now.</source>
        <translation>
            <numerusform>{n:,} endroit reste tel quel.</numerusform>
            <numerusform>{n:,} endroits restent tels quels.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/services/bulk.py"/>
        <source>unlabelled</source>
        <translation>sans étiquette</translation>
    </message>
    <message>
        <location filename="../../annotator/services/bulk.py"/>
        <source>suggested {label}</source>
        <translation>suggéré : {label}</translation>
    </message>
    <message>
        <location filename="../../annotator/services/bulk.py"/>
        <source>{before} → accepted</source>
        <translation>{before} → accepté</translation>
    </message>
    <message>
        <location filename="../../annotator/services/bulk.py"/>
        <source>{before} → rejected</source>
        <translation>{before} → rejeté</translation>
    </message>
    <message>
        <location filename="../../annotator/services/bulk.py"/>
        <source>{before} → removed</source>
        <translation>{before} → enlevé</translation>
    </message>
    <message>
        <location filename="../../annotator/services/bulk.py"/>
        <source>Something was changed here meanwhile, and nothing was done. Try it again.</source>
        <translation>Quelque chose a été modifié ici entre-temps, et rien n’a été fait. Réessayez.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/converting.py"/>
        <source>{target} is what is converted; give the new file another name.</source>
        <translation>{target} est ce qui est converti ; donnez un autre nom au nouveau fichier.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/services/dataset_card.py"/>
        <location filename="../../annotator/gui/plan_words.py"/>
        <location filename="../../annotator/gui/queue_model.py"/>
        <location filename="../../annotator/gui/reading.py"/>
        <location filename="../../annotator/gui/time_screen.py"/>
        <source>{n:,} words</source>
        <translation>
            <numerusform>{n:,} mot</numerusform>
            <numerusform>{n:,} mots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/services/dataset_card.py"/>
        <location filename="../../annotator/gui/event_commands.py"/>
        <location filename="../../annotator/gui/import_summary.py"/>
        <source>{n:,} events</source>
        <translation>
            <numerusform>{n:,} événement</numerusform>
            <numerusform>{n:,} événements</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/services/deliveries.py"/>
        <source>follow the schema</source>
        <translation>suivre le schéma</translation>
    </message>
    <message>
        <location filename="../../annotator/services/deliveries.py"/>
        <source>{name} belongs to another project{whose}; merge it there.</source>
        <translation>{name} appartient à un autre projet{whose} ; fusionnez-le là.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/deliveries.py"/>
        <source>{name} is a project, not a package; export what was annotated in it, and import that.</source>
        <translation>{name} est un projet, pas un paquet ; exportez ce qui y a été annoté, et importez cela.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/deliveries.py"/>
        <source>This layer was left out: {error}. Have the package sent again.</source>
        <translation>Cette couche a été omise : {error}. Faites renvoyer le paquet.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/deliveries.py"/>
        <source>This layer was left out: it is damaged. Have the package sent again.</source>
        <translation>Cette couche a été omise : elle est endommagée. Faites renvoyer le paquet.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/deliveries.py"/>
        <source>Import the article and merge again: the project does not have this document.</source>
        <translation>Importez l’article et fusionnez de nouveau : le projet n’a pas ce document.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/deliveries.py"/>
        <source>Its text was changed, so this layer was left out; hand the document out again.</source>
        <translation>Son texte a été modifié, cette couche a donc été omise ; distribuez de nouveau le document.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/deliveries.py"/>
        <source>“{name}” worked here; the layers are merged as those of “{owner}”, whose package it is.</source>
        <translation>« {name} » a travaillé ici ; les couches sont fusionnées comme celles de « {owner} », à qui est le paquet.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/deliveries.py"/>
        <source>a step in its history is missing</source>
        <translation>une étape de son histoire manque</translation>
    </message>
    <message>
        <location filename="../../annotator/services/deliveries.py"/>
        <source>its history does not lead to its annotations</source>
        <translation>son histoire ne mène pas à ses annotations</translation>
    </message>
    <message>
        <location filename="../../annotator/services/departures.py"/>
        <source>What does not keep to the schema stays as it was annotated: change it on the event's card or in the palette, or change the schema on its screen.</source>
        <translation>Ce qui ne s’accorde pas avec le schéma reste tel qu’annoté : modifiez-le sur la carte de l’événement ou dans la palette, ou modifiez le schéma sur son écran.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/departures.py"/>
        <source>{shown_name} is a link of events, not of mentions.</source>
        <translation>{shown_name} est un lien d’événements, pas de mentions.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/services/evaluating.py"/>
        <source>{n} of the documents taught the trained model that made their suggestions, so the figures look better than new documents will; add --held-out to leave them out.</source>
        <translation>
            <numerusform>{n} des documents a instruit le modèle entraîné qui a fait ses suggestions, si bien que les chiffres sont meilleurs que sur de nouveaux documents ; ajoutez --held-out pour le laisser de côté.</numerusform>
            <numerusform>{n} des documents ont instruit le modèle entraîné qui a fait leurs suggestions, si bien que les chiffres sont meilleurs que sur de nouveaux documents ; ajoutez --held-out pour les laisser de côté.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/services/evaluating.py"/>
        <source>There is no layer that is done on a document with suggestions that the trained model did not learn from; evaluate without --held-out, or finish other documents.</source>
        <translation>Il n’y a aucune couche terminée sur un document avec suggestions dont le modèle entraîné n’a pas appris ; évaluez sans --held-out, ou terminez d’autres documents.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/evaluating.py"/>
        <source>There is no layer that is done on a document with suggestions; annotate some documents, say that they are done, and evaluate again.</source>
        <translation>Il n’y a pas de couche terminée sur un document avec suggestions ; annotez des documents, dites-les terminés, et évaluez de nouveau.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/services/evaluating.py"/>
        <source>{n:,} texts</source>
        <translation>
            <numerusform>{n:,} texte</numerusform>
            <numerusform>{n:,} textes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/services/evaluating.py"/>
        <source>{name} and {name2} have no text in common, so nothing can be compared.</source>
        <translation>{name} et {name2} n’ont aucun texte en commun, rien ne peut donc être comparé.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/evaluating.py"/>
        <source>It holds nothing.</source>
        <translation>Il ne contient rien.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/evaluating.py"/>
        <source>{path} can't be compared: {why}</source>
        <translation>{path} ne peut pas être comparé : {why}</translation>
    </message>
    <message>
        <location filename="../../annotator/services/export_orders.py"/>
        <source>“{words}” is no split; give two or three whole numbers above 0, such as 80/10/10.</source>
        <translation>« {words} » n’est pas une division ; donnez deux ou trois nombres entiers au-dessus de 0, comme 80/10/10.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/export_orders.py"/>
        <source>The split is not possible: {error}; choose fewer parts or more documents.</source>
        <translation>La division n’est pas possible : {error} ; choisissez moins de parties ou plus de documents.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/export_orders.py"/>
        <source>Nothing can be written to {folder} ({strerror}); choose another folder.</source>
        <translation>Rien ne peut être écrit dans {folder} ({strerror}) ; choisissez un autre dossier.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/export_orders.py"/>
        <source>{target} can't be written ({strerror}); close it in other programs and export again.</source>
        <translation>{target} ne peut pas être écrit ({strerror}) ; fermez-le dans les autres programmes et exportez de nouveau.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/export_preview.py"/>
        <source>The file is binary, so there is nothing to read here.</source>
        <translation>Le fichier est binaire, il n’y a rien à lire ici.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/export_preview.py"/>
        <source>Files in the archive: {names}</source>
        <translation>Fichiers dans l’archive : {names}</translation>
    </message>
    <message>
        <location filename="../../annotator/services/export_scope.py"/>
        <source>None of the chosen documents has anything to export; choose others, or all.</source>
        <translation>Aucun des documents choisis n’a quoi que ce soit à exporter ; choisissez-en d’autres, ou tous.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/export_scope.py"/>
        <source>; there are {names}</source>
        <translation> ; il y a {names}</translation>
    </message>
    <message>
        <location filename="../../annotator/services/export_scope.py"/>
        <source>Nobody called “{annotator}” has annotated in this project{known}.</source>
        <translation>Personne du nom de « {annotator} » n’a annoté dans ce projet{known}.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/export_scope.py"/>
        <source>None of these documents is done yet; leave out “only done ones” to export all.</source>
        <translation>Aucun de ces documents n’est encore terminé ; laissez « terminés seulement » pour tout exporter.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/export_scope.py"/>
        <source>There is no gold layer yet; settle the annotators' differences first.</source>
        <translation>Il n’y a pas encore de couche de référence ; arbitrez d’abord les différences des annotateurs.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/export_scope.py"/>
        <source>Nothing was annotated yet; accept suggestions or label something first.</source>
        <translation>Rien n’a encore été annoté ; acceptez d’abord des suggestions ou étiquetez quelque chose.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/exporting.py"/>
        <source>The export was cancelled; nothing was written.</source>
        <translation>L’export a été annulé ; rien n’a été écrit.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/services/exporting.py"/>
        <location filename="../../annotator/services/importing.py"/>
        <location filename="../../annotator/gui/import_summary.py"/>
        <location filename="../../annotator/gui/merging.py"/>
        <location filename="../../annotator/gui/report_model.py"/>
        <source>{n:,} problems</source>
        <translation>
            <numerusform>{n:,} problème</numerusform>
            <numerusform>{n:,} problèmes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/services/exporting.py"/>
        <source>The format can’t hold this</source>
        <translation>Le format ne peut pas contenir cela</translation>
    </message>
    <message>
        <location filename="../../annotator/services/exporting.py"/>
        <source>“{surface}” does not stand at {start}, so it was left out.</source>
        <translation>« {surface} » ne se trouve pas à {start}, c’est donc laissé de côté.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/exporting.py"/>
        <source>reading back</source>
        <translation>relecture</translation>
    </message>
    <message>
        <location filename="../../annotator/services/exporting.py"/>
        <location filename="../../annotator/services/library.py"/>
        <source>“{name}” can only be read; choose one of {names}.</source>
        <translation>« {name} » ne peut être que lu ; choisissez parmi {names}.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/feedback_report.py"/>
        <source>There is no annotator “{name}” in this project; there are: {known}.</source>
        <translation>Il n’y a pas d’annotateur « {name} » dans ce projet ; il y a : {known}.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/feedback_report.py"/>
        <source>No document of {name} is settled yet; settle some of theirs first.</source>
        <translation>Aucun document de {name} n’est encore arbitré ; arbitrez-en d’abord quelques-uns.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/feedback_report.py"/>
        <source>No document is settled yet; settle everything in one on the Settle screen first.</source>
        <translation>Aucun document n’est encore arbitré ; arbitrez d’abord tout dans l’un d’eux sur l’écran Arbitrer.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/feedback_report.py"/>
        <source>The folder {folder} can't be made ({why}); choose another.</source>
        <translation>Le dossier {folder} ne peut pas être créé ({why}) ; choisissez-en un autre.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/folder_watch.py"/>
        <source>There is no folder {folder}; make it first or choose another one.</source>
        <translation>Il n’y a pas de dossier {folder} ; créez-le d’abord ou choisissez-en un autre.</translation>
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
        <translation>
            <numerusform>{n:,} couche de référence</numerusform>
            <numerusform>{n:,} couches de référence</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/services/gold_progress.py"/>
        <source>{layers_left}, {disagreements} not settled.</source>
        <translation>{layers_left}, {disagreements} non arbitrés.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/services/gold_progress.py"/>
        <location filename="../../annotator/gui/settle_states.py"/>
        <source>{n:,} disagreements</source>
        <translation>
            <numerusform>{n:,} désaccord</numerusform>
            <numerusform>{n:,} désaccords</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/services/hand_out.py"/>
        <source>Stopped; nothing was handed out.</source>
        <translation>Arrêté ; rien n’a été distribué.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/services/hand_out.py"/>
        <source>{n:,} packages written.</source>
        <translation>
            <numerusform>{n:,} paquet écrit.</numerusform>
            <numerusform>{n:,} paquets écrits.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/services/hand_out.py"/>
        <source>Somebody else hands out from this project just now; try again.</source>
        <translation>Quelqu’un d’autre distribue justement depuis ce projet ; réessayez.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/hand_out_plans.py"/>
        <source>Nothing is left to be handed out again: all of this is done.</source>
        <translation>Rien ne reste à redistribuer : tout cela est terminé.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/hand_out_plans.py"/>
        <source>Nothing came back unfinished; what never came back is “missing”.</source>
        <translation>Rien n’est revenu inachevé ; ce qui n’est jamais revenu est « manquant ».</translation>
    </message>
    <message>
        <location filename="../../annotator/services/hand_out_plans.py"/>
        <source>Nothing is missing: each of these packages came back at least once.</source>
        <translation>Rien ne manque : chacun de ces paquets est revenu au moins une fois.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/hand_out_plans.py"/>
        <source>{name} is a package itself; hand out from the project it came from.</source>
        <translation>{name} est lui-même un paquet ; distribuez depuis le projet d’où il vient.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/hand_out_plans.py"/>
        <source>Everybody who was named has these documents already; name others, or more of them.</source>
        <translation>Tous ceux nommés ont déjà ces documents ; nommez-en d’autres, ou plus de documents.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/hand_out_plans.py"/>
        <source>As many people as asked have these documents already; give each to more people.</source>
        <translation>Autant de personnes que demandé ont déjà ces documents ; donnez chacun à plus de personnes.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/hand_out_plans.py"/>
        <source>There is no document left that nobody was given; import more, or choose among those that were handed out.</source>
        <translation>Il ne reste aucun document que personne n’a reçu ; importez-en, ou choisissez parmi ceux distribués.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/hand_out_plans.py"/>
        <source>No document fits what was chosen; ask for less.</source>
        <translation>Aucun document ne convient au choix ; demandez moins.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/hand_out_plans.py"/>
        <source>The document {unknown} is not among those that are handed out; leave it out of those that come first, or choose more documents.</source>
        <translation>Le document {unknown} n’est pas parmi ceux qui sont distribués ; ôtez-le de ceux qui viennent d’abord, ou choisissez plus de documents.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/hand_out_plans.py"/>
        <source>Nothing was handed out to {unknown}; check the name.</source>
        <translation>Rien n’a été distribué à {unknown} ; vérifiez le nom.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/hand_out_plans.py"/>
        <source>All these people have the documents already; name others.</source>
        <translation>Toutes ces personnes ont déjà les documents ; nommez-en d’autres.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/importing.py"/>
        <source>The import was cancelled; nothing was added.</source>
        <translation>L’import a été annulé ; rien n’a été ajouté.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/importing.py"/>
        <source>{articles} added</source>
        <translation>{articles} en plus</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/services/importing.py"/>
        <source>{n:,} articles</source>
        <translation>
            <numerusform>{n:,} article</numerusform>
            <numerusform>{n:,} articles</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/services/importing.py"/>
        <source>{duplicates} there already</source>
        <translation>{duplicates} déjà là</translation>
    </message>
    <message>
        <location filename="../../annotator/services/importing.py"/>
        <source>{similar} nearly the same as others</source>
        <translation>{similar} presque identiques à d’autres</translation>
    </message>
    <message>
        <location filename="../../annotator/services/importing.py"/>
        <source>It was added though {likeness:.0%} of it is as in “{other}”; flag one of the two if it should be annotated once.</source>
        <translation>Il a été ajouté bien que {likeness:.0%} en soit comme dans « {other} » ; signalez l’un des deux s’il ne doit être annoté qu’une fois.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/importing.py"/>
        <source>Beside it is {other} with annotations; choose that file, and the text comes with it.</source>
        <translation>À côté se trouve {other} avec des annotations ; choisissez ce fichier, et le texte vient avec.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/importing.py"/>
        <source>The text has half characters (lone surrogates); save it again as UTF-8.</source>
        <translation>Le texte a des demi-caractères (substituts isolés) ; enregistrez-le de nouveau en UTF-8.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/importing.py"/>
        <source>The same text is in the project already, as “{title}”.</source>
        <translation>Le même texte est déjà dans le projet, sous « {title} ».</translation>
    </message>
    <message>
        <location filename="../../annotator/services/kept_layers.py"/>
        <source>The schema has no {names}; add what is missing and bring it back then.</source>
        <translation>Le schéma n’a pas {names} ; ajoutez ce qui manque et rétablissez-la alors.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/kept_layers.py"/>
        <source>bring back</source>
        <translation>rétablir</translation>
    </message>
    <message>
        <location filename="../../annotator/services/kept_layers.py"/>
        <source>The layer is like this already; nothing was changed.</source>
        <translation>La couche est déjà ainsi ; rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/kept_layers.py"/>
        <source>There is no such kept layer; list what is kept and take an id from there.</source>
        <translation>Il n’y a pas de telle couche gardée ; listez ce qui est gardé et prenez-y un identifiant.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/layer_states.py"/>
        <source>It was made under a schema that was changed in the package.</source>
        <translation>Il a été fait sous un schéma qui a été modifié dans le paquet.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/layer_states.py"/>
        <source>It uses {names}, which the project's schema does not have.</source>
        <translation>Il utilise {names}, que le schéma du projet n’a pas.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/layer_states.py"/>
        <source>It came in the package of {name}.</source>
        <translation>Il est venu dans le paquet de {name}.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/library.py"/>
        <source>There is no file {where}; check the name.</source>
        <translation>Il n’y a pas de fichier {where} ; vérifiez le nom.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/library.py"/>
        <source>Nothing could be read from {path}: {why}</source>
        <translation>Rien n’a pu être lu de {path} : {why}</translation>
    </message>
    <message>
        <location filename="../../annotator/services/library.py"/>
        <source>The format “{name}” can't hold all of this, so nothing was written; choose another one, or allow losses. {losses}</source>
        <translation>Le format « {name} » ne peut pas tout contenir, rien n’a donc été écrit ; choisissez-en un autre, ou permettez des pertes. {losses}</translation>
    </message>
    <message>
        <location filename="../../annotator/services/library.py"/>
        <source>No format is written to “{name}”; name the format, or give the file one of the endings {endings}.</source>
        <translation>Aucun format ne s’écrit dans « {name} » ; nommez le format, ou donnez au fichier une des extensions {endings}.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/llm_suggesting.py"/>
        <source>The texts would leave this computer and be sent to {host}; where that is allowed for these texts, say so with --yes-send.</source>
        <translation>Les textes quitteraient cet ordinateur et seraient envoyés à {host} ; là où c’est permis pour ces textes, dites-le avec --yes-send.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/llm_suggesting.py"/>
        <source>The key has signs that no key has; store it again.</source>
        <translation>La clé a des signes qu’aucune clé n’a ; enregistrez-la de nouveau.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/llm_suggesting.py"/>
        <source>The system's keyring can't be read ({error}); give the key in the environment variable {KEY_VARIABLE}.</source>
        <translation>Le trousseau du système ne peut pas être lu ({error}) ; donnez la clé dans la variable d’environnement {KEY_VARIABLE}.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/llm_suggesting.py"/>
        <source>The system's keyring has no key {name!r} for Annotator; store it with: keyring set {KEY_SERVICE} {name2}</source>
        <translation>Le trousseau du système n’a pas de clé {name!r} pour Annotator ; enregistrez-la avec : keyring set {KEY_SERVICE} {name2}</translation>
    </message>
    <message>
        <location filename="../../annotator/services/merging.py"/>
        <source>{name} was not merged.</source>
        <translation>{name} n’a pas été fusionné.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/merging.py"/>
        <source>{whose} brought nothing new.</source>
        <translation>{whose} n’a rien apporté de nouveau.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/merging.py"/>
        <source>, {layers} kept beside</source>
        <translation>, {layers} gardées à côté</translation>
    </message>
    <message>
        <location filename="../../annotator/services/merging.py"/>
        <source>{whose}: {layers} came in{kept}.</source>
        <translation>{whose} : {layers} entrées{kept}.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/merging.py"/>
        <source>{packages} merged, {layers} came in</source>
        <translation>{packages} fusionnés, {layers} entrées</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/services/merging.py"/>
        <location filename="../../annotator/gui/hand_out_dialogs.py"/>
        <source>{n:,} packages</source>
        <translation>
            <numerusform>{n:,} paquet</numerusform>
            <numerusform>{n:,} paquets</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/services/merging.py"/>
        <source>{layers} kept beside</source>
        <translation>{layers} gardées à côté</translation>
    </message>
    <message>
        <location filename="../../annotator/services/merging.py"/>
        <source>{files} could not be used</source>
        <translation>{files} inutilisables</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/services/merging.py"/>
        <location filename="../../annotator/gui/hand_out_dialogs.py"/>
        <location filename="../../annotator/gui/import_dialog.py"/>
        <source>{n:,} files</source>
        <translation>
            <numerusform>{n:,} fichier</numerusform>
            <numerusform>{n:,} fichiers</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/services/merging.py"/>
        <source>Stopped after {done}; {files} left. Merge again to go on.</source>
        <translation>Arrêté après {done} ; il reste {files}. Fusionnez de nouveau pour continuer.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/merging.py"/>
        <source>{name} is open for reading only. Copy it to a place of yours and merge there.</source>
        <translation>{name} est ouvert en lecture seule. Copiez-le chez vous et fusionnez là.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/merging.py"/>
        <source>{name} is a package; merge it into the project that it was handed out from.</source>
        <translation>{name} est un paquet ; fusionnez-le dans le projet d’où il a été distribué.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/merging.py"/>
        <source>There are no packages (*{SUFFIX}) in this folder.</source>
        <translation>Il n’y a pas de paquets (*{SUFFIX}) dans ce dossier.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/merging.py"/>
        <source>{name} is the project itself; leave it out.</source>
        <translation>{name} est le projet lui-même ; laissez-le de côté.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/merging.py"/>
        <source>The schema is being changed just now; merge again in a moment.</source>
        <translation>Le schéma est justement en cours de modification ; fusionnez de nouveau dans un instant.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/services/missing_names.py"/>
        <source>{n:,} mentions are left out{first}: the schema has no entity label {name}.</source>
        <translation>
            <numerusform>{n:,} mention est laissée de côté{first} : le schéma n’a pas d’étiquette d’entité {name}.</numerusform>
            <numerusform>{n:,} mentions sont laissées de côté{first} : le schéma n’a pas d’étiquette d’entité {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/services/missing_names.py"/>
        <source>{n:,} events are left out{first}: the schema has no event type {name}.</source>
        <translation>
            <numerusform>{n:,} événement est laissé de côté{first} : le schéma n’a pas de type d’événement {name}.</numerusform>
            <numerusform>{n:,} événements sont laissés de côté{first} : le schéma n’a pas de type d’événement {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/services/missing_names.py"/>
        <source>{n:,} labels of documents are left out{first}: the schema has no document label {name}.</source>
        <translation>
            <numerusform>{n:,} étiquette de document est laissée de côté{first} : le schéma n’a pas d’étiquette de document {name}.</numerusform>
            <numerusform>{n:,} étiquettes de documents sont laissées de côté{first} : le schéma n’a pas d’étiquette de document {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/services/missing_names.py"/>
        <source>{n:,} links are left out: the schema has no link {name}, or one of the two ends is left out.</source>
        <translation>
            <numerusform>{n:,} lien est laissé de côté : le schéma n’a pas de lien {name}, ou l’une des deux extrémités est laissée de côté.</numerusform>
            <numerusform>{n:,} liens sont laissés de côté : le schéma n’a pas de lien {name}, ou l’une des deux extrémités est laissée de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/services/missing_names.py"/>
        <source>{n:,} arguments are left out{first}: what fills the role {name} is left out.</source>
        <translation>
            <numerusform>{n:,} argument est laissé de côté{first} : ce qui remplit le rôle {name} est laissé de côté.</numerusform>
            <numerusform>{n:,} arguments sont laissés de côté{first} : ce qui remplit le rôle {name} est laissé de côté.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/services/missing_names.py"/>
        <source> (the first: “{words}”)</source>
        <translation> (le premier : « {words} »)</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/services/missing_names.py"/>
        <source>{n:,} layers are not made, the first {annotator}'s: nothing of what they hold could be taken in.</source>
        <translation>
            <numerusform>{n:,} couche n’est pas créée, celle de {annotator} : rien de ce qu’elle contient n’a pu être pris.</numerusform>
            <numerusform>{n:,} couches ne sont pas créées, d’abord celle de {annotator} : rien de ce qu’elles contiennent n’a pu être pris.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/services/missing_names.py"/>
        <source>It lacks {n:,} names. Add them on the Schema screen, have the import add them (annotator import --add-names), or make a project whose schema has them (annotator new PROJECT --schema FILE), and import into that; layers that came in by now stay as they are.</source>
        <translation>
            <numerusform>Il lui manque {n:,} nom. Ajoutez-le dans l’écran Schéma, faites-le ajouter par l’import (annotator import --add-names), ou créez un projet dont le schéma l’a (annotator new PROJECT --schema FILE), et importez-y ; les couches déjà prises restent comme elles sont.</numerusform>
            <numerusform>Il lui manque {n:,} noms. Ajoutez-les dans l’écran Schéma, faites-les ajouter par l’import (annotator import --add-names), ou créez un projet dont le schéma les a (annotator new PROJECT --schema FILE), et importez-y ; les couches déjà prises restent comme elles sont.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/services/opening.py"/>
        <source>This document can't be found in the project any more. Open another one, and check the file: annotator verify {name}</source>
        <translation>Ce document est introuvable dans le projet. Ouvrez-en un autre, et vérifiez le fichier : annotator verify {name}</translation>
    </message>
    <message>
        <location filename="../../annotator/services/packages.py"/>
        <source>, {number:.0f} % without suggestions</source>
        <translation>, {number:.0f} % sans suggestions</translation>
    </message>
    <message>
        <location filename="../../annotator/services/packages.py"/>
        <source>To {names}: each document to {each}{part}; random seed {seed}.</source>
        <translation>À {names} : chaque document à {each}{part} ; graine {seed}.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/packages.py"/>
        <source>{annotator}’s package of another project, “{title}”</source>
        <translation>le paquet de {annotator} d’un autre projet, « {title} »</translation>
    </message>
    <message>
        <location filename="../../annotator/services/packages.py"/>
        <source>{name} is another copy of this project, {what}.</source>
        <translation>{name} est une autre copie de ce projet, {what}.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/packages.py"/>
        <source>{name} is another project, “{title}”, {what}.</source>
        <translation>{name} est un autre projet, « {title} », {what}.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/packages.py"/>
        <source>{done:,} of {documents} done.</source>
        <translation>{done:,} sur {documents} terminés.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/packages.py"/>
        <source>{done:,} of {documents} done, {begun:,} begun.</source>
        <translation>{done:,} sur {documents} terminés, {begun:,} commencés.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/patterns.py"/>
        <source>The pattern can't be read: {why}. Mend it, or turn Pattern off.</source>
        <translation>Le motif ne peut pas être lu : {why}. Corrigez-le, ou décochez Motif.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/patterns.py"/>
        <source>This pattern takes too long; make it simpler, or more exact.</source>
        <translation>Ce motif prend trop de temps ; rendez-le plus simple, ou plus précis.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/patterns.py"/>
        <source>The search ended early; try it again.</source>
        <translation>La recherche s’est arrêtée tôt ; réessayez.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/previewing.py"/>
        <source>nothing marked</source>
        <translation>rien de marqué</translation>
    </message>
    <message>
        <location filename="../../annotator/services/project.py"/>
        <source>The copy needs another name than the project itself.</source>
        <translation>La copie a besoin d’un autre nom que le projet lui-même.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/project.py"/>
        <source>Give a name of 1 to {NAME_LIMIT} ordinary characters for the annotator.</source>
        <translation>Donnez à l’annotateur un nom de 1 à {NAME_LIMIT} caractères ordinaires.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/project.py"/>
        <source>The schema {path} is not UTF-8; save it as UTF-8.</source>
        <translation>Le schéma {path} n’est pas en UTF-8 ; enregistrez-le en UTF-8.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/project.py"/>
        <location filename="../../annotator/services/schema_files.py"/>
        <source>The schema {path} can't be read ({why}); check the file.</source>
        <translation>Le schéma {path} ne peut pas être lu ({why}) ; vérifiez le fichier.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/project.py"/>
        <source>The schema {path} is not well formed: {error}.</source>
        <translation>Le schéma {path} n’est pas bien formé : {error}.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/queue.py"/>
        <source>to do</source>
        <translation>à faire</translation>
    </message>
    <message>
        <location filename="../../annotator/services/queue.py"/>
        <source>doing</source>
        <translation>en cours</translation>
    </message>
    <message>
        <location filename="../../annotator/services/queue.py"/>
        <source>last ones first</source>
        <translation>les derniers d’abord</translation>
    </message>
    <message>
        <location filename="../../annotator/services/queue.py"/>
        <source>by name</source>
        <translation>par nom</translation>
    </message>
    <message>
        <location filename="../../annotator/services/queue.py"/>
        <source>by name, backwards</source>
        <translation>par nom, à rebours</translation>
    </message>
    <message>
        <location filename="../../annotator/services/queue.py"/>
        <location filename="../../annotator/gui/queue_options.py"/>
        <source>shortest first</source>
        <translation>les plus courts d’abord</translation>
    </message>
    <message>
        <location filename="../../annotator/services/queue.py"/>
        <location filename="../../annotator/gui/queue_options.py"/>
        <source>longest first</source>
        <translation>les plus longs d’abord</translation>
    </message>
    <message>
        <location filename="../../annotator/services/queue.py"/>
        <location filename="../../annotator/gui/queue_options.py"/>
        <source>most certain first</source>
        <translation>les plus sûrs d’abord</translation>
    </message>
    <message>
        <location filename="../../annotator/services/queue.py"/>
        <location filename="../../annotator/gui/queue_options.py"/>
        <source>most uncertain first</source>
        <translation>les plus incertains d’abord</translation>
    </message>
    <message>
        <location filename="../../annotator/services/queue.py"/>
        <source>least informative first</source>
        <translation>les moins instructifs d’abord</translation>
    </message>
    <message>
        <location filename="../../annotator/services/queue.py"/>
        <source>most informative first</source>
        <translation>les plus instructifs d’abord</translation>
    </message>
    <message>
        <location filename="../../annotator/services/queue.py"/>
        <source>least disagreement first</source>
        <translation>le moins de désaccord d’abord</translation>
    </message>
    <message>
        <location filename="../../annotator/services/queue.py"/>
        <source>most disagreement first</source>
        <translation>le plus de désaccord d’abord</translation>
    </message>
    <message>
        <location filename="../../annotator/services/queue.py"/>
        <source>least time first</source>
        <translation>le moins de temps d’abord</translation>
    </message>
    <message>
        <location filename="../../annotator/services/queue.py"/>
        <source>most time first</source>
        <translation>le plus de temps d’abord</translation>
    </message>
    <message>
        <location filename="../../annotator/services/queue.py"/>
        <location filename="../../annotator/gui/queue_model.py"/>
        <source>flagged</source>
        <translation>signalé</translation>
    </message>
    <message>
        <location filename="../../annotator/services/queue.py"/>
        <source>with {names}</source>
        <translation>avec {names}</translation>
    </message>
    <message>
        <location filename="../../annotator/services/queue.py"/>
        <source>with notes</source>
        <translation>avec notes</translation>
    </message>
    <message>
        <location filename="../../annotator/services/queue.py"/>
        <source>with questions</source>
        <translation>avec questions</translation>
    </message>
    <message>
        <location filename="../../annotator/services/replaying.py"/>
        <source>its history does not fit together</source>
        <translation>son histoire ne tient pas ensemble</translation>
    </message>
    <message>
        <location filename="../../annotator/services/replaying.py"/>
        <location filename="../../annotator/services/schema_ways.py"/>
        <source>an edit in its history can't be read</source>
        <translation>une modification de son histoire ne peut pas être lue</translation>
    </message>
    <message>
        <location filename="../../annotator/services/replaying.py"/>
        <source>“{words}” does not stand in the text at {at}</source>
        <translation>« {words} » ne se trouve pas dans le texte à {at}</translation>
    </message>
    <message>
        <location filename="../../annotator/services/replaying.py"/>
        <source>the {role} of an event is filled by nothing</source>
        <translation>le rôle {role} d’un événement n’est rempli par rien</translation>
    </message>
    <message>
        <location filename="../../annotator/services/replaying.py"/>
        <source>a link leads to what is not there</source>
        <translation>un lien mène à ce qui n’existe pas</translation>
    </message>
    <message>
        <location filename="../../annotator/services/restoring.py"/>
        <source>There is a file {target} already; choose another name.</source>
        <translation>Il y a déjà un fichier {target} ; choisissez un autre nom.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/restoring.py"/>
        <source>{name} is not put back: {why}</source>
        <translation>{name} n’est pas remis en place : {why}</translation>
    </message>
    <message>
        <location filename="../../annotator/services/restoring.py"/>
        <source>{name} can't be restored from itself; name one of its backups.</source>
        <translation>{name} ne peut pas être restauré de lui-même ; nommez une de ses sauvegardes.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/restoring.py"/>
        <source>There is no good backup of {name} beside it. Save what can be read with: annotator salvage {name2} NEW.annotator</source>
        <translation>Il n’y a pas de bonne sauvegarde de {name} à côté. Sauvez ce qui est lisible avec : annotator salvage {name2} NEW.annotator</translation>
    </message>
    <message>
        <location filename="../../annotator/services/salvaging.py"/>
        <source>There is no file {damaged}; check the name.</source>
        <translation>Il n’y a pas de fichier {damaged} ; vérifiez le nom.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/salvaging.py"/>
        <source>Nothing could be read of {name}: it is damaged all over, or no Annotator project. Open the newest copy in its folder of backups.</source>
        <translation>Rien n’a pu être lu de {name} : il est endommagé partout, ou n’est pas un projet Annotator. Ouvrez la copie la plus récente de son dossier de sauvegardes.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/schema_changes.py"/>
        <source>change the schema</source>
        <translation>modifier le schéma</translation>
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
            <numerusform>{n:,} argument est rempli par ce que le rôle ne prend plus</numerusform>
            <numerusform>{n:,} arguments sont remplis par ce que le rôle ne prend plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/services/schema_changes.py"/>
        <source>{n:,} arguments are filled by what the role takes from now on</source>
        <translation>
            <numerusform>{n:,} argument est rempli par ce que le rôle prend désormais</numerusform>
            <numerusform>{n:,} arguments sont remplis par ce que le rôle prend désormais</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/services/schema_changes.py"/>
        <source>No annotation changes.</source>
        <translation>Aucune annotation n’est modifiée.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/services/schema_changes.py"/>
        <source>{n:,} layers of {people} change with it, as one step that can be undone.</source>
        <translation>
            <numerusform>{n:,} couche ({people}) est modifiée avec, en une étape qui peut être annulée.</numerusform>
            <numerusform>{n:,} couches ({people}) sont modifiées avec, en une étape qui peut être annulée.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/services/schema_changes.py"/>
        <location filename="../../annotator/gui/schema_commands.py"/>
        <source>Nothing is changed in the schema; change something first.</source>
        <translation>Rien n’est modifié dans le schéma ; modifiez d’abord quelque chose.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/schema_changes.py"/>
        <source>{name} is a package: its schema belongs to the project it came from. Ask whoever handed it out to change it there.</source>
        <translation>{name} est un paquet : son schéma appartient au projet d’où il vient. Demandez à qui l’a distribué de le modifier là.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/schema_changes.py"/>
        <source>There is no change of the schema to take back.</source>
        <translation>Il n’y a pas de modification du schéma à reprendre.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/services/schema_files.py"/>
        <location filename="../../annotator/gui/schema_summary.py"/>
        <source>{n:,} entity labels</source>
        <translation>
            <numerusform>{n:,} étiquette d’entité</numerusform>
            <numerusform>{n:,} étiquettes d’entités</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/services/schema_files.py"/>
        <location filename="../../annotator/gui/schema_summary.py"/>
        <source>{n:,} event types</source>
        <translation>
            <numerusform>{n:,} type d’événement</numerusform>
            <numerusform>{n:,} types d’événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/services/schema_files.py"/>
        <location filename="../../annotator/gui/schema_summary.py"/>
        <source>{n:,} links</source>
        <translation>
            <numerusform>{n:,} lien</numerusform>
            <numerusform>{n:,} liens</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/services/schema_files.py"/>
        <source>{name} has no labels for texts; choose another file.</source>
        <translation>{name} n’a pas d’étiquettes pour des textes ; choisissez un autre fichier.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/settling.py"/>
        <source>{by} annotated this document, so somebody else settles it; or allow it where settling is set up.</source>
        <translation>{by} a annoté ce document, quelqu’un d’autre l’arbitre donc ; ou permettez-le là où l’arbitrage se règle.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/settling.py"/>
        <source>An annotator's layer is another one now; look at the question again.</source>
        <translation>La couche d’un annotateur est maintenant une autre ; regardez de nouveau la question.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/settling_aside.py"/>
        <source>Counting the disagreements ended early; try it again.</source>
        <translation>Le décompte des désaccords s’est arrêté tôt ; réessayez.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/settling_terms.py"/>
        <source>annotator </source>
        <translation>annotateur </translation>
    </message>
    <message>
        <location filename="../../annotator/services/statistics.py"/>
        <source>gold layer</source>
        <translation>couche de référence</translation>
    </message>
    <message>
        <location filename="../../annotator/services/suggesters.py"/>
        <source>Model {number} of {made}, learned from {documents} documents: F1 {before:.2f} before, {after:.2f} with it.</source>
        <translation>Modèle {number} du {made}, appris de {documents} documents : F1 {before:.2f} avant, {after:.2f} avec.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/suggesting.py"/>
        <source>Pre-highlighting needs spaCy; install it with: pip install spacy</source>
        <translation>Le pré-surlignage a besoin de spaCy ; installez-le avec : pip install spacy</translation>
    </message>
    <message>
        <location filename="../../annotator/services/suggesting.py"/>
        <source>There is no language model “{wanted}”; install it or choose another one.</source>
        <translation>Il n’y a pas de modèle de langue « {wanted} » ; installez-le ou choisissez-en un autre.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/suggesting.py"/>
        <source>The language model “{wanted}” is missing; install it with: pip install {package}</source>
        <translation>Le modèle de langue « {wanted} » manque ; installez-le avec : pip install {package}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/services/suggestion_batches.py"/>
        <source>{n:,} new suggestions</source>
        <translation>
            <numerusform>{n:,} nouvelle suggestion</numerusform>
            <numerusform>{n:,} nouvelles suggestions</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/services/suggestion_batches.py"/>
        <source>Stopped after {done}; {left}. Run it again to go on.</source>
        <translation>Arrêté après {done} ; {left}. Relancez pour continuer.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/suggestion_batches.py"/>
        <source>No suggestions could be made: {why}</source>
        <translation>Aucune suggestion n’a pu être faite : {why}</translation>
    </message>
    <message>
        <location filename="../../annotator/services/suggestion_store.py"/>
        <source>The trained model that made suggestions here is not in {folder}, so the rules alone are used; put that folder back, or train again.</source>
        <translation>Le modèle entraîné qui a fait des suggestions ici n’est pas dans {folder}, si bien que seules les règles sont utilisées ; remettez ce dossier à sa place, ou entraînez de nouveau.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/suggestion_store.py"/>
        <source>A suggestion was dropped: {why}.</source>
        <translation>Une suggestion a été écartée : {why}.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/suggestion_store.py"/>
        <source>A suggested link {type} was dropped: one of its ends is not there.</source>
        <translation>Un lien suggéré {type} a été écarté : une de ses extrémités n’est pas là.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/suggestion_store.py"/>
        <source>the schema has no link {type}</source>
        <translation>le schéma n’a pas de lien {type}</translation>
    </message>
    <message>
        <location filename="../../annotator/services/suggestion_store.py"/>
        <source>“{surface}” does not stand at {start}</source>
        <translation>« {surface} » ne se trouve pas à {start}</translation>
    </message>
    <message>
        <location filename="../../annotator/services/suggestion_store.py"/>
        <source>the schema has no entity label {label}</source>
        <translation>le schéma n’a pas d’étiquette d’entité {label}</translation>
    </message>
    <message>
        <location filename="../../annotator/services/suggestion_store.py"/>
        <source>the schema has no event type {label}</source>
        <translation>le schéma n’a pas de type d’événement {label}</translation>
    </message>
    <message>
        <location filename="../../annotator/services/suggestion_store.py"/>
        <source>The {role} of a suggested {type} was dropped: nothing fills it.</source>
        <translation>Le rôle {role} d’un {type} suggéré a été écarté : rien ne le remplit.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/suggestion_store.py"/>
        <source>Its suggestions are of another text.</source>
        <translation>Ses suggestions sont d’un autre texte.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/suggestion_store.py"/>
        <source>{name} is a package: everybody sees the suggestions that were handed out. Make others in the project it came from.</source>
        <translation>{name} est un paquet : tous voient les suggestions qui ont été distribuées. Faites-en d’autres dans le projet d’où il vient.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/suggestion_store.py"/>
        <source>{name} is open for reading only. Copy it to a place of yours and make the suggestions there.</source>
        <translation>{name} est ouvert en lecture seule. Copiez-le chez vous et faites les suggestions là.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/time_statistics.py"/>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <location filename="../../annotator/services/time_statistics.py"/>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <location filename="../../annotator/services/time_statistics.py"/>
        <location filename="../../annotator/gui/hand_out_form.py"/>
        <location filename="../../annotator/gui/hit_view.py"/>
        <location filename="../../annotator/gui/mention_model.py"/>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <location filename="../../annotator/services/time_statistics.py"/>
        <source>Relabel</source>
        <translation>Réétiqueter</translation>
    </message>
    <message>
        <location filename="../../annotator/services/time_statistics.py"/>
        <source>Boundary</source>
        <translation>Limite</translation>
    </message>
    <message>
        <location filename="../../annotator/services/time_statistics.py"/>
        <location filename="../../annotator/gui/side_panel.py"/>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <location filename="../../annotator/services/time_statistics.py"/>
        <source>Fill a role</source>
        <translation>Remplir un rôle</translation>
    </message>
    <message>
        <location filename="../../annotator/services/time_statistics.py"/>
        <source>Empty a role</source>
        <translation>Vider un rôle</translation>
    </message>
    <message>
        <location filename="../../annotator/services/time_statistics.py"/>
        <source>Attribute</source>
        <translation>Attribut</translation>
    </message>
    <message>
        <location filename="../../annotator/services/time_statistics.py"/>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <location filename="../../annotator/services/time_statistics.py"/>
        <location filename="../../annotator/gui/tour.py"/>
        <source>Apply to all</source>
        <translation>Appliquer à tout</translation>
    </message>
    <message>
        <location filename="../../annotator/services/time_statistics.py"/>
        <source>{shown} an hour</source>
        <translation>{shown} à l’heure</translation>
    </message>
    <message>
        <location filename="../../annotator/services/time_statistics.py"/>
        <source>{shown} an hour lately</source>
        <translation>{shown} à l’heure ces derniers temps</translation>
    </message>
    <message>
        <location filename="../../annotator/services/time_statistics.py"/>
        <source>Too early to say how long the rest takes</source>
        <translation>Trop tôt pour dire combien de temps prendra le reste</translation>
    </message>
    <message>
        <location filename="../../annotator/services/time_statistics.py"/>
        <source>{rate} · {time} left</source>
        <translation>{rate} · encore {time}</translation>
    </message>
    <message>
        <location filename="../../annotator/services/time_statistics.py"/>
        <source>under a minute</source>
        <translation>moins d’une minute</translation>
    </message>
    <message>
        <location filename="../../annotator/services/time_statistics.py"/>
        <source>about {time}</source>
        <translation>environ {time}</translation>
    </message>
    <message>
        <location filename="../../annotator/services/trained_models.py"/>
        <source>There is no model {number} beside the project; kept are: {kept}.</source>
        <translation>Il n’y a pas de modèle {number} à côté du projet ; ceux qui y sont : {kept}.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/trained_models.py"/>
        <source>Model {number} can't be used: its folder {folder} is damaged; train again.</source>
        <translation>Le modèle {number} ne peut pas être utilisé : son dossier {folder} est endommagé ; entraînez de nouveau.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/trained_models.py"/>
        <source>The model can't be written to {folder}: {strerror}.</source>
        <translation>Le modèle ne peut pas être écrit dans {folder} : {strerror}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/services/training.py"/>
        <source>{label} is marked in {n} held-out documents, too few to tell the model from chance: about {more} more finished documents with it are needed.</source>
        <translation>
            <numerusform>{label} est marquée dans {n} document mis de côté, trop peu pour distinguer le modèle du hasard : il faut environ {more} autres documents terminés qui l’ont.</numerusform>
            <numerusform>{label} est marquée dans {n} documents mis de côté, trop peu pour distinguer le modèle du hasard : il faut environ {more} autres documents terminés qui l’ont.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/services/training.py"/>
        <source>Stopped after {passes}. Run it again to go on.</source>
        <translation>Arrêté après {passes}. Relancez pour continuer.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/training.py"/>
        <source>F1 {before:.3f} before, {after:.3f} after</source>
        <translation>F1 avant {before:.3f}, après {after:.3f}</translation>
    </message>
    <message>
        <location filename="../../annotator/services/training.py"/>
        <source>It takes {documents} documents that are done to tell whether the model is better: it is not used.</source>
        <translation>Il faut {documents} documents terminés pour dire si le modèle est meilleur : il n’est pas utilisé.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/training.py"/>
        <source>Model {name} is used from now on ({figures}).</source>
        <translation>Le modèle {name} est utilisé désormais ({figures}).</translation>
    </message>
    <message>
        <location filename="../../annotator/services/training.py"/>
        <source>F1 {before:.3f} before, {model:.3f} by the model itself</source>
        <translation>F1 {before:.3f} avant, {model:.3f} par le modèle seul</translation>
    </message>
    <message>
        <location filename="../../annotator/services/training.py"/>
        <source>The labels that the model is better at are in too few held-out documents to tell it from chance ({figures}): it is not used.</source>
        <translation>Les étiquettes pour lesquelles le modèle est meilleur figurent dans trop peu de documents mis de côté pour le distinguer du hasard ({figures}) : il n’est pas utilisé.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/training.py"/>
        <source>Suggestions would be no better with the model on held-out documents ({figures}): it is not used.</source>
        <translation>Avec le modèle, les suggestions ne seraient pas meilleures sur les documents mis de côté ({figures}) : il n’est pas utilisé.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/training.py"/>
        <source>Training needs at least {FEWEST} documents that are done; there are {texts}.</source>
        <translation>L’entraînement demande au moins {FEWEST} documents terminés ; il y a {texts}.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/training.py"/>
        <source>{folder} is there already; name a new folder.</source>
        <translation>{folder} existe déjà ; nommez un nouveau dossier.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/training_apart.py"/>
        <source>Training broke off; start it again to go on from the last whole pass.</source>
        <translation>L’entraînement s’est interrompu ; relancez-le pour continuer depuis la dernière passe entière.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/who_has_what.py"/>
        <location filename="../../annotator/gui/matrix_model.py"/>
        <source>passed on</source>
        <translation>transmis</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/acting.py"/>
        <source>Select an event first.</source>
        <translation>Sélectionnez d’abord un événement.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Moving</source>
        <translation>Se déplacer</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Deciding</source>
        <translation>Décider</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Labelling</source>
        <translation>Étiqueter</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <location filename="../../annotator/gui/event_card.py"/>
        <location filename="../../annotator/gui/help_overlay.py"/>
        <location filename="../../annotator/gui/schema_list.py"/>
        <source>Events</source>
        <translation>Événements</translation>
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
        <translation>Documents</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <location filename="../../annotator/gui/schema_commands.py"/>
        <source>Schema</source>
        <translation>Schéma</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <location filename="../../annotator/gui/help_overlay.py"/>
        <location filename="../../annotator/gui/main_window.py"/>
        <source>Concordance</source>
        <translation>Concordance</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Caret one token left</source>
        <translation>Curseur d’un mot à gauche</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Caret one token right</source>
        <translation>Curseur d’un mot à droite</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Caret one line up</source>
        <translation>Curseur d’une ligne vers le haut</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Caret one line down</source>
        <translation>Curseur d’une ligne vers le bas</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Caret to the previous sentence</source>
        <translation>Curseur à la phrase précédente</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Caret to the next sentence</source>
        <translation>Curseur à la phrase suivante</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Select one token left</source>
        <translation>Sélectionner un mot à gauche</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Select one token right</source>
        <translation>Sélectionner un mot à droite</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Select one line up</source>
        <translation>Sélectionner une ligne vers le haut</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Select one line down</source>
        <translation>Sélectionner une ligne vers le bas</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Select to the previous sentence</source>
        <translation>Sélectionner jusqu’à la phrase précédente</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Select to the next sentence</source>
        <translation>Sélectionner jusqu’à la phrase suivante</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Caret to the beginning</source>
        <translation>Curseur au début</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Caret to the end</source>
        <translation>Curseur à la fin</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>One page up</source>
        <translation>Une page vers le haut</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>One page down</source>
        <translation>Une page vers le bas</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Next suggestion</source>
        <translation>Suggestion suivante</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>next suggestion</source>
        <translation>suggestion suivante</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Previous suggestion</source>
        <translation>Suggestion précédente</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Next event</source>
        <translation>Événement suivant</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Previous event</source>
        <translation>Événement précédent</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Let go of selection and event</source>
        <translation>Lâcher la sélection et l’événement</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>let go</source>
        <translation>lâcher</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Accept all in the sentence</source>
        <translation>Tout accepter dans la phrase</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>accept sentence</source>
        <translation>accepter la phrase</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Accept all in the document</source>
        <translation>Tout accepter dans le document</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>accept all</source>
        <translation>tout accepter</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Accept all of this label</source>
        <translation>Accepter tout de cette étiquette</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>accept label</source>
        <translation>accepter l’étiquette</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Accept all of this suggester</source>
        <translation>Accepter tout de cette source</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>accept suggester</source>
        <translation>accepter la source</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Reject, or remove</source>
        <translation>Rejeter, ou enlever</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Reject all in the sentence</source>
        <translation>Tout rejeter dans la phrase</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>reject sentence</source>
        <translation>rejeter la phrase</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Reject all in the document</source>
        <translation>Tout rejeter dans le document</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>reject all</source>
        <translation>tout rejeter</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Reject all of this label</source>
        <translation>Rejeter tout de cette étiquette</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>reject label</source>
        <translation>rejeter l’étiquette</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Reject all of this suggester</source>
        <translation>Rejeter tout de cette source</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>reject suggester</source>
        <translation>rejeter la source</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Find a label, type, role or command…</source>
        <translation>Trouver une étiquette, un type, un rôle ou une commande…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>everything</source>
        <translation>tout</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Apply to all occurrences…</source>
        <translation>Appliquer à toutes les occurrences…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Repeat the last action here</source>
        <translation>Répéter ici la dernière action</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>repeat</source>
        <translation>répéter</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Other annotation at this place</source>
        <translation>Autre annotation à cet endroit</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>other mark</source>
        <translation>autre marque</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Add the words to the last mention</source>
        <translation>Ajouter les mots à la dernière mention</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Take the fragment here away</source>
        <translation>Enlever le fragment ici</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>drop fragment</source>
        <translation>enlever le fragment</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Start one token to the left</source>
        <translation>Début d’un mot à gauche</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <location filename="../../annotator/gui/settle_keys.py"/>
        <source>start left</source>
        <translation>début à gauche</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Start one token to the right</source>
        <translation>Début d’un mot à droite</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>End one token to the right</source>
        <translation>Fin d’un mot à droite</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <location filename="../../annotator/gui/settle_keys.py"/>
        <source>end right</source>
        <translation>fin à droite</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>End one token to the left</source>
        <translation>Fin d’un mot à gauche</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Start one character to the left</source>
        <translation>Début d’un caractère à gauche</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Start one character to the right</source>
        <translation>Début d’un caractère à droite</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>End one character to the right</source>
        <translation>Fin d’un caractère à droite</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>End one character to the left</source>
        <translation>Fin d’un caractère à gauche</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Skip the role</source>
        <translation>Passer le rôle</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <location filename="../../annotator/gui/hints.py"/>
        <source>skip role</source>
        <translation>passer le rôle</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Next role, attribute or link</source>
        <translation>Rôle, attribut ou lien suivant</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>next row</source>
        <translation>ligne suivante</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Previous role, attribute or link</source>
        <translation>Rôle, attribut ou lien précédent</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Empty the role, attribute or link</source>
        <translation>Vider le rôle, l’attribut ou le lien</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <location filename="../../annotator/gui/card_lines.py"/>
        <location filename="../../annotator/gui/card_places.py"/>
        <location filename="../../annotator/gui/event_card.py"/>
        <source>empty</source>
        <translation>vider</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Take over the arguments of the event before</source>
        <translation>Reprendre les arguments de l’événement précédent</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Duplicate the event</source>
        <translation>Dupliquer l’événement</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>duplicate</source>
        <translation>dupliquer</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Split the event by its fillers</source>
        <translation>Diviser l’événement selon ses valeurs</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>split</source>
        <translation>diviser</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Link to another event…</source>
        <translation>Lier à un autre événement…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Next modality</source>
        <translation>Modalité suivante</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>modality</source>
        <translation>modalité</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Next polarity</source>
        <translation>Polarité suivante</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>polarity</source>
        <translation>polarité</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Next genericity</source>
        <translation>Généricité suivante</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>genericity</source>
        <translation>généricité</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Done, next document</source>
        <translation>Terminé, document suivant</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>done, next</source>
        <translation>terminé, suivant</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Reopen, not done after all</source>
        <translation>Rouvrir, pas terminé finalement</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Next document</source>
        <translation>Document suivant</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Previous document</source>
        <translation>Document précédent</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Begun for later, next document</source>
        <translation>Commencé pour plus tard, document suivant</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Next document with something undecided</source>
        <translation>Document suivant avec de l’indécis</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>next undecided document</source>
        <translation>document indécis suivant</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Previous document with something undecided</source>
        <translation>Document précédent avec de l’indécis</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Labels offered here…</source>
        <translation>Étiquettes proposées ici…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Flag, or take the flag away</source>
        <translation>Signaler, ou retirer le signalement</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Note or question…</source>
        <translation>Note ou question…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Notes of all documents</source>
        <translation>Notes de tous les documents</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Label the document…</source>
        <translation>Étiqueter le document…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <location filename="../../annotator/gui/concordance_keys.py"/>
        <source>undo</source>
        <translation>annuler</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Copy the selected words</source>
        <translation>Copier les mots sélectionnés</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Find in the document</source>
        <translation>Chercher dans le document</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Search titles and texts</source>
        <translation>Chercher dans titres et textes</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Find these words in every document</source>
        <translation>Trouver ces mots dans tous les documents</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>find everywhere</source>
        <translation>chercher partout</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <location filename="../../annotator/gui/queue_options.py"/>
        <source>Filter and sort the queue</source>
        <translation>Filtrer et trier la liste</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <location filename="../../annotator/gui/queue_panel.py"/>
        <source>Show every document in its order</source>
        <translation>Afficher tous les documents dans leur ordre</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <location filename="../../annotator/gui/start_page.py"/>
        <source>New project…</source>
        <translation>Nouveau projet…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>New project from a schema…</source>
        <translation>Nouveau projet d’après un schéma…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <location filename="../../annotator/gui/start_page.py"/>
        <source>Open a project…</source>
        <translation>Ouvrir un projet…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Recent projects…</source>
        <translation>Projets récents…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <location filename="../../annotator/gui/start_page.py"/>
        <source>Open the sample project</source>
        <translation>Ouvrir le projet d’exemple</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <location filename="../../annotator/gui/hand_out_screen.py"/>
        <source>Import articles…</source>
        <translation>Importer des articles…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Import in another encoding…</source>
        <translation>Importer dans un autre encodage…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <location filename="../../annotator/gui/kept_dialog.py"/>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <location filename="../../annotator/gui/dialogs.py"/>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Suggesters and training…</source>
        <translation>Suggestions et entraînement…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Who annotates…</source>
        <translation>Qui annote…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Settings…</source>
        <translation>Réglages…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <location filename="../../annotator/gui/main_window.py"/>
        <source>Annotate</source>
        <translation>Annoter</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <location filename="../../annotator/gui/main_window.py"/>
        <location filename="../../annotator/gui/time_screen.py"/>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <location filename="../../annotator/gui/guidelines_editor.py"/>
        <location filename="../../annotator/gui/side_panel.py"/>
        <source>Guidelines</source>
        <translation>Consignes</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <location filename="../../annotator/gui/schema_screen.py"/>
        <source>Edit the guidelines…</source>
        <translation>Modifier les consignes…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <location filename="../../annotator/gui/event_card.py"/>
        <source>Event card</source>
        <translation>Carte d’événement</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Table of annotations</source>
        <translation>Tableau des annotations</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Focus on the text</source>
        <translation>Le texte seul</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Text at 100 %</source>
        <translation>Texte à 100 %</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <location filename="../../annotator/gui/settings_dialog.py"/>
        <source>Follow the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Light theme</source>
        <translation>Thème clair</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Dark theme</source>
        <translation>Thème sombre</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Open the place</source>
        <translation>Ouvrir l’endroit</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <location filename="../../annotator/gui/agreement_screen.py"/>
        <location filename="../../annotator/gui/concordance_keys.py"/>
        <location filename="../../annotator/gui/hints.py"/>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>open</source>
        <translation>ouvrir</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Choose the place, or no longer</source>
        <translation>Choisir l’endroit, ou non</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <location filename="../../annotator/gui/concordance_keys.py"/>
        <location filename="../../annotator/gui/focus_hints.py"/>
        <source>choose</source>
        <translation>choisir</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Choose all places, or none</source>
        <translation>Choisir tous les endroits, ou aucun</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>choose all</source>
        <translation>tout choisir</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Choose all of this document, or none</source>
        <translation>Choisir tout de ce document, ou rien</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>choose document</source>
        <translation>choisir le document</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Accept the chosen places</source>
        <translation>Accepter les endroits choisis</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Reject or remove the chosen places</source>
        <translation>Rejeter ou enlever les endroits choisis</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Sort by left context</source>
        <translation>Trier par contexte gauche</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <location filename="../../annotator/gui/concordance_keys.py"/>
        <source>sort</source>
        <translation>trier</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Sort by words</source>
        <translation>Trier par mots</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Sort by right context</source>
        <translation>Trier par contexte droit</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Sort by label</source>
        <translation>Trier par étiquette</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Sort by document</source>
        <translation>Trier par document</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Filter the places</source>
        <translation>Filtrer les endroits</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <location filename="../../annotator/gui/concordance_keys.py"/>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>filter</source>
        <translation>filtrer</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Look for something else</source>
        <translation>Chercher autre chose</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>search</source>
        <translation>chercher</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <location filename="../../annotator/gui/schema_screen.py"/>
        <source>New…</source>
        <translation>Nouveau…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <location filename="../../annotator/gui/schema_screen.py"/>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Merge into another…</source>
        <translation>Fusionner avec un autre…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <location filename="../../annotator/gui/schema_form.py"/>
        <source>Split by words…</source>
        <translation>Diviser par mots…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Retire, or restore</source>
        <translation>Retirer, ou restaurer</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Remove what is not used</source>
        <translation>Enlever ce qui ne sert pas</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <location filename="../../annotator/gui/schema_screen.py"/>
        <source>Review and save…</source>
        <translation>Vérifier et enregistrer…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Discard the changes</source>
        <translation>Abandonner les modifications</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Versions…</source>
        <translation>Versions…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Import a schema…</source>
        <translation>Importer un schéma…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Export the schema…</source>
        <translation>Exporter le schéma…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <location filename="../../annotator/gui/help_overlay.py"/>
        <source>All keys</source>
        <translation>Toutes les touches</translation>
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
        <translation>toutes les touches</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <location filename="../../annotator/gui/help_overlay.py"/>
        <source>User guide</source>
        <translation>Guide de l’utilisateur</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <location filename="../../annotator/gui/guidance.py"/>
        <source>Tour</source>
        <translation>Visite</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>What is new</source>
        <translation>Nouveautés</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <location filename="../../annotator/gui/crash_dialog.py"/>
        <source>Log folder</source>
        <translation>Dossier des journaux</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <location filename="../../annotator/gui/dialogs.py"/>
        <source>About Annotator</source>
        <translation>À propos d’Annotator</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>&amp;Edit</source>
        <translation>Éditio&amp;n</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>&amp;Annotate</source>
        <translation>&amp;Annoter</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Eve&amp;nt</source>
        <translation>É&amp;vénement</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>&amp;Document</source>
        <translation>&amp;Document</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>&amp;Concordance</source>
        <translation>&amp;Concordance</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>&amp;Schema</source>
        <translation>Sché&amp;ma</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Hand &amp;out</source>
        <translation>Di&amp;stribuer</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>A&amp;greement</source>
        <translation>Acc&amp;ord</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Sett&amp;le</source>
        <translation>Arbitr&amp;er</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>Tea&amp;m</source>
        <translation>Équi&amp;pe</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>&amp;View</source>
        <translation>V&amp;ue</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/actions.py"/>
        <source>{key} is the key of {one} and of {other}.</source>
        <translation>{key} est la touche de {one} et de {other}.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/again_dialog.py"/>
        <source>What is not done, come back or not</source>
        <translation>Ce qui n’est pas terminé, revenu ou non</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/again_dialog.py"/>
        <source>What came back, but is not done</source>
        <translation>Ce qui est revenu sans être terminé</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/again_dialog.py"/>
        <source>What never came back</source>
        <translation>Ce qui n’est jamais revenu</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/again_dialog.py"/>
        <source>They get the same documents with what they have done so far, as far as it came back. Nothing of it is lost when both files are merged.</source>
        <translation>Ils reçoivent les mêmes documents avec ce qu’ils ont fait jusqu’ici, dans la mesure où c’est revenu. Rien n’en est perdu quand les deux fichiers sont fusionnés.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/again_dialog.py"/>
        <source>Others begin anew, and never see what was done before them.</source>
        <translation>D’autres recommencent à neuf et ne voient jamais ce qui a été fait avant eux.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/again_dialog.py"/>
        <source>Hand out again</source>
        <translation>Redistribuer</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/again_dialog.py"/>
        <location filename="../../annotator/gui/concordance_bar.py"/>
        <location filename="../../annotator/gui/matrix_page.py"/>
        <source>Everybody</source>
        <translation>Tous</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/again_dialog.py"/>
        <source>The same people</source>
        <translation>Les mêmes personnes</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/again_dialog.py"/>
        <source>Others</source>
        <translation>D’autres</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/again_dialog.py"/>
        <source>To whom</source>
        <translation>À qui</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/again_dialog.py"/>
        <location filename="../../annotator/gui/hand_out_screen.py"/>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>Write the packages…</source>
        <translation>Écrire les paquets…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/again_dialog.py"/>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/again_dialog.py"/>
        <location filename="../../annotator/gui/export_form.py"/>
        <location filename="../../annotator/gui/matrix_page.py"/>
        <source>Whose</source>
        <translation>De qui</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/again_dialog.py"/>
        <source>Name whom it goes to.</source>
        <translation>Nommez à qui cela va.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_bar_page.py"/>
        <location filename="../../annotator/gui/offered_dialog.py"/>
        <location filename="../../annotator/gui/settle_rules.py"/>
        <source>Labels and event types</source>
        <translation>Étiquettes et types d’événements</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_bar_page.py"/>
        <location filename="../../annotator/gui/help_overlay.py"/>
        <location filename="../../annotator/gui/key_list.py"/>
        <location filename="../../annotator/gui/schema_list.py"/>
        <source>Event types</source>
        <translation>Types d’événements</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_bar_page.py"/>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_bar_page.py"/>
        <source>Nobody marked anything.</source>
        <translation>Personne n’a rien marqué.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_bar_page.py"/>
        <source>Nobody marked an event.</source>
        <translation>Personne n’a marqué d’événement.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_bar_page.py"/>
        <source>Nobody filled a role.</source>
        <translation>Personne n’a rempli de rôle.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_bar_page.py"/>
        <source>No two annotators marked the same event.</source>
        <translation>Aucune paire d’annotateurs n’a marqué le même événement.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_bar_page.py"/>
        <source>Nobody linked anything.</source>
        <translation>Personne n’a rien lié.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_bar_page.py"/>
        <source>Nobody labelled a document.</source>
        <translation>Personne n’a étiqueté de document.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_bar_page.py"/>
        <source>What the rows are</source>
        <translation>Ce que sont les lignes</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_bar_page.py"/>
        <source>Which figure they show</source>
        <translation>Quel chiffre elles montrent</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_bar_page.py"/>
        <source>Labels, event types, roles, attributes</source>
        <translation>Étiquettes, types d’événements, rôles, attributs</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_bar_page.py"/>
        <source>Another figure of these rows</source>
        <translation>Un autre chiffre de ces lignes</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_bar_page.py"/>
        <source>— 95 % interval</source>
        <translation>— intervalle à 95 %</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_bars.py"/>
        <location filename="../../annotator/gui/agreement_middle.py"/>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>In detail</source>
        <translation>En détail</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_content.py"/>
        <source>Headline figures</source>
        <translation>Chiffres principaux</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_content.py"/>
        <source>Between whom</source>
        <translation>Entre qui</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_content.py"/>
        <source>Documents, lowest agreement first</source>
        <translation>Documents, accord le plus faible d’abord</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_content.py"/>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_content.py"/>
        <source>Another measure</source>
        <translation>Autre mesure</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_content.py"/>
        <source>lowest first</source>
        <translation>le plus faible d’abord</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_content.py"/>
        <source>Between whom, and documents</source>
        <translation>Entre qui, et documents</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_content.py"/>
        <source>Read them.</source>
        <translation>Les lire.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_empty.py"/>
        <source>Agreement needs documents that two people have annotated. Hand out with an overlap, so that some documents go to two or more annotators, and merge the packages that come back.</source>
        <translation>L’accord demande des documents annotés par deux personnes. Distribuez avec un recouvrement, pour que certains documents aillent à deux annotateurs ou plus, et fusionnez les paquets qui reviennent.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_empty.py"/>
        <source>Less is compared than there is: the buttons above say what. Compare everything that is done, or count layers that aren't done yet.</source>
        <translation>On compare moins que ce qu’il y a : les boutons du haut disent quoi. Comparez tout ce qui est terminé, ou comptez les couches qui ne le sont pas encore.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_empty.py"/>
        <source>Hand out…</source>
        <translation>Distribuer…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_empty.py"/>
        <location filename="../../annotator/gui/merge_page.py"/>
        <location filename="../../annotator/gui/settle_states.py"/>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>Merge packages…</source>
        <translation>Fusionner des paquets…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_empty.py"/>
        <source>Compare everything</source>
        <translation>Tout comparer</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_empty.py"/>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_empty.py"/>
        <source>Nothing was compared</source>
        <translation>Rien n’a été comparé</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_empty.py"/>
        <source>Comparing was stopped before it was done.</source>
        <translation>La comparaison a été arrêtée avant la fin.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_figures.py"/>
        <location filename="../../annotator/gui/side_panel.py"/>
        <source>Mentions</source>
        <translation>Mentions</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_figures.py"/>
        <source>Tokens</source>
        <translation>Mots</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_figures.py"/>
        <source>Links and clusters</source>
        <translation>Liens et groupes</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_figures.py"/>
        <source>Events, types as their PLOVER parents</source>
        <translation>Événements, types comme leurs parents PLOVER</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_figures.py"/>
        <source>Events, types as they are</source>
        <translation>Événements, types tels quels</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_figures.py"/>
        <source>Without untouched suggestions</source>
        <translation>Sans suggestions intactes</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_figures.py"/>
        <source>Units of text: mentions</source>
        <translation>Unités de texte : mentions</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_figures.py"/>
        <source>Units of text: triggers</source>
        <translation>Unités de texte : déclencheurs</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_figures.py"/>
        <source>uα, places and labels</source>
        <translation>uα, places et étiquettes</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_figures.py"/>
        <source>Krippendorff’s alpha of units, each as heavy as it is long</source>
        <translation>alpha de Krippendorff des unités, chacune pesant sa longueur</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_figures.py"/>
        <source>|uα, places alone</source>
        <translation>|uα, places seules</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_figures.py"/>
        <source>the same of marked or not marked, whatever the label</source>
        <translation>la même chose pour marqué ou non marqué, quelle que soit l’étiquette</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_figures.py"/>
        <source>cuα, labels where both marked</source>
        <translation>cuα, étiquettes là où les deux ont marqué</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_figures.py"/>
        <source>the same of the labels alone</source>
        <translation>la même chose pour les étiquettes seules</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_figures.py"/>
        <source>What cuα rests on</source>
        <translation>Sur quoi repose cuα</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_figures.py"/>
        <source>the share of all marked characters that both marked</source>
        <translation>la part de tous les caractères marqués que les deux ont marquée</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_figures.py"/>
        <source>Gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_figures.py"/>
        <source>gamma of Mathet and others: the best alignment against random ones</source>
        <translation>gamma de Mathet et d’autres : le meilleur alignement contre des alignements aléatoires</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_figures.py"/>
        <source>the share of what both judged in which they say the same</source>
        <translation>la part de ce que les deux ont jugé où ils disent la même chose</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_figures.py"/>
        <source>Cohen’s kappa, the mean of the pairs</source>
        <translation>kappa de Cohen, moyenne des paires</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_figures.py"/>
        <source>Gwet’s AC1, which one value that is nearly always chosen does not spoil</source>
        <translation>AC1 de Gwet, qu’une valeur presque toujours choisie ne fausse pas</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_figures.py"/>
        <source>Krippendorff’s alpha; of labels with several values by MASI distance</source>
        <translation>alpha de Krippendorff ; pour les étiquettes à plusieurs valeurs, par distance MASI</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_figures.py"/>
        <source>what both chose, of all that one of them chose</source>
        <translation>ce que les deux ont choisi, de tout ce que l’un d’eux a choisi</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_figures.py"/>
        <source>F1 of this value</source>
        <translation>F1 de cette valeur</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_figures.py"/>
        <source>Measures of units, and gamma: computing…</source>
        <translation>Mesures d’unités, et gamma : calcul…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_figures.py"/>
        <source>all counted {shown_figure}</source>
        <translation>tout compté {shown_figure}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_figures.py"/>
        <source>(k)uα of {label}</source>
        <translation>(k)uα de {label}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_figures.py"/>
        <source>units of this label alone</source>
        <translation>unités de cette étiquette seule</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_head.py"/>
        <source>Whether suggestions that were accepted unchanged are counted</source>
        <translation>Si les suggestions acceptées telles quelles comptent</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_head.py"/>
        <source>all suggestions counted</source>
        <translation>suggestions comptées</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_head.py"/>
        <source>Count all suggestions</source>
        <translation>Compter toutes les suggestions</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_head.py"/>
        <source>Leave out what was accepted unchanged</source>
        <translation>Laisser de côté ce qui a été accepté tel quel</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_head.py"/>
        <source>Whether event types are compared as they are, or as their PLOVER parents</source>
        <translation>Si les types d’événements sont comparés tels quels, ou comme leurs parents PLOVER</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_head.py"/>
        <source>event types</source>
        <translation>types d’événements</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_head.py"/>
        <source>Compare event types</source>
        <translation>Comparer les types d’événements</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_head.py"/>
        <source>PLOVER parents</source>
        <translation>parents PLOVER</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_head.py"/>
        <source>Compare the PLOVER parents of event types</source>
        <translation>Comparer les parents PLOVER des types d’événements</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_head.py"/>
        <source>Whether annotators are compared with each other or with the gold</source>
        <translation>Si les annotateurs sont comparés entre eux ou avec la référence</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_head.py"/>
        <source>with each other</source>
        <translation>entre eux</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_head.py"/>
        <source>Compare annotators with each other</source>
        <translation>Comparer les annotateurs entre eux</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_head.py"/>
        <source>against gold</source>
        <translation>contre la référence</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_head.py"/>
        <source>Compare each annotator with the gold</source>
        <translation>Comparer chaque annotateur avec la référence</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_head.py"/>
        <source>Feedback…</source>
        <translation>Retours…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_head.py"/>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>Report…</source>
        <translation>Rapport…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_head.py"/>
        <source>Done layers only</source>
        <translation>Couches terminées seulement</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_head.py"/>
        <source>All layers that were begun</source>
        <translation>Toutes les couches commencées</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_head.py"/>
        <source>Whose layers are compared</source>
        <translation>Les couches de qui sont comparées</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_head.py"/>
        <source>Which documents are compared</source>
        <translation>Quels documents sont comparés</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_head.py"/>
        <source>Which labels and event types are compared</source>
        <translation>Quelles étiquettes et quels types sont comparés</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_head.py"/>
        <source>Write a page for each annotator: what was settled otherwise</source>
        <translation>Écrire une page par annotateur : ce qui a été arbitré autrement</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_head.py"/>
        <source>Write all numbers to a file</source>
        <translation>Écrire tous les chiffres dans un fichier</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/gui/agreement_head.py"/>
        <source>{n:,} labels</source>
        <translation>
            <numerusform>{n:,} étiquette</numerusform>
            <numerusform>{n:,} étiquettes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_head.py"/>
        <location filename="../../annotator/gui/settle_keys.py"/>
        <source>all labels</source>
        <translation>toutes les étiquettes</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_head.py"/>
        <location filename="../../annotator/gui/hand_out_form.py"/>
        <source>annotators</source>
        <translation>annotateurs</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_head.py"/>
        <source>shared documents</source>
        <translation>documents partagés</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_head.py"/>
        <source>done or not</source>
        <translation>terminés ou non</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_head.py"/>
        <source>with “{words}”</source>
        <translation>avec « {words} »</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_head.py"/>
        <source>chosen ones</source>
        <translation>ceux choisis</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_head.py"/>
        <source>With these words…</source>
        <translation>Avec ces mots…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_head.py"/>
        <source>Every document, of any time</source>
        <translation>Tous les documents, de tout temps</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_head.py"/>
        <source>finished {since} to {until}</source>
        <translation>terminés du {since} au {until}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_head.py"/>
        <source>finished since {since}</source>
        <translation>terminés depuis le {since}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_head.py"/>
        <source>finished until {until}</source>
        <translation>terminés jusqu’au {until}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_matrices.py"/>
        <location filename="../../annotator/gui/agreement_middle.py"/>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>Confusion</source>
        <translation>Confusions</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_middle.py"/>
        <source>Every label, event type, role or attribute by itself</source>
        <translation>Chaque étiquette, type, rôle ou attribut à part</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_middle.py"/>
        <source>Which label meets which</source>
        <translation>Quelle étiquette rencontre laquelle</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_middle.py"/>
        <location filename="../../annotator/gui/agreement_trend.py"/>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>Over time</source>
        <translation>Dans le temps</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_middle.py"/>
        <source>Whether they agree more than they did</source>
        <translation>S’ils s’accordent mieux qu’avant</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_middle.py"/>
        <location filename="../../annotator/gui/agreement_people.py"/>
        <location filename="../../annotator/gui/annotator_rows.py"/>
        <location filename="../../annotator/gui/matrix_view.py"/>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>Annotators</source>
        <translation>Annotateurs</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_middle.py"/>
        <source>How fast each is, and what becomes of the suggestions</source>
        <translation>La vitesse de chacun, et ce que deviennent les suggestions</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_middle.py"/>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_middle.py"/>
        <source>All other measures</source>
        <translation>Toutes les autres mesures</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_middle.py"/>
        <source>Preparing the plots…</source>
        <translation>Préparation des graphiques…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_middle.py"/>
        <source>{title_of}: what one has in the rows, the other in the columns</source>
        <translation>{title_of} : l’un en lignes, l’autre en colonnes</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_middle.py"/>
        <source>Choose mentions, tokens, triggers or arguments to see what meets what</source>
        <translation>Choisissez mentions, mots, déclencheurs ou arguments pour voir ce qui rencontre quoi</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_middle.py"/>
        <source>{short_how}, by when the later of two was finished</source>
        <translation>{short_how}, selon la date où le dernier des deux a terminé</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_middle.py"/>
        <source>No document that is compared was said to be done</source>
        <translation>Aucun document comparé n’a été dit terminé</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_middle.py"/>
        <source>A row opens where the others differ</source>
        <translation>Une ligne s’ouvre là où les autres diffèrent</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_middle.py"/>
        <source>Each with how it is counted</source>
        <translation>Chacune avec sa façon de compter</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_progress.py"/>
        <source>Comparing</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_progress.py"/>
        <location filename="../../annotator/gui/prehighlighting.py"/>
        <location filename="../../annotator/gui/suggesters_dialog.py"/>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_progress.py"/>
        <source>Stop, and keep what is shown</source>
        <translation>Arrêter et garder ce qui est affiché</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_progress.py"/>
        <source>Intervals</source>
        <translation>Intervalles</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_progress.py"/>
        <source>{what}… {done:,} of {documents}</source>
        <translation>{what}… {done:,} sur {documents}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_reports.py"/>
        <source>Report (*.html);;Numbers as JSON (*.json);;Numbers as a table (*.csv)</source>
        <translation>Rapport (*.html);;Chiffres en JSON (*.json);;Chiffres en tableau (*.csv)</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_reports.py"/>
        <source>Agreement report</source>
        <translation>Rapport d’accord</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_reports.py"/>
        <source>Feedback for the annotators</source>
        <translation>Retours aux annotateurs</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_reports.py"/>
        <source>The report is in {name}.</source>
        <translation>Le rapport est dans {name}.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_reports.py"/>
        <source>{pages} written to {name}.</source>
        <translation>{pages} écrites dans {name}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/gui/agreement_reports.py"/>
        <source>{n:,} pages</source>
        <translation>
            <numerusform>{n:,} page</numerusform>
            <numerusform>{n:,} pages</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_reports.py"/>
        <source>The report is being written …</source>
        <translation>Le rapport s’écrit …</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_screen.py"/>
        <source>choose a row</source>
        <translation>choisir une ligne</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_screen.py"/>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>settle</source>
        <translation>arbitrer</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_screen.py"/>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>report</source>
        <translation>rapport</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_screen.py"/>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>measure</source>
        <translation>mesure</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_screen.py"/>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>untouched suggestions</source>
        <translation>suggestions intactes</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_screen.py"/>
        <source>hand out</source>
        <translation>distribuer</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_screen.py"/>
        <source>merge packages</source>
        <translation>fusionner des paquets</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_screen.py"/>
        <location filename="../../annotator/gui/concordance_keys.py"/>
        <location filename="../../annotator/gui/focus_hints.py"/>
        <location filename="../../annotator/gui/settle_keys.py"/>
        <location filename="../../annotator/gui/time_screen.py"/>
        <source>back to the text</source>
        <translation>retour au texte</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_screen.py"/>
        <source>Stopped; {agreement_again} compares again.</source>
        <translation>Arrêté ; {agreement_again} compare de nouveau.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_screen.py"/>
        <source>Nothing is listed that could be settled.</source>
        <translation>Rien de listé ne pourrait être arbitré.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_screen.py"/>
        <source>They agree there: there is nothing to settle.</source>
        <translation>Ils sont d’accord là : il n’y a rien à arbitrer.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_screen.py"/>
        <source>Compare only documents with these words:</source>
        <translation>Comparer seulement les documents avec ces mots :</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_screen.py"/>
        <source>Nothing is listed that a rule could decide.</source>
        <translation>Rien de listé ne pourrait être décidé par une règle.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_screen.py"/>
        <source>There is nothing to report yet.</source>
        <translation>Il n’y a rien à rapporter encore.</translation>
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
        <translation>Annotateur</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_tables.py"/>
        <source>Docs</source>
        <translation>Doc.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_tables.py"/>
        <source>Words/h</source>
        <translation>Mots/h</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_tables.py"/>
        <source>s/doc</source>
        <translation>s/doc</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_tables.py"/>
        <source>Accepted</source>
        <translation>Acceptées</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_tables.py"/>
        <source>Untouched</source>
        <translation>Intactes</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_tables.py"/>
        <source>Corrected</source>
        <translation>Corrigées</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_tables.py"/>
        <location filename="../../annotator/gui/concordance_bar.py"/>
        <source>Rejected</source>
        <translation>Rejetées</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_tables.py"/>
        <source>Added</source>
        <translation>Ajoutées</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_tables.py"/>
        <location filename="../../annotator/gui/schema_form.py"/>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_tables.py"/>
        <location filename="../../annotator/gui/plan_page.py"/>
        <source>documents</source>
        <translation>documents</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_tables.py"/>
        <source>words an hour</source>
        <translation>mots à l’heure</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_tables.py"/>
        <source>seconds a document</source>
        <translation>secondes par document</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_tables.py"/>
        <location filename="../../annotator/gui/mention_model.py"/>
        <source>accepted</source>
        <translation>accepté</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_tables.py"/>
        <location filename="../../annotator/gui/difference_delegate.py"/>
        <source>untouched</source>
        <translation>intact</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_tables.py"/>
        <location filename="../../annotator/gui/mention_model.py"/>
        <source>corrected</source>
        <translation>corrigé</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_tables.py"/>
        <location filename="../../annotator/gui/hit_model.py"/>
        <location filename="../../annotator/gui/mention_model.py"/>
        <source>rejected</source>
        <translation>rejeté</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_tables.py"/>
        <location filename="../../annotator/gui/mention_model.py"/>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_tables.py"/>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_tables.py"/>
        <source>Recall</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_tables.py"/>
        <source>{documents}, {items:,} marked</source>
        <translation>{documents}, {items:,} marqués</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_tables.py"/>
        <source>{annotator} against gold, {head}: {spoken_figure}</source>
        <translation>{annotator} contre la référence, {head} : {spoken_figure}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_tables.py"/>
        <source>{annotator} against gold</source>
        <translation>{annotator} contre la référence</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_tables.py"/>
        <source>one</source>
        <translation>l’un</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_tables.py"/>
        <source>the other</source>
        <translation>l’autre</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_tables.py"/>
        <source>{number:,} times both {one}</source>
        <translation>{number:,} fois tous deux {one}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_tables.py"/>
        <source>{number:,} times {one} for {first}, {other} for {second}</source>
        <translation>{number:,} fois {one} pour {first}, {other} pour {second}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_tables.py"/>
        <source>{one} against {other}</source>
        <translation>{one} contre {other}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_tables.py"/>
        <source>{who} agree least, and differ most often in {where}.</source>
        <translation>{who} s’accordent le moins et diffèrent le plus souvent sur {where}.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_tables.py"/>
        <source>{who} differ most often in {where}.</source>
        <translation>{who} diffèrent le plus souvent sur {where}.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_tables.py"/>
        <source>rare, the figure says little</source>
        <translation>rare, le chiffre dit peu</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_tables.py"/>
        <source>{corrected:,} corrected, {rejected:,} rejected, {added:,} added</source>
        <translation>{corrected:,} corrigées, {rejected:,} rejetées, {added:,} ajoutées</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_trend.py"/>
        <source>{since} to {until}</source>
        <translation>{since} – {until}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_trend.py"/>
        <source>since {since}</source>
        <translation>depuis {since}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_trend.py"/>
        <source>{span}: {said}, {documents}. Enter compares these alone.</source>
        <translation>{span} : {said}, {documents}. Entrée compare ceux-ci seuls.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_words.py"/>
        <source>exact F1, mentions</source>
        <translation>F1 exact, mentions</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_words.py"/>
        <source>relaxed F1, mentions</source>
        <translation>F1 avec recouvrement, mentions</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_words.py"/>
        <source>exact F1, label ignored</source>
        <translation>F1 exact, sans l’étiquette</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_words.py"/>
        <source>soft F, mentions</source>
        <translation>F pondéré, mentions</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_words.py"/>
        <source>kappa of the label</source>
        <translation>kappa de l’étiquette</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_words.py"/>
        <source>alpha, tokens</source>
        <translation>alpha, mots</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_words.py"/>
        <source>kappa with O, tokens</source>
        <translation>kappa avec O, mots</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_words.py"/>
        <source>kappa, tokens both marked</source>
        <translation>kappa, mots marqués par les deux</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_words.py"/>
        <source>F1, triggers</source>
        <translation>F1, déclencheurs</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_words.py"/>
        <source>F1, triggers with type</source>
        <translation>F1, déclencheurs avec type</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_words.py"/>
        <source>kappa of the type</source>
        <translation>kappa du type</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_words.py"/>
        <source>F1, arguments</source>
        <translation>F1, arguments</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_words.py"/>
        <source>F1, arguments with role</source>
        <translation>F1, arguments avec rôle</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_words.py"/>
        <source>F1, attached arguments</source>
        <translation>F1, arguments rattachés</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_words.py"/>
        <source>kappa of the role</source>
        <translation>kappa du rôle</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_words.py"/>
        <source>F1, links without type</source>
        <translation>F1, liens sans type</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_words.py"/>
        <source>F1, links</source>
        <translation>F1, liens</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_words.py"/>
        <source>B³ of “same as”</source>
        <translation>B³ de « identique à »</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_words.py"/>
        <source>LEA of “same as”</source>
        <translation>LEA de « identique à »</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_words.py"/>
        <source>attributes</source>
        <translation>attributs</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_words.py"/>
        <location filename="../../annotator/gui/settle_rules.py"/>
        <source>document labels</source>
        <translation>étiquettes de document</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_words.py"/>
        <source>undefined, {reason}</source>
        <translation>indéfini, {reason}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_words.py"/>
        <source>, 95 percent interval {low} to {high}</source>
        <translation>, intervalle à 95 pour cent de {low} à {high}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_words.py"/>
        <location filename="../../annotator/gui/difference_delegate.py"/>
        <location filename="../../annotator/gui/difference_words.py"/>
        <source>not marked</source>
        <translation>non marqué</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_words.py"/>
        <source>Gold</source>
        <translation>Référence</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_words.py"/>
        <location filename="../../annotator/gui/plan_page.py"/>
        <source>of {number:,}</source>
        <translation>sur {number:,}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/agreement_work.py"/>
        <source>find all</source>
        <translation>tout trouver</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/annotator_rows.py"/>
        <location filename="../../annotator/gui/queue_options.py"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/annotator_rows.py"/>
        <source>How much of the work, against the others: 2 is twice as much as 1</source>
        <translation>Quelle part du travail, par rapport aux autres : 2 est deux fois plus que 1</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/annotator_rows.py"/>
        <source>At most so many documents; the lowest value is no limit</source>
        <translation>Au plus tant de documents ; la valeur la plus basse veut dire sans limite</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/annotator_rows.py"/>
        <source>a new annotator</source>
        <translation>un nouvel annotateur</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/annotator_rows.py"/>
        <source>Name of an annotator</source>
        <translation>Nom d’un annotateur</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/annotator_rows.py"/>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/annotator_rows.py"/>
        <source>At most so many documents</source>
        <translation>Au plus tant de documents</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/annotator_rows.py"/>
        <source>{words} of {whose}</source>
        <translation>{words} de {whose}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/annotator_rows.py"/>
        <source>Remove {whose}</source>
        <translation>Enlever {whose}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/annotator_rows.py"/>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>Add an annotator</source>
        <translation>Ajouter un annotateur</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/annotator_rows.py"/>
        <source>One more row</source>
        <translation>Encore une ligne</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/annotator_rows.py"/>
        <location filename="../../annotator/gui/schema_fields.py"/>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/apply_dialog.py"/>
        <source>leave this one out, or in</source>
        <translation>laisser celui-ci, ou le prendre</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/apply_dialog.py"/>
        <source>all of this document</source>
        <translation>tout de ce document</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/apply_dialog.py"/>
        <location filename="../../annotator/gui/settle_keys.py"/>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/apply_dialog.py"/>
        <source>whole project</source>
        <translation>tout le projet</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/apply_dialog.py"/>
        <source>apply</source>
        <translation>appliquer</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/apply_dialog.py"/>
        <source>Apply to all occurrences</source>
        <translation>Appliquer à toutes les occurrences</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/apply_dialog.py"/>
        <location filename="../../annotator/gui/places_pane.py"/>
        <source>Places</source>
        <translation>Endroits</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/apply_dialog.py"/>
        <source>{label} on every “{surface}”</source>
        <translation>{label} sur chaque « {surface} »</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/apply_dialog.py"/>
        <source>&amp;This document</source>
        <translation>Ce &amp;document</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/apply_dialog.py"/>
        <source>Whole &amp;project</source>
        <translation>Tout le &amp;projet</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/apply_dialog.py"/>
        <source>Same &amp;capitals</source>
        <translation>Mêmes maj&amp;uscules</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/apply_dialog.py"/>
        <source>Whole &amp;words only</source>
        <translation>&amp;Mots entiers seulement</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/apply_dialog.py"/>
        <source>Apply to {chosen:,}</source>
        <translation>Appliquer à {chosen:,}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/apply_dialog.py"/>
        <source>No place chosen</source>
        <translation>Aucun endroit choisi</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/apply_dialog.py"/>
        <location filename="../../annotator/gui/concordance_screen.py"/>
        <location filename="../../annotator/gui/export_pane.py"/>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/apply_dialog.py"/>
        <source>No other place</source>
        <translation>Aucun autre endroit</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/apply_dialog.py"/>
        <source>; {alike:,} more are like this already</source>
        <translation> ; {alike:,} autres le sont déjà</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/apply_dialog.py"/>
        <location filename="../../annotator/gui/places_pane.py"/>
        <source>Looking… {words}</source>
        <translation>Recherche… {words}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/apply_dialog.py"/>
        <location filename="../../annotator/gui/focus_hints.py"/>
        <source>close</source>
        <translation>fermer</translation>
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
        <translation>
Tout le projet en contient peut-être plus.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/apply_dialog.py"/>
        <location filename="../../annotator/gui/concordance_bar.py"/>
        <source>Same capitals</source>
        <translation>Mêmes majuscules</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/apply_dialog.py"/>
        <source>Whole words only</source>
        <translation>Mots entiers seulement</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/apply_dialog.py"/>
        <source>
Untick {ticked} to look wider.</source>
        <translation>
Décochez {ticked} pour chercher plus large.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/apply_dialog.py"/>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <location filename="../../annotator/gui/boundaries.py"/>
        <source>There is no other annotation here.</source>
        <translation>Il n’y a pas d’autre annotation ici.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/boundaries.py"/>
        <source>Stand on a mention to move its boundaries.</source>
        <translation>Placez-vous sur une mention pour déplacer ses limites.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/boundaries.py"/>
        <source>“{surface}” is only a part of a word.</source>
        <translation>« {surface} » n’est qu’une partie d’un mot.</translation>
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
        <translation>Placez-vous sur une mention, puis sélectionnez des mots ailleurs et ajoutez-les.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/boundaries.py"/>
        <source>“{surface}” has these words already.</source>
        <translation>« {surface} » a déjà ces mots.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/boundaries.py"/>
        <source>Select more words of “{surface}”, then press the same key again.</source>
        <translation>Sélectionnez d’autres mots de « {surface} », puis appuyez encore sur la même touche.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/boundaries.py"/>
        <source>Stand on a fragment to take it away.</source>
        <translation>Placez-vous sur un fragment pour l’enlever.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/bulk_work.py"/>
        <source>Nothing changes there: choose places of yours that this fits.</source>
        <translation>Rien ne change là : choisissez des endroits à vous où cela convient.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/bulk_work.py"/>
        <source>{name}: {where}. Ctrl+Z takes it back.</source>
        <translation>{name} : {where}. Ctrl+Z l’annule.</translation>
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
        <translation>Beaucoup de documents</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/bulk_work.py"/>
        <source>Stopped; nothing was changed.</source>
        <translation>Arrêté ; rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/bulk_work.py"/>
        <source>That was undone already.</source>
        <translation>Cela a déjà été annulé.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/bulk_work.py"/>
        <source>That is done already.</source>
        <translation>C’est déjà fait.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/bulk_work.py"/>
        <location filename="../../annotator/gui/controller.py"/>
        <location filename="../../annotator/gui/schema_editor.py"/>
        <location filename="../../annotator/gui/settle_commands.py"/>
        <source>Undone</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/bulk_work.py"/>
        <location filename="../../annotator/gui/controller.py"/>
        <location filename="../../annotator/gui/schema_editor.py"/>
        <location filename="../../annotator/gui/settle_commands.py"/>
        <source>Done again</source>
        <translation>Rétabli</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/bulk_work.py"/>
        <source>{done}: {name}, in {documents}.</source>
        <translation>{done} : {name} ({documents}).</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/bulk_work.py"/>
        <source> Changed since, so left as it is: {left}.</source>
        <translation> Modifiés depuis, donc laissés tels quels : {left}.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/card_commands.py"/>
        <location filename="../../annotator/gui/event_commands.py"/>
        <source>No role is active; {role_down} chooses one.</source>
        <translation>Aucun rôle n’est actif ; {role_down} en choisit un.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/card_commands.py"/>
        <source>The active role is empty.</source>
        <translation>Le rôle actif est vide.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/card_commands.py"/>
        <source>{shown_name} has no value with the number {number}.</source>
        <translation>{shown_name} n’a pas de valeur de numéro {number}.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/card_commands.py"/>
        <source>The schema has no {name} here.</source>
        <translation>Le schéma n’a pas de {name} ici.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/card_commands.py"/>
        <source>Link “{words}”</source>
        <translation>Relier « {words} »</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/card_commands.py"/>
        <source>There is nothing here that it could be linked to.</source>
        <translation>Il n’y a rien ici à quoi le lier.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/card_commands.py"/>
        <source> above</source>
        <translation> plus haut</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/card_commands.py"/>
        <source> below</source>
        <translation> plus bas</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/card_commands.py"/>
        <source>They are linked like that already.</source>
        <translation>Ils sont déjà liés ainsi.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/card_lines.py"/>
        <location filename="../../annotator/gui/reading.py"/>
        <source>trigger</source>
        <translation>déclencheur</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/card_lines.py"/>
        <location filename="../../annotator/gui/concordance_keys.py"/>
        <location filename="../../annotator/gui/mention_model.py"/>
        <source>words</source>
        <translation>mots</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/card_lines.py"/>
        <location filename="../../annotator/gui/mention_model.py"/>
        <location filename="../../annotator/gui/reading.py"/>
        <source>mention</source>
        <translation>mention</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/card_lines.py"/>
        <source>select words, then</source>
        <translation>sélectionnez des mots, puis</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/card_lines.py"/>
        <source>press</source>
        <translation>appuyez sur</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/card_lines.py"/>
        <source>or select words</source>
        <translation>ou sélectionnez des mots</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/card_lines.py"/>
        <location filename="../../annotator/gui/event_card.py"/>
        <location filename="../../annotator/gui/hit_model.py"/>
        <location filename="../../annotator/gui/mention_model.py"/>
        <location filename="../../annotator/gui/schema_sample.py"/>
        <source>suggested</source>
        <translation>suggéré</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/card_lines.py"/>
        <location filename="../../annotator/gui/reading.py"/>
        <source>, suggested</source>
        <translation>, suggéré</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/card_lines.py"/>
        <source>to {words}</source>
        <translation>vers {words}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/card_lines.py"/>
        <source>from {words}</source>
        <translation>depuis {words}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/card_places.py"/>
        <source>link {kind}, to {words}</source>
        <translation>lien {kind}, vers {words}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/card_places.py"/>
        <source>link {kind}, from {words}</source>
        <translation>lien {kind}, depuis {words}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/card_places.py"/>
        <location filename="../../annotator/gui/schema_form.py"/>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/card_places.py"/>
        <location filename="../../annotator/gui/schema_form.py"/>
        <location filename="../../annotator/gui/settle_keys.py"/>
        <location filename="../../annotator/gui/settle_words.py"/>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/card_places.py"/>
        <location filename="../../annotator/gui/settle_words.py"/>
        <source>not set</source>
        <translation>non fixé</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/card_row.py"/>
        <source>active row</source>
        <translation>ligne active</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/case_button.py"/>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>Add to the guidelines…</source>
        <translation>Ajouter aux consignes…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/case_button.py"/>
        <source>Write the rule that decides this place</source>
        <translation>Écrire la règle qui décide cet endroit</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/choice_panel.py"/>
        <location filename="../../annotator/gui/queue_panel.py"/>
        <location filename="../../annotator/gui/time_screen.py"/>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/choice_panel.py"/>
        <source>Compare these</source>
        <translation>Comparer ceux-ci</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/choice_panel.py"/>
        <source>Which {what} are compared</source>
        <translation>Quels {what} sont comparés</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/choice_panel.py"/>
        <location filename="../../annotator/gui/offered_dialog.py"/>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/concordance_bar.py"/>
        <source>All places</source>
        <translation>Tous les endroits</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/concordance_bar.py"/>
        <source>Decided</source>
        <translation>Décidé</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/concordance_bar.py"/>
        <source>Suggested</source>
        <translation>Suggéré</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/concordance_bar.py"/>
        <source>Unlabelled</source>
        <translation>Sans étiquette</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/concordance_bar.py"/>
        <source>Same words, different labels</source>
        <translation>Mêmes mots, étiquettes différentes</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/concordance_bar.py"/>
        <source>Labelled here, not there</source>
        <translation>Étiqueté ici, pas là</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/concordance_bar.py"/>
        <source>Words to find in every document</source>
        <translation>Mots à trouver dans tous les documents</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/concordance_bar.py"/>
        <source>Label, event type, or a role of decided events</source>
        <translation>Étiquette, type d’événement, ou un rôle d’événements décidés</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/concordance_bar.py"/>
        <source>Decided, suggested or neither</source>
        <translation>Décidé, suggéré ou ni l’un ni l’autre</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/concordance_bar.py"/>
        <source>Whose annotations</source>
        <translation>Les annotations de qui</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/concordance_bar.py"/>
        <source>Whole words</source>
        <translation>Mots entiers</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/concordance_bar.py"/>
        <source>Pattern</source>
        <translation>Motif</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/concordance_bar.py"/>
        <source>A regular expression, such as (north|south)ern \w+</source>
        <translation>Une expression régulière, comme (nord|sud)iste \w+</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/concordance_bar.py"/>
        <location filename="../../annotator/gui/hand_out_form.py"/>
        <location filename="../../annotator/gui/settle_filter.py"/>
        <source>Any label</source>
        <translation>Toute étiquette</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/concordance_bar.py"/>
        <source>{annotator} (you)</source>
        <translation>{annotator} (vous)</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/concordance_bar.py"/>
        <source>{words} of any event</source>
        <translation>{words} de tout événement</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/concordance_bar.py"/>
        <source>{words} of {shown_name}</source>
        <translation>{words} de {shown_name}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/concordance_keys.py"/>
        <source>Choose from here on</source>
        <translation>Choisir à partir d’ici</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/concordance_keys.py"/>
        <source>From the places to the words of a ready-made search</source>
        <translation>Des endroits aux mots d’une recherche toute faite</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/concordance_keys.py"/>
        <source>No {kind} has the key {shown}.</source>
        <translation>Aucun {kind} n’a la touche {shown}.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/concordance_keys.py"/>
        <source>go to the places</source>
        <translation>aller aux endroits</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/concordance_keys.py"/>
        <location filename="../../annotator/gui/hints.py"/>
        <location filename="../../annotator/gui/settle_keys.py"/>
        <source>a letter</source>
        <translation>une lettre</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/concordance_keys.py"/>
        <location filename="../../annotator/gui/hints.py"/>
        <source>Shift+letter</source>
        <translation>Maj+lettre</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/concordance_keys.py"/>
        <location filename="../../annotator/gui/hints.py"/>
        <location filename="../../annotator/gui/mention_model.py"/>
        <location filename="../../annotator/gui/palette_entries.py"/>
        <source>event</source>
        <translation>événement</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/concordance_keys.py"/>
        <location filename="../../annotator/gui/hints.py"/>
        <source>remove</source>
        <translation>enlever</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/concordance_screen.py"/>
        <source>Type words to see every place in the project where they stand,
or choose a label to see all that has it.

The two searches at the right above find what does not agree:
the same words with different labels, and words with a label here and none there.</source>
        <translation>Tapez des mots pour voir chaque endroit du projet où ils se trouvent,
ou choisissez une étiquette pour voir tout ce qui la porte.

Les deux recherches en haut à droite trouvent ce qui ne concorde pas :
les mêmes mots avec des étiquettes différentes, et des mots étiquetés ici et pas là.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/concordance_screen.py"/>
        <source>Nothing to mend here: the same words are annotated alike.</source>
        <translation>Rien à corriger ici : les mêmes mots sont annotés pareil.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/concordance_screen.py"/>
        <source>No place fits. Try other words, another label, or All places.</source>
        <translation>Aucun endroit ne convient. Essayez d’autres mots, une autre étiquette, ou « Tous les endroits ».</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/concordance_screen.py"/>
        <source>There is no place here yet: look for words or a label.</source>
        <translation>Pas encore d’endroit ici : cherchez des mots ou une étiquette.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/concordance_screen.py"/>
        <source>Go to a place first.</source>
        <translation>Allez d’abord à un endroit.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/controller.py"/>
        <source>There are no words here to label.</source>
        <translation>Il n’y a pas de mots ici à étiqueter.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/controller.py"/>
        <source>There are no words here to make an event of.</source>
        <translation>Il n’y a pas de mots ici pour un événement.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/crash_dialog.py"/>
        <source>Something went wrong that should not. Your work up to here is on the disk. You can go on; please report the details. They hold no words of your articles.</source>
        <translation>Quelque chose a mal tourné qui n’aurait pas dû. Votre travail jusqu’ici est sur le disque. Vous pouvez continuer ; merci de signaler les détails. Ils ne contiennent aucun mot de vos articles.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/crash_dialog.py"/>
        <source>

which followed from:

</source>
        <translation>

ce qui suivait de :

</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/crash_dialog.py"/>
        <source>(its words are left out)</source>
        <translation>(les mots sont omis)</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/crash_dialog.py"/>
        <source>There is no log folder: it can't be made ({strerror}).</source>
        <translation>Il n’y a pas de dossier de journaux : il ne peut pas être créé ({strerror}).</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/crash_dialog.py"/>
        <source>The log is in {folder}.</source>
        <translation>Le journal est dans {folder}.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/crash_dialog.py"/>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/crash_dialog.py"/>
        <source>Copy the details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/crash_dialog.py"/>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/deciding.py"/>
        <source>There is nothing here to reject or remove.</source>
        <translation>Il n’y a rien ici à rejeter ou à enlever.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/deciding.py"/>
        <source>Stand on one of them first.</source>
        <translation>Placez-vous d’abord sur l’un d’eux.</translation>
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
        <translation>dans la phrase</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/deciding.py"/>
        <source>by {suggester}</source>
        <translation>par {suggester}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/dialogs.py"/>
        <source>Label the document</source>
        <translation>Étiqueter le document</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/dialogs.py"/>
        <source>Labels of the document</source>
        <translation>Étiquettes du document</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/dialogs.py"/>
        <location filename="../../annotator/gui/import_dialog.py"/>
        <location filename="../../annotator/gui/report_model.py"/>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/dialogs.py"/>
        <source>News articles into gold-standard data. Your data stays on this computer.</source>
        <translation>Des articles de presse aux données de référence. Vos données restent sur cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/dialogs.py"/>
        <source>{name} was deleted or moved. Save a copy of it before closing?</source>
        <translation>{name} a été supprimé ou déplacé. En enregistrer une copie avant de fermer ?</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/dialogs.py"/>
        <source>Close without</source>
        <translation>Fermer sans</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/dialogs.py"/>
        <source>Beginning…</source>
        <translation>Début…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/dialogs.py"/>
        <source>{done:,} of {total:,} · {name}</source>
        <translation>{done:,} sur {total:,} · {name}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/dialogs.py"/>
        <source>{done:,} of {total:,}</source>
        <translation>{done:,} sur {total:,}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/difference_list.py"/>
        <location filename="../../annotator/gui/difference_pane.py"/>
        <source>Where they differ</source>
        <translation>Où ils diffèrent</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/difference_pane.py"/>
        <source>They agree here: there is no difference behind this number.</source>
        <translation>Ils sont d’accord ici : il n’y a pas de différence derrière ce nombre.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/difference_pane.py"/>
        <source>Decide these places one after the other</source>
        <translation>Décider ces endroits l’un après l’autre</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/difference_pane.py"/>
        <source>Where they agree</source>
        <translation>Où ils sont d’accord</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/difference_pane.py"/>
        <source> of {of_all:,}</source>
        <translation> sur {of_all:,}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/difference_pane.py"/>
        <source>Settle this one</source>
        <translation>Arbitrer celui-ci</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/difference_pane.py"/>
        <source>Settle these {total:,}</source>
        <translation>Arbitrer ces {total:,}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/difference_words.py"/>
        <source>, untouched suggestion</source>
        <translation>, suggestion intacte</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/document_commands.py"/>
        <source>There is no other document in this list.</source>
        <translation>Il n’y a pas d’autre document dans cette liste.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/document_commands.py"/>
        <source>Reopened.</source>
        <translation>Rouvert.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/document_commands.py"/>
        <source>This document is not done yet.</source>
        <translation>Ce document n’est pas encore terminé.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/document_commands.py"/>
        <location filename="../../annotator/gui/queue_commands.py"/>
        <source>What is the matter? Leave it empty to flag without a reason.</source>
        <translation>Qu’y a-t-il ? Laissez vide pour signaler sans raison.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/document_commands.py"/>
        <location filename="../../annotator/gui/queue_commands.py"/>
        <source>Flag this document</source>
        <translation>Signaler ce document</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/document_commands.py"/>
        <source>the guidelines have no section about it</source>
        <translation>les consignes n’ont pas de section à ce sujet</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/document_commands.py"/>
        <source>in this document</source>
        <translation>dans ce document</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/document_commands.py"/>
        <source>in the project</source>
        <translation>dans le projet</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/document_commands.py"/>
        <source>Every label is offered {where}.</source>
        <translation>Toutes les étiquettes sont proposées {where}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/gui/document_commands.py"/>
        <source>{n:,} labels are offered {where}.</source>
        <translation>
            <numerusform>{n:,} étiquette est proposée {where}.</numerusform>
            <numerusform>{n:,} étiquettes sont proposées {where}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/gui/document_commands.py"/>
        <source>Stand on a mention or a trigger to apply it to all its words.</source>
        <translation>Placez-vous sur une mention ou un déclencheur pour l’appliquer à tous ses mots.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/dropping.py"/>
        <source>{} is no project and no package; drop it by itself to import it.</source>
        <translation>{} n’est ni un projet ni un paquet ; déposez-le seul pour l’importer.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/event_card.py"/>
        <source>No event selected</source>
        <translation>Aucun événement sélectionné</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/event_card.py"/>
        <source>Stand on a trigger to see its event, or press Shift and a letter to make the words at the caret one. {palette} finds every type.</source>
        <translation>Placez-vous sur un déclencheur pour voir son événement, ou appuyez sur Maj et une lettre pour en créer un avec les mots au curseur. {palette} trouve tous les types.</translation>
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
        <source>{shown} (key {key})</source>
        <translation>{shown} (touche {key})</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/event_card.py"/>
        <source>Other events here</source>
        <translation>Autres événements ici</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/event_card.py"/>
        <source> · suggested</source>
        <translation> · suggéré</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/event_card.py"/>
        <source>you</source>
        <translation>vous</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/event_card.py"/>
        <source>somebody</source>
        <translation>quelqu’un</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/event_card.py"/>
        <source>added by {who}</source>
        <translation>ajouté par {who}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/event_card.py"/>
        <source>suggested, corrected by {who}</source>
        <translation>suggéré, corrigé par {who}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/event_card.py"/>
        <source>suggested, rejected by {who}</source>
        <translation>suggéré, rejeté par {who}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/event_card.py"/>
        <source>suggested, accepted by {who}</source>
        <translation>suggéré, accepté par {who}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/event_commands.py"/>
        <source>Select an event first, then number its fillers.</source>
        <translation>Sélectionnez d’abord un événement, puis le numéro de ses valeurs.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/event_commands.py"/>
        <source>No candidate here has the number {number}.</source>
        <translation>Aucun candidat ici n’a le numéro {number}.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/event_commands.py"/>
        <source>Press a label's letter, or select an event first.</source>
        <translation>Appuyez sur la lettre d’une étiquette, ou sélectionnez d’abord un événement.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/event_commands.py"/>
        <source>There are no words here to fill a role with.</source>
        <translation>Il n’y a pas de mots ici pour remplir un rôle.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/event_commands.py"/>
        <source>No role of {shown_name} takes {label}.</source>
        <translation>Aucun rôle de {shown_name} ne prend {label}.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/event_commands.py"/>
        <source>Role of “{surface}”</source>
        <translation>Rôle de « {surface} »</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/event_commands.py"/>
        <source>A second {name} on “{words}”.</source>
        <translation>Un second {name} sur « {words} ».</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/event_commands.py"/>
        <source>Split into {events}.</source>
        <translation>Divisé en {events}.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/event_commands.py"/>
        <source>There is no event before this one.</source>
        <translation>Il n’y a pas d’événement avant celui-ci.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/event_commands.py"/>
        <source>{words} has no arguments that are missing here.</source>
        <translation>{words} n’a pas d’arguments qui manquent ici.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/event_commands.py"/>
        <source>{arguments} taken over from {words}.</source>
        <translation>{arguments} repris de {words}.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/event_list.py"/>
        <source>Other events</source>
        <translation>Autres événements</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/export_dialog.py"/>
        <location filename="../../annotator/gui/file_commands.py"/>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/export_dialog.py"/>
        <source>Suggestions that nobody decided are never exported.</source>
        <translation>Les suggestions que personne n’a décidées ne sont jamais exportées.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/export_dialog.py"/>
        <location filename="../../annotator/gui/kept_dialog.py"/>
        <source>Export to</source>
        <translation>Exporter vers</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/export_form.py"/>
        <source>Only documents that are done</source>
        <translation>Seulement les documents terminés</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/export_form.py"/>
        <source>Split into train, dev and test</source>
        <translation>Diviser en entraînement, développement et test</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/export_form.py"/>
        <source>Dataset card beside the data</source>
        <translation>Fiche du jeu de données à côté</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/export_form.py"/>
        <location filename="../../annotator/gui/import_dialog.py"/>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/export_form.py"/>
        <source>What {annotator} decided</source>
        <translation>Ce que {annotator} a décidé</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/export_form.py"/>
        <source>Everybody's layers</source>
        <translation>Les couches de tous</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/export_form.py"/>
        <source>The gold layer</source>
        <translation>La couche de référence</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/export_form.py"/>
        <source>What {name} decided</source>
        <translation>Ce que {name} a décidé</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/export_form.py"/>
        <source>All {documents}</source>
        <translation>Tous : {documents}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/export_form.py"/>
        <source>The {listed:,} that the queue lists</source>
        <translation>Les {listed:,} de la liste</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/export_form.py"/>
        <source>Chosen ones</source>
        <translation>Ceux choisis</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/export_form.py"/>
        <source>The same number gives the same split</source>
        <translation>Le même nombre donne la même division</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/export_form.py"/>
        <source>Licence, such as CC BY 4.0</source>
        <translation>Licence, comme CC BY 4.0</translation>
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
        <translation>Travail de qui</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/export_form.py"/>
        <source>Documents to choose</source>
        <translation>Documents à choisir</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/export_form.py"/>
        <source>Shares of the parts</source>
        <translation>Proportions des parties</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/export_form.py"/>
        <location filename="../../annotator/gui/hand_out_form.py"/>
        <source>Random seed</source>
        <translation>Graine aléatoire</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/export_form.py"/>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/export_form.py"/>
        <source>File to write</source>
        <translation>Fichier à écrire</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/export_form.py"/>
        <location filename="../../annotator/gui/hand_out_form.py"/>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/export_form.py"/>
        <source>To</source>
        <translation>Vers</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/export_form.py"/>
        <source>{there} is there already; the export replaces it.</source>
        <translation>{there} existe déjà ; l’export le remplace.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/export_form.py"/>
        <source>{there} of the files are there already; the export replaces them.</source>
        <translation>{there} des fichiers existent déjà ; l’export les remplace.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/export_form.py"/>
        <source>Give the file a name.</source>
        <translation>Donnez un nom au fichier.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/export_form.py"/>
        <source>Choose documents in the list.</source>
        <translation>Choisissez des documents dans la liste.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/export_pane.py"/>
        <source>Nothing: this format holds all that was decided.</source>
        <translation>Rien : ce format contient tout ce qui a été décidé.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/export_pane.py"/>
        <source>What is lost</source>
        <translation>Ce qui est perdu</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/export_pane.py"/>
        <source>The first records</source>
        <translation>Les premiers enregistrements</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/export_pane.py"/>
        <source>What the format can’t hold</source>
        <translation>Ce que le format ne peut pas contenir</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/export_pane.py"/>
        <source>First records</source>
        <translation>Premiers enregistrements</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/file_commands.py"/>
        <source>Annotator projects (*.annotator)</source>
        <translation>Projets Annotator (*.annotator)</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/file_commands.py"/>
        <source>The settings can't be stored ({error}).</source>
        <translation>Les réglages ne peuvent pas être enregistrés ({error}).</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/file_commands.py"/>
        <source>{error} Until then it is open for reading.</source>
        <translation>{error} D’ici là, il est ouvert en lecture.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/file_commands.py"/>
        <source>The sample’s folder can't be made ({strerror}).</source>
        <translation>Le dossier de l’exemple ne peut pas être créé ({strerror}).</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/file_commands.py"/>
        <source>{error} A fresh sample is open instead: {name}.</source>
        <translation>{error} Un exemple neuf est ouvert à la place : {name}.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/file_commands.py"/>
        <source>New project</source>
        <translation>Nouveau projet</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/file_commands.py"/>
        <source>Open a project</source>
        <translation>Ouvrir un projet</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/file_commands.py"/>
        <source>A copy is in {path}.</source>
        <translation>Une copie est dans {path}.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/file_commands.py"/>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/file_commands.py"/>
        <source>Who annotates? Your name is stored with every decision; it stays on this computer and in the project.</source>
        <translation>Qui annote ? Votre nom est enregistré avec chaque décision ; il reste sur cet ordinateur et dans le projet.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/file_commands.py"/>
        <location filename="../../annotator/gui/settings_dialog.py"/>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/file_commands.py"/>
        <source>This package stays {annotator}’s, as handed out.</source>
        <translation>Ce paquet reste celui de {annotator}, tel que distribué.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/file_commands.py"/>
        <location filename="../../annotator/gui/schema_editor.py"/>
        <source>Open a project first, or make one: File, New project.</source>
        <translation>Ouvrez d’abord un projet, ou créez-en un : Fichier, Nouveau projet.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/find_bar.py"/>
        <source>Find in this document</source>
        <translation>Chercher dans ce document</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/find_bar.py"/>
        <source>The place before (Shift+Enter)</source>
        <translation>L’endroit précédent (Maj+Entrée)</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/find_bar.py"/>
        <source>The next place (Enter)</source>
        <translation>L’endroit suivant (Entrée)</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/find_bar.py"/>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/find_bar.py"/>
        <source>{number} of {found}{more}</source>
        <translation>{number} sur {found}{more}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/find_bar.py"/>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/focus_hints.py"/>
        <source>next place</source>
        <translation>endroit suivant</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/focus_hints.py"/>
        <source>place before</source>
        <translation>endroit précédent</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/focus_hints.py"/>
        <source>open the first</source>
        <translation>ouvrir le premier</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/focus_hints.py"/>
        <location filename="../../annotator/gui/schema_screen.py"/>
        <source>to the list</source>
        <translation>vers la liste</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/focus_hints.py"/>
        <source>end the search</source>
        <translation>finir la recherche</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/focus_hints.py"/>
        <source>add the note</source>
        <translation>ajouter la note</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/focus_hints.py"/>
        <source>go there</source>
        <translation>y aller</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/focus_hints.py"/>
        <source>change its words</source>
        <translation>modifier ses mots</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/focus_hints.py"/>
        <source>answered, or open again</source>
        <translation>répondue, ou rouverte</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/focus_hints.py"/>
        <source>take it away</source>
        <translation>l’enlever</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/focus_hints.py"/>
        <source>choose and go to the list</source>
        <translation>choisir et aller à la liste</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/focus_hints.py"/>
        <source>turn the sort round</source>
        <translation>inverser le tri</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/focus_hints.py"/>
        <source>show everything</source>
        <translation>tout afficher</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/group_list.py"/>
        <source>rejected {number:,}</source>
        <translation>rejetés {number:,}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/group_list.py"/>
        <source>unlabelled {number:,}</source>
        <translation>sans étiquette {number:,}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/group_list.py"/>
        <source>Words to look at</source>
        <translation>Des mots à regarder</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/guidance.py"/>
        <source>The tour needs a text. Close “{title}” and open the sample? Everything in the project is stored.</source>
        <translation>La visite a besoin d’un texte. Fermer « {title} » et ouvrir l’exemple ? Tout dans le projet est enregistré.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/guidance.py"/>
        <source>Open the sample</source>
        <translation>Ouvrir l’exemple</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/guidance.py"/>
        <source>Sample project</source>
        <translation>Projet d’exemple</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/guidance.py"/>
        <location filename="../../annotator/gui/settings_dialog.py"/>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/guidance.py"/>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/guidelines_editor.py"/>
        <source>Guidelines in Markdown</source>
        <translation>Consignes en Markdown</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/guidelines_editor.py"/>
        <source>What they look like</source>
        <translation>Leur aspect</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/guidelines_editor.py"/>
        <source>Markdown: # heading, **bold**, - a list. A heading with a label’s name begins its section.</source>
        <translation>Markdown : # titre, **gras**, - une liste. Un titre au nom d’une étiquette commence sa section.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/guidelines_editor.py"/>
        <location filename="../../annotator/gui/notes_panel.py"/>
        <location filename="../../annotator/gui/schema_dialogs.py"/>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/guidelines_editor.py"/>
        <source>Save what you changed in the guidelines?</source>
        <translation>Enregistrer ce que vous avez modifié dans les consignes ?</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_acts.py"/>
        <source>Write the packages into</source>
        <translation>Écrire les paquets dans</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_dialogs.py"/>
        <source>, {blind:,} blind</source>
        <translation>, {blind:,} sans suggestions</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_dialogs.py"/>
        <source>, in {file}</source>
        <translation>, dans {file}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_dialogs.py"/>
        <source>{summary} They are in {folder}. Send each annotator their file; it opens like any project.</source>
        <translation>{summary} Ils sont dans {folder}. Envoyez à chaque annotateur son fichier ; il s’ouvre comme tout projet.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_dialogs.py"/>
        <source>Packages</source>
        <translation>Paquets</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_dialogs.py"/>
        <source>{name} is ready to be sent; it lies in {parent}. {progress} Going on is no harm: send it again whenever you like, and the newest state counts.</source>
        <translation>{name} est prêt à être envoyé ; il se trouve dans {parent}. {progress} Continuer ne gêne pas : renvoyez-le quand vous voulez, l’état le plus récent compte.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_dialogs.py"/>
        <location filename="../../annotator/gui/sending_back.py"/>
        <source>Send back</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_dialogs.py"/>
        <source>Show the folder</source>
        <translation>Afficher le dossier</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_dialogs.py"/>
        <source>{packages} of this project. Merge {them} into it?</source>
        <translation>{packages} de ce projet. Fusionner {them} avec lui ?</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_dialogs.py"/>
        <source> {files} that can’t be merged here will be left out.</source>
        <translation> {files} qui ne peuvent pas être fusionnés ici seront laissés de côté.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_dialogs.py"/>
        <location filename="../../annotator/gui/merging.py"/>
        <location filename="../../annotator/gui/schema_dialogs.py"/>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_dialogs.py"/>
        <source>Open it instead</source>
        <translation>L’ouvrir plutôt</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_dialogs.py"/>
        <source>{words} Open it in the place of the open project?</source>
        <translation>{words} L’ouvrir à la place du projet ouvert ?</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_dialogs.py"/>
        <source> {other_files} will be left alone.</source>
        <translation> {other_files} seront laissés tranquilles.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/gui/hand_out_dialogs.py"/>
        <source>{n:,} other files</source>
        <translation>
            <numerusform>{n:,} autre fichier</numerusform>
            <numerusform>{n:,} autres fichiers</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_dialogs.py"/>
        <location filename="../../annotator/gui/queue_commands.py"/>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_form.py"/>
        <source>Any status</source>
        <translation>Tout état</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_form.py"/>
        <location filename="../../annotator/gui/queue_options.py"/>
        <location filename="../../annotator/gui/queue_panel.py"/>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_form.py"/>
        <location filename="../../annotator/gui/matrix_model.py"/>
        <source>Begun</source>
        <translation>Commencé</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_form.py"/>
        <location filename="../../annotator/gui/matrix_model.py"/>
        <source>Not done</source>
        <translation>Non terminé</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_form.py"/>
        <location filename="../../annotator/gui/history_page.py"/>
        <location filename="../../annotator/gui/matrix_model.py"/>
        <location filename="../../annotator/gui/queue_commands.py"/>
        <location filename="../../annotator/gui/queue_options.py"/>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_form.py"/>
        <location filename="../../annotator/gui/matrix_model.py"/>
        <source>As they came</source>
        <translation>Dans l’ordre d’arrivée</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_form.py"/>
        <source>The last ones first</source>
        <translation>Les derniers d’abord</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_form.py"/>
        <source>By name</source>
        <translation>Par nom</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_form.py"/>
        <source>Shortest first</source>
        <translation>Les plus courts d’abord</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_form.py"/>
        <source>Longest first</source>
        <translation>Les plus longs d’abord</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_form.py"/>
        <source>Most uncertain first</source>
        <translation>Les plus incertains d’abord</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_form.py"/>
        <source>What teaches most first</source>
        <translation>Les plus instructifs d’abord</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_form.py"/>
        <source>Most disagreement first</source>
        <translation>Le plus de désaccord d’abord</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_form.py"/>
        <source>Annotators for each document</source>
        <translation>Annotateurs pour chaque document</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_form.py"/>
        <source>Part without suggestions, in percent</source>
        <translation>Part sans suggestions, en pour cent</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_form.py"/>
        <source>Those that nobody has yet</source>
        <translation>Pas encore distribués</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_form.py"/>
        <source>All documents</source>
        <translation>Tous les documents</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_form.py"/>
        <source>the same for all</source>
        <translation>les mêmes pour tous</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_form.py"/>
        <source>drawn for each</source>
        <translation>tirés pour chacun</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_form.py"/>
        <source>Words in the text</source>
        <translation>Mots du texte</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_form.py"/>
        <source>Those with these words</source>
        <translation>Ceux avec ces mots</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_form.py"/>
        <source>Status over all annotators</source>
        <translation>État pour tous les annotateurs</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_form.py"/>
        <source>With this label or event</source>
        <translation>Avec cette étiquette ou cet événement</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_form.py"/>
        <source>With these words</source>
        <translation>Avec ces mots</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_form.py"/>
        <location filename="../../annotator/gui/queue_options.py"/>
        <location filename="../../annotator/gui/settle_filter.py"/>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_form.py"/>
        <source>Documents with these words first</source>
        <translation>D’abord les documents avec ces mots</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_form.py"/>
        <source>Which documents are without suggestions</source>
        <translation>Quels documents sont sans suggestions</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_form.py"/>
        <source>How many documents are handed out without suggestions: they show what people mark by themselves</source>
        <translation>Combien de documents sont distribués sans suggestions : ils montrent ce qu’on marque de soi-même</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_form.py"/>
        <source>The same number gives the same plan</source>
        <translation>Le même nombre donne le même plan</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_form.py"/>
        <location filename="../../annotator/gui/hand_out_screen.py"/>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>Hand out</source>
        <translation>Distribuer</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_form.py"/>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_form.py"/>
        <location filename="../../annotator/gui/hit_view.py"/>
        <location filename="../../annotator/gui/mention_model.py"/>
        <location filename="../../annotator/gui/schema_dialogs.py"/>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_form.py"/>
        <source>Each goes to</source>
        <translation>Chacun va à</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_form.py"/>
        <source>First</source>
        <translation>D’abord</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_form.py"/>
        <location filename="../../annotator/gui/matrix_model.py"/>
        <source>Blind</source>
        <translation>À l’aveugle</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_form.py"/>
        <source>Blind: without suggestions.</source>
        <translation>À l’aveugle : sans suggestions.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_form.py"/>
        <source>annotator</source>
        <translation>annotateur</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_form.py"/>
        <source>{documents:,} of {documents2}</source>
        <translation>{documents:,} sur {documents2}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_keys.py"/>
        <source>merge</source>
        <translation>fusionner</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_keys.py"/>
        <source>who has what</source>
        <translation>qui a quoi</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_keys.py"/>
        <source>open the document</source>
        <translation>ouvrir le document</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_keys.py"/>
        <source>to the form and back</source>
        <translation>vers le formulaire et retour</translation>
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
        <translation>Qui a quoi</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_screen.py"/>
        <source>Merged</source>
        <translation>Fusionné</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_screen.py"/>
        <source>Hand-outs</source>
        <translation>Distributions</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_screen.py"/>
        <source>Name the people who annotate at the left. Here you see at once what each of them would get, and how many documents each two would share, before anything is written.</source>
        <translation>Nommez à gauche ceux qui annotent. Ici vous voyez aussitôt ce que chacun recevrait, et combien de documents chaque paire partagerait, avant que rien ne soit écrit.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_screen.py"/>
        <source>No documents yet</source>
        <translation>Pas encore de documents</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_screen.py"/>
        <source>Import the articles that are to be annotated; then name the people at the left.</source>
        <translation>Importez les articles à annoter, puis nommez les personnes à gauche.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_screen.py"/>
        <source>One file for each annotator</source>
        <translation>Un fichier par annotateur</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_screen.py"/>
        <source>no documents yet</source>
        <translation>pas encore de documents</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_screen.py"/>
        <source>{given:,} handed out</source>
        <translation>{given:,} distribués</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_screen.py"/>
        <source>none handed out yet</source>
        <translation>aucun distribué encore</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_work.py"/>
        <location filename="../../annotator/gui/many_documents.py"/>
        <location filename="../../annotator/gui/merging.py"/>
        <location filename="../../annotator/gui/team_commands.py"/>
        <location filename="../../annotator/gui/training.py"/>
        <source>Open a project first.</source>
        <translation>Ouvrez d’abord un projet.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_work.py"/>
        <source>{name} is open for reading only. Copy it to a place of yours, and hand out from the copy.</source>
        <translation>{name} est ouvert en lecture seule. Copiez-le chez vous et distribuez depuis la copie.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hand_out_work.py"/>
        <source>Write the packages</source>
        <translation>Écrire les paquets</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/handing_again.py"/>
        <source>Nothing was handed out yet; what is handed out first can be so again.</source>
        <translation>Rien n’a encore été distribué ; ce qui l’a été une fois peut l’être de nouveau.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/help_overlay.py"/>
        <source>Fill the active role with that candidate, or set that value</source>
        <translation>Remplir le rôle actif avec ce candidat, ou fixer cette valeur</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/help_overlay.py"/>
        <source>Fill the active role and stay on it</source>
        <translation>Remplir le rôle actif et y rester</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/help_overlay.py"/>
        <location filename="../../annotator/gui/key_list.py"/>
        <location filename="../../annotator/gui/settle_filter.py"/>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/help_overlay.py"/>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/help_overlay.py"/>
        <source>What do you want to do?</source>
        <translation>Que voulez-vous faire ?</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/help_overlay.py"/>
        <source>Search the help</source>
        <translation>Chercher dans l’aide</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/help_overlay.py"/>
        <location filename="../../annotator/gui/settings_dialog.py"/>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/help_overlay.py"/>
        <source>No key does that. Try another word.</source>
        <translation>Aucune touche ne fait cela. Essayez un autre mot.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hints.py"/>
        <source>find a label</source>
        <translation>trouver une étiquette</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hints.py"/>
        <source>import articles</source>
        <translation>importer des articles</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hints.py"/>
        <source>fill {role}</source>
        <translation>remplir {role}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hints.py"/>
        <source>add to “{short}”</source>
        <translation>ajouter à « {short} »</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hints.py"/>
        <source>select more of “{short}”</source>
        <translation>sélectionner plus de « {short} »</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hints.py"/>
        <source>accept the link</source>
        <translation>accepter le lien</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hints.py"/>
        <source>remove the link</source>
        <translation>enlever le lien</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hints.py"/>
        <source>set {name}</source>
        <translation>fixer {name}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hints.py"/>
        <source>set back</source>
        <translation>remettre</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history.py"/>
        <source>{words}, in {documents}</source>
        <translation>{words} ({documents})</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history.py"/>
        <source>{words}. Changed since, so left as it is: {left}.</source>
        <translation>{words}. Modifiés depuis, donc laissés tels quels : {left}.</translation>
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
        <translation>{words} ; la dernière modification était dans « {title} ».</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history.py"/>
        <source>Done.</source>
        <translation>Terminé.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history.py"/>
        <source>Everything here is done.</source>
        <translation>Tout est terminé ici.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/gui/history.py"/>
        <source>{n:,} suggestions stay undecided and are not exported.</source>
        <translation>
            <numerusform>{n:,} suggestion reste indécise et n’est pas exportée.</numerusform>
            <numerusform>{n:,} suggestions restent indécises et ne sont pas exportées.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history_page.py"/>
        <location filename="../../annotator/gui/matrix_model.py"/>
        <source>Handed out</source>
        <translation>Distribué</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history_page.py"/>
        <source>Came back</source>
        <translation>Revenu</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history_page.py"/>
        <location filename="../../annotator/gui/import_dialog.py"/>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history_page.py"/>
        <source>Nothing was handed out yet. Every hand-out is listed here, with its packages.</source>
        <translation>Rien n’a encore été distribué. Chaque distribution est listée ici, avec ses paquets.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history_page.py"/>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history_page.py"/>
        <source>Packages that were handed out</source>
        <translation>Paquets distribués</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hit_model.py"/>
        <source>nothing here</source>
        <translation>rien ici</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hit_model.py"/>
        <location filename="../../annotator/gui/queue_options.py"/>
        <location filename="../../annotator/gui/settle_rows.py"/>
        <source>chosen</source>
        <translation>choisi</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hit_view.py"/>
        <source>Left context</source>
        <translation>Contexte gauche</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hit_view.py"/>
        <source>Right context</source>
        <translation>Contexte droit</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hit_view.py"/>
        <location filename="../../annotator/gui/notes_panel.py"/>
        <location filename="../../annotator/gui/settle_filter.py"/>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/hit_view.py"/>
        <source>Sort by {lower}</source>
        <translation>Trier par : {lower}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/import_commands.py"/>
        <source>Articles and annotations (*.txt *.md *.html *.htm *.pdf *.docx *.eml *.jsonl *.ndjson *.json *.csv *.tsv *.zip *.ann *.conll *.iob *.bio *.xmi *.xml *.spacy);;All files (*)</source>
        <translation>Articles et annotations (*.txt *.md *.html *.htm *.pdf *.docx *.eml *.jsonl *.ndjson *.json *.csv *.tsv *.zip *.ann *.conll *.iob *.bio *.xmi *.xml *.spacy);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/import_commands.py"/>
        <source>Which encoding are the files in? For example utf-8, windows-1252, windows-1256, gb18030, shift_jis.</source>
        <translation>Dans quel encodage sont les fichiers ? Par exemple utf-8, windows-1252, windows-1256, gb18030, shift_jis.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/import_commands.py"/>
        <location filename="../../annotator/gui/import_dialog.py"/>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/import_commands.py"/>
        <location filename="../../annotator/gui/import_dialog.py"/>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/import_commands.py"/>
        <source>There are no files to import there.</source>
        <translation>Il n’y a pas de fichiers à importer là.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/import_commands.py"/>
        <source>There is no encoding “{name}”; try utf-8, windows-1252 or another common name.</source>
        <translation>Il n’y a pas d’encodage « {name} » ; essayez utf-8, windows-1252 ou un autre nom courant.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/import_dialog.py"/>
        <source>Found by itself</source>
        <translation>Trouvé tout seul</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/import_dialog.py"/>
        <source>Text is in</source>
        <translation>Le texte est dans</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/import_dialog.py"/>
        <source>Name is in</source>
        <translation>Le nom est dans</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/import_dialog.py"/>
        <source>reading…</source>
        <translation>lecture…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/import_dialog.py"/>
        <location filename="../../annotator/gui/report_model.py"/>
        <location filename="../../annotator/gui/schema_form.py"/>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/import_dialog.py"/>
        <source>Files to import</source>
        <translation>Fichiers à importer</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/import_dialog.py"/>
        <source>What becomes text</source>
        <translation>Ce qui devient texte</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/import_dialog.py"/>
        <source>Import {files}</source>
        <translation>Importer {files}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/import_dialog.py"/>
        <source>None: file and line</source>
        <translation>Aucun : fichier et ligne</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/import_dialog.py"/>
        <source>… and {number:,} more problems</source>
        <translation>… et {number:,} autres problèmes</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/gui/import_dialog.py"/>
        <source>… and {n:,} more documents</source>
        <translation>
            <numerusform>… et {n:,} document de plus</numerusform>
            <numerusform>… et {n:,} documents de plus</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/gui/import_dialog.py"/>
        <source>… and {n:,} more documents or more</source>
        <translation>… et {n:,} documents de plus ou davantage</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/import_summary.py"/>
        <source>Looking at {number:,} of {rows:,}…</source>
        <translation>Examen de {number:,} sur {rows:,}…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/import_summary.py"/>
        <source>more than {documents}</source>
        <translation>plus de {documents}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/import_summary.py"/>
        <source>{n:,} the same as another</source>
        <translation>{n:,} identiques à un autre</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/import_summary.py"/>
        <source>{n:,} with annotations</source>
        <translation>{n:,} avec annotations</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/gui/import_summary.py"/>
        <source>{n:,} more files are not looked at here</source>
        <translation>
            <numerusform>{n:,} fichier de plus n’est pas regardé ici</numerusform>
            <numerusform>{n:,} fichiers de plus ne sont pas regardés ici</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/gui/import_wish.py"/>
        <source>suggestions, to be decided about</source>
        <translation>des suggestions, à décider</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/import_wish.py"/>
        <source>the work of those whom the files name</source>
        <translation>le travail de ceux que nomment les fichiers</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/import_wish.py"/>
        <source>the work of one annotator</source>
        <translation>le travail d’un annotateur</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/import_wish.py"/>
        <source>nothing: the texts alone come in</source>
        <translation>rien : seuls les textes entrent</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/import_wish.py"/>
        <source>Annotations become</source>
        <translation>Les annotations deviennent</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/import_wish.py"/>
        <source>Add the names that the schema lacks</source>
        <translation>Ajouter les noms qui manquent au schéma</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/import_wish.py"/>
        <source>{names} and {more}</source>
        <translation>{names} et {more}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/import_wish.py"/>
        <source>The schema lacks: {names}. What it lacks is left out.</source>
        <translation>Il manque au schéma : {names}. Ce qui lui manque est laissé de côté.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/import_wish.py"/>
        <source>The schema lacks: {names}.</source>
        <translation>Il manque au schéma : {names}.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/import_wish.py"/>
        <source>The files have the work of {n:,} annotators. Of a text that several of them annotated, only the first one’s comes in.</source>
        <translation>Les fichiers contiennent le travail de {n:,} annotateurs. D’un texte que plusieurs ont annoté, seul le premier travail est pris.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/kept_dialog.py"/>
        <source>Here two states of one layer went on differently, or a state could not become the layer. Nothing of it is lost: bring one back as a step that can be undone, or export it.</source>
        <translation>Ici deux états d’une couche ont divergé, ou un état n’a pas pu devenir la couche. Rien n’en est perdu : rétablissez-en un, comme une étape annulable, ou exportez-le.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/kept_dialog.py"/>
        <source>Kept beside</source>
        <translation>Gardé à côté</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/kept_dialog.py"/>
        <source>States that are kept beside</source>
        <translation>États gardés à côté</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/gui/kept_dialog.py"/>
        <source>{n:,} edits</source>
        <translation>
            <numerusform>{n:,} modification</numerusform>
            <numerusform>{n:,} modifications</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/gui/kept_dialog.py"/>
        <source>Bring back</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/kept_dialog.py"/>
        <source>{name}: done, and {{undo}} in that document undoes it.</source>
        <translation>{name} : fait ; {{undo}} dans ce document l’annule.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/kept_dialog.py"/>
        <source>It is in {path}.</source>
        <translation>Il est dans {path}.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/key_list.py"/>
        <source>no key</source>
        <translation>aucune touche</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/key_list.py"/>
        <source>What the keys do</source>
        <translation>Ce que font les touches</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/key_names.py"/>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/key_names.py"/>
        <source>Shift</source>
        <translation>Maj</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/key_names.py"/>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/key_names.py"/>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/key_names.py"/>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/key_names.py"/>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/key_names.py"/>
        <source>Ins</source>
        <translation>Inser</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/key_names.py"/>
        <source>Home</source>
        <translation>Début</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/key_names.py"/>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/key_names.py"/>
        <source>PgUp</source>
        <translation>Pg↑</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/key_names.py"/>
        <source>PgDown</source>
        <translation>Pg↓</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/key_settings.py"/>
        <source>Enter changes the key of the line, + adds another one, Backspace takes it back.</source>
        <translation>Entrée change la touche de la ligne, + en ajoute une autre, Retour arrière la reprend.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/key_settings.py"/>
        <source>The letters of labels and event types belong to the schema, which changes them.</source>
        <translation>Les lettres des étiquettes et des types d’événements appartiennent au schéma, qui les modifie.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/key_settings.py"/>
        <source>What it does, or a key such as Ctrl+E</source>
        <translation>Ce qu’elle fait, ou une touche comme Ctrl+E</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/key_settings.py"/>
        <source>Search the keys</source>
        <translation>Chercher dans les touches</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/key_settings.py"/>
        <source>Standard keys</source>
        <translation>Touches standard</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/key_settings.py"/>
        <source>Left-hand keys</source>
        <translation>Touches de la main gauche</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/key_settings.py"/>
        <source>Every key as it comes with the program</source>
        <translation>Toutes les touches telles que livrées avec le programme</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/key_settings.py"/>
        <source>A whole keymap for the left hand, with the right one on the mouse</source>
        <translation>Un clavier entier pour la main gauche, la droite restant sur la souris</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/key_settings.py"/>
        <source>Change key</source>
        <translation>Changer la touche</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/key_settings.py"/>
        <source>Add a key</source>
        <translation>Ajouter une touche</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/key_settings.py"/>
        <source>Standard key</source>
        <translation>Touche standard</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/key_settings.py"/>
        <source>Nothing here is called that, and no action has that key.</source>
        <translation>Rien ne s’appelle ainsi ici, et aucune action n’a cette touche.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/key_settings.py"/>
        <source>{trouble} In the text it means that alone.</source>
        <translation>{trouble} Dans le texte, elle ne veut dire que cela.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/key_settings.py"/>
        <source>{words}: press the other key now. Esc leaves it as it is.</source>
        <translation>{words} : appuyez maintenant sur l’autre touche. Échap laisse tout en l’état.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/key_settings.py"/>
        <source>{words}: press the new key now. Esc leaves it as it is.</source>
        <translation>{words} : appuyez maintenant sur la nouvelle touche. Échap laisse tout en l’état.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/key_settings.py"/>
        <source>{words} Press another key, or Esc.</source>
        <translation>{words} Appuyez sur une autre touche, ou sur Échap.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/key_settings.py"/>
        <source>Take it from “{name}”</source>
        <translation>La prendre à « {name} »</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/key_settings.py"/>
        <source>{words} Enter takes it from there, Esc does not.</source>
        <translation>{words} Entrée la prend de là, Échap non.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/key_settings.py"/>
        <source>{words} is done with {shown} now.</source>
        <translation>{words} se fait maintenant avec {shown}.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/key_settings.py"/>
        <source>{words} has its standard key again.</source>
        <translation>{words} a de nouveau sa touche standard.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/key_settings.py"/>
        <source>Every action has its standard key again.</source>
        <translation>Chaque action a de nouveau sa touche standard.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/keyboard.py"/>
        <source>{palette} finds all.</source>
        <translation>{palette} trouve tout.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/keyboard.py"/>
        <source>No {kind} has the key {shown}; {rest}</source>
        <translation>Aucun {kind} n’a la touche {shown} ; {rest}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/keyboard.py"/>
        <source>{name} is not offered here; {{offered_labels}} changes that.</source>
        <translation>{name} n’est pas proposé ici ; {{offered_labels}} change cela.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/keycaps.py"/>
        <source>What the keys do now</source>
        <translation>Ce que font les touches maintenant</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/keymap.py"/>
        <source>{shown} closes windows.</source>
        <translation>{shown} ferme les fenêtres.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/keymap.py"/>
        <source>{shown} changes to another window.</source>
        <translation>{shown} passe à une autre fenêtre.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/keymap.py"/>
        <source>{shown} opens the window's own menu.</source>
        <translation>{shown} ouvre le menu de la fenêtre.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/keymap.py"/>
        <source>{shown} opens the system's menu.</source>
        <translation>{shown} ouvre le menu du système.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/keymap.py"/>
        <source>{shown} belongs to the system.</source>
        <translation>{shown} appartient au système.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/keymap.py"/>
        <source>{shown} may end the whole session.</source>
        <translation>{shown} peut fermer toute la session.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/keymap.py"/>
        <source>{shown} goes to the menus.</source>
        <translation>{shown} va aux menus.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/keymap.py"/>
        <source>{shown} opens the menu of what is pointed at.</source>
        <translation>{shown} ouvre le menu de ce qui est pointé.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/keymap.py"/>
        <source>{shown} takes a picture of the screen.</source>
        <translation>{shown} prend une image de l’écran.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/keymap.py"/>
        <source>{shown} opens the system's search.</source>
        <translation>{shown} ouvre la recherche du système.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/keymap.py"/>
        <source>{shown} hides the program.</source>
        <translation>{shown} masque le programme.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/keymap.py"/>
        <source>{shown} puts the window away.</source>
        <translation>{shown} range la fenêtre.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/keymap.py"/>
        <source>{shown} changes to another program.</source>
        <translation>{shown} passe à un autre programme.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/keymap.py"/>
        <source>{shown} is the key of “{rstrip}”.</source>
        <translation>{shown} est la touche de « {rstrip} ».</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/keymap.py"/>
        <source>This is no key that can be pressed by itself.</source>
        <translation>Ce n’est pas une touche que l’on peut presser seule.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/keymap.py"/>
        <source>{shown} leads through the list of places.</source>
        <translation>{shown} mène à travers la liste des endroits.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/keymap.py"/>
        <source>{shown} fills the active role of an event.</source>
        <translation>{shown} remplit le rôle actif d’un événement.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/keymap.py"/>
        <source>Esc lets go of everything, everywhere.</source>
        <translation>Échap lâche tout, partout.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/keymap.py"/>
        <source>{shown} opens the menu {menu}.</source>
        <translation>{shown} ouvre le menu {menu}.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/keymap.py"/>
        <source>{shown} is the key of the event type {shown_name}.</source>
        <translation>{shown} est la touche du type d’événement {shown_name}.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/keymap.py"/>
        <source>{letter} is the key of the label {shown_label}.</source>
        <translation>{letter} est la touche de l’étiquette {shown_label}.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/main_window.py"/>
        <source>There is nothing to repeat yet.</source>
        <translation>Il n’y a rien à répéter encore.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/main_window.py"/>
        <location filename="../../annotator/gui/many_documents.py"/>
        <source>Open a document first.</source>
        <translation>Ouvrez d’abord un document.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/manual.py"/>
        <source>Pages of the guide</source>
        <translation>Pages du guide</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/manual.py"/>
        <source>Page of the guide</source>
        <translation>Page du guide</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/manual.py"/>
        <source>Nothing in the guide has these words. Try another one.</source>
        <translation>Rien dans le guide ne contient ces mots. Essayez-en un autre.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/manual.py"/>
        <source>Next: {page}</source>
        <translation>Suite : {page}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/many_documents.py"/>
        <source>Select words first, or stand on a mention.</source>
        <translation>Sélectionnez d’abord des mots, ou placez-vous sur une mention.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/many_documents.py"/>
        <source>the list of places was not made</source>
        <translation>la liste des endroits n’a pas été faite</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/matrix_facts.py"/>
        <source>{counts:,} of {held:,} done</source>
        <translation>{counts:,} sur {held:,} terminés</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/matrix_model.py"/>
        <source>handed out</source>
        <translation>distribué</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/matrix_model.py"/>
        <source>begun</source>
        <translation>commencé</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/matrix_model.py"/>
        <source>Every state</source>
        <translation>Tout état</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/matrix_model.py"/>
        <source>Not back yet</source>
        <translation>Pas encore revenu</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/matrix_model.py"/>
        <source>Passed on</source>
        <translation>Transmis</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/matrix_model.py"/>
        <source>By title</source>
        <translation>Par titre</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/matrix_model.py"/>
        <source>Least done first</source>
        <translation>Les moins avancés d’abord</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/matrix_model.py"/>
        <source>Returned last first</source>
        <translation>Les derniers revenus d’abord</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/matrix_model.py"/>
        <source>{head}: not handed out</source>
        <translation>{head} : non distribué</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/matrix_model.py"/>
        <source>without suggestions</source>
        <translation>sans suggestions</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/matrix_model.py"/>
        <source>given {day} in {file}</source>
        <translation>donné le {day} dans {file}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/matrix_model.py"/>
        <source>came back {moment_words}</source>
        <translation>revenu {moment_words}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/matrix_model.py"/>
        <source>not back yet</source>
        <translation>pas encore revenu</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/matrix_page.py"/>
        <source>Nothing was handed out yet.

Name the annotators at the left, look at the plan, and press {hand_out_write}: everybody gets one file with their documents, to be opened like any project. What comes back is merged with {merge}, and shows here.</source>
        <translation>Rien n’a encore été distribué.

Nommez les annotateurs à gauche, regardez le plan et appuyez sur {hand_out_write} : chacun reçoit un fichier avec ses documents, à ouvrir comme tout projet. Ce qui revient se fusionne avec {merge} et apparaît ici.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/matrix_page.py"/>
        <source>There are no documents yet.

{import} takes in articles; then they are handed out, and this page shows who has what.</source>
        <translation>Il n’y a pas encore de documents.

{import} prend des articles ; ils sont ensuite distribués, et cette page montre qui a quoi.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/matrix_page.py"/>
        <source>No document fits. Choose every state, or take out some of the words.</source>
        <translation>Aucun document ne convient. Choisissez tout état, ou retirez des mots.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/matrix_page.py"/>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>Hand out again…</source>
        <translation>Redistribuer…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/matrix_page.py"/>
        <source>What is unfinished or lost, to the same or to others</source>
        <translation>Ce qui est inachevé ou perdu, aux mêmes ou à d’autres</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/matrix_page.py"/>
        <source>Words of a title</source>
        <translation>Mots d’un titre</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/matrix_page.py"/>
        <source>Show only documents with these words in their title</source>
        <translation>Afficher seulement les documents dont le titre contient ces mots</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/matrix_page.py"/>
        <location filename="../../annotator/gui/mention_model.py"/>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/matrix_page.py"/>
        <location filename="../../annotator/gui/queue_options.py"/>
        <source>Sort by</source>
        <translation>Trier par</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/matrix_page.py"/>
        <source>{n:,} of {documents}</source>
        <translation>{n:,} sur {documents}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/mention_model.py"/>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/mention_model.py"/>
        <source>place</source>
        <translation>endroit</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/mention_model.py"/>
        <source>state</source>
        <translation>état</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/mention_model.py"/>
        <source>, part of a word</source>
        <translation>, partie d’un mot</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/mention_model.py"/>
        <source>{role} of {words}</source>
        <translation>{role} de {words}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/mention_table.py"/>
        <source>No annotations yet. Escape leads to the text; there a letter labels a word.</source>
        <translation>Pas encore d’annotations. Échap mène au texte ; là, une lettre étiquette un mot.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/mention_table.py"/>
        <source>No annotation has these words.</source>
        <translation>Aucune annotation ne contient ces mots.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/mention_table.py"/>
        <source>Annotations and suggestions</source>
        <translation>Annotations et suggestions</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/mention_table.py"/>
        <location filename="../../annotator/gui/ruled_table.py"/>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/mention_table.py"/>
        <source>the table has another model</source>
        <translation>le tableau a un autre modèle</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/mention_table.py"/>
        <source>Words, label, state or role</source>
        <translation>Mots, étiquette, état ou rôle</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/mention_table.py"/>
        <source>Show only annotations with these words</source>
        <translation>Afficher seulement les annotations avec ces mots</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/mention_table.py"/>
        <source>Sort annotations by</source>
        <translation>Trier les annotations par</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/mention_table.py"/>
        <source>by {order}</source>
        <translation>par {order}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/merge_page.py"/>
        <source>Nothing was merged since this project was opened.

{merge} takes in packages that come back; dropping them on the window does the same. They may come in any order and as often as they like: what is newest stands, and nobody can overwrite anybody else’s work. A folder that is watched is merged as files arrive.</source>
        <translation>Rien n’a été fusionné depuis l’ouverture de ce projet.

{merge} prend les paquets qui reviennent ; les déposer sur la fenêtre fait de même. Ils peuvent venir dans n’importe quel ordre et aussi souvent qu’ils veulent : le plus récent vaut, et personne ne peut écraser le travail d’un autre. Un dossier surveillé est fusionné à mesure que les fichiers arrivent.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/merge_page.py"/>
        <source>Take in what annotators send back</source>
        <translation>Prendre ce que les annotateurs renvoient</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/merge_page.py"/>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>Watch a folder…</source>
        <translation>Surveiller un dossier…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/merge_page.py"/>
        <source>Merge packages as they arrive in a folder</source>
        <translation>Fusionner les paquets dès qu’ils arrivent dans un dossier</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/merge_page.py"/>
        <source>Stop watching</source>
        <translation>Ne plus surveiller</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/merge_page.py"/>
        <source>Leave the folder alone</source>
        <translation>Laisser le dossier tranquille</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/merge_page.py"/>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/merge_page.py"/>
        <source>The report to the clipboard</source>
        <translation>Le rapport dans le presse-papiers</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/merge_page.py"/>
        <source>Save report…</source>
        <translation>Enregistrer le rapport…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/merge_page.py"/>
        <source>The report as a text file</source>
        <translation>Le rapport comme fichier texte</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/merge_page.py"/>
        <source>States of layers that are kept beside, to look at or to bring back</source>
        <translation>États de couches gardés à côté, à regarder ou à rétablir</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/merge_page.py"/>
        <source>Packages that were merged</source>
        <translation>Paquets fusionnés</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/merge_page.py"/>
        <source>Problems of this package</source>
        <translation>Problèmes de ce paquet</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/merge_page.py"/>
        <source>Watching {folder}: what arrives there is merged by itself.</source>
        <translation>Surveillance de {folder} : ce qui y arrive est fusionné tout seul.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/merge_page.py"/>
        <source>Kept beside: {number:,}…</source>
        <translation>Gardés à côté : {number:,}…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/merge_page.py"/>
        <source>No problems.</source>
        <translation>Aucun problème.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/merge_words.py"/>
        <source>Not merged</source>
        <translation>Non fusionné</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/merge_words.py"/>
        <source>{layers} came in</source>
        <translation>{layers} entrées</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/merge_words.py"/>
        <source>{known:,} here already</source>
        <translation>{known:,} déjà ici</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/merge_words.py"/>
        <source>{older:,} newer here</source>
        <translation>{older:,} plus récentes ici</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/merge_words.py"/>
        <source>{kept:,} kept beside</source>
        <translation>{kept:,} gardées à côté</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/merge_words.py"/>
        <source>Nothing in it yet</source>
        <translation>Rien dedans encore</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/merging.py"/>
        <source>Packages (*.annotator);;All files (*)</source>
        <translation>Paquets (*.annotator);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/merging.py"/>
        <source>Merge packages</source>
        <translation>Fusionner des paquets</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/merging.py"/>
        <source>Packages are being merged just now; merge these when that is done.</source>
        <translation>Des paquets sont justement en cours de fusion ; fusionnez ceux-ci quand ce sera fini.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/merging.py"/>
        <source>{problems} to look at.</source>
        <translation>{problems} à regarder.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/merging.py"/>
        <source>{name} is open for reading only. Copy it to a place of yours, and merge into the copy.</source>
        <translation>{name} est ouvert en lecture seule. Copiez-le chez vous et fusionnez dans la copie.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/merging.py"/>
        <source>Watch a folder</source>
        <translation>Surveiller un dossier</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/merging.py"/>
        <source>No folder is watched any more.</source>
        <translation>Aucun dossier n’est plus surveillé.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/moments.py"/>
        <source>Jan</source>
        <translation>janv.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/moments.py"/>
        <source>Feb</source>
        <translation>févr.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/moments.py"/>
        <source>Mar</source>
        <translation>mars</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/moments.py"/>
        <source>Apr</source>
        <translation>avr.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/moments.py"/>
        <source>May</source>
        <translation>mai</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/moments.py"/>
        <source>Jun</source>
        <translation>juin</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/moments.py"/>
        <source>Jul</source>
        <translation>juil.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/moments.py"/>
        <source>Aug</source>
        <translation>août</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/moments.py"/>
        <source>Sep</source>
        <translation>sept.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/moments.py"/>
        <source>Oct</source>
        <translation>oct.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/moments.py"/>
        <source>Nov</source>
        <translation>nov.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/moments.py"/>
        <source>Dec</source>
        <translation>déc.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/moments.py"/>
        <source>Mon</source>
        <translation>lun</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/moments.py"/>
        <source>Tue</source>
        <translation>mar</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/moments.py"/>
        <source>Wed</source>
        <translation>mer</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/moments.py"/>
        <source>Thu</source>
        <translation>jeu</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/moments.py"/>
        <source>Fri</source>
        <translation>ven</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/moments.py"/>
        <source>Sat</source>
        <translation>sam</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/moments.py"/>
        <source>Sun</source>
        <translation>dim</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/moments.py"/>
        <source>{day} {month}</source>
        <translation>{day} {month}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/moments.py"/>
        <location filename="../../annotator/gui/reading.py"/>
        <source>{day} {month} {year}</source>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/moving.py"/>
        <source>Every suggestion here is decided. </source>
        <translation>Toutes les suggestions ici sont décidées. </translation>
    </message>
    <message>
        <location filename="../../annotator/gui/moving.py"/>
        <source>There are no suggestions here. </source>
        <translation>Il n’y a pas de suggestions ici. </translation>
    </message>
    <message>
        <location filename="../../annotator/gui/moving.py"/>
        <source>{next_unsettled} goes to the next document with some left.</source>
        <translation>{next_unsettled} va au document suivant où il en reste.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/moving.py"/>
        <source>From the top again: that was the last one. {next_unsettled} goes on in the next document.</source>
        <translation>De nouveau depuis le haut : c’était la dernière. {next_unsettled} continue dans le document suivant.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/note_commands.py"/>
        <source>The question is taken away. {undo} takes it back.</source>
        <translation>La question est enlevée. {undo} la rétablit.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/note_commands.py"/>
        <source>The note is taken away. {undo} takes it back.</source>
        <translation>La note est enlevée. {undo} la rétablit.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/note_list.py"/>
        <source>Flag</source>
        <translation>Signalement</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/note_list.py"/>
        <location filename="../../annotator/gui/notes_panel.py"/>
        <location filename="../../annotator/gui/text_view/tips.py"/>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/note_list.py"/>
        <location filename="../../annotator/gui/text_view/tips.py"/>
        <source>Answered question</source>
        <translation>Question répondue</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/note_list.py"/>
        <location filename="../../annotator/gui/notes_panel.py"/>
        <location filename="../../annotator/gui/text_view/tips.py"/>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/note_list.py"/>
        <source>{kind} by {name}</source>
        <translation>{kind} de {name}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/note_list.py"/>
        <source>words that are gone</source>
        <translation>des mots disparus</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/note_list.py"/>
        <source>the document</source>
        <translation>le document</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/note_list.py"/>
        <location filename="../../annotator/gui/side_panel.py"/>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/note_list.py"/>
        <source>{where}{kind_words} on {about_words}: {text}</source>
        <translation>{where}{kind_words} sur {about_words} : {text}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/notes_panel.py"/>
        <source>No note has these words.</source>
        <translation>Aucune note ne contient ces mots.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/notes_panel.py"/>
        <source>The notes of this document</source>
        <translation>Les notes de ce document</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/notes_panel.py"/>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/notes_panel.py"/>
        <source>The notes in all documents, those of others to be read</source>
        <translation>Les notes de tous les documents, celles des autres à lire</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/notes_panel.py"/>
        <source>No notes yet. What you write below is about the words that you stand on, or about the document. A question waits for somebody to answer it.</source>
        <translation>Pas encore de notes. Ce que vous écrivez en bas porte sur les mots où vous êtes, ou sur le document. Une question attend que quelqu’un y réponde.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/notes_panel.py"/>
        <source>Notes and questions</source>
        <translation>Notes et questions</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/notes_panel.py"/>
        <source>Search the notes</source>
        <translation>Chercher dans les notes</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/notes_panel.py"/>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/notes_panel.py"/>
        <source>Go to what it is about (Enter in the list)</source>
        <translation>Aller à ce dont il s’agit (Entrée dans la liste)</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/notes_panel.py"/>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/notes_panel.py"/>
        <source>Change its words (F2 in the list)</source>
        <translation>Modifier ses mots (F2 dans la liste)</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/notes_panel.py"/>
        <source>Answered</source>
        <translation>Répondue</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/notes_panel.py"/>
        <source>Answered, or open again (A in the list)</source>
        <translation>Répondue, ou de nouveau ouverte (A dans la liste)</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/notes_panel.py"/>
        <location filename="../../annotator/gui/schema_form.py"/>
        <source>Remove</source>
        <translation>Enlever</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/notes_panel.py"/>
        <source>Take it away (Del in the list)</source>
        <translation>L’enlever (Suppr dans la liste)</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/notes_panel.py"/>
        <source>Write a note, Enter adds it</source>
        <translation>Écrire une note, Entrée l’ajoute</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/notes_panel.py"/>
        <source>Somebody has to answer this</source>
        <translation>Quelqu’un doit y répondre</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/notes_panel.py"/>
        <source>Add note</source>
        <translation>Ajouter la note</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/notes_panel.py"/>
        <source>Write it on what you stand on</source>
        <translation>L’écrire sur ce où vous êtes</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/notes_panel.py"/>
        <source>About “{words}”</source>
        <translation>Sur « {words} »</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/notes_panel.py"/>
        <source>About the document</source>
        <translation>Sur le document</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/notes_panel.py"/>
        <source>Open again</source>
        <translation>Rouvrir</translation>
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
        <translation>Étiquettes proposées</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/offered_dialog.py"/>
        <source>Letters and the palette offer what is ticked. Annotations stay as they are.</source>
        <translation>Les lettres et la palette proposent ce qui est coché. Les annotations restent telles quelles.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/offered_dialog.py"/>
        <source>Find a label or type</source>
        <translation>Trouver une étiquette ou un type</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/offered_dialog.py"/>
        <source>In this document</source>
        <translation>Dans ce document</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/offered_dialog.py"/>
        <source>In the whole project</source>
        <translation>Dans tout le projet</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/offered_dialog.py"/>
        <source>Tick all</source>
        <translation>Tout cocher</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/outside_changes.py"/>
        <source>{documents} came in from outside.</source>
        <translation>{documents} sont arrivés de l’extérieur.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/pair_grid.py"/>
        <source>Documents that two share</source>
        <translation>Documents que deux partagent</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/pair_grid.py"/>
        <source>Shared by two</source>
        <translation>Partagés par deux</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/pair_grid.py"/>
        <source>documents, also those of before</source>
        <translation>documents, aussi les précédents</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/palette.py"/>
        <source>Label, type, role or command</source>
        <translation>Étiquette, type, rôle ou commande</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/palette.py"/>
        <source>Palette of labels, types, roles and commands</source>
        <translation>Palette des étiquettes, types, rôles et commandes</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/palette.py"/>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/palette.py"/>
        <source>What fits</source>
        <translation>Ce qui convient</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/palette.py"/>
        <source>Nothing is called that.</source>
        <translation>Rien ne s’appelle ainsi.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/palette.py"/>
        <source>, key {key}</source>
        <translation>, touche {key}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/palette_entries.py"/>
        <source>event · {group}</source>
        <translation>événement · {group}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/palette_entries.py"/>
        <source>Reject {words}</source>
        <translation>Rejeter {words}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/palette_entries.py"/>
        <source>Remove {words}</source>
        <translation>Enlever {words}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/palette_entries.py"/>
        <source>decision</source>
        <translation>décision</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/palette_entries.py"/>
        <source>Accept {words}</source>
        <translation>Accepter {words}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/palette_entries.py"/>
        <source>Accept every {label}</source>
        <translation>Accepter tous les {label}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/palette_entries.py"/>
        <source>Reject every {label}</source>
        <translation>Rejeter tous les {label}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/palette_entries.py"/>
        <source>Accept everything from {source}</source>
        <translation>Tout accepter ({source})</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/palette_entries.py"/>
        <source>Reject everything from {source}</source>
        <translation>Tout rejeter ({source})</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/palette_entries.py"/>
        <source>Fill {role} with “{surface}”</source>
        <translation>Remplir {role} avec « {surface} »</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/palette_entries.py"/>
        <source>Fill {role}</source>
        <translation>Remplir {role}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/palette_entries.py"/>
        <source>Add to “{surface}”</source>
        <translation>Ajouter à « {surface} »</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/palette_entries.py"/>
        <source>fragment</source>
        <translation>fragment</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/palette_entries.py"/>
        <source>Take this fragment away</source>
        <translation>Enlever ce fragment</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/palette_entries.py"/>
        <source>Go to {label_words} “{surface}”</source>
        <translation>Aller à {label_words} « {surface} »</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/palette_entries.py"/>
        <source>also here</source>
        <translation>aussi ici</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/places_pane.py"/>
        <source>Filter these places</source>
        <translation>Filtrer ces endroits</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/places_pane.py"/>
        <source>No place here has these words. Empty the filter to see all.</source>
        <translation>Aucun endroit ici ne contient ces mots. Videz le filtre pour tout voir.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/places_pane.py"/>
        <source>The first {words}; look for something narrower to see all</source>
        <translation>Les premiers : {words} ; cherchez plus précis pour tout voir</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/places_pane.py"/>
        <source>{shown:,} of {words}</source>
        <translation>{shown:,} sur {words}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/places_pane.py"/>
        <source> · {chosen_count:,} chosen</source>
        <translation> · {chosen_count:,} choisis</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/plan_dialog.py"/>
        <location filename="../../annotator/gui/schema_dialogs.py"/>
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/plan_dialog.py"/>
        <source>Also in {documents} marked as done</source>
        <translation>Aussi dans {documents} marqués terminés</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/plan_dialog.py"/>
        <source>Change them</source>
        <translation>Les modifier</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/plan_dialog.py"/>
        <source>other changes</source>
        <translation>autres modifications</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/plan_page.py"/>
        <source>What each gets</source>
        <translation>Ce que chacun reçoit</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/plan_page.py"/>
        <source>each to {annotators}</source>
        <translation>chacun à {annotators}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/plan_page.py"/>
        <source>Words to read</source>
        <translation>Mots à lire</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/plan_page.py"/>
        <source>{span} each</source>
        <translation>{span} chacun</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/plan_page.py"/>
        <source>Without suggestions</source>
        <translation>Sans suggestions</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/plan_page.py"/>
        <source>Documents a pair shares</source>
        <translation>Communs à une paire</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/plan_page.py"/>
        <source>every pair</source>
        <translation>chaque paire</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/plan_words.py"/>
        <source>twice</source>
        <translation>deux fois</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/plan_words.py"/>
        <source>three times</source>
        <translation>trois fois</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/plan_words.py"/>
        <source>four times</source>
        <translation>quatre fois</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/plan_words.py"/>
        <source>five times</source>
        <translation>cinq fois</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/plan_words.py"/>
        <source>six times</source>
        <translation>six fois</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/plan_words.py"/>
        <source>seven times</source>
        <translation>sept fois</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/plan_words.py"/>
        <source>eight times</source>
        <translation>huit fois</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/plan_words.py"/>
        <source>nine times</source>
        <translation>neuf fois</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/plan_words.py"/>
        <source>ten times</source>
        <translation>dix fois</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/plan_words.py"/>
        <source>half as many again as</source>
        <translation>une fois et demie autant que</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/plan_words.py"/>
        <source>{times} as many as</source>
        <translation>{times} autant que</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/plan_words.py"/>
        <source>{most} gets {gets}, {times} {least}.</source>
        <translation>{most} reçoit {gets}, {times} {least}.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/plan_words.py"/>
        <source>{most} gets {words:,} words to read, {times_words} {least}.</source>
        <translation>{most} reçoit {words:,} mots à lire, {times_words} {least}.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/plan_words.py"/>
        <source>Only {name} is named: with one annotator there is no agreement to measure.</source>
        <translation>Seul {name} est nommé : avec un annotateur, il n’y a pas d’accord à mesurer.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/plan_words.py"/>
        <source>Each document goes to one annotator, so nobody can be compared with anybody.</source>
        <translation>Chaque document va à un annotateur, personne ne peut donc être comparé à personne.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/plan_words.py"/>
        <source>{alone} Give documents to two to see how far people agree.</source>
        <translation>{alone} Donnez des documents à deux pour voir à quel point on est d’accord.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/plan_words.py"/>
        <source>{documents} for {people}</source>
        <translation>{documents} pour {people}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/plan_words.py"/>
        <source>{thousands:,.0f} k words</source>
        <translation>{thousands:,.0f} k mots</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/prehighlighting.py"/>
        <location filename="../../annotator/gui/training.py"/>
        <source>Getting ready…</source>
        <translation>Préparation…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/prehighlighting.py"/>
        <location filename="../../annotator/gui/training.py"/>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/prehighlighting.py"/>
        <source>Documents made: {done} of {total}</source>
        <translation>Documents faits : {done} sur {total}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/prehighlighting.py"/>
        <source>, {rate} a second</source>
        <translation>, {rate} par seconde</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/prehighlighting.py"/>
        <source>Pre-highlight all</source>
        <translation>Tout pré-surligner</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/prehighlighting.py"/>
        <source>All documents have suggestions.</source>
        <translation>Tous les documents ont des suggestions.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/prehighlighting.py"/>
        <source>Without suggestions: {documents}. The next ones of the queue get them by themselves.</source>
        <translation>Sans suggestions : {documents}. Les prochains de la liste en reçoivent d’eux-mêmes.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_commands.py"/>
        <source>No document has layers of two annotators to compare.</source>
        <translation>Aucun document n’a les couches de deux annotateurs à comparer.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_commands.py"/>
        <source>No other document in this list has anything undecided.</source>
        <translation>Aucun autre document de cette liste n’a quoi que ce soit d’indécis.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_commands.py"/>
        <source>Kept as begun.</source>
        <translation>Gardé comme commencé.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_commands.py"/>
        <source>Kept as begun; nothing else is to do.</source>
        <translation>Gardé comme commencé ; il n’y a rien d’autre à faire.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_commands.py"/>
        <source>Begun, for later</source>
        <translation>Commencé, pour plus tard</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_commands.py"/>
        <source>Reopen</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_commands.py"/>
        <source>Not begun</source>
        <translation>Non commencé</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_commands.py"/>
        <source>Take the flag away</source>
        <translation>Retirer le signalement</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_commands.py"/>
        <source>Flag…</source>
        <translation>Signaler…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_model.py"/>
        <source>, with notes</source>
        <translation>, avec notes</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_model.py"/>
        <source>, 1 question waits</source>
        <translation>, 1 question attend</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_model.py"/>
        <source>, {questions} questions wait</source>
        <translation>, {questions} questions attendent</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_model.py"/>
        <source>{share} uncertain · {line}</source>
        <translation>{share} incertain · {line}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_model.py"/>
        <source>{share} disagreement · {line}</source>
        <translation>{share} de désaccord · {line}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_model.py"/>
        <source>flagged: {flag}</source>
        <translation>signalé : {flag}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_model.py"/>
        <source>done · {flag} · {words}</source>
        <translation>terminé · {flag} · {words}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_model.py"/>
        <source>done · {words} · {clock}</source>
        <translation>terminé · {words} · {clock}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_model.py"/>
        <source>done · {words}</source>
        <translation>terminé · {words}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_model.py"/>
        <source>{decided} of {n} decided · {words}</source>
        <translation>{decided} sur {n} décidées · {words}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_options.py"/>
        <source>first to last</source>
        <translation>du premier au dernier</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_options.py"/>
        <source>last to first</source>
        <translation>du dernier au premier</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_options.py"/>
        <source>A to Z</source>
        <translation>A à Z</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_options.py"/>
        <source>Z to A</source>
        <translation>Z à A</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_options.py"/>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_options.py"/>
        <source>Uncertainty</source>
        <translation>Incertitude</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_options.py"/>
        <source>What teaches most</source>
        <translation>Les plus instructifs</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_options.py"/>
        <source>least first</source>
        <translation>les moins d’abord</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_options.py"/>
        <source>most first</source>
        <translation>les plus d’abord</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_options.py"/>
        <source>Disagreement</source>
        <translation>Désaccord</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_options.py"/>
        <source>Time spent</source>
        <translation>Temps passé</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_options.py"/>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_options.py"/>
        <source>Doing</source>
        <translation>En cours</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_options.py"/>
        <location filename="../../annotator/gui/queue_panel.py"/>
        <source>Flagged</source>
        <translation>Signalés</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_options.py"/>
        <source>With notes</source>
        <translation>Avec notes</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_options.py"/>
        <source>With questions</source>
        <translation>Avec questions</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_options.py"/>
        <source>With label</source>
        <translation>Avec l’étiquette</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_options.py"/>
        <source>With event</source>
        <translation>Avec l’événement</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_panel.py"/>
        <source>Every document of the project</source>
        <translation>Tous les documents du projet</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_panel.py"/>
        <source>Only the documents that are not done</source>
        <translation>Seulement les documents non terminés</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_panel.py"/>
        <source>Only the documents with a flag</source>
        <translation>Seulement les documents signalés</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_panel.py"/>
        <source>Queue of documents</source>
        <translation>Liste des documents</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_panel.py"/>
        <source>Search titles and text</source>
        <translation>Chercher dans titres et textes</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_panel.py"/>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_panel.py"/>
        <source>Find documents by words of their title, text or notes</source>
        <translation>Trouver des documents par les mots de leur titre, texte ou notes</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_panel.py"/>
        <source>Filter and sort</source>
        <translation>Filtrer et trier</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_panel.py"/>
        <source>Show every document</source>
        <translation>Afficher tous les documents</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_panel.py"/>
        <location filename="../../annotator/gui/time_screen.py"/>
        <source>Documents done</source>
        <translation>Documents terminés</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_panel.py"/>
        <source>{filter} {n:,}</source>
        <translation>{filter} {n:,}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_panel.py"/>
        <source>{done:,} of {n:,} done</source>
        <translation>{done:,} sur {n:,} terminés</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_panel.py"/>
        <source>No documents yet. Drop articles here, or press {import}.</source>
        <translation>Pas encore de documents. Déposez des articles ici ou appuyez sur {import}.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_panel.py"/>
        <source> among those listed</source>
        <translation> parmi ceux affichés</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_panel.py"/>
        <source>Nothing here has these words{also}. Escape ends the search.</source>
        <translation>Rien ici ne contient ces mots{also}. Échap met fin à la recherche.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_panel.py"/>
        <source>Nothing is left to do. All shows every document.</source>
        <translation>Il ne reste rien à faire. « Tous » affiche chaque document.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_panel.py"/>
        <source>No document is flagged. {flag} flags the one that is open.</source>
        <translation>Aucun document n’est signalé. {flag} signale celui qui est ouvert.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/queue_panel.py"/>
        <source>No document fits: {filter_words}. {{queue_clear}} shows every document.</source>
        <translation>Aucun document ne convient : {filter_words}. {{queue_clear}} affiche tous les documents.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/reading.py"/>
        <source>No documents yet. Drop articles here, or press {import} to choose some.</source>
        <translation>Pas encore de documents. Déposez des articles ici ou appuyez sur {import} pour en choisir.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/reading.py"/>
        <source>read only</source>
        <translation>lecture seule</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/reading.py"/>
        <source>saved</source>
        <translation>enregistré</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/reading.py"/>
        <source>not saved</source>
        <translation>non enregistré</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/recent.py"/>
        <source>No other project was open here. {open_project} opens one.</source>
        <translation>Aucun autre projet n’a été ouvert ici. {open_project} en ouvre un.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/recent.py"/>
        <source>Recent project</source>
        <translation>Projet récent</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/report_files.py"/>
        <source>Nothing was merged yet, so there is nothing to report.</source>
        <translation>Rien n’a encore été fusionné, il n’y a donc rien à rapporter.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/report_files.py"/>
        <source>The report is in the clipboard.</source>
        <translation>Le rapport est dans le presse-papiers.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/report_files.py"/>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/report_files.py"/>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/report_files.py"/>
        <source>merge report.txt</source>
        <translation>rapport de fusion.txt</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/report_files.py"/>
        <source>{path} can't be written ({why}); choose another place.</source>
        <translation>{path} ne peut pas être écrit ({why}) ; choisissez un autre endroit.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/report_files.py"/>
        <source>The report is in {path}.</source>
        <translation>Le rapport est dans {path}.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/report_model.py"/>
        <source>Package</source>
        <translation>Paquet</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/report_model.py"/>
        <source>What came of it</source>
        <translation>Ce qu’il en est advenu</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/rescue.py"/>
        <source>Makes a new project of all that is left. Annotations and their history are kept twice, so that mostly little is lost.</source>
        <translation>Crée un nouveau projet de tout ce qui reste. Les annotations et leur historique sont conservés en double, de sorte que la perte est le plus souvent minime.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/rescue.py"/>
        <source>Damaged project</source>
        <translation>Projet endommagé</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/rescue.py"/>
        <source>Open the newest good backup</source>
        <translation>Ouvrir la dernière bonne sauvegarde</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/rescue.py"/>
        <source>Save what can be read</source>
        <translation>Sauver ce qui est lisible</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/rescue.py"/>
        <source>{name} is damaged</source>
        <translation>{name} est endommagé</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/rescue.py"/>
        <source>The file stays as it is, whatever you choose.</source>
        <translation>Le fichier reste tel quel, quel que soit votre choix.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/rescue.py"/>
        <source>There is no good backup beside it.</source>
        <translation>Il n’y a pas de bonne sauvegarde à côté.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/rescue.py"/>
        <source>It is from {at}. What was done since is not in it; the damaged file is kept beside it under another name.</source>
        <translation>Elle date du {at}. Ce qui a été fait depuis n’y est pas ; le fichier endommagé est conservé à côté sous un autre nom.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/rescue.py"/>
        <source> The damaged file is {name} now.</source>
        <translation> Le fichier endommagé s’appelle maintenant {name}.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/rescue.py"/>
        <source>{name} is open as {name2}.{kept}</source>
        <translation>{name} est ouvert sous le nom {name2}.{kept}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/rescue.py"/>
        <source>Saved: {documents}, {layers}, {annotations}</source>
        <translation>Sauvé : {documents}, {layers}, {annotations}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/rescue.py"/>
        <source>; {lost} lost.</source>
        <translation> ; {lost} perdus.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_commands.py"/>
        <source>Schemas (*.toml *.json *.conf *.xml);;brat configuration (*.conf);;Label Studio labeling config (*.xml);;All files (*)</source>
        <translation>Schémas (*.toml *.json *.conf *.xml);;Configuration de brat (*.conf);;Configuration d’étiquetage de Label Studio (*.xml);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_commands.py"/>
        <source>the schema's screen was not made</source>
        <translation>l’écran du schéma n’a pas été créé</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_commands.py"/>
        <source>Choose a label first, or make one with “New…”.</source>
        <translation>Choisissez d’abord une étiquette, ou créez-en une avec « Nouveau… ».</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_commands.py"/>
        <source> of {value}</source>
        <translation> de {value}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_commands.py"/>
        <source>every event</source>
        <translation>tout événement</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_commands.py"/>
        <source>What is the {words} called? {rule}</source>
        <translation>Quel est le nom ({words}) ? {rule}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_commands.py"/>
        <source>New {words}</source>
        <translation>Nouveau : {words}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_commands.py"/>
        <source>Document labels can't be merged; rename their values instead.</source>
        <translation>Les étiquettes de document ne peuvent pas être fusionnées ; renommez plutôt leurs valeurs.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_commands.py"/>
        <source>Only a label or an event type that is in use can be split.</source>
        <translation>Seul une étiquette ou un type d’événement utilisé peut être divisé.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_commands.py"/>
        <source>{shown} is in use; retire it, or merge it into another one.</source>
        <translation>{shown} est utilisé ; retirez-le, ou fusionnez-le avec un autre.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_commands.py"/>
        <source>Everything is written already; nothing has to be saved by hand.</source>
        <translation>Tout est déjà écrit ; rien n’est à enregistrer à la main.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_commands.py"/>
        <source>{wrong} Mend that first.</source>
        <translation>{wrong} Corrigez d’abord cela.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_commands.py"/>
        <source>This project is open for reading only; open a copy to change it.</source>
        <translation>Ce projet est ouvert en lecture seule ; ouvrez une copie pour le modifier.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/gui/schema_commands.py"/>
        <source>{n} changes to the schema are not saved. Leave without them?</source>
        <translation>
            <numerusform>{n} modification du schéma n’est pas enregistrée. Quitter sans elle ?</numerusform>
            <numerusform>{n} modifications du schéma ne sont pas enregistrées. Quitter sans elles ?</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_commands.py"/>
        <source>Leave without saving</source>
        <translation>Quitter sans enregistrer</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_commands.py"/>
        <source>The changes are discarded.</source>
        <translation>Les modifications sont abandonnées.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_commands.py"/>
        <source>Import a schema</source>
        <translation>Importer un schéma</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_commands.py"/>
        <source>{summary} Not all of {name} could be taken over as it was:</source>
        <translation>{summary} Tout n’a pas pu être repris de {name} tel quel :</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_commands.py"/>
        <source>The schema is in {path}.</source>
        <translation>Le schéma est dans {path}.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_commands.py"/>
        <source>Export the schema</source>
        <translation>Exporter le schéma</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_commands.py"/>
        <source>New project: which schema?</source>
        <translation>Nouveau projet : quel schéma ?</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_commands.py"/>
        <source>Save or discard the changed guidelines in the schema first.</source>
        <translation>Enregistrez ou abandonnez d’abord les consignes modifiées dans le schéma.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_commands.py"/>
        <location filename="../../annotator/gui/schema_editor.py"/>
        <source>The guidelines are saved.</source>
        <translation>Les consignes sont enregistrées.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_dialogs.py"/>
        <source>Merge {name} into which entity label?</source>
        <translation>Fusionner {name} avec quelle étiquette d’entité ?</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_dialogs.py"/>
        <source>Merge {name} into which event type?</source>
        <translation>Fusionner {name} avec quel type d’événement ?</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_dialogs.py"/>
        <source>Merge {name} into which role?</source>
        <translation>Fusionner {name} avec quel rôle ?</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_dialogs.py"/>
        <source>Merge {name} into which attribute?</source>
        <translation>Fusionner {name} avec quel attribut ?</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_dialogs.py"/>
        <source>Merge {name} into which link?</source>
        <translation>Fusionner {name} avec quel lien ?</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_dialogs.py"/>
        <source>Merge {name} into which value?</source>
        <translation>Fusionner {name} avec quelle valeur ?</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_dialogs.py"/>
        <source>Nothing is chosen yet.</source>
        <translation>Rien n’est encore choisi.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_dialogs.py"/>
        <source>Merge {name}</source>
        <translation>Fusionner {name}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_dialogs.py"/>
        <source>Merge into</source>
        <translation>Fusionner avec</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_dialogs.py"/>
        <source>Split {name}</source>
        <translation>Diviser {name}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_dialogs.py"/>
        <source>Split {name} by its words</source>
        <translation>Diviser {name} selon ses mots</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_dialogs.py"/>
        <source>Split</source>
        <translation>Diviser</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_dialogs.py"/>
        <source>Select words (Shift or Ctrl for several), then press the number of the label that they get. What is not listed, or left as it is, stays.</source>
        <translation>Sélectionnez des mots (Maj ou Ctrl pour plusieurs), puis appuyez sur le numéro de l’étiquette qu’ils reçoivent. Ce qui n’est pas dans la liste, ou est laissé tel quel, reste.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_dialogs.py"/>
        <source>One more label</source>
        <translation>Encore une étiquette</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_dialogs.py"/>
        <source>One more label, Enter adds it</source>
        <translation>Encore une étiquette, Entrée l’ajoute</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_dialogs.py"/>
        <source>{name} is offered already.</source>
        <translation>{name} est déjà proposé.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_dialogs.py"/>
        <source>Times</source>
        <translation>Fois</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_dialogs.py"/>
        <source>Gets</source>
        <translation>Reçoit</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_dialogs.py"/>
        <source>Save as version {number}</source>
        <translation>Enregistrer comme version {number}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_dialogs.py"/>
        <source>Review and save</source>
        <translation>Vérifier et enregistrer</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_dialogs.py"/>
        <source>Versions of the schema</source>
        <translation>Versions du schéma</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_dialogs.py"/>
        <source>What this version has</source>
        <translation>Ce que contient cette version</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_dialogs.py"/>
        <source>Bring this version back</source>
        <translation>Revenir à cette version</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_dialogs.py"/>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_dialogs.py"/>
        <source>made</source>
        <translation>création</translation>
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
        <translation>modifier la consigne de {new}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_editor.py"/>
        <source>The schema was changed meanwhile, so the draft begins anew.</source>
        <translation>Le schéma a été modifié entre-temps, le brouillon recommence donc.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_editor.py"/>
        <source>Taken back.</source>
        <translation>Repris.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_editor.py"/>
        <source>There is nothing to do again.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_editor.py"/>
        <source>Saved as version {version}</source>
        <translation>Enregistré comme version {version}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_editor.py"/>
        <source>Version {number} is back</source>
        <translation>La version {number} est de retour</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_fields.py"/>
        <source>{ratio:.1f} : 1, reads well</source>
        <translation>{ratio:.1f} : 1, bien lisible</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_fields.py"/>
        <source>{ratio:.1f} : 1, too faint: shown as {shown}</source>
        <translation>{ratio:.1f} : 1, trop pâle : affiché {shown}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_fields.py"/>
        <source>{ratio:.1f} : 1, too faint: will be shown stronger</source>
        <translation>{ratio:.1f} : 1, trop pâle : sera affiché plus fort</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_fields.py"/>
        <source>At least</source>
        <translation>Au moins</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_fields.py"/>
        <source>any number</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_fields.py"/>
        <source>at least</source>
        <translation>au moins</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_fields.py"/>
        <source>at most</source>
        <translation>au plus</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_form.py"/>
        <source>This schema is empty</source>
        <translation>Ce schéma est vide</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_form.py"/>
        <source>Make its first label with “New…” at the left.</source>
        <translation>Créez sa première étiquette avec « Nouveau… » à gauche.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_form.py"/>
        <source>{part} of {owner}</source>
        <translation>{part} de {owner}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_form.py"/>
        <source>used {times}</source>
        <translation>utilisé {times}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_form.py"/>
        <source>not used yet</source>
        <translation>pas encore utilisé</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_form.py"/>
        <source>retired: no longer offered, what carries it stays</source>
        <translation>retiré : n’est plus proposé, ce qui le porte reste</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_form.py"/>
        <source>in the dark</source>
        <translation>sombre</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_form.py"/>
        <source>from the other one</source>
        <translation>d’après l’autre</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_form.py"/>
        <source>until you choose</source>
        <translation>jusqu’à votre choix</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_form.py"/>
        <source>its group’s</source>
        <translation>celle de son groupe</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_form.py"/>
        <source>the group’s</source>
        <translation>celle du groupe</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_form.py"/>
        <source>computed</source>
        <translation>calculée</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_form.py"/>
        <source>spaCy calls it</source>
        <translation>nom spaCy</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_form.py"/>
        <source>labels of the pipeline that mean this one</source>
        <translation>étiquettes du pipeline qui veulent dire celle-ci</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_form.py"/>
        <source>Names are suggested with their “the”</source>
        <translation>Les noms sont suggérés avec leur article</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_form.py"/>
        <source>Names are suggested with what describes them (“former President X”)</source>
        <translation>Les noms sont suggérés avec ce qui les décrit (« former President X »)</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_form.py"/>
        <source>description</source>
        <translation>description</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_form.py"/>
        <source>events</source>
        <translation>événements</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_form.py"/>
        <source>Events may fill it too</source>
        <translation>Des événements peuvent aussi le remplir</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_form.py"/>
        <source>filled</source>
        <translation>rempli</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_form.py"/>
        <source>values</source>
        <translation>valeurs</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_form.py"/>
        <source>Mentions may be linked too</source>
        <translation>Les mentions peuvent aussi être liées</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_form.py"/>
        <source>several</source>
        <translation>plusieurs</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_form.py"/>
        <source>A document may have several</source>
        <translation>Un document peut en avoir plusieurs</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_form.py"/>
        <source>Merge into…</source>
        <translation>Fusionner avec…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_form.py"/>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_form.py"/>
        <source>Retire</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_list.py"/>
        <source>Entity labels</source>
        <translation>Étiquettes d’entités</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_list.py"/>
        <source>Roles of every event</source>
        <translation>Rôles de tout événement</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_list.py"/>
        <source>Attributes of every event</source>
        <translation>Attributs de tout événement</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_list.py"/>
        <source>Events · {get}</source>
        <translation>Événements · {get}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_list.py"/>
        <source>Labels, event types, roles, attributes and links</source>
        <translation>Étiquettes, types d’événements, rôles, attributs et liens</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_list.py"/>
        <source>{words}, used {uses} times</source>
        <translation>{words}, utilisé {uses} fois</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_list.py"/>
        <source>retired</source>
        <translation>retiré</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_sample.py"/>
        <source>decided</source>
        <translation>décidé</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_sample.py"/>
        <source>How it looks in a text</source>
        <translation>Aspect dans un texte</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_screen.py"/>
        <source>to the form</source>
        <translation>vers le formulaire</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_screen.py"/>
        <source>review and save</source>
        <translation>vérifier et enregistrer</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_screen.py"/>
        <source>take back</source>
        <translation>reprendre</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_screen.py"/>
        <source>move up</source>
        <translation>monter</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_screen.py"/>
        <source>Every version, to be looked at and brought back</source>
        <translation>Toutes les versions, à regarder et à rétablir</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_screen.py"/>
        <source>In a text</source>
        <translation>Dans un texte</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_screen.py"/>
        <source>Guideline</source>
        <translation>Consigne</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_screen.py"/>
        <source>Its section of the guidelines, in Markdown. F2 shows it beside the text.</source>
        <translation>Sa section des consignes, en Markdown. F2 l’affiche à côté du texte.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_screen.py"/>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_screen.py"/>
        <source>What annotators should know about {shown}</source>
        <translation>Ce que les annotateurs doivent savoir de {shown}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/gui/schema_screen.py"/>
        <source>{n:,} changes</source>
        <translation>
            <numerusform>{n:,} modification</numerusform>
            <numerusform>{n:,} modifications</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_screen.py"/>
        <source>No changes</source>
        <translation>Aucune modification</translation>
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
            <numerusform>{n:,} attribut</numerusform>
            <numerusform>{n:,} attributs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/gui/schema_summary.py"/>
        <source>{n:,} document labels</source>
        <translation>
            <numerusform>{n:,} étiquette de document</numerusform>
            <numerusform>{n:,} étiquettes de document</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_values.py"/>
        <source>New value</source>
        <translation>Nouvelle valeur</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_values.py"/>
        <source>yes or no; type a value, Enter adds it</source>
        <translation>oui ou non ; tapez une valeur, Entrée l’ajoute</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_values.py"/>
        <source>type a value</source>
        <translation>tapez une valeur</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_values.py"/>
        <source>New value, Enter adds it</source>
        <translation>Nouvelle valeur, Entrée l’ajoute</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_values.py"/>
        <source>Value {value}</source>
        <translation>Valeur {value}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_values.py"/>
        <source>Take out {value}</source>
        <translation>Enlever {value}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_values.py"/>
        <source>In use: rename it to another value to merge the two</source>
        <translation>Utilisée : la renommer en une autre valeur fusionne les deux</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_values.py"/>
        <source>Take out</source>
        <translation>Enlever</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/schema_values.py"/>
        <source>Enter merges {shown} into {strip}</source>
        <translation>Entrée fusionne {shown} avec {strip}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/sections.py"/>
        <source>Read and annotate one document after the other</source>
        <translation>Lire et annoter un document après l’autre</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/sections.py"/>
        <source>Labels, event types, roles and attributes of this project</source>
        <translation>Étiquettes, types d’événements, rôles et attributs de ce projet</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/sections.py"/>
        <source>Give documents to annotators, and merge what comes back</source>
        <translation>Donner des documents aux annotateurs et fusionner ce qui revient</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/sections.py"/>
        <source>How far the annotators agree, and where they don't</source>
        <translation>À quel point les annotateurs sont d’accord, et où ils ne le sont pas</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/sections.py"/>
        <source>Decide where the annotators differ</source>
        <translation>Décider là où les annotateurs diffèrent</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/sending_back.py"/>
        <source>Packages (*.annotator)</source>
        <translation>Paquets (*.annotator)</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/sending_back.py"/>
        <source>Only a package is sent back, and this is none. Team &gt; Hand out makes packages.</source>
        <translation>Seul un paquet se renvoie, et ceci n’en est pas un. Équipe &gt; Distribuer crée des paquets.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/sending_back.py"/>
        <source>The copy needs another name than the package that is open.</source>
        <translation>La copie a besoin d’un autre nom que le paquet ouvert.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settings_dialog.py"/>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settings_dialog.py"/>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settings_dialog.py"/>
        <source>Looks</source>
        <translation>Aspect</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settings_dialog.py"/>
        <source>Work</source>
        <translation>Travail</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settings_dialog.py"/>
        <source>The system's own light or dark is followed at once.</source>
        <translation>Clair ou sombre comme le système, aussitôt.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settings_dialog.py"/>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settings_dialog.py"/>
        <source>Holds when Annotator is started again. Projects, exports and reports of agreement stay in English.</source>
        <translation>Vaut au prochain démarrage d’Annotator. Projets, exports et rapports d’accord restent en anglais.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settings_dialog.py"/>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settings_dialog.py"/>
        <source>80 % to 250 %; labels and lines grow with it.</source>
        <translation>80 % à 250 % ; étiquettes et lignes grandissent avec.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settings_dialog.py"/>
        <source>Size of the text</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settings_dialog.py"/>
        <source>Stored with every decision; each annotator has a layer of their own.</source>
        <translation>Enregistré avec chaque décision ; chaque annotateur a sa propre couche.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settings_dialog.py"/>
        <source>A longer pause does not count as work: only so much of it is added to the time.</source>
        <translation>Une pause plus longue ne compte pas comme travail : seule cette durée s’ajoute au temps.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settings_dialog.py"/>
        <location filename="../../annotator/gui/time_screen.py"/>
        <source>Longest pause</source>
        <translation>Pause maximale</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_commands.py"/>
        <source>One moment: the disagreements are being looked for.</source>
        <translation>Un instant : les désaccords sont recherchés.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_commands.py"/>
        <source>There is no question here.</source>
        <translation>Il n’y a pas de question ici.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_commands.py"/>
        <source> {{undo}} takes it back in all {documents} at once.</source>
        <translation> {{undo}} l’annule dans les {documents} à la fois.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_commands.py"/>
        <source> {undo} takes it back.</source>
        <translation> {undo} l’annule.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_commands.py"/>
        <source>What needs no answer is settled, in {documents}.{back}</source>
        <translation>Ce qui n’appelle pas de réponse est arbitré, dans {documents}.{back}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_commands.py"/>
        <source> Answered since, so left: {left}.</source>
        <translation> Répondus depuis, donc laissés : {left}.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_commands.py"/>
        <source>{done}: {name}, in {documents}.{left}</source>
        <translation>{done} : {name}, dans {documents}.{left}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_commands.py"/>
        <source>You annotated this document; {settle_own} settles it all the same.</source>
        <translation>Vous avez annoté ce document ; {settle_own} l’arbitre quand même.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_commands.py"/>
        <source>From the beginning again: {left:,} are open.</source>
        <translation>De nouveau depuis le début : {left:,} sont ouverts.</translation>
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
        <translation>Retour aux versions. {undo} annule la réponse précédente.</translation>
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
        <translation>Annulé : {name}.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_commands.py"/>
        <source>{name}’s answer; </source>
        <translation>la réponse de {name} ; </translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_commands.py"/>
        <source>the answer before stands again</source>
        <translation>la réponse précédente vaut de nouveau</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_commands.py"/>
        <source>this is open again</source>
        <translation>ceci est de nouveau ouvert</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_commands.py"/>
        <source>Undone: {what}.</source>
        <translation>Annulé : {what}.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_count.py"/>
        <source>Settle {n:,}</source>
        <translation>Arbitrer {n:,}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_count.py"/>
        <location filename="../../annotator/gui/settle_rules.py"/>
        <location filename="../../annotator/gui/settle_screen.py"/>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>Settle</source>
        <translation>Arbitrer</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_filter.py"/>
        <source>Marked or not</source>
        <translation>Marqué ou non</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_filter.py"/>
        <location filename="../../annotator/gui/settle_rules.py"/>
        <source>Boundaries</source>
        <translation>Limites</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_filter.py"/>
        <source>Mentions only</source>
        <translation>Mentions seules</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_filter.py"/>
        <source>Events only</source>
        <translation>Événements seuls</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_filter.py"/>
        <source>By kind</source>
        <translation>Par sorte</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_filter.py"/>
        <location filename="../../annotator/gui/time_screen.py"/>
        <source>By label</source>
        <translation>Par étiquette</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_filter.py"/>
        <source>Any difference</source>
        <translation>Toute différence</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_filter.py"/>
        <source>Anybody</source>
        <translation>N’importe qui</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_filter.py"/>
        <source>Any document</source>
        <translation>Tout document</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_filter.py"/>
        <source>By document</source>
        <translation>Par document</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_filter.py"/>
        <source>What they differ in</source>
        <translation>En quoi ils diffèrent</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_filter.py"/>
        <source>Label, event type, role or attribute in question</source>
        <translation>Étiquette, type, rôle ou attribut en question</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_filter.py"/>
        <source>Annotators who have a say, or differ</source>
        <translation>Annotateurs qui ont leur mot à dire, ou diffèrent</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_filter.py"/>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_filter.py"/>
        <location filename="../../annotator/gui/settle_head.py"/>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>Go through all disagreements again</source>
        <translation>Parcourir de nouveau tous les désaccords</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_filter.py"/>
        <source>Show the names to filter by them</source>
        <translation>Affichez les noms pour filtrer par eux</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_filter.py"/>
        <source>{one} and {two} differ</source>
        <translation>{one} et {two} diffèrent</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_head.py"/>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_head.py"/>
        <source>Choose which disagreements to go through</source>
        <translation>Choisir les désaccords à parcourir</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_head.py"/>
        <location filename="../../annotator/gui/settle_rules.py"/>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_head.py"/>
        <source>Settle what all, or a majority, agree on</source>
        <translation>Arbitrer ce sur quoi tous, ou une majorité, sont d’accord</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_head.py"/>
        <source>Names hidden</source>
        <translation>Noms masqués</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_head.py"/>
        <source>Show the annotators’ names, or hide them</source>
        <translation>Afficher ou masquer les noms des annotateurs</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_keys.py"/>
        <source>Take this version</source>
        <translation>Prendre cette version</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_keys.py"/>
        <source>Choose this version with others</source>
        <translation>Choisir cette version avec d’autres</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_keys.py"/>
        <source>From answer to answer</source>
        <translation>De réponse en réponse</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_keys.py"/>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>take</source>
        <translation>prendre</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_keys.py"/>
        <source>take these {chosen}</source>
        <translation>prendre ces {chosen}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_keys.py"/>
        <location filename="../../annotator/gui/settle_words.py"/>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>both</source>
        <translation>les deux</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_keys.py"/>
        <source>next</source>
        <translation>suivant</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_keys.py"/>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>skip</source>
        <translation>passer</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_keys.py"/>
        <location filename="../../annotator/gui/settle_question.py"/>
        <source>take it</source>
        <translation>la prendre</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_keys.py"/>
        <source>Alt+number</source>
        <translation>Alt+chiffre</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_keys.py"/>
        <source>add</source>
        <translation>ajouter</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_keys.py"/>
        <source>start right</source>
        <translation>début à droite</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_keys.py"/>
        <source>end left</source>
        <translation>fin à gauche</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_keys.py"/>
        <location filename="../../annotator/gui/settle_question.py"/>
        <source>back to the versions</source>
        <translation>retour aux versions</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_keys.py"/>
        <source>back to the question</source>
        <translation>retour à la question</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_keys.py"/>
        <source>next field</source>
        <translation>champ suivant</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_look.py"/>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_look.py"/>
        <source>has not marked this event</source>
        <translation>n’a pas marqué cet événement</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_look.py"/>
        <source>has not marked it</source>
        <translation>ne l’a pas marqué</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_look.py"/>
        <source>has not marked both</source>
        <translation>n’a pas marqué les deux</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_look.py"/>
        <source>{short} and {number} more</source>
        <translation>{short} et {number} autres</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_look.py"/>
        <source>→ HERE</source>
        <translation>→ ICI</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_look.py"/>
        <source>NOT {name}</source>
        <translation>PAS {name}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_look.py"/>
        <source>gold so far</source>
        <translation>référence jusqu’ici</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_look.py"/>
        <source>{shown_name} so far</source>
        <translation>{shown_name} jusqu’ici</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_look.py"/>
        <source>edit in place</source>
        <translation>modifier sur place</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_look.py"/>
        <source>settle this document all the same</source>
        <translation>arbitrer quand même ce document</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_look.py"/>
        <source>settle all documents that you annotated</source>
        <translation>arbitrer tous les documents que vous avez annotés</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_look.py"/>
        <source>leave it to somebody else: on to the next document</source>
        <translation>le laisser à quelqu’un d’autre : document suivant</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_question.py"/>
        <source>{words}  Your own answer:</source>
        <translation>{words}  Votre propre réponse :</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_question.py"/>
        <source>There is no answer {number} here.</source>
        <translation>Il n’y a pas de réponse {number} ici.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_question.py"/>
        <source>Only one version can be right here.</source>
        <translation>Une seule version peut être juste ici.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_question.py"/>
        <source>another {kind}…</source>
        <translation>autre : {kind}…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_question.py"/>
        <source>your answer</source>
        <translation>votre réponse</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_question.py"/>
        <source>No {kind} has the letter {letter}; {{palette}} shows all.</source>
        <translation>Aucun {kind} n’a la lettre {letter} ; {{palette}} affiche tout.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_question.py"/>
        <source>It can't be moved further.</source>
        <translation>Impossible de déplacer plus loin.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_question.py"/>
        <source>Which {kind}?</source>
        <translation>Lequel : {kind} ?</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_reading.py"/>
        <source>The sentence in question</source>
        <translation>La phrase en question</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_rows.py"/>
        <source>, chosen</source>
        <translation>, choisi</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_rows.py"/>
        <source>, settled so</source>
        <translation>, arbitré ainsi</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_rows.py"/>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_rows.py"/>
        <source>settled so</source>
        <translation>arbitré ainsi</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_rules.py"/>
        <source>Whether something is marked</source>
        <translation>Si quelque chose est marqué</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_rules.py"/>
        <source>no rules</source>
        <translation>aucune règle</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_rules.py"/>
        <source> and {number} more</source>
        <translation> et {number} autres</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_rules.py"/>
        <source>majority settles {topics}{more}</source>
        <translation>la majorité arbitre {topics}{more}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_rules.py"/>
        <source>The majority settles this</source>
        <translation>La majorité arbitre cela</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_rules.py"/>
        <source>Only layers marked done</source>
        <translation>Seulement les couches terminées</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_rules.py"/>
        <source>What an annotator has not come to yet is no opinion</source>
        <translation>Ce à quoi un annotateur n’est pas encore arrivé n’est pas un avis</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_rules.py"/>
        <source>What settles by itself</source>
        <translation>Ce qui s’arbitre de soi-même</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_rules.py"/>
        <source>What all annotators agree on always does. More than half of a document’s annotators are a majority; where they differ in several things, it must count for all of them.</source>
        <translation>Ce sur quoi tous les annotateurs sont d’accord, toujours. Plus de la moitié des annotateurs d’un document font une majorité ; là où ils diffèrent en plusieurs choses, elle doit valoir pour toutes.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_rules.py"/>
        <source>Where the majority settles</source>
        <translation>Où la majorité arbitre</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_rules.py"/>
        <source>would settle {here:,} of {about:,}</source>
        <translation>arbitrerait {here:,} sur {about:,}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_rules.py"/>
        <source>none open</source>
        <translation>aucun ouvert</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_rules.py"/>
        <source>Settles {settled:,} of {open_ones}; </source>
        <translation>Arbitre {settled:,} sur {open_ones} ; </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/gui/settle_rules.py"/>
        <source>{n:,} open ones</source>
        <translation>
            <numerusform>{n:,} ouvert</numerusform>
            <numerusform>{n:,} ouverts</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_rules.py"/>
        <source>{number:,} stay for you. One undo takes all back.</source>
        <translation>{number:,} restent pour vous. Une seule annulation reprend tout.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_rules.py"/>
        <source>Other layers count from now on, so the disagreements are counted anew.</source>
        <translation>D’autres couches comptent désormais, les désaccords sont donc recomptés.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_rules.py"/>
        <source>Nothing that is open settles by itself now; what comes later may.</source>
        <translation>Rien d’ouvert ne s’arbitre de soi-même maintenant ; plus tard, peut-être.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_rules.py"/>
        <source>Settle {settled:,}</source>
        <translation>Arbitrer {settled:,}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_rules.py"/>
        <source>Keep these rules</source>
        <translation>Garder ces règles</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_screen.py"/>
        <source>names hidden</source>
        <translation>noms masqués</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_screen.py"/>
        <source>names shown</source>
        <translation>noms affichés</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_screen.py"/>
        <source>sentence {number:,} of {sentences:,}</source>
        <translation>phrase {number:,} sur {sentences:,}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_screen.py"/>
        <source>{left:,} left</source>
        <translation>encore {left:,}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_states.py"/>
        <source>Looking for disagreements…</source>
        <translation>Recherche des désaccords…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_states.py"/>
        <source>You can go on elsewhere meanwhile.</source>
        <translation>Vous pouvez continuer ailleurs entre-temps.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_states.py"/>
        <source>Nothing to settle yet</source>
        <translation>Rien à arbitrer encore</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_states.py"/>
        <source>Two or more annotators have begun {number}, but fewer than two are done there. What is not marked yet is no opinion, so only layers that are done are compared.</source>
        <translation>Deux annotateurs ou plus ont commencé {number}, mais moins de deux y ont terminé. Ce qui n’est pas encore marqué n’est pas un avis : seules les couches terminées sont comparées.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_states.py"/>
        <source>Compare unfinished layers too</source>
        <translation>Comparer aussi les couches inachevées</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_states.py"/>
        <source>No second annotator yet</source>
        <translation>Pas encore de second annotateur</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_states.py"/>
        <source>Settling compares what two or more people say about the same document. Hand out documents so that some go to two people, and merge what comes back.</source>
        <translation>L’arbitrage compare ce que deux personnes ou plus disent du même document. Distribuez les documents pour que certains aillent à deux personnes, et fusionnez ce qui revient.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_states.py"/>
        <source>Hand out documents</source>
        <translation>Distribuer des documents</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_states.py"/>
        <source>Nobody disagrees</source>
        <translation>Personne n’est en désaccord</translation>
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
        <translation>Arbitrer</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_states.py"/>
        <source>{differences} to settle</source>
        <translation>{differences} à arbitrer</translation>
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
        <translation>Commencer l’arbitrage</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_states.py"/>
        <source>Rules first…</source>
        <translation>D’abord les règles…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_states.py"/>
        <source>All settled</source>
        <translation>Tout est arbitré</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_states.py"/>
        <source>{documents} in gold: {tally_words}. Export the gold layer to train on it, or to hand it on.</source>
        <translation>{documents} en référence : {tally_words}. Exportez la couche de référence pour l’entraînement ou pour la transmettre.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_states.py"/>
        <source>Export the gold layer…</source>
        <translation>Exporter la couche de référence…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_states.py"/>
        <source>Look at the agreement</source>
        <translation>Voir l’accord</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_states.py"/>
        <source>Something else comes first</source>
        <translation>Autre chose vient d’abord</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/gui/settle_states.py"/>
        <source>{n:,} questions build on mentions or events that are not settled yet: whether they are there, and as what. Go through all, and these come as soon as they can be answered.</source>
        <translation>
            <numerusform>{n:,} question porte sur des mentions ou événements qui ne sont pas encore arbitrés : s’ils existent, et comme quoi. Parcourez tout, et elle viendra dès qu’on pourra y répondre.</numerusform>
            <numerusform>{n:,} questions portent sur des mentions ou événements qui ne sont pas encore arbitrés : s’ils existent, et comme quoi. Parcourez tout, et celles-ci viendront dès qu’on pourra y répondre.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_states.py"/>
        <source>Go through all</source>
        <translation>Tout parcourir</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_states.py"/>
        <source>Change the filter</source>
        <translation>Modifier le filtre</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_states.py"/>
        <source>These are settled</source>
        <translation>Ceux-ci sont arbitrés</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_states.py"/>
        <source>Nothing else is open either.</source>
        <translation>Rien d’autre n’est ouvert non plus.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_states.py"/>
        <source>Nothing here is open</source>
        <translation>Rien n’est ouvert ici</translation>
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
        <translation>Avancement</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_tally.py"/>
        <source>{agreed:,} settled by agreement</source>
        <translation>{agreed:,} arbitrés par accord</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_tally.py"/>
        <source>{by_rule:,} by rules</source>
        <translation>{by_rule:,} par des règles</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_tally.py"/>
        <source>{mine:,} by you</source>
        <translation>{mine:,} par vous</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_tally.py"/>
        <source>{number:,} by {name}</source>
        <translation>{number:,} par {name}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_tally.py"/>
        <source>{answered:,} of {number:,}</source>
        <translation>{answered:,} sur {number:,}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_tally.py"/>
        <source>{agreed:,} agreed</source>
        <translation>{agreed:,} d’accord</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_tally.py"/>
        <source>Settled</source>
        <translation>Arbitré</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_tally.py"/>
        <source>{settled:,} of {everything:,} settled: {tally_words}</source>
        <translation>{settled:,} sur {everything:,} arbitrés : {tally_words}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_words.py"/>
        <source>is this a mention</source>
        <translation>est-ce une mention</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_words.py"/>
        <source>is this an event</source>
        <translation>est-ce un événement</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_words.py"/>
        <source>which label</source>
        <translation>quelle étiquette</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_words.py"/>
        <source>which type</source>
        <translation>quel type</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_words.py"/>
        <source>which words</source>
        <translation>quels mots</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_words.py"/>
        <source>not a mention</source>
        <translation>pas une mention</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_words.py"/>
        <source>not an event</source>
        <translation>pas un événement</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_words.py"/>
        <source>not connected</source>
        <translation>pas lié</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_words.py"/>
        <source>no label</source>
        <translation>pas d’étiquette</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_words.py"/>
        <source>You annotated this document yourself. Somebody else should settle it, unless you say so.</source>
        <translation>Vous avez annoté ce document vous-même. Quelqu’un d’autre devrait l’arbitrer, sauf si vous le voulez ainsi.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_words.py"/>
        <source>Is {host} {name}?</source>
        <translation>{host} est-il {name} ?</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_words.py"/>
        <source>What is the {name} of {host}?</source>
        <translation>Quel est {name} de {host} ?</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_words.py"/>
        <source>What is the {plain} of the document?</source>
        <translation>Quel est {plain} du document ?</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_words.py"/>
        <source>{words}?</source>
        <translation>{words} ?</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_words.py"/>
        <source>Is {filler} the {role} in {host}?</source>
        <translation>{filler} est-il {role} dans {host} ?</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_words.py"/>
        <source>What is {fillers} in {host}: {listed}?</source>
        <translation>Qu’est {fillers} dans {host} : {listed} ?</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_words.py"/>
        <source>Which words are the {roles} in {host}?</source>
        <translation>Quels mots sont {roles} dans {host} ?</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_words.py"/>
        <source>Which words have which role in {host}?</source>
        <translation>Quels mots ont quel rôle dans {host} ?</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_words.py"/>
        <source>{first} and {second}</source>
        <translation>{first} et {second}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_words.py"/>
        <source>Are {ends} connected?</source>
        <translation>{ends} sont-ils liés ?</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_words.py"/>
        <source>How are {ends} connected?</source>
        <translation>Comment {ends} sont-ils liés ?</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_words.py"/>
        <source>   in “… {words} …”</source>
        <translation>   dans « … {words} … »</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_words.py"/>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>neither</source>
        <translation>aucune</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_words.py"/>
        <source>none of them</source>
        <translation>aucun d’eux</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_words.py"/>
        <source>{word}: not the {plain}</source>
        <translation>{word} : pas {plain}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_words.py"/>
        <source>{word}: no role in it</source>
        <translation>{word} : aucun rôle dedans</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_words.py"/>
        <source>all {number}</source>
        <translation>les {number}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_work.py"/>
        <source>Settling what all agree on…</source>
        <translation>Arbitrage de ce sur quoi tous sont d’accord…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_work.py"/>
        <source>Settling what the rules decide…</source>
        <translation>Arbitrage de ce que les règles décident…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_work.py"/>
        <source>Undoing…</source>
        <translation>Annulation…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/settle_work.py"/>
        <source>Doing it again…</source>
        <translation>Rétablissement…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/side_panel.py"/>
        <source>The selected event with all its roles</source>
        <translation>L’événement sélectionné avec tous ses rôles</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/side_panel.py"/>
        <source>Every annotation of the document as a table</source>
        <translation>Toutes les annotations du document en tableau</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/side_panel.py"/>
        <source>Notes and questions on annotations and documents</source>
        <translation>Notes et questions sur les annotations et les documents</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/side_panel.py"/>
        <source>Guide</source>
        <translation>Consignes</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/side_panel.py"/>
        <source>The guidelines of this project</source>
        <translation>Les consignes de ce projet</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/side_panel.py"/>
        <source>This project has no guidelines yet.</source>
        <translation>Ce projet n’a pas encore de consignes.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/side_panel.py"/>
        <source>Mentions {mark_count}</source>
        <translation>Mentions {mark_count}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/side_panel.py"/>
        <source>Notes {notes}</source>
        <translation>Notes {notes}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/standing.py"/>
        <source>no document is open</source>
        <translation>aucun document n’est ouvert</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/start_page.py"/>
        <source>Articles that are highlighted already</source>
        <translation>Des articles déjà surlignés</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/start_page.py"/>
        <source>An empty project, to import articles into</source>
        <translation>Un projet vide où importer des articles</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/start_page.py"/>
        <source>An .annotator file</source>
        <translation>Un fichier .annotator</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/start_page.py"/>
        <source>Take the tour</source>
        <translation>Faire la visite</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/start_page.py"/>
        <source>Five things that one does all day, on the sample</source>
        <translation>Cinq choses que l’on fait toute la journée, sur l’exemple</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/start_page.py"/>
        <source>Read the guide</source>
        <translation>Lire le guide</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/start_page.py"/>
        <source>For annotators, project leads and scripts</source>
        <translation>Pour annotateurs, responsables de projet et scripts</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/start_page.py"/>
        <source>Turn news articles into gold-standard data: entities and events, offline.</source>
        <translation>Transformez des articles de presse en données de référence : entités et événements, hors ligne.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/start_page.py"/>
        <source>Recent projects</source>
        <translation>Projets récents</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/suggesters_dialog.py"/>
        <source>English, small (comes with Annotator)</source>
        <translation>Anglais, petit (fourni avec Annotator)</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/suggesters_dialog.py"/>
        <source>A fifth of the finished documents is held out. Label by label the model takes the place of the rules where it is better on them, and the whole is used only if it is better than before.</source>
        <translation>Un cinquième des documents terminés est mis de côté. Étiquette par étiquette, le modèle remplace les règles là où il y est meilleur, et l’ensemble n’est utilisé que s’il est meilleur qu’avant.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/suggesters_dialog.py"/>
        <source>marks held out</source>
        <translation>marques mises de côté</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/suggesters_dialog.py"/>
        <source>before</source>
        <translation>avant</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/suggesters_dialog.py"/>
        <source>model alone</source>
        <translation>modèle seul</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/suggesters_dialog.py"/>
        <source>after</source>
        <translation>après</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/suggesters_dialog.py"/>
        <source>suggested by</source>
        <translation>suggéré par</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/suggesters_dialog.py"/>
        <source>Suggesters and training</source>
        <translation>Suggestions et entraînement</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/suggesters_dialog.py"/>
        <source>Passes</source>
        <translation>Passes</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/suggesters_dialog.py"/>
        <source>Train</source>
        <translation>Entraîner</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/suggesters_dialog.py"/>
        <source>Label by label</source>
        <translation>Étiquette par étiquette</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/suggesters_dialog.py"/>
        <source>Suggestions for all documents</source>
        <translation>Suggestions pour tous les documents</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/suggesters_dialog.py"/>
        <source>Learned in this project</source>
        <translation>Appris dans ce projet</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/suggesters_dialog.py"/>
        <source>none: words alone ({name})</source>
        <translation>aucun : les mots seuls ({name})</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/suggesters_dialog.py"/>
        <source> {documents} are done.</source>
        <translation> {documents} sont terminés.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/suggesters_dialog.py"/>
        <source>Nothing yet.{finished}</source>
        <translation>Rien encore.{finished}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/suggesters_dialog.py"/>
        <source>the model</source>
        <translation>le modèle</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/suggesters_dialog.py"/>
        <source>too rare: about {documents} more</source>
        <translation>trop rare : encore environ {documents}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/suggesters_dialog.py"/>
        <source>as before</source>
        <translation>comme avant</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/suggesting.py"/>
        <source>Pre-highlighting stopped; the log says why. Annotating goes on.</source>
        <translation>Le pré-surlignage s’est arrêté ; le journal dit pourquoi. L’annotation continue.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/tasks.py"/>
        <source>Something went wrong in the background; the log says more.</source>
        <translation>Quelque chose a échoué en arrière-plan ; le journal en dit plus.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>Send back…</source>
        <translation>Renvoyer…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>write the packages</source>
        <translation>écrire les paquets</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>add an annotator</source>
        <translation>ajouter un annotateur</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>hand out again</source>
        <translation>redistribuer</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>The plan</source>
        <translation>Le plan</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>What was merged</source>
        <translation>Ce qui a été fusionné</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>What was handed out</source>
        <translation>Ce qui a été distribué</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>Filter who has what</source>
        <translation>Filtrer « qui a quoi »</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>Stop watching the folder</source>
        <translation>Ne plus surveiller le dossier</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>Copy the report of merging</source>
        <translation>Copier le rapport de fusion</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>copy the report</source>
        <translation>copier le rapport</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>Report of merging to a file…</source>
        <translation>Rapport de fusion dans un fichier…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>save the report</source>
        <translation>enregistrer le rapport</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>Open what is behind the number, or the place</source>
        <translation>Ouvrir ce qu’il y a derrière le nombre, ou l’endroit</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>Settle what is listed</source>
        <translation>Arbitrer ce qui est listé</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>Feedback for the annotators…</source>
        <translation>Retours aux annotateurs…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>Compare again</source>
        <translation>Comparer de nouveau</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>Another measure…</source>
        <translation>Autre mesure…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>Labels, event types, roles…</source>
        <translation>Étiquettes, types d’événements, rôles…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>Which annotators…</source>
        <translation>Quels annotateurs…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>Which documents…</source>
        <translation>Quels documents…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>Which labels…</source>
        <translation>Quelles étiquettes…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>With or without untouched suggestions</source>
        <translation>Avec ou sans suggestions intactes</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>Event types, or their PLOVER parents</source>
        <translation>Types d’événements, ou leurs parents PLOVER</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>With each other, or against gold</source>
        <translation>Entre eux, ou contre la référence</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>Take this answer, or those that are chosen</source>
        <translation>Prendre cette réponse, ou celles choisies</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>Choose this version with others, or no longer</source>
        <translation>Choisir cette version avec d’autres, ou non</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>choose several</source>
        <translation>choisir plusieurs</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>Take both versions, or all</source>
        <translation>Prendre les deux versions, ou toutes</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>Neither: nothing goes to gold</source>
        <translation>Aucune : rien ne va en référence</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>Edit in place</source>
        <translation>Modifier sur place</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>edit</source>
        <translation>modifier</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>Skip, next disagreement</source>
        <translation>Passer, désaccord suivant</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>Previous disagreement</source>
        <translation>Désaccord précédent</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>back</source>
        <translation>retour</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>Settle this document all the same</source>
        <translation>Arbitrer quand même ce document</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>settle all the same</source>
        <translation>arbitrer quand même</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>Settle all documents that you annotated</source>
        <translation>Arbitrer tous les documents que vous avez annotés</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>all of yours</source>
        <translation>tous les vôtres</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>Whole paragraph, or the sentence</source>
        <translation>Paragraphe entier, ou la phrase</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>paragraph</source>
        <translation>paragraphe</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>Open the document there</source>
        <translation>Ouvrir le document à cet endroit</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>document</source>
        <translation>document</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>Show the annotators' names, or hide them</source>
        <translation>Afficher ou masquer les noms des annotateurs</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>names</source>
        <translation>noms</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>Rules…</source>
        <translation>Règles…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>rules</source>
        <translation>règles</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_actions.py"/>
        <source>Filter the disagreements</source>
        <translation>Filtrer les désaccords</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_commands.py"/>
        <source>{annotator}’s package, {documents}</source>
        <translation>paquet de {annotator}, {documents}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_commands.py"/>
        <source>{words}. {{send_back}} makes the file to send back.</source>
        <translation>{words}. {{send_back}} crée le fichier à renvoyer.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_commands.py"/>
        <source>{section_hand_out} shows what could not be merged.</source>
        <translation>{section_hand_out} montre ce qui n’a pas pu être fusionné.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_commands.py"/>
        <source>This is {annotator}’s package; the project that it came from has this. Team &gt; Send back makes the file to send back.</source>
        <translation>Ceci est le paquet de {annotator} ; c’est dans le projet d’où il vient. Équipe &gt; Renvoyer crée le fichier à renvoyer.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/team_commands.py"/>
        <source>Only {name} is opened; drop {left} again where you want them.</source>
        <translation>Seul {name} est ouvert ; déposez {left} de nouveau là où vous les voulez.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/text_view/labels.py"/>
        <source>not {name}</source>
        <translation>pas {name}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/text_view/tips.py"/>
        <source>  (key {key})</source>
        <translation>  (touche {key})</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/text_view/tips.py"/>
        <source>, {score:.0f} % sure</source>
        <translation>, sûr à {score:.0f} %</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/text_view/tips.py"/>
        <source>Suggested by {shown_suggester}{score}</source>
        <translation>Suggéré par {shown_suggester}{score}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/text_view/view.py"/>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/text_view/view.py"/>
        <source>Text of {title}</source>
        <translation>Texte de {title}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/time_charts.py"/>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/time_charts.py"/>
        <source>By day</source>
        <translation>Par jour</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/time_charts.py"/>
        <source>{date}: {hours_words}, {documents} done</source>
        <translation>{date} : {hours_words}, {documents} terminés</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/time_charts.py"/>
        <source>active time; over it the documents done</source>
        <translation>temps actif, terminés au-dessus</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/time_screen.py"/>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/time_screen.py"/>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/time_screen.py"/>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/time_screen.py"/>
        <source>this week</source>
        <translation>cette semaine</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/time_screen.py"/>
        <source>in this project</source>
        <translation>dans ce projet</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/time_screen.py"/>
        <source>nothing today yet</source>
        <translation>rien aujourd’hui encore</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/time_screen.py"/>
        <source>nothing this week yet</source>
        <translation>rien cette semaine encore</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/time_screen.py"/>
        <source>nothing in this project yet</source>
        <translation>rien encore dans ce projet</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/time_screen.py"/>
        <source>another span</source>
        <translation>une autre période</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/time_screen.py"/>
        <source>Nothing was decided {span} yet. As soon as you accept, reject or label something, this shows how many seconds each decision takes, label by label, and how often the suggestions were right.</source>
        <translation>Rien n’a été décidé {span}. Dès que vous acceptez, rejetez ou étiquetez quelque chose, on voit ici combien de secondes prend chaque décision, étiquette par étiquette, et à quelle fréquence les suggestions étaient justes.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/time_screen.py"/>
        <source>Seconds a decision</source>
        <translation>Secondes par décision</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/time_screen.py"/>
        <source>median</source>
        <translation>médiane</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/time_screen.py"/>
        <source>No decisions yet.</source>
        <translation>Pas encore de décisions.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/time_screen.py"/>
        <source>median seconds</source>
        <translation>médiane en secondes</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/time_screen.py"/>
        <source>No labels yet.</source>
        <translation>Pas encore d’étiquettes.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/time_screen.py"/>
        <source>Suggestions accepted as they were</source>
        <translation>Acceptées telles quelles</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/time_screen.py"/>
        <source>Nothing was decided yet.</source>
        <translation>Rien n’a encore été décidé.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/time_screen.py"/>
        <source>Accepted by label</source>
        <translation>Acceptées par étiquette</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/time_screen.py"/>
        <source>of those decided</source>
        <translation>de celles décidées</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/time_screen.py"/>
        <source>Nothing yet.</source>
        <translation>Rien encore.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/time_screen.py"/>
        <source>Slowest documents</source>
        <translation>Documents les plus lents</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/time_screen.py"/>
        <source>Of a longer pause only so many seconds count as work</source>
        <translation>D’une pause plus longue, seules ces secondes comptent comme travail</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/time_screen.py"/>
        <source>{annotator}’s time</source>
        <translation>Temps : {annotator}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/time_screen.py"/>
        <source>{number:.0f} s per 100 words</source>
        <translation>{number:.0f} s pour 100 mots</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/time_screen.py"/>
        <source>{words}, {pace}; a click opens it</source>
        <translation>{words}, {pace} ; un clic l’ouvre</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/time_screen.py"/>
        <source>of {count:,}</source>
        <translation>de {count:,}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/time_screen.py"/>
        <source>Active time</source>
        <translation>Temps actif</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/time_screen.py"/>
        <source>without pauses</source>
        <translation>sans pauses</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/time_screen.py"/>
        <source>Documents an hour</source>
        <translation>Documents à l’heure</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/time_screen.py"/>
        <source>of all the time they took</source>
        <translation>de tout le temps passé</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/time_screen.py"/>
        <source>Words an hour</source>
        <translation>Mots à l’heure</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/time_screen.py"/>
        <source>in documents done</source>
        <translation>dans les documents terminés</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/time_screen.py"/>
        <source>median of {count:,}</source>
        <translation>médiane de {count:,}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/time_screen.py"/>
        <source>no decisions yet</source>
        <translation>pas encore de décisions</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/tour.py"/>
        <source>The first ones come in a few seconds.</source>
        <translation>Les premières arrivent dans quelques secondes.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/tour.py"/>
        <source>Accept a suggestion</source>
        <translation>Accepter une suggestion</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/tour.py"/>
        <source>Dashed outlines are suggestions. {next_undecided} goes to the next one, and when it is right, {accept} accepts it. Accept one now.</source>
        <translation>Les contours en pointillés sont des suggestions. {next_undecided} va à la suivante, et quand elle est juste, {accept} l’accepte. Acceptez-en une maintenant.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/tour.py"/>
        <source>Give it another label</source>
        <translation>Donner une autre étiquette</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/tour.py"/>
        <source>Every label has a letter. Stand on a mention, with the arrows or a click, and press another letter, {label_example}. {undo} takes it back afterwards.</source>
        <translation>Chaque étiquette a une lettre. Placez-vous sur une mention, avec les flèches ou un clic, et appuyez sur une autre lettre, {label_example}. {undo} l’annule ensuite.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/tour.py"/>
        <source>Make an event, fill a role</source>
        <translation>Créer un événement, remplir un rôle</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/tour.py"/>
        <source>Stand on a word that says what happened and press Shift and a letter, {event_example}. The card shows its roles; a number fills the active one with the words that bear it.</source>
        <translation>Placez-vous sur un mot qui dit ce qui s’est passé et appuyez sur Maj et une lettre, {event_example}. La carte montre ses rôles ; un chiffre remplit le rôle actif avec les mots qui le portent.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/tour.py"/>
        <source>Stand on a mention whose words stand elsewhere, too, and press {apply_to_all}. The list shows every place. Enter applies to those that are ticked.</source>
        <translation>Placez-vous sur une mention dont les mots apparaissent aussi ailleurs et appuyez sur {apply_to_all}. La liste montre chaque endroit. Entrée l’applique à ceux qui sont cochés.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/tour.py"/>
        <source>Done, and next</source>
        <translation>Terminé, et suivant</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/tour.py"/>
        <source>When an article is right, {done_next} says so and opens the next one. What you leave undecided is not exported.</source>
        <translation>Quand un article est juste, {done_next} le dit et ouvre le suivant. Ce que vous laissez indécis n’est pas exporté.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/tour.py"/>
        <source>That made a new mention; {undo} takes it back. Stand on one that has an outline, with the arrows or a click, and press another letter.</source>
        <translation>Cela a créé une nouvelle mention ; {undo} l’annule. Placez-vous sur une qui a un contour, avec les flèches ou un clic, et appuyez sur une autre lettre.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/tour.py"/>
        <source>That is all it takes</source>
        <translation>Il n’en faut pas plus</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/tour.py"/>
        <source>The line at the bottom always says what the keys do now. {help} has all of them, and the guide. Help &gt; Tour shows this again.</source>
        <translation>La ligne du bas dit toujours ce que font les touches. {help} les a toutes, et le guide. Aide &gt; Visite montre ceci de nouveau.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/tour.py"/>
        <source>{number} of {n}</source>
        <translation>{number} sur {n}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/tour.py"/>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/tour.py"/>
        <source>Next step</source>
        <translation>Étape suivante</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/tour.py"/>
        <source>Tour, {count}: {title}. {said} Escape ends the tour.</source>
        <translation>Visite, {count} : {title}. {said} Échap met fin à la visite.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/tour.py"/>
        <source>such as {upper} for {shown_label}</source>
        <translation>comme {upper} pour {shown_label}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/tour.py"/>
        <source>its own</source>
        <translation>la sienne</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/tour.py"/>
        <source>such as {upper} for {shown_name}</source>
        <translation>comme {upper} pour {shown_name}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/tour_card.py"/>
        <source>Skip the tour</source>
        <translation>Passer la visite</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/tour_card.py"/>
        <source>{count} · Esc ends the tour</source>
        <translation>{count} · Échap met fin à la visite</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/tour_card.py"/>
        <source>Esc ends the tour</source>
        <translation>Échap met fin à la visite</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/tour_card.py"/>
        <source>Tour: {title}</source>
        <translation>Visite : {title}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/training.py"/>
        <source>What a package suggests was chosen when it was handed out; train in the project that it comes from.</source>
        <translation>Ce qu’un paquet suggère a été choisi à la distribution ; entraînez dans le projet d’où il vient.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/training.py"/>
        <source>Documents without suggestions get them from this model now.</source>
        <translation>Les documents sans suggestions les reçoivent maintenant de ce modèle.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/training.py"/>
        <source>Pass {number} of at most {passes}: F1 {f1} on held-out documents</source>
        <translation>Passe {number} sur {passes} au plus : F1 {f1} sur les documents mis de côté</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/training.py"/>
        <source>Run it again</source>
        <translation>Relancez</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/training.py"/>
        <source>Train again</source>
        <translation>Entraînez de nouveau</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/training.py"/>
        <source>Training needs at least {FEWEST} documents that are done; there are {done}.</source>
        <translation>L’entraînement demande au moins {FEWEST} documents terminés ; il y en a {done}.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/window_look.py"/>
        <source>Text at {zoom} %.</source>
        <translation>Texte à {zoom} %.</translation>
    </message>
</context>
</TS>
