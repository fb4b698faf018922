### The pupils’ page, in their browser. Short words for an eight-year-old.
### The whole page arrives at once: a variable comes in as its name in braces and the page puts the value. So no plural here.

page-brand = Marelle
page-help = Need help
page-settings = Settings
page-back = Back
page-retry = Try again

## Joining

page-join-title = Type the code you see on the board.
page-join-field = 4-letter code
page-join-go = Join
page-join-wait = Joining the class…
page-join-promise = No name, no account. Nobody sees who answers what.
page-join-short = Type all 4 letters of the code.
page-move = I changed device
page-move-title = Find your place again.
page-move-words = Your three words
page-move-hint = Your three words are on your other device, behind the “Aa” button. Or ask the adult who leads.
page-move-short = Type your three words and the code.
page-move-new = Join without the three words

## Waiting

page-lobby-title = You are in!
page-lobby-you = Here you are
page-lobby-change = Change animal
page-lobby-wait = Look at the board. We start soon.
page-lobby-words = Your three words, if you change device:
page-kept-title = What is kept
page-kept = You are never asked your name. Your answers are counted with the whole class: nobody sees who said what. When the hour ends, they are deleted. Only totals stay. This device keeps your language and a secret code, to find your place again.
page-look = Look at the board.
page-talk-title = Let’s talk about it.
page-talk = Listen, then say what you think, if you want to.
page-pause-title = Look at the board.
page-pause = Nothing to do here right now.
page-ended-title = All done!
page-ended-again = Join another lesson
page-ended = Thank you for playing with the class. You can close this page.

## Answering

page-send = Send
page-unsure = I don’t know yet
page-unsure-title = It’s fine not to know.
page-unsure-text = Take your time. Nothing was sent.
page-unsure-back = Answer
page-keep = Keep my answer
page-more = You still have time.
page-empty = Choose an answer first.
page-complete = Something is missing. Finish, then send.
page-chosen = chosen
page-hint-one = Choose one answer.
page-hint-several = You may choose several answers.
page-choice = Choice { $letter }, { $words }
page-hint-rate = Choose your place between the two.
page-place = { $n } of { $total }
page-place-of = { $n } of { $total }: { $words }
page-hint-estimate = How many, do you think?
page-number = Your answer
page-number-unit = Your answer: { $unit }
page-number-range = Between { $low } and { $high }.
page-less = Less
page-more-one = More
page-slider = Slider
page-hint-sort = Tap a card, then a box.
page-hint-sort-one = Where does this card go?
page-cards = Cards to sort
page-cards-done = All sorted. You can still change.
page-card = { $words }, card { $n } of { $total }
page-card-taken = { $words }, card { $n } of { $total }, taken
page-bin = Box { $letter }, { $words }. Cards: { $n }
page-hint-order = Use the arrows, or tap two cards.
page-order-row = Place { $n }: { $words }
page-up = Move up: { $words }
page-down = Move down: { $words }
page-hint-match = Tap one on the left, then one on the right.
page-match-left = First half
page-match-right = Second half
page-match-with = { $words }, with: { $other }
page-hint-point = Tap plus or minus.
page-hint-plan = Tap the map, or the plus and minus buttons.
page-plus = One more: { $words }
page-minus = One less: { $words }
page-count = { $words }: { $n }
page-cost = costs { $n }
page-spent = Spent: { $n } of { $total }
page-spent-full = That no longer fits.
page-layer = With which one?
page-hint-marks = Tap the picture where you see something.
page-marks-keys = With the keyboard: arrows move the cross, Enter puts a mark.
page-marks-full = No more than { $n } marks.
page-marks-area = Picture to mark. { $words }
page-mark-off = Remove mark { $n }
page-marked = Mark { $n } is set.
page-unmarked = Mark removed.
page-found = You found: { $n }.
page-write = Your answer
page-left = { $n } letters or signs left.
page-write-adult = An adult reads your words before they are shown. Don’t write any name.

## Afterwards

page-sending-title = Sending your answer…
page-sending = Just a moment.
page-sending-lost = It is kept here. It will go as soon as the network is back.
page-received-title = Answer received.
page-received-hidden = Your answer is not shown here. Keep this device close to you.
page-change = Change my answer
page-withdraw = Take my answer back
page-withdrawn = Your answer is taken back.
page-closed-title = The vote is closed.
page-closed = Look at the board.
page-closed-counted = Your answer counts.
page-result-title = The answer
page-result-talk = Look at the board, let’s talk about it.
page-result-why = Why?
page-wave = Hello! This is you.

## What is in the way

page-net = No network. We keep trying, you don’t have to do anything.
page-net-back = The network is back.
page-no-closed = The vote is closed. Look at the board.
page-no-moved-on = The class has moved on. Your answer was not sent.
page-no-misfit = This answer does not fit. Have a good look, then try again.
page-no-personal = This question is just for you. Keep your answer in your head.
page-no-slow-down = Too fast! Your answer goes again in a moment.
page-out-code = This is not the right code. Look at the board, then try again.
page-out-words = These words don’t work. Check them, or join without them.
page-out-full-title = The class is full.
page-out-full = Raise your hand: we can make room.
page-out-kicked-title = You are no longer in the class.
page-out-kicked = Raise your hand, then tap “Try again”.
page-out-elsewhere-title = Your place is open somewhere else.
page-out-elsewhere = Go on there, or come back here.
page-out-here = Go on here
page-out-unknown = This is a new session. Type the code on the board.
page-out-ended-title = The session is over.
page-out-ended = You can close this page.
page-out-version-title = This page is too old.
page-out-version = Tap the button to load it again.
page-out-reload = Load again
page-out-slow-down = Too many tries. Wait { $n } seconds, then try again.

## Everyone’s own settings

page-language = Language
page-large = Large letters
page-contrast = Strong contrast
page-aloud = Read aloud
page-read = Read
page-on = yes
page-off = no

## Help

page-help-title = Talking helps.
page-help-trusted = An adult you trust
page-help-trusted-text = At school, at home, at a club: choose who to talk to. If the first person doesn’t help, tell another one.
page-help-danger = Danger right now
