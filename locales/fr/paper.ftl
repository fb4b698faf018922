### Les pages à imprimer et le tableau des totaux.

## La fiche de séance

paper-sheet = Fiche de séance
# $title : la séquence ; $place : le rang de la séance
paper-in-sequence = { $title }, séance { $place }
paper-class = Classe
paper-date = Date
paper-adult = Adulte
paper-cycle = Cycle { $n }
paper-ages = { $from } à { $to } ans
paper-age = { $n } ans
paper-objective = Objectif
paper-programmes = Compétences et programmes
# $sentence : la phrase du programme ; $reference : le texte officiel
paper-programme = { $sentence } ({ $reference })
paper-material = Matériel
paper-leading = Conduire la séance
paper-care = Pour l’adulte, niveau d’émotion { $level } sur 3
paper-level-far = Le sujet reste loin de ce que vivent les élèves.
paper-level-near = Des élèves peuvent faire le lien avec leur vie.
paper-level-close = Le sujet touche à ce que vivent des élèves : relire la fiche « Si un enfant se confie » avant la séance.
paper-level-personal = Le sujet est sensible : relire la fiche « Si un enfant se confie » et prévenir la direction avant la séance.
paper-phase-time = Durée, forme
paper-phase-adult = Ce que fait l’adulte
paper-phase-pupils = Ce que voient et font les élèves
paper-grouping-class = en classe
paper-grouping-alone = élève, puis classe
paper-grouping-pairs = par deux
paper-grouping-teams = en équipes
paper-optional = On peut s’en passer si le temps manque.
paper-personal = Question personnelle : ni main levée, ni carte, ni tableau.
paper-do-several = On peut choisir plusieurs réponses.
paper-do-estimate = On donne un nombre, de { $low } à { $high }.
paper-do-sort = On range chaque carte dans une boîte.
# Après un choix : Pilote d’avion (bonne réponse)
paper-is-right = (bonne réponse)
paper-answer = Réponse :
# Après la réponse : 208 femmes (à 30 près)
paper-near = (à { $n } près)
# Le nom d’une boîte, avant les cartes qui y vont
paper-label = { $label } :
paper-open-cards = À discuter
paper-why = Explication :
paper-ask = Pour en parler :
paper-second-vote = On vote, on parle, on vote encore.
# $names : une ou plusieurs sources, dont le nombre est $n
paper-source-of =
    { $n ->
        [one] Source : { $names }
       *[other] Sources : { $names }
    }
paper-differentiation = Différenciation
paper-evaluation = Évaluation
paper-keep = Trace écrite
paper-sources = Sources
paper-checked = Vérifié le { $date }
paper-review = Bilan après la séance
paper-authors = Écrit par { $names }.
paper-licence = Licence : { $licence }.
paper-picture = Image : { $picture } ({ $credit }, { $licence })
paper-sheet-footer = Fiche faite avec Marelle, à imprimer ou à classer dans le dossier du label Égalité.

## La note aux familles

paper-family = Note aux familles
paper-family-objective = Ce que l’on apprend
paper-family-programmes = Dans les programmes
paper-family-activities = Ce que les élèves voient et font
paper-family-sources = D’où viennent les faits
paper-family-help = Pour parler, pour demander conseil
paper-family-help-why = Ces numéros figurent sur toutes nos feuilles aux familles, quelle que soit la séance.
paper-family-contact = Votre contact à l’école
paper-family-footer = Note faite avec Marelle. Aucun nom et aucune réponse d’élève ne sont conservés.

## Le bilan de la séance

paper-outcome = Bilan de la séance
paper-kept = La phrase à garder
paper-done = Ce que nous avons fait
paper-activity = Activité
paper-became = Faite ou non
paper-time = Durée
paper-became-done = faite
paper-became-begun = commencée, résultat non montré
paper-became-skipped = laissée de côté
paper-became-not-reached = pas commencée
paper-results = Ce que la classe a répondu
paper-answers = Réponses
paper-right-box = Cadre épais : la boîte de la carte.
paper-card = Carte
paper-class-answers = La classe
paper-together = La classe ensemble
paper-chosen-together = choisi ensemble
paper-respondents =
    { $n ->
        [one] { $n } réponse
       *[other] { $n } réponses
    }
# $turnout : 24 réponses, ou La classe
paper-vote-before = Avant : { $turnout }
paper-vote-after = Après : { $turnout }
paper-median = Au milieu de toutes les réponses : { $n }.
paper-too-few = Trop peu de réponses pour les montrer : parlons-en.
paper-in-words = En mots, sans nombre : sur cette question, un nombre pourrait désigner quelqu’un.
paper-almost-nobody = presque personne
paper-part = une partie de la classe
paper-almost-everybody = presque tout le monde
paper-shift-same = Les réponses ont peu bougé.
paper-shift-some = Quelques réponses ont bougé ; le hasard peut suffire à l’expliquer.
paper-shift-clear = Les réponses ont bougé nettement, plus que le hasard ne l’explique.
paper-one-class = Une seule classe ne permet pas de conclure.
paper-next-time = Mes notes pour la prochaine fois
paper-totals-only = Des totaux seulement : aucun nom, aucune réponse d’élève.

## Le tableau des totaux

paper-table-activity = activité
paper-table-title = titre
paper-table-type = type
paper-table-vote = vote
paper-table-choice-id = code du choix
paper-table-choice = choix
paper-table-count = nombre
paper-table-respondents = réponses en tout
paper-table-too-few = trop peu de réponses
# Un second vote était prévu
paper-table-too-few-last = trop peu de réponses au dernier vote pour les montrer
paper-table-one-vote = un seul vote montré : l’autre n’a pas eu lieu, ou avait trop peu de réponses
