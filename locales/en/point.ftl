### Pointing: a plan and its stickers, a picture, a table to count in, a budget of squares.

## The plan

# $n: how many stickers
point-total = { $n ->
    [one] { $n } sticker
   *[other] { $n } stickers
}
# $before and $after: how many stickers in the first and in the second count
point-total-both = { $before } → { $after } stickers
point-before-after = { $before } → { $after }
point-all = all
point-filter = Stickers shown: { $words }
point-hint = We note things, never names.
point-hint-yard = We note games, never names.
point-zone = { $zone }, { $n ->
    [0] empty
    [one] { $n } sticker
   *[other] { $n } stickers
}
# $level: a lot, quite a lot, a little, very little, none
point-zone-level = { $zone }, { $n ->
    [one] { $n } sticker
   *[other] { $n } stickers
}, { $level }
point-zone-words = { $zone }, { $level }
point-zone-both = { $zone }, before: { $before }, after: { $after }, { $level }
point-level-much = a lot
point-level-some = quite a lot
point-level-little = a little
point-level-very-little = very little
point-level-none = none

## The picture

point-found = { $n ->
    [one] { $n } found
   *[other] { $n } found
} out of { $count }
point-hint-spots = Touch the picture where you see something.
point-look-on = Keep looking…
point-hint-seen = Touch a number to read what it shows.
# $place: the number of a spot of the picture; $words: what it shows
point-spot = Number { $place }: { $words }
point-spot-before = Number before
point-spot-after = Next number

## The table

point-hint-grid = Touch a cell: it counts one more.
# $row and $column: a row and a column of the table
point-cell-of = { $row }, { $column }
# $cell: a cell; $n: its number
point-cell-more = { $cell }: { $n }, one more
point-cell-less = { $cell }: { $n }, one less
point-row-total = = { $n }
point-sum = Total: { $n }
# $list: numbers
point-row = { $row }: { $list }
point-small-sample = This is a small count: it only tells us about what we counted.

## The budget

# $unit: what is spent, for example squares
point-spent = { $spent } of { $total } { $unit }
point-hint-budget = Touch what you choose together.
point-does-not-fit = This does not fit any more: it takes { $cost }, { $left } left.
point-item = { $words }, costs { $cost }
# $n: how many were taken, $most at most
point-item-count = { $words }, costs { $cost }, { $n } of { $most }
point-item-less = One less: { $words }
point-item-more = One more: { $words }
point-left-over = { $n ->
    [one] { $n } choice of the class.
   *[other] { $n } choices of the class.
} { $left ->
    [0] Nothing is left.
   *[other] { $left } left.
}
# $mean: a mean
point-mean = { $mean } on average

## The console

point-layers = Which sticker?
point-columns = Which column?
# $words: what is counted
point-count-for = Number: { $words }
point-count-less = One less: { $words }
point-count-more = One more: { $words }
point-console-hint = Type a number, or touch the board.
