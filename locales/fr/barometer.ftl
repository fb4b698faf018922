### Le baromètre : une ligne sur laquelle la classe se place.

# $words : une phrase à laquelle on est d’accord, ou pas
barometer-statement = « { $words } »
barometer-left = Pas du tout d’accord
barometer-right = Tout à fait d’accord
barometer-hint = Placez-vous sur la ligne, par terre. On compte place par place.
# $place : une place de la ligne ; $count : combien il y en a
barometer-place = Place { $place } sur { $count }
# $pole : les mots d’un bout de la ligne
barometer-place-end = Place { $place } sur { $count }, { $pole }

# $place : une place de la ligne ; $count : combien il y en a
barometer-hands-for = Élèves à la place { $place } sur { $count }
barometer-hands-less = Un élève de moins à la place { $place } sur { $count }
barometer-hands-more = Un élève de plus à la place { $place } sur { $count }
# $pole : les mots d’un bout de la ligne
barometer-side = Du côté « { $pole } »
barometer-middle = Au milieu
