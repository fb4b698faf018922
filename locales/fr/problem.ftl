### Ce que la vérification dit des textes d’une séance. $id : le nom du texte.

problem-text-large = Ce fichier dépasse 256 Ko : il n’est pas lu.
problem-text-deep = Trop d’accolades les unes dans les autres : ce fichier n’est pas lu.
problem-text-escape = Après \u, il faut quatre chiffres ; après \U, six : ce fichier n’est pas lu.
# $detail : ce que dit l’outil de lecture, en anglais
problem-text-syntax = Ce texte n’est pas lisible (« { $detail } »).
problem-text-duplicate = « { $id } » est écrit deux fois : seul le dernier compte.
problem-text-placeables = « { $id } » contient trop d’accolades : coupez-le en plusieurs textes.
problem-text-circular = « { $id } » finit par se citer lui-même.
problem-text-reference = « { $id } » cite « { $reference } », qui n’existe pas.
problem-text-attribute = « { $id } » utilise un attribut : écrivez un texte à part.
problem-text-function = « { $id } » appelle une fonction : il n’y en a pas.
problem-text-number = « { $id } » contient un nombre de plus de 15 chiffres.
