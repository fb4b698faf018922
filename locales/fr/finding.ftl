### Ce que la vérification dit à qui écrit une séance : une phrase courte, et ce qu’il faut faire.

## Signes et guillemets de lesson.ron

finding-curly-quotes = Ces guillemets ne sont pas droits : écrivez des guillemets droits.
finding-single-quotes = Ces apostrophes ne servent pas de guillemets : écrivez des guillemets droits.
finding-quote-not-closed = Ce guillemet n’est pas fermé avant la fin de la ligne.
finding-not-needed = Cette ligne ne sert à rien ici : retirez-la.
finding-stray-sign = « { $found } » n’a rien à faire ici : retirez ce signe.
finding-stray-word = « { $found } » n’a rien à faire ici : retirez ce mot, ou ajoutez une virgule avant.
finding-stray-bracket = Cette parenthèse ferme quelque chose qui n’est pas ouvert : retirez-la.
finding-wrong-bracket = « { $found } » ne ferme pas ce qui est ouvert.
finding-curly-bracket = Une séance s’écrit avec des parenthèses, pas avec des accolades.
finding-not-closed = « { $found } » est ouvert ici et n’est jamais fermé.
finding-comment-not-closed = Ce commentaire n’est jamais fermé : la fin du fichier n’est pas lue.
finding-quoted-name = Le nom d’un champ s’écrit sans guillemets.
finding-missing-colon = Il manque un deux-points après « { $found } ».
finding-equals-sign = Entre le nom et la valeur, écrivez un deux-points, pas un signe égal.
finding-missing-comma = Il manque une virgule ici.
finding-missing-value = « { $found } » n’a pas de valeur : écrivez-la, ou retirez le champ.
finding-text-after-end = La séance est finie avant ces mots : retirez-les, ou vérifiez les parenthèses plus haut.
finding-list-too-long = Cette liste a plus de { $found } éléments : la suite n’est pas lue.
finding-too-deep = Plus de { $found } parenthèses les unes dans les autres : ce fichier n’est pas lu.

## Champs et valeurs de lesson.ron

finding-missing-format = Il manque le format : écrivez « format: 1, » en premier.
finding-newer-format = Cette séance est faite pour un Marelle plus récent (format { $format }) : mettez Marelle à jour.
finding-no-lesson = Ce fichier ne contient pas de séance : il commence par « Lesson( ».
finding-unknown-field = Le champ « { $name } » n’existe pas ici. Champs possibles : { $expected }.
finding-unknown-kind = Le type d’activité « { $name } » n’existe pas. Types possibles : { $expected }.
finding-unknown-word = « { $name } » n’est pas un mot prévu ici. Mots possibles : { $expected }.
finding-unknown-name = « { $name } » n’est pas le nom attendu devant cette parenthèse.
finding-field-twice = Le champ « { $field } » est écrit deux fois : gardez-en un.
finding-bad-escape = Une barre oblique inverse (\) ne peut pas être suivie de ce signe.
finding-wants-text = « { $field } » attend un texte entre guillemets, pas « { $found } ».
finding-wants-number = « { $field } » attend un nombre entier, pas « { $found } ».
finding-number-out-of-bounds = « { $found } » est trop grand ou trop petit pour « { $field } ».
finding-wants-true-or-false = « { $field } » attend true (vrai) ou false (faux), pas « { $found } ».
finding-wants-list = « { $field } » attend une liste entre crochets, pas « { $found } ».
finding-wants-brackets = « { $field } » attend des valeurs entre parenthèses, pas « { $found } ».
finding-wants-word = « { $field } » attend un mot sans guillemets, pas « { $found } ».
finding-wrong-count = « { $field } » n’a pas le bon nombre de valeurs, ou elles ne sont pas de la bonne sorte.
finding-unreadable = « { $found } » ne peut pas être lu ici.

## Fichiers

finding-no-lesson-file = Le dossier n’a pas de fichier lesson.ron.
finding-no-text-file = Il manque le fichier { $file } de la langue de départ.
finding-file-too-large = Ce fichier dépasse { $most } Ko : il n’est pas lu.
finding-not-utf8 = Ce fichier n’est pas en UTF-8 : enregistrez-le en UTF-8.
finding-byte-order-mark = Ce fichier commence par une marque invisible (BOM) : enregistrez-le en UTF-8 sans BOM.
finding-windows-line-ends = Les lignes finissent comme sous Windows (CRLF) : choisissez LF dans l’éditeur.
finding-cannot-read = Ce fichier ne peut pas être lu ({ $detail }).
finding-too-many-files = Le dossier a plus de { $most } fichiers : les autres ne sont pas lus.
finding-too-many-findings = Il y a plus de { $most } remarques : corrigez d’abord celles-ci.
finding-same-id = La séance « { $id } » existe aussi ici : { $other }. Celle-là n’est pas montrée.
finding-no-such-folder = Ce dossier de séances ne peut pas être lu ({ $detail }).

## La séance

finding-missing-field = Il manque « { $field } ».
finding-bad-id = « { $id } » n’est pas un nom possible : de a à z sans accent, chiffres et traits d’union, 40 signes au plus.
finding-id-not-folder = La séance s’appelle « { $id } » et son dossier « { $folder } » : donnez-leur le même nom.
finding-twice = « { $id } » est écrit deux fois dans cette liste.
finding-cycle-out-of-range = Le cycle va de 1 à 4.
finding-emotion-out-of-range = Le niveau d’émotion va de 0 à 3.
finding-ages-reversed = L’âge le plus jeune vient en premier.
finding-ages-unlike-cycle = Au cycle { $cycle }, les élèves ont de { $low } à { $high } ans : vérifiez le cycle et les âges.
finding-too-many-minutes = Une séance dure { $most } minutes au plus : coupez-la en deux.
finding-minutes-do-not-add-up = La séance annonce { $minutes } minutes, ses activités en font { $sum }.
finding-no-activities = La séance n’a pas d’activité : ajoutez-en une.
finding-unknown-drawing = Le dessin « { $id } » n’existe pas.

## Les activités

finding-reserved-id = Une activité ne peut pas s’appeler « { $id } » : ce nom est pris par les textes de la séance.
finding-too-few = « { $field } » a trop peu d’éléments : il en faut au moins { $least }.
finding-too-many = « { $field } » a trop d’éléments : { $most } au plus.
finding-nothing-right = Il manque la bonne réponse.
finding-several-right = Il y a plusieurs bonnes réponses : ajoutez « multiple: true ».
finding-unknown-id = « { $id } » n’est pas dans la liste de cette activité.
finding-empty-range = Le premier nombre doit être plus petit que le second.
finding-too-many-steps = Il y a plus de { $most } crans : agrandissez le pas.
finding-negative = Ce nombre ne peut pas être négatif.
finding-outside-range = La bonne réponse doit être entre { $low } et { $high }.
finding-not-one-of = « { $field } » ne peut valoir que : { $expected }.
finding-out-of-bounds = « { $field } » va de { $low } à { $high }.
finding-few-cards-of-form = Cette forme montre trop peu de cartes : il en faut au moins { $least }. Vérifiez « set ».
finding-scene-not-reached = Aucun chemin ne mène à la scène « { $id } » : ajoutez-en un, ou retirez-la.
finding-scene-without-end = Depuis la scène « { $id } », aucun chemin ne mène à une fin : une fin est une scène sans chemin.
finding-area-outside = Cette zone dépasse de l’image ou du plan : les nombres vont de 0 à 1000.
finding-area-too-small = Cette zone est trop petite pour un doigt : il lui faut au moins { $least } en largeur et en hauteur.
finding-too-young = « { $kind } » demande à chaque élève d’écrire : pas avant { $least } ans. La séance commence à { $youngest } ans.
finding-figure-without-source = Un chiffre a besoin d’une source : ajoutez « sources: […] ».
finding-figure-without-year = Un chiffre a besoin d’une année : ajoutez « year: … ».
finding-no-everyone-bin = Un tri de jouets, de métiers ou de personnes commence par la boîte « { $id } ». Si le tri ne parle pas de personnes, écrivez « not_about_people: true ».
finding-picture-needed = Cette activité a besoin d’une image : ajoutez « image: … ».
finding-plan-and-picture = Un plan et une image ne vont pas ensemble : gardez « plan » ou « image ».
finding-cost-out-of-range = Un coût va de 1 à 100.
finding-cost-over-budget = Ce coût dépasse le budget : personne ne pourra le choisir.
finding-budget-for-all = Le budget suffit pour tout : il n’y a rien à décider. Baissez-le.
finding-more-draws-than-cards = On ne peut pas tirer plus de cartes qu’il n’y en a ({ $most }).
finding-no-outside = Cette carte est hors des cercles : ajoutez « outside: true », ou donnez-lui une autre place.
finding-personal-not-alone = « { $id } » est personnelle : personne ne peut y répondre en public. Écrivez « grouping: Alone ».
finding-unknown-picture = L’image « { $id } » n’est pas dans « media ».
finding-unknown-source = La source « { $id } » n’est pas dans « sources ».

## Images et sources

finding-no-such-picture = Le fichier « { $file } » n’est pas dans le dossier de la séance.
finding-picture-kind = « { $file } » n’est pas une image PNG, JPEG ou WebP, ou son nom finit autrement.
finding-picture-too-large = « { $file } » dépasse { $most } Mo : réduisez l’image.
finding-picture-large = « { $file } » dépasse { $most } Ko : une image plus petite s’affiche plus vite.
finding-unused-picture = L’image « { $id } » ne sert dans aucune activité.
finding-bad-date = « { $found } » n’est pas une date : écrivez l’année, le mois et le jour, comme 2026-11-23.
finding-date-in-future = La source « { $id } » est vérifiée dans l’avenir ({ $date }).
finding-source-to-check-again = La source « { $id } » a été vérifiée il y a plus de deux ans ({ $date }) : relisez-la et changez la date.
finding-bad-address = « { $found } » n’est pas une adresse : elle commence par https://.
finding-unused-source = La source « { $id } » ne sert dans aucune activité.
finding-figure-expired = Le chiffre de « { $id } » n’est plus valable depuis le { $date } : vérifiez-le, puis changez les dates.

## Les textes

finding-missing-text = Il manque le texte « { $id } ».
finding-untranslated = Dans « { $group } », { $count } textes ne sont pas traduits ({ $ids }) : l’activité est montrée dans la langue de départ.
finding-unknown-text = Rien n’utilise le texte « { $id } » : vérifiez son nom, ou retirez-le.
finding-unknown-variable = « { $id } » utilise { $variable }, que le programme ne connaît pas ici.
finding-text-fails = « { $id } » ne peut pas être rempli ({ $detail }).
finding-empty-text = « { $id } » est vide.
finding-long-text = « { $id } » a { $length } signes : au-delà de { $most }, il ne tient pas à sa place à l’écran.

## Les mots

finding-shortened-form = « { $found } » est une forme abrégée : écrivez les deux mots, l’un après l’autre.
finding-new-pronoun = « { $found } » n’est pas enseigné à l’école : écrivez « elles et ils », ou « les élèves ».
finding-hurting-word = « { $found } » blesse : dites simplement ce que la personne aime ou fait.
finding-group-claim = « { $found } » dit la même chose de tout un groupe : parlez de certaines personnes.
finding-boys-as-norm = « { $found } » prend un groupe comme modèle de l’autre : dites ce que tout le monde peut faire.
finding-moving-date = « { $found } » sera faux l’an prochain : écrivez l’année.
finding-brain = « { $found } » : parler du cerveau fait croire que tout est décidé à la naissance. Dites ce qui s’apprend.
finding-normal = « { $found } » laisse penser que le reste ne l’est pas : choisissez « fréquent » ou « habituel ».
finding-asks-sex = « { $found } » demande à l’élève si c’est une fille ou un garçon : posez une autre question.
finding-counts-pupils = « { $found } » : on ne compte pas les élèves par sexe. Comptez ce qui se fait, ou les personnages d’un livre.
finding-wrong-help-number = Le { $found } n’existe plus : le numéro contre le harcèlement est le 3018.
finding-help-number = « { $found } » : les numéros d’aide sont dans la page d’aide, tenus à jour. Renvoyez à cette page.
finding-long-sentence = Cette phrase a { $length } mots : { $most } au plus pour cet âge.
finding-figure-in-text-without-source = « { $found } » est un chiffre, et « { $id } » n’a pas de source : ajoutez « sources: […] ».
finding-percent-without-year = « { $found } » est un pourcentage sans année : dites de quand il date.
