### La fiche de séance : ce que voient et font les élèves, et ce qui est juste.

## Ranger, trier, relier

paper-do-circles = On place chaque carte dans les deux cercles.
paper-do-both = les deux
paper-do-outside = ni l’un ni l’autre
paper-do-cards = Une carte après l’autre. À chacune, la classe répond :
paper-do-other-cards = Cartes de l’autre série, pas montrées ici :
# $left et $right : les deux bouts de la ligne ; $n : ses places
paper-do-line = On se place sur une ligne de { $n } places, de « { $left } » à « { $right } ».
paper-do-drawn = L’ordre des phrases est tiré au sort.
paper-do-dates = On range du plus ancien au plus récent. Puis les dates se dévoilent une à une.
paper-do-order = On cherche un ordre ; aucun n’est le bon.
# $first et $last : ce que veulent dire le haut et le bas
paper-do-order-poles = On cherche un ordre, de « { $first } » à « { $last } » ; aucun n’est le bon.
paper-do-match = On relie ce qui va ensemble.
paper-do-memory =
    { $n ->
        [one] Cartes face cachée : on retrouve ce qui va ensemble.
       *[other] Cartes face cachée, { $n } équipes : on retrouve ce qui va ensemble.
    }

## Montrer, compter, partager

paper-do-spots = À trouver dans l’image :
paper-do-zones = Zones du plan :
paper-do-layers = Gommettes :
paper-do-rows = Lignes du tableau :
paper-do-columns = Colonnes :
paper-do-things = On compte des choses ou des gestes, jamais des élèves.
paper-do-budget = { $n } à partager :
paper-do-budget-unit = { $n } { $unit } à partager :
paper-do-cost = ({ $n })
paper-do-most = Au plus { $n } fois la même chose.

## Écrire

paper-do-words =
    { $n ->
        [one] Chaque élève donne un mot.
       *[other] Chaque élève donne jusqu’à { $n } mots.
    }
paper-do-words-read = L’adulte lit les mots avant de les montrer. Ils sont effacés à la fin de la séance.
paper-do-gaps = On complète. Puis les réponses se dévoilent une à une.
# $words : les mots que le programme reconnaît
paper-do-accepted = Accepté : { $words }.
paper-do-found = mot attendu
paper-do-other-word = autre mot

## Découvrir, jouer, lire

paper-do-clues = Indices, dévoilés un à un :
paper-do-unveil = L’image se dévoile en { $n } fois.
paper-do-deck =
    { $n ->
        [one] On tire une carte. Si elle ne convient pas, on prend la suivante.
       *[other] On tire { $n } cartes. Si l’une ne convient pas, on prend la suivante.
    }
paper-do-sheet = Chaque élève remplit ces cases sur papier. La feuille lui appartient : on ne la ramasse pas.
paper-do-mirror = On lit l’histoire deux fois. On note ce qui surprend.
paper-do-reading-girl = Avec une fille
paper-do-reading-boy = Avec un garçon
paper-do-third = Une troisième version :

## Scènes et cases

paper-do-scenes = La classe choisit son chemin, scène après scène. Elle peut revenir et essayer autre chose.
paper-do-scene = Scène
paper-do-way = Si la classe choisit…
paper-do-leads = on va à
paper-do-to-scene = scène { $n }
paper-do-ending = Fin de l’histoire.
paper-do-hop = Une marelle de { $n } cases. À chaque case, une question est tirée au sort ; la classe avance ensemble.
