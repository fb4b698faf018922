### Alike: English texts.

lesson_title = Alike
lesson_summary = Put cards into two circles: Flora and Aziz have a lot in common. Then draw your own shield.
lesson_objective =
    Find above all what two characters share, then name a quality.
    By the end, each pupil names one thing in common, using “too”, and draws something they can do.
lesson_keep =
    Flora and Aziz like many of the same things.
    Everyone has tastes and qualities.

lesson_programme_evar = French programme on feelings and relationships (EVAR), grande section, ages 5 to 6: what is alike and what is different, respect; CE1, ages 7 to 8: the shield and the tree of qualities. Order of 3 February 2025, BO n° 6 du 6 février 2025.
lesson_programme_emc = French citizenship programme (EMC), CP: “Se reconnaître comme individu et élève” (oneself as a person and a pupil); CE1: “Respecter les autres” (respecting others). BO du 13 juin 2024.

lesson_notes =
    In short: hear two portraits, put cards into two circles, find what the class likes, find qualities, draw a shield, choose the sentence to keep.
    Before: read this page and the notes for each square. Print one shield for each pupil. If a child is called Flora or Aziz, tell the child beforehand and say that this is a character.
    During: read everything aloud, twice. One instruction at a time. Five-year-olds point; seven-year-olds explain with “because” or “too”.
    We look **first for what is the same**. We make no list of differences.
    The circles have the names of two characters. They are never called “girls” and “boys”.
    The shield belongs to the child. It is not collected, not marked, not commented on.
    Ask nothing about family, money or beliefs. Nobody tells the class what they have at home.
    If you are short of time, or with the youngest: skip the qualities, or draw the shield on another day. The lesson then takes less than 30 minutes.
    Afterwards: put up a tree of qualities for the characters in your books. Characters go on it, never pupils.

lesson_adult =
    This is a calm lesson. Three things may come up.
    Teasing about a taste: “We are talking about what we like. We never laugh at people.” Then go back to the card.
    A child who says “I can’t do anything”: “Everyone is learning. Draw something you are learning now.” Do not look for a quality for that child in front of the class.
    If a child says or draws something that worries you: listen calmly, believe the child, do not investigate and do not promise to keep it secret. Then follow the card “If a child confides in you”.

lesson_material =
    A computer and a projector, no internet. No phones or tablets are needed.
    To answer: raised hands are enough.
    A printed shield and pencils for each pupil.
    Without a projector: two hoops that cross on the floor and the eight cards, printed.

lesson_differentiation =
    Reading is hard: pupils have nothing to read. Every card has a drawing, and you read everything.
    New to the language: name and act out each card before you start.
    Needs landmarks: for pupils with a support plan, lay two real hoops on the floor and take four cards.
    Speaking is hard: pointing, drawing or miming is a full answer.
    Going further: with the oldest, invent a third character and find what they have in common with Flora and Aziz.

lesson_evaluation =
    During the circles, listen: does the pupil say “Flora likes bikes, Aziz does too”?
    During the qualities: can the same quality suit both characters?
    There is no mark. The shield is not assessed.

lesson_family =
    Dear families,

    For 35 minutes, the class looks for what two characters, Flora and Aziz, have in common. The class teacher runs the lesson.

    What children learn. They learn to listen, to find what is alike and to name qualities. They draw a shield: something they can do, something they like, something they are learning, a dream.

    In the French programmes. Feelings and relationships (EVAR): what is alike, what is different and respect in grande section; qualities in CE1 (official bulletin no. 6 of 6 February 2025). Citizenship (EMC), CP and CE1 (official bulletin of 13 June 2024). The lesson is not about the body or sexuality.

    What children see. Two portraits of made-up characters. Eight picture cards to put into two circles, such as “Bikes” or “Soup”. A question about what the class likes doing. Cards about the qualities of the characters. At the end, the class chooses the sentence to keep.

    What is not asked. No question is about your family. No name is asked for. The shield belongs to your child: it is neither collected nor marked, and your child shows it only if they wish. Only class totals are kept, never one child’s answer.

    The characters and the cards are made up. The lesson states no figures.

    To carry on at home: find something that you and your child both like.

## regles

regles_title = Our three rules
regles_text =
    We listen.
    We never laugh at people.
    We may say “pass”.
regles_notes =
    What to do: read the three rules. Choose a gesture for each: a hand to the ear, a hand on the heart, a flat hand held up. Then say: “Today we are looking for what is the same.”
    If someone asks “What is laughing at people?”: “It is laughing to make someone feel bad.”
    Prompts: What can we say instead of “That’s rubbish”? For example: “I like something else.”

## portraits

portraits_title = Meet Flora and Aziz.
portraits_text =
    Flora likes bikes, music and soup.
    She also likes the ball, her cuddly toy and trees.
    Aziz likes bikes, music and soup.
    He also likes the ball, his cuddly toy and books.
portraits_notes =
    What to do: tell it slowly, twice. Count on your fingers. Then ask: “What do you remember?” Keep the portraits close by, to read again during the next square.
    If someone says “Cuddly toys are for babies”: “Many people keep theirs for a long time. It is soft.”
    If a pupil says “Me too!”: “Very good. We’ll talk about that soon, for the whole class.”
    Prompts: What could Flora and Aziz do together?

## cercles

cercles_title = Where does each card go?
cercles_text = In the middle: Flora and Aziz both like it.
cercles_bin_left = Flora likes
cercles_bin_right = Aziz likes
cercles_bin_both = Flora and Aziz both like
cercles_item_velo = Bikes
cercles_item_arbres = Trees
cercles_item_musique = Music
cercles_item_soupe = Soup
cercles_item_livres = Books
cercles_item_ballon = The ball
cercles_item_doudou = The cuddly toy
cercles_item_poupee = The doll
cercles_why = Five cards are in the middle. Flora and Aziz have a lot in common.
cercles_ask = What could Flora and Aziz do together?
cercles_notes =
    What to do: show a card, read both portraits again, the class points to the place: left, middle, right. Have them say: “Flora likes bikes. Aziz does too.” One minute a card.
    “The doll” has no place: the portraits do not say. “We don’t know. How can we find out? We have to ask them.” Leave it to one side.
    At the end, count the cards in the middle: there are five. Make a sentence: “Flora and Aziz both like…”
    For the two cards at the sides: “Could Aziz like trees one day? Could Flora like books?” Yes: tastes can change.
    If someone says “The doll is for Flora”: “People sometimes say so. Is it in the portrait? Who can play with a doll?”
    If someone says “The ball is for Aziz”: “Let’s read it again. Flora likes the ball, Aziz does too.”
    Prompts: Who else, in a book, likes bikes? Can two people like all the same things?

## et-nous

et-nous_title = And what do we like doing?
et-nous_text = You can raise your hand more than once.
et-nous_option_dehors = Playing outside
et-nous_option_histoire = Listening to a story
et-nous_option_chanter = Singing
et-nous_option_dessiner = Drawing
et-nous_ask = Finish the sentence: “A lot of us like…”
et-nous_notes =
    What to do: read one choice at a time. Pupils raise a hand or pass. Look at the total, then finish the sentence on the screen together. Never count girls and boys separately.
    Point out: “We are not always like the same person.”
    If only one child raises a hand: “Thank you. It’s good to have a taste of your own.” Then go on to the next choice, without looking at that child any longer.
    If someone says “That’s a girls’ thing” or “a boys’ thing”: “Look at the hands: a lot of us like it.”
    Prompts: What would we like to do together this week?

## qualites

qualites_title = Which quality does this character have?
qualites_text = A quality is something good about a person.
qualites_card_attend = Flora waits her turn without pushing.
qualites_card_console = Aziz comforts a child who is crying.
qualites_card_recommence = Flora falls off her bike. She tries again.
qualites_card_prete = Aziz lends his ball.
qualites_card_peur = Aziz is afraid of the dark. He goes on anyway.
qualites_card_partage = Flora shares her soup.
qualites_ask = Can the other character have this quality too?
qualites_notes =
    What to do: draw a card and read it. The class looks for the word: patience, kindness, not giving up, generosity, courage. Write the word on a paper leaf. Four cards are enough.
    Each time, ask the question on the screen. The answer is yes: any quality can suit anyone.
    Talk about Flora and Aziz, or about heroes and heroines in your books. Do not name a pupil’s quality in front of the class: the others would wait for theirs.
    If someone says “Courage is for Aziz”: “Flora fell off and tried again. Is that courage?”
    If someone says “Comforting is for mummies”: “Aziz does it very well. Who can comfort someone?”
    Prompts: Which quality would you like a little more of? Keep it in your head.

## blason

blason_title = My shield
blason_text = One drawing in each box. It is mine: I only show it if I want to.
blason_field_force = I can
blason_field_gout = I like
blason_field_progres = I am learning
blason_field_reve = My dream
blason_notes =
    What to do: hand out the shields. Read one box at a time and give one or two minutes to draw. Four boxes are not a must: two are enough for the youngest.
    The shield is not collected. A child who wants to show it may; the others fold it in half.
    Comment on no drawing, not even to say it is lovely. Say to the class: “Thank you for taking your time.”
    If a child can’t think of anything: “Draw something you often do”, or leave the box empty.
    If someone laughs at a drawing: “Each shield belongs to the person who draws it.”
    Prompts: When did you last learn something new? Who helps you to learn?

## phrase

phrase_title = Choose the sentence to keep.
phrase_text = All three sentences are right.
phrase_option_ressembler = We have a lot in common.
phrase_option_aimer = I may like what I like.
phrase_option_unique = Everyone has qualities.
phrase_notes =
    What to do: read the three sentences and vote. The one chosen most is said all together, then in a whisper, then with a gesture.
    If two sentences tie: keep both.
    Prompts: What would Flora say? What would Aziz say?
