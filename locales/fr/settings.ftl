### Les réglages : ce que l’adulte choisit une fois, gardé sur cet ordinateur.

settings-title = Réglages
settings-hint = Chaque changement est pris en compte tout de suite et reste sur cet ordinateur.
settings-back = Revenir

## À l’écran

settings-display = À l’écran
settings-language = Langue
settings-theme = Couleurs
settings-theme-paper = Papier
settings-theme-board = Tableau
settings-size = Taille du texte de cet écran
# Une part de la taille habituelle : 110 %
settings-size-name = Taille du texte : { $percent }
settings-size-less = Texte plus petit
settings-size-more = Texte plus grand
settings-size-sample = Voici la taille des textes pour l’adulte. Ce que voit la classe ne change pas.
settings-still = Sans animation

## La classe

settings-class = La classe
settings-class-name = Nom de la classe, si vous voulez
settings-class-name-hint = Par exemple CM1-CM2 B
settings-class-here = Ce nom ne quitte pas cet ordinateur.
settings-class-size = Nombre d’élèves
settings-class-less = Un élève de moins
settings-class-more = Un élève de plus

## Les dossiers

settings-folders = Vos fichiers
settings-lessons =
    { $n ->
        [one] Le dossier où Marelle cherche vos séances
       *[other] Les dossiers où Marelle cherche vos séances
    }
settings-saved = Le dossier où Marelle enregistre
settings-show-saved = Montrer le dossier

## À propos

settings-about = À propos
settings-version = **Marelle** { $version }
settings-code = Le programme est libre : licence MIT ou Apache 2.0, au choix.
settings-lesson-licence = Les séances se copient, se changent et se partagent en nommant leurs auteurs : licence CC BY-SA 4.0.
settings-font = Les lettres sont en Andika, de SIL International : licence SIL OFL 1.1.
settings-icons = Les icônes viennent de Phosphor : licence MIT.
settings-private = Marelle n’envoie rien sur internet et ne garde aucun nom d’élève.
