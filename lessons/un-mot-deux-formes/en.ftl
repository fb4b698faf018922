### One word, two forms: texts in English. The words to sort are French; the facts are about France.

lesson_title = One word, two forms
lesson_summary = Sort French job names, complete sentences, and look for ways to speak to everyone.
lesson_objective =
    Use the names of jobs in a way that includes women and men.
    By the end, each pupil writes a sentence about a job that speaks to everyone.
lesson_keep =
    Une pompière, un pompier, a firefighter: every job has a word for each of us.
    A new word is a little surprising. Then we get used to it.

lesson_programme_francais = French language, cycles 2 and 3 in France: nouns and their gender, feminine and masculine names of jobs.
lesson_programme_emc = French citizenship programme (EMC), CE2 to 6e, ages 8 to 12: equality of women and men, speaking to everyone. Official bulletin, BO du 13 juin 2024.

lesson_notes =
    In short: look at pairs of French words, sort them by their endings, complete six sentences, discover the story of two words, compare ways to greet everyone, choose the sentence to keep.
    For a class that learns French, or that is curious about languages: in French, nearly every job has a feminine and a masculine name. In English one word usually does for everyone, such as “nurse” or “firefighter”. Compare the two.
    Before: read this page and the notes for each square. For pupils aged 8, skip the squares about the diploma and the word “autrice”: they are for later. The lesson then takes 31 minutes. For pupils aged 9, skip only the one about “autrice”.
    During: in French, always say both whole forms, and change the order. No dots or brackets inside words: that is the rule in French schools (circular of 5 May 2021, BO n° 18 du 6 mai 2021), and whole words can be read aloud.
    Several words may be right: accept them.
    If you are short of time: skip the diploma and “autrice”.
    Afterwards: the sentences written by the class can make a poster.

lesson_adult =
    This is a calm lesson. Three things may come up.
    Somebody laughs at a word, such as “pompière”: “We do not hear that word often. Let’s say it three times. Is it still funny?”
    A child says that at home they use another word: “People speak differently in different places. Here we learn words for everyone.” Ask nothing more.
    If a child says something that worries you: listen calmly, believe the child, do not investigate and do not promise to keep it secret. Then follow the card “If a child confides in you”.

lesson_material =
    A computer and a projector, no internet. No phones or tablets are needed.
    A small whiteboard or rough paper for each pair. A dictionary for the class.
    To answer: raised hands are enough.
    Without a projector: the eight pairs of words, written on slips of paper, and four envelopes.

lesson_differentiation =
    Reading is hard: read everything aloud. Saying the word is a full answer.
    Spelling is hard: display the four endings on the board. A small mistake does not matter.
    New to the language: say the job with a gesture first, then the word, several times.
    Speaking is hard: the answer is prepared in pairs, on the whiteboard.
    Going further: look for older English words such as “policeman”, and find the word that is for everyone.

lesson_evaluation =
    Each pupil writes a sentence to invite adults to talk about their jobs in class, in words for everyone. For example: “We are looking for a firefighter or a baker who would like to visit us.”
    Achieved: the words speak to women and men. On the way: one word speaks to some people only; look for another one together.

lesson_family =
    Dear families,

    For 40 minutes, the class works on the names of jobs. The aim is to use them well, for women and for men, and to speak to everyone.

    In the French programmes. French language, cycles 2 and 3: nouns and their gender. Citizenship (EMC), CE2 to 6e: equality of women and men (official bulletin of 13 June 2024).

    What children do. They sort French pairs such as “une danseuse, un danseur” (dancer). They complete six sentences, such as “He helps babies to be born. His job: …” (midwife). From age 9, they discover the story of a diploma; from age 10, that of the word “autrice”. They compare three ways to greet everyone. At the end, the class chooses the sentence to keep.

    In French, the class uses both whole forms, such as “les infirmières et les infirmiers” (nurses). It does not use dots inside words, as the circular of 5 May 2021 requires.

    What is not asked. No question is about your family or your job. No name is asked for. After the lesson, only class totals are kept. Every child may pass.

    Where the facts come from. Firefighters: Fédération nationale des sapeurs-pompiers, 2019. Midwives: Être sage-femme aujourd’hui. Julie-Victoire Daubié’s diploma: Agora. The word “autrice”: Europe 1, 2019. Feminine names of jobs: LCI, 2019. The addresses are on the lesson sheet. You can ask the school for it.

    To carry on at home: on signs and vans, look together for the names of jobs, and ask whether the word is for everyone.

## accueil

accueil_title = Look closely: one job, two French forms
accueil_text =
    une boulangère, un boulanger (baker)
    une maire, un maire (mayor)
    une sage-femme, un sage-femme (midwife)
accueil_notes =
    What to do: read the three pairs. Ask: “What changes? What stays the same?” Give the rules of the hour: we listen, we may make mistakes, we may pass.
    Good to know: in French, “une” goes with a woman’s job name and “un” with a man’s. The French word for midwife is the same for everyone. It comes back later in the lesson.
    If someone says “Une maire sounds like mother!”: “In French, “maire” and “mère” sound the same. How is each one spelt?”
    Prompts: Which little word tells us whether it is a woman or a man? Where do we read the names of jobs?

## terminaisons

terminaisons_title = How does the French word end? Sort each pair.
terminaisons_text = Say both words aloud, then listen to the ending.
terminaisons_bin_pareil = The same
terminaisons_bin_iere = -ière, -ier
terminaisons_bin_euse = -euse, -eur
terminaisons_bin_trice = -trice, -teur
terminaisons_item_pilote = une pilote, un pilote (pilot)
terminaisons_item_infirmier = une infirmière, un infirmier (nurse)
terminaisons_item_danseur = une danseuse, un danseur (dancer)
terminaisons_item_acteur = une actrice, un acteur (actor)
terminaisons_item_maire = une maire, un maire (mayor)
terminaisons_item_policier = une policière, un policier (police)
terminaisons_item_coiffeur = une coiffeuse, un coiffeur (hair)
terminaisons_item_directeur = une directrice, un directeur (head)
terminaisons_why = Often the ending changes. Sometimes only the little word in front does: une pilote, un pilote.
terminaisons_ask = In English, which job names are already for everyone?
terminaisons_notes =
    What to do: the class reads the pair aloud together, then suggests a box. We are sorting words, not people.
    For the question, give a start: teacher, doctor, driver, nurse, pilot. Some English words have changed: “fireman” became “firefighter”, “stewardess” became “flight attendant”.
    Good to know: “policier” is a police officer, “coiffeur” a hairdresser, “directeur” a head or a director.
    If someone says “The real word is the masculine one”: “Both words are real words. One does not come before the other.”
    Prompts: Which box is the easiest? Which word surprises you?

## phrases

phrases_title = What is this job called?
phrases_text = Several words may be right.
phrases_gap_incendie = She puts out fires. Her job: …
phrases_answer_incendie = firefighter
phrases_gap_malades = He gives injections and bandages cuts. His job: …
phrases_answer_malades = nurse
phrases_gap_recherche = She does experiments. Her job: …
phrases_answer_recherche = scientist, or researcher
phrases_gap_naissance = He helps babies to be born. His job: …
phrases_answer_naissance = midwife
phrases_gap_mairie = She is the head of the town council. Her job: …
phrases_answer_mairie = mayor
phrases_gap_repas = He cooks in a restaurant. His job: …
phrases_answer_repas = cook, or chef
phrases_why = One word for everyone. In France, women have been able to become firefighters since 1976.
phrases_ask = Which word felt strange at first? And now?
phrases_notes =
    What to do: read the six sentences aloud. In pairs, write the six words on the whiteboard (4 min). Then uncover the answers one by one: pairs show their word, and the class says the answer together (6 min).
    A right word with a small spelling mistake is right. If the class finds another word that fits, accept it.
    Good to know: in French, the six answers are une pompière, un infirmier, une chercheuse, un sage-femme, une maire, un cuisinier.
    If someone says “A midwife is a woman”: “The word names a job. A woman or a man can do it.” In France, the course has been open to men since 1982 (Être sage-femme aujourd’hui).
    If someone asks how a baby is born: “That is a good question, for another time. Here we are looking for the name of the job.”
    Prompts: Which word did you find fastest? Who decides that a word exists?

## diplome

diplome_title = Julie-Victoire Daubié gets her degree. Which French word is on the diploma?
diplome_text = In French, a graduate is “licencié” for a man, “licenciée” for a woman.
diplome_option_masculin = Licencié
diplome_option_feminin = Licenciée
diplome_option_les-deux = Both words
diplome_why = They wrote “licencié”, the masculine word. No feminine word had been planned.
diplome_ask = Why can a word be missing?
diplome_notes =
    From age 9. What to do: read the question and vote in silence. Read out the fact and its source, then ask the question on the screen.
    Good to know: it was in the 19th century. Do not give the year of the diploma: sources hesitate (Agora).
    If someone says “It’s only a word”: “Maybe. But the diploma is hers: the word should have been hers too.”
    If someone says “Did people laugh at her?”: “Our source only says that the word had not been planned.”
    Prompts: What would they write today? On which papers do we see two forms?

## autrice

autrice_title = The French word “autrice” is a brand-new word.
autrice_text = Une autrice is a woman who writes books.
autrice_why = Many people think so. But the French Academy was already talking about it in the 17th century.
autrice_ask = Why can a word feel strange, and then not strange at all?
autrice_notes =
    From age 10. What to do: read the sentence twice, vote, then read out the fact and its source.
    Good to know: the French Academy looks after the language and its dictionary. In the 17th century it was already criticising this word: so the word existed (Europe 1, 2019). In 2019 it acknowledged that nothing stands in the way of feminine names of jobs (LCI, 2019).
    If someone says “I would say auteure”: “That is right too. Both words are used.”
    Prompts: How does a word disappear? How does it come back?

## bonjour

bonjour_title = To start a letter to the whole town, which do you prefer?
bonjour_text = All three are right. We vote, we talk, we vote again.
bonjour_option_deux-formes = Dear women and men of our town
bonjour_option_toutes-et-tous = Hello to each and every one of you
bonjour_option_tout-le-monde = Hello, everyone
bonjour_ask = With these words, who feels invited? Who might feel left out?
bonjour_notes =
    What to do: first vote (1 min). Talk in pairs (2 min). Talk as a class, starting with the one fewest people chose (2 min). Second vote (1 min).
    Reasons: “The first one names people.” “The second one thinks of each person.” “The third one is short and easy to say.”
    If someone says “You guys is enough”: “Some people feel invited by it, others do not. Which words leave nobody wondering?”
    If someone says “It’s too long”: “It is longer, that is true. What do we gain?”
    Prompts: And for a letter to the class? And for a poster that people read as they walk by?

## phrase

phrase_title = Choose the sentence to keep.
phrase_text = All three sentences are right.
phrase_option_place = Words make room for everyone.
phrase_option_deux-mots = One job, and a word for each of us.
phrase_option_savoir = We learn the job, we learn the word.
phrase_notes =
    What to do: read the three sentences and vote. The one chosen most stays on the board. Each pupil copies it, then writes underneath the name of a job that is for everyone.
    If two sentences tie: keep both.
    If someone says “I don’t like any of them”: “Which word would you change? We are listening.”
    Prompts: Which new word will you use tomorrow?
