### Le mémo des pionnières : textes en français (langue source)

lesson_title = Le mémo des pionnières
lesson_summary = On forme des paires, on joue au mémo, on choisit une rencontre : des pionnières, un roi danseur, et ce que ces personnes ont fait.
lesson_objective =
    Associer une personne à ce qu’elle a fait et parler de ce qui l’a aidée ou gênée.
    À la fin, chaque élève présente une personne en deux phrases : ce qu’elle a fait, et quand.
lesson_keep =
    Voyager, programmer, piloter, chercher, écrire, arbitrer : des femmes l’ont fait, parfois sans qu’on les attende.
    Quand une personne ouvre une porte, d’autres peuvent passer.
lesson_programme_emc = Enseignement moral et civique, CM1, CM2 et 6e : l’égalité entre les femmes et les hommes, les filles et les garçons (BO du 13 juin 2024).
lesson_programme_evar = Éducation à la vie affective et relationnelle, CM1 : comprendre les stéréotypes pour lutter contre les discriminations (arrêté du 3 février 2025, BO n° 6 du 6 février 2025).
lesson_notes =
    En bref : on devine un métier, on forme six paires à découvert, on parle des obstacles, on joue au mémo, on choisit une rencontre, puis la phrase à garder.
    Avant : lisez cette page et les notes de chaque case. Les deux jeux se font aussi avec des cartes en papier.
    Pendant : lisez chaque carte à voix haute, deux fois. À chaque paire trouvée, dites une phrase sur la personne : elle est dans les notes.
    Dites d’abord ce que la personne a fait, ensuite seulement qu’elle était la première. Ses actes comptent plus que son rang.
    Après une erreur fréquente, dites « Beaucoup de personnes le pensent. », puis lisez le fait et sa source.
    Si le temps manque : passez la devinette sur Alice Guy et arrêtez le mémo quand une paire sur deux est trouvée. La séance dure alors 35 minutes.
    Après : chaque élève présente une personne en trente secondes, un autre jour. Cherchez ensemble une personne de votre commune.
lesson_adult =
    La séance est calme. Deux choses peuvent arriver.
    Un enfant dit « Moi, je ne ferai jamais une chose pareille » : « Ce n’est pas demandé. On choisit ce que l’on a envie d’apprendre. »
    Un enfant pose une question dure sur la vie d’une personne, par exemple sur le voyage de Jeanne Barret : « C’est une bonne question, nous pourrons en reparler ensemble. » Restez ici sur ce que la personne a fait.
    Si un enfant dit une chose qui vous inquiète : écoutez avec calme, croyez-le, n’enquêtez pas et ne promettez pas le secret. Puis suivez la fiche « Si un enfant se confie ».
lesson_material =
    Un ordinateur et un vidéoprojecteur, sans internet. Aucun téléphone ni aucune tablette n’est nécessaire.
    Pour répondre : la main levée suffit. Pour le mémo, les équipes disent deux cartes à voix haute.
    Sans vidéoprojecteur : les douze cartes de chaque jeu, écrites sur des papiers. Une carte du monde pour montrer les voyages.
    Le cahier, pour la phrase à garder.
lesson_differentiation =
    Lecture difficile : lisez tout à voix haute. La carte qui dit ce que la personne a fait porte un dessin.
    Français encore fragile : expliquez d’abord cinq mots, avec un geste : pilote, programme, chimie, élire, arbitre.
    Besoin de repères : donnez une paire au départ. Pour les élèves qui ont un PAP ou un PPS, ou qui sont suivis en ULIS, gardez trois paires.
    Parole difficile : l’équipe choisit à deux, une personne montre, l’autre dit.
    Pour aller plus loin : écrivez une question à poser à une de ces personnes.
lesson_evaluation =
    Pendant le jeu, écoutez : donne-t-on un indice avant de choisir, par exemple la date ?
    À la sortie, chaque élève dit une personne et ce qu’elle a fait. Il n’y a pas de note.
    Réussi : le nom et l’acte vont ensemble. En chemin : l’un des deux manque ; reprenez la paire au tableau.
lesson_family =
    Chères familles,

    Pendant 45 minutes, la classe rencontre des personnes qui ont fait ce que l’on n’attendait pas. L’enseignante ou l’enseignant mène la séance.

    Ce que l’on apprend. Les élèves associent une personne, une date et ce qu’elle a fait. Ils cherchent ce qui l’a aidée et ce qui l’a gênée.

    Dans les programmes. Enseignement moral et civique, CM1, CM2 et 6e (Bulletin officiel du 13 juin 2024). Éducation à la vie affective et relationnelle, CM1 : comprendre les stéréotypes (BO n° 6 du 6 février 2025). La séance ne porte ni sur le corps ni sur la sexualité.

    Ce que les élèves voient. La réalisatrice Alice Guy, la voyageuse Jeanne Barret, Ada Lovelace et son programme informatique, la pilote Raymonde de Laroche, la chimiste Irène Joliot-Curie, l’écrivaine Marguerite Yourcenar, l’arbitre Stéphanie Frappart. Puis un roi danseur, Louis XIV, et les hommes qui peuvent devenir sages-femmes depuis 1982. À la fin, la classe choisit la phrase à garder.

    Ce qui n’est pas demandé. Aucune question ne porte sur votre famille ni sur les projets de votre enfant. Aucun nom n’est demandé. Après la séance, seuls les totaux de la classe sont gardés, jamais la réponse d’un enfant. Chaque enfant peut passer son tour.

    D’où viennent les faits. L’Internaute, Air Journal, 50-50 Magazine, Actu Niort, RMN-Grand Palais, et d’autres sites ou journaux. La liste complète, avec les adresses, est sur la fiche de la séance. Vous pouvez la demander à l’école.

    Pour prolonger : demandez à votre enfant quelle personne est la plus étonnante, et cherchez ensemble où elle a vécu.

## regles

regles_title = Nos trois règles pour jouer
regles_text =
    On écoute jusqu’au bout.
    On parle des personnes avec respect.
    On peut se tromper, et on peut passer son tour.
regles_notes =
    À faire : lisez les trois règles. Annoncez : « Nous allons rencontrer des personnes. Pour chacune, une question : qu’a-t-elle fait ? »
    Un mot à expliquer : une **pionnière** ou un **pionnier** est une personne qui fait une chose avant les autres, ou qui ouvre un chemin.
    Si on vous dit « Il n’y a que des femmes ? » : « Non, il y aura aussi des hommes. On va commencer par des personnes que l’on connaît moins. »
    Relances : Comment sait-on ce qu’a fait une personne du passé ? Où le vérifie-t-on ?

## cinema : deviner

cinema_title = Vers 1896, Alice Guy fait un métier tout nouveau. Lequel ?
cinema_option_radio = Présentatrice de radio
cinema_option_films = Réalisatrice de films
cinema_option_avions = Pilote d’avion
cinema_why = Elle tourne « La Fée aux choux » : c’est la première réalisatrice de l’histoire.
cinema_ask = Pourquoi oublie-t-on parfois le nom d’une personne ?
cinema_notes =
    À faire : lisez deux fois et faites voter. Beaucoup d’élèves hésitent, et c’est bien compréhensible : le métier venait de naître. Lisez le fait et sa source.
    À savoir : le fait vient de 50-50 Magazine, 2024. La date du film se discute, d’où le mot « vers ».
    Si on vous dit « À cette époque, seuls des hommes faisaient des films » : « Beaucoup de personnes le pensent. Alice Guy en a tourné. »
    Relances : Quel métier vient de naître aujourd’hui ? Qui le fera ?

## portraits : les paires à découvert

portraits_title = Qui a fait quoi ? Formez les six paires.
portraits_text = Un nom avec sa date, et ce que cette personne a fait. Servez-vous de la date.
portraits_left_barret = Jeanne Barret, en 1766
portraits_right_barret = Elle part faire le tour du monde
portraits_left_lovelace = Ada Lovelace, en 1843
portraits_right_lovelace = Elle écrit un programme informatique
portraits_left_laroche = Raymonde de Laroche, en 1910
portraits_right_laroche = Elle devient pilote d’avion
portraits_left_joliot = Irène Joliot-Curie, en 1935
portraits_right_joliot = Elle reçoit le prix Nobel de chimie
portraits_left_yourcenar = Marguerite Yourcenar, en 1980
portraits_right_yourcenar = Elle est élue à l’Académie française
portraits_left_frappart = Stéphanie Frappart, en 2022
portraits_right_frappart = Elle arbitre à la Coupe du monde
portraits_why = De 1766 à 2022, six femmes qui voyagent, programment, pilotent, cherchent, écrivent, arbitrent.
portraits_ask = Quelle paire vous a surpris ?
portraits_notes =
    À faire : à deux, cherchez des paires (4 min). Commencez par les plus sûres, puis raisonnez avec les dates : en 1766, il n’y a pas d’avion ; en 2022, on parle de football. On corrige ensemble, une phrase par personne (5 min). Puis la question affichée (2 min).
    À lire, une phrase chacune. **Jeanne Barret** embarque en 1766 ; elle est la première femme connue à avoir fait le tour du monde. **Ada Lovelace** écrit en 1843 ce que l’on considère comme le premier programme informatique, un siècle avant les ordinateurs. **Raymonde de Laroche** obtient le 8 mars 1910 un brevet de pilote d’avion ; elle est la première femme au monde à l’obtenir. **Irène Joliot-Curie** reçoit le prix Nobel de chimie en 1935, avec Frédéric Joliot-Curie ; sa mère, Marie Curie, avait aussi reçu un prix Nobel. **Marguerite Yourcenar**, écrivaine, est élue à l’Académie française le 6 mars 1980. **Stéphanie Frappart** est, en 2022, la première femme à arbitrer un match de la Coupe du monde de football masculine.
    À savoir : ne donnez pas l’âge de Raymonde de Laroche, les sources ne s’accordent pas.
    Si on vous dit « En 1843, il n’y avait pas d’ordinateur » : « C’est vrai, c’était un siècle avant. Un programme, c’est une liste d’instructions. On peut l’écrire sur du papier. »
    Si on vous dit « Arbitrer, c’est pour les hommes » : « Beaucoup de personnes le pensent. Il faut connaître la règle, courir et décider vite : cela s’apprend. »
    Relances : Quel indice vous a aidés ? Parmi ces actes, lequel demande le plus d’entraînement ?

## obstacles : parler

obstacles_title = Qu’est-ce qui gêne ? Qu’est-ce qui aide ?
obstacles_text =
    Jeanne Barret s’habille en homme pour embarquer.
    L’Académie française attend plus de 300 ans pour élire une femme, Marguerite Yourcenar.
    Et les autres, qui les a aidées ?
obstacles_notes =
    À faire : à deux, choisissez une des deux histoires. Cherchez ce qui gêne et ce qui aide (2 min). Puis trois ou quatre binômes racontent (3 min).
    À savoir : Jeanne Barret est la première femme connue à avoir fait le tour du monde (L’Internaute). Ne racontez pas plus de ce voyage. L’Académie française est un groupe qui s’occupe de la langue ; Marguerite Yourcenar y est élue le 6 mars 1980 (Actu Niort).
    Si on vous dit « Elle a menti en s’habillant en homme » : « Elle n’a pas trouvé d’autre chemin. Que vaudrait-il mieux changer : la personne, ou la règle ? »
    Si on vous dit « C’est la faute des hommes » : « On parle d’une règle. Des hommes ont aussi aidé : Irène Joliot-Curie travaillait avec Frédéric Joliot-Curie. »
    Relances : Qui aide une personne à oser : une amie, un livre, une école, une loi ? Peut-on aider quelqu’un à oser, dans la classe ?

## memo : le jeu de mémoire

memo_title = Le mémo : retrouvez les six paires.
memo_text = Deux personnes sont nouvelles. On prend son temps : chaque équipe à son tour.
memo_left_barret = Jeanne Barret, en 1766
memo_right_barret = Elle part faire le tour du monde
memo_left_lovelace = Ada Lovelace, en 1843
memo_right_lovelace = Elle écrit un programme informatique
memo_left_laroche = Raymonde de Laroche, en 1910
memo_right_laroche = Elle devient pilote d’avion
memo_left_frappart = Stéphanie Frappart, en 2022
memo_right_frappart = Elle arbitre à la Coupe du monde
memo_left_roi = Louis XIV, en 1661
memo_right_roi = Il fonde une académie de danse
memo_left_sages-femmes = Des hommes, depuis 1982
memo_right_sages-femmes = Ils peuvent devenir sages-femmes
memo_why = Louis XIV dansait lui-même. Depuis 1982, les études de sage-femme sont ouvertes aux hommes.
memo_ask = Quelle personne a ouvert une porte pour d’autres ?
memo_notes =
    À faire : quatre équipes jouent à leur tour. Une équipe choisit deux cartes, la classe les lit à voix haute. Si c’est une paire, l’équipe dit une phrase sur la personne. Sinon, les cartes se retournent et l’équipe suivante joue. Toute la classe cherche, même hors de son tour (10 min). Puis la question affichée (2 min).
    On ne compte pas les paires de chaque équipe. On regarde en combien d’essais la classe a tout trouvé.
    À savoir, pour les deux cartes nouvelles. Louis XIV était un grand danseur et fonde l’Académie royale de danse en 1661 (RMN-Grand Palais). Les hommes peuvent étudier pour devenir sage-femme depuis 1982.
    Si on vous dit « Un roi qui danse, c’est bizarre » : « Cela étonne. Qu’est-ce qui vous étonne ? »
    Si on vous dit « Sage-femme, c’est un métier de femmes » : « Beaucoup de personnes le pensent. Depuis 1982, ces études sont ouvertes aux hommes. »
    Si une équipe s’énerve : « Rien n’est perdu. Une carte vue, c’est une carte que tout le monde connaît. »
    Relances : Comment vous souvenez-vous d’une carte ? Quelle paire manque à ce jeu ?

## rencontre : choisir

rencontre_title = Qui aimeriez-vous rencontrer ?
rencontre_text = Choisissez une personne pour lui poser une question.
rencontre_option_barret = Jeanne Barret, la voyageuse
rencontre_option_lovelace = Ada Lovelace et son programme
rencontre_option_laroche = Raymonde de Laroche, la pilote
rencontre_option_joliot = Irène Joliot-Curie, la chimiste
rencontre_option_frappart = Stéphanie Frappart, l’arbitre
rencontre_option_roi = Louis XIV, le roi qui danse
rencontre_ask = Quelle question lui poseriez-vous ?
rencontre_notes =
    À faire : dix secondes de silence, puis on vote (2 min). On regarde le résultat, on prépare une question à deux (2 min), trois ou quatre questions sont lues (2 min). Six personnes sont proposées ; si l’on en préfère une autre, on le dit à l’oral.
    Le résultat dit ce qui intrigue la classe. Il ne dit pas qui est la plus importante.
    Si on vous dit « Je veux rencontrer Marguerite Yourcenar » : « Très bien, quelle question lui poseriez-vous ? »
    Si on vous dit « Personne » : « C’est possible. Tu peux passer. »
    Relances : Que voudriez-vous savoir de ses premiers jours ? De ce qui l’a aidée ?

## phrase

phrase_title = Choisissez la phrase à garder.
phrase_text = Les trois phrases sont justes.
phrase_option_place = Un métier s’apprend, par tout le monde.
phrase_option_faire = Regardons ce que les gens font.
phrase_option_histoires = Raconter ces histoires ouvre des portes.
phrase_notes =
    À faire : lisez les trois phrases et faites voter. Chaque élève copie la plus choisie dans son cahier, avec une personne et ce qu’elle a fait.
    Si deux phrases arrivent à égalité : gardez les deux.
    Si on vous dit « Aucune ne me plaît » : « Quel mot changeriez-vous ? On vous écoute. »
    Relances : À qui aimeriez-vous raconter une de ces histoires ?
