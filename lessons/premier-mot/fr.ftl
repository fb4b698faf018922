### « Le premier mot » : textes en français (langue source)

lesson_title = Le premier mot
lesson_summary = Un mot, une image, un débat, une affiche : ce que nous mettons derrière le mot « égalité ».
lesson_objective =
    Dire avec ses mots ce qu’est l’égalité, et l’illustrer par un exemple.
    À la fin, chaque élève distingue « avoir les mêmes droits » et « être pareils ».
lesson_keep =
    L’égalité, ce n’est pas être pareils : c’est avoir les mêmes droits.
    Filles et garçons ont les mêmes droits. À nous de les faire vivre, ensemble.

lesson_programme_emc = Enseignement moral et civique, du CM2 à la cinquième : l’égalité en droits des filles et des garçons, des femmes et des hommes ; le débat réglé (BO du 13 juin 2024).

lesson_notes =
    En bref : on écrit un mot, on vérifie un droit, on parle à partir d’images, on débat, on cherche une qualité, on choisit la phrase d’une affiche.
    Avant : lisez cette page et les notes de chaque case. Préparez des petits papiers sans nom et une boîte.
    Les mots des élèves : vous les lisez **avant** la classe. Vous n’affichez ni un nom, ni un mot qui vise quelqu’un, ni un mot qui vous inquiète. Dites-le dès le début. Les mots sont effacés à la fin de l’heure.
    Sans ordinateur pour les élèves : chaque élève écrit son mot sur un papier plié ; vous lisez les papiers, puis vous tapez les mots.
    Pendant : lisez chaque écran à voix haute. À main levée, proposez un choix à la fois, comptez, tapez le nombre. Personne n’est obligé d’expliquer son mot ni son vote.
    Si le temps manque : passez la case des qualités. La séance dure alors 39 minutes.
    Après : gardez l’affiche. Dans six semaines, redemandez le premier mot et comparez, sans conclure.

lesson_adult =
    La séance est calme, mais un mot écrit peut surprendre.
    Un mot blessant ou un nom : ne l’affichez pas et ne cherchez pas qui l’a écrit devant la classe. Rappelez la règle à tout le monde : « On écrit pour la classe, jamais sur quelqu’un. »
    Un mot inquiétant : ne le lisez pas à voix haute. Dites à toute la classe qu’elle peut venir vous parler après l’heure. Parlez-en le jour même à la direction.
    Une phrase comme « L’égalité, ça existe déjà » ou « ça n’existera jamais » : c’est une opinion. Demandez un exemple.
    Si un enfant dit une chose qui vous inquiète : écoutez avec calme, croyez-le, n’enquêtez pas et ne promettez pas le secret. Puis suivez la fiche « Si un enfant se confie ».

lesson_material =
    Un ordinateur et un vidéoprojecteur, sans internet.
    Deux petits papiers sans nom par élève, et une boîte. Une grande feuille pour l’affiche.
    Pour répondre : la main levée suffit.
    Sans vidéoprojecteur : les dix images, dessinées sur des papiers.

lesson_differentiation =
    Écriture difficile : on peut dessiner son mot, ou le dire tout bas à l’adulte.
    Français encore fragile : on écrit le mot dans sa langue ; on cherche ensemble comment le dire en français.
    Besoin de repères : affichez trois débuts : « Je pense à… », « parce que… », « par exemple… »
    Parole difficile : l’idée se prépare à deux et par écrit. L’autre élève la dit, ou vous la lisez.
    Pour aller plus loin : cherchez le mot « égalité » dans la devise de la République, et « égaux » dans l’article premier de la Déclaration universelle des droits de l’homme.

lesson_evaluation =
    Sur un petit papier sans nom, chaque élève complète : « L’égalité, c’est … Par exemple … »
    Réussi : l’exemple parle de droits ou de chances. En chemin : l’exemple dit seulement « être pareils ». Reprenez alors la question sous le fait de 1989.
    Pendant le débat, notez pour la classe entière : donne-t-on des exemples ? Se répond-on sans se couper ?

lesson_family =
    Chères familles,

    Pendant 45 minutes, la classe cherche ce que veut dire le mot « égalité ». Le but : s’exprimer avec ses mots, donner un exemple, discuter dans le calme.

    Cette séance fait partie de l’enseignement moral et civique (Bulletin officiel du 13 juin 2024). On y rappelle que les filles et les garçons, les femmes et les hommes, ont les mêmes droits.

    Les élèves écrivent un mot sans nom. L’adulte le lit avant de l’afficher. Ils apprennent ce que dit la Convention des droits de l’enfant. Ils parlent à partir d’images simples, comme un arbre ou un ballon. Ils débattent d’une phrase : « L’égalité, c’est donner exactement la même chose à tout le monde. » Sur cette phrase, tous les avis se discutent. Ils cherchent aussi des qualités chez des personnages de livres ou de films. À la fin, la classe choisit la phrase d’une affiche.

    Aucune question ne porte sur votre famille. Aucun nom n’est demandé. Les mots écrits sont effacés à la fin de l’heure ; seuls les totaux de la classe sont gardés, jamais la réponse d’un élève. Chacune et chacun peut passer son tour.

    D’où vient le fait : la Convention relative aux droits de l’enfant, article 2 (1989). Les adresses sont sur la fiche de la séance. Vous pouvez la demander à l’école ou au collège.

    Pour prolonger : demandez à votre enfant quel mot il ou elle aurait envie de mettre sur une affiche.

## accueil : les règles

accueil_title = Nos trois règles pour écrire et parler
accueil_text =
    On écrit pour la classe, jamais sur quelqu’un.
    Chaque mot est lu par l’adulte avant d’être affiché.
    On peut passer son tour.
accueil_notes =
    À faire : lisez les trois règles. Dites clairement que vous lirez les mots d’abord, et que vous pouvez ne pas en afficher. Choisissez ensemble un geste pour dire « je passe ».
    Si on vous dit « Et si j’écris une bêtise ? » : « Je ne l’afficherai pas, et l’on perdra une idée. »
    Relances : Pourquoi ne pas mettre de nom ? Qu’est-ce qui change quand personne ne sait qui a écrit ?

## mot : le premier mot

mot_title = « Égalité » : quel est le premier mot qui vous vient ?
mot_text = Un seul mot, sans nom. Il n’y a pas de mauvais mot.
mot_ask = Pourquoi ces mots-là en premier ? Quel autre mot aurait pu venir ?
mot_notes =
    À faire : trente secondes de silence, puis chaque élève écrit un mot (2 min). Lisez les mots, rapprochez ceux qui se ressemblent, écartez ceux qui visent quelqu’un (3 min). Affichez, laissez regarder en silence, puis posez la question (4 min).
    Ne demandez jamais « Qui a écrit cela ? ». On parle du mot, pas de la personne.
    Si tous les mots se ressemblent : « Quel mot manque ? Celui d’un juge, d’une sportive, d’un enfant de six ans ? »
    Si beaucoup écrivent « pareil » : « Gardons ce mot, il va nous servir pour le débat. »
    Si on vous dit « Je n’ai pas d’idée » : « C’est permis. Regarde les mots des autres, et choisis-en un. »
    Relances : Quels mots parlent de lois, lesquels parlent de tous les jours ? Où a-t-on déjà lu ce mot ?

## convention : un droit écrit

convention_title = Un accord entre pays dit que filles et garçons ont les mêmes droits.
convention_why = **C’est vrai.** C’est dans l’article 2 de la Convention des droits de l’enfant, adoptée en 1989.
convention_ask = Avoir les mêmes droits, est-ce être pareils ?
convention_notes =
    À faire : lisez la phrase deux fois et faites voter. Lisez ensuite le fait et sa source, puis posez la question.
    À savoir : la Convention internationale des droits de l’enfant est adoptée le 20 novembre 1989. Son article 2 dit que les droits valent pour chaque enfant, sans distinction, notamment de sexe.
    Si on vous dit « Ce n’est qu’un papier » : « Un droit écrit permet de demander qu’il soit respecté. Que faut-il de plus ? »
    Si on vous dit « Et les adultes ? » : « En France aussi, la loi donne les mêmes droits aux femmes et aux hommes. »
    Relances : Quels droits d’enfant connaissez-vous ? À quoi sert d’écrire un droit ?

## images : parler à partir d’une image

images_title = On pioche une image. Quel lien avec l’égalité ?
images_text = « Cette image me fait penser à… parce que… » On peut passer.
images_card_balance = Une balance
images_card_arbre = Un arbre
images_card_livre = Un livre ouvert
images_card_ballon = Un ballon
images_card_bulles = Des bulles de parole
images_card_marmite = Une marmite
images_card_fleches = Une flèche monte, une flèche descend
images_card_main = Une main et un cœur
images_card_velo = Un vélo
images_card_bouclier = Un bouclier
images_ask = A-t-on vu des choses différentes dans une même image ?
images_notes =
    À faire : piochez une image. Vingt secondes de silence. Trois ou quatre volontaires disent : « Cette image me fait penser à… parce que… » Personne ne commente. Puis l’image suivante. Quatre images suffisent.
    N’expliquez pas le choix d’un élève, et ne dites pas ce que l’image « veut dire ».
    Si personne ne parle : donnez un exemple qui ouvre. « Un arbre : toutes les branches n’ont pas la même longueur, et chacune a sa place au soleil. »
    Si on vous dit « Il n’y a aucun lien » : « C’est une réponse. Quelle image aurait un lien pour vous ? »
    Si deux élèves disent le contraire : « Les deux se disent. C’est la même image, ce n’est pas le même regard. »
    Relances : Quelle idée revient souvent ? Quelle idée manque dans nos images ?

## debat : voter, parler, voter encore

debat_title = « L’égalité, c’est donner exactement la même chose à tout le monde. »
debat_text = Il n’y a pas de bonne réponse. On vote, on parle, on vote encore.
debat_ask = Quel exemple vous a fait réfléchir ?
debat_notes =
    À faire : lisez la phrase deux fois. Premier vote (1 min). On parle à deux et on cherche un exemple (2 min). On parle en classe, en commençant par l’avis le moins choisi (4 min). Second vote (1 min).
    On ne vote pas sur un droit : les mêmes droits pour toutes et tous sont dans la loi. On débat du sens d’un mot.
    Des exemples pour lancer : les mêmes chaussures pour tout le monde, de la même pointure ? Le même temps de parole ? La même question, et du temps en plus pour qui lit lentement ?
    Si on vous dit « Alors l’égalité n’existe pas » : « Les droits sont les mêmes. Ce qui change, c’est ce dont chaque personne a besoin pour s’en servir. »
    Si on vous dit « Les filles ont plus de… » ou « Les garçons ont plus de… » : « Parlons d’une situation, pas d’un groupe. Laquelle ? »
    Si personne ne change d’avis : « C’est permis. Avez-vous entendu un exemple nouveau ? »
    Relances : « Pareil » et « juste », est-ce la même chose ? Qui décide de ce qui est juste ?

## qualite : les qualités des personnages

qualite_title = Quelle qualité aide à faire vivre l’égalité ?
qualite_text = Pensez à un personnage de livre ou de film. Écrivez un seul mot.
qualite_ask = Trouve-t-on cette qualité chez des personnages très différents ?
qualite_notes =
    À faire : chaque élève pense à un personnage et écrit une de ses qualités, sans dire son nom (2 min). Lisez les mots avant de les afficher (1 min). Puis la question : pour chaque qualité, la classe cherche une héroïne, un héros, un animal (3 min).
    On parle de personnages, jamais des élèves de la classe.
    Pour aider : le courage, l’écoute, la patience, la justice, la douceur, l’humour.
    Si on vous dit « La douceur, c’est pour les héroïnes » : « Cherchons un héros doux. Et une héroïne courageuse, et une héroïne drôle. »
    Relances : De quelle qualité parle-t-on le moins ? Une qualité s’apprend-elle ?

## affiche : la phrase de l’affiche

affiche_title = Choisissez la phrase de notre affiche.
affiche_text = Les trois phrases sont justes.
affiche_option_droits = Mêmes droits, mille façons d’être.
affiche_option_chance = La même chance d’essayer, pour toutes et tous.
affiche_option_jour = L’égalité se vit chaque jour, ensemble.
affiche_notes =
    À faire : lisez les trois phrases et faites voter (3 min). Choisissez un ou plusieurs dessins (2 min). Imprimez l’affiche, ou copiez-la sur une grande feuille. Demandez enfin : « Que comprendra une personne qui passe vite devant ? » (2 min).
    Vérifiez ensemble : la phrase attaque-t-elle quelqu’un ? Dit-elle « tous les… » ? Si l’on ajoute un fait, sa source est-elle écrite ?
    L’épreuve de l’envers : si l’on ajoute deux personnages puis qu’on les échange, l’affiche dit-elle encore la même chose ? Si oui, elle parle à tout le monde.
    N’écrivez pas d’idée toute faite en grand, même barrée : c’est elle que l’on retiendrait.
    Si deux phrases arrivent à égalité : faites deux affiches.
    Relances : Où l’accrocher ? Quel mot de tout à l’heure pourrait y trouver sa place ?
