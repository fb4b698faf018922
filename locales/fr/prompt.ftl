### Des questions pour relancer l’échange, choisies d’après les réponses de la classe. L’adulte seul les voit.

prompt-title = Pour relancer

## La classe est d’accord

prompt-agreed = La classe est plutôt d’accord : on cherche les raisons, et les exceptions.
prompt-agreed-1 = Qu’est-ce qui vous fait dire cela ?
prompt-agreed-2 = Est-ce que c’est vrai partout, et depuis toujours ?
prompt-agreed-3 = Que pourrait répondre une personne qui pense autrement ?
prompt-agreed-4 = Que voit-on, dans la cour ou dans les livres, qui va dans l’autre sens ?

## La classe est partagée

prompt-split = La classe est partagée : on écoute les deux côtés, sans compter les voix.
prompt-split-1 = Quelles raisons a-t-on de répondre ceci ? Et cela ?
prompt-split-2 = Sur quoi tout le monde est-il d’accord, malgré tout ?
prompt-split-3 = De quoi aurait-on besoin pour être plus sûr ?
prompt-split-4 = Quelle raison, entendue ici, vous fait réfléchir ?

## La plupart se sont trompés

prompt-mistaken = Beaucoup de personnes le pensent : on part de là, sans reprocher l’erreur.
prompt-mistaken-1 = D’où peut venir cette idée ? Où l’entend-on ?
prompt-mistaken-2 = Qu’est-ce qui vous étonne dans la réponse ?
prompt-mistaken-3 = Comment les gens le savent-ils ? Qui l’a compté ou vérifié ?
prompt-mistaken-4 = Qu’est-ce que cela change, pour vous, de le savoir ?
