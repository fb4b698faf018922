### The class barometer, later: English texts.

lesson_title = The class barometer, later
lesson_summary = Three to six weeks on, seven “Who can…?” cards to look again at how the class’s ideas travel.
lesson_objective =
    Answer a second time without copying, then say with care what the numbers show.
    By the end, each pupil can say why one class is too few to draw a conclusion.
lesson_keep =
    The class has answered twice. The numbers help us to talk.
    One class is too few to draw a conclusion.
lesson_sequence = The class barometer, in two sittings

lesson_programme_emc = French citizenship programme (EMC), CP, ages 6 to 7: “Se reconnaître comme individu et élève” (oneself as a person and a pupil); CE1: “Respecter les autres” (respecting others); CE2: “Apprendre ensemble et vivre ensemble” (learning and living together). BO du 13 juin 2024.
lesson_programme_evar = French programme on feelings and relationships (EVAR), CE1, ages 7 to 8: defining and spotting stereotypes. Order of 3 February 2025, BO n° 6 du 6 février 2025.

lesson_notes =
    In short: answer seven cards, see what the numbers can and cannot say, look for what changes people’s minds, choose the sentence to keep.
    When: **three to six weeks** after “The class barometer”. Not the same day, not the next day. In between, the class has had two or three other lessons.
    The cards: this time it is form B. Five cards are new and are like those of form A. The two comparison cards come back: “Explore an island” and “Write a diary”. **Never talk about them.**
    During: vote as you did the first time, eyes closed, the three answers in the same order, in the same voice. The program draws the order of the cards. Otherwise you compare two ways of voting.
    Never count girls’ answers and boys’ answers separately. Never compare two classes.
    What the numbers say: very little, and you should say so. Answering a second time already changes the answers a little. In a class of 25, a card can move by about a quarter of the class by pure chance. To see a small change you would have to add up some fifteen classes.
    For a team report: note the number of answers, the total for “everyone” the first and the second time, and separately that of the two comparison cards. Add “One class is too few to draw a conclusion.”
    If the total goes down: it is not a failure. Say so to the pupils, and to yourself.

lesson_adult =
    This is a calm lesson. The risk is to praise or scold the class for its numbers: do neither.
    A remark about family: “Thank you, that’s an example.” Then go back to the card and ask nothing more.
    If a child says something that worries you: listen calmly, believe the child, do not investigate and do not promise to keep it secret. Then follow the card “If a child confides in you”.

lesson_material =
    A computer and a projector, no internet. No phones or tablets are needed.
    To answer: raised hands are enough, with eyes closed.
    The total of the first sitting, if you wrote it down.

lesson_differentiation =
    Reading is hard: read everything aloud. Every card has a drawing.
    New to the language: act out each card before the vote, always in the same way.
    Needs landmarks: for pupils with a support plan, show the three answers as three pictures, in the same order for every card.
    Speaking is hard: the sentence starts on the board: “I changed my mind when …”
    Going further: with the oldest, find three reasons why a number may move.

lesson_evaluation =
    This does not assess pupils. Nobody gets a mark, and no answer is wrong.
    Listen: do pupils say “perhaps”, “we don’t know”, “we would need more classes”?
    For the project itself, read the two totals with care. If the comparison cards move like the others, the change does not come from the lessons alone.

lesson_family =
    Dear families,

    A few weeks ago, the class answered seven “Who can…?” cards. For 25 minutes, it answers a second set of cards and looks at what can be said about the numbers. The class teacher runs the lesson.

    What children learn. They say what they think, without copying. They find out that a number does not say everything, and that one class is too few to draw a conclusion.

    In the French programmes. Citizenship (EMC), CP to CE2 (official bulletin of 13 June 2024). Feelings and relationships (EVAR), CE1: spotting stereotypes (official bulletin no. 6 of 6 February 2025). The lesson is not about the body or sexuality.

    What children see. Seven picture cards, such as “Climb a tree” or “Sew on a button”. For each, three answers: mostly girls, mostly boys, everyone. Then two questions to talk about. At the end, the class chooses the sentence to keep.

    What is not asked. No name is asked for, nor whether the child who answers is a girl or a boy. No question is about your family. Only class totals are kept, never one child’s answer. Every child may pass.

    To carry on at home: ask your child what can change someone’s mind.

## rappel

rappel_title = Do you remember the cards?
rappel_text =
    We each answer for ourselves.
    There are no marks.
    We may pass.
rappel_notes =
    What to do: “A few weeks ago, we answered some cards. Today nearly all the cards are new. The rules are the same.” Ask volunteers to say the rules again. Do not remind them of the first answers.
    If someone says “Last time I put…”: “Keep it to yourself. Answer the way you think today.”
    Prompts: Why do we close our eyes? Why are there no marks?

## cartes

cartes_title = Who can…? Answer each card.
cartes_text = We close our eyes. We raise a hand once for each card.
cartes_card_velo = Ride a bike
cartes_card_livre = Read a book
cartes_card_football = Play football
cartes_card_arbre = Climb a tree
cartes_card_bebe = Look after a baby
cartes_card_consoler = Comfort a sad child
cartes_card_ile = Explore an island
cartes_card_avion = Fly a plane
cartes_card_maison = Build a house
cartes_card_danser = Dance on a stage
cartes_card_coudre = Sew on a button
cartes_card_journal = Write a diary
cartes_ask = What did you think of when you answered?
cartes_notes =
    What to do: as the first time. For each card, read: “Who can…” Eyes close. Say the three answers in the same order, count the hands, type the numbers. One minute a card is enough. Make no comment before the end.
    The question is “Who **can**?” It is never “Who likes?” or “Who in this class?”
    After the seventh card, look at all the results together, then ask the question on the screen. Read out the line that says no conclusion is possible.
    Careful: **do not talk** about “Explore an island” or “Write a diary”. If a child mentions one: “Thank you. Let’s look at the cards all together.”
    If someone says “I know what you’re supposed to answer”: “You’re not supposed to answer anything special. Say what you think.”
    If someone says “Is it better than last time?”: “These are other cards. We’ll talk about that in a minute.”
    Prompts, without naming a card: Did you think of a person, a picture, a lesson? Did you hesitate?

## conclure

conclure_title = The numbers moved, a little or a lot. Do we know why?
conclure_option_seances = Yes, because of our lessons
conclure_option_pas-sur = We cannot be sure
conclure_option_hasard = Yes, it is always chance
conclure_why = The cards changed and so did we. One class is too few to draw a conclusion.
conclure_ask = What may have made the numbers move?
conclure_notes =
    What to do: if you have the first total, write both numbers on the board, with no arrow and no colour. Read the question, vote, then look together for three possible reasons.
    Reasons: new cards, someone away, getting used to the game, a lesson they liked, a film, chance.
    If the numbers did not move: say “The numbers are almost the same. Do we know why?” The answer is the same.
    If someone says “So it’s no use”: “It helps us to ask questions. To know, you need a lot of classes.”
    If someone says “We’re better now”: “We are neither better nor worse. We have been thinking.”
    Prompts: If the class next door answered, would it have the same numbers? What could we do to be more certain?

## avis

avis_title = What can change someone’s mind?
avis_text = You can choose more than one.
avis_option_exemple = Seeing an example
avis_option_parler = Talking about it
avis_option_essayer = Trying it yourself
avis_option_grandir = Growing up
avis_ask = Is it all right to keep the same opinion, too?
avis_notes =
    What to do: read the four answers. Pupils raise a hand for every one they agree with. Look, then ask the question on the screen. There is no right answer.
    If someone says “Changing your mind is cheating”: “You may think and change. You may also keep your opinion, with a reason.”
    If a child talks about home: “Thank you.” Then go back to the four answers.
    Prompts: Do you know a character who changes their mind in a story? What helped?

## phrase

phrase_title = Choose the sentence to keep.
phrase_text = All three sentences are right.
phrase_option_exemple = An example can open up an idea.
phrase_option_changer = Changing your mind means thinking.
phrase_option_tout-le-monde = Everyone can learn.
phrase_notes =
    What to do: read the three sentences and vote. The one chosen most stays on the board: say it all together. Older pupils copy it; the youngest say it and draw it.
    Thank the class: “Thank you for answering twice, without copying.”
    If two sentences tie: keep both.
    Prompts: Which sentence would someone in your favourite book say?
