### Putting things in order on the board: a timeline, a ranking.

order-hint = Touch a card, then its place.
order-taken = Now touch a place.
# $words: the words of the card; $place and $count: its place among all
order-card = { $words }, place { $place } of { $count }
order-card-taken = { $words }, place { $place } of { $count }, taken
order-up = Move up: { $words }
order-down = Move down: { $words }

## The two ends of a ranking

order-first = Most important
order-last = Least important

## The result

# $year: a year, or a year before our era
order-row = { $year }, { $words }
order-row-right = { $year }, { $words }, right place
order-row-hidden = { $words }, year hidden
order-before-christ = { $year } BC
# $n: years
order-ago = { $n ->
    [one] { $n } year ago
   *[other] { $n } years ago
}
order-board-place = on the board: place { $place }
# $n: answers of all
order-here = { $n } of { $all } at this place
# $n: answers
order-mean = { $n ->
    [one] The order of { $n } answer.
   *[other] The mean order of { $n } answers.
}
order-together = The order chosen together, on the board.
