lesson_title = Who speaks, who plays?
lesson_summary = We count what happens, and talk about it.
lesson_objective = At the end of the lesson, pupils can count without naming anyone.
lesson_keep = We count what is done, not who does it.
lesson_family = The class counted. Ask your child what was surprising.

parole_title = Who speaks?
parole_row_filles = Girls
parole_row_garcons = Group two
parole_column_demande = Asks to speak
parole_column_reponse = Answers
parole_ask = How can everyone get to speak?

cour_title = Where do we play in the yard?
cour_zone_milieu = The middle
cour_zone_bord = Boys’ corner
cour_layer_filles = A girl
cour_layer_ballon = With a ball
cour_ask = How can we share the yard?

album_title = Who acts in the book?
album_row_heroines = Runs or climbs
album_row_classe = Girls in our class
album_column_filles = Girls
album_column_garcons = Boys
album_ask = What surprises you?

dessins_title = Which colours are in our drawings?
dessins_row_rouge = Red
dessins_row_bleu = Blue
dessins_column_elles = Girl pupils
dessins_column_eux = Boy pupils
dessins_ask = Does a colour belong to anyone?
