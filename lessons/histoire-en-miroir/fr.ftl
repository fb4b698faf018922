### L’histoire en miroir : textes en français (langue source)

lesson_title = L’histoire en miroir
lesson_summary = On lit un conte avec une héroïne, puis avec un héros. On compte les surprises, puis on invente une troisième version.
lesson_objective =
    Repérer les mots qui changent quand on remplace une héroïne par un héros, et dire ce que l’on avait imaginé.
    À la fin, chaque binôme invente une suite où chaque personnage a peur, aide et décide.
lesson_keep =
    Alix peut être une fille ou un garçon : l’histoire reste belle.
    Avoir peur, aider, décider : cela arrive à tous les personnages.

lesson_programme_emc = Enseignement moral et civique, CE1 : « Respecter les autres » ; CE2 : « Apprendre ensemble et vivre ensemble » (BO du 13 juin 2024). En français : comprendre un récit, les accords.
lesson_programme_evar = Éducation à la vie affective et relationnelle, CE1 : repérer des stéréotypes dans les albums (arrêté du 3 février 2025, BO n° 6 du 6 février 2025).

lesson_notes =
    En bref : on imagine, on lit un conte deux fois, on cherche ce qui a changé, on débat, on invente une troisième version, on choisit la phrase à garder.
    Avant : lisez le conte à voix haute, pour vous, dans les deux versions. Alix est un prénom de fille et de garçon. Si un enfant de la classe s’appelle Alix, prévenez l’enfant et dites que c’est un personnage.
    Pendant : lisez lentement, avec le même plaisir et la même voix les deux fois. Ne prenez pas une voix aiguë ou une voix grave.
    Les deux versions sont de bonnes histoires. Personne n’y est ridicule : Alix a peur, pleure, décide, console, répare. On ne cherche pas la « vraie » version.
    La troisième version est le plus important : échanger une fille et un garçon ne suffit pas, il faut que chaque personnage ait un beau rôle.
    On ne dit rien des enfants de la classe. Personne ne raconte ce qu’il y a chez soi.
    Si le temps manque : racontez la troisième version à l’oral, tous ensemble, en cinq minutes.
    Après : pendant une semaine, la classe compte les héroïnes et les héros de ses propres livres. On compte des personnages, jamais des élèves. Gardez les nombres pour en parler.

lesson_adult =
    La séance est calme. Trois choses peuvent arriver.
    Des rires à la seconde lecture : « C’est étonnant ? Qu’est-ce qui vous étonne ? » Ne grondez pas : rire, c’est souvent être surpris.
    Un enfant que l’on désigne, « Il est comme Alix, il pleure » : « On parle d’Alix, pas de nous. Pleurer est permis à tout le monde. »
    Si un enfant dit une chose qui vous inquiète : écoutez avec calme, croyez-le, n’enquêtez pas et ne promettez pas le secret. Puis suivez la fiche « Si un enfant se confie ».

lesson_material =
    Un ordinateur et un vidéoprojecteur, sans internet. Aucun téléphone ni aucune tablette n’est nécessaire.
    Pour répondre : la main levée suffit.
    Pour compter les surprises : un brouillon et un crayon par élève.
    Sans vidéoprojecteur : le conte imprimé dans ses deux versions.

lesson_differentiation =
    Lecture difficile : vous lisez, les élèves écoutent. À la seconde lecture, montrez chaque mot qui change.
    Français encore fragile : avant de lire, dessinez un phare, une lanterne, une ampoule, et nommez-les ensemble.
    Besoin de repères : pour les élèves qui ont un PAP ou un PPS, ou qui sont suivis en ULIS, donnez un seul paragraphe dans les deux versions, avec les mots changés surlignés.
    Parole difficile : la troisième version se dessine en trois cases : j’ai peur, j’aide, je décide.
    Pour aller plus loin : réécrivez un paragraphe avec deux héroïnes, ou avec deux héros. Attention aux accords !

lesson_evaluation =
    Pendant la troisième version, écoutez : chaque personnage a-t-il peur, aide-t-il, décide-t-il au moins une fois ?
    En français : l’élève retrouve au moins trois mots qui changent avec l’héroïne ou le héros.
    Il n’y a pas de note. Une histoire inachevée est une belle histoire.

lesson_family =
    Chères familles,

    Pendant 40 minutes, la classe lit un conte deux fois : une fois avec une fille, une fois avec un garçon. L’enseignante ou l’enseignant mène la séance.

    Ce que l’on apprend. Les enfants apprennent à écouter un récit, à repérer les mots qui s’accordent, et à dire ce qu’ils avaient imaginé. Puis ils inventent une version où chaque personnage a un beau rôle.

    Dans les programmes. Français : comprendre un récit, les accords. Enseignement moral et civique, CE1 et CE2 (BO du 13 juin 2024). Éducation à la vie affective et relationnelle, CE1 : repérer des stéréotypes dans les albums (BO n° 6 du 6 février 2025). La séance ne porte ni sur le corps ni sur la sexualité.

    Ce que les enfants voient. Un conte de cinq paragraphes : une nuit de tempête, un phare s’éteint, et Alix aide la gardienne. Une question sur les mots qui changent. Une phrase à discuter : « C’est exactement la même histoire. » Il n’y a pas de bonne réponse à cette question.

    Ce qui n’est pas demandé. Aucune question ne porte sur votre famille ni sur les livres de votre enfant. Aucun nom n’est demandé. Après la séance, seuls les totaux de la classe sont gardés, jamais la réponse d’un enfant. Chaque enfant peut passer son tour.

    D’où vient le conte. L’équipe Marelle l’a écrit. La séance n’affirme aucun fait chiffré.

    Pour prolonger : le soir, lisez une histoire en changeant le héros en héroïne, ou l’inverse. Qu’est-ce qui vous surprend ?

## avant : imaginer

avant_title = Deux ours vus de dos : qui est qui ?
avant_text =
    Le premier tourne la soupe. Le second répare le toit.
    On ferme les yeux. On imagine.
avant_notes =
    À faire : lisez deux fois. Les yeux se ferment dix secondes. Demandez ensuite : « Avez-vous vu un papa ours, une maman ours, un grand frère, une grand-mère ? » Prenez trois ou quatre réponses.
    Puis dites : « Dans le texte, rien ne le dit. C’est notre tête qui l’a dessiné. Aujourd’hui, on va voir ce que notre tête ajoute aux histoires. »
    Si on vous dit « On dit UN ours, alors c’est un garçon » : « On dit “un ours” pour toute l’espèce, comme “une girafe”. Cela ne dit pas qui c’est. »
    Si toute la classe a vu la même chose : « C’est intéressant. Où avons-nous déjà vu cette image ? »
    Relances : Qu’est-ce qui vous a fait imaginer cela ? Un livre, un film ?

## phare : le conte et son miroir

phare_title = Le phare d’Alix
phare_text = On lit une fois avec une fille, une fois avec un garçon. Faites un trait à chaque surprise.
phare_par_maison = Alix habite au bord de la mer, près d’un grand phare. C’est { un } enfant curieu{ x } et un peu rêveu{ r }. Chaque soir, { il } regarde tourner la lumière.
phare_par_tempete = Une nuit de tempête, la lumière s’éteint. Un bateau est encore en mer. Seul{ e } à sa fenêtre, Alix a peur et pleure un peu. Puis { il } prend une lanterne.
phare_par_marches = Décidé{ e }, { il } monte toutes les marches du phare. En haut, la gardienne s’est tordu la cheville. Alix la console et pose une couverture sur ses épaules.
phare_par_lampe = « Dites-moi comment faire », demande Alix. Patient{ e } et adroit{ e }, { il } change l’ampoule et serre les vis. La grande lumière tourne de nouveau !
phare_par_bateau = Le bateau rentre au port. Le marin pleure de joie : « Merci, capitaine Alix ! » Fi{ er } et bien fatigué{ e }, { il } s’endort en regardant la lumière.
phare_third = Et si la gardienne, le marin et Alix décidaient à trois ?
phare_ask = Qu’est-ce qui vous a surpris, et à quelle lecture ?
phare_notes =
    À faire : première lecture (4 min), un trait au brouillon à chaque surprise. Seconde lecture (4 min), sur une autre ligne. Les traits restent secrets. Puis montrez les deux textes côte à côte et cherchez les mots qui changent (3 min). Posez la question de l’écran (3 min).
    On commence par la fille ou par le garçon : changez d’une classe à l’autre si vous pouvez.
    Si on vous dit « Un garçon ne pleure pas » : « Tout le monde peut pleurer. Alix pleure, puis prend la lanterne. Le marin aussi pleure, de joie. »
    Si on vous dit « Une fille n’irait pas seule » : « Alix a peur dans les deux histoires, et y va dans les deux. Qu’est-ce qui l’aide ? »
    Si on vous dit « Et en vrai, la nuit, tout seul ? » : « Dans un conte, on peut. En vrai, on appelle un adulte. »
    Si personne n’est surpris : « C’est très bien aussi. Vous aviez imaginé les deux. »
    Si on vous demande qui est Alix « en vrai » : « Alix est un personnage. C’est à vous de choisir. »
    Relances : Quels mots avez-vous préférés ? Quelle qualité d’Alix est la plus utile cette nuit-là ?

## change : les mots qui changent

change_title = Entre les deux lectures, qu’est-ce qui a changé dans le texte ?
change_option_courage = Le courage d’Alix
change_option_petits-mots = Des petits mots et des accords
change_option_fin = La fin de l’histoire
change_why = Seuls des petits mots et des accords changent. Alix fait et ressent les mêmes choses.
change_ask = Et dans votre tête, qu’est-ce qui a changé ?
change_notes =
    À faire : à deux, une minute pour se mettre d’accord. Votez. Puis la classe cite des mots qui changent : « il » et « elle », « curieux » et « curieuse », « décidé » et « décidée », « fier » et « fière ».
    En français : c’est une vraie leçon d’accord. Notez les paires au tableau, sans dire que l’une des formes est la première.
    Si on vous dit « Elle était plus courageuse » ou « Il était plus courageux » : « Retrouvons la phrase. Que fait Alix dans chaque texte ? »
    Relances : Quels changements s’entendent ? Lesquels se voient seulement ? Quels mots ne changent pas, comme « enfant » et « capitaine » ?

## meme-histoire : voter, parler, voter encore

meme-histoire_title = « C’est exactement la même histoire. »
meme-histoire_text = On vote. On parle à deux. On vote encore.
meme-histoire_ask = Aviez-vous imaginé les mêmes images les deux fois ?
meme-histoire_notes =
    À faire : premier vote (1 min). On parle à deux (2 min). On parle en classe, en commençant par l’avis le moins choisi (3 min). Second vote (1 min). Il n’y a pas de bonne réponse, et « J’hésite » est un vrai avis.
    Des raisons d’être d’accord : « Il se passe les mêmes choses. » « Alix ressent la même chose. » « La fin est la même. »
    Des raisons de ne pas être d’accord : « Je n’ai pas vu la même image. » « J’ai eu plus peur une fois. » « Je me suis mieux reconnu dans une version. »
    Si on vous dit « Je préfère quand c’est une fille » ou « quand c’est un garçon » : « C’est ton goût. Qu’est-ce qui te plaît dans cette version ? »
    Si personne ne change d’avis : « C’est permis. Avez-vous entendu une raison nouvelle ? »
    Relances : Pourquoi est-ce bien d’avoir des histoires avec toutes sortes de héros et d’héroïnes ?

## troisieme : la troisième version

troisieme_title = Inventez la troisième version
troisieme_text =
    Dans votre histoire, il y a Alix, la gardienne et le marin.
    Chaque personnage a peur une fois.
    Chaque personnage aide une fois.
    Chaque personnage décide une fois.
troisieme_notes =
    À faire : à deux, trois minutes à l’oral. Le début est donné : « La lumière s’éteint encore. Cette fois… » Trois binômes racontent en une minute. La classe vérifie : qui a eu peur ? qui a aidé ? qui a décidé ?
    Alix est une fille ou un garçon, comme chaque binôme le souhaite.
    Si un binôme échange seulement les rôles : « Et la gardienne, que décide-t-elle ? Et le marin, de quoi a-t-il peur ? »
    Si une histoire se moque d’un personnage : « Comment lui donner un beau moment ? »
    À garder pour plus tard : écrire et dessiner l’histoire en français.
    Relances : Qui parle le plus dans votre histoire ? Qui a la meilleure idée ?

## phrase : la phrase à garder

phrase_title = Choisissez la phrase à garder.
phrase_text = Les trois phrases sont justes.
phrase_option_courage = Le courage va à tout le monde.
phrase_option_histoire = Chaque personnage mérite un beau rôle.
phrase_option_inventer = On peut toujours inventer une autre version.
phrase_notes =
    À faire : lisez les trois phrases et faites voter. La plus choisie reste au tableau : dites-la en chœur. La copie dans le cahier se fait après la séance, avec la trace écrite.
    Si deux phrases arrivent à égalité : gardez les deux.
    Si on vous dit « Aucune ne me plaît » : « Les trois sont justes. Vous pourrez écrire la vôtre à côté. »
    Relances : Dans quel livre de la classe cette phrase est-elle vraie ?
