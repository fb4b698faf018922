### La console : ce que l’adulte seul voit pendant la séance.

console-title = Console
console-close = Fermer la console

## Le parcours

# $cell : le numéro et l’état ; $minutes : la durée prévue
console-row = { $cell } : { $title }, { $minutes }
console-skipped = passée
console-first-vote = premier vote
console-second-vote = second vote
console-result = résultat affiché
console-talk = on en parle

## Les heures

console-elapsed = Séance
console-of = sur { $n } min
# Le Ciel : la fin du parcours
console-sky = Ciel à
console-on-time = à l’heure
console-late = retard { $n } min
console-early = avance { $n } min

## Les petites images de l’écran

console-now = À l’écran
console-now-black = À l’écran : noir
console-now-help = À l’écran : l’aide
# $words : les mots du bouton principal
console-next = Ensuite, après « { $words } »
console-after = Puis, case { $n }
console-notes = Mes notes · jamais projetées
console-no-notes = Pas de note pour cette case.

## Les réponses

console-received = Réponses reçues
console-received-count = { $n } sur { $all }
console-hidden = Les choix restent cachés, ici aussi, jusqu’à « Révéler ».
console-shown = Le résultat est affiché.
console-lock = Fermer le vote
console-unlock = Rouvrir le vote
console-present = Élèves à main levée
console-present-less = Un élève de moins
console-present-more = Un élève de plus
console-hands = Mains levées
# $letter : la lettre du choix ; $words : ses mots
console-hands-for = Mains levées pour { $letter }, { $words }
console-hands-less = Une main de moins pour { $letter }, { $words }
console-hands-more = Une main de plus pour { $letter }, { $words }
console-hands-personal = Cette question est personnelle : on ne lève pas la main. Chaque élève y pense en silence.
console-hands-sort = La classe répond ensemble, au tableau.
console-number = Nombre proposé
console-number-add = Une main de plus
console-number-range = Un nombre de { $low } à { $high }.
console-number-steps = Un nombre de { $low } à { $high }, de { $step } en { $step }.
console-number-for = Mains levées pour { $number }
console-number-less = Une main de moins pour { $number }
console-number-more = Une main de plus pour { $number }

## Le minuteur

console-timer = Minuteur
# Les boutons en dessous portent des minutes
console-timer-minutes = Minuteur, en minutes
console-timer-start = Minuteur de { $n } min
console-timer-pause = Mettre en pause
console-timer-go-on = Continuer
console-timer-more = + { $n } s
console-timer-hide = Cacher

## En bas

console-back = Précédent
console-second = Second vote
console-skip = Passer
console-black = Écran noir
console-lit = Rallumer
console-end = Finir
console-cap-back = Page ↑
console-cap-forward = Page ↓ · Espace
console-cap-second = V
console-cap-black = .
console-cap-timer = M
console-cap-end = Échap
console-end-title = Finir la séance ?
console-end-text = La classe arrive au Ciel. Les réponses des élèves sont effacées, les totaux restent jusqu’à « Terminer ».
console-end-yes = Finir
console-end-no = Continuer
