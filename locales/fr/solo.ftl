### Le mode « À son rythme » : un ou une élève devant l’écran.

solo-start = À son rythme
solo-refused = Cette séance se vit avec la classe et une personne adulte : on n’est jamais seul pour en parler. Choisissez « Projeter ».

## Autour de la page

solo-leave = Quitter
solo-leave-title = Arrêter ici ?
solo-leave-text = On pourra recommencer du début quand on voudra.
solo-leave-yes = Arrêter
solo-leave-no = Continuer
solo-read = Lire à voix haute
solo-hush = Arrêter la lecture

## L’accueil

solo-welcome = À votre rythme
solo-begin = Commencer
solo-rule-pace = Prenez votre temps. Il n’y a ni points ni chronomètre.
solo-rule-kept = Vos réponses ne sont pas gardées.
solo-rule-totals = Aucun nom n’est gardé, seulement des totaux sur cet ordinateur.
solo-rule-help = Un souci ? Touchez la bouée, en haut à droite.

## Répondre

solo-check = Valider
solo-unsure = Je ne sais pas encore
solo-pass = Passer
solo-own-number = C’est ma réponse
solo-chosen = choisi
# $letter : la lettre du choix ; $words : ses mots
solo-choice-chosen = Choix { $letter }, { $words }, choisi
solo-hint-choose = Choisissez, puis touchez « Valider ».
solo-hint-several = Choisissez une ou plusieurs réponses.
solo-hint-rate = Touchez votre place sur la ligne.
solo-hint-line = Touchez la ligne, puis « C’est ma réponse ».
solo-hint-silhouettes = Touchez une silhouette pour dire combien.
solo-hint-write = Vos mots restent sur cet écran. Ils ne sont pas gardés.
# $place : la place du mot, à partir de 1
solo-word = Mot { $place }

## Après la réponse

solo-yours = votre réponse
solo-yours-right = votre réponse, bonne réponse
solo-everyone = Tout le monde peut l’apprendre.
solo-others = D’autres pensent autrement.
solo-passed = Vous avez passé cette question. C’est permis.
solo-your-place = Votre place
solo-your-number = Votre nombre
solo-the-number = Bonne réponse
# $own : ce que l’élève a répondu ; $right : ce qui est juste
solo-note-right = { $own }, c’est juste
solo-note-other = Juste : { $right }. Vous : { $own }.
solo-note-answer = Juste : { $right }
solo-note-open = Votre réponse : { $own }. À discuter.
solo-note-own = Votre réponse : { $own }
# $place : une place à partir de 1 ; $words : une chose à ranger
solo-ranked = { $place }. { $words }
# $year : une année ; $words : ce qui s’est passé
solo-dated = **{ $year }** { $words }
solo-in-place = bien placé
# $own et $right : des places à partir de 1
solo-other-place = Juste : place { $right } (vous : place { $own })
# $n : combien ; $words : une chose
solo-several = { $n } fois { $words }

## Lu à voix haute

solo-said-choice = { $letter } : { $words }
solo-said-row = { $words } : { $note }

## Penser, finir

solo-think-kicker = Pensez-y
solo-think = Pensez-y, ou parlez-en avec une personne de la classe.
solo-over = Vous êtes au Ciel !
solo-finish = Terminer
