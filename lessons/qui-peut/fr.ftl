### « Qui peut… ? » : textes en français (langue source)

lesson_title = Qui peut… ? Jouets, jeux et savoir-faire
lesson_summary = On trie des cartes, on rencontre une pilote et un roi qui danse, puis on débat.
lesson_objective =
    Reconnaître une idée toute faite et lui opposer un exemple.
    À la fin de la séance, l’élève cite une activité et dit avec « parce que » pourquoi tout le monde peut l’essayer.
lesson_keep =
    Jouer, danser, cuisiner, bricoler : cela s’apprend, et tout le monde peut essayer.
    Une idée toute faite sur les filles ou les garçons s’appelle un stéréotype.

lesson_programme_emc = Enseignement moral et civique, CE1 : « Respecter les autres » (programme du BO du 13 juin 2024, appliqué en CE1 depuis la rentrée 2025).
lesson_programme_evar = Éducation à la vie affective et relationnelle, CE1 : repérer des stéréotypes dans les jouets et les jeux (arrêté du 3 février 2025, BO n° 6 du 6 février 2025).

lesson_notes =
    En dix minutes de préparation : lire cette page, lire les réponses aux remarques d’enfants, imprimer les cartes si besoin.

    Le fil de la séance : on devine, on trie, on découvre des personnes, on débat, on garde une phrase.

    La question est toujours « Qui **peut** ? ». Elle n’est jamais « Qui aime ? » ni « Qui, dans la classe ? ».

    Les enfants parlent des cartes et des personnages. Personne ne raconte ce qu’il y a chez soi.

    Il n’y a ni points ni équipes. On ne compte jamais les réponses des filles et celles des garçons.

    Après une réponse fausse et fréquente, dire : « Beaucoup de personnes le pensent. » Puis lire le fait et sa source.

    Lire chaque écran à voix haute, deux fois.

    S’il manque du temps : laisser de côté les deux mains et les Jeux olympiques. La séance dure alors 32 minutes.

lesson_adult =
    La séance est calme. Trois choses peuvent arriver.

    Une moquerie : arrêter doucement. « On critique une idée, jamais une personne. » Puis revenir à la carte.

    Une phrase sur la famille, par exemple « Chez moi, c’est interdit » : ne juger personne. « Dans les familles, on pense des choses différentes. Ici, on cherche qui peut. » Puis revenir à la carte.

    Une confidence qui inquiète : écouter, croire, rester calme, sans poser de questions. Ne pas promettre le secret : dire à qui on va en parler. Écrire tout de suite les mots de l’enfant, avec la date. Prévenir la directrice ou le directeur le jour même. Le 119 conseille aussi les adultes. En danger immédiat : le 17.

lesson_material =
    Un ordinateur et un projecteur. Aucun téléphone ni aucune tablette n’est nécessaire.

    Pour voter : les mains levées ou les cartes-réponses imprimées.

    Sans projecteur : les huit cartes du tri imprimées et trois cerceaux ou trois boîtes.

    Pour finir : le cahier et un crayon.

lesson_differentiation =
    Pour lire : l’adulte lit tout à voix haute. Chaque carte du tri porte un dessin.

    Pour les élèves qui apprennent le français : mimer l’action de chaque carte, puis la nommer ensemble.

    Pour les élèves qui ont un PAP ou un PPS, ou qui sont suivis en ULIS : quatre cartes au lieu de huit. Montrer du doigt suffit pour répondre.

    Pour oser parler : préparer sa phrase à deux. Début de phrase au tableau : « Tout le monde peut … parce que … »

    Pour aller plus loin : inventer une neuvième carte et trouver deux personnes très différentes qui savent le faire.

lesson_evaluation =
    Pendant le débat, écouter : les élèves donnent-ils une raison avec « parce que » ? Cherchent-ils un exemple ?

    À la sortie, chaque élève dit ou dessine une activité que tout le monde peut essayer. Il n’y a pas de note.

    On peut refaire le tri trois à six semaines plus tard. On regarde seulement le total de la classe. Avec une seule classe, on ne peut pas conclure : ces nombres servent à parler.

lesson_family =
    Aux familles des élèves de CE1

    Votre enfant suit une séance de 40 minutes qui s’appelle « Qui peut… ? ». Elle est menée par l’enseignante ou l’enseignant de la classe.

    Ce que l’on apprend. Les enfants apprennent à reconnaître une idée toute faite sur les filles ou les garçons, et à chercher un exemple pour la vérifier. Ils s’exercent à écouter et à donner une raison.

    Dans les programmes. Enseignement moral et civique, CE1 : « Respecter les autres » (BO du 13 juin 2024). Éducation à la vie affective et relationnelle, CE1 : repérer des stéréotypes (BO n° 6 du 6 février 2025). La séance ne porte ni sur le corps ni sur la sexualité.

    Ce que les enfants voient. Une devinette sur deux mains qui réparent un vélo. Huit cartes dessinées à trier, comme « Faire la soupe » ou « Planter un clou ». Quatre faits courts : des poupées qui peuvent dire « papa » ou « maman », une pilote de 1910, le roi Louis XIV qui dansait, les Jeux olympiques de Paris. Une phrase à discuter : faut-il essayer un jeu avant de dire « Ce n’est pas pour moi » ? Il n’y a pas de bonne réponse à cette question.

    Ce qui n’est pas demandé. Aucun enfant n’est interrogé sur sa famille, ses jouets ou lui-même. Aucun nom n’est enregistré. Chaque enfant peut passer son tour. Personne n’est obligé d’aimer un jeu ni d’en changer.

    D’où viennent les faits. Jouets : Franceinfo, 2020. Brevet de pilote de 1910 : Air Journal. Louis XIV et la danse : RMN-Grand Palais. Jeux de 2024 : Inside News. Jeux de 1896 : Le Cheval. Les adresses des pages sont dans la séance.

    Vous pouvez demander à voir toute la séance à l’école.

## accueil : les règles pour parler

accueil_title = Qui peut… ? D’abord, trois règles pour parler.
accueil_text =
    On écoute.
    On critique une idée, jamais une personne.
    On a le droit de passer.
accueil_notes =
    But : poser les règles et la question du jour.

    Lire les trois règles. Demander un geste pour chacune, par exemple la main à l’oreille pour « On écoute ». Annoncer : « Aujourd’hui, on se pose une question : qui peut ? »

    Si un enfant dit « Critiquer, c’est méchant » : « On peut dire : je ne suis pas d’accord avec cette idée. La personne reste ma camarade ou mon camarade. »

    Relances : « Que peut-on dire à la place de “C’est nul” ? » « Que fait-on si on n’a pas envie de parler ? »

## mains : deviner avant de savoir

mains_title = On voit seulement deux mains. Elles réparent un vélo. Qui est-ce ?
mains_option_on-ne-sait-pas = On ne peut pas savoir
mains_option_femme = Une femme
mains_option_homme = Un homme
mains_why = Beaucoup de personnes répondent très vite. Mais deux mains ne suffisent pas pour savoir.
mains_ask = Pourquoi répond-on parfois si vite ?
mains_notes =
    But : sentir que l’on devine parfois sans savoir.

    Demander de fermer les yeux et d’imaginer les deux mains. Puis faire voter en silence. Il n’y a pas de photo : la personne est inventée. Après le résultat, donner le mot du jour : « Une idée toute faite sur les filles ou les garçons s’appelle un **stéréotype**. »

    Si un enfant dit « C’est un homme, c’est sûr » : « C’est possible. Est-ce que les mains le disent ? » S’il dit « C’est une femme, c’est un piège » : « C’est possible. Est-ce que les mains le disent ? »

    Si la classe répond « On ne peut pas savoir » : « Et dans votre tête, aviez-vous une image ? » Chaque enfant la garde pour soi.

    Relances : « Que faudrait-il voir pour savoir ? » « Où avons-nous déjà vu cette image : un livre, une publicité, un film ? »

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
trois-boites_why = Tout cela s’apprend. Certaines poupées peuvent même dire « papa » ou « maman ».
trois-boites_ask = Pour réussir, de quoi a-t-on besoin ?
trois-boites_notes =
    But : voir la boîte « Tout le monde » se remplir, exemple après exemple.

    Montrer une carte. La classe propose une boîte. Demander : « Connaît-on un exemple différent, dans un livre, un sport ou un métier ? » Dès qu’un exemple existe, la carte va dans « Tout le monde ». On peut toujours reprendre une carte. Compter une minute par carte.

    Si l’activité des deux mains n’a pas eu lieu, donner ici le mot du jour : « stéréotype ». C’est une idée toute faite sur les filles ou les garçons.

    Si personne ne trouve d’exemple, en donner deux, une femme et un homme. Ballon : une footballeuse, un footballeur. Poupée : une assistante maternelle, un éducateur de jeunes enfants, qui prennent soin des petits. Soupe : un cuisinier, une cuisinière. Clou : une menuisière, un charpentier. Arbre : un grimpeur, une grimpeuse. Danser : un danseur, une danseuse. Consoler : une infirmière, un infirmier.

    La carte « Piloter un avion » n’a pas de boîte. À sept ans, personne ne pilote : la limite est l’âge, et il faut apprendre. La laisser à part : l’activité suivante y revient.

    Le fait : certaines poupées vendues en France ont un bouton pour choisir « maman » ou « papa » (Franceinfo, 2020). Ne pas citer de marque.

    Si un enfant dit « La poupée, c’est pour les filles » : « Beaucoup de personnes le pensent. Jouer à la poupée, c’est s’exercer à prendre soin. Qui peut prendre soin ? »

    Si un enfant dit « Pour le clou, il faut être fort » : « Un enfant peut être plus fort qu’un autre. Ici, c’est surtout le bon geste qui compte. Qui peut l’apprendre ? »

    Si un enfant dit « Un garçon ne pleure pas, ne console pas » : répondre clairement : « Tout le monde peut être triste. Tout le monde peut consoler. »

    Si un enfant dit « Seules les femmes portent un bébé dans leur ventre » : « C’est vrai. Et pour s’occuper du bébé ensuite, qui peut le faire ? »

    Si un enfant répond « Tout le monde » sans réfléchir : « Donne-nous un exemple qui le prouve. »

    Si une fille dit « J’aime la poupée » ou un garçon « J’aime le ballon » : « C’est très bien. Choisir, c’est aussi cela. »

    Si un enfant parle de sa famille : « Merci, c’est un exemple. » Puis revenir aux cartes, sans poser de question.

    Relances : « Voit-on ces deux exemples aussi souvent dans les livres ? » « De quoi a-t-on besoin : du temps, de l’aide, de l’entraînement ? »

## pilote : une personne

pilote_title = En 1910, une femme, Raymonde de Laroche, reçoit un brevet. De quoi ?
pilote_text = Un brevet est un papier officiel. Il dit : « Cette personne sait le faire. »
pilote_option_bateau = Capitaine de bateau
pilote_option_avion = Pilote d’avion
pilote_option_cuisine = Cheffe de cuisine
pilote_why = C’est un brevet de pilote d’avion. Elle est la première femme au monde à l’obtenir.
pilote_ask = Et la carte « Piloter un avion » : dans quelle boîte va-t-elle ?
pilote_notes =
    But : rencontrer une vraie personne et finir le tri.

    Lire la question, puis le mot « brevet ». Faire voter. Après le résultat, reprendre la carte « Piloter un avion ». Une femme et un homme peuvent piloter, après l’avoir appris : la classe décide de la boîte.

    Le fait : le 8 mars 1910, Raymonde de Laroche obtient le brevet de pilote numéro 36 (Air Journal). Ne pas donner son âge : les sources ne s’accordent pas.

    Si un enfant dit « C’est la seule » : « C’est la première. Aujourd’hui, des femmes et des hommes pilotent, parfois dans le même avion. »

    Si un enfant dit « Moi, je ne pourrais jamais » : « À sept ans, personne ne sait le faire. Cela s’apprend. »

    Relances : « Qu’est-ce que cela change, quand quelqu’un commence ? » « Peut-on avoir envie d’un métier que l’on n’a jamais vu ? »

## roi : une autre personne

roi_title = Le roi Louis XIV était un grand danseur.
roi_text = On lit « Louis quatorze ». C’était un roi de France.
roi_why = En 1661, il crée l’Académie royale de danse. Il dansait lui-même sur scène.
roi_ask = Qu’est-ce qui aide une personne à bien danser ?
roi_notes =
    But : rencontrer un homme célèbre qui danse.

    Lire deux fois la phrase et faire voter. Si beaucoup répondent « Faux » : « Beaucoup de personnes le pensent. Pourtant, c’est vrai. » Lire le fait et la source (RMN-Grand Palais). Une académie réunit ici des personnes très savantes dans leur art.

    Si un enfant dit « Un roi, ça ne danse pas » : « Celui-ci dansait devant sa cour. À son époque, danser était important pour un roi. »

    Si un enfant rit : « C’est étonnant, et c’est bien le but de la séance. Qu’est-ce qui vous étonne ? »

    Relances : « Danser demande-t-il de la force, du rythme, de la mémoire ? » « Qui peut s’entraîner à cela ? »

## jeux : combien sur dix

jeux_title = Jeux olympiques de Paris, en 2024 : sur 10 places, combien pour les femmes ?
jeux_text = Une place, c’est une personne qui participe.
jeux_answer_unit =
    { $n ->
        [one] { $n } place sur 10
       *[other] { $n } places sur 10
    }
jeux_why = C’est la moitié : 5 sur 10. En 1896, aux premiers Jeux modernes, aucune femme ne participe.
jeux_ask = Qu’est-ce qui a changé entre 1896 et 2024 ?
jeux_notes =
    But : voir qu’une habitude peut changer.

    À deux, choisir un nombre de 0 à 10. Les dix silhouettes sont dix places. Révéler, puis compter l’autre moitié : 5 places pour les hommes.

    Le fait : 5 250 places prévues pour les femmes et 5 250 pour les hommes (Inside News, 2024). C’est la première fois. Ce sont les places prévues : le nombre de personnes venues est un peu différent. En 1896, aux premiers Jeux olympiques modernes, aucune femme ne participe (Le Cheval).

    Si un enfant demande « Pourquoi pas de femmes en 1896 ? » : « Notre source ne dit pas pourquoi. Quelle idée toute faite avait-on peut-être ? »

    Si un enfant dit « Alors les hommes ont perdu des places » : « Les places sont partagées. Chacun des deux groupes a la moitié. »

    Relances : « Une habitude peut-elle changer ? » « Qui peut la faire changer ? »

## debat : voter, parler, voter encore

debat_title = Il faut essayer un jeu avant de dire : « Ce n’est pas pour moi. »
debat_text = On vote. On parle à deux. On vote encore.
debat_ask = Quelle idée vous a fait réfléchir ?
debat_notes =
    But : donner une raison, écouter celle d’une autre personne, garder ou changer son avis.

    Premier vote : 1 minute. Parler à deux : 2 minutes. Parler en classe : 3 minutes, en commençant par l’avis le moins choisi. Second vote : 1 minute. On ne cherche pas la bonne réponse, et « J’hésite » est un vrai avis.

    Des raisons d’être d’accord : « On ne sait pas avant d’essayer. » « On peut avoir une bonne surprise. » « Parfois, ce sont les autres qui nous ont dit que ce n’était pas pour nous. »

    Des raisons de ne pas être d’accord : « On a le droit de ne pas avoir envie. » « Regarder suffit parfois pour savoir. » « Un jeu peut faire peur. »

    On ne vote pas sur un droit. Si un enfant demande « A-t-on le droit d’y jouer ? », l’adulte répond : « Oui. Une fille ou un garçon a le droit de jouer à tous ces jeux. » On débat seulement d’une chose : faut-il essayer ?

    Si un enfant dit « C’est pour les filles » ou « C’est pour les garçons » : « Qui l’a décidé ? Que répond notre tri ? »

    Si personne ne change d’avis : « C’est permis. Avez-vous entendu une raison nouvelle ? »

    Relances : « Et si on n’ose pas, qu’est-ce qui aide ? » « Peut-on dire à quelqu’un d’autre : ce jeu n’est pas pour toi ? »

## phrase : la phrase à garder

phrase_title = Quelle phrase la classe garde-t-elle ?
phrase_option_essayer = Tout le monde peut essayer.
phrase_option_apprendre = Personne ne sait tout : on apprend.
phrase_option_choisir = Je choisis mes jeux, tu choisis les tiens.
phrase_notes =
    But : garder une trace de la séance.

    Lire les trois phrases et voter. La plus choisie reste au tableau : la dire en chœur. Dans le cahier, les élèves copient la phrase choisie. L’adulte colle ou fait copier plus tard la trace écrite de la séance.

    Si une partie de la classe préfère une autre phrase : « Les trois sont vraies. Chacun peut copier la sienne en plus. »

    Relance : « À qui aimeriez-vous dire cette phrase, dans une histoire ou un film ? »
