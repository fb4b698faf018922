### Les textes de la séance. Remplacez chaque phrase par la vôtre.

lesson_title = Titre de la séance
lesson_summary = On devine, on apprend un fait, on débat, on garde une phrase.
lesson_objective = À la fin de la séance, l’élève donne un exemple et dit pourquoi avec « parce que ».
lesson_keep = La phrase que la classe écrit dans le cahier.
lesson_family = Aujourd’hui, la classe a parlé d’égalité. Demandez à votre enfant ce qu’il faut retenir.

lesson_notes = Comment mener l’heure : ce qu’il faut préparer, ce qu’il faut lire à voix haute.
lesson_material = Un ordinateur et un projecteur. Pour voter : les mains levées ou les cartes-réponses.
lesson_differentiation = Pour aider : lire à voix haute. Pour aller plus loin : chercher un autre exemple.
lesson_evaluation = Chaque élève complète la phrase : « J’ai appris que… »

## deviner

deviner_title = Quelle est votre idée ? Écrivez ici la question à deviner.
deviner_option_a = Un premier choix
deviner_option_b = Le bon choix
deviner_option_c = Un troisième choix
deviner_why = Beaucoup de personnes pensent autre chose. Écrivez ici l’explication.
deviner_ask = Qu’est-ce qui vous a surpris ?
deviner_notes = Laisser une minute pour réfléchir. Personne ne dit sa réponse avant la fin du vote.

## fait

fait_title = Le fait à connaître
fait_text = Écrivez ici ce que dit la source, en une ou deux phrases courtes.
fait_notes = Lire à voix haute, puis dire d’où vient l’information.

## debat

debat_title = Écrivez ici une affirmation sur laquelle on peut hésiter.
debat_ask = Qu’est-ce qui peut faire changer d’avis ?
debat_notes = Faire parler deux personnes d’avis différents, puis voter une seconde fois.

## phrase

phrase_title = Quelle phrase gardons-nous ?
phrase_option_un = Une première phrase à garder
phrase_option_deux = Une deuxième phrase à garder
phrase_option_trois = Une troisième phrase à garder
phrase_notes = La classe choisit, puis chaque élève recopie.
