### Pourquoi la séance n’a pas fait ce qui était demandé.

refusal-not-begun = La séance n’a pas commencé.
refusal-already-begun = La séance a déjà commencé.
refusal-ended = La séance est terminée.
refusal-at-start = La classe est déjà au départ.
refusal-no-such-activity = Cette case n’existe pas.
refusal-not-open = Le vote est fermé.
refusal-not-closed = Le vote est encore ouvert.
refusal-misfit = Cette réponse ne va pas avec la question.
refusal-personal = Cette question est personnelle : on garde sa réponse pour soi.
refusal-too-many-hands = Il y a plus de mains que d’élèves. Vérifiez l’effectif de la classe.
refusal-nothing-to-take-back = Il n’y a rien à annuler.
refusal-not-joined = Cette personne ne participe pas encore.
refusal-full = La séance est complète.
refusal-already-revealed = La bonne réponse a été montrée : un second vote ne dirait plus rien.
refusal-no-second-vote = Il n’y a pas de second vote ici.
refusal-no-timer-here = Pas de minuteur dans cette séance : on prend son temps.
refusal-no-timer = Il n’y a pas de minuteur en marche.
refusal-out-of-range = Ce nombre n’est pas possible ici.
refusal-no-such-move = Ce coup n’est pas possible maintenant.
refusal-no-such-way = Cette scène n’a pas ce chemin.
refusal-no-such-word = Personne n’a donné ce mot.
refusal-no-teams = Il n’y a pas encore d’équipes.
refusal-nobody-to-draw = Il n’y a personne à tirer au sort : indiquez d’abord combien d’élèves sont là.
