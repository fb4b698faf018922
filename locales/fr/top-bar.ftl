### La barre du haut des écrans de l’adulte.

top-bar-name = Marelle
# La classe en gras, puis le nombre d’élèves
top-bar-class =
    { $n ->
        [one] **{ $name }**  { $n } élève
       *[other] **{ $name }**  { $n } élèves
    }
top-bar-class-label =
    { $n ->
        [one] Classe { $name }, { $n } élève. Ouvrir les réglages
       *[other] Classe { $name }, { $n } élèves. Ouvrir les réglages
    }
top-bar-class-unnamed =
    { $n ->
        [one] **Ma classe**  { $n } élève
       *[other] **Ma classe**  { $n } élèves
    }
top-bar-class-unnamed-label =
    { $n ->
        [one] Ma classe, { $n } élève. Ouvrir les réglages
       *[other] Ma classe, { $n } élèves. Ouvrir les réglages
    }
# $name : la langue, dans sa propre langue
top-bar-language = Langue : { $name }
top-bar-help = Besoin d’aide
top-bar-keys = Les touches de Marelle
top-bar-settings = Réglages

## Les touches

top-bar-keys-close = Fermer
top-bar-cap-forward = Page ↓ · → · Espace
top-bar-key-forward = Bouton principal : révéler, puis continuer
top-bar-cap-back = Page ↑ · ←
top-bar-key-back = Un pas en arrière
top-bar-cap-project = F5
top-bar-key-project = Projeter
top-bar-cap-escape = Échap
top-bar-key-escape = Quitter le plein écran, puis demander à finir
top-bar-cap-black = . · B
top-bar-key-black = Écran noir ; encore une fois pour revenir
top-bar-cap-choose = A–D · 1–4
top-bar-key-choose = Compter une main levée pour ce choix
top-bar-cap-letters = V · M · I
top-bar-key-letters = Second vote, minuteur, papier ou tableau
top-bar-cap-tools = T · G · S
top-bar-key-tools = Tirer au sort, équipe suivante, on souffle
top-bar-cap-board = P · X · Z
top-bar-key-board = Crayon, effacer le dessin, loupe
top-bar-cap-console = F6
top-bar-key-console = Ouvrir ou fermer la console
top-bar-cap-help = F1 · H
top-bar-key-help = Aide
top-bar-cap-size = Ctrl + · Ctrl −
top-bar-key-size = Texte plus grand, plus petit
