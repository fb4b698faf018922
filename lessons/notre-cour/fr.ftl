### « Notre cour » : textes en français (langue source)

lesson_title = Notre cour
lesson_summary = On dessine la carte des jeux, on imagine une cour, on choisit une règle à essayer.
lesson_objective =
    Décrire comment une cour est utilisée, sans accuser personne.
    À la fin, chaque élève propose une règle de partage et donne une raison avec « parce que ».
lesson_keep =
    La cour est à tout le monde : chaque jeu a besoin de place.
    Une bonne règle vaut pour toutes et tous. On l’essaie, puis on peut la changer.

lesson_programme_emc = Enseignement moral et civique, CE2, CM1 et CM2 : la règle commune, le partage, la discussion réglée (BO du 13 juin 2024).
lesson_programme_evar = Éducation à la vie affective et relationnelle : qui joue à quoi et où, des idées pour la cour (thème du CE1, repris ici) ; comprendre les stéréotypes pour agir contre les discriminations (CM1). Arrêté du 3 février 2025, BO n° 6 du 6 février 2025.

lesson_notes =
    En bref : on pose des gommettes sur un plan, on répond à une question, on imagine une cour, on vote une règle, on choisit la première phrase de la charte.
    Avant : à une récréation de la veille, la classe regarde la cour pendant dix minutes. Chaque équipe regarde un coin et note les jeux. Pas de nom, pas de photo. Préparez des équipes de quatre, mélangées, jamais des filles contre des garçons.
    Le plan affiché est un modèle. Avant de commencer, dites à quel coin de votre cour correspond chaque zone. Si un coin n’existe pas chez vous, choisissez ensemble celui qui lui ressemble.
    Pendant : on note des jeux, jamais des noms. On ne note pas non plus qui est une fille ou un garçon. La question est toujours le partage de la place et des règles.
    Si le temps manque : passez la case du milieu. La séance dure alors 41 minutes. Pour un conseil d’élèves d’une demi-heure, gardez la carte, la règle et la charte.
    Après : essayez la règle pendant une semaine. Regardez de nouveau la cour, refaites la carte, puis gardez la règle ou changez-la.

lesson_adult =
    La séance est calme. Trois choses peuvent arriver.
    Un reproche, par exemple « C’est à cause de ceux qui jouent au ballon » : « Le ballon est un bon jeu. On parle de la place, pas des personnes. Comment la partager ? »
    Un enfant dit qu’il joue toujours seul, ou qu’on l’empêche de jouer : accueillez d’un mot, n’en parlez pas devant la classe, prenez le temps après l’heure. Si cela se répète, parlez-en à l’équipe et suivez le protocole de l’école contre le harcèlement.
    Pour vous seulement : la géographe citée observe que le terrain du milieu est surtout occupé par des garçons, et que des garçons aussi sont mis à l’écart. Ne le dites pas à la classe : les élèves décrivent des jeux, et cela suffit pour changer la règle. Les parts en pour cent que l’on entend parfois sont des formules, pas des mesures.
    Si un enfant dit une chose qui vous inquiète : écoutez avec calme, croyez-le, n’enquêtez pas et ne promettez pas le secret. Puis suivez la fiche « Si un enfant se confie ».

lesson_material =
    Un ordinateur et un vidéoprojecteur, sans internet. Aucun téléphone ni aucune tablette n’est nécessaire.
    Les notes prises dans la cour, une feuille par équipe.
    Pour répondre : la main levée suffit.
    Sans vidéoprojecteur : un plan de la cour dessiné au tableau, des gommettes de quatre couleurs et une feuille de vingt carreaux par binôme.

lesson_differentiation =
    Lecture difficile : lisez tout à voix haute et montrez chaque zone du doigt.
    Plan difficile : commencez par une zone que l’on voit de la fenêtre. Retrouvez-la ensemble sur le plan.
    Nombres difficiles : donnez vingt jetons ou vingt carrés de papier à chaque binôme. On les pose pour payer.
    Parole difficile : la proposition se prépare à deux. Son début est au tableau : « Nous … parce que … »
    Pour aller plus loin : mesurez un coin de la vraie cour et calculez son aire.

lesson_evaluation =
    Sur un petit papier sans nom, chaque élève écrit une règle pour la cour et une raison. Réussi : la règle vaut pour tout le monde et la raison commence par « parce que ». En chemin : la règle vise un groupe ; cherchez ensemble comment la dire pour toutes et tous.
    Pendant les échanges, notez pour la classe entière : parle-t-on des jeux et de la place, sans citer de nom ?

lesson_family =
    Chères familles,

    Pendant 45 minutes, la classe parle de la cour de récréation. Le but : regarder comment la place est partagée, puis choisir ensemble une règle à essayer pendant une semaine.

    Dans les programmes. Enseignement moral et civique, CE2, CM1 et CM2 : la règle commune et la discussion (BO du 13 juin 2024). Éducation à la vie affective et relationnelle : les jeux dans la cour et les stéréotypes (BO n° 6 du 6 février 2025). La séance ne porte ni sur le corps ni sur la sexualité.

    Ce que les enfants font. Ils posent des gommettes sur un plan : où joue-t-on au ballon, où court-on, où parle-t-on, où est-on au calme ? Ils répondent à une question sur ce qu’une géographe a observé. Ils composent une cour avec vingt carreaux. Ils votent pour une règle, parlent et votent encore. À la fin, ils choisissent la première phrase d’une charte de la cour.

    Ce qui n’est pas demandé. On note des jeux, jamais le nom d’un enfant, et jamais si c’est une fille ou un garçon. Aucune photo n’est prise. Aucune question ne porte sur votre famille. Après la séance, seuls les totaux de la classe sont gardés. Chaque enfant peut passer son tour. Aucun jeu n’est supprimé par cette séance : on cherche comment faire de la place à tous.

    D’où vient le fait. HuffPost, 2018, d’après les travaux de la géographe Édith Maruéjouls. L’adresse est sur la fiche de la séance. Vous pouvez la demander à l’école.

    Pour prolonger : sur une place ou dans un parc, regardez ensemble quels coins sont pleins et quels coins sont vides.

## accueil : les règles pour regarder

accueil_title = Nos trois règles pour parler de la cour
accueil_text =
    On note des jeux, jamais des noms.
    On cherche des solutions, pas des coupables.
    On peut passer son tour.
accueil_notes =
    À faire : lisez les trois règles. Demandez un geste pour « je passe ». Annoncez : « Aujourd’hui, on regarde notre cour comme une équipe de géographes. »
    Si on vous dit « Mais je sais qui prend toute la place ! » : « Peut-être. Ici, on dit le jeu et l’endroit. Cela suffit pour changer une règle. »
    Relances : Que voit-on quand on regarde la cour d’en haut ? Pourquoi ne pas dire de noms ?

## carte : la carte des jeux, puis la même avec une règle

carte_title = Où joue-t-on dans notre cour ?
carte_text = Une gommette, c’est un jeu vu à cet endroit.
carte_zone_preau = préau
carte_zone_arbres = arbres
carte_zone_terrain = terrain
carte_zone_grille = grille
carte_zone_bancs = bancs
carte_zone_marelle = marelle
carte_layer_ballon = jouer au ballon
carte_layer_courir = courir
carte_layer_parler = parler
carte_layer_calme = être au calme
carte_ask = Quels coins ont beaucoup de gommettes ? Lesquels en ont peu ?
carte_notes =
    À faire : dites à quel coin de votre cour correspond chaque zone (2 min). Chaque équipe reprend ses notes et dit un jeu et une zone ; la gommette est posée (4 min). On regarde la carte et on répond à la question (4 min).
    Puis demandez : « Avec quelle règle chaque jeu aurait-il sa place ? » La classe propose une règle. Au second tour, on imagine une récréation avec cette règle et on place de nouveau les gommettes (4 min). On compare les deux cartes.
    La seconde carte montre ce que l’on imagine. Une semaine plus tard, quand la règle a été essayée, refaites cette case : elle montrera ce que l’on voit.
    Si votre cour n’a ni terrain ni marelle tracés : prenez la zone où l’on joue le plus souvent au ballon, et celle des jeux dessinés au sol.
    Si on vous dit un nom : « On garde le jeu, on laisse le nom. »
    Si on vous dit « Le terrain est à ceux qui jouent bien » : « Comment apprend-on à bien jouer, si on n’a pas la place d’essayer ? »
    Si on vous dit « Moi, je n’ai pas envie de bouger » : « C’est permis. De quoi a-t-on besoin pour être bien au calme ? »
    Relances : Y a-t-il un coin où l’on n’ose pas aller ? Qui a décidé de la place de chaque jeu ? Une récréation suffit-elle pour bien connaître la cour ?

## milieu : ce qu’une géographe a vu

milieu_title = Une géographe regarde des cours d’école. Que voit-elle souvent au milieu ?
milieu_option_jardin = Un jardin
milieu_option_terrain = Un terrain de ballon
milieu_option_bancs = Des bancs
milieu_why = Dans beaucoup de cours, c’est un terrain de ballon (2018). Les autres enfants jouent alors sur les côtés.
milieu_ask = Qui décide de ce que l’on met au milieu ?
milieu_notes =
    À faire : expliquez le mot « géographe » : une personne qui étudie comment on se sert d’un lieu. Faites voter en silence, puis lisez le fait et sa source. Regardez ensuite votre carte : est-ce la même chose chez vous ?
    À savoir : Édith Maruéjouls observe des cours et aide des écoles à les dessiner autrement (HuffPost, 2018). Ne donnez pas de part en pour cent : celles que l’on entend sont des formules.
    Si on vous dit « Chez nous, ce n’est pas comme cela » : « C’est possible. Notre carte parle de notre cour, et d’elle seulement. »
    Si on vous dit « Alors le ballon, c’est mal » : « Non. C’est un bon jeu, qui demande de la place. Comment la partager ? »
    Relances : Que pourrait-on mettre d’autre au milieu ? Faut-il toujours la même chose ?

## cour-revee : une cour de vingt carreaux

cour-revee_title = Vingt carreaux : que met-on dans la cour ?
cour-revee_text = Tout ne rentre pas. On choisit, on se met d’accord.
cour-revee_unit = carreaux
cour-revee_item_grand-terrain = Un grand terrain de ballon
cour-revee_item_petit-terrain = Un petit terrain de ballon
cour-revee_item_couloir = Un couloir pour courir
cour-revee_item_arbres = Des arbres et de l’ombre
cour-revee_item_scene = Une scène pour danser
cour-revee_item_potager = Un potager
cour-revee_item_lecture = Un coin pour lire
cour-revee_item_marelle = Une marelle
cour-revee_item_bancs = Des bancs pour parler
cour-revee_item_chemin = Un chemin facile en fauteuil roulant
cour-revee_ask = Combien d’enfants peuvent profiter de chaque choix ?
cour-revee_notes =
    À faire : lisez les dix choix et leur prix en carreaux (2 min). À deux, on compose une cour sans dépasser vingt carreaux (4 min). Puis, choix par choix, chaque binôme qui l’a pris lève une main ; on compte (3 min). On regarde ce que la classe a choisi et on répond à la question (3 min).
    Règle du binôme : chaque personne propose un choix avant de décider ensemble. On peut dire « je passe ».
    Faites vivre la cour : « Imaginez que toute l’école sort en même temps. Où est-ce que cela coince ? »
    Si la classe oublie le chemin en fauteuil roulant : « Une cour pour tout le monde, c’est aussi une cour où tout le monde peut entrer. »
    Si un binôme se bloque : « Quel choix pourrait être plus petit ? Quel choix peut servir à deux jeux ? »
    Si on vous dit « Le grand terrain prend trop de place » : « Combien d’enfants y jouent à la fois ? Comparez avec la scène, avec les arbres. »
    Relances : De quoi un enfant a-t-il besoin dans une cour : bouger, parler, être au calme ? Votre cour répond-elle à tous ces besoins ?

## regle : voter, parler, voter encore

regle_title = Quelle règle essayer pendant une semaine ?
regle_text = On vote. On parle à deux. On vote encore.
regle_option_tour = Au milieu, on change de jeu chaque jour
regle_option_repos = Deux jours par semaine, le ballon se repose
regle_option_calme = Un coin reste calme : on n’y court pas
regle_option_inviter = Avant de jouer, on invite une personne de plus
regle_ask = Cette règle aide-t-elle même une personne qui n’ose pas demander ?
regle_notes =
    À faire : premier vote (1 min). On parle à deux (2 min). On parle en classe, en commençant par la règle la moins choisie (3 min). Second vote (2 min). Fixez le premier jour de l’essai et la date où l’on en reparle.
    Les quatre règles valent pour tout le monde. Il n’y a pas de bonne réponse.
    Si la classe a trouvé une autre règle avec la carte : dites-la à voix haute. Elle peut remplacer la plus proche des quatre.
    Si on vous propose une règle pour les filles seulement, ou pour les garçons seulement : « Comment la dire pour tout le monde ? »
    Si on vous dit « Personne ne la suivra » : « Qu’est-ce qui aiderait à la suivre : un panneau, un rappel, un tour de rôle ? »
    Relances : Qui vérifie, sans punir ? À quoi verra-t-on, sur la carte, que la règle fonctionne ?

## charte : la première phrase

charte_title = Choisissez la première phrase de notre charte.
charte_text = Une charte commence par « nous ».
charte_option_partage = Nous partageons le milieu de la cour.
charte_option_place = Nous laissons une place à chaque jeu.
charte_option_invite = Nous disons oui à qui veut jouer.
charte_option_ensemble = Nous jouons ensemble, filles et garçons.
charte_notes =
    À faire : lisez les quatre phrases et faites voter. La plus choisie devient la première ligne de la charte. Plus tard, la classe en ajoute quatre, qui commencent aussi par « nous ». Toute la classe signe ensemble, d’un dessin ou d’une couleur.
    Si deux phrases arrivent à égalité : gardez les deux.
    Si on vous dit « Dire oui à tout le monde, c’est trop » : « On a parfois envie d’un jeu à deux. Comment le dire gentiment ? »
    Relances : Où accrocher la charte ? À qui la lire : à une autre classe, aux adultes de la cour ?
