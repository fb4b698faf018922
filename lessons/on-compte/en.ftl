### Let’s count!: texts in English.

lesson_title = Let’s count! Books, drawings, turns to speak
lesson_summary = Count drawings, characters and turns to speak, then ask what our numbers allow us to say.
lesson_objective =
    Carry out a small survey with numbers and say what it allows us to conclude.
    By the end, each pupil reads out one of the class’s numbers and says what was counted, and where.
lesson_keep =
    Before we conclude, we count. Before we count, we decide what we are counting.
    A small number raises a question: it is not enough to speak about everyone.

lesson_programme_emc = French citizenship programme (EMC), CM1, CM2 and 6e, ages 9 to 12: equality of girls and boys, of women and men; orderly discussion. Official bulletin, BO du 13 juin 2024.
lesson_programme_maths = French mathematics programme, cycle 3, ages 9 to 12: collecting data, reading a table and a chart.

lesson_notes =
    In short: count our drawings, estimate a number, count the characters in a few books, ask what we can conclude, count turns to speak, choose the sentence to keep.
    Before: the day before, hand out a sheet with no name on it and say “Draw a person who does science.” Use exactly these words: the instruction changes the drawings. Collect and shuffle. Also choose eight to ten books from the classroom, or a few textbook chapters, and note their titles and years.
    During: we count characters, drawings and turns to speak. We **never** count pupils, and never the girls and boys of the class separately. Nobody says “that one is mine”.
    When in doubt about a character: “Others, or we don’t know”. A bear, a robot or a cloud may stay there.
    At the start of each counting square, say what counts as one. Count in twos: one looks, the other checks.
    If you are short of time: skip the square about drawings. The lesson then takes 42 minutes. You can also split it: the books one day, turns to speak another day.
    Afterwards: each pupil copies the sentence to keep. Count again with other books, then compare.

lesson_adult =
    This is a calm lesson. Three things may come up.
    A number disappoints or surprises: “A number accuses nobody. It describes these books.”
    Somebody laughs at a drawing: “The drawings have no name and no mark. We only count what we see.”
    Counting talk can embarrass a child who speaks a little, or a lot: we count turns, never people. Do not look at anyone as you read out the total.
    If a child says something that worries you: listen calmly, believe the child, do not investigate and do not promise to keep it secret. Then follow the card “If a child confides in you”.

lesson_material =
    A computer and a projector, no internet. No phones or tablets are needed.
    The drawings of the day before, without names. Eight to ten books, or textbook pages. An object to be the talking stick.
    To answer: raised hands are enough.
    Without a projector: a table with three columns for each team, and tally marks in fives.

lesson_differentiation =
    Reading is hard: give a picture book with few words or none. Pictures count too.
    Numbers are hard: make one mark for each character, then group in fives.
    New to the language: display the words act, speak, decide, help with a drawing or a gesture.
    Speaking is hard: an idea can be written in pairs and read out by someone else. It counts as a turn.
    Going further: two teams count the same book without talking to each other, then compare their numbers.

lesson_evaluation =
    On a small slip of paper with no name, each pupil completes: “In these books, we counted … We cannot say …”
    Achieved: the number is right and the limit is stated. On the way: the sentence speaks about all books. In that case, read the question about small numbers again.
    You can do it again three to six weeks later, with other books. One class is too few to draw a conclusion: the numbers are there to talk about.

lesson_family =
    Dear families,

    For 50 minutes, the class carries out a small survey with numbers. The aim is to learn to count before concluding, and to say what a number does not prove.

    In the French programmes. Citizenship (EMC), CM1, CM2 and 6e: equality, orderly discussion (official bulletin of 13 June 2024). Mathematics, cycle 3: collecting data, reading a table and a chart.

    What pupils do. They count what the class’s drawings show, made without names: “a person who does science”. They estimate a number found by studies in 2018. They count the characters in a few books: who acts, who speaks, who decides, who helps? They count the turns to speak in a short debate, first with raised hands, then with a talking stick. At the end, the class chooses the sentence to keep.

    What is not asked. We count characters and turns to speak, never pupils. We do not compare the girls and the boys of the class. No name is asked for, no drawing is marked. After the lesson, only class totals are kept. Every child may pass. No book is taken out of the classroom.

    Where the figures come from. Drawings of scientists: Québec Science, 2018, after the journal Child Development (United States). Children’s books: Observatoire des inégalités, France, 2013. The addresses are on the lesson sheet. You can ask the school for it.

    To carry on at home: in a book or a film, count together who speaks and who decides.

## accueil

accueil_title = Our three rules for counting
accueil_text =
    We count characters, never pupils.
    First we decide what counts as one.
    We may say: “We don’t know.”
accueil_notes =
    What to do: read the three rules. Give an example: if the same character is on six pages, does it count as one or as six? The class decides, and sticks to it.
    If someone says “We already know what we’ll find”: “Maybe. Whisper a number, and let’s check.”
    Prompts: Why count, when we already have an impression? Who checks?

## dessins

dessins_title = Our drawings: what do we see?
dessins_text = A person who does science: that was the instruction.
dessins_row_tous = All the drawings
dessins_row_lunettes = With glasses
dessins_row_blouse = With a lab coat
dessins_row_dehors = Working outdoors
dessins_row_equipe = In a team
dessins_column_femme = A woman
dessins_column_homme = A man
dessins_column_on-ne-sait-pas = We don’t know
dessins_ask = Where have we seen this character before?
dessins_notes =
    What to do: show the shuffled drawings one after another. The class says what it sees; one person counts on the keyboard. Each drawing counts once in the first row. It can also count in several others, or in none. When in doubt: “We don’t know”.
    Do not give the figure from the studies yet: it comes in the next square.
    If a child says “That’s my drawing!”: “Drawings have no name here. Thank you for drawing.”
    If someone says “It’s a man, because of the short hair”: “Is hair enough to know?”
    If someone says “We all did the same”: “Where does this picture come from: a book, a film, an advert?”
    Prompts: What is missing from our drawings? Which places, tools and teams could we add?

## science

science_title = Out of 10 children’s drawings, how many show a woman who does science?
science_text = Children in the United States drew them, for studies brought together in 2018.
# $n (Number): the number shown on the line
science_answer_unit =
    { $n ->
        [one] { $n } drawing out of 10
       *[other] { $n } drawings out of 10
    }
science_why = About 1 drawing in 3. In the 1960s and 1970s, it was fewer than 1 in 100.
science_ask = What may have changed between those two times?
science_notes =
    What to do: in pairs, choose a number from 0 to 10. At your signal, each pair shows it on their fingers. One in three is between 3 and 4 out of 10: from 2 to 4, an answer counts as close. If you counted your own drawings, put the two numbers side by side without concluding.
    Good to know: 78 studies, 20,860 drawings, United States (Québec Science, 2018, after Child Development). The instruction, the age and the period change the result.
    If someone says “Ours are different”: “That is possible. We have few drawings and another instruction. What would we need to compare?”
    If someone says “That’s because science is for men”: “A drawing shows what we have seen, not what we can do.”
    Prompts: Why give the year and the country? Where do we see women and men who do science?

## livres

livres_title = In our books, who does what?
livres_text = A character counts once for each row and each book.
livres_row_tous = All the characters
livres_row_agit = Acts: runs, climbs, invents…
livres_row_parle = Speaks
livres_row_decide = Decides
livres_row_aide = Helps or cares
livres_row_recoit-aide = Is helped
livres_row_metier = Has a job
livres_column_feminins = Female characters
livres_column_masculins = Male characters
livres_column_autres = Others, or we don’t know
livres_why = In 2013, a small survey in France counted 38 girls for every 100 main characters of children’s books.
livres_ask = Does our way of counting change the result?
livres_notes =
    What to do: give each team a book or a few pages. One reads, two count, one checks (8 min). The teams dictate their numbers. Read the chart together, starting with the row “All the characters” (4 min), then answer the question (2 min).
    Say the whole sentence: “In these books, we counted so many characters…” Do not say “In books”.
    Good to know: the survey of 2013 used a simple method, as its authors say (Observatoire des inégalités). In comics, it found 10 heroines in 100. Those numbers are old: yours are more interesting.
    If two teams find different numbers: “Perfect. What did each decide to count?”
    If someone says “This book is bad”: “A book is not guilty. What would we like to read beside it?”
    If someone says “The bear is a boy, for sure”: “Does the text say so? If not, it goes with: we don’t know.”
    Prompts: Who is helped, who helps? Which character would you like to add? What year is this book from?

## petit-nombre

petit-nombre_title = We counted in a few books. What can we speak about?
petit-nombre_text = We vote. We talk in pairs. We vote again.
petit-nombre_option_ces-livres = These books
petit-nombre_option_tous-les-livres = All books
petit-nombre_option_rien = Nothing at all
petit-nombre_why = Our numbers describe these books. To say more, we would have to count in many others.
petit-nombre_ask = How could we choose other books, without cheating?
petit-nombre_notes =
    What to do: first vote (1 min). Talk in pairs (2 min). Second vote (1 min), then the answer and the question (2 min).
    To make it clear: “I taste one spoonful of soup. What do we know about the soup? And about all the soups in the world?”
    If someone says “So it was useless”: “No. We have a precise question, and a way to look for the answer.”
    If someone says “Let’s just take our favourite books”: “If we choose the books, we choose the result a little. How could we draw lots?”
    Prompts: How many books would it take? Would another class find the same thing?

## parole

parole_title = Should we count the characters before we choose a book?
parole_text = We talk for three minutes. We count turns to speak, not people.
parole_row_idee = Gives an idea
parole_row_question = Asks a question
parole_row_suite = Responds to the last idea
parole_ask = What did the talking stick change?
parole_notes =
    What to do: three minutes of debate with raised hands; one person counts (4 min with setting up). Then the same debate with the talking stick: you speak when you hold it, one minute at most, and you may pass it on without speaking (4 min). Compare the two charts and answer the question (2 min).
    The person who counts presses once for each turn. They write down no names and do not count girls and boys separately.
    The question of the debate has no right answer. For: “We would pay attention.” Against: “You choose a book for its story.”
    If someone says “It’s always the same people who talk”: “The number does not say who. How can everyone get a chance to give an opinion?”
    If the total goes down with the stick: “Fewer turns, is that worse? Do we listen better?”
    Two tries are not enough to conclude: say so, and do it again another day.
    Prompts: How can you give your opinion without speaking? Which row would we like to see grow?

## phrase

phrase_title = Choose the sentence to keep.
phrase_text = All three sentences are right.
phrase_option_compter = We count first, we conclude later.
phrase_option_question = A small number raises a big question.
phrase_option_lire = I look for books where everyone takes action.
phrase_notes =
    What to do: read the three sentences and vote. The one chosen most stays on the board. If there is a minute left, hand out the slips of paper; if not, keep them for the next day.
    If two sentences tie: keep both.
    If someone says “I don’t like any of them”: “Which word would you change? We are listening.”
    Prompts: What else could we count: posters, adverts, street names?
