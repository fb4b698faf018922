### Des droits, pas à pas : textes en français (langue source)

lesson_title = Des droits, pas à pas
lesson_summary = Un quiz, une frise et un débat : comment la loi a changé en France, pour les femmes et pour les hommes.
lesson_objective = À la fin, chaque élève sait ranger trois dates dans l’ordre et dire ce que chacune a changé.
lesson_keep = La loi a changé pas à pas. Aujourd’hui, en France, elle donne les mêmes droits aux femmes et aux hommes. À nous de les faire vivre, ensemble.
lesson_programme_emc = Enseignement moral et civique, CM1 et CM2 : l’égalité en droits des femmes et des hommes ; le débat réglé.
lesson_notes =
    En bref : on répond à quatre questions, on estime un nombre, on lit une frise, on débat, on choisit la phrase à garder.
    Avant : lisez cette page et les notes de chaque case. La classe vote à main levée. Les élèves savent déjà lire une frise et ce qu’est une élection.
    Pendant : lisez chaque question à voix haute, deux fois. Laissez dix secondes de silence, puis faites voter. À main levée, proposez un choix à la fois, comptez, tapez le nombre.
    Après la réponse, posez la question affichée et donnez la parole à trois ou quatre volontaires : c’est là que la classe apprend le plus. Après une erreur fréquente, dites « Beaucoup de personnes le pensent. », puis lisez le fait et sa source.
    Le quiz ne suit pas l’ordre des dates. C’est voulu : la classe les remet en ordre sur la frise.
    Si le temps manque : passez les cases du pantalon et des sages-femmes. Leurs dates reviennent sur la frise, avec une phrase de votre part. La séance dure alors 37 minutes.
    Après : relisez la phrase à garder le lendemain. Trois semaines plus tard, redemandez trois dates.
lesson_adult =
    Des élèves peuvent parler de leurs parents ou de leurs grands-parents. Accueillez d’un mot, puis revenez à la loi et aux dates. Ne demandez à personne de raconter ce qui se passe chez soi. Tout le monde peut passer son tour.
    Un enfant peut se sentir accusé par l’histoire. Dites-le simplement : personne dans la classe n’a écrit ces anciennes règles, et tout le monde gagne à être libre de choisir.
    Si un enfant dit une chose qui vous inquiète : écoutez avec calme, croyez-le, n’enquêtez pas et ne promettez pas le secret. Puis suivez la fiche « Si un enfant se confie ».
lesson_material =
    Un ordinateur et un vidéoprojecteur, sans internet.
    Pour répondre : la main levée suffit.
    Le cahier, et un petit papier par élève pour la fin.
lesson_differentiation =
    Lecture difficile : lisez tout à voix haute, phrase par phrase. Faites redire la question par un enfant volontaire avant le vote.
    Français encore fragile : expliquez d’abord cinq mots, avec un exemple : droit, loi, élection, mariée, compte en banque.
    Besoin de repères : après chaque réponse, donnez une étiquette avec la date et un mot, à placer sur une ligne.
    Parole difficile : l’argument se prépare à deux et par écrit. L’autre élève le dit, ou vous le lisez.
    Pour aller plus loin : calculez le nombre d’années entre deux dates de la frise.
lesson_evaluation =
    Sur un petit papier sans nom, chaque élève écrit trois dates dans l’ordre et, pour l’une d’elles, ce qu’elle a changé.
    Réussi : l’ordre est juste et le changement est dit en une phrase. En chemin : une date est déplacée, ou le changement reste vague. Reprenez alors la frise à l’oral.
    Pendant le débat, notez pour la classe entière : les arguments s’appuient-ils sur un fait ? Se répond-on sans se couper ?
lesson_family =
    Chères familles,

    Pendant 45 minutes, la classe étudie comment la loi a changé en France, pour les femmes et pour les hommes. Le but : savoir ranger quelques dates dans l’ordre, comprendre à quoi sert une loi, et discuter dans le calme.

    Cette séance fait partie de l’enseignement moral et civique, au programme de CM1 et de CM2 (Bulletin officiel du 13 juin 2024). On y apprend que les femmes et les hommes ont les mêmes droits.

    Les élèves répondent à quatre questions d’histoire : le compte en banque, le pantalon à Paris, le métier de sage-femme, le droit de vote. Ils estiment un nombre, celui des premières députées élues en 1945. Ils regardent une frise, puis débattent d’une phrase : « Changer la loi suffit pour changer les habitudes. » Sur cette phrase, tous les avis se discutent. Chaque enfant peut aussi se taire. À la fin, la classe choisit la phrase à garder.

    Aucune question ne porte sur votre famille. Aucun nom n’est demandé. Après la séance, seuls les totaux de la classe sont gardés, jamais la réponse d’un enfant.

    Chaque fait affiché porte sa source. Les principales sources sont l’Assemblée nationale, la Banque de France, l’Agence France-Presse, France Inter et la Convention des droits de l’enfant. La liste complète, avec les adresses, est sur la fiche de la séance. Vous pouvez la demander à l’école.

    Pour prolonger : demandez à votre enfant quelle date est la plus étonnante.

img_frise_alt = Une frise de 1900 à 2030 avec six dates. 1909 : un vélo. 1944 : une feuille de loi. 1945 : une urne. 1965 : des pièces. 1982 : un berceau. 1989 : un signe égal. Au bout, une case avec un point d’interrogation.

## regles

regles_title = Nos trois règles pour parler
regles_text =
    On écoute jusqu’au bout.
    On parle des lois et des habitudes, jamais des familles.
    On peut passer son tour. On peut changer d’avis.
regles_notes =
    À faire : lisez les trois règles. Choisissez ensemble un geste pour dire « je passe ». Annoncez le chemin : « Aujourd’hui, on remonte le temps. Chaque case est un pas. »
    Trois mots à expliquer : une **loi** est une règle écrite, la même pour tout le pays. Un **droit**, c’est ce que la loi permet ou protège. Une **habitude**, c’est ce qu’on fait souvent, sans y penser.
    Si on vous dit « On est obligé de parler ? » : « Non. Écouter, c’est déjà participer. »
    Relances : Quelle règle est la plus difficile à tenir ? Connaissez-vous un droit que vous avez, à l’école ?

## compte

compte_title = En France, une femme mariée peut ouvrir seule un compte en banque depuis la loi de…
compte_text = « Seule » veut dire : sans l’accord de son mari.
compte_option_an-1925 = 1925
compte_option_an-1945 = 1945
compte_option_an-1965 = 1965
compte_option_an-1995 = 1995
compte_why = **1965.** Avant cette loi, une femme mariée devait avoir l’accord de son mari.
compte_ask = Qu’est-ce que cela change, d’avoir un compte à soi ?
compte_notes =
    À faire : dites bien le mot « mariée ». Rappelez qu’un compte en banque sert à garder son argent et à payer. Chaque élève répond sans se concerter.
    À savoir : depuis 1907, une femme mariée qui gagnait un salaire pouvait ouvrir un compte pour ce salaire. La loi de 1965 vaut pour toutes (Banque de France).
    Si on vous dit « Je croyais que c’était bien plus ancien » : « Beaucoup de personnes le pensent. La loi date du 13 juillet 1965. »
    Si on vous dit « Dans ma famille, une femme avait un compte avant » : « C’est possible, par exemple pour une femme célibataire ou veuve. Ici, on regarde la loi. »
    Si on vous dit « Et pour travailler ? » : « C’est la même année. Depuis 1965, une femme mariée peut travailler sans demander l’autorisation de son mari. »
    Relances : À quoi sert un compte à soi quand on est adulte ? Quand deux personnes décident ensemble, qu’est-ce que chacune y gagne ?

## pantalon

pantalon_title = En 1909, à Paris, une femme peut porter un pantalon… si elle tient un vélo.
pantalon_why = **Un vélo, ou un cheval !** En 2013, le gouvernement confirme que l’ancienne règle n’a plus de valeur.
pantalon_ask = Qu’est-ce qui a changé en premier : la règle ou les habitudes ?
pantalon_notes =
    À faire : laissez rire, c’est fait pour. Puis racontez : en 1800, à Paris, les femmes doivent demander à la police une autorisation pour porter un pantalon. En 1892, puis en 1909, on accepte le pantalon avec les rênes d’un cheval ou un vélo à la main.
    À savoir : c’était un règlement de police de Paris, pas une loi pour toute la France.
    Si on vous dit « Alors, jusqu’en 2013, c’était interdit ? » : « La vieille règle était restée sur le papier, mais les habitudes avaient changé sans elle. »
    Si on vous dit « Et les garçons en jupe ? » : « On s’habille comme on aime, en suivant le règlement de l’école. On ne se moque de personne. »
    Relances : Pourquoi garder une règle que personne ne suit ? Pour faire du vélo, quels vêtements sont pratiques ?

## sages-femmes

sages-femmes_title = En France, un homme peut devenir sage-femme.
sages-femmes_text = Une sage-femme ou un sage-femme aide les bébés à naître.
sages-femmes_why = **Depuis 1982.** Avant cette date, les hommes ne pouvaient pas suivre ces études.
sages-femmes_ask = Qui gagne quelque chose quand un métier s’ouvre à tout le monde ?
sages-femmes_notes =
    À faire : dites que le mot vaut pour tout le monde : « une sage-femme », « un sage-femme ». Cette fois, ce sont les hommes qui obtiennent un droit.
    Si on vous dit « C’est un métier de femmes » : « Beaucoup de personnes le pensent. Depuis 1982, ces études sont ouvertes aux hommes. Il faut de la douceur et du sang-froid, et cela s’apprend. »
    Si on vous demande comment naît un bébé : « C’est une bonne question, pour un autre moment. Ici, on parle du droit de choisir son métier. »
    Relances : Pourquoi un métier peut-il rester fermé longtemps ? Qu’est-ce qui donne envie d’essayer un métier nouveau ?

## vote

vote_title = La France est le premier pays où les femmes ont pu voter.
vote_why = Beaucoup de personnes le pensent. Nouvelle-Zélande : 1893. France : droit en 1944, premier vote en 1945.
vote_ask = Avoir un droit, s’en servir : est-ce la même chose ?
vote_notes =
    À faire : montrez la Nouvelle-Zélande sur une carte ou un globe. Écrivez deux lignes au tableau : « 21 avril 1944 : le droit de voter et d’être élue », « 29 avril 1945 : le premier vote ».
    À savoir : ne demandez pas « en quelle année les femmes ont-elles voté ? » sans préciser. Le droit et le premier vote ont chacun leur date. Le droit vient d’une ordonnance, un texte qui a la force d’une loi.
    Si on vous dit « Pourquoi attendre un an ? » : « Pour se servir du droit de vote, il faut une élection. La première a lieu au printemps 1945, dans les communes. »
    Si on vous dit « Pourquoi pas avant ? » : « Longtemps, la loi a réservé le vote aux hommes. Des femmes et des hommes ont demandé de changer cette règle. »
    Relances : À quoi sert de voter ? Un droit que personne ne connaît est-il utile ?

## deputees

deputees_title = En octobre 1945, l’Assemblée a 586 sièges. Combien de femmes y sont élues ?
deputees_text = À l’Assemblée, les députées et les députés votent les lois.
# $n (Number): the number shown on the line
deputees_answer_unit =
    { $n ->
        [one] { $n } femme
       *[other] { $n } femmes
    }
deputees_why = **33 femmes sur 586 sièges.** Elles sont les premières députées de France.
deputees_ask = Le droit d’être élue date de 1944. Pourquoi seulement 33 élues en 1945 ?
deputees_notes =
    À faire : à deux, on se met d’accord sur un nombre. Donnez un repère : la moitié de 586, c’est 293. Quelques binômes annoncent leur nombre et vous l’écrivez au tableau. De 13 à 53, la réponse compte comme proche.
    Après la réponse : « Un nombre loin du vrai n’est pas une faute. Il montre ce qu’on imagine. »
    Si on vous dit « C’est que les femmes ne voulaient pas » : « On n’en sait rien pour chacune. Le droit d’être élue était tout neuf, et les habitudes étaient anciennes. »
    Si on vous dit « Et aujourd’hui ? » : « Bonne question. On peut chercher le chiffre sur le site de l’Assemblée nationale, en notant l’année. »
    Relances : Qu’est-ce qui peut aider une personne à se présenter ? Pourquoi est-il utile que les lois soient votées par des femmes et des hommes ?

## frise

frise_title = Six pas sur la frise
frise_text =
    Que se passe-t-il à chaque date ?
    En 1989, un accord entre pays le dit : filles et garçons ont les mêmes droits.
    Et le prochain pas ?
frise_notes =
    À faire : une minute à deux, pour retrouver ce que change chaque date. Puis la classe raconte, de gauche à droite. L’image ne porte que des dates et des dessins : c’est la classe qui met les mots.
    Les réponses. En **1909**, à Paris : le pantalon accepté avec un vélo. En **1944** : le droit de voter et d’être élue. En **1945** : le premier vote, et 33 députées. En **1965** : le compte en banque pour une femme mariée. En **1982** : les études de sage-femme ouvertes aux hommes.
    La date **1989** est nouvelle : la Convention internationale des droits de l’enfant, un accord entre pays, est adoptée le 20 novembre. Son article 2 dit que tous les enfants ont les mêmes droits, filles ou garçons.
    Si vous avez passé une case du quiz, donnez sa date en une phrase.
    Si on vous dit « Pourquoi un point d’interrogation ? » : « L’histoire continue. Vous pourrez proposer le prochain pas. »
    Relances : Quel espace entre deux dates vous étonne ? Quel pas a servi à tout le monde ?

## debat

debat_title = « Changer la loi suffit pour changer les habitudes. »
debat_text = Il n’y a pas de bonne réponse. On vote, on parle, on vote encore.
debat_ask = Quel argument vous a fait réfléchir ?
debat_notes =
    À faire : lisez la phrase deux fois. Dix secondes de silence, puis un premier vote (2 min). Cherchez ensemble des arguments pour chaque avis, en commençant par le moins choisi (6 min). On peut défendre un avis qui n’est pas le sien. Faites voter encore (1 min), puis posez la question affichée (2 min).
    Si la classe se déplace dans la salle, placez-vous dans la zone la moins remplie. Personne n’est obligé d’expliquer son vote.
    Des exemples pour nourrir le débat : en 1945, la loi a déjà changé, mais 33 femmes seulement sont élues. Pour le pantalon, les habitudes ont changé avant la fin de la règle. En 1982, un métier s’ouvre aux hommes ; ensuite, il faut oser.
    Si on vous dit « Tout est réglé » : « La loi donne les mêmes droits. Et dans la vie de tous les jours, que reste-t-il à faire ? »
    Si on vous dit « C’est la faute des hommes » : « On parle de règles, pas de coupables. Personne ici ne les a écrites. Chaque personne peut aider à les changer. »
    Si on vous dit « Les femmes ne devraient pas avoir ce droit » : « L’égalité des droits est dans la loi. On ne vote pas sur un droit. On débat ici des habitudes. »
    Relances : Sans loi, que peut-on faire bouger ? Une habitude, comment est-ce que cela change ? Dans la cour, une règle écrite suffit-elle ?
    Pour finir : redites deux arguments de chaque côté. Si peu d’avis ont bougé, c’est très bien : on a appris à s’écouter.

## phrase

phrase_title = Choisissez la phrase à garder.
phrase_text = Les trois phrases sont justes.
phrase_option_pas = Pas à pas, la loi donne les mêmes droits.
phrase_option_servir = Un droit, on le connaît et on s’en sert.
phrase_option_porte = La loi ouvre la porte. À nous d’entrer.
phrase_notes =
    À faire : lisez les trois phrases et faites voter. Chaque élève copie la phrase à garder dans son cahier, avec une ou deux dates de la frise. S’il reste une minute, distribuez le petit papier de fin ; sinon, gardez-le pour le lendemain.
    Si deux phrases arrivent à égalité : gardez les deux.
    Si on vous dit « Aucune ne me plaît » : « Quel mot changeriez-vous ? On vous écoute. »
    Relances : Quel mot est le plus important dans cette phrase ? À qui aimeriez-vous apprendre une de ces dates ?
