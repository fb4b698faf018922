### « Qui peut… ? » : textes en français (langue source)

lesson_title = Qui peut… ? Jouets, jeux et savoir-faire
lesson_summary = On trie des cartes, on rencontre une pilote et un roi qui danse, puis on débat.
lesson_objective =
    Reconnaître une idée toute faite et lui opposer un exemple.
    À la fin, chaque élève cite une activité et dit avec « parce que » pourquoi tout le monde peut l’essayer.
lesson_keep =
    Jouer, danser, cuisiner, bricoler : cela s’apprend, et tout le monde peut essayer.
    Une idée toute faite sur les filles ou les garçons s’appelle un stéréotype.

lesson_programme_emc = Enseignement moral et civique, CE1 : « Respecter les autres » (BO du 13 juin 2024, appliqué en CE1 depuis la rentrée 2025).
lesson_programme_evar = Éducation à la vie affective et relationnelle, CE1 : repérer des stéréotypes dans les jouets et les jeux (arrêté du 3 février 2025, BO n° 6 du 6 février 2025).

lesson_notes =
    En bref : on devine, on trie, on rencontre deux personnes, on débat, on choisit la phrase à garder.
    Avant : lisez cette page et les notes de chaque case. La classe vote à main levée.
    Pendant : lisez chaque écran à voix haute, deux fois. À main levée, proposez un choix à la fois, comptez, tapez le nombre.
    La question est toujours « Qui **peut** ? ». Elle n’est jamais « Qui aime ? » ni « Qui, dans la classe ? ».
    On parle des cartes et des personnages. Personne ne raconte ce qu’il y a chez soi. On ne compte jamais à part les réponses des filles et celles des garçons.
    Après une erreur fréquente, dites « Beaucoup de personnes le pensent. », puis lisez le fait et sa source.
    Si le temps manque : passez les cases des deux mains et des Jeux olympiques. La séance dure alors 32 minutes.
    Après : chaque élève copie la phrase à garder dans son cahier. Relisez-la le lendemain.

lesson_adult =
    La séance est calme. Trois choses peuvent arriver.
    Une moquerie : arrêtez doucement. « On parle des idées. On ne se moque de personne. » Puis revenez à la carte.
    Une phrase sur la famille, par exemple « Chez moi, c’est interdit » : ne jugez personne. « Dans les familles, on pense des choses différentes. Ici, on cherche qui peut. » Puis revenez à la carte.
    Si un enfant dit une chose qui vous inquiète : écoutez avec calme, croyez-le, n’enquêtez pas et ne promettez pas le secret. Puis suivez la fiche « Si un enfant se confie ».

lesson_material =
    Un ordinateur et un vidéoprojecteur, sans internet. Aucun téléphone ni aucune tablette n’est nécessaire.
    Pour répondre : la main levée suffit.
    Sans vidéoprojecteur : les huit cartes du tri imprimées et trois cerceaux ou trois boîtes.
    Après la séance : le cahier et un crayon.

lesson_differentiation =
    Lecture difficile : lisez tout à voix haute. Chaque carte du tri porte un dessin.
    Français encore fragile : mimez l’action de chaque carte, puis nommez-la ensemble.
    Besoin de repères : pour les élèves qui ont un PAP ou un PPS, ou qui sont suivis en ULIS, prenez quatre cartes au lieu de huit. Montrer du doigt suffit pour répondre.
    Parole difficile : la phrase se prépare à deux. Son début est au tableau : « Tout le monde peut … parce que … »
    Pour aller plus loin : inventez une neuvième carte et trouvez deux personnes très différentes qui savent le faire.

lesson_evaluation =
    Pendant le débat, écoutez : les élèves donnent-ils une raison avec « parce que » ? Cherchent-ils un exemple ?
    À la sortie, chaque élève dit ou dessine une activité que tout le monde peut essayer. Il n’y a pas de note.
    On peut refaire le tri trois à six semaines plus tard. On regarde seulement le total de la classe. Avec une seule classe, on ne peut pas conclure : ces nombres servent à parler.

lesson_family =
    Chères familles,

    Pendant 40 minutes, la classe se demande « Qui peut… ? ». L’enseignante ou l’enseignant mène la séance.

    Ce que l’on apprend. Les enfants apprennent à reconnaître une idée toute faite sur les filles ou les garçons, et à chercher un exemple pour la vérifier. Ils s’exercent à écouter et à donner une raison.

    Dans les programmes. Enseignement moral et civique, CE1 : « Respecter les autres » (BO du 13 juin 2024). Éducation à la vie affective et relationnelle, CE1 : repérer des stéréotypes (BO n° 6 du 6 février 2025). La séance ne porte ni sur le corps ni sur la sexualité.

    Ce que les enfants voient. Une devinette sur deux mains qui réparent un vélo. Huit cartes dessinées à trier, comme « Faire la soupe » ou « Planter un clou ». Quatre faits courts : des poupées qui disent « papa » ou « maman », une pilote de 1910, le roi Louis XIV qui dansait, les Jeux olympiques de Paris. Une phrase à discuter : faut-il essayer un jeu avant de dire « Ce n’est pas pour moi » ? Il n’y a pas de bonne réponse à cette question. À la fin, la classe choisit la phrase à garder.

    Ce qui n’est pas demandé. Aucune question ne porte sur votre famille, ni sur les jouets de votre enfant. Aucun nom n’est demandé. Après la séance, seuls les totaux de la classe sont gardés, jamais la réponse d’un enfant. Chaque enfant peut passer son tour. Personne n’est obligé d’aimer un jeu ni d’en changer.

    D’où viennent les faits. Poupées : Franceinfo, 2020. Brevet de pilote de 1910 : Air Journal, 2023. Louis XIV et la danse : RMN-Grand Palais. Jeux de 2024 : Inside News, 2024. Jeux de 1896 : Le Cheval. La liste complète, avec les adresses, est sur la fiche de la séance. Vous pouvez la demander à l’école.

    Pour prolonger : cherchez ensemble, dans un livre ou un film, une personne qui fait ce que l’on n’attendait pas.

## accueil : les règles pour parler

accueil_title = Nos trois règles pour parler
accueil_text =
    On écoute jusqu’au bout.
    On parle des idées. On ne se moque de personne.
    On peut passer son tour.
accueil_notes =
    À faire : lisez les trois règles. Demandez un geste pour chacune, par exemple la main à l’oreille pour « On écoute ». Annoncez : « Aujourd’hui, on se pose une question : qui peut ? »
    Si on vous dit « Dire non à une idée, c’est méchant » : « On peut dire : je ne suis pas d’accord avec cette idée. La personne reste ma camarade ou mon camarade. »
    Relances : Que peut-on dire à la place de « C’est nul » ? Que fait-on si on n’a pas envie de parler ?

## mains : deviner avant de savoir

mains_title = On voit seulement deux mains. Elles réparent un vélo. Qui est-ce ?
mains_option_on-ne-sait-pas = On ne peut pas savoir
mains_option_femme = Une femme
mains_option_homme = Un homme
mains_why = Beaucoup de personnes répondent très vite. Mais deux mains ne suffisent pas pour savoir.
mains_ask = Pourquoi répond-on parfois si vite ?
mains_notes =
    À faire : demandez de fermer les yeux et d’imaginer les deux mains. Puis faites voter en silence. Il n’y a pas de photo : la personne est inventée.
    Après le résultat, donnez le mot du jour : « Une idée toute faite sur les filles ou les garçons s’appelle un **stéréotype**. »
    Si on vous dit « C’est un homme, c’est sûr » ou « C’est une femme, c’est un piège » : « C’est possible. Est-ce que les mains le disent ? »
    Si toute la classe répond « On ne peut pas savoir » : « Et dans votre tête, aviez-vous une image ? Gardez-la pour vous. »
    Relances : Que faudrait-il voir pour savoir ? Où avons-nous déjà vu cette image : un livre, une publicité, un film ?

## trois-boites : le tri

trois-boites_title = Qui peut… ? Placez chaque carte dans une boîte.
trois-boites_text = On cherche qui **peut** le faire. On ne cherche pas qui aime.
trois-boites_bin_tout-le-monde = Tout le monde
trois-boites_bin_filles = Plutôt les filles
trois-boites_bin_garcons = Plutôt les garçons
trois-boites_item_ballon = Jouer au ballon
trois-boites_item_poupee = Jouer à la poupée
trois-boites_item_soupe = Faire la soupe
trois-boites_item_clou = Planter un clou
trois-boites_item_arbre = Grimper à un arbre
trois-boites_item_danser = Danser
trois-boites_item_consoler = Consoler quelqu’un
trois-boites_item_avion = Piloter un avion
trois-boites_why = Tout cela s’apprend, même bercer une poupée.
trois-boites_ask = Pour réussir, de quoi a-t-on besoin ?
trois-boites_notes =
    À faire : montrez une carte, une minute au plus. La classe propose une boîte. Demandez : « Connaît-on un exemple différent, dans un livre, un sport ou un métier ? » Dès qu’un exemple existe, la carte va dans « Tout le monde ». On peut toujours reprendre une carte.
    Si vous avez passé la case des deux mains, donnez ici le mot du jour : « Une idée toute faite sur les filles ou les garçons s’appelle un **stéréotype**. »
    Si personne ne trouve d’exemple, donnez-en deux. Ballon : une footballeuse, un footballeur. Poupée : une assistante maternelle, un éducateur de jeunes enfants, qui prennent soin des petits. Soupe : un cuisinier, une cuisinière. Clou : une menuisière, un charpentier. Arbre : un grimpeur, une grimpeuse. Danser : un danseur, une danseuse. Consoler : une infirmière, un infirmier.
    La carte « Piloter un avion » n’a pas de boîte : laissez-la à part, la case suivante y revient. À sept ans, personne ne pilote : il faut grandir et apprendre.
    À savoir : certaines poupées vendues en France ont un bouton pour choisir « maman » ou « papa » (Franceinfo, 2020). Ne citez pas de marque.
    Si on vous dit « La poupée, c’est pour les filles » : « Beaucoup de personnes le pensent. Jouer à la poupée, c’est s’exercer à prendre soin. Qui peut prendre soin ? »
    Si on vous dit « Pour le clou, il faut de la force » : « Une personne peut être plus forte qu’une autre. Ici, c’est surtout le bon geste qui compte. Qui peut l’apprendre ? »
    Si on vous dit « Un garçon ne pleure pas, ne console pas » : « Tout le monde peut être triste. Tout le monde peut consoler. »
    Si on vous dit « Seules les femmes portent un bébé dans leur ventre » : « C’est vrai. Et pour s’occuper du bébé ensuite, qui peut le faire ? »
    Si on vous dit « Tout le monde » sans réfléchir : « Donnez-nous un exemple qui le montre. »
    Si on vous dit « Moi, j’aime la poupée » ou « Moi, j’aime le ballon » : « C’est très bien. Choisir, c’est aussi cela. »
    Si on vous parle de la famille : « Merci, c’est un exemple. » Puis revenez aux cartes, sans poser de question.
    Relances : Voit-on ces deux exemples aussi souvent dans les livres ? De quoi a-t-on besoin : du temps, de l’aide, de l’entraînement ?

## pilote : une personne

pilote_title = En 1910, une femme, Raymonde de Laroche, reçoit un brevet. De quoi ?
pilote_text = Un brevet est un papier officiel. Il dit : « Cette personne sait le faire. »
pilote_option_bateau = Capitaine de bateau
pilote_option_avion = Pilote d’avion
pilote_option_cuisine = Cheffe de cuisine
pilote_why = C’est un brevet de pilote d’avion. Elle est la première femme au monde à l’obtenir.
pilote_ask = Et la carte « Piloter un avion » : dans quelle boîte va-t-elle ?
pilote_notes =
    À faire : lisez la question, puis expliquez le mot « brevet ». Faites voter. Après le résultat, reprenez la carte « Piloter un avion ». Une femme et un homme peuvent piloter, après l’avoir appris : la classe décide de la boîte.
    À savoir : le 8 mars 1910, Raymonde de Laroche, une Française, obtient le brevet de pilote numéro 36 (Air Journal, 2023). Ne donnez pas son âge : les sources ne s’accordent pas.
    Si on vous dit « C’est la seule » : « C’est la première. Aujourd’hui, des femmes et des hommes pilotent, parfois dans le même avion. »
    Si on vous dit « Moi, je ne pourrais jamais » : « À sept ans, personne ne sait le faire. Cela s’apprend. »
    Relances : Qu’est-ce que cela change, quand une personne essaie la première ? Peut-on avoir envie d’un métier que l’on n’a jamais vu ?

## roi : une autre personne

roi_title = Le roi Louis XIV était un grand danseur.
roi_text = On lit « Louis quatorze ». C’était un roi de France.
roi_why = En 1661, il crée l’Académie royale de danse. Il dansait lui-même sur scène.
roi_ask = Qu’est-ce qui aide une personne à bien danser ?
roi_notes =
    À faire : lisez deux fois la phrase et faites voter. Si beaucoup répondent « Faux » : « Beaucoup de personnes le pensent. Pourtant, c’est vrai. » Lisez le fait et sa source.
    À savoir : cette académie réunit des personnes qui connaissent très bien la danse. Louis XIV danse sur scène pour la première fois en 1651 (RMN-Grand Palais).
    Si on vous dit « Un roi, ça ne danse pas » : « Celui-ci dansait devant sa cour. À son époque, danser était important pour un roi. »
    Si on rit : « C’est étonnant. Qu’est-ce qui vous étonne ? »
    Relances : Danser demande-t-il de la force, du rythme, de la mémoire ? Qui peut s’entraîner à cela ?

## jeux : combien sur dix

jeux_title = Aux Jeux olympiques de Paris, en 2024 : sur 10 places, combien pour les femmes ?
jeux_text = Une place, c’est une personne qui participe.
jeux_answer_unit =
    { $n ->
        [one] { $n } place sur 10
       *[other] { $n } places sur 10
    }
jeux_why = La moitié des places prévues : 5 sur 10. En 1896, aux premiers Jeux modernes, aucune femme.
jeux_ask = Qu’est-ce qui a changé entre 1896 et 2024 ?
jeux_notes =
    À faire : à deux, choisissez un nombre de 0 à 10. Au signal, chaque binôme le montre avec les doigts. Les dix silhouettes sont dix places. Révélez, puis comptez l’autre moitié : 5 places pour les hommes. De 4 à 6, la réponse compte comme proche.
    À savoir : 5 250 places étaient prévues pour les femmes et 5 250 pour les hommes, pour la première fois (Inside News, 2024). Ce sont des places prévues : le nombre de personnes venues est un peu différent. En 1896, aux premiers Jeux olympiques modernes, aucune femme ne participe (Le Cheval).
    Si on vous dit « Pourquoi pas de femmes en 1896 ? » : « Notre source ne le dit pas. Quelle idée toute faite avait-on peut-être ? »
    Si on vous dit « Alors les hommes ont perdu des places » : « Les places sont partagées. Il y en a 5 pour les femmes et 5 pour les hommes. »
    Relances : Une habitude peut-elle changer ? Qui peut la faire changer ?

## debat : voter, parler, voter encore

debat_title = Il faut essayer un jeu avant de dire : « Ce n’est pas pour moi. »
debat_text = On vote. On parle à deux. On vote encore.
debat_ask = Quelle idée vous a fait réfléchir ?
debat_notes =
    À faire : premier vote (1 min). On parle à deux (2 min). On parle en classe, en commençant par l’avis le moins choisi (3 min). Second vote (1 min). Il n’y a pas de bonne réponse, et « J’hésite » est un vrai avis.
    Des raisons d’être d’accord : « On ne sait pas avant d’essayer. » « On peut avoir une bonne surprise. » « Parfois, ce sont les autres qui nous ont dit que ce n’était pas pour nous. »
    Des raisons de ne pas être d’accord : « On a le droit de ne pas avoir envie. » « Regarder suffit parfois pour savoir. » « Un jeu peut faire peur. »
    On ne vote pas sur un droit. Si on vous demande « A-t-on le droit d’y jouer ? » : « Oui. Une fille ou un garçon a le droit de jouer à tous ces jeux. On débat seulement d’une chose : faut-il essayer ? »
    Si on vous dit « C’est pour les filles » ou « C’est pour les garçons » : « Qui l’a décidé ? Que répond notre tri ? »
    Si personne ne change d’avis : « C’est permis. Avez-vous entendu une raison nouvelle ? »
    Relances : Et si on n’ose pas, qu’est-ce qui aide ? Peut-on dire à quelqu’un d’autre : ce jeu n’est pas pour toi ?

## phrase : la phrase à garder

phrase_title = Choisissez la phrase à garder.
phrase_text = Les trois phrases sont justes.
phrase_option_essayer = Tout le monde peut essayer.
phrase_option_apprendre = Personne ne sait tout : on apprend.
phrase_option_choisir = Je choisis mes jeux, et toi les tiens.
phrase_notes =
    À faire : lisez les trois phrases et faites voter. La plus choisie reste au tableau : dites-la en chœur. La copie dans le cahier se fait après la séance, avec la trace écrite.
    Si deux phrases arrivent à égalité : gardez les deux.
    Si on vous dit « Aucune ne me plaît » : « Les trois sont justes. Vous pourrez écrire la vôtre à côté. »
    Relances : À qui aimeriez-vous dire cette phrase, dans une histoire ou un film ?
