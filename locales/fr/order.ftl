### La mise en ordre, au tableau : une frise, un classement.

order-hint = Touchez une carte, puis sa place.
order-taken = Touchez maintenant une place.
# $words : les mots de la carte ; $place et $count : sa place parmi toutes
order-card = { $words }, place { $place } sur { $count }
order-card-taken = { $words }, place { $place } sur { $count }, prise
order-up = Monter : { $words }
order-down = Descendre : { $words }

## Les deux bouts d’un classement

order-first = Le plus important
order-last = Le moins important

## Le résultat

# $year : une année, ou une année avant notre ère
order-row = { $year }, { $words }
order-row-right = { $year }, { $words }, bonne place
order-row-hidden = { $words }, date cachée
order-before-christ = { $year } av. J.-C.
order-board-place = votre place : { $place }
# $n : des réponses sur toutes
order-here = { $n } sur { $all } à cette place
# $n : des réponses
order-mean = { $n ->
    [one] L’ordre de la classe, { $n } réponse.
   *[other] L’ordre de la classe, { $n } réponses.
}
order-together = L’ordre choisi ensemble, au tableau.
