lesson_title = Rights, step by step
lesson_summary = A quiz and a debate.
lesson_objective = To know.
lesson_keep = The law has changed step by step. Today, in France, it gives women and men the same rights.
lesson_family = Dear families.
img_cour_alt = A school yard from above

regles_title = Our rules for talking
regles_text =
    We talk about **laws** and habits, never about families.
    We listen to the end.
    Anyone may change their mind. Anyone may pass.
cour_title = The school yard
cour_text = Who plays where?

compte_title = In France, a married woman has been able to open a bank account on her own since…
compte_option_a = 1907
compte_option_b = 1945
compte_option_c = 1965
compte_option_d = 1999
compte_why = **1965.** Before this law the husband had to agree. Yet women had been voting since 1945.
compte_ask = What does it change to have an account of your own?

vote_title = In France, women vote for the first time in 1945.
vote_why = They have the right to vote in 1944 and vote for the first time in April 1945.
vote_ask = Why did this right come so late?

loi_title = “Changing the law is enough to change habits.”
loi_ask = Which argument made you think?

peur_title = “You can play anything in our yard.”
peur_ask = What should change?

chez-soi_title = At home, who lays the table?
chez-soi_ask = Who can lay the table?

deputees_title = How many women were elected to the National Assembly in 2024, out of 577 people?
deputees_answer_unit = { $n } women out of 577
deputees_why = **208 women out of 577** people elected in 2024.
deputees_ask = Why not half?

dix_title = Out of ten people on the town council, how many are women?
dix_answer_unit = { $n } out of 10
dix_why = **3 out of 10**, in 2024.
dix_ask = Who decides for the town?

qui-peut_title = Who can… ?
qui-peut_bin_tout-le-monde = Everybody
qui-peut_bin_filles = rather girls
qui-peut_bin_garcons = rather boys
qui-peut_item_velo = mend a bicycle
qui-peut_item_bebe = comfort a baby
qui-peut_item_coudre = sew
qui-peut_item_avion = fly a plane
qui-peut_item_danser = dance
qui-peut_item_foot = play football
qui-peut_item_cuisiner = cook
qui-peut_item_bricoler = do odd jobs
qui-peut_why = **Everybody** can learn all this.
qui-peut_ask = Which card was hard?

phrase_title = Which sentence does the class keep?
phrase_option_pas = The law has changed step by step. It gives women and men the same rights.
phrase_option_servir = A right is won, then known, then used.
phrase_option_porte = The law opens the door. Let us walk on, together.
