lesson_title = Plans et contes
lesson_summary = On regarde une cour, puis on lit un conte.
lesson_objective = À la fin de la séance, l’élève sait regarder deux fois.
lesson_keep = On regarde deux fois avant de juger.
lesson_family = La classe a lu un conte. Demandez à votre enfant de le raconter.

img_cour_alt = Une cour d’école vue de haut.

carte_title = Où joue-t-on dans la cour ?
carte_zone_terrain = Le grand terrain de ballon
carte_zone_bancs = Les bancs
carte_zone_arbres = Les arbres
carte_zone_marelle = La marelle
carte_layer_ballon = Au ballon
carte_ask = Comment partager la cour ?

indices_title = Que voit-on ?
indices_spot_mur = Un mur
indices_spot_porte = Une porte
indices_why = Tout se voit quand on prend le temps.
indices_ask = Qu’est-ce qui vous surprend ?

conte_title = Le phare
conte_par_phare = Alix habite un phare. { il } allume la lampe.
conte_par_tempete = La tempête arrive.
conte_ask = Qu’est-ce qui a changé ?
