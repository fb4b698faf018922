### « Pages de catalogue » : textes en français (langue source)

lesson_title = Pages de catalogue : lire une image avant de la croire
lesson_summary = On cherche les indices d’un catalogue et d’une affiche inventés, on découvre une promesse, puis on débat.
lesson_objective =
    Repérer dans une publicité les couleurs, les mots et les places qui font deviner « pour qui ».
    À la fin, chaque élève montre un indice et propose un changement avec « parce que ».
lesson_keep =
    Une image choisit des couleurs, des mots et des places. On peut la lire avant de la croire.
    Un jouet ou un sport est pour qui a envie d’essayer.

lesson_programme_emc = Enseignement moral et civique, CE2, CM1 et CM2 : apprendre et vivre ensemble ; l’égalité entre les filles et les garçons (BO du 13 juin 2024).
lesson_programme_evar = Éducation à la vie affective et relationnelle : les stéréotypes dans les catalogues de jouets, les publicités et les emballages (thème du CE1, repris ici) ; comprendre les stéréotypes pour agir contre les discriminations (CM1). Arrêté du 3 février 2025, BO n° 6 du 6 février 2025.

lesson_notes =
    En bref : on enquête sur deux pages de catalogue, on découvre une promesse, on enquête sur une affiche, on débat, on choisit la phrase à garder.
    Avant : lisez cette page et les notes de chaque case. Regardez les deux images : tout y est inventé, le magasin, le club, les personnages et les prix.
    Pendant : chaque enquête commence par trente secondes de silence, les yeux sur l’image. Puis on parle à deux, puis en classe.
    Une règle à redire : aimer une couleur n’est jamais le problème. Le problème, c’est de croire que l’on doit l’aimer, ou que l’on n’y a pas droit.
    On parle des images. Personne ne raconte ce qu’il y a chez soi, ni les cadeaux reçus. On ne compte jamais à part les réponses des filles et celles des garçons.
    Après une erreur fréquente, dites « Beaucoup de personnes le pensent. », puis lisez le fait et sa source.
    Si le temps manque : passez la case de l’affiche. La séance dure alors 35 minutes.
    Après : chaque binôme dessine une page de catalogue pour tout le monde, avec un titre, un verbe et une couleur choisie. Affichez les pages ensemble.

lesson_adult =
    La séance est calme. Trois choses peuvent arriver.
    Une moquerie sur un goût, par exemple une couleur ou un jouet : arrêtez doucement. « On parle des images. On ne se moque de personne. »
    Une gêne sur l’argent ou les cadeaux : ne demandez jamais ce que chaque enfant a reçu. Les prix de l’image sont inventés.
    Une phrase sur la famille, par exemple « Chez moi, c’est interdit » : ne jugez personne. « Dans les familles, on pense des choses différentes. Ici, on lit une image. »
    Si un enfant dit une chose qui vous inquiète : écoutez avec calme, croyez-le, n’enquêtez pas et ne promettez pas le secret. Puis suivez la fiche « Si un enfant se confie ».

lesson_material =
    Un ordinateur et un vidéoprojecteur, sans internet. Aucun téléphone ni aucune tablette n’est nécessaire.
    Pour répondre : la main levée suffit. Pour enquêter : le doigt au tableau.
    Sans vidéoprojecteur : les deux images imprimées, une pour deux élèves, et un crayon pour entourer.
    Pour dessiner la page, après la séance : une feuille et des crayons par binôme.

lesson_differentiation =
    Lecture difficile : lisez à voix haute chaque mot des images. Il y en a peu.
    Vue fragile : décrivez l’image avec le texte de remplacement, ou donnez-la imprimée en grand.
    Français encore fragile : mimez les verbes « ranger, soigner, construire, explorer » avant l’enquête.
    Besoin de repères : donnez une seule question à la fois. Qui agit ? Qui regarde ? Quelles couleurs ? Quels mots ?
    Parole difficile : montrer du doigt suffit. Le binôme peut dire la phrase.
    Pour aller plus loin : en mathématiques, comparez des prix inventés pour la même quantité.

lesson_evaluation =
    Pendant la seconde enquête, regardez si la classe trouve seule des indices qu’elle a appris à voir dans la première.
    Sur un petit papier sans nom, chaque élève complète : « L’image montre … On pourrait changer … parce que … »
    Réussi : un indice visible et un changement avec une raison. En chemin : un avis sans indice. Revenez alors à l’image : « Où le voit-on ? »

lesson_family =
    Chères familles,

    Pendant 45 minutes, la classe apprend à lire une publicité : ses couleurs, ses mots, la place de chaque personnage. L’enseignante ou l’enseignant mène la séance.

    Dans les programmes. Enseignement moral et civique, CE2, CM1 et CM2 : apprendre et vivre ensemble, l’égalité (BO du 13 juin 2024). Éducation à la vie affective et relationnelle : les stéréotypes dans les catalogues et les publicités (BO n° 6 du 6 février 2025). La séance ne porte ni sur le corps ni sur la sexualité.

    Ce que les enfants voient. Deux pages d’un catalogue de jouets et l’affiche d’un club de sport. Nous les avons dessinées pour la classe : le magasin, le club et les prix n’existent pas, et les personnages sont des animaux. Les enfants cherchent des indices, comme deux prix pour la même trottinette. Ils découvrent une promesse faite en 2019 par des fabricants et des magasins de jouets. Ils discutent une phrase : sans publicité, choisirait-on mieux ses jouets ? Il n’y a pas de bonne réponse à cette question.

    Ce qui n’est pas demandé. Aucune question ne porte sur vos achats, vos fêtes ni les jouets de votre enfant. Aucun nom n’est demandé. Après la séance, seuls les totaux de la classe sont gardés, jamais la réponse d’un enfant. Chaque enfant peut passer son tour. Aucune couleur et aucun jouet ne sont interdits.

    D’où viennent les faits. Promesse de 2019 : LCI, 2019. Couleurs : Aleteia, 2018. Les adresses sont sur la fiche de la séance. Vous pouvez la demander à l’école.

    Pour prolonger : devant une affiche, demandez-vous ensemble qui agit, qui regarde, et ce que l’on pourrait changer.

img_catalogue_alt = Deux pages d’un catalogue de jouets inventé, La Toupie rayée. À gauche, une page rose, « Coin maison ». Un lapin avec un nœud et un tablier balaie et dit « Je range ! ». Une souris s’occupe d’un ours en peluche et dit « Je soigne ! ». À côté, une cuisine pour jouer. Dessous, une trottinette rose à 29 €. Dans un cadre jaune, « À deux ! », un chien et un ours partagent un jeu. À droite, une page bleue, « Coin aventure ». Un ours avec un casque empile des cubes et dit « Je construis ! ». Un renard avec une longue-vue dit « J’explore ! ». Un chat avec un nœud est assis et les regarde. Dessous, la même trottinette, en bleu, à 24 €, puis un robot et un microscope.
img_affiche_alt = L’affiche d’un club de sport inventé. En haut, en très grand : « Deviens champion ! ». Au milieu, un grand ours saute, un ballon à la main, avec le numéro 1. À gauche, le mot « Force » ; dessous, une petite souris avec un nœud l’encourage avec des pompons. À droite, dans un rond, un chat avec un nœud danse ; dessous, le mot « Grâce ». Plus bas, un lapin avec un nœud porte une caisse de bouteilles d’eau. En bas : « Club des Grands Bonds ».

## accueil : les règles de l’enquête

accueil_title = Aujourd’hui, nous enquêtons sur des images.
accueil_text =
    On regarde d’abord en silence.
    On montre un indice avant de donner son avis.
    On parle des images. On ne se moque d’aucun goût.
accueil_notes =
    À faire : lisez les trois règles. Dites : « Une image de publicité est choisie. Quelqu’un a décidé de la couleur, du mot, de la place. »
    Donnez le mot du jour : « Une idée toute faite sur les filles ou les garçons s’appelle un **stéréotype**. »
    Si on vous dit « C’est juste un dessin » : « Oui. Et quelqu’un l’a dessiné ainsi. Cherchons comment. »
    Relances : Où voit-on des publicités ? Qu’est-ce qu’un indice ?

## catalogue : la première enquête

catalogue_title = Cherchez les indices dans ces deux pages.
catalogue_text = Le magasin et les prix sont inventés.
catalogue_spot_titres = Une couleur et un coin par page. Personne n’a écrit pour qui : c’est nous qui devinons.
catalogue_spot_verbes-maison = Ranger, soigner : tout le monde en a besoin. Pourquoi seulement sur cette page ?
catalogue_spot_verbes-aventure = Construire, explorer : cela s’apprend. Pourquoi seulement sur cette page ?
catalogue_spot_regarde = Les autres agissent. Ce personnage avec un nœud regarde. Il peut jouer aussi, s’il en a envie.
catalogue_spot_trottinette-rose = La même est sur l’autre page. Une couleur ne fait pas rouler plus vite.
catalogue_spot_trottinette-bleue = La même, 5 € de moins. Ailleurs, cela peut être l’inverse : on compare avant de choisir.
catalogue_spot_a-deux = Bonne nouvelle : on joue à deux, sans coin à part. Toute la page pourrait faire ainsi.
catalogue_why = Rien n’est écrit sur les filles ni sur les garçons. Pourtant, les couleurs, les mots et les places font deviner.
catalogue_ask = Qui décide des couleurs et des coins d’un catalogue ?
catalogue_notes =
    À faire : trente secondes de silence. Puis deux minutes à deux : chaque binôme choisit un indice et prépare sa phrase. Un binôme montre l’endroit au tableau. Touchez-le, lisez l’explication, puis demandez : « Êtes-vous d’accord ? » Il y a sept indices.
    Pour aider : Qui agit ? Qui regarde ? Quelles couleurs ? Quels verbes ? Quels prix ? Qui porte un nœud ?
    Un indice juste peut ne pas être prévu, comme la cuisine, le robot ou le microscope : acceptez-le et faites dire pourquoi.
    Les animaux ne sont dits ni filles ni garçons. Si la classe dit « la lapine » ou « l’ours est un garçon », demandez : « Qu’est-ce qui vous le fait penser ? »
    Les deux prix : ils sont inventés. Ne dites pas que le rose coûte toujours plus cher : les études ne sont pas d’accord entre elles. La règle utile est de comparer.
    Si on vous dit « Le rose, c’est pour les filles » : « Beaucoup de personnes le pensent. Est-ce écrit sur la page ? »
    Si on vous dit « Moi, j’aime le rose » ou « Moi, j’aime le bleu » : « C’est très bien. Aimer une couleur, c’est choisir. »
    Si on vous dit « Ranger, c’est nul » : « Que se passe-t-il si personne ne range ? C’est utile à tout le monde. »
    Relances : Un jouet peut-il être interdit à quelqu’un ? Que se passe-t-il si on échange les deux verbes ?

## charte : une promesse

charte_title = En 2019, des magasins ont promis de montrer les jouets à tous les enfants.
charte_text = Une promesse écrite et signée s’appelle une charte.
charte_why = C’est vrai : des fabricants et des magasins ont signé cette charte, pour les filles et les garçons.
charte_ask = Nos deux pages inventées tiennent-elles cette promesse ?
charte_notes =
    À faire : lisez la phrase deux fois, expliquez le mot « charte », faites voter. Lisez le fait et sa source.
    À savoir : la charte est signée le 24 septembre 2019 (LCI, 2019). La règle « rose pour les filles, bleu pour les garçons » n’a pas toujours existé : les couleurs changent de sens avec le temps (Aleteia, 2018). N’en dites pas plus : les récits détaillés se contredisent d’une source à l’autre.
    Si on vous dit « Alors c’est réglé » : « C’est une promesse. Comment vérifier qu’elle est tenue ? »
    Si on vous dit « Il faut interdire les catalogues » : « La charte n’interdit pas de montrer des jouets. Que demande-t-elle ? »
    Relances : Qu’écririez-vous dans votre charte ? Qui devrait la signer ?

## affiche : la seconde enquête

affiche_title = Une affiche pour tout le monde ? Cherchez les indices.
affiche_text = Le club est inventé. Qui est grand ? Qui agit ? Qui regarde ?
affiche_spot_mot = Un seul mot, au masculin. On peut écrire : « Championne ou champion, à toi de jouer ! »
affiche_spot_force = La force d’un côté, la grâce de l’autre. Pour sauter comme pour danser, il faut les deux.
affiche_spot_centre = Au milieu, très grand, en plein saut : on le voit d’abord. Cette place peut changer.
affiche_spot_grace = La danse est à part, dans un rond. Pourtant, danser demande aussi beaucoup de force.
affiche_spot_bord = Petite, au bord, la souris encourage. Elle peut sauter aussi, et l’ours encourager.
affiche_spot_eau = Porter l’eau aide toute l’équipe. On peut le faire à tour de rôle.
affiche_why = Une affiche choisit qui est grand, qui agit et qui regarde. Elle pourrait choisir autrement.
affiche_ask = Que changer sur cette affiche pour inviter tout le monde ?
affiche_notes =
    À faire : trente secondes de silence, puis à deux. Cette fois, ne donnez pas d’aide : la classe sait chercher. Il y a six indices.
    Après les indices, chaque binôme propose **un** changement : un mot, une taille, une place, une action. Notez-en trois au tableau.
    Les trois personnages avec un nœud ne jouent pas au ballon : laissez la classe le remarquer. Encourager, danser et porter l’eau sont utiles. Ce qui manque, c’est le choix.
    Si on vous dit « Le masculin, c’est pour tout le monde » : « En grammaire, oui. Et dans votre tête, qui avez-vous vu ? On peut nommer les deux. »
    Si on vous dit « L’ours est le plus fort, c’est pour ça » : « Qui l’a dessiné le plus grand ? »
    Si on vous dit « La danse, ce n’est pas du sport » : « Que fait le corps quand on danse : force, souffle, équilibre ? »
    Relances : À qui cette affiche parle-t-elle ? Qui pourrait croire que ce club n’est pas pour lui ou pour elle ?

## debat : voter, parler, voter encore

debat_title = Sans publicité, on choisirait mieux ses jouets.
debat_text = On vote. On parle à deux. On vote encore.
debat_ask = Quelle idée vous a fait réfléchir ?
debat_notes =
    À faire : premier vote (1 min). On parle à deux (3 min). On parle en classe, en commençant par l’avis le moins choisi (5 min). Second vote (1 min). Il n’y a pas de bonne réponse, et « J’hésite » est un vrai avis.
    Des raisons d’être d’accord : « On penserait à ce que l’on aime. » « Les couleurs ne choisiraient pas pour nous. » « On demanderait à essayer. »
    Des raisons de ne pas être d’accord : « La publicité fait découvrir des jouets. » « On peut la regarder et réfléchir. » « Nos camarades nous influencent aussi. »
    Si on vous dit « Moi, la publicité ne me fait rien » : « C’est possible. Et l’image de tout à l’heure, qu’avez-vous deviné sans le lire ? »
    Si on vous parle de cadeaux : « Gardons cela pour nous. Revenons à la phrase. »
    Si personne ne change d’avis : « C’est permis. Avez-vous entendu une raison nouvelle ? »
    Relances : Qu’est-ce qui aide à bien choisir un jouet ? Comment serait une publicité qui aide vraiment ?

## phrase : la phrase à garder

phrase_title = Choisissez la phrase à garder.
phrase_text = Les trois phrases sont justes.
phrase_option_regarder = Avant de croire une image, je la lis.
phrase_option_jouet = Un jouet est pour qui a envie de jouer.
phrase_option_couleur = Une couleur ne choisit pas à ma place.
phrase_notes =
    À faire : lisez les trois phrases et faites voter. La plus choisie reste au tableau : dites-la ensemble. La copie dans le cahier se fait après la séance, avec la trace écrite.
    Si deux phrases arrivent à égalité : gardez les deux.
    Si on vous dit « Aucune ne me plaît » : « Les trois sont justes. Vous pourrez écrire la vôtre à côté. »
    Relances : Où pourrait-on afficher cette phrase ? Qui devrait la lire ?
