### La marelle de la classe : textes en français (langue source)

lesson_title = La marelle de la classe
lesson_summary = Une marelle, dix questions étonnantes : toute la classe cherche et avance ensemble, puis choisit sa règle d’égalité.
lesson_objective =
    Chercher une réponse en équipe, donner une raison, apprendre un fait vrai.
    À la fin, chaque élève redit deux faits et explique une règle qui aide tout le monde à trouver sa place.
lesson_keep =
    Danser, naviguer, cuisiner, aller dans l’espace : aucune place n’est réservée.
    Ensemble, on cherche, on vérifie, on avance.
lesson_programme_emc = Enseignement moral et civique, CE2, CM1 et CM2 : apprendre et vivre ensemble, coopérer ; l’égalité entre les filles et les garçons (BO du 13 juin 2024).
lesson_notes =
    En bref : on saute de case en case avec des questions, on prépare le passeport de la classe, on choisit une règle, puis la phrase à garder.
    Avant : lisez cette page et les notes de chaque case. Faites des équipes mélangées de trois ou quatre. Elles ne jouent pas les unes contre les autres : il y a une seule marelle, un seul palet, une seule arrivée.
    Pendant : lisez chaque question et chaque réponse à voix haute, deux fois. Une minute en équipe, puis la classe vote. À main levée, proposez une réponse à la fois, comptez, tapez le nombre.
    Les dix questions ne sortent pas toutes. On peut rejouer un autre jour : la marelle sera différente.
    Après une erreur fréquente, dites « Beaucoup de personnes le pensent. », puis lisez le fait et sa source.
    Une erreur ne fait perdre personne. On apprend, et c’est le but.
    Si le temps manque : passez le vote sur la règle. La séance dure alors 32 minutes. Écrivez la règle un autre jour.
    Après : le passeport reste à l’école. On y ajoute un tampon à la prochaine séance.
lesson_adult =
    La séance est calme. Trois choses peuvent arriver.
    Une équipe qui veut gagner seule : « Il y a un seul palet. On arrive ensemble. »
    Une moquerie, par exemple sur la danse ou la cuisine : arrêtez doucement. « On parle des idées. On ne se moque de personne. » Puis revenez au fait.
    Si un enfant dit une chose qui vous inquiète : écoutez avec calme, croyez-le, n’enquêtez pas et ne promettez pas le secret. Puis suivez la fiche « Si un enfant se confie ».
lesson_material =
    Un ordinateur et un vidéoprojecteur, sans internet. Aucun téléphone ni aucune tablette n’est nécessaire.
    Pour répondre : la main levée suffit, ou une ardoise par équipe.
    Pour le passeport : une grande feuille avec six cases, un tampon ou un feutre.
    Sans vidéoprojecteur : une marelle tracée à la craie dans la cour, et les dix questions copiées sur des papiers.
lesson_differentiation =
    Lecture difficile : lisez tout à voix haute. Chaque question porte un dessin.
    Français encore fragile : expliquez d’abord cinq mots, avec un geste : surnom, voile, autorisation, espace, droit.
    Besoin de repères : pour les élèves qui ont un PAP ou un PPS, ou qui sont suivis en ULIS, gardez deux réponses au lieu de trois. Montrer du doigt suffit.
    Parole difficile : dans l’équipe, une personne lit, une personne cherche, une personne parle. Les rôles tournent à chaque case.
    Pour aller plus loin : inventez une onzième question, avec sa réponse, sa source et sa date.
lesson_evaluation =
    Pendant le jeu, écoutez : donne-t-on une raison avant de choisir ? Écoute-t-on chaque personne de l’équipe ?
    À la sortie, chaque élève dit un fait appris. Il n’y a pas de note, ni de points.
    Une semaine plus tard, reposez trois questions : regardez seulement ce que la classe a retenu.
lesson_family =
    Chères familles,

    Pendant 40 minutes, la classe joue à une marelle de questions. L’enseignante ou l’enseignant mène la séance.

    Ce que l’on apprend. Les enfants cherchent en équipe, donnent une raison et découvrent des faits vrais. Ils voient que des femmes et des hommes ont fait ce que l’on n’attendait pas.

    Dans les programmes. Enseignement moral et civique, en CE2, CM1 et CM2 : vivre ensemble, coopérer, l’égalité entre les filles et les garçons (Bulletin officiel du 13 juin 2024).

    Ce que les enfants voient. Dix questions courtes, avec un dessin : les hippocampes, le roi Louis XIV qui danse, Julie-Victoire Daubié et son bac, les sapeuses-pompières, Marie Curie, la cuisinière Eugénie Brazier, la navigatrice Florence Arthaud, l’astronaute Claudie Haigneré, la peintre Rosa Bonheur, la Convention des droits de l’enfant. Six cases suffisent pour arriver. Ensuite, la classe choisit une règle pour mieux jouer ensemble, puis la phrase à garder.

    Ce qui n’est pas demandé. Aucune question ne porte sur votre famille. Aucun nom n’est demandé. Il n’y a pas de classement. Après la séance, seuls les totaux de la classe sont gardés, jamais la réponse d’un enfant. Chaque enfant peut passer son tour.

    D’où viennent les faits. 20 Minutes, RMN-Grand Palais, France Inter, Fédération nationale des sapeurs-pompiers, INA, et d’autres sites ou journaux. La liste complète, avec les adresses, est sur la fiche de la séance. Vous pouvez la demander à l’école.

    Pour prolonger : demandez à votre enfant la question la plus étonnante, et cherchez la réponse avant de l’entendre.

## regles : jouer ensemble

regles_title = Nos trois règles pour avancer ensemble
regles_text =
    On cherche ensemble. On écoute chaque personne.
    On ne se moque de personne.
    Se tromper, c’est aussi avancer.
regles_notes =
    À faire : lisez les trois règles. Montrez la marelle : un seul palet pour toute la classe. Choisissez qui lit, qui cherche, qui parle dans chaque équipe. À chaque case, on change de rôle.
    Si on vous dit « Quelle équipe gagne ? » : « Toute la classe, quand on arrive au Ciel. »
    Si on vous dit « Je ne sais rien » : « Personne ne sait tout. On a le droit de chercher et de deviner. »
    Relances : Comment choisir quand l’équipe hésite ? Que fait-on si une personne n’a pas parlé ?

## marelle : le jeu

marelle_title = Lançons le palet !
marelle_text = Une case, une question. On cherche en équipe, on répond ensemble.
marelle_question_hippocampe = Chez les hippocampes, qui porte les petits dans sa poche ?
marelle_option_hippo-papa = Le papa
marelle_option_hippo-maman = La maman
marelle_option_hippo-seul = Personne
marelle_because_hippocampe = C’est le papa. La nature a bien des façons de faire grandir les petits.
marelle_question_soleil = D’où vient le surnom de Louis XIV, le Roi-Soleil ?
marelle_option_soleil-danse = D’un rôle qu’il a dansé
marelle_option_soleil-jardin = D’un jardin plein de fleurs
marelle_option_soleil-couronne = D’une couronne en or
marelle_because_soleil = D’un rôle dansé dans un ballet, en 1653. Louis XIV était un grand danseur.
marelle_question_bac = En 1861, Julie-Victoire Daubié passe le bac. Que reçoit-elle à la place des notes ?
marelle_option_bac-livres = Des livres
marelle_option_bac-boules = Des boules de couleur
marelle_option_bac-medailles = Des médailles
marelle_because_bac = Six boules rouges, trois blanches, une noire. Elle est la première femme à avoir le bac en France.
marelle_question_pompieres = En France, depuis quelle année une femme peut-elle devenir sapeuse-pompière ?
marelle_option_pompieres-1876 = 1876
marelle_option_pompieres-1926 = 1926
marelle_option_pompieres-1976 = 1976
marelle_because_pompieres = Depuis 1976. Ce métier est ouvert aux femmes et aux hommes.
marelle_question_nobel = Combien de prix Nobel Marie Curie a-t-elle reçus ?
marelle_option_nobel-un = Un
marelle_option_nobel-deux = Deux
marelle_option_nobel-cinq = Cinq
marelle_because_nobel = Deux, dans deux sciences : la physique en 1903, la chimie en 1911.
marelle_question_etoiles = En 1933, Eugénie Brazier reçoit deux fois trois étoiles. Quel est son métier ?
marelle_option_etoiles-ciel = Astronome
marelle_option_etoiles-cuisine = Cuisinière
marelle_option_etoiles-cinema = Actrice
marelle_because_etoiles = Elle est cuisinière. Avant elle, personne n’avait eu deux fois trois étoiles au guide Michelin.
marelle_question_course = En 1990, Florence Arthaud gagne la Route du Rhum. C’est une course…
marelle_option_course-velo = à vélo
marelle_option_course-ski = à skis
marelle_option_course-voile = à la voile
marelle_because_course = À la voile, seule sur son bateau. Femmes et hommes courent la même course.
marelle_question_espace = En 1996, Claudie Haigneré est la première Française à voyager…
marelle_option_espace-fusee = dans l’espace
marelle_option_espace-pole = au pôle Nord
marelle_option_espace-mer = au fond de la mer
marelle_because_espace = Dans l’espace. En 2026, Sophie Adenot est la deuxième Française à y aller.
marelle_question_papier = La peintre Rosa Bonheur a besoin d’un papier de la police. Pour quoi faire ?
marelle_option_papier-tableau = Vendre ses tableaux
marelle_option_papier-pantalon = S’habiller en pantalon
marelle_option_papier-chien = Promener son chien
marelle_because_papier = Pour s’habiller en pantalon. Le papier était valable six mois.
marelle_question_droits = Dans la Convention des droits de l’enfant, qui a les mêmes droits ?
marelle_option_droits-grands = Seulement les plus grands
marelle_option_droits-ecole = Seulement les enfants d’une école
marelle_option_droits-tous = Tous les enfants
marelle_because_droits = Tous les enfants, filles ou garçons. C’est dans l’article 2.
marelle_why = Trouvée ou non, chaque question nous a appris quelque chose.
marelle_ask = Quelle question nous a fait le plus discuter ?
marelle_notes =
    À faire : comptez trois minutes par case. Lisez la question deux fois, une minute en équipe, vote, réponse, une phrase sur ce qui étonne. Quand la moitié des réponses au moins sont justes, le palet avance d’une case. Sinon, on lit le fait et une autre question arrive : il y en a dix pour six cases.
    Quand la réponse n’est pas trouvée : « Beaucoup de personnes le pensent. » Lisez le fait. La classe sait une chose de plus.
    Si le temps passe : arrêtez-vous où vous êtes. Une marelle se finit aussi un autre jour.
    À savoir. Hippocampes : ce fait montre que le vivant est varié. Il ne dit pas comment les familles humaines doivent vivre. Louis XIV : il fonde une académie de danse en 1661 (RMN-Grand Palais). Daubié : boule rouge, avis pour ; blanche, sans avis ; noire, avis contre (France Inter). Pompières : depuis le 25 octobre 1976. Curie : ne dites pas « la seule personne à avoir deux prix Nobel » ; dites « dans deux sciences ». Arthaud : ne donnez pas la durée de sa course, les sources ne s’accordent pas. Haigneré : elle est retournée dans l’espace en 2001. Bonheur : depuis 1800, à Paris, une femme devait demander une autorisation à la police pour porter un pantalon. Ne donnez pas l’année de son papier.
    Si on vous dit « La danse, c’est pour les filles » : « Beaucoup de personnes le pensent. Que dirait Louis XIV ? »
    Si on vous dit « Le bateau, c’est trop dur pour une femme » : « Florence Arthaud a gagné la course où tout le monde partait ensemble. »
    Si on vous dit « Le papier de la police, c’est bête » : « Cela nous étonne aujourd’hui. Comment une règle change-t-elle ? »
    Si une équipe répond toujours la première : « On attend que chaque équipe soit prête. »
    Relances : Comment aurait-on pu vérifier cette réponse ? Quelle personne voudriez-vous mieux connaître ?

## passeport : la trace de la classe

passeport_title = Notre passeport de l’égalité
passeport_text =
    Une feuille pour toute la classe.
    Une case, un tampon.
    Sous chaque tampon, une phrase : ce que nous avons appris.
passeport_notes =
    À faire : chaque binôme choisit une question de la marelle et prépare une phrase (2 min). Six binômes la disent, vous l’écrivez sous un tampon (3 min). Le passeport est à toute la classe : il reste à l’école, sans nom d’élève.
    Si deux binômes disent la même phrase : gardez-la une fois, et cherchez ensemble ce que l’on peut ajouter.
    Si on vous dit « Moi, je n’ai rien appris » : « Tu le savais déjà ? Alors raconte-nous comment tu l’as su. »
    Relances : Quelle phrase aimeriez-vous dire à une autre classe ? Laquelle faudrait-il vérifier encore ?

## regle : la dernière carte

regle_title = Quelle règle écrivons-nous dans notre passeport ?
regle_text = On vote. On parle à deux. On vote encore.
regle_option_equipes = On mélange les équipes à chaque jeu.
regle_option_partage = On partage la cour entre plusieurs jeux.
regle_option_choisir = Chaque personne choisit son jeu.
regle_option_essayer = On laisse le temps d’essayer.
regle_ask = Comment saura-t-on que notre règle marche ?
regle_notes =
    À faire : premier vote (1 min). On parle à deux : « Qu’est-ce que cette règle change dans la cour ? » (2 min). On parle en classe, en commençant par la règle la moins choisie (3 min). Second vote (1 min). Écrivez la règle choisie en bas du passeport, avec la date où vous en reparlerez (1 min).
    Les quatre règles sont bonnes. On cherche par laquelle commencer.
    Si on vous dit « On mélange, alors je ne serai plus avec mes amis » : « C’est une vraie raison. Comment faire pour que tout le monde soit content d’y jouer ? »
    Si on vous dit « Le ballon prend toute la place » : « Parlons des jeux et de la place, pas des enfants. Que peut-on essayer ? »
    Relances : Qui rappelle la règle, et comment, sans crier ? Que fait-on si elle ne marche pas ?

## phrase : la phrase à garder

phrase_title = Choisissez la phrase à garder.
phrase_text = Les trois phrases sont justes.
phrase_option_ensemble = Ensemble, on va plus loin.
phrase_option_verifier = Une idée, cela se vérifie.
phrase_option_place = Aucune place n’est réservée.
phrase_notes =
    À faire : lisez les trois phrases et faites voter. La plus choisie s’écrit en haut du passeport. Chaque élève la copie dans son cahier, avec un fait appris.
    Si deux phrases arrivent à égalité : gardez les deux.
    Si on vous dit « Aucune ne me plaît » : « Quel mot changeriez-vous ? On vous écoute. »
    Relances : À quel jeu cette phrase peut-elle servir demain ?
