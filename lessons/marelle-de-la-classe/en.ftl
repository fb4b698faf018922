### The class hopscotch: texts in English. The facts are about France unless they say otherwise.

lesson_title = The class hopscotch
lesson_summary = One hopscotch, ten surprising questions: the whole class searches and moves on together, then chooses its own rule for equality.
lesson_objective =
    Look for an answer in a team, give a reason, learn a true fact.
    By the end, each pupil can retell two facts and explain one rule that helps everyone to find a place.
lesson_keep =
    Dancing, sailing, cooking, going into space: no place is reserved.
    Together we search, we check, we move on.
lesson_programme_emc = French citizenship programme (EMC), CE2, CM1 and CM2, ages 8 to 11: learning and living together, co-operating; equality between girls and boys. Official bulletin, BO du 13 juin 2024.
lesson_notes =
    In short: hop from square to square with questions, make the class passport, choose a rule, then the sentence to keep.
    Before: read this page and the notes for each square. Make mixed teams of three or four. They do not play against one another: there is one hopscotch, one stone, one finish.
    During: read each question and each answer aloud, twice. One minute in teams, then the class votes. With raised hands, offer one answer at a time, count, type the number.
    The ten questions do not all come up. You can play again another day: the hopscotch will be different.
    After a common mistake, say “Many people think so.”, then read out the fact and its source.
    A mistake makes nobody lose. We learn, and that is the point.
    If you are short of time: skip the vote on the rule. The lesson then takes 32 minutes. Write the rule another day.
    Afterwards: the passport stays at school. Add a stamp in the next lesson.
lesson_adult =
    This is a calm lesson. Three things may come up.
    A team that wants to win alone: “There is only one stone. We get there together.”
    Teasing, about dancing or cooking for example: stop it gently. “We talk about ideas. We never laugh at people.” Then go back to the fact.
    If a child says something that worries you: listen calmly, believe the child, do not investigate and do not promise to keep it secret. Then follow the card “If a child confides in you”.
lesson_material =
    A computer and a projector, no internet. No phones or tablets are needed.
    To answer: raised hands are enough, or one slate for each team.
    For the passport: a large sheet with six boxes, a stamp or a felt pen.
    Without a projector: a hopscotch chalked in the playground, and the ten questions, copied onto slips of paper.
lesson_differentiation =
    Reading is hard: read everything aloud. Every question has a drawing.
    New to the language: first explain five words, with a gesture: nickname, sail, permission, space, right.
    Needs landmarks: for pupils with a support plan, keep two answers instead of three. Pointing is a full answer.
    Speaking is hard: in each team, one person reads, one searches, one speaks. The roles change at every square.
    Going further: invent an eleventh question, with its answer, its source and its date.
lesson_evaluation =
    During the game, listen: do pupils give a reason before they choose? Does everyone in the team get heard?
    At the door, each pupil says one fact they learnt. There is no mark, and there are no points.
    A week later, ask three of the questions again: look only at what the class as a whole remembers.
lesson_family =
    Dear families,

    For 40 minutes, the class plays a hopscotch of questions. The class teacher runs the lesson.

    What children learn. They think in teams, give a reason and discover true facts. They see that women and men have done what nobody expected.

    In the French programmes. Citizenship (EMC), CE2, CM1 and CM2, ages 8 to 11: living together, co-operating, equality between girls and boys (official bulletin of 13 June 2024).

    What children see. Ten short questions, each with a drawing: seahorses, King Louis XIV who danced, Julie-Victoire Daubié and her exam, women firefighters, Marie Curie, the cook Eugénie Brazier, the sailor Florence Arthaud, the astronaut Claudie Haigneré, the painter Rosa Bonheur, the Convention on the Rights of the Child. Six squares are enough to reach the end. Then the class chooses a rule for playing better together, and the sentence to keep.

    What is not asked. No question is about your family. No name is asked for. There is no ranking. After the lesson, only class totals are kept, never one child’s answer. Every child may pass.

    Where the facts come from. 20 Minutes, RMN-Grand Palais, France Inter, the French firefighters’ federation, INA, and other websites and newspapers. The full list, with addresses, is on the lesson sheet. You can ask the school for it.

    To carry on at home: ask your child for the most surprising question, and look for the answer before you hear it.

## regles

regles_title = Our three rules for moving on together
regles_text =
    We search together. We listen to everyone.
    We never laugh at people.
    Getting it wrong is a way forward too.
regles_notes =
    What to do: read the three rules. Show the hopscotch: one stone for the whole class. Choose who reads, who searches and who speaks in each team. The roles change at every square.
    If someone says “Which team wins?”: “The whole class, when we reach the end.”
    If someone says “I don’t know anything”: “Nobody knows everything. You may search, and you may guess.”
    Prompts: How do you choose when the team is not sure? What do we do if someone has not spoken?

## marelle

marelle_title = Let’s throw the stone!
marelle_text = One square, one question. We think in teams, we answer together.
marelle_question_hippocampe = With seahorses, who carries the babies in a pouch?
marelle_option_hippo-papa = The father
marelle_option_hippo-maman = The mother
marelle_option_hippo-seul = Nobody
marelle_because_hippocampe = The father. Nature has many ways of raising the young.
marelle_question_soleil = Louis XIV was called the Sun King. Where does the nickname come from?
marelle_option_soleil-danse = A part he danced
marelle_option_soleil-jardin = A garden full of flowers
marelle_option_soleil-couronne = A golden crown
marelle_because_soleil = A part he danced in a ballet in 1653. Louis XIV was a great dancer.
marelle_question_bac = In 1861, Julie-Victoire Daubié sat a big exam. What did she get instead of marks?
marelle_option_bac-livres = Books
marelle_option_bac-boules = Coloured balls
marelle_option_bac-medailles = Medals
marelle_because_bac = Six red balls, three white, one black. She was the first woman to pass the baccalauréat in France.
marelle_question_pompieres = In France, since which year can a woman become a firefighter?
marelle_option_pompieres-1876 = 1876
marelle_option_pompieres-1926 = 1926
marelle_option_pompieres-1976 = 1976
marelle_because_pompieres = Since 1976. The job is open to women and men.
marelle_question_nobel = How many Nobel Prizes did Marie Curie win?
marelle_option_nobel-un = One
marelle_option_nobel-deux = Two
marelle_option_nobel-cinq = Five
marelle_because_nobel = Two, in two sciences: physics in 1903, chemistry in 1911.
marelle_question_etoiles = In 1933, Eugénie Brazier got three stars, twice. What was her job?
marelle_option_etoiles-ciel = Astronomer
marelle_option_etoiles-cuisine = Cook
marelle_option_etoiles-cinema = Actress
marelle_because_etoiles = She was a cook. Nobody before her had got three stars twice in the Michelin guide.
marelle_question_course = In 1990, Florence Arthaud won the Route du Rhum. It is a race for…
marelle_option_course-velo = bicycles
marelle_option_course-ski = skis
marelle_option_course-voile = sailing boats
marelle_because_course = Sailing boats, and she was alone on hers. Women and men sail the same race.
marelle_question_espace = In 1996, Claudie Haigneré was the first Frenchwoman to travel…
marelle_option_espace-fusee = into space
marelle_option_espace-pole = to the North Pole
marelle_option_espace-mer = to the bottom of the sea
marelle_because_espace = Into space. In 2026, Sophie Adenot was the second Frenchwoman to go.
marelle_question_papier = The painter Rosa Bonheur needed a permit from the police. What for?
marelle_option_papier-tableau = To sell her paintings
marelle_option_papier-pantalon = To wear trousers
marelle_option_papier-chien = To walk her dog
marelle_because_papier = To wear trousers. The paper was good for six months.
marelle_question_droits = In the Convention on the Rights of the Child, who has the same rights?
marelle_option_droits-grands = Only the older ones
marelle_option_droits-ecole = Only the children of one school
marelle_option_droits-tous = All children
marelle_because_droits = All children, girls or boys. It is in article 2.
marelle_why = Right or wrong, every question taught us something.
marelle_ask = Which question made us talk the most?
marelle_notes =
    What to do: allow three minutes a square. Read the question twice, one minute in teams, the vote, the answer, one sentence on what is surprising. When at least half the answers are right, the stone moves on one square. If not, read out the fact, and another question comes: there are ten for six squares.
    When the answer is not found: “Many people think so.” Read out the fact. The class knows one more thing.
    If time is running out: stop where you are. A hopscotch can be finished another day.
    Good to know. Seahorses: this fact shows how varied living things are. It does not say how human families should live. Louis XIV: he founded an academy of dance in 1661 (RMN-Grand Palais). Daubié: the exam is the baccalauréat, the French final school exam; a red ball means in favour, white no opinion, black against (France Inter). Firefighters: since 25 October 1976. Curie: do not say “the only person with two Nobel Prizes”; say “in two sciences”. Arthaud: do not give the time of her race, sources disagree. Haigneré: she went back into space in 2001. Bonheur: from 1800, in Paris, a woman had to ask the police for permission to wear trousers. Do not give the year of her paper.
    If someone says “Dancing is for girls”: “Many people think so. What would Louis XIV say?”
    If someone says “Sailing is too hard for a woman”: “Florence Arthaud won the race where everyone set off together.”
    If someone says “The police paper is silly”: “It surprises us today. How does a rule change?”
    If one team is always first to answer: “We wait until every team is ready.”
    Prompts: How could we have checked this answer? Who would you like to know better?

## passeport

passeport_title = Our equality passport
passeport_text =
    One sheet for the whole class.
    One box, one stamp.
    Under each stamp, a sentence: what we have learnt.
passeport_notes =
    What to do: each pair chooses a question from the hopscotch and prepares a sentence (2 min). Six pairs say theirs, and you write it under a stamp (3 min). The passport belongs to the whole class: it stays at school, with no pupil’s name on it.
    If two pairs say the same sentence: keep it once, and look together for something to add.
    If someone says “I didn’t learn anything”: “You knew it already? Then tell us how you found out.”
    Prompts: Which sentence would you like to tell another class? Which one should we check again?

## regle

regle_title = Which rule do we write in our passport?
regle_text = We vote. We talk in pairs. We vote again.
regle_option_equipes = We mix the teams for every game.
regle_option_partage = We share the playground between games.
regle_option_choisir = Everyone chooses their own game.
regle_option_essayer = We give people time to try.
regle_ask = How will we know that our rule works?
regle_notes =
    What to do: first vote (1 min). Talk in pairs: “What does this rule change in the playground?” (2 min). Talk as a class, starting with the rule fewest people chose (3 min). Second vote (1 min). Write the chosen rule at the bottom of the passport, with the date when you will talk about it again (1 min).
    All four rules are good. The question is which one to start with.
    If someone says “If we mix, I won’t be with my friends”: “That’s a real reason. What can we do so that everyone is happy to play?”
    If someone says “Football takes up all the space”: “Let’s talk about games and space, not about children. What could we try?”
    Prompts: Who reminds us of the rule, and how, without shouting? What do we do if it doesn’t work?

## phrase

phrase_title = Choose the sentence to keep.
phrase_text = All three sentences are right.
phrase_option_ensemble = Together, we go further.
phrase_option_verifier = An idea can be checked.
phrase_option_place = No place is reserved.
phrase_notes =
    What to do: read the three sentences and take the vote. The one chosen most goes at the top of the passport. Each pupil copies it, with one fact they learnt.
    If two sentences tie: keep both.
    If someone says “I don’t like any of them”: “Which word would you change? We are listening.”
    Prompts: In which game could this sentence help tomorrow?
