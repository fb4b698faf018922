### « On compte ! » : textes en français (langue source)

lesson_title = On compte ! Des livres, des dessins, des prises de parole
lesson_summary = On compte des dessins, des personnages et des prises de parole, puis on se demande ce que nos nombres permettent de dire.
lesson_objective =
    Mener une petite enquête chiffrée et dire ce qu’elle permet de conclure.
    À la fin, chaque élève lit un nombre de la classe et précise ce que l’on a compté, et où.
lesson_keep =
    Avant de conclure, on compte. Avant de compter, on décide ce que l’on compte.
    Un petit nombre pose une question : il ne suffit pas pour parler de tout le monde.

lesson_programme_emc = Enseignement moral et civique, CM1, CM2 et sixième : l’égalité des filles et des garçons, des femmes et des hommes ; la discussion réglée (BO du 13 juin 2024).
lesson_programme_maths = Mathématiques, cycle 3 : recueillir des données, lire un tableau et un diagramme.

lesson_notes =
    En bref : on compte nos dessins, on estime un nombre, on compte les personnages de quelques livres, on cherche ce que l’on peut conclure, on compte les prises de parole, on choisit la phrase à garder.
    Avant : la veille, distribuez une feuille sans nom avec la consigne « Dessinez une personne qui fait de la science. » Dites exactement ces mots : la consigne change les dessins. Ramassez et mélangez. Choisissez aussi huit à dix livres de la classe, ou quelques chapitres de manuels, et notez leur titre et leur année.
    Pendant : on compte des personnages, des dessins et des prises de parole. On ne compte **jamais** des élèves, et jamais à part les filles et les garçons de la classe. Personne ne dit « celui-ci, c’est mon dessin ».
    Dans le doute sur un personnage : « Autres ou on ne sait pas ». Un ours, un robot ou un nuage peuvent y rester.
    Pour commencer une case de comptage, dites ce qui compte pour un. On compte à deux : une personne regarde, l’autre vérifie.
    Si le temps manque : passez la case des dessins. La séance dure alors 42 minutes. On peut aussi la faire en deux fois : les livres un jour, la parole un autre jour.
    Après : chaque élève copie la phrase à garder. Recommencez le comptage avec d’autres livres, puis comparez.

lesson_adult =
    La séance est calme. Trois choses peuvent arriver.
    Un nombre déçoit ou étonne : « Un nombre n’accuse personne. Il décrit ces livres-là. »
    On se moque d’un dessin : « Les dessins n’ont pas de nom et pas de note. On compte seulement ce que l’on voit. »
    Compter la parole peut gêner un enfant qui parle peu, ou beaucoup : on compte des prises de parole, jamais des personnes. Ne regardez personne en lisant le total.
    Si un enfant dit une chose qui vous inquiète : écoutez avec calme, croyez-le, n’enquêtez pas et ne promettez pas le secret. Puis suivez la fiche « Si un enfant se confie ».

lesson_material =
    Un ordinateur et un vidéoprojecteur, sans internet. Aucun téléphone ni aucune tablette n’est nécessaire.
    Les dessins sans nom de la veille. Huit à dix livres, ou des pages de manuels. Un objet qui sert de bâton de parole.
    Pour répondre : la main levée suffit.
    Sans vidéoprojecteur : un tableau à trois colonnes par équipe, et des bâtons à tracer par cinq.

lesson_differentiation =
    Lecture difficile : donnez un album sans texte ou très illustré. On compte aussi dans les images.
    Nombres difficiles : tracez un bâton par personnage, puis groupez par cinq.
    Français encore fragile : affichez les mots agir, parler, décider, aider avec un dessin ou un geste.
    Parole difficile : une idée peut être écrite à deux et lue par quelqu’un d’autre. Elle compte pour une prise de parole.
    Pour aller plus loin : deux équipes comptent le même livre sans se parler, puis comparent leurs nombres.

lesson_evaluation =
    Sur un petit papier sans nom, chaque élève complète : « Dans ces livres, nous avons compté … Nous ne pouvons pas dire … »
    Réussi : le nombre est juste et la limite est dite. En chemin : la phrase parle de tous les livres. Relisez alors la question du petit nombre.
    On peut recommencer trois à six semaines plus tard, avec d’autres livres. Avec une seule classe, on ne peut pas conclure : ces nombres servent à parler.

lesson_family =
    Chères familles,

    Pendant 50 minutes, la classe mène une petite enquête avec des nombres. Le but : apprendre à compter avant de conclure, et savoir dire ce qu’un nombre ne prouve pas.

    Dans les programmes. Enseignement moral et civique, CM1, CM2 et sixième : l’égalité, la discussion réglée (BO du 13 juin 2024). Mathématiques, cycle 3 : recueillir des données, lire un tableau et un diagramme.

    Ce que les élèves font. Ils comptent ce que montrent des dessins de la classe, faits sans nom : « une personne qui fait de la science ». Ils estiment un nombre trouvé par des études de 2018. Ils comptent les personnages de quelques livres : qui agit, qui parle, qui décide, qui aide ? Ils comptent les prises de parole d’un petit débat, d’abord à main levée, puis avec un bâton de parole. À la fin, la classe choisit la phrase à garder.

    Ce qui n’est pas demandé. On compte des personnages et des prises de parole, jamais des élèves. On ne compare pas les filles et les garçons de la classe. Aucun nom n’est demandé, aucun dessin n’est noté. Après la séance, seuls les totaux de la classe sont gardés. Chaque enfant peut passer son tour. Aucun livre n’est retiré de la classe.

    D’où viennent les chiffres. Dessins de scientifiques : Québec Science, 2018, d’après la revue Child Development (États-Unis). Livres pour enfants : Observatoire des inégalités, 2013. Les adresses sont sur la fiche de la séance. Vous pouvez la demander à l’école ou au collège.

    Pour prolonger : dans un livre ou un film, comptez ensemble qui parle et qui décide.

## accueil : les règles du comptage

accueil_title = Nos trois règles pour compter
accueil_text =
    On compte des personnages, jamais des élèves.
    On décide d’abord ce qui compte pour un.
    On peut dire : « On ne sait pas. »
accueil_notes =
    À faire : lisez les trois règles. Donnez un exemple : si un même personnage est sur six pages, compte-t-il pour un ou pour six ? La classe décide, et s’y tient.
    Si on vous dit « On sait déjà ce qu’on va trouver » : « Peut-être. Dites un nombre à voix basse, et vérifions. »
    Relances : Pourquoi compter, quand on a déjà une impression ? Qui vérifie ?

## dessins : nos dessins sans nom

dessins_title = Nos dessins : que voit-on ?
dessins_text = Une personne qui fait de la science : c’était la consigne.
dessins_row_tous = Tous les dessins
dessins_row_lunettes = Avec des lunettes
dessins_row_blouse = Avec une blouse
dessins_row_dehors = Au travail dehors
dessins_row_equipe = En équipe
dessins_column_femme = Une femme
dessins_column_homme = Un homme
dessins_column_on-ne-sait-pas = On ne sait pas
dessins_ask = Où avons-nous déjà vu ce personnage ?
dessins_notes =
    À faire : montrez les dessins mélangés, l’un après l’autre. La classe dit ce qu’elle voit ; une personne compte sur le clavier. Chaque dessin compte une fois dans la première ligne. Il peut compter aussi dans plusieurs autres, ou dans aucune. Dans le doute : « On ne sait pas ».
    N’affichez pas encore le chiffre des études : il vient à la case suivante.
    Si un enfant dit « C’est mon dessin ! » : « Les dessins n’ont pas de nom ici. Merci d’avoir dessiné. »
    Si on vous dit « C’est un homme, parce qu’il a les cheveux courts » : « Les cheveux suffisent-ils pour le savoir ? »
    Si on vous dit « On a tous fait pareil » : « D’où vient cette image : un livre, un film, une publicité ? »
    Relances : Que manque-t-il sur nos dessins ? Quels lieux, quels outils, quelles équipes pourrait-on ajouter ?

## science : un nombre à estimer

science_title = Sur 10 dessins d’enfants, combien montrent une femme qui fait de la science ?
science_text = Des enfants des États-Unis ont dessiné, pour des études réunies en 2018.
# $n (Number): the number shown on the line
science_answer_unit =
    { $n ->
        [one] { $n } dessin sur 10
       *[other] { $n } dessins sur 10
    }
science_why = Environ 1 dessin sur 3. Dans les années 1960 et 1970, c’était moins de 1 sur 100.
science_ask = Qu’est-ce qui a pu changer entre ces deux époques ?
science_notes =
    À faire : à deux, choisissez un nombre de 0 à 10. Au signal, chaque binôme le montre avec les doigts. Un sur trois, c’est entre 3 et 4 sur 10 : de 2 à 4, la réponse compte comme proche. Si vous avez compté vos dessins, rapprochez les deux nombres sans conclure.
    À savoir : 78 études, 20 860 dessins, États-Unis (Québec Science, 2018, d’après Child Development). La consigne, l’âge et l’époque changent le résultat.
    Si on vous dit « Chez nous, c’est différent » : « C’est possible. Nous avons peu de dessins et une autre consigne. Que faudrait-il pour comparer ? »
    Si on vous dit « C’est parce que la science est pour les hommes » : « Un dessin montre ce que l’on a déjà vu, pas ce que l’on peut faire. »
    Relances : Pourquoi donner l’année et le pays ? Où voit-on des femmes et des hommes qui font de la science ?

## livres : les personnages

livres_title = Dans nos livres, qui fait quoi ?
livres_text = Un personnage compte une fois par ligne et par livre.
livres_row_tous = Tous les personnages
livres_row_agit = Agit : court, grimpe, invente…
livres_row_parle = Parle
livres_row_decide = Décide
livres_row_aide = Aide ou soigne
livres_row_recoit-aide = Reçoit de l’aide
livres_row_metier = A un métier
livres_column_feminins = Personnages féminins
livres_column_masculins = Personnages masculins
livres_column_autres = Autres ou on ne sait pas
livres_why = En 2013, une petite enquête a compté 38 filles sur 100 héroïnes et héros de livres pour enfants.
livres_ask = Notre façon de compter change-t-elle le résultat ?
livres_notes =
    À faire : donnez un livre ou quelques pages à chaque équipe. Une personne lit, deux comptent, une vérifie (8 min). Les équipes dictent leurs nombres. On lit ensemble le diagramme, en commençant par la ligne « Tous les personnages » (4 min), puis on répond à la question (2 min).
    Dites la phrase entière : « Dans ces livres, nous avons compté tant de personnages… » Ne dites pas « Dans les livres ».
    À savoir : l’enquête de 2013 a été faite avec une méthode simple, ses autrices et auteurs le disent (Observatoire des inégalités). Dans les bandes dessinées, elle trouvait 10 héroïnes sur 100. Ces nombres ont vieilli : les vôtres sont plus intéressants.
    Si deux équipes ne trouvent pas le même nombre : « Parfait. Qu’est-ce que chacune a décidé de compter ? »
    Si on vous dit « Ce livre est méchant » : « Un livre n’est pas coupable. Que voudrait-on lire à côté ? »
    Si on vous dit « L’ours est un garçon, c’est sûr » : « Le texte le dit-il ? Sinon, on le met avec : on ne sait pas. »
    Relances : Qui reçoit de l’aide, qui en donne ? Quel personnage aimeriez-vous ajouter ? De quelle année est ce livre ?

## petit-nombre : ce que l’on peut dire

petit-nombre_title = Nous avons compté dans quelques livres. De quoi peut-on parler ?
petit-nombre_text = On vote. On parle à deux. On vote encore.
petit-nombre_option_ces-livres = De ces livres-là
petit-nombre_option_tous-les-livres = De tous les livres
petit-nombre_option_rien = De rien du tout
petit-nombre_why = Nos nombres décrivent ces livres-là. Pour en dire plus, il faut en compter beaucoup d’autres.
petit-nombre_ask = Comment choisir d’autres livres, sans tricher ?
petit-nombre_notes =
    À faire : premier vote (1 min). On parle à deux (2 min). Second vote (1 min), puis la réponse et la question (2 min).
    Pour faire comprendre : « Je goûte une cuillère de soupe. Que sait-on de la soupe ? Et de toutes les soupes du monde ? »
    Si on vous dit « Alors cela n’a servi à rien » : « Si. Nous avons une question précise, et une façon de chercher. »
    Si on vous dit « Il suffit de prendre nos livres préférés » : « Si l’on choisit les livres, on choisit un peu le résultat. Comment tirer au hasard ? »
    Relances : Combien de livres faudrait-il ? Une autre classe trouverait-elle la même chose ?

## parole : les prises de parole

parole_title = Faut-il compter les personnages avant de choisir un livre ?
parole_text = On parle trois minutes. On compte les prises de parole, pas les personnes.
parole_row_idee = Donne une idée
parole_row_question = Pose une question
parole_row_suite = Répond à l’idée d’avant
parole_ask = Qu’est-ce que le bâton de parole a changé ?
parole_notes =
    À faire : trois minutes de débat à main levée ; une personne compte (4 min avec l’installation). Puis le même débat avec le bâton de parole : on parle quand on l’a, une minute au plus, et on peut le passer sans parler (4 min). On compare les deux diagrammes et on répond à la question (2 min).
    La personne qui compte appuie une fois par prise de parole. Elle n’écrit aucun nom et ne compte pas à part les filles et les garçons.
    La question du débat n’a pas de bonne réponse. Pour : « On ferait attention. » Contre : « On choisit un livre pour l’histoire. »
    Si on vous dit « C’est toujours les mêmes qui parlent » : « Le nombre ne dit pas qui. Comment faire pour que chaque personne puisse donner son avis ? »
    Si le total baisse avec le bâton : « Moins de prises de parole, est-ce moins bien ? Les écoute-t-on mieux ? »
    Deux essais ne suffisent pas pour conclure : dites-le, et recommencez un autre jour.
    Relances : Comment donner son avis sans parler ? Quelle ligne voudrions-nous voir grandir ?

## phrase : la phrase à garder

phrase_title = Choisissez la phrase à garder.
phrase_text = Les trois phrases sont justes.
phrase_option_compter = On compte d’abord, on conclut ensuite.
phrase_option_question = Un petit nombre pose une grande question.
phrase_option_lire = Je cherche des livres où tout le monde agit.
phrase_notes =
    À faire : lisez les trois phrases et faites voter. La plus choisie reste au tableau. S’il reste une minute, distribuez les petits papiers ; sinon, gardez-les pour le lendemain.
    Si deux phrases arrivent à égalité : gardez les deux.
    Si on vous dit « Aucune ne me plaît » : « Quel mot changeriez-vous ? On vous écoute. »
    Relances : Que pourrait-on compter d’autre : des affiches, des publicités, des noms de rues ?
