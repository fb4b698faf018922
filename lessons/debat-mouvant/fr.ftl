### Le débat mouvant : textes en français (langue source)

lesson_title = Le débat mouvant
lesson_summary = Un jeu avec une règle bizarre, une ligne pour prendre position, trois phrases à débattre : on écoute, on réfléchit, on bouge.
lesson_objective =
    Prendre position, donner une raison, écouter, changer d’avis si l’on veut.
    À la fin, chaque élève sait donner une raison avec « parce que » et redire une idée qui n’est pas la sienne.
lesson_keep =
    Débattre, c’est écouter, donner ses raisons et pouvoir changer d’avis.
    On discute une idée, jamais une personne.
lesson_programme_emc = Enseignement moral et civique, CM2 et 6e : le débat réglé ; l’égalité entre les femmes et les hommes, les filles et les garçons (BO du 13 juin 2024, appliqué en CM2 depuis la rentrée 2025 et en 6e depuis la rentrée 2026).
lesson_notes =
    En bref : on joue avec une règle bizarre, on débat de trois phrases sur une ligne, on découvre un fait, on range cinq idées, on choisit la phrase à garder.
    Avant : lisez cette page et les notes de chaque case. Préparez des petits papiers, moitié ronds, moitié carrés. Si la classe se déplace, dégagez un côté de la salle et marquez cinq places au sol.
    Pendant : lisez chaque phrase à voix haute, deux fois. Laissez dix secondes de silence, puis faites voter. À main levée, proposez une place de la ligne à la fois, comptez, tapez le nombre.
    Les trois phrases parlent de règles, de magasins et de livres. Aucune ne parle d’un élève, aucune ne met un droit au vote. Leur ordre est tiré au sort.
    On ne demande jamais qui est une fille ou un garçon. On ne compte jamais à part les avis des unes et des autres.
    Si le temps manque : passez le jeu et le fait sur les jouets. La séance dure alors 35 minutes. Vous pouvez aussi garder deux phrases sur trois.
    Après : relisez la phrase à garder le lendemain. Gardez la ligne : elle peut servir à un autre débat.
lesson_adult =
    Un débat peut chauffer. Redites la règle : « On discute une idée, jamais une personne. » Puis donnez la parole à quelqu’un d’autre.
    Un élève peut se retrouver seul à une place. Allez vous y mettre, et dites : « Cet avis existe, cherchons ses raisons. » Personne n’est obligé d’expliquer sa place.
    Le jeu de la règle bizarre peut agacer : c’est son but, mais il dure une minute. Si un enfant est triste ou fâché, arrêtez tout de suite et passez à la discussion.
    Si un enfant dit une chose qui vous inquiète : écoutez avec calme, croyez-le, n’enquêtez pas et ne promettez pas le secret. Puis suivez la fiche « Si un enfant se confie ».
lesson_material =
    Un ordinateur et un vidéoprojecteur, sans internet. Aucun téléphone ni aucune tablette n’est nécessaire.
    Pour répondre : la main levée suffit. On peut aussi marcher : une corde ou un ruban au sol, avec cinq places.
    Des petits papiers, moitié ronds, moitié carrés, un par élève, dans une boîte. Une feuille et un crayon par équipe.
    À la fin : le cahier.
lesson_differentiation =
    Lecture difficile : lisez tout à voix haute. Faites redire chaque phrase par un enfant volontaire, avec ses mots.
    Français encore fragile : expliquez d’abord cinq mots, avec un exemple : règle, juste, rayon, héroïne, argument.
    Besoin de repères : affichez les cinq places avec cinq visages, du « non » au « oui ». Montrer du doigt suffit pour répondre.
    Parole difficile : l’argument se prépare à deux. Son début est au tableau : « Je suis plutôt d’accord, parce que … » L’autre élève le dit, ou vous le lisez.
    Pour aller plus loin : défendez pendant une minute l’avis contraire au vôtre.
lesson_evaluation =
    Pendant le débat, écoutez pour la classe entière : donne-t-on une raison avec « parce que » ? Se répond-on sans se couper ? Redit-on l’idée d’une autre personne avant d’y répondre ?
    À la sortie, chaque élève redit un argument qui n’est pas le sien. Il n’y a pas de note.
    Ne jugez pas la séance au nombre d’avis qui changent. Une classe peut très bien réfléchir sans bouger.
lesson_family =
    Chères familles,

    Pendant 45 minutes, la classe apprend à débattre. L’enseignante ou l’enseignant mène la séance.

    Ce que l’on apprend. Les élèves s’exercent à donner une raison, à écouter une idée différente et à changer d’avis quand ils le souhaitent.

    Dans les programmes. Cette séance fait partie de l’enseignement moral et civique, en CM2 et en 6e : le débat réglé, l’égalité entre les femmes et les hommes (Bulletin officiel du 13 juin 2024).

    Ce que les élèves font. Un petit jeu de mots avec une règle bizarre, tirée au sort, pour sentir ce qui est juste. Puis trois phrases à débattre. « Dans un jeu, une règle est juste si elle est la même pour tout le monde. » « Dans un magasin, il faudrait ranger tous les jouets ensemble, sans rayon rose ni bleu. » « Pour aimer une histoire, il faut que le héros ou l’héroïne nous ressemble. » Sur ces phrases, tous les avis se discutent. La classe découvre aussi un fait : une charte sur les jouets signée en 2019. À la fin, elle choisit la phrase à garder.

    Ce qui n’est pas demandé. Aucune question ne porte sur votre famille, ni sur les jouets ou les livres de votre enfant. Aucun nom n’est demandé. Après la séance, seuls les totaux de la classe sont gardés, jamais la réponse d’un enfant. Chaque enfant peut passer son tour.

    D’où vient le fait. La charte sur les jouets : LCI, 2019. L’adresse est sur la fiche de la séance. Vous pouvez la demander à l’école.

    Pour prolonger : choisissez ensemble une question sans bonne réponse, par exemple sur un jeu. Cherchez deux raisons pour, deux raisons contre.

## regles : les règles pour débattre

regles_title = Nos trois règles pour débattre
regles_text =
    On écoute jusqu’au bout.
    On discute une idée, jamais une personne.
    On peut passer son tour. On peut changer d’avis.
regles_notes =
    À faire : lisez les trois règles. Choisissez ensemble un geste pour dire « je passe ». Montrez la ligne : à un bout, « pas du tout d’accord » ; à l’autre, « tout à fait d’accord » ; au milieu, « j’hésite ».
    Un mot à expliquer : un **argument**, c’est une raison que l’on donne pour défendre une idée. Il commence souvent par « parce que ».
    Si on vous dit « On est obligé d’avoir un avis ? » : « Non. Hésiter est un vrai avis. Écouter, c’est déjà participer. »
    Relances : Que peut-on dire à la place de « C’est n’importe quoi » ? Qu’est-ce qui aide à bien écouter ?

## jeu : sentir une règle injuste

jeu_title = Un jeu, une règle bizarre
jeu_text =
    Chaque personne tire un papier : un rond ou un carré.
    On joue une minute. La règle change. Puis on en parle.
jeu_notes =
    À faire : annoncez d’abord : « C’est un jeu. Une règle sera bizarre, et elle ne dure qu’une minute. » Faites des équipes de quatre. Chaque élève tire un papier au hasard dans la boîte.
    Manche 1 (1 min) : chaque équipe écrit des mots sur le thème « la mer ». Tout le monde parle.
    Manche 2 (1 min) : nouveau thème, « la forêt ». Vous dites seulement : « Les carrés n’ont pas le droit de parler ni d’écrire. » Ne donnez pas de raison.
    Arrêtez et parlez (3 min) : « À quel moment avez-vous senti que ce n’était pas juste ? » Demandez aussi aux élèves qui ont un rond ce qu’ils ont remarqué.
    Manche 3 (1 min) : la classe propose une règle qui lui paraît juste, puis joue sur le thème « le ciel ». Ne comptez pas les mots : il n’y a pas de gagnant.
    À savoir : la règle tombe sur un papier tiré au sort. N’en faites jamais une règle sur les filles et les garçons, même pour rire.
    Si on vous dit « C’est injuste ! » : « Oui. Comment l’avez-vous su ? »
    Si un élève qui a un rond dit « Moi, cela ne me gênait pas » : « Merci, c’est intéressant. Pourquoi voit-on moins une règle quand elle ne nous gêne pas ? »
    Relances : Comment changer une règle sans tricher ? Qui peut le faire ?

## ligne : le débat

ligne_title = Où vous placez-vous sur la ligne ?
ligne_text = On lit. On réfléchit. On se place. On s’écoute. On se place encore.
ligne_statement_regle = Dans un jeu, une règle est juste si elle est la même pour tout le monde.
ligne_statement_rayons = Dans un magasin, il faudrait ranger tous les jouets ensemble, sans rayon rose ni bleu.
ligne_statement_heros = Pour aimer une histoire, il faut que le héros ou l’héroïne nous ressemble.
ligne_ask = Quel argument vous a fait réfléchir ?
ligne_notes =
    À faire, pour chaque phrase (6 min) : lisez-la deux fois. Dix secondes de silence. Premier vote (1 min). On parle (4 min), en commençant par la place la moins choisie. Second vote (1 min). Regardez avec la classe ce qui a bougé, sans dire que c’est bien ou mal.
    Si la classe marche : chaque élève va se placer. Donnez la parole d’un bout à l’autre. Après un argument, on a le droit de bouger. Vous comptez et vous tapez les nombres.
    La phrase de la règle. D’accord : « Sinon, on peut tricher. » « C’est plus simple à retenir. » Pas d’accord : « Les plus jeunes ont parfois besoin de partir devant. » « Une personne qui a la jambe dans le plâtre ne joue pas de la même façon. » Si vous avez joué avec les papiers, rappelez-le.
    La phrase des rayons. D’accord : « On regarde tout, on choisit ce qui plaît. » « Une couleur ne dit pas comment on joue. » Pas d’accord : « On trouve plus vite quand c’est rangé. » « Le magasin range comme il veut. »
    La phrase de l’histoire. D’accord : « On comprend mieux ce que le personnage sent. » « Cela fait plaisir de se reconnaître. » Pas d’accord : « On peut se mettre à la place d’un dragon. » « Ce qui est différent fait voyager. »
    Si on vous dit « C’est pour les filles » ou « C’est pour les garçons » : « Qui l’a décidé ? Quelle raison peut-on donner, et quel exemple contraire ? »
    Si on vous dit « Tel jeu, les filles n’y arrivent pas » ou « les garçons n’y arrivent pas » : « Cela s’apprend. Ici, on parle de la règle du jeu. »
    Si quelqu’un raconte sa famille : « Merci. » Puis revenez à la phrase.
    Si personne ne bouge : « C’est permis. Avez-vous entendu une raison nouvelle ? »
    Relances : De quoi aurions-nous besoin pour savoir ? Qui peut redire un argument de l’autre bout de la ligne ?
    Pour finir : redites deux arguments de chaque côté.

## charte : un fait

charte_title = En 2019, des magasins ont promis de montrer les jouets à tous les enfants.
charte_text = Une charte est une liste de promesses écrites.
charte_why = **Vrai.** En France, des fabricants et des magasins ont signé cette charte en septembre 2019.
charte_ask = Une promesse écrite suffit-elle pour changer une habitude ?
charte_notes =
    À faire : lisez deux fois la phrase et faites voter. Lisez le fait et sa source, puis la question.
    À savoir : la charte est signée le 24 septembre 2019. Elle compte 34 engagements (LCI, 2019). Ce fait ne dit pas qui avait raison dans le débat : il montre que des adultes en discutent aussi.
    Si on vous dit « Mon magasin n’a pas changé » : « C’est possible. Une promesse, cela se vérifie. Comment pourrait-on le faire ? »
    Relances : Qui peut rappeler une promesse ? Que peut-on compter dans un catalogue ?

## paroles : parler du débat

paroles_title = Parlons de notre débat
paroles_text =
    Quel argument vous a fait bouger ?
    Est-on obligé d’avoir un avis ?
    De quoi aurions-nous besoin pour savoir ?
paroles_notes =
    À faire : à deux, choisissez une des trois questions et répondez-y (1 min). Puis trois ou quatre binômes volontaires racontent (2 min). On raconte un argument, pas qui l’a dit.
    Si on vous dit « J’ai changé d’avis, j’ai perdu » : « Changer d’avis quand on a une bonne raison, c’est avoir appris. »
    Si on vous dit « Je pense toujours pareil » : « Très bien. Avec quelle raison de plus ? »
    Relances : Où peut-on chercher une réponse : un livre, une enquête, une personne qui connaît le sujet ?

## envie : ranger des idées

envie_title = Pour que tout le monde ait envie de jouer, qu’est-ce qui compte le plus ?
envie_text = Rangez les cinq cartes. Toutes sont utiles.
envie_pole_first = Ce qui compte le plus
envie_pole_last = Ce qui compte aussi
envie_item_choisir = Choisir son rôle dans le jeu
envie_item_regle = Connaître la règle
envie_item_rire = Personne ne se moque
envie_item_essayer = Avoir le temps d’essayer
envie_item_ecouter = Écouter chaque idée
envie_ask = Quelle carte a été la plus difficile à placer ? Pourquoi ?
envie_notes =
    À faire : chaque équipe se met d’accord sur un ordre (3 min). On regarde l’ordre de la classe, puis on répond à la question affichée (4 min). Il n’y a pas de bon ordre.
    Montrez deux cartes voisines et demandez : « Qu’est-ce qui manque si on enlève celle-ci ? »
    Si une équipe ne se met pas d’accord : « Placez d’abord la première et la dernière. Le reste viendra. »
    Si on vous dit « Moi, je veux toujours gagner » : « Gagner peut faire plaisir. Et pour que les autres aient envie de rejouer, que faut-il ? »
    Relances : Laquelle pourrait-on essayer dès la prochaine récréation ? Qui pourrait y veiller ?

## phrase : la phrase à garder

phrase_title = Choisissez la phrase à garder.
phrase_text = Les trois phrases sont justes.
phrase_option_avis = Changer d’avis, c’est permis.
phrase_option_ecouter = J’écoute, je réfléchis, je réponds.
phrase_option_regle = Une règle juste, on en parle ensemble.
phrase_notes =
    À faire : lisez les trois phrases et faites voter. Chaque élève copie la plus choisie dans son cahier, avec un argument entendu aujourd’hui.
    Si deux phrases arrivent à égalité : gardez les deux.
    Si on vous dit « Aucune ne me plaît » : « Quel mot changeriez-vous ? On vous écoute. »
    Relances : À quel moment de la journée cette phrase peut-elle servir ?
