### Jobs without labels: English texts. The facts are about France.

lesson_title = Jobs without labels
lesson_summary = Who does which job in France? We guess, check against dated figures, and debate.
lesson_objective = By the end, each pupil can quote a figure with its year and give an argument about choosing a job freely.
lesson_keep = To find out about a job, look at its tasks before its image. A figure comes with its year: it can change.
lesson_programme_emc = French citizenship programme (EMC), second year of collège (5e), ages 12 to 13: equality before the law, listening, structured debate.
lesson_programme_avenir = Parcours Avenir, the French careers pathway: finding out about jobs and studies before judging them.
lesson_family =
    Dear families,

    For 50 minutes, the class talks about jobs and studies. The aim is to check an impression against a figure, then to discuss it calmly.

    This lesson is part of citizenship (EMC, official bulletin of 13 June 2024) and of the French careers pathway, Parcours Avenir.

    Pupils sort the tasks of two jobs, then guess how many women or men do three of them: nurse, firefighter, doctor. They may also discover three dates and a rule of French law on job adverts.

    Then they debate one statement: “Showing examples is enough for everyone to dare to try any job.” All views may be discussed. Any pupil may also stay silent. At the end, the class chooses the sentence to keep.

    The lesson does not push anyone towards a job. It widens the choice of every girl and every boy.

    No question is about your family or your child’s plans. No name is asked for. After the lesson, only class totals are kept, never one pupil’s answer.

    Every fact on the screen carries its source. The full list, with addresses, is on the lesson sheet. You can ask the school for it.

    To carry on at home: pick a job at random together and find out what people really do in a day.
lesson_material =
    A computer and a projector, no internet.
    To answer: raised hands are enough.
    One sheet of paper for each team of four. Exercise books, and a small slip of paper for each pupil at the end.
lesson_differentiation =
    Reading is hard: read each question aloud twice. Print it in large type, or let pupils work in pairs.
    Numbers are hard: give each pair ten counters to show “how many out of ten”.
    New to the language: first explain four words, with an example: task, volunteer, advert, argument.
    Speaking is hard: the argument is prepared in pairs and in writing. The other pupil says it, or you read it out.
    Going further: write 13 and 20 out of 100 as fractions. Then put 1875, 1924, 1972, 1976 and 1982 on a timeline.
lesson_evaluation =
    On a slip of paper with no name, each pupil writes one figure from the lesson with its year, then one argument from the debate. It may be someone else’s.
    Achieved: the figure has its year and the argument is one sentence with “because”. On the way: the year is missing, or the argument only repeats the opinion. In that case, go over an example together.
    During the debate, note for the class as a whole: do the arguments rest on a fact? Do pupils answer one another without interrupting?
lesson_notes =
    In short: sort some tasks, guess three figures, discover three dates and a rule, debate, choose the sentence to keep.
    Before: read this page and the notes for each square. The class votes by raised hands. Prepare mixed teams of four, never girls against boys.
    During: read each question twice. Allow ten seconds of silence, then take the vote. With raised hands, offer one choice at a time, count, type the number. After a common mistake, say “Many people think so.”, then read out the fact, its year and its source.
    The figures are about France in a given year. They say who was doing a job that year, not who is able to do it.
    If you are short of time: skip the squares on the three doors and the job advert. The lesson then takes 39 minutes. With seven minutes more, keep the advert, which brings in the law.
    Outside France: say at the start that we are looking at one country.
    Afterwards: read the sentence to keep again in the next lesson. Three weeks later, ask for a figure and its year.
lesson_adult =
    Pupils may have been told that a job was “not for girls like them” or “not for boys like them”. The job of someone close may also be laughed at. Acknowledge it briefly, then come back to the tasks.
    Do not ask anyone about their plans, or about what their relatives do. Do not make anyone speak for girls or for boys. Anyone may pass.
    A pupil may feel accused by a figure. Say it simply: nobody here decided on these gaps, and everyone gains from choosing freely.
    Teasing: stop it gently, repeat the rule, carry on. Talk to the pupils in private after the lesson.
    If a child says something that worries you: listen calmly, believe the child, do not investigate and do not promise to keep it secret. Then follow the card “If a child confides in you”.

## regles

regles_title = Our three rules for talking
regles_text =
    We let people finish.
    We talk about jobs, never about people in this class.
    We may pass. We may change our minds.
regles_notes =
    What to do: read the three rules. Ask two volunteers to say them in their own words. Announce the way ahead: “We guess, we check, we debate. And a figure always comes with its year and its source.”
    If someone says “It’s about girls again”: “It’s about everyone. You will also see jobs in which there are few men.”
    Prompts: How can you tell that someone is listening to you? What can you say when you disagree?

## missions

missions_title = Hospital nursing, fire and rescue: where do we find these tasks?
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
    What to do: read the seven cards. The teams have two minutes to agree on their sheet. Then each team places a card and says why, in one sentence.
    Two cards have no expected place: “Speaking gently” and “Deciding quickly”. Let the teams argue. If a team argues well for another box, accept it.
    If someone says “You have to be a man to carry people”: “Carrying is learnt, with a technique and as a team. People are carried in hospitals too.”
    If someone says “Being gentle is for girls”: “A person being rescued needs calm and gentleness. Everyone has the right to be gentle.”
    Prompts: Which task made you hesitate? Which one do films show the least?

## infirmiers

infirmiers_title = Out of ten nurses, how many are men?
infirmiers_text = In France, in 2021
# $n (Number): the number of silhouettes chosen
infirmiers_answer_unit =
    { $n ->
        [one] { $n } man out of ten
       *[other] { $n } men out of ten
    }
infirmiers_why = In 2021, about 13 in 100 were men: between one and two out of ten.
infirmiers_ask = What would help more men discover this job?
infirmiers_notes =
    What to do: each pupil picks a number in silence and shows it on their fingers at your signal. Show the answers of the class, then the figure and its source. In 2021, it was 13.4%. The silhouettes round this to one out of ten. From 0 to 2, an answer counts as close.
    Go back to the sort: many tasks were shared. Yet we do not picture the same people. Where does that picture come from?
    If someone says “It’s not a man’s job”: “Many people think so. In 2021, about 13 in 100 were men. The job is open to everyone.”
    If someone says “I see far more of them”: “What you see tells us about one place. The figure counts the whole country. Both are useful.”
    Prompts: Who decides on the image of a job? Who gains when a job opens up to everyone?

## pompiers

pompiers_title = Out of ten firefighters, how many are women?
pompiers_text = In France, in 2022, including volunteers
# $n (Number): the number of silhouettes chosen
pompiers_answer_unit =
    { $n ->
        [one] { $n } woman out of ten
       *[other] { $n } women out of ten
    }
pompiers_why = In 2003, 6 women in 100. In 2022, about 20 in 100. The teams have changed.
pompiers_ask = What may have made these teams change?
pompiers_notes =
    What to do: first explain that in France many firefighters are volunteers, who serve alongside another job or their studies. Then, as before: guess, show, read. From 1 to 3, an answer counts as close.
    Good to know: women have been able to become firefighters in France since 25 October 1976. The figures for 2003 and 2022, quoted in the National Assembly, were published in 2022 by the French civil protection service. In 2022, women were about 21 in 100 among volunteers, and 6 in 100 among professionals.
    If someone says “You need to be very strong”: “We look at what a person can do, never at a whole group. Technique and teamwork count too.”
    If someone says “20 in 100 isn’t much”: “It is more than three times the figure for 2003. A figure that has moved can move again.”
    Prompts: Who can make a team change? What makes people want to stay in a job?

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
medecins_ask = In 1875, Madeleine Brès became a doctor of medicine. What has changed since then?
medecins_notes =
    What to do: as before, guess, show, read. In 2021, it was 47.9%. From 4 to 6, an answer counts as close. Then compare the three figures on the board: few men, few women, almost half and half.
    Good to know: Madeleine Brès was the first Frenchwoman to become a doctor of medicine.
    If someone says “I thought it was far fewer”: “Many people think so. In 2021, it was almost half.”
    If someone says “So it’s all sorted”: “This figure is about one job only. The other two tell a different story.”
    Prompts: Which of the three figures surprises you most? What would we need to know to explain the gaps?

## portes

portes_title = Three doors opened to everyone. Which one opened last?
portes_text = École polytechnique is a leading French engineering school.
portes_option_bac = The same final school exam for all
portes_option_polytechnique = École polytechnique
portes_option_sage-femme = Training to be a midwife
portes_why = The same exam in 1924, Polytechnique in 1972, midwifery training opened to men in 1982.
portes_ask = A door is open, but few people walk in. Why might that be?
portes_notes =
    What to do: allow ten seconds, then take the vote. After the answer, write the three dates on the board.
    Good to know: girls already took the baccalauréat, the French school-leaving exam; since 1924, girls and boys have prepared for the same one, with the same syllabus. The École polytechnique has accepted women students since 1972. Men have been able to train as midwives since 1982. In 2021, about 3 in 100 midwives in France were men.
    If someone says “A man isn’t allowed to”: “Many people think so. In France, the training has been open to men since 1982.”
    If someone says “Some people prefer a woman”: “Anyone may have a preference. The training is the same for everyone.”
    Prompts: What does it take to be the first to walk in somewhere? Is a date enough to change everything?

## annonce

annonce_title = “Wanted: a man to repair bicycles.” Is this job advert allowed in France?
annonce_text = Vote, explain why in pairs, vote again.
annonce_option_choix = Yes, the company chooses
annonce_option_force = Yes, if the work is physical
annonce_option_non = No, the law forbids it
annonce_why = In France, a job advert may not ask for a man or a woman, except for actors and models.
annonce_ask = What about “Wanted: a woman for reception”? How would you write it for everyone?
annonce_notes =
    What to do: first vote, then two minutes in pairs. Each pair looks for a sentence with “because”. Second vote, then the answer. The reason given matters more than the right answer. Then have the advert rewritten. For example: “Wanted: someone to repair bicycles.” In French, both forms of the job name are given.
    If someone says “A company picks whoever it wants”: “Many people think so. But the law forbids it, with a few exceptions: actors and models.”
    If someone says “What if it’s very physical?”: “The advert can describe the work. Each person can then see whether they want to apply.”
    If someone says “Nobody checks”: “A rule may be poorly followed. It still exists, and anyone can point to it.”
    Prompts: What does a company lose when it shuts some people out? Which words make you want to apply?

## debat

debat_title = Showing examples is enough for everyone to dare to try any job.
debat_text = There is no right answer. We vote, we talk, we vote again.
debat_ask = Which argument made you think?
debat_notes =
    What to do: read the statement twice. Ten seconds of silence, then a first vote (1 min). Hear each view, starting with the least chosen: one argument at a time, four or five in all (5 min). Take the vote again (1 min), then ask the question on the screen (2 min).
    You may argue for a view that is not your own. If someone is alone with their view, defend that view with them. Nobody has to explain their vote.
    To feed “agree”: seeing someone at work gives you an idea you had not had. To feed “disagree”: it also takes rules, information and a good welcome.
    If someone says “What’s the right answer?”: “There isn’t one here. We are looking for good arguments.”
    If someone says “People do what they want”: “Yes, everyone chooses. To choose, you need to know everything that is possible.”
    Prompts: What would we need in order to know? Who can show examples, and where?

## phrase

phrase_title = Choose the sentence to keep.
phrase_text = All three sentences are right.
phrase_option_missions = A job has no label.
phrase_option_regarder = Before judging a job, take a look.
phrase_option_changer = A job changes when it opens up.
phrase_notes =
    What to do: read the three sentences and take the vote. Each pupil copies the sentence to keep, then fills in the slip of paper.
    If two sentences tie: keep both.
    If someone says “I don’t like any of them”: “Write your own beside it. It has to speak to everyone.”
    Prompts: Is this sentence true of every job we saw today? Where could we put it up at school?
