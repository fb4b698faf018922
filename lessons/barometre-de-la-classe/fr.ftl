### Le baromètre de la classe : textes en français (langue source)

lesson_title = Le baromètre de la classe
lesson_summary = Sept cartes « Qui peut… ? », trois réponses possibles : la classe regarde ses idées, puis cherche des exemples.
lesson_objective =
    Dire ce que l’on pense sans copier, puis chercher un exemple pour vérifier une idée.
    À la fin, chaque élève peut donner un exemple de femme et un exemple d’homme pour une carte.
lesson_keep =
    Aujourd’hui, la classe a répondu à sept questions : « Qui peut… ? »
    Pour vérifier une idée, on cherche un exemple.
lesson_sequence = Le baromètre de la classe, en deux fois

lesson_programme_emc = Enseignement moral et civique, CP : « Se reconnaître comme individu et élève » ; CE1 : « Respecter les autres » ; CE2 : « Apprendre ensemble et vivre ensemble » (BO du 13 juin 2024).
lesson_programme_evar = Éducation à la vie affective et relationnelle, CE1 : définir et repérer des stéréotypes (arrêté du 3 février 2025, BO n° 6 du 6 février 2025).

lesson_notes =
    En bref : on répond à sept cartes, on lit les nombres, on cherche des exemples, on découvre un animal, on choisit la phrase à garder.
    À quoi cela sert : voir le chemin de la classe. On répond aujourd’hui, puis une seconde fois **trois à six semaines plus tard**, avec la séance « Le baromètre de la classe, plus tard ». Entre les deux, menez deux ou trois autres séances, par exemple « Qui peut… ? » et « Ressemblances ».
    Les cartes : douze en tout. Chaque fois, on en voit sept. La forme A sert aujourd’hui, la forme B plus tard. Les cartes de B ressemblent à celles d’A, mais elles sont nouvelles : on n’a pas appris les réponses par cœur.
    Deux cartes de comparaison sont dans les deux formes : « Explorer une île » et « Écrire un journal intime ». **N’en parlez jamais**, ni ici ni dans une autre séance. Si leurs réponses bougent aussi, une partie du changement vient d’autre chose que des séances : l’habitude du jeu, l’âge, une émission.
    Cinq cartes sont faites pour parler : vélo, football, bébé, avion, danse. Vous pouvez les reprendre après le vote.
    Avant : lisez cette page et les notes de chaque case. Dites que ce n’est pas un contrôle.
    Pendant : les élèves votent les yeux fermés. Le programme tire l’ordre des cartes. Lisez les cartes d’une voix égale. Ne souriez pas à une réponse, n’en félicitez aucune.
    On ne compte jamais à part les réponses des filles et celles des garçons. On ne compare pas deux classes.
    Ce que disent les nombres : peu de chose, et il faut le dire. Dans une classe de 25 élèves, une carte peut bouger d’environ un quart de la classe par simple hasard. Pour voir un petit changement, il faudrait additionner une quinzaine de classes. Avec une seule classe, **on ne peut pas conclure** : les nombres servent à parler.
    Si le temps manque : passez la case de l’hippocampe. La séance dure alors 31 minutes.
    Après : notez dans votre agenda la date de la seconde fois. Le programme garde les totaux de la classe, rien d’autre.

lesson_adult =
    La séance est calme. Trois choses peuvent arriver.
    Une réponse dite tout haut, avec des rires : « Chaque réponse reste secrète. On continue. » Refaites fermer les yeux, sans gronder.
    Une phrase sur la famille : « Merci, c’est un exemple. » Puis revenez à la carte, sans poser de question.
    Si un enfant dit une chose qui vous inquiète : écoutez avec calme, croyez-le, n’enquêtez pas et ne promettez pas le secret. Puis suivez la fiche « Si un enfant se confie ».

lesson_material =
    Un ordinateur et un vidéoprojecteur, sans internet. Aucun téléphone ni aucune tablette n’est nécessaire.
    Pour répondre : la main levée suffit, les yeux fermés.
    Sans vidéoprojecteur : les sept cartes imprimées et, pour chaque élève, une feuille avec trois dessins à entourer. Ne mettez pas de nom sur la feuille.
    Pour la fin : le cahier et un crayon.

lesson_differentiation =
    Lecture difficile : lisez tout à voix haute. Chaque carte porte un dessin.
    Français encore fragile : mimez l’action de la carte avant le vote, toujours de la même façon.
    Besoin de repères : pour les élèves qui ont un PAP ou un PPS, ou qui sont suivis en ULIS, montrez les trois réponses sur trois images, dans le même ordre à chaque carte.
    Parole difficile : dans la case des exemples, un dessin ou un geste compte comme réponse.
    Pour aller plus loin : inventez une carte « Qui peut… ? » et trouvez deux exemples très différents.

lesson_evaluation =
    Ce n’est pas une évaluation des élèves. Personne n’a de note, et aucune réponse n’est fausse.
    Dans la case des exemples, écoutez : les élèves trouvent-ils une femme et un homme pour la même carte ?
    Pour l’action elle-même : comparez les deux totaux de « tout le monde » après la seconde fois. Regardez à part les deux cartes de comparaison. Écrivez toujours le nombre de réponses et la phrase « On ne peut pas conclure avec une seule classe. »

lesson_family =
    Chères familles,

    Pendant 35 minutes, la classe se demande « Qui peut… ? ». Elle recommence avec d’autres cartes quelques semaines plus tard. L’enseignante ou l’enseignant mène la séance.

    Ce que l’on apprend. Les enfants disent ce qu’ils pensent, regardent le total de la classe, puis cherchent des exemples pour vérifier une idée. Ils apprennent aussi à ne pas conclure trop vite.

    Dans les programmes. Enseignement moral et civique, du CP au CE2 (BO du 13 juin 2024). Éducation à la vie affective et relationnelle, CE1 : repérer des stéréotypes (BO n° 6 du 6 février 2025). La séance ne porte ni sur le corps ni sur la sexualité.

    Ce que les enfants voient. Sept cartes dessinées, comme « Faire du vélo » ou « Piloter un avion ». Pour chacune, trois réponses : plutôt les filles, plutôt les garçons, tout le monde. Puis un fait sur un animal, l’hippocampe. À la fin, la classe choisit la phrase à garder.

    Ce qui n’est pas demandé. Aucun nom n’est demandé, et l’on ne demande pas non plus si l’enfant qui répond est une fille ou un garçon. Aucune question ne porte sur votre famille. Seuls les totaux de la classe sont gardés, jamais la réponse d’un enfant. Chaque enfant peut passer son tour.

    D’où viennent les faits. Hippocampe : 20 Minutes et Le Monde des animaux, 2022. Si l’on parle de la pilote de 1910 : Air Journal, 2023. Si l’on parle de Louis XIV et de la danse : RMN-Grand Palais. Les adresses sont sur la fiche de la séance. Vous pouvez la demander à l’école.

    Pour prolonger : dans un livre ou un film, cherchez ensemble une personne qui fait ce que l’on n’attendait pas.

## regles : les règles pour répondre

regles_title = Nos trois règles pour répondre
regles_text =
    Chaque personne répond pour elle-même.
    Il n’y a pas de note.
    On peut passer son tour.
regles_notes =
    À faire : lisez les trois règles. Essayez une fois « pour rire », les yeux fermés : « Qui aime mieux le matin ? Qui aime mieux le soir ? » Annoncez : « Aujourd’hui, je veux savoir ce que vous pensez. Je ne cherche pas qui a raison. »
    Si on vous dit « C’est un contrôle ? » : « Non. Personne n’est noté. On regarde seulement le total de la classe. »
    Si on vous dit « Et si je ne sais pas ? » : « Vous pouvez passer. Ne pas lever la main, c’est permis. »
    Relances : Pourquoi ferme-t-on les yeux ? Que se passe-t-il si on copie la réponse d’à côté ?

## cartes : le baromètre, forme A

cartes_title = Qui peut… ? Répondez à chaque carte.
cartes_text = On ferme les yeux. On lève la main une seule fois par carte.
cartes_card_velo = Faire du vélo
cartes_card_livre = Lire un livre
cartes_card_football = Jouer au football
cartes_card_arbre = Grimper à un arbre
cartes_card_bebe = S’occuper d’un bébé
cartes_card_consoler = Consoler un enfant triste
cartes_card_ile = Explorer une île
cartes_card_avion = Piloter un avion
cartes_card_maison = Construire une maison
cartes_card_danser = Danser sur une scène
cartes_card_coudre = Coudre un bouton
cartes_card_journal = Écrire un journal intime
cartes_ask = Pour répondre, à quoi avez-vous pensé ?
cartes_notes =
    À faire : expliquez les trois réponses avec l’exemple « boire de l’eau ». Puis, pour chaque carte, lisez : « Qui peut… » Les yeux se ferment. Dites chaque fois les trois réponses dans le même ordre, comptez les mains, tapez les nombres. Une minute par carte suffit. Ne commentez rien avant la fin.
    La question est « Qui **peut** ? ». Elle n’est jamais « Qui aime ? » ni « Qui, dans la classe ? ».
    Après la septième carte, regardez tous les résultats ensemble, puis posez la question de l’écran. Lisez aussi la phrase « On ne peut pas conclure ».
    Attention : **ne parlez pas** de « Explorer une île » ni de « Écrire un journal intime » : ce sont les deux cartes de comparaison. Si un enfant en parle : « Gardons cette carte pour plus tard. »
    Si on vous dit « C’est facile, c’est toujours tout le monde » : « Répondez ce que vous pensez vraiment. Je ne regarde que le total. »
    Si on vous dit « Un enfant ne peut pas piloter » : « C’est vrai. On parle des personnes quand elles ont grandi et appris. » Dites-le alors pour toute la classe.
    Si on vous dit « Qui a répondu cela ? » : « On ne cherche pas. Beaucoup de personnes le pensent. »
    Relances, sans nommer de carte : Avez-vous pensé à une personne, à une image, à un film ? Avez-vous hésité ?

## nombres : lire le total

nombres_title = Que racontent ces nombres ?
nombres_option_une-personne = Ce que pense un enfant tout seul
nombres_option_aujourd-hui = Ce que la classe répond aujourd’hui
nombres_option_toujours = Ce qui restera vrai pour toujours
nombres_why = C’est le total de la classe, aujourd’hui. On ne garde pas qui a répondu quoi.
nombres_ask = Pourquoi est-ce bien de ne pas savoir qui a répondu quoi ?
nombres_notes =
    À faire : lisez la question et les trois choix. Votez. Expliquez « total » : « On compte toutes les mains ensemble. »
    Un exemple de la cour : « Si je compte les manteaux rouges aujourd’hui, est-ce le même nombre demain ? »
    Si on vous dit « Moi, je sais ce que ma voisine a répondu » : « Gardez-le pour vous. Chaque réponse est à la personne qui la donne. »
    Si on vous dit « On a gagné ? » : « Il n’y a rien à gagner. On regarde. »
    Relances : Dans une autre école, aurait-on les mêmes nombres ? Peut-on répondre autrement une autre fois ?

## exemples : chercher pour vérifier

exemples_title = Trouvez deux exemples : une femme et un homme.
exemples_text = On cherche à deux, une minute. Les exemples sont vrais ou inventés.
exemples_card_velo = Qui fait du vélo, dans un livre ou dans une course ?
exemples_card_football = Qui joue au football, à la télévision ou dans une histoire ?
exemples_card_bebe = Qui s’occupe d’un bébé, dans un film ou dans un métier ?
exemples_card_avion = Qui pilote un avion, dans la vie ou dans un film ?
exemples_card_danser = Qui danse sur une scène, dans un livre ou dans la vie ?
exemples_ask = Quel exemple était le plus difficile à trouver ? Pourquoi ?
exemples_notes =
    À faire : tirez une carte. À deux, une minute pour chercher. Deux ou trois binômes répondent. Tirez la suivante : quatre cartes suffisent. Toute la classe peut aider.
    Si personne ne trouve : « On n’en a pas vu souvent. Cela veut-il dire que cela n’existe pas ? » Puis donnez vos exemples. Vélo : une cycliste, un facteur à vélo. Football : une footballeuse, un footballeur. Bébé : une assistante maternelle, un éducateur de jeunes enfants. Avion : une pilote, un pilote. Danse : un danseur, une danseuse.
    À savoir, à partir du CE1 : le 8 mars 1910, Raymonde de Laroche est la première femme au monde à obtenir un brevet de pilote d’avion (Air Journal, 2023). Le roi Louis XIV était un grand danseur ; en 1661, il fonde l’Académie royale de danse (RMN-Grand Palais).
    Si un enfant cite une personne de sa famille : « Merci, c’est un exemple. » N’en demandez pas plus, et ne demandez pas aux autres d’en citer une.
    Si on vous dit « Pour le bébé, c’est la maman » : « Beaucoup de personnes le pensent. Donner à manger, bercer, changer : qui peut l’apprendre ? »
    Si on vous dit « Au football, c’est surtout des garçons » : « Peut-être a-t-on vu surtout ces images. Connaît-on une footballeuse ? »
    Relances : Où voit-on souvent cet exemple ? Où pourrait-on en montrer d’autres ?

## hippocampe : un animal

hippocampe_title = Chez les hippocampes, c’est le papa qui porte les petits dans sa poche.
hippocampe_text = L’hippocampe est un petit poisson. Sa tête ressemble à celle d’un cheval.
hippocampe_why = C’est vrai. Chaque animal a sa façon de faire. Les humains, eux, peuvent choisir.
hippocampe_ask = Et chez les humains, qui peut porter et bercer un bébé ?
hippocampe_notes =
    À faire : dessinez un hippocampe au tableau, ou montrez-le dans un livre. Lisez deux fois la phrase et faites voter.
    Si beaucoup répondent « Faux » : « Beaucoup de personnes le pensent. Pourtant, c’est vrai. » Lisez le fait et sa source.
    À savoir : le fait vient de 20 Minutes et du Monde des animaux (2022). Il montre que la nature est variée. Il ne dit jamais comment les humains doivent vivre.
    Si on vous dit « Chez nous, c’est la maman qui a le bébé dans son ventre » : « C’est vrai. Et pour s’en occuper ensuite, qui peut le faire ? »
    Si on vous pose une question sur la naissance : « C’est une bonne question, pour un autre moment. »
    Relances : Connaissez-vous un autre animal qui prend soin de ses petits ? De quoi un bébé a-t-il besoin ?

## phrase : la phrase à garder

phrase_title = Choisissez la phrase à garder.
phrase_text = Les trois phrases sont justes.
phrase_option_chercher = Avant de répondre, je cherche un exemple.
phrase_option_changer = J’ai le droit de changer d’avis.
phrase_option_essayer = Tout le monde peut apprendre.
phrase_notes =
    À faire : lisez les trois phrases et faites voter. La plus choisie reste au tableau : dites-la en chœur. Au CE1 et au CE2, on la copie ; au CP, on la dit et on la dessine.
    Annoncez la suite : « Dans quelques semaines, on répondra à d’autres cartes. »
    Si deux phrases arrivent à égalité : gardez les deux.
    Si on vous dit « Aucune ne me plaît » : « Les trois sont justes. Vous pourrez dire la vôtre. »
    Relances : À quoi sert un exemple ? Quand change-t-on d’avis ?
