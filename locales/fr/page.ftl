### La page des élèves, dans leur navigateur. « tu », des mots d’enfant de huit ans.
### Toute la page arrive d’un coup : une variable y entre sous son nom entre accolades et la page met la valeur. Donc pas de pluriel ici.

page-brand = Marelle
page-help = Besoin d’aide
page-settings = Réglages
page-back = Revenir
page-retry = Réessayer

## Entrer

page-join-title = Écris le code affiché au tableau.
page-join-field = Code de 4 lettres
page-join-go = Entrer
page-join-wait = On entre dans la classe…
page-join-promise = Pas de nom, pas de compte. Personne ne voit qui répond quoi.
page-join-short = Il faut les 4 lettres du code.
page-move = J’ai changé d’appareil
page-move-title = Retrouve ta place.
page-move-words = Tes trois mots
page-move-hint = Tes trois mots sont sur ton autre appareil, derrière le bouton « Aa ». Ou demande-les à la personne qui anime.
page-move-short = Il faut tes trois mots et le code.
page-move-new = Entrer sans les trois mots

## Attendre

page-lobby-title = Te voilà !
page-lobby-you = Ici, tu es
page-lobby-change = Changer d’animal
page-lobby-wait = Regarde le tableau. Ça va commencer.
page-lobby-words = Tes trois mots, si tu changes d’appareil :
page-kept-title = Ce qui est gardé
page-kept = Ton nom n’est jamais demandé. Tes réponses sont comptées avec celles de la classe : personne ne voit qui a dit quoi. À la fin de l’heure, elles sont effacées. Il ne reste que des totaux. Cet appareil garde ta langue et un code secret, pour retrouver ta place.
page-look = Regarde le tableau.
page-talk-title = On en parle ensemble.
page-talk = Écoute, puis dis ce que tu penses, si tu veux.
page-pause-title = Regarde le tableau.
page-pause = Rien à faire ici pour le moment.
page-ended-title = C’est fini !
page-ended-again = Entrer dans une autre séance
page-ended = Merci d’avoir joué avec la classe. Tu peux fermer cette page.

## Répondre

page-send = Envoyer
page-unsure = Je ne sais pas encore
page-unsure-title = Tu as le droit de ne pas savoir.
page-unsure-text = Prends ton temps. Rien n’est parti.
page-unsure-back = Répondre
page-keep = Garder ma réponse
page-more = Tu as encore du temps.
page-empty = Choisis d’abord une réponse.
page-complete = Il en manque. Finis, puis envoie.
page-chosen = choisi
page-hint-one = Choisis une réponse.
page-hint-several = Tu peux choisir plusieurs réponses.
page-choice = Choix { $letter }, { $words }
page-hint-rate = Choisis ta place entre les deux.
page-place = { $n } sur { $total }
page-place-of = { $n } sur { $total } : { $words }
page-hint-estimate = À ton avis, combien ?
page-number = Ta réponse
page-number-unit = Ta réponse : { $unit }
page-number-range = Entre { $low } et { $high }.
page-less = Moins
page-more-one = Plus
page-slider = Curseur
page-hint-sort = Touche une carte, puis une boîte.
page-hint-sort-one = Où va cette carte ?
page-cards = Cartes à ranger
page-cards-done = Tout est rangé. Tu peux encore changer.
page-card = { $words }, carte { $n } sur { $total }
page-card-taken = { $words }, carte { $n } sur { $total }, prise
page-bin = Boîte { $letter }, { $words }. Cartes : { $n }
page-hint-order = Range avec les flèches, ou touche deux cartes.
page-order-row = Place { $n } : { $words }
page-up = Monter : { $words }
page-down = Descendre : { $words }
page-hint-match = Touche à gauche, puis à droite.
page-match-left = Première moitié
page-match-right = Deuxième moitié
page-match-with = { $words }, avec : { $other }
page-hint-point = Touche plus ou moins.
page-hint-plan = Touche le plan, ou les boutons plus et moins.
page-plus = Un de plus : { $words }
page-minus = Un de moins : { $words }
page-count = { $words } : { $n }
page-cost = coûte { $n }
page-spent = Dépensé : { $n } sur { $total }
page-spent-full = Ça ne rentre plus.
page-layer = Avec quoi ?
page-hint-marks = Touche l’image là où tu vois quelque chose.
page-marks-keys = Au clavier : les flèches bougent la croix, Entrée pose une marque.
page-marks-full = Pas plus de { $n } marques.
page-marks-area = Image à marquer. { $words }
page-mark-off = Enlever la marque { $n }
page-marked = Marque { $n } posée.
page-unmarked = Marque enlevée.
page-found = Tu en as trouvé : { $n }.
page-write = Ta réponse
page-left = Encore { $n } lettres ou signes.
page-write-adult = Une personne adulte lit tes mots avant de les montrer. N’écris pas de nom.

## Après

page-sending-title = Ta réponse part…
page-sending = Attends un tout petit peu.
page-sending-lost = Elle est gardée ici. Elle partira dès que le réseau revient.
page-received-title = Réponse reçue.
page-received-hidden = Ta réponse n’apparaît pas ici. Garde cet appareil près de toi.
page-change = Changer ma réponse
page-withdraw = Retirer ma réponse
page-withdrawn = Ta réponse est retirée.
page-closed-title = Le vote est fermé.
page-closed = Regarde le tableau.
page-closed-counted = Ta réponse est comptée.
page-result-title = La réponse
page-result-talk = Regarde le tableau, on en parle.
page-result-why = Pourquoi ?
page-wave = Coucou ! C’est toi.

## Ce qui bloque

page-net = Plus de réseau. On réessaie sans arrêt, tu n’as rien à faire.
page-net-back = Le réseau est revenu.
page-no-closed = Le vote est fermé. Regarde le tableau.
page-no-moved-on = La classe est passée à la suite. Ta réponse n’est pas partie.
page-no-misfit = Cette réponse ne va pas. Regarde bien, puis recommence.
page-no-personal = Cette question est rien que pour toi. Garde ta réponse dans ta tête.
page-no-slow-down = Trop vite ! Ta réponse repart dans un instant.
page-out-code = Ce code n’est pas le bon. Regarde le tableau, puis recommence.
page-out-words = Ces mots ne vont pas. Vérifie-les, ou entre sans eux.
page-out-full-title = La classe est pleine.
page-out-full = Lève la main : on peut faire de la place.
page-out-kicked-title = Tu n’es plus dans la classe.
page-out-kicked = Lève la main, puis touche « Réessayer ».
page-out-elsewhere-title = Ta place est ouverte ailleurs.
page-out-elsewhere = Continue sur l’autre page, ou reviens ici.
page-out-here = Continuer ici
page-out-unknown = C’est une nouvelle séance. Écris le code du tableau.
page-out-ended-title = La séance est finie.
page-out-ended = Tu peux fermer cette page.
page-out-version-title = Cette page est trop vieille.
page-out-version = Touche le bouton pour la recharger.
page-out-reload = Recharger
page-out-slow-down = Trop d’essais. Attends { $n } secondes, puis recommence.

## Réglages de chacun

page-language = Langue
page-large = Grandes lettres
page-contrast = Contraste fort
page-aloud = Lire à voix haute
page-read = Lire
page-on = oui
page-off = non

## Aide

page-help-title = Parler, ça aide.
page-help-trusted = Un adulte de confiance
page-help-trusted-text = À l’école, à la maison, au club : choisis à qui parler. Si la première personne n’aide pas, parles-en à une autre.
page-help-danger = Danger tout de suite
