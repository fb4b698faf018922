### Les jeux de toute la classe : ce qui se dit sur la scène et sur la console.

## La pioche

game-pass = Passer
game-pass-card = Passer la carte
game-passing = On peut passer, sans dire pourquoi.
game-passing-first = On tire une carte. On peut passer, sans dire pourquoi.
game-passing-last = Dernière carte. On peut encore passer, sans dire pourquoi.
game-passing-empty = La pioche est vide. On peut laisser cette carte de côté.
game-undo = Annuler
game-undo-name = Annuler le dernier geste
game-place = La carte vient ici.
# $place : la carte tirée ; $count : combien de cartes on tire
game-drawn = Carte { $place } sur { $count }
game-deck = Pioche
game-left = { $n ->
    [0] La pioche est vide.
    [one] Encore { $n } carte.
   *[other] Encore { $n } cartes.
}

## L’histoire en miroir

game-first = L’histoire
game-second = En miroir
game-paragraph = { $place } sur { $count }
game-surprise = Surprise !
game-surprise-hint = Une surprise ? Touchez « Surprise ! ».
game-surprises = { $n ->
    [0] Aucune surprise pour l’instant
    [one] { $n } surprise
   *[other] { $n } surprises
}
# $third : une idée pour la troisième version
game-third = **3. À nous d’écrire :** { $third }
game-third-alone = **3. À nous d’écrire**
game-spread-before = Paragraphes précédents
game-spread-after = Paragraphes suivants
game-spread-page = Page { $place } sur { $count }
# $text : un paragraphe ; $list : des mots de ce paragraphe
game-changed = { $text } Ce qui change : { $list }.

## Les indices, l’image cachée, l’affiche, le blason

# $words : un indice
game-clue = Indice { $place } : { $words }
game-clue-to-come = Indice { $place }, à venir
game-covered = Image cachée, { $n ->
    [one] { $n } morceau visible
   *[other] { $n } morceaux visibles
} sur { $count }
game-uncovered = Image entière
# $words : la phrase de l’affiche
game-poster = Affiche : { $words }
game-poster-empty = Affiche de la classe
game-sheet = Chaque élève dessine sur sa feuille.
game-sheet-kept = Personne ne ramasse la feuille. On la montre seulement si on veut.

## La console

game-console = Le jeu
game-console-draw = Piocher
game-console-drawn = { $n ->
    [0] Aucune carte tirée
    [one] { $n } carte tirée
   *[other] { $n } cartes tirées
} sur { $count }
game-console-surprise = Une surprise de plus
game-console-first = Relire l’histoire
game-console-second = Relire en miroir
game-both = Côte à côte
game-console-both = Montrer les deux côte à côte
game-console-halves = En demi-classe, chaque moitié lit une version, puis on compare.
game-console-sheet = Rien à compter : les dessins restent aux élèves.
# $team : le numéro d’une équipe
game-console-turn = C’est à l’équipe { $team }.
