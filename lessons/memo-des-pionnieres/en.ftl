### The pioneers’ memory game: texts in English. The people are mostly French; the facts are sourced.

lesson_title = The pioneers’ memory game
lesson_summary = Match pairs, play memory, choose who you would like to meet: women pioneers, a dancing king, and what they did.
lesson_objective =
    Match a person with what they did, and talk about what helped or hindered them.
    By the end, each pupil can present one person in two sentences: what they did, and when.
lesson_keep =
    Travelling, programming, flying, doing research, writing, refereeing: women have done it, sometimes when nobody expected them to.
    When one person opens a door, others can go through.
lesson_programme_emc = French citizenship programme (EMC), CM1, CM2 and 6e, ages 9 to 12: equality between women and men, girls and boys. Official bulletin, BO du 13 juin 2024.
lesson_programme_evar = French programme on feelings and relationships (EVAR), CM1: understanding stereotypes in order to fight discrimination. Order of 3 February 2025, BO n° 6 du 6 février 2025.
lesson_notes =
    In short: guess a job, match six pairs face up, talk about obstacles, play memory, choose a meeting, then the sentence to keep.
    Before: read this page and the notes for each square. Both games also work with paper cards.
    During: read each card aloud, twice. For each pair found, say one sentence about the person: it is in the notes.
    First say what the person did, and only then that she was the first. What she did matters more than her rank.
    After a common mistake, say “Many people think so.”, then read out the fact and its source.
    If you are short of time: skip the riddle about Alice Guy, and stop the memory game when half the pairs are found. The lesson then takes 35 minutes.
    Afterwards: on another day, each pupil presents one person in thirty seconds. Look together for someone from your own town.
lesson_adult =
    This is a calm lesson. Two things may come up.
    A child says “I’ll never do anything like that”: “You don’t have to. You choose what you feel like learning.”
    A child asks a hard question about someone’s life, Jeanne Barret’s voyage for example: “That is a good question, and we can talk about it later.” Here, stay with what the person did.
    If a child says something that worries you: listen calmly, believe the child, do not investigate and do not promise to keep it secret. Then follow the card “If a child confides in you”.
lesson_material =
    A computer and a projector, no internet. No phones or tablets are needed.
    To answer: raised hands are enough. For the memory game, teams call out two cards.
    Without a projector: the twelve cards of each set, written on slips of paper. A map of the world to show the voyages.
    Exercise books, for the sentence to keep.
lesson_differentiation =
    Reading is hard: read everything aloud. The card that says what the person did has a drawing.
    New to the language: first explain five words, with a gesture: pilot, program, chemistry, elect, referee.
    Needs landmarks: give one pair to begin with. For pupils with a support plan, keep three pairs.
    Speaking is hard: the team chooses in twos; one person points, the other speaks.
    Going further: write a question for one of these people.
lesson_evaluation =
    During the game, listen: do pupils give a clue before they choose, the date for example?
    At the door, each pupil names one person and says what they did. There is no mark.
    Achieved: the name and the deed go together. On the way: one of the two is missing; go over the pair on the board.
lesson_family =
    Dear families,

    For 45 minutes, the class meets people who did what nobody expected. The class teacher runs the lesson.

    What pupils learn. They match a person, a date and what that person did. They look for what helped and what got in the way.

    In the French programmes. Citizenship (EMC), CM1, CM2 and 6e, ages 9 to 12 (official bulletin of 13 June 2024). Feelings and relationships (EVAR), CM1: understanding stereotypes (official bulletin no. 6 of 6 February 2025). The lesson is not about the body or sexuality.

    What pupils see. The film-maker Alice Guy, the traveller Jeanne Barret, Ada Lovelace and her computer program, the pilot Raymonde de Laroche, the chemist Irène Joliot-Curie, the writer Marguerite Yourcenar, the referee Stéphanie Frappart. Then a dancing king, Louis XIV, and the men who have been able to become midwives in France since 1982. At the end, the class chooses the sentence to keep.

    What is not asked. No question is about your family or your child’s plans. No name is asked for. After the lesson, only class totals are kept, never one child’s answer. Every child may pass.

    Where the facts come from. L’Internaute, Air Journal, 50-50 Magazine, Actu Niort, RMN-Grand Palais, and other websites and newspapers. The full list, with addresses, is on the lesson sheet. You can ask the school for it.

    To carry on at home: ask your child which person was the most surprising, and look up together where that person lived.

## regles

regles_title = Our three rules for playing
regles_text =
    We let people finish.
    We speak of people with respect.
    We may be wrong, and we may pass.
regles_notes =
    What to do: read the three rules. Then say: “We are going to meet some people. For each of them, one question: what did they do?”
    A word to explain: a **pioneer** is a person who does something before others, or who opens a path.
    If someone says “Is it only women?”: “No, there will be men too. We start with people we know less well.”
    Prompts: How do we know what a person from the past did? Where can we check it?

## cinema

cinema_title = Around 1896, Alice Guy did a brand-new job. Which one?
cinema_option_radio = Radio presenter
cinema_option_films = Film director
cinema_option_avions = Aeroplane pilot
cinema_why = She made “The Cabbage Fairy”: she is the first woman film director in history.
cinema_ask = Why do we sometimes forget a person’s name?
cinema_notes =
    What to do: read it twice and take the vote. Many pupils will hesitate, and no wonder: the job had only just been invented. Read out the fact and its source.
    Good to know: the French title is “La Fée aux choux”. The fact comes from 50-50 Magazine, 2024. The date of the film is debated, hence the word “around”.
    If someone says “In those days, only men made films”: “Many people think so. Alice Guy made some.”
    Prompts: Which job is brand-new today? Who will do it?

## portraits

portraits_title = Who did what? Match the six pairs.
portraits_text = A name with a date, and what that person did. Use the date.
portraits_left_barret = Jeanne Barret, in 1766
portraits_right_barret = Sets out to go round the world
portraits_left_lovelace = Ada Lovelace, in 1843
portraits_right_lovelace = Writes a computer program
portraits_left_laroche = Raymonde de Laroche, in 1910
portraits_right_laroche = Becomes an aeroplane pilot
portraits_left_joliot = Irène Joliot-Curie, in 1935
portraits_right_joliot = Wins the Nobel Prize in Chemistry
portraits_left_yourcenar = Marguerite Yourcenar, in 1980
portraits_right_yourcenar = Is elected to the French Academy
portraits_left_frappart = Stéphanie Frappart, in 2022
portraits_right_frappart = Referees a match at the World Cup
portraits_why = From 1766 to 2022: six women who travel, program, fly, do research, write, referee.
portraits_ask = Which pair surprised you?
portraits_notes =
    What to do: in pairs, look for matches (4 min). Start with the surest, then reason with the dates: in 1766 there were no planes; in 2022 people talk about football. Check together, one sentence for each person (5 min). Then the question on the screen (2 min).
    One sentence each, to read out. **Jeanne Barret** goes aboard in 1766; she is the first woman known to have gone round the world. **Ada Lovelace** writes in 1843 what is thought of as the first computer program, a century before computers. **Raymonde de Laroche** gets a pilot’s licence on 8 March 1910; she is the first woman in the world to have one. **Irène Joliot-Curie** wins the Nobel Prize in Chemistry in 1935, with Frédéric Joliot-Curie; her mother, Marie Curie, had won a Nobel Prize too. **Marguerite Yourcenar**, a writer, is elected to the French Academy on 6 March 1980. **Stéphanie Frappart** is, in 2022, the first woman to referee a match at the men’s football World Cup.
    Good to know: do not give Raymonde de Laroche’s age, sources disagree.
    If someone says “There were no computers in 1843”: “That’s true, it was a century earlier. A program is a list of instructions. You can write it on paper.”
    If someone says “Refereeing is for men”: “Many people think so. You have to know the rules, run and decide fast: it can be learnt.”
    Prompts: Which clue helped you? Which of these takes the most practice?

## obstacles

obstacles_title = What gets in the way? What helps?
obstacles_text =
    Jeanne Barret dresses as a man to get on board.
    The French Academy waits more than 300 years before it elects a woman, Marguerite Yourcenar.
    And the others: who helped them?
obstacles_notes =
    What to do: in pairs, choose one of the two stories. Look for what gets in the way and what helps (2 min). Then three or four pairs tell the class (3 min).
    Good to know: Jeanne Barret is the first woman known to have gone round the world (L’Internaute). Say no more about this voyage. The French Academy is a group that looks after the French language; Marguerite Yourcenar was elected on 6 March 1980 (Actu Niort).
    If someone says “She lied by dressing as a man”: “She found no other way. Which should change: the person, or the rule?”
    If someone says “It’s men’s fault”: “We are talking about a rule. Men helped too: Irène Joliot-Curie worked with Frédéric Joliot-Curie.”
    Prompts: Who helps a person to dare: a friend, a book, a school, a law? Can we help someone to dare, here in class?

## memo

memo_title = Memory: find the six pairs.
memo_text = Two of the people are new. No rush: each team has its turn.
memo_left_barret = Jeanne Barret, in 1766
memo_right_barret = Sets out to go round the world
memo_left_lovelace = Ada Lovelace, in 1843
memo_right_lovelace = Writes a computer program
memo_left_laroche = Raymonde de Laroche, in 1910
memo_right_laroche = Becomes an aeroplane pilot
memo_left_frappart = Stéphanie Frappart, in 2022
memo_right_frappart = Referees a match at the World Cup
memo_left_roi = King Louis XIV, in 1661
memo_right_roi = Founds an academy of dance
memo_left_sages-femmes = Men in France, since 1982
memo_right_sages-femmes = Can become midwives
memo_why = Louis XIV danced himself. Since 1982, midwifery studies have been open to men in France.
memo_ask = Which person opened a door for others?
memo_notes =
    What to do: four teams play in turn. A team chooses two cards, and the class reads them aloud. If they match, the team says one sentence about the person. If not, the cards are turned back and the next team plays. The whole class keeps looking, even out of turn (10 min). Then the question on the screen (2 min).
    Do not count each team’s pairs. See how many tries the class needed to find them all.
    Good to know, for the two new cards. Louis XIV was a great dancer and founded the Royal Academy of Dance in 1661 (RMN-Grand Palais). Men have been able to study to become midwives in France since 1982.
    If someone says “A dancing king is odd”: “It is surprising. What surprises you?”
    If someone says “Midwife is a job for women”: “Many people think so. Since 1982, these studies have been open to men in France.”
    If a team gets annoyed: “Nothing is lost. A card that has been seen is a card that everyone knows.”
    Prompts: How do you remember a card? Which pair is missing from this game?

## rencontre

rencontre_title = Who would you like to meet?
rencontre_text = Choose one person to ask a question.
rencontre_option_barret = Jeanne Barret, the traveller
rencontre_option_lovelace = Ada Lovelace and her program
rencontre_option_laroche = Raymonde de Laroche, the pilot
rencontre_option_joliot = Irène Joliot-Curie, the chemist
rencontre_option_frappart = Stéphanie Frappart, the referee
rencontre_option_roi = Louis XIV, the dancing king
rencontre_ask = What would you ask this person?
rencontre_notes =
    What to do: ten seconds of silence, then the vote (2 min). Look at the result, prepare one question in pairs (2 min), three or four questions are read out (2 min). Six people are offered; pupils who prefer another can say so aloud.
    The result shows what makes the class curious. It does not show who matters most.
    If someone says “I want to meet Marguerite Yourcenar”: “Very good, what would you ask her?”
    If someone says “Nobody”: “That’s possible. You can pass.”
    Prompts: What would you like to know about their first days? About what helped them?

## phrase

phrase_title = Choose the sentence to keep.
phrase_text = All three sentences are right.
phrase_option_place = Jobs can be learnt, by everyone.
phrase_option_faire = Let’s look at what people do.
phrase_option_histoires = Telling these stories opens doors.
phrase_notes =
    What to do: read the three sentences and take the vote. Each pupil copies the one chosen most, with one person and what they did.
    If two sentences tie: keep both.
    If someone says “I don’t like any of them”: “Which word would you change? We are listening.”
    Prompts: Who would you like to tell one of these stories to?
