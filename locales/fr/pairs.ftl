### Les paires à découvert, au tableau.

pairs-hint = Touchez une carte, puis celle qui va avec.
pairs-taken = Touchez l’autre carte. Encore une fois la même : on défait.
# $words : les mots de la carte ; $side : left ou right ; $other : les mots de la carte reliée
pairs-half = { $words }, à { $side ->
    [right] droite
   *[left] gauche
}
pairs-half-taken = { $words }, à { $side ->
    [right] droite
   *[left] gauche
}, prise
pairs-half-joined = { $words }, à { $side ->
    [right] droite
   *[left] gauche
}, avec { $other }
pairs-half-joined-taken = { $words }, à { $side ->
    [right] droite
   *[left] gauche
}, avec { $other }, prise

## Le résultat

# $left et $right : les mots des deux cartes
pairs-row = { $left } : { $right }
pairs-row-found = { $left } : { $right }, paire trouvée
# $n : des réponses sur toutes
pairs-found = { $n } sur { $all }
