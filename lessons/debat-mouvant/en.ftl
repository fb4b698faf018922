### The moving debate: texts in English. The fact is about France.

lesson_title = The moving debate
lesson_summary = A game with an odd rule, a line to take a stand on, three statements to debate: listen, think, move.
lesson_objective =
    Take a stand, give a reason, listen, and change your mind if you wish.
    By the end, each pupil can give a reason with “because” and restate an idea that is not their own.
lesson_keep =
    Debating means listening, giving reasons and being free to change your mind.
    We discuss ideas, never people.
lesson_programme_emc = French citizenship programme (EMC), CM2 and 6e, ages 10 to 12: structured debate; equality between women and men, girls and boys. Official bulletin, BO du 13 juin 2024, taught in CM2 since September 2025 and in 6e since September 2026.
lesson_notes =
    In short: play with an odd rule, debate three statements along a line, find out one fact, put five ideas in order, choose the sentence to keep.
    Before: read this page and the notes for each square. Prepare small slips of paper, half circles, half squares. If the class is going to move, clear one side of the room and mark five places on the floor.
    During: read each statement aloud, twice. Allow ten seconds of silence, then take the vote. With raised hands, offer one place on the line at a time, count, type the number.
    The three statements are about rules, shops and books. None is about a pupil, and none puts a right to the vote. They come in a random order.
    Never ask who is a girl or a boy. Never count girls’ views and boys’ views separately.
    If you are short of time: skip the game and the fact about toys. The lesson then takes 35 minutes. You can also keep two statements out of three.
    Afterwards: read the sentence to keep again the next day. Keep the line: it can serve for another debate.
lesson_adult =
    A debate can get heated. Repeat the rule: “We discuss ideas, never people.” Then let somebody else speak.
    A pupil may end up alone at one place. Go and stand there, and say: “This view exists, let us look for its reasons.” Nobody has to explain where they stand.
    The game with the odd rule can be annoying: that is the point, but it lasts one minute. If a child is sad or angry, stop at once and go on to the talk.
    If a child says something that worries you: listen calmly, believe the child, do not investigate and do not promise to keep it secret. Then follow the card “If a child confides in you”.
lesson_material =
    A computer and a projector, no internet. No phones or tablets are needed.
    To answer: raised hands are enough. The class can also walk: a rope or some tape on the floor, with five places.
    Small slips of paper, half circles, half squares, one for each pupil, in a box. A sheet of paper and a pencil for each team.
    At the end: exercise books.
lesson_differentiation =
    Reading is hard: read everything aloud. Ask a volunteer to say each statement again in their own words.
    New to the language: first explain five words, with an example: rule, fair, shelf, heroine, argument.
    Needs landmarks: show the five places with five faces, from “no” to “yes”. Pointing is a full answer.
    Speaking is hard: the argument is prepared in pairs. It starts on the board: “I rather agree, because …” The other pupil says it, or you read it out.
    Going further: for one minute, argue for the opposite of your own view.
lesson_evaluation =
    During the debate, listen to the class as a whole: do pupils give a reason with “because”? Do they answer one another without interrupting? Do they restate someone’s idea before they answer it?
    At the door, each pupil says an argument that is not their own. There is no mark.
    Do not judge the lesson by how many views changed. A class can think hard without moving.
lesson_family =
    Dear families,

    For 45 minutes, the class learns to debate. The class teacher runs the lesson.

    What pupils learn. They practise giving a reason, listening to a different idea, and changing their minds when they wish.

    In the French programmes. This lesson is part of citizenship (EMC), in CM2 and 6e, ages 10 to 12: structured debate, equality between women and men (official bulletin of 13 June 2024).

    What pupils do. A short word game with an odd rule, drawn by chance, to feel what is fair. Then three statements to debate. “In a game, a rule is fair if it is the same for everyone.” “Shops should put all toys together, with no pink aisle and no blue aisle.” “To enjoy a story, you need a hero or heroine like yourself.” On these, all views may be discussed. The class also finds out one fact: a charter on toys signed in France in 2019. At the end, it chooses the sentence to keep.

    What is not asked. No question is about your family, or your child’s toys or books. No name is asked for. After the lesson, only class totals are kept, never one child’s answer. Every child may pass.

    Where the fact comes from. The charter on toys: LCI, 2019. The address is on the lesson sheet. You can ask the school for it.

    To carry on at home: choose a question with no right answer, about a game for example. Look together for two reasons for and two reasons against.

## regles

regles_title = Our three rules for debating
regles_text =
    We let people finish.
    We discuss ideas, never people.
    We may pass. We may change our minds.
regles_notes =
    What to do: read the three rules. Agree on a sign that means “I pass”. Show the line: at one end, “strongly disagree”; at the other, “strongly agree”; in the middle, “not sure”.
    A word to explain: an **argument** is a reason you give to support an idea. It often starts with “because”.
    If someone says “Do we have to have an opinion?”: “No. Not being sure is a real opinion. Listening is already taking part.”
    Prompts: What could we say instead of “That’s rubbish”? What helps us to listen well?

## jeu

jeu_title = A game with an odd rule
jeu_text =
    Each person draws a slip of paper: a circle or a square.
    We play for one minute. The rule changes. Then we talk about it.
jeu_notes =
    What to do: first say: “This is a game. One rule will be odd, and it only lasts a minute.” Make teams of four. Each pupil draws a slip from the box, without looking.
    Round 1 (1 min): each team writes words about the sea. Everyone talks.
    Round 2 (1 min): a new topic, the forest. You only say: “Squares may not talk or write.” Give no reason.
    Stop and talk (3 min): “When did you feel that it wasn’t fair?” Ask the pupils with a circle what they noticed, too.
    Round 3 (1 min): the class suggests a rule that seems fair, then plays on the topic of the sky. Do not count the words: nobody wins.
    Good to know: the rule falls on a slip drawn by chance. Never make it a rule about girls and boys, even as a joke.
    If someone says “It’s not fair!”: “No. How did you know?”
    If a pupil with a circle says “It didn’t bother me”: “Thank you, that is interesting. Why do we notice a rule less when it doesn’t bother us?”
    Prompts: How can you change a rule without cheating? Who can do it?

## ligne

ligne_title = Where do you stand on the line?
ligne_text = We read. We think. We choose a spot. We listen. We choose again.
ligne_statement_regle = In a game, a rule is fair if it is the same for everyone.
ligne_statement_rayons = Shops should put all toys together, with no pink aisle and no blue aisle.
ligne_statement_heros = To enjoy a story, you need a hero or heroine like yourself.
ligne_ask = Which argument made you think?
ligne_notes =
    What to do, for each statement (6 min): read it twice. Ten seconds of silence. First vote (1 min). Talk (4 min), starting with the place fewest people chose. Second vote (1 min). Look together at what has moved, without calling it good or bad.
    If the class walks: each pupil goes and stands somewhere. Let people speak from one end to the other. After an argument, anyone may move. You count and type the numbers.
    The statement about rules. Agree: “Otherwise people can cheat.” “It’s easier to remember.” Disagree: “Younger children sometimes need a head start.” “Someone with a leg in plaster can’t play the same way.” If you played with the slips, remind the class.
    The statement about shops. Agree: “You look at everything and choose what you like.” “A colour doesn’t say how you play.” Disagree: “You find things faster when they’re sorted.” “A shop can sort things as it likes.”
    The statement about stories. Agree: “You understand better what the character feels.” “It’s nice to recognise yourself.” Disagree: “You can put yourself in a dragon’s place.” “What’s different takes you travelling.”
    If someone says “That’s for girls” or “That’s for boys”: “Who decided that? What reason can we give, and what example against it?”
    If someone says “Girls can’t play that” or “Boys can’t play that”: “It can be learnt. Here we are talking about the rules of the game.”
    If someone talks about their family: “Thank you.” Then go back to the statement.
    If nobody moves: “That’s fine. Did you hear a new reason?”
    Prompts: What would we need to find out? Who can restate an argument from the other end of the line?
    To finish: repeat two arguments from each side.

## charte

charte_title = In 2019, shops in France promised to show toys to all children.
charte_text = It was a charter: a list of promises in writing.
charte_why = **True.** In France, toy makers and shops signed this charter in September 2019.
charte_ask = Is a written promise enough to change a habit?
charte_notes =
    What to do: read the sentence twice and take the vote. Read out the fact and its source, then the question.
    Good to know: the charter was signed on 24 September 2019. It holds 34 commitments (LCI, 2019). This fact does not say who was right in the debate: it shows that adults discuss it too.
    If someone says “My shop hasn’t changed”: “That’s possible. A promise can be checked. How could we do that?”
    Prompts: Who can remind people of a promise? What could we count in a catalogue?

## paroles

paroles_title = Let’s talk about our debate
paroles_text =
    Which argument made you move?
    Do we have to have an opinion?
    What would we need to find out?
paroles_notes =
    What to do: in pairs, choose one of the three questions and answer it (1 min). Then three or four pairs who wish to tell the class (2 min). Tell the argument, not who said it.
    If someone says “I changed my mind, so I lost”: “Changing your mind for a good reason means you have learnt something.”
    If someone says “I still think the same”: “Fine. With which new reason?”
    Prompts: Where can we look for an answer: a book, a survey, someone who knows the subject?

## envie

envie_title = What matters most, so that everyone feels like playing?
envie_text = Put the five cards in order. All of them are useful.
envie_pole_first = Matters most
envie_pole_last = Matters too
envie_item_choisir = Choosing your part in the game
envie_item_regle = Knowing the rules
envie_item_rire = Nobody gets laughed at
envie_item_essayer = Having time to try
envie_item_ecouter = Listening to every idea
envie_ask = Which card was the hardest to place? Why?
envie_notes =
    What to do: each team agrees on an order (3 min). Look at the class’s order, then answer the question on the screen (4 min). There is no right order.
    Take two neighbouring cards and ask: “What is missing if we take this one away?”
    If a team cannot agree: “Place the first and the last. The others will follow.”
    If someone says “I always want to win”: “Winning can be fun. And what makes the others feel like playing again?”
    Prompts: Which one could we try at the next break? Who could look after it?

## phrase

phrase_title = Choose the sentence to keep.
phrase_text = All three sentences are right.
phrase_option_avis = You may change your mind.
phrase_option_ecouter = I listen, I think, I answer.
phrase_option_regle = A fair rule is one we talk over together.
phrase_notes =
    What to do: read the three sentences and take the vote. Each pupil copies the one chosen most, with one argument heard today.
    If two sentences tie: keep both.
    If someone says “I don’t like any of them”: “Which word would you change? We are listening.”
    Prompts: When in the day could this sentence be useful?
