### « Qui suis-je ? » : textes en français (langue source)

lesson_title = Qui suis-je ? Des indices et des métiers
lesson_summary = On dévoile un dessin, on écoute des indices, on pioche des métiers et on cherche ce qu’un indice prouve.
lesson_objective =
    Distinguer un indice qui renseigne et une idée toute faite.
    À la fin, chaque élève pose une bonne question sur un métier : le lieu, les outils, les gestes.
lesson_keep =
    Un outil ou un geste ne dit pas si c’est une femme ou un homme.
    Quand on n’a pas d’indice, on a le droit de dire : « On ne peut pas savoir. »

lesson_programme_emc = Enseignement moral et civique, CE2, CM1 et CM2 : s’informer avant de juger, l’égalité des femmes et des hommes (BO du 13 juin 2024).
lesson_programme_evar = Éducation à la vie affective et relationnelle, CM1 : comprendre les stéréotypes pour agir contre les discriminations (arrêté du 3 février 2025, BO n° 6 du 6 février 2025).

lesson_notes =
    En bref : on dévoile un dessin, on écoute les indices de deux personnages, on pioche des métiers, on débat, on choisit la phrase d’une affiche.
    Avant : lisez cette page et les notes de chaque case. La classe vote à main levée.
    Pendant : lisez chaque écran à voix haute, deux fois. À main levée, proposez un choix à la fois, comptez, tapez le nombre. Il n’y a pas de points à gagner.
    La règle des questions : on demande ce que la personne **fait**, où elle travaille, avec quels outils. On ne demande pas si c’est une femme ou un homme : cela n’aide pas à trouver un métier.
    Dites toujours les deux noms du métier, en changeant l’ordre : « une pilote ou un pilote », « un boulanger ou une boulangère ».
    Si le temps manque : passez la case du surnom. La séance dure alors 38 minutes. Pour une demi-heure, passez aussi le débat.
    Après : chaque élève copie la phrase à garder dans son cahier. La classe peut continuer la pioche, une carte par jour.

lesson_adult =
    La séance est calme. Trois choses peuvent arriver.
    Une moquerie sur un métier : « On parle du travail. On ne se moque de personne. » Puis revenez aux outils et aux gestes.
    Un enfant dit le métier d’une personne de sa famille : remerciez d’un mot et ne demandez rien de plus.
    Si un enfant dit une chose qui vous inquiète : écoutez avec calme, croyez-le, n’enquêtez pas et ne promettez pas le secret. Puis suivez la fiche « Si un enfant se confie ».

lesson_material =
    Un ordinateur et un vidéoprojecteur, sans internet. Aucun téléphone ni aucune tablette n’est nécessaire.
    Pour répondre : la main levée suffit.
    Sans vidéoprojecteur : les dix métiers, écrits sur des papiers, dans une enveloppe.
    Une grande feuille pour l’affiche.

lesson_differentiation =
    Lecture difficile : lisez tout à voix haute. Chaque carte de la pioche porte un dessin.
    Français encore fragile : mimez d’abord le métier, puis nommez ensemble un outil et un lieu.
    Besoin de repères : affichez trois débuts de question : « Est-ce dehors… ? », « Est-ce avec les mains… ? », « Faut-il une machine… ? »
    Parole difficile : la question se prépare à deux. Montrer du doigt suffit pour répondre.
    Pour aller plus loin : écrivez quatre indices sur un métier, du plus vague au plus précis.

lesson_evaluation =
    Pendant la pioche, écoutez pour la classe entière : les questions portent-elles sur le travail ? Dit-on les deux noms du métier ?
    À la sortie, chaque élève dit une question qui aide vraiment à deviner un métier. Il n’y a pas de note.

lesson_family =
    Chères familles,

    Pendant 45 minutes, la classe joue aux devinettes avec des métiers. Le but : apprendre à reconnaître ce qu’un indice prouve, et ce qu’il ne prouve pas.

    Dans les programmes. Enseignement moral et civique, CE2, CM1 et CM2 : s’informer avant de juger (BO du 13 juin 2024). Éducation à la vie affective et relationnelle, CM1 : comprendre les stéréotypes (BO n° 6 du 6 février 2025). La séance ne porte ni sur le corps ni sur la sexualité.

    Ce que les enfants voient. Un dessin caché que l’on dévoile peu à peu. Des indices sur deux personnes de l’histoire : la cuisinière Eugénie Brazier et le roi Louis XIV, qui dansait. Dix cartes de métiers, comme « La personne qui répare les vélos ». Une phrase à discuter : un exemple suffit-il pour changer d’avis ? À la fin, la classe choisit la phrase d’une affiche.

    Ce qui n’est pas demandé. Aucune question ne porte sur votre famille ni sur votre métier. Aucun nom n’est demandé. Après la séance, seuls les totaux de la classe sont gardés, jamais la réponse d’un enfant. Chaque enfant peut passer son tour.

    D’où viennent les faits. Eugénie Brazier : France-Soir. Louis XIV et la danse : RMN-Grand Palais. Les adresses sont sur la fiche de la séance. Vous pouvez la demander à l’école.

    Pour prolonger : choisissez ensemble un métier vu dans la rue et cherchez trois de ses outils.

## accueil : la règle des questions

accueil_title = Nos trois règles pour deviner
accueil_text =
    On écoute tous les indices avant de répondre.
    On pose des questions sur le travail, pas sur la personne.
    On peut dire : « Je ne sais pas. »
accueil_notes =
    À faire : lisez les trois règles. Donnez un exemple : « Est-ce qu’on travaille dehors ? » est une bonne question. « Est-ce un homme ou une femme ? » n’aide pas à trouver le métier.
    Si on vous dit « Dire je ne sais pas, c’est perdre » : « Ici, c’est parfois la réponse la plus juste. »
    Relances : Qu’est-ce qu’un indice ? Un indice peut-il nous tromper ?

## dessin : deviner avant de savoir

dessin_title = Un outil apparaît peu à peu. Qui s’en sert ?
dessin_option_on-ne-sait-pas = On ne peut pas savoir
dessin_option_femme = Plutôt une femme
dessin_option_homme = Plutôt un homme
dessin_why = C’est une aiguille. Un outil ne dit pas qui le tient.
dessin_ask = Une image est-elle venue dans votre tête ? D’où venait-elle ?
dessin_notes =
    À faire : dévoilez un morceau à la fois. À chaque fois, demandez seulement : « Quel outil est-ce ? » Après le quatrième morceau, faites voter en silence. Montrez ensuite tout le dessin. La personne est inventée : il n’y a pas de photo.
    Après le résultat, donnez le mot du jour : « Une idée toute faite sur les filles ou les garçons s’appelle un **stéréotype**. »
    À savoir : on se sert d’une aiguille dans beaucoup de métiers. Une couturière, un tailleur, une chirurgienne, un tapissier, une voilière, un cordonnier. Un voilier ou une voilière fabrique des voiles de bateau.
    Si on vous dit « C’est une femme, c’est sûr » ou « C’est un homme, c’est un piège » : « C’est possible. Est-ce que l’aiguille le dit ? »
    Si toute la classe répond « On ne peut pas savoir » : « Très bien. Et dans votre tête, aviez-vous une image ? Gardez-la pour vous. »
    Relances : Que faudrait-il voir pour savoir ? À quel moment avez-vous reconnu l’outil ?

## etoiles : une personne de 1933

etoiles_title = Première devinette : quel est mon métier ?
etoiles_text = Attention, un indice peut faire penser à plusieurs métiers.
etoiles_clue_equipe = Je travaille en équipe, souvent debout.
etoiles_clue_etoile = Dans mon métier, on peut gagner des étoiles.
etoiles_clue_gout = Je me sers de mes mains, de mon nez et de ma langue.
etoiles_clue_guide = En 1933, un guide me donne deux fois trois étoiles.
etoiles_option_cuisine = Un cuisinier ou une cuisinière
etoiles_option_astronomie = Une astronome ou un astronome
etoiles_option_football = Un footballeur ou une footballeuse
etoiles_option_hotel = Une directrice ou un directeur d’hôtel
etoiles_why = Eugénie Brazier, cuisinière. Elle est la première personne à recevoir deux fois trois étoiles.
etoiles_ask = Quel indice a le plus aidé la classe ? Lequel l’a trompée ?
etoiles_notes =
    À faire : lisez un indice, laissez dix secondes, puis le suivant. Faites voter après le dernier. Lisez ensuite qui c’était, et la source.
    À savoir : le guide Michelin donne des étoiles à des restaurants ; trois, c’est le plus. En 1933, Eugénie Brazier est la première personne, femme ou homme, à en recevoir deux fois trois (France-Soir).
    Si on vous dit « Cuisiner, c’est pour les mamans » : « Cuisiner est aussi un métier, avec des cheffes et des chefs. Tout le monde peut l’apprendre. »
    Si on vous dit « Les grands chefs sont des hommes » : « Beaucoup de personnes le pensent. Eugénie Brazier a reçu ces six étoiles la première. Personne d’autre ne les a eues avant la fin des années 1990. »
    Relances : Pourquoi un indice vague fait-il penser à plusieurs métiers ? À quoi sert le dernier indice ?

## surnom : une personne de 1653

surnom_title = Deuxième devinette : qui suis-je ?
surnom_text = Les deux premiers indices parlent de ce que j’aime.
surnom_clue_exercice = Je m’exerce : le rythme, l’équilibre, la mémoire.
surnom_clue_surnom = En 1653, un rôle de ballet me donne un surnom.
surnom_clue_academie = En 1661, je crée une académie de danse.
surnom_clue_ordres = Quand je parle, toute la France m’obéit.
surnom_option_chant = Une chanteuse ou un chanteur
surnom_option_acrobatie = Un acrobate ou une acrobate
surnom_option_orchestre = Une cheffe ou un chef d’orchestre
surnom_option_trone = Un roi ou une reine
surnom_why = Louis XIV, roi de France. Le surnom « Roi-Soleil » vient d’un rôle qu’il a dansé en 1653.
surnom_ask = Peut-on être une chose et en aimer une autre, très différente ?
surnom_notes =
    À faire : lisez un indice à la fois. Dites « Louis quatorze ». Faites voter après le dernier indice, puis lisez qui c’était et la source.
    À savoir : Louis XIV dansait lui-même sur scène. En 1661, il fonde l’Académie royale de danse (RMN-Grand Palais).
    Si on vous dit « Un roi, ça ne danse pas » : « Celui-ci dansait devant sa cour. À son époque, danser était important pour un roi. »
    Si on rit : « C’est étonnant. Qu’est-ce qui vous étonne ? »
    Si la classe a trouvé très vite : « Quel indice suffisait ? Qu’est-ce qu’il prouve ? »
    Relances : Danser demande-t-il de la force, du rythme, de la mémoire ? Qui peut s’entraîner à cela ?

## pioche : les métiers

pioche_title = On pioche un métier. Quelles questions aident à le deviner ?
pioche_text = Le lieu, les outils, les gestes : voilà les bonnes questions.
pioche_card_velos = La personne qui répare les vélos
pioche_card_creche = La personne qui s’occupe des bébés
pioche_card_avion = La personne qui pilote un avion
pioche_card_repas = La personne qui prépare les repas
pioche_card_arbres = La personne qui soigne les arbres
pioche_card_musique = La personne qui joue de la musique
pioche_card_toit = La personne qui construit un toit
pioche_card_malades = La personne qui soigne les malades
pioche_card_match = La personne qui arbitre un match
pioche_card_cartes = La personne qui dessine des cartes
pioche_ask = Quelles questions aident vraiment à trouver ?
pioche_notes =
    À faire : une personne volontaire tourne le dos à l’écran. La carte apparaît. La personne pose des questions, la classe répond par oui ou par non. Après cinq questions au plus, on dit le métier, avec ses deux noms. Puis c’est à quelqu’un d’autre. Quatre cartes suffisent.
    Les deux noms : une mécanicienne, un mécanicien ; une auxiliaire de puériculture, un auxiliaire de puériculture ; une pilote, un pilote ; une cuisinière, un cuisinier ; une élagueuse, un élagueur ; une musicienne, un musicien ; une charpentière, un charpentier ; une infirmière, un infirmier ; une arbitre, un arbitre ; une cartographe, un cartographe.
    Si on demande « C’est un homme ou une femme ? » : « La carte ne le dit pas, et cela n’aide pas. Demande plutôt avec quels outils on travaille. »
    Si on vous dit « Ce métier-là, c’est pour les filles » ou « pour les garçons » : « Qu’est-ce qu’il faut savoir faire ? Qui peut l’apprendre ? »
    Si personne ne veut tourner le dos : jouez ce rôle vous-même, ou faites-le jouer par deux élèves ensemble.
    Relances : Quel métier ne connaissiez-vous pas ? Peut-on avoir envie d’un métier que l’on n’a jamais vu ?

## exemple : voter, parler, voter encore

exemple_title = Un seul exemple suffit pour changer une idée toute faite.
exemple_text = On vote. On parle à deux. On vote encore.
exemple_ask = Que montre un exemple ? Que ne montre-t-il pas ?
exemple_notes =
    À faire : premier vote (1 min). On parle à deux (2 min). On parle en classe, en commençant par l’avis le moins choisi (3 min). Second vote (1 min). Il n’y a pas de bonne réponse, et « J’hésite » est un vrai avis.
    Des raisons d’être d’accord : « Si une personne l’a fait, c’est que c’est possible. » « Un exemple donne envie d’essayer. »
    Des raisons de ne pas être d’accord : « Une personne n’est pas tout le monde. » « On peut croire que c’est une exception. » « Il faut voir beaucoup d’exemples pour changer d’habitude. »
    Si personne ne change d’avis : « C’est permis. Avez-vous entendu une raison nouvelle ? »
    Relances : « Il existe » et « tout le monde », est-ce la même chose ? Combien d’exemples faudrait-il ?

## affiche : la phrase de l’affiche

affiche_title = Choisissez la phrase de notre affiche.
affiche_text = Les trois phrases sont justes.
affiche_option_indices = Avant de juger, je cherche des indices.
affiche_option_apprend = Un métier s’apprend : tout le monde peut essayer.
affiche_option_deux-noms = Une pilote, un pilote : un métier, deux noms.
affiche_notes =
    À faire : lisez les trois phrases, faites voter, puis choisissez un dessin. L’affiche s’imprime, ou se copie sur une grande feuille. Ajoutez dessous un exemple vrai et sa source, par exemple : « 1933 : Eugénie Brazier, cuisinière, six étoiles. »
    N’écrivez pas l’idée toute faite en grand : c’est elle que l’on retiendrait.
    Si deux phrases arrivent à égalité : faites deux affiches.
    Si on vous dit « Aucune ne me plaît » : « Quel mot changeriez-vous ? On vous écoute. »
    Relances : Où l’accrocher pour que d’autres classes la lisent ? Que voulons-nous que l’on retienne ?
