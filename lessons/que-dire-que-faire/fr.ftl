### Que dire, que faire ? : textes en français (langue source)

lesson_title = Que dire, que faire ?
lesson_summary = « Ce jeu n’est pas pour toi. » On choisit la suite d’une histoire, on s’entraîne à répondre, on sait à qui parler.
lesson_objective =
    S’entraîner à répondre à une remarque et à aider la personne qui la reçoit.
    À la fin, chaque élève connaît une phrase qu’il ose dire et sait qu’il peut toujours demander de l’aide à un adulte.
lesson_keep =
    Un jeu est pour qui veut jouer.
    Devant une remarque, je peux répondre, demander pourquoi, m’éloigner, chercher un adulte.

lesson_programme_emc = Enseignement moral et civique, CE1 : « Respecter les autres » ; CE2 : « Apprendre ensemble et vivre ensemble » ; CM1 : « Faire société » (BO du 13 juin 2024).
lesson_programme_evar = Éducation à la vie affective et relationnelle, CE1 : repérer des stéréotypes ; CE2 : les adultes de confiance ; CM1 : les stéréotypes et le harcèlement (arrêté du 3 février 2025, BO n° 6 du 6 février 2025).

lesson_notes =
    En bref : on nomme des émotions, on choisit la suite d’une histoire, on s’entraîne à deux, on parle de l’aide des adultes, on choisit la phrase à garder.
    Avant : prévenez l’équipe de l’école et lisez la fiche « Si un enfant se confie ». Choisissez deux adultes que les élèves pourront aller voir après la séance, et dites leurs noms à la fin.
    Les prénoms sont inventés : Malo, Ondine, Céleste, Basile, Maud, Ulysse. Si un élève porte l’un de ces prénoms, dites « le personnage », ou passez la carte.
    Pendant : on parle des personnages. **On ne rejoue jamais une histoire vraie de la classe.** La remarque est toujours lue par vous, jamais dite par un élève à un autre : les élèves s’entraînent seulement à répondre.
    Il n’y a pas de chronomètre et pas de score. Aucune réponse n’est ridicule. S’éloigner est une bonne réponse. Demander de l’aide à un adulte est **toujours** une bonne réponse.
    Si le temps manque : passez la case des droits, et tirez deux cartes au lieu de quatre. La séance dure alors 33 minutes.
    Après : reprenez deux cartes une semaine plus tard, en cinq minutes. C’est l’entraînement répété qui aide.

lesson_adult =
    Cette séance est proche de ce que vivent les élèves. Préparez-la avec l’équipe de l’école.
    Un élève peut dire « C’est ce qu’on me fait ». Ne le faites pas raconter devant la classe. « Merci de me le dire. On en parle ensemble juste après. » Et tenez parole le jour même.
    Un élève peut se reconnaître dans le personnage qui a dit la remarque. « Tout le monde peut se tromper. On peut réparer. » Personne n’est désigné.
    Une remarque isolée et une moquerie qui se répète sont deux choses différentes. Si cela se répète, parlez-en sans attendre à la directrice ou au directeur.
    Si un enfant se confie : écoutez avec calme, croyez-le, n’enquêtez pas, ne promettez pas le secret. Notez ses mots exacts, avec la date. Parlez-en aussitôt à la direction de l’école. Suivez la fiche « Si un enfant se confie ».
    La page d’aide ferme la séance : laissez-la à l’écran quelques instants.

lesson_material =
    Un ordinateur et un vidéoprojecteur, sans internet. Aucun téléphone ni aucune tablette n’est nécessaire.
    Pour répondre : la main levée suffit.
    Sans vidéoprojecteur : l’histoire imprimée et les huit cartes.
    Après la séance : le cahier et un crayon.

lesson_differentiation =
    Lecture difficile : lisez tout à voix haute. Mimez chaque scène avec deux figurines.
    Français encore fragile : apprenez ensemble trois phrases courtes : « Stop. », « Pourquoi ? », « J’ai besoin d’aide. »
    Besoin de repères : pour les élèves qui ont un PAP ou un PPS, ou qui sont suivis en ULIS, gardez deux suites possibles à chaque scène.
    Parole difficile : un geste compte comme réponse, par exemple la main levée qui dit « stop », ou aller vers un adulte.
    Pour aller plus loin : inventez une neuvième carte avec des personnages, et deux réponses possibles.

lesson_evaluation =
    Pendant l’entraînement, écoutez : les élèves trouvent-ils deux réponses différentes ? Sont-elles calmes ?
    À la sortie, chaque élève se répète dans la tête la phrase qu’il oserait dire. On ne la demande pas à voix haute. Il n’y a pas de note.
    Une semaine plus tard, tirez deux cartes : les réponses viennent-elles plus facilement ?

lesson_family =
    Chères familles,

    Pendant 40 minutes, la classe s’entraîne à répondre à une remarque comme « Ce jeu n’est pas pour toi ». L’enseignante ou l’enseignant mène la séance.

    Ce que l’on apprend. Les enfants apprennent à nommer une émotion, à répondre calmement, à aider, et à demander de l’aide à un adulte. Ils apprennent aussi que l’on peut réparer quand on s’est trompé.

    Dans les programmes. Enseignement moral et civique, du CE1 au CM1 (BO du 13 juin 2024). Éducation à la vie affective et relationnelle, du CE1 au CM1 (BO n° 6 du 6 février 2025). La séance ne porte ni sur le corps ni sur la sexualité.

    Ce que les enfants voient. Une histoire dans une cour de récréation, dont la classe choisit la suite. Toutes les fins se passent bien. Puis des cartes pour s’entraîner, avec des personnages inventés. Une question sur l’aide des adultes. Un fait : les droits de l’enfant. À la fin, une page avec des adultes et des numéros d’aide.

    Ce qui n’est pas demandé. Personne ne raconte ce qui lui est arrivé. Aucune question ne porte sur votre famille. Aucun nom n’est demandé. Après la séance, seuls les totaux de la classe sont gardés, jamais la réponse d’un enfant. Chaque enfant peut passer son tour.

    D’où vient le fait. Convention des droits de l’enfant, article 2, adoptée le 20 novembre 1989 (texte officiel et Les Pros de la petite enfance). Les adresses sont sur la fiche de la séance. Vous pouvez la demander à l’école.

    Si votre enfant vous raconte une chose qui le rend triste : écoutez-le, remerciez-le, et parlez-en à l’école.

    Pour prolonger : demandez à votre enfant quelle suite de l’histoire il a préférée.

## regles : les règles pour parler

regles_title = Nos trois règles pour parler
regles_text =
    On parle de personnages inventés.
    On ne raconte pas une histoire vraie de la classe.
    On peut passer son tour.
regles_notes =
    À faire : lisez les trois règles. Expliquez la deuxième : « Si une histoire vraie vous vient, gardez-la. Vous pourrez venir me la dire juste après. » Annoncez : « Aujourd’hui, on s’entraîne, comme au sport. »
    Si un élève commence une histoire vraie : « Merci. Je t’écoute tout à l’heure, rien que toi. » Et faites-le.
    Si on vous dit « C’est rapporter » : « Nous allons en parler. Demander de l’aide, ce n’est pas rapporter. »
    Relances : Pourquoi parler de personnages plutôt que de nous ?

## emotions : toutes les émotions

emotions_title = Malo veut sauter à la corde. On lui dit : « Pas toi. » Que ressent-il ?
emotions_text = On peut choisir plusieurs réponses. Toutes sont possibles.
emotions_option_triste = De la tristesse
emotions_option_colere = De la colère
emotions_option_gene = De la gêne
emotions_option_surprise = De la surprise
emotions_option_rien = Rien de spécial
emotions_ask = Qu’est-ce qui aide quand on ressent cela ?
emotions_notes =
    À faire : présentez Malo, un personnage inventé. Lisez les cinq réponses ; chaque élève lève la main pour toutes celles qui lui semblent possibles. Regardez le résultat : une même phrase peut donner plusieurs émotions.
    On parle de Malo. Ne demandez à personne si cela lui est arrivé.
    Si on vous dit « Un garçon ne pleure pas » : « Tout le monde peut être triste, et tout le monde peut pleurer. »
    Si on vous dit « Une fille ne se met pas en colère » : « Tout le monde peut être en colère. Ce qui compte, c’est ce que l’on en fait. »
    Ce qui aide : respirer, le dire, s’éloigner un peu, être avec une personne gentille, parler à un adulte.
    Relances : Peut-on ressentir deux choses en même temps ? Comment voit-on qu’une personne est triste ?

## corde : l’histoire à embranchements

corde_title = Une remarque dans la cour : que peut-on faire ?
corde_text = On lit, on choisit, on voit la suite. Puis on revient et on essaie autrement.

corde_scene_cour = C’est la récréation. Malo veut sauter à la corde. Ondine lui dit : « Ce jeu n’est pas pour toi. » Malo s’arrête. Que fait-il ?
corde_way_pas-d-accord = Dire : « Je ne suis pas d’accord. »
corde_way_pourquoi = Demander : « Pourquoi dis-tu cela ? »
corde_way_malo-demande = Aller voir un adulte
corde_way_partir = S’éloigner un moment

corde_scene_reponse = Malo respire. Il dit calmement : « Je ne suis pas d’accord. La corde est pour qui veut jouer. » Ondine l’écoute. Que fait Malo ?
corde_way_proposer = Proposer de jouer ensemble
corde_way_aussi-aide = Demander aussi l’aide d’un adulte

corde_scene_question = Ondine réfléchit. « Je ne sais pas. J’ai entendu quelqu’un le dire. » Elle est un peu gênée. Que fait Malo ?
corde_way_essayer = Dire : « Alors, on essaie ? »
corde_way_laisser-temps = La laisser réfléchir et s’asseoir

corde_scene_banc = Malo s’assoit sur le banc. Il est un peu triste. Céleste a tout entendu. Elle vient près de lui. Que fait Céleste ?
corde_way_rester = Rester avec Malo et l’écouter
corde_way_parler-ondine = Aller parler à Ondine
corde_way_accompagner = Aller avec Malo voir un adulte

corde_scene_temoin = Malo raconte. Céleste l’écoute et dit : « Tu as bien fait de m’en parler. » Malo va déjà mieux. Quand le dire à un adulte ?
corde_way_dire-maintenant = Tout de suite
corde_way_dire-apres = Après une partie de marelle

corde_scene_ondine = Céleste dit : « Malo est triste. La corde est pour tout le monde. » Ondine ne voulait pas le blesser. Que fait Ondine ?
corde_way_pardon = Aller demander pardon à Malo
corde_way_ondine-demande = Demander conseil à un adulte

corde_scene_adulte = Le maître écoute chaque enfant, sans gronder. Il dit : « Merci de m’en parler. Ici, chaque jeu est pour tout le monde. » Et maintenant ?
corde_way_revenir = Revenir à la corde, ensemble
corde_way_autre-envie = Choisir un autre jeu

corde_scene_ensemble = Ondine dit : « Pardon, Malo. On joue ? » Malo saute, Ondine tourne la corde. Puis on échange. Céleste vient compter les sauts !
corde_scene_ailleurs = Malo a envie de jouer au ballon. C’est son choix. Le maître garde un œil sur la cour. Demain, la corde sera là pour tout le monde.
corde_scene_rang = Après la marelle, Malo et Céleste vont voir le maître. Il les écoute : « Vous avez bien fait. » Demain, Malo choisira son jeu.

corde_ask = Qu’est-ce qui a aidé Malo ?
corde_notes =
    À faire : lisez la scène, laissez dix secondes, puis faites voter la suite. Lisez ce qui arrive. À la fin, revenez au premier carrefour et choisissez un autre chemin. Comparez deux fins : deux chemins suffisent en 12 minutes.
    Toutes les fins se passent bien : on joue ensemble, on choisit un autre jeu, ou un adulte sait. Il n’y a pas de mauvais chemin. Certains demandent plus de temps ou plus de courage.
    Les deux choses à dire à haute voix : « S’éloigner, c’est permis. » « Aller voir un adulte, c’est toujours une bonne idée. »
    Si on vous dit « Il faut la taper » ou « Il faut se moquer d’elle » : « Cela blesserait encore une personne. Que peut-on dire, avec une voix calme ? »
    Si on vous dit « Ondine est méchante » : « Ondine s’est trompée. Elle peut réparer. Qui peut se tromper ? »
    Si on vous dit « La corde, c’est pour les filles » : « On entend parfois cela. La corde demande du souffle et du rythme. Qui peut s’entraîner ? »
    Si on vous dit « Chez nous, cela ne marcherait pas » : « Que faudrait-il pour que cela marche ? Un adulte, une amie, un ami ? »
    Relances : Que fait Céleste ? Et si personne ne disait rien ? Quel chemin était le plus facile ? le plus courageux ?

## entrainement : s’exercer à répondre

entrainement_title = On s’entraîne : que dire, que faire ?
entrainement_text = Répondre, demander pourquoi, s’éloigner, chercher un adulte : quatre bonnes façons.
entrainement_card_marelle = Basile veut jouer à la marelle. On lui dit : « Pas toi. » Que peut-il répondre ?
entrainement_card_ballon = Maud prend le ballon. On lui dit : « Donne, tu ne sais pas. » Que peut-elle répondre ?
entrainement_card_larmes = Ulysse pleure. On lui dit : « Arrête, tu es grand. » Que pouvez-vous lui dire ?
entrainement_card_sac = Quelqu’un se moque du nouveau sac de Maud. Vous l’entendez. Que faites-vous ?
entrainement_card_metier = Maud dit : « Je serai pompière. » Quelqu’un rit. Que pouvez-vous dire ?
entrainement_card_danse = Ulysse aime la danse. Quelqu’un se moque de lui. Que peut-il répondre ?
entrainement_card_peur = Vous entendez une remarque qui blesse. Vous n’osez pas parler. Que pouvez-vous faire ?
entrainement_card_reparer = Vous avez dit une phrase qui a blessé. Comment réparer ?
entrainement_ask = Quelle phrase oseriez-vous vraiment dire ?
entrainement_notes =
    À faire : tirez une carte et lisez-la. À deux, cherchez une phrase courte, puis dites-la à voix haute, à tour de rôle. Deux binômes la disent à la classe. La classe ne juge pas : elle cherche une autre façon. Quatre cartes suffisent.
    Attention : **personne ne joue la personne qui se moque.** Vous lisez la remarque, les élèves répondent.
    Des phrases pour aider : « Je ne suis pas d’accord. » « Pourquoi dis-tu cela ? » « C’est mon choix. » « Viens, on joue ensemble. » « J’ai besoin d’aide. »
    Pour réparer : dire pardon, demander « De quoi as-tu besoin ? », ne pas recommencer.
    Si on n’ose pas parler : aller vers la personne après, lui sourire, ou prévenir un adulte. C’est aussi du courage.
    Si une réponse se moque à son tour : « C’est drôle pour qui ? Cherchons une phrase qui ne blesse personne. »
    Si une carte ressemble à une histoire vraie de la classe : passez-la, sans dire pourquoi.
    Relances : Quelle voix prend-on : forte, calme ? Où regarde-t-on ? Que peut faire une personne qui a tout vu ?

## demander-aide : à qui parler

demander-aide_title = Demander de l’aide à un adulte : quand est-ce une bonne idée ?
demander-aide_option_toujours = Chaque fois qu’on en a besoin
demander-aide_option_grave = Seulement si c’est très grave
demander-aide_option_jamais = Jamais, car c’est rapporter
demander-aide_why = Demander de l’aide, c’est prendre soin de soi ou d’une autre personne. Ce n’est pas rapporter.
demander-aide_ask = À l’école, à quels adultes peut-on parler ?
demander-aide_notes =
    À faire : lisez la question et votez. Après la réponse, expliquez la différence : rapporter, c’est vouloir que quelqu’un soit puni ; demander de l’aide, c’est vouloir que cela s’arrête.
    Puis citez les adultes de l’école : l’enseignante ou l’enseignant, la directrice ou le directeur, l’animatrice ou l’animateur, une AESH ou un AESH. Dites les deux noms que vous avez choisis.
    Chaque élève pense en silence à deux adultes. Personne ne dit lesquels. « Si le premier n’aide pas, on en parle à un autre. »
    Les numéros d’aide sont sur la page d’aide, à la fin de la séance.
    Si on vous dit « Les adultes ne font rien » : « Cela arrive. Alors on recommence avec une autre personne. Vous pouvez venir me voir. »
    Si on vous dit « On va dire que je rapporte » : « Un adulte peut aider sans dire qui a parlé. » Ne promettez pas le secret pour autant.
    Relances : Quel est le bon moment pour parler à un adulte ? Avec quels mots commencer ?

## memes-droits : un fait

memes-droits_title = Filles ou garçons, tous les enfants ont les mêmes droits.
memes-droits_why = C’est vrai. La Convention des droits de l’enfant, de 1989, le dit dans son article 2.
memes-droits_ask = Dans la cour, à quoi voit-on que chaque enfant a les mêmes droits ?
memes-droits_notes =
    À faire : lisez la phrase, votez, lisez le fait et sa source. Une « convention » est un accord entre des pays.
    À savoir : ce texte a été adopté le 20 novembre 1989. Son article 2 dit que les droits valent pour chaque enfant, sans distinction, notamment de sexe.
    Si on vous dit « Ce n’est pas vrai partout » : « Le texte le dit pour tous les enfants. Le faire vraiment, c’est le travail de tout le monde. »
    Relances : Connaissez-vous un autre droit de l’enfant ? Qui peut aider à le respecter ?

## phrase : la phrase à garder

phrase_title = Choisissez la phrase à garder.
phrase_text = Les trois phrases sont justes.
phrase_option_jeux = Un jeu est pour qui veut jouer.
phrase_option_parler = J’ai le droit de demander de l’aide.
phrase_option_aider = Si j’entends une remarque, je peux aider.
phrase_notes =
    À faire : lisez les trois phrases et faites voter. La plus choisie reste au tableau : dites-la en chœur. Puis laissez la page d’aide à l’écran et redites à qui les élèves peuvent venir parler.
    Restez disponible à la récréation qui suit.
    Si deux phrases arrivent à égalité : gardez les deux.
    Si on vous dit « Aucune ne me plaît » : « Les trois sont justes. Vous pourrez écrire la vôtre à côté. »
    Relances : Dans quelle histoire un personnage aurait-il eu besoin de cette phrase ?
