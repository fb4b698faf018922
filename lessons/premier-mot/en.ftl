### The first word: texts in English.

lesson_title = The first word
lesson_summary = A word, a picture, a debate, a poster: what we put behind the word “equality”.
lesson_objective =
    Say in your own words what equality is, and give an example.
    By the end, each pupil can tell “having the same rights” from “being the same”.
lesson_keep =
    Equality does not mean being the same: it means having the same rights.
    Girls and boys have the same rights. It is up to us to make them real, together.

lesson_programme_emc = French citizenship programme (EMC), CM2 to 5e, ages 10 to 13: equal rights for girls and boys, women and men; structured debate. Official bulletin, BO du 13 juin 2024.

lesson_notes =
    In short: write a word, check a right, talk about pictures, debate, look for a quality, choose the sentence for a poster.
    Before: read this page and the notes for each square. Prepare small slips of paper without names, and a box.
    The pupils’ words: you read them **before** the class does. You do not show a name, a word aimed at somebody, or a word that worries you. Say so from the start. The words are deleted when the hour ends.
    Without computers for pupils: each pupil writes the word on a folded slip; you read the slips, then type the words.
    During: read every screen aloud. With raised hands, offer one choice at a time, count, type the number. Nobody has to explain a word or a vote.
    If you are short of time: skip the square about qualities. The lesson then takes 39 minutes.
    Afterwards: keep the poster. In six weeks, ask for the first word again and compare, without concluding.

lesson_adult =
    This is a calm lesson, but a written word can surprise.
    A hurtful word or a name: do not show it, and do not look for its author in front of the class. Remind everyone of the rule: “We write for the class, never about somebody.”
    A worrying word: do not read it aloud. Tell the whole class that anyone can come and talk to you after the lesson. Speak to the head of the school the same day.
    A sentence such as “We already have equality” or “We’ll never have it”: that is an opinion. Ask for an example.
    If a child says something that worries you: listen calmly, believe the child, do not investigate and do not promise to keep it secret. Then follow the card “If a child confides in you”.

lesson_material =
    A computer and a projector, no internet.
    Two small slips of paper without names for each pupil, and a box. A large sheet of paper for the poster.
    To answer: raised hands are enough.
    Without a projector: the ten pictures, drawn on slips of paper.

lesson_differentiation =
    Writing is hard: the word can be drawn, or whispered to the adult.
    New to the language: the word is written in the pupil’s own language; look together for a way to say it.
    Needs landmarks: display three openings: “I think of…”, “because…”, “for example…”
    Speaking is hard: the idea is prepared in pairs and in writing. The other pupil says it, or you read it out.
    Going further: look for the word “equality” in the motto of the French Republic, and for “equal” in article 1 of the Universal Declaration of Human Rights.

lesson_evaluation =
    On a small slip of paper with no name, each pupil completes: “Equality is … For example …”
    Achieved: the example is about rights or chances. On the way: the example only says “being the same”. In that case, go back to the question under the fact of 1989.
    During the debate, note for the class as a whole: do pupils give examples? Do they answer one another without interrupting?

lesson_family =
    Dear families,

    For 45 minutes, the class looks for the meaning of the word “equality”. The aim is to use one’s own words, to give an example, and to discuss calmly.

    This lesson is part of citizenship (EMC) in the French curriculum (official bulletin of 13 June 2024). It recalls that girls and boys, women and men, have the same rights.

    Pupils write one word, without a name. The adult reads it before it is shown. They learn what the Convention on the Rights of the Child says. They talk about simple pictures, such as a tree or a ball. They debate one statement: “Equality means giving everyone exactly the same thing.” On this statement, all views may be discussed. They also look for qualities in characters from books or films. At the end, the class chooses the sentence for a poster.

    No question is about your family. No name is asked for. The written words are deleted when the hour ends; only class totals are kept, never one pupil’s answer. Everyone may pass.

    Where the fact comes from: the Convention on the Rights of the Child, article 2 (1989). The addresses are on the lesson sheet. You can ask the school for it.

    To carry on at home: ask your child which word they would like to put on a poster.

## accueil

accueil_title = Our three rules for writing and talking
accueil_text =
    We write for the class, never about somebody.
    An adult reads every word before it is shown.
    We may pass.
accueil_notes =
    What to do: read the three rules. Say clearly that you will read the words first, and that you may leave some out. Agree on a sign that means “I pass”.
    If someone says “What if I write something silly?”: “I won’t show it, and we’ll have one idea fewer.”
    Prompts: Why no names? What changes when nobody knows who wrote it?

## mot

mot_title = “Equality”: which word comes to you first?
mot_text = Just one word, no name. There is no wrong word.
mot_ask = Why these words first? Which other word could have come?
mot_notes =
    What to do: thirty seconds of silence, then each pupil writes a word (2 min). Read the words, put similar ones together, set aside those aimed at somebody (3 min). Show them, let the class look in silence, then ask the question (4 min).
    Never ask “Who wrote that?” We talk about the word, not the person.
    If all the words are alike: “Which word is missing? A judge’s, a sportswoman’s, a six-year-old’s?”
    If many write “same”: “Let’s keep that word, we’ll need it for the debate.”
    If someone says “I have no idea”: “That’s fine. Look at the others’ words, and choose one.”
    Prompts: Which words are about laws, which about everyday life? Where have we read this word before?

## convention

convention_title = An agreement between countries says that girls and boys have the same rights.
convention_why = **True.** It is in article 2 of the Convention on the Rights of the Child, adopted in 1989.
convention_ask = Is having the same rights the same as being the same?
convention_notes =
    What to do: read the sentence twice and vote. Then read out the fact and its source, and ask the question.
    Good to know: the Convention on the Rights of the Child was adopted on 20 November 1989. Its article 2 says that the rights are for each child, without distinction, of sex among others.
    If someone says “It’s only a piece of paper”: “A written right lets you ask for it to be respected. What else does it take?”
    If someone says “What about adults?”: “In France too, the law gives women and men the same rights.”
    Prompts: Which children’s rights do you know? Why write a right down?

## images

images_title = We draw a picture. How is it linked to equality?
images_text = “This picture makes me think of… because…” We may pass.
images_card_balance = Scales
images_card_arbre = A tree
images_card_livre = An open book
images_card_ballon = A ball
images_card_bulles = Speech bubbles
images_card_marmite = A cooking pot
images_card_fleches = One arrow goes up, one goes down
images_card_main = A hand and a heart
images_card_velo = A bicycle
images_card_bouclier = A shield
images_ask = Did we see different things in the same picture?
images_notes =
    What to do: draw a picture. Twenty seconds of silence. Three or four volunteers say: “This picture makes me think of… because…” Nobody comments. Then the next picture. Four are enough.
    Do not explain a pupil’s choice, and do not say what the picture “means”.
    If nobody speaks: give an example that opens the way. “A tree: the branches are not all the same length, and each has its place in the sun.”
    If someone says “There’s no link”: “That is an answer. Which picture would have one for you?”
    If two pupils say opposite things: “Both can be said. It is the same picture, seen differently.”
    Prompts: Which idea comes back often? Which idea is missing from our pictures?

## debat

debat_title = “Equality means giving everyone exactly the same thing.”
debat_text = There is no right answer. We vote, we talk, we vote again.
debat_ask = Which example made you think?
debat_notes =
    What to do: read the statement twice. First vote (1 min). Talk in pairs and find an example (2 min). Talk as a class, starting with the view fewest people chose (4 min). Second vote (1 min).
    Rights are not put to the vote: equal rights are in the law. We are debating the meaning of a word.
    Examples to start: the same shoes for everyone, all in one size? The same time to speak? The same question, with extra time for those who read slowly?
    If someone says “Then there is no such thing as equality”: “The rights are the same. What differs is what each person needs in order to use them.”
    If someone says “Girls get more…” or “Boys get more…”: “Let’s talk about a situation, not a group. Which one?”
    If nobody changes their mind: “That’s fine. Did you hear a new example?”
    Prompts: “The same” and “fair”: is that the same thing? Who decides what is fair?

## qualite

qualite_title = Which quality helps to make equality real?
qualite_text = Think of a character in a book or a film. Write just one word.
qualite_ask = Can we find this quality in very different characters?
qualite_notes =
    What to do: each pupil thinks of a character and writes one of their qualities, without saying the name (2 min). Read the words before you show them (1 min). Then the question: for each quality, the class looks for a heroine, a hero, an animal (3 min).
    We talk about characters, never about pupils in the class.
    To help: courage, listening, patience, fairness, gentleness, humour.
    If someone says “Gentleness is for heroines”: “Let’s find a gentle hero. And a brave heroine, and a funny one.”
    Prompts: Which quality do we hear about least? Can a quality be learnt?

## affiche

affiche_title = Choose the sentence for our poster.
affiche_text = All three sentences are right.
affiche_option_droits = Same rights, a thousand ways to be.
affiche_option_chance = The same chance to try, for all of us.
affiche_option_jour = Equality is for every day, together.
affiche_notes =
    What to do: read the three sentences and vote (3 min). Choose one or more drawings (2 min). Print the poster, or copy it onto a large sheet. Then ask: “What will someone understand who walks past quickly?” (2 min).
    Check together: does the sentence attack anyone? Does it say “all the…”? If we add a fact, is its source written there?
    The swap test: if we add two characters and then swap them, does the poster still say the same thing? If so, it speaks to everyone.
    Do not write a ready-made idea in large letters, even crossed out: it is what people would remember.
    If two sentences tie: make two posters.
    Prompts: Where shall we put it up? Which of our words could find a place on it?
