### What can we say, what can we do?: English texts. The facts are about France unless they say otherwise.

lesson_title = What can we say? What can we do?
lesson_summary = “This game isn’t for you.” Choose how a story goes on, practise answers, know whom to talk to.
lesson_objective =
    Practise answering a remark, and helping the person who gets it.
    By the end, each pupil knows one sentence they dare to say, and knows that asking an adult for help is always possible.
lesson_keep =
    A game is for anyone who wants to play.
    When I hear a remark, I can answer, ask why, walk away, find an adult.

lesson_programme_emc = French citizenship programme (EMC), CE1, ages 7 to 8: “Respecter les autres” (respecting others); CE2: “Apprendre ensemble et vivre ensemble” (learning and living together); CM1: “Faire société” (making a society). BO du 13 juin 2024.
lesson_programme_evar = French programme on feelings and relationships (EVAR), CE1: spotting stereotypes; CE2: trusted adults; CM1: stereotypes and bullying. Order of 3 February 2025, BO n° 6 du 6 février 2025.

lesson_notes =
    In short: name some feelings, choose how a story goes on, practise in pairs, talk about help from adults, choose the sentence to keep.
    Before: tell your colleagues and read the card “If a child confides in you”. Choose two adults whom pupils can go and see after the lesson, and give their names at the end.
    The names are made up: Malo, Ondine, Celeste, Basil, Maud, Otto. If a pupil has one of these names, say “the character”, or pass the card.
    During: we talk about characters. **Never act out a true story from the class.** You always read the remark yourself; no pupil says it to another: pupils only practise answers.
    There is no timer and no score. No answer is silly. Walking away is a good answer. Asking an adult for help is **always** a good answer.
    If you are short of time: skip the square on rights, and draw two cards instead of four. The lesson then takes 33 minutes.
    Afterwards: come back to two cards a week later, for five minutes. It is practice, again and again, that helps.

lesson_adult =
    This lesson is close to what pupils live through. Prepare it with your colleagues.
    A pupil may say “That’s what they do to me”. Do not have it told in front of the class. “Thank you for telling me. We’ll talk about it together straight after.” And keep your word the same day.
    A pupil may recognise themselves in the character who made the remark. “Everyone can make a mistake. You can put it right.” Nobody is pointed at.
    A single remark and teasing that goes on are two different things. If it goes on, speak to the head teacher without waiting.
    If a child confides in you: listen calmly, believe the child, do not investigate, do not promise to keep it secret. Write down the child’s exact words, with the date. Tell the head teacher at once. Follow the card “If a child confides in you”.
    The help page closes the lesson: leave it on the screen for a moment.

lesson_material =
    A computer and a projector, no internet. No phones or tablets are needed.
    To answer: raised hands are enough.
    Without a projector: the story, printed, and the eight cards.
    After the lesson: an exercise book and a pencil.

lesson_differentiation =
    Reading is hard: read everything aloud. Act out each scene with two figures.
    New to the language: learn three short sentences together: “Stop.” “Why?” “I need help.”
    Needs landmarks: for pupils with a support plan, keep two ways on at each scene.
    Speaking is hard: a gesture is a full answer, such as a raised hand that says “stop”, or walking to an adult.
    Going further: invent a ninth card with characters, and two possible answers.

lesson_evaluation =
    During the practice, listen: do pupils find two different answers? Are they calm?
    At the door, each pupil repeats silently the sentence they would dare to say. Nobody is asked to say it aloud. There is no mark.
    A week later, draw two cards: do answers come more easily?

lesson_family =
    Dear families,

    For 40 minutes, the class practises answering a remark such as “This game isn’t for you”. The class teacher runs the lesson.

    What children learn. They learn to name a feeling, to answer calmly, to help, and to ask an adult for help. They also learn that a mistake can be put right.

    In the French programmes. Citizenship (EMC), CE1 to CM1 (official bulletin of 13 June 2024). Feelings and relationships (EVAR), CE1 to CM1 (official bulletin no. 6 of 6 February 2025). The lesson is not about the body or sexuality.

    What children see. A story in a playground; the class chooses how it goes on. Every ending goes well. Then cards to practise with, about made-up characters. A question about help from adults. One fact: children’s rights. At the end, a page with adults and numbers that can help.

    What is not asked. Nobody tells what has happened to them. No question is about your family. No name is asked for. After the lesson, only class totals are kept, never one child’s answer. Every child may pass.

    Where the fact comes from. Convention on the Rights of the Child, article 2, adopted on 20 November 1989 (official text, and Les Pros de la petite enfance). The addresses are on the lesson sheet. You can ask the school for it.

    If your child tells you about something sad: listen, say thank you for telling, and speak to the school.

    To carry on at home: ask your child which way on in the story they liked best.

## regles

regles_title = Our three rules for talking
regles_text =
    We talk about made-up characters.
    We do not tell a true story from the class.
    We may pass.
regles_notes =
    What to do: read the three rules. Explain the second: “If a true story comes to mind, keep it. You can come and tell me straight after.” Then say: “Today we are practising, like in sport.”
    If a pupil starts a true story: “Thank you. I’ll listen to you later, just you.” And do it.
    If someone says “That’s telling tales”: “We’re coming to that. Asking for help is not telling tales.”
    Prompts: Why do we talk about characters rather than about us?

## emotions

emotions_title = Malo wants to skip. Someone says: “Not you.” How does he feel?
emotions_text = You can choose more than one. They are all possible.
emotions_option_triste = Sad
emotions_option_colere = Angry
emotions_option_gene = Embarrassed
emotions_option_surprise = Surprised
emotions_option_rien = Nothing special
emotions_ask = What helps when you feel like that?
emotions_notes =
    What to do: introduce Malo, a made-up character, who wants to play with a skipping rope. Read the five answers; pupils raise a hand for every one that seems possible. Look at the result: one sentence can bring several feelings.
    We talk about Malo. Do not ask whether it has happened to anyone.
    If someone says “Boys don’t cry”: “Everyone can be sad, and everyone can cry.”
    If someone says “Girls don’t get angry”: “Everyone can be angry. What matters is what we do with it.”
    What helps: breathing, saying it, walking away for a while, being with someone kind, talking to an adult.
    Prompts: Can you feel two things at once? How can you tell that someone is sad?

## corde

corde_title = A remark in the playground: what can we do?
corde_text = We read, we choose, we see what happens. Then we go back and try another way.

corde_scene_cour = It is break time. Malo wants to skip. Ondine says to him: “This game isn’t for you.” Malo stops. What does he do?
corde_way_pas-d-accord = Say: “I don’t agree.”
corde_way_pourquoi = Ask: “Why do you say that?”
corde_way_malo-demande = Go to an adult
corde_way_partir = Walk away for a moment

corde_scene_reponse = Malo takes a breath. He says calmly: “I don’t agree. Skipping is for anyone who wants to play.” Ondine listens. What does Malo do?
corde_way_proposer = Suggest playing together
corde_way_aussi-aide = Ask an adult for help as well

corde_scene_question = Ondine thinks. “I don’t know. I heard somebody say so.” She is a little embarrassed. What does Malo do?
corde_way_essayer = Say: “Shall we try, then?”
corde_way_laisser-temps = Let her think, and go and sit down

corde_scene_banc = Malo sits down on the bench. He is a little sad. Celeste heard it all. She comes over to him. What does Celeste do?
corde_way_rester = Stay with Malo and listen
corde_way_parler-ondine = Go and talk to Ondine
corde_way_accompagner = Go with Malo to an adult

corde_scene_temoin = Malo tells her. Celeste listens and says: “I’m glad you told me.” Malo feels better already. When do they tell an adult?
corde_way_dire-maintenant = Straight away
corde_way_dire-apres = After a game of hopscotch

corde_scene_ondine = Celeste says: “Malo is sad. Skipping is for everyone.” Ondine didn’t mean to hurt him. What does Ondine do?
corde_way_pardon = Go and say sorry to Malo
corde_way_ondine-demande = Ask an adult for advice

corde_scene_adulte = The teacher listens to each child and does not scold. He says: “Thank you for telling me. Here, every game is for everyone.” And now?
corde_way_revenir = Go back to the rope, together
corde_way_autre-envie = Choose another game

corde_scene_ensemble = Ondine says: “Sorry, Malo. Shall we play?” Malo skips, Ondine turns the rope. Then they swap. Celeste comes to count the jumps!
corde_scene_ailleurs = Malo feels like playing with a ball. It is his choice. The teacher keeps an eye on things. Tomorrow the rope will be there for everyone.
corde_scene_rang = After hopscotch, Malo and Celeste go to the teacher. He listens: “You did the right thing.” Tomorrow Malo will choose his game.

corde_ask = What helped Malo?
corde_notes =
    What to do: read the scene, wait ten seconds, then vote on the way. Read what happens. At the end, go back to the first crossroads and choose another way. Compare two endings: two paths are enough in 12 minutes.
    Every ending goes well: they play together, they choose another game, or an adult knows. There is no bad path. Some take more time or more courage.
    Two things to say aloud: “You may walk away.” “Going to an adult is always a good idea.”
    If someone says “He should hit her” or “He should laugh at her”: “That would hurt one more person. What can we say in a calm voice?”
    If someone says “Ondine is mean”: “Ondine made a mistake. She can put it right. Who can make a mistake?”
    If someone says “Skipping is for girls”: “People sometimes say so. Skipping takes breath and rhythm. Who can practise that?”
    If someone says “That wouldn’t work here”: “What would it take? An adult, a friend?”
    Prompts: What does Celeste do? And if nobody said anything? Which path was the easiest? the bravest?

## entrainement

entrainement_title = Let’s practise: what can we say, what can we do?
entrainement_text = Answer, ask why, walk away, find an adult: four good ways.
entrainement_card_marelle = Basil wants to play hopscotch. Someone says: “Not you.” What can he answer?
entrainement_card_ballon = Maud takes the ball. Someone says: “Give it here, you’re no good.” What can she answer?
entrainement_card_larmes = Otto is crying. Someone says: “Stop it, you’re a big boy.” What can you say to Otto?
entrainement_card_sac = Someone makes fun of Maud’s new bag. You hear it. What do you do?
entrainement_card_metier = Maud says: “I’ll be a firefighter.” Someone laughs. What can you say?
entrainement_card_danse = Otto loves dancing. Someone makes fun of him. What can he answer?
entrainement_card_peur = You hear a remark that hurts. You don’t dare to speak. What can you do?
entrainement_card_reparer = You said something that hurt. How can you put it right?
entrainement_ask = Which sentence would you really dare to say?
entrainement_notes =
    What to do: draw a card and read it. In pairs, find a short sentence, then take turns to say it aloud. Two pairs say theirs to the class. The class does not judge: it looks for another way. Four cards are enough.
    Careful: **nobody plays the person who makes fun.** You read the remark, the pupils answer.
    Sentences that help: “I don’t agree.” “Why do you say that?” “It’s my choice.” “Come and play with us.” “I need help.”
    To put things right: say sorry, ask “What do you need?”, do not do it again.
    If you don’t dare to speak: go to the person afterwards, give them a smile, or tell an adult. That takes courage too.
    If an answer makes fun in turn: “Funny for whom? Let’s find a sentence that hurts nobody.”
    If a card is like a true story from the class: pass it, without saying why.
    Prompts: Which voice do we use: loud, calm? Where do we look? What can someone do who saw it all?

## demander-aide

demander-aide_title = Asking an adult for help: when is it a good idea?
demander-aide_option_toujours = Every time we need it
demander-aide_option_grave = Only if it is very serious
demander-aide_option_jamais = Never, because it’s telling tales
demander-aide_why = Asking for help means taking care of yourself or of someone else. It is not telling tales.
demander-aide_ask = At school, which adults can we talk to?
demander-aide_notes =
    What to do: read the question and vote. After the answer, explain the difference: telling tales means wanting someone to be punished; asking for help means wanting it to stop.
    Then name the adults at school: the class teacher, the head teacher, the playground staff, the teaching assistants. Give the two names you have chosen.
    Each pupil thinks of two adults, in silence. Nobody says which ones. “If the first one doesn’t help, we talk to another.”
    The help numbers are on the help page, at the end of the lesson.
    If someone says “Adults don’t do anything”: “That happens. Then we try again with someone else. You can come to me.”
    If someone says “They’ll say I tell tales”: “An adult can help without saying who spoke.” Still, do not promise to keep a secret.
    Prompts: When is a good moment to talk to an adult? Which words can you start with?

## memes-droits

memes-droits_title = Girls or boys, all children have the same rights.
memes-droits_why = It is true. Article 2 of the Convention on the Rights of the Child, of 1989, says so.
memes-droits_ask = In the playground, how can we see that every child has the same rights?
memes-droits_notes =
    What to do: read the sentence, vote, read out the fact and its source. A “convention” is an agreement between countries.
    Good to know: this text was adopted on 20 November 1989. Its article 2 says that the rights are for every child, whatever the child’s sex, among other things.
    If someone says “That’s not true everywhere”: “The text says it for all children. Making it real is everybody’s work.”
    Prompts: Do you know another right that children have? Who can help it to be respected?

## phrase

phrase_title = Choose the sentence to keep.
phrase_text = All three sentences are right.
phrase_option_jeux = A game is for anyone who wants to play.
phrase_option_parler = I have the right to ask for help.
phrase_option_aider = If I hear a remark, I can help.
phrase_notes =
    What to do: read the three sentences and vote. The one chosen most stays on the board: say it all together. Then leave the help page on the screen and say again whom pupils can come and talk to.
    Be there for them at the next break.
    If two sentences tie: keep both.
    If someone says “I don’t like any of them”: “All three are right. You can write your own beside it.”
    Prompts: In which story would a character have needed this sentence?
