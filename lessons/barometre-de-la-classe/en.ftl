### The class barometer: English texts. The facts are about France unless they say otherwise.

lesson_title = The class barometer
lesson_summary = Seven “Who can…?” cards, three possible answers: the class looks at its ideas, then searches for examples.
lesson_objective =
    Say what you think without copying, then look for an example to test an idea.
    By the end, each pupil can give one example of a woman and one of a man for a card.
lesson_keep =
    Today the class answered seven questions: “Who can…?”
    To test an idea, we look for an example.
lesson_sequence = The class barometer, in two sittings

lesson_programme_emc = French citizenship programme (EMC), CP, ages 6 to 7: “Se reconnaître comme individu et élève” (oneself as a person and a pupil); CE1: “Respecter les autres” (respecting others); CE2: “Apprendre ensemble et vivre ensemble” (learning and living together). BO du 13 juin 2024.
lesson_programme_evar = French programme on feelings and relationships (EVAR), CE1, ages 7 to 8: defining and spotting stereotypes. Order of 3 February 2025, BO n° 6 du 6 février 2025.

lesson_notes =
    In short: answer seven cards, read the numbers, look for examples, meet an animal, choose the sentence to keep.
    What it is for: seeing how the class’s ideas travel. You answer today, then a second time **three to six weeks later**, with the lesson “The class barometer, later”. In between, teach two or three other lessons, such as “Who can…?” and “Alike”.
    The cards: twelve in all. You see seven each time. Form A is for today, form B for later. The cards of B are like those of A, but new: nobody can have learnt the answers by heart.
    Two comparison cards are in both forms: “Explore an island” and “Write a diary”. **Never talk about them**, here or in any other lesson. If their answers move too, part of the change comes from something other than the lessons: getting used to the game, growing older, a programme on TV.
    Five cards are there to be talked about: bike, football, baby, plane, dance. You can come back to them after the vote.
    Before: read this page and the notes for each square. Say that this is not a test.
    During: pupils vote with their eyes closed. The program draws the order of the cards. Read the cards in an even voice. Do not smile at an answer, and praise none.
    Never count girls’ answers and boys’ answers separately. Never compare two classes.
    What the numbers say: very little, and you should say so. In a class of 25, a card can move by about a quarter of the class by pure chance. To see a small change you would have to add up some fifteen classes. With one class, **no conclusion is possible**: the numbers are there to talk about.
    If you are short of time: skip the seahorse. The lesson then takes 31 minutes.
    Afterwards: write the date of the second sitting in your diary. The program keeps the class totals and nothing else.

lesson_adult =
    This is a calm lesson. Three things may come up.
    An answer called out, with laughter: “Every answer is secret. Let’s go on.” Have them close their eyes again, without scolding.
    A remark about family: “Thank you, that’s an example.” Then go back to the card and ask nothing more.
    If a child says something that worries you: listen calmly, believe the child, do not investigate and do not promise to keep it secret. Then follow the card “If a child confides in you”.

lesson_material =
    A computer and a projector, no internet. No phones or tablets are needed.
    To answer: raised hands are enough, with eyes closed.
    Without a projector: the seven cards, printed, and a sheet for each pupil with three pictures to circle. No names on the sheets.
    For the end: an exercise book and a pencil.

lesson_differentiation =
    Reading is hard: read everything aloud. Every card has a drawing.
    New to the language: act out each card before the vote, always in the same way.
    Needs landmarks: for pupils with a support plan, show the three answers as three pictures, in the same order for every card.
    Speaking is hard: when you look for examples, a drawing or a gesture is a full answer.
    Going further: invent a “Who can…?” card and find two very different examples.

lesson_evaluation =
    This does not assess pupils. Nobody gets a mark, and no answer is wrong.
    While they look for examples, listen: do pupils find a woman and a man for the same card?
    For the project itself: compare the two “everyone” totals after the second sitting. Look at the two comparison cards separately. Always write down the number of answers and the sentence “One class is too few to draw a conclusion.”

lesson_family =
    Dear families,

    For 35 minutes, the class asks “Who can…?” It does so again with other cards a few weeks later. The class teacher runs the lesson.

    What children learn. They say what they think, look at the class total, then search for examples to test an idea. They also learn not to draw conclusions too fast.

    In the French programmes. Citizenship (EMC), CP to CE2 (official bulletin of 13 June 2024). Feelings and relationships (EVAR), CE1: spotting stereotypes (official bulletin no. 6 of 6 February 2025). The lesson is not about the body or sexuality.

    What children see. Seven picture cards, such as “Ride a bike” or “Fly a plane”. For each, three answers: mostly girls, mostly boys, everyone. Then a fact about an animal, the seahorse. At the end, the class chooses the sentence to keep.

    What is not asked. No name is asked for, nor whether the child who answers is a girl or a boy. No question is about your family. Only class totals are kept, never one child’s answer. Every child may pass.

    Where the facts come from. Seahorse: 20 Minutes and Le Monde des animaux, 2022. If the pilot of 1910 comes up: Air Journal, 2023. If Louis XIV and dance come up: RMN-Grand Palais. The addresses are on the lesson sheet. You can ask the school for it.

    To carry on at home: in a book or a film, look together for someone who does what you did not expect.

## regles

regles_title = Our three rules for answering
regles_text =
    We each answer for ourselves.
    There are no marks.
    We may pass.
regles_notes =
    What to do: read the three rules. Have one practice go with eyes closed: “Who likes mornings best? Who likes evenings best?” Then say: “Today I want to know what you think. I am not looking for who is right.”
    If someone says “Is it a test?”: “No. Nobody gets a mark. We only look at the class total.”
    If someone says “What if I don’t know?”: “You may pass. Not raising your hand is fine.”
    Prompts: Why do we close our eyes? What happens if we copy the answer next to us?

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
    What to do: explain the three answers with the example “drink water”. Then, for each card, read: “Who can…” Eyes close. Say the three answers in the same order every time, count the hands, type the numbers. One minute a card is enough. Make no comment before the end.
    The question is “Who **can**?” It is never “Who likes?” or “Who in this class?”
    After the seventh card, look at all the results together, then ask the question on the screen. Read out the line that says no conclusion is possible.
    Careful: **do not talk** about “Explore an island” or “Write a diary”: they are the two comparison cards. If a child mentions one: “Let’s keep that card for later.”
    If someone says “It’s easy, it’s always everyone”: “Answer what you really think. I only look at the total.”
    If someone says “A child can’t fly a plane”: “True. We mean people once they have grown up and learnt.” Then say so to the whole class.
    If someone says “Who answered that?”: “We don’t look for that. Many people think so.”
    Prompts, without naming a card: Did you think of a person, a picture, a film? Did you hesitate?

## nombres

nombres_title = What do these numbers tell us?
nombres_option_une-personne = What one child thinks
nombres_option_aujourd-hui = What the class answers today
nombres_option_toujours = What will be true for ever
nombres_why = It is the class total, today. Nobody keeps who answered what.
nombres_ask = Why is it good not to know who answered what?
nombres_notes =
    What to do: read the question and the three choices. Vote. Explain “total”: “We count all the hands together.”
    An example from the playground: “If I count the red coats today, will it be the same number tomorrow?”
    If someone says “I know what the person next to me answered”: “Keep it to yourself. An answer belongs to the person who gives it.”
    If someone says “Did we win?”: “There is nothing to win. We are looking.”
    Prompts: In another school, would the numbers be the same? Can you answer differently another time?

## exemples

exemples_title = Find two examples: a woman and a man.
exemples_text = We search in pairs, for one minute. Examples can be real or made up.
exemples_card_velo = Who rides a bike, in a book or in a race?
exemples_card_football = Who plays football, on TV or in a story?
exemples_card_bebe = Who looks after a baby, in a film or in a job?
exemples_card_avion = Who flies a plane, in real life or in a film?
exemples_card_danser = Who dances on a stage, in a book or in real life?
exemples_ask = Which example was the hardest to find? Why?
exemples_notes =
    What to do: draw a card. One minute to search in pairs. Two or three pairs answer. Draw the next one: four cards are enough. The whole class may help.
    If nobody finds one: “We haven’t often seen it. Does that mean it doesn’t exist?” Then give your own. Bike: a woman who races, a postman on a bike. Football: a woman footballer, a man footballer. Baby: a woman childminder, a man who works in a nursery. Plane: a woman pilot, a man pilot. Dance: a man dancer, a woman dancer.
    Good to know, from age 7: on 8 March 1910, Raymonde de Laroche was the first woman in the world to get a pilot’s licence (Air Journal, 2023). King Louis XIV was a great dancer; in 1661 he founded the Royal Academy of Dance (RMN-Grand Palais).
    If a child names someone in the family: “Thank you, that’s an example.” Ask nothing more, and do not ask the others to name one.
    If someone says “The mummy looks after the baby”: “Many people think so. Feeding, rocking, changing: who can learn it?”
    If someone says “Football is mostly boys”: “Perhaps those are the pictures we have seen most. Do we know a woman footballer?”
    Prompts: Where do we often see this example? Where could we show others?

## hippocampe

hippocampe_title = With seahorses, it is the dad who carries the babies in his pouch.
hippocampe_text = A seahorse is a small fish. Its head looks like a horse’s head.
hippocampe_why = It is true. Every animal has its own way. People can choose.
hippocampe_ask = And with people, who can carry and rock a baby?
hippocampe_notes =
    What to do: draw a seahorse on the board, or show one in a book. Read the sentence twice and vote.
    If many answer “False”: “Many people think so. And yet it is true.” Read out the fact and its source.
    Good to know: the fact comes from 20 Minutes and Le Monde des animaux (2022). It shows how varied nature is. It never says how people should live.
    If someone says “With us, it’s the mummy who has the baby in her tummy”: “That is true. And after that, who can look after the baby?”
    If you are asked about birth: “That is a good question, for another time.”
    Prompts: Do you know another animal that takes care of its young? What does a baby need?

## phrase

phrase_title = Choose the sentence to keep.
phrase_text = All three sentences are right.
phrase_option_chercher = Before I answer, I look for an example.
phrase_option_changer = I may change my mind.
phrase_option_essayer = Everyone can learn.
phrase_notes =
    What to do: read the three sentences and vote. The one chosen most stays on the board: say it all together. Older pupils copy it; the youngest say it and draw it.
    Say what comes next: “In a few weeks, we shall answer some other cards.”
    If two sentences tie: keep both.
    If someone says “I don’t like any of them”: “All three are right. You can say your own.”
    Prompts: What is an example good for? When do people change their minds?
