### Le bilan : ce que disent les nombres, et ce qu’ils ne disent pas.

paper-count-stickers =
    { $n ->
        [one] { $n } gommette
       *[other] { $n } gommettes
    }
paper-count-things =
    { $n ->
        [one] { $n } marque
       *[other] { $n } marques
    }
paper-count-few-things = Si peu de choses comptées : on ne peut pas conclure.
paper-count-only-these = Ces nombres décrivent ce que la classe a compté, rien de plus.
paper-count-ranked = Les lignes suivent l’ordre moyen de la classe.
paper-count-words = Ce que les élèves ont écrit est effacé à la fin de la séance.
