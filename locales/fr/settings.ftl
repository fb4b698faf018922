### Les réglages, et ce que la carte de l’adulte dit aux lecteurs d’écran.

settings-title = Réglages
settings-back = Revenir
settings-class = La classe
settings-class-name = Nom de la classe
settings-class-size = Nombre d’élèves
settings-class-hint = Ce nom reste sur cet ordinateur. Aucun nom d’élève n’est demandé.
settings-screens = Les écrans
settings-language = Langue
settings-theme = Aspect
settings-paper = Papier
settings-board = Tableau
settings-size = Taille du texte de l’adulte
settings-motion = Montrer les petits mouvements
settings-sounds = Sons : trois notes courtes, jamais sur une séance sensible

## À son rythme

settings-solo = À son rythme
settings-totals = Garder les totaux sur cet ordinateur, sans aucun nom
settings-totals-hint = Sinon rien n’est gardé. Un total se montre à partir de 5 passages, un avis à partir de 8.
settings-totals-none = Pas encore assez de passages pour montrer un total.
# $title : une séance ; $n : combien de fois elle a été faite seul
settings-totals-line = **{ $title }** { $n } passages
# $activity : le nom d’une activité ; $right : les bonnes réponses ; $n : toutes les réponses
settings-totals-right = { $activity } : { $right } bonnes réponses sur { $n }
# $counts : un total par choix
settings-totals-choices = { $activity } : { $counts }
# $choice : un choix ; $n : combien de fois il a été choisi
settings-totals-choice = { $choice } : { $n }
settings-totals-erase = Effacer les totaux
settings-totals-erased = Les totaux sont effacés.

## Les dossiers et le programme

settings-folders = Les dossiers
settings-lessons = Où Marelle cherche les séances
settings-saved = Où Marelle enregistre les pages et les totaux
# $version : un numéro de version
settings-about = Marelle { $version }
settings-privacy = Ni compte, ni internet, ni nom d’élève : tout reste sur cet ordinateur.
settings-licence = Logiciel libre, sous licence MIT ou Apache 2.0.
settings-others = Caractères Andika (SIL, licence OFL). Icônes Phosphor (licence MIT).

## La carte de l’adulte

# Une étape, pour les lecteurs d’écran
settings-step = { $n }. { $title }. { $text }
# $title finit par deux-points
settings-never = **{ $title }** { $text }
