### La coquille du programme : ce qui arrive aux fichiers, aux fenêtres et à la séance en cours.

## Démarrage

app-no-display = Marelle ne trouve pas d’écran. Sur un ordinateur sans écran : « xvfb-run marelle », ou « marelle shot » pour une image.
app-no-graphics = Marelle n’arrive pas à dessiner sur cet ordinateur ({ $causes }). Installez un pilote graphique (sous Debian : libgl1-mesa-dri et mesa-vulkan-drivers), puis recommencez.
app-second-copy = Marelle est déjà ouverte sur cet ordinateur. Cette deuxième fenêtre garde sa propre séance.
app-no-journal = Marelle ne peut rien écrire dans son dossier. La séance marche, mais elle ne pourra pas être reprise après une coupure.

## Fichiers

# $path (String) : le fichier ou le dossier
app-disk-full = Le disque est plein : rien n’a été enregistré. Faites de la place, puis recommencez. ({ $path })
app-read-only = Ce dossier ne se laisse pas écrire : rien n’a été enregistré. ({ $path })
app-folder-gone = Ce dossier n’existe plus : rien n’a été enregistré. Rebranchez la clé, puis recommencez. ({ $path })
app-not-written = Le fichier n’a pas pu être enregistré. ({ $path })
app-saved = Enregistré : { $path }
app-not-erased = L’effacement n’a pas réussi. Le fichier de la séance sera effacé au bout d’une journée.
app-erased = Tout ce qui restait de cette séance est effacé.

## Séance

app-lesson-gone = Cette séance n’est plus là, ou elle a des fautes à corriger.
app-cannot-resume = La séance a changé depuis la coupure : on ne peut pas la reprendre au même endroit. On peut l’oublier et la recommencer.
app-journal-unsafe = Le disque n’écrit plus. La séance continue, mais elle ne pourra pas être reprise après une coupure.
app-adult-card-on-stage = Cette fiche est pour l’adulte : elle ne s’ouvre pas pendant que la classe regarde l’écran.

## Ligne de commande

app-check-error = à corriger
app-check-warning = à voir
# $words (String) : ce qui pourrait être écrit à la place
app-check-suggestion = Vouliez-vous écrire « { $words } » ?
app-check-end =
    { $lessons ->
        [one] { $lessons } séance lue
       *[other] { $lessons } séances lues
    }, { $errors } à corriger, { $warnings } à voir.
# $dir (String) : le dossier
app-new-made = La séance est dans { $dir }. Ouvrez lesson.ron et les textes, puis lancez « marelle check { $dir } ».
app-new-exists = { $dir } : ce dossier existe déjà. Rien n’a été écrit.
app-new-bad-name = { $dir } : le nom du dossier devient celui de la séance. Il commence par une lettre et n’a que des lettres sans accent, des chiffres et des traits d’union.
# $names (String) : les noms possibles
app-shot-unknown = Il n’y a pas d’écran de ce nom. Les écrans sont : { $names }.
app-shot-failed = L’image n’a pas pu être dessinée : { $cause }. Sous Debian, installez mesa-vulkan-drivers ou libgl1-mesa-dri.
# $lesson (String) : ce qui a été demandé
app-no-lesson = { $lesson } : il n’y a pas de séance de ce nom.
app-lesson-broken = { $lesson } : cette séance a des fautes à corriger. « marelle check » les montre.
app-unknown-language = { $lang } : Marelle ne parle pas cette langue. Elle parle : { $names }.
# $path (String) : le fichier des commandes
app-replay-unread = { $path } : ce fichier ne se laisse pas lire.
# $detail (String) : ce que dit le lecteur du format, en anglais
app-replay-broken = ce n’est pas un fichier de commandes ({ $detail })

## Noms des fichiers enregistrés

# $id (String) : le nom de la séance ; pas d’accent, pas d’espace
app-file-sheet = fiche-{ $id }
app-file-family = familles-{ $id }
app-file-outcome = bilan-{ $id }
app-file-counts = totaux-{ $id }
app-file-measure = mesure-{ $id }
app-host-closed = Les pages n’ont pas pu s’ouvrir : { $cause }.
