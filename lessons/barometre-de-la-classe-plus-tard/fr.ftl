### Le baromètre de la classe, plus tard : textes en français (langue source)

lesson_title = Le baromètre de la classe, plus tard
lesson_summary = Trois à six semaines après, sept cartes « Qui peut… ? » pour revoir le chemin de la classe.
lesson_objective =
    Répondre une seconde fois sans copier, puis dire avec prudence ce que les nombres montrent.
    À la fin, chaque élève peut dire pourquoi une seule classe ne suffit pas pour conclure.
lesson_keep =
    La classe a répondu deux fois. Les nombres nous aident à parler.
    Avec une seule classe, on ne peut pas conclure.
lesson_sequence = Le baromètre de la classe, en deux fois

lesson_programme_emc = Enseignement moral et civique, CP : « Se reconnaître comme individu et élève » ; CE1 : « Respecter les autres » ; CE2 : « Apprendre ensemble et vivre ensemble » (BO du 13 juin 2024).
lesson_programme_evar = Éducation à la vie affective et relationnelle, CE1 : définir et repérer des stéréotypes (arrêté du 3 février 2025, BO n° 6 du 6 février 2025).

lesson_notes =
    En bref : on répond à sept cartes, on regarde ce que l’on peut dire des nombres, on cherche ce qui fait changer d’avis, on choisit la phrase à garder.
    Quand : **trois à six semaines** après « Le baromètre de la classe ». Pas le même jour, pas le lendemain. Entre les deux, la classe a suivi deux ou trois autres séances.
    Les cartes : cette fois, c’est la forme B. Cinq cartes sont nouvelles et ressemblent à celles de la forme A. Les deux cartes de comparaison reviennent : « Explorer une île » et « Écrire un journal intime ». **N’en parlez jamais.**
    Pendant : votez comme la première fois, les yeux fermés, les trois réponses dans le même ordre, avec la même voix. Le programme tire l’ordre des cartes. Sinon, on compare deux façons de voter.
    On ne compte jamais à part les réponses des filles et celles des garçons. On ne compare pas deux classes.
    Ce que disent les nombres : peu de chose, et il faut le dire. Répondre une seconde fois change déjà un peu les réponses. Dans une classe de 25 élèves, une carte peut bouger d’environ un quart de la classe par simple hasard. Pour voir un petit changement, il faudrait additionner une quinzaine de classes.
    Pour un bilan d’équipe : notez le nombre de réponses, le total de « tout le monde » la première et la seconde fois, et à part celui des deux cartes de comparaison. Ajoutez « On ne peut pas conclure avec une seule classe. »
    Si le total baisse : ce n’est pas un échec. Dites-le aux élèves et à vous-même.

lesson_adult =
    La séance est calme. Le risque est de féliciter ou de gronder la classe pour ses nombres : ne faites ni l’un ni l’autre.
    Une phrase sur la famille : « Merci, c’est un exemple. » Puis revenez à la carte, sans poser de question.
    Si un enfant dit une chose qui vous inquiète : écoutez avec calme, croyez-le, n’enquêtez pas et ne promettez pas le secret. Puis suivez la fiche « Si un enfant se confie ».

lesson_material =
    Un ordinateur et un vidéoprojecteur, sans internet. Aucun téléphone ni aucune tablette n’est nécessaire.
    Pour répondre : la main levée suffit, les yeux fermés.
    Le total de la première fois, si vous l’avez noté.

lesson_differentiation =
    Lecture difficile : lisez tout à voix haute. Chaque carte porte un dessin.
    Français encore fragile : mimez l’action de la carte avant le vote, toujours de la même façon.
    Besoin de repères : pour les élèves qui ont un PAP ou un PPS, ou qui sont suivis en ULIS, montrez les trois réponses sur trois images, dans le même ordre à chaque carte.
    Parole difficile : le début de la phrase est au tableau : « J’ai changé d’avis quand … »
    Pour aller plus loin : au CE2, cherchez ensemble trois raisons pour lesquelles un nombre peut bouger.

lesson_evaluation =
    Ce n’est pas une évaluation des élèves. Personne n’a de note, et aucune réponse n’est fausse.
    Écoutez : les élèves disent-ils « peut-être », « on ne sait pas », « il faudrait plus de classes » ?
    Pour l’action elle-même, lisez les deux totaux avec prudence. Si les cartes de comparaison bougent comme les autres, le changement ne vient pas seulement des séances.

lesson_family =
    Chères familles,

    Il y a quelques semaines, la classe a répondu à sept cartes « Qui peut… ? ». Pendant 25 minutes, elle répond à une seconde série de cartes et regarde ce que l’on peut dire des nombres. L’enseignante ou l’enseignant mène la séance.

    Ce que l’on apprend. Les enfants disent ce qu’ils pensent, sans copier. Ils découvrent qu’un nombre ne dit pas tout, et qu’une seule classe ne suffit pas pour conclure.

    Dans les programmes. Enseignement moral et civique, du CP au CE2 (BO du 13 juin 2024). Éducation à la vie affective et relationnelle, CE1 : repérer des stéréotypes (BO n° 6 du 6 février 2025). La séance ne porte ni sur le corps ni sur la sexualité.

    Ce que les enfants voient. Sept cartes dessinées, comme « Grimper à un arbre » ou « Coudre un bouton ». Pour chacune, trois réponses : plutôt les filles, plutôt les garçons, tout le monde. Puis deux questions pour parler. À la fin, la classe choisit la phrase à garder.

    Ce qui n’est pas demandé. Aucun nom n’est demandé, et l’on ne demande pas non plus si l’enfant qui répond est une fille ou un garçon. Aucune question ne porte sur votre famille. Seuls les totaux de la classe sont gardés, jamais la réponse d’un enfant. Chaque enfant peut passer son tour.

    Pour prolonger : demandez à votre enfant ce qui peut faire changer d’avis.

## rappel : les mêmes règles

rappel_title = Vous vous souvenez des cartes ?
rappel_text =
    Chaque personne répond pour elle-même.
    Il n’y a pas de note.
    On peut passer son tour.
rappel_notes =
    À faire : « Il y a quelques semaines, on a répondu à des cartes. Aujourd’hui, presque toutes les cartes sont nouvelles. Les règles sont les mêmes. » Faites redire les règles par des élèves volontaires. Ne rappelez pas les réponses de la première fois.
    Si on vous dit « La dernière fois, j’avais mis… » : « Gardez-le pour vous. Aujourd’hui, répondez comme vous pensez aujourd’hui. »
    Relances : Pourquoi ferme-t-on les yeux ? Pourquoi n’y a-t-il pas de note ?

## cartes : le baromètre, forme B

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
    À faire : comme la première fois. Pour chaque carte, lisez : « Qui peut… » Les yeux se ferment. Dites les trois réponses dans le même ordre, comptez les mains, tapez les nombres. Une minute par carte suffit. Ne commentez rien avant la fin.
    La question est « Qui **peut** ? ». Elle n’est jamais « Qui aime ? » ni « Qui, dans la classe ? ».
    Après la septième carte, regardez tous les résultats ensemble, puis posez la question de l’écran. Lisez aussi la phrase « On ne peut pas conclure ».
    Attention : **ne parlez pas** de « Explorer une île » ni de « Écrire un journal intime ». Si un enfant en parle : « Merci. Regardons plutôt l’ensemble des cartes. »
    Si on vous dit « Je sais ce qu’il faut répondre » : « Il ne faut rien répondre de spécial. Dites ce que vous pensez. »
    Si on vous dit « C’est mieux que la dernière fois ? » : « Ce sont d’autres cartes. On va en parler tout de suite. »
    Relances, sans nommer de carte : Avez-vous pensé à une personne, à une image, à une séance ? Avez-vous hésité ?

## conclure : ce que l’on ne sait pas

conclure_title = Les nombres ont bougé, un peu ou beaucoup. Sait-on pourquoi ?
conclure_option_seances = Oui, c’est grâce à nos séances
conclure_option_pas-sur = On ne peut pas en être sûr
conclure_option_hasard = Oui, c’est toujours le hasard
conclure_why = Les cartes ont changé, nous aussi. Une seule classe ne suffit pas pour conclure.
conclure_ask = Qu’est-ce qui a pu faire bouger les nombres ?
conclure_notes =
    À faire : si vous avez le total de la première fois, écrivez les deux nombres au tableau, sans flèche et sans couleur. Lisez la question, votez, puis cherchez ensemble trois raisons possibles.
    Des raisons : de nouvelles cartes, une absence, l’habitude du jeu, une séance qui a plu, un film, un hasard.
    Si les nombres n’ont pas bougé : dites « Les nombres sont presque pareils. Sait-on pourquoi ? » La réponse est la même.
    Si on vous dit « Alors, cela ne sert à rien » : « Cela sert à nous poser des questions. Pour savoir, il faut beaucoup de classes. »
    Si on vous dit « On est meilleurs » : « On n’est ni meilleurs ni moins bons. On a réfléchi. »
    Relances : Si la classe d’à côté répondait, aurait-elle les mêmes nombres ? Que faudrait-il faire pour en être plus sûr ?

## avis : ce qui fait réfléchir

avis_title = Qu’est-ce qui peut faire changer d’avis ?
avis_text = On peut choisir plusieurs réponses.
avis_option_exemple = Voir un exemple
avis_option_parler = En parler ensemble
avis_option_essayer = Essayer soi-même
avis_option_grandir = Grandir
avis_ask = Garder le même avis, est-ce permis aussi ?
avis_notes =
    À faire : lisez les quatre réponses. Chaque élève lève la main pour toutes celles qui lui vont. Regardez, puis posez la question de l’écran. Il n’y a pas de bonne réponse.
    Si on vous dit « Changer d’avis, c’est tricher » : « Réfléchir et changer, c’est permis. Garder son avis avec une raison, c’est permis aussi. »
    Si un enfant raconte une chose de chez lui : « Merci. » Puis revenez aux quatre réponses.
    Relances : Connaissez-vous un personnage qui change d’avis dans une histoire ? Qu’est-ce qui l’a aidé ?

## phrase : la phrase à garder

phrase_title = Choisissez la phrase à garder.
phrase_text = Les trois phrases sont justes.
phrase_option_exemple = Un exemple peut ouvrir une idée.
phrase_option_changer = Changer d’avis, c’est réfléchir.
phrase_option_tout-le-monde = Apprendre, tout le monde le peut.
phrase_notes =
    À faire : lisez les trois phrases et faites voter. La plus choisie reste au tableau : dites-la en chœur. Au CE1 et au CE2, on la copie ; au CP, on la dit et on la dessine.
    Remerciez la classe : « Merci d’avoir répondu deux fois, sans copier. »
    Si deux phrases arrivent à égalité : gardez les deux.
    Relances : Quelle phrase dirait un personnage de votre livre préféré ?
