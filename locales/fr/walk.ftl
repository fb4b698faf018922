### Les histoires dont la classe choisit le chemin : la scène et la console.

# $n : les scènes vues jusqu’ici
walk-strip = { $n ->
    [one] Chemin : { $n } scène
   *[other] Chemin : { $n } scènes
}
# $letter : la lettre d’un choix
walk-way-taken = On prend le chemin { $letter }.
walk-ending = Une fin
walk-what-if = Et si… ?
walk-before = L’autre fois
walk-now = Cette fois

## La console

walk-title = Le chemin
# $place : le numéro d’une scène ; $scene : ses mots ; $way : le chemin pris
walk-scene = { $place }. { $scene }
walk-taken = Chemin pris : { $way }
walk-rewind = Revenir ici
walk-rewind-name = Revenir ici, scène { $place }
walk-ways = Chemins possibles
walk-take = Prendre ce chemin
walk-take-name = Prendre le chemin { $letter }, { $words }
walk-give-back = Laisser le vote choisir
walk-give-back-name = Laisser le vote choisir, au lieu du chemin { $letter }
walk-next = Prochain chemin
walk-end = C’est une fin. Revenez à une scène pour essayer un autre chemin.
