lesson_title = Qui parle, qui joue ?
lesson_summary = On compte ce qui se passe, et on en parle.
lesson_objective = À la fin de la séance, l’élève sait compter sans nommer personne.
lesson_keep = On compte ce qui se fait, pas qui le fait.
lesson_family = La classe a compté. Demandez à votre enfant ce qui l’a surpris.

groupe-deux = Les garçons

parole_title = Qui prend la parole ?
parole_row_filles = Les filles
parole_row_garcons = { groupe-deux }
parole_column_demande = Demande la parole
parole_column_reponse = Répond
parole_ask = Comment partager la parole ?

cour_title = Où joue-t-on dans la cour ?
cour_zone_milieu = Le milieu
cour_zone_bord = Coin des garçons
cour_layer_filles = Une fille
cour_layer_ballon = Au ballon
cour_ask = Comment partager la cour ?

album_title = Qui agit dans l’album ?
album_row_heroines = Court ou grimpe
album_row_classe = Les filles de la classe
album_column_filles = Des filles
album_column_garcons = Des garçons
album_ask = Qu’est-ce qui vous surprend ?

dessins_title = Quelles couleurs sur nos dessins ?
dessins_row_rouge = Du rouge
dessins_row_bleu = Du bleu
dessins_column_elles = Élèves filles
dessins_column_eux = Élèves garçons
dessins_ask = Une couleur est-elle à quelqu’un ?
