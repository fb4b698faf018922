### Ce que l’étagère dit des dossiers de séances, et pourquoi une séance ou une image ne s’ouvre pas.

finding-shelf-outside = Ce lien mène hors du dossier de la séance : il n’est pas suivi.
# $most : le plus grand nombre permis
finding-shelf-too-many-lessons = Ce dossier contient plus de { $most } séances : les suivantes ne sont pas lues.

## Pourquoi rien ne s’ouvre. $path : le dossier, le fichier ou l’image

finding-shelf-error-missing = Il n’y a rien ici : { $path }
finding-shelf-error-unreadable = Impossible de lire ceci : { $path }
finding-shelf-error-no-lesson = Il n’y a pas de séance dans ce dossier : { $path }
finding-shelf-error-no-picture = La séance n’a pas d’image de ce nom : { $path }
finding-shelf-error-outside = Ce chemin mène hors du dossier de la séance : { $path }
finding-shelf-error-too-large = Cette image dépasse 8 Mo : { $path }
