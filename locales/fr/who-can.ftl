### « Qui peut… ? » : des cartes, une par une, puis tous les nombres.

# $place : une carte ; $count : combien il y en a
who-can-place = carte { $place } sur { $count }
who-can-one-class = Une seule classe : on ne peut pas conclure. Ces nombres servent à parler.
# $card : les mots d’une carte ; $figures : ses réponses
who-can-card = { $card } : { $figures }
# Pour l’adulte seulement : aucune séance ne parle de cette carte
who-can-untaught = Carte de comparaison : n’en parlez pas avec la classe.
