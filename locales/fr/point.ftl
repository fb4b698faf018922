### Pointer : un plan et ses gommettes, une image, un tableau où compter, un budget de carreaux.

## Le plan

# $n : le nombre de gommettes
point-total = { $n ->
    [one] { $n } gommette
   *[other] { $n } gommettes
}
# $before et $after : des nombres de gommettes au premier et au second comptage
point-total-both = { $before } → { $after } gommettes
point-before-after = { $before } → { $after }
point-all = tout
point-filter = Gommettes montrées : { $words }
point-hint = On note des choses, jamais des noms.
point-hint-yard = On note des jeux, jamais des noms.
point-zone = { $zone }, { $n ->
    [0] vide
    [one] { $n } gommette
   *[other] { $n } gommettes
}
# $level : beaucoup, assez, un peu, très peu, rien
point-zone-level = { $zone }, { $n ->
    [one] { $n } gommette
   *[other] { $n } gommettes
}, { $level }
point-zone-words = { $zone }, { $level }
point-zone-both = { $zone }, avant : { $before }, après : { $after }, { $level }
point-level-much = beaucoup
point-level-some = assez
point-level-little = un peu
point-level-very-little = très peu
point-level-none = rien

## L’image

point-found = { $n ->
    [one] { $n } trouvé
   *[other] { $n } trouvés
} sur { $count }
point-hint-spots = Touchez l’image là où vous voyez quelque chose.
point-look-on = Cherchez encore…
point-hint-seen = Touchez un numéro pour lire ce qu’il montre.
# $place : le numéro d’un endroit de l’image ; $words : ce qu’il montre
point-spot = Numéro { $place } : { $words }
point-spot-before = Numéro précédent
point-spot-after = Numéro suivant

## Le tableau

point-hint-grid = Touchez une case : elle compte un de plus.
# $row et $column : une ligne et une colonne du tableau
point-cell-of = { $row }, { $column }
# $cell : une case ; $n : son nombre
point-cell-more = { $cell } : { $n }, un de plus
point-cell-less = { $cell } : { $n }, un de moins
point-row-total = = { $n }
point-sum = Total : { $n }
# $list : des nombres
point-row = { $row } : { $list }
point-small-sample = Nous avons compté peu de choses : ces nombres ne parlent que d’elles.

## Le budget

# $unit : ce que l’on dépense, par exemple carreaux
point-spent = { $spent } sur { $total } { $unit }
point-hint-budget = Touchez ce que vous choisissez ensemble.
point-does-not-fit = Cela ne rentre plus : il faut { $cost }, il reste { $left }.
point-item = { $words }, coûte { $cost }
# $n : combien on en a pris, au plus $most
point-item-count = { $words }, coûte { $cost }, { $n } sur { $most }
point-item-less = Un de moins : { $words }
point-item-more = Un de plus : { $words }
point-left-over = { $n ->
    [one] { $n } choix de la classe.
   *[other] { $n } choix de la classe.
} { $left ->
    [0] Il ne reste rien.
   *[other] Il reste { $left }.
}
# $mean : une moyenne
point-mean = { $mean } en moyenne

## La console

point-layers = Quelle gommette ?
point-columns = Quelle colonne ?
# $words : ce que l’on compte
point-count-for = Nombre : { $words }
point-count-less = Un de moins : { $words }
point-count-more = Un de plus : { $words }
point-console-hint = Tapez un nombre, ou touchez le tableau.
