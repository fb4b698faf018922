### Ce que la vérification dit des textes d’une séance. $id : le nom du texte.

finding-text-large = Ce fichier dépasse 256 Ko : il n’est pas lu.
finding-text-deep = Trop d’accolades les unes dans les autres : ce fichier n’est pas lu.
finding-text-escape = Après \u, il faut quatre chiffres ; après \U, six : ce fichier n’est pas lu.
# $detail : ce que dit l’outil de lecture, en anglais
finding-text-syntax = Ce texte n’est pas lisible (« { $detail } »).
finding-text-duplicate = « { $id } » est écrit deux fois : seul le dernier compte.
finding-text-placeables = « { $id } » contient trop d’accolades : coupez-le en plusieurs textes.
finding-text-circular = « { $id } » finit par se citer lui-même.
finding-text-reference = « { $id } » cite « { $reference } », qui n’existe pas.
finding-text-attribute = « { $id } » utilise un attribut : écrivez un texte à part.
finding-text-function = « { $id } » appelle une fonction : il n’y en a pas.
finding-text-number = « { $id } » contient un nombre de plus de 15 chiffres.
