### Ressemblances : textes en français (langue source)

lesson_title = Ressemblances
lesson_summary = On place des cartes dans deux cercles : Flora et Aziz se ressemblent beaucoup. Puis on dessine son blason.
lesson_objective =
    Trouver surtout ce qui est commun à deux personnages, puis nommer une qualité.
    À la fin, chaque élève dit une ressemblance avec « aussi » et dessine une chose qu’il sait faire.
lesson_keep =
    Flora et Aziz aiment beaucoup de choses pareilles.
    Chaque personne a des goûts et des qualités.

lesson_programme_evar = Éducation à la vie affective et relationnelle, grande section : ressemblances et différences, respect ; CE1 : le blason et l’arbre des qualités (arrêté du 3 février 2025, BO n° 6 du 6 février 2025).
lesson_programme_emc = Enseignement moral et civique, CP : « Se reconnaître comme individu et élève » ; CE1 : « Respecter les autres » (BO du 13 juin 2024).

lesson_notes =
    En bref : on écoute deux portraits, on place des cartes dans deux cercles, on cherche ce que la classe aime, on trouve des qualités, on dessine son blason, on choisit la phrase à garder.
    Avant : lisez cette page et les notes de chaque case. Imprimez un blason par élève. Si un enfant s’appelle Flora ou Aziz, prévenez l’enfant et dites que c’est un personnage.
    Pendant : lisez tout à voix haute, deux fois. Une consigne à la fois. Les élèves de cinq ans montrent, ceux de sept ans expliquent avec « parce que » ou « aussi ».
    On cherche **d’abord ce qui est pareil**. On ne fait pas de liste de différences.
    Les cercles portent les noms de deux personnages. Ils ne s’appellent jamais « filles » et « garçons ».
    Le blason reste à l’enfant. On ne le ramasse pas, on ne le note pas, on ne le commente pas.
    On ne demande rien sur la famille, l’argent ou la croyance. Personne ne raconte ce qu’il y a chez soi.
    Si le temps manque, ou en grande section : passez la case des qualités, ou faites le blason un autre jour. La séance dure alors moins de 30 minutes.
    Après : accrochez au mur un arbre des qualités des personnages de vos livres. On y met des personnages, jamais des élèves.

lesson_adult =
    La séance est calme. Trois choses peuvent arriver.
    Une moquerie sur un goût : « On parle de ce que l’on aime. On ne se moque de personne. » Puis revenez à la carte.
    Un enfant qui dit « Je ne sais rien faire » : « Tout le monde apprend. Dessine une chose que tu apprends en ce moment. » Ne cherchez pas de qualité à sa place devant la classe.
    Si un enfant dit ou dessine une chose qui vous inquiète : écoutez avec calme, croyez-le, n’enquêtez pas et ne promettez pas le secret. Puis suivez la fiche « Si un enfant se confie ».

lesson_material =
    Un ordinateur et un vidéoprojecteur, sans internet. Aucun téléphone ni aucune tablette n’est nécessaire.
    Pour répondre : la main levée suffit.
    Un blason imprimé et des crayons pour chaque élève.
    Sans vidéoprojecteur : deux cerceaux qui se croisent au sol et les huit cartes imprimées.

lesson_differentiation =
    Lecture difficile : rien n’est à lire par les élèves. Chaque carte porte un dessin, et vous lisez tout.
    Français encore fragile : nommez et mimez chaque carte avant de commencer.
    Besoin de repères : pour les élèves qui ont un PPS ou un PAP, posez deux vrais cerceaux au sol et prenez quatre cartes.
    Parole difficile : montrer du doigt, dessiner ou mimer est une réponse.
    Pour aller plus loin : au CE1, inventez un troisième personnage et cherchez ce qu’il a de commun avec Flora et Aziz.

lesson_evaluation =
    Pendant les cercles, écoutez : l’élève dit-il « Flora aime le vélo, Aziz aussi » ?
    Pendant les qualités : la même qualité peut-elle aller aux deux personnages ?
    Il n’y a pas de note. Le blason n’est pas évalué.

lesson_family =
    Chères familles,

    Pendant 35 minutes, la classe cherche ce que deux personnages, Flora et Aziz, ont de pareil. L’enseignante ou l’enseignant mène la séance.

    Ce que l’on apprend. Les enfants apprennent à écouter, à trouver des ressemblances et à nommer des qualités. Ils dessinent un blason : une chose qu’ils savent faire, une chose qu’ils aiment, une chose qu’ils apprennent, un rêve.

    Dans les programmes. Éducation à la vie affective et relationnelle : ressemblances, différences et respect en grande section ; qualités au CE1 (BO n° 6 du 6 février 2025). Enseignement moral et civique, CP et CE1 (BO du 13 juin 2024). La séance ne porte ni sur le corps ni sur la sexualité.

    Ce que les enfants voient. Deux portraits de personnages inventés. Huit cartes dessinées à placer dans deux cercles, comme « Le vélo » ou « La soupe ». Une question sur ce que la classe aime faire. Des cartes sur les qualités des personnages. À la fin, la classe choisit la phrase à garder.

    Ce qui n’est pas demandé. Aucune question ne porte sur votre famille. Aucun nom n’est demandé. Le blason appartient à votre enfant : il n’est ni ramassé ni noté, et votre enfant le montre seulement s’il le souhaite. Seuls les totaux de la classe sont gardés, jamais la réponse d’un enfant.

    Les personnages et les cartes sont inventés. La séance n’affirme aucun fait chiffré.

    Pour prolonger : avec votre enfant, cherchez une chose que vous aimez tous les deux.

## regles : les règles pour parler

regles_title = Nos trois règles
regles_text =
    On écoute.
    On ne se moque de personne.
    On peut dire « je passe ».
regles_notes =
    À faire : lisez les trois règles. Choisissez un geste pour chacune : la main à l’oreille, la main sur le cœur, la main levée à plat. Annoncez : « Aujourd’hui, on cherche ce qui est pareil. »
    Si on vous demande « C’est quoi, se moquer ? » : « C’est rire d’une personne pour lui faire de la peine. »
    Relances : Que dit-on à la place de « C’est nul » ? Par exemple : « Moi, j’aime autre chose. »

## portraits : deux personnages

portraits_title = Voici Flora et Aziz.
portraits_text =
    Flora aime le vélo, la musique et la soupe.
    Elle aime aussi le ballon, son doudou et les arbres.
    Aziz aime le vélo, la musique et la soupe.
    Il aime aussi le ballon, son doudou et les livres.
portraits_notes =
    À faire : racontez lentement, deux fois. Comptez sur vos doigts. Puis demandez : « De quoi vous souvenez-vous ? » Gardez le portrait près de vous pour le relire pendant la case suivante.
    Si on vous dit « Un doudou, c’est pour les bébés » : « Beaucoup de personnes le gardent longtemps. C’est doux. »
    Si un élève dit « Moi aussi ! » : « Très bien. On en parle tout à l’heure, pour toute la classe. »
    Relances : Qu’est-ce que Flora et Aziz pourraient faire ensemble ?

## cercles : les deux cercles

cercles_title = Où va chaque carte ?
cercles_text = Au milieu : Flora et Aziz l’aiment tous les deux.
cercles_bin_left = Flora aime
cercles_bin_right = Aziz aime
cercles_bin_both = Flora et Aziz aiment
cercles_item_velo = Le vélo
cercles_item_arbres = Les arbres
cercles_item_musique = La musique
cercles_item_soupe = La soupe
cercles_item_livres = Les livres
cercles_item_ballon = Le ballon
cercles_item_doudou = Le doudou
cercles_item_poupee = La poupée
cercles_why = Cinq cartes sont au milieu. Flora et Aziz se ressemblent beaucoup.
cercles_ask = Qu’est-ce que Flora et Aziz pourraient faire ensemble ?
cercles_notes =
    À faire : montrez une carte, relisez les deux portraits, la classe montre l’endroit : à gauche, au milieu, à droite. Faites dire : « Flora aime le vélo. Aziz aussi. » Une minute par carte.
    La carte « La poupée » n’a pas de place : les portraits ne le disent pas. « On ne sait pas. Comment le savoir ? Il faut leur demander. » Laissez-la à part.
    À la fin, comptez les cartes du milieu : il y en a cinq. Faites une phrase : « Flora et Aziz aiment tous les deux… »
    Pour les deux cartes des bords : « Aziz pourrait-il aimer les arbres un jour ? Flora pourrait-elle aimer les livres ? » Oui : un goût peut changer.
    Si on vous dit « La poupée, c’est pour Flora » : « On l’entend parfois. Est-ce écrit dans le portrait ? Qui peut jouer à la poupée ? »
    Si on vous dit « Le ballon, c’est pour Aziz » : « Relisons. Flora aime le ballon, Aziz aussi. »
    Relances : Qui d’autre, dans un livre, aime le vélo ? Deux personnes peuvent-elles aimer tout pareil ?

## et-nous : ce que nous aimons

et-nous_title = Et nous, qu’aimons-nous faire ?
et-nous_text = On peut lever la main plusieurs fois.
et-nous_option_dehors = Jouer dehors
et-nous_option_histoire = Écouter une histoire
et-nous_option_chanter = Chanter
et-nous_option_dessiner = Dessiner
et-nous_ask = Finissez la phrase : « Nous sommes beaucoup à aimer… »
et-nous_notes =
    À faire : lisez un choix à la fois. Les élèves lèvent la main ou passent. Regardez le total, puis finissez ensemble la phrase de l’écran. On ne compte jamais à part les filles et les garçons.
    Faites remarquer : « On ne se ressemble pas toujours avec la même personne. »
    Si un seul enfant lève la main : « Merci. C’est bien d’avoir son goût à soi. » Puis passez au choix suivant, sans le regarder davantage.
    Si on vous dit « C’est un truc de filles » ou « de garçons » : « Regardons les mains : nous sommes beaucoup à l’aimer. »
    Relances : Qu’aimerions-nous faire ensemble cette semaine ?

## qualites : les qualités des personnages

qualites_title = Quelle est la qualité de ce personnage ?
qualites_text = Une qualité, c’est ce qui est bien chez une personne.
qualites_card_attend = Flora attend son tour sans pousser.
qualites_card_console = Aziz console un enfant qui pleure.
qualites_card_recommence = Flora tombe de vélo. Elle recommence.
qualites_card_prete = Aziz prête son ballon.
qualites_card_peur = Aziz a peur du noir. Il avance quand même.
qualites_card_partage = Flora partage sa soupe.
qualites_ask = L’autre personnage peut-il avoir cette qualité aussi ?
qualites_notes =
    À faire : tirez une carte, lisez-la. La classe cherche le mot : la patience, la gentillesse, la persévérance, la générosité, le courage. Écrivez le mot sur une feuille d’arbre. Quatre cartes suffisent.
    Chaque fois, posez la question de l’écran. La réponse est oui : toutes les qualités peuvent aller à tout le monde.
    Parlez de Flora et d’Aziz, ou de héros et d’héroïnes de vos livres. Ne donnez pas de qualité à un élève devant la classe : les autres attendraient la leur.
    Si on vous dit « Le courage, c’est pour Aziz » : « Flora est tombée et elle a recommencé. Est-ce du courage ? »
    Si on vous dit « Consoler, c’est pour les mamans » : « Aziz le fait très bien. Qui peut consoler ? »
    Relances : Quelle qualité aimeriez-vous avoir un peu plus ? Gardez-la dans votre tête.

## blason : mon blason

blason_title = Mon blason
blason_text = Un dessin par case. C’est à moi : je le montre seulement si je veux.
blason_field_force = Je sais faire
blason_field_gout = J’aime
blason_field_progres = J’apprends
blason_field_reve = Mon rêve
blason_notes =
    À faire : distribuez les blasons. Lisez une case à la fois et laissez une à deux minutes pour dessiner. Quatre cases ne sont pas obligatoires : deux suffisent en grande section.
    Le blason n’est pas ramassé. Un enfant qui veut le montrer le montre ; les autres le plient en deux.
    Ne commentez aucun dessin, même pour dire qu’il est beau. Dites à la classe : « Merci d’avoir pris le temps. »
    Si un enfant ne trouve rien : « Dessine une chose que tu fais souvent », ou laissez la case vide.
    Si on rit d’un dessin : « Chaque blason est à la personne qui le dessine. »
    Relances : Quand avez-vous appris une chose nouvelle ? Qui aide à apprendre ?

## phrase : la phrase à garder

phrase_title = Choisissez la phrase à garder.
phrase_text = Les trois phrases sont justes.
phrase_option_ressembler = On se ressemble beaucoup.
phrase_option_aimer = Je peux aimer ce que j’aime.
phrase_option_unique = Chaque personne a des qualités.
phrase_notes =
    À faire : lisez les trois phrases et faites voter. La plus choisie se dit en chœur, puis tout bas, puis avec un geste.
    Si deux phrases arrivent à égalité : gardez les deux.
    Relances : Que dirait Flora ? Que dirait Aziz ?
