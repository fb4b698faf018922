### « Un mot, deux formes » : textes en français (langue source)

lesson_title = Un mot, deux formes
lesson_summary = On trie des noms de métiers, on complète des phrases, on cherche comment parler à tout le monde.
lesson_objective =
    Employer les noms de métiers au féminin et au masculin.
    À la fin, chaque élève écrit une phrase avec les deux formes d’un nom de métier.
lesson_keep =
    Une pompière, un pompier ; une pilote, un pilote : chaque métier a son mot pour chacune et chacun.
    Un mot nouveau étonne un peu. Puis on s’y habitue.

lesson_programme_francais = Français, cycles 2 et 3 : le nom et son genre, former le féminin et le masculin des noms de métiers.
lesson_programme_emc = Enseignement moral et civique, du CE2 à la sixième : l’égalité des femmes et des hommes, parler en s’adressant à toutes et à tous (BO du 13 juin 2024).

lesson_notes =
    En bref : on observe des paires de mots, on les trie par leur fin, on complète six phrases, on découvre deux histoires de mots, on cherche comment saluer tout le monde, on choisit la phrase à garder.
    Avant : lisez cette page et les notes de chaque case. Au CE2, passez les cases du diplôme et du mot « autrice » : elles sont faites pour plus tard. La séance dure alors 31 minutes. Au CM1, passez seulement celle du mot « autrice ».
    Pendant : dites toujours les deux formes entières, en changeant l’ordre. On n’utilise ni point médian, ni parenthèses : c’est la règle à l’école (circulaire du 5 mai 2021, BO n° 18 du 6 mai 2021), et deux mots entiers se lisent à voix haute.
    Plusieurs mots peuvent être justes : « autrice » et « auteure », « chercheuse » et « chercheure ». Acceptez-les.
    Si le temps manque : passez les cases du diplôme et du mot « autrice ».
    Après : les phrases écrites par la classe peuvent faire une affiche.

lesson_adult =
    La séance est calme. Trois choses peuvent arriver.
    On rit d’un mot, par exemple « pompière » : « C’est un mot que l’on entend peu. Disons-le trois fois. Est-il encore drôle ? »
    Un enfant dit que chez lui on emploie un autre mot : « On parle différemment selon les lieux. À l’école, nous apprenons les deux formes. » Ne demandez rien de plus.
    Si un enfant dit une chose qui vous inquiète : écoutez avec calme, croyez-le, n’enquêtez pas et ne promettez pas le secret. Puis suivez la fiche « Si un enfant se confie ».

lesson_material =
    Un ordinateur et un vidéoprojecteur, sans internet. Aucun téléphone ni aucune tablette n’est nécessaire.
    Une ardoise ou un cahier de brouillon. Un dictionnaire pour la classe.
    Pour répondre : la main levée suffit.
    Sans vidéoprojecteur : les huit paires de mots, écrites sur des papiers, et quatre enveloppes.

lesson_differentiation =
    Lecture difficile : lisez tout à voix haute. On peut répondre en disant le mot, sans l’écrire.
    Orthographe difficile : affichez les quatre fins de mots au tableau. Une petite faute ne compte pas.
    Français encore fragile : dites d’abord le métier avec un geste, puis les deux formes, plusieurs fois.
    Parole difficile : la réponse se prépare à deux, sur l’ardoise.
    Pour aller plus loin : cherchez dans le dictionnaire le féminin de « professeur », de « chef » et de « docteur ».

lesson_evaluation =
    Chaque élève écrit une phrase pour inviter des adultes à parler de leur métier en classe, avec les deux formes. Par exemple : « Nous cherchons une boulangère ou un boulanger. »
    Réussi : les deux formes sont entières et justes. En chemin : une fin est hésitante ; retrouvez alors la boîte du tri.

lesson_family =
    Chères familles,

    Pendant 40 minutes, la classe travaille sur les noms de métiers. Le but : bien les employer au féminin et au masculin, et parler à tout le monde.

    Dans les programmes. Français, cycles 2 et 3 : le nom et son genre. Enseignement moral et civique, du CE2 à la sixième : l’égalité des femmes et des hommes (BO du 13 juin 2024).

    Ce que les enfants font. Ils trient des paires comme « une danseuse, un danseur ». Ils complètent six phrases, par exemple « Il aide les bébés à naître : c’est un … » (un sage-femme). À partir du CM1, ils découvrent l’histoire d’un diplôme ; à partir du CM2, celle du mot « autrice ». Ils comparent trois façons de saluer tout le monde. À la fin, la classe choisit la phrase à garder.

    La classe emploie les deux formes entières, par exemple « les infirmières et les infirmiers ». Elle n’emploie pas le point médian, comme le demande la circulaire du 5 mai 2021.

    Ce qui n’est pas demandé. Aucune question ne porte sur votre famille ni sur votre métier. Aucun nom n’est demandé. Après la séance, seuls les totaux de la classe sont gardés. Chaque enfant peut passer son tour.

    D’où viennent les faits. Sapeuses-pompières : Fédération nationale des sapeurs-pompiers, 2019. Sages-femmes : Être sage-femme aujourd’hui. Diplôme de Julie-Victoire Daubié : Agora. Mot « autrice » : Europe 1, 2019. Noms de métiers au féminin : LCI, 2019. Les adresses sont sur la fiche de la séance. Vous pouvez la demander à l’école ou au collège.

    Pour prolonger : sur des panneaux ou des camions, cherchez ensemble des noms de métiers, et dites l’autre forme.

## accueil : observer des paires

accueil_title = Observons : un métier, deux formes
accueil_text =
    une boulangère, un boulanger
    une maire, un maire
    une sage-femme, un sage-femme
accueil_notes =
    À faire : lisez les trois paires. Demandez : « Qu’est-ce qui change ? Qu’est-ce qui ne change pas ? » Donnez les règles de l’heure : on écoute, on a le droit de se tromper, on peut passer son tour.
    À savoir : le mot « sage-femme » est le même pour tout le monde. Il revient plus tard dans la séance.
    Si on vous dit « Une maire, c’est la maman ! » : « Les deux mots se prononcent pareil. Comment s’écrit chacun ? »
    Relances : Quel petit mot nous dit si c’est une femme ou un homme ? Où lit-on des noms de métiers ?

## terminaisons : le tri des mots

terminaisons_title = Comment finit le mot ? Rangez chaque paire.
terminaisons_text = Dites les deux mots à voix haute, puis écoutez la fin.
terminaisons_bin_pareil = Pareil
terminaisons_bin_iere = -ière, -ier
terminaisons_bin_euse = -euse, -eur
terminaisons_bin_trice = -trice, -teur
terminaisons_item_pilote = une pilote, un pilote
terminaisons_item_infirmier = une infirmière, un infirmier
terminaisons_item_danseur = une danseuse, un danseur
terminaisons_item_acteur = une actrice, un acteur
terminaisons_item_maire = une maire, un maire
terminaisons_item_policier = une policière, un policier
terminaisons_item_coiffeur = une coiffeuse, un coiffeur
terminaisons_item_directeur = une directrice, un directeur
terminaisons_why = Souvent, la fin du mot change. Parfois, seul le petit mot devant change : une pilote, un pilote.
terminaisons_ask = Quels autres noms de métiers finissent de la même façon ?
terminaisons_notes =
    À faire : la classe lit la paire en chœur, puis propose une boîte. On trie des mots, pas des personnes.
    Pour la question, donnez un début : pâtissière, pâtissier ; vendeuse, vendeur ; agricultrice, agriculteur ; architecte.
    À savoir : « chanteur » finit par -teur, mais donne « chanteuse ». On entend le verbe « chanter ». De même : coiffer, danser, vendre.
    Si on vous dit « Professeure, cela existe ? » : « Oui : une professeure, un professeur. La fin s’écrit, elle ne s’entend pas. »
    Si on vous dit « Le vrai mot, c’est celui du masculin » : « Les deux mots sont de vrais mots. L’un ne vient pas avant l’autre. »
    Relances : Dans quelle boîte est-ce le plus facile ? Quel mot vous étonne ?

## phrases : les phrases à compléter

phrases_title = Quel nom donne-t-on à ce métier ?
phrases_text = Plusieurs mots peuvent être justes.
phrases_gap_incendie = Elle éteint les incendies : c’est une …
phrases_answer_incendie = une pompière, ou une sapeuse-pompière
phrases_gap_malades = Il fait les piqûres et les pansements : c’est un …
phrases_answer_malades = un infirmier
phrases_gap_recherche = Elle fait des expériences : c’est une …
phrases_answer_recherche = une chercheuse, ou une scientifique
phrases_gap_naissance = Il aide les bébés à naître : c’est un …
phrases_answer_naissance = un sage-femme
phrases_gap_mairie = Elle dirige la mairie : c’est une …
phrases_answer_mairie = une maire
phrases_gap_repas = Il cuisine au restaurant : c’est un …
phrases_answer_repas = un cuisinier, ou un chef
phrases_why = Tous ces mots existent. Depuis 1976, en France, les femmes peuvent devenir sapeuses-pompières.
phrases_ask = Quel mot vous semblait bizarre au début ? Et maintenant ?
phrases_notes =
    À faire : lisez les six phrases à voix haute. À deux, on écrit les six mots sur l’ardoise (4 min). Puis on découvre les réponses une à une : les binômes montrent leur mot, la classe dit la réponse en chœur, puis l’autre forme : « une pompière, un pompier » (6 min).
    Une ardoise juste avec une petite faute d’orthographe est juste. Si la classe trouve un autre mot qui convient, acceptez-le.
    À savoir : « maïeuticien » existe pour un homme sage-femme, mais « un sage-femme » est le mot courant. « Auteure » et « autrice », « chercheuse » et « chercheure » se disent toutes.
    Si on vous dit « Pompière, ça fait bizarre » : « On l’entend peu. C’est l’habitude qui manque, pas le mot. »
    Si on vous dit « Sage-femme, c’est un mot de fille » : « Le mot nomme un métier. Une femme ou un homme peut l’exercer. » En France, ces études sont ouvertes aux hommes depuis 1982 (Être sage-femme aujourd’hui).
    Si on vous demande comment naît un bébé : « C’est une bonne question, pour un autre moment. Ici, on cherche le nom du métier. »
    Relances : Quel mot avez-vous trouvé le plus vite ? Qui décide qu’un mot existe ?

## diplome : un mot qui manquait

diplome_title = Julie-Victoire Daubié réussit sa licence. Quel mot écrit-on sur son diplôme ?
diplome_text = Une licence est un diplôme de l’université.
diplome_option_masculin = Licencié
diplome_option_feminin = Licenciée
diplome_option_les-deux = Les deux mots
diplome_why = On écrit « licencié », au masculin. Le féminin n’était pas prévu.
diplome_ask = Pourquoi un mot peut-il manquer ?
diplome_notes =
    Dès le CM1. À faire : lisez la question et faites voter en silence. Lisez le fait et sa source, puis posez la question affichée.
    À savoir : c’était au XIXe siècle. Ne donnez pas l’année du diplôme : les sources hésitent (Agora).
    Si on vous dit « Ce n’est qu’un mot » : « Peut-être. Mais le diplôme est à elle : le mot aurait dû l’être aussi. »
    Si on vous dit « On s’est moqué d’elle ? » : « Notre source dit seulement que le mot n’était pas prévu. »
    Relances : Qu’écrirait-on aujourd’hui ? Sur quels papiers lit-on deux formes ?

## autrice : un mot ancien

autrice_title = Le mot « autrice » est un mot tout neuf.
autrice_text = Une autrice écrit des livres.
autrice_why = Beaucoup de personnes le pensent. Mais l’Académie française en parlait déjà au XVIIe siècle.
autrice_ask = Pourquoi un mot peut-il sembler étrange, puis plus du tout ?
autrice_notes =
    Dès le CM2. À faire : lisez deux fois la phrase, faites voter, puis lisez le fait et sa source.
    À savoir : l’Académie française s’occupe de la langue et du dictionnaire. Au XVIIe siècle, elle critiquait déjà ce mot : il existait donc (Europe 1, 2019). En 2019, elle a reconnu que rien n’empêche de mettre les noms de métiers au féminin (LCI, 2019).
    Si on vous dit « Moi, je dis auteure » : « C’est juste aussi. Les deux mots sont employés. »
    Relances : Comment un mot disparaît-il ? Comment revient-il ?

## bonjour : parler à tout le monde

bonjour_title = Pour commencer une lettre à toute la ville, que préférez-vous ?
bonjour_text = Les trois façons sont justes. On vote, on parle, on vote encore.
bonjour_option_deux-formes = Chères habitantes, chers habitants
bonjour_option_toutes-et-tous = Bonjour à toutes et à tous
bonjour_option_tout-le-monde = Bonjour, tout le monde
bonjour_ask = Avec ces mots, qui se sent invité ? Qui pourrait se sentir oublié ?
bonjour_notes =
    À faire : premier vote (1 min). On parle à deux (2 min). On parle en classe, en commençant par la façon la moins choisie (2 min). Second vote (1 min).
    Des raisons : « La première nomme chaque personne. » « La deuxième est courte et nomme aussi tout le monde. » « La troisième se dit comme à l’oral. »
    Si on vous dit « Chers habitants suffit » : « On peut l’entendre de deux façons. Avec les deux mots, personne ne se demande si l’on parle de lui ou d’elle. »
    Si on vous dit « C’est trop long » : « C’est vrai que c’est plus long. Qu’est-ce que l’on y gagne ? »
    Relances : Et pour une lettre à la classe ? Et pour une affiche que l’on lit en passant ?

## phrase : la phrase à garder

phrase_title = Choisissez la phrase à garder.
phrase_text = Les trois phrases sont justes.
phrase_option_place = Les mots font de la place à tout le monde.
phrase_option_deux-mots = Un métier, deux mots : à chacune, à chacun.
phrase_option_savoir = Le métier s’apprend, le mot aussi.
phrase_notes =
    À faire : lisez les trois phrases et faites voter. La plus choisie reste au tableau. Chaque élève la copie, puis écrit en dessous les deux formes d’un nom de métier.
    Si deux phrases arrivent à égalité : gardez les deux.
    Si on vous dit « Aucune ne me plaît » : « Quel mot changeriez-vous ? On vous écoute. »
    Relances : Quel nouveau mot allez-vous employer demain ?
