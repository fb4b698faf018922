### La fiche d’une séance.

sheet-back = Les séances
# $title : la séquence ; $n : la place de cette séance ; $all : le nombre de séances
sheet-back-sequence = { $title } · séance { $n } sur { $all }
sheet-objective = **Objectif :** { $text }
# $levels : CM1-CM2 ; $age : l’âge des plus jeunes
sheet-levels = **{ $levels }**  dès { $age } ans
sheet-minutes = **{ $n } min**
# $short : les minutes sans les cases facultatives ; $places : leurs numéros
sheet-minutes-short =
    { $count ->
        [one] **{ $n } min**  { $short } sans la case { $places }
       *[other] **{ $n } min**  { $short } sans les cases { $places }
    }
sheet-badge-class = classe entière
sheet-badge-alone = individuel
sheet-badge-pairs = par deux
sheet-badge-teams = en équipes
sheet-grouping-class = classe entière
sheet-grouping-alone = chaque élève, puis la classe
sheet-grouping-pairs = par deux
sheet-grouping-teams = en équipes
# $name : une langue, dans sa propre langue
sheet-fallback = Textes en { $name }

## Le parcours

sheet-way = Le parcours
sheet-row = { $cell } : { $title }. { $meta }, { $minutes }
sheet-meta = { $kind }, { $grouping }
sheet-meta-optional = { $kind }, { $grouping }, facultatif
sheet-meta-double = { $kind }, { $grouping }, deux votes
sheet-meta-double-optional = { $kind }, { $grouping }, deux votes, facultatif

## Les encadrés

sheet-programmes = Programmes
# $text : la phrase du programme ; $reference : le texte officiel
sheet-programme = { $text } { $reference }.
sheet-material = Matériel
# $level : de 0 à 3
sheet-adult = Pour l’adulte : niveau { $level } sur 3
sheet-facts =
    { $n ->
        [one] { $n } fait
       *[other] { $n } faits
    }
sheet-sources =
    { $n ->
        [one] { $n } source
       *[other] { $n } sources
    }
sheet-facts-sources = { $facts }, { $sources }
sheet-source = **{ $publisher }** ({ $year }). { $title }. Relu le { $checked }.
sheet-source-no-year = **{ $publisher }**. { $title }. Relu le { $checked }.
sheet-notes = Pour animer
sheet-differentiation = S’adapter à chaque élève
sheet-evaluation = Ce que la classe a appris
sheet-family = Le mot aux familles

## En bas

sheet-save-lesson = Fiche de séance
sheet-save-family = Feuille aux familles
sheet-screen-only = Un seul écran : il montrera la séance.
# $width et $height : en pixels
sheet-screen = Écran { $n } : { $width } × { $height }
sheet-cannot-project = À corriger avant de projeter.
sheet-project = Projeter
sheet-confirm-title = Cette séance touche de près à ce que vivent des élèves.
sheet-confirm-text =
    Lisez d’abord la note pour l’adulte et la fiche « Si un enfant se confie ».
    Prévenez la direction et la santé scolaire, et ne menez pas cette séance sans relais.
sheet-confirm-yes = Projeter
sheet-confirm-no = Revenir à la fiche

## Les remarques de la vérification

sheet-findings =
    { $n ->
        [one] { $n } remarque
       *[other] { $n } remarques
    }
sheet-findings-errors =
    { $n ->
        [one] Une remarque à corriger avant de projeter
       *[other] { $n } remarques ; il y a de quoi corriger avant de projeter
    }
sheet-findings-more =
    { $n ->
        [one] et { $n } autre remarque.
       *[other] et { $n } autres remarques.
    }
sheet-finding-error = À corriger
sheet-finding-warning = À voir
sheet-finding = **{ $kind }**  { $sentence }
sheet-finding-suggestion = Vouliez-vous dire « { $word } » ?
