### "At your own pace": one pupil in front of the screen.

solo-start = At your own pace
solo-refused = This lesson is for the class together with an adult: nobody should be alone when talking about it. Choose “Project”.

## Around the page

solo-leave = Leave
solo-leave-title = Stop here?
solo-leave-text = You can start again from the beginning whenever you like.
solo-leave-yes = Stop
solo-leave-no = Go on
solo-read = Read aloud
solo-hush = Stop reading

## Welcome

solo-welcome = At your own pace
solo-begin = Begin
solo-rule-pace = Take your time. There are no points and no clock.
solo-rule-kept = Your answers are not kept.
solo-rule-totals = No names are kept, only totals on this computer.
solo-rule-help = Worried about something? Touch the lifebuoy, top right.

## Answering

solo-check = Check
solo-unsure = I don’t know yet
solo-pass = Skip
solo-own-number = That’s my answer
solo-chosen = chosen
# $letter: the letter of the choice; $words: its words
solo-choice-chosen = Choice { $letter }, { $words }, chosen
solo-hint-choose = Choose, then touch “Check”.
solo-hint-several = Choose one answer or several.
solo-hint-rate = Touch your place on the line.
solo-hint-line = Touch the line, then “That’s my answer”.
solo-hint-silhouettes = Touch a figure to say how many.
solo-hint-write = Your words stay on this screen. They are not kept.
# $place: the place of the word, from 1
solo-word = Word { $place }

## After the answer

solo-yours = your answer
solo-yours-right = your answer, right answer
solo-everyone = Everyone can learn it.
solo-others = Others think differently.
solo-passed = You skipped this question. That is fine.
solo-your-place = Your place
solo-your-number = Your number
solo-the-number = Right answer
# $own: what the pupil answered; $right: what is right
solo-note-right = { $own }, that’s right
solo-note-other = Right: { $right }. You: { $own }.
solo-note-answer = Right: { $right }
solo-note-open = Your answer: { $own }. To be discussed.
solo-note-own = Your answer: { $own }
# $place: a place from 1; $words: a thing to rank
solo-ranked = { $place }. { $words }
# $year: a year; $words: what happened
solo-dated = **{ $year }** { $words }
solo-in-place = in its place
# $own and $right: places from 1
solo-other-place = Right: place { $right } (you: place { $own })
# $n: how many; $words: a thing
solo-several = { $n } times { $words }

## Read aloud

solo-said-choice = { $letter }: { $words }
solo-said-row = { $words }: { $note }

## Thinking, finishing

solo-think-kicker = Something to think about
solo-think = Think about it, or talk about it with someone from the class.
solo-over = You have reached the Sky!
solo-finish = Finish
