### Ce qui s’imprime pour une séance : cartes, fiches d’activité, affiche, billets.

print-heading = À imprimer
print-cards = Cartes
print-worksheets = Fiches d’activité
print-poster = Affiche
print-slips = Billets pour parler

## Les cartes

# $title : l’activité ; $n : la place de la carte ; $all : le nombre de cartes
print-card-place = { $title } · { $n } sur { $all }

## Les fiches d’activité

print-match = Relie ce qui va ensemble.
print-number = Nombre
print-thing = Ce que l’on peut choisir
print-cost = Coût
print-taken = On prend
print-sum = Notre total :
# $n : ce que l’on a à partager
print-sum-of = sur { $n }
print-stays = Cette feuille est à toi. On ne la ramasse pas.
print-to-place = À placer

## L’affiche

print-poster-large = Pour une grande affiche, imprimer sur du papier A3 en adaptant à la page.

## Les billets

print-slip = Je voudrais parler à une adulte ou un adulte de confiance :
print-slip-today = aujourd’hui
print-slip-week = cette semaine
print-slip-whom = À qui :
# $number : un numéro ; $words : qui répond, et quand
print-slip-call = Tu peux aussi appeler le **{ $number }** : { $words }.
print-slip-checked = Numéro vérifié le { $date }.
# $name : qui répond ; $when : quand, et comment
print-slip-line = { $name }, { $when }

## Noms des fichiers enregistrés

# $id (String) : le nom de la séance ; pas d’accent, pas d’espace
print-file-cards = cartes-{ $id }
print-file-worksheets = activites-{ $id }
print-file-poster = affiche-{ $id }
print-file-slips = billets-je-voudrais-parler
