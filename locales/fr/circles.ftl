### Les cartes à placer dans deux cercles qui se croisent.

circles-both = les deux
circles-outside = aucun des deux
circles-hint = Touchez une carte, puis un cercle.
circles-taken = Touchez maintenant un cercle.
# $letter et $words : la lettre et les mots d’un cercle, ou du milieu
circles-bin = Cercle { $letter }, { $words }, { $n ->
    [0] vide
    [one] { $n } carte
   *[other] { $n } cartes
}
circles-card-in = { $words }, placée : { $bin }
circles-card-in-taken = { $words }, placée : { $bin }, prise
circles-card-in-right = { $words }, placée : { $bin }, bonne place
circles-card-in-open = { $words }, placée : { $bin }, à discuter
# $words : une carte ; $n : combien de réponses l’ont mise là ; $all : toutes les réponses
circles-counted = { $words } · { $n }
circles-counted-name = { $words }, { $n } sur { $all }
