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
