lesson_title = Plans and tales
lesson_summary = We look at a yard, then read a tale.
lesson_objective = At the end of the lesson, pupils can look twice.
lesson_keep = We look twice before we judge.
lesson_family = The class read a tale. Ask your child to tell it.

img_cour_alt = A school yard seen from above.

carte_title = Where do we play in the yard?
carte_zone_terrain = Ball ground
carte_zone_bancs = The benches beside the wall
carte_zone_arbres = Trees
carte_zone_marelle = Hopscotch
carte_layer_ballon = With a ball
carte_ask = How can we share the yard?

indices_title = What do you see?
indices_spot_mur = A wall
indices_spot_porte = A door
indices_why = Everything can be seen with time.
indices_ask = What surprises you?

conte_title = The lighthouse
conte_par_phare = Alix lives in a lighthouse and lights the lamp.
conte_par_tempete = The storm comes.
conte_ask = What changed?
