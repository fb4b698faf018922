### La scène : ce que la classe voit au tableau.

## Le parcours

stage-earth = Terre
stage-sky = Ciel
# $place : la case où se trouve la classe ; $count : le nombre de cases ; $kind : un type d’activité
stage-way = Parcours, case { $place } sur { $count } : { $kind }
stage-way-begins = Parcours, { $count ->
    [one] { $count } case
   *[other] { $count } cases
} : la classe est sur Terre
stage-way-over = Parcours terminé : la classe est au Ciel
# $state : à venir, en cours, faite
stage-cell = Case { $place } : { $kind }, { $state }
stage-cell-double = Case { $first } et { $second }, double : { $kind }, { $state }
stage-state-to-come = à venir
stage-state-current = en cours
stage-state-done = faite

## Les types d’activité

stage-question = question { $place } sur { $count }
stage-second-vote = deuxième vote
# $n : les réponses du deuxième vote
stage-second-vote-count = deuxième vote, { $n ->
    [one] { $n } réponse
   *[other] { $n } réponses
}
stage-talk = On en parle
stage-fallback = Texte en { $lang }

## Les boutons

stage-begin = Commencer
stage-reveal = Révéler
stage-count = Compter
stage-next = Suite
stage-vote-again = Second vote
stage-console = Ouvrir la console
stage-write-word = Écrire un mot dit à voix haute, dans la console
stage-previous = Étape précédente
stage-take-back = Annuler
stage-take-back-name = Annuler la dernière réponse
stage-help = Besoin d’aide

## L’accueil

stage-lobby = Bienvenue
stage-privacy-names = Aucun nom.
stage-privacy-kept = Rien n’est gardé sur une personne.
stage-privacy-change = On peut changer sa réponse jusqu’à la fermeture.
stage-class = { $n ->
    [one] { $n } élève dans la classe
   *[other] { $n } élèves dans la classe
}
stage-planned = Environ { $n ->
    [one] { $n } minute
   *[other] { $n } minutes
}

## Les réponses

stage-received = { $received ->
    [one] { $received } réponse sur { $present }
   *[other] { $received } réponses sur { $present }
}
stage-received-alone = { $received ->
    [one] { $received } réponse
   *[other] { $received } réponses
}
stage-closed = Le vote est fermé.
stage-personal = Gardez votre réponse pour vous.
stage-several = Plusieurs choix sont possibles.
stage-hidden-count = …
# $letter : la lettre du choix ; $words : ses mots
stage-choice = Choix { $letter }, { $words }
stage-choice-right = Choix { $letter }, { $words }, bonne réponse
stage-choice-votes = { $choice }, { $figure }
stage-choice-both = { $choice }, avant : { $before }, après : { $after }
stage-right = bonne réponse
stage-before = avant
stage-after = après
stage-nobody = presque personne
stage-part = une partie de la classe
stage-everybody = presque tout le monde
stage-too-few = Pas assez de réponses pour les montrer. Parlons-en.
stage-shift-same = Les avis sont à peu près les mêmes.
stage-shift-some = Quelques avis ont bougé. C’est peut-être le hasard.
stage-shift-clear = Les avis ont nettement bougé dans notre classe aujourd’hui.
stage-shown = Résultat affiché
# $publisher : qui publie ; $year : une année
stage-source = { $publisher } ({ $year })
stage-sources = { $n ->
    [one] Source : { $list }
   *[other] Sources : { $list }
}
# $list : les premières sources ; $more : combien d’autres
stage-sources-more = Sources : { $list } · { $more ->
    [one] { $more } autre sur la fiche
   *[other] { $more } autres sur la fiche
}
# $n : des sources, trop longues pour l’écran
stage-sources-sheet = { $n ->
    [one] La source est sur la fiche de la séance.
   *[other] Les { $n } sources sont sur la fiche de la séance.
}

## L’estimation

stage-line = Ligne de { $low } à { $high }
stage-line-hint = Touchez la ligne pour placer une réponse.
stage-silhouettes-hint = Touchez une silhouette pour dire combien.
stage-less = Un de moins
stage-more = Un de plus
stage-none = Zéro
stage-add = Ajouter cette réponse
# $n et $count : des silhouettes coloriées sur toutes
stage-silhouette = { $n } sur { $count }
# $n : un nombre
stage-median = au milieu de la classe : { $n }
stage-truth = la bonne réponse : { $n }
stage-numbers = { $answers } de { $low } à { $high }

## Le tri

stage-cards-left = { $n ->
    [one] Encore { $n } carte.
   *[other] Encore { $n } cartes.
}
stage-cards-done = Toutes les cartes sont placées.
stage-sort-hint = Touchez une carte, puis une boîte.
stage-sort-taken = Touchez maintenant une boîte.
stage-card = { $words }, carte { $place } sur { $count }
stage-card-taken = { $words }, carte { $place } sur { $count }, prise
# $bin : les mots d’une boîte
stage-card-in = { $words }, dans la boîte { $bin }
stage-card-in-taken = { $words }, dans la boîte { $bin }, prise
stage-card-in-right = { $words }, dans la boîte { $bin }, bonne place
stage-card-in-open = { $words }, dans la boîte { $bin }, à discuter
stage-bin = Boîte { $letter }, { $words }, { $n ->
    [0] vide
    [one] { $n } carte
   *[other] { $n } cartes
}
# $list : des cartes
stage-to-discuss = À discuter : { $list }.
stage-unplaced = { $n ->
    [one] Pas placée : { $list }.
   *[other] Pas placées : { $list }.
}

## Le minuteur

# $time : le temps qui reste, par exemple 0:38
stage-timer = Il reste { $time }

## La fin

stage-over = La classe est au Ciel !
stage-keep = La phrase à garder

## Activités en plusieurs parties

stage-part-place = { $place } sur { $count }
stage-uncover = Dévoiler
stage-draw = Tirer une carte
stage-read-on = Lire la suite
stage-next-card = Carte suivante
stage-walk-on = On y va
stage-door = On répond ici
stage-door-name = Pour répondre : adresse { $address }, code { $code }
