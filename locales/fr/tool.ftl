### Les outils de la séance.

## Le tirage au sort

tool-lot = Tirage au sort
tool-lot-team = L’équipe tirée au sort
tool-lot-number = Le numéro tiré au sort
tool-lot-order = L’ordre de passage
tool-lot-said = { $what } : { $lot }
# $n : une place dans l’ordre
tool-place = { $n }.
tool-may-pass = Passer est toujours possible.
tool-may-pass-team = Une équipe peut passer son tour.
tool-draw = Tirer au sort
tool-draw-team = Une équipe
tool-draw-order = Un ordre
tool-draw-number = Un numéro
tool-draw-hint = Une place du registre, jamais un nom. Chaque numéro sort une fois avant de revenir.

## La parole à tour de rôle

tool-turns = La parole à tour de rôle
tool-side = Groupe { $n }
# $side : une équipe ou un groupe
tool-turns-talks = { $side } a la parole.
tool-turns-next = Le bâton de parole passe à { $side }.
tool-turns-one = Une seule personne parle, on l’écoute.
tool-turns-pause = On respire, puis on commence.
# $state : fait, en cours, à venir
tool-turns-side = { $side }, { $state }
tool-turns-begin = À vous
tool-turns-pass = Passer le bâton
tool-turns-over = Merci
tool-turns-sides = Groupes
tool-turns-less = Un groupe de moins
tool-turns-more = Un groupe de plus
tool-turns-teams = Le même temps pour chacune des { $n } équipes
tool-turns-now = Tour { $side } sur { $sides }
tool-turns-start = Donner { $time } à chaque groupe

## Un moment

tool-moments = Sur la scène
tool-show-breath = On souffle
tool-show-last-word = Un mot pour finir
tool-lead-back-now = Revenir à la séance
tool-breath = On souffle.
tool-breath-how = On pose les pieds au sol. On respire lentement, en silence.
tool-breath-over = On reprend
tool-lead-back = Revenir
tool-last-word = Un mot pour finir
tool-last-word-ask = Avec quel mot repartez-vous ?
tool-last-word-how = Un seul mot, à tour de rôle. Personne ne le commente.

## Le crayon et la loupe

tool-pen = Crayon
tool-zoom = Loupe
tool-chalk-first = Première craie
tool-chalk-second = Craie jaune
tool-wipe = Effacer le dessin
tool-pen-away = Ranger le crayon
tool-zoom-quarter = Agrandir le quart { $n }
tool-zoom-back = Tout voir

## Le contrat de la classe

tool-contract = Notre contrat
tool-contract-line = Ligne { $n }
tool-contract-hint = Des règles pour tout le monde, jamais sur quelqu’un. Elles restent sur cet ordinateur et s’affichent à l’accueil.

## La durée de la séance

tool-length = Durée
tool-length-whole = Toute la séance
tool-length-takes = { $n ->
    [one] { $minutes } min en tout. Une case est laissée de côté, on garde l’échange.
   *[other] { $minutes } min en tout. { $n } cases sont laissées de côté, on garde l’échange.
}
tool-length-all = { $minutes } min en tout
tool-length-shortest = Au plus court { $minutes } min, pour garder l’échange.
tool-left-out = Laissée de côté
