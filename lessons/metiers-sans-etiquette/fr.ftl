### Métiers sans étiquette : textes en français (langue source)

lesson_title = Métiers sans étiquette
lesson_summary = Qui fait quel métier en France ? On devine, on vérifie avec des chiffres datés, on débat.
lesson_objective = À la fin, chaque élève sait citer un chiffre avec son année et donner un argument sur le libre choix d’un métier.
lesson_keep = Pour découvrir un métier, on regarde ses missions avant son image. Un chiffre se lit avec son année : il peut changer.
lesson_programme_emc = Enseignement moral et civique, cinquième : l’égalité devant la loi, l’écoute et le débat réglé.
lesson_programme_avenir = Parcours Avenir : découvrir les métiers et les études, s’informer avant de juger.
lesson_family =
    Chères familles,

    Pendant 50 minutes, la classe parle des métiers et des études. Le but : vérifier une impression avec un chiffre, puis discuter dans le calme.

    Cette séance fait partie de l’enseignement moral et civique (Bulletin officiel du 13 juin 2024) et du parcours Avenir.

    Les élèves rangent des missions de métiers, puis devinent combien de femmes ou d’hommes exercent trois d’entre eux : infirmières et infirmiers, pompières et pompiers, médecins. Ils peuvent aussi découvrir trois dates et une règle de la loi sur les annonces d’emploi.

    Ensuite, ils débattent d’une phrase : « Montrer des exemples suffit pour que tout le monde ose tous les métiers. » Tous les avis se discutent. Chaque élève peut aussi se taire. À la fin, la classe choisit la phrase à garder.

    La séance ne pousse personne vers un métier. Elle élargit le choix de chaque fille et de chaque garçon.

    Aucune question ne porte sur votre famille, ni sur les projets de votre enfant. Aucun nom n’est demandé. Après la séance, seuls les totaux de la classe sont gardés, jamais la réponse d’un élève.

    Chaque fait affiché porte sa source. La liste complète, avec les adresses, est sur la fiche de la séance. Vous pouvez la demander au collège.

    Pour prolonger : prenez ensemble un métier au hasard et cherchez ce que l’on y fait vraiment dans une journée.
lesson_material =
    Un ordinateur et un vidéoprojecteur, sans internet.
    Pour répondre : la main levée suffit.
    Une feuille par équipe de quatre. Le cahier, et un petit papier par élève pour la fin.
lesson_differentiation =
    Lecture difficile : lisez chaque question deux fois à voix haute. Imprimez-la en gros, ou faites travailler à deux.
    Nombres difficiles : donnez dix jetons par binôme pour montrer « combien sur dix ».
    Français encore fragile : expliquez d’abord quatre mots, avec un exemple : mission, volontaire, annonce, argument.
    Parole difficile : l’argument se prépare à deux et par écrit. L’autre élève le dit, ou vous le lisez.
    Pour aller plus loin : écrivez 13 sur 100 et 20 sur 100 en fractions. Placez ensuite 1875, 1924, 1972, 1976 et 1982 sur une frise.
lesson_evaluation =
    Sur un petit papier sans nom, chaque élève écrit un chiffre de l’heure avec son année, puis un argument du débat. Ce peut être l’argument d’une autre personne.
    Réussi : le chiffre a son année et l’argument tient en une phrase avec « parce que ». En chemin : l’année manque, ou l’argument répète l’avis. Reprenez alors un exemple à l’oral.
    Pendant le débat, notez pour la classe entière : s’appuie-t-on sur un fait ? Se répond-on sans se couper ?
lesson_notes =
    En bref : on range des missions, on devine trois chiffres, on découvre trois dates et une règle, on débat, on choisit la phrase à garder.
    Avant : lisez cette page et les notes de chaque case. La classe vote à main levée. Préparez des équipes de quatre, mélangées, jamais des filles contre des garçons.
    Pendant : lisez chaque question deux fois. Laissez dix secondes de silence, puis faites voter. À main levée, proposez un choix à la fois, comptez, tapez le nombre. Après une erreur fréquente, dites « Beaucoup de personnes le pensent. », puis lisez le fait, son année et sa source.
    Les chiffres parlent de la France, une année donnée. Ils disent qui exerçait un métier cette année-là, pas qui en est capable.
    Si le temps manque : passez les cases des trois portes et de l’annonce. La séance dure alors 39 minutes. Avec sept minutes de plus, gardez l’annonce, qui apporte la loi.
    Après : relisez la phrase à garder au cours suivant. Trois semaines plus tard, redemandez un chiffre et son année.
lesson_adult =
    Des élèves ont pu entendre qu’un métier n’était « pas pour elles » ou « pas pour eux ». Le métier d’un proche peut aussi être moqué. Accueillez d’un mot, puis revenez aux missions.
    Ne demandez à personne son projet, ni le métier de ses proches. Ne faites parler personne au nom des filles ou des garçons. Tout le monde peut passer son tour.
    Un enfant peut se sentir accusé par un chiffre. Dites-le simplement : personne ici n’a décidé ces écarts, et tout le monde gagne à choisir librement.
    Une moquerie : arrêtez doucement, rappelez la règle, reprenez. Revoyez les élèves à part, après l’heure.
    Si un enfant dit une chose qui vous inquiète : écoutez avec calme, croyez-le, n’enquêtez pas et ne promettez pas le secret. Puis suivez la fiche « Si un enfant se confie ».

## regles

regles_title = Nos trois règles pour parler
regles_text =
    On écoute jusqu’au bout.
    On parle des métiers, jamais des personnes de la classe.
    On peut passer son tour. On peut changer d’avis.
regles_notes =
    À faire : lisez les trois règles. Demandez à deux volontaires de les redire avec leurs mots. Annoncez le chemin : « On devine, on vérifie, on débat. Et un chiffre se donne toujours avec son année et sa source. »
    Si on vous dit « On va encore parler des filles » : « On parle de tout le monde. Vous verrez aussi des métiers où les hommes sont peu nombreux. »
    Relances : À quoi voit-on que quelqu’un nous écoute ? Que peut-on dire quand on n’est pas d’accord ?

## missions

missions_title = Soigner à l’hôpital, secourir : où trouve-t-on ces missions ?
missions_text = Une mission peut aller dans les deux métiers.
missions_bin_les-deux = Dans les deux métiers
missions_bin_soin = Infirmière, infirmier
missions_bin_secours = Pompière, pompier
missions_item_rassurer = Rassurer une personne
missions_item_incendie = Éteindre un incendie
missions_item_porter = Porter une personne
missions_item_medicament = Préparer un médicament
missions_item_equipe = Travailler en équipe
missions_item_douceur = Parler avec douceur
missions_item_vite = Décider vite
missions_why = Rassurer, porter, travailler en équipe : ces deux métiers partagent beaucoup de missions.
missions_ask = Quelles missions trouve-t-on dans beaucoup d’autres métiers ?
missions_notes =
    À faire : lisez les sept cartes. Les équipes ont deux minutes pour se mettre d’accord sur leur feuille. Puis chaque équipe place une carte et dit pourquoi, en une phrase.
    Deux cartes n’ont pas de réponse attendue : « Parler avec douceur » et « Décider vite ». Laissez les équipes argumenter. Si une équipe défend bien une autre boîte, acceptez.
    Si on vous dit « Pour porter, il faut être un homme » : « Porter s’apprend, avec une technique et en équipe. On porte aussi des personnes à l’hôpital. »
    Si on vous dit « La douceur, c’est pour les filles » : « Une personne secourue a besoin de calme et de douceur. Tout le monde a le droit d’être doux. »
    Relances : Quelle mission vous a fait hésiter ? Laquelle montre-t-on le moins dans les films ?

## infirmiers

infirmiers_title = Sur dix infirmières et infirmiers, combien sont des hommes ?
infirmiers_text = En France, en 2021
# $n (Number): the number of silhouettes chosen
infirmiers_answer_unit =
    { $n ->
        [one] { $n } homme sur dix
       *[other] { $n } hommes sur dix
    }
infirmiers_why = En 2021, environ 13 sur 100 sont des hommes : entre un et deux sur dix.
infirmiers_ask = Qu’est-ce qui aiderait plus d’hommes à découvrir ce métier ?
infirmiers_notes =
    À faire : chaque élève choisit un nombre, en silence, et le montre au signal avec les doigts. Montrez les réponses de la classe, puis le chiffre et sa source. En 2021, c’était 13,4 %. Les silhouettes arrondissent à un sur dix. De 0 à 2, la réponse compte comme proche.
    Revenez au tri : beaucoup de missions étaient communes. Pourtant, on n’imagine pas les mêmes personnes. D’où vient cette image ?
    Si on vous dit « Ce n’est pas un métier d’homme » : « Beaucoup de personnes le pensent. En 2021, environ 13 sur 100 sont des hommes. Le métier est ouvert à tout le monde. »
    Si on vous dit « Moi, j’en vois beaucoup plus » : « Ce que l’on voit raconte un lieu. Le chiffre compte tout le pays. Les deux sont utiles. »
    Relances : Qui décide de l’image d’un métier ? Qui y gagne quand un métier s’ouvre à tout le monde ?

## pompiers

pompiers_title = Sur dix pompières et pompiers, combien sont des femmes ?
pompiers_text = En France, en 2022, volontaires compris
# $n (Number): the number of silhouettes chosen
pompiers_answer_unit =
    { $n ->
        [one] { $n } femme sur dix
       *[other] { $n } femmes sur dix
    }
pompiers_why = En 2003, 6 femmes sur 100. En 2022, environ 20 sur 100. Les équipes ont changé.
pompiers_ask = Qu’est-ce qui a pu faire changer ces équipes ?
pompiers_notes =
    À faire : expliquez d’abord que les volontaires s’engagent en plus d’un autre métier ou de leurs études. Puis, comme avant : on devine, on montre, on lit. De 1 à 3, la réponse compte comme proche.
    À savoir : les femmes peuvent devenir sapeuses-pompières depuis le 25 octobre 1976. Les chiffres de 2003 et de 2022, cités à l’Assemblée nationale, ont été publiés en 2022 par la sécurité civile. En 2022, les femmes étaient environ 21 sur 100 parmi les volontaires, et 6 sur 100 parmi les professionnelles et les professionnels.
    Si on vous dit « Il faut beaucoup de force » : « On regarde ce qu’une personne sait faire, jamais un groupe entier. La technique et l’équipe comptent aussi. »
    Si on vous dit « 20 sur 100, c’est peu » : « C’est plus de trois fois le chiffre de 2003. Un chiffre qui a bougé peut encore bouger. »
    Relances : Qui peut faire changer une équipe ? Qu’est-ce qui donne envie de rester dans un métier ?

## medecins

medecins_title = Sur dix médecins, combien sont des femmes ?
medecins_text = En France, en 2021
# $n (Number): the number of silhouettes chosen
medecins_answer_unit =
    { $n ->
        [one] { $n } femme sur dix
       *[other] { $n } femmes sur dix
    }
medecins_why = En 2021, près de 48 médecins sur 100 sont des femmes : presque la moitié.
medecins_ask = En 1875, Madeleine Brès devient docteure en médecine. Qu’est-ce qui a changé depuis ?
medecins_notes =
    À faire : comme avant, on devine, on montre, on lit. En 2021, c’était 47,9 %. De 4 à 6, la réponse compte comme proche. Puis comparez les trois chiffres au tableau : peu d’hommes, peu de femmes, presque moitié-moitié.
    À savoir : Madeleine Brès est la première Française docteure en médecine.
    Si on vous dit « Je pensais beaucoup moins » : « Beaucoup de personnes le pensent. En 2021, c’est presque la moitié. »
    Si on vous dit « Alors tout est réglé » : « Ce chiffre parle d’un seul métier. Les deux autres disent autre chose. »
    Relances : Lequel des trois chiffres vous étonne le plus ? Que faudrait-il savoir pour expliquer les écarts ?

## portes

portes_title = Trois portes se sont ouvertes à tout le monde. Laquelle en dernier ?
portes_text = Polytechnique est une grande école française d’ingénieures et d’ingénieurs.
portes_option_bac = Le même bac pour tout le monde
portes_option_polytechnique = L’École polytechnique
portes_option_sage-femme = Les études de sage-femme
portes_why = Même bac en 1924, Polytechnique en 1972, études de sage-femme ouvertes aux hommes en 1982.
portes_ask = Une porte est ouverte, mais peu de personnes entrent. Pourquoi, à votre avis ?
portes_notes =
    À faire : laissez dix secondes, puis faites voter. Après la réponse, écrivez les trois dates au tableau.
    À savoir : des filles passaient déjà le baccalauréat ; depuis 1924, filles et garçons préparent le même, avec le même programme. L’École polytechnique accepte des étudiantes depuis 1972. Les hommes peuvent étudier pour devenir sage-femme depuis 1982. En 2021, environ 3 sages-femmes sur 100 étaient des hommes. On dit une ou un sage-femme.
    Si on vous dit « Un homme n’a pas le droit » : « Beaucoup de personnes le pensent. Ces études sont ouvertes aux hommes depuis 1982. »
    Si on vous dit « Certaines personnes préfèrent une femme » : « Chaque personne peut avoir sa préférence. La formation, elle, est la même pour tout le monde. »
    Relances : Que faut-il pour oser entrer quelque part en premier ? Une date suffit-elle à tout changer ?

## annonce

annonce_title = « Recherche un homme pour réparer des vélos. » Cette annonce est-elle permise ?
annonce_text = On vote, on justifie à deux, on vote encore.
annonce_option_choix = Oui, l’entreprise choisit
annonce_option_force = Oui, si c’est physique
annonce_option_non = Non, la loi l’interdit
annonce_why = Une annonce n’a pas le droit de demander un homme ou une femme, sauf pour jouer un rôle ou être mannequin.
annonce_ask = Et si l’annonce cherchait une femme pour l’accueil ? Comment l’écrire pour tout le monde ?
annonce_notes =
    À faire : premier vote, puis deux minutes à deux. Chaque binôme cherche une phrase avec « parce que ». Second vote, puis la réponse. La raison donnée compte plus que la bonne réponse. Ensuite, faites récrire l’annonce. Par exemple : « Recherche une réparatrice ou un réparateur de vélos. »
    Si on vous dit « Une entreprise choisit qui elle veut » : « Beaucoup de personnes le pensent. Mais la loi l’interdit, sauf quelques exceptions : actrice, acteur, mannequin. »
    Si on vous dit « Et si c’est très physique ? » : « L’annonce peut décrire le travail à faire. Chaque personne voit alors si elle veut répondre. »
    Si on vous dit « Personne ne vérifie » : « Une règle peut être mal suivie. Elle existe quand même, et on peut la rappeler. »
    Relances : Que perd une entreprise qui écarte une partie des gens ? Quels mots donnent envie de répondre ?

## debat

debat_title = Montrer des exemples suffit pour que tout le monde ose tous les métiers.
debat_text = Il n’y a pas de bonne réponse. On vote, on parle, on vote encore.
debat_ask = Quel argument vous a fait réfléchir ?
debat_notes =
    À faire : lisez la phrase deux fois. Dix secondes de silence, puis un premier vote (1 min). Donnez la parole à chaque avis, en commençant par le moins choisi : un argument à la fois, quatre ou cinq en tout (5 min). Faites voter encore (1 min), puis posez la question affichée (2 min).
    On peut défendre un avis qui n’est pas le sien. Si une personne est seule de son avis, défendez cet avis avec elle. Personne n’est obligé d’expliquer son vote.
    Pour nourrir « d’accord » : voir une personne au travail donne une idée que l’on n’avait pas. Pour nourrir « pas d’accord » : il faut aussi des règles, des informations et un bon accueil.
    Si on vous dit « C’est quoi, la bonne réponse ? » : « Il n’y en a pas ici. On cherche de bons arguments. »
    Si on vous dit « Chacun fait ce qu’il veut » : « Oui, chaque personne choisit. Pour choisir, il faut connaître toutes les possibilités. »
    Relances : De quoi aurions-nous besoin pour savoir ? Qui peut montrer des exemples, et où ?

## phrase

phrase_title = Choisissez la phrase à garder.
phrase_text = Les trois phrases sont justes.
phrase_option_missions = Un métier n’a pas d’étiquette.
phrase_option_regarder = Avant de juger un métier, on regarde.
phrase_option_changer = Un métier change quand il s’ouvre.
phrase_notes =
    À faire : lisez les trois phrases et faites voter. Chaque élève copie la phrase à garder dans son cahier, puis remplit son petit papier.
    Si deux phrases arrivent à égalité : gardez les deux.
    Si on vous dit « Aucune ne me plaît » : « Écrivez la vôtre à côté. Elle doit pouvoir parler à tout le monde. »
    Relances : Cette phrase est-elle vraie pour tous les métiers vus aujourd’hui ? Où pourrait-on l’afficher au collège ?
