### Cards to put into two circles that cross.

circles-both = both
circles-outside = neither of them
circles-hint = Touch a card, then a circle.
circles-taken = Now touch a circle.
# $letter and $words: letter and words of a circle, or of the middle
circles-bin = Circle { $letter }, { $words }, { $n ->
    [0] empty
    [one] { $n } card
   *[other] { $n } cards
}
circles-card-in = { $words }, placed: { $bin }
circles-card-in-taken = { $words }, placed: { $bin }, taken
circles-card-in-right = { $words }, placed: { $bin }, right place
circles-card-in-open = { $words }, placed: { $bin }, to talk about
# $words: a card; $n: how many answers put it there; $all: all answers
circles-counted = { $words } · { $n }
circles-counted-name = { $words }, { $n } of { $all }
