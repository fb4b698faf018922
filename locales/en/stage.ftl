### The stage: what the class sees on the board.

## The way

stage-earth = Earth
stage-sky = Sky
# $place: the cell the class is on; $count: how many cells; $kind: a type of activity
stage-way = Way, cell { $place } of { $count }: { $kind }
stage-way-begins = Way, { $count ->
    [one] { $count } cell
   *[other] { $count } cells
}: the class is on Earth
stage-way-over = Way finished: the class has reached the Sky
# $state: to come, current, done
stage-cell = Cell { $place }: { $kind }, { $state }
stage-cell-double = Cells { $first } and { $second }, double: { $kind }, { $state }
stage-state-to-come = to come
stage-state-current = current
stage-state-done = done

## The types of activity

stage-question = question { $place } of { $count }
stage-second-vote = second vote
# $n: the answers of the second vote
stage-second-vote-count = second vote, { $n ->
    [one] { $n } answer
   *[other] { $n } answers
}
stage-talk = Let’s talk about it
stage-fallback = Text in { $lang }

## The buttons

stage-begin = Start
stage-reveal = Reveal
stage-count = Count
stage-next = Next
stage-vote-again = Second vote
stage-console = Open the console
stage-write-word = Write down a word said aloud, in the console
stage-previous = Previous step
stage-take-back = Undo
stage-take-back-name = Undo the last answer
stage-help = Need help

## The lobby

stage-lobby = Welcome
stage-privacy-names = No names.
stage-privacy-kept = Nothing is kept about anyone.
stage-privacy-change = You can change your answer until the vote closes.
stage-class = { $n ->
    [one] { $n } pupil in the class
   *[other] { $n } pupils in the class
}
stage-planned = About { $n ->
    [one] { $n } minute
   *[other] { $n } minutes
}

## The answers

stage-received = { $received ->
    [one] { $received } answer out of { $present }
   *[other] { $received } answers out of { $present }
}
stage-received-alone = { $received ->
    [one] { $received } answer
   *[other] { $received } answers
}
stage-closed = The vote is closed.
stage-personal = Keep your answer to yourself.
stage-several = You can choose several.
stage-hidden-count = …
# $letter: the letter of the choice; $words: its words
stage-choice = Choice { $letter }, { $words }
stage-choice-right = Choice { $letter }, { $words }, right answer
stage-choice-votes = { $choice }, { $figure }
stage-choice-both = { $choice }, before: { $before }, after: { $after }
stage-right = right answer
stage-before = before
stage-after = after
stage-nobody = almost nobody
stage-part = part of the class
stage-everybody = almost everybody
stage-too-few = Too few answers to show them. Let’s talk about it.
stage-shift-same = Opinions are about the same.
stage-shift-some = Some opinions have moved. It may be chance.
stage-shift-clear = Opinions have clearly moved in our class today.
stage-shown = Result on show
# $publisher: who publishes; $year: a year
stage-source = { $publisher } ({ $year })
stage-sources = { $n ->
    [one] Source: { $list }
   *[other] Sources: { $list }
}
# $list: the first sources; $more: how many others
stage-sources-more = Sources: { $list } · { $more ->
    [one] { $more } other on the lesson sheet
   *[other] { $more } others on the lesson sheet
}
# $n: sources, too long for the screen
stage-sources-sheet = { $n ->
    [one] The source is on the lesson sheet.
   *[other] The { $n } sources are on the lesson sheet.
}

## The estimate

stage-line = Line from { $low } to { $high }
stage-line-hint = Touch the line to place an answer.
stage-silhouettes-hint = Touch a figure to say how many.
stage-less = One less
stage-more = One more
stage-none = Zero
stage-add = Add this answer
# $n and $count: coloured figures out of all
stage-silhouette = { $n } out of { $count }
# $n: a number
stage-median = middle of the class: { $n }
stage-truth = the right answer: { $n }
stage-numbers = { $answers } from { $low } to { $high }

## The sort

stage-cards-left = { $n ->
    [one] { $n } more card.
   *[other] { $n } more cards.
}
stage-cards-done = All the cards are placed.
stage-sort-hint = Touch a card, then a box.
stage-sort-taken = Now touch a box.
stage-card = { $words }, card { $place } of { $count }
stage-card-taken = { $words }, card { $place } of { $count }, taken
# $bin: the words of a box
stage-card-in = { $words }, in box { $bin }
stage-card-in-taken = { $words }, in box { $bin }, taken
stage-card-in-right = { $words }, in box { $bin }, well placed
stage-card-in-open = { $words }, in box { $bin }, to discuss
stage-bin = Box { $letter }, { $words }, { $n ->
    [0] empty
    [one] { $n } card
   *[other] { $n } cards
}
# $list: cards
stage-to-discuss = To discuss: { $list }.
stage-unplaced = { $n ->
    [one] Not placed: { $list }.
   *[other] Not placed: { $list }.
}

## The timer

# $time: the time left, such as 0:38
stage-timer = { $time } left

## The end

stage-over = The class has reached the Sky!
stage-keep = The sentence to keep

## Activities of several parts

stage-part-place = { $place } of { $count }
stage-uncover = Uncover
stage-draw = Draw a card
stage-read-on = Read on
stage-next-card = Next card
stage-walk-on = Let’s go
stage-door = Answer here
stage-door-name = To answer: address { $address }, code { $code }
