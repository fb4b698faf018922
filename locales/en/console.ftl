### The console: what only the adult sees during the lesson.

console-title = Console
console-close = Close the console

## The path

# $cell: number and state; $minutes: the planned time
console-row = { $cell }: { $title }, { $minutes }
console-skipped = skipped
console-first-vote = first vote
console-second-vote = second vote
console-result = result shown
console-talk = discussion

## Times

console-elapsed = Lesson
console-of = of { $n } min
# Sky: the end of the path
console-sky = Sky at
console-on-time = on time
console-late = { $n } min late
console-early = { $n } min early

## The small pictures of the screen

console-now = On screen
console-now-black = On screen: black
console-now-help = On screen: help
# $words: the words of the main button
console-next = Next, after “{ $words }”
console-after = Then, square { $n }
console-notes = My notes · never projected
console-no-notes = No note for this square.

## Answers

console-received = Answers received
console-received-count = { $n } of { $all }
console-hidden = Choices stay hidden, here too, until “Reveal”.
console-shown = The result is shown.
console-lock = Close the vote
console-unlock = Reopen the vote
console-present = Pupils raising hands
console-present-less = One pupil less
console-present-more = One pupil more
console-hands = Raised hands
# $letter: the letter of the choice; $words: its words
console-hands-for = Hands raised for { $letter }, { $words }
console-hands-less = One hand less for { $letter }, { $words }
console-hands-more = One hand more for { $letter }, { $words }
console-hands-personal = This question is personal: no raised hands. Each pupil thinks about it in silence.
console-hands-sort = The class answers together, at the board.
console-number = Suggested number
console-number-add = One hand more
console-number-range = A number from { $low } to { $high }.
console-number-steps = A number from { $low } to { $high }, in steps of { $step }.
console-number-for = Hands raised for { $number }
console-number-less = One hand less for { $number }
console-number-more = One hand more for { $number }

## The timer

console-timer = Timer
# The buttons below carry minutes
console-timer-minutes = Timer, in minutes
console-timer-start = Timer for { $n } min
console-timer-pause = Pause
console-timer-go-on = Go on
console-timer-more = + { $n } s
console-timer-hide = Hide

## At the bottom

console-back = Back
console-second = Second vote
console-skip = Skip
console-black = Black screen
console-lit = Light up
console-end = Finish
console-cap-back = Page ↑
console-cap-forward = Page ↓ · Space
console-cap-second = V
console-cap-black = .
console-cap-timer = M
console-cap-end = Esc
console-end-title = Finish the lesson?
console-end-text = The class reaches the sky. The pupils’ answers are erased; the totals stay until “Done”.
console-end-yes = Finish
console-end-no = Go on
