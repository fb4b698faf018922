### Ce qui est juste, sur la page d’un élève, une fois que la classe l’a vu.

# $item : les mots de la carte ; $bin : ceux de la boîte
right-placed = { $item } : { $bin }
# $year : une année ; $item : les mots de la carte
right-dated = { $year } : { $item }
# $left et $right : les deux moitiés d’une paire
right-paired = { $left } ↔ { $right }
