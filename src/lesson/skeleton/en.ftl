### The texts of the lesson. Replace every sentence with your own.

lesson_title = Title of the lesson
lesson_summary = We guess, learn a fact, debate, and keep one sentence.
lesson_objective = By the end, pupils can give an example and say why, using “because”.
lesson_keep = The sentence the class writes down.
lesson_family = Today the class talked about equality. Ask your child what there is to remember.

lesson_notes = How to run the hour: what to prepare, what to read aloud.
lesson_material = A computer and a projector. To vote: raised hands or answer cards.
lesson_differentiation = To help: read aloud. To go further: look for another example.
lesson_evaluation = Each pupil completes the sentence: “I learnt that…”

## deviner

deviner_title = What do you think? Write the question to guess here.
deviner_option_a = A first choice
deviner_option_b = The right choice
deviner_option_c = A third choice
deviner_why = Many people think otherwise. Write the explanation here.
deviner_ask = What surprised you?
deviner_notes = Leave a minute to think. Nobody says their answer before the vote has ended.

## fait

fait_title = The fact to know
fait_text = Write here what the source says, in one or two short sentences.
fait_notes = Read it aloud, then say where it comes from.

## debat

debat_title = Write a statement here that one can be unsure about.
debat_ask = What can make someone change their mind?
debat_notes = Let two people who disagree speak, then vote a second time.

## phrase

phrase_title = Which sentence do we keep?
phrase_option_un = A first sentence to keep
phrase_option_deux = A second sentence to keep
phrase_option_trois = A third sentence to keep
phrase_notes = The class chooses, then each pupil copies it.
