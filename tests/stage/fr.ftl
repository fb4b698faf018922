lesson_title = Des droits, pas à pas
lesson_summary = Un quiz et un débat.
lesson_objective = Savoir.
lesson_keep = La loi a changé pas à pas. Aujourd’hui, en France, elle donne les mêmes droits aux femmes et aux hommes.
lesson_family = Chères familles.
img_cour_alt = Une cour vue de haut

regles_title = Nos règles pour parler
regles_text =
    On parle des **lois** et des habitudes, jamais des familles.
    On écoute jusqu’au bout.
    On peut changer d’avis. On peut passer son tour.
cour_title = La cour de l’école
cour_text = Qui joue où ?

compte_title = En France, une femme mariée peut ouvrir seule un compte en banque depuis…
compte_option_a = 1907
compte_option_b = 1945
compte_option_c = 1965
compte_option_d = 1999
compte_why = **1965.** Avant cette loi, il fallait l’accord du mari. Les femmes votaient pourtant depuis 1945.
compte_ask = Qu’est-ce que cela change, d’avoir un compte à soi ?

sport_title = Quels métiers sont ouverts à tout le monde ?
sport_text = Plusieurs réponses sont possibles.
sport_option_un = Conduire un train de marchandises la nuit
sport_option_deux = Construire des maisons en bois
sport_option_trois = Aider les bébés à naître à la maternité
sport_option_quatre = Réparer des avions
sport_option_cinq = Dessiner des jeux vidéo avec une équipe
sport_option_six = Soigner les animaux
sport_why = **Tous**, depuis que la loi le dit.
sport_ask = Quel métier vous étonne ?

vote_title = En France, les femmes votent pour la première fois en 1945.
vote_why = Elles ont le droit de vote en 1944 et votent pour la première fois en avril 1945.
vote_ask = Pourquoi ce droit est-il venu si tard ?

loi_title = « Changer la loi suffit pour changer les habitudes. »
loi_ask = Quel argument vous a fait réfléchir ?

peur_title = « On peut jouer à tout, dans notre cour. »
peur_ask = Que faudrait-il changer ?

chez-soi_title = Chez vous, qui met la table ?
chez-soi_ask = Qui peut mettre la table ?

deputees_title = Combien de femmes sont élues à l’Assemblée nationale en 2024, sur 577 personnes ?
deputees_answer_unit = { $n } femmes sur 577
deputees_why = **208 femmes sur 577** personnes élues en 2024.
deputees_ask = Pourquoi pas la moitié ?

dix_title = Sur dix personnes au conseil de la ville, combien sont des femmes ?
dix_answer_unit = { $n } sur 10
dix_why = **3 sur 10**, en 2024.
dix_ask = Qui décide pour la ville ?

qui-peut_title = Qui peut… ?
qui-peut_bin_tout-le-monde = Tout le monde
qui-peut_bin_filles = plutôt les filles
qui-peut_bin_garcons = plutôt les garçons
qui-peut_item_velo = réparer un vélo
qui-peut_item_bebe = consoler un bébé
qui-peut_item_coudre = coudre
qui-peut_item_avion = piloter un avion
qui-peut_item_danser = danser
qui-peut_item_foot = jouer au foot
qui-peut_item_cuisiner = cuisiner
qui-peut_item_bricoler = bricoler
qui-peut_why = **Tout le monde** peut apprendre tout cela.
qui-peut_ask = Quelle carte a été difficile ?

phrase_title = Quelle phrase garde la classe ?
phrase_option_pas = La loi a changé pas à pas. Elle donne les mêmes droits aux femmes et aux hommes.
phrase_option_servir = Un droit, on l’obtient, on le connaît et on s’en sert.
phrase_option_porte = La loi ouvre la porte. À nous d’avancer, ensemble.
