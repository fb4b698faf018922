### Who am I?: texts in English. The facts are about France.

lesson_title = Who am I? Clues and jobs
lesson_summary = Uncover a drawing, listen to clues, draw job cards, and ask what a clue really proves.
lesson_objective =
    Tell a clue that informs from a ready-made idea.
    By the end, each pupil asks a good question about a job: the place, the tools, the movements.
lesson_keep =
    A tool or a movement does not tell us whether it is a woman or a man.
    When there is no clue, we may say: “We can’t know.”

lesson_programme_emc = French citizenship programme (EMC), CE2, CM1 and CM2, ages 8 to 11: finding out before judging, equality of women and men. Official bulletin, BO du 13 juin 2024.
lesson_programme_evar = French programme on feelings and relationships (EVAR), CM1: understanding stereotypes so as to act against discrimination. Order of 3 February 2025, BO n° 6 du 6 février 2025.

lesson_notes =
    In short: uncover a drawing, listen to the clues about two people, draw job cards, debate, choose the sentence for a poster.
    Before: read this page and the notes for each square. The class votes by raised hands.
    During: read every screen aloud, twice. With raised hands, offer one choice at a time, count, type the number. There are no points to win.
    The rule for questions: we ask what the person **does**, where they work, with which tools. We do not ask whether it is a woman or a man: that does not help to find a job.
    In French most jobs have two names, one for a woman and one for a man. In English one name does for everyone: say “a pilot”, “a nurse”, and never “a lady pilot” or “a male nurse”.
    If you are short of time: skip the square about the nickname. The lesson then takes 38 minutes. For half an hour, skip the debate as well.
    Afterwards: each pupil copies the sentence to keep. The class can go on drawing cards, one a day.

lesson_adult =
    This is a calm lesson. Three things may come up.
    Teasing about a job: “We talk about the work. We never laugh at people.” Then go back to tools and movements.
    A child names the job of someone in the family: say thank you and ask nothing more.
    If a child says something that worries you: listen calmly, believe the child, do not investigate and do not promise to keep it secret. Then follow the card “If a child confides in you”.

lesson_material =
    A computer and a projector, no internet. No phones or tablets are needed.
    To answer: raised hands are enough.
    Without a projector: the ten jobs, written on slips of paper, in an envelope.
    A large sheet of paper for the poster.

lesson_differentiation =
    Reading is hard: read everything aloud. Every job card has a drawing.
    New to the language: act out the job first, then name one tool and one place together.
    Needs landmarks: display three ways to start a question: “Is it outdoors…?”, “Is it with your hands…?”, “Do you need a machine…?”
    Speaking is hard: the question is prepared in pairs. Pointing is a full answer.
    Going further: write four clues about a job, from the vaguest to the most precise.

lesson_evaluation =
    While the cards are drawn, listen to the class as a whole: are the questions about the work?
    At the door, each pupil says one question that really helps to guess a job. There is no mark.

lesson_family =
    Dear families,

    For 45 minutes, the class plays guessing games with jobs. The aim is to learn what a clue proves, and what it does not.

    In the French programmes. Citizenship (EMC), CE2, CM1 and CM2: finding out before judging (official bulletin of 13 June 2024). Feelings and relationships (EVAR), CM1: understanding stereotypes (official bulletin no. 6 of 6 February 2025). The lesson is not about the body or sexuality.

    What children see. A hidden drawing that is uncovered step by step. Clues about two people from history: the cook Eugénie Brazier, and King Louis XIV, who danced. Ten job cards, such as “The person who mends bikes”. One sentence to discuss: is one example enough to change a ready-made idea? At the end, the class chooses the sentence for a poster.

    What is not asked. No question is about your family or your job. No name is asked for. After the lesson, only class totals are kept, never one child’s answer. Every child may pass.

    Where the facts come from. Eugénie Brazier: France-Soir. Louis XIV and dance: RMN-Grand Palais. The addresses are on the lesson sheet. You can ask the school for it.

    To carry on at home: choose together a job you see in the street and look for three of its tools.

## accueil

accueil_title = Our three rules for guessing
accueil_text =
    We listen to all the clues before we answer.
    We ask about the work, not about the person.
    We may say: “I don’t know.”
accueil_notes =
    What to do: read the three rules. Give an example: “Do you work outdoors?” is a good question. “Is it a man or a woman?” does not help to find the job.
    If someone says “Saying I don’t know is losing”: “Here, it is sometimes the best answer of all.”
    Prompts: What is a clue? Can a clue mislead us?

## dessin

dessin_title = A tool appears bit by bit. Who is using it?
dessin_option_on-ne-sait-pas = We can’t know
dessin_option_femme = Probably a woman
dessin_option_homme = Probably a man
dessin_why = It is a needle. A tool does not say who is holding it.
dessin_ask = Did a picture come into your head? Where did it come from?
dessin_notes =
    What to do: uncover one piece at a time. Each time, ask only: “Which tool is it?” After the fourth piece, vote in silence. Then show the whole drawing. The person is made up: there is no photo.
    After the result, give the word of the day: “A ready-made idea about girls or boys is called a **stereotype**.”
    Good to know: many jobs use a needle: dressmaker, tailor, surgeon, upholsterer, sailmaker, shoemaker.
    If someone says “It’s a woman, for sure” or “It’s a man, it’s a trick”: “It could be. Does the needle tell us?”
    If the whole class answers “We can’t know”: “Very good. Did you have a picture in your head? Keep it to yourself.”
    Prompts: What would we need to see to know? When did you recognise the tool?

## etoiles

etoiles_title = First riddle: what is my job?
etoiles_text = Careful: one clue can fit several jobs.
etoiles_clue_equipe = I work in a team, often standing up.
etoiles_clue_etoile = In my job, you can win stars.
etoiles_clue_gout = I use my hands, my nose and my tongue.
etoiles_clue_guide = In 1933, a guide gave me three stars, twice.
etoiles_option_cuisine = A cook
etoiles_option_astronomie = An astronomer
etoiles_option_football = A footballer
etoiles_option_hotel = A hotel manager
etoiles_why = Eugénie Brazier, a cook. She was the first person to be given three stars twice.
etoiles_ask = Which clue helped you most? Which one misled you?
etoiles_notes =
    What to do: read a clue, wait ten seconds, then read the next. Vote after the last one. Then read out who it was, and the source.
    Good to know: the Michelin guide gives stars to restaurants; three is the most. In 1933 Eugénie Brazier, in France, was the first person, woman or man, to be given three stars twice (France-Soir).
    If someone says “Cooking is for mums”: “Cooking is also a job, with chefs in charge. Everyone can learn it.”
    If someone says “Great chefs are men”: “Many people think so. Eugénie Brazier was the first to have those six stars. Nobody else had them before the end of the 1990s.”
    Prompts: Why does a vague clue fit several jobs? What does the last clue do?

## surnom

surnom_title = Second riddle: who am I?
surnom_text = The first two clues are about what I like.
surnom_clue_exercice = I practise: rhythm, balance, memory.
surnom_clue_surnom = In 1653, a part in a ballet gave me a nickname.
surnom_clue_academie = In 1661, I founded an academy of dance.
surnom_clue_ordres = When I speak, the whole of France obeys.
surnom_option_chant = A singer
surnom_option_acrobatie = An acrobat
surnom_option_orchestre = A conductor
surnom_option_trone = A king or a queen
surnom_why = Louis XIV, king of France. His nickname, “Sun King”, comes from a part he danced in 1653.
surnom_ask = Can you be one thing and love another, very different one?
surnom_notes =
    What to do: read one clue at a time. Say “Louis the Fourteenth”. Vote after the last clue, then read out who it was, and the source.
    Good to know: Louis XIV danced on stage himself. In 1661 he founded the Royal Academy of Dance in France (RMN-Grand Palais, a French museums’ photo agency).
    If someone says “Kings don’t dance”: “This one danced in front of his court. In his day, dancing mattered for a king.”
    If people laugh: “It is surprising. What surprises you?”
    If the class finds it very quickly: “Which clue was enough? What does it prove?”
    Prompts: Does dancing take strength, rhythm, memory? Who can practise that?

## pioche

pioche_title = We pick a job card. Which questions help to guess it?
pioche_text = The place, the tools, the movements: those are good questions.
pioche_card_velos = The person who mends bikes
pioche_card_creche = The person who looks after babies
pioche_card_avion = The person who flies a plane
pioche_card_repas = The person who cooks the meals
pioche_card_arbres = The person who cares for trees
pioche_card_musique = The person who plays music
pioche_card_toit = The person who builds a roof
pioche_card_malades = The person who cares for the sick
pioche_card_match = The person who referees a match
pioche_card_cartes = The person who draws maps
pioche_ask = Which questions really help to find it?
pioche_notes =
    What to do: a volunteer stands with their back to the screen. The card appears. The volunteer asks questions, the class answers yes or no. After five questions at most, say the name of the job. Then someone else has a go. Four cards are enough.
    The names: bike mechanic, nursery worker, pilot, cook, tree surgeon, musician, carpenter or roofer, nurse, referee, map-maker.
    If someone asks “Is it a man or a woman?”: “The card does not say, and it does not help. Ask which tools are used.”
    If someone says “That job is for girls” or “for boys”: “What do you need to know how to do? Who can learn it?”
    If nobody wants to turn round: play that part yourself, or have two pupils play it together.
    Prompts: Which job was new to you? Can you want a job you have never seen anyone do?

## exemple

exemple_title = One single example is enough to change a ready-made idea.
exemple_text = We vote. We talk in pairs. We vote again.
exemple_ask = What does an example show? What does it not show?
exemple_notes =
    What to do: first vote (1 min). Talk in pairs (2 min). Talk as a class, starting with the view fewest people chose (3 min). Second vote (1 min). There is no right answer, and not being sure is a real opinion.
    Reasons to agree: “If one person did it, it can be done.” “An example makes you want to try.”
    Reasons to disagree: “One person is not everyone.” “You might think it is an exception.” “It takes many examples to change a habit.”
    If nobody changes their mind: “That’s fine. Did you hear a new reason?”
    Prompts: “There is one” and “everyone”: is that the same thing? How many examples would it take?

## affiche

affiche_title = Choose the sentence for our poster.
affiche_text = All three sentences are right.
affiche_option_indices = Before I judge, I look for clues.
affiche_option_apprend = A job can be learnt: everyone can try.
affiche_option_deux-noms = A pilot is a pilot: one job, for all of us.
affiche_notes =
    What to do: read the three sentences, vote, then choose a drawing. Print the poster, or copy it onto a large sheet. Underneath, add a true example and its source, such as: “1933: Eugénie Brazier, cook, six stars.”
    Do not write the ready-made idea in large letters: it is what people would remember.
    If two sentences tie: make two posters.
    If someone says “I don’t like any of them”: “Which word would you change? We are listening.”
    Prompts: Where can we put it up so that other classes read it? What do we want them to remember?
