### Jobs without labels: English texts. The facts are about France.

lesson_title = Jobs without labels
lesson_summary = Who does which job in France? We guess, check against dated figures, and debate.
lesson_objective = By the end, each pupil can read a figure with its year and put forward an argument about choosing a job freely.
lesson_keep = To find out about a job, look at its tasks before its image. A figure comes with its year: it can change.
lesson_programme_emc = Moral and civic education (EMC), second year of French collège (5e), age 12 to 13: equality before the law, listening, structured debate.
lesson_programme_avenir = Finding out about jobs and studies, and getting informed before judging (the French careers pathway).
lesson_family =
    Dear families,

    For 50 minutes, the class talks about jobs and studies. The aim: check an impression against a figure, then discuss it calmly.

    This lesson is part of moral and civic education (official bulletin of 13 June 2024) and of the French careers pathway, Parcours Avenir.

    Pupils sort the tasks of two jobs, then guess how many women or men do three of them: nurse, firefighter, doctor. They may also discover three dates and a rule of French law on job adverts.

    Then they debate a sentence: “Showing examples is enough for everyone to dare to try any job.” Every opinion is open to discussion. Any pupil may also stay silent.

    The lesson does not push anyone towards a job. It widens the choice of every girl and every boy.

    No question is about your family or your child’s plans. No name is asked. Only the totals of the class are kept, never one pupil’s answer.

    Every fact comes with its source and its year. The full list, with addresses, is on the lesson sheet. You can ask the school for it.

    To carry on at home: pick a job at random together and find out what people really do in a day.
lesson_material =
    A computer and a projector, no internet. To answer: paper answer cards, raised hands, or tablets if the school rules allow them.
    One sheet of paper for each team of four. The exercise book and a slip of paper for each pupil at the end.
lesson_differentiation =
    If reading is hard: read each question aloud twice. Print it in large type, or let pupils work in pairs.
    If numbers are hard: give each pair ten counters to show “how many out of ten”.
    If the language is new: explain four words first, with an example: task, volunteer, advert, argument.
    If speaking is hard: prepare the argument in pairs and in writing. The other pupil says it, or you read it out.
    To go further: write 13 and 20 out of 100 as fractions. Then put 1875, 1924, 1972, 1976 and 1982 on a timeline.
lesson_evaluation =
    On a slip of paper with no name, each pupil writes one figure from the lesson with its year. Then one argument from the debate, which may be someone else’s.
    Achieved: the figure has its year and the argument is one sentence with “because”. On the way: the year is missing, or the argument only repeats the opinion. Then go over an example together.
    During the debate, note for the whole class: do they lean on a fact? Do they answer one another without interrupting?
lesson_notes =
    In short: sort some tasks, guess three figures, discover three dates and a rule, debate, keep a sentence.
    Before: read the notes of each step. Prepare the answer cards and mixed teams, never girls against boys.
    During: read each question twice. Allow ten seconds of silence, then have the class vote. After a mistake, say “Many people think so.”, then read out the fact, its year and its source.
    The figures are about France in a given year. They say who was doing a job that year, not who is able to do it.
    If time is short: leave out the steps “portes” and “annonce”. The lesson then takes 39 minutes. With a few minutes more, keep “annonce”, which brings in the law.
    After: read the chosen sentence again the next day. Three weeks later, ask for a figure and its year.
lesson_adult =
    Pupils may have been told that a job was “not for girls like them” or “not for boys like them”. The job of someone close may also be laughed at. Acknowledge it in a word, then come back to the tasks.
    Do not ask anyone about their plans, or about what their relatives do. Do not make anyone speak for girls or for boys. Anyone may pass.
    A pupil may feel accused by a figure. Say it simply: nobody here decided on these gaps, and everyone gains from choosing freely.
    If there is mockery: stop, recall the rule, carry on. See the pupils concerned after the lesson.
    If a pupil says something that worries you, listen without pressing, and do not promise to keep it secret. Then follow the card “If a child confides in you”.

## regles

regles_title = Our rules for talking together
regles_text =
    We talk about jobs, never about people in this class.
    We listen. You may pass. You may change your mind.
    A figure comes with its year and its source.
regles_notes =
    What to do: read the three rules. Ask two volunteers to say them in their own words. Announce the path: “We guess, we check, we debate.”
    If someone says “It’s about girls again”: “It’s about everyone. You will also see jobs in which there are few men.”
    Follow-up questions: How can you tell that someone is listening to you? What can you say when you disagree?

## missions

missions_title = Hospital nursing or fire and rescue: where do we find these tasks?
missions_text = A task can go in both jobs.
missions_bin_les-deux = In both jobs
missions_bin_soin = Nurse
missions_bin_secours = Firefighter
missions_item_rassurer = Reassuring someone
missions_item_incendie = Putting out a fire
missions_item_porter = Carrying someone
missions_item_medicament = Preparing a medicine
missions_item_equipe = Working as a team
missions_item_douceur = Speaking gently
missions_item_vite = Deciding quickly
missions_why = Reassuring, carrying, working as a team: these two jobs have many tasks in common.
missions_ask = Which tasks can be found in many other jobs?
missions_notes =
    What to do: make mixed teams of four. Give them two minutes to agree. Then each team places a card and says why.
    Two cards have no expected place: “Speaking gently” and “Deciding quickly”. Let the teams argue. If a team argues well for another box, accept it.
    If someone says “You have to be a man to carry people”: “Carrying is learnt, with a technique and as a team. People are carried in hospitals too.”
    If someone says “Being gentle is for girls”: “A person being rescued needs calm and gentleness. Everyone has the right to be gentle.”
    Follow-up questions: Which task made you hesitate? Which one do films show the least?

## infirmiers

infirmiers_title = Out of ten nurses, how many are men?
infirmiers_text = In France, in 2021
# $n (Number): the number of silhouettes chosen
infirmiers_answer_unit =
    { $n ->
        [one] { $n } man out of ten
       *[other] { $n } men out of ten
    }
infirmiers_why = In 2021, about 13 in 100 nurses in France were men: between one and two out of ten.
infirmiers_ask = What would help more men discover this job?
infirmiers_notes =
    What to do: each pupil picks a number in silence. Show the answers of the class, then the figure and its source. In 2021, it was 13.4%. The silhouettes round this to one out of ten. From 0 to 2, an answer counts as close.
    Go back to the sort: many tasks were shared. Yet we do not picture the same people. Where does that picture come from?
    If someone says “It’s not a man’s job”: “Many people think so. In 2021, about 13 in 100 were men. The job is open to everyone.”
    If someone says “I see far more of them”: “What you see tells us about one place. The figure counts the whole country. Both are useful.”
    Follow-up questions: Who decides on the image of a job? Who gains when a job opens up to everyone?

## pompiers

pompiers_title = Out of ten firefighters, how many are women?
pompiers_text = In France, in 2022, including volunteers
# $n (Number): the number of silhouettes chosen
pompiers_answer_unit =
    { $n ->
        [one] { $n } woman out of ten
       *[other] { $n } women out of ten
    }
pompiers_why = In 2003, 6 in 100. In 2022, about 20 in 100. The teams have changed.
pompiers_ask = What may have made these teams change?
pompiers_notes =
    What to do: first explain that in France many firefighters are volunteers, who serve alongside another job or their studies. Then guess, show, read. From 1 to 3, an answer counts as close.
    Good to know: women have been able to become firefighters in France since 25 October 1976. The figure, quoted in the National Assembly, was published in 2022. In 2022, women were about 21 in 100 among volunteers, and 6 in 100 among professionals.
    If someone says “You need to be very strong”: “We look at what a person can do, never at a whole group. Technique and teamwork count too.”
    If someone says “20 in 100 isn’t much”: “It is more than three times the figure for 2003. A figure that has moved can move again.”
    Follow-up questions: Who can make a team change? What makes people want to stay in a job?

## medecins

medecins_title = Out of ten doctors, how many are women?
medecins_text = In France, in 2021
# $n (Number): the number of silhouettes chosen
medecins_answer_unit =
    { $n ->
        [one] { $n } woman out of ten
       *[other] { $n } women out of ten
    }
medecins_why = In 2021, nearly 48 in 100 doctors in France were women: almost half.
medecins_ask = In 1875, Madeleine Brès was the first Frenchwoman to become a doctor of medicine. What may have changed since?
medecins_notes =
    What to do: guess, show, read. In 2021, it was 47.9%. From 4 to 6, an answer counts as close. Then compare the three figures on the board: few men, few women, almost half and half. Not all jobs are alike.
    If someone says “I thought it was far fewer”: “Many people think so. In 2021, it was almost half.”
    If someone says “So it’s all sorted”: “This figure is about one job only. The other two tell a different story.”
    Follow-up questions: Which of the three figures surprises you most? What would we need to know to explain the gaps?

## portes

portes_title = Three doors opened to everyone. Which one opened last?
portes_text = In France, these studies were not always open to everyone.
portes_option_bac = The same school-leaving exam for girls and boys
portes_option_polytechnique = Polytechnique, a leading engineering school
portes_option_sage-femme = Training to be a midwife
portes_why = The same exam in 1924, Polytechnique in 1972, midwifery training opened to men in 1982.
portes_ask = A door is open, but few people walk in. Why might that be?
portes_notes =
    What to do: allow ten seconds, then have the class vote. After the answer, write the three dates on the board. This step is optional.
    Good to know: girls and boys have prepared for the same baccalauréat, the French school-leaving exam, since 1924. The École polytechnique has accepted women students since 1972. Men have been able to train as midwives since 1982. In 2021, about 3 in 100 midwives in France were men.
    If someone says “A man isn’t allowed to”: “Many people think so. In France, the training has been open to men since 1982.”
    If someone says “Some people prefer a woman”: “Anyone may have a preference. The training is the same for everyone.”
    Follow-up questions: What does it take to be the first to walk in somewhere? Is a date enough to change everything?

## annonce

annonce_title = “Wanted: a man to repair bicycles.” Is this job advert allowed in France?
annonce_text = Vote, explain why in pairs, vote again.
annonce_option_choix = Yes, the company picks as it likes
annonce_option_force = Yes, if the work takes strength
annonce_option_non = No, with exceptions such as a film role
annonce_why = In France, a job advert may not ask for a man or a woman, with exceptions such as film roles.
annonce_ask = What if the advert wanted a woman for the reception desk? How would you write it for everyone?
annonce_notes =
    What to do: first vote, then two minutes in pairs. Each pair looks for a sentence with “because”. Second vote, then the answer. The reason matters more than the right answer. This step is optional.
    Then have the advert rewritten. For example: “Wanted: someone to repair bicycles.” In French, both forms of the job name are given.
    If someone says “A company picks whoever it wants”: “Many people think so. But a job advert may not ask for a man or a woman, with a few exceptions.”
    If someone says “What if it’s very physical?”: “The advert can describe the work. Each person can then see whether they want to apply.”
    If someone says “Nobody checks”: “A rule may be poorly followed. It still exists, and anyone can point to it.”
    Follow-up questions: What does a company lose when it shuts some people out? Which words make you want to apply?

## debat

debat_title = Showing examples is enough for everyone to dare to try any job.
debat_text = Both views can be defended. Vote, listen, vote again.
debat_ask = Which argument made you change your mind, or keep it?
debat_notes =
    What to do: read the sentence twice. First vote without talking. Then give each view the floor, starting with the one fewest people chose. One argument at a time, one minute at most.
    After four or five arguments, have the class vote again. Look at both votes, without saying who won. If a pupil is alone in defending a view, defend it alongside.
    To feed “agree”: seeing someone at work gives you an idea you had not had. To feed “disagree”: it also takes rules, information and a good welcome.
    If someone says “What’s the right answer?”: “There isn’t one here. We are looking for the strongest arguments.”
    If someone says “People do what they want”: “Yes, everyone chooses. To choose, you need to know everything that is possible.”
    Follow-up questions: What would we need in order to know? Who can show examples, and where?

## phrase

phrase_title = Which sentence does the class keep?
phrase_option_missions = A job is a set of tasks, not a label.
phrase_option_regarder = Before judging a job, look at what people do in it.
phrase_option_changer = A job changes when everyone can get in.
phrase_notes =
    What to do: read the three sentences aloud. The class picks one, and may change a word in it. Each pupil copies it, then fills in the slip of paper.
    If someone says “I don’t like any of them”: “Write your own in your exercise book. It has to speak to everyone.”
    Follow-up questions: Is this sentence true of every job we saw today? Where could we put it up at school?
