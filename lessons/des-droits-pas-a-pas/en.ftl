### Rights, step by step: texts in English. The facts are about France.

lesson_title = Rights, step by step
lesson_summary = A quiz, a timeline and a debate: how the law has changed in France, for women and for men.
lesson_objective = By the end, each pupil can put three dates in order and say what each one changed.
lesson_keep = The law has changed step by step. Today, in France, it gives women and men the same rights. It is up to all of us to make them real, together.
lesson_programme_emc = French citizenship programme (EMC), CM1 and CM2, ages 9 to 10: equal rights for women and men; structured debate.
lesson_notes =
    In short: answer four questions, estimate a number, read a timeline, debate, choose the sentence to keep.
    Before: read this page and the notes for each square. The class votes by raised hands. Pupils can already read a timeline and know what an election is.
    During: read each question aloud, twice. Allow ten seconds of silence, then take the vote. With raised hands, offer one choice at a time, count, type the number.
    After the answer, ask the question on the screen and hear three or four volunteers: that is where the class learns most. After a common mistake, say “Many people think so.”, then read out the fact and its source.
    The quiz does not follow the order of the dates. This is deliberate: the class puts them back in order on the timeline.
    If you are short of time: skip the squares on trousers and midwives. Their dates come back on the timeline, with one sentence from you. The lesson then takes 37 minutes.
    Outside France: say at the start that we are looking at one country. Pupils may wonder about dates elsewhere; note their questions and look for the answers later.
    Afterwards: read the sentence to keep again the next day. Three weeks later, ask for three dates.
lesson_adult =
    Pupils may bring up their parents or grandparents. Acknowledge it briefly, then come back to the law and the dates. Do not ask anyone to say what happens at home. Everyone may pass.
    A pupil may feel accused by history. Say it plainly: nobody in this class wrote those old rules, and everyone gains from being free to choose.
    If a child says something that worries you: listen calmly, believe the child, do not investigate and do not promise to keep it secret. Then follow the card “If a child confides in you”.
lesson_material =
    A computer and a projector, no internet.
    To answer: raised hands are enough.
    Exercise books, and a small slip of paper for each pupil at the end.
lesson_differentiation =
    Reading is hard: read everything aloud, one sentence at a time. Ask a volunteer to say the question again before the vote.
    New to the language: first explain five words, with an example: right, law, election, married, bank account.
    Needs landmarks: after each answer, hand out a label with the date and one word, to place along a line.
    Speaking is hard: the argument is prepared in pairs and in writing. The other pupil says it, or you read it out.
    Going further: work out the number of years between two dates on the timeline.
lesson_evaluation =
    On a small slip of paper with no name, each pupil writes three dates in order and, for one of them, what it changed.
    Achieved: the order is right and the change is put in one sentence. On the way: one date is out of place, or the change stays vague. In that case, go over the timeline again aloud.
    During the debate, note for the class as a whole: do the arguments rest on a fact? Do pupils answer one another without interrupting?
lesson_family =
    Dear families,

    For 45 minutes, the class studies how the law has changed in France, for women and for men. The aim is to put a few dates in order, to understand what a law is for, and to discuss calmly.

    This lesson is part of citizenship (EMC), in the French curriculum for CM1 and CM2, ages 9 to 10 (official bulletin of 13 June 2024). Pupils learn that women and men have the same rights.

    Pupils answer four history questions: bank accounts, trousers in Paris, the job of midwife, the right to vote. They estimate one number, that of the first women elected to the French parliament in 1945. They look at a timeline, then debate one statement: “Changing the law is enough to change habits.” On this statement, all views may be discussed. Any child may also stay silent. At the end, the class chooses the sentence to keep.

    No question is about your family. No name is asked for. After the lesson, only class totals are kept, never one child’s answer.

    Every fact on the screen carries its source. The main sources are the French National Assembly, the Banque de France, the news agency AFP, the radio station France Inter and the Convention on the Rights of the Child. The full list, with addresses, is on the lesson sheet. You can ask the school for it.

    To carry on at home: ask your child which date is the most surprising.

img_frise_alt = A timeline from 1900 to 2030 with six dates. 1909: a bicycle. 1944: the page of a law. 1945: a ballot box. 1965: coins. 1982: a cradle. 1989: an equals sign. At the end, a box with a question mark.

## regles

regles_title = Our three rules for talking
regles_text =
    We let people finish.
    We talk about laws and habits, never about families.
    We may pass. We may change our minds.
regles_notes =
    What to do: read the three rules. Agree on a sign that means “I pass”. Announce the way ahead: “Today we are going back in time. Each square is one step.”
    Three words to explain: a **law** is a written rule, the same for the whole country. A **right** is something the law allows or protects. A **habit** is what we often do without thinking.
    If someone says “Do we have to speak?”: “No. Listening is already taking part.”
    Prompts: Which rule is the hardest to keep? Do you know a right that you have at school?

## compte

compte_title = In France, in which year did a law let a married woman open a bank account on her own?
compte_text = “On her own” means: without her husband’s agreement.
compte_option_an-1925 = 1925
compte_option_an-1945 = 1945
compte_option_an-1965 = 1965
compte_option_an-1995 = 1995
compte_why = **1965.** Before this law, a married woman needed her husband’s agreement.
compte_ask = What difference does it make to have an account of your own?
compte_notes =
    What to do: stress the word “married”. Remind pupils that a bank account is for keeping money and paying for things. Everyone answers without conferring.
    Good to know: from 1907, a married woman who earned a wage could open an account for that wage. The law of 1965 was for all of them (Banque de France).
    If someone says “I thought it was much longer ago”: “Many people think so. The law dates from 13 July 1965.”
    If someone says “In my family, a woman had an account before that”: “That is possible, for a single woman or a widow for example. Here, we are looking at the law.”
    If someone says “And what about going to work?”: “The same year. Since 1965, a married woman in France can work without asking for her husband’s permission.”
    Prompts: What is an account of your own good for when you are an adult? When two people decide together, what does each of them gain?

## pantalon

pantalon_title = In Paris in 1909, a woman may wear trousers… if she is holding a bicycle.
pantalon_why = **A bicycle, or a horse!** In 2013 the French government confirmed that the old rule had no force.
pantalon_ask = Which changed first: the rule or people’s habits?
pantalon_notes =
    What to do: let them laugh, it is meant to be funny. Then tell the story: in 1800, in Paris, women had to ask the police for permission to wear trousers. In 1892, then in 1909, trousers were accepted with a horse’s reins or a bicycle in hand.
    Good to know: this was a police rule for Paris, not a law for the whole of France.
    If someone says “So it was forbidden until 2013?”: “The old rule was still there on paper, but habits had changed without it.”
    If someone says “What about boys in skirts?”: “We dress as we like, within the school’s rules. Nobody gets laughed at.”
    Prompts: Why keep a rule that nobody follows? What clothes are practical for cycling?

## sages-femmes

sages-femmes_title = In France, a man can become a midwife.
sages-femmes_text = A midwife helps babies to be born.
sages-femmes_why = **Since 1982.** Before that date, men could not take the course.
sages-femmes_ask = Who gains when a job opens up to everyone?
sages-femmes_notes =
    What to do: explain that in French the job is called “sage-femme”, and that a man is “un sage-femme”. This time, it is men who gain a right.
    If someone says “That’s a job for women”: “Many people think so. Since 1982, this course has been open to men in France. It takes gentleness and a cool head, and both can be learnt.”
    If someone asks how a baby is born: “That is a good question, for another time. Here, we are talking about the right to choose your job.”
    Prompts: Why can a job stay closed for a long time? What makes people want to try a new job?

## vote

vote_title = France was the first country where women could vote.
vote_why = Many people think so. New Zealand: 1893. France: the right in 1944, the first vote in 1945.
vote_ask = Having a right and using it: is that the same thing?
vote_notes =
    What to do: show New Zealand on a map or a globe. Write two lines on the board: “21 April 1944: the right to vote and to be elected”, “29 April 1945: the first vote”.
    Good to know: do not ask “in what year did women vote?” without saying more. The right and the first vote each have their own date. The right came from an “ordonnance”, a text with the force of a law.
    If someone says “Why wait a year?”: “To use the right to vote, you need an election. The first one was in spring 1945, for the town councils.”
    If someone says “Why not before?”: “For a long time, the law kept the vote for men. Women and men asked for that rule to change.”
    Prompts: What is voting for? Is a right any use if nobody knows about it?

## deputees

deputees_title = In October 1945, the French Assembly has 586 seats. How many women are elected?
deputees_text = In the National Assembly, members of parliament vote on the laws of France.
# $n (Number): the number shown on the line
deputees_answer_unit =
    { $n ->
        [one] { $n } woman
       *[other] { $n } women
    }
deputees_why = **33 women, out of 586 seats.** They were the first women in the French parliament.
deputees_ask = Women could be elected from 1944. Why were only 33 elected in 1945?
deputees_notes =
    What to do: in pairs, agree on one number. Give a landmark: half of 586 is 293. A few pairs call out their number and you write it on the board. From 13 to 53, an answer counts as close.
    After the answer: “A number far from the real one is not a mistake. It shows what we imagine.”
    If someone says “It’s because women didn’t want to”: “We cannot know that for each of them. The right to be elected was brand new, and the habits were old.”
    If someone says “And today?”: “Good question. We can look for the figure on the National Assembly’s website, and note the year.”
    Prompts: What can help a person to stand for election? Why is it useful that both women and men vote on laws?

## frise

frise_title = Six steps on the timeline
frise_text =
    What happens at each date?
    In 1989, an agreement between countries says it: girls and boys have the same rights.
    And the next step?
frise_notes =
    What to do: one minute in pairs, to recall what each date changes. Then the class tells the story, from left to right. The picture shows only dates and drawings: the class brings the words.
    The answers. In **1909**, in Paris: trousers accepted with a bicycle. In **1944**: the right to vote and to be elected. In **1945**: the first vote, and 33 women in parliament. In **1965**: a bank account for a married woman. In **1982**: midwifery studies open to men.
    The date **1989** is new: the Convention on the Rights of the Child, an agreement between countries, was adopted on 20 November. Its article 2 says that all children have the same rights, girls or boys.
    If you skipped a square of the quiz, give its date in one sentence.
    If someone says “Why a question mark?”: “History goes on. You will be able to suggest the next step.”
    Prompts: Which gap between two dates surprises you? Which step was good for everyone?

## debat

debat_title = “Changing the law is enough to change habits.”
debat_text = There is no right answer. We vote, we talk, we vote again.
debat_ask = Which argument made you think?
debat_notes =
    What to do: read the statement twice. Ten seconds of silence, then a first vote (2 min). Look together for arguments for each view, starting with the least chosen (6 min). You may argue for a view that is not your own. Take the vote again (1 min), then ask the question on the screen (2 min).
    If the class moves around the room, go and stand in the emptiest area. Nobody has to explain their vote.
    Examples to feed the debate: in 1945 the law had already changed, but only 33 women were elected. With trousers, habits changed before the rule ended. In 1982 a job opened to men; after that, somebody has to dare.
    If someone says “It’s all sorted now”: “The law gives the same rights. And in everyday life, what is left to do?”
    If someone says “It’s men’s fault”: “We are talking about rules, not about who is guilty. Nobody here wrote them. Anyone can help to change them.”
    If someone says “Women shouldn’t have that right”: “Equal rights are in the law. Rights are not put to the vote. Here we are debating habits.”
    Prompts: Without a law, what can we change? How does a habit change? In the playground, is a written rule enough?
    To finish: repeat two arguments from each side. If few opinions moved, that is fine: we learnt to listen to one another.

## phrase

phrase_title = Choose the sentence to keep.
phrase_text = All three sentences are right.
phrase_option_pas = Step by step, the law gives equal rights.
phrase_option_servir = Know your rights, and use them.
phrase_option_porte = The law opens the door. Let us walk in.
phrase_notes =
    What to do: read the three sentences and take the vote. Each pupil copies the sentence to keep, with one or two dates from the timeline. If there is a minute left, hand out the slips of paper; if not, keep them for the next day.
    If two sentences tie: keep both.
    If someone says “I don’t like any of them”: “Which word would you change? We are listening.”
    Prompts: Which word matters most in this sentence? Who would you like to teach one of these dates to?
