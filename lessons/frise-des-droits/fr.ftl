### La frise des droits : textes en français (langue source)

lesson_title = La frise des droits
lesson_summary = On range deux frises, on devine un nombre, on cherche le droit qui change le plus la vie de tous les jours.
lesson_objective =
    Ranger des événements du plus ancien au plus récent et mesurer le temps entre deux dates.
    À la fin, chaque élève sait placer quatre dates sur une frise, en calculer une durée et dire ce que l’une d’elles a changé.
lesson_keep =
    Apprendre, choisir son métier, voter, décider : ces droits sont venus un par un, parfois avec de longues années d’attente.
    Aujourd’hui, en France, la loi donne les mêmes droits aux femmes et aux hommes.
lesson_programme_emc = Enseignement moral et civique, CM1 et CM2 : l’égalité en droits des femmes et des hommes ; le débat réglé (BO du 13 juin 2024). La séance fait aussi travailler la frise en histoire et le calcul d’une durée.
lesson_notes =
    En bref : on range une première frise, on devine un nombre, on répond à une question, on range une seconde frise, on débat, on choisit la phrase à garder.
    Cette séance peut suivre « Des droits, pas à pas ». La classe y retrouve deux dates, 1944 et 1982, et en découvre huit autres. Elle se fait aussi seule.
    Avant : lisez cette page et les notes de chaque case. Tracez au tableau une ligne de 1850 à aujourd’hui : vous y placerez les dates.
    Pendant : lisez chaque carte à voix haute, deux fois. Les dates se dévoilent une par une. Avant chacune, laissez la classe proposer un siècle, puis une moitié de siècle.
    Une date de loi n’est pas toujours la date où tout change dans la vie. Dites-le souvent.
    Ne dites pas « il y a tant d’années » : faites faire la soustraction, elle change chaque année.
    Après une erreur fréquente, dites « Beaucoup de personnes le pensent. », puis lisez le fait et sa source.
    Si le temps manque : passez la question sur le travail. La séance dure alors 41 minutes.
    Après : gardez la ligne au mur. Chaque mois, la classe y ajoute un événement, avec sa source.
lesson_adult =
    Des élèves peuvent parler de leur famille : une grand-mère, un pays, une croyance. Accueillez d’un mot, puis revenez aux dates. Ne demandez à personne de raconter ce qui se passe chez soi.
    Un enfant peut se sentir accusé par l’histoire. Dites-le simplement : personne dans la classe n’a écrit ces anciennes règles. Des femmes et des hommes les ont changées.
    Si un enfant dit une chose qui vous inquiète : écoutez avec calme, croyez-le, n’enquêtez pas et ne promettez pas le secret. Puis suivez la fiche « Si un enfant se confie ».
lesson_material =
    Un ordinateur et un vidéoprojecteur, sans internet.
    Pour répondre : la main levée suffit. Pour ranger une frise, chaque binôme peut aussi écrire son ordre sur l’ardoise.
    Sans vidéoprojecteur : les dix événements, écrits sur des papiers sans leur date.
    Le cahier, et un petit papier par élève pour la fin.
lesson_differentiation =
    Lecture difficile : lisez tout à voix haute. Chaque carte est courte et porte un dessin.
    Français encore fragile : expliquez d’abord cinq mots, avec un exemple : droit, loi, baccalauréat, gouvernement, médecin.
    Besoin de repères : donnez la plus ancienne et la plus récente. Il ne reste que le milieu à ranger.
    Parole difficile : la réponse se prépare à deux et par écrit. L’autre élève la dit, ou vous la lisez.
    Pour aller plus loin : calculez la plus longue et la plus courte durée entre deux cartes qui se suivent.
lesson_evaluation =
    Sur un petit papier sans nom, chaque élève place quatre dates dans l’ordre, calcule une durée et écrit ce qu’une date a changé.
    Réussi : l’ordre est juste, la durée aussi, le changement est dit en une phrase. En chemin : l’ordre est juste, la durée ou le changement reste à revoir.
    Pendant le débat, notez pour la classe entière : les raisons s’appuient-elles sur une carte ? Se répond-on sans se couper ?
lesson_family =
    Chères familles,

    Pendant 45 minutes, la classe range des événements sur deux frises : apprendre, puis voter et décider. L’enseignante ou l’enseignant mène la séance.

    Ce que l’on apprend. Les élèves s’exercent à placer une date, à calculer une durée et à dire ce qu’un droit change dans la vie.

    Dans les programmes. Cette séance fait partie de l’enseignement moral et civique, en CM1 et en CM2 (Bulletin officiel du 13 juin 2024). On y apprend que les femmes et les hommes ont les mêmes droits. Elle fait aussi travailler l’histoire et le calcul.

    Ce que les élèves voient. Une frise de six événements, du baccalauréat de Julie-Victoire Daubié, en 1861, aux études de sage-femme ouvertes aux hommes, en 1982. Un nombre à deviner sur les médecins en 2021. Une question sur le travail en 1960. Une seconde frise, de 1936 à 2022, sur le vote et le gouvernement. Puis un débat : quel droit change le plus la vie de tous les jours ? Tous les avis se discutent. À la fin, la classe choisit la phrase à garder.

    Ce qui n’est pas demandé. Aucune question ne porte sur votre famille. Aucun nom n’est demandé. Après la séance, seuls les totaux de la classe sont gardés, jamais la réponse d’un enfant. Chaque enfant peut passer son tour.

    D’où viennent les faits. Assemblée nationale, ministère de l’Éducation nationale, CNRS, Onisep, France Inter, et d’autres sites ou journaux. La liste complète, avec les adresses, est sur la fiche de la séance. Vous pouvez la demander à l’école.

    Pour prolonger : demandez à votre enfant quelle attente entre deux dates est la plus étonnante.

## depart

depart_title = Nos trois règles pour remonter le temps
depart_text =
    On écoute jusqu’au bout.
    On parle des dates et des lois, jamais des familles.
    On peut se tromper : une frise, cela se corrige.
depart_notes =
    À faire : lisez les trois règles. Montrez la ligne du tableau et placez-y deux repères : l’année d’ouverture de votre école, si vous la connaissez, et cette année.
    Trois mots à expliquer : un **droit**, c’est ce que la loi permet ou protège. Un **événement**, c’est ce qui arrive à une date. Une **durée**, c’est le temps entre deux dates.
    Si la classe a fait « Des droits, pas à pas » : « Quelles dates avez-vous gardées ? » Placez-les sur la ligne.
    Si on vous dit « Je ne connais aucune date » : « Personne ne les connaît toutes. On cherche des indices. »
    Relances : Comment deviner une date ? À quoi sert de savoir ce qui est venu avant ?

## apprendre : la première frise

apprendre_title = Apprendre : rangez six étapes, du plus ancien au plus récent.
apprendre_text = En France. Bachelière : qui a réussi l’examen de fin de lycée.
apprendre_event_daubie = Première femme bachelière
apprendre_event_bres = Première Française docteure en médecine
apprendre_event_instruction = L’instruction devient obligatoire
apprendre_event_meme-bac = Le même baccalauréat pour tout le monde
apprendre_event_mixite = L’école mixte à tous les niveaux
apprendre_event_sages-femmes = Études de sage-femme ouvertes aux hommes
apprendre_why = De 1861 à 1982, il se passe 121 ans. La dernière étape ouvre une porte aux hommes.
apprendre_ask = Quelle durée entre deux étapes vous étonne ?
apprendre_notes =
    À faire : à deux, cherchez un ordre (3 min). La classe propose le sien. Puis les dates se dévoilent une par une ; à chacune, on raconte l’étape (5 min). Pour finir, chaque binôme calcule une durée et on répond à la question affichée (3 min).
    Les étapes, à raconter. **1861** : Julie-Victoire Daubié est la première femme à obtenir le baccalauréat en France (France Inter). **1875** : Madeleine Brès est la première Française docteure en médecine. **1882** : l’instruction devient obligatoire pour toutes les filles et tous les garçons. **1924** : filles et garçons préparent le même baccalauréat, avec le même programme (CNRS). **1976** : la mixité devient officielle à tous les niveaux de l’école (ministère de l’Éducation nationale). **1982** : les hommes peuvent étudier pour devenir sage-femme.
    À savoir : pour la mixité, la loi est de 1975 et le décret qui l’applique de décembre 1976. Si un binôme dit 1975, il a raison pour la loi. L’ordre ne change pas.
    Des écoles mixtes existaient avant 1976, et des filles passaient déjà le baccalauréat avant 1924. La carte donne la date d’une règle.
    Si on vous dit « Pourquoi d’abord le baccalauréat, et l’école obligatoire après ? » : « Bonne remarque. Une personne peut ouvrir une porte avant que la loi ne l’ouvre à tout le monde. »
    Si on vous dit « Sage-femme, c’est un métier de femmes » : « Beaucoup de personnes le pensent. Depuis 1982, ces études sont ouvertes aux hommes. »
    Relances : Quels indices aviez-vous ? Qui gagne quelque chose quand une école s’ouvre ? Qu’est-ce qui rend une attente longue ?

## medecins : combien sur dix

medecins_title = En France, en 2021, sur 10 médecins, combien sont des femmes ?
# $n (Number): the number shown on the line
medecins_answer_unit =
    { $n ->
        [one] { $n } médecin sur 10
       *[other] { $n } médecins sur 10
    }
medecins_why = **Presque la moitié : environ 5 sur 10.** En 1875, Madeleine Brès est la première Française docteure.
medecins_ask = Qu’est-ce qui a pu changer entre 1875 et 2021 ?
medecins_notes =
    À faire : chaque élève choisit un nombre de 0 à 10, en silence, puis le montre avec les doigts au signal. Les dix silhouettes sont dix médecins. De 4 à 6, la réponse compte comme proche.
    Après la réponse : « Un nombre loin du vrai n’est pas une faute. Il montre ce qu’on imagine. » Comptez ensuite l’autre moitié : environ 5 hommes.
    À savoir : le chiffre vient de la DREES, un service de l’État qui fait des statistiques sur la santé (Pourquoi Docteur, 2021). Dites toujours l’année.
    Si on vous dit « Mon médecin est un homme » ou « Ma docteure est une femme » : « Oui, il y a les deux. Une seule personne ne suffit pas pour connaître le nombre. »
    Relances : Pourquoi imagine-t-on parfois un autre nombre ? Où voit-on des médecins : dans un livre, un film, un jeu ?

## travail : vrai ou faux

travail_title = En 1960, en France, un mari pouvait s’opposer au travail de sa femme.
travail_why = **Vrai.** Depuis 1965, une femme mariée peut travailler sans demander l’autorisation de son mari.
travail_ask = Qu’est-ce que cela change, de décider soi-même de son travail ?
travail_notes =
    À faire : lisez deux fois, en appuyant sur la date. Chaque élève répond sans se concerter. Placez 1965 sur la ligne du tableau.
    À savoir : la loi date du 13 juillet 1965. Elle permet aussi à une femme mariée d’ouvrir seule un compte en banque (vu dans « Des droits, pas à pas »).
    Si on vous dit « Et aujourd’hui ? » : « Aujourd’hui, en France, chaque personne choisit son travail, mariée ou non. »
    Si on vous dit « Alors toutes les femmes restaient à la maison ? » : « Non. Beaucoup travaillaient. La règle donnait au mari le droit de dire non. »
    Si quelqu’un raconte sa famille : « Merci. Ici, on regarde la loi. » Puis revenez à la date.
    Relances : Une règle que l’on n’utilise pas toujours, est-ce que cela compte ? Qui gagne quelque chose quand chaque personne choisit son travail ?

## decider : la seconde frise

decider_title = Voter, décider : rangez quatre étapes, du plus ancien au plus récent.
decider_text = Tout se passe en France. Attention, l’ordre peut surprendre.
decider_event_gouvernement = Trois femmes entrent au gouvernement
decider_event_vote = Le droit de vote pour les femmes
decider_event_cresson = Une femme dirige le gouvernement
decider_event_presidente = Une femme préside l’Assemblée
decider_why = En 1936, trois femmes sont au gouvernement. Elles n’ont pas encore le droit de vote : il date de 1944.
decider_ask = Comment peut-on gouverner sans avoir le droit de voter ?
decider_notes =
    À faire : à deux, un ordre (2 min). Dévoilez les dates une par une et racontez (4 min). Puis la question affichée (2 min).
    Les étapes, à raconter. **1936** : Cécile Brunschvicg, Suzanne Lacore et Irène Joliot-Curie entrent au gouvernement. **1944** : une ordonnance du 21 avril donne aux Françaises le droit de voter et d’être élues (Assemblée nationale). **1991** : Édith Cresson est la première femme à diriger le gouvernement. **2022** : Yaël Braun-Pivet est la première femme élue présidente de l’Assemblée nationale.
    À savoir : le droit date de 1944, le premier vote du 29 avril 1945. Ne mélangez pas les deux. On ne vote pas pour les ministres : on les nomme. C’est la réponse à la question affichée.
    Parlez des pas, pas des partis. Ne demandez à personne pour qui l’on vote chez soi.
    Si on vous dit « C’est long, de 1944 à 1991 ! » : « Combien d’années ? Un droit peut être écrit, et il faut encore du temps pour s’en servir. »
    Si on vous dit « Et une présidente de la République ? » : « Cherchez ensemble la liste, avec sa source et sa date. »
    Relances : Pourquoi est-il utile que des femmes et des hommes décident ensemble ? Quelle carte ajouteriez-vous au bout de la ligne ?

## debat : quel droit change le plus la vie

debat_title = Quel droit change le plus la vie de tous les jours ?
debat_text = Il n’y a pas de bonne réponse. On vote, on parle, on vote encore.
debat_option_apprendre = Aller à l’école
debat_option_metier = Choisir son métier
debat_option_voter = Voter
debat_option_decider = Participer aux décisions du pays
debat_ask = Quelle raison vous a fait réfléchir ?
debat_notes =
    À faire : dix secondes de silence, puis un premier vote (2 min). On parle, en commençant par la réponse la moins choisie (5 min). Chaque raison s’appuie sur une carte. Second vote (1 min). Puis la question affichée (2 min).
    On ne vote pas sur un droit : les quatre sont dans la loi, pour tout le monde. On cherche seulement lequel change le plus la vie.
    Pour nourrir le débat. L’école : « Sans savoir lire, comment choisir ? » Le métier : « On y passe beaucoup de temps. » Le vote : « C’est ainsi que l’on change les lois. » Les décisions : « Si personne ne pense à un problème, il reste. »
    Si on vous dit « Les femmes ne devraient pas avoir ce droit » : « L’égalité des droits est dans la loi. On ne vote pas là-dessus. Ici, on cherche ce qu’un droit change. »
    Si on vous dit « Tout est réglé » : « La loi donne les mêmes droits. Et dans la vie de tous les jours, que reste-t-il à faire ? »
    Si on vous dit « C’est la faute des hommes » : « On parle de règles, pas de coupables. Des femmes et des hommes ont demandé de les changer. »
    Relances : Peut-on se servir d’un droit sans les autres ? Lequel vous sert déjà, à votre âge ?

## phrase

phrase_title = Choisissez la phrase à garder.
phrase_text = Les trois phrases sont justes.
phrase_option_date = Derrière chaque date, il y a des personnes.
phrase_option_ensemble = Un droit pour tout le monde, cela se construit.
phrase_option_suite = La frise continue, et nous aussi.
phrase_notes =
    À faire : lisez les trois phrases et faites voter. Chaque élève copie la plus choisie dans son cahier, avec deux dates et la durée entre elles. S’il reste une minute, distribuez le petit papier de fin.
    Si deux phrases arrivent à égalité : gardez les deux.
    Si on vous dit « Aucune ne me plaît » : « Quel mot changeriez-vous ? On vous écoute. »
    Relances : Quelle personne de la frise aimeriez-vous mieux connaître ?
