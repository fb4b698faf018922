### The timeline of rights: texts in English. The facts are about France.

lesson_title = The timeline of rights
lesson_summary = Put two timelines in order, guess a number, and look for the right that changes everyday life the most.
lesson_objective =
    Put events in order from oldest to newest, and measure the time between two dates.
    By the end, each pupil can place four dates on a timeline, work out a length of time, and say what one of the dates changed.
lesson_keep =
    Learning, choosing a job, voting, deciding: these rights came one by one, sometimes after long years of waiting.
    Today, in France, the law gives women and men the same rights.
lesson_programme_emc = French citizenship programme (EMC), CM1 and CM2, ages 9 to 11: equal rights for women and men; structured debate. Official bulletin, BO du 13 juin 2024. The lesson also practises timelines in history and working out lengths of time.
lesson_notes =
    In short: order a first timeline, guess a number, answer a question, order a second timeline, debate, choose the sentence to keep.
    This lesson can follow “Rights, step by step”. The class meets two of its dates again, 1944 and 1982, and finds eight others. It also stands alone.
    Before: read this page and the notes for each square. Draw a line on the board from 1850 to today: you will place the dates on it.
    During: read each card aloud, twice. The dates are revealed one at a time. Before each one, let the class suggest a century, then half of that century.
    The date of a law is not always the date when everything changes in real life. Say so often.
    Do not say “so many years ago”: have the class do the subtraction, for it changes every year.
    After a common mistake, say “Many people think so.”, then read out the fact and its source.
    If you are short of time: skip the question about work. The lesson then takes 41 minutes.
    Outside France: say at the start that we are looking at one country. Note pupils’ questions about dates elsewhere, and look for the answers later.
    Afterwards: keep the line on the wall. Each month, the class adds one event with its source.
lesson_adult =
    Pupils may bring up their family: a grandmother, a country, a belief. Acknowledge it briefly, then come back to the dates. Do not ask anyone to say what happens at home.
    A pupil may feel accused by history. Say it plainly: nobody in this class wrote those old rules. Women and men changed them.
    If a child says something that worries you: listen calmly, believe the child, do not investigate and do not promise to keep it secret. Then follow the card “If a child confides in you”.
lesson_material =
    A computer and a projector, no internet.
    To answer: raised hands are enough. To order a timeline, each pair can also write its order on a slate.
    Without a projector: the ten events, written on slips of paper without their dates.
    Exercise books, and a small slip of paper for each pupil at the end.
lesson_differentiation =
    Reading is hard: read everything aloud. Each card is short and has a drawing.
    New to the language: first explain five words, with an example: right, law, exam, government, doctor.
    Needs landmarks: give the oldest and the newest. Only the middle is left to order.
    Speaking is hard: the answer is prepared in pairs and in writing. The other pupil says it, or you read it out.
    Going further: work out the longest and the shortest time between two neighbouring cards.
lesson_evaluation =
    On a small slip of paper with no name, each pupil puts four dates in order, works out one length of time and writes what one date changed.
    Achieved: the order is right, so is the length of time, and the change is put in one sentence. On the way: the order is right, the length of time or the change needs another look.
    During the debate, note for the class as a whole: do the reasons rest on a card? Do pupils answer one another without interrupting?
lesson_family =
    Dear families,

    For 45 minutes, the class puts events in order on two timelines: learning, then voting and deciding. The class teacher runs the lesson.

    What pupils learn. They practise placing a date, working out a length of time, and saying what a right changes in people’s lives.

    In the French programmes. This lesson is part of citizenship (EMC), in CM1 and CM2, ages 9 to 11 (official bulletin of 13 June 2024). Pupils learn that women and men have the same rights. It also practises history and arithmetic.

    What pupils see. A timeline of six events, from Julie-Victoire Daubié’s baccalauréat in 1861 to midwifery studies open to men in 1982. A number to guess about doctors in 2021. A question about work in 1960. A second timeline, from 1936 to 2022, on voting and government. Then a debate: which right changes everyday life the most? All views may be discussed. At the end, the class chooses the sentence to keep.

    What is not asked. No question is about your family. No name is asked for. After the lesson, only class totals are kept, never one child’s answer. Every child may pass.

    Where the facts come from. The French National Assembly, the ministry of education, the research centre CNRS, Onisep, the radio station France Inter, and other websites and newspapers. The full list, with addresses, is on the lesson sheet. You can ask the school for it.

    To carry on at home: ask your child which wait between two dates was the most surprising.

## depart

depart_title = Our three rules for going back in time
depart_text =
    We let people finish.
    We talk about dates and laws, never about families.
    We may be wrong: a timeline can be corrected.
depart_notes =
    What to do: read the three rules. Show the line on the board and place two landmarks on it: the year your school opened, if you have it, and this year.
    Three words to explain: a **right** is something the law allows or protects. An **event** is something that happens at a date. A **length of time** is what lies between two dates.
    If the class has done “Rights, step by step”: “Which dates do you remember?” Place them on the line.
    If someone says “I don’t know any dates”: “Nobody knows them all. We look for clues.”
    Prompts: How can you guess a date? What is the use of knowing what came before?

## apprendre

apprendre_title = Learning: put six steps in order, from oldest to newest.
apprendre_text = All of this happens in France. The baccalauréat is the final school exam.
apprendre_event_daubie = First woman passes the baccalauréat
apprendre_event_bres = First Frenchwoman to become a doctor
apprendre_event_instruction = Education becomes compulsory
apprendre_event_meme-bac = The same baccalauréat for everyone
apprendre_event_mixite = Mixed schools at every level
apprendre_event_sages-femmes = Midwifery studies open to men
apprendre_why = From 1861 to 1982 is 121 years. The last step opens a door to men.
apprendre_ask = Which gap between two steps surprises you?
apprendre_notes =
    What to do: in pairs, look for an order (3 min). The class suggests its own. Then the dates are revealed one at a time; at each, tell the story of the step (5 min). To finish, each pair works out one length of time and you ask the question on the screen (3 min).
    The steps, to tell. **1861**: Julie-Victoire Daubié is the first woman to pass the baccalauréat, the French final school exam (France Inter). **1875**: Madeleine Brès is the first Frenchwoman to be a doctor of medicine. **1882**: education becomes compulsory for all girls and all boys. **1924**: girls and boys prepare for the same baccalauréat, with the same syllabus (CNRS). **1976**: mixed schooling becomes official at every level (French ministry of education). **1982**: men can study to become midwives.
    Good to know: for mixed schools, the law is of 1975 and the decree that applies it of December 1976. A pair that says 1975 is right about the law. The order stays the same.
    There were mixed schools before 1976, and girls passed the baccalauréat before 1924. The card gives the date of a rule.
    If someone says “Why the exam first, and compulsory school afterwards?”: “Well noticed. One person can open a door before the law opens it to everyone.”
    If someone says “Midwife is a job for women”: “Many people think so. Since 1982, these studies have been open to men in France.”
    Prompts: What clues did you have? Who gains when a school opens up? What makes a wait so long?

## medecins

medecins_title = In France in 2021, out of 10 doctors, how many are women?
# $n (Number): the number shown on the line
medecins_answer_unit =
    { $n ->
        [one] { $n } doctor out of 10
       *[other] { $n } doctors out of 10
    }
medecins_why = **Almost half: about 5 out of 10.** In 1875, Madeleine Brès became the first Frenchwoman doctor.
medecins_ask = What may have changed between 1875 and 2021?
medecins_notes =
    What to do: each pupil chooses a number from 0 to 10 in silence, then shows it on their fingers at your signal. The ten figures are ten doctors. From 4 to 6, an answer counts as close.
    After the answer: “A number far from the real one is not a mistake. It shows what we imagine.” Then count the other half: about 5 men.
    Good to know: the figure comes from DREES, the French government’s statistics office for health (Pourquoi Docteur, 2021). Always say the year.
    If someone says “My doctor is a man” or “My doctor is a woman”: “Yes, there are both. One person is not enough to know the number.”
    Prompts: Why do we sometimes imagine another number? Where do we see doctors: in a book, a film, a game?

## travail

travail_title = In France in 1960, a husband could object to his wife having a job.
travail_why = **True.** Since 1965, a married woman in France can work without asking her husband’s permission.
travail_ask = What difference does it make to decide about your own work?
travail_notes =
    What to do: read it twice, stressing the date. Everyone answers without conferring. Place 1965 on the line on the board.
    Good to know: the law dates from 13 July 1965. It also lets a married woman open a bank account on her own (seen in “Rights, step by step”).
    If someone says “And today?”: “Today, in France, everyone chooses their own work, married or not.”
    If someone says “So all women stayed at home?”: “No. Many of them worked. The rule gave the husband the right to say no.”
    If someone talks about their family: “Thank you. Here, we are looking at the law.” Then go back to the date.
    Prompts: Does a rule matter if it is not always used? Who gains when everyone chooses their own work?

## decider

decider_title = Voting, deciding: put four steps in order, from oldest to newest.
decider_text = All of this happens in France. Careful, the order may surprise you.
decider_event_gouvernement = Three women join the government
decider_event_vote = Women get the right to vote
decider_event_cresson = A woman leads the government
decider_event_presidente = A woman presides over the Assembly
decider_why = In 1936, three women are in the government. They cannot vote yet: that right dates from 1944.
decider_ask = How can you govern without the right to vote?
decider_notes =
    What to do: in pairs, one order (2 min). Reveal the dates one at a time and tell the stories (4 min). Then the question on the screen (2 min).
    The steps, to tell. **1936**: Cécile Brunschvicg, Suzanne Lacore and Irène Joliot-Curie join the French government. **1944**: a text of 21 April with the force of a law gives French women the right to vote and to be elected (French National Assembly). **1991**: Édith Cresson is the first woman to lead the government, as prime minister. **2022**: Yaël Braun-Pivet is the first woman elected to preside over the National Assembly, the French parliament’s lower house.
    Good to know: the right dates from 1944, the first vote from 29 April 1945. Do not mix them up. Ministers are not elected: they are appointed. That is the answer to the question on the screen.
    Talk about the steps, not about parties. Do not ask anyone how people vote at home.
    If someone says “1944 to 1991 is a long time!”: “How many years? A right can be written down, and it still takes time to use it.”
    If someone says “And a woman president of France?”: “Look for the list together, with its source and date.”
    Prompts: Why is it useful that women and men decide together? Which card would you add at the end of the line?

## debat

debat_title = Which right changes everyday life the most?
debat_text = There is no right answer. We vote, we talk, we vote again.
debat_option_apprendre = Going to school
debat_option_metier = Choosing your job
debat_option_voter = Voting
debat_option_decider = Taking part in the country’s decisions
debat_ask = Which reason made you think?
debat_notes =
    What to do: ten seconds of silence, then a first vote (2 min). Talk, starting with the answer fewest people chose (5 min). Each reason rests on a card. Second vote (1 min). Then the question on the screen (2 min).
    Rights are not put to the vote: all four are in the law, for everyone. We only ask which one changes life the most.
    To feed the debate. School: “If you can’t read, how can you choose?” Jobs: “You spend a lot of time at work.” Voting: “That’s how laws get changed.” Decisions: “If nobody thinks of a problem, it stays.”
    If someone says “Women shouldn’t have that right”: “Equal rights are in the law. We do not vote on that. Here we ask what a right changes.”
    If someone says “It’s all sorted now”: “The law gives the same rights. And in everyday life, what is left to do?”
    If someone says “It’s men’s fault”: “We are talking about rules, not about who is guilty. Women and men asked for them to change.”
    Prompts: Can you use one right without the others? Which one do you already use, at your age?

## phrase

phrase_title = Choose the sentence to keep.
phrase_text = All three sentences are right.
phrase_option_date = Behind every date there are people.
phrase_option_ensemble = Rights for everyone have to be built.
phrase_option_suite = The timeline goes on, and so do we.
phrase_notes =
    What to do: read the three sentences and take the vote. Each pupil copies the one chosen most, with two dates and the time between them. If there is a minute left, hand out the slips of paper.
    If two sentences tie: keep both.
    If someone says “I don’t like any of them”: “Which word would you change? We are listening.”
    Prompts: Which person on the timeline would you like to know better?
