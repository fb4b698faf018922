### Pairs face up, on the board.

pairs-hint = Touch two cards that go together.
pairs-taken = Touch the other card. The same one again: they come apart.
# $words: the words of the card; $side: left or right; $other: the words of the card it is joined to
pairs-half = { $words }, on the { $side ->
    [right] right
   *[left] left
}
pairs-half-taken = { $words }, on the { $side ->
    [right] right
   *[left] left
}, taken
pairs-half-joined = { $words }, on the { $side ->
    [right] right
   *[left] left
}, with { $other }
pairs-half-joined-taken = { $words }, on the { $side ->
    [right] right
   *[left] left
}, with { $other }, taken

## The result

# $left and $right: the words of both cards
pairs-row = { $left }: { $right }
pairs-row-found = { $left }: { $right }, pair found
# $n: answers of all
pairs-found = { $n } of { $all }
