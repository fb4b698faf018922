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
order-board-place = your place: { $place }
# $n: answers of all
order-here = { $n } of { $all } at this place
# $n: answers
order-mean = { $n ->
    [one] The order of the class, from { $n } answer.
   *[other] The order of the class, from { $n } answers.
}
order-together = The order chosen together, on the board.
