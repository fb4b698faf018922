### Our playground: texts in English. The fact is about France.

lesson_title = Our playground
lesson_summary = Map where games happen, design a playground, choose a rule to try.
lesson_objective =
    Describe how a playground is used, without blaming anyone.
    By the end, each pupil suggests a rule for sharing and gives a reason with “because”.
lesson_keep =
    The playground belongs to everyone: every game needs some room.
    A good rule is for all of us. We try it, and we can change it.

lesson_programme_emc = French citizenship programme (EMC), CE2, CM1 and CM2, ages 8 to 11: shared rules, sharing, orderly discussion. Official bulletin, BO du 13 juin 2024.
lesson_programme_evar = French programme on feelings and relationships (EVAR): who plays what and where, ideas for the playground (a CE1 topic, taken up again here); understanding stereotypes so as to act against discrimination (CM1). Order of 3 February 2025, BO n° 6 du 6 février 2025.

lesson_notes =
    In short: put stickers on a map, answer a question, design a playground, vote for a rule, choose the first sentence of the charter.
    Before: at a break the day before, the class watches the playground for ten minutes. Each team watches one corner and notes the games. No names, no photos. Prepare mixed teams of four, never girls against boys.
    The map on the screen is a model. Before you start, say which corner of your playground each zone stands for. If you do not have one of them, agree on the corner that is most like it.
    During: we note games, never names. We do not note who is a girl or a boy either. The question is always how room and rules are shared.
    If you are short of time: skip the square about the middle. The lesson then takes 41 minutes. For a half-hour class council, keep the map, the rule and the charter.
    Afterwards: try the rule for a week. Watch the playground again, make the map again, then keep the rule or change it.

lesson_adult =
    This is a calm lesson. Three things may come up.
    Blame, such as “It’s because of the ones who play football”: “Football is a good game. We are talking about room, not about people. How can we share it?”
    A child says that they always play alone, or are kept out of games: acknowledge it briefly, do not discuss it in front of the class, take time after the lesson. If it keeps happening, tell the team and follow the school’s procedure against bullying.
    For you only: the geographer quoted here observes that it is mostly boys who use the pitch in the middle, and that some boys are pushed aside too. Do not tell the class: pupils describe games, and that is enough to change a rule. The percentages you sometimes hear are figures of speech, not measurements.
    If a child says something that worries you: listen calmly, believe the child, do not investigate and do not promise to keep it secret. Then follow the card “If a child confides in you”.

lesson_material =
    A computer and a projector, no internet. No phones or tablets are needed.
    The notes taken in the playground, one sheet for each team.
    To answer: raised hands are enough.
    Without a projector: a map of the playground drawn on the board, stickers in four colours and a sheet of twenty squares for each pair.

lesson_differentiation =
    Reading is hard: read everything aloud and point to each zone.
    The map is hard: start with a zone you can see from the window. Find it together on the map.
    Numbers are hard: give each pair twenty counters or paper squares. They put them down to pay.
    Speaking is hard: the suggestion is prepared in pairs. It starts on the board: “We … because …”
    Going further: measure one corner of the real playground and work out its area.

lesson_evaluation =
    On a small slip of paper with no name, each pupil writes a rule for the playground and a reason. Achieved: the rule is for everyone and the reason starts with “because”. On the way: the rule is aimed at one group; look together for a way to say it for everyone.
    During the talk, note for the class as a whole: do pupils speak about games and room, without naming anyone?

lesson_family =
    Dear families,

    For 45 minutes, the class talks about the playground. The aim is to look at how room is shared, then to choose together a rule to try for a week.

    In the French programmes. Citizenship (EMC), CE2, CM1 and CM2: shared rules and discussion (official bulletin of 13 June 2024). Feelings and relationships (EVAR): playground games and stereotypes (official bulletin no. 6 of 6 February 2025). The lesson is not about the body or sexuality.

    What children do. They put stickers on a map: where do we play ball, run, talk, have some quiet? They answer one question about what a geographer observed. They design a playground with twenty squares. They vote for a rule, talk, and vote again. At the end, they choose the first sentence of a playground charter.

    What is not asked. We note games, never a child’s name, and never whether a child is a girl or a boy. No photos are taken. No question is about your family. After the lesson, only class totals are kept. Every child may pass. This lesson does not abolish any game: we look for ways to make room for all of them.

    Where the fact comes from. HuffPost, 2018, on the work of the geographer Édith Maruéjouls. The address is on the lesson sheet. You can ask the school for it.

    To carry on at home: in a square or a park, look together at which corners are full and which are empty.

## accueil

accueil_title = Our three rules for talking about the playground
accueil_text =
    We note games, never names.
    We look for solutions, not for someone to blame.
    We may pass.
accueil_notes =
    What to do: read the three rules. Agree on a sign that means “I pass”. Say: “Today we look at our playground like a team of geographers.”
    If someone says “But I know who takes up all the room!”: “Maybe. Here we say the game and the place. That is enough to change a rule.”
    Prompts: What would we see if we looked at the playground from above? Why don’t we say names?

## carte

carte_title = Where do we play in our playground?
carte_text = One sticker is one game seen in that place.
carte_zone_preau = shelter
carte_zone_arbres = trees
carte_zone_terrain = football pitch
carte_zone_grille = gate
carte_zone_bancs = benches
carte_zone_marelle = hopscotch
carte_layer_ballon = playing ball
carte_layer_courir = running
carte_layer_parler = talking
carte_layer_calme = being quiet
carte_ask = Which corners have many stickers? Which have few?
carte_notes =
    What to do: say which corner of your playground each zone stands for (2 min). Each team looks at its notes and names a game and a zone; the sticker goes on (4 min). Look at the map and answer the question (4 min).
    Then ask: “Which rule would give every game its place?” The class suggests a rule. In the second round, imagine a break with that rule and place the stickers again (4 min). Compare the two maps.
    The second map shows what we imagine. A week later, when the rule has been tried, do this square again: it will show what we see.
    If your playground has no marked pitch or hopscotch: take the zone where ball games happen most, and the one with games painted on the ground.
    If someone says a name: “We keep the game, we leave out the name.”
    If someone says “The pitch is for people who play well”: “How do you learn to play well, if there is no room to try?”
    If someone says “I don’t feel like running around”: “That’s fine. What do we need to be comfortable and quiet?”
    Prompts: Is there a corner where people don’t dare to go? Who decided where each game goes? Is one break enough to know the playground well?

## milieu

milieu_title = A geographer looks at school playgrounds. What does she often see in the middle?
milieu_option_jardin = A garden
milieu_option_terrain = A football pitch
milieu_option_bancs = Benches
milieu_why = In many playgrounds, it is a football pitch (2018). The other children then play around the sides.
milieu_ask = Who decides what goes in the middle?
milieu_notes =
    What to do: explain the word “geographer”: a person who studies how places are used. Vote in silence, then read out the fact and its source. Now look at your map: is it the same here?
    Good to know: Édith Maruéjouls observes playgrounds in France and helps schools to lay them out differently (HuffPost, 2018). Do not give percentages: those you hear are figures of speech.
    If someone says “It’s not like that here”: “That is possible. Our map is about our playground, and only ours.”
    If someone says “So ball games are bad”: “No. They are good games that need room. How can we share it?”
    Prompts: What else could go in the middle? Does it always have to be the same thing?

## cour-revee

cour-revee_title = Twenty squares: what do we put in the playground?
cour-revee_text = Not everything fits. We choose and we agree.
cour-revee_unit = squares
cour-revee_item_grand-terrain = A big football pitch
cour-revee_item_petit-terrain = A small football pitch
cour-revee_item_couloir = A running lane
cour-revee_item_arbres = Trees and shade
cour-revee_item_scene = A stage for dancing
cour-revee_item_potager = A vegetable patch
cour-revee_item_lecture = A reading corner
cour-revee_item_marelle = A hopscotch
cour-revee_item_bancs = Benches for talking
cour-revee_item_chemin = A path that is easy in a wheelchair
cour-revee_ask = How many children can enjoy each choice?
cour-revee_notes =
    What to do: read the ten choices and what they cost in squares (2 min). Each pair designs a playground within twenty squares (4 min). Then, choice by choice, each pair that took it raises one hand; count them (3 min). Look at what the class chose and answer the question (3 min).
    Rule for pairs: each person suggests one choice before you decide together. You may say “I pass”.
    Bring the playground to life: “Imagine the whole school comes out at once. Where does it get crowded?”
    If the class forgets the wheelchair path: “A playground for everyone is also one that everyone can get into.”
    If a pair is stuck: “Which choice could be smaller? Which one could serve two games?”
    If someone says “The big pitch takes up too much room”: “How many children play on it at once? Compare it with the stage, with the trees.”
    Prompts: What does a child need in a playground: to move, to talk, to be quiet? Does yours meet all those needs?

## regle

regle_title = Which rule shall we try for a week?
regle_text = We vote. We talk in pairs. We vote again.
regle_option_tour = In the middle, the game changes every day
regle_option_repos = Two days a week, the ball has a rest
regle_option_calme = One corner stays quiet: no running there
regle_option_inviter = Before we play, we invite one more person
regle_ask = Does this rule help even someone who doesn’t dare to ask?
regle_notes =
    What to do: first vote (1 min). Talk in pairs (2 min). Talk as a class, starting with the rule fewest people chose (3 min). Second vote (2 min). Agree on the first day of the trial and the day you will talk about it again.
    All four rules are for everyone. There is no right answer.
    If the class found another rule with the map: say it aloud. It can replace the nearest of the four.
    If someone suggests a rule for girls only, or for boys only: “How could we say it for everyone?”
    If someone says “Nobody will follow it”: “What would help: a sign, a reminder, taking turns?”
    Prompts: Who checks, without punishing? How will the map show that the rule works?

## charte

charte_title = Choose the first sentence of our charter.
charte_text = A charter starts with “we”.
charte_option_partage = We share the middle of the playground.
charte_option_place = We leave room for every game.
charte_option_invite = We say yes to anyone who wants to play.
charte_option_ensemble = We play together, girls and boys.
charte_notes =
    What to do: read the four sentences and vote. The one chosen most becomes the first line of the charter. Later the class adds four more, which also start with “we”. The whole class signs together, with a drawing or a colour.
    If two sentences tie: keep both.
    If someone says “Saying yes to everyone is too much”: “Sometimes you want a game for two. How can you say so kindly?”
    Prompts: Where shall we put up the charter? Who shall we read it to: another class, the adults in the playground?
